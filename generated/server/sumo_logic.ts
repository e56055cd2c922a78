// Generated from specs/sumo_logic.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
  withDefaults,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Sumo Logic is, and how it is authenticated. */
export const CONNECTOR = {
  id: "sumo_logic",
  name: "Sumo Logic",
  api: {
    servers: {
      default: {
        baseUrl: "https://{endpoint}.sumologic.com/api",
        variables: {
          endpoint: {
            default: "api",
            enum: [
              "api",
              "api.us2",
              "api.au",
              "api.ca",
              "api.ch",
              "api.de",
              "api.esc",
              "api.eu",
              "api.fed",
              "api.in",
              "api.jp",
              "api.kr",
            ],
            description: "Deployment of the account, api being the first American one.",
          },
        },
      },
    },
    auth: { type: "basic" },
  },
} as const satisfies ConnectorInfo;

const JobId = once(() => z.string().min(1));

const UserId = once(() => z.string().min(1));

const RoleId = once(() => z.string().min(1));

const AccessKeyId = once(() => z.string().min(1));

const CollectorId = once(() => z.string().min(1));

const LookupTableId = once(() => z.string().min(1));

const Limit = once(() => z.int().min(1).max(1000));

const Token = once(() => z.string());

const Offset = once(() => integer().min(0));

const Cidr = once(() => z.strictObject({ cidr: z.string().min(7).max(18), description: z.string().exactOptional() }));

const CidrResult = once(() => z.looseObject({ cidr: z.string().min(7).max(18), description: z.string().exactOptional() }));

const CidrList = once(() => z.array(Cidr()).min(1).max(50));

const AllowlistType = once(() => z.enum(["Login", "Content", "Both"]));

const Cell = once(() => z.strictObject({ columnName: z.string().min(1), columnValue: z.string() }));

const FieldInfo = once(() => z.looseObject({
  name: z.string().exactOptional(),
  fieldType: z.string().exactOptional(),
  keyField: z.boolean().exactOptional(),
}));

const User = once(() => z.looseObject({
  id: UserId().exactOptional(),
  email: z.string().exactOptional(),
  firstName: z.string().exactOptional(),
  lastName: z.string().exactOptional(),
  roleIds: z.array(z.string()).exactOptional(),
  isActive: z.boolean().exactOptional(),
  isLocked: z.boolean().exactOptional(),
  isMfaEnabled: z.boolean().exactOptional(),
  lastLoginTimestamp: z.string().nullable().exactOptional(),
  createdAt: z.string().exactOptional(),
  createdBy: z.string().exactOptional(),
  modifiedAt: z.string().exactOptional(),
}));

const Role = once(() => z.looseObject({
  id: RoleId().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  capabilities: z.array(z.string()).exactOptional(),
  filterPredicate: z.string().exactOptional(),
  users: z.array(z.string()).exactOptional(),
  systemDefined: z.boolean().exactOptional(),
  modifiedAt: z.string().exactOptional(),
}));

const AccessKey = once(() => z.looseObject({
  id: AccessKeyId().exactOptional(),
  label: z.string().exactOptional(),
  disabled: z.boolean().exactOptional(),
  corsHeaders: z.array(z.string()).exactOptional(),
  createdAt: z.string().exactOptional(),
  createdBy: z.string().exactOptional(),
  modifiedAt: z.string().exactOptional(),
  lastUsed: z.string().exactOptional(),
}));

const Monitor = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  contentType: z.string().exactOptional(),
  parentId: z.string().exactOptional(),
  version: integer().exactOptional(),
  isSystem: z.boolean().exactOptional(),
  monitorType: z.string().exactOptional(),
  isDisabled: z.boolean().exactOptional(),
  status: z.array(z.string()).exactOptional(),
  queries: z.array(z.looseObject({ rowId: z.string().exactOptional(), query: z.string().exactOptional() })).exactOptional(),
  triggers: z.array(z.looseObject({
    triggerType: z.string().exactOptional(),
    detectionMethod: z.string().exactOptional(),
    resolutionWindow: z.string().exactOptional(),
  })).exactOptional(),
  playbook: z.string().exactOptional(),
  createdAt: z.string().exactOptional(),
  createdBy: z.string().exactOptional(),
  modifiedAt: z.string().exactOptional(),
  modifiedBy: z.string().exactOptional(),
}));

const Collector = once(() => z.looseObject({
  id: integer().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  collectorType: z.string().exactOptional(),
  collectorVersion: z.string().exactOptional(),
  category: z.string().exactOptional(),
  alive: z.boolean().exactOptional(),
  lastSeenAlive: integer().exactOptional(),
  ephemeral: z.boolean().exactOptional(),
  hostName: z.string().exactOptional(),
  osName: z.string().exactOptional(),
  osVersion: z.string().exactOptional(),
  timeZone: z.string().exactOptional(),
  fields: z.record(z.string(), z.string()).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "search_jobs:create": operation({
    method: "POST",
    path: "/v1/search/jobs",
    scope: ["downloadSearchResults", "viewCollectors"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Start a search over logs.",
    parameters: {
      query: { in: "body" },
      from: { in: "body" },
      to: { in: "body" },
      timeZone: { in: "body" },
      byReceiptTime: { in: "body" },
      autoParsingMode: { in: "body" },
      requiresRawMessages: { in: "body" },
    },
    params: () => withDefaults(z.strictObject({
      query: z.string().min(1),
      from: z.string().min(1),
      to: z.string().min(1),
      timeZone: z.string().min(1),
      byReceiptTime: z.boolean().exactOptional(),
      autoParsingMode: z.enum(["AutoParse", "Manual"]).exactOptional(),
      requiresRawMessages: z.boolean().exactOptional(),
    }), { byReceiptTime: false, autoParsingMode: "Manual", requiresRawMessages: false }),
    result: () => z.looseObject({
      id: JobId().exactOptional(),
      link: z.looseObject({ rel: z.string().exactOptional(), href: z.string().exactOptional() }).exactOptional(),
    }),
  }),
  "search_jobs:read_details": operation({
    method: "GET",
    path: "/v1/search/jobs/{searchJobId}",
    scope: ["downloadSearchResults", "viewCollectors"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell how far a search is.",
    parameters: {
      searchJobId: { in: "path" },
    },
    params: () => z.strictObject({ searchJobId: JobId() }),
    result: () => z.looseObject({
      state: z.string().exactOptional(),
      messageCount: integer().exactOptional(),
      recordCount: integer().exactOptional(),
      pendingErrors: z.array(z.string()).exactOptional(),
      pendingWarnings: z.array(z.string()).exactOptional(),
    }),
  }),
  "search_jobs:read_messages": operation({
    method: "GET",
    path: "/v1/search/jobs/{searchJobId}/messages",
    scope: ["downloadSearchResults", "viewCollectors"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Read the raw logs that a search found.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/messages" },
    parameters: {
      searchJobId: { in: "path" },
      offset: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      searchJobId: JobId(),
      offset: Offset(),
      limit: z.int().min(1).max(10000),
    }),
    result: () => z.looseObject({
      fields: z.array(FieldInfo()).exactOptional(),
      messages: z.array(z.looseObject({ map: z.record(z.string(), z.string()).exactOptional() })).exactOptional(),
    }),
  }),
  "search_jobs:read_records": operation({
    method: "GET",
    path: "/v1/search/jobs/{searchJobId}/records",
    scope: ["downloadSearchResults", "viewCollectors"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Read the rows of an aggregating search.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/records" },
    parameters: {
      searchJobId: { in: "path" },
      offset: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      searchJobId: JobId(),
      offset: Offset(),
      limit: z.int().min(1).max(10000),
    }),
    result: () => z.looseObject({
      fields: z.array(FieldInfo()).exactOptional(),
      records: z.array(z.looseObject({ map: z.record(z.string(), z.string()).exactOptional() })).exactOptional(),
    }),
  }),
  "search_jobs:delete": operation({
    method: "DELETE",
    path: "/v1/search/jobs/{searchJobId}",
    scope: ["downloadSearchResults", "viewCollectors"],
    risk: "medium",
    effect: "delete",
    idempotent: true,
    description: "End a search and drop its results.",
    parameters: {
      searchJobId: { in: "path" },
    },
    params: () => z.strictObject({ searchJobId: JobId() }),
    result: () => z.looseObject({ id: z.string().exactOptional() }),
  }),
  "monitors:search": operation({
    method: "GET",
    path: "/v1/monitors/search",
    scope: ["viewMonitorsV2"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Find monitors by name, state or creator.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "" },
    parameters: {
      query: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      query: z.string().min(1),
      limit: integer().min(1).exactOptional(),
      offset: Offset().exactOptional(),
    }), { limit: 100 }),
    result: () => z.array(z.looseObject({ path: z.string().exactOptional(), item: Monitor().exactOptional() })),
  }),
  "monitors:read_details": operation({
    method: "GET",
    path: "/v1/monitors/{id}",
    scope: ["viewMonitorsV2"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one monitor with queries and triggers.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => Monitor(),
  }),
  "monitors:disable": operation({
    method: "PUT",
    path: "/v1/monitors/disable",
    scope: ["manageMonitorsV2"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Stop monitors from alerting.",
    parameters: {
      ids: { in: "query", explode: false },
    },
    params: () => z.strictObject({ ids: z.array(z.string().min(1)).min(1).max(10) }),
    result: () => z.looseObject({
      monitors: z.record(z.string(), Monitor()).exactOptional(),
      warnings: z.array(z.looseObject({ code: z.string().exactOptional(), message: z.string().exactOptional() })).exactOptional(),
    }),
  }),
  "lookup_tables:read_details": operation({
    method: "GET",
    path: "/v1/lookupTables/{id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get columns and size of a lookup table.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: LookupTableId() }),
    result: () => z.looseObject({
      id: LookupTableId().exactOptional(),
      name: z.string().exactOptional(),
      description: z.string().exactOptional(),
      contentPath: z.string().exactOptional(),
      fields: z.array(z.looseObject({
        fieldName: z.string().exactOptional(),
        fieldType: z.string().exactOptional(),
      })).exactOptional(),
      primaryKeys: z.array(z.string()).exactOptional(),
      ttl: integer().exactOptional(),
      sizeLimitAction: z.string().exactOptional(),
      size: integer().exactOptional(),
      modifiedAt: z.string().exactOptional(),
    }),
  }),
  "lookup_rows:write": operation({
    method: "PUT",
    path: "/v1/lookupTables/{id}/row",
    scope: [],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Add or replace a row of a lookup table.",
    parameters: {
      id: { in: "path" },
      row: { in: "body" },
    },
    params: () => z.strictObject({ id: LookupTableId(), row: z.array(Cell()).min(1).max(1000) }),
    result: () => z.null(),
  }),
  "lookup_rows:delete": operation({
    method: "PUT",
    path: "/v1/lookupTables/{id}/deleteTableRow",
    scope: [],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take a row out of a lookup table.",
    parameters: {
      id: { in: "path" },
      primaryKey: { in: "body" },
    },
    params: () => z.strictObject({ id: LookupTableId(), primaryKey: z.array(Cell()).min(1).max(1000) }),
    result: () => z.null(),
  }),
  "collectors:read": operation({
    method: "GET",
    path: "/v1/collectors",
    scope: ["viewCollectors"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List collectors and whether they live.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/collectors" },
    parameters: {
      filter: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      filter: z.enum(["installed", "hosted", "dead", "alive"]).exactOptional(),
      limit: z.int().min(1).max(1000).exactOptional(),
      offset: Offset().exactOptional(),
    }),
    result: () => z.looseObject({ collectors: z.array(Collector()).exactOptional() }),
  }),
  "collectors:read_sources": operation({
    method: "GET",
    path: "/v1/collectors/{collectorId}/sources",
    scope: ["viewCollectors"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what a collector gathers.",
    parameters: {
      collectorId: { in: "path" },
    },
    params: () => z.strictObject({ collectorId: CollectorId() }),
    result: () => z.looseObject({
      sources: z.array(z.looseObject({
        id: integer().exactOptional(),
        name: z.string().exactOptional(),
        sourceType: z.string().exactOptional(),
        category: z.string().exactOptional(),
        hostName: z.string().exactOptional(),
        alive: z.boolean().exactOptional(),
        pathExpression: z.string().exactOptional(),
        filters: z.array(z.looseObject({
          name: z.string().exactOptional(),
          filterType: z.string().exactOptional(),
          regexp: z.string().exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "collectors:delete": operation({
    method: "DELETE",
    path: "/v1/collectors/{id}",
    scope: ["manageCollectors"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a collector with its sources.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: CollectorId() }),
    result: () => z.null(),
  }),
  "health_events:read": operation({
    method: "GET",
    path: "/v1/healthEvents",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List open problems of collectors and sources.",
    pagination: { style: "cursor", cursor: "token", next: "/next", items: "/data" },
    parameters: {
      limit: { in: "query" },
      token: { in: "query" },
    },
    params: () => z.strictObject({ limit: Limit().exactOptional(), token: Token().exactOptional() }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        eventId: z.string().exactOptional(),
        eventName: z.string().exactOptional(),
        eventTime: z.string().exactOptional(),
        severityLevel: z.string().exactOptional(),
        subsystem: z.string().exactOptional(),
        details: z.looseObject({
          trackerId: z.string().exactOptional(),
          error: z.string().exactOptional(),
          description: z.string().exactOptional(),
        }).exactOptional(),
        resourceIdentity: z.looseObject({
          id: z.string().exactOptional(),
          name: z.string().exactOptional(),
          type: z.string().exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
      next: z.string().nullable().exactOptional(),
    }),
  }),
  "partitions:read": operation({
    method: "GET",
    path: "/v1/partitions",
    scope: ["viewPartitions"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List partitions with retention and size.",
    pagination: { style: "cursor", cursor: "token", next: "/next", items: "/data" },
    parameters: {
      viewTypes: { in: "query", explode: false },
      limit: { in: "query" },
      token: { in: "query" },
    },
    params: () => z.strictObject({
      viewTypes: z.array(z.enum(["AuditIndex", "Partition", "DefaultView"])).exactOptional(),
      limit: Limit().exactOptional(),
      token: Token().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        routingExpression: z.string().exactOptional(),
        analyticsTier: z.string().exactOptional(),
        retentionPeriod: integer().exactOptional(),
        isActive: z.boolean().exactOptional(),
        isCompliant: z.boolean().exactOptional(),
        indexType: z.string().exactOptional(),
        totalBytes: integer().exactOptional(),
      })).exactOptional(),
      next: z.string().nullable().exactOptional(),
    }),
  }),
  "users:read": operation({
    method: "GET",
    path: "/v1/users",
    scope: ["manageUsersAndRoles"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List people with roles and lock state.",
    pagination: { style: "cursor", cursor: "token", next: "/next", items: "/data" },
    parameters: {
      email: { in: "query" },
      sortBy: { in: "query" },
      limit: { in: "query" },
      token: { in: "query" },
    },
    params: () => z.strictObject({
      email: z.string().min(1).exactOptional(),
      sortBy: z.enum(["firstName", "lastName", "email"]).exactOptional(),
      limit: Limit().exactOptional(),
      token: Token().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(User()).exactOptional(),
      next: z.string().nullable().exactOptional(),
    }),
  }),
  "users:update": operation({
    method: "PUT",
    path: "/v1/users/{id}",
    scope: ["manageUsersAndRoles"],
    risk: "critical",
    effect: "update",
    idempotent: true,
    description: "Deactivate a person, or replace all their roles.",
    parameters: {
      id: { in: "path" },
      isActive: { in: "body" },
      firstName: { in: "body" },
      lastName: { in: "body" },
      roleIds: { in: "body" },
    },
    params: () => z.strictObject({
      id: UserId(),
      isActive: z.boolean(),
      firstName: z.string().min(1).max(128),
      lastName: z.string().max(128),
      roleIds: z.array(z.string()),
    }),
    result: () => User(),
  }),
  "users:unlock": operation({
    method: "POST",
    path: "/v1/users/{id}/unlock",
    scope: ["manageUsersAndRoles"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Unlock an account after failed logins.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: UserId() }),
    result: () => z.null(),
  }),
  "users:reset_password": operation({
    method: "POST",
    path: "/v1/users/{id}/password/reset",
    scope: ["manageUsersAndRoles"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Make a person set a new password.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: UserId() }),
    result: () => z.null(),
  }),
  "users:delete": operation({
    method: "DELETE",
    path: "/v1/users/{id}",
    scope: ["manageUsersAndRoles"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a person and hand on their content.",
    parameters: {
      id: { in: "path" },
      transferTo: { in: "query" },
      deleteContent: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      id: UserId(),
      transferTo: z.string().min(1).exactOptional(),
      deleteContent: z.boolean().exactOptional(),
    }), { deleteContent: false }),
    result: () => z.null(),
  }),
  "roles:read": operation({
    method: "GET",
    path: "/v1/roles",
    scope: ["manageUsersAndRoles"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List roles with capabilities and people.",
    pagination: { style: "cursor", cursor: "token", next: "/next", items: "/data" },
    parameters: {
      name: { in: "query" },
      sortBy: { in: "query" },
      limit: { in: "query" },
      token: { in: "query" },
    },
    params: () => z.strictObject({
      name: z.string().min(1).exactOptional(),
      sortBy: z.literal("name").exactOptional(),
      limit: Limit().exactOptional(),
      token: Token().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(Role()).exactOptional(),
      next: z.string().nullable().exactOptional(),
    }),
  }),
  "roles:remove_user": operation({
    method: "DELETE",
    path: "/v1/roles/{roleId}/users/{userId}",
    scope: ["manageUsersAndRoles"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Take a role from a person.",
    parameters: {
      roleId: { in: "path" },
      userId: { in: "path" },
    },
    params: () => z.strictObject({ roleId: RoleId(), userId: UserId() }),
    result: () => z.null(),
  }),
  "access_keys:read": operation({
    method: "GET",
    path: "/v1/accessKeys",
    scope: ["manageAccessKeys"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List access keys without their secret.",
    pagination: { style: "cursor", cursor: "token", next: "/next", items: "/data" },
    parameters: {
      limit: { in: "query" },
      token: { in: "query" },
    },
    params: () => z.strictObject({ limit: Limit().exactOptional(), token: Token().exactOptional() }),
    result: () => z.looseObject({
      data: z.array(AccessKey()).exactOptional(),
      next: z.string().nullable().exactOptional(),
    }),
  }),
  "access_keys:update": operation({
    method: "PUT",
    path: "/v1/accessKeys/{id}",
    scope: ["manageAccessKeys"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Disable an access key or enable it.",
    parameters: {
      id: { in: "path" },
      disabled: { in: "body" },
      corsHeaders: { in: "body" },
    },
    params: () => z.strictObject({
      id: AccessKeyId(),
      disabled: z.boolean(),
      corsHeaders: z.array(z.string()).max(20).exactOptional(),
    }),
    result: () => AccessKey(),
  }),
  "access_keys:delete": operation({
    method: "DELETE",
    path: "/v1/accessKeys/{id}",
    scope: ["manageAccessKeys"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete an access key for good.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: AccessKeyId() }),
    result: () => z.null(),
  }),
  "audit_policy:write": operation({
    method: "PUT",
    path: "/v1/policies/audit",
    scope: ["manageOrgSettings"],
    risk: "critical",
    effect: "update",
    idempotent: true,
    description: "Turn the account's audit records on or off.",
    parameters: {
      enabled: { in: "body" },
    },
    params: () => z.strictObject({ enabled: z.boolean() }),
    result: () => z.looseObject({ enabled: z.boolean().exactOptional() }),
  }),
  "ip_allowlist:read": operation({
    method: "GET",
    path: "/v1/serviceAllowlist/addresses",
    scope: ["ipAllowlisting"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List networks that may reach the account.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({ data: z.array(CidrResult()).exactOptional() }),
  }),
  "ip_allowlist:remove": operation({
    method: "POST",
    path: "/v1/serviceAllowlist/addresses/remove",
    scope: ["ipAllowlisting"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Take networks off the allow list.",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({ data: CidrList() }),
    result: () => z.looseObject({ data: z.array(CidrResult()).exactOptional() }),
  }),
  "ip_allowlist:disable": operation({
    method: "POST",
    path: "/v1/serviceAllowlist/disable",
    scope: ["ipAllowlisting"],
    risk: "critical",
    effect: "update",
    idempotent: true,
    description: "Stop looking at the address of whoever comes.",
    parameters: {
      allowlistType: { in: "query" },
    },
    params: () => z.strictObject({ allowlistType: AllowlistType() }),
    result: () => z.null(),
  }),
};
