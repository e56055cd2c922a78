// Generated from specs/grafana.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Typed,
  integer,
  jsonSchema,
  once,
  operation,
  typed,
  withDefaults,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { Route as RouteType } from "../sdk/grafana.js";
import type { Value as ValueType } from "../sdk/grafana.js";

/** Where Grafana is, and how it is authenticated. */
export const CONNECTOR = {
  id: "grafana",
  name: "Grafana",
  api: {
    servers: {
      default: {
        baseUrl: "https://{host}/api",
        variables: { host: { description: "Name of the Grafana server, with its port." } },
      },
      admin: { baseUrl: "https://{host}/api", auth: { type: "basic" } },
    },
    auth: { type: "bearer", token: "Token of a service account" },
  },
} as const satisfies ConnectorInfo;

const RuleUid = once(() => z.string().min(1).max(40));

const SilenceId = once(() => z.string().min(1));

const DashboardUid = once(() => z.string().min(1));

const SourceUid = once(() => z.string().min(1));

const UserId = once(() => integer().min(1));

const AccountId = once(() => integer().min(1));

const AnnotationId = once(() => integer().min(1));

const Page = once(() => integer().min(1));

const PerPage = once(() => integer().min(1));

const TimeMs = once(() => integer().min(0));

const Labels = once(() => z.record(z.string(), z.string()));

const Matchers = once(() => jsonSchema<{
  /** Name of the label. @minLength 1 */
  name: string;
  /** Value of the label. */
  value: string;
  /** Whether the value is a pattern. */
  isRegex: boolean;
  /** Whether it must match, true when left out. */
  isEqual?: boolean;
}[]>({
  type: "array",
  minItems: 1,
  maxItems: 20,
  items: {
    type: "object",
    required: ["name", "value", "isRegex"],
    properties: {
      name: { type: "string", minLength: 1 },
      value: { type: "string" },
      isRegex: { type: "boolean" },
      isEqual: { type: "boolean" },
    },
    additionalProperties: false,
  },
  contains: {
    type: "object",
    required: ["name", "value", "isRegex", "isEqual"],
    properties: {
      name: { type: "string", enum: ["alertname", "__alert_rule_uid__"] },
      value: { type: "string", minLength: 1 },
      isRegex: { type: "boolean", const: false },
      isEqual: { type: "boolean", const: true },
    },
    additionalProperties: false,
  },
}));

const Query = once(() => z.strictObject({
  refId: z.string().min(1).exactOptional(),
  datasourceUid: z.string().min(1).exactOptional(),
  queryType: z.string().exactOptional(),
  relativeTimeRange: z.strictObject({ from: integer().min(0).exactOptional(), to: integer().min(0).exactOptional() }).exactOptional(),
  model: z.record(z.string(), z.unknown()).exactOptional(),
}));

const Notification = once(() => z.strictObject({
  receiver: z.string().min(1).exactOptional(),
  group_by: z.array(z.string().min(1)).nullable().exactOptional(),
  group_wait: z.string().exactOptional(),
  group_interval: z.string().exactOptional(),
  repeat_interval: z.string().exactOptional(),
  mute_time_intervals: z.array(z.string().min(1)).nullable().exactOptional(),
  active_time_intervals: z.array(z.string().min(1)).nullable().exactOptional(),
}).nullable());

const NotificationResult = once(() => z.looseObject({
  receiver: z.string().min(1).exactOptional(),
  group_by: z.array(z.string().min(1)).nullable().exactOptional(),
  group_wait: z.string().exactOptional(),
  group_interval: z.string().exactOptional(),
  repeat_interval: z.string().exactOptional(),
  mute_time_intervals: z.array(z.string().min(1)).nullable().exactOptional(),
  active_time_intervals: z.array(z.string().min(1)).nullable().exactOptional(),
}).nullable());

const Recording = once(() => z.strictObject({
  metric: z.string().min(1).exactOptional(),
  from: z.string().min(1).exactOptional(),
  target_datasource_uid: z.string().exactOptional(),
}).nullable());

const RecordingResult = once(() => z.looseObject({
  metric: z.string().min(1).exactOptional(),
  from: z.string().min(1).exactOptional(),
  target_datasource_uid: z.string().exactOptional(),
}).nullable());

const Value: () => Typed<ValueType> = once(() => typed<ValueType>(z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.lazy(Value)),
  z.record(z.string(), z.lazy(Value)),
]).nullable()));

const Values = once(() => z.record(z.string(), z.lazy(Value)));

const Route: () => Typed<RouteType> = once(() => typed<RouteType>(z.looseObject({
  receiver: z.string().exactOptional(),
  group_by: z.array(z.string()).nullable().exactOptional(),
  group_wait: z.string().exactOptional(),
  group_interval: z.string().exactOptional(),
  repeat_interval: z.string().exactOptional(),
  provenance: z.string().exactOptional(),
  object_matchers: z.array(z.array(z.string())).nullable().exactOptional(),
  mute_time_intervals: z.array(z.string()).nullable().exactOptional(),
  active_time_intervals: z.array(z.string()).nullable().exactOptional(),
  continue: z.boolean().exactOptional(),
  routes: z.array(z.lazy(Route)).nullable().exactOptional(),
})));

const Message = once(() => z.looseObject({ message: z.string().exactOptional() }));

const Alert = once(() => z.looseObject({
  fingerprint: z.string().exactOptional(),
  labels: Labels().exactOptional(),
  annotations: Labels().exactOptional(),
  startsAt: z.string().exactOptional(),
  endsAt: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
  generatorURL: z.string().exactOptional(),
  receivers: z.array(z.looseObject({ name: z.string().exactOptional() })).exactOptional(),
  status: z.looseObject({
    state: z.string().exactOptional(),
    silencedBy: z.array(z.string()).exactOptional(),
    inhibitedBy: z.array(z.string()).exactOptional(),
  }).exactOptional(),
}));

const Silence = once(() => z.looseObject({
  id: SilenceId().exactOptional(),
  comment: z.string().exactOptional(),
  createdBy: z.string().exactOptional(),
  startsAt: z.string().exactOptional(),
  endsAt: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
  status: z.looseObject({ state: z.string().exactOptional() }).exactOptional(),
  matchers: z.array(z.looseObject({
    name: z.string().exactOptional(),
    value: z.string().exactOptional(),
    isRegex: z.boolean().exactOptional(),
    isEqual: z.boolean().exactOptional(),
  })).exactOptional(),
}));

const Rule = once(() => z.looseObject({
  uid: z.string().exactOptional(),
  id: integer().exactOptional(),
  title: z.string().exactOptional(),
  folderUID: z.string().exactOptional(),
  ruleGroup: z.string().exactOptional(),
  orgID: integer().exactOptional(),
  condition: z.string().exactOptional(),
  for: z.string().exactOptional(),
  keep_firing_for: z.string().exactOptional(),
  missingSeriesEvalsToResolve: integer().nullable().exactOptional(),
  isPaused: z.boolean().exactOptional(),
  noDataState: z.string().exactOptional(),
  execErrState: z.string().exactOptional(),
  labels: Labels().exactOptional(),
  annotations: Labels().exactOptional(),
  notification_settings: NotificationResult().exactOptional(),
  record: RecordingResult().exactOptional(),
  provenance: z.string().exactOptional(),
  updated: z.string().exactOptional(),
  data: z.array(z.looseObject({
    refId: z.string().exactOptional(),
    datasourceUid: z.string().exactOptional(),
    queryType: z.string().exactOptional(),
    relativeTimeRange: z.looseObject({ from: integer().exactOptional(), to: integer().exactOptional() }).exactOptional(),
    model: Values().exactOptional(),
  })).exactOptional(),
}));

const Annotation = once(() => z.looseObject({
  id: integer().exactOptional(),
  text: z.string().exactOptional(),
  tags: z.array(z.string()).nullable().exactOptional(),
  time: integer().exactOptional(),
  timeEnd: integer().exactOptional(),
  dashboardUID: z.string().nullable().exactOptional(),
  panelId: integer().exactOptional(),
  alertName: z.string().exactOptional(),
  newState: z.string().exactOptional(),
  prevState: z.string().exactOptional(),
  login: z.string().exactOptional(),
  created: integer().exactOptional(),
  updated: integer().exactOptional(),
}));

const Source = once(() => z.looseObject({
  uid: z.string().exactOptional(),
  id: integer().exactOptional(),
  name: z.string().exactOptional(),
  type: z.string().exactOptional(),
  typeName: z.string().exactOptional(),
  url: z.string().exactOptional(),
  access: z.string().exactOptional(),
  database: z.string().exactOptional(),
  user: z.string().exactOptional(),
  basicAuth: z.boolean().exactOptional(),
  isDefault: z.boolean().exactOptional(),
  readOnly: z.boolean().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "alerts:read": operation({
    method: "GET",
    path: "/alertmanager/grafana/api/v2/alerts",
    scope: ["alert.instances:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List alerts that are firing now.",
    parameters: {
      filter: { in: "query" },
      active: { in: "query" },
      silenced: { in: "query" },
      inhibited: { in: "query" },
      receiver: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      filter: z.array(z.string().min(1)).exactOptional(),
      active: z.boolean().exactOptional(),
      silenced: z.boolean().exactOptional(),
      inhibited: z.boolean().exactOptional(),
      receiver: z.string().min(1).exactOptional(),
    }), { active: true, silenced: true, inhibited: true }),
    result: () => z.array(Alert()),
  }),
  "silences:read": operation({
    method: "GET",
    path: "/alertmanager/grafana/api/v2/silences",
    scope: ["alert.instances:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List silences and what they hide.",
    parameters: {
      filter: { in: "query" },
    },
    params: () => z.strictObject({ filter: z.array(z.string().min(1)).exactOptional() }),
    result: () => z.array(Silence()),
  }),
  "silences:write": operation({
    method: "POST",
    path: "/alertmanager/grafana/api/v2/silences",
    scope: ["alert.instances:create"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Silence alerts of one rule.",
    parameters: {
      id: { in: "body" },
      matchers: { in: "body" },
      startsAt: { in: "body" },
      endsAt: { in: "body" },
      createdBy: { in: "body" },
      comment: { in: "body" },
    },
    params: () => z.strictObject({
      id: SilenceId().exactOptional(),
      matchers: Matchers(),
      startsAt: z.string(),
      endsAt: z.string(),
      createdBy: z.string().min(1),
      comment: z.string().min(1),
    }),
    result: () => z.looseObject({ silenceID: z.string().exactOptional() }),
  }),
  "silences:delete": operation({
    method: "DELETE",
    path: "/alertmanager/grafana/api/v2/silence/{SilenceId}",
    scope: ["alert.instances:write"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "End a silence before its time.",
    parameters: {
      SilenceId: { in: "path" },
    },
    params: () => z.strictObject({ SilenceId: SilenceId() }),
    result: () => Message(),
  }),
  "alert_rules:read": operation({
    method: "GET",
    path: "/v1/provisioning/alert-rules",
    scope: ["alert.provisioning:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List all alert rules with queries.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.array(Rule()),
  }),
  "alert_rules:read_details": operation({
    method: "GET",
    path: "/v1/provisioning/alert-rules/{UID}",
    scope: ["alert.provisioning:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one alert rule by UID.",
    parameters: {
      UID: { in: "path" },
    },
    params: () => z.strictObject({ UID: RuleUid() }),
    result: () => Rule(),
  }),
  "alert_rules:update": operation({
    method: "PUT",
    path: "/v1/provisioning/alert-rules/{UID}",
    scope: ["alert.provisioning:write"],
    risk: "critical",
    effect: "update",
    idempotent: true,
    description: "Replace an alert rule, or pause it.",
    parameters: {
      UID: { in: "path" },
      "X-Disable-Provenance": { in: "header" },
      title: { in: "body" },
      folderUID: { in: "body" },
      ruleGroup: { in: "body" },
      orgID: { in: "body" },
      condition: { in: "body" },
      data: { in: "body" },
      for: { in: "body" },
      noDataState: { in: "body" },
      execErrState: { in: "body" },
      keep_firing_for: { in: "body" },
      missingSeriesEvalsToResolve: { in: "body" },
      isPaused: { in: "body" },
      notification_settings: { in: "body" },
      record: { in: "body" },
      labels: { in: "body" },
      annotations: { in: "body" },
    },
    params: () => z.strictObject({
      UID: RuleUid(),
      "X-Disable-Provenance": z.literal("true").exactOptional(),
      title: z.string().min(1).max(190),
      folderUID: z.string().min(1),
      ruleGroup: z.string().min(1).max(190),
      orgID: integer().min(1),
      condition: z.string().min(1),
      data: z.array(Query()).min(1),
      for: z.string().min(1),
      noDataState: z.enum(["Alerting", "NoData", "OK"]),
      execErrState: z.enum(["OK", "Alerting", "Error"]),
      keep_firing_for: z.string().min(1).exactOptional(),
      missingSeriesEvalsToResolve: integer().min(1).nullable().exactOptional(),
      isPaused: z.boolean().exactOptional(),
      notification_settings: Notification().exactOptional(),
      record: Recording().exactOptional(),
      labels: Labels().exactOptional(),
      annotations: Labels().exactOptional(),
    }),
    result: () => Rule(),
  }),
  "alert_rules:delete": operation({
    method: "DELETE",
    path: "/v1/provisioning/alert-rules/{UID}",
    scope: ["alert.provisioning:write"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete an alert rule by UID.",
    parameters: {
      UID: { in: "path" },
      "X-Disable-Provenance": { in: "header" },
    },
    params: () => z.strictObject({ UID: RuleUid(), "X-Disable-Provenance": z.literal("true").exactOptional() }),
    result: () => z.null(),
  }),
  "contact_points:read": operation({
    method: "GET",
    path: "/v1/provisioning/contact-points",
    scope: ["alert.provisioning:read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List where notifications are sent.",
    parameters: {
      name: { in: "query" },
    },
    params: () => z.strictObject({ name: z.string().min(1).exactOptional() }),
    result: () => z.array(z.looseObject({
      uid: z.string().exactOptional(),
      name: z.string().exactOptional(),
      type: z.string().exactOptional(),
      settings: Values().exactOptional(),
      disableResolveMessage: z.boolean().exactOptional(),
      provenance: z.string().exactOptional(),
    })),
  }),
  "notification_policies:read": operation({
    method: "GET",
    path: "/v1/provisioning/policies",
    scope: ["alert.provisioning:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show which alert goes where.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.lazy(Route),
  }),
  "annotations:read": operation({
    method: "GET",
    path: "/annotations",
    scope: ["annotations:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List annotations of a time range.",
    parameters: {
      from: { in: "query" },
      to: { in: "query" },
      tags: { in: "query" },
      matchAny: { in: "query" },
      type: { in: "query" },
      dashboardUID: { in: "query" },
      panelId: { in: "query" },
      alertUID: { in: "query" },
      userId: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      from: TimeMs().exactOptional(),
      to: TimeMs().exactOptional(),
      tags: z.array(z.string().min(1)).exactOptional(),
      matchAny: z.boolean().exactOptional(),
      type: z.enum(["alert", "annotation"]).exactOptional(),
      dashboardUID: DashboardUid().exactOptional(),
      panelId: integer().min(1).exactOptional(),
      alertUID: z.string().min(1).exactOptional(),
      userId: UserId().exactOptional(),
      limit: integer().min(1).exactOptional(),
    }),
    result: () => z.array(Annotation()),
  }),
  "annotations:write": operation({
    method: "POST",
    path: "/annotations",
    scope: ["annotations:create"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Mark a moment or a time range.",
    parameters: {
      text: { in: "body" },
      tags: { in: "body" },
      time: { in: "body" },
      timeEnd: { in: "body" },
      dashboardUID: { in: "body" },
      panelId: { in: "body" },
    },
    params: () => z.strictObject({
      text: z.string().min(1),
      tags: z.array(z.string()).exactOptional(),
      time: TimeMs().exactOptional(),
      timeEnd: TimeMs().exactOptional(),
      dashboardUID: DashboardUid().exactOptional(),
      panelId: integer().min(1).exactOptional(),
    }),
    result: () => z.looseObject({ id: integer(), message: z.string() }),
  }),
  "annotations:update": operation({
    method: "PATCH",
    path: "/annotations/{annotation_id}",
    scope: ["annotations:write"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Change text or tags of an annotation.",
    parameters: {
      annotation_id: { in: "path" },
      text: { in: "body" },
      tags: { in: "body" },
      time: { in: "body" },
      timeEnd: { in: "body" },
    },
    params: () => z.strictObject({
      annotation_id: AnnotationId(),
      text: z.string().min(1).exactOptional(),
      tags: z.array(z.string()).exactOptional(),
      time: TimeMs().exactOptional(),
      timeEnd: TimeMs().exactOptional(),
    }),
    result: () => Message(),
  }),
  "annotations:delete": operation({
    method: "DELETE",
    path: "/annotations/{annotation_id}",
    scope: ["annotations:delete"],
    risk: "medium",
    effect: "delete",
    idempotent: true,
    description: "Take an annotation off the graphs.",
    parameters: {
      annotation_id: { in: "path" },
    },
    params: () => z.strictObject({ annotation_id: AnnotationId() }),
    result: () => Message(),
  }),
  "dashboards:search": operation({
    method: "GET",
    path: "/search",
    scope: ["dashboards:read", "folders:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search dashboards and folders.",
    pagination: { style: "page", page: "page", size: "limit", items: "" },
    parameters: {
      query: { in: "query" },
      tag: { in: "query" },
      type: { in: "query" },
      folderUIDs: { in: "query" },
      starred: { in: "query" },
      limit: { in: "query" },
      page: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      query: z.string().min(1).exactOptional(),
      tag: z.array(z.string().min(1)).exactOptional(),
      type: z.enum(["dash-folder", "dash-db"]).exactOptional(),
      folderUIDs: z.array(z.string().min(1)).exactOptional(),
      starred: z.boolean().exactOptional(),
      limit: z.int().min(1).max(5000).exactOptional(),
      page: Page().exactOptional(),
    }), { limit: 1000 }),
    result: () => z.array(z.looseObject({
      uid: z.string().exactOptional(),
      id: integer().exactOptional(),
      title: z.string().exactOptional(),
      type: z.string().exactOptional(),
      url: z.string().exactOptional(),
      tags: z.array(z.string()).exactOptional(),
      folderUid: z.string().exactOptional(),
      folderTitle: z.string().exactOptional(),
      isStarred: z.boolean().exactOptional(),
    })),
  }),
  "dashboards:read": operation({
    method: "GET",
    path: "/dashboards/uid/{uid}",
    scope: ["dashboards:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one dashboard with its panels.",
    parameters: {
      uid: { in: "path" },
    },
    params: () => z.strictObject({ uid: DashboardUid() }),
    result: () => z.looseObject({
      dashboard: Values().exactOptional(),
      meta: z.looseObject({
        slug: z.string().exactOptional(),
        url: z.string().exactOptional(),
        folderUid: z.string().exactOptional(),
        folderTitle: z.string().exactOptional(),
        version: integer().exactOptional(),
        provisioned: z.boolean().exactOptional(),
        canEdit: z.boolean().exactOptional(),
        created: z.string().exactOptional(),
        createdBy: z.string().exactOptional(),
        updated: z.string().exactOptional(),
        updatedBy: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "data_sources:read": operation({
    method: "GET",
    path: "/datasources",
    scope: ["datasources:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List data sources without their secrets.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.array(Source()),
  }),
  "data_sources:check": operation({
    method: "GET",
    path: "/datasources/uid/{uid}/health",
    scope: ["datasources:query"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether a data source answers.",
    parameters: {
      uid: { in: "path" },
    },
    params: () => z.strictObject({ uid: SourceUid() }),
    result: () => z.looseObject({ status: z.string().exactOptional(), message: z.string().exactOptional() }),
  }),
  "data_sources:query": operation({
    method: "POST",
    path: "/ds/query",
    scope: ["datasources:query"],
    risk: "critical",
    effect: "action",
    idempotent: false,
    description: "Ask data sources in their own language.",
    parameters: {
      from: { in: "body" },
      to: { in: "body" },
      queries: { in: "body" },
    },
    params: () => z.strictObject({
      from: z.string().min(1),
      to: z.string().min(1),
      queries: z.array(z.record(z.string(), z.unknown())).min(1),
    }),
    result: () => z.looseObject({
      results: z.record(z.string(), z.looseObject({
        status: integer().exactOptional(),
        error: z.string().exactOptional(),
        frames: z.array(z.looseObject({
          schema: z.looseObject({
            refId: z.string().exactOptional(),
            name: z.string().exactOptional(),
            fields: z.array(z.looseObject({ name: z.string().exactOptional(), type: z.string().exactOptional() })).exactOptional(),
          }).exactOptional(),
          data: z.looseObject({ values: z.array(z.array(z.lazy(Value))).exactOptional() }).exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "org_users:read": operation({
    method: "GET",
    path: "/org/users",
    scope: ["org.users:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the people of the organization.",
    parameters: {
      query: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      query: z.string().min(1).exactOptional(),
      limit: integer().min(1).exactOptional(),
    }),
    result: () => z.array(z.looseObject({
      userId: integer().exactOptional(),
      uid: z.string().exactOptional(),
      login: z.string().exactOptional(),
      email: z.string().exactOptional(),
      name: z.string().exactOptional(),
      role: z.string().exactOptional(),
      isDisabled: z.boolean().exactOptional(),
      isExternallySynced: z.boolean().exactOptional(),
      lastSeenAt: z.string().exactOptional(),
      created: z.string().exactOptional(),
    })),
  }),
  "org_users:update": operation({
    method: "PATCH",
    path: "/org/users/{user_id}",
    scope: ["org.users.role:update"],
    risk: "critical",
    effect: "update",
    idempotent: true,
    description: "Change a person's role in the organization.",
    parameters: {
      user_id: { in: "path" },
      role: { in: "body" },
    },
    params: () => z.strictObject({ user_id: UserId(), role: z.enum(["None", "Viewer", "Editor"]) }),
    result: () => Message(),
  }),
  "service_accounts:read": operation({
    method: "GET",
    path: "/serviceaccounts/search",
    scope: ["serviceaccounts:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List service accounts and their roles.",
    pagination: {
      style: "page",
      page: "page",
      size: "perpage",
      items: "/serviceAccounts",
      total: "/totalCount",
    },
    parameters: {
      query: { in: "query" },
      disabled: { in: "query" },
      expiredTokens: { in: "query" },
      page: { in: "query" },
      perpage: { in: "query" },
    },
    params: () => z.strictObject({
      query: z.string().min(1).exactOptional(),
      disabled: z.boolean().exactOptional(),
      expiredTokens: z.boolean().exactOptional(),
      page: Page().exactOptional(),
      perpage: PerPage().exactOptional(),
    }),
    result: () => z.looseObject({
      serviceAccounts: z.array(z.looseObject({
        id: integer().exactOptional(),
        uid: z.string().exactOptional(),
        name: z.string().exactOptional(),
        login: z.string().exactOptional(),
        role: z.string().exactOptional(),
        isDisabled: z.boolean().exactOptional(),
        tokens: integer().exactOptional(),
        orgId: integer().exactOptional(),
      })).exactOptional(),
      totalCount: integer().exactOptional(),
      page: integer().exactOptional(),
      perPage: integer().exactOptional(),
    }),
  }),
  "service_accounts:update": operation({
    method: "PATCH",
    path: "/serviceaccounts/{serviceAccountId}",
    scope: ["serviceaccounts:write"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Disable or enable a service account.",
    parameters: {
      serviceAccountId: { in: "path" },
      isDisabled: { in: "body" },
    },
    params: () => z.strictObject({ serviceAccountId: AccountId(), isDisabled: z.boolean() }),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      id: integer().exactOptional(),
      name: z.string().exactOptional(),
    }),
  }),
  "service_account_tokens:read": operation({
    method: "GET",
    path: "/serviceaccounts/{serviceAccountId}/tokens",
    server: "admin",
    scope: ["serviceaccounts:read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List an account's tokens without the secrets.",
    parameters: {
      serviceAccountId: { in: "path" },
    },
    params: () => z.strictObject({ serviceAccountId: AccountId() }),
    result: () => z.array(z.looseObject({
      id: integer().exactOptional(),
      name: z.string().exactOptional(),
      created: z.string().exactOptional(),
      expiration: z.string().nullable().exactOptional(),
      hasExpired: z.boolean().exactOptional(),
      isRevoked: z.boolean().exactOptional(),
      lastUsedAt: z.string().nullable().exactOptional(),
    })),
  }),
  "service_account_tokens:delete": operation({
    method: "DELETE",
    path: "/serviceaccounts/{serviceAccountId}/tokens/{tokenId}",
    server: "admin",
    scope: ["serviceaccounts:write"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a token of an account.",
    parameters: {
      serviceAccountId: { in: "path" },
      tokenId: { in: "path" },
    },
    params: () => z.strictObject({ serviceAccountId: AccountId(), tokenId: integer().min(1) }),
    result: () => Message(),
  }),
  "users:disable": operation({
    method: "POST",
    path: "/admin/users/{user_id}/disable",
    server: "admin",
    scope: ["users:disable"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Keep a person from signing in.",
    parameters: {
      user_id: { in: "path" },
    },
    params: () => z.strictObject({ user_id: UserId() }),
    result: () => Message(),
  }),
  "users:enable": operation({
    method: "POST",
    path: "/admin/users/{user_id}/enable",
    server: "admin",
    scope: ["users:enable"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Let a disabled person sign in again.",
    parameters: {
      user_id: { in: "path" },
    },
    params: () => z.strictObject({ user_id: UserId() }),
    result: () => Message(),
  }),
  "users:logout": operation({
    method: "POST",
    path: "/admin/users/{user_id}/logout",
    server: "admin",
    scope: ["users.logout"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "End all sessions of a person.",
    parameters: {
      user_id: { in: "path" },
    },
    params: () => z.strictObject({ user_id: UserId() }),
    result: () => Message(),
  }),
};
