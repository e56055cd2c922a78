// Generated from specs/defender_for_cloud.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Microsoft Defender for Cloud is, and how it is authenticated. */
export const CONNECTOR = {
  id: "defender_for_cloud",
  name: "Microsoft Defender for Cloud",
  api: {
    servers: {
      default: {
        baseUrl: "https://management.azure.com",
        variables: { tenant: { description: "Id or domain of the Entra tenant." } },
      },
    },
    auth: {
      type: "oauth2_client_credentials",
      tokenUrl: "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
      scopes: ["https://management.azure.com/.default"],
    },
  },
} as const satisfies ConnectorInfo;

const SubscriptionId = once(() => z.string().min(1));

const ResourceGroupName = once(() => z.string().min(1));

const AscLocation = once(() => z.string().min(1));

const AlertName = once(() => z.string().min(1));

const RuleName = once(() => z.string().min(1));

const StandardName = once(() => z.string().min(1));

const AccountName = once(() => z.string().min(1));

const SettingName = once(() => z.literal("current"));

const SkipToken = once(() => z.string().min(1));

const SkipTokenLower = once(() => z.string().min(1));

const NextLink = once(() => z.string().nullable());

const Severity = once(() => z.string());

const State = once(() => z.string());

const Score = once(() => z.looseObject({
  max: integer().exactOptional(),
  current: z.number().exactOptional(),
  percentage: z.number().exactOptional(),
}));

const Alert = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  properties: z.looseObject({
    alertDisplayName: z.string().exactOptional(),
    alertType: z.string().exactOptional(),
    systemAlertId: z.string().exactOptional(),
    description: z.string().exactOptional(),
    severity: z.string().exactOptional(),
    status: z.string().exactOptional(),
    intent: z.string().exactOptional(),
    techniques: z.array(z.string()).exactOptional(),
    startTimeUtc: z.string().exactOptional(),
    endTimeUtc: z.string().exactOptional(),
    timeGeneratedUtc: z.string().exactOptional(),
    compromisedEntity: z.string().exactOptional(),
    isIncident: z.boolean().exactOptional(),
    correlationKey: z.string().exactOptional(),
    productName: z.string().exactOptional(),
    alertUri: z.string().exactOptional(),
    remediationSteps: z.array(z.string()).exactOptional(),
    resourceIdentifiers: z.array(z.looseObject({
      type: z.string().exactOptional(),
      azureResourceId: z.string().exactOptional(),
      workspaceId: z.string().exactOptional(),
      agentId: z.string().exactOptional(),
    })).exactOptional(),
    entities: z.array(z.looseObject({ type: z.string().exactOptional() })).exactOptional(),
    extendedProperties: z.record(z.string(), z.string()).exactOptional(),
  }).exactOptional(),
}));

const SuppressionScope = once(() => z.strictObject({
  allOf: z.array(z.looseObject({
    field: z.string().min(1),
    in: z.array(z.string().min(1)).min(1).exactOptional(),
    contains: z.string().min(1).exactOptional(),
  })).min(1),
}));

const SuppressionScopeResult = once(() => z.looseObject({
  allOf: z.array(z.looseObject({
    field: z.string().min(1),
    in: z.array(z.string().min(1)).min(1).exactOptional(),
    contains: z.string().min(1).exactOptional(),
  })).min(1),
}));

const SuppressionRule = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  properties: z.looseObject({
    alertType: z.string().exactOptional(),
    reason: z.string().exactOptional(),
    comment: z.string().nullable().exactOptional(),
    state: z.string().exactOptional(),
    expirationDateUtc: z.string().nullable().exactOptional(),
    lastModifiedUtc: z.string().exactOptional(),
    suppressionAlertsScope: SuppressionScopeResult().nullable().exactOptional(),
  }).exactOptional(),
}));

const Pricing = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  properties: z.looseObject({
    pricingTier: z.string().exactOptional(),
    subPlan: z.string().nullable().exactOptional(),
    enforce: z.string().exactOptional(),
    inherited: z.string().exactOptional(),
    inheritedFrom: z.string().nullable().exactOptional(),
    resourcesCoverageStatus: z.string().exactOptional(),
    enablementTime: z.string().exactOptional(),
    freeTrialRemainingTime: z.string().exactOptional(),
    deprecated: z.boolean().exactOptional(),
    extensions: z.array(z.looseObject({
      name: z.string().exactOptional(),
      isEnabled: z.string().exactOptional(),
      additionalExtensionProperties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable()).nullable().exactOptional(),
    })).nullable().exactOptional(),
  }).exactOptional(),
}));

const Contact = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  properties: z.looseObject({
    emails: z.string().exactOptional(),
    phone: z.string().exactOptional(),
    isEnabled: z.boolean().exactOptional(),
    notificationsSources: z.array(z.looseObject({
      sourceType: z.string().exactOptional(),
      minimalSeverity: z.string().exactOptional(),
      minimalRiskLevel: z.string().exactOptional(),
    })).exactOptional(),
    notificationsByRole: z.looseObject({ state: z.string().exactOptional(), roles: z.array(z.string()).exactOptional() }).exactOptional(),
  }).exactOptional(),
}));

const JitRequestMachine = once(() => z.looseObject({
  id: z.string().exactOptional(),
  ports: z.array(z.looseObject({
    number: integer().exactOptional(),
    allowedSourceAddressPrefix: z.string().nullable().exactOptional(),
    allowedSourceAddressPrefixes: z.array(z.string()).nullable().exactOptional(),
    endTimeUtc: z.string().exactOptional(),
    status: z.string().exactOptional(),
    statusReason: z.string().exactOptional(),
    mappedPort: integer().nullable().exactOptional(),
  })).exactOptional(),
}));

const JitRequest = once(() => z.looseObject({
  startTimeUtc: z.string().exactOptional(),
  requestor: z.string().exactOptional(),
  justification: z.string().nullable().exactOptional(),
  virtualMachines: z.array(JitRequestMachine()).exactOptional(),
}));

const MalwareScan = once(() => z.looseObject({
  properties: z.looseObject({
    scanId: z.string().exactOptional(),
    scanStatus: z.string().exactOptional(),
    scanStatusMessage: z.string().exactOptional(),
    scanStartTime: z.string().exactOptional(),
    scanEndTime: z.string().exactOptional(),
    scanSummary: z.looseObject({
      blobs: z.looseObject({
        totalBlobsScanned: integer().exactOptional(),
        maliciousBlobsCount: integer().exactOptional(),
        skippedBlobsCount: integer().exactOptional(),
        failedBlobsCount: integer().exactOptional(),
        scannedBlobsInGB: z.number().exactOptional(),
      }).exactOptional(),
      files: z.looseObject({
        totalFilesScanned: integer().exactOptional(),
        maliciousFilesCount: integer().exactOptional(),
        skippedFilesCount: integer().exactOptional(),
        failedFilesCount: integer().exactOptional(),
        scannedFilesInGB: z.number().exactOptional(),
      }).exactOptional(),
      estimatedScanCostUSD: z.number().exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "alerts:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/alerts",
    scope: ["Microsoft.Security/alerts/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the alerts of a subscription.",
    query: { "api-version": "2022-01-01" },
    pagination: {
      style: "link",
      next: "/nextLink",
      params: ["$skipToken", "$skiptoken"],
      items: "/value",
      more: "/nextLink",
    },
    parameters: {
      subscriptionId: { in: "path" },
      $skipToken: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      $skipToken: SkipToken().exactOptional(),
      $skiptoken: SkipTokenLower().exactOptional(),
    }),
    result: () => z.looseObject({ nextLink: NextLink().exactOptional(), value: z.array(Alert()) }),
  }),
  "alerts:read_details": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/locations/{ascLocation}/alerts/{alertName}",
    scope: ["Microsoft.Security/locations/alerts/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one alert with entities and steps.",
    query: { "api-version": "2022-01-01" },
    parameters: {
      subscriptionId: { in: "path" },
      ascLocation: { in: "path" },
      alertName: { in: "path" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      ascLocation: AscLocation(),
      alertName: AlertName(),
    }),
    result: () => Alert(),
  }),
  "alerts:start": operation({
    method: "POST",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/locations/{ascLocation}/alerts/{alertName}/inProgress",
    scope: [],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Mark an alert as worked on.",
    query: { "api-version": "2022-01-01" },
    parameters: {
      subscriptionId: { in: "path" },
      ascLocation: { in: "path" },
      alertName: { in: "path" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      ascLocation: AscLocation(),
      alertName: AlertName(),
    }),
    result: () => z.null(),
  }),
  "alerts:resolve": operation({
    method: "POST",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/locations/{ascLocation}/alerts/{alertName}/resolve",
    scope: ["Microsoft.Security/locations/alerts/resolve/action"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Mark an alert as resolved.",
    query: { "api-version": "2022-01-01" },
    parameters: {
      subscriptionId: { in: "path" },
      ascLocation: { in: "path" },
      alertName: { in: "path" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      ascLocation: AscLocation(),
      alertName: AlertName(),
    }),
    result: () => z.null(),
  }),
  "alerts:dismiss": operation({
    method: "POST",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/locations/{ascLocation}/alerts/{alertName}/dismiss",
    scope: ["Microsoft.Security/locations/alerts/dismiss/action"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Dismiss an alert as nothing to act on.",
    query: { "api-version": "2022-01-01" },
    parameters: {
      subscriptionId: { in: "path" },
      ascLocation: { in: "path" },
      alertName: { in: "path" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      ascLocation: AscLocation(),
      alertName: AlertName(),
    }),
    result: () => z.null(),
  }),
  "alerts:activate": operation({
    method: "POST",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/locations/{ascLocation}/alerts/{alertName}/activate",
    scope: ["Microsoft.Security/locations/alerts/activate/action"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Open a closed alert again.",
    query: { "api-version": "2022-01-01" },
    parameters: {
      subscriptionId: { in: "path" },
      ascLocation: { in: "path" },
      alertName: { in: "path" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      ascLocation: AscLocation(),
      alertName: AlertName(),
    }),
    result: () => z.null(),
  }),
  "locations:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/locations",
    scope: ["Microsoft.Security/locations/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell where alerts of a subscription are kept.",
    query: { "api-version": "2015-06-01-preview" },
    pagination: {
      style: "link",
      next: "/nextLink",
      params: ["$skipToken", "$skiptoken"],
      items: "/value",
      more: "/nextLink",
    },
    parameters: {
      subscriptionId: { in: "path" },
      $skipToken: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      $skipToken: SkipToken().exactOptional(),
      $skiptoken: SkipTokenLower().exactOptional(),
    }),
    result: () => z.looseObject({
      nextLink: NextLink().exactOptional(),
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        type: z.string().exactOptional(),
      })),
    }),
  }),
  "suppression_rules:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/alertsSuppressionRules",
    scope: ["Microsoft.Security/alertsSuppressionRules/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List rules that dismiss alerts on their own.",
    query: { "api-version": "2019-01-01-preview" },
    pagination: {
      style: "link",
      next: "/nextLink",
      params: ["$skipToken", "$skiptoken"],
      items: "/value",
      more: "/nextLink",
    },
    parameters: {
      subscriptionId: { in: "path" },
      AlertType: { in: "query" },
      $skipToken: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      AlertType: z.string().min(1).exactOptional(),
      $skipToken: SkipToken().exactOptional(),
      $skiptoken: SkipTokenLower().exactOptional(),
    }),
    result: () => z.looseObject({ nextLink: NextLink().exactOptional(), value: z.array(SuppressionRule()) }),
  }),
  "suppression_rules:write": operation({
    method: "PUT",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/alertsSuppressionRules/{alertsSuppressionRuleName}",
    scope: ["Microsoft.Security/alertsSuppressionRules/write"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Create or replace a suppression rule.",
    query: { "api-version": "2019-01-01-preview" },
    parameters: {
      subscriptionId: { in: "path" },
      alertsSuppressionRuleName: { in: "path" },
      properties: { in: "body" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      alertsSuppressionRuleName: RuleName(),
      properties: z.strictObject({
        alertType: z.string().min(1).max(200).regex(/^[^*]+$/u),
        reason: z.string().min(1),
        state: z.enum(["Enabled", "Disabled"]),
        comment: z.string().exactOptional(),
        expirationDateUtc: z.string().exactOptional(),
        suppressionAlertsScope: SuppressionScope().exactOptional(),
      }),
    }),
    result: () => SuppressionRule(),
  }),
  "suppression_rules:delete": operation({
    method: "DELETE",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/alertsSuppressionRules/{alertsSuppressionRuleName}",
    scope: ["Microsoft.Security/alertsSuppressionRules/delete"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete a rule that dismisses alerts.",
    query: { "api-version": "2019-01-01-preview" },
    parameters: {
      subscriptionId: { in: "path" },
      alertsSuppressionRuleName: { in: "path" },
    },
    params: () => z.strictObject({ subscriptionId: SubscriptionId(), alertsSuppressionRuleName: RuleName() }),
    result: () => z.null(),
  }),
  "assessments:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/assessments",
    scope: ["Microsoft.Security/assessments/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List recommendations and how resources meet them.",
    query: { "api-version": "2025-05-04" },
    pagination: {
      style: "link",
      next: "/nextLink",
      params: ["$skipToken", "$skiptoken"],
      items: "/value",
      more: "/nextLink",
    },
    parameters: {
      subscriptionId: { in: "path" },
      $skipToken: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      $skipToken: SkipToken().exactOptional(),
      $skiptoken: SkipTokenLower().exactOptional(),
    }),
    result: () => z.looseObject({
      nextLink: NextLink().exactOptional(),
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        properties: z.looseObject({
          displayName: z.string().exactOptional(),
          status: z.looseObject({
            code: z.string().exactOptional(),
            cause: z.string().exactOptional(),
            description: z.string().exactOptional(),
            firstEvaluationDate: z.string().exactOptional(),
            statusChangeDate: z.string().exactOptional(),
          }).exactOptional(),
          resourceDetails: z.looseObject({ source: z.string().exactOptional(), id: z.string().exactOptional() }).exactOptional(),
          risk: z.looseObject({
            level: z.string().exactOptional(),
            riskFactors: z.array(z.string()).exactOptional(),
          }).exactOptional(),
          metadata: z.looseObject({
            displayName: z.string().exactOptional(),
            severity: Severity().exactOptional(),
            description: z.string().exactOptional(),
            remediationDescription: z.string().exactOptional(),
            categories: z.array(z.string()).exactOptional(),
          }).exactOptional(),
          links: z.looseObject({ azurePortalUri: z.string().exactOptional() }).exactOptional(),
        }).exactOptional(),
      })),
    }),
  }),
  "sub_assessments:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/assessments/{assessmentName}/subAssessments",
    scope: ["Microsoft.Security/assessments/subAssessments/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List single findings behind a recommendation.",
    query: { "api-version": "2019-01-01-preview" },
    pagination: {
      style: "link",
      next: "/nextLink",
      params: ["$skipToken", "$skiptoken"],
      items: "/value",
      more: "/nextLink",
    },
    parameters: {
      subscriptionId: { in: "path" },
      assessmentName: { in: "path" },
      $skipToken: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      assessmentName: z.string().min(1),
      $skipToken: SkipToken().exactOptional(),
      $skiptoken: SkipTokenLower().exactOptional(),
    }),
    result: () => z.looseObject({
      nextLink: NextLink().exactOptional(),
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        properties: z.looseObject({
          id: z.string().exactOptional(),
          displayName: z.string().exactOptional(),
          status: z.looseObject({
            code: z.string().exactOptional(),
            cause: z.string().exactOptional(),
            description: z.string().exactOptional(),
            severity: Severity().exactOptional(),
          }).exactOptional(),
          category: z.string().exactOptional(),
          description: z.string().exactOptional(),
          impact: z.string().exactOptional(),
          remediation: z.string().exactOptional(),
          timeGenerated: z.string().exactOptional(),
          resourceDetails: z.looseObject({ source: z.string().exactOptional(), id: z.string().exactOptional() }).exactOptional(),
          additionalData: z.looseObject({ assessedResourceType: z.string().exactOptional() }).exactOptional(),
        }).exactOptional(),
      })),
    }),
  }),
  "assessment_metadata:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/assessmentMetadata",
    scope: ["Microsoft.Security/assessmentMetadata/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what each recommendation asks for.",
    query: { "api-version": "2025-05-04" },
    pagination: {
      style: "link",
      next: "/nextLink",
      params: ["$skipToken", "$skiptoken"],
      items: "/value",
      more: "/nextLink",
    },
    parameters: {
      subscriptionId: { in: "path" },
      $skipToken: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      $skipToken: SkipToken().exactOptional(),
      $skiptoken: SkipTokenLower().exactOptional(),
    }),
    result: () => z.looseObject({
      nextLink: NextLink().exactOptional(),
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        properties: z.looseObject({
          displayName: z.string().exactOptional(),
          description: z.string().exactOptional(),
          remediationDescription: z.string().exactOptional(),
          severity: Severity().exactOptional(),
          categories: z.array(z.string()).exactOptional(),
          threats: z.array(z.string()).exactOptional(),
          tactics: z.array(z.string()).exactOptional(),
          techniques: z.array(z.string()).exactOptional(),
          userImpact: z.string().exactOptional(),
          implementationEffort: z.string().exactOptional(),
          assessmentType: z.string().exactOptional(),
          policyDefinitionId: z.string().exactOptional(),
          preview: z.boolean().exactOptional(),
        }).exactOptional(),
      })),
    }),
  }),
  "secure_scores:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/secureScores",
    scope: ["Microsoft.Security/secureScores/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell the secure score of a subscription.",
    query: { "api-version": "2020-01-01" },
    pagination: {
      style: "link",
      next: "/nextLink",
      params: ["$skipToken", "$skiptoken"],
      items: "/value",
      more: "/nextLink",
    },
    parameters: {
      subscriptionId: { in: "path" },
      $skipToken: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      $skipToken: SkipToken().exactOptional(),
      $skiptoken: SkipTokenLower().exactOptional(),
    }),
    result: () => z.looseObject({
      nextLink: NextLink().exactOptional(),
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        properties: z.looseObject({
          displayName: z.string().exactOptional(),
          score: Score().exactOptional(),
          weight: integer().exactOptional(),
        }).exactOptional(),
      })),
    }),
  }),
  "secure_score_controls:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/secureScoreControls",
    scope: ["Microsoft.Security/secureScoreControls/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List controls that make up the secure score.",
    query: { "api-version": "2020-01-01" },
    pagination: {
      style: "link",
      next: "/nextLink",
      params: ["$skipToken", "$skiptoken"],
      items: "/value",
      more: "/nextLink",
    },
    parameters: {
      subscriptionId: { in: "path" },
      $expand: { in: "query" },
      $skipToken: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      $expand: z.literal("definition").exactOptional(),
      $skipToken: SkipToken().exactOptional(),
      $skiptoken: SkipTokenLower().exactOptional(),
    }),
    result: () => z.looseObject({
      nextLink: NextLink().exactOptional(),
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        properties: z.looseObject({
          displayName: z.string().exactOptional(),
          score: Score().exactOptional(),
          weight: integer().exactOptional(),
          healthyResourceCount: integer().exactOptional(),
          unhealthyResourceCount: integer().exactOptional(),
          notApplicableResourceCount: integer().exactOptional(),
          definition: z.looseObject({
            id: z.string().exactOptional(),
            properties: z.looseObject({
              displayName: z.string().exactOptional(),
              description: z.string().exactOptional(),
              maxScore: integer().exactOptional(),
              assessmentDefinitions: z.array(z.looseObject({ id: z.string().exactOptional() })).exactOptional(),
            }).exactOptional(),
          }).exactOptional(),
        }).exactOptional(),
      })),
    }),
  }),
  "regulatory_standards:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/regulatoryComplianceStandards",
    scope: ["Microsoft.Security/regulatoryComplianceStandards/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List regulatory standards and how far they are met.",
    query: { "api-version": "2019-01-01-preview" },
    pagination: {
      style: "link",
      next: "/nextLink",
      params: ["$skipToken", "$skiptoken"],
      items: "/value",
      more: "/nextLink",
    },
    parameters: {
      subscriptionId: { in: "path" },
      $filter: { in: "query" },
      $skipToken: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      $filter: z.string().min(1).exactOptional(),
      $skipToken: SkipToken().exactOptional(),
      $skiptoken: SkipTokenLower().exactOptional(),
    }),
    result: () => z.looseObject({
      nextLink: NextLink().exactOptional(),
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        properties: z.looseObject({
          state: State().exactOptional(),
          passedControls: integer().exactOptional(),
          failedControls: integer().exactOptional(),
          skippedControls: integer().exactOptional(),
          unsupportedControls: integer().exactOptional(),
        }).exactOptional(),
      })),
    }),
  }),
  "regulatory_controls:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/regulatoryComplianceStandards/{regulatoryComplianceStandardName}/regulatoryComplianceControls",
    scope: ["Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List controls of a regulatory standard.",
    query: { "api-version": "2019-01-01-preview" },
    pagination: {
      style: "link",
      next: "/nextLink",
      params: ["$skipToken", "$skiptoken"],
      items: "/value",
      more: "/nextLink",
    },
    parameters: {
      subscriptionId: { in: "path" },
      regulatoryComplianceStandardName: { in: "path" },
      $filter: { in: "query" },
      $skipToken: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      regulatoryComplianceStandardName: StandardName(),
      $filter: z.string().min(1).exactOptional(),
      $skipToken: SkipToken().exactOptional(),
      $skiptoken: SkipTokenLower().exactOptional(),
    }),
    result: () => z.looseObject({
      nextLink: NextLink().exactOptional(),
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        properties: z.looseObject({
          description: z.string().exactOptional(),
          state: State().exactOptional(),
          passedAssessments: integer().exactOptional(),
          failedAssessments: integer().exactOptional(),
          skippedAssessments: integer().exactOptional(),
        }).exactOptional(),
      })),
    }),
  }),
  "regulatory_assessments:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/regulatoryComplianceStandards/{regulatoryComplianceStandardName}/regulatoryComplianceControls/{regulatoryComplianceControlName}/regulatoryComplianceAssessments",
    scope: [
      "Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls/regulatoryComplianceAssessments/read",
    ],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List checks behind a regulatory control.",
    query: { "api-version": "2019-01-01-preview" },
    pagination: {
      style: "link",
      next: "/nextLink",
      params: ["$skipToken", "$skiptoken"],
      items: "/value",
      more: "/nextLink",
    },
    parameters: {
      subscriptionId: { in: "path" },
      regulatoryComplianceStandardName: { in: "path" },
      regulatoryComplianceControlName: { in: "path" },
      $filter: { in: "query" },
      $skipToken: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      regulatoryComplianceStandardName: StandardName(),
      regulatoryComplianceControlName: z.string().min(1),
      $filter: z.string().min(1).exactOptional(),
      $skipToken: SkipToken().exactOptional(),
      $skiptoken: SkipTokenLower().exactOptional(),
    }),
    result: () => z.looseObject({
      nextLink: NextLink().exactOptional(),
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        properties: z.looseObject({
          description: z.string().exactOptional(),
          assessmentType: z.string().exactOptional(),
          assessmentDetailsLink: z.string().exactOptional(),
          state: State().exactOptional(),
          passedResources: integer().exactOptional(),
          failedResources: integer().exactOptional(),
          skippedResources: integer().exactOptional(),
          unsupportedResources: integer().exactOptional(),
        }).exactOptional(),
      })),
    }),
  }),
  "pricings:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/pricings",
    scope: ["Microsoft.Security/pricings/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List Defender plans and whether they are on.",
    query: { "api-version": "2024-01-01" },
    parameters: {
      subscriptionId: { in: "path" },
    },
    params: () => z.strictObject({ subscriptionId: SubscriptionId() }),
    result: () => z.looseObject({ value: z.array(Pricing()) }),
  }),
  "pricings:write": operation({
    method: "PUT",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/pricings/{pricingName}",
    scope: ["Microsoft.Security/pricings/write"],
    risk: "critical",
    effect: "update",
    idempotent: true,
    description: "Switch a Defender plan on or off.",
    query: { "api-version": "2024-01-01" },
    parameters: {
      subscriptionId: { in: "path" },
      pricingName: { in: "path" },
      properties: { in: "body" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      pricingName: z.string().min(1),
      properties: z.strictObject({
        pricingTier: z.enum(["Free", "Standard"]),
        subPlan: z.string().min(1).exactOptional(),
        enforce: z.enum(["False", "True"]).exactOptional(),
        extensions: z.array(z.strictObject({
          name: z.string().min(1),
          isEnabled: z.enum(["True", "False"]),
          additionalExtensionProperties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).exactOptional(),
        })).exactOptional(),
      }),
    }),
    result: () => Pricing(),
  }),
  "security_contacts:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/securityContacts",
    scope: ["Microsoft.Security/securityContacts/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List who is mailed about alerts.",
    query: { "api-version": "2023-12-01-preview" },
    pagination: {
      style: "link",
      next: "/nextLink",
      params: ["$skipToken", "$skiptoken"],
      items: "/value",
      more: "/nextLink",
    },
    parameters: {
      subscriptionId: { in: "path" },
      $skipToken: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      $skipToken: SkipToken().exactOptional(),
      $skiptoken: SkipTokenLower().exactOptional(),
    }),
    result: () => z.looseObject({ nextLink: NextLink().exactOptional(), value: z.array(Contact()) }),
  }),
  "security_contacts:write": operation({
    method: "PUT",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/securityContacts/{securityContactName}",
    scope: ["Microsoft.Security/securityContacts/write"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Set who is mailed about alerts.",
    query: { "api-version": "2023-12-01-preview" },
    parameters: {
      subscriptionId: { in: "path" },
      securityContactName: { in: "path" },
      properties: { in: "body" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      securityContactName: z.literal("default"),
      properties: z.strictObject({
        emails: z.string().exactOptional(),
        phone: z.string().exactOptional(),
        isEnabled: z.boolean().exactOptional(),
        notificationsSources: z.array(z.strictObject({
          sourceType: z.enum(["Alert", "AttackPath"]),
          minimalSeverity: z.enum(["High", "Medium", "Low"]).exactOptional(),
          minimalRiskLevel: z.enum(["Critical", "High", "Medium", "Low"]).exactOptional(),
        })).exactOptional(),
        notificationsByRole: z.strictObject({
          state: z.enum(["On", "Off"]).exactOptional(),
          roles: z.array(z.enum(["AccountAdmin", "ServiceAdmin", "Owner", "Contributor"])).exactOptional(),
        }).exactOptional(),
      }),
    }),
    result: () => Contact(),
  }),
  "security_connectors:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/securityConnectors",
    scope: ["Microsoft.Security/securityConnectors/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List clouds and code hosts that are connected.",
    query: { "api-version": "2024-08-01-preview" },
    pagination: {
      style: "link",
      next: "/nextLink",
      params: ["$skipToken", "$skiptoken"],
      items: "/value",
      more: "/nextLink",
    },
    parameters: {
      subscriptionId: { in: "path" },
      $skipToken: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      $skipToken: SkipToken().exactOptional(),
      $skiptoken: SkipTokenLower().exactOptional(),
    }),
    result: () => z.looseObject({
      nextLink: NextLink().exactOptional(),
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        location: z.string().exactOptional(),
        properties: z.looseObject({
          environmentName: z.string().exactOptional(),
          hierarchyIdentifier: z.string().exactOptional(),
          hierarchyIdentifierTrialEndDate: z.string().exactOptional(),
          offerings: z.array(z.looseObject({
            offeringType: z.string().exactOptional(),
            description: z.string().exactOptional(),
          })).exactOptional(),
        }).exactOptional(),
      })),
    }),
  }),
  "automations:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/automations",
    scope: ["Microsoft.Security/automations/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what runs on alerts by itself.",
    query: { "api-version": "2023-12-01-preview" },
    pagination: {
      style: "link",
      next: "/nextLink",
      params: ["$skipToken", "$skiptoken"],
      items: "/value",
      more: "/nextLink",
    },
    parameters: {
      subscriptionId: { in: "path" },
      $skipToken: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      $skipToken: SkipToken().exactOptional(),
      $skiptoken: SkipTokenLower().exactOptional(),
    }),
    result: () => z.looseObject({
      nextLink: NextLink().exactOptional(),
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        location: z.string().exactOptional(),
        properties: z.looseObject({
          description: z.string().exactOptional(),
          isEnabled: z.boolean().exactOptional(),
          scopes: z.array(z.looseObject({
            scopePath: z.string().exactOptional(),
            description: z.string().exactOptional(),
          })).exactOptional(),
          sources: z.array(z.looseObject({ eventSource: z.string().exactOptional() })).exactOptional(),
          actions: z.array(z.looseObject({ actionType: z.string().exactOptional() })).exactOptional(),
        }).exactOptional(),
      })),
    }),
  }),
  "jit_policies:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/providers/Microsoft.Security/jitNetworkAccessPolicies",
    scope: ["Microsoft.Security/jitNetworkAccessPolicies/read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List machines whose ports open on request.",
    query: { "api-version": "2020-01-01" },
    pagination: {
      style: "link",
      next: "/nextLink",
      params: ["$skipToken", "$skiptoken"],
      items: "/value",
      more: "/nextLink",
    },
    parameters: {
      subscriptionId: { in: "path" },
      $skipToken: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      $skipToken: SkipToken().exactOptional(),
      $skiptoken: SkipTokenLower().exactOptional(),
    }),
    result: () => z.looseObject({
      nextLink: NextLink().exactOptional(),
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        kind: z.string().exactOptional(),
        location: z.string().exactOptional(),
        properties: z.looseObject({
          provisioningState: z.string().exactOptional(),
          virtualMachines: z.array(z.looseObject({
            id: z.string().exactOptional(),
            publicIpAddress: z.string().nullable().exactOptional(),
            ports: z.array(z.looseObject({
              number: integer().exactOptional(),
              protocol: z.string().exactOptional(),
              allowedSourceAddressPrefix: z.string().nullable().exactOptional(),
              allowedSourceAddressPrefixes: z.array(z.string()).nullable().exactOptional(),
              maxRequestAccessDuration: z.string().exactOptional(),
            })).exactOptional(),
          })).exactOptional(),
          requests: z.array(JitRequest()).exactOptional(),
        }).exactOptional(),
      })),
    }),
  }),
  "jit_policies:initiate": operation({
    method: "POST",
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Security/locations/{ascLocation}/jitNetworkAccessPolicies/{jitNetworkAccessPolicyName}/{jitNetworkAccessPolicyInitiateType}",
    scope: ["Microsoft.Security/locations/jitNetworkAccessPolicies/initiate/action"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Open ports of machines for a time.",
    query: { "api-version": "2020-01-01" },
    parameters: {
      subscriptionId: { in: "path" },
      resourceGroupName: { in: "path" },
      ascLocation: { in: "path" },
      jitNetworkAccessPolicyName: { in: "path" },
      jitNetworkAccessPolicyInitiateType: { in: "path" },
      virtualMachines: { in: "body" },
      justification: { in: "body" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      resourceGroupName: ResourceGroupName(),
      ascLocation: AscLocation(),
      jitNetworkAccessPolicyName: z.string().min(1),
      jitNetworkAccessPolicyInitiateType: z.literal("initiate"),
      virtualMachines: z.array(z.strictObject({
        id: z.string().min(1),
        ports: z.array(z.strictObject({
          number: z.int().min(0).max(65535),
          endTimeUtc: z.string(),
          allowedSourceAddressPrefix: z.string().min(1).exactOptional(),
        })).min(1),
      })).min(1).max(10),
      justification: z.string().exactOptional(),
    }),
    result: () => JitRequest(),
  }),
  "malware_scans:start": operation({
    method: "POST",
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/providers/Microsoft.Security/defenderForStorageSettings/{settingName}/startMalwareScan",
    scope: [],
    risk: "medium",
    effect: "action",
    idempotent: false,
    description: "Scan a storage account for malware.",
    query: { "api-version": "2025-09-01-preview" },
    parameters: {
      subscriptionId: { in: "path" },
      resourceGroupName: { in: "path" },
      accountName: { in: "path" },
      settingName: { in: "path" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      resourceGroupName: ResourceGroupName(),
      accountName: AccountName(),
      settingName: SettingName(),
    }),
    result: () => MalwareScan(),
  }),
  "malware_scans:read": operation({
    method: "GET",
    path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/providers/Microsoft.Security/defenderForStorageSettings/{settingName}/malwareScans/{scanId}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell how a malware scan went.",
    query: { "api-version": "2025-09-01-preview" },
    parameters: {
      subscriptionId: { in: "path" },
      resourceGroupName: { in: "path" },
      accountName: { in: "path" },
      settingName: { in: "path" },
      scanId: { in: "path" },
    },
    params: () => z.strictObject({
      subscriptionId: SubscriptionId(),
      resourceGroupName: ResourceGroupName(),
      accountName: AccountName(),
      settingName: SettingName(),
      scanId: z.string().min(1),
    }),
    result: () => MalwareScan(),
  }),
};
