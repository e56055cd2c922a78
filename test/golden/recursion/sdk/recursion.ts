// Generated from specs/recursion.yaml by `npm run generate`. Do not edit.
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

/** Recursion. Definitions that contain themselves, on both sides. @see https://example.com/docs */
export class RecursionConnector<const M extends Risk = "critical"> extends SDKConnector<RecursionOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Replace a tree. Risk: medium. Scope: trees:write. */
  replaceTree(params: ReplaceTreeParams, options?: ExecuteOptions): GovernedCall<"medium", TreesWriteResult> {
    return this.call("trees:write", params, options);
  }

  execute<O extends keyof Within<RecursionOperations, M>>(
    operation: O,
    params: ParamsOf<Within<RecursionOperations, M>, O> & Incomplete,
  ): never;
  /** Replace a tree. `PUT /trees/{id}` @risk medium */
  execute(
    operation: OperationId<"trees:write", "medium", M>,
    params: TreesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TreesWriteResult>;
  /** Read a ping. `GET /pings` @risk low */
  execute(
    operation: OperationId<"pings:read", "low", M>,
    params: PingsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PingsReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof RecursionOperations>(
    operation: O & Permit<RecursionOperations, O, M>,
    ...rest: Rest<ParamsOf<RecursionOperations, O>>
  ): CallOf<RecursionOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Recursion<M extends Risk = "critical"> = Limited<RecursionConnector<M>, RecursionMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface RecursionOperations {
  "trees:write": { risk: "medium"; params: TreesWriteParams; result: TreesWriteResult };
  "pings:read": { risk: "low"; params: PingsReadParams; result: PingsReadResult };
}

/** The risk of each convenience method. */
export interface RecursionMethods {
  replaceTree: "medium";
}

/** Parameters of `trees:write`. */
export interface TreesWriteParams {
  id: Id;
  /** The whole tree. */
  tree: Tree;
  where?: Expression;
}

/** Result of `trees:write`. */
export type TreesWriteResult = TreeResult;

/** Arguments of `replaceTree`. */
export interface ReplaceTreeParams {
  id: Id;
  /** The whole tree. */
  tree: Tree;
}

/** Parameters of `pings:read`. */
export type PingsReadParams = { [key: string]: never };

/** Result of `pings:read`. */
export type PingsReadResult = Ping;

export type Tree = {
  name: string;
  children?: Tree[];
};

export type TreeResult = {
  name: string;
  children?: TreeResult[];
};

/** @minLength 1 */
export type Id = string;

export type Ping = {
  pong?: Pong;
};

export type Pong = {
  id?: Id;
  ping?: Ping | null;
};

export type Expression = string | Expression[];

const CONNECTOR: ConnectorSpec = {
  name: "recursion",
  operations: {
    low: {
      "pings:read": ["6jtttzZH"],
    },
    medium: {
      "trees:write": ["zTwuSqJ4"],
    },
  },
};
