// Generated from specs/crowdsec.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where CrowdSec is, and how it is authenticated. */
export const CONNECTOR = {
  id: "crowdsec",
  name: "CrowdSec",
  api: {
    servers: {
      default: {
        baseUrl: "https://{host}/v1",
        variables: {
          host: { description: "Name and port of the local API, such as crowdsec.example.com:8080." },
        },
      },
      machine: {
        baseUrl: "https://{host}/v1",
        variables: {
          host: { description: "The same name and port, for calls with the credentials of a machine." },
        },
        auth: { type: "bearer", token: "JWT from POST /v1/watchers/login." },
      },
    },
    auth: { type: "api_key", in: "header", name: "X-Api-Key" },
  },
} as const satisfies ConnectorInfo;

const Scope = once(() => z.string().min(1));

const Value = once(() => z.string().min(1));

const Ip = once(() => z.string().min(2));

const Range = once(() => z.string().min(4));

const Scenario = once(() => z.string().min(1));

const Origins = once(() => z.string().min(1));

const Containing = once(() => z.string().min(1));

const NotContaining = once(() => z.string().min(1));

const AlertId = once(() => z.string().min(1).regex(/^[0-9]+$/u));

const Since = once(() => z.string().min(2));

const Until = once(() => z.string().min(2));

const Decision = once(() => z.looseObject({
  id: integer().exactOptional(),
  uuid: z.string().exactOptional(),
  origin: z.string(),
  type: z.string(),
  scope: z.string(),
  value: z.string(),
  duration: z.string(),
  until: z.string().exactOptional(),
  scenario: z.string(),
  simulated: z.boolean().exactOptional(),
}));

const Meta = once(() => z.array(z.looseObject({ key: z.string().exactOptional(), value: z.string().exactOptional() })).nullable());

const Alert = once(() => z.looseObject({
  id: integer().exactOptional(),
  uuid: z.string().exactOptional(),
  machine_id: z.string().exactOptional(),
  created_at: z.string().exactOptional(),
  start_at: z.string().exactOptional(),
  stop_at: z.string().exactOptional(),
  scenario: z.string().exactOptional(),
  scenario_version: z.string().exactOptional(),
  scenario_hash: z.string().exactOptional(),
  message: z.string().exactOptional(),
  capacity: integer().exactOptional(),
  leakspeed: z.string().exactOptional(),
  kind: z.string().exactOptional(),
  labels: z.array(z.string()).nullable().exactOptional(),
  events_count: integer().exactOptional(),
  events: z.array(z.looseObject({ timestamp: z.string().exactOptional(), meta: Meta().exactOptional() })).nullable().exactOptional(),
  remediation: z.boolean().exactOptional(),
  simulated: z.boolean().exactOptional(),
  decisions: z.array(Decision()).nullable().exactOptional(),
  source: z.looseObject({
    scope: z.string().exactOptional(),
    value: z.string().exactOptional(),
    ip: z.string().exactOptional(),
    range: z.string().exactOptional(),
    as_number: z.string().exactOptional(),
    as_name: z.string().exactOptional(),
    cn: z.string().exactOptional(),
    latitude: z.number().exactOptional(),
    longitude: z.number().exactOptional(),
  }).exactOptional(),
  meta: Meta().exactOptional(),
}));

const Deleted = once(() => z.looseObject({ nbDeleted: z.string().exactOptional() }));

const Allowlist = once(() => z.looseObject({
  name: z.string().exactOptional(),
  allowlist_id: z.string().exactOptional(),
  description: z.string().exactOptional(),
  console_managed: z.boolean().exactOptional(),
  created_at: z.string().exactOptional(),
  updated_at: z.string().exactOptional(),
  items: z.array(z.looseObject({
    value: z.string().exactOptional(),
    description: z.string().exactOptional(),
    created_at: z.string().exactOptional(),
    expiration: z.string().exactOptional(),
  })).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "decisions:read": operation({
    method: "GET",
    path: "/decisions",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List decisions in force that match.",
    contract: "BGyMDcEH",
    parameters: {
      scope: { in: "query" },
      value: { in: "query" },
      type: { in: "query" },
      ip: { in: "query" },
      range: { in: "query" },
      contains: { in: "query" },
      origins: { in: "query" },
      scenarios_containing: { in: "query" },
      scenarios_not_containing: { in: "query" },
    },
    params: () => z.strictObject({
      scope: Scope().exactOptional(),
      value: Value().exactOptional(),
      type: z.string().min(1).exactOptional(),
      ip: Ip().exactOptional(),
      range: Range().exactOptional(),
      contains: z.boolean().exactOptional(),
      origins: Origins().exactOptional(),
      scenarios_containing: Containing().exactOptional(),
      scenarios_not_containing: NotContaining().exactOptional(),
    }),
    result: () => z.array(Decision()).nullable(),
  }),
  "decisions:read_stream": operation({
    method: "GET",
    path: "/decisions/stream",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: false,
    description: "List decisions that came or went since the last call.",
    contract: "605diUPi",
    parameters: {
      startup: { in: "query" },
      scopes: { in: "query" },
      origins: { in: "query" },
      scenarios_containing: { in: "query" },
      scenarios_not_containing: { in: "query" },
    },
    params: () => z.strictObject({
      startup: z.boolean().exactOptional(),
      scopes: z.string().min(1).exactOptional(),
      origins: Origins().exactOptional(),
      scenarios_containing: Containing().exactOptional(),
      scenarios_not_containing: NotContaining().exactOptional(),
    }),
    result: () => z.looseObject({
      new: z.array(Decision()).nullable().exactOptional(),
      deleted: z.array(Decision()).nullable().exactOptional(),
    }),
  }),
  "decisions:delete": operation({
    method: "DELETE",
    path: "/decisions/{decision_id}",
    server: "machine",
    scope: [],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Lift one decision before its time.",
    contract: "1Hj2bWc0",
    parameters: {
      decision_id: { in: "path" },
    },
    params: () => z.strictObject({ decision_id: z.string().min(1).regex(/^[0-9]+$/u) }),
    result: () => Deleted(),
  }),
  "decisions:delete_matching": operation({
    method: "DELETE",
    path: "/decisions",
    server: "machine",
    scope: [],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Lift every decision that matches.",
    contract: "Mv-md_wz",
    parameters: {
      scope: { in: "query", wire: "scopes" },
      value: { in: "query" },
      type: { in: "query" },
      ip: { in: "query" },
      range: { in: "query" },
      scenario: { in: "query" },
    },
    params: () => z.strictObject({
      scope: Scope().exactOptional(),
      value: Value().exactOptional(),
      type: z.string().min(1).exactOptional(),
      ip: Ip().exactOptional(),
      range: Range().exactOptional(),
      scenario: Scenario().exactOptional(),
    }),
    result: () => Deleted(),
  }),
  "alerts:read": operation({
    method: "GET",
    path: "/alerts",
    server: "machine",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search alerts, each with its decisions.",
    contract: "-wFurO3Z",
    parameters: {
      scope: { in: "query" },
      value: { in: "query" },
      scenario: { in: "query" },
      ip: { in: "query" },
      range: { in: "query" },
      since: { in: "query" },
      until: { in: "query" },
      simulated: { in: "query" },
      has_active_decision: { in: "query" },
      decision_type: { in: "query" },
      limit: { in: "query" },
      origin: { in: "query" },
    },
    params: () => z.strictObject({
      scope: Scope().exactOptional(),
      value: Value().exactOptional(),
      scenario: Scenario().exactOptional(),
      ip: Ip().exactOptional(),
      range: Range().exactOptional(),
      since: Since().exactOptional(),
      until: Until().exactOptional(),
      simulated: z.boolean().exactOptional(),
      has_active_decision: z.boolean().exactOptional(),
      decision_type: z.string().min(1).exactOptional(),
      limit: integer().min(1).exactOptional(),
      origin: z.string().min(1).exactOptional(),
    }),
    result: () => z.array(Alert()).nullable(),
  }),
  "alerts:read_details": operation({
    method: "GET",
    path: "/alerts/{alert_id}",
    server: "machine",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one alert with its events.",
    contract: "PhrziCHe",
    parameters: {
      alert_id: { in: "path" },
    },
    params: () => z.strictObject({ alert_id: AlertId() }),
    result: () => Alert(),
  }),
  "alerts:write": operation({
    method: "POST",
    path: "/alerts",
    server: "machine",
    scope: [],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Add an alert that bans an address, or has it solve a captcha.",
    contract: "JglQ5Uct",
    parameters: {
      alerts: { in: "body", whole: true },
    },
    params: () => z.strictObject({
      alerts: z.array(z.strictObject({
        scenario: z.string().min(1),
        scenario_hash: z.string(),
        scenario_version: z.string(),
        message: z.string(),
        events_count: integer().min(0),
        start_at: z.string(),
        stop_at: z.string(),
        capacity: integer(),
        leakspeed: z.string(),
        simulated: z.boolean(),
        remediation: z.boolean().exactOptional(),
        events: z.array(z.strictObject({
          timestamp: z.string(),
          meta: z.array(z.strictObject({ key: z.string().exactOptional(), value: z.string().exactOptional() })),
        })).max(100),
        source: z.strictObject({
          scope: z.literal("Ip"),
          value: z.string().min(2).max(45).regex(/^[0-9A-Fa-f:.]+$/u),
          ip: z.string().exactOptional(),
        }),
        decisions: z.array(z.strictObject({
          origin: z.string().min(1),
          type: z.enum(["ban", "captcha"]),
          scope: z.literal("Ip"),
          value: z.string().min(2).max(45).regex(/^[0-9A-Fa-f:.]+$/u),
          duration: z.string().max(20).regex(/^([0-9]+[hms])+$/u),
          scenario: z.string().min(1),
        })).max(1).exactOptional(),
      })).min(1).max(1),
    }),
    result: () => z.array(z.string()),
  }),
  "alerts:delete": operation({
    method: "DELETE",
    path: "/alerts/{alert_id}",
    server: "machine",
    scope: [],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete an alert with its events and decisions.",
    contract: "cBRNQqIh",
    parameters: {
      alert_id: { in: "path" },
    },
    params: () => z.strictObject({ alert_id: AlertId() }),
    result: () => Deleted(),
  }),
  "alerts:delete_matching": operation({
    method: "DELETE",
    path: "/alerts",
    server: "machine",
    scope: [],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete every alert that matches.",
    contract: "UJD590PQ",
    parameters: {
      scope: { in: "query" },
      value: { in: "query" },
      scenario: { in: "query" },
      ip: { in: "query" },
      range: { in: "query" },
      since: { in: "query" },
      until: { in: "query" },
      has_active_decision: { in: "query" },
    },
    params: () => z.strictObject({
      scope: Scope().exactOptional(),
      value: Value().exactOptional(),
      scenario: Scenario().exactOptional(),
      ip: Ip().exactOptional(),
      range: Range().exactOptional(),
      since: Since().exactOptional(),
      until: Until().exactOptional(),
      has_active_decision: z.boolean().exactOptional(),
    }),
    result: () => Deleted(),
  }),
  "allowlists:read": operation({
    method: "GET",
    path: "/allowlists",
    server: "machine",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List allowlists of the engine.",
    contract: "tudL1-j0",
    parameters: {
      with_content: { in: "query" },
    },
    params: () => z.strictObject({ with_content: z.boolean().exactOptional() }),
    result: () => z.array(Allowlist()),
  }),
  "allowlists:read_details": operation({
    method: "GET",
    path: "/allowlists/{allowlist_name}",
    server: "machine",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one allowlist with its items.",
    query: { with_content: true },
    contract: "WXyu3imv",
    parameters: {
      allowlist_name: { in: "path" },
    },
    params: () => z.strictObject({ allowlist_name: z.string().min(1) }),
    result: () => Allowlist(),
  }),
  "allowlists:check": operation({
    method: "GET",
    path: "/allowlists/check/{ip_or_range}",
    server: "machine",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether an address is on an allowlist.",
    contract: "3rF9h7KB",
    parameters: {
      ip_or_range: { in: "path" },
    },
    params: () => z.strictObject({ ip_or_range: z.string().min(2) }),
    result: () => z.looseObject({ allowlisted: z.boolean().exactOptional(), reason: z.string().exactOptional() }),
  }),
  "allowlists:check_many": operation({
    method: "POST",
    path: "/allowlists/check",
    server: "machine",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell which of several addresses are on allowlists.",
    contract: "pkenGFYb",
    parameters: {
      targets: { in: "body" },
    },
    params: () => z.strictObject({ targets: z.array(z.string().min(2)).min(1) }),
    result: () => z.looseObject({
      results: z.array(z.looseObject({ target: z.string(), allowlists: z.array(z.string()) })),
    }),
  }),
};
