// Generated from specs/sumo_logic.yaml by `npm run generate`. Do not edit.
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
 * Sumo Logic. Log searches, monitors, collectors, lookup tables, people and access keys of a Sumo Logic
 * account.
 * @see https://api.sumologic.com/docs/
 */
export class SumoLogicConnector<const M extends Risk = "critical"> extends SDKConnector<SumoLogicOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Start a search over logs. Risk: medium. Scope: downloadSearchResults, viewCollectors. */
  search(params: SearchParams, options?: ExecuteOptions): GovernedCall<"medium", SearchJobsCreateResult> {
    return this.call("search_jobs:create", { query: params.query, from: params.from, to: params.to, timeZone: params.timeZone ?? "UTC" }, options);
  }

  /** Tell how far a search is. Risk: low. Scope: downloadSearchResults, viewCollectors. */
  getSearchState(params: GetSearchStateParams, options?: ExecuteOptions): GovernedCall<"low", SearchJobsReadDetailsResult> {
    return this.call("search_jobs:read_details", { searchJobId: params.jobId }, options);
  }

  /** Read the raw logs that a search found. Risk: medium. Scope: downloadSearchResults, viewCollectors. */
  getSearchMessages(params: GetSearchMessagesParams, options?: ExecuteOptions): GovernedPages<"medium", SearchJobsReadMessagesResult, SearchJobsReadMessagesItem> {
    return this.call("search_jobs:read_messages", { searchJobId: params.jobId, offset: params.offset ?? 0, limit: params.limit ?? 100 }, options);
  }

  /** Read the rows of an aggregating search. Risk: medium. Scope: downloadSearchResults, viewCollectors. */
  getSearchRecords(params: GetSearchRecordsParams, options?: ExecuteOptions): GovernedPages<"medium", SearchJobsReadRecordsResult, SearchJobsReadRecordsItem> {
    return this.call("search_jobs:read_records", { searchJobId: params.jobId, offset: params.offset ?? 0, limit: params.limit ?? 100 }, options);
  }

  /** Find monitors by name, state or creator. Risk: low. Scope: viewMonitorsV2. */
  searchMonitors(params: SearchMonitorsParams, options?: ExecuteOptions): GovernedPages<"low", MonitorsSearchResult, MonitorsSearchItem> {
    return this.call("monitors:search", params, options);
  }

  /** Stop monitors from alerting. Risk: high. Scope: manageMonitorsV2. May be escalated to a reviewer. */
  disableMonitors(params: DisableMonitorsParams, options?: ExecuteOptions): GovernedCall<"high", MonitorsDisableResult> {
    return this.call("monitors:disable", params, options);
  }

  /** Find an item of the library by its path. Risk: low. Scope: none. */
  findLibraryItem(params: FindLibraryItemParams, options?: ExecuteOptions): GovernedCall<"low", LibraryItemsFindResult> {
    return this.call("library_items:find", params, options);
  }

  /** Add or replace a row of a lookup table. Risk: medium. Scope: none. */
  setLookupRow(params: SetLookupRowParams, options?: ExecuteOptions): GovernedCall<"medium", LookupRowsWriteResult> {
    return this.call("lookup_rows:write", { id: params.tableId, row: params.row }, options);
  }

  /** List collectors and whether they live. Risk: low. Scope: viewCollectors. */
  listCollectors(params: ListCollectorsParams = {}, options?: ExecuteOptions): GovernedPages<"low", CollectorsReadResult, CollectorsReadItem> {
    return this.call("collectors:read", params, options);
  }

  /** List people with roles and lock state. Risk: low. Scope: manageUsersAndRoles. */
  listUsers(params: ListUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", params, options);
  }

  /**
   * Make a person set a new password.
   * Risk: high. Scope: manageUsersAndRoles. May be escalated to a reviewer.
   */
  resetPassword(params: ResetPasswordParams, options?: ExecuteOptions): GovernedCall<"high", UsersResetPasswordResult> {
    return this.call("users:reset_password", { id: params.userId }, options);
  }

  /**
   * Disable an access key or enable it.
   * Risk: high. Scope: manageAccessKeys. May be escalated to a reviewer.
   */
  disableAccessKey(params: DisableAccessKeyParams, options?: ExecuteOptions): GovernedCall<"high", AccessKeysUpdateResult> {
    return this.call("access_keys:update", { id: params.accessId, disabled: true }, options);
  }

  execute<O extends keyof Within<SumoLogicOperations, M>>(
    operation: O,
    params: ParamsOf<Within<SumoLogicOperations, M>, O> & Incomplete,
  ): never;
  /** Start a search over logs. `POST /v1/search/jobs` @risk medium */
  execute(
    operation: OperationId<"search_jobs:create", "medium", M>,
    params: SearchJobsCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SearchJobsCreateResult>;
  /** Tell how far a search is. `GET /v1/search/jobs/{searchJobId}` @risk low */
  execute(
    operation: OperationId<"search_jobs:read_details", "low", M>,
    params: SearchJobsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SearchJobsReadDetailsResult>;
  /** Read the raw logs that a search found. `GET /v1/search/jobs/{searchJobId}/messages` @risk medium */
  execute(
    operation: OperationId<"search_jobs:read_messages", "medium", M>,
    params: SearchJobsReadMessagesParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SearchJobsReadMessagesResult, SearchJobsReadMessagesItem>;
  /** Read the rows of an aggregating search. `GET /v1/search/jobs/{searchJobId}/records` @risk medium */
  execute(
    operation: OperationId<"search_jobs:read_records", "medium", M>,
    params: SearchJobsReadRecordsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SearchJobsReadRecordsResult, SearchJobsReadRecordsItem>;
  /** End a search and drop its results. `DELETE /v1/search/jobs/{searchJobId}` @risk medium */
  execute(
    operation: OperationId<"search_jobs:delete", "medium", M>,
    params: SearchJobsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SearchJobsDeleteResult>;
  /** Find monitors by name, state or creator. `GET /v1/monitors/search` @risk low */
  execute(
    operation: OperationId<"monitors:search", "low", M>,
    params: MonitorsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MonitorsSearchResult, MonitorsSearchItem>;
  /** Get one monitor with queries and triggers. `GET /v1/monitors/{id}` @risk low */
  execute(
    operation: OperationId<"monitors:read_details", "low", M>,
    params: MonitorsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MonitorsReadDetailsResult>;
  /** Stop monitors from alerting. `PUT /v1/monitors/disable` @risk high */
  execute(
    operation: OperationId<"monitors:disable", "high", M>,
    params: MonitorsDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MonitorsDisableResult>;
  /** Find an item of the library by its path. `GET /v2/content/path` @risk low */
  execute(
    operation: OperationId<"library_items:find", "low", M>,
    params: LibraryItemsFindParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", LibraryItemsFindResult>;
  /** Get columns and size of a lookup table. `GET /v1/lookupTables/{id}` @risk low */
  execute(
    operation: OperationId<"lookup_tables:read_details", "low", M>,
    params: LookupTablesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", LookupTablesReadDetailsResult>;
  /** Add or replace a row of a lookup table. `PUT /v1/lookupTables/{id}/row` @risk medium */
  execute(
    operation: OperationId<"lookup_rows:write", "medium", M>,
    params: LookupRowsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", LookupRowsWriteResult>;
  /** Take a row out of a lookup table. `PUT /v1/lookupTables/{id}/deleteTableRow` @risk high */
  execute(
    operation: OperationId<"lookup_rows:delete", "high", M>,
    params: LookupRowsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", LookupRowsDeleteResult>;
  /** List collectors and whether they live. `GET /v1/collectors` @risk low */
  execute(
    operation: OperationId<"collectors:read", "low", M>,
    params: CollectorsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CollectorsReadResult, CollectorsReadItem>;
  /** List what a collector gathers. `GET /v1/collectors/{collectorId}/sources` @risk medium */
  execute(
    operation: OperationId<"collectors:read_sources", "medium", M>,
    params: CollectorsReadSourcesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CollectorsReadSourcesResult>;
  /** Delete a collector with its sources. `DELETE /v1/collectors/{id}` @risk critical */
  execute(
    operation: OperationId<"collectors:delete", "critical", M>,
    params: CollectorsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", CollectorsDeleteResult>;
  /** List open problems of collectors and sources. `GET /v1/healthEvents` @risk low */
  execute(
    operation: OperationId<"health_events:read", "low", M>,
    params: HealthEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", HealthEventsReadResult, HealthEventsReadItem>;
  /** List partitions with retention and size. `GET /v1/partitions` @risk low */
  execute(
    operation: OperationId<"partitions:read", "low", M>,
    params: PartitionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PartitionsReadResult, PartitionsReadItem>;
  /** List people with roles and lock state. `GET /v1/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Deactivate a person, or replace all their roles. `PUT /v1/users/{id}` @risk critical */
  execute(
    operation: OperationId<"users:update", "critical", M>,
    params: UsersUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersUpdateResult>;
  /** Unlock an account after failed logins. `POST /v1/users/{id}/unlock` @risk high */
  execute(
    operation: OperationId<"users:unlock", "high", M>,
    params: UsersUnlockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUnlockResult>;
  /** Make a person set a new password. `POST /v1/users/{id}/password/reset` @risk high */
  execute(
    operation: OperationId<"users:reset_password", "high", M>,
    params: UsersResetPasswordParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersResetPasswordResult>;
  /** Delete a person and hand on their content. `DELETE /v1/users/{id}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** List roles with capabilities and people. `GET /v1/roles` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RolesReadResult, RolesReadItem>;
  /** Take a role from a person. `DELETE /v1/roles/{roleId}/users/{userId}` @risk critical */
  execute(
    operation: OperationId<"roles:remove_user", "critical", M>,
    params: RolesRemoveUserParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RolesRemoveUserResult>;
  /** List access keys without their secret. `GET /v1/accessKeys` @risk low */
  execute(
    operation: OperationId<"access_keys:read", "low", M>,
    params: AccessKeysReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AccessKeysReadResult, AccessKeysReadItem>;
  /** Disable an access key or enable it. `PUT /v1/accessKeys/{id}` @risk high */
  execute(
    operation: OperationId<"access_keys:update", "high", M>,
    params: AccessKeysUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccessKeysUpdateResult>;
  /** Delete an access key for good. `DELETE /v1/accessKeys/{id}` @risk critical */
  execute(
    operation: OperationId<"access_keys:delete", "critical", M>,
    params: AccessKeysDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AccessKeysDeleteResult>;
  /** Tell whether audit records are kept. `GET /v1/policies/audit` @risk low */
  execute(
    operation: OperationId<"audit_policy:read", "low", M>,
    params: AuditPolicyReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AuditPolicyReadResult>;
  /** Turn the account's audit records on or off. `PUT /v1/policies/audit` @risk critical */
  execute(
    operation: OperationId<"audit_policy:write", "critical", M>,
    params: AuditPolicyWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AuditPolicyWriteResult>;
  /** List networks that may reach the account. `GET /v1/serviceAllowlist/addresses` @risk low */
  execute(
    operation: OperationId<"ip_allowlist:read", "low", M>,
    params: IpAllowlistReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IpAllowlistReadResult>;
  /** Tell whether the allow list is enforced. `GET /v1/serviceAllowlist/status` @risk low */
  execute(
    operation: OperationId<"ip_allowlist:read_status", "low", M>,
    params: IpAllowlistReadStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IpAllowlistReadStatusResult>;
  /** Take networks off the allow list. `POST /v1/serviceAllowlist/addresses/remove` @risk critical */
  execute(
    operation: OperationId<"ip_allowlist:remove", "critical", M>,
    params: IpAllowlistRemoveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", IpAllowlistRemoveResult>;
  /** Stop looking at the address of whoever comes. `POST /v1/serviceAllowlist/disable` @risk critical */
  execute(
    operation: OperationId<"ip_allowlist:disable", "critical", M>,
    params: IpAllowlistDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", IpAllowlistDisableResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof SumoLogicOperations>(
    operation: O & Permit<SumoLogicOperations, O, M>,
    ...rest: Rest<ParamsOf<SumoLogicOperations, O>>
  ): CallOf<SumoLogicOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type SumoLogic<M extends Risk = "critical"> = Limited<SumoLogicConnector<M>, SumoLogicMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface SumoLogicOperations {
  "search_jobs:create": { risk: "medium"; params: SearchJobsCreateParams; result: SearchJobsCreateResult };
  "search_jobs:read_details": { risk: "low"; params: SearchJobsReadDetailsParams; result: SearchJobsReadDetailsResult };
  "search_jobs:read_messages": { risk: "medium"; params: SearchJobsReadMessagesParams; result: SearchJobsReadMessagesResult; item: SearchJobsReadMessagesItem };
  "search_jobs:read_records": { risk: "medium"; params: SearchJobsReadRecordsParams; result: SearchJobsReadRecordsResult; item: SearchJobsReadRecordsItem };
  "search_jobs:delete": { risk: "medium"; params: SearchJobsDeleteParams; result: SearchJobsDeleteResult };
  "monitors:search": { risk: "low"; params: MonitorsSearchParams; result: MonitorsSearchResult; item: MonitorsSearchItem };
  "monitors:read_details": { risk: "low"; params: MonitorsReadDetailsParams; result: MonitorsReadDetailsResult };
  "monitors:disable": { risk: "high"; params: MonitorsDisableParams; result: MonitorsDisableResult };
  "library_items:find": { risk: "low"; params: LibraryItemsFindParams; result: LibraryItemsFindResult };
  "lookup_tables:read_details": { risk: "low"; params: LookupTablesReadDetailsParams; result: LookupTablesReadDetailsResult };
  "lookup_rows:write": { risk: "medium"; params: LookupRowsWriteParams; result: LookupRowsWriteResult };
  "lookup_rows:delete": { risk: "high"; params: LookupRowsDeleteParams; result: LookupRowsDeleteResult };
  "collectors:read": { risk: "low"; params: CollectorsReadParams; result: CollectorsReadResult; item: CollectorsReadItem };
  "collectors:read_sources": { risk: "medium"; params: CollectorsReadSourcesParams; result: CollectorsReadSourcesResult };
  "collectors:delete": { risk: "critical"; params: CollectorsDeleteParams; result: CollectorsDeleteResult };
  "health_events:read": { risk: "low"; params: HealthEventsReadParams; result: HealthEventsReadResult; item: HealthEventsReadItem };
  "partitions:read": { risk: "low"; params: PartitionsReadParams; result: PartitionsReadResult; item: PartitionsReadItem };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:update": { risk: "critical"; params: UsersUpdateParams; result: UsersUpdateResult };
  "users:unlock": { risk: "high"; params: UsersUnlockParams; result: UsersUnlockResult };
  "users:reset_password": { risk: "high"; params: UsersResetPasswordParams; result: UsersResetPasswordResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult; item: RolesReadItem };
  "roles:remove_user": { risk: "critical"; params: RolesRemoveUserParams; result: RolesRemoveUserResult };
  "access_keys:read": { risk: "low"; params: AccessKeysReadParams; result: AccessKeysReadResult; item: AccessKeysReadItem };
  "access_keys:update": { risk: "high"; params: AccessKeysUpdateParams; result: AccessKeysUpdateResult };
  "access_keys:delete": { risk: "critical"; params: AccessKeysDeleteParams; result: AccessKeysDeleteResult };
  "audit_policy:read": { risk: "low"; params: AuditPolicyReadParams; result: AuditPolicyReadResult };
  "audit_policy:write": { risk: "critical"; params: AuditPolicyWriteParams; result: AuditPolicyWriteResult };
  "ip_allowlist:read": { risk: "low"; params: IpAllowlistReadParams; result: IpAllowlistReadResult };
  "ip_allowlist:read_status": { risk: "low"; params: IpAllowlistReadStatusParams; result: IpAllowlistReadStatusResult };
  "ip_allowlist:remove": { risk: "critical"; params: IpAllowlistRemoveParams; result: IpAllowlistRemoveResult };
  "ip_allowlist:disable": { risk: "critical"; params: IpAllowlistDisableParams; result: IpAllowlistDisableResult };
}

/** The risk of each convenience method. */
export interface SumoLogicMethods {
  search: "medium";
  getSearchState: "low";
  getSearchMessages: "medium";
  getSearchRecords: "medium";
  searchMonitors: "low";
  disableMonitors: "high";
  findLibraryItem: "low";
  setLookupRow: "medium";
  listCollectors: "low";
  listUsers: "low";
  resetPassword: "high";
  disableAccessKey: "high";
}

/** Parameters of `search_jobs:create`. */
export interface SearchJobsCreateParams {
  /**
   * Search such as _sourceCategory=vpn AND failed; without the word save between blanks.
   * @minLength 1
   * @maxLength 15000
   * @not {"pattern":"(^|\\||\\s|\\*\/)[sS][aA][vV][eE](\\s|/\\*)"}
   */
  query: string;
  /** Start in ISO 8601, or milliseconds since 1970. @minLength 1 */
  from: string;
  /** End in ISO 8601, or milliseconds since 1970. @minLength 1 */
  to: string;
  /** Zone for times without one, as UTC. @minLength 1 */
  timeZone: string;
  /** Whether arrival counts instead of log time. @default false */
  byReceiptTime?: boolean;
  /** Whether fields of JSON logs are extracted. @default "Manual" */
  autoParsingMode?: "AutoParse" | "Manual";
  /** Whether an aggregating search keeps the raw logs. @default false */
  requiresRawMessages?: boolean;
}

/** Result of `search_jobs:create`. */
export type SearchJobsCreateResult = {
  id?: JobId;
  link?: { rel?: string; href?: string };
};

/** Arguments of `search`. */
export interface SearchParams {
  /**
   * Search such as _sourceCategory=vpn AND failed; without the word save between blanks.
   * @minLength 1
   * @maxLength 15000
   * @not {"pattern":"(^|\\||\\s|\\*\/)[sS][aA][vV][eE](\\s|/\\*)"}
   */
  query: string;
  /** Start in ISO 8601, or milliseconds since 1970. @minLength 1 */
  from: string;
  /** End in ISO 8601, or milliseconds since 1970. @minLength 1 */
  to: string;
  /** Zone for times without one, as UTC. @minLength 1 @default "UTC" */
  timeZone?: string;
}

/** Parameters of `search_jobs:read_details`. */
export interface SearchJobsReadDetailsParams {
  searchJobId: JobId;
}

/** Result of `search_jobs:read_details`. */
export type SearchJobsReadDetailsResult = {
  state?:
    | "NOT STARTED"
    | "GATHERING RESULTS"
    | "FORCE PAUSED"
    | "DONE GATHERING RESULTS"
    | "CANCELLED"
    | (string & {});
  /** @integer */
  messageCount?: number;
  /** @integer */
  recordCount?: number;
  /** Errors since the last time. */
  pendingErrors?: string[];
  pendingWarnings?: string[];
};

/** Arguments of `getSearchState`. */
export interface GetSearchStateParams {
  jobId: JobId;
}

/** Parameters of `search_jobs:read_messages`. */
export interface SearchJobsReadMessagesParams {
  searchJobId: JobId;
  offset: Offset;
  /** Messages per page, 10000 at most. @integer @minimum 1 @maximum 10000 */
  limit: number;
}

/** Result of `search_jobs:read_messages`. */
export type SearchJobsReadMessagesResult = {
  fields?: FieldInfo[];
  messages?: { map?: { [key: string]: string } }[];
};

/** One item of the pages of `search_jobs:read_messages`. */
export type SearchJobsReadMessagesItem = NonNullable<SearchJobsReadMessagesResult["messages"]>[number];

/** Arguments of `getSearchMessages`. */
export interface GetSearchMessagesParams {
  jobId: JobId;
  /** @default 0 */
  offset?: Offset;
  /** Messages per page, 10000 at most. @integer @minimum 1 @maximum 10000 @default 100 */
  limit?: number;
}

/** Parameters of `search_jobs:read_records`. */
export interface SearchJobsReadRecordsParams {
  searchJobId: JobId;
  offset: Offset;
  /** Rows per page, 10000 at most. @integer @minimum 1 @maximum 10000 */
  limit: number;
}

/** Result of `search_jobs:read_records`. */
export type SearchJobsReadRecordsResult = {
  fields?: FieldInfo[];
  records?: { map?: { [key: string]: string } }[];
};

/** One item of the pages of `search_jobs:read_records`. */
export type SearchJobsReadRecordsItem = NonNullable<SearchJobsReadRecordsResult["records"]>[number];

/** Arguments of `getSearchRecords`. */
export interface GetSearchRecordsParams {
  jobId: JobId;
  /** @default 0 */
  offset?: Offset;
  /** Rows per page, 10000 at most. @integer @minimum 1 @maximum 10000 @default 100 */
  limit?: number;
}

/** Parameters of `search_jobs:delete`. */
export interface SearchJobsDeleteParams {
  searchJobId: JobId;
}

/** Result of `search_jobs:delete`. */
export type SearchJobsDeleteResult = {
  id?: string;
};

/** Parameters of `monitors:search`. */
export interface MonitorsSearchParams {
  /** Search such as type:monitor monitorStatus:Critical. @minLength 1 */
  query: string;
  /** Monitors per page at most. @integer @minimum 1 @default 100 */
  limit?: number;
  offset?: Offset;
}

/** Result of `monitors:search`. */
export type MonitorsSearchResult = { path?: string; item?: Monitor }[];

/** One item of the pages of `monitors:search`. */
export type MonitorsSearchItem = MonitorsSearchResult[number];

/** Arguments of `searchMonitors`. */
export interface SearchMonitorsParams {
  /** Search such as type:monitor monitorStatus:Critical. @minLength 1 */
  query: string;
  /** Monitors per page at most. @integer @minimum 1 @default 100 */
  limit?: number;
}

/** Parameters of `monitors:read_details`. */
export interface MonitorsReadDetailsParams {
  /** Id of the monitor to get. @minLength 1 */
  id: string;
}

/** Result of `monitors:read_details`. */
export type MonitorsReadDetailsResult = Monitor;

/** Parameters of `monitors:disable`. */
export interface MonitorsDisableParams {
  /** Ids of the monitors to stop. @minItems 1 @maxItems 10 */
  ids: string[];
}

/** Result of `monitors:disable`. */
export type MonitorsDisableResult = {
  monitors?: { [key: string]: Monitor };
  warnings?: { code?: string; message?: string }[];
};

/** Arguments of `disableMonitors`. */
export interface DisableMonitorsParams {
  /** Ids of the monitors to stop. @minItems 1 @maxItems 10 */
  ids: string[];
}

/** Parameters of `library_items:find`. */
export interface LibraryItemsFindParams {
  /** Path from the root, such as /Library/Users/ann@example.com/Watchlist. @minLength 1 */
  path: string;
}

/** Result of `library_items:find`. */
export type LibraryItemsFindResult = {
  id?: string;
  name?: string;
  /** Folder, Search, Report, Dashboard or Lookups. */
  itemType?: string;
  parentId?: string;
  permissions?: string[];
  /** @format date-time */
  createdAt?: string;
  createdBy?: string;
  /** @format date-time */
  modifiedAt?: string;
  modifiedBy?: string;
};

/** Arguments of `findLibraryItem`. */
export interface FindLibraryItemParams {
  /** Path from the root, such as /Library/Users/ann@example.com/Watchlist. @minLength 1 */
  path: string;
}

/** Parameters of `lookup_tables:read_details`. */
export interface LookupTablesReadDetailsParams {
  id: LookupTableId;
}

/** Result of `lookup_tables:read_details`. */
export type LookupTablesReadDetailsResult = {
  id?: LookupTableId;
  name?: string;
  description?: string;
  contentPath?: string;
  fields?: { fieldName?: string; fieldType?: string }[];
  primaryKeys?: string[];
  /** Minutes that a row lasts, 0 being forever. @integer */
  ttl?: number;
  sizeLimitAction?: "StopIncomingMessages" | "DeleteOldData" | (string & {});
  /** @integer */
  size?: number;
  /** @format date-time */
  modifiedAt?: string;
};

/** Parameters of `lookup_rows:write`. */
export interface LookupRowsWriteParams {
  id: LookupTableId;
  /** Every column with its value, keys included. @minItems 1 @maxItems 1000 */
  row: Cell[];
}

/** Result of `lookup_rows:write`. */
export type LookupRowsWriteResult = null;

/** Arguments of `setLookupRow`. */
export interface SetLookupRowParams {
  tableId: LookupTableId;
  /** Every column with its value, keys included. @minItems 1 @maxItems 1000 */
  row: Cell[];
}

/** Parameters of `lookup_rows:delete`. */
export interface LookupRowsDeleteParams {
  id: LookupTableId;
  /** Key columns with their values. @minItems 1 @maxItems 1000 */
  primaryKey: Cell[];
}

/** Result of `lookup_rows:delete`. */
export type LookupRowsDeleteResult = null;

/** Parameters of `collectors:read`. */
export interface CollectorsReadParams {
  /** Only collectors of this kind. */
  filter?: "installed" | "hosted" | "dead" | "alive";
  /** Collectors per page. At most 1000. @integer @minimum 1 @maximum 1000 */
  limit?: number;
  offset?: Offset;
}

/** Result of `collectors:read`. */
export type CollectorsReadResult = {
  collectors?: Collector[];
};

/** One item of the pages of `collectors:read`. */
export type CollectorsReadItem = NonNullable<CollectorsReadResult["collectors"]>[number];

/** Arguments of `listCollectors`. */
export interface ListCollectorsParams {
  /** Only collectors of this kind. */
  filter?: "installed" | "hosted" | "dead" | "alive";
  /** Collectors per page. At most 1000. @integer @minimum 1 @maximum 1000 */
  limit?: number;
}

/** Parameters of `collectors:read_sources`. */
export interface CollectorsReadSourcesParams {
  collectorId: CollectorId;
}

/** Result of `collectors:read_sources`. */
export type CollectorsReadSourcesResult = {
  sources?: {
    /** @integer */
    id?: number;
    name?: string;
    sourceType?: string;
    category?: string;
    hostName?: string;
    alive?: boolean;
    pathExpression?: string;
    filters?: {
      name?: string;
      filterType?: string;
      regexp?: string;
    }[];
  }[];
};

/** Parameters of `collectors:delete`. */
export interface CollectorsDeleteParams {
  id: CollectorId;
}

/** Result of `collectors:delete`. */
export type CollectorsDeleteResult = null;

/** Parameters of `health_events:read`. */
export interface HealthEventsReadParams {
  limit?: Limit;
  token?: Token;
}

/** Result of `health_events:read`. */
export type HealthEventsReadResult = {
  data?: {
    eventId?: string;
    eventName?: string;
    /** @format date-time */
    eventTime?: string;
    /** Error or Warning, as text. */
    severityLevel?: string;
    subsystem?: string;
    details?: {
      trackerId?: string;
      error?: string;
      description?: string;
    };
    resourceIdentity?: {
      id?: string;
      name?: string;
      type?: string;
    };
  }[];
  next?: string | null;
};

/** One item of the pages of `health_events:read`. */
export type HealthEventsReadItem = NonNullable<HealthEventsReadResult["data"]>[number];

/** Parameters of `partitions:read`. */
export interface PartitionsReadParams {
  /** Kinds of partition to list. */
  viewTypes?: ("AuditIndex" | "Partition" | "DefaultView")[];
  limit?: Limit;
  token?: Token;
}

/** Result of `partitions:read`. */
export type PartitionsReadResult = {
  data?: {
    id?: string;
    name?: string;
    routingExpression?: string;
    analyticsTier?: string;
    /** Days kept, -1 being the account's default. @integer */
    retentionPeriod?: number;
    isActive?: boolean;
    isCompliant?: boolean;
    indexType?: string;
    /** @integer */
    totalBytes?: number;
  }[];
  next?: string | null;
};

/** One item of the pages of `partitions:read`. */
export type PartitionsReadItem = NonNullable<PartitionsReadResult["data"]>[number];

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Address of one person. @minLength 1 */
  email?: string;
  /** Field to sort people by. */
  sortBy?: "firstName" | "lastName" | "email";
  limit?: Limit;
  token?: Token;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  data?: User[];
  next?: string | null;
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<UsersReadResult["data"]>[number];

/** Arguments of `listUsers`. */
export interface ListUsersParams {
  /** Address of one person. @minLength 1 */
  email?: string;
  limit?: Limit;
}

/** Parameters of `users:update`. */
export interface UsersUpdateParams {
  id: UserId;
  /** Whether the person may sign in. */
  isActive: boolean;
  /** First name of the person. @minLength 1 @maxLength 128 */
  firstName: string;
  /** Last name of the person. @maxLength 128 */
  lastName: string;
  /** All roles the person has afterwards. */
  roleIds: string[];
}

/** Result of `users:update`. */
export type UsersUpdateResult = User;

/** Parameters of `users:unlock`. */
export interface UsersUnlockParams {
  id: UserId;
}

/** Result of `users:unlock`. */
export type UsersUnlockResult = null;

/** Parameters of `users:reset_password`. */
export interface UsersResetPasswordParams {
  id: UserId;
}

/** Result of `users:reset_password`. */
export type UsersResetPasswordResult = null;

/** Arguments of `resetPassword`. */
export interface ResetPasswordParams {
  userId: UserId;
}

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  id: UserId;
  /** Who gets the content, the caller when left out. @minLength 1 */
  transferTo?: string;
  /** Delete the content instead, for good. @default false */
  deleteContent?: boolean;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = null;

/** Parameters of `roles:read`. */
export interface RolesReadParams {
  /** Name of one role. @minLength 1 */
  name?: string;
  /** Sort roles by their name. */
  sortBy?: "name";
  limit?: Limit;
  token?: Token;
}

/** Result of `roles:read`. */
export type RolesReadResult = {
  data?: Role[];
  next?: string | null;
};

/** One item of the pages of `roles:read`. */
export type RolesReadItem = NonNullable<RolesReadResult["data"]>[number];

/** Parameters of `roles:remove_user`. */
export interface RolesRemoveUserParams {
  roleId: RoleId;
  userId: UserId;
}

/** Result of `roles:remove_user`. */
export type RolesRemoveUserResult = null;

/** Parameters of `access_keys:read`. */
export interface AccessKeysReadParams {
  limit?: Limit;
  token?: Token;
}

/** Result of `access_keys:read`. */
export type AccessKeysReadResult = {
  data?: AccessKey[];
  next?: string | null;
};

/** One item of the pages of `access_keys:read`. */
export type AccessKeysReadItem = NonNullable<AccessKeysReadResult["data"]>[number];

/** Parameters of `access_keys:update`. */
export interface AccessKeysUpdateParams {
  id: AccessKeyId;
  /** Whether the key is refused. */
  disabled: boolean;
  /** Origins that browsers may use it from. @maxItems 20 */
  corsHeaders?: string[];
}

/** Result of `access_keys:update`. */
export type AccessKeysUpdateResult = AccessKey;

/** Arguments of `disableAccessKey`. */
export interface DisableAccessKeyParams {
  accessId: AccessKeyId;
}

/** Parameters of `access_keys:delete`. */
export interface AccessKeysDeleteParams {
  id: AccessKeyId;
}

/** Result of `access_keys:delete`. */
export type AccessKeysDeleteResult = null;

/** Parameters of `audit_policy:read`. */
export type AuditPolicyReadParams = { [key: string]: never };

/** Result of `audit_policy:read`. */
export type AuditPolicyReadResult = {
  enabled?: boolean;
};

/** Parameters of `audit_policy:write`. */
export interface AuditPolicyWriteParams {
  /** Whether audit records are kept. */
  enabled: boolean;
}

/** Result of `audit_policy:write`. */
export type AuditPolicyWriteResult = {
  enabled?: boolean;
};

/** Parameters of `ip_allowlist:read`. */
export type IpAllowlistReadParams = { [key: string]: never };

/** Result of `ip_allowlist:read`. */
export type IpAllowlistReadResult = {
  data?: CidrResult[];
};

/** Parameters of `ip_allowlist:read_status`. */
export type IpAllowlistReadStatusParams = { [key: string]: never };

/** Result of `ip_allowlist:read_status`. */
export type IpAllowlistReadStatusResult = {
  /** Whether it counts for sign-in and calls. */
  loginEnabled?: boolean;
  /** Whether it counts for shared dashboards. */
  contentEnabled?: boolean;
};

/** Parameters of `ip_allowlist:remove`. */
export interface IpAllowlistRemoveParams {
  /** Networks to take off. */
  data: CidrList;
}

/** Result of `ip_allowlist:remove`. */
export type IpAllowlistRemoveResult = {
  data?: CidrResult[];
};

/** Parameters of `ip_allowlist:disable`. */
export interface IpAllowlistDisableParams {
  allowlistType: AllowlistType;
}

/** Result of `ip_allowlist:disable`. */
export type IpAllowlistDisableResult = null;

/** Id of a search job. @minLength 1 */
export type JobId = string;

/** Id of a person, such as 000000000FE20FE2. @minLength 1 */
export type UserId = string;

/** Id of a role, from roles:read. @minLength 1 */
export type RoleId = string;

/** Access id of a key. @minLength 1 */
export type AccessKeyId = string;

/** Number of a collector, in digits. @pattern ^[0-9]{1,20}$ */
export type CollectorId = string;

/** Id of a lookup table. @minLength 1 */
export type LookupTableId = string;

/** How many make a page, 1000 at most. @integer @minimum 1 @maximum 1000 @default 100 */
export type Limit = number;

/** Place to continue from, taken from next. */
export type Token = string;

/** How many to skip. @integer @minimum 0 */
export type Offset = number;

export type Cidr = {
  /** Address or network, as in 192.0.2.0/24. @minLength 7 @maxLength 18 */
  cidr: string;
  /** Whose network it is. */
  description?: string;
};

export type CidrResult = {
  /** Address or network, as in 192.0.2.0/24. @minLength 7 @maxLength 18 */
  cidr: string;
  /** Whose network it is. */
  description?: string;
};

/** @minItems 1 @maxItems 50 */
export type CidrList = Cidr[];

/** Sign-in, shared dashboards, or both. */
export type AllowlistType = "Login" | "Content" | "Both";

export type Cell = {
  /** Name of the column. @minLength 1 */
  columnName: string;
  /** Value in the column. */
  columnValue: string;
};

export type FieldInfo = {
  name?: string;
  fieldType?: string;
  keyField?: boolean;
};

export type User = {
  id?: UserId;
  email?: string;
  firstName?: string;
  lastName?: string;
  roleIds?: string[];
  isActive?: boolean;
  /** Whether too many passwords failed. */
  isLocked?: boolean;
  isMfaEnabled?: boolean;
  /** @format date-time */
  lastLoginTimestamp?: string | null;
  /** @format date-time */
  createdAt?: string;
  createdBy?: string;
  /** @format date-time */
  modifiedAt?: string;
};

export type Role = {
  id?: RoleId;
  name?: string;
  description?: string;
  /** What the role may do. */
  capabilities?: string[];
  /** Search that limits what its people see. */
  filterPredicate?: string;
  users?: string[];
  systemDefined?: boolean;
  /** @format date-time */
  modifiedAt?: string;
};

export type AccessKey = {
  id?: AccessKeyId;
  label?: string;
  disabled?: boolean;
  corsHeaders?: string[];
  /** @format date-time */
  createdAt?: string;
  /** Id of the person it belongs to. */
  createdBy?: string;
  /** @format date-time */
  modifiedAt?: string;
  /** @format date-time */
  lastUsed?: string;
};

export type Monitor = {
  id?: string;
  name?: string;
  description?: string;
  /** Monitor, or Folder around some. */
  contentType?: string;
  parentId?: string;
  /** @integer */
  version?: number;
  isSystem?: boolean;
  monitorType?: "Logs" | "Metrics" | "Slo" | (string & {});
  isDisabled?: boolean;
  /** Such as Normal, Critical or Disabled. */
  status?: string[];
  queries?: { rowId?: string; query?: string }[];
  triggers?: {
    triggerType?: string;
    detectionMethod?: string;
    resolutionWindow?: string;
  }[];
  playbook?: string;
  /** @format date-time */
  createdAt?: string;
  createdBy?: string;
  /** @format date-time */
  modifiedAt?: string;
  modifiedBy?: string;
};

export type Collector = {
  /** @integer */
  id?: number;
  name?: string;
  description?: string;
  /** Installable on a host, or Hosted. */
  collectorType?: string;
  collectorVersion?: string;
  category?: string;
  /** Whether it sends heartbeats. */
  alive?: boolean;
  /** Milliseconds since 1970 of the last heartbeat. @integer */
  lastSeenAlive?: number;
  ephemeral?: boolean;
  hostName?: string;
  osName?: string;
  osVersion?: string;
  timeZone?: string;
  fields?: { [key: string]: string };
};

const CURSOR_PAGES = { cursor: "token", next: "/next", more: "/next", items: "/data" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "sumo_logic",
  operations: {
    low: {
      "search_jobs:read_details": ["3daRsyr0"],
      "monitors:search": ["CHUaBZJu", { offset: "offset", limit: "limit", items: "" }],
      "monitors:read_details": ["gRx4MxmE"],
      "library_items:find": ["mqtEUt5g"],
      "lookup_tables:read_details": ["aaf4IWn8"],
      "collectors:read": ["wAXtSrXv", { offset: "offset", limit: "limit", items: "/collectors" }],
      "health_events:read": ["gKeESCQ3", CURSOR_PAGES],
      "partitions:read": ["0aDCgZLm", CURSOR_PAGES],
      "users:read": ["K9WOYohn", CURSOR_PAGES],
      "roles:read": ["GZnnEXqf", CURSOR_PAGES],
      "access_keys:read": ["iBVilkCM", CURSOR_PAGES],
      "audit_policy:read": ["2E0dypRF"],
      "ip_allowlist:read": ["L8D-L5pu"],
      "ip_allowlist:read_status": ["gjOA_aAZ"],
    },
    medium: {
      "search_jobs:create": ["7YiDOmyk"],
      "search_jobs:read_messages": ["jr9ocxqq", { offset: "offset", limit: "limit", items: "/messages" }],
      "search_jobs:read_records": ["hC0B0-TP", { offset: "offset", limit: "limit", items: "/records" }],
      "search_jobs:delete": ["AE6Ebx3s"],
      "lookup_rows:write": ["W7iSuoe7"],
      "collectors:read_sources": ["A0lwoXgz"],
    },
    high: {
      "monitors:disable": ["okS_1ufI"],
      "lookup_rows:delete": ["o7GtjMqf"],
      "users:unlock": ["-hJ358DS"],
      "users:reset_password": ["NwU8S2Tk"],
      "access_keys:update": ["_jUZhl7Q"],
    },
    critical: {
      "collectors:delete": ["7OpDNlvA"],
      "users:update": ["DFGocR_b"],
      "users:delete": ["V6YBGDXA"],
      "roles:remove_user": ["iuHcFfLV"],
      "access_keys:delete": ["lTfbXano"],
      "audit_policy:write": ["R_ubJoEA"],
      "ip_allowlist:remove": ["ucT1tEKj"],
      "ip_allowlist:disable": ["nzEy-UEv"],
    },
  },
};
