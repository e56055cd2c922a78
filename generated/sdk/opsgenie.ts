// Generated from specs/opsgenie.yaml by `npm run generate`. Do not edit.
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
 * Opsgenie. Alerts, incidents, on-call schedules and sources of alerts of an Opsgenie account.
 * @see https://docs.opsgenie.com/docs/api-overview
 */
export class OpsgenieConnector<const M extends Risk = "critical"> extends SDKConnector<OpsgenieOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search alerts, the newest first. Risk: low. Scope: Read. */
  getAlerts(params: GetAlertsParams = {}, options?: ExecuteOptions): GovernedPages<"low", AlertsReadResult, AlertsReadItem> {
    return this.call("alerts:read", params, options);
  }

  /** Get one alert with description and details. Risk: low. Scope: Read. */
  getAlert(params: GetAlertParams, options?: ExecuteOptions): GovernedCall<"low", AlertsReadDetailsResult> {
    return this.call("alerts:read_details", { identifier: params.alertId }, options);
  }

  /** Raise an alert and notify its responders. Risk: medium. Scope: Create and Update. */
  createAlert(params: CreateAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsWriteResult> {
    return this.call("alerts:write", params, options);
  }

  /** Acknowledge an alert so that paging stops. Risk: medium. Scope: Create and Update. */
  acknowledgeAlert(params: AcknowledgeAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsAcknowledgeResult> {
    return this.call("alerts:acknowledge", { identifier: params.alertId, note: params.note }, options);
  }

  /** Close an alert that is dealt with. Risk: medium. Scope: Create and Update. */
  closeAlert(params: CloseAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsCloseResult> {
    return this.call("alerts:close", { identifier: params.alertId, note: params.note }, options);
  }

  /** Make somebody the owner of an alert. Risk: medium. Scope: Create and Update. */
  assignAlert(params: AssignAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsAssignResult> {
    return this.call("alerts:assign", {
      identifier: params.alertId,
      owner: { username: params.username, type: "user" },
      note: params.note,
    }, options);
  }

  /** Add a note to an alert. Risk: medium. Scope: Create and Update. */
  addNote(params: AddNoteParams, options?: ExecuteOptions): GovernedCall<"medium", NotesWriteResult> {
    return this.call("notes:write", { identifier: params.alertId, note: params.note }, options);
  }

  /** Search incidents, the newest first. Risk: low. Scope: Read. */
  getIncidents(params: GetIncidentsParams, options?: ExecuteOptions): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem> {
    return this.call("incidents:read", params, options);
  }

  /** List the names of who is on call. Risk: low. Scope: Read, Configuration. */
  getOncalls(params: GetOncallsParams = {}, options?: ExecuteOptions): GovernedCall<"low", OncallsReadResult> {
    return this.call("oncalls:read", { ...params, flat: true }, options);
  }

  execute<O extends keyof Within<OpsgenieOperations, M>>(
    operation: O,
    params: ParamsOf<Within<OpsgenieOperations, M>, O> & Incomplete,
  ): never;
  /** Search alerts, the newest first. `GET /v2/alerts` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /** Count the alerts that match a query. `GET /v2/alerts/count` @risk low */
  execute(
    operation: OperationId<"alerts:count", "low", M>,
    params: AlertsCountParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsCountResult>;
  /** Get one alert with description and details. `GET /v2/alerts/{identifier}` @risk low */
  execute(
    operation: OperationId<"alerts:read_details", "low", M>,
    params: AlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadDetailsResult>;
  /** Raise an alert and notify its responders. `POST /v2/alerts` @risk medium */
  execute(
    operation: OperationId<"alerts:write", "medium", M>,
    params: AlertsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsWriteResult>;
  /** Acknowledge an alert so that paging stops. `POST /v2/alerts/{identifier}/acknowledge` @risk medium */
  execute(
    operation: OperationId<"alerts:acknowledge", "medium", M>,
    params: AlertsAcknowledgeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsAcknowledgeResult>;
  /** Close an alert that is dealt with. `POST /v2/alerts/{identifier}/close` @risk medium */
  execute(
    operation: OperationId<"alerts:close", "medium", M>,
    params: AlertsCloseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsCloseResult>;
  /** Silence an alert until a given moment. `POST /v2/alerts/{identifier}/snooze` @risk medium */
  execute(
    operation: OperationId<"alerts:snooze", "medium", M>,
    params: AlertsSnoozeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsSnoozeResult>;
  /** Hand an alert to the next escalation. `POST /v2/alerts/{identifier}/escalate` @risk medium */
  execute(
    operation: OperationId<"alerts:escalate", "medium", M>,
    params: AlertsEscalateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsEscalateResult>;
  /** Make somebody the owner of an alert. `POST /v2/alerts/{identifier}/assign` @risk medium */
  execute(
    operation: OperationId<"alerts:assign", "medium", M>,
    params: AlertsAssignParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsAssignResult>;
  /** Change how urgent an alert is. `PUT /v2/alerts/{identifier}/priority` @risk medium */
  execute(
    operation: OperationId<"alerts:set_priority", "medium", M>,
    params: AlertsSetPriorityParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsSetPriorityResult>;
  /** Bring another responder into an alert. `POST /v2/alerts/{identifier}/responders` @risk medium */
  execute(
    operation: OperationId<"alerts:add_responder", "medium", M>,
    params: AlertsAddResponderParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsAddResponderResult>;
  /** Put tags on an alert. `POST /v2/alerts/{identifier}/tags` @risk medium */
  execute(
    operation: OperationId<"alert_tags:write", "medium", M>,
    params: AlertTagsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertTagsWriteResult>;
  /** Read the notes of an alert. `GET /v2/alerts/{identifier}/notes` @risk low */
  execute(
    operation: OperationId<"notes:read", "low", M>,
    params: NotesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", NotesReadResult, NotesReadItem>;
  /** Add a note to an alert. `POST /v2/alerts/{identifier}/notes` @risk medium */
  execute(
    operation: OperationId<"notes:write", "medium", M>,
    params: NotesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", NotesWriteResult>;
  /** Read what happened to an alert so far. `GET /v2/alerts/{identifier}/logs` @risk low */
  execute(
    operation: OperationId<"alert_logs:read", "low", M>,
    params: AlertLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertLogsReadResult, AlertLogsReadItem>;
  /** Delete an alert with its whole history. `DELETE /v2/alerts/{identifier}` @risk critical */
  execute(
    operation: OperationId<"alerts:delete", "critical", M>,
    params: AlertsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AlertsDeleteResult>;
  /** Tell what became of an accepted request. `GET /v2/alerts/requests/{requestId}` @risk low */
  execute(
    operation: OperationId<"requests:read", "low", M>,
    params: RequestsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RequestsReadResult>;
  /** Search incidents, the newest first. `GET /v1/incidents/` @risk low */
  execute(
    operation: OperationId<"incidents:read", "low", M>,
    params: IncidentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem>;
  /** Get one incident by id or number. `GET /v1/incidents/{identifier}` @risk low */
  execute(
    operation: OperationId<"incidents:read_details", "low", M>,
    params: IncidentsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IncidentsReadDetailsResult>;
  /** Open an incident and notify its responders. `POST /v1/incidents/create` @risk medium */
  execute(
    operation: OperationId<"incidents:write", "medium", M>,
    params: IncidentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsWriteResult>;
  /** Close an incident that is over. `POST /v1/incidents/{identifier}/close` @risk medium */
  execute(
    operation: OperationId<"incidents:close", "medium", M>,
    params: IncidentsCloseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsCloseResult>;
  /** List services that incidents are about. `GET /v1/services` @risk low */
  execute(
    operation: OperationId<"services:read", "low", M>,
    params: ServicesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ServicesReadResult, ServicesReadItem>;
  /** Tell what became of a request about incidents. `GET /v1/incidents/requests/{requestId}` @risk low */
  execute(
    operation: OperationId<"incident_requests:read", "low", M>,
    params: IncidentRequestsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IncidentRequestsReadResult>;
  /** List who is on call in every schedule. `GET /v2/schedules/on-calls` @risk low */
  execute(
    operation: OperationId<"oncalls:read", "low", M>,
    params: OncallsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", OncallsReadResult>;
  /** List on-call schedules with their owners. `GET /v2/schedules` @risk low */
  execute(
    operation: OperationId<"schedules:read", "low", M>,
    params: SchedulesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SchedulesReadResult>;
  /** Put somebody else on call for a time. `POST /v2/schedules/{identifier}/overrides` @risk high */
  execute(
    operation: OperationId<"schedule_overrides:write", "high", M>,
    params: ScheduleOverridesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ScheduleOverridesWriteResult>;
  /** List users of the account. `GET /v2/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Delete a user of the account. `DELETE /v2/users/{identifier}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** List teams of the account. `GET /v2/teams` @risk low */
  execute(
    operation: OperationId<"teams:read", "low", M>,
    params: TeamsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TeamsReadResult>;
  /** List integrations that alerts come from. `GET /v2/integrations` @risk low */
  execute(
    operation: OperationId<"integrations:read", "low", M>,
    params: IntegrationsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IntegrationsReadResult>;
  /** Switch a source of alerts off. `POST /v2/integrations/{id}/disable` @risk high */
  execute(
    operation: OperationId<"integrations:disable", "high", M>,
    params: IntegrationsDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IntegrationsDisableResult>;
  /** Switch a source of alerts on again. `POST /v2/integrations/{id}/enable` @risk high */
  execute(
    operation: OperationId<"integrations:enable", "high", M>,
    params: IntegrationsEnableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IntegrationsEnableResult>;
  /** List maintenances that silence alerts. `GET /v1/maintenance` @risk low */
  execute(
    operation: OperationId<"maintenance:read", "low", M>,
    params: MaintenanceReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MaintenanceReadResult>;
  /** Silence integrations or policies for a time. `POST /v1/maintenance` @risk high */
  execute(
    operation: OperationId<"maintenance:write", "high", M>,
    params: MaintenanceWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MaintenanceWriteResult>;
  /** End a maintenance before its time. `POST /v1/maintenance/{id}/cancel` @risk high */
  execute(
    operation: OperationId<"maintenance:cancel", "high", M>,
    params: MaintenanceCancelParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MaintenanceCancelResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof OpsgenieOperations>(
    operation: O & Permit<OpsgenieOperations, O, M>,
    ...rest: Rest<ParamsOf<OpsgenieOperations, O>>
  ): CallOf<OpsgenieOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Opsgenie<M extends Risk = "critical"> = Limited<OpsgenieConnector<M>, OpsgenieMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface OpsgenieOperations {
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:count": { risk: "low"; params: AlertsCountParams; result: AlertsCountResult };
  "alerts:read_details": { risk: "low"; params: AlertsReadDetailsParams; result: AlertsReadDetailsResult };
  "alerts:write": { risk: "medium"; params: AlertsWriteParams; result: AlertsWriteResult };
  "alerts:acknowledge": { risk: "medium"; params: AlertsAcknowledgeParams; result: AlertsAcknowledgeResult };
  "alerts:close": { risk: "medium"; params: AlertsCloseParams; result: AlertsCloseResult };
  "alerts:snooze": { risk: "medium"; params: AlertsSnoozeParams; result: AlertsSnoozeResult };
  "alerts:escalate": { risk: "medium"; params: AlertsEscalateParams; result: AlertsEscalateResult };
  "alerts:assign": { risk: "medium"; params: AlertsAssignParams; result: AlertsAssignResult };
  "alerts:set_priority": { risk: "medium"; params: AlertsSetPriorityParams; result: AlertsSetPriorityResult };
  "alerts:add_responder": { risk: "medium"; params: AlertsAddResponderParams; result: AlertsAddResponderResult };
  "alert_tags:write": { risk: "medium"; params: AlertTagsWriteParams; result: AlertTagsWriteResult };
  "notes:read": { risk: "low"; params: NotesReadParams; result: NotesReadResult; item: NotesReadItem };
  "notes:write": { risk: "medium"; params: NotesWriteParams; result: NotesWriteResult };
  "alert_logs:read": { risk: "low"; params: AlertLogsReadParams; result: AlertLogsReadResult; item: AlertLogsReadItem };
  "alerts:delete": { risk: "critical"; params: AlertsDeleteParams; result: AlertsDeleteResult };
  "requests:read": { risk: "low"; params: RequestsReadParams; result: RequestsReadResult };
  "incidents:read": { risk: "low"; params: IncidentsReadParams; result: IncidentsReadResult; item: IncidentsReadItem };
  "incidents:read_details": { risk: "low"; params: IncidentsReadDetailsParams; result: IncidentsReadDetailsResult };
  "incidents:write": { risk: "medium"; params: IncidentsWriteParams; result: IncidentsWriteResult };
  "incidents:close": { risk: "medium"; params: IncidentsCloseParams; result: IncidentsCloseResult };
  "services:read": { risk: "low"; params: ServicesReadParams; result: ServicesReadResult; item: ServicesReadItem };
  "incident_requests:read": { risk: "low"; params: IncidentRequestsReadParams; result: IncidentRequestsReadResult };
  "oncalls:read": { risk: "low"; params: OncallsReadParams; result: OncallsReadResult };
  "schedules:read": { risk: "low"; params: SchedulesReadParams; result: SchedulesReadResult };
  "schedule_overrides:write": { risk: "high"; params: ScheduleOverridesWriteParams; result: ScheduleOverridesWriteResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "teams:read": { risk: "low"; params: TeamsReadParams; result: TeamsReadResult };
  "integrations:read": { risk: "low"; params: IntegrationsReadParams; result: IntegrationsReadResult };
  "integrations:disable": { risk: "high"; params: IntegrationsDisableParams; result: IntegrationsDisableResult };
  "integrations:enable": { risk: "high"; params: IntegrationsEnableParams; result: IntegrationsEnableResult };
  "maintenance:read": { risk: "low"; params: MaintenanceReadParams; result: MaintenanceReadResult };
  "maintenance:write": { risk: "high"; params: MaintenanceWriteParams; result: MaintenanceWriteResult };
  "maintenance:cancel": { risk: "high"; params: MaintenanceCancelParams; result: MaintenanceCancelResult };
}

/** The risk of each convenience method. */
export interface OpsgenieMethods {
  getAlerts: "low";
  getAlert: "low";
  createAlert: "medium";
  acknowledgeAlert: "medium";
  closeAlert: "medium";
  assignAlert: "medium";
  addNote: "medium";
  getIncidents: "low";
  getOncalls: "low";
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  /** Search text, such as status:open AND priority:P1. @minLength 1 */
  query?: string;
  /** Saved search to use instead of a query. @minLength 1 */
  searchIdentifier?: string;
  /** Whether the saved search is given by id or name. @default "id" */
  searchIdentifierType?: "id" | "name";
  /** How many alerts to pass over. @integer @minimum 0 */
  offset?: number;
  /** How many alerts per page, 20 unless told. @integer @minimum 1 @maximum 100 */
  limit?: number;
  /** Field to order alerts by. @default "createdAt" */
  sort?:
    | "createdAt"
    | "updatedAt"
    | "tinyId"
    | "alias"
    | "message"
    | "status"
    | "acknowledged"
    | "isSeen"
    | "snoozed"
    | "snoozedUntil"
    | "count"
    | "lastOccurredAt"
    | "source"
    | "owner"
    | "integration.name"
    | "integration.type"
    | "report.ackTime"
    | "report.closeTime"
    | "report.acknowledgedBy"
    | "report.closedBy";
  /** Direction of the order of alerts. @default "desc" */
  order?: "asc" | "desc";
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  requestId: string;
  took: number;
  data?: Alert[];
  paging?: Paging;
};

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = NonNullable<AlertsReadResult["data"]>[number];

/** Arguments of `getAlerts`. */
export interface GetAlertsParams {
  /** Search text, such as status:open AND priority:P1. @minLength 1 */
  query?: string;
  /** How many alerts per page, 20 unless told. @integer @minimum 1 @maximum 100 */
  limit?: number;
}

/** Parameters of `alerts:count`. */
export interface AlertsCountParams {
  /** Search text for the alerts to count. @minLength 1 */
  query?: string;
  /** Saved search to use instead of a query. @minLength 1 */
  searchIdentifier?: string;
  /** Whether the saved search is given by id or name. @default "id" */
  searchIdentifierType?: "id" | "name";
}

/** Result of `alerts:count`. */
export type AlertsCountResult = {
  requestId: string;
  took: number;
  data?: {
    /** @integer */
    count?: number;
  };
};

/** Parameters of `alerts:read_details`. */
export interface AlertsReadDetailsParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  identifier: string;
  /** Kind of identifier that was given. @default "id" */
  identifierType?: "id" | "alias" | "tiny";
}

/** Result of `alerts:read_details`. */
export type AlertsReadDetailsResult = {
  requestId: string;
  took: number;
  data?: AlertDetails;
};

/** Arguments of `getAlert`. */
export interface GetAlertParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  alertId: string;
}

/** Parameters of `alerts:write`. */
export interface AlertsWriteParams {
  /** The alert in one line. @minLength 1 @maxLength 130 */
  message: string;
  /** Key by which further alerts are counted into this one. @maxLength 512 */
  alias?: string;
  /** The whole story of the alert. @maxLength 15000 */
  description?: string;
  /** Whom to notify about the alert. */
  responders?: Recipient[];
  /** Who sees it without being notified. */
  visibleTo?: Recipient[];
  /** Custom actions to offer. */
  actions?: string[];
  /** Tags to put on the new alert. */
  tags?: string[];
  /** Further facts as key and value. */
  details?: { [key: string]: string };
  /** What it is about, such as a host. @maxLength 512 */
  entity?: string;
  /** How urgent the alert is. */
  priority?: Priority;
  /** Name to show as who did it. @maxLength 100 */
  user?: string;
  /** Name to show as where it came from. @maxLength 100 */
  source?: string;
  /** Note to go with the alert. @maxLength 25000 */
  note?: string;
}

/** Result of `alerts:write`. */
export type AlertsWriteResult = Accepted;

/** Arguments of `createAlert`. */
export interface CreateAlertParams {
  /** The alert in one line. @minLength 1 @maxLength 130 */
  message: string;
  /** Key by which further alerts are counted into this one. @maxLength 512 */
  alias?: string;
  /** The whole story of the alert. @maxLength 15000 */
  description?: string;
  /** How urgent the alert is. */
  priority?: Priority;
  /** Tags to put on the new alert. */
  tags?: string[];
  /** Whom to notify about the alert. */
  responders?: Recipient[];
}

/** Parameters of `alerts:acknowledge`. */
export interface AlertsAcknowledgeParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  identifier: string;
  /** Kind of identifier that was given. @default "id" */
  identifierType?: "id" | "alias" | "tiny";
  /** Name to show as who did it. @maxLength 100 */
  user?: string;
  /** Name to show as where it came from. @maxLength 100 */
  source?: string;
  /** Note on the acknowledgement. @maxLength 25000 */
  note?: string;
}

/** Result of `alerts:acknowledge`. */
export type AlertsAcknowledgeResult = Accepted;

/** Arguments of `acknowledgeAlert`. */
export interface AcknowledgeAlertParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  alertId: string;
  /** Note on the acknowledgement. @maxLength 25000 */
  note?: string;
}

/** Parameters of `alerts:close`. */
export interface AlertsCloseParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  identifier: string;
  /** Kind of identifier that was given. @default "id" */
  identifierType?: "id" | "alias" | "tiny";
  /** Name to show as who did it. @maxLength 100 */
  user?: string;
  /** Name to show as where it came from. @maxLength 100 */
  source?: string;
  /** Note on how it was closed. @maxLength 25000 */
  note?: string;
}

/** Result of `alerts:close`. */
export type AlertsCloseResult = Accepted;

/** Arguments of `closeAlert`. */
export interface CloseAlertParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  alertId: string;
  /** Note on how it was closed. @maxLength 25000 */
  note?: string;
}

/** Parameters of `alerts:snooze`. */
export interface AlertsSnoozeParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  identifier: string;
  /** Kind of identifier that was given. @default "id" */
  identifierType?: "id" | "alias" | "tiny";
  /** When it starts to notify again. @format date-time */
  endTime: string;
  /** Name to show as who did it. @maxLength 100 */
  user?: string;
  /** Name to show as where it came from. @maxLength 100 */
  source?: string;
  /** Note on why it may wait. @maxLength 25000 */
  note?: string;
}

/** Result of `alerts:snooze`. */
export type AlertsSnoozeResult = Accepted;

/** Parameters of `alerts:escalate`. */
export interface AlertsEscalateParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  identifier: string;
  /** Kind of identifier that was given. @default "id" */
  identifierType?: "id" | "alias" | "tiny";
  /** Escalation to start for the alert. @minProperties 2 */
  escalation: {
    /** Always the word escalation. */
    type: "escalation";
    /** Id of the escalation. */
    id?: string;
    /** Name of the escalation, instead of the id. */
    name?: string;
  };
  /** Name to show as who did it. @maxLength 100 */
  user?: string;
  /** Name to show as where it came from. @maxLength 100 */
  source?: string;
  /** Note on why it is escalated. @maxLength 25000 */
  note?: string;
}

/** Result of `alerts:escalate`. */
export type AlertsEscalateResult = Accepted;

/** Parameters of `alerts:assign`. */
export interface AlertsAssignParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  identifier: string;
  /** Kind of identifier that was given. @default "id" */
  identifierType?: "id" | "alias" | "tiny";
  /** Person to look after the alert. @minProperties 2 */
  owner: {
    /** Always the word user. */
    type: "user";
    /** Id of the person. */
    id?: string;
    /** Mail address of the person, instead of the id. */
    username?: string;
  };
  /** Name to show as who did it. @maxLength 100 */
  user?: string;
  /** Name to show as where it came from. @maxLength 100 */
  source?: string;
  /** Note on why it is theirs. @maxLength 25000 */
  note?: string;
}

/** Result of `alerts:assign`. */
export type AlertsAssignResult = Accepted;

/** Arguments of `assignAlert`. */
export interface AssignAlertParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  alertId: string;
  /** Mail address of the person, instead of the id. */
  username: string;
  /** Note on why it is theirs. @maxLength 25000 */
  note?: string;
}

/** Parameters of `alerts:set_priority`. */
export interface AlertsSetPriorityParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  identifier: string;
  /** Kind of identifier that was given. @default "id" */
  identifierType?: "id" | "alias" | "tiny";
  /** Priority that the alert gets. */
  priority: Priority;
}

/** Result of `alerts:set_priority`. */
export type AlertsSetPriorityResult = Accepted;

/** Parameters of `alerts:add_responder`. */
export interface AlertsAddResponderParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  identifier: string;
  /** Kind of identifier that was given. @default "id" */
  identifierType?: "id" | "alias" | "tiny";
  /** Whom to bring in. */
  responder: Recipient;
  /** Name to show as who did it. @maxLength 100 */
  user?: string;
  /** Name to show as where it came from. @maxLength 100 */
  source?: string;
  /** Note for the new responder. @maxLength 25000 */
  note?: string;
}

/** Result of `alerts:add_responder`. */
export type AlertsAddResponderResult = Accepted;

/** Parameters of `alert_tags:write`. */
export interface AlertTagsWriteParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  identifier: string;
  /** Kind of identifier that was given. @default "id" */
  identifierType?: "id" | "alias" | "tiny";
  /** Tags to add to the alert. @minItems 1 */
  tags: string[];
  /** Name to show as who did it. @maxLength 100 */
  user?: string;
  /** Name to show as where it came from. @maxLength 100 */
  source?: string;
  /** Note on the new tags. @maxLength 25000 */
  note?: string;
}

/** Result of `alert_tags:write`. */
export type AlertTagsWriteResult = Accepted;

/** Parameters of `notes:read`. */
export interface NotesReadParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  identifier: string;
  /** Kind of identifier that was given. @default "id" */
  identifierType?: "id" | "alias" | "tiny";
  /** Opaque place to go on from. */
  offset?: string;
  /** Which way to go from there. @default "next" */
  direction?: "next" | "prev";
  /** How many notes per page, 20 unless told. @integer @minimum 1 @maximum 100 */
  limit?: number;
  /** Oldest notes first, or newest. @default "desc" */
  order?: "asc" | "desc";
}

/** Result of `notes:read`. */
export type NotesReadResult = {
  requestId: string;
  took: number;
  data?: {
    note?: string;
    /** Who wrote it. */
    owner?: string;
    /** @format date-time */
    createdAt?: string;
    offset?: string;
  }[];
  paging?: LogPaging;
};

/** One item of the pages of `notes:read`. */
export type NotesReadItem = NonNullable<NotesReadResult["data"]>[number];

/** Parameters of `notes:write`. */
export interface NotesWriteParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  identifier: string;
  /** Kind of identifier that was given. @default "id" */
  identifierType?: "id" | "alias" | "tiny";
  /** Name to show as the author. @maxLength 100 */
  user?: string;
  /** Name to show as the origin. @maxLength 100 */
  source?: string;
  /** Text of the new note. @minLength 1 @maxLength 25000 */
  note: string;
}

/** Result of `notes:write`. */
export type NotesWriteResult = Accepted;

/** Arguments of `addNote`. */
export interface AddNoteParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  alertId: string;
  /** Text of the new note. @minLength 1 @maxLength 25000 */
  note: string;
}

/** Parameters of `alert_logs:read`. */
export interface AlertLogsReadParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  identifier: string;
  /** Kind of identifier that was given. @default "id" */
  identifierType?: "id" | "alias" | "tiny";
  /** Opaque place to go on from. */
  offset?: string;
  /** Which way to go from there. @default "next" */
  direction?: "next" | "prev";
  /** How many entries per page, 20 unless told. @integer @minimum 1 @maximum 100 */
  limit?: number;
  /** Oldest entries first, or newest. @default "desc" */
  order?: "asc" | "desc";
}

/** Result of `alert_logs:read`. */
export type AlertLogsReadResult = {
  requestId: string;
  took: number;
  data?: {
    log?: string;
    type?: string;
    owner?: string;
    /** @format date-time */
    createdAt?: string;
    offset?: string;
  }[];
  paging?: LogPaging;
};

/** One item of the pages of `alert_logs:read`. */
export type AlertLogsReadItem = NonNullable<AlertLogsReadResult["data"]>[number];

/** Parameters of `alerts:delete`. */
export interface AlertsDeleteParams {
  /** Id, short number or alias of the alert. @minLength 1 */
  identifier: string;
  /** Kind of identifier that was given. @default "id" */
  identifierType?: "id" | "alias" | "tiny";
  /** Name to show as who deleted it. @maxLength 100 */
  user?: string;
  /** Name to show as where the call came from. @maxLength 100 */
  source?: string;
}

/** Result of `alerts:delete`. */
export type AlertsDeleteResult = Accepted;

/** Parameters of `requests:read`. */
export interface RequestsReadParams {
  /** Id that the accepted request was answered with. @minLength 1 */
  requestId: string;
}

/** Result of `requests:read`. */
export type RequestsReadResult = {
  requestId: string;
  took: number;
  data?: {
    isSuccess?: boolean;
    /** What was done in words. */
    status?: string;
    action?: string;
    alertId?: string;
    alias?: string;
    integrationId?: string;
    /** @format date-time */
    processedAt?: string;
  };
};

/** Parameters of `incidents:read`. */
export interface IncidentsReadParams {
  /** Search text, such as status:open. @minLength 1 */
  query: string;
  /** How many incidents to pass over. @integer @minimum 0 */
  offset?: number;
  /** How many incidents per page, 20 unless told. @integer @minimum 1 @maximum 100 */
  limit?: number;
  /** Field to order incidents by. @default "createdAt" */
  sort?: "createdAt" | "tinyId" | "message" | "status" | "isSeen" | "owner";
  /** Direction of the order of incidents. @default "desc" */
  order?: "asc" | "desc";
}

/** Result of `incidents:read`. */
export type IncidentsReadResult = {
  requestId: string;
  took: number;
  data?: Incident[];
  paging?: Paging;
};

/** One item of the pages of `incidents:read`. */
export type IncidentsReadItem = NonNullable<IncidentsReadResult["data"]>[number];

/** Arguments of `getIncidents`. */
export interface GetIncidentsParams {
  /** Search text, such as status:open. @minLength 1 */
  query: string;
  /** How many incidents per page, 20 unless told. @integer @minimum 1 @maximum 100 */
  limit?: number;
}

/** Parameters of `incidents:read_details`. */
export interface IncidentsReadDetailsParams {
  /** Id or short number of the incident. @minLength 1 */
  identifier: string;
  /** Whether it is the id or the number. @default "id" */
  identifierType?: "id" | "tiny";
}

/** Result of `incidents:read_details`. */
export type IncidentsReadDetailsResult = {
  requestId: string;
  took: number;
  data?: Incident;
};

/** Parameters of `incidents:write`. */
export interface IncidentsWriteParams {
  /** The incident in one line. @minLength 1 @maxLength 130 */
  message: string;
  /** The whole story of the incident. @maxLength 15000 */
  description?: string;
  /** Whom to notify about the incident. */
  responders?: IncidentRecipient[];
  /** Tags to put on the incident. */
  tags?: string[];
  /** Facts of the incident as key and value. */
  details?: { [key: string]: string };
  /** How urgent the incident is. */
  priority?: Priority;
  /** Note to go with the incident. @maxLength 25000 */
  note?: string;
  /** Id of the service that suffers. @minLength 1 */
  serviceId: string;
}

/** Result of `incidents:write`. */
export type IncidentsWriteResult = Accepted;

/** Parameters of `incidents:close`. */
export interface IncidentsCloseParams {
  /** Id or short number of the incident. @minLength 1 */
  identifier: string;
  /** Whether it is the id or the number. @default "id" */
  identifierType?: "id" | "tiny";
  /** Note on how it ended. @maxLength 25000 */
  note?: string;
}

/** Result of `incidents:close`. */
export type IncidentsCloseResult = Accepted;

/** Parameters of `services:read`. */
export interface ServicesReadParams {
  /** How many services per page. @integer @minimum 1 @maximum 100 */
  limit?: number;
  /** How many services to skip. @integer @minimum 0 */
  offset?: number;
}

/** Result of `services:read`. */
export type ServicesReadResult = {
  data?: {
    /** What incidents:write takes. */
    id?: string;
    name?: string;
    description?: string;
    visibility?: string;
    teamId?: string;
    tags?: string[];
  }[];
  paging?: {
    next?: string;
    first?: string;
    last?: string;
  };
};

/** One item of the pages of `services:read`. */
export type ServicesReadItem = NonNullable<ServicesReadResult["data"]>[number];

/** Parameters of `incident_requests:read`. */
export interface IncidentRequestsReadParams {
  /** Id that the request about an incident was answered with. @minLength 1 */
  requestId: string;
}

/** Result of `incident_requests:read`. */
export type IncidentRequestsReadResult = {
  requestId: string;
  took: number;
  data?: {
    isSuccess?: boolean;
    success?: boolean;
    /** What was done in words. */
    status?: string;
    action?: string;
    incidentId?: string;
    integrationId?: string;
    /** @format date-time */
    processedAt?: string;
  };
};

/** Parameters of `oncalls:read`. */
export interface OncallsReadParams {
  /** Give only user names instead of the tree. */
  flat?: boolean;
  /** Moment to look at instead of now. @format date-time */
  date?: string;
}

/** Result of `oncalls:read`. */
export type OncallsReadResult = {
  requestId: string;
  took: number;
  data?: OnCall[];
};

/** Arguments of `getOncalls`. */
export interface GetOncallsParams {
  /** Moment to look at instead of now. @format date-time */
  date?: string;
}

/** Parameters of `schedules:read`. */
export interface SchedulesReadParams {
  /** Send rotations as well with rotation. */
  expand?: "rotation"[];
}

/** Result of `schedules:read`. */
export type SchedulesReadResult = {
  requestId: string;
  took: number;
  data?: {
    id?: string;
    name?: string;
    description?: string;
    timezone?: string;
    enabled?: boolean;
    ownerTeam?: TeamRef;
    rotations?: {
      id?: string;
      name?: string;
      /** @format date-time */
      startDate?: string;
      /** @format date-time */
      endDate?: string;
      type?: "daily" | "weekly" | "hourly" | (string & {});
      /** @integer */
      length?: number;
      /** Who takes turns. */
      participants?: {
        type?: string;
        id?: string;
        name?: string;
        username?: string;
      }[];
    }[];
  }[];
};

/** Parameters of `schedule_overrides:write`. */
export interface ScheduleOverridesWriteParams {
  /** Id or name of the schedule. @minLength 1 */
  identifier: string;
  /** Whether it is the schedule's id or name. @default "id" */
  scheduleIdentifierType?: "id" | "name";
  /** Who takes over the duty. */
  user: Substitute;
  /** When the change begins. @format date-time */
  startDate: string;
  /** When the change ends. @format date-time */
  endDate: string;
  /** Name of your own for the change. */
  alias?: string;
  /** Only these rotations of the schedule. */
  rotations?: {
    /** Id of the rotation. */
    id?: string;
    /** Name of the rotation, instead of the id. */
    name?: string;
  }[];
}

/** Result of `schedule_overrides:write`. */
export type ScheduleOverridesWriteResult = {
  requestId: string;
  took: number;
  data?: { alias?: string };
};

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Field and value, such as blocked:true. @minLength 1 */
  query?: string;
  /** How many users per page. @integer @minimum 1 @default 100 */
  limit?: number;
  /** How many users to pass over. @integer @minimum 0 @default 0 */
  offset?: number;
  /** Field to order by, of username, fullName and insertedAt. */
  sortField?: string;
  /** Direction of the order of users. @default "asc" */
  order?: "asc" | "desc";
}

/** Result of `users:read`. */
export type UsersReadResult = {
  requestId: string;
  took: number;
  data?: User[];
  /** @integer */
  totalCount?: number;
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<UsersReadResult["data"]>[number];

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  /** Id or mail address of the user. @minLength 1 */
  identifier: string;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = Done;

/** Parameters of `teams:read`. */
export type TeamsReadParams = { [key: string]: never };

/** Result of `teams:read`. */
export type TeamsReadResult = {
  requestId: string;
  took: number;
  data?: {
    id?: string;
    name?: string;
    description?: string;
  }[];
};

/** Parameters of `integrations:read`. */
export interface IntegrationsReadParams {
  /** Only of this kind, such as API. @minLength 1 */
  type?: string;
  /** Only of the team with this id. @minLength 1 */
  teamId?: string;
  /** Only of the team with this name. @minLength 1 */
  teamName?: string;
}

/** Result of `integrations:read`. */
export type IntegrationsReadResult = {
  requestId: string;
  took: number;
  data?: Integration[];
};

/** Parameters of `integrations:disable`. */
export interface IntegrationsDisableParams {
  /** Id of the integration to silence. @minLength 1 */
  id: string;
}

/** Result of `integrations:disable`. */
export type IntegrationsDisableResult = {
  requestId: string;
  took: number;
  data?: Integration;
};

/** Parameters of `integrations:enable`. */
export interface IntegrationsEnableParams {
  /** Id of the integration to hear again. @minLength 1 */
  id: string;
}

/** Result of `integrations:enable`. */
export type IntegrationsEnableResult = {
  requestId: string;
  took: number;
  data?: Integration;
};

/** Parameters of `maintenance:read`. */
export interface MaintenanceReadParams {
  /** Which maintenances to list. */
  type?: "all" | "past" | "non-expired";
}

/** Result of `maintenance:read`. */
export type MaintenanceReadResult = {
  requestId: string;
  took: number;
  data?: {
    /** What maintenance:cancel takes. */
    id?: string;
    /** One of cancelled, past, active and planned. */
    status?: string;
    description?: string;
    time?: {
      type?: string;
      /** @format date-time */
      startDate?: string;
      /** @format date-time */
      endDate?: string;
    };
  }[];
};

/** Parameters of `maintenance:write`. */
export interface MaintenanceWriteParams {
  /** Why this is needed. */
  description?: string;
  /** How long it lasts, from now or between two dates. */
  time:
    | {
        /** How long from now on. */
        type: "for-5-minutes" | "for-30-minutes" | "for-1-hour";
      }
    | {
        /** Between two dates, always schedule. */
        type: "schedule";
        /** When it begins. @minLength 1 @format date-time */
        startDate: string;
        /** When it ends. @minLength 1 @format date-time */
        endDate: string;
      };
  /** What is switched on or off meanwhile. @minItems 1 @maxItems 100 */
  rules: {
    /** What it is switched to meanwhile. */
    state?: "enabled" | "disabled";
    /** What is switched. */
    entity: {
      /** Id of the policy or integration. @minLength 1 */
      id: string;
      /** Which of the two it is. */
      type: "policy" | "integration";
    };
  }[];
}

/** Result of `maintenance:write`. */
export type MaintenanceWriteResult = {
  requestId: string;
  took: number;
  data?: {
    id?: string;
    status?: "cancelled" | "past" | "active" | "planned" | (string & {});
    description?: string;
    time?: {
      type?: string;
      /** @format date-time */
      startDate?: string;
      /** @format date-time */
      endDate?: string;
    };
  };
};

/** Parameters of `maintenance:cancel`. */
export interface MaintenanceCancelParams {
  /** Id of the maintenance, from maintenance:read. @minLength 1 */
  id: string;
}

/** Result of `maintenance:cancel`. */
export type MaintenanceCancelResult = {
  requestId: string;
  took: number;
  result?: string;
};

/** Urgency, P1 first. */
export type Priority = "P1" | "P2" | "P3" | "P4" | "P5";

/** A person, team, schedule or escalation. @minProperties 2 */
export type Recipient = {
  /** What the id or name belongs to. */
  type: "user" | "team" | "escalation" | "schedule";
  /** Id of the recipient. @minLength 1 */
  id?: string;
  /** Name of a team, schedule or escalation, instead of the id. @minLength 1 */
  name?: string;
  /** Mail address of a user, instead of the id. @minLength 1 */
  username?: string;
};

/** A person or a team. @minProperties 2 */
export type IncidentRecipient = {
  /** What the id or name belongs to. */
  type: "user" | "team";
  /** Id of the recipient. @minLength 1 */
  id?: string;
  /** Name of a team, instead of the id. @minLength 1 */
  name?: string;
  /** Mail address of a user, instead of the id. @minLength 1 */
  username?: string;
};

/** A person, team or escalation; none, which would leave nobody on call, is left out. @minProperties 2 */
export type Substitute = {
  /** What the id or name belongs to. */
  type: "user" | "team" | "escalation";
  /** Id of the recipient. @minLength 1 */
  id?: string;
  /** Name of a team or escalation, instead of the id. @minLength 1 */
  name?: string;
  /** Mail address of a user, instead of the id. @minLength 1 */
  username?: string;
};

export type Responder = {
  type: "user" | "team" | "escalation" | "schedule" | (string & {});
  id: string;
};

/** Addresses of other pages. */
export type Paging = {
  first?: string;
  prev?: string;
  next?: string;
  last?: string;
};

/** Addresses of the first and next page. */
export type LogPaging = {
  first?: string;
  next?: string;
};

/** The request was taken; requests:read and incident_requests:read tell its outcome. */
export type Accepted = {
  /** What will be done. */
  result?: string;
  requestId: string;
  /** Seconds that it took. */
  took: number;
};

export type Done = {
  /** What was done. */
  result?: string;
  requestId: string;
  /** Seconds that it took. */
  took: number;
};

export type Alert = {
  id: string;
  /** Short number of the alert. */
  tinyId?: string;
  /** Key that equal alerts are counted by. */
  alias?: string;
  message?: string;
  /** Open or closed. */
  status?: string;
  acknowledged?: boolean;
  isSeen?: boolean;
  snoozed?: boolean;
  /** @format date-time */
  snoozedUntil?: string;
  tags?: string[];
  /** How often it happened. @integer */
  count?: number;
  priority?: string;
  owner?: string;
  source?: string;
  /** @format date-time */
  createdAt?: string;
  /** @format date-time */
  updatedAt?: string;
  /** @format date-time */
  lastOccurredAt?: string;
  responders?: Responder[];
  integration?: {
    id?: string;
    name?: string;
    type?: string;
  };
  /** Times in milliseconds. */
  report?: {
    /** @integer */
    ackTime?: number;
    /** @integer */
    closeTime?: number;
    acknowledgedBy?: string;
    closedBy?: string;
  };
};

export type AlertDetails = {
  id: string;
  /** Short number of the alert. */
  tinyId?: string;
  /** Key that equal alerts are counted by. */
  alias?: string;
  message?: string;
  /** Open or closed. */
  status?: string;
  acknowledged?: boolean;
  isSeen?: boolean;
  snoozed?: boolean;
  /** @format date-time */
  snoozedUntil?: string;
  tags?: string[];
  /** How often it happened. @integer */
  count?: number;
  priority?: string;
  owner?: string;
  source?: string;
  /** @format date-time */
  createdAt?: string;
  /** @format date-time */
  updatedAt?: string;
  /** @format date-time */
  lastOccurredAt?: string;
  responders?: Responder[];
  integration?: {
    id?: string;
    name?: string;
    type?: string;
  };
  /** Times in milliseconds. */
  report?: {
    /** @integer */
    ackTime?: number;
    /** @integer */
    closeTime?: number;
    acknowledgedBy?: string;
    closedBy?: string;
  };
  actions?: string[];
  entity?: string;
  description?: string;
  details?: { [key: string]: string };
};

export type Incident = {
  id: string;
  /** Short number of the incident. */
  tinyId?: string;
  message?: string;
  status?: string;
  priority?: string;
  isSeen?: boolean;
  tags?: string[];
  owner?: string;
  ownerTeam?: string;
  source?: string;
  /** @format date-time */
  createdAt?: string;
  /** @format date-time */
  updatedAt?: string;
  responders?: Responder[];
  extraProperties?: { [key: string]: string };
};

export type TeamRef = {
  id?: string;
  name?: string;
};

/** A person, or a team or escalation with its own participants. */
export type Participant = {
  id?: string;
  name?: string;
  type?: string;
  onCallParticipants?: Participant[];
  /** @integer */
  escalationTime?: number;
  notifyType?: string;
};

export type OnCall = {
  /** The schedule that this is about. */
  _parent?: {
    id?: string;
    name?: string;
    enabled?: boolean;
  };
  /** The tree of participants. */
  onCallParticipants?: Participant[];
  /** User names when flat was asked for. */
  onCallRecipients?: string[];
};

export type User = {
  id?: string;
  /** Mail address of the user. */
  username?: string;
  fullName?: string;
  role?: TeamRef;
  timeZone?: string;
  locale?: string;
  tags?: string[];
  blocked?: boolean;
  verified?: boolean;
  /** @format date-time */
  createdAt?: string;
  /** @format date-time */
  mutedUntil?: string;
};

export type Integration = {
  id?: string;
  name?: string;
  type?: string;
  enabled?: boolean;
  teamId?: string;
};

const OFFSET_PAGES = { offset: "offset", limit: "limit", items: "/data" } as const;

const LINK_PAGES = { next: "/paging/next", params: ["offset", "direction"], items: "/data" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "opsgenie",
  operations: {
    low: {
      "alerts:read": ["MB9-5p19", OFFSET_PAGES],
      "alerts:count": ["ImUqe0R9"],
      "alerts:read_details": ["wMTeG12Y"],
      "notes:read": ["hXCLj34c", LINK_PAGES],
      "alert_logs:read": ["Ej7Xr1Y-", LINK_PAGES],
      "requests:read": ["-G7nQ8kW"],
      "incidents:read": ["jng2ZxSU", OFFSET_PAGES],
      "incidents:read_details": ["xXK3eMYW"],
      "services:read": ["Ii6fXVgQ", OFFSET_PAGES],
      "incident_requests:read": ["HAsZEoik"],
      "oncalls:read": ["pbtp6jg-"],
      "schedules:read": ["LW9uovvj"],
      "users:read": ["mZR_cnHv", { offset: "offset", limit: "limit", items: "/data", total: "/totalCount" }],
      "teams:read": ["g0fh-a_9"],
      "integrations:read": ["6us2-HJM"],
      "maintenance:read": ["ceZo-od_"],
    },
    medium: {
      "alerts:write": ["2kQkgpvc"],
      "alerts:acknowledge": ["GM9ifdAo"],
      "alerts:close": ["V3SrD8EB"],
      "alerts:snooze": ["gjxHEpDE"],
      "alerts:escalate": ["Px940DLU"],
      "alerts:assign": ["rX2z1ek2"],
      "alerts:set_priority": ["cSK8B0Eo"],
      "alerts:add_responder": ["ES5fwl3a"],
      "alert_tags:write": ["OhC-i6VW"],
      "notes:write": ["hjH3P7Es"],
      "incidents:write": ["PCFYT2X5"],
      "incidents:close": ["d7ebv8JI"],
    },
    high: {
      "schedule_overrides:write": ["_QY8l1K4"],
      "integrations:disable": ["X4ryXR4H"],
      "integrations:enable": ["nZPM8pka"],
      "maintenance:write": ["XRnGSdgq"],
      "maintenance:cancel": ["nEJY8Sgd"],
    },
    critical: {
      "alerts:delete": ["z_EUgiIf"],
      "users:delete": ["MtsBUnky"],
    },
  },
};
