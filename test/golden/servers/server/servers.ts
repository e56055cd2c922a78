// Generated from specs/servers.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Servers is, and how it is authenticated. */
export const CONNECTOR = {
  id: "servers",
  name: "Servers",
  api: {
    servers: {
      default: {
        baseUrl: "https://{region}.example.com/api",
        variables: { region: { default: "eu", enum: ["eu", "us"], description: "Where the tenant lives." } },
      },
      events: { baseUrl: "https://events.example.com", auth: { type: "none" } },
      files: { baseUrl: "https://{tenant}.files.example.com" },
    },
    auth: { type: "oauth2_client_credentials", tokenUrl: "/oauth/token", scopes: ["read", "write"] },
    headers: { Accept: "application/vnd.example.v2+json" },
    query: { "api-version": "2024-01-01" },
    errors: { at: "/ok", equals: false, message: "/error" },
  },
} as const satisfies ConnectorInfo;

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "hosts:read": operation({
    method: "GET",
    path: "/hosts",
    scope: ["read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List hosts.",
    contract: "u2siBqSD",
    parameters: {
      ids: { in: "query" },
      tags: { in: "query", explode: false },
      states: { in: "query", style: "pipeDelimited", explode: false },
      filter: { in: "query", style: "deepObject" },
    },
    params: () => z.strictObject({
      ids: z.array(z.string()).exactOptional(),
      tags: z.array(z.string()).exactOptional(),
      states: z.array(z.string()).exactOptional(),
      filter: z.strictObject({ os: z.string().exactOptional(), seen: z.string().exactOptional() }).exactOptional(),
    }),
    result: () => z.array(z.string()),
  }),
  "events:send": operation({
    method: "POST",
    path: "/v2/enqueue",
    server: "events",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Send an event.",
    contract: "ZmhaTpcX",
    parameters: {
      routing_key: { in: "body", sensitive: true },
    },
    params: () => z.strictObject({ routing_key: z.string() }),
    result: () => z.record(z.string(), z.unknown()),
  }),
  "files:read": operation({
    method: "HEAD",
    path: "/files/{id}",
    server: "files",
    scope: ["read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether a file is there.",
    contract: "IWODCY5o",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string() }),
    result: () => z.null(),
  }),
};
