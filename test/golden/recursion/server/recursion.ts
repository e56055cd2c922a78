// Generated from specs/recursion.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Typed,
  once,
  operation,
  typed,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { Expression as ExpressionType } from "../sdk/recursion.js";
import type { Ping as PingType } from "../sdk/recursion.js";
import type { Pong as PongType } from "../sdk/recursion.js";
import type { Tree as TreeType } from "../sdk/recursion.js";
import type { TreeResult as TreeResultType } from "../sdk/recursion.js";

/** Where Recursion is, and how it is authenticated. */
export const CONNECTOR = {
  id: "recursion",
  name: "Recursion",
  api: { servers: { default: { baseUrl: "https://api.example.com" } }, auth: { type: "bearer" } },
} as const satisfies ConnectorInfo;

const Tree: () => Typed<TreeType> = once(() => typed<TreeType>(z.strictObject({ name: z.string(), children: z.array(z.lazy(Tree)).exactOptional() })));

const TreeResult: () => Typed<TreeResultType> = once(() => typed<TreeResultType>(z.looseObject({ name: z.string(), children: z.array(z.lazy(TreeResult)).exactOptional() })));

const Id = once(() => z.string().min(1));

const Ping: () => Typed<PingType> = once(() => typed<PingType>(z.looseObject({ pong: z.lazy(Pong).exactOptional() })));

const Pong: () => Typed<PongType> = once(() => typed<PongType>(z.looseObject({ id: Id().exactOptional(), ping: z.lazy(Ping).nullable().exactOptional() })));

const Expression: () => Typed<ExpressionType> = once(() => typed<ExpressionType>(z.xor([z.string(), z.array(z.lazy(Expression))])));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "trees:write": operation({
    method: "PUT",
    path: "/trees/{id}",
    scope: ["trees:write"],
    risk: "medium",
    effect: "update",
    idempotent: false,
    description: "Replace a tree.",
    contract: "zTwuSqJ4",
    parameters: {
      id: { in: "path" },
      tree: { in: "body" },
      where: { in: "body" },
    },
    params: () => z.strictObject({
      id: Id(),
      tree: z.lazy(Tree),
      where: z.lazy(Expression).exactOptional(),
    }),
    result: () => z.lazy(TreeResult),
  }),
  "pings:read": operation({
    method: "GET",
    path: "/pings",
    scope: ["pings:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Read a ping.",
    contract: "6jtttzZH",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.lazy(Ping),
  }),
};
