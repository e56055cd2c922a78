// Generated from specs/pages_cursor.yaml by `npm run generate`. Do not edit.
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

/** Pages by cursor. Pages by cursor. @see https://example.com/docs */
export class PagesCursorConnector<const M extends Risk = "critical"> extends SDKConnector<PagesCursorOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List hosts. Risk: low. Scope: hosts:read. */
  listHosts(params: ListHostsParams = {}, options?: ExecuteOptions): GovernedPages<"low", HostsReadResult, HostsReadItem> {
    return this.call("hosts:read", params, options);
  }

  execute<O extends keyof Within<PagesCursorOperations, M>>(
    operation: O,
    params: ParamsOf<Within<PagesCursorOperations, M>, O> & Incomplete,
  ): never;
  /** List hosts. `GET /hosts` @risk low */
  execute(
    operation: OperationId<"hosts:read", "low", M>,
    params: HostsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", HostsReadResult, HostsReadItem>;
  /** List tags, which come without pages where no cursor is sent. `GET /tags` @risk low */
  execute(
    operation: OperationId<"tags:read", "low", M>,
    params: TagsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TagsReadResult, TagsReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof PagesCursorOperations>(
    operation: O & Permit<PagesCursorOperations, O, M>,
    ...rest: Rest<ParamsOf<PagesCursorOperations, O>>
  ): CallOf<PagesCursorOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type PagesCursor<M extends Risk = "critical"> = Limited<PagesCursorConnector<M>, PagesCursorMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface PagesCursorOperations {
  "hosts:read": { risk: "low"; params: HostsReadParams; result: HostsReadResult; item: HostsReadItem };
  "tags:read": { risk: "low"; params: TagsReadParams; result: TagsReadResult; item: TagsReadItem };
}

/** The risk of each convenience method. */
export interface PagesCursorMethods {
  listHosts: "low";
}

/** Parameters of `hosts:read`. */
export interface HostsReadParams {
  filter?: string;
  cursor?: string;
}

/** Result of `hosts:read`. */
export type HostsReadResult = {
  hosts?: { id: string }[];
  next?: string | null;
};

/** One item of the pages of `hosts:read`. */
export type HostsReadItem = NonNullable<HostsReadResult["hosts"]>[number];

/** Arguments of `listHosts`. */
export interface ListHostsParams {
  filter?: string;
}

/** Parameters of `tags:read`. */
export interface TagsReadParams {
  cursor?: string;
}

/** Result of `tags:read`. */
export type TagsReadResult = { tags?: string[]; next?: string | null } | unknown[];

/** One item of the pages of `tags:read`. */
export type TagsReadItem = NonNullable<Extract<TagsReadResult, { tags?: unknown }>["tags"]>[number];

const CONNECTOR: ConnectorSpec = {
  name: "pages_cursor",
  operations: {
    low: {
      "hosts:read": ["0KDAZOpL", { cursor: "cursor", next: "/next", items: "/hosts" }],
      "tags:read": ["b_sxmGIV", { cursor: "cursor", next: "/next", items: "/tags" }],
    },
  },
};
