// Generated from specs/unions.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Typed,
  integer,
  once,
  operation,
  typed,
  withDefaults,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { All as AllType } from "../sdk/unions.js";
import type { Condition as ConditionType } from "../sdk/unions.js";

/** Where Unions is, and how it is authenticated. */
export const CONNECTOR = {
  id: "unions",
  name: "Unions",
  api: { servers: { default: { baseUrl: "https://api.example.com" } }, auth: { type: "bearer" } },
} as const satisfies ConnectorInfo;

const Condition: () => Typed<ConditionType> = once(() => typed<ConditionType>(z.discriminatedUnion("op", [z.lazy(All), Is()])));

const All: () => Typed<AllType> = once(() => typed<AllType>(z.strictObject({ op: z.literal("all"), of: z.array(z.lazy(Condition)) })));

const Is = once(() => z.strictObject({
  op: z.enum(["is", "is_not"]),
  field: z.string(),
  value: z.string(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "alerts:write": operation({
    method: "POST",
    path: "/alerts",
    scope: ["alerts:write"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Create an alert.",
    contract: "5-K7zrrg",
    parameters: {
      when: { in: "body" },
      notify: { in: "body" },
      limit: { in: "body" },
    },
    params: () => z.strictObject({
      when: z.lazy(Condition),
      notify: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("email"), address: z.string() }),
        withDefaults(z.strictObject({
          kind: z.literal("webhook"),
          url: z.string(),
          retries: integer().exactOptional(),
        }), { retries: 3 }),
      ]).nullable().exactOptional(),
      limit: z.xor([
        z.strictObject({ unit: z.enum(["minutes", "hours"]), count: integer() }),
        z.strictObject({ unit: z.enum(["hours", "days"]), rate: z.number() }),
      ]).exactOptional(),
    }),
    result: () => z.discriminatedUnion("status", [
      z.looseObject({ status: z.literal("created"), id: z.string() }),
      z.looseObject({ status: z.literal("queued") }),
    ]),
  }),
};
