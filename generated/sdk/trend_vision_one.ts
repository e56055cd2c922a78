// Generated from specs/trend_vision_one.yaml by `npm run generate`. Do not edit.
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
 * Trend Vision One. Workbench alerts, endpoints, accounts, mail, blocked objects and sandbox of Trend Vision
 * One.
 * @see https://automation.trendmicro.com/xdr/api-v3
 */
export class TrendVisionOneConnector<const M extends Risk = "critical"> extends SDKConnector<TrendVisionOneOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List Workbench alerts of a time range. Risk: low. Scope: Workbench: View, filter, and search. */
  listAlerts(params: ListAlertsParams = {}, options?: ExecuteOptions): GovernedPages<"low", AlertsReadResult, AlertsReadItem> {
    return this.call("alerts:read", { "TMV1-Filter": params.filter, startDateTime: params.start, endDateTime: params.end }, options);
  }

  /** Get one alert with rules and indicators. Risk: low. Scope: Workbench: View, filter, and search. */
  getAlert(params: GetAlertParams, options?: ExecuteOptions): GovernedCall<"low", AlertsReadDetailsResult> {
    return this.call("alerts:read_details", { id: params.alertId }, options);
  }

  /** Set status and finding of an alert. Risk: medium. Scope: Workbench: Modify alert details. */
  updateAlert(params: UpdateAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsUpdateResult> {
    return this.call("alerts:update", { id: params.alertId, status: params.status, investigationResult: params.finding }, options);
  }

  /** Write a note on an alert. Risk: medium. Scope: Workbench: Modify alert details. */
  addAlertNote(params: AddAlertNoteParams, options?: ExecuteOptions): GovernedCall<"medium", AlertNotesWriteResult> {
    return this.call("alert_notes:write", { id: params.alertId, content: params.text }, options);
  }

  /** List endpoints with agent and isolation state. Risk: low. Scope: Endpoint Inventory: View. */
  listEndpoints(params: ListEndpointsParams = {}, options?: ExecuteOptions): GovernedPages<"low", EndpointsReadResult, EndpointsReadItem> {
    return this.call("endpoints:read", { "TMV1-Filter": params.filter, top: params.limit }, options);
  }

  /**
   * Cut endpoints off from the network.
   * Risk: high. Scope: Response Management: Isolate endpoint. May be escalated to a reviewer.
   */
  isolateEndpoints(params: IsolateEndpointsParams, options?: ExecuteOptions): GovernedCall<"high", EndpointsIsolateResult> {
    return this.call("endpoints:isolate", params, options);
  }

  /**
   * Let isolated endpoints back into the network.
   * Risk: high. Scope: Response Management: Isolate endpoint. May be escalated to a reviewer.
   */
  restoreEndpoints(params: RestoreEndpointsParams, options?: ExecuteOptions): GovernedCall<"high", EndpointsRestoreResult> {
    return this.call("endpoints:restore", params, options);
  }

  /** Search what happened on endpoints. Risk: medium. Scope: XDR Data Explorer. */
  searchEndpointActivities(params: SearchEndpointActivitiesParams, options?: ExecuteOptions): GovernedPages<"medium", EndpointActivitiesSearchResult, EndpointActivitiesSearchItem> {
    return this.call("endpoint_activities:search", {
      "TMV1-Query": params.query,
      startDateTime: params.start,
      endDateTime: params.end,
      top: params.limit,
    }, options);
  }

  /**
   * Sign people out and lock their accounts.
   * Risk: high. Scope: Response Management: Enable/Disable user account, force sign out, force password
   * reset. May be escalated to a reviewer.
   */
  disableAccounts(params: DisableAccountsParams, options?: ExecuteOptions): GovernedCall<"high", AccountsDisableResult> {
    return this.call("accounts:disable", params, options);
  }

  /**
   * Move messages from mailboxes to quarantine.
   * Risk: high. Scope: Response Management: Quarantine/Restore messages. May be escalated to a reviewer.
   */
  quarantineEmails(params: QuarantineEmailsParams, options?: ExecuteOptions): GovernedCall<"high", EmailsQuarantineResult> {
    return this.call("emails:quarantine", params, options);
  }

  /**
   * Block files, addresses and senders everywhere.
   * Risk: high. Scope: Response Management: Add to block list. May be escalated to a reviewer.
   */
  blockObjects(params: BlockObjectsParams, options?: ExecuteOptions): GovernedCall<"high", BlockListWriteResult> {
    return this.call("block_list:write", params, options);
  }

  /**
   * Tell how a response action went.
   * Risk: medium. Scope: Response Management: View, filter, and search (Task List tab).
   */
  getResponseTask(params: GetResponseTaskParams, options?: ExecuteOptions): GovernedCall<"medium", TasksReadResult> {
    return this.call("tasks:read", { id: params.taskId }, options);
  }

  execute<O extends keyof Within<TrendVisionOneOperations, M>>(
    operation: O,
    params: ParamsOf<Within<TrendVisionOneOperations, M>, O> & Incomplete,
  ): never;
  /** List Workbench alerts of a time range. `GET /v3.0/workbench/alerts` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /** Get one alert with rules and indicators. `GET /v3.0/workbench/alerts/{id}` @risk low */
  execute(
    operation: OperationId<"alerts:read_details", "low", M>,
    params: AlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadDetailsResult>;
  /** Set status and finding of an alert. `PATCH /v3.0/workbench/alerts/{id}` @risk medium */
  execute(
    operation: OperationId<"alerts:update", "medium", M>,
    params: AlertsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsUpdateResult>;
  /** List the notes on an alert. `GET /v3.0/workbench/alerts/{id}/notes` @risk low */
  execute(
    operation: OperationId<"alert_notes:read", "low", M>,
    params: AlertNotesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertNotesReadResult, AlertNotesReadItem>;
  /** Write a note on an alert. `POST /v3.0/workbench/alerts/{id}/notes` @risk medium */
  execute(
    operation: OperationId<"alert_notes:write", "medium", M>,
    params: AlertNotesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertNotesWriteResult>;
  /** List events that match known attack techniques. `GET /v3.0/oat/detections` @risk low */
  execute(
    operation: OperationId<"attack_techniques:read", "low", M>,
    params: AttackTechniquesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AttackTechniquesReadResult, AttackTechniquesReadItem>;
  /** List endpoints with agent and isolation state. `GET /v3.0/endpointSecurity/endpoints` @risk low */
  execute(
    operation: OperationId<"endpoints:read", "low", M>,
    params: EndpointsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", EndpointsReadResult, EndpointsReadItem>;
  /** Get one endpoint with its interfaces. `GET /v3.0/endpointSecurity/endpoints/{id}` @risk low */
  execute(
    operation: OperationId<"endpoints:read_details", "low", M>,
    params: EndpointsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EndpointsReadDetailsResult>;
  /** Cut endpoints off from the network. `POST /v3.0/response/endpoints/isolate` @risk high */
  execute(
    operation: OperationId<"endpoints:isolate", "high", M>,
    params: EndpointsIsolateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EndpointsIsolateResult>;
  /** Let isolated endpoints back into the network. `POST /v3.0/response/endpoints/restore` @risk high */
  execute(
    operation: OperationId<"endpoints:restore", "high", M>,
    params: EndpointsRestoreParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EndpointsRestoreResult>;
  /** Fetch files from endpoints into the console. `POST /v3.0/response/endpoints/collectFile` @risk high */
  execute(
    operation: OperationId<"endpoints:collect_file", "high", M>,
    params: EndpointsCollectFileParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EndpointsCollectFileResult>;
  /** End the processes that run from a file. `POST /v3.0/response/endpoints/terminateProcess` @risk high */
  execute(
    operation: OperationId<"endpoints:terminate_process", "high", M>,
    params: EndpointsTerminateProcessParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EndpointsTerminateProcessResult>;
  /** Run an uploaded script on endpoints. `POST /v3.0/response/endpoints/runScript` @risk critical */
  execute(
    operation: OperationId<"endpoints:run_script", "critical", M>,
    params: EndpointsRunScriptParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", EndpointsRunScriptResult>;
  /** List the scripts that were uploaded. `GET /v3.0/response/customScripts` @risk low */
  execute(
    operation: OperationId<"scripts:read", "low", M>,
    params: ScriptsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ScriptsReadResult, ScriptsReadItem>;
  /** Search what happened on endpoints. `GET /v3.0/search/endpointActivities` @risk medium */
  execute(
    operation: OperationId<"endpoint_activities:search", "medium", M>,
    params: EndpointActivitiesSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", EndpointActivitiesSearchResult, EndpointActivitiesSearchItem>;
  /** Sign people out and lock their accounts. `POST /v3.0/response/domainAccounts/disable` @risk high */
  execute(
    operation: OperationId<"accounts:disable", "high", M>,
    params: AccountsDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccountsDisableResult>;
  /** Let people with locked accounts sign in. `POST /v3.0/response/domainAccounts/enable` @risk high */
  execute(
    operation: OperationId<"accounts:enable", "high", M>,
    params: AccountsEnableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccountsEnableResult>;
  /** End all sessions of accounts. `POST /v3.0/response/domainAccounts/signOut` @risk high */
  execute(
    operation: OperationId<"accounts:sign_out", "high", M>,
    params: AccountsSignOutParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccountsSignOutResult>;
  /**
   * Sign people out and demand new passwords. `POST /v3.0/response/domainAccounts/resetPassword`
   * @risk high
   */
  execute(
    operation: OperationId<"accounts:reset_password", "high", M>,
    params: AccountsResetPasswordParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccountsResetPasswordResult>;
  /** Move messages from mailboxes to quarantine. `POST /v3.0/response/emails/quarantine` @risk high */
  execute(
    operation: OperationId<"emails:quarantine", "high", M>,
    params: EmailsQuarantineParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EmailsQuarantineResult>;
  /** Put quarantined messages back into mailboxes. `POST /v3.0/response/emails/restore` @risk high */
  execute(
    operation: OperationId<"emails:restore", "high", M>,
    params: EmailsRestoreParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EmailsRestoreResult>;
  /** Delete messages from mailboxes for good. `POST /v3.0/response/emails/delete` @risk critical */
  execute(
    operation: OperationId<"emails:delete", "critical", M>,
    params: EmailsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", EmailsDeleteResult>;
  /** Block files, addresses and senders everywhere. `POST /v3.0/response/suspiciousObjects` @risk high */
  execute(
    operation: OperationId<"block_list:write", "high", M>,
    params: BlockListWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", BlockListWriteResult>;
  /** Take objects off the block list. `POST /v3.0/response/suspiciousObjects/delete` @risk high */
  execute(
    operation: OperationId<"block_list:delete", "high", M>,
    params: BlockListDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", BlockListDeleteResult>;
  /** List objects that are blocked or logged. `GET /v3.0/threatintel/suspiciousObjects` @risk low */
  execute(
    operation: OperationId<"suspicious_objects:read", "low", M>,
    params: SuspiciousObjectsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SuspiciousObjectsReadResult, SuspiciousObjectsReadItem>;
  /** Have the sandbox open some URLs. `POST /v3.0/sandbox/urls/analyze` @risk medium */
  execute(
    operation: OperationId<"sandbox:submit_urls", "medium", M>,
    params: SandboxSubmitUrlsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SandboxSubmitUrlsResult>;
  /** Tell whether the sandbox is done with a submission. `GET /v3.0/sandbox/tasks/{id}` @risk low */
  execute(
    operation: OperationId<"sandbox:read_status", "low", M>,
    params: SandboxReadStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SandboxReadStatusResult>;
  /** Get the sandbox's verdict on a submission. `GET /v3.0/sandbox/analysisResults/{id}` @risk low */
  execute(
    operation: OperationId<"sandbox:read_result", "low", M>,
    params: SandboxReadResultParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SandboxReadResultResult>;
  /** Tell how a response action went. `GET /v3.0/response/tasks/{id}` @risk medium */
  execute(
    operation: OperationId<"tasks:read", "medium", M>,
    params: TasksReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TasksReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof TrendVisionOneOperations>(
    operation: O & Permit<TrendVisionOneOperations, O, M>,
    ...rest: Rest<ParamsOf<TrendVisionOneOperations, O>>
  ): CallOf<TrendVisionOneOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type TrendVisionOne<M extends Risk = "critical"> = Limited<TrendVisionOneConnector<M>, TrendVisionOneMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface TrendVisionOneOperations {
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:read_details": { risk: "low"; params: AlertsReadDetailsParams; result: AlertsReadDetailsResult };
  "alerts:update": { risk: "medium"; params: AlertsUpdateParams; result: AlertsUpdateResult };
  "alert_notes:read": { risk: "low"; params: AlertNotesReadParams; result: AlertNotesReadResult; item: AlertNotesReadItem };
  "alert_notes:write": { risk: "medium"; params: AlertNotesWriteParams; result: AlertNotesWriteResult };
  "attack_techniques:read": { risk: "low"; params: AttackTechniquesReadParams; result: AttackTechniquesReadResult; item: AttackTechniquesReadItem };
  "endpoints:read": { risk: "low"; params: EndpointsReadParams; result: EndpointsReadResult; item: EndpointsReadItem };
  "endpoints:read_details": { risk: "low"; params: EndpointsReadDetailsParams; result: EndpointsReadDetailsResult };
  "endpoints:isolate": { risk: "high"; params: EndpointsIsolateParams; result: EndpointsIsolateResult };
  "endpoints:restore": { risk: "high"; params: EndpointsRestoreParams; result: EndpointsRestoreResult };
  "endpoints:collect_file": { risk: "high"; params: EndpointsCollectFileParams; result: EndpointsCollectFileResult };
  "endpoints:terminate_process": { risk: "high"; params: EndpointsTerminateProcessParams; result: EndpointsTerminateProcessResult };
  "endpoints:run_script": { risk: "critical"; params: EndpointsRunScriptParams; result: EndpointsRunScriptResult };
  "scripts:read": { risk: "low"; params: ScriptsReadParams; result: ScriptsReadResult; item: ScriptsReadItem };
  "endpoint_activities:search": { risk: "medium"; params: EndpointActivitiesSearchParams; result: EndpointActivitiesSearchResult; item: EndpointActivitiesSearchItem };
  "accounts:disable": { risk: "high"; params: AccountsDisableParams; result: AccountsDisableResult };
  "accounts:enable": { risk: "high"; params: AccountsEnableParams; result: AccountsEnableResult };
  "accounts:sign_out": { risk: "high"; params: AccountsSignOutParams; result: AccountsSignOutResult };
  "accounts:reset_password": { risk: "high"; params: AccountsResetPasswordParams; result: AccountsResetPasswordResult };
  "emails:quarantine": { risk: "high"; params: EmailsQuarantineParams; result: EmailsQuarantineResult };
  "emails:restore": { risk: "high"; params: EmailsRestoreParams; result: EmailsRestoreResult };
  "emails:delete": { risk: "critical"; params: EmailsDeleteParams; result: EmailsDeleteResult };
  "block_list:write": { risk: "high"; params: BlockListWriteParams; result: BlockListWriteResult };
  "block_list:delete": { risk: "high"; params: BlockListDeleteParams; result: BlockListDeleteResult };
  "suspicious_objects:read": { risk: "low"; params: SuspiciousObjectsReadParams; result: SuspiciousObjectsReadResult; item: SuspiciousObjectsReadItem };
  "sandbox:submit_urls": { risk: "medium"; params: SandboxSubmitUrlsParams; result: SandboxSubmitUrlsResult };
  "sandbox:read_status": { risk: "low"; params: SandboxReadStatusParams; result: SandboxReadStatusResult };
  "sandbox:read_result": { risk: "low"; params: SandboxReadResultParams; result: SandboxReadResultResult };
  "tasks:read": { risk: "medium"; params: TasksReadParams; result: TasksReadResult };
}

/** The risk of each convenience method. */
export interface TrendVisionOneMethods {
  listAlerts: "low";
  getAlert: "low";
  updateAlert: "medium";
  addAlertNote: "medium";
  listEndpoints: "low";
  isolateEndpoints: "high";
  restoreEndpoints: "high";
  searchEndpointActivities: "medium";
  disableAccounts: "high";
  quarantineEmails: "high";
  blockObjects: "high";
  getResponseTask: "medium";
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  "TMV1-Filter"?: Filter;
  startDateTime?: From;
  endDateTime?: To;
  /** Time that the range is about, such as createdDateTime. @minLength 1 */
  dateTimeTarget?: string;
  /** Field and direction, such as createdDateTime desc. @minLength 1 */
  orderBy?: string;
  skipToken?: SkipToken;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  /** @integer */
  totalCount?: number;
  /** @integer */
  count?: number;
  items?: Alert[] | null;
  nextLink?: string;
};

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = NonNullable<AlertsReadResult["items"]>[number];

/** Arguments of `listAlerts`. */
export interface ListAlertsParams {
  filter?: Filter;
  start?: From;
  end?: To;
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

/** Parameters of `alerts:update`. */
export interface AlertsUpdateParams {
  id: AlertId;
  /** ETag of the alert in quotes, to change only what was seen. @minLength 1 */
  "If-Match"?: string;
  /** How far the work has come. */
  status?: "Open" | "In Progress" | "Closed";
  /** What the investigation found. */
  investigationResult?:
    | "No Findings"
    | "Noteworthy"
    | "True Positive"
    | "False Positive"
    | "Benign True Positive"
    | "Other Findings";
}

/** Result of `alerts:update`. */
export type AlertsUpdateResult = null;

/** Arguments of `updateAlert`. */
export interface UpdateAlertParams {
  alertId: AlertId;
  /** How far the work has come. */
  status?: "Open" | "In Progress" | "Closed";
  /** What the investigation found. */
  finding?:
    | "No Findings"
    | "Noteworthy"
    | "True Positive"
    | "False Positive"
    | "Benign True Positive"
    | "Other Findings";
}

/** Parameters of `alert_notes:read`. */
export interface AlertNotesReadParams {
  id: AlertId;
  "TMV1-Filter"?: Filter;
  startDateTime?: From;
  endDateTime?: To;
  top?: Top;
  skipToken?: SkipToken;
}

/** Result of `alert_notes:read`. */
export type AlertNotesReadResult = {
  items?: {
    /** @integer */
    id?: number;
    content?: string;
    creatorName?: string;
    creatorMailAddress?: string | null;
    /** @format date-time */
    createdDateTime?: string;
    lastUpdatedBy?: string | null;
    /** @format date-time */
    lastUpdatedDateTime?: string | null;
  }[] | null;
  nextLink?: string;
};

/** One item of the pages of `alert_notes:read`. */
export type AlertNotesReadItem = NonNullable<AlertNotesReadResult["items"]>[number];

/** Parameters of `alert_notes:write`. */
export interface AlertNotesWriteParams {
  id: AlertId;
  /** Text of the note. @minLength 1 */
  content: string;
}

/** Result of `alert_notes:write`. */
export type AlertNotesWriteResult = null;

/** Arguments of `addAlertNote`. */
export interface AddAlertNoteParams {
  alertId: AlertId;
  /** Text of the note. @minLength 1 */
  text: string;
}

/** Parameters of `attack_techniques:read`. */
export interface AttackTechniquesReadParams {
  "TMV1-Filter"?: Filter;
  detectedStartDateTime?: From;
  detectedEndDateTime?: To;
  /** Taken in at this time or later. @format date-time */
  ingestedStartDateTime?: string;
  /** Taken in at this time or earlier. @format date-time */
  ingestedEndDateTime?: string;
  top?: Top;
  /** Place where the last batch ended. @minLength 1 */
  nextBatchToken?: string;
}

/** Result of `attack_techniques:read`. */
export type AttackTechniquesReadResult = {
  /** @integer */
  totalCount?: number;
  /** @integer */
  count?: number;
  items?: {
    uuid?: string;
    source?: string;
    entityType?: string;
    entityName?: string;
    /** @format date-time */
    detectedDateTime?: string;
    /** @format date-time */
    ingestedDateTime?: string;
    endpoint?: {
      endpointName?: string;
      agentGuid?: string;
      ips?: string[];
    };
    filters?: {
      id?: string;
      name?: string;
      description?: string;
      riskLevel?: string;
      mitreTacticIds?: string[];
      mitreTechniqueIds?: string[];
    }[];
  }[] | null;
  nextLink?: string;
};

/** One item of the pages of `attack_techniques:read`. */
export type AttackTechniquesReadItem = NonNullable<AttackTechniquesReadResult["items"]>[number];

/** Parameters of `endpoints:read`. */
export interface EndpointsReadParams {
  "TMV1-Filter"?: Filter;
  /** Field and direction, such as agentGuid asc. @minLength 1 */
  orderBy?: string;
  /** How many endpoints make a page, such as 100. @integer @minimum 1 */
  top?: number;
  skipToken?: SkipToken;
}

/** Result of `endpoints:read`. */
export type EndpointsReadResult = {
  /** @integer */
  totalCount?: number;
  /** @integer */
  count?: number;
  items?: Endpoint[] | null;
  nextLink?: string;
};

/** One item of the pages of `endpoints:read`. */
export type EndpointsReadItem = NonNullable<EndpointsReadResult["items"]>[number];

/** Arguments of `listEndpoints`. */
export interface ListEndpointsParams {
  filter?: Filter;
  /** How many endpoints make a page, such as 100. @integer @minimum 1 */
  limit?: number;
}

/** Parameters of `endpoints:read_details`. */
export interface EndpointsReadDetailsParams {
  id: AgentGuid;
}

/** Result of `endpoints:read_details`. */
export type EndpointsReadDetailsResult = {
  agentGuid?: string;
  endpointName?: string;
  displayName?: string;
  type?: string;
  os?: {
    name?: string;
    platform?: string;
    version?: string;
  };
  lastUsedIp?: string;
  lastLoggedOnUser?: string;
  isolationStatus?: string;
  serialNumber?: string;
  securityPolicy?: string;
  recommendedActions?: string[];
  interfaces?: { macAddress?: string; ipAddresses?: string[] }[];
  edrSensor?: {
    status?: string;
    connectivity?: string;
    version?: string;
    /** @format date-time */
    lastConnectedDateTime?: string;
  };
};

/** Parameters of `endpoints:isolate`. */
export interface EndpointsIsolateParams {
  endpoints: Targets;
}

/** Result of `endpoints:isolate`. */
export type EndpointsIsolateResult = MultiStatus;

/** Arguments of `isolateEndpoints`. */
export interface IsolateEndpointsParams {
  endpoints: Targets;
}

/** Parameters of `endpoints:restore`. */
export interface EndpointsRestoreParams {
  endpoints: Targets;
}

/** Result of `endpoints:restore`. */
export type EndpointsRestoreResult = MultiStatus;

/** Arguments of `restoreEndpoints`. */
export interface RestoreEndpointsParams {
  endpoints: Targets;
}

/** Parameters of `endpoints:collect_file`. */
export interface EndpointsCollectFileParams {
  /** Files to fetch, with their endpoint. @minItems 1 @maxItems 10 */
  files: {
    agentGuid?: AgentGuid;
    endpointName?: EndpointName;
    /** Full path on the endpoint. @minLength 1 */
    filePath: string;
    description?: Why;
  }[];
}

/** Result of `endpoints:collect_file`. */
export type EndpointsCollectFileResult = MultiStatus;

/** Parameters of `endpoints:terminate_process`. */
export interface EndpointsTerminateProcessParams {
  /** Processes to end, with their endpoint. @minItems 1 @maxItems 10 */
  processes: {
    agentGuid?: AgentGuid;
    endpointName?: EndpointName;
    /** SHA1 of the running program. @minLength 40 @maxLength 40 */
    fileSha1: string;
    /** Name of the program's file. */
    fileName?: string;
    description?: Why;
  }[];
}

/** Result of `endpoints:terminate_process`. */
export type EndpointsTerminateProcessResult = MultiStatus;

/** Parameters of `endpoints:run_script`. */
export interface EndpointsRunScriptParams {
  /** Scripts to run, with their endpoint. @minItems 1 @maxItems 10 */
  scripts: {
    agentGuid?: AgentGuid;
    endpointName?: EndpointName;
    /** Name that scripts:read shows. @minLength 1 */
    fileName: string;
    /** Options for the script. */
    parameter?: string;
    description?: Why;
  }[];
}

/** Result of `endpoints:run_script`. */
export type EndpointsRunScriptResult = MultiStatus;

/** Parameters of `scripts:read`. */
export interface ScriptsReadParams {
  /** Condition, such as fileName eq 'triage.ps1'. @minLength 1 */
  filter?: string;
  skipToken?: SkipToken;
}

/** Result of `scripts:read`. */
export type ScriptsReadResult = {
  items?: {
    id?: string;
    fileName?: string;
    fileType?: string;
    description?: string;
  }[] | null;
  nextLink?: string;
};

/** One item of the pages of `scripts:read`. */
export type ScriptsReadItem = NonNullable<ScriptsReadResult["items"]>[number];

/** Parameters of `endpoint_activities:search`. */
export interface EndpointActivitiesSearchParams {
  /** Query, such as endpointHostName:web01 and dpt:443. @minLength 1 */
  "TMV1-Query": string;
  startDateTime?: From;
  endDateTime?: To;
  /** Fields to send, joined by commas. @minLength 1 */
  select?: string;
  /** How many events make a page. @integer */
  top?: 50 | 100 | 500 | 1000 | 5000;
  /** Send the events, always default. */
  mode?: "default";
  skipToken?: SkipToken;
}

/** Result of `endpoint_activities:search`. */
export type EndpointActivitiesSearchResult = {
  /** @integer */
  progressRate?: number;
  items?: {
    uuid?: string;
    eventId?: string;
    /** @integer */
    eventTime?: number;
    eventTimeDT?: string;
    endpointGuid?: string;
    endpointHostName?: string;
    endpointIp?: string[];
    logonUser?: string[];
    processFilePath?: string;
    processCmd?: string;
    parentCmd?: string;
    objectFilePath?: string;
    objectFileHashSha1?: string;
    src?: string;
    dst?: string;
    /** @integer */
    dpt?: number;
    request?: string;
    tags?: string[];
  }[] | null;
  nextLink?: string;
};

/** One item of the pages of `endpoint_activities:search`. */
export type EndpointActivitiesSearchItem = NonNullable<EndpointActivitiesSearchResult["items"]>[number];

/** Arguments of `searchEndpointActivities`. */
export interface SearchEndpointActivitiesParams {
  /** Query, such as endpointHostName:web01 and dpt:443. @minLength 1 */
  query: string;
  start?: From;
  end?: To;
  /** How many events make a page. @integer */
  limit?: 50 | 100 | 500 | 1000 | 5000;
}

/** Parameters of `accounts:disable`. */
export interface AccountsDisableParams {
  accounts: Accounts;
}

/** Result of `accounts:disable`. */
export type AccountsDisableResult = MultiStatus;

/** Arguments of `disableAccounts`. */
export interface DisableAccountsParams {
  accounts: Accounts;
}

/** Parameters of `accounts:enable`. */
export interface AccountsEnableParams {
  accounts: Accounts;
}

/** Result of `accounts:enable`. */
export type AccountsEnableResult = MultiStatus;

/** Parameters of `accounts:sign_out`. */
export interface AccountsSignOutParams {
  accounts: Accounts;
}

/** Result of `accounts:sign_out`. */
export type AccountsSignOutResult = MultiStatus;

/** Parameters of `accounts:reset_password`. */
export interface AccountsResetPasswordParams {
  accounts: Accounts;
}

/** Result of `accounts:reset_password`. */
export type AccountsResetPasswordResult = MultiStatus;

/** Parameters of `emails:quarantine`. */
export interface EmailsQuarantineParams {
  messages: Messages;
}

/** Result of `emails:quarantine`. */
export type EmailsQuarantineResult = MultiStatus;

/** Arguments of `quarantineEmails`. */
export interface QuarantineEmailsParams {
  messages: Messages;
}

/** Parameters of `emails:restore`. */
export interface EmailsRestoreParams {
  messages: Messages;
}

/** Result of `emails:restore`. */
export type EmailsRestoreResult = MultiStatus;

/** Parameters of `emails:delete`. */
export interface EmailsDeleteParams {
  messages: Messages;
}

/** Result of `emails:delete`. */
export type EmailsDeleteResult = MultiStatus;

/** Parameters of `block_list:write`. */
export interface BlockListWriteParams {
  objects: Objects;
}

/** Result of `block_list:write`. */
export type BlockListWriteResult = MultiStatus;

/** Arguments of `blockObjects`. */
export interface BlockObjectsParams {
  objects: Objects;
}

/** Parameters of `block_list:delete`. */
export interface BlockListDeleteParams {
  objects: Objects;
}

/** Result of `block_list:delete`. */
export type BlockListDeleteResult = MultiStatus;

/** Parameters of `suspicious_objects:read`. */
export interface SuspiciousObjectsReadParams {
  "TMV1-Filter"?: Filter;
  startDateTime?: From;
  endDateTime?: To;
  /** Field and direction, such as expiredDateTime asc. @minLength 1 */
  orderBy?: string;
  top?: Top;
  skipToken?: SkipToken;
}

/** Result of `suspicious_objects:read`. */
export type SuspiciousObjectsReadResult = {
  items?: {
    /** Key that has the value. */
    type?: string;
    ip?: string;
    domain?: string;
    url?: string;
    fileSha1?: string;
    fileSha256?: string;
    senderMailAddress?: string;
    scanAction?: string;
    riskLevel?: string;
    inExceptionList?: boolean;
    description?: string;
    /** @format date-time */
    lastModifiedDateTime?: string;
    /** @format date-time */
    expiredDateTime?: string;
  }[] | null;
  nextLink?: string;
};

/** One item of the pages of `suspicious_objects:read`. */
export type SuspiciousObjectsReadItem = NonNullable<SuspiciousObjectsReadResult["items"]>[number];

/** Parameters of `sandbox:submit_urls`. */
export interface SandboxSubmitUrlsParams {
  /** Pages to be opened. @minItems 1 @maxItems 10 */
  urls: {
    /** Full address of the page. @minLength 1 */
    url: string;
  }[];
}

/** Result of `sandbox:submit_urls`. */
export type SandboxSubmitUrlsResult = {
  /** @integer */
  status?: number;
  body?: {
    /** Id that sandbox:read_result takes. */
    id?: string;
    url?: string;
    digest?: {
      md5?: string;
      sha1?: string;
      sha256?: string;
    };
  };
}[];

/** Parameters of `sandbox:read_status`. */
export interface SandboxReadStatusParams {
  /** Id that the submission was answered with. @minLength 1 */
  id: string;
}

/** Result of `sandbox:read_status`. */
export type SandboxReadStatusResult = {
  /** The same id, which sandbox:read_result takes. */
  id?: string;
  /** What was asked for, analyzeFile or analyzeUrl. */
  action?: string;
  /** running, succeeded or failed so far. */
  status?: string;
  /** @format date-time */
  createdDateTime?: string;
  /** @format date-time */
  lastActionDateTime?: string;
  /** Whether an earlier analysis was taken. */
  isCached?: boolean;
  /** Address of the result. */
  resourceLocation?: string;
  digest?: {
    md5?: string;
    sha1?: string;
    sha256?: string;
  };
  error?: { code?: string; message?: string };
};

/** Parameters of `sandbox:read_result`. */
export interface SandboxReadResultParams {
  /** Id of the submission. @minLength 1 */
  id: string;
}

/** Result of `sandbox:read_result`. */
export type SandboxReadResultResult = {
  id?: string;
  type?: string;
  riskLevel?: string;
  /** @format date-time */
  analysisCompletionDateTime?: string;
  detectionNames?: string[];
  threatTypes?: string[];
  trueFileType?: string;
  digest?: {
    md5?: string;
    sha1?: string;
    sha256?: string;
  };
};

/** Parameters of `tasks:read`. */
export interface TasksReadParams {
  /** Id of the response task. @minLength 1 */
  id: string;
}

/** Result of `tasks:read`. */
export type TasksReadResult = {
  id?: string;
  action?: string;
  /** Such as queued, pendingApproval, running, succeeded, failed, rejected or canceled. */
  status?: string;
  description?: string;
  account?: string;
  /** @format date-time */
  createdDateTime?: string;
  /** @format date-time */
  lastActionDateTime?: string;
  agentGuid?: string;
  endpointName?: string;
  /** How it went by account or message, for actions on those. */
  tasks?: {
    status?: string;
    /** @format date-time */
    lastActionDateTime?: string;
    accountName?: string;
    /** Directory of the account, AAD or OPAD. */
    iam?: string;
    uniqueId?: string;
    messageId?: string;
    mailBox?: string;
    messageSubject?: string;
    error?: {
      code?: string;
      message?: string;
      /** @integer */
      number?: number;
    };
  }[];
  /** Link to what was collected. */
  resourceLocation?: string;
  /** @format date-time */
  expiredDateTime?: string;
  error?: {
    code?: string;
    message?: string;
    /** @integer */
    number?: number;
  };
};

/** Arguments of `getResponseTask`. */
export interface GetResponseTaskParams {
  /** Id of the response task. @minLength 1 */
  taskId: string;
}

/** Id of a Workbench alert, such as WB-9002-20220906-00022. @minLength 1 */
export type AlertId = string;

/** Condition, such as severity eq 'high'. @minLength 1 */
export type Filter = string;

/** How many records make a page. @integer */
export type Top = 50 | 100 | 200;

/** Place where the last page ended. @minLength 1 */
export type SkipToken = string;

/** Beginning of the time range. @format date-time */
export type From = string;

/** End of the time range. @format date-time */
export type To = string;

/** Reason to show with the task. */
export type Why = string;

/** Id of the endpoint's agent. @minLength 1 */
export type AgentGuid = string;

/** Name of the endpoint instead. @minLength 1 */
export type EndpointName = string;

/** Endpoints to act upon, each by agent or by name. @minItems 1 @maxItems 10 */
export type Targets = {
  agentGuid?: AgentGuid;
  endpointName?: EndpointName;
  description?: Why;
}[];

/** Accounts to act upon. @minItems 1 @maxItems 10 */
export type Accounts = {
  /** User name in the directory. @minLength 1 */
  accountName: string;
  description?: Why;
}[];

/** Messages by uniqueId, or by messageId and mailbox. @minItems 1 @maxItems 10 */
export type Messages = {
  /** Id that the platform gave the message. @minLength 1 */
  uniqueId?: string;
  /** Message-ID from the mail header. @minLength 1 */
  messageId?: string;
  /** Address of the mailbox. @minLength 1 */
  mailBox?: string;
  description?: Why;
}[];

/** Objects, each with one kind of value. @minItems 1 @maxItems 10 */
export type Objects = {
  /** IP address of the object. @minLength 1 */
  ip?: string;
  /** Domain of the object. @minLength 1 */
  domain?: string;
  /** URL of the object. @minLength 1 */
  url?: string;
  /** SHA1 of the file. @minLength 1 */
  fileSha1?: string;
  /** SHA256 of the file. @minLength 1 */
  fileSha256?: string;
  /** Address that mail comes from. @minLength 1 */
  senderMailAddress?: string;
  /** Why the object stands there. */
  description?: string;
}[];

export type MultiStatus = {
  /** HTTP status of this entry, 202 where a task began. @integer */
  status?: number;
  /** Operation-Location ends with the id of the task. */
  headers?: { name?: string; value?: string }[];
  body?: {
    error?: {
      code?: string;
      message?: string;
      /** @integer */
      number?: number;
    };
  };
}[];

export type HostInfo = {
  name?: string;
  guid?: string;
  ips?: string[];
};

export type EntityValue = string | HostInfo;

export type Alert = {
  id?: AlertId;
  status?: string;
  investigationResult?: string;
  severity?: string;
  /** @integer */
  score?: number;
  /** Name of the detection model. */
  model?: string;
  modelId?: string;
  alertProvider?: string;
  description?: string;
  workbenchLink?: string;
  incidentId?: string;
  caseId?: string;
  ownerIds?: string[];
  /** @format date-time */
  createdDateTime?: string;
  /** @format date-time */
  updatedDateTime?: string;
  impactScope?: {
    /** @integer */
    desktopCount?: number;
    /** @integer */
    serverCount?: number;
    /** @integer */
    accountCount?: number;
    entities?: {
      entityId?: string;
      entityType?: string;
      entityValue?: EntityValue;
    }[];
  };
  matchedRules?: {
    id?: string;
    name?: string;
    matchedFilters?: {
      id?: string;
      name?: string;
      /** @format date-time */
      matchedDateTime?: string;
      mitreTechniqueIds?: string[];
    }[];
  }[];
  indicators?: {
    /** @integer */
    id?: number;
    type?: string;
    field?: string;
    value?: EntityValue;
    provenance?: string[];
  }[];
};

export type Endpoint = {
  agentGuid?: string;
  endpointName?: string;
  displayName?: string;
  type?: string;
  osName?: string;
  osPlatform?: string;
  osVersion?: string;
  lastUsedIp?: string;
  ipAddresses?: string[];
  lastLoggedOnUser?: string;
  isolationStatus?: string;
  serialNumber?: string;
  securityPolicy?: string;
  edrSensor?: {
    status?: string;
    connectivity?: string;
    version?: string;
    /** @format date-time */
    lastConnectedDateTime?: string;
  };
  eppAgent?: {
    status?: string;
    policyName?: string;
    protectionManager?: string;
    version?: string;
    /** @format date-time */
    lastConnectedDateTime?: string;
  };
};

const LINK_PAGES = { next: "/nextLink", params: ["skipToken"], items: "/items", more: "/nextLink" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "trend_vision_one",
  operations: {
    low: {
      "alerts:read": ["Us31s6ep", LINK_PAGES],
      "alerts:read_details": ["SO2xhZDV"],
      "alert_notes:read": ["qwNSbU9D", LINK_PAGES],
      "attack_techniques:read": [
        "OF5wOEGj",
        { next: "/nextLink", params: ["nextBatchToken"], items: "/items", more: "/nextLink" },
      ],
      "endpoints:read": ["N54iX6dQ", LINK_PAGES],
      "endpoints:read_details": ["Eb1Ne9qX"],
      "scripts:read": ["kIbXb5dY", LINK_PAGES],
      "suspicious_objects:read": ["FfbKyrGh", LINK_PAGES],
      "sandbox:read_status": ["q3aEr14z"],
      "sandbox:read_result": ["lkUIWLaG"],
    },
    medium: {
      "alerts:update": ["qitPTuaT"],
      "alert_notes:write": ["6lCZNexF"],
      "endpoint_activities:search": ["ZP8npNs9", LINK_PAGES],
      "sandbox:submit_urls": ["cvKf9EMj"],
      "tasks:read": ["FU_cP2Kc"],
    },
    high: {
      "endpoints:isolate": ["NV2FLeUH"],
      "endpoints:restore": ["RPKnEF1q"],
      "endpoints:collect_file": ["sexaxfjz"],
      "endpoints:terminate_process": ["n8IYqesK"],
      "accounts:disable": ["LEfHQW8_"],
      "accounts:enable": ["DrynZZ9M"],
      "accounts:sign_out": ["MC0gTEmu"],
      "accounts:reset_password": ["edxAj1_-"],
      "emails:quarantine": ["csni1rSU"],
      "emails:restore": ["4ylWsgQd"],
      "block_list:write": ["zC6EaV23"],
      "block_list:delete": ["eyKd_dPl"],
    },
    critical: {
      "endpoints:run_script": ["9ySQrZYR"],
      "emails:delete": ["3qoxgDMi"],
    },
  },
};
