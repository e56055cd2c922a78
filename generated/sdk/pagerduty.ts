// Generated from specs/pagerduty.yaml by `npm run generate`. Do not edit.
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
 * PagerDuty. Incidents, alerts, on-call schedules and event ingestion on the PagerDuty platform.
 * @see https://developer.pagerduty.com/api-reference/
 */
export class PagerDutyConnector<const M extends Risk = "critical"> extends SDKConnector<PagerDutyOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Trigger an alert through an integration. Risk: medium. Scope: none. */
  triggerEvent(params: TriggerEventParams, options?: ExecuteOptions): GovernedCall<"medium", EventsWriteResult> {
    return this.call("events:write", {
      routing_key: params.routingKey,
      payload: {
        summary: params.summary,
        source: params.source,
        severity: params.severity,
        custom_details: params.customDetails,
      },
      dedup_key: params.dedupKey,
      event_action: "trigger",
    }, options);
  }

  /** List incidents by status and service. Risk: low. Scope: incidents.read. */
  getIncidents(params: GetIncidentsParams = {}, options?: ExecuteOptions): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem> {
    return this.call("incidents:read", {
      statuses: params.statuses,
      service_ids: params.serviceIds,
      urgencies: params.urgencies,
      since: params.since,
      until: params.until,
      limit: params.limit,
      offset: params.offset,
    }, options);
  }

  /** Get one incident by its id. Risk: low. Scope: incidents.read. */
  getIncident(params: GetIncidentParams, options?: ExecuteOptions): GovernedCall<"low", IncidentsReadDetailsResult> {
    return this.call("incidents:read_details", { id: params.incidentId }, options);
  }

  /** Create an incident on a service. Risk: medium. Scope: incidents.write. */
  createIncident(params: CreateIncidentParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsWriteResult> {
    return this.call("incidents:write", {
      from: params.from,
      incident: {
        title: params.title,
        service: { id: params.serviceId, type: "service_reference" },
        urgency: params.urgency,
        incident_key: params.incidentKey,
        body: params.details === undefined ? undefined : { type: "incident_body", details: params.details },
        type: "incident",
      },
    }, options);
  }

  /** Take an incident on, which stops its escalation. Risk: medium. Scope: incidents.write. */
  acknowledgeIncident(params: AcknowledgeIncidentParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsUpdateResult> {
    return this.call("incidents:update", {
      id: params.incidentId,
      from: params.from,
      incident: { type: "incident", status: "acknowledged" },
    }, options);
  }

  /** Close an incident, with the reason if there is one. Risk: medium. Scope: incidents.write. */
  resolveIncident(params: ResolveIncidentParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsUpdateResult> {
    return this.call("incidents:update", {
      id: params.incidentId,
      from: params.from,
      incident: { resolution: params.resolution, type: "incident", status: "resolved" },
    }, options);
  }

  /** Add a note to an incident. Risk: medium. Scope: incidents.write. */
  addNote(params: AddNoteParams, options?: ExecuteOptions): GovernedCall<"medium", NotesWriteResult> {
    return this.call("notes:write", { id: params.incidentId, note: { content: params.content }, from: params.from }, options);
  }

  /** List which services are silenced and when. Risk: low. Scope: services.read. */
  listMaintenanceWindows(params: ListMaintenanceWindowsParams = {}, options?: ExecuteOptions): GovernedPages<"low", MaintenanceWindowsReadResult, MaintenanceWindowsReadItem> {
    return this.call("maintenance_windows:read", { filter: params.filter, service_ids: params.serviceIds, limit: params.limit }, options);
  }

  /**
   * End a maintenance window, or call it off.
   * Risk: high. Scope: services.write. May be escalated to a reviewer.
   */
  endMaintenance(params: EndMaintenanceParams, options?: ExecuteOptions): GovernedCall<"high", MaintenanceWindowsDeleteResult> {
    return this.call("maintenance_windows:delete", { id: params.windowId }, options);
  }

  /** List who is on call. Risk: low. Scope: oncalls.read. */
  getOncalls(params: GetOncallsParams = {}, options?: ExecuteOptions): GovernedPages<"low", OncallsReadResult, OncallsReadItem> {
    return this.call("oncalls:read", {
      schedule_ids: params.scheduleIds,
      escalation_policy_ids: params.escalationPolicyIds,
      since: params.since,
      until: params.until,
      limit: params.limit,
    }, options);
  }

  execute<O extends keyof Within<PagerDutyOperations, M>>(
    operation: O,
    params: ParamsOf<Within<PagerDutyOperations, M>, O> & Incomplete,
  ): never;
  /** Send an alert event to an integration. `POST /v2/enqueue` @risk medium */
  execute(
    operation: OperationId<"events:write", "medium", M>,
    params: EventsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventsWriteResult>;
  /** List recent change events of the account. `GET /change_events` @risk medium */
  execute(
    operation: OperationId<"change_events:read", "medium", M>,
    params: ChangeEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ChangeEventsReadResult, ChangeEventsReadItem>;
  /** List incidents by status and service. `GET /incidents` @risk low */
  execute(
    operation: OperationId<"incidents:read", "low", M>,
    params: IncidentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem>;
  /** Get one incident by its id. `GET /incidents/{id}` @risk low */
  execute(
    operation: OperationId<"incidents:read_details", "low", M>,
    params: IncidentsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IncidentsReadDetailsResult>;
  /** Create an incident on a service. `POST /incidents` @risk medium */
  execute(
    operation: OperationId<"incidents:write", "medium", M>,
    params: IncidentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsWriteResult>;
  /** Acknowledge, resolve, reassign or escalate one incident. `PUT /incidents/{id}` @risk medium */
  execute(
    operation: OperationId<"incidents:update", "medium", M>,
    params: IncidentsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsUpdateResult>;
  /** Change up to 250 incidents in one call. `PUT /incidents` @risk critical */
  execute(
    operation: OperationId<"incidents:update_batch", "critical", M>,
    params: IncidentsUpdateBatchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", IncidentsUpdateBatchResult>;
  /** Merge other incidents into this one. `PUT /incidents/{id}/merge` @risk medium */
  execute(
    operation: OperationId<"incidents:merge", "medium", M>,
    params: IncidentsMergeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsMergeResult>;
  /** Snooze an incident for a while. `POST /incidents/{id}/snooze` @risk medium */
  execute(
    operation: OperationId<"incidents:snooze", "medium", M>,
    params: IncidentsSnoozeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsSnoozeResult>;
  /** List the alerts of an incident. `GET /incidents/{id}/alerts` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /** Resolve an alert or move it to another incident. `PUT /incidents/{id}/alerts/{alert_id}` @risk medium */
  execute(
    operation: OperationId<"alerts:write", "medium", M>,
    params: AlertsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsWriteResult>;
  /** List the notes on an incident. `GET /incidents/{id}/notes` @risk low */
  execute(
    operation: OperationId<"notes:read", "low", M>,
    params: NotesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", NotesReadResult>;
  /** Add a note to an incident. `POST /incidents/{id}/notes` @risk medium */
  execute(
    operation: OperationId<"notes:write", "medium", M>,
    params: NotesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", NotesWriteResult>;
  /** Publish a status update to subscribers. `POST /incidents/{id}/status_updates` @risk medium */
  execute(
    operation: OperationId<"status_updates:write", "medium", M>,
    params: StatusUpdatesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", StatusUpdatesWriteResult>;
  /** Ask more people to join an incident. `POST /incidents/{id}/responder_requests` @risk medium */
  execute(
    operation: OperationId<"responder_requests:write", "medium", M>,
    params: ResponderRequestsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ResponderRequestsWriteResult>;
  /** Read the timeline of an incident. `GET /incidents/{id}/log_entries` @risk low */
  execute(
    operation: OperationId<"log_entries:read", "low", M>,
    params: LogEntriesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", LogEntriesReadResult, LogEntriesReadItem>;
  /** List services and their current state. `GET /services` @risk low */
  execute(
    operation: OperationId<"services:read", "low", M>,
    params: ServicesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ServicesReadResult, ServicesReadItem>;
  /** Change, disable or re-enable a service. `PUT /services/{id}` @risk high */
  execute(
    operation: OperationId<"services:write", "high", M>,
    params: ServicesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ServicesWriteResult>;
  /** List which services are silenced and when. `GET /maintenance_windows` @risk low */
  execute(
    operation: OperationId<"maintenance_windows:read", "low", M>,
    params: MaintenanceWindowsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MaintenanceWindowsReadResult, MaintenanceWindowsReadItem>;
  /** Silence services for a maintenance window. `POST /maintenance_windows` @risk high */
  execute(
    operation: OperationId<"maintenance_windows:write", "high", M>,
    params: MaintenanceWindowsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MaintenanceWindowsWriteResult>;
  /** End a maintenance window, or call it off. `DELETE /maintenance_windows/{id}` @risk high */
  execute(
    operation: OperationId<"maintenance_windows:delete", "high", M>,
    params: MaintenanceWindowsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MaintenanceWindowsDeleteResult>;
  /** List who is on call. `GET /oncalls` @risk low */
  execute(
    operation: OperationId<"oncalls:read", "low", M>,
    params: OncallsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", OncallsReadResult, OncallsReadItem>;
  /** List the on-call schedules. `GET /schedules` @risk medium */
  execute(
    operation: OperationId<"schedules:read", "medium", M>,
    params: SchedulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SchedulesReadResult, SchedulesReadItem>;
  /** Put somebody else on call for a time. `POST /schedules/{id}/overrides` @risk high */
  execute(
    operation: OperationId<"schedule_overrides:write", "high", M>,
    params: ScheduleOverridesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ScheduleOverridesWriteResult>;
  /** List escalation policies and their rules. `GET /escalation_policies` @risk low */
  execute(
    operation: OperationId<"escalation_policies:read", "low", M>,
    params: EscalationPoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", EscalationPoliciesReadResult, EscalationPoliciesReadItem>;
  /** List the users of the account. `GET /users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one user by the id. `GET /users/{id}` @risk medium */
  execute(
    operation: OperationId<"users:read_details", "medium", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", UsersReadDetailsResult>;
  /** Remove a user from the account. `DELETE /users/{id}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof PagerDutyOperations>(
    operation: O & Permit<PagerDutyOperations, O, M>,
    ...rest: Rest<ParamsOf<PagerDutyOperations, O>>
  ): CallOf<PagerDutyOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type PagerDuty<M extends Risk = "critical"> = Limited<PagerDutyConnector<M>, PagerDutyMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface PagerDutyOperations {
  "events:write": { risk: "medium"; params: EventsWriteParams; result: EventsWriteResult };
  "change_events:read": { risk: "medium"; params: ChangeEventsReadParams; result: ChangeEventsReadResult; item: ChangeEventsReadItem };
  "incidents:read": { risk: "low"; params: IncidentsReadParams; result: IncidentsReadResult; item: IncidentsReadItem };
  "incidents:read_details": { risk: "low"; params: IncidentsReadDetailsParams; result: IncidentsReadDetailsResult };
  "incidents:write": { risk: "medium"; params: IncidentsWriteParams; result: IncidentsWriteResult };
  "incidents:update": { risk: "medium"; params: IncidentsUpdateParams; result: IncidentsUpdateResult };
  "incidents:update_batch": { risk: "critical"; params: IncidentsUpdateBatchParams; result: IncidentsUpdateBatchResult };
  "incidents:merge": { risk: "medium"; params: IncidentsMergeParams; result: IncidentsMergeResult };
  "incidents:snooze": { risk: "medium"; params: IncidentsSnoozeParams; result: IncidentsSnoozeResult };
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:write": { risk: "medium"; params: AlertsWriteParams; result: AlertsWriteResult };
  "notes:read": { risk: "low"; params: NotesReadParams; result: NotesReadResult };
  "notes:write": { risk: "medium"; params: NotesWriteParams; result: NotesWriteResult };
  "status_updates:write": { risk: "medium"; params: StatusUpdatesWriteParams; result: StatusUpdatesWriteResult };
  "responder_requests:write": { risk: "medium"; params: ResponderRequestsWriteParams; result: ResponderRequestsWriteResult };
  "log_entries:read": { risk: "low"; params: LogEntriesReadParams; result: LogEntriesReadResult; item: LogEntriesReadItem };
  "services:read": { risk: "low"; params: ServicesReadParams; result: ServicesReadResult; item: ServicesReadItem };
  "services:write": { risk: "high"; params: ServicesWriteParams; result: ServicesWriteResult };
  "maintenance_windows:read": { risk: "low"; params: MaintenanceWindowsReadParams; result: MaintenanceWindowsReadResult; item: MaintenanceWindowsReadItem };
  "maintenance_windows:write": { risk: "high"; params: MaintenanceWindowsWriteParams; result: MaintenanceWindowsWriteResult };
  "maintenance_windows:delete": { risk: "high"; params: MaintenanceWindowsDeleteParams; result: MaintenanceWindowsDeleteResult };
  "oncalls:read": { risk: "low"; params: OncallsReadParams; result: OncallsReadResult; item: OncallsReadItem };
  "schedules:read": { risk: "medium"; params: SchedulesReadParams; result: SchedulesReadResult; item: SchedulesReadItem };
  "schedule_overrides:write": { risk: "high"; params: ScheduleOverridesWriteParams; result: ScheduleOverridesWriteResult };
  "escalation_policies:read": { risk: "low"; params: EscalationPoliciesReadParams; result: EscalationPoliciesReadResult; item: EscalationPoliciesReadItem };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "medium"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
}

/** The risk of each convenience method. */
export interface PagerDutyMethods {
  triggerEvent: "medium";
  getIncidents: "low";
  getIncident: "low";
  createIncident: "medium";
  acknowledgeIncident: "medium";
  resolveIncident: "medium";
  addNote: "medium";
  listMaintenanceWindows: "low";
  endMaintenance: "high";
  getOncalls: "low";
}

/** Parameters of `events:write`. */
export interface EventsWriteParams {
  /** The integration key of an Events API v2 integration. @minLength 1 */
  routing_key: string;
  /** What the event does to the alert. */
  event_action: "trigger" | "acknowledge" | "resolve";
  /**
   * Names the alert; needed to acknowledge or resolve, made up by the vendor for a trigger without one.
   * @maxLength 255
   */
  dedup_key?: string;
  /** What happened and where; a trigger needs it. */
  payload?: {
    /** One line that becomes the title of the alert. */
    summary: string;
    /** How bad it is. */
    severity: "critical" | "error" | "warning" | "info";
    /** The affected system, preferably its host name. */
    source: string;
    /** When the sender noticed it. @format date-time */
    timestamp?: string;
    /** The part of the source that failed. */
    component?: string;
    /** The logical group that the component belongs to. */
    group?: string;
    /** The kind of event. */
    class?: string;
    /** Further fields of your own. */
    custom_details?: { [key: string]: unknown };
  };
  /** The name of the tool that sends a trigger. */
  client?: string;
  /** Where that tool can be opened. @format uri */
  client_url?: string;
  /** Links to show on the alert. */
  links?: {
    /** The target of the link. @format uri */
    href: string;
    /** The words to show for it. */
    text?: string;
  }[];
  /** Images to show on the alert. */
  images?: {
    /** The address of the image; HTTPS only. @format uri */
    src: string;
    /** Where a click on the image leads. @format uri */
    href?: string;
    /** Words in place of the image. */
    alt?: string;
  }[];
}

/** Result of `events:write`. */
export type EventsWriteResult = {
  /** The word success, or what went wrong. */
  status: string;
  message?: string;
  /** The key that further events of this alert carry. */
  dedup_key?: string;
};

/** Arguments of `triggerEvent`. */
export interface TriggerEventParams {
  /** The integration key of an Events API v2 integration. @minLength 1 */
  routingKey: string;
  /** One line that becomes the title of the alert. */
  summary: string;
  /** The affected system, preferably its host name. */
  source: string;
  /** How bad it is. */
  severity: "critical" | "error" | "warning" | "info";
  /**
   * Names the alert; needed to acknowledge or resolve, made up by the vendor for a trigger without one.
   * @maxLength 255
   */
  dedupKey?: string;
  /** Further fields of your own. */
  customDetails?: { [key: string]: unknown };
}

/** Parameters of `change_events:read`. */
export interface ChangeEventsReadParams {
  /** The earliest time to include, as a UTC timestamp. @format date-time */
  since?: string;
  /** The latest time to include, as a UTC timestamp. @format date-time */
  until?: string;
  /** Only changes of these teams. */
  team_ids?: string[];
  /** Only changes that came in through these integrations. */
  integration_ids?: string[];
  limit?: Limit;
  offset?: Offset;
}

/** Result of `change_events:read`. */
export type ChangeEventsReadResult = {
  change_events?: {
    id?: string;
    /** What was changed, in one line. */
    summary?: string | null;
    type?: string;
    /** @format date-time */
    timestamp?: string;
    /** Where the change took place. */
    source?: string;
    services?: Reference[];
    integration?: NullableReference;
    links?: { href?: string; text?: string }[];
    /** Fields that the sender added, null for none. */
    custom_details?: { [key: string]: AnyValue } | null;
  }[];
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
  /** Whether another page follows. */
  more?: boolean;
  /** @integer */
  total?: number | null;
};

/** One item of the pages of `change_events:read`. */
export type ChangeEventsReadItem = NonNullable<ChangeEventsReadResult["change_events"]>[number];

/** Parameters of `incidents:read`. */
export interface IncidentsReadParams {
  /** Only incidents in one of these states. */
  statuses?: ("triggered" | "acknowledged" | "resolved")[];
  /** Only on these services. */
  service_ids?: string[];
  /** Only of these teams. */
  team_ids?: string[];
  /** Only incidents that these users work on now; leaves out resolved ones. */
  user_ids?: string[];
  /** Only incidents of these urgencies. */
  urgencies?: ("high" | "low")[];
  /** The deduplication key of the incident, or of one of its alerts. */
  incident_key?: string;
  /** The start of the range. @format date-time */
  since?: string;
  /** The end of the range. @format date-time */
  until?: string;
  /** Search all time; since and until then do not count. */
  date_range?: "all";
  /** The zone for dates in the answer, such as Europe/Berlin. */
  time_zone?: string;
  /** Up to two fields, each with a direction, such as created_at:desc. @maxItems 2 */
  sort_by?: string[];
  /** Send these as full objects instead of references. */
  include?: (
    | "acknowledgers"
    | "agents"
    | "assignees"
    | "conference_bridge"
    | "escalation_policies"
    | "priorities"
    | "services"
    | "teams"
    | "users"
  )[];
  limit?: Limit;
  offset?: Offset;
  /** Count all matches as well; slower. */
  total?: boolean;
}

/** Result of `incidents:read`. */
export type IncidentsReadResult = {
  incidents: Incident[];
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
  /** Whether another page follows. */
  more?: boolean;
  /** Null unless it was asked for. @integer */
  total?: number | null;
};

/** One item of the pages of `incidents:read`. */
export type IncidentsReadItem = IncidentsReadResult["incidents"][number];

/** Arguments of `getIncidents`. */
export interface GetIncidentsParams {
  /** Only incidents in one of these states. */
  statuses?: ("triggered" | "acknowledged" | "resolved")[];
  /** Only on these services. */
  serviceIds?: string[];
  /** Only incidents of these urgencies. */
  urgencies?: ("high" | "low")[];
  /** The start of the range. @format date-time */
  since?: string;
  /** The end of the range. @format date-time */
  until?: string;
  limit?: Limit;
  offset?: Offset;
}

/** Parameters of `incidents:read_details`. */
export interface IncidentsReadDetailsParams {
  /** The id of the incident. @minLength 1 */
  id: string;
  /** Send these as full objects instead of references. */
  include?: (
    | "acknowledgers"
    | "agents"
    | "assignees"
    | "conference_bridge"
    | "custom_fields"
    | "escalation_policies"
    | "priorities"
    | "services"
    | "teams"
    | "users"
  )[];
}

/** Result of `incidents:read_details`. */
export type IncidentsReadDetailsResult = IncidentEnvelope;

/** Arguments of `getIncident`. */
export interface GetIncidentParams {
  /** The id of the incident. @minLength 1 */
  incidentId: string;
}

/** Parameters of `incidents:write`. */
export interface IncidentsWriteParams {
  from: ActorEmail;
  /** The incident to open. */
  incident: {
    /** Always incident. */
    type: "incident";
    /** What is wrong, in one line. @minLength 1 */
    title: string;
    /** The service to open it on. */
    service: ServiceInput;
    /** How loudly to page. */
    urgency?: "high" | "low";
    /** The priority to give it. */
    priority?: PriorityInput;
    /** A key of your own against duplicates. */
    incident_key?: string;
    /** The longer text of the incident. */
    body?: {
      /** Always incident_body. */
      type: "incident_body";
      /** What is known so far. */
      details?: string;
    };
    /** The people to assign; not together with an escalation policy. */
    assignments?: AssignmentInput[];
    /** Instead of that of the service. */
    escalation_policy?: EscalationPolicyInput;
    /** The type of incident to open. */
    incident_type?: {
      /** The name of the incident type. */
      name?: string;
    };
    /** Where responders talk. */
    conference_bridge?: ConferenceBridgeInput;
  };
}

/** Result of `incidents:write`. */
export type IncidentsWriteResult = IncidentEnvelope;

/** Arguments of `createIncident`. */
export interface CreateIncidentParams {
  from: ActorEmail;
  /** What is wrong, in one line. @minLength 1 */
  title: string;
  /** The id of the service. @minLength 1 */
  serviceId: string;
  /** How loudly to page. */
  urgency?: "high" | "low";
  /** A key of your own against duplicates. */
  incidentKey?: string;
  /** The longer text of the incident. */
  details?: string;
}

/** Parameters of `incidents:update`. */
export interface IncidentsUpdateParams {
  /** The id of the incident. @minLength 1 */
  id: string;
  from: ActorEmail;
  /** What to change; what is left out stays. */
  incident: {
    /** Either word will do. */
    type: "incident" | "incident_reference";
    /** The state to move to; triggered or acknowledged reopens a resolved incident. */
    status?: "triggered" | "acknowledged" | "resolved";
    /** Why it is resolved; becomes part of the log. */
    resolution?: string;
    /** The new title. @minLength 1 */
    title?: string;
    /** The new urgency. */
    urgency?: "high" | "low";
    /** The new priority. */
    priority?: PriorityInput;
    /** The level of the policy to escalate to. @integer @minimum 1 */
    escalation_level?: number;
    /** The people who take over. */
    assignments?: AssignmentInput[];
    /** The policy to hand it to. */
    escalation_policy?: EscalationPolicyInput;
    /** The service to move it to. */
    service?: ServiceInput;
    /** Where responders talk. */
    conference_bridge?: ConferenceBridgeInput;
  };
}

/** Result of `incidents:update`. */
export type IncidentsUpdateResult = IncidentEnvelope;

/** Arguments of `acknowledgeIncident`. */
export interface AcknowledgeIncidentParams {
  /** The id of the incident. @minLength 1 */
  incidentId: string;
  from: ActorEmail;
}

/** Arguments of `resolveIncident`. */
export interface ResolveIncidentParams {
  /** The id of the incident. @minLength 1 */
  incidentId: string;
  from: ActorEmail;
  /** Why it is resolved; becomes part of the log. */
  resolution?: string;
}

/** Parameters of `incidents:update_batch`. */
export interface IncidentsUpdateBatchParams {
  from: ActorEmail;
  /** The incidents and what to change on each. @minItems 1 @maxItems 250 */
  incidents: {
    /** The id of the incident. @minLength 1 */
    id: string;
    /** Either word will do. */
    type: "incident" | "incident_reference";
    /** The state to move to. */
    status?: "triggered" | "acknowledged" | "resolved";
    /** Why it is resolved. */
    resolution?: string;
    /** The new title. @minLength 1 */
    title?: string;
    /** The new urgency. */
    urgency?: "high" | "low";
    /** The new priority. */
    priority?: PriorityInput;
    /** The level of the policy to escalate to. @integer @minimum 1 */
    escalation_level?: number;
    /** The people who take over. */
    assignments?: AssignmentInput[];
    /** The policy to hand it to. */
    escalation_policy?: EscalationPolicyInput;
  }[];
}

/** Result of `incidents:update_batch`. */
export type IncidentsUpdateBatchResult = {
  incidents: Incident[];
};

/** Parameters of `incidents:merge`. */
export interface IncidentsMergeParams {
  /** The id of the incident that takes the others in. @minLength 1 */
  id: string;
  from: ActorEmail;
  /** The incidents to merge in. @minItems 1 @maxItems 100 */
  source_incidents: IncidentInput[];
}

/** Result of `incidents:merge`. */
export type IncidentsMergeResult = {
  incident: Reference;
};

/** Parameters of `incidents:snooze`. */
export interface IncidentsSnoozeParams {
  /** The id of the incident. @minLength 1 */
  id: string;
  from: ActorEmail;
  /** Seconds until it triggers again, a week at most. @integer @minimum 1 @maximum 604800 */
  duration: number;
}

/** Result of `incidents:snooze`. */
export type IncidentsSnoozeResult = IncidentEnvelope;

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  /** The id of the incident. @minLength 1 */
  id: string;
  /** Only the alert with this deduplication key. */
  alert_key?: string;
  /** Only alerts in one of these states. */
  statuses?: ("triggered" | "resolved")[];
  /** The fields to sort by. @maxItems 2 */
  sort_by?: (
    | "created_at"
    | "resolved_at"
    | "created_at:asc"
    | "created_at:desc"
    | "resolved_at:asc"
    | "resolved_at:desc"
  )[];
  /** Send these as full objects instead of references. */
  include?: ("services" | "incidents")[];
  limit?: Limit;
  offset?: Offset;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  alerts: Alert[];
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
  /** Whether another page follows. */
  more?: boolean;
  /** @integer */
  total?: number | null;
};

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = AlertsReadResult["alerts"][number];

/** Parameters of `alerts:write`. */
export interface AlertsWriteParams {
  /** The id of the incident that has the alert now. @minLength 1 */
  id: string;
  /** The id of the alert. @minLength 1 */
  alert_id: string;
  from: ActorEmail;
  /** The fields of the alert to change. @minProperties 1 */
  alert: {
    /** The state to move to. */
    status?: "resolved" | "triggered";
    /** The incident that takes the alert over. */
    incident?: IncidentInput;
  };
}

/** Result of `alerts:write`. */
export type AlertsWriteResult = {
  alert: Alert;
};

/** Parameters of `notes:read`. */
export interface NotesReadParams {
  /** The id of the incident. @minLength 1 */
  id: string;
}

/** Result of `notes:read`. */
export type NotesReadResult = {
  notes: Note[];
};

/** Parameters of `notes:write`. */
export interface NotesWriteParams {
  /** The id of the incident. @minLength 1 */
  id: string;
  from: ActorEmail;
  /** The note to add. */
  note: {
    /** The text of the note. @minLength 1 */
    content: string;
  };
}

/** Result of `notes:write`. */
export type NotesWriteResult = {
  note: Note;
};

/** Arguments of `addNote`. */
export interface AddNoteParams {
  /** The id of the incident. @minLength 1 */
  incidentId: string;
  /** The text of the note. @minLength 1 */
  content: string;
  from: ActorEmail;
}

/** Parameters of `status_updates:write`. */
export interface StatusUpdatesWriteParams {
  /** The id of the incident. @minLength 1 */
  id: string;
  from: ActorEmail;
  /** The text that subscribers read. @minLength 1 */
  message: string;
  /** The subject of an HTML mail; goes with html_message. */
  subject?: string;
  /** The body of an HTML mail; goes with subject. */
  html_message?: string;
}

/** Result of `status_updates:write`. */
export type StatusUpdatesWriteResult = {
  status_update: {
    id?: string;
    message?: string;
    /** @format date-time */
    created_at?: string;
    sender?: Reference;
    subject?: string;
    html_message?: string;
  };
};

/** Parameters of `responder_requests:write`. */
export interface ResponderRequestsWriteParams {
  /** The id of the incident. @minLength 1 */
  id: string;
  /** The id of the user who asks. @minLength 1 */
  requester_id: string;
  /** What the people asked will read. */
  message: string;
  /** The users and escalation policies to ask. @minItems 1 @maxItems 100 */
  responder_request_targets: {
    /** One user or escalation policy. */
    responder_request_target: {
      /** The id of the user or policy. @minLength 1 */
      id: string;
      /** Which of the two it is. */
      type: "user_reference" | "escalation_policy_reference";
    };
  }[];
}

/** Result of `responder_requests:write`. */
export type ResponderRequestsWriteResult = {
  responder_request: {
    id?: string;
    incident?: Reference;
    requester?: Reference;
    /** @format date-time */
    requested_at?: string;
    message?: string;
    responder_request_targets?: {
      responder_request_target?: {
        /** The id of whom was asked. */
        id?: string;
        type?: string;
        summary?: string;
      };
    }[];
  };
};

/** Parameters of `log_entries:read`. */
export interface LogEntriesReadParams {
  /** The id of the incident. @minLength 1 */
  id: string;
  /** The start of the range. @format date-time */
  since?: string;
  /** The end of the range. @format date-time */
  until?: string;
  /** Only the entries that matter most. */
  is_overview?: boolean;
  /** The zone for dates in the answer. */
  time_zone?: string;
  /** Send these as full objects instead of references. */
  include?: ("incidents" | "services" | "teams")[];
  limit?: Limit;
  offset?: Offset;
}

/** Result of `log_entries:read`. */
export type LogEntriesReadResult = {
  log_entries: {
    id?: string;
    /** What happened, such as escalate_log_entry. */
    type?: string;
    summary?: string | null;
    /** @format date-time */
    created_at?: string;
    /** Who or what did it. */
    agent?: NullableReference;
    /** By what means it was done. */
    channel?: { type?: string };
    note?: string;
    incident?: Reference;
    service?: Reference;
    teams?: Reference[];
    assignees?: Reference[];
    /** Who was notified; notify_log_entry only. */
    user?: Reference;
    event_details?: { description?: string };
    html_url?: string | null;
  }[];
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
  /** Whether another page follows. */
  more?: boolean;
  /** @integer */
  total?: number | null;
};

/** One item of the pages of `log_entries:read`. */
export type LogEntriesReadItem = LogEntriesReadResult["log_entries"][number];

/** Parameters of `services:read`. */
export interface ServicesReadParams {
  /** Part of the name of the service. */
  query?: string;
  /** The whole name of the service. */
  name?: string;
  /** Only services of these teams. */
  team_ids?: string[];
  /** The order of the names. */
  sort_by?: "name" | "name:asc" | "name:desc";
  /** Send these as full objects instead of references. */
  include?: ("escalation_policies" | "teams" | "auto_pause_notifications_parameters")[];
  limit?: Limit;
  offset?: Offset;
}

/** Result of `services:read`. */
export type ServicesReadResult = {
  services: Service[];
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
  /** Whether another page follows. */
  more?: boolean;
  /** @integer */
  total?: number | null;
};

/** One item of the pages of `services:read`. */
export type ServicesReadItem = ServicesReadResult["services"][number];

/** Parameters of `services:write`. */
export interface ServicesWriteParams {
  /** The id of the service. @minLength 1 */
  id: string;
  /** The settings to store. */
  service: {
    /** Always service. */
    type: "service";
    /** The policy that pages people. */
    escalation_policy: EscalationPolicyInput;
    /** The name of the service. @minLength 1 */
    name?: string;
    /** What the service is for. */
    description?: string;
    /** Whether it opens incidents; the vendor works the other states out. */
    status?: "active" | "disabled";
    /** Seconds until an open incident closes itself, null for never. @integer */
    auto_resolve_timeout?: number | null;
    /** Seconds until an acknowledged one triggers anew, null for never. @integer */
    acknowledgement_timeout?: number | null;
    /** How urgent new incidents are at any hour; takes the place of support hours. */
    incident_urgency_rule?: {
      /** Always constant, support hours are left out. */
      type: "constant";
      /** The urgency of new incidents. */
      urgency: "low" | "high" | "severity_based";
    };
  };
}

/** Result of `services:write`. */
export type ServicesWriteResult = {
  service: Service;
};

/** Parameters of `maintenance_windows:read`. */
export interface MaintenanceWindowsReadParams {
  /** Only windows of this state; open means ongoing or future. */
  filter?: "past" | "future" | "ongoing" | "open" | "all";
  /** Part of the name of the window. */
  query?: string;
  /** Only windows of these services. */
  service_ids?: string[];
  /** Only windows of these teams. */
  team_ids?: string[];
  limit?: Limit;
  offset?: Offset;
}

/** Result of `maintenance_windows:read`. */
export type MaintenanceWindowsReadResult = {
  maintenance_windows: MaintenanceWindow[];
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
  /** Whether another page follows. */
  more?: boolean;
  /** @integer */
  total?: number | null;
};

/** One item of the pages of `maintenance_windows:read`. */
export type MaintenanceWindowsReadItem = MaintenanceWindowsReadResult["maintenance_windows"][number];

/** Arguments of `listMaintenanceWindows`. */
export interface ListMaintenanceWindowsParams {
  /** Only windows of this state; open means ongoing or future. */
  filter?: "past" | "future" | "ongoing" | "open" | "all";
  /** Only windows of these services. */
  serviceIds?: string[];
  limit?: Limit;
}

/** Parameters of `maintenance_windows:write`. */
export interface MaintenanceWindowsWriteParams {
  from: ActorEmail;
  /** The window to create. */
  maintenance_window: {
    /** Always maintenance_window. */
    type: "maintenance_window";
    /** When the silence begins. @format date-time */
    start_time: string;
    /** When the silence ends. @format date-time */
    end_time: string;
    /** Why it is needed. */
    description?: string;
    /** The services to silence. @minItems 1 @maxItems 100 */
    services: ServiceInput[];
  };
}

/** Result of `maintenance_windows:write`. */
export type MaintenanceWindowsWriteResult = {
  maintenance_window: MaintenanceWindow;
};

/** Parameters of `maintenance_windows:delete`. */
export interface MaintenanceWindowsDeleteParams {
  /** The id of the maintenance window. @minLength 1 */
  id: string;
}

/** Result of `maintenance_windows:delete`. */
export type MaintenanceWindowsDeleteResult = null;

/** Arguments of `endMaintenance`. */
export interface EndMaintenanceParams {
  /** The id of the maintenance window. @minLength 1 */
  windowId: string;
}

/** Parameters of `oncalls:read`. */
export interface OncallsReadParams {
  /** Ids of the schedules to look at. */
  schedule_ids?: string[];
  /** Only of these escalation policies. */
  escalation_policy_ids?: string[];
  /** Only shifts of these users. */
  user_ids?: string[];
  /** The start of the range. @format date-time */
  since?: string;
  /** The end of the range. @format date-time */
  until?: string;
  /** Only the first shift per policy, level and user. */
  earliest?: boolean;
  /** The zone for dates in the answer. */
  time_zone?: string;
  /** Send these as full objects instead of references. */
  include?: ("escalation_policies" | "users")[];
  limit?: Limit;
  offset?: Offset;
}

/** Result of `oncalls:read`. */
export type OncallsReadResult = {
  oncalls: {
    user?: Reference;
    /** Null where the policy names a user. */
    schedule?: NullableReference;
    escalation_policy?: Reference;
    /** The step of the policy; 1 is paged first. @integer */
    escalation_level?: number;
    /** Null for somebody always on call. @format date-time */
    start?: string | null;
    /** Null for somebody always on call. @format date-time */
    end?: string | null;
  }[];
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
  /** Whether another page follows. */
  more?: boolean;
  /** @integer */
  total?: number | null;
};

/** One item of the pages of `oncalls:read`. */
export type OncallsReadItem = OncallsReadResult["oncalls"][number];

/** Arguments of `getOncalls`. */
export interface GetOncallsParams {
  /** Ids of the schedules to look at. */
  scheduleIds?: string[];
  /** Only of these escalation policies. */
  escalationPolicyIds?: string[];
  /** The start of the range. @format date-time */
  since?: string;
  /** The end of the range. @format date-time */
  until?: string;
  limit?: Limit;
}

/** Parameters of `schedules:read`. */
export interface SchedulesReadParams {
  /** Part of the name of the schedule. */
  query?: string;
  /** Only schedules of these teams. */
  team_ids?: string[];
  /** The parts to send in full. */
  include?: ("schedule_layers" | "overrides_subschedule" | "final_schedule")[];
  /** The start of the range to render. @format date-time */
  since?: string;
  /** The end of the range to render. @format date-time */
  until?: string;
  /** The zone for dates in the answer. */
  time_zone?: string;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `schedules:read`. */
export type SchedulesReadResult = {
  schedules: Schedule[];
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
  /** Whether another page follows. */
  more?: boolean;
  /** @integer */
  total?: number | null;
};

/** One item of the pages of `schedules:read`. */
export type SchedulesReadItem = SchedulesReadResult["schedules"][number];

/** Parameters of `schedule_overrides:write`. */
export interface ScheduleOverridesWriteParams {
  /** The id of the schedule. @minLength 1 */
  id: string;
  /** Who takes over and when. @minItems 1 @maxItems 100 */
  overrides: {
    /** When the change begins. @format date-time */
    start: string;
    /** When the change ends. @format date-time */
    end: string;
    /** Who takes over. */
    user: UserInput;
  }[];
}

/** Result of `schedule_overrides:write`. */
export type ScheduleOverridesWriteResult = {
  /** The HTTP status of this override, 201 if it was stored. */
  status?: number;
  errors?: string[];
  override?: {
    id?: string;
    /** @format date-time */
    start?: string;
    /** @format date-time */
    end?: string;
    user?: Reference;
  };
}[];

/** Parameters of `escalation_policies:read`. */
export interface EscalationPoliciesReadParams {
  /** Part of the name of the policy. */
  query?: string;
  /** That page these users. */
  user_ids?: string[];
  /** Only policies of these teams. */
  team_ids?: string[];
  /** Send these as full objects instead of references. */
  include?: ("services" | "teams" | "escalation_rule_assignment_strategies")[];
  /** The order of the names. */
  sort_by?: "name" | "name:asc" | "name:desc";
  limit?: Limit;
  offset?: Offset;
}

/** Result of `escalation_policies:read`. */
export type EscalationPoliciesReadResult = {
  escalation_policies: {
    id?: string;
    name?: string;
    description?: string | null;
    summary?: string | null;
    type?: string;
    /** How often the rules run again when nobody answers. @integer */
    num_loops?: number;
    on_call_handoff_notifications?: "if_has_services" | "always" | (string & {});
    escalation_rules?: {
      id?: string;
      /** @integer */
      escalation_delay_in_minutes?: number;
      targets?: Reference[];
      escalation_rule_assignment_strategy?: "round_robin" | "assign_to_everyone" | (string & {});
    }[];
    services?: Reference[];
    teams?: Reference[];
    html_url?: string | null;
  }[];
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
  /** Whether another page follows. */
  more?: boolean;
  /** @integer */
  total?: number | null;
};

/** One item of the pages of `escalation_policies:read`. */
export type EscalationPoliciesReadItem = EscalationPoliciesReadResult["escalation_policies"][number];

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Part of the name of the user. */
  query?: string;
  /** Only members of these teams. */
  team_ids?: string[];
  /** Send these as full objects instead of references. */
  include?: ("teams" | "subdomains")[];
  limit?: Limit;
  offset?: Offset;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  users: User[];
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
  /** Whether another page follows. */
  more?: boolean;
  /** @integer */
  total?: number | null;
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = UsersReadResult["users"][number];

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  /** The id of the user. @minLength 1 */
  id: string;
  /** Send these as full objects instead of references. */
  include?: ("contact_methods" | "notification_rules" | "teams" | "subdomains")[];
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = {
  user: User;
};

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  /** The id of the user to remove. @minLength 1 */
  id: string;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = null;

/** A short pointer to another PagerDuty object. */
export type Reference = {
  /** The id of the object. */
  id?: string;
  /** The kind of object, such as user_reference. */
  type?: string;
  /** The label of the object for display. */
  summary?: string | null;
  /** The address of the object in the API. */
  self?: string | null;
  /** The page of the object in the web app. */
  html_url?: string | null;
};

/** A pointer to another object, or null where there is none. */
export type NullableReference = Reference | null;

/** A value of any kind. */
export type AnyValue = string | number | boolean | AnyValue[] | { [key: string]: unknown } | null;

/** How many make a page, 100 at most. @integer @minimum 1 @maximum 100 */
export type Limit = number;

/** How many to skip; what lies beyond 10000 has to be narrowed down to. @integer @minimum 0 @maximum 9999 */
export type Offset = number;

/** Login email of the user in whose name the call acts. @format email */
export type ActorEmail = string;

export type ServiceInput = {
  /** The id of the service. @minLength 1 */
  id: string;
  /** Always service_reference. */
  type: "service_reference";
};

export type UserInput = {
  /** The id of the user. @minLength 1 */
  id: string;
  /** Always user_reference. */
  type: "user_reference";
};

export type EscalationPolicyInput = {
  /** The id of the escalation policy. @minLength 1 */
  id: string;
  /** Always escalation_policy_reference. */
  type: "escalation_policy_reference";
};

export type PriorityInput = {
  /** The id of the priority. @minLength 1 */
  id: string;
  /** Always priority_reference. */
  type: "priority_reference";
};

export type IncidentInput = {
  /** The id of the incident. @minLength 1 */
  id: string;
  /** Always incident_reference. */
  type: "incident_reference";
};

export type AssignmentInput = {
  /** The user to assign. */
  assignee: UserInput;
};

export type ConferenceBridgeInput = {
  /** The number to dial into the call. */
  conference_number?: string;
  /** A link to the web conference or chat channel. @format uri */
  conference_url?: string;
};

export type Incident = {
  /** The id of the incident. */
  id?: string;
  /** The running number within the account. @integer */
  incident_number?: number;
  /** What is wrong, in one line. */
  title?: string;
  /** The label of the incident for display. */
  summary?: string | null;
  type?: string;
  status?: "triggered" | "acknowledged" | "resolved" | (string & {});
  urgency?: "high" | "low" | (string & {});
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  updated_at?: string;
  /** Null while the incident is open. @format date-time */
  resolved_at?: string | null;
  /** @format date-time */
  last_status_change_at?: string;
  /** The key that deduplicates the incident. */
  incident_key?: string | null;
  assigned_via?: "escalation_policy" | "direct_assignment" | (string & {});
  /** Whether the incident can take part in a merge. */
  is_mergeable?: boolean;
  /** The service that the incident is on. */
  service?: Reference;
  escalation_policy?: Reference;
  /** The priority label that the team gave it. */
  priority?: NullableReference;
  teams?: Reference[];
  /** Who works on it now; empty once it is resolved. */
  assignments?: {
    /** When the assignment was made. @format date-time */
    at?: string;
    assignee?: Reference;
  }[];
  acknowledgements?: {
    /** When it was acknowledged. @format date-time */
    at?: string;
    acknowledger?: Reference;
  }[];
  /** Who or what changed the status last. */
  last_status_change_by?: Reference;
  first_trigger_log_entry?: Reference;
  alert_counts?: {
    /** @integer */
    all?: number;
    /** @integer */
    triggered?: number;
    /** @integer */
    resolved?: number;
  };
  /** Changes that happen by themselves later. */
  pending_actions?: {
    type?: "unacknowledge" | "escalate" | "resolve" | "urgency_change" | (string & {});
    /** @format date-time */
    at?: string;
    /** The urgency to come; urgency_change only. */
    to?: string;
  }[];
  /** The page of the incident in the web app. */
  html_url?: string | null;
};

export type IncidentEnvelope = {
  incident: Incident;
};

export type Alert = {
  /** The id of the alert. */
  id?: string;
  /** What the monitoring tool reported. */
  summary?: string | null;
  type?: string;
  status?: "triggered" | "resolved" | (string & {});
  /** As the tool reported it, null if it did not. */
  severity?: "info" | "warning" | "error" | "critical" | (string & {}) | null;
  /** A suppressed alert opened no incident. */
  suppressed?: boolean;
  /** The key that deduplicates the alert. */
  alert_key?: string;
  /** @format date-time */
  created_at?: string;
  service?: Reference;
  incident?: NullableReference;
  integration?: NullableReference;
  /** What the sender attached. */
  body?: {
    type?: string;
    contexts?: {
      type?: "link" | "image" | (string & {});
      /** Where the link goes. */
      href?: string;
      /** Where the image lies. */
      src?: string;
      text?: string;
    }[] | null;
    /** The fields of the event. */
    details?: { [key: string]: AnyValue } | string | null;
  } | null;
  html_url?: string | null;
};

export type Note = {
  /** The id of the note. */
  id?: string;
  /** The text of the note. */
  content?: string;
  /** Who wrote it. */
  user?: Reference;
  /** How the note came in. */
  channel?: {
    summary?: string;
    type?: string;
    id?: string;
  };
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  updated_at?: string;
};

export type Service = {
  /** The id of the service. */
  id?: string;
  name?: string;
  description?: string | null;
  summary?: string | null;
  type?: string;
  /** Active has no open incident, warning has an acknowledged one, critical a triggered one. */
  status?: "active" | "warning" | "critical" | "maintenance" | "disabled" | (string & {});
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  last_incident_timestamp?: string | null;
  /** Seconds until an open incident closes itself. @integer */
  auto_resolve_timeout?: number | null;
  /** Seconds until it triggers anew. @integer */
  acknowledgement_timeout?: number | null;
  escalation_policy?: Reference;
  teams?: Reference[];
  integrations?: Reference[];
  incident_urgency_rule?: {
    type?: "constant" | "use_support_hours" | (string & {});
    urgency?: "low" | "high" | "severity_based" | (string & {});
  };
  html_url?: string | null;
};

export type User = {
  /** The id of the user. */
  id?: string;
  name?: string;
  /** The login; it is also what the From header takes. */
  email?: string;
  summary?: string | null;
  type?: string;
  role?:
    | "admin"
    | "limited_user"
    | "observer"
    | "owner"
    | "read_only_user"
    | "restricted_access"
    | "read_only_limited_user"
    | "user"
    | (string & {});
  time_zone?: string | null;
  job_title?: string | null;
  description?: string | null;
  /** True while the invitation is unanswered. */
  invitation_sent?: boolean;
  created_via_sso?: boolean;
  teams?: Reference[];
  contact_methods?: Reference[];
  notification_rules?: Reference[];
  html_url?: string | null;
};

export type ScheduleEntry = {
  user?: Reference;
  /** @format date-time */
  start?: string;
  /** @format date-time */
  end?: string | null;
};

export type Subschedule = {
  name?: string;
  rendered_schedule_entries?: ScheduleEntry[];
  /** Null unless since and until were given. */
  rendered_coverage_percentage?: number | null;
};

export type Schedule = {
  /** The id of the schedule. */
  id?: string;
  name?: string;
  description?: string | null;
  summary?: string | null;
  type?: string;
  time_zone?: string;
  users?: Reference[];
  teams?: Reference[];
  escalation_policies?: Reference[];
  /** The rotations that make up the schedule. */
  schedule_layers?: {
    id?: string;
    name?: string;
    /** @format date-time */
    start?: string;
    /** @format date-time */
    end?: string | null;
    /** @format date-time */
    rotation_virtual_start?: string;
    /** How long one shift lasts. @integer */
    rotation_turn_length_seconds?: number;
    /** The people in turn order. */
    users?: { user?: Reference }[];
    rendered_schedule_entries?: ScheduleEntry[];
  }[];
  /** Layers and overrides taken together. */
  final_schedule?: Subschedule;
  overrides_subschedule?: Subschedule;
  html_url?: string | null;
};

export type MaintenanceWindow = {
  id?: string;
  summary?: string | null;
  type?: string;
  /** @integer */
  sequence_number?: number;
  /** @format date-time */
  start_time?: string;
  /** @format date-time */
  end_time?: string;
  description?: string | null;
  created_by?: NullableReference;
  services?: Reference[];
  teams?: Reference[];
};

const CONNECTOR: ConnectorSpec = {
  name: "pagerduty",
  operations: {
    low: {
      "incidents:read": ["5OjCMkrR", { offset: "offset", limit: "limit", items: "/incidents", more: "/more" }],
      "incidents:read_details": ["GUkULsCa"],
      "alerts:read": ["GRJWPVFD", { offset: "offset", limit: "limit", items: "/alerts", more: "/more" }],
      "notes:read": ["lzaKeBZO"],
      "log_entries:read": ["q9EwWJ4P", { offset: "offset", limit: "limit", items: "/log_entries", more: "/more" }],
      "services:read": ["tkEqluF8", { offset: "offset", limit: "limit", items: "/services", more: "/more" }],
      "maintenance_windows:read": [
        "x-7-VwD_",
        { offset: "offset", limit: "limit", items: "/maintenance_windows", more: "/more" },
      ],
      "oncalls:read": ["_OcWJJnZ", { offset: "offset", limit: "limit", items: "/oncalls", more: "/more" }],
      "escalation_policies:read": [
        "IBx71vqK",
        { offset: "offset", limit: "limit", items: "/escalation_policies", more: "/more" },
      ],
      "users:read": ["slCMpNdg", { offset: "offset", limit: "limit", items: "/users", more: "/more" }],
    },
    medium: {
      "events:write": ["vqLC8LU9"],
      "change_events:read": ["-KVVW_B7", { offset: "offset", limit: "limit", items: "/change_events", more: "/more" }],
      "incidents:write": ["VAH_OrPF"],
      "incidents:update": ["IJcFFjs8"],
      "incidents:merge": ["XAOpwk0Z"],
      "incidents:snooze": ["57GBhY3L"],
      "alerts:write": ["lusVMXHP"],
      "notes:write": ["BVp8_7Ea"],
      "status_updates:write": ["97d4zugY"],
      "responder_requests:write": ["R6M2y1E_"],
      "schedules:read": ["hnX9ZUP9", { offset: "offset", limit: "limit", items: "/schedules", more: "/more" }],
      "users:read_details": ["h7vzJc_5"],
    },
    high: {
      "services:write": ["sVlmrU5d"],
      "maintenance_windows:write": ["JU_2eTTe"],
      "maintenance_windows:delete": ["End_z0p3"],
      "schedule_overrides:write": ["da8qWyd-"],
    },
    critical: {
      "incidents:update_batch": ["lBxUhpio"],
      "users:delete": ["mJTX_dXj"],
    },
  },
};
