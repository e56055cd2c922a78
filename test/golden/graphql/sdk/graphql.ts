// Generated from specs/graphql.yaml by `npm run generate`. Do not edit.
import {
  type ARXCore,
  type CallOf,
  type ConnectorSpec,
  type ExecuteOptions,
  type GovernedCall,
  type GovernedPages,
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

/** GraphQL. A query and a mutation over GraphQL. @see https://example.com/docs */
export class GraphqlConnector<const M extends Risk = "critical"> extends SDKConnector<GraphqlOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List issues. Risk: low. Scope: read:issues. */
  listIssues(params: ListIssuesParams = {}, options?: ExecuteOptions): GovernedPages<"low", IssuesReadResult, IssuesReadItem> {
    return this.call("issues:read", params, options);
  }

  /** Close an issue. Risk: medium. Scope: write:issues. */
  closeIssue(params: CloseIssueParams, options?: ExecuteOptions): GovernedCall<"medium", IssuesCloseResult> {
    return this.call("issues:close", params, options);
  }

  execute<O extends keyof Within<GraphqlOperations, M>>(
    operation: O,
    params: ParamsOf<Within<GraphqlOperations, M>, O> & Incomplete,
  ): never;
  /** List issues. `POST /graphql` @risk low */
  execute(
    operation: OperationId<"issues:read", "low", M>,
    params: IssuesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IssuesReadResult, IssuesReadItem>;
  /** Close an issue. `POST /graphql` @risk medium */
  execute(
    operation: OperationId<"issues:close", "medium", M>,
    params: IssuesCloseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IssuesCloseResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof GraphqlOperations>(
    operation: O & Permit<GraphqlOperations, O, M>,
    ...rest: Rest<ParamsOf<GraphqlOperations, O>>
  ): CallOf<GraphqlOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Graphql<M extends Risk = "critical"> = Limited<GraphqlConnector<M>, GraphqlMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface GraphqlOperations {
  "issues:read": { risk: "low"; params: IssuesReadParams; result: IssuesReadResult; item: IssuesReadItem };
  "issues:close": { risk: "medium"; params: IssuesCloseParams; result: IssuesCloseResult };
}

/** The risk of each convenience method. */
export interface GraphqlMethods {
  listIssues: "low";
  closeIssue: "medium";
}

/** Parameters of `issues:read`. */
export interface IssuesReadParams {
  /** @integer @maximum 100 */
  first?: number;
  after?: string;
}

/** Result of `issues:read`. */
export type IssuesReadResult = {
  data?: {
    issues?: {
      nodes?: { id?: string; title?: string }[];
      pageInfo?: { endCursor?: string | null; hasNextPage?: boolean };
    };
  };
};

/** One item of the pages of `issues:read`. */
export type IssuesReadItem = NonNullable<NonNullable<NonNullable<IssuesReadResult["data"]>["issues"]>["nodes"]>[number];

/** Arguments of `listIssues`. */
export interface ListIssuesParams {
  /** @integer @maximum 100 */
  first?: number;
}

/** Parameters of `issues:close`. */
export interface IssuesCloseParams {
  id: string;
}

/** Result of `issues:close`. */
export type IssuesCloseResult = {
  data?: { closeIssue?: { id?: string } };
};

/** Arguments of `closeIssue`. */
export interface CloseIssueParams {
  id: string;
}

const CONNECTOR: ConnectorSpec = {
  name: "graphql",
  operations: {
    low: {
      "issues:read": [
        "ULhO4HEB",
        {
          cursor: "after",
          next: "/data/issues/pageInfo/endCursor",
          more: "/data/issues/pageInfo/hasNextPage",
          items: "/data/issues/nodes",
        },
      ],
    },
    medium: {
      "issues:close": ["ThAxOkJ7"],
    },
  },
};
