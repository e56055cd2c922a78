// Generated from specs/knowbe4.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  keyCount,
  once,
  operation,
  withDefaults,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where KnowBe4 is, and how it is authenticated. */
export const CONNECTOR = {
  id: "knowbe4",
  name: "KnowBe4",
  api: {
    servers: {
      default: {
        baseUrl: "https://{region}.api.knowbe4.com/v1",
        variables: {
          region: {
            default: "us",
            enum: ["us", "eu", "ca", "uk", "de"],
            description: "First part of the host of the reporting API.",
          },
        },
      },
      events: {
        baseUrl: "https://{events_host}.events.knowbe4.com",
        variables: {
          events_host: {
            default: "api",
            enum: ["api", "api-ca", "api-uk", "api-de"],
            description: "First part of the host, api for the United States and Europe.",
          },
        },
        auth: { type: "bearer", token: "A key of the user event API." },
      },
      phisher: {
        baseUrl: "https://{console}.knowbe4.com",
        variables: {
          console: {
            default: "training",
            enum: ["training", "eu", "ca", "uk", "de"],
            description: "First part of the host, training in the United States.",
          },
        },
        auth: { type: "bearer", token: "A product API token of PhishER." },
      },
    },
    auth: { type: "bearer", token: "A token of the reporting API." },
    errors: { at: "/errors", message: "/errors/0/message" },
  },
} as const satisfies ConnectorInfo;

const Page = once(() => integer().min(1));

const Cursor = once(() => z.union([z.string().min(1), integer()]));

const PerPage = once(() => z.int().min(1).max(500));

const UserId = once(() => integer().min(1));

const GroupId = once(() => integer().min(1));

const CampaignId = once(() => integer().min(1));

const TestId = once(() => integer().min(1));

const Full = once(() => z.boolean());

const Target = once(() => z.string().min(1));

const EventType = once(() => z.string().min(1));

const ExternalId = once(() => z.string().min(1));

const Source = once(() => z.string().min(1));

const RiskLevel = once(() => integer());

const DecayMode = once(() => z.string().min(1));

const RiskExpires = once(() => z.string().min(1));

const MessageId = once(() => z.string().min(1));

const Tags = once(() => z.array(z.string().min(1)).min(1));

const Pagination = once(() => z.looseObject({
  per_page: z.union([integer(), z.string()]).exactOptional(),
  next_cursor: z.union([z.string(), integer()]).nullable().exactOptional(),
}).nullable());

const NullText = once(() => z.string().nullable());

const Score = once(() => z.looseObject({ risk_score: z.number().exactOptional(), date: z.string().exactOptional() }));

const User = once(() => z.looseObject({
  id: integer(),
  email: z.string().nullable().exactOptional(),
  first_name: z.string().nullable().exactOptional(),
  last_name: z.string().nullable().exactOptional(),
  employee_number: z.string().nullable().exactOptional(),
  job_title: z.string().nullable().exactOptional(),
  department: z.string().nullable().exactOptional(),
  division: z.string().nullable().exactOptional(),
  location: z.string().nullable().exactOptional(),
  manager_name: z.string().nullable().exactOptional(),
  manager_email: z.string().nullable().exactOptional(),
  groups: z.array(integer()).exactOptional(),
  status: z.string().exactOptional(),
  current_risk_score: z.number().nullable().exactOptional(),
  phish_prone_percentage: z.number().nullable().exactOptional(),
  joined_on: z.string().nullable().exactOptional(),
  last_sign_in: z.string().nullable().exactOptional(),
  archived_at: z.string().nullable().exactOptional(),
}));

const NamedGroup = once(() => z.looseObject({ group_id: integer().exactOptional(), name: z.string().exactOptional() }));

const SecurityTest = once(() => z.looseObject({
  pst_id: integer(),
  campaign_id: integer().exactOptional(),
  name: z.string().exactOptional(),
  status: z.string().exactOptional(),
  started_at: z.string().nullable().exactOptional(),
  duration: integer().exactOptional(),
  groups: z.array(NamedGroup()).exactOptional(),
  phish_prone_percentage: z.number().nullable().exactOptional(),
  template: z.looseObject({
    id: integer().nullable().exactOptional(),
    name: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
  "landing-page": z.looseObject({ id: integer().exactOptional(), name: z.string().exactOptional() }).nullable().exactOptional(),
  scheduled_count: integer().exactOptional(),
  delivered_count: integer().exactOptional(),
  opened_count: integer().exactOptional(),
  clicked_count: integer().exactOptional(),
  replied_count: integer().exactOptional(),
  attachment_open_count: integer().exactOptional(),
  macro_enabled_count: integer().exactOptional(),
  data_entered_count: integer().exactOptional(),
  reported_count: integer().exactOptional(),
  bounced_count: integer().exactOptional(),
}));

const Recipient = once(() => z.looseObject({
  recipient_id: integer(),
  pst_id: integer().exactOptional(),
  user: z.looseObject({
    id: integer().exactOptional(),
    email: z.string().nullable().exactOptional(),
    first_name: z.string().nullable().exactOptional(),
    last_name: z.string().nullable().exactOptional(),
  }).exactOptional(),
  template: z.looseObject({
    id: integer().nullable().exactOptional(),
    name: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
  scheduled_at: NullText().exactOptional(),
  delivered_at: NullText().exactOptional(),
  opened_at: NullText().exactOptional(),
  clicked_at: NullText().exactOptional(),
  replied_at: NullText().exactOptional(),
  attachment_opened_at: NullText().exactOptional(),
  macro_enabled_at: NullText().exactOptional(),
  data_entered_at: NullText().exactOptional(),
  reported_at: NullText().exactOptional(),
  bounced_at: NullText().exactOptional(),
  ip: NullText().exactOptional(),
  ip_location: NullText().exactOptional(),
  browser: NullText().exactOptional(),
  os: NullText().exactOptional(),
}));

const UserEvent = once(() => z.looseObject({
  id: z.string(),
  account_id: integer().exactOptional(),
  user: z.looseObject({
    id: integer().exactOptional(),
    email: z.string().exactOptional(),
    archived: z.boolean().exactOptional(),
  }).exactOptional(),
  event_type: z.looseObject({
    id: integer().exactOptional(),
    name: z.string().exactOptional(),
    description: z.string().nullable().exactOptional(),
  }).exactOptional(),
  external_id: z.string().nullable().exactOptional(),
  source: z.string().nullable().exactOptional(),
  description: z.string().nullable().exactOptional(),
  occurred_date: z.string().exactOptional(),
  risk: z.looseObject({
    level: z.number().nullable().exactOptional(),
    decay_mode: z.union([z.string(), z.number()]).nullable().exactOptional(),
    expire_date: z.string().nullable().exactOptional(),
  }).exactOptional(),
}));

const GraphError = once(() => z.looseObject({
  field: z.string().nullable().exactOptional(),
  reason: z.string().nullable().exactOptional(),
  recordId: z.string().nullable().exactOptional(),
  placeholders: z.array(z.string()).nullable().exactOptional(),
}));

const Tag = once(() => z.looseObject({ name: z.string().exactOptional(), type: z.string().nullable().exactOptional() }));

const TagAnswer = once(() => z.looseObject({
  errors: z.array(GraphError()).nullable().exactOptional(),
  nodes: z.array(Tag()).nullable().exactOptional(),
}).nullable());

const ReportedMessage = once(() => z.looseObject({
  id: z.string().exactOptional(),
  from: z.string().nullable().exactOptional(),
  subject: z.string().nullable().exactOptional(),
  reportedBy: z.string().nullable().exactOptional(),
  category: z.string().exactOptional(),
  severity: z.string().exactOptional(),
  actionStatus: z.string().exactOptional(),
  pipelineStatus: z.string().nullable().exactOptional(),
  rawUrl: z.string().nullable().exactOptional(),
  tags: z.array(Tag()).nullable().exactOptional(),
  phishmlReport: z.looseObject({
    confidenceClean: z.number().nullable().exactOptional(),
    confidenceSpam: z.number().nullable().exactOptional(),
    confidenceThreat: z.number().nullable().exactOptional(),
  }).nullable().exactOptional(),
  links: z.array(z.looseObject({
    id: z.string().exactOptional(),
    url: z.string().nullable().exactOptional(),
    target: z.string().nullable().exactOptional(),
    scheme: z.string().nullable().exactOptional(),
    firstSeen: z.string().nullable().exactOptional(),
    lastSeen: z.string().nullable().exactOptional(),
  })).nullable().exactOptional(),
  attachments: z.array(z.looseObject({
    filename: z.string().nullable().exactOptional(),
    actualContentType: z.string().nullable().exactOptional(),
    size: integer().nullable().exactOptional(),
    md5: z.string().nullable().exactOptional(),
    sha1: z.string().nullable().exactOptional(),
    sha256: z.string().nullable().exactOptional(),
  })).nullable().exactOptional(),
  rules: z.array(z.looseObject({
    id: z.string().exactOptional(),
    name: z.string().exactOptional(),
    description: z.string().nullable().exactOptional(),
  })).nullable().exactOptional(),
  comments: z.array(z.looseObject({ body: z.string().exactOptional(), createdAt: z.string().exactOptional() })).nullable().exactOptional(),
}).nullable());

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "account:read": operation({
    method: "GET",
    path: "/account",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show the account and its risk score.",
    contract: "nTZLa-HP",
    parameters: {
      full: { in: "query" },
    },
    params: () => z.strictObject({ full: Full().exactOptional() }),
    result: () => z.looseObject({
      name: z.string().exactOptional(),
      type: z.string().exactOptional(),
      domains: z.array(z.string()).exactOptional(),
      admins: z.array(z.looseObject({
        id: integer().exactOptional(),
        email: z.string().exactOptional(),
        first_name: z.string().nullable().exactOptional(),
        last_name: z.string().nullable().exactOptional(),
      })).exactOptional(),
      subscription_level: z.string().exactOptional(),
      subscription_end_date: z.string().nullable().exactOptional(),
      number_of_seats: integer().exactOptional(),
      current_risk_score: z.number().nullable().exactOptional(),
    }),
  }),
  "account_risk:read": operation({
    method: "GET",
    path: "/account/risk_score_history",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List past risk scores of the account.",
    contract: "0DHCPhKI",
    parameters: {
      full: { in: "query" },
    },
    params: () => z.strictObject({ full: Full().exactOptional() }),
    result: () => z.array(Score()),
  }),
  "users:read": operation({
    method: "GET",
    path: "/users",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List people with their risk scores.",
    pagination: { style: "cursor", cursor: "cursor", next: "/pagination/next_cursor", items: "/data" },
    contract: "-qtRe4yS",
    parameters: {
      status: { in: "query" },
      cursor: { in: "query" },
      per_page: { in: "query" },
    },
    params: () => z.strictObject({
      status: z.enum(["active", "archived"]).exactOptional(),
      cursor: Cursor().exactOptional(),
      per_page: PerPage().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(User()).exactOptional(),
      pagination: Pagination().exactOptional(),
    }),
  }),
  "users:read_details": operation({
    method: "GET",
    path: "/users/{id}",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Show one person with the risk score.",
    contract: "HNnd5qgD",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: UserId() }),
    result: () => User(),
  }),
  "user_risk:read": operation({
    method: "GET",
    path: "/users/{id}/risk_score_history",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List past risk scores of a person.",
    contract: "Gp0MkCBR",
    parameters: {
      id: { in: "path" },
      full: { in: "query" },
    },
    params: () => z.strictObject({ id: UserId(), full: Full().exactOptional() }),
    result: () => z.array(Score()),
  }),
  "groups:read": operation({
    method: "GET",
    path: "/groups",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List groups with their risk scores.",
    pagination: { style: "cursor", cursor: "cursor", next: "/pagination/next_cursor", items: "/data" },
    contract: "bIxWCqV-",
    parameters: {
      status: { in: "query" },
      cursor: { in: "query" },
      per_page: { in: "query" },
    },
    params: () => z.strictObject({
      status: z.enum(["active", "archived"]).exactOptional(),
      cursor: Cursor().exactOptional(),
      per_page: PerPage().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: integer(),
        name: z.string().exactOptional(),
        group_type: z.string().exactOptional(),
        member_count: integer().exactOptional(),
        current_risk_score: z.number().nullable().exactOptional(),
        status: z.string().exactOptional(),
      })).exactOptional(),
      pagination: Pagination().exactOptional(),
    }),
  }),
  "group_members:read": operation({
    method: "GET",
    path: "/groups/{id}/members",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List the people of a group.",
    pagination: { style: "cursor", cursor: "cursor", next: "/pagination/next_cursor", items: "/data" },
    contract: "-rk-gqob",
    parameters: {
      id: { in: "path" },
      cursor: { in: "query" },
      per_page: { in: "query" },
    },
    params: () => z.strictObject({
      id: GroupId(),
      cursor: Cursor().exactOptional(),
      per_page: PerPage().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(User()).exactOptional(),
      pagination: Pagination().exactOptional(),
    }),
  }),
  "group_risk:read": operation({
    method: "GET",
    path: "/groups/{id}/risk_score_history",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List past risk scores of a group.",
    contract: "F-z1zY9D",
    parameters: {
      id: { in: "path" },
      full: { in: "query" },
    },
    params: () => z.strictObject({ id: GroupId(), full: Full().exactOptional() }),
    result: () => z.array(Score()),
  }),
  "phishing_campaigns:read": operation({
    method: "GET",
    path: "/phishing/campaigns",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List campaigns of phishing tests.",
    pagination: { style: "cursor", cursor: "cursor", next: "/pagination/next_cursor", items: "/data" },
    contract: "urDIfFcm",
    parameters: {
      cursor: { in: "query" },
      per_page: { in: "query" },
    },
    params: () => z.strictObject({ cursor: Cursor().exactOptional(), per_page: PerPage().exactOptional() }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        campaign_id: integer(),
        name: z.string().exactOptional(),
        status: z.string().exactOptional(),
        groups: z.array(NamedGroup()).exactOptional(),
        last_phish_prone_percentage: z.number().nullable().exactOptional(),
        last_run: z.string().nullable().exactOptional(),
        create_date: z.string().exactOptional(),
        frequency: z.string().exactOptional(),
        send_duration: z.string().exactOptional(),
        track_duration: z.string().exactOptional(),
        hidden: z.boolean().exactOptional(),
        psts_count: integer().exactOptional(),
        psts: z.array(z.looseObject({
          pst_id: integer().exactOptional(),
          status: z.string().exactOptional(),
          start_date: z.string().nullable().exactOptional(),
          users_count: integer().exactOptional(),
          phish_prone_percentage: z.number().nullable().exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
      pagination: Pagination().exactOptional(),
    }),
  }),
  "campaign_tests:read": operation({
    method: "GET",
    path: "/phishing/campaigns/{id}/security_tests",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the tests of a campaign.",
    pagination: { style: "cursor", cursor: "cursor", next: "/pagination/next_cursor", items: "/data" },
    contract: "A89NgAq1",
    parameters: {
      id: { in: "path" },
      cursor: { in: "query" },
      per_page: { in: "query" },
    },
    params: () => z.strictObject({
      id: CampaignId(),
      cursor: Cursor().exactOptional(),
      per_page: PerPage().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(SecurityTest()).exactOptional(),
      pagination: Pagination().exactOptional(),
    }),
  }),
  "security_tests:read": operation({
    method: "GET",
    path: "/phishing/security_tests",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List phishing tests with their outcome.",
    pagination: { style: "cursor", cursor: "cursor", next: "/pagination/next_cursor", items: "/data" },
    contract: "IIRtkNBX",
    parameters: {
      campaign_type: { in: "query" },
      cursor: { in: "query" },
      per_page: { in: "query" },
    },
    params: () => z.strictObject({
      campaign_type: z.literal("callback").exactOptional(),
      cursor: Cursor().exactOptional(),
      per_page: PerPage().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(SecurityTest()).exactOptional(),
      pagination: Pagination().exactOptional(),
    }),
  }),
  "security_tests:read_details": operation({
    method: "GET",
    path: "/phishing/security_tests/{id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show the outcome of one phishing test.",
    contract: "CPPjHz1a",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: TestId() }),
    result: () => SecurityTest(),
  }),
  "recipients:read": operation({
    method: "GET",
    path: "/phishing/security_tests/{id}/recipients",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List what each person did with a test.",
    pagination: { style: "cursor", cursor: "cursor", next: "/pagination/next_cursor", items: "/data" },
    contract: "7WSwf1Pg",
    parameters: {
      id: { in: "path" },
      cursor: { in: "query" },
      per_page: { in: "query" },
    },
    params: () => z.strictObject({
      id: TestId(),
      cursor: Cursor().exactOptional(),
      per_page: PerPage().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(Recipient()).exactOptional(),
      pagination: Pagination().exactOptional(),
    }),
  }),
  "training_campaigns:read": operation({
    method: "GET",
    path: "/training/campaigns",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List training campaigns and how far they are.",
    pagination: { style: "cursor", cursor: "cursor", next: "/pagination/next_cursor", items: "/data" },
    contract: "NTpLmGxr",
    parameters: {
      cursor: { in: "query" },
      per_page: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      cursor: Cursor().exactOptional(),
      per_page: z.int().min(1).max(10).exactOptional(),
    }), { per_page: 10 }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        campaign_id: integer(),
        name: z.string().exactOptional(),
        status: z.string().exactOptional(),
        groups: z.array(NamedGroup()).exactOptional(),
        start_date: z.string().nullable().exactOptional(),
        end_date: z.string().nullable().exactOptional(),
        duration_type: z.string().exactOptional(),
        relative_duration: z.string().nullable().exactOptional(),
        auto_enroll: z.boolean().exactOptional(),
        allow_multiple_enrollments: z.boolean().exactOptional(),
        completion_percentage: z.number().nullable().exactOptional(),
        content: z.array(z.looseObject({
          store_purchase_id: integer().exactOptional(),
          content_type: z.string().exactOptional(),
          name: z.string().exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
      pagination: Pagination().exactOptional(),
    }),
  }),
  "enrollments:read": operation({
    method: "GET",
    path: "/training/enrollments",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List who was to take which training.",
    pagination: { style: "cursor", cursor: "cursor", next: "/pagination/next_cursor", items: "/data" },
    contract: "xt8RvybJ",
    parameters: {
      campaign_id: { in: "query" },
      user_id: { in: "query" },
      store_purchase_id: { in: "query" },
      exclude_archived_users: { in: "query" },
      include_campaign_id: { in: "query" },
      include_store_purchase_id: { in: "query" },
      include_employee_number: { in: "query" },
      cursor: { in: "query" },
      per_page: { in: "query" },
    },
    params: () => z.strictObject({
      campaign_id: integer().min(1).exactOptional(),
      user_id: integer().min(1).exactOptional(),
      store_purchase_id: integer().min(1).exactOptional(),
      exclude_archived_users: z.boolean().exactOptional(),
      include_campaign_id: z.boolean().exactOptional(),
      include_store_purchase_id: z.boolean().exactOptional(),
      include_employee_number: z.boolean().exactOptional(),
      cursor: Cursor().exactOptional(),
      per_page: PerPage().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        enrollment_id: integer(),
        content_type: z.string().exactOptional(),
        module_name: z.string().exactOptional(),
        user: z.looseObject({
          id: integer().exactOptional(),
          email: z.string().nullable().exactOptional(),
          first_name: z.string().nullable().exactOptional(),
          last_name: z.string().nullable().exactOptional(),
          employee_number: z.string().nullable().exactOptional(),
        }).exactOptional(),
        campaign_name: z.string().nullable().exactOptional(),
        campaign_id: integer().nullable().exactOptional(),
        store_purchase_id: integer().nullable().exactOptional(),
        enrollment_date: z.string().nullable().exactOptional(),
        start_date: z.string().nullable().exactOptional(),
        completion_date: z.string().nullable().exactOptional(),
        status: z.string().nullable().exactOptional(),
        time_spent: integer().nullable().exactOptional(),
        policy_acknowledged: z.boolean().nullable().exactOptional(),
      })).exactOptional(),
      pagination: Pagination().exactOptional(),
    }),
  }),
  "training_policies:read": operation({
    method: "GET",
    path: "/training/policies",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List policies that people must accept.",
    pagination: { style: "cursor", cursor: "cursor", next: "/pagination/next_cursor", items: "/data" },
    contract: "Ig7gjaTi",
    parameters: {
      cursor: { in: "query" },
      per_page: { in: "query" },
    },
    params: () => z.strictObject({ cursor: Cursor().exactOptional(), per_page: PerPage().exactOptional() }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: integer().exactOptional(),
        name: z.string().exactOptional(),
        content_type: z.string().exactOptional(),
        minimum_time: integer().exactOptional(),
        default_language: z.string().exactOptional(),
        status: z.union([integer(), z.string()]).exactOptional(),
      })).exactOptional(),
      pagination: Pagination().exactOptional(),
    }),
  }),
  "event_types:read": operation({
    method: "GET",
    path: "/event_types",
    server: "events",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List kinds of user event.",
    contract: "E2h8Grs-",
    parameters: {
      name: { in: "query" },
    },
    params: () => z.strictObject({ name: z.string().min(1).exactOptional() }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: integer().exactOptional(),
        name: z.string().exactOptional(),
        description: z.string().nullable().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "user_events:read": operation({
    method: "GET",
    path: "/events",
    server: "events",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List events that other products sent.",
    pagination: { style: "page", page: "page", size: "per_page", items: "/data" },
    contract: "Vn7iSmJA",
    parameters: {
      target_user: { in: "query" },
      event_type: { in: "query" },
      external_id: { in: "query" },
      source: { in: "query" },
      occurred_date: { in: "query" },
      risk_level: { in: "query" },
      risk_decay_mode: { in: "query" },
      risk_expire_date: { in: "query" },
      order_by: { in: "query" },
      order_direction: { in: "query" },
      page: { in: "query" },
      per_page: { in: "query" },
    },
    params: () => z.strictObject({
      target_user: Target().exactOptional(),
      event_type: EventType().exactOptional(),
      external_id: ExternalId().exactOptional(),
      source: Source().exactOptional(),
      occurred_date: z.string().min(1).exactOptional(),
      risk_level: RiskLevel().exactOptional(),
      risk_decay_mode: DecayMode().exactOptional(),
      risk_expire_date: RiskExpires().exactOptional(),
      order_by: z.string().min(1).exactOptional(),
      order_direction: z.string().min(1).exactOptional(),
      page: Page().exactOptional(),
      per_page: PerPage().exactOptional(),
    }),
    result: () => z.looseObject({ data: z.array(UserEvent()).exactOptional() }),
  }),
  "user_events:read_details": operation({
    method: "GET",
    path: "/events/{id}",
    server: "events",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Show one event of a person.",
    contract: "S7p_2aYS",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => z.looseObject({ data: UserEvent().exactOptional() }),
  }),
  "user_events:create": operation({
    method: "POST",
    path: "/events",
    server: "events",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Put an event on a person's timeline.",
    contract: "uEtQlkIS",
    parameters: {
      target_user: { in: "body" },
      event_type: { in: "body" },
      description: { in: "body" },
      source: { in: "body" },
      external_id: { in: "body" },
      occurred_date: { in: "body" },
      risk_level: { in: "body" },
      risk_decay_mode: { in: "body" },
      risk_expire_date: { in: "body" },
    },
    params: () => z.strictObject({
      target_user: Target(),
      event_type: EventType(),
      description: z.string().min(1).exactOptional(),
      source: Source().exactOptional(),
      external_id: ExternalId().exactOptional(),
      occurred_date: z.string().min(1).exactOptional(),
      risk_level: RiskLevel().exactOptional(),
      risk_decay_mode: DecayMode().exactOptional(),
      risk_expire_date: RiskExpires().exactOptional(),
    }),
    result: () => z.looseObject({ data: z.looseObject({ id: z.string().exactOptional() }).exactOptional() }),
  }),
  "user_events:delete": operation({
    method: "DELETE",
    path: "/events/{id}",
    server: "events",
    scope: [],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take an event off the timeline.",
    contract: "jP_MnK52",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().max(100).regex(/^[0-9a-zA-Z-]+$/u) }),
    result: () => z.null(),
  }),
  "event_requests:read_details": operation({
    method: "GET",
    path: "/statuses/{id}",
    server: "events",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show what became of sent events.",
    contract: "jji_qspR",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => z.looseObject({
      data: z.looseObject({
        id: z.string().exactOptional(),
        processed: z.string().nullable().exactOptional(),
        api_key: z.string().nullable().exactOptional(),
        details: z.looseObject({
          events: z.array(z.string()).exactOptional(),
          failures: z.array(z.union([z.string(), z.record(z.string(), z.unknown())])).exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "reported_messages:read": operation({
    method: "POST",
    path: "/graphql",
    server: "phisher",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List mail that people reported.",
    graphql: "query ReportedMessages($query: String!, $page: Int, $per: Int) {\n  phisherMessages(query: $query, all: false, page: $page, per: $per) {\n    nodes {\n      id\n      from\n      subject\n      reportedBy\n      category\n      severity\n      actionStatus\n      pipelineStatus\n      rawUrl\n      tags { name type }\n      phishmlReport { confidenceClean confidenceSpam confidenceThreat }\n      links { id url target scheme firstSeen lastSeen }\n      attachments { filename actualContentType size md5 sha1 sha256 }\n      rules { id name description }\n      comments { body createdAt }\n    }\n    pagination { page pages per totalCount }\n  }\n}\n",
    pagination: {
      style: "page",
      page: "page",
      size: "per",
      items: "/data/phisherMessages/nodes",
      total: "/data/phisherMessages/pagination/totalCount",
    },
    contract: "7pAjlIas",
    parameters: {
      query: { in: "variable" },
      page: { in: "variable" },
      per: { in: "variable" },
    },
    params: () => z.strictObject({
      query: z.string(),
      page: Page().exactOptional(),
      per: integer().min(1).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        phisherMessages: z.looseObject({
          nodes: z.array(ReportedMessage()).exactOptional(),
          pagination: z.looseObject({
            page: integer().exactOptional(),
            pages: integer().exactOptional(),
            per: integer().exactOptional(),
            totalCount: integer().exactOptional(),
          }).exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "reported_messages:read_details": operation({
    method: "POST",
    path: "/graphql",
    server: "phisher",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Show one reported message with its parts.",
    graphql: "query ReportedMessage($id: String!) {\n  phisherMessage(id: $id) {\n    id\n    from\n    subject\n    reportedBy\n    category\n    severity\n    actionStatus\n    pipelineStatus\n    rawUrl\n    tags { name type }\n    phishmlReport { confidenceClean confidenceSpam confidenceThreat }\n    links { id url target scheme firstSeen lastSeen }\n    attachments { filename actualContentType size md5 sha1 sha256 }\n    rules { id name description }\n    comments { body createdAt }\n  }\n}\n",
    contract: "QT_F8f1X",
    parameters: {
      id: { in: "variable" },
    },
    params: () => z.strictObject({ id: MessageId() }),
    result: () => z.looseObject({
      data: z.looseObject({ phisherMessage: ReportedMessage().exactOptional() }).exactOptional(),
    }),
  }),
  "reported_messages:update": operation({
    method: "POST",
    path: "/graphql",
    server: "phisher",
    scope: [],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Sort a reported message and close it.",
    graphql: "mutation UpdateReportedMessage($id: String!, $payload: MessageUpdateAttributes!) {\n  phisherMessageUpdate(id: $id, payload: $payload) {\n    errors { field placeholders reason recordId }\n    node { id category actionStatus severity }\n  }\n}\n",
    contract: "Mu8WAXHU",
    parameters: {
      id: { in: "variable" },
      payload: { in: "variable" },
    },
    params: () => z.strictObject({
      id: MessageId(),
      payload: z.strictObject({
        category: z.enum(["UNKNOWN", "CLEAN", "SPAM", "THREAT"]).exactOptional(),
        status: z.enum(["RECEIVED", "IN_REVIEW", "RESOLVED"]).exactOptional(),
        severity: z.enum(["UNKNOWN_SEVERITY", "LOW", "MEDIUM", "HIGH", "CRITICAL"]).exactOptional(),
      }).check(keyCount({ min: 1 })),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        phisherMessageUpdate: z.looseObject({
          errors: z.array(GraphError()).nullable().exactOptional(),
          node: z.looseObject({
            id: z.string().exactOptional(),
            category: z.string().exactOptional(),
            actionStatus: z.string().exactOptional(),
            severity: z.string().exactOptional(),
          }).nullable().exactOptional(),
        }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "message_comments:create": operation({
    method: "POST",
    path: "/graphql",
    server: "phisher",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Comment on a reported message.",
    graphql: "mutation AddComment($comment: String!, $id: String!) {\n  phisherCommentCreate(comment: $comment, id: $id) {\n    errors { field placeholders reason recordId }\n    node { body createdAt }\n  }\n}\n",
    contract: "7UziSxe-",
    parameters: {
      id: { in: "variable" },
      comment: { in: "variable" },
    },
    params: () => z.strictObject({ id: MessageId(), comment: z.string().min(1) }),
    result: () => z.looseObject({
      data: z.looseObject({
        phisherCommentCreate: z.looseObject({
          errors: z.array(GraphError()).nullable().exactOptional(),
          node: z.looseObject({ body: z.string().exactOptional(), createdAt: z.string().exactOptional() }).nullable().exactOptional(),
        }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "message_tags:add": operation({
    method: "POST",
    path: "/graphql",
    server: "phisher",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Put tags on a reported message.",
    graphql: "mutation AddTags($id: String!, $tags: [String!]!) {\n  phisherTagsCreate(id: $id, tags: $tags) {\n    errors { field placeholders reason recordId }\n    nodes { name type }\n  }\n}\n",
    contract: "YF89wxD0",
    parameters: {
      id: { in: "variable" },
      tags: { in: "variable" },
    },
    params: () => z.strictObject({ id: MessageId(), tags: Tags() }),
    result: () => z.looseObject({
      data: z.looseObject({ phisherTagsCreate: TagAnswer().exactOptional() }).exactOptional(),
    }),
  }),
  "message_tags:remove": operation({
    method: "POST",
    path: "/graphql",
    server: "phisher",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Take tags off a reported message.",
    graphql: "mutation RemoveTags($id: String!, $tags: [String!]!) {\n  phisherTagsDelete(id: $id, tags: $tags) {\n    errors { field placeholders reason recordId }\n    nodes { name type }\n  }\n}\n",
    contract: "Jn5D7RDg",
    parameters: {
      id: { in: "variable" },
      tags: { in: "variable" },
    },
    params: () => z.strictObject({ id: MessageId(), tags: Tags() }),
    result: () => z.looseObject({
      data: z.looseObject({ phisherTagsDelete: TagAnswer().exactOptional() }).exactOptional(),
    }),
  }),
};
