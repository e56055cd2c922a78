import { act, type Loose, read } from "./specs.js";

/** What is changed, what is found, and what is found when it is changed back. */
export type Case = readonly [what: string, change: (spec: Loose) => void, found: readonly string[], back: readonly string[]];

function rename(record: Loose, from: string, to: string): void {
  const entries = Object.entries(record).map(([key, value]) => [key === from ? to : key, value] as const);
  for (const key of Object.keys(record)) delete record[key];
  Object.assign(record, Object.fromEntries(entries));
}

/** One change of the base each. */
export const FROM_BASE: readonly Case[] = [
  ["class", (s) => (s.className = "AcmeCorp"), ["class-renamed breaking neutral"], ["class-renamed breaking neutral"]],
  ["words of the connector", (s) => (s.summary = "All of Acme."), ["text-changed compatible neutral"], ["text-changed compatible neutral"]],
  ["base URL", (s) => (s.api.baseUrl = "https://acme.evil"), ["base-url-changed risky escalation"], ["base-url-changed risky escalation"]],
  [
    "server of an operation",
    (s) => {
      s.api.servers = { events: { baseUrl: "https://events.acme.example" } };
      act(s).server = "events";
    },
    ["base-url-changed risky escalation"],
    ["base-url-changed risky escalation"],
  ],
  ["credential", (s) => (s.api.auth = { type: "basic" }), ["auth-changed risky escalation"], ["auth-changed risky escalation"]],
  ["no credential", (s) => (s.api.auth = { type: "none" }), ["auth-changed risky relaxation"], ["auth-changed risky escalation"]],
  [
    "fixed header",
    (s) => (s.api.headers = { "X-Mode": "all" }),
    ["fixed-value-changed risky escalation"],
    ["fixed-value-changed risky escalation"],
  ],
  [
    "fixed query of an operation",
    (s) => (act(s).query = { force: true }),
    ["fixed-value-changed risky escalation"],
    ["fixed-value-changed risky escalation"],
  ],
  ["errors inside a 200", (s) => (s.api.errors = { at: "/error" }), ["errors-changed risky neutral"], ["errors-changed risky neutral"]],
  [
    "operation that reads what could be read",
    (s) => (s.operations["hosts:count"] = { ...read(s), path: "/count/{site}", summary: "Count the hosts of a site." }),
    ["operation-added compatible neutral"],
    ["operation-removed breaking neutral"],
  ],
  [
    "operation that acts",
    (s) => (s.operations["hosts:wipe"] = { ...act(s), path: "/wipe", risk: "critical", summary: "Wipe hosts for good.", convenience: [] }),
    ["operation-added compatible escalation"],
    ["operation-removed breaking neutral"],
  ],
  [
    "operation that needs another scope",
    (s) => (s.operations["users:read"] = { ...read(s), path: "/users/{site}", scope: "users:read", summary: "List the users of a site." }),
    ["operation-added compatible escalation"],
    ["operation-removed breaking neutral"],
  ],
  [
    "further name of an operation",
    (s) => (act(s).aliases = ["hosts:isolate"]),
    ["alias-added compatible neutral"],
    ["alias-removed breaking neutral"],
  ],
  [
    "id of an operation, with the old one kept",
    (s) => {
      rename(s.operations, "hosts:contain", "hosts:isolate");
      s.operations["hosts:isolate"].aliases = ["hosts:contain"];
    },
    ["operation-renamed compatible neutral"],
    ["operation-renamed breaking neutral"],
  ],
  [
    "a method that is to go",
    (s) => (act(s).convenience[0].deprecated = true),
    ["deprecation-added compatible neutral"],
    ["deprecation-removed compatible neutral"],
  ],
  [
    "id of an operation",
    (s) => rename(s.operations, "hosts:read", "hosts:list"),
    ["operation-renamed breaking neutral"],
    ["operation-renamed breaking neutral"],
  ],
  ["risk", (s) => (act(s).risk = "critical"), ["risk-raised risky escalation"], ["risk-lowered compatible relaxation"]],
  [
    "scope beside another",
    (s) => (read(s).scope = ["hosts:read", "sites:read"]),
    ["scope-added risky escalation"],
    ["scope-removed compatible relaxation"],
  ],
  ["other scope", (s) => (read(s).scope = "all:read"), ["scope-replaced risky escalation"], ["scope-replaced risky escalation"]],
  [
    "effect of a write",
    (s) => (act(s).effect = "update"),
    ["effect-lowered compatible relaxation"],
    ["effect-raised compatible escalation"],
  ],
  [
    "effect, from reading",
    (s) => Object.assign(read(s), { method: "POST", effect: "create", idempotent: true, risk: "medium" }),
    [
      "effect-raised risky escalation",
      "method-changed risky escalation",
      "param-sent-changed risky neutral",
      "param-sent-changed risky neutral",
      "param-sent-changed risky neutral",
      "risk-raised risky escalation",
    ],
    [
      "effect-lowered compatible relaxation",
      "method-changed risky escalation",
      "param-sent-changed risky neutral",
      "param-sent-changed risky neutral",
      "param-sent-changed risky neutral",
      "risk-lowered compatible relaxation",
    ],
  ],
  [
    "effect of equal weight",
    (s) => Object.assign(act(s), { effect: "delete" }),
    ["effect-changed compatible neutral"],
    ["effect-changed compatible neutral"],
  ],
  ["method", (s) => (act(s).method = "PUT"), ["method-changed risky escalation"], ["method-changed risky escalation"]],
  ["path", (s) => (act(s).path = "/admins/actions"), ["path-changed risky escalation"], ["path-changed risky escalation"]],
  ["body", (s) => (act(s).body = "form"), ["body-changed risky neutral"], ["body-changed risky neutral"]],
  ["idempotency", (s) => (act(s).idempotent = true), ["idempotency-added compatible neutral"], ["idempotency-removed risky neutral"]],
  [
    "pages",
    (s) => (read(s).pagination = { style: "offset", offset: "offset", limit: "limit", items: "/hosts" }),
    ["pagination-added compatible neutral"],
    ["pagination-removed breaking neutral"],
  ],
  [
    "deprecation",
    (s) => (act(s).deprecated = "Use hosts:isolate."),
    ["deprecation-added compatible neutral"],
    ["deprecation-removed compatible neutral"],
  ],
  [
    "summary",
    (s) => (act(s).summary = "Contain hosts or lift their containment."),
    ["text-changed compatible neutral"],
    ["text-changed compatible neutral"],
  ],
  [
    "words of a parameter",
    (s) => (act(s).params.note.description = "What reviewers read."),
    ["text-changed compatible neutral"],
    ["text-changed compatible neutral"],
  ],
  [
    "words of what is shared",
    (s) => (s.defs.Host.description = "One host."),
    ["text-changed compatible neutral"],
    ["text-changed compatible neutral"],
  ],
  [
    "optional parameter of a read",
    (s) => (read(s).params.tag = { type: "string" }),
    ["param-added compatible neutral"],
    ["param-removed breaking neutral"],
  ],
  [
    "optional parameter of an action",
    (s) => (act(s).params.force = { type: "boolean" }),
    ["param-added compatible escalation"],
    ["param-removed breaking neutral"],
  ],
  [
    "required parameter",
    (s) => (read(s).params.tag = { type: "string", required: true }),
    ["param-required-added breaking neutral"],
    ["param-removed breaking neutral"],
  ],
  [
    "required",
    (s) => (read(s).params.state.required = true),
    ["param-became-required breaking neutral"],
    ["param-became-optional compatible neutral"],
  ],
  [
    "name of a path's variable",
    (s) => {
      read(s).path = "/hosts/{place}";
      rename(read(s).params, "site", "place");
    },
    ["param-renamed breaking neutral"],
    ["param-renamed breaking neutral"],
  ],
  [
    "key of a parameter",
    (s) => {
      rename(read(s).params, "state", "status");
      read(s).params.status.wire = "state";
    },
    ["param-renamed breaking neutral"],
    ["param-renamed breaking neutral"],
  ],
  [
    "name of a parameter",
    (s) => rename(read(s).params, "state", "status"),
    ["param-renamed breaking neutral", "param-sent-changed risky neutral"],
    ["param-renamed breaking neutral", "param-sent-changed risky neutral"],
  ],
  [
    "place of a parameter",
    (s) => (act(s).params.note.in = "query"),
    ["param-sent-changed risky neutral"],
    ["param-sent-changed risky neutral"],
  ],
  [
    "sensitive",
    (s) => (act(s).params.note.sensitive = true),
    ["param-sensitive-added compatible neutral"],
    ["param-sensitive-dropped compatible relaxation"],
  ],
  [
    "type of a parameter",
    (s) => (read(s).params.limit = { type: "boolean" }),
    ["param-type-changed breaking neutral"],
    ["param-type-changed breaking neutral"],
  ],
  [
    "further type",
    (s) => (act(s).params.note.type = ["string", "null"]),
    ["param-type-widened compatible escalation"],
    ["param-type-narrowed breaking neutral"],
  ],
  [
    "bound of a read",
    (s) => (read(s).params.limit.maximum = 500),
    ["param-bound-widened compatible neutral"],
    ["param-bound-narrowed breaking neutral"],
  ],
  [
    "bound of an action",
    (s) => (act(s).params.ids.maxItems = 100),
    ["param-bound-widened compatible escalation"],
    ["param-bound-narrowed breaking neutral"],
  ],
  [
    "value of an action",
    (s) => act(s).params.action.enum.push("wipe"),
    ["param-enum-value-added compatible escalation"],
    ["param-enum-value-removed breaking neutral"],
  ],
  [
    "default",
    (s) => (read(s).params.state.default = "up"),
    ["param-default-changed risky neutral"],
    ["param-default-changed risky neutral"],
  ],
  [
    "field of the result",
    (s) => (read(s).result.properties.next = { type: "string" }),
    ["result-field-added compatible neutral"],
    ["result-field-removed breaking neutral"],
  ],
  [
    "field of what is shared",
    (s) => (s.defs.Host.properties.os = { type: "string" }),
    ["result-field-added compatible neutral"],
    ["result-field-removed breaking neutral"],
  ],
  [
    "field that is always there",
    (s) => (read(s).result.required = ["total", "hosts"]),
    ["result-field-became-required compatible neutral"],
    ["result-field-became-optional breaking neutral"],
  ],
  [
    "null in the result",
    (s) => (read(s).result.properties.total.type = ["integer", "null"]),
    ["result-nullable-added breaking neutral"],
    ["result-nullable-dropped compatible neutral"],
  ],
  [
    "type in the result",
    (s) => (read(s).result.properties.total.type = "string"),
    ["result-type-changed breaking neutral"],
    ["result-type-changed breaking neutral"],
  ],
  [
    "wider type in the result",
    (s) => (read(s).result.properties.total.type = "number"),
    ["result-type-widened breaking neutral"],
    ["result-type-narrowed compatible neutral"],
  ],
  [
    "known value of the result",
    (s) => read(s).result.properties.level.enum.push("c"),
    ["result-enum-value-added risky neutral"],
    ["result-enum-value-removed compatible neutral"],
  ],
  [
    "further method",
    (s) => act(s).convenience.push({ method: "lift_containment", params: ["ids"], fixed: { action: "lift" } }),
    ["convenience-added compatible neutral"],
    ["convenience-removed breaking neutral"],
  ],
  [
    "name of a method",
    (s) => (act(s).convenience[0].method = "isolate_host"),
    ["convenience-renamed breaking neutral"],
    ["convenience-renamed breaking neutral"],
  ],
  [
    "argument of a method",
    (s) => act(s).convenience[0].params.push("note"),
    ["convenience-arguments-changed compatible neutral"],
    ["convenience-arguments-changed breaking neutral"],
  ],
  [
    "fixed argument",
    (s) => (act(s).convenience[0].fixed.action = "lift"),
    ["fixed-argument-changed risky escalation"],
    ["fixed-argument-changed risky escalation"],
  ],
];
