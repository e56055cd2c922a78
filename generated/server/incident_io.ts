// Generated from specs/incident_io.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  keyCount,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where incident.io is, and how it is authenticated. */
export const CONNECTOR = {
  id: "incident_io",
  name: "incident.io",
  api: {
    servers: {
      default: { baseUrl: "https://api.incident.io" },
      alert_source: { baseUrl: "https://api.incident.io", auth: { type: "none" } },
    },
    auth: { type: "bearer", token: "An API key with the roles that the operations name." },
  },
} as const satisfies ConnectorInfo;

const IncidentId = once(() => z.string().min(1));

const IncidentRef = once(() => z.string().min(1));

const AlertId = once(() => z.string().min(1));

const ScheduleId = once(() => z.string().min(1));

const After = once(() => z.string());

const PageSize = once(() => z.int().min(1).max(250));

const SmallPage = once(() => z.int().min(1).max(50));

const OneOf = once(() => z.strictObject({
  one_of: z.array(z.string()).exactOptional(),
  not_in: z.array(z.string()).exactOptional(),
}));

const Between = once(() => z.strictObject({
  gte: z.string().exactOptional(),
  lte: z.string().exactOptional(),
  date_range: z.string().exactOptional(),
}));

const Mode = once(() => z.enum(["standard", "retrospective", "test", "tutorial", "stream"]));

const UserChoice = once(() => z.strictObject({
  id: z.string().exactOptional(),
  email: z.string().exactOptional(),
  slack_user_id: z.string().exactOptional(),
}).check(keyCount({ min: 1 })));

const RoleChoices = once(() => z.array(z.strictObject({ incident_role_id: z.string().min(1), assignee: UserChoice().exactOptional() })));

const FieldValues = once(() => z.array(z.strictObject({
  custom_field_id: z.string().min(1),
  values: z.array(z.strictObject({
    value_text: z.string().exactOptional(),
    value_link: z.string().exactOptional(),
    value_numeric: z.string().exactOptional(),
    value_option_id: z.string().exactOptional(),
    value_catalog_entry_id: z.string().exactOptional(),
  })),
})));

const TimestampValues = once(() => z.array(z.strictObject({ incident_timestamp_id: z.string().min(1), value: z.string().exactOptional() })));

const PageMeta = once(() => z.looseObject({ after: z.string().exactOptional(), page_size: integer().exactOptional() }));

const CountedPageMeta = once(() => z.looseObject({
  after: z.string().exactOptional(),
  page_size: integer().exactOptional(),
  total_record_count: integer().exactOptional(),
}));

const User = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  email: z.string().exactOptional(),
  slack_user_id: z.string().exactOptional(),
}));

const RbacRole = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  slug: z.string().exactOptional(),
  description: z.string().exactOptional(),
}));

const UserWithRoles = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  email: z.string().exactOptional(),
  slack_user_id: z.string().exactOptional(),
  base_role: RbacRole().exactOptional(),
  custom_roles: z.array(RbacRole()).exactOptional(),
}));

const Actor = once(() => z.looseObject({
  user: User().exactOptional(),
  api_key: z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
}));

const Severity = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  rank: integer().exactOptional(),
}));

const Status = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  category: z.string().exactOptional(),
  rank: integer().exactOptional(),
}));

const Incident = once(() => z.looseObject({
  id: z.string().exactOptional(),
  reference: z.string().exactOptional(),
  name: z.string().exactOptional(),
  summary: z.string().exactOptional(),
  mode: z.string().exactOptional(),
  visibility: z.string().exactOptional(),
  severity: Severity().exactOptional(),
  incident_status: Status().exactOptional(),
  incident_type: z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
  creator: Actor().exactOptional(),
  incident_role_assignments: z.array(z.looseObject({
    role: z.looseObject({
      id: z.string().exactOptional(),
      name: z.string().exactOptional(),
      role_type: z.string().exactOptional(),
    }).exactOptional(),
    assignee: User().exactOptional(),
  })).exactOptional(),
  custom_field_entries: z.array(z.looseObject({
    custom_field: z.looseObject({
      id: z.string().exactOptional(),
      name: z.string().exactOptional(),
      field_type: z.string().exactOptional(),
    }).exactOptional(),
    values: z.array(z.looseObject({
      value_text: z.string().exactOptional(),
      value_link: z.string().exactOptional(),
      value_numeric: z.string().exactOptional(),
      value_option: z.looseObject({ id: z.string().exactOptional(), value: z.string().exactOptional() }).exactOptional(),
      value_catalog_entry: z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
    })).exactOptional(),
  })).exactOptional(),
  incident_timestamp_values: z.array(z.looseObject({
    incident_timestamp: z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
    value: z.looseObject({ value: z.string().exactOptional() }).exactOptional(),
  })).exactOptional(),
  slack_channel_id: z.string().exactOptional(),
  slack_channel_name: z.string().exactOptional(),
  call_url: z.string().exactOptional(),
  permalink: z.string().exactOptional(),
  postmortem_document_url: z.string().exactOptional(),
  created_at: z.string().exactOptional(),
  updated_at: z.string().exactOptional(),
}));

const IncidentAnswer = once(() => z.looseObject({ incident: Incident().exactOptional() }));

const AttributeValue = once(() => z.looseObject({
  label: z.string().exactOptional(),
  literal: z.string().exactOptional(),
  catalog_entry: z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
}));

const Alert = once(() => z.looseObject({
  id: AlertId().exactOptional(),
  title: z.string().exactOptional(),
  description: z.string().exactOptional(),
  status: z.string().exactOptional(),
  alert_source_id: z.string().exactOptional(),
  deduplication_key: z.string().exactOptional(),
  source_url: z.string().exactOptional(),
  attributes: z.array(z.looseObject({
    attribute: z.looseObject({
      id: z.string().exactOptional(),
      name: z.string().exactOptional(),
      type: z.string().exactOptional(),
    }).exactOptional(),
    value: AttributeValue().exactOptional(),
    array_value: z.array(AttributeValue()).exactOptional(),
  })).exactOptional(),
  created_at: z.string().exactOptional(),
  updated_at: z.string().exactOptional(),
  resolved_at: z.string().exactOptional(),
}));

const Escalation = once(() => z.looseObject({
  id: z.string().exactOptional(),
  title: z.string().exactOptional(),
  status: z.string().exactOptional(),
  escalation_path_id: z.string().exactOptional(),
  priority: z.looseObject({ name: z.string().exactOptional() }).exactOptional(),
  events: z.array(z.looseObject({
    id: z.string().exactOptional(),
    event: z.string().exactOptional(),
    occurred_at: z.string().exactOptional(),
    urgency: z.string().exactOptional(),
    users: z.array(User()).exactOptional(),
  })).exactOptional(),
  related_incidents: z.array(z.looseObject({
    id: z.string().exactOptional(),
    reference: z.string().exactOptional(),
    name: z.string().exactOptional(),
  })).exactOptional(),
  related_alerts: z.array(z.looseObject({
    id: z.string().exactOptional(),
    title: z.string().exactOptional(),
    status: z.string().exactOptional(),
  })).exactOptional(),
  created_at: z.string().exactOptional(),
  updated_at: z.string().exactOptional(),
}));

const Shift = once(() => z.looseObject({
  entry_id: z.string().exactOptional(),
  start_at: z.string().exactOptional(),
  end_at: z.string().exactOptional(),
  rotation_id: z.string().exactOptional(),
  layer_id: z.string().exactOptional(),
  user: User().exactOptional(),
}));

const ResourceType = once(() => z.enum([
  "pager_duty_incident",
  "opsgenie_alert",
  "datadog_monitor_alert",
  "github_pull_request",
  "gitlab_merge_request",
  "sentry_issue",
  "jira_issue",
  "atlassian_statuspage_incident",
  "zendesk_ticket",
  "google_calendar_event",
  "outlook_calendar_event",
  "slack_file",
  "scrubbed",
  "statuspage_incident",
]));

const ResourceTypeResult = once(() => z.string());

const Attachment = once(() => z.looseObject({
  id: z.string().exactOptional(),
  incident_id: z.string().exactOptional(),
  resource: z.looseObject({
    external_id: z.string().exactOptional(),
    resource_type: ResourceTypeResult().exactOptional(),
    title: z.string().exactOptional(),
    permalink: z.string().exactOptional(),
  }).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "incidents:read": operation({
    method: "GET",
    path: "/v2/incidents",
    scope: ["viewer"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List incidents by status, severity and time.",
    pagination: { style: "cursor", cursor: "after", next: "/pagination_meta/after", items: "/incidents" },
    contract: "8NlsGXRw",
    parameters: {
      status: { in: "query", style: "deepObject" },
      status_category: { in: "query", style: "deepObject" },
      severity: { in: "query", style: "deepObject" },
      incident_type: { in: "query", style: "deepObject" },
      mode: { in: "query", style: "deepObject" },
      created_at: { in: "query", style: "deepObject" },
      updated_at: { in: "query", style: "deepObject" },
      page_size: { in: "query" },
      after: { in: "query" },
    },
    params: () => z.strictObject({
      status: OneOf().exactOptional(),
      status_category: OneOf().exactOptional(),
      severity: z.strictObject({
        one_of: z.array(z.string()).exactOptional(),
        not_in: z.array(z.string()).exactOptional(),
        gte: z.string().exactOptional(),
        lte: z.string().exactOptional(),
      }).exactOptional(),
      incident_type: OneOf().exactOptional(),
      mode: z.strictObject({
        one_of: z.array(z.enum(["standard", "retrospective", "test", "tutorial"])).exactOptional(),
      }).exactOptional(),
      created_at: Between().exactOptional(),
      updated_at: Between().exactOptional(),
      page_size: PageSize().exactOptional(),
      after: After().exactOptional(),
    }),
    result: () => z.looseObject({
      incidents: z.array(Incident()).exactOptional(),
      pagination_meta: CountedPageMeta().exactOptional(),
    }),
  }),
  "incidents:read_details": operation({
    method: "GET",
    path: "/v2/incidents/{id}",
    scope: ["viewer"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one incident by id or number.",
    contract: "fBiR4Teb",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: IncidentId() }),
    result: () => IncidentAnswer(),
  }),
  "incidents:write": operation({
    method: "POST",
    path: "/v2/incidents",
    scope: ["incident_creator"],
    risk: "medium",
    effect: "create",
    idempotent: true,
    description: "Declare an incident with severity and roles.",
    contract: "_rC7vozU",
    parameters: {
      idempotency_key: { in: "body" },
      visibility: { in: "body" },
      name: { in: "body" },
      summary: { in: "body" },
      severity_id: { in: "body" },
      incident_type_id: { in: "body" },
      incident_status_id: { in: "body" },
      mode: { in: "body" },
      incident_role_assignments: { in: "body" },
      custom_field_entries: { in: "body" },
      incident_timestamp_values: { in: "body" },
      slack_channel_name_override: { in: "body" },
      slack_team_id: { in: "body" },
    },
    params: () => z.strictObject({
      idempotency_key: z.string().min(1),
      visibility: z.enum(["public", "private"]),
      name: z.string().min(1).exactOptional(),
      summary: z.string().exactOptional(),
      severity_id: z.string().exactOptional(),
      incident_type_id: z.string().exactOptional(),
      incident_status_id: z.string().exactOptional(),
      mode: z.enum(["standard", "retrospective", "test", "tutorial"]).exactOptional(),
      incident_role_assignments: RoleChoices().exactOptional(),
      custom_field_entries: FieldValues().exactOptional(),
      incident_timestamp_values: TimestampValues().exactOptional(),
      slack_channel_name_override: z.string().exactOptional(),
      slack_team_id: z.string().exactOptional(),
    }),
    result: () => IncidentAnswer(),
  }),
  "incidents:update": operation({
    method: "POST",
    path: "/v2/incidents/{id}/actions/edit",
    scope: ["incident_editor"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Change status, severity, roles or text of an incident.",
    contract: "rBTM2Q6I",
    parameters: {
      id: { in: "path" },
      notify_incident_channel: { in: "body" },
      incident: { in: "body" },
    },
    params: () => z.strictObject({
      id: IncidentRef(),
      notify_incident_channel: z.boolean(),
      incident: z.strictObject({
        name: z.string().min(1).exactOptional(),
        summary: z.string().exactOptional(),
        severity_id: z.string().exactOptional(),
        incident_status_id: z.string().exactOptional(),
        incident_role_assignments: RoleChoices().exactOptional(),
        custom_field_entries: FieldValues().exactOptional(),
        incident_timestamp_values: TimestampValues().exactOptional(),
        call_url: z.string().exactOptional(),
      }),
    }),
    result: () => IncidentAnswer(),
  }),
  "incident_updates:read": operation({
    method: "GET",
    path: "/v2/incident_updates",
    scope: ["viewer"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List status updates of incidents.",
    pagination: { style: "cursor", cursor: "after", next: "/pagination_meta/after", items: "/incident_updates" },
    contract: "AIXk2LQS",
    parameters: {
      incident_id: { in: "query" },
      page_size: { in: "query" },
      after: { in: "query" },
    },
    params: () => z.strictObject({
      incident_id: IncidentRef().exactOptional(),
      page_size: PageSize().exactOptional(),
      after: After().exactOptional(),
    }),
    result: () => z.looseObject({
      incident_updates: z.array(z.looseObject({
        id: z.string().exactOptional(),
        incident_id: z.string().exactOptional(),
        message: z.string().exactOptional(),
        new_incident_status: Status().exactOptional(),
        new_severity: Severity().exactOptional(),
        updater: Actor().exactOptional(),
        merged_into_incident_id: z.string().exactOptional(),
        created_at: z.string().exactOptional(),
      })).exactOptional(),
      pagination_meta: PageMeta().exactOptional(),
    }),
  }),
  "actions:read": operation({
    method: "GET",
    path: "/v2/actions",
    scope: ["viewer"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List tasks to do during incidents.",
    contract: "VwE799kQ",
    parameters: {
      incident_id: { in: "query" },
      incident_mode: { in: "query" },
    },
    params: () => z.strictObject({
      incident_id: IncidentRef().exactOptional(),
      incident_mode: Mode().exactOptional(),
    }),
    result: () => z.looseObject({
      actions: z.array(z.looseObject({
        id: z.string().exactOptional(),
        incident_id: z.string().exactOptional(),
        description: z.string().exactOptional(),
        status: z.string().exactOptional(),
        assignee: User().exactOptional(),
        created_at: z.string().exactOptional(),
        updated_at: z.string().exactOptional(),
        completed_at: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "follow_ups:read": operation({
    method: "GET",
    path: "/v2/follow_ups",
    scope: ["viewer"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List work left over from incidents.",
    contract: "RyPfK8z-",
    parameters: {
      incident_id: { in: "query" },
      incident_mode: { in: "query" },
    },
    params: () => z.strictObject({
      incident_id: IncidentRef().exactOptional(),
      incident_mode: Mode().exactOptional(),
    }),
    result: () => z.looseObject({
      follow_ups: z.array(z.looseObject({
        id: z.string().exactOptional(),
        incident_id: z.string().exactOptional(),
        title: z.string().exactOptional(),
        description: z.string().exactOptional(),
        status: z.string().exactOptional(),
        priority: z.looseObject({
          id: z.string().exactOptional(),
          name: z.string().exactOptional(),
          rank: integer().exactOptional(),
        }).exactOptional(),
        assignee: User().exactOptional(),
        external_issue_reference: z.looseObject({
          provider: z.string().exactOptional(),
          issue_name: z.string().exactOptional(),
          issue_permalink: z.string().exactOptional(),
        }).exactOptional(),
        created_at: z.string().exactOptional(),
        updated_at: z.string().exactOptional(),
        completed_at: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "attachments:read": operation({
    method: "GET",
    path: "/v1/incident_attachments",
    scope: ["viewer"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List outside things attached to incidents.",
    contract: "Tzz6OyGj",
    parameters: {
      incident_id: { in: "query" },
      external_id: { in: "query" },
      resource_type: { in: "query" },
    },
    params: () => z.strictObject({
      incident_id: IncidentRef().exactOptional(),
      external_id: z.string().min(1).exactOptional(),
      resource_type: ResourceType().exactOptional(),
    }),
    result: () => z.looseObject({ incident_attachments: z.array(Attachment()).exactOptional() }),
  }),
  "attachments:write": operation({
    method: "POST",
    path: "/v1/incident_attachments",
    scope: ["incident_editor"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Attach a ticket or alert to an incident.",
    contract: "glAzgaDG",
    parameters: {
      incident_id: { in: "body" },
      resource: { in: "body" },
    },
    params: () => z.strictObject({
      incident_id: IncidentRef(),
      resource: z.strictObject({ external_id: z.string().min(1), resource_type: ResourceType() }),
    }),
    result: () => z.looseObject({ incident_attachment: Attachment().exactOptional() }),
  }),
  "attachments:delete": operation({
    method: "DELETE",
    path: "/v1/incident_attachments/{id}",
    scope: ["incident_editor"],
    risk: "medium",
    effect: "delete",
    idempotent: true,
    description: "Detach a thing from an incident.",
    contract: "v7l0C3kS",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => z.null(),
  }),
  "memberships:write": operation({
    method: "POST",
    path: "/v1/incident_memberships",
    scope: ["incident_memberships_editor"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Let a person into a private incident.",
    contract: "k_IVCe6P",
    parameters: {
      incident_id: { in: "body" },
      user_id: { in: "body" },
    },
    params: () => z.strictObject({ incident_id: IncidentRef(), user_id: z.string().min(1) }),
    result: () => z.looseObject({
      incident_membership: z.looseObject({
        id: z.string().exactOptional(),
        incident_id: z.string().exactOptional(),
        user: User().exactOptional(),
        created_at: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "memberships:revoke": operation({
    method: "POST",
    path: "/v1/incident_memberships/actions/revoke",
    scope: ["incident_memberships_editor"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Put a person out of a private incident.",
    contract: "ApJnKk6Z",
    parameters: {
      incident_id: { in: "body" },
      user_id: { in: "body" },
    },
    params: () => z.strictObject({ incident_id: IncidentRef(), user_id: z.string().min(1) }),
    result: () => z.null(),
  }),
  "alerts:read": operation({
    method: "GET",
    path: "/v2/alerts",
    scope: ["viewer"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List alerts by state, key and time.",
    pagination: { style: "cursor", cursor: "after", next: "/pagination_meta/after", items: "/alerts" },
    contract: "mkfX_ajQ",
    parameters: {
      status: { in: "query", style: "deepObject" },
      deduplication_key: { in: "query", style: "deepObject" },
      created_at: { in: "query", style: "deepObject" },
      page_size: { in: "query" },
      after: { in: "query" },
    },
    params: () => z.strictObject({
      status: z.strictObject({
        one_of: z.array(z.enum(["firing", "resolved"])).exactOptional(),
        not_in: z.array(z.enum(["firing", "resolved"])).exactOptional(),
      }).exactOptional(),
      deduplication_key: z.strictObject({ is: z.string().exactOptional() }).exactOptional(),
      created_at: Between().exactOptional(),
      page_size: SmallPage(),
      after: After().exactOptional(),
    }),
    result: () => z.looseObject({
      alerts: z.array(Alert()).exactOptional(),
      pagination_meta: PageMeta().exactOptional(),
    }),
  }),
  "alerts:read_details": operation({
    method: "GET",
    path: "/v2/alerts/{id}",
    scope: ["viewer"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one alert with its attributes.",
    contract: "9_5Lw5GU",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: AlertId() }),
    result: () => z.looseObject({ alert: Alert().exactOptional() }),
  }),
  "alert_events:write": operation({
    method: "POST",
    path: "/v2/alert_events/http/{alert_source_config_id}",
    server: "alert_source",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Send an alert to an HTTP source.",
    contract: "29jTOieZ",
    parameters: {
      alert_source_config_id: { in: "path" },
      title: { in: "body" },
      status: { in: "body" },
      deduplication_key: { in: "body" },
      description: { in: "body" },
      source_url: { in: "body" },
      metadata: { in: "body" },
      token: { in: "query", sensitive: true },
    },
    params: () => z.strictObject({
      alert_source_config_id: z.string().min(1),
      title: z.string().min(1),
      status: z.enum(["firing", "resolved"]),
      deduplication_key: z.string().exactOptional(),
      description: z.string().exactOptional(),
      source_url: z.string().exactOptional(),
      metadata: z.record(z.string(), z.unknown()).exactOptional(),
      token: z.string().min(1),
    }),
    result: () => z.looseObject({
      deduplication_key: z.string().exactOptional(),
      message: z.string().exactOptional(),
      status: z.string().exactOptional(),
    }),
  }),
  "incident_alerts:read": operation({
    method: "GET",
    path: "/v2/incident_alerts",
    scope: ["viewer"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List which alerts belong to which incident.",
    pagination: { style: "cursor", cursor: "after", next: "/pagination_meta/after", items: "/incident_alerts" },
    contract: "y49NdQis",
    parameters: {
      incident_id: { in: "query" },
      alert_id: { in: "query" },
      page_size: { in: "query" },
      after: { in: "query" },
    },
    params: () => z.strictObject({
      incident_id: IncidentRef().exactOptional(),
      alert_id: AlertId().exactOptional(),
      page_size: SmallPage(),
      after: After().exactOptional(),
    }),
    result: () => z.looseObject({
      incident_alerts: z.array(z.looseObject({
        id: z.string().exactOptional(),
        alert_route_id: z.string().exactOptional(),
        alert: z.looseObject({
          id: z.string().exactOptional(),
          title: z.string().exactOptional(),
          status: z.string().exactOptional(),
        }).exactOptional(),
        incident: z.looseObject({
          id: z.string().exactOptional(),
          reference: z.string().exactOptional(),
          name: z.string().exactOptional(),
          status_category: z.string().exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
      pagination_meta: PageMeta().exactOptional(),
    }),
  }),
  "escalations:read": operation({
    method: "GET",
    path: "/v2/escalations",
    scope: ["viewer"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List who was paged and who answered.",
    pagination: { style: "cursor", cursor: "after", next: "/pagination_meta/after", items: "/escalations" },
    contract: "s2m0RlxQ",
    parameters: {
      status: { in: "query", style: "deepObject" },
      alert: { in: "query", style: "deepObject" },
      escalation_path: { in: "query", style: "deepObject" },
      created_at: { in: "query", style: "deepObject" },
      updated_at: { in: "query", style: "deepObject" },
      page_size: { in: "query" },
      after: { in: "query" },
    },
    params: () => z.strictObject({
      status: OneOf().exactOptional(),
      alert: OneOf().exactOptional(),
      escalation_path: OneOf().exactOptional(),
      created_at: Between().exactOptional(),
      updated_at: Between().exactOptional(),
      page_size: SmallPage().exactOptional(),
      after: After().exactOptional(),
    }),
    result: () => z.looseObject({
      escalations: z.array(Escalation()).exactOptional(),
      pagination_meta: PageMeta().exactOptional(),
    }),
  }),
  "alert_sources:delete": operation({
    method: "DELETE",
    path: "/v2/alert_sources/{id}",
    scope: ["manage_settings"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete an alert source for good.",
    contract: "BaSaZ7cr",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => z.null(),
  }),
  "alert_sources:read": operation({
    method: "GET",
    path: "/v2/alert_sources",
    scope: ["viewer"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List where alerts come from.",
    contract: "ovzJYJDJ",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      alert_sources: z.array(z.looseObject({
        id: z.string(),
        name: z.string(),
        source_type: z.string(),
        secret_token: z.string().exactOptional(),
        email_options: z.looseObject({ email_address: z.string().exactOptional() }).exactOptional(),
        jira_options: z.looseObject({ project_ids: z.array(z.string()).exactOptional() }).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "schedules:read": operation({
    method: "GET",
    path: "/v2/schedules",
    scope: ["schedules_reader"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List on-call schedules with current shifts.",
    pagination: { style: "cursor", cursor: "after", next: "/pagination_meta/after", items: "/schedules" },
    contract: "EIbewAlC",
    parameters: {
      page_size: { in: "query" },
      after: { in: "query" },
    },
    params: () => z.strictObject({ page_size: PageSize().exactOptional(), after: After().exactOptional() }),
    result: () => z.looseObject({
      schedules: z.array(z.looseObject({
        id: ScheduleId().exactOptional(),
        name: z.string().exactOptional(),
        timezone: z.string().exactOptional(),
        team_ids: z.array(z.string()).exactOptional(),
        current_shifts: z.array(Shift()).exactOptional(),
        config: z.looseObject({
          rotations: z.array(z.looseObject({
            id: z.string().exactOptional(),
            name: z.string().exactOptional(),
            users: z.array(User()).exactOptional(),
            layers: z.array(z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() })).exactOptional(),
          })).exactOptional(),
        }).exactOptional(),
        updated_at: z.string().exactOptional(),
      })).exactOptional(),
      pagination_meta: CountedPageMeta().exactOptional(),
    }),
  }),
  "schedule_entries:read": operation({
    method: "GET",
    path: "/v2/schedule_entries",
    scope: ["schedules_reader"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List who is on call in a time window.",
    contract: "8W0KZi3q",
    parameters: {
      schedule_id: { in: "query" },
      entry_window_start: { in: "query" },
      entry_window_end: { in: "query" },
    },
    params: () => z.strictObject({
      schedule_id: ScheduleId(),
      entry_window_start: z.string().exactOptional(),
      entry_window_end: z.string().exactOptional(),
    }),
    result: () => z.looseObject({
      schedule_entries: z.looseObject({
        final: z.array(Shift()).exactOptional(),
        overrides: z.array(Shift()).exactOptional(),
        scheduled: z.array(Shift()).exactOptional(),
      }).exactOptional(),
      pagination_meta: z.looseObject({ after: z.string().exactOptional(), after_url: z.string().exactOptional() }).exactOptional(),
    }),
  }),
  "schedule_overrides:write": operation({
    method: "POST",
    path: "/v2/schedule_overrides",
    scope: ["schedule_overrides_editor"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Put somebody else on call for a while.",
    contract: "ZgBx0Ky6",
    parameters: {
      schedule_id: { in: "body" },
      rotation_id: { in: "body" },
      layer_id: { in: "body" },
      start_at: { in: "body" },
      end_at: { in: "body" },
      user: { in: "body" },
    },
    params: () => z.strictObject({
      schedule_id: ScheduleId(),
      rotation_id: z.string().min(1),
      layer_id: z.string().min(1),
      start_at: z.string(),
      end_at: z.string(),
      user: UserChoice(),
    }),
    result: () => z.looseObject({
      override: z.looseObject({
        id: z.string().exactOptional(),
        schedule_id: z.string().exactOptional(),
        rotation_id: z.string().exactOptional(),
        layer_id: z.string().exactOptional(),
        start_at: z.string().exactOptional(),
        end_at: z.string().exactOptional(),
        user: User().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "severities:read": operation({
    method: "GET",
    path: "/v1/severities",
    scope: ["viewer"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List severities with their ids.",
    contract: "cI1EpH7N",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({ severities: z.array(Severity()).exactOptional() }),
  }),
  "statuses:read": operation({
    method: "GET",
    path: "/v1/incident_statuses",
    scope: ["viewer"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List incident statuses with their ids.",
    contract: "Q0mLZdcB",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({ incident_statuses: z.array(Status()).exactOptional() }),
  }),
  "roles:read": operation({
    method: "GET",
    path: "/v2/incident_roles",
    scope: ["viewer"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List roles that people take in incidents.",
    contract: "U3y_BH7K",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      incident_roles: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        description: z.string().exactOptional(),
        instructions: z.string().exactOptional(),
        role_type: z.string().exactOptional(),
        shortform: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "custom_fields:read": operation({
    method: "GET",
    path: "/v2/custom_fields",
    scope: ["viewer"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List custom fields of incidents.",
    contract: "eaF8YUH2",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      custom_fields: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        description: z.string().exactOptional(),
        field_type: z.string().exactOptional(),
        catalog_type_id: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "users:read": operation({
    method: "GET",
    path: "/v2/users",
    scope: ["viewer"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List people by address or Slack id.",
    pagination: { style: "cursor", cursor: "after", next: "/pagination_meta/after", items: "/users" },
    contract: "CpdeflHV",
    parameters: {
      email: { in: "query" },
      slack_user_id: { in: "query" },
      page_size: { in: "query" },
      after: { in: "query" },
    },
    params: () => z.strictObject({
      email: z.string().min(1).exactOptional(),
      slack_user_id: z.string().min(1).exactOptional(),
      page_size: PageSize().exactOptional(),
      after: After().exactOptional(),
    }),
    result: () => z.looseObject({
      users: z.array(UserWithRoles()).exactOptional(),
      pagination_meta: PageMeta().exactOptional(),
    }),
  }),
  "identity:read": operation({
    method: "GET",
    path: "/v1/identity",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell what the API key may do.",
    contract: "9n1hxe-T",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      identity: z.looseObject({
        name: z.string().exactOptional(),
        roles: z.array(z.string()).exactOptional(),
        dashboard_url: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
};
