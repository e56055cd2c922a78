// Generated from specs/thehive.yaml by `npm run generate`. Do not edit.
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

/**
 * TheHive. Alerts, cases, observables, tasks and Cortex analyzers and responders of TheHive 5.
 * @see https://docs.strangebee.com/thehive/api-docs/
 */
export class TheHiveConnector<const M extends Risk = "critical"> extends SDKConnector<TheHiveOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the hundred newest alerts that nobody has taken. Risk: low. Scope: none. */
  getNewAlerts(options?: ExecuteOptions): GovernedCall<"low", EntitiesSearchResult> {
    return this.call("entities:search", {
      query: [
        { _name: "listAlert" },
        { _name: "filter", _eq: { _field: "stage", _value: "New" } },
        { _name: "sort", _fields: [{ date: "desc" }] },
        { _name: "page", from: 0, to: 100 },
      ],
    }, options);
  }

  /** List the hundred newest cases that are not closed. Risk: low. Scope: none. */
  getOpenCases(options?: ExecuteOptions): GovernedCall<"low", EntitiesSearchResult> {
    return this.call("entities:search", {
      query: [
        { _name: "listCase" },
        { _name: "filter", _ne: { _field: "stage", _value: "Closed" } },
        { _name: "sort", _fields: [{ startDate: "desc" }] },
        { _name: "page", from: 0, to: 100 },
      ],
    }, options);
  }

  /** List the first five hundred observables of a case. Risk: low. Scope: none. */
  getCaseObservables(params: GetCaseObservablesParams, options?: ExecuteOptions): GovernedCall<"low", EntitiesSearchResult> {
    return this.call("entities:search", {
      query: [
        { _name: "getCase", idOrName: params.caseId },
        { _name: "observables" },
        { _name: "page", from: 0, to: 500 },
      ],
    }, options);
  }

  /** Get one alert by id. Risk: low. Scope: none. */
  getAlert(params: GetAlertParams, options?: ExecuteOptions): GovernedCall<"low", AlertsReadResult> {
    return this.call("alerts:read", params, options);
  }

  /** Raise an alert with its observables. Risk: medium. Scope: manageAlert/create. */
  createAlert(params: CreateAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsWriteResult> {
    return this.call("alerts:write", params, options);
  }

  /** Change, assign or close an alert. Risk: medium. Scope: manageAlert/update. */
  updateAlert(params: UpdateAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsUpdateResult> {
    return this.call("alerts:update", params, options);
  }

  /** Make a case out of an alert. Risk: medium. Scope: manageAlert/import. */
  promoteAlert(params: PromoteAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsPromoteResult> {
    return this.call("alerts:promote", params, options);
  }

  /** Get one case by id or number. Risk: low. Scope: none. */
  getCase(params: GetCaseParams, options?: ExecuteOptions): GovernedCall<"low", CasesReadResult> {
    return this.call("cases:read", { idOrName: params.caseId }, options);
  }

  /** Open a case, from a template if wanted. Risk: medium. Scope: manageCase/create. */
  createCase(params: CreateCaseParams, options?: ExecuteOptions): GovernedCall<"medium", CasesWriteResult> {
    return this.call("cases:write", params, options);
  }

  /** Change, assign or close a case. Risk: medium. Scope: manageCase/update. */
  updateCase(params: UpdateCaseParams, options?: ExecuteOptions): GovernedCall<"medium", CasesUpdateResult> {
    return this.call("cases:update", {
      idOrName: params.caseId,
      status: params.status,
      summary: params.summary,
      assignee: params.assignee,
    }, options);
  }

  /** Add a comment to a case. Risk: medium. Scope: manageComment. */
  addComment(params: AddCommentParams, options?: ExecuteOptions): GovernedCall<"medium", CaseCommentsWriteResult> {
    return this.call("case_comments:write", params, options);
  }

  /** Add an observable to a case. Risk: medium. Scope: manageObservable. */
  addObservable(params: AddObservableParams, options?: ExecuteOptions): GovernedCall<"medium", CaseObservablesWriteResult> {
    return this.call("case_observables:write", params, options);
  }

  /** List analyzers that Cortex offers. Risk: low. Scope: none. */
  listAnalyzers(params: ListAnalyzersParams = {}, options?: ExecuteOptions): GovernedCall<"low", AnalyzersReadResult> {
    return this.call("analyzers:read", { range: params.range ?? "all" }, options);
  }

  /** Run an analyzer on an observable. Risk: high. Scope: manageAnalyse. May be escalated to a reviewer. */
  runAnalyzer(params: RunAnalyzerParams, options?: ExecuteOptions): GovernedCall<"high", AnalyzerJobsRunResult> {
    return this.call("analyzer_jobs:run", { analyzerId: params.analyzerId, cortexId: params.cortexId, artifactId: params.observableId }, options);
  }

  /** Shut a user out of TheHive. Risk: high. Scope: manageUser. May be escalated to a reviewer. */
  lockUser(params: LockUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersSetLockedResult> {
    return this.call("users:set_locked", { ...params, locked: true }, options);
  }

  execute<O extends keyof Within<TheHiveOperations, M>>(
    operation: O,
    params: ParamsOf<Within<TheHiveOperations, M>, O> & Incomplete,
  ): never;
  /** Search cases, alerts, observables or tasks in steps. `POST /v1/query` @risk low */
  execute(
    operation: OperationId<"entities:search", "low", M>,
    params: EntitiesSearchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EntitiesSearchResult>;
  /** Get one alert by id. `GET /v1/alert/{alertId}` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadResult>;
  /** Raise an alert with its observables. `POST /v1/alert` @risk medium */
  execute(
    operation: OperationId<"alerts:write", "medium", M>,
    params: AlertsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsWriteResult>;
  /** Change, assign or close an alert. `PATCH /v1/alert/{alertId}` @risk medium */
  execute(
    operation: OperationId<"alerts:update", "medium", M>,
    params: AlertsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsUpdateResult>;
  /** Make a case out of an alert. `POST /v1/alert/{alertId}/case` @risk medium */
  execute(
    operation: OperationId<"alerts:promote", "medium", M>,
    params: AlertsPromoteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsPromoteResult>;
  /** Add an alert to a case that exists. `POST /v1/alert/{alertId}/merge/{caseId}` @risk medium */
  execute(
    operation: OperationId<"alerts:merge", "medium", M>,
    params: AlertsMergeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsMergeResult>;
  /** Delete an alert for good. `DELETE /v1/alert/{alertId}` @risk critical */
  execute(
    operation: OperationId<"alerts:delete", "critical", M>,
    params: AlertsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AlertsDeleteResult>;
  /** Add an observable to an alert. `POST /v1/alert/{alertId}/observable` @risk medium */
  execute(
    operation: OperationId<"alert_observables:write", "medium", M>,
    params: AlertObservablesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertObservablesWriteResult>;
  /**
   * List observables that an alert shares with another. `GET
   * /v1/alert/{alertId}/similar/{alertOrCaseId}/observables`
   * @risk low
   */
  execute(
    operation: OperationId<"similar_observables:read", "low", M>,
    params: SimilarObservablesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SimilarObservablesReadResult>;
  /** Get one case by id or number. `GET /v1/case/{idOrName}` @risk low */
  execute(
    operation: OperationId<"cases:read", "low", M>,
    params: CasesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CasesReadResult>;
  /** Open a case, from a template if wanted. `POST /v1/case` @risk medium */
  execute(
    operation: OperationId<"cases:write", "medium", M>,
    params: CasesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesWriteResult>;
  /** Change, assign or close a case. `PATCH /v1/case/{idOrName}` @risk medium */
  execute(
    operation: OperationId<"cases:update", "medium", M>,
    params: CasesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesUpdateResult>;
  /** Delete a case with everything in it. `DELETE /v1/case/{idOrName}` @risk critical */
  execute(
    operation: OperationId<"cases:delete", "critical", M>,
    params: CasesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", CasesDeleteResult>;
  /** Read what happened in a case and when. `GET /v1/case/{caseId}/timeline` @risk low */
  execute(
    operation: OperationId<"case_timeline:read", "low", M>,
    params: CaseTimelineReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CaseTimelineReadResult>;
  /** Add a comment to a case. `POST /v1/case/{caseId}/comment` @risk medium */
  execute(
    operation: OperationId<"case_comments:write", "medium", M>,
    params: CaseCommentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CaseCommentsWriteResult>;
  /** Add a comment to an alert. `POST /v1/alert/{alertId}/comment` @risk medium */
  execute(
    operation: OperationId<"alert_comments:write", "medium", M>,
    params: AlertCommentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertCommentsWriteResult>;
  /** Note an attack technique on a case. `POST /v1/case/{caseId}/procedure` @risk medium */
  execute(
    operation: OperationId<"procedures:write", "medium", M>,
    params: ProceduresWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ProceduresWriteResult>;
  /** Add an observable to a case. `POST /v1/case/{caseId}/observable` @risk medium */
  execute(
    operation: OperationId<"case_observables:write", "medium", M>,
    params: CaseObservablesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CaseObservablesWriteResult>;
  /** Get one observable with its reports. `GET /v1/observable/{observableId}` @risk low */
  execute(
    operation: OperationId<"observables:read", "low", M>,
    params: ObservablesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ObservablesReadResult>;
  /** Change what is said of an observable. `PATCH /v1/observable/{observableId}` @risk medium */
  execute(
    operation: OperationId<"observables:update", "medium", M>,
    params: ObservablesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ObservablesUpdateResult>;
  /** Add a task to a case. `POST /v1/case/{caseId}/task` @risk medium */
  execute(
    operation: OperationId<"tasks:write", "medium", M>,
    params: TasksWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TasksWriteResult>;
  /** Change, assign or finish a task. `PATCH /v1/task/{taskId}` @risk medium */
  execute(
    operation: OperationId<"tasks:update", "medium", M>,
    params: TasksUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TasksUpdateResult>;
  /** Write down what was done for a task. `POST /v1/task/{taskId}/log` @risk medium */
  execute(
    operation: OperationId<"task_logs:write", "medium", M>,
    params: TaskLogsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TaskLogsWriteResult>;
  /** List analyzers that Cortex offers. `GET /v1/connector/cortex/analyzer` @risk low */
  execute(
    operation: OperationId<"analyzers:read", "low", M>,
    params: AnalyzersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AnalyzersReadResult>;
  /** Run an analyzer on an observable. `POST /v1/connector/cortex/job` @risk high */
  execute(
    operation: OperationId<"analyzer_jobs:run", "high", M>,
    params: AnalyzerJobsRunParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AnalyzerJobsRunResult>;
  /** Get the report of an analyzer run. `GET /v1/connector/cortex/job/{jobId}` @risk low */
  execute(
    operation: OperationId<"analyzer_jobs:read", "low", M>,
    params: AnalyzerJobsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AnalyzerJobsReadResult>;
  /**
   * List responders that fit an object. `GET /v1/connector/cortex/responder/{entityType}/{entityId}`
   * @risk low
   */
  execute(
    operation: OperationId<"responders:read", "low", M>,
    params: RespondersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RespondersReadResult>;
  /** Run a responder on an object. `POST /v1/connector/cortex/action` @risk critical */
  execute(
    operation: OperationId<"responder_actions:run", "critical", M>,
    params: ResponderActionsRunParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ResponderActionsRunResult>;
  /**
   * List what responders did to an object. `GET /v1/connector/cortex/action/{entityType}/{entityId}`
   * @risk medium
   */
  execute(
    operation: OperationId<"responder_actions:read", "medium", M>,
    params: ResponderActionsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ResponderActionsReadResult>;
  /** Get one user by id or login. `GET /v1/user/{userId}` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadResult>;
  /** Lock or unlock a user of TheHive. `PATCH /v1/user/{userId}` @risk high */
  execute(
    operation: OperationId<"users:set_locked", "high", M>,
    params: UsersSetLockedParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersSetLockedResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof TheHiveOperations>(
    operation: O & Permit<TheHiveOperations, O, M>,
    ...rest: Rest<ParamsOf<TheHiveOperations, O>>
  ): CallOf<TheHiveOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type TheHive<M extends Risk = "critical"> = Limited<TheHiveConnector<M>, TheHiveMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface TheHiveOperations {
  "entities:search": { risk: "low"; params: EntitiesSearchParams; result: EntitiesSearchResult };
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult };
  "alerts:write": { risk: "medium"; params: AlertsWriteParams; result: AlertsWriteResult };
  "alerts:update": { risk: "medium"; params: AlertsUpdateParams; result: AlertsUpdateResult };
  "alerts:promote": { risk: "medium"; params: AlertsPromoteParams; result: AlertsPromoteResult };
  "alerts:merge": { risk: "medium"; params: AlertsMergeParams; result: AlertsMergeResult };
  "alerts:delete": { risk: "critical"; params: AlertsDeleteParams; result: AlertsDeleteResult };
  "alert_observables:write": { risk: "medium"; params: AlertObservablesWriteParams; result: AlertObservablesWriteResult };
  "similar_observables:read": { risk: "low"; params: SimilarObservablesReadParams; result: SimilarObservablesReadResult };
  "cases:read": { risk: "low"; params: CasesReadParams; result: CasesReadResult };
  "cases:write": { risk: "medium"; params: CasesWriteParams; result: CasesWriteResult };
  "cases:update": { risk: "medium"; params: CasesUpdateParams; result: CasesUpdateResult };
  "cases:delete": { risk: "critical"; params: CasesDeleteParams; result: CasesDeleteResult };
  "case_timeline:read": { risk: "low"; params: CaseTimelineReadParams; result: CaseTimelineReadResult };
  "case_comments:write": { risk: "medium"; params: CaseCommentsWriteParams; result: CaseCommentsWriteResult };
  "alert_comments:write": { risk: "medium"; params: AlertCommentsWriteParams; result: AlertCommentsWriteResult };
  "procedures:write": { risk: "medium"; params: ProceduresWriteParams; result: ProceduresWriteResult };
  "case_observables:write": { risk: "medium"; params: CaseObservablesWriteParams; result: CaseObservablesWriteResult };
  "observables:read": { risk: "low"; params: ObservablesReadParams; result: ObservablesReadResult };
  "observables:update": { risk: "medium"; params: ObservablesUpdateParams; result: ObservablesUpdateResult };
  "tasks:write": { risk: "medium"; params: TasksWriteParams; result: TasksWriteResult };
  "tasks:update": { risk: "medium"; params: TasksUpdateParams; result: TasksUpdateResult };
  "task_logs:write": { risk: "medium"; params: TaskLogsWriteParams; result: TaskLogsWriteResult };
  "analyzers:read": { risk: "low"; params: AnalyzersReadParams; result: AnalyzersReadResult };
  "analyzer_jobs:run": { risk: "high"; params: AnalyzerJobsRunParams; result: AnalyzerJobsRunResult };
  "analyzer_jobs:read": { risk: "low"; params: AnalyzerJobsReadParams; result: AnalyzerJobsReadResult };
  "responders:read": { risk: "low"; params: RespondersReadParams; result: RespondersReadResult };
  "responder_actions:run": { risk: "critical"; params: ResponderActionsRunParams; result: ResponderActionsRunResult };
  "responder_actions:read": { risk: "medium"; params: ResponderActionsReadParams; result: ResponderActionsReadResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult };
  "users:set_locked": { risk: "high"; params: UsersSetLockedParams; result: UsersSetLockedResult };
}

/** The risk of each convenience method. */
export interface TheHiveMethods {
  getNewAlerts: "low";
  getOpenCases: "low";
  getCaseObservables: "low";
  getAlert: "low";
  createAlert: "medium";
  updateAlert: "medium";
  promoteAlert: "medium";
  getCase: "low";
  createCase: "medium";
  updateCase: "medium";
  addComment: "medium";
  addObservable: "medium";
  listAnalyzers: "low";
  runAnalyzer: "high";
  lockUser: "high";
}

/** Parameters of `entities:search`. */
export interface EntitiesSearchParams {
  /** Steps from first to last. @minItems 1 */
  query: QueryStep[];
  /** Fields to leave out. */
  excludeFields?: string[];
}

/** Result of `entities:search`. */
export type EntitiesSearchResult = Entity[] | number;

/** Arguments of `getCaseObservables`. */
export interface GetCaseObservablesParams {
  /** Id or number of the case. */
  caseId: string;
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  alertId: AlertId;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = Alert;

/** Arguments of `getAlert`. */
export interface GetAlertParams {
  alertId: AlertId;
}

/** Parameters of `alerts:write`. */
export interface AlertsWriteParams {
  /** Kind of alert in your own words. @minLength 1 @maxLength 32 */
  type: string;
  /** System that it comes from. @minLength 1 @maxLength 32 */
  source: string;
  /** Its id in that system. @minLength 1 @maxLength 128 */
  sourceRef: string;
  /** The alert in one line. @minLength 1 @maxLength 512 */
  title: string;
  /** The whole alert in Markdown. */
  description: Markdown;
  /** Address of the alert over there. @minLength 1 @maxLength 4096 */
  externalLink?: string;
  /** How severe the alert is, 1 to 4. */
  severity?: Severity;
  /** When it happened, now unless told. */
  date?: Millis;
  /** Labels of the new alert. */
  tags?: Tag[];
  /** With whom the alert may be shared, 0 to 4. */
  tlp?: Tlp;
  /** What may be done with the alert, 0 to 3. */
  pap?: Pap;
  /** Custom fields of the alert by name. */
  customFields?: CustomFields;
  /** Short findings of the alert. */
  summary?: Markdown;
  /** Status that the alert starts with. */
  status?: Status;
  /** Who looks after the alert. */
  assignee?: UserLogin;
  /** Template for a case made of it. @minLength 1 @maxLength 128 */
  caseTemplate?: string;
  /** Observables of the alert. */
  observables?: NewObservable[];
}

/** Result of `alerts:write`. */
export type AlertsWriteResult = Alert;

/** Arguments of `createAlert`. */
export interface CreateAlertParams {
  /** Kind of alert in your own words. @minLength 1 @maxLength 32 */
  type: string;
  /** System that it comes from. @minLength 1 @maxLength 32 */
  source: string;
  /** Its id in that system. @minLength 1 @maxLength 128 */
  sourceRef: string;
  /** The alert in one line. @minLength 1 @maxLength 512 */
  title: string;
  /** The whole alert in Markdown. */
  description: Markdown;
  /** How severe the alert is, 1 to 4. */
  severity?: Severity;
  /** Labels of the new alert. */
  tags?: Tag[];
  /** Observables of the alert. */
  observables?: NewObservable[];
}

/** Parameters of `alerts:update`. */
export interface AlertsUpdateParams {
  alertId: AlertId;
  /** Status that the alert gets. */
  status?: Status;
  /** Who shall look after the alert. */
  assignee?: UserLogin;
  /** New title of the alert. @minLength 1 @maxLength 512 */
  title?: string;
  /** New text of the alert. */
  description?: Markdown;
  /** New severity of the alert, 1 to 4. */
  severity?: Severity;
  /** New sharing level of the alert, 0 to 4. */
  tlp?: Tlp;
  /** New handling level of the alert, 0 to 3. */
  pap?: Pap;
  /** Findings on the alert. */
  summary?: Markdown;
  /** Whether further changes are of interest. */
  follow?: boolean;
  /** Labels to put on the alert. */
  addTags?: Tag[];
  /** Labels to take off the alert. */
  removeTags?: Tag[];
  /** Custom fields of the alert to set. */
  customFields?: CustomFields;
}

/** Result of `alerts:update`. */
export type AlertsUpdateResult = null;

/** Arguments of `updateAlert`. */
export interface UpdateAlertParams {
  alertId: AlertId;
  /** Status that the alert gets. */
  status?: Status;
  /** Who shall look after the alert. */
  assignee?: UserLogin;
  /** Findings on the alert. */
  summary?: Markdown;
}

/** Parameters of `alerts:promote`. */
export interface AlertsPromoteParams {
  alertId: AlertId;
  /** Title of the case instead of the alert's. @minLength 1 @maxLength 512 */
  title?: string;
  /** Severity of the case instead of the alert's. */
  severity?: Severity;
  /** Labels of the case. */
  tags?: Tag[];
  /** Who looks after the case. */
  assignee?: UserLogin;
  /** Template to make the case from. @minLength 1 @maxLength 128 */
  caseTemplate?: string;
}

/** Result of `alerts:promote`. */
export type AlertsPromoteResult = Case;

/** Arguments of `promoteAlert`. */
export interface PromoteAlertParams {
  alertId: AlertId;
  /** Template to make the case from. @minLength 1 @maxLength 128 */
  caseTemplate?: string;
  /** Who looks after the case. */
  assignee?: UserLogin;
}

/** Parameters of `alerts:merge`. */
export interface AlertsMergeParams {
  alertId: AlertId;
  caseId: CaseRef;
}

/** Result of `alerts:merge`. */
export type AlertsMergeResult = Case;

/** Parameters of `alerts:delete`. */
export interface AlertsDeleteParams {
  alertId: AlertId;
}

/** Result of `alerts:delete`. */
export type AlertsDeleteResult = null;

/** Parameters of `alert_observables:write`. */
export interface AlertObservablesWriteParams {
  alertId: AlertId;
  /** Kind, such as ip or domain. @minLength 1 @maxLength 64 */
  dataType: string;
  /** Value seen in the alert. */
  data: ObservableData;
  /** What is known of the value. */
  message?: Markdown;
  /** With whom the value may be shared, 0 to 4. @default 2 */
  tlp?: Tlp;
  /** What may be done with the value, 0 to 3. @default 2 */
  pap?: Pap;
  /** Labels of the value. */
  tags?: Tag[];
  /** Whether the value marks an attack. @default false */
  ioc?: boolean;
  /** Whether the value was seen at home. @default false */
  sighted?: boolean;
}

/** Result of `alert_observables:write`. */
export type AlertObservablesWriteResult = Observable[];

/** Parameters of `similar_observables:read`. */
export interface SimilarObservablesReadParams {
  alertId: AlertId;
  /** Id of the other alert or case. */
  alertOrCaseId: EntityId;
}

/** Result of `similar_observables:read`. */
export type SimilarObservablesReadResult = Observable[];

/** Parameters of `cases:read`. */
export interface CasesReadParams {
  idOrName: CaseRef;
}

/** Result of `cases:read`. */
export type CasesReadResult = Case;

/** Arguments of `getCase`. */
export interface GetCaseParams {
  caseId: CaseRef;
}

/** Parameters of `cases:write`. */
export interface CasesWriteParams {
  /** The case in one line. @minLength 1 @maxLength 512 */
  title: string;
  /** The whole case in Markdown. */
  description: Markdown;
  /** How severe the case is, 1 to 4. @default 2 */
  severity?: Severity;
  /** When it began, now unless told. */
  startDate?: Millis;
  /** Labels of the new case. */
  tags?: Tag[];
  /** Whether it stands out in lists. @default false */
  flag?: boolean;
  /** With whom the case may be shared, 0 to 4. @default 2 */
  tlp?: Tlp;
  /** What may be done with the case, 0 to 3. @default 2 */
  pap?: Pap;
  /** Status that the case starts with. @default "New" */
  status?: Status;
  /** Short findings of the case. */
  summary?: Markdown;
  /** Who leads the case. */
  assignee?: UserLogin;
  /** Custom fields of the case by name. */
  customFields?: CustomFields;
  /** Template that brings tasks and fields. @minLength 1 @maxLength 128 */
  caseTemplate?: string;
}

/** Result of `cases:write`. */
export type CasesWriteResult = Case;

/** Arguments of `createCase`. */
export interface CreateCaseParams {
  /** The case in one line. @minLength 1 @maxLength 512 */
  title: string;
  /** The whole case in Markdown. */
  description: Markdown;
  /** How severe the case is, 1 to 4. @default 2 */
  severity?: Severity;
  /** Labels of the new case. */
  tags?: Tag[];
  /** Who leads the case. */
  assignee?: UserLogin;
  /** Template that brings tasks and fields. @minLength 1 @maxLength 128 */
  caseTemplate?: string;
}

/** Parameters of `cases:update`. */
export interface CasesUpdateParams {
  idOrName: CaseRef;
  /** Status that the case gets. */
  status?: Status;
  /** Findings on the case. */
  summary?: Markdown;
  /** Whether there was damage. @minLength 1 @maxLength 128 */
  impactStatus?: string;
  /** Who shall lead the case. */
  assignee?: UserLogin;
  /** New title of the case. @minLength 1 @maxLength 512 */
  title?: string;
  /** New text of the case. */
  description?: Markdown;
  /** New severity of the case, 1 to 4. */
  severity?: Severity;
  /** New sharing level of the case, 0 to 4. */
  tlp?: Tlp;
  /** New handling level of the case, 0 to 3. */
  pap?: Pap;
  /** Whether the case stands out. */
  flag?: boolean;
  /** When the case was over. */
  endDate?: Millis;
  /** Labels to put on the case. */
  addTags?: Tag[];
  /** Labels to take off the case. */
  removeTags?: Tag[];
  /** Custom fields of the case to set. */
  customFields?: CustomFields;
}

/** Result of `cases:update`. */
export type CasesUpdateResult = null;

/** Arguments of `updateCase`. */
export interface UpdateCaseParams {
  caseId: CaseRef;
  /** Status that the case gets. */
  status?: Status;
  /** Findings on the case. */
  summary?: Markdown;
  /** Who shall lead the case. */
  assignee?: UserLogin;
}

/** Parameters of `cases:delete`. */
export interface CasesDeleteParams {
  idOrName: CaseRef;
}

/** Result of `cases:delete`. */
export type CasesDeleteResult = null;

/** Parameters of `case_timeline:read`. */
export interface CaseTimelineReadParams {
  caseId: CaseRef;
}

/** Result of `case_timeline:read`. */
export type CaseTimelineReadResult = {
  events?: {
    date: Millis;
    endDate?: Millis;
    kind: string;
    entity: string;
    entityId: string;
    /** Facts that depend on the kind. */
    details?: { [key: string]: Value };
  }[];
};

/** Parameters of `case_comments:write`. */
export interface CaseCommentsWriteParams {
  caseId: CaseRef;
  /** Comment on the case in Markdown. */
  message: Markdown;
}

/** Result of `case_comments:write`. */
export type CaseCommentsWriteResult = Comment;

/** Arguments of `addComment`. */
export interface AddCommentParams {
  caseId: CaseRef;
  /** Comment on the case in Markdown. */
  message: Markdown;
}

/** Parameters of `alert_comments:write`. */
export interface AlertCommentsWriteParams {
  alertId: AlertId;
  /** Comment on the alert in Markdown. */
  message: Markdown;
}

/** Result of `alert_comments:write`. */
export type AlertCommentsWriteResult = Comment;

/** Parameters of `procedures:write`. */
export interface ProceduresWriteParams {
  caseId: CaseRef;
  /** Id of the technique, such as T1059. @minLength 1 @maxLength 128 */
  patternId: string;
  /** When the technique was used. */
  occurDate: Millis;
  /** Tactic that it served. @minLength 1 @maxLength 32 */
  tactic?: string;
  /** How the technique was used. */
  description?: Markdown;
}

/** Result of `procedures:write`. */
export type ProceduresWriteResult = {
  _id: string;
  _createdBy?: string;
  _createdAt?: Millis;
  occurDate: Millis;
  patternId?: string;
  patternName?: string;
  tactic?: string;
  tacticLabel?: string;
  description?: string;
};

/** Parameters of `case_observables:write`. */
export interface CaseObservablesWriteParams {
  caseId: CaseRef;
  /** Kind, such as ip, domain or hash. @minLength 1 @maxLength 64 */
  dataType: string;
  /** Value seen in the case. */
  data: ObservableData;
  /** What is known of the observable. */
  message?: Markdown;
  /** With whom to share the observable, 0 to 4. @default 2 */
  tlp?: Tlp;
  /** What may be done with the observable, 0 to 3. @default 2 */
  pap?: Pap;
  /** Labels of the observable. */
  tags?: Tag[];
  /** Whether the observable marks an attack. @default false */
  ioc?: boolean;
  /** Whether the observable was seen at home. @default false */
  sighted?: boolean;
  /** Whether to leave it out of likeness. @default false */
  ignoreSimilarity?: boolean;
}

/** Result of `case_observables:write`. */
export type CaseObservablesWriteResult = Observable[];

/** Arguments of `addObservable`. */
export interface AddObservableParams {
  caseId: CaseRef;
  /** Kind, such as ip, domain or hash. @minLength 1 @maxLength 64 */
  dataType: string;
  /** Value seen in the case. */
  data: ObservableData;
  /** Whether the observable marks an attack. @default false */
  ioc?: boolean;
  /** Labels of the observable. */
  tags?: Tag[];
}

/** Parameters of `observables:read`. */
export interface ObservablesReadParams {
  observableId: ObservableId;
}

/** Result of `observables:read`. */
export type ObservablesReadResult = Observable;

/** Parameters of `observables:update`. */
export interface ObservablesUpdateParams {
  observableId: ObservableId;
  /** New text on the observable. */
  message?: Markdown;
  /** Whether it marks an attack. */
  ioc?: boolean;
  /** Whether it was seen at home. */
  sighted?: boolean;
  /** New sharing level of the observable, 0 to 4. */
  tlp?: Tlp;
  /** New handling level of the observable, 0 to 3. */
  pap?: Pap;
  /** Labels to put on the observable. */
  addTags?: Tag[];
  /** Labels to take off the observable. */
  removeTags?: Tag[];
  /** Whether likeness leaves it out. */
  ignoreSimilarity?: boolean;
}

/** Result of `observables:update`. */
export type ObservablesUpdateResult = null;

/** Parameters of `tasks:write`. */
export interface TasksWriteParams {
  caseId: CaseRef;
  /** The task in one line. @minLength 1 @maxLength 128 */
  title: string;
  /** Group that the task belongs to. @minLength 1 @maxLength 64 */
  group?: string;
  /** What is to be done. */
  description?: Markdown;
  /** Who does the task. */
  assignee?: UserLogin;
  /** When the task must be done. */
  dueDate?: Millis;
  /** Whether the case waits for it. */
  mandatory?: boolean;
  /** Whether the task stands out. */
  flag?: boolean;
}

/** Result of `tasks:write`. */
export type TasksWriteResult = Task;

/** Parameters of `tasks:update`. */
export interface TasksUpdateParams {
  taskId: TaskId;
  /** Waiting, InProgress, Completed or Cancel. @minLength 1 @maxLength 16 */
  status?: string;
  /** Who shall do the task. */
  assignee?: UserLogin;
  /** New title of the task. @minLength 1 @maxLength 128 */
  title?: string;
  /** New text of the task. */
  description?: Markdown;
  /** New day for the task. */
  dueDate?: Millis;
  /** Whether the case shall wait for it. */
  mandatory?: boolean;
}

/** Result of `tasks:update`. */
export type TasksUpdateResult = null;

/** Parameters of `task_logs:write`. */
export interface TaskLogsWriteParams {
  taskId: TaskId;
  /** What was done in Markdown. */
  message: Markdown;
  /** When it was done. */
  startDate?: Millis;
  /** Where to show it on the timeline. */
  includeInTimeline?: Millis;
}

/** Result of `task_logs:write`. */
export type TaskLogsWriteResult = {
  _id: string;
  _createdBy?: string;
  _createdAt?: Millis;
  message: string;
  date: Millis;
  owner: string;
};

/** Parameters of `analyzers:read`. */
export interface AnalyzersReadParams {
  /** Which of them, such as 0-50 or all; the first ten of each server when left out. @minLength 1 */
  range?: string;
}

/** Result of `analyzers:read`. */
export type AnalyzersReadResult = Worker[];

/** Arguments of `listAnalyzers`. */
export interface ListAnalyzersParams {
  /**
   * Which of them, such as 0-50 or all; the first ten of each server when left out.
   * @minLength 1
   * @default "all"
   */
  range?: string;
}

/** Parameters of `analyzer_jobs:run`. */
export interface AnalyzerJobsRunParams {
  /** Id of the analyzer, from analyzers:read. @minLength 1 */
  analyzerId: string;
  /** Cortex server to run it on. @minLength 1 */
  cortexId: string;
  /** Id of the observable. @minLength 1 */
  artifactId: string;
  /** Settings for this run. */
  parameters?: { [key: string]: unknown };
}

/** Result of `analyzer_jobs:run`. */
export type AnalyzerJobsRunResult = Job;

/** Arguments of `runAnalyzer`. */
export interface RunAnalyzerParams {
  /** Id of the analyzer, from analyzers:read. @minLength 1 */
  analyzerId: string;
  /** Cortex server to run it on. @minLength 1 */
  cortexId: string;
  /** Id of the observable. @minLength 1 */
  observableId: string;
}

/** Parameters of `analyzer_jobs:read`. */
export interface AnalyzerJobsReadParams {
  /** Id of the run. @minLength 1 */
  jobId: string;
}

/** Result of `analyzer_jobs:read`. */
export type AnalyzerJobsReadResult = Job;

/** Parameters of `responders:read`. */
export interface RespondersReadParams {
  /** Kind of object, such as case or alert. @minLength 1 */
  entityType: string;
  entityId: EntityId;
}

/** Result of `responders:read`. */
export type RespondersReadResult = Worker[];

/** Parameters of `responder_actions:run`. */
export interface ResponderActionsRunParams {
  /** Id of the responder, from responders:read. @minLength 1 */
  responderId: string;
  /** Cortex server to run it on, any unless told. @minLength 1 */
  cortexId?: string;
  /** Kind of object, such as case_artifact. @minLength 1 */
  objectType: string;
  /** Id of the object to act on. @minLength 1 */
  objectId: string;
  /** Settings for this one run. */
  parameters?: { [key: string]: unknown };
  /** Sharing level to run it at. @integer */
  tlp?: number;
}

/** Result of `responder_actions:run`. */
export type ResponderActionsRunResult = {
  _id: string;
  responderId: string;
  responderName?: string;
  cortexId?: string;
  cortexJobId?: string;
  objectType: string;
  objectId: string;
  status: string;
  startDate?: Millis;
  endDate?: Millis;
  /** What it did to objects as JSON text. */
  operations?: string;
  /** Its result as JSON text. */
  report?: string;
};

/** Parameters of `responder_actions:read`. */
export interface ResponderActionsReadParams {
  /** Kind of the object, such as case_artifact. @minLength 1 */
  entityType: string;
  /** Id of the object that was acted on. @minLength 1 */
  entityId: string;
}

/** Result of `responder_actions:read`. */
export type ResponderActionsReadResult = {
  _id: string;
  responderId: string;
  responderName?: string;
  cortexId?: string;
  cortexJobId?: string;
  objectType: string;
  objectId: string;
  /** How far it is, such as InProgress or Success. */
  status: string;
  startDate?: Millis;
  endDate?: Millis;
  /** What it did to objects as JSON text. */
  operations?: string;
  /** Its result as JSON text. */
  report?: string;
}[];

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Id or login of the user. @minLength 1 */
  userId: string;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  _id: string;
  login: string;
  name: string;
  email?: string;
  type: "Service" | "Normal" | "External" | (string & {});
  locked: boolean;
  /** Whether there is an API key. */
  hasKey?: boolean;
  hasMFA?: boolean;
  hasPassword?: boolean;
  profile: string;
  permissions?: string[];
  organisation: string;
};

/** Parameters of `users:set_locked`. */
export interface UsersSetLockedParams {
  /** Id or login of whom it concerns. @minLength 1 */
  userId: string;
  /** Whether the user is shut out. */
  locked: boolean;
}

/** Result of `users:set_locked`. */
export type UsersSetLockedResult = null;

/** Arguments of `lockUser`. */
export interface LockUserParams {
  /** Id or login of whom it concerns. @minLength 1 */
  userId: string;
}

/** Id of the object, such as ~1234. @minLength 1 */
export type EntityId = string;

/** Id of an alert, such as ~1234. @minLength 1 */
export type AlertId = string;

/** Id or number of a case, such as ~1234 or 42. @minLength 1 */
export type CaseRef = string;

/** Id of an observable, such as ~1234. @minLength 1 */
export type ObservableId = string;

/** Id of a task, such as ~1234. @minLength 1 */
export type TaskId = string;

/** Milliseconds since 1970. @integer */
export type Millis = number;

/** 1 low, 2 medium, 3 high, 4 critical. @integer */
export type Severity = 1 | 2 | 3 | 4;

/** With whom to share: 0 clear, 1 green, 2 amber, 3 amber strict, 4 red. @integer */
export type Tlp = 0 | 1 | 2 | 3 | 4;

/** What may be done with it: 0 anything to 3 nothing that is seen. @integer */
export type Pap = 0 | 1 | 2 | 3;

/** One label. @minLength 1 @maxLength 128 */
export type Tag = string;

/** Text in Markdown. */
export type Markdown = string;

/** One of the platform's statuses, such as New or InProgress. @minLength 1 @maxLength 64 */
export type Status = string;

/** Login of a user. @minLength 1 @maxLength 128 */
export type UserLogin = string;

/** Values of custom fields by their name. */
export type CustomFields = { [key: string]: string | number | boolean | null };

/** An observable without a file. */
export type NewObservable = {
  /** Kind, such as ip, domain, hash or mail. @minLength 1 @maxLength 64 */
  dataType: string;
  data?: ObservableData;
  message?: Markdown;
  tlp?: Tlp;
  pap?: Pap;
  tags?: Tag[];
  /** Whether it marks an attack. */
  ioc?: boolean;
  /** Whether it was seen at home. */
  sighted?: boolean;
  /** Whether to leave it out of likeness. */
  ignoreSimilarity?: boolean;
};

/** One value or several. */
export type ObservableData = string | string[];

/** A field and a value to hold it against. */
export type Comparison = {
  /** Name of the field, such as severity. @minLength 1 */
  _field: string;
  /** Value to compare with. */
  _value: string | number | boolean;
};

/** A condition; conditions nest. */
export type Filter = {
  /** All of them hold. */
  _and?: Filter[];
  /** One of them holds. */
  _or?: Filter[];
  /** It does not hold. */
  _not?: Filter;
  _eq?: Comparison;
  _ne?: Comparison;
  _lt?: Comparison;
  _lte?: Comparison;
  _gt?: Comparison;
  _gte?: Comparison;
  _like?: Comparison;
  _match?: Comparison;
  _startsWith?: Comparison;
  _endsWith?: Comparison;
  /** Name of a field that is there. @minLength 1 */
  _has?: string;
  /** Id of the object. @minLength 1 */
  _id?: string;
  /** A field that has one of the values. */
  _in?: {
    /** @minLength 1 */
    _field: string;
    _values: (string | number | boolean)[];
  };
  /** A field from one value up to another. */
  _between?: {
    /** @minLength 1 */
    _field: string;
    _from: number | string;
    _to: number | string;
  };
};

export type QueryStep = {
  /** All of them hold. */
  _and?: Filter[];
  /** One of them holds. */
  _or?: Filter[];
  /** It does not hold. */
  _not?: Filter;
  _eq?: Comparison;
  _ne?: Comparison;
  _lt?: Comparison;
  _lte?: Comparison;
  _gt?: Comparison;
  _gte?: Comparison;
  _like?: Comparison;
  _match?: Comparison;
  _startsWith?: Comparison;
  _endsWith?: Comparison;
  /** Name of a field that is there. @minLength 1 */
  _has?: string;
  /** Id of the object. @minLength 1 */
  _id?: string;
  /** A field that has one of the values. */
  _in?: {
    /** @minLength 1 */
    _field: string;
    _values: (string | number | boolean)[];
  };
  /** A field from one value up to another. */
  _between?: {
    /** @minLength 1 */
    _field: string;
    _from: number | string;
    _to: number | string;
  };
  /** What the step does. */
  _name:
    | "listCase"
    | "listAlert"
    | "listObservable"
    | "listTask"
    | "getCase"
    | "getAlert"
    | "getObservable"
    | "getTask"
    | "tasks"
    | "observables"
    | "alerts"
    | "procedures"
    | "comments"
    | "logs"
    | "filter"
    | "sort"
    | "page"
    | "count"
    | "limitedCount";
  /** Object for a step that starts with get. */
  idOrName?: string;
  /** Fields to sort by. */
  _fields?: { [key: string]: "asc" | "desc" }[];
  /** First object of the page. @integer @minimum 0 */
  from?: number;
  /** Where the page ends. @integer @minimum 1 */
  to?: number;
};

export type CustomFieldValue = {
  _id: string;
  name: string;
  type: string;
  value?: string | number | boolean | null;
  /** @integer */
  order: number;
};

/** A value of any kind. */
export type Value = string | number | boolean | Value[] | { [key: string]: unknown } | null;

export type Taxonomies = {
  taxonomies?: {
    /** Such as info, safe, suspicious or malicious. */
    level?: string;
    namespace?: string;
    predicate?: string;
    value?: string | number | boolean;
  }[];
};

/** A case, alert, observable, task or the like; further fields depend on its kind. */
export type Entity = {
  _id?: string;
  /** Kind of object, such as Case. */
  _type?: string;
  _createdBy?: string;
  _createdAt?: Millis;
  _updatedBy?: string;
  _updatedAt?: Millis;
  /** Short number of a case. @integer */
  number?: number;
  /** Title of a case, alert or task. */
  title?: string;
  /** Kind of an alert. */
  type?: string;
  /** System that an alert comes from. */
  source?: string;
  /** Id of an alert in that system. */
  sourceRef?: string;
  /** @integer */
  severity?: number;
  status?: string;
  /** Stage of a case or alert, such as New or Closed. */
  stage?: string;
  assignee?: string;
  tags?: string[];
  date?: Millis;
  startDate?: Millis;
  endDate?: Millis;
  /** Case that an alert went into. */
  caseId?: string;
  /** Kind of an observable. */
  dataType?: string;
  /** Value of an observable, unless it is a file. */
  data?: string;
  /** Text of an observable, comment or log. */
  message?: string;
  ioc?: boolean;
  sighted?: boolean;
};

export type Alert = {
  _id: string;
  _createdBy?: string;
  _createdAt?: Millis;
  type: string;
  source: string;
  sourceRef: string;
  externalLink?: string;
  title: string;
  description?: string;
  /** @integer */
  severity: number;
  severityLabel?: string;
  date: Millis;
  tags?: string[];
  /** @integer */
  tlp?: number;
  /** @integer */
  pap?: number;
  follow?: boolean;
  status: string;
  /** New, InProgress, Imported or Closed. */
  stage: string;
  assignee?: string;
  summary?: string;
  /** Case that the alert went into, if any. */
  caseId?: string;
  /** @integer */
  observableCount: number;
  customFields?: CustomFieldValue[];
};

export type Case = {
  _id: string;
  _createdBy?: string;
  _createdAt?: Millis;
  /** Short number, which can stand for the id. @integer */
  number: number;
  title: string;
  description?: string;
  /** @integer */
  severity: number;
  severityLabel?: string;
  startDate: Millis;
  endDate?: Millis;
  tags?: string[];
  flag?: boolean;
  /** @integer */
  tlp?: number;
  /** @integer */
  pap?: number;
  status: string;
  /** New, InProgress or Closed. */
  stage: string;
  summary?: string;
  impactStatus?: string;
  assignee?: string;
  customFields?: CustomFieldValue[];
  /** What the caller may do with it. */
  userPermissions?: string[];
};

export type Observable = {
  _id: string;
  _createdBy?: string;
  _createdAt?: Millis;
  dataType: string;
  data?: string;
  /** The file, for an observable that is one. */
  attachment?: {
    _id?: string;
    name?: string;
    hashes?: string[];
    /** @integer */
    size?: number;
    contentType?: string;
  };
  message?: string;
  tags?: string[];
  /** @integer */
  tlp: number;
  /** @integer */
  pap: number;
  ioc: boolean;
  sighted: boolean;
  sightedAt?: Millis;
  ignoreSimilarity?: boolean;
  /** Short results by analyzer. */
  reports?: { [key: string]: Taxonomies };
};

export type Task = {
  _id: string;
  _createdBy?: string;
  _createdAt?: Millis;
  title: string;
  group: string;
  description?: string;
  status: string;
  flag?: boolean;
  assignee?: string;
  startDate?: Millis;
  endDate?: Millis;
  dueDate?: Millis;
  /** Whether the case cannot be closed before it. */
  mandatory?: boolean;
};

export type Comment = {
  _id: string;
  createdBy: string;
  createdAt: Millis;
  message: string;
  isEdited?: boolean;
};

export type Worker = {
  id: string;
  name: string;
  version?: string;
  description?: string;
  /** What it can work on. */
  dataTypeList?: string[];
  /** Cortex servers that have it. */
  cortexIds?: string[];
};

export type Job = {
  _id: string;
  analyzerId: string;
  analyzerName?: string;
  /** Such as Waiting, InProgress, Success or Failure. */
  status: string;
  startDate?: Millis;
  endDate?: Millis;
  cortexId: string;
  cortexJobId?: string;
  report?: {
    success?: boolean;
    /** Why there is no result. */
    errorMessage?: string;
    summary?: Taxonomies;
    /** The result, as the analyzer shapes it. */
    full?: { [key: string]: Value };
    /** Observables that the analyzer found. */
    artifacts?: { dataType?: string; data?: string }[];
  };
};

const CONNECTOR: ConnectorSpec = {
  name: "thehive",
  operations: {
    low: {
      "entities:search": ["-1Z4fDaJ"],
      "alerts:read": ["BJ9pk8aP"],
      "similar_observables:read": ["M7SKYkGD"],
      "cases:read": ["5ENIBdIy"],
      "case_timeline:read": ["7f38wu6H"],
      "observables:read": ["xq63dp50"],
      "analyzers:read": ["VwYmuE5B"],
      "analyzer_jobs:read": ["JeXG-a8e"],
      "responders:read": ["_gGfIkL2"],
      "users:read": ["9Js4y9x6"],
    },
    medium: {
      "alerts:write": ["MHiPXluc"],
      "alerts:update": ["SoNJkOjr"],
      "alerts:promote": ["z9ucmR3y"],
      "alerts:merge": ["DVhe0b9v"],
      "alert_observables:write": ["sGLADyjb"],
      "cases:write": ["64pPhB7O"],
      "cases:update": ["iHRDeyic"],
      "case_comments:write": ["QMuD6upF"],
      "alert_comments:write": ["3HhUASxN"],
      "procedures:write": ["qj9d_79s"],
      "case_observables:write": ["EVBOing2"],
      "observables:update": ["IvF0cjFF"],
      "tasks:write": ["0iHUZrpj"],
      "tasks:update": ["Wh8lamlZ"],
      "task_logs:write": ["LqtAiZ8N"],
      "responder_actions:read": ["9i-0INnD"],
    },
    high: {
      "analyzer_jobs:run": ["jB5PjBsz"],
      "users:set_locked": ["bcd2gAYm"],
    },
    critical: {
      "alerts:delete": ["fNUISsS7"],
      "cases:delete": ["ZdTjtHJ4"],
      "responder_actions:run": ["d-pu7Kg8"],
    },
  },
};
