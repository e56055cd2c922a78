// Generated from specs/pages_number.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Pages by number is, and how it is authenticated. */
export const CONNECTOR = {
  id: "pages_number",
  name: "Pages by number",
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
    pagination: { style: "page", page: "page", size: "per_page", items: "/hosts", more: "/has_more" },
    contract: "chquDIZd",
    parameters: {
      filter: { in: "query" },
      page: { in: "query" },
      per_page: { in: "query" },
    },
    params: () => z.strictObject({
      filter: z.string().exactOptional(),
      page: integer().exactOptional(),
      per_page: integer().exactOptional(),
    }),
    result: () => z.looseObject({
      hosts: z.array(z.looseObject({ id: z.string() })).nullable().exactOptional(),
      has_more: z.boolean().exactOptional(),
    }),
  }),
};
