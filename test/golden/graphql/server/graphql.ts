// Generated from specs/graphql.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where GraphQL is, and how it is authenticated. */
export const CONNECTOR = {
  id: "graphql",
  name: "GraphQL",
  api: {
    servers: { default: { baseUrl: "https://api.example.com" } },
    auth: { type: "bearer" },
    errors: { at: "/errors", message: "/errors/0/message" },
  },
} as const satisfies ConnectorInfo;

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "issues:read": operation({
    method: "POST",
    path: "/graphql",
    scope: ["read:issues"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List issues.",
    graphql: "query Issues($first: Int, $after: String) {\n  issues(first: $first, after: $after) {\n    nodes { id title(style: \"`${x}`\") }\n    pageInfo { endCursor hasNextPage }\n  }\n}\n",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/data/issues/pageInfo/endCursor",
      more: "/data/issues/pageInfo/hasNextPage",
      items: "/data/issues/nodes",
    },
    contract: "ULhO4HEB",
    parameters: {
      first: { in: "variable" },
      after: { in: "variable" },
    },
    params: () => z.strictObject({ first: integer().max(100).exactOptional(), after: z.string().exactOptional() }),
    result: () => z.looseObject({
      data: z.looseObject({
        issues: z.looseObject({
          nodes: z.array(z.looseObject({ id: z.string().exactOptional(), title: z.string().exactOptional() })).exactOptional(),
          pageInfo: z.looseObject({
            endCursor: z.string().nullable().exactOptional(),
            hasNextPage: z.boolean().exactOptional(),
          }).exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "issues:close": operation({
    method: "POST",
    path: "/graphql",
    scope: ["write:issues"],
    risk: "medium",
    effect: "update",
    idempotent: false,
    description: "Close an issue.",
    graphql: "mutation Close($id: ID!) { closeIssue(id: $id) { id } }",
    contract: "ThAxOkJ7",
    parameters: {
      id: { in: "variable" },
    },
    params: () => z.strictObject({ id: z.string() }),
    result: () => z.looseObject({
      data: z.looseObject({
        closeIssue: z.looseObject({ id: z.string().exactOptional() }).exactOptional(),
      }).exactOptional(),
    }),
  }),
};
