// Generated from specs/recorded_future.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  jsonSchema,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Recorded Future is, and how it is authenticated. */
export const CONNECTOR = {
  id: "recorded_future",
  name: "Recorded Future",
  api: {
    servers: { default: { baseUrl: "https://api.recordedfuture.com" } },
    auth: { type: "api_key", in: "header", name: "X-RFToken" },
  },
} as const satisfies ConnectorInfo;

const Fields = once(() => z.array(z.string().min(1)).min(1));

const ClassicAlertId = once(() => z.string().min(1));

const AlertFields = once(() => z.array(z.string().min(1)));

const PlaybookAlertId = once(() => z.string().max(200).regex(/^[^./][^/]*$/u));

const Panels = once(() => z.array(z.string().min(1)));

const ListId = once(() => z.string().min(1));

const EntityRef = once(() => z.strictObject({ id: z.string().min(1) }));

const Priority = once(() => z.enum(["High", "Moderate", "Informational"]));

const PlaybookStatus = once(() => z.enum(["New", "InProgress", "Dismissed", "Resolved"]));

const DateRange = once(() => z.strictObject({ from: z.string().exactOptional(), until: z.string().exactOptional() }));

const Entity = once(() => z.looseObject({
  id: z.string().nullable().exactOptional(),
  name: z.string().nullable().exactOptional(),
  type: z.string().nullable().exactOptional(),
  description: z.string().nullable().exactOptional(),
}));

const RiskReport = once(() => z.looseObject({
  score: integer().exactOptional(),
  criticality: integer().exactOptional(),
  criticalityLabel: z.string().exactOptional(),
  riskString: z.string().exactOptional(),
  riskSummary: z.string().exactOptional(),
  rules: integer().exactOptional(),
  evidenceDetails: z.array(z.looseObject({
    rule: z.string().exactOptional(),
    evidenceString: z.string().exactOptional(),
    criticality: integer().exactOptional(),
    criticalityLabel: z.string().exactOptional(),
    mitigationString: z.string().exactOptional(),
    timestamp: z.string().exactOptional(),
  })).exactOptional(),
}).nullable());

const Lookup = once(() => z.looseObject({
  data: z.looseObject({
    entity: Entity().exactOptional(),
    risk: RiskReport().exactOptional(),
    timestamps: z.looseObject({ firstSeen: z.string().exactOptional(), lastSeen: z.string().exactOptional() }).nullable().exactOptional(),
    intelCard: z.string().nullable().exactOptional(),
    aiInsights: z.looseObject({
      text: z.string().nullable().exactOptional(),
      numberOfReferences: integer().nullable().exactOptional(),
    }).nullable().exactOptional(),
    threatLists: z.array(Entity()).nullable().exactOptional(),
    counts: z.array(z.looseObject({ date: z.string().exactOptional(), count: integer().exactOptional() })).nullable().exactOptional(),
    metrics: z.array(z.looseObject({ type: z.string().exactOptional(), value: z.number().exactOptional() })).nullable().exactOptional(),
    sightings: z.array(z.looseObject({
      type: z.string().exactOptional(),
      title: z.string().exactOptional(),
      fragment: z.string().exactOptional(),
      source: z.string().exactOptional(),
      url: z.string().exactOptional(),
      published: z.string().exactOptional(),
    })).nullable().exactOptional(),
    relatedEntities: z.array(z.looseObject({
      type: z.string().exactOptional(),
      entities: z.array(z.looseObject({ count: integer().exactOptional(), entity: Entity().exactOptional() })).exactOptional(),
    })).nullable().exactOptional(),
    location: z.looseObject({
      asn: z.string().nullable().exactOptional(),
      organization: z.string().nullable().exactOptional(),
      location: z.looseObject({
        country: z.string().nullable().exactOptional(),
        city: z.string().nullable().exactOptional(),
      }).exactOptional(),
    }).nullable().exactOptional(),
    lifecycleStage: z.string().nullable().exactOptional(),
    nvdDescription: z.string().nullable().exactOptional(),
    cpe: z.array(z.string()).nullable().exactOptional(),
  }).exactOptional(),
}));

const ClassicAlert = once(() => z.looseObject({
  id: z.string().exactOptional(),
  title: z.string().exactOptional(),
  type: z.string().nullable().exactOptional(),
  url: z.looseObject({ api: z.string().exactOptional(), portal: z.string().exactOptional() }).nullable().exactOptional(),
  log: z.looseObject({
    triggered: z.string().exactOptional(),
    status_date: z.string().nullable().exactOptional(),
    status_change_by: z.string().nullable().exactOptional(),
    note_date: z.string().nullable().exactOptional(),
  }).exactOptional(),
  review: z.looseObject({
    status_in_portal: z.string().exactOptional(),
    assignee: z.string().nullable().exactOptional(),
    note: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
  rule: z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }).nullable().exactOptional(),
  ai_insights: z.looseObject({
    text: z.string().nullable().exactOptional(),
    comment: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
  hits: z.array(z.looseObject({
    id: z.string().exactOptional(),
    fragment: z.string().nullable().exactOptional(),
    entities: z.array(Entity()).exactOptional(),
    document: z.looseObject({
      title: z.string().nullable().exactOptional(),
      url: z.string().nullable().exactOptional(),
    }).exactOptional(),
  })).nullable().exactOptional(),
}));

const Counts = once(() => z.looseObject({ returned: integer().exactOptional(), total: integer().exactOptional() }));

const CallStatus = once(() => z.looseObject({
  status_code: z.string().exactOptional(),
  status_message: z.string().exactOptional(),
}));

const PanelStatus = once(() => z.looseObject({
  status: z.string().exactOptional(),
  priority: z.string().exactOptional(),
  reopen: z.string().nullable().exactOptional(),
  created: z.string().exactOptional(),
  updated: z.string().exactOptional(),
  assignee_name: z.string().nullable().exactOptional(),
  assignee_id: z.string().nullable().exactOptional(),
  case_rule_label: z.string().nullable().exactOptional(),
  entity_id: z.string().nullable().exactOptional(),
  entity_name: z.string().nullable().exactOptional(),
  risk_score: integer().nullable().exactOptional(),
  entity_criticality: z.string().nullable().exactOptional(),
  actions_taken: z.array(z.string()).exactOptional(),
}).nullable());

const ListInfo = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  type: z.string().exactOptional(),
  created: z.string().exactOptional(),
  updated: z.string().exactOptional(),
  owner_id: z.string().nullable().exactOptional(),
  owner_name: z.string().nullable().exactOptional(),
}));

const Outcome = once(() => z.looseObject({ result: z.string().exactOptional() }));

const Note = once(() => z.looseObject({
  id: z.string().exactOptional(),
  source: Entity().exactOptional(),
  attributes: z.looseObject({
    title: z.string().exactOptional(),
    text: z.string().exactOptional(),
    published: z.string().exactOptional(),
    validated_on: z.string().nullable().exactOptional(),
    note_entities: z.array(Entity()).nullable().exactOptional(),
    context_entities: z.array(Entity()).nullable().exactOptional(),
    labels: z.array(Entity()).nullable().exactOptional(),
  }).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "ips:read_details": operation({
    method: "GET",
    path: "/v2/ip/{ip}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get risk and evidence of an address.",
    contract: "KPcTuEnp",
    parameters: {
      ip: { in: "path" },
      fields: { in: "query", explode: false },
    },
    params: () => z.strictObject({ ip: z.string().min(1), fields: Fields().exactOptional() }),
    result: () => Lookup(),
  }),
  "domains:read_details": operation({
    method: "GET",
    path: "/v2/domain/{domain}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get risk and evidence of a domain.",
    contract: "mcFo-1r7",
    parameters: {
      domain: { in: "path" },
      fields: { in: "query", explode: false },
    },
    params: () => z.strictObject({ domain: z.string().min(1), fields: Fields().exactOptional() }),
    result: () => Lookup(),
  }),
  "urls:read_details": operation({
    method: "GET",
    path: "/v2/url/{url}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get risk and evidence of a URL.",
    contract: "-4OOVk7G",
    parameters: {
      url: { in: "path" },
      fields: { in: "query", explode: false },
    },
    params: () => z.strictObject({ url: z.string().min(1), fields: Fields().exactOptional() }),
    result: () => Lookup(),
  }),
  "hashes:read_details": operation({
    method: "GET",
    path: "/v2/hash/{hash}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get risk and evidence of a file.",
    contract: "FzJ9ffGN",
    parameters: {
      hash: { in: "path" },
      fields: { in: "query", explode: false },
    },
    params: () => z.strictObject({ hash: z.string().min(1), fields: Fields().exactOptional() }),
    result: () => Lookup(),
  }),
  "vulnerabilities:read_details": operation({
    method: "GET",
    path: "/v2/vulnerability/{id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get risk and evidence of a vulnerability.",
    contract: "RZAIdgtA",
    parameters: {
      id: { in: "path" },
      fields: { in: "query", explode: false },
    },
    params: () => z.strictObject({ id: z.string().min(1), fields: Fields().exactOptional() }),
    result: () => Lookup(),
  }),
  "malware:read_details": operation({
    method: "GET",
    path: "/v2/malware/{id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get what is known of a malware family.",
    contract: "oANW_ckC",
    parameters: {
      id: { in: "path" },
      fields: { in: "query", explode: false },
    },
    params: () => z.strictObject({
      id: z.string().min(1),
      fields: z.array(jsonSchema<string>({ type: "string", minLength: 1, not: { const: "risk" } })).min(1).exactOptional(),
    }),
    result: () => Lookup(),
  }),
  "indicators:read_many": operation({
    method: "POST",
    path: "/v2/soar/enrichment",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the risk of many indicators at once.",
    contract: "rd_cFRgL",
    parameters: {
      ip: { in: "body" },
      domain: { in: "body" },
      url: { in: "body" },
      hash: { in: "body" },
      vulnerability: { in: "body" },
    },
    params: () => z.strictObject({
      ip: z.array(z.string().min(1)).max(1000).exactOptional(),
      domain: z.array(z.string().min(1)).max(1000).exactOptional(),
      url: z.array(z.string().min(1)).max(1000).exactOptional(),
      hash: z.array(z.string().min(1)).max(1000).exactOptional(),
      vulnerability: z.array(z.string().min(1)).max(1000).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        results: z.array(z.looseObject({
          entity: Entity().exactOptional(),
          risk: z.looseObject({
            score: integer().exactOptional(),
            level: integer().exactOptional(),
            rule: z.looseObject({
              count: integer().nullable().exactOptional(),
              maxCount: integer().exactOptional(),
              mostCritical: z.string().nullable().exactOptional(),
            }).exactOptional(),
          }).exactOptional(),
        })).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "entities:match": operation({
    method: "POST",
    path: "/entity-match/match",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Find ids of entities by their name.",
    contract: "YnAyQs3p",
    parameters: {
      name: { in: "body" },
      type: { in: "body" },
      limit: { in: "body" },
    },
    params: () => z.strictObject({
      name: z.string().min(1),
      type: z.array(z.string().min(2)).exactOptional(),
      limit: z.int().min(1).max(100).exactOptional(),
    }),
    result: () => z.array(Entity()),
  }),
  "alerts:read": operation({
    method: "GET",
    path: "/v3/alerts/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search triggered alerts of own alert rules.",
    pagination: { style: "offset", offset: "from", limit: "limit", items: "/data", total: "/counts/total" },
    contract: "EhXVf22K",
    parameters: {
      triggered: { in: "query" },
      statusInPortal: { in: "query" },
      alertRule: { in: "query" },
      freetext: { in: "query" },
      orderBy: { in: "query" },
      direction: { in: "query" },
      fields: { in: "query", explode: false },
      taggedText: { in: "query" },
      from: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      triggered: z.string().min(2).exactOptional(),
      statusInPortal: z.enum(["New", "Pending", "Dismissed", "Resolved"]).exactOptional(),
      alertRule: z.string().min(1).exactOptional(),
      freetext: z.string().min(1).exactOptional(),
      orderBy: z.string().min(1).exactOptional(),
      direction: z.enum(["asc", "desc"]).exactOptional(),
      fields: AlertFields().exactOptional(),
      taggedText: z.boolean().exactOptional(),
      from: integer().min(0).exactOptional(),
      limit: z.int().min(1).max(1000).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(ClassicAlert()).exactOptional(),
      counts: Counts().exactOptional(),
    }),
  }),
  "alerts:read_details": operation({
    method: "GET",
    path: "/v3/alerts/{id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one triggered alert with its hits.",
    contract: "daXwxJwc",
    parameters: {
      id: { in: "path" },
      fields: { in: "query", explode: false },
      taggedText: { in: "query" },
    },
    params: () => z.strictObject({
      id: ClassicAlertId(),
      fields: AlertFields().exactOptional(),
      taggedText: z.boolean().exactOptional(),
    }),
    result: () => z.looseObject({ data: ClassicAlert().exactOptional() }),
  }),
  "alerts:update": operation({
    method: "POST",
    path: "/v2/alert/update",
    scope: [],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Set status, assignee or note of alerts.",
    contract: "JY8GkZOX",
    parameters: {
      updates: { in: "body", whole: true },
    },
    params: () => z.strictObject({
      updates: z.array(z.strictObject({
        id: z.string().min(1),
        statusInPortal: z.enum(["New", "Pending", "Dismissed", "Resolved"]).exactOptional(),
        assignee: z.string().min(1).exactOptional(),
        note: z.string().exactOptional(),
      })).min(1).max(20),
    }),
    result: () => z.looseObject({
      success: z.array(z.looseObject({ id: z.string().exactOptional() })).exactOptional(),
      error: z.array(z.looseObject({
        id: z.string().exactOptional(),
        reason: z.string().nullable().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "alert_rules:read": operation({
    method: "GET",
    path: "/v2/alert/rule",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List rules that trigger alerts.",
    contract: "hn2uRLzV",
    parameters: {
      freetext: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      freetext: z.string().min(1).exactOptional(),
      limit: z.int().min(1).max(1000).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        results: z.array(z.looseObject({
          id: z.string().exactOptional(),
          title: z.string().exactOptional(),
          enabled: z.boolean().exactOptional(),
          priority: z.boolean().nullable().exactOptional(),
          created: z.string().exactOptional(),
          owner: z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
        })).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "playbook_alerts:search": operation({
    method: "POST",
    path: "/playbook-alert/search",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search alerts about lookalike domains, leaks and exposures.",
    pagination: { style: "offset", offset: "from", limit: "limit", items: "/data", total: "/counts/total" },
    contract: "vrqGzdog",
    parameters: {
      statuses: { in: "body" },
      priority: { in: "body" },
      category: { in: "body" },
      entity: { in: "body" },
      assignee: { in: "body" },
      created_range: { in: "body" },
      updated_range: { in: "body" },
      order_by: { in: "body" },
      direction: { in: "body" },
      from: { in: "body" },
      limit: { in: "body" },
    },
    params: () => z.strictObject({
      statuses: z.array(PlaybookStatus()).exactOptional(),
      priority: z.array(Priority()).exactOptional(),
      category: z.array(z.enum([
        "domain_abuse",
        "cyber_vulnerability",
        "third_party_risk",
        "code_repo_leakage",
        "identity_novel_exposures",
      ])).exactOptional(),
      entity: z.array(z.string().min(1)).exactOptional(),
      assignee: z.array(z.string().min(1)).exactOptional(),
      created_range: DateRange().exactOptional(),
      updated_range: DateRange().exactOptional(),
      order_by: z.enum(["created", "updated"]).exactOptional(),
      direction: z.enum(["asc", "desc"]).exactOptional(),
      from: integer().min(0).exactOptional(),
      limit: z.int().min(1).max(1000).exactOptional(),
    }),
    result: () => z.looseObject({
      status: CallStatus().exactOptional(),
      counts: Counts().exactOptional(),
      data: z.array(z.looseObject({
        playbook_alert_id: z.string().exactOptional(),
        title: z.string().exactOptional(),
        category: z.string().exactOptional(),
        status: z.string().exactOptional(),
        priority: z.string().exactOptional(),
        created: z.string().exactOptional(),
        updated: z.string().exactOptional(),
        assignee_name: z.string().nullable().exactOptional(),
        assignee_id: z.string().nullable().exactOptional(),
        actions_taken: z.array(z.string()).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "playbook_alerts:read_details": operation({
    method: "GET",
    path: "/playbook-alert/common/{playbook_alert_id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get what all kinds of playbook alerts have.",
    contract: "zO03nyYa",
    parameters: {
      playbook_alert_id: { in: "path" },
    },
    params: () => z.strictObject({ playbook_alert_id: PlaybookAlertId() }),
    result: () => z.looseObject({
      data: z.looseObject({
        playbook_alert_id: z.string().exactOptional(),
        title: z.string().exactOptional(),
        category: z.string().exactOptional(),
        status: z.string().exactOptional(),
        priority: z.string().exactOptional(),
        created: z.string().exactOptional(),
        updated: z.string().exactOptional(),
        assignee_name: z.string().nullable().exactOptional(),
        case_rule_label: z.string().nullable().exactOptional(),
        entity_id: z.string().nullable().exactOptional(),
        entity_name: z.string().nullable().exactOptional(),
        actions_taken: z.array(z.string()).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "playbook_alerts:read_domain_abuse": operation({
    method: "POST",
    path: "/playbook-alert/domain_abuse/{playbook_alert_id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get evidence on a lookalike domain.",
    contract: "N2vD4HBd",
    parameters: {
      playbook_alert_id: { in: "path" },
      panels: { in: "body" },
    },
    params: () => z.strictObject({ playbook_alert_id: PlaybookAlertId(), panels: Panels().exactOptional() }),
    result: () => z.looseObject({
      data: z.looseObject({
        playbook_alert_id: z.string().exactOptional(),
        panel_status: PanelStatus().exactOptional(),
        panel_evidence_summary: z.looseObject({
          resolved_record_list: z.array(z.looseObject({
            entity: z.string().nullable().exactOptional(),
            record: z.string().nullable().exactOptional(),
            record_type: z.string().nullable().exactOptional(),
            risk_score: integer().nullable().exactOptional(),
            criticality: z.string().nullable().exactOptional(),
          })).nullable().exactOptional(),
        }).nullable().exactOptional(),
        panel_evidence_dns: z.looseObject({
          ip_list: z.array(z.looseObject({
            entity: z.string().nullable().exactOptional(),
            record: z.string().nullable().exactOptional(),
            risk_score: integer().nullable().exactOptional(),
          })).nullable().exactOptional(),
        }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "playbook_alerts:read_vulnerability": operation({
    method: "POST",
    path: "/playbook-alert/vulnerability/{playbook_alert_id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get evidence on a vulnerability of watched products.",
    contract: "3Z8ZQUP2",
    parameters: {
      playbook_alert_id: { in: "path" },
      panels: { in: "body" },
    },
    params: () => z.strictObject({ playbook_alert_id: PlaybookAlertId(), panels: Panels().exactOptional() }),
    result: () => z.looseObject({
      data: z.looseObject({
        playbook_alert_id: z.string().exactOptional(),
        panel_status: PanelStatus().exactOptional(),
        panel_evidence_summary: z.looseObject({
          summary: z.looseObject({
            lifecycle_stage: z.string().nullable().exactOptional(),
            risk_rules: z.array(z.looseObject({
              rule: z.string().exactOptional(),
              description: z.string().exactOptional(),
            })).nullable().exactOptional(),
          }).nullable().exactOptional(),
          affected_products: z.array(z.looseObject({ name: z.string().exactOptional() })).nullable().exactOptional(),
          insikt_notes: z.array(z.looseObject({
            id: z.string().exactOptional(),
            title: z.string().exactOptional(),
            published: z.string().exactOptional(),
          })).nullable().exactOptional(),
        }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "playbook_alerts:read_code_leak": operation({
    method: "POST",
    path: "/playbook-alert/code_repo_leakage/{playbook_alert_id}",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get evidence on a leak in a code repository.",
    contract: "gVUhQuxP",
    parameters: {
      playbook_alert_id: { in: "path" },
      panels: { in: "body" },
    },
    params: () => z.strictObject({ playbook_alert_id: PlaybookAlertId(), panels: Panels().exactOptional() }),
    result: () => z.looseObject({
      data: z.looseObject({
        playbook_alert_id: z.string().exactOptional(),
        panel_status: PanelStatus().exactOptional(),
        panel_evidence_summary: z.looseObject({
          repository: z.looseObject({
            id: z.string().nullable().exactOptional(),
            name: z.string().nullable().exactOptional(),
          }).nullable().exactOptional(),
          evidence: z.array(z.looseObject({
            url: z.string().nullable().exactOptional(),
            content: z.string().exactOptional(),
            published: z.string().exactOptional(),
            assessments: z.array(z.looseObject({
              id: z.string().exactOptional(),
              title: z.string().nullable().exactOptional(),
            })).exactOptional(),
          })).nullable().exactOptional(),
        }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "playbook_alerts:read_identity_exposure": operation({
    method: "POST",
    path: "/playbook-alert/identity_novel_exposures/{playbook_alert_id}",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get evidence on a stolen account.",
    contract: "9JvVecG9",
    parameters: {
      playbook_alert_id: { in: "path" },
      panels: { in: "body" },
    },
    params: () => z.strictObject({ playbook_alert_id: PlaybookAlertId(), panels: Panels().exactOptional() }),
    result: () => z.looseObject({
      data: z.looseObject({
        playbook_alert_id: z.string().exactOptional(),
        panel_status: PanelStatus().exactOptional(),
        panel_evidence_summary: z.looseObject({
          subject: z.string().nullable().exactOptional(),
          authorization_url: z.string().nullable().exactOptional(),
          assessments: z.array(z.looseObject({
            name: z.string().exactOptional(),
            criticality: z.string().exactOptional(),
          })).nullable().exactOptional(),
          exposed_secret: z.looseObject({
            type: z.string().nullable().exactOptional(),
            effectively_clear: z.boolean().nullable().exactOptional(),
            details: z.looseObject({
              clear_text_hint: z.string().nullable().exactOptional(),
              properties: z.array(z.string()).nullable().exactOptional(),
            }).nullable().exactOptional(),
          }).nullable().exactOptional(),
          dump: z.looseObject({
            name: z.string().nullable().exactOptional(),
            description: z.string().nullable().exactOptional(),
          }).nullable().exactOptional(),
          compromised_host: z.looseObject({
            computer_name: z.string().nullable().exactOptional(),
            os: z.string().nullable().exactOptional(),
            os_username: z.string().nullable().exactOptional(),
            exfiltration_date: z.string().nullable().exactOptional(),
          }).nullable().exactOptional(),
        }).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "playbook_alerts:update": operation({
    method: "PUT",
    path: "/playbook-alert/common/{playbook_alert_id}",
    scope: [],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Set status, priority or assignee of a playbook alert.",
    contract: "g_z6BYq6",
    parameters: {
      playbook_alert_id: { in: "path" },
      status: { in: "body" },
      priority: { in: "body" },
      assignee: { in: "body" },
      log_entry: { in: "body" },
      reopen: { in: "body" },
    },
    params: () => z.strictObject({
      playbook_alert_id: PlaybookAlertId(),
      status: PlaybookStatus().exactOptional(),
      priority: Priority().exactOptional(),
      assignee: z.string().min(1).exactOptional(),
      log_entry: z.string().min(1).exactOptional(),
      reopen: z.enum(["Never", "SignificantUpdates"]).exactOptional(),
    }),
    result: () => z.looseObject({ status: CallStatus().exactOptional() }),
  }),
  "lists:search": operation({
    method: "POST",
    path: "/list/search",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search watch lists by their name.",
    contract: "iHRrUbQW",
    parameters: {
      name: { in: "body" },
      type: { in: "body" },
      limit: { in: "body" },
    },
    params: () => z.strictObject({
      name: z.string().min(1).exactOptional(),
      type: z.string().min(1).exactOptional(),
      limit: z.int().min(1).max(1000).exactOptional(),
    }),
    result: () => z.array(ListInfo()),
  }),
  "lists:read_entities": operation({
    method: "GET",
    path: "/list/{list_id}/entities",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what a watch list contains.",
    contract: "G_SN1skI",
    parameters: {
      list_id: { in: "path" },
    },
    params: () => z.strictObject({ list_id: ListId() }),
    result: () => z.array(z.looseObject({
      entity: Entity().exactOptional(),
      status: z.string().exactOptional(),
      added: z.string().exactOptional(),
    })),
  }),
  "lists:write": operation({
    method: "POST",
    path: "/list/create",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Create a watch list.",
    contract: "PoshPKYf",
    parameters: {
      name: { in: "body" },
      type: { in: "body" },
    },
    params: () => z.strictObject({ name: z.string().min(1), type: z.string().min(1).exactOptional() }),
    result: () => ListInfo(),
  }),
  "lists:add_entity": operation({
    method: "POST",
    path: "/list/{list_id}/entity/add",
    scope: [],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Put an entity on a watch list.",
    contract: "wkW6zBVB",
    parameters: {
      list_id: { in: "path" },
      entity: { in: "body" },
    },
    params: () => z.strictObject({ list_id: ListId(), entity: EntityRef() }),
    result: () => Outcome(),
  }),
  "lists:remove_entity": operation({
    method: "POST",
    path: "/list/{list_id}/entity/remove",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Take an entity off a watch list.",
    contract: "d9oMAKFZ",
    parameters: {
      list_id: { in: "path" },
      entity: { in: "body" },
    },
    params: () => z.strictObject({ list_id: ListId(), entity: EntityRef() }),
    result: () => Outcome(),
  }),
  "detection_rules:search": operation({
    method: "POST",
    path: "/detection-rule/search",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search Sigma, YARA and Snort rules.",
    pagination: {
      style: "cursor",
      cursor: "offset",
      next: "/next_offset",
      more: "/next_offset",
      items: "/result",
    },
    contract: "HRGBxM9y",
    parameters: {
      filter: { in: "body" },
      limit: { in: "body" },
      offset: { in: "body" },
    },
    params: () => z.strictObject({
      filter: z.strictObject({
        types: z.array(z.enum(["sigma", "yara", "snort"])).exactOptional(),
        entities: z.array(z.string().min(1)).exactOptional(),
        title: z.string().min(1).exactOptional(),
        created: z.strictObject({ after: z.string().exactOptional(), before: z.string().exactOptional() }).exactOptional(),
      }).exactOptional(),
      limit: z.int().min(1).max(100).exactOptional(),
      offset: z.string().min(1).exactOptional(),
    }),
    result: () => z.looseObject({
      count: integer().exactOptional(),
      next_offset: z.string().nullable().exactOptional(),
      result: z.array(z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        title: z.string().exactOptional(),
        description: z.string().exactOptional(),
        created: z.string().exactOptional(),
        updated: z.string().exactOptional(),
        rules: z.array(z.looseObject({
          content: z.string().exactOptional(),
          file_name: z.string().nullable().exactOptional(),
          entities: z.array(Entity()).exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "notes:search": operation({
    method: "POST",
    path: "/analyst-note/search",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search notes of analysts.",
    pagination: { style: "cursor", cursor: "from", next: "/next_offset", more: "/next_offset", items: "/data" },
    contract: "3tQh_6n5",
    parameters: {
      published: { in: "body" },
      entity: { in: "body" },
      title: { in: "body" },
      topic: { in: "body" },
      label: { in: "body" },
      author: { in: "body" },
      limit: { in: "body" },
      from: { in: "body" },
    },
    params: () => z.strictObject({
      published: z.string().min(2).exactOptional(),
      entity: z.string().min(1).exactOptional(),
      title: z.string().min(1).exactOptional(),
      topic: z.string().min(1).exactOptional(),
      label: z.string().min(1).exactOptional(),
      author: z.string().min(1).exactOptional(),
      limit: z.int().min(1).max(1000).exactOptional(),
      from: z.string().min(1).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(Note()).exactOptional(),
      next_offset: z.string().nullable().exactOptional(),
      counts: Counts().exactOptional(),
    }),
  }),
  "notes:read_details": operation({
    method: "POST",
    path: "/analyst-note/lookup/{note_id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one note with its text.",
    contract: "CpbFh1mC",
    parameters: {
      note_id: { in: "path" },
      tagged_text: { in: "body" },
    },
    params: () => z.strictObject({ note_id: z.string().min(5), tagged_text: z.boolean().exactOptional() }),
    result: () => Note(),
  }),
  "notes:publish": operation({
    method: "POST",
    path: "/analyst-note/publish",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Publish a note for the own organization.",
    contract: "P0IVmLN9",
    parameters: {
      attributes: { in: "body" },
    },
    params: () => z.strictObject({
      attributes: z.strictObject({
        title: z.string().min(1),
        text: z.string().min(1),
        note_entities: z.array(z.string()).exactOptional(),
        context_entities: z.array(z.string()).exactOptional(),
        topic: z.array(z.string()).exactOptional(),
        labels: z.array(z.string()).exactOptional(),
      }),
    }),
    result: () => z.looseObject({ note_id: z.string().exactOptional() }),
  }),
};
