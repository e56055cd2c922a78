// Generated from specs/ping_identity.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where PingOne is, and how it is authenticated. */
export const CONNECTOR = {
  id: "ping_identity",
  name: "PingOne",
  api: {
    servers: {
      default: {
        baseUrl: "https://api.pingone.{region}/v1",
        variables: {
          region: {
            default: "com",
            enum: ["com", "eu", "asia", "ca", "com.au", "sg"],
            description: "Ending of the host in the region of the organization.",
          },
          worker_environment: { description: "UUID of the environment that the worker application is in." },
        },
      },
    },
    auth: {
      type: "oauth2_client_credentials",
      tokenUrl: "https://auth.pingone.{region}/{worker_environment}/as/token",
    },
  },
} as const satisfies ConnectorInfo;

const EnvironmentId = once(() => z.string().min(1));

const UserId = once(() => z.string().min(1));

const GroupId = once(() => z.string().min(1));

const ApplicationId = once(() => z.string().min(1));

const RoleAssignmentId = once(() => z.string().min(1));

const Limit = once(() => integer().min(1));

const LimitThousand = once(() => z.int().min(1).max(1000));

const Cursor = once(() => z.string().min(1));

const Filter = once(() => z.string().min(1));

const Ref = once(() => z.looseObject({ id: z.string().exactOptional() }));

const Links = once(() => z.looseObject({
  self: z.looseObject({ href: z.string().exactOptional() }).exactOptional(),
  next: z.looseObject({ href: z.string().exactOptional() }).exactOptional(),
}));

const Environment = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  type: z.string().exactOptional(),
  status: z.string().exactOptional(),
  region: z.string().exactOptional(),
  organization: Ref().exactOptional(),
  license: Ref().exactOptional(),
  createdAt: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
}));

const User = once(() => z.looseObject({
  id: z.string().exactOptional(),
  username: z.string().exactOptional(),
  email: z.string().exactOptional(),
  emailVerified: z.boolean().exactOptional(),
  enabled: z.boolean().exactOptional(),
  account: z.looseObject({
    canAuthenticate: z.boolean().exactOptional(),
    status: z.string().exactOptional(),
    lockedAt: z.string().exactOptional(),
    unlockAt: z.string().exactOptional(),
    secondsUntilUnlock: integer().exactOptional(),
  }).exactOptional(),
  name: z.looseObject({
    given: z.string().exactOptional(),
    family: z.string().exactOptional(),
    formatted: z.string().exactOptional(),
  }).exactOptional(),
  mfaEnabled: z.boolean().exactOptional(),
  mobilePhone: z.string().exactOptional(),
  title: z.string().exactOptional(),
  population: Ref().exactOptional(),
  environment: Ref().exactOptional(),
  identityProvider: z.looseObject({ id: z.string().exactOptional(), type: z.string().exactOptional() }).exactOptional(),
  lifecycle: z.looseObject({ status: z.string().exactOptional() }).exactOptional(),
  lastSignOn: z.looseObject({ at: z.string().exactOptional(), remoteIp: z.string().exactOptional() }).exactOptional(),
  memberOfGroupIDs: z.array(z.string()).exactOptional(),
  memberOfGroupNames: z.array(z.string()).exactOptional(),
  createdAt: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
}));

const Group = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  displayName: z.string().exactOptional(),
  description: z.string().exactOptional(),
  externalId: z.string().exactOptional(),
  userFilter: z.string().exactOptional(),
  population: Ref().exactOptional(),
  environment: Ref().exactOptional(),
  sourceType: z.string().exactOptional(),
  directMemberCounts: z.looseObject({ users: integer().exactOptional() }).exactOptional(),
  totalMemberCounts: z.looseObject({ users: integer().exactOptional() }).exactOptional(),
}));

const Population = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  default: z.boolean().exactOptional(),
  userCount: integer().exactOptional(),
  passwordPolicy: Ref().exactOptional(),
  environment: Ref().exactOptional(),
  createdAt: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
}));

const AdminRole = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  applicableTo: z.array(z.string()).exactOptional(),
  permissions: z.array(z.looseObject({
    id: z.string().exactOptional(),
    classifier: z.string().exactOptional(),
    description: z.string().exactOptional(),
  })).exactOptional(),
}));

const Application = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  enabled: z.boolean().exactOptional(),
  protocol: z.string().exactOptional(),
  type: z.string().exactOptional(),
  grantTypes: z.array(z.string()).exactOptional(),
  redirectUris: z.array(z.string()).exactOptional(),
  tokenEndpointAuthMethod: z.string().exactOptional(),
  pkceEnforcement: z.string().exactOptional(),
  hiddenFromAppPortal: z.boolean().exactOptional(),
  environment: Ref().exactOptional(),
  createdAt: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
}));

const SignOnPolicy = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  default: z.boolean().exactOptional(),
  environment: Ref().exactOptional(),
  createdAt: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
}));

const GroupMembership = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  type: z.string().exactOptional(),
  environment: Ref().exactOptional(),
}));

const RoleAssignment = once(() => z.looseObject({
  id: z.string().exactOptional(),
  readOnly: z.boolean().exactOptional(),
  role: Ref().exactOptional(),
  scope: z.looseObject({ id: z.string().exactOptional(), type: z.string().exactOptional() }).exactOptional(),
  group: Ref().exactOptional(),
  environment: Ref().exactOptional(),
}));

const Actor = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  type: z.string().exactOptional(),
  environment: Ref().exactOptional(),
}));

const Activity = once(() => z.looseObject({
  id: z.string().exactOptional(),
  recordedAt: z.string().exactOptional(),
  createdAt: z.string().exactOptional(),
  correlationId: z.string().exactOptional(),
  action: z.looseObject({ type: z.string().exactOptional(), description: z.string().exactOptional() }).exactOptional(),
  actors: z.looseObject({ client: Actor().exactOptional(), user: Actor().exactOptional() }).exactOptional(),
  resources: z.array(Actor()).exactOptional(),
  result: z.looseObject({ status: z.string().exactOptional(), description: z.string().exactOptional() }).exactOptional(),
}));

const RoleAssignments = once(() => z.looseObject({
  _embedded: z.looseObject({ roleAssignments: z.array(RoleAssignment()).exactOptional() }).exactOptional(),
  count: integer().exactOptional(),
  size: integer().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "environments:read": operation({
    method: "GET",
    path: "/environments",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the environments of the organization.",
    pagination: {
      style: "link",
      next: "/_links/next/href",
      params: ["cursor"],
      items: "/_embedded/environments",
    },
    contract: "LBZ0wIL2",
    parameters: {
      filter: { in: "query" },
      limit: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({
      filter: Filter().exactOptional(),
      limit: Limit().exactOptional(),
      cursor: Cursor().exactOptional(),
    }),
    result: () => z.looseObject({
      _links: Links().exactOptional(),
      _embedded: z.looseObject({ environments: z.array(Environment()).exactOptional() }).exactOptional(),
      count: integer().exactOptional(),
      size: integer().exactOptional(),
    }),
  }),
  "users:read": operation({
    method: "GET",
    path: "/environments/{environmentID}/users",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List or search users of an environment.",
    pagination: { style: "link", next: "/_links/next/href", params: ["cursor"], items: "/_embedded/users" },
    contract: "H4-6gEYN",
    parameters: {
      environmentID: { in: "path" },
      filter: { in: "query" },
      limit: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({
      environmentID: EnvironmentId(),
      filter: Filter().exactOptional(),
      limit: LimitThousand().exactOptional(),
      cursor: Cursor().exactOptional(),
    }),
    result: () => z.looseObject({
      _links: Links().exactOptional(),
      _embedded: z.looseObject({ users: z.array(User()).exactOptional() }).exactOptional(),
      count: integer().exactOptional(),
      size: integer().exactOptional(),
    }),
  }),
  "users:read_details": operation({
    method: "GET",
    path: "/environments/{environmentID}/users/{userID}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one user by UUID.",
    contract: "0jrIJu_9",
    parameters: {
      environmentID: { in: "path" },
      userID: { in: "path" },
      include: { in: "query" },
    },
    params: () => z.strictObject({
      environmentID: EnvironmentId(),
      userID: UserId(),
      include: z.enum(["memberOfGroupIDs", "memberOfGroupNames"]).exactOptional(),
    }),
    result: () => User(),
  }),
  "users:update_enabled": operation({
    method: "PUT",
    path: "/environments/{environmentID}/users/{userID}/enabled",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Disable a user, or enable one again.",
    contract: "taICO7Yr",
    parameters: {
      environmentID: { in: "path" },
      userID: { in: "path" },
      enabled: { in: "body" },
    },
    params: () => z.strictObject({
      environmentID: EnvironmentId(),
      userID: UserId(),
      enabled: z.boolean(),
    }),
    result: () => z.looseObject({ enabled: z.boolean().exactOptional() }),
  }),
  "users:delete": operation({
    method: "DELETE",
    path: "/environments/{environmentID}/users/{userID}",
    scope: [],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a user for good.",
    contract: "xtBN_Fzi",
    parameters: {
      environmentID: { in: "path" },
      userID: { in: "path" },
    },
    params: () => z.strictObject({ environmentID: EnvironmentId(), userID: UserId() }),
    result: () => z.null(),
  }),
  "users:read_password": operation({
    method: "GET",
    path: "/environments/{environmentID}/users/{userID}/password",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell the state of a password.",
    contract: "uIrpNTEG",
    parameters: {
      environmentID: { in: "path" },
      userID: { in: "path" },
    },
    params: () => z.strictObject({ environmentID: EnvironmentId(), userID: UserId() }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      passwordPolicy: Ref().exactOptional(),
      user: Ref().exactOptional(),
      environment: Ref().exactOptional(),
    }),
  }),
  "users:force_password_change": operation({
    method: "POST",
    path: "/environments/{environmentID}/users/{userID}/password",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Make a user choose a new password.",
    headers: { "Content-Type": "application/vnd.pingidentity.password.forceChange" },
    contract: "x2bTw3Ns",
    parameters: {
      environmentID: { in: "path" },
      userID: { in: "path" },
    },
    params: () => z.strictObject({ environmentID: EnvironmentId(), userID: UserId() }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      user: Ref().exactOptional(),
      environment: Ref().exactOptional(),
    }),
  }),
  "users:enable_mfa": operation({
    method: "PUT",
    path: "/environments/{environmentID}/users/{userID}/mfaEnabled",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Ask a user for a second factor.",
    contract: "n-jLnlKM",
    parameters: {
      environmentID: { in: "path" },
      userID: { in: "path" },
      mfaEnabled: { in: "body" },
    },
    params: () => z.strictObject({
      environmentID: EnvironmentId(),
      userID: UserId(),
      mfaEnabled: z.literal(true),
    }),
    result: () => z.looseObject({ mfaEnabled: z.boolean().exactOptional() }),
  }),
  "populations:read": operation({
    method: "GET",
    path: "/environments/{environmentID}/populations",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the populations of users.",
    pagination: {
      style: "link",
      next: "/_links/next/href",
      params: ["cursor"],
      items: "/_embedded/populations",
    },
    contract: "6pEGcmik",
    parameters: {
      environmentID: { in: "path" },
      filter: { in: "query" },
      limit: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({
      environmentID: EnvironmentId(),
      filter: Filter().exactOptional(),
      limit: Limit().exactOptional(),
      cursor: Cursor().exactOptional(),
    }),
    result: () => z.looseObject({
      _links: Links().exactOptional(),
      _embedded: z.looseObject({ populations: z.array(Population()).exactOptional() }).exactOptional(),
      count: integer().exactOptional(),
      size: integer().exactOptional(),
    }),
  }),
  "sessions:read": operation({
    method: "GET",
    path: "/environments/{environmentID}/users/{userID}/sessions",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the latest sessions of a user.",
    contract: "41sQDypE",
    parameters: {
      environmentID: { in: "path" },
      userID: { in: "path" },
    },
    params: () => z.strictObject({ environmentID: EnvironmentId(), userID: UserId() }),
    result: () => z.looseObject({
      _embedded: z.looseObject({
        sessions: z.array(z.looseObject({
          id: z.string().exactOptional(),
          createdAt: z.string().exactOptional(),
          activeAt: z.string().exactOptional(),
          environment: Ref().exactOptional(),
          browser: z.looseObject({ name: z.string().exactOptional(), version: z.string().exactOptional() }).exactOptional(),
          device: z.looseObject({ type: z.string().exactOptional() }).exactOptional(),
          lastSignOn: z.looseObject({ at: z.string().exactOptional(), remoteIp: z.string().exactOptional() }).exactOptional(),
        })).exactOptional(),
      }).exactOptional(),
      size: integer().exactOptional(),
    }),
  }),
  "sessions:delete": operation({
    method: "DELETE",
    path: "/environments/{environmentID}/users/{userID}/sessions/{sessionID}",
    scope: [],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "End one session of a user.",
    contract: "G-wo4oXf",
    parameters: {
      environmentID: { in: "path" },
      userID: { in: "path" },
      sessionID: { in: "path" },
    },
    params: () => z.strictObject({
      environmentID: EnvironmentId(),
      userID: UserId(),
      sessionID: z.string().min(1),
    }),
    result: () => z.null(),
  }),
  "devices:read": operation({
    method: "GET",
    path: "/environments/{environmentID}/users/{userID}/devices",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the second factors of a user.",
    contract: "5m0e3KVO",
    parameters: {
      environmentID: { in: "path" },
      userID: { in: "path" },
    },
    params: () => z.strictObject({ environmentID: EnvironmentId(), userID: UserId() }),
    result: () => z.looseObject({
      _embedded: z.looseObject({
        devices: z.array(z.looseObject({
          id: z.string().exactOptional(),
          type: z.string().exactOptional(),
          status: z.string().exactOptional(),
          nickname: z.string().exactOptional(),
          phone: z.string().exactOptional(),
          email: z.string().exactOptional(),
          createdAt: z.string().exactOptional(),
          updatedAt: z.string().exactOptional(),
        })).exactOptional(),
      }).exactOptional(),
      count: integer().exactOptional(),
      size: integer().exactOptional(),
    }),
  }),
  "devices:delete": operation({
    method: "DELETE",
    path: "/environments/{environmentID}/users/{userID}/devices/{deviceID}",
    scope: [],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Remove a second factor of a user.",
    contract: "0-I1m8bN",
    parameters: {
      environmentID: { in: "path" },
      userID: { in: "path" },
      deviceID: { in: "path" },
    },
    params: () => z.strictObject({
      environmentID: EnvironmentId(),
      userID: UserId(),
      deviceID: z.string().min(1),
    }),
    result: () => z.null(),
  }),
  "groups:read": operation({
    method: "GET",
    path: "/environments/{environmentID}/groups",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List or search groups of an environment.",
    pagination: { style: "link", next: "/_links/next/href", params: ["cursor"], items: "/_embedded/groups" },
    contract: "O567F7kQ",
    parameters: {
      environmentID: { in: "path" },
      filter: { in: "query" },
      limit: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({
      environmentID: EnvironmentId(),
      filter: Filter().exactOptional(),
      limit: LimitThousand().exactOptional(),
      cursor: Cursor().exactOptional(),
    }),
    result: () => z.looseObject({
      _links: Links().exactOptional(),
      _embedded: z.looseObject({ groups: z.array(Group()).exactOptional() }).exactOptional(),
      count: integer().exactOptional(),
      size: integer().exactOptional(),
    }),
  }),
  "groups:read_details": operation({
    method: "GET",
    path: "/environments/{environmentID}/groups/{groupID}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one group by UUID.",
    contract: "ZTXwpAI7",
    parameters: {
      environmentID: { in: "path" },
      groupID: { in: "path" },
      include: { in: "query" },
    },
    params: () => z.strictObject({
      environmentID: EnvironmentId(),
      groupID: GroupId(),
      include: z.string().min(1).exactOptional(),
    }),
    result: () => Group(),
  }),
  "user_groups:read": operation({
    method: "GET",
    path: "/environments/{environmentID}/users/{userID}/memberOfGroups",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the groups that a user is in.",
    pagination: {
      style: "link",
      next: "/_links/next/href",
      params: ["cursor"],
      items: "/_embedded/groupMemberships",
    },
    contract: "ppEYuZwa",
    parameters: {
      environmentID: { in: "path" },
      userID: { in: "path" },
      filter: { in: "query" },
      limit: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({
      environmentID: EnvironmentId(),
      userID: UserId(),
      filter: Filter().exactOptional(),
      limit: Limit().exactOptional(),
      cursor: Cursor().exactOptional(),
    }),
    result: () => z.looseObject({
      _links: Links().exactOptional(),
      _embedded: z.looseObject({ groupMemberships: z.array(GroupMembership()).exactOptional() }).exactOptional(),
      count: integer().exactOptional(),
      size: integer().exactOptional(),
    }),
  }),
  "user_groups:write": operation({
    method: "POST",
    path: "/environments/{environmentID}/users/{userID}/memberOfGroups",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Put a user into a group.",
    contract: "u-zUX_g4",
    parameters: {
      environmentID: { in: "path" },
      userID: { in: "path" },
      id: { in: "body" },
    },
    params: () => z.strictObject({
      environmentID: EnvironmentId(),
      userID: UserId(),
      id: GroupId(),
    }),
    result: () => GroupMembership(),
  }),
  "user_groups:delete": operation({
    method: "DELETE",
    path: "/environments/{environmentID}/users/{userID}/memberOfGroups/{groupID}",
    scope: [],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take a user out of a group.",
    contract: "BdIlMVdN",
    parameters: {
      environmentID: { in: "path" },
      userID: { in: "path" },
      groupID: { in: "path" },
    },
    params: () => z.strictObject({
      environmentID: EnvironmentId(),
      userID: UserId(),
      groupID: GroupId(),
    }),
    result: () => z.null(),
  }),
  "roles:read": operation({
    method: "GET",
    path: "/roles",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the admin roles that PingOne has.",
    contract: "TriSYiiN",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      _links: Links().exactOptional(),
      _embedded: z.looseObject({ roles: z.array(AdminRole()).exactOptional() }).exactOptional(),
      count: integer().exactOptional(),
      size: integer().exactOptional(),
    }),
  }),
  "user_roles:read": operation({
    method: "GET",
    path: "/environments/{environmentID}/users/{userID}/roleAssignments",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the admin roles of a user.",
    contract: "B2eTGrw-",
    parameters: {
      environmentID: { in: "path" },
      userID: { in: "path" },
    },
    params: () => z.strictObject({ environmentID: EnvironmentId(), userID: UserId() }),
    result: () => RoleAssignments(),
  }),
  "user_roles:write": operation({
    method: "POST",
    path: "/environments/{environmentID}/users/{userID}/roleAssignments",
    scope: [],
    risk: "critical",
    effect: "create",
    idempotent: false,
    description: "Make a user an administrator.",
    contract: "lxbkzCc_",
    parameters: {
      environmentID: { in: "path" },
      userID: { in: "path" },
      role: { in: "body" },
      scope: { in: "body" },
    },
    params: () => z.strictObject({
      environmentID: EnvironmentId(),
      userID: UserId(),
      role: z.strictObject({ id: z.string().min(1) }),
      scope: z.strictObject({
        id: z.string().min(1),
        type: z.enum(["ORGANIZATION", "ENVIRONMENT", "POPULATION", "APPLICATION"]),
      }),
    }),
    result: () => RoleAssignment(),
  }),
  "user_roles:delete": operation({
    method: "DELETE",
    path: "/environments/{environmentID}/users/{userID}/roleAssignments/{roleAssignmentID}",
    scope: [],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Take an admin role from a user.",
    contract: "NXc-zMCO",
    parameters: {
      environmentID: { in: "path" },
      userID: { in: "path" },
      roleAssignmentID: { in: "path" },
    },
    params: () => z.strictObject({
      environmentID: EnvironmentId(),
      userID: UserId(),
      roleAssignmentID: RoleAssignmentId(),
    }),
    result: () => z.null(),
  }),
  "application_roles:read": operation({
    method: "GET",
    path: "/environments/{environmentID}/applications/{applicationID}/roleAssignments",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the admin roles of an application.",
    contract: "FV440yfL",
    parameters: {
      environmentID: { in: "path" },
      applicationID: { in: "path" },
    },
    params: () => z.strictObject({ environmentID: EnvironmentId(), applicationID: ApplicationId() }),
    result: () => RoleAssignments(),
  }),
  "applications:read": operation({
    method: "GET",
    path: "/environments/{environmentID}/applications",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the applications of an environment.",
    contract: "fPgwjQX5",
    parameters: {
      environmentID: { in: "path" },
    },
    params: () => z.strictObject({ environmentID: EnvironmentId() }),
    result: () => z.looseObject({
      _links: Links().exactOptional(),
      _embedded: z.looseObject({ applications: z.array(Application()).exactOptional() }).exactOptional(),
      count: integer().exactOptional(),
      size: integer().exactOptional(),
    }),
  }),
  "sign_on_policies:read": operation({
    method: "GET",
    path: "/environments/{environmentID}/signOnPolicies",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the policies for signing on.",
    contract: "iCtIC7Z7",
    parameters: {
      environmentID: { in: "path" },
    },
    params: () => z.strictObject({ environmentID: EnvironmentId() }),
    result: () => z.looseObject({
      _links: Links().exactOptional(),
      _embedded: z.looseObject({ signOnPolicies: z.array(SignOnPolicy()).exactOptional() }).exactOptional(),
      count: integer().exactOptional(),
      size: integer().exactOptional(),
    }),
  }),
  "activities:read": operation({
    method: "GET",
    path: "/environments/{environmentID}/activities",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search the audit events of an environment.",
    contract: "sPZfKHB0",
    parameters: {
      environmentID: { in: "path" },
      filter: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      environmentID: EnvironmentId(),
      filter: z.string().min(1),
      limit: Limit().exactOptional(),
    }),
    result: () => z.looseObject({
      _links: Links().exactOptional(),
      _embedded: z.looseObject({ activities: z.array(Activity()).exactOptional() }).exactOptional(),
      count: integer().exactOptional(),
      size: integer().exactOptional(),
    }),
  }),
  "risk_evaluations:read_details": operation({
    method: "GET",
    path: "/environments/{environmentID}/riskEvaluations/{riskEvaluationID}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one rating of a sign-on.",
    contract: "rERLvQOH",
    parameters: {
      environmentID: { in: "path" },
      riskEvaluationID: { in: "path" },
    },
    params: () => z.strictObject({ environmentID: EnvironmentId(), riskEvaluationID: z.string().min(1) }),
    result: () => z.looseObject({
      id: z.string().exactOptional(),
      createdAt: z.string().exactOptional(),
      updatedAt: z.string().exactOptional(),
      result: z.looseObject({
        level: z.string().exactOptional(),
        type: z.string().exactOptional(),
        value: z.string().exactOptional(),
      }).exactOptional(),
      event: z.looseObject({
        ip: z.string().exactOptional(),
        completionStatus: z.string().exactOptional(),
        user: z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
      }).exactOptional(),
      details: z.looseObject({
        country: z.string().exactOptional(),
        city: z.string().exactOptional(),
        impossibleTravel: z.boolean().exactOptional(),
        anonymousNetworkDetected: z.boolean().exactOptional(),
        ipAddressReputation: z.looseObject({ level: z.string().exactOptional(), score: integer().exactOptional() }).exactOptional(),
      }).exactOptional(),
      riskPolicySet: z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
    }),
  }),
};
