import type { PageSpec } from "../page-spec.js";
import type { Effect, Risk } from "../types.js";

/** How one parameter is sent to the vendor. */
export interface ParameterInfo {
  readonly in: "path" | "query" | "header" | "cookie" | "body" | "variable";
  /** The vendor's name, where the key differs from it. */
  readonly wire?: string;
  /** The parameter is the entire body. */
  readonly whole?: true;
  /** How a query array or object is written. */
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  /** `false` joins an array's items instead of repeating the name. */
  readonly explode?: boolean;
  /** Never echoed in errors, logs or approval cards. */
  readonly sensitive?: true;
}

/** Values that a spec fixes: headers, query parameters, fields of a body. */
export type FixedValues = Readonly<Record<string, string | number | boolean>>;

/** What the gateway must know to send an operation and to judge it. */
export interface OperationInfo {
  readonly method: string;
  readonly path: string;
  /** A key of the connector's `api.servers`; the default server where it is left out. */
  readonly server?: string;
  /** The vendor's own permissions; all are needed. */
  readonly scope: readonly string[];
  readonly risk: Risk;
  readonly effect: Effect;
  /** Sending it twice does what sending it once does. */
  readonly idempotent: boolean;
  readonly description: string;
  /** What to use instead, where the spec says. */
  readonly deprecated?: true | string;
  /** The ids that it had before. Older clients send them: `resolveOperation` knows them. */
  readonly aliases?: readonly string[];
  readonly body?: "json" | "form" | "multipart" | "text" | "binary";
  readonly headers?: FixedValues;
  readonly query?: FixedValues;
  /** Sent in the body beside the parameters. */
  readonly fields?: FixedValues;
  /** The document, where the operation is GraphQL. */
  readonly graphql?: string;
  readonly pagination?: PageSpec;
  /** The digest of what the operation promises, as clients send it that were generated from the same spec. */
  readonly contract?: string;
  readonly parameters: Readonly<Record<string, ParameterInfo>>;
}
