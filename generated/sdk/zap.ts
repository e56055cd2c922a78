// Generated from specs/zap.yaml by `npm run generate`. Do not edit.
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
 * ZAP. Crawls, active scans, alerts, HTTP messages, contexts and reports of a ZAP instance.
 * @see https://www.zaproxy.org/docs/api/
 */
export class ZapConnector<const M extends Risk = "critical"> extends SDKConnector<ZapOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Tell which version of ZAP runs. Risk: low. Scope: none. */
  getVersion(options?: ExecuteOptions): GovernedCall<"low", VersionReadResult> {
    return this.call("version:read", {}, options);
  }

  /** List requests with their answers. Risk: medium. Scope: none. */
  getMessages(params: GetMessagesParams = {}, options?: ExecuteOptions): GovernedPages<"medium", MessagesReadResult, MessagesReadItem> {
    return this.call("messages:read", { baseurl: params.baseUrl, start: params.start, count: params.count }, options);
  }

  /** List the alerts of the session. Risk: low. Scope: none. */
  getAlerts(params: GetAlertsParams = {}, options?: ExecuteOptions): GovernedPages<"low", AlertsReadResult, AlertsReadItem> {
    return this.call("alerts:read", { baseurl: params.baseUrl, riskId: params.risk, start: params.start, count: params.count }, options);
  }

  /** List all alerts within a context. Risk: low. Scope: none. */
  getContextAlerts(params: GetContextAlertsParams, options?: ExecuteOptions): GovernedCall<"low", AlertsReadInContextResult> {
    return this.call("alerts:read_in_context", { contextName: params.context, riskId: params.risk }, options);
  }

  /** Get one alert by its id. Risk: low. Scope: none. */
  getAlert(params: GetAlertParams, options?: ExecuteOptions): GovernedCall<"low", AlertsReadDetailsResult> {
    return this.call("alerts:read_details", { id: params.alertId }, options);
  }

  /** Count the alerts by risk. Risk: low. Scope: none. */
  getAlertSummary(params: GetAlertSummaryParams = {}, options?: ExecuteOptions): GovernedCall<"low", AlertsSummarizeResult> {
    return this.call("alerts:summarize", { baseurl: params.baseUrl }, options);
  }

  /** Mark alerts as confirmed or false positives. Risk: medium. Scope: none. */
  markFalsePositive(params: MarkFalsePositiveParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsUpdateConfidenceResult> {
    return this.call("alerts:update_confidence", { ids: params.alertIds, confidenceId: "0" }, options);
  }

  /** Make an empty context to scan within. Risk: medium. Scope: none. */
  createContext(params: CreateContextParams, options?: ExecuteOptions): GovernedCall<"medium", ContextsWriteResult> {
    return this.call("contexts:write", { contextName: params.name }, options);
  }

  /** Crawl a site from an address. Risk: high. Scope: none. May be escalated to a reviewer. */
  startSpider(params: StartSpiderParams, options?: ExecuteOptions): GovernedCall<"high", SpiderStartResult> {
    return this.call("spider:start", { url: params.url, contextName: params.context, subtreeOnly: params.subtreeOnly }, options);
  }

  /** Attack a site to find vulnerabilities. Risk: high. Scope: none. May be escalated to a reviewer. */
  startActiveScan(params: StartActiveScanParams, options?: ExecuteOptions): GovernedCall<"high", ActiveScansStartResult> {
    return this.call("active_scans:start", {
      url: params.url,
      recurse: params.recurse,
      scanPolicyName: params.policy,
      contextId: params.contextId,
    }, options);
  }

  /** Tell how far an active scan is. Risk: low. Scope: none. */
  getActiveScanStatus(params: GetActiveScanStatusParams = {}, options?: ExecuteOptions): GovernedCall<"low", ActiveScansReadStatusResult> {
    return this.call("active_scans:read_status", params, options);
  }

  /** End one active scan before its time. Risk: medium. Scope: none. */
  stopActiveScan(params: StopActiveScanParams, options?: ExecuteOptions): GovernedCall<"medium", ActiveScansStopResult> {
    return this.call("active_scans:stop", params, options);
  }

  /** Write a report of alerts on ZAP's machine. Risk: medium. Scope: none. */
  writeReport(params: WriteReportParams, options?: ExecuteOptions): GovernedCall<"medium", ReportsWriteResult> {
    return this.call("reports:write", {
      title: params.title,
      template: params.template,
      sites: params.sites,
      includedRisks: params.risks,
    }, options);
  }

  execute<O extends keyof Within<ZapOperations, M>>(
    operation: O,
    params: ParamsOf<Within<ZapOperations, M>, O> & Incomplete,
  ): never;
  /** Tell which version of ZAP runs. `GET /JSON/core/view/version/` @risk low */
  execute(
    operation: OperationId<"version:read", "low", M>,
    params: VersionReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VersionReadResult>;
  /** List the sites that ZAP has reached. `GET /JSON/core/view/sites/` @risk low */
  execute(
    operation: OperationId<"sites:read", "low", M>,
    params: SitesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SitesReadResult>;
  /** List the addresses that ZAP has reached. `GET /JSON/core/view/urls/` @risk low */
  execute(
    operation: OperationId<"urls:read", "low", M>,
    params: UrlsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UrlsReadResult>;
  /** List requests with their answers. `GET /JSON/core/view/messages/` @risk medium */
  execute(
    operation: OperationId<"messages:read", "medium", M>,
    params: MessagesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", MessagesReadResult, MessagesReadItem>;
  /** Get one request with its answer. `GET /JSON/core/view/message/` @risk medium */
  execute(
    operation: OperationId<"messages:read_details", "medium", M>,
    params: MessagesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MessagesReadDetailsResult>;
  /** List the alerts of the session. `GET /JSON/alert/view/alerts/` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /** List all alerts within a context. `GET /JSON/alert/view/alerts/` @risk low */
  execute(
    operation: OperationId<"alerts:read_in_context", "low", M>,
    params: AlertsReadInContextParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadInContextResult>;
  /** Get one alert by its id. `GET /JSON/alert/view/alert/` @risk low */
  execute(
    operation: OperationId<"alerts:read_details", "low", M>,
    params: AlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadDetailsResult>;
  /** Count the alerts by risk. `GET /JSON/alert/view/alertsSummary/` @risk low */
  execute(
    operation: OperationId<"alerts:summarize", "low", M>,
    params: AlertsSummarizeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsSummarizeResult>;
  /** Count the alerts that match. `GET /JSON/alert/view/numberOfAlerts/` @risk low */
  execute(
    operation: OperationId<"alerts:count", "low", M>,
    params: AlertsCountParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsCountResult>;
  /**
   * Mark alerts as confirmed or false positives. `GET /JSON/alert/action/updateAlertsConfidence/`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:update_confidence", "medium", M>,
    params: AlertsUpdateConfidenceParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsUpdateConfidenceResult>;
  /** Set the risk of alerts by hand. `GET /JSON/alert/action/updateAlertsRisk/` @risk medium */
  execute(
    operation: OperationId<"alerts:update_risk", "medium", M>,
    params: AlertsUpdateRiskParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsUpdateRiskResult>;
  /** List the names of contexts. `GET /JSON/context/view/contextList/` @risk low */
  execute(
    operation: OperationId<"contexts:read", "low", M>,
    params: ContextsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ContextsReadResult>;
  /** Get one context with what it covers. `GET /JSON/context/view/context/` @risk medium */
  execute(
    operation: OperationId<"contexts:read_details", "medium", M>,
    params: ContextsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ContextsReadDetailsResult>;
  /** Make an empty context to scan within. `GET /JSON/context/action/newContext/` @risk medium */
  execute(
    operation: OperationId<"contexts:write", "medium", M>,
    params: ContextsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ContextsWriteResult>;
  /** Let a context cover more addresses. `GET /JSON/context/action/includeInContext/` @risk high */
  execute(
    operation: OperationId<"contexts:include", "high", M>,
    params: ContextsIncludeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ContextsIncludeResult>;
  /** Crawl a site from an address. `GET /JSON/spider/action/scan/` @risk high */
  execute(
    operation: OperationId<"spider:start", "high", M>,
    params: SpiderStartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SpiderStartResult>;
  /** Tell how far a crawl is. `GET /JSON/spider/view/status/` @risk low */
  execute(
    operation: OperationId<"spider:read_status", "low", M>,
    params: SpiderReadStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SpiderReadStatusResult>;
  /** List the addresses that a crawl found. `GET /JSON/spider/view/results/` @risk low */
  execute(
    operation: OperationId<"spider:read_results", "low", M>,
    params: SpiderReadResultsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SpiderReadResultsResult>;
  /** End one crawl before its time. `GET /JSON/spider/action/stop/` @risk medium */
  execute(
    operation: OperationId<"spider:stop", "medium", M>,
    params: SpiderStopParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SpiderStopResult>;
  /** Count messages that wait for passive rules. `GET /JSON/pscan/view/recordsToScan/` @risk low */
  execute(
    operation: OperationId<"passive_queue:read", "low", M>,
    params: PassiveQueueReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PassiveQueueReadResult>;
  /** Attack a site to find vulnerabilities. `GET /JSON/ascan/action/scan/` @risk high */
  execute(
    operation: OperationId<"active_scans:start", "high", M>,
    params: ActiveScansStartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ActiveScansStartResult>;
  /** List active scans with their counts. `GET /JSON/ascan/view/scans/` @risk low */
  execute(
    operation: OperationId<"active_scans:read", "low", M>,
    params: ActiveScansReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ActiveScansReadResult>;
  /** Tell how far an active scan is. `GET /JSON/ascan/view/status/` @risk low */
  execute(
    operation: OperationId<"active_scans:read_status", "low", M>,
    params: ActiveScansReadStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ActiveScansReadStatusResult>;
  /** List the ids of an active scan's alerts. `GET /JSON/ascan/view/alertsIds/` @risk low */
  execute(
    operation: OperationId<"active_scans:read_alerts", "low", M>,
    params: ActiveScansReadAlertsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ActiveScansReadAlertsResult>;
  /** Hold one active scan for a while. `GET /JSON/ascan/action/pause/` @risk medium */
  execute(
    operation: OperationId<"active_scans:pause", "medium", M>,
    params: ActiveScansPauseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ActiveScansPauseResult>;
  /** Go on with an active scan that was paused. `GET /JSON/ascan/action/resume/` @risk high */
  execute(
    operation: OperationId<"active_scans:resume", "high", M>,
    params: ActiveScansResumeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ActiveScansResumeResult>;
  /** End one active scan before its time. `GET /JSON/ascan/action/stop/` @risk medium */
  execute(
    operation: OperationId<"active_scans:stop", "medium", M>,
    params: ActiveScansStopParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ActiveScansStopResult>;
  /** List the names of scan policies. `GET /JSON/ascan/view/scanPolicyNames/` @risk low */
  execute(
    operation: OperationId<"scan_policies:read", "low", M>,
    params: ScanPoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ScanPoliciesReadResult>;
  /** List the templates that reports can have. `GET /JSON/reports/view/templates/` @risk low */
  execute(
    operation: OperationId<"report_templates:read", "low", M>,
    params: ReportTemplatesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ReportTemplatesReadResult>;
  /** Write a report of alerts on ZAP's machine. `GET /JSON/reports/action/generate/` @risk medium */
  execute(
    operation: OperationId<"reports:write", "medium", M>,
    params: ReportsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ReportsWriteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof ZapOperations>(
    operation: O & Permit<ZapOperations, O, M>,
    ...rest: Rest<ParamsOf<ZapOperations, O>>
  ): CallOf<ZapOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Zap<M extends Risk = "critical"> = Limited<ZapConnector<M>, ZapMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface ZapOperations {
  "version:read": { risk: "low"; params: VersionReadParams; result: VersionReadResult };
  "sites:read": { risk: "low"; params: SitesReadParams; result: SitesReadResult };
  "urls:read": { risk: "low"; params: UrlsReadParams; result: UrlsReadResult };
  "messages:read": { risk: "medium"; params: MessagesReadParams; result: MessagesReadResult; item: MessagesReadItem };
  "messages:read_details": { risk: "medium"; params: MessagesReadDetailsParams; result: MessagesReadDetailsResult };
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:read_in_context": { risk: "low"; params: AlertsReadInContextParams; result: AlertsReadInContextResult };
  "alerts:read_details": { risk: "low"; params: AlertsReadDetailsParams; result: AlertsReadDetailsResult };
  "alerts:summarize": { risk: "low"; params: AlertsSummarizeParams; result: AlertsSummarizeResult };
  "alerts:count": { risk: "low"; params: AlertsCountParams; result: AlertsCountResult };
  "alerts:update_confidence": { risk: "medium"; params: AlertsUpdateConfidenceParams; result: AlertsUpdateConfidenceResult };
  "alerts:update_risk": { risk: "medium"; params: AlertsUpdateRiskParams; result: AlertsUpdateRiskResult };
  "contexts:read": { risk: "low"; params: ContextsReadParams; result: ContextsReadResult };
  "contexts:read_details": { risk: "medium"; params: ContextsReadDetailsParams; result: ContextsReadDetailsResult };
  "contexts:write": { risk: "medium"; params: ContextsWriteParams; result: ContextsWriteResult };
  "contexts:include": { risk: "high"; params: ContextsIncludeParams; result: ContextsIncludeResult };
  "spider:start": { risk: "high"; params: SpiderStartParams; result: SpiderStartResult };
  "spider:read_status": { risk: "low"; params: SpiderReadStatusParams; result: SpiderReadStatusResult };
  "spider:read_results": { risk: "low"; params: SpiderReadResultsParams; result: SpiderReadResultsResult };
  "spider:stop": { risk: "medium"; params: SpiderStopParams; result: SpiderStopResult };
  "passive_queue:read": { risk: "low"; params: PassiveQueueReadParams; result: PassiveQueueReadResult };
  "active_scans:start": { risk: "high"; params: ActiveScansStartParams; result: ActiveScansStartResult };
  "active_scans:read": { risk: "low"; params: ActiveScansReadParams; result: ActiveScansReadResult };
  "active_scans:read_status": { risk: "low"; params: ActiveScansReadStatusParams; result: ActiveScansReadStatusResult };
  "active_scans:read_alerts": { risk: "low"; params: ActiveScansReadAlertsParams; result: ActiveScansReadAlertsResult };
  "active_scans:pause": { risk: "medium"; params: ActiveScansPauseParams; result: ActiveScansPauseResult };
  "active_scans:resume": { risk: "high"; params: ActiveScansResumeParams; result: ActiveScansResumeResult };
  "active_scans:stop": { risk: "medium"; params: ActiveScansStopParams; result: ActiveScansStopResult };
  "scan_policies:read": { risk: "low"; params: ScanPoliciesReadParams; result: ScanPoliciesReadResult };
  "report_templates:read": { risk: "low"; params: ReportTemplatesReadParams; result: ReportTemplatesReadResult };
  "reports:write": { risk: "medium"; params: ReportsWriteParams; result: ReportsWriteResult };
}

/** The risk of each convenience method. */
export interface ZapMethods {
  getVersion: "low";
  getMessages: "medium";
  getAlerts: "low";
  getContextAlerts: "low";
  getAlert: "low";
  getAlertSummary: "low";
  markFalsePositive: "medium";
  createContext: "medium";
  startSpider: "high";
  startActiveScan: "high";
  getActiveScanStatus: "low";
  stopActiveScan: "medium";
  writeReport: "medium";
}

/** Parameters of `version:read`. */
export type VersionReadParams = { [key: string]: never };

/** Result of `version:read`. */
export type VersionReadResult = {
  version?: string;
};

/** Parameters of `sites:read`. */
export type SitesReadParams = { [key: string]: never };

/** Result of `sites:read`. */
export type SitesReadResult = {
  sites?: string[];
};

/** Parameters of `urls:read`. */
export interface UrlsReadParams {
  baseurl?: BaseUrl;
}

/** Result of `urls:read`. */
export type UrlsReadResult = {
  urls?: string[];
};

/** Parameters of `messages:read`. */
export interface MessagesReadParams {
  baseurl?: BaseUrl;
  start?: Start;
  count?: Count;
}

/** Result of `messages:read`. */
export type MessagesReadResult = {
  messages?: Message[];
};

/** One item of the pages of `messages:read`. */
export type MessagesReadItem = NonNullable<MessagesReadResult["messages"]>[number];

/** Arguments of `getMessages`. */
export interface GetMessagesParams {
  baseUrl?: BaseUrl;
  start?: Start;
  count?: Count;
}

/** Parameters of `messages:read_details`. */
export interface MessagesReadDetailsParams {
  /** Number of the message. @minLength 1 */
  id: string;
}

/** Result of `messages:read_details`. */
export type MessagesReadDetailsResult = {
  message?: Message;
};

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  baseurl?: BaseUrl;
  riskId?: RiskId;
  start?: Start;
  count?: Count;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  alerts?: Alert[];
};

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = NonNullable<AlertsReadResult["alerts"]>[number];

/** Arguments of `getAlerts`. */
export interface GetAlertsParams {
  baseUrl?: BaseUrl;
  risk?: RiskId;
  start?: Start;
  count?: Count;
}

/** Parameters of `alerts:read_in_context`. */
export interface AlertsReadInContextParams {
  contextName: ContextName;
  baseurl?: BaseUrl;
  riskId?: RiskId;
}

/** Result of `alerts:read_in_context`. */
export type AlertsReadInContextResult = {
  alerts?: Alert[];
};

/** Arguments of `getContextAlerts`. */
export interface GetContextAlertsParams {
  context: ContextName;
  risk?: RiskId;
}

/** Parameters of `alerts:read_details`. */
export interface AlertsReadDetailsParams {
  /** Number of the alert. @minLength 1 */
  id: string;
}

/** Result of `alerts:read_details`. */
export type AlertsReadDetailsResult = {
  alert?: Alert;
};

/** Arguments of `getAlert`. */
export interface GetAlertParams {
  /** Number of the alert. @minLength 1 */
  alertId: string;
}

/** Parameters of `alerts:summarize`. */
export interface AlertsSummarizeParams {
  baseurl?: BaseUrl;
}

/** Result of `alerts:summarize`. */
export type AlertsSummarizeResult = {
  alertsSummary?: {
    /** @integer */
    High?: number;
    /** @integer */
    Medium?: number;
    /** @integer */
    Low?: number;
    /** @integer */
    Informational?: number;
  };
};

/** Arguments of `getAlertSummary`. */
export interface GetAlertSummaryParams {
  baseUrl?: BaseUrl;
}

/** Parameters of `alerts:count`. */
export interface AlertsCountParams {
  baseurl?: BaseUrl;
  riskId?: RiskId;
}

/** Result of `alerts:count`. */
export type AlertsCountResult = {
  numberOfAlerts?: string;
};

/** Parameters of `alerts:update_confidence`. */
export interface AlertsUpdateConfidenceParams {
  ids: AlertIds;
  confidenceId: ConfidenceId;
}

/** Result of `alerts:update_confidence`. */
export type AlertsUpdateConfidenceResult = Done;

/** Arguments of `markFalsePositive`. */
export interface MarkFalsePositiveParams {
  alertIds: AlertIds;
}

/** Parameters of `alerts:update_risk`. */
export interface AlertsUpdateRiskParams {
  ids: AlertIds;
  riskId: RiskId;
}

/** Result of `alerts:update_risk`. */
export type AlertsUpdateRiskResult = Done;

/** Parameters of `contexts:read`. */
export type ContextsReadParams = { [key: string]: never };

/** Result of `contexts:read`. */
export type ContextsReadResult = {
  contextList?: string[];
};

/** Parameters of `contexts:read_details`. */
export interface ContextsReadDetailsParams {
  contextName: ContextName;
}

/** Result of `contexts:read_details`. */
export type ContextsReadDetailsResult = {
  context?: {
    id?: string;
    name?: string;
    description?: string;
    inScope?: string;
    includeRegexs?: string[] | string;
    excludeRegexs?: string[] | string;
    includedTechnologies?: string[];
    excludedTechnologies?: string[];
    authType?: string;
    loggedInPattern?: string;
    loggedOutPattern?: string;
  };
};

/** Parameters of `contexts:write`. */
export interface ContextsWriteParams {
  contextName: ContextName;
}

/** Result of `contexts:write`. */
export type ContextsWriteResult = {
  contextId?: string;
};

/** Arguments of `createContext`. */
export interface CreateContextParams {
  name: ContextName;
}

/** Parameters of `contexts:include`. */
export interface ContextsIncludeParams {
  contextName: ContextName;
  /** Pattern in Java's syntax, as in https://shop.example.com.* @minLength 1 */
  regex: string;
}

/** Result of `contexts:include`. */
export type ContextsIncludeResult = Done;

/** Parameters of `spider:start`. */
export interface SpiderStartParams {
  url: TargetUrl;
  /** How many children a page may have, 0 for any. @integer @minimum 0 */
  maxChildren?: number;
  /** Whether known pages below are seeds too, as they are unless told. */
  recurse?: boolean;
  contextName?: ContextName;
  /** Whether to stay below the address. */
  subtreeOnly?: boolean;
}

/** Result of `spider:start`. */
export type SpiderStartResult = {
  /** Number that spider:read_status takes. */
  scan?: string;
};

/** Arguments of `startSpider`. */
export interface StartSpiderParams {
  url: TargetUrl;
  context?: ContextName;
  /** Whether to stay below the address. */
  subtreeOnly?: boolean;
}

/** Parameters of `spider:read_status`. */
export interface SpiderReadStatusParams {
  scanId?: SpiderScanId;
}

/** Result of `spider:read_status`. */
export type SpiderReadStatusResult = {
  /** Percent done, 100 at the end. */
  status?: string;
};

/** Parameters of `spider:read_results`. */
export interface SpiderReadResultsParams {
  scanId?: SpiderScanId;
}

/** Result of `spider:read_results`. */
export type SpiderReadResultsResult = {
  results?: string[];
};

/** Parameters of `spider:stop`. */
export interface SpiderStopParams {
  scanId: SpiderScanId;
}

/** Result of `spider:stop`. */
export type SpiderStopResult = Done;

/** Parameters of `passive_queue:read`. */
export type PassiveQueueReadParams = { [key: string]: never };

/** Result of `passive_queue:read`. */
export type PassiveQueueReadResult = {
  recordsToScan?: string;
};

/** Parameters of `active_scans:start`. */
export interface ActiveScansStartParams {
  url: TargetUrl;
  /** Whether everything below is attacked, as it is unless told. */
  recurse?: boolean;
  /** Whether to spare what is out of scope; a context overrides it. */
  inScopeOnly?: boolean;
  scanPolicyName?: ScanPolicyName;
  contextId?: ContextId;
}

/** Result of `active_scans:start`. */
export type ActiveScansStartResult = {
  /** Number that active_scans:read_status takes. */
  scan?: string;
};

/** Arguments of `startActiveScan`. */
export interface StartActiveScanParams {
  url: TargetUrl;
  /** Whether everything below is attacked, as it is unless told. */
  recurse?: boolean;
  policy?: ScanPolicyName;
  contextId?: ContextId;
}

/** Parameters of `active_scans:read`. */
export type ActiveScansReadParams = { [key: string]: never };

/** Result of `active_scans:read`. */
export type ActiveScansReadResult = {
  scans?: {
    id?: string;
    state?: string;
    progress?: string;
    reqCount?: string;
    alertCount?: string;
    newAlertCount?: string;
  }[];
};

/** Parameters of `active_scans:read_status`. */
export interface ActiveScansReadStatusParams {
  scanId?: ActiveScanId;
}

/** Result of `active_scans:read_status`. */
export type ActiveScansReadStatusResult = {
  /** Percent that is done, 100 at the end. */
  status?: string;
};

/** Arguments of `getActiveScanStatus`. */
export interface GetActiveScanStatusParams {
  scanId?: ActiveScanId;
}

/** Parameters of `active_scans:read_alerts`. */
export interface ActiveScansReadAlertsParams {
  scanId: ActiveScanId;
}

/** Result of `active_scans:read_alerts`. */
export type ActiveScansReadAlertsResult = {
  alertsIds?: string[];
};

/** Parameters of `active_scans:pause`. */
export interface ActiveScansPauseParams {
  scanId: ActiveScanId;
}

/** Result of `active_scans:pause`. */
export type ActiveScansPauseResult = Done;

/** Parameters of `active_scans:resume`. */
export interface ActiveScansResumeParams {
  scanId: ActiveScanId;
}

/** Result of `active_scans:resume`. */
export type ActiveScansResumeResult = Done;

/** Parameters of `active_scans:stop`. */
export interface ActiveScansStopParams {
  scanId: ActiveScanId;
}

/** Result of `active_scans:stop`. */
export type ActiveScansStopResult = Done;

/** Arguments of `stopActiveScan`. */
export interface StopActiveScanParams {
  scanId: ActiveScanId;
}

/** Parameters of `scan_policies:read`. */
export type ScanPoliciesReadParams = { [key: string]: never };

/** Result of `scan_policies:read`. */
export type ScanPoliciesReadResult = {
  scanPolicyNames?: string[];
};

/** Parameters of `report_templates:read`. */
export type ReportTemplatesReadParams = { [key: string]: never };

/** Result of `report_templates:read`. */
export type ReportTemplatesReadResult = {
  templates?: string[];
};

/** Parameters of `reports:write`. */
export interface ReportsWriteParams {
  /** Title of the report. @minLength 1 */
  title: string;
  /** Template from report_templates:read, as in traditional-json. @minLength 1 */
  template: string;
  /** What the report is about. */
  description?: string;
  /** Names of contexts with bars between. @minLength 1 */
  contexts?: string;
  /** Addresses of sites with bars between. @minLength 1 */
  sites?: string;
  /** Risks with bars between, as in High|Medium. @minLength 1 */
  includedRisks?: string;
  /** Confidences with bars between, as in High|Confirmed. @minLength 1 */
  includedConfidences?: string;
}

/** Result of `reports:write`. */
export type ReportsWriteResult = {
  /** Path of the file on that machine. */
  generate?: string;
};

/** Arguments of `writeReport`. */
export interface WriteReportParams {
  /** Title of the report. @minLength 1 */
  title: string;
  /** Template from report_templates:read, as in traditional-json. @minLength 1 */
  template: string;
  /** Addresses of sites with bars between. @minLength 1 */
  sites?: string;
  /** Risks with bars between, as in High|Medium. @minLength 1 */
  risks?: string;
}

/** Only what lies below this address. @minLength 1 */
export type BaseUrl = string;

/** Which comes first, counted from 1. @integer @minimum 1 @default 1 */
export type Start = number;

/** How many to return at most. @integer @minimum 1 */
export type Count = number;

/** Risk, 0 informational, 1 low, 2 medium, 3 high. */
export type RiskId = "0" | "1" | "2" | "3";

/** Confidence, 0 false positive, 1 low, 2 medium, 3 high, 4 confirmed. */
export type ConfidenceId = "0" | "1" | "2" | "3" | "4";

/** Ids of the alerts to change. @minItems 1 @maxItems 100 */
export type AlertIds = string[];

/** Name of the context. @minLength 1 */
export type ContextName = string;

/** Number of the context. @minLength 1 */
export type ContextId = string;

/** Address to start at, with its scheme. @minLength 1 */
export type TargetUrl = string;

/** Number of the crawl. @minLength 1 */
export type SpiderScanId = string;

/** Number of the active scan. @minLength 1 */
export type ActiveScanId = string;

/** Name of the scan policy. @minLength 1 */
export type ScanPolicyName = string;

export type Done = {
  /** OK when it worked out. */
  Result?: string;
};

export type Alert = {
  id?: string;
  name?: string;
  alertRef?: string;
  /** Number of the rule. */
  pluginId?: string;
  /** Informational, Low, Medium or High. */
  risk?: string;
  confidence?: string;
  url?: string;
  method?: string;
  param?: string;
  attack?: string;
  evidence?: string;
  description?: string;
  other?: string;
  solution?: string;
  reference?: string;
  cweid?: string;
  wascid?: string;
  /** Where the attack went in, such as querystring. */
  inputVector?: string;
  /** Message that messages:read_details takes. */
  messageId?: string;
  /** @integer */
  sourceMessageId?: number;
  sourceid?: string;
  tags?: { [key: string]: string };
};

export type Message = {
  id?: string;
  type?: string;
  timestamp?: string;
  /** Milliseconds that it took. */
  rtt?: string;
  requestHeader?: string;
  requestBody?: string;
  responseHeader?: string;
  responseBody?: string;
  cookieParams?: string;
  note?: string;
  tags?: string[];
};

const CONNECTOR: ConnectorSpec = {
  name: "zap",
  operations: {
    low: {
      "version:read": ["6OWWIMjs"],
      "sites:read": ["FHjHncID"],
      "urls:read": ["ibsoDOpE"],
      "alerts:read": ["v8g6Zbp4", { offset: "start", limit: "count", items: "/alerts", first: 1 }],
      "alerts:read_in_context": ["Yp4mQ4GR"],
      "alerts:read_details": ["iN7NO7Mz"],
      "alerts:summarize": ["66p-4QL2"],
      "alerts:count": ["buwwMwTK"],
      "contexts:read": ["Dr9huzG_"],
      "spider:read_status": ["lIc0De1o"],
      "spider:read_results": ["k8JqDzJT"],
      "passive_queue:read": ["2oTg3tTz"],
      "active_scans:read": ["wEwn2vWC"],
      "active_scans:read_status": ["9MAndOqR"],
      "active_scans:read_alerts": ["Na3RGztK"],
      "scan_policies:read": ["Ztz3efq-"],
      "report_templates:read": ["qD62__7r"],
    },
    medium: {
      "messages:read": ["IwcDFugI", { offset: "start", limit: "count", items: "/messages", first: 1 }],
      "messages:read_details": ["jUXjEfF1"],
      "alerts:update_confidence": ["6IdlI9HW"],
      "alerts:update_risk": ["BXmScS8K"],
      "contexts:read_details": ["bUEk6hQW"],
      "contexts:write": ["6_KArE4T"],
      "spider:stop": ["1QbaQ_n5"],
      "active_scans:pause": ["PEj0F0XV"],
      "active_scans:stop": ["zoOXDLZO"],
      "reports:write": ["shXwUcNQ"],
    },
    high: {
      "contexts:include": ["2htZwjfH"],
      "spider:start": ["rw9Dyz7j"],
      "active_scans:start": ["3APb70De"],
      "active_scans:resume": ["exGlOW8H"],
    },
  },
};
