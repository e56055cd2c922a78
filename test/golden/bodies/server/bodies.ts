// Generated from specs/bodies.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Bodies is, and how it is authenticated. */
export const CONNECTOR = {
  id: "bodies",
  name: "Bodies",
  api: { servers: { default: { baseUrl: "https://api.example.com" } }, auth: { type: "bearer" } },
} as const satisfies ConnectorInfo;

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "searches:create": operation({
    method: "POST",
    path: "/searches",
    scope: ["search"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Start a search.",
    body: "form",
    headers: { "X-Mode": "fast", "X-Retries": 3 },
    query: { output_mode: "json", async: true },
    contract: "OX5wiu1c",
    parameters: {
      search: { in: "body" },
      earliest: { in: "body", wire: "earliest_time" },
    },
    params: () => z.strictObject({ search: z.string(), earliest: z.string().exactOptional() }),
    result: () => z.looseObject({ sid: z.string().exactOptional() }),
  }),
  "files:create": operation({
    method: "POST",
    path: "/files",
    scope: ["files:write"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Upload a file.",
    body: "multipart",
    contract: "8eqPmjll",
    parameters: {
      file: { in: "body" },
      name: { in: "body" },
    },
    params: () => z.strictObject({ file: z.string(), name: z.string().exactOptional() }),
    result: () => z.looseObject({ id: z.string().exactOptional() }),
  }),
  "tags:replace": operation({
    method: "PUT",
    path: "/hosts/{host}/tags",
    scope: ["hosts:write"],
    risk: "medium",
    effect: "update",
    idempotent: false,
    description: "Replace the tags of a host.",
    contract: "gMWiq4dn",
    parameters: {
      host: { in: "path" },
      tags: { in: "body", whole: true },
      dry_run: { in: "query" },
    },
    params: () => z.strictObject({
      host: z.string(),
      tags: z.array(z.string()),
      dry_run: z.boolean().exactOptional(),
    }),
    result: () => z.null(),
  }),
  "events:create": operation({
    method: "POST",
    path: "/events/{id}",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Send an event whose body has the path's name too.",
    contract: "Nmff1Moq",
    parameters: {
      id: { in: "path" },
      id_in_body: { in: "body", wire: "id" },
      "X-Request-Id": { in: "header", sensitive: true },
      session: { in: "cookie" },
    },
    params: () => z.strictObject({
      id: z.string(),
      id_in_body: z.string().exactOptional(),
      "X-Request-Id": z.string().exactOptional(),
      session: z.string().exactOptional(),
    }),
    result: () => z.unknown(),
  }),
  "users:list": operation({
    method: "POST",
    path: "/#Action=ListUsers",
    scope: ["iam:ListUsers"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List users by an action that the body names.",
    body: "form",
    fields: { Action: "ListUsers", Version: "2010-05-08" },
    contract: "xQ83KMGT",
    parameters: {
      marker: { in: "body", wire: "Marker" },
    },
    params: () => z.strictObject({ marker: z.string().exactOptional() }),
    result: () => z.looseObject({ Users: z.array(z.string()).exactOptional() }),
  }),
};
