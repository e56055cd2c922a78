// Generated from specs/gcp.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Typed,
  integer,
  once,
  operation,
  typed,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { Value as ValueType } from "../sdk/gcp.js";

/** Where Google Cloud is, and how it is authenticated. */
export const CONNECTOR = {
  id: "gcp",
  name: "Google Cloud",
  api: {
    servers: {
      default: { baseUrl: "https://cloudresourcemanager.googleapis.com" },
      iam: { baseUrl: "https://iam.googleapis.com" },
      logging: { baseUrl: "https://logging.googleapis.com" },
      asset: { baseUrl: "https://cloudasset.googleapis.com" },
    },
    auth: { type: "google_service_account", scopes: ["https://www.googleapis.com/auth/cloud-platform"] },
  },
} as const satisfies ConnectorInfo;

const Project = once(() => z.string().min(1));

const Organization = once(() => z.string().min(1).max(30).regex(/^[0-9]+$/u));

const ScopeKind = once(() => z.enum(["projects", "folders", "organizations"]));

const ScopeId = once(() => z.string().min(1));

const AccountProject = once(() => z.string().min(1));

const Account = once(() => z.string().min(1));

const KeyId = once(() => z.string().min(1));

const PageSize = once(() => integer().min(1));

const PageToken = once(() => z.string().min(1));

const Query = once(() => z.string().min(1));

const AssetTypes = once(() => z.array(z.string().min(1)));

const AssetOrder = once(() => z.string().min(1));

const ShowDeleted = once(() => z.boolean());

const PolicyOptions = once(() => z.strictObject({ requestedPolicyVersion: z.literal([1, 3]).exactOptional() }));

const Empty = once(() => z.strictObject({}));

const Value: () => Typed<ValueType> = once(() => typed<ValueType>(z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.lazy(Value)),
  z.record(z.string(), z.unknown()),
]).nullable()));

const Binding = once(() => z.looseObject({
  role: z.string().exactOptional(),
  members: z.array(z.string()).exactOptional(),
  condition: z.looseObject({
    title: z.string().exactOptional(),
    description: z.string().exactOptional(),
    expression: z.string().exactOptional(),
  }).exactOptional(),
}));

const Policy = once(() => z.looseObject({
  version: integer().exactOptional(),
  etag: z.string().exactOptional(),
  bindings: z.array(Binding()).exactOptional(),
  auditConfigs: z.array(z.looseObject({
    service: z.string().exactOptional(),
    auditLogConfigs: z.array(z.looseObject({
      logType: z.string().exactOptional(),
      exemptedMembers: z.array(z.string()).exactOptional(),
    })).exactOptional(),
  })).exactOptional(),
}));

const ProjectInfo = once(() => z.looseObject({
  name: z.string().exactOptional(),
  projectId: z.string().exactOptional(),
  displayName: z.string().exactOptional(),
  parent: z.string().exactOptional(),
  state: z.string().exactOptional(),
  labels: z.record(z.string(), z.string()).exactOptional(),
  tags: z.record(z.string(), z.string()).exactOptional(),
  createTime: z.string().exactOptional(),
  updateTime: z.string().exactOptional(),
  deleteTime: z.string().exactOptional(),
  etag: z.string().exactOptional(),
}));

const ServiceAccount = once(() => z.looseObject({
  name: z.string().exactOptional(),
  email: z.string().exactOptional(),
  uniqueId: z.string().exactOptional(),
  projectId: z.string().exactOptional(),
  displayName: z.string().exactOptional(),
  description: z.string().exactOptional(),
  disabled: z.boolean().exactOptional(),
  oauth2ClientId: z.string().exactOptional(),
  etag: z.string().exactOptional(),
}));

const Role = once(() => z.looseObject({
  name: z.string().exactOptional(),
  title: z.string().exactOptional(),
  description: z.string().exactOptional(),
  includedPermissions: z.array(z.string()).exactOptional(),
  stage: z.string().exactOptional(),
  deleted: z.boolean().exactOptional(),
  etag: z.string().exactOptional(),
}));

const Exclusion = once(() => z.looseObject({
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  filter: z.string().exactOptional(),
  disabled: z.boolean().exactOptional(),
  createTime: z.string().exactOptional(),
  updateTime: z.string().exactOptional(),
}));

const Sink = once(() => z.looseObject({
  name: z.string().exactOptional(),
  resourceName: z.string().exactOptional(),
  description: z.string().exactOptional(),
  destination: z.string().exactOptional(),
  filter: z.string().exactOptional(),
  disabled: z.boolean().exactOptional(),
  includeChildren: z.boolean().exactOptional(),
  interceptChildren: z.boolean().exactOptional(),
  writerIdentity: z.string().exactOptional(),
  exclusions: z.array(Exclusion()).exactOptional(),
  createTime: z.string().exactOptional(),
  updateTime: z.string().exactOptional(),
}));

const LogEntry = once(() => z.looseObject({
  logName: z.string().exactOptional(),
  insertId: z.string().exactOptional(),
  timestamp: z.string().exactOptional(),
  receiveTimestamp: z.string().exactOptional(),
  severity: z.string().exactOptional(),
  resource: z.looseObject({
    type: z.string().exactOptional(),
    labels: z.record(z.string(), z.string()).exactOptional(),
  }).exactOptional(),
  labels: z.record(z.string(), z.string()).exactOptional(),
  protoPayload: z.looseObject({
    "@type": z.string().exactOptional(),
    serviceName: z.string().exactOptional(),
    methodName: z.string().exactOptional(),
    resourceName: z.string().exactOptional(),
    status: z.looseObject({ code: integer().exactOptional(), message: z.string().exactOptional() }).exactOptional(),
    authenticationInfo: z.looseObject({ principalEmail: z.string().exactOptional() }).exactOptional(),
    authorizationInfo: z.array(z.looseObject({
      resource: z.string().exactOptional(),
      permission: z.string().exactOptional(),
      granted: z.boolean().exactOptional(),
    })).exactOptional(),
    requestMetadata: z.looseObject({
      callerIp: z.string().exactOptional(),
      callerSuppliedUserAgent: z.string().exactOptional(),
    }).exactOptional(),
    request: z.record(z.string(), z.lazy(Value)).exactOptional(),
    response: z.record(z.string(), z.lazy(Value)).exactOptional(),
  }).exactOptional(),
  jsonPayload: z.record(z.string(), z.lazy(Value)).exactOptional(),
  textPayload: z.string().exactOptional(),
  httpRequest: z.looseObject({
    requestMethod: z.string().exactOptional(),
    requestUrl: z.string().exactOptional(),
    status: integer().exactOptional(),
    remoteIp: z.string().exactOptional(),
    userAgent: z.string().exactOptional(),
  }).exactOptional(),
  operation: z.looseObject({ id: z.string().exactOptional(), producer: z.string().exactOptional() }).exactOptional(),
  trace: z.string().exactOptional(),
}));

const AnalysisState = once(() => z.looseObject({ code: z.string().exactOptional(), cause: z.string().exactOptional() }));

const Analysis = once(() => z.looseObject({
  fullyExplored: z.boolean().exactOptional(),
  analysisResults: z.array(z.looseObject({
    attachedResourceFullName: z.string().exactOptional(),
    fullyExplored: z.boolean().exactOptional(),
    iamBinding: Binding().exactOptional(),
    identityList: z.looseObject({
      identities: z.array(z.looseObject({
        name: z.string().exactOptional(),
        analysisState: AnalysisState().exactOptional(),
      })).exactOptional(),
    }).exactOptional(),
    accessControlLists: z.array(z.looseObject({
      accesses: z.array(z.looseObject({ role: z.string().exactOptional(), permission: z.string().exactOptional() })).exactOptional(),
      resources: z.array(z.looseObject({ fullResourceName: z.string().exactOptional() })).exactOptional(),
    })).exactOptional(),
  })).exactOptional(),
  nonCriticalErrors: z.array(AnalysisState()).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "organizations:read": operation({
    method: "GET",
    path: "/v3/organizations:search",
    scope: ["https://www.googleapis.com/auth/cloud-platform.read-only"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List organizations that can be seen.",
    pagination: { style: "cursor", cursor: "pageToken", next: "/nextPageToken", items: "/organizations" },
    parameters: {
      query: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      query: z.string().min(1).exactOptional(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      organizations: z.array(z.looseObject({
        name: z.string().exactOptional(),
        displayName: z.string().exactOptional(),
        directoryCustomerId: z.string().exactOptional(),
        state: z.string().exactOptional(),
        createTime: z.string().exactOptional(),
        updateTime: z.string().exactOptional(),
        etag: z.string().exactOptional(),
      })).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "organizations:read_iam_policy": operation({
    method: "POST",
    path: "/v3/organizations/{organizationsId}:getIamPolicy",
    scope: ["https://www.googleapis.com/auth/cloud-platform.read-only"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show who has roles at the organization.",
    parameters: {
      organizationsId: { in: "path" },
      options: { in: "body" },
    },
    params: () => z.strictObject({ organizationsId: Organization(), options: PolicyOptions().exactOptional() }),
    result: () => Policy(),
  }),
  "folders:read": operation({
    method: "GET",
    path: "/v3/folders:search",
    scope: ["https://www.googleapis.com/auth/cloud-platform.read-only"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search folders that can be seen.",
    pagination: { style: "cursor", cursor: "pageToken", next: "/nextPageToken", items: "/folders" },
    parameters: {
      query: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      query: Query().exactOptional(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      folders: z.array(z.looseObject({
        name: z.string().exactOptional(),
        displayName: z.string().exactOptional(),
        parent: z.string().exactOptional(),
        state: z.string().exactOptional(),
        createTime: z.string().exactOptional(),
        updateTime: z.string().exactOptional(),
        deleteTime: z.string().exactOptional(),
        etag: z.string().exactOptional(),
      })).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "projects:read": operation({
    method: "GET",
    path: "/v3/projects:search",
    scope: ["https://www.googleapis.com/auth/cloud-platform.read-only"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search projects that can be seen.",
    pagination: { style: "cursor", cursor: "pageToken", next: "/nextPageToken", items: "/projects" },
    parameters: {
      query: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      query: Query().exactOptional(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      projects: z.array(ProjectInfo()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "projects:read_details": operation({
    method: "GET",
    path: "/v3/projects/{projectsId}",
    scope: ["https://www.googleapis.com/auth/cloud-platform.read-only"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one project with labels and parent.",
    parameters: {
      projectsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: Project() }),
    result: () => ProjectInfo(),
  }),
  "projects:read_iam_policy": operation({
    method: "POST",
    path: "/v3/projects/{projectsId}:getIamPolicy",
    scope: ["https://www.googleapis.com/auth/cloud-platform.read-only"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show who has roles in a project.",
    parameters: {
      projectsId: { in: "path" },
      options: { in: "body" },
    },
    params: () => z.strictObject({ projectsId: Project(), options: PolicyOptions().exactOptional() }),
    result: () => Policy(),
  }),
  "projects:write_iam_policy": operation({
    method: "POST",
    path: "/v3/projects/{projectsId}:setIamPolicy",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "critical",
    effect: "update",
    idempotent: true,
    description: "Replace who has roles in a project.",
    parameters: {
      projectsId: { in: "path" },
      policy: { in: "body" },
    },
    params: () => z.strictObject({
      projectsId: Project(),
      policy: z.strictObject({
        version: z.literal([1, 3]).exactOptional(),
        etag: z.string().min(1),
        bindings: z.array(z.strictObject({
          role: z.string().min(1),
          members: z.array(z.string().min(1)),
          condition: z.strictObject({
            title: z.string().exactOptional(),
            description: z.string().exactOptional(),
            expression: z.string().exactOptional(),
          }).exactOptional(),
        })),
      }),
    }),
    result: () => Policy(),
  }),
  "service_accounts:read": operation({
    method: "GET",
    path: "/v1/projects/{projectsId}/serviceAccounts",
    server: "iam",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List service accounts of a project.",
    pagination: { style: "cursor", cursor: "pageToken", next: "/nextPageToken", items: "/accounts" },
    parameters: {
      projectsId: { in: "path" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      projectsId: Project(),
      pageSize: z.int().min(1).max(100).exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      accounts: z.array(ServiceAccount()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "service_accounts:read_details": operation({
    method: "GET",
    path: "/v1/projects/{projectsId}/serviceAccounts/{serviceAccountsId}",
    server: "iam",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one service account by address.",
    parameters: {
      projectsId: { in: "path" },
      serviceAccountsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: AccountProject(), serviceAccountsId: Account() }),
    result: () => ServiceAccount(),
  }),
  "service_accounts:disable": operation({
    method: "POST",
    path: "/v1/projects/{projectsId}/serviceAccounts/{serviceAccountsId}:disable",
    server: "iam",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Stop a service account from signing in.",
    parameters: {
      projectsId: { in: "path" },
      serviceAccountsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: AccountProject(), serviceAccountsId: Account() }),
    result: () => Empty(),
  }),
  "service_accounts:enable": operation({
    method: "POST",
    path: "/v1/projects/{projectsId}/serviceAccounts/{serviceAccountsId}:enable",
    server: "iam",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Let a disabled service account sign in again.",
    parameters: {
      projectsId: { in: "path" },
      serviceAccountsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: AccountProject(), serviceAccountsId: Account() }),
    result: () => Empty(),
  }),
  "service_accounts:delete": operation({
    method: "DELETE",
    path: "/v1/projects/{projectsId}/serviceAccounts/{serviceAccountsId}",
    server: "iam",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a service account for good.",
    parameters: {
      projectsId: { in: "path" },
      serviceAccountsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: AccountProject(), serviceAccountsId: Account() }),
    result: () => Empty(),
  }),
  "service_account_keys:read": operation({
    method: "GET",
    path: "/v1/projects/{projectsId}/serviceAccounts/{serviceAccountsId}/keys",
    server: "iam",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List keys of a service account without secrets.",
    parameters: {
      projectsId: { in: "path" },
      serviceAccountsId: { in: "path" },
      keyTypes: { in: "query" },
    },
    params: () => z.strictObject({
      projectsId: AccountProject(),
      serviceAccountsId: Account(),
      keyTypes: z.array(z.enum(["USER_MANAGED", "SYSTEM_MANAGED"])).exactOptional(),
    }),
    result: () => z.looseObject({
      keys: z.array(z.looseObject({
        name: z.string().exactOptional(),
        keyType: z.string().exactOptional(),
        keyOrigin: z.string().exactOptional(),
        keyAlgorithm: z.string().exactOptional(),
        disabled: z.boolean().exactOptional(),
        disableReason: z.string().exactOptional(),
        validAfterTime: z.string().exactOptional(),
        validBeforeTime: z.string().exactOptional(),
        extendedStatus: z.array(z.looseObject({ key: z.string().exactOptional(), value: z.string().exactOptional() })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "service_account_keys:disable": operation({
    method: "POST",
    path: "/v1/projects/{projectsId}/serviceAccounts/{serviceAccountsId}/keys/{keysId}:disable",
    server: "iam",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Make a key of a service account useless.",
    parameters: {
      projectsId: { in: "path" },
      serviceAccountsId: { in: "path" },
      keysId: { in: "path" },
    },
    params: () => z.strictObject({
      projectsId: AccountProject(),
      serviceAccountsId: Account(),
      keysId: KeyId(),
    }),
    result: () => Empty(),
  }),
  "service_account_keys:enable": operation({
    method: "POST",
    path: "/v1/projects/{projectsId}/serviceAccounts/{serviceAccountsId}/keys/{keysId}:enable",
    server: "iam",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Let a disabled key work again.",
    parameters: {
      projectsId: { in: "path" },
      serviceAccountsId: { in: "path" },
      keysId: { in: "path" },
    },
    params: () => z.strictObject({
      projectsId: AccountProject(),
      serviceAccountsId: Account(),
      keysId: KeyId(),
    }),
    result: () => Empty(),
  }),
  "service_account_keys:delete": operation({
    method: "DELETE",
    path: "/v1/projects/{projectsId}/serviceAccounts/{serviceAccountsId}/keys/{keysId}",
    server: "iam",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a key of a service account for good.",
    parameters: {
      projectsId: { in: "path" },
      serviceAccountsId: { in: "path" },
      keysId: { in: "path" },
    },
    params: () => z.strictObject({
      projectsId: AccountProject(),
      serviceAccountsId: Account(),
      keysId: KeyId(),
    }),
    result: () => Empty(),
  }),
  "roles:read": operation({
    method: "GET",
    path: "/v1/organizations/{organizationsId}/roles",
    server: "iam",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List custom roles of the organization.",
    pagination: { style: "cursor", cursor: "pageToken", next: "/nextPageToken", items: "/roles" },
    parameters: {
      organizationsId: { in: "path" },
      view: { in: "query" },
      showDeleted: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      organizationsId: Organization(),
      view: z.enum(["BASIC", "FULL"]).exactOptional(),
      showDeleted: ShowDeleted().exactOptional(),
      pageSize: z.int().min(1).max(1000).exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      roles: z.array(Role()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "roles:read_details": operation({
    method: "GET",
    path: "/v1/roles/{rolesId}",
    server: "iam",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get permissions of a role that Google made.",
    parameters: {
      rolesId: { in: "path" },
    },
    params: () => z.strictObject({ rolesId: z.string().min(1) }),
    result: () => Role(),
  }),
  "workload_identity_pools:read": operation({
    method: "GET",
    path: "/v1/projects/{projectsId}/locations/{locationsId}/workloadIdentityPools",
    server: "iam",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List pools that outside workloads sign in by.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      items: "/workloadIdentityPools",
    },
    parameters: {
      projectsId: { in: "path" },
      locationsId: { in: "path" },
      showDeleted: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      projectsId: Project(),
      locationsId: z.string().min(1),
      showDeleted: ShowDeleted().exactOptional(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      workloadIdentityPools: z.array(z.looseObject({
        name: z.string().exactOptional(),
        displayName: z.string().exactOptional(),
        description: z.string().exactOptional(),
        state: z.string().exactOptional(),
        disabled: z.boolean().exactOptional(),
        mode: z.string().exactOptional(),
        expireTime: z.string().exactOptional(),
      })).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "log_entries:read": operation({
    method: "POST",
    path: "/v2/entries:list",
    server: "logging",
    scope: ["https://www.googleapis.com/auth/logging.read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search log entries, audit logs among them.",
    pagination: { style: "cursor", cursor: "pageToken", next: "/nextPageToken", items: "/entries" },
    parameters: {
      resourceNames: { in: "body" },
      filter: { in: "body" },
      orderBy: { in: "body" },
      pageSize: { in: "body" },
      pageToken: { in: "body" },
    },
    params: () => z.strictObject({
      resourceNames: z.array(z.string().min(1)).min(1).max(100),
      filter: z.string().min(1).max(20000).exactOptional(),
      orderBy: z.enum(["timestamp asc", "timestamp desc"]).exactOptional(),
      pageSize: z.int().min(1).max(1000).exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      entries: z.array(LogEntry()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "log_sinks:read": operation({
    method: "GET",
    path: "/v2/organizations/{organizationsId}/sinks",
    server: "logging",
    scope: ["https://www.googleapis.com/auth/logging.read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List where the organization sends its logs.",
    pagination: { style: "cursor", cursor: "pageToken", next: "/nextPageToken", items: "/sinks" },
    parameters: {
      organizationsId: { in: "path" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      organizationsId: Organization(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      sinks: z.array(Sink()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "log_sinks:read_project": operation({
    method: "GET",
    path: "/v2/projects/{projectsId}/sinks",
    server: "logging",
    scope: ["https://www.googleapis.com/auth/logging.read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List where a project sends its logs.",
    pagination: { style: "cursor", cursor: "pageToken", next: "/nextPageToken", items: "/sinks" },
    parameters: {
      projectsId: { in: "path" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      projectsId: Project(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      sinks: z.array(Sink()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "log_exclusions:read": operation({
    method: "GET",
    path: "/v2/organizations/{organizationsId}/exclusions",
    server: "logging",
    scope: ["https://www.googleapis.com/auth/logging.read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List which entries the organization drops.",
    pagination: { style: "cursor", cursor: "pageToken", next: "/nextPageToken", items: "/exclusions" },
    parameters: {
      organizationsId: { in: "path" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      organizationsId: Organization(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      exclusions: z.array(Exclusion()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "log_buckets:read": operation({
    method: "GET",
    path: "/v2/projects/{projectsId}/locations/{locationsId}/buckets",
    server: "logging",
    scope: ["https://www.googleapis.com/auth/logging.read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List log buckets with their retention.",
    pagination: { style: "cursor", cursor: "pageToken", next: "/nextPageToken", items: "/buckets" },
    parameters: {
      projectsId: { in: "path" },
      locationsId: { in: "path" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      projectsId: Project(),
      locationsId: z.string().min(1),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      buckets: z.array(z.looseObject({
        name: z.string().exactOptional(),
        description: z.string().exactOptional(),
        retentionDays: integer().exactOptional(),
        locked: z.boolean().exactOptional(),
        lifecycleState: z.string().exactOptional(),
        analyticsEnabled: z.boolean().exactOptional(),
        restrictedFields: z.array(z.string()).exactOptional(),
        createTime: z.string().exactOptional(),
        updateTime: z.string().exactOptional(),
      })).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "assets:search": operation({
    method: "GET",
    path: "/v1/{v1Id}/{v1Id1}:searchAllResources",
    server: "asset",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search resources of every kind.",
    pagination: { style: "cursor", cursor: "pageToken", next: "/nextPageToken", items: "/results" },
    parameters: {
      v1Id: { in: "path" },
      v1Id1: { in: "path" },
      query: { in: "query" },
      assetTypes: { in: "query" },
      orderBy: { in: "query" },
      readMask: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      v1Id: ScopeKind(),
      v1Id1: ScopeId(),
      query: z.string().min(1).exactOptional(),
      assetTypes: AssetTypes().exactOptional(),
      orderBy: AssetOrder().exactOptional(),
      readMask: z.string().min(1).exactOptional(),
      pageSize: z.int().min(1).max(500).exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      results: z.array(z.looseObject({
        name: z.string().exactOptional(),
        assetType: z.string().exactOptional(),
        displayName: z.string().exactOptional(),
        description: z.string().exactOptional(),
        project: z.string().exactOptional(),
        folders: z.array(z.string()).exactOptional(),
        organization: z.string().exactOptional(),
        location: z.string().exactOptional(),
        state: z.string().exactOptional(),
        labels: z.record(z.string(), z.string()).exactOptional(),
        networkTags: z.array(z.string()).exactOptional(),
        kmsKeys: z.array(z.string()).exactOptional(),
        parentFullResourceName: z.string().exactOptional(),
        additionalAttributes: z.record(z.string(), z.lazy(Value)).exactOptional(),
        createTime: z.string().exactOptional(),
        updateTime: z.string().exactOptional(),
      })).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "iam_policies:search": operation({
    method: "GET",
    path: "/v1/{v1Id}/{v1Id1}:searchAllIamPolicies",
    server: "asset",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search who has roles anywhere.",
    pagination: { style: "cursor", cursor: "pageToken", next: "/nextPageToken", items: "/results" },
    parameters: {
      v1Id: { in: "path" },
      v1Id1: { in: "path" },
      query: { in: "query" },
      assetTypes: { in: "query" },
      orderBy: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      v1Id: ScopeKind(),
      v1Id1: ScopeId(),
      query: z.string().min(1).exactOptional(),
      assetTypes: AssetTypes().exactOptional(),
      orderBy: AssetOrder().exactOptional(),
      pageSize: z.int().min(1).max(500).exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      results: z.array(z.looseObject({
        resource: z.string().exactOptional(),
        assetType: z.string().exactOptional(),
        project: z.string().exactOptional(),
        folders: z.array(z.string()).exactOptional(),
        organization: z.string().exactOptional(),
        policy: Policy().exactOptional(),
      })).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "access:analyze": operation({
    method: "GET",
    path: "/v1/{v1Id}/{v1Id1}:analyzeIamPolicy",
    server: "asset",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Find out who can reach what.",
    parameters: {
      v1Id: { in: "path" },
      v1Id1: { in: "path" },
      "analysisQuery.resourceSelector.fullResourceName": { in: "query" },
      "analysisQuery.identitySelector.identity": { in: "query" },
      "analysisQuery.accessSelector.roles": { in: "query" },
      "analysisQuery.accessSelector.permissions": { in: "query" },
      "analysisQuery.options.expandGroups": { in: "query" },
      "analysisQuery.options.expandRoles": { in: "query" },
      "analysisQuery.options.expandResources": { in: "query" },
      "analysisQuery.options.analyzeServiceAccountImpersonation": { in: "query" },
      executionTimeout: { in: "query" },
    },
    params: () => z.strictObject({
      v1Id: ScopeKind(),
      v1Id1: ScopeId(),
      "analysisQuery.resourceSelector.fullResourceName": z.string().min(1).exactOptional(),
      "analysisQuery.identitySelector.identity": z.string().min(1).exactOptional(),
      "analysisQuery.accessSelector.roles": z.array(z.string().min(1)).max(10).exactOptional(),
      "analysisQuery.accessSelector.permissions": z.array(z.string().min(1)).max(10).exactOptional(),
      "analysisQuery.options.expandGroups": z.boolean().exactOptional(),
      "analysisQuery.options.expandRoles": z.boolean().exactOptional(),
      "analysisQuery.options.expandResources": z.boolean().exactOptional(),
      "analysisQuery.options.analyzeServiceAccountImpersonation": z.boolean().exactOptional(),
      executionTimeout: z.string().max(20).regex(/^[0-9]+(\.[0-9]+)?s$/u).exactOptional(),
    }),
    result: () => z.looseObject({
      fullyExplored: z.boolean().exactOptional(),
      mainAnalysis: Analysis().exactOptional(),
      serviceAccountImpersonationAnalysis: z.array(Analysis()).exactOptional(),
    }),
  }),
  "assets:history": operation({
    method: "GET",
    path: "/v1/{v1Id}/{v1Id1}:batchGetAssetsHistory",
    server: "asset",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show how resources changed over time.",
    parameters: {
      v1Id: { in: "path" },
      v1Id1: { in: "path" },
      assetNames: { in: "query" },
      contentType: { in: "query" },
      "readTimeWindow.startTime": { in: "query" },
      "readTimeWindow.endTime": { in: "query" },
    },
    params: () => z.strictObject({
      v1Id: z.enum(["projects", "organizations"]),
      v1Id1: ScopeId(),
      assetNames: z.array(z.string().min(1)).min(1).max(100),
      contentType: z.enum(["RESOURCE", "IAM_POLICY"]),
      "readTimeWindow.startTime": z.string(),
      "readTimeWindow.endTime": z.string().exactOptional(),
    }),
    result: () => z.looseObject({
      assets: z.array(z.looseObject({
        deleted: z.boolean().exactOptional(),
        window: z.looseObject({
          startTime: z.string().exactOptional(),
          endTime: z.string().exactOptional(),
        }).exactOptional(),
        asset: z.looseObject({
          name: z.string().exactOptional(),
          assetType: z.string().exactOptional(),
          ancestors: z.array(z.string()).exactOptional(),
          updateTime: z.string().exactOptional(),
          iamPolicy: Policy().exactOptional(),
          resource: z.looseObject({
            version: z.string().exactOptional(),
            parent: z.string().exactOptional(),
            location: z.string().exactOptional(),
            data: z.record(z.string(), z.lazy(Value)).exactOptional(),
          }).exactOptional(),
        }).exactOptional(),
        priorAssetState: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
};
