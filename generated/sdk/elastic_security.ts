// Generated from specs/elastic_security.yaml by `npm run generate`. Do not edit.
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
 * Elastic Security. Detection alerts, rules, cases, endpoints and event queries of Elastic Security.
 * @see https://www.elastic.co/docs/api/doc/kibana
 */
export class ElasticSecurityConnector<const M extends Risk = "critical"> extends SDKConnector<ElasticSecurityOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search detection alerts with a query. Risk: low. Scope: Security: Read. */
  searchAlerts(params: SearchAlertsParams = {}, options?: ExecuteOptions): GovernedCall<"low", AlertsSearchResult> {
    return this.call("alerts:search", params, options);
  }

  /** Open, acknowledge or close alerts by id. Risk: medium. Scope: Security: All. */
  setAlertStatus(params: SetAlertStatusParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsUpdateStatusResult> {
    return this.call("alerts:update_status", { signal_ids: params.alertIds, status: params.status }, options);
  }

  /** List detection rules page by page. Risk: low. Scope: Security: Read. */
  listRules(params: ListRulesParams = {}, options?: ExecuteOptions): GovernedPages<"low", RulesSearchResult, RulesSearchItem> {
    return this.call("rules:search", { filter: params.filter, per_page: params.limit }, options);
  }

  /** Switch a detection rule on or off. Risk: high. Scope: Security: All. May be escalated to a reviewer. */
  enableRule(params: EnableRuleParams, options?: ExecuteOptions): GovernedCall<"high", RulesUpdateResult> {
    return this.call("rules:update", { id: params.ruleId, enabled: true }, options);
  }

  /** Switch a detection rule on or off. Risk: high. Scope: Security: All. May be escalated to a reviewer. */
  disableRule(params: DisableRuleParams, options?: ExecuteOptions): GovernedCall<"high", RulesUpdateResult> {
    return this.call("rules:update", { id: params.ruleId, enabled: false }, options);
  }

  /** Search cases by text, state or tags. Risk: low. Scope: Cases: Read. */
  findCases(params: FindCasesParams = {}, options?: ExecuteOptions): GovernedPages<"low", CasesSearchResult, CasesSearchItem> {
    return this.call("cases:search", { search: params.text, status: params.status, perPage: params.limit }, options);
  }

  /** Open a case without an outside ticket. Risk: medium. Scope: Cases: All. */
  createCase(params: CreateCaseParams, options?: ExecuteOptions): GovernedCall<"medium", CasesWriteResult> {
    return this.call("cases:write", {
      title: params.title,
      description: params.description,
      severity: params.severity,
      tags: params.tags ?? [],
      settings: { syncAlerts: true },
      connector: { id: "none", name: "none", type: ".none", fields: null },
    }, options);
  }

  /** Write a comment in a case. Risk: medium. Scope: Cases: All. */
  commentCase(params: CommentCaseParams, options?: ExecuteOptions): GovernedCall<"medium", CasesAddCommentResult> {
    return this.call("cases:add_comment", { caseId: params.caseId, comment: params.text, owner: "securitySolution" }, options);
  }

  /** List hosts with Elastic Defend. Risk: low. Scope: Endpoint List: Read. */
  listEndpoints(params: ListEndpointsParams = {}, options?: ExecuteOptions): GovernedPages<"low", EndpointsReadResult, EndpointsReadItem> {
    return this.call("endpoints:read", {
      hostStatuses: params.statuses ?? ["healthy", "unhealthy", "offline", "updating"],
      kuery: params.query,
      pageSize: params.limit,
    }, options);
  }

  /**
   * Cut hosts off from the network.
   * Risk: high. Scope: Host Isolation: All. May be escalated to a reviewer.
   */
  isolateEndpoints(params: IsolateEndpointsParams, options?: ExecuteOptions): GovernedCall<"high", EndpointsIsolateResult> {
    return this.call("endpoints:isolate", { endpoint_ids: params.endpointIds, comment: params.comment }, options);
  }

  /**
   * Let isolated hosts back into the network.
   * Risk: high. Scope: Host Isolation: All. May be escalated to a reviewer.
   */
  releaseEndpoints(params: ReleaseEndpointsParams, options?: ExecuteOptions): GovernedCall<"high", EndpointsReleaseResult> {
    return this.call("endpoints:release", { endpoint_ids: params.endpointIds, comment: params.comment }, options);
  }

  /** Have hosts upload a file. Risk: high. Scope: File Operations: All. May be escalated to a reviewer. */
  fetchEndpointFile(params: FetchEndpointFileParams, options?: ExecuteOptions): GovernedCall<"high", EndpointsCollectFileResult> {
    return this.call("endpoints:collect_file", { endpoint_ids: params.endpointIds, parameters: { path: params.path } }, options);
  }

  /** Get a response action with its output. Risk: medium. Scope: Response Actions History: Read. */
  getResponseAction(params: GetResponseActionParams, options?: ExecuteOptions): GovernedCall<"medium", ActionsReadDetailsResult> {
    return this.call("actions:read_details", { action_id: params.actionId }, options);
  }

  /** Query events with ES|QL. Risk: medium. Scope: read. */
  queryEvents(params: QueryEventsParams, options?: ExecuteOptions): GovernedCall<"medium", EventsQueryResult> {
    return this.call("events:query", params, options);
  }

  execute<O extends keyof Within<ElasticSecurityOperations, M>>(
    operation: O,
    params: ParamsOf<Within<ElasticSecurityOperations, M>, O> & Incomplete,
  ): never;
  /** Search detection alerts with a query. `POST /api/detection_engine/signals/search` @risk low */
  execute(
    operation: OperationId<"alerts:search", "low", M>,
    params: AlertsSearchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsSearchResult>;
  /** Open, acknowledge or close alerts by id. `POST /api/detection_engine/signals/status` @risk medium */
  execute(
    operation: OperationId<"alerts:update_status", "medium", M>,
    params: AlertsUpdateStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsUpdateStatusResult>;
  /** Add or remove tags of alerts. `POST /api/detection_engine/signals/tags` @risk medium */
  execute(
    operation: OperationId<"alerts:update_tags", "medium", M>,
    params: AlertsUpdateTagsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsUpdateTagsResult>;
  /** List detection rules page by page. `GET /api/detection_engine/rules/_find` @risk low */
  execute(
    operation: OperationId<"rules:search", "low", M>,
    params: RulesSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RulesSearchResult, RulesSearchItem>;
  /** Get one detection rule by either id. `GET /api/detection_engine/rules` @risk low */
  execute(
    operation: OperationId<"rules:read", "low", M>,
    params: RulesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RulesReadResult>;
  /** Create a rule that runs a query. `POST /api/detection_engine/rules` @risk high */
  execute(
    operation: OperationId<"rules:write", "high", M>,
    params: RulesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RulesWriteResult>;
  /** Switch a detection rule on or off. `PATCH /api/detection_engine/rules` @risk high */
  execute(
    operation: OperationId<"rules:update", "high", M>,
    params: RulesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RulesUpdateResult>;
  /** Delete a detection rule by id. `DELETE /api/detection_engine/rules` @risk high */
  execute(
    operation: OperationId<"rules:delete", "high", M>,
    params: RulesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RulesDeleteResult>;
  /** Except matching events from a list's rules. `POST /api/exception_lists/items` @risk high */
  execute(
    operation: OperationId<"rule_exceptions:write", "high", M>,
    params: RuleExceptionsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RuleExceptionsWriteResult>;
  /** Search cases by text, state or tags. `GET /api/cases/_find` @risk low */
  execute(
    operation: OperationId<"cases:search", "low", M>,
    params: CasesSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CasesSearchResult, CasesSearchItem>;
  /** Get one case by id. `GET /api/cases/{caseId}` @risk low */
  execute(
    operation: OperationId<"cases:read", "low", M>,
    params: CasesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CasesReadResult>;
  /** List the cases that contain an alert. `GET /api/cases/alerts/{alertId}` @risk low */
  execute(
    operation: OperationId<"cases:read_by_alert", "low", M>,
    params: CasesReadByAlertParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CasesReadByAlertResult>;
  /** Open a case without an outside ticket. `POST /api/cases` @risk medium */
  execute(
    operation: OperationId<"cases:write", "medium", M>,
    params: CasesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesWriteResult>;
  /** Change state and texts of cases. `PATCH /api/cases` @risk medium */
  execute(
    operation: OperationId<"cases:update", "medium", M>,
    params: CasesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesUpdateResult>;
  /** Write a comment in a case. `POST /api/cases/{caseId}/comments` @risk medium */
  execute(
    operation: OperationId<"cases:add_comment", "medium", M>,
    params: CasesAddCommentParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesAddCommentResult>;
  /** Put an alert into a case. `POST /api/cases/{caseId}/comments` @risk medium */
  execute(
    operation: OperationId<"cases:add_alert", "medium", M>,
    params: CasesAddAlertParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesAddAlertResult>;
  /** List hosts with Elastic Defend. `GET /api/endpoint/metadata` @risk low */
  execute(
    operation: OperationId<"endpoints:read", "low", M>,
    params: EndpointsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", EndpointsReadResult, EndpointsReadItem>;
  /** Get one host by agent id. `GET /api/endpoint/metadata/{id}` @risk low */
  execute(
    operation: OperationId<"endpoints:read_details", "low", M>,
    params: EndpointsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EndpointsReadDetailsResult>;
  /** Cut hosts off from the network. `POST /api/endpoint/action/isolate` @risk high */
  execute(
    operation: OperationId<"endpoints:isolate", "high", M>,
    params: EndpointsIsolateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EndpointsIsolateResult>;
  /** Let isolated hosts back into the network. `POST /api/endpoint/action/unisolate` @risk high */
  execute(
    operation: OperationId<"endpoints:release", "high", M>,
    params: EndpointsReleaseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EndpointsReleaseResult>;
  /** Have hosts list their running processes. `POST /api/endpoint/action/running_procs` @risk medium */
  execute(
    operation: OperationId<"endpoints:collect_processes", "medium", M>,
    params: EndpointsCollectProcessesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EndpointsCollectProcessesResult>;
  /** End a running process on hosts. `POST /api/endpoint/action/kill_process` @risk high */
  execute(
    operation: OperationId<"endpoints:kill_process", "high", M>,
    params: EndpointsKillProcessParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EndpointsKillProcessResult>;
  /** Have hosts upload a file. `POST /api/endpoint/action/get_file` @risk high */
  execute(
    operation: OperationId<"endpoints:collect_file", "high", M>,
    params: EndpointsCollectFileParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EndpointsCollectFileResult>;
  /** Scan a file or folder for malware. `POST /api/endpoint/action/scan` @risk medium */
  execute(
    operation: OperationId<"endpoints:scan", "medium", M>,
    params: EndpointsScanParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EndpointsScanResult>;
  /** Run a shell command on hosts. `POST /api/endpoint/action/execute` @risk critical */
  execute(
    operation: OperationId<"endpoints:execute", "critical", M>,
    params: EndpointsExecuteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", EndpointsExecuteResult>;
  /** List response actions, the newest first. `GET /api/endpoint/action` @risk medium */
  execute(
    operation: OperationId<"actions:read", "medium", M>,
    params: ActionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ActionsReadResult, ActionsReadItem>;
  /** Get a response action with its output. `GET /api/endpoint/action/{action_id}` @risk medium */
  execute(
    operation: OperationId<"actions:read_details", "medium", M>,
    params: ActionsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ActionsReadDetailsResult>;
  /** Query events with ES|QL. `POST /_query` @risk medium */
  execute(
    operation: OperationId<"events:query", "medium", M>,
    params: EventsQueryParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventsQueryResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof ElasticSecurityOperations>(
    operation: O & Permit<ElasticSecurityOperations, O, M>,
    ...rest: Rest<ParamsOf<ElasticSecurityOperations, O>>
  ): CallOf<ElasticSecurityOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type ElasticSecurity<M extends Risk = "critical"> = Limited<ElasticSecurityConnector<M>, ElasticSecurityMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface ElasticSecurityOperations {
  "alerts:search": { risk: "low"; params: AlertsSearchParams; result: AlertsSearchResult };
  "alerts:update_status": { risk: "medium"; params: AlertsUpdateStatusParams; result: AlertsUpdateStatusResult };
  "alerts:update_tags": { risk: "medium"; params: AlertsUpdateTagsParams; result: AlertsUpdateTagsResult };
  "rules:search": { risk: "low"; params: RulesSearchParams; result: RulesSearchResult; item: RulesSearchItem };
  "rules:read": { risk: "low"; params: RulesReadParams; result: RulesReadResult };
  "rules:write": { risk: "high"; params: RulesWriteParams; result: RulesWriteResult };
  "rules:update": { risk: "high"; params: RulesUpdateParams; result: RulesUpdateResult };
  "rules:delete": { risk: "high"; params: RulesDeleteParams; result: RulesDeleteResult };
  "rule_exceptions:write": { risk: "high"; params: RuleExceptionsWriteParams; result: RuleExceptionsWriteResult };
  "cases:search": { risk: "low"; params: CasesSearchParams; result: CasesSearchResult; item: CasesSearchItem };
  "cases:read": { risk: "low"; params: CasesReadParams; result: CasesReadResult };
  "cases:read_by_alert": { risk: "low"; params: CasesReadByAlertParams; result: CasesReadByAlertResult };
  "cases:write": { risk: "medium"; params: CasesWriteParams; result: CasesWriteResult };
  "cases:update": { risk: "medium"; params: CasesUpdateParams; result: CasesUpdateResult };
  "cases:add_comment": { risk: "medium"; params: CasesAddCommentParams; result: CasesAddCommentResult };
  "cases:add_alert": { risk: "medium"; params: CasesAddAlertParams; result: CasesAddAlertResult };
  "endpoints:read": { risk: "low"; params: EndpointsReadParams; result: EndpointsReadResult; item: EndpointsReadItem };
  "endpoints:read_details": { risk: "low"; params: EndpointsReadDetailsParams; result: EndpointsReadDetailsResult };
  "endpoints:isolate": { risk: "high"; params: EndpointsIsolateParams; result: EndpointsIsolateResult };
  "endpoints:release": { risk: "high"; params: EndpointsReleaseParams; result: EndpointsReleaseResult };
  "endpoints:collect_processes": { risk: "medium"; params: EndpointsCollectProcessesParams; result: EndpointsCollectProcessesResult };
  "endpoints:kill_process": { risk: "high"; params: EndpointsKillProcessParams; result: EndpointsKillProcessResult };
  "endpoints:collect_file": { risk: "high"; params: EndpointsCollectFileParams; result: EndpointsCollectFileResult };
  "endpoints:scan": { risk: "medium"; params: EndpointsScanParams; result: EndpointsScanResult };
  "endpoints:execute": { risk: "critical"; params: EndpointsExecuteParams; result: EndpointsExecuteResult };
  "actions:read": { risk: "medium"; params: ActionsReadParams; result: ActionsReadResult; item: ActionsReadItem };
  "actions:read_details": { risk: "medium"; params: ActionsReadDetailsParams; result: ActionsReadDetailsResult };
  "events:query": { risk: "medium"; params: EventsQueryParams; result: EventsQueryResult };
}

/** The risk of each convenience method. */
export interface ElasticSecurityMethods {
  searchAlerts: "low";
  setAlertStatus: "medium";
  listRules: "low";
  enableRule: "high";
  disableRule: "high";
  findCases: "low";
  createCase: "medium";
  commentCase: "medium";
  listEndpoints: "low";
  isolateEndpoints: "high";
  releaseEndpoints: "high";
  fetchEndpointFile: "high";
  getResponseAction: "medium";
  queryEvents: "medium";
}

/** Parameters of `alerts:search`. */
export interface AlertsSearchParams {
  /** Condition in Query DSL, such as a term on kibana.alert.workflow_status. */
  query?: { [key: string]: unknown };
  /** How many alerts to send. @integer @minimum 0 @maximum 10000 */
  size?: number;
  /** Fields and directions, such as \@timestamp desc. */
  sort?: { [key: string]: "asc" | "desc" }[];
  /** Fields to send, all when left out. */
  _source?: string[];
  /** Whether to count beyond ten thousand. */
  track_total_hits?: boolean;
}

/** Result of `alerts:search`. */
export type AlertsSearchResult = {
  /** @integer */
  took?: number;
  timed_out?: boolean;
  hits?: {
    total?: {
      /** @integer */
      value?: number;
      relation?: string;
    };
    hits?: {
      /** Id that alerts:update_status takes. */
      _id?: string;
      _index?: string;
      /** Fields of the alert and its event. */
      _source?: Values;
    }[];
  };
};

/** Arguments of `searchAlerts`. */
export interface SearchAlertsParams {
  /** Condition in Query DSL, such as a term on kibana.alert.workflow_status. */
  query?: { [key: string]: unknown };
  /** How many alerts to send. @integer @minimum 0 @maximum 10000 */
  size?: number;
  /** Fields and directions, such as \@timestamp desc. */
  sort?: { [key: string]: "asc" | "desc" }[];
}

/** Parameters of `alerts:update_status`. */
export interface AlertsUpdateStatusParams {
  signal_ids: AlertIds;
  status: AlertStatus;
}

/** Result of `alerts:update_status`. */
export type AlertsUpdateStatusResult = Changed;

/** Arguments of `setAlertStatus`. */
export interface SetAlertStatusParams {
  alertIds: AlertIds;
  status: AlertStatus;
}

/** Parameters of `alerts:update_tags`. */
export interface AlertsUpdateTagsParams {
  ids: AlertIds;
  /** Tags to add and to remove. */
  tags: {
    /** Tags that alerts get. */
    tags_to_add: string[];
    /** Tags that alerts lose. */
    tags_to_remove: string[];
  };
}

/** Result of `alerts:update_tags`. */
export type AlertsUpdateTagsResult = Changed;

/** Parameters of `rules:search`. */
export interface RulesSearchParams {
  /** Condition in KQL, such as alert.attributes.enabled: true. @minLength 1 */
  filter?: string;
  /** Field to order rules by. */
  sort_field?: "created_at" | "enabled" | "name" | "risk_score" | "severity" | "updated_at";
  /** Direction of the order. */
  sort_order?: "asc" | "desc";
  page?: Page;
  /** How many rules make a page. @integer @minimum 0 @default 20 */
  per_page?: number;
}

/** Result of `rules:search`. */
export type RulesSearchResult = {
  data: Rule[];
  /** @integer */
  page: number;
  /** @integer */
  perPage: number;
  /** @integer */
  total: number;
};

/** One item of the pages of `rules:search`. */
export type RulesSearchItem = RulesSearchResult["data"][number];

/** Arguments of `listRules`. */
export interface ListRulesParams {
  /** Condition in KQL, such as alert.attributes.enabled: true. @minLength 1 */
  filter?: string;
  /** How many rules make a page. @integer @minimum 0 @default 20 */
  limit?: number;
}

/** Parameters of `rules:read`. */
export interface RulesReadParams {
  id?: RuleUuid;
  /** Its lasting id instead. @minLength 1 */
  rule_id?: string;
}

/** Result of `rules:read`. */
export type RulesReadResult = Rule;

/** Parameters of `rules:write`. */
export interface RulesWriteParams {
  /** Kind of rule, always query. */
  type: "query";
  /** Name of the new rule. @minLength 1 */
  name: string;
  /** What the rule looks for. @minLength 1 */
  description: string;
  /** Risk score of its alerts. @integer @minimum 0 @maximum 100 */
  risk_score: number;
  severity: Severity;
  /** Query that finds suspicious events. @minLength 1 */
  query: string;
  /** Language of the query. */
  language?: "kuery" | "lucene";
  /** Index patterns to look into. */
  index?: string[];
  /** How often it runs, such as 5m. @minLength 1 */
  interval?: string;
  /** How far back it looks, such as now-6m. @minLength 1 */
  from?: string;
  /** Whether it runs at once. */
  enabled?: boolean;
  /** Words to find the rule by. */
  tags?: string[];
  /** Lasting id, made up when left out. @minLength 1 */
  rule_id?: string;
}

/** Result of `rules:write`. */
export type RulesWriteResult = Rule;

/** Parameters of `rules:update`. */
export interface RulesUpdateParams {
  id: RuleUuid;
  /** Whether the rule runs. */
  enabled: boolean;
}

/** Result of `rules:update`. */
export type RulesUpdateResult = Rule;

/** Arguments of `enableRule`. */
export interface EnableRuleParams {
  ruleId: RuleUuid;
}

/** Arguments of `disableRule`. */
export interface DisableRuleParams {
  ruleId: RuleUuid;
}

/** Parameters of `rules:delete`. */
export interface RulesDeleteParams {
  id: RuleUuid;
}

/** Result of `rules:delete`. */
export type RulesDeleteResult = Rule;

/** Parameters of `rule_exceptions:write`. */
export interface RuleExceptionsWriteParams {
  /** Exception list to add to. @minLength 1 */
  list_id: string;
  /** Name of the exception. @minLength 1 */
  name: string;
  /** Why the events are harmless. */
  description: string;
  /** Conditions that must all be met; a loose one silences the rules. @minItems 1 */
  entries: (
    | {
        /** Field to compare exactly. @minLength 1 */
        field: string;
        /** Whether the value must be there. */
        operator: "included" | "excluded";
        /** Exact comparison, always match. */
        type: "match";
        /** Value to compare with. @minLength 1 */
        value: string;
      }
    | {
        /** Field to compare with several. @minLength 1 */
        field: string;
        /** Whether one value must be there. */
        operator: "included" | "excluded";
        /** Any of several, always match_any. */
        type: "match_any";
        /** Values to compare with. @minItems 1 */
        value: string[];
      }
  )[];
  /** When the exception ends. @format date-time */
  expire_time?: string;
  /** Words to find the exception by. */
  tags?: string[];
}

/** Result of `rule_exceptions:write`. */
export type RuleExceptionsWriteResult = {
  id?: string;
  item_id?: string;
  list_id?: string;
  name?: string;
  description?: string;
  type?: string;
  namespace_type?: string;
  /** @format date-time */
  expire_time?: string;
  /** @format date-time */
  created_at?: string;
  created_by?: string;
};

/** Parameters of `cases:search`. */
export interface CasesSearchParams {
  /** Text in the title or description. @minLength 1 */
  search?: string;
  status?: CaseStatus;
  severity?: Severity;
  /** Cases with these tags. */
  tags?: string[];
  /** Profile ids of assigned people. */
  assignees?: string[];
  owner?: Owner;
  /** Created after this date, such as now-7d. @minLength 1 */
  from?: string;
  /** Created before this date. @minLength 1 */
  to?: string;
  /** Field to order cases by. @default "createdAt" */
  sortField?: "createdAt" | "updatedAt" | "closedAt" | "title" | "category" | "status" | "severity";
  /** Direction to order cases in. @default "desc" */
  sortOrder?: "asc" | "desc";
  page?: Page;
  perPage?: PageSize;
}

/** Result of `cases:search`. */
export type CasesSearchResult = {
  cases?: Case[];
  /** @integer */
  page?: number;
  /** @integer */
  per_page?: number;
  /** @integer */
  total?: number;
  /** @integer */
  count_open_cases?: number;
  /** @integer */
  count_in_progress_cases?: number;
  /** @integer */
  count_closed_cases?: number;
};

/** One item of the pages of `cases:search`. */
export type CasesSearchItem = NonNullable<CasesSearchResult["cases"]>[number];

/** Arguments of `findCases`. */
export interface FindCasesParams {
  /** Text in the title or description. @minLength 1 */
  text?: string;
  status?: CaseStatus;
  limit?: PageSize;
}

/** Parameters of `cases:read`. */
export interface CasesReadParams {
  caseId: CaseId;
}

/** Result of `cases:read`. */
export type CasesReadResult = Case;

/** Parameters of `cases:read_by_alert`. */
export interface CasesReadByAlertParams {
  /** Id of the alert's document. @minLength 1 */
  alertId: string;
  owner?: Owner;
}

/** Result of `cases:read_by_alert`. */
export type CasesReadByAlertResult = { id?: string; title?: string }[];

/** Parameters of `cases:write`. */
export interface CasesWriteParams {
  /** Outside ticket system, always none. */
  connector: {
    /** Id of no connector, always none. */
    id: "none";
    /** Name of no connector, always none. */
    name: "none";
    /** Kind of connector, always .none. */
    type: ".none";
    /** Fields for the ticket, always null. */
    fields: null;
  };
  /** Title of the case. @minLength 1 @maxLength 160 */
  title: string;
  /** The whole story of it. @minLength 1 @maxLength 30000 */
  description: string;
  /** Tags of the case. @maxItems 200 */
  tags: string[];
  /** How the case behaves. */
  settings: {
    /** Whether its alerts follow its state. */
    syncAlerts: boolean;
  };
  severity?: Severity;
  /** Category of the case. @maxLength 50 */
  category?: string;
  /** People who work on it. @maxItems 10 */
  assignees?: {
    /** Profile id of the person. @minLength 1 */
    uid: string;
  }[];
}

/** Result of `cases:write`. */
export type CasesWriteResult = Case;

/** Arguments of `createCase`. */
export interface CreateCaseParams {
  /** Title of the case. @minLength 1 @maxLength 160 */
  title: string;
  /** The whole story of it. @minLength 1 @maxLength 30000 */
  description: string;
  severity?: Severity;
  /** Tags of the case. @maxItems 200 @default [] */
  tags?: string[];
}

/** Parameters of `cases:update`. */
export interface CasesUpdateParams {
  /** Cases to change, each with its version. @minItems 1 @maxItems 20 */
  cases: {
    id: CaseId;
    /** Version that was read last. @minLength 1 */
    version: string;
    status?: CaseStatus;
    severity?: Severity;
    /** New title of it. @minLength 1 @maxLength 160 */
    title?: string;
    /** New description of it. @minLength 1 @maxLength 30000 */
    description?: string;
    /** All tags from now on. @maxItems 200 */
    tags?: string[];
  }[];
}

/** Result of `cases:update`. */
export type CasesUpdateResult = Case[];

/** Parameters of `cases:add_comment`. */
export interface CasesAddCommentParams {
  caseId: CaseId;
  /** Text of the comment. @minLength 1 @maxLength 30000 */
  comment: string;
  owner: Owner;
}

/** Result of `cases:add_comment`. */
export type CasesAddCommentResult = Case;

/** Arguments of `commentCase`. */
export interface CommentCaseParams {
  caseId: CaseId;
  /** Text of the comment. @minLength 1 @maxLength 30000 */
  text: string;
}

/** Parameters of `cases:add_alert`. */
export interface CasesAddAlertParams {
  caseId: CaseId;
  /** Id of the alert to add. @minLength 1 */
  alertId: string;
  /** Index that has the alert. @minLength 1 */
  index: string;
  /** Rule that the alert is from. */
  rule: {
    id: RuleUuid;
    /** Name of that rule. @minLength 1 */
    name: string;
  };
  owner: Owner;
}

/** Result of `cases:add_alert`. */
export type CasesAddAlertResult = Case;

/** Parameters of `endpoints:read`. */
export interface EndpointsReadParams {
  /** States of hosts to list; for a single one, name it twice. @minItems 2 */
  hostStatuses: ("healthy" | "unhealthy" | "offline" | "updating" | "inactive" | "unenrolled")[];
  /** Condition in KQL, such as united.endpoint.host.os.name : 'Windows'. @minLength 1 */
  kuery?: string;
  /** Field to order hosts by. */
  sortField?:
    | "enrolled_at"
    | "metadata.host.hostname"
    | "host_status"
    | "metadata.Endpoint.policy.applied.name"
    | "metadata.Endpoint.policy.applied.status"
    | "metadata.host.os.name"
    | "metadata.host.ip"
    | "metadata.agent.version"
    | "last_checkin";
  /** Direction to list hosts in. */
  sortDirection?: "asc" | "desc";
  /** Number of the page, from 0. @integer @minimum 0 @default 0 */
  page?: number;
  pageSize?: PageSize;
}

/** Result of `endpoints:read`. */
export type EndpointsReadResult = {
  data?: Host[];
  /** @integer */
  total?: number;
  /** @integer */
  page?: number;
  /** @integer */
  pageSize?: number;
};

/** One item of the pages of `endpoints:read`. */
export type EndpointsReadItem = NonNullable<EndpointsReadResult["data"]>[number];

/** Arguments of `listEndpoints`. */
export interface ListEndpointsParams {
  /**
   * States of hosts to list; for a single one, name it twice.
   * @minItems 2
   * @default ["healthy","unhealthy","offline","updating"]
   */
  statuses?: ("healthy" | "unhealthy" | "offline" | "updating" | "inactive" | "unenrolled")[];
  /** Condition in KQL, such as united.endpoint.host.os.name : 'Windows'. @minLength 1 */
  query?: string;
  limit?: PageSize;
}

/** Parameters of `endpoints:read_details`. */
export interface EndpointsReadDetailsParams {
  /** Agent id of the host. @minLength 1 */
  id: string;
}

/** Result of `endpoints:read_details`. */
export type EndpointsReadDetailsResult = Host;

/** Parameters of `endpoints:isolate`. */
export interface EndpointsIsolateParams {
  endpoint_ids: EndpointIds;
  agent_type?: AgentType;
  comment?: Comment;
  case_ids?: CaseIds;
}

/** Result of `endpoints:isolate`. */
export type EndpointsIsolateResult = ActionAnswer;

/** Arguments of `isolateEndpoints`. */
export interface IsolateEndpointsParams {
  endpointIds: EndpointIds;
  comment?: Comment;
}

/** Parameters of `endpoints:release`. */
export interface EndpointsReleaseParams {
  endpoint_ids: EndpointIds;
  agent_type?: AgentType;
  comment?: Comment;
  case_ids?: CaseIds;
}

/** Result of `endpoints:release`. */
export type EndpointsReleaseResult = ActionAnswer;

/** Arguments of `releaseEndpoints`. */
export interface ReleaseEndpointsParams {
  endpointIds: EndpointIds;
  comment?: Comment;
}

/** Parameters of `endpoints:collect_processes`. */
export interface EndpointsCollectProcessesParams {
  endpoint_ids: EndpointIds;
  agent_type?: AgentType;
  comment?: Comment;
  case_ids?: CaseIds;
}

/** Result of `endpoints:collect_processes`. */
export type EndpointsCollectProcessesResult = ActionAnswer;

/** Parameters of `endpoints:kill_process`. */
export interface EndpointsKillProcessParams {
  endpoint_ids: EndpointIds;
  /** The process, by one of its ids. @minProperties 1 @maxProperties 1 */
  parameters: {
    /** Number of the process. @integer @minimum 1 */
    pid?: number;
    /** Entity id from the events. @minLength 1 */
    entity_id?: string;
  };
  agent_type?: AgentType;
  comment?: Comment;
  case_ids?: CaseIds;
}

/** Result of `endpoints:kill_process`. */
export type EndpointsKillProcessResult = ActionAnswer;

/** Parameters of `endpoints:collect_file`. */
export interface EndpointsCollectFileParams {
  endpoint_ids: EndpointIds;
  /** Which file to take. */
  parameters: {
    /** Full path on the host. @minLength 1 */
    path: string;
  };
  agent_type?: AgentType;
  comment?: Comment;
  case_ids?: CaseIds;
}

/** Result of `endpoints:collect_file`. */
export type EndpointsCollectFileResult = ActionAnswer;

/** Arguments of `fetchEndpointFile`. */
export interface FetchEndpointFileParams {
  endpointIds: EndpointIds;
  /** Full path on the host. @minLength 1 */
  path: string;
}

/** Parameters of `endpoints:scan`. */
export interface EndpointsScanParams {
  endpoint_ids: EndpointIds;
  /** What to look through. */
  parameters: {
    /** Full path of file or folder. @minLength 1 */
    path: string;
  };
  agent_type?: AgentType;
  comment?: Comment;
  case_ids?: CaseIds;
}

/** Result of `endpoints:scan`. */
export type EndpointsScanResult = ActionAnswer;

/** Parameters of `endpoints:execute`. */
export interface EndpointsExecuteParams {
  endpoint_ids: EndpointIds;
  /** The command and its limit. */
  parameters: {
    /** Command line to be run. @minLength 1 */
    command: string;
    /** Seconds that it may take, four hours when left out. @integer @minimum 1 */
    timeout?: number;
  };
  agent_type?: AgentType;
  comment?: Comment;
  case_ids?: CaseIds;
}

/** Result of `endpoints:execute`. */
export type EndpointsExecuteResult = ActionAnswer;

/** Parameters of `actions:read`. */
export interface ActionsReadParams {
  /** Actions on these agents. @maxItems 50 */
  agentIds?: string[];
  /** Kinds of actions to list. */
  commands?: (
    | "isolate"
    | "unisolate"
    | "kill-process"
    | "suspend-process"
    | "running-processes"
    | "get-file"
    | "execute"
    | "upload"
    | "scan"
  )[];
  agentTypes?: AgentType;
  /** Actions that these users began. */
  userIds?: string[];
  /** Begun after this, such as now-7d. @minLength 1 */
  startDate?: string;
  /** Begun before this date. @minLength 1 */
  endDate?: string;
  page?: Page;
  pageSize?: PageSize;
}

/** Result of `actions:read`. */
export type ActionsReadResult = {
  data?: Action[];
  /** @integer */
  total?: number;
  /** @integer */
  page?: number;
  /** @integer */
  pageSize?: number;
};

/** One item of the pages of `actions:read`. */
export type ActionsReadItem = NonNullable<ActionsReadResult["data"]>[number];

/** Parameters of `actions:read_details`. */
export interface ActionsReadDetailsParams {
  /** Id of the response action. @minLength 1 */
  action_id: string;
}

/** Result of `actions:read_details`. */
export type ActionsReadDetailsResult = {
  data?: Action;
};

/** Arguments of `getResponseAction`. */
export interface GetResponseActionParams {
  /** Id of the response action. @minLength 1 */
  actionId: string;
}

/** Parameters of `events:query`. */
export interface EventsQueryParams {
  /** ES|QL, such as FROM logs-* | LIMIT 10. @minLength 1 */
  query: string;
  /** Condition in Query DSL before the query. */
  filter?: { [key: string]: unknown };
  /** Time zone of dates, such as Europe/Berlin. */
  time_zone?: string;
  /** Send values by column instead. */
  columnar?: boolean;
  /** Leave out columns without values. @default false */
  drop_null_columns?: boolean;
  /** Answer although some shards failed. @default true */
  allow_partial_results?: boolean;
}

/** Result of `events:query`. */
export type EventsQueryResult = {
  /** @integer */
  took?: number;
  is_partial?: boolean;
  columns: { name: string; type: string }[];
  /** A list for each row, or for each column. */
  values: Value[][];
};

/** Arguments of `queryEvents`. */
export interface QueryEventsParams {
  /** ES|QL, such as FROM logs-* | LIMIT 10. @minLength 1 */
  query: string;
}

/** Alerts by the id of their document. @minItems 1 @maxItems 100 */
export type AlertIds = string[];

/** How far the alert has come. */
export type AlertStatus = "open" | "acknowledged" | "closed";

/** Id of the case. @minLength 1 */
export type CaseId = string;

/** How far the case has come. */
export type CaseStatus = "open" | "in-progress" | "closed";

/** How bad it is. */
export type Severity = "low" | "medium" | "high" | "critical";

/** Part of Kibana that the case belongs to. */
export type Owner = "cases" | "observability" | "securitySolution";

/** Id of the rule, a UUID. @minLength 1 */
export type RuleUuid = string;

/** Product on the host, endpoint when left out. */
export type AgentType = "endpoint" | "sentinel_one" | "crowdstrike" | "microsoft_defender_endpoint";

/** Hosts by their agent id. @minItems 1 @maxItems 20 */
export type EndpointIds = string[];

/** Reason to keep with the action. */
export type Comment = string;

/** Cases to note the action in. @minItems 1 */
export type CaseIds = string[];

/** Number of the page, from 1. @integer @minimum 1 @default 1 */
export type Page = number;

/** How many items make a page. @integer @minimum 1 @maximum 100 */
export type PageSize = number;

/** A value of any kind. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

export type Values = { [key: string]: Value };

export type Changed = {
  /** @integer */
  took?: number;
  /** @integer */
  total?: number;
  /** @integer */
  updated?: number;
  /** @integer */
  version_conflicts?: number;
  failures?: {
    id?: string;
    /** @integer */
    status?: number;
  }[];
};

export type User = {
  username?: string | null;
  full_name?: string | null;
  email?: string | null;
  profile_uid?: string;
};

export type Case = {
  id: CaseId;
  /** Version that cases:update takes. */
  version: string;
  title?: string;
  description?: string;
  status?: string;
  severity?: string;
  owner?: string;
  tags?: string[];
  category?: string | null;
  settings?: {
    /** Whether its alerts follow its state. */
    syncAlerts?: boolean;
  };
  assignees?: { uid?: string }[] | null;
  /** @integer */
  totalAlerts?: number;
  /** @integer */
  totalComment?: number;
  /** @format date-time */
  created_at?: string;
  created_by?: User;
  /** @format date-time */
  updated_at?: string | null;
  /** @format date-time */
  closed_at?: string | null;
  comments?: {
    id?: string;
    type?: string;
    comment?: string;
    /** Alerts that it put into the case. */
    alertId?: string | string[];
    /** @format date-time */
    created_at?: string;
    created_by?: User;
  }[];
};

export type Rule = {
  id: RuleUuid;
  /** Id that stays the same between spaces. */
  rule_id?: string;
  name?: string;
  description?: string;
  type?: string;
  enabled?: boolean;
  severity?: string;
  /** @integer */
  risk_score?: number;
  /** Whether it came from the vendor. */
  immutable?: boolean;
  tags?: string[];
  index?: string[];
  query?: string;
  language?: string;
  /** Exception lists that the rule obeys. */
  exceptions_list?: {
    id?: string;
    /** Id that rule_exceptions:write takes. */
    list_id?: string;
    /** rule_default is the rule's own; detection may serve several rules. */
    type?: string;
    /** single in this space, agnostic in all. */
    namespace_type?: string;
  }[];
  /** Connectors that it calls by itself. */
  actions?: {
    id?: string;
    /** Kind of connector, such as .slack or .webhook. */
    action_type_id?: string;
    group?: string;
  }[];
  /** What it does to hosts by itself. */
  response_actions?: {
    /** Either .endpoint or .osquery. */
    action_type_id?: string;
    params?: {
      /** Such as isolate, kill-process or suspend-process. */
      command?: string;
    };
  }[];
  interval?: string;
  /** @integer */
  revision?: number;
  /** @format date-time */
  created_at?: string;
  created_by?: string;
  /** @format date-time */
  updated_at?: string;
  updated_by?: string;
};

export type Host = {
  host_status?: string;
  /** @format date-time */
  last_checkin?: string;
  metadata?: {
    agent?: {
      /** Id that response actions take. */
      id?: string;
      type?: string;
      version?: string;
    };
    Endpoint?: {
      status?: string;
      capabilities?: string[];
      state?: { isolation?: boolean };
      policy?: {
        applied?: {
          id?: string;
          name?: string;
          status?: string;
        };
      };
    };
    host?: {
      id?: string;
      hostname?: string;
      architecture?: string;
      ip?: string[];
      mac?: string[];
      os?: {
        name?: string;
        full?: string;
        version?: string;
      };
    };
  };
};

export type Action = {
  id?: string;
  agents?: string[];
  agentType?: string;
  command?: string;
  comment?: string;
  createdBy?: string;
  status?: string;
  isCompleted?: boolean;
  isExpired?: boolean;
  wasSuccessful?: boolean;
  /** @format date-time */
  startedAt?: string;
  /** @format date-time */
  completedAt?: string;
  errors?: string[];
  hosts?: { [key: string]: { name?: string } };
  /** What each agent sent back, by its id. */
  outputs?: {
    [key: string]: {
      type?: string;
      /** What the command gave, by its kind. */
      content?: Values;
    };
  };
  /** What was asked for. */
  parameters?: Values;
};

export type ActionAnswer = {
  action?: string;
  data?: Action;
};

const CONNECTOR: ConnectorSpec = {
  name: "elastic_security",
  operations: {
    low: {
      "alerts:search": ["sFKcwLRB"],
      "rules:search": ["CHE8NzaA", { page: "page", size: "per_page", items: "/data", total: "/total" }],
      "rules:read": ["UYC4CAC1"],
      "cases:search": ["97PLfyjd", { page: "page", size: "perPage", items: "/cases", total: "/total" }],
      "cases:read": ["BSTy_Fge"],
      "cases:read_by_alert": ["ytcyJnnw"],
      "endpoints:read": ["tJMTnXfD", { page: "page", size: "pageSize", items: "/data", total: "/total", first: 0 }],
      "endpoints:read_details": ["K3Kdhg1p"],
    },
    medium: {
      "alerts:update_status": ["dlTUE5PB"],
      "alerts:update_tags": ["ZBuFGPoH"],
      "cases:write": ["N5skLrYR"],
      "cases:update": ["UIaR8WV3"],
      "cases:add_comment": ["vmayUyAN"],
      "cases:add_alert": ["hAs2plGG"],
      "endpoints:collect_processes": ["VkW-baE3"],
      "endpoints:scan": ["Ha11hMOv"],
      "actions:read": ["R7OKXQAV", { page: "page", size: "pageSize", items: "/data", total: "/total" }],
      "actions:read_details": ["wvLtQa2Z"],
      "events:query": ["X8KcTG5u"],
    },
    high: {
      "rules:write": ["n6zbaHD3"],
      "rules:update": ["nIJZJq-6"],
      "rules:delete": ["yys3wWfl"],
      "rule_exceptions:write": ["panJNnuE"],
      "endpoints:isolate": ["Y5xULkaZ"],
      "endpoints:release": ["rmXF_j9o"],
      "endpoints:kill_process": ["EEZsefZD"],
      "endpoints:collect_file": ["KBkKpFvE"],
    },
    critical: {
      "endpoints:execute": ["WAEoCmj2"],
    },
  },
};
