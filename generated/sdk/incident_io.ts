// Generated from specs/incident_io.yaml by `npm run generate`. Do not edit.
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
 * incident.io. Incidents, alerts, escalations, on-call schedules, follow-ups and people of an incident.io
 * account.
 * @see https://api-docs.incident.io/
 */
export class IncidentIoConnector<const M extends Risk = "critical"> extends SDKConnector<IncidentIoOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List incidents by status, severity and time. Risk: low. Scope: viewer. */
  listIncidents(params: ListIncidentsParams = {}, options?: ExecuteOptions): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem> {
    return this.call("incidents:read", {
      status_category: params.categories === undefined ? undefined : { one_of: params.categories },
      severity: params.severities === undefined ? undefined : { one_of: params.severities },
      created_at: params.createdAfter === undefined ? undefined : { gte: params.createdAfter },
      page_size: params.pageSize,
    }, options);
  }

  /** Get one incident by id or number. Risk: low. Scope: viewer. */
  getIncident(params: GetIncidentParams, options?: ExecuteOptions): GovernedCall<"low", IncidentsReadDetailsResult> {
    return this.call("incidents:read_details", { id: params.incidentId }, options);
  }

  /** Declare an incident with severity and roles. Risk: medium. Scope: incident_creator. */
  createIncident(params: CreateIncidentParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsWriteResult> {
    return this.call("incidents:write", {
      name: params.name,
      idempotency_key: params.idempotencyKey,
      summary: params.summary,
      severity_id: params.severityId,
      visibility: params.visibility ?? "public",
    }, options);
  }

  /** Change status, severity, roles or text of an incident. Risk: medium. Scope: incident_editor. */
  setIncidentStatus(params: SetIncidentStatusParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsUpdateResult> {
    return this.call("incidents:update", {
      id: params.incidentId,
      incident: { incident_status_id: params.statusId, summary: params.summary },
      notify_incident_channel: params.notify ?? true,
    }, options);
  }

  /** Change status, severity, roles or text of an incident. Risk: medium. Scope: incident_editor. */
  setIncidentSeverity(params: SetIncidentSeverityParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsUpdateResult> {
    return this.call("incidents:update", {
      id: params.incidentId,
      incident: { severity_id: params.severityId },
      notify_incident_channel: params.notify ?? true,
    }, options);
  }

  /** Attach a ticket or alert to an incident. Risk: medium. Scope: incident_editor. */
  attachToIncident(params: AttachToIncidentParams, options?: ExecuteOptions): GovernedCall<"medium", AttachmentsWriteResult> {
    return this.call("attachments:write", {
      incident_id: params.incidentId,
      resource: { external_id: params.externalId, resource_type: params.resourceType },
    }, options);
  }

  /** List alerts by state, key and time. Risk: low. Scope: viewer. */
  listAlerts(params: ListAlertsParams = {}, options?: ExecuteOptions): GovernedPages<"low", AlertsReadResult, AlertsReadItem> {
    return this.call("alerts:read", {
      status: params.statuses === undefined ? undefined : { one_of: params.statuses },
      created_at: params.createdAfter === undefined ? undefined : { gte: params.createdAfter },
      page_size: params.pageSize ?? 25,
    }, options);
  }

  /** Send an alert to an HTTP source. Risk: medium. Scope: none. */
  sendAlert(params: SendAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertEventsWriteResult> {
    return this.call("alert_events:write", {
      alert_source_config_id: params.alertSourceConfigId,
      token: params.token,
      title: params.title,
      status: params.status,
      deduplication_key: params.deduplicationKey,
      description: params.description,
      source_url: params.sourceUrl,
      metadata: params.metadata,
    }, options);
  }

  /** List on-call schedules with current shifts. Risk: low. Scope: schedules_reader. */
  listSchedules(params: ListSchedulesParams = {}, options?: ExecuteOptions): GovernedPages<"low", SchedulesReadResult, SchedulesReadItem> {
    return this.call("schedules:read", { page_size: params.pageSize }, options);
  }

  /** List who is on call in a time window. Risk: low. Scope: schedules_reader. */
  getOnCall(params: GetOnCallParams, options?: ExecuteOptions): GovernedCall<"low", ScheduleEntriesReadResult> {
    return this.call("schedule_entries:read", { schedule_id: params.scheduleId, entry_window_start: params.from, entry_window_end: params.to }, options);
  }

  execute<O extends keyof Within<IncidentIoOperations, M>>(
    operation: O,
    params: ParamsOf<Within<IncidentIoOperations, M>, O> & Incomplete,
  ): never;
  /** List incidents by status, severity and time. `GET /v2/incidents` @risk low */
  execute(
    operation: OperationId<"incidents:read", "low", M>,
    params: IncidentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem>;
  /** Get one incident by id or number. `GET /v2/incidents/{id}` @risk low */
  execute(
    operation: OperationId<"incidents:read_details", "low", M>,
    params: IncidentsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IncidentsReadDetailsResult>;
  /** Declare an incident with severity and roles. `POST /v2/incidents` @risk medium */
  execute(
    operation: OperationId<"incidents:write", "medium", M>,
    params: IncidentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsWriteResult>;
  /**
   * Change status, severity, roles or text of an incident. `POST /v2/incidents/{id}/actions/edit`
   * @risk medium
   */
  execute(
    operation: OperationId<"incidents:update", "medium", M>,
    params: IncidentsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsUpdateResult>;
  /** List status updates of incidents. `GET /v2/incident_updates` @risk low */
  execute(
    operation: OperationId<"incident_updates:read", "low", M>,
    params: IncidentUpdatesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IncidentUpdatesReadResult, IncidentUpdatesReadItem>;
  /** List tasks to do during incidents. `GET /v2/actions` @risk low */
  execute(
    operation: OperationId<"actions:read", "low", M>,
    params: ActionsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ActionsReadResult>;
  /** List work left over from incidents. `GET /v2/follow_ups` @risk low */
  execute(
    operation: OperationId<"follow_ups:read", "low", M>,
    params: FollowUpsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FollowUpsReadResult>;
  /** List outside things attached to incidents. `GET /v1/incident_attachments` @risk low */
  execute(
    operation: OperationId<"attachments:read", "low", M>,
    params: AttachmentsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AttachmentsReadResult>;
  /** Attach a ticket or alert to an incident. `POST /v1/incident_attachments` @risk medium */
  execute(
    operation: OperationId<"attachments:write", "medium", M>,
    params: AttachmentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AttachmentsWriteResult>;
  /** Detach a thing from an incident. `DELETE /v1/incident_attachments/{id}` @risk medium */
  execute(
    operation: OperationId<"attachments:delete", "medium", M>,
    params: AttachmentsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AttachmentsDeleteResult>;
  /** Let a person into a private incident. `POST /v1/incident_memberships` @risk high */
  execute(
    operation: OperationId<"memberships:write", "high", M>,
    params: MembershipsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MembershipsWriteResult>;
  /** Put a person out of a private incident. `POST /v1/incident_memberships/actions/revoke` @risk high */
  execute(
    operation: OperationId<"memberships:revoke", "high", M>,
    params: MembershipsRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MembershipsRevokeResult>;
  /** List alerts by state, key and time. `GET /v2/alerts` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /** Get one alert with its attributes. `GET /v2/alerts/{id}` @risk low */
  execute(
    operation: OperationId<"alerts:read_details", "low", M>,
    params: AlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadDetailsResult>;
  /** Send an alert to an HTTP source. `POST /v2/alert_events/http/{alert_source_config_id}` @risk medium */
  execute(
    operation: OperationId<"alert_events:write", "medium", M>,
    params: AlertEventsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertEventsWriteResult>;
  /** List which alerts belong to which incident. `GET /v2/incident_alerts` @risk low */
  execute(
    operation: OperationId<"incident_alerts:read", "low", M>,
    params: IncidentAlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IncidentAlertsReadResult, IncidentAlertsReadItem>;
  /** List who was paged and who answered. `GET /v2/escalations` @risk low */
  execute(
    operation: OperationId<"escalations:read", "low", M>,
    params: EscalationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", EscalationsReadResult, EscalationsReadItem>;
  /** Delete an alert source for good. `DELETE /v2/alert_sources/{id}` @risk critical */
  execute(
    operation: OperationId<"alert_sources:delete", "critical", M>,
    params: AlertSourcesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AlertSourcesDeleteResult>;
  /** List where alerts come from. `GET /v2/alert_sources` @risk medium */
  execute(
    operation: OperationId<"alert_sources:read", "medium", M>,
    params: AlertSourcesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertSourcesReadResult>;
  /** List on-call schedules with current shifts. `GET /v2/schedules` @risk low */
  execute(
    operation: OperationId<"schedules:read", "low", M>,
    params: SchedulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SchedulesReadResult, SchedulesReadItem>;
  /** List who is on call in a time window. `GET /v2/schedule_entries` @risk low */
  execute(
    operation: OperationId<"schedule_entries:read", "low", M>,
    params: ScheduleEntriesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ScheduleEntriesReadResult>;
  /** Put somebody else on call for a while. `POST /v2/schedule_overrides` @risk high */
  execute(
    operation: OperationId<"schedule_overrides:write", "high", M>,
    params: ScheduleOverridesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ScheduleOverridesWriteResult>;
  /** List severities with their ids. `GET /v1/severities` @risk low */
  execute(
    operation: OperationId<"severities:read", "low", M>,
    params: SeveritiesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SeveritiesReadResult>;
  /** List incident statuses with their ids. `GET /v1/incident_statuses` @risk low */
  execute(
    operation: OperationId<"statuses:read", "low", M>,
    params: StatusesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", StatusesReadResult>;
  /** List roles that people take in incidents. `GET /v2/incident_roles` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RolesReadResult>;
  /** List custom fields of incidents. `GET /v2/custom_fields` @risk low */
  execute(
    operation: OperationId<"custom_fields:read", "low", M>,
    params: CustomFieldsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CustomFieldsReadResult>;
  /** List people by address or Slack id. `GET /v2/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Tell what the API key may do. `GET /v1/identity` @risk low */
  execute(
    operation: OperationId<"identity:read", "low", M>,
    params: IdentityReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IdentityReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof IncidentIoOperations>(
    operation: O & Permit<IncidentIoOperations, O, M>,
    ...rest: Rest<ParamsOf<IncidentIoOperations, O>>
  ): CallOf<IncidentIoOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type IncidentIo<M extends Risk = "critical"> = Limited<IncidentIoConnector<M>, IncidentIoMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface IncidentIoOperations {
  "incidents:read": { risk: "low"; params: IncidentsReadParams; result: IncidentsReadResult; item: IncidentsReadItem };
  "incidents:read_details": { risk: "low"; params: IncidentsReadDetailsParams; result: IncidentsReadDetailsResult };
  "incidents:write": { risk: "medium"; params: IncidentsWriteParams; result: IncidentsWriteResult };
  "incidents:update": { risk: "medium"; params: IncidentsUpdateParams; result: IncidentsUpdateResult };
  "incident_updates:read": { risk: "low"; params: IncidentUpdatesReadParams; result: IncidentUpdatesReadResult; item: IncidentUpdatesReadItem };
  "actions:read": { risk: "low"; params: ActionsReadParams; result: ActionsReadResult };
  "follow_ups:read": { risk: "low"; params: FollowUpsReadParams; result: FollowUpsReadResult };
  "attachments:read": { risk: "low"; params: AttachmentsReadParams; result: AttachmentsReadResult };
  "attachments:write": { risk: "medium"; params: AttachmentsWriteParams; result: AttachmentsWriteResult };
  "attachments:delete": { risk: "medium"; params: AttachmentsDeleteParams; result: AttachmentsDeleteResult };
  "memberships:write": { risk: "high"; params: MembershipsWriteParams; result: MembershipsWriteResult };
  "memberships:revoke": { risk: "high"; params: MembershipsRevokeParams; result: MembershipsRevokeResult };
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:read_details": { risk: "low"; params: AlertsReadDetailsParams; result: AlertsReadDetailsResult };
  "alert_events:write": { risk: "medium"; params: AlertEventsWriteParams; result: AlertEventsWriteResult };
  "incident_alerts:read": { risk: "low"; params: IncidentAlertsReadParams; result: IncidentAlertsReadResult; item: IncidentAlertsReadItem };
  "escalations:read": { risk: "low"; params: EscalationsReadParams; result: EscalationsReadResult; item: EscalationsReadItem };
  "alert_sources:delete": { risk: "critical"; params: AlertSourcesDeleteParams; result: AlertSourcesDeleteResult };
  "alert_sources:read": { risk: "medium"; params: AlertSourcesReadParams; result: AlertSourcesReadResult };
  "schedules:read": { risk: "low"; params: SchedulesReadParams; result: SchedulesReadResult; item: SchedulesReadItem };
  "schedule_entries:read": { risk: "low"; params: ScheduleEntriesReadParams; result: ScheduleEntriesReadResult };
  "schedule_overrides:write": { risk: "high"; params: ScheduleOverridesWriteParams; result: ScheduleOverridesWriteResult };
  "severities:read": { risk: "low"; params: SeveritiesReadParams; result: SeveritiesReadResult };
  "statuses:read": { risk: "low"; params: StatusesReadParams; result: StatusesReadResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult };
  "custom_fields:read": { risk: "low"; params: CustomFieldsReadParams; result: CustomFieldsReadResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "identity:read": { risk: "low"; params: IdentityReadParams; result: IdentityReadResult };
}

/** The risk of each convenience method. */
export interface IncidentIoMethods {
  listIncidents: "low";
  getIncident: "low";
  createIncident: "medium";
  setIncidentStatus: "medium";
  setIncidentSeverity: "medium";
  attachToIncident: "medium";
  listAlerts: "low";
  sendAlert: "medium";
  listSchedules: "low";
  getOnCall: "low";
}

/** Parameters of `incidents:read`. */
export interface IncidentsReadParams {
  /** Ids of statuses to match. */
  status?: OneOf;
  /** Categories to match, such as live or closed. */
  status_category?: OneOf;
  /** Ids of severities, or a bound for them. */
  severity?: {
    one_of?: string[];
    not_in?: string[];
    gte?: string;
    lte?: string;
  };
  /** Ids of incident types to match. */
  incident_type?: OneOf;
  /** Modes to match; drills are left out unless told. */
  mode?: { one_of?: ("standard" | "retrospective" | "test" | "tutorial")[] };
  /** When the incident was opened. */
  created_at?: Between;
  /** When the incident last changed. */
  updated_at?: Between;
  page_size?: PageSize;
  after?: After;
}

/** Result of `incidents:read`. */
export type IncidentsReadResult = {
  incidents?: Incident[];
  pagination_meta?: CountedPageMeta;
};

/** One item of the pages of `incidents:read`. */
export type IncidentsReadItem = NonNullable<IncidentsReadResult["incidents"]>[number];

/** Arguments of `listIncidents`. */
export interface ListIncidentsParams {
  categories?: string[];
  severities?: string[];
  createdAfter?: string;
  pageSize?: PageSize;
}

/** Parameters of `incidents:read_details`. */
export interface IncidentsReadDetailsParams {
  id: IncidentId;
}

/** Result of `incidents:read_details`. */
export type IncidentsReadDetailsResult = IncidentAnswer;

/** Arguments of `getIncident`. */
export interface GetIncidentParams {
  incidentId: IncidentId;
}

/** Parameters of `incidents:write`. */
export interface IncidentsWriteParams {
  /** Text that keeps a repeat from declaring again. @minLength 1 */
  idempotency_key: string;
  /** Who may see the incident. */
  visibility: "public" | "private";
  /** What happened in one line. @minLength 1 */
  name?: string;
  /** What is known so far. */
  summary?: string;
  /** Severity it starts with. */
  severity_id?: string;
  /** Type it is, the default when left out. */
  incident_type_id?: string;
  /** Status it starts with. */
  incident_status_id?: string;
  /** Real or for practice. */
  mode?: "standard" | "retrospective" | "test" | "tutorial";
  incident_role_assignments?: RoleChoices;
  custom_field_entries?: FieldValues;
  incident_timestamp_values?: TimestampValues;
  /** Name of the channel to open. */
  slack_channel_name_override?: string;
  /** Slack workspace to open it in. */
  slack_team_id?: string;
}

/** Result of `incidents:write`. */
export type IncidentsWriteResult = IncidentAnswer;

/** Arguments of `createIncident`. */
export interface CreateIncidentParams {
  /** What happened in one line. @minLength 1 */
  name: string;
  /** Text that keeps a repeat from declaring again. @minLength 1 */
  idempotencyKey: string;
  /** What is known so far. */
  summary?: string;
  /** Severity it starts with. */
  severityId?: string;
  /** Who may see the incident. @default "public" */
  visibility?: "public" | "private";
}

/** Parameters of `incidents:update`. */
export interface IncidentsUpdateParams {
  id: IncidentRef;
  /** Whether the channel is told. */
  notify_incident_channel: boolean;
  /** What changes in the incident. */
  incident: {
    /** New line on what happened. @minLength 1 */
    name?: string;
    /** What is known by now. */
    summary?: string;
    /** Severity it changes to. */
    severity_id?: string;
    /** Status it changes to. */
    incident_status_id?: string;
    incident_role_assignments?: RoleChoices;
    custom_field_entries?: FieldValues;
    incident_timestamp_values?: TimestampValues;
    /** Where people meet to talk. */
    call_url?: string;
  };
}

/** Result of `incidents:update`. */
export type IncidentsUpdateResult = IncidentAnswer;

/** Arguments of `setIncidentStatus`. */
export interface SetIncidentStatusParams {
  incidentId: IncidentRef;
  /** Status it changes to. */
  statusId: string;
  /** What is known by now. */
  summary?: string;
  /** Whether the channel is told. @default true */
  notify?: boolean;
}

/** Arguments of `setIncidentSeverity`. */
export interface SetIncidentSeverityParams {
  incidentId: IncidentRef;
  /** Severity it changes to. */
  severityId: string;
  /** Whether the channel is told. @default true */
  notify?: boolean;
}

/** Parameters of `incident_updates:read`. */
export interface IncidentUpdatesReadParams {
  incident_id?: IncidentRef;
  page_size?: PageSize;
  after?: After;
}

/** Result of `incident_updates:read`. */
export type IncidentUpdatesReadResult = {
  incident_updates?: {
    id?: string;
    incident_id?: string;
    message?: string;
    new_incident_status?: Status;
    new_severity?: Severity;
    updater?: Actor;
    merged_into_incident_id?: string;
    /** @format date-time */
    created_at?: string;
  }[];
  pagination_meta?: PageMeta;
};

/** One item of the pages of `incident_updates:read`. */
export type IncidentUpdatesReadItem = NonNullable<IncidentUpdatesReadResult["incident_updates"]>[number];

/** Parameters of `actions:read`. */
export interface ActionsReadParams {
  incident_id?: IncidentRef;
  incident_mode?: Mode;
}

/** Result of `actions:read`. */
export type ActionsReadResult = {
  actions?: {
    id?: string;
    incident_id?: string;
    description?: string;
    status?: "outstanding" | "completed" | "deleted" | "not_doing" | (string & {});
    assignee?: User;
    /** @format date-time */
    created_at?: string;
    /** @format date-time */
    updated_at?: string;
    /** @format date-time */
    completed_at?: string;
  }[];
};

/** Parameters of `follow_ups:read`. */
export interface FollowUpsReadParams {
  incident_id?: IncidentRef;
  incident_mode?: Mode;
}

/** Result of `follow_ups:read`. */
export type FollowUpsReadResult = {
  follow_ups?: {
    id?: string;
    incident_id?: string;
    title?: string;
    description?: string;
    status?: "outstanding" | "completed" | "deleted" | "not_doing" | (string & {});
    priority?: {
      id?: string;
      name?: string;
      /** @integer */
      rank?: number;
    };
    assignee?: User;
    external_issue_reference?: {
      provider?: string;
      issue_name?: string;
      issue_permalink?: string;
    };
    /** @format date-time */
    created_at?: string;
    /** @format date-time */
    updated_at?: string;
    /** @format date-time */
    completed_at?: string;
  }[];
};

/** Parameters of `attachments:read`. */
export interface AttachmentsReadParams {
  incident_id?: IncidentRef;
  /** Id in the other system. @minLength 1 */
  external_id?: string;
  resource_type?: ResourceType;
}

/** Result of `attachments:read`. */
export type AttachmentsReadResult = {
  incident_attachments?: Attachment[];
};

/** Parameters of `attachments:write`. */
export interface AttachmentsWriteParams {
  incident_id: IncidentRef;
  /** The thing to attach. */
  resource: {
    /** Its id in that system. @minLength 1 */
    external_id: string;
    resource_type: ResourceType;
  };
}

/** Result of `attachments:write`. */
export type AttachmentsWriteResult = {
  incident_attachment?: Attachment;
};

/** Arguments of `attachToIncident`. */
export interface AttachToIncidentParams {
  incidentId: IncidentRef;
  /** Its id in that system. @minLength 1 */
  externalId: string;
  resourceType: ResourceType;
}

/** Parameters of `attachments:delete`. */
export interface AttachmentsDeleteParams {
  /** Id of the attachment, from attachments:read. @minLength 1 */
  id: string;
}

/** Result of `attachments:delete`. */
export type AttachmentsDeleteResult = null;

/** Parameters of `memberships:write`. */
export interface MembershipsWriteParams {
  incident_id: IncidentRef;
  /** Id of the person to let in. @minLength 1 */
  user_id: string;
}

/** Result of `memberships:write`. */
export type MembershipsWriteResult = {
  incident_membership?: {
    id?: string;
    incident_id?: string;
    user?: User;
    /** @format date-time */
    created_at?: string;
  };
};

/** Parameters of `memberships:revoke`. */
export interface MembershipsRevokeParams {
  incident_id: IncidentRef;
  /** Id of the person to put out. @minLength 1 */
  user_id: string;
}

/** Result of `memberships:revoke`. */
export type MembershipsRevokeResult = null;

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  /** States to match or leave out. */
  status?: { one_of?: ("firing" | "resolved")[]; not_in?: ("firing" | "resolved")[] };
  /** Key that the source gave the alert. */
  deduplication_key?: { is?: string };
  /** When the alert came in. */
  created_at?: Between;
  page_size: SmallPage;
  after?: After;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  alerts?: Alert[];
  pagination_meta?: PageMeta;
};

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = NonNullable<AlertsReadResult["alerts"]>[number];

/** Arguments of `listAlerts`. */
export interface ListAlertsParams {
  statuses?: ("firing" | "resolved")[];
  createdAfter?: string;
  /** @default 25 */
  pageSize?: SmallPage;
}

/** Parameters of `alerts:read_details`. */
export interface AlertsReadDetailsParams {
  id: AlertId;
}

/** Result of `alerts:read_details`. */
export type AlertsReadDetailsResult = {
  alert?: Alert;
};

/** Parameters of `alert_events:write`. */
export interface AlertEventsWriteParams {
  /** Id of the alert source. @minLength 1 */
  alert_source_config_id: string;
  /** Title of the alert. @minLength 1 */
  title: string;
  /** Whether it begins or ends. */
  status: "firing" | "resolved";
  /** Key that ties begin and end together. */
  deduplication_key?: string;
  /** More about it, in Markdown. */
  description?: string;
  /** Where it can be looked at. */
  source_url?: string;
  /** Further facts that the source is set up for. */
  metadata?: { [key: string]: unknown };
  /** Token that the source was given. @minLength 1 */
  token: string;
}

/** Result of `alert_events:write`. */
export type AlertEventsWriteResult = {
  deduplication_key?: string;
  message?: string;
  status?: string;
};

/** Arguments of `sendAlert`. */
export interface SendAlertParams {
  /** Id of the alert source. @minLength 1 */
  alertSourceConfigId: string;
  /** Token that the source was given. @minLength 1 */
  token: string;
  /** Title of the alert. @minLength 1 */
  title: string;
  /** Whether it begins or ends. */
  status: "firing" | "resolved";
  /** Key that ties begin and end together. */
  deduplicationKey?: string;
  /** More about it, in Markdown. */
  description?: string;
  /** Where it can be looked at. */
  sourceUrl?: string;
  /** Further facts that the source is set up for. */
  metadata?: { [key: string]: unknown };
}

/** Parameters of `incident_alerts:read`. */
export interface IncidentAlertsReadParams {
  incident_id?: IncidentRef;
  alert_id?: AlertId;
  page_size: SmallPage;
  after?: After;
}

/** Result of `incident_alerts:read`. */
export type IncidentAlertsReadResult = {
  incident_alerts?: {
    id?: string;
    alert_route_id?: string;
    alert?: {
      id?: string;
      title?: string;
      status?: string;
    };
    incident?: {
      id?: string;
      reference?: string;
      name?: string;
      status_category?: string;
    };
  }[];
  pagination_meta?: PageMeta;
};

/** One item of the pages of `incident_alerts:read`. */
export type IncidentAlertsReadItem = NonNullable<IncidentAlertsReadResult["incident_alerts"]>[number];

/** Parameters of `escalations:read`. */
export interface EscalationsReadParams {
  /** States to match, such as triggered or acked. */
  status?: OneOf;
  /** Ids of alerts that caused it. */
  alert?: OneOf;
  /** Ids of escalation paths to match. */
  escalation_path?: OneOf;
  /** When the paging began. */
  created_at?: Between;
  /** When the paging last changed. */
  updated_at?: Between;
  page_size?: SmallPage;
  after?: After;
}

/** Result of `escalations:read`. */
export type EscalationsReadResult = {
  escalations?: Escalation[];
  pagination_meta?: PageMeta;
};

/** One item of the pages of `escalations:read`. */
export type EscalationsReadItem = NonNullable<EscalationsReadResult["escalations"]>[number];

/** Parameters of `alert_sources:delete`. */
export interface AlertSourcesDeleteParams {
  /** Id of the source to delete. @minLength 1 */
  id: string;
}

/** Result of `alert_sources:delete`. */
export type AlertSourcesDeleteResult = null;

/** Parameters of `alert_sources:read`. */
export type AlertSourcesReadParams = { [key: string]: never };

/** Result of `alert_sources:read`. */
export type AlertSourcesReadResult = {
  alert_sources?: {
    id: string;
    name: string;
    /** What sends, such as http or datadog. */
    source_type: string;
    /** Token that whoever sends has to show. */
    secret_token?: string;
    email_options?: { email_address?: string };
    jira_options?: { project_ids?: string[] };
  }[];
};

/** Parameters of `schedules:read`. */
export interface SchedulesReadParams {
  page_size?: PageSize;
  after?: After;
}

/** Result of `schedules:read`. */
export type SchedulesReadResult = {
  schedules?: {
    id?: ScheduleId;
    name?: string;
    timezone?: string;
    team_ids?: string[];
    current_shifts?: Shift[];
    config?: {
      rotations?: {
        id?: string;
        name?: string;
        users?: User[];
        layers?: { id?: string; name?: string }[];
      }[];
    };
    /** @format date-time */
    updated_at?: string;
  }[];
  pagination_meta?: CountedPageMeta;
};

/** One item of the pages of `schedules:read`. */
export type SchedulesReadItem = NonNullable<SchedulesReadResult["schedules"]>[number];

/** Arguments of `listSchedules`. */
export interface ListSchedulesParams {
  pageSize?: PageSize;
}

/** Parameters of `schedule_entries:read`. */
export interface ScheduleEntriesReadParams {
  schedule_id: ScheduleId;
  /** Start of the window to show. @format date-time */
  entry_window_start?: string;
  /** End of the window to show. @format date-time */
  entry_window_end?: string;
}

/** Result of `schedule_entries:read`. */
export type ScheduleEntriesReadResult = {
  schedule_entries?: {
    /** What holds after all overrides. */
    final?: Shift[];
    overrides?: Shift[];
    scheduled?: Shift[];
  };
  pagination_meta?: { after?: string; after_url?: string };
};

/** Arguments of `getOnCall`. */
export interface GetOnCallParams {
  scheduleId: ScheduleId;
  /** Start of the window to show. @format date-time */
  from?: string;
  /** End of the window to show. @format date-time */
  to?: string;
}

/** Parameters of `schedule_overrides:write`. */
export interface ScheduleOverridesWriteParams {
  schedule_id: ScheduleId;
  /** Rotation that is overridden. @minLength 1 */
  rotation_id: string;
  /** Layer of that rotation. @minLength 1 */
  layer_id: string;
  /** When the change begins. @format date-time */
  start_at: string;
  /** When the change ends. @format date-time */
  end_at: string;
  /** Who takes over the duty. */
  user: UserChoice;
}

/** Result of `schedule_overrides:write`. */
export type ScheduleOverridesWriteResult = {
  override?: {
    id?: string;
    schedule_id?: string;
    rotation_id?: string;
    layer_id?: string;
    /** @format date-time */
    start_at?: string;
    /** @format date-time */
    end_at?: string;
    user?: User;
  };
};

/** Parameters of `severities:read`. */
export type SeveritiesReadParams = { [key: string]: never };

/** Result of `severities:read`. */
export type SeveritiesReadResult = {
  severities?: Severity[];
};

/** Parameters of `statuses:read`. */
export type StatusesReadParams = { [key: string]: never };

/** Result of `statuses:read`. */
export type StatusesReadResult = {
  incident_statuses?: Status[];
};

/** Parameters of `roles:read`. */
export type RolesReadParams = { [key: string]: never };

/** Result of `roles:read`. */
export type RolesReadResult = {
  incident_roles?: {
    id?: string;
    name?: string;
    description?: string;
    instructions?: string;
    role_type?: "lead" | "reporter" | "custom" | (string & {});
    shortform?: string;
  }[];
};

/** Parameters of `custom_fields:read`. */
export type CustomFieldsReadParams = { [key: string]: never };

/** Result of `custom_fields:read`. */
export type CustomFieldsReadResult = {
  custom_fields?: {
    id?: string;
    name?: string;
    description?: string;
    field_type?: "single_select" | "multi_select" | "text" | "link" | "numeric" | (string & {});
    catalog_type_id?: string;
  }[];
};

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Mail address of one person. @minLength 1 */
  email?: string;
  /** Slack id of one person. @minLength 1 */
  slack_user_id?: string;
  page_size?: PageSize;
  after?: After;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  users?: UserWithRoles[];
  pagination_meta?: PageMeta;
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<UsersReadResult["users"]>[number];

/** Parameters of `identity:read`. */
export type IdentityReadParams = { [key: string]: never };

/** Result of `identity:read`. */
export type IdentityReadResult = {
  identity?: {
    name?: string;
    roles?: string[];
    dashboard_url?: string;
  };
};

/** Id of an incident, or its number without INC-. @minLength 1 */
export type IncidentId = string;

/** Id of an incident. @minLength 1 */
export type IncidentRef = string;

/** Id of an alert. @minLength 1 */
export type AlertId = string;

/** Id of an on-call schedule. @minLength 1 */
export type ScheduleId = string;

/** Place to continue from, taken from pagination_meta.after. */
export type After = string;

/** How many make a page, 250 at most. @integer @minimum 1 @maximum 250 @default 25 */
export type PageSize = number;

/** How many make a page, 50 at most. @integer @minimum 1 @maximum 50 @default 25 */
export type SmallPage = number;

/** Ids to match or to leave out. */
export type OneOf = {
  one_of?: string[];
  not_in?: string[];
};

/** From and to, each a day or moment. */
export type Between = {
  gte?: string;
  lte?: string;
  /** Both at once, as in 2025-01-01~2025-02-01. */
  date_range?: string;
};

/** Real, drill, or told afterwards. */
export type Mode = "standard" | "retrospective" | "test" | "tutorial" | "stream";

/** A person, by id, mail address or Slack id. @minProperties 1 */
export type UserChoice = {
  id?: string;
  email?: string;
  slack_user_id?: string;
};

/** Who takes which role. */
export type RoleChoices = {
  /** @minLength 1 */
  incident_role_id: string;
  assignee?: UserChoice;
}[];

/** Values of custom fields by id. */
export type FieldValues = {
  /** @minLength 1 */
  custom_field_id: string;
  values: {
    value_text?: string;
    value_link?: string;
    value_numeric?: string;
    value_option_id?: string;
    value_catalog_entry_id?: string;
  }[];
}[];

/** Moments of the incident by id. */
export type TimestampValues = {
  /** @minLength 1 */
  incident_timestamp_id: string;
  /** @format date-time */
  value?: string;
}[];

export type PageMeta = {
  after?: string;
  /** @integer */
  page_size?: number;
};

export type CountedPageMeta = {
  after?: string;
  /** @integer */
  page_size?: number;
  /** @integer */
  total_record_count?: number;
};

export type User = {
  id?: string;
  name?: string;
  email?: string;
  slack_user_id?: string;
};

export type RbacRole = {
  id?: string;
  name?: string;
  slug?: string;
  description?: string;
};

export type UserWithRoles = {
  id?: string;
  name?: string;
  email?: string;
  slack_user_id?: string;
  base_role?: RbacRole;
  custom_roles?: RbacRole[];
};

export type Actor = {
  user?: User;
  api_key?: { id?: string; name?: string };
};

export type Severity = {
  id?: string;
  name?: string;
  description?: string;
  /** Higher numbers are more severe. @integer */
  rank?: number;
};

export type Status = {
  id?: string;
  name?: string;
  description?: string;
  category?:
    | "triage"
    | "declined"
    | "merged"
    | "canceled"
    | "live"
    | "learning"
    | "closed"
    | "paused"
    | (string & {});
  /** @integer */
  rank?: number;
};

export type Incident = {
  id?: string;
  /** Number as people see it, such as INC-123. */
  reference?: string;
  name?: string;
  summary?: string;
  mode?: "standard" | "retrospective" | "test" | "tutorial" | (string & {});
  visibility?: "public" | "private" | (string & {});
  severity?: Severity;
  incident_status?: Status;
  incident_type?: { id?: string; name?: string };
  creator?: Actor;
  incident_role_assignments?: {
    role?: {
      id?: string;
      name?: string;
      role_type?: string;
    };
    assignee?: User;
  }[];
  custom_field_entries?: {
    custom_field?: {
      id?: string;
      name?: string;
      field_type?: string;
    };
    values?: {
      value_text?: string;
      value_link?: string;
      value_numeric?: string;
      value_option?: { id?: string; value?: string };
      value_catalog_entry?: { id?: string; name?: string };
    }[];
  }[];
  /** Moments such as reported or resolved, by name. */
  incident_timestamp_values?: {
    incident_timestamp?: { id?: string; name?: string };
    value?: {
      /** @format date-time */
      value?: string;
    };
  }[];
  slack_channel_id?: string;
  slack_channel_name?: string;
  call_url?: string;
  permalink?: string;
  postmortem_document_url?: string;
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  updated_at?: string;
};

export type IncidentAnswer = {
  incident?: Incident;
};

export type AttributeValue = {
  label?: string;
  literal?: string;
  catalog_entry?: { id?: string; name?: string };
};

export type Alert = {
  id?: AlertId;
  title?: string;
  description?: string;
  status?: "firing" | "resolved" | (string & {});
  alert_source_id?: string;
  deduplication_key?: string;
  source_url?: string;
  attributes?: {
    attribute?: {
      id?: string;
      name?: string;
      type?: string;
    };
    value?: AttributeValue;
    /** Values of one with several. */
    array_value?: AttributeValue[];
  }[];
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  updated_at?: string;
  /** @format date-time */
  resolved_at?: string;
};

export type Escalation = {
  id?: string;
  title?: string;
  status?: "pending" | "triggered" | "acked" | "resolved" | "expired" | "cancelled" | (string & {});
  escalation_path_id?: string;
  priority?: { name?: string };
  events?: {
    id?: string;
    /** Such as triggered, notified_users or acked. */
    event?: string;
    /** @format date-time */
    occurred_at?: string;
    urgency?: "high" | "low" | (string & {});
    users?: User[];
  }[];
  related_incidents?: {
    id?: string;
    reference?: string;
    name?: string;
  }[];
  related_alerts?: {
    id?: string;
    title?: string;
    status?: string;
  }[];
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  updated_at?: string;
};

export type Shift = {
  entry_id?: string;
  /** @format date-time */
  start_at?: string;
  /** @format date-time */
  end_at?: string;
  rotation_id?: string;
  layer_id?: string;
  user?: User;
};

/** Kind of thing in the other system. */
export type ResourceType =
  | "pager_duty_incident"
  | "opsgenie_alert"
  | "datadog_monitor_alert"
  | "github_pull_request"
  | "gitlab_merge_request"
  | "sentry_issue"
  | "jira_issue"
  | "atlassian_statuspage_incident"
  | "zendesk_ticket"
  | "google_calendar_event"
  | "outlook_calendar_event"
  | "slack_file"
  | "scrubbed"
  | "statuspage_incident";

/** Kind of thing in the other system. */
export type ResourceTypeResult =
  | "pager_duty_incident"
  | "opsgenie_alert"
  | "datadog_monitor_alert"
  | "github_pull_request"
  | "gitlab_merge_request"
  | "sentry_issue"
  | "jira_issue"
  | "atlassian_statuspage_incident"
  | "zendesk_ticket"
  | "google_calendar_event"
  | "outlook_calendar_event"
  | "slack_file"
  | "scrubbed"
  | "statuspage_incident"
  | (string & {});

export type Attachment = {
  id?: string;
  incident_id?: string;
  resource?: {
    external_id?: string;
    resource_type?: ResourceTypeResult;
    title?: string;
    permalink?: string;
  };
};

const CONNECTOR: ConnectorSpec = {
  name: "incident_io",
  operations: {
    low: {
      "incidents:read": ["8NlsGXRw", { cursor: "after", next: "/pagination_meta/after", items: "/incidents" }],
      "incidents:read_details": ["fBiR4Teb"],
      "incident_updates:read": ["AIXk2LQS", { cursor: "after", next: "/pagination_meta/after", items: "/incident_updates" }],
      "actions:read": ["VwE799kQ"],
      "follow_ups:read": ["RyPfK8z-"],
      "attachments:read": ["Tzz6OyGj"],
      "alerts:read": ["mkfX_ajQ", { cursor: "after", next: "/pagination_meta/after", items: "/alerts" }],
      "alerts:read_details": ["9_5Lw5GU"],
      "incident_alerts:read": ["y49NdQis", { cursor: "after", next: "/pagination_meta/after", items: "/incident_alerts" }],
      "escalations:read": ["s2m0RlxQ", { cursor: "after", next: "/pagination_meta/after", items: "/escalations" }],
      "schedules:read": ["EIbewAlC", { cursor: "after", next: "/pagination_meta/after", items: "/schedules" }],
      "schedule_entries:read": ["8W0KZi3q"],
      "severities:read": ["cI1EpH7N"],
      "statuses:read": ["Q0mLZdcB"],
      "roles:read": ["U3y_BH7K"],
      "custom_fields:read": ["eaF8YUH2"],
      "users:read": ["CpdeflHV", { cursor: "after", next: "/pagination_meta/after", items: "/users" }],
      "identity:read": ["9n1hxe-T"],
    },
    medium: {
      "incidents:write": ["_rC7vozU"],
      "incidents:update": ["rBTM2Q6I"],
      "attachments:write": ["glAzgaDG"],
      "attachments:delete": ["v7l0C3kS"],
      "alert_events:write": ["29jTOieZ"],
      "alert_sources:read": ["ovzJYJDJ"],
    },
    high: {
      "memberships:write": ["k_IVCe6P"],
      "memberships:revoke": ["ApJnKk6Z"],
      "schedule_overrides:write": ["ZgBx0Ky6"],
    },
    critical: {
      "alert_sources:delete": ["BaSaZ7cr"],
    },
  },
};
