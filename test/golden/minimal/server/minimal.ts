// Generated from specs/minimal.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Minimal is, and how it is authenticated. */
export const CONNECTOR = {
  id: "minimal",
  name: "Minimal",
  api: { servers: { default: { baseUrl: "https://api.example.com" } }, auth: { type: "none" } },
} as const satisfies ConnectorInfo;

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "status:read": operation({
    method: "GET",
    path: "/status",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Read the status.",
    contract: "7rwkfDLB",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({ up: z.boolean().exactOptional() }),
  }),
};
