// Generated from specs/azure_key_vault.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  keyCount,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Azure Key Vault is, and how it is authenticated. */
export const CONNECTOR = {
  id: "azure_key_vault",
  name: "Azure Key Vault",
  api: {
    servers: {
      default: {
        baseUrl: "https://{vault}.vault.azure.net",
        variables: {
          vault: { description: "Name of the key vault." },
          tenant: { description: "Id or domain of the Entra tenant that issues the token." },
        },
      },
      management: {
        baseUrl: "https://management.azure.com",
        variables: { tenant: { description: "Id or domain of the Entra tenant that issues the token." } },
        auth: {
          type: "oauth2_client_credentials",
          tokenUrl: "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
          scopes: ["https://management.azure.com/.default"],
        },
      },
    },
    auth: {
      type: "oauth2_client_credentials",
      tokenUrl: "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
      scopes: ["https://vault.azure.net/.default"],
    },
  },
} as const satisfies ConnectorInfo;

const SubscriptionId = once(() => z.string().min(1));

const ResourceGroupName = once(() => z.string().min(1).max(90));

const VaultName = once(() => z.string().min(3).max(24).regex(/^[a-zA-Z0-9-]+$/u));

const SecretName = once(() => z.string().min(1).max(127).regex(/^[0-9a-zA-Z-]+$/u));

const KeyName = once(() => z.string().min(1).max(127).regex(/^[0-9a-zA-Z-]+$/u));

const CertificateName = once(() => z.string().min(1).max(127).regex(/^[0-9a-zA-Z-]+$/u));

const Version = once(() => z.string().max(32).regex(/^[0-9A-Fa-f]*$/u));

const MaxResults = once(() => z.int().min(1).max(25));

const SkipToken = once(() => z.string().min(1));

const Tags = once(() => z.record(z.string(), z.string()));

const AttributesChange = once(() => z.strictObject({
  enabled: z.boolean().exactOptional(),
  nbf: integer().exactOptional(),
  exp: integer().exactOptional(),
}));

const Attributes = once(() => z.looseObject({
  enabled: z.boolean().exactOptional(),
  nbf: integer().exactOptional(),
  exp: integer().exactOptional(),
  created: integer().exactOptional(),
  updated: integer().exactOptional(),
  recoverableDays: integer().exactOptional(),
  recoveryLevel: z.string().exactOptional(),
}));

const SecretItem = once(() => z.looseObject({
  id: z.string().exactOptional(),
  contentType: z.string().exactOptional(),
  attributes: Attributes().exactOptional(),
  tags: Tags().exactOptional(),
  managed: z.boolean().exactOptional(),
}));

const Secret = once(() => z.looseObject({
  id: z.string().exactOptional(),
  contentType: z.string().exactOptional(),
  attributes: Attributes().exactOptional(),
  tags: Tags().exactOptional(),
  managed: z.boolean().exactOptional(),
  value: z.string().exactOptional(),
  kid: z.string().exactOptional(),
}));

const KeyItem = once(() => z.looseObject({
  kid: z.string().exactOptional(),
  attributes: Attributes().exactOptional(),
  tags: Tags().exactOptional(),
  managed: z.boolean().exactOptional(),
}));

const Key = once(() => z.looseObject({
  key: z.looseObject({
    kid: z.string().exactOptional(),
    kty: z.string().exactOptional(),
    key_ops: z.array(z.string()).exactOptional(),
    crv: z.string().exactOptional(),
    n: z.string().exactOptional(),
    e: z.string().exactOptional(),
    x: z.string().exactOptional(),
    y: z.string().exactOptional(),
  }).exactOptional(),
  attributes: Attributes().exactOptional(),
  tags: Tags().exactOptional(),
  managed: z.boolean().exactOptional(),
}));

const CertificateItem = once(() => z.looseObject({
  id: z.string().exactOptional(),
  x5t: z.string().exactOptional(),
  attributes: Attributes().exactOptional(),
  tags: Tags().exactOptional(),
}));

const CertificatePolicy = once(() => z.looseObject({
  id: z.string().exactOptional(),
  key_props: z.looseObject({
    exportable: z.boolean().exactOptional(),
    kty: z.string().exactOptional(),
    key_size: integer().exactOptional(),
    reuse_key: z.boolean().exactOptional(),
    crv: z.string().exactOptional(),
  }).exactOptional(),
  secret_props: z.looseObject({ contentType: z.string().exactOptional() }).exactOptional(),
  x509_props: z.looseObject({
    subject: z.string().exactOptional(),
    ekus: z.array(z.string()).exactOptional(),
    key_usage: z.array(z.string()).exactOptional(),
    validity_months: integer().exactOptional(),
    sans: z.looseObject({
      emails: z.array(z.string()).exactOptional(),
      dns_names: z.array(z.string()).exactOptional(),
      upns: z.array(z.string()).exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
  lifetime_actions: z.array(z.looseObject({
    trigger: z.looseObject({
      lifetime_percentage: integer().exactOptional(),
      days_before_expiry: integer().exactOptional(),
    }).exactOptional(),
    action: z.looseObject({ action_type: z.string().exactOptional() }).exactOptional(),
  })).exactOptional(),
  issuer: z.looseObject({
    name: z.string().exactOptional(),
    cty: z.string().exactOptional(),
    cert_transparency: z.boolean().exactOptional(),
  }).exactOptional(),
}));

const Certificate = once(() => z.looseObject({
  id: z.string().exactOptional(),
  kid: z.string().exactOptional(),
  sid: z.string().exactOptional(),
  x5t: z.string().exactOptional(),
  cer: z.string().exactOptional(),
  contentType: z.string().exactOptional(),
  attributes: Attributes().exactOptional(),
  tags: Tags().exactOptional(),
  policy: CertificatePolicy().exactOptional(),
}));

const CertificateOperation = once(() => z.looseObject({
  id: z.string().exactOptional(),
  status: z.string().exactOptional(),
  status_details: z.string().nullable().exactOptional(),
  cancellation_requested: z.boolean().exactOptional(),
  request_id: z.string().exactOptional(),
  target: z.string().exactOptional(),
  csr: z.string().exactOptional(),
  issuer: z.looseObject({ name: z.string().exactOptional(), cty: z.string().exactOptional() }).exactOptional(),
  error: z.looseObject({ code: z.string().exactOptional(), message: z.string().exactOptional() }).nullable().exactOptional(),
}));

const Permissions = once(() => z.looseObject({
  keys: z.array(z.string()).exactOptional(),
  secrets: z.array(z.string()).exactOptional(),
  certificates: z.array(z.string()).exactOptional(),
  storage: z.array(z.string()).exactOptional(),
}));

const AccessPolicy = once(() => z.looseObject({
  tenantId: z.string().exactOptional(),
  objectId: z.string().exactOptional(),
  applicationId: z.string().exactOptional(),
  permissions: Permissions().exactOptional(),
}));

const Vault = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  type: z.string().exactOptional(),
  location: z.string().exactOptional(),
  tags: Tags().exactOptional(),
  systemData: z.looseObject({
    createdBy: z.string().exactOptional(),
    createdAt: z.string().exactOptional(),
    lastModifiedBy: z.string().exactOptional(),
    lastModifiedAt: z.string().exactOptional(),
  }).exactOptional(),
  properties: z.looseObject({
    vaultUri: z.string().exactOptional(),
    tenantId: z.string().exactOptional(),
    sku: z.looseObject({ family: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
    accessPolicies: z.array(AccessPolicy()).exactOptional(),
    enableRbacAuthorization: z.boolean().nullable().exactOptional(),
    enableSoftDelete: z.boolean().exactOptional(),
    softDeleteRetentionInDays: integer().exactOptional(),
    enablePurgeProtection: z.boolean().nullable().exactOptional(),
    publicNetworkAccess: z.string().exactOptional(),
    networkAcls: z.looseObject({
      bypass: z.string().exactOptional(),
      defaultAction: z.string().exactOptional(),
      ipRules: z.array(z.looseObject({ value: z.string().exactOptional() })).exactOptional(),
      virtualNetworkRules: z.array(z.looseObject({ id: z.string().exactOptional() })).exactOptional(),
    }).nullable().exactOptional(),
    enabledForDeployment: z.boolean().exactOptional(),
    provisioningState: z.string().exactOptional(),
  }).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "vaults:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.KeyVault/vaults",
    server: "management",
    scope: ["Microsoft.KeyVault/vaults/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the vaults of a subscription.",
    query: { "api-version": "2026-02-01" },
    pagination: { style: "link", next: "/nextLink", params: ["$skiptoken"], items: "/value", more: "/nextLink" },
    contract: "wRh_iuvR",
    parameters: {
      subscriptionId: { in: "path" },
      $top: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      $top: integer().min(1).exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      value: z.array(Vault()).exactOptional(),
      nextLink: z.string().nullable().exactOptional(),
    }),
  }),
  "vaults:read_details": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}",
    server: "management",
    scope: ["Microsoft.KeyVault/vaults/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one vault with its access policies.",
    query: { "api-version": "2026-02-01" },
    contract: "ejndt05l",
    parameters: {
      subscriptionId: { in: "path" },
      resourceGroupName: { in: "path" },
      vaultName: { in: "path" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      resourceGroupName: ResourceGroupName(),
      vaultName: VaultName(),
    }),
    result: () => Vault(),
  }),
  "vaults:update": operation({
    method: "PATCH",
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}",
    server: "management",
    scope: ["Microsoft.KeyVault/vaults/write"],
    risk: "critical",
    effect: "update",
    idempotent: true,
    description: "Change who reaches a vault over the network.",
    query: { "api-version": "2026-02-01" },
    contract: "t4WBxw4x",
    parameters: {
      subscriptionId: { in: "path" },
      resourceGroupName: { in: "path" },
      vaultName: { in: "path" },
      properties: { in: "body" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      resourceGroupName: ResourceGroupName(),
      vaultName: VaultName(),
      properties: z.strictObject({
        publicNetworkAccess: z.enum(["enabled", "disabled"]).exactOptional(),
        networkAcls: z.strictObject({
          bypass: z.enum(["AzureServices", "None"]).exactOptional(),
          defaultAction: z.enum(["Allow", "Deny"]).exactOptional(),
          ipRules: z.array(z.strictObject({ value: z.string().min(1) })).exactOptional(),
          virtualNetworkRules: z.array(z.strictObject({
            id: z.string().min(1),
            ignoreMissingVnetServiceEndpoint: z.boolean().exactOptional(),
          })).exactOptional(),
        }).exactOptional(),
      }),
    }),
    result: () => Vault(),
  }),
  "vaults:read_deleted": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.KeyVault/deletedVaults",
    server: "management",
    scope: ["Microsoft.KeyVault/deletedVaults/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List deleted vaults that can come back.",
    query: { "api-version": "2026-02-01" },
    pagination: { style: "link", next: "/nextLink", params: ["$skiptoken"], items: "/value", more: "/nextLink" },
    contract: "0pi-KC3_",
    parameters: {
      subscriptionId: { in: "path" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({ subscriptionId: SubscriptionId(), $skiptoken: SkipToken().exactOptional() }),
    result: () => z.looseObject({
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        type: z.string().exactOptional(),
        properties: z.looseObject({
          vaultId: z.string().exactOptional(),
          location: z.string().exactOptional(),
          deletionDate: z.string().exactOptional(),
          scheduledPurgeDate: z.string().exactOptional(),
          purgeProtectionEnabled: z.boolean().exactOptional(),
          tags: Tags().exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
      nextLink: z.string().nullable().exactOptional(),
    }),
  }),
  "access_policies:delete": operation({
    method: "PUT",
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}/accessPolicies/{operationKind}",
    server: "management",
    scope: ["Microsoft.KeyVault/vaults/accessPolicies/write"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take access to a vault away from someone.",
    query: { "api-version": "2026-02-01" },
    contract: "xWTLl359",
    parameters: {
      subscriptionId: { in: "path" },
      resourceGroupName: { in: "path" },
      vaultName: { in: "path" },
      operationKind: { in: "path" },
      properties: { in: "body" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      resourceGroupName: ResourceGroupName(),
      vaultName: VaultName(),
      operationKind: z.literal("remove"),
      properties: z.strictObject({
        accessPolicies: z.array(z.strictObject({
          tenantId: z.string().min(1),
          objectId: z.string().min(1),
          applicationId: z.string().min(1).exactOptional(),
          permissions: z.strictObject({
            keys: z.array(z.string()).exactOptional(),
            secrets: z.array(z.string()).exactOptional(),
            certificates: z.array(z.string()).exactOptional(),
            storage: z.array(z.string()).exactOptional(),
          }).check(keyCount({ min: 1 })),
        })).min(1).max(16),
      }),
    }),
    result: () => z.looseObject({
      id: z.string().exactOptional(),
      name: z.string().exactOptional(),
      type: z.string().exactOptional(),
      location: z.string().exactOptional(),
      properties: z.looseObject({ accessPolicies: z.array(AccessPolicy()).exactOptional() }).exactOptional(),
    }),
  }),
  "secrets:read": operation({
    method: "GET",
    path: "/secrets",
    scope: ["Microsoft.KeyVault/vaults/secrets/readMetadata/action"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the secrets without their values.",
    query: { "api-version": "2025-07-01" },
    pagination: { style: "link", next: "/nextLink", params: ["$skiptoken"], items: "/value", more: "/nextLink" },
    contract: "4h8tywvz",
    parameters: {
      maxresults: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      maxresults: MaxResults().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      value: z.array(SecretItem()).exactOptional(),
      nextLink: z.string().nullable().exactOptional(),
    }),
  }),
  "secrets:read_versions": operation({
    method: "GET",
    path: "/secrets/{secretName}/versions",
    scope: ["Microsoft.KeyVault/vaults/secrets/readMetadata/action"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the versions of a secret.",
    query: { "api-version": "2025-07-01" },
    pagination: { style: "link", next: "/nextLink", params: ["$skiptoken"], items: "/value", more: "/nextLink" },
    contract: "2JnO3qHm",
    parameters: {
      secretName: { in: "path" },
      maxresults: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      secretName: SecretName(),
      maxresults: MaxResults().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      value: z.array(SecretItem()).exactOptional(),
      nextLink: z.string().nullable().exactOptional(),
    }),
  }),
  "secrets:read_value": operation({
    method: "GET",
    path: "/secrets/{secretName}/{secretVersion}",
    scope: ["Microsoft.KeyVault/vaults/secrets/getSecret/action"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Read the value of a secret.",
    query: { "api-version": "2025-07-01" },
    contract: "vPCnJG7Z",
    parameters: {
      secretName: { in: "path" },
      secretVersion: { in: "path" },
    },
    params: () => z.strictObject({ secretName: SecretName(), secretVersion: Version() }),
    result: () => Secret(),
  }),
  "secrets:write": operation({
    method: "PUT",
    path: "/secrets/{secretName}",
    scope: ["Microsoft.KeyVault/vaults/secrets/setSecret/action"],
    risk: "high",
    effect: "update",
    idempotent: false,
    description: "Store a new version of a secret.",
    query: { "api-version": "2025-07-01" },
    contract: "jKJwQGvq",
    parameters: {
      secretName: { in: "path" },
      value: { in: "body", sensitive: true },
      contentType: { in: "body" },
      attributes: { in: "body" },
      tags: { in: "body" },
    },
    params: () => z.strictObject({
      secretName: SecretName(),
      value: z.string().min(1),
      contentType: z.string().exactOptional(),
      attributes: AttributesChange().exactOptional(),
      tags: Tags().exactOptional(),
    }),
    result: () => Secret(),
  }),
  "secrets:update": operation({
    method: "PATCH",
    path: "/secrets/{secretName}/{secretVersion}",
    scope: ["Microsoft.KeyVault/vaults/secrets/update/action"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Switch a secret off or set its expiry.",
    query: { "api-version": "2025-07-01" },
    contract: "lIUNvcnE",
    parameters: {
      secretName: { in: "path" },
      secretVersion: { in: "path" },
      attributes: { in: "body" },
      contentType: { in: "body" },
      tags: { in: "body" },
    },
    params: () => z.strictObject({
      secretName: SecretName(),
      secretVersion: Version(),
      attributes: AttributesChange().exactOptional(),
      contentType: z.string().exactOptional(),
      tags: Tags().exactOptional(),
    }),
    result: () => SecretItem(),
  }),
  "secrets:delete": operation({
    method: "DELETE",
    path: "/secrets/{secretName}",
    scope: ["Microsoft.KeyVault/vaults/secrets/delete"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a secret with all versions.",
    query: { "api-version": "2025-07-01" },
    contract: "EjJxbEiJ",
    parameters: {
      secretName: { in: "path" },
    },
    params: () => z.strictObject({ secretName: SecretName() }),
    result: () => z.looseObject({
      id: z.string().exactOptional(),
      contentType: z.string().exactOptional(),
      attributes: Attributes().exactOptional(),
      tags: Tags().exactOptional(),
      managed: z.boolean().exactOptional(),
      recoveryId: z.string().exactOptional(),
      deletedDate: integer().exactOptional(),
      scheduledPurgeDate: integer().exactOptional(),
    }),
  }),
  "secrets:read_deleted": operation({
    method: "GET",
    path: "/deletedsecrets",
    scope: ["Microsoft.KeyVault/vaults/secrets/readMetadata/action"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List deleted secrets that can come back.",
    query: { "api-version": "2025-07-01" },
    pagination: { style: "link", next: "/nextLink", params: ["$skiptoken"], items: "/value", more: "/nextLink" },
    contract: "w8jgS31T",
    parameters: {
      maxresults: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      maxresults: MaxResults().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        contentType: z.string().exactOptional(),
        attributes: Attributes().exactOptional(),
        tags: Tags().exactOptional(),
        managed: z.boolean().exactOptional(),
        recoveryId: z.string().exactOptional(),
        deletedDate: integer().exactOptional(),
        scheduledPurgeDate: integer().exactOptional(),
      })).exactOptional(),
      nextLink: z.string().nullable().exactOptional(),
    }),
  }),
  "secrets:recover": operation({
    method: "POST",
    path: "/deletedsecrets/{secretName}/recover",
    scope: ["Microsoft.KeyVault/vaults/secrets/recover/action"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Bring a deleted secret back.",
    query: { "api-version": "2025-07-01" },
    contract: "iEM5zvKL",
    parameters: {
      secretName: { in: "path" },
    },
    params: () => z.strictObject({ secretName: SecretName() }),
    result: () => SecretItem(),
  }),
  "keys:read": operation({
    method: "GET",
    path: "/keys",
    scope: ["Microsoft.KeyVault/vaults/keys/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the keys of the vault.",
    query: { "api-version": "2025-07-01" },
    pagination: { style: "link", next: "/nextLink", params: ["$skiptoken"], items: "/value", more: "/nextLink" },
    contract: "WiXlnhrl",
    parameters: {
      maxresults: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      maxresults: MaxResults().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      value: z.array(KeyItem()).exactOptional(),
      nextLink: z.string().nullable().exactOptional(),
    }),
  }),
  "keys:read_versions": operation({
    method: "GET",
    path: "/keys/{keyName}/versions",
    scope: ["Microsoft.KeyVault/vaults/keys/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the versions of a key.",
    query: { "api-version": "2025-07-01" },
    pagination: { style: "link", next: "/nextLink", params: ["$skiptoken"], items: "/value", more: "/nextLink" },
    contract: "CI57pDvi",
    parameters: {
      keyName: { in: "path" },
      maxresults: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      keyName: KeyName(),
      maxresults: MaxResults().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      value: z.array(KeyItem()).exactOptional(),
      nextLink: z.string().nullable().exactOptional(),
    }),
  }),
  "keys:read_details": operation({
    method: "GET",
    path: "/keys/{keyName}/{keyVersion}",
    scope: ["Microsoft.KeyVault/vaults/keys/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the public part of a key.",
    query: { "api-version": "2025-07-01" },
    contract: "kJJw8XSo",
    parameters: {
      keyName: { in: "path" },
      keyVersion: { in: "path" },
    },
    params: () => z.strictObject({ keyName: KeyName(), keyVersion: Version() }),
    result: () => Key(),
  }),
  "keys:update": operation({
    method: "PATCH",
    path: "/keys/{keyName}/{keyVersion}",
    scope: ["Microsoft.KeyVault/vaults/keys/update/action"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Switch a key off or limit its uses.",
    query: { "api-version": "2025-07-01" },
    contract: "68v7KXMq",
    parameters: {
      keyName: { in: "path" },
      keyVersion: { in: "path" },
      attributes: { in: "body" },
      key_ops: { in: "body" },
      tags: { in: "body" },
    },
    params: () => z.strictObject({
      keyName: KeyName(),
      keyVersion: Version(),
      attributes: AttributesChange().exactOptional(),
      key_ops: z.array(z.enum(["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey", "import"])).exactOptional(),
      tags: Tags().exactOptional(),
    }),
    result: () => Key(),
  }),
  "keys:rotate": operation({
    method: "POST",
    path: "/keys/{keyName}/rotate",
    scope: ["Microsoft.KeyVault/vaults/keys/rotate/action"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Make a new version of a key.",
    query: { "api-version": "2025-07-01" },
    contract: "9KSZ8glg",
    parameters: {
      keyName: { in: "path" },
    },
    params: () => z.strictObject({ keyName: KeyName() }),
    result: () => Key(),
  }),
  "keys:read_rotation_policy": operation({
    method: "GET",
    path: "/keys/{keyName}/rotationpolicy",
    scope: ["Microsoft.KeyVault/vaults/keyrotationpolicies/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell when a key is rotated.",
    query: { "api-version": "2025-07-01" },
    contract: "kthUpPla",
    parameters: {
      keyName: { in: "path" },
    },
    params: () => z.strictObject({ keyName: KeyName() }),
    result: () => z.looseObject({
      id: z.string().exactOptional(),
      lifetimeActions: z.array(z.looseObject({
        trigger: z.looseObject({
          timeAfterCreate: z.string().exactOptional(),
          timeBeforeExpiry: z.string().exactOptional(),
        }).exactOptional(),
        action: z.looseObject({ type: z.string().exactOptional() }).exactOptional(),
      })).exactOptional(),
      attributes: z.looseObject({
        expiryTime: z.string().exactOptional(),
        created: integer().exactOptional(),
        updated: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "keys:read_deleted": operation({
    method: "GET",
    path: "/deletedkeys",
    scope: ["Microsoft.KeyVault/vaults/keys/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List deleted keys that can come back.",
    query: { "api-version": "2025-07-01" },
    pagination: { style: "link", next: "/nextLink", params: ["$skiptoken"], items: "/value", more: "/nextLink" },
    contract: "Zc_JE8HC",
    parameters: {
      maxresults: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      maxresults: MaxResults().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      value: z.array(z.looseObject({
        kid: z.string().exactOptional(),
        attributes: Attributes().exactOptional(),
        tags: Tags().exactOptional(),
        managed: z.boolean().exactOptional(),
        recoveryId: z.string().exactOptional(),
        deletedDate: integer().exactOptional(),
        scheduledPurgeDate: integer().exactOptional(),
      })).exactOptional(),
      nextLink: z.string().nullable().exactOptional(),
    }),
  }),
  "keys:recover": operation({
    method: "POST",
    path: "/deletedkeys/{keyName}/recover",
    scope: ["Microsoft.KeyVault/vaults/keys/recover/action"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Bring a deleted key back.",
    query: { "api-version": "2025-07-01" },
    contract: "5NIffSY4",
    parameters: {
      keyName: { in: "path" },
    },
    params: () => z.strictObject({ keyName: KeyName() }),
    result: () => Key(),
  }),
  "certificates:read": operation({
    method: "GET",
    path: "/certificates",
    scope: ["Microsoft.KeyVault/vaults/certificates/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the certificates of the vault.",
    query: { "api-version": "2025-07-01" },
    pagination: { style: "link", next: "/nextLink", params: ["$skiptoken"], items: "/value", more: "/nextLink" },
    contract: "Bl9Wp-MH",
    parameters: {
      maxresults: { in: "query" },
      includePending: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      maxresults: MaxResults().exactOptional(),
      includePending: z.boolean().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      value: z.array(CertificateItem()).exactOptional(),
      nextLink: z.string().nullable().exactOptional(),
    }),
  }),
  "certificates:read_versions": operation({
    method: "GET",
    path: "/certificates/{certificateName}/versions",
    scope: ["Microsoft.KeyVault/vaults/certificates/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the versions of a certificate.",
    query: { "api-version": "2025-07-01" },
    pagination: { style: "link", next: "/nextLink", params: ["$skiptoken"], items: "/value", more: "/nextLink" },
    contract: "O4GVsdZM",
    parameters: {
      certificateName: { in: "path" },
      maxresults: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      certificateName: CertificateName(),
      maxresults: MaxResults().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      value: z.array(CertificateItem()).exactOptional(),
      nextLink: z.string().nullable().exactOptional(),
    }),
  }),
  "certificates:read_details": operation({
    method: "GET",
    path: "/certificates/{certificateName}/{certificateVersion}",
    scope: ["Microsoft.KeyVault/vaults/certificates/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one certificate with its policy.",
    query: { "api-version": "2025-07-01" },
    contract: "aN7kWNVK",
    parameters: {
      certificateName: { in: "path" },
      certificateVersion: { in: "path" },
    },
    params: () => z.strictObject({ certificateName: CertificateName(), certificateVersion: Version() }),
    result: () => Certificate(),
  }),
  "certificates:update": operation({
    method: "PATCH",
    path: "/certificates/{certificateName}/{certificateVersion}",
    scope: ["Microsoft.KeyVault/vaults/certificates/update/action"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Switch a certificate on or off.",
    query: { "api-version": "2025-07-01" },
    contract: "wtQ1DQc4",
    parameters: {
      certificateName: { in: "path" },
      certificateVersion: { in: "path" },
      attributes: { in: "body" },
      tags: { in: "body" },
    },
    params: () => z.strictObject({
      certificateName: CertificateName(),
      certificateVersion: Version(),
      attributes: z.strictObject({ enabled: z.boolean().exactOptional() }).exactOptional(),
      tags: Tags().exactOptional(),
    }),
    result: () => Certificate(),
  }),
  "certificates:renew": operation({
    method: "POST",
    path: "/certificates/{certificateName}/create",
    scope: ["Microsoft.KeyVault/vaults/certificates/create/action"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Have a new version of a certificate issued.",
    query: { "api-version": "2025-07-01" },
    contract: "rtSQ1pRp",
    parameters: {
      certificateName: { in: "path" },
      tags: { in: "body" },
    },
    params: () => z.strictObject({ certificateName: CertificateName(), tags: Tags().exactOptional() }),
    result: () => CertificateOperation(),
  }),
  "certificates:read_pending": operation({
    method: "GET",
    path: "/certificates/{certificateName}/pending",
    scope: ["Microsoft.KeyVault/vaults/certificates/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell how issuing a certificate gets on.",
    query: { "api-version": "2025-07-01" },
    contract: "21K2zgil",
    parameters: {
      certificateName: { in: "path" },
    },
    params: () => z.strictObject({ certificateName: CertificateName() }),
    result: () => CertificateOperation(),
  }),
  "certificates:read_deleted": operation({
    method: "GET",
    path: "/deletedcertificates",
    scope: ["Microsoft.KeyVault/vaults/certificates/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List deleted certificates that can come back.",
    query: { "api-version": "2025-07-01" },
    pagination: { style: "link", next: "/nextLink", params: ["$skiptoken"], items: "/value", more: "/nextLink" },
    contract: "0BI5aehi",
    parameters: {
      maxresults: { in: "query" },
      includePending: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      maxresults: MaxResults().exactOptional(),
      includePending: z.boolean().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        x5t: z.string().exactOptional(),
        attributes: Attributes().exactOptional(),
        tags: Tags().exactOptional(),
        recoveryId: z.string().exactOptional(),
        deletedDate: integer().exactOptional(),
        scheduledPurgeDate: integer().exactOptional(),
      })).exactOptional(),
      nextLink: z.string().nullable().exactOptional(),
    }),
  }),
  "certificates:recover": operation({
    method: "POST",
    path: "/deletedcertificates/{certificateName}/recover",
    scope: ["Microsoft.KeyVault/vaults/certificates/recover/action"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Bring a deleted certificate back.",
    query: { "api-version": "2025-07-01" },
    contract: "I-_L00nn",
    parameters: {
      certificateName: { in: "path" },
    },
    params: () => z.strictObject({ certificateName: CertificateName() }),
    result: () => Certificate(),
  }),
};
