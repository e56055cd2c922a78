// Generated from specs/wiz.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Typed,
  integer,
  keyCount,
  once,
  operation,
  typed,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { GraphQuery as GraphQueryType } from "../sdk/wiz.js";

/** Where Wiz Cloud Security is, and how it is authenticated. */
export const CONNECTOR = {
  id: "wiz",
  name: "Wiz Cloud Security",
  api: {
    servers: {
      default: {
        baseUrl: "https://api.{region}.app.wiz.io",
        variables: { region: { description: "Data center of the tenant, such as us1, us17, us20 or eu1." } },
      },
    },
    auth: {
      type: "oauth2_client_credentials",
      tokenUrl: "https://auth.app.wiz.io/oauth/token",
      audience: "wiz-api",
    },
    errors: { at: "/errors", message: "/errors/0/message" },
  },
} as const satisfies ConnectorInfo;

const First = once(() => z.int().min(1).max(500));

const After = once(() => z.string().min(1));

const OrderDirection = once(() => z.enum(["ASC", "DESC"]));

const PageInfo = once(() => z.looseObject({
  hasNextPage: z.boolean().exactOptional(),
  endCursor: z.string().nullable().exactOptional(),
}));

const DateFilter = once(() => z.strictObject({
  before: z.string().exactOptional(),
  after: z.string().exactOptional(),
  inLast: z.strictObject({
    amount: integer().min(1),
    unit: z.enum([
      "DurationFilterValueUnitMinutes",
      "DurationFilterValueUnitHours",
      "DurationFilterValueUnitDays",
      "DurationFilterValueUnitWeeks",
      "DurationFilterValueUnitMonths",
    ]),
  }).exactOptional(),
}));

const Severity = once(() => z.enum(["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"]));

const SeverityResult = once(() => z.string());

const FindingSeverity = once(() => z.enum(["NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL"]));

const FindingSeverityResult = once(() => z.string());

const IssueStatus = once(() => z.enum(["OPEN", "IN_PROGRESS", "RESOLVED", "REJECTED"]));

const IssueStatusResult = once(() => z.string());

const IssueType = once(() => z.enum([
  "TOXIC_COMBINATION",
  "RISK_TOXIC_COMBINATION",
  "THREAT_DETECTION",
  "CLOUD_CONFIGURATION",
  "ATTACK_SURFACE",
]));

const IssueTypeResult = once(() => z.string());

const ResolutionReason = once(() => z.enum([
  "FALSE_POSITIVE",
  "EXCEPTION",
  "WONT_FIX",
  "OBJECT_DELETED",
  "ISSUE_FIXED",
  "CONTROL_CHANGED",
  "CONTROL_DISABLED",
  "CONTROL_DELETED",
  "NOT_MALICIOUS_THREAT",
  "SECURITY_TEST_THREAT",
  "PLANNED_ACTION_THREAT",
  "INCONCLUSIVE_THREAT",
  "MALICIOUS_THREAT",
  "DETECTION_EXPIRED",
  "SEVERITY_CHANGED",
]));

const CloudPlatform = once(() => z.string().min(1));

const ProjectId = once(() => z.string().min(1));

const IssueId = once(() => z.string().min(1));

const Tags = once(() => z.array(z.looseObject({
  key: z.string().nullable().exactOptional(),
  value: z.string().nullable().exactOptional(),
})).nullable());

const TagMap = once(() => z.record(z.string(), z.string()).nullable());

const ProjectRef = once(() => z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }).nullable());

const CloudEntity = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  nativeType: z.string().nullable().exactOptional(),
  name: z.string().exactOptional(),
  status: z.string().nullable().exactOptional(),
  cloudPlatform: z.string().nullable().exactOptional(),
  cloudProviderURL: z.string().nullable().exactOptional(),
  providerId: z.string().nullable().exactOptional(),
  externalId: z.string().nullable().exactOptional(),
  region: z.string().nullable().exactOptional(),
  resourceGroupExternalId: z.string().nullable().exactOptional(),
  subscriptionExternalId: z.string().nullable().exactOptional(),
  subscriptionName: z.string().nullable().exactOptional(),
  tags: TagMap().exactOptional(),
}).nullable());

const ServiceTicket = once(() => z.looseObject({
  id: z.string().exactOptional(),
  externalId: z.string().exactOptional(),
  name: z.string().nullable().exactOptional(),
  url: z.string().exactOptional(),
}));

const Person = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().nullable().exactOptional(),
  email: z.string().nullable().exactOptional(),
}).nullable());

const IssueNote = once(() => z.looseObject({
  id: z.string().exactOptional(),
  text: z.string().exactOptional(),
  createdAt: z.string().exactOptional(),
  updatedAt: z.string().nullable().exactOptional(),
  user: Person().exactOptional(),
  serviceAccount: z.looseObject({ name: z.string().exactOptional() }).nullable().exactOptional(),
}));

const SourceRule = once(() => z.looseObject({
  __typename: z.string().exactOptional(),
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  controlDescription: z.string().nullable().exactOptional(),
  resolutionRecommendation: z.string().nullable().exactOptional(),
  cloudEventRuleDescription: z.string().nullable().exactOptional(),
  cloudConfigurationRuleDescription: z.string().nullable().exactOptional(),
  remediationInstructions: z.string().nullable().exactOptional(),
  sourceType: z.string().nullable().exactOptional(),
  serviceType: z.string().nullable().exactOptional(),
}).nullable());

const IssueSummary = once(() => z.looseObject({
  id: IssueId().exactOptional(),
  type: IssueTypeResult().exactOptional(),
  status: IssueStatusResult().exactOptional(),
  severity: SeverityResult().exactOptional(),
  createdAt: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
  dueAt: z.string().nullable().exactOptional(),
  resolvedAt: z.string().nullable().exactOptional(),
  statusChangedAt: z.string().nullable().exactOptional(),
  sourceRule: SourceRule().exactOptional(),
  projects: z.array(ProjectRef()).nullable().exactOptional(),
  entitySnapshot: CloudEntity().exactOptional(),
  serviceTickets: z.array(ServiceTicket()).nullable().exactOptional(),
  notes: z.array(IssueNote()).nullable().exactOptional(),
}));

const VulnerabilityFinding = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  portalUrl: z.string().nullable().exactOptional(),
  detailedName: z.string().nullable().exactOptional(),
  version: z.string().nullable().exactOptional(),
  fixedVersion: z.string().nullable().exactOptional(),
  CVEDescription: z.string().nullable().exactOptional(),
  severity: FindingSeverityResult().exactOptional(),
  CVSSSeverity: z.string().nullable().exactOptional(),
  score: z.number().nullable().exactOptional(),
  vendorSeverity: z.string().nullable().exactOptional(),
  status: z.string().exactOptional(),
  hasExploit: z.boolean().nullable().exactOptional(),
  hasCisaKevExploit: z.boolean().nullable().exactOptional(),
  epssSeverity: z.string().nullable().exactOptional(),
  epssProbability: z.number().nullable().exactOptional(),
  firstDetectedAt: z.string().nullable().exactOptional(),
  lastDetectedAt: z.string().nullable().exactOptional(),
  resolvedAt: z.string().nullable().exactOptional(),
  remediation: z.string().nullable().exactOptional(),
  detectionMethod: z.string().nullable().exactOptional(),
  locationPath: z.string().nullable().exactOptional(),
  projects: z.array(ProjectRef()).nullable().exactOptional(),
  vulnerableAsset: z.looseObject({
    id: z.string().exactOptional(),
    type: z.string().exactOptional(),
    name: z.string().nullable().exactOptional(),
    region: z.string().nullable().exactOptional(),
    providerUniqueId: z.string().nullable().exactOptional(),
    cloudPlatform: z.string().nullable().exactOptional(),
    status: z.string().nullable().exactOptional(),
    subscriptionName: z.string().nullable().exactOptional(),
    subscriptionExternalId: z.string().nullable().exactOptional(),
    operatingSystem: z.string().nullable().exactOptional(),
    ipAddresses: z.array(z.string()).nullable().exactOptional(),
  }).nullable().exactOptional(),
}).nullable());

const ReportRun = once(() => z.looseObject({
  id: z.string().exactOptional(),
  status: z.string().exactOptional(),
  runAt: z.string().nullable().exactOptional(),
  failedReason: z.string().nullable().exactOptional(),
  progress: z.number().nullable().exactOptional(),
  url: z.string().nullable().exactOptional(),
}).nullable());

const CloudActor = once(() => z.looseObject({
  id: z.string().nullable().exactOptional(),
  externalId: z.string().nullable().exactOptional(),
  name: z.string().nullable().exactOptional(),
  type: z.string().nullable().exactOptional(),
  nativeType: z.string().nullable().exactOptional(),
  region: z.string().nullable().exactOptional(),
}).nullable());

const GraphQuery: () => Typed<GraphQueryType> = once(() => typed<GraphQueryType>(z.strictObject({
  type: z.array(z.string().min(1)).min(1),
  select: z.boolean().exactOptional(),
  as: z.string().exactOptional(),
  where: z.record(z.string(), z.record(z.string(), z.unknown())).exactOptional(),
  relationships: z.array(z.strictObject({
    type: z.array(z.strictObject({ type: z.string().min(1), reverse: z.boolean().exactOptional() })).min(1),
    with: z.lazy(GraphQuery),
    optional: z.boolean().exactOptional(),
    negate: z.boolean().exactOptional(),
  })).exactOptional(),
})));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "issues:read": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:issues", "read:threat_issues"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List issues by status, severity, type and resource.",
    graphql: "query IssuesTable($filterBy: IssueFilters, $first: Int, $after: String, $orderBy: IssueOrder) {\n  issues: issuesV2(filterBy: $filterBy, first: $first, after: $after, orderBy: $orderBy) {\n    nodes {\n      id\n      type\n      status\n      severity\n      createdAt\n      updatedAt\n      dueAt\n      resolvedAt\n      statusChangedAt\n      sourceRule {\n        __typename\n        ... on Control { id name controlDescription: description resolutionRecommendation }\n        ... on CloudEventRule { id name cloudEventRuleDescription: description sourceType }\n        ... on CloudConfigurationRule {\n          id\n          name\n          cloudConfigurationRuleDescription: description\n          remediationInstructions\n          serviceType\n        }\n      }\n      projects { id name }\n      entitySnapshot {\n        id\n        type\n        nativeType\n        name\n        status\n        cloudPlatform\n        cloudProviderURL\n        providerId\n        externalId\n        region\n        resourceGroupExternalId\n        subscriptionExternalId\n        subscriptionName\n        tags\n      }\n      serviceTickets { externalId name url }\n      notes { id text createdAt updatedAt user { name email } serviceAccount { name } }\n    }\n    pageInfo { hasNextPage endCursor }\n    totalCount\n  }\n}\n",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/data/issues/pageInfo/endCursor",
      more: "/data/issues/pageInfo/hasNextPage",
      items: "/data/issues/nodes",
    },
    contract: "3SrpIgbO",
    parameters: {
      first: { in: "variable" },
      after: { in: "variable" },
      filterBy: { in: "variable" },
      orderBy: { in: "variable" },
    },
    params: () => z.strictObject({
      first: First().exactOptional(),
      after: After().exactOptional(),
      filterBy: z.strictObject({
        id: z.array(IssueId()).exactOptional(),
        search: z.string().exactOptional(),
        type: z.array(IssueType()).exactOptional(),
        severity: z.array(Severity()).exactOptional(),
        status: z.array(IssueStatus()).exactOptional(),
        project: z.array(ProjectId()).exactOptional(),
        resolutionReason: z.array(ResolutionReason()).exactOptional(),
        createdAt: DateFilter().exactOptional(),
        statusChangedAt: DateFilter().exactOptional(),
        resolvedAt: DateFilter().exactOptional(),
        dueAt: DateFilter().exactOptional(),
        hasServiceTicket: z.boolean().exactOptional(),
        hasNote: z.boolean().exactOptional(),
        hasRemediation: z.boolean().exactOptional(),
        relatedEntity: z.strictObject({
          id: z.string().min(1).exactOptional(),
          ids: z.array(z.string().min(1)).exactOptional(),
          type: z.array(z.string().min(1)).exactOptional(),
          nativeType: z.array(z.string().min(1)).exactOptional(),
          cloudPlatform: z.array(CloudPlatform()).exactOptional(),
          region: z.array(z.string().min(1)).exactOptional(),
          subscriptionId: z.array(z.string().min(1)).exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
      orderBy: z.strictObject({
        field: z.enum(["SEVERITY", "CREATED_AT", "STATUS_CHANGED_AT", "RESOLVED_AT"]),
        direction: OrderDirection(),
      }).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        issues: z.looseObject({
          nodes: z.array(IssueSummary()).exactOptional(),
          pageInfo: PageInfo().exactOptional(),
          totalCount: integer().nullable().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "issues:read_details": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:issues", "read:threat_issues"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one issue with its resource and comments.",
    graphql: "query GetIssue($id: ID!) {\n  issue(id: $id) {\n    id\n    type\n    status\n    severity\n    description\n    createdAt\n    updatedAt\n    dueAt\n    resolvedAt\n    statusChangedAt\n    resolutionReason\n    sourceRules { id name description }\n    projects { id name }\n    entitySnapshot {\n      id\n      type\n      nativeType\n      name\n      cloudPlatform\n      cloudProviderURL\n      region\n      subscriptionExternalId\n      subscriptionName\n    }\n    serviceTickets { id externalId name url }\n    notes { id text createdAt user { name email } serviceAccount { name } }\n  }\n}\n",
    contract: "wTyF2dir",
    parameters: {
      id: { in: "variable" },
    },
    params: () => z.strictObject({ id: IssueId() }),
    result: () => z.looseObject({
      data: z.looseObject({
        issue: z.looseObject({
          id: IssueId().exactOptional(),
          type: IssueTypeResult().exactOptional(),
          status: IssueStatusResult().exactOptional(),
          severity: SeverityResult().exactOptional(),
          description: z.string().nullable().exactOptional(),
          createdAt: z.string().exactOptional(),
          updatedAt: z.string().exactOptional(),
          dueAt: z.string().nullable().exactOptional(),
          resolvedAt: z.string().nullable().exactOptional(),
          statusChangedAt: z.string().nullable().exactOptional(),
          resolutionReason: z.string().nullable().exactOptional(),
          sourceRules: z.array(z.looseObject({
            id: z.string().exactOptional(),
            name: z.string().exactOptional(),
            description: z.string().nullable().exactOptional(),
          })).nullable().exactOptional(),
          projects: z.array(ProjectRef()).nullable().exactOptional(),
          entitySnapshot: CloudEntity().exactOptional(),
          serviceTickets: z.array(ServiceTicket()).nullable().exactOptional(),
          notes: z.array(IssueNote()).nullable().exactOptional(),
        }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "issues:write": operation({
    method: "POST",
    path: "/graphql",
    scope: ["write:issue_status", "write:issue_ignore", "write:issue_due_at"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Change an issue's status, due date or resolution.",
    graphql: "mutation UpdateIssue($issueId: ID!, $patch: UpdateIssuePatch, $override: UpdateIssuePatch) {\n  updateIssue(input: { id: $issueId, patch: $patch, override: $override }) {\n    issue {\n      id\n      status\n      dueAt\n      resolutionReason\n      notes { id text createdAt updatedAt }\n    }\n  }\n}\n",
    contract: "KwgXrukI",
    parameters: {
      issueId: { in: "variable" },
      patch: { in: "variable" },
      override: { in: "variable" },
    },
    params: () => z.strictObject({
      issueId: IssueId(),
      patch: z.strictObject({
        status: IssueStatus().exactOptional(),
        resolutionReason: ResolutionReason().exactOptional(),
        resolutionNote: z.string().exactOptional(),
        note: z.string().exactOptional(),
        dueAt: z.string().exactOptional(),
        rejectionExpiredAt: z.string().exactOptional(),
      }).check(keyCount({ min: 1 })).exactOptional(),
      override: z.strictObject({ dueAt: z.string().nullable().exactOptional() }).check(keyCount({ min: 1 })).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        updateIssue: z.looseObject({
          issue: z.looseObject({
            id: IssueId().exactOptional(),
            status: IssueStatusResult().exactOptional(),
            dueAt: z.string().nullable().exactOptional(),
            resolutionReason: z.string().nullable().exactOptional(),
            notes: z.array(IssueNote()).nullable().exactOptional(),
          }).nullable().exactOptional(),
        }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "comments:write": operation({
    method: "POST",
    path: "/graphql",
    scope: ["write:issue_comments"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Add a comment to an issue.",
    graphql: "mutation CreateIssueComment($input: CreateIssueNoteInput!) {\n  createIssueNote(input: $input) {\n    issueNote {\n      id\n      text\n      createdAt\n      user { id email }\n    }\n  }\n}\n",
    contract: "Kti6EO_d",
    parameters: {
      input: { in: "variable" },
    },
    params: () => z.strictObject({ input: z.strictObject({ issueId: IssueId(), text: z.string().min(1) }) }),
    result: () => z.looseObject({
      data: z.looseObject({
        createIssueNote: z.looseObject({ issueNote: IssueNote().exactOptional() }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "comments:delete": operation({
    method: "POST",
    path: "/graphql",
    scope: ["write:issue_comments"],
    risk: "medium",
    effect: "delete",
    idempotent: true,
    description: "Delete one comment of an issue.",
    graphql: "mutation DeleteIssueNote($input: DeleteIssueNoteInput!) {\n  deleteIssueNote(input: $input) {\n    _stub\n  }\n}\n",
    contract: "Oe-eM5wu",
    parameters: {
      input: { in: "variable" },
    },
    params: () => z.strictObject({ input: z.strictObject({ id: z.string().min(1) }) }),
    result: () => z.looseObject({
      data: z.looseObject({
        deleteIssueNote: z.looseObject({ _stub: z.string().nullable().exactOptional() }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "tickets:write": operation({
    method: "POST",
    path: "/graphql",
    scope: ["write:service_ticket"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Link a ticket of another system to an issue.",
    graphql: "mutation AssociateServiceTicket($input: AssociateServiceTicketInput!) {\n  associateServiceTicket(input: $input) {\n    serviceTicket {\n      id\n      externalId\n      name\n      url\n    }\n  }\n}\n",
    contract: "g0XjGcMX",
    parameters: {
      input: { in: "variable" },
    },
    params: () => z.strictObject({
      input: z.strictObject({
        issueId: IssueId(),
        ticketId: z.string().min(1),
        ticketUrl: z.string().min(1),
      }),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        associateServiceTicket: z.looseObject({ serviceTicket: ServiceTicket().exactOptional() }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "threats:read_analysis": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:threat_issues"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the automatic analysis of a threat issue.",
    graphql: "query ThreatAnalysis($issueId: ID!) {\n  issue(id: $issueId) {\n    threatDetectionDetails {\n      aiAnalysis {\n        id\n        status\n        verdict\n        analyzedAt\n        severity\n        confidenceLevel\n        conclusion\n      }\n    }\n  }\n}\n",
    contract: "UM4xE0Pg",
    parameters: {
      issueId: { in: "variable" },
    },
    params: () => z.strictObject({ issueId: IssueId() }),
    result: () => z.looseObject({
      data: z.looseObject({
        issue: z.looseObject({
          threatDetectionDetails: z.looseObject({
            aiAnalysis: z.looseObject({
              id: z.string().exactOptional(),
              status: z.string().nullable().exactOptional(),
              verdict: z.string().nullable().exactOptional(),
              analyzedAt: z.string().nullable().exactOptional(),
              severity: z.string().nullable().exactOptional(),
              confidenceLevel: z.string().nullable().exactOptional(),
              conclusion: z.string().nullable().exactOptional(),
            }).nullable().exactOptional(),
          }).nullable().exactOptional(),
        }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "detections:read": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:detections"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List threat detections by rule, resource and time.",
    graphql: "query Detections($filterBy: DetectionFilters, $first: Int, $after: String, $orderBy: DetectionOrder) {\n  detections(filterBy: $filterBy, first: $first, after: $after, orderBy: $orderBy) {\n    nodes {\n      id\n      severity\n      description\n      createdAt\n      startedAt\n      endedAt\n      issue { id url }\n      ruleMatch { rule { id name sourceType } }\n      cloudAccounts { cloudProvider externalId name }\n      primaryActor { id externalId name type nativeType }\n      primaryResource { id externalId name type nativeType }\n      actors { id externalId name type nativeType }\n      resources { id externalId name type nativeType region }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}\n",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/data/detections/pageInfo/endCursor",
      more: "/data/detections/pageInfo/hasNextPage",
      items: "/data/detections/nodes",
    },
    contract: "mCgu3EDN",
    parameters: {
      first: { in: "variable" },
      after: { in: "variable" },
      filterBy: { in: "variable" },
      orderBy: { in: "variable" },
    },
    params: () => z.strictObject({
      first: First().exactOptional(),
      after: After().exactOptional(),
      filterBy: z.strictObject({
        issueId: z.string().min(1).exactOptional(),
        type: z.strictObject({
          equals: z.array(z.enum(["GENERATED_THREAT", "MATCH_ONLY"])).exactOptional(),
        }).exactOptional(),
        severity: z.strictObject({ equals: z.array(Severity()).exactOptional() }).exactOptional(),
        cloudPlatform: z.strictObject({ equals: z.array(CloudPlatform()).exactOptional() }).exactOptional(),
        resource: z.strictObject({
          id: z.strictObject({ equals: z.array(z.string().min(1)).exactOptional() }).exactOptional(),
        }).exactOptional(),
        matchedRuleName: z.strictObject({ equals: z.array(z.string().min(1)).exactOptional() }).exactOptional(),
        projectId: z.array(ProjectId()).exactOptional(),
        createdAt: DateFilter().exactOptional(),
        updatedAt: DateFilter().exactOptional(),
      }).exactOptional(),
      orderBy: z.strictObject({
        field: z.enum(["CREATED_AT", "STARTED_AT", "UPDATED_AT"]),
        direction: OrderDirection(),
      }).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        detections: z.looseObject({
          nodes: z.array(z.looseObject({
            id: z.string().exactOptional(),
            severity: SeverityResult().exactOptional(),
            description: z.string().nullable().exactOptional(),
            createdAt: z.string().nullable().exactOptional(),
            startedAt: z.string().nullable().exactOptional(),
            endedAt: z.string().nullable().exactOptional(),
            issue: z.looseObject({
              id: z.string().exactOptional(),
              url: z.string().nullable().exactOptional(),
            }).nullable().exactOptional(),
            ruleMatch: z.looseObject({
              rule: z.looseObject({
                id: z.string().exactOptional(),
                name: z.string().exactOptional(),
                sourceType: z.string().nullable().exactOptional(),
              }).nullable().exactOptional(),
            }).nullable().exactOptional(),
            cloudAccounts: z.array(z.looseObject({
              cloudProvider: z.string().nullable().exactOptional(),
              externalId: z.string().nullable().exactOptional(),
              name: z.string().nullable().exactOptional(),
            }).nullable()).nullable().exactOptional(),
            primaryActor: CloudActor().exactOptional(),
            primaryResource: CloudActor().exactOptional(),
            actors: z.array(CloudActor()).nullable().exactOptional(),
            resources: z.array(CloudActor()).nullable().exactOptional(),
          })).exactOptional(),
          pageInfo: PageInfo().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "vulnerabilities:read": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:vulnerabilities"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List vulnerability findings by CVE, asset and severity.",
    graphql: "query VulnerabilityFindingsPage(\n  $filterBy: VulnerabilityFindingFilters\n  $first: Int\n  $after: String\n  $orderBy: VulnerabilityFindingOrder\n) {\n  vulnerabilityFindings(filterBy: $filterBy, first: $first, after: $after, orderBy: $orderBy) {\n    nodes {\n      id\n      name\n      portalUrl\n      detailedName\n      version\n      fixedVersion\n      CVEDescription\n      severity\n      CVSSSeverity\n      score\n      vendorSeverity\n      status\n      hasExploit\n      hasCisaKevExploit\n      epssSeverity\n      epssProbability\n      firstDetectedAt\n      lastDetectedAt\n      resolvedAt\n      remediation\n      detectionMethod\n      locationPath\n      projects { id name }\n      vulnerableAsset {\n        ... on VulnerableAssetBase {\n          id\n          type\n          name\n          region\n          providerUniqueId\n          cloudPlatform\n          status\n          subscriptionName\n          subscriptionExternalId\n        }\n        ... on VulnerableAssetVirtualMachine { operatingSystem ipAddresses }\n      }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}\n",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/data/vulnerabilityFindings/pageInfo/endCursor",
      more: "/data/vulnerabilityFindings/pageInfo/hasNextPage",
      items: "/data/vulnerabilityFindings/nodes",
    },
    contract: "_jvltPUM",
    parameters: {
      first: { in: "variable" },
      after: { in: "variable" },
      filterBy: { in: "variable" },
      orderBy: { in: "variable" },
    },
    params: () => z.strictObject({
      first: First().exactOptional(),
      after: After().exactOptional(),
      filterBy: z.strictObject({
        severity: z.array(FindingSeverity()).exactOptional(),
        vendorSeverity: z.array(FindingSeverity()).exactOptional(),
        status: z.array(IssueStatus()).exactOptional(),
        assetType: z.array(z.string().min(1)).exactOptional(),
        cloudPlatforms: z.array(CloudPlatform()).exactOptional(),
        projectIdV2: z.strictObject({ equals: z.array(ProjectId()).exactOptional() }).exactOptional(),
        subscriptionExternalId: z.array(z.string().min(1)).exactOptional(),
        hasExploit: z.boolean().exactOptional(),
        hasFix: z.boolean().exactOptional(),
        hasCisaKevExploit: z.boolean().exactOptional(),
        vulnerabilityExternalIdV2: z.strictObject({ equals: z.array(z.string().min(1)).exactOptional() }).exactOptional(),
        assetName: z.strictObject({ equals: z.array(z.string().min(1)).exactOptional() }).exactOptional(),
        updatedAt: DateFilter().exactOptional(),
      }).exactOptional(),
      orderBy: z.strictObject({
        field: z.enum(["CREATED_AT", "RELATED_ISSUE_SEVERITY"]),
        direction: OrderDirection(),
      }).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        vulnerabilityFindings: z.looseObject({
          nodes: z.array(VulnerabilityFinding()).exactOptional(),
          pageInfo: PageInfo().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "vulnerabilities:read_details": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:vulnerabilities"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one vulnerability finding by its id.",
    graphql: "query VulnerabilityFinding($id: ID!) {\n  vulnerabilityFinding(id: $id) {\n    id\n    name\n    portalUrl\n    detailedName\n    version\n    fixedVersion\n    CVEDescription\n    severity\n    CVSSSeverity\n    score\n    vendorSeverity\n    status\n    hasExploit\n    hasCisaKevExploit\n    epssSeverity\n    epssProbability\n    firstDetectedAt\n    lastDetectedAt\n    resolvedAt\n    remediation\n    detectionMethod\n    locationPath\n    projects { id name }\n    vulnerableAsset {\n      ... on VulnerableAssetBase {\n        id\n        type\n        name\n        region\n        providerUniqueId\n        cloudPlatform\n        status\n        subscriptionName\n        subscriptionExternalId\n      }\n      ... on VulnerableAssetVirtualMachine { operatingSystem ipAddresses }\n    }\n  }\n}\n",
    contract: "YuJUgoER",
    parameters: {
      id: { in: "variable" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => z.looseObject({
      data: z.looseObject({ vulnerabilityFinding: VulnerabilityFinding().exactOptional() }).exactOptional(),
    }),
  }),
  "configuration_findings:read": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:cloud_configuration"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List misconfigurations found by configuration rules.",
    graphql: "query CloudConfigurationFindingsPage(\n  $filterBy: ConfigurationFindingFilters\n  $first: Int\n  $after: String\n  $orderBy: ConfigurationFindingOrder\n) {\n  configurationFindings(filterBy: $filterBy, first: $first, after: $after, orderBy: $orderBy) {\n    nodes {\n      id\n      severity\n      result\n      status\n      remediation\n      firstSeenAt\n      analyzedAt\n      updatedAt\n      resource {\n        id\n        providerId\n        name\n        type\n        nativeType\n        region\n        cloudPlatform\n        subscription { id name externalId cloudProvider }\n        tags { key value }\n        projects { id name }\n      }\n      rule { id shortId name description remediationInstructions }\n      evidence { currentValue expectedValue configurationPath cloudConfigurationLink }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}\n",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/data/configurationFindings/pageInfo/endCursor",
      more: "/data/configurationFindings/pageInfo/hasNextPage",
      items: "/data/configurationFindings/nodes",
    },
    contract: "Jv30kWOL",
    parameters: {
      first: { in: "variable" },
      after: { in: "variable" },
      filterBy: { in: "variable" },
      orderBy: { in: "variable" },
    },
    params: () => z.strictObject({
      first: First().exactOptional(),
      after: After().exactOptional(),
      filterBy: z.strictObject({
        result: z.array(z.enum(["PASS", "FAIL", "ERROR", "NOT_ASSESSED"])).exactOptional(),
        severity: z.array(FindingSeverity()).exactOptional(),
        status: z.array(IssueStatus()).exactOptional(),
        updatedAt: DateFilter().exactOptional(),
        resource: z.strictObject({ projectId: z.array(ProjectId()).exactOptional() }).exactOptional(),
      }).exactOptional(),
      orderBy: z.strictObject({
        field: z.enum(["SEVERITY", "FIRST_SEEN_AT", "ANALYZED_AT"]),
        direction: OrderDirection(),
      }).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        configurationFindings: z.looseObject({
          nodes: z.array(z.looseObject({
            id: z.string().exactOptional(),
            severity: z.string().exactOptional(),
            result: z.string().exactOptional(),
            status: z.string().exactOptional(),
            remediation: z.string().nullable().exactOptional(),
            firstSeenAt: z.string().nullable().exactOptional(),
            analyzedAt: z.string().nullable().exactOptional(),
            updatedAt: z.string().nullable().exactOptional(),
            resource: z.looseObject({
              id: z.string().exactOptional(),
              providerId: z.string().nullable().exactOptional(),
              name: z.string().nullable().exactOptional(),
              type: z.string().exactOptional(),
              nativeType: z.string().nullable().exactOptional(),
              region: z.string().nullable().exactOptional(),
              cloudPlatform: z.string().nullable().exactOptional(),
              subscription: z.looseObject({
                id: z.string().exactOptional(),
                name: z.string().nullable().exactOptional(),
                externalId: z.string().nullable().exactOptional(),
                cloudProvider: z.string().nullable().exactOptional(),
              }).nullable().exactOptional(),
              tags: Tags().exactOptional(),
              projects: z.array(ProjectRef()).nullable().exactOptional(),
            }).nullable().exactOptional(),
            rule: z.looseObject({
              id: z.string().exactOptional(),
              shortId: z.string().nullable().exactOptional(),
              name: z.string().exactOptional(),
              description: z.string().nullable().exactOptional(),
              remediationInstructions: z.string().nullable().exactOptional(),
            }).nullable().exactOptional(),
            evidence: z.looseObject({
              currentValue: z.string().nullable().exactOptional(),
              expectedValue: z.string().nullable().exactOptional(),
              configurationPath: z.string().nullable().exactOptional(),
              cloudConfigurationLink: z.string().nullable().exactOptional(),
            }).nullable().exactOptional(),
          })).exactOptional(),
          pageInfo: PageInfo().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "configuration_rules:read": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:cloud_configuration"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List cloud configuration rules and whether they are on.",
    graphql: "query CloudConfigurationRules(\n  $filterBy: CloudConfigurationRuleFilters\n  $first: Int\n  $after: String\n  $orderBy: CloudConfigurationRuleOrder\n) {\n  cloudConfigurationRules(filterBy: $filterBy, first: $first, after: $after, orderBy: $orderBy) {\n    nodes {\n      id\n      shortId\n      name\n      description\n      enabled\n      severity\n      cloudProvider\n      serviceType\n      subjectEntityType\n      targetNativeTypes\n      builtin\n      functionAsControl\n      hasAutoRemediation\n      remediationInstructions\n    }\n    pageInfo { hasNextPage endCursor }\n    totalCount\n  }\n}\n",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/data/cloudConfigurationRules/pageInfo/endCursor",
      more: "/data/cloudConfigurationRules/pageInfo/hasNextPage",
      items: "/data/cloudConfigurationRules/nodes",
    },
    contract: "8eGY4BX0",
    parameters: {
      first: { in: "variable" },
      after: { in: "variable" },
      filterBy: { in: "variable" },
      orderBy: { in: "variable" },
    },
    params: () => z.strictObject({
      first: First().exactOptional(),
      after: After().exactOptional(),
      filterBy: z.strictObject({
        id: z.array(z.string().min(1)).exactOptional(),
        search: z.string().exactOptional(),
        cloudProvider: z.array(CloudPlatform()).exactOptional(),
        severity: z.array(Severity()).exactOptional(),
        enabled: z.boolean().exactOptional(),
        functionAsControl: z.boolean().exactOptional(),
        hasAutoRemediation: z.boolean().exactOptional(),
        hasRemediation: z.boolean().exactOptional(),
        project: z.array(ProjectId()).exactOptional(),
      }).exactOptional(),
      orderBy: z.strictObject({
        field: z.enum(["FAILED_CHECK_COUNT", "SEVERITY", "NAME"]),
        direction: OrderDirection(),
      }).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        cloudConfigurationRules: z.looseObject({
          nodes: z.array(z.looseObject({
            id: z.string().exactOptional(),
            shortId: z.string().nullable().exactOptional(),
            name: z.string().exactOptional(),
            description: z.string().nullable().exactOptional(),
            enabled: z.boolean().exactOptional(),
            severity: z.string().exactOptional(),
            cloudProvider: z.string().nullable().exactOptional(),
            serviceType: z.string().nullable().exactOptional(),
            subjectEntityType: z.string().nullable().exactOptional(),
            targetNativeTypes: z.array(z.string()).nullable().exactOptional(),
            builtin: z.boolean().nullable().exactOptional(),
            functionAsControl: z.boolean().nullable().exactOptional(),
            hasAutoRemediation: z.boolean().nullable().exactOptional(),
            remediationInstructions: z.string().nullable().exactOptional(),
          })).exactOptional(),
          pageInfo: PageInfo().exactOptional(),
          totalCount: integer().nullable().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "configuration_rules:write": operation({
    method: "POST",
    path: "/graphql",
    scope: ["update:cloud_configuration"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Turn configuration rules on or off, or change their severity.",
    graphql: "mutation UpdateCloudConfigurationRules($input: UpdateCloudConfigurationRulesInput!) {\n  updateCloudConfigurationRules(input: $input) {\n    successCount\n    failCount\n    errors {\n      reason\n      rule { id }\n    }\n  }\n}\n",
    contract: "of17UgI9",
    parameters: {
      input: { in: "variable" },
    },
    params: () => z.strictObject({
      input: z.strictObject({
        ids: z.array(z.string().min(1)).min(1).max(100),
        patch: z.strictObject({
          enabled: z.boolean().exactOptional(),
          severity: Severity().exactOptional(),
          functionAsControl: z.boolean().exactOptional(),
        }).check(keyCount({ min: 1 })),
      }),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        updateCloudConfigurationRules: z.looseObject({
          successCount: integer().exactOptional(),
          failCount: integer().exactOptional(),
          errors: z.array(z.looseObject({
            reason: z.string().nullable().exactOptional(),
            rule: z.looseObject({ id: z.string().exactOptional() }).nullable().exactOptional(),
          })).nullable().exactOptional(),
        }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "resources:read": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:resources"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List cloud resources with exposure and privileges.",
    graphql: "query CloudResourcesTable(\n  $first: Int\n  $after: String\n  $filterBy: CloudResourceV2Filters\n  $orderBy: CloudResourceOrder\n) {\n  cloudResourcesV2(first: $first, after: $after, filterBy: $filterBy, orderBy: $orderBy) {\n    nodes {\n      id\n      name\n      externalId\n      type\n      nativeType\n      cloudPlatform\n      status\n      region\n      tags { key value }\n      cloudAccount { id name cloudProvider externalId }\n      projects { id name }\n      firstSeen\n      lastSeen\n      updatedAt\n      isOpenToAllInternet\n      isAccessibleFromInternet\n      hasAdminPrivileges\n      hasHighPrivileges\n      hasAccessToSensitiveData\n      hasSensitiveData\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}\n",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/data/cloudResourcesV2/pageInfo/endCursor",
      more: "/data/cloudResourcesV2/pageInfo/hasNextPage",
      items: "/data/cloudResourcesV2/nodes",
    },
    contract: "OReuQJ7I",
    parameters: {
      first: { in: "variable" },
      after: { in: "variable" },
      filterBy: { in: "variable" },
      orderBy: { in: "variable" },
    },
    params: () => z.strictObject({
      first: First().exactOptional(),
      after: After().exactOptional(),
      filterBy: z.strictObject({
        type: z.strictObject({ equals: z.array(z.string().min(1)).exactOptional() }).exactOptional(),
        cloudPlatform: z.strictObject({ equals: z.array(CloudPlatform()).exactOptional() }).exactOptional(),
        cloudAccountV2: z.strictObject({
          externalId: z.strictObject({ equals: z.array(z.string().min(1)).exactOptional() }).exactOptional(),
        }).exactOptional(),
        project: z.strictObject({
          idV2: z.strictObject({ equals: z.array(ProjectId()).exactOptional() }).exactOptional(),
        }).exactOptional(),
        isAccessibleFromInternet: z.strictObject({ equals: z.boolean().exactOptional() }).exactOptional(),
        hasAdminPrivileges: z.strictObject({ equals: z.boolean().exactOptional() }).exactOptional(),
        hasSensitiveData: z.strictObject({ equals: z.boolean().exactOptional() }).exactOptional(),
        includeDeleted: z.boolean().exactOptional(),
        updatedAt: DateFilter().exactOptional(),
      }).exactOptional(),
      orderBy: z.strictObject({
        field: z.enum(["FIRST_SEEN", "RELATED_ISSUE_SEVERITY", "VULNERABILITY_SEVERITY"]),
        direction: OrderDirection(),
      }).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        cloudResourcesV2: z.looseObject({
          nodes: z.array(z.looseObject({
            id: z.string().exactOptional(),
            name: z.string().nullable().exactOptional(),
            externalId: z.string().nullable().exactOptional(),
            type: z.string().exactOptional(),
            nativeType: z.string().nullable().exactOptional(),
            cloudPlatform: z.string().nullable().exactOptional(),
            status: z.string().nullable().exactOptional(),
            region: z.string().nullable().exactOptional(),
            tags: Tags().exactOptional(),
            cloudAccount: z.looseObject({
              id: z.string().exactOptional(),
              name: z.string().nullable().exactOptional(),
              cloudProvider: z.string().nullable().exactOptional(),
              externalId: z.string().nullable().exactOptional(),
            }).nullable().exactOptional(),
            projects: z.array(ProjectRef()).nullable().exactOptional(),
            firstSeen: z.string().nullable().exactOptional(),
            lastSeen: z.string().nullable().exactOptional(),
            updatedAt: z.string().nullable().exactOptional(),
            isOpenToAllInternet: z.boolean().nullable().exactOptional(),
            isAccessibleFromInternet: z.boolean().nullable().exactOptional(),
            hasAdminPrivileges: z.boolean().nullable().exactOptional(),
            hasHighPrivileges: z.boolean().nullable().exactOptional(),
            hasAccessToSensitiveData: z.boolean().nullable().exactOptional(),
            hasSensitiveData: z.boolean().nullable().exactOptional(),
          })).exactOptional(),
          pageInfo: PageInfo().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "graph:search": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:resources"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search the security graph for a pattern of objects.",
    graphql: "query GraphSearch(\n  $query: GraphEntityQueryInput\n  $projectId: String!\n  $first: Int\n  $after: String\n  $quick: Boolean\n) {\n  graphSearch(query: $query, projectId: $projectId, first: $first, after: $after, quick: $quick) {\n    nodes {\n      entities { id name type properties }\n      aggregateCount\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}\n",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/data/graphSearch/pageInfo/endCursor",
      more: "/data/graphSearch/pageInfo/hasNextPage",
      items: "/data/graphSearch/nodes",
    },
    contract: "7MENAnlP",
    parameters: {
      query: { in: "variable" },
      projectId: { in: "variable" },
      quick: { in: "variable" },
      first: { in: "variable" },
      after: { in: "variable" },
    },
    params: () => z.strictObject({
      query: z.lazy(GraphQuery).exactOptional(),
      projectId: z.string().min(1),
      quick: z.boolean().exactOptional(),
      first: First().exactOptional(),
      after: After().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        graphSearch: z.looseObject({
          nodes: z.array(z.looseObject({
            aggregateCount: integer().nullable().exactOptional(),
            entities: z.array(z.looseObject({
              id: z.string().exactOptional(),
              name: z.string().nullable().exactOptional(),
              type: z.string().exactOptional(),
              properties: z.record(z.string(), z.unknown()).nullable().exactOptional(),
            }).nullable()).exactOptional(),
          })).exactOptional(),
          pageInfo: PageInfo().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "projects:read": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:projects"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List projects with owners and security score.",
    graphql: "query ProjectsTable($filterBy: ProjectFilters, $first: Int, $after: String, $orderBy: ProjectOrder) {\n  projects(filterBy: $filterBy, first: $first, after: $after, orderBy: $orderBy) {\n    nodes {\n      id\n      name\n      description\n      slug\n      businessUnit\n      archived\n      cloudAccountCount\n      repositoryCount\n      securityScore\n      riskProfile { businessImpact }\n      projectOwners { id name email }\n      securityChampions { id name email }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}\n",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/data/projects/pageInfo/endCursor",
      more: "/data/projects/pageInfo/hasNextPage",
      items: "/data/projects/nodes",
    },
    contract: "7VVhlqIA",
    parameters: {
      first: { in: "variable" },
      after: { in: "variable" },
      filterBy: { in: "variable" },
      orderBy: { in: "variable" },
    },
    params: () => z.strictObject({
      first: First().exactOptional(),
      after: After().exactOptional(),
      filterBy: z.strictObject({
        search: z.string().exactOptional(),
        includeArchived: z.boolean().exactOptional(),
        isFolder: z.boolean().exactOptional(),
        root: z.boolean().exactOptional(),
        impact: z.array(z.enum(["LBI", "MBI", "HBI"])).exactOptional(),
      }).exactOptional(),
      orderBy: z.strictObject({
        field: z.enum(["SECURITY_SCORE", "BUSINESS_IMPACT"]),
        direction: OrderDirection(),
      }).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        projects: z.looseObject({
          nodes: z.array(z.looseObject({
            id: ProjectId().exactOptional(),
            name: z.string().exactOptional(),
            description: z.string().nullable().exactOptional(),
            slug: z.string().nullable().exactOptional(),
            businessUnit: z.string().nullable().exactOptional(),
            archived: z.boolean().nullable().exactOptional(),
            cloudAccountCount: integer().nullable().exactOptional(),
            repositoryCount: integer().nullable().exactOptional(),
            securityScore: z.number().nullable().exactOptional(),
            riskProfile: z.looseObject({ businessImpact: z.string().nullable().exactOptional() }).nullable().exactOptional(),
            projectOwners: z.array(Person()).nullable().exactOptional(),
            securityChampions: z.array(Person()).nullable().exactOptional(),
          })).exactOptional(),
          pageInfo: PageInfo().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "cloud_accounts:read": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:cloud_accounts"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List connected cloud accounts and their scan state.",
    graphql: "query CloudAccounts($filterBy: CloudAccountFilters, $first: Int, $after: String) {\n  cloudAccounts(filterBy: $filterBy, first: $first, after: $after) {\n    nodes {\n      id\n      externalId\n      name\n      cloudProvider\n      status\n      resourceCount\n      containerCount\n      virtualMachineCount\n      lastScannedAt\n      linkedProjects { id name }\n      sourceConnectors { id }\n    }\n    pageInfo { hasNextPage endCursor }\n    totalCount\n  }\n}\n",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/data/cloudAccounts/pageInfo/endCursor",
      more: "/data/cloudAccounts/pageInfo/hasNextPage",
      items: "/data/cloudAccounts/nodes",
    },
    contract: "GyVo0l0Z",
    parameters: {
      first: { in: "variable" },
      after: { in: "variable" },
      filterBy: { in: "variable" },
    },
    params: () => z.strictObject({
      first: First().exactOptional(),
      after: After().exactOptional(),
      filterBy: z.strictObject({
        id: z.array(z.string().min(1)).exactOptional(),
        search: z.array(z.string().min(1)).exactOptional(),
        projectId: z.string().min(1).exactOptional(),
        cloudProvider: z.array(CloudPlatform()).exactOptional(),
        assignedToProject: z.boolean().exactOptional(),
      }).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        cloudAccounts: z.looseObject({
          nodes: z.array(z.looseObject({
            id: z.string().exactOptional(),
            externalId: z.string().exactOptional(),
            name: z.string().nullable().exactOptional(),
            cloudProvider: z.string().exactOptional(),
            status: z.string().exactOptional(),
            resourceCount: integer().nullable().exactOptional(),
            containerCount: integer().nullable().exactOptional(),
            virtualMachineCount: integer().nullable().exactOptional(),
            lastScannedAt: z.string().nullable().exactOptional(),
            linkedProjects: z.array(ProjectRef()).nullable().exactOptional(),
            sourceConnectors: z.array(z.looseObject({ id: z.string().exactOptional() })).nullable().exactOptional(),
          })).exactOptional(),
          pageInfo: PageInfo().exactOptional(),
          totalCount: integer().nullable().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "users:read": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:users"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List Wiz users with role and last login.",
    graphql: "query Users($first: Int, $filterBy: UserFilters, $after: String) {\n  users(first: $first, filterBy: $filterBy, after: $after) {\n    nodes {\n      id\n      name\n      email\n      isSuspended\n      createdAt\n      lastLoginAt\n      identityProviderType\n      effectiveRole { id name scopes }\n      effectiveAssignedProjects { id name }\n    }\n    pageInfo { hasNextPage endCursor }\n    totalCount\n  }\n}\n",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/data/users/pageInfo/endCursor",
      more: "/data/users/pageInfo/hasNextPage",
      items: "/data/users/nodes",
    },
    contract: "f_vjpwjA",
    parameters: {
      first: { in: "variable" },
      after: { in: "variable" },
      filterBy: { in: "variable" },
    },
    params: () => z.strictObject({
      first: First().exactOptional(),
      after: After().exactOptional(),
      filterBy: z.strictObject({
        search: z.string().exactOptional(),
        roleV2: z.strictObject({ equals: z.array(z.string().min(1)).exactOptional() }).exactOptional(),
        status: z.strictObject({
          equals: z.array(z.enum([
            "ACTIVE",
            "SUSPENDED",
            "UNVERIFIED",
            "INVITE_EXPIRED",
            "PASSWORD_RESET_REQUIRED",
            "DELETED",
          ])).exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        users: z.looseObject({
          nodes: z.array(z.looseObject({
            id: z.string().exactOptional(),
            name: z.string().nullable().exactOptional(),
            email: z.string().nullable().exactOptional(),
            isSuspended: z.boolean().nullable().exactOptional(),
            createdAt: z.string().nullable().exactOptional(),
            lastLoginAt: z.string().nullable().exactOptional(),
            identityProviderType: z.string().nullable().exactOptional(),
            effectiveRole: z.looseObject({
              id: z.string().exactOptional(),
              name: z.string().nullable().exactOptional(),
              scopes: z.array(z.string()).nullable().exactOptional(),
            }).nullable().exactOptional(),
            effectiveAssignedProjects: z.array(ProjectRef()).nullable().exactOptional(),
          })).exactOptional(),
          pageInfo: PageInfo().exactOptional(),
          totalCount: integer().nullable().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "users:write": operation({
    method: "POST",
    path: "/graphql",
    scope: ["admin:users"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Suspend a Wiz user or change the projects.",
    graphql: "mutation UpdateUser($input: UpdateUserInput!) {\n  updateUser(input: $input) {\n    user {\n      id\n    }\n  }\n}\n",
    contract: "KIxChpCm",
    parameters: {
      input: { in: "variable" },
    },
    params: () => z.strictObject({
      input: z.strictObject({
        id: z.string().min(1),
        patch: z.strictObject({
          isSuspended: z.boolean().exactOptional(),
          assignedProjectIds: z.array(ProjectId()).min(1).max(100).exactOptional(),
        }).check(keyCount({ min: 1 })),
      }),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        updateUser: z.looseObject({
          user: z.looseObject({ id: z.string().exactOptional() }).nullable().exactOptional(),
        }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "service_accounts:read": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:service_accounts"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List service accounts with scopes and age of secrets.",
    graphql: "query ListServiceAccounts($first: Int, $after: String, $filterBy: ServiceAccountFilters) {\n  serviceAccounts(first: $first, after: $after, filterBy: $filterBy) {\n    nodes {\n      id\n      name\n      type\n      clientId\n      scopes\n      createdAt\n      lastRotatedAt\n      authenticationSource\n      assignedProjects { id name }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}\n",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/data/serviceAccounts/pageInfo/endCursor",
      more: "/data/serviceAccounts/pageInfo/hasNextPage",
      items: "/data/serviceAccounts/nodes",
    },
    contract: "A5B7gwSR",
    parameters: {
      first: { in: "variable" },
      after: { in: "variable" },
      filterBy: { in: "variable" },
    },
    params: () => z.strictObject({
      first: z.int().min(1).max(60).exactOptional(),
      after: After().exactOptional(),
      filterBy: z.strictObject({
        name: z.string().min(1).exactOptional(),
        enabled: z.boolean().exactOptional(),
      }).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        serviceAccounts: z.looseObject({
          nodes: z.array(z.looseObject({
            id: z.string().exactOptional(),
            name: z.string().exactOptional(),
            type: z.string().nullable().exactOptional(),
            clientId: z.string().nullable().exactOptional(),
            scopes: z.array(z.string()).nullable().exactOptional(),
            createdAt: z.string().nullable().exactOptional(),
            lastRotatedAt: z.string().nullable().exactOptional(),
            authenticationSource: z.string().nullable().exactOptional(),
            assignedProjects: z.array(ProjectRef()).nullable().exactOptional(),
          })).exactOptional(),
          pageInfo: PageInfo().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "service_accounts:delete": operation({
    method: "POST",
    path: "/graphql",
    scope: ["delete:service_accounts"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a service account and end its access.",
    graphql: "mutation DeleteServiceAccount($input: DeleteServiceAccountInput!) {\n  deleteServiceAccount(input: $input) {\n    _stub\n  }\n}\n",
    contract: "fAqyriRS",
    parameters: {
      input: { in: "variable" },
    },
    params: () => z.strictObject({ input: z.strictObject({ id: z.string().min(1) }) }),
    result: () => z.looseObject({
      data: z.looseObject({
        deleteServiceAccount: z.looseObject({ _stub: z.string().nullable().exactOptional() }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "audit_logs:read": operation({
    method: "POST",
    path: "/graphql",
    scope: ["admin:audit"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List audit log entries of the Wiz tenant.",
    graphql: "query AuditLogTable($first: Int, $after: String, $filterBy: AuditLogEntryFilters) {\n  auditLogEntries(first: $first, after: $after, filterBy: $filterBy) {\n    nodes {\n      id\n      action\n      requestId\n      status\n      timestamp\n      actionParameters\n      userAgent\n      sourceIP\n      serviceAccount { id name }\n      user { id name }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}\n",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/data/auditLogEntries/pageInfo/endCursor",
      more: "/data/auditLogEntries/pageInfo/hasNextPage",
      items: "/data/auditLogEntries/nodes",
    },
    contract: "2Yj0_-oN",
    parameters: {
      first: { in: "variable" },
      after: { in: "variable" },
      filterBy: { in: "variable" },
    },
    params: () => z.strictObject({
      first: First().exactOptional(),
      after: After().exactOptional(),
      filterBy: z.strictObject({
        status: z.array(z.enum(["SUCCESS", "FAILED", "ACCESS_DENIED", "INVALID"])).exactOptional(),
        userType: z.array(z.enum(["USER_ACCOUNT", "SERVICE_ACCOUNT"])).exactOptional(),
        timestamp: DateFilter().exactOptional(),
      }).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        auditLogEntries: z.looseObject({
          nodes: z.array(z.looseObject({
            id: z.string().exactOptional(),
            action: z.string().exactOptional(),
            requestId: z.string().nullable().exactOptional(),
            status: z.string().exactOptional(),
            timestamp: z.string().exactOptional(),
            actionParameters: z.record(z.string(), z.unknown()).nullable().exactOptional(),
            userAgent: z.string().nullable().exactOptional(),
            sourceIP: z.string().nullable().exactOptional(),
            serviceAccount: z.looseObject({
              id: z.string().exactOptional(),
              name: z.string().nullable().exactOptional(),
            }).nullable().exactOptional(),
            user: Person().exactOptional(),
          })).exactOptional(),
          pageInfo: PageInfo().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "reports:read": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:reports"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List reports and the state of their last run.",
    graphql: "query ReportsTable($filterBy: ReportFilters, $first: Int, $after: String) {\n  reports(filterBy: $filterBy, first: $first, after: $after) {\n    nodes {\n      id\n      name\n      type { id name }\n      lastRun { id status failedReason runAt progress }\n    }\n    pageInfo { hasNextPage endCursor }\n    totalCount\n  }\n}\n",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/data/reports/pageInfo/endCursor",
      more: "/data/reports/pageInfo/hasNextPage",
      items: "/data/reports/nodes",
    },
    contract: "uJMEvOxn",
    parameters: {
      first: { in: "variable" },
      after: { in: "variable" },
      filterBy: { in: "variable" },
    },
    params: () => z.strictObject({
      first: First().exactOptional(),
      after: After().exactOptional(),
      filterBy: z.strictObject({
        search: z.string().exactOptional(),
        type: z.array(z.string().min(1)).exactOptional(),
      }).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        reports: z.looseObject({
          nodes: z.array(z.looseObject({
            id: z.string().exactOptional(),
            name: z.string().exactOptional(),
            type: z.looseObject({
              id: z.string().exactOptional(),
              name: z.string().nullable().exactOptional(),
            }).nullable().exactOptional(),
            lastRun: ReportRun().exactOptional(),
          })).exactOptional(),
          pageInfo: PageInfo().exactOptional(),
          totalCount: integer().nullable().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "reports:run": operation({
    method: "POST",
    path: "/graphql",
    scope: ["update:reports"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Run a report again to get a fresh file.",
    graphql: "mutation RerunReport($reportId: ID!) {\n  rerunReport(input: { id: $reportId }) {\n    report {\n      id\n    }\n  }\n}\n",
    contract: "WJQ94E6-",
    parameters: {
      reportId: { in: "variable" },
    },
    params: () => z.strictObject({ reportId: z.string().min(1) }),
    result: () => z.looseObject({
      data: z.looseObject({
        rerunReport: z.looseObject({
          report: z.looseObject({ id: z.string().exactOptional() }).nullable().exactOptional(),
        }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "reports:read_download": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:reports"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the download link of a report's last run.",
    graphql: "query ReportDownloadUrl($reportId: ID!) {\n  report(id: $reportId) {\n    id\n    name\n    lastRun { url status runAt }\n  }\n}\n",
    contract: "9hJHhwva",
    parameters: {
      reportId: { in: "variable" },
    },
    params: () => z.strictObject({ reportId: z.string().min(1) }),
    result: () => z.looseObject({
      data: z.looseObject({
        report: z.looseObject({
          id: z.string().exactOptional(),
          name: z.string().exactOptional(),
          lastRun: ReportRun().exactOptional(),
        }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
};
