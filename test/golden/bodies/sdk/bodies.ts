// Generated from specs/bodies.yaml by `npm run generate`. Do not edit.
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

/** Bodies. Bodies that are forms, files, or one value. @see https://example.com/docs */
export class BodiesConnector<const M extends Risk = "critical"> extends SDKConnector<BodiesOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Start a search. Risk: medium. Scope: search. */
  startSearch(params: StartSearchParams, options?: ExecuteOptions): GovernedCall<"medium", SearchesCreateResult> {
    return this.call("searches:create", params, options);
  }

  /** Replace the tags of a host. Risk: medium. Scope: hosts:write. */
  replaceTags(params: ReplaceTagsParams, options?: ExecuteOptions): GovernedCall<"medium", TagsReplaceResult> {
    return this.call("tags:replace", params, options);
  }

  execute<O extends keyof Within<BodiesOperations, M>>(
    operation: O,
    params: ParamsOf<Within<BodiesOperations, M>, O> & Incomplete,
  ): never;
  /** Start a search. `POST /searches` @risk medium */
  execute(
    operation: OperationId<"searches:create", "medium", M>,
    params: SearchesCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SearchesCreateResult>;
  /** Upload a file. `POST /files` @risk medium */
  execute(
    operation: OperationId<"files:create", "medium", M>,
    params: FilesCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FilesCreateResult>;
  /** Replace the tags of a host. `PUT /hosts/{host}/tags` @risk medium */
  execute(
    operation: OperationId<"tags:replace", "medium", M>,
    params: TagsReplaceParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TagsReplaceResult>;
  /** Send an event whose body has the path's name too. `POST /events/{id}` @risk medium */
  execute(
    operation: OperationId<"events:create", "medium", M>,
    params: EventsCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventsCreateResult>;
  /** List users by an action that the body names. `POST /#Action=ListUsers` @risk low */
  execute(
    operation: OperationId<"users:list", "low", M>,
    params: UsersListParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersListResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof BodiesOperations>(
    operation: O & Permit<BodiesOperations, O, M>,
    ...rest: Rest<ParamsOf<BodiesOperations, O>>
  ): CallOf<BodiesOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Bodies<M extends Risk = "critical"> = Limited<BodiesConnector<M>, BodiesMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface BodiesOperations {
  "searches:create": { risk: "medium"; params: SearchesCreateParams; result: SearchesCreateResult };
  "files:create": { risk: "medium"; params: FilesCreateParams; result: FilesCreateResult };
  "tags:replace": { risk: "medium"; params: TagsReplaceParams; result: TagsReplaceResult };
  "events:create": { risk: "medium"; params: EventsCreateParams; result: EventsCreateResult };
  "users:list": { risk: "low"; params: UsersListParams; result: UsersListResult };
}

/** The risk of each convenience method. */
export interface BodiesMethods {
  startSearch: "medium";
  replaceTags: "medium";
}

/** Parameters of `searches:create`. */
export interface SearchesCreateParams {
  search: string;
  earliest?: string;
}

/** Result of `searches:create`. */
export type SearchesCreateResult = {
  sid?: string;
};

/** Arguments of `startSearch`. */
export interface StartSearchParams {
  search: string;
  earliest?: string;
}

/** Parameters of `files:create`. */
export interface FilesCreateParams {
  file: string;
  name?: string;
}

/** Result of `files:create`. */
export type FilesCreateResult = {
  id?: string;
};

/** Parameters of `tags:replace`. */
export interface TagsReplaceParams {
  host: string;
  tags: string[];
  dry_run?: boolean;
}

/** Result of `tags:replace`. */
export type TagsReplaceResult = null;

/** Arguments of `replaceTags`. */
export interface ReplaceTagsParams {
  host: string;
  tags: string[];
}

/** Parameters of `events:create`. */
export interface EventsCreateParams {
  id: string;
  id_in_body?: string;
  "X-Request-Id"?: string;
  session?: string;
}

/** Result of `events:create`. */
export type EventsCreateResult = unknown;

/** Parameters of `users:list`. */
export interface UsersListParams {
  marker?: string;
}

/** Result of `users:list`. */
export type UsersListResult = {
  Users?: string[];
};

const CONNECTOR: ConnectorSpec = {
  name: "bodies",
  operations: {
    low: {
      "users:list": ["xQ83KMGT"],
    },
    medium: {
      "searches:create": ["OX5wiu1c"],
      "files:create": ["8eqPmjll"],
      "tags:replace": ["gMWiq4dn"],
      "events:create": ["Nmff1Moq"],
    },
  },
};
