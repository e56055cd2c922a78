// Generated from specs/schemas.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  keyCount,
  multipleOf,
  objectWithRest,
  once,
  operation,
  unique,
  withDefaults,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Schemas is, and how it is authenticated. */
export const CONNECTOR = {
  id: "schemas",
  name: "Schemas",
  api: { servers: { default: { baseUrl: "https://api.example.com" } }, auth: { type: "bearer" } },
} as const satisfies ConnectorInfo;

const Base = once(() => z.strictObject({ id: z.string() }));

const BaseResult = once(() => z.looseObject({ id: z.string() }));

const Everything = once(() => z.strictObject({
  text: z.string().min(1).max(5).regex(/^[a-z]+$/u),
  count: z.int().min(0).max(10).exactOptional(),
  ratio: z.number().gt(0).lt(1).check(multipleOf(0.5)).exactOptional(),
  flag: z.boolean().exactOptional(),
  nothing: z.null().exactOptional(),
  both: z.union([z.string().min(2), integer().min(3)]).nullable(),
  when: z.string().exactOptional(),
  color: z.enum(["red", "green"]).exactOptional(),
  maybe: z.enum(["a", "b"]).nullable().exactOptional(),
  mixed: z.literal(["a", 1, true]).nullable().exactOptional(),
  one: z.literal(1).exactOptional(),
  list: z.array(z.string()).min(1).max(3).check(unique()).exactOptional(),
  anything: z.array(z.unknown()).exactOptional(),
  pair: z.tuple([z.string(), z.number()]).exactOptional(),
  map: z.record(z.string(), integer()).check(keyCount({ min: 1, max: 2 })).exactOptional(),
  free: z.record(z.string(), z.unknown()).exactOptional(),
  open: z.looseObject({ a: z.string().exactOptional() }).exactOptional(),
  none: z.strictObject({}).exactOptional(),
  typed: objectWithRest({ a: z.string().exactOptional() }, z.string()).exactOptional(),
  any: z.unknown().exactOptional(),
  either: z.xor([z.string().max(3), z.strictObject({ a: z.string().exactOptional() })]).exactOptional(),
  some: z.union([z.string(), z.array(z.string())]).nullable().exactOptional(),
  merged: z.strictObject({ id: z.string(), size: integer() }).exactOptional(),
  base: Base().exactOptional(),
}));

const EverythingResult = once(() => z.looseObject({
  text: z.string().min(1).max(5).regex(/^[a-z]+$/u),
  count: z.int().min(0).max(10).exactOptional(),
  ratio: z.number().gt(0).lt(1).check(multipleOf(0.5)).exactOptional(),
  flag: z.boolean().exactOptional(),
  nothing: z.null().exactOptional(),
  both: z.union([z.string().min(2), integer().min(3)]).nullable(),
  when: z.string().exactOptional(),
  color: z.string().exactOptional(),
  maybe: z.string().nullable().exactOptional(),
  mixed: z.union([z.string(), z.number(), z.boolean()]).nullable().exactOptional(),
  one: z.literal(1).exactOptional(),
  list: z.array(z.string()).min(1).max(3).check(unique()).exactOptional(),
  anything: z.array(z.unknown()).exactOptional(),
  pair: z.tuple([z.string(), z.number()]).exactOptional(),
  map: z.record(z.string(), integer()).check(keyCount({ min: 1, max: 2 })).exactOptional(),
  free: z.record(z.string(), z.unknown()).exactOptional(),
  open: z.looseObject({ a: z.string().exactOptional() }).exactOptional(),
  none: z.strictObject({}).exactOptional(),
  typed: objectWithRest({ a: z.string().exactOptional() }, z.string()).exactOptional(),
  any: z.unknown().exactOptional(),
  either: z.union([z.string().max(3), z.looseObject({ a: z.string().exactOptional() })]).exactOptional(),
  some: z.union([z.string(), z.array(z.string())]).nullable().exactOptional(),
  merged: z.looseObject({ id: z.string(), size: integer() }).exactOptional(),
  base: BaseResult().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "things:write": operation({
    method: "POST",
    path: "/things",
    scope: ["things:write"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Write everything.",
    contract: "G3ZQazKf",
    parameters: {
      everything: { in: "body" },
      inner: { in: "body" },
      limit: { in: "body" },
    },
    params: () => withDefaults(z.strictObject({
      everything: Everything(),
      inner: z.strictObject({
        deep: withDefaults(z.strictObject({ limit: integer().exactOptional() }), { limit: 5 }).exactOptional(),
      }).exactOptional(),
      limit: integer().exactOptional(),
    }), { limit: 20 }),
    result: () => EverythingResult(),
  }),
};
