// Generated from specs/pages_offset.yaml by `npm run generate`. Do not edit.
import {
  type ARXCore,
  type CallOf,
  type ConnectorSpec,
  type ExecuteOptions,
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

/** Pages by offset. Pages by offset. @see https://example.com/docs */
export class PagesOffsetConnector<const M extends Risk = "critical"> extends SDKConnector<PagesOffsetOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List hosts. Risk: low. Scope: hosts:read. */
  listHosts(params: ListHostsParams = {}, options?: ExecuteOptions): GovernedPages<"low", HostsReadResult, HostsReadItem> {
    return this.call("hosts:read", params, options);
  }

  execute<O extends keyof Within<PagesOffsetOperations, M>>(
    operation: O,
    params: ParamsOf<Within<PagesOffsetOperations, M>, O> & Incomplete,
  ): never;
  /** List hosts. `GET /hosts` @risk low */
  execute(
    operation: OperationId<"hosts:read", "low", M>,
    params: HostsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", HostsReadResult, HostsReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof PagesOffsetOperations>(
    operation: O & Permit<PagesOffsetOperations, O, M>,
    ...rest: Rest<ParamsOf<PagesOffsetOperations, O>>
  ): CallOf<PagesOffsetOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type PagesOffset<M extends Risk = "critical"> = Limited<PagesOffsetConnector<M>, PagesOffsetMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface PagesOffsetOperations {
  "hosts:read": { risk: "low"; params: HostsReadParams; result: HostsReadResult; item: HostsReadItem };
}

/** The risk of each convenience method. */
export interface PagesOffsetMethods {
  listHosts: "low";
}

/** Parameters of `hosts:read`. */
export interface HostsReadParams {
  filter?: string;
  /** @integer */
  offset?: number;
  /** @integer @maximum 500 */
  limit?: number;
}

/** Result of `hosts:read`. */
export type HostsReadResult = {
  data?: { hosts?: { id: string }[] };
  meta?: {
    /** @integer */
    total?: number;
  };
};

/** One item of the pages of `hosts:read`. */
export type HostsReadItem = NonNullable<NonNullable<HostsReadResult["data"]>["hosts"]>[number];

/** Arguments of `listHosts`. */
export interface ListHostsParams {
  filter?: string;
}

const CONNECTOR: ConnectorSpec = {
  name: "pages_offset",
  operations: {
    low: {
      "hosts:read": [
        "T8UuEpP9",
        { offset: "offset", limit: "limit", items: "/data/hosts", total: "/meta/total", first: 1 },
      ],
    },
  },
};
