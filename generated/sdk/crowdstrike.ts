// Generated from specs/crowdstrike.yaml by `npm run generate`. Do not edit.
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
 * CrowdStrike Falcon. Alerts, cases, hosts, indicators, quarantine and real-time response on the Falcon
 * platform.
 * @see https://developer.crowdstrike.com/api-reference/
 */
export class CrowdStrikeConnector<const M extends Risk = "critical"> extends SDKConnector<CrowdStrikeOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /**
   * Find ids of detections with an FQL filter.
   * Risk: low. Scope: Detections:read.
   * @deprecated Use alerts:read; CrowdStrike announced the end of the detects API for 30 September 2025.
   */
  getDetections(params: GetDetectionsParams = {}, options?: ExecuteOptions): GovernedPages<"low", DetectionsReadResult, DetectionsReadItem> {
    return this.call("detections:read", params, options);
  }

  /**
   * Get detections with host, behaviors and assignment.
   * Risk: low. Scope: Detections:read.
   * @deprecated Use alerts:read_details; CrowdStrike announced the end of the detects API for 30 September 2025.
   */
  getDetectionDetails(params: GetDetectionDetailsParams, options?: ExecuteOptions): GovernedCall<"low", DetectionsReadDetailsResult> {
    return this.call("detections:read_details", params, options);
  }

  /**
   * Set the status of detections.
   * Risk: medium. Scope: Detections:write.
   * @deprecated Use alerts:write; CrowdStrike announced the end of the detects API for 30 September 2025.
   */
  updateDetection(params: UpdateDetectionParams, options?: ExecuteOptions): GovernedCall<"medium", DetectionsWriteResult> {
    return this.call("detections:write", params, options);
  }

  /** Find composite ids of alerts from all Falcon products. Risk: low. Scope: Alerts:read. */
  getAlerts(params: GetAlertsParams = {}, options?: ExecuteOptions): GovernedPages<"low", AlertsReadResult, AlertsReadItem> {
    return this.call("alerts:read", params, options);
  }

  /** Get alerts with host, process and ATT&CK context. Risk: low. Scope: Alerts:read. */
  getAlertDetails(params: GetAlertDetailsParams, options?: ExecuteOptions): GovernedCall<"low", AlertsReadDetailsResult> {
    return this.call("alerts:read_details", { composite_ids: params.ids }, options);
  }

  /** Set the status of alerts. Risk: medium. Scope: Alerts:write. */
  updateAlert(params: UpdateAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsWriteResult> {
    return this.call("alerts:write", {
      composite_ids: params.ids,
      action_parameters: [{ name: "update_status", value: params.status }],
    }, options);
  }

  /** Find ids of cases with an FQL filter. Risk: low. Scope: Cases:read. */
  getCases(params: GetCasesParams = {}, options?: ExecuteOptions): GovernedPages<"low", CasesReadResult, CasesReadItem> {
    return this.call("cases:read", params, options);
  }

  /** Get cases with evidence, assignment and whom they concern. Risk: low. Scope: Cases:read. */
  getCaseDetails(params: GetCaseDetailsParams, options?: ExecuteOptions): GovernedCall<"low", CasesReadDetailsResult> {
    return this.call("cases:read_details", params, options);
  }

  /** Set the status of a case. Risk: medium. Scope: Cases:write. */
  updateCase(params: UpdateCaseParams, options?: ExecuteOptions): GovernedCall<"medium", CasesWriteResult> {
    return this.call("cases:write", { id: params.id, fields: { status: params.status } }, options);
  }

  /** Find agent ids of hosts with an FQL filter. Risk: low. Scope: Hosts:read. */
  getHosts(params: GetHostsParams = {}, options?: ExecuteOptions): GovernedPages<"low", HostsReadResult, HostsReadItem> {
    return this.call("hosts:read", params, options);
  }

  /** Cut hosts off from the network. Risk: high. Scope: Hosts:write. May be escalated to a reviewer. */
  containHost(params: ContainHostParams, options?: ExecuteOptions): GovernedCall<"high", HostsWriteResult> {
    return this.call("hosts:write", { ...params, action_name: "contain" }, options);
  }

  /**
   * Connect contained hosts to the network again.
   * Risk: high. Scope: Hosts:write. May be escalated to a reviewer.
   */
  liftContainment(params: LiftContainmentParams, options?: ExecuteOptions): GovernedCall<"high", HostsWriteResult> {
    return this.call("hosts:write", { ...params, action_name: "lift_containment" }, options);
  }

  /**
   * Find ids of incidents with an FQL filter.
   * Risk: low. Scope: Incidents:read.
   * @deprecated Use cases:read or alerts:read; CrowdStrike ended the incidents API on 9 March 2026.
   */
  getIncidents(params: GetIncidentsParams = {}, options?: ExecuteOptions): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem> {
    return this.call("incidents:read", params, options);
  }

  execute<O extends keyof Within<CrowdStrikeOperations, M>>(
    operation: O,
    params: ParamsOf<Within<CrowdStrikeOperations, M>, O> & Incomplete,
  ): never;
  /**
   * Find ids of detections with an FQL filter. `GET /detects/queries/detects/v1`
   * @deprecated Use alerts:read; CrowdStrike announced the end of the detects API for 30 September 2025.
   * @risk low
   */
  execute(
    operation: OperationId<"detections:read", "low", M>,
    params: DetectionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DetectionsReadResult, DetectionsReadItem>;
  /**
   * Get detections with host, behaviors and assignment. `POST /detects/entities/summaries/GET/v1`
   * @deprecated Use alerts:read_details; CrowdStrike announced the end of the detects API for 30 September 2025.
   * @risk low
   */
  execute(
    operation: OperationId<"detections:read_details", "low", M>,
    params: DetectionsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DetectionsReadDetailsResult>;
  /**
   * Change status, assignee or visibility of detections. `PATCH /detects/entities/detects/v2`
   * @deprecated Use alerts:write; CrowdStrike announced the end of the detects API for 30 September 2025.
   * @risk medium
   */
  execute(
    operation: OperationId<"detections:write", "medium", M>,
    params: DetectionsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DetectionsWriteResult>;
  /** Find composite ids of alerts from all Falcon products. `GET /alerts/queries/alerts/v2` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /** Get alerts with host, process and ATT&CK context. `POST /alerts/entities/alerts/v2` @risk low */
  execute(
    operation: OperationId<"alerts:read_details", "low", M>,
    params: AlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadDetailsResult>;
  /** Change status, assignee, tags or comments of alerts. `PATCH /alerts/entities/alerts/v3` @risk medium */
  execute(
    operation: OperationId<"alerts:write", "medium", M>,
    params: AlertsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsWriteResult>;
  /** Find ids of cases with an FQL filter. `GET /cases/queries/cases/v1` @risk low */
  execute(
    operation: OperationId<"cases:read", "low", M>,
    params: CasesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CasesReadResult, CasesReadItem>;
  /** Get cases with evidence, assignment and whom they concern. `POST /cases/entities/cases/v2` @risk low */
  execute(
    operation: OperationId<"cases:read_details", "low", M>,
    params: CasesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CasesReadDetailsResult>;
  /** Open a case, with alerts as its evidence. `PUT /cases/entities/cases/v2` @risk medium */
  execute(
    operation: OperationId<"cases:create", "medium", M>,
    params: CasesCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesCreateResult>;
  /** Change status, assignee, severity or text of a case. `PATCH /cases/entities/cases/v2` @risk medium */
  execute(
    operation: OperationId<"cases:write", "medium", M>,
    params: CasesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesWriteResult>;
  /** Put alerts into a case as evidence. `POST /cases/entities/alert-evidence/v1` @risk medium */
  execute(
    operation: OperationId<"cases:add_alerts", "medium", M>,
    params: CasesAddAlertsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesAddAlertsResult>;
  /** Find agent ids of hosts with an FQL filter. `GET /devices/queries/devices-scroll/v1` @risk low */
  execute(
    operation: OperationId<"hosts:read", "low", M>,
    params: HostsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", HostsReadResult, HostsReadItem>;
  /** Get hosts with system, network and policy facts. `POST /devices/entities/devices/v2` @risk low */
  execute(
    operation: OperationId<"hosts:read_details", "low", M>,
    params: HostsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", HostsReadDetailsResult>;
  /** Tell whether hosts are online right now. `GET /devices/entities/online-state/v1` @risk low */
  execute(
    operation: OperationId<"hosts:read_online_state", "low", M>,
    params: HostsReadOnlineStateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", HostsReadOnlineStateResult>;
  /** Contain hosts or lift their containment. `POST /devices/entities/devices-actions/v2` @risk high */
  execute(
    operation: OperationId<"hosts:write", "high", M>,
    params: HostsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", HostsWriteResult>;
  /**
   * Add Falcon grouping tags to hosts or remove them. `PATCH /devices/entities/devices/tags/v1`
   * @risk high
   */
  execute(
    operation: OperationId<"hosts:write_tags", "high", M>,
    params: HostsWriteTagsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", HostsWriteTagsResult>;
  /** List host groups with their assignment rules. `GET /devices/combined/host-groups/v1` @risk low */
  execute(
    operation: OperationId<"host_groups:read", "low", M>,
    params: HostGroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", HostGroupsReadResult, HostGroupsReadItem>;
  /** List the hosts that belong to a host group. `GET /devices/combined/host-group-members/v1` @risk low */
  execute(
    operation: OperationId<"host_groups:read_members", "low", M>,
    params: HostGroupsReadMembersParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", HostGroupsReadMembersResult, HostGroupsReadMembersItem>;
  /**
   * Add hosts to static host groups or remove them. `POST /devices/entities/host-group-actions/v1`
   * @risk high
   */
  execute(
    operation: OperationId<"host_groups:write_members", "high", M>,
    params: HostGroupsWriteMembersParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", HostGroupsWriteMembersResult>;
  /**
   * Find ids of incidents with an FQL filter. `GET /incidents/queries/incidents/v1`
   * @deprecated Use cases:read or alerts:read; CrowdStrike ended the incidents API on 9 March 2026.
   * @risk low
   */
  execute(
    operation: OperationId<"incidents:read", "low", M>,
    params: IncidentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem>;
  /**
   * Get incidents with score, hosts, users and tactics. `POST /incidents/entities/incidents/GET/v1`
   * @deprecated Use cases:read_details or alerts:read_details; CrowdStrike ended the incidents API on 9 March 2026.
   * @risk low
   */
  execute(
    operation: OperationId<"incidents:read_details", "low", M>,
    params: IncidentsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IncidentsReadDetailsResult>;
  /**
   * Change status, assignee, tags or text of incidents. `POST /incidents/entities/incident-actions/v1`
   * @deprecated Use cases:write or alerts:write; CrowdStrike ended the incidents API on 9 March 2026.
   * @risk medium
   */
  execute(
    operation: OperationId<"incidents:write", "medium", M>,
    params: IncidentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsWriteResult>;
  /** List custom indicators with their actions. `GET /iocs/combined/indicator/v1` @risk low */
  execute(
    operation: OperationId<"iocs:read", "low", M>,
    params: IocsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IocsReadResult, IocsReadItem>;
  /** Find the hosts on which an indicator was seen. `GET /iocs/queries/indicators/devices/v1` @risk low */
  execute(
    operation: OperationId<"iocs:read_hosts", "low", M>,
    params: IocsReadHostsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IocsReadHostsResult, IocsReadHostsItem>;
  /** Create custom indicators to detect, block or allow. `POST /iocs/entities/indicators/v1` @risk medium */
  execute(
    operation: OperationId<"iocs:write", "medium", M>,
    params: IocsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IocsWriteResult>;
  /**
   * Change the action, reach or expiry of custom indicators. `PATCH /iocs/entities/indicators/v1`
   * @risk medium
   */
  execute(
    operation: OperationId<"iocs:update", "medium", M>,
    params: IocsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IocsUpdateResult>;
  /** Delete custom indicators by id. `DELETE /iocs/entities/indicators/v1` @risk high */
  execute(
    operation: OperationId<"iocs:delete", "high", M>,
    params: IocsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IocsDeleteResult>;
  /**
   * Find ids of quarantined files with an FQL filter. `GET /quarantine/queries/quarantined-files/v1`
   * @risk low
   */
  execute(
    operation: OperationId<"quarantine:read", "low", M>,
    params: QuarantineReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", QuarantineReadResult, QuarantineReadItem>;
  /**
   * Get quarantined files with host, paths and state. `POST /quarantine/entities/quarantined-files/GET/v1`
   * @risk low
   */
  execute(
    operation: OperationId<"quarantine:read_details", "low", M>,
    params: QuarantineReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", QuarantineReadDetailsResult>;
  /**
   * Release quarantined files or take that back. `PATCH /quarantine/entities/quarantined-files/v1`
   * @risk high
   */
  execute(
    operation: OperationId<"quarantine:write", "high", M>,
    params: QuarantineWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", QuarantineWriteResult>;
  /** Delete quarantined files for good. `PATCH /quarantine/entities/quarantined-files/v1` @risk critical */
  execute(
    operation: OperationId<"quarantine:delete", "critical", M>,
    params: QuarantineDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", QuarantineDeleteResult>;
  /**
   * List vulnerabilities found on hosts by Spotlight. `GET /spotlight/combined/vulnerabilities/v1`
   * @risk low
   */
  execute(
    operation: OperationId<"vulnerabilities:read", "low", M>,
    params: VulnerabilitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VulnerabilitiesReadResult, VulnerabilitiesReadItem>;
  /** Find ids of real-time response sessions. `GET /real-time-response/queries/sessions/v1` @risk low */
  execute(
    operation: OperationId<"rtr:session_list", "low", M>,
    params: RtrSessionListParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RtrSessionListResult, RtrSessionListItem>;
  /**
   * Get the caller's own sessions with their command log. `POST /real-time-response/entities/sessions/GET/v1`
   * @risk low
   */
  execute(
    operation: OperationId<"rtr:session_details", "low", M>,
    params: RtrSessionDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RtrSessionDetailsResult>;
  /**
   * Open a real-time response session on a host. `POST /real-time-response/entities/sessions/v1`
   * @risk high
   */
  execute(
    operation: OperationId<"rtr:session_init", "high", M>,
    params: RtrSessionInitParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RtrSessionInitResult>;
  /** Keep a session from running out. `POST /real-time-response/entities/refresh-session/v1` @risk medium */
  execute(
    operation: OperationId<"rtr:session_refresh", "medium", M>,
    params: RtrSessionRefreshParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", RtrSessionRefreshResult>;
  /** Close a real-time response session. `DELETE /real-time-response/entities/sessions/v1` @risk medium */
  execute(
    operation: OperationId<"rtr:session_delete", "medium", M>,
    params: RtrSessionDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", RtrSessionDeleteResult>;
  /**
   * Run a command on a host that only looks around. `POST /real-time-response/entities/command/v1`
   * @risk high
   */
  execute(
    operation: OperationId<"rtr:command_execute", "high", M>,
    params: RtrCommandExecuteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RtrCommandExecuteResult>;
  /**
   * Read the output of a command that only looks around. `GET /real-time-response/entities/command/v1`
   * @risk medium
   */
  execute(
    operation: OperationId<"rtr:command_status", "medium", M>,
    params: RtrCommandStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", RtrCommandStatusResult>;
  /**
   * Run a command on a host that may change it. `POST
   * /real-time-response/entities/active-responder-command/v1`
   * @risk critical
   */
  execute(
    operation: OperationId<"rtr:command_active_responder", "critical", M>,
    params: RtrCommandActiveResponderParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RtrCommandActiveResponderResult>;
  /**
   * Read the output of an active responder command. `GET
   * /real-time-response/entities/active-responder-command/v1`
   * @risk medium
   */
  execute(
    operation: OperationId<"rtr:command_active_responder_status", "medium", M>,
    params: RtrCommandActiveResponderStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", RtrCommandActiveResponderStatusResult>;
  /**
   * Run any command on a host as RTR administrator. `POST /real-time-response/entities/admin-command/v1`
   * @risk critical
   */
  execute(
    operation: OperationId<"rtr:command_admin", "critical", M>,
    params: RtrCommandAdminParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RtrCommandAdminResult>;
  /**
   * Read the output of an administrator command. `GET /real-time-response/entities/admin-command/v1`
   * @risk medium
   */
  execute(
    operation: OperationId<"rtr:command_admin_status", "medium", M>,
    params: RtrCommandAdminStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", RtrCommandAdminStatusResult>;
  /** List files that a session fetched from its host. `GET /real-time-response/entities/file/v2` @risk low */
  execute(
    operation: OperationId<"rtr:file_list", "low", M>,
    params: RtrFileListParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RtrFileListResult>;
  /**
   * Open sessions on many hosts as one batch. `POST /real-time-response/combined/batch-init-session/v1`
   * @risk critical
   */
  execute(
    operation: OperationId<"rtr:batch_init", "critical", M>,
    params: RtrBatchInitParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RtrBatchInitResult>;
  /**
   * Run a command that only looks around on a batch of hosts. `POST
   * /real-time-response/combined/batch-command/v1`
   * @risk critical
   */
  execute(
    operation: OperationId<"rtr:batch_command", "critical", M>,
    params: RtrBatchCommandParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RtrBatchCommandResult>;
  /**
   * Run an active responder command on a batch of hosts. `POST
   * /real-time-response/combined/batch-active-responder-command/v1`
   * @risk critical
   */
  execute(
    operation: OperationId<"rtr:batch_active_responder", "critical", M>,
    params: RtrBatchActiveResponderParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RtrBatchActiveResponderResult>;
  /**
   * Run any command on a batch of hosts as RTR administrator. `POST
   * /real-time-response/combined/batch-admin-command/v1`
   * @risk critical
   */
  execute(
    operation: OperationId<"rtr:batch_admin", "critical", M>,
    params: RtrBatchAdminParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RtrBatchAdminResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof CrowdStrikeOperations>(
    operation: O & Permit<CrowdStrikeOperations, O, M>,
    ...rest: Rest<ParamsOf<CrowdStrikeOperations, O>>
  ): CallOf<CrowdStrikeOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type CrowdStrike<M extends Risk = "critical"> = Limited<CrowdStrikeConnector<M>, CrowdStrikeMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface CrowdStrikeOperations {
  "detections:read": { risk: "low"; params: DetectionsReadParams; result: DetectionsReadResult; item: DetectionsReadItem };
  "detections:read_details": { risk: "low"; params: DetectionsReadDetailsParams; result: DetectionsReadDetailsResult };
  "detections:write": { risk: "medium"; params: DetectionsWriteParams; result: DetectionsWriteResult };
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:read_details": { risk: "low"; params: AlertsReadDetailsParams; result: AlertsReadDetailsResult };
  "alerts:write": { risk: "medium"; params: AlertsWriteParams; result: AlertsWriteResult };
  "cases:read": { risk: "low"; params: CasesReadParams; result: CasesReadResult; item: CasesReadItem };
  "cases:read_details": { risk: "low"; params: CasesReadDetailsParams; result: CasesReadDetailsResult };
  "cases:create": { risk: "medium"; params: CasesCreateParams; result: CasesCreateResult };
  "cases:write": { risk: "medium"; params: CasesWriteParams; result: CasesWriteResult };
  "cases:add_alerts": { risk: "medium"; params: CasesAddAlertsParams; result: CasesAddAlertsResult };
  "hosts:read": { risk: "low"; params: HostsReadParams; result: HostsReadResult; item: HostsReadItem };
  "hosts:read_details": { risk: "low"; params: HostsReadDetailsParams; result: HostsReadDetailsResult };
  "hosts:read_online_state": { risk: "low"; params: HostsReadOnlineStateParams; result: HostsReadOnlineStateResult };
  "hosts:write": { risk: "high"; params: HostsWriteParams; result: HostsWriteResult };
  "hosts:write_tags": { risk: "high"; params: HostsWriteTagsParams; result: HostsWriteTagsResult };
  "host_groups:read": { risk: "low"; params: HostGroupsReadParams; result: HostGroupsReadResult; item: HostGroupsReadItem };
  "host_groups:read_members": { risk: "low"; params: HostGroupsReadMembersParams; result: HostGroupsReadMembersResult; item: HostGroupsReadMembersItem };
  "host_groups:write_members": { risk: "high"; params: HostGroupsWriteMembersParams; result: HostGroupsWriteMembersResult };
  "incidents:read": { risk: "low"; params: IncidentsReadParams; result: IncidentsReadResult; item: IncidentsReadItem };
  "incidents:read_details": { risk: "low"; params: IncidentsReadDetailsParams; result: IncidentsReadDetailsResult };
  "incidents:write": { risk: "medium"; params: IncidentsWriteParams; result: IncidentsWriteResult };
  "iocs:read": { risk: "low"; params: IocsReadParams; result: IocsReadResult; item: IocsReadItem };
  "iocs:read_hosts": { risk: "low"; params: IocsReadHostsParams; result: IocsReadHostsResult; item: IocsReadHostsItem };
  "iocs:write": { risk: "medium"; params: IocsWriteParams; result: IocsWriteResult };
  "iocs:update": { risk: "medium"; params: IocsUpdateParams; result: IocsUpdateResult };
  "iocs:delete": { risk: "high"; params: IocsDeleteParams; result: IocsDeleteResult };
  "quarantine:read": { risk: "low"; params: QuarantineReadParams; result: QuarantineReadResult; item: QuarantineReadItem };
  "quarantine:read_details": { risk: "low"; params: QuarantineReadDetailsParams; result: QuarantineReadDetailsResult };
  "quarantine:write": { risk: "high"; params: QuarantineWriteParams; result: QuarantineWriteResult };
  "quarantine:delete": { risk: "critical"; params: QuarantineDeleteParams; result: QuarantineDeleteResult };
  "vulnerabilities:read": { risk: "low"; params: VulnerabilitiesReadParams; result: VulnerabilitiesReadResult; item: VulnerabilitiesReadItem };
  "rtr:session_list": { risk: "low"; params: RtrSessionListParams; result: RtrSessionListResult; item: RtrSessionListItem };
  "rtr:session_details": { risk: "low"; params: RtrSessionDetailsParams; result: RtrSessionDetailsResult };
  "rtr:session_init": { risk: "high"; params: RtrSessionInitParams; result: RtrSessionInitResult };
  "rtr:session_refresh": { risk: "medium"; params: RtrSessionRefreshParams; result: RtrSessionRefreshResult };
  "rtr:session_delete": { risk: "medium"; params: RtrSessionDeleteParams; result: RtrSessionDeleteResult };
  "rtr:command_execute": { risk: "high"; params: RtrCommandExecuteParams; result: RtrCommandExecuteResult };
  "rtr:command_status": { risk: "medium"; params: RtrCommandStatusParams; result: RtrCommandStatusResult };
  "rtr:command_active_responder": { risk: "critical"; params: RtrCommandActiveResponderParams; result: RtrCommandActiveResponderResult };
  "rtr:command_active_responder_status": { risk: "medium"; params: RtrCommandActiveResponderStatusParams; result: RtrCommandActiveResponderStatusResult };
  "rtr:command_admin": { risk: "critical"; params: RtrCommandAdminParams; result: RtrCommandAdminResult };
  "rtr:command_admin_status": { risk: "medium"; params: RtrCommandAdminStatusParams; result: RtrCommandAdminStatusResult };
  "rtr:file_list": { risk: "low"; params: RtrFileListParams; result: RtrFileListResult };
  "rtr:batch_init": { risk: "critical"; params: RtrBatchInitParams; result: RtrBatchInitResult };
  "rtr:batch_command": { risk: "critical"; params: RtrBatchCommandParams; result: RtrBatchCommandResult };
  "rtr:batch_active_responder": { risk: "critical"; params: RtrBatchActiveResponderParams; result: RtrBatchActiveResponderResult };
  "rtr:batch_admin": { risk: "critical"; params: RtrBatchAdminParams; result: RtrBatchAdminResult };
}

/** The risk of each convenience method. */
export interface CrowdStrikeMethods {
  getDetections: "low";
  getDetectionDetails: "low";
  updateDetection: "medium";
  getAlerts: "low";
  getAlertDetails: "low";
  updateAlert: "medium";
  getCases: "low";
  getCaseDetails: "low";
  updateCase: "medium";
  getHosts: "low";
  containHost: "high";
  liftContainment: "high";
  getIncidents: "low";
}

/** Parameters of `detections:read`. */
export interface DetectionsReadParams {
  /** FQL filter, such as status:'new'+max_severity:>=70. @minLength 1 */
  filter?: string;
  /** Text to look for in all fields of the detections. @minLength 1 */
  q?: string;
  /** Field and direction, such as last_behavior|desc. @minLength 1 */
  sort?: string;
  /** How many detections to skip. @integer @minimum 0 */
  offset?: number;
  /** How many ids a page holds; 100 when left out. @integer @minimum 0 @maximum 9999 */
  limit?: number;
}

/** Result of `detections:read`. */
export type DetectionsReadResult = IdPage;

/** One item of the pages of `detections:read`. */
export type DetectionsReadItem = DetectionsReadResult["resources"][number];

/** Arguments of `getDetections`. */
export interface GetDetectionsParams {
  /** FQL filter, such as status:'new'+max_severity:>=70. @minLength 1 */
  filter?: string;
  /** How many ids a page holds; 100 when left out. @integer @minimum 0 @maximum 9999 */
  limit?: number;
}

/** Parameters of `detections:read_details`. */
export interface DetectionsReadDetailsParams {
  /** The detections to get. @minItems 1 @maxItems 1000 */
  ids: DetectionId[];
}

/** Result of `detections:read_details`. */
export type DetectionsReadDetailsResult = {
  resources: Detection[];
  meta?: ResponseMeta;
  errors?: ApiErrors;
};

/** Arguments of `getDetectionDetails`. */
export interface GetDetectionDetailsParams {
  /** The detections to get. @minItems 1 @maxItems 1000 */
  ids: DetectionId[];
}

/** Parameters of `detections:write`. */
export interface DetectionsWriteParams {
  /** The detections to change, all in the same way. @minItems 1 @maxItems 100 */
  ids: DetectionId[];
  /** The status that the detections get. */
  status?: "new" | "in_progress" | "true_positive" | "false_positive" | "ignored" | "closed";
  /** User id of the analyst who takes over. @minLength 1 */
  assigned_to_uuid?: string;
  /** Note to add to each of the detections. @minLength 1 */
  comment?: string;
  /** False hides the detections from the console. */
  show_in_ui?: boolean;
}

/** Result of `detections:write`. */
export type DetectionsWriteResult = WriteReceipt;

/** Arguments of `updateDetection`. */
export interface UpdateDetectionParams {
  /** The detections to change, all in the same way. @minItems 1 @maxItems 100 */
  ids: DetectionId[];
  /** The status that the detections get. */
  status: "new" | "in_progress" | "true_positive" | "false_positive" | "ignored" | "closed";
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  /** FQL filter, such as status:'new'+severity:>=70. @minLength 1 */
  filter?: string;
  /** Text to look for in all fields of the alerts. @minLength 1 */
  q?: string;
  /** Field and direction, such as timestamp|desc. @minLength 1 */
  sort?: string;
  /** How many alerts to skip. @integer @minimum 0 */
  offset?: number;
  /** How many ids a page holds; 100 when left out. @integer @minimum 0 @maximum 10000 */
  limit?: number;
  /** Whether hidden alerts are found too. @default true */
  include_hidden?: boolean;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = IdPage;

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = AlertsReadResult["resources"][number];

/** Arguments of `getAlerts`. */
export interface GetAlertsParams {
  /** FQL filter, such as status:'new'+severity:>=70. @minLength 1 */
  filter?: string;
  /** How many ids a page holds; 100 when left out. @integer @minimum 0 @maximum 10000 */
  limit?: number;
}

/** Parameters of `alerts:read_details`. */
export interface AlertsReadDetailsParams {
  /** The alerts to get. @minItems 1 @maxItems 1000 */
  composite_ids: AlertId[];
  /** Whether hidden alerts are returned too. @default true */
  include_hidden?: boolean;
}

/** Result of `alerts:read_details`. */
export type AlertsReadDetailsResult = {
  resources: Alert[];
  meta?: ResponseMeta;
  errors?: ApiErrors;
};

/** Arguments of `getAlertDetails`. */
export interface GetAlertDetailsParams {
  /** The alerts to get. @minItems 1 @maxItems 1000 */
  ids: AlertId[];
}

/** Parameters of `alerts:write`. */
export interface AlertsWriteParams {
  /** The alerts to change, all in the same way. @minItems 1 @maxItems 100 */
  composite_ids: AlertId[];
  /** The changes, each a kind and its value. @minItems 1 */
  action_parameters: {
    /** The kind of change. */
    name:
      | "update_status"
      | "assign_to_uuid"
      | "assign_to_user_id"
      | "assign_to_name"
      | "unassign"
      | "append_comment"
      | "add_tag"
      | "remove_tag"
      | "remove_tags_by_prefix"
      | "show_in_ui";
    /**
     * What to set. For update_status one of new, in_progress, reopened, closed; for show_in_ui true or false;
     * empty for unassign.
     */
    value: string;
  }[];
  /** Whether hidden alerts are changed too. @default true */
  include_hidden?: boolean;
}

/** Result of `alerts:write`. */
export type AlertsWriteResult = WriteReceipt;

/** Arguments of `updateAlert`. */
export interface UpdateAlertParams {
  /** The alerts to change, all in the same way. @minItems 1 @maxItems 100 */
  ids: AlertId[];
  /** The changes, each a kind and its value. */
  status: string;
}

/** Parameters of `cases:read`. */
export interface CasesReadParams {
  /** FQL filter, such as status:'new'. @minLength 1 */
  filter?: string;
  /** Text to look for in all fields of the cases. @minLength 1 */
  q?: string;
  /** Field and direction, such as created_timestamp|desc. @minLength 1 */
  sort?: string;
  /** How many cases to skip. @integer @minimum 0 */
  offset?: number;
  /** How many ids a page holds; 100 when left out. @integer @minimum 0 @maximum 10000 */
  limit?: number;
}

/** Result of `cases:read`. */
export type CasesReadResult = IdPage;

/** One item of the pages of `cases:read`. */
export type CasesReadItem = CasesReadResult["resources"][number];

/** Arguments of `getCases`. */
export interface GetCasesParams {
  /** FQL filter, such as status:'new'. @minLength 1 */
  filter?: string;
  /** How many ids a page holds; 100 when left out. @integer @minimum 0 @maximum 10000 */
  limit?: number;
}

/** Parameters of `cases:read_details`. */
export interface CasesReadDetailsParams {
  /** The cases to get. @minItems 1 @maxItems 1000 */
  ids: CaseId[];
}

/** Result of `cases:read_details`. */
export type CasesReadDetailsResult = Cases;

/** Arguments of `getCaseDetails`. */
export interface GetCaseDetailsParams {
  /** The cases to get. @minItems 1 @maxItems 1000 */
  ids: CaseId[];
}

/** Parameters of `cases:create`. */
export interface CasesCreateParams {
  /** What the case is called. @minLength 1 */
  name: string;
  /** How bad it is, from 1 to 100. @integer @minimum 1 @maximum 100 */
  severity: number;
  /** What the case is about. @minLength 1 */
  description?: string;
  /** The status that it begins with. */
  status?: "new" | "in_progress" | "closed" | "reopened";
  /** User id of the analyst who takes it. @minLength 1 */
  assigned_to_user_uuid?: string;
  /** Words to find the case by. */
  tags?: string[];
  /** What the case rests on. */
  evidence?: {
    /** The alerts that go into the case. @maxItems 100 */
    alerts?: CaseAlert[];
  };
}

/** Result of `cases:create`. */
export type CasesCreateResult = Cases;

/** Parameters of `cases:write`. */
export interface CasesWriteParams {
  /** The case to change. */
  id: CaseId;
  /** The fields to set anew; the others stay. @minProperties 1 */
  fields: {
    /** What the case is called. @minLength 1 */
    name?: string;
    /** What the case is about. */
    description?: string;
    /** The status that the case gets. */
    status?: "new" | "in_progress" | "closed" | "reopened";
    /** How bad it is, from 1 to 100. @integer @minimum 1 @maximum 100 */
    severity?: number;
    /** User id of the analyst who takes it. @minLength 1 */
    assigned_to_user_uuid?: string;
    /** True takes the case from its analyst. */
    remove_user_assignment?: boolean;
  };
  /** Refuse the change unless the case still has this version. @integer @minimum 1 */
  expected_version?: number;
}

/** Result of `cases:write`. */
export type CasesWriteResult = Cases;

/** Arguments of `updateCase`. */
export interface UpdateCaseParams {
  /** The case to change. */
  id: CaseId;
  /** The status that the case gets. */
  status: "new" | "in_progress" | "closed" | "reopened";
}

/** Parameters of `cases:add_alerts`. */
export interface CasesAddAlertsParams {
  /** The case that they go into. */
  id: CaseId;
  /** The alerts to put into the case. @minItems 1 @maxItems 100 */
  alerts: CaseAlert[];
}

/** Result of `cases:add_alerts`. */
export type CasesAddAlertsResult = Cases;

/** Parameters of `hosts:read`. */
export interface HostsReadParams {
  /** FQL filter, such as platform_name:'Windows'. @minLength 1 */
  filter?: string;
  /** Field and direction, such as hostname.asc. @minLength 1 */
  sort?: string;
  /** Scroll token of the page before; none for the first page. @minLength 1 */
  offset?: string;
  /** How many ids a page holds. @integer @minimum 1 @maximum 10000 */
  limit?: number;
}

/** Result of `hosts:read`. */
export type HostsReadResult = {
  resources: HostId[];
  meta?: ScrollMeta;
  errors?: ApiErrors;
};

/** One item of the pages of `hosts:read`. */
export type HostsReadItem = HostsReadResult["resources"][number];

/** Arguments of `getHosts`. */
export interface GetHostsParams {
  /** FQL filter, such as platform_name:'Windows'. @minLength 1 */
  filter?: string;
  /** How many ids a page holds. @integer @minimum 1 @maximum 10000 */
  limit?: number;
}

/** Parameters of `hosts:read_details`. */
export interface HostsReadDetailsParams {
  /** The hosts to get. @minItems 1 @maxItems 5000 */
  ids: HostId[];
}

/** Result of `hosts:read_details`. */
export type HostsReadDetailsResult = {
  resources: Host[];
  meta?: ResponseMeta;
  errors?: ApiErrors;
};

/** Parameters of `hosts:read_online_state`. */
export interface HostsReadOnlineStateParams {
  /** The hosts to ask about. @minItems 1 @maxItems 100 */
  ids: HostId[];
}

/** Result of `hosts:read_online_state`. */
export type HostsReadOnlineStateResult = {
  resources: {
    id: HostId;
    /** Customer id of the tenant. */
    cid?: string;
    state: "online" | "offline" | "unknown" | (string & {});
    /** @format date-time */
    last_seen?: string;
  }[];
  meta?: ResponseMeta;
  errors?: ApiErrors;
};

/** Parameters of `hosts:write`. */
export interface HostsWriteParams {
  /** Cut the hosts off from the network or connect them again. */
  action_name: "contain" | "lift_containment";
  /** The hosts to act on. @minItems 1 @maxItems 100 */
  ids: HostId[];
}

/** Result of `hosts:write`. */
export type HostsWriteResult = {
  /** The hosts that took the order. */
  resources: {
    id?: HostId;
    /** Path under which the host's record is read. */
    path?: string;
  }[];
  meta?: WriteMeta;
  errors?: ApiErrors;
};

/** Arguments of `containHost`. */
export interface ContainHostParams {
  /** The hosts to act on. @minItems 1 @maxItems 100 */
  ids: HostId[];
}

/** Arguments of `liftContainment`. */
export interface LiftContainmentParams {
  /** The hosts to act on. @minItems 1 @maxItems 100 */
  ids: HostId[];
}

/** Parameters of `hosts:write_tags`. */
export interface HostsWriteTagsParams {
  /** Whether the tags come or go. */
  action: "add" | "remove";
  /** The hosts to tag. @minItems 1 @maxItems 100 */
  device_ids: HostId[];
  /** The tags, each with the prefix FalconGroupingTags/. @minItems 1 */
  tags: string[];
}

/** Result of `hosts:write_tags`. */
export type HostsWriteTagsResult = {
  resources: {
    device_id: HostId;
    updated: boolean;
    /** HTTP status of this host, where it failed. @integer */
    code?: number;
    error?: string;
  }[];
  meta?: WriteMeta;
  errors?: ApiErrors;
};

/** Parameters of `host_groups:read`. */
export interface HostGroupsReadParams {
  /** FQL filter, such as group_type:'static'. @minLength 1 */
  filter?: string;
  /** Field and direction to sort by. */
  sort?:
    | "name.asc"
    | "name.desc"
    | "group_type.asc"
    | "group_type.desc"
    | "created_by.asc"
    | "created_by.desc"
    | "created_timestamp.asc"
    | "created_timestamp.desc"
    | "modified_by.asc"
    | "modified_by.desc"
    | "modified_timestamp.asc"
    | "modified_timestamp.desc";
  /** How many groups to skip. @integer @minimum 0 */
  offset?: number;
  /** How many groups a page holds. @integer @minimum 1 @maximum 5000 */
  limit?: number;
}

/** Result of `host_groups:read`. */
export type HostGroupsReadResult = {
  resources: HostGroup[];
  meta?: PagedMeta;
  errors?: ApiErrors;
};

/** One item of the pages of `host_groups:read`. */
export type HostGroupsReadItem = HostGroupsReadResult["resources"][number];

/** Parameters of `host_groups:read_members`. */
export interface HostGroupsReadMembersParams {
  /** The group; without one, hosts of all groups. */
  id?: HostGroupId;
  /** FQL filter on the hosts. @minLength 1 */
  filter?: string;
  /** Field and direction, such as hostname.asc. @minLength 1 */
  sort?: string;
  /** How many hosts to skip. @integer @minimum 0 */
  offset?: number;
  /** How many hosts a page holds. @integer @minimum 1 @maximum 5000 */
  limit?: number;
}

/** Result of `host_groups:read_members`. */
export type HostGroupsReadMembersResult = {
  resources: Host[];
  meta?: PagedMeta;
  errors?: ApiErrors;
};

/** One item of the pages of `host_groups:read_members`. */
export type HostGroupsReadMembersItem = HostGroupsReadMembersResult["resources"][number];

/** Parameters of `host_groups:write_members`. */
export interface HostGroupsWriteMembersParams {
  /** Whether the hosts come or go. */
  action_name: "add-hosts" | "remove-hosts";
  /** Leave out the check of host names when adding. @default false */
  disable_hostname_check?: boolean;
  /** The groups to change. @minItems 1 @maxItems 10 */
  ids: HostGroupId[];
  /** Which hosts; one entry with the name filter. @minItems 1 @maxItems 1 */
  action_parameters: {
    /** The word filter and nothing else. */
    name: "filter";
    /**
     * The agent ids of up to 100 hosts as an FQL filter: (device_id:['first','second']). Other filters, which
     * would pick hosts that nobody sees, are left out on purpose.
     * @maxLength 3513
     * @pattern ^\(device_id:\['[0-9A-Fa-f]{32}'(,'[0-9A-Fa-f]{32}')*\]\)$
     */
    value: string;
  }[];
}

/** Result of `host_groups:write_members`. */
export type HostGroupsWriteMembersResult = {
  /** The groups after the change. */
  resources: HostGroup[];
  meta?: WriteMeta;
  errors?: ApiErrors;
};

/** Parameters of `incidents:read`. */
export interface IncidentsReadParams {
  /** FQL filter, such as fine_score:>=75. @minLength 1 */
  filter?: string;
  /** Field and direction to sort by. */
  sort?:
    | "start.asc"
    | "start.desc"
    | "end.asc"
    | "end.desc"
    | "modified_timestamp.asc"
    | "modified_timestamp.desc"
    | "sort_score.asc"
    | "sort_score.desc"
    | "state.asc"
    | "state.desc"
    | "status.asc"
    | "status.desc"
    | "name.asc"
    | "name.desc"
    | "assigned_to.asc"
    | "assigned_to.desc"
    | "assigned_to_name.asc"
    | "assigned_to_name.desc";
  /** How many incidents to skip. @integer @minimum 0 */
  offset?: number;
  /** How many ids a page holds. @integer @minimum 1 @maximum 500 */
  limit?: number;
}

/** Result of `incidents:read`. */
export type IncidentsReadResult = IdPage;

/** One item of the pages of `incidents:read`. */
export type IncidentsReadItem = IncidentsReadResult["resources"][number];

/** Arguments of `getIncidents`. */
export interface GetIncidentsParams {
  /** FQL filter, such as fine_score:>=75. @minLength 1 */
  filter?: string;
  /** How many ids a page holds. @integer @minimum 1 @maximum 500 */
  limit?: number;
}

/** Parameters of `incidents:read_details`. */
export interface IncidentsReadDetailsParams {
  /** The incidents to get. @minItems 1 */
  ids: IncidentId[];
}

/** Result of `incidents:read_details`. */
export type IncidentsReadDetailsResult = {
  resources: Incident[];
  meta?: ResponseMeta;
  errors?: ApiErrors;
};

/** Parameters of `incidents:write`. */
export interface IncidentsWriteParams {
  /** The incidents to change, all in the same way. @minItems 1 @maxItems 100 */
  ids: IncidentId[];
  /** The changes, each a kind and its value. @minItems 1 */
  action_parameters: {
    /** The kind of change. */
    name:
      | "update_status"
      | "update_name"
      | "update_description"
      | "update_assigned_to_v2"
      | "unassign"
      | "add_comment"
      | "add_tag"
      | "delete_tag";
    /**
     * What to set; left out for unassign. For update_status one of 20 (new), 25 (reopened), 30 (in progress),
     * 40 (closed); for update_assigned_to_v2 the id of a user.
     */
    value?: string;
  }[];
  /** Pass status and assignee on to the detections of the incident. @default false */
  update_detects?: boolean;
  /** With update_detects: also where a detection has a status or assignee already. @default false */
  overwrite_detects?: boolean;
}

/** Result of `incidents:write`. */
export type IncidentsWriteResult = {
  resources?: { detections_updated?: string[]; detections_unchanged?: string[] }[];
  meta?: WriteMeta;
  errors?: ApiErrors;
};

/** Parameters of `iocs:read`. */
export interface IocsReadParams {
  /** FQL filter, such as type:'domain'+expired:false. @minLength 1 */
  filter?: string;
  /** Field and direction, such as modified_on.desc. @minLength 1 */
  sort?: string;
  /** Token of the page before; none for the first page. @minLength 1 */
  after?: string;
  /** How many indicators a page holds. @integer @minimum 1 @maximum 2000 */
  limit?: number;
  /** Indicators of the parent tenants in place of the tenant's own. */
  from_parent?: boolean;
}

/** Result of `iocs:read`. */
export type IocsReadResult = IocPage;

/** One item of the pages of `iocs:read`. */
export type IocsReadItem = IocsReadResult["resources"][number];

/** Parameters of `iocs:read_hosts`. */
export interface IocsReadHostsParams {
  /** What the value is. */
  type: "sha256" | "md5" | "domain" | "ipv4" | "ipv6";
  /** The hash, domain or address. @minLength 1 */
  value: string;
  /** How many to skip, counted from the latest. @integer @minimum 0 */
  offset?: number;
  /** Agent ids per page. @integer @minimum 1 */
  limit?: number;
}

/** Result of `iocs:read_hosts`. */
export type IocsReadHostsResult = {
  resources: HostId[];
  meta?: {
    /** Seconds that the service worked on the call. */
    query_time?: number;
    powered_by?: string;
    /** What CrowdStrike support asks for. */
    trace_id?: string;
    pagination?: {
      offset?: string;
      /** Page size that was used. @integer */
      limit?: number;
    };
  };
  errors?: ApiErrors;
};

/** One item of the pages of `iocs:read_hosts`. */
export type IocsReadHostsItem = IocsReadHostsResult["resources"][number];

/** Parameters of `iocs:write`. */
export interface IocsWriteParams {
  /** The indicators to create. @minItems 1 @maxItems 100 */
  indicators: NewIoc[];
  /** Reason for the audit log. @minLength 1 */
  comment?: string;
  /** Look through past events for the indicators as well. */
  retrodetects?: boolean;
  /** Create the indicators even where Falcon has a warning about one. @default false */
  ignore_warnings?: boolean;
}

/** Result of `iocs:write`. */
export type IocsWriteResult = IocPage;

/** Parameters of `iocs:update`. */
export interface IocsUpdateParams {
  /** The indicators to change, each with the fields to set. @minItems 1 @maxItems 100 */
  indicators: IocChange[];
  /** Reason for the audit log. @minLength 1 */
  comment?: string;
  /** Look through past events for the indicators as well. */
  retrodetects?: boolean;
  /** Change the indicators even where Falcon has a warning about one. @default false */
  ignore_warnings?: boolean;
}

/** Result of `iocs:update`. */
export type IocsUpdateResult = IocPage;

/** Parameters of `iocs:delete`. */
export interface IocsDeleteParams {
  /** The indicators to delete. @minItems 1 @maxItems 100 */
  ids: IocId[];
  /** Reason for the audit log. @minLength 1 */
  comment?: string;
}

/** Result of `iocs:delete`. */
export type IocsDeleteResult = {
  /** The indicators that are gone. */
  resources: IocId[];
  meta?: ResponseMeta;
  errors?: ApiErrors;
};

/** Parameters of `quarantine:read`. */
export interface QuarantineReadParams {
  /** FQL filter, such as device.hostname:'web-01'. @minLength 1 */
  filter?: string;
  /** Beginning of a phrase, looked for in all fields. @minLength 1 */
  q?: string;
  /** Field and direction, such as date_created|desc. @minLength 1 */
  sort?: string;
  /** How many files to skip. @integer @minimum 0 */
  offset?: number;
  /** How many ids a page holds. @integer @minimum 1 @maximum 5000 */
  limit?: number;
}

/** Result of `quarantine:read`. */
export type QuarantineReadResult = IdPage;

/** One item of the pages of `quarantine:read`. */
export type QuarantineReadItem = QuarantineReadResult["resources"][number];

/** Parameters of `quarantine:read_details`. */
export interface QuarantineReadDetailsParams {
  /** The files to get. @minItems 1 */
  ids: QuarantineId[];
}

/** Result of `quarantine:read_details`. */
export type QuarantineReadDetailsResult = {
  resources: QuarantinedFile[];
  meta?: ResponseMeta;
  errors?: ApiErrors;
};

/** Parameters of `quarantine:write`. */
export interface QuarantineWriteParams {
  /** The files to act on. @minItems 1 @maxItems 100 */
  ids: QuarantineId[];
  /** Let the files go or hold them again. */
  action: "release" | "unrelease";
  /** Reason for the audit log. @minLength 1 */
  comment?: string;
}

/** Result of `quarantine:write`. */
export type QuarantineWriteResult = WriteReceipt;

/** Parameters of `quarantine:delete`. */
export interface QuarantineDeleteParams {
  /** The files to delete. @minItems 1 @maxItems 100 */
  ids: QuarantineId[];
  /** Reason for the audit log. @minLength 1 */
  comment?: string;
}

/** Result of `quarantine:delete`. */
export type QuarantineDeleteResult = WriteReceipt;

/** Parameters of `vulnerabilities:read`. */
export interface VulnerabilitiesReadParams {
  /** FQL filter, such as status:'open'+cve.severity:'CRITICAL'; wildcards are not supported. @minLength 1 */
  filter: string;
  /** Parts to return in full. */
  facet?: ("cve" | "host_info" | "remediation" | "evaluation_logic")[];
  /** Field and direction, such as updated_timestamp|desc. @minLength 1 */
  sort?: string;
  /** Token of the page before; none for the first page. @minLength 1 */
  after?: string;
  /** Vulnerabilities per page; 100 when left out. @integer @minimum 1 @maximum 5000 */
  limit?: number;
}

/** Result of `vulnerabilities:read`. */
export type VulnerabilitiesReadResult = {
  resources: Vulnerability[];
  meta?: AfterMeta;
  errors?: ApiErrors;
};

/** One item of the pages of `vulnerabilities:read`. */
export type VulnerabilitiesReadItem = VulnerabilitiesReadResult["resources"][number];

/** Parameters of `rtr:session_list`. */
export interface RtrSessionListParams {
  /** FQL filter; user_id:'@me' finds the caller's own. @minLength 1 */
  filter?: string;
  /** Field and direction, such as date_created|desc. @minLength 1 */
  sort?: string;
  /** How many sessions to skip. @integer @minimum 0 */
  offset?: number;
  /** How many ids a page holds. @integer @minimum 1 @maximum 5000 */
  limit?: number;
}

/** Result of `rtr:session_list`. */
export type RtrSessionListResult = IdPage;

/** One item of the pages of `rtr:session_list`. */
export type RtrSessionListItem = RtrSessionListResult["resources"][number];

/** Parameters of `rtr:session_details`. */
export interface RtrSessionDetailsParams {
  /** The sessions to get; those of other users are left out of the answer. @minItems 1 */
  ids: SessionId[];
}

/** Result of `rtr:session_details`. */
export type RtrSessionDetailsResult = {
  resources: RtrSession[];
  meta?: ResponseMeta;
  errors?: ApiErrors;
};

/** Parameters of `rtr:session_init`. */
export interface RtrSessionInitParams {
  /** The host to connect to. */
  device_id: HostId;
  /** If the host is offline, keep the session and run its commands when the host is back. */
  queue_offline?: boolean;
  /** Label that tells where the session was opened from. @minLength 1 */
  origin?: string;
  /** Seconds to wait for the host. @integer @minimum 1 @maximum 300 @default 30 */
  timeout?: number;
}

/** Result of `rtr:session_init`. */
export type RtrSessionInitResult = RtrOpenSessions;

/** Parameters of `rtr:session_refresh`. */
export interface RtrSessionRefreshParams {
  /** The host that the session is on. */
  device_id: HostId;
  /** Whether commands wait while the host is offline. */
  queue_offline?: boolean;
  /** Label that tells where the session was opened from. @minLength 1 */
  origin?: string;
}

/** Result of `rtr:session_refresh`. */
export type RtrSessionRefreshResult = RtrOpenSessions;

/** Parameters of `rtr:session_delete`. */
export interface RtrSessionDeleteParams {
  /** The session to close. */
  session_id: SessionId;
}

/** Result of `rtr:session_delete`. */
export type RtrSessionDeleteResult = null;

/** Parameters of `rtr:command_execute`. */
export interface RtrCommandExecuteParams {
  /** The session to run it in. */
  session_id: SessionId;
  /** The command, such as ls. @minLength 1 */
  base_command: string;
  /** The whole line, such as ls C:\Windows\Temp. @minLength 1 */
  command_string: string;
  /** If the host is offline, run the command when it is back. */
  persist?: boolean;
}

/** Result of `rtr:command_execute`. */
export type RtrCommandExecuteResult = RtrReceipts;

/** Parameters of `rtr:command_status`. */
export interface RtrCommandStatusParams {
  /** Id from the command's receipt. */
  cloud_request_id: CloudRequestId;
  /** Part of the output to read. @integer @minimum 0 @default 0 */
  sequence_id?: number;
}

/** Result of `rtr:command_status`. */
export type RtrCommandStatusResult = RtrOutputs;

/** Parameters of `rtr:command_active_responder`. */
export interface RtrCommandActiveResponderParams {
  /** The session to run it in. */
  session_id: SessionId;
  /** The command, such as kill. @minLength 1 */
  base_command: string;
  /** The whole line, such as kill 4711. @minLength 1 */
  command_string: string;
  /** If the host is offline, run the command when it is back. */
  persist?: boolean;
}

/** Result of `rtr:command_active_responder`. */
export type RtrCommandActiveResponderResult = RtrReceipts;

/** Parameters of `rtr:command_active_responder_status`. */
export interface RtrCommandActiveResponderStatusParams {
  /** Id from the command's receipt. */
  cloud_request_id: CloudRequestId;
  /** Part of the output to read. @integer @minimum 0 @default 0 */
  sequence_id?: number;
}

/** Result of `rtr:command_active_responder_status`. */
export type RtrCommandActiveResponderStatusResult = RtrOutputs;

/** Parameters of `rtr:command_admin`. */
export interface RtrCommandAdminParams {
  /** The session to run it in. */
  session_id: SessionId;
  /** The command, such as runscript. @minLength 1 */
  base_command: string;
  /** The whole line, such as put collector.exe. @minLength 1 */
  command_string: string;
  /** If the host is offline, run the command when it is back. */
  persist?: boolean;
}

/** Result of `rtr:command_admin`. */
export type RtrCommandAdminResult = RtrReceipts;

/** Parameters of `rtr:command_admin_status`. */
export interface RtrCommandAdminStatusParams {
  /** Id from the command's receipt. */
  cloud_request_id: CloudRequestId;
  /** Part of the output to read. @integer @minimum 0 @default 0 */
  sequence_id?: number;
}

/** Result of `rtr:command_admin_status`. */
export type RtrCommandAdminStatusResult = RtrOutputs;

/** Parameters of `rtr:file_list`. */
export interface RtrFileListParams {
  /** The session that fetched them. */
  session_id: SessionId;
}

/** Result of `rtr:file_list`. */
export type RtrFileListResult = {
  resources: {
    id: string;
    session_id?: SessionId;
    cloud_request_id?: string;
    /** Path of the file on the host. */
    name?: string;
    sha256?: string;
    /** Size of the file in bytes. @integer */
    size?: number;
    complete?: boolean;
    progress?: number;
    stage?: string;
    status?: string;
    error_message?: string;
    /** @format date-time */
    created_at?: string;
    /** @format date-time */
    updated_at?: string;
    /** @format date-time */
    deleted_at?: string | null;
  }[];
  meta?: ResponseMeta;
  errors?: ApiErrors;
};

/** Parameters of `rtr:batch_init`. */
export interface RtrBatchInitParams {
  /** The hosts to connect to. @minItems 1 @maxItems 10000 */
  host_ids: HostId[];
  /** A batch that the hosts join. */
  existing_batch_id?: BatchId;
  /** If a host is offline, keep its session and run its commands when the host is back. */
  queue_offline?: boolean;
  /** Seconds to wait for the hosts. @integer @minimum 1 @maximum 300 @default 30 */
  timeout?: number;
  /** Time that each host has, such as 20s; not more than the whole timeout. @minLength 2 */
  host_timeout_duration?: string;
}

/** Result of `rtr:batch_init`. */
export type RtrBatchInitResult = {
  batch_id: BatchId;
  /** One entry per host, by agent id. */
  resources: { [key: string]: RtrHostOutput };
  meta?: ResponseMeta;
  errors?: ApiErrors;
};

/** Parameters of `rtr:batch_command`. */
export interface RtrBatchCommandParams {
  /** The batch to run it in. */
  batch_id: BatchId;
  /** The command, such as ls. @minLength 1 */
  base_command: string;
  /** The whole line, such as ls C:\Windows\Temp. @minLength 1 */
  command_string: string;
  /** Hosts of the batch that get the command; all of them when left out. */
  optional_hosts?: HostId[];
  /** For hosts that are offline, run the command when they are back. */
  persist_all?: boolean;
  /** Seconds to wait for the hosts. @integer @minimum 1 @maximum 300 @default 30 */
  timeout?: number;
  /** Time that each host has, such as 20s; not more than the whole timeout. @minLength 2 */
  host_timeout_duration?: string;
}

/** Result of `rtr:batch_command`. */
export type RtrBatchCommandResult = RtrBatchOutput;

/** Parameters of `rtr:batch_active_responder`. */
export interface RtrBatchActiveResponderParams {
  /** The batch to run it in. */
  batch_id: BatchId;
  /** The command, such as rm. @minLength 1 */
  base_command: string;
  /** The whole line, such as rm bad.exe. @minLength 1 */
  command_string: string;
  /** Hosts of the batch that get the command; all of them when left out. */
  optional_hosts?: HostId[];
  /** For hosts that are offline, run the command when they are back. */
  persist_all?: boolean;
  /** Seconds to wait for the hosts. @integer @minimum 1 @maximum 300 @default 30 */
  timeout?: number;
  /** Time that each host has, such as 20s; not more than the whole timeout. @minLength 2 */
  host_timeout_duration?: string;
}

/** Result of `rtr:batch_active_responder`. */
export type RtrBatchActiveResponderResult = RtrBatchOutput;

/** Parameters of `rtr:batch_admin`. */
export interface RtrBatchAdminParams {
  /** The batch to run it in. */
  batch_id: BatchId;
  /** The command, such as runscript. @minLength 1 */
  base_command: string;
  /** The whole line, such as put collector.exe. @minLength 1 */
  command_string: string;
  /** Hosts of the batch that get the command; all of them when left out. */
  optional_hosts?: HostId[];
  /** For hosts that are offline, run the command when they are back. */
  persist_all?: boolean;
  /** Seconds to wait for the hosts. @integer @minimum 1 @maximum 300 @default 30 */
  timeout?: number;
  /** Time that each host has, such as 20s; not more than the whole timeout. @minLength 2 */
  host_timeout_duration?: string;
}

/** Result of `rtr:batch_admin`. */
export type RtrBatchAdminResult = RtrBatchOutput;

/** One thing that went wrong; an answer may hold results and errors side by side. */
export type ApiError = {
  /** Mostly the HTTP status that would fit. @integer */
  code?: number;
  id?: string;
  message?: string;
};

export type ApiErrors = ApiError[] | null;

/** Facts about the call itself. */
export type ResponseMeta = {
  /** Seconds that the service worked on the call. */
  query_time?: number;
  /** Internal name of the service that answered. */
  powered_by?: string;
  /** What CrowdStrike support asks for. */
  trace_id?: string;
};

/** Facts about a call that changes something. */
export type WriteMeta = {
  /** Seconds that the service worked on the call. */
  query_time?: number;
  /** Internal name of the service that answered. */
  powered_by?: string;
  /** What CrowdStrike support asks for. */
  trace_id?: string;
  writes?: {
    /** How many records were changed. @integer */
    resources_affected?: number;
  };
};

/** Facts about a query whose pages are counted by offset. */
export type PagedMeta = {
  /** Seconds that the service worked on the call. */
  query_time?: number;
  /** Internal name of the service that answered. */
  powered_by?: string;
  /** What CrowdStrike support asks for. */
  trace_id?: string;
  pagination?: {
    /** Where this page begins. @integer */
    offset?: number;
    /** Page size that was used. @integer */
    limit?: number;
    /** How many records match the query. @integer */
    total?: number;
  };
};

/** Facts about a query that is read on with a scroll token. */
export type ScrollMeta = {
  /** Seconds that the service worked on the call. */
  query_time?: number;
  /** Internal name of the service that answered. */
  powered_by?: string;
  /** What CrowdStrike support asks for. */
  trace_id?: string;
  pagination?: {
    /** Token for the next page; empty after the last one. */
    offset?: string;
    /** When the token runs out. @integer */
    expires_at?: number;
    /** Page size that was used. @integer */
    limit?: number;
    /** How many records match the query. @integer */
    total?: number;
  };
};

/** Facts about a query that is read on with an after token. */
export type AfterMeta = {
  /** Seconds that the service worked on the call. */
  query_time?: number;
  /** Internal name of the service that answered. */
  powered_by?: string;
  /** What CrowdStrike support asks for. */
  trace_id?: string;
  pagination?: {
    /** Token for the next page; empty or absent after the last one. */
    after?: string;
    /** Page size that was used. @integer */
    limit?: number;
    /** How many records match the query. @integer */
    total?: number;
  };
};

/** One page of ids. */
export type IdPage = {
  /** The ids; read the records with the details call. */
  resources: string[];
  meta?: PagedMeta;
  errors?: ApiErrors;
};

/** Answer of a change that returns no records. */
export type WriteReceipt = {
  meta?: WriteMeta;
  errors?: ApiErrors;
};

/** Agent id (AID) that the sensor gave the host. @minLength 1 */
export type HostId = string;

/** Id of a detection; it begins with ldt. @minLength 1 */
export type DetectionId = string;

/** Composite id of an alert. @minLength 1 */
export type AlertId = string;

/** Id of a case. @minLength 1 */
export type CaseId = string;

/** Id of an incident; it begins with inc. @minLength 1 */
export type IncidentId = string;

/** Id of a host group. @minLength 1 */
export type HostGroupId = string;

/** Id of a custom indicator. @minLength 1 */
export type IocId = string;

/** Id of a quarantined file: agent id, _, SHA-256. @minLength 1 */
export type QuarantineId = string;

/** Id of a real-time response session. @minLength 1 */
export type SessionId = string;

/** Id of a batch of real-time response sessions. @minLength 1 */
export type BatchId = string;

/** Id that a command got when it was sent. @minLength 1 */
export type CloudRequestId = string;

/** What was known of the host when it was recorded here. */
export type HostSnapshot = {
  device_id?: HostId;
  /** Customer id of the tenant. */
  cid?: string;
  hostname?: string;
  /** Version of the sensor software. */
  agent_version?: string;
  /** Windows, Mac or Linux. */
  platform_name?: string;
  os_version?: string;
  /** Workstation, Server or Domain Controller. */
  product_type_desc?: string;
  external_ip?: string;
  local_ip?: string;
  mac_address?: string;
  /** Windows domain of the machine. */
  machine_domain?: string;
  /** Organizational units in Active Directory. */
  ou?: string[];
  site_name?: string;
  /** Containment state, such as normal or contained. */
  status?: string;
  tags?: string[];
  /** Ids of the host groups. */
  groups?: string[];
  /** @format date-time */
  first_seen?: string;
  /** @format date-time */
  last_seen?: string;
  /** @format date-time */
  modified_timestamp?: string;
};

/** What the sensor did, or would have done, about the activity. */
export type PatternDisposition = {
  /** The activity was reported and nothing else. */
  detect?: boolean;
  indicator?: boolean;
  sensor_only?: boolean;
  process_blocked?: boolean;
  operation_blocked?: boolean;
  /** A file system operation was stopped. */
  fs_operation_blocked?: boolean;
  registry_operation_blocked?: boolean;
  kill_process?: boolean;
  kill_parent?: boolean;
  kill_subprocess?: boolean;
  kill_action_failed?: boolean;
  suspend_process?: boolean;
  quarantine_file?: boolean;
  quarantine_machine?: boolean;
  /** Prevention was off, so nothing was stopped. */
  policy_disabled?: boolean;
};

/** One observed activity that is part of a detection. */
export type Behavior = {
  behavior_id: string;
  device_id?: HostId;
  /** @format date-time */
  timestamp?: string;
  display_name?: string;
  description?: string;
  /** Kind of threat, such as suspicious_activity or known_malware. */
  scenario?: string;
  objective?: string;
  /** Name of the ATT&CK tactic. */
  tactic?: string;
  tactic_id?: string;
  /** Name of the ATT&CK technique. */
  technique?: string;
  technique_id?: string;
  /** From 1 to 100, the worst being 100. @integer */
  severity?: number;
  /** From 1 to 100, the surest being 100. @integer */
  confidence?: number;
  filename?: string;
  filepath?: string;
  /** Command line of the process. */
  cmdline?: string;
  sha256?: string;
  md5?: string;
  user_name?: string;
  /** Security identifier of the user, where there is one. */
  user_id?: string;
  /** Type of the indicator that set this off. */
  ioc_type?: string;
  ioc_value?: string;
  ioc_source?: string;
  ioc_description?: string;
  parent_details?: {
    parent_cmdline?: string;
    parent_sha256?: string;
    parent_md5?: string;
    parent_process_graph_id?: string;
  };
  /** Threat graph id of the detection tree. */
  control_graph_id?: string;
  triggering_process_graph_id?: string;
  /** The disposition as a bit mask. @integer */
  pattern_disposition?: number;
  pattern_disposition_details?: PatternDisposition;
};

/** Related behaviors on one host, rated and assigned as one case. */
export type Detection = {
  detection_id: DetectionId;
  /** Customer id of the tenant. */
  cid?: string;
  /** new, in_progress, true_positive, false_positive, ignored or closed. */
  status?: string;
  /** @format date-time */
  created_timestamp?: string;
  /** @format date-time */
  date_updated?: string;
  /** @format date-time */
  first_behavior?: string;
  /** @format date-time */
  last_behavior?: string;
  /** Highest severity of its behaviors. @integer */
  max_severity?: number;
  /** The severity in words, such as High. */
  max_severity_displayname?: string;
  /** Highest confidence of its behaviors. @integer */
  max_confidence?: number;
  device?: HostSnapshot;
  hostinfo?: { domain?: string; active_directory_dn_display?: string[] };
  behaviors?: Behavior[];
  behaviors_processed?: string[];
  quarantined_files?: {
    id?: QuarantineId;
    sha256?: string;
    paths?: string;
    state?: string;
  }[];
  adversary_ids?: number[];
  assigned_to_name?: string;
  /** Login name of the analyst. */
  assigned_to_uid?: string;
  /** Notes of the managed hunting team. */
  overwatch_notes?: string;
  /** Whether the console shows it. */
  show_in_ui?: boolean;
  email_sent?: boolean;
  /** @integer */
  seconds_to_triaged?: number;
  /** @integer */
  seconds_to_resolved?: number;
};

/** A process above the one that raised the alert. */
export type AlertProcess = {
  filename?: string;
  filepath?: string;
  /** Command line of the process. */
  cmdline?: string;
  sha256?: string;
  md5?: string;
  user_name?: string;
  user_id?: string;
  /** Process id on the host. */
  local_process_id?: string;
  process_graph_id?: string;
  /** @format date-time */
  timestamp?: string;
};

/** One alert of any Falcon product; fields beyond the common ones depend on the product. */
export type Alert = {
  composite_id: AlertId;
  id?: string;
  /** Shared by the alerts of one detection. */
  aggregate_id?: string;
  /** Agent id of the host. */
  agent_id?: string;
  /** Customer id of the tenant. */
  cid?: string;
  /** Product that raised it, such as epp, idp or mobile. */
  product?: string;
  /** Kind of alert within the product. */
  type?: string;
  platform?: string;
  /** Name of the pattern. */
  name?: string;
  display_name?: string;
  description?: string;
  /** new, in_progress, reopened or closed. */
  status?: string;
  /** true_positive, false_positive or ignored, once resolved. */
  resolution?: string;
  /** From 1 to 100, the worst being 100. @integer */
  severity?: number;
  /** The severity in words, such as High. */
  severity_name?: string;
  /** From 1 to 100, the surest being 100. @integer */
  confidence?: number;
  objective?: string;
  scenario?: string;
  /** Name of the ATT&CK tactic. */
  tactic?: string;
  tactic_id?: string;
  /** Name of the ATT&CK technique. */
  technique?: string;
  technique_id?: string;
  mitre_attack?: {
    /** @integer */
    pattern_id?: number;
    tactic?: string;
    tactic_id?: string;
    technique?: string;
    technique_id?: string;
  }[];
  /** @integer */
  pattern_id?: number;
  /** The disposition as a bit mask. @integer */
  pattern_disposition?: number;
  pattern_disposition_description?: string;
  pattern_disposition_details?: PatternDisposition;
  device?: HostSnapshot;
  filename?: string;
  filepath?: string;
  /** Command line of the process. */
  cmdline?: string;
  sha256?: string;
  md5?: string;
  user_name?: string;
  user_id?: string;
  logon_domain?: string;
  parent_details?: AlertProcess;
  grandparent_details?: AlertProcess;
  /** Type of the indicator that set this off. */
  ioc_type?: string;
  ioc_value?: string;
  ioc_values?: string[];
  ioc_source?: string;
  quarantined_files?: {
    id?: QuarantineId;
    filename?: string;
    sha256?: string;
    state?: string;
  }[];
  assigned_to_name?: string;
  assigned_to_uid?: string;
  assigned_to_uuid?: string;
  tags?: string[];
  linked_case_ids?: string[];
  /** Whether the console shows it. */
  show_in_ui?: boolean;
  /** When the activity happened. @format date-time */
  timestamp?: string;
  /** @format date-time */
  created_timestamp?: string;
  /** @format date-time */
  updated_timestamp?: string;
  /** @integer */
  seconds_to_triaged?: number;
  /** @integer */
  seconds_to_resolved?: number;
  /** Address of the alert in the console. */
  falcon_host_link?: string;
};

/** A user of the Falcon console; empty where there is none. */
export type CaseUser = {
  /** User id that assignments take. */
  uuid?: string;
  full_name?: string;
  email?: string;
} | null;

/** What was put into the case as evidence. */
export type CaseRefs = {
  records?: {
    /** Id of the alert or event, the composite id of an alert. */
    id?: string;
  }[] | null;
} | null;

/** Alerts and events that are looked into together. */
export type Case = {
  id: CaseId;
  /** Short number that people call the case by. */
  reference_id?: string;
  /** Customer id of the tenant. */
  cid?: string;
  name?: string;
  description?: string;
  /** new, in_progress, closed or reopened. */
  status?: string;
  /** From 1 to 100, the worst being 100. @integer */
  severity?: number;
  severity_info?: {
    /** The severity in words, such as high. */
    level?: string;
  } | null;
  tags?: string[] | null;
  assigned_to?: CaseUser;
  created_by?: CaseUser;
  last_updated_by?: CaseUser;
  /** @format date-time */
  created_timestamp?: string;
  /** @format date-time */
  updated_timestamp?: string;
  /** When the first activity happened. @format date-time */
  start_timestamp?: string | null;
  /** When the last activity happened. @format date-time */
  end_timestamp?: string | null;
  /** Counts up with each change; see expected_version of cases:write. @integer */
  version?: number;
  read_only?: {
    /** Whether the case can be changed no more. */
    is_read_only?: boolean;
  } | null;
  evidence?: { alerts?: CaseRefs; events?: CaseRefs } | null;
  /** Whom and what the evidence speaks of. */
  analysis_results?: {
    hosts?: {
      records?: {
        aid?: HostId;
        hostname?: string;
        local_ip?: string;
      }[] | null;
    } | null;
    users?: {
      records?: {
        username?: string;
        user_full_name?: string;
        user_principal_id?: string;
        /** Security identifier of a Windows user. */
        sid?: string;
      }[] | null;
    } | null;
    files?: {
      records?: {
        filename?: string;
        path?: string;
        sha256?: string;
        md5?: string;
      }[] | null;
    } | null;
  } | null;
  template?: { id?: string; name?: string } | null;
};

/** Cases as they are after the call. */
export type Cases = {
  resources: Case[];
  meta?: WriteMeta;
  errors?: ApiErrors;
};

/** An alert that goes into a case. */
export type CaseAlert = {
  id: AlertId;
};

/** A policy and whether it has reached the host. */
export type DevicePolicy = {
  policy_id?: string;
  policy_type?: string;
  applied?: boolean;
  /** @format date-time */
  applied_date?: string;
  /** @format date-time */
  assigned_date?: string;
  settings_hash?: string;
  /** Sensor update policies only. */
  uninstall_protection?: string;
};

/** A computer that runs the sensor. */
export type Host = {
  device_id: HostId;
  /** Customer id of the tenant. */
  cid?: string;
  hostname?: string;
  /** Containment state: normal, contained, containment_pending and the like. */
  status?: string;
  /** Windows, Mac or Linux. */
  platform_name?: string;
  os_version?: string;
  os_build?: string;
  kernel_version?: string;
  /** Workstation, Server or Domain Controller. */
  product_type_desc?: string;
  chassis_type_desc?: string;
  /** Version of the sensor software. */
  agent_version?: string;
  /** Whether the sensor runs with reduced protection. */
  reduced_functionality_mode?: string;
  /** Whether real-time response is enabled. */
  rtr_state?: string;
  external_ip?: string;
  local_ip?: string;
  connection_ip?: string;
  default_gateway_ip?: string;
  mac_address?: string;
  /** Windows domain of the machine. */
  machine_domain?: string;
  /** Organizational units in Active Directory. */
  ou?: string[];
  site_name?: string;
  serial_number?: string;
  system_manufacturer?: string;
  system_product_name?: string;
  /** Cloud provider, such as AWS_EC2_V2. */
  service_provider?: string;
  service_provider_account_id?: string;
  /** Id of the cloud instance. */
  instance_id?: string;
  zone_group?: string;
  criticality?: string;
  last_login_user?: string;
  /** @format date-time */
  last_login_timestamp?: string;
  /** @format date-time */
  last_reboot?: string;
  /** @format date-time */
  first_seen?: string;
  /** @format date-time */
  last_seen?: string;
  /** @format date-time */
  modified_timestamp?: string;
  /** Whether the host was hidden from the console. */
  host_hidden_status?: string;
  detection_suppression_status?: string;
  filesystem_containment_status?: string;
  tags?: string[];
  /** Ids of the host groups. */
  groups?: string[];
  /** Policies by kind; further kinds follow the modules that the tenant has. */
  device_policies?: {
    prevention?: DevicePolicy;
    sensor_update?: DevicePolicy;
    remote_response?: DevicePolicy;
    device_control?: DevicePolicy;
    firewall?: DevicePolicy;
  };
};

/** Hosts that share policies. */
export type HostGroup = {
  id: HostGroupId;
  name: string;
  description?: string;
  /** How hosts come to be members. */
  group_type?: "static" | "dynamic" | "staticByID" | (string & {});
  /** FQL that picks the members. */
  assignment_rule?: string;
  created_by?: string;
  /** @format date-time */
  created_timestamp?: string;
  modified_by?: string;
  /** @format date-time */
  modified_timestamp?: string;
};

/** Detections and behaviors on one or more hosts that belong to one attack. */
export type Incident = {
  incident_id: IncidentId;
  /** Customer id of the tenant. */
  cid?: string;
  name?: string;
  description?: string;
  /** @integer */
  incident_type?: number;
  /** Either open or closed. */
  state?: string;
  /** 20 new, 25 reopened, 30 in progress, 40 closed. @integer */
  status?: number;
  /** Ten times the score that the console shows. @integer */
  fine_score?: number;
  /** @format date-time */
  start?: string;
  /** @format date-time */
  end?: string;
  /** @format date-time */
  created?: string;
  /** @format date-time */
  modified_timestamp?: string;
  host_ids?: HostId[];
  hosts?: HostSnapshot[];
  /** Hosts in lateral movement. */
  lm_host_ids?: HostId[];
  users?: string[];
  objectives?: string[];
  tactics?: string[];
  techniques?: string[];
  tags?: string[];
  /** User id of the analyst. */
  assigned_to?: string;
  assigned_to_name?: string;
  events_histogram?: {
    /** @integer */
    timestamp_min?: number;
    /** @integer */
    timestamp_max?: number;
    /** @integer */
    count?: number;
    has_detect?: boolean;
    has_prevented?: boolean;
    has_overwatch?: boolean;
  }[];
};

/** A custom indicator and what Falcon does when it shows up. */
export type Ioc = {
  id?: IocId;
  /** sha256, md5, domain, ipv4, ipv6 and the like. */
  type?: string;
  value?: string;
  /** What happens on a match, such as detect, prevent, allow or no_action. */
  action?: string;
  mobile_action?: string;
  severity?: string;
  description?: string;
  source?: string;
  platforms?: string[];
  tags?: string[];
  /** All hosts, not just some groups. */
  applied_globally?: boolean;
  host_groups?: HostGroupId[];
  /** @format date-time */
  expiration?: string;
  expired?: boolean;
  deleted?: boolean;
  /** Comes from the parent tenant. */
  from_parent?: boolean;
  metadata?: {
    filename?: string;
    original_filename?: string;
    company_name?: string;
    product_name?: string;
    product_version?: string;
    file_description?: string;
    file_version?: string;
    signed?: boolean;
    /** @integer */
    av_hits?: number;
  };
  created_by?: string;
  /** @format date-time */
  created_on?: string;
  modified_by?: string;
  /** @format date-time */
  modified_on?: string;
};

/** Custom indicators with the token of the next page. */
export type IocPage = {
  resources: Ioc[];
  meta?: AfterMeta;
  errors?: ApiErrors;
};

/** An indicator to create. It names host groups, or applies to all hosts. */
export type NewIoc = {
  /** sha256, md5, domain, ipv4, ipv6 and the like. @minLength 1 */
  type: string;
  /** The hash, domain or address. @minLength 1 */
  value: string;
  /** What happens on a match: detect, prevent, allow, no_action. @minLength 1 */
  action: string;
  /** What happens on a match on a phone or tablet. */
  mobile_action?: "no_action" | "allow" | "detect" | "prevent";
  /** Severity of the detections that it raises, such as high. @minLength 1 */
  severity?: string;
  /** Where it applies: windows, mac, linux and so on. @minItems 1 */
  platforms: string[];
  /** True for all hosts; false together with host_groups. */
  applied_globally: boolean;
  /** The groups that it applies to. */
  host_groups?: HostGroupId[];
  /** Text for whoever comes across it. */
  description?: string;
  /** Where the indicator comes from. @minLength 1 @maxLength 256 */
  source?: string;
  /** Words to find it by. */
  tags?: string[];
  /** When it stops to apply. @format date-time */
  expiration?: string;
  metadata?: {
    /** File name to show with a hash. */
    filename?: string;
  };
};

/** An indicator and the fields to set anew; its type and value stay. */
export type IocChange = {
  id: IocId;
  /** What happens on a match: detect, prevent, allow, no_action. @minLength 1 */
  action?: string;
  /** What happens on a match on a phone or tablet. */
  mobile_action?: "no_action" | "allow" | "detect" | "prevent";
  /** Severity of the detections that it raises. */
  severity?: string;
  /** Where it applies: windows, mac, linux and so on. */
  platforms?: string[];
  /** True for all hosts; false together with host_groups. */
  applied_globally?: boolean;
  /** The groups that it applies to. */
  host_groups?: HostGroupId[];
  /** Text for whoever comes across it. */
  description?: string;
  /** Where the indicator comes from. @maxLength 256 */
  source?: string;
  /** Words to find it by. */
  tags?: string[];
  /** When it stops to apply. @format date-time */
  expiration?: string;
  metadata?: {
    /** File name to show with a hash. */
    filename?: string;
  };
};

/** A file that the sensor took out of use. */
export type QuarantinedFile = {
  id?: QuarantineId;
  aid?: HostId;
  /** Customer id of the tenant. */
  cid?: string;
  hostname?: string;
  username?: string;
  sha256?: string;
  /** Such as quarantined, released, unrelease_pending or deleted. */
  state?: string;
  paths?: {
    path?: string;
    filename?: string;
    state?: string;
    /** @integer */
    reason?: number;
  }[];
  detect_ids?: string[];
  alert_ids?: string[];
  sandbox_report_id?: string;
  sandbox_report_state?: string;
  is_on_removable_disk?: boolean;
  /** @format date-time */
  date_created?: string;
  /** @format date-time */
  date_updated?: string;
};

/** One vulnerability on one host. */
export type Vulnerability = {
  id: string;
  /** Agent id or asset id of the host. */
  aid?: string;
  /** Customer id of the tenant. */
  cid?: string;
  /** open, closed, reopen and the like. */
  status?: string;
  /** The CVE, where there is one. */
  vulnerability_id?: string;
  confidence?: string;
  /** @format date-time */
  created_timestamp?: string;
  /** @format date-time */
  updated_timestamp?: string;
  /** @format date-time */
  closed_timestamp?: string;
  /** Products that are affected. */
  apps?: {
    product_name_normalized?: string;
    product_name_version?: string;
    vendor_normalized?: string;
    sub_status?: string;
    patch_publication_date?: string;
    remediation?: { ids?: string[] };
  }[];
  /** Only id, unless the facet cve was asked for. */
  cve?: {
    id?: string;
    name?: string;
    description?: string;
    /** CVSS score without time or surroundings. */
    base_score?: number;
    severity?: string;
    /** CrowdStrike's own rating of how pressing it is. */
    exprt_rating?: string;
    /** How far exploits are known; 0 means unproven. @integer */
    exploit_status?: number;
    exploitability_score?: number;
    impact_score?: number;
    /** The score as a CVSS vector. */
    vector?: string;
    remediation_level?: string;
    cwes?: string[];
    /** Adversaries that use it. */
    actors?: string[];
    references?: string[];
    vendor_advisory?: string[];
    /** @format date-time */
    published_date?: string;
    cisa_info?: {
      /** On the list of known exploited vulnerabilities. */
      is_cisa_kev?: boolean;
      due_date?: string;
    };
  };
  /** Present with the facet host_info. */
  host_info?: {
    hostname?: string;
    local_ip?: string;
    machine_domain?: string;
    os_version?: string;
    platform?: string;
    product_type_desc?: string;
    asset_criticality?: string;
    internet_exposure?: string;
    managed_by?: string;
    /** @format date-time */
    host_last_seen_timestamp?: string;
    tags?: string[];
    groups?: { id?: string; name?: string }[];
  };
  /** Ids, and with the facet remediation the steps themselves. */
  remediation?: {
    ids?: string[];
    entities?: {
      id?: string;
      title?: string;
      /** What is to be done. */
      action?: string;
      /** Such as the number of the update to install. */
      reference?: string;
      link?: string;
      vendor_url?: string;
      /** Either recommended or minimum. */
      recommendation_type?: string;
      /** Such as patch or workaround. */
      type?: string;
    }[];
  };
  suppression_info?: { is_suppressed?: boolean; reason?: string };
};

/** A session that commands can be sent to. */
export type RtrOpenSession = {
  session_id: SessionId;
  device_id?: HostId;
  /** @format date-time */
  created_at?: string;
  /** Sessions that were open on the host already. @integer */
  existing_aid_sessions?: number;
  /** The host is offline; commands wait for it. */
  offline_queued?: boolean;
  platform?: string;
  /** Directory that commands run in. */
  pwd?: string;
  previous_commands?: string[];
  /** Commands that the caller may use in this session. */
  scripts?: {
    command?: string;
    description?: string;
    examples?: string;
    runnable?: boolean;
    internal_only?: boolean;
  }[];
};

/** The session that was opened or kept open. */
export type RtrOpenSessions = {
  resources: RtrOpenSession[];
  meta?: ResponseMeta;
  errors?: ApiErrors;
};

/** A session with what was done in it. */
export type RtrSession = {
  id: SessionId;
  /** Customer id of the tenant. */
  cid?: string;
  device_id?: HostId;
  hostname?: string;
  platform_name?: string;
  /** Login name of who opened it. */
  user_id?: string;
  user_uuid?: string;
  origin?: string;
  /** Directory that commands run in. */
  pwd?: string;
  /** Seconds that the session lasted. */
  duration?: number;
  offline_queued?: boolean;
  commands_queued?: boolean;
  cloud_request_ids?: string[];
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  updated_at?: string;
  /** @format date-time */
  deleted_at?: string | null;
  logs?: {
    /** @integer */
    id?: number;
    session_id?: SessionId;
    cloud_request_id?: string;
    base_command?: string;
    command_string?: string;
    current_directory?: string;
    /** @format date-time */
    created_at?: string;
    /** @format date-time */
    updated_at?: string;
  }[];
};

/** Confirms that a command was taken; its output is read with the status call. */
export type RtrReceipts = {
  resources: {
    cloud_request_id: CloudRequestId;
    session_id?: SessionId;
    /** The command waits until the host is back. */
    queued_command_offline?: boolean;
  }[];
  meta?: ResponseMeta;
  errors?: ApiErrors;
};

/** Output of a command so far. */
export type RtrOutputs = {
  resources: {
    session_id?: SessionId;
    task_id?: string;
    base_command?: string;
    /** False while the host still works on it. */
    complete?: boolean;
    /** Number of this part of the output. @integer */
    sequence_id?: number;
    stdout?: string;
    stderr?: string;
  }[];
  meta?: ResponseMeta;
  errors?: ApiErrors;
};

/** How one host of a batch answered. */
export type RtrHostOutput = {
  aid?: HostId;
  /** Empty when no session could be opened. */
  session_id?: string;
  task_id?: string;
  base_command?: string;
  /** False when the host was still at work as the time ran out. */
  complete?: boolean;
  /** The host is offline; commands wait for it. */
  offline_queued?: boolean;
  /** @integer */
  sequence_id?: number;
  stdout?: string;
  stderr?: string;
  query_time?: number;
  errors?: ApiErrors;
};

/** Output of a command that ran on the hosts of a batch. */
export type RtrBatchOutput = {
  combined: {
    /** One entry per host, by agent id. */
    resources: { [key: string]: RtrHostOutput };
  };
  meta?: ResponseMeta;
  errors?: ApiErrors;
};

const OFFSET_PAGES = { offset: "offset", limit: "limit", items: "/resources", total: "/meta/pagination/total" } as const;

const CURSOR_PAGES = { cursor: "after", next: "/meta/pagination/after", items: "/resources" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "crowdstrike",
  operations: {
    low: {
      "detections:read": ["TGFHj55o", OFFSET_PAGES],
      "detections:read_details": ["cWSHEw99"],
      "alerts:read": ["y-oH3t7p", OFFSET_PAGES],
      "alerts:read_details": ["4DBQ4Jeu"],
      "cases:read": ["9GgfOppK", OFFSET_PAGES],
      "cases:read_details": ["9BcGis-W"],
      "hosts:read": ["t6eizOA2", { cursor: "offset", next: "/meta/pagination/offset", items: "/resources" }],
      "hosts:read_details": ["BWoEiDNh"],
      "hosts:read_online_state": ["D2dDAsMP"],
      "host_groups:read": ["KXHKA9N6", OFFSET_PAGES],
      "host_groups:read_members": ["wMV9AnTS", OFFSET_PAGES],
      "incidents:read": ["N0u5vxxG", OFFSET_PAGES],
      "incidents:read_details": ["Lhg1Y6if"],
      "iocs:read": ["c2diDVsy", CURSOR_PAGES],
      "iocs:read_hosts": ["IM7LfMTG", { offset: "offset", limit: "limit", items: "/resources" }],
      "quarantine:read": ["jxbqtRsa", OFFSET_PAGES],
      "quarantine:read_details": ["2UPDVIed"],
      "vulnerabilities:read": ["h6rKWlns", CURSOR_PAGES],
      "rtr:session_list": ["m58pot3-", OFFSET_PAGES],
      "rtr:session_details": ["fmVN7QYo"],
      "rtr:file_list": ["9jaR8k_G"],
    },
    medium: {
      "detections:write": ["vAlCjPTC"],
      "alerts:write": ["uhWAFlG3"],
      "cases:create": ["GE_yMwH5"],
      "cases:write": ["04qdhZLK"],
      "cases:add_alerts": ["HY7Zc_fy"],
      "incidents:write": ["Uq8QifGk"],
      "iocs:write": ["k42P1uVp"],
      "iocs:update": ["Y1dNVgvK"],
      "rtr:session_refresh": ["fqORz6Ww"],
      "rtr:session_delete": ["B1fbAPPs"],
      "rtr:command_status": ["I-7-opeX"],
      "rtr:command_active_responder_status": ["F5IVB6H3"],
      "rtr:command_admin_status": ["wXtLK6fM"],
    },
    high: {
      "hosts:write": ["_iNX8Jpm"],
      "hosts:write_tags": ["ONGe0Cw6"],
      "host_groups:write_members": ["vknniZYP"],
      "iocs:delete": ["FR00xUEk"],
      "quarantine:write": ["acWaDcK5"],
      "rtr:session_init": ["ZFzF3cVk"],
      "rtr:command_execute": ["aEABUW4M"],
    },
    critical: {
      "quarantine:delete": ["QlISUMFG"],
      "rtr:command_active_responder": ["yo6QVFit"],
      "rtr:command_admin": ["QyX0u9zN"],
      "rtr:batch_init": ["4rx1CZG7"],
      "rtr:batch_command": ["XoAYHeQw"],
      "rtr:batch_active_responder": ["rDh8Q09i"],
      "rtr:batch_admin": ["r14rmk1w"],
    },
  },
};
