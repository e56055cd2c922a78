// Generated from specs/google_chronicle.yaml by `npm run generate`. Do not edit.
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
 * Google SecOps (Chronicle). Event search, alerts, detection rules, cases, lists and tables of Google SecOps.
 * @see https://cloud.google.com/chronicle/docs/reference/rest
 */
export class GoogleChronicleConnector<const M extends Risk = "critical"> extends SDKConnector<GoogleChronicleOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /**
   * Search events with a UDM query.
   * Risk: medium. Scope: https://www.googleapis.com/auth/chronicle.readonly.
   */
  searchEvents(params: SearchEventsParams, options?: ExecuteOptions): GovernedCall<"medium", EventsSearchResult> {
    return this.call("events:search", {
      instance_id: params.instanceId,
      query: params.query,
      "timeRange.startTime": params.start,
      "timeRange.endTime": params.end,
      limit: params.limit,
    }, options);
  }

  /** List what one rule or all detected. Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform. */
  listDetections(params: ListDetectionsParams, options?: ExecuteOptions): GovernedPages<"low", DetectionsReadResult, DetectionsReadItem> {
    return this.call("detections:read", { ruleId: params.ruleId, startTime: params.start, endTime: params.end, pageSize: params.limit }, options);
  }

  /** Get one alert by id. Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform. */
  getAlert(params: GetAlertParams, options?: ExecuteOptions): GovernedCall<"low", AlertsReadResult> {
    return this.call("alerts:read", params, options);
  }

  /**
   * Record status and verdict of an alert.
   * Risk: medium. Scope: https://www.googleapis.com/auth/cloud-platform.
   */
  updateAlert(params: UpdateAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsUpdateResult> {
    return this.call("alerts:update", {
      alertId: params.alertId,
      feedback: { status: params.status, verdict: params.verdict, comment: params.comment },
    }, options);
  }

  /**
   * List detection rules, with text on demand.
   * Risk: low. Scope: https://www.googleapis.com/auth/chronicle.readonly.
   */
  listRules(params: ListRulesParams = {}, options?: ExecuteOptions): GovernedPages<"low", RulesReadResult, RulesReadItem> {
    return this.call("rules:read", { filter: params.filter, view: params.view, pageSize: params.limit }, options);
  }

  /** Get one rule with its text. Risk: low. Scope: https://www.googleapis.com/auth/chronicle.readonly. */
  getRule(params: GetRuleParams, options?: ExecuteOptions): GovernedCall<"low", RulesReadDetailsResult> {
    return this.call("rules:read_details", { rule: params.ruleId }, options);
  }

  /**
   * Switch a rule on or off.
   * Risk: high. Scope: https://www.googleapis.com/auth/chronicle. May be escalated to a reviewer.
   */
  enableRule(params: EnableRuleParams, options?: ExecuteOptions): GovernedCall<"high", RuleDeploymentsSetEnabledResult> {
    return this.call("rule_deployments:set_enabled", { rule: params.ruleId, enabled: true }, options);
  }

  /**
   * Switch a rule on or off.
   * Risk: high. Scope: https://www.googleapis.com/auth/chronicle. May be escalated to a reviewer.
   */
  disableRule(params: DisableRuleParams, options?: ExecuteOptions): GovernedCall<"high", RuleDeploymentsSetEnabledResult> {
    return this.call("rule_deployments:set_enabled", { rule: params.ruleId, enabled: false }, options);
  }

  /** Run a rule over old events. Risk: medium. Scope: https://www.googleapis.com/auth/chronicle. */
  startRetrohunt(params: StartRetrohuntParams, options?: ExecuteOptions): GovernedCall<"medium", RetrohuntsStartResult> {
    return this.call("retrohunts:start", { rule: params.ruleId, processInterval: { startTime: params.start, endTime: params.end } }, options);
  }

  /** List cases, filtered and sorted. Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform. */
  listCases(params: ListCasesParams = {}, options?: ExecuteOptions): GovernedPages<"low", CasesReadResult, CasesReadItem> {
    return this.call("cases:read", { filter: params.filter, pageSize: params.limit }, options);
  }

  /** Close cases with a reason. Risk: medium. Scope: https://www.googleapis.com/auth/cloud-platform. */
  closeCases(params: CloseCasesParams, options?: ExecuteOptions): GovernedCall<"medium", CasesCloseResult> {
    return this.call("cases:close", { casesIds: params.caseIds, closeReason: params.reason, closeComment: params.comment }, options);
  }

  /**
   * List data tables with their columns.
   * Risk: low. Scope: https://www.googleapis.com/auth/chronicle.readonly.
   */
  listDataTables(params: ListDataTablesParams = {}, options?: ExecuteOptions): GovernedPages<"low", DataTablesReadResult, DataTablesReadItem> {
    return this.call("data_tables:read", { pageSize: params.limit }, options);
  }

  execute<O extends keyof Within<GoogleChronicleOperations, M>>(
    operation: O,
    params: ParamsOf<Within<GoogleChronicleOperations, M>, O> & Incomplete,
  ): never;
  /** Search events with a UDM query. `GET /{instance_id}:udmSearch` @risk medium */
  execute(
    operation: OperationId<"events:search", "medium", M>,
    params: EventsSearchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventsSearchResult>;
  /** Check a query without running it. `GET /{instance_id}:validateQuery` @risk low */
  execute(
    operation: OperationId<"queries:validate", "low", M>,
    params: QueriesValidateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", QueriesValidateResult>;
  /** List what one rule or all detected. `GET /legacy:legacySearchDetections` @risk low */
  execute(
    operation: OperationId<"detections:read", "low", M>,
    params: DetectionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DetectionsReadResult, DetectionsReadItem>;
  /** Get one alert by id. `GET /legacy:legacyGetAlert` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadResult>;
  /** Record status and verdict of an alert. `POST /legacy:legacyUpdateAlert` @risk medium */
  execute(
    operation: OperationId<"alerts:update", "medium", M>,
    params: AlertsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsUpdateResult>;
  /** List detection rules, with text on demand. `GET /rules` @risk low */
  execute(
    operation: OperationId<"rules:read", "low", M>,
    params: RulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RulesReadResult, RulesReadItem>;
  /** Get one rule with its text. `GET /rules/{rule}` @risk low */
  execute(
    operation: OperationId<"rules:read_details", "low", M>,
    params: RulesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RulesReadDetailsResult>;
  /** Check the text of a rule. `POST /{instance_id}:verifyRuleText` @risk low */
  execute(
    operation: OperationId<"rules:verify", "low", M>,
    params: RulesVerifyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RulesVerifyResult>;
  /** Create a rule that does not run yet. `POST /rules` @risk high */
  execute(
    operation: OperationId<"rules:write", "high", M>,
    params: RulesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RulesWriteResult>;
  /** Replace the text of a rule. `PATCH /rules/{rule}` @risk high */
  execute(
    operation: OperationId<"rules:update", "high", M>,
    params: RulesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RulesUpdateResult>;
  /** Delete a rule with its revisions. `DELETE /rules/{rule}` @risk critical */
  execute(
    operation: OperationId<"rules:delete", "critical", M>,
    params: RulesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RulesDeleteResult>;
  /** Tell whether a rule runs and alerts. `GET /rules/{rule}/deployment` @risk low */
  execute(
    operation: OperationId<"rule_deployments:read", "low", M>,
    params: RuleDeploymentsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RuleDeploymentsReadResult>;
  /** Switch a rule on or off. `PATCH /rules/{rule}/deployment` @risk high */
  execute(
    operation: OperationId<"rule_deployments:set_enabled", "high", M>,
    params: RuleDeploymentsSetEnabledParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RuleDeploymentsSetEnabledResult>;
  /** Let a rule raise alerts or not. `PATCH /rules/{rule}/deployment` @risk high */
  execute(
    operation: OperationId<"rule_deployments:set_alerting", "high", M>,
    params: RuleDeploymentsSetAlertingParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RuleDeploymentsSetAlertingResult>;
  /** List errors that rules ran into. `GET /ruleExecutionErrors` @risk low */
  execute(
    operation: OperationId<"rule_errors:read", "low", M>,
    params: RuleErrorsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RuleErrorsReadResult, RuleErrorsReadItem>;
  /** List a rule's runs over old events. `GET /rules/{rule}/retrohunts` @risk low */
  execute(
    operation: OperationId<"retrohunts:read", "low", M>,
    params: RetrohuntsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RetrohuntsReadResult, RetrohuntsReadItem>;
  /** Run a rule over old events. `POST /rules/{rule}/retrohunts` @risk medium */
  execute(
    operation: OperationId<"retrohunts:start", "medium", M>,
    params: RetrohuntsStartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", RetrohuntsStartResult>;
  /** List cases, filtered and sorted. `GET /cases` @risk low */
  execute(
    operation: OperationId<"cases:read", "low", M>,
    params: CasesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CasesReadResult, CasesReadItem>;
  /** Get one case by number. `GET /cases/{case}` @risk low */
  execute(
    operation: OperationId<"cases:read_details", "low", M>,
    params: CasesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CasesReadDetailsResult>;
  /** Set the priority of a case. `PATCH /cases/{case}` @risk medium */
  execute(
    operation: OperationId<"cases:update", "medium", M>,
    params: CasesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesUpdateResult>;
  /** Give cases to a person. `POST /cases:executeBulkAssign` @risk medium */
  execute(
    operation: OperationId<"cases:assign", "medium", M>,
    params: CasesAssignParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesAssignResult>;
  /** Close cases with a reason. `POST /cases:executeBulkClose` @risk medium */
  execute(
    operation: OperationId<"cases:close", "medium", M>,
    params: CasesCloseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesCloseResult>;
  /** List reference lists that rules use. `GET /referenceLists` @risk low */
  execute(
    operation: OperationId<"reference_lists:read", "low", M>,
    params: ReferenceListsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ReferenceListsReadResult, ReferenceListsReadItem>;
  /** Get one reference list with entries. `GET /referenceLists/{referenceList}` @risk low */
  execute(
    operation: OperationId<"reference_lists:read_details", "low", M>,
    params: ReferenceListsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ReferenceListsReadDetailsResult>;
  /** Replace all entries of a reference list. `PATCH /referenceLists/{referenceList}` @risk high */
  execute(
    operation: OperationId<"reference_lists:update", "high", M>,
    params: ReferenceListsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ReferenceListsUpdateResult>;
  /** List watchlists and their sizes. `GET /watchlists` @risk low */
  execute(
    operation: OperationId<"watchlists:read", "low", M>,
    params: WatchlistsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", WatchlistsReadResult, WatchlistsReadItem>;
  /** List data tables with their columns. `GET /dataTables` @risk low */
  execute(
    operation: OperationId<"data_tables:read", "low", M>,
    params: DataTablesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DataTablesReadResult, DataTablesReadItem>;
  /** List the rows of a data table. `GET /dataTables/{dataTable}/dataTableRows` @risk low */
  execute(
    operation: OperationId<"table_rows:read", "low", M>,
    params: TableRowsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TableRowsReadResult, TableRowsReadItem>;
  /** Add a row to a data table. `POST /dataTables/{dataTable}/dataTableRows` @risk medium */
  execute(
    operation: OperationId<"table_rows:write", "medium", M>,
    params: TableRowsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TableRowsWriteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof GoogleChronicleOperations>(
    operation: O & Permit<GoogleChronicleOperations, O, M>,
    ...rest: Rest<ParamsOf<GoogleChronicleOperations, O>>
  ): CallOf<GoogleChronicleOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type GoogleChronicle<M extends Risk = "critical"> = Limited<GoogleChronicleConnector<M>, GoogleChronicleMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface GoogleChronicleOperations {
  "events:search": { risk: "medium"; params: EventsSearchParams; result: EventsSearchResult };
  "queries:validate": { risk: "low"; params: QueriesValidateParams; result: QueriesValidateResult };
  "detections:read": { risk: "low"; params: DetectionsReadParams; result: DetectionsReadResult; item: DetectionsReadItem };
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult };
  "alerts:update": { risk: "medium"; params: AlertsUpdateParams; result: AlertsUpdateResult };
  "rules:read": { risk: "low"; params: RulesReadParams; result: RulesReadResult; item: RulesReadItem };
  "rules:read_details": { risk: "low"; params: RulesReadDetailsParams; result: RulesReadDetailsResult };
  "rules:verify": { risk: "low"; params: RulesVerifyParams; result: RulesVerifyResult };
  "rules:write": { risk: "high"; params: RulesWriteParams; result: RulesWriteResult };
  "rules:update": { risk: "high"; params: RulesUpdateParams; result: RulesUpdateResult };
  "rules:delete": { risk: "critical"; params: RulesDeleteParams; result: RulesDeleteResult };
  "rule_deployments:read": { risk: "low"; params: RuleDeploymentsReadParams; result: RuleDeploymentsReadResult };
  "rule_deployments:set_enabled": { risk: "high"; params: RuleDeploymentsSetEnabledParams; result: RuleDeploymentsSetEnabledResult };
  "rule_deployments:set_alerting": { risk: "high"; params: RuleDeploymentsSetAlertingParams; result: RuleDeploymentsSetAlertingResult };
  "rule_errors:read": { risk: "low"; params: RuleErrorsReadParams; result: RuleErrorsReadResult; item: RuleErrorsReadItem };
  "retrohunts:read": { risk: "low"; params: RetrohuntsReadParams; result: RetrohuntsReadResult; item: RetrohuntsReadItem };
  "retrohunts:start": { risk: "medium"; params: RetrohuntsStartParams; result: RetrohuntsStartResult };
  "cases:read": { risk: "low"; params: CasesReadParams; result: CasesReadResult; item: CasesReadItem };
  "cases:read_details": { risk: "low"; params: CasesReadDetailsParams; result: CasesReadDetailsResult };
  "cases:update": { risk: "medium"; params: CasesUpdateParams; result: CasesUpdateResult };
  "cases:assign": { risk: "medium"; params: CasesAssignParams; result: CasesAssignResult };
  "cases:close": { risk: "medium"; params: CasesCloseParams; result: CasesCloseResult };
  "reference_lists:read": { risk: "low"; params: ReferenceListsReadParams; result: ReferenceListsReadResult; item: ReferenceListsReadItem };
  "reference_lists:read_details": { risk: "low"; params: ReferenceListsReadDetailsParams; result: ReferenceListsReadDetailsResult };
  "reference_lists:update": { risk: "high"; params: ReferenceListsUpdateParams; result: ReferenceListsUpdateResult };
  "watchlists:read": { risk: "low"; params: WatchlistsReadParams; result: WatchlistsReadResult; item: WatchlistsReadItem };
  "data_tables:read": { risk: "low"; params: DataTablesReadParams; result: DataTablesReadResult; item: DataTablesReadItem };
  "table_rows:read": { risk: "low"; params: TableRowsReadParams; result: TableRowsReadResult; item: TableRowsReadItem };
  "table_rows:write": { risk: "medium"; params: TableRowsWriteParams; result: TableRowsWriteResult };
}

/** The risk of each convenience method. */
export interface GoogleChronicleMethods {
  searchEvents: "medium";
  listDetections: "low";
  getAlert: "low";
  updateAlert: "medium";
  listRules: "low";
  getRule: "low";
  enableRule: "high";
  disableRule: "high";
  startRetrohunt: "medium";
  listCases: "low";
  closeCases: "medium";
  listDataTables: "low";
}

/** Parameters of `events:search`. */
export interface EventsSearchParams {
  /** Customer id of the instance. @minLength 1 */
  instance_id: string;
  /** UDM query, such as target.ip = "192.0.2.1". @minLength 1 */
  query: string;
  "timeRange.startTime": Start;
  "timeRange.endTime": End;
  /** How many events to send. @integer @minimum 1 @maximum 10000 */
  limit?: number;
}

/** Result of `events:search`. */
export type EventsSearchResult = {
  /** Whether events were left out. */
  moreDataAvailable?: boolean;
  stats?: Stats;
  events?: {
    name?: string;
    /** The event in the unified data model. */
    udm?: { [key: string]: Value };
  }[];
};

/** Arguments of `searchEvents`. */
export interface SearchEventsParams {
  /** Customer id of the instance. @minLength 1 */
  instanceId: string;
  /** UDM query, such as target.ip = "192.0.2.1". @minLength 1 */
  query: string;
  start: Start;
  end: End;
  /** How many events to send. @integer @minimum 1 @maximum 10000 */
  limit?: number;
}

/** Parameters of `queries:validate`. */
export interface QueriesValidateParams {
  /** Customer id to check for. @minLength 1 */
  instance_id: string;
  /** Query to be checked. @minLength 1 */
  rawQuery: string;
  /** Language of the query. */
  dialect?: "DIALECT_UDM_SEARCH" | "DIALECT_STATS";
}

/** Result of `queries:validate`. */
export type QueriesValidateResult = {
  queryType?: string;
  errorType?: string;
  errorText?: string;
  errorPosition?: {
    /** @integer */
    startLine?: number;
    /** @integer */
    startColumn?: number;
    /** @integer */
    endLine?: number;
    /** @integer */
    endColumn?: number;
  };
};

/** Parameters of `detections:read`. */
export interface DetectionsReadParams {
  /** Id of the rule; with \@- all its versions, - alone for all rules. @minLength 1 */
  ruleId: string;
  /** Only alerts or only others. */
  alertState?: "ALERTING" | "NOT_ALERTING";
  /** Which time the range is about. */
  listBasis?: "CREATED_TIME" | "DETECTION_TIME";
  startTime?: Start;
  endTime?: End;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `detections:read`. */
export type DetectionsReadResult = {
  detections?: Detection[];
  nextPageToken?: string;
};

/** One item of the pages of `detections:read`. */
export type DetectionsReadItem = NonNullable<DetectionsReadResult["detections"]>[number];

/** Arguments of `listDetections`. */
export interface ListDetectionsParams {
  /** Id of the rule; with \@- all its versions, - alone for all rules. @minLength 1 */
  ruleId: string;
  start?: Start;
  end?: End;
  limit?: PageSize;
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  alertId: AlertId;
  /** Whether detections that raise no alert are found. */
  includeDetections?: boolean;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  alert?: Detection;
};

/** Arguments of `getAlert`. */
export interface GetAlertParams {
  alertId: AlertId;
}

/** Parameters of `alerts:update`. */
export interface AlertsUpdateParams {
  alertId: AlertId;
  /** What the analyst makes of the alert. @minProperties 1 */
  feedback: {
    /** How far the alert has come. */
    status?: "NEW" | "REVIEWED" | "OPEN" | "CLOSED";
    /** Whether the alert is right. */
    verdict?: "TRUE_POSITIVE" | "FALSE_POSITIVE";
    /** Why it is closed. */
    reason?: "REASON_NOT_MALICIOUS" | "REASON_MALICIOUS" | "REASON_MAINTENANCE";
    priority?: CasePriority;
    /** Whether it was of use. */
    reputation?: "USEFUL" | "NOT_USEFUL";
    /** Severity out of hundred. @integer @minimum 0 @maximum 100 */
    severity?: number;
    /** Risk score out of hundred. @integer @minimum 0 @maximum 100 */
    riskScore?: number;
    /** Confidence out of hundred. @integer @minimum 0 @maximum 100 */
    confidenceScore?: number;
    /** Comment on the alert. */
    comment?: string;
    /** What brought it about. */
    rootCause?: string;
  };
}

/** Result of `alerts:update`. */
export type AlertsUpdateResult = Detection;

/** Arguments of `updateAlert`. */
export interface UpdateAlertParams {
  alertId: AlertId;
  /** How far the alert has come. */
  status: "NEW" | "REVIEWED" | "OPEN" | "CLOSED";
  /** Whether the alert is right. */
  verdict?: "TRUE_POSITIVE" | "FALSE_POSITIVE";
  /** Comment on the alert. */
  comment?: string;
}

/** Parameters of `rules:read`. */
export interface RulesReadParams {
  /** Condition on rules, such as display_name: and a name. @minLength 1 */
  filter?: string;
  /** How much of each rule, the text only with FULL. */
  view?: "BASIC" | "FULL" | "REVISION_METADATA_ONLY";
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `rules:read`. */
export type RulesReadResult = {
  rules?: Rule[];
  nextPageToken?: string;
};

/** One item of the pages of `rules:read`. */
export type RulesReadItem = NonNullable<RulesReadResult["rules"]>[number];

/** Arguments of `listRules`. */
export interface ListRulesParams {
  /** Condition on rules, such as display_name: and a name. @minLength 1 */
  filter?: string;
  /** How much of each rule, the text only with FULL. */
  view?: "BASIC" | "FULL" | "REVISION_METADATA_ONLY";
  limit?: PageSize;
}

/** Parameters of `rules:read_details`. */
export interface RulesReadDetailsParams {
  rule: RuleId;
}

/** Result of `rules:read_details`. */
export type RulesReadDetailsResult = Rule;

/** Arguments of `getRule`. */
export interface GetRuleParams {
  ruleId: RuleId;
}

/** Parameters of `rules:verify`. */
export interface RulesVerifyParams {
  /** Customer id to check with. @minLength 1 */
  instance_id: string;
  /** Rule to be checked. @minLength 1 */
  ruleText: string;
}

/** Result of `rules:verify`. */
export type RulesVerifyResult = {
  success?: boolean;
  compilationDiagnostics?: Diagnostic[];
};

/** Parameters of `rules:write`. */
export interface RulesWriteParams {
  /** The new rule in YARA-L. @minLength 1 */
  text: string;
}

/** Result of `rules:write`. */
export type RulesWriteResult = Rule;

/** Parameters of `rules:update`. */
export interface RulesUpdateParams {
  rule: RuleId;
  /** The rule in YARA-L from now on. @minLength 1 */
  text: string;
}

/** Result of `rules:update`. */
export type RulesUpdateResult = Rule;

/** Parameters of `rules:delete`. */
export interface RulesDeleteParams {
  rule: RuleId;
}

/** Result of `rules:delete`. Empty when it is done. */
export type RulesDeleteResult = { [key: string]: never };

/** Parameters of `rule_deployments:read`. */
export interface RuleDeploymentsReadParams {
  rule: RuleId;
}

/** Result of `rule_deployments:read`. */
export type RuleDeploymentsReadResult = Deployment;

/** Parameters of `rule_deployments:set_enabled`. */
export interface RuleDeploymentsSetEnabledParams {
  rule: RuleId;
  /** Whether the rule runs on new events. */
  enabled: boolean;
}

/** Result of `rule_deployments:set_enabled`. */
export type RuleDeploymentsSetEnabledResult = Deployment;

/** Arguments of `enableRule`. */
export interface EnableRuleParams {
  ruleId: RuleId;
}

/** Arguments of `disableRule`. */
export interface DisableRuleParams {
  ruleId: RuleId;
}

/** Parameters of `rule_deployments:set_alerting`. */
export interface RuleDeploymentsSetAlertingParams {
  rule: RuleId;
  /** Whether its detections become alerts. */
  alerting: boolean;
}

/** Result of `rule_deployments:set_alerting`. */
export type RuleDeploymentsSetAlertingResult = Deployment;

/** Parameters of `rule_errors:read`. */
export interface RuleErrorsReadParams {
  /** Which rule, as rule = and its resource name. @minLength 1 */
  filter?: string;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `rule_errors:read`. */
export type RuleErrorsReadResult = {
  ruleExecutionErrors?: {
    name?: string;
    rule?: string;
    curatedRule?: string;
    error?: {
      /** @integer */
      code?: number;
      message?: string;
    };
    timeRange?: Interval;
  }[];
  nextPageToken?: string;
};

/** One item of the pages of `rule_errors:read`. */
export type RuleErrorsReadItem = NonNullable<RuleErrorsReadResult["ruleExecutionErrors"]>[number];

/** Parameters of `retrohunts:read`. */
export interface RetrohuntsReadParams {
  rule: RuleId;
  /** Condition on the state, such as state = DONE. @minLength 1 */
  filter?: string;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `retrohunts:read`. */
export type RetrohuntsReadResult = {
  retrohunts?: Retrohunt[];
  nextPageToken?: string;
};

/** One item of the pages of `retrohunts:read`. */
export type RetrohuntsReadItem = NonNullable<RetrohuntsReadResult["retrohunts"]>[number];

/** Parameters of `retrohunts:start`. */
export interface RetrohuntsStartParams {
  rule: RuleId;
  /** Time range to look through. */
  processInterval: { startTime: Start; endTime: End };
}

/** Result of `retrohunts:start`. */
export type RetrohuntsStartResult = {
  /** Name of the operation that runs it. */
  name?: string;
  metadata?: {
    /** Resource name, which ends with the id of the retrohunt. */
    retrohunt?: string;
    progressPercentage?: number;
    executionInterval?: Interval;
  };
  done?: boolean;
  error?: {
    /** @integer */
    code?: number;
    message?: string;
  };
};

/** Arguments of `startRetrohunt`. */
export interface StartRetrohuntParams {
  ruleId: RuleId;
  start: Start;
  end: End;
}

/** Parameters of `cases:read`. */
export interface CasesReadParams {
  /** Condition, such as priority = "PRIORITY_HIGH". @minLength 1 */
  filter?: string;
  /** Fields to sort by, such as createTime desc. @minLength 1 */
  orderBy?: string;
  /** More to send, such as tags, products. @minLength 1 */
  expand?: string;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `cases:read`. */
export type CasesReadResult = {
  cases?: Case[];
  nextPageToken?: string;
  /** @integer */
  totalSize?: number;
};

/** One item of the pages of `cases:read`. */
export type CasesReadItem = NonNullable<CasesReadResult["cases"]>[number];

/** Arguments of `listCases`. */
export interface ListCasesParams {
  /** Condition, such as priority = "PRIORITY_HIGH". @minLength 1 */
  filter?: string;
  limit?: PageSize;
}

/** Parameters of `cases:read_details`. */
export interface CasesReadDetailsParams {
  case: CaseId;
  /** More of it to send, such as tags. @minLength 1 */
  expand?: string;
}

/** Result of `cases:read_details`. */
export type CasesReadDetailsResult = Case;

/** Parameters of `cases:update`. */
export interface CasesUpdateParams {
  case: CaseId;
  priority: CasePriority;
}

/** Result of `cases:update`. */
export type CasesUpdateResult = Case;

/** Parameters of `cases:assign`. */
export interface CasesAssignParams {
  casesIds: CaseIds;
  /** User who gets the cases. @minLength 1 */
  userName: string;
}

/** Result of `cases:assign`. Empty when they are assigned. */
export type CasesAssignResult = { [key: string]: never };

/** Parameters of `cases:close`. */
export interface CasesCloseParams {
  casesIds: CaseIds;
  /** What came out of it. */
  closeReason: "MALICIOUS" | "NOT_MALICIOUS" | "MAINTENANCE" | "INCONCLUSIVE" | "UNKNOWN";
  /** What the cause was. */
  rootCause?: string;
  /** Comment on the end. */
  closeComment?: string;
}

/** Result of `cases:close`. Empty when they are closed. */
export type CasesCloseResult = { [key: string]: never };

/** Arguments of `closeCases`. */
export interface CloseCasesParams {
  caseIds: CaseIds;
  /** What came out of it. */
  reason: "MALICIOUS" | "NOT_MALICIOUS" | "MAINTENANCE" | "INCONCLUSIVE" | "UNKNOWN";
  /** Comment on the end. */
  comment?: string;
}

/** Parameters of `reference_lists:read`. */
export interface ReferenceListsReadParams {
  /** Whether to send the entries. */
  view?: "REFERENCE_LIST_VIEW_BASIC" | "REFERENCE_LIST_VIEW_FULL";
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `reference_lists:read`. */
export type ReferenceListsReadResult = {
  referenceLists?: ReferenceList[];
  nextPageToken?: string;
};

/** One item of the pages of `reference_lists:read`. */
export type ReferenceListsReadItem = NonNullable<ReferenceListsReadResult["referenceLists"]>[number];

/** Parameters of `reference_lists:read_details`. */
export interface ReferenceListsReadDetailsParams {
  referenceList: ListId;
}

/** Result of `reference_lists:read_details`. */
export type ReferenceListsReadDetailsResult = ReferenceList;

/** Parameters of `reference_lists:update`. */
export interface ReferenceListsUpdateParams {
  referenceList: ListId;
  /** All entries from now on. */
  entries: {
    /** Value of the entry. @minLength 1 @maxLength 512 */
    value: string;
  }[];
}

/** Result of `reference_lists:update`. */
export type ReferenceListsUpdateResult = ReferenceList;

/** Parameters of `watchlists:read`. */
export interface WatchlistsReadParams {
  /** Condition, such as watchlist_user_preferences.pinned=true. @minLength 1 */
  filter?: string;
  /** How many watchlists make a page. @integer @minimum 1 @maximum 200 */
  pageSize?: number;
  pageToken?: PageToken;
}

/** Result of `watchlists:read`. */
export type WatchlistsReadResult = {
  watchlists?: Watchlist[];
  nextPageToken?: string;
};

/** One item of the pages of `watchlists:read`. */
export type WatchlistsReadItem = NonNullable<WatchlistsReadResult["watchlists"]>[number];

/** Parameters of `data_tables:read`. */
export interface DataTablesReadParams {
  /** Order of tables, only create_time asc. */
  orderBy?: "create_time asc";
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `data_tables:read`. */
export type DataTablesReadResult = {
  dataTables?: Table[];
  nextPageToken?: string;
};

/** One item of the pages of `data_tables:read`. */
export type DataTablesReadItem = NonNullable<DataTablesReadResult["dataTables"]>[number];

/** Arguments of `listDataTables`. */
export interface ListDataTablesParams {
  limit?: PageSize;
}

/** Parameters of `table_rows:read`. */
export interface TableRowsReadParams {
  dataTable: TableId;
  /** Text that rows must contain. @minLength 1 */
  filter?: string;
  /** Order of rows, only create_time asc. */
  orderBy?: "create_time asc";
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `table_rows:read`. */
export type TableRowsReadResult = {
  dataTableRows?: Row[];
  nextPageToken?: string;
};

/** One item of the pages of `table_rows:read`. */
export type TableRowsReadItem = NonNullable<TableRowsReadResult["dataTableRows"]>[number];

/** Parameters of `table_rows:write`. */
export interface TableRowsWriteParams {
  dataTable: TableId;
  /** Values in the order of columns. @minItems 1 */
  values: string[];
  /** How long the row stays, such as 24h. @minLength 1 */
  rowTimeToLive?: string;
}

/** Result of `table_rows:write`. */
export type TableRowsWriteResult = Row;

/** Id of the rule, such as ru_ and a UUID. @maxLength 200 @pattern ^ru_[0-9A-Za-z-]+(@[0-9A-Za-z_-]+)?$ */
export type RuleId = string;

/** Name of the reference list. @minLength 1 */
export type ListId = string;

/** Name of the data table. @minLength 1 */
export type TableId = string;

/** Id of the alert, such as de_ and a UUID. @minLength 1 */
export type AlertId = string;

/** Number of the case, in digits. @pattern ^[0-9]{1,20}$ */
export type CaseId = string;

/** Cases by their number. @minItems 1 @maxItems 20 */
export type CaseIds = number[];

/** How many make a page, 1000 at most. @integer @minimum 1 @maximum 1000 */
export type PageSize = number;

/** Place where the last page ended. @minLength 1 */
export type PageToken = string;

/** Beginning of the time range. @format date-time */
export type Start = string;

/** End of the time range, not included. @format date-time */
export type End = string;

/** How urgent it is. */
export type CasePriority = "PRIORITY_INFO" | "PRIORITY_LOW" | "PRIORITY_MEDIUM" | "PRIORITY_HIGH" | "PRIORITY_CRITICAL";

export type Value = string | number | boolean | Value[] | { [key: string]: Value } | null;

/** One of them is set; whole numbers come as text. */
export type StatsValue = {
  nullVal?: boolean;
  boolVal?: boolean;
  int64Val?: string;
  uint64Val?: string;
  doubleVal?: number | string;
  stringVal?: string;
  bytesVal?: string;
  /** @format date-time */
  timestampVal?: string;
  dateVal?: {
    /** @integer */
    year?: number;
    /** @integer */
    month?: number;
    /** @integer */
    day?: number;
  };
};

/** Columns, where the query counts or sums. */
export type Stats = {
  /** Whether rows were left out. */
  tooManyResults?: boolean;
  results?: { column?: string; values?: { value?: StatsValue; list?: { values?: StatsValue[] } }[] }[];
};

export type Diagnostic = {
  message?: string;
  severity?: string;
  uri?: string;
  position?: {
    /** @integer */
    startLine?: number;
    /** @integer */
    startColumn?: number;
    /** @integer */
    endLine?: number;
    /** @integer */
    endColumn?: number;
  };
};

export type Rule = {
  /** Resource name, which ends with the id. */
  name?: string;
  displayName?: string;
  revisionId?: string;
  /** The rule in YARA-L. */
  text?: string;
  author?: string;
  severity?: { displayName?: string };
  type?: string;
  compilationState?: string;
  compilationDiagnostics?: Diagnostic[];
  metadata?: { [key: string]: string };
  referenceLists?: string[];
  /** @format date-time */
  createTime?: string;
  /** @format date-time */
  revisionCreateTime?: string;
  etag?: string;
};

export type Deployment = {
  name?: string;
  enabled?: boolean;
  alerting?: boolean;
  archived?: boolean;
  runFrequency?: string;
  executionState?: string;
  /** @format date-time */
  archiveTime?: string;
  /** @format date-time */
  lastAlertStatusChangeTime?: string;
};

export type Interval = {
  /** @format date-time */
  startTime?: string;
  /** @format date-time */
  endTime?: string;
};

export type Retrohunt = {
  name?: string;
  /** RUNNING, DONE, CANCELLED or FAILED. */
  state?: string;
  progressPercentage?: number;
  processInterval?: Interval;
  executionInterval?: Interval;
};

export type ReferenceList = {
  name?: string;
  displayName?: string;
  description?: string;
  syntaxType?: string;
  entries?: { value?: string }[];
  rules?: string[];
  /** @integer */
  ruleAssociationsCount?: number;
  /** @format date-time */
  revisionCreateTime?: string;
};

export type Watchlist = {
  name?: string;
  displayName?: string;
  description?: string;
  multiplyingFactor?: number;
  entityCount?: {
    /** @integer */
    user?: number;
    /** @integer */
    asset?: number;
  };
  /** @format date-time */
  createTime?: string;
  /** @format date-time */
  updateTime?: string;
};

export type Table = {
  /** Resource name, which ends with the name that calls on rows take. */
  name?: string;
  displayName?: string;
  description?: string;
  /** Columns; a number that is left out is 0. */
  columnInfo?: {
    /** Place of its value in a row. @integer */
    columnIndex?: number;
    /** Name of the column. */
    originalColumn?: string;
    /** STRING, REGEX, CIDR or NUMBER. */
    columnType?: string;
    /** Entity field that it stands for instead. */
    mappedColumnPath?: string;
    /** Whether it makes a row what it is. */
    keyColumn?: boolean;
    repeatedValues?: boolean;
  }[];
  /** Rules that use the table. */
  rules?: string[];
  /** @integer */
  ruleAssociationsCount?: number;
  /** Number of rows, as text. */
  approximateRowCount?: string;
  rowTimeToLive?: string;
  dataTableUuid?: string;
  /** @format date-time */
  createTime?: string;
  /** @format date-time */
  updateTime?: string;
};

export type Row = {
  name?: string;
  values?: string[];
  rowTimeToLive?: string;
  /** @format date-time */
  createTime?: string;
  /** @format date-time */
  updateTime?: string;
};

export type Detection = {
  id?: string;
  type?: string;
  /** @format date-time */
  createdTime?: string;
  /** @format date-time */
  detectionTime?: string;
  timeWindow?: Interval;
  caseName?: string;
  feedbackSummary?: {
    status?: string;
    verdict?: string;
    priority?: string;
    severityDisplay?: string;
    comment?: string;
  };
  detection?: {
    ruleId?: string;
    ruleName?: string;
    ruleVersion?: string;
    ruleType?: string;
    description?: string;
    alertState?: string;
  }[];
};

export type Case = {
  /** Resource name, which ends with the number. */
  name?: string;
  displayName?: string;
  description?: string;
  type?: string;
  stage?: string;
  priority?: string;
  status?: string;
  workflowStatus?: string;
  assignee?: string;
  assignedUser?: string;
  creatorUser?: string;
  environment?: string;
  source?: string;
  score?: number | string;
  /** @integer */
  alertCount?: number;
  important?: boolean;
  incident?: boolean;
  createTime?: string;
  updateTime?: string;
};

const CONNECTOR: ConnectorSpec = {
  name: "google_chronicle",
  operations: {
    low: {
      "queries:validate": ["haGOnJ4y"],
      "detections:read": [
        "u_uo-Pgl",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/detections",
        },
      ],
      "alerts:read": ["sGqG63ET"],
      "rules:read": [
        "cAR7wVxT",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/rules" },
      ],
      "rules:read_details": ["4ZAgKHhs"],
      "rules:verify": ["j82TGp4A"],
      "rule_deployments:read": ["O3TiPbb_"],
      "rule_errors:read": [
        "na0Q7HF9",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/ruleExecutionErrors",
        },
      ],
      "retrohunts:read": [
        "LZfXtuT5",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/retrohunts",
        },
      ],
      "cases:read": [
        "FwD7JsWY",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/cases" },
      ],
      "cases:read_details": ["EoWt0X7Z"],
      "reference_lists:read": [
        "UaraIIvf",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/referenceLists",
        },
      ],
      "reference_lists:read_details": ["hmw4WQcd"],
      "watchlists:read": [
        "h30pO0yr",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/watchlists",
        },
      ],
      "data_tables:read": [
        "c___gr2g",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/dataTables",
        },
      ],
      "table_rows:read": [
        "u9M3jZJO",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/dataTableRows",
        },
      ],
    },
    medium: {
      "events:search": ["N11UiVRK"],
      "alerts:update": ["vma1aWxy"],
      "retrohunts:start": ["uDypcfSM"],
      "cases:update": ["ALzAXh3w"],
      "cases:assign": ["Fv9ObGl4"],
      "cases:close": ["rLhireBQ"],
      "table_rows:write": ["ZeZxrXjF"],
    },
    high: {
      "rules:write": ["XWK-qkmf"],
      "rules:update": ["trPHYGmp"],
      "rule_deployments:set_enabled": ["PJXdlgBh"],
      "rule_deployments:set_alerting": ["eBdhRgc4"],
      "reference_lists:update": ["VqwI0RTg"],
    },
    critical: {
      "rules:delete": ["puEA8Hc2"],
    },
  },
};
