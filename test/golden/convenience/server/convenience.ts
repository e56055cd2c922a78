// Generated from specs/convenience.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  operation,
  withDefaults,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Convenience is, and how it is authenticated. */
export const CONNECTOR = {
  id: "convenience",
  name: "Convenience",
  api: { servers: { default: { baseUrl: "https://api.example.com" } }, auth: { type: "bearer" } },
} as const satisfies ConnectorInfo;

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "issues:write": operation({
    method: "POST",
    path: "/issues",
    scope: ["issues:write"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Create an issue.",
    contract: "R5WR8lkm",
    parameters: {
      fields: { in: "body" },
      notify: { in: "body" },
      maxResults: { in: "body" },
    },
    params: () => withDefaults(z.strictObject({
      fields: z.strictObject({
        project: z.strictObject({ key: z.string() }),
        issuetype: z.strictObject({ name: z.enum(["Task", "Bug"]) }),
        summary: z.string(),
        priority: z.strictObject({ name: z.string().exactOptional() }).exactOptional(),
        parent: z.strictObject({ key: z.string().exactOptional(), id: z.string().exactOptional() }).exactOptional(),
        labels: z.array(z.string()).exactOptional(),
        description: z.record(z.string(), z.unknown()).exactOptional(),
        note: z.string().exactOptional(),
      }),
      notify: z.boolean().exactOptional(),
      maxResults: integer().exactOptional(),
    }), { maxResults: 50 }),
    result: () => z.looseObject({ key: z.string().exactOptional() }),
  }),
  "devices:lock": operation({
    method: "POST",
    path: "/devices/lock",
    scope: ["devices:write"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Lock devices with a message on them.",
    contract: "tUJISrjY",
    parameters: {
      devices: { in: "body" },
      options: { in: "body" },
      tags: { in: "body" },
    },
    params: () => z.strictObject({
      devices: z.array(z.strictObject({ id: z.string().min(1) })).min(1),
      options: z.strictObject({
        message: z.string().max(80).exactOptional(),
        pin: z.string().exactOptional(),
      }),
      tags: z.array(z.strictObject({ name: z.string().min(2).exactOptional() })).exactOptional(),
    }),
    result: () => z.null(),
  }),
};
