// Generated from specs/splunk.yaml by `npm run generate`. Do not edit.
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
 * Splunk Enterprise / Cloud. Searches, alerts, Enterprise Security findings and investigations, KV store and
 * administration of Splunk.
 * @see https://help.splunk.com/en/splunk-enterprise/leverage-rest-apis/rest-api-reference
 */
export class SplunkConnector<const M extends Risk = "critical"> extends SDKConnector<SplunkOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Run an SPL query over a time range and return its search id. Risk: medium. Scope: search. */
  search(params: SearchParams, options?: ExecuteOptions): GovernedCall<"medium", SearchJobsCreateResult> {
    return this.call("search_jobs:create", { search: params.query, earliest_time: params.earliest, latest_time: params.latest }, options);
  }

  /** Get the state and progress of one search job. Risk: low. Scope: none. */
  getSearchJob(params: GetSearchJobParams, options?: ExecuteOptions): GovernedCall<"low", SearchJobsReadDetailsResult> {
    return this.call("search_jobs:read_details", params, options);
  }

  /** Get the rows that a finished search job found. Risk: medium. Scope: none. */
  getSearchResults(params: GetSearchResultsParams, options?: ExecuteOptions): GovernedPages<"medium", SearchJobsReadResultsResult, SearchJobsReadResultsItem> {
    return this.call("search_jobs:read_results", { sid: params.sid, count: params.count, offset: params.offset, f: params.fields }, options);
  }

  /** Stop a search job and drop its results. Risk: medium. Scope: search. */
  cancelSearch(params: CancelSearchParams, options?: ExecuteOptions): GovernedCall<"medium", SearchJobsControlResult> {
    return this.call("search_jobs:control", { ...params, action: "cancel" }, options);
  }

  /**
   * Run a saved search now and return its search id.
   * Risk: critical. Scope: search. Denied unless policy permits this agent.
   */
  runSavedSearch(params: RunSavedSearchParams, options?: ExecuteOptions): GovernedCall<"critical", SavedSearchesDispatchResult> {
    return this.call("saved_searches:dispatch", {
      name: params.name,
      app: params.app ?? "search",
      owner: params.owner ?? "nobody",
      dispatch_earliest_time: params.earliest,
      dispatch_latest_time: params.latest,
    }, options);
  }

  /** Set status, owner, urgency or comment of notable events. Risk: medium. Scope: edit_notable_events. */
  updateNotableEvents(params: UpdateNotableEventsParams, options?: ExecuteOptions): GovernedCall<"medium", NotableEventsWriteResult> {
    return this.call("notable_events:write", {
      rule_uids: params.ruleUids,
      status: params.status,
      new_owner: params.newOwner,
      urgency: params.urgency,
      disposition: params.disposition,
      comment: params.comment,
    }, options);
  }

  /** List Enterprise Security findings by time and triage state. Risk: low. Scope: mc_investigation_read. */
  getFindings(params: GetFindingsParams = {}, options?: ExecuteOptions): GovernedPages<"low", FindingsReadResult, FindingsReadItem> {
    return this.call("findings:read", params, options);
  }

  /** Add a note to an investigation or finding. Risk: medium. Scope: ess_analyst. */
  addInvestigationNote(params: AddInvestigationNoteParams, options?: ExecuteOptions): GovernedCall<"medium", InvestigationNotesCreateResult> {
    return this.call("investigation_notes:create", { id: params.investigationId, content: params.content, title: params.title }, options);
  }

  /**
   * Unlock an account that failed logins locked.
   * Risk: high. Scope: edit_user. May be escalated to a reviewer.
   */
  unlockUser(params: UnlockUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersWriteResult> {
    return this.call("users:write", { ...params, locked_out: false }, options);
  }

  execute<O extends keyof Within<SplunkOperations, M>>(
    operation: O,
    params: ParamsOf<Within<SplunkOperations, M>, O> & Incomplete,
  ): never;
  /** Start a search job from an SPL query. `POST /services/search/v2/jobs` @risk medium */
  execute(
    operation: OperationId<"search_jobs:create", "medium", M>,
    params: SearchJobsCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SearchJobsCreateResult>;
  /** Start a search job from SPL that may write. `POST /services/search/v2/jobs` @risk critical */
  execute(
    operation: OperationId<"search_jobs:create_unchecked", "critical", M>,
    params: SearchJobsCreateUncheckedParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", SearchJobsCreateUncheckedResult>;
  /** Get the state and progress of one search job. `GET /services/search/v2/jobs/{sid}` @risk low */
  execute(
    operation: OperationId<"search_jobs:read_details", "low", M>,
    params: SearchJobsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SearchJobsReadDetailsResult>;
  /**
   * Get the rows that a finished search job found. `GET /services/search/v2/jobs/{sid}/results`
   * @risk medium
   */
  execute(
    operation: OperationId<"search_jobs:read_results", "medium", M>,
    params: SearchJobsReadResultsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SearchJobsReadResultsResult, SearchJobsReadResultsItem>;
  /**
   * Pause, resume, finalize, cancel or keep a search job. `POST /services/search/v2/jobs/{sid}/control`
   * @risk medium
   */
  execute(
    operation: OperationId<"search_jobs:control", "medium", M>,
    params: SearchJobsControlParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SearchJobsControlResult>;
  /** Delete one search job with its artifacts. `DELETE /services/search/v2/jobs/{sid}` @risk medium */
  execute(
    operation: OperationId<"search_jobs:delete", "medium", M>,
    params: SearchJobsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SearchJobsDeleteResult>;
  /**
   * List saved searches, reports and alert rules. `GET /servicesNS/{owner}/{app}/saved/searches`
   * @risk medium
   */
  execute(
    operation: OperationId<"saved_searches:read", "medium", M>,
    params: SavedSearchesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SavedSearchesReadResult, SavedSearchesReadItem>;
  /**
   * Create a saved search, scheduled or as an alert rule. `POST /servicesNS/{owner}/{app}/saved/searches`
   * @risk critical
   */
  execute(
    operation: OperationId<"saved_searches:create", "critical", M>,
    params: SavedSearchesCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", SavedSearchesCreateResult>;
  /**
   * Change, enable or disable a saved search. `POST /servicesNS/{owner}/{app}/saved/searches/{name}`
   * @risk high
   */
  execute(
    operation: OperationId<"saved_searches:write", "high", M>,
    params: SavedSearchesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SavedSearchesWriteResult>;
  /**
   * Replace SPL, alert actions or schedule of a saved search. `POST
   * /servicesNS/{owner}/{app}/saved/searches/{name}`
   * @risk critical
   */
  execute(
    operation: OperationId<"saved_searches:set_search", "critical", M>,
    params: SavedSearchesSetSearchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", SavedSearchesSetSearchResult>;
  /**
   * Run a saved search now and return its search id. `POST
   * /servicesNS/{owner}/{app}/saved/searches/{name}/dispatch`
   * @risk critical
   */
  execute(
    operation: OperationId<"saved_searches:dispatch", "critical", M>,
    params: SavedSearchesDispatchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", SavedSearchesDispatchResult>;
  /** List alert rules that have fired, with counts. `GET /services/alerts/fired_alerts` @risk low */
  execute(
    operation: OperationId<"fired_alerts:read", "low", M>,
    params: FiredAlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FiredAlertsReadResult, FiredAlertsReadItem>;
  /** List the firings of one alert rule. `GET /services/alerts/fired_alerts/{name}` @risk low */
  execute(
    operation: OperationId<"fired_alerts:read_details", "low", M>,
    params: FiredAlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FiredAlertsReadDetailsResult, FiredAlertsReadDetailsItem>;
  /** Set status, owner, urgency or comment of notable events. `POST /services/notable_update` @risk medium */
  execute(
    operation: OperationId<"notable_events:write", "medium", M>,
    params: NotableEventsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", NotableEventsWriteResult>;
  /**
   * List Enterprise Security findings by time and triage state. `GET
   * /servicesNS/nobody/missioncontrol/public/v2/findings`
   * @risk low
   */
  execute(
    operation: OperationId<"findings:read", "low", M>,
    params: FindingsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FindingsReadResult, FindingsReadItem>;
  /**
   * List Enterprise Security investigations by state and time. `GET
   * /servicesNS/nobody/missioncontrol/public/v2/investigations`
   * @risk low
   */
  execute(
    operation: OperationId<"investigations:read", "low", M>,
    params: InvestigationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", InvestigationsReadResult, InvestigationsReadItem>;
  /**
   * Open an Enterprise Security investigation, with findings if given. `POST
   * /servicesNS/nobody/missioncontrol/public/v2/investigations`
   * @risk medium
   */
  execute(
    operation: OperationId<"investigations:create", "medium", M>,
    params: InvestigationsCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", InvestigationsCreateResult>;
  /**
   * Change status, owner or other fields of an investigation. `POST
   * /servicesNS/nobody/missioncontrol/public/v2/investigations/{id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"investigations:write", "medium", M>,
    params: InvestigationsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", InvestigationsWriteResult>;
  /**
   * Add a note to an investigation or finding. `POST
   * /servicesNS/nobody/missioncontrol/public/v2/investigations/{id}/notes`
   * @risk medium
   */
  execute(
    operation: OperationId<"investigation_notes:create", "medium", M>,
    params: InvestigationNotesCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", InvestigationNotesCreateResult>;
  /**
   * Query the records of a KV store collection. `GET
   * /servicesNS/{owner}/{app}/storage/collections/data/{collection}`
   * @risk medium
   */
  execute(
    operation: OperationId<"kv_records:read", "medium", M>,
    params: KvRecordsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", KvRecordsReadResult, KvRecordsReadItem>;
  /**
   * Insert or replace several records of a KV store collection. `POST
   * /servicesNS/{owner}/{app}/storage/collections/data/{collection}/batch_save`
   * @risk high
   */
  execute(
    operation: OperationId<"kv_records:write", "high", M>,
    params: KvRecordsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", KvRecordsWriteResult>;
  /**
   * Delete every record of a collection that matches a condition. `DELETE
   * /servicesNS/{owner}/{app}/storage/collections/data/{collection}`
   * @risk critical
   */
  execute(
    operation: OperationId<"kv_records:delete", "critical", M>,
    params: KvRecordsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", KvRecordsDeleteResult>;
  /** List indexes with their sizes and retention. `GET /services/data/indexes` @risk low */
  execute(
    operation: OperationId<"indexes:read", "low", M>,
    params: IndexesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IndexesReadResult, IndexesReadItem>;
  /** Get version, roles and health of the server. `GET /services/server/info` @risk low */
  execute(
    operation: OperationId<"server_info:read", "low", M>,
    params: ServerInfoReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ServerInfoReadResult>;
  /** List Splunk accounts with roles and lock state. `GET /services/authentication/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /**
   * Change the mail address, name or lock of an account. `POST /services/authentication/users/{name}`
   * @risk high
   */
  execute(
    operation: OperationId<"users:write", "high", M>,
    params: UsersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersWriteResult>;
  /** Replace the roles of an account. `POST /services/authentication/users/{name}` @risk critical */
  execute(
    operation: OperationId<"users:set_roles", "critical", M>,
    params: UsersSetRolesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersSetRolesResult>;
  /**
   * List the networks that may reach a Splunk Cloud feature. `GET
   * /adminconfig/v2/access/{feature}/ipallowlists`
   * @risk low
   */
  execute(
    operation: OperationId<"ip_allowlists:read", "low", M>,
    params: IpAllowlistsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IpAllowlistsReadResult>;
  /**
   * Take a network off the allow list of a feature. `DELETE
   * /adminconfig/v2/access/{feature}/ipallowlists/{subnet}`
   * @risk critical
   */
  execute(
    operation: OperationId<"ip_allowlists:delete", "critical", M>,
    params: IpAllowlistsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", IpAllowlistsDeleteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof SplunkOperations>(
    operation: O & Permit<SplunkOperations, O, M>,
    ...rest: Rest<ParamsOf<SplunkOperations, O>>
  ): CallOf<SplunkOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Splunk<M extends Risk = "critical"> = Limited<SplunkConnector<M>, SplunkMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface SplunkOperations {
  "search_jobs:create": { risk: "medium"; params: SearchJobsCreateParams; result: SearchJobsCreateResult };
  "search_jobs:create_unchecked": { risk: "critical"; params: SearchJobsCreateUncheckedParams; result: SearchJobsCreateUncheckedResult };
  "search_jobs:read_details": { risk: "low"; params: SearchJobsReadDetailsParams; result: SearchJobsReadDetailsResult };
  "search_jobs:read_results": { risk: "medium"; params: SearchJobsReadResultsParams; result: SearchJobsReadResultsResult; item: SearchJobsReadResultsItem };
  "search_jobs:control": { risk: "medium"; params: SearchJobsControlParams; result: SearchJobsControlResult };
  "search_jobs:delete": { risk: "medium"; params: SearchJobsDeleteParams; result: SearchJobsDeleteResult };
  "saved_searches:read": { risk: "medium"; params: SavedSearchesReadParams; result: SavedSearchesReadResult; item: SavedSearchesReadItem };
  "saved_searches:create": { risk: "critical"; params: SavedSearchesCreateParams; result: SavedSearchesCreateResult };
  "saved_searches:write": { risk: "high"; params: SavedSearchesWriteParams; result: SavedSearchesWriteResult };
  "saved_searches:set_search": { risk: "critical"; params: SavedSearchesSetSearchParams; result: SavedSearchesSetSearchResult };
  "saved_searches:dispatch": { risk: "critical"; params: SavedSearchesDispatchParams; result: SavedSearchesDispatchResult };
  "fired_alerts:read": { risk: "low"; params: FiredAlertsReadParams; result: FiredAlertsReadResult; item: FiredAlertsReadItem };
  "fired_alerts:read_details": { risk: "low"; params: FiredAlertsReadDetailsParams; result: FiredAlertsReadDetailsResult; item: FiredAlertsReadDetailsItem };
  "notable_events:write": { risk: "medium"; params: NotableEventsWriteParams; result: NotableEventsWriteResult };
  "findings:read": { risk: "low"; params: FindingsReadParams; result: FindingsReadResult; item: FindingsReadItem };
  "investigations:read": { risk: "low"; params: InvestigationsReadParams; result: InvestigationsReadResult; item: InvestigationsReadItem };
  "investigations:create": { risk: "medium"; params: InvestigationsCreateParams; result: InvestigationsCreateResult };
  "investigations:write": { risk: "medium"; params: InvestigationsWriteParams; result: InvestigationsWriteResult };
  "investigation_notes:create": { risk: "medium"; params: InvestigationNotesCreateParams; result: InvestigationNotesCreateResult };
  "kv_records:read": { risk: "medium"; params: KvRecordsReadParams; result: KvRecordsReadResult; item: KvRecordsReadItem };
  "kv_records:write": { risk: "high"; params: KvRecordsWriteParams; result: KvRecordsWriteResult };
  "kv_records:delete": { risk: "critical"; params: KvRecordsDeleteParams; result: KvRecordsDeleteResult };
  "indexes:read": { risk: "low"; params: IndexesReadParams; result: IndexesReadResult; item: IndexesReadItem };
  "server_info:read": { risk: "low"; params: ServerInfoReadParams; result: ServerInfoReadResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:write": { risk: "high"; params: UsersWriteParams; result: UsersWriteResult };
  "users:set_roles": { risk: "critical"; params: UsersSetRolesParams; result: UsersSetRolesResult };
  "ip_allowlists:read": { risk: "low"; params: IpAllowlistsReadParams; result: IpAllowlistsReadResult };
  "ip_allowlists:delete": { risk: "critical"; params: IpAllowlistsDeleteParams; result: IpAllowlistsDeleteResult };
}

/** The risk of each convenience method. */
export interface SplunkMethods {
  search: "medium";
  getSearchJob: "low";
  getSearchResults: "medium";
  cancelSearch: "medium";
  runSavedSearch: "critical";
  updateNotableEvents: "medium";
  getFindings: "low";
  addInvestigationNote: "medium";
  unlockUser: "high";
}

/** Parameters of `search_jobs:create`. */
export interface SearchJobsCreateParams {
  /** SPL; it starts with the search command or with a pipe and a generating command. @minLength 1 */
  search: string;
  /** Start of the time range, such as -4h. */
  earliest_time?: RelativeTime;
  /** End of the time range, such as now. */
  latest_time?: RelativeTime;
  /** Normal answers at once, blocking when the search has finished. */
  exec_mode?: "normal" | "blocking";
  /** Whether the search is historical or real-time. */
  search_mode?: "normal" | "realtime";
  /** How much field discovery to do. */
  adhoc_search_level?: "verbose" | "fast" | "smart";
  /** Events to keep per job at most; Splunk takes 10000. @integer @minimum 0 */
  max_count?: number;
  /** Seconds after which the search is finalized; 0 for no end. @integer @minimum 0 */
  max_time?: number;
  /** Seconds to keep the artifacts once the job is done. @integer @minimum 0 */
  timeout?: number;
  /** Seconds of inactivity after which the job is cancelled. @integer @minimum 0 */
  auto_cancel?: number;
  /** Start of the range by the time of indexing. */
  index_earliest?: RelativeTime;
  /** End of the range by the time of indexing. */
  index_latest?: RelativeTime;
  /** Buckets of the timeline; more than 0 keeps the events. @integer @minimum 0 */
  status_buckets?: number;
  /** Fields to extract although the search does not name them. */
  rf?: string[];
  /** App in whose context the search runs. */
  namespace?: string;
  /** Search id to use instead of a generated one. */
  id?: string;
}

/** Result of `search_jobs:create`. */
export type SearchJobsCreateResult = DispatchAnswer;

/** Arguments of `search`. */
export interface SearchParams {
  /** SPL; it starts with the search command or with a pipe and a generating command. @minLength 1 */
  query: string;
  /** Start of the time range, such as -4h. */
  earliest?: RelativeTime;
  /** End of the time range, such as now. */
  latest?: RelativeTime;
}

/** Parameters of `search_jobs:create_unchecked`. */
export interface SearchJobsCreateUncheckedParams {
  /** SPL; it starts with the search command or with a pipe and a generating command. @minLength 1 */
  search: string;
  /** Start of the time range, such as -4h. */
  earliest_time?: RelativeTime;
  /** End of the time range, such as now. */
  latest_time?: RelativeTime;
  /** Normal answers at once, blocking when the search has finished. */
  exec_mode?: "normal" | "blocking";
  /** Seconds after which the search is finalized; 0 for no end. @integer @minimum 0 */
  max_time?: number;
  /** App in whose context the search runs. */
  namespace?: string;
}

/** Result of `search_jobs:create_unchecked`. */
export type SearchJobsCreateUncheckedResult = DispatchAnswer;

/** Parameters of `search_jobs:read_details`. */
export interface SearchJobsReadDetailsParams {
  sid: SearchId;
}

/** Result of `search_jobs:read_details`. */
export type SearchJobsReadDetailsResult = {
  /** The job, as the only entry. */
  entry?: {
    /** The SPL that runs. */
    name?: string;
    /** URL of the job. */
    id?: string;
    author?: string;
    /** @format date-time */
    published?: string;
    /** @format date-time */
    updated?: string;
    acl?: AccessControl;
    content?: JobContent;
  }[];
  messages?: FeedMessages;
};

/** Arguments of `getSearchJob`. */
export interface GetSearchJobParams {
  sid: SearchId;
}

/** Parameters of `search_jobs:read_results`. */
export interface SearchJobsReadResultsParams {
  sid: SearchId;
  /** Rows to return; 0 for all that the server allows, 100 unless told. @integer @minimum 0 */
  count?: number;
  /** How many rows to skip. @integer @minimum 0 */
  offset?: number;
  /** Fields to return; every field unless told. */
  f?: string[];
}

/** Result of `search_jobs:read_results`. */
export type SearchJobsReadResultsResult = {
  /** The rows are provisional. */
  preview?: boolean;
  /** @integer */
  init_offset?: number;
  /** Columns in their order. */
  fields?: { name?: string }[];
  /** One object per row. */
  results?: { [key: string]: string | string[] | null }[];
  messages?: FeedMessages;
} | null;

/** One item of the pages of `search_jobs:read_results`. */
export type SearchJobsReadResultsItem = NonNullable<NonNullable<SearchJobsReadResultsResult>["results"]>[number];

/** Arguments of `getSearchResults`. */
export interface GetSearchResultsParams {
  sid: SearchId;
  /** Rows to return; 0 for all that the server allows, 100 unless told. @integer @minimum 0 */
  count?: number;
  /** How many rows to skip. @integer @minimum 0 */
  offset?: number;
  /** Fields to return; every field unless told. */
  fields?: string[];
}

/** Parameters of `search_jobs:control`. */
export interface SearchJobsControlParams {
  sid: SearchId;
  /** What to do with the job; cancel also removes its results. */
  action:
    | "pause"
    | "unpause"
    | "finalize"
    | "cancel"
    | "touch"
    | "setttl"
    | "setpriority"
    | "enablepreview"
    | "disablepreview"
    | "save"
    | "unsave";
  /** Seconds to keep the artifacts; goes with setttl and touch. @integer @minimum 1 */
  ttl?: number;
  /** New priority; goes with setpriority. @integer @minimum 0 @maximum 10 */
  priority?: number;
}

/** Result of `search_jobs:control`. */
export type SearchJobsControlResult = MessageAnswer;

/** Arguments of `cancelSearch`. */
export interface CancelSearchParams {
  sid: SearchId;
}

/** Parameters of `search_jobs:delete`. */
export interface SearchJobsDeleteParams {
  sid: SearchId;
}

/** Result of `search_jobs:delete`. */
export type SearchJobsDeleteResult = MessageAnswer;

/** Parameters of `saved_searches:read`. */
export interface SavedSearchesReadParams {
  owner: ObjectOwner;
  app: AppName;
  /** Filter over the entries, such as is_scheduled=1 or a word of the name. */
  search?: string;
  /** Entries per page; 0 for all, 30 unless told. @integer @minimum 0 */
  count?: number;
  /** How many entries to skip. @integer @minimum 0 */
  offset?: number;
  /** Field to sort by. */
  sort_key?: string;
  /** Whether to sort upwards or downwards. */
  sort_dir?: "asc" | "desc";
}

/** Result of `saved_searches:read`. */
export type SavedSearchesReadResult = SavedSearchFeed;

/** One item of the pages of `saved_searches:read`. */
export type SavedSearchesReadItem = NonNullable<SavedSearchesReadResult["entry"]>[number];

/** Parameters of `saved_searches:create`. */
export interface SavedSearchesCreateParams {
  owner: ObjectOwner;
  app: AppName;
  /** Name of the new saved search. @minLength 1 */
  name: string;
  /** The SPL that is saved. @minLength 1 */
  search: string;
  /** What the search is for. */
  description?: string;
  /** Save it without running it. */
  disabled?: boolean;
  /** Whether it runs by its schedule. */
  is_scheduled?: boolean;
  /** Five-field cron expression, such as 0 6 * * 1 for Mondays at six. */
  cron_schedule?: string;
  /** Alert actions joined by commas, such as email,webhook. */
  actions?: string;
  /** What the alert condition looks at. */
  alert_type?: "always" | "custom" | "number of events" | "number of hosts" | "number of sources";
  /** How the count is compared. */
  alert_comparator?:
    | "greater than"
    | "less than"
    | "equal to"
    | "rises by"
    | "drops by"
    | "rises by perc"
    | "drops by perc";
  /** Value to compare with. */
  alert_threshold?: string;
  /** From 1, debug, to 6, fatal. @integer @minimum 1 @maximum 6 */
  alert_severity?: number;
  /** List firings under triggered alerts. */
  alert_track?: boolean;
  /** Start of each run. */
  dispatch_earliest_time?: RelativeTime;
  /** End of each run. */
  dispatch_latest_time?: RelativeTime;
}

/** Result of `saved_searches:create`. */
export type SavedSearchesCreateResult = SavedSearchFeed;

/** Parameters of `saved_searches:write`. */
export interface SavedSearchesWriteParams {
  owner: ObjectOwner;
  app: AppName;
  /** Name of the saved search. @minLength 1 */
  name: string;
  /** What the search is for. */
  description?: string;
  /** True to stop it and false to let it run. */
  disabled?: boolean;
  /** New five-field cron expression of one that is scheduled. */
  cron_schedule?: string;
  /** New value to compare with. */
  alert_threshold?: string;
  /** New severity, 1 to 6. @integer @minimum 1 @maximum 6 */
  alert_severity?: number;
  /** Throttle the alert after it fires. */
  alert_suppress?: boolean;
  /** How long to throttle, such as 60s, 30m or 2h. */
  alert_suppress_period?: string;
  /** New start of each run. */
  dispatch_earliest_time?: RelativeTime;
  /** New end of each run. */
  dispatch_latest_time?: RelativeTime;
}

/** Result of `saved_searches:write`. */
export type SavedSearchesWriteResult = SavedSearchFeed;

/** Parameters of `saved_searches:set_search`. */
export interface SavedSearchesSetSearchParams {
  owner: ObjectOwner;
  app: AppName;
  /** Name of the saved search. @minLength 1 */
  name: string;
  /** The SPL that replaces the old one. @minLength 1 */
  search?: string;
  /** Alert actions that replace the old ones, joined by commas. */
  actions?: string;
  /** Whether it runs by its schedule. */
  is_scheduled?: boolean;
  /** New five-field cron expression. */
  cron_schedule?: string;
}

/** Result of `saved_searches:set_search`. */
export type SavedSearchesSetSearchResult = SavedSearchFeed;

/** Parameters of `saved_searches:dispatch`. */
export interface SavedSearchesDispatchParams {
  owner: ObjectOwner;
  app: AppName;
  /** Name of the saved search. @minLength 1 */
  name: string;
  /** Start it even while an earlier run is under way. */
  force_dispatch?: boolean;
  /** Start of this run's range instead of the saved one. */
  dispatch_earliest_time?: RelativeTime;
  /** End of this run's range instead of the saved one. */
  dispatch_latest_time?: RelativeTime;
}

/** Result of `saved_searches:dispatch`. */
export type SavedSearchesDispatchResult = DispatchAnswer;

/** Arguments of `runSavedSearch`. */
export interface RunSavedSearchParams {
  /** Name of the saved search. @minLength 1 */
  name: string;
  /** @default "search" */
  app?: AppName;
  /** @default "nobody" */
  owner?: ObjectOwner;
  /** Start of this run's range instead of the saved one. */
  earliest?: RelativeTime;
  /** End of this run's range instead of the saved one. */
  latest?: RelativeTime;
}

/** Parameters of `fired_alerts:read`. */
export interface FiredAlertsReadParams {
  /** Filter over the entries. */
  search?: string;
  /** Entries per page; 0 for all, 30 unless told. @integer @minimum 0 */
  count?: number;
  /** How many entries to skip. @integer @minimum 0 */
  offset?: number;
  /** Field to sort by. */
  sort_key?: string;
  /** Whether to sort upwards or downwards. */
  sort_dir?: "asc" | "desc";
}

/** Result of `fired_alerts:read`. */
export type FiredAlertsReadResult = {
  entry?: {
    /** Name of the saved search; a hyphen stands for all of them together. */
    name?: string;
    /** URL of the group. */
    id?: string;
    author?: string;
    /** @format date-time */
    updated?: string;
    acl?: AccessControl;
    content?: {
      /** Firings that have not expired. @integer */
      triggered_alert_count?: number;
      is_streaming_alert?: boolean;
    };
  }[];
  paging?: FeedPaging;
  messages?: FeedMessages;
};

/** One item of the pages of `fired_alerts:read`. */
export type FiredAlertsReadItem = NonNullable<FiredAlertsReadResult["entry"]>[number];

/** Parameters of `fired_alerts:read_details`. */
export interface FiredAlertsReadDetailsParams {
  /** Saved search behind the alert; a hyphen for all. @minLength 1 */
  name: string;
  /** Firings per page; 0 for all, 30 unless told. @integer @minimum 0 */
  count?: number;
  /** How many firings to skip. @integer @minimum 0 */
  offset?: number;
}

/** Result of `fired_alerts:read_details`. */
export type FiredAlertsReadDetailsResult = {
  entry?: {
    /** Name of this firing. */
    name?: string;
    /** URL of this firing. */
    id?: string;
    author?: string;
    /** @format date-time */
    updated?: string;
    content?: {
      savedsearch_name?: string;
      /** Job whose results set the alert off. */
      sid?: string;
      /** Epoch seconds. @integer */
      trigger_time?: number;
      trigger_time_rendered?: string;
      expiration_time_rendered?: string;
      alert_type?: string;
      /** From 1 (debug) to 6 (fatal). @integer */
      severity?: number;
      /** Results or events behind this firing. @integer */
      triggered_alerts?: number | string;
      /** Alert actions that ran. */
      actions?: string | null;
    };
  }[];
  paging?: FeedPaging;
  messages?: FeedMessages;
};

/** One item of the pages of `fired_alerts:read_details`. */
export type FiredAlertsReadDetailsItem = NonNullable<FiredAlertsReadDetailsResult["entry"]>[number];

/** Parameters of `notable_events:write`. */
export interface NotableEventsWriteParams {
  /** The event_id values of the notable events. @minItems 1 @maxItems 100 */
  rule_uids: string[];
  /** 0 unassigned, 1 new, 2 in progress, 3 pending, 4 resolved, 5 closed. */
  status?: "0" | "1" | "2" | "3" | "4" | "5";
  /** Urgency to set on the events. */
  urgency?: "informational" | "low" | "medium" | "high" | "critical";
  /** User to assign the events to. @minLength 1 */
  new_owner?: string;
  /** Disposition id, such as disposition:1. */
  disposition?: string;
  /** Remark for the history of the events. */
  comment?: string;
}

/** Result of `notable_events:write`. */
export type NotableEventsWriteResult = {
  success?: boolean;
  /** What was done or why it was not. */
  message?: string;
  /** @integer */
  success_count?: number;
  /** @integer */
  failure_count?: number;
};

/** Arguments of `updateNotableEvents`. */
export interface UpdateNotableEventsParams {
  /** The event_id values of the notable events. @minItems 1 @maxItems 100 */
  ruleUids: string[];
  /** 0 unassigned, 1 new, 2 in progress, 3 pending, 4 resolved, 5 closed. */
  status?: "0" | "1" | "2" | "3" | "4" | "5";
  /** User to assign the events to. @minLength 1 */
  newOwner?: string;
  /** Urgency to set on the events. */
  urgency?: "informational" | "low" | "medium" | "high" | "critical";
  /** Disposition id, such as disposition:1. */
  disposition?: string;
  /** Remark for the history of the events. */
  comment?: string;
}

/** Parameters of `findings:read`. */
export interface FindingsReadParams {
  /** Start of the time range; 24 hours ago unless told. */
  earliest?: RelativeTime;
  /** End of the time range; now unless told. */
  latest?: RelativeTime;
  /** Only findings in this status. */
  status?: StatusLabel;
  /** Only findings of this urgency. */
  urgency?: Urgency;
  /** Only findings assigned to this user. */
  owner?: AssignedOwner;
  /** Only findings with this disposition. */
  disposition?: DispositionLabel;
  /** Only findings with exactly this title. */
  rule_title?: string;
  /** Only the findings with these event ids. */
  finding_ids?: string[];
  /** Fields to return; all unless told. */
  fields?: string[];
  /** Field and direction, such as create_time:desc; several joined by commas. */
  sort?: string;
  /** How many findings per page. @integer @minimum 1 @maximum 100 */
  limit?: number;
  /** How many findings to skip. @integer @minimum 0 */
  offset?: number;
}

/** Result of `findings:read`. */
export type FindingsReadResult = {
  items?: {
    finding_id?: string;
    /** Id that notable updates and investigations take. */
    event_id?: string;
    _time?: string;
    rule_title?: string;
    rule_description?: string;
    security_domain?: string;
    status?: string;
    status_label?: string;
    urgency?: string;
    severity?: string;
    disposition?: string;
    disposition_label?: string;
    owner?: string;
    /** Entity that the risk is counted for. */
    risk_object?: string | null;
    risk_object_type?: string | null;
    risk_score?: number | string | null;
  }[];
  /** @integer */
  total?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
};

/** One item of the pages of `findings:read`. */
export type FindingsReadItem = NonNullable<FindingsReadResult["items"]>[number];

/** Arguments of `getFindings`. */
export interface GetFindingsParams {
  /** Start of the time range; 24 hours ago unless told. */
  earliest?: RelativeTime;
  /** End of the time range; now unless told. */
  latest?: RelativeTime;
  /** Only findings in this status. */
  status?: StatusLabel;
  /** Only findings of this urgency. */
  urgency?: Urgency;
  /** Only findings assigned to this user. */
  owner?: AssignedOwner;
  /** How many findings per page. @integer @minimum 1 @maximum 100 */
  limit?: number;
}

/** Parameters of `investigations:read`. */
export interface InvestigationsReadParams {
  /** Only investigations with these ids. */
  ids?: InvestigationId[];
  /** Only investigations in this status. */
  status?: StatusLabel;
  /** Only investigations of this urgency. */
  urgency?: Urgency;
  /** Only investigations of this sensitivity. */
  sensitivity?: Sensitivity;
  /** Only investigations assigned to this user. */
  owner?: AssignedOwner;
  /** Only investigations with this disposition. */
  disposition?: DispositionLabel;
  /** Created at this time or later, in epoch seconds. */
  create_time_min?: number;
  /** Created at this time or earlier, in epoch seconds. */
  create_time_max?: number;
  /** Changed at this time or later, in epoch seconds. */
  update_time_min?: number;
  /** Changed at this time or earlier, in epoch seconds. */
  update_time_max?: number;
  /** Field and direction, such as create_time:desc; several joined by commas. */
  sort?: string;
  /** How many investigations per page. @integer @minimum 1 @maximum 100 */
  limit?: number;
  /** How many investigations to skip. @integer @minimum 0 */
  offset?: number;
}

/** Result of `investigations:read`. */
export type InvestigationsReadResult = {
  investigation_guid?: string;
  /** Display id, such as ES-00001. */
  investigation_id?: string;
  name?: string;
  description?: string | null;
  investigation_type?: string | null;
  status?: string;
  status_name?: string;
  urgency?: string;
  sensitivity?: string;
  disposition?: string;
  disposition_name?: string;
  owner?: string;
  create_time?: number | string;
  update_time?: number | string;
  /** @integer */
  count_findings?: number;
  risk_score?: number | string | null;
  consolidated_findings?: {
    /** Findings in the investigation; a text alone where it is one. */
    event_id?: string[] | string;
  };
}[];

/** One item of the pages of `investigations:read`. */
export type InvestigationsReadItem = InvestigationsReadResult[number];

/** Parameters of `investigations:create`. */
export interface InvestigationsCreateParams {
  /** Title of the investigation. @minLength 1 */
  name: string;
  /** What it is about. */
  description?: string;
  /** Type that this Splunk defines, such as default. */
  investigation_type?: string;
  status?: StatusLabel;
  urgency?: Urgency;
  sensitivity?: Sensitivity;
  disposition?: DispositionLabel;
  owner?: AssignedOwner;
  /** Event ids of findings to put in. @maxItems 100 */
  finding_ids?: string[];
}

/** Result of `investigations:create`. */
export type InvestigationsCreateResult = {
  /** GUID of the new investigation. */
  investigation_guid?: string;
};

/** Parameters of `investigations:write`. */
export interface InvestigationsWriteParams {
  id: InvestigationId;
  /** What it is about. */
  description?: string;
  /** Type that this Splunk defines, such as default. */
  investigation_type?: string;
  status?: StatusLabel;
  urgency?: Urgency;
  sensitivity?: Sensitivity;
  disposition?: DispositionLabel;
  owner?: AssignedOwner;
}

/** Result of `investigations:write`. */
export type InvestigationsWriteResult = {
  investigation_guid?: string;
};

/** Parameters of `investigation_notes:create`. */
export interface InvestigationNotesCreateParams {
  /** Id of the investigation or of the finding. */
  id: InvestigationId;
  /** Text of the note. @minLength 1 */
  content: string;
  /** Heading of the note. */
  title?: string;
}

/** Result of `investigation_notes:create`. */
export type InvestigationNotesCreateResult = {
  /** Id of the note. */
  id?: string;
  title?: string;
  content?: string;
};

/** Arguments of `addInvestigationNote`. */
export interface AddInvestigationNoteParams {
  /** Id of the investigation or of the finding. */
  investigationId: InvestigationId;
  /** Text of the note. @minLength 1 */
  content: string;
  /** Heading of the note. */
  title?: string;
}

/** Parameters of `kv_records:read`. */
export interface KvRecordsReadParams {
  owner: ObjectOwner;
  app: AppName;
  collection: KvCollection;
  /** Condition as JSON text, such as {"status":"active"}; comparisons with $gt, $in and so on. */
  query?: string;
  /** Fields to return; all unless told. */
  fields?: string[];
  /** Fields to sort by, with -1 after a colon for descending, such as score:-1. */
  sort?: string;
  /** How many records per page. @integer @minimum 0 */
  limit?: number;
  /** How many records to skip. @integer @minimum 0 */
  skip?: number;
}

/** Result of `kv_records:read`. */
export type KvRecordsReadResult = {
  /** Id of the record. */
  _key?: string;
  /** Owner of the record. */
  _user?: string;
}[];

/** One item of the pages of `kv_records:read`. */
export type KvRecordsReadItem = KvRecordsReadResult[number];

/** Parameters of `kv_records:write`. */
export interface KvRecordsWriteParams {
  owner: ObjectOwner;
  app: AppName;
  collection: KvCollection;
  /** Records to save; Splunk itself would take 1000 a batch. @minItems 1 @maxItems 100 */
  records: {
    /** Id of the record to replace. @minLength 1 */
    _key?: string;
    [key: string]: unknown;
  }[];
}

/** Result of `kv_records:write`. Keys of the saved records in the same order. */
export type KvRecordsWriteResult = string[];

/** Parameters of `kv_records:delete`. */
export interface KvRecordsDeleteParams {
  owner: ObjectOwner;
  app: AppName;
  collection: KvCollection;
  /** Condition as JSON text, such as {"_key":"5f2c"}; every record that meets it goes. @pattern ^\s*\{\s*" */
  query: string;
}

/** Result of `kv_records:delete`. */
export type KvRecordsDeleteResult = null;

/** Parameters of `indexes:read`. */
export interface IndexesReadParams {
  /** Kind of index; event unless told. */
  datatype?: "all" | "event" | "metric";
  /** Filter over the entries. */
  search?: string;
  /** Entries per page; 0 for all, 30 unless told. @integer @minimum 0 */
  count?: number;
  /** How many entries to skip. @integer @minimum 0 */
  offset?: number;
}

/** Result of `indexes:read`. */
export type IndexesReadResult = {
  entry?: {
    name?: string;
    /** URL of the index. */
    id?: string;
    /** @format date-time */
    updated?: string;
    acl?: AccessControl;
    content?: {
      datatype?: string;
      disabled?: boolean;
      isInternal?: boolean;
      /** @integer */
      totalEventCount?: number | string;
      /** @integer */
      currentDBSizeMB?: number | string;
      /** @integer */
      maxTotalDataSizeMB?: number | string;
      /** Age at which events are frozen. @integer */
      frozenTimePeriodInSecs?: number | string;
      /** Time of the oldest event. */
      minTime?: string;
      /** Time of the newest event. */
      maxTime?: string;
      homePath?: string;
    };
  }[];
  paging?: FeedPaging;
  messages?: FeedMessages;
};

/** One item of the pages of `indexes:read`. */
export type IndexesReadItem = NonNullable<IndexesReadResult["entry"]>[number];

/** Parameters of `server_info:read`. */
export type ServerInfoReadParams = { [key: string]: never };

/** Result of `server_info:read`. */
export type ServerInfoReadResult = {
  /** The server, as the only entry. */
  entry?: {
    name?: string;
    id?: string;
    /** @format date-time */
    updated?: string;
    content?: {
      version?: string;
      build?: string;
      serverName?: string;
      host?: string;
      guid?: string;
      /** enterprise, splunk or lite. */
      product_type?: string;
      mode?: string;
      server_roles?: string[];
      /** green, yellow or red. */
      health_info?: string;
      kvStoreStatus?: string;
      licenseState?: string;
      isTrial?: boolean;
    };
  }[];
  messages?: FeedMessages;
};

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Filter over the entries, such as roles=admin. */
  search?: string;
  /** Entries per page; 0 for all, 30 unless told. @integer @minimum 0 */
  count?: number;
  /** How many entries to skip. @integer @minimum 0 */
  offset?: number;
  /** Field to sort by. */
  sort_key?: string;
  /** Whether to sort upwards or downwards. */
  sort_dir?: "asc" | "desc";
}

/** Result of `users:read`. */
export type UsersReadResult = UserFeed;

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<UsersReadResult["entry"]>[number];

/** Parameters of `users:write`. */
export interface UsersWriteParams {
  /** Login name of the account. @minLength 1 */
  name: string;
  /** Mail address of the person. */
  email?: string;
  /** Full name of the person. */
  realname?: string;
  /** False unlocks an account that failed logins locked. */
  locked_out?: boolean;
  /** Ask for a new password at the next login. */
  force_change_pass?: boolean;
}

/** Result of `users:write`. */
export type UsersWriteResult = UserFeed;

/** Arguments of `unlockUser`. */
export interface UnlockUserParams {
  /** Login name of the account. @minLength 1 */
  name: string;
}

/** Parameters of `users:set_roles`. */
export interface UsersSetRolesParams {
  /** Login name of the account. @minLength 1 */
  name: string;
  /** All roles that it is to have. @minItems 1 */
  roles: string[];
}

/** Result of `users:set_roles`. */
export type UsersSetRolesResult = UserFeed;

/** Parameters of `ip_allowlists:read`. */
export interface IpAllowlistsReadParams {
  /** Which access the list guards; search-api is the management port 8089. */
  feature: "acs" | "search-api" | "hec" | "s2s" | "search-ui" | "idm-api" | "idm-ui";
}

/** Result of `ip_allowlists:read`. */
export type IpAllowlistsReadResult = {
  /** Allowed networks in CIDR notation. */
  subnets?: string[];
};

/** Parameters of `ip_allowlists:delete`. */
export interface IpAllowlistsDeleteParams {
  /** Which access the list guards. */
  feature: "acs" | "search-api" | "hec" | "s2s" | "search-ui" | "idm-api" | "idm-ui";
  /** Network to remove in CIDR notation, such as 192.0.2.0/24. @minLength 1 */
  subnet: string;
}

/** Result of `ip_allowlists:delete`. */
export type IpAllowlistsDeleteResult = { warnings?: string[] } | null;

/** Search id (sid) that Splunk gave the job. @minLength 1 */
export type SearchId = string;

/** Epoch seconds, an ISO 8601 time or a relative modifier such as -4h, -1d@d or now. @minLength 1 */
export type RelativeTime = string;

/**
 * User whose namespace holds the object; nobody for shared ones, a hyphen for all users when reading.
 * @minLength 1
 */
export type ObjectOwner = string;

/** App whose namespace holds the object, such as search; a hyphen for every app when reading. @minLength 1 */
export type AppName = string;

export type FeedMessage = {
  /** Severity: DEBUG, INFO, WARN, ERROR or FATAL. */
  type?: string;
  text?: string;
};

export type FeedMessages = FeedMessage[];

export type MessageAnswer = {
  messages?: FeedMessages;
};

export type FeedPaging = {
  /** Entries that match in all. @integer */
  total?: number;
  /** @integer */
  perPage?: number;
  /** @integer */
  offset?: number;
};

/** Who owns the object and where it is shared. */
export type AccessControl = {
  app?: string;
  owner?: string;
  /** user, app, global or system. */
  sharing?: string;
  can_write?: boolean;
  modifiable?: boolean;
  removable?: boolean;
};

export type JobContent = {
  sid?: SearchId;
  dispatchState?: "QUEUED" | "PARSING" | "RUNNING" | "PAUSED" | "FINALIZING" | "DONE" | "FAILED" | (string & {});
  /** Share of the work that is finished; 1 means all of it. */
  doneProgress?: number;
  isDone?: boolean;
  isFailed?: boolean;
  /** The job was ended early and keeps what it had found. */
  isFinalized?: boolean;
  isPaused?: boolean;
  isSaved?: boolean;
  /** The search process died without finishing. */
  isZombie?: boolean;
  isRealTimeSearch?: boolean;
  /** Events that the search returned. @integer */
  eventCount?: number;
  /** Rows in the final result. @integer */
  resultCount?: number;
  /** Events read from disk. @integer */
  scanCount?: number;
  /** Seconds that the search has run. */
  runDuration?: number;
  /** Bytes that the artifacts take. @integer */
  diskUsage?: number;
  /** Seconds until the artifacts expire. @integer */
  ttl?: number;
  /** @integer */
  priority?: number;
  earliestTime?: string;
  latestTime?: string;
  /** Name of the saved search behind the job. */
  label?: string;
  messages?: FeedMessages;
};

export type SavedSearchContent = {
  /** The SPL. */
  search?: string;
  description?: string;
  disabled?: boolean;
  is_scheduled?: boolean;
  cron_schedule?: string | null;
  next_scheduled_time?: string | null;
  /** Alert actions that run, joined by commas. */
  actions?: string;
  /** What is compared, such as always or number of events. */
  alert_type?: string;
  alert_comparator?: string;
  alert_threshold?: string;
  /** From 1 (debug) over 3 (warning) to 6 (fatal). @integer */
  "alert.severity"?: number;
  /** Whether firings are listed under triggered alerts. */
  "alert.track"?: boolean | string;
  "dispatch.earliest_time"?: string;
  "dispatch.latest_time"?: string;
  /** @integer */
  triggered_alert_count?: number;
};

export type SavedSearchEntry = {
  name?: string;
  /** URL of the saved search. */
  id?: string;
  author?: string;
  /** @format date-time */
  updated?: string;
  acl?: AccessControl;
  content?: SavedSearchContent;
};

export type SavedSearchFeed = {
  entry?: SavedSearchEntry[];
  paging?: FeedPaging;
  messages?: FeedMessages;
};

export type DispatchAnswer = {
  sid: SearchId;
};

export type UserContent = {
  realname?: string | null;
  email?: string | null;
  roles?: string[];
  /** What the roles allow in sum. */
  capabilities?: string[];
  /** Where the account is kept: Splunk, LDAP, SAML and so on. */
  type?: string;
  defaultApp?: string | null;
  tz?: string | null;
  /** Locked after too many failed logins. */
  "locked-out"?: boolean;
  /** Epoch seconds. @integer */
  last_successful_login?: number | null;
};

export type UserFeed = {
  entry?: {
    /** Login name. */
    name?: string;
    /** URL of the account. */
    id?: string;
    /** @format date-time */
    updated?: string;
    acl?: AccessControl;
    content?: UserContent;
  }[];
  paging?: FeedPaging;
  messages?: FeedMessages;
};

/** Urgency of the work. */
export type Urgency = "informational" | "low" | "medium" | "high" | "critical" | "unknown";

/** Traffic light for sharing. */
export type Sensitivity = "White" | "Green" | "Amber" | "Red" | "Unassigned";

/** Status label or its id, such as New or 1. @minLength 1 */
export type StatusLabel = string;

/** Disposition label or its id, such as Undetermined or disposition:1. @minLength 1 */
export type DispositionLabel = string;

/** Splunk user that the work is assigned to. @minLength 1 */
export type AssignedOwner = string;

/** GUID or display id of the investigation, such as ES-00001. @minLength 1 */
export type InvestigationId = string;

/** Name of the KV store collection. @minLength 1 */
export type KvCollection = string;

const OFFSET_PAGES = { offset: "offset", limit: "count", items: "/entry", total: "/paging/total" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "splunk",
  operations: {
    low: {
      "search_jobs:read_details": ["U1iOP5Xz"],
      "fired_alerts:read": ["7CjMTekc", OFFSET_PAGES],
      "fired_alerts:read_details": ["1-bVcJ6o", OFFSET_PAGES],
      "findings:read": ["pb2nGVLq", { offset: "offset", limit: "limit", items: "/items", total: "/total" }],
      "investigations:read": ["Tc6fNSkT", { offset: "offset", limit: "limit", items: "" }],
      "indexes:read": ["uJ7yJDOx", OFFSET_PAGES],
      "server_info:read": ["g4dupMvG"],
      "users:read": ["bbfGIkhA", OFFSET_PAGES],
      "ip_allowlists:read": ["KqV8yDZ-"],
    },
    medium: {
      "search_jobs:create": ["88Orhogb"],
      "search_jobs:read_results": ["z1Zbl9Ok", { offset: "offset", limit: "count", items: "/results" }],
      "search_jobs:control": ["HhOtEHZC"],
      "search_jobs:delete": ["Zrdg1SnP"],
      "saved_searches:read": ["-dsDP_b2", OFFSET_PAGES],
      "notable_events:write": ["Y9KBGMht"],
      "investigations:create": ["BvEDg5Lu"],
      "investigations:write": ["chaeyw9N"],
      "investigation_notes:create": ["rqLSZd9F"],
      "kv_records:read": ["CPo3w2Ss", { offset: "skip", limit: "limit", items: "" }],
    },
    high: {
      "saved_searches:write": ["tz8U-vtN"],
      "kv_records:write": ["eivTbeGn"],
      "users:write": ["-sOsAl-Y"],
    },
    critical: {
      "search_jobs:create_unchecked": ["XRP54IT5"],
      "saved_searches:create": ["K_Qqq_1V"],
      "saved_searches:set_search": ["5XHlcn-4"],
      "saved_searches:dispatch": ["sUqIT5b3"],
      "kv_records:delete": ["GBR53cP4"],
      "users:set_roles": ["uTkYIM1g"],
      "ip_allowlists:delete": ["ugBVaM3G"],
    },
  },
};
