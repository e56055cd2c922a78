// Generated from specs/aliases.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Aliases is, and how it is authenticated. */
export const CONNECTOR = {
  id: "aliases",
  name: "Aliases",
  api: { servers: { default: { baseUrl: "https://api.example.com" } }, auth: { type: "bearer" } },
} as const satisfies ConnectorInfo;

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "hosts:list": operation({
    method: "GET",
    path: "/hosts",
    scope: ["hosts:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List hosts.",
    aliases: ["hosts:read"],
    pagination: { style: "cursor", cursor: "after", next: "/next", items: "/hosts" },
    contract: "Bquf_9lZ",
    parameters: {
      after: { in: "query" },
    },
    params: () => z.strictObject({ after: z.string().exactOptional() }),
    result: () => z.looseObject({ hosts: z.array(z.string()).exactOptional(), next: z.string().exactOptional() }),
  }),
  "hosts:contain": operation({
    method: "POST",
    path: "/hosts/{id}/contain",
    scope: ["hosts:write"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Contain a host.",
    aliases: ["hosts:isolate", "devices:isolate"],
    contract: "bF7Zv2ZX",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string() }),
    result: () => z.null(),
  }),
  "hosts:release": operation({
    method: "POST",
    path: "/hosts/{id}/release",
    scope: ["hosts:write"],
    risk: "medium",
    effect: "action",
    idempotent: false,
    description: "Lift a host's containment.",
    deprecated: "Use the console.",
    aliases: ["hosts:lift"],
    contract: "YeYdRAdr",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string() }),
    result: () => z.null(),
  }),
  "hosts:scan": operation({
    method: "POST",
    path: "/hosts/{id}/scan",
    scope: ["hosts:write"],
    risk: "medium",
    effect: "action",
    idempotent: false,
    description: "Scan a host.",
    contract: "QHmIN8CF",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string() }),
    result: () => z.null(),
  }),
};
