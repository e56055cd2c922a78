// Generated from specs/hashicorp_vault.yaml by `npm run generate`. Do not edit.
import {
  type ARXCore,
  type CallOf,
  type ConnectorSpec,
  type ExecuteOptions,
  type GovernedCall,
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
 * HashiCorp Vault. Secrets, leases, tokens, identities, policies, certificates and audit devices of a Vault
 * cluster.
 * @see https://developer.hashicorp.com/vault/api-docs
 */
export class HashicorpVaultConnector<const M extends Risk = "critical"> extends SDKConnector<HashicorpVaultOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Tell whether the vault is sealed. Risk: low. Scope: none. */
  getSealStatus(options?: ExecuteOptions): GovernedCall<"low", SealStatusReadResult> {
    return this.call("seal_status:read", {}, options);
  }

  /** List where the audit log goes. Risk: low. Scope: read, sudo. */
  listAuditDevices(options?: ExecuteOptions): GovernedCall<"low", AuditDevicesReadResult> {
    return this.call("audit_devices:read", {}, options);
  }

  /** Get the text of one policy. Risk: low. Scope: read. */
  getPolicy(params: GetPolicyParams, options?: ExecuteOptions): GovernedCall<"low", PoliciesReadDetailsResult> {
    return this.call("policies:read_details", { name: params.policyName }, options);
  }

  /** Revoke one lease and its credentials. Risk: high. Scope: update. May be escalated to a reviewer. */
  revokeLease(params: RevokeLeaseParams, options?: ExecuteOptions): GovernedCall<"high", LeasesRevokeResult> {
    return this.call("leases:revoke", { lease_id: params.leaseId }, options);
  }

  /** Look up a token by its accessor. Risk: low. Scope: update. */
  lookupToken(params: LookupTokenParams, options?: ExecuteOptions): GovernedCall<"low", TokensLookupResult> {
    return this.call("tokens:lookup", params, options);
  }

  /**
   * Revoke a token by its accessor.
   * Risk: critical. Scope: update. Denied unless policy permits this agent.
   */
  revokeToken(params: RevokeTokenParams, options?: ExecuteOptions): GovernedCall<"critical", TokensRevokeResult> {
    return this.call("tokens:revoke", params, options);
  }

  /** Get one person or machine with its aliases. Risk: low. Scope: read. */
  getEntity(params: GetEntityParams, options?: ExecuteOptions): GovernedCall<"low", EntitiesReadDetailsResult> {
    return this.call("entities:read_details", { id: params.entityId }, options);
  }

  /** Find an entity by name or alias. Risk: low. Scope: update. */
  findEntity(params: FindEntityParams = {}, options?: ExecuteOptions): GovernedCall<"low", EntitiesLookupResult> {
    return this.call("entities:lookup", {
      name: params.name,
      alias_name: params.aliasName,
      alias_mount_accessor: params.aliasMountAccessor,
    }, options);
  }

  /** Disable an entity, or let it in again. Risk: high. Scope: update. May be escalated to a reviewer. */
  disableEntity(params: DisableEntityParams, options?: ExecuteOptions): GovernedCall<"high", EntitiesUpdateResult> {
    return this.call("entities:update", { id: params.entityId, disabled: true }, options);
  }

  /** Disable an entity, or let it in again. Risk: high. Scope: update. May be escalated to a reviewer. */
  enableEntity(params: EnableEntityParams, options?: ExecuteOptions): GovernedCall<"high", EntitiesUpdateResult> {
    return this.call("entities:update", { id: params.entityId, disabled: false }, options);
  }

  /** Let a locked person try again. Risk: high. Scope: update. May be escalated to a reviewer. */
  unlockUser(params: UnlockUserParams, options?: ExecuteOptions): GovernedCall<"high", LockedUsersUnlockResult> {
    return this.call("locked_users:unlock", { mount_accessor: params.mountAccessor, alias_identifier: params.aliasIdentifier }, options);
  }

  /** List the names of secrets in a folder. Risk: low. Scope: list. */
  listSecrets(params: ListSecretsParams, options?: ExecuteOptions): GovernedCall<"low", SecretsListResult> {
    return this.call("secrets:list", { kv_v2_mount_path: params.mount, path: params.folder }, options);
  }

  /** List the names of secrets at the top of a mount. Risk: low. Scope: list. */
  listMountSecrets(params: ListMountSecretsParams, options?: ExecuteOptions): GovernedCall<"low", SecretsListMountResult> {
    return this.call("secrets:list_mount", { kv_v2_mount_path: params.mount }, options);
  }

  /** Read the values of a secret. Risk: medium. Scope: read. */
  readSecret(params: ReadSecretParams, options?: ExecuteOptions): GovernedCall<"medium", SecretsReadResult> {
    return this.call("secrets:read", { kv_v2_mount_path: params.mount, path: params.path, version: params.version }, options);
  }

  /** Store a new version of a secret. Risk: high. Scope: create, update. May be escalated to a reviewer. */
  writeSecret(params: WriteSecretParams, options?: ExecuteOptions): GovernedCall<"high", SecretsWriteResult> {
    return this.call("secrets:write", {
      kv_v2_mount_path: params.mount,
      path: params.path,
      data: params.values,
      options: params.expectedVersion === undefined ? undefined : { cas: params.expectedVersion },
    }, options);
  }

  /** Hide versions of a secret for now. Risk: high. Scope: update. May be escalated to a reviewer. */
  deleteSecretVersions(params: DeleteSecretVersionsParams, options?: ExecuteOptions): GovernedCall<"high", SecretsDeleteVersionsResult> {
    return this.call("secrets:delete_versions", { kv_v2_mount_path: params.mount, path: params.path, versions: params.versions }, options);
  }

  /**
   * Revoke a certificate by serial number.
   * Risk: critical. Scope: update. Denied unless policy permits this agent.
   */
  revokeCertificate(params: RevokeCertificateParams, options?: ExecuteOptions): GovernedCall<"critical", CertificatesRevokeResult> {
    return this.call("certificates:revoke", { pki_mount_path: params.mount, serial_number: params.serialNumber }, options);
  }

  /** Give a database account a new password. Risk: high. Scope: update. May be escalated to a reviewer. */
  rotateDatabaseRole(params: RotateDatabaseRoleParams, options?: ExecuteOptions): GovernedCall<"high", DatabaseRolesRotateResult> {
    return this.call("database_roles:rotate", { database_mount_path: params.mount, name: params.role }, options);
  }

  execute<O extends keyof Within<HashicorpVaultOperations, M>>(
    operation: O,
    params: ParamsOf<Within<HashicorpVaultOperations, M>, O> & Incomplete,
  ): never;
  /** Tell whether the vault is sealed. `GET /sys/seal-status` @risk low */
  execute(
    operation: OperationId<"seal_status:read", "low", M>,
    params: SealStatusReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SealStatusReadResult>;
  /** Seal the whole vault at once. `POST /sys/seal` @risk critical */
  execute(
    operation: OperationId<"vault:seal", "critical", M>,
    params: VaultSealParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", VaultSealResult>;
  /** List where the audit log goes. `GET /sys/audit` @risk low */
  execute(
    operation: OperationId<"audit_devices:read", "low", M>,
    params: AuditDevicesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AuditDevicesReadResult>;
  /** List the sign-in methods with their accessors. `GET /sys/auth` @risk low */
  execute(
    operation: OperationId<"auth_methods:read", "low", M>,
    params: AuthMethodsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AuthMethodsReadResult>;
  /** List the mounted secrets engines. `GET /sys/mounts` @risk low */
  execute(
    operation: OperationId<"mounts:read", "low", M>,
    params: MountsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MountsReadResult>;
  /** List the names of access policies. `GET /sys/policies/acl/` @risk low */
  execute(
    operation: OperationId<"policies:read", "low", M>,
    params: PoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PoliciesReadResult>;
  /** Get the text of one policy. `GET /sys/policies/acl/{name}` @risk low */
  execute(
    operation: OperationId<"policies:read_details", "low", M>,
    params: PoliciesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PoliciesReadDetailsResult>;
  /** List the leases below a path. `GET /sys/leases/lookup/{prefix}/` @risk low */
  execute(
    operation: OperationId<"leases:read", "low", M>,
    params: LeasesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", LeasesReadResult>;
  /** Tell when a lease began and ends. `POST /sys/leases/lookup` @risk low */
  execute(
    operation: OperationId<"leases:lookup", "low", M>,
    params: LeasesLookupParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", LeasesLookupResult>;
  /** Revoke one lease and its credentials. `POST /sys/leases/revoke` @risk high */
  execute(
    operation: OperationId<"leases:revoke", "high", M>,
    params: LeasesRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", LeasesRevokeResult>;
  /** Revoke every lease below a path. `POST /sys/leases/revoke-prefix/{prefix}` @risk critical */
  execute(
    operation: OperationId<"leases:revoke_prefix", "critical", M>,
    params: LeasesRevokePrefixParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", LeasesRevokePrefixResult>;
  /** List the accessors of all tokens. `GET /auth/token/accessors/` @risk medium */
  execute(
    operation: OperationId<"token_accessors:read", "medium", M>,
    params: TokenAccessorsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TokenAccessorsReadResult>;
  /** Look up a token by its accessor. `POST /auth/token/lookup-accessor` @risk low */
  execute(
    operation: OperationId<"tokens:lookup", "low", M>,
    params: TokensLookupParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TokensLookupResult>;
  /** Revoke a token by its accessor. `POST /auth/token/revoke-accessor` @risk critical */
  execute(
    operation: OperationId<"tokens:revoke", "critical", M>,
    params: TokensRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", TokensRevokeResult>;
  /** Tell what a token may do on paths. `POST /sys/capabilities-accessor` @risk low */
  execute(
    operation: OperationId<"tokens:read_capabilities", "low", M>,
    params: TokensReadCapabilitiesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TokensReadCapabilitiesResult>;
  /** List the ids of people and machines. `GET /identity/entity/id/` @risk low */
  execute(
    operation: OperationId<"entities:read", "low", M>,
    params: EntitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EntitiesReadResult>;
  /** Get one person or machine with its aliases. `GET /identity/entity/id/{id}` @risk low */
  execute(
    operation: OperationId<"entities:read_details", "low", M>,
    params: EntitiesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EntitiesReadDetailsResult>;
  /** Find an entity by name or alias. `POST /identity/lookup/entity` @risk low */
  execute(
    operation: OperationId<"entities:lookup", "low", M>,
    params: EntitiesLookupParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EntitiesLookupResult>;
  /** Disable an entity, or let it in again. `POST /identity/entity/id/{id}` @risk high */
  execute(
    operation: OperationId<"entities:update", "high", M>,
    params: EntitiesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EntitiesUpdateResult>;
  /** List who is locked after failed logins. `GET /sys/locked-users` @risk low */
  execute(
    operation: OperationId<"locked_users:read", "low", M>,
    params: LockedUsersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", LockedUsersReadResult>;
  /**
   * Let a locked person try again. `POST /sys/locked-users/{mount_accessor}/unlock/{alias_identifier}`
   * @risk high
   */
  execute(
    operation: OperationId<"locked_users:unlock", "high", M>,
    params: LockedUsersUnlockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", LockedUsersUnlockResult>;
  /** List the names of secrets in a folder. `GET /{kv_v2_mount_path}/metadata/{path}/` @risk low */
  execute(
    operation: OperationId<"secrets:list", "low", M>,
    params: SecretsListParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SecretsListResult>;
  /** List the names of secrets at the top of a mount. `GET /{kv_v2_mount_path}/metadata/` @risk low */
  execute(
    operation: OperationId<"secrets:list_mount", "low", M>,
    params: SecretsListMountParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SecretsListMountResult>;
  /** Tell when a secret's versions were made. `GET /{kv_v2_mount_path}/metadata/{path}` @risk low */
  execute(
    operation: OperationId<"secrets:read_metadata", "low", M>,
    params: SecretsReadMetadataParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SecretsReadMetadataResult>;
  /** Read the values of a secret. `GET /{kv_v2_mount_path}/data/{path}` @risk medium */
  execute(
    operation: OperationId<"secrets:read", "medium", M>,
    params: SecretsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SecretsReadResult>;
  /** Store a new version of a secret. `POST /{kv_v2_mount_path}/data/{path}` @risk high */
  execute(
    operation: OperationId<"secrets:write", "high", M>,
    params: SecretsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SecretsWriteResult>;
  /** Hide versions of a secret for now. `POST /{kv_v2_mount_path}/delete/{path}` @risk high */
  execute(
    operation: OperationId<"secrets:delete_versions", "high", M>,
    params: SecretsDeleteVersionsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SecretsDeleteVersionsResult>;
  /** Bring hidden versions of a secret back. `POST /{kv_v2_mount_path}/undelete/{path}` @risk high */
  execute(
    operation: OperationId<"secrets:undelete_versions", "high", M>,
    params: SecretsUndeleteVersionsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SecretsUndeleteVersionsResult>;
  /** Revoke a certificate by serial number. `POST /{pki_mount_path}/revoke` @risk critical */
  execute(
    operation: OperationId<"certificates:revoke", "critical", M>,
    params: CertificatesRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", CertificatesRevokeResult>;
  /** Give a database account a new password. `POST /{database_mount_path}/rotate-role/{name}` @risk high */
  execute(
    operation: OperationId<"database_roles:rotate", "high", M>,
    params: DatabaseRolesRotateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DatabaseRolesRotateResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof HashicorpVaultOperations>(
    operation: O & Permit<HashicorpVaultOperations, O, M>,
    ...rest: Rest<ParamsOf<HashicorpVaultOperations, O>>
  ): CallOf<HashicorpVaultOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type HashicorpVault<M extends Risk = "critical"> = Limited<HashicorpVaultConnector<M>, HashicorpVaultMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface HashicorpVaultOperations {
  "seal_status:read": { risk: "low"; params: SealStatusReadParams; result: SealStatusReadResult };
  "vault:seal": { risk: "critical"; params: VaultSealParams; result: VaultSealResult };
  "audit_devices:read": { risk: "low"; params: AuditDevicesReadParams; result: AuditDevicesReadResult };
  "auth_methods:read": { risk: "low"; params: AuthMethodsReadParams; result: AuthMethodsReadResult };
  "mounts:read": { risk: "low"; params: MountsReadParams; result: MountsReadResult };
  "policies:read": { risk: "low"; params: PoliciesReadParams; result: PoliciesReadResult };
  "policies:read_details": { risk: "low"; params: PoliciesReadDetailsParams; result: PoliciesReadDetailsResult };
  "leases:read": { risk: "low"; params: LeasesReadParams; result: LeasesReadResult };
  "leases:lookup": { risk: "low"; params: LeasesLookupParams; result: LeasesLookupResult };
  "leases:revoke": { risk: "high"; params: LeasesRevokeParams; result: LeasesRevokeResult };
  "leases:revoke_prefix": { risk: "critical"; params: LeasesRevokePrefixParams; result: LeasesRevokePrefixResult };
  "token_accessors:read": { risk: "medium"; params: TokenAccessorsReadParams; result: TokenAccessorsReadResult };
  "tokens:lookup": { risk: "low"; params: TokensLookupParams; result: TokensLookupResult };
  "tokens:revoke": { risk: "critical"; params: TokensRevokeParams; result: TokensRevokeResult };
  "tokens:read_capabilities": { risk: "low"; params: TokensReadCapabilitiesParams; result: TokensReadCapabilitiesResult };
  "entities:read": { risk: "low"; params: EntitiesReadParams; result: EntitiesReadResult };
  "entities:read_details": { risk: "low"; params: EntitiesReadDetailsParams; result: EntitiesReadDetailsResult };
  "entities:lookup": { risk: "low"; params: EntitiesLookupParams; result: EntitiesLookupResult };
  "entities:update": { risk: "high"; params: EntitiesUpdateParams; result: EntitiesUpdateResult };
  "locked_users:read": { risk: "low"; params: LockedUsersReadParams; result: LockedUsersReadResult };
  "locked_users:unlock": { risk: "high"; params: LockedUsersUnlockParams; result: LockedUsersUnlockResult };
  "secrets:list": { risk: "low"; params: SecretsListParams; result: SecretsListResult };
  "secrets:list_mount": { risk: "low"; params: SecretsListMountParams; result: SecretsListMountResult };
  "secrets:read_metadata": { risk: "low"; params: SecretsReadMetadataParams; result: SecretsReadMetadataResult };
  "secrets:read": { risk: "medium"; params: SecretsReadParams; result: SecretsReadResult };
  "secrets:write": { risk: "high"; params: SecretsWriteParams; result: SecretsWriteResult };
  "secrets:delete_versions": { risk: "high"; params: SecretsDeleteVersionsParams; result: SecretsDeleteVersionsResult };
  "secrets:undelete_versions": { risk: "high"; params: SecretsUndeleteVersionsParams; result: SecretsUndeleteVersionsResult };
  "certificates:revoke": { risk: "critical"; params: CertificatesRevokeParams; result: CertificatesRevokeResult };
  "database_roles:rotate": { risk: "high"; params: DatabaseRolesRotateParams; result: DatabaseRolesRotateResult };
}

/** The risk of each convenience method. */
export interface HashicorpVaultMethods {
  getSealStatus: "low";
  listAuditDevices: "low";
  getPolicy: "low";
  revokeLease: "high";
  lookupToken: "low";
  revokeToken: "critical";
  getEntity: "low";
  findEntity: "low";
  disableEntity: "high";
  enableEntity: "high";
  unlockUser: "high";
  listSecrets: "low";
  listMountSecrets: "low";
  readSecret: "medium";
  writeSecret: "high";
  deleteSecretVersions: "high";
  revokeCertificate: "critical";
  rotateDatabaseRole: "high";
}

/** Parameters of `seal_status:read`. */
export type SealStatusReadParams = { [key: string]: never };

/** Result of `seal_status:read`. */
export type SealStatusReadResult = {
  sealed?: boolean;
  initialized?: boolean;
  /** Kind of seal in use. */
  type?: string;
  /** Key shares that unsealing takes. @integer */
  t?: number;
  /** Key shares that there are. @integer */
  n?: number;
  /** @integer */
  progress?: number;
  version?: string;
  build_date?: string;
  migration?: boolean;
  recovery_seal?: boolean;
  storage_type?: string;
  cluster_name?: string;
  cluster_id?: string;
};

/** Parameters of `vault:seal`. */
export type VaultSealParams = { [key: string]: never };

/** Result of `vault:seal`. */
export type VaultSealResult = null;

/** Parameters of `audit_devices:read`. */
export type AuditDevicesReadParams = { [key: string]: never };

/** Result of `audit_devices:read`. */
export type AuditDevicesReadResult = {
  request_id?: string;
  lease_id?: string;
  renewable?: boolean;
  /** Seconds until the lease ends. @integer */
  lease_duration?: number;
  warnings?: string[] | null;
  /** Devices by path, as in file/. */
  data?: {
    [key: string]: {
      /** File, syslog or socket device. */
      type?: string;
      path?: string;
      description?: string;
      local?: boolean;
      options?: StringMap;
    };
  };
};

/** Parameters of `auth_methods:read`. */
export type AuthMethodsReadParams = { [key: string]: never };

/** Result of `auth_methods:read`. */
export type AuthMethodsReadResult = {
  request_id?: string;
  lease_id?: string;
  renewable?: boolean;
  /** Seconds until the lease ends. @integer */
  lease_duration?: number;
  warnings?: string[] | null;
  data?: { [key: string]: Mount };
};

/** Parameters of `mounts:read`. */
export type MountsReadParams = { [key: string]: never };

/** Result of `mounts:read`. */
export type MountsReadResult = {
  request_id?: string;
  lease_id?: string;
  renewable?: boolean;
  /** Seconds until the lease ends. @integer */
  lease_duration?: number;
  warnings?: string[] | null;
  data?: { [key: string]: Mount };
};

/** Parameters of `policies:read`. */
export type PoliciesReadParams = { [key: string]: never };

/** Result of `policies:read`. */
export type PoliciesReadResult = Keys;

/** Parameters of `policies:read_details`. */
export interface PoliciesReadDetailsParams {
  name: PolicyName;
}

/** Result of `policies:read_details`. */
export type PoliciesReadDetailsResult = {
  request_id?: string;
  lease_id?: string;
  renewable?: boolean;
  /** Seconds until the lease ends. @integer */
  lease_duration?: number;
  warnings?: string[] | null;
  data?: {
    name?: string;
    /** The policy in Vault's language. */
    policy?: string;
  };
};

/** Arguments of `getPolicy`. */
export interface GetPolicyParams {
  policyName: PolicyName;
}

/** Parameters of `leases:read`. */
export interface LeasesReadParams {
  prefix: LeasePrefix;
}

/** Result of `leases:read`. */
export type LeasesReadResult = Keys;

/** Parameters of `leases:lookup`. */
export interface LeasesLookupParams {
  lease_id: LeaseId;
}

/** Result of `leases:lookup`. */
export type LeasesLookupResult = {
  request_id?: string;
  lease_id?: string;
  renewable?: boolean;
  /** Seconds until the lease ends. @integer */
  lease_duration?: number;
  warnings?: string[] | null;
  data?: {
    id?: string;
    /** @format date-time */
    issue_time?: string;
    /** @format date-time */
    expire_time?: string | null;
    /** @format date-time */
    last_renewal?: string | null;
    renewable?: boolean;
    /** @integer */
    ttl?: number;
  };
};

/** Parameters of `leases:revoke`. */
export interface LeasesRevokeParams {
  /**
   * Id of the lease, as in database/creds/app/abcd; none below auth/.
   * @minLength 1
   * @not {"pattern":"^/*auth/"}
   */
  lease_id: string;
  /** Whether to wait until it is done. */
  sync?: boolean;
}

/** Result of `leases:revoke`. */
export type LeasesRevokeResult = null;

/** Arguments of `revokeLease`. */
export interface RevokeLeaseParams {
  /**
   * Id of the lease, as in database/creds/app/abcd; none below auth/.
   * @minLength 1
   * @not {"pattern":"^/*auth/"}
   */
  leaseId: string;
}

/** Parameters of `leases:revoke_prefix`. */
export interface LeasesRevokePrefixParams {
  prefix: LeasePrefix;
  /** Whether to wait until all are revoked. */
  sync?: boolean;
}

/** Result of `leases:revoke_prefix`. */
export type LeasesRevokePrefixResult = null;

/** Parameters of `token_accessors:read`. */
export type TokenAccessorsReadParams = { [key: string]: never };

/** Result of `token_accessors:read`. */
export type TokenAccessorsReadResult = Keys;

/** Parameters of `tokens:lookup`. */
export interface TokensLookupParams {
  accessor: Accessor;
}

/** Result of `tokens:lookup`. */
export type TokensLookupResult = {
  request_id?: string;
  lease_id?: string;
  renewable?: boolean;
  /** Seconds until the lease ends. @integer */
  lease_duration?: number;
  warnings?: string[] | null;
  data?: Token;
};

/** Arguments of `lookupToken`. */
export interface LookupTokenParams {
  accessor: Accessor;
}

/** Parameters of `tokens:revoke`. */
export interface TokensRevokeParams {
  accessor: Accessor;
}

/** Result of `tokens:revoke`. */
export type TokensRevokeResult = null;

/** Arguments of `revokeToken`. */
export interface RevokeTokenParams {
  accessor: Accessor;
}

/** Parameters of `tokens:read_capabilities`. */
export interface TokensReadCapabilitiesParams {
  accessor: Accessor;
  /** Paths to ask about, as in secret/data/app. @minItems 1 */
  paths: string[];
}

/** Result of `tokens:read_capabilities`. */
export type TokensReadCapabilitiesResult = {
  request_id?: string;
  lease_id?: string;
  renewable?: boolean;
  /** Seconds until the lease ends. @integer */
  lease_duration?: number;
  warnings?: string[] | null;
  /** Capabilities by path; those of a single path stand under capabilities as well. */
  data?: { [key: string]: string[] };
};

/** Parameters of `entities:read`. */
export type EntitiesReadParams = { [key: string]: never };

/** Result of `entities:read`. */
export type EntitiesReadResult = Keys;

/** Parameters of `entities:read_details`. */
export interface EntitiesReadDetailsParams {
  id: EntityId;
}

/** Result of `entities:read_details`. */
export type EntitiesReadDetailsResult = {
  request_id?: string;
  lease_id?: string;
  renewable?: boolean;
  /** Seconds until the lease ends. @integer */
  lease_duration?: number;
  warnings?: string[] | null;
  data?: Entity;
};

/** Arguments of `getEntity`. */
export interface GetEntityParams {
  entityId: EntityId;
}

/** Parameters of `entities:lookup`. */
export interface EntitiesLookupParams {
  /** Name of the entity itself. @minLength 1 */
  name?: string;
  /** Id of one of its aliases. @minLength 1 */
  alias_id?: string;
  /** Name at a sign-in method, with alias_mount_accessor. @minLength 1 */
  alias_name?: string;
  /** Accessor of that sign-in method. @minLength 1 */
  alias_mount_accessor?: string;
}

/** Result of `entities:lookup`. */
export type EntitiesLookupResult = {
  request_id?: string;
  lease_id?: string;
  renewable?: boolean;
  /** Seconds until the lease ends. @integer */
  lease_duration?: number;
  warnings?: string[] | null;
  data?: Entity;
} | null;

/** Arguments of `findEntity`. */
export interface FindEntityParams {
  /** Name of the entity itself. @minLength 1 */
  name?: string;
  /** Name at a sign-in method, with alias_mount_accessor. @minLength 1 */
  aliasName?: string;
  /** Accessor of that sign-in method. @minLength 1 */
  aliasMountAccessor?: string;
}

/** Parameters of `entities:update`. */
export interface EntitiesUpdateParams {
  id: EntityId;
  /** Whether its tokens are refused. */
  disabled: boolean;
}

/** Result of `entities:update`. */
export type EntitiesUpdateResult = {
  request_id?: string;
  lease_id?: string;
  renewable?: boolean;
  /** Seconds until the lease ends. @integer */
  lease_duration?: number;
  warnings?: string[] | null;
  data?: { id?: string; name?: string };
} | null;

/** Arguments of `disableEntity`. */
export interface DisableEntityParams {
  entityId: EntityId;
}

/** Arguments of `enableEntity`. */
export interface EnableEntityParams {
  entityId: EntityId;
}

/** Parameters of `locked_users:read`. */
export type LockedUsersReadParams = { [key: string]: never };

/** Result of `locked_users:read`. */
export type LockedUsersReadResult = {
  request_id?: string;
  lease_id?: string;
  renewable?: boolean;
  /** Seconds until the lease ends. @integer */
  lease_duration?: number;
  warnings?: string[] | null;
  data?: {
    /** @integer */
    total?: number;
    by_namespace?: {
      namespace_id?: string;
      namespace_path?: string;
      /** @integer */
      counts?: number;
      mount_accessors?: {
        mount_accessor?: string;
        /** @integer */
        counts?: number;
        alias_identifiers?: string[] | null;
      }[] | null;
    }[] | null;
  };
};

/** Parameters of `locked_users:unlock`. */
export interface LockedUsersUnlockParams {
  /** Accessor of the person's sign-in method. @minLength 1 */
  mount_accessor: string;
  /** Name that is locked, or role id. @minLength 1 */
  alias_identifier: string;
}

/** Result of `locked_users:unlock`. */
export type LockedUsersUnlockResult = null;

/** Arguments of `unlockUser`. */
export interface UnlockUserParams {
  /** Accessor of the person's sign-in method. @minLength 1 */
  mountAccessor: string;
  /** Name that is locked, or role id. @minLength 1 */
  aliasIdentifier: string;
}

/** Parameters of `secrets:list`. */
export interface SecretsListParams {
  kv_v2_mount_path: KvMount;
  /** Folder below the mount, as in app. @minLength 1 */
  path: string;
}

/** Result of `secrets:list`. */
export type SecretsListResult = Keys;

/** Arguments of `listSecrets`. */
export interface ListSecretsParams {
  mount: KvMount;
  /** Folder below the mount, as in app. @minLength 1 */
  folder: string;
}

/** Parameters of `secrets:list_mount`. */
export interface SecretsListMountParams {
  kv_v2_mount_path: KvMount;
}

/** Result of `secrets:list_mount`. */
export type SecretsListMountResult = Keys;

/** Arguments of `listMountSecrets`. */
export interface ListMountSecretsParams {
  mount: KvMount;
}

/** Parameters of `secrets:read_metadata`. */
export interface SecretsReadMetadataParams {
  kv_v2_mount_path: KvMount;
  path: SecretPath;
}

/** Result of `secrets:read_metadata`. */
export type SecretsReadMetadataResult = {
  request_id?: string;
  lease_id?: string;
  renewable?: boolean;
  /** Seconds until the lease ends. @integer */
  lease_duration?: number;
  warnings?: string[] | null;
  data?: {
    /** @integer */
    current_version?: number;
    /** @integer */
    oldest_version?: number;
    /** @integer */
    max_versions?: number;
    /** @format date-time */
    created_time?: string;
    /** @format date-time */
    updated_time?: string;
    cas_required?: boolean;
    delete_version_after?: string;
    custom_metadata?: StringMap;
    /** What is known by version number. */
    versions?: { [key: string]: VersionInfo };
  };
};

/** Parameters of `secrets:read`. */
export interface SecretsReadParams {
  kv_v2_mount_path: KvMount;
  path: SecretPath;
  /** Number of the version, the latest unless told. @integer @minimum 0 */
  version?: number;
}

/** Result of `secrets:read`. */
export type SecretsReadResult = {
  request_id?: string;
  lease_id?: string;
  renewable?: boolean;
  /** Seconds until the lease ends. @integer */
  lease_duration?: number;
  warnings?: string[] | null;
  data?: {
    /** The secret's keys with their values. */
    data?: { [key: string]: Value } | null;
    metadata?: VersionInfo;
  };
};

/** Arguments of `readSecret`. */
export interface ReadSecretParams {
  mount: KvMount;
  path: SecretPath;
  /** Number of the version, the latest unless told. @integer @minimum 0 */
  version?: number;
}

/** Parameters of `secrets:write`. */
export interface SecretsWriteParams {
  kv_v2_mount_path: KvMount;
  path: SecretPath;
  /** Every key of the secret with its value. */
  data: { [key: string]: Value };
  /** Conditions for the new version. */
  options?: {
    /** Version that must be the current one, 0 for none. @integer @minimum 0 */
    cas?: number;
  };
}

/** Result of `secrets:write`. */
export type SecretsWriteResult = {
  request_id?: string;
  lease_id?: string;
  renewable?: boolean;
  /** Seconds until the lease ends. @integer */
  lease_duration?: number;
  warnings?: string[] | null;
  data?: VersionInfo;
};

/** Arguments of `writeSecret`. */
export interface WriteSecretParams {
  mount: KvMount;
  path: SecretPath;
  /** Every key of the secret with its value. */
  values: { [key: string]: Value };
  /** Version that must be the current one, 0 for none. @integer @minimum 0 */
  expectedVersion?: number;
}

/** Parameters of `secrets:delete_versions`. */
export interface SecretsDeleteVersionsParams {
  kv_v2_mount_path: KvMount;
  path: SecretPath;
  /** Numbers of versions to hide. @minItems 1 @maxItems 100 */
  versions: number[];
}

/** Result of `secrets:delete_versions`. */
export type SecretsDeleteVersionsResult = null;

/** Arguments of `deleteSecretVersions`. */
export interface DeleteSecretVersionsParams {
  mount: KvMount;
  path: SecretPath;
  /** Numbers of versions to hide. @minItems 1 @maxItems 100 */
  versions: number[];
}

/** Parameters of `secrets:undelete_versions`. */
export interface SecretsUndeleteVersionsParams {
  kv_v2_mount_path: KvMount;
  path: SecretPath;
  /** Numbers of versions to bring back. @minItems 1 @maxItems 100 */
  versions: number[];
}

/** Result of `secrets:undelete_versions`. */
export type SecretsUndeleteVersionsResult = null;

/** Parameters of `certificates:revoke`. */
export interface CertificatesRevokeParams {
  pki_mount_path: PkiMount;
  /** Serial number in hex, with colons or hyphens. @minLength 1 */
  serial_number: string;
}

/** Result of `certificates:revoke`. */
export type CertificatesRevokeResult = {
  request_id?: string;
  lease_id?: string;
  renewable?: boolean;
  /** Seconds until the lease ends. @integer */
  lease_duration?: number;
  warnings?: string[] | null;
  data?: {
    state?: string;
    /** @integer */
    revocation_time?: number;
    /** @format date-time */
    revocation_time_rfc3339?: string;
  };
};

/** Arguments of `revokeCertificate`. */
export interface RevokeCertificateParams {
  mount: PkiMount;
  /** Serial number in hex, with colons or hyphens. @minLength 1 */
  serialNumber: string;
}

/** Parameters of `database_roles:rotate`. */
export interface DatabaseRolesRotateParams {
  /** Where the database engine is mounted, often database. @minLength 1 */
  database_mount_path: string;
  /** Name of the static role. @minLength 1 */
  name: string;
}

/** Result of `database_roles:rotate`. */
export type DatabaseRolesRotateResult = null;

/** Arguments of `rotateDatabaseRole`. */
export interface RotateDatabaseRoleParams {
  /** Where the database engine is mounted, often database. @minLength 1 */
  mount: string;
  /** Name of the static role. @minLength 1 */
  role: string;
}

/** Where the key-value engine of version 2 is mounted, often secret. @minLength 1 */
export type KvMount = string;

/** Path of the secret below its mount, as in app/db. @minLength 1 */
export type SecretPath = string;

/** Accessor of a token, which is not the token. @minLength 1 */
export type Accessor = string;

/** Id of the lease, as in database/creds/app/abcd. @minLength 1 */
export type LeaseId = string;

/** Path that leases start with, as in database/creds/app. @minLength 1 */
export type LeasePrefix = string;

/** UUID of a person or machine. @minLength 1 */
export type EntityId = string;

/** Name of the access policy. @minLength 1 */
export type PolicyName = string;

/** Where the certificate engine is mounted, often pki. @minLength 1 */
export type PkiMount = string;

export type Keys = {
  request_id?: string;
  lease_id?: string;
  renewable?: boolean;
  /** Seconds until the lease ends. @integer */
  lease_duration?: number;
  warnings?: string[] | null;
  data?: { keys?: string[] };
};

export type Value = string | number | boolean | Value[] | { [key: string]: Value } | null;

export type StringMap = { [key: string]: string } | null;

export type Mount = {
  accessor?: string;
  /** Kind of engine, such as kv or userpass. */
  type?: string;
  description?: string;
  uuid?: string;
  /** Whether it stays in this cluster. */
  local?: boolean;
  seal_wrap?: boolean;
  external_entropy_access?: boolean;
  options?: StringMap;
  /** Whether the engine is still supported. */
  deprecation_status?: string;
  plugin_version?: string;
  running_plugin_version?: string;
  config?: {
    /** @integer */
    default_lease_ttl?: number;
    /** @integer */
    max_lease_ttl?: number;
    force_no_cache?: boolean;
    token_type?: string;
    listing_visibility?: string;
  };
};

export type Token = {
  accessor?: string;
  display_name?: string;
  entity_id?: string;
  policies?: string[] | null;
  /** Policies by way of the entity. */
  identity_policies?: string[] | null;
  /** Where the token was issued. */
  path?: string;
  type?: string;
  /** @format date-time */
  issue_time?: string;
  /** Seconds since 1970 at creation. @integer */
  creation_time?: number;
  /** @integer */
  creation_ttl?: number;
  /** Seconds that it still works. @integer */
  ttl?: number;
  /** @format date-time */
  expire_time?: string | null;
  /** @integer */
  explicit_max_ttl?: number;
  /** @integer */
  num_uses?: number;
  orphan?: boolean;
  renewable?: boolean;
  meta?: StringMap;
};

export type EntityAlias = {
  id?: string;
  /** Name at the sign-in method. */
  name?: string;
  canonical_id?: string;
  mount_accessor?: string;
  mount_path?: string;
  mount_type?: string;
  /** @format date-time */
  creation_time?: string;
  /** @format date-time */
  last_update_time?: string;
};

export type Entity = {
  id?: string;
  name?: string;
  disabled?: boolean;
  policies?: string[] | null;
  aliases?: EntityAlias[] | null;
  group_ids?: string[] | null;
  direct_group_ids?: string[] | null;
  inherited_group_ids?: string[] | null;
  metadata?: StringMap;
  merged_entity_ids?: string[] | null;
  /** @format date-time */
  creation_time?: string;
  /** @format date-time */
  last_update_time?: string;
};

export type VersionInfo = {
  /** @integer */
  version?: number;
  /** @format date-time */
  created_time?: string;
  /** Empty while it is there. */
  deletion_time?: string;
  /** Whether the value is gone for good. */
  destroyed?: boolean;
  custom_metadata?: StringMap;
};

const CONNECTOR: ConnectorSpec = {
  name: "hashicorp_vault",
  operations: {
    low: {
      "seal_status:read": ["Tc4pz_N6"],
      "audit_devices:read": ["EFaJ2Bmj"],
      "auth_methods:read": ["w6MINsqe"],
      "mounts:read": ["SKWJxr-T"],
      "policies:read": ["cGJYg-Ub"],
      "policies:read_details": ["RUmzjjdS"],
      "leases:read": ["ZiRiZhf2"],
      "leases:lookup": ["qWSy7EG_"],
      "tokens:lookup": ["hekl3bfV"],
      "tokens:read_capabilities": ["CbRgTiDl"],
      "entities:read": ["9PfXqWH1"],
      "entities:read_details": ["5ivROxnK"],
      "entities:lookup": ["jNtgkFWF"],
      "locked_users:read": ["ugqnva5n"],
      "secrets:list": ["C3RnPkg4"],
      "secrets:list_mount": ["ugEN77TJ"],
      "secrets:read_metadata": ["y8KEeM3h"],
    },
    medium: {
      "token_accessors:read": ["e9EPylY0"],
      "secrets:read": ["OBYf0C6w"],
    },
    high: {
      "leases:revoke": ["yz_hiFZ4"],
      "entities:update": ["dFz-FXYS"],
      "locked_users:unlock": ["kn07g843"],
      "secrets:write": ["idYfAzfe"],
      "secrets:delete_versions": ["Syrt-Tjt"],
      "secrets:undelete_versions": ["HuZHyPS1"],
      "database_roles:rotate": ["itUlxDg5"],
    },
    critical: {
      "vault:seal": ["IlwicCHo"],
      "leases:revoke_prefix": ["CFy-PPEN"],
      "tokens:revoke": ["Yqi5ZbfO"],
      "certificates:revoke": ["shRNLoj6"],
    },
  },
};
