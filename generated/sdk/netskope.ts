// Generated from specs/netskope.yaml by `npm run generate`. Do not edit.
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
 * Netskope. Alerts, events, DLP incidents, user risk, URL lists and people of a Netskope tenant.
 * @see https://docs.netskope.com/en/rest-api-v2-overview-312207/
 */
export class NetskopeConnector<const M extends Risk = "critical"> extends SDKConnector<NetskopeOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search alerts of all kinds. Risk: low. Scope: /api/v2/events/datasearch/alert. */
  searchAlerts(params: SearchAlertsParams = {}, options?: ExecuteOptions): GovernedPages<"low", AlertsReadResult, AlertsReadItem> {
    return this.call("alerts:read", { query: params.query, starttime: params.start, endtime: params.end, limit: params.limit }, options);
  }

  /** Search what users did in apps and on the web. Risk: medium. Scope: /api/v2/events/datasearch. */
  searchEvents(params: SearchEventsParams, options?: ExecuteOptions): GovernedPages<"medium", EventsReadResult, EventsReadItem> {
    return this.call("events:read", {
      type: params.eventType,
      query: params.query,
      starttime: params.start,
      endtime: params.end,
      limit: params.limit,
    }, options);
  }

  /** Search devices with the Netskope client. Risk: low. Scope: /api/v2/events/datasearch/clientstatus. */
  findClients(params: FindClientsParams = {}, options?: ExecuteOptions): GovernedPages<"low", ClientsReadResult, ClientsReadItem> {
    return this.call("clients:read", params, options);
  }

  /**
   * Set a field on all incidents of an object.
   * Risk: high. Scope: /api/v2/incidents/update. May be escalated to a reviewer.
   */
  setIncidentStatus(params: SetIncidentStatusParams, options?: ExecuteOptions): GovernedCall<"high", ObjectIncidentsUpdateResult> {
    return this.call("object_incidents:update", {
      payload: [
        {
          object_id: params.objectId,
          old_value: params.oldStatus,
          new_value: params.status,
          user: params.user,
          field: "status",
        },
      ],
    }, options);
  }

  /** Write a note on a DLP incident. Risk: medium. Scope: /api/v2/incidents/dlpincidents. */
  addIncidentNote(params: AddIncidentNoteParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentNotesWriteResult> {
    return this.call("incident_notes:write", { dlp_incident_id: params.dlpIncidentId, content: params.text }, options);
  }

  /** Get how far a user is trusted. Risk: medium. Scope: /api/v2/ubadatasvc/user/uci. */
  getUserScore(params: GetUserScoreParams, options?: ExecuteOptions): GovernedCall<"medium", UserScoresReadResult> {
    return this.call("user_scores:read", { user: params.user, fromTime: params.start }, options);
  }

  /** List URL lists with their entries. Risk: low. Scope: /api/v2/policy/urllist. */
  listUrlLists(params: ListUrlListsParams = {}, options?: ExecuteOptions): GovernedCall<"low", UrlListsReadResult> {
    return this.call("url_lists:read", params, options);
  }

  /** Add entries to a URL list. Risk: high. Scope: /api/v2/policy/urllist. May be escalated to a reviewer. */
  appendUrls(params: AppendUrlsParams, options?: ExecuteOptions): GovernedCall<"high", UrlListsAppendResult> {
    return this.call("url_lists:append", { id: params.listId, data: { urls: params.urls, type: "exact" } }, options);
  }

  /**
   * Deactivate a person or make active again.
   * Risk: high. Scope: /api/v2/scim/Users. May be escalated to a reviewer.
   */
  deactivateUser(params: DeactivateUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateResult> {
    return this.call("users:update", { id: params.userId, Operations: [{ op: "replace", path: "active", value: false }] }, options);
  }

  /**
   * Deactivate a person or make active again.
   * Risk: high. Scope: /api/v2/scim/Users. May be escalated to a reviewer.
   */
  activateUser(params: ActivateUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateResult> {
    return this.call("users:update", { id: params.userId, Operations: [{ op: "replace", path: "active", value: true }] }, options);
  }

  execute<O extends keyof Within<NetskopeOperations, M>>(
    operation: O,
    params: ParamsOf<Within<NetskopeOperations, M>, O> & Incomplete,
  ): never;
  /** Search alerts of all kinds. `GET /api/v2/events/datasearch/alert` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /** Search what users did in apps and on the web. `GET /api/v2/events/datasearch/{type}` @risk medium */
  execute(
    operation: OperationId<"events:read", "medium", M>,
    params: EventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", EventsReadResult, EventsReadItem>;
  /** Search devices with the Netskope client. `GET /api/v2/events/datasearch/clientstatus` @risk low */
  execute(
    operation: OperationId<"clients:read", "low", M>,
    params: ClientsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ClientsReadResult, ClientsReadItem>;
  /** Read the log of what administrators did. `GET /api/v2/events/data/audit` @risk medium */
  execute(
    operation: OperationId<"audit_events:read", "medium", M>,
    params: AuditEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuditEventsReadResult, AuditEventsReadItem>;
  /** Search DLP incidents with rules and files. `GET /api/v2/events/datasearch/incident` @risk low */
  execute(
    operation: OperationId<"incidents:read", "low", M>,
    params: IncidentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem>;
  /** Set status, severity or assignee of incidents. `PATCH /api/v2/incidents/update` @risk medium */
  execute(
    operation: OperationId<"incidents:update", "medium", M>,
    params: IncidentsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsUpdateResult>;
  /** Set a field on all incidents of an object. `PATCH /api/v2/incidents/update` @risk high */
  execute(
    operation: OperationId<"object_incidents:update", "high", M>,
    params: ObjectIncidentsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ObjectIncidentsUpdateResult>;
  /**
   * List the notes on a DLP incident. `GET /api/v2/incidents/dlpincidents/{dlp_incident_id}/notes`
   * @risk low
   */
  execute(
    operation: OperationId<"incident_notes:read", "low", M>,
    params: IncidentNotesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IncidentNotesReadResult>;
  /**
   * Write a note on a DLP incident. `POST /api/v2/incidents/dlpincidents/{dlp_incident_id}/notes`
   * @risk medium
   */
  execute(
    operation: OperationId<"incident_notes:write", "medium", M>,
    params: IncidentNotesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentNotesWriteResult>;
  /**
   * Get the content that a DLP rule met. `GET /api/v2/incidents/dlpincidents/{dlp_incident_id}/forensics`
   * @risk medium
   */
  execute(
    operation: OperationId<"forensics:read", "medium", M>,
    params: ForensicsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ForensicsReadResult>;
  /** Get how far a user is trusted. `POST /api/v2/ubadatasvc/user/uci` @risk medium */
  execute(
    operation: OperationId<"user_scores:read", "medium", M>,
    params: UserScoresReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", UserScoresReadResult>;
  /** Lower the score of a risky user. `POST /api/v2/incidents/user/uciimpact` @risk high */
  execute(
    operation: OperationId<"user_scores:reduce", "high", M>,
    params: UserScoresReduceParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserScoresReduceResult>;
  /** List unusual behaviour of users. `POST /api/v2/incidents/users/getanomalies` @risk medium */
  execute(
    operation: OperationId<"anomalies:read", "medium", M>,
    params: AnomaliesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AnomaliesReadResult, AnomaliesReadItem>;
  /**
   * Allow an anomaly and give the points back. `POST /api/v2/incidents/anomalies/{anomalyId}/allow`
   * @risk high
   */
  execute(
    operation: OperationId<"anomalies:allow", "high", M>,
    params: AnomaliesAllowParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AnomaliesAllowResult>;
  /** List URL lists with their entries. `GET /api/v2/policy/urllist` @risk low */
  execute(
    operation: OperationId<"url_lists:read", "low", M>,
    params: UrlListsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UrlListsReadResult>;
  /** Get one URL list by number. `GET /api/v2/policy/urllist/{id}` @risk low */
  execute(
    operation: OperationId<"url_lists:read_details", "low", M>,
    params: UrlListsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UrlListsReadDetailsResult>;
  /** Create a URL list for policies. `POST /api/v2/policy/urllist` @risk high */
  execute(
    operation: OperationId<"url_lists:write", "high", M>,
    params: UrlListsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UrlListsWriteResult>;
  /** Add entries to a URL list. `PATCH /api/v2/policy/urllist/{id}/append` @risk high */
  execute(
    operation: OperationId<"url_lists:append", "high", M>,
    params: UrlListsAppendParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UrlListsAppendResult>;
  /** Replace all entries of a URL list. `PATCH /api/v2/policy/urllist/{id}/replace` @risk high */
  execute(
    operation: OperationId<"url_lists:replace", "high", M>,
    params: UrlListsReplaceParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UrlListsReplaceResult>;
  /** Put all pending URL lists in force. `POST /api/v2/policy/urllist/deploy` @risk critical */
  execute(
    operation: OperationId<"url_lists:deploy", "critical", M>,
    params: UrlListsDeployParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UrlListsDeployResult>;
  /** Delete a URL list with its entries. `DELETE /api/v2/policy/urllist/{id}` @risk high */
  execute(
    operation: OperationId<"url_lists:delete", "high", M>,
    params: UrlListsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UrlListsDeleteResult>;
  /** List publishers and whether they are connected. `GET /api/v2/infrastructure/publishers` @risk low */
  execute(
    operation: OperationId<"publishers:read", "low", M>,
    params: PublishersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PublishersReadResult>;
  /** List private applications and their publishers. `GET /api/v2/steering/apps/private` @risk low */
  execute(
    operation: OperationId<"private_apps:read", "low", M>,
    params: PrivateAppsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PrivateAppsReadResult, PrivateAppsReadItem>;
  /** List or find people of the tenant. `GET /api/v2/scim/Users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Deactivate a person or make active again. `PATCH /api/v2/scim/Users/{id}` @risk high */
  execute(
    operation: OperationId<"users:update", "high", M>,
    params: UsersUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUpdateResult>;
  /** Delete a person from the tenant. `DELETE /api/v2/scim/Users/{id}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** List groups that policies speak of. `GET /api/v2/scim/Groups` @risk low */
  execute(
    operation: OperationId<"groups:read", "low", M>,
    params: GroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupsReadResult, GroupsReadItem>;
  /** Add people to a group or take them out. `PATCH /api/v2/scim/Groups/{id}` @risk high */
  execute(
    operation: OperationId<"groups:update", "high", M>,
    params: GroupsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupsUpdateResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof NetskopeOperations>(
    operation: O & Permit<NetskopeOperations, O, M>,
    ...rest: Rest<ParamsOf<NetskopeOperations, O>>
  ): CallOf<NetskopeOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Netskope<M extends Risk = "critical"> = Limited<NetskopeConnector<M>, NetskopeMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface NetskopeOperations {
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "events:read": { risk: "medium"; params: EventsReadParams; result: EventsReadResult; item: EventsReadItem };
  "clients:read": { risk: "low"; params: ClientsReadParams; result: ClientsReadResult; item: ClientsReadItem };
  "audit_events:read": { risk: "medium"; params: AuditEventsReadParams; result: AuditEventsReadResult; item: AuditEventsReadItem };
  "incidents:read": { risk: "low"; params: IncidentsReadParams; result: IncidentsReadResult; item: IncidentsReadItem };
  "incidents:update": { risk: "medium"; params: IncidentsUpdateParams; result: IncidentsUpdateResult };
  "object_incidents:update": { risk: "high"; params: ObjectIncidentsUpdateParams; result: ObjectIncidentsUpdateResult };
  "incident_notes:read": { risk: "low"; params: IncidentNotesReadParams; result: IncidentNotesReadResult };
  "incident_notes:write": { risk: "medium"; params: IncidentNotesWriteParams; result: IncidentNotesWriteResult };
  "forensics:read": { risk: "medium"; params: ForensicsReadParams; result: ForensicsReadResult };
  "user_scores:read": { risk: "medium"; params: UserScoresReadParams; result: UserScoresReadResult };
  "user_scores:reduce": { risk: "high"; params: UserScoresReduceParams; result: UserScoresReduceResult };
  "anomalies:read": { risk: "medium"; params: AnomaliesReadParams; result: AnomaliesReadResult; item: AnomaliesReadItem };
  "anomalies:allow": { risk: "high"; params: AnomaliesAllowParams; result: AnomaliesAllowResult };
  "url_lists:read": { risk: "low"; params: UrlListsReadParams; result: UrlListsReadResult };
  "url_lists:read_details": { risk: "low"; params: UrlListsReadDetailsParams; result: UrlListsReadDetailsResult };
  "url_lists:write": { risk: "high"; params: UrlListsWriteParams; result: UrlListsWriteResult };
  "url_lists:append": { risk: "high"; params: UrlListsAppendParams; result: UrlListsAppendResult };
  "url_lists:replace": { risk: "high"; params: UrlListsReplaceParams; result: UrlListsReplaceResult };
  "url_lists:deploy": { risk: "critical"; params: UrlListsDeployParams; result: UrlListsDeployResult };
  "url_lists:delete": { risk: "high"; params: UrlListsDeleteParams; result: UrlListsDeleteResult };
  "publishers:read": { risk: "low"; params: PublishersReadParams; result: PublishersReadResult };
  "private_apps:read": { risk: "low"; params: PrivateAppsReadParams; result: PrivateAppsReadResult; item: PrivateAppsReadItem };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:update": { risk: "high"; params: UsersUpdateParams; result: UsersUpdateResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "groups:read": { risk: "low"; params: GroupsReadParams; result: GroupsReadResult; item: GroupsReadItem };
  "groups:update": { risk: "high"; params: GroupsUpdateParams; result: GroupsUpdateResult };
}

/** The risk of each convenience method. */
export interface NetskopeMethods {
  searchAlerts: "low";
  searchEvents: "medium";
  findClients: "low";
  setIncidentStatus: "high";
  addIncidentNote: "medium";
  getUserScore: "medium";
  listUrlLists: "low";
  appendUrls: "high";
  deactivateUser: "high";
  activateUser: "high";
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  query?: Query;
  fields?: Fields;
  starttime?: Start;
  endtime?: End;
  orderbys?: OrderBys;
  timeout?: Timeout;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  result?: Alert[];
  status?: SearchStatus;
};

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = NonNullable<AlertsReadResult["result"]>[number];

/** Arguments of `searchAlerts`. */
export interface SearchAlertsParams {
  query?: Query;
  start?: Start;
  end?: End;
  limit?: Limit;
}

/** Parameters of `events:read`. */
export interface EventsReadParams {
  /** Kind of events to search. */
  type: "application" | "network" | "page" | "epdlp";
  query?: Query;
  fields?: Fields;
  starttime?: Start;
  endtime?: End;
  orderbys?: OrderBys;
  timeout?: Timeout;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `events:read`. */
export type EventsReadResult = {
  result?: Event[];
  status?: SearchStatus;
};

/** One item of the pages of `events:read`. */
export type EventsReadItem = NonNullable<EventsReadResult["result"]>[number];

/** Arguments of `searchEvents`. */
export interface SearchEventsParams {
  /** Kind of events to search. */
  eventType: "application" | "network" | "page" | "epdlp";
  query?: Query;
  start?: Start;
  end?: End;
  limit?: Limit;
}

/** Parameters of `clients:read`. */
export interface ClientsReadParams {
  query?: Query;
  fields?: Fields;
  starttime?: Start;
  endtime?: End;
  orderbys?: OrderBys;
  timeout?: Timeout;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `clients:read`. */
export type ClientsReadResult = {
  result?: Client[];
  status?: SearchStatus;
};

/** One item of the pages of `clients:read`. */
export type ClientsReadItem = NonNullable<ClientsReadResult["result"]>[number];

/** Arguments of `findClients`. */
export interface FindClientsParams {
  query?: Query;
  fields?: Fields;
  limit?: Limit;
}

/** Parameters of `audit_events:read`. */
export interface AuditEventsReadParams {
  query?: Query;
  starttime?: Start;
  endtime?: End;
  /** Start of the storing time, in seconds since 1970. @integer @minimum 0 */
  insertionstarttime?: number;
  /** End of the storing time, in seconds since 1970. @integer @minimum 0 */
  insertionendtime?: number;
  /** How many log entries make a page. @integer @minimum 1 @maximum 5000 */
  limit?: number;
  offset?: Offset;
}

/** Result of `audit_events:read`. */
export type AuditEventsReadResult = {
  /** @integer */
  ok?: number;
  result?: AuditEvent[];
};

/** One item of the pages of `audit_events:read`. */
export type AuditEventsReadItem = NonNullable<AuditEventsReadResult["result"]>[number];

/** Parameters of `incidents:read`. */
export interface IncidentsReadParams {
  query?: Query;
  fields?: Fields;
  starttime?: Start;
  endtime?: End;
  orderbys?: OrderBys;
  timeout?: Timeout;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `incidents:read`. */
export type IncidentsReadResult = {
  result?: Incident[];
  status?: SearchStatus;
};

/** One item of the pages of `incidents:read`. */
export type IncidentsReadItem = NonNullable<IncidentsReadResult["result"]>[number];

/** Parameters of `incidents:update`. */
export interface IncidentsUpdateParams {
  /** Changes, each of one field of one incident. @minItems 1 @maxItems 50 */
  payload: {
    /** Number of the incident, with every digit of it. @integer @minimum 1 @maximum 9007199254740991 */
    incident_id: number;
    /** Field that is set. */
    field: "status" | "severity" | "assignee";
    /**
     * Value as other incidents have it, such as in_progress; unknown words are stored as they are.
     * @minLength 1
     */
    new_value: string;
    /** Mail address of who changes it. @minLength 1 */
    user: string;
  }[];
}

/** Result of `incidents:update`. */
export type IncidentsUpdateResult = {
  /** @integer */
  ok?: number;
  /** One entry for each change. @integer */
  result?:
    | {
        /** @integer */
        ok?: number;
        result?: string;
      }[]
    | string
    | number;
};

/** Parameters of `object_incidents:update`. */
export interface ObjectIncidentsUpdateParams {
  /** The one change of one object. @minItems 1 @maxItems 1 */
  payload: {
    /** Object of the incidents, as object_id of incidents:read. @minLength 1 */
    object_id: string;
    /** Which field is set. */
    field: "status" | "severity" | "assignee";
    /** Value that the incidents have now, such as new. */
    old_value: string;
    /** Value to have, as in_progress; unknown words are stored as they are. @minLength 1 */
    new_value: string;
    /** Mail address of the one who changes it. @minLength 1 */
    user: string;
  }[];
}

/** Result of `object_incidents:update`. */
export type ObjectIncidentsUpdateResult = {
  /** @integer */
  ok?: number;
  /** Number of changes taken, 0 being none, or one entry for each. @integer */
  result?:
    | {
        /** @integer */
        ok?: number;
        result?: string;
      }[]
    | string
    | number;
};

/** Arguments of `setIncidentStatus`. */
export interface SetIncidentStatusParams {
  /** Object of the incidents, as object_id of incidents:read. @minLength 1 */
  objectId: string;
  /** Value that the incidents have now, such as new. */
  oldStatus: string;
  /** Value to have, as in_progress; unknown words are stored as they are. @minLength 1 */
  status: string;
  /** Mail address of the one who changes it. @minLength 1 */
  user: string;
}

/** Parameters of `incident_notes:read`. */
export interface IncidentNotesReadParams {
  dlp_incident_id: DlpIncidentId;
}

/** Result of `incident_notes:read`. */
export type IncidentNotesReadResult = {
  status?: string;
  data?: Note[];
};

/** Parameters of `incident_notes:write`. */
export interface IncidentNotesWriteParams {
  dlp_incident_id: DlpIncidentId;
  /** Text of the note. @minLength 1 @maxLength 511 */
  content: string;
}

/** Result of `incident_notes:write`. */
export type IncidentNotesWriteResult = {
  status?: string;
  data?: Note;
};

/** Arguments of `addIncidentNote`. */
export interface AddIncidentNoteParams {
  dlpIncidentId: DlpIncidentId;
  /** Text of the note. @minLength 1 @maxLength 511 */
  text: string;
}

/** Parameters of `forensics:read`. */
export interface ForensicsReadParams {
  dlp_incident_id: DlpIncidentId;
}

/** Result of `forensics:read`. */
export type ForensicsReadResult = {
  status?: string;
  data?: {
    content?: string;
    /** Facts about the file as JSON. */
    meta?: string;
    /** Picture of the file in base64. */
    preview_image?: string;
    error?: string;
  };
};

/** Parameters of `user_scores:read`. */
export interface UserScoresReadParams {
  /** Mail address of the user asked about. @minLength 1 */
  user: string;
  /** Start of the time, in milliseconds since 1970. @integer @minimum 0 */
  fromTime: number;
}

/** Result of `user_scores:read`. */
export type UserScoresReadResult = {
  userId?: string;
  confidences?: Confidence[];
};

/** Arguments of `getUserScore`. */
export interface GetUserScoreParams {
  /** Mail address of the user asked about. @minLength 1 */
  user: string;
  /** Start of the time, in milliseconds since 1970. @integer @minimum 0 */
  start: number;
}

/** Parameters of `user_scores:reduce`. */
export interface UserScoresReduceParams {
  /** Mail address of the risky user. @minLength 1 */
  user: string;
  /** Points to take away. @integer @minimum 1 @maximum 1000 */
  score: number;
  /** When it happened, in milliseconds since 1970. @integer @minimum 0 */
  timestamp: number;
  /** Product that found it. @minLength 1 */
  source: string;
  /** Why the score is lowered. @minLength 1 */
  reason: string;
}

/** Result of `user_scores:reduce`. */
export type UserScoresReduceResult = Anomaly;

/** Parameters of `anomalies:read`. */
export interface AnomaliesReadParams {
  /** Mail addresses of the users asked about. @minItems 1 @maxItems 100 */
  users: string[];
  /** How many days back to look. @integer @minimum 1 */
  timeframe: number;
  /** How many anomalies make a page. @integer @minimum 1 @maximum 10000 */
  limit?: number;
  offset?: Offset;
  /** Field to order by, such as time. @minLength 1 */
  sortby?: string;
  /** Direction of the order of anomalies. */
  sortorder?: "asc" | "desc";
}

/** Result of `anomalies:read`. */
export type AnomaliesReadResult = {
  /** @integer */
  totalCount?: string | number | null;
  results?: Anomaly[];
};

/** One item of the pages of `anomalies:read`. */
export type AnomaliesReadItem = NonNullable<AnomaliesReadResult["results"]>[number];

/** Parameters of `anomalies:allow`. */
export interface AnomaliesAllowParams {
  /** Id of the anomaly to allow. @minLength 1 */
  anomalyId: string;
  /** Why the behaviour was all right. @minLength 1 */
  reason: string;
}

/** Result of `anomalies:allow`. */
export type AnomaliesAllowResult = Anomaly;

/** Parameters of `url_lists:read`. */
export interface UrlListsReadParams {
  /** 1 for lists with changes that are not deployed. @integer */
  pending?: 0 | 1;
  /** Send this one field only. */
  field?: "id" | "name" | "data" | "modify_type" | "modify_time" | "modify_by" | "pending";
}

/** Result of `url_lists:read`. */
export type UrlListsReadResult = UrlList[];

/** Arguments of `listUrlLists`. */
export interface ListUrlListsParams {
  /** 1 for lists with changes that are not deployed. @integer */
  pending?: 0 | 1;
  /** Send this one field only. */
  field?: "id" | "name" | "data" | "modify_type" | "modify_time" | "modify_by" | "pending";
}

/** Parameters of `url_lists:read_details`. */
export interface UrlListsReadDetailsParams {
  id: ListId;
}

/** Result of `url_lists:read_details`. */
export type UrlListsReadDetailsResult = UrlList;

/** Parameters of `url_lists:write`. */
export interface UrlListsWriteParams {
  /** Name that policies know the list by. @minLength 1 */
  name: string;
  data: UrlData;
}

/** Result of `url_lists:write`. */
export type UrlListsWriteResult = UrlList[];

/** Parameters of `url_lists:append`. */
export interface UrlListsAppendParams {
  id: ListId;
  /** Name of the list to add to. @minLength 1 */
  name?: string;
  data: UrlData;
}

/** Result of `url_lists:append`. */
export type UrlListsAppendResult = UrlList;

/** Arguments of `appendUrls`. */
export interface AppendUrlsParams {
  listId: ListId;
  /** Domains or URLs, such as *.example.com. @minItems 1 @maxItems 100 */
  urls: string[];
}

/** Parameters of `url_lists:replace`. */
export interface UrlListsReplaceParams {
  id: ListId;
  /** Name of the list to overwrite. @minLength 1 */
  name?: string;
  data: UrlData;
}

/** Result of `url_lists:replace`. */
export type UrlListsReplaceResult = UrlList;

/** Parameters of `url_lists:deploy`. */
export type UrlListsDeployParams = { [key: string]: never };

/** Result of `url_lists:deploy`. */
export type UrlListsDeployResult = UrlList[];

/** Parameters of `url_lists:delete`. */
export interface UrlListsDeleteParams {
  id: ListId;
}

/** Result of `url_lists:delete`. */
export type UrlListsDeleteResult = UrlList;

/** Parameters of `publishers:read`. */
export interface PublishersReadParams {
  fields?: Fields;
}

/** Result of `publishers:read`. */
export type PublishersReadResult = {
  status?: string;
  /** @integer */
  total?: number;
  data?: { publishers?: Publisher[] };
};

/** Parameters of `private_apps:read`. */
export interface PrivateAppsReadParams {
  /** Conditions such as name sw dash, joined by the word and. @minLength 1 */
  query?: string;
  fields?: Fields;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `private_apps:read`. */
export type PrivateAppsReadResult = {
  status?: string;
  /** @integer */
  total?: number;
  data?: { private_apps?: PrivateApp[] };
};

/** One item of the pages of `private_apps:read`. */
export type PrivateAppsReadItem = NonNullable<NonNullable<PrivateAppsReadResult["data"]>["private_apps"]>[number];

/** Parameters of `users:read`. */
export interface UsersReadParams {
  filter?: ScimFilter;
  startIndex?: StartIndex;
  count?: Count;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  /** @integer */
  totalResults?: number | string;
  /** @integer */
  startIndex?: number | string;
  /** @integer */
  itemsPerPage?: number | string;
  Resources?: Person[];
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<UsersReadResult["Resources"]>[number];

/** Parameters of `users:update`. */
export interface UsersUpdateParams {
  id: ScimId;
  schemas?: PatchSchemas;
  /** The one change of state. @minItems 1 @maxItems 1 */
  Operations: {
    /** Always the word replace. */
    op: "replace";
    /** Always the word active. */
    path: "active";
    /** Whether the person is active. */
    value: boolean;
  }[];
}

/** Result of `users:update`. */
export type UsersUpdateResult = null;

/** Arguments of `deactivateUser`. */
export interface DeactivateUserParams {
  userId: ScimId;
}

/** Arguments of `activateUser`. */
export interface ActivateUserParams {
  userId: ScimId;
}

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  id: ScimId;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = null;

/** Parameters of `groups:read`. */
export interface GroupsReadParams {
  filter?: ScimFilter;
  startIndex?: StartIndex;
  count?: Count;
}

/** Result of `groups:read`. */
export type GroupsReadResult = {
  /** @integer */
  totalResults?: number | string;
  /** @integer */
  startIndex?: number | string;
  /** @integer */
  itemsPerPage?: number | string;
  Resources?: Group[];
};

/** One item of the pages of `groups:read`. */
export type GroupsReadItem = NonNullable<GroupsReadResult["Resources"]>[number];

/** Parameters of `groups:update`. */
export interface GroupsUpdateParams {
  id: GroupId;
  schemas?: PatchSchemas;
  /** The one change of members. @minItems 1 @maxItems 1 */
  Operations: {
    /** Whether they are added or taken out. */
    op: "add" | "remove";
    /** Always the word members. */
    path: "members";
    /** Whom it is about. @minItems 1 @maxItems 20 */
    value: {
      /** Id of one person. @minLength 1 */
      value: string;
    }[];
  }[];
}

/** Result of `groups:update`. */
export type GroupsUpdateResult = null;

/** Filter in Netskope's query language, such as app eq 'Dropbox'. @minLength 1 */
export type Query = string;

/** Names of the fields to send, with commas between. @minLength 1 */
export type Fields = string;

/** Start of the time, in seconds since 1970. @integer @minimum 0 */
export type Start = number;

/** End of the time, in seconds since 1970. @integer @minimum 0 */
export type End = number;

/** Field and direction, such as timestamp DESC. @minLength 1 */
export type OrderBys = string;

/** Seconds that the search may take. @integer @minimum 1 @default 180 */
export type Timeout = number;

/** How many records make a page. @integer @minimum 1 @maximum 10000 */
export type Limit = number;

/** How many records to pass over. @integer @minimum 0 */
export type Offset = number;

/**
 * Id of a DLP incident as dlp_incident_id has it, every digit of it, which JSON readers may have rounded.
 * @minLength 1
 * @maxLength 64
 * @pattern ^[0-9A-Za-z_-]+$
 */
export type DlpIncidentId = string;

/** Number of a URL list. @integer @minimum 0 */
export type ListId = number;

/** Id of the person in SCIM, as users:read has it. @minLength 1 */
export type ScimId = string;

/** Id of the group in SCIM, as groups:read has it. @minLength 1 */
export type GroupId = string;

/** Attribute, eq and a value in double quotes. @minLength 1 */
export type ScimFilter = string;

/** Number of the first entry, counted from 1. @integer @minimum 1 */
export type StartIndex = number;

/** How many entries make a page. @integer @minimum 1 */
export type Count = number;

/** The entries, and how they are compared. */
export type UrlData = {
  /** Domains or URLs, such as *.example.com. @minItems 1 @maxItems 100 */
  urls: string[];
  /** Always exact, as patterns could match everything. */
  type: "exact";
};

/**
 * What SCIM calls such a change, filled in.
 * @minItems 1
 * @maxItems 1
 * @default ["urn:ietf:params:scim:api:messages:2.0:PatchOp"]
 */
export type PatchSchemas = "urn:ietf:params:scim:api:messages:2.0:PatchOp"[];

export type SearchStatus = {
  /** @integer */
  count?: number;
  /** The word Success or Failed. */
  execution?: string;
  message?: string;
  /** @integer */
  status_code?: number;
};

export type Alert = {
  _id?: string;
  /** @integer */
  timestamp?: number;
  alert_name?: string;
  alert_type?: string;
  /** @integer */
  severity?: string | number | null;
  /** @integer */
  severity_level?: string | number | null;
  user?: string;
  app?: string;
  activity?: string;
  action?: string;
  policy?: string;
  object?: string;
  url?: string;
  domain?: string;
  srcip?: string;
  dstip?: string;
  hostname?: string;
  access_method?: string;
  category?: string;
  /** @integer */
  incident_id?: string | number | null;
};

export type Event = {
  _id?: string;
  /** @integer */
  timestamp?: number;
  type?: string;
  user?: string;
  app?: string;
  activity?: string;
  action?: string;
  category?: string;
  /** @integer */
  site?: string | number | null;
  policy?: string;
  object?: string;
  url?: string;
  domain?: string;
  page?: string;
  srcip?: string;
  dstip?: string;
  /** @integer */
  dstport?: string | number | null;
  hostname?: string;
  access_method?: string;
  traffic_type?: string;
};

export type AuditEvent = {
  _id?: string;
  /** @integer */
  timestamp?: number;
  type?: string;
  user?: string;
  audit_log_event?: string;
  /** @integer */
  severity_level?: string | number | null;
  /** @integer */
  count?: number;
  organization_unit?: string;
};

export type HostInfo = {
  hostname?: string;
  os?: string;
  os_version?: string;
  device_make?: string;
  device_model?: string;
};

export type DeviceEvent = {
  event?: string;
  status?: string;
  actor?: string;
  /** @integer */
  timestamp?: number;
};

export type Client = {
  _id?: string;
  device_id?: string;
  nsdeviceuid?: string;
  client_version?: string;
  hostname?: string;
  os?: string;
  host_info?: HostInfo;
  last_seen_device_event?: DeviceEvent;
};

export type DlpRule = {
  dlp_rule_name?: string;
  dlp_rule_severity?: string;
  /** @integer */
  dlp_incident_rule_count?: number;
};

export type DlpMatch = {
  dlp_policy?: string;
  dlp_profile_name?: string;
  dlp_action?: string;
  /** @integer */
  dlp_forensic_id?: string | number | null;
  dlp_rules?: DlpRule[];
};

export type Incident = {
  _id?: string;
  /** @integer */
  timestamp?: number;
  /** @integer */
  incident_id?: string | number | null;
  /** @integer */
  dlp_incident_id?: string | number | null;
  object_id?: string;
  status?: string;
  severity?: string;
  assignee?: string;
  user?: string;
  acting_user?: string;
  app?: string;
  activity?: string;
  object?: string;
  title?: string;
  file_type?: string;
  /** @integer */
  file_size?: number;
  md5?: string;
  site?: string;
  url?: string;
  dlp_match_info?: DlpMatch[];
};

export type Note = {
  note_id?: string;
  user?: string;
  /** @integer */
  timestamp?: number;
  content?: string;
};

export type Confidence = {
  /** @integer */
  start?: number;
  confidenceScore?: number;
};

export type Anomaly = {
  anomalyId?: string;
  user?: string;
  /** @integer */
  time?: string | number | null;
  score?: number;
  activity?: string;
  source?: string;
  reason?: string;
  /** @integer */
  windowId?: number;
  markAsAllowed?: boolean;
  reasonForAllowed?: string;
  anomalyCreatedTime?: string;
};

export type UrlEntries = {
  urls?: string[];
  type?: string;
  /** @integer */
  json_version?: number;
};

export type UrlList = {
  /** @integer */
  id?: number;
  name?: string;
  data?: UrlEntries;
  modify_by?: string;
  modify_time?: string;
  modify_type?: string;
  /** @integer */
  pending?: string | number | null;
};

export type Publisher = {
  /** @integer */
  publisher_id?: number;
  publisher_name?: string;
  status?: string;
  common_name?: string;
  registered?: boolean;
  /** @integer */
  apps_count?: number;
  publisher_upgrade_request?: boolean;
  sticky_ip_enabled?: boolean;
  lbroker_proxy?: string | null;
};

export type PublisherRef = {
  /** @integer */
  publisher_id?: string | number | null;
  publisher_name?: string;
};

export type PrivateApp = {
  /** @integer */
  app_id?: number;
  app_name?: string;
  host?: string;
  port?: string;
  publishers?: PublisherRef[];
  use_publisher_dns?: boolean;
  clientless_access?: boolean;
  trust_self_signed_certs?: boolean;
  service_publisher_assignment?: string;
};

export type Email = {
  value?: string;
  type?: string;
  primary?: boolean;
};

export type PersonName = {
  givenName?: string;
  familyName?: string;
};

export type Person = {
  id?: string;
  userName?: string;
  displayName?: string;
  active?: boolean;
  externalId?: string;
  name?: PersonName;
  emails?: Email[];
};

export type Member = {
  value?: string;
  display?: string;
};

export type Group = {
  id?: string;
  displayName?: string;
  externalId?: string;
  members?: Member[];
};

const OFFSET_PAGES = { offset: "offset", limit: "limit", items: "/result" } as const;

const OFFSET_PAGES_2 = { offset: "startIndex", limit: "count", items: "/Resources", total: "/totalResults", first: 1 } as const;

const CONNECTOR: ConnectorSpec = {
  name: "netskope",
  operations: {
    low: {
      "alerts:read": ["9pqPaGeD", OFFSET_PAGES],
      "clients:read": ["2nMIrfMs", OFFSET_PAGES],
      "incidents:read": ["wL4JubMF", OFFSET_PAGES],
      "incident_notes:read": ["iiuKdFz2"],
      "url_lists:read": ["G6wuJUci"],
      "url_lists:read_details": ["7TNCtVCD"],
      "publishers:read": ["cWtiWyoc"],
      "private_apps:read": ["rY36FgQs", { offset: "offset", limit: "limit", items: "/data/private_apps" }],
      "users:read": ["CsXuWo9K", OFFSET_PAGES_2],
      "groups:read": ["vggdIXqZ", OFFSET_PAGES_2],
    },
    medium: {
      "events:read": ["Fek632q9", OFFSET_PAGES],
      "audit_events:read": ["Ja2LKKvz", OFFSET_PAGES],
      "incidents:update": ["gDKej_7s"],
      "incident_notes:write": ["Eq3uP9Ms"],
      "forensics:read": ["fz07rvXA"],
      "user_scores:read": ["YSKdH0gX"],
      "anomalies:read": ["finQhF53", { offset: "offset", limit: "limit", items: "/results", total: "/totalCount" }],
    },
    high: {
      "object_incidents:update": ["5tEmUqvW"],
      "user_scores:reduce": ["YdwlZeyY"],
      "anomalies:allow": ["9bPJ2QPT"],
      "url_lists:write": ["j_St40gm"],
      "url_lists:append": ["0JmtNC8K"],
      "url_lists:replace": ["kDEJEZ4_"],
      "url_lists:delete": ["nYyn1t83"],
      "users:update": ["c_E1CCRA"],
      "groups:update": ["z2AEz31b"],
    },
    critical: {
      "url_lists:deploy": ["voa06SlW"],
      "users:delete": ["JKhzZfq4"],
    },
  },
};
