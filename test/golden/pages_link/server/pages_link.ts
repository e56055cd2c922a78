// Generated from specs/pages_link.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Pages by link is, and how it is authenticated. */
export const CONNECTOR = {
  id: "pages_link",
  name: "Pages by link",
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
    pagination: { style: "link", params: ["after"], items: "" },
    contract: "pq32naA9",
    parameters: {
      filter: { in: "query" },
      after: { in: "query" },
    },
    params: () => z.strictObject({ filter: z.string().exactOptional(), after: z.string().exactOptional() }),
    result: () => z.array(z.looseObject({ id: z.string() })),
  }),
  "users:read": operation({
    method: "GET",
    path: "/users",
    scope: ["users:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List users by a link in the body.",
    pagination: { style: "link", next: "/next", params: ["skip", "token"], items: "/page/value", more: "/next" },
    contract: "jpRpyAms",
    parameters: {
      skip: { in: "query", wire: "$skip" },
      token: { in: "query", wire: "$token" },
    },
    params: () => z.strictObject({ skip: integer().exactOptional(), token: z.string().exactOptional() }),
    result: () => z.looseObject({
      page: z.looseObject({
        value: z.array(z.looseObject({ id: z.string().exactOptional() })).nullable(),
      }).exactOptional(),
      next: z.string().exactOptional(),
    }),
  }),
};
