// Generated from specs/pages_offset.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Pages by offset is, and how it is authenticated. */
export const CONNECTOR = {
  id: "pages_offset",
  name: "Pages by offset",
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
    pagination: {
      style: "offset",
      offset: "offset",
      limit: "limit",
      items: "/data/hosts",
      total: "/meta/total",
      first: 1,
    },
    contract: "T8UuEpP9",
    parameters: {
      filter: { in: "query" },
      offset: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      filter: z.string().exactOptional(),
      offset: integer().exactOptional(),
      limit: integer().max(500).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({ hosts: z.array(z.looseObject({ id: z.string() })).exactOptional() }).exactOptional(),
      meta: z.looseObject({ total: integer().exactOptional() }).exactOptional(),
    }),
  }),
};
