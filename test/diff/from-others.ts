import type { Case } from "./from-base.js";
import { act, type Loose, read } from "./specs.js";

const tenants = (spec: Loose): Loose => {
  spec.api.baseUrl = "https://{region}.acme.example";
  spec.api.variables = { region: { enum: ["eu", "us"], default: "eu" } };
  return spec.api.variables.region;
};
const token = (spec: Loose, ...scopes: string[]): void => {
  spec.api.auth = { type: "oauth2_client_credentials", tokenUrl: "https://id.acme.example/token", scopes };
};
const paged = (spec: Loose, over: Loose = {}): void => {
  read(spec).pagination = { style: "offset", offset: "offset", limit: "limit", items: "/hosts", ...over };
};
const form = (key: string): Loose => ({ type: "object", properties: { [key]: { type: "string" } }, required: [key] });
const filter = (spec: Loose, schema: Loose = {}): Loose => {
  act(spec).params.filter = { type: "object", properties: { os: { type: "string" } }, ...schema };
  return act(spec).params.filter;
};

/** Cases that begin with something else than the base. */
export const FROM_OTHERS: readonly (readonly [
  what: string,
  start: (spec: Loose) => void,
  ...(Case extends readonly [string, ...infer Rest] ? Rest : never),
])[] = [
  [
    "value of a variable",
    tenants,
    (s) => tenants(s).enum.push("any"),
    ["variables-changed risky escalation"],
    ["variables-changed risky neutral"],
  ],
  [
    "default of a variable",
    tenants,
    (s) => (tenants(s).default = "us"),
    ["variables-changed risky escalation"],
    ["variables-changed risky escalation"],
  ],
  ["words of a variable", tenants, (s) => (tenants(s).description = "Where the data is."), [], []],
  [
    "scope of the token",
    (s) => token(s, "a"),
    (s) => token(s, "a", "b"),
    ["auth-scope-added risky escalation"],
    ["auth-scope-removed compatible relaxation"],
  ],
  [
    "where the token is fetched",
    (s) => token(s, "a"),
    (s) => {
      token(s, "a");
      s.api.auth.tokenUrl = "https://id.evil/token";
    },
    ["auth-changed risky escalation"],
    ["auth-changed risky escalation"],
  ],
  [
    "GraphQL document",
    (s) => (act(s).graphql = "mutation { contain }"),
    (s) => (act(s).graphql = "mutation { wipe }"),
    ["graphql-changed risky escalation"],
    ["graphql-changed risky escalation"],
  ],
  [
    "total of pages",
    paged,
    (s) => paged(s, { total: "/total" }),
    ["pagination-changed risky neutral"],
    ["pagination-changed risky neutral"],
  ],
  [
    "items of pages",
    (s) => {
      paged(s);
      read(s).result.properties.sites = { type: "array", items: { type: "string" } };
    },
    (s) => {
      paged(s, { items: "/sites" });
      read(s).result.properties.sites = { type: "array", items: { type: "string" } };
    },
    ["pagination-changed breaking neutral"],
    ["pagination-changed breaking neutral"],
  ],
  [
    "optional field of a parameter",
    filter,
    (s) => (filter(s).properties.name = { type: "string" }),
    ["param-field-added compatible escalation"],
    ["param-field-removed breaking neutral"],
  ],
  [
    "required field of a parameter",
    filter,
    (s) => {
      filter(s).schema = { type: "object", properties: { os: { type: "string" }, name: { type: "string" } }, required: ["name"] };
      delete act(s).params.filter.type;
      delete act(s).params.filter.properties;
    },
    ["param-field-required-added breaking escalation"],
    ["param-field-removed breaking escalation"],
  ],
  [
    "pattern",
    (s) => (act(s).params.note.pattern = "^a+$"),
    (s) => (act(s).params.note.pattern = "^b+$"),
    ["param-bound-changed breaking escalation"],
    ["param-bound-changed breaking escalation"],
  ],
  [
    "alternative",
    (s) => (act(s).params.target = { anyOf: [{ type: "integer" }, { type: "object", properties: { a: { type: "string" } } }] }),
    (s) =>
      (act(s).params.target = {
        anyOf: [
          { type: "integer" },
          { type: "object", properties: { a: { type: "string" } } },
          { type: "object", properties: { b: { type: "string" } } },
        ],
      }),
    ["param-schema-widened compatible escalation"],
    ["param-schema-narrowed breaking neutral"],
  ],
  [
    "alternative in place of another",
    (s) => (act(s).params.target = { anyOf: [{ type: "integer" }, form("a")] }),
    (s) => (act(s).params.target = { anyOf: [{ type: "integer" }, { type: "array", items: { type: "string" } }] }),
    ["param-type-changed breaking escalation"],
    ["param-type-changed breaking escalation"],
  ],
  [
    "what is excluded",
    (s) => (act(s).params.note.not = { enum: ["a"] }),
    (s) => (act(s).params.note.not = { pattern: "^b" }),
    ["param-schema-changed breaking escalation"],
    ["param-schema-changed breaking escalation"],
  ],
  [
    "bound of the result",
    (s) => (read(s).result.properties.total.maximum = 10),
    (s) => (read(s).result.properties.total.maximum = 20),
    ["result-bound-widened risky neutral"],
    ["result-bound-narrowed compatible neutral"],
  ],
  [
    "pattern of the result",
    (s) => (s.defs.Host.properties.name.pattern = "^a"),
    (s) => (s.defs.Host.properties.name.pattern = "^b"),
    ["result-bound-changed risky neutral"],
    ["result-bound-changed risky neutral"],
  ],
  [
    "names of the result",
    (s) => (read(s).result.properties.total = { type: "object", patternProperties: { "^a": { type: "string" } } }),
    (s) => (read(s).result.properties.total = { type: "object", patternProperties: { "^b": { type: "string" } } }),
    ["result-schema-changed breaking neutral"],
    ["result-schema-changed breaking neutral"],
  ],
  [
    "form of the result",
    (s) => (read(s).result.properties.total = { anyOf: [form("a")] }),
    (s) =>
      (read(s).result.properties.total = {
        anyOf: [form("a"), form("b")],
      }),
    ["result-schema-widened breaking neutral"],
    ["result-schema-narrowed compatible neutral"],
  ],
];
