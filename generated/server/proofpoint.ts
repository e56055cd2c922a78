// Generated from specs/proofpoint.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Proofpoint TAP is, and how it is authenticated. */
export const CONNECTOR = {
  id: "proofpoint",
  name: "Proofpoint TAP",
  api: {
    servers: {
      default: { baseUrl: "https://tap-api-v2.proofpoint.com" },
      threat_protection: {
        baseUrl: "https://threatprotection-api.proofpoint.com",
        auth: { type: "oauth2_client_credentials", tokenUrl: "https://auth.proofpoint.com/v1/token" },
      },
    },
    auth: { type: "basic" },
  },
} as const satisfies ConnectorInfo;

const Interval = once(() => z.string().min(3));

const SinceTime = once(() => z.string().min(10));

const SinceSeconds = once(() => z.int().min(30).max(3600));

const ThreatTypes = once(() => z.array(z.enum(["url", "attachment", "messageText"])));

const ThreatStatuses = once(() => z.array(z.enum(["active", "cleared", "falsePositive"])));

const CampaignId = once(() => z.string().min(1));

const ThreatId = once(() => z.string().min(1));

const Window = once(() => z.literal([14, 30, 90]));

const IncidentId = once(() => z.string().min(1));

const StartRow = once(() => integer().min(0));

const EndRow = once(() => integer().min(1));

const Cluster = once(() => z.string().min(1));

const Attribute = once(() => z.enum(["$from", "$hfrom", "$ip", "$host"]));

const Equal = once(() => z.literal("equal"));

const Span = once(() => z.strictObject({ start: z.string().min(1), end: z.string().min(1) }));

const Sorting = once(() => z.array(z.strictObject({ sort: z.enum(["asc", "desc"]), colId: z.string().min(1) })));

const Named = once(() => z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }));

const Message = once(() => z.looseObject({
  GUID: z.string().exactOptional(),
  QID: z.string().exactOptional(),
  messageID: z.string().exactOptional(),
  messageTime: z.string().exactOptional(),
  sender: z.string().exactOptional(),
  senderIP: z.string().exactOptional(),
  fromAddress: z.string().exactOptional(),
  recipient: z.array(z.string()).exactOptional(),
  subject: z.string().exactOptional(),
  quarantineFolder: z.string().nullable().exactOptional(),
  quarantineRule: z.string().nullable().exactOptional(),
  phishScore: integer().exactOptional(),
  malwareScore: integer().exactOptional(),
  impostorScore: z.number().exactOptional(),
  spamScore: integer().exactOptional(),
  policyRoutes: z.array(z.string()).exactOptional(),
  threatsInfoMap: z.array(z.looseObject({
    threatId: z.string().exactOptional(),
    threat: z.string().exactOptional(),
    threatType: z.string().exactOptional(),
    threatStatus: z.string().exactOptional(),
    classification: z.string().exactOptional(),
    threatTime: z.string().exactOptional(),
    threatUrl: z.string().exactOptional(),
    campaignId: z.string().nullable().exactOptional(),
  })).exactOptional(),
}));

const Click = once(() => z.looseObject({
  GUID: z.string().exactOptional(),
  messageID: z.string().exactOptional(),
  clickTime: z.string().exactOptional(),
  clickIP: z.string().exactOptional(),
  recipient: z.string().exactOptional(),
  sender: z.string().exactOptional(),
  senderIP: z.string().exactOptional(),
  url: z.string().exactOptional(),
  userAgent: z.string().exactOptional(),
  classification: z.string().exactOptional(),
  threatID: z.string().exactOptional(),
  threatTime: z.string().exactOptional(),
  threatURL: z.string().exactOptional(),
  campaignId: z.string().nullable().exactOptional(),
}));

const Identity = once(() => z.looseObject({
  guid: z.string().exactOptional(),
  customerUserId: z.string().nullable().exactOptional(),
  emails: z.array(z.string()).exactOptional(),
  name: z.string().nullable().exactOptional(),
  department: z.string().nullable().exactOptional(),
  location: z.string().nullable().exactOptional(),
  title: z.string().nullable().exactOptional(),
  vip: z.boolean().exactOptional(),
}));

const Incident = once(() => z.looseObject({
  id: IncidentId().exactOptional(),
  displayId: integer().exactOptional(),
  title: z.string().exactOptional(),
  state: z.string().exactOptional(),
  priority: z.string().nullable().exactOptional(),
  createdAt: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
  closedAt: z.string().nullable().exactOptional(),
  assignedTeamName: z.string().nullable().exactOptional(),
  assignedUserName: z.string().nullable().exactOptional(),
  messageCount: integer().exactOptional(),
  vap: z.boolean().exactOptional(),
  sourceTypes: z.array(z.string()).exactOptional(),
  dispositions: z.array(z.string()).exactOptional(),
  clearVerdicts: z.array(z.string()).exactOptional(),
  clearConfidences: z.array(z.string()).exactOptional(),
}));

const MailItem = once(() => z.looseObject({
  id: z.string().exactOptional(),
  message_id: z.string().exactOptional(),
  email_subject: z.string().exactOptional(),
  sender_address: z.string().exactOptional(),
  recipient_address: z.string().exactOptional(),
  received_at: z.string().exactOptional(),
  created_at: z.string().exactOptional(),
  disposition: z.string().exactOptional(),
  remediation_status: z.string().nullable().exactOptional(),
  clear_verdict: z.string().nullable().exactOptional(),
  clear_confidence: z.string().nullable().exactOptional(),
  tap_threat_types: z.array(z.string()).nullable().exactOptional(),
  pps_guid: z.string().nullable().exactOptional(),
  incidents: z.array(z.looseObject({
    id: z.string().exactOptional(),
    display_id: integer().exactOptional(),
    title: z.string().exactOptional(),
  })).nullable().exactOptional(),
  urls: z.array(z.looseObject({ url: z.string().exactOptional() })).nullable().exactOptional(),
  message_status: z.looseObject({
    message_delivered: z.boolean().nullable().exactOptional(),
    is_read: z.boolean().nullable().exactOptional(),
    permitted_clicks: integer().nullable().exactOptional(),
  }).exactOptional(),
}));

const Workflow = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().nullable().exactOptional(),
  enabled: z.boolean().exactOptional(),
  type: z.string().exactOptional(),
  on_demand: z.boolean().exactOptional(),
  createdAt: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
}));

const Run = once(() => z.looseObject({
  id: z.string().exactOptional(),
  workflowId: z.string().exactOptional(),
  state: z.string().exactOptional(),
  createdAt: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
}));

const Entry = once(() => z.looseObject({
  attribute: z.string().exactOptional(),
  operator: z.string().exactOptional(),
  value: z.string().exactOptional(),
  comment: z.string().exactOptional(),
}));

const Entries = once(() => z.looseObject({ entries: z.array(Entry()).exactOptional() }));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "events:read": operation({
    method: "GET",
    path: "/v2/siem/all",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List messages and clicks with threats.",
    query: { format: "json" },
    parameters: {
      interval: { in: "query" },
      sinceTime: { in: "query" },
      sinceSeconds: { in: "query" },
      threatType: { in: "query" },
      threatStatus: { in: "query" },
    },
    params: () => z.strictObject({
      interval: Interval().exactOptional(),
      sinceTime: SinceTime().exactOptional(),
      sinceSeconds: SinceSeconds().exactOptional(),
      threatType: ThreatTypes().exactOptional(),
      threatStatus: ThreatStatuses().exactOptional(),
    }),
    result: () => z.looseObject({
      queryEndTime: z.string().exactOptional(),
      messagesDelivered: z.array(Message()).exactOptional(),
      messagesBlocked: z.array(Message()).exactOptional(),
      clicksPermitted: z.array(Click()).exactOptional(),
      clicksBlocked: z.array(Click()).exactOptional(),
    }),
  }),
  "issues:read": operation({
    method: "GET",
    path: "/v2/siem/issues",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List threats that reached people.",
    query: { format: "json" },
    parameters: {
      interval: { in: "query" },
      sinceTime: { in: "query" },
      sinceSeconds: { in: "query" },
      threatType: { in: "query" },
      threatStatus: { in: "query" },
    },
    params: () => z.strictObject({
      interval: Interval().exactOptional(),
      sinceTime: SinceTime().exactOptional(),
      sinceSeconds: SinceSeconds().exactOptional(),
      threatType: ThreatTypes().exactOptional(),
      threatStatus: ThreatStatuses().exactOptional(),
    }),
    result: () => z.looseObject({
      queryEndTime: z.string().exactOptional(),
      messagesDelivered: z.array(Message()).exactOptional(),
      clicksPermitted: z.array(Click()).exactOptional(),
    }),
  }),
  "clicks:read_permitted": operation({
    method: "GET",
    path: "/v2/siem/clicks/permitted",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List clicks on bad links that went through.",
    query: { format: "json" },
    parameters: {
      interval: { in: "query" },
      sinceTime: { in: "query" },
      sinceSeconds: { in: "query" },
      threatStatus: { in: "query" },
    },
    params: () => z.strictObject({
      interval: Interval().exactOptional(),
      sinceTime: SinceTime().exactOptional(),
      sinceSeconds: SinceSeconds().exactOptional(),
      threatStatus: ThreatStatuses().exactOptional(),
    }),
    result: () => z.looseObject({
      queryEndTime: z.string().exactOptional(),
      clicksPermitted: z.array(Click()).exactOptional(),
    }),
  }),
  "clicks:read_blocked": operation({
    method: "GET",
    path: "/v2/siem/clicks/blocked",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List clicks on bad links that were stopped.",
    query: { format: "json" },
    parameters: {
      interval: { in: "query" },
      sinceTime: { in: "query" },
      sinceSeconds: { in: "query" },
      threatStatus: { in: "query" },
    },
    params: () => z.strictObject({
      interval: Interval().exactOptional(),
      sinceTime: SinceTime().exactOptional(),
      sinceSeconds: SinceSeconds().exactOptional(),
      threatStatus: ThreatStatuses().exactOptional(),
    }),
    result: () => z.looseObject({
      queryEndTime: z.string().exactOptional(),
      clicksBlocked: z.array(Click()).exactOptional(),
    }),
  }),
  "messages:read_delivered": operation({
    method: "GET",
    path: "/v2/siem/messages/delivered",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List messages with threats that were delivered.",
    query: { format: "json" },
    parameters: {
      interval: { in: "query" },
      sinceTime: { in: "query" },
      sinceSeconds: { in: "query" },
      threatType: { in: "query" },
      threatStatus: { in: "query" },
    },
    params: () => z.strictObject({
      interval: Interval().exactOptional(),
      sinceTime: SinceTime().exactOptional(),
      sinceSeconds: SinceSeconds().exactOptional(),
      threatType: ThreatTypes().exactOptional(),
      threatStatus: ThreatStatuses().exactOptional(),
    }),
    result: () => z.looseObject({
      queryEndTime: z.string().exactOptional(),
      messagesDelivered: z.array(Message()).exactOptional(),
    }),
  }),
  "messages:read_blocked": operation({
    method: "GET",
    path: "/v2/siem/messages/blocked",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List messages with threats that were stopped.",
    query: { format: "json" },
    parameters: {
      interval: { in: "query" },
      sinceTime: { in: "query" },
      sinceSeconds: { in: "query" },
      threatType: { in: "query" },
      threatStatus: { in: "query" },
    },
    params: () => z.strictObject({
      interval: Interval().exactOptional(),
      sinceTime: SinceTime().exactOptional(),
      sinceSeconds: SinceSeconds().exactOptional(),
      threatType: ThreatTypes().exactOptional(),
      threatStatus: ThreatStatuses().exactOptional(),
    }),
    result: () => z.looseObject({
      queryEndTime: z.string().exactOptional(),
      messagesBlocked: z.array(Message()).exactOptional(),
    }),
  }),
  "campaigns:read": operation({
    method: "GET",
    path: "/v2/campaign/ids",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List campaigns that were active in a span.",
    query: { format: "json" },
    pagination: { style: "page", page: "page", size: "size", items: "/campaigns" },
    parameters: {
      interval: { in: "query" },
      page: { in: "query" },
      size: { in: "query" },
    },
    params: () => z.strictObject({
      interval: z.string().min(3),
      page: integer().min(1).exactOptional(),
      size: z.int().min(1).max(200).exactOptional(),
    }),
    result: () => z.looseObject({
      campaigns: z.array(z.looseObject({ id: CampaignId().exactOptional(), lastUpdatedAt: z.string().exactOptional() })).exactOptional(),
    }),
  }),
  "campaigns:read_details": operation({
    method: "GET",
    path: "/v2/campaign/{campaignId}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get a campaign with actors, malware and techniques.",
    parameters: {
      campaignId: { in: "path" },
    },
    params: () => z.strictObject({ campaignId: CampaignId() }),
    result: () => z.looseObject({
      id: CampaignId().exactOptional(),
      name: z.string().exactOptional(),
      description: z.string().exactOptional(),
      startDate: z.string().exactOptional(),
      notable: z.boolean().exactOptional(),
      actors: z.array(Named()).exactOptional(),
      families: z.array(Named()).exactOptional(),
      malware: z.array(Named()).exactOptional(),
      techniques: z.array(Named()).exactOptional(),
      brands: z.array(Named()).exactOptional(),
    }),
  }),
  "threats:read": operation({
    method: "GET",
    path: "/v2/threat/summary/{threatId}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get what is known of a threat.",
    parameters: {
      threatId: { in: "path" },
    },
    params: () => z.strictObject({ threatId: ThreatId() }),
    result: () => z.looseObject({
      id: ThreatId().exactOptional(),
      name: z.string().exactOptional(),
      type: z.string().exactOptional(),
      category: z.string().exactOptional(),
      status: z.string().exactOptional(),
      severity: integer().exactOptional(),
      attackSpread: integer().exactOptional(),
      identifiedAt: z.string().exactOptional(),
      notable: z.boolean().exactOptional(),
      actors: z.array(Named()).exactOptional(),
      families: z.array(Named()).exactOptional(),
      malware: z.array(Named()).exactOptional(),
      techniques: z.array(Named()).exactOptional(),
      brands: z.array(Named()).exactOptional(),
    }),
  }),
  "forensics:read": operation({
    method: "GET",
    path: "/v2/forensics",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the evidence behind a threat or campaign.",
    parameters: {
      threatId: { in: "query" },
      campaignId: { in: "query" },
      includeCampaignForensics: { in: "query" },
    },
    params: () => z.strictObject({
      threatId: ThreatId().exactOptional(),
      campaignId: CampaignId().exactOptional(),
      includeCampaignForensics: z.boolean().exactOptional(),
    }),
    result: () => z.looseObject({
      generated: z.string().exactOptional(),
      reports: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        scope: z.string().exactOptional(),
        type: z.string().exactOptional(),
        forensics: z.array(z.looseObject({
          type: z.string().exactOptional(),
          display: z.string().exactOptional(),
          malicious: z.union([z.boolean(), z.string()]).exactOptional(),
          time: z.union([integer(), z.string()]).exactOptional(),
          what: z.looseObject({
            url: z.string().exactOptional(),
            ip: z.string().exactOptional(),
            host: z.string().exactOptional(),
            path: z.string().exactOptional(),
            sha256: z.string().exactOptional(),
            md5: z.string().exactOptional(),
            key: z.string().exactOptional(),
            action: z.string().exactOptional(),
          }).exactOptional(),
          platforms: z.array(z.looseObject({
            name: z.string().exactOptional(),
            os: z.string().exactOptional(),
            version: z.string().exactOptional(),
          })).exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "urls:decode": operation({
    method: "POST",
    path: "/v2/url/decode",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Turn rewritten links into what they were.",
    parameters: {
      urls: { in: "body" },
    },
    params: () => z.strictObject({ urls: z.array(z.string().min(1)).min(1) }),
    result: () => z.looseObject({
      urls: z.array(z.looseObject({
        encodedUrl: z.string().exactOptional(),
        decodedUrl: z.string().exactOptional(),
        success: z.boolean().exactOptional(),
        error: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "people:read_attacked": operation({
    method: "GET",
    path: "/v2/people/vap",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the people who are attacked most.",
    pagination: { style: "page", page: "page", size: "size", items: "/users", total: "/totalVapUsers" },
    parameters: {
      window: { in: "query" },
      size: { in: "query" },
      page: { in: "query" },
    },
    params: () => z.strictObject({
      window: Window(),
      size: integer().min(1).exactOptional(),
      page: integer().min(1).exactOptional(),
    }),
    result: () => z.looseObject({
      totalVapUsers: integer().exactOptional(),
      interval: z.string().exactOptional(),
      averageAttackIndex: z.number().exactOptional(),
      vapAttackIndexThreshold: z.number().exactOptional(),
      users: z.array(z.looseObject({
        identity: Identity().exactOptional(),
        threatStatistics: z.looseObject({
          attackIndex: z.number().exactOptional(),
          families: z.array(z.looseObject({ name: z.string().exactOptional(), score: z.number().exactOptional() })).exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "people:read_clickers": operation({
    method: "GET",
    path: "/v2/people/top-clickers",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List the people who click on threats most.",
    pagination: { style: "page", page: "page", size: "size", items: "/users", total: "/totalTopClickers" },
    parameters: {
      window: { in: "query" },
      size: { in: "query" },
      page: { in: "query" },
    },
    params: () => z.strictObject({
      window: Window(),
      size: integer().min(1).exactOptional(),
      page: integer().min(1).exactOptional(),
    }),
    result: () => z.looseObject({
      totalTopClickers: integer().exactOptional(),
      interval: z.string().exactOptional(),
      users: z.array(z.looseObject({
        identity: Identity().exactOptional(),
        clickStatistics: z.looseObject({
          clickCount: integer().exactOptional(),
          families: z.array(z.looseObject({ name: z.string().exactOptional(), clicks: integer().exactOptional() })).exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "incidents:read": operation({
    method: "POST",
    path: "/api/v1/tric/incidents",
    server: "threat_protection",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search incidents of Cloud Threat Response.",
    parameters: {
      filters: { in: "body" },
      startRow: { in: "body" },
      endRow: { in: "body" },
      sortParams: { in: "body" },
    },
    params: () => z.strictObject({
      filters: z.strictObject({
        time_range_filter: Span().exactOptional(),
        incident_id_filters: z.array(z.string()).exactOptional(),
        source_filters: z.array(z.enum(["abuse_mailbox", "tap", "smart_search", "message_csv_upload"])).exactOptional(),
        other_filters: z.array(z.enum(["open_incidents", "closed_incidents", "vap"])).exactOptional(),
        verdict_filters: z.array(z.enum(["verdict_failed", "verdict_low_risk", "verdict_manual_review", "verdict_threat"])).exactOptional(),
        confidence_filters: z.array(z.enum(["confidence_high", "confidence_medium", "confidence_low"])).exactOptional(),
      }).exactOptional(),
      startRow: StartRow(),
      endRow: EndRow(),
      sortParams: Sorting().exactOptional(),
    }),
    result: () => z.looseObject({
      total: integer().exactOptional(),
      startRow: integer().exactOptional(),
      endRow: integer().exactOptional(),
      incidents: z.array(Incident()).exactOptional(),
    }),
  }),
  "incidents:read_details": operation({
    method: "GET",
    path: "/api/v1/tric/incidents/{incidentId}",
    server: "threat_protection",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get an incident with its history.",
    parameters: {
      incidentId: { in: "path" },
    },
    params: () => z.strictObject({ incidentId: IncidentId() }),
    result: () => z.looseObject({
      summary: z.looseObject({
        id: IncidentId().exactOptional(),
        displayId: integer().exactOptional(),
        title: z.string().exactOptional(),
        description: z.string().nullable().exactOptional(),
        state: z.string().exactOptional(),
        priority: z.string().nullable().exactOptional(),
        createdAt: z.string().exactOptional(),
        updatedAt: z.string().exactOptional(),
        openedAt: z.string().nullable().exactOptional(),
        closedAt: z.string().nullable().exactOptional(),
        assignedTeamName: z.string().nullable().exactOptional(),
        assignedApplicationUserName: z.string().nullable().exactOptional(),
        messageCount: integer().exactOptional(),
        falsePositiveCount: integer().exactOptional(),
      }).exactOptional(),
      activities: z.array(z.looseObject({
        id: z.string().exactOptional(),
        activity_type: z.string().exactOptional(),
        cause_type: z.string().exactOptional(),
        occurred_at: z.string().exactOptional(),
        causing_user_name: z.string().nullable().exactOptional(),
        causing_workflow_name: z.string().nullable().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "incidents:create": operation({
    method: "POST",
    path: "/api/v1/tric/incidents/createIncident",
    server: "threat_protection",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Open an incident by hand.",
    parameters: {
      title: { in: "body" },
      description: { in: "body" },
      priority: { in: "body" },
    },
    params: () => z.strictObject({
      title: z.string().min(1),
      description: z.string(),
      priority: z.enum(["low", "medium", "high"]),
    }),
    result: () => z.looseObject({
      id: IncidentId().exactOptional(),
      displayId: integer().exactOptional(),
      createdAt: z.string().exactOptional(),
    }),
  }),
  "incidents:add_message": operation({
    method: "POST",
    path: "/api/v1/tric/incidents/uploadMessage",
    server: "threat_protection",
    scope: [],
    risk: "medium",
    effect: "update",
    idempotent: false,
    description: "Add a message to an incident.",
    parameters: {
      incident_id: { in: "body" },
      message: { in: "body" },
    },
    params: () => z.strictObject({
      incident_id: IncidentId(),
      message: z.strictObject({
        rfcMessageId: z.string().min(3),
        recipient_addresses: z.array(z.string().min(3)).min(1).max(100),
        sender: z.string().exactOptional(),
        subject: z.string().exactOptional(),
      }),
    }),
    result: () => z.looseObject({
      rfcMessageId: z.string().exactOptional(),
      incident_id: z.string().exactOptional(),
      incidentDisplayId: integer().exactOptional(),
      uploadedRecipientsCount: integer().exactOptional(),
    }),
  }),
  "messages:search": operation({
    method: "POST",
    path: "/api/v1/tric/messages",
    server: "threat_protection",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search messages that Threat Response handles.",
    parameters: {
      filters: { in: "body" },
      startRow: { in: "body" },
      endRow: { in: "body" },
      sortParams: { in: "body" },
    },
    params: () => z.strictObject({
      filters: z.strictObject({
        time_range_filter: Span().exactOptional(),
        source_filters: z.array(z.enum(["abuse_mailbox", "tap", "smart_search", "message_csv_upload", "mail_bomb"])).exactOptional(),
        quarantine_filters: z.array(z.string()).exactOptional(),
        verdict_filters: z.array(z.enum(["verdict_failed", "verdict_low_risk", "verdict_manual_review", "verdict_threat"])).exactOptional(),
      }).exactOptional(),
      startRow: StartRow(),
      endRow: EndRow(),
      sortParams: Sorting().exactOptional(),
    }),
    result: () => z.looseObject({ messages: z.array(MailItem()).exactOptional() }),
  }),
  "messages:read_details": operation({
    method: "GET",
    path: "/api/v1/tric/messages/{messageId}",
    server: "threat_protection",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get one message of Threat Response.",
    parameters: {
      messageId: { in: "path" },
    },
    params: () => z.strictObject({ messageId: z.string().min(1) }),
    result: () => MailItem(),
  }),
  "workflows:read": operation({
    method: "GET",
    path: "/api/v1/tric/workflows",
    server: "threat_protection",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List workflows that can be run by hand.",
    parameters: {
      enabled: { in: "query" },
      type: { in: "query" },
    },
    params: () => z.strictObject({
      enabled: z.boolean().exactOptional(),
      type: z.enum(["incident", "message"]).exactOptional(),
    }),
    result: () => z.union([
      z.array(Workflow()),
      z.looseObject({ workflows: z.array(Workflow()).exactOptional() }),
    ]),
  }),
  "workflows:run": operation({
    method: "POST",
    path: "/api/v1/tric/workflows/{workflowId}/run",
    server: "threat_protection",
    scope: [],
    risk: "critical",
    effect: "action",
    idempotent: false,
    description: "Run a workflow on incidents or messages.",
    parameters: {
      workflowId: { in: "path" },
      targetIds: { in: "body" },
    },
    params: () => z.strictObject({
      workflowId: z.string().min(1),
      targetIds: z.array(z.string().min(1)).min(1).max(50),
    }),
    result: () => Run(),
  }),
  "workflow_runs:read": operation({
    method: "GET",
    path: "/api/v1/tric/workflows/run/{runId}",
    server: "threat_protection",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell how a workflow run went.",
    parameters: {
      runId: { in: "path" },
    },
    params: () => z.strictObject({ runId: z.string().min(1) }),
    result: () => Run(),
  }),
  "blocklist:read": operation({
    method: "GET",
    path: "/api/v1/emailProtection/modules/spam/orgBlockList",
    server: "threat_protection",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List senders that are blocked for everybody.",
    parameters: {
      clusterId: { in: "query" },
    },
    params: () => z.strictObject({ clusterId: Cluster() }),
    result: () => Entries(),
  }),
  "blocklist:add": operation({
    method: "POST",
    path: "/api/v1/emailProtection/modules/spam/orgBlockList",
    server: "threat_protection",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Block a sender for everybody.",
    fields: { action: "add" },
    parameters: {
      clusterId: { in: "query" },
      attribute: { in: "body" },
      operator: { in: "body" },
      value: { in: "body" },
      comment: { in: "body" },
    },
    params: () => z.strictObject({
      clusterId: Cluster(),
      attribute: Attribute(),
      operator: Equal(),
      value: z.string().min(1),
      comment: z.string().exactOptional(),
    }),
    result: () => Entry(),
  }),
  "blocklist:remove": operation({
    method: "POST",
    path: "/api/v1/emailProtection/modules/spam/orgBlockList",
    server: "threat_protection",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Let a blocked sender in again.",
    fields: { action: "delete" },
    parameters: {
      clusterId: { in: "query" },
      attribute: { in: "body" },
      operator: { in: "body" },
      value: { in: "body" },
    },
    params: () => z.strictObject({
      clusterId: Cluster(),
      attribute: Attribute(),
      operator: Equal(),
      value: z.string().min(1),
    }),
    result: () => Entry(),
  }),
  "safelist:read": operation({
    method: "GET",
    path: "/api/v1/emailProtection/modules/spam/orgSafeList",
    server: "threat_protection",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List senders that are trusted for everybody.",
    parameters: {
      clusterId: { in: "query" },
    },
    params: () => z.strictObject({ clusterId: Cluster() }),
    result: () => Entries(),
  }),
  "safelist:add": operation({
    method: "POST",
    path: "/api/v1/emailProtection/modules/spam/orgSafeList",
    server: "threat_protection",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Trust a sender for everybody.",
    fields: { action: "add" },
    parameters: {
      clusterId: { in: "query" },
      attribute: { in: "body" },
      operator: { in: "body" },
      value: { in: "body" },
      comment: { in: "body" },
    },
    params: () => z.strictObject({
      clusterId: Cluster(),
      attribute: Attribute(),
      operator: Equal(),
      value: z.string().min(1),
      comment: z.string().exactOptional(),
    }),
    result: () => Entry(),
  }),
  "safelist:remove": operation({
    method: "POST",
    path: "/api/v1/emailProtection/modules/spam/orgSafeList",
    server: "threat_protection",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Stop trusting a sender.",
    fields: { action: "delete" },
    parameters: {
      clusterId: { in: "query" },
      attribute: { in: "body" },
      operator: { in: "body" },
      value: { in: "body" },
    },
    params: () => z.strictObject({
      clusterId: Cluster(),
      attribute: Attribute(),
      operator: Equal(),
      value: z.string().min(1),
    }),
    result: () => Entry(),
  }),
};
