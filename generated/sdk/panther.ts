// Generated from specs/panther.yaml by `npm run generate`. Do not edit.
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
 * Panther. Alerts with events and comments, detections, saved queries, people and tokens of Panther.
 * @see https://docs.panther.com/panther-developer-workflows/api/rest
 */
export class PantherConnector<const M extends Risk = "critical"> extends SDKConnector<PantherOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List alerts by state and severity. Risk: low. Scope: AlertRead. */
  listAlerts(params: ListAlertsParams = {}, options?: ExecuteOptions): GovernedPages<"low", AlertsReadResult, AlertsReadItem> {
    return this.call("alerts:read", {
      status: params.status,
      severity: params.severity,
      "created-after": params.since,
      limit: params.limit,
    }, options);
  }

  /** Get one alert with its deliveries. Risk: low. Scope: AlertRead. */
  getAlert(params: GetAlertParams, options?: ExecuteOptions): GovernedCall<"low", AlertsReadDetailsResult> {
    return this.call("alerts:read_details", { id: params.alertId }, options);
  }

  /** List the events behind an alert. Risk: low. Scope: AlertRead. */
  getAlertEvents(params: GetAlertEventsParams, options?: ExecuteOptions): GovernedPages<"low", AlertsReadEventsResult, AlertsReadEventsItem> {
    return this.call("alerts:read_events", { id: params.alertId, limit: params.limit }, options);
  }

  /** Change state or assignee of an alert. Risk: medium. Scope: AlertModify. */
  updateAlert(params: UpdateAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsUpdateResult> {
    return this.call("alerts:update", { id: params.alertId, status: params.status, assignee: params.assignee }, options);
  }

  /** Write a comment on an alert. Risk: medium. Scope: AlertModify. */
  commentAlert(params: CommentAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertCommentsWriteResult> {
    return this.call("alert_comments:write", { alertId: params.alertId, body: params.text, format: "PLAIN_TEXT" }, options);
  }

  /** List rules on streaming logs. Risk: low. Scope: RuleRead. */
  listRules(params: ListRulesParams = {}, options?: ExecuteOptions): GovernedPages<"low", RulesReadResult, RulesReadItem> {
    return this.call("rules:read", { "name-contains": params.name, state: params.state, limit: params.limit }, options);
  }

  /** List the users of Panther. Risk: low. Scope: UserRead. */
  findUsers(params: FindUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", { contains: params.text, email: params.email }, options);
  }

  execute<O extends keyof Within<PantherOperations, M>>(
    operation: O,
    params: ParamsOf<Within<PantherOperations, M>, O> & Incomplete,
  ): never;
  /** List alerts by state and severity. `GET /alerts` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /** Get one alert with its deliveries. `GET /alerts/{id}` @risk low */
  execute(
    operation: OperationId<"alerts:read_details", "low", M>,
    params: AlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadDetailsResult>;
  /** List the events behind an alert. `GET /alerts/{id}/events` @risk low */
  execute(
    operation: OperationId<"alerts:read_events", "low", M>,
    params: AlertsReadEventsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadEventsResult, AlertsReadEventsItem>;
  /** Change state or assignee of an alert. `PATCH /alerts/{id}` @risk medium */
  execute(
    operation: OperationId<"alerts:update", "medium", M>,
    params: AlertsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsUpdateResult>;
  /** Change state or assignee of several alerts. `PATCH /alerts` @risk medium */
  execute(
    operation: OperationId<"alerts:update_many", "medium", M>,
    params: AlertsUpdateManyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsUpdateManyResult>;
  /** List the comments on an alert. `GET /alert-comments` @risk low */
  execute(
    operation: OperationId<"alert_comments:read", "low", M>,
    params: AlertCommentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertCommentsReadResult, AlertCommentsReadItem>;
  /** Write a comment on an alert. `POST /alert-comments` @risk medium */
  execute(
    operation: OperationId<"alert_comments:write", "medium", M>,
    params: AlertCommentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertCommentsWriteResult>;
  /** List rules on streaming logs. `GET /rules` @risk low */
  execute(
    operation: OperationId<"rules:read", "low", M>,
    params: RulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RulesReadResult, RulesReadItem>;
  /** Get one rule with its code. `GET /rules/{id}` @risk low */
  execute(
    operation: OperationId<"rules:read_details", "low", M>,
    params: RulesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RulesReadDetailsResult>;
  /** Create a rule in Python. `POST /rules` @risk critical */
  execute(
    operation: OperationId<"rules:write", "critical", M>,
    params: RulesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RulesWriteResult>;
  /** Replace a rule as a whole. `PUT /rules/{id}` @risk critical */
  execute(
    operation: OperationId<"rules:update", "critical", M>,
    params: RulesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RulesUpdateResult>;
  /** Delete a rule by its id. `DELETE /rules/{id}` @risk high */
  execute(
    operation: OperationId<"rules:delete", "high", M>,
    params: RulesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RulesDeleteResult>;
  /** List rules on scheduled queries. `GET /scheduled-rules` @risk low */
  execute(
    operation: OperationId<"scheduled_rules:read", "low", M>,
    params: ScheduledRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ScheduledRulesReadResult, ScheduledRulesReadItem>;
  /** Get one scheduled rule with its code. `GET /scheduled-rules/{id}` @risk low */
  execute(
    operation: OperationId<"scheduled_rules:read_details", "low", M>,
    params: ScheduledRulesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ScheduledRulesReadDetailsResult>;
  /** List policies on cloud resources. `GET /policies` @risk low */
  execute(
    operation: OperationId<"policies:read", "low", M>,
    params: PoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PoliciesReadResult, PoliciesReadItem>;
  /** Get one policy with its code. `GET /policies/{id}` @risk low */
  execute(
    operation: OperationId<"policies:read_details", "low", M>,
    params: PoliciesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PoliciesReadDetailsResult>;
  /** List code that rules share. `GET /globals` @risk low */
  execute(
    operation: OperationId<"globals:read", "low", M>,
    params: GlobalsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GlobalsReadResult, GlobalsReadItem>;
  /** List saved queries and their schedules. `GET /queries` @risk low */
  execute(
    operation: OperationId<"queries:read", "low", M>,
    params: QueriesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", QueriesReadResult, QueriesReadItem>;
  /** Get one saved query by id. `GET /queries/{id}` @risk low */
  execute(
    operation: OperationId<"queries:read_details", "low", M>,
    params: QueriesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", QueriesReadDetailsResult>;
  /** Save a query and schedule it. `POST /queries` @risk high */
  execute(
    operation: OperationId<"queries:write", "high", M>,
    params: QueriesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", QueriesWriteResult>;
  /** Delete a saved query and its schedule. `DELETE /queries/{id}` @risk high */
  execute(
    operation: OperationId<"queries:delete", "high", M>,
    params: QueriesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", QueriesDeleteResult>;
  /** List the users of Panther. `GET /users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one user with the role. `GET /users/{id}` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /** Delete a user for good. `DELETE /users/{id}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** List roles and what they permit. `GET /roles` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RolesReadResult>;
  /** List API tokens without their secrets. `GET /api-tokens` @risk low */
  execute(
    operation: OperationId<"api_tokens:read", "low", M>,
    params: ApiTokensReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ApiTokensReadResult>;
  /** Delete an API token for good. `DELETE /api-tokens/{id}` @risk critical */
  execute(
    operation: OperationId<"api_tokens:delete", "critical", M>,
    params: ApiTokensDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ApiTokensDeleteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof PantherOperations>(
    operation: O & Permit<PantherOperations, O, M>,
    ...rest: Rest<ParamsOf<PantherOperations, O>>
  ): CallOf<PantherOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Panther<M extends Risk = "critical"> = Limited<PantherConnector<M>, PantherMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface PantherOperations {
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:read_details": { risk: "low"; params: AlertsReadDetailsParams; result: AlertsReadDetailsResult };
  "alerts:read_events": { risk: "low"; params: AlertsReadEventsParams; result: AlertsReadEventsResult; item: AlertsReadEventsItem };
  "alerts:update": { risk: "medium"; params: AlertsUpdateParams; result: AlertsUpdateResult };
  "alerts:update_many": { risk: "medium"; params: AlertsUpdateManyParams; result: AlertsUpdateManyResult };
  "alert_comments:read": { risk: "low"; params: AlertCommentsReadParams; result: AlertCommentsReadResult; item: AlertCommentsReadItem };
  "alert_comments:write": { risk: "medium"; params: AlertCommentsWriteParams; result: AlertCommentsWriteResult };
  "rules:read": { risk: "low"; params: RulesReadParams; result: RulesReadResult; item: RulesReadItem };
  "rules:read_details": { risk: "low"; params: RulesReadDetailsParams; result: RulesReadDetailsResult };
  "rules:write": { risk: "critical"; params: RulesWriteParams; result: RulesWriteResult };
  "rules:update": { risk: "critical"; params: RulesUpdateParams; result: RulesUpdateResult };
  "rules:delete": { risk: "high"; params: RulesDeleteParams; result: RulesDeleteResult };
  "scheduled_rules:read": { risk: "low"; params: ScheduledRulesReadParams; result: ScheduledRulesReadResult; item: ScheduledRulesReadItem };
  "scheduled_rules:read_details": { risk: "low"; params: ScheduledRulesReadDetailsParams; result: ScheduledRulesReadDetailsResult };
  "policies:read": { risk: "low"; params: PoliciesReadParams; result: PoliciesReadResult; item: PoliciesReadItem };
  "policies:read_details": { risk: "low"; params: PoliciesReadDetailsParams; result: PoliciesReadDetailsResult };
  "globals:read": { risk: "low"; params: GlobalsReadParams; result: GlobalsReadResult; item: GlobalsReadItem };
  "queries:read": { risk: "low"; params: QueriesReadParams; result: QueriesReadResult; item: QueriesReadItem };
  "queries:read_details": { risk: "low"; params: QueriesReadDetailsParams; result: QueriesReadDetailsResult };
  "queries:write": { risk: "high"; params: QueriesWriteParams; result: QueriesWriteResult };
  "queries:delete": { risk: "high"; params: QueriesDeleteParams; result: QueriesDeleteResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult };
  "api_tokens:read": { risk: "low"; params: ApiTokensReadParams; result: ApiTokensReadResult };
  "api_tokens:delete": { risk: "critical"; params: ApiTokensDeleteParams; result: ApiTokensDeleteResult };
}

/** The risk of each convenience method. */
export interface PantherMethods {
  listAlerts: "low";
  getAlert: "low";
  getAlertEvents: "low";
  updateAlert: "medium";
  commentAlert: "medium";
  listRules: "low";
  findUsers: "low";
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  /** Kind of alert to list. @default "ALERT" */
  type?: "ALERT" | "DETECTION_ERROR" | "SYSTEM_ERROR";
  /** States to look for. */
  status?: Status[];
  severity?: Severities;
  /** Ids of users who work on them. */
  assignee?: string[];
  /** Made after this time, 30 days back when left out. @format date-time */
  "created-after"?: string;
  /** Made before this time. @format date-time */
  "created-before"?: string;
  /** What kinds of detections made them. */
  "sub-type"?: (
    | "RULE"
    | "RULE_ERROR"
    | "SCHEDULED_RULE"
    | "SCHEDULED_RULE_ERROR"
    | "POLICY"
    | "SYSTEM_ERROR"
    | "CORRELATION_RULE"
    | "CORRELATION_RULE_ERROR"
  )[];
  /** Detection that made them. @minLength 1 */
  "detection-id"?: string;
  "name-contains"?: NameContains;
  /** Log types, such as AWS.CloudTrail. */
  "log-type"?: string[];
  /** Direction to sort alerts in. @default "desc" */
  "sort-dir"?: "asc" | "desc";
  cursor?: Cursor;
  limit?: AlertLimit;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  results: Alert[];
  next?: Next;
};

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = AlertsReadResult["results"][number];

/** Arguments of `listAlerts`. */
export interface ListAlertsParams {
  /** States to look for. */
  status?: Status[];
  severity?: Severities;
  /** Made after this time, 30 days back when left out. @format date-time */
  since?: string;
  limit?: AlertLimit;
}

/** Parameters of `alerts:read_details`. */
export interface AlertsReadDetailsParams {
  id: AlertId;
}

/** Result of `alerts:read_details`. */
export type AlertsReadDetailsResult = Alert;

/** Arguments of `getAlert`. */
export interface GetAlertParams {
  alertId: AlertId;
}

/** Parameters of `alerts:read_events`. */
export interface AlertsReadEventsParams {
  id: AlertId;
  cursor?: Cursor;
  limit?: AlertLimit;
}

/** Result of `alerts:read_events`. */
export type AlertsReadEventsResult = {
  results: { [key: string]: Value }[];
  next?: Next;
};

/** One item of the pages of `alerts:read_events`. */
export type AlertsReadEventsItem = AlertsReadEventsResult["results"][number];

/** Arguments of `getAlertEvents`. */
export interface GetAlertEventsParams {
  alertId: AlertId;
  limit?: AlertLimit;
}

/** Parameters of `alerts:update`. */
export interface AlertsUpdateParams {
  id: AlertId;
  status?: Status;
  assignee?: Assignee;
}

/** Result of `alerts:update`. */
export type AlertsUpdateResult = null;

/** Arguments of `updateAlert`. */
export interface UpdateAlertParams {
  alertId: AlertId;
  status?: Status;
  assignee?: Assignee;
}

/** Parameters of `alerts:update_many`. */
export interface AlertsUpdateManyParams {
  /** Alerts to be changed. @minItems 1 @maxItems 20 */
  ids: AlertId[];
  status?: Status;
  assignee?: Assignee;
}

/** Result of `alerts:update_many`. */
export type AlertsUpdateManyResult = null;

/** Parameters of `alert_comments:read`. */
export interface AlertCommentsReadParams {
  "alert-id": AlertId;
  cursor?: Cursor;
  limit?: AlertLimit;
}

/** Result of `alert_comments:read`. */
export type AlertCommentsReadResult = {
  results: Comment[];
  next?: Next;
};

/** One item of the pages of `alert_comments:read`. */
export type AlertCommentsReadItem = AlertCommentsReadResult["results"][number];

/** Parameters of `alert_comments:write`. */
export interface AlertCommentsWriteParams {
  alertId: AlertId;
  /** Text of the comment. @minLength 1 */
  body: string;
  /** How the text is written. */
  format: "PLAIN_TEXT" | "HTML";
}

/** Result of `alert_comments:write`. */
export type AlertCommentsWriteResult = Comment;

/** Arguments of `commentAlert`. */
export interface CommentAlertParams {
  alertId: AlertId;
  /** Text of the comment. @minLength 1 */
  text: string;
}

/** Parameters of `rules:read`. */
export interface RulesReadParams {
  "name-contains"?: NameContains;
  state?: State;
  /** Rules for these log types. */
  "log-type"?: string[];
  severity?: Severities;
  tag?: Tags;
  "created-by"?: CreatedBy;
  "last-modified-by"?: ModifiedBy;
  cursor?: Cursor;
  limit?: Limit;
}

/** Result of `rules:read`. */
export type RulesReadResult = Rules;

/** One item of the pages of `rules:read`. */
export type RulesReadItem = NonNullable<RulesReadResult["results"]>[number];

/** Arguments of `listRules`. */
export interface ListRulesParams {
  name?: NameContains;
  state?: State;
  limit?: Limit;
}

/** Parameters of `rules:read_details`. */
export interface RulesReadDetailsParams {
  id: RuleId;
}

/** Result of `rules:read_details`. */
export type RulesReadDetailsResult = Rule;

/** Parameters of `rules:write`. */
export interface RulesWriteParams {
  id: RuleId;
  /** Code of the new rule. @minLength 1 */
  body: string;
  severity: Severity;
  /** Name to show for it. */
  displayName?: string;
  /** What the rule looks for. */
  description?: string;
  /** Whether the rule is active. */
  enabled?: boolean;
  /** Log types that it sees. */
  logTypes?: string[];
  /** Matches until there is an alert. @integer @minimum 1 @default 1 */
  threshold?: number;
  /** Minutes that go into one alert. @integer @minimum 1 @default 60 */
  dedupPeriodMinutes?: number;
  /** Filters of the rule as YAML. */
  inlineFilters?: string;
  /** What to do about its alerts. */
  runbook?: string;
  /** Tags of the rule. */
  tags?: string[];
  /** Destinations instead of those by severity. */
  outputIDs?: string[];
  /** Fields to count in its alerts. */
  summaryAttributes?: string[];
  /** Tests of the rule. */
  tests?: Test[];
  "run-tests-first"?: TestsFirst;
  "run-tests-only"?: TestsOnly;
}

/** Result of `rules:write`. */
export type RulesWriteResult = SavedRule;

/** Parameters of `rules:update`. */
export interface RulesUpdateParams {
  id: RuleId;
  /** The same id again. @minLength 1 */
  rule_id: string;
  /** Code of the rule from now on. @minLength 1 */
  body: string;
  severity: Severity;
  /** Name to show from now on. */
  displayName?: string;
  /** What the rule is for. */
  description?: string;
  /** Whether it stays active. */
  enabled?: boolean;
  /** Log types from now on. */
  logTypes?: string[];
  /** Matches that make an alert. @integer @minimum 1 @default 1 */
  threshold?: number;
  /** Minutes in which alerts are joined. @integer @minimum 1 @default 60 */
  dedupPeriodMinutes?: number;
  /** Filters from now on as YAML. */
  inlineFilters?: string;
  /** Runbook from now on. */
  runbook?: string;
  /** All tags from now on. */
  tags?: string[];
  /** Destinations from now on. */
  outputIDs?: string[];
  /** Reports that it counts for. */
  reports?: { [key: string]: string[] };
  /** Fields to count from now on. */
  summaryAttributes?: string[];
  /** Whether Panther keeps the rule. */
  managed?: boolean;
  /** All tests from now on. */
  tests?: Test[];
  "run-tests-first"?: TestsFirst;
  "run-tests-only"?: TestsOnly;
}

/** Result of `rules:update`. */
export type RulesUpdateResult = SavedRule;

/** Parameters of `rules:delete`. */
export interface RulesDeleteParams {
  id: RuleId;
}

/** Result of `rules:delete`. */
export type RulesDeleteResult = null;

/** Parameters of `scheduled_rules:read`. */
export interface ScheduledRulesReadParams {
  "name-contains"?: NameContains;
  state?: State;
  /** Rules on these queries. */
  "scheduled-query"?: string[];
  severity?: Severities;
  tag?: Tags;
  "created-by"?: CreatedBy;
  "last-modified-by"?: ModifiedBy;
  cursor?: Cursor;
  limit?: Limit;
}

/** Result of `scheduled_rules:read`. */
export type ScheduledRulesReadResult = {
  results?: ScheduledRule[];
  next?: Next;
};

/** One item of the pages of `scheduled_rules:read`. */
export type ScheduledRulesReadItem = NonNullable<ScheduledRulesReadResult["results"]>[number];

/** Parameters of `scheduled_rules:read_details`. */
export interface ScheduledRulesReadDetailsParams {
  id: RuleId;
}

/** Result of `scheduled_rules:read_details`. */
export type ScheduledRulesReadDetailsResult = ScheduledRule;

/** Parameters of `policies:read`. */
export interface PoliciesReadParams {
  /** Only policies in this state. */
  "compliance-status"?: "PASS" | "FAIL" | "ERROR";
  "name-contains"?: NameContains;
  state?: State;
  /** Policies for these resource types. */
  "resource-type"?: string[];
  severity?: Severities;
  tag?: Tags;
  "created-by"?: CreatedBy;
  "last-modified-by"?: ModifiedBy;
  cursor?: Cursor;
  limit?: Limit;
}

/** Result of `policies:read`. */
export type PoliciesReadResult = {
  results?: Policy[];
  next?: Next;
};

/** One item of the pages of `policies:read`. */
export type PoliciesReadItem = NonNullable<PoliciesReadResult["results"]>[number];

/** Parameters of `policies:read_details`. */
export interface PoliciesReadDetailsParams {
  /** Id of the policy. @minLength 1 */
  id: string;
}

/** Result of `policies:read_details`. */
export type PoliciesReadDetailsResult = Policy;

/** Parameters of `globals:read`. */
export interface GlobalsReadParams {
  "name-contains"?: NameContains;
  "created-by"?: CreatedBy;
  "last-modified-by"?: ModifiedBy;
  cursor?: Cursor;
  limit?: Limit;
}

/** Result of `globals:read`. */
export type GlobalsReadResult = {
  results?: {
    id?: string;
    description?: string;
    /** The module in Python. */
    body?: string;
    tags?: string[];
    createdAt?: string;
    lastModified?: string;
  }[];
  next?: Next;
};

/** One item of the pages of `globals:read`. */
export type GlobalsReadItem = NonNullable<GlobalsReadResult["results"]>[number];

/** Parameters of `queries:read`. */
export interface QueriesReadParams {
  cursor?: Cursor;
  limit?: Limit;
}

/** Result of `queries:read`. */
export type QueriesReadResult = {
  results?: Query[];
  next?: Next;
};

/** One item of the pages of `queries:read`. */
export type QueriesReadItem = NonNullable<QueriesReadResult["results"]>[number];

/** Parameters of `queries:read_details`. */
export interface QueriesReadDetailsParams {
  /** Id of the saved query. @minLength 1 */
  id: string;
}

/** Result of `queries:read_details`. */
export type QueriesReadDetailsResult = Query;

/** Parameters of `queries:write`. */
export interface QueriesWriteParams {
  /** Name of the new query. @minLength 1 */
  name: string;
  /** The query in SQL. @minLength 1 */
  sql: string;
  /** What the query is for. */
  description?: string;
  /** When the query runs. */
  schedule?: Schedule;
}

/** Result of `queries:write`. */
export type QueriesWriteResult = Query;

/** Parameters of `queries:delete`. */
export interface QueriesDeleteParams {
  /** Saved query to be deleted. @minLength 1 */
  id: string;
}

/** Result of `queries:delete`. */
export type QueriesDeleteResult = null;

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Text in name or address. @minLength 1 */
  contains?: string;
  /** Exact mail address of one. @minLength 1 */
  email?: string;
  /** Ids of users, joined by commas. @minLength 1 */
  ids?: string;
  /** Whether to list disabled users. */
  "include-deactivated"?: boolean;
  cursor?: Cursor;
  /** How many users make a page. @integer @minimum 1 @maximum 60 @default 60 */
  limit?: number;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  results: User[];
  next?: Next;
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = UsersReadResult["results"][number];

/** Arguments of `findUsers`. */
export interface FindUsersParams {
  /** Text in name or address. @minLength 1 */
  text?: string;
  /** Exact mail address of one. @minLength 1 */
  email?: string;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  /** Id of the user. @minLength 1 */
  id: string;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = User;

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  /** User to be deleted. @minLength 1 */
  id: string;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = null;

/** Parameters of `roles:read`. */
export interface RolesReadParams {
  "name-contains"?: NameContains;
  /** Exact name of one role, all other filters are passed over then. @minLength 1 */
  name?: string;
  /** Ids of roles, joined by commas. @minLength 1 */
  ids?: string;
  /** Direction to sort roles in. @default "asc" */
  "sort-dir"?: "asc" | "desc";
}

/** Result of `roles:read`. */
export type RolesReadResult = {
  results: {
    id?: string;
    name?: string;
    permissions?: string[];
    logTypeAccessKind?: string;
    logTypeAccess?: string[];
    createdAt?: string;
    updatedAt?: string;
  }[];
  next?: Next;
};

/** Parameters of `api_tokens:read`. */
export type ApiTokensReadParams = { [key: string]: never };

/** Result of `api_tokens:read`. */
export type ApiTokensReadResult = {
  results: Token[];
  next?: Next;
};

/** Parameters of `api_tokens:delete`. */
export interface ApiTokensDeleteParams {
  /** Token to be deleted, self for the caller's own. @minLength 1 */
  id: string;
}

/** Result of `api_tokens:delete`. */
export type ApiTokensDeleteResult = null;

/** Id of the alert. @minLength 1 */
export type AlertId = string;

/** Id of the rule, such as AWS.Console.Login. @minLength 1 */
export type RuleId = string;

/** How far the alert has come. */
export type Status = "OPEN" | "TRIAGED" | "RESOLVED" | "CLOSED";

/** Severities to look for. */
export type Severities = ("INFO" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL")[];

/** Severity of the alerts it makes. */
export type Severity = "INFO" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";

/** Only those that are on or off. */
export type State = "enabled" | "disabled";

/** Part of the name. @minLength 1 */
export type NameContains = string;

/** Only those with such a tag. */
export type Tags = string[];

/** Id of who made it. @minLength 1 */
export type CreatedBy = string;

/** Id of who changed it last. @minLength 1 */
export type ModifiedBy = string;

/** Place where the last page ended. @minLength 1 */
export type Cursor = string;

/** How many items make a page. @integer @minimum 1 @default 100 */
export type Limit = number;

/** How many make a page, 50 at most. @integer @minimum 1 @maximum 50 @default 25 */
export type AlertLimit = number;

/** Id of the user who works on it. @minLength 1 */
export type Assignee = string;

/** Whether its tests must pass first. @default true */
export type TestsFirst = boolean;

/** Whether to test without saving. @default false */
export type TestsOnly = boolean;

/** A value of any kind. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

/** Where the next page begins. */
export type Next = string | null;

export type Actor = {
  id?: string;
  /** user, api-token or system. */
  type?: string;
} | null;

export type Alert = {
  id: AlertId;
  title?: string;
  status: string;
  severity?: string;
  type: string;
  detection?: { id?: string; type?: string };
  assignee?: Actor;
  /** What failed, of an alert on Panther itself. */
  systemError?: {
    type?: string;
    sourceId?: string;
    sourceType?: string;
  };
  /** @integer */
  eventCount?: number;
  /** What the detection kept with the alert. */
  context?: Value;
  runbook?: string;
  createdAt?: string;
  firstEventOccurredAt?: string;
  lastReceivedEventAt?: string;
  updatedBy?: Actor;
  deliveries?: {
    outputId?: string;
    label?: string;
    message?: string;
    /** @integer */
    statusCode?: number;
    success?: boolean;
    dispatchedAt?: string;
  }[];
};

export type Comment = {
  id?: string;
  alertId?: string;
  /** What the comment says, a text as a rule. */
  body?: Value;
  format?: string;
  createdAt?: string;
  createdBy?: Actor;
  updatedAt?: string;
  updatedBy?: Actor;
};

export type Test = {
  /** Name of the test. @minLength 1 */
  name: string;
  /** Event to test with as JSON. @minLength 1 */
  resource: string;
  /** Whether the event should match. */
  expectedResult: boolean;
  /** Functions to replace while the test runs. */
  mocks?: { [key: string]: string }[];
};

export type Rule = {
  id?: RuleId;
  displayName?: string;
  description?: string;
  enabled?: boolean;
  severity?: string;
  /** The rule in Python. */
  body?: string;
  inlineFilters?: string;
  logTypes?: string[];
  /** @integer */
  threshold?: number;
  /** @integer */
  dedupPeriodMinutes?: number;
  tags?: string[];
  runbook?: string;
  outputIDs?: string[];
  reports?: { [key: string]: string[] };
  summaryAttributes?: string[];
  tests?: {
    name?: string;
    resource?: string;
    expectedResult?: boolean;
    mocks?: { [key: string]: string }[];
  }[];
  /** Whether it is kept by Panther. */
  managed?: boolean;
  createdAt?: string;
  createdBy?: Actor;
  lastModified?: string;
};

export type SavedRule = Rule | null;

export type ScheduledRule = {
  id?: RuleId;
  displayName?: string;
  description?: string;
  enabled?: boolean;
  severity?: string;
  /** The scheduled rule in Python. */
  body?: string;
  /** Queries whose rows it sees. */
  scheduledQueries?: string[];
  /** @integer */
  threshold?: number;
  /** @integer */
  dedupPeriodMinutes?: number;
  tags?: string[];
  runbook?: string;
  outputIDs?: string[];
  managed?: boolean;
  createdAt?: string;
  createdBy?: Actor;
  lastModified?: string;
};

export type Rules = {
  results?: Rule[];
  next?: Next;
};

export type Policy = {
  id?: string;
  displayName?: string;
  description?: string;
  enabled?: boolean;
  severity?: string;
  /** The policy in Python. */
  body?: string;
  resourceTypes?: string[];
  suppressions?: string[];
  tags?: string[];
  managed?: boolean;
  createdAt?: string;
  lastModified?: string;
};

export type Schedule = {
  /** When it runs, as a cron expression. @minLength 1 */
  cron?: string;
  /** Minutes between runs, instead of cron. @integer @minimum 0 */
  rateMinutes?: number;
  /** Minutes until it is stopped. @integer @minimum 0 */
  timeoutMinutes?: number;
  /** Whether the schedule rests. */
  disabled?: boolean;
};

export type Query = {
  id?: string;
  name?: string;
  description?: string;
  sql?: string;
  schedule?: {
    cron?: string;
    /** @integer */
    rateMinutes?: number;
    /** @integer */
    timeoutMinutes?: number;
    disabled?: boolean;
  };
  managed?: boolean;
  createdAt?: string;
  updatedAt?: string;
};

export type User = {
  id?: string;
  email?: string;
  givenName?: string;
  familyName?: string;
  enabled?: boolean;
  status?: string;
  role?: { id?: string; name?: string };
  createdAt?: string;
  lastLoggedInAt?: string | null;
};

export type Token = {
  id?: string;
  name?: string;
  permissions?: string[];
  allowedCIDRBlocks?: string[];
  createdAt?: string;
  createdBy?: Actor;
  /** Null where it never ends. */
  expiresAt?: string | null;
  lastUsedAt?: string | null;
  rotatedAt?: string | null;
};

const CURSOR_PAGES = { cursor: "cursor", next: "/next", more: "/next", items: "/results" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "panther",
  operations: {
    low: {
      "alerts:read": ["syQ5Xh9p", CURSOR_PAGES],
      "alerts:read_details": ["Tz8wmgRw"],
      "alerts:read_events": ["R2aluttw", CURSOR_PAGES],
      "alert_comments:read": ["jAwR8yL1", CURSOR_PAGES],
      "rules:read": ["GSicPHf-", CURSOR_PAGES],
      "rules:read_details": ["Rba-w0KL"],
      "scheduled_rules:read": ["gP_xIfl4", CURSOR_PAGES],
      "scheduled_rules:read_details": ["BSljiFRX"],
      "policies:read": ["MVGjuMi_", CURSOR_PAGES],
      "policies:read_details": ["nwk_NNUi"],
      "globals:read": ["GDd4fCIh", CURSOR_PAGES],
      "queries:read": ["Cb4STxch", CURSOR_PAGES],
      "queries:read_details": ["J16EK_hz"],
      "users:read": ["Jl9VwaYo", CURSOR_PAGES],
      "users:read_details": ["xv-F9GVv"],
      "roles:read": ["PJjSCWFE"],
      "api_tokens:read": ["1A7H19DW"],
    },
    medium: {
      "alerts:update": ["kF8bKUqe"],
      "alerts:update_many": ["nhggHNZ2"],
      "alert_comments:write": ["rjPXQnNs"],
    },
    high: {
      "rules:delete": ["nraY9bPR"],
      "queries:write": ["tVodgEEN"],
      "queries:delete": ["4Dw721-7"],
    },
    critical: {
      "rules:write": ["1ltikkCA"],
      "rules:update": ["IoKqY8fj"],
      "users:delete": ["g4JqnFhw"],
      "api_tokens:delete": ["6WnGZ59b"],
    },
  },
};
