// Generated from specs/pages_number.yaml by `npm run generate`. Do not edit.
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

/** Pages by number. Pages by number. @see https://example.com/docs */
export class PagesNumberConnector<const M extends Risk = "critical"> extends SDKConnector<PagesNumberOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List hosts. Risk: low. Scope: hosts:read. */
  listHosts(params: ListHostsParams = {}, options?: ExecuteOptions): GovernedPages<"low", HostsReadResult, HostsReadItem> {
    return this.call("hosts:read", params, options);
  }

  execute<O extends keyof Within<PagesNumberOperations, M>>(
    operation: O,
    params: ParamsOf<Within<PagesNumberOperations, M>, O> & Incomplete,
  ): never;
  /** List hosts. `GET /hosts` @risk low */
  execute(
    operation: OperationId<"hosts:read", "low", M>,
    params: HostsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", HostsReadResult, HostsReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof PagesNumberOperations>(
    operation: O & Permit<PagesNumberOperations, O, M>,
    ...rest: Rest<ParamsOf<PagesNumberOperations, O>>
  ): CallOf<PagesNumberOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type PagesNumber<M extends Risk = "critical"> = Limited<PagesNumberConnector<M>, PagesNumberMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface PagesNumberOperations {
  "hosts:read": { risk: "low"; params: HostsReadParams; result: HostsReadResult; item: HostsReadItem };
}

/** The risk of each convenience method. */
export interface PagesNumberMethods {
  listHosts: "low";
}

/** Parameters of `hosts:read`. */
export interface HostsReadParams {
  filter?: string;
  /** @integer */
  page?: number;
  /** @integer */
  per_page?: number;
}

/** Result of `hosts:read`. */
export type HostsReadResult = {
  hosts?: { id: string }[] | null;
  has_more?: boolean;
};

/** One item of the pages of `hosts:read`. */
export type HostsReadItem = NonNullable<HostsReadResult["hosts"]>[number];

/** Arguments of `listHosts`. */
export interface ListHostsParams {
  filter?: string;
}

const CONNECTOR: ConnectorSpec = {
  name: "pages_number",
  operations: {
    low: {
      "hosts:read": ["chquDIZd", { page: "page", size: "per_page", items: "/hosts", more: "/has_more" }],
    },
  },
};
