// Generated from specs/netskope.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Netskope is, and how it is authenticated. */
export const CONNECTOR = {
  id: "netskope",
  name: "Netskope",
  api: {
    servers: {
      default: {
        baseUrl: "https://{tenant}.goskope.com",
        variables: {
          tenant: {
            description: "Name of the tenant, with the region where it has one, such as example.de.",
          },
        },
      },
    },
    auth: { type: "api_key", in: "header", name: "Netskope-Api-Token" },
    errors: { at: "/ok", equals: 0, message: "/result" },
  },
} as const satisfies ConnectorInfo;

const Query = once(() => z.string().min(1));

const Fields = once(() => z.string().min(1));

const Start = once(() => integer().min(0));

const End = once(() => integer().min(0));

const OrderBys = once(() => z.string().min(1));

const Timeout = once(() => integer().min(1));

const Limit = once(() => z.int().min(1).max(10000));

const Offset = once(() => integer().min(0));

const DlpIncidentId = once(() => z.string().min(1).max(64).regex(/^[0-9A-Za-z_-]+$/u));

const ListId = once(() => integer().min(0));

const ScimId = once(() => z.string().min(1));

const GroupId = once(() => z.string().min(1));

const ScimFilter = once(() => z.string().min(1));

const StartIndex = once(() => integer().min(1));

const Count = once(() => integer().min(1));

const UrlData = once(() => z.strictObject({ urls: z.array(z.string().min(1)).min(1).max(100), type: z.literal("exact") }));

const PatchSchemas = once(() => z.array(z.literal("urn:ietf:params:scim:api:messages:2.0:PatchOp")).min(1).max(1));

const SearchStatus = once(() => z.looseObject({
  count: integer().exactOptional(),
  execution: z.string().exactOptional(),
  message: z.string().exactOptional(),
  status_code: integer().exactOptional(),
}));

const Alert = once(() => z.looseObject({
  _id: z.string().exactOptional(),
  timestamp: integer().exactOptional(),
  alert_name: z.string().exactOptional(),
  alert_type: z.string().exactOptional(),
  severity: z.union([z.string(), integer()]).nullable().exactOptional(),
  severity_level: z.union([z.string(), integer()]).nullable().exactOptional(),
  user: z.string().exactOptional(),
  app: z.string().exactOptional(),
  activity: z.string().exactOptional(),
  action: z.string().exactOptional(),
  policy: z.string().exactOptional(),
  object: z.string().exactOptional(),
  url: z.string().exactOptional(),
  domain: z.string().exactOptional(),
  srcip: z.string().exactOptional(),
  dstip: z.string().exactOptional(),
  hostname: z.string().exactOptional(),
  access_method: z.string().exactOptional(),
  category: z.string().exactOptional(),
  incident_id: z.union([z.string(), integer()]).nullable().exactOptional(),
}));

const Event = once(() => z.looseObject({
  _id: z.string().exactOptional(),
  timestamp: integer().exactOptional(),
  type: z.string().exactOptional(),
  user: z.string().exactOptional(),
  app: z.string().exactOptional(),
  activity: z.string().exactOptional(),
  action: z.string().exactOptional(),
  category: z.string().exactOptional(),
  site: z.union([z.string(), integer()]).nullable().exactOptional(),
  policy: z.string().exactOptional(),
  object: z.string().exactOptional(),
  url: z.string().exactOptional(),
  domain: z.string().exactOptional(),
  page: z.string().exactOptional(),
  srcip: z.string().exactOptional(),
  dstip: z.string().exactOptional(),
  dstport: z.union([z.string(), integer()]).nullable().exactOptional(),
  hostname: z.string().exactOptional(),
  access_method: z.string().exactOptional(),
  traffic_type: z.string().exactOptional(),
}));

const AuditEvent = once(() => z.looseObject({
  _id: z.string().exactOptional(),
  timestamp: integer().exactOptional(),
  type: z.string().exactOptional(),
  user: z.string().exactOptional(),
  audit_log_event: z.string().exactOptional(),
  severity_level: z.union([z.string(), integer()]).nullable().exactOptional(),
  count: integer().exactOptional(),
  organization_unit: z.string().exactOptional(),
}));

const HostInfo = once(() => z.looseObject({
  hostname: z.string().exactOptional(),
  os: z.string().exactOptional(),
  os_version: z.string().exactOptional(),
  device_make: z.string().exactOptional(),
  device_model: z.string().exactOptional(),
}));

const DeviceEvent = once(() => z.looseObject({
  event: z.string().exactOptional(),
  status: z.string().exactOptional(),
  actor: z.string().exactOptional(),
  timestamp: integer().exactOptional(),
}));

const Client = once(() => z.looseObject({
  _id: z.string().exactOptional(),
  device_id: z.string().exactOptional(),
  nsdeviceuid: z.string().exactOptional(),
  client_version: z.string().exactOptional(),
  hostname: z.string().exactOptional(),
  os: z.string().exactOptional(),
  host_info: HostInfo().exactOptional(),
  last_seen_device_event: DeviceEvent().exactOptional(),
}));

const DlpRule = once(() => z.looseObject({
  dlp_rule_name: z.string().exactOptional(),
  dlp_rule_severity: z.string().exactOptional(),
  dlp_incident_rule_count: integer().exactOptional(),
}));

const DlpMatch = once(() => z.looseObject({
  dlp_policy: z.string().exactOptional(),
  dlp_profile_name: z.string().exactOptional(),
  dlp_action: z.string().exactOptional(),
  dlp_forensic_id: z.union([z.string(), integer()]).nullable().exactOptional(),
  dlp_rules: z.array(DlpRule()).exactOptional(),
}));

const Incident = once(() => z.looseObject({
  _id: z.string().exactOptional(),
  timestamp: integer().exactOptional(),
  incident_id: z.union([z.string(), integer()]).nullable().exactOptional(),
  dlp_incident_id: z.union([z.string(), integer()]).nullable().exactOptional(),
  object_id: z.string().exactOptional(),
  status: z.string().exactOptional(),
  severity: z.string().exactOptional(),
  assignee: z.string().exactOptional(),
  user: z.string().exactOptional(),
  acting_user: z.string().exactOptional(),
  app: z.string().exactOptional(),
  activity: z.string().exactOptional(),
  object: z.string().exactOptional(),
  title: z.string().exactOptional(),
  file_type: z.string().exactOptional(),
  file_size: integer().exactOptional(),
  md5: z.string().exactOptional(),
  site: z.string().exactOptional(),
  url: z.string().exactOptional(),
  dlp_match_info: z.array(DlpMatch()).exactOptional(),
}));

const Note = once(() => z.looseObject({
  note_id: z.string().exactOptional(),
  user: z.string().exactOptional(),
  timestamp: integer().exactOptional(),
  content: z.string().exactOptional(),
}));

const Confidence = once(() => z.looseObject({ start: integer().exactOptional(), confidenceScore: z.number().exactOptional() }));

const Anomaly = once(() => z.looseObject({
  anomalyId: z.string().exactOptional(),
  user: z.string().exactOptional(),
  time: z.union([z.string(), integer()]).nullable().exactOptional(),
  score: z.number().exactOptional(),
  activity: z.string().exactOptional(),
  source: z.string().exactOptional(),
  reason: z.string().exactOptional(),
  windowId: integer().exactOptional(),
  markAsAllowed: z.boolean().exactOptional(),
  reasonForAllowed: z.string().exactOptional(),
  anomalyCreatedTime: z.string().exactOptional(),
}));

const UrlEntries = once(() => z.looseObject({
  urls: z.array(z.string()).exactOptional(),
  type: z.string().exactOptional(),
  json_version: integer().exactOptional(),
}));

const UrlList = once(() => z.looseObject({
  id: integer().exactOptional(),
  name: z.string().exactOptional(),
  data: UrlEntries().exactOptional(),
  modify_by: z.string().exactOptional(),
  modify_time: z.string().exactOptional(),
  modify_type: z.string().exactOptional(),
  pending: z.union([z.string(), integer()]).nullable().exactOptional(),
}));

const Publisher = once(() => z.looseObject({
  publisher_id: integer().exactOptional(),
  publisher_name: z.string().exactOptional(),
  status: z.string().exactOptional(),
  common_name: z.string().exactOptional(),
  registered: z.boolean().exactOptional(),
  apps_count: integer().exactOptional(),
  publisher_upgrade_request: z.boolean().exactOptional(),
  sticky_ip_enabled: z.boolean().exactOptional(),
  lbroker_proxy: z.string().nullable().exactOptional(),
}));

const PublisherRef = once(() => z.looseObject({
  publisher_id: z.union([z.string(), integer()]).nullable().exactOptional(),
  publisher_name: z.string().exactOptional(),
}));

const PrivateApp = once(() => z.looseObject({
  app_id: integer().exactOptional(),
  app_name: z.string().exactOptional(),
  host: z.string().exactOptional(),
  port: z.string().exactOptional(),
  publishers: z.array(PublisherRef()).exactOptional(),
  use_publisher_dns: z.boolean().exactOptional(),
  clientless_access: z.boolean().exactOptional(),
  trust_self_signed_certs: z.boolean().exactOptional(),
  service_publisher_assignment: z.string().exactOptional(),
}));

const Email = once(() => z.looseObject({
  value: z.string().exactOptional(),
  type: z.string().exactOptional(),
  primary: z.boolean().exactOptional(),
}));

const PersonName = once(() => z.looseObject({ givenName: z.string().exactOptional(), familyName: z.string().exactOptional() }));

const Person = once(() => z.looseObject({
  id: z.string().exactOptional(),
  userName: z.string().exactOptional(),
  displayName: z.string().exactOptional(),
  active: z.boolean().exactOptional(),
  externalId: z.string().exactOptional(),
  name: PersonName().exactOptional(),
  emails: z.array(Email()).exactOptional(),
}));

const Member = once(() => z.looseObject({ value: z.string().exactOptional(), display: z.string().exactOptional() }));

const Group = once(() => z.looseObject({
  id: z.string().exactOptional(),
  displayName: z.string().exactOptional(),
  externalId: z.string().exactOptional(),
  members: z.array(Member()).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "alerts:read": operation({
    method: "GET",
    path: "/api/v2/events/datasearch/alert",
    scope: ["/api/v2/events/datasearch/alert"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search alerts of all kinds.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/result" },
    contract: "9pqPaGeD",
    parameters: {
      query: { in: "query" },
      fields: { in: "query" },
      starttime: { in: "query" },
      endtime: { in: "query" },
      orderbys: { in: "query" },
      timeout: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      query: Query().exactOptional(),
      fields: Fields().exactOptional(),
      starttime: Start().exactOptional(),
      endtime: End().exactOptional(),
      orderbys: OrderBys().exactOptional(),
      timeout: Timeout().exactOptional(),
      limit: Limit().exactOptional(),
      offset: Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      result: z.array(Alert()).exactOptional(),
      status: SearchStatus().exactOptional(),
    }),
  }),
  "events:read": operation({
    method: "GET",
    path: "/api/v2/events/datasearch/{type}",
    scope: ["/api/v2/events/datasearch"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search what users did in apps and on the web.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/result" },
    contract: "Fek632q9",
    parameters: {
      type: { in: "path" },
      query: { in: "query" },
      fields: { in: "query" },
      starttime: { in: "query" },
      endtime: { in: "query" },
      orderbys: { in: "query" },
      timeout: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      type: z.enum(["application", "network", "page", "epdlp"]),
      query: Query().exactOptional(),
      fields: Fields().exactOptional(),
      starttime: Start().exactOptional(),
      endtime: End().exactOptional(),
      orderbys: OrderBys().exactOptional(),
      timeout: Timeout().exactOptional(),
      limit: Limit().exactOptional(),
      offset: Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      result: z.array(Event()).exactOptional(),
      status: SearchStatus().exactOptional(),
    }),
  }),
  "clients:read": operation({
    method: "GET",
    path: "/api/v2/events/datasearch/clientstatus",
    scope: ["/api/v2/events/datasearch/clientstatus"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search devices with the Netskope client.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/result" },
    contract: "2nMIrfMs",
    parameters: {
      query: { in: "query" },
      fields: { in: "query" },
      starttime: { in: "query" },
      endtime: { in: "query" },
      orderbys: { in: "query" },
      timeout: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      query: Query().exactOptional(),
      fields: Fields().exactOptional(),
      starttime: Start().exactOptional(),
      endtime: End().exactOptional(),
      orderbys: OrderBys().exactOptional(),
      timeout: Timeout().exactOptional(),
      limit: Limit().exactOptional(),
      offset: Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      result: z.array(Client()).exactOptional(),
      status: SearchStatus().exactOptional(),
    }),
  }),
  "audit_events:read": operation({
    method: "GET",
    path: "/api/v2/events/data/audit",
    scope: ["/api/v2/events/data/audit"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Read the log of what administrators did.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/result" },
    contract: "Ja2LKKvz",
    parameters: {
      query: { in: "query" },
      starttime: { in: "query" },
      endtime: { in: "query" },
      insertionstarttime: { in: "query" },
      insertionendtime: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      query: Query().exactOptional(),
      starttime: Start().exactOptional(),
      endtime: End().exactOptional(),
      insertionstarttime: integer().min(0).exactOptional(),
      insertionendtime: integer().min(0).exactOptional(),
      limit: z.int().min(1).max(5000).exactOptional(),
      offset: Offset().exactOptional(),
    }),
    result: () => z.looseObject({ ok: integer().exactOptional(), result: z.array(AuditEvent()).exactOptional() }),
  }),
  "incidents:read": operation({
    method: "GET",
    path: "/api/v2/events/datasearch/incident",
    scope: ["/api/v2/events/datasearch/incident"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search DLP incidents with rules and files.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/result" },
    contract: "wL4JubMF",
    parameters: {
      query: { in: "query" },
      fields: { in: "query" },
      starttime: { in: "query" },
      endtime: { in: "query" },
      orderbys: { in: "query" },
      timeout: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      query: Query().exactOptional(),
      fields: Fields().exactOptional(),
      starttime: Start().exactOptional(),
      endtime: End().exactOptional(),
      orderbys: OrderBys().exactOptional(),
      timeout: Timeout().exactOptional(),
      limit: Limit().exactOptional(),
      offset: Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      result: z.array(Incident()).exactOptional(),
      status: SearchStatus().exactOptional(),
    }),
  }),
  "incidents:update": operation({
    method: "PATCH",
    path: "/api/v2/incidents/update",
    scope: ["/api/v2/incidents/update"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Set status, severity or assignee of incidents.",
    contract: "gDKej_7s",
    parameters: {
      payload: { in: "body" },
    },
    params: () => z.strictObject({
      payload: z.array(z.strictObject({
        incident_id: z.int().min(1).max(9007199254740991),
        field: z.enum(["status", "severity", "assignee"]),
        new_value: z.string().min(1),
        user: z.string().min(1),
      })).min(1).max(50),
    }),
    result: () => z.looseObject({
      ok: integer().exactOptional(),
      result: z.union([
        z.array(z.looseObject({ ok: integer().exactOptional(), result: z.string().exactOptional() })),
        z.string(),
        integer(),
      ]).exactOptional(),
    }),
  }),
  "object_incidents:update": operation({
    method: "PATCH",
    path: "/api/v2/incidents/update",
    scope: ["/api/v2/incidents/update"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Set a field on all incidents of an object.",
    contract: "5tEmUqvW",
    parameters: {
      payload: { in: "body" },
    },
    params: () => z.strictObject({
      payload: z.array(z.strictObject({
        object_id: z.string().min(1),
        field: z.enum(["status", "severity", "assignee"]),
        old_value: z.string(),
        new_value: z.string().min(1),
        user: z.string().min(1),
      })).min(1).max(1),
    }),
    result: () => z.looseObject({
      ok: integer().exactOptional(),
      result: z.union([
        z.array(z.looseObject({ ok: integer().exactOptional(), result: z.string().exactOptional() })),
        z.string(),
        integer(),
      ]).exactOptional(),
    }),
  }),
  "incident_notes:read": operation({
    method: "GET",
    path: "/api/v2/incidents/dlpincidents/{dlp_incident_id}/notes",
    scope: ["/api/v2/incidents/dlpincidents"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the notes on a DLP incident.",
    contract: "iiuKdFz2",
    parameters: {
      dlp_incident_id: { in: "path" },
    },
    params: () => z.strictObject({ dlp_incident_id: DlpIncidentId() }),
    result: () => z.looseObject({ status: z.string().exactOptional(), data: z.array(Note()).exactOptional() }),
  }),
  "incident_notes:write": operation({
    method: "POST",
    path: "/api/v2/incidents/dlpincidents/{dlp_incident_id}/notes",
    scope: ["/api/v2/incidents/dlpincidents"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Write a note on a DLP incident.",
    contract: "Eq3uP9Ms",
    parameters: {
      dlp_incident_id: { in: "path" },
      content: { in: "body" },
    },
    params: () => z.strictObject({ dlp_incident_id: DlpIncidentId(), content: z.string().min(1).max(511) }),
    result: () => z.looseObject({ status: z.string().exactOptional(), data: Note().exactOptional() }),
  }),
  "forensics:read": operation({
    method: "GET",
    path: "/api/v2/incidents/dlpincidents/{dlp_incident_id}/forensics",
    scope: ["/api/v2/incidents/dlpincidents"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get the content that a DLP rule met.",
    contract: "fz07rvXA",
    parameters: {
      dlp_incident_id: { in: "path" },
    },
    params: () => z.strictObject({ dlp_incident_id: DlpIncidentId() }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      data: z.looseObject({
        content: z.string().exactOptional(),
        meta: z.string().exactOptional(),
        preview_image: z.string().exactOptional(),
        error: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "user_scores:read": operation({
    method: "POST",
    path: "/api/v2/ubadatasvc/user/uci",
    scope: ["/api/v2/ubadatasvc/user/uci"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get how far a user is trusted.",
    contract: "YSKdH0gX",
    parameters: {
      user: { in: "body" },
      fromTime: { in: "body" },
    },
    params: () => z.strictObject({ user: z.string().min(1), fromTime: integer().min(0) }),
    result: () => z.looseObject({
      userId: z.string().exactOptional(),
      confidences: z.array(Confidence()).exactOptional(),
    }),
  }),
  "user_scores:reduce": operation({
    method: "POST",
    path: "/api/v2/incidents/user/uciimpact",
    scope: ["/api/v2/incidents/user/uciimpact"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Lower the score of a risky user.",
    contract: "YdwlZeyY",
    parameters: {
      user: { in: "body" },
      score: { in: "body" },
      timestamp: { in: "body" },
      source: { in: "body" },
      reason: { in: "body" },
    },
    params: () => z.strictObject({
      user: z.string().min(1),
      score: z.int().min(1).max(1000),
      timestamp: integer().min(0),
      source: z.string().min(1),
      reason: z.string().min(1),
    }),
    result: () => Anomaly(),
  }),
  "anomalies:read": operation({
    method: "POST",
    path: "/api/v2/incidents/users/getanomalies",
    scope: ["/api/v2/incidents/users/getanomalies"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List unusual behaviour of users.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/results", total: "/totalCount" },
    contract: "finQhF53",
    parameters: {
      users: { in: "body" },
      timeframe: { in: "body" },
      limit: { in: "query" },
      offset: { in: "query" },
      sortby: { in: "query" },
      sortorder: { in: "query" },
    },
    params: () => z.strictObject({
      users: z.array(z.string().min(1)).min(1).max(100),
      timeframe: integer().min(1),
      limit: z.int().min(1).max(10000).exactOptional(),
      offset: Offset().exactOptional(),
      sortby: z.string().min(1).exactOptional(),
      sortorder: z.enum(["asc", "desc"]).exactOptional(),
    }),
    result: () => z.looseObject({
      totalCount: z.union([z.string(), integer()]).nullable().exactOptional(),
      results: z.array(Anomaly()).exactOptional(),
    }),
  }),
  "anomalies:allow": operation({
    method: "POST",
    path: "/api/v2/incidents/anomalies/{anomalyId}/allow",
    scope: ["/api/v2/incidents/anomalies"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Allow an anomaly and give the points back.",
    contract: "9bPJ2QPT",
    parameters: {
      anomalyId: { in: "path" },
      reason: { in: "body" },
    },
    params: () => z.strictObject({ anomalyId: z.string().min(1), reason: z.string().min(1) }),
    result: () => Anomaly(),
  }),
  "url_lists:read": operation({
    method: "GET",
    path: "/api/v2/policy/urllist",
    scope: ["/api/v2/policy/urllist"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List URL lists with their entries.",
    contract: "G6wuJUci",
    parameters: {
      pending: { in: "query" },
      field: { in: "query" },
    },
    params: () => z.strictObject({
      pending: z.literal([0, 1]).exactOptional(),
      field: z.enum(["id", "name", "data", "modify_type", "modify_time", "modify_by", "pending"]).exactOptional(),
    }),
    result: () => z.array(UrlList()),
  }),
  "url_lists:read_details": operation({
    method: "GET",
    path: "/api/v2/policy/urllist/{id}",
    scope: ["/api/v2/policy/urllist"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one URL list by number.",
    contract: "7TNCtVCD",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: ListId() }),
    result: () => UrlList(),
  }),
  "url_lists:write": operation({
    method: "POST",
    path: "/api/v2/policy/urllist",
    scope: ["/api/v2/policy/urllist"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Create a URL list for policies.",
    contract: "j_St40gm",
    parameters: {
      name: { in: "body" },
      data: { in: "body" },
    },
    params: () => z.strictObject({ name: z.string().min(1), data: UrlData() }),
    result: () => z.array(UrlList()),
  }),
  "url_lists:append": operation({
    method: "PATCH",
    path: "/api/v2/policy/urllist/{id}/append",
    scope: ["/api/v2/policy/urllist"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Add entries to a URL list.",
    contract: "0JmtNC8K",
    parameters: {
      id: { in: "path" },
      name: { in: "body" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      id: ListId(),
      name: z.string().min(1).exactOptional(),
      data: UrlData(),
    }),
    result: () => UrlList(),
  }),
  "url_lists:replace": operation({
    method: "PATCH",
    path: "/api/v2/policy/urllist/{id}/replace",
    scope: ["/api/v2/policy/urllist"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Replace all entries of a URL list.",
    contract: "kDEJEZ4_",
    parameters: {
      id: { in: "path" },
      name: { in: "body" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      id: ListId(),
      name: z.string().min(1).exactOptional(),
      data: UrlData(),
    }),
    result: () => UrlList(),
  }),
  "url_lists:deploy": operation({
    method: "POST",
    path: "/api/v2/policy/urllist/deploy",
    scope: ["/api/v2/policy/urllist/deploy"],
    risk: "critical",
    effect: "action",
    idempotent: true,
    description: "Put all pending URL lists in force.",
    contract: "voa06SlW",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.array(UrlList()),
  }),
  "url_lists:delete": operation({
    method: "DELETE",
    path: "/api/v2/policy/urllist/{id}",
    scope: ["/api/v2/policy/urllist"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete a URL list with its entries.",
    contract: "nYyn1t83",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: ListId() }),
    result: () => UrlList(),
  }),
  "publishers:read": operation({
    method: "GET",
    path: "/api/v2/infrastructure/publishers",
    scope: ["/api/v2/infrastructure/publishers"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List publishers and whether they are connected.",
    contract: "cWtiWyoc",
    parameters: {
      fields: { in: "query" },
    },
    params: () => z.strictObject({ fields: Fields().exactOptional() }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      total: integer().exactOptional(),
      data: z.looseObject({ publishers: z.array(Publisher()).exactOptional() }).exactOptional(),
    }),
  }),
  "private_apps:read": operation({
    method: "GET",
    path: "/api/v2/steering/apps/private",
    scope: ["/api/v2/steering/apps/private"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List private applications and their publishers.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/data/private_apps" },
    contract: "rY36FgQs",
    parameters: {
      query: { in: "query" },
      fields: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      query: z.string().min(1).exactOptional(),
      fields: Fields().exactOptional(),
      limit: Limit().exactOptional(),
      offset: Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      total: integer().exactOptional(),
      data: z.looseObject({ private_apps: z.array(PrivateApp()).exactOptional() }).exactOptional(),
    }),
  }),
  "users:read": operation({
    method: "GET",
    path: "/api/v2/scim/Users",
    scope: ["/api/v2/scim/Users"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List or find people of the tenant.",
    pagination: {
      style: "offset",
      offset: "startIndex",
      limit: "count",
      items: "/Resources",
      total: "/totalResults",
      first: 1,
    },
    contract: "CsXuWo9K",
    parameters: {
      filter: { in: "query" },
      startIndex: { in: "query" },
      count: { in: "query" },
    },
    params: () => z.strictObject({
      filter: ScimFilter().exactOptional(),
      startIndex: StartIndex().exactOptional(),
      count: Count().exactOptional(),
    }),
    result: () => z.looseObject({
      totalResults: z.union([integer(), z.string()]).exactOptional(),
      startIndex: z.union([integer(), z.string()]).exactOptional(),
      itemsPerPage: z.union([integer(), z.string()]).exactOptional(),
      Resources: z.array(Person()).exactOptional(),
    }),
  }),
  "users:update": operation({
    method: "PATCH",
    path: "/api/v2/scim/Users/{id}",
    scope: ["/api/v2/scim/Users"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Deactivate a person or make active again.",
    contract: "c_E1CCRA",
    parameters: {
      id: { in: "path" },
      schemas: { in: "body" },
      Operations: { in: "body" },
    },
    params: () => z.strictObject({
      id: ScimId(),
      schemas: PatchSchemas().exactOptional(),
      Operations: z.array(z.strictObject({
        op: z.literal("replace"),
        path: z.literal("active"),
        value: z.boolean(),
      })).min(1).max(1),
    }),
    result: () => z.null(),
  }),
  "users:delete": operation({
    method: "DELETE",
    path: "/api/v2/scim/Users/{id}",
    scope: ["/api/v2/scim/Users"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a person from the tenant.",
    contract: "JKhzZfq4",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: ScimId() }),
    result: () => z.null(),
  }),
  "groups:read": operation({
    method: "GET",
    path: "/api/v2/scim/Groups",
    scope: ["/api/v2/scim/Groups"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List groups that policies speak of.",
    pagination: {
      style: "offset",
      offset: "startIndex",
      limit: "count",
      items: "/Resources",
      total: "/totalResults",
      first: 1,
    },
    contract: "vggdIXqZ",
    parameters: {
      filter: { in: "query" },
      startIndex: { in: "query" },
      count: { in: "query" },
    },
    params: () => z.strictObject({
      filter: ScimFilter().exactOptional(),
      startIndex: StartIndex().exactOptional(),
      count: Count().exactOptional(),
    }),
    result: () => z.looseObject({
      totalResults: z.union([integer(), z.string()]).exactOptional(),
      startIndex: z.union([integer(), z.string()]).exactOptional(),
      itemsPerPage: z.union([integer(), z.string()]).exactOptional(),
      Resources: z.array(Group()).exactOptional(),
    }),
  }),
  "groups:update": operation({
    method: "PATCH",
    path: "/api/v2/scim/Groups/{id}",
    scope: ["/api/v2/scim/Groups"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Add people to a group or take them out.",
    contract: "z2AEz31b",
    parameters: {
      id: { in: "path" },
      schemas: { in: "body" },
      Operations: { in: "body" },
    },
    params: () => z.strictObject({
      id: GroupId(),
      schemas: PatchSchemas().exactOptional(),
      Operations: z.array(z.strictObject({
        op: z.enum(["add", "remove"]),
        path: z.literal("members"),
        value: z.array(z.strictObject({ value: z.string().min(1) })).min(1).max(20),
      })).min(1).max(1),
    }),
    result: () => z.null(),
  }),
};
