// Generated from specs/cyberark_conjur.yaml by `npm run generate`. Do not edit.
import {
  type ARXCore,
  type CallOf,
  type ConnectorSpec,
  type ExecuteOptions,
  type GovernedCall,
  type GovernedPages,
  type Incomplete,
  type Limited,
  type OperationId,
  type ParamsOf,
  type Permit,
  type Rest,
  type Risk,
  SDKConnector,
  type Within,
} from "@agentvault/runtime";

/**
 * CyberArk Conjur. Secrets, roles, resources, policies, API keys and host factories of a Conjur server.
 * @see https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/lp_rest_api.htm
 */
export class CyberarkConjurConnector<const M extends Risk = "critical"> extends SDKConnector<CyberarkConjurOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Tell who the token belongs to. Risk: low. Scope: none. */
  getIdentity(options?: ExecuteOptions): GovernedCall<"low", IdentityReadResult> {
    return this.call("identity:read", {}, options);
  }

  /** Read the values of secrets. Risk: medium. Scope: execute. */
  readSecrets(params: ReadSecretsParams, options?: ExecuteOptions): GovernedCall<"medium", SecretsReadResult> {
    return this.call("secrets:read", { variable_ids: params.ids }, options);
  }

  /** Store a new value of a secret. Risk: high. Scope: update. May be escalated to a reviewer. */
  writeSecret(params: WriteSecretParams, options?: ExecuteOptions): GovernedCall<"high", SecretsWriteResult> {
    return this.call("secrets:write", { ...params, kind: "variable" }, options);
  }

  /** Get a role with its members. Risk: low. Scope: none. */
  getRole(params: GetRoleParams, options?: ExecuteOptions): GovernedCall<"low", RolesReadResult> {
    return this.call("roles:read", params, options);
  }

  /** Put someone into a group or layer. Risk: high. Scope: create. May be escalated to a reviewer. */
  addMember(params: AddMemberParams, options?: ExecuteOptions): GovernedCall<"high", RoleMembersWriteResult> {
    return this.call("role_members:write", params, options);
  }

  /** Take someone out of a group or layer. Risk: high. Scope: update. May be escalated to a reviewer. */
  removeMember(params: RemoveMemberParams, options?: ExecuteOptions): GovernedCall<"high", RoleMembersDeleteResult> {
    return this.call("role_members:delete", params, options);
  }

  /** Give a host a new API key. Risk: high. Scope: update. May be escalated to a reviewer. */
  rotateApiKey(params: RotateApiKeyParams, options?: ExecuteOptions): GovernedCall<"high", ApiKeysRotateResult> {
    return this.call("api_keys:rotate", params, options);
  }

  /** Search the resources of an account. Risk: medium. Scope: none. */
  findResources(params: FindResourcesParams, options?: ExecuteOptions): GovernedPages<"medium", ResourcesReadResult, ResourcesReadItem> {
    return this.call("resources:read", params, options);
  }

  /** List who may do something with a resource. Risk: low. Scope: none. */
  listPermittedRoles(params: ListPermittedRolesParams, options?: ExecuteOptions): GovernedCall<"low", ResourcesReadPermittedRolesResult> {
    return this.call("resources:read_permitted_roles", params, options);
  }

  execute<O extends keyof Within<CyberarkConjurOperations, M>>(
    operation: O,
    params: ParamsOf<Within<CyberarkConjurOperations, M>, O> & Incomplete,
  ): never;
  /** Tell who the token belongs to. `GET /whoami` @risk low */
  execute(
    operation: OperationId<"identity:read", "low", M>,
    params: IdentityReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IdentityReadResult>;
  /** Tell version and role of the server. `GET /info` @risk low */
  execute(
    operation: OperationId<"server_info:read", "low", M>,
    params: ServerInfoReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ServerInfoReadResult>;
  /** Tell whether the server is well. `GET /health` @risk low */
  execute(
    operation: OperationId<"server_health:read", "low", M>,
    params: ServerHealthReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ServerHealthReadResult>;
  /** List the ways to sign in. `GET /authenticators` @risk low */
  execute(
    operation: OperationId<"authenticators:read", "low", M>,
    params: AuthenticatorsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AuthenticatorsReadResult>;
  /** Tell whether an authenticator works. `GET /{authenticator}/{service_id}/{account}/status` @risk low */
  execute(
    operation: OperationId<"authenticators:read_status", "low", M>,
    params: AuthenticatorsReadStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AuthenticatorsReadStatusResult>;
  /** Switch a way to sign in on or off. `PATCH /{authenticator}/{service_id}/{account}` @risk critical */
  execute(
    operation: OperationId<"authenticators:update", "critical", M>,
    params: AuthenticatorsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AuthenticatorsUpdateResult>;
  /** Read the values of secrets. `GET /secrets` @risk medium */
  execute(
    operation: OperationId<"secrets:read", "medium", M>,
    params: SecretsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SecretsReadResult>;
  /** Store a new value of a secret. `POST /secrets/{account}/{kind}/{identifier}` @risk high */
  execute(
    operation: OperationId<"secrets:write", "high", M>,
    params: SecretsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SecretsWriteResult>;
  /** Get a role with its members. `GET /roles/{account}/{kind}/{identifier}` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RolesReadResult>;
  /** List the members of a role by page. `GET /roles/{account}/{kind}/{identifier}` @risk low */
  execute(
    operation: OperationId<"role_members:read", "low", M>,
    params: RoleMembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RoleMembersReadResult, RoleMembersReadItem>;
  /** List what a role is a member of. `GET /roles/{account}/{kind}/{identifier}` @risk low */
  execute(
    operation: OperationId<"role_memberships:read", "low", M>,
    params: RoleMembershipsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RoleMembershipsReadResult>;
  /** Put someone into a group or layer. `POST /roles/{account}/{kind}/{identifier}` @risk high */
  execute(
    operation: OperationId<"role_members:write", "high", M>,
    params: RoleMembersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RoleMembersWriteResult>;
  /** Take someone out of a group or layer. `DELETE /roles/{account}/{kind}/{identifier}` @risk high */
  execute(
    operation: OperationId<"role_members:delete", "high", M>,
    params: RoleMembersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RoleMembersDeleteResult>;
  /** Give a host a new API key. `PUT /authn/{account}/api_key` @risk high */
  execute(
    operation: OperationId<"api_keys:rotate", "high", M>,
    params: ApiKeysRotateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ApiKeysRotateResult>;
  /** Give a person a new API key. `PUT /authn/{account}/api_key` @risk critical */
  execute(
    operation: OperationId<"api_keys:rotate_user", "critical", M>,
    params: ApiKeysRotateUserParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ApiKeysRotateUserResult>;
  /** Search the resources of an account. `GET /resources/{account}` @risk medium */
  execute(
    operation: OperationId<"resources:read", "medium", M>,
    params: ResourcesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ResourcesReadResult, ResourcesReadItem>;
  /** Get one resource with its permissions. `GET /resources/{account}/{kind}/{identifier}` @risk medium */
  execute(
    operation: OperationId<"resources:read_details", "medium", M>,
    params: ResourcesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ResourcesReadDetailsResult>;
  /** List who may do something with a resource. `GET /resources/{account}/{kind}/{identifier}` @risk low */
  execute(
    operation: OperationId<"resources:read_permitted_roles", "low", M>,
    params: ResourcesReadPermittedRolesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ResourcesReadPermittedRolesResult>;
  /** Add to a policy by its language. `POST /policies/{account}/policy/{identifier}` @risk critical */
  execute(
    operation: OperationId<"policies:load", "critical", M>,
    params: PoliciesLoadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", PoliciesLoadResult>;
  /**
   * Change a policy, with deletions and revocations. `PATCH /policies/{account}/policy/{identifier}`
   * @risk critical
   */
  execute(
    operation: OperationId<"policies:update", "critical", M>,
    params: PoliciesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", PoliciesUpdateResult>;
  /** Make a token that new hosts enrol with. `POST /host_factory_tokens` @risk high */
  execute(
    operation: OperationId<"host_factory_tokens:write", "high", M>,
    params: HostFactoryTokensWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", HostFactoryTokensWriteResult>;
  /** Revoke a token that hosts enrol with. `DELETE /host_factory_tokens/{token}` @risk critical */
  execute(
    operation: OperationId<"host_factory_tokens:revoke", "critical", M>,
    params: HostFactoryTokensRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", HostFactoryTokensRevokeResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof CyberarkConjurOperations>(
    operation: O & Permit<CyberarkConjurOperations, O, M>,
    ...rest: Rest<ParamsOf<CyberarkConjurOperations, O>>
  ): CallOf<CyberarkConjurOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type CyberarkConjur<M extends Risk = "critical"> = Limited<CyberarkConjurConnector<M>, CyberarkConjurMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface CyberarkConjurOperations {
  "identity:read": { risk: "low"; params: IdentityReadParams; result: IdentityReadResult };
  "server_info:read": { risk: "low"; params: ServerInfoReadParams; result: ServerInfoReadResult };
  "server_health:read": { risk: "low"; params: ServerHealthReadParams; result: ServerHealthReadResult };
  "authenticators:read": { risk: "low"; params: AuthenticatorsReadParams; result: AuthenticatorsReadResult };
  "authenticators:read_status": { risk: "low"; params: AuthenticatorsReadStatusParams; result: AuthenticatorsReadStatusResult };
  "authenticators:update": { risk: "critical"; params: AuthenticatorsUpdateParams; result: AuthenticatorsUpdateResult };
  "secrets:read": { risk: "medium"; params: SecretsReadParams; result: SecretsReadResult };
  "secrets:write": { risk: "high"; params: SecretsWriteParams; result: SecretsWriteResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult };
  "role_members:read": { risk: "low"; params: RoleMembersReadParams; result: RoleMembersReadResult; item: RoleMembersReadItem };
  "role_memberships:read": { risk: "low"; params: RoleMembershipsReadParams; result: RoleMembershipsReadResult };
  "role_members:write": { risk: "high"; params: RoleMembersWriteParams; result: RoleMembersWriteResult };
  "role_members:delete": { risk: "high"; params: RoleMembersDeleteParams; result: RoleMembersDeleteResult };
  "api_keys:rotate": { risk: "high"; params: ApiKeysRotateParams; result: ApiKeysRotateResult };
  "api_keys:rotate_user": { risk: "critical"; params: ApiKeysRotateUserParams; result: ApiKeysRotateUserResult };
  "resources:read": { risk: "medium"; params: ResourcesReadParams; result: ResourcesReadResult; item: ResourcesReadItem };
  "resources:read_details": { risk: "medium"; params: ResourcesReadDetailsParams; result: ResourcesReadDetailsResult };
  "resources:read_permitted_roles": { risk: "low"; params: ResourcesReadPermittedRolesParams; result: ResourcesReadPermittedRolesResult };
  "policies:load": { risk: "critical"; params: PoliciesLoadParams; result: PoliciesLoadResult };
  "policies:update": { risk: "critical"; params: PoliciesUpdateParams; result: PoliciesUpdateResult };
  "host_factory_tokens:write": { risk: "high"; params: HostFactoryTokensWriteParams; result: HostFactoryTokensWriteResult };
  "host_factory_tokens:revoke": { risk: "critical"; params: HostFactoryTokensRevokeParams; result: HostFactoryTokensRevokeResult };
}

/** The risk of each convenience method. */
export interface CyberarkConjurMethods {
  getIdentity: "low";
  readSecrets: "medium";
  writeSecret: "high";
  getRole: "low";
  addMember: "high";
  removeMember: "high";
  rotateApiKey: "high";
  findResources: "medium";
  listPermittedRoles: "low";
}

/** Parameters of `identity:read`. */
export type IdentityReadParams = { [key: string]: never };

/** Result of `identity:read`. */
export type IdentityReadResult = {
  account?: string;
  username?: string;
  client_ip?: string;
  user_agent?: string;
  token_issued_at?: string;
};

/** Parameters of `server_info:read`. */
export type ServerInfoReadParams = { [key: string]: never };

/** Result of `server_info:read`. */
export type ServerInfoReadResult = {
  version?: string;
  release?: string;
  /** Role of the node, such as master. */
  role?: string;
  container?: string;
  authenticators?: AuthenticatorLists;
};

/** Parameters of `server_health:read`. */
export type ServerHealthReadParams = { [key: string]: never };

/** Result of `server_health:read`. */
export type ServerHealthReadResult = {
  ok?: boolean;
  degraded?: boolean;
  services?: { [key: string]: string | boolean };
};

/** Parameters of `authenticators:read`. */
export type AuthenticatorsReadParams = { [key: string]: never };

/** Result of `authenticators:read`. */
export type AuthenticatorsReadResult = AuthenticatorLists;

/** Parameters of `authenticators:read_status`. */
export interface AuthenticatorsReadStatusParams {
  authenticator: Authenticator;
  service_id: ServiceId;
  account: Account;
}

/** Result of `authenticators:read_status`. */
export type AuthenticatorsReadStatusResult = {
  status: string;
  error?: string;
};

/** Parameters of `authenticators:update`. */
export interface AuthenticatorsUpdateParams {
  authenticator: Authenticator;
  service_id: ServiceId;
  account: Account;
  /** Whether it lets anybody in. */
  enabled: boolean;
}

/** Result of `authenticators:update`. */
export type AuthenticatorsUpdateResult = null;

/** Parameters of `secrets:read`. */
export interface SecretsReadParams {
  /** Full ids, as in acme:variable:prod/db/password. @minItems 1 @maxItems 20 */
  variable_ids: string[];
}

/** Result of `secrets:read`. Values by full id. */
export type SecretsReadResult = { [key: string]: string };

/** Arguments of `readSecrets`. */
export interface ReadSecretsParams {
  /** Full ids, as in acme:variable:prod/db/password. @minItems 1 @maxItems 20 */
  ids: string[];
}

/** Parameters of `secrets:write`. */
export interface SecretsWriteParams {
  account: Account;
  /** Kind of resource, always variable. */
  kind: "variable";
  identifier: Identifier;
  /** The new value to store. @minLength 1 */
  value: string;
}

/** Result of `secrets:write`. */
export type SecretsWriteResult = null;

/** Arguments of `writeSecret`. */
export interface WriteSecretParams {
  account: Account;
  identifier: Identifier;
  /** The new value to store. @minLength 1 */
  value: string;
}

/** Parameters of `roles:read`. */
export interface RolesReadParams {
  account: Account;
  kind: AnyRoleKind;
  identifier: Identifier;
}

/** Result of `roles:read`. */
export type RolesReadResult = {
  id?: string;
  created_at?: string;
  policy?: string;
  members?: Membership[];
};

/** Arguments of `getRole`. */
export interface GetRoleParams {
  account: Account;
  kind: AnyRoleKind;
  identifier: Identifier;
}

/** Parameters of `role_members:read`. */
export interface RoleMembersReadParams {
  account: Account;
  kind: AnyRoleKind;
  identifier: Identifier;
  search?: Search;
  offset?: Offset;
  limit?: Limit;
}

/** Result of `role_members:read`. */
export type RoleMembersReadResult = Membership[];

/** One item of the pages of `role_members:read`. */
export type RoleMembersReadItem = RoleMembersReadResult[number];

/** Parameters of `role_memberships:read`. */
export interface RoleMembershipsReadParams {
  account: Account;
  kind: AnyRoleKind;
  identifier: Identifier;
}

/** Result of `role_memberships:read`. */
export type RoleMembershipsReadResult = Membership[];

/** Parameters of `role_members:write`. */
export interface RoleMembersWriteParams {
  account: Account;
  kind: RoleKind;
  identifier: Identifier;
  member: MemberRole;
}

/** Result of `role_members:write`. */
export type RoleMembersWriteResult = null;

/** Arguments of `addMember`. */
export interface AddMemberParams {
  account: Account;
  kind: RoleKind;
  identifier: Identifier;
  member: MemberRole;
}

/** Parameters of `role_members:delete`. */
export interface RoleMembersDeleteParams {
  account: Account;
  kind: RoleKind;
  identifier: Identifier;
  member: MemberRole;
}

/** Result of `role_members:delete`. */
export type RoleMembersDeleteResult = null;

/** Arguments of `removeMember`. */
export interface RemoveMemberParams {
  account: Account;
  kind: RoleKind;
  identifier: Identifier;
  member: MemberRole;
}

/** Parameters of `api_keys:rotate`. */
export interface ApiKeysRotateParams {
  account: Account;
  /** Host that it is for, as in host:prod/web. @pattern ^host:. */
  role: string;
}

/** Result of `api_keys:rotate`. The new key in plain text. */
export type ApiKeysRotateResult = string;

/** Arguments of `rotateApiKey`. */
export interface RotateApiKeyParams {
  account: Account;
  /** Host that it is for, as in host:prod/web. @pattern ^host:. */
  role: string;
}

/** Parameters of `api_keys:rotate_user`. */
export interface ApiKeysRotateUserParams {
  account: Account;
  /** Person that it is for, as in user:alice. @pattern ^user:. */
  role: string;
}

/** Result of `api_keys:rotate_user`. The key of the person in plain text. */
export type ApiKeysRotateUserResult = string;

/** Parameters of `resources:read`. */
export interface ResourcesReadParams {
  account: Account;
  kind?: ResourceKind;
  search?: Search;
  /** What this role sees, as in acme:user:alice. @minLength 1 */
  role?: string;
  offset?: Offset;
  limit?: Limit;
}

/** Result of `resources:read`. */
export type ResourcesReadResult = Resource[];

/** One item of the pages of `resources:read`. */
export type ResourcesReadItem = ResourcesReadResult[number];

/** Arguments of `findResources`. */
export interface FindResourcesParams {
  account: Account;
  kind?: ResourceKind;
  search?: Search;
  limit?: Limit;
}

/** Parameters of `resources:read_details`. */
export interface ResourcesReadDetailsParams {
  account: Account;
  kind: ResourceKind;
  identifier: Identifier;
}

/** Result of `resources:read_details`. */
export type ResourcesReadDetailsResult = Resource;

/** Parameters of `resources:read_permitted_roles`. */
export interface ResourcesReadPermittedRolesParams {
  account: Account;
  kind: ResourceKind;
  identifier: Identifier;
  /** What they may do, such as execute or update. @minLength 1 */
  privilege: string;
}

/** Result of `resources:read_permitted_roles`. Full ids of the roles. */
export type ResourcesReadPermittedRolesResult = string[];

/** Arguments of `listPermittedRoles`. */
export interface ListPermittedRolesParams {
  account: Account;
  kind: ResourceKind;
  identifier: Identifier;
  /** What they may do, such as execute or update. @minLength 1 */
  privilege: string;
}

/** Parameters of `policies:load`. */
export interface PoliciesLoadParams {
  account: Account;
  identifier: PolicyBranch;
  policy: PolicyText;
}

/** Result of `policies:load`. */
export type PoliciesLoadResult = PolicyResult;

/** Parameters of `policies:update`. */
export interface PoliciesUpdateParams {
  account: Account;
  identifier: PolicyBranch;
  policy: PolicyText;
}

/** Result of `policies:update`. */
export type PoliciesUpdateResult = PolicyResult;

/** Parameters of `host_factory_tokens:write`. */
export interface HostFactoryTokensWriteParams {
  /** Full id, as in acme:host_factory:web. @minLength 1 */
  host_factory: string;
  /** When the token ends. @format date-time */
  expiration: string;
  /** How many tokens to make, one unless told. @integer @minimum 1 @maximum 20 */
  count?: number;
  /** Networks that the token may be used from. */
  cidr?: string[];
}

/** Result of `host_factory_tokens:write`. */
export type HostFactoryTokensWriteResult = FactoryToken[];

/** Parameters of `host_factory_tokens:revoke`. */
export interface HostFactoryTokensRevokeParams {
  /** The token to revoke. @minLength 1 */
  token: string;
}

/** Result of `host_factory_tokens:revoke`. */
export type HostFactoryTokensRevokeResult = null;

/** Account of the organization on the server. @minLength 1 */
export type Account = string;

/** What kind of resource it is. */
export type ResourceKind =
  | "variable"
  | "policy"
  | "user"
  | "host"
  | "host_factory"
  | "group"
  | "layer"
  | "webservice"
  | "public_key"
  | "configuration";

/** What kind of role it is. */
export type AnyRoleKind = "user" | "host" | "group" | "layer" | "policy" | "host_factory";

/** Id without account and kind, as in prod/db/password. @minLength 1 */
export type Identifier = string;

/** Kind of role, a group or a layer of hosts. */
export type RoleKind = "group" | "layer";

/** Full id of the member, as in acme:user:alice. @minLength 1 */
export type MemberRole = string;

/** Id of the policy branch, root for the topmost. @minLength 1 */
export type PolicyBranch = string;

/** Policy in Conjur's language, which is YAML. @minLength 1 */
export type PolicyText = string;

/** What kind of authenticator it is. */
export type Authenticator = "authn-iam" | "authn-oidc" | "authn-ldap" | "authn-k8s" | "authn-gcp" | "authn-azure" | "authn-jwt";

/** Name of the authenticator's service. @minLength 1 */
export type ServiceId = string;

/** Text to look for in ids and annotations. @minLength 1 */
export type Search = string;

/** How many to pass over. @integer @minimum 0 */
export type Offset = number;

/** How many to return at most. @integer @minimum 1 */
export type Limit = number;

export type Resource = {
  /** Account, kind and id with colons between. */
  id?: string;
  owner?: string;
  policy?: string;
  created_at?: string;
  permissions?: {
    privilege?: string;
    role?: string;
    policy?: string;
  }[];
  annotations?: {
    name?: string;
    value?: string;
    policy?: string;
  }[];
  /** Versions of a variable without their values. */
  secrets?: {
    /** @integer */
    version?: number;
    expires_at?: string | null;
  }[];
  /** Networks that it may be used from. */
  restricted_to?: string[];
  /** Texts that were loaded into a policy. */
  policy_versions?: {
    /** @integer */
    version?: number;
    created_at?: string;
    finished_at?: string | null;
    policy_text?: string;
    policy_sha256?: string;
    client_ip?: string | null;
    id?: string;
    /** Full id of who loaded it. */
    role?: string;
  }[];
  /** Layers that a host factory puts hosts into. */
  layers?: string[];
  /** Tokens of a host factory in plain text. */
  tokens?: FactoryToken[];
};

export type FactoryToken = {
  token: string;
  expiration: string;
  cidr: string[];
};

export type Membership = {
  role?: string;
  member?: string;
  policy?: string;
  /** Whether the member may grant the role. */
  admin_option?: boolean;
  ownership?: boolean;
};

export type PolicyResult = {
  /** @integer */
  version?: number;
  /** New roles with their API keys. */
  created_roles?: { [key: string]: { id?: string; api_key?: string } };
};

export type AuthenticatorLists = {
  installed?: string[];
  configured?: string[];
  enabled?: string[];
};

const OFFSET_PAGES = { offset: "offset", limit: "limit", items: "" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "cyberark_conjur",
  operations: {
    low: {
      "identity:read": ["nKvUhafZ"],
      "server_info:read": ["VtiEE8he"],
      "server_health:read": ["LQVIMpsQ"],
      "authenticators:read": ["61doZ9q3"],
      "authenticators:read_status": ["UYKe0_pw"],
      "roles:read": ["ltze23L_"],
      "role_members:read": ["YM7jG3LR", OFFSET_PAGES],
      "role_memberships:read": ["odBlCh96"],
      "resources:read_permitted_roles": ["S9QEtsIT"],
    },
    medium: {
      "secrets:read": ["_AMDMrDy"],
      "resources:read": ["xo_rkRSF", OFFSET_PAGES],
      "resources:read_details": ["7tdWs53_"],
    },
    high: {
      "secrets:write": ["y40XkO0n"],
      "role_members:write": ["VHLa_NPo"],
      "role_members:delete": ["nyxKCK-P"],
      "api_keys:rotate": ["Rjr4iw-D"],
      "host_factory_tokens:write": ["Xsb2DD7V"],
    },
    critical: {
      "authenticators:update": ["ZcizwJno"],
      "api_keys:rotate_user": ["PPKMk2B4"],
      "policies:load": ["HhwD9tlh"],
      "policies:update": ["Cok1eZM0"],
      "host_factory_tokens:revoke": ["V1NEdcUw"],
    },
  },
};
