// Generated from specs/urlscan.yaml by `npm run generate`. Do not edit.
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
 * urlscan.io. Scans of web pages, search in past scans, history of hostnames and watch over suspicious sites.
 * @see https://docs.urlscan.io/apis/urlscan-openapi
 */
export class UrlscanConnector<const M extends Risk = "critical"> extends SDKConnector<UrlscanOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Have a page visited and analysed. Risk: medium. Scope: none. */
  scanUrl(params: ScanUrlParams, options?: ExecuteOptions): GovernedCall<"medium", ScansWriteResult> {
    return this.call("scans:write", { ...params, visibility: "private" }, options);
  }

  /** Get what a scan found. Risk: low. Scope: none. */
  getResult(params: GetResultParams, options?: ExecuteOptions): GovernedCall<"low", ResultsReadDetailsResult> {
    return this.call("results:read_details", params, options);
  }

  /** Make an own scan private. Risk: medium. Scope: none. */
  hideResult(params: HideResultParams, options?: ExecuteOptions): GovernedCall<"medium", ResultsHideResult> {
    return this.call("results:hide", { ...params, visibility: "private" }, options);
  }

  /** Search past scans and other data. Risk: low. Scope: none. */
  searchScans(params: SearchScansParams, options?: ExecuteOptions): GovernedCall<"low", SearchReadResult> {
    return this.call("search:read", { q: params.query, size: params.size }, options);
  }

  /** Tell how often something was seen in malicious scans. Risk: low. Scope: none. */
  checkObservable(params: CheckObservableParams, options?: ExecuteOptions): GovernedCall<"low", ObservablesReadResult> {
    return this.call("observables:read", { type: params.kind, value: params.value }, options);
  }

  /** Watch a site for changes. Risk: high. Scope: none. May be escalated to a reviewer. */
  watchSite(params: WatchSiteParams, options?: ExecuteOptions): GovernedCall<"high", IncidentsWriteResult> {
    return this.call("incidents:write", {
      incident: {
        observable: params.observable,
        channels: params.channels,
        expireAfter: params.expireAfter,
        visibility: "private",
      },
    }, options);
  }

  /** Stop watching the site of an incident. Risk: high. Scope: none. May be escalated to a reviewer. */
  closeIncident(params: CloseIncidentParams, options?: ExecuteOptions): GovernedCall<"high", IncidentsCloseResult> {
    return this.call("incidents:close", params, options);
  }

  /** Start a scan that is kept only for a time. Risk: medium. Scope: none. */
  startLiveScan(params: StartLiveScanParams, options?: ExecuteOptions): GovernedCall<"medium", LiveScansWriteResult> {
    return this.call("live_scans:write", { scannerId: params.scanner, task: { url: params.url, visibility: "private" } }, options);
  }

  execute<O extends keyof Within<UrlscanOperations, M>>(
    operation: O,
    params: ParamsOf<Within<UrlscanOperations, M>, O> & Incomplete,
  ): never;
  /** Have a page visited and analysed. `POST /api/v1/scan/` @risk medium */
  execute(
    operation: OperationId<"scans:write", "medium", M>,
    params: ScansWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ScansWriteResult>;
  /** Get what a scan found. `GET /api/v1/result/{uuid}/` @risk low */
  execute(
    operation: OperationId<"results:read_details", "low", M>,
    params: ResultsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ResultsReadDetailsResult>;
  /** Get the page as it was after scripts had run. `GET /dom/{uuid}/` @risk medium */
  execute(
    operation: OperationId<"results:read_dom", "medium", M>,
    params: ResultsReadDomParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ResultsReadDomResult>;
  /** List scans whose page is built alike. `GET /api/v1/pro/result/{uuid}/similar/` @risk low */
  execute(
    operation: OperationId<"results:read_similar", "low", M>,
    params: ResultsReadSimilarParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ResultsReadSimilarResult>;
  /** Make an own scan private. `PUT /api/v1/result/{uuid}/visibility/` @risk medium */
  execute(
    operation: OperationId<"results:hide", "medium", M>,
    params: ResultsHideParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ResultsHideResult>;
  /** Show an own scan to whom it was shown at first. `DELETE /api/v1/result/{uuid}/visibility/` @risk high */
  execute(
    operation: OperationId<"results:reset_visibility", "high", M>,
    params: ResultsResetVisibilityParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ResultsResetVisibilityResult>;
  /** Search past scans and other data. `GET /api/v1/search/` @risk low */
  execute(
    operation: OperationId<"search:read", "low", M>,
    params: SearchReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SearchReadResult>;
  /** List what was seen of a hostname day by day. `GET /api/v1/hostname/{hostname}` @risk low */
  execute(
    operation: OperationId<"hostnames:read_history", "low", M>,
    params: HostnamesReadHistoryParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", HostnamesReadHistoryResult, HostnamesReadHistoryItem>;
  /**
   * Tell how often something was seen in malicious scans. `GET /api/v1/malicious/{type}/{value}`
   * @risk low
   */
  execute(
    operation: OperationId<"observables:read", "low", M>,
    params: ObservablesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ObservablesReadResult>;
  /** Watch a site for changes. `POST /api/v1/user/incidents` @risk high */
  execute(
    operation: OperationId<"incidents:write", "high", M>,
    params: IncidentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IncidentsWriteResult>;
  /** Get one incident with its settings. `GET /api/v1/user/incidents/{incidentId}` @risk low */
  execute(
    operation: OperationId<"incidents:read_details", "low", M>,
    params: IncidentsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IncidentsReadDetailsResult>;
  /** Replace the settings of an incident. `PUT /api/v1/user/incidents/{incidentId}` @risk high */
  execute(
    operation: OperationId<"incidents:update", "high", M>,
    params: IncidentsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IncidentsUpdateResult>;
  /** Stop watching the site of an incident. `PUT /api/v1/user/incidents/{incidentId}/close` @risk high */
  execute(
    operation: OperationId<"incidents:close", "high", M>,
    params: IncidentsCloseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IncidentsCloseResult>;
  /**
   * Watch the site of a closed incident again. `PUT /api/v1/user/incidents/{incidentId}/restart`
   * @risk high
   */
  execute(
    operation: OperationId<"incidents:restart", "high", M>,
    params: IncidentsRestartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IncidentsRestartResult>;
  /** List saved searches that can be used. `GET /api/v1/user/searches/` @risk low */
  execute(
    operation: OperationId<"saved_searches:read", "low", M>,
    params: SavedSearchesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SavedSearchesReadResult>;
  /** Save a search that new data is held against. `POST /api/v1/user/searches/` @risk medium */
  execute(
    operation: OperationId<"saved_searches:write", "medium", M>,
    params: SavedSearchesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SavedSearchesWriteResult>;
  /** Replace a saved search. `PUT /api/v1/user/searches/{searchId}/` @risk high */
  execute(
    operation: OperationId<"saved_searches:update", "high", M>,
    params: SavedSearchesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SavedSearchesUpdateResult>;
  /** Delete a saved search. `DELETE /api/v1/user/searches/{searchId}/` @risk high */
  execute(
    operation: OperationId<"saved_searches:delete", "high", M>,
    params: SavedSearchesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SavedSearchesDeleteResult>;
  /** List who is told of which searches. `GET /api/v1/user/subscriptions/` @risk low */
  execute(
    operation: OperationId<"subscriptions:read", "low", M>,
    params: SubscriptionsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SubscriptionsReadResult>;
  /** Have matches of saved searches sent to people. `POST /api/v1/user/subscriptions/` @risk high */
  execute(
    operation: OperationId<"subscriptions:write", "high", M>,
    params: SubscriptionsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SubscriptionsWriteResult>;
  /**
   * Delete a subscription so that nobody is told. `DELETE /api/v1/user/subscriptions/{subscriptionId}/`
   * @risk high
   */
  execute(
    operation: OperationId<"subscriptions:delete", "high", M>,
    params: SubscriptionsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SubscriptionsDeleteResult>;
  /** List where notifications are sent. `GET /api/v1/user/channels/` @risk medium */
  execute(
    operation: OperationId<"channels:read", "medium", M>,
    params: ChannelsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ChannelsReadResult>;
  /** List live scanners and where they stand. `GET /api/v1/livescan/scanners/` @risk low */
  execute(
    operation: OperationId<"live_scanners:read", "low", M>,
    params: LiveScannersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", LiveScannersReadResult>;
  /** Start a scan that is kept only for a time. `POST /api/v1/livescan/{scannerId}/task/` @risk medium */
  execute(
    operation: OperationId<"live_scans:write", "medium", M>,
    params: LiveScansWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", LiveScansWriteResult>;
  /** Get what a live scan found. `GET /api/v1/livescan/{scannerId}/result/{resourceId}` @risk low */
  execute(
    operation: OperationId<"live_scans:read_details", "low", M>,
    params: LiveScansReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", LiveScansReadDetailsResult>;
  /** Tell how many calls are left. `GET /api/v1/quotas` @risk low */
  execute(
    operation: OperationId<"quotas:read", "low", M>,
    params: QuotasReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", QuotasReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof UrlscanOperations>(
    operation: O & Permit<UrlscanOperations, O, M>,
    ...rest: Rest<ParamsOf<UrlscanOperations, O>>
  ): CallOf<UrlscanOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Urlscan<M extends Risk = "critical"> = Limited<UrlscanConnector<M>, UrlscanMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface UrlscanOperations {
  "scans:write": { risk: "medium"; params: ScansWriteParams; result: ScansWriteResult };
  "results:read_details": { risk: "low"; params: ResultsReadDetailsParams; result: ResultsReadDetailsResult };
  "results:read_dom": { risk: "medium"; params: ResultsReadDomParams; result: ResultsReadDomResult };
  "results:read_similar": { risk: "low"; params: ResultsReadSimilarParams; result: ResultsReadSimilarResult };
  "results:hide": { risk: "medium"; params: ResultsHideParams; result: ResultsHideResult };
  "results:reset_visibility": { risk: "high"; params: ResultsResetVisibilityParams; result: ResultsResetVisibilityResult };
  "search:read": { risk: "low"; params: SearchReadParams; result: SearchReadResult };
  "hostnames:read_history": { risk: "low"; params: HostnamesReadHistoryParams; result: HostnamesReadHistoryResult; item: HostnamesReadHistoryItem };
  "observables:read": { risk: "low"; params: ObservablesReadParams; result: ObservablesReadResult };
  "incidents:write": { risk: "high"; params: IncidentsWriteParams; result: IncidentsWriteResult };
  "incidents:read_details": { risk: "low"; params: IncidentsReadDetailsParams; result: IncidentsReadDetailsResult };
  "incidents:update": { risk: "high"; params: IncidentsUpdateParams; result: IncidentsUpdateResult };
  "incidents:close": { risk: "high"; params: IncidentsCloseParams; result: IncidentsCloseResult };
  "incidents:restart": { risk: "high"; params: IncidentsRestartParams; result: IncidentsRestartResult };
  "saved_searches:read": { risk: "low"; params: SavedSearchesReadParams; result: SavedSearchesReadResult };
  "saved_searches:write": { risk: "medium"; params: SavedSearchesWriteParams; result: SavedSearchesWriteResult };
  "saved_searches:update": { risk: "high"; params: SavedSearchesUpdateParams; result: SavedSearchesUpdateResult };
  "saved_searches:delete": { risk: "high"; params: SavedSearchesDeleteParams; result: SavedSearchesDeleteResult };
  "subscriptions:read": { risk: "low"; params: SubscriptionsReadParams; result: SubscriptionsReadResult };
  "subscriptions:write": { risk: "high"; params: SubscriptionsWriteParams; result: SubscriptionsWriteResult };
  "subscriptions:delete": { risk: "high"; params: SubscriptionsDeleteParams; result: SubscriptionsDeleteResult };
  "channels:read": { risk: "medium"; params: ChannelsReadParams; result: ChannelsReadResult };
  "live_scanners:read": { risk: "low"; params: LiveScannersReadParams; result: LiveScannersReadResult };
  "live_scans:write": { risk: "medium"; params: LiveScansWriteParams; result: LiveScansWriteResult };
  "live_scans:read_details": { risk: "low"; params: LiveScansReadDetailsParams; result: LiveScansReadDetailsResult };
  "quotas:read": { risk: "low"; params: QuotasReadParams; result: QuotasReadResult };
}

/** The risk of each convenience method. */
export interface UrlscanMethods {
  scanUrl: "medium";
  getResult: "low";
  hideResult: "medium";
  searchScans: "low";
  checkObservable: "low";
  watchSite: "high";
  closeIncident: "high";
  startLiveScan: "medium";
}

/** Parameters of `scans:write`. */
export interface ScansWriteParams {
  /** URL that is to be visited. @minLength 1 */
  url: string;
  visibility: Hidden;
  /** Country to visit it from. @minLength 2 @maxLength 2 */
  country?: string;
  /** Tags to put on the scan. @maxItems 10 */
  tags?: string[];
  /** Page to pretend to come from. */
  referer?: string;
  /** Browser to pretend to be. */
  customagent?: string;
}

/** Result of `scans:write`. */
export type ScansWriteResult = {
  /** UUID that results:read_details takes. */
  uuid: string;
  message?: string;
  url?: string;
  visibility?: string;
  country?: string;
  result?: string;
  api?: string;
};

/** Arguments of `scanUrl`. */
export interface ScanUrlParams {
  /** URL that is to be visited. @minLength 1 */
  url: string;
  /** Country to visit it from. @minLength 2 @maxLength 2 */
  country?: string;
  /** Tags to put on the scan. @maxItems 10 */
  tags?: string[];
}

/** Parameters of `results:read_details`. */
export interface ResultsReadDetailsParams {
  uuid: Uuid;
}

/** Result of `results:read_details`. */
export type ResultsReadDetailsResult = Result;

/** Arguments of `getResult`. */
export interface GetResultParams {
  uuid: Uuid;
}

/** Parameters of `results:read_dom`. */
export interface ResultsReadDomParams {
  uuid: Uuid;
}

/** Result of `results:read_dom`. The page as HTML. */
export type ResultsReadDomResult = string;

/** Parameters of `results:read_similar`. */
export interface ResultsReadSimilarParams {
  uuid: Uuid;
  /** Query that those scans match as well. @minLength 1 */
  q?: string;
  size?: Size;
  search_after?: SearchAfter;
}

/** Result of `results:read_similar`. */
export type ResultsReadSimilarResult = Found;

/** Parameters of `results:hide`. */
export interface ResultsHideParams {
  uuid: Uuid;
  /** Seen by the own team only. */
  visibility: "private";
}

/** Result of `results:hide`. */
export type ResultsHideResult = {
  uuid?: string;
  visibility?: string;
};

/** Arguments of `hideResult`. */
export interface HideResultParams {
  uuid: Uuid;
}

/** Parameters of `results:reset_visibility`. */
export interface ResultsResetVisibilityParams {
  uuid: Uuid;
}

/** Result of `results:reset_visibility`. */
export type ResultsResetVisibilityResult = {
  uuid?: string;
  visibility?: string;
};

/** Parameters of `search:read`. */
export interface SearchReadParams {
  /** Query such as page.domain:example.com AND date:>now-7d. @minLength 1 */
  q: string;
  size?: Size;
  search_after?: SearchAfter;
  /** What is searched, scans unless told. */
  datasource?: "scans" | "hostnames" | "incidents" | "notifications" | "certificates";
  /** Field to send only one result of each value of. @minLength 1 */
  collapse?: string;
}

/** Result of `search:read`. */
export type SearchReadResult = Found;

/** Arguments of `searchScans`. */
export interface SearchScansParams {
  /** Query such as page.domain:example.com AND date:>now-7d. @minLength 1 */
  query: string;
  size?: Size;
}

/** Parameters of `hostnames:read_history`. */
export interface HostnamesReadHistoryParams {
  /** Hostname or domain to look up. @minLength 3 */
  hostname: string;
  /** How many observations per page, 1000 unless told. @integer @minimum 10 @maximum 10000 */
  limit?: number;
  /** State that the page before ended with. @minLength 1 */
  pageState?: string;
}

/** Result of `hostnames:read_history`. */
export type HostnamesReadHistoryResult = {
  pageState?: string | null;
  results?: {
    seen_on?: string;
    /** Such as ct or pdns. */
    source?: string;
    /** What was observed there. */
    sub_id?: string;
    first_seen?: string;
    last_seen?: string;
    data_type?: string;
  }[];
};

/** One item of the pages of `hostnames:read_history`. */
export type HostnamesReadHistoryItem = NonNullable<HostnamesReadHistoryResult["results"]>[number];

/** Parameters of `observables:read`. */
export interface ObservablesReadParams {
  /** What kind of value it is. */
  type: "ip" | "hostname" | "domain" | "url";
  /** The value to look up. @minLength 1 */
  value: string;
}

/** Result of `observables:read`. */
export type ObservablesReadResult = {
  observable?: string;
  type?: string;
  /** @integer */
  count?: number;
  firstSeen?: string;
  lastSeen?: string;
};

/** Arguments of `checkObservable`. */
export interface CheckObservableParams {
  /** What kind of value it is. */
  kind: "ip" | "hostname" | "domain" | "url";
  /** The value to look up. @minLength 1 */
  value: string;
}

/** Parameters of `incidents:write`. */
export interface IncidentsWriteParams {
  /** What to watch and how. */
  incident: IncidentBody;
}

/** Result of `incidents:write`. */
export type IncidentsWriteResult = Incident;

/** Arguments of `watchSite`. */
export interface WatchSiteParams {
  /** Hostname, domain, address or URL to watch. @minLength 1 */
  observable: string;
  /** Ids of channels that are told of changes. */
  channels: string[];
  /** Seconds until the incident closes by itself. @integer @minimum 1 */
  expireAfter?: number;
}

/** Parameters of `incidents:read_details`. */
export interface IncidentsReadDetailsParams {
  incidentId: IncidentId;
}

/** Result of `incidents:read_details`. */
export type IncidentsReadDetailsResult = Incident;

/** Parameters of `incidents:update`. */
export interface IncidentsUpdateParams {
  incidentId: IncidentId;
  /** All settings from now on. */
  incident: IncidentBody;
}

/** Result of `incidents:update`. */
export type IncidentsUpdateResult = Incident;

/** Parameters of `incidents:close`. */
export interface IncidentsCloseParams {
  incidentId: IncidentId;
}

/** Result of `incidents:close`. */
export type IncidentsCloseResult = Incident;

/** Arguments of `closeIncident`. */
export interface CloseIncidentParams {
  incidentId: IncidentId;
}

/** Parameters of `incidents:restart`. */
export interface IncidentsRestartParams {
  incidentId: IncidentId;
}

/** Result of `incidents:restart`. */
export type IncidentsRestartResult = Incident;

/** Parameters of `saved_searches:read`. */
export type SavedSearchesReadParams = { [key: string]: never };

/** Result of `saved_searches:read`. */
export type SavedSearchesReadResult = {
  searches?: SavedSearch[];
};

/** Parameters of `saved_searches:write`. */
export interface SavedSearchesWriteParams {
  /** The search to save. */
  search: SearchBody;
}

/** Result of `saved_searches:write`. */
export type SavedSearchesWriteResult = {
  search?: SavedSearch;
};

/** Parameters of `saved_searches:update`. */
export interface SavedSearchesUpdateParams {
  searchId: SearchId;
  /** The search from now on. */
  search: SearchBody;
}

/** Result of `saved_searches:update`. */
export type SavedSearchesUpdateResult = {
  search?: SavedSearch;
};

/** Parameters of `saved_searches:delete`. */
export interface SavedSearchesDeleteParams {
  searchId: SearchId;
}

/** Result of `saved_searches:delete`. An object without fields, on success. */
export type SavedSearchesDeleteResult = { [key: string]: never };

/** Parameters of `subscriptions:read`. */
export type SubscriptionsReadParams = { [key: string]: never };

/** Result of `subscriptions:read`. */
export type SubscriptionsReadResult = {
  subscriptions?: Subscription[];
};

/** Parameters of `subscriptions:write`. */
export interface SubscriptionsWriteParams {
  /** What is sent to whom. */
  subscription: {
    /** Name of the subscription. @minLength 1 */
    name: string;
    /** What the subscription is for. */
    description?: string;
    /** Ids of the saved searches. @minItems 1 */
    searchIds: string[];
    /** How often matches are sent. */
    frequency: "live" | "hourly" | "daily";
    /** Who gets a mail. @maxItems 10 */
    emailAddresses: string[];
    /** Ids of channels that get it as well. */
    channelIds?: string[];
    /** Whether it sends at once. */
    isActive: boolean;
    /** Whether limits of time are left aside. */
    ignoreTime: boolean;
    /** Only on these days. */
    weekDays?: ("Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday")[];
  };
}

/** Result of `subscriptions:write`. */
export type SubscriptionsWriteResult = {
  subscription?: Subscription;
};

/** Parameters of `subscriptions:delete`. */
export interface SubscriptionsDeleteParams {
  subscriptionId: SubscriptionId;
}

/** Result of `subscriptions:delete`. An object without fields, on success. */
export type SubscriptionsDeleteResult = { [key: string]: never };

/** Parameters of `channels:read`. */
export type ChannelsReadParams = { [key: string]: never };

/** Result of `channels:read`. */
export type ChannelsReadResult = {
  channels?: {
    _id?: string;
    /** Either webhook or email. */
    type?: string;
    name?: string;
    isActive?: boolean;
    frequency?: string;
    webhookURL?: string;
    emailAddresses?: string[];
  }[];
};

/** Parameters of `live_scanners:read`. */
export type LiveScannersReadParams = { [key: string]: never };

/** Result of `live_scanners:read`. */
export type LiveScannersReadResult = {
  scanners?: {
    /** Id that live_scans:write takes. */
    id?: string;
  }[] | null;
};

/** Parameters of `live_scans:write`. */
export interface LiveScansWriteParams {
  scannerId: ScannerId;
  /** The page to scan. */
  task: {
    /** URL that the scanner visits. @minLength 1 */
    url: string;
    visibility: Hidden;
  };
  /** How to visit the page. */
  scanner?: {
    /** Milliseconds that the whole scan may take. @integer @minimum 1 */
    pageTimeout?: number;
    /** Milliseconds to wait after the page has loaded. @integer @minimum 0 */
    captureDelay?: number;
  };
}

/** Result of `live_scans:write`. */
export type LiveScansWriteResult = {
  /** UUID that live_scans:read_details takes. */
  uuid?: string;
};

/** Arguments of `startLiveScan`. */
export interface StartLiveScanParams {
  scanner: ScannerId;
  /** URL that the scanner visits. @minLength 1 */
  url: string;
}

/** Parameters of `live_scans:read_details`. */
export interface LiveScansReadDetailsParams {
  scannerId: ScannerId;
  /** UUID of the live scan. @minLength 1 */
  resourceId: string;
}

/** Result of `live_scans:read_details`. */
export type LiveScansReadDetailsResult = Result;

/** Parameters of `quotas:read`. */
export type QuotasReadParams = { [key: string]: never };

/** Result of `quotas:read`. */
export type QuotasReadResult = {
  source?: string;
  scope?: string;
  limits?: {
    public?: Limits;
    unlisted?: Limits;
    private?: Limits;
    search?: Limits;
    retrieve?: Limits;
  };
};

/** UUID of a scan. @minLength 36 @maxLength 36 @pattern ^[0-9a-fA-F-]+$ */
export type Uuid = string;

/** How many results to send, 100 unless told. @integer @minimum 1 @maximum 10000 */
export type Size = number;

/** Where to continue, the sort values of the last result with a comma. @minLength 1 */
export type SearchAfter = string;

/**
 * Id of an incident, as search:read of the data source incidents gives it.
 * @minLength 1
 * @maxLength 100
 * @pattern ^[^./]
 */
export type IncidentId = string;

/** Id of a saved search. @minLength 1 @maxLength 100 @pattern ^[^./] */
export type SearchId = string;

/** Id of a subscription. @minLength 1 @maxLength 100 @pattern ^[^./] */
export type SubscriptionId = string;

/** Id of a live scanner, such as de01, from live_scanners:read. @minLength 1 */
export type ScannerId = string;

/** Seen by vetted researchers or only by the own team. */
export type Hidden = "unlisted" | "private";

export type IncidentBody = {
  /** Hostname, domain, address or URL to watch. @minLength 1 */
  observable: string;
  visibility: Hidden;
  /** Ids of channels that are told of changes. */
  channels: string[];
  /** Seconds between two scans. @integer @minimum 1 */
  scanInterval?: number;
  /** Whether the interval adapts to findings. */
  scanIntervalMode?: "automatic" | "manual";
  /** Seconds between scans after the site was taken down. @integer @minimum 1 */
  scanIntervalAfterSuspended?: number;
  /** Seconds between scans after it was found malicious. @integer @minimum 1 */
  scanIntervalAfterMalicious?: number;
  /** Which changes are worth telling. */
  watchedAttributes?: ("detections" | "tls" | "dns" | "labels" | "page" | "meta" | "ip")[];
  /** Countries to scan from. */
  countries?: string[];
  /** How many of them per scan. @integer @minimum 1 */
  countriesPerInterval?: number;
  /** Browsers to scan with. */
  userAgents?: string[];
  /** How many browsers per scan. @integer @minimum 1 */
  userAgentsPerInterval?: number;
  /** Seconds to go on after the site was taken down. @integer @minimum 0 */
  stopDelaySuspended?: number;
  /** Seconds to go on after the site went away. @integer @minimum 0 */
  stopDelayInactive?: number;
  /** Seconds to go on after it was found malicious. @integer @minimum 0 */
  stopDelayMalicious?: number;
  /** Seconds until the incident closes by itself. @integer @minimum 1 */
  expireAfter?: number;
  /** Id of a profile with settings. @minLength 1 */
  incidentProfile?: string;
  /** Path behind the hostname to scan. @minLength 1 */
  extraPath?: string;
};

export type SearchBody = {
  /** Which data is searched. */
  datasource: "hostnames" | "scans";
  /** Query such as page.domain:example.com. @minLength 1 */
  query: string;
  /** Name of the saved search. @minLength 1 */
  name: string;
  /** What it is for in a sentence. */
  description?: string;
  /** The same at length. */
  longDescription?: string;
  /** Traffic light for other readers. */
  tlp?: "red" | "amber+strict" | "amber" | "green" | "clear";
  /** Tags for what matches, as in team.phishing. */
  userTags?: string[];
  /** What the own team may do with it. */
  permissions?: ("team:read" | "team:write")[];
};

export type Task = {
  uuid?: string;
  /** URL that was submitted. */
  url?: string;
  domain?: string;
  apexDomain?: string;
  time?: string;
  visibility?: string;
  method?: string;
  source?: string;
  tags?: string[];
  reportURL?: string;
  screenshotURL?: string;
  domURL?: string;
};

/** The page that was reached in the end. */
export type Page = {
  url?: string;
  domain?: string;
  apexDomain?: string;
  title?: string;
  /** @integer */
  status?: string | number;
  mimeType?: string;
  server?: string;
  ip?: string;
  ptr?: string;
  asn?: string;
  asnname?: string;
  country?: string;
  tlsIssuer?: string;
  /** @integer */
  tlsAgeDays?: number;
};

export type Verdict = {
  /** From -100 for harmless to 100 for malicious. */
  score?: number;
  malicious?: boolean;
  categories?: string[];
  tags?: string[];
};

export type Result = {
  task?: Task;
  page?: Page;
  verdicts?: {
    overall?: Verdict;
    urlscan?: Verdict;
    engines?: Verdict;
    community?: Verdict;
  };
  lists?: {
    ips?: string[];
    domains?: string[];
    urls?: string[];
    hashes?: string[];
    servers?: string[];
    countries?: string[];
    asns?: string[];
    linkDomains?: string[];
  };
  stats?: {
    /** @integer */
    malicious?: number;
    /** @integer */
    uniqIPs?: number;
    /** @integer */
    uniqCountries?: number;
    securePercentage?: number;
  };
};

export type Found = {
  /** @integer */
  total?: number;
  /** @integer */
  took?: number;
  has_more?: boolean;
  results?: {
    _id?: string;
    task?: Task;
    page?: Page;
    stats?: {
      /** @integer */
      requests?: number;
      /** @integer */
      uniqIPs?: number;
      /** @integer */
      dataLength?: number;
    };
    /** Address of the whole result. */
    result?: string;
    screenshot?: string;
    /** Values that search_after takes. */
    sort?: (number | string)[];
  }[];
};

export type Incident = {
  incident?: {
    _id?: string;
    observable?: string;
    /** Such as active or closed. */
    state?: string;
    visibility?: string;
    channels?: string[];
    /** @integer */
    scanInterval?: number;
    scanIntervalMode?: string;
    watchedAttributes?: string[];
    createdAt?: string;
    expireAt?: string;
  };
};

export type SavedSearch = {
  _id?: string;
  name?: string;
  description?: string;
  datasource?: string;
  query?: string;
  tlp?: string;
  userTags?: string[];
  permissions?: string[];
};

export type Subscription = {
  _id?: string;
  name?: string;
  description?: string;
  isActive?: boolean;
  frequency?: string;
  searchIds?: string[];
  emailAddresses?: string[];
  channelIds?: string[];
};

export type Limit = {
  /** @integer */
  limit?: number;
  /** @integer */
  used?: number;
  /** @integer */
  remaining?: number;
  percent?: number;
};

export type Limits = {
  minute?: Limit;
  hour?: Limit;
  day?: Limit;
};

const CONNECTOR: ConnectorSpec = {
  name: "urlscan",
  operations: {
    low: {
      "results:read_details": ["9ThKun0L"],
      "results:read_similar": ["OX8lmCWM"],
      "search:read": ["UrRHFKbJ"],
      "hostnames:read_history": ["XvWAZBeH", { cursor: "pageState", next: "/pageState", items: "/results" }],
      "observables:read": ["xUZtdoRT"],
      "incidents:read_details": ["ESANSaKq"],
      "saved_searches:read": ["Aiyz5xaW"],
      "subscriptions:read": ["pSoHqjf6"],
      "live_scanners:read": ["qxBIlhqP"],
      "live_scans:read_details": ["6kS2TIEG"],
      "quotas:read": ["z4viJuRU"],
    },
    medium: {
      "scans:write": ["oEQg5bcl"],
      "results:read_dom": ["3i5ijAaO"],
      "results:hide": ["yqLZTVbA"],
      "saved_searches:write": ["lk80dzD5"],
      "channels:read": ["9t997O0a"],
      "live_scans:write": ["d6iwtIAz"],
    },
    high: {
      "results:reset_visibility": ["1D7ulOSu"],
      "incidents:write": ["pO3Yrz61"],
      "incidents:update": ["D6sL9tF6"],
      "incidents:close": ["0Z11774W"],
      "incidents:restart": ["rcourp7k"],
      "saved_searches:update": ["qY-BsAmx"],
      "saved_searches:delete": ["nkfr7XiN"],
      "subscriptions:write": ["geAf0FCW"],
      "subscriptions:delete": ["d9WKSpHB"],
    },
  },
};
