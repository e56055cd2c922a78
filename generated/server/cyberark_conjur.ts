// Generated from specs/cyberark_conjur.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where CyberArk Conjur is, and how it is authenticated. */
export const CONNECTOR = {
  id: "cyberark_conjur",
  name: "CyberArk Conjur",
  api: {
    servers: {
      default: {
        baseUrl: "https://{host}",
        variables: { host: { description: "Name of the server, with /api behind it in Conjur Cloud." } },
      },
    },
    auth: { type: "api_key", in: "header", name: "Authorization", prefix: "Token token=" },
  },
} as const satisfies ConnectorInfo;

const Account = once(() => z.string().min(1));

const ResourceKind = once(() => z.enum([
  "variable",
  "policy",
  "user",
  "host",
  "host_factory",
  "group",
  "layer",
  "webservice",
  "public_key",
  "configuration",
]));

const AnyRoleKind = once(() => z.enum(["user", "host", "group", "layer", "policy", "host_factory"]));

const Identifier = once(() => z.string().min(1));

const RoleKind = once(() => z.enum(["group", "layer"]));

const MemberRole = once(() => z.string().min(1));

const PolicyBranch = once(() => z.string().min(1));

const PolicyText = once(() => z.string().min(1));

const Authenticator = once(() => z.enum([
  "authn-iam",
  "authn-oidc",
  "authn-ldap",
  "authn-k8s",
  "authn-gcp",
  "authn-azure",
  "authn-jwt",
]));

const ServiceId = once(() => z.string().min(1));

const Search = once(() => z.string().min(1));

const Offset = once(() => integer().min(0));

const Limit = once(() => integer().min(1));

const Resource = once(() => z.looseObject({
  id: z.string().exactOptional(),
  owner: z.string().exactOptional(),
  policy: z.string().exactOptional(),
  created_at: z.string().exactOptional(),
  permissions: z.array(z.looseObject({
    privilege: z.string().exactOptional(),
    role: z.string().exactOptional(),
    policy: z.string().exactOptional(),
  })).exactOptional(),
  annotations: z.array(z.looseObject({
    name: z.string().exactOptional(),
    value: z.string().exactOptional(),
    policy: z.string().exactOptional(),
  })).exactOptional(),
  secrets: z.array(z.looseObject({
    version: integer().exactOptional(),
    expires_at: z.string().nullable().exactOptional(),
  })).exactOptional(),
  restricted_to: z.array(z.string()).exactOptional(),
  policy_versions: z.array(z.looseObject({
    version: integer().exactOptional(),
    created_at: z.string().exactOptional(),
    finished_at: z.string().nullable().exactOptional(),
    policy_text: z.string().exactOptional(),
    policy_sha256: z.string().exactOptional(),
    client_ip: z.string().nullable().exactOptional(),
    id: z.string().exactOptional(),
    role: z.string().exactOptional(),
  })).exactOptional(),
  layers: z.array(z.string()).exactOptional(),
  tokens: z.array(FactoryToken()).exactOptional(),
}));

const FactoryToken = once(() => z.looseObject({
  token: z.string(),
  expiration: z.string(),
  cidr: z.array(z.string()),
}));

const Membership = once(() => z.looseObject({
  role: z.string().exactOptional(),
  member: z.string().exactOptional(),
  policy: z.string().exactOptional(),
  admin_option: z.boolean().exactOptional(),
  ownership: z.boolean().exactOptional(),
}));

const PolicyResult = once(() => z.looseObject({
  version: integer().exactOptional(),
  created_roles: z.record(z.string(), z.looseObject({ id: z.string().exactOptional(), api_key: z.string().exactOptional() })).exactOptional(),
}));

const AuthenticatorLists = once(() => z.looseObject({
  installed: z.array(z.string()).exactOptional(),
  configured: z.array(z.string()).exactOptional(),
  enabled: z.array(z.string()).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "identity:read": operation({
    method: "GET",
    path: "/whoami",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell who the token belongs to.",
    contract: "nKvUhafZ",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      account: z.string().exactOptional(),
      username: z.string().exactOptional(),
      client_ip: z.string().exactOptional(),
      user_agent: z.string().exactOptional(),
      token_issued_at: z.string().exactOptional(),
    }),
  }),
  "server_info:read": operation({
    method: "GET",
    path: "/info",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell version and role of the server.",
    contract: "VtiEE8he",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      version: z.string().exactOptional(),
      release: z.string().exactOptional(),
      role: z.string().exactOptional(),
      container: z.string().exactOptional(),
      authenticators: AuthenticatorLists().exactOptional(),
    }),
  }),
  "server_health:read": operation({
    method: "GET",
    path: "/health",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether the server is well.",
    contract: "LQVIMpsQ",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      ok: z.boolean().exactOptional(),
      degraded: z.boolean().exactOptional(),
      services: z.record(z.string(), z.union([z.string(), z.boolean()])).exactOptional(),
    }),
  }),
  "authenticators:read": operation({
    method: "GET",
    path: "/authenticators",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the ways to sign in.",
    contract: "61doZ9q3",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => AuthenticatorLists(),
  }),
  "authenticators:read_status": operation({
    method: "GET",
    path: "/{authenticator}/{service_id}/{account}/status",
    scope: ["read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether an authenticator works.",
    contract: "UYKe0_pw",
    parameters: {
      authenticator: { in: "path" },
      service_id: { in: "path" },
      account: { in: "path" },
    },
    params: () => z.strictObject({
      authenticator: Authenticator(),
      service_id: ServiceId(),
      account: Account(),
    }),
    result: () => z.looseObject({ status: z.string(), error: z.string().exactOptional() }),
  }),
  "authenticators:update": operation({
    method: "PATCH",
    path: "/{authenticator}/{service_id}/{account}",
    scope: ["update"],
    risk: "critical",
    effect: "update",
    idempotent: true,
    description: "Switch a way to sign in on or off.",
    body: "form",
    contract: "ZcizwJno",
    parameters: {
      authenticator: { in: "path" },
      service_id: { in: "path" },
      account: { in: "path" },
      enabled: { in: "body" },
    },
    params: () => z.strictObject({
      authenticator: Authenticator(),
      service_id: ServiceId(),
      account: Account(),
      enabled: z.boolean(),
    }),
    result: () => z.null(),
  }),
  "secrets:read": operation({
    method: "GET",
    path: "/secrets",
    scope: ["execute"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Read the values of secrets.",
    contract: "_AMDMrDy",
    parameters: {
      variable_ids: { in: "query", explode: false },
    },
    params: () => z.strictObject({ variable_ids: z.array(z.string().min(1).regex(/^[^,]+$/u)).min(1).max(20) }),
    result: () => z.record(z.string(), z.string()),
  }),
  "secrets:write": operation({
    method: "POST",
    path: "/secrets/{account}/{kind}/{identifier}",
    scope: ["update"],
    risk: "high",
    effect: "update",
    idempotent: false,
    description: "Store a new value of a secret.",
    body: "text",
    headers: { "Content-Type": "application/octet-stream" },
    contract: "y40XkO0n",
    parameters: {
      account: { in: "path" },
      kind: { in: "path" },
      identifier: { in: "path" },
      value: { in: "body", whole: true, sensitive: true },
    },
    params: () => z.strictObject({
      account: Account(),
      kind: z.literal("variable"),
      identifier: Identifier(),
      value: z.string().min(1),
    }),
    result: () => z.null(),
  }),
  "roles:read": operation({
    method: "GET",
    path: "/roles/{account}/{kind}/{identifier}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get a role with its members.",
    contract: "ltze23L_",
    parameters: {
      account: { in: "path" },
      kind: { in: "path" },
      identifier: { in: "path" },
    },
    params: () => z.strictObject({
      account: Account(),
      kind: AnyRoleKind(),
      identifier: Identifier(),
    }),
    result: () => z.looseObject({
      id: z.string().exactOptional(),
      created_at: z.string().exactOptional(),
      policy: z.string().exactOptional(),
      members: z.array(Membership()).exactOptional(),
    }),
  }),
  "role_members:read": operation({
    method: "GET",
    path: "/roles/{account}/{kind}/{identifier}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the members of a role by page.",
    query: { members: "" },
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "" },
    contract: "YM7jG3LR",
    parameters: {
      account: { in: "path" },
      kind: { in: "path" },
      identifier: { in: "path" },
      search: { in: "query" },
      offset: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      account: Account(),
      kind: AnyRoleKind(),
      identifier: Identifier(),
      search: Search().exactOptional(),
      offset: Offset().exactOptional(),
      limit: Limit().exactOptional(),
    }),
    result: () => z.array(Membership()),
  }),
  "role_memberships:read": operation({
    method: "GET",
    path: "/roles/{account}/{kind}/{identifier}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what a role is a member of.",
    query: { memberships: "" },
    contract: "odBlCh96",
    parameters: {
      account: { in: "path" },
      kind: { in: "path" },
      identifier: { in: "path" },
    },
    params: () => z.strictObject({
      account: Account(),
      kind: AnyRoleKind(),
      identifier: Identifier(),
    }),
    result: () => z.array(Membership()),
  }),
  "role_members:write": operation({
    method: "POST",
    path: "/roles/{account}/{kind}/{identifier}",
    scope: ["create"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Put someone into a group or layer.",
    query: { members: "" },
    contract: "VHLa_NPo",
    parameters: {
      account: { in: "path" },
      kind: { in: "path" },
      identifier: { in: "path" },
      member: { in: "query" },
    },
    params: () => z.strictObject({
      account: Account(),
      kind: RoleKind(),
      identifier: Identifier(),
      member: MemberRole(),
    }),
    result: () => z.null(),
  }),
  "role_members:delete": operation({
    method: "DELETE",
    path: "/roles/{account}/{kind}/{identifier}",
    scope: ["update"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take someone out of a group or layer.",
    query: { members: "" },
    contract: "nyxKCK-P",
    parameters: {
      account: { in: "path" },
      kind: { in: "path" },
      identifier: { in: "path" },
      member: { in: "query" },
    },
    params: () => z.strictObject({
      account: Account(),
      kind: RoleKind(),
      identifier: Identifier(),
      member: MemberRole(),
    }),
    result: () => z.null(),
  }),
  "api_keys:rotate": operation({
    method: "PUT",
    path: "/authn/{account}/api_key",
    scope: ["update"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Give a host a new API key.",
    contract: "Rjr4iw-D",
    parameters: {
      account: { in: "path" },
      role: { in: "query" },
    },
    params: () => z.strictObject({ account: Account(), role: z.string().regex(/^host:./u) }),
    result: () => z.string(),
  }),
  "api_keys:rotate_user": operation({
    method: "PUT",
    path: "/authn/{account}/api_key",
    scope: ["update"],
    risk: "critical",
    effect: "action",
    idempotent: false,
    description: "Give a person a new API key.",
    contract: "PPKMk2B4",
    parameters: {
      account: { in: "path" },
      role: { in: "query" },
    },
    params: () => z.strictObject({ account: Account(), role: z.string().regex(/^user:./u) }),
    result: () => z.string(),
  }),
  "resources:read": operation({
    method: "GET",
    path: "/resources/{account}",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search the resources of an account.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "" },
    contract: "xo_rkRSF",
    parameters: {
      account: { in: "path" },
      kind: { in: "query" },
      search: { in: "query" },
      role: { in: "query" },
      offset: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      account: Account(),
      kind: ResourceKind().exactOptional(),
      search: Search().exactOptional(),
      role: z.string().min(1).exactOptional(),
      offset: Offset().exactOptional(),
      limit: Limit().exactOptional(),
    }),
    result: () => z.array(Resource()),
  }),
  "resources:read_details": operation({
    method: "GET",
    path: "/resources/{account}/{kind}/{identifier}",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get one resource with its permissions.",
    contract: "7tdWs53_",
    parameters: {
      account: { in: "path" },
      kind: { in: "path" },
      identifier: { in: "path" },
    },
    params: () => z.strictObject({
      account: Account(),
      kind: ResourceKind(),
      identifier: Identifier(),
    }),
    result: () => Resource(),
  }),
  "resources:read_permitted_roles": operation({
    method: "GET",
    path: "/resources/{account}/{kind}/{identifier}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List who may do something with a resource.",
    query: { permitted_roles: true },
    contract: "S9QEtsIT",
    parameters: {
      account: { in: "path" },
      kind: { in: "path" },
      identifier: { in: "path" },
      privilege: { in: "query" },
    },
    params: () => z.strictObject({
      account: Account(),
      kind: ResourceKind(),
      identifier: Identifier(),
      privilege: z.string().min(1),
    }),
    result: () => z.array(z.string()),
  }),
  "policies:load": operation({
    method: "POST",
    path: "/policies/{account}/policy/{identifier}",
    scope: ["create"],
    risk: "critical",
    effect: "update",
    idempotent: false,
    description: "Add to a policy by its language.",
    body: "text",
    headers: { "Content-Type": "text/yaml" },
    contract: "HhwD9tlh",
    parameters: {
      account: { in: "path" },
      identifier: { in: "path" },
      policy: { in: "body", whole: true },
    },
    params: () => z.strictObject({
      account: Account(),
      identifier: PolicyBranch(),
      policy: PolicyText(),
    }),
    result: () => PolicyResult(),
  }),
  "policies:update": operation({
    method: "PATCH",
    path: "/policies/{account}/policy/{identifier}",
    scope: ["update"],
    risk: "critical",
    effect: "update",
    idempotent: false,
    description: "Change a policy, with deletions and revocations.",
    body: "text",
    headers: { "Content-Type": "text/yaml" },
    contract: "Cok1eZM0",
    parameters: {
      account: { in: "path" },
      identifier: { in: "path" },
      policy: { in: "body", whole: true },
    },
    params: () => z.strictObject({
      account: Account(),
      identifier: PolicyBranch(),
      policy: PolicyText(),
    }),
    result: () => PolicyResult(),
  }),
  "host_factory_tokens:write": operation({
    method: "POST",
    path: "/host_factory_tokens",
    scope: ["execute"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Make a token that new hosts enrol with.",
    body: "form",
    contract: "Xsb2DD7V",
    parameters: {
      host_factory: { in: "body" },
      expiration: { in: "body" },
      count: { in: "body" },
      cidr: { in: "body", wire: "cidr[]" },
    },
    params: () => z.strictObject({
      host_factory: z.string().min(1),
      expiration: z.string(),
      count: z.int().min(1).max(20).exactOptional(),
      cidr: z.array(z.string().min(1)).exactOptional(),
    }),
    result: () => z.array(FactoryToken()),
  }),
  "host_factory_tokens:revoke": operation({
    method: "DELETE",
    path: "/host_factory_tokens/{token}",
    scope: ["update"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Revoke a token that hosts enrol with.",
    contract: "V1NEdcUw",
    parameters: {
      token: { in: "path", sensitive: true },
    },
    params: () => z.strictObject({ token: z.string().min(1) }),
    result: () => z.null(),
  }),
};
