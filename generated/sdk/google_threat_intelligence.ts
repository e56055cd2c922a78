// Generated from specs/google_threat_intelligence.yaml by `npm run generate`. Do not edit.
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
 * Google Threat Intelligence. Alerts, findings and monitoring of leaks, lookalike domains and technologies of
 * an organization.
 * @see https://docs.cloud.google.com/threat-intelligence/reference/rest
 */
export class GoogleThreatIntelligenceConnector<const M extends Risk = "critical"> extends SDKConnector<GoogleThreatIntelligenceOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List alerts that match a filter. Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform. */
  getAlerts(params: GetAlertsParams, options?: ExecuteOptions): GovernedPages<"low", AlertsReadResult, AlertsReadItem> {
    return this.call("alerts:read", {
      projectsId: params.project,
      filter: params.filter,
      orderBy: params.orderBy,
      pageSize: params.pageSize,
    }, options);
  }

  /** Get one alert with its analysis. Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform. */
  getAlert(params: GetAlertParams, options?: ExecuteOptions): GovernedCall<"low", AlertsReadDetailsResult> {
    return this.call("alerts:read_details", { projectsId: params.project, alertsId: params.alertId }, options);
  }

  /** Mark an alert as triaged. Risk: medium. Scope: https://www.googleapis.com/auth/cloud-platform. */
  triageAlert(params: TriageAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsTriageResult> {
    return this.call("alerts:triage", { projectsId: params.project, alertsId: params.alertId }, options);
  }

  /** Mark an alert as escalated. Risk: medium. Scope: https://www.googleapis.com/auth/cloud-platform. */
  escalateAlert(params: EscalateAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsEscalateResult> {
    return this.call("alerts:escalate", { projectsId: params.project, alertsId: params.alertId }, options);
  }

  /** Mark an alert as resolved. Risk: medium. Scope: https://www.googleapis.com/auth/cloud-platform. */
  resolveAlert(params: ResolveAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsResolveResult> {
    return this.call("alerts:resolve", { projectsId: params.project, alertsId: params.alertId }, options);
  }

  /** List findings that match a filter. Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform. */
  getFindings(params: GetFindingsParams, options?: ExecuteOptions): GovernedPages<"low", FindingsReadResult, FindingsReadItem> {
    return this.call("findings:read", {
      projectsId: params.project,
      filter: params.filter,
      orderBy: params.orderBy,
      pageSize: params.pageSize,
    }, options);
  }

  /** Get one finding with its details. Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform. */
  getFinding(params: GetFindingParams, options?: ExecuteOptions): GovernedCall<"low", FindingsReadDetailsResult> {
    return this.call("findings:read_details", { projectsId: params.project, findingsId: params.findingId }, options);
  }

  execute<O extends keyof Within<GoogleThreatIntelligenceOperations, M>>(
    operation: O,
    params: ParamsOf<Within<GoogleThreatIntelligenceOperations, M>, O> & Incomplete,
  ): never;
  /** List alerts that match a filter. `GET /v1beta/projects/{projectsId}/alerts` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /**
   * Count alerts by the values of their fields. `GET /v1beta/projects/{projectsId}/alerts:enumerateFacets`
   * @risk low
   */
  execute(
    operation: OperationId<"alerts:count", "low", M>,
    params: AlertsCountParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsCountResult>;
  /** Get one alert with its analysis. `GET /v1beta/projects/{projectsId}/alerts/{alertsId}` @risk low */
  execute(
    operation: OperationId<"alerts:read_details", "low", M>,
    params: AlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadDetailsResult>;
  /**
   * Get a leaked or posted text behind an alert. `GET
   * /v1beta/projects/{projectsId}/alerts/{alertsId}/documents/{documentsId}`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:read_document", "medium", M>,
    params: AlertsReadDocumentParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsReadDocumentResult>;
  /**
   * Get the leaked password of an alert in clear. `GET
   * /v1beta/projects/{projectsId}/alerts/{alertsId}:getPassword`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:read_password", "medium", M>,
    params: AlertsReadPasswordParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsReadPasswordResult>;
  /**
   * Mark an alert as seen by somebody. `POST /v1beta/projects/{projectsId}/alerts/{alertsId}:read`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:mark_read", "medium", M>,
    params: AlertsMarkReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsMarkReadResult>;
  /** Mark an alert as triaged. `POST /v1beta/projects/{projectsId}/alerts/{alertsId}:triage` @risk medium */
  execute(
    operation: OperationId<"alerts:triage", "medium", M>,
    params: AlertsTriageParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsTriageResult>;
  /**
   * Mark an alert as escalated. `POST /v1beta/projects/{projectsId}/alerts/{alertsId}:escalate`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:escalate", "medium", M>,
    params: AlertsEscalateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsEscalateResult>;
  /**
   * Mark an alert as resolved. `POST /v1beta/projects/{projectsId}/alerts/{alertsId}:resolve`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:resolve", "medium", M>,
    params: AlertsResolveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsResolveResult>;
  /**
   * Close an alert as benign, true but harmless. `POST
   * /v1beta/projects/{projectsId}/alerts/{alertsId}:benign`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:mark_benign", "medium", M>,
    params: AlertsMarkBenignParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsMarkBenignResult>;
  /**
   * Close an alert as false positive. `POST /v1beta/projects/{projectsId}/alerts/{alertsId}:falsePositive`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:mark_false_positive", "medium", M>,
    params: AlertsMarkFalsePositiveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsMarkFalsePositiveResult>;
  /**
   * Close an alert that nothing can be done about. `POST
   * /v1beta/projects/{projectsId}/alerts/{alertsId}:notActionable`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:mark_not_actionable", "medium", M>,
    params: AlertsMarkNotActionableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsMarkNotActionableResult>;
  /**
   * Mark an alert as followed up in another system. `POST
   * /v1beta/projects/{projectsId}/alerts/{alertsId}:trackExternally`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:track_externally", "medium", M>,
    params: AlertsTrackExternallyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsTrackExternallyResult>;
  /**
   * Close an alert as duplicate of another. `POST /v1beta/projects/{projectsId}/alerts/{alertsId}:duplicate`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:mark_duplicate", "medium", M>,
    params: AlertsMarkDuplicateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsMarkDuplicateResult>;
  /** List findings that match a filter. `GET /v1beta/projects/{projectsId}/findings` @risk low */
  execute(
    operation: OperationId<"findings:read", "low", M>,
    params: FindingsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FindingsReadResult, FindingsReadItem>;
  /**
   * Search findings by conditions on their alerts. `GET /v1beta/projects/{projectsId}/findings:search`
   * @risk low
   */
  execute(
    operation: OperationId<"findings:search", "low", M>,
    params: FindingsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FindingsSearchResult, FindingsSearchItem>;
  /** Get one finding with its details. `GET /v1beta/projects/{projectsId}/findings/{findingsId}` @risk low */
  execute(
    operation: OperationId<"findings:read_details", "low", M>,
    params: FindingsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FindingsReadDetailsResult>;
  /** List what is monitored and how. `GET /v1beta/projects/{projectsId}/configurations` @risk low */
  execute(
    operation: OperationId<"configurations:read", "low", M>,
    params: ConfigurationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ConfigurationsReadResult, ConfigurationsReadItem>;
  /**
   * Get one configuration of the monitoring. `GET
   * /v1beta/projects/{projectsId}/configurations/{configurationsId}`
   * @risk low
   */
  execute(
    operation: OperationId<"configurations:read_details", "low", M>,
    params: ConfigurationsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ConfigurationsReadDetailsResult>;
  /**
   * List earlier states of a configuration. `GET
   * /v1beta/projects/{projectsId}/configurations/{configurationsId}/revisions`
   * @risk low
   */
  execute(
    operation: OperationId<"configurations:read_revisions", "low", M>,
    params: ConfigurationsReadRevisionsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ConfigurationsReadRevisionsResult, ConfigurationsReadRevisionsItem>;
  /**
   * Set which technologies or domains are monitored. `POST
   * /v1beta/projects/{projectsId}/configurations:upsert`
   * @risk high
   */
  execute(
    operation: OperationId<"configurations:write", "high", M>,
    params: ConfigurationsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ConfigurationsWriteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof GoogleThreatIntelligenceOperations>(
    operation: O & Permit<GoogleThreatIntelligenceOperations, O, M>,
    ...rest: Rest<ParamsOf<GoogleThreatIntelligenceOperations, O>>
  ): CallOf<GoogleThreatIntelligenceOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type GoogleThreatIntelligence<M extends Risk = "critical"> = Limited<GoogleThreatIntelligenceConnector<M>, GoogleThreatIntelligenceMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface GoogleThreatIntelligenceOperations {
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:count": { risk: "low"; params: AlertsCountParams; result: AlertsCountResult };
  "alerts:read_details": { risk: "low"; params: AlertsReadDetailsParams; result: AlertsReadDetailsResult };
  "alerts:read_document": { risk: "medium"; params: AlertsReadDocumentParams; result: AlertsReadDocumentResult };
  "alerts:read_password": { risk: "medium"; params: AlertsReadPasswordParams; result: AlertsReadPasswordResult };
  "alerts:mark_read": { risk: "medium"; params: AlertsMarkReadParams; result: AlertsMarkReadResult };
  "alerts:triage": { risk: "medium"; params: AlertsTriageParams; result: AlertsTriageResult };
  "alerts:escalate": { risk: "medium"; params: AlertsEscalateParams; result: AlertsEscalateResult };
  "alerts:resolve": { risk: "medium"; params: AlertsResolveParams; result: AlertsResolveResult };
  "alerts:mark_benign": { risk: "medium"; params: AlertsMarkBenignParams; result: AlertsMarkBenignResult };
  "alerts:mark_false_positive": { risk: "medium"; params: AlertsMarkFalsePositiveParams; result: AlertsMarkFalsePositiveResult };
  "alerts:mark_not_actionable": { risk: "medium"; params: AlertsMarkNotActionableParams; result: AlertsMarkNotActionableResult };
  "alerts:track_externally": { risk: "medium"; params: AlertsTrackExternallyParams; result: AlertsTrackExternallyResult };
  "alerts:mark_duplicate": { risk: "medium"; params: AlertsMarkDuplicateParams; result: AlertsMarkDuplicateResult };
  "findings:read": { risk: "low"; params: FindingsReadParams; result: FindingsReadResult; item: FindingsReadItem };
  "findings:search": { risk: "low"; params: FindingsSearchParams; result: FindingsSearchResult; item: FindingsSearchItem };
  "findings:read_details": { risk: "low"; params: FindingsReadDetailsParams; result: FindingsReadDetailsResult };
  "configurations:read": { risk: "low"; params: ConfigurationsReadParams; result: ConfigurationsReadResult; item: ConfigurationsReadItem };
  "configurations:read_details": { risk: "low"; params: ConfigurationsReadDetailsParams; result: ConfigurationsReadDetailsResult };
  "configurations:read_revisions": { risk: "low"; params: ConfigurationsReadRevisionsParams; result: ConfigurationsReadRevisionsResult; item: ConfigurationsReadRevisionsItem };
  "configurations:write": { risk: "high"; params: ConfigurationsWriteParams; result: ConfigurationsWriteResult };
}

/** The risk of each convenience method. */
export interface GoogleThreatIntelligenceMethods {
  getAlerts: "low";
  getAlert: "low";
  triageAlert: "medium";
  escalateAlert: "medium";
  resolveAlert: "medium";
  getFindings: "low";
  getFinding: "low";
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  projectsId: ProjectId;
  /** Conditions on alerts, such as state = "NEW". @minLength 1 */
  filter?: string;
  orderBy?: OrderBy;
  pageSize?: AlertPageSize;
  pageToken?: PageToken;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  alerts?: Alert[];
  nextPageToken?: string;
};

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = NonNullable<AlertsReadResult["alerts"]>[number];

/** Arguments of `getAlerts`. */
export interface GetAlertsParams {
  project: ProjectId;
  /** Conditions on alerts, such as state = "NEW". @minLength 1 */
  filter?: string;
  orderBy?: OrderBy;
  pageSize?: AlertPageSize;
}

/** Parameters of `alerts:count`. */
export interface AlertsCountParams {
  projectsId: ProjectId;
  /** Conditions on the alerts to count. @minLength 1 */
  filter?: string;
}

/** Result of `alerts:count`. */
export type AlertsCountResult = {
  facets?: {
    /** Field that was counted. */
    facet?: string;
    facetType?: string;
    totalCount?: string;
    minValue?: string;
    maxValue?: string;
    facetCounts?: {
      value?: string;
      /** @integer */
      count?: number;
    }[];
  }[];
};

/** Parameters of `alerts:read_details`. */
export interface AlertsReadDetailsParams {
  projectsId: ProjectId;
  alertsId: AlertId;
}

/** Result of `alerts:read_details`. */
export type AlertsReadDetailsResult = Alert;

/** Arguments of `getAlert`. */
export interface GetAlertParams {
  project: ProjectId;
  alertId: AlertId;
}

/** Parameters of `alerts:read_document`. */
export interface AlertsReadDocumentParams {
  projectsId: ProjectId;
  alertsId: AlertId;
  /** Id of a document of the alert. @minLength 1 */
  documentsId: string;
}

/** Result of `alerts:read_document`. */
export type AlertsReadDocumentResult = {
  name?: string;
  title?: string;
  author?: string;
  content?: string;
  source?: string;
  sourceUri?: string;
  languageCode?: string;
  aiSummary?: string;
  /** @format date-time */
  createTime?: string;
  /** @format date-time */
  collectionTime?: string;
  /** @format date-time */
  ingestTime?: string;
  translation?: { translatedTitle?: string; translatedContent?: string };
};

/** Parameters of `alerts:read_password`. */
export interface AlertsReadPasswordParams {
  projectsId: ProjectId;
  alertsId: AlertId;
}

/** Result of `alerts:read_password`. */
export type AlertsReadPasswordResult = {
  password?: string;
};

/** Parameters of `alerts:mark_read`. */
export interface AlertsMarkReadParams {
  projectsId: ProjectId;
  alertsId: AlertId;
}

/** Result of `alerts:mark_read`. */
export type AlertsMarkReadResult = Alert;

/** Parameters of `alerts:triage`. */
export interface AlertsTriageParams {
  projectsId: ProjectId;
  alertsId: AlertId;
}

/** Result of `alerts:triage`. */
export type AlertsTriageResult = Alert;

/** Arguments of `triageAlert`. */
export interface TriageAlertParams {
  project: ProjectId;
  alertId: AlertId;
}

/** Parameters of `alerts:escalate`. */
export interface AlertsEscalateParams {
  projectsId: ProjectId;
  alertsId: AlertId;
}

/** Result of `alerts:escalate`. */
export type AlertsEscalateResult = Alert;

/** Arguments of `escalateAlert`. */
export interface EscalateAlertParams {
  project: ProjectId;
  alertId: AlertId;
}

/** Parameters of `alerts:resolve`. */
export interface AlertsResolveParams {
  projectsId: ProjectId;
  alertsId: AlertId;
}

/** Result of `alerts:resolve`. */
export type AlertsResolveResult = Alert;

/** Arguments of `resolveAlert`. */
export interface ResolveAlertParams {
  project: ProjectId;
  alertId: AlertId;
}

/** Parameters of `alerts:mark_benign`. */
export interface AlertsMarkBenignParams {
  projectsId: ProjectId;
  alertsId: AlertId;
}

/** Result of `alerts:mark_benign`. */
export type AlertsMarkBenignResult = Alert;

/** Parameters of `alerts:mark_false_positive`. */
export interface AlertsMarkFalsePositiveParams {
  projectsId: ProjectId;
  alertsId: AlertId;
}

/** Result of `alerts:mark_false_positive`. */
export type AlertsMarkFalsePositiveResult = Alert;

/** Parameters of `alerts:mark_not_actionable`. */
export interface AlertsMarkNotActionableParams {
  projectsId: ProjectId;
  alertsId: AlertId;
}

/** Result of `alerts:mark_not_actionable`. */
export type AlertsMarkNotActionableResult = Alert;

/** Parameters of `alerts:track_externally`. */
export interface AlertsTrackExternallyParams {
  projectsId: ProjectId;
  alertsId: AlertId;
}

/** Result of `alerts:track_externally`. */
export type AlertsTrackExternallyResult = Alert;

/** Parameters of `alerts:mark_duplicate`. */
export interface AlertsMarkDuplicateParams {
  projectsId: ProjectId;
  alertsId: AlertId;
  /** Full name of the alert that stays open. @minLength 1 */
  duplicateOf: string;
}

/** Result of `alerts:mark_duplicate`. */
export type AlertsMarkDuplicateResult = Alert;

/** Parameters of `findings:read`. */
export interface FindingsReadParams {
  projectsId: ProjectId;
  /** Conditions on the findings to list. @minLength 1 */
  filter?: string;
  orderBy?: OrderBy;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `findings:read`. */
export type FindingsReadResult = FindingPage;

/** One item of the pages of `findings:read`. */
export type FindingsReadItem = NonNullable<FindingsReadResult["findings"]>[number];

/** Arguments of `getFindings`. */
export interface GetFindingsParams {
  project: ProjectId;
  /** Conditions on the findings to list. @minLength 1 */
  filter?: string;
  orderBy?: OrderBy;
  pageSize?: PageSize;
}

/** Parameters of `findings:search`. */
export interface FindingsSearchParams {
  projectsId: ProjectId;
  /** Conditions on findings, has_alert(...) for those on alerts. @minLength 1 */
  query?: string;
  orderBy?: OrderBy;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `findings:search`. */
export type FindingsSearchResult = FindingPage;

/** One item of the pages of `findings:search`. */
export type FindingsSearchItem = NonNullable<FindingsSearchResult["findings"]>[number];

/** Parameters of `findings:read_details`. */
export interface FindingsReadDetailsParams {
  projectsId: ProjectId;
  findingsId: FindingId;
}

/** Result of `findings:read_details`. */
export type FindingsReadDetailsResult = Finding;

/** Arguments of `getFinding`. */
export interface GetFindingParams {
  project: ProjectId;
  findingId: FindingId;
}

/** Parameters of `configurations:read`. */
export interface ConfigurationsReadParams {
  projectsId: ProjectId;
  /** Conditions on the configurations to list. @minLength 1 */
  filter?: string;
  orderBy?: OrderBy;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `configurations:read`. */
export type ConfigurationsReadResult = {
  configurations?: Configuration[];
  nextPageToken?: string;
};

/** One item of the pages of `configurations:read`. */
export type ConfigurationsReadItem = NonNullable<ConfigurationsReadResult["configurations"]>[number];

/** Parameters of `configurations:read_details`. */
export interface ConfigurationsReadDetailsParams {
  projectsId: ProjectId;
  configurationsId: ConfigurationId;
}

/** Result of `configurations:read_details`. */
export type ConfigurationsReadDetailsResult = Configuration;

/** Parameters of `configurations:read_revisions`. */
export interface ConfigurationsReadRevisionsParams {
  projectsId: ProjectId;
  configurationsId: ConfigurationId;
  /** Conditions on the revisions to list. @minLength 1 */
  filter?: string;
  orderBy?: OrderBy;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `configurations:read_revisions`. */
export type ConfigurationsReadRevisionsResult = {
  revisions?: {
    name?: string;
    /** @format date-time */
    createTime?: string;
    snapshot?: Configuration;
  }[];
  nextPageToken?: string;
};

/** One item of the pages of `configurations:read_revisions`. */
export type ConfigurationsReadRevisionsItem = NonNullable<ConfigurationsReadRevisionsResult["revisions"]>[number];

/** Parameters of `configurations:write`. */
export interface ConfigurationsWriteParams {
  projectsId: ProjectId;
  /** Full name of the configuration to set. @minLength 1 */
  name: string;
  /** Service that the configuration comes from. @minLength 1 */
  provider: string;
  /** What the configuration is for. */
  description?: string;
  /** Whether it raises findings at all. */
  state?: "ENABLED" | "DISABLED";
  /** Own label for this version. */
  version?: string;
  /** Tag that was read before, so that no other change is lost. */
  etag?: string;
  /** One of the three lists. @minProperties 1 @maxProperties 1 */
  detail: {
    /** Technologies whose vulnerabilities raise alerts. */
    technologyWatchlist?: {
      /** Names of all technologies to watch. @minItems 1 */
      technologies?: string[];
      /** Which vulnerabilities are worth an alert. */
      alertThreshold?: {
        /** Lowest CVSS score that counts. @minimum 0 @maximum 10 */
        cvssScoreMinimum?: number;
        /** Lowest EPSS score that counts. @minimum 0 @maximum 1 */
        epssScoreMinimum?: number;
        /** Lowest priority that counts. */
        priorityMinimum?: "P0" | "P1" | "P2" | "P3" | "P4";
        /** Lowest risk rating that counts. */
        riskRatingMinimum?: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | "UNRATED";
        /** States of exploitation that count. */
        exploitationStates?: (
          | "EXPLOITATION_STATE_NO_KNOWN"
          | "EXPLOITATION_STATE_REPORTED"
          | "EXPLOITATION_STATE_SUSPECTED"
          | "EXPLOITATION_STATE_CONFIRMED"
          | "EXPLOITATION_STATE_WIDESPREAD"
        )[];
      };
    };
    /** Settings of each monitored domain. */
    domainConfiguration?: {
      /** All domains with their settings. @minItems 1 */
      domainSettings?: {
        /** Domain that is monitored. @minLength 1 */
        domain: string;
        /** Whether lookalikes are looked for, which they are unless told. */
        domainMonitoringConfig?: {
          /** Look for no lookalikes of it. */
          disabled?: boolean;
        };
      }[];
    };
    /** Domains whose lookalikes raise alerts. */
    domainMonitoring?: {
      /** All domains to protect. @minItems 1 */
      domains?: {
        /** Domain of the organization. @minLength 1 */
        domain: string;
      }[];
    };
  };
}

/** Result of `configurations:write`. */
export type ConfigurationsWriteResult = {
  /** Full name of what was set. */
  configuration?: string;
};

/** Google Cloud project, such as gti-12345. @minLength 1 */
export type ProjectId = string;

/** Last part of the name of an alert. @minLength 1 @pattern ^[^/:]+$ */
export type AlertId = string;

/** Last part of the name of a finding. @minLength 1 */
export type FindingId = string;

/** Last part of the name of a configuration. @minLength 1 */
export type ConfigurationId = string;

/** Fields to order by, as in field1 desc,field2. @minLength 1 */
export type OrderBy = string;

/** How many alerts make a page, 100 unless told. @integer @minimum 1 @maximum 1000 */
export type AlertPageSize = number;

/** How many entries make a page. @integer @minimum 1 */
export type PageSize = number;

/** Place to continue from, taken from nextPageToken. @minLength 1 */
export type PageToken = string;

export type Audit = {
  /** @format date-time */
  createTime?: string;
  creator?: string;
  /** @format date-time */
  updateTime?: string;
  updater?: string;
};

export type Severity = {
  /** SEVERITY_LEVEL_LOW, _MEDIUM or _HIGH. */
  severityLevel?: string;
  confidence?: string;
  /** Why this level was chosen. */
  reasoning?: string;
};

export type Relevance = {
  relevant?: boolean;
  relevanceLevel?: string;
  confidence?: string;
  /** Why it does or does not concern the organization. */
  reasoning?: string;
  evidence?: { commonThemes?: string[]; distinctThemes?: string[] };
};

/** A document of a forum, channel or site. */
export type Source = {
  documentId?: string;
  documentType?: string;
  communicationContext?: {
    serviceName?: string;
    channelName?: string;
    channelUrl?: string;
    threadId?: string;
  };
};

export type LeakAlert = {
  severity?: string;
  discoveryDocuments?: Source[];
};

export type LeakFinding = {
  severity?: string;
  matchScore?: number;
  discoveryDocument?: Source;
};

/** A domain that resembles one of the organization's. */
export type Lookalike = {
  matchedDomain?: string;
  protectedBrand?: string;
  protectedDomain?: { domain?: string };
  domainDetails?: { domain?: string };
  urlDetails?: { url?: string };
  gtiDetails?: {
    verdict?: string;
    /** @integer */
    gtiScore?: number;
    threatClassification?: string;
  };
  registrationDetails?: {
    registrar?: string;
    registrantCountry?: string;
    /** @format date-time */
    registrationTime?: string;
    /** @format date-time */
    expireTime?: string;
  };
  dnsDetails?: {
    /** @format date-time */
    retrievalTime?: string;
    dnsRecords?: {
      type?: string;
      recordData?: string;
      resolvedIp?: string;
      asnHosting?: string;
    }[];
  };
};

export type Exposure = {
  /** A vulnerability of a watched technology. */
  vulnerabilityMatch?: {
    cveId?: string;
    cvss3Score?: number;
    epssScore?: number;
    /** P0 comes before P4. */
    priority?: string;
    riskRating?: string;
    exploitationState?: string;
    publiclyAvailableExploit?: boolean;
    matchedTechnologies?: string[];
    /** @format date-time */
    disclosureTime?: string;
    description?: string;
  };
};

export type Alert = {
  /** Full name, as in projects/gti-12345/alerts/1. */
  name: string;
  displayName?: string;
  /** NEW, READ, TRIAGED, ESCALATED, RESOLVED and others. */
  state?: string;
  aiSummary?: string;
  audit?: Audit;
  priorityAnalysis?: {
    /** PRIORITY_LEVEL_LOW up to PRIORITY_LEVEL_CRITICAL. */
    priorityLevel?: string;
    confidence?: string;
    reasoning?: string;
  };
  severityAnalysis?: Severity;
  relevanceAnalysis?: Relevance;
  /** Count of findings as text. */
  findingCount?: string;
  /** Full names of its findings. */
  findings?: string[];
  configurations?: string[];
  duplicateOf?: string;
  duplicatedBy?: string[];
  externalId?: string;
  etag?: string;
  /** Filled as detailType says. */
  detail?: {
    detailType?: string;
    dataLeak?: LeakAlert;
    initialAccessBroker?: LeakAlert;
    insiderThreat?: LeakAlert;
    domainMonitoring?: Lookalike;
    targetTechnology?: Exposure;
  };
};

export type Finding = {
  /** Full name, as in projects/gti-12345/findings/1. */
  name: string;
  displayName?: string;
  /** Full name of the alert it belongs to. */
  alert?: string;
  provider?: string;
  aiSummary?: string;
  audit?: Audit;
  severityAnalysis?: Severity;
  relevanceAnalysis?: Relevance;
  reoccurrenceTimes?: string[];
  configurations?: string[];
  detail?: {
    detailType?: string;
    dataLeak?: LeakFinding;
    initialAccessBroker?: LeakFinding;
    insiderThreat?: LeakFinding;
    domainMonitoring?: Lookalike;
    targetTechnology?: Exposure;
  };
};

export type FindingPage = {
  findings?: Finding[];
  nextPageToken?: string;
};

export type Configuration = {
  /** Full name, as in projects/gti-12345/configurations/1. */
  name: string;
  displayName?: string;
  description?: string;
  provider?: string;
  state?: "STATE_UNSPECIFIED" | "ENABLED" | "DISABLED" | "DEPRECATED" | (string & {});
  version?: string;
  etag?: string;
  audit?: Audit;
  detail?: {
    detailType?: string;
    customThreatScenario?: {
      scenarioType?: string;
      documentCondition?: string;
      documentQuery?: { query?: string; queryType?: string };
      compiledLuceneQuery?: string;
    };
    domainConfiguration?: {
      domainSettings?: {
        domain?: string;
        /** Whether it is verified, PENDING or VERIFIED. */
        state?: string;
        domainMonitoringConfig?: { disabled?: boolean };
      }[];
    };
    domainMonitoring?: { domains?: { domain?: string }[] };
    technologyWatchlist?: {
      technologies?: string[];
      alertThreshold?: {
        cvssScoreMinimum?: number;
        epssScoreMinimum?: number;
        priorityMinimum?: string;
        riskRatingMinimum?: string;
        exploitationStates?: string[];
      };
    };
  };
};

const CURSOR_PAGES = { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/findings" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "google_threat_intelligence",
  operations: {
    low: {
      "alerts:read": [
        "TIy6X7pI",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/alerts" },
      ],
      "alerts:count": ["W72YepWJ"],
      "alerts:read_details": ["EYba413t"],
      "findings:read": ["2DSmf0TS", CURSOR_PAGES],
      "findings:search": ["cX2Dc4_6", CURSOR_PAGES],
      "findings:read_details": ["NUwBwuOF"],
      "configurations:read": [
        "RZ6tRSyH",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/configurations",
        },
      ],
      "configurations:read_details": ["tZNvvbus"],
      "configurations:read_revisions": [
        "Q-6fzIyv",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/revisions" },
      ],
    },
    medium: {
      "alerts:read_document": ["ZmREh1sj"],
      "alerts:read_password": ["0Q0ltQ0u"],
      "alerts:mark_read": ["qNH9W3tj"],
      "alerts:triage": ["HlrDo5ks"],
      "alerts:escalate": ["XlOiB7RY"],
      "alerts:resolve": ["JQWAMJvT"],
      "alerts:mark_benign": ["M8qjkDSl"],
      "alerts:mark_false_positive": ["bkNE5Qvi"],
      "alerts:mark_not_actionable": ["xnURIaIZ"],
      "alerts:track_externally": ["_X7kyVHo"],
      "alerts:mark_duplicate": ["w6ALHQE1"],
    },
    high: {
      "configurations:write": ["55liYlXq"],
    },
  },
};
