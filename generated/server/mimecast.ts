// Generated from specs/mimecast.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Definitions,
  integer,
  jsonSchema,
  keyCount,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { Domain as DomainType } from "../sdk/mimecast.js";
import type { MailAddress as MailAddressType } from "../sdk/mimecast.js";

/** Where Mimecast is, and how it is authenticated. */
export const CONNECTOR = {
  id: "mimecast",
  name: "Mimecast",
  api: {
    servers: {
      default: {
        baseUrl: "https://{region}.services.mimecast.com",
        variables: {
          region: {
            default: "api",
            enum: ["api", "us-api", "uk-api"],
            description: "First part of the host, us-api or uk-api to keep data there.",
          },
        },
      },
    },
    auth: { type: "oauth2_client_credentials", tokenUrl: "/oauth/token" },
    errors: { at: "/fail", message: "/fail/0/errors/0/message" },
  },
} as const satisfies ConnectorInfo;

const DEFINITIONS = once((): Definitions => ({ Domain: { type: "string", minLength: 3 }, MailAddress: { type: "string", minLength: 3 } }));

const Meta = once(() => z.strictObject({
  pagination: z.strictObject({
    pageSize: z.int().min(1).max(500).exactOptional(),
    pageToken: z.string().min(1).exactOptional(),
  }).exactOptional(),
}));

const When = once(() => z.string().min(10));

const Answer = once(() => z.looseObject({
  status: integer().exactOptional(),
  pagination: z.looseObject({
    pageSize: integer().exactOptional(),
    totalCount: integer().exactOptional(),
    next: z.string().exactOptional(),
    previous: z.string().exactOptional(),
  }).exactOptional(),
}));

const Failures = once(() => z.array(z.looseObject({
  errors: z.array(z.looseObject({
    code: z.string().exactOptional(),
    message: z.string().exactOptional(),
    retryable: z.boolean().exactOptional(),
  })).exactOptional(),
})));

const Address = once(() => z.looseObject({
  emailAddress: z.string().exactOptional(),
  displayableName: z.string().exactOptional(),
}));

const Incident = once(() => z.looseObject({
  id: z.string().exactOptional(),
  code: z.string().exactOptional(),
  type: z.string().exactOptional(),
  reason: z.string().exactOptional(),
  identified: integer().exactOptional(),
  successful: integer().exactOptional(),
  failed: integer().exactOptional(),
  restored: integer().exactOptional(),
  create: z.string().exactOptional(),
  modified: z.string().exactOptional(),
  searchCriteria: z.looseObject({
    from: z.string().exactOptional(),
    to: z.string().exactOptional(),
    messageId: z.string().exactOptional(),
    fileHash: z.string().exactOptional(),
    start: z.string().exactOptional(),
    end: z.string().exactOptional(),
  }).exactOptional(),
}));

const ManagedUrl = once(() => z.looseObject({
  id: z.string().exactOptional(),
  url: z.string().exactOptional(),
  scheme: z.string().exactOptional(),
  domain: z.string().exactOptional(),
  port: integer().exactOptional(),
  path: z.string().exactOptional(),
  queryString: z.string().exactOptional(),
  matchType: z.string().exactOptional(),
  action: z.string().exactOptional(),
  comment: z.string().exactOptional(),
  disableRewrite: z.boolean().exactOptional(),
  disableUserAwareness: z.boolean().exactOptional(),
  disableLogClick: z.boolean().exactOptional(),
}));

const Policy = once(() => z.looseObject({
  id: z.string().exactOptional(),
  option: z.string().exactOptional(),
  policy: z.looseObject({
    description: z.string().exactOptional(),
    enabled: z.boolean().exactOptional(),
    fromPart: z.string().exactOptional(),
    from: z.looseObject({
      type: z.string().exactOptional(),
      emailAddress: z.string().exactOptional(),
      emailDomain: z.string().exactOptional(),
      groupId: z.string().exactOptional(),
    }).exactOptional(),
    to: z.looseObject({
      type: z.string().exactOptional(),
      emailAddress: z.string().exactOptional(),
      emailDomain: z.string().exactOptional(),
      groupId: z.string().exactOptional(),
    }).exactOptional(),
    conditions: z.looseObject({ sourceIPs: z.array(z.string()).exactOptional() }).exactOptional(),
    comment: z.string().exactOptional(),
    bidirectional: z.boolean().exactOptional(),
    override: z.boolean().exactOptional(),
    fromEternal: z.boolean().exactOptional(),
    fromDate: z.string().exactOptional(),
    toEternal: z.boolean().exactOptional(),
    toDate: z.string().exactOptional(),
    createTime: z.string().exactOptional(),
    lastUpdated: z.string().exactOptional(),
  }).exactOptional(),
}));

const ManagedSender = once(() => z.looseObject({
  id: z.string().exactOptional(),
  sender: z.string().exactOptional(),
  to: z.string().exactOptional(),
  type: z.string().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "url_logs:read": operation({
    method: "POST",
    path: "/api/ttp/url/get-logs",
    scope: ["Monitoring | URL Protection | Read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List clicks on rewritten links.",
    contract: "8l55ElKk",
    parameters: {
      meta: { in: "body" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      meta: Meta().exactOptional(),
      data: z.array(z.strictObject({
        from: When().exactOptional(),
        to: When().exactOptional(),
        oldestFirst: z.boolean().exactOptional(),
        route: z.enum(["all", "inbound", "outbound", "internal"]).exactOptional(),
        scanResult: z.enum(["clean", "malicious", "all"]).exactOptional(),
      })).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({
        clickLogs: z.array(z.looseObject({
          url: z.string().exactOptional(),
          userEmailAddress: z.string().exactOptional(),
          fromUserEmailAddress: z.string().exactOptional(),
          messageId: z.string().exactOptional(),
          subject: z.string().exactOptional(),
          sendingIp: z.string().exactOptional(),
          date: z.string().exactOptional(),
          action: z.string().exactOptional(),
          scanResult: z.string().exactOptional(),
          category: z.string().exactOptional(),
          route: z.string().exactOptional(),
          adminOverride: z.string().exactOptional(),
          userOverride: z.string().exactOptional(),
          userAwarenessAction: z.string().exactOptional(),
          ttpDefinition: z.string().exactOptional(),
          emailPartsDescription: z.array(z.string()).exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "attachment_logs:read": operation({
    method: "POST",
    path: "/api/ttp/attachment/get-logs",
    scope: ["Monitoring | Attachment Protection | Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what was found in attachments.",
    contract: "zxl9bLIc",
    parameters: {
      meta: { in: "body" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      meta: Meta().exactOptional(),
      data: z.array(z.strictObject({
        from: When().exactOptional(),
        to: When().exactOptional(),
        oldestFirst: z.boolean().exactOptional(),
        route: z.enum(["all", "inbound", "outbound", "internal"]).exactOptional(),
        result: z.string().min(1).exactOptional(),
      })).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({
        attachmentLogs: z.array(z.looseObject({
          senderAddress: z.string().exactOptional(),
          recipientAddress: z.string().exactOptional(),
          fileName: z.string().exactOptional(),
          fileType: z.string().exactOptional(),
          fileHash: z.string().exactOptional(),
          messageId: z.string().exactOptional(),
          subject: z.string().exactOptional(),
          definition: z.string().exactOptional(),
          result: z.string().exactOptional(),
          actionTriggered: z.string().exactOptional(),
          date: z.string().exactOptional(),
          details: z.string().exactOptional(),
          route: z.string().exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "impersonation_logs:read": operation({
    method: "POST",
    path: "/api/ttp/impersonation/get-logs",
    scope: ["Monitoring | Impersonation Protection | Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List messages that posed as somebody.",
    contract: "lZ7Ig6Fo",
    parameters: {
      meta: { in: "body" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      meta: Meta().exactOptional(),
      data: z.array(z.strictObject({
        from: When().exactOptional(),
        to: When().exactOptional(),
        oldestFirst: z.boolean().exactOptional(),
        taggedMalicious: z.boolean().exactOptional(),
        searchField: z.enum(["senderAddress", "recipientAddress", "subject", "policy", "all"]).exactOptional(),
        query: z.string().min(1).exactOptional(),
        identifiers: z.array(z.string()).exactOptional(),
        actions: z.array(z.string().min(1)).exactOptional(),
      })).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({
        resultCount: integer().exactOptional(),
        impersonationLogs: z.array(z.looseObject({
          id: z.string().exactOptional(),
          messageId: z.string().exactOptional(),
          senderAddress: z.string().exactOptional(),
          senderIpAddress: z.string().exactOptional(),
          recipientAddress: z.string().exactOptional(),
          subject: z.string().exactOptional(),
          definition: z.string().exactOptional(),
          hits: integer().exactOptional(),
          identifiers: z.array(z.string()).exactOptional(),
          action: z.string().exactOptional(),
          taggedExternal: z.boolean().exactOptional(),
          taggedMalicious: z.boolean().exactOptional(),
          eventTime: z.string().exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "siem_events:read": operation({
    method: "GET",
    path: "/siem/v1/events/cg",
    scope: ["Security Events and Data Retrieval | Threat and Security Events (SIEM) | Read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List events of the mail gateway.",
    pagination: { style: "cursor", cursor: "nextPage", next: "/@nextPage", items: "/value" },
    contract: "1XGDNit8",
    parameters: {
      types: { in: "query" },
      dateRangeStartsAt: { in: "query" },
      dateRangeEndsAt: { in: "query" },
      nextPage: { in: "query" },
      pageSize: { in: "query" },
    },
    params: () => z.strictObject({
      types: z.string().min(1).exactOptional(),
      dateRangeStartsAt: z.string().exactOptional(),
      dateRangeEndsAt: z.string().exactOptional(),
      nextPage: z.string().min(1).exactOptional(),
      pageSize: z.int().min(1).max(100).exactOptional(),
    }),
    result: () => z.looseObject({
      "@nextPage": z.string().exactOptional(),
      isCaughtUp: z.boolean().exactOptional(),
      value: z.array(z.looseObject({
        eventType: z.string().exactOptional(),
        timestamp: integer().exactOptional(),
        messageId: z.string().nullable().exactOptional(),
        aggregateId: z.string().exactOptional(),
        processingId: z.string().nullable().exactOptional(),
        accountId: z.string().exactOptional(),
        senderEnvelope: z.string().nullable().exactOptional(),
        senderHeader: z.string().nullable().exactOptional(),
        senderIp: z.string().nullable().exactOptional(),
        recipients: z.string().nullable().exactOptional(),
        subject: z.string().nullable().exactOptional(),
        direction: z.string().nullable().exactOptional(),
        action: z.string().nullable().exactOptional(),
        rejectionType: z.string().nullable().exactOptional(),
        rejectionInfo: z.string().nullable().exactOptional(),
        virusFound: z.string().nullable().exactOptional(),
        spamScore: z.string().nullable().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "audit_events:read": operation({
    method: "POST",
    path: "/api/audit/get-audit-events",
    scope: ["Account | Logs | Read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List what administrators and sign-ins did.",
    contract: "Rm4Dbuwo",
    parameters: {
      meta: { in: "body" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      meta: Meta().exactOptional(),
      data: z.array(z.strictObject({
        startDateTime: When(),
        endDateTime: When(),
        query: z.string().min(1).exactOptional(),
        categories: z.array(z.string().min(1)).exactOptional(),
      })).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        auditType: z.string().exactOptional(),
        category: z.string().exactOptional(),
        user: z.string().exactOptional(),
        eventTime: z.string().exactOptional(),
        eventInfo: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "messages:search": operation({
    method: "POST",
    path: "/api/message-finder/search",
    scope: ["Gateway | Tracking | Read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Track messages by id, sender or recipient.",
    contract: "s4-RoDck",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.array(z.strictObject({
        messageId: z.string().min(3).exactOptional(),
        start: When().exactOptional(),
        end: When().exactOptional(),
        searchReason: z.string().exactOptional(),
        advancedTrackAndTraceOptions: z.strictObject({
          from: z.string().min(3).exactOptional(),
          to: z.string().min(3).exactOptional(),
          subject: z.string().min(1).exactOptional(),
          senderIP: z.string().min(2).exactOptional(),
          url: z.string().min(4).exactOptional(),
        }).exactOptional(),
        route: z.array(z.enum(["all", "internal", "outbound", "inbound", "external"])).exactOptional(),
        status: z.array(z.enum([
          "accepted",
          "processing",
          "bulk_processing",
          "delivery",
          "bulk_delivery",
          "held",
          "bounced",
          "deferred",
          "rejected",
          "archived",
          "system",
        ])).exactOptional(),
        attachments: z.boolean().exactOptional(),
      })).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({
        trackedEmails: z.array(z.looseObject({
          id: z.string().exactOptional(),
          status: z.string().exactOptional(),
          subject: z.string().exactOptional(),
          fromEnv: Address().exactOptional(),
          fromHdr: Address().exactOptional(),
          to: z.array(Address()).exactOptional(),
          senderIP: z.string().exactOptional(),
          received: z.string().exactOptional(),
          sent: z.string().exactOptional(),
          route: z.string().exactOptional(),
          attachments: z.boolean().exactOptional(),
          spamScore: integer().exactOptional(),
          detectionLevel: z.string().exactOptional(),
          info: z.string().exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "messages:read_info": operation({
    method: "POST",
    path: "/api/message-finder/get-message-info",
    scope: ["Gateway | Tracking | Read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get what became of a message.",
    contract: "OfgYb47p",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({ data: z.array(z.strictObject({ id: z.string().min(1) })).min(1).max(1) }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        status: z.string().exactOptional(),
        recipientInfo: z.looseObject({
          messageInfo: z.looseObject({
            fromHeader: z.string().exactOptional(),
            fromEnvelope: z.string().exactOptional(),
            to: z.array(z.string()).exactOptional(),
            cc: z.array(z.string()).exactOptional(),
            subject: z.string().exactOptional(),
            sent: z.string().exactOptional(),
            processed: z.string().exactOptional(),
            transmissionInfo: z.string().exactOptional(),
          }).exactOptional(),
          recipientMetaInfo: z.looseObject({
            receiptEvent: z.string().exactOptional(),
            spamEvent: z.string().exactOptional(),
            remoteIp: z.string().exactOptional(),
            remoteHost: z.string().exactOptional(),
            transmissionStart: z.string().exactOptional(),
            transmissionEnd: z.string().exactOptional(),
            encryptionInfo: z.string().exactOptional(),
            components: z.array(z.looseObject({
              type: z.string().exactOptional(),
              name: z.string().exactOptional(),
              mimeType: z.string().exactOptional(),
              size: integer().exactOptional(),
              hash: z.string().exactOptional(),
            })).exactOptional(),
          }).exactOptional(),
        }).exactOptional(),
        deliveredMessage: z.record(z.string(), z.looseObject({
          deliveryMetaInfo: z.looseObject({
            deliveryEvent: z.string().exactOptional(),
            emailAddress: z.string().exactOptional(),
            remoteIp: z.string().exactOptional(),
            remoteHost: z.string().exactOptional(),
            receiptAcknowledgement: z.string().exactOptional(),
            transmissionEnd: z.string().exactOptional(),
          }).exactOptional(),
          policyInfo: z.array(z.looseObject({
            policyType: z.string().exactOptional(),
            policyName: z.string().exactOptional(),
          })).exactOptional(),
        })).exactOptional(),
        spamInfo: z.looseObject({
          spamScore: integer().exactOptional(),
          detectionLevel: z.string().exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "held_messages:read": operation({
    method: "POST",
    path: "/api/gateway/get-hold-message-list",
    scope: ["Account | Dashboard | Read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List messages that are held back.",
    contract: "yJ8dNcoW",
    parameters: {
      meta: { in: "body" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      meta: Meta().exactOptional(),
      data: z.array(z.strictObject({
        admin: z.boolean().exactOptional(),
        start: When().exactOptional(),
        end: When().exactOptional(),
        searchBy: z.strictObject({
          fieldName: z.enum(["all", "subject", "sender", "recipient", "reasonCode", "senderIP"]),
          value: z.string().min(1),
        }).exactOptional(),
      })).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        reason: z.string().exactOptional(),
        reasonId: z.string().exactOptional(),
        reasonCode: z.string().exactOptional(),
        from: Address().exactOptional(),
        fromHeader: Address().exactOptional(),
        to: Address().exactOptional(),
        toHeader: Address().exactOptional(),
        subject: z.string().exactOptional(),
        route: z.string().exactOptional(),
        hasAttachments: z.boolean().exactOptional(),
        size: integer().exactOptional(),
        dateReceived: z.string().exactOptional(),
        policyInfo: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "held_messages:read_summary": operation({
    method: "POST",
    path: "/api/gateway/get-hold-summary-list",
    scope: ["Account | Monitoring | Held Summary | Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count held messages by policy.",
    contract: "PEjph4Ni",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({ data: z.array(z.strictObject({ id: z.string().exactOptional() })).max(0) }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({
        policyInfo: z.string().exactOptional(),
        numberOfItems: integer().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "held_messages:release": operation({
    method: "POST",
    path: "/api/gateway/hold-release",
    scope: ["Account | Monitoring | Held | Edit"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Deliver a message that was held.",
    contract: "UOEx2zDz",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({ data: z.array(z.strictObject({ id: z.string().min(1) })).min(1).max(1) }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({ id: z.string().exactOptional(), release: z.boolean().exactOptional() })).exactOptional(),
    }),
  }),
  "held_messages:reject": operation({
    method: "POST",
    path: "/api/gateway/hold-reject",
    scope: ["Account | Monitoring | Held | Edit"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Throw held messages away for good.",
    contract: "BYo8bm56",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.array(z.strictObject({
        ids: z.array(z.string().min(1)).min(1).max(20),
        message: z.string().exactOptional(),
        reasonType: z.enum([
          "MESSAGE CONTAINS UNDESIRABLE CONTENT",
          "MESSAGE CONTAINS CONFIDENTIAL INFORMATION",
          "REVIEWER DISAPPROVES OF CONTENT",
          "INAPPROPRIATE COMMUNICATION",
          "MESSAGE GOES AGAINST EMAIL POLICIES",
        ]).exactOptional(),
        notify: z.boolean().exactOptional(),
      })).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({ id: z.string().exactOptional(), reject: z.boolean().exactOptional() })).exactOptional(),
    }),
  }),
  "processing_messages:read": operation({
    method: "POST",
    path: "/api/gateway/find-processing-messages",
    scope: ["Monitoring | Processing | Read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List messages that are still on their way.",
    contract: "F_cXaYAy",
    parameters: {
      meta: { in: "body" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      meta: Meta().exactOptional(),
      data: z.array(z.strictObject({
        start: When().exactOptional(),
        end: When().exactOptional(),
        type: z.enum(["processing", "bulk_processing"]).exactOptional(),
        sortBy: z.literal("createTime").exactOptional(),
        sortOrder: z.enum(["asc", "desc"]).exactOptional(),
        searchBy: z.strictObject({
          fieldName: z.enum(["ALL", "fromAddress", "toAddress", "subject", "info", "remoteIp"]),
          value: z.string().min(1),
        }).exactOptional(),
      }).check(keyCount({ min: 1 }))).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({
        messages: z.array(z.looseObject({
          id: z.string().exactOptional(),
          fromEnv: Address().exactOptional(),
          fromHeader: Address().exactOptional(),
          to: Address().exactOptional(),
          subject: z.string().exactOptional(),
          size: integer().exactOptional(),
          attachment: z.boolean().exactOptional(),
          remoteIp: z.string().exactOptional(),
          routing: z.string().exactOptional(),
          attempts: integer().exactOptional(),
          nextAttempt: z.string().exactOptional(),
          created: z.string().exactOptional(),
          info: z.string().exactOptional(),
          priority: z.string().exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "urls:decode": operation({
    method: "POST",
    path: "/api/ttp/url/decode-url",
    scope: ["Account | Dashboard | Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Turn a rewritten link into what it was.",
    contract: "Wn0Dw1cw",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({ data: z.array(z.strictObject({ url: z.string().min(8) })).min(1).max(25) }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({ url: z.string().exactOptional(), success: z.boolean().exactOptional() })).exactOptional(),
    }),
  }),
  "managed_urls:read": operation({
    method: "POST",
    path: "/api/ttp/url/get-all-managed-urls",
    scope: ["Services | Targeted Threat Protection - URL Protect | Edit"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List links that are blocked or permitted.",
    contract: "K6l2Vlp3",
    parameters: {
      meta: { in: "body" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      meta: Meta().exactOptional(),
      data: z.array(z.strictObject({
        domainOrUrl: z.string().min(1).exactOptional(),
        domainOrComment: z.string().min(1).exactOptional(),
        exactMatch: z.boolean().exactOptional(),
      })).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(ManagedUrl()).exactOptional(),
    }),
  }),
  "managed_urls:create": operation({
    method: "POST",
    path: "/api/ttp/url/create-managed-url",
    scope: ["Services | Targeted Threat Protection - URL Protect | Edit"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Block or permit a link for everybody.",
    contract: "7g3ThSkR",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.array(z.strictObject({
        url: z.string().min(4).regex(/^[^#]*$/u),
        action: z.enum(["block", "permit"]),
        matchType: z.enum(["explicit", "domain"]).exactOptional(),
        comment: z.string().exactOptional(),
      })).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(ManagedUrl()).exactOptional(),
    }),
  }),
  "managed_urls:delete": operation({
    method: "POST",
    path: "/api/ttp/url/delete-managed-url",
    scope: ["Services | URL Protection | Edit"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take a rule on a link away.",
    contract: "TmwJFerZ",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({ data: z.array(z.strictObject({ id: z.string().min(1) })).min(1).max(1) }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({ id: z.string().exactOptional(), success: z.boolean().exactOptional() })).exactOptional(),
    }),
  }),
  "senders:block": operation({
    method: "POST",
    path: "/api/managedsender/permit-or-block-sender",
    scope: ["Gateway | Managed Senders | Edit"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Block a sender for one recipient.",
    contract: "45NuKLjh",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.array(z.strictObject({
        sender: z.string().min(3),
        to: z.string().min(3),
        action: z.literal("block"),
      })).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(ManagedSender()).exactOptional(),
    }),
  }),
  "senders:permit": operation({
    method: "POST",
    path: "/api/managedsender/permit-or-block-sender",
    scope: ["Gateway | Managed Senders | Edit"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Let a sender past spam checks to one recipient.",
    contract: "rF08x43G",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.array(z.strictObject({
        sender: z.string().min(3),
        to: z.string().min(3),
        action: z.literal("permit"),
      })).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(ManagedSender()).exactOptional(),
    }),
  }),
  "blocked_senders:read": operation({
    method: "POST",
    path: "/api/policy/blockedsenders/get-policy",
    scope: ["Gateway | Policies | Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List policies that block senders.",
    contract: "QuiNqIa9",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({ data: z.array(z.strictObject({ id: z.string().min(1) })).max(1) }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(Policy()).exactOptional(),
    }),
  }),
  "blocked_senders:create": operation({
    method: "POST",
    path: "/api/policy/blockedsenders/create-policy",
    scope: ["Gateway | Policies | Edit"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Block a sender by policy for everybody.",
    contract: "uivkwVxL",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.array(z.strictObject({
        option: z.literal("block_sender"),
        policy: z.strictObject({
          description: z.string().min(1),
          fromPart: z.enum(["envelope_from", "header_from", "both"]).exactOptional(),
          from: jsonSchema<{
            /** Whether it is an address or a domain. */
            type: "individual_email_address" | "email_domain";
            /** Address of the sender. @minLength 3 */
            emailAddress?: string;
            /** Domain of the senders. @minLength 3 */
            emailDomain?: string;
          }>({
            type: "object",
            required: ["type"],
            properties: {
              type: { type: "string", enum: ["individual_email_address", "email_domain"] },
              emailAddress: { type: "string", minLength: 3 },
              emailDomain: { type: "string", minLength: 3 },
            },
            oneOf: [{ required: ["emailAddress"] }, { required: ["emailDomain"] }],
            unevaluatedProperties: false,
          }),
          to: z.strictObject({ type: z.literal("everyone") }),
          comment: z.string().exactOptional(),
          fromEternal: z.boolean().exactOptional(),
          fromDate: When().exactOptional(),
          toEternal: z.boolean().exactOptional(),
          toDate: When().exactOptional(),
        }),
      })).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(Policy()).exactOptional(),
    }),
  }),
  "remediation_incidents:read": operation({
    method: "POST",
    path: "/api/ttp/remediation/find-incidents",
    scope: ["Services | Threat Remediation | Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List hunts for delivered messages.",
    contract: "kiKSigLQ",
    parameters: {
      meta: { in: "body" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      meta: Meta().exactOptional(),
      data: z.array(z.strictObject({
        start: When().exactOptional(),
        end: When().exactOptional(),
        searchBy: z.strictObject({
          fieldName: z.enum(["all", "code", "file_hash", "reason"]),
          value: z.string().min(1),
        }).exactOptional(),
        filterBy: z.array(z.strictObject({ fieldName: z.literal("type"), value: z.string().min(1) })).max(1).exactOptional(),
      }).check(keyCount({ min: 1 }))).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({ incidents: z.array(Incident()).exactOptional() })).exactOptional(),
    }),
  }),
  "remediation_incidents:read_details": operation({
    method: "POST",
    path: "/api/ttp/remediation/get-incident",
    scope: ["Services | Threat Remediation | Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one hunt with its counts.",
    contract: "WjwE_I0o",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({ data: z.array(z.strictObject({ id: z.string().min(1) })).min(1).max(25) }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(Incident()).exactOptional(),
    }),
  }),
  "remediation_incidents:create": operation({
    method: "POST",
    path: "/api/ttp/remediation/create",
    scope: ["Services | Threat Remediation | Edit"],
    risk: "critical",
    effect: "action",
    idempotent: false,
    description: "Take messages out of all mailboxes.",
    contract: "02Ffcvqc",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.array(z.strictObject({
        reason: z.string().min(1),
        searchBy: z.enum(["hash", "messageId"]),
        hashOrMessageId: z.string().min(3),
        start: When().exactOptional(),
        end: When().exactOptional(),
      })).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(Incident()).exactOptional(),
    }),
  }),
  "hashes:search": operation({
    method: "POST",
    path: "/api/ttp/remediation/search-hash",
    scope: ["Services | Threat Remediation | Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether files arrived by mail.",
    contract: "BTOE67Db",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.array(z.strictObject({ hashes: z.array(z.string().min(32)).min(1).max(100) })).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({
        hashStatus: z.array(z.looseObject({ hash: z.string().exactOptional(), detected: z.boolean().exactOptional() })).exactOptional(),
        failedHashes: z.array(z.string()).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "groups:read": operation({
    method: "POST",
    path: "/api/directory/find-groups",
    scope: ["Directories | Groups | Edit"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List groups that policies go by.",
    contract: "A-wx-SM6",
    parameters: {
      meta: { in: "body" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      meta: Meta().exactOptional(),
      data: z.array(z.strictObject({
        query: z.string().min(1).exactOptional(),
        source: z.enum(["cloud", "ldap"]).exactOptional(),
      })).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({
        source: z.string().exactOptional(),
        folders: z.array(z.looseObject({
          id: z.string().exactOptional(),
          description: z.string().exactOptional(),
          source: z.string().exactOptional(),
          parentId: z.string().exactOptional(),
          userCount: integer().exactOptional(),
          folderCount: integer().exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "groups:read_members": operation({
    method: "POST",
    path: "/api/directory/get-group-members",
    scope: ["Services | Directory Sync | Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List addresses in a group.",
    contract: "YM02ZOdE",
    parameters: {
      meta: { in: "body" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      meta: Meta().exactOptional(),
      data: z.array(z.strictObject({ id: z.string().min(1) })).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({
        groupMembers: z.array(z.looseObject({
          name: z.string().exactOptional(),
          emailAddress: z.string().exactOptional(),
          domain: z.string().exactOptional(),
          type: z.string().exactOptional(),
          internal: z.boolean().exactOptional(),
          notes: z.string().exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "groups:add_member": operation({
    method: "POST",
    path: "/api/directory/add-group-member",
    scope: ["Directories | Groups | Edit"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Put an address or domain into a group.",
    contract: "ZGgINjT0",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.array(jsonSchema<{
        /** Id of the group, from groups:read. @minLength 1 */
        id: string;
        emailAddress?: MailAddressType;
        domain?: DomainType;
        /** Why it is added. */
        notes?: string;
      }>({
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string", minLength: 1 },
          emailAddress: { $ref: "#/$defs/MailAddress" },
          domain: { $ref: "#/$defs/Domain" },
          notes: { type: "string" },
        },
        oneOf: [{ required: ["emailAddress"] }, { required: ["domain"] }],
        unevaluatedProperties: false,
      }, DEFINITIONS())).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        folderId: z.string().exactOptional(),
        internal: z.boolean().exactOptional(),
        emailAddress: z.string().exactOptional(),
        domain: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "groups:remove_member": operation({
    method: "POST",
    path: "/api/directory/remove-group-member",
    scope: ["Services | Directory Sync | Edit"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Take an address or domain out of a group.",
    contract: "sQGoWbMx",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.array(jsonSchema<{
        /** Id of the group, from groups:read. @minLength 1 */
        id: string;
        emailAddress?: MailAddressType;
        domain?: DomainType;
      }>({
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string", minLength: 1 },
          emailAddress: { $ref: "#/$defs/MailAddress" },
          domain: { $ref: "#/$defs/Domain" },
        },
        oneOf: [{ required: ["emailAddress"] }, { required: ["domain"] }],
        unevaluatedProperties: false,
      }, DEFINITIONS())).min(1).max(1),
    }),
    result: () => z.looseObject({
      meta: Answer().exactOptional(),
      fail: Failures().exactOptional(),
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        folderId: z.string().exactOptional(),
        internal: z.boolean().exactOptional(),
        emailAddress: z.string().exactOptional(),
        domain: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
};
