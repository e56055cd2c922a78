// Generated from specs/cortex_xsoar.yaml by `npm run generate`. Do not edit.
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
 * Palo Alto Cortex XSOAR. Incidents, war room entries, evidence, indicators, playbook tasks and audits of
 * Cortex XSOAR.
 * @see https://cortex-panw.stoplight.io/docs/cortex-xsoar-6
 */
export class CortexXsoarConnector<const M extends Risk = "critical"> extends SDKConnector<CortexXsoarOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search incidents by query and dates. Risk: low. Scope: none. */
  searchIncidents(params: SearchIncidentsParams = {}, options?: ExecuteOptions): GovernedCall<"low", IncidentsSearchResult> {
    return this.call("incidents:search", { filter: { query: params.query, page: params.page, size: params.limit ?? 50 } }, options);
  }

  /** Search incidents by query and dates. Risk: low. Scope: none. */
  getIncidents(params: GetIncidentsParams, options?: ExecuteOptions): GovernedCall<"low", IncidentsSearchResult> {
    return this.call("incidents:search", { filter: { id: params.incidentIds, size: 1000 } }, options);
  }

  /** Create an incident without starting its investigation. Risk: medium. Scope: none. */
  createIncident(params: CreateIncidentParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsWriteResult> {
    return this.call("incidents:write", params, options);
  }

  /** Change severity, owner or texts of incidents. Risk: medium. Scope: none. */
  assignIncidents(params: AssignIncidentsParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsUpdateResult> {
    return this.call("incidents:update", { ids: params.incidentIds, data: { owner: params.owner } }, options);
  }

  /** Change severity, owner or texts of incidents. Risk: medium. Scope: none. */
  setIncidentSeverity(params: SetIncidentSeverityParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsUpdateResult> {
    return this.call("incidents:update", { ids: params.incidentIds, data: { severity: params.severity } }, options);
  }

  /** Close incidents with a reason. Risk: medium. Scope: none. */
  closeIncidents(params: CloseIncidentsParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsCloseResult> {
    return this.call("incidents:close", { ids: params.incidentIds, closeReason: params.reason, closeNotes: params.notes }, options);
  }

  /** Write a text into the war room. Risk: medium. Scope: none. */
  addEntry(params: AddEntryParams, options?: ExecuteOptions): GovernedCall<"medium", EntriesWriteResult> {
    return this.call("entries:write", { investigationId: params.incidentId, contents: params.text, format: "markdown" }, options);
  }

  /**
   * Run a command or script and wait.
   * Risk: critical. Scope: none. Denied unless policy permits this agent.
   */
  runCommand(params: RunCommandParams, options?: ExecuteOptions): GovernedCall<"critical", CommandsExecuteResult> {
    return this.call("commands:execute", { investigationId: params.incidentId, data: params.command }, options);
  }

  /** List the evidence of an incident. Risk: low. Scope: none. */
  listEvidence(params: ListEvidenceParams, options?: ExecuteOptions): GovernedCall<"low", EvidenceSearchResult> {
    return this.call("evidence:search", { incidentID: params.incidentId, filter: { query: params.query, size: params.limit ?? 100 } }, options);
  }

  /** Search indicators with a query. Risk: low. Scope: none. */
  searchIndicators(params: SearchIndicatorsParams = {}, options?: ExecuteOptions): GovernedPages<"low", IndicatorsSearchResult, IndicatorsSearchItem> {
    return this.call("indicators:search", { query: params.query, size: params.limit ?? 50 }, options);
  }

  /** Create an indicator with a verdict. Risk: medium. Scope: none. */
  createIndicator(params: CreateIndicatorParams, options?: ExecuteOptions): GovernedCall<"medium", IndicatorsWriteResult> {
    return this.call("indicators:write", { indicator: { value: params.value, indicator_type: params.type, score: params.score } }, options);
  }

  /** Search the audit trail of the server. Risk: medium. Scope: none. */
  searchAudits(params: SearchAuditsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", AuditsSearchResult, AuditsSearchItem> {
    return this.call("audits:search", { query: params.query, fromDate: params.since, size: params.limit ?? 50 }, options);
  }

  execute<O extends keyof Within<CortexXsoarOperations, M>>(
    operation: O,
    params: ParamsOf<Within<CortexXsoarOperations, M>, O> & Incomplete,
  ): never;
  /** Search incidents by query and dates. `POST /incidents/search` @risk low */
  execute(
    operation: OperationId<"incidents:search", "low", M>,
    params: IncidentsSearchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IncidentsSearchResult>;
  /** Create an incident without starting its investigation. `POST /incident` @risk medium */
  execute(
    operation: OperationId<"incidents:write", "medium", M>,
    params: IncidentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsWriteResult>;
  /** Change severity, owner or texts of incidents. `POST /incident/batch` @risk medium */
  execute(
    operation: OperationId<"incidents:update", "medium", M>,
    params: IncidentsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsUpdateResult>;
  /** Close incidents with a reason. `POST /incident/batchClose` @risk medium */
  execute(
    operation: OperationId<"incidents:close", "medium", M>,
    params: IncidentsCloseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsCloseResult>;
  /** Delete incidents with all their history. `POST /incident/batchDelete` @risk critical */
  execute(
    operation: OperationId<"incidents:delete", "critical", M>,
    params: IncidentsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", IncidentsDeleteResult>;
  /** Search investigations by name and people. `POST /investigations/search` @risk medium */
  execute(
    operation: OperationId<"investigations:search", "medium", M>,
    params: InvestigationsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", InvestigationsSearchResult, InvestigationsSearchItem>;
  /** Write a text into the war room. `POST /entry/formatted` @risk medium */
  execute(
    operation: OperationId<"entries:write", "medium", M>,
    params: EntriesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EntriesWriteResult>;
  /** Mark an entry as a note. `POST /entry/note` @risk medium */
  execute(
    operation: OperationId<"entries:mark_note", "medium", M>,
    params: EntriesMarkNoteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EntriesMarkNoteResult>;
  /** Set the tags of an entry. `POST /entry/tags` @risk medium */
  execute(
    operation: OperationId<"entries:tag", "medium", M>,
    params: EntriesTagParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EntriesTagResult>;
  /** Run a command or script and wait. `POST /entry/execute/sync` @risk critical */
  execute(
    operation: OperationId<"commands:execute", "critical", M>,
    params: CommandsExecuteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", CommandsExecuteResult>;
  /** List the evidence of an incident. `POST /evidence/search` @risk low */
  execute(
    operation: OperationId<"evidence:search", "low", M>,
    params: EvidenceSearchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EvidenceSearchResult>;
  /** Keep an entry as evidence. `POST /evidence` @risk medium */
  execute(
    operation: OperationId<"evidence:write", "medium", M>,
    params: EvidenceWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EvidenceWriteResult>;
  /** Take an entry out of the evidence. `POST /evidence/delete` @risk high */
  execute(
    operation: OperationId<"evidence:delete", "high", M>,
    params: EvidenceDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EvidenceDeleteResult>;
  /** Search indicators with a query. `POST /indicators/search` @risk low */
  execute(
    operation: OperationId<"indicators:search", "low", M>,
    params: IndicatorsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IndicatorsSearchResult, IndicatorsSearchItem>;
  /** Create an indicator with a verdict. `POST /indicator/create` @risk medium */
  execute(
    operation: OperationId<"indicators:write", "medium", M>,
    params: IndicatorsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IndicatorsWriteResult>;
  /** Change verdict and fields of an indicator. `POST /indicator/edit` @risk medium */
  execute(
    operation: OperationId<"indicators:update", "medium", M>,
    params: IndicatorsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IndicatorsUpdateResult>;
  /** Drop an indicator and keep it out. `POST /indicator/whitelist` @risk high */
  execute(
    operation: OperationId<"indicators:exclude", "high", M>,
    params: IndicatorsExcludeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IndicatorsExcludeResult>;
  /** Delete indicators by their ids. `POST /indicators/batchDelete` @risk high */
  execute(
    operation: OperationId<"indicators:delete", "high", M>,
    params: IndicatorsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IndicatorsDeleteResult>;
  /** Give a playbook task to a person. `POST /inv-playbook/task/assign` @risk medium */
  execute(
    operation: OperationId<"tasks:assign", "medium", M>,
    params: TasksAssignParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TasksAssignResult>;
  /** Write a comment on a playbook task. `POST /inv-playbook/task/note/add` @risk medium */
  execute(
    operation: OperationId<"tasks:add_note", "medium", M>,
    params: TasksAddNoteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TasksAddNoteResult>;
  /** Add a manual task to a playbook. `POST /inv-playbook/task/add/{investigationId}` @risk medium */
  execute(
    operation: OperationId<"tasks:write", "medium", M>,
    params: TasksWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TasksWriteResult>;
  /** Complete a task and let the playbook go on. `POST /inv-playbook/task/complete/simple` @risk critical */
  execute(
    operation: OperationId<"tasks:complete", "critical", M>,
    params: TasksCompleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", TasksCompleteResult>;
  /** Search the scripts that commands can run. `POST /automation/search` @risk low */
  execute(
    operation: OperationId<"automations:search", "low", M>,
    params: AutomationsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AutomationsSearchResult, AutomationsSearchItem>;
  /** Search the audit trail of the server. `POST /settings/audits` @risk medium */
  execute(
    operation: OperationId<"audits:search", "medium", M>,
    params: AuditsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuditsSearchResult, AuditsSearchItem>;
  /** List the reports and their schedules. `GET /reports` @risk medium */
  execute(
    operation: OperationId<"reports:read", "medium", M>,
    params: ReportsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ReportsReadResult>;
  /** Make a new edition of a report. `POST /report/{id}/{requestId}/execute` @risk critical */
  execute(
    operation: OperationId<"reports:execute", "critical", M>,
    params: ReportsExecuteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ReportsExecuteResult>;
  /** Revoke all keys of a user. `POST /apikeys/revoke/user/{username}` @risk critical */
  execute(
    operation: OperationId<"api_keys:revoke", "critical", M>,
    params: ApiKeysRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ApiKeysRevokeResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof CortexXsoarOperations>(
    operation: O & Permit<CortexXsoarOperations, O, M>,
    ...rest: Rest<ParamsOf<CortexXsoarOperations, O>>
  ): CallOf<CortexXsoarOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type CortexXsoar<M extends Risk = "critical"> = Limited<CortexXsoarConnector<M>, CortexXsoarMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface CortexXsoarOperations {
  "incidents:search": { risk: "low"; params: IncidentsSearchParams; result: IncidentsSearchResult };
  "incidents:write": { risk: "medium"; params: IncidentsWriteParams; result: IncidentsWriteResult };
  "incidents:update": { risk: "medium"; params: IncidentsUpdateParams; result: IncidentsUpdateResult };
  "incidents:close": { risk: "medium"; params: IncidentsCloseParams; result: IncidentsCloseResult };
  "incidents:delete": { risk: "critical"; params: IncidentsDeleteParams; result: IncidentsDeleteResult };
  "investigations:search": { risk: "medium"; params: InvestigationsSearchParams; result: InvestigationsSearchResult; item: InvestigationsSearchItem };
  "entries:write": { risk: "medium"; params: EntriesWriteParams; result: EntriesWriteResult };
  "entries:mark_note": { risk: "medium"; params: EntriesMarkNoteParams; result: EntriesMarkNoteResult };
  "entries:tag": { risk: "medium"; params: EntriesTagParams; result: EntriesTagResult };
  "commands:execute": { risk: "critical"; params: CommandsExecuteParams; result: CommandsExecuteResult };
  "evidence:search": { risk: "low"; params: EvidenceSearchParams; result: EvidenceSearchResult };
  "evidence:write": { risk: "medium"; params: EvidenceWriteParams; result: EvidenceWriteResult };
  "evidence:delete": { risk: "high"; params: EvidenceDeleteParams; result: EvidenceDeleteResult };
  "indicators:search": { risk: "low"; params: IndicatorsSearchParams; result: IndicatorsSearchResult; item: IndicatorsSearchItem };
  "indicators:write": { risk: "medium"; params: IndicatorsWriteParams; result: IndicatorsWriteResult };
  "indicators:update": { risk: "medium"; params: IndicatorsUpdateParams; result: IndicatorsUpdateResult };
  "indicators:exclude": { risk: "high"; params: IndicatorsExcludeParams; result: IndicatorsExcludeResult };
  "indicators:delete": { risk: "high"; params: IndicatorsDeleteParams; result: IndicatorsDeleteResult };
  "tasks:assign": { risk: "medium"; params: TasksAssignParams; result: TasksAssignResult };
  "tasks:add_note": { risk: "medium"; params: TasksAddNoteParams; result: TasksAddNoteResult };
  "tasks:write": { risk: "medium"; params: TasksWriteParams; result: TasksWriteResult };
  "tasks:complete": { risk: "critical"; params: TasksCompleteParams; result: TasksCompleteResult };
  "automations:search": { risk: "low"; params: AutomationsSearchParams; result: AutomationsSearchResult; item: AutomationsSearchItem };
  "audits:search": { risk: "medium"; params: AuditsSearchParams; result: AuditsSearchResult; item: AuditsSearchItem };
  "reports:read": { risk: "medium"; params: ReportsReadParams; result: ReportsReadResult };
  "reports:execute": { risk: "critical"; params: ReportsExecuteParams; result: ReportsExecuteResult };
  "api_keys:revoke": { risk: "critical"; params: ApiKeysRevokeParams; result: ApiKeysRevokeResult };
}

/** The risk of each convenience method. */
export interface CortexXsoarMethods {
  searchIncidents: "low";
  getIncidents: "low";
  createIncident: "medium";
  assignIncidents: "medium";
  setIncidentSeverity: "medium";
  closeIncidents: "medium";
  addEntry: "medium";
  runCommand: "critical";
  listEvidence: "low";
  searchIndicators: "low";
  createIndicator: "medium";
  searchAudits: "medium";
}

/** Parameters of `incidents:search`. */
export interface IncidentsSearchParams {
  /** What to look for. */
  filter: {
    query?: Query;
    /** Fetch these incidents by id. */
    id?: string[];
    /** Incidents of these types. */
    type?: string[];
    /** Severities to look for. */
    level?: Severity[];
    /** 0 pending, 1 active, 2 closed, 3 archived. */
    status?: (0 | 1 | 2 | 3)[];
    fromDate?: FromDate;
    toDate?: ToDate;
    page?: PageNumber;
    size: PageSize;
    sort?: Sort;
  };
}

/** Result of `incidents:search`. */
export type IncidentsSearchResult = {
  data?: Incident[] | null;
  /** @integer */
  total?: number;
};

/** Arguments of `searchIncidents`. */
export interface SearchIncidentsParams {
  query?: Query;
  page?: PageNumber;
  /** @default 50 */
  limit?: PageSize;
}

/** Arguments of `getIncidents`. */
export interface GetIncidentsParams {
  /** Fetch these incidents by id. */
  incidentIds: string[];
}

/** Parameters of `incidents:write`. */
export interface IncidentsWriteParams {
  /** Name of the incident. @minLength 1 */
  name: string;
  /** Type of the incident. @minLength 1 */
  type?: string;
  severity?: Severity;
  /** What happened and where. */
  details?: string;
  /** User who works on it. */
  owner?: string;
  /** When the incident came about. @format date-time */
  occurred?: string;
  /** When it should be done. @format date-time */
  dueDate?: string;
  /** Labels as kind and value. */
  labels?: {
    /** Kind of the label. */
    type: string;
    /** Text of the label. */
    value: string;
  }[];
  /** Own fields, by the machine name of each. */
  CustomFields?: { [key: string]: unknown };
}

/** Result of `incidents:write`. */
export type IncidentsWriteResult = Incident;

/** Arguments of `createIncident`. */
export interface CreateIncidentParams {
  /** Name of the incident. @minLength 1 */
  name: string;
  /** Type of the incident. @minLength 1 */
  type?: string;
  severity?: Severity;
  /** What happened and where. */
  details?: string;
}

/** Parameters of `incidents:update`. */
export interface IncidentsUpdateParams {
  ids: IncidentIds;
  /** Fields with their new values. @minProperties 1 */
  data: {
    /** New name of the incident. @minLength 1 */
    name?: string;
    severity?: Severity;
    /** New account of what happened. */
    details?: string;
    /** User who takes it over. */
    owner?: string;
    /** When it should now be done. @format date-time */
    dueDate?: string;
  };
}

/** Result of `incidents:update`. */
export type IncidentsUpdateResult = Incidents;

/** Arguments of `assignIncidents`. */
export interface AssignIncidentsParams {
  incidentIds: IncidentIds;
  /** User who takes it over. */
  owner: string;
}

/** Arguments of `setIncidentSeverity`. */
export interface SetIncidentSeverityParams {
  incidentIds: IncidentIds;
  severity: Severity;
}

/** Parameters of `incidents:close`. */
export interface IncidentsCloseParams {
  ids: IncidentIds;
  /** Reason, such as False Positive. */
  closeReason?: string;
  /** How it was resolved. */
  closeNotes?: string;
}

/** Result of `incidents:close`. */
export type IncidentsCloseResult = Incidents;

/** Arguments of `closeIncidents`. */
export interface CloseIncidentsParams {
  incidentIds: IncidentIds;
  /** Reason, such as False Positive. */
  reason?: string;
  /** How it was resolved. */
  notes?: string;
}

/** Parameters of `incidents:delete`. */
export interface IncidentsDeleteParams {
  ids: IncidentIds;
}

/** Result of `incidents:delete`. */
export type IncidentsDeleteResult = Incidents;

/** Parameters of `investigations:search`. */
export interface InvestigationsSearchParams {
  /** Fetch these investigations by id. */
  id?: string[];
  /** Names to look for. */
  name?: string[];
  /** People who take part. */
  user?: string[];
  fromDate?: FromDate;
  toDate?: ToDate;
  page?: PageNumber;
  size: PageSize;
}

/** Result of `investigations:search`. */
export type InvestigationsSearchResult = {
  /** @integer */
  total?: number;
  data?: {
    id?: string;
    name?: string;
    status?: number;
    type?: number;
    runStatus?: string;
    creatingUserId?: string;
    users?: Texts;
    /** @format date-time */
    created?: string;
    /** @format date-time */
    closed?: string;
    /** @integer */
    version?: number;
  }[] | null;
};

/** One item of the pages of `investigations:search`. */
export type InvestigationsSearchItem = NonNullable<InvestigationsSearchResult["data"]>[number];

/** Parameters of `entries:write`. */
export interface EntriesWriteParams {
  investigationId: InvestigationId;
  /** How the text is shown. */
  format: "table" | "json" | "text" | "markdown" | "html";
  /** Text of the entry. @minLength 1 */
  contents: string;
}

/** Result of `entries:write`. */
export type EntriesWriteResult = Entry;

/** Arguments of `addEntry`. */
export interface AddEntryParams {
  incidentId: InvestigationId;
  /** Text of the entry. @minLength 1 */
  text: string;
}

/** Parameters of `entries:mark_note`. */
export interface EntriesMarkNoteParams {
  id: EntryId;
  investigationId: InvestigationId;
  version: Version;
  /** Whether it is a note. */
  data: "true" | "false";
}

/** Result of `entries:mark_note`. */
export type EntriesMarkNoteResult = Entry;

/** Parameters of `entries:tag`. */
export interface EntriesTagParams {
  id: EntryId;
  investigationId: InvestigationId;
  version: Version;
  /** All tags from now on. */
  tags: string[];
}

/** Result of `entries:tag`. */
export type EntriesTagResult = Entry;

/** Parameters of `commands:execute`. */
export interface CommandsExecuteParams {
  investigationId: InvestigationId;
  /** Command line, such as !ip ip=192.0.2.1. @minLength 1 */
  data: string;
}

/** Result of `commands:execute`. */
export type CommandsExecuteResult = Entry[] | null;

/** Arguments of `runCommand`. */
export interface RunCommandParams {
  incidentId: InvestigationId;
  /** Command line, such as !ip ip=192.0.2.1. @minLength 1 */
  command: string;
}

/** Parameters of `evidence:search`. */
export interface EvidenceSearchParams {
  /** Incident that the evidence belongs to. @minLength 1 */
  incidentID: string;
  /** Which evidence to send. */
  filter: {
    /** Text to look for in evidence. */
    query?: string;
    fromDate?: FromDate;
    toDate?: ToDate;
    page?: PageNumber;
    size: PageSize;
    sort?: Sort;
  };
}

/** Result of `evidence:search`. */
export type EvidenceSearchResult = {
  evidences?: Evidence[] | null;
  /** @integer */
  total?: number;
};

/** Arguments of `listEvidence`. */
export interface ListEvidenceParams {
  /** Incident that the evidence belongs to. @minLength 1 */
  incidentId: string;
  /** Text to look for in evidence. */
  query?: string;
  /** @default 100 */
  limit?: PageSize;
}

/** Parameters of `evidence:write`. */
export interface EvidenceWriteParams {
  /** Incident that gets the evidence. @minLength 1 */
  incidentId: string;
  entryId: EntryId;
  /** What the evidence shows. */
  description?: string;
  /** When the evidence came about. @format date-time */
  occurred?: string;
  /** Tags of the evidence. */
  tags?: string[];
}

/** Result of `evidence:write`. */
export type EvidenceWriteResult = Evidence;

/** Parameters of `evidence:delete`. */
export interface EvidenceDeleteParams {
  /** Evidence to be taken out. @minLength 1 */
  evidenceID: string;
}

/** Result of `evidence:delete`. */
export type EvidenceDeleteResult = string | { id?: string } | null;

/** Parameters of `indicators:search`. */
export interface IndicatorsSearchParams {
  /** Query, such as type:IP and verdict:Malicious. */
  query?: string;
  fromDate?: FromDate;
  toDate?: ToDate;
  page?: PageNumber;
  size: PageSize;
  sort?: Sort;
}

/** Result of `indicators:search`. */
export type IndicatorsSearchResult = {
  iocObjects?: Indicator[] | null;
  /** @integer */
  total?: number;
};

/** One item of the pages of `indicators:search`. */
export type IndicatorsSearchItem = NonNullable<IndicatorsSearchResult["iocObjects"]>[number];

/** Arguments of `searchIndicators`. */
export interface SearchIndicatorsParams {
  /** Query, such as type:IP and verdict:Malicious. */
  query?: string;
  /** @default 50 */
  limit?: PageSize;
}

/** Parameters of `indicators:write`. */
export interface IndicatorsWriteParams {
  /** The indicator to be made. */
  indicator: {
    /** Address, domain, hash and the like. @minLength 1 */
    value: string;
    /** Type, such as IP or Domain. @minLength 1 */
    indicator_type: string;
    score?: Verdict;
    /** Where the indicator is from. */
    source?: string;
    /** Comment to keep with it. */
    comment?: string;
    /** Own fields of the indicator. */
    CustomFields?: { [key: string]: unknown };
  };
  investigationId?: InvestigationId;
  entryId?: EntryId;
  /** Whether it counts as seen now. */
  seenNow?: boolean;
}

/** Result of `indicators:write`. */
export type IndicatorsWriteResult = Indicator;

/** Arguments of `createIndicator`. */
export interface CreateIndicatorParams {
  /** Address, domain, hash and the like. @minLength 1 */
  value: string;
  /** Type, such as IP or Domain. @minLength 1 */
  type: string;
  score?: Verdict;
}

/** Parameters of `indicators:update`. */
export interface IndicatorsUpdateParams {
  /** Id of the indicator. @minLength 1 */
  id: string;
  version: Version;
  /** Value that the indicator has. @minLength 1 */
  value: string;
  /** Type that the indicator has. @minLength 1 */
  indicator_type: string;
  score?: Verdict;
  /** Whether the verdict is set by hand. */
  manualScore?: boolean;
  /** Where the indicator came from. */
  source?: string;
  /** New comment of the indicator. */
  comment?: string;
  /** Own fields from now on. */
  CustomFields?: { [key: string]: unknown };
}

/** Result of `indicators:update`. */
export type IndicatorsUpdateResult = Indicator;

/** Parameters of `indicators:exclude`. */
export interface IndicatorsExcludeParams {
  /** Value to be excluded. @minLength 1 */
  value: string;
  /** Why it is excluded. */
  reason?: string;
}

/** Result of `indicators:exclude`. */
export type IndicatorsExcludeResult = Removed;

/** Parameters of `indicators:delete`. */
export interface IndicatorsDeleteParams {
  /** Indicators to be deleted. @minItems 1 @maxItems 20 */
  ids: string[];
  /** Why they are deleted. */
  reason?: string;
}

/** Result of `indicators:delete`. */
export type IndicatorsDeleteResult = Removed;

/** Parameters of `tasks:assign`. */
export interface TasksAssignParams {
  invId: InvestigationId;
  inTaskID: TaskId;
  /** User who gets the task. @minLength 1 */
  assignee: string;
  version: Version;
}

/** Result of `tasks:assign`. */
export type TasksAssignResult = RunningPlaybook;

/** Parameters of `tasks:add_note`. */
export interface TasksAddNoteParams {
  invId: InvestigationId;
  inTaskID: TaskId;
  /** Text of the comment. @minLength 1 */
  comment: string;
  version: Version;
}

/** Result of `tasks:add_note`. */
export type TasksAddNoteResult = RunningPlaybook;

/** Parameters of `tasks:write`. */
export interface TasksWriteParams {
  investigationId: InvestigationId;
  /** Name of the new task. @minLength 1 */
  name: string;
  /** What is to be done. */
  description?: string;
  /** Task next to the new one. @minLength 1 */
  neighborInvPBTaskId: string;
  /** Whether it comes after that one. */
  addAfter?: boolean;
  /** Tags of the new task. */
  tags?: string[];
}

/** Result of `tasks:write`. */
export type TasksWriteResult = RunningPlaybook;

/** Parameters of `tasks:complete`. */
export interface TasksCompleteParams {
  invId: InvestigationId;
  inTaskID: TaskId;
  /** Answer to the task, such as Yes. */
  input?: string;
  /** Comment on the answer. */
  comment?: string;
  version: Version;
}

/** Result of `tasks:complete`. */
export type TasksCompleteResult = RunningPlaybook;

/** Parameters of `automations:search`. */
export interface AutomationsSearchParams {
  /** Query, such as name:Set or tags:enrichment. */
  query?: string;
  page?: PageNumber;
  size: PageSize;
  /** Whether to leave out context keys. */
  stripContext?: boolean;
}

/** Result of `automations:search`. */
export type AutomationsSearchResult = {
  scripts?: {
    id?: string;
    name?: string;
    comment?: string;
    enabled?: boolean;
    deprecated?: boolean;
    hidden?: boolean;
    permitted?: boolean;
    runAs?: string;
    dockerImage?: string;
    /** @format date-time */
    modified?: string;
  }[] | null;
  suggestions?: Texts;
};

/** One item of the pages of `automations:search`. */
export type AutomationsSearchItem = NonNullable<AutomationsSearchResult["scripts"]>[number];

/** Parameters of `audits:search`. */
export interface AuditsSearchParams {
  /** Query, such as user:admin and type:login. */
  query?: string;
  fromDate?: FromDate;
  toDate?: ToDate;
  page?: PageNumber;
  size: PageSize;
}

/** Result of `audits:search`. */
export type AuditsSearchResult = {
  /** @integer */
  total?: number;
  audits?: {
    id?: string;
    type?: string;
    object?: string;
    identifier?: string;
    user?: string;
    /** @format date-time */
    modified?: string;
    /** What was done and to what. */
    action?: { [key: string]: Value } | null;
  }[] | null;
};

/** One item of the pages of `audits:search`. */
export type AuditsSearchItem = NonNullable<AuditsSearchResult["audits"]>[number];

/** Arguments of `searchAudits`. */
export interface SearchAuditsParams {
  /** Query, such as user:admin and type:login. */
  query?: string;
  since?: FromDate;
  /** @default 50 */
  limit?: PageSize;
}

/** Parameters of `reports:read`. */
export type ReportsReadParams = { [key: string]: never };

/** Result of `reports:read`. */
export type ReportsReadResult = Report[] | null;

/** Parameters of `reports:execute`. */
export interface ReportsExecuteParams {
  /** Id of the report. @minLength 1 */
  id: string;
  /** Id of your own choice. @minLength 1 */
  requestId: string;
}

/** Result of `reports:execute`. */
export type ReportsExecuteResult = null;

/** Parameters of `api_keys:revoke`. */
export interface ApiKeysRevokeParams {
  /** User who loses the keys. @minLength 1 */
  username: string;
}

/** Result of `api_keys:revoke`. */
export type ApiKeysRevokeResult = null;

/** Incidents by their id. @minItems 1 @maxItems 20 */
export type IncidentIds = string[];

/** Id of the investigation, the same as the incident's. @minLength 1 */
export type InvestigationId = string;

/** Id of the entry, such as 12@345. @minLength 3 */
export type EntryId = string;

/** Version that was read last, -1 to overwrite newer ones. @integer */
export type Version = number;

/** 0 unknown, 0.5 information, 1 low to 4 critical. */
export type Severity = 0 | 0.5 | 1 | 2 | 3 | 4;

/** 0 none, 1 good, 2 suspicious, 3 bad. @integer @minimum 0 @maximum 3 */
export type Verdict = number;

/** Id of the task in the playbook. @minLength 1 */
export type TaskId = string;

/** Query, such as status:active and severity:high. */
export type Query = string;

/** Not before this time. @format date-time */
export type FromDate = string;

/** Not after this time. @format date-time */
export type ToDate = string;

/** Number of the page, from 0. @integer @minimum 0 @default 0 */
export type PageNumber = number;

/** How many items make a page, none when left out. @integer @minimum 1 @maximum 1000 */
export type PageSize = number;

/** Fields to sort by. */
export type Sort = {
  /** Name of the field. @minLength 1 */
  field: string;
  /** Whether to sort upwards. */
  asc?: boolean;
}[];

/** A value of any kind. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

export type Texts = string[] | null;

/** Own fields by their machine name. */
export type OwnFields = { [key: string]: Value } | null;

export type Incident = {
  id?: string;
  name?: string;
  type?: string;
  /** State, as incidents:search takes it. */
  status?: number;
  severity?: number;
  owner?: string;
  phase?: string;
  details?: string;
  investigationId?: string;
  playbookId?: string;
  runStatus?: string;
  sourceBrand?: string;
  sourceInstance?: string;
  /** @format date-time */
  occurred?: string;
  /** @format date-time */
  created?: string;
  /** @format date-time */
  modified?: string;
  /** @format date-time */
  dueDate?: string;
  /** @format date-time */
  closed?: string;
  closeReason?: string;
  closeNotes?: string;
  labels?: { type?: string; value?: string }[] | null;
  linkedIncidents?: Texts;
  CustomFields?: OwnFields;
  /** @integer */
  version?: number;
};

export type Incidents = {
  data?: Incident[] | null;
  /** @integer */
  total?: number;
  /** @integer */
  notUpdated?: number;
};

export type Entry = {
  id?: string;
  investigationId?: string;
  type?: number;
  category?: string;
  format?: string;
  /** What the entry says, a text or what the command sent. */
  contents?: Value;
  note?: boolean;
  user?: string;
  parentId?: string;
  taskId?: string;
  playbookId?: string;
  errorSource?: string;
  file?: string;
  fileID?: string;
  tags?: Texts;
  /** @format date-time */
  created?: string;
  /** @format date-time */
  modified?: string;
  /** @integer */
  version?: number;
};

export type Evidence = {
  id?: string;
  incidentId?: string;
  entryId?: string;
  taskId?: string;
  description?: string;
  markedBy?: string;
  /** @format date-time */
  markedDate?: string;
  /** @format date-time */
  occurred?: string;
  /** @format date-time */
  fetched?: string;
  tags?: Texts;
  /** @integer */
  version?: number;
};

export type Indicator = {
  id?: string;
  value?: string;
  indicator_type?: string;
  /** Verdict, as indicators:write takes it. @integer */
  score?: number;
  manualScore?: boolean;
  source?: string;
  setBy?: string;
  comment?: string;
  /** @format date-time */
  firstSeen?: string;
  /** @format date-time */
  lastSeen?: string;
  /** @format date-time */
  timestamp?: string;
  /** @format date-time */
  modified?: string;
  investigationIDs?: Texts;
  CustomFields?: OwnFields;
  /** @integer */
  version?: number;
};

export type Removed = {
  updatedIds?: Texts;
  /** @integer */
  notUpdated?: number;
};

export type RunningPlaybook = {
  id?: string;
  name?: string;
  playbookId?: string;
  investigationId?: string;
  state?: string;
  /** @format date-time */
  startDate?: string;
  /** @integer */
  version?: number;
  /** Tasks by their id. */
  tasks?: {
    [key: string]: {
      /** Id that tasks:complete and the like take. */
      id?: string;
      type?: string;
      state?: string;
      task?: {
        name?: string;
        description?: string;
        scriptId?: string;
      };
      subPlaybook?: {
        id?: string;
        name?: string;
        state?: string;
      };
      assignee?: string;
      completedBy?: string;
      /** @format date-time */
      completedDate?: string;
    };
  } | null;
};

export type Report = {
  id?: string;
  name?: string;
  description?: string;
  reportType?: string;
  type?: string;
  createdBy?: string;
  scheduled?: boolean;
  latestReportName?: string;
  /** @format date-time */
  latestReportTime?: string;
  /** @format date-time */
  nextScheduledTime?: string;
  recipients?: Texts;
};

const CONNECTOR: ConnectorSpec = {
  name: "cortex_xsoar",
  operations: {
    low: {
      "incidents:search": ["_6hTAShP"],
      "evidence:search": ["VM-aSR1V"],
      "indicators:search": ["4hjrjjkx", { page: "page", size: "size", items: "/iocObjects", total: "/total", first: 0 }],
      "automations:search": ["zdHW-Xnl", { page: "page", size: "size", items: "/scripts", first: 0 }],
    },
    medium: {
      "incidents:write": ["VRA3RV4J"],
      "incidents:update": ["0UqKYkMS"],
      "incidents:close": ["64V07pdx"],
      "investigations:search": ["0es_PNSS", { page: "page", size: "size", items: "/data", total: "/total", first: 0 }],
      "entries:write": ["mQ0cLvVw"],
      "entries:mark_note": ["4eGyMita"],
      "entries:tag": ["fnOmwl8B"],
      "evidence:write": ["As5glKGx"],
      "indicators:write": ["MaKYROFg"],
      "indicators:update": ["2-deHfQM"],
      "tasks:assign": ["xDfvQYBs"],
      "tasks:add_note": ["Zt5oKBb1"],
      "tasks:write": ["EejEAqA5"],
      "audits:search": ["S_QWMwpf", { page: "page", size: "size", items: "/audits", total: "/total", first: 0 }],
      "reports:read": ["Oqxkjyyh"],
    },
    high: {
      "evidence:delete": ["Sz1zQjw7"],
      "indicators:exclude": ["J0gu4lVR"],
      "indicators:delete": ["lqhq0v_0"],
    },
    critical: {
      "incidents:delete": ["oMHB5Zd4"],
      "commands:execute": ["pjFUOueJ"],
      "tasks:complete": ["5ydtzoje"],
      "reports:execute": ["wfZ_lwPv"],
      "api_keys:revoke": ["JUNMPFzI"],
    },
  },
};
