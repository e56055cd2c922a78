// Generated from specs/grafana.yaml by `npm run generate`. Do not edit.
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
 * Grafana. Alerts, silences, alert rules, annotations, dashboards, data sources and accounts of Grafana.
 * @see https://grafana.com/docs/grafana/latest/developers/http_api/
 */
export class GrafanaConnector<const M extends Risk = "critical"> extends SDKConnector<GrafanaOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List alerts that are firing now. Risk: low. Scope: alert.instances:read. */
  listAlerts(params: ListAlertsParams = {}, options?: ExecuteOptions): GovernedCall<"low", AlertsReadResult> {
    return this.call("alerts:read", { filter: params.matchers }, options);
  }

  /** List silences and what they hide. Risk: low. Scope: alert.instances:read. */
  listSilences(params: ListSilencesParams = {}, options?: ExecuteOptions): GovernedCall<"low", SilencesReadResult> {
    return this.call("silences:read", { filter: params.matchers }, options);
  }

  /**
   * Silence alerts of one rule.
   * Risk: high. Scope: alert.instances:create. May be escalated to a reviewer.
   */
  createSilence(params: CreateSilenceParams, options?: ExecuteOptions): GovernedCall<"high", SilencesWriteResult> {
    return this.call("silences:write", params, options);
  }

  /**
   * End a silence before its time.
   * Risk: high. Scope: alert.instances:write. May be escalated to a reviewer.
   */
  endSilence(params: EndSilenceParams, options?: ExecuteOptions): GovernedCall<"high", SilencesDeleteResult> {
    return this.call("silences:delete", { SilenceId: params.silenceId }, options);
  }

  /** List all alert rules with queries. Risk: low. Scope: alert.provisioning:read. */
  listAlertRules(options?: ExecuteOptions): GovernedCall<"low", AlertRulesReadResult> {
    return this.call("alert_rules:read", {}, options);
  }

  /** Get one alert rule by UID. Risk: low. Scope: alert.provisioning:read. */
  getAlertRule(params: GetAlertRuleParams, options?: ExecuteOptions): GovernedCall<"low", AlertRulesReadDetailsResult> {
    return this.call("alert_rules:read_details", { UID: params.uid }, options);
  }

  /** List annotations of a time range. Risk: low. Scope: annotations:read. */
  listAnnotations(params: ListAnnotationsParams = {}, options?: ExecuteOptions): GovernedCall<"low", AnnotationsReadResult> {
    return this.call("annotations:read", { from: params.start, to: params.end, tags: params.tags, limit: params.limit }, options);
  }

  /** Mark a moment or a time range. Risk: medium. Scope: annotations:create. */
  annotate(params: AnnotateParams, options?: ExecuteOptions): GovernedCall<"medium", AnnotationsWriteResult> {
    return this.call("annotations:write", params, options);
  }

  /** Search dashboards and folders. Risk: low. Scope: dashboards:read, folders:read. */
  findDashboards(params: FindDashboardsParams = {}, options?: ExecuteOptions): GovernedPages<"low", DashboardsSearchResult, DashboardsSearchItem> {
    return this.call("dashboards:search", { query: params.text, tag: params.tags, limit: params.limit }, options);
  }

  /** Get one dashboard with its panels. Risk: low. Scope: dashboards:read. */
  getDashboard(params: GetDashboardParams, options?: ExecuteOptions): GovernedCall<"low", DashboardsReadResult> {
    return this.call("dashboards:read", params, options);
  }

  /** List data sources without their secrets. Risk: low. Scope: datasources:read. */
  listDataSources(options?: ExecuteOptions): GovernedCall<"low", DataSourcesReadResult> {
    return this.call("data_sources:read", {}, options);
  }

  /** Tell whether a data source answers. Risk: low. Scope: datasources:query. */
  checkDataSource(params: CheckDataSourceParams, options?: ExecuteOptions): GovernedCall<"low", DataSourcesCheckResult> {
    return this.call("data_sources:check", params, options);
  }

  /** List the people of the organization. Risk: low. Scope: org.users:read. */
  findUsers(params: FindUsersParams = {}, options?: ExecuteOptions): GovernedCall<"low", OrgUsersReadResult> {
    return this.call("org_users:read", { query: params.text, limit: params.limit }, options);
  }

  /**
   * Disable or enable a service account.
   * Risk: high. Scope: serviceaccounts:write. May be escalated to a reviewer.
   */
  disableServiceAccount(params: DisableServiceAccountParams, options?: ExecuteOptions): GovernedCall<"high", ServiceAccountsUpdateResult> {
    return this.call("service_accounts:update", { serviceAccountId: params.accountId, isDisabled: true }, options);
  }

  /**
   * Disable or enable a service account.
   * Risk: high. Scope: serviceaccounts:write. May be escalated to a reviewer.
   */
  enableServiceAccount(params: EnableServiceAccountParams, options?: ExecuteOptions): GovernedCall<"high", ServiceAccountsUpdateResult> {
    return this.call("service_accounts:update", { serviceAccountId: params.accountId, isDisabled: false }, options);
  }

  /** Keep a person from signing in. Risk: high. Scope: users:disable. May be escalated to a reviewer. */
  disableUser(params: DisableUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersDisableResult> {
    return this.call("users:disable", { user_id: params.userId }, options);
  }

  /** End all sessions of a person. Risk: high. Scope: users.logout. May be escalated to a reviewer. */
  logoutUser(params: LogoutUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersLogoutResult> {
    return this.call("users:logout", { user_id: params.userId }, options);
  }

  execute<O extends keyof Within<GrafanaOperations, M>>(
    operation: O,
    params: ParamsOf<Within<GrafanaOperations, M>, O> & Incomplete,
  ): never;
  /** List alerts that are firing now. `GET /alertmanager/grafana/api/v2/alerts` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadResult>;
  /** List silences and what they hide. `GET /alertmanager/grafana/api/v2/silences` @risk low */
  execute(
    operation: OperationId<"silences:read", "low", M>,
    params: SilencesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SilencesReadResult>;
  /** Silence alerts of one rule. `POST /alertmanager/grafana/api/v2/silences` @risk high */
  execute(
    operation: OperationId<"silences:write", "high", M>,
    params: SilencesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SilencesWriteResult>;
  /** End a silence before its time. `DELETE /alertmanager/grafana/api/v2/silence/{SilenceId}` @risk high */
  execute(
    operation: OperationId<"silences:delete", "high", M>,
    params: SilencesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SilencesDeleteResult>;
  /** List all alert rules with queries. `GET /v1/provisioning/alert-rules` @risk low */
  execute(
    operation: OperationId<"alert_rules:read", "low", M>,
    params: AlertRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertRulesReadResult>;
  /** Get one alert rule by UID. `GET /v1/provisioning/alert-rules/{UID}` @risk low */
  execute(
    operation: OperationId<"alert_rules:read_details", "low", M>,
    params: AlertRulesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertRulesReadDetailsResult>;
  /** Replace an alert rule, or pause it. `PUT /v1/provisioning/alert-rules/{UID}` @risk critical */
  execute(
    operation: OperationId<"alert_rules:update", "critical", M>,
    params: AlertRulesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AlertRulesUpdateResult>;
  /** Delete an alert rule by UID. `DELETE /v1/provisioning/alert-rules/{UID}` @risk high */
  execute(
    operation: OperationId<"alert_rules:delete", "high", M>,
    params: AlertRulesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AlertRulesDeleteResult>;
  /** List where notifications are sent. `GET /v1/provisioning/contact-points` @risk medium */
  execute(
    operation: OperationId<"contact_points:read", "medium", M>,
    params: ContactPointsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ContactPointsReadResult>;
  /** Show which alert goes where. `GET /v1/provisioning/policies` @risk low */
  execute(
    operation: OperationId<"notification_policies:read", "low", M>,
    params: NotificationPoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", NotificationPoliciesReadResult>;
  /** List annotations of a time range. `GET /annotations` @risk low */
  execute(
    operation: OperationId<"annotations:read", "low", M>,
    params: AnnotationsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AnnotationsReadResult>;
  /** Mark a moment or a time range. `POST /annotations` @risk medium */
  execute(
    operation: OperationId<"annotations:write", "medium", M>,
    params: AnnotationsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AnnotationsWriteResult>;
  /** Change text or tags of an annotation. `PATCH /annotations/{annotation_id}` @risk medium */
  execute(
    operation: OperationId<"annotations:update", "medium", M>,
    params: AnnotationsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AnnotationsUpdateResult>;
  /** Take an annotation off the graphs. `DELETE /annotations/{annotation_id}` @risk medium */
  execute(
    operation: OperationId<"annotations:delete", "medium", M>,
    params: AnnotationsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AnnotationsDeleteResult>;
  /** Search dashboards and folders. `GET /search` @risk low */
  execute(
    operation: OperationId<"dashboards:search", "low", M>,
    params: DashboardsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DashboardsSearchResult, DashboardsSearchItem>;
  /** Get one dashboard with its panels. `GET /dashboards/uid/{uid}` @risk low */
  execute(
    operation: OperationId<"dashboards:read", "low", M>,
    params: DashboardsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DashboardsReadResult>;
  /** List data sources without their secrets. `GET /datasources` @risk low */
  execute(
    operation: OperationId<"data_sources:read", "low", M>,
    params: DataSourcesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DataSourcesReadResult>;
  /** Tell whether a data source answers. `GET /datasources/uid/{uid}/health` @risk low */
  execute(
    operation: OperationId<"data_sources:check", "low", M>,
    params: DataSourcesCheckParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DataSourcesCheckResult>;
  /** Ask data sources in their own language. `POST /ds/query` @risk critical */
  execute(
    operation: OperationId<"data_sources:query", "critical", M>,
    params: DataSourcesQueryParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", DataSourcesQueryResult>;
  /** List the people of the organization. `GET /org/users` @risk low */
  execute(
    operation: OperationId<"org_users:read", "low", M>,
    params: OrgUsersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", OrgUsersReadResult>;
  /** Change a person's role in the organization. `PATCH /org/users/{user_id}` @risk critical */
  execute(
    operation: OperationId<"org_users:update", "critical", M>,
    params: OrgUsersUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", OrgUsersUpdateResult>;
  /** List service accounts and their roles. `GET /serviceaccounts/search` @risk low */
  execute(
    operation: OperationId<"service_accounts:read", "low", M>,
    params: ServiceAccountsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ServiceAccountsReadResult, ServiceAccountsReadItem>;
  /** Disable or enable a service account. `PATCH /serviceaccounts/{serviceAccountId}` @risk high */
  execute(
    operation: OperationId<"service_accounts:update", "high", M>,
    params: ServiceAccountsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ServiceAccountsUpdateResult>;
  /**
   * List an account's tokens without the secrets. `GET /serviceaccounts/{serviceAccountId}/tokens`
   * @risk low
   */
  execute(
    operation: OperationId<"service_account_tokens:read", "low", M>,
    params: ServiceAccountTokensReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ServiceAccountTokensReadResult>;
  /**
   * Delete a token of an account. `DELETE /serviceaccounts/{serviceAccountId}/tokens/{tokenId}`
   * @risk critical
   */
  execute(
    operation: OperationId<"service_account_tokens:delete", "critical", M>,
    params: ServiceAccountTokensDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ServiceAccountTokensDeleteResult>;
  /** Keep a person from signing in. `POST /admin/users/{user_id}/disable` @risk high */
  execute(
    operation: OperationId<"users:disable", "high", M>,
    params: UsersDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersDisableResult>;
  /** Let a disabled person sign in again. `POST /admin/users/{user_id}/enable` @risk high */
  execute(
    operation: OperationId<"users:enable", "high", M>,
    params: UsersEnableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersEnableResult>;
  /** End all sessions of a person. `POST /admin/users/{user_id}/logout` @risk high */
  execute(
    operation: OperationId<"users:logout", "high", M>,
    params: UsersLogoutParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersLogoutResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof GrafanaOperations>(
    operation: O & Permit<GrafanaOperations, O, M>,
    ...rest: Rest<ParamsOf<GrafanaOperations, O>>
  ): CallOf<GrafanaOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Grafana<M extends Risk = "critical"> = Limited<GrafanaConnector<M>, GrafanaMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface GrafanaOperations {
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult };
  "silences:read": { risk: "low"; params: SilencesReadParams; result: SilencesReadResult };
  "silences:write": { risk: "high"; params: SilencesWriteParams; result: SilencesWriteResult };
  "silences:delete": { risk: "high"; params: SilencesDeleteParams; result: SilencesDeleteResult };
  "alert_rules:read": { risk: "low"; params: AlertRulesReadParams; result: AlertRulesReadResult };
  "alert_rules:read_details": { risk: "low"; params: AlertRulesReadDetailsParams; result: AlertRulesReadDetailsResult };
  "alert_rules:update": { risk: "critical"; params: AlertRulesUpdateParams; result: AlertRulesUpdateResult };
  "alert_rules:delete": { risk: "high"; params: AlertRulesDeleteParams; result: AlertRulesDeleteResult };
  "contact_points:read": { risk: "medium"; params: ContactPointsReadParams; result: ContactPointsReadResult };
  "notification_policies:read": { risk: "low"; params: NotificationPoliciesReadParams; result: NotificationPoliciesReadResult };
  "annotations:read": { risk: "low"; params: AnnotationsReadParams; result: AnnotationsReadResult };
  "annotations:write": { risk: "medium"; params: AnnotationsWriteParams; result: AnnotationsWriteResult };
  "annotations:update": { risk: "medium"; params: AnnotationsUpdateParams; result: AnnotationsUpdateResult };
  "annotations:delete": { risk: "medium"; params: AnnotationsDeleteParams; result: AnnotationsDeleteResult };
  "dashboards:search": { risk: "low"; params: DashboardsSearchParams; result: DashboardsSearchResult; item: DashboardsSearchItem };
  "dashboards:read": { risk: "low"; params: DashboardsReadParams; result: DashboardsReadResult };
  "data_sources:read": { risk: "low"; params: DataSourcesReadParams; result: DataSourcesReadResult };
  "data_sources:check": { risk: "low"; params: DataSourcesCheckParams; result: DataSourcesCheckResult };
  "data_sources:query": { risk: "critical"; params: DataSourcesQueryParams; result: DataSourcesQueryResult };
  "org_users:read": { risk: "low"; params: OrgUsersReadParams; result: OrgUsersReadResult };
  "org_users:update": { risk: "critical"; params: OrgUsersUpdateParams; result: OrgUsersUpdateResult };
  "service_accounts:read": { risk: "low"; params: ServiceAccountsReadParams; result: ServiceAccountsReadResult; item: ServiceAccountsReadItem };
  "service_accounts:update": { risk: "high"; params: ServiceAccountsUpdateParams; result: ServiceAccountsUpdateResult };
  "service_account_tokens:read": { risk: "low"; params: ServiceAccountTokensReadParams; result: ServiceAccountTokensReadResult };
  "service_account_tokens:delete": { risk: "critical"; params: ServiceAccountTokensDeleteParams; result: ServiceAccountTokensDeleteResult };
  "users:disable": { risk: "high"; params: UsersDisableParams; result: UsersDisableResult };
  "users:enable": { risk: "high"; params: UsersEnableParams; result: UsersEnableResult };
  "users:logout": { risk: "high"; params: UsersLogoutParams; result: UsersLogoutResult };
}

/** The risk of each convenience method. */
export interface GrafanaMethods {
  listAlerts: "low";
  listSilences: "low";
  createSilence: "high";
  endSilence: "high";
  listAlertRules: "low";
  getAlertRule: "low";
  listAnnotations: "low";
  annotate: "medium";
  findDashboards: "low";
  getDashboard: "low";
  listDataSources: "low";
  checkDataSource: "low";
  findUsers: "low";
  disableServiceAccount: "high";
  enableServiceAccount: "high";
  disableUser: "high";
  logoutUser: "high";
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  /** Matchers of labels, such as severity="critical". */
  filter?: string[];
  /** Whether to send active alerts. @default true */
  active?: boolean;
  /** Whether to send silenced alerts. @default true */
  silenced?: boolean;
  /** Whether to send inhibited alerts. @default true */
  inhibited?: boolean;
  /** Pattern of the receiver's name. @minLength 1 */
  receiver?: string;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = Alert[];

/** Arguments of `listAlerts`. */
export interface ListAlertsParams {
  /** Matchers of labels, such as severity="critical". */
  matchers?: string[];
}

/** Parameters of `silences:read`. */
export interface SilencesReadParams {
  /** Matchers of the silences, such as team="web". */
  filter?: string[];
}

/** Result of `silences:read`. */
export type SilencesReadResult = Silence[];

/** Arguments of `listSilences`. */
export interface ListSilencesParams {
  /** Matchers of the silences, such as team="web". */
  matchers?: string[];
}

/** Parameters of `silences:write`. */
export interface SilencesWriteParams {
  id?: SilenceId;
  matchers: Matchers;
  /** Beginning of the silence. @format date-time */
  startsAt: string;
  /** End of the silence. @format date-time */
  endsAt: string;
  /** Who wants the silence. @minLength 1 */
  createdBy: string;
  /** Why it is quiet. @minLength 1 */
  comment: string;
}

/** Result of `silences:write`. */
export type SilencesWriteResult = {
  silenceID?: string;
};

/** Arguments of `createSilence`. */
export interface CreateSilenceParams {
  matchers: Matchers;
  /** Beginning of the silence. @format date-time */
  startsAt: string;
  /** End of the silence. @format date-time */
  endsAt: string;
  /** Why it is quiet. @minLength 1 */
  comment: string;
  /** Who wants the silence. @minLength 1 */
  createdBy: string;
}

/** Parameters of `silences:delete`. */
export interface SilencesDeleteParams {
  SilenceId: SilenceId;
}

/** Result of `silences:delete`. */
export type SilencesDeleteResult = Message;

/** Arguments of `endSilence`. */
export interface EndSilenceParams {
  silenceId: SilenceId;
}

/** Parameters of `alert_rules:read`. */
export type AlertRulesReadParams = { [key: string]: never };

/** Result of `alert_rules:read`. */
export type AlertRulesReadResult = Rule[];

/** Parameters of `alert_rules:read_details`. */
export interface AlertRulesReadDetailsParams {
  UID: RuleUid;
}

/** Result of `alert_rules:read_details`. */
export type AlertRulesReadDetailsResult = Rule;

/** Arguments of `getAlertRule`. */
export interface GetAlertRuleParams {
  uid: RuleUid;
}

/** Parameters of `alert_rules:update`. */
export interface AlertRulesUpdateParams {
  UID: RuleUid;
  /** Keep it editable by hand, always true. */
  "X-Disable-Provenance"?: "true";
  /** Name of the rule. @minLength 1 @maxLength 190 */
  title: string;
  /** UID of its folder. @minLength 1 */
  folderUID: string;
  /** Group that the rule is in. @minLength 1 @maxLength 190 */
  ruleGroup: string;
  /** Number of its organization. @integer @minimum 1 */
  orgID: number;
  /** Letter of the query that decides. @minLength 1 */
  condition: string;
  /** Queries and expressions of the rule. @minItems 1 */
  data: Query[];
  /** How long it must hold, such as 5m. @minLength 1 */
  for: string;
  /** What no data means. */
  noDataState: "Alerting" | "NoData" | "OK" | "KeepLast";
  /** What an error means. */
  execErrState: "OK" | "Alerting" | "Error" | "KeepLast";
  /** How long it goes on firing, such as 5m. @minLength 1 */
  keep_firing_for?: string;
  /** Rounds without a series until resolved. @integer @minimum 1 */
  missingSeriesEvalsToResolve?: number | null;
  /** Whether the rule rests. */
  isPaused?: boolean;
  notification_settings?: Notification;
  record?: Recording;
  /** All labels from now on. */
  labels?: Labels;
  /** All annotations from now on. */
  annotations?: Labels;
}

/** Result of `alert_rules:update`. */
export type AlertRulesUpdateResult = Rule;

/** Parameters of `alert_rules:delete`. */
export interface AlertRulesDeleteParams {
  UID: RuleUid;
  /** Allow it by hand, always true. */
  "X-Disable-Provenance"?: "true";
}

/** Result of `alert_rules:delete`. */
export type AlertRulesDeleteResult = null;

/** Parameters of `contact_points:read`. */
export interface ContactPointsReadParams {
  /** Exact name of one. @minLength 1 */
  name?: string;
}

/** Result of `contact_points:read`. */
export type ContactPointsReadResult = {
  uid?: string;
  name?: string;
  type?: string;
  settings?: Values;
  disableResolveMessage?: boolean;
  provenance?: string;
}[];

/** Parameters of `notification_policies:read`. */
export type NotificationPoliciesReadParams = { [key: string]: never };

/** Result of `notification_policies:read`. */
export type NotificationPoliciesReadResult = Route;

/** Parameters of `annotations:read`. */
export interface AnnotationsReadParams {
  /** Beginning, in milliseconds since 1970. */
  from?: TimeMs;
  /** End, in milliseconds since 1970. */
  to?: TimeMs;
  /** Annotations with these tags. */
  tags?: string[];
  /** Whether one tag is enough. */
  matchAny?: boolean;
  /** Made by alerts or by people. */
  type?: "alert" | "annotation";
  dashboardUID?: DashboardUid;
  /** Number of the panel. @integer @minimum 1 */
  panelId?: number;
  /** UID of the rule that made them. @minLength 1 */
  alertUID?: string;
  userId?: UserId;
  /** How many annotations to send. @integer @minimum 1 */
  limit?: number;
}

/** Result of `annotations:read`. */
export type AnnotationsReadResult = Annotation[];

/** Arguments of `listAnnotations`. */
export interface ListAnnotationsParams {
  /** Beginning, in milliseconds since 1970. */
  start?: TimeMs;
  /** End, in milliseconds since 1970. */
  end?: TimeMs;
  /** Annotations with these tags. */
  tags?: string[];
  /** How many annotations to send. @integer @minimum 1 */
  limit?: number;
}

/** Parameters of `annotations:write`. */
export interface AnnotationsWriteParams {
  /** Text of the annotation. @minLength 1 */
  text: string;
  /** Tags to find it by. */
  tags?: string[];
  /** When it was, now when left out. */
  time?: TimeMs;
  /** When it ended, for a range. */
  timeEnd?: TimeMs;
  dashboardUID?: DashboardUid;
  /** Panel to show it on. @integer @minimum 1 */
  panelId?: number;
}

/** Result of `annotations:write`. */
export type AnnotationsWriteResult = {
  /** @integer */
  id: number;
  message: string;
};

/** Arguments of `annotate`. */
export interface AnnotateParams {
  /** Text of the annotation. @minLength 1 */
  text: string;
  /** Tags to find it by. */
  tags?: string[];
  /** When it was, now when left out. */
  time?: TimeMs;
  /** When it ended, for a range. */
  timeEnd?: TimeMs;
}

/** Parameters of `annotations:update`. */
export interface AnnotationsUpdateParams {
  annotation_id: AnnotationId;
  /** New text of it. @minLength 1 */
  text?: string;
  /** All tags from now on. */
  tags?: string[];
  /** New beginning of it. */
  time?: TimeMs;
  /** New end of it. */
  timeEnd?: TimeMs;
}

/** Result of `annotations:update`. */
export type AnnotationsUpdateResult = Message;

/** Parameters of `annotations:delete`. */
export interface AnnotationsDeleteParams {
  annotation_id: AnnotationId;
}

/** Result of `annotations:delete`. */
export type AnnotationsDeleteResult = Message;

/** Parameters of `dashboards:search`. */
export interface DashboardsSearchParams {
  /** Text in the title. @minLength 1 */
  query?: string;
  /** Dashboards with these tags. */
  tag?: string[];
  /** Only folders or only dashboards. */
  type?: "dash-folder" | "dash-db";
  /** Look in these folders only. */
  folderUIDs?: string[];
  /** Only what the caller starred. */
  starred?: boolean;
  /** How many hits make a page. @integer @minimum 1 @maximum 5000 @default 1000 */
  limit?: number;
  page?: Page;
}

/** Result of `dashboards:search`. */
export type DashboardsSearchResult = {
  uid?: string;
  /** @integer */
  id?: number;
  title?: string;
  type?: string;
  url?: string;
  tags?: string[];
  folderUid?: string;
  folderTitle?: string;
  isStarred?: boolean;
}[];

/** One item of the pages of `dashboards:search`. */
export type DashboardsSearchItem = DashboardsSearchResult[number];

/** Arguments of `findDashboards`. */
export interface FindDashboardsParams {
  /** Text in the title. @minLength 1 */
  text?: string;
  /** Dashboards with these tags. */
  tags?: string[];
  /** How many hits make a page. @integer @minimum 1 @maximum 5000 @default 1000 */
  limit?: number;
}

/** Parameters of `dashboards:read`. */
export interface DashboardsReadParams {
  uid: DashboardUid;
}

/** Result of `dashboards:read`. */
export type DashboardsReadResult = {
  /** Title, panels, variables and queries. */
  dashboard?: Values;
  meta?: {
    slug?: string;
    url?: string;
    folderUid?: string;
    folderTitle?: string;
    /** @integer */
    version?: number;
    provisioned?: boolean;
    canEdit?: boolean;
    /** @format date-time */
    created?: string;
    createdBy?: string;
    /** @format date-time */
    updated?: string;
    updatedBy?: string;
  };
};

/** Arguments of `getDashboard`. */
export interface GetDashboardParams {
  uid: DashboardUid;
}

/** Parameters of `data_sources:read`. */
export type DataSourcesReadParams = { [key: string]: never };

/** Result of `data_sources:read`. */
export type DataSourcesReadResult = Source[];

/** Parameters of `data_sources:check`. */
export interface DataSourcesCheckParams {
  uid: SourceUid;
}

/** Result of `data_sources:check`. */
export type DataSourcesCheckResult = {
  /** OK where it answers. */
  status?: string;
  message?: string;
};

/** Arguments of `checkDataSource`. */
export interface CheckDataSourceParams {
  uid: SourceUid;
}

/** Parameters of `data_sources:query`. */
export interface DataSourcesQueryParams {
  /** Beginning, such as now-1h or milliseconds. @minLength 1 */
  from: string;
  /** End, such as now or milliseconds. @minLength 1 */
  to: string;
  /** Queries with refId and datasource. @minItems 1 */
  queries: { [key: string]: unknown }[];
}

/** Result of `data_sources:query`. */
export type DataSourcesQueryResult = {
  /** An answer for each refId. */
  results?: {
    [key: string]: {
      /** @integer */
      status?: number;
      error?: string;
      frames?: {
        schema?: {
          refId?: string;
          name?: string;
          fields?: { name?: string; type?: string }[];
        };
        data?: { values?: Value[][] };
      }[];
    };
  };
};

/** Parameters of `org_users:read`. */
export interface OrgUsersReadParams {
  /** Text in name, login or address. @minLength 1 */
  query?: string;
  /** How many people to send. @integer @minimum 1 */
  limit?: number;
}

/** Result of `org_users:read`. */
export type OrgUsersReadResult = {
  /** @integer */
  userId?: number;
  uid?: string;
  login?: string;
  email?: string;
  name?: string;
  role?: string;
  isDisabled?: boolean;
  isExternallySynced?: boolean;
  /** @format date-time */
  lastSeenAt?: string;
  /** @format date-time */
  created?: string;
}[];

/** Arguments of `findUsers`. */
export interface FindUsersParams {
  /** Text in name, login or address. @minLength 1 */
  text?: string;
  /** How many people to send. @integer @minimum 1 */
  limit?: number;
}

/** Parameters of `org_users:update`. */
export interface OrgUsersUpdateParams {
  user_id: UserId;
  /** Role from now on. */
  role: "None" | "Viewer" | "Editor";
}

/** Result of `org_users:update`. */
export type OrgUsersUpdateResult = Message;

/** Parameters of `service_accounts:read`. */
export interface ServiceAccountsReadParams {
  /** Text in the account's name. @minLength 1 */
  query?: string;
  /** Whether to list only disabled ones. */
  disabled?: boolean;
  /** Whether to list only expired tokens. */
  expiredTokens?: boolean;
  page?: Page;
  perpage?: PerPage;
}

/** Result of `service_accounts:read`. */
export type ServiceAccountsReadResult = {
  serviceAccounts?: {
    /** @integer */
    id?: number;
    uid?: string;
    name?: string;
    login?: string;
    role?: string;
    isDisabled?: boolean;
    /** @integer */
    tokens?: number;
    /** @integer */
    orgId?: number;
  }[];
  /** @integer */
  totalCount?: number;
  /** @integer */
  page?: number;
  /** @integer */
  perPage?: number;
};

/** One item of the pages of `service_accounts:read`. */
export type ServiceAccountsReadItem = NonNullable<ServiceAccountsReadResult["serviceAccounts"]>[number];

/** Parameters of `service_accounts:update`. */
export interface ServiceAccountsUpdateParams {
  serviceAccountId: AccountId;
  /** Whether its tokens are refused. */
  isDisabled: boolean;
}

/** Result of `service_accounts:update`. */
export type ServiceAccountsUpdateResult = {
  message?: string;
  /** @integer */
  id?: number;
  name?: string;
};

/** Arguments of `disableServiceAccount`. */
export interface DisableServiceAccountParams {
  accountId: AccountId;
}

/** Arguments of `enableServiceAccount`. */
export interface EnableServiceAccountParams {
  accountId: AccountId;
}

/** Parameters of `service_account_tokens:read`. */
export interface ServiceAccountTokensReadParams {
  serviceAccountId: AccountId;
}

/** Result of `service_account_tokens:read`. */
export type ServiceAccountTokensReadResult = {
  /** @integer */
  id?: number;
  name?: string;
  /** @format date-time */
  created?: string;
  /** @format date-time */
  expiration?: string | null;
  hasExpired?: boolean;
  isRevoked?: boolean;
  /** @format date-time */
  lastUsedAt?: string | null;
}[];

/** Parameters of `service_account_tokens:delete`. */
export interface ServiceAccountTokensDeleteParams {
  serviceAccountId: AccountId;
  /** Number of the token. @integer @minimum 1 */
  tokenId: number;
}

/** Result of `service_account_tokens:delete`. */
export type ServiceAccountTokensDeleteResult = Message;

/** Parameters of `users:disable`. */
export interface UsersDisableParams {
  user_id: UserId;
}

/** Result of `users:disable`. */
export type UsersDisableResult = Message;

/** Arguments of `disableUser`. */
export interface DisableUserParams {
  userId: UserId;
}

/** Parameters of `users:enable`. */
export interface UsersEnableParams {
  user_id: UserId;
}

/** Result of `users:enable`. */
export type UsersEnableResult = Message;

/** Parameters of `users:logout`. */
export interface UsersLogoutParams {
  user_id: UserId;
}

/** Result of `users:logout`. */
export type UsersLogoutResult = Message;

/** Arguments of `logoutUser`. */
export interface LogoutUserParams {
  userId: UserId;
}

/** UID of the alert rule. @minLength 1 @maxLength 40 */
export type RuleUid = string;

/** Id of the silence. @minLength 1 */
export type SilenceId = string;

/** UID of the dashboard. @minLength 1 */
export type DashboardUid = string;

/** UID of the data source. @minLength 1 */
export type SourceUid = string;

/** Number of the user. @integer @minimum 1 */
export type UserId = number;

/** Number of the service account. @integer @minimum 1 */
export type AccountId = number;

/** Number of the annotation. @integer @minimum 1 */
export type AnnotationId = number;

/** Number of the page, from 1. @integer @minimum 1 @default 1 */
export type Page = number;

/** How many items make a page. @integer @minimum 1 @default 1000 */
export type PerPage = number;

/** Time in milliseconds since 1970. @integer @minimum 0 */
export type TimeMs = number;

export type Labels = { [key: string]: string };

/**
 * Labels that alerts must have, one being the exact alertname or __alert_rule_uid__.
 * @minItems 1
 * @maxItems 20
 * @contains {"type":"object","required":["name","value","isRegex","isEqual"],"properties":{"name":{"type":"string","enum":["alertname","__alert_rule_uid__"]},"value":{"type…
 */
export type Matchers = {
  /** Name of the label. @minLength 1 */
  name: string;
  /** Value of the label. */
  value: string;
  /** Whether the value is a pattern. */
  isRegex: boolean;
  /** Whether it must match, true when left out. */
  isEqual?: boolean;
}[];

export type Query = {
  /** Letter of the query, such as A. @minLength 1 */
  refId?: string;
  /** Data source to ask, __expr__ for expressions. @minLength 1 */
  datasourceUid?: string;
  /** Kind of query of its source. */
  queryType?: string;
  /** How far back it looks. */
  relativeTimeRange?: {
    /** Seconds back to begin at. @integer @minimum 0 */
    from?: number;
    /** Seconds back to end at. @integer @minimum 0 */
    to?: number;
  };
  /** The query in its source's own terms. */
  model?: { [key: string]: unknown };
};

/** How its alerts are sent, by policies when left out. */
export type Notification = {
  /** Contact point that gets them. @minLength 1 */
  receiver?: string;
  /** Labels to group alerts by. */
  group_by?: string[] | null;
  /** Wait before the first notification, such as 30s. */
  group_wait?: string;
  /** Wait before news of a group, such as 5m. */
  group_interval?: string;
  /** Wait before the same again, such as 4h. */
  repeat_interval?: string;
  /** Times when nothing is sent. */
  mute_time_intervals?: string[] | null;
  /** Only times when something is sent. */
  active_time_intervals?: string[] | null;
} | null;

/** How its alerts are sent, by policies when left out. */
export type NotificationResult = {
  /** Contact point that gets them. @minLength 1 */
  receiver?: string;
  /** Labels to group alerts by. */
  group_by?: string[] | null;
  /** Wait before the first notification, such as 30s. */
  group_wait?: string;
  /** Wait before news of a group, such as 5m. */
  group_interval?: string;
  /** Wait before the same again, such as 4h. */
  repeat_interval?: string;
  /** Times when nothing is sent. */
  mute_time_intervals?: string[] | null;
  /** Only times when something is sent. */
  active_time_intervals?: string[] | null;
} | null;

/** What a recording rule writes, nothing for alerts. */
export type Recording = {
  /** Name of the metric written. @minLength 1 */
  metric?: string;
  /** Letter of the query recorded. @minLength 1 */
  from?: string;
  /** Data source it is written to. */
  target_datasource_uid?: string;
} | null;

/** What a recording rule writes, nothing for alerts. */
export type RecordingResult = {
  /** Name of the metric written. @minLength 1 */
  metric?: string;
  /** Letter of the query recorded. @minLength 1 */
  from?: string;
  /** Data source it is written to. */
  target_datasource_uid?: string;
} | null;

export type Value = string | number | boolean | Value[] | { [key: string]: Value } | null;

export type Values = { [key: string]: Value };

export type Route = {
  receiver?: string;
  group_by?: string[] | null;
  group_wait?: string;
  group_interval?: string;
  repeat_interval?: string;
  provenance?: string;
  /** Label, operator and value of each. */
  object_matchers?: string[][] | null;
  mute_time_intervals?: string[] | null;
  active_time_intervals?: string[] | null;
  /** Whether later routes are tried too. */
  continue?: boolean;
  routes?: Route[] | null;
};

export type Message = {
  message?: string;
};

export type Alert = {
  fingerprint?: string;
  labels?: Labels;
  annotations?: Labels;
  /** @format date-time */
  startsAt?: string;
  /** @format date-time */
  endsAt?: string;
  /** @format date-time */
  updatedAt?: string;
  generatorURL?: string;
  receivers?: { name?: string }[];
  status?: {
    /** active, suppressed or unprocessed. */
    state?: string;
    silencedBy?: string[];
    inhibitedBy?: string[];
  };
};

export type Silence = {
  id?: SilenceId;
  comment?: string;
  createdBy?: string;
  /** @format date-time */
  startsAt?: string;
  /** @format date-time */
  endsAt?: string;
  /** @format date-time */
  updatedAt?: string;
  status?: {
    /** active, pending or expired. */
    state?: string;
  };
  matchers?: {
    name?: string;
    value?: string;
    isRegex?: boolean;
    isEqual?: boolean;
  }[];
};

export type Rule = {
  uid?: string;
  /** @integer */
  id?: number;
  title?: string;
  folderUID?: string;
  ruleGroup?: string;
  /** @integer */
  orgID?: number;
  condition?: string;
  for?: string;
  keep_firing_for?: string;
  /** @integer */
  missingSeriesEvalsToResolve?: number | null;
  isPaused?: boolean;
  noDataState?: string;
  execErrState?: string;
  labels?: Labels;
  annotations?: Labels;
  notification_settings?: NotificationResult;
  record?: RecordingResult;
  provenance?: string;
  /** @format date-time */
  updated?: string;
  data?: {
    refId?: string;
    datasourceUid?: string;
    queryType?: string;
    relativeTimeRange?: {
      /** @integer */
      from?: number;
      /** @integer */
      to?: number;
    };
    model?: Values;
  }[];
};

export type Annotation = {
  /** @integer */
  id?: number;
  text?: string;
  tags?: string[] | null;
  /** @integer */
  time?: number;
  /** @integer */
  timeEnd?: number;
  dashboardUID?: string | null;
  /** @integer */
  panelId?: number;
  alertName?: string;
  newState?: string;
  prevState?: string;
  login?: string;
  /** @integer */
  created?: number;
  /** @integer */
  updated?: number;
};

export type Source = {
  uid?: string;
  /** @integer */
  id?: number;
  name?: string;
  type?: string;
  typeName?: string;
  url?: string;
  access?: string;
  database?: string;
  user?: string;
  basicAuth?: boolean;
  isDefault?: boolean;
  readOnly?: boolean;
};

const CONNECTOR: ConnectorSpec = {
  name: "grafana",
  operations: {
    low: {
      "alerts:read": ["Z1mxg-oW"],
      "silences:read": ["HD8RKMAX"],
      "alert_rules:read": ["XIySPNrw"],
      "alert_rules:read_details": ["Phj6Ixk3"],
      "notification_policies:read": ["ICFR_bJY"],
      "annotations:read": ["kl5vPQ2E"],
      "dashboards:search": ["Asppk5Mw", { page: "page", size: "limit", items: "" }],
      "dashboards:read": ["nPS5OowB"],
      "data_sources:read": ["GqVBC2cy"],
      "data_sources:check": ["JLKQ1P7C"],
      "org_users:read": ["QC67lE_r"],
      "service_accounts:read": [
        "utMZtebA",
        { page: "page", size: "perpage", items: "/serviceAccounts", total: "/totalCount" },
      ],
      "service_account_tokens:read": ["DNFojGMZ"],
    },
    medium: {
      "contact_points:read": ["q9MnKfL3"],
      "annotations:write": ["t1l324IK"],
      "annotations:update": ["Kz_4-ap-"],
      "annotations:delete": ["qQ0TIfwY"],
    },
    high: {
      "silences:write": ["pLNjmm6c"],
      "silences:delete": ["LBiVV-s0"],
      "alert_rules:delete": ["nd4KyGFJ"],
      "service_accounts:update": ["8yTX39k_"],
      "users:disable": ["5ULkbsdp"],
      "users:enable": ["GmB_xUvz"],
      "users:logout": ["kLW0n-bt"],
    },
    critical: {
      "alert_rules:update": ["Z3D66kTS"],
      "data_sources:query": ["e-zdRjot"],
      "org_users:update": ["YjHb_qz0"],
      "service_account_tokens:delete": ["_nKo-Q-j"],
    },
  },
};
