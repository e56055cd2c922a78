// Generated from specs/pages_link.yaml by `npm run generate`. Do not edit.
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

/** Pages by link. Pages by link. @see https://example.com/docs */
export class PagesLinkConnector<const M extends Risk = "critical"> extends SDKConnector<PagesLinkOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List hosts. Risk: low. Scope: hosts:read. */
  listHosts(params: ListHostsParams = {}, options?: ExecuteOptions): GovernedPages<"low", HostsReadResult, HostsReadItem> {
    return this.call("hosts:read", params, options);
  }

  execute<O extends keyof Within<PagesLinkOperations, M>>(
    operation: O,
    params: ParamsOf<Within<PagesLinkOperations, M>, O> & Incomplete,
  ): never;
  /** List hosts. `GET /hosts` @risk low */
  execute(
    operation: OperationId<"hosts:read", "low", M>,
    params: HostsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", HostsReadResult, HostsReadItem>;
  /** List users by a link in the body. `GET /users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof PagesLinkOperations>(
    operation: O & Permit<PagesLinkOperations, O, M>,
    ...rest: Rest<ParamsOf<PagesLinkOperations, O>>
  ): CallOf<PagesLinkOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type PagesLink<M extends Risk = "critical"> = Limited<PagesLinkConnector<M>, PagesLinkMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface PagesLinkOperations {
  "hosts:read": { risk: "low"; params: HostsReadParams; result: HostsReadResult; item: HostsReadItem };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
}

/** The risk of each convenience method. */
export interface PagesLinkMethods {
  listHosts: "low";
}

/** Parameters of `hosts:read`. */
export interface HostsReadParams {
  filter?: string;
  after?: string;
}

/** Result of `hosts:read`. */
export type HostsReadResult = { id: string }[];

/** One item of the pages of `hosts:read`. */
export type HostsReadItem = HostsReadResult[number];

/** Arguments of `listHosts`. */
export interface ListHostsParams {
  filter?: string;
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** @integer */
  skip?: number;
  token?: string;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  page?: { value: { id?: string }[] | null };
  next?: string;
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<NonNullable<UsersReadResult["page"]>["value"]>[number];

const CONNECTOR: ConnectorSpec = {
  name: "pages_link",
  operations: {
    low: {
      "hosts:read": ["pq32naA9", { params: ["after"], items: "" }],
      "users:read": [
        "jpRpyAms",
        {
          next: "/next",
          params: ["skip", "token"],
          items: "/page/value",
          more: "/next",
          wires: ["$skip", "$token"],
          numbers: ["skip"],
        },
      ],
    },
  },
};
