// Generated from specs/akamai.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Typed,
  integer,
  once,
  operation,
  typed,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { Group as GroupType } from "../sdk/akamai.js";

/** Where Akamai is, and how it is authenticated. */
export const CONNECTOR = {
  id: "akamai",
  name: "Akamai",
  api: {
    servers: {
      default: {
        baseUrl: "https://{host}.luna.akamaiapis.net",
        variables: {
          host: {
            description: "First part of the host in the API client's credentials, such as akab-xxxx.",
          },
        },
      },
    },
    auth: { type: "akamai_edgegrid" },
  },
} as const satisfies ConnectorInfo;

const ListId = once(() => z.string().min(3));

const Environment = once(() => z.enum(["STAGING", "PRODUCTION"]));

const Element = once(() => z.string().min(1));

const Elements = once(() => z.array(z.string().min(1)).min(1).max(100));

const Extended = once(() => z.boolean());

const IncludeElements = once(() => z.boolean());

const UserId = once(() => z.string().min(1));

const ClientId = once(() => z.string().min(1));

const Actions = once(() => z.boolean());

const NetworkList = once(() => z.looseObject({
  uniqueId: z.string().exactOptional(),
  name: z.string().exactOptional(),
  type: z.string().exactOptional(),
  description: z.string().exactOptional(),
  list: z.array(z.string()).exactOptional(),
  elementCount: integer().exactOptional(),
  syncPoint: integer().exactOptional(),
  productionActivationStatus: z.string().exactOptional(),
  stagingActivationStatus: z.string().exactOptional(),
  readOnly: z.boolean().exactOptional(),
  shared: z.boolean().exactOptional(),
  contractId: z.string().exactOptional(),
  groupId: z.number().exactOptional(),
  accessControlGroup: z.string().exactOptional(),
  createDate: z.string().exactOptional(),
  createdBy: z.string().exactOptional(),
  updateDate: z.string().exactOptional(),
  updatedBy: z.string().exactOptional(),
}));

const ListActivation = once(() => z.looseObject({
  activationId: integer().exactOptional(),
  uniqueId: z.string().exactOptional(),
  syncPoint: integer().exactOptional(),
  activationStatus: z.string().exactOptional(),
  activationComments: z.string().exactOptional(),
  dispatchCount: integer().exactOptional(),
  fast: z.boolean().exactOptional(),
}));

const Activation = once(() => z.looseObject({
  activationId: integer().exactOptional(),
  status: z.string().exactOptional(),
  environment: z.string().exactOptional(),
  estimate: z.string().exactOptional(),
  initial: z.boolean().exactOptional(),
  createDate: z.string().exactOptional(),
  createdBy: z.string().exactOptional(),
  networkList: ListActivation().exactOptional(),
}));

const Grant = once(() => z.looseObject({
  groupId: integer().exactOptional(),
  groupName: z.string().exactOptional(),
  roleId: integer().exactOptional(),
  roleName: z.string().exactOptional(),
  roleDescription: z.string().exactOptional(),
  isBlocked: z.boolean().exactOptional(),
}));

const User = once(() => z.looseObject({
  uiIdentityId: z.string().exactOptional(),
  uiUserName: z.string().exactOptional(),
  email: z.string().exactOptional(),
  firstName: z.string().exactOptional(),
  lastName: z.string().exactOptional(),
  accountId: z.string().exactOptional(),
  isLocked: z.boolean().exactOptional(),
  lastLoginDate: z.string().exactOptional(),
  additionalAuthentication: z.string().exactOptional(),
  additionalAuthenticationConfigured: z.boolean().exactOptional(),
  tfaEnabled: z.boolean().exactOptional(),
  tfaConfigured: z.boolean().exactOptional(),
  authGrants: z.array(Grant()).exactOptional(),
}));

const RoleUser = once(() => z.looseObject({
  uiIdentityId: z.string().exactOptional(),
  email: z.string().exactOptional(),
  firstName: z.string().exactOptional(),
  lastName: z.string().exactOptional(),
  lastLoginDate: z.string().exactOptional(),
}));

const Role = once(() => z.looseObject({
  roleId: integer().exactOptional(),
  roleName: z.string().exactOptional(),
  roleDescription: z.string().exactOptional(),
  type: z.string().exactOptional(),
  numUsers: integer().exactOptional(),
  users: z.array(RoleUser()).exactOptional(),
  createdBy: z.string().exactOptional(),
  createdDate: z.string().exactOptional(),
  modifiedBy: z.string().exactOptional(),
  modifiedDate: z.string().exactOptional(),
}));

const Group: () => Typed<GroupType> = once(() => typed<GroupType>(z.looseObject({
  groupId: integer().exactOptional(),
  groupName: z.string().exactOptional(),
  parentGroupId: integer().exactOptional(),
  subGroups: z.array(z.lazy(Group)).exactOptional(),
  createdBy: z.string().exactOptional(),
  createdDate: z.string().exactOptional(),
  modifiedBy: z.string().exactOptional(),
  modifiedDate: z.string().exactOptional(),
})));

const ApiClient = once(() => z.looseObject({
  clientId: z.string().exactOptional(),
  clientName: z.string().exactOptional(),
  clientDescription: z.string().exactOptional(),
  clientType: z.string().exactOptional(),
  isLocked: z.boolean().exactOptional(),
  accessToken: z.string().exactOptional(),
  authorizedUsers: z.array(z.string()).exactOptional(),
  activeCredentialCount: integer().exactOptional(),
  allowAccountSwitch: z.boolean().exactOptional(),
  canAutoCreateCredential: z.boolean().exactOptional(),
  notificationEmails: z.array(z.string()).exactOptional(),
  createdBy: z.string().exactOptional(),
  createdDate: z.string().exactOptional(),
}));

const Credential = once(() => z.looseObject({
  credentialId: integer().exactOptional(),
  clientToken: z.string().exactOptional(),
  status: z.string().exactOptional(),
  description: z.string().exactOptional(),
  createdOn: z.string().exactOptional(),
  expiresOn: z.string().exactOptional(),
  maxAllowedExpiry: z.string().exactOptional(),
}));

const AllowedBlock = once(() => z.looseObject({
  cidrBlockId: integer().exactOptional(),
  cidrBlock: z.string().exactOptional(),
  comments: z.string().exactOptional(),
  enabled: z.boolean().exactOptional(),
  createdBy: z.string().exactOptional(),
  createdDate: z.string().exactOptional(),
  modifiedBy: z.string().exactOptional(),
  modifiedDate: z.string().exactOptional(),
}));

const EdgeBlock = once(() => z.looseObject({
  cidrId: integer().exactOptional(),
  cidr: z.string().exactOptional(),
  cidrMask: z.string().exactOptional(),
  port: z.string().exactOptional(),
  serviceId: integer().exactOptional(),
  serviceName: z.string().exactOptional(),
  lastAction: z.string().exactOptional(),
  effectiveDate: z.string().exactOptional(),
  changeDate: z.string().exactOptional(),
  creationDate: z.string().exactOptional(),
  minIp: z.string().exactOptional(),
  maxIp: z.string().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "network_lists:read": operation({
    method: "GET",
    path: "/network-list/v2/network-lists",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List network lists or search them.",
    parameters: {
      search: { in: "query" },
      listType: { in: "query" },
      includeElements: { in: "query" },
      extended: { in: "query" },
    },
    params: () => z.strictObject({
      search: z.string().min(1).exactOptional(),
      listType: z.enum(["IP", "GEO"]).exactOptional(),
      includeElements: IncludeElements().exactOptional(),
      extended: Extended().exactOptional(),
    }),
    result: () => z.looseObject({ networkLists: z.array(NetworkList()).exactOptional() }),
  }),
  "network_lists:read_details": operation({
    method: "GET",
    path: "/network-list/v2/network-lists/{networkListId}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one network list with its entries.",
    parameters: {
      networkListId: { in: "path" },
      includeElements: { in: "query" },
      extended: { in: "query" },
    },
    params: () => z.strictObject({
      networkListId: ListId(),
      includeElements: IncludeElements().exactOptional(),
      extended: Extended().exactOptional(),
    }),
    result: () => NetworkList(),
  }),
  "network_lists:write": operation({
    method: "POST",
    path: "/network-list/v2/network-lists",
    scope: [],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Create a network list for security policies.",
    parameters: {
      name: { in: "body" },
      type: { in: "body" },
      list: { in: "body" },
      description: { in: "body" },
      contractId: { in: "body" },
      groupId: { in: "body" },
    },
    params: () => z.strictObject({
      name: z.string().min(1).max(100),
      type: z.enum(["IP", "GEO"]),
      list: z.array(z.string().min(1)).max(100),
      description: z.string().min(1).max(255).exactOptional(),
      contractId: z.string().min(5).max(20).exactOptional(),
      groupId: integer().exactOptional(),
    }),
    result: () => NetworkList(),
  }),
  "network_lists:append": operation({
    method: "POST",
    path: "/network-list/v2/network-lists/{networkListId}/append",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Add several entries to a network list.",
    parameters: {
      networkListId: { in: "path" },
      list: { in: "body" },
    },
    params: () => z.strictObject({ networkListId: ListId(), list: Elements() }),
    result: () => NetworkList(),
  }),
  "network_lists:add_element": operation({
    method: "PUT",
    path: "/network-list/v2/network-lists/{networkListId}/elements",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Add one entry to a network list.",
    parameters: {
      networkListId: { in: "path" },
      element: { in: "query" },
    },
    params: () => z.strictObject({ networkListId: ListId(), element: Element() }),
    result: () => NetworkList(),
  }),
  "network_lists:remove_element": operation({
    method: "DELETE",
    path: "/network-list/v2/network-lists/{networkListId}/elements",
    scope: [],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take one entry off a network list.",
    parameters: {
      networkListId: { in: "path" },
      element: { in: "query" },
    },
    params: () => z.strictObject({ networkListId: ListId(), element: Element() }),
    result: () => NetworkList(),
  }),
  "network_lists:activate": operation({
    method: "POST",
    path: "/network-list/v2/network-lists/{networkListId}/environments/{environment}/activate",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Put the newest version of a list in force.",
    parameters: {
      networkListId: { in: "path" },
      environment: { in: "path" },
      comments: { in: "body" },
      notificationRecipients: { in: "body" },
      siebelTicketId: { in: "body" },
    },
    params: () => z.strictObject({
      networkListId: ListId(),
      environment: Environment(),
      comments: z.string().exactOptional(),
      notificationRecipients: z.array(z.string().min(1)).exactOptional(),
      siebelTicketId: z.string().exactOptional(),
    }),
    result: () => ListActivation(),
  }),
  "network_lists:read_status": operation({
    method: "GET",
    path: "/network-list/v2/network-lists/{networkListId}/environments/{environment}/status",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether a list is in force.",
    parameters: {
      networkListId: { in: "path" },
      environment: { in: "path" },
    },
    params: () => z.strictObject({ networkListId: ListId(), environment: Environment() }),
    result: () => ListActivation(),
  }),
  "network_lists:read_version": operation({
    method: "GET",
    path: "/network-list/v2/network-lists/{networkListId}/sync-points/{syncPoint}/history",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get a network list as it once was.",
    parameters: {
      networkListId: { in: "path" },
      syncPoint: { in: "path" },
      extended: { in: "query" },
    },
    params: () => z.strictObject({
      networkListId: ListId(),
      syncPoint: integer().min(0),
      extended: Extended().exactOptional(),
    }),
    result: () => NetworkList(),
  }),
  "network_lists:delete": operation({
    method: "DELETE",
    path: "/network-list/v2/network-lists/{networkListId}",
    scope: [],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete a list that was never activated.",
    parameters: {
      networkListId: { in: "path" },
    },
    params: () => z.strictObject({ networkListId: ListId() }),
    result: () => z.looseObject({
      status: integer().exactOptional(),
      syncPoint: integer().exactOptional(),
      uniqueId: z.string().exactOptional(),
    }),
  }),
  "activations:read": operation({
    method: "GET",
    path: "/network-list/v2/activations/{activationId}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell how an activation gets on.",
    parameters: {
      activationId: { in: "path" },
    },
    params: () => z.strictObject({ activationId: integer() }),
    result: () => Activation(),
  }),
  "security_events:read": operation({
    method: "GET",
    path: "/siem/v1/configs/{configId}",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Fetch events of security configurations.",
    parameters: {
      configId: { in: "path" },
      from: { in: "query" },
      to: { in: "query" },
      offset: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      configId: z.string().min(1),
      from: integer().min(0).exactOptional(),
      to: integer().min(0).exactOptional(),
      offset: z.string().min(1).exactOptional(),
      limit: z.int().min(1).max(600000).exactOptional(),
    }),
    result: () => z.union([
      z.string(),
      z.looseObject({
        total: integer().exactOptional(),
        offset: z.string().exactOptional(),
        limit: integer().exactOptional(),
      }),
    ]),
  }),
  "users:read": operation({
    method: "GET",
    path: "/identity-management/v3/user-admin/ui-identities",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the users of the account.",
    parameters: {
      groupId: { in: "query" },
      authGrants: { in: "query" },
      actions: { in: "query" },
    },
    params: () => z.strictObject({
      groupId: integer().exactOptional(),
      authGrants: z.boolean().exactOptional(),
      actions: Actions().exactOptional(),
    }),
    result: () => z.array(User()),
  }),
  "users:read_details": operation({
    method: "GET",
    path: "/identity-management/v3/user-admin/ui-identities/{uiIdentityId}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one user with groups and roles.",
    parameters: {
      uiIdentityId: { in: "path" },
      authGrants: { in: "query" },
      notifications: { in: "query" },
      actions: { in: "query" },
    },
    params: () => z.strictObject({
      uiIdentityId: UserId(),
      authGrants: z.boolean().exactOptional(),
      notifications: z.boolean().exactOptional(),
      actions: Actions().exactOptional(),
    }),
    result: () => User(),
  }),
  "users:lock": operation({
    method: "POST",
    path: "/identity-management/v3/user-admin/ui-identities/{uiIdentityId}/lock",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Lock the account of a user.",
    parameters: {
      uiIdentityId: { in: "path" },
    },
    params: () => z.strictObject({ uiIdentityId: UserId() }),
    result: () => z.null(),
  }),
  "users:unlock": operation({
    method: "POST",
    path: "/identity-management/v3/user-admin/ui-identities/{uiIdentityId}/unlock",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Lift the lock from a user.",
    parameters: {
      uiIdentityId: { in: "path" },
    },
    params: () => z.strictObject({ uiIdentityId: UserId() }),
    result: () => z.null(),
  }),
  "users:reset_password": operation({
    method: "POST",
    path: "/identity-management/v3/user-admin/ui-identities/{uiIdentityId}/reset-password",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Mail a user a password for one sign-in.",
    query: { sendEmail: true },
    parameters: {
      uiIdentityId: { in: "path" },
    },
    params: () => z.strictObject({ uiIdentityId: UserId() }),
    result: () => z.null(),
  }),
  "users:reset_mfa": operation({
    method: "PUT",
    path: "/identity-management/v3/user-admin/ui-identities/{uiIdentityId}/additionalAuthentication/reset",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Make a user set up the second factor anew.",
    parameters: {
      uiIdentityId: { in: "path" },
    },
    params: () => z.strictObject({ uiIdentityId: UserId() }),
    result: () => z.null(),
  }),
  "users:delete": operation({
    method: "DELETE",
    path: "/identity-management/v3/user-admin/ui-identities/{uiIdentityId}",
    scope: [],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a user of the account.",
    parameters: {
      uiIdentityId: { in: "path" },
    },
    params: () => z.strictObject({ uiIdentityId: UserId() }),
    result: () => z.null(),
  }),
  "roles:read": operation({
    method: "GET",
    path: "/identity-management/v3/user-admin/roles",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List roles and who holds them.",
    parameters: {
      groupId: { in: "query" },
      users: { in: "query" },
      actions: { in: "query" },
      ignoreContext: { in: "query" },
    },
    params: () => z.strictObject({
      groupId: integer().exactOptional(),
      users: z.boolean().exactOptional(),
      actions: Actions().exactOptional(),
      ignoreContext: z.boolean().exactOptional(),
    }),
    result: () => z.array(Role()),
  }),
  "groups:read": operation({
    method: "GET",
    path: "/identity-management/v3/user-admin/groups",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List groups as a tree.",
    parameters: {
      actions: { in: "query" },
    },
    params: () => z.strictObject({ actions: Actions().exactOptional() }),
    result: () => z.array(z.lazy(Group)),
  }),
  "api_clients:read": operation({
    method: "GET",
    path: "/identity-management/v3/api-clients",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List API clients with their access tokens.",
    parameters: {
      actions: { in: "query" },
    },
    params: () => z.strictObject({ actions: Actions().exactOptional() }),
    result: () => z.array(ApiClient()),
  }),
  "api_clients:lock": operation({
    method: "PUT",
    path: "/identity-management/v3/api-clients/{clientId}/lock",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Lock an API client at once.",
    parameters: {
      clientId: { in: "path" },
    },
    params: () => z.strictObject({ clientId: ClientId() }),
    result: () => ApiClient(),
  }),
  "api_clients:unlock": operation({
    method: "PUT",
    path: "/identity-management/v3/api-clients/{clientId}/unlock",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Let a locked API client work again.",
    parameters: {
      clientId: { in: "path" },
    },
    params: () => z.strictObject({ clientId: ClientId() }),
    result: () => ApiClient(),
  }),
  "api_credentials:read": operation({
    method: "GET",
    path: "/identity-management/v3/api-clients/{clientId}/credentials",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List credentials of an API client.",
    parameters: {
      clientId: { in: "path" },
      actions: { in: "query" },
    },
    params: () => z.strictObject({ clientId: ClientId(), actions: Actions().exactOptional() }),
    result: () => z.array(Credential()),
  }),
  "api_credentials:deactivate": operation({
    method: "POST",
    path: "/identity-management/v3/api-clients/{clientId}/credentials/{credentialId}/deactivate",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Switch one credential off.",
    parameters: {
      clientId: { in: "path" },
      credentialId: { in: "path" },
    },
    params: () => z.strictObject({ clientId: ClientId(), credentialId: integer().min(1) }),
    result: () => z.null(),
  }),
  "ip_allowlist:read": operation({
    method: "GET",
    path: "/identity-management/v3/user-admin/ip-acl/allowlist",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List networks that users may sign in from.",
    parameters: {
      actions: { in: "query" },
    },
    params: () => z.strictObject({ actions: Actions().exactOptional() }),
    result: () => z.array(AllowedBlock()),
  }),
  "edge_networks:read": operation({
    method: "GET",
    path: "/firewall-rules-manager/v1/cidr-blocks",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List networks that Akamai reaches your servers from.",
    parameters: {
      lastAction: { in: "query" },
      effectiveDateGt: { in: "query" },
    },
    params: () => z.strictObject({
      lastAction: z.enum(["all", "add", "update", "delete"]).exactOptional(),
      effectiveDateGt: z.string().min(1).exactOptional(),
    }),
    result: () => z.array(EdgeBlock()),
  }),
};
