// Generated from specs/pages_cursor.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Pages by cursor is, and how it is authenticated. */
export const CONNECTOR = {
  id: "pages_cursor",
  name: "Pages by cursor",
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
    description: "List hosts.",
    pagination: { style: "cursor", cursor: "cursor", next: "/next", items: "/hosts" },
    contract: "0KDAZOpL",
    parameters: {
      filter: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({ filter: z.string().exactOptional(), cursor: z.string().exactOptional() }),
    result: () => z.looseObject({
      hosts: z.array(z.looseObject({ id: z.string() })).exactOptional(),
      next: z.string().nullable().exactOptional(),
    }),
  }),
  "tags:read": operation({
    method: "GET",
    path: "/tags",
    scope: ["hosts:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List tags, which come without pages where no cursor is sent.",
    pagination: { style: "cursor", cursor: "cursor", next: "/next", items: "/tags" },
    contract: "b_sxmGIV",
    parameters: {
      cursor: { in: "query" },
    },
    params: () => z.strictObject({ cursor: z.string().exactOptional() }),
    result: () => z.union([
      z.looseObject({
        tags: z.array(z.string()).exactOptional(),
        next: z.string().nullable().exactOptional(),
      }),
      z.array(z.unknown()),
    ]),
  }),
};
