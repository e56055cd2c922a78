// Generated from specs/defender.yaml by `npm run generate`. Do not edit.
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
 * Microsoft Defender XDR. Incidents, alerts and hunting of Defender XDR, and response on machines that
 * Defender for Endpoint guards.
 * @see https://learn.microsoft.com/en-us/graph/api/resources/security-api-overview
 */
export class DefenderConnector<const M extends Risk = "critical"> extends SDKConnector<DefenderOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List incidents that Defender put together. Risk: low. Scope: SecurityIncident.Read.All. */
  getIncidents(params: GetIncidentsParams = {}, options?: ExecuteOptions): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem> {
    return this.call("incidents:read", { filter: params.filter, top: params.limit }, options);
  }

  /** Get one incident with its alerts. Risk: low. Scope: SecurityIncident.Read.All. */
  getIncident(params: GetIncidentParams, options?: ExecuteOptions): GovernedCall<"low", IncidentsReadDetailsResult> {
    return this.call("incidents:read_details", { incident_id: params.incidentId, expand: ["alerts"] }, options);
  }

  /**
   * Change status, owner, verdict or tags of an incident.
   * Risk: medium. Scope: SecurityIncident.ReadWrite.All.
   */
  updateIncident(params: UpdateIncidentParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsUpdateResult> {
    return this.call("incidents:update", { incident_id: params.incidentId, status: params.status, assignedTo: params.assignedTo }, options);
  }

  /** Close an incident with its verdict. Risk: medium. Scope: SecurityIncident.ReadWrite.All. */
  resolveIncident(params: ResolveIncidentParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsUpdateResult> {
    return this.call("incidents:update", {
      incident_id: params.incidentId,
      classification: params.classification,
      determination: params.determination,
      status: "resolved",
    }, options);
  }

  /** List alerts of all Defender products. Risk: low. Scope: SecurityAlert.Read.All. */
  getAlerts(params: GetAlertsParams = {}, options?: ExecuteOptions): GovernedPages<"low", AlertsReadResult, AlertsReadItem> {
    return this.call("alerts:read", { filter: params.filter, top: params.limit }, options);
  }

  /** Get one alert with its evidence. Risk: low. Scope: SecurityAlert.Read.All. */
  getAlert(params: GetAlertParams, options?: ExecuteOptions): GovernedCall<"low", AlertsReadDetailsResult> {
    return this.call("alerts:read_details", { alert_id: params.alertId }, options);
  }

  /** Change status, owner or verdict of an alert. Risk: medium. Scope: SecurityAlert.ReadWrite.All. */
  updateAlert(params: UpdateAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsUpdateResult> {
    return this.call("alerts:update", {
      alert_id: params.alertId,
      status: params.status,
      assignedTo: params.assignedTo,
      classification: params.classification,
      determination: params.determination,
    }, options);
  }

  /** Run a hunting query over the raw events. Risk: medium. Scope: ThreatHunting.Read.All. */
  hunt(params: HuntParams, options?: ExecuteOptions): GovernedCall<"medium", HuntingQueryResult> {
    return this.call("hunting:query", params, options);
  }

  /** List machines that Defender for Endpoint knows. Risk: low. Scope: Machine.Read.All. */
  getMachines(params: GetMachinesParams = {}, options?: ExecuteOptions): GovernedPages<"low", MachinesReadResult, MachinesReadItem> {
    return this.call("machines:read", { filter: params.filter, top: params.limit }, options);
  }

  /** Get one machine by id or name. Risk: low. Scope: Machine.Read.All. */
  getMachine(params: GetMachineParams, options?: ExecuteOptions): GovernedCall<"low", MachinesReadDetailsResult> {
    return this.call("machines:read_details", { id: params.machineId }, options);
  }

  /** Put a tag on a machine. Risk: high. Scope: Machine.ReadWrite.All. May be escalated to a reviewer. */
  tagMachine(params: TagMachineParams, options?: ExecuteOptions): GovernedCall<"high", MachineTagsWriteResult> {
    return this.call("machine_tags:write", { id: params.machineId, Value: params.tag, Action: "Add" }, options);
  }

  /** Take a tag off a machine. Risk: high. Scope: Machine.ReadWrite.All. May be escalated to a reviewer. */
  untagMachine(params: UntagMachineParams, options?: ExecuteOptions): GovernedCall<"high", MachineTagsWriteResult> {
    return this.call("machine_tags:write", { id: params.machineId, Value: params.tag, Action: "Remove" }, options);
  }

  /**
   * Cut a machine off from the network.
   * Risk: high. Scope: Machine.Isolate. May be escalated to a reviewer.
   */
  isolateMachine(params: IsolateMachineParams, options?: ExecuteOptions): GovernedCall<"high", MachinesIsolateResult> {
    return this.call("machines:isolate", { id: params.machineId, Comment: params.comment, IsolationType: params.isolationType ?? "Full" }, options);
  }

  /**
   * Let an isolated machine back onto the network.
   * Risk: high. Scope: Machine.Isolate. May be escalated to a reviewer.
   */
  releaseMachine(params: ReleaseMachineParams, options?: ExecuteOptions): GovernedCall<"high", MachinesUnisolateResult> {
    return this.call("machines:unisolate", { id: params.machineId, Comment: params.comment }, options);
  }

  /** Scan a machine for malware. Risk: medium. Scope: Machine.Scan. */
  scanMachine(params: ScanMachineParams, options?: ExecuteOptions): GovernedCall<"medium", MachinesScanResult> {
    return this.call("machines:scan", { id: params.machineId, Comment: params.comment, ScanType: params.scanType ?? "Quick" }, options);
  }

  /**
   * Stop a program on a machine and quarantine its file.
   * Risk: high. Scope: Machine.StopAndQuarantine. May be escalated to a reviewer.
   */
  quarantineFile(params: QuarantineFileParams, options?: ExecuteOptions): GovernedCall<"high", MachinesQuarantineFileResult> {
    return this.call("machines:quarantine_file", { id: params.machineId, Sha1: params.sha1, Comment: params.comment }, options);
  }

  /** List actions on machines and how far they are. Risk: low. Scope: Machine.Read.All. */
  getMachineActions(params: GetMachineActionsParams = {}, options?: ExecuteOptions): GovernedPages<"low", MachineActionsReadResult, MachineActionsReadItem> {
    return this.call("machine_actions:read", { filter: params.filter, top: params.limit }, options);
  }

  /** Look up a file by its hash. Risk: low. Scope: File.Read.All. */
  getFile(params: GetFileParams, options?: ExecuteOptions): GovernedCall<"low", FilesReadResult> {
    return this.call("files:read", { id: params.hash }, options);
  }

  /**
   * Block a file, address or site everywhere.
   * Risk: high. Scope: Ti.ReadWrite. May be escalated to a reviewer.
   */
  blockIndicator(params: BlockIndicatorParams, options?: ExecuteOptions): GovernedCall<"high", IndicatorsWriteResult> {
    return this.call("indicators:write", {
      indicatorType: params.type,
      indicatorValue: params.value,
      title: params.title,
      description: params.description,
      expirationTime: params.expires,
      action: "Block",
      generateAlert: true,
    }, options);
  }

  execute<O extends keyof Within<DefenderOperations, M>>(
    operation: O,
    params: ParamsOf<Within<DefenderOperations, M>, O> & Incomplete,
  ): never;
  /** List incidents that Defender put together. `GET /security/incidents` @risk low */
  execute(
    operation: OperationId<"incidents:read", "low", M>,
    params: IncidentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem>;
  /** Get one incident by its number. `GET /security/incidents/{incident-id}` @risk low */
  execute(
    operation: OperationId<"incidents:read_details", "low", M>,
    params: IncidentsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IncidentsReadDetailsResult>;
  /**
   * Change status, owner, verdict or tags of an incident. `PATCH /security/incidents/{incident-id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"incidents:update", "medium", M>,
    params: IncidentsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsUpdateResult>;
  /** List alerts of all Defender products. `GET /security/alerts_v2` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /** Get one alert with its evidence. `GET /security/alerts_v2/{alert-id}` @risk low */
  execute(
    operation: OperationId<"alerts:read_details", "low", M>,
    params: AlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadDetailsResult>;
  /** Change status, owner or verdict of an alert. `PATCH /security/alerts_v2/{alert-id}` @risk medium */
  execute(
    operation: OperationId<"alerts:update", "medium", M>,
    params: AlertsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsUpdateResult>;
  /**
   * Run a hunting query over the raw events. `POST /security/microsoft.graph.security.runHuntingQuery`
   * @risk medium
   */
  execute(
    operation: OperationId<"hunting:query", "medium", M>,
    params: HuntingQueryParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", HuntingQueryResult>;
  /** List the daily secure score of the tenant. `GET /security/secureScores` @risk low */
  execute(
    operation: OperationId<"secure_scores:read", "low", M>,
    params: SecureScoresReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SecureScoresReadResult, SecureScoresReadItem>;
  /** List machines that Defender for Endpoint knows. `GET /api/machines` @risk low */
  execute(
    operation: OperationId<"machines:read", "low", M>,
    params: MachinesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MachinesReadResult, MachinesReadItem>;
  /** Get one machine by id or name. `GET /api/machines/{id}` @risk low */
  execute(
    operation: OperationId<"machines:read_details", "low", M>,
    params: MachinesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MachinesReadDetailsResult>;
  /** List who logged on to a machine. `GET /api/machines/{id}/logonusers` @risk low */
  execute(
    operation: OperationId<"machine_users:read", "low", M>,
    params: MachineUsersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MachineUsersReadResult>;
  /** List vulnerabilities found on a machine. `GET /api/machines/{id}/vulnerabilities` @risk low */
  execute(
    operation: OperationId<"machine_vulnerabilities:read", "low", M>,
    params: MachineVulnerabilitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MachineVulnerabilitiesReadResult>;
  /**
   * List machines that have a vulnerability. `GET /api/vulnerabilities/{cve_id}/machineReferences`
   * @risk low
   */
  execute(
    operation: OperationId<"vulnerable_machines:read", "low", M>,
    params: VulnerableMachinesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VulnerableMachinesReadResult>;
  /** Add a tag to a machine or remove it. `POST /api/machines/{id}/tags` @risk high */
  execute(
    operation: OperationId<"machine_tags:write", "high", M>,
    params: MachineTagsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MachineTagsWriteResult>;
  /** Cut a machine off from the network. `POST /api/machines/{id}/isolate` @risk high */
  execute(
    operation: OperationId<"machines:isolate", "high", M>,
    params: MachinesIsolateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MachinesIsolateResult>;
  /** Let an isolated machine back onto the network. `POST /api/machines/{id}/unisolate` @risk high */
  execute(
    operation: OperationId<"machines:unisolate", "high", M>,
    params: MachinesUnisolateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MachinesUnisolateResult>;
  /**
   * Let a machine run programs of Microsoft only. `POST /api/machines/{id}/restrictCodeExecution`
   * @risk high
   */
  execute(
    operation: OperationId<"machines:restrict_execution", "high", M>,
    params: MachinesRestrictExecutionParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MachinesRestrictExecutionResult>;
  /** Let a machine run any program again. `POST /api/machines/{id}/unrestrictCodeExecution` @risk high */
  execute(
    operation: OperationId<"machines:unrestrict_execution", "high", M>,
    params: MachinesUnrestrictExecutionParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MachinesUnrestrictExecutionResult>;
  /** Scan a machine for malware. `POST /api/machines/{id}/runAntiVirusScan` @risk medium */
  execute(
    operation: OperationId<"machines:scan", "medium", M>,
    params: MachinesScanParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MachinesScanResult>;
  /**
   * Stop a program on a machine and quarantine its file. `POST /api/machines/{id}/StopAndQuarantineFile`
   * @risk high
   */
  execute(
    operation: OperationId<"machines:quarantine_file", "high", M>,
    params: MachinesQuarantineFileParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MachinesQuarantineFileResult>;
  /**
   * Collect a forensic package from a machine. `POST /api/machines/{id}/collectInvestigationPackage`
   * @risk high
   */
  execute(
    operation: OperationId<"machines:collect_package", "high", M>,
    params: MachinesCollectPackageParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MachinesCollectPackageResult>;
  /** Take Defender's sensor off duty on a machine. `POST /api/machines/{id}/offboard` @risk critical */
  execute(
    operation: OperationId<"machines:offboard", "critical", M>,
    params: MachinesOffboardParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", MachinesOffboardResult>;
  /**
   * Run scripts on a machine, put or fetch files. `POST /api/machines/{id}/runliveresponse`
   * @risk critical
   */
  execute(
    operation: OperationId<"machines:run_live_response", "critical", M>,
    params: MachinesRunLiveResponseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", MachinesRunLiveResponseResult>;
  /** List actions on machines and how far they are. `GET /api/machineactions` @risk low */
  execute(
    operation: OperationId<"machine_actions:read", "low", M>,
    params: MachineActionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MachineActionsReadResult, MachineActionsReadItem>;
  /** Get the address of a collected package. `GET /api/machineactions/{id}/getPackageUri` @risk medium */
  execute(
    operation: OperationId<"machine_actions:read_package", "medium", M>,
    params: MachineActionsReadPackageParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MachineActionsReadPackageResult>;
  /**
   * Get the address of a live response command's output. `GET
   * /api/machineactions/{id}/GetLiveResponseResultDownloadLink(index={index})`
   * @risk medium
   */
  execute(
    operation: OperationId<"machine_actions:read_output", "medium", M>,
    params: MachineActionsReadOutputParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MachineActionsReadOutputResult>;
  /** Cancel an action that has not finished yet. `POST /api/machineactions/{id}/cancel` @risk high */
  execute(
    operation: OperationId<"machine_actions:cancel", "high", M>,
    params: MachineActionsCancelParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MachineActionsCancelResult>;
  /** Look up a file by its hash. `GET /api/files/{id}` @risk low */
  execute(
    operation: OperationId<"files:read", "low", M>,
    params: FilesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FilesReadResult>;
  /** List machines that a file was seen on. `GET /api/files/{sha1}/machines` @risk low */
  execute(
    operation: OperationId<"file_machines:read", "low", M>,
    params: FileMachinesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FileMachinesReadResult>;
  /** List custom indicators and what each does. `GET /api/indicators` @risk low */
  execute(
    operation: OperationId<"indicators:read", "low", M>,
    params: IndicatorsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IndicatorsReadResult, IndicatorsReadItem>;
  /** Allow, watch or block a file, address or site. `POST /api/indicators` @risk high */
  execute(
    operation: OperationId<"indicators:write", "high", M>,
    params: IndicatorsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IndicatorsWriteResult>;
  /** Delete a custom indicator by its id. `DELETE /api/indicators/{id}` @risk high */
  execute(
    operation: OperationId<"indicators:delete", "high", M>,
    params: IndicatorsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IndicatorsDeleteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof DefenderOperations>(
    operation: O & Permit<DefenderOperations, O, M>,
    ...rest: Rest<ParamsOf<DefenderOperations, O>>
  ): CallOf<DefenderOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Defender<M extends Risk = "critical"> = Limited<DefenderConnector<M>, DefenderMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface DefenderOperations {
  "incidents:read": { risk: "low"; params: IncidentsReadParams; result: IncidentsReadResult; item: IncidentsReadItem };
  "incidents:read_details": { risk: "low"; params: IncidentsReadDetailsParams; result: IncidentsReadDetailsResult };
  "incidents:update": { risk: "medium"; params: IncidentsUpdateParams; result: IncidentsUpdateResult };
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:read_details": { risk: "low"; params: AlertsReadDetailsParams; result: AlertsReadDetailsResult };
  "alerts:update": { risk: "medium"; params: AlertsUpdateParams; result: AlertsUpdateResult };
  "hunting:query": { risk: "medium"; params: HuntingQueryParams; result: HuntingQueryResult };
  "secure_scores:read": { risk: "low"; params: SecureScoresReadParams; result: SecureScoresReadResult; item: SecureScoresReadItem };
  "machines:read": { risk: "low"; params: MachinesReadParams; result: MachinesReadResult; item: MachinesReadItem };
  "machines:read_details": { risk: "low"; params: MachinesReadDetailsParams; result: MachinesReadDetailsResult };
  "machine_users:read": { risk: "low"; params: MachineUsersReadParams; result: MachineUsersReadResult };
  "machine_vulnerabilities:read": { risk: "low"; params: MachineVulnerabilitiesReadParams; result: MachineVulnerabilitiesReadResult };
  "vulnerable_machines:read": { risk: "low"; params: VulnerableMachinesReadParams; result: VulnerableMachinesReadResult };
  "machine_tags:write": { risk: "high"; params: MachineTagsWriteParams; result: MachineTagsWriteResult };
  "machines:isolate": { risk: "high"; params: MachinesIsolateParams; result: MachinesIsolateResult };
  "machines:unisolate": { risk: "high"; params: MachinesUnisolateParams; result: MachinesUnisolateResult };
  "machines:restrict_execution": { risk: "high"; params: MachinesRestrictExecutionParams; result: MachinesRestrictExecutionResult };
  "machines:unrestrict_execution": { risk: "high"; params: MachinesUnrestrictExecutionParams; result: MachinesUnrestrictExecutionResult };
  "machines:scan": { risk: "medium"; params: MachinesScanParams; result: MachinesScanResult };
  "machines:quarantine_file": { risk: "high"; params: MachinesQuarantineFileParams; result: MachinesQuarantineFileResult };
  "machines:collect_package": { risk: "high"; params: MachinesCollectPackageParams; result: MachinesCollectPackageResult };
  "machines:offboard": { risk: "critical"; params: MachinesOffboardParams; result: MachinesOffboardResult };
  "machines:run_live_response": { risk: "critical"; params: MachinesRunLiveResponseParams; result: MachinesRunLiveResponseResult };
  "machine_actions:read": { risk: "low"; params: MachineActionsReadParams; result: MachineActionsReadResult; item: MachineActionsReadItem };
  "machine_actions:read_package": { risk: "medium"; params: MachineActionsReadPackageParams; result: MachineActionsReadPackageResult };
  "machine_actions:read_output": { risk: "medium"; params: MachineActionsReadOutputParams; result: MachineActionsReadOutputResult };
  "machine_actions:cancel": { risk: "high"; params: MachineActionsCancelParams; result: MachineActionsCancelResult };
  "files:read": { risk: "low"; params: FilesReadParams; result: FilesReadResult };
  "file_machines:read": { risk: "low"; params: FileMachinesReadParams; result: FileMachinesReadResult };
  "indicators:read": { risk: "low"; params: IndicatorsReadParams; result: IndicatorsReadResult; item: IndicatorsReadItem };
  "indicators:write": { risk: "high"; params: IndicatorsWriteParams; result: IndicatorsWriteResult };
  "indicators:delete": { risk: "high"; params: IndicatorsDeleteParams; result: IndicatorsDeleteResult };
}

/** The risk of each convenience method. */
export interface DefenderMethods {
  getIncidents: "low";
  getIncident: "low";
  updateIncident: "medium";
  resolveIncident: "medium";
  getAlerts: "low";
  getAlert: "low";
  updateAlert: "medium";
  hunt: "medium";
  getMachines: "low";
  getMachine: "low";
  tagMachine: "high";
  untagMachine: "high";
  isolateMachine: "high";
  releaseMachine: "high";
  scanMachine: "medium";
  quarantineFile: "high";
  getMachineActions: "low";
  getFile: "low";
  blockIndicator: "high";
}

/** Parameters of `incidents:read`. */
export interface IncidentsReadParams {
  /** OData filter, such as severity eq 'high'. @minLength 1 */
  filter?: string;
  /** How many incidents per page. */
  top?: Top;
  /** How many incidents to pass over. */
  skip?: Skip;
  /** Count all that match. */
  count?: boolean;
  /** Fields to order by, such as createdDateTime desc. */
  orderby?: string[];
  /** Only these fields of each. */
  select?: string[];
  /** Send the alerts as well. */
  expand?: ("*" | "alerts")[];
}

/** Result of `incidents:read`. */
export type IncidentsReadResult = {
  "@odata.nextLink"?: NextLink;
  /** @integer */
  "@odata.count"?: number | null;
  value?: Incident[];
};

/** One item of the pages of `incidents:read`. */
export type IncidentsReadItem = NonNullable<IncidentsReadResult["value"]>[number];

/** Arguments of `getIncidents`. */
export interface GetIncidentsParams {
  /** OData filter, such as severity eq 'high'. @minLength 1 */
  filter?: string;
  /** How many incidents per page. */
  limit?: Top;
}

/** Parameters of `incidents:read_details`. */
export interface IncidentsReadDetailsParams {
  incident_id: IncidentId;
  /** Send its alerts as well. */
  expand?: ("*" | "alerts")[];
}

/** Result of `incidents:read_details`. */
export type IncidentsReadDetailsResult = Incident;

/** Arguments of `getIncident`. */
export interface GetIncidentParams {
  incidentId: IncidentId;
}

/** Parameters of `incidents:update`. */
export interface IncidentsUpdateParams {
  incident_id: IncidentId;
  /** Kind of object, always that of an incident. @default "#microsoft.graph.security.incident" */
  odata_type?: "#microsoft.graph.security.incident";
  /** Where the work on it stands. */
  status?: "active" | "resolved" | "inProgress";
  /** Who looks after it, null for nobody. */
  assignedTo?: string | null;
  /** Whether the incident was a real threat. */
  classification?: SettableClassification;
  /** What the incident was in the end. */
  determination?: SettableDetermination;
  /** Tags that replace all others. */
  customTags?: string[];
}

/** Result of `incidents:update`. */
export type IncidentsUpdateResult = Incident;

/** Arguments of `updateIncident`. */
export interface UpdateIncidentParams {
  incidentId: IncidentId;
  /** Where the work on it stands. */
  status?: "active" | "resolved" | "inProgress";
  /** Who looks after it, null for nobody. */
  assignedTo?: string | null;
}

/** Arguments of `resolveIncident`. */
export interface ResolveIncidentParams {
  incidentId: IncidentId;
  /** Whether the incident was a real threat. */
  classification: SettableClassification;
  /** What the incident was in the end. */
  determination: SettableDetermination;
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  /** OData filter, such as status eq 'new'. @minLength 1 */
  filter?: string;
  /** How many alerts per page. */
  top?: Top;
  /** How many alerts to pass over. */
  skip?: Skip;
  /** Count all alerts that match. */
  count?: boolean;
  /** Fields to order alerts by, such as createdDateTime desc. */
  orderby?: string[];
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  "@odata.nextLink"?: NextLink;
  /** @integer */
  "@odata.count"?: number | null;
  value?: Alert[];
};

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = NonNullable<AlertsReadResult["value"]>[number];

/** Arguments of `getAlerts`. */
export interface GetAlertsParams {
  /** OData filter, such as status eq 'new'. @minLength 1 */
  filter?: string;
  /** How many alerts per page. */
  limit?: Top;
}

/** Parameters of `alerts:read_details`. */
export interface AlertsReadDetailsParams {
  alert_id: AlertId;
}

/** Result of `alerts:read_details`. */
export type AlertsReadDetailsResult = Alert;

/** Arguments of `getAlert`. */
export interface GetAlertParams {
  alertId: AlertId;
}

/** Parameters of `alerts:update`. */
export interface AlertsUpdateParams {
  alert_id: AlertId;
  /** Kind of object, always that of an alert. @default "#microsoft.graph.security.alert" */
  odata_type?: "#microsoft.graph.security.alert";
  /** Where the work on the alert stands. */
  status?: "new" | "inProgress" | "resolved";
  /** Who looks after the alert, null for nobody. */
  assignedTo?: string | null;
  /** Whether the alert was a real threat. */
  classification?: SettableClassification;
  /** What the alert was in the end. */
  determination?: SettableDetermination;
}

/** Result of `alerts:update`. */
export type AlertsUpdateResult = Alert;

/** Arguments of `updateAlert`. */
export interface UpdateAlertParams {
  alertId: AlertId;
  /** Where the work on the alert stands. */
  status?: "new" | "inProgress" | "resolved";
  /** Who looks after the alert, null for nobody. */
  assignedTo?: string | null;
  /** Whether the alert was a real threat. */
  classification?: SettableClassification;
  /** What the alert was in the end. */
  determination?: SettableDetermination;
}

/** Parameters of `hunting:query`. */
export interface HuntingQueryParams {
  /** The hunting query in KQL. @minLength 1 */
  query: string;
  /** Time to look at in ISO 8601, such as P7D; 30 days unless told. @minLength 1 */
  timespan?: string;
}

/** Result of `hunting:query`. */
export type HuntingQueryResult = {
  /** Columns of the rows. */
  schema?: ({ name?: string | null; type?: string | null } | null)[];
  /** Rows with a key per column. */
  results?: ({ [key: string]: unknown } | null)[];
};

/** Arguments of `hunt`. */
export interface HuntParams {
  /** The hunting query in KQL. @minLength 1 */
  query: string;
  /** Time to look at in ISO 8601, such as P7D; 30 days unless told. @minLength 1 */
  timespan?: string;
}

/** Parameters of `secure_scores:read`. */
export interface SecureScoresReadParams {
  /** How many days per page. */
  top?: Top;
  /** How many days to pass over. */
  skip?: Skip;
  /** OData filter over the days. @minLength 1 */
  filter?: string;
}

/** Result of `secure_scores:read`. */
export type SecureScoresReadResult = {
  "@odata.nextLink"?: NextLink;
  value?: {
    id?: string;
    createdDateTime?: NullableMoment;
    currentScore?: number | string | null;
    maxScore?: number | string | null;
    /** @integer */
    activeUserCount?: number | null;
    /** @integer */
    licensedUserCount?: number | null;
    enabledServices?: (string | null)[];
    controlScores?: ({
      controlName?: string | null;
      controlCategory?: string | null;
      description?: string | null;
      score?: number | string | null;
    } | null)[];
  }[];
};

/** One item of the pages of `secure_scores:read`. */
export type SecureScoresReadItem = NonNullable<SecureScoresReadResult["value"]>[number];

/** Parameters of `machines:read`. */
export interface MachinesReadParams {
  /** OData filter over fields such as healthStatus, riskScore, lastIpAddress or machineTags. @minLength 1 */
  filter?: string;
  /** How many machines per page. */
  top?: EndpointTop;
  /** How many machines to pass over. */
  skip?: Skip;
}

/** Result of `machines:read`. */
export type MachinesReadResult = {
  value?: Machine[];
};

/** One item of the pages of `machines:read`. */
export type MachinesReadItem = NonNullable<MachinesReadResult["value"]>[number];

/** Arguments of `getMachines`. */
export interface GetMachinesParams {
  /** OData filter over fields such as healthStatus, riskScore, lastIpAddress or machineTags. @minLength 1 */
  filter?: string;
  /** How many machines per page. */
  limit?: EndpointTop;
}

/** Parameters of `machines:read_details`. */
export interface MachinesReadDetailsParams {
  /** Id or full name of the machine. @minLength 1 */
  id: string;
}

/** Result of `machines:read_details`. */
export type MachinesReadDetailsResult = Machine;

/** Arguments of `getMachine`. */
export interface GetMachineParams {
  /** Id or full name of the machine. @minLength 1 */
  machineId: string;
}

/** Parameters of `machine_users:read`. */
export interface MachineUsersReadParams {
  id: MachineId;
}

/** Result of `machine_users:read`. */
export type MachineUsersReadResult = {
  value?: {
    /** Domain and account name. */
    id?: string;
    accountName?: string | null;
    accountDomain?: string | null;
    firstSeen?: NullableMoment;
    lastSeen?: NullableMoment;
    /** Such as Interactive or Network. */
    logonTypes?: string | null;
    isDomainAdmin?: boolean | null;
    isOnlyNetworkUser?: boolean | null;
  }[];
};

/** Parameters of `machine_vulnerabilities:read`. */
export interface MachineVulnerabilitiesReadParams {
  id: MachineId;
}

/** Result of `machine_vulnerabilities:read`. */
export type MachineVulnerabilitiesReadResult = {
  value?: {
    /** CVE id, as a rule. */
    id?: string;
    name?: string | null;
    description?: string | null;
    severity?: string | null;
    cvssV3?: number | null;
    /** @integer */
    exposedMachines?: number | null;
    publishedOn?: NullableMoment;
    updatedOn?: NullableMoment;
    publicExploit?: boolean | null;
    exploitVerified?: boolean | null;
    exploitInKit?: boolean | null;
  }[];
};

/** Parameters of `vulnerable_machines:read`. */
export interface VulnerableMachinesReadParams {
  /** Id of the vulnerability, such as CVE-2019-0608. @minLength 1 */
  cve_id: string;
}

/** Result of `vulnerable_machines:read`. */
export type VulnerableMachinesReadResult = {
  value?: {
    id?: MachineId;
    computerDnsName?: string | null;
    osPlatform?: string | null;
    rbacGroupName?: string | null;
  }[];
};

/** Parameters of `machine_tags:write`. */
export interface MachineTagsWriteParams {
  id: MachineId;
  /** Text of the tag. @minLength 1 */
  Value: string;
  /** Whether to put it on or off. */
  Action: "Add" | "Remove";
}

/** Result of `machine_tags:write`. */
export type MachineTagsWriteResult = Machine;

/** Arguments of `tagMachine`. */
export interface TagMachineParams {
  machineId: MachineId;
  /** Text of the tag. @minLength 1 */
  tag: string;
}

/** Arguments of `untagMachine`. */
export interface UntagMachineParams {
  machineId: MachineId;
  /** Text of the tag. @minLength 1 */
  tag: string;
}

/** Parameters of `machines:isolate`. */
export interface MachinesIsolateParams {
  id: MachineId;
  Comment: ActionComment;
  /** How much is cut off; Selective leaves a few apps, UnManagedDevice is for machines without a sensor. */
  IsolationType?: "Full" | "Selective" | "UnManagedDevice";
}

/** Result of `machines:isolate`. */
export type MachinesIsolateResult = MachineAction;

/** Arguments of `isolateMachine`. */
export interface IsolateMachineParams {
  machineId: MachineId;
  comment: ActionComment;
  /**
   * How much is cut off; Selective leaves a few apps, UnManagedDevice is for machines without a sensor.
   * @default "Full"
   */
  isolationType?: "Full" | "Selective" | "UnManagedDevice";
}

/** Parameters of `machines:unisolate`. */
export interface MachinesUnisolateParams {
  id: MachineId;
  Comment: ActionComment;
}

/** Result of `machines:unisolate`. */
export type MachinesUnisolateResult = MachineAction;

/** Arguments of `releaseMachine`. */
export interface ReleaseMachineParams {
  machineId: MachineId;
  comment: ActionComment;
}

/** Parameters of `machines:restrict_execution`. */
export interface MachinesRestrictExecutionParams {
  id: MachineId;
  Comment: ActionComment;
}

/** Result of `machines:restrict_execution`. */
export type MachinesRestrictExecutionResult = MachineAction;

/** Parameters of `machines:unrestrict_execution`. */
export interface MachinesUnrestrictExecutionParams {
  id: MachineId;
  Comment: ActionComment;
}

/** Result of `machines:unrestrict_execution`. */
export type MachinesUnrestrictExecutionResult = MachineAction;

/** Parameters of `machines:scan`. */
export interface MachinesScanParams {
  id: MachineId;
  Comment: ActionComment;
  /** How much of it to scan. */
  ScanType: "Quick" | "Full";
}

/** Result of `machines:scan`. */
export type MachinesScanResult = MachineAction;

/** Arguments of `scanMachine`. */
export interface ScanMachineParams {
  machineId: MachineId;
  comment: ActionComment;
  /** How much of it to scan. @default "Quick" */
  scanType?: "Quick" | "Full";
}

/** Parameters of `machines:quarantine_file`. */
export interface MachinesQuarantineFileParams {
  id: MachineId;
  Comment: ActionComment;
  Sha1: Sha1;
}

/** Result of `machines:quarantine_file`. */
export type MachinesQuarantineFileResult = MachineAction;

/** Arguments of `quarantineFile`. */
export interface QuarantineFileParams {
  machineId: MachineId;
  sha1: Sha1;
  comment: ActionComment;
}

/** Parameters of `machines:collect_package`. */
export interface MachinesCollectPackageParams {
  id: MachineId;
  Comment: ActionComment;
}

/** Result of `machines:collect_package`. */
export type MachinesCollectPackageResult = MachineAction;

/** Parameters of `machines:offboard`. */
export interface MachinesOffboardParams {
  id: MachineId;
  Comment: ActionComment;
}

/** Result of `machines:offboard`. */
export type MachinesOffboardResult = MachineAction;

/** Parameters of `machines:run_live_response`. */
export interface MachinesRunLiveResponseParams {
  id: MachineId;
  Comment?: ActionComment;
  /** What to do, PutFile before RunScript before GetFile. @minItems 1 */
  Commands: {
    /** Which kind of command it is. */
    type: "PutFile" | "RunScript" | "GetFile";
    /** Values that the command needs. */
    params: {
      /** Which value this one is. */
      key: "FileName" | "ScriptName" | "Args" | "Path";
      /** What the script or command is given. */
      value: string;
    }[];
  }[];
}

/** Result of `machines:run_live_response`. */
export type MachinesRunLiveResponseResult = MachineAction;

/** Parameters of `machine_actions:read`. */
export interface MachineActionsReadParams {
  /** OData filter over id, status, machineId, type, requestor and creationDateTimeUtc. @minLength 1 */
  filter?: string;
  /** How many actions per page. */
  top?: EndpointTop;
  /** How many actions to pass over. */
  skip?: Skip;
}

/** Result of `machine_actions:read`. */
export type MachineActionsReadResult = {
  value?: MachineAction[];
};

/** One item of the pages of `machine_actions:read`. */
export type MachineActionsReadItem = NonNullable<MachineActionsReadResult["value"]>[number];

/** Arguments of `getMachineActions`. */
export interface GetMachineActionsParams {
  /** OData filter over id, status, machineId, type, requestor and creationDateTimeUtc. @minLength 1 */
  filter?: string;
  /** How many actions per page. */
  limit?: EndpointTop;
}

/** Parameters of `machine_actions:read_package`. */
export interface MachineActionsReadPackageParams {
  id: MachineActionId;
}

/** Result of `machine_actions:read_package`. */
export type MachineActionsReadPackageResult = {
  /** Address of the package. */
  value?: string;
};

/** Parameters of `machine_actions:read_output`. */
export interface MachineActionsReadOutputParams {
  id: MachineActionId;
  /** Place of the command in the list, from 0. @integer @minimum 0 */
  index: number;
}

/** Result of `machine_actions:read_output`. */
export type MachineActionsReadOutputResult = {
  /** Address of the output. */
  value?: string;
};

/** Parameters of `machine_actions:cancel`. */
export interface MachineActionsCancelParams {
  id: MachineActionId;
  Comment?: ActionComment;
}

/** Result of `machine_actions:cancel`. */
export type MachineActionsCancelResult = MachineAction;

/** Parameters of `files:read`. */
export interface FilesReadParams {
  /** SHA-1 or SHA-256 of the file. @minLength 40 @maxLength 64 */
  id: string;
}

/** Result of `files:read`. */
export type FilesReadResult = {
  sha1?: string | null;
  sha256?: string | null;
  /** @integer */
  size?: number | null;
  fileType?: string | null;
  /** Whether it is a Windows program. */
  isPeFile?: boolean | null;
  filePublisher?: string | null;
  fileProductName?: string | null;
  signer?: string | null;
  issuer?: string | null;
  isValidCertificate?: boolean | null;
  /** @integer */
  globalPrevalence?: number | null;
  globalFirstObserved?: NullableMoment;
  globalLastObserved?: NullableMoment;
  /** Such as Malware, Pua or Clean. */
  determinationType?: string | null;
  /** Name of the malware. */
  determinationValue?: string | null;
};

/** Arguments of `getFile`. */
export interface GetFileParams {
  /** SHA-1 or SHA-256 of the file. @minLength 40 @maxLength 64 */
  hash: string;
}

/** Parameters of `file_machines:read`. */
export interface FileMachinesReadParams {
  sha1: Sha1;
}

/** Result of `file_machines:read`. */
export type FileMachinesReadResult = {
  value?: Machine[];
};

/** Parameters of `indicators:read`. */
export interface IndicatorsReadParams {
  /** OData filter over fields such as indicatorValue, indicatorType, action and severity. @minLength 1 */
  filter?: string;
  /** How many indicators per page. */
  top?: EndpointTop;
  /** How many indicators to pass over. */
  skip?: Skip;
}

/** Result of `indicators:read`. */
export type IndicatorsReadResult = {
  value?: Indicator[];
};

/** One item of the pages of `indicators:read`. */
export type IndicatorsReadItem = NonNullable<IndicatorsReadResult["value"]>[number];

/** Parameters of `indicators:write`. */
export interface IndicatorsWriteParams {
  /** Hash, address, domain or URL; no ranges. @minLength 1 */
  indicatorValue: string;
  indicatorType: IndicatorType;
  /** What Defender does about it; Audit needs generateAlert. */
  action: "Warn" | "Block" | "Audit" | "BlockAndRemediate" | "Allowed";
  /** Title of the alert. @minLength 1 */
  title: string;
  /** Why this indicator exists. @minLength 1 */
  description: string;
  /** Severity of its alerts. */
  severity?: "Informational" | "Low" | "Medium" | "High";
  /** What responders should do. */
  recommendedActions?: string;
  /** When it ceases to apply. @format date-time */
  expirationTime?: string;
  /** Whether a match raises an alert. */
  generateAlert?: boolean;
  /** App that the indicator belongs to. */
  application?: string;
  /** Machine groups that it applies to. */
  rbacGroupNames?: string[];
}

/** Result of `indicators:write`. */
export type IndicatorsWriteResult = Indicator;

/** Arguments of `blockIndicator`. */
export interface BlockIndicatorParams {
  type: IndicatorType;
  /** Hash, address, domain or URL; no ranges. @minLength 1 */
  value: string;
  /** Title of the alert. @minLength 1 */
  title: string;
  /** Why this indicator exists. @minLength 1 */
  description: string;
  /** When it ceases to apply. @format date-time */
  expires?: string;
}

/** Parameters of `indicators:delete`. */
export interface IndicatorsDeleteParams {
  /** Id of the indicator. @minLength 1 */
  id: string;
}

/** Result of `indicators:delete`. */
export type IndicatorsDeleteResult = null;

/** Number of an incident as text. @minLength 1 */
export type IncidentId = string;

/** Id of an alert. @minLength 1 */
export type AlertId = string;

/** Id of a machine, 40 hexadecimal digits. @minLength 1 */
export type MachineId = string;

/** Id of an action on a machine. @minLength 1 */
export type MachineActionId = string;

/** SHA-1 of the file in hexadecimal. @minLength 40 @maxLength 40 */
export type Sha1 = string;

/** Why this is done; stays with the action. @minLength 1 */
export type ActionComment = string;

/** How many to return per page. @integer @minimum 0 */
export type Top = number;

/** How many to leave out first. @integer @minimum 0 */
export type Skip = number;

/** How many to return per page. @integer @minimum 1 @maximum 10000 */
export type EndpointTop = number;

/** Address of the next page. */
export type NextLink = string | null;

/** Moment in ISO 8601 where it is known. @format date-time */
export type NullableMoment = string | null;

export type Severity = "unknown" | "informational" | "low" | "medium" | "high" | "unknownFutureValue" | (string & {});

export type IncidentStatus = "active" | "resolved" | "inProgress" | "redirected" | "unknownFutureValue" | (string & {});

export type AlertStatus = "unknown" | "new" | "inProgress" | "resolved" | "unknownFutureValue" | (string & {});

/** Whether it was a real threat. */
export type Classification =
  | "unknown"
  | "falsePositive"
  | "truePositive"
  | "informationalExpectedActivity"
  | "unknownFutureValue"
  | (string & {})
  | null;

/** What it was in the end. */
export type Determination =
  | "unknown"
  | "apt"
  | "malware"
  | "securityPersonnel"
  | "securityTesting"
  | "unwantedSoftware"
  | "other"
  | "multiStagedAttack"
  | "compromisedAccount"
  | "phishing"
  | "maliciousUserActivity"
  | "notMalicious"
  | "notEnoughDataToValidate"
  | "confirmedActivity"
  | "lineOfBusinessApplication"
  | "unknownFutureValue"
  | (string & {})
  | null;

export type SettableClassification = "unknown" | "falsePositive" | "truePositive" | "informationalExpectedActivity" | null;

export type SettableDetermination =
  | "unknown"
  | "apt"
  | "malware"
  | "securityPersonnel"
  | "securityTesting"
  | "unwantedSoftware"
  | "other"
  | "multiStagedAttack"
  | "compromisedAccount"
  | "phishing"
  | "maliciousUserActivity"
  | "notMalicious"
  | "notEnoughDataToValidate"
  | "confirmedActivity"
  | "lineOfBusinessApplication"
  | null;

export type AlertComment = {
  comment?: string | null;
  /** Person or app that wrote it. */
  createdByDisplayName?: string | null;
  /** @format date-time */
  createdDateTime?: string;
} | null;

export type Incident = {
  id?: IncidentId;
  displayName?: string | null;
  /** What is known of the attack. */
  description?: string | null;
  severity?: Severity;
  status?: IncidentStatus;
  classification?: Classification;
  determination?: Determination;
  /** Who looks after it. */
  assignedTo?: string | null;
  customTags?: (string | null)[];
  /** Tags that Microsoft gave it. */
  systemTags?: (string | null)[];
  comments?: AlertComment[];
  /** @format date-time */
  createdDateTime?: string;
  /** @format date-time */
  lastUpdateDateTime?: string;
  /** Page in the Defender portal. */
  incidentWebUrl?: string | null;
  /** Incident that this one was merged into. */
  redirectIncidentId?: string | null;
  tenantId?: string | null;
  /** Present when expand asked for it. */
  alerts?: Alert[];
};

export type Alert = {
  id?: AlertId;
  title?: string | null;
  description?: string | null;
  severity?: Severity;
  status?: AlertStatus;
  classification?: Classification;
  determination?: Determination;
  /** Who looks after it. */
  assignedTo?: string | null;
  /** Step of the attack that it belongs to. */
  category?: string | null;
  mitreTechniques?: (string | null)[];
  /** Product that raised it. */
  serviceSource?:
    | "unknown"
    | "microsoftDefenderForEndpoint"
    | "microsoftDefenderForIdentity"
    | "microsoftDefenderForCloudApps"
    | "microsoftDefenderForOffice365"
    | "microsoft365Defender"
    | "azureAdIdentityProtection"
    | "microsoftAppGovernance"
    | "dataLossPrevention"
    | "unknownFutureValue"
    | (string & {});
  /** Sensor that noticed it, such as antivirus or customTi. */
  detectionSource?: string | null;
  detectorId?: string | null;
  tenantId?: string | null;
  incidentId?: string | null;
  /** Page of its incident in the Defender portal. */
  incidentWebUrl?: string | null;
  providerAlertId?: string | null;
  /** Group behind the attack. */
  actorDisplayName?: string | null;
  threatDisplayName?: string | null;
  threatFamilyName?: string | null;
  /** What Microsoft advises to do. */
  recommendedActions?: string | null;
  /** Page in the Defender portal. */
  alertWebUrl?: string | null;
  createdDateTime?: NullableMoment;
  firstActivityDateTime?: NullableMoment;
  lastActivityDateTime?: NullableMoment;
  lastUpdateDateTime?: NullableMoment;
  resolvedDateTime?: NullableMoment;
  comments?: AlertComment[];
  /** Things involved; which fields they have depends on their kind. */
  evidence?: ({
    /** Kind, such as #microsoft.graph.security.ipEvidence. */
    "@odata.type"?: string;
    /** @format date-time */
    createdDateTime?: string;
    verdict?: "unknown" | "suspicious" | "malicious" | "noThreatsFound" | "unknownFutureValue" | (string & {});
    remediationStatus?:
      | "none"
      | "remediated"
      | "prevented"
      | "blocked"
      | "notFound"
      | "unknownFutureValue"
      | (string & {});
    remediationStatusDetails?: string | null;
    /** Part it played, such as attacker. */
    roles?: string[];
    tags?: (string | null)[];
    /** Id of the machine in Defender for Endpoint. */
    mdeDeviceId?: string | null;
    deviceDnsName?: string | null;
    ipAddress?: string | null;
    url?: string | null;
    /** @integer */
    processId?: number | null;
    processCommandLine?: string | null;
    fileDetails?: EvidenceFile;
    imageFile?: EvidenceFile;
    userAccount?: {
      accountName?: string | null;
      domainName?: string | null;
      userSid?: string | null;
      azureAdUserId?: string | null;
      userPrincipalName?: string | null;
    } | null;
  } | null)[];
};

export type EvidenceFile = {
  sha1?: string | null;
  sha256?: string | null;
  fileName?: string | null;
  filePath?: string | null;
} | null;

export type Machine = {
  id?: MachineId;
  /** Full name of the machine. */
  computerDnsName?: string | null;
  /** @format date-time */
  firstSeen?: string;
  /** When it last sent a full report. @format date-time */
  lastSeen?: string;
  osPlatform?: string | null;
  /** @integer */
  osBuild?: number | null;
  osArchitecture?: string | null;
  /** Version of the operating system. */
  version?: string | null;
  onboardingStatus?: string | null;
  /** Such as Active, Inactive or NoSensorData. */
  healthStatus?: string | null;
  riskScore?: "None" | "Informational" | "Low" | "Medium" | "High" | (string & {}) | null;
  exposureLevel?: "None" | "Low" | "Medium" | "High" | (string & {}) | null;
  deviceValue?: "Normal" | "Low" | "High" | (string & {}) | null;
  lastIpAddress?: string | null;
  lastExternalIpAddress?: string | null;
  /** Id of the device in Entra. */
  aadDeviceId?: string | null;
  /** @integer */
  rbacGroupId?: number | string | null;
  rbacGroupName?: string | null;
  /** Whether Entra knows the device. */
  isAadJoined?: boolean | null;
  machineTags?: string[];
};

export type MachineAction = {
  id?: MachineActionId;
  type?:
    | "RunAntiVirusScan"
    | "Offboard"
    | "LiveResponse"
    | "CollectInvestigationPackage"
    | "Isolate"
    | "Unisolate"
    | "StopAndQuarantineFile"
    | "RestrictCodeExecution"
    | "UnrestrictCodeExecution"
    | (string & {});
  /** Full, Selective or Quick, by type. */
  scope?: string | null;
  status?: "Pending" | "InProgress" | "Succeeded" | "Failed" | "TimeOut" | "Cancelled" | (string & {});
  /** Who started the action. */
  requestor?: string | null;
  /** Person or app that sent it. */
  requestSource?: string | null;
  requestorComment?: string | null;
  cancellationRequestor?: string | null;
  cancellationComment?: string | null;
  machineId?: string;
  computerDnsName?: string | null;
  creationDateTimeUtc?: NullableMoment;
  lastUpdateDateTimeUtc?: NullableMoment;
  /** The same under the name that lists use for it. */
  lastUpdateTimeUtc?: NullableMoment;
  cancellationDateTimeUtc?: NullableMoment;
  relatedFileInfo?: {
    fileIdentifier?: string | null;
    fileIdentifierType?: "Sha1" | "Sha256" | "Md5" | (string & {}) | null;
  } | null;
  /** How far each command of a live response is. */
  commands?: {
    /** @integer */
    index?: number;
    commandStatus?: "Created" | "Completed" | "Failed" | (string & {});
    startTime?: NullableMoment;
    endTime?: NullableMoment;
    errors?: string[];
    command?: { type?: string };
  }[] | null;
};

/** What the value is. */
export type IndicatorType = "FileSha1" | "FileSha256" | "FileMd5" | "CertificateThumbprint" | "IpAddress" | "DomainName" | "Url";

/** What the value is. */
export type IndicatorTypeResult =
  | "FileSha1"
  | "FileSha256"
  | "FileMd5"
  | "CertificateThumbprint"
  | "IpAddress"
  | "DomainName"
  | "Url"
  | (string & {});

export type Indicator = {
  id?: string;
  indicatorValue?: string;
  indicatorType?: IndicatorTypeResult;
  /** What Defender does about it. */
  action?:
    | "Warn"
    | "Block"
    | "Audit"
    | "Alert"
    | "AlertAndBlock"
    | "BlockAndRemediate"
    | "Allowed"
    | (string & {});
  application?: string | null;
  title?: string | null;
  description?: string | null;
  severity?: "Informational" | "Low" | "Medium" | "High" | (string & {}) | null;
  recommendedActions?: string | null;
  /** Whether a person or an app made it. */
  sourceType?: "User" | "AadApp" | (string & {});
  createdBy?: string | null;
  lastUpdatedBy?: string | null;
  creationTimeDateTimeUtc?: NullableMoment;
  lastUpdateTime?: NullableMoment;
  expirationTime?: NullableMoment;
  /** Empty means every machine. */
  rbacGroupNames?: string[] | null;
};

const OFFSET_PAGES = { offset: "skip", limit: "top", items: "/value", more: "/@odata.nextLink" } as const;

const OFFSET_PAGES_2 = { offset: "skip", limit: "top", items: "/value" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "defender",
  operations: {
    low: {
      "incidents:read": ["M9Wlba2s", OFFSET_PAGES],
      "incidents:read_details": ["myVyFAdj"],
      "alerts:read": ["8Br53qiW", OFFSET_PAGES],
      "alerts:read_details": ["W6iA3che"],
      "secure_scores:read": ["14V3rY00", OFFSET_PAGES],
      "machines:read": ["SYeP7IQS", OFFSET_PAGES_2],
      "machines:read_details": ["faroxIFh"],
      "machine_users:read": ["2JxpYwqB"],
      "machine_vulnerabilities:read": ["RKxyzdTY"],
      "vulnerable_machines:read": ["KMgo2tjB"],
      "machine_actions:read": ["GZyjPTUA", OFFSET_PAGES_2],
      "files:read": ["HYZSmd3M"],
      "file_machines:read": ["1izbxx7L"],
      "indicators:read": ["HChDUddt", OFFSET_PAGES_2],
    },
    medium: {
      "incidents:update": ["2jx-z7pe"],
      "alerts:update": ["7J68Ge3-"],
      "hunting:query": ["4yCzEETJ"],
      "machines:scan": ["F_OSHO6W"],
      "machine_actions:read_package": ["QhMCn4ow"],
      "machine_actions:read_output": ["2mB1ciVq"],
    },
    high: {
      "machine_tags:write": ["RxthaH1Z"],
      "machines:isolate": ["G6hDg_GG"],
      "machines:unisolate": ["yFYAJIgn"],
      "machines:restrict_execution": ["eRlXXZwE"],
      "machines:unrestrict_execution": ["xyWBPB7M"],
      "machines:quarantine_file": ["oFafRGlB"],
      "machines:collect_package": ["PlrQC7nA"],
      "machine_actions:cancel": ["5FHlIjpx"],
      "indicators:write": ["mUfU0tOM"],
      "indicators:delete": ["dSiRhUDc"],
    },
    critical: {
      "machines:offboard": ["Xm3QNgTC"],
      "machines:run_live_response": ["IeBMSXpL"],
    },
  },
};
