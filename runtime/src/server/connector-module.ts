import type { z } from "zod";
import type { ConnectorInfo } from "./connector-info.js";
import type { OperationInfo } from "./operation-info.js";

/** An operation of any connector. */
export interface AnyOperation extends OperationInfo {
  readonly params: z.ZodType;
  readonly result: z.ZodType;
}

/** The server side of any connector, as its module exports it. */
export interface ConnectorModule {
  readonly CONNECTOR: ConnectorInfo;
  readonly OPERATION_MAP: Readonly<Record<string, AnyOperation>>;
}
