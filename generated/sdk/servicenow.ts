// Generated from specs/servicenow.yaml by `npm run generate`. Do not edit.
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
 * ServiceNow. Incidents, security incidents, changes, CMDB, people and knowledge of a ServiceNow instance.
 * @see https://www.servicenow.com/docs/r/api-reference/rest-apis/api-rest.html
 */
export class ServiceNowConnector<const M extends Risk = "critical"> extends SDKConnector<ServiceNowOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search for incidents with an encoded query. Risk: low. Scope: itil. */
  getIncidents(params: GetIncidentsParams = {}, options?: ExecuteOptions): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem> {
    return this.call("incidents:read", { sysparm_query: params.query, sysparm_limit: params.limit, sysparm_fields: params.fields }, options);
  }

  /** Open a new incident record. Risk: medium. Scope: itil. */
  createIncident(params: CreateIncidentParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsWriteResult> {
    return this.call("incidents:write", {
      short_description: params.shortDescription,
      description: params.description,
      urgency: params.urgency,
      impact: params.impact,
      caller_id: params.callerId,
      assignment_group: params.assignmentGroup,
    }, options);
  }

  /** Add a note for the staff to an incident. Risk: medium. Scope: itil. */
  addWorkNote(params: AddWorkNoteParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsUpdateResult> {
    return this.call("incidents:update", { sys_id: params.sysId, work_notes: params.note }, options);
  }

  /** Set an incident to resolved. Risk: medium. Scope: itil. */
  resolveIncident(params: ResolveIncidentParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsUpdateResult> {
    return this.call("incidents:update", {
      sys_id: params.sysId,
      close_code: params.closeCode,
      close_notes: params.closeNotes,
      state: "6",
    }, options);
  }

  /** Search for security incidents with an encoded query. Risk: low. Scope: sn_si.read. */
  getSecurityIncidents(params: GetSecurityIncidentsParams = {}, options?: ExecuteOptions): GovernedPages<"low", SecurityIncidentsReadResult, SecurityIncidentsReadItem> {
    return this.call("security_incidents:read", { sysparm_query: params.query, sysparm_limit: params.limit, sysparm_fields: params.fields }, options);
  }

  /** Open a new security incident record. Risk: medium. Scope: sn_si.basic. */
  createSecurityIncident(params: CreateSecurityIncidentParams, options?: ExecuteOptions): GovernedCall<"medium", SecurityIncidentsWriteResult> {
    return this.call("security_incidents:write", {
      short_description: params.shortDescription,
      description: params.description,
      category: params.category,
      priority: params.priority,
      cmdb_ci: params.cmdbCi,
      affected_user: params.affectedUser,
    }, options);
  }

  /** Lock a user out of the instance. Risk: high. Scope: user_admin. May be escalated to a reviewer. */
  lockUser(params: LockUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateResult> {
    return this.call("users:update", { sys_id: params.sysId, locked_out: true }, options);
  }

  /** Search the knowledge bases for articles. Risk: low. Scope: none. */
  searchKnowledge(params: SearchKnowledgeParams, options?: ExecuteOptions): GovernedPages<"low", KnowledgeReadResult, KnowledgeReadItem> {
    return this.call("knowledge:read", params, options);
  }

  execute<O extends keyof Within<ServiceNowOperations, M>>(
    operation: O,
    params: ParamsOf<Within<ServiceNowOperations, M>, O> & Incomplete,
  ): never;
  /** Search for incidents with an encoded query. `GET /api/now/table/incident` @risk low */
  execute(
    operation: OperationId<"incidents:read", "low", M>,
    params: IncidentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem>;
  /** Get one incident by its sys_id. `GET /api/now/table/incident/{sys_id}` @risk low */
  execute(
    operation: OperationId<"incidents:read_details", "low", M>,
    params: IncidentsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IncidentsReadDetailsResult>;
  /** Open a new incident record. `POST /api/now/table/incident` @risk medium */
  execute(
    operation: OperationId<"incidents:write", "medium", M>,
    params: IncidentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsWriteResult>;
  /** Change an incident or add a note to it. `PATCH /api/now/table/incident/{sys_id}` @risk medium */
  execute(
    operation: OperationId<"incidents:update", "medium", M>,
    params: IncidentsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsUpdateResult>;
  /** Delete an incident record for good. `DELETE /api/now/table/incident/{sys_id}` @risk critical */
  execute(
    operation: OperationId<"incidents:delete", "critical", M>,
    params: IncidentsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", IncidentsDeleteResult>;
  /** Search for security incidents with an encoded query. `GET /api/now/table/sn_si_incident` @risk low */
  execute(
    operation: OperationId<"security_incidents:read", "low", M>,
    params: SecurityIncidentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SecurityIncidentsReadResult, SecurityIncidentsReadItem>;
  /** Get one security incident by its sys_id. `GET /api/now/table/sn_si_incident/{sys_id}` @risk low */
  execute(
    operation: OperationId<"security_incidents:read_details", "low", M>,
    params: SecurityIncidentsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SecurityIncidentsReadDetailsResult>;
  /** Open a new security incident record. `POST /api/now/table/sn_si_incident` @risk medium */
  execute(
    operation: OperationId<"security_incidents:write", "medium", M>,
    params: SecurityIncidentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SecurityIncidentsWriteResult>;
  /** Change a security incident or add a note. `PATCH /api/now/table/sn_si_incident/{sys_id}` @risk medium */
  execute(
    operation: OperationId<"security_incidents:update", "medium", M>,
    params: SecurityIncidentsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SecurityIncidentsUpdateResult>;
  /** Search for change requests with an encoded query. `GET /api/now/table/change_request` @risk low */
  execute(
    operation: OperationId<"changes:read", "low", M>,
    params: ChangesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ChangesReadResult, ChangesReadItem>;
  /** Open a new change request. `POST /api/now/table/change_request` @risk medium */
  execute(
    operation: OperationId<"changes:write", "medium", M>,
    params: ChangesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ChangesWriteResult>;
  /** Search for problem records with an encoded query. `GET /api/now/table/problem` @risk low */
  execute(
    operation: OperationId<"problems:read", "low", M>,
    params: ProblemsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ProblemsReadResult, ProblemsReadItem>;
  /** Open a new problem record. `POST /api/now/table/problem` @risk medium */
  execute(
    operation: OperationId<"problems:write", "medium", M>,
    params: ProblemsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ProblemsWriteResult>;
  /** Search for configuration items of any class. `GET /api/now/table/cmdb_ci` @risk low */
  execute(
    operation: OperationId<"configuration_items:read", "low", M>,
    params: ConfigurationItemsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ConfigurationItemsReadResult, ConfigurationItemsReadItem>;
  /**
   * Get a configuration item with its relations. `GET /api/now/cmdb/instance/{className}/{sys_id}`
   * @risk low
   */
  execute(
    operation: OperationId<"configuration_items:read_details", "low", M>,
    params: ConfigurationItemsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ConfigurationItemsReadDetailsResult>;
  /**
   * Change attributes of a configuration item. `PATCH /api/now/cmdb/instance/{className}/{sys_id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"configuration_items:update", "medium", M>,
    params: ConfigurationItemsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ConfigurationItemsUpdateResult>;
  /** Search for user records with an encoded query. `GET /api/now/table/sys_user` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Change a user record or lock it out. `PATCH /api/now/table/sys_user/{sys_id}` @risk high */
  execute(
    operation: OperationId<"users:update", "high", M>,
    params: UsersUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUpdateResult>;
  /** Search for user groups with an encoded query. `GET /api/now/table/sys_user_group` @risk low */
  execute(
    operation: OperationId<"groups:read", "low", M>,
    params: GroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupsReadResult, GroupsReadItem>;
  /** Add a user to a group. `POST /api/now/table/sys_user_grmember` @risk high */
  execute(
    operation: OperationId<"group_members:write", "high", M>,
    params: GroupMembersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembersWriteResult>;
  /** Search for catalog tasks with an encoded query. `GET /api/now/table/sc_task` @risk low */
  execute(
    operation: OperationId<"catalog_tasks:read", "low", M>,
    params: CatalogTasksReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CatalogTasksReadResult, CatalogTasksReadItem>;
  /** List comments and work notes of a record. `GET /api/now/table/sys_journal_field` @risk medium */
  execute(
    operation: OperationId<"journal_entries:read", "medium", M>,
    params: JournalEntriesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", JournalEntriesReadResult, JournalEntriesReadItem>;
  /** Search the knowledge bases for articles. `GET /api/sn_km_api/knowledge/articles` @risk low */
  execute(
    operation: OperationId<"knowledge:read", "low", M>,
    params: KnowledgeReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", KnowledgeReadResult, KnowledgeReadItem>;
  /** List metadata of attached files. `GET /api/now/attachment` @risk low */
  execute(
    operation: OperationId<"attachments:read", "low", M>,
    params: AttachmentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AttachmentsReadResult, AttachmentsReadItem>;
  /** Load one record through an import set. `POST /api/now/import/{stagingTableName}` @risk critical */
  execute(
    operation: OperationId<"import_sets:write", "critical", M>,
    params: ImportSetsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ImportSetsWriteResult>;
  /** Send several REST calls in one request. `POST /api/now/v1/batch` @risk critical */
  execute(
    operation: OperationId<"batch:execute", "critical", M>,
    params: BatchExecuteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", BatchExecuteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof ServiceNowOperations>(
    operation: O & Permit<ServiceNowOperations, O, M>,
    ...rest: Rest<ParamsOf<ServiceNowOperations, O>>
  ): CallOf<ServiceNowOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type ServiceNow<M extends Risk = "critical"> = Limited<ServiceNowConnector<M>, ServiceNowMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface ServiceNowOperations {
  "incidents:read": { risk: "low"; params: IncidentsReadParams; result: IncidentsReadResult; item: IncidentsReadItem };
  "incidents:read_details": { risk: "low"; params: IncidentsReadDetailsParams; result: IncidentsReadDetailsResult };
  "incidents:write": { risk: "medium"; params: IncidentsWriteParams; result: IncidentsWriteResult };
  "incidents:update": { risk: "medium"; params: IncidentsUpdateParams; result: IncidentsUpdateResult };
  "incidents:delete": { risk: "critical"; params: IncidentsDeleteParams; result: IncidentsDeleteResult };
  "security_incidents:read": { risk: "low"; params: SecurityIncidentsReadParams; result: SecurityIncidentsReadResult; item: SecurityIncidentsReadItem };
  "security_incidents:read_details": { risk: "low"; params: SecurityIncidentsReadDetailsParams; result: SecurityIncidentsReadDetailsResult };
  "security_incidents:write": { risk: "medium"; params: SecurityIncidentsWriteParams; result: SecurityIncidentsWriteResult };
  "security_incidents:update": { risk: "medium"; params: SecurityIncidentsUpdateParams; result: SecurityIncidentsUpdateResult };
  "changes:read": { risk: "low"; params: ChangesReadParams; result: ChangesReadResult; item: ChangesReadItem };
  "changes:write": { risk: "medium"; params: ChangesWriteParams; result: ChangesWriteResult };
  "problems:read": { risk: "low"; params: ProblemsReadParams; result: ProblemsReadResult; item: ProblemsReadItem };
  "problems:write": { risk: "medium"; params: ProblemsWriteParams; result: ProblemsWriteResult };
  "configuration_items:read": { risk: "low"; params: ConfigurationItemsReadParams; result: ConfigurationItemsReadResult; item: ConfigurationItemsReadItem };
  "configuration_items:read_details": { risk: "low"; params: ConfigurationItemsReadDetailsParams; result: ConfigurationItemsReadDetailsResult };
  "configuration_items:update": { risk: "medium"; params: ConfigurationItemsUpdateParams; result: ConfigurationItemsUpdateResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:update": { risk: "high"; params: UsersUpdateParams; result: UsersUpdateResult };
  "groups:read": { risk: "low"; params: GroupsReadParams; result: GroupsReadResult; item: GroupsReadItem };
  "group_members:write": { risk: "high"; params: GroupMembersWriteParams; result: GroupMembersWriteResult };
  "catalog_tasks:read": { risk: "low"; params: CatalogTasksReadParams; result: CatalogTasksReadResult; item: CatalogTasksReadItem };
  "journal_entries:read": { risk: "medium"; params: JournalEntriesReadParams; result: JournalEntriesReadResult; item: JournalEntriesReadItem };
  "knowledge:read": { risk: "low"; params: KnowledgeReadParams; result: KnowledgeReadResult; item: KnowledgeReadItem };
  "attachments:read": { risk: "low"; params: AttachmentsReadParams; result: AttachmentsReadResult; item: AttachmentsReadItem };
  "import_sets:write": { risk: "critical"; params: ImportSetsWriteParams; result: ImportSetsWriteResult };
  "batch:execute": { risk: "critical"; params: BatchExecuteParams; result: BatchExecuteResult };
}

/** The risk of each convenience method. */
export interface ServiceNowMethods {
  getIncidents: "low";
  createIncident: "medium";
  addWorkNote: "medium";
  resolveIncident: "medium";
  getSecurityIncidents: "low";
  createSecurityIncident: "medium";
  lockUser: "high";
  searchKnowledge: "low";
}

/** Parameters of `incidents:read`. */
export interface IncidentsReadParams {
  sysparm_query?: EncodedQuery;
  sysparm_fields?: FieldList;
  sysparm_display_value?: DisplayValue;
  sysparm_exclude_reference_link?: ExcludeReferenceLink;
  /** How many incidents per page. @integer @minimum 1 @default 10000 */
  sysparm_limit?: number;
  /** How many records to skip. @integer @minimum 0 @default 0 */
  sysparm_offset?: number;
}

/** Result of `incidents:read`. */
export type IncidentsReadResult = {
  result?: Incident[];
};

/** One item of the pages of `incidents:read`. */
export type IncidentsReadItem = NonNullable<IncidentsReadResult["result"]>[number];

/** Arguments of `getIncidents`. */
export interface GetIncidentsParams {
  query?: EncodedQuery;
  /** How many incidents per page. @integer @minimum 1 @default 10000 */
  limit?: number;
  fields?: FieldList;
}

/** Parameters of `incidents:read_details`. */
export interface IncidentsReadDetailsParams {
  sys_id: SysId;
  sysparm_fields?: FieldList;
  sysparm_display_value?: DisplayValue;
  sysparm_exclude_reference_link?: ExcludeReferenceLink;
}

/** Result of `incidents:read_details`. */
export type IncidentsReadDetailsResult = {
  result?: Incident;
};

/** Parameters of `incidents:write`. */
export interface IncidentsWriteParams {
  /** One line that says what is wrong. */
  short_description?: string;
  /** All that is known. */
  description?: string;
  urgency?: Level;
  impact?: Level;
  severity?: Level;
  /** Category value, such as software or network. */
  category?: string;
  /** Value that belongs to the category. */
  subcategory?: string;
  /** Person that reports the incident. */
  caller_id?: ReferenceInput;
  /** Group that shall work on it. */
  assignment_group?: ReferenceInput;
  /** Person that shall work on it. */
  assigned_to?: ReferenceInput;
  /** Configuration item that is affected. */
  cmdb_ci?: ReferenceInput;
  /** Business service that is affected. */
  business_service?: ReferenceInput;
  /** Incident that this one is a part of. */
  parent_incident?: ReferenceInput;
  /** How it came in, such as email, phone or monitoring. */
  contact_type?: string;
  /** State value; 1 new, 2 in progress, 3 on hold. */
  state?: ChoiceInput;
  /** Own id of it in another system, to find it again. */
  correlation_id?: string;
  /** Name of that other system. */
  correlation_display?: string;
  /** People to keep informed: sys_ids or addresses joined by commas. */
  watch_list?: string;
  /** First note for the staff. */
  work_notes?: string;
  /** First comment that the caller sees. */
  comments?: string;
  sysparm_input_display_value?: InputDisplayValue;
  sysparm_display_value?: DisplayValue;
  sysparm_fields?: FieldList;
}

/** Result of `incidents:write`. */
export type IncidentsWriteResult = {
  result?: Incident;
};

/** Arguments of `createIncident`. */
export interface CreateIncidentParams {
  /** One line that says what is wrong. */
  shortDescription: string;
  /** All that is known. */
  description?: string;
  urgency?: Level;
  impact?: Level;
  /** Person that reports the incident. */
  callerId?: ReferenceInput;
  /** Group that shall work on it. */
  assignmentGroup?: ReferenceInput;
}

/** Parameters of `incidents:update`. */
export interface IncidentsUpdateParams {
  sys_id: SysId;
  /** One line that says what is wrong. */
  short_description?: string;
  /** All that is known. */
  description?: string;
  /** State value; 1 new, 2 in progress, 3 on hold, 6 resolved, 7 closed, 8 canceled. */
  state?: ChoiceInput;
  /** Why it is on hold. */
  hold_reason?: ChoiceInput;
  urgency?: Level;
  impact?: Level;
  severity?: Level;
  /** Category value, such as software or network. */
  category?: string;
  /** Value that belongs to the category. */
  subcategory?: string;
  /** Group that shall work on it. */
  assignment_group?: ReferenceInput;
  /** Person that shall work on it. */
  assigned_to?: ReferenceInput;
  /** Configuration item that is affected. */
  cmdb_ci?: ReferenceInput;
  /** Problem record that is behind it. */
  problem_id?: ReferenceInput;
  /** Change request that will fix it. */
  rfc?: ReferenceInput;
  /** Resolution code; instances ask for it when resolving. */
  close_code?: string;
  /** How it was solved. */
  close_notes?: string;
  /** Note to add for the staff. */
  work_notes?: string;
  /** Comment to add for the caller. */
  comments?: string;
  /** People to keep informed: sys_ids or addresses joined by commas. */
  watch_list?: string;
  sysparm_input_display_value?: InputDisplayValue;
  sysparm_display_value?: DisplayValue;
  sysparm_fields?: FieldList;
}

/** Result of `incidents:update`. */
export type IncidentsUpdateResult = {
  result?: Incident;
};

/** Arguments of `addWorkNote`. */
export interface AddWorkNoteParams {
  sysId: SysId;
  /** Note to add for the staff. */
  note: string;
}

/** Arguments of `resolveIncident`. */
export interface ResolveIncidentParams {
  sysId: SysId;
  /** Resolution code; instances ask for it when resolving. */
  closeCode: string;
  /** How it was solved. */
  closeNotes: string;
}

/** Parameters of `incidents:delete`. */
export interface IncidentsDeleteParams {
  sys_id: SysId;
}

/** Result of `incidents:delete`. */
export type IncidentsDeleteResult = null;

/** Parameters of `security_incidents:read`. */
export interface SecurityIncidentsReadParams {
  sysparm_query?: EncodedQuery;
  sysparm_fields?: FieldList;
  sysparm_display_value?: DisplayValue;
  sysparm_exclude_reference_link?: ExcludeReferenceLink;
  /** Security incidents per page. @integer @minimum 1 @default 10000 */
  sysparm_limit?: number;
  /** How many records to skip. @integer @minimum 0 @default 0 */
  sysparm_offset?: number;
}

/** Result of `security_incidents:read`. */
export type SecurityIncidentsReadResult = {
  result?: SecurityIncident[];
};

/** One item of the pages of `security_incidents:read`. */
export type SecurityIncidentsReadItem = NonNullable<SecurityIncidentsReadResult["result"]>[number];

/** Arguments of `getSecurityIncidents`. */
export interface GetSecurityIncidentsParams {
  query?: EncodedQuery;
  /** Security incidents per page. @integer @minimum 1 @default 10000 */
  limit?: number;
  fields?: FieldList;
}

/** Parameters of `security_incidents:read_details`. */
export interface SecurityIncidentsReadDetailsParams {
  sys_id: SysId;
  sysparm_fields?: FieldList;
  sysparm_display_value?: DisplayValue;
  sysparm_exclude_reference_link?: ExcludeReferenceLink;
}

/** Result of `security_incidents:read_details`. */
export type SecurityIncidentsReadDetailsResult = {
  result?: SecurityIncident;
};

/** Parameters of `security_incidents:write`. */
export interface SecurityIncidentsWriteParams {
  /** One line that says what happened. */
  short_description?: string;
  /** All that is known. */
  description?: string;
  /** Kind of security issue; may start a workflow. */
  category?: string;
  /** Value that belongs to the category. */
  subcategory?: string;
  /** Priority value; 1 is the most urgent. */
  priority?: ChoiceInput;
  /** Business impact value; 1 is the gravest. */
  business_criticality?: ChoiceInput;
  /** Score to set by hand. @integer @minimum 0 @maximum 100 */
  risk_score?: number;
  /** Whether the score by hand wins over the calculated one. */
  risk_score_override?: boolean;
  /** Person that is affected. */
  affected_user?: ReferenceInput;
  /** Configuration item that is affected. */
  cmdb_ci?: ReferenceInput;
  /** Group that shall analyze it. */
  assignment_group?: ReferenceInput;
  /** Analyst that shall work on it. */
  assigned_to?: ReferenceInput;
  /** Security incident above this one. */
  parent_security_incident?: ReferenceInput;
  /** State value as the instance defines it. */
  state?: ChoiceInput;
  /** Whether a change or problem is pending. */
  substate?: ChoiceInput;
  /** How it came in, such as email, phone or monitoring. */
  contact_type?: string;
  /** Product that raised the alert. */
  alert_sensor?: ReferenceInput;
  /** Rule in that product. */
  alert_rule?: string;
  /** Person that reports the incident. */
  caller?: ReferenceInput;
  /** Own id of it in another system, to find it again. */
  correlation_id?: string;
  /** First note for the analysts. */
  work_notes?: string;
  sysparm_input_display_value?: InputDisplayValue;
  sysparm_display_value?: DisplayValue;
  sysparm_fields?: FieldList;
}

/** Result of `security_incidents:write`. */
export type SecurityIncidentsWriteResult = {
  result?: SecurityIncident;
};

/** Arguments of `createSecurityIncident`. */
export interface CreateSecurityIncidentParams {
  /** One line that says what happened. */
  shortDescription: string;
  /** All that is known. */
  description?: string;
  /** Kind of security issue; may start a workflow. */
  category?: string;
  /** Priority value; 1 is the most urgent. */
  priority?: ChoiceInput;
  /** Configuration item that is affected. */
  cmdbCi?: ReferenceInput;
  /** Person that is affected. */
  affectedUser?: ReferenceInput;
}

/** Parameters of `security_incidents:update`. */
export interface SecurityIncidentsUpdateParams {
  sys_id: SysId;
  /** One line that says what happened. */
  short_description?: string;
  /** All that is known. */
  description?: string;
  /** Kind of security issue; may start a workflow. */
  category?: string;
  /** Value that belongs to the category. */
  subcategory?: string;
  /** Priority value; 1 is the most urgent. */
  priority?: ChoiceInput;
  /** Business impact value; 1 is the gravest. */
  business_criticality?: ChoiceInput;
  /** Score to set by hand. @integer @minimum 0 @maximum 100 */
  risk_score?: number;
  /** Whether the score by hand wins over the calculated one. */
  risk_score_override?: boolean;
  /** Person that is affected. */
  affected_user?: ReferenceInput;
  /** Configuration item that is affected. */
  cmdb_ci?: ReferenceInput;
  /** Group that shall analyze it. */
  assignment_group?: ReferenceInput;
  /** Analyst that shall work on it. */
  assigned_to?: ReferenceInput;
  /** Security incident above this one. */
  parent_security_incident?: ReferenceInput;
  /** State value as the instance defines it. */
  state?: ChoiceInput;
  /** Whether a change or problem is pending. */
  substate?: ChoiceInput;
  /** Related incident of the service desk. */
  incident?: ReferenceInput;
  /** Change request that belongs to it. */
  change_request?: ReferenceInput;
  /** Problem record that belongs to it. */
  problem?: ReferenceInput;
  /** Closure code, needed to close it. */
  close_code?: ChoiceInput;
  /** What came of it, needed to close it. */
  close_notes?: string;
  /** Note to add for the analysts. */
  work_notes?: string;
  sysparm_input_display_value?: InputDisplayValue;
  sysparm_display_value?: DisplayValue;
  sysparm_fields?: FieldList;
}

/** Result of `security_incidents:update`. */
export type SecurityIncidentsUpdateResult = {
  result?: SecurityIncident;
};

/** Parameters of `changes:read`. */
export interface ChangesReadParams {
  sysparm_query?: EncodedQuery;
  sysparm_fields?: FieldList;
  sysparm_display_value?: DisplayValue;
  sysparm_exclude_reference_link?: ExcludeReferenceLink;
  /** Change requests per page. @integer @minimum 1 @default 10000 */
  sysparm_limit?: number;
  /** How many records to skip. @integer @minimum 0 @default 0 */
  sysparm_offset?: number;
}

/** Result of `changes:read`. */
export type ChangesReadResult = {
  result?: ChangeRequest[];
};

/** One item of the pages of `changes:read`. */
export type ChangesReadItem = NonNullable<ChangesReadResult["result"]>[number];

/** Parameters of `changes:write`. */
export interface ChangesWriteParams {
  /** One line that says what shall change. */
  short_description?: string;
  /** The change in full. */
  description?: string;
  /** Change type: standard, normal or emergency. */
  type?: string;
  /** Change model; this or type should be given. */
  chg_model?: ReferenceInput;
  /** Category value, such as Hardware or Network. */
  category?: string;
  /** Risk value as the instance defines it. */
  risk?: ChoiceInput;
  impact?: Level;
  /** Priority value; 1 is the most urgent. */
  priority?: ChoiceInput;
  /** Configuration item to change. */
  cmdb_ci?: ReferenceInput;
  /** Who asks for it. */
  requested_by?: ReferenceInput;
  /** Group that carries it out. */
  assignment_group?: ReferenceInput;
  /** Person that carries it out. */
  assigned_to?: ReferenceInput;
  /** Planned start of the work. */
  start_date?: DateTimeInput;
  /** Planned end of the work. */
  end_date?: DateTimeInput;
  /** Why it is needed. */
  justification?: string;
  /** How it is done. */
  implementation_plan?: string;
  /** How it is undone. */
  backout_plan?: string;
  /** How it is tested. */
  test_plan?: string;
  /** First note for the staff. */
  work_notes?: string;
  sysparm_input_display_value?: InputDisplayValue;
  sysparm_display_value?: DisplayValue;
  sysparm_fields?: FieldList;
}

/** Result of `changes:write`. */
export type ChangesWriteResult = {
  result?: ChangeRequest;
};

/** Parameters of `problems:read`. */
export interface ProblemsReadParams {
  sysparm_query?: EncodedQuery;
  sysparm_fields?: FieldList;
  sysparm_display_value?: DisplayValue;
  sysparm_exclude_reference_link?: ExcludeReferenceLink;
  /** How many problems per page. @integer @minimum 1 @default 10000 */
  sysparm_limit?: number;
  /** How many records to skip. @integer @minimum 0 @default 0 */
  sysparm_offset?: number;
}

/** Result of `problems:read`. */
export type ProblemsReadResult = {
  result?: Problem[];
};

/** One item of the pages of `problems:read`. */
export type ProblemsReadItem = NonNullable<ProblemsReadResult["result"]>[number];

/** Parameters of `problems:write`. */
export interface ProblemsWriteParams {
  /** One line that states the problem. */
  short_description?: string;
  /** All that is known. */
  description?: string;
  impact?: Level;
  urgency?: Level;
  /** Configuration item that is affected. */
  cmdb_ci?: ReferenceInput;
  /** Group that shall find the cause. */
  assignment_group?: ReferenceInput;
  /** Person that shall find the cause. */
  assigned_to?: ReferenceInput;
  /** Own id of it in another system, to find it again. */
  correlation_id?: string;
  /** First note for the staff. */
  work_notes?: string;
  sysparm_input_display_value?: InputDisplayValue;
  sysparm_display_value?: DisplayValue;
  sysparm_fields?: FieldList;
}

/** Result of `problems:write`. */
export type ProblemsWriteResult = {
  result?: Problem;
};

/** Parameters of `configuration_items:read`. */
export interface ConfigurationItemsReadParams {
  sysparm_query?: EncodedQuery;
  sysparm_fields?: FieldList;
  sysparm_display_value?: DisplayValue;
  sysparm_exclude_reference_link?: ExcludeReferenceLink;
  /** Configuration items per page. @integer @minimum 1 @default 10000 */
  sysparm_limit?: number;
  /** How many records to skip. @integer @minimum 0 @default 0 */
  sysparm_offset?: number;
}

/** Result of `configuration_items:read`. */
export type ConfigurationItemsReadResult = {
  result?: ConfigurationItem[];
};

/** One item of the pages of `configuration_items:read`. */
export type ConfigurationItemsReadItem = NonNullable<ConfigurationItemsReadResult["result"]>[number];

/** Parameters of `configuration_items:read_details`. */
export interface ConfigurationItemsReadDetailsParams {
  className: ClassName;
  sys_id: SysId;
}

/** Result of `configuration_items:read_details`. */
export type ConfigurationItemsReadDetailsResult = {
  result?: CiWithRelations;
};

/** Parameters of `configuration_items:update`. */
export interface ConfigurationItemsUpdateParams {
  className: ClassName;
  sys_id: SysId;
  /** New value per column of the class. @minProperties 1 */
  attributes: { [key: string]: string | number | boolean | null };
  /** Who says so: a choice of discovery_source on cmdb_ci. */
  source: string;
}

/** Result of `configuration_items:update`. */
export type ConfigurationItemsUpdateResult = {
  result?: CiWithRelations;
};

/** Parameters of `users:read`. */
export interface UsersReadParams {
  sysparm_query?: EncodedQuery;
  sysparm_fields?: FieldList;
  sysparm_display_value?: DisplayValue;
  sysparm_exclude_reference_link?: ExcludeReferenceLink;
  /** How many users per page. @integer @minimum 1 @default 10000 */
  sysparm_limit?: number;
  /** How many records to skip. @integer @minimum 0 @default 0 */
  sysparm_offset?: number;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  result?: UserRecord[];
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<UsersReadResult["result"]>[number];

/** Parameters of `users:update`. */
export interface UsersUpdateParams {
  sys_id: SysId;
  /** False takes the account out of use. */
  active?: boolean;
  /** True keeps the user out and ends all sessions. */
  locked_out?: boolean;
  /** Whether the next login asks for a new password. */
  password_needs_reset?: boolean;
  /** Whether only APIs may be used. */
  web_service_access_only?: boolean;
  /** Given name of the person. */
  first_name?: string;
  /** Family name of the person. */
  last_name?: string;
  /** Mail address of the user. */
  email?: string;
  /** Job title of the user. */
  title?: string;
  /** Business phone number as text. */
  phone?: string;
  /** Mobile phone number as text. */
  mobile_phone?: string;
  /** Department of the user. */
  department?: ReferenceInput;
  /** Manager of the user. */
  manager?: ReferenceInput;
  sysparm_input_display_value?: InputDisplayValue;
  sysparm_display_value?: DisplayValue;
  sysparm_fields?: FieldList;
}

/** Result of `users:update`. */
export type UsersUpdateResult = {
  result?: UserRecord;
};

/** Arguments of `lockUser`. */
export interface LockUserParams {
  sysId: SysId;
}

/** Parameters of `groups:read`. */
export interface GroupsReadParams {
  sysparm_query?: EncodedQuery;
  sysparm_fields?: FieldList;
  sysparm_display_value?: DisplayValue;
  sysparm_exclude_reference_link?: ExcludeReferenceLink;
  /** How many groups per page. @integer @minimum 1 @default 10000 */
  sysparm_limit?: number;
  /** How many records to skip. @integer @minimum 0 @default 0 */
  sysparm_offset?: number;
}

/** Result of `groups:read`. */
export type GroupsReadResult = {
  result?: UserGroup[];
};

/** One item of the pages of `groups:read`. */
export type GroupsReadItem = NonNullable<GroupsReadResult["result"]>[number];

/** Parameters of `group_members:write`. */
export interface GroupMembersWriteParams {
  /** The user who joins the group. */
  user: ReferenceInput;
  /** The group that gets the user. */
  group: ReferenceInput;
  sysparm_input_display_value?: InputDisplayValue;
  sysparm_display_value?: DisplayValue;
  sysparm_fields?: FieldList;
}

/** Result of `group_members:write`. */
export type GroupMembersWriteResult = {
  result?: GroupMember;
};

/** Parameters of `catalog_tasks:read`. */
export interface CatalogTasksReadParams {
  sysparm_query?: EncodedQuery;
  sysparm_fields?: FieldList;
  sysparm_display_value?: DisplayValue;
  sysparm_exclude_reference_link?: ExcludeReferenceLink;
  /** Catalog tasks per page. @integer @minimum 1 @default 10000 */
  sysparm_limit?: number;
  /** How many records to skip. @integer @minimum 0 @default 0 */
  sysparm_offset?: number;
}

/** Result of `catalog_tasks:read`. */
export type CatalogTasksReadResult = {
  result?: CatalogTask[];
};

/** One item of the pages of `catalog_tasks:read`. */
export type CatalogTasksReadItem = NonNullable<CatalogTasksReadResult["result"]>[number];

/** Parameters of `journal_entries:read`. */
export interface JournalEntriesReadParams {
  sysparm_query?: EncodedQuery;
  sysparm_fields?: FieldList;
  sysparm_display_value?: DisplayValue;
  sysparm_exclude_reference_link?: ExcludeReferenceLink;
  /** How many entries per page. @integer @minimum 1 @default 10000 */
  sysparm_limit?: number;
  /** How many records to skip. @integer @minimum 0 @default 0 */
  sysparm_offset?: number;
}

/** Result of `journal_entries:read`. */
export type JournalEntriesReadResult = {
  result?: JournalEntry[];
};

/** One item of the pages of `journal_entries:read`. */
export type JournalEntriesReadItem = NonNullable<JournalEntriesReadResult["result"]>[number];

/** Parameters of `knowledge:read`. */
export interface KnowledgeReadParams {
  /** Words to look for. */
  query?: string;
  /** Encoded query on the kb_knowledge table. */
  filter?: string;
  /** Columns to return with each article, joined by commas. */
  fields?: string;
  /** Only these knowledge bases: sys_ids joined by commas. */
  kb?: string;
  /** Two letter language codes joined by commas, or all. */
  language?: string;
  /** How many articles per page. @integer @minimum 1 @default 30 */
  limit?: number;
  /** How many articles to skip. @integer @minimum 0 @default 0 */
  offset?: number;
}

/** Result of `knowledge:read`. */
export type KnowledgeReadResult = {
  result?: { meta?: ArticleSearchMeta; articles?: Article[] };
};

/** One item of the pages of `knowledge:read`. */
export type KnowledgeReadItem = NonNullable<NonNullable<KnowledgeReadResult["result"]>["articles"]>[number];

/** Arguments of `searchKnowledge`. */
export interface SearchKnowledgeParams {
  /** Words to look for. */
  query: string;
  /** How many articles per page. @integer @minimum 1 @default 30 */
  limit?: number;
}

/** Parameters of `attachments:read`. */
export interface AttachmentsReadParams {
  /** Encoded query on sys_attachment, such as table_name=incident^table_sys_id=the id of the record. */
  sysparm_query?: string;
  /** How many files per page. @integer @minimum 1 @default 1000 */
  sysparm_limit?: number;
  /** How many files to skip. @integer @minimum 0 @default 0 */
  sysparm_offset?: number;
}

/** Result of `attachments:read`. */
export type AttachmentsReadResult = {
  result?: AttachmentMetadata[];
};

/** One item of the pages of `attachments:read`. */
export type AttachmentsReadItem = NonNullable<AttachmentsReadResult["result"]>[number];

/** Parameters of `import_sets:write`. */
export interface ImportSetsWriteParams {
  stagingTableName: StagingTable;
  /** Value per column of the staging table; only texts are taken. @minProperties 1 */
  row: { [key: string]: string };
}

/** Result of `import_sets:write`. */
export type ImportSetsWriteResult = {
  /** Number of the import set, such as ISET0010001. */
  import_set?: string;
  staging_table?: string;
  result?: TransformResult[];
};

/** Parameters of `batch:execute`. */
export interface BatchExecuteParams {
  /** Own id of the batch; comes back with the answer. @minLength 1 */
  batch_request_id?: string;
  /** The calls. Each is checked against the rights of the caller by itself. @minItems 1 */
  rest_requests: BatchItem[];
}

/** Result of `batch:execute`. */
export type BatchExecuteResult = {
  batch_request_id?: string;
  serviced_requests?: BatchAnswer[];
  /** Ids of calls that were left out because a limit was reached. */
  unserviced_requests?: string[];
};

/** Id of a record; 32 hexadecimal digits as a rule. @minLength 1 @maxLength 32 */
export type SysId = string;

/**
 * Conditions on columns such as active=true^priority<=2, joined by ^ or ^OR, ordered by ^ORDERBYnumber or
 * ^ORDERBYDESCopened_at. A condition on an unknown column is passed over.
 */
export type EncodedQuery = string;

/** Columns to return, joined by commas; all when left out. */
export type FieldList = string;

/** Whether texts that people see come back instead of stored values. @default "false" */
export type DisplayValue = "true" | "false";

/** Whether references come back as a plain value, without the address of the record. @default false */
export type ExcludeReferenceLink = boolean;

/**
 * Whether the values given are texts that people see, such as a group's name instead of its sys_id.
 * @default false
 */
export type InputDisplayValue = boolean;

/** Weight on the usual scale: 1 high, 2 medium, 3 low. @integer */
export type Level = string | number;

/** Value of a choice column. @integer */
export type ChoiceInput = string | number;

/** The sys_id of a record, or its display value with sysparm_input_display_value. */
export type ReferenceInput = string;

/** Moment in UTC, as in 2026-01-31 14:05:00. */
export type DateTimeInput = string;

/** Table of the class, such as cmdb_ci_linux_server. @pattern ^[a-z0-9_]+$ */
export type ClassName = string;

/** Name of the staging table, such as sn_si_incident_import for security incidents. @pattern ^[a-z0-9_]+$ */
export type StagingTable = string;

/** A header of one call. */
export type NamedHeader = {
  /** @minLength 1 */
  name: string;
  value: string;
};

/** A header of one call. */
export type NamedHeaderResult = {
  /** @minLength 1 */
  name: string;
  value: string;
};

/** One call of a batch. */
export type BatchItem = {
  /** Own id of the call within the batch. @minLength 1 */
  id: string;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path with its query, such as /api/now/table/incident. @minLength 1 */
  url: string;
  /** Body of the call, in Base64. */
  body?: string;
  headers?: NamedHeader[];
  /** Leaves the headers of the answer out. @default false */
  exclude_response_headers?: boolean;
};

/** A column that points at another record. */
export type Reference =
  | string
  | {
      /** The sys_id. */
      value?: string;
      /** Address of the record. */
      link?: string;
      /** In place of value, when texts were asked for. */
      display_value?: string;
    };

export type Incident = {
  sys_id?: SysId;
  /** Number that people use, such as INC0010006. */
  number?: string;
  short_description?: string;
  description?: string;
  state?: string;
  priority?: string;
  urgency?: string;
  impact?: string;
  /** true or false as text. */
  active?: string;
  approval?: string;
  escalation?: string;
  contact_type?: string;
  cmdb_ci?: Reference;
  assignment_group?: Reference;
  assigned_to?: Reference;
  opened_by?: Reference;
  /** In UTC, as in 2026-01-31 14:05:00. */
  opened_at?: string;
  closed_by?: Reference;
  closed_at?: string;
  close_notes?: string;
  due_date?: string;
  parent?: Reference;
  location?: Reference;
  /** Id in another system. */
  correlation_id?: string;
  watch_list?: string;
  /** Filled only when texts that people see were asked for. */
  work_notes?: string;
  /** Filled only when texts that people see were asked for. */
  comments?: string;
  /** Table that the record is of. */
  sys_class_name?: string;
  sys_created_on?: string;
  sys_created_by?: string;
  sys_updated_on?: string;
  sys_updated_by?: string;
  caller_id?: Reference;
  category?: string;
  subcategory?: string;
  severity?: string;
  incident_state?: string;
  hold_reason?: string;
  business_service?: Reference;
  close_code?: string;
  resolved_by?: Reference;
  resolved_at?: string;
  problem_id?: Reference;
  rfc?: Reference;
  caused_by?: Reference;
  parent_incident?: Reference;
  reopen_count?: string;
  reassignment_count?: string;
};

export type SecurityIncident = {
  sys_id?: SysId;
  /** Number that people use, such as INC0010006. */
  number?: string;
  short_description?: string;
  description?: string;
  state?: string;
  priority?: string;
  urgency?: string;
  impact?: string;
  /** true or false as text. */
  active?: string;
  approval?: string;
  escalation?: string;
  contact_type?: string;
  cmdb_ci?: Reference;
  assignment_group?: Reference;
  assigned_to?: Reference;
  opened_by?: Reference;
  /** In UTC, as in 2026-01-31 14:05:00. */
  opened_at?: string;
  closed_by?: Reference;
  closed_at?: string;
  close_notes?: string;
  due_date?: string;
  parent?: Reference;
  location?: Reference;
  /** Id in another system. */
  correlation_id?: string;
  watch_list?: string;
  /** Filled only when texts that people see were asked for. */
  work_notes?: string;
  /** Filled only when texts that people see were asked for. */
  comments?: string;
  /** Table that the record is of. */
  sys_class_name?: string;
  sys_created_on?: string;
  sys_created_by?: string;
  sys_updated_on?: string;
  sys_updated_by?: string;
  category?: string;
  subcategory?: string;
  /** Pending change or problem. */
  substate?: string;
  business_criticality?: string;
  /** 0 to 100 as text. */
  risk_score?: string;
  risk_score_override?: string;
  affected_user?: Reference;
  caller?: Reference;
  opened_for?: Reference;
  /** Product that raised the alert. */
  alert_sensor?: Reference;
  alert_rule?: string;
  parent_security_incident?: Reference;
  incident?: Reference;
  change_request?: Reference;
  problem?: Reference;
  /** The sys_ids of tags joined by commas. */
  security_tags?: string;
  close_code?: string;
};

export type ChangeRequest = {
  sys_id?: SysId;
  /** Number that people use, such as INC0010006. */
  number?: string;
  short_description?: string;
  description?: string;
  state?: string;
  priority?: string;
  urgency?: string;
  impact?: string;
  /** true or false as text. */
  active?: string;
  approval?: string;
  escalation?: string;
  contact_type?: string;
  cmdb_ci?: Reference;
  assignment_group?: Reference;
  assigned_to?: Reference;
  opened_by?: Reference;
  /** In UTC, as in 2026-01-31 14:05:00. */
  opened_at?: string;
  closed_by?: Reference;
  closed_at?: string;
  close_notes?: string;
  due_date?: string;
  parent?: Reference;
  location?: Reference;
  /** Id in another system. */
  correlation_id?: string;
  watch_list?: string;
  /** Filled only when texts that people see were asked for. */
  work_notes?: string;
  /** Filled only when texts that people see were asked for. */
  comments?: string;
  /** Table that the record is of. */
  sys_class_name?: string;
  sys_created_on?: string;
  sys_created_by?: string;
  sys_updated_on?: string;
  sys_updated_by?: string;
  /** standard, normal or emergency. */
  type?: string;
  chg_model?: Reference;
  category?: string;
  risk?: string;
  phase?: string;
  requested_by?: Reference;
  start_date?: string;
  end_date?: string;
  justification?: string;
  implementation_plan?: string;
  backout_plan?: string;
  test_plan?: string;
  conflict_status?: string;
  cab_required?: string;
  on_hold?: string;
  on_hold_reason?: string;
  close_code?: string;
};

export type Problem = {
  sys_id?: SysId;
  /** Number that people use, such as INC0010006. */
  number?: string;
  short_description?: string;
  description?: string;
  state?: string;
  priority?: string;
  urgency?: string;
  impact?: string;
  /** true or false as text. */
  active?: string;
  approval?: string;
  escalation?: string;
  contact_type?: string;
  cmdb_ci?: Reference;
  assignment_group?: Reference;
  assigned_to?: Reference;
  opened_by?: Reference;
  /** In UTC, as in 2026-01-31 14:05:00. */
  opened_at?: string;
  closed_by?: Reference;
  closed_at?: string;
  close_notes?: string;
  due_date?: string;
  parent?: Reference;
  location?: Reference;
  /** Id in another system. */
  correlation_id?: string;
  watch_list?: string;
  /** Filled only when texts that people see were asked for. */
  work_notes?: string;
  /** Filled only when texts that people see were asked for. */
  comments?: string;
  /** Table that the record is of. */
  sys_class_name?: string;
  sys_created_on?: string;
  sys_created_by?: string;
  sys_updated_on?: string;
  sys_updated_by?: string;
  problem_state?: string;
  /** true or false as text. */
  known_error?: string;
  /** How many incidents it caused. */
  related_incidents?: string;
  workaround?: string;
  business_service?: Reference;
  reassignment_count?: string;
};

export type CatalogTask = {
  sys_id?: SysId;
  /** Number that people use, such as INC0010006. */
  number?: string;
  short_description?: string;
  description?: string;
  state?: string;
  priority?: string;
  urgency?: string;
  impact?: string;
  /** true or false as text. */
  active?: string;
  approval?: string;
  escalation?: string;
  contact_type?: string;
  cmdb_ci?: Reference;
  assignment_group?: Reference;
  assigned_to?: Reference;
  opened_by?: Reference;
  /** In UTC, as in 2026-01-31 14:05:00. */
  opened_at?: string;
  closed_by?: Reference;
  closed_at?: string;
  close_notes?: string;
  due_date?: string;
  parent?: Reference;
  location?: Reference;
  /** Id in another system. */
  correlation_id?: string;
  watch_list?: string;
  /** Filled only when texts that people see were asked for. */
  work_notes?: string;
  /** Filled only when texts that people see were asked for. */
  comments?: string;
  /** Table that the record is of. */
  sys_class_name?: string;
  sys_created_on?: string;
  sys_created_by?: string;
  sys_updated_on?: string;
  sys_updated_by?: string;
  /** The request that the task belongs to. */
  request?: Reference;
  /** The ordered item. */
  request_item?: Reference;
  sc_catalog?: Reference;
  order?: string;
};

/** Columns of every class; those of one class come with configuration_items:read_details. */
export type ConfigurationItem = {
  sys_id?: SysId;
  name?: string;
  /** Table of its class. */
  sys_class_name?: string;
  short_description?: string;
  category?: string;
  subcategory?: string;
  ip_address?: string;
  mac_address?: string;
  fqdn?: string;
  dns_domain?: string;
  serial_number?: string;
  asset_tag?: string;
  asset?: Reference;
  operational_status?: string;
  install_status?: string;
  environment?: string;
  assigned_to?: Reference;
  owned_by?: Reference;
  managed_by?: Reference;
  support_group?: Reference;
  location?: Reference;
  manufacturer?: Reference;
  discovery_source?: string;
  first_discovered?: string;
  last_discovered?: string;
  correlation_id?: string;
  sys_created_on?: string;
  sys_updated_on?: string;
};

export type CiReference = {
  display_value?: string;
  link?: string;
  /** The sys_id. */
  value?: string;
};

/** A relation to another configuration item. */
export type CiRelation = {
  sys_id?: string;
  /** Kind of relation, such as Depends on::Used by. */
  type?: CiReference;
  /** The other item. */
  target?: CiReference;
};

export type CiWithRelations = {
  /** Every column of the class. */
  attributes?: { [key: string]: string | CiReference };
  inbound_relations?: CiRelation[];
  outbound_relations?: CiRelation[];
};

export type UserRecord = {
  sys_id?: SysId;
  /** Login name. */
  user_name?: string;
  name?: string;
  first_name?: string;
  last_name?: string;
  email?: string;
  title?: string;
  phone?: string;
  mobile_phone?: string;
  /** true or false as text. */
  active?: string;
  /** true or false as text. */
  locked_out?: string;
  failed_attempts?: string;
  last_login_time?: string;
  web_service_access_only?: string;
  vip?: string;
  department?: Reference;
  manager?: Reference;
  company?: Reference;
  location?: Reference;
  /** Where the account comes from, such as a directory. */
  source?: string;
  sys_created_on?: string;
  sys_updated_on?: string;
};

export type UserGroup = {
  sys_id?: SysId;
  name?: string;
  description?: string;
  email?: string;
  /** true or false as text. */
  active?: string;
  /** The sys_ids of group types joined by commas. */
  type?: string;
  manager?: Reference;
  parent?: Reference;
  exclude_manager?: string;
  include_members?: string;
  sys_created_on?: string;
  sys_updated_on?: string;
};

export type GroupMember = {
  sys_id?: SysId;
  user?: Reference;
  group?: Reference;
  sys_created_on?: string;
  sys_created_by?: string;
};

/** A comment or work note. */
export type JournalEntry = {
  sys_id?: SysId;
  /** Table of the record, such as incident. */
  name?: string;
  /** work_notes or comments. */
  element?: string;
  /** The sys_id of the record. */
  element_id?: string;
  /** The text. */
  value?: string;
  sys_created_on?: string;
  sys_created_by?: string;
};

export type AttachmentMetadata = {
  sys_id?: SysId;
  file_name?: string;
  content_type?: string;
  size_bytes?: string;
  size_compressed?: string;
  compressed?: string;
  /** Table of the record that it is attached to. */
  table_name?: string;
  /** The sys_id of that record. */
  table_sys_id?: string;
  download_link?: string;
  sys_created_on?: string;
  sys_created_by?: string;
  sys_updated_on?: string;
  sys_updated_by?: string;
};

export type ArticleField = {
  name?: string;
  label?: string;
  type?: string;
  value?: string;
  display_value?: string;
};

/** An article that was found. */
export type Article = {
  /** Table and sys_id, such as kb_knowledge:9e528db1474321009db4b5b08b9a71a6. */
  id?: string;
  number?: string;
  title?: string;
  /** Part of the text with the words found in bold. */
  snippet?: string;
  link?: string;
  rank?: number;
  /** How well it fits. */
  score?: number;
  /** Columns asked for. */
  fields?: { [key: string]: ArticleField };
};

export type ArticleSearchMeta = {
  /** How many articles there are. @integer */
  count?: number;
  /** @integer */
  start?: number;
  /** @integer */
  end?: number;
  query?: string;
  filter?: string;
  fields?: string;
  kb?: string;
  language?: string;
  ts_query_id?: string;
  status?: {
    /** @integer */
    code?: number;
  };
};

/** What one transform map did. */
export type TransformResult = {
  transform_map?: string;
  /** Table that the record went into. */
  table?: string;
  /** Such as inserted, updated, ignored or error. */
  status?: string;
  status_message?: string;
  error_message?: string;
  /** The record that was made or changed. */
  sys_id?: string;
  /** Column that the display value is from. */
  display_name?: string;
  display_value?: string;
  record_link?: string;
};

/** The answer to one call of a batch. */
export type BatchAnswer = {
  id?: string;
  /** @integer */
  status_code?: number;
  status_text?: string;
  /** Body of the answer, in Base64. */
  body?: string;
  headers?: NamedHeaderResult[];
  error_message?: string;
  redirect_url?: string;
  /** Milliseconds. @integer */
  execution_time?: number;
};

const LINK_PAGES = { params: ["sysparm_offset"], items: "/result" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "servicenow",
  operations: {
    low: {
      "incidents:read": ["IDI6dgzZ", LINK_PAGES],
      "incidents:read_details": ["bpTnPQRL"],
      "security_incidents:read": ["Spl8Cj-r", LINK_PAGES],
      "security_incidents:read_details": ["iPuaWJk4"],
      "changes:read": ["ZMZYlEof", LINK_PAGES],
      "problems:read": ["DTPQKOFJ", LINK_PAGES],
      "configuration_items:read": ["Ad6Mr6Ps", LINK_PAGES],
      "configuration_items:read_details": ["EVHo3IA8"],
      "users:read": ["fajF3bOD", LINK_PAGES],
      "groups:read": ["fsayqH3C", LINK_PAGES],
      "catalog_tasks:read": ["grLbK3gZ", LINK_PAGES],
      "knowledge:read": [
        "tF6BaWFd",
        { offset: "offset", limit: "limit", items: "/result/articles", total: "/result/meta/count" },
      ],
      "attachments:read": ["tFwQ2wD-", LINK_PAGES],
    },
    medium: {
      "incidents:write": ["uACRYM_V"],
      "incidents:update": ["Gv3JoTH9"],
      "security_incidents:write": ["d0ofNsZW"],
      "security_incidents:update": ["EEWuTybg"],
      "changes:write": ["hGp0ak8L"],
      "problems:write": ["EwfxhZny"],
      "configuration_items:update": ["gwL1AII0"],
      "journal_entries:read": ["csv6LmvK", LINK_PAGES],
    },
    high: {
      "users:update": ["06lllBDg"],
      "group_members:write": ["YPck8Oa4"],
    },
    critical: {
      "incidents:delete": ["LB7zl5r8"],
      "import_sets:write": ["kuqC4ecN"],
      "batch:execute": ["lGXNkevx"],
    },
  },
};
