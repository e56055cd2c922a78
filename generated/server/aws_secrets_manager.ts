// Generated from specs/aws_secrets_manager.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where AWS Secrets Manager is, and how it is authenticated. */
export const CONNECTOR = {
  id: "aws_secrets_manager",
  name: "AWS Secrets Manager",
  api: {
    servers: {
      default: {
        baseUrl: "https://secretsmanager.{region}.amazonaws.com",
        variables: { region: { description: "Region of the secrets, such as eu-west-1." } },
      },
    },
    auth: { type: "aws_sigv4", service: "secretsmanager" },
  },
} as const satisfies ConnectorInfo;

const SecretId = once(() => z.string().min(1).max(2048));

const VersionId = once(() => z.string().min(32).max(64));

const RequestToken = once(() => z.string().min(32).max(64));

const SecretString = once(() => z.string().min(1).max(65536));

const Description = once(() => z.string().max(2048));

const Regions = once(() => z.array(z.string().min(1).max(128).regex(/^([a-z]+-)+\d+$/u)).min(1));

const Tags = once(() => z.array(z.strictObject({
  Key: z.string().min(1).max(128).exactOptional(),
  Value: z.string().max(256).exactOptional(),
})).min(1));

const Policy = once(() => z.string().min(1).max(20480));

const NextToken = once(() => z.string().min(1).max(4096));

const MaxResults = once(() => z.int().min(1).max(100));

const Empty = once(() => z.record(z.string(), z.unknown()).nullable());

const TagsSent = once(() => z.array(z.looseObject({ Key: z.string().exactOptional(), Value: z.string().exactOptional() })));

const StagesByVersion = once(() => z.record(z.string(), z.array(z.string())));

const Epoch = once(() => z.number());

const Stages = once(() => z.array(z.string()));

const SecretRef = once(() => z.looseObject({ ARN: z.string().exactOptional(), Name: z.string().exactOptional() }));

const VersionRef = once(() => z.looseObject({
  ARN: z.string().exactOptional(),
  Name: z.string().exactOptional(),
  VersionId: z.string().exactOptional(),
}));

const Replicas = once(() => z.array(z.looseObject({
  Region: z.string().exactOptional(),
  KmsKeyId: z.string().exactOptional(),
  Status: z.string().exactOptional(),
  StatusMessage: z.string().exactOptional(),
  LastAccessedDate: Epoch().exactOptional(),
})));

const ReplicaResult = once(() => z.looseObject({ ARN: z.string().exactOptional(), ReplicationStatus: Replicas().exactOptional() }));

const Value = once(() => z.looseObject({
  ARN: z.string().exactOptional(),
  Name: z.string().exactOptional(),
  VersionId: z.string().exactOptional(),
  SecretString: z.string().exactOptional(),
  SecretBinary: z.string().exactOptional(),
  VersionStages: Stages().exactOptional(),
  CreatedDate: Epoch().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "secrets:read": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.ListSecrets",
    scope: ["secretsmanager:ListSecrets"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List secrets without their values.",
    headers: { "X-Amz-Target": "secretsmanager.ListSecrets", "Content-Type": "application/x-amz-json-1.1" },
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/SecretList",
    },
    contract: "LCnh0r2p",
    parameters: {
      Filters: { in: "body" },
      IncludePlannedDeletion: { in: "body" },
      SortBy: { in: "body" },
      SortOrder: { in: "body" },
      MaxResults: { in: "body" },
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({
      Filters: z.array(z.strictObject({
        Key: z.enum([
          "description",
          "name",
          "tag-key",
          "tag-value",
          "primary-region",
          "owning-service",
          "all",
        ]).exactOptional(),
        Values: z.array(z.string().max(512)).min(1).max(10).exactOptional(),
      })).max(10).exactOptional(),
      IncludePlannedDeletion: z.boolean().exactOptional(),
      SortBy: z.enum(["created-date", "last-accessed-date", "last-changed-date", "name"]).exactOptional(),
      SortOrder: z.enum(["asc", "desc"]).exactOptional(),
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      SecretList: z.array(z.looseObject({
        ARN: z.string().exactOptional(),
        Name: z.string().exactOptional(),
        Type: z.string().exactOptional(),
        Description: z.string().exactOptional(),
        KmsKeyId: z.string().exactOptional(),
        OwningService: z.string().exactOptional(),
        PrimaryRegion: z.string().exactOptional(),
        RotationEnabled: z.boolean().exactOptional(),
        RotationLambdaARN: z.string().exactOptional(),
        RotationRules: z.looseObject({
          AutomaticallyAfterDays: integer().exactOptional(),
          Duration: z.string().exactOptional(),
          ScheduleExpression: z.string().exactOptional(),
        }).exactOptional(),
        CreatedDate: Epoch().exactOptional(),
        LastRotatedDate: Epoch().exactOptional(),
        LastChangedDate: Epoch().exactOptional(),
        LastAccessedDate: Epoch().exactOptional(),
        NextRotationDate: Epoch().exactOptional(),
        DeletedDate: Epoch().exactOptional(),
        Tags: TagsSent().exactOptional(),
        SecretVersionsToStages: StagesByVersion().exactOptional(),
      })).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "secrets:read_details": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.DescribeSecret",
    scope: ["secretsmanager:DescribeSecret"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get everything about a secret but its value.",
    headers: {
      "X-Amz-Target": "secretsmanager.DescribeSecret",
      "Content-Type": "application/x-amz-json-1.1",
    },
    contract: "Aj-pIzb2",
    parameters: {
      SecretId: { in: "body" },
    },
    params: () => z.strictObject({ SecretId: SecretId() }),
    result: () => z.looseObject({
      ARN: z.string().exactOptional(),
      Name: z.string().exactOptional(),
      Type: z.string().exactOptional(),
      Description: z.string().exactOptional(),
      KmsKeyId: z.string().exactOptional(),
      OwningService: z.string().exactOptional(),
      PrimaryRegion: z.string().exactOptional(),
      RotationEnabled: z.boolean().exactOptional(),
      RotationLambdaARN: z.string().exactOptional(),
      RotationRules: z.looseObject({
        AutomaticallyAfterDays: integer().exactOptional(),
        Duration: z.string().exactOptional(),
        ScheduleExpression: z.string().exactOptional(),
      }).exactOptional(),
      CreatedDate: Epoch().exactOptional(),
      LastRotatedDate: Epoch().exactOptional(),
      LastChangedDate: Epoch().exactOptional(),
      LastAccessedDate: Epoch().exactOptional(),
      NextRotationDate: Epoch().exactOptional(),
      DeletedDate: Epoch().exactOptional(),
      Tags: TagsSent().exactOptional(),
      VersionIdsToStages: StagesByVersion().exactOptional(),
      ReplicationStatus: Replicas().exactOptional(),
    }),
  }),
  "secrets:read_value": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.GetSecretValue",
    scope: ["secretsmanager:GetSecretValue"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Reveal the value of a secret.",
    headers: {
      "X-Amz-Target": "secretsmanager.GetSecretValue",
      "Content-Type": "application/x-amz-json-1.1",
    },
    contract: "HWQmEyKo",
    parameters: {
      SecretId: { in: "body" },
      VersionId: { in: "body" },
      VersionStage: { in: "body" },
    },
    params: () => z.strictObject({
      SecretId: SecretId(),
      VersionId: VersionId().exactOptional(),
      VersionStage: z.string().min(1).max(256).exactOptional(),
    }),
    result: () => Value(),
  }),
  "secrets:read_values": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.BatchGetSecretValue",
    scope: ["secretsmanager:BatchGetSecretValue", "secretsmanager:GetSecretValue"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Reveal the values of named secrets.",
    headers: {
      "X-Amz-Target": "secretsmanager.BatchGetSecretValue",
      "Content-Type": "application/x-amz-json-1.1",
    },
    contract: "ZstUh6sd",
    parameters: {
      SecretIdList: { in: "body" },
    },
    params: () => z.strictObject({ SecretIdList: z.array(SecretId()).min(1).max(20) }),
    result: () => z.looseObject({
      SecretValues: z.array(Value()).exactOptional(),
      Errors: z.array(z.looseObject({
        SecretId: z.string().exactOptional(),
        ErrorCode: z.string().exactOptional(),
        Message: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "secrets:write": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.CreateSecret",
    scope: ["secretsmanager:CreateSecret", "secretsmanager:TagResource"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Store a new secret.",
    headers: { "X-Amz-Target": "secretsmanager.CreateSecret", "Content-Type": "application/x-amz-json-1.1" },
    contract: "AVF__Pa2",
    parameters: {
      Name: { in: "body" },
      ClientRequestToken: { in: "body" },
      SecretString: { in: "body", sensitive: true },
      Description: { in: "body" },
      KmsKeyId: { in: "body" },
      Tags: { in: "body" },
    },
    params: () => z.strictObject({
      Name: z.string().min(1).max(512),
      ClientRequestToken: RequestToken(),
      SecretString: SecretString(),
      Description: Description().exactOptional(),
      KmsKeyId: z.string().max(2048).exactOptional(),
      Tags: Tags().exactOptional(),
    }),
    result: () => VersionRef(),
  }),
  "secrets:update_description": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.UpdateSecret",
    scope: ["secretsmanager:UpdateSecret"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Change the description of a secret.",
    headers: { "X-Amz-Target": "secretsmanager.UpdateSecret", "Content-Type": "application/x-amz-json-1.1" },
    contract: "kw2Y__jP",
    parameters: {
      SecretId: { in: "body" },
      Description: { in: "body" },
    },
    params: () => z.strictObject({ SecretId: SecretId(), Description: Description() }),
    result: () => VersionRef(),
  }),
  "secrets:delete": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.DeleteSecret",
    scope: ["secretsmanager:DeleteSecret"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a secret after a waiting time.",
    headers: { "X-Amz-Target": "secretsmanager.DeleteSecret", "Content-Type": "application/x-amz-json-1.1" },
    contract: "jB7YIy3e",
    parameters: {
      SecretId: { in: "body" },
      RecoveryWindowInDays: { in: "body" },
    },
    params: () => z.strictObject({
      SecretId: SecretId(),
      RecoveryWindowInDays: z.int().min(7).max(30).exactOptional(),
    }),
    result: () => z.looseObject({
      ARN: z.string().exactOptional(),
      Name: z.string().exactOptional(),
      DeletionDate: Epoch().exactOptional(),
    }),
  }),
  "secrets:restore": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.RestoreSecret",
    scope: ["secretsmanager:RestoreSecret"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Take back the deletion of a secret.",
    headers: { "X-Amz-Target": "secretsmanager.RestoreSecret", "Content-Type": "application/x-amz-json-1.1" },
    contract: "vPJrPv8w",
    parameters: {
      SecretId: { in: "body" },
    },
    params: () => z.strictObject({ SecretId: SecretId() }),
    result: () => SecretRef(),
  }),
  "tags:write": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.TagResource",
    scope: ["secretsmanager:TagResource"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Put tags on a secret.",
    headers: { "X-Amz-Target": "secretsmanager.TagResource", "Content-Type": "application/x-amz-json-1.1" },
    contract: "trYwxFR2",
    parameters: {
      SecretId: { in: "body" },
      Tags: { in: "body" },
    },
    params: () => z.strictObject({ SecretId: SecretId(), Tags: Tags() }),
    result: () => Empty(),
  }),
  "tags:delete": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.UntagResource",
    scope: ["secretsmanager:UntagResource"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take tags off a secret.",
    headers: { "X-Amz-Target": "secretsmanager.UntagResource", "Content-Type": "application/x-amz-json-1.1" },
    contract: "GJHh5LFj",
    parameters: {
      SecretId: { in: "body" },
      TagKeys: { in: "body" },
    },
    params: () => z.strictObject({ SecretId: SecretId(), TagKeys: z.array(z.string().min(1).max(128)).min(1) }),
    result: () => Empty(),
  }),
  "versions:read": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.ListSecretVersionIds",
    scope: ["secretsmanager:ListSecretVersionIds"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List versions of a secret.",
    headers: {
      "X-Amz-Target": "secretsmanager.ListSecretVersionIds",
      "Content-Type": "application/x-amz-json-1.1",
    },
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/Versions",
    },
    contract: "aCQLRu7e",
    parameters: {
      SecretId: { in: "body" },
      IncludeDeprecated: { in: "body" },
      MaxResults: { in: "body" },
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({
      SecretId: SecretId(),
      IncludeDeprecated: z.boolean().exactOptional(),
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      ARN: z.string().exactOptional(),
      Name: z.string().exactOptional(),
      Versions: z.array(z.looseObject({
        VersionId: z.string().exactOptional(),
        VersionStages: Stages().exactOptional(),
        CreatedDate: Epoch().exactOptional(),
        LastAccessedDate: Epoch().exactOptional(),
        KmsKeyIds: z.array(z.string()).exactOptional(),
      })).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "versions:write": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.PutSecretValue",
    scope: ["secretsmanager:PutSecretValue"],
    risk: "high",
    effect: "create",
    idempotent: true,
    description: "Store a new value that applications get.",
    headers: {
      "X-Amz-Target": "secretsmanager.PutSecretValue",
      "Content-Type": "application/x-amz-json-1.1",
    },
    contract: "B7LyfM-o",
    parameters: {
      SecretId: { in: "body" },
      ClientRequestToken: { in: "body" },
      SecretString: { in: "body", sensitive: true },
    },
    params: () => z.strictObject({
      SecretId: SecretId(),
      ClientRequestToken: RequestToken(),
      SecretString: SecretString(),
    }),
    result: () => z.looseObject({
      ARN: z.string().exactOptional(),
      Name: z.string().exactOptional(),
      VersionId: z.string().exactOptional(),
      VersionStages: Stages().exactOptional(),
    }),
  }),
  "versions:move_label": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.UpdateSecretVersionStage",
    scope: ["secretsmanager:UpdateSecretVersionStage"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Move a label to another version, such as back.",
    headers: {
      "X-Amz-Target": "secretsmanager.UpdateSecretVersionStage",
      "Content-Type": "application/x-amz-json-1.1",
    },
    contract: "EqESoc_S",
    parameters: {
      SecretId: { in: "body" },
      VersionStage: { in: "body" },
      RemoveFromVersionId: { in: "body" },
      MoveToVersionId: { in: "body" },
    },
    params: () => z.strictObject({
      SecretId: SecretId(),
      VersionStage: z.string().min(1).max(256),
      RemoveFromVersionId: z.string().min(32).max(64).exactOptional(),
      MoveToVersionId: z.string().min(32).max(64).exactOptional(),
    }),
    result: () => SecretRef(),
  }),
  "rotation:start": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.RotateSecret",
    scope: ["secretsmanager:RotateSecret", "lambda:InvokeFunction"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Change a secret by its own rotation.",
    headers: { "X-Amz-Target": "secretsmanager.RotateSecret", "Content-Type": "application/x-amz-json-1.1" },
    contract: "01YGyGvK",
    parameters: {
      SecretId: { in: "body" },
      ClientRequestToken: { in: "body" },
    },
    params: () => z.strictObject({ SecretId: SecretId(), ClientRequestToken: RequestToken() }),
    result: () => VersionRef(),
  }),
  "rotation:cancel": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.CancelRotateSecret",
    scope: ["secretsmanager:CancelRotateSecret"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Switch the rotation of a secret off.",
    headers: {
      "X-Amz-Target": "secretsmanager.CancelRotateSecret",
      "Content-Type": "application/x-amz-json-1.1",
    },
    contract: "kI9t4inn",
    parameters: {
      SecretId: { in: "body" },
    },
    params: () => z.strictObject({ SecretId: SecretId() }),
    result: () => VersionRef(),
  }),
  "passwords:generate": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.GetRandomPassword",
    scope: ["secretsmanager:GetRandomPassword"],
    risk: "medium",
    effect: "read",
    idempotent: false,
    description: "Make up a password that is stored nowhere.",
    headers: {
      "X-Amz-Target": "secretsmanager.GetRandomPassword",
      "Content-Type": "application/x-amz-json-1.1",
    },
    contract: "I4j6TKCn",
    parameters: {
      PasswordLength: { in: "body" },
      ExcludeCharacters: { in: "body" },
      ExcludeNumbers: { in: "body" },
      ExcludePunctuation: { in: "body" },
      ExcludeUppercase: { in: "body" },
      ExcludeLowercase: { in: "body" },
      IncludeSpace: { in: "body" },
      RequireEachIncludedType: { in: "body" },
    },
    params: () => z.strictObject({
      PasswordLength: z.int().min(1).max(4096).exactOptional(),
      ExcludeCharacters: z.string().max(4096).exactOptional(),
      ExcludeNumbers: z.boolean().exactOptional(),
      ExcludePunctuation: z.boolean().exactOptional(),
      ExcludeUppercase: z.boolean().exactOptional(),
      ExcludeLowercase: z.boolean().exactOptional(),
      IncludeSpace: z.boolean().exactOptional(),
      RequireEachIncludedType: z.boolean().exactOptional(),
    }),
    result: () => z.looseObject({ RandomPassword: z.string().exactOptional() }),
  }),
  "resource_policies:read": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.GetResourcePolicy",
    scope: ["secretsmanager:GetResourcePolicy"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show which policy hangs on a secret.",
    headers: {
      "X-Amz-Target": "secretsmanager.GetResourcePolicy",
      "Content-Type": "application/x-amz-json-1.1",
    },
    contract: "LU4Czg6X",
    parameters: {
      SecretId: { in: "body" },
    },
    params: () => z.strictObject({ SecretId: SecretId() }),
    result: () => z.looseObject({
      ARN: z.string().exactOptional(),
      Name: z.string().exactOptional(),
      ResourcePolicy: z.string().exactOptional(),
    }),
  }),
  "resource_policies:validate": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.ValidateResourcePolicy",
    scope: ["secretsmanager:ValidateResourcePolicy", "secretsmanager:PutResourcePolicy"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Check a policy without setting it.",
    headers: {
      "X-Amz-Target": "secretsmanager.ValidateResourcePolicy",
      "Content-Type": "application/x-amz-json-1.1",
    },
    contract: "xvv20ZXk",
    parameters: {
      ResourcePolicy: { in: "body" },
      SecretId: { in: "body" },
    },
    params: () => z.strictObject({ ResourcePolicy: Policy(), SecretId: SecretId().exactOptional() }),
    result: () => z.looseObject({
      PolicyValidationPassed: z.boolean().exactOptional(),
      ValidationErrors: z.array(z.looseObject({
        CheckName: z.string().exactOptional(),
        ErrorMessage: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "resource_policies:write": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.PutResourcePolicy",
    scope: ["secretsmanager:PutResourcePolicy"],
    risk: "critical",
    effect: "update",
    idempotent: true,
    description: "Decide who may read and change a secret.",
    headers: {
      "X-Amz-Target": "secretsmanager.PutResourcePolicy",
      "Content-Type": "application/x-amz-json-1.1",
    },
    fields: { BlockPublicPolicy: true },
    contract: "qdp4jgDk",
    parameters: {
      SecretId: { in: "body" },
      ResourcePolicy: { in: "body" },
    },
    params: () => z.strictObject({ SecretId: SecretId(), ResourcePolicy: Policy() }),
    result: () => SecretRef(),
  }),
  "resource_policies:delete": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.DeleteResourcePolicy",
    scope: ["secretsmanager:DeleteResourcePolicy"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Remove the policy from a secret.",
    headers: {
      "X-Amz-Target": "secretsmanager.DeleteResourcePolicy",
      "Content-Type": "application/x-amz-json-1.1",
    },
    contract: "2I_Gf9zO",
    parameters: {
      SecretId: { in: "body" },
    },
    params: () => z.strictObject({ SecretId: SecretId() }),
    result: () => SecretRef(),
  }),
  "replicas:write": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.ReplicateSecretToRegions",
    scope: ["secretsmanager:ReplicateSecretToRegions"],
    risk: "high",
    effect: "create",
    idempotent: true,
    description: "Copy a secret to further regions.",
    headers: {
      "X-Amz-Target": "secretsmanager.ReplicateSecretToRegions",
      "Content-Type": "application/x-amz-json-1.1",
    },
    contract: "dUUqmiZG",
    parameters: {
      SecretId: { in: "body" },
      AddReplicaRegions: { in: "body" },
    },
    params: () => z.strictObject({
      SecretId: SecretId(),
      AddReplicaRegions: z.array(z.strictObject({
        Region: z.string().min(1).max(128).regex(/^([a-z]+-)+\d+$/u).exactOptional(),
        KmsKeyId: z.string().max(2048).exactOptional(),
      })).min(1),
    }),
    result: () => ReplicaResult(),
  }),
  "replicas:delete": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.RemoveRegionsFromReplication",
    scope: ["secretsmanager:RemoveRegionsFromReplication"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete copies of a secret in regions.",
    headers: {
      "X-Amz-Target": "secretsmanager.RemoveRegionsFromReplication",
      "Content-Type": "application/x-amz-json-1.1",
    },
    contract: "d9xhPcmx",
    parameters: {
      SecretId: { in: "body" },
      RemoveReplicaRegions: { in: "body" },
    },
    params: () => z.strictObject({ SecretId: SecretId(), RemoveReplicaRegions: Regions() }),
    result: () => ReplicaResult(),
  }),
  "replicas:promote": operation({
    method: "POST",
    path: "/#X-Amz-Target=secretsmanager.StopReplicationToReplica",
    scope: ["secretsmanager:StopReplicationToReplica"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Make a copy a secret of its own.",
    headers: {
      "X-Amz-Target": "secretsmanager.StopReplicationToReplica",
      "Content-Type": "application/x-amz-json-1.1",
    },
    contract: "_kEtdNZd",
    parameters: {
      SecretId: { in: "body" },
    },
    params: () => z.strictObject({ SecretId: SecretId() }),
    result: () => z.looseObject({ ARN: z.string().exactOptional() }),
  }),
};
