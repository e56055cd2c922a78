// Generated from specs/datadog.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Typed,
  integer,
  once,
  operation,
  typed,
  withDefaults,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { Value as ValueType } from "../sdk/datadog.js";

/** Where Datadog is, and how it is authenticated. */
export const CONNECTOR = {
  id: "datadog",
  name: "Datadog",
  api: {
    servers: {
      default: {
        baseUrl: "https://api.{site}",
        variables: {
          site: {
            default: "datadoghq.com",
            enum: [
              "datadoghq.com",
              "us3.datadoghq.com",
              "us5.datadoghq.com",
              "ap1.datadoghq.com",
              "ap2.datadoghq.com",
              "datadoghq.eu",
              "ddog-gov.com",
              "us2.ddog-gov.com",
              "uk1.datadoghq.com",
            ],
            description: "Site that the organization lives on.",
          },
        },
      },
    },
    auth: {
      type: "api_keys",
      keys: [{ in: "header", name: "DD-API-KEY" }, { in: "header", name: "DD-APPLICATION-KEY" }],
    },
  },
} as const satisfies ConnectorInfo;

const SignalId = once(() => z.string().min(1));

const RuleId = once(() => z.string().min(1));

const CaseId = once(() => z.string().min(1));

const Cursor = once(() => z.string());

const PageNumber = once(() => integer().min(0));

const PageSize = once(() => z.int().min(1).max(100));

const PageLimit = once(() => z.int().min(1).max(1000));

const TimeOrder = once(() => z.enum(["timestamp", "-timestamp"]));

const Version = once(() => integer());

const Severity = once(() => z.enum(["info", "low", "medium", "high", "critical"]));

const SeverityResult = once(() => z.string());

const Priority = once(() => z.enum(["NOT_DEFINED", "P1", "P2", "P3", "P4", "P5"]));

const PriorityResult = once(() => z.string());

const CaseStatus = once(() => z.enum(["OPEN", "IN_PROGRESS", "CLOSED"]));

const CaseStatusResult = once(() => z.string());

const CaseType = once(() => z.literal("case"));

const IncidentType = once(() => z.literal("incidents"));

const UserRef = once(() => z.strictObject({ data: z.strictObject({ id: z.string().min(1), type: z.literal("users") }) }));

const IncidentFields = once(() => z.record(z.string(), z.strictObject({
  type: z.enum(["dropdown", "textbox", "textarray", "metrictag", "autocomplete", "multiselect"]).exactOptional(),
  value: z.union([z.string(), z.array(z.string())]).nullable().exactOptional(),
})));

const IncidentFieldsResult = once(() => z.record(z.string(), z.looseObject({
  type: z.string().exactOptional(),
  value: z.union([z.string(), z.array(z.string())]).nullable().exactOptional(),
})));

const NotificationHandles = once(() => z.array(z.strictObject({
  handle: z.string().max(320).regex(/^@?([^@\s]+@[^@\s]+|slack-\S+|teams-\S+|pagerduty-\S+)$/u),
  display_name: z.string().exactOptional(),
})).max(100));

const CursorMeta = once(() => z.looseObject({
  page: z.looseObject({ after: z.string().exactOptional() }).exactOptional(),
  elapsed: integer().exactOptional(),
  status: z.string().exactOptional(),
  request_id: z.string().exactOptional(),
}));

const SignalMeta = once(() => z.looseObject({ page: z.looseObject({ after: z.string().exactOptional() }).exactOptional() }));

const TotalMeta = once(() => z.looseObject({
  page: z.looseObject({
    total_count: integer().exactOptional(),
    total_filtered_count: integer().exactOptional(),
  }).exactOptional(),
}));

const Value: () => Typed<ValueType> = once(() => typed<ValueType>(z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.lazy(Value)),
  z.record(z.string(), z.unknown()),
]).nullable()));

const Signal = once(() => z.looseObject({
  id: SignalId().exactOptional(),
  type: z.string().exactOptional(),
  attributes: z.looseObject({
    timestamp: z.string().exactOptional(),
    message: z.string().exactOptional(),
    tags: z.array(z.string()).exactOptional(),
    custom: z.record(z.string(), z.lazy(Value)).exactOptional(),
  }).exactOptional(),
}));

const TriageUser = once(() => z.looseObject({
  uuid: z.string().exactOptional(),
  handle: z.string().exactOptional(),
  name: z.string().nullable().exactOptional(),
  id: integer().exactOptional(),
}));

const Triage = once(() => z.looseObject({
  data: z.looseObject({
    id: z.string().exactOptional(),
    type: z.string().exactOptional(),
    attributes: z.looseObject({
      state: z.string().exactOptional(),
      state_update_timestamp: integer().exactOptional(),
      state_update_user: TriageUser().exactOptional(),
      assignee: TriageUser().exactOptional(),
      archive_reason: z.string().exactOptional(),
      archive_comment: z.string().exactOptional(),
      incident_ids: z.array(integer()).exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
}));

const RuleCase = once(() => z.looseObject({
  name: z.string().exactOptional(),
  status: SeverityResult().exactOptional(),
  customStatus: SeverityResult().exactOptional(),
  condition: z.string().exactOptional(),
  notifications: z.array(z.string()).exactOptional(),
  actions: z.array(z.looseObject({
    type: z.string().exactOptional(),
    options: z.looseObject({
      duration: integer().exactOptional(),
      flaggedIPType: z.string().exactOptional(),
      userBehaviorName: z.string().exactOptional(),
    }).exactOptional(),
  })).exactOptional(),
}));

const RuleQuery = once(() => z.strictObject({
  name: z.string().exactOptional(),
  query: z.string().exactOptional(),
  aggregation: z.string().exactOptional(),
  groupByFields: z.array(z.string()).exactOptional(),
  distinctFields: z.array(z.string()).exactOptional(),
  hasOptionalGroupByFields: z.boolean().exactOptional(),
  metric: z.string().exactOptional(),
  metrics: z.array(z.string()).exactOptional(),
  dataSource: z.string().exactOptional(),
  index: z.string().exactOptional(),
  customQueryExtension: z.string().exactOptional(),
  ruleId: z.string().exactOptional(),
  correlatedByFields: z.array(z.string()).exactOptional(),
  correlatedQueryIndex: integer().exactOptional(),
}));

const RuleQueryResult = once(() => z.looseObject({
  name: z.string().exactOptional(),
  query: z.string().exactOptional(),
  aggregation: z.string().exactOptional(),
  groupByFields: z.array(z.string()).exactOptional(),
  distinctFields: z.array(z.string()).exactOptional(),
  hasOptionalGroupByFields: z.boolean().exactOptional(),
  metric: z.string().exactOptional(),
  metrics: z.array(z.string()).exactOptional(),
  dataSource: z.string().exactOptional(),
  index: z.string().exactOptional(),
  customQueryExtension: z.string().exactOptional(),
  ruleId: z.string().exactOptional(),
  correlatedByFields: z.array(z.string()).exactOptional(),
  correlatedQueryIndex: integer().exactOptional(),
}));

const Rule = once(() => z.looseObject({
  id: RuleId().exactOptional(),
  name: z.string().exactOptional(),
  customName: z.string().exactOptional(),
  type: z.string().exactOptional(),
  isEnabled: z.boolean().exactOptional(),
  isDefault: z.boolean().exactOptional(),
  isDeleted: z.boolean().exactOptional(),
  message: z.string().exactOptional(),
  tags: z.array(z.string()).exactOptional(),
  cases: z.array(RuleCase()).exactOptional(),
  queries: z.array(RuleQueryResult()).exactOptional(),
  options: z.looseObject({
    detectionMethod: z.string().exactOptional(),
    evaluationWindow: integer().exactOptional(),
    keepAlive: integer().exactOptional(),
    maxSignalDuration: integer().exactOptional(),
    decreaseCriticalityBasedOnEnv: z.boolean().exactOptional(),
    newValueOptions: z.looseObject({
      forgetAfter: integer().exactOptional(),
      learningDuration: integer().exactOptional(),
      learningMethod: z.string().exactOptional(),
      learningThreshold: integer().exactOptional(),
    }).exactOptional(),
    impossibleTravelOptions: z.looseObject({ baselineUserLocations: z.boolean().exactOptional() }).exactOptional(),
  }).exactOptional(),
  version: integer().exactOptional(),
  createdAt: integer().exactOptional(),
  updatedAt: integer().exactOptional(),
}));

const Suppression = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  attributes: z.looseObject({
    name: z.string().exactOptional(),
    description: z.string().exactOptional(),
    enabled: z.boolean().exactOptional(),
    rule_query: z.string().exactOptional(),
    suppression_query: z.string().exactOptional(),
    data_exclusion_query: z.string().exactOptional(),
    start_date: integer().exactOptional(),
    expiration_date: integer().exactOptional(),
    creation_date: integer().exactOptional(),
    creator: z.looseObject({
      handle: z.string().exactOptional(),
      name: z.string().nullable().exactOptional(),
    }).exactOptional(),
    version: integer().exactOptional(),
  }).exactOptional(),
}));

const FindingMute = once(() => z.looseObject({
  muted: z.boolean().exactOptional(),
  reason: z.string().exactOptional(),
  description: z.string().exactOptional(),
  start_date: integer().exactOptional(),
  expiration_date: integer().exactOptional(),
  uuid: z.string().exactOptional(),
}));

const FindingRule = once(() => z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }));

const Case = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  attributes: z.looseObject({
    key: z.string().exactOptional(),
    title: z.string().exactOptional(),
    description: z.string().exactOptional(),
    status: CaseStatusResult().exactOptional(),
    priority: PriorityResult().exactOptional(),
    type: z.string().exactOptional(),
    created_at: z.string().exactOptional(),
    modified_at: z.string().nullable().exactOptional(),
    closed_at: z.string().nullable().exactOptional(),
    archived_at: z.string().nullable().exactOptional(),
    attributes: z.record(z.string(), z.array(z.string())).exactOptional(),
  }).exactOptional(),
  relationships: z.looseObject({
    assignee: NullableRelation().exactOptional(),
    created_by: NullableRelation().exactOptional(),
    project: NullableRelation().exactOptional(),
  }).exactOptional(),
}));

const NullableRelation = once(() => z.looseObject({
  data: z.looseObject({ id: z.string().exactOptional(), type: z.string().exactOptional() }).nullable().exactOptional(),
}).nullable());

const CaseAnswer = once(() => z.looseObject({ data: Case().exactOptional() }));

const Incident = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  attributes: z.looseObject({
    public_id: integer().exactOptional(),
    title: z.string().exactOptional(),
    state: z.string().nullable().exactOptional(),
    severity: z.string().exactOptional(),
    created: z.string().exactOptional(),
    modified: z.string().exactOptional(),
    detected: z.string().nullable().exactOptional(),
    resolved: z.string().nullable().exactOptional(),
    customer_impacted: z.boolean().exactOptional(),
    customer_impact_scope: z.string().nullable().exactOptional(),
    is_test: z.boolean().exactOptional(),
    fields: IncidentFieldsResult().exactOptional(),
    visibility: z.string().nullable().exactOptional(),
  }).exactOptional(),
  relationships: z.looseObject({
    commander_user: NullableRelation().exactOptional(),
    created_by_user: NullableRelation().exactOptional(),
  }).exactOptional(),
}));

const IncidentAnswer = once(() => z.looseObject({ data: Incident().exactOptional() }));

const User = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  attributes: z.looseObject({
    name: z.string().nullable().exactOptional(),
    handle: z.string().exactOptional(),
    email: z.string().exactOptional(),
    title: z.string().nullable().exactOptional(),
    status: z.string().exactOptional(),
    disabled: z.boolean().exactOptional(),
    verified: z.boolean().exactOptional(),
    mfa_enabled: z.boolean().exactOptional(),
    service_account: z.boolean().exactOptional(),
    created_at: z.string().exactOptional(),
    modified_at: z.string().exactOptional(),
  }).exactOptional(),
  relationships: z.looseObject({
    roles: z.looseObject({
      data: z.array(z.looseObject({ id: z.string().exactOptional(), type: z.string().exactOptional() })).exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
}));

const AllowlistEntry = once(() => z.strictObject({
  data: z.strictObject({
    id: z.string().exactOptional(),
    type: z.literal("ip_allowlist_entry"),
    attributes: z.strictObject({ cidr_block: z.string().exactOptional(), note: z.string().exactOptional() }).exactOptional(),
  }),
}));

const AllowlistEntryResult = once(() => z.looseObject({
  data: z.looseObject({
    id: z.string().exactOptional(),
    type: z.literal("ip_allowlist_entry"),
    attributes: z.looseObject({ cidr_block: z.string().exactOptional(), note: z.string().exactOptional() }).exactOptional(),
  }),
}));

const Allowlist = once(() => z.looseObject({
  data: z.looseObject({
    id: z.string().exactOptional(),
    type: z.string().exactOptional(),
    attributes: z.looseObject({
      enabled: z.boolean().exactOptional(),
      entries: z.array(AllowlistEntryResult()).exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "signals:read": operation({
    method: "GET",
    path: "/api/v2/security_monitoring/signals",
    scope: ["security_monitoring_signals_read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search security signals by query and time.",
    pagination: { style: "cursor", cursor: "cursor", next: "/meta/page/after", items: "/data" },
    contract: "AHIqtXfr",
    parameters: {
      query: { in: "query", wire: "filter[query]" },
      from: { in: "query", wire: "filter[from]" },
      to: { in: "query", wire: "filter[to]" },
      sort: { in: "query" },
      cursor: { in: "query", wire: "page[cursor]" },
      limit: { in: "query", wire: "page[limit]" },
    },
    params: () => z.strictObject({
      query: z.string().exactOptional(),
      from: z.string().exactOptional(),
      to: z.string().exactOptional(),
      sort: TimeOrder().exactOptional(),
      cursor: Cursor().exactOptional(),
      limit: PageLimit().exactOptional(),
    }),
    result: () => z.looseObject({ data: z.array(Signal()).exactOptional(), meta: SignalMeta().exactOptional() }),
  }),
  "signals:read_details": operation({
    method: "GET",
    path: "/api/v2/security_monitoring/signals/{signal_id}",
    scope: ["security_monitoring_signals_read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one security signal with its samples.",
    contract: "l_NPDZ-P",
    parameters: {
      signal_id: { in: "path" },
    },
    params: () => z.strictObject({ signal_id: SignalId() }),
    result: () => z.looseObject({ data: Signal().exactOptional() }),
  }),
  "signals:set_state": operation({
    method: "PATCH",
    path: "/api/v2/security_monitoring/signals/{signal_id}/state",
    scope: ["security_monitoring_signals_write"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Open, review or archive a security signal.",
    contract: "N00IG8kh",
    parameters: {
      signal_id: { in: "path" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      signal_id: SignalId(),
      data: z.strictObject({
        attributes: z.strictObject({
          state: z.enum(["open", "archived", "under_review"]),
          archive_reason: z.enum([
            "none",
            "false_positive",
            "testing_or_maintenance",
            "investigated_case_opened",
            "other",
          ]).exactOptional(),
          archive_comment: z.string().exactOptional(),
          version: Version().exactOptional(),
        }),
      }),
    }),
    result: () => Triage(),
  }),
  "signals:assign": operation({
    method: "PATCH",
    path: "/api/v2/security_monitoring/signals/{signal_id}/assignee",
    scope: ["security_monitoring_signals_write"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Give a security signal to a person.",
    contract: "2lkNDA-9",
    parameters: {
      signal_id: { in: "path" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      signal_id: SignalId(),
      data: z.strictObject({
        attributes: z.strictObject({
          assignee: z.strictObject({ uuid: z.string() }),
          version: Version().exactOptional(),
        }),
      }),
    }),
    result: () => Triage(),
  }),
  "signals:link_incidents": operation({
    method: "PATCH",
    path: "/api/v2/security_monitoring/signals/{signal_id}/incidents",
    scope: ["security_monitoring_signals_write"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Set which incidents a signal belongs to.",
    contract: "zb7FzXl0",
    parameters: {
      signal_id: { in: "path" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      signal_id: SignalId(),
      data: z.strictObject({
        attributes: z.strictObject({ incident_ids: z.array(integer()), version: Version().exactOptional() }),
      }),
    }),
    result: () => Triage(),
  }),
  "rules:read": operation({
    method: "GET",
    path: "/api/v2/security_monitoring/rules",
    scope: ["security_monitoring_rules_read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List detection rules with queries and cases.",
    pagination: {
      style: "page",
      page: "page",
      size: "size",
      items: "/data",
      total: "/meta/page/total_count",
      first: 0,
    },
    contract: "mixee4Bm",
    parameters: {
      page: { in: "query", wire: "page[number]" },
      size: { in: "query", wire: "page[size]" },
    },
    params: () => z.strictObject({ page: PageNumber().exactOptional(), size: PageSize().exactOptional() }),
    result: () => z.looseObject({ data: z.array(Rule()).exactOptional(), meta: TotalMeta().exactOptional() }),
  }),
  "rules:update": operation({
    method: "PUT",
    path: "/api/v2/security_monitoring/rules/{rule_id}",
    scope: ["security_monitoring_rules_write"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Turn a detection rule on or off, or retune it.",
    contract: "UZZrYTOY",
    parameters: {
      rule_id: { in: "path" },
      isEnabled: { in: "body" },
      name: { in: "body" },
      customName: { in: "body" },
      message: { in: "body" },
      customMessage: { in: "body" },
      tags: { in: "body" },
      queries: { in: "body" },
      hasExtendedTitle: { in: "body" },
      groupSignalsBy: { in: "body" },
      version: { in: "body" },
    },
    params: () => z.strictObject({
      rule_id: RuleId(),
      isEnabled: z.boolean().exactOptional(),
      name: z.string().min(1).exactOptional(),
      customName: z.string().exactOptional(),
      message: z.string().exactOptional(),
      customMessage: z.string().exactOptional(),
      tags: z.array(z.string()).exactOptional(),
      queries: z.array(RuleQuery()).exactOptional(),
      hasExtendedTitle: z.boolean().exactOptional(),
      groupSignalsBy: z.array(z.string()).exactOptional(),
      version: integer().max(2147483647).exactOptional(),
    }),
    result: () => Rule(),
  }),
  "suppressions:read": operation({
    method: "GET",
    path: "/api/v2/security_monitoring/configuration/suppressions",
    scope: ["security_monitoring_suppressions_read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what keeps signals from being made.",
    contract: "XcwlPL_z",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({ data: z.array(Suppression()).exactOptional() }),
  }),
  "suppressions:write": operation({
    method: "POST",
    path: "/api/v2/security_monitoring/configuration/suppressions",
    scope: ["security_monitoring_suppressions_write"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Keep rules from making certain signals.",
    contract: "U2E1DvBl",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.strictObject({
        type: z.literal("suppressions"),
        attributes: z.strictObject({
          name: z.string().min(1),
          description: z.string().exactOptional(),
          enabled: z.boolean(),
          rule_query: z.string().min(1),
          suppression_query: z.string().regex(/^[^*\s]/u),
          start_date: integer().exactOptional(),
          expiration_date: integer().exactOptional(),
        }),
      }),
    }),
    result: () => z.looseObject({ data: Suppression().exactOptional() }),
  }),
  "suppressions:delete": operation({
    method: "DELETE",
    path: "/api/v2/security_monitoring/configuration/suppressions/{suppression_id}",
    scope: ["security_monitoring_suppressions_write"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete a suppression so that signals come again.",
    contract: "suTBx5nZ",
    parameters: {
      suppression_id: { in: "path" },
    },
    params: () => z.strictObject({ suppression_id: z.string().min(1) }),
    result: () => z.null(),
  }),
  "logs:read": operation({
    method: "GET",
    path: "/api/v2/logs/events",
    scope: ["logs_read_data"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search logs by query and time.",
    pagination: {
      style: "cursor",
      cursor: "cursor",
      next: "/meta/page/after",
      more: "/meta/page/after",
      items: "/data",
    },
    contract: "twbWHM0_",
    parameters: {
      query: { in: "query", wire: "filter[query]" },
      from: { in: "query", wire: "filter[from]" },
      to: { in: "query", wire: "filter[to]" },
      indexes: { in: "query", wire: "filter[indexes]", explode: false },
      storage_tier: { in: "query", wire: "filter[storage_tier]" },
      sort: { in: "query" },
      cursor: { in: "query", wire: "page[cursor]" },
      limit: { in: "query", wire: "page[limit]" },
    },
    params: () => withDefaults(z.strictObject({
      query: z.string().exactOptional(),
      from: z.string().exactOptional(),
      to: z.string().exactOptional(),
      indexes: z.array(z.string()).exactOptional(),
      storage_tier: z.enum(["indexes", "online-archives", "flex"]).exactOptional(),
      sort: TimeOrder().exactOptional(),
      cursor: Cursor().exactOptional(),
      limit: PageLimit().exactOptional(),
    }), { storage_tier: "indexes" }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        attributes: z.looseObject({
          timestamp: z.string().exactOptional(),
          host: z.string().exactOptional(),
          service: z.string().exactOptional(),
          status: z.string().exactOptional(),
          message: z.string().exactOptional(),
          tags: z.array(z.string()).exactOptional(),
          attributes: z.record(z.string(), z.lazy(Value)).exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
      meta: CursorMeta().exactOptional(),
    }),
  }),
  "audit_events:read": operation({
    method: "GET",
    path: "/api/v2/audit/events",
    scope: ["audit_logs_read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search the audit trail of the organization.",
    pagination: {
      style: "cursor",
      cursor: "cursor",
      next: "/meta/page/after",
      more: "/meta/page/after",
      items: "/data",
    },
    contract: "7lFBvn2K",
    parameters: {
      query: { in: "query", wire: "filter[query]" },
      from: { in: "query", wire: "filter[from]" },
      to: { in: "query", wire: "filter[to]" },
      sort: { in: "query" },
      cursor: { in: "query", wire: "page[cursor]" },
      limit: { in: "query", wire: "page[limit]" },
    },
    params: () => z.strictObject({
      query: z.string().exactOptional(),
      from: z.string().exactOptional(),
      to: z.string().exactOptional(),
      sort: TimeOrder().exactOptional(),
      cursor: Cursor().exactOptional(),
      limit: PageLimit().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        attributes: z.looseObject({
          timestamp: z.string().exactOptional(),
          service: z.string().exactOptional(),
          message: z.string().exactOptional(),
          tags: z.array(z.string()).exactOptional(),
          attributes: z.looseObject({
            evt: z.looseObject({ name: z.string().exactOptional() }).exactOptional(),
            action: z.string().exactOptional(),
            usr: z.looseObject({
              id: z.string().exactOptional(),
              uuid: z.string().exactOptional(),
              email: z.string().exactOptional(),
            }).exactOptional(),
            asset: z.looseObject({
              type: z.string().exactOptional(),
              id: z.string().exactOptional(),
              name: z.string().exactOptional(),
            }).exactOptional(),
            http: z.looseObject({
              method: z.string().exactOptional(),
              status_code: integer().exactOptional(),
              url_details: z.looseObject({ path: z.string().exactOptional() }).exactOptional(),
            }).exactOptional(),
            network: z.looseObject({
              client: z.looseObject({ ip: z.string().exactOptional() }).exactOptional(),
            }).exactOptional(),
          }).exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
      meta: CursorMeta().exactOptional(),
    }),
  }),
  "findings:read": operation({
    method: "GET",
    path: "/api/v2/posture_management/findings",
    scope: ["security_monitoring_findings_read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List misconfigurations and identity risks.",
    pagination: { style: "cursor", cursor: "cursor", next: "/meta/page/cursor", items: "/data" },
    contract: "HufZ5uQ2",
    parameters: {
      evaluation: { in: "query", wire: "filter[evaluation]" },
      status: { in: "query", wire: "filter[status]" },
      muted: { in: "query", wire: "filter[muted]" },
      rule_id: { in: "query", wire: "filter[rule_id]" },
      rule_name: { in: "query", wire: "filter[rule_name]" },
      resource_type: { in: "query", wire: "filter[resource_type]" },
      resource_id: { in: "query", wire: "filter[@resource_id]" },
      tags: { in: "query", wire: "filter[tags]" },
      vulnerability_type: { in: "query", wire: "filter[vulnerability_type]" },
      detailed_findings: { in: "query" },
      snapshot_timestamp: { in: "query" },
      cursor: { in: "query", wire: "page[cursor]" },
      limit: { in: "query", wire: "page[limit]" },
    },
    params: () => withDefaults(z.strictObject({
      evaluation: z.enum(["pass", "fail"]).exactOptional(),
      status: Severity().exactOptional(),
      muted: z.boolean().exactOptional(),
      rule_id: z.string().min(1).exactOptional(),
      rule_name: z.string().min(1).exactOptional(),
      resource_type: z.string().min(1).exactOptional(),
      resource_id: z.string().min(1).exactOptional(),
      tags: z.string().min(1).exactOptional(),
      vulnerability_type: z.array(z.enum(["misconfiguration", "attack_path", "identity_risk", "api_security"])).exactOptional(),
      detailed_findings: z.boolean().exactOptional(),
      snapshot_timestamp: integer().min(1).exactOptional(),
      cursor: Cursor().exactOptional(),
      limit: z.int().min(1).max(1000).exactOptional(),
    }), { limit: 100 }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        attributes: z.looseObject({
          evaluation: z.string().exactOptional(),
          evaluation_changed_at: integer().exactOptional(),
          status: SeverityResult().exactOptional(),
          resource: z.string().exactOptional(),
          resource_type: z.string().exactOptional(),
          resource_discovery_date: integer().exactOptional(),
          rule: FindingRule().exactOptional(),
          mute: FindingMute().exactOptional(),
          tags: z.array(z.string()).exactOptional(),
          vulnerability_type: z.string().exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
      meta: z.looseObject({
        page: z.looseObject({
          cursor: z.string().exactOptional(),
          total_filtered_count: integer().exactOptional(),
        }).exactOptional(),
        snapshot_timestamp: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "findings:read_details": operation({
    method: "GET",
    path: "/api/v2/posture_management/findings/{finding_id}",
    scope: ["security_monitoring_findings_read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one finding with remediation and configuration.",
    contract: "SjfO-Fcv",
    parameters: {
      finding_id: { in: "path" },
      snapshot_timestamp: { in: "query" },
    },
    params: () => z.strictObject({
      finding_id: z.string().min(1),
      snapshot_timestamp: integer().min(1).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        attributes: z.looseObject({
          evaluation: z.string().exactOptional(),
          status: SeverityResult().exactOptional(),
          message: z.string().exactOptional(),
          resource: z.string().exactOptional(),
          resource_type: z.string().exactOptional(),
          resource_configuration: z.record(z.string(), z.lazy(Value)).exactOptional(),
          rule: FindingRule().exactOptional(),
          mute: FindingMute().exactOptional(),
          tags: z.array(z.string()).exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "findings:mute": operation({
    method: "PATCH",
    path: "/api/v2/posture_management/findings",
    scope: [],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Mute posture findings, or take that back.",
    contract: "xW_1Y73w",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.strictObject({
        id: z.string(),
        type: z.literal("finding"),
        attributes: z.strictObject({
          mute: z.strictObject({
            muted: z.boolean(),
            reason: z.enum([
              "PENDING_FIX",
              "FALSE_POSITIVE",
              "ACCEPTED_RISK",
              "NO_PENDING_FIX",
              "HUMAN_ERROR",
              "NO_LONGER_ACCEPTED_RISK",
              "OTHER",
            ]),
            description: z.string().max(280).exactOptional(),
            expiration_date: integer().exactOptional(),
          }),
        }),
        meta: z.strictObject({
          findings: z.array(z.strictObject({ finding_id: z.string().min(1) })).min(1).max(100),
        }),
      }),
    }),
    result: () => z.looseObject({
      data: z.looseObject({ id: z.string().exactOptional(), type: z.string().exactOptional() }).exactOptional(),
    }),
  }),
  "vulnerabilities:read": operation({
    method: "GET",
    path: "/api/v2/security/vulnerabilities",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List vulnerabilities of code, images and hosts.",
    pagination: { style: "link", next: "/links/next", params: ["page_number", "page_token"], items: "/data" },
    contract: "po6wU1tG",
    parameters: {
      type: { in: "query", wire: "filter[type]" },
      status: { in: "query", wire: "filter[status]" },
      severity: { in: "query", wire: "filter[cvss.datadog.severity]" },
      tool: { in: "query", wire: "filter[tool]" },
      advisory_id: { in: "query", wire: "filter[advisory_id]" },
      library_name: { in: "query", wire: "filter[library.name]" },
      exploit_available: { in: "query", wire: "filter[risks.exploit_available]" },
      fix_available: { in: "query", wire: "filter[fix_available]" },
      asset_name: { in: "query", wire: "filter[asset.name]" },
      asset_type: { in: "query", wire: "filter[asset.type]" },
      in_production: { in: "query", wire: "filter[asset.risks.in_production]" },
      publicly_accessible: { in: "query", wire: "filter[asset.risks.is_publicly_accessible]" },
      page_number: { in: "query", wire: "page[number]" },
      page_token: { in: "query", wire: "page[token]" },
    },
    params: () => z.strictObject({
      type: z.string().min(1).exactOptional(),
      status: z.enum(["Open", "Muted", "Remediated", "InProgress", "AutoClosed"]).exactOptional(),
      severity: z.enum(["Unknown", "None", "Low", "Medium", "High", "Critical"]).exactOptional(),
      tool: z.enum(["IAST", "SCA", "Infra"]).exactOptional(),
      advisory_id: z.string().min(1).exactOptional(),
      library_name: z.string().min(1).exactOptional(),
      exploit_available: z.boolean().exactOptional(),
      fix_available: z.boolean().exactOptional(),
      asset_name: z.string().min(1).exactOptional(),
      asset_type: z.enum(["Repository", "Service", "Host", "HostImage", "Image"]).exactOptional(),
      in_production: z.boolean().exactOptional(),
      publicly_accessible: z.boolean().exactOptional(),
      page_number: z.union([integer().min(1), z.string().regex(/^[1-9][0-9]*$/u)]).exactOptional(),
      page_token: z.string().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        attributes: z.looseObject({
          title: z.string().exactOptional(),
          description: z.string().exactOptional(),
          type: z.string().exactOptional(),
          status: z.string().exactOptional(),
          tool: z.string().exactOptional(),
          advisory_id: z.string().exactOptional(),
          cve_list: z.array(z.string()).exactOptional(),
          cvss: z.looseObject({
            base: z.looseObject({
              score: z.number().exactOptional(),
              severity: z.string().exactOptional(),
              vector: z.string().exactOptional(),
            }).exactOptional(),
            datadog: z.looseObject({
              score: z.number().exactOptional(),
              severity: z.string().exactOptional(),
              vector: z.string().exactOptional(),
            }).exactOptional(),
          }).exactOptional(),
          library: z.looseObject({ name: z.string().exactOptional(), version: z.string().exactOptional() }).exactOptional(),
          fix_available: z.boolean().exactOptional(),
          first_detection: z.string().exactOptional(),
          last_detection: z.string().exactOptional(),
          exposure_time: integer().exactOptional(),
          risks: z.looseObject({
            exploit_available: z.boolean().exactOptional(),
            exploitation_probability: z.boolean().exactOptional(),
            poc_exploit_available: z.boolean().exactOptional(),
          }).exactOptional(),
        }).exactOptional(),
        relationships: z.looseObject({
          affects: z.looseObject({
            data: z.looseObject({ id: z.string().exactOptional(), type: z.string().exactOptional() }).exactOptional(),
          }).exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
      links: z.looseObject({ next: z.string().exactOptional(), self: z.string().exactOptional() }).exactOptional(),
      meta: z.looseObject({
        count: integer().exactOptional(),
        total: integer().exactOptional(),
        token: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "cases:read": operation({
    method: "GET",
    path: "/api/v2/cases",
    scope: ["cases_read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search cases by text and state.",
    pagination: { style: "page", page: "page", size: "size", items: "/data", first: 0 },
    contract: "uA3zaf34",
    parameters: {
      filter: { in: "query" },
      sort: { in: "query", wire: "sort[field]" },
      ascending: { in: "query", wire: "sort[asc]" },
      page: { in: "query", wire: "page[number]" },
      size: { in: "query", wire: "page[size]" },
    },
    params: () => withDefaults(z.strictObject({
      filter: z.string().min(1).exactOptional(),
      sort: z.enum(["created_at", "priority", "status"]).exactOptional(),
      ascending: z.boolean().exactOptional(),
      page: PageNumber().exactOptional(),
      size: PageSize().exactOptional(),
    }), { ascending: false }),
    result: () => z.looseObject({
      data: z.array(Case()).exactOptional(),
      meta: z.looseObject({
        page: z.looseObject({
          current: integer().exactOptional(),
          size: integer().exactOptional(),
          total: integer().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "cases:read_details": operation({
    method: "GET",
    path: "/api/v2/cases/{case_id}",
    scope: ["cases_read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one case by UUID or key.",
    contract: "4VbLlAUP",
    parameters: {
      case_id: { in: "path" },
    },
    params: () => z.strictObject({ case_id: CaseId() }),
    result: () => CaseAnswer(),
  }),
  "case_projects:read": operation({
    method: "GET",
    path: "/api/v2/cases/projects",
    scope: ["cases_read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the projects that hold cases.",
    contract: "N8WVvz7o",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        attributes: z.looseObject({ key: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "cases:write": operation({
    method: "POST",
    path: "/api/v2/cases",
    scope: ["cases_write"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Open a case in a project.",
    contract: "8PnQxJ9L",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.strictObject({
        type: CaseType(),
        attributes: z.strictObject({
          title: z.string().min(1),
          description: z.string().exactOptional(),
          type: z.literal("STANDARD"),
          priority: Priority().exactOptional(),
        }),
        relationships: z.strictObject({
          project: z.strictObject({
            data: z.strictObject({ id: z.string().min(1), type: z.literal("project") }),
          }),
          assignee: z.strictObject({
            data: z.strictObject({ id: z.string().min(1), type: z.literal("user") }),
          }).exactOptional(),
        }),
      }),
    }),
    result: () => CaseAnswer(),
  }),
  "cases:set_status": operation({
    method: "POST",
    path: "/api/v2/cases/{case_id}/status",
    scope: ["cases_write"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Move a case to another status.",
    contract: "2nCrXh0b",
    parameters: {
      case_id: { in: "path" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      case_id: CaseId(),
      data: z.strictObject({ type: CaseType(), attributes: z.strictObject({ status: CaseStatus() }) }),
    }),
    result: () => CaseAnswer(),
  }),
  "incidents:search": operation({
    method: "GET",
    path: "/api/v2/incidents/search",
    scope: ["incident_read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search incidents by state, severity and people.",
    pagination: {
      style: "offset",
      offset: "offset",
      limit: "size",
      items: "/data/attributes/incidents",
      total: "/data/attributes/total",
    },
    contract: "X7o_3PVT",
    parameters: {
      query: { in: "query" },
      sort: { in: "query" },
      include: { in: "query" },
      offset: { in: "query", wire: "page[offset]" },
      size: { in: "query", wire: "page[size]" },
    },
    params: () => withDefaults(z.strictObject({
      query: z.string().min(1),
      sort: z.enum(["created", "-created"]).exactOptional(),
      include: z.enum(["users", "attachments"]).exactOptional(),
      offset: integer().min(0).exactOptional(),
      size: PageSize().exactOptional(),
    }), { offset: 0 }),
    result: () => z.looseObject({
      data: z.looseObject({
        type: z.string().exactOptional(),
        attributes: z.looseObject({
          total: integer().exactOptional(),
          incidents: z.array(z.looseObject({ data: Incident().exactOptional() })).exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "incidents:write": operation({
    method: "POST",
    path: "/api/v2/incidents",
    scope: ["incident_write"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Declare an incident with a commander.",
    contract: "hZ96Tp_j",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.strictObject({
        type: IncidentType(),
        attributes: z.strictObject({
          title: z.string().min(1),
          customer_impacted: z.boolean(),
          customer_impact_scope: z.string().exactOptional(),
          incident_type_uuid: z.string().exactOptional(),
          is_test: z.boolean().exactOptional(),
          fields: IncidentFields().exactOptional(),
          notification_handles: NotificationHandles().exactOptional(),
        }),
        relationships: z.strictObject({ commander_user: UserRef() }).exactOptional(),
      }),
    }),
    result: () => IncidentAnswer(),
  }),
  "incidents:update": operation({
    method: "PATCH",
    path: "/api/v2/incidents/{incident_id}",
    scope: ["incident_write"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Change title, fields or impact of an incident.",
    contract: "pexyENEd",
    parameters: {
      incident_id: { in: "path" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      incident_id: z.string().min(1),
      data: z.strictObject({
        id: z.string().min(1),
        type: IncidentType(),
        attributes: z.strictObject({
          title: z.string().min(1).exactOptional(),
          customer_impacted: z.boolean().exactOptional(),
          customer_impact_scope: z.string().exactOptional(),
          customer_impact_start: z.string().nullable().exactOptional(),
          customer_impact_end: z.string().nullable().exactOptional(),
          detected: z.string().nullable().exactOptional(),
          fields: IncidentFields().exactOptional(),
          notification_handles: NotificationHandles().exactOptional(),
        }).exactOptional(),
        relationships: z.strictObject({ commander_user: UserRef().exactOptional() }).exactOptional(),
      }),
    }),
    result: () => IncidentAnswer(),
  }),
  "hosts:read": operation({
    method: "GET",
    path: "/api/v1/hosts",
    scope: ["hosts_read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List hosts that report to Datadog.",
    pagination: {
      style: "offset",
      offset: "start",
      limit: "count",
      items: "/host_list",
      total: "/total_matching",
    },
    contract: "2iLstRGn",
    parameters: {
      filter: { in: "query" },
      sort_field: { in: "query" },
      sort_dir: { in: "query" },
      start: { in: "query" },
      count: { in: "query" },
      from: { in: "query" },
      include_muted_hosts_data: { in: "query" },
      include_hosts_metadata: { in: "query" },
    },
    params: () => z.strictObject({
      filter: z.string().min(1).exactOptional(),
      sort_field: z.string().min(1).exactOptional(),
      sort_dir: z.enum(["asc", "desc"]).exactOptional(),
      start: integer().min(0).exactOptional(),
      count: z.int().min(1).max(1000).exactOptional(),
      from: integer().exactOptional(),
      include_muted_hosts_data: z.boolean().exactOptional(),
      include_hosts_metadata: z.boolean().exactOptional(),
    }),
    result: () => z.looseObject({
      host_list: z.array(z.looseObject({
        id: integer().exactOptional(),
        name: z.string().exactOptional(),
        host_name: z.string().exactOptional(),
        aliases: z.array(z.string()).exactOptional(),
        apps: z.array(z.string()).exactOptional(),
        sources: z.array(z.string()).exactOptional(),
        tags_by_source: z.record(z.string(), z.array(z.string())).exactOptional(),
        up: z.boolean().exactOptional(),
        is_muted: z.boolean().exactOptional(),
        last_reported_time: integer().exactOptional(),
        meta: z.looseObject({
          agent_version: z.string().exactOptional(),
          platform: z.string().exactOptional(),
          machine: z.string().exactOptional(),
          processor: z.string().exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
      total_matching: integer().exactOptional(),
      total_returned: integer().exactOptional(),
    }),
  }),
  "users:read": operation({
    method: "GET",
    path: "/api/v2/users",
    scope: ["user_access_read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List people and service accounts with roles.",
    pagination: {
      style: "page",
      page: "page",
      size: "size",
      items: "/data",
      total: "/meta/page/total_filtered_count",
      first: 0,
    },
    contract: "PI1je3LE",
    parameters: {
      filter: { in: "query" },
      status: { in: "query", wire: "filter[status]" },
      sort: { in: "query" },
      sort_dir: { in: "query" },
      page: { in: "query", wire: "page[number]" },
      size: { in: "query", wire: "page[size]" },
    },
    params: () => withDefaults(z.strictObject({
      filter: z.string().min(1).exactOptional(),
      status: z.string().min(1).exactOptional(),
      sort: z.string().exactOptional(),
      sort_dir: z.enum(["asc", "desc"]).exactOptional(),
      page: PageNumber().exactOptional(),
      size: PageSize().exactOptional(),
    }), { sort: "name", sort_dir: "desc" }),
    result: () => z.looseObject({ data: z.array(User()).exactOptional(), meta: TotalMeta().exactOptional() }),
  }),
  "users:disable": operation({
    method: "DELETE",
    path: "/api/v2/users/{user_id}",
    scope: ["user_access_manage"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Disable a person's or service's account.",
    contract: "GFzsQ8FQ",
    parameters: {
      user_id: { in: "path" },
    },
    params: () => z.strictObject({ user_id: z.string().min(1) }),
    result: () => z.null(),
  }),
  "api_keys:read": operation({
    method: "GET",
    path: "/api/v2/api_keys",
    scope: ["api_keys_read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List API keys without their secret.",
    pagination: {
      style: "page",
      page: "page",
      size: "size",
      items: "/data",
      total: "/meta/page/total_filtered_count",
      first: 0,
    },
    contract: "9rZxcI83",
    parameters: {
      filter: { in: "query" },
      created_after: { in: "query", wire: "filter[created_at][start]" },
      created_before: { in: "query", wire: "filter[created_at][end]" },
      include: { in: "query" },
      sort: { in: "query" },
      page: { in: "query", wire: "page[number]" },
      size: { in: "query", wire: "page[size]" },
    },
    params: () => withDefaults(z.strictObject({
      filter: z.string().min(1).exactOptional(),
      created_after: z.string().exactOptional(),
      created_before: z.string().exactOptional(),
      include: z.string().exactOptional(),
      sort: z.enum([
        "created_at",
        "-created_at",
        "last4",
        "-last4",
        "modified_at",
        "-modified_at",
        "name",
        "-name",
      ]).exactOptional(),
      page: PageNumber().exactOptional(),
      size: PageSize().exactOptional(),
    }), { sort: "name" }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        attributes: z.looseObject({
          name: z.string().exactOptional(),
          last4: z.string().exactOptional(),
          category: z.string().exactOptional(),
          created_at: z.string().exactOptional(),
          modified_at: z.string().exactOptional(),
          remote_config_read_enabled: z.boolean().exactOptional(),
        }).exactOptional(),
        relationships: z.looseObject({
          created_by: NullableRelation().exactOptional(),
          modified_by: NullableRelation().exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
      meta: z.looseObject({
        max_allowed: integer().exactOptional(),
        page: z.looseObject({ total_filtered_count: integer().exactOptional() }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "api_keys:delete": operation({
    method: "DELETE",
    path: "/api/v2/api_keys/{api_key_id}",
    scope: ["api_keys_delete"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete an API key for good.",
    contract: "e6F5sSKw",
    parameters: {
      api_key_id: { in: "path" },
    },
    params: () => z.strictObject({ api_key_id: z.string().min(1) }),
    result: () => z.null(),
  }),
  "application_keys:read": operation({
    method: "GET",
    path: "/api/v2/application_keys",
    scope: ["org_app_keys_read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List application keys of everybody without their secret.",
    pagination: {
      style: "page",
      page: "page",
      size: "size",
      items: "/data",
      total: "/meta/page/total_filtered_count",
      first: 0,
    },
    contract: "LMBVfPDh",
    parameters: {
      filter: { in: "query" },
      created_after: { in: "query", wire: "filter[created_at][start]" },
      created_before: { in: "query", wire: "filter[created_at][end]" },
      include: { in: "query" },
      sort: { in: "query" },
      page: { in: "query", wire: "page[number]" },
      size: { in: "query", wire: "page[size]" },
    },
    params: () => withDefaults(z.strictObject({
      filter: z.string().min(1).exactOptional(),
      created_after: z.string().exactOptional(),
      created_before: z.string().exactOptional(),
      include: z.literal("owned_by").exactOptional(),
      sort: z.enum(["created_at", "-created_at", "last4", "-last4", "name", "-name"]).exactOptional(),
      page: PageNumber().exactOptional(),
      size: PageSize().exactOptional(),
    }), { sort: "name" }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        attributes: z.looseObject({
          name: z.string().exactOptional(),
          last4: z.string().exactOptional(),
          created_at: z.string().exactOptional(),
          scopes: z.array(z.string()).nullable().exactOptional(),
        }).exactOptional(),
        relationships: z.looseObject({ owned_by: NullableRelation().exactOptional() }).exactOptional(),
      })).exactOptional(),
      included: z.array(User()).exactOptional(),
      meta: z.looseObject({
        max_allowed_per_user: integer().exactOptional(),
        page: z.looseObject({ total_filtered_count: integer().exactOptional() }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "application_keys:delete": operation({
    method: "DELETE",
    path: "/api/v2/application_keys/{app_key_id}",
    scope: ["org_app_keys_write"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete an application key of anybody.",
    contract: "6Kjo-mrp",
    parameters: {
      app_key_id: { in: "path" },
    },
    params: () => z.strictObject({ app_key_id: z.string().min(1) }),
    result: () => z.null(),
  }),
  "ip_allowlist:read": operation({
    method: "GET",
    path: "/api/v2/ip_allowlist",
    scope: ["org_management"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the networks that may reach the organization.",
    contract: "BVoddmmX",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => Allowlist(),
  }),
  "ip_allowlist:update": operation({
    method: "PATCH",
    path: "/api/v2/ip_allowlist",
    scope: ["org_management"],
    risk: "critical",
    effect: "update",
    idempotent: true,
    description: "Replace who may reach the organization by address.",
    contract: "dSTI_Acl",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.strictObject({
        type: z.literal("ip_allowlist"),
        id: z.string().exactOptional(),
        attributes: z.strictObject({
          enabled: z.boolean().exactOptional(),
          entries: z.array(AllowlistEntry()).exactOptional(),
        }).exactOptional(),
      }),
    }),
    result: () => Allowlist(),
  }),
};
