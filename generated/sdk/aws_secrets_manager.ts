// Generated from specs/aws_secrets_manager.yaml by `npm run generate`. Do not edit.
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
 * AWS Secrets Manager. Secrets, their versions, rotation, replicas and access policies in AWS Secrets
 * Manager.
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/Welcome.html
 */
export class AwsSecretsManagerConnector<const M extends Risk = "critical"> extends SDKConnector<AwsSecretsManagerOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List secrets without their values. Risk: low. Scope: secretsmanager:ListSecrets. */
  listSecrets(params: ListSecretsParams = {}, options?: ExecuteOptions): GovernedPages<"low", SecretsReadResult, SecretsReadItem> {
    return this.call("secrets:read", { Filters: params.filters, MaxResults: params.maxResults }, options);
  }

  /** Get everything about a secret but its value. Risk: low. Scope: secretsmanager:DescribeSecret. */
  describeSecret(params: DescribeSecretParams, options?: ExecuteOptions): GovernedCall<"low", SecretsReadDetailsResult> {
    return this.call("secrets:read_details", { SecretId: params.secretId }, options);
  }

  /** Reveal the value of a secret. Risk: medium. Scope: secretsmanager:GetSecretValue. */
  getSecretValue(params: GetSecretValueParams, options?: ExecuteOptions): GovernedCall<"medium", SecretsReadValueResult> {
    return this.call("secrets:read_value", { SecretId: params.secretId, VersionId: params.versionId, VersionStage: params.versionStage }, options);
  }

  /**
   * Reveal the values of named secrets.
   * Risk: medium. Scope: secretsmanager:BatchGetSecretValue, secretsmanager:GetSecretValue.
   */
  getSecretValues(params: GetSecretValuesParams, options?: ExecuteOptions): GovernedCall<"medium", SecretsReadValuesResult> {
    return this.call("secrets:read_values", { SecretIdList: params.secretIds }, options);
  }

  /** Store a new secret. Risk: medium. Scope: secretsmanager:CreateSecret, secretsmanager:TagResource. */
  createSecret(params: CreateSecretParams, options?: ExecuteOptions): GovernedCall<"medium", SecretsWriteResult> {
    return this.call("secrets:write", {
      Name: params.name,
      SecretString: params.secretString,
      ClientRequestToken: params.requestToken,
      Description: params.description,
    }, options);
  }

  /**
   * Store a new value that applications get.
   * Risk: high. Scope: secretsmanager:PutSecretValue. May be escalated to a reviewer.
   */
  putSecretValue(params: PutSecretValueParams, options?: ExecuteOptions): GovernedCall<"high", VersionsWriteResult> {
    return this.call("versions:write", {
      SecretId: params.secretId,
      SecretString: params.secretString,
      ClientRequestToken: params.requestToken,
    }, options);
  }

  /**
   * Change a secret by its own rotation.
   * Risk: high. Scope: secretsmanager:RotateSecret, lambda:InvokeFunction. May be escalated to a reviewer.
   */
  rotateSecret(params: RotateSecretParams, options?: ExecuteOptions): GovernedCall<"high", RotationStartResult> {
    return this.call("rotation:start", { SecretId: params.secretId, ClientRequestToken: params.requestToken }, options);
  }

  /** Show which policy hangs on a secret. Risk: low. Scope: secretsmanager:GetResourcePolicy. */
  getResourcePolicy(params: GetResourcePolicyParams, options?: ExecuteOptions): GovernedCall<"low", ResourcePoliciesReadResult> {
    return this.call("resource_policies:read", { SecretId: params.secretId }, options);
  }

  execute<O extends keyof Within<AwsSecretsManagerOperations, M>>(
    operation: O,
    params: ParamsOf<Within<AwsSecretsManagerOperations, M>, O> & Incomplete,
  ): never;
  /** List secrets without their values. `POST /#X-Amz-Target=secretsmanager.ListSecrets` @risk low */
  execute(
    operation: OperationId<"secrets:read", "low", M>,
    params: SecretsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SecretsReadResult, SecretsReadItem>;
  /**
   * Get everything about a secret but its value. `POST /#X-Amz-Target=secretsmanager.DescribeSecret`
   * @risk low
   */
  execute(
    operation: OperationId<"secrets:read_details", "low", M>,
    params: SecretsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SecretsReadDetailsResult>;
  /** Reveal the value of a secret. `POST /#X-Amz-Target=secretsmanager.GetSecretValue` @risk medium */
  execute(
    operation: OperationId<"secrets:read_value", "medium", M>,
    params: SecretsReadValueParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SecretsReadValueResult>;
  /**
   * Reveal the values of named secrets. `POST /#X-Amz-Target=secretsmanager.BatchGetSecretValue`
   * @risk medium
   */
  execute(
    operation: OperationId<"secrets:read_values", "medium", M>,
    params: SecretsReadValuesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SecretsReadValuesResult>;
  /** Store a new secret. `POST /#X-Amz-Target=secretsmanager.CreateSecret` @risk medium */
  execute(
    operation: OperationId<"secrets:write", "medium", M>,
    params: SecretsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SecretsWriteResult>;
  /** Change the description of a secret. `POST /#X-Amz-Target=secretsmanager.UpdateSecret` @risk medium */
  execute(
    operation: OperationId<"secrets:update_description", "medium", M>,
    params: SecretsUpdateDescriptionParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SecretsUpdateDescriptionResult>;
  /**
   * Delete a secret after a waiting time. `POST /#X-Amz-Target=secretsmanager.DeleteSecret`
   * @risk critical
   */
  execute(
    operation: OperationId<"secrets:delete", "critical", M>,
    params: SecretsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", SecretsDeleteResult>;
  /** Take back the deletion of a secret. `POST /#X-Amz-Target=secretsmanager.RestoreSecret` @risk high */
  execute(
    operation: OperationId<"secrets:restore", "high", M>,
    params: SecretsRestoreParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SecretsRestoreResult>;
  /** Put tags on a secret. `POST /#X-Amz-Target=secretsmanager.TagResource` @risk high */
  execute(
    operation: OperationId<"tags:write", "high", M>,
    params: TagsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TagsWriteResult>;
  /** Take tags off a secret. `POST /#X-Amz-Target=secretsmanager.UntagResource` @risk high */
  execute(
    operation: OperationId<"tags:delete", "high", M>,
    params: TagsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TagsDeleteResult>;
  /** List versions of a secret. `POST /#X-Amz-Target=secretsmanager.ListSecretVersionIds` @risk low */
  execute(
    operation: OperationId<"versions:read", "low", M>,
    params: VersionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VersionsReadResult, VersionsReadItem>;
  /**
   * Store a new value that applications get. `POST /#X-Amz-Target=secretsmanager.PutSecretValue`
   * @risk high
   */
  execute(
    operation: OperationId<"versions:write", "high", M>,
    params: VersionsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", VersionsWriteResult>;
  /**
   * Move a label to another version, such as back. `POST
   * /#X-Amz-Target=secretsmanager.UpdateSecretVersionStage`
   * @risk high
   */
  execute(
    operation: OperationId<"versions:move_label", "high", M>,
    params: VersionsMoveLabelParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", VersionsMoveLabelResult>;
  /** Change a secret by its own rotation. `POST /#X-Amz-Target=secretsmanager.RotateSecret` @risk high */
  execute(
    operation: OperationId<"rotation:start", "high", M>,
    params: RotationStartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RotationStartResult>;
  /**
   * Switch the rotation of a secret off. `POST /#X-Amz-Target=secretsmanager.CancelRotateSecret`
   * @risk high
   */
  execute(
    operation: OperationId<"rotation:cancel", "high", M>,
    params: RotationCancelParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RotationCancelResult>;
  /**
   * Make up a password that is stored nowhere. `POST /#X-Amz-Target=secretsmanager.GetRandomPassword`
   * @risk medium
   */
  execute(
    operation: OperationId<"passwords:generate", "medium", M>,
    params: PasswordsGenerateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", PasswordsGenerateResult>;
  /** Show which policy hangs on a secret. `POST /#X-Amz-Target=secretsmanager.GetResourcePolicy` @risk low */
  execute(
    operation: OperationId<"resource_policies:read", "low", M>,
    params: ResourcePoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ResourcePoliciesReadResult>;
  /**
   * Check a policy without setting it. `POST /#X-Amz-Target=secretsmanager.ValidateResourcePolicy`
   * @risk low
   */
  execute(
    operation: OperationId<"resource_policies:validate", "low", M>,
    params: ResourcePoliciesValidateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ResourcePoliciesValidateResult>;
  /**
   * Decide who may read and change a secret. `POST /#X-Amz-Target=secretsmanager.PutResourcePolicy`
   * @risk critical
   */
  execute(
    operation: OperationId<"resource_policies:write", "critical", M>,
    params: ResourcePoliciesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ResourcePoliciesWriteResult>;
  /**
   * Remove the policy from a secret. `POST /#X-Amz-Target=secretsmanager.DeleteResourcePolicy`
   * @risk critical
   */
  execute(
    operation: OperationId<"resource_policies:delete", "critical", M>,
    params: ResourcePoliciesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ResourcePoliciesDeleteResult>;
  /**
   * Copy a secret to further regions. `POST /#X-Amz-Target=secretsmanager.ReplicateSecretToRegions`
   * @risk high
   */
  execute(
    operation: OperationId<"replicas:write", "high", M>,
    params: ReplicasWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ReplicasWriteResult>;
  /**
   * Delete copies of a secret in regions. `POST /#X-Amz-Target=secretsmanager.RemoveRegionsFromReplication`
   * @risk high
   */
  execute(
    operation: OperationId<"replicas:delete", "high", M>,
    params: ReplicasDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ReplicasDeleteResult>;
  /**
   * Make a copy a secret of its own. `POST /#X-Amz-Target=secretsmanager.StopReplicationToReplica`
   * @risk high
   */
  execute(
    operation: OperationId<"replicas:promote", "high", M>,
    params: ReplicasPromoteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ReplicasPromoteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof AwsSecretsManagerOperations>(
    operation: O & Permit<AwsSecretsManagerOperations, O, M>,
    ...rest: Rest<ParamsOf<AwsSecretsManagerOperations, O>>
  ): CallOf<AwsSecretsManagerOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type AwsSecretsManager<M extends Risk = "critical"> = Limited<AwsSecretsManagerConnector<M>, AwsSecretsManagerMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface AwsSecretsManagerOperations {
  "secrets:read": { risk: "low"; params: SecretsReadParams; result: SecretsReadResult; item: SecretsReadItem };
  "secrets:read_details": { risk: "low"; params: SecretsReadDetailsParams; result: SecretsReadDetailsResult };
  "secrets:read_value": { risk: "medium"; params: SecretsReadValueParams; result: SecretsReadValueResult };
  "secrets:read_values": { risk: "medium"; params: SecretsReadValuesParams; result: SecretsReadValuesResult };
  "secrets:write": { risk: "medium"; params: SecretsWriteParams; result: SecretsWriteResult };
  "secrets:update_description": { risk: "medium"; params: SecretsUpdateDescriptionParams; result: SecretsUpdateDescriptionResult };
  "secrets:delete": { risk: "critical"; params: SecretsDeleteParams; result: SecretsDeleteResult };
  "secrets:restore": { risk: "high"; params: SecretsRestoreParams; result: SecretsRestoreResult };
  "tags:write": { risk: "high"; params: TagsWriteParams; result: TagsWriteResult };
  "tags:delete": { risk: "high"; params: TagsDeleteParams; result: TagsDeleteResult };
  "versions:read": { risk: "low"; params: VersionsReadParams; result: VersionsReadResult; item: VersionsReadItem };
  "versions:write": { risk: "high"; params: VersionsWriteParams; result: VersionsWriteResult };
  "versions:move_label": { risk: "high"; params: VersionsMoveLabelParams; result: VersionsMoveLabelResult };
  "rotation:start": { risk: "high"; params: RotationStartParams; result: RotationStartResult };
  "rotation:cancel": { risk: "high"; params: RotationCancelParams; result: RotationCancelResult };
  "passwords:generate": { risk: "medium"; params: PasswordsGenerateParams; result: PasswordsGenerateResult };
  "resource_policies:read": { risk: "low"; params: ResourcePoliciesReadParams; result: ResourcePoliciesReadResult };
  "resource_policies:validate": { risk: "low"; params: ResourcePoliciesValidateParams; result: ResourcePoliciesValidateResult };
  "resource_policies:write": { risk: "critical"; params: ResourcePoliciesWriteParams; result: ResourcePoliciesWriteResult };
  "resource_policies:delete": { risk: "critical"; params: ResourcePoliciesDeleteParams; result: ResourcePoliciesDeleteResult };
  "replicas:write": { risk: "high"; params: ReplicasWriteParams; result: ReplicasWriteResult };
  "replicas:delete": { risk: "high"; params: ReplicasDeleteParams; result: ReplicasDeleteResult };
  "replicas:promote": { risk: "high"; params: ReplicasPromoteParams; result: ReplicasPromoteResult };
}

/** The risk of each convenience method. */
export interface AwsSecretsManagerMethods {
  listSecrets: "low";
  describeSecret: "low";
  getSecretValue: "medium";
  getSecretValues: "medium";
  createSecret: "medium";
  putSecretValue: "high";
  rotateSecret: "high";
  getResourcePolicy: "low";
}

/** Parameters of `secrets:read`. */
export interface SecretsReadParams {
  /** Conditions that secrets must meet; a value that begins with ! is one not to have. @maxItems 10 */
  Filters?: {
    Key?: "description" | "name" | "tag-key" | "tag-value" | "primary-region" | "owning-service" | "all";
    /** @minItems 1 @maxItems 10 */
    Values?: string[];
  }[];
  /** Whether secrets pending deletion are shown. */
  IncludePlannedDeletion?: boolean;
  /** Field to order secrets by. */
  SortBy?: "created-date" | "last-accessed-date" | "last-changed-date" | "name";
  /** Direction of the order of secrets. */
  SortOrder?: "asc" | "desc";
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `secrets:read`. */
export type SecretsReadResult = {
  SecretList?: {
    ARN?: string;
    Name?: string;
    Type?: string;
    Description?: string;
    KmsKeyId?: string;
    OwningService?: string;
    PrimaryRegion?: string;
    RotationEnabled?: boolean;
    RotationLambdaARN?: string;
    RotationRules?: {
      /** @integer */
      AutomaticallyAfterDays?: number;
      Duration?: string;
      ScheduleExpression?: string;
    };
    CreatedDate?: Epoch;
    LastRotatedDate?: Epoch;
    LastChangedDate?: Epoch;
    LastAccessedDate?: Epoch;
    NextRotationDate?: Epoch;
    DeletedDate?: Epoch;
    Tags?: TagsSent;
    SecretVersionsToStages?: StagesByVersion;
  }[];
  NextToken?: string;
};

/** One item of the pages of `secrets:read`. */
export type SecretsReadItem = NonNullable<SecretsReadResult["SecretList"]>[number];

/** Arguments of `listSecrets`. */
export interface ListSecretsParams {
  /** Conditions that secrets must meet; a value that begins with ! is one not to have. @maxItems 10 */
  filters?: {
    Key?: "description" | "name" | "tag-key" | "tag-value" | "primary-region" | "owning-service" | "all";
    /** @minItems 1 @maxItems 10 */
    Values?: string[];
  }[];
  maxResults?: MaxResults;
}

/** Parameters of `secrets:read_details`. */
export interface SecretsReadDetailsParams {
  SecretId: SecretId;
}

/** Result of `secrets:read_details`. */
export type SecretsReadDetailsResult = {
  ARN?: string;
  Name?: string;
  Type?: string;
  Description?: string;
  KmsKeyId?: string;
  OwningService?: string;
  PrimaryRegion?: string;
  RotationEnabled?: boolean;
  RotationLambdaARN?: string;
  RotationRules?: {
    /** @integer */
    AutomaticallyAfterDays?: number;
    Duration?: string;
    ScheduleExpression?: string;
  };
  CreatedDate?: Epoch;
  LastRotatedDate?: Epoch;
  LastChangedDate?: Epoch;
  LastAccessedDate?: Epoch;
  NextRotationDate?: Epoch;
  DeletedDate?: Epoch;
  Tags?: TagsSent;
  VersionIdsToStages?: StagesByVersion;
  ReplicationStatus?: Replicas;
};

/** Arguments of `describeSecret`. */
export interface DescribeSecretParams {
  secretId: SecretId;
}

/** Parameters of `secrets:read_value`. */
export interface SecretsReadValueParams {
  SecretId: SecretId;
  VersionId?: VersionId;
  /** Label of the version, AWSCURRENT unless told. @minLength 1 @maxLength 256 */
  VersionStage?: string;
}

/** Result of `secrets:read_value`. */
export type SecretsReadValueResult = Value;

/** Arguments of `getSecretValue`. */
export interface GetSecretValueParams {
  secretId: SecretId;
  versionId?: VersionId;
  /** Label of the version, AWSCURRENT unless told. @minLength 1 @maxLength 256 */
  versionStage?: string;
}

/** Parameters of `secrets:read_values`. */
export interface SecretsReadValuesParams {
  /** ARNs or names of up to twenty secrets. @minItems 1 @maxItems 20 */
  SecretIdList: SecretId[];
}

/** Result of `secrets:read_values`. */
export type SecretsReadValuesResult = {
  SecretValues?: Value[];
  Errors?: {
    SecretId?: string;
    ErrorCode?: string;
    Message?: string;
  }[];
};

/** Arguments of `getSecretValues`. */
export interface GetSecretValuesParams {
  /** ARNs or names of up to twenty secrets. @minItems 1 @maxItems 20 */
  secretIds: SecretId[];
}

/** Parameters of `secrets:write`. */
export interface SecretsWriteParams {
  /** Name for the new secret. @minLength 1 @maxLength 512 */
  Name: string;
  ClientRequestToken: RequestToken;
  SecretString: SecretString;
  Description?: Description;
  /** Key that it is encrypted with, aws/secretsmanager unless told. @maxLength 2048 */
  KmsKeyId?: string;
  Tags?: Tags;
}

/** Result of `secrets:write`. */
export type SecretsWriteResult = VersionRef;

/** Arguments of `createSecret`. */
export interface CreateSecretParams {
  /** Name for the new secret. @minLength 1 @maxLength 512 */
  name: string;
  secretString: SecretString;
  requestToken: RequestToken;
  description?: Description;
}

/** Parameters of `secrets:update_description`. */
export interface SecretsUpdateDescriptionParams {
  SecretId: SecretId;
  Description: Description;
}

/** Result of `secrets:update_description`. */
export type SecretsUpdateDescriptionResult = VersionRef;

/** Parameters of `secrets:delete`. */
export interface SecretsDeleteParams {
  SecretId: SecretId;
  /** Days in which it can be restored, 30 unless told. @integer @minimum 7 @maximum 30 */
  RecoveryWindowInDays?: number;
}

/** Result of `secrets:delete`. */
export type SecretsDeleteResult = {
  ARN?: string;
  Name?: string;
  DeletionDate?: Epoch;
};

/** Parameters of `secrets:restore`. */
export interface SecretsRestoreParams {
  SecretId: SecretId;
}

/** Result of `secrets:restore`. */
export type SecretsRestoreResult = SecretRef;

/** Parameters of `tags:write`. */
export interface TagsWriteParams {
  SecretId: SecretId;
  Tags: Tags;
}

/** Result of `tags:write`. */
export type TagsWriteResult = Empty;

/** Parameters of `tags:delete`. */
export interface TagsDeleteParams {
  SecretId: SecretId;
  /** Keys of the tags. @minItems 1 */
  TagKeys: string[];
}

/** Result of `tags:delete`. */
export type TagsDeleteResult = Empty;

/** Parameters of `versions:read`. */
export interface VersionsReadParams {
  SecretId: SecretId;
  /** Whether versions without a label are shown. */
  IncludeDeprecated?: boolean;
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `versions:read`. */
export type VersionsReadResult = {
  ARN?: string;
  Name?: string;
  Versions?: {
    VersionId?: string;
    VersionStages?: Stages;
    CreatedDate?: Epoch;
    LastAccessedDate?: Epoch;
    KmsKeyIds?: string[];
  }[];
  NextToken?: string;
};

/** One item of the pages of `versions:read`. */
export type VersionsReadItem = NonNullable<VersionsReadResult["Versions"]>[number];

/** Parameters of `versions:write`. */
export interface VersionsWriteParams {
  SecretId: SecretId;
  ClientRequestToken: RequestToken;
  SecretString: SecretString;
}

/** Result of `versions:write`. */
export type VersionsWriteResult = {
  ARN?: string;
  Name?: string;
  VersionId?: string;
  VersionStages?: Stages;
};

/** Arguments of `putSecretValue`. */
export interface PutSecretValueParams {
  secretId: SecretId;
  secretString: SecretString;
  requestToken: RequestToken;
}

/** Parameters of `versions:move_label`. */
export interface VersionsMoveLabelParams {
  SecretId: SecretId;
  /** Label to move, such as AWSCURRENT. @minLength 1 @maxLength 256 */
  VersionStage: string;
  /** Version that loses the label. @minLength 32 @maxLength 64 */
  RemoveFromVersionId?: string;
  /** Version that gets the label. @minLength 32 @maxLength 64 */
  MoveToVersionId?: string;
}

/** Result of `versions:move_label`. */
export type VersionsMoveLabelResult = SecretRef;

/** Parameters of `rotation:start`. */
export interface RotationStartParams {
  SecretId: SecretId;
  ClientRequestToken: RequestToken;
}

/** Result of `rotation:start`. */
export type RotationStartResult = VersionRef;

/** Arguments of `rotateSecret`. */
export interface RotateSecretParams {
  secretId: SecretId;
  requestToken: RequestToken;
}

/** Parameters of `rotation:cancel`. */
export interface RotationCancelParams {
  SecretId: SecretId;
}

/** Result of `rotation:cancel`. */
export type RotationCancelResult = VersionRef;

/** Parameters of `passwords:generate`. */
export interface PasswordsGenerateParams {
  /** How many characters, 32 unless told. @integer @minimum 1 @maximum 4096 */
  PasswordLength?: number;
  /** Characters that must not occur. @maxLength 4096 */
  ExcludeCharacters?: string;
  /** Whether digits are left out. */
  ExcludeNumbers?: boolean;
  /** Whether punctuation is left out. */
  ExcludePunctuation?: boolean;
  /** Whether capitals are left out. */
  ExcludeUppercase?: boolean;
  /** Whether small letters are left out. */
  ExcludeLowercase?: boolean;
  /** Whether a space may occur. */
  IncludeSpace?: boolean;
  /** Whether every kind must occur, true unless told. */
  RequireEachIncludedType?: boolean;
}

/** Result of `passwords:generate`. */
export type PasswordsGenerateResult = {
  RandomPassword?: string;
};

/** Parameters of `resource_policies:read`. */
export interface ResourcePoliciesReadParams {
  SecretId: SecretId;
}

/** Result of `resource_policies:read`. */
export type ResourcePoliciesReadResult = {
  ARN?: string;
  Name?: string;
  ResourcePolicy?: string;
};

/** Arguments of `getResourcePolicy`. */
export interface GetResourcePolicyParams {
  secretId: SecretId;
}

/** Parameters of `resource_policies:validate`. */
export interface ResourcePoliciesValidateParams {
  ResourcePolicy: Policy;
  SecretId?: SecretId;
}

/** Result of `resource_policies:validate`. */
export type ResourcePoliciesValidateResult = {
  PolicyValidationPassed?: boolean;
  ValidationErrors?: { CheckName?: string; ErrorMessage?: string }[];
};

/** Parameters of `resource_policies:write`. */
export interface ResourcePoliciesWriteParams {
  SecretId: SecretId;
  ResourcePolicy: Policy;
}

/** Result of `resource_policies:write`. */
export type ResourcePoliciesWriteResult = SecretRef;

/** Parameters of `resource_policies:delete`. */
export interface ResourcePoliciesDeleteParams {
  SecretId: SecretId;
}

/** Result of `resource_policies:delete`. */
export type ResourcePoliciesDeleteResult = SecretRef;

/** Parameters of `replicas:write`. */
export interface ReplicasWriteParams {
  SecretId: SecretId;
  /** Regions to copy to, each with its key. @minItems 1 */
  AddReplicaRegions: {
    /** @minLength 1 @maxLength 128 @pattern ^([a-z]+-)+\d+$ */
    Region?: string;
    /** @maxLength 2048 */
    KmsKeyId?: string;
  }[];
}

/** Result of `replicas:write`. */
export type ReplicasWriteResult = ReplicaResult;

/** Parameters of `replicas:delete`. */
export interface ReplicasDeleteParams {
  SecretId: SecretId;
  RemoveReplicaRegions: Regions;
}

/** Result of `replicas:delete`. */
export type ReplicasDeleteResult = ReplicaResult;

/** Parameters of `replicas:promote`. */
export interface ReplicasPromoteParams {
  SecretId: SecretId;
}

/** Result of `replicas:promote`. */
export type ReplicasPromoteResult = {
  ARN?: string;
};

/** ARN or name of the secret. @minLength 1 @maxLength 2048 */
export type SecretId = string;

/** Id of a version of the secret. @minLength 32 @maxLength 64 */
export type VersionId = string;

/** UUID that becomes the version's id, and makes a repeated request harmless. @minLength 32 @maxLength 64 */
export type RequestToken = string;

/** The secret in plain text, often JSON. @minLength 1 @maxLength 65536 */
export type SecretString = string;

/** What the secret is for. @maxLength 2048 */
export type Description = string;

/** Regions that are meant, such as eu-west-1. @minItems 1 */
export type Regions = string[];

/** Tags as key and value. @minItems 1 */
export type Tags = {
  /** @minLength 1 @maxLength 128 */
  Key?: string;
  /** @maxLength 256 */
  Value?: string;
}[];

/** Access policy as JSON. @minLength 1 @maxLength 20480 */
export type Policy = string;

/** Place to continue from, taken from NextToken. @minLength 1 @maxLength 4096 */
export type NextToken = string;

/** How many make a page. @integer @minimum 1 @maximum 100 */
export type MaxResults = number;

/** Nothing, or an object without fields. */
export type Empty = { [key: string]: unknown } | null;

/** Tags, an empty list where there are none. */
export type TagsSent = { Key?: string; Value?: string }[];

/** Labels by id of version. */
export type StagesByVersion = { [key: string]: string[] };

/** Seconds since 1970 began. */
export type Epoch = number;

/** Labels, AWSCURRENT for the one in use. */
export type Stages = string[];

export type SecretRef = {
  ARN?: string;
  Name?: string;
};

export type VersionRef = {
  ARN?: string;
  Name?: string;
  VersionId?: string;
};

export type Replicas = {
  Region?: string;
  KmsKeyId?: string;
  Status?: "InSync" | "Failed" | "InProgress" | (string & {});
  StatusMessage?: string;
  LastAccessedDate?: Epoch;
}[];

export type ReplicaResult = {
  ARN?: string;
  ReplicationStatus?: Replicas;
};

export type Value = {
  ARN?: string;
  Name?: string;
  VersionId?: string;
  /** The secret as text. */
  SecretString?: string;
  /** The secret as bytes, in base64. */
  SecretBinary?: string;
  VersionStages?: Stages;
  CreatedDate?: Epoch;
};

const CONNECTOR: ConnectorSpec = {
  name: "aws_secrets_manager",
  operations: {
    low: {
      "secrets:read": [
        "LCnh0r2p",
        { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/SecretList" },
      ],
      "secrets:read_details": ["Aj-pIzb2"],
      "versions:read": [
        "aCQLRu7e",
        { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/Versions" },
      ],
      "resource_policies:read": ["LU4Czg6X"],
      "resource_policies:validate": ["xvv20ZXk"],
    },
    medium: {
      "secrets:read_value": ["HWQmEyKo"],
      "secrets:read_values": ["ZstUh6sd"],
      "secrets:write": ["AVF__Pa2"],
      "secrets:update_description": ["kw2Y__jP"],
      "passwords:generate": ["I4j6TKCn"],
    },
    high: {
      "secrets:restore": ["vPJrPv8w"],
      "tags:write": ["trYwxFR2"],
      "tags:delete": ["GJHh5LFj"],
      "versions:write": ["B7LyfM-o"],
      "versions:move_label": ["EqESoc_S"],
      "rotation:start": ["01YGyGvK"],
      "rotation:cancel": ["kI9t4inn"],
      "replicas:write": ["dUUqmiZG"],
      "replicas:delete": ["d9xhPcmx"],
      "replicas:promote": ["_kEtdNZd"],
    },
    critical: {
      "secrets:delete": ["jB7YIy3e"],
      "resource_policies:write": ["qdp4jgDk"],
      "resource_policies:delete": ["2I_Gf9zO"],
    },
  },
};
