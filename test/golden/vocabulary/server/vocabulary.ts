// Generated from specs/vocabulary.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Definitions,
  type Typed,
  format,
  jsonSchema,
  once,
  operation,
  typed,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { Node as NodeType } from "../sdk/vocabulary.js";
import type { NodeResult as NodeResultType } from "../sdk/vocabulary.js";
import type { Tag as TagType } from "../sdk/vocabulary.js";

/** Where Vocabulary is, and how it is authenticated. */
export const CONNECTOR = {
  id: "vocabulary",
  name: "Vocabulary",
  api: { servers: { default: { baseUrl: "https://example.com" } }, auth: { type: "bearer" } },
} as const satisfies ConnectorInfo;

const DEFINITIONS = once((): Definitions => ({
  Tag: { type: "string", minLength: 1 },
  Node: {
    type: "object",
    required: ["name"],
    properties: { name: { type: "string" }, children: { type: "array", items: { $ref: "#/$defs/Node" } } },
    additionalProperties: false,
  },
}));

const NodeResult: () => Typed<NodeResultType> = once(() => typed<NodeResultType>(z.looseObject({ name: z.string(), children: z.array(z.lazy(NodeResult)).exactOptional() })));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "rules:write": operation({
    method: "POST",
    path: "/rules",
    scope: ["rules.write"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Create a rule.",
    contract: "8Gl405hI",
    parameters: {
      owner: { in: "body" },
      action: { in: "body" },
      labels: { in: "body" },
      range: { in: "body" },
      target: { in: "body" },
      tag: { in: "body" },
      key: { in: "body" },
    },
    params: () => z.strictObject({
      owner: z.string().check(format("email")),
      action: jsonSchema<{
        kind: "block" | "notify";
        to?: string[];
        ttl?: number;
      }>({
        type: "object",
        required: ["kind"],
        properties: { kind: { enum: ["block", "notify"] } },
        if: { properties: { kind: { const: "notify" } } },
        then: {
          required: ["to"],
          properties: { to: { type: "array", items: { type: "string" }, contains: { pattern: "@" } } },
        },
        else: { properties: { ttl: { type: "integer" } } },
        unevaluatedProperties: false,
      }).exactOptional(),
      labels: jsonSchema<{ [key: string]: string }>({
        type: "object",
        patternProperties: { "^[a-z]+$": { type: "string" } },
        additionalProperties: false,
      }).exactOptional(),
      range: jsonSchema<[number, number?]>({
        type: "array",
        minItems: 1,
        items: false,
        prefixItems: [{ type: "integer" }, { type: "integer" }],
      }).exactOptional(),
      target: jsonSchema<{ name: string; children?: NodeType[] }>({
        allOf: [
          {
            type: "object",
            required: ["name"],
            properties: {
              name: { type: "string" },
              children: { type: "array", items: { $ref: "#/$defs/Node" } },
            },
          },
          { required: ["children"], properties: { children: { minItems: 1 } } },
        ],
        unevaluatedProperties: false,
      }, DEFINITIONS()).exactOptional(),
      tag: jsonSchema<TagType>({ $ref: "#/$defs/Tag", not: { pattern: "^[0-9]" } }, DEFINITIONS()).exactOptional(),
      key: jsonSchema<unknown>({ not: { type: "number" } }).exactOptional(),
    }),
    result: () => z.lazy(NodeResult),
  }),
};
