// Generated from specs/google_chronicle.yaml by `npm run generate`. Do not edit.
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
import type { Value as ValueType } from "../sdk/google_chronicle.js";

/** Where Google SecOps (Chronicle) is, and how it is authenticated. */
export const CONNECTOR = {
  id: "google_chronicle",
  name: "Google SecOps (Chronicle)",
  api: {
    servers: {
      default: {
        baseUrl: "https://{region}-chronicle.googleapis.com/v1/projects/{project}/locations/{region}/instances/{instance}",
        variables: {
          region: { default: "us", description: "Region of the instance, such as us, eu or europe-west2." },
          project: { description: "Id of the Google Cloud project." },
          instance: { description: "Customer id of the instance, a UUID." },
        },
      },
      instances: {
        baseUrl: "https://{region}-chronicle.googleapis.com/v1/projects/{project}/locations/{region}/instances",
      },
      instances_beta: {
        baseUrl: "https://{region}-chronicle.googleapis.com/v1beta/projects/{project}/locations/{region}/instances",
      },
      beta: {
        baseUrl: "https://{region}-chronicle.googleapis.com/v1beta/projects/{project}/locations/{region}/instances/{instance}",
      },
      alpha: {
        baseUrl: "https://{region}-chronicle.googleapis.com/v1alpha/projects/{project}/locations/{region}/instances/{instance}",
      },
    },
    auth: { type: "google_service_account", scopes: ["https://www.googleapis.com/auth/cloud-platform"] },
  },
} as const satisfies ConnectorInfo;

const RuleId = once(() => z.string().max(200).regex(/^ru_[0-9A-Za-z-]+(@[0-9A-Za-z_-]+)?$/u));

const ListId = once(() => z.string().min(1));

const TableId = once(() => z.string().min(1));

const AlertId = once(() => z.string().min(1));

const CaseId = once(() => z.string().regex(/^[0-9]{1,20}$/u));

const CaseIds = once(() => z.array(integer().min(1)).min(1).max(20));

const PageSize = once(() => z.int().min(1).max(1000));

const PageToken = once(() => z.string().min(1));

const Start = once(() => z.string());

const End = once(() => z.string());

const CasePriority = once(() => z.enum(["PRIORITY_INFO", "PRIORITY_LOW", "PRIORITY_MEDIUM", "PRIORITY_HIGH", "PRIORITY_CRITICAL"]));

const Value: () => Typed<ValueType> = once(() => typed<ValueType>(z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.lazy(Value)),
  z.record(z.string(), z.lazy(Value)),
]).nullable()));

const StatsValue = once(() => z.looseObject({
  nullVal: z.boolean().exactOptional(),
  boolVal: z.boolean().exactOptional(),
  int64Val: z.string().exactOptional(),
  uint64Val: z.string().exactOptional(),
  doubleVal: z.union([z.number(), z.string()]).exactOptional(),
  stringVal: z.string().exactOptional(),
  bytesVal: z.string().exactOptional(),
  timestampVal: z.string().exactOptional(),
  dateVal: z.looseObject({
    year: integer().exactOptional(),
    month: integer().exactOptional(),
    day: integer().exactOptional(),
  }).exactOptional(),
}));

const Stats = once(() => z.looseObject({
  tooManyResults: z.boolean().exactOptional(),
  results: z.array(z.looseObject({
    column: z.string().exactOptional(),
    values: z.array(z.looseObject({
      value: StatsValue().exactOptional(),
      list: z.looseObject({ values: z.array(StatsValue()).exactOptional() }).exactOptional(),
    })).exactOptional(),
  })).exactOptional(),
}));

const Diagnostic = once(() => z.looseObject({
  message: z.string().exactOptional(),
  severity: z.string().exactOptional(),
  uri: z.string().exactOptional(),
  position: z.looseObject({
    startLine: integer().exactOptional(),
    startColumn: integer().exactOptional(),
    endLine: integer().exactOptional(),
    endColumn: integer().exactOptional(),
  }).exactOptional(),
}));

const Rule = once(() => z.looseObject({
  name: z.string().exactOptional(),
  displayName: z.string().exactOptional(),
  revisionId: z.string().exactOptional(),
  text: z.string().exactOptional(),
  author: z.string().exactOptional(),
  severity: z.looseObject({ displayName: z.string().exactOptional() }).exactOptional(),
  type: z.string().exactOptional(),
  compilationState: z.string().exactOptional(),
  compilationDiagnostics: z.array(Diagnostic()).exactOptional(),
  metadata: z.record(z.string(), z.string()).exactOptional(),
  referenceLists: z.array(z.string()).exactOptional(),
  createTime: z.string().exactOptional(),
  revisionCreateTime: z.string().exactOptional(),
  etag: z.string().exactOptional(),
}));

const Deployment = once(() => z.looseObject({
  name: z.string().exactOptional(),
  enabled: z.boolean().exactOptional(),
  alerting: z.boolean().exactOptional(),
  archived: z.boolean().exactOptional(),
  runFrequency: z.string().exactOptional(),
  executionState: z.string().exactOptional(),
  archiveTime: z.string().exactOptional(),
  lastAlertStatusChangeTime: z.string().exactOptional(),
}));

const Interval = once(() => z.looseObject({ startTime: z.string().exactOptional(), endTime: z.string().exactOptional() }));

const Retrohunt = once(() => z.looseObject({
  name: z.string().exactOptional(),
  state: z.string().exactOptional(),
  progressPercentage: z.number().exactOptional(),
  processInterval: Interval().exactOptional(),
  executionInterval: Interval().exactOptional(),
}));

const ReferenceList = once(() => z.looseObject({
  name: z.string().exactOptional(),
  displayName: z.string().exactOptional(),
  description: z.string().exactOptional(),
  syntaxType: z.string().exactOptional(),
  entries: z.array(z.looseObject({ value: z.string().exactOptional() })).exactOptional(),
  rules: z.array(z.string()).exactOptional(),
  ruleAssociationsCount: integer().exactOptional(),
  revisionCreateTime: z.string().exactOptional(),
}));

const Watchlist = once(() => z.looseObject({
  name: z.string().exactOptional(),
  displayName: z.string().exactOptional(),
  description: z.string().exactOptional(),
  multiplyingFactor: z.number().exactOptional(),
  entityCount: z.looseObject({ user: integer().exactOptional(), asset: integer().exactOptional() }).exactOptional(),
  createTime: z.string().exactOptional(),
  updateTime: z.string().exactOptional(),
}));

const Table = once(() => z.looseObject({
  name: z.string().exactOptional(),
  displayName: z.string().exactOptional(),
  description: z.string().exactOptional(),
  columnInfo: z.array(z.looseObject({
    columnIndex: integer().exactOptional(),
    originalColumn: z.string().exactOptional(),
    columnType: z.string().exactOptional(),
    mappedColumnPath: z.string().exactOptional(),
    keyColumn: z.boolean().exactOptional(),
    repeatedValues: z.boolean().exactOptional(),
  })).exactOptional(),
  rules: z.array(z.string()).exactOptional(),
  ruleAssociationsCount: integer().exactOptional(),
  approximateRowCount: z.string().exactOptional(),
  rowTimeToLive: z.string().exactOptional(),
  dataTableUuid: z.string().exactOptional(),
  createTime: z.string().exactOptional(),
  updateTime: z.string().exactOptional(),
}));

const Row = once(() => z.looseObject({
  name: z.string().exactOptional(),
  values: z.array(z.string()).exactOptional(),
  rowTimeToLive: z.string().exactOptional(),
  createTime: z.string().exactOptional(),
  updateTime: z.string().exactOptional(),
}));

const Detection = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  createdTime: z.string().exactOptional(),
  detectionTime: z.string().exactOptional(),
  timeWindow: Interval().exactOptional(),
  caseName: z.string().exactOptional(),
  feedbackSummary: z.looseObject({
    status: z.string().exactOptional(),
    verdict: z.string().exactOptional(),
    priority: z.string().exactOptional(),
    severityDisplay: z.string().exactOptional(),
    comment: z.string().exactOptional(),
  }).exactOptional(),
  detection: z.array(z.looseObject({
    ruleId: z.string().exactOptional(),
    ruleName: z.string().exactOptional(),
    ruleVersion: z.string().exactOptional(),
    ruleType: z.string().exactOptional(),
    description: z.string().exactOptional(),
    alertState: z.string().exactOptional(),
  })).exactOptional(),
}));

const Case = once(() => z.looseObject({
  name: z.string().exactOptional(),
  displayName: z.string().exactOptional(),
  description: z.string().exactOptional(),
  type: z.string().exactOptional(),
  stage: z.string().exactOptional(),
  priority: z.string().exactOptional(),
  status: z.string().exactOptional(),
  workflowStatus: z.string().exactOptional(),
  assignee: z.string().exactOptional(),
  assignedUser: z.string().exactOptional(),
  creatorUser: z.string().exactOptional(),
  environment: z.string().exactOptional(),
  source: z.string().exactOptional(),
  score: z.union([z.number(), z.string()]).exactOptional(),
  alertCount: integer().exactOptional(),
  important: z.boolean().exactOptional(),
  incident: z.boolean().exactOptional(),
  createTime: z.string().exactOptional(),
  updateTime: z.string().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "events:search": operation({
    method: "GET",
    path: "/{instance_id}:udmSearch",
    server: "instances_beta",
    scope: ["https://www.googleapis.com/auth/chronicle.readonly"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search events with a UDM query.",
    contract: "N11UiVRK",
    parameters: {
      instance_id: { in: "path" },
      query: { in: "query" },
      "timeRange.startTime": { in: "query" },
      "timeRange.endTime": { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      instance_id: z.string().min(1),
      query: z.string().min(1),
      "timeRange.startTime": Start(),
      "timeRange.endTime": End(),
      limit: z.int().min(1).max(10000).exactOptional(),
    }),
    result: () => z.looseObject({
      moreDataAvailable: z.boolean().exactOptional(),
      stats: Stats().exactOptional(),
      events: z.array(z.looseObject({
        name: z.string().exactOptional(),
        udm: z.record(z.string(), z.lazy(Value)).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "queries:validate": operation({
    method: "GET",
    path: "/{instance_id}:validateQuery",
    server: "instances_beta",
    scope: ["https://www.googleapis.com/auth/chronicle.readonly"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Check a query without running it.",
    contract: "haGOnJ4y",
    parameters: {
      instance_id: { in: "path" },
      rawQuery: { in: "query" },
      dialect: { in: "query" },
    },
    params: () => z.strictObject({
      instance_id: z.string().min(1),
      rawQuery: z.string().min(1),
      dialect: z.enum(["DIALECT_UDM_SEARCH", "DIALECT_STATS"]).exactOptional(),
    }),
    result: () => z.looseObject({
      queryType: z.string().exactOptional(),
      errorType: z.string().exactOptional(),
      errorText: z.string().exactOptional(),
      errorPosition: z.looseObject({
        startLine: integer().exactOptional(),
        startColumn: integer().exactOptional(),
        endLine: integer().exactOptional(),
        endColumn: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "detections:read": operation({
    method: "GET",
    path: "/legacy:legacySearchDetections",
    server: "alpha",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what one rule or all detected.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/detections",
    },
    contract: "u_uo-Pgl",
    parameters: {
      ruleId: { in: "query" },
      alertState: { in: "query" },
      listBasis: { in: "query" },
      startTime: { in: "query" },
      endTime: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      ruleId: z.string().min(1),
      alertState: z.enum(["ALERTING", "NOT_ALERTING"]).exactOptional(),
      listBasis: z.enum(["CREATED_TIME", "DETECTION_TIME"]).exactOptional(),
      startTime: Start().exactOptional(),
      endTime: End().exactOptional(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      detections: z.array(Detection()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "alerts:read": operation({
    method: "GET",
    path: "/legacy:legacyGetAlert",
    server: "alpha",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one alert by id.",
    contract: "sGqG63ET",
    parameters: {
      alertId: { in: "query" },
      includeDetections: { in: "query" },
    },
    params: () => z.strictObject({ alertId: AlertId(), includeDetections: z.boolean().exactOptional() }),
    result: () => z.looseObject({ alert: Detection().exactOptional() }),
  }),
  "alerts:update": operation({
    method: "POST",
    path: "/legacy:legacyUpdateAlert",
    server: "alpha",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Record status and verdict of an alert.",
    contract: "vma1aWxy",
    parameters: {
      alertId: { in: "body" },
      feedback: { in: "body" },
    },
    params: () => z.strictObject({
      alertId: AlertId(),
      feedback: z.strictObject({
        status: z.enum(["NEW", "REVIEWED", "OPEN", "CLOSED"]).exactOptional(),
        verdict: z.enum(["TRUE_POSITIVE", "FALSE_POSITIVE"]).exactOptional(),
        reason: z.enum(["REASON_NOT_MALICIOUS", "REASON_MALICIOUS", "REASON_MAINTENANCE"]).exactOptional(),
        priority: CasePriority().exactOptional(),
        reputation: z.enum(["USEFUL", "NOT_USEFUL"]).exactOptional(),
        severity: z.int().min(0).max(100).exactOptional(),
        riskScore: z.int().min(0).max(100).exactOptional(),
        confidenceScore: z.int().min(0).max(100).exactOptional(),
        comment: z.string().exactOptional(),
        rootCause: z.string().exactOptional(),
      }).check(keyCount({ min: 1 })),
    }),
    result: () => Detection(),
  }),
  "rules:read": operation({
    method: "GET",
    path: "/rules",
    scope: ["https://www.googleapis.com/auth/chronicle.readonly"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List detection rules, with text on demand.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/rules",
    },
    contract: "cAR7wVxT",
    parameters: {
      filter: { in: "query" },
      view: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      filter: z.string().min(1).exactOptional(),
      view: z.enum(["BASIC", "FULL", "REVISION_METADATA_ONLY"]).exactOptional(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      rules: z.array(Rule()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "rules:read_details": operation({
    method: "GET",
    path: "/rules/{rule}",
    scope: ["https://www.googleapis.com/auth/chronicle.readonly"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one rule with its text.",
    contract: "4ZAgKHhs",
    parameters: {
      rule: { in: "path" },
    },
    params: () => z.strictObject({ rule: RuleId() }),
    result: () => Rule(),
  }),
  "rules:verify": operation({
    method: "POST",
    path: "/{instance_id}:verifyRuleText",
    server: "instances",
    scope: ["https://www.googleapis.com/auth/chronicle.readonly"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Check the text of a rule.",
    contract: "j82TGp4A",
    parameters: {
      instance_id: { in: "path" },
      ruleText: { in: "body" },
    },
    params: () => z.strictObject({ instance_id: z.string().min(1), ruleText: z.string().min(1) }),
    result: () => z.looseObject({
      success: z.boolean().exactOptional(),
      compilationDiagnostics: z.array(Diagnostic()).exactOptional(),
    }),
  }),
  "rules:write": operation({
    method: "POST",
    path: "/rules",
    scope: ["https://www.googleapis.com/auth/chronicle"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Create a rule that does not run yet.",
    contract: "XWK-qkmf",
    parameters: {
      text: { in: "body" },
    },
    params: () => z.strictObject({ text: z.string().min(1) }),
    result: () => Rule(),
  }),
  "rules:update": operation({
    method: "PATCH",
    path: "/rules/{rule}",
    scope: ["https://www.googleapis.com/auth/chronicle"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Replace the text of a rule.",
    query: { updateMask: "text" },
    contract: "trPHYGmp",
    parameters: {
      rule: { in: "path" },
      text: { in: "body" },
    },
    params: () => z.strictObject({ rule: RuleId(), text: z.string().min(1) }),
    result: () => Rule(),
  }),
  "rules:delete": operation({
    method: "DELETE",
    path: "/rules/{rule}",
    scope: ["https://www.googleapis.com/auth/chronicle"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a rule with its revisions.",
    contract: "puEA8Hc2",
    parameters: {
      rule: { in: "path" },
    },
    params: () => z.strictObject({ rule: RuleId() }),
    result: () => z.strictObject({}),
  }),
  "rule_deployments:read": operation({
    method: "GET",
    path: "/rules/{rule}/deployment",
    scope: ["https://www.googleapis.com/auth/chronicle.readonly"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether a rule runs and alerts.",
    contract: "O3TiPbb_",
    parameters: {
      rule: { in: "path" },
    },
    params: () => z.strictObject({ rule: RuleId() }),
    result: () => Deployment(),
  }),
  "rule_deployments:set_enabled": operation({
    method: "PATCH",
    path: "/rules/{rule}/deployment",
    scope: ["https://www.googleapis.com/auth/chronicle"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Switch a rule on or off.",
    query: { updateMask: "enabled" },
    contract: "PJXdlgBh",
    parameters: {
      rule: { in: "path" },
      enabled: { in: "body" },
    },
    params: () => z.strictObject({ rule: RuleId(), enabled: z.boolean() }),
    result: () => Deployment(),
  }),
  "rule_deployments:set_alerting": operation({
    method: "PATCH",
    path: "/rules/{rule}/deployment",
    scope: ["https://www.googleapis.com/auth/chronicle"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Let a rule raise alerts or not.",
    query: { updateMask: "alerting" },
    contract: "eBdhRgc4",
    parameters: {
      rule: { in: "path" },
      alerting: { in: "body" },
    },
    params: () => z.strictObject({ rule: RuleId(), alerting: z.boolean() }),
    result: () => Deployment(),
  }),
  "rule_errors:read": operation({
    method: "GET",
    path: "/ruleExecutionErrors",
    scope: ["https://www.googleapis.com/auth/chronicle.readonly"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List errors that rules ran into.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/ruleExecutionErrors",
    },
    contract: "na0Q7HF9",
    parameters: {
      filter: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      filter: z.string().min(1).exactOptional(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      ruleExecutionErrors: z.array(z.looseObject({
        name: z.string().exactOptional(),
        rule: z.string().exactOptional(),
        curatedRule: z.string().exactOptional(),
        error: z.looseObject({ code: integer().exactOptional(), message: z.string().exactOptional() }).exactOptional(),
        timeRange: Interval().exactOptional(),
      })).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "retrohunts:read": operation({
    method: "GET",
    path: "/rules/{rule}/retrohunts",
    scope: ["https://www.googleapis.com/auth/chronicle.readonly"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List a rule's runs over old events.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/retrohunts",
    },
    contract: "LZfXtuT5",
    parameters: {
      rule: { in: "path" },
      filter: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      rule: RuleId(),
      filter: z.string().min(1).exactOptional(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      retrohunts: z.array(Retrohunt()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "retrohunts:start": operation({
    method: "POST",
    path: "/rules/{rule}/retrohunts",
    scope: ["https://www.googleapis.com/auth/chronicle"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Run a rule over old events.",
    contract: "uDypcfSM",
    parameters: {
      rule: { in: "path" },
      processInterval: { in: "body" },
    },
    params: () => z.strictObject({
      rule: RuleId(),
      processInterval: z.strictObject({ startTime: Start(), endTime: End() }),
    }),
    result: () => z.looseObject({
      name: z.string().exactOptional(),
      metadata: z.looseObject({
        retrohunt: z.string().exactOptional(),
        progressPercentage: z.number().exactOptional(),
        executionInterval: Interval().exactOptional(),
      }).exactOptional(),
      done: z.boolean().exactOptional(),
      error: z.looseObject({ code: integer().exactOptional(), message: z.string().exactOptional() }).exactOptional(),
    }),
  }),
  "cases:read": operation({
    method: "GET",
    path: "/cases",
    server: "beta",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List cases, filtered and sorted.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/cases",
    },
    contract: "FwD7JsWY",
    parameters: {
      filter: { in: "query" },
      orderBy: { in: "query" },
      expand: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      filter: z.string().min(1).exactOptional(),
      orderBy: z.string().min(1).exactOptional(),
      expand: z.string().min(1).exactOptional(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      cases: z.array(Case()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
      totalSize: integer().exactOptional(),
    }),
  }),
  "cases:read_details": operation({
    method: "GET",
    path: "/cases/{case}",
    server: "beta",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one case by number.",
    contract: "EoWt0X7Z",
    parameters: {
      case: { in: "path" },
      expand: { in: "query" },
    },
    params: () => z.strictObject({ case: CaseId(), expand: z.string().min(1).exactOptional() }),
    result: () => Case(),
  }),
  "cases:update": operation({
    method: "PATCH",
    path: "/cases/{case}",
    server: "beta",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Set the priority of a case.",
    query: { updateMask: "priority" },
    contract: "ALzAXh3w",
    parameters: {
      case: { in: "path" },
      priority: { in: "body" },
    },
    params: () => z.strictObject({ case: CaseId(), priority: CasePriority() }),
    result: () => Case(),
  }),
  "cases:assign": operation({
    method: "POST",
    path: "/cases:executeBulkAssign",
    server: "beta",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Give cases to a person.",
    contract: "Fv9ObGl4",
    parameters: {
      casesIds: { in: "body" },
      userName: { in: "body" },
    },
    params: () => z.strictObject({ casesIds: CaseIds(), userName: z.string().min(1) }),
    result: () => z.strictObject({}),
  }),
  "cases:close": operation({
    method: "POST",
    path: "/cases:executeBulkClose",
    server: "beta",
    scope: ["https://www.googleapis.com/auth/cloud-platform"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Close cases with a reason.",
    contract: "rLhireBQ",
    parameters: {
      casesIds: { in: "body" },
      closeReason: { in: "body" },
      rootCause: { in: "body" },
      closeComment: { in: "body" },
    },
    params: () => z.strictObject({
      casesIds: CaseIds(),
      closeReason: z.enum(["MALICIOUS", "NOT_MALICIOUS", "MAINTENANCE", "INCONCLUSIVE", "UNKNOWN"]),
      rootCause: z.string().exactOptional(),
      closeComment: z.string().exactOptional(),
    }),
    result: () => z.strictObject({}),
  }),
  "reference_lists:read": operation({
    method: "GET",
    path: "/referenceLists",
    scope: ["https://www.googleapis.com/auth/chronicle.readonly"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List reference lists that rules use.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/referenceLists",
    },
    contract: "UaraIIvf",
    parameters: {
      view: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      view: z.enum(["REFERENCE_LIST_VIEW_BASIC", "REFERENCE_LIST_VIEW_FULL"]).exactOptional(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      referenceLists: z.array(ReferenceList()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "reference_lists:read_details": operation({
    method: "GET",
    path: "/referenceLists/{referenceList}",
    scope: ["https://www.googleapis.com/auth/chronicle.readonly"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one reference list with entries.",
    contract: "hmw4WQcd",
    parameters: {
      referenceList: { in: "path" },
    },
    params: () => z.strictObject({ referenceList: ListId() }),
    result: () => ReferenceList(),
  }),
  "reference_lists:update": operation({
    method: "PATCH",
    path: "/referenceLists/{referenceList}",
    scope: ["https://www.googleapis.com/auth/chronicle"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Replace all entries of a reference list.",
    query: { updateMask: "entries" },
    contract: "VqwI0RTg",
    parameters: {
      referenceList: { in: "path" },
      entries: { in: "body" },
    },
    params: () => z.strictObject({
      referenceList: ListId(),
      entries: z.array(z.strictObject({ value: z.string().min(1).max(512) })),
    }),
    result: () => ReferenceList(),
  }),
  "watchlists:read": operation({
    method: "GET",
    path: "/watchlists",
    scope: ["https://www.googleapis.com/auth/chronicle.readonly"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List watchlists and their sizes.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/watchlists",
    },
    contract: "h30pO0yr",
    parameters: {
      filter: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      filter: z.string().min(1).exactOptional(),
      pageSize: z.int().min(1).max(200).exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      watchlists: z.array(Watchlist()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "data_tables:read": operation({
    method: "GET",
    path: "/dataTables",
    scope: ["https://www.googleapis.com/auth/chronicle.readonly"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List data tables with their columns.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/dataTables",
    },
    contract: "c___gr2g",
    parameters: {
      orderBy: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      orderBy: z.literal("create_time asc").exactOptional(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      dataTables: z.array(Table()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "table_rows:read": operation({
    method: "GET",
    path: "/dataTables/{dataTable}/dataTableRows",
    scope: ["https://www.googleapis.com/auth/chronicle.readonly"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the rows of a data table.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/dataTableRows",
    },
    contract: "u9M3jZJO",
    parameters: {
      dataTable: { in: "path" },
      filter: { in: "query" },
      orderBy: { in: "query" },
      pageSize: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      dataTable: TableId(),
      filter: z.string().min(1).exactOptional(),
      orderBy: z.literal("create_time asc").exactOptional(),
      pageSize: PageSize().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      dataTableRows: z.array(Row()).exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "table_rows:write": operation({
    method: "POST",
    path: "/dataTables/{dataTable}/dataTableRows",
    scope: ["https://www.googleapis.com/auth/chronicle"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Add a row to a data table.",
    contract: "ZeZxrXjF",
    parameters: {
      dataTable: { in: "path" },
      values: { in: "body" },
      rowTimeToLive: { in: "body" },
    },
    params: () => z.strictObject({
      dataTable: TableId(),
      values: z.array(z.string()).min(1),
      rowTimeToLive: z.string().min(1).exactOptional(),
    }),
    result: () => Row(),
  }),
};
