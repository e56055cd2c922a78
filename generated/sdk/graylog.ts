// Generated from specs/graylog.yaml by `npm run generate`. Do not edit.
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

/**
 * Graylog. Log search, events, event definitions, streams, inputs, people and roles of Graylog.
 * @see https://go2docs.graylog.org/current/what_more_can_graylog_do_for_me/rest_api.html
 */
export class GraylogConnector<const M extends Risk = "critical"> extends SDKConnector<GraylogOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search log messages in streams. Risk: medium. Scope: none. */
  searchMessages(params: SearchMessagesParams = {}, options?: ExecuteOptions): GovernedPages<"medium", MessagesSearchResult, MessagesSearchItem> {
    return this.call("messages:search", {
      query: params.query,
      streams: params.streams,
      timerange: params.timerange,
      fields: params.fields,
      size: params.limit,
    }, options);
  }

  /** Get one message with all fields. Risk: medium. Scope: messages:read. */
  getMessage(params: GetMessageParams, options?: ExecuteOptions): GovernedCall<"medium", MessagesReadResult> {
    return this.call("messages:read", params, options);
  }

  /** Search events and alerts of a time range. Risk: low. Scope: none. */
  searchEvents(params: SearchEventsParams = {}, options?: ExecuteOptions): GovernedPages<"low", EventsSearchResult, EventsSearchItem> {
    return this.call("events:search", { query: params.query, timerange: params.timerange, per_page: params.limit }, options);
  }

  /** Search events and alerts of a time range. Risk: low. Scope: none. */
  listAlerts(params: ListAlertsParams = {}, options?: ExecuteOptions): GovernedPages<"low", EventsSearchResult, EventsSearchItem> {
    return this.call("events:search", { timerange: params.timerange, per_page: params.limit, filter: { alerts: "only" } }, options);
  }

  /** Get one event by id. Risk: low. Scope: none. */
  getEvent(params: GetEventParams, options?: ExecuteOptions): GovernedCall<"low", EventsReadResult> {
    return this.call("events:read", { event_id: params.eventId }, options);
  }

  /** List what makes events and alerts. Risk: low. Scope: eventdefinitions:read. */
  listEventDefinitions(params: ListEventDefinitionsParams = {}, options?: ExecuteOptions): GovernedPages<"low", EventDefinitionsReadResult, EventDefinitionsReadItem> {
    return this.call("event_definitions:read", { query: params.text, per_page: params.limit }, options);
  }

  /** List streams that messages go into. Risk: low. Scope: streams:read. */
  listStreams(params: ListStreamsParams = {}, options?: ExecuteOptions): GovernedPages<"low", StreamsReadResult, StreamsReadItem> {
    return this.call("streams:read", { query: params.text, per_page: params.limit }, options);
  }

  /** Tell which inputs are running. Risk: low. Scope: inputs:read. */
  getInputStates(options?: ExecuteOptions): GovernedCall<"low", InputsReadStatesResult> {
    return this.call("inputs:read_states", {}, options);
  }

  /** List users with roles and last activity. Risk: low. Scope: users:list. */
  findUsers(params: FindUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", { query: params.text, per_page: params.limit }, options);
  }

  /** Disable or enable a user. Risk: high. Scope: users:edit. May be escalated to a reviewer. */
  disableUser(params: DisableUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersSetStatusResult> {
    return this.call("users:set_status", { ...params, newStatus: "disabled" }, options);
  }

  /** Disable or enable a user. Risk: high. Scope: users:edit. May be escalated to a reviewer. */
  enableUser(params: EnableUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersSetStatusResult> {
    return this.call("users:set_status", { ...params, newStatus: "enabled" }, options);
  }

  /** Look a key up in a table. Risk: low. Scope: lookuptables:read. */
  lookup(params: LookupParams, options?: ExecuteOptions): GovernedCall<"low", LookupTablesQueryResult> {
    return this.call("lookup_tables:query", { name: params.table, key: params.key }, options);
  }

  execute<O extends keyof Within<GraylogOperations, M>>(
    operation: O,
    params: ParamsOf<Within<GraylogOperations, M>, O> & Incomplete,
  ): never;
  /** Search log messages in streams. `POST /search/messages` @risk medium */
  execute(
    operation: OperationId<"messages:search", "medium", M>,
    params: MessagesSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", MessagesSearchResult, MessagesSearchItem>;
  /** Count and sum messages by field. `POST /search/aggregate` @risk medium */
  execute(
    operation: OperationId<"messages:aggregate", "medium", M>,
    params: MessagesAggregateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MessagesAggregateResult>;
  /** Get one message with all fields. `GET /messages/{index}/{messageId}` @risk medium */
  execute(
    operation: OperationId<"messages:read", "medium", M>,
    params: MessagesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MessagesReadResult>;
  /** Search events and alerts of a time range. `POST /events/search` @risk low */
  execute(
    operation: OperationId<"events:search", "low", M>,
    params: EventsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", EventsSearchResult, EventsSearchItem>;
  /** Get one event by id. `GET /events/{event_id}` @risk low */
  execute(
    operation: OperationId<"events:read", "low", M>,
    params: EventsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EventsReadResult>;
  /** List what makes events and alerts. `GET /events/definitions/paginated` @risk low */
  execute(
    operation: OperationId<"event_definitions:read", "low", M>,
    params: EventDefinitionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", EventDefinitionsReadResult, EventDefinitionsReadItem>;
  /** Get one event definition by id. `GET /events/definitions/{definitionId}` @risk low */
  execute(
    operation: OperationId<"event_definitions:read_details", "low", M>,
    params: EventDefinitionsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EventDefinitionsReadDetailsResult>;
  /** Let an event definition run. `PUT /events/definitions/{definitionId}/schedule` @risk high */
  execute(
    operation: OperationId<"event_definitions:enable", "high", M>,
    params: EventDefinitionsEnableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EventDefinitionsEnableResult>;
  /** Keep an event definition from running. `PUT /events/definitions/{definitionId}/unschedule` @risk high */
  execute(
    operation: OperationId<"event_definitions:disable", "high", M>,
    params: EventDefinitionsDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EventDefinitionsDisableResult>;
  /** Delete an event definition by id. `DELETE /events/definitions/{definitionId}` @risk high */
  execute(
    operation: OperationId<"event_definitions:delete", "high", M>,
    params: EventDefinitionsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EventDefinitionsDeleteResult>;
  /** List streams that messages go into. `GET /streams/paginated` @risk low */
  execute(
    operation: OperationId<"streams:read", "low", M>,
    params: StreamsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", StreamsReadResult, StreamsReadItem>;
  /** Get one stream with its rules. `GET /streams/{streamId}` @risk medium */
  execute(
    operation: OperationId<"streams:read_details", "medium", M>,
    params: StreamsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", StreamsReadDetailsResult>;
  /** Keep messages out of a stream. `POST /streams/{streamId}/pause` @risk critical */
  execute(
    operation: OperationId<"streams:pause", "critical", M>,
    params: StreamsPauseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", StreamsPauseResult>;
  /** Let messages into a paused stream. `POST /streams/{streamId}/resume` @risk high */
  execute(
    operation: OperationId<"streams:resume", "high", M>,
    params: StreamsResumeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", StreamsResumeResult>;
  /** List inputs that logs come in by. `GET /system/inputs/paginated` @risk medium */
  execute(
    operation: OperationId<"inputs:read", "medium", M>,
    params: InputsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", InputsReadResult, InputsReadItem>;
  /** Tell which inputs are running. `GET /system/inputstates` @risk low */
  execute(
    operation: OperationId<"inputs:read_states", "low", M>,
    params: InputsReadStatesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", InputsReadStatesResult>;
  /** Start an input, or start it again. `PUT /system/inputstates/{inputId}` @risk high */
  execute(
    operation: OperationId<"inputs:start", "high", M>,
    params: InputsStartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", InputsStartResult>;
  /** Stop an input, so that its logs are lost. `DELETE /system/inputstates/{inputId}` @risk critical */
  execute(
    operation: OperationId<"inputs:stop", "critical", M>,
    params: InputsStopParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", InputsStopResult>;
  /** List users with roles and last activity. `GET /users/paginated` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Disable or enable a user. `PUT /users/{userId}/status/{newStatus}` @risk high */
  execute(
    operation: OperationId<"users:set_status", "high", M>,
    params: UsersSetStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersSetStatusResult>;
  /** List a user's tokens without the secrets. `GET /users/{userId}/tokens` @risk low */
  execute(
    operation: OperationId<"tokens:read", "low", M>,
    params: TokensReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TokensReadResult>;
  /** Revoke a token of a user. `DELETE /users/{userId}/tokens/{idOrToken}` @risk critical */
  execute(
    operation: OperationId<"tokens:delete", "critical", M>,
    params: TokensDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", TokensDeleteResult>;
  /** List roles and what they permit. `GET /authz/roles` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RolesReadResult, RolesReadItem>;
  /** Give a role to users. `PUT /authz/roles/{roleId}/assignees` @risk critical */
  execute(
    operation: OperationId<"roles:add_users", "critical", M>,
    params: RolesAddUsersParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RolesAddUsersResult>;
  /** Take a role from a user. `DELETE /authz/roles/{roleId}/assignee/{username}` @risk critical */
  execute(
    operation: OperationId<"roles:remove_user", "critical", M>,
    params: RolesRemoveUserParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RolesRemoveUserResult>;
  /** Look a key up in a table. `GET /system/lookup/tables/{name}/query` @risk low */
  execute(
    operation: OperationId<"lookup_tables:query", "low", M>,
    params: LookupTablesQueryParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", LookupTablesQueryResult>;
  /** List lookup tables with their names. `GET /system/lookup/tables` @risk low */
  execute(
    operation: OperationId<"lookup_tables:read", "low", M>,
    params: LookupTablesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", LookupTablesReadResult, LookupTablesReadItem>;
  /** Tell version and state of the server. `GET /system` @risk low */
  execute(
    operation: OperationId<"system:read", "low", M>,
    params: SystemReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SystemReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof GraylogOperations>(
    operation: O & Permit<GraylogOperations, O, M>,
    ...rest: Rest<ParamsOf<GraylogOperations, O>>
  ): CallOf<GraylogOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Graylog<M extends Risk = "critical"> = Limited<GraylogConnector<M>, GraylogMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface GraylogOperations {
  "messages:search": { risk: "medium"; params: MessagesSearchParams; result: MessagesSearchResult; item: MessagesSearchItem };
  "messages:aggregate": { risk: "medium"; params: MessagesAggregateParams; result: MessagesAggregateResult };
  "messages:read": { risk: "medium"; params: MessagesReadParams; result: MessagesReadResult };
  "events:search": { risk: "low"; params: EventsSearchParams; result: EventsSearchResult; item: EventsSearchItem };
  "events:read": { risk: "low"; params: EventsReadParams; result: EventsReadResult };
  "event_definitions:read": { risk: "low"; params: EventDefinitionsReadParams; result: EventDefinitionsReadResult; item: EventDefinitionsReadItem };
  "event_definitions:read_details": { risk: "low"; params: EventDefinitionsReadDetailsParams; result: EventDefinitionsReadDetailsResult };
  "event_definitions:enable": { risk: "high"; params: EventDefinitionsEnableParams; result: EventDefinitionsEnableResult };
  "event_definitions:disable": { risk: "high"; params: EventDefinitionsDisableParams; result: EventDefinitionsDisableResult };
  "event_definitions:delete": { risk: "high"; params: EventDefinitionsDeleteParams; result: EventDefinitionsDeleteResult };
  "streams:read": { risk: "low"; params: StreamsReadParams; result: StreamsReadResult; item: StreamsReadItem };
  "streams:read_details": { risk: "medium"; params: StreamsReadDetailsParams; result: StreamsReadDetailsResult };
  "streams:pause": { risk: "critical"; params: StreamsPauseParams; result: StreamsPauseResult };
  "streams:resume": { risk: "high"; params: StreamsResumeParams; result: StreamsResumeResult };
  "inputs:read": { risk: "medium"; params: InputsReadParams; result: InputsReadResult; item: InputsReadItem };
  "inputs:read_states": { risk: "low"; params: InputsReadStatesParams; result: InputsReadStatesResult };
  "inputs:start": { risk: "high"; params: InputsStartParams; result: InputsStartResult };
  "inputs:stop": { risk: "critical"; params: InputsStopParams; result: InputsStopResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:set_status": { risk: "high"; params: UsersSetStatusParams; result: UsersSetStatusResult };
  "tokens:read": { risk: "low"; params: TokensReadParams; result: TokensReadResult };
  "tokens:delete": { risk: "critical"; params: TokensDeleteParams; result: TokensDeleteResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult; item: RolesReadItem };
  "roles:add_users": { risk: "critical"; params: RolesAddUsersParams; result: RolesAddUsersResult };
  "roles:remove_user": { risk: "critical"; params: RolesRemoveUserParams; result: RolesRemoveUserResult };
  "lookup_tables:query": { risk: "low"; params: LookupTablesQueryParams; result: LookupTablesQueryResult };
  "lookup_tables:read": { risk: "low"; params: LookupTablesReadParams; result: LookupTablesReadResult; item: LookupTablesReadItem };
  "system:read": { risk: "low"; params: SystemReadParams; result: SystemReadResult };
}

/** The risk of each convenience method. */
export interface GraylogMethods {
  searchMessages: "medium";
  getMessage: "medium";
  searchEvents: "low";
  listAlerts: "low";
  getEvent: "low";
  listEventDefinitions: "low";
  listStreams: "low";
  getInputStates: "low";
  findUsers: "low";
  disableUser: "high";
  enableUser: "high";
  lookup: "low";
}

/** Parameters of `messages:search`. */
export interface MessagesSearchParams {
  query?: Query;
  streams?: StreamIds;
  timerange?: TimeRange;
  /** Fields to send, source and timestamp when left out. */
  fields?: string[];
  /** Field to sort messages by, as a rule timestamp. @minLength 1 */
  sort?: string;
  sort_order?: Order;
  /** How many messages to skip. @integer @minimum 0 @default 0 */
  from?: number;
  /** How many messages to send. @integer @minimum 1 @default 10 */
  size?: number;
}

/** Result of `messages:search`. */
export type MessagesSearchResult = Table;

/** One item of the pages of `messages:search`. */
export type MessagesSearchItem = NonNullable<MessagesSearchResult["datarows"]>[number];

/** Arguments of `searchMessages`. */
export interface SearchMessagesParams {
  query?: Query;
  streams?: StreamIds;
  timerange?: TimeRange;
  /** Fields to send, source and timestamp when left out. */
  fields?: string[];
  /** How many messages to send. @integer @minimum 1 @default 10 */
  limit?: number;
}

/** Parameters of `messages:aggregate`. */
export interface MessagesAggregateParams {
  query?: Query;
  streams?: StreamIds;
  timerange?: TimeRange;
  /** Fields to group by. @minItems 1 */
  group_by: {
    /** Name of the field. @minLength 1 */
    field: string;
    /** How many groups to keep, 15 when left out. @integer @minimum 1 */
    limit?: number;
  }[];
  /** What to work out. @minItems 1 */
  metrics: {
    /** Function, such as count or avg. @minLength 1 */
    function: string;
    /** Field that it works on. @minLength 1 */
    field?: string;
    /** Whether to sort by it. */
    sort?: "asc" | "desc";
  }[];
}

/** Result of `messages:aggregate`. */
export type MessagesAggregateResult = Table;

/** Parameters of `messages:read`. */
export interface MessagesReadParams {
  /** Index that has the message. @minLength 1 */
  index: string;
  /** Id of the message. @minLength 1 */
  messageId: string;
}

/** Result of `messages:read`. */
export type MessagesReadResult = {
  index?: string;
  message?: {
    id?: string;
    /** @format date-time */
    timestamp?: string;
    source?: string;
    message?: string;
    stream_ids?: string[];
    /** All fields, by their names. */
    fields?: Settings;
  };
};

/** Arguments of `getMessage`. */
export interface GetMessageParams {
  /** Index that has the message. @minLength 1 */
  index: string;
  /** Id of the message. @minLength 1 */
  messageId: string;
}

/** Parameters of `events:search`. */
export interface EventsSearchParams {
  /** Query on events, such as source:web01. */
  query?: string;
  /** Time range, the last hour when left out. */
  timerange?: TimeRange;
  /** Which events to send. */
  filter?: {
    /** Whether alerts are sent. */
    alerts?: "include" | "exclude" | "only";
    /** Events of these definitions. */
    event_definitions?: string[];
    /** 1 low to 4 critical. */
    priority?: ("1" | "2" | "3" | "4")[];
    /** Events with these ids. */
    id?: string[];
  };
  /** Field to sort events by, as a rule timestamp. @minLength 1 */
  sort_by?: string;
  sort_direction?: Order;
  page?: Page;
  /** How many events make a page. @integer @minimum 1 @default 10 */
  per_page?: number;
}

/** Result of `events:search`. */
export type EventsSearchResult = {
  events?: Event[];
  /** @integer */
  total_events?: number;
  /** @integer */
  duration?: number;
  used_indices?: string[];
  context?: {
    event_definitions?: { [key: string]: { id?: string; title?: string } };
    streams?: { [key: string]: { id?: string; title?: string } };
  };
};

/** One item of the pages of `events:search`. */
export type EventsSearchItem = NonNullable<EventsSearchResult["events"]>[number];

/** Arguments of `searchEvents`. */
export interface SearchEventsParams {
  /** Query on events, such as source:web01. */
  query?: string;
  /** Time range, the last hour when left out. */
  timerange?: TimeRange;
  /** How many events make a page. @integer @minimum 1 @default 10 */
  limit?: number;
}

/** Arguments of `listAlerts`. */
export interface ListAlertsParams {
  /** Time range, the last hour when left out. */
  timerange?: TimeRange;
  /** How many events make a page. @integer @minimum 1 @default 10 */
  limit?: number;
}

/** Parameters of `events:read`. */
export interface EventsReadParams {
  /** Id of the event. @minLength 1 */
  event_id: string;
}

/** Result of `events:read`. */
export type EventsReadResult = Event;

/** Arguments of `getEvent`. */
export interface GetEventParams {
  /** Id of the event. @minLength 1 */
  eventId: string;
}

/** Parameters of `event_definitions:read`. */
export interface EventDefinitionsReadParams {
  query?: Find;
  /** Field to sort definitions by, such as title. @minLength 1 */
  sort?: string;
  order?: Order;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `event_definitions:read`. */
export type EventDefinitionsReadResult = {
  elements?: Definition[];
  /** @integer */
  total?: number;
};

/** One item of the pages of `event_definitions:read`. */
export type EventDefinitionsReadItem = NonNullable<EventDefinitionsReadResult["elements"]>[number];

/** Arguments of `listEventDefinitions`. */
export interface ListEventDefinitionsParams {
  text?: Find;
  limit?: PerPage;
}

/** Parameters of `event_definitions:read_details`. */
export interface EventDefinitionsReadDetailsParams {
  definitionId: DefinitionId;
}

/** Result of `event_definitions:read_details`. */
export type EventDefinitionsReadDetailsResult = Definition;

/** Parameters of `event_definitions:enable`. */
export interface EventDefinitionsEnableParams {
  definitionId: DefinitionId;
}

/** Result of `event_definitions:enable`. */
export type EventDefinitionsEnableResult = Definition;

/** Parameters of `event_definitions:disable`. */
export interface EventDefinitionsDisableParams {
  definitionId: DefinitionId;
}

/** Result of `event_definitions:disable`. */
export type EventDefinitionsDisableResult = Definition;

/** Parameters of `event_definitions:delete`. */
export interface EventDefinitionsDeleteParams {
  definitionId: DefinitionId;
}

/** Result of `event_definitions:delete`. */
export type EventDefinitionsDeleteResult = Definition | null;

/** Parameters of `streams:read`. */
export interface StreamsReadParams {
  query?: Find;
  /** Field to sort streams by, such as title. @minLength 1 */
  sort?: string;
  order?: Order;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `streams:read`. */
export type StreamsReadResult = {
  elements?: Stream[];
  /** @integer */
  total?: number;
};

/** One item of the pages of `streams:read`. */
export type StreamsReadItem = NonNullable<StreamsReadResult["elements"]>[number];

/** Arguments of `listStreams`. */
export interface ListStreamsParams {
  text?: Find;
  limit?: PerPage;
}

/** Parameters of `streams:read_details`. */
export interface StreamsReadDetailsParams {
  streamId: StreamId;
}

/** Result of `streams:read_details`. */
export type StreamsReadDetailsResult = Stream;

/** Parameters of `streams:pause`. */
export interface StreamsPauseParams {
  streamId: StreamId;
}

/** Result of `streams:pause`. */
export type StreamsPauseResult = null;

/** Parameters of `streams:resume`. */
export interface StreamsResumeParams {
  streamId: StreamId;
}

/** Result of `streams:resume`. */
export type StreamsResumeResult = null;

/** Parameters of `inputs:read`. */
export interface InputsReadParams {
  query?: Find;
  /** Field to sort inputs by, such as title. @minLength 1 */
  sort?: string;
  order?: Order;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `inputs:read`. */
export type InputsReadResult = {
  elements?: Input[];
  /** @integer */
  total?: number;
};

/** One item of the pages of `inputs:read`. */
export type InputsReadItem = NonNullable<InputsReadResult["elements"]>[number];

/** Parameters of `inputs:read_states`. */
export type InputsReadStatesParams = { [key: string]: never };

/** Result of `inputs:read_states`. */
export type InputsReadStatesResult = {
  states?: {
    id?: string;
    state?: string;
    /** @format date-time */
    started_at?: string | null;
    /** @format date-time */
    last_failed_at?: string | null;
    detailed_message?: string | null;
    message_input?: Input;
  }[];
};

/** Parameters of `inputs:start`. */
export interface InputsStartParams {
  inputId: InputId;
}

/** Result of `inputs:start`. */
export type InputsStartResult = {
  id?: string;
};

/** Parameters of `inputs:stop`. */
export interface InputsStopParams {
  inputId: InputId;
}

/** Result of `inputs:stop`. */
export type InputsStopResult = {
  id?: string;
};

/** Parameters of `users:read`. */
export interface UsersReadParams {
  query?: Find;
  /** Field to sort users by, such as full_name. @minLength 1 */
  sort?: string;
  order?: Order;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  users?: User[];
  /** @integer */
  total?: number;
  /** @integer */
  count?: number;
  /** @integer */
  page?: number;
  /** @integer */
  per_page?: number;
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<UsersReadResult["users"]>[number];

/** Arguments of `findUsers`. */
export interface FindUsersParams {
  text?: Find;
  limit?: PerPage;
}

/** Parameters of `users:set_status`. */
export interface UsersSetStatusParams {
  userId: UserId;
  /** Whether the user may sign in. */
  newStatus: "enabled" | "disabled";
}

/** Result of `users:set_status`. */
export type UsersSetStatusResult = null;

/** Arguments of `disableUser`. */
export interface DisableUserParams {
  userId: UserId;
}

/** Arguments of `enableUser`. */
export interface EnableUserParams {
  userId: UserId;
}

/** Parameters of `tokens:read`. */
export interface TokensReadParams {
  userId: UserId;
}

/** Result of `tokens:read`. */
export type TokensReadResult = {
  tokens?: {
    id?: string;
    name?: string;
    /** @format date-time */
    last_access?: string;
    /** @format date-time */
    created_at?: string | null;
    /** @format date-time */
    expires_at?: string | null;
  }[];
};

/** Parameters of `tokens:delete`. */
export interface TokensDeleteParams {
  userId: UserId;
  /** Id of the token, never the token. @pattern ^[0-9a-f]{24}$ */
  idOrToken: string;
}

/** Result of `tokens:delete`. */
export type TokensDeleteResult = null;

/** Parameters of `roles:read`. */
export interface RolesReadParams {
  query?: Find;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `roles:read`. */
export type RolesReadResult = {
  roles?: {
    id?: string | null;
    name?: string;
    description?: string | null;
    permissions?: string[];
    read_only?: boolean;
  }[];
  /** @integer */
  total?: number;
  /** @integer */
  count?: number;
  /** @integer */
  page?: number;
  /** @integer */
  per_page?: number;
};

/** One item of the pages of `roles:read`. */
export type RolesReadItem = NonNullable<RolesReadResult["roles"]>[number];

/** Parameters of `roles:add_users`. */
export interface RolesAddUsersParams {
  /** Id of the role to be given. @pattern ^[0-9a-f]{24}$ */
  roleId: string;
  /** Names of users who get it. @minItems 1 @maxItems 20 */
  usernames: string[];
}

/** Result of `roles:add_users`. */
export type RolesAddUsersResult = null;

/** Parameters of `roles:remove_user`. */
export interface RolesRemoveUserParams {
  /** Id of the role to be taken. @pattern ^[0-9a-f]{24}$ */
  roleId: string;
  /** Name of the user who loses it. @maxLength 100 @pattern ^[^./][^/]*$ */
  username: string;
}

/** Result of `roles:remove_user`. */
export type RolesRemoveUserResult = null;

/** Parameters of `lookup_tables:query`. */
export interface LookupTablesQueryParams {
  /** Name of the lookup table. @minLength 1 */
  name: string;
  /** Key to look up. @minLength 1 */
  key: string;
}

/** Result of `lookup_tables:query`. */
export type LookupTablesQueryResult = {
  /** Value for the key. */
  single_value?: Value;
  multi_value?: { [key: string]: Value } | null;
  string_list_value?: string[] | null;
  has_error?: boolean;
  /** @integer */
  ttl?: number;
};

/** Arguments of `lookup`. */
export interface LookupParams {
  /** Name of the lookup table. @minLength 1 */
  table: string;
  /** Key to look up. @minLength 1 */
  key: string;
}

/** Parameters of `lookup_tables:read`. */
export interface LookupTablesReadParams {
  query?: Find;
  page?: Page;
  per_page?: PerPage;
  /** Field to sort lookup tables by. */
  sort: "id" | "title" | "name" | "description";
  order?: Order;
}

/** Result of `lookup_tables:read`. */
export type LookupTablesReadResult = {
  lookup_tables?: {
    id?: string | null;
    /** What lookup_tables:query takes. */
    name?: string;
    title?: string;
    description?: string;
    cache_id?: string;
    data_adapter_id?: string;
    content_pack?: string | null;
    default_single_value?: string;
    default_single_value_type?: string;
    default_multi_value?: string;
    default_multi_value_type?: string;
  }[];
  /** @integer */
  total?: number;
};

/** One item of the pages of `lookup_tables:read`. */
export type LookupTablesReadItem = NonNullable<LookupTablesReadResult["lookup_tables"]>[number];

/** Parameters of `system:read`. */
export type SystemReadParams = { [key: string]: never };

/** Result of `system:read`. */
export type SystemReadResult = {
  version?: string;
  codename?: string;
  node_id?: string;
  cluster_id?: string;
  hostname?: string;
  is_processing?: boolean;
  is_leader?: boolean;
  lifecycle?: string;
  lb_status?: string;
  started_at?: string;
  timezone?: string;
};

/** Number of the page, from 1. @integer @minimum 1 @default 1 */
export type Page = number;

/** How many items make a page. @integer @minimum 1 @default 50 */
export type PerPage = number;

/** Direction to sort in. */
export type Order = "asc" | "desc";

/** Query, such as source:web01 AND level:3. */
export type Query = string;

/** Text to look for. */
export type Find = string;

/** Id of the stream. @pattern ^[0-9a-f]{24}$ */
export type StreamId = string;

/** Look in these streams only. */
export type StreamIds = string[];

/** Id of the event definition. @pattern ^[0-9a-f]{24}$ */
export type DefinitionId = string;

/** Id of the input. @pattern ^[0-9a-f]{24}$ */
export type InputId = string;

/** Id of the user. @maxLength 200 @pattern ^([0-9a-f]{24}|local:[^/]+)$ */
export type UserId = string;

/** Time range, the last day when left out. */
export type TimeRange =
  | {
      /** Counted back from now, always relative. */
      type: "relative";
      /** Seconds back, 0 for all. @integer @minimum 0 */
      range: number;
    }
  | {
      /** Between two times, always absolute. */
      type: "absolute";
      /** Beginning of the range. @format date-time */
      from: string;
      /** End of the range. @format date-time */
      to: string;
    }
  | {
      /** In plain words, always keyword. */
      type: "keyword";
      /** Words, such as last 2 hours. @minLength 1 */
      keyword: string;
    };

export type Value = string | number | boolean | Value[] | { [key: string]: Value } | null;

export type Settings = { [key: string]: Value };

export type Table = {
  schema?: {
    column_type?: string;
    type?: string;
    function?: string;
    field?: string;
    name?: string;
  }[];
  /** Rows, with values in the schema's order. */
  datarows?: Value[][];
  metadata?: {
    effective_timerange?: {
      type?: string;
      /** @format date-time */
      from?: string;
      /** @format date-time */
      to?: string;
    };
  };
};

export type Event = {
  event?: {
    id?: string;
    event_definition_id?: string;
    event_definition_type?: string;
    /** Whether it is an alert. */
    alert?: boolean;
    message?: string | null;
    source?: string;
    /** 1 low, 2 medium, 3 high, 4 critical. @integer */
    priority?: number;
    key?: string | null;
    /** @format date-time */
    timestamp?: string;
    /** @format date-time */
    timestamp_processing?: string;
    /** @format date-time */
    timerange_start?: string | null;
    /** @format date-time */
    timerange_end?: string | null;
    source_streams?: string[];
    tags?: string[];
    fields?: { [key: string]: string | null };
    group_by_fields?: { [key: string]: string | null };
    origin_context?: string | null;
  };
  index_name?: string;
  index_type?: string;
};

export type Definition = {
  id?: string | null;
  title?: string;
  description?: string | null;
  remediation_steps?: string | null;
  /** @integer */
  priority?: number;
  alert?: boolean;
  state?: string;
  /** Kind of the definition and its settings. */
  config?: Settings;
  notifications?: { notification_id?: string }[];
  /** @format date-time */
  updated_at?: string | null;
  /** @format date-time */
  matched_at?: string | null;
};

export type Stream = {
  id?: string;
  title?: string;
  description?: string | null;
  /** Whether it is paused. */
  disabled?: boolean;
  matching_type?: string;
  is_default?: boolean | null;
  is_editable?: boolean;
  remove_matches_from_default_stream?: boolean | null;
  index_set_id?: string;
  creator_user_id?: string;
  /** @format date-time */
  created_at?: string;
  rules?: {
    id?: string;
    field?: string | null;
    value?: string | null;
    /** @integer */
    type?: number;
    inverted?: boolean;
  }[] | null;
};

export type Input = {
  id?: string;
  title?: string;
  name?: string;
  type?: string;
  global?: boolean;
  node?: string | null;
  /** Settings, with passwords left out. */
  attributes?: Settings;
  static_fields?: { [key: string]: string | null };
  creator_user_id?: string;
  /** @format date-time */
  created_at?: string;
};

export type User = {
  id?: string;
  username?: string;
  email?: string;
  full_name?: string | null;
  /** enabled, disabled or deleted. */
  account_status?: string;
  external_user?: boolean | null;
  read_only?: boolean | null;
  service_account?: boolean;
  roles?: string[];
  session_active?: boolean | null;
  /** @format date-time */
  last_activity?: string | null;
  client_address?: string | null;
};

const PAGE_PAGES = { page: "page", size: "per_page", items: "/elements", total: "/total" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "graylog",
  operations: {
    low: {
      "events:search": ["aAjsauDF", { page: "page", size: "per_page", items: "/events", total: "/total_events" }],
      "events:read": ["1OLt-eIY"],
      "event_definitions:read": ["bkMFm3xH", PAGE_PAGES],
      "event_definitions:read_details": ["UmuMndpt"],
      "streams:read": ["THYRlyyY", PAGE_PAGES],
      "inputs:read_states": ["55PEdWeQ"],
      "users:read": ["T-8421__", { page: "page", size: "per_page", items: "/users", total: "/total" }],
      "tokens:read": ["ITH41-XP"],
      "roles:read": ["DTC6AYRw", { page: "page", size: "per_page", items: "/roles", total: "/total" }],
      "lookup_tables:query": ["ekiR9Tgd"],
      "lookup_tables:read": ["pQoRz29s", { page: "page", size: "per_page", items: "/lookup_tables", total: "/total" }],
      "system:read": ["iDk4oAii"],
    },
    medium: {
      "messages:search": ["9jnppHcx", { offset: "from", limit: "size", items: "/datarows" }],
      "messages:aggregate": ["sHzMWcM9"],
      "messages:read": ["O56pTz_b"],
      "streams:read_details": ["UZ8CvsAU"],
      "inputs:read": ["9oFsXa8O", PAGE_PAGES],
    },
    high: {
      "event_definitions:enable": ["tk4Pxxpu"],
      "event_definitions:disable": ["fzBG4GiA"],
      "event_definitions:delete": ["vdthekxK"],
      "streams:resume": ["Htr0bH9Z"],
      "inputs:start": ["80N3WoEo"],
      "users:set_status": ["es9djCon"],
    },
    critical: {
      "streams:pause": ["QwKpsfr5"],
      "inputs:stop": ["ebS9oDNG"],
      "tokens:delete": ["b8rGooS5"],
      "roles:add_users": ["VL87TjV-"],
      "roles:remove_user": ["YaBAMQN0"],
    },
  },
};
