// Generated from specs/azure_key_vault.yaml by `npm run generate`. Do not edit.
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
 * Azure Key Vault. Secrets, keys and certificates of a key vault, and the vaults of a subscription with their
 * access.
 * @see https://learn.microsoft.com/en-us/rest/api/keyvault/
 */
export class AzureKeyVaultConnector<const M extends Risk = "critical"> extends SDKConnector<AzureKeyVaultOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the vaults of a subscription. Risk: low. Scope: Microsoft.KeyVault/vaults/read. */
  listVaults(params: ListVaultsParams, options?: ExecuteOptions): GovernedPages<"low", VaultsReadResult, VaultsReadItem> {
    return this.call("vaults:read", params, options);
  }

  /**
   * Change who reaches a vault over the network.
   * Risk: critical. Scope: Microsoft.KeyVault/vaults/write. Denied unless policy permits this agent.
   */
  closeVault(params: CloseVaultParams, options?: ExecuteOptions): GovernedCall<"critical", VaultsUpdateResult> {
    return this.call("vaults:update", {
      subscriptionId: params.subscriptionId,
      resourceGroupName: params.resourceGroup,
      vaultName: params.vaultName,
      properties: { publicNetworkAccess: "disabled" },
    }, options);
  }

  /**
   * Take access to a vault away from someone.
   * Risk: high. Scope: Microsoft.KeyVault/vaults/accessPolicies/write. May be escalated to a reviewer.
   */
  removeVaultAccess(params: RemoveVaultAccessParams, options?: ExecuteOptions): GovernedCall<"high", AccessPoliciesDeleteResult> {
    return this.call("access_policies:delete", {
      subscriptionId: params.subscriptionId,
      resourceGroupName: params.resourceGroup,
      vaultName: params.vaultName,
      properties: { accessPolicies: params.holders },
      operationKind: "remove",
    }, options);
  }

  /**
   * List the secrets without their values.
   * Risk: low. Scope: Microsoft.KeyVault/vaults/secrets/readMetadata/action.
   */
  listSecrets(params: ListSecretsParams = {}, options?: ExecuteOptions): GovernedPages<"low", SecretsReadResult, SecretsReadItem> {
    return this.call("secrets:read", params, options);
  }

  /** Read the value of a secret. Risk: medium. Scope: Microsoft.KeyVault/vaults/secrets/getSecret/action. */
  readSecret(params: ReadSecretParams, options?: ExecuteOptions): GovernedCall<"medium", SecretsReadValueResult> {
    return this.call("secrets:read_value", { secretName: params.secretName, secretVersion: params.version ?? "" }, options);
  }

  /**
   * Store a new version of a secret.
   * Risk: high. Scope: Microsoft.KeyVault/vaults/secrets/setSecret/action. May be escalated to a reviewer.
   */
  writeSecret(params: WriteSecretParams, options?: ExecuteOptions): GovernedCall<"high", SecretsWriteResult> {
    return this.call("secrets:write", {
      secretName: params.secretName,
      value: params.value,
      attributes: params.expires === undefined ? undefined : { exp: params.expires },
    }, options);
  }

  /**
   * Switch a secret off or set its expiry.
   * Risk: high. Scope: Microsoft.KeyVault/vaults/secrets/update/action. May be escalated to a reviewer.
   */
  disableSecret(params: DisableSecretParams, options?: ExecuteOptions): GovernedCall<"high", SecretsUpdateResult> {
    return this.call("secrets:update", { secretName: params.secretName, secretVersion: params.version, attributes: { enabled: false } }, options);
  }

  /** List the keys of the vault. Risk: low. Scope: Microsoft.KeyVault/vaults/keys/read. */
  listKeys(params: ListKeysParams = {}, options?: ExecuteOptions): GovernedPages<"low", KeysReadResult, KeysReadItem> {
    return this.call("keys:read", params, options);
  }

  /**
   * Switch a key off or limit its uses.
   * Risk: high. Scope: Microsoft.KeyVault/vaults/keys/update/action. May be escalated to a reviewer.
   */
  disableKey(params: DisableKeyParams, options?: ExecuteOptions): GovernedCall<"high", KeysUpdateResult> {
    return this.call("keys:update", { keyName: params.keyName, keyVersion: params.version, attributes: { enabled: false } }, options);
  }

  /**
   * Make a new version of a key.
   * Risk: high. Scope: Microsoft.KeyVault/vaults/keys/rotate/action. May be escalated to a reviewer.
   */
  rotateKey(params: RotateKeyParams, options?: ExecuteOptions): GovernedCall<"high", KeysRotateResult> {
    return this.call("keys:rotate", params, options);
  }

  /** List the certificates of the vault. Risk: low. Scope: Microsoft.KeyVault/vaults/certificates/read. */
  listCertificates(params: ListCertificatesParams = {}, options?: ExecuteOptions): GovernedPages<"low", CertificatesReadResult, CertificatesReadItem> {
    return this.call("certificates:read", params, options);
  }

  /**
   * Switch a certificate on or off.
   * Risk: high. Scope: Microsoft.KeyVault/vaults/certificates/update/action. May be escalated to a reviewer.
   */
  disableCertificate(params: DisableCertificateParams, options?: ExecuteOptions): GovernedCall<"high", CertificatesUpdateResult> {
    return this.call("certificates:update", {
      certificateName: params.certificateName,
      certificateVersion: params.version,
      attributes: { enabled: false },
    }, options);
  }

  execute<O extends keyof Within<AzureKeyVaultOperations, M>>(
    operation: O,
    params: ParamsOf<Within<AzureKeyVaultOperations, M>, O> & Incomplete,
  ): never;
  /**
   * List the vaults of a subscription. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.KeyVault/vaults`
   * @risk low
   */
  execute(
    operation: OperationId<"vaults:read", "low", M>,
    params: VaultsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VaultsReadResult, VaultsReadItem>;
  /**
   * Get one vault with its access policies. `GET
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}`
   * @risk low
   */
  execute(
    operation: OperationId<"vaults:read_details", "low", M>,
    params: VaultsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VaultsReadDetailsResult>;
  /**
   * Change who reaches a vault over the network. `PATCH
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}`
   * @risk critical
   */
  execute(
    operation: OperationId<"vaults:update", "critical", M>,
    params: VaultsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", VaultsUpdateResult>;
  /**
   * List deleted vaults that can come back. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.KeyVault/deletedVaults`
   * @risk low
   */
  execute(
    operation: OperationId<"vaults:read_deleted", "low", M>,
    params: VaultsReadDeletedParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VaultsReadDeletedResult, VaultsReadDeletedItem>;
  /**
   * Take access to a vault away from someone. `PUT
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}/accessPolicies/{operationKind}`
   * @risk high
   */
  execute(
    operation: OperationId<"access_policies:delete", "high", M>,
    params: AccessPoliciesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccessPoliciesDeleteResult>;
  /** List the secrets without their values. `GET /secrets` @risk low */
  execute(
    operation: OperationId<"secrets:read", "low", M>,
    params: SecretsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SecretsReadResult, SecretsReadItem>;
  /** List the versions of a secret. `GET /secrets/{secretName}/versions` @risk low */
  execute(
    operation: OperationId<"secrets:read_versions", "low", M>,
    params: SecretsReadVersionsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SecretsReadVersionsResult, SecretsReadVersionsItem>;
  /** Read the value of a secret. `GET /secrets/{secretName}/{secretVersion}` @risk medium */
  execute(
    operation: OperationId<"secrets:read_value", "medium", M>,
    params: SecretsReadValueParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SecretsReadValueResult>;
  /** Store a new version of a secret. `PUT /secrets/{secretName}` @risk high */
  execute(
    operation: OperationId<"secrets:write", "high", M>,
    params: SecretsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SecretsWriteResult>;
  /** Switch a secret off or set its expiry. `PATCH /secrets/{secretName}/{secretVersion}` @risk high */
  execute(
    operation: OperationId<"secrets:update", "high", M>,
    params: SecretsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SecretsUpdateResult>;
  /** Delete a secret with all versions. `DELETE /secrets/{secretName}` @risk critical */
  execute(
    operation: OperationId<"secrets:delete", "critical", M>,
    params: SecretsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", SecretsDeleteResult>;
  /** List deleted secrets that can come back. `GET /deletedsecrets` @risk low */
  execute(
    operation: OperationId<"secrets:read_deleted", "low", M>,
    params: SecretsReadDeletedParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SecretsReadDeletedResult, SecretsReadDeletedItem>;
  /** Bring a deleted secret back. `POST /deletedsecrets/{secretName}/recover` @risk high */
  execute(
    operation: OperationId<"secrets:recover", "high", M>,
    params: SecretsRecoverParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SecretsRecoverResult>;
  /** List the keys of the vault. `GET /keys` @risk low */
  execute(
    operation: OperationId<"keys:read", "low", M>,
    params: KeysReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", KeysReadResult, KeysReadItem>;
  /** List the versions of a key. `GET /keys/{keyName}/versions` @risk low */
  execute(
    operation: OperationId<"keys:read_versions", "low", M>,
    params: KeysReadVersionsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", KeysReadVersionsResult, KeysReadVersionsItem>;
  /** Get the public part of a key. `GET /keys/{keyName}/{keyVersion}` @risk low */
  execute(
    operation: OperationId<"keys:read_details", "low", M>,
    params: KeysReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", KeysReadDetailsResult>;
  /** Switch a key off or limit its uses. `PATCH /keys/{keyName}/{keyVersion}` @risk high */
  execute(
    operation: OperationId<"keys:update", "high", M>,
    params: KeysUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", KeysUpdateResult>;
  /** Make a new version of a key. `POST /keys/{keyName}/rotate` @risk high */
  execute(
    operation: OperationId<"keys:rotate", "high", M>,
    params: KeysRotateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", KeysRotateResult>;
  /** Tell when a key is rotated. `GET /keys/{keyName}/rotationpolicy` @risk low */
  execute(
    operation: OperationId<"keys:read_rotation_policy", "low", M>,
    params: KeysReadRotationPolicyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", KeysReadRotationPolicyResult>;
  /** List deleted keys that can come back. `GET /deletedkeys` @risk low */
  execute(
    operation: OperationId<"keys:read_deleted", "low", M>,
    params: KeysReadDeletedParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", KeysReadDeletedResult, KeysReadDeletedItem>;
  /** Bring a deleted key back. `POST /deletedkeys/{keyName}/recover` @risk high */
  execute(
    operation: OperationId<"keys:recover", "high", M>,
    params: KeysRecoverParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", KeysRecoverResult>;
  /** List the certificates of the vault. `GET /certificates` @risk low */
  execute(
    operation: OperationId<"certificates:read", "low", M>,
    params: CertificatesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CertificatesReadResult, CertificatesReadItem>;
  /** List the versions of a certificate. `GET /certificates/{certificateName}/versions` @risk low */
  execute(
    operation: OperationId<"certificates:read_versions", "low", M>,
    params: CertificatesReadVersionsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CertificatesReadVersionsResult, CertificatesReadVersionsItem>;
  /**
   * Get one certificate with its policy. `GET /certificates/{certificateName}/{certificateVersion}`
   * @risk low
   */
  execute(
    operation: OperationId<"certificates:read_details", "low", M>,
    params: CertificatesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CertificatesReadDetailsResult>;
  /**
   * Switch a certificate on or off. `PATCH /certificates/{certificateName}/{certificateVersion}`
   * @risk high
   */
  execute(
    operation: OperationId<"certificates:update", "high", M>,
    params: CertificatesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", CertificatesUpdateResult>;
  /** Have a new version of a certificate issued. `POST /certificates/{certificateName}/create` @risk high */
  execute(
    operation: OperationId<"certificates:renew", "high", M>,
    params: CertificatesRenewParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", CertificatesRenewResult>;
  /** Tell how issuing a certificate gets on. `GET /certificates/{certificateName}/pending` @risk low */
  execute(
    operation: OperationId<"certificates:read_pending", "low", M>,
    params: CertificatesReadPendingParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CertificatesReadPendingResult>;
  /** List deleted certificates that can come back. `GET /deletedcertificates` @risk low */
  execute(
    operation: OperationId<"certificates:read_deleted", "low", M>,
    params: CertificatesReadDeletedParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CertificatesReadDeletedResult, CertificatesReadDeletedItem>;
  /** Bring a deleted certificate back. `POST /deletedcertificates/{certificateName}/recover` @risk high */
  execute(
    operation: OperationId<"certificates:recover", "high", M>,
    params: CertificatesRecoverParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", CertificatesRecoverResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof AzureKeyVaultOperations>(
    operation: O & Permit<AzureKeyVaultOperations, O, M>,
    ...rest: Rest<ParamsOf<AzureKeyVaultOperations, O>>
  ): CallOf<AzureKeyVaultOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type AzureKeyVault<M extends Risk = "critical"> = Limited<AzureKeyVaultConnector<M>, AzureKeyVaultMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface AzureKeyVaultOperations {
  "vaults:read": { risk: "low"; params: VaultsReadParams; result: VaultsReadResult; item: VaultsReadItem };
  "vaults:read_details": { risk: "low"; params: VaultsReadDetailsParams; result: VaultsReadDetailsResult };
  "vaults:update": { risk: "critical"; params: VaultsUpdateParams; result: VaultsUpdateResult };
  "vaults:read_deleted": { risk: "low"; params: VaultsReadDeletedParams; result: VaultsReadDeletedResult; item: VaultsReadDeletedItem };
  "access_policies:delete": { risk: "high"; params: AccessPoliciesDeleteParams; result: AccessPoliciesDeleteResult };
  "secrets:read": { risk: "low"; params: SecretsReadParams; result: SecretsReadResult; item: SecretsReadItem };
  "secrets:read_versions": { risk: "low"; params: SecretsReadVersionsParams; result: SecretsReadVersionsResult; item: SecretsReadVersionsItem };
  "secrets:read_value": { risk: "medium"; params: SecretsReadValueParams; result: SecretsReadValueResult };
  "secrets:write": { risk: "high"; params: SecretsWriteParams; result: SecretsWriteResult };
  "secrets:update": { risk: "high"; params: SecretsUpdateParams; result: SecretsUpdateResult };
  "secrets:delete": { risk: "critical"; params: SecretsDeleteParams; result: SecretsDeleteResult };
  "secrets:read_deleted": { risk: "low"; params: SecretsReadDeletedParams; result: SecretsReadDeletedResult; item: SecretsReadDeletedItem };
  "secrets:recover": { risk: "high"; params: SecretsRecoverParams; result: SecretsRecoverResult };
  "keys:read": { risk: "low"; params: KeysReadParams; result: KeysReadResult; item: KeysReadItem };
  "keys:read_versions": { risk: "low"; params: KeysReadVersionsParams; result: KeysReadVersionsResult; item: KeysReadVersionsItem };
  "keys:read_details": { risk: "low"; params: KeysReadDetailsParams; result: KeysReadDetailsResult };
  "keys:update": { risk: "high"; params: KeysUpdateParams; result: KeysUpdateResult };
  "keys:rotate": { risk: "high"; params: KeysRotateParams; result: KeysRotateResult };
  "keys:read_rotation_policy": { risk: "low"; params: KeysReadRotationPolicyParams; result: KeysReadRotationPolicyResult };
  "keys:read_deleted": { risk: "low"; params: KeysReadDeletedParams; result: KeysReadDeletedResult; item: KeysReadDeletedItem };
  "keys:recover": { risk: "high"; params: KeysRecoverParams; result: KeysRecoverResult };
  "certificates:read": { risk: "low"; params: CertificatesReadParams; result: CertificatesReadResult; item: CertificatesReadItem };
  "certificates:read_versions": { risk: "low"; params: CertificatesReadVersionsParams; result: CertificatesReadVersionsResult; item: CertificatesReadVersionsItem };
  "certificates:read_details": { risk: "low"; params: CertificatesReadDetailsParams; result: CertificatesReadDetailsResult };
  "certificates:update": { risk: "high"; params: CertificatesUpdateParams; result: CertificatesUpdateResult };
  "certificates:renew": { risk: "high"; params: CertificatesRenewParams; result: CertificatesRenewResult };
  "certificates:read_pending": { risk: "low"; params: CertificatesReadPendingParams; result: CertificatesReadPendingResult };
  "certificates:read_deleted": { risk: "low"; params: CertificatesReadDeletedParams; result: CertificatesReadDeletedResult; item: CertificatesReadDeletedItem };
  "certificates:recover": { risk: "high"; params: CertificatesRecoverParams; result: CertificatesRecoverResult };
}

/** The risk of each convenience method. */
export interface AzureKeyVaultMethods {
  listVaults: "low";
  closeVault: "critical";
  removeVaultAccess: "high";
  listSecrets: "low";
  readSecret: "medium";
  writeSecret: "high";
  disableSecret: "high";
  listKeys: "low";
  disableKey: "high";
  rotateKey: "high";
  listCertificates: "low";
  disableCertificate: "high";
}

/** Parameters of `vaults:read`. */
export interface VaultsReadParams {
  subscriptionId: SubscriptionId;
  /** How many vaults to return. @integer @minimum 1 */
  $top?: number;
  $skiptoken?: SkipToken;
}

/** Result of `vaults:read`. */
export type VaultsReadResult = {
  value?: Vault[];
  nextLink?: string | null;
};

/** One item of the pages of `vaults:read`. */
export type VaultsReadItem = NonNullable<VaultsReadResult["value"]>[number];

/** Arguments of `listVaults`. */
export interface ListVaultsParams {
  subscriptionId: SubscriptionId;
}

/** Parameters of `vaults:read_details`. */
export interface VaultsReadDetailsParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  vaultName: VaultName;
}

/** Result of `vaults:read_details`. */
export type VaultsReadDetailsResult = Vault;

/** Parameters of `vaults:update`. */
export interface VaultsUpdateParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  vaultName: VaultName;
  /** The settings to change. */
  properties: {
    /** Whether the internet reaches it. */
    publicNetworkAccess?: "enabled" | "disabled";
    /** Rules of the vault's firewall; send all of them, as they replace the present ones. */
    networkAcls?: {
      /** Who passes without a rule. */
      bypass?: "AzureServices" | "None";
      /** What happens without a matching rule. */
      defaultAction?: "Allow" | "Deny";
      /** Addresses that are let in. */
      ipRules?: {
        /** Address or network in IPv4, as in 124.56.78.0/24. @minLength 1 */
        value: string;
      }[];
      /** Subnets that are let in. */
      virtualNetworkRules?: {
        /** Full resource id of the subnet. @minLength 1 */
        id: string;
        ignoreMissingVnetServiceEndpoint?: boolean;
      }[];
    };
  };
}

/** Result of `vaults:update`. */
export type VaultsUpdateResult = Vault;

/** Arguments of `closeVault`. */
export interface CloseVaultParams {
  subscriptionId: SubscriptionId;
  resourceGroup: ResourceGroupName;
  vaultName: VaultName;
}

/** Parameters of `vaults:read_deleted`. */
export interface VaultsReadDeletedParams {
  subscriptionId: SubscriptionId;
  $skiptoken?: SkipToken;
}

/** Result of `vaults:read_deleted`. */
export type VaultsReadDeletedResult = {
  value?: {
    id?: string;
    name?: string;
    type?: string;
    properties?: {
      vaultId?: string;
      location?: string;
      /** @format date-time */
      deletionDate?: string;
      /** @format date-time */
      scheduledPurgeDate?: string;
      purgeProtectionEnabled?: boolean;
      tags?: Tags;
    };
  }[];
  nextLink?: string | null;
};

/** One item of the pages of `vaults:read_deleted`. */
export type VaultsReadDeletedItem = NonNullable<VaultsReadDeletedResult["value"]>[number];

/** Parameters of `access_policies:delete`. */
export interface AccessPoliciesDeleteParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  vaultName: VaultName;
  /** What to do, always remove. */
  operationKind: "remove";
  /** Whose permissions to take away. */
  properties: {
    /** Holders and their permissions to remove. @minItems 1 @maxItems 16 */
    accessPolicies: {
      /** Tenant that the holder is in. @minLength 1 */
      tenantId: string;
      /** Object id of the person, group or app. @minLength 1 */
      objectId: string;
      /** App that acts for the holder, where the policy names one. @minLength 1 */
      applicationId?: string;
      /** Permissions to remove, each kind as a list. @minProperties 1 */
      permissions: {
        /** Key permissions, such as get or sign. */
        keys?: string[];
        /** Secret permissions, such as get or list. */
        secrets?: string[];
        /** Certificate permissions, such as get. */
        certificates?: string[];
        /** Storage permissions, such as getsas. */
        storage?: string[];
      };
    }[];
  };
}

/** Result of `access_policies:delete`. */
export type AccessPoliciesDeleteResult = {
  id?: string;
  name?: string;
  type?: string;
  location?: string;
  properties?: { accessPolicies?: AccessPolicy[] };
};

/** Arguments of `removeVaultAccess`. */
export interface RemoveVaultAccessParams {
  subscriptionId: SubscriptionId;
  resourceGroup: ResourceGroupName;
  vaultName: VaultName;
  /** Holders and their permissions to remove. @minItems 1 @maxItems 16 */
  holders: {
    /** Tenant that the holder is in. @minLength 1 */
    tenantId: string;
    /** Object id of the person, group or app. @minLength 1 */
    objectId: string;
    /** App that acts for the holder, where the policy names one. @minLength 1 */
    applicationId?: string;
    /** Permissions to remove, each kind as a list. @minProperties 1 */
    permissions: {
      /** Key permissions, such as get or sign. */
      keys?: string[];
      /** Secret permissions, such as get or list. */
      secrets?: string[];
      /** Certificate permissions, such as get. */
      certificates?: string[];
      /** Storage permissions, such as getsas. */
      storage?: string[];
    };
  }[];
}

/** Parameters of `secrets:read`. */
export interface SecretsReadParams {
  maxresults?: MaxResults;
  $skiptoken?: SkipToken;
}

/** Result of `secrets:read`. */
export type SecretsReadResult = {
  value?: SecretItem[];
  nextLink?: string | null;
};

/** One item of the pages of `secrets:read`. */
export type SecretsReadItem = NonNullable<SecretsReadResult["value"]>[number];

/** Arguments of `listSecrets`. */
export interface ListSecretsParams {
  maxresults?: MaxResults;
}

/** Parameters of `secrets:read_versions`. */
export interface SecretsReadVersionsParams {
  secretName: SecretName;
  maxresults?: MaxResults;
  $skiptoken?: SkipToken;
}

/** Result of `secrets:read_versions`. */
export type SecretsReadVersionsResult = {
  value?: SecretItem[];
  nextLink?: string | null;
};

/** One item of the pages of `secrets:read_versions`. */
export type SecretsReadVersionsItem = NonNullable<SecretsReadVersionsResult["value"]>[number];

/** Parameters of `secrets:read_value`. */
export interface SecretsReadValueParams {
  secretName: SecretName;
  secretVersion: Version;
}

/** Result of `secrets:read_value`. */
export type SecretsReadValueResult = Secret;

/** Arguments of `readSecret`. */
export interface ReadSecretParams {
  secretName: SecretName;
  /** @default "" */
  version?: Version;
}

/** Parameters of `secrets:write`. */
export interface SecretsWriteParams {
  secretName: SecretName;
  /** The new value to store. @minLength 1 */
  value: string;
  /** Kind of secret, such as password. */
  contentType?: string;
  attributes?: AttributesChange;
  tags?: Tags;
}

/** Result of `secrets:write`. */
export type SecretsWriteResult = Secret;

/** Arguments of `writeSecret`. */
export interface WriteSecretParams {
  secretName: SecretName;
  /** The new value to store. @minLength 1 */
  value: string;
  /** Seconds since 1970 at which it expires. @integer */
  expires?: number;
}

/** Parameters of `secrets:update`. */
export interface SecretsUpdateParams {
  secretName: SecretName;
  secretVersion: Version;
  attributes?: AttributesChange;
  /** Kind of secret to note, such as token. */
  contentType?: string;
  tags?: Tags;
}

/** Result of `secrets:update`. */
export type SecretsUpdateResult = SecretItem;

/** Arguments of `disableSecret`. */
export interface DisableSecretParams {
  secretName: SecretName;
  version: Version;
}

/** Parameters of `secrets:delete`. */
export interface SecretsDeleteParams {
  secretName: SecretName;
}

/** Result of `secrets:delete`. */
export type SecretsDeleteResult = {
  /** Address of the secret, with its name and version. */
  id?: string;
  contentType?: string;
  attributes?: Attributes;
  tags?: Tags;
  /** Whether it belongs to a certificate. */
  managed?: boolean;
  recoveryId?: string;
  /** @integer */
  deletedDate?: number;
  /** When it is gone for good. @integer */
  scheduledPurgeDate?: number;
};

/** Parameters of `secrets:read_deleted`. */
export interface SecretsReadDeletedParams {
  maxresults?: MaxResults;
  $skiptoken?: SkipToken;
}

/** Result of `secrets:read_deleted`. */
export type SecretsReadDeletedResult = {
  value?: {
    /** Address of the secret, with its name and version. */
    id?: string;
    contentType?: string;
    attributes?: Attributes;
    tags?: Tags;
    /** Whether it belongs to a certificate. */
    managed?: boolean;
    recoveryId?: string;
    /** @integer */
    deletedDate?: number;
    /** When it is gone for good. @integer */
    scheduledPurgeDate?: number;
  }[];
  nextLink?: string | null;
};

/** One item of the pages of `secrets:read_deleted`. */
export type SecretsReadDeletedItem = NonNullable<SecretsReadDeletedResult["value"]>[number];

/** Parameters of `secrets:recover`. */
export interface SecretsRecoverParams {
  secretName: SecretName;
}

/** Result of `secrets:recover`. */
export type SecretsRecoverResult = SecretItem;

/** Parameters of `keys:read`. */
export interface KeysReadParams {
  maxresults?: MaxResults;
  $skiptoken?: SkipToken;
}

/** Result of `keys:read`. */
export type KeysReadResult = {
  value?: KeyItem[];
  nextLink?: string | null;
};

/** One item of the pages of `keys:read`. */
export type KeysReadItem = NonNullable<KeysReadResult["value"]>[number];

/** Arguments of `listKeys`. */
export interface ListKeysParams {
  maxresults?: MaxResults;
}

/** Parameters of `keys:read_versions`. */
export interface KeysReadVersionsParams {
  keyName: KeyName;
  maxresults?: MaxResults;
  $skiptoken?: SkipToken;
}

/** Result of `keys:read_versions`. */
export type KeysReadVersionsResult = {
  value?: KeyItem[];
  nextLink?: string | null;
};

/** One item of the pages of `keys:read_versions`. */
export type KeysReadVersionsItem = NonNullable<KeysReadVersionsResult["value"]>[number];

/** Parameters of `keys:read_details`. */
export interface KeysReadDetailsParams {
  keyName: KeyName;
  keyVersion: Version;
}

/** Result of `keys:read_details`. */
export type KeysReadDetailsResult = Key;

/** Parameters of `keys:update`. */
export interface KeysUpdateParams {
  keyName: KeyName;
  keyVersion: Version;
  attributes?: AttributesChange;
  /** What the key may be used for. */
  key_ops?: ("encrypt" | "decrypt" | "sign" | "verify" | "wrapKey" | "unwrapKey" | "import")[];
  tags?: Tags;
}

/** Result of `keys:update`. */
export type KeysUpdateResult = Key;

/** Arguments of `disableKey`. */
export interface DisableKeyParams {
  keyName: KeyName;
  version: Version;
}

/** Parameters of `keys:rotate`. */
export interface KeysRotateParams {
  keyName: KeyName;
}

/** Result of `keys:rotate`. */
export type KeysRotateResult = Key;

/** Arguments of `rotateKey`. */
export interface RotateKeyParams {
  keyName: KeyName;
}

/** Parameters of `keys:read_rotation_policy`. */
export interface KeysReadRotationPolicyParams {
  keyName: KeyName;
}

/** Result of `keys:read_rotation_policy`. */
export type KeysReadRotationPolicyResult = {
  id?: string;
  lifetimeActions?: {
    trigger?: {
      /** Duration in ISO 8601, as in P90D. */
      timeAfterCreate?: string;
      timeBeforeExpiry?: string;
    };
    action?: { type?: string };
  }[];
  attributes?: {
    expiryTime?: string;
    /** @integer */
    created?: number;
    /** @integer */
    updated?: number;
  };
};

/** Parameters of `keys:read_deleted`. */
export interface KeysReadDeletedParams {
  maxresults?: MaxResults;
  $skiptoken?: SkipToken;
}

/** Result of `keys:read_deleted`. */
export type KeysReadDeletedResult = {
  value?: {
    /** Address of the key, with its name and version. */
    kid?: string;
    attributes?: Attributes;
    tags?: Tags;
    /** Whether a certificate or Azure looks after it. */
    managed?: boolean;
    recoveryId?: string;
    /** @integer */
    deletedDate?: number;
    /** When it is gone for good. @integer */
    scheduledPurgeDate?: number;
  }[];
  nextLink?: string | null;
};

/** One item of the pages of `keys:read_deleted`. */
export type KeysReadDeletedItem = NonNullable<KeysReadDeletedResult["value"]>[number];

/** Parameters of `keys:recover`. */
export interface KeysRecoverParams {
  keyName: KeyName;
}

/** Result of `keys:recover`. */
export type KeysRecoverResult = Key;

/** Parameters of `certificates:read`. */
export interface CertificatesReadParams {
  maxresults?: MaxResults;
  /** Whether unfinished certificates are listed. */
  includePending?: boolean;
  $skiptoken?: SkipToken;
}

/** Result of `certificates:read`. */
export type CertificatesReadResult = {
  value?: CertificateItem[];
  nextLink?: string | null;
};

/** One item of the pages of `certificates:read`. */
export type CertificatesReadItem = NonNullable<CertificatesReadResult["value"]>[number];

/** Arguments of `listCertificates`. */
export interface ListCertificatesParams {
  maxresults?: MaxResults;
}

/** Parameters of `certificates:read_versions`. */
export interface CertificatesReadVersionsParams {
  certificateName: CertificateName;
  maxresults?: MaxResults;
  $skiptoken?: SkipToken;
}

/** Result of `certificates:read_versions`. */
export type CertificatesReadVersionsResult = {
  value?: CertificateItem[];
  nextLink?: string | null;
};

/** One item of the pages of `certificates:read_versions`. */
export type CertificatesReadVersionsItem = NonNullable<CertificatesReadVersionsResult["value"]>[number];

/** Parameters of `certificates:read_details`. */
export interface CertificatesReadDetailsParams {
  certificateName: CertificateName;
  certificateVersion: Version;
}

/** Result of `certificates:read_details`. */
export type CertificatesReadDetailsResult = Certificate;

/** Parameters of `certificates:update`. */
export interface CertificatesUpdateParams {
  certificateName: CertificateName;
  certificateVersion: Version;
  /** Whether the certificate may be used. */
  attributes?: {
    /** Whether it is switched on. */
    enabled?: boolean;
  };
  tags?: Tags;
}

/** Result of `certificates:update`. */
export type CertificatesUpdateResult = Certificate;

/** Arguments of `disableCertificate`. */
export interface DisableCertificateParams {
  certificateName: CertificateName;
  version: Version;
}

/** Parameters of `certificates:renew`. */
export interface CertificatesRenewParams {
  certificateName: CertificateName;
  tags?: Tags;
}

/** Result of `certificates:renew`. */
export type CertificatesRenewResult = CertificateOperation;

/** Parameters of `certificates:read_pending`. */
export interface CertificatesReadPendingParams {
  certificateName: CertificateName;
}

/** Result of `certificates:read_pending`. */
export type CertificatesReadPendingResult = CertificateOperation;

/** Parameters of `certificates:read_deleted`. */
export interface CertificatesReadDeletedParams {
  maxresults?: MaxResults;
  /** Whether those are listed that were never finished. */
  includePending?: boolean;
  $skiptoken?: SkipToken;
}

/** Result of `certificates:read_deleted`. */
export type CertificatesReadDeletedResult = {
  value?: {
    /** Address of the certificate, with its name and version. */
    id?: string;
    /** Thumbprint of it in base64. */
    x5t?: string;
    attributes?: Attributes;
    tags?: Tags;
    recoveryId?: string;
    /** @integer */
    deletedDate?: number;
    /** When it is gone for good. @integer */
    scheduledPurgeDate?: number;
  }[];
  nextLink?: string | null;
};

/** One item of the pages of `certificates:read_deleted`. */
export type CertificatesReadDeletedItem = NonNullable<CertificatesReadDeletedResult["value"]>[number];

/** Parameters of `certificates:recover`. */
export interface CertificatesRecoverParams {
  certificateName: CertificateName;
}

/** Result of `certificates:recover`. */
export type CertificatesRecoverResult = Certificate;

/** Id of the Azure subscription. @minLength 1 */
export type SubscriptionId = string;

/** Resource group that the vault is in. @minLength 1 @maxLength 90 */
export type ResourceGroupName = string;

/** Name of the vault to look after. @minLength 3 @maxLength 24 @pattern ^[a-zA-Z0-9-]+$ */
export type VaultName = string;

/** Name of a secret in the vault. @minLength 1 @maxLength 127 @pattern ^[0-9a-zA-Z-]+$ */
export type SecretName = string;

/** Name of a key in the vault. @minLength 1 @maxLength 127 @pattern ^[0-9a-zA-Z-]+$ */
export type KeyName = string;

/** Name of a certificate in the vault. @minLength 1 @maxLength 127 @pattern ^[0-9a-zA-Z-]+$ */
export type CertificateName = string;

/** Id of the version, empty for the newest. @maxLength 32 @pattern ^[0-9A-Fa-f]*$ */
export type Version = string;

/** How many make a page, 25 at most. @integer @minimum 1 @maximum 25 */
export type MaxResults = number;

/** Place where the next page starts. @minLength 1 */
export type SkipToken = string;

/** Names and values to file it under. */
export type Tags = { [key: string]: string };

/** Whether and when it may be used. */
export type AttributesChange = {
  /** Whether it may be used at all. */
  enabled?: boolean;
  /** Seconds since 1970 before which it is refused. @integer */
  nbf?: number;
  /** Seconds since 1970 at which it expires. @integer */
  exp?: number;
};

export type Attributes = {
  enabled?: boolean;
  /** @integer */
  nbf?: number;
  /** @integer */
  exp?: number;
  /** @integer */
  created?: number;
  /** @integer */
  updated?: number;
  /** Days that it can be brought back. @integer */
  recoverableDays?: number;
  /** Whether it can be brought back or purged. */
  recoveryLevel?: string;
};

export type SecretItem = {
  /** Address of the secret, with its name and version. */
  id?: string;
  contentType?: string;
  attributes?: Attributes;
  tags?: Tags;
  /** Whether it belongs to a certificate. */
  managed?: boolean;
};

export type Secret = {
  /** Address of the secret, with its name and version. */
  id?: string;
  contentType?: string;
  attributes?: Attributes;
  tags?: Tags;
  /** Whether it belongs to a certificate. */
  managed?: boolean;
  /** The secret in plain text. */
  value?: string;
  /** Key behind it when it belongs to a certificate. */
  kid?: string;
};

export type KeyItem = {
  /** Address of the key, with its name and version. */
  kid?: string;
  attributes?: Attributes;
  tags?: Tags;
  /** Whether a certificate or Azure looks after it. */
  managed?: boolean;
};

export type Key = {
  key?: {
    kid?: string;
    /** Kind of key, such as RSA-HSM. */
    kty?: string;
    key_ops?: string[];
    crv?: string;
    n?: string;
    e?: string;
    x?: string;
    y?: string;
  };
  attributes?: Attributes;
  tags?: Tags;
  managed?: boolean;
};

export type CertificateItem = {
  /** Address of the certificate, with its name and version. */
  id?: string;
  /** Thumbprint of it in base64. */
  x5t?: string;
  attributes?: Attributes;
  tags?: Tags;
};

export type CertificatePolicy = {
  id?: string;
  key_props?: {
    exportable?: boolean;
    kty?: string;
    /** @integer */
    key_size?: number;
    reuse_key?: boolean;
    crv?: string;
  };
  secret_props?: { contentType?: string };
  x509_props?: {
    subject?: string;
    ekus?: string[];
    key_usage?: string[];
    /** @integer */
    validity_months?: number;
    sans?: {
      emails?: string[];
      dns_names?: string[];
      upns?: string[];
    };
  };
  lifetime_actions?: {
    trigger?: {
      /** @integer */
      lifetime_percentage?: number;
      /** @integer */
      days_before_expiry?: number;
    };
    action?: { action_type?: string };
  }[];
  issuer?: {
    name?: string;
    cty?: string;
    cert_transparency?: boolean;
  };
};

export type Certificate = {
  id?: string;
  kid?: string;
  sid?: string;
  x5t?: string;
  /** The certificate in base64. */
  cer?: string;
  contentType?: string;
  attributes?: Attributes;
  tags?: Tags;
  policy?: CertificatePolicy;
};

export type CertificateOperation = {
  id?: string;
  status?: string;
  status_details?: string | null;
  cancellation_requested?: boolean;
  request_id?: string;
  /** Certificate that comes out of it. */
  target?: string;
  csr?: string;
  issuer?: { name?: string; cty?: string };
  error?: { code?: string; message?: string } | null;
};

export type Permissions = {
  keys?: string[];
  secrets?: string[];
  certificates?: string[];
  storage?: string[];
};

export type AccessPolicy = {
  tenantId?: string;
  /** Who has the access. */
  objectId?: string;
  applicationId?: string;
  permissions?: Permissions;
};

export type Vault = {
  id?: string;
  name?: string;
  type?: string;
  location?: string;
  tags?: Tags;
  systemData?: {
    createdBy?: string;
    /** @format date-time */
    createdAt?: string;
    lastModifiedBy?: string;
    /** @format date-time */
    lastModifiedAt?: string;
  };
  properties?: {
    vaultUri?: string;
    tenantId?: string;
    sku?: { family?: string; name?: string };
    accessPolicies?: AccessPolicy[];
    /** Whether roles count instead of access policies. */
    enableRbacAuthorization?: boolean | null;
    enableSoftDelete?: boolean;
    /** @integer */
    softDeleteRetentionInDays?: number;
    enablePurgeProtection?: boolean | null;
    publicNetworkAccess?: string;
    networkAcls?: {
      bypass?: string;
      defaultAction?: string;
      ipRules?: { value?: string }[];
      virtualNetworkRules?: { id?: string }[];
    } | null;
    enabledForDeployment?: boolean;
    provisioningState?: string;
  };
};

const LINK_PAGES = { next: "/nextLink", params: ["$skiptoken"], items: "/value", more: "/nextLink" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "azure_key_vault",
  operations: {
    low: {
      "vaults:read": ["wRh_iuvR", LINK_PAGES],
      "vaults:read_details": ["ejndt05l"],
      "vaults:read_deleted": ["0pi-KC3_", LINK_PAGES],
      "secrets:read": ["4h8tywvz", LINK_PAGES],
      "secrets:read_versions": ["2JnO3qHm", LINK_PAGES],
      "secrets:read_deleted": ["w8jgS31T", LINK_PAGES],
      "keys:read": ["WiXlnhrl", LINK_PAGES],
      "keys:read_versions": ["CI57pDvi", LINK_PAGES],
      "keys:read_details": ["kJJw8XSo"],
      "keys:read_rotation_policy": ["kthUpPla"],
      "keys:read_deleted": ["Zc_JE8HC", LINK_PAGES],
      "certificates:read": ["Bl9Wp-MH", LINK_PAGES],
      "certificates:read_versions": ["O4GVsdZM", LINK_PAGES],
      "certificates:read_details": ["aN7kWNVK"],
      "certificates:read_pending": ["21K2zgil"],
      "certificates:read_deleted": ["0BI5aehi", LINK_PAGES],
    },
    medium: {
      "secrets:read_value": ["vPCnJG7Z"],
    },
    high: {
      "access_policies:delete": ["xWTLl359"],
      "secrets:write": ["jKJwQGvq"],
      "secrets:update": ["lIUNvcnE"],
      "secrets:recover": ["iEM5zvKL"],
      "keys:update": ["68v7KXMq"],
      "keys:rotate": ["9KSZ8glg"],
      "keys:recover": ["5NIffSY4"],
      "certificates:update": ["wtQ1DQc4"],
      "certificates:renew": ["rtSQ1pRp"],
      "certificates:recover": ["I-_L00nn"],
    },
    critical: {
      "vaults:update": ["t4WBxw4x"],
      "secrets:delete": ["EjJxbEiJ"],
    },
  },
};
