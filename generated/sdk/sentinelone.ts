// Generated from specs/sentinelone.yaml by `npm run generate`. Do not edit.
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
 * SentinelOne. Threats, custom alerts, endpoints, blocklist and remote scripts of a SentinelOne console.
 * @see https://usea1-partners.sentinelone.net/api-doc/overview
 */
export class SentinelOneConnector<const M extends Risk = "critical"> extends SDKConnector<SentinelOneOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search the threats of the console. Risk: low. Scope: Threats.view. */
  listThreats(params: ListThreatsParams = {}, options?: ExecuteOptions): GovernedPages<"low", ThreatsReadResult, ThreatsReadItem> {
    return this.call("threats:read", { incidentStatuses: params.statuses, query: params.query, limit: params.limit }, options);
  }

  /** Search the threats of the console. Risk: low. Scope: Threats.view. */
  getThreats(params: GetThreatsParams, options?: ExecuteOptions): GovernedPages<"low", ThreatsReadResult, ThreatsReadItem> {
    return this.call("threats:read", { ids: params.threatIds }, options);
  }

  /** List the notes on a threat. Risk: low. Scope: Threats.view. */
  listThreatNotes(params: ListThreatNotesParams, options?: ExecuteOptions): GovernedPages<"low", ThreatsReadNotesResult, ThreatsReadNotesItem> {
    return this.call("threats:read_notes", { threat_id: params.threatId, limit: params.limit }, options);
  }

  /** Write one note on several threats. Risk: medium. Scope: Threats.view. */
  addThreatNote(params: AddThreatNoteParams, options?: ExecuteOptions): GovernedCall<"medium", ThreatsAddNoteResult> {
    return this.call("threats:add_note", { filter: { ids: params.threatIds }, data: { text: params.text } }, options);
  }

  /** Record the analyst's verdict on threats. Risk: medium. Scope: Threats.updateAnalystVerdict. */
  setThreatVerdict(params: SetThreatVerdictParams, options?: ExecuteOptions): GovernedCall<"medium", ThreatsUpdateVerdictResult> {
    return this.call("threats:update_verdict", { filter: { ids: params.threatIds }, data: { analystVerdict: params.verdict } }, options);
  }

  /**
   * Set investigation state and verdict of threats.
   * Risk: medium. Scope: Threats.updateIncidentStatus, Threats.updateAnalystVerdict.
   */
  setThreatStatus(params: SetThreatStatusParams, options?: ExecuteOptions): GovernedCall<"medium", ThreatsUpdateStatusResult> {
    return this.call("threats:update_status", {
      filter: { ids: params.threatIds },
      data: { incidentStatus: params.status, analystVerdict: params.verdict },
    }, options);
  }

  /**
   * Kill or quarantine threats on their endpoints.
   * Risk: high. Scope: Threats.kill, Threats.quarantine, Threats.unquarantine. May be escalated to a
   * reviewer.
   */
  killThreats(params: KillThreatsParams, options?: ExecuteOptions): GovernedCall<"high", ThreatsMitigateResult> {
    return this.call("threats:mitigate", { filter: { ids: params.threatIds }, action: "kill" }, options);
  }

  /**
   * Kill or quarantine threats on their endpoints.
   * Risk: high. Scope: Threats.kill, Threats.quarantine, Threats.unquarantine. May be escalated to a
   * reviewer.
   */
  quarantineThreats(params: QuarantineThreatsParams, options?: ExecuteOptions): GovernedCall<"high", ThreatsMitigateResult> {
    return this.call("threats:mitigate", { filter: { ids: params.threatIds }, action: "quarantine" }, options);
  }

  /** Search endpoints and their agents. Risk: low. Scope: Endpoints.view. */
  findAgents(params: FindAgentsParams = {}, options?: ExecuteOptions): GovernedPages<"low", AgentsReadResult, AgentsReadItem> {
    return this.call("agents:read", { query: params.query, computerName__like: params.computerName, limit: params.limit }, options);
  }

  /**
   * Cut endpoints off from the network.
   * Risk: high. Scope: Endpoints.disconnectFromNetwork. May be escalated to a reviewer.
   */
  isolateAgents(params: IsolateAgentsParams, options?: ExecuteOptions): GovernedCall<"high", AgentsIsolateResult> {
    return this.call("agents:isolate", { filter: { ids: params.agentIds } }, options);
  }

  /**
   * Let isolated endpoints back into the network.
   * Risk: high. Scope: Endpoints.reconnectToNetwork. May be escalated to a reviewer.
   */
  releaseAgents(params: ReleaseAgentsParams, options?: ExecuteOptions): GovernedCall<"high", AgentsConnectResult> {
    return this.call("agents:connect", { filter: { ids: params.agentIds } }, options);
  }

  /** Start a full disk scan on endpoints. Risk: medium. Scope: Endpoints.initiateScan. */
  scanAgents(params: ScanAgentsParams, options?: ExecuteOptions): GovernedCall<"medium", AgentsScanResult> {
    return this.call("agents:scan", { filter: { ids: params.agentIds } }, options);
  }

  /** List alerts of custom detection rules. Risk: low. Scope: Custom Alerts.view. */
  listAlerts(params: ListAlertsParams = {}, options?: ExecuteOptions): GovernedPages<"low", AlertsReadResult, AlertsReadItem> {
    return this.call("alerts:read", { incidentStatus: params.statuses, severity: params.severities, limit: params.limit }, options);
  }

  /**
   * Block a file hash in some scopes.
   * Risk: high. Scope: Blacklist.create. May be escalated to a reviewer.
   */
  blockHash(params: BlockHashParams, options?: ExecuteOptions): GovernedCall<"high", BlocklistWriteResult> {
    return this.call("blocklist:write", {
      data: {
        value: params.sha1,
        osType: params.osType,
        description: params.description,
        type: "black_hash",
      },
      filter: { siteIds: params.siteIds },
    }, options);
  }

  execute<O extends keyof Within<SentinelOneOperations, M>>(
    operation: O,
    params: ParamsOf<Within<SentinelOneOperations, M>, O> & Incomplete,
  ): never;
  /** Search the threats of the console. `GET /web/api/v2.1/threats` @risk low */
  execute(
    operation: OperationId<"threats:read", "low", M>,
    params: ThreatsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ThreatsReadResult, ThreatsReadItem>;
  /**
   * List the endpoint events behind a threat. `GET /web/api/v2.1/threats/{threat_id}/explore/events`
   * @risk low
   */
  execute(
    operation: OperationId<"threats:read_events", "low", M>,
    params: ThreatsReadEventsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ThreatsReadEventsResult, ThreatsReadEventsItem>;
  /** List the notes on a threat. `GET /web/api/v2.1/threats/{threat_id}/notes` @risk low */
  execute(
    operation: OperationId<"threats:read_notes", "low", M>,
    params: ThreatsReadNotesParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ThreatsReadNotesResult, ThreatsReadNotesItem>;
  /** Write one note on several threats. `POST /web/api/v2.1/threats/notes` @risk medium */
  execute(
    operation: OperationId<"threats:add_note", "medium", M>,
    params: ThreatsAddNoteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ThreatsAddNoteResult>;
  /** Record the analyst's verdict on threats. `POST /web/api/v2.1/threats/analyst-verdict` @risk medium */
  execute(
    operation: OperationId<"threats:update_verdict", "medium", M>,
    params: ThreatsUpdateVerdictParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ThreatsUpdateVerdictResult>;
  /** Set investigation state and verdict of threats. `POST /web/api/v2.1/threats/incident` @risk medium */
  execute(
    operation: OperationId<"threats:update_status", "medium", M>,
    params: ThreatsUpdateStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ThreatsUpdateStatusResult>;
  /**
   * Kill or quarantine threats on their endpoints. `POST /web/api/v2.1/threats/mitigate/{action}`
   * @risk high
   */
  execute(
    operation: OperationId<"threats:mitigate", "high", M>,
    params: ThreatsMitigateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ThreatsMitigateResult>;
  /** Undo a threat's changes or roll back. `POST /web/api/v2.1/threats/mitigate/{action}` @risk critical */
  execute(
    operation: OperationId<"threats:remediate", "critical", M>,
    params: ThreatsRemediateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ThreatsRemediateResult>;
  /** Put the hash of threats on the blocklist. `POST /web/api/v2.1/threats/add-to-blacklist` @risk high */
  execute(
    operation: OperationId<"threats:block_hash", "high", M>,
    params: ThreatsBlockHashParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ThreatsBlockHashResult>;
  /** Search endpoints and their agents. `GET /web/api/v2.1/agents` @risk low */
  execute(
    operation: OperationId<"agents:read", "low", M>,
    params: AgentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AgentsReadResult, AgentsReadItem>;
  /** Cut endpoints off from the network. `POST /web/api/v2.1/agents/actions/disconnect` @risk high */
  execute(
    operation: OperationId<"agents:isolate", "high", M>,
    params: AgentsIsolateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AgentsIsolateResult>;
  /** Let isolated endpoints back into the network. `POST /web/api/v2.1/agents/actions/connect` @risk high */
  execute(
    operation: OperationId<"agents:connect", "high", M>,
    params: AgentsConnectParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AgentsConnectResult>;
  /** Start a full disk scan on endpoints. `POST /web/api/v2.1/agents/actions/initiate-scan` @risk medium */
  execute(
    operation: OperationId<"agents:scan", "medium", M>,
    params: AgentsScanParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AgentsScanResult>;
  /**
   * Have an agent upload files by path. `POST /web/api/v2.1/agents/{agent_id}/actions/fetch-files`
   * @risk high
   */
  execute(
    operation: OperationId<"agents:fetch_files", "high", M>,
    params: AgentsFetchFilesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AgentsFetchFilesResult>;
  /** Read the passphrase that unlocks an agent. `GET /web/api/v2.1/agents/passphrases` @risk medium */
  execute(
    operation: OperationId<"agents:read_passphrase", "medium", M>,
    params: AgentsReadPassphraseParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AgentsReadPassphraseResult, AgentsReadPassphraseItem>;
  /** List the programs installed on an endpoint. `GET /web/api/v2.1/agents/applications` @risk low */
  execute(
    operation: OperationId<"agents:read_applications", "low", M>,
    params: AgentsReadApplicationsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AgentsReadApplicationsResult>;
  /** List alerts of custom detection rules. `GET /web/api/v2.1/cloud-detection/alerts` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /**
   * Set the investigation state of alerts. `POST /web/api/v2.1/cloud-detection/alerts/incident`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:update_status", "medium", M>,
    params: AlertsUpdateStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsUpdateStatusResult>;
  /**
   * Record the analyst's verdict on alerts. `POST /web/api/v2.1/cloud-detection/alerts/analyst-verdict`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:update_verdict", "medium", M>,
    params: AlertsUpdateVerdictParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsUpdateVerdictResult>;
  /** List the hashes that are blocked. `GET /web/api/v2.1/restrictions` @risk low */
  execute(
    operation: OperationId<"blocklist:read", "low", M>,
    params: BlocklistReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", BlocklistReadResult, BlocklistReadItem>;
  /** Block a file hash in some scopes. `POST /web/api/v2.1/restrictions` @risk high */
  execute(
    operation: OperationId<"blocklist:write", "high", M>,
    params: BlocklistWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", BlocklistWriteResult>;
  /** Take hashes off the blocklist. `DELETE /web/api/v2.1/restrictions` @risk high */
  execute(
    operation: OperationId<"blocklist:delete", "high", M>,
    params: BlocklistDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", BlocklistDeleteResult>;
  /** Add indicators for the agents to match. `POST /web/api/v2.1/threat-intelligence/iocs` @risk high */
  execute(
    operation: OperationId<"iocs:write", "high", M>,
    params: IocsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IocsWriteResult>;
  /** List the scripts of the library. `GET /web/api/v2.1/remote-scripts` @risk low */
  execute(
    operation: OperationId<"scripts:read", "low", M>,
    params: ScriptsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ScriptsReadResult, ScriptsReadItem>;
  /** Run a library script on endpoints. `POST /web/api/v2.1/remote-scripts/execute` @risk critical */
  execute(
    operation: OperationId<"scripts:execute", "critical", M>,
    params: ScriptsExecuteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ScriptsExecuteResult>;
  /** Tell how a script's tasks are going. `GET /web/api/v2.1/remote-scripts/status` @risk low */
  execute(
    operation: OperationId<"script_tasks:read", "low", M>,
    params: ScriptTasksReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ScriptTasksReadResult, ScriptTasksReadItem>;
  /** Read the audit log of the console. `GET /web/api/v2.1/activities` @risk medium */
  execute(
    operation: OperationId<"activities:read", "medium", M>,
    params: ActivitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ActivitiesReadResult, ActivitiesReadItem>;
  /** List the sites of the console. `GET /web/api/v2.1/sites` @risk medium */
  execute(
    operation: OperationId<"sites:read", "medium", M>,
    params: SitesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SitesReadResult, SitesReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof SentinelOneOperations>(
    operation: O & Permit<SentinelOneOperations, O, M>,
    ...rest: Rest<ParamsOf<SentinelOneOperations, O>>
  ): CallOf<SentinelOneOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type SentinelOne<M extends Risk = "critical"> = Limited<SentinelOneConnector<M>, SentinelOneMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface SentinelOneOperations {
  "threats:read": { risk: "low"; params: ThreatsReadParams; result: ThreatsReadResult; item: ThreatsReadItem };
  "threats:read_events": { risk: "low"; params: ThreatsReadEventsParams; result: ThreatsReadEventsResult; item: ThreatsReadEventsItem };
  "threats:read_notes": { risk: "low"; params: ThreatsReadNotesParams; result: ThreatsReadNotesResult; item: ThreatsReadNotesItem };
  "threats:add_note": { risk: "medium"; params: ThreatsAddNoteParams; result: ThreatsAddNoteResult };
  "threats:update_verdict": { risk: "medium"; params: ThreatsUpdateVerdictParams; result: ThreatsUpdateVerdictResult };
  "threats:update_status": { risk: "medium"; params: ThreatsUpdateStatusParams; result: ThreatsUpdateStatusResult };
  "threats:mitigate": { risk: "high"; params: ThreatsMitigateParams; result: ThreatsMitigateResult };
  "threats:remediate": { risk: "critical"; params: ThreatsRemediateParams; result: ThreatsRemediateResult };
  "threats:block_hash": { risk: "high"; params: ThreatsBlockHashParams; result: ThreatsBlockHashResult };
  "agents:read": { risk: "low"; params: AgentsReadParams; result: AgentsReadResult; item: AgentsReadItem };
  "agents:isolate": { risk: "high"; params: AgentsIsolateParams; result: AgentsIsolateResult };
  "agents:connect": { risk: "high"; params: AgentsConnectParams; result: AgentsConnectResult };
  "agents:scan": { risk: "medium"; params: AgentsScanParams; result: AgentsScanResult };
  "agents:fetch_files": { risk: "high"; params: AgentsFetchFilesParams; result: AgentsFetchFilesResult };
  "agents:read_passphrase": { risk: "medium"; params: AgentsReadPassphraseParams; result: AgentsReadPassphraseResult; item: AgentsReadPassphraseItem };
  "agents:read_applications": { risk: "low"; params: AgentsReadApplicationsParams; result: AgentsReadApplicationsResult };
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:update_status": { risk: "medium"; params: AlertsUpdateStatusParams; result: AlertsUpdateStatusResult };
  "alerts:update_verdict": { risk: "medium"; params: AlertsUpdateVerdictParams; result: AlertsUpdateVerdictResult };
  "blocklist:read": { risk: "low"; params: BlocklistReadParams; result: BlocklistReadResult; item: BlocklistReadItem };
  "blocklist:write": { risk: "high"; params: BlocklistWriteParams; result: BlocklistWriteResult };
  "blocklist:delete": { risk: "high"; params: BlocklistDeleteParams; result: BlocklistDeleteResult };
  "iocs:write": { risk: "high"; params: IocsWriteParams; result: IocsWriteResult };
  "scripts:read": { risk: "low"; params: ScriptsReadParams; result: ScriptsReadResult; item: ScriptsReadItem };
  "scripts:execute": { risk: "critical"; params: ScriptsExecuteParams; result: ScriptsExecuteResult };
  "script_tasks:read": { risk: "low"; params: ScriptTasksReadParams; result: ScriptTasksReadResult; item: ScriptTasksReadItem };
  "activities:read": { risk: "medium"; params: ActivitiesReadParams; result: ActivitiesReadResult; item: ActivitiesReadItem };
  "sites:read": { risk: "medium"; params: SitesReadParams; result: SitesReadResult; item: SitesReadItem };
}

/** The risk of each convenience method. */
export interface SentinelOneMethods {
  listThreats: "low";
  getThreats: "low";
  listThreatNotes: "low";
  addThreatNote: "medium";
  setThreatVerdict: "medium";
  setThreatStatus: "medium";
  killThreats: "high";
  quarantineThreats: "high";
  findAgents: "low";
  isolateAgents: "high";
  releaseAgents: "high";
  scanAgents: "medium";
  listAlerts: "low";
  blockHash: "high";
}

/** Parameters of `threats:read`. */
export interface ThreatsReadParams {
  /** Fetch these threats by id. */
  ids?: ThreatId[];
  /** Text in details, hash, computer name or path. @minLength 1 */
  query?: string;
  incidentStatuses?: Statuses;
  analystVerdicts?: Verdicts;
  /** What has been done about it. */
  mitigationStatuses?: ("not_mitigated" | "mitigated" | "marked_as_benign")[];
  /** How sure the detection is. */
  confidenceLevels?: ("malicious" | "suspicious" | "n/a")[];
  /** SHA1 hashes of the file. */
  contentHashes?: string[];
  /** Threats on these agents. */
  agentIds?: AgentId[];
  osTypes?: OsTypes;
  accountIds?: AccountIds;
  siteIds?: SiteIds;
  groupIds?: GroupIds;
  createdAt__gte?: CreatedFrom;
  createdAt__lte?: CreatedTo;
  /** Field to sort threats by. */
  sortBy?:
    | "id"
    | "createdAt"
    | "updatedAt"
    | "mitigationStatus"
    | "classification"
    | "agentComputerName"
    | "siteName"
    | "contentHash";
  sortOrder?: SortOrder;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `threats:read`. */
export type ThreatsReadResult = {
  data?: Threat[];
  pagination?: Pagination;
};

/** One item of the pages of `threats:read`. */
export type ThreatsReadItem = NonNullable<ThreatsReadResult["data"]>[number];

/** Arguments of `listThreats`. */
export interface ListThreatsParams {
  statuses?: Statuses;
  /** Text in details, hash, computer name or path. @minLength 1 */
  query?: string;
  limit?: Limit;
}

/** Arguments of `getThreats`. */
export interface GetThreatsParams {
  /** Fetch these threats by id. */
  threatIds: ThreatId[];
}

/** Parameters of `threats:read_events`. */
export interface ThreatsReadEventsParams {
  threat_id: ThreatId;
  /** Kinds of events, such as process or file. */
  eventTypes?: string[];
  /** Part of a process name. @minLength 1 */
  processName__like?: string;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `threats:read_events`. */
export type ThreatsReadEventsResult = {
  data?: {
    id: string;
    /** @format date-time */
    createdAt?: string | null;
    eventType?: string | null;
    objectType?: string | null;
    agentId?: string | null;
    agentName?: string | null;
    processName?: string | null;
    processCmd?: string | null;
    processUserName?: string | null;
    pid?: string | null;
    parentProcessName?: string | null;
    fileFullName?: string | null;
    fileSha1?: string | null;
    srcIp?: string | null;
    dstIp?: string | null;
    /** @integer */
    dstPort?: number | null;
    dnsRequest?: string | null;
    registryPath?: string | null;
    storyline?: string | null;
  }[];
  pagination?: Pagination;
};

/** One item of the pages of `threats:read_events`. */
export type ThreatsReadEventsItem = NonNullable<ThreatsReadEventsResult["data"]>[number];

/** Parameters of `threats:read_notes`. */
export interface ThreatsReadNotesParams {
  threat_id: ThreatId;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `threats:read_notes`. */
export type ThreatsReadNotesResult = {
  data?: {
    id?: string;
    text?: string | null;
    creator?: string | null;
    creatorId?: string | null;
    edited?: boolean | null;
    /** @format date-time */
    createdAt?: string | null;
    /** @format date-time */
    updatedAt?: string | null;
  }[];
  pagination?: Pagination;
};

/** One item of the pages of `threats:read_notes`. */
export type ThreatsReadNotesItem = NonNullable<ThreatsReadNotesResult["data"]>[number];

/** Arguments of `listThreatNotes`. */
export interface ListThreatNotesParams {
  threatId: ThreatId;
  limit?: Limit;
}

/** Parameters of `threats:add_note`. */
export interface ThreatsAddNoteParams {
  filter: ThreatFilter;
  /** What the note says. */
  data: {
    /** Text of the note. @minLength 1 */
    text: string;
  };
}

/** Result of `threats:add_note`. */
export type ThreatsAddNoteResult = Affected;

/** Arguments of `addThreatNote`. */
export interface AddThreatNoteParams {
  /** Threats by their console id. @minItems 1 @maxItems 100 */
  threatIds: ThreatId[];
  /** Text of the note. @minLength 1 */
  text: string;
}

/** Parameters of `threats:update_verdict`. */
export interface ThreatsUpdateVerdictParams {
  filter: ThreatFilter;
  /** Verdict to put on threats. */
  data: { analystVerdict: Verdict };
}

/** Result of `threats:update_verdict`. */
export type ThreatsUpdateVerdictResult = ThreatResults;

/** Arguments of `setThreatVerdict`. */
export interface SetThreatVerdictParams {
  /** Threats by their console id. @minItems 1 @maxItems 100 */
  threatIds: ThreatId[];
  verdict: Verdict;
}

/** Parameters of `threats:update_status`. */
export interface ThreatsUpdateStatusParams {
  filter: ThreatFilter;
  /** State to put threats into. */
  data: { incidentStatus: Status; analystVerdict?: Verdict };
}

/** Result of `threats:update_status`. */
export type ThreatsUpdateStatusResult = ThreatResults;

/** Arguments of `setThreatStatus`. */
export interface SetThreatStatusParams {
  /** Threats by their console id. @minItems 1 @maxItems 100 */
  threatIds: ThreatId[];
  status: Status;
  verdict?: Verdict;
}

/** Parameters of `threats:mitigate`. */
export interface ThreatsMitigateParams {
  /** Which step to take. */
  action: "kill" | "quarantine" | "un-quarantine";
  filter: ThreatFilter;
}

/** Result of `threats:mitigate`. */
export type ThreatsMitigateResult = MitigationResults;

/** Arguments of `killThreats`. */
export interface KillThreatsParams {
  /** Threats by their console id. @minItems 1 @maxItems 100 */
  threatIds: ThreatId[];
}

/** Arguments of `quarantineThreats`. */
export interface QuarantineThreatsParams {
  /** Threats by their console id. @minItems 1 @maxItems 100 */
  threatIds: ThreatId[];
}

/** Parameters of `threats:remediate`. */
export interface ThreatsRemediateParams {
  /** How far to go back. */
  action: "remediate" | "rollback-remediation";
  filter: ThreatFilter;
}

/** Result of `threats:remediate`. */
export type ThreatsRemediateResult = MitigationResults;

/** Parameters of `threats:block_hash`. */
export interface ThreatsBlockHashParams {
  filter: ThreatFilter;
  /** Where the hash is blocked. */
  data: {
    /** How widely the hash is blocked. */
    targetScope: "group" | "site" | "account";
    /** Why the hash is blocked. */
    description?: string;
    /** Note to leave on the threats. */
    note?: string;
    /** Ticket elsewhere that asks for it. */
    externalTicketId?: string;
  };
}

/** Result of `threats:block_hash`. */
export type ThreatsBlockHashResult = ThreatResults;

/** Parameters of `agents:read`. */
export interface AgentsReadParams {
  /** Fetch these agents by id. */
  ids?: AgentId[];
  /** Fetch these agents by UUID. */
  uuids?: string[];
  /** Text in name, address, user or UUID. @minLength 1 */
  query?: string;
  /** The computer's exact name. @minLength 1 */
  computerName?: string;
  /** Part of the computer's name. @minLength 1 */
  computerName__like?: string;
  /** Whether a threat is active there. */
  infected?: boolean;
  /** Whether the agent reported lately. */
  isActive?: boolean;
  /** Network states to look for. */
  networkStatuses?: ("connected" | "disconnected" | "connecting" | "disconnecting")[];
  osTypes?: OsTypes;
  /** SHA1 of a threat found there. @minLength 1 */
  threatContentHash?: string;
  accountIds?: AccountIds;
  siteIds?: SiteIds;
  groupIds?: GroupIds;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `agents:read`. */
export type AgentsReadResult = {
  data?: Agent[];
  pagination?: Pagination;
};

/** One item of the pages of `agents:read`. */
export type AgentsReadItem = NonNullable<AgentsReadResult["data"]>[number];

/** Arguments of `findAgents`. */
export interface FindAgentsParams {
  /** Text in name, address, user or UUID. @minLength 1 */
  query?: string;
  /** Part of the computer's name. @minLength 1 */
  computerName?: string;
  limit?: Limit;
}

/** Parameters of `agents:isolate`. */
export interface AgentsIsolateParams {
  filter: AgentFilter;
}

/** Result of `agents:isolate`. */
export type AgentsIsolateResult = Affected;

/** Arguments of `isolateAgents`. */
export interface IsolateAgentsParams {
  /** Agents by their console id. @minItems 1 @maxItems 100 */
  agentIds: AgentId[];
}

/** Parameters of `agents:connect`. */
export interface AgentsConnectParams {
  filter: AgentFilter;
}

/** Result of `agents:connect`. */
export type AgentsConnectResult = Affected;

/** Arguments of `releaseAgents`. */
export interface ReleaseAgentsParams {
  /** Agents by their console id. @minItems 1 @maxItems 100 */
  agentIds: AgentId[];
}

/** Parameters of `agents:scan`. */
export interface AgentsScanParams {
  filter: AgentFilter;
}

/** Result of `agents:scan`. */
export type AgentsScanResult = Affected;

/** Arguments of `scanAgents`. */
export interface ScanAgentsParams {
  /** Agents by their console id. @minItems 1 @maxItems 100 */
  agentIds: AgentId[];
}

/** Parameters of `agents:fetch_files`. */
export interface AgentsFetchFilesParams {
  agent_id: AgentId;
  /** Which files to take, and the password. */
  data: {
    /** Password for the archive, of letters, digits and signs. @minLength 10 @pattern ^\S+$ */
    password: string;
    /** Full paths on the endpoint. @minItems 1 @maxItems 10 */
    files: string[];
  };
}

/** Result of `agents:fetch_files`. */
export type AgentsFetchFilesResult = {
  data?: { success?: boolean };
};

/** Parameters of `agents:read_passphrase`. */
export interface AgentsReadPassphraseParams {
  /** Agents whose passphrase is needed. @minItems 1 @maxItems 10 */
  ids: AgentId[];
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `agents:read_passphrase`. */
export type AgentsReadPassphraseResult = {
  data?: {
    id?: AgentId;
    uuid?: string | null;
    computerName?: string | null;
    domain?: string | null;
    lastLoggedInUserName?: string | null;
    /** The secret in plain text. */
    passphrase?: string | null;
  }[];
  pagination?: Pagination;
};

/** One item of the pages of `agents:read_passphrase`. */
export type AgentsReadPassphraseItem = NonNullable<AgentsReadPassphraseResult["data"]>[number];

/** Parameters of `agents:read_applications`. */
export interface AgentsReadApplicationsParams {
  /** Agents whose programs are listed. @minItems 1 */
  ids: AgentId[];
}

/** Result of `agents:read_applications`. */
export type AgentsReadApplicationsResult = {
  data?: {
    name?: string | null;
    publisher?: string | null;
    version?: string | null;
    /** @integer */
    size?: number | null;
    /** @format date-time */
    installedDate?: string | null;
  }[];
};

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  /** Fetch these alerts by id. */
  ids?: string[];
  /** Text in rule, process or agent. @minLength 1 */
  query?: string;
  /** Alert states to look for. */
  incidentStatus?: ("UNRESOLVED" | "IN_PROGRESS" | "RESOLVED")[];
  /** Alert verdicts to look for. */
  analystVerdict?: ("UNDEFINED" | "TRUE_POSITIVE" | "FALSE_POSITIVE" | "SUSPICIOUS")[];
  /** Severities of the rule. */
  severity?: ("Low" | "Medium" | "High" | "Critical")[];
  accountIds?: AccountIds;
  siteIds?: SiteIds;
  groupIds?: GroupIds;
  createdAt__gte?: CreatedFrom;
  createdAt__lte?: CreatedTo;
  sortOrder?: SortOrder;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  data?: Alert[];
  pagination?: Pagination;
};

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = NonNullable<AlertsReadResult["data"]>[number];

/** Arguments of `listAlerts`. */
export interface ListAlertsParams {
  /** Alert states to look for. */
  statuses?: ("UNRESOLVED" | "IN_PROGRESS" | "RESOLVED")[];
  /** Severities of the rule. */
  severities?: ("Low" | "Medium" | "High" | "Critical")[];
  limit?: Limit;
}

/** Parameters of `alerts:update_status`. */
export interface AlertsUpdateStatusParams {
  filter: AlertFilter;
  /** State to put alerts into. */
  data: { incidentStatus: Status };
}

/** Result of `alerts:update_status`. */
export type AlertsUpdateStatusResult = Affected;

/** Parameters of `alerts:update_verdict`. */
export interface AlertsUpdateVerdictParams {
  filter: AlertFilter;
  /** Verdict to put on alerts. */
  data: { analystVerdict: Verdict };
}

/** Result of `alerts:update_verdict`. */
export type AlertsUpdateVerdictResult = Affected;

/** Parameters of `blocklist:read`. */
export interface BlocklistReadParams {
  /** Whether to list what the whole console blocks. */
  tenant?: boolean;
  /** Hash to look for exactly. @minLength 1 */
  value?: string;
  /** Text in value, description or user. @minLength 1 */
  query?: string;
  osTypes?: OsTypes;
  /** Whether wider scopes count too. */
  includeParents?: boolean;
  /** Whether narrower scopes count too. */
  includeChildren?: boolean;
  accountIds?: AccountIds;
  siteIds?: SiteIds;
  groupIds?: GroupIds;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `blocklist:read`. */
export type BlocklistReadResult = {
  data?: BlocklistItem[];
  pagination?: Pagination;
};

/** One item of the pages of `blocklist:read`. */
export type BlocklistReadItem = NonNullable<BlocklistReadResult["data"]>[number];

/** Parameters of `blocklist:write`. */
export interface BlocklistWriteParams {
  /** Scopes that the block is for. @minProperties 1 */
  filter: {
    /** Block it in these accounts. */
    accountIds?: ScopeIds;
    /** Block it in these sites. */
    siteIds?: ScopeIds;
    /** Block it in these groups. */
    groupIds?: ScopeIds;
  };
  /** The hash to be blocked. */
  data: {
    /** Kind of item, always black_hash. */
    type: "black_hash";
    /** Operating system of the file. */
    osType: "windows" | "macos" | "linux" | "windows_legacy";
    /** SHA1 of the file. @minLength 40 */
    value: string;
    /** Reason to show beside it. */
    description?: string;
  };
}

/** Result of `blocklist:write`. */
export type BlocklistWriteResult = {
  data?: BlocklistItem[];
};

/** Arguments of `blockHash`. */
export interface BlockHashParams {
  /** SHA1 of the file. @minLength 40 */
  sha1: string;
  /** Operating system of the file. */
  osType: "windows" | "macos" | "linux" | "windows_legacy";
  /** Reason to show beside it. */
  description?: string;
  /** Block it in these sites. */
  siteIds: ScopeIds;
}

/** Parameters of `blocklist:delete`. */
export interface BlocklistDeleteParams {
  /** Which items to take off. */
  data: {
    /** Items by their blocklist id. @minItems 1 @maxItems 100 */
    ids: string[];
    /** Kind to delete, always black_hash. */
    type: "black_hash";
  };
}

/** Result of `blocklist:delete`. */
export type BlocklistDeleteResult = Affected;

/** Parameters of `iocs:write`. */
export interface IocsWriteParams {
  /** Where the indicators count. @minProperties 1 */
  filter: {
    /** Accounts that get the indicators. */
    accountIds?: ScopeIds;
    /** Sites that get the indicators. */
    siteIds?: ScopeIds;
    /** Groups that get the indicators. */
    groupIds?: ScopeIds;
  };
  /** The indicators to be added. @minItems 1 @maxItems 100 */
  data: {
    /** What the value is. */
    type: "DNS" | "IPV4" | "IPV6" | "MD5" | "SHA1" | "SHA256" | "URL";
    /** The address, domain, URL or hash. @minLength 1 */
    value: string;
    /** How to compare, always EQUALS. */
    method: "EQUALS";
    /** Where the indicator comes from. @minLength 1 */
    source: string;
    /** Id of it at its source. */
    externalId?: string;
    /** Short name of the indicator. */
    name?: string;
    /** Longer text about it. */
    description?: string;
    /** When it stops to count, up to 30 or 180 days on. @format date-time */
    validUntil?: string;
    /** How bad a match is, 7 worst. @integer @minimum 0 @maximum 7 */
    severity?: number;
    /** Words to find it by. */
    labels?: Ids;
  }[];
}

/** Result of `iocs:write`. */
export type IocsWriteResult = {
  data?: {
    uuid?: string | null;
    type?: string | null;
    value?: string | null;
    method?: string | null;
    source?: string | null;
    name?: string | null;
    scope?: string | null;
    batchId?: string | null;
    externalId?: string | null;
    /** @format date-time */
    uploadTime?: string | null;
    /** @format date-time */
    validUntil?: string | null;
  }[];
};

/** Parameters of `scripts:read`. */
export interface ScriptsReadParams {
  /** Text in name or description. @minLength 1 */
  query?: string;
  /** Kinds of scripts to list. */
  scriptType?: ("artifactCollection" | "dataCollection" | "action")[];
  osTypes?: OsTypes;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `scripts:read`. */
export type ScriptsReadResult = {
  data?: {
    id?: string;
    scriptName?: string | null;
    scriptType?: string | null;
    scriptDescription?: string | null;
    osTypes?: Ids;
    inputRequired?: boolean | null;
    inputInstructions?: string | null;
    version?: string | null;
    scopeLevel?: string | null;
    createdByUser?: string | null;
    /** @format date-time */
    createdAt?: string | null;
    /** @format date-time */
    updatedAt?: string | null;
  }[];
  pagination?: Pagination;
};

/** One item of the pages of `scripts:read`. */
export type ScriptsReadItem = NonNullable<ScriptsReadResult["data"]>[number];

/** Parameters of `scripts:execute`. */
export interface ScriptsExecuteParams {
  filter: AgentFilter;
  /** What to run, and where its output goes. */
  data: {
    /** Script of the library. @minLength 1 */
    scriptId: string;
    /** Reason that the task shows. @minLength 1 */
    taskDescription: string;
    /** Where the output is kept. */
    outputDestination: "SentinelCloud" | "Local" | "None";
    /** Arguments for the script. */
    inputParams?: string;
    /** Password for the archive of output. */
    password?: string;
    /** Folder for output on the endpoint. */
    outputDirectory?: string;
    /** Seconds until it is stopped. @integer @minimum 1 */
    scriptRuntimeTimeoutSeconds?: number;
    /** Whether someone must approve first. */
    requiresApproval?: boolean;
  };
}

/** Result of `scripts:execute`. */
export type ScriptsExecuteResult = {
  data?: {
    /** @integer */
    affected?: number;
    /** Task that script_tasks:read takes. */
    parentTaskId?: string | null;
    pending?: boolean | null;
    pendingExecutionId?: string | null;
  };
};

/** Parameters of `script_tasks:read`. */
export interface ScriptTasksReadParams {
  /** Task that the start returned. @minLength 1 */
  parentTaskId: string;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `script_tasks:read`. */
export type ScriptTasksReadResult = {
  data?: {
    id?: string;
    parentTaskId?: string | null;
    status?: string | null;
    detailedStatus?: string | null;
    /** @integer */
    statusCode?: number | null;
    type?: string | null;
    description?: string | null;
    agentId?: string | null;
    agentComputerName?: string | null;
    initiatedBy?: string | null;
    /** @format date-time */
    createdAt?: string | null;
    /** @format date-time */
    updatedAt?: string | null;
  }[];
  pagination?: Pagination;
};

/** One item of the pages of `script_tasks:read`. */
export type ScriptTasksReadItem = NonNullable<ScriptTasksReadResult["data"]>[number];

/** Parameters of `activities:read`. */
export interface ActivitiesReadParams {
  /** Numbers of activity kinds. */
  activityTypes?: number[];
  /** Activities about these agents. */
  agentIds?: Ids;
  /** Activities about these threats. */
  threatIds?: Ids;
  /** Activities of these console users. */
  userIds?: Ids;
  accountIds?: AccountIds;
  siteIds?: SiteIds;
  createdAt__gte?: CreatedFrom;
  createdAt__lte?: CreatedTo;
  sortOrder?: SortOrder;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `activities:read`. */
export type ActivitiesReadResult = {
  data?: {
    id?: string;
    /** @integer */
    activityType?: number;
    primaryDescription?: string | null;
    secondaryDescription?: string | null;
    description?: string | null;
    comments?: string | null;
    hash?: string | null;
    /** More of it, different for each kind. */
    data?: { [key: string]: Value } | null;
    /** @format date-time */
    createdAt?: string | null;
    /** @format date-time */
    updatedAt?: string | null;
    userId?: string | null;
    agentId?: string | null;
    threatId?: string | null;
    accountId?: string | null;
    siteId?: string | null;
    groupId?: string | null;
  }[];
  pagination?: Pagination;
};

/** One item of the pages of `activities:read`. */
export type ActivitiesReadItem = NonNullable<ActivitiesReadResult["data"]>[number];

/** Parameters of `sites:read`. */
export interface SitesReadParams {
  /** Text in name, account or description. @minLength 1 */
  query?: string;
  /** The site's exact name. @minLength 1 */
  name?: string;
  /** State that sites are in. */
  state?: "active" | "expired" | "deleted";
  accountIds?: AccountIds;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `sites:read`. */
export type SitesReadResult = {
  data?: {
    sites?: {
      id?: string;
      name?: string | null;
      state?: string | null;
      siteType?: string | null;
      accountId?: string | null;
      accountName?: string | null;
      /** @integer */
      activeLicenses?: number | null;
      /** @integer */
      totalLicenses?: number | null;
      /** @format date-time */
      expiration?: string | null;
      /** @format date-time */
      createdAt?: string | null;
      /** @format date-time */
      updatedAt?: string | null;
    }[];
  };
  pagination?: Pagination;
};

/** One item of the pages of `sites:read`. */
export type SitesReadItem = NonNullable<NonNullable<SitesReadResult["data"]>["sites"]>[number];

/** Number that the console gave the agent. @minLength 1 @pattern ^[0-9]+$ */
export type AgentId = string;

/** Number that the console gave the threat. @minLength 1 */
export type ThreatId = string;

export type Ids = string[];

/** @minItems 1 @maxItems 20 */
export type ScopeIds = string[];

/** Which agents the action is for. */
export type AgentFilter = {
  /** Agents by their console id. @minItems 1 @maxItems 100 */
  ids: AgentId[];
};

/** Which threats the action is for. */
export type ThreatFilter = {
  /** Threats by their console id. @minItems 1 @maxItems 100 */
  ids: ThreatId[];
};

/** Which alerts the change is for. */
export type AlertFilter = {
  /** Alerts by their console id. @minItems 1 @maxItems 100 */
  ids: string[];
};

/** What the analyst makes of it. */
export type Verdict = "undefined" | "true_positive" | "false_positive" | "suspicious";

/** How far the investigation has come. */
export type Status = "unresolved" | "in_progress" | "resolved";

/** Analyst verdicts to look for. */
export type Verdicts = Verdict[];

/** Investigation states to look for. */
export type Statuses = Status[];

/** Look in these accounts only. */
export type AccountIds = string[];

/** Look in these sites only. */
export type SiteIds = string[];

/** Look in these groups only. */
export type GroupIds = string[];

/** How many items make a page. @integer @minimum 1 @maximum 1000 @default 10 */
export type Limit = number;

/** Place where the last page ended. @minLength 1 */
export type Cursor = string;

/** Whether to sort up or down. */
export type SortOrder = "asc" | "desc";

/** Created at this moment or later. @format date-time */
export type CreatedFrom = string;

/** Created at this moment or earlier. @format date-time */
export type CreatedTo = string;

/** Operating systems to look for. */
export type OsTypes = ("windows" | "macos" | "linux" | "windows_legacy")[];

export type Value = string | number | boolean | Value[] | { [key: string]: Value } | null;

export type Pagination = {
  /** @integer */
  totalItems: number;
  nextCursor?: string | null;
};

export type Affected = {
  data?: {
    /** How many items were reached. @integer */
    affected?: number;
  };
};

export type MitigationReport = {
  action?: string | null;
  status?: string | null;
  reportId?: string | null;
  /** @format date-time */
  lastUpdate?: string | null;
  /** @format date-time */
  mitigationStartedAt?: string | null;
  /** @format date-time */
  mitigationEndedAt?: string | null;
};

export type Threat = {
  id?: string;
  threatInfo?: {
    threatId?: string;
    threatName?: string | null;
    classification?: string | null;
    confidenceLevel?: string | null;
    incidentStatus?: string | null;
    analystVerdict?: string | null;
    mitigationStatus?: string | null;
    detectionType?: string | null;
    initiatedBy?: string | null;
    filePath?: string | null;
    /** @integer */
    fileSize?: number | null;
    sha1?: string | null;
    sha256?: string | null;
    md5?: string | null;
    storyline?: string | null;
    initiatingUsername?: string | null;
    originatorProcess?: string | null;
    processUser?: string | null;
    maliciousProcessArguments?: string | null;
    externalTicketId?: string | null;
    /** @format date-time */
    identifiedAt?: string | null;
    /** @format date-time */
    createdAt?: string | null;
    /** @format date-time */
    updatedAt?: string | null;
  };
  agentRealtimeInfo?: {
    agentId?: string | null;
    agentUuid?: string | null;
    agentComputerName?: string | null;
    agentOsType?: string | null;
    agentNetworkStatus?: string | null;
    agentMachineType?: string | null;
    agentVersion?: string | null;
    agentIsActive?: boolean | null;
    /** @integer */
    activeThreats?: number | null;
    siteId?: string | null;
    groupId?: string | null;
  };
  mitigationStatus?: MitigationReport[];
  indicators?: {
    category?: string | null;
    description?: string | null;
    tactics?: {
      name?: string | null;
      source?: string | null;
      techniques?: { name?: string | null; link?: string | null }[];
    }[];
  }[];
};

export type Agent = {
  id?: AgentId;
  uuid?: string | null;
  computerName?: string | null;
  domain?: string | null;
  osType?: string | null;
  osName?: string | null;
  machineType?: string | null;
  agentVersion?: string | null;
  isActive?: boolean | null;
  infected?: boolean | null;
  /** @integer */
  activeThreats?: number | null;
  /** connected, disconnected or on the way there. */
  networkStatus?: string | null;
  operationalState?: string | null;
  mitigationMode?: string | null;
  scanStatus?: string | null;
  isDecommissioned?: boolean | null;
  /** @format date-time */
  lastActiveDate?: string | null;
  /** @format date-time */
  registeredAt?: string | null;
  externalIp?: string | null;
  lastIpToMgmt?: string | null;
  lastLoggedInUserName?: string | null;
  serialNumber?: string | null;
  accountId?: string | null;
  siteId?: string | null;
  siteName?: string | null;
  groupId?: string | null;
  groupName?: string | null;
  networkInterfaces?: {
    name?: string | null;
    physical?: string | null;
    inet?: Ids;
  }[];
};

export type Alert = {
  alertInfo?: {
    alertId?: string;
    incidentStatus?: string | null;
    analystVerdict?: string | null;
    eventType?: string | null;
    hitType?: string | null;
    /** @format date-time */
    createdAt?: string | null;
    /** @format date-time */
    reportedAt?: string | null;
    /** @format date-time */
    updatedAt?: string | null;
    srcIp?: string | null;
    dstIp?: string | null;
    dnsRequest?: string | null;
  };
  ruleInfo?: {
    id?: string;
    name?: string | null;
    severity?: string | null;
    treatAsThreat?: string | null;
    /** The query of the rule. */
    s1ql?: string | null;
  };
  sourceProcessInfo?: {
    name?: string | null;
    pid?: string | null;
    commandline?: string | null;
    filePath?: string | null;
    fileHashSha1?: string | null;
    fileHashSha256?: string | null;
    user?: string | null;
    storyline?: string | null;
  };
  agentDetectionInfo?: {
    uuid?: string | null;
    name?: string | null;
    osFamily?: string | null;
    version?: string | null;
    siteId?: string | null;
  };
};

export type BlocklistItem = {
  id?: string;
  type?: string | null;
  value?: string | null;
  osType?: string | null;
  description?: string | null;
  source?: string | null;
  scopeName?: string | null;
  userId?: string | null;
  userName?: string | null;
  /** @format date-time */
  createdAt?: string | null;
  /** @format date-time */
  updatedAt?: string | null;
};

export type ThreatResults = {
  data?: {
    /** @integer */
    affected?: number;
    details?: {
      threatId?: string;
      /** updated, not_changed, already_set and the like. */
      result?: string | null;
      /** The same for the verdict, where one was given. */
      analystVerdict?: string | null;
    }[];
  };
};

export type MitigationResults = {
  data?: {
    /** @integer */
    affected?: number;
    details?: {
      threatId?: string;
      reports?: MitigationReport[];
      skipped?: {
        action?: string | null;
        reason?: string | null;
        description?: string | null;
      }[];
    }[];
  };
};

const CURSOR_PAGES = { cursor: "cursor", next: "/pagination/nextCursor", items: "/data" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "sentinelone",
  operations: {
    low: {
      "threats:read": ["YwdC_bDn", CURSOR_PAGES],
      "threats:read_events": ["IxrF8-Kq", CURSOR_PAGES],
      "threats:read_notes": ["gm5L1zjT", CURSOR_PAGES],
      "agents:read": ["m47lBwWk", CURSOR_PAGES],
      "agents:read_applications": ["k-30Dtue"],
      "alerts:read": ["FTprLnF8", CURSOR_PAGES],
      "blocklist:read": ["wue4Iefl", CURSOR_PAGES],
      "scripts:read": ["D1QtDR65", CURSOR_PAGES],
      "script_tasks:read": ["c_TWUbPv", CURSOR_PAGES],
    },
    medium: {
      "threats:add_note": ["fW-dv2HW"],
      "threats:update_verdict": ["Yp3zmU9f"],
      "threats:update_status": ["7YsuXBvs"],
      "agents:scan": ["ynGLrm8o"],
      "agents:read_passphrase": ["PHYpqNHQ", CURSOR_PAGES],
      "alerts:update_status": ["FuVNhdX_"],
      "alerts:update_verdict": ["EBuaZOXz"],
      "activities:read": ["bancpfiY", CURSOR_PAGES],
      "sites:read": ["1cf9RjF2", { cursor: "cursor", next: "/pagination/nextCursor", items: "/data/sites" }],
    },
    high: {
      "threats:mitigate": ["G0qo3n02"],
      "threats:block_hash": ["8ySEOIym"],
      "agents:isolate": ["8-J3VN5W"],
      "agents:connect": ["lHhLHPJ2"],
      "agents:fetch_files": ["SGlG7vFK"],
      "blocklist:write": ["BAIdLgE2"],
      "blocklist:delete": ["vDqFSt3V"],
      "iocs:write": ["LO1QYu30"],
    },
    critical: {
      "threats:remediate": ["cg-KkUDi"],
      "scripts:execute": ["LbQL4JA6"],
    },
  },
};
