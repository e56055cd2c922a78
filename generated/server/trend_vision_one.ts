// Generated from specs/trend_vision_one.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Definitions,
  integer,
  jsonSchema,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { AgentGuid as AgentGuidType } from "../sdk/trend_vision_one.js";
import type { EndpointName as EndpointNameType } from "../sdk/trend_vision_one.js";
import type { Why as WhyType } from "../sdk/trend_vision_one.js";

/** Where Trend Vision One is, and how it is authenticated. */
export const CONNECTOR = {
  id: "trend_vision_one",
  name: "Trend Vision One",
  api: {
    servers: {
      default: {
        baseUrl: "https://{host}",
        variables: {
          host: {
            default: "api.xdr.trendmicro.com",
            description: "API host of the region, such as api.eu.xdr.trendmicro.com or api.xdr.trendmicro.co.jp.",
          },
        },
      },
    },
    auth: { type: "bearer", token: "API key with a role of its own" },
  },
} as const satisfies ConnectorInfo;

const DEFINITIONS = once((): Definitions => ({
  Why: { type: "string" },
  AgentGuid: { type: "string", minLength: 1 },
  EndpointName: { type: "string", minLength: 1 },
}));

const AlertId = once(() => z.string().min(1));

const Filter = once(() => z.string().min(1));

const Top = once(() => z.literal([50, 100, 200]));

const SkipToken = once(() => z.string().min(1));

const From = once(() => z.string());

const To = once(() => z.string());

const Why = once(() => z.string());

const AgentGuid = once(() => z.string().min(1));

const Targets = once(() => z.array(jsonSchema<{
  agentGuid?: AgentGuidType;
  endpointName?: EndpointNameType;
  description?: WhyType;
}>({
  type: "object",
  properties: {
    agentGuid: { $ref: "#/$defs/AgentGuid" },
    endpointName: { $ref: "#/$defs/EndpointName" },
    description: { $ref: "#/$defs/Why" },
  },
  anyOf: [{ required: ["agentGuid"] }, { required: ["endpointName"] }],
  unevaluatedProperties: false,
}, DEFINITIONS())).min(1).max(10));

const Accounts = once(() => z.array(z.strictObject({ accountName: z.string().min(1), description: Why().exactOptional() })).min(1).max(10));

const Messages = once(() => z.array(jsonSchema<{
  /** Id that the platform gave the message. @minLength 1 */
  uniqueId?: string;
  /** Message-ID from the mail header. @minLength 1 */
  messageId?: string;
  /** Address of the mailbox. @minLength 1 */
  mailBox?: string;
  description?: WhyType;
}>({
  type: "object",
  properties: {
    uniqueId: { type: "string", minLength: 1 },
    messageId: { type: "string", minLength: 1 },
    mailBox: { type: "string", minLength: 1 },
    description: { $ref: "#/$defs/Why" },
  },
  anyOf: [{ required: ["uniqueId"] }, { required: ["messageId", "mailBox"] }],
  unevaluatedProperties: false,
}, DEFINITIONS())).min(1).max(10));

const Objects = once(() => z.array(jsonSchema<{
  /** IP address of the object. @minLength 1 */
  ip?: string;
  /** Domain of the object. @minLength 1 */
  domain?: string;
  /** URL of the object. @minLength 1 */
  url?: string;
  /** SHA1 of the file. @minLength 1 */
  fileSha1?: string;
  /** SHA256 of the file. @minLength 1 */
  fileSha256?: string;
  /** Address that mail comes from. @minLength 1 */
  senderMailAddress?: string;
  /** Why the object stands there. */
  description?: string;
}>({
  type: "object",
  properties: {
    ip: { type: "string", minLength: 1 },
    domain: { type: "string", minLength: 1 },
    url: { type: "string", minLength: 1 },
    fileSha1: { type: "string", minLength: 1 },
    fileSha256: { type: "string", minLength: 1 },
    senderMailAddress: { type: "string", minLength: 1 },
    description: { type: "string" },
  },
  oneOf: [
    { required: ["ip"] },
    { required: ["domain"] },
    { required: ["url"] },
    { required: ["fileSha1"] },
    { required: ["fileSha256"] },
    { required: ["senderMailAddress"] },
  ],
  unevaluatedProperties: false,
})).min(1).max(10));

const MultiStatus = once(() => z.array(z.looseObject({
  status: integer().exactOptional(),
  headers: z.array(z.looseObject({ name: z.string().exactOptional(), value: z.string().exactOptional() })).exactOptional(),
  body: z.looseObject({
    error: z.looseObject({
      code: z.string().exactOptional(),
      message: z.string().exactOptional(),
      number: integer().exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
})));

const HostInfo = once(() => z.looseObject({
  name: z.string().exactOptional(),
  guid: z.string().exactOptional(),
  ips: z.array(z.string()).exactOptional(),
}));

const EntityValue = once(() => z.union([z.string(), HostInfo()]));

const Alert = once(() => z.looseObject({
  id: AlertId().exactOptional(),
  status: z.string().exactOptional(),
  investigationResult: z.string().exactOptional(),
  severity: z.string().exactOptional(),
  score: integer().exactOptional(),
  model: z.string().exactOptional(),
  modelId: z.string().exactOptional(),
  alertProvider: z.string().exactOptional(),
  description: z.string().exactOptional(),
  workbenchLink: z.string().exactOptional(),
  incidentId: z.string().exactOptional(),
  caseId: z.string().exactOptional(),
  ownerIds: z.array(z.string()).exactOptional(),
  createdDateTime: z.string().exactOptional(),
  updatedDateTime: z.string().exactOptional(),
  impactScope: z.looseObject({
    desktopCount: integer().exactOptional(),
    serverCount: integer().exactOptional(),
    accountCount: integer().exactOptional(),
    entities: z.array(z.looseObject({
      entityId: z.string().exactOptional(),
      entityType: z.string().exactOptional(),
      entityValue: EntityValue().exactOptional(),
    })).exactOptional(),
  }).exactOptional(),
  matchedRules: z.array(z.looseObject({
    id: z.string().exactOptional(),
    name: z.string().exactOptional(),
    matchedFilters: z.array(z.looseObject({
      id: z.string().exactOptional(),
      name: z.string().exactOptional(),
      matchedDateTime: z.string().exactOptional(),
      mitreTechniqueIds: z.array(z.string()).exactOptional(),
    })).exactOptional(),
  })).exactOptional(),
  indicators: z.array(z.looseObject({
    id: integer().exactOptional(),
    type: z.string().exactOptional(),
    field: z.string().exactOptional(),
    value: EntityValue().exactOptional(),
    provenance: z.array(z.string()).exactOptional(),
  })).exactOptional(),
}));

const Endpoint = once(() => z.looseObject({
  agentGuid: z.string().exactOptional(),
  endpointName: z.string().exactOptional(),
  displayName: z.string().exactOptional(),
  type: z.string().exactOptional(),
  osName: z.string().exactOptional(),
  osPlatform: z.string().exactOptional(),
  osVersion: z.string().exactOptional(),
  lastUsedIp: z.string().exactOptional(),
  ipAddresses: z.array(z.string()).exactOptional(),
  lastLoggedOnUser: z.string().exactOptional(),
  isolationStatus: z.string().exactOptional(),
  serialNumber: z.string().exactOptional(),
  securityPolicy: z.string().exactOptional(),
  edrSensor: z.looseObject({
    status: z.string().exactOptional(),
    connectivity: z.string().exactOptional(),
    version: z.string().exactOptional(),
    lastConnectedDateTime: z.string().exactOptional(),
  }).exactOptional(),
  eppAgent: z.looseObject({
    status: z.string().exactOptional(),
    policyName: z.string().exactOptional(),
    protectionManager: z.string().exactOptional(),
    version: z.string().exactOptional(),
    lastConnectedDateTime: z.string().exactOptional(),
  }).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "alerts:read": operation({
    method: "GET",
    path: "/v3.0/workbench/alerts",
    scope: ["Workbench: View, filter, and search"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List Workbench alerts of a time range.",
    pagination: { style: "link", next: "/nextLink", params: ["skipToken"], items: "/items", more: "/nextLink" },
    contract: "Us31s6ep",
    parameters: {
      "TMV1-Filter": { in: "header" },
      startDateTime: { in: "query" },
      endDateTime: { in: "query" },
      dateTimeTarget: { in: "query" },
      orderBy: { in: "query" },
      skipToken: { in: "query" },
    },
    params: () => z.strictObject({
      "TMV1-Filter": Filter().exactOptional(),
      startDateTime: From().exactOptional(),
      endDateTime: To().exactOptional(),
      dateTimeTarget: z.string().min(1).exactOptional(),
      orderBy: z.string().min(1).exactOptional(),
      skipToken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      totalCount: integer().exactOptional(),
      count: integer().exactOptional(),
      items: z.array(Alert()).nullable().exactOptional(),
      nextLink: z.string().exactOptional(),
    }),
  }),
  "alerts:read_details": operation({
    method: "GET",
    path: "/v3.0/workbench/alerts/{id}",
    scope: ["Workbench: View, filter, and search"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one alert with rules and indicators.",
    contract: "SO2xhZDV",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: AlertId() }),
    result: () => Alert(),
  }),
  "alerts:update": operation({
    method: "PATCH",
    path: "/v3.0/workbench/alerts/{id}",
    scope: ["Workbench: Modify alert details"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Set status and finding of an alert.",
    contract: "qitPTuaT",
    parameters: {
      id: { in: "path" },
      "If-Match": { in: "header" },
      status: { in: "body" },
      investigationResult: { in: "body" },
    },
    params: () => z.strictObject({
      id: AlertId(),
      "If-Match": z.string().min(1).exactOptional(),
      status: z.enum(["Open", "In Progress", "Closed"]).exactOptional(),
      investigationResult: z.enum([
        "No Findings",
        "Noteworthy",
        "True Positive",
        "False Positive",
        "Benign True Positive",
        "Other Findings",
      ]).exactOptional(),
    }),
    result: () => z.null(),
  }),
  "alert_notes:read": operation({
    method: "GET",
    path: "/v3.0/workbench/alerts/{id}/notes",
    scope: ["Workbench: View, filter, and search"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the notes on an alert.",
    pagination: { style: "link", next: "/nextLink", params: ["skipToken"], items: "/items", more: "/nextLink" },
    contract: "qwNSbU9D",
    parameters: {
      id: { in: "path" },
      "TMV1-Filter": { in: "header" },
      startDateTime: { in: "query" },
      endDateTime: { in: "query" },
      top: { in: "query" },
      skipToken: { in: "query" },
    },
    params: () => z.strictObject({
      id: AlertId(),
      "TMV1-Filter": Filter().exactOptional(),
      startDateTime: From().exactOptional(),
      endDateTime: To().exactOptional(),
      top: Top().exactOptional(),
      skipToken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      items: z.array(z.looseObject({
        id: integer().exactOptional(),
        content: z.string().exactOptional(),
        creatorName: z.string().exactOptional(),
        creatorMailAddress: z.string().nullable().exactOptional(),
        createdDateTime: z.string().exactOptional(),
        lastUpdatedBy: z.string().nullable().exactOptional(),
        lastUpdatedDateTime: z.string().nullable().exactOptional(),
      })).nullable().exactOptional(),
      nextLink: z.string().exactOptional(),
    }),
  }),
  "alert_notes:write": operation({
    method: "POST",
    path: "/v3.0/workbench/alerts/{id}/notes",
    scope: ["Workbench: Modify alert details"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Write a note on an alert.",
    contract: "6lCZNexF",
    parameters: {
      id: { in: "path" },
      content: { in: "body" },
    },
    params: () => z.strictObject({ id: AlertId(), content: z.string().min(1) }),
    result: () => z.null(),
  }),
  "attack_techniques:read": operation({
    method: "GET",
    path: "/v3.0/oat/detections",
    scope: ["Observed Attack Techniques: View, filter, and search"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List events that match known attack techniques.",
    pagination: {
      style: "link",
      next: "/nextLink",
      params: ["nextBatchToken"],
      items: "/items",
      more: "/nextLink",
    },
    contract: "OF5wOEGj",
    parameters: {
      "TMV1-Filter": { in: "header" },
      detectedStartDateTime: { in: "query" },
      detectedEndDateTime: { in: "query" },
      ingestedStartDateTime: { in: "query" },
      ingestedEndDateTime: { in: "query" },
      top: { in: "query" },
      nextBatchToken: { in: "query" },
    },
    params: () => z.strictObject({
      "TMV1-Filter": Filter().exactOptional(),
      detectedStartDateTime: From().exactOptional(),
      detectedEndDateTime: To().exactOptional(),
      ingestedStartDateTime: z.string().exactOptional(),
      ingestedEndDateTime: z.string().exactOptional(),
      top: Top().exactOptional(),
      nextBatchToken: z.string().min(1).exactOptional(),
    }),
    result: () => z.looseObject({
      totalCount: integer().exactOptional(),
      count: integer().exactOptional(),
      items: z.array(z.looseObject({
        uuid: z.string().exactOptional(),
        source: z.string().exactOptional(),
        entityType: z.string().exactOptional(),
        entityName: z.string().exactOptional(),
        detectedDateTime: z.string().exactOptional(),
        ingestedDateTime: z.string().exactOptional(),
        endpoint: z.looseObject({
          endpointName: z.string().exactOptional(),
          agentGuid: z.string().exactOptional(),
          ips: z.array(z.string()).exactOptional(),
        }).exactOptional(),
        filters: z.array(z.looseObject({
          id: z.string().exactOptional(),
          name: z.string().exactOptional(),
          description: z.string().exactOptional(),
          riskLevel: z.string().exactOptional(),
          mitreTacticIds: z.array(z.string()).exactOptional(),
          mitreTechniqueIds: z.array(z.string()).exactOptional(),
        })).exactOptional(),
      })).nullable().exactOptional(),
      nextLink: z.string().exactOptional(),
    }),
  }),
  "endpoints:read": operation({
    method: "GET",
    path: "/v3.0/endpointSecurity/endpoints",
    scope: ["Endpoint Inventory: View"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List endpoints with agent and isolation state.",
    pagination: { style: "link", next: "/nextLink", params: ["skipToken"], items: "/items", more: "/nextLink" },
    contract: "N54iX6dQ",
    parameters: {
      "TMV1-Filter": { in: "header" },
      orderBy: { in: "query" },
      top: { in: "query" },
      skipToken: { in: "query" },
    },
    params: () => z.strictObject({
      "TMV1-Filter": Filter().exactOptional(),
      orderBy: z.string().min(1).exactOptional(),
      top: integer().min(1).exactOptional(),
      skipToken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      totalCount: integer().exactOptional(),
      count: integer().exactOptional(),
      items: z.array(Endpoint()).nullable().exactOptional(),
      nextLink: z.string().exactOptional(),
    }),
  }),
  "endpoints:read_details": operation({
    method: "GET",
    path: "/v3.0/endpointSecurity/endpoints/{id}",
    scope: ["Endpoint Inventory: View"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one endpoint with its interfaces.",
    contract: "Eb1Ne9qX",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: AgentGuid() }),
    result: () => z.looseObject({
      agentGuid: z.string().exactOptional(),
      endpointName: z.string().exactOptional(),
      displayName: z.string().exactOptional(),
      type: z.string().exactOptional(),
      os: z.looseObject({
        name: z.string().exactOptional(),
        platform: z.string().exactOptional(),
        version: z.string().exactOptional(),
      }).exactOptional(),
      lastUsedIp: z.string().exactOptional(),
      lastLoggedOnUser: z.string().exactOptional(),
      isolationStatus: z.string().exactOptional(),
      serialNumber: z.string().exactOptional(),
      securityPolicy: z.string().exactOptional(),
      recommendedActions: z.array(z.string()).exactOptional(),
      interfaces: z.array(z.looseObject({
        macAddress: z.string().exactOptional(),
        ipAddresses: z.array(z.string()).exactOptional(),
      })).exactOptional(),
      edrSensor: z.looseObject({
        status: z.string().exactOptional(),
        connectivity: z.string().exactOptional(),
        version: z.string().exactOptional(),
        lastConnectedDateTime: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "endpoints:isolate": operation({
    method: "POST",
    path: "/v3.0/response/endpoints/isolate",
    scope: ["Response Management: Isolate endpoint"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Cut endpoints off from the network.",
    contract: "NV2FLeUH",
    parameters: {
      endpoints: { in: "body", whole: true },
    },
    params: () => z.strictObject({ endpoints: Targets() }),
    result: () => MultiStatus(),
  }),
  "endpoints:restore": operation({
    method: "POST",
    path: "/v3.0/response/endpoints/restore",
    scope: ["Response Management: Isolate endpoint"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Let isolated endpoints back into the network.",
    contract: "RPKnEF1q",
    parameters: {
      endpoints: { in: "body", whole: true },
    },
    params: () => z.strictObject({ endpoints: Targets() }),
    result: () => MultiStatus(),
  }),
  "endpoints:collect_file": operation({
    method: "POST",
    path: "/v3.0/response/endpoints/collectFile",
    scope: ["Response Management: Collect file"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Fetch files from endpoints into the console.",
    contract: "sexaxfjz",
    parameters: {
      files: { in: "body", whole: true },
    },
    params: () => z.strictObject({
      files: z.array(jsonSchema<{
        agentGuid?: AgentGuidType;
        endpointName?: EndpointNameType;
        /** Full path on the endpoint. @minLength 1 */
        filePath: string;
        description?: WhyType;
      }>({
        type: "object",
        required: ["filePath"],
        properties: {
          agentGuid: { $ref: "#/$defs/AgentGuid" },
          endpointName: { $ref: "#/$defs/EndpointName" },
          filePath: { type: "string", minLength: 1 },
          description: { $ref: "#/$defs/Why" },
        },
        anyOf: [{ required: ["agentGuid"] }, { required: ["endpointName"] }],
        unevaluatedProperties: false,
      }, DEFINITIONS())).min(1).max(10),
    }),
    result: () => MultiStatus(),
  }),
  "endpoints:terminate_process": operation({
    method: "POST",
    path: "/v3.0/response/endpoints/terminateProcess",
    scope: ["Response Management: Terminate process"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "End the processes that run from a file.",
    contract: "n8IYqesK",
    parameters: {
      processes: { in: "body", whole: true },
    },
    params: () => z.strictObject({
      processes: z.array(jsonSchema<{
        agentGuid?: AgentGuidType;
        endpointName?: EndpointNameType;
        /** SHA1 of the running program. @minLength 40 @maxLength 40 */
        fileSha1: string;
        /** Name of the program's file. */
        fileName?: string;
        description?: WhyType;
      }>({
        type: "object",
        required: ["fileSha1"],
        properties: {
          agentGuid: { $ref: "#/$defs/AgentGuid" },
          endpointName: { $ref: "#/$defs/EndpointName" },
          fileSha1: { type: "string", minLength: 40, maxLength: 40 },
          fileName: { type: "string" },
          description: { $ref: "#/$defs/Why" },
        },
        anyOf: [{ required: ["agentGuid"] }, { required: ["endpointName"] }],
        unevaluatedProperties: false,
      }, DEFINITIONS())).min(1).max(10),
    }),
    result: () => MultiStatus(),
  }),
  "endpoints:run_script": operation({
    method: "POST",
    path: "/v3.0/response/endpoints/runScript",
    scope: ["Response Management: Run custom script"],
    risk: "critical",
    effect: "action",
    idempotent: false,
    description: "Run an uploaded script on endpoints.",
    contract: "9ySQrZYR",
    parameters: {
      scripts: { in: "body", whole: true },
    },
    params: () => z.strictObject({
      scripts: z.array(jsonSchema<{
        agentGuid?: AgentGuidType;
        endpointName?: EndpointNameType;
        /** Name that scripts:read shows. @minLength 1 */
        fileName: string;
        /** Options for the script. */
        parameter?: string;
        description?: WhyType;
      }>({
        type: "object",
        required: ["fileName"],
        properties: {
          agentGuid: { $ref: "#/$defs/AgentGuid" },
          endpointName: { $ref: "#/$defs/EndpointName" },
          fileName: { type: "string", minLength: 1 },
          parameter: { type: "string" },
          description: { $ref: "#/$defs/Why" },
        },
        anyOf: [{ required: ["agentGuid"] }, { required: ["endpointName"] }],
        unevaluatedProperties: false,
      }, DEFINITIONS())).min(1).max(10),
    }),
    result: () => MultiStatus(),
  }),
  "scripts:read": operation({
    method: "GET",
    path: "/v3.0/response/customScripts",
    scope: ["Response Management: View, filter and search (Custom Scripts tab)"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the scripts that were uploaded.",
    pagination: { style: "link", next: "/nextLink", params: ["skipToken"], items: "/items", more: "/nextLink" },
    contract: "kIbXb5dY",
    parameters: {
      filter: { in: "query" },
      skipToken: { in: "query" },
    },
    params: () => z.strictObject({
      filter: z.string().min(1).exactOptional(),
      skipToken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      items: z.array(z.looseObject({
        id: z.string().exactOptional(),
        fileName: z.string().exactOptional(),
        fileType: z.string().exactOptional(),
        description: z.string().exactOptional(),
      })).nullable().exactOptional(),
      nextLink: z.string().exactOptional(),
    }),
  }),
  "endpoint_activities:search": operation({
    method: "GET",
    path: "/v3.0/search/endpointActivities",
    scope: ["XDR Data Explorer"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search what happened on endpoints.",
    pagination: { style: "link", next: "/nextLink", params: ["skipToken"], items: "/items", more: "/nextLink" },
    contract: "ZP8npNs9",
    parameters: {
      "TMV1-Query": { in: "header" },
      startDateTime: { in: "query" },
      endDateTime: { in: "query" },
      select: { in: "query" },
      top: { in: "query" },
      mode: { in: "query" },
      skipToken: { in: "query" },
    },
    params: () => z.strictObject({
      "TMV1-Query": z.string().min(1),
      startDateTime: From().exactOptional(),
      endDateTime: To().exactOptional(),
      select: z.string().min(1).exactOptional(),
      top: z.literal([50, 100, 500, 1000, 5000]).exactOptional(),
      mode: z.literal("default").exactOptional(),
      skipToken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      progressRate: integer().exactOptional(),
      items: z.array(z.looseObject({
        uuid: z.string().exactOptional(),
        eventId: z.string().exactOptional(),
        eventTime: integer().exactOptional(),
        eventTimeDT: z.string().exactOptional(),
        endpointGuid: z.string().exactOptional(),
        endpointHostName: z.string().exactOptional(),
        endpointIp: z.array(z.string()).exactOptional(),
        logonUser: z.array(z.string()).exactOptional(),
        processFilePath: z.string().exactOptional(),
        processCmd: z.string().exactOptional(),
        parentCmd: z.string().exactOptional(),
        objectFilePath: z.string().exactOptional(),
        objectFileHashSha1: z.string().exactOptional(),
        src: z.string().exactOptional(),
        dst: z.string().exactOptional(),
        dpt: integer().exactOptional(),
        request: z.string().exactOptional(),
        tags: z.array(z.string()).exactOptional(),
      })).nullable().exactOptional(),
      nextLink: z.string().exactOptional(),
    }),
  }),
  "accounts:disable": operation({
    method: "POST",
    path: "/v3.0/response/domainAccounts/disable",
    scope: ["Response Management: Enable/Disable user account, force sign out, force password reset"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Sign people out and lock their accounts.",
    contract: "LEfHQW8_",
    parameters: {
      accounts: { in: "body", whole: true },
    },
    params: () => z.strictObject({ accounts: Accounts() }),
    result: () => MultiStatus(),
  }),
  "accounts:enable": operation({
    method: "POST",
    path: "/v3.0/response/domainAccounts/enable",
    scope: ["Response Management: Enable/Disable user account, force sign out, force password reset"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Let people with locked accounts sign in.",
    contract: "DrynZZ9M",
    parameters: {
      accounts: { in: "body", whole: true },
    },
    params: () => z.strictObject({ accounts: Accounts() }),
    result: () => MultiStatus(),
  }),
  "accounts:sign_out": operation({
    method: "POST",
    path: "/v3.0/response/domainAccounts/signOut",
    scope: ["Response Management: Enable/Disable user account, force sign out, force password reset"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "End all sessions of accounts.",
    contract: "MC0gTEmu",
    parameters: {
      accounts: { in: "body", whole: true },
    },
    params: () => z.strictObject({ accounts: Accounts() }),
    result: () => MultiStatus(),
  }),
  "accounts:reset_password": operation({
    method: "POST",
    path: "/v3.0/response/domainAccounts/resetPassword",
    scope: ["Response Management: Enable/Disable user account, force sign out, force password reset"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Sign people out and demand new passwords.",
    contract: "edxAj1_-",
    parameters: {
      accounts: { in: "body", whole: true },
    },
    params: () => z.strictObject({ accounts: Accounts() }),
    result: () => MultiStatus(),
  }),
  "emails:quarantine": operation({
    method: "POST",
    path: "/v3.0/response/emails/quarantine",
    scope: ["Response Management: Quarantine/Restore messages"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Move messages from mailboxes to quarantine.",
    contract: "csni1rSU",
    parameters: {
      messages: { in: "body", whole: true },
    },
    params: () => z.strictObject({ messages: Messages() }),
    result: () => MultiStatus(),
  }),
  "emails:restore": operation({
    method: "POST",
    path: "/v3.0/response/emails/restore",
    scope: ["Response Management: Quarantine/Restore messages"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Put quarantined messages back into mailboxes.",
    contract: "4ylWsgQd",
    parameters: {
      messages: { in: "body", whole: true },
    },
    params: () => z.strictObject({ messages: Messages() }),
    result: () => MultiStatus(),
  }),
  "emails:delete": operation({
    method: "POST",
    path: "/v3.0/response/emails/delete",
    scope: ["Response Management: Delete messages"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete messages from mailboxes for good.",
    contract: "3qoxgDMi",
    parameters: {
      messages: { in: "body", whole: true },
    },
    params: () => z.strictObject({ messages: Messages() }),
    result: () => MultiStatus(),
  }),
  "block_list:write": operation({
    method: "POST",
    path: "/v3.0/response/suspiciousObjects",
    scope: ["Response Management: Add to block list"],
    risk: "high",
    effect: "create",
    idempotent: true,
    description: "Block files, addresses and senders everywhere.",
    contract: "zC6EaV23",
    parameters: {
      objects: { in: "body", whole: true },
    },
    params: () => z.strictObject({ objects: Objects() }),
    result: () => MultiStatus(),
  }),
  "block_list:delete": operation({
    method: "POST",
    path: "/v3.0/response/suspiciousObjects/delete",
    scope: ["Response Management: Add to block list"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take objects off the block list.",
    contract: "eyKd_dPl",
    parameters: {
      objects: { in: "body", whole: true },
    },
    params: () => z.strictObject({ objects: Objects() }),
    result: () => MultiStatus(),
  }),
  "suspicious_objects:read": operation({
    method: "GET",
    path: "/v3.0/threatintel/suspiciousObjects",
    scope: ["Suspicious Object Management: View, filter, and search"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List objects that are blocked or logged.",
    pagination: { style: "link", next: "/nextLink", params: ["skipToken"], items: "/items", more: "/nextLink" },
    contract: "FfbKyrGh",
    parameters: {
      "TMV1-Filter": { in: "header" },
      startDateTime: { in: "query" },
      endDateTime: { in: "query" },
      orderBy: { in: "query" },
      top: { in: "query" },
      skipToken: { in: "query" },
    },
    params: () => z.strictObject({
      "TMV1-Filter": Filter().exactOptional(),
      startDateTime: From().exactOptional(),
      endDateTime: To().exactOptional(),
      orderBy: z.string().min(1).exactOptional(),
      top: Top().exactOptional(),
      skipToken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      items: z.array(z.looseObject({
        type: z.string().exactOptional(),
        ip: z.string().exactOptional(),
        domain: z.string().exactOptional(),
        url: z.string().exactOptional(),
        fileSha1: z.string().exactOptional(),
        fileSha256: z.string().exactOptional(),
        senderMailAddress: z.string().exactOptional(),
        scanAction: z.string().exactOptional(),
        riskLevel: z.string().exactOptional(),
        inExceptionList: z.boolean().exactOptional(),
        description: z.string().exactOptional(),
        lastModifiedDateTime: z.string().exactOptional(),
        expiredDateTime: z.string().exactOptional(),
      })).nullable().exactOptional(),
      nextLink: z.string().exactOptional(),
    }),
  }),
  "sandbox:submit_urls": operation({
    method: "POST",
    path: "/v3.0/sandbox/urls/analyze",
    scope: ["Sandbox Analysis: Submit objects"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Have the sandbox open some URLs.",
    contract: "cvKf9EMj",
    parameters: {
      urls: { in: "body", whole: true },
    },
    params: () => z.strictObject({ urls: z.array(z.strictObject({ url: z.string().min(1) })).min(1).max(10) }),
    result: () => z.array(z.looseObject({
      status: integer().exactOptional(),
      body: z.looseObject({
        id: z.string().exactOptional(),
        url: z.string().exactOptional(),
        digest: z.looseObject({
          md5: z.string().exactOptional(),
          sha1: z.string().exactOptional(),
          sha256: z.string().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    })),
  }),
  "sandbox:read_status": operation({
    method: "GET",
    path: "/v3.0/sandbox/tasks/{id}",
    scope: ["Sandbox Analysis: View, filter, and search"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether the sandbox is done with a submission.",
    contract: "q3aEr14z",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => z.looseObject({
      id: z.string().exactOptional(),
      action: z.string().exactOptional(),
      status: z.string().exactOptional(),
      createdDateTime: z.string().exactOptional(),
      lastActionDateTime: z.string().exactOptional(),
      isCached: z.boolean().exactOptional(),
      resourceLocation: z.string().exactOptional(),
      digest: z.looseObject({
        md5: z.string().exactOptional(),
        sha1: z.string().exactOptional(),
        sha256: z.string().exactOptional(),
      }).exactOptional(),
      error: z.looseObject({ code: z.string().exactOptional(), message: z.string().exactOptional() }).exactOptional(),
    }),
  }),
  "sandbox:read_result": operation({
    method: "GET",
    path: "/v3.0/sandbox/analysisResults/{id}",
    scope: ["Sandbox Analysis: View, filter, and search"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the sandbox's verdict on a submission.",
    contract: "lkUIWLaG",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => z.looseObject({
      id: z.string().exactOptional(),
      type: z.string().exactOptional(),
      riskLevel: z.string().exactOptional(),
      analysisCompletionDateTime: z.string().exactOptional(),
      detectionNames: z.array(z.string()).exactOptional(),
      threatTypes: z.array(z.string()).exactOptional(),
      trueFileType: z.string().exactOptional(),
      digest: z.looseObject({
        md5: z.string().exactOptional(),
        sha1: z.string().exactOptional(),
        sha256: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "tasks:read": operation({
    method: "GET",
    path: "/v3.0/response/tasks/{id}",
    scope: ["Response Management: View, filter, and search (Task List tab)"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Tell how a response action went.",
    contract: "FU_cP2Kc",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => z.looseObject({
      id: z.string().exactOptional(),
      action: z.string().exactOptional(),
      status: z.string().exactOptional(),
      description: z.string().exactOptional(),
      account: z.string().exactOptional(),
      createdDateTime: z.string().exactOptional(),
      lastActionDateTime: z.string().exactOptional(),
      agentGuid: z.string().exactOptional(),
      endpointName: z.string().exactOptional(),
      tasks: z.array(z.looseObject({
        status: z.string().exactOptional(),
        lastActionDateTime: z.string().exactOptional(),
        accountName: z.string().exactOptional(),
        iam: z.string().exactOptional(),
        uniqueId: z.string().exactOptional(),
        messageId: z.string().exactOptional(),
        mailBox: z.string().exactOptional(),
        messageSubject: z.string().exactOptional(),
        error: z.looseObject({
          code: z.string().exactOptional(),
          message: z.string().exactOptional(),
          number: integer().exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
      resourceLocation: z.string().exactOptional(),
      expiredDateTime: z.string().exactOptional(),
      error: z.looseObject({
        code: z.string().exactOptional(),
        message: z.string().exactOptional(),
        number: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
};
