// Generated from specs/risks.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Risks is, and how it is authenticated. */
export const CONNECTOR = {
  id: "risks",
  name: "Risks",
  api: { servers: { default: { baseUrl: "https://api.example.com" } }, auth: { type: "bearer" } },
} as const satisfies ConnectorInfo;

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "hosts:read": operation({
    method: "GET",
    path: "/hosts",
    scope: ["hosts:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Read hosts.",
    contract: "6toUBETl",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.array(z.string()),
  }),
  "hosts:tag": operation({
    method: "POST",
    path: "/hosts/{id}/tags",
    scope: ["hosts:write", "tags:write"],
    risk: "medium",
    effect: "create",
    idempotent: true,
    description: "Tag a host.",
    contract: "hD_bQCO-",
    parameters: {
      id: { in: "path" },
      tag: { in: "body", sensitive: true },
    },
    params: () => z.strictObject({ id: z.string(), tag: z.string() }),
    result: () => z.null(),
  }),
  "hosts:contain": operation({
    method: "POST",
    path: "/hosts/{id}/contain",
    scope: ["hosts:write"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Contain a host.",
    deprecated: "Use hosts:isolate.",
    contract: "NyPzp1vV",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string() }),
    result: () => z.record(z.string(), z.unknown()),
  }),
  "hosts:delete": operation({
    method: "DELETE",
    path: "/hosts/{id}",
    scope: ["hosts:write"],
    risk: "critical",
    effect: "delete",
    idempotent: false,
    description: "Delete a host for ever.",
    deprecated: true,
    contract: "Ncjbo1LR",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string() }),
    result: () => z.unknown(),
  }),
};
