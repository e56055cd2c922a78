// Generated from specs/schemas.yaml by `npm run generate`. Do not edit.
import {
  type ARXCore,
  type CallOf,
  type ConnectorSpec,
  type ExecuteOptions,
  type GovernedCall,
  type Incomplete,
  type Limited,
  type OperationId,
  type ParamsOf,
  type Permit,
  type Rest,
  type Risk,
  SDKConnector,
  type Within,
} from "@agentvault/runtime";

/** Schemas. Every kind of schema, in parameters and in results. @see https://example.com/docs */
export class SchemasConnector<const M extends Risk = "critical"> extends SDKConnector<SchemasOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  execute<O extends keyof Within<SchemasOperations, M>>(
    operation: O,
    params: ParamsOf<Within<SchemasOperations, M>, O> & Incomplete,
  ): never;
  /** Write everything. `POST /things` @risk medium */
  execute(
    operation: OperationId<"things:write", "medium", M>,
    params: ThingsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ThingsWriteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof SchemasOperations>(
    operation: O & Permit<SchemasOperations, O, M>,
    ...rest: Rest<ParamsOf<SchemasOperations, O>>
  ): CallOf<SchemasOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Schemas<M extends Risk = "critical"> = Limited<SchemasConnector<M>, SchemasMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface SchemasOperations {
  "things:write": { risk: "medium"; params: ThingsWriteParams; result: ThingsWriteResult };
}

/** The risk of each convenience method. */
export interface SchemasMethods {
}

/** Parameters of `things:write`. */
export interface ThingsWriteParams {
  everything: Everything;
  inner?: {
    deep?: {
      /** @integer @default 5 */
      limit?: number;
    };
  };
  /** @integer @default 20 */
  limit?: number;
}

/** Result of `things:write`. */
export type ThingsWriteResult = EverythingResult;

export type Base = {
  /** The id. */
  id: string;
};

export type BaseResult = {
  /** The id. */
  id: string;
};

export type Everything = {
  /** Some text. @minLength 1 @maxLength 5 @pattern ^[a-z]+$ @default "abc" */
  text: string;
  /** @integer @minimum 0 @maximum 10 */
  count?: number;
  /** @exclusiveMinimum 0 @exclusiveMaximum 1 @multipleOf 0.5 */
  ratio?: number;
  /** @deprecated */
  flag?: boolean;
  nothing?: null;
  /** @integer @minimum 3 @minLength 2 */
  both: string | number | null;
  /** @format date-time */
  when?: string;
  color?: "red" | "green";
  maybe?: "a" | "b" | null;
  mixed?: "a" | 1 | true | null;
  one?: 1;
  /** @minItems 1 @maxItems 3 @uniqueItems */
  list?: string[];
  anything?: unknown[];
  pair?: [string, number];
  /** @minProperties 1 @maxProperties 2 */
  map?: { [key: string]: number };
  free?: { [key: string]: unknown };
  open?: { a?: string; [key: string]: unknown };
  none?: { [key: string]: never };
  typed?: { a?: string; [key: string]: string | undefined };
  any?: unknown;
  either?: string | { a?: string };
  some?: string | string[] | null;
  merged?: {
    /** The id. */
    id: string;
    /** @integer */
    size: number;
  };
  base?: Base;
};

export type EverythingResult = {
  /** Some text. @minLength 1 @maxLength 5 @pattern ^[a-z]+$ @default "abc" */
  text: string;
  /** @integer @minimum 0 @maximum 10 */
  count?: number;
  /** @exclusiveMinimum 0 @exclusiveMaximum 1 @multipleOf 0.5 */
  ratio?: number;
  /** @deprecated */
  flag?: boolean;
  nothing?: null;
  /** @integer @minimum 3 @minLength 2 */
  both: string | number | null;
  /** @format date-time */
  when?: string;
  color?: "red" | "green" | (string & {});
  maybe?: "a" | "b" | (string & {}) | null;
  mixed?: "a" | (string & {}) | number | boolean | null;
  one?: 1;
  /** @minItems 1 @maxItems 3 @uniqueItems */
  list?: string[];
  anything?: unknown[];
  pair?: [string, number];
  /** @minProperties 1 @maxProperties 2 */
  map?: { [key: string]: number };
  free?: { [key: string]: unknown };
  open?: { a?: string };
  none?: { [key: string]: never };
  typed?: { a?: string; [key: string]: string | undefined };
  any?: unknown;
  either?: string | { a?: string };
  some?: string | string[] | null;
  merged?: {
    /** The id. */
    id: string;
    /** @integer */
    size: number;
  };
  base?: BaseResult;
};

const CONNECTOR: ConnectorSpec = {
  name: "schemas",
  operations: {
    medium: {
      "things:write": ["G3ZQazKf"],
    },
  },
};
