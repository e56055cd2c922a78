// Generated from specs/google_threat_intelligence.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  keyCount,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Google Threat Intelligence is, and how it is authenticated. */
export const CONNECTOR = {
  id: "google_threat_intelligence",
  name: "Google Threat Intelligence",
  api: {
    servers: { default: { baseUrl: "https://threatintelligence.googleapis.com" } },
    auth: { type: "google_service_account", scopes: ["https://www.googleapis.com/auth/cloud-platform"] },
  },
} as const satisfies ConnectorInfo;

const ProjectId = once(() => z.string().min(1));

const AlertId = once(() => z.string().min(1).regex(/^[^/:]+$/u));

const FindingId = once(() => z.string().min(1));

const ConfigurationId = once(() => z.string().min(1));

const OrderBy = once(() => z.string().min(1));

const AlertPageSize = once(() => z.int().min(1).max(1000));

const PageSize = once(() => integer().min(1));

const PageToken = once(() => z.string().min(1));

const Audit = once(() => z.looseObject({
  createTime: z.string().exactOptional(),
  creator: z.string().exactOptional(),
  updateTime: z.string().exactOptional(),
  updater: z.string().exactOptional(),
}));

const Severity = once(() => z.looseObject({
  severityLevel: z.string().exactOptional(),
  confidence: z.string().exactOptional(),
  reasoning: z.string().exactOptional(),
}));

const Relevance = once(() => z.looseObject({
  relevant: z.boolean().exactOptional(),
  relevanceLevel: z.string().exactOptional(),
  confidence: z.string().exactOptional(),
  reasoning: z.string().exactOptional(),
  evidence: z.looseObject({
    commonThemes: z.array(z.string()).exactOptional(),
    distinctThemes: z.array(z.string()).exactOptional(),
  }).exactOptional(),
}));

const Source = once(() => z.looseObject({
  documentId: z.string().exactOptional(),
  documentType: z.string().exactOptional(),
  communicationContext: z.looseObject({
    serviceName: z.string().exactOptional(),
    channelName: z.string().exactOptional(),
    channelUrl: z.string().exactOptional(),
    threadId: z.string().exactOptional(),
  }).exactOptional(),
}));

const LeakAlert = once(() => z.looseObject({
  severity: z.string().exactOptional(),
  discoveryDocuments: z.array(Source()).exactOptional(),
}));

const LeakFinding = once(() => z.looseObject({
  severity: z.string().exactOptional(),
  matchScore: z.number().exactOptional(),
  discoveryDocument: Source().exactOptional(),
}));

const Lookalike = once(() => z.looseObject({
  matchedDomain: z.string().exactOptional(),
  protectedBrand: z.string().exactOptional(),
  protectedDomain: z.looseObject({ domain: z.string().exactOptional() }).exactOptional(),
  domainDetails: z.looseObject({ domain: z.string().exactOptional() }).exactOptional(),
  urlDetails: z.looseObject({ url: z.string().exactOptional() }).exactOptional(),
  gtiDetails: z.looseObject({
    verdict: z.string().exactOptional(),
    gtiScore: integer().exactOptional(),
    threatClassification: z.string().exactOptional(),
  }).exactOptional(),
  registrationDetails: z.looseObject({
    registrar: z.string().exactOptional(),
    registrantCountry: z.string().exactOptional(),
    registrationTime: z.string().exactOptional(),
    expireTime: z.string().exactOptional(),
  }).exactOptional(),
  dnsDetails: z.looseObject({
    retrievalTime: z.string().exactOptional(),
    dnsRecords: z.array(z.looseObject({
      type: z.string().exactOptional(),
      recordData: z.string().exactOptional(),
      resolvedIp: z.string().exactOptional(),
      asnHosting: z.string().exactOptional(),
    })).exactOptional(),
  }).exactOptional(),
}));

const Exposure = once(() => z.looseObject({
  vulnerabilityMatch: z.looseObject({
    cveId: z.string().exactOptional(),
    cvss3Score: z.number().exactOptional(),
    epssScore: z.number().exactOptional(),
    priority: z.string().exactOptional(),
    riskRating: z.string().exactOptional(),
    exploitationState: z.string().exactOptional(),
    publiclyAvailableExploit: z.boolean().exactOptional(),
    matchedTechnologies: z.array(z.string()).exactOptional(),
    disclosureTime: z.string().exactOptional(),
    description: z.string().exactOptional(),
  }).exactOptional(),
}));

const Alert = once(() => z.looseObject({
  name: z.string(),
  displayName: z.string().exactOptional(),
  state: z.string().exactOptional(),
  aiSummary: z.string().exactOptional(),
  audit: Audit().exactOptional(),
  priorityAnalysis: z.looseObject({
    priorityLevel: z.string().exactOptional(),
    confidence: z.string().exactOptional(),
    reasoning: z.string().exactOptional(),
  }).exactOptional(),
  severityAnalysis: Severity().exactOptional(),
  relevanceAnalysis: Relevance().exactOptional(),
  findingCount: z.string().exactOptional(),
  findings: z.array(z.string()).exactOptional(),
  configurations: z.array(z.string()).exactOptional(),
  duplicateOf: z.string().exactOptional(),
  duplicatedBy: z.array(z.string()).exactOptional(),
  externalId: z.string().exactOptional(),
  etag: z.string().exactOptional(),
  detail: z.looseObject({
    detailType: z.string().exactOptional(),
    dataLeak: LeakAlert().exactOptional(),
    initialAccessBroker: LeakAlert().exactOptional(),
    insiderThreat: LeakAlert().exactOptional(),
    domainMonitoring: Lookalike().exactOptional(),
    targetTechnology: Exposure().exactOptional(),
  }).exactOptional(),
}));

const Finding = once(() => z.looseObject({
  name: z.string(),
  displayName: z.string().exactOptional(),
  alert: z.string().exactOptional(),
  provider: z.string().exactOptional(),
  aiSummary: z.string().exactOptional(),
  audit: Audit().exactOptional(),
  severityAnalysis: Severity().exactOptional(),
  relevanceAnalysis: Relevance().exactOptional(),
  reoccurrenceTimes: z.array(z.string()).exactOptional(),
  configurations: z.array(z.string()).exactOptional(),
  detail: z.looseObject({
    detailType: z.string().exactOptional(),
    dataLeak: LeakFinding().exactOptional(),
    initialAccessBroker: LeakFinding().exactOptional(),
    insiderThreat: LeakFinding().exactOptional(),
    domainMonitoring: Lookalike().exactOptional(),
    targetTechnology: Exposure().exactOptional(),
  }).exactOptional(),
}));

const FindingPage = once(() => z.looseObject({
  findings: z.array(Finding()).exactOptional(),
  nextPageToken: z.string().exactOptional(),
}));

const Configuration = once(() => z.looseObject({
  name: z.string(),
  displayName: z.string().exactOptional(),
  description: z.string().exactOptional(),
  provider: z.string().exactOptional(),
  state: z.string().exactOptional(),
  version: z.string().exactOptional(),
  etag: z.string().exactOptional(),
  audit: Audit().exactOptional(),
  detail: z.looseObject({
    detailType: z.string().exactOptional(),
    customThreatScenario: z.looseObject({
      scenarioType: z.string().exactOptional(),
      documentCondition: z.string().exactOptional(),
      documentQuery: z.looseObject({ query: z.string().exactOptional(), queryType: z.string().exactOptional() }).exactOptional(),
      compiledLuceneQuery: z.string().exactOptional(),
    }).exactOptional(),
    domainConfiguration: z.looseObject({
      domainSettings: z.array(z.looseObject({
        domain: z.string().exactOptional(),
        state: z.string().exactOptional(),
        domainMonitoringConfig: z.looseObject({ disabled: z.boolean().exactOptional() }).exactOptional(),
      })).exactOptional(),
    }).exactOptional(),
    domainMonitoring: z.looseObject({
      domains: z.array(z.looseObject({ domain: z.string().exactOptional() })).exactOptional(),
    }).exactOptional(),
    technologyWatchlist: z.looseObject({
      technologies: z.array(z.string()).exactOptional(),
      alertThreshold: z.looseObject({
        cvssScoreMinimum: z.number().exactOptional(),
        epssScoreMinimum: z.number().exactOptional(),
        priorityMinimum: z.string().exactOptional(),
        riskRatingMinimum: z.string().exactOptional(),
        exploitationStates: z.array(z.string()).exactOptional(),
      }).exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "alerts:read": operation({
    method: "GET",
    path: "/v1beta/projects/{projectsId}/alerts",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List alerts that match a filter.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/alerts",
    },
    contract: "TIy6X7pI",
    parameters: {
      projectsId: { in: "path" },
      filter: { in: "query" },
      orderBy: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      projectsId: ProjectId(),
      filter: z.string().min(1).exactOptional(),
      orderBy: OrderBy().exactOptional(),
      pageSize: AlertPageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      alerts: z.array(Alert()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "alerts:count": operation({
    method: "GET",
    path: "/v1beta/projects/{projectsId}/alerts:enumerateFacets",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count alerts by the values of their fields.",
    contract: "W72YepWJ",
    parameters: {
      projectsId: { in: "path" },
      filter: { in: "query" },
    },
    params: () => z.strictObject({ projectsId: ProjectId(), filter: z.string().min(1).exactOptional() }),
    result: () => z.looseObject({
      facets: z.array(z.looseObject({
        facet: z.string().exactOptional(),
        facetType: z.string().exactOptional(),
        totalCount: z.string().exactOptional(),
        minValue: z.string().exactOptional(),
        maxValue: z.string().exactOptional(),
        facetCounts: z.array(z.looseObject({ value: z.string().exactOptional(), count: integer().exactOptional() })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "alerts:read_details": operation({
    method: "GET",
    path: "/v1beta/projects/{projectsId}/alerts/{alertsId}",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one alert with its analysis.",
    contract: "EYba413t",
    parameters: {
      projectsId: { in: "path" },
      alertsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: ProjectId(), alertsId: AlertId() }),
    result: () => Alert(),
  }),
  "alerts:read_document": operation({
    method: "GET",
    path: "/v1beta/projects/{projectsId}/alerts/{alertsId}/documents/{documentsId}",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get a leaked or posted text behind an alert.",
    contract: "ZmREh1sj",
    parameters: {
      projectsId: { in: "path" },
      alertsId: { in: "path" },
      documentsId: { in: "path" },
    },
    params: () => z.strictObject({
      projectsId: ProjectId(),
      alertsId: AlertId(),
      documentsId: z.string().min(1),
    }),
    result: () => z.looseObject({
      name: z.string().exactOptional(),
      title: z.string().exactOptional(),
      author: z.string().exactOptional(),
      content: z.string().exactOptional(),
      source: z.string().exactOptional(),
      sourceUri: z.string().exactOptional(),
      languageCode: z.string().exactOptional(),
      aiSummary: z.string().exactOptional(),
      createTime: z.string().exactOptional(),
      collectionTime: z.string().exactOptional(),
      ingestTime: z.string().exactOptional(),
      translation: z.looseObject({
        translatedTitle: z.string().exactOptional(),
        translatedContent: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "alerts:read_password": operation({
    method: "GET",
    path: "/v1beta/projects/{projectsId}/alerts/{alertsId}:getPassword",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get the leaked password of an alert in clear.",
    contract: "0Q0ltQ0u",
    parameters: {
      projectsId: { in: "path" },
      alertsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: ProjectId(), alertsId: AlertId() }),
    result: () => z.looseObject({ password: z.string().exactOptional() }),
  }),
  "alerts:mark_read": operation({
    method: "POST",
    path: "/v1beta/projects/{projectsId}/alerts/{alertsId}:read",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Mark an alert as seen by somebody.",
    contract: "qNH9W3tj",
    parameters: {
      projectsId: { in: "path" },
      alertsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: ProjectId(), alertsId: AlertId() }),
    result: () => Alert(),
  }),
  "alerts:triage": operation({
    method: "POST",
    path: "/v1beta/projects/{projectsId}/alerts/{alertsId}:triage",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Mark an alert as triaged.",
    contract: "HlrDo5ks",
    parameters: {
      projectsId: { in: "path" },
      alertsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: ProjectId(), alertsId: AlertId() }),
    result: () => Alert(),
  }),
  "alerts:escalate": operation({
    method: "POST",
    path: "/v1beta/projects/{projectsId}/alerts/{alertsId}:escalate",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Mark an alert as escalated.",
    contract: "XlOiB7RY",
    parameters: {
      projectsId: { in: "path" },
      alertsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: ProjectId(), alertsId: AlertId() }),
    result: () => Alert(),
  }),
  "alerts:resolve": operation({
    method: "POST",
    path: "/v1beta/projects/{projectsId}/alerts/{alertsId}:resolve",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Mark an alert as resolved.",
    contract: "JQWAMJvT",
    parameters: {
      projectsId: { in: "path" },
      alertsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: ProjectId(), alertsId: AlertId() }),
    result: () => Alert(),
  }),
  "alerts:mark_benign": operation({
    method: "POST",
    path: "/v1beta/projects/{projectsId}/alerts/{alertsId}:benign",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Close an alert as benign, true but harmless.",
    contract: "M8qjkDSl",
    parameters: {
      projectsId: { in: "path" },
      alertsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: ProjectId(), alertsId: AlertId() }),
    result: () => Alert(),
  }),
  "alerts:mark_false_positive": operation({
    method: "POST",
    path: "/v1beta/projects/{projectsId}/alerts/{alertsId}:falsePositive",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Close an alert as false positive.",
    contract: "bkNE5Qvi",
    parameters: {
      projectsId: { in: "path" },
      alertsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: ProjectId(), alertsId: AlertId() }),
    result: () => Alert(),
  }),
  "alerts:mark_not_actionable": operation({
    method: "POST",
    path: "/v1beta/projects/{projectsId}/alerts/{alertsId}:notActionable",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Close an alert that nothing can be done about.",
    contract: "xnURIaIZ",
    parameters: {
      projectsId: { in: "path" },
      alertsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: ProjectId(), alertsId: AlertId() }),
    result: () => Alert(),
  }),
  "alerts:track_externally": operation({
    method: "POST",
    path: "/v1beta/projects/{projectsId}/alerts/{alertsId}:trackExternally",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Mark an alert as followed up in another system.",
    contract: "_X7kyVHo",
    parameters: {
      projectsId: { in: "path" },
      alertsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: ProjectId(), alertsId: AlertId() }),
    result: () => Alert(),
  }),
  "alerts:mark_duplicate": operation({
    method: "POST",
    path: "/v1beta/projects/{projectsId}/alerts/{alertsId}:duplicate",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Close an alert as duplicate of another.",
    contract: "w6ALHQE1",
    parameters: {
      projectsId: { in: "path" },
      alertsId: { in: "path" },
      duplicateOf: { in: "body" },
    },
    params: () => z.strictObject({
      projectsId: ProjectId(),
      alertsId: AlertId(),
      duplicateOf: z.string().min(1),
    }),
    result: () => Alert(),
  }),
  "findings:read": operation({
    method: "GET",
    path: "/v1beta/projects/{projectsId}/findings",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List findings that match a filter.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/findings",
    },
    contract: "2DSmf0TS",
    parameters: {
      projectsId: { in: "path" },
      filter: { in: "query" },
      orderBy: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      projectsId: ProjectId(),
      filter: z.string().min(1).exactOptional(),
      orderBy: OrderBy().exactOptional(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => FindingPage(),
  }),
  "findings:search": operation({
    method: "GET",
    path: "/v1beta/projects/{projectsId}/findings:search",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search findings by conditions on their alerts.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/findings",
    },
    contract: "cX2Dc4_6",
    parameters: {
      projectsId: { in: "path" },
      query: { in: "query" },
      orderBy: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      projectsId: ProjectId(),
      query: z.string().min(1).exactOptional(),
      orderBy: OrderBy().exactOptional(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => FindingPage(),
  }),
  "findings:read_details": operation({
    method: "GET",
    path: "/v1beta/projects/{projectsId}/findings/{findingsId}",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one finding with its details.",
    contract: "NUwBwuOF",
    parameters: {
      projectsId: { in: "path" },
      findingsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: ProjectId(), findingsId: FindingId() }),
    result: () => Finding(),
  }),
  "configurations:read": operation({
    method: "GET",
    path: "/v1beta/projects/{projectsId}/configurations",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what is monitored and how.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/configurations",
    },
    contract: "RZ6tRSyH",
    parameters: {
      projectsId: { in: "path" },
      filter: { in: "query" },
      orderBy: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      projectsId: ProjectId(),
      filter: z.string().min(1).exactOptional(),
      orderBy: OrderBy().exactOptional(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      configurations: z.array(Configuration()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "configurations:read_details": operation({
    method: "GET",
    path: "/v1beta/projects/{projectsId}/configurations/{configurationsId}",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one configuration of the monitoring.",
    contract: "tZNvvbus",
    parameters: {
      projectsId: { in: "path" },
      configurationsId: { in: "path" },
    },
    params: () => z.strictObject({ projectsId: ProjectId(), configurationsId: ConfigurationId() }),
    result: () => Configuration(),
  }),
  "configurations:read_revisions": operation({
    method: "GET",
    path: "/v1beta/projects/{projectsId}/configurations/{configurationsId}/revisions",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List earlier states of a configuration.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/revisions",
    },
    contract: "Q-6fzIyv",
    parameters: {
      projectsId: { in: "path" },
      configurationsId: { in: "path" },
      filter: { in: "query" },
      orderBy: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      projectsId: ProjectId(),
      configurationsId: ConfigurationId(),
      filter: z.string().min(1).exactOptional(),
      orderBy: OrderBy().exactOptional(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      revisions: z.array(z.looseObject({
        name: z.string().exactOptional(),
        createTime: z.string().exactOptional(),
        snapshot: Configuration().exactOptional(),
      })).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "configurations:write": operation({
    method: "POST",
    path: "/v1beta/projects/{projectsId}/configurations:upsert",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Set which technologies or domains are monitored.",
    contract: "55liYlXq",
    parameters: {
      projectsId: { in: "path" },
      name: { in: "body" },
      provider: { in: "body" },
      description: { in: "body" },
      state: { in: "body" },
      version: { in: "body" },
      etag: { in: "body" },
      detail: { in: "body" },
    },
    params: () => z.strictObject({
      projectsId: ProjectId(),
      name: z.string().min(1),
      provider: z.string().min(1),
      description: z.string().exactOptional(),
      state: z.enum(["ENABLED", "DISABLED"]).exactOptional(),
      version: z.string().exactOptional(),
      etag: z.string().exactOptional(),
      detail: z.strictObject({
        technologyWatchlist: z.strictObject({
          technologies: z.array(z.string().min(1)).min(1).exactOptional(),
          alertThreshold: z.strictObject({
            cvssScoreMinimum: z.number().min(0).max(10).exactOptional(),
            epssScoreMinimum: z.number().min(0).max(1).exactOptional(),
            priorityMinimum: z.enum(["P0", "P1", "P2", "P3", "P4"]).exactOptional(),
            riskRatingMinimum: z.enum(["LOW", "MEDIUM", "HIGH", "CRITICAL", "UNRATED"]).exactOptional(),
            exploitationStates: z.array(z.enum([
              "EXPLOITATION_STATE_NO_KNOWN",
              "EXPLOITATION_STATE_REPORTED",
              "EXPLOITATION_STATE_SUSPECTED",
              "EXPLOITATION_STATE_CONFIRMED",
              "EXPLOITATION_STATE_WIDESPREAD",
            ])).exactOptional(),
          }).exactOptional(),
        }).exactOptional(),
        domainConfiguration: z.strictObject({
          domainSettings: z.array(z.strictObject({
            domain: z.string().min(1),
            domainMonitoringConfig: z.strictObject({ disabled: z.boolean().exactOptional() }).exactOptional(),
          })).min(1).exactOptional(),
        }).exactOptional(),
        domainMonitoring: z.strictObject({
          domains: z.array(z.strictObject({ domain: z.string().min(1) })).min(1).exactOptional(),
        }).exactOptional(),
      }).check(keyCount({ min: 1, max: 1 })),
    }),
    result: () => z.looseObject({ configuration: z.string().exactOptional() }),
  }),
};
