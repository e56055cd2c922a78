// Generated from specs/datadog.yaml by `npm run generate`. Do not edit.
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
 * Datadog. Security signals, detection rules, logs, posture findings, cases and access of a Datadog
 * organization.
 * @see https://docs.datadoghq.com/api/latest/
 */
export class DatadogConnector<const M extends Risk = "critical"> extends SDKConnector<DatadogOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search security signals by query and time. Risk: low. Scope: security_monitoring_signals_read. */
  searchSignals(params: SearchSignalsParams = {}, options?: ExecuteOptions): GovernedPages<"low", SignalsReadResult, SignalsReadItem> {
    return this.call("signals:read", params, options);
  }

  /** Get one security signal with its samples. Risk: low. Scope: security_monitoring_signals_read. */
  getSignal(params: GetSignalParams, options?: ExecuteOptions): GovernedCall<"low", SignalsReadDetailsResult> {
    return this.call("signals:read_details", { signal_id: params.signalId }, options);
  }

  /** Open, review or archive a security signal. Risk: medium. Scope: security_monitoring_signals_write. */
  setSignalState(params: SetSignalStateParams, options?: ExecuteOptions): GovernedCall<"medium", SignalsSetStateResult> {
    return this.call("signals:set_state", {
      signal_id: params.signalId,
      data: {
        attributes: { state: params.state, archive_reason: params.reason, archive_comment: params.comment },
      },
    }, options);
  }

  /** Give a security signal to a person. Risk: medium. Scope: security_monitoring_signals_write. */
  assignSignal(params: AssignSignalParams, options?: ExecuteOptions): GovernedCall<"medium", SignalsAssignResult> {
    return this.call("signals:assign", { signal_id: params.signalId, data: { attributes: { assignee: { uuid: params.userUuid } } } }, options);
  }

  /**
   * Turn a detection rule on or off, or retune it.
   * Risk: high. Scope: security_monitoring_rules_write. May be escalated to a reviewer.
   */
  disableRule(params: DisableRuleParams, options?: ExecuteOptions): GovernedCall<"high", RulesUpdateResult> {
    return this.call("rules:update", { rule_id: params.ruleId, isEnabled: false }, options);
  }

  /**
   * Turn a detection rule on or off, or retune it.
   * Risk: high. Scope: security_monitoring_rules_write. May be escalated to a reviewer.
   */
  enableRule(params: EnableRuleParams, options?: ExecuteOptions): GovernedCall<"high", RulesUpdateResult> {
    return this.call("rules:update", { rule_id: params.ruleId, isEnabled: true }, options);
  }

  /**
   * Keep rules from making certain signals.
   * Risk: high. Scope: security_monitoring_suppressions_write. May be escalated to a reviewer.
   */
  suppressSignals(params: SuppressSignalsParams, options?: ExecuteOptions): GovernedCall<"high", SuppressionsWriteResult> {
    return this.call("suppressions:write", {
      data: {
        attributes: {
          name: params.name,
          rule_query: params.ruleQuery,
          suppression_query: params.suppressionQuery,
          expiration_date: params.expirationDate,
          enabled: true,
        },
        type: "suppressions",
      },
    }, options);
  }

  /** Search logs by query and time. Risk: medium. Scope: logs_read_data. */
  searchLogs(params: SearchLogsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", LogsReadResult, LogsReadItem> {
    return this.call("logs:read", params, options);
  }

  /** List misconfigurations and identity risks. Risk: low. Scope: security_monitoring_findings_read. */
  listFindings(params: ListFindingsParams = {}, options?: ExecuteOptions): GovernedPages<"low", FindingsReadResult, FindingsReadItem> {
    return this.call("findings:read", {
      evaluation: params.evaluation,
      status: params.status,
      muted: params.muted,
      rule_id: params.ruleId,
      resource_id: params.resourceId,
      limit: params.limit,
    }, options);
  }

  /** Open a case in a project. Risk: medium. Scope: cases_write. */
  createCase(params: CreateCaseParams, options?: ExecuteOptions): GovernedCall<"medium", CasesWriteResult> {
    return this.call("cases:write", {
      data: {
        relationships: { project: { data: { id: params.projectId, type: "project" } } },
        attributes: {
          title: params.title,
          description: params.description,
          priority: params.priority,
          type: "STANDARD",
        },
        type: "case",
      },
    }, options);
  }

  /** Move a case to another status. Risk: medium. Scope: cases_write. */
  setCaseStatus(params: SetCaseStatusParams, options?: ExecuteOptions): GovernedCall<"medium", CasesSetStatusResult> {
    return this.call("cases:set_status", { case_id: params.caseId, data: { attributes: { status: params.status }, type: "case" } }, options);
  }

  /** Search incidents by state, severity and people. Risk: low. Scope: incident_read. */
  searchIncidents(params: SearchIncidentsParams, options?: ExecuteOptions): GovernedPages<"low", IncidentsSearchResult, IncidentsSearchItem> {
    return this.call("incidents:search", params, options);
  }

  /** Declare an incident with a commander. Risk: medium. Scope: incident_write. */
  createIncident(params: CreateIncidentParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsWriteResult> {
    return this.call("incidents:write", {
      data: {
        attributes: { title: params.title, customer_impacted: params.customerImpacted, fields: params.fields },
        type: "incidents",
      },
    }, options);
  }

  /**
   * Disable a person's or service's account.
   * Risk: high. Scope: user_access_manage. May be escalated to a reviewer.
   */
  disableUser(params: DisableUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersDisableResult> {
    return this.call("users:disable", { user_id: params.userId }, options);
  }

  /** List application keys of everybody without their secret. Risk: medium. Scope: org_app_keys_read. */
  listApplicationKeys(params: ListApplicationKeysParams = {}, options?: ExecuteOptions): GovernedPages<"medium", ApplicationKeysReadResult, ApplicationKeysReadItem> {
    return this.call("application_keys:read", params, options);
  }

  execute<O extends keyof Within<DatadogOperations, M>>(
    operation: O,
    params: ParamsOf<Within<DatadogOperations, M>, O> & Incomplete,
  ): never;
  /** Search security signals by query and time. `GET /api/v2/security_monitoring/signals` @risk low */
  execute(
    operation: OperationId<"signals:read", "low", M>,
    params: SignalsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SignalsReadResult, SignalsReadItem>;
  /**
   * Get one security signal with its samples. `GET /api/v2/security_monitoring/signals/{signal_id}`
   * @risk low
   */
  execute(
    operation: OperationId<"signals:read_details", "low", M>,
    params: SignalsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SignalsReadDetailsResult>;
  /**
   * Open, review or archive a security signal. `PATCH /api/v2/security_monitoring/signals/{signal_id}/state`
   * @risk medium
   */
  execute(
    operation: OperationId<"signals:set_state", "medium", M>,
    params: SignalsSetStateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SignalsSetStateResult>;
  /**
   * Give a security signal to a person. `PATCH /api/v2/security_monitoring/signals/{signal_id}/assignee`
   * @risk medium
   */
  execute(
    operation: OperationId<"signals:assign", "medium", M>,
    params: SignalsAssignParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SignalsAssignResult>;
  /**
   * Set which incidents a signal belongs to. `PATCH
   * /api/v2/security_monitoring/signals/{signal_id}/incidents`
   * @risk medium
   */
  execute(
    operation: OperationId<"signals:link_incidents", "medium", M>,
    params: SignalsLinkIncidentsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SignalsLinkIncidentsResult>;
  /** List detection rules with queries and cases. `GET /api/v2/security_monitoring/rules` @risk low */
  execute(
    operation: OperationId<"rules:read", "low", M>,
    params: RulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RulesReadResult, RulesReadItem>;
  /**
   * Turn a detection rule on or off, or retune it. `PUT /api/v2/security_monitoring/rules/{rule_id}`
   * @risk high
   */
  execute(
    operation: OperationId<"rules:update", "high", M>,
    params: RulesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RulesUpdateResult>;
  /**
   * List what keeps signals from being made. `GET /api/v2/security_monitoring/configuration/suppressions`
   * @risk low
   */
  execute(
    operation: OperationId<"suppressions:read", "low", M>,
    params: SuppressionsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SuppressionsReadResult>;
  /**
   * Keep rules from making certain signals. `POST /api/v2/security_monitoring/configuration/suppressions`
   * @risk high
   */
  execute(
    operation: OperationId<"suppressions:write", "high", M>,
    params: SuppressionsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SuppressionsWriteResult>;
  /**
   * Delete a suppression so that signals come again. `DELETE
   * /api/v2/security_monitoring/configuration/suppressions/{suppression_id}`
   * @risk high
   */
  execute(
    operation: OperationId<"suppressions:delete", "high", M>,
    params: SuppressionsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SuppressionsDeleteResult>;
  /** Search logs by query and time. `GET /api/v2/logs/events` @risk medium */
  execute(
    operation: OperationId<"logs:read", "medium", M>,
    params: LogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", LogsReadResult, LogsReadItem>;
  /** Search the audit trail of the organization. `GET /api/v2/audit/events` @risk medium */
  execute(
    operation: OperationId<"audit_events:read", "medium", M>,
    params: AuditEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuditEventsReadResult, AuditEventsReadItem>;
  /** List misconfigurations and identity risks. `GET /api/v2/posture_management/findings` @risk low */
  execute(
    operation: OperationId<"findings:read", "low", M>,
    params: FindingsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FindingsReadResult, FindingsReadItem>;
  /**
   * Get one finding with remediation and configuration. `GET
   * /api/v2/posture_management/findings/{finding_id}`
   * @risk low
   */
  execute(
    operation: OperationId<"findings:read_details", "low", M>,
    params: FindingsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FindingsReadDetailsResult>;
  /** Mute posture findings, or take that back. `PATCH /api/v2/posture_management/findings` @risk medium */
  execute(
    operation: OperationId<"findings:mute", "medium", M>,
    params: FindingsMuteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FindingsMuteResult>;
  /** List vulnerabilities of code, images and hosts. `GET /api/v2/security/vulnerabilities` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read", "low", M>,
    params: VulnerabilitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VulnerabilitiesReadResult, VulnerabilitiesReadItem>;
  /** Search cases by text and state. `GET /api/v2/cases` @risk low */
  execute(
    operation: OperationId<"cases:read", "low", M>,
    params: CasesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CasesReadResult, CasesReadItem>;
  /** Get one case by UUID or key. `GET /api/v2/cases/{case_id}` @risk low */
  execute(
    operation: OperationId<"cases:read_details", "low", M>,
    params: CasesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CasesReadDetailsResult>;
  /** List the projects that hold cases. `GET /api/v2/cases/projects` @risk low */
  execute(
    operation: OperationId<"case_projects:read", "low", M>,
    params: CaseProjectsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CaseProjectsReadResult>;
  /** Open a case in a project. `POST /api/v2/cases` @risk medium */
  execute(
    operation: OperationId<"cases:write", "medium", M>,
    params: CasesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesWriteResult>;
  /** Move a case to another status. `POST /api/v2/cases/{case_id}/status` @risk medium */
  execute(
    operation: OperationId<"cases:set_status", "medium", M>,
    params: CasesSetStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesSetStatusResult>;
  /** Search incidents by state, severity and people. `GET /api/v2/incidents/search` @risk low */
  execute(
    operation: OperationId<"incidents:search", "low", M>,
    params: IncidentsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IncidentsSearchResult, IncidentsSearchItem>;
  /** Declare an incident with a commander. `POST /api/v2/incidents` @risk medium */
  execute(
    operation: OperationId<"incidents:write", "medium", M>,
    params: IncidentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsWriteResult>;
  /** Change title, fields or impact of an incident. `PATCH /api/v2/incidents/{incident_id}` @risk medium */
  execute(
    operation: OperationId<"incidents:update", "medium", M>,
    params: IncidentsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsUpdateResult>;
  /** List hosts that report to Datadog. `GET /api/v1/hosts` @risk low */
  execute(
    operation: OperationId<"hosts:read", "low", M>,
    params: HostsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", HostsReadResult, HostsReadItem>;
  /** List people and service accounts with roles. `GET /api/v2/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Disable a person's or service's account. `DELETE /api/v2/users/{user_id}` @risk high */
  execute(
    operation: OperationId<"users:disable", "high", M>,
    params: UsersDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersDisableResult>;
  /** List API keys without their secret. `GET /api/v2/api_keys` @risk medium */
  execute(
    operation: OperationId<"api_keys:read", "medium", M>,
    params: ApiKeysReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ApiKeysReadResult, ApiKeysReadItem>;
  /** Delete an API key for good. `DELETE /api/v2/api_keys/{api_key_id}` @risk critical */
  execute(
    operation: OperationId<"api_keys:delete", "critical", M>,
    params: ApiKeysDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ApiKeysDeleteResult>;
  /** List application keys of everybody without their secret. `GET /api/v2/application_keys` @risk medium */
  execute(
    operation: OperationId<"application_keys:read", "medium", M>,
    params: ApplicationKeysReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ApplicationKeysReadResult, ApplicationKeysReadItem>;
  /** Delete an application key of anybody. `DELETE /api/v2/application_keys/{app_key_id}` @risk critical */
  execute(
    operation: OperationId<"application_keys:delete", "critical", M>,
    params: ApplicationKeysDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ApplicationKeysDeleteResult>;
  /** Get the networks that may reach the organization. `GET /api/v2/ip_allowlist` @risk low */
  execute(
    operation: OperationId<"ip_allowlist:read", "low", M>,
    params: IpAllowlistReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IpAllowlistReadResult>;
  /** Replace who may reach the organization by address. `PATCH /api/v2/ip_allowlist` @risk critical */
  execute(
    operation: OperationId<"ip_allowlist:update", "critical", M>,
    params: IpAllowlistUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", IpAllowlistUpdateResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof DatadogOperations>(
    operation: O & Permit<DatadogOperations, O, M>,
    ...rest: Rest<ParamsOf<DatadogOperations, O>>
  ): CallOf<DatadogOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Datadog<M extends Risk = "critical"> = Limited<DatadogConnector<M>, DatadogMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface DatadogOperations {
  "signals:read": { risk: "low"; params: SignalsReadParams; result: SignalsReadResult; item: SignalsReadItem };
  "signals:read_details": { risk: "low"; params: SignalsReadDetailsParams; result: SignalsReadDetailsResult };
  "signals:set_state": { risk: "medium"; params: SignalsSetStateParams; result: SignalsSetStateResult };
  "signals:assign": { risk: "medium"; params: SignalsAssignParams; result: SignalsAssignResult };
  "signals:link_incidents": { risk: "medium"; params: SignalsLinkIncidentsParams; result: SignalsLinkIncidentsResult };
  "rules:read": { risk: "low"; params: RulesReadParams; result: RulesReadResult; item: RulesReadItem };
  "rules:update": { risk: "high"; params: RulesUpdateParams; result: RulesUpdateResult };
  "suppressions:read": { risk: "low"; params: SuppressionsReadParams; result: SuppressionsReadResult };
  "suppressions:write": { risk: "high"; params: SuppressionsWriteParams; result: SuppressionsWriteResult };
  "suppressions:delete": { risk: "high"; params: SuppressionsDeleteParams; result: SuppressionsDeleteResult };
  "logs:read": { risk: "medium"; params: LogsReadParams; result: LogsReadResult; item: LogsReadItem };
  "audit_events:read": { risk: "medium"; params: AuditEventsReadParams; result: AuditEventsReadResult; item: AuditEventsReadItem };
  "findings:read": { risk: "low"; params: FindingsReadParams; result: FindingsReadResult; item: FindingsReadItem };
  "findings:read_details": { risk: "low"; params: FindingsReadDetailsParams; result: FindingsReadDetailsResult };
  "findings:mute": { risk: "medium"; params: FindingsMuteParams; result: FindingsMuteResult };
  "vulnerabilities:read": { risk: "low"; params: VulnerabilitiesReadParams; result: VulnerabilitiesReadResult; item: VulnerabilitiesReadItem };
  "cases:read": { risk: "low"; params: CasesReadParams; result: CasesReadResult; item: CasesReadItem };
  "cases:read_details": { risk: "low"; params: CasesReadDetailsParams; result: CasesReadDetailsResult };
  "case_projects:read": { risk: "low"; params: CaseProjectsReadParams; result: CaseProjectsReadResult };
  "cases:write": { risk: "medium"; params: CasesWriteParams; result: CasesWriteResult };
  "cases:set_status": { risk: "medium"; params: CasesSetStatusParams; result: CasesSetStatusResult };
  "incidents:search": { risk: "low"; params: IncidentsSearchParams; result: IncidentsSearchResult; item: IncidentsSearchItem };
  "incidents:write": { risk: "medium"; params: IncidentsWriteParams; result: IncidentsWriteResult };
  "incidents:update": { risk: "medium"; params: IncidentsUpdateParams; result: IncidentsUpdateResult };
  "hosts:read": { risk: "low"; params: HostsReadParams; result: HostsReadResult; item: HostsReadItem };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:disable": { risk: "high"; params: UsersDisableParams; result: UsersDisableResult };
  "api_keys:read": { risk: "medium"; params: ApiKeysReadParams; result: ApiKeysReadResult; item: ApiKeysReadItem };
  "api_keys:delete": { risk: "critical"; params: ApiKeysDeleteParams; result: ApiKeysDeleteResult };
  "application_keys:read": { risk: "medium"; params: ApplicationKeysReadParams; result: ApplicationKeysReadResult; item: ApplicationKeysReadItem };
  "application_keys:delete": { risk: "critical"; params: ApplicationKeysDeleteParams; result: ApplicationKeysDeleteResult };
  "ip_allowlist:read": { risk: "low"; params: IpAllowlistReadParams; result: IpAllowlistReadResult };
  "ip_allowlist:update": { risk: "critical"; params: IpAllowlistUpdateParams; result: IpAllowlistUpdateResult };
}

/** The risk of each convenience method. */
export interface DatadogMethods {
  searchSignals: "low";
  getSignal: "low";
  setSignalState: "medium";
  assignSignal: "medium";
  disableRule: "high";
  enableRule: "high";
  suppressSignals: "high";
  searchLogs: "medium";
  listFindings: "low";
  createCase: "medium";
  setCaseStatus: "medium";
  searchIncidents: "low";
  createIncident: "medium";
  disableUser: "high";
  listApplicationKeys: "medium";
}

/** Parameters of `signals:read`. */
export interface SignalsReadParams {
  /** Search such as status:high \@usr.email:ann@example.com. */
  query?: string;
  /** Earliest moment of the signals; the vendor names none for itself. @format date-time */
  from?: string;
  /** Latest moment of the signals. @format date-time */
  to?: string;
  sort?: TimeOrder;
  cursor?: Cursor;
  limit?: PageLimit;
}

/** Result of `signals:read`. */
export type SignalsReadResult = {
  data?: Signal[];
  meta?: SignalMeta;
};

/** One item of the pages of `signals:read`. */
export type SignalsReadItem = NonNullable<SignalsReadResult["data"]>[number];

/** Arguments of `searchSignals`. */
export interface SearchSignalsParams {
  /** Search such as status:high \@usr.email:ann@example.com. */
  query?: string;
  /** Earliest moment of the signals; the vendor names none for itself. @format date-time */
  from?: string;
  /** Latest moment of the signals. @format date-time */
  to?: string;
  sort?: TimeOrder;
  limit?: PageLimit;
}

/** Parameters of `signals:read_details`. */
export interface SignalsReadDetailsParams {
  signal_id: SignalId;
}

/** Result of `signals:read_details`. */
export type SignalsReadDetailsResult = {
  data?: Signal;
};

/** Arguments of `getSignal`. */
export interface GetSignalParams {
  signalId: SignalId;
}

/** Parameters of `signals:set_state`. */
export interface SignalsSetStateParams {
  signal_id: SignalId;
  /** The new state, with a reason. */
  data: {
    attributes: {
      /** State that the signal gets. */
      state: "open" | "archived" | "under_review";
      /** Why the signal was archived. */
      archive_reason?: "none" | "false_positive" | "testing_or_maintenance" | "investigated_case_opened" | "other";
      /** What to note beside it. */
      archive_comment?: string;
      version?: Version;
    };
  };
}

/** Result of `signals:set_state`. */
export type SignalsSetStateResult = Triage;

/** Arguments of `setSignalState`. */
export interface SetSignalStateParams {
  signalId: SignalId;
  /** State that the signal gets. */
  state: "open" | "archived" | "under_review";
  /** Why the signal was archived. */
  reason?: "none" | "false_positive" | "testing_or_maintenance" | "investigated_case_opened" | "other";
  /** What to note beside it. */
  comment?: string;
}

/** Parameters of `signals:assign`. */
export interface SignalsAssignParams {
  signal_id: SignalId;
  /** Whom to assign, by UUID. */
  data: {
    attributes: {
      assignee: {
        /** UUID of the person, empty for nobody. */
        uuid: string;
      };
      version?: Version;
    };
  };
}

/** Result of `signals:assign`. */
export type SignalsAssignResult = Triage;

/** Arguments of `assignSignal`. */
export interface AssignSignalParams {
  signalId: SignalId;
  /** UUID of the person, empty for nobody. */
  userUuid: string;
}

/** Parameters of `signals:link_incidents`. */
export interface SignalsLinkIncidentsParams {
  signal_id: SignalId;
  /** Incidents of the signal, replacing those before. */
  data: {
    attributes: {
      /** Public numbers of the incidents. */
      incident_ids: number[];
      version?: Version;
    };
  };
}

/** Result of `signals:link_incidents`. */
export type SignalsLinkIncidentsResult = Triage;

/** Parameters of `rules:read`. */
export interface RulesReadParams {
  page?: PageNumber;
  size?: PageSize;
}

/** Result of `rules:read`. */
export type RulesReadResult = {
  data?: Rule[];
  meta?: TotalMeta;
};

/** One item of the pages of `rules:read`. */
export type RulesReadItem = NonNullable<RulesReadResult["data"]>[number];

/** Parameters of `rules:update`. */
export interface RulesUpdateParams {
  rule_id: RuleId;
  /** Whether the rule runs at all. */
  isEnabled?: boolean;
  /** New name of the rule. @minLength 1 */
  name?: string;
  /** Own name for a rule that came with Datadog. */
  customName?: string;
  /** Text of the signals it makes. */
  message?: string;
  /** Own signal text for a built-in rule. */
  customMessage?: string;
  /** Tags that its signals carry. */
  tags?: string[];
  /** Queries that the cases speak of. */
  queries?: RuleQuery[];
  /** Put the grouped values into titles. */
  hasExtendedTitle?: boolean;
  /** Fields to group signals by. */
  groupSignalsBy?: string[];
  /** Refuse when the rule is newer than this. @integer @maximum 2147483647 */
  version?: number;
}

/** Result of `rules:update`. */
export type RulesUpdateResult = Rule;

/** Arguments of `disableRule`. */
export interface DisableRuleParams {
  ruleId: RuleId;
}

/** Arguments of `enableRule`. */
export interface EnableRuleParams {
  ruleId: RuleId;
}

/** Parameters of `suppressions:read`. */
export type SuppressionsReadParams = { [key: string]: never };

/** Result of `suppressions:read`. */
export type SuppressionsReadResult = {
  data?: Suppression[];
};

/** Parameters of `suppressions:write`. */
export interface SuppressionsWriteParams {
  /** The suppression with its queries. */
  data: {
    type: "suppressions";
    attributes: {
      /** Name of the suppression. @minLength 1 */
      name: string;
      /** Why it is there. */
      description?: string;
      /** Whether it is in force. */
      enabled: boolean;
      /** Rules it covers, such as type:log_detection source:okta. @minLength 1 */
      rule_query: string;
      /** Signals to hold back, such as env:staging; not all of them. @pattern ^[^*\s] */
      suppression_query: string;
      /** When it begins, in milliseconds since 1970. @integer */
      start_date?: number;
      /** When it ends, in milliseconds since 1970. @integer */
      expiration_date?: number;
    };
  };
}

/** Result of `suppressions:write`. */
export type SuppressionsWriteResult = {
  data?: Suppression;
};

/** Arguments of `suppressSignals`. */
export interface SuppressSignalsParams {
  /** Name of the suppression. @minLength 1 */
  name: string;
  /** Rules it covers, such as type:log_detection source:okta. @minLength 1 */
  ruleQuery: string;
  /** Signals to hold back, such as env:staging; not all of them. @pattern ^[^*\s] */
  suppressionQuery: string;
  /** When it ends, in milliseconds since 1970. @integer */
  expirationDate?: number;
}

/** Parameters of `suppressions:delete`. */
export interface SuppressionsDeleteParams {
  /** Id of the suppression to delete. @minLength 1 */
  suppression_id: string;
}

/** Result of `suppressions:delete`. */
export type SuppressionsDeleteResult = null;

/** Parameters of `logs:read`. */
export interface LogsReadParams {
  /** Search such as service:vpn status:error. */
  query?: string;
  /** Earliest moment of the logs, 15 minutes ago unless told. @format date-time */
  from?: string;
  /** Latest moment of the logs. @format date-time */
  to?: string;
  /** Indexes to search, all when left out. */
  indexes?: string[];
  /** Where the logs are stored. @default "indexes" */
  storage_tier?: "indexes" | "online-archives" | "flex";
  sort?: TimeOrder;
  cursor?: Cursor;
  limit?: PageLimit;
}

/** Result of `logs:read`. */
export type LogsReadResult = {
  data?: {
    id?: string;
    type?: string;
    attributes?: {
      /** @format date-time */
      timestamp?: string;
      host?: string;
      service?: string;
      status?: string;
      message?: string;
      tags?: string[];
      attributes?: { [key: string]: Value };
    };
  }[];
  meta?: CursorMeta;
};

/** One item of the pages of `logs:read`. */
export type LogsReadItem = NonNullable<LogsReadResult["data"]>[number];

/** Arguments of `searchLogs`. */
export interface SearchLogsParams {
  /** Search such as service:vpn status:error. */
  query?: string;
  /** Earliest moment of the logs, 15 minutes ago unless told. @format date-time */
  from?: string;
  /** Latest moment of the logs. @format date-time */
  to?: string;
  /** Indexes to search, all when left out. */
  indexes?: string[];
  sort?: TimeOrder;
  limit?: PageLimit;
}

/** Parameters of `audit_events:read`. */
export interface AuditEventsReadParams {
  /** Search such as \@evt.name:Authentication. */
  query?: string;
  /** Earliest moment of the events, 15 minutes ago unless told. @format date-time */
  from?: string;
  /** Latest moment of the events. @format date-time */
  to?: string;
  sort?: TimeOrder;
  cursor?: Cursor;
  limit?: PageLimit;
}

/** Result of `audit_events:read`. */
export type AuditEventsReadResult = {
  data?: {
    id?: string;
    type?: string;
    attributes?: {
      /** @format date-time */
      timestamp?: string;
      service?: string;
      message?: string;
      tags?: string[];
      /** Who did what, from where; further fields depend on the event. */
      attributes?: {
        evt?: {
          /** Kind of event. */
          name?: string;
        };
        /** Such as created, modified or deleted. */
        action?: string;
        usr?: {
          id?: string;
          uuid?: string;
          email?: string;
        };
        /** What it was done to. */
        asset?: {
          type?: string;
          id?: string;
          name?: string;
        };
        http?: {
          method?: string;
          /** @integer */
          status_code?: number;
          url_details?: { path?: string };
        };
        network?: { client?: { ip?: string } };
      };
    };
  }[];
  meta?: CursorMeta;
};

/** One item of the pages of `audit_events:read`. */
export type AuditEventsReadItem = NonNullable<AuditEventsReadResult["data"]>[number];

/** Parameters of `findings:read`. */
export interface FindingsReadParams {
  /** Whether the check passed or failed. */
  evaluation?: "pass" | "fail";
  /** Only findings of this severity. */
  status?: Severity;
  /** Only muted or only unmuted ones. */
  muted?: boolean;
  /** Only findings of this rule. @minLength 1 */
  rule_id?: string;
  /** Only findings of the rule so named. @minLength 1 */
  rule_name?: string;
  /** Kind of resource, such as aws_s3_bucket. @minLength 1 */
  resource_type?: string;
  /** Only findings on this resource. @minLength 1 */
  resource_id?: string;
  /** Only with this tag, as in team:sec. @minLength 1 */
  tags?: string;
  /** Kinds of finding to list. */
  vulnerability_type?: ("misconfiguration" | "attack_path" | "identity_risk" | "api_security")[];
  /** Send further fields of some findings. */
  detailed_findings?: boolean;
  /** State at this moment, in milliseconds since 1970. @integer @minimum 1 */
  snapshot_timestamp?: number;
  cursor?: Cursor;
  /** Findings per page. At most 1000. @integer @minimum 1 @maximum 1000 @default 100 */
  limit?: number;
}

/** Result of `findings:read`. */
export type FindingsReadResult = {
  data?: {
    id?: string;
    type?: string;
    attributes?: {
      evaluation?: "pass" | "fail" | (string & {});
      /** @integer */
      evaluation_changed_at?: number;
      status?: SeverityResult;
      resource?: string;
      resource_type?: string;
      /** @integer */
      resource_discovery_date?: number;
      rule?: FindingRule;
      mute?: FindingMute;
      tags?: string[];
      vulnerability_type?: string;
    };
  }[];
  meta?: {
    page?: {
      cursor?: string;
      /** @integer */
      total_filtered_count?: number;
    };
    /** @integer */
    snapshot_timestamp?: number;
  };
};

/** One item of the pages of `findings:read`. */
export type FindingsReadItem = NonNullable<FindingsReadResult["data"]>[number];

/** Arguments of `listFindings`. */
export interface ListFindingsParams {
  /** Whether the check passed or failed. */
  evaluation?: "pass" | "fail";
  /** Only findings of this severity. */
  status?: Severity;
  /** Only muted or only unmuted ones. */
  muted?: boolean;
  /** Only findings of this rule. @minLength 1 */
  ruleId?: string;
  /** Only findings on this resource. @minLength 1 */
  resourceId?: string;
  /** Findings per page. At most 1000. @integer @minimum 1 @maximum 1000 @default 100 */
  limit?: number;
}

/** Parameters of `findings:read_details`. */
export interface FindingsReadDetailsParams {
  /** Id of the finding to get. @minLength 1 */
  finding_id: string;
  /** Its state at this moment, in milliseconds since 1970. @integer @minimum 1 */
  snapshot_timestamp?: number;
}

/** Result of `findings:read_details`. */
export type FindingsReadDetailsResult = {
  data?: {
    id?: string;
    type?: string;
    attributes?: {
      evaluation?: "pass" | "fail" | (string & {});
      status?: SeverityResult;
      /** What is wrong, and how to mend it. */
      message?: string;
      resource?: string;
      resource_type?: string;
      resource_configuration?: { [key: string]: Value };
      rule?: FindingRule;
      mute?: FindingMute;
      tags?: string[];
    };
  };
};

/** Parameters of `findings:mute`. */
export interface FindingsMuteParams {
  /** Which findings to mute and why. */
  data: {
    /** UUID of this request, made up by the caller. @format uuid */
    id: string;
    type: "finding";
    attributes: {
      mute: {
        /** Whether they become muted. */
        muted: boolean;
        /** Why they become muted or unmuted. */
        reason:
          | "PENDING_FIX"
          | "FALSE_POSITIVE"
          | "ACCEPTED_RISK"
          | "NO_PENDING_FIX"
          | "HUMAN_ERROR"
          | "NO_LONGER_ACCEPTED_RISK"
          | "OTHER";
        /** What there is to explain. @maxLength 280 */
        description?: string;
        /** When the muting ends, in milliseconds since 1970. @integer */
        expiration_date?: number;
      };
    };
    meta: {
      /** @minItems 1 @maxItems 100 */
      findings: {
        /** @minLength 1 */
        finding_id: string;
      }[];
    };
  };
}

/** Result of `findings:mute`. */
export type FindingsMuteResult = {
  data?: { id?: string; type?: string };
};

/** Parameters of `vulnerabilities:read`. */
export interface VulnerabilitiesReadParams {
  /** Kind, such as ComponentWithKnownVulnerability or SqlInjection. @minLength 1 */
  type?: string;
  /** How far it was dealt with. */
  status?: "Open" | "Muted" | "Remediated" | "InProgress" | "AutoClosed";
  /** Severity as Datadog adjusted it. */
  severity?: "Unknown" | "None" | "Low" | "Medium" | "High" | "Critical";
  /** What found the vulnerability. */
  tool?: "IAST" | "SCA" | "Infra";
  /** Advisory such as GHSA-2m7v-gc89-fjqf. @minLength 1 */
  advisory_id?: string;
  /** Only in the library so named. @minLength 1 */
  library_name?: string;
  /** Whether an exploit is public. */
  exploit_available?: boolean;
  /** Whether there is a remedy. */
  fix_available?: boolean;
  /** Only on the asset so named. @minLength 1 */
  asset_name?: string;
  /** Kind of asset it is on. */
  asset_type?: "Repository" | "Service" | "Host" | "HostImage" | "Image";
  /** Whether the asset serves production. */
  in_production?: boolean;
  /** Whether the internet reaches the asset. */
  publicly_accessible?: boolean;
  /** Page to return, counted from 1. @integer @minimum 1 @pattern ^[1-9][0-9]*$ */
  page_number?: number | string;
  /** Token from the links of the first page. */
  page_token?: string;
}

/** Result of `vulnerabilities:read`. */
export type VulnerabilitiesReadResult = {
  data?: {
    id?: string;
    type?: string;
    attributes?: {
      title?: string;
      description?: string;
      type?: string;
      status?: string;
      tool?: string;
      advisory_id?: string;
      cve_list?: string[];
      cvss?: {
        base?: {
          score?: number;
          severity?: string;
          vector?: string;
        };
        datadog?: {
          score?: number;
          severity?: string;
          vector?: string;
        };
      };
      library?: { name?: string; version?: string };
      fix_available?: boolean;
      first_detection?: string;
      last_detection?: string;
      /** Seconds since it was first found. @integer */
      exposure_time?: number;
      risks?: {
        exploit_available?: boolean;
        exploitation_probability?: boolean;
        poc_exploit_available?: boolean;
      };
    };
    relationships?: { affects?: { data?: { id?: string; type?: string } } };
  }[];
  links?: { next?: string; self?: string };
  meta?: {
    /** @integer */
    count?: number;
    /** @integer */
    total?: number;
    token?: string;
  };
};

/** One item of the pages of `vulnerabilities:read`. */
export type VulnerabilitiesReadItem = NonNullable<VulnerabilitiesReadResult["data"]>[number];

/** Parameters of `cases:read`. */
export interface CasesReadParams {
  /** Search such as status:open priority:p1. @minLength 1 */
  filter?: string;
  /** Field to sort cases by. */
  sort?: "created_at" | "priority" | "status";
  /** Smallest or oldest ones first. @default false */
  ascending?: boolean;
  page?: PageNumber;
  size?: PageSize;
}

/** Result of `cases:read`. */
export type CasesReadResult = {
  data?: Case[];
  meta?: {
    page?: {
      /** @integer */
      current?: number;
      /** @integer */
      size?: number;
      /** Number of pages, not of cases. @integer */
      total?: number;
    };
  };
};

/** One item of the pages of `cases:read`. */
export type CasesReadItem = NonNullable<CasesReadResult["data"]>[number];

/** Parameters of `cases:read_details`. */
export interface CasesReadDetailsParams {
  case_id: CaseId;
}

/** Result of `cases:read_details`. */
export type CasesReadDetailsResult = CaseAnswer;

/** Parameters of `case_projects:read`. */
export type CaseProjectsReadParams = { [key: string]: never };

/** Result of `case_projects:read`. */
export type CaseProjectsReadResult = {
  data?: {
    /** Id that cases:write takes. */
    id?: string;
    type?: string;
    attributes?: {
      /** Letters before the number of a case, such as SEC. */
      key?: string;
      name?: string;
    };
  }[];
};

/** Parameters of `cases:write`. */
export interface CasesWriteParams {
  /** The case with its project. */
  data: {
    type: CaseType;
    attributes: {
      /** Title of the new case. @minLength 1 */
      title: string;
      /** What the case is about. */
      description?: string;
      type: "STANDARD";
      priority?: Priority;
    };
    relationships: {
      project: {
        data: {
          /** Id of the project it goes to. @minLength 1 */
          id: string;
          type: "project";
        };
      };
      assignee?: {
        data: {
          /** UUID of the person who takes it. @minLength 1 */
          id: string;
          type: "user";
        };
      };
    };
  };
}

/** Result of `cases:write`. */
export type CasesWriteResult = CaseAnswer;

/** Arguments of `createCase`. */
export interface CreateCaseParams {
  /** Id of the project it goes to. @minLength 1 */
  projectId: string;
  /** Title of the new case. @minLength 1 */
  title: string;
  /** What the case is about. */
  description?: string;
  priority?: Priority;
}

/** Parameters of `cases:set_status`. */
export interface CasesSetStatusParams {
  case_id: CaseId;
  /** The status it moves to. */
  data: { type: CaseType; attributes: { status: CaseStatus } };
}

/** Result of `cases:set_status`. */
export type CasesSetStatusResult = CaseAnswer;

/** Arguments of `setCaseStatus`. */
export interface SetCaseStatusParams {
  caseId: CaseId;
  status: CaseStatus;
}

/** Parameters of `incidents:search`. */
export interface IncidentsSearchParams {
  /** Search such as state:active AND severity:SEV-2. @minLength 1 */
  query: string;
  /** Oldest first, or newest with the minus. */
  sort?: "created" | "-created";
  /** What to send beside the incidents. */
  include?: "users" | "attachments";
  /** How many incidents to skip. @integer @minimum 0 @default 0 */
  offset?: number;
  size?: PageSize;
}

/** Result of `incidents:search`. */
export type IncidentsSearchResult = {
  data?: {
    type?: string;
    attributes?: {
      /** @integer */
      total?: number;
      incidents?: { data?: Incident }[];
    };
  };
};

/** One item of the pages of `incidents:search`. */
export type IncidentsSearchItem = NonNullable<NonNullable<NonNullable<IncidentsSearchResult["data"]>["attributes"]>["incidents"]>[number];

/** Arguments of `searchIncidents`. */
export interface SearchIncidentsParams {
  /** Search such as state:active AND severity:SEV-2. @minLength 1 */
  query: string;
  /** Oldest first, or newest with the minus. */
  sort?: "created" | "-created";
  size?: PageSize;
}

/** Parameters of `incidents:write`. */
export interface IncidentsWriteParams {
  /** The incident with its fields. */
  data: {
    type: IncidentType;
    attributes: {
      /** What happened in one line. @minLength 1 */
      title: string;
      /** Whether customers feel it. */
      customer_impacted: boolean;
      /** How customers feel it, needed if they do. */
      customer_impact_scope?: string;
      /** Kind of incident by UUID. */
      incident_type_uuid?: string;
      /** Whether it is a drill. */
      is_test?: boolean;
      fields?: IncidentFields;
      notification_handles?: NotificationHandles;
    };
    relationships?: { commander_user: UserRef };
  };
}

/** Result of `incidents:write`. */
export type IncidentsWriteResult = IncidentAnswer;

/** Arguments of `createIncident`. */
export interface CreateIncidentParams {
  /** What happened in one line. @minLength 1 */
  title: string;
  /** Whether customers feel it. */
  customerImpacted: boolean;
  fields?: IncidentFields;
}

/** Parameters of `incidents:update`. */
export interface IncidentsUpdateParams {
  /** UUID of the incident to change. @minLength 1 */
  incident_id: string;
  /** What changes in the incident. */
  data: {
    /** The same UUID once more. @minLength 1 */
    id: string;
    type: IncidentType;
    attributes?: {
      /** The new title line. @minLength 1 */
      title?: string;
      /** Whether customers feel it now. */
      customer_impacted?: boolean;
      /** How customers feel it now. */
      customer_impact_scope?: string;
      /** @format date-time */
      customer_impact_start?: string | null;
      /** @format date-time */
      customer_impact_end?: string | null;
      /** @format date-time */
      detected?: string | null;
      fields?: IncidentFields;
      notification_handles?: NotificationHandles;
    };
    relationships?: { commander_user?: UserRef };
  };
}

/** Result of `incidents:update`. */
export type IncidentsUpdateResult = IncidentAnswer;

/** Parameters of `hosts:read`. */
export interface HostsReadParams {
  /** Part of a name, alias or tag. @minLength 1 */
  filter?: string;
  /** Field to sort by, such as name. @minLength 1 */
  sort_field?: string;
  /** Direction of the sorting. */
  sort_dir?: "asc" | "desc";
  /** How many hosts to skip. @integer @minimum 0 */
  start?: number;
  /** Hosts per page. At most 1000. @integer @minimum 1 @maximum 1000 */
  count?: number;
  /** Reported since this second, counted from 1970. @integer */
  from?: number;
  /** Tell which hosts are muted. */
  include_muted_hosts_data?: boolean;
  /** Send agent and system facts along. */
  include_hosts_metadata?: boolean;
}

/** Result of `hosts:read`. */
export type HostsReadResult = {
  host_list?: {
    /** @integer */
    id?: number;
    name?: string;
    host_name?: string;
    aliases?: string[];
    apps?: string[];
    sources?: string[];
    tags_by_source?: { [key: string]: string[] };
    up?: boolean;
    is_muted?: boolean;
    /** @integer */
    last_reported_time?: number;
    meta?: {
      agent_version?: string;
      platform?: string;
      machine?: string;
      processor?: string;
    };
  }[];
  /** @integer */
  total_matching?: number;
  /** @integer */
  total_returned?: number;
};

/** One item of the pages of `hosts:read`. */
export type HostsReadItem = NonNullable<HostsReadResult["host_list"]>[number];

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Part of a name or address. @minLength 1 */
  filter?: string;
  /** Active, Pending or Disabled, joined with commas. @minLength 1 */
  status?: string;
  /** Field to sort by, descending with a minus. @default "name" */
  sort?: string;
  /** Direction of the list. @default "desc" */
  sort_dir?: "asc" | "desc";
  page?: PageNumber;
  size?: PageSize;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  data?: User[];
  meta?: TotalMeta;
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<UsersReadResult["data"]>[number];

/** Parameters of `users:disable`. */
export interface UsersDisableParams {
  /** UUID of the account to disable. @minLength 1 */
  user_id: string;
}

/** Result of `users:disable`. */
export type UsersDisableResult = null;

/** Arguments of `disableUser`. */
export interface DisableUserParams {
  /** UUID of the account to disable. @minLength 1 */
  userId: string;
}

/** Parameters of `api_keys:read`. */
export interface ApiKeysReadParams {
  /** Text in the key's name. @minLength 1 */
  filter?: string;
  /** Earliest day of creation, in ISO 8601. */
  created_after?: string;
  /** Latest day of creation, in ISO 8601. */
  created_before?: string;
  /** What to send beside them, such as created_by,leak_information. */
  include?: string;
  /** Field to sort keys by. @default "name" */
  sort?:
    | "created_at"
    | "-created_at"
    | "last4"
    | "-last4"
    | "modified_at"
    | "-modified_at"
    | "name"
    | "-name";
  page?: PageNumber;
  size?: PageSize;
}

/** Result of `api_keys:read`. */
export type ApiKeysReadResult = {
  data?: {
    id?: string;
    type?: string;
    attributes?: {
      name?: string;
      last4?: string;
      category?: string;
      created_at?: string;
      modified_at?: string;
      remote_config_read_enabled?: boolean;
    };
    relationships?: { created_by?: NullableRelation; modified_by?: NullableRelation };
  }[];
  meta?: {
    /** @integer */
    max_allowed?: number;
    page?: {
      /** @integer */
      total_filtered_count?: number;
    };
  };
};

/** One item of the pages of `api_keys:read`. */
export type ApiKeysReadItem = NonNullable<ApiKeysReadResult["data"]>[number];

/** Parameters of `api_keys:delete`. */
export interface ApiKeysDeleteParams {
  /** Id of the key to delete. @minLength 1 */
  api_key_id: string;
}

/** Result of `api_keys:delete`. */
export type ApiKeysDeleteResult = null;

/** Parameters of `application_keys:read`. */
export interface ApplicationKeysReadParams {
  /** Text in the name of the key. @minLength 1 */
  filter?: string;
  /** Earliest day of creation, in ISO 8601. */
  created_after?: string;
  /** Latest day of creation, in ISO 8601. */
  created_before?: string;
  /** Send the owners beside the keys. */
  include?: "owned_by";
  /** Field to sort keys by. @default "name" */
  sort?: "created_at" | "-created_at" | "last4" | "-last4" | "name" | "-name";
  page?: PageNumber;
  size?: PageSize;
}

/** Result of `application_keys:read`. */
export type ApplicationKeysReadResult = {
  data?: {
    /** Id that application_keys:delete takes. */
    id?: string;
    type?: string;
    attributes?: {
      name?: string;
      last4?: string;
      created_at?: string;
      /** What the key may do, null for all that its owner may. */
      scopes?: string[] | null;
    };
    relationships?: { owned_by?: NullableRelation };
  }[];
  included?: User[];
  meta?: {
    /** @integer */
    max_allowed_per_user?: number;
    page?: {
      /** @integer */
      total_filtered_count?: number;
    };
  };
};

/** One item of the pages of `application_keys:read`. */
export type ApplicationKeysReadItem = NonNullable<ApplicationKeysReadResult["data"]>[number];

/** Arguments of `listApplicationKeys`. */
export interface ListApplicationKeysParams {
  /** Text in the name of the key. @minLength 1 */
  filter?: string;
  size?: PageSize;
}

/** Parameters of `application_keys:delete`. */
export interface ApplicationKeysDeleteParams {
  /** Id of the application key. @minLength 1 */
  app_key_id: string;
}

/** Result of `application_keys:delete`. */
export type ApplicationKeysDeleteResult = null;

/** Parameters of `ip_allowlist:read`. */
export type IpAllowlistReadParams = { [key: string]: never };

/** Result of `ip_allowlist:read`. */
export type IpAllowlistReadResult = Allowlist;

/** Parameters of `ip_allowlist:update`. */
export interface IpAllowlistUpdateParams {
  /** The list and whether it counts. */
  data: {
    type: "ip_allowlist";
    /** Id of the organization. */
    id?: string;
    attributes?: {
      /** Whether the list is enforced. */
      enabled?: boolean;
      /** All networks that stay or come. */
      entries?: AllowlistEntry[];
    };
  };
}

/** Result of `ip_allowlist:update`. */
export type IpAllowlistUpdateResult = Allowlist;

/** Id of a security signal. @minLength 1 */
export type SignalId = string;

/** Id of a detection rule. @minLength 1 */
export type RuleId = string;

/** UUID of a case, or its key such as SEC-42. @minLength 1 */
export type CaseId = string;

/** Place to continue from, taken from the answer before. */
export type Cursor = string;

/** Page to return, the first being 0. @integer @minimum 0 @default 0 */
export type PageNumber = number;

/** How many make a page, 100 at most. @integer @minimum 1 @maximum 100 @default 10 */
export type PageSize = number;

/** How many make a page, 1000 at most. @integer @minimum 1 @maximum 1000 @default 10 */
export type PageLimit = number;

/** Oldest first, or newest first with the minus. */
export type TimeOrder = "timestamp" | "-timestamp";

/** Refuse the change when the signal is newer than this. @integer */
export type Version = number;

export type Severity = "info" | "low" | "medium" | "high" | "critical";

export type SeverityResult = "info" | "low" | "medium" | "high" | "critical" | (string & {});

/** How urgent a case is, P1 first. */
export type Priority = "NOT_DEFINED" | "P1" | "P2" | "P3" | "P4" | "P5";

/** How urgent a case is, P1 first. */
export type PriorityResult = "NOT_DEFINED" | "P1" | "P2" | "P3" | "P4" | "P5" | (string & {});

/** How far a case has come. */
export type CaseStatus = "OPEN" | "IN_PROGRESS" | "CLOSED";

/** How far a case has come. */
export type CaseStatusResult = "OPEN" | "IN_PROGRESS" | "CLOSED" | (string & {});

export type CaseType = "case";

export type IncidentType = "incidents";

/** Points at a person by the id. */
export type UserRef = {
  data: {
    /** @minLength 1 */
    id: string;
    type: "users";
  };
};

/** Fields by name, such as severity or state, each with its type and value. */
export type IncidentFields = {
  [key: string]: {
    type?: "dropdown" | "textbox" | "textarray" | "metrictag" | "autocomplete" | "multiselect";
    value?: string | string[] | null;
  };
};

/** Fields by name, such as severity or state, each with its type and value. */
export type IncidentFieldsResult = {
  [key: string]: {
    type?:
      | "dropdown"
      | "textbox"
      | "textarray"
      | "metrictag"
      | "autocomplete"
      | "multiselect"
      | (string & {});
    value?: string | string[] | null;
  };
};

/** Whom to tell, by mail address or channel. @maxItems 100 */
export type NotificationHandles = {
  /**
   * Address or channel, such as \@ann@example.com or \@slack-security.
   * @maxLength 320
   * @pattern ^@?([^@\s]+@[^@\s]+|slack-\S+|teams-\S+|pagerduty-\S+)$
   */
  handle: string;
  /** Name to show for it. */
  display_name?: string;
}[];

export type CursorMeta = {
  page?: { after?: string };
  /** @integer */
  elapsed?: number;
  /** Whether all was searched in time. */
  status?: "done" | "timeout" | (string & {});
  request_id?: string;
};

export type SignalMeta = {
  page?: { after?: string };
};

export type TotalMeta = {
  page?: {
    /** @integer */
    total_count?: number;
    /** @integer */
    total_filtered_count?: number;
  };
};

/** A value of any kind. */
export type Value = string | number | boolean | Value[] | { [key: string]: unknown } | null;

export type Signal = {
  id?: SignalId;
  type?: string;
  attributes?: {
    /** @format date-time */
    timestamp?: string;
    message?: string;
    tags?: string[];
    /** What the rule found, such as title, workflow and the fields it groups by. */
    custom?: { [key: string]: Value };
  };
};

export type TriageUser = {
  uuid?: string;
  handle?: string;
  name?: string | null;
  /** @integer */
  id?: number;
};

export type Triage = {
  data?: {
    id?: string;
    type?: string;
    attributes?: {
      state?: "open" | "archived" | "under_review" | (string & {});
      /** @integer */
      state_update_timestamp?: number;
      state_update_user?: TriageUser;
      assignee?: TriageUser;
      archive_reason?: string;
      archive_comment?: string;
      incident_ids?: number[];
    };
  };
};

export type RuleCase = {
  name?: string;
  status?: SeverityResult;
  customStatus?: SeverityResult;
  /** When this case applies, as in a > 5. */
  condition?: string;
  notifications?: string[];
  /** What happens by itself when the case applies. */
  actions?: {
    /** Such as block_ip, block_user, user_behavior or flag_ip. */
    type?: string;
    options?: {
      /** @integer */
      duration?: number;
      flaggedIPType?: string;
      userBehaviorName?: string;
    };
  }[];
};

export type RuleQuery = {
  name?: string;
  query?: string;
  aggregation?: string;
  groupByFields?: string[];
  distinctFields?: string[];
  /** Whether events without these fields count as well. */
  hasOptionalGroupByFields?: boolean;
  metric?: string;
  metrics?: string[];
  dataSource?: string;
  index?: string;
  customQueryExtension?: string;
  /** Rule whose signals are correlated. */
  ruleId?: string;
  correlatedByFields?: string[];
  /** @integer */
  correlatedQueryIndex?: number;
};

export type RuleQueryResult = {
  name?: string;
  query?: string;
  aggregation?: string;
  groupByFields?: string[];
  distinctFields?: string[];
  /** Whether events without these fields count as well. */
  hasOptionalGroupByFields?: boolean;
  metric?: string;
  metrics?: string[];
  dataSource?: string;
  index?: string;
  customQueryExtension?: string;
  /** Rule whose signals are correlated. */
  ruleId?: string;
  correlatedByFields?: string[];
  /** @integer */
  correlatedQueryIndex?: number;
};

export type Rule = {
  id?: RuleId;
  name?: string;
  /** Own name for a built-in rule. */
  customName?: string;
  type?: string;
  isEnabled?: boolean;
  /** Whether the rule came with Datadog. */
  isDefault?: boolean;
  isDeleted?: boolean;
  message?: string;
  tags?: string[];
  cases?: RuleCase[];
  queries?: RuleQueryResult[];
  /** How the rule detects; windows and durations in seconds. */
  options?: {
    /** Such as threshold, new_value or impossible_travel. */
    detectionMethod?: string;
    /** Span in which a case has to come true. @integer */
    evaluationWindow?: number;
    /** Quiet time after which the signal closes. @integer */
    keepAlive?: number;
    /** Longest that a signal stays open. @integer */
    maxSignalDuration?: number;
    /** Whether it is milder outside of production. */
    decreaseCriticalityBasedOnEnv?: boolean;
    newValueOptions?: {
      /** Days after which a value counts as new again. @integer */
      forgetAfter?: number;
      /** Days of learning before the first signal. @integer */
      learningDuration?: number;
      learningMethod?: string;
      /** @integer */
      learningThreshold?: number;
    };
    impossibleTravelOptions?: {
      /** Whether usual places are learnt first. */
      baselineUserLocations?: boolean;
    };
  };
  /** @integer */
  version?: number;
  /** @integer */
  createdAt?: number;
  /** @integer */
  updatedAt?: number;
};

export type Suppression = {
  id?: string;
  type?: string;
  attributes?: {
    name?: string;
    description?: string;
    enabled?: boolean;
    /** Which rules it is about. */
    rule_query?: string;
    /** Which signals it holds back. */
    suppression_query?: string;
    /** Which input data is ignored. */
    data_exclusion_query?: string;
    /** @integer */
    start_date?: number;
    /** @integer */
    expiration_date?: number;
    /** @integer */
    creation_date?: number;
    creator?: { handle?: string; name?: string | null };
    /** @integer */
    version?: number;
  };
};

export type FindingMute = {
  muted?: boolean;
  reason?: string;
  description?: string;
  /** @integer */
  start_date?: number;
  /** @integer */
  expiration_date?: number;
  /** Who muted or unmuted it. */
  uuid?: string;
};

export type FindingRule = {
  id?: string;
  name?: string;
};

export type Case = {
  id?: string;
  type?: string;
  attributes?: {
    key?: string;
    title?: string;
    description?: string;
    status?: CaseStatusResult;
    priority?: PriorityResult;
    type?: string;
    /** @format date-time */
    created_at?: string;
    /** @format date-time */
    modified_at?: string | null;
    /** @format date-time */
    closed_at?: string | null;
    /** @format date-time */
    archived_at?: string | null;
    attributes?: { [key: string]: string[] };
  };
  relationships?: {
    assignee?: NullableRelation;
    created_by?: NullableRelation;
    project?: NullableRelation;
  };
};

export type NullableRelation = { data?: { id?: string; type?: string } | null } | null;

export type CaseAnswer = {
  data?: Case;
};

export type Incident = {
  id?: string;
  type?: string;
  attributes?: {
    /** Number that people call it by. @integer */
    public_id?: number;
    title?: string;
    state?: string | null;
    severity?: "UNKNOWN" | "SEV-0" | "SEV-1" | "SEV-2" | "SEV-3" | "SEV-4" | "SEV-5" | (string & {});
    /** @format date-time */
    created?: string;
    /** @format date-time */
    modified?: string;
    /** @format date-time */
    detected?: string | null;
    /** @format date-time */
    resolved?: string | null;
    customer_impacted?: boolean;
    customer_impact_scope?: string | null;
    is_test?: boolean;
    fields?: IncidentFieldsResult;
    visibility?: string | null;
  };
  relationships?: { commander_user?: NullableRelation; created_by_user?: NullableRelation };
};

export type IncidentAnswer = {
  data?: Incident;
};

export type User = {
  id?: string;
  type?: string;
  attributes?: {
    name?: string | null;
    handle?: string;
    email?: string;
    title?: string | null;
    status?: string;
    disabled?: boolean;
    verified?: boolean;
    mfa_enabled?: boolean;
    service_account?: boolean;
    /** @format date-time */
    created_at?: string;
    /** @format date-time */
    modified_at?: string;
  };
  relationships?: { roles?: { data?: { id?: string; type?: string }[] } };
};

export type AllowlistEntry = {
  data: {
    id?: string;
    type: "ip_allowlist_entry";
    attributes?: {
      /** Addresses to let in, as in 192.0.2.0/24. */
      cidr_block?: string;
      note?: string;
    };
  };
};

export type AllowlistEntryResult = {
  data: {
    id?: string;
    type: "ip_allowlist_entry";
    attributes?: {
      /** Addresses to let in, as in 192.0.2.0/24. */
      cidr_block?: string;
      note?: string;
    };
  };
};

export type Allowlist = {
  data?: {
    id?: string;
    type?: string;
    attributes?: { enabled?: boolean; entries?: AllowlistEntryResult[] };
  };
};

const CURSOR_PAGES = { cursor: "cursor", next: "/meta/page/after", more: "/meta/page/after", items: "/data" } as const;

const PAGE_PAGES = { page: "page", size: "size", items: "/data", total: "/meta/page/total_filtered_count", first: 0 } as const;

const CONNECTOR: ConnectorSpec = {
  name: "datadog",
  operations: {
    low: {
      "signals:read": ["AHIqtXfr", { cursor: "cursor", next: "/meta/page/after", items: "/data" }],
      "signals:read_details": ["l_NPDZ-P"],
      "rules:read": [
        "mixee4Bm",
        { page: "page", size: "size", items: "/data", total: "/meta/page/total_count", first: 0 },
      ],
      "suppressions:read": ["XcwlPL_z"],
      "findings:read": ["HufZ5uQ2", { cursor: "cursor", next: "/meta/page/cursor", items: "/data" }],
      "findings:read_details": ["SjfO-Fcv"],
      "vulnerabilities:read": [
        "po6wU1tG",
        {
          next: "/links/next",
          params: ["page_number", "page_token"],
          items: "/data",
          wires: ["page[number]", "page[token]"],
        },
      ],
      "cases:read": ["uA3zaf34", { page: "page", size: "size", items: "/data", first: 0 }],
      "cases:read_details": ["4VbLlAUP"],
      "case_projects:read": ["N8WVvz7o"],
      "incidents:search": [
        "X7o_3PVT",
        {
          offset: "offset",
          limit: "size",
          items: "/data/attributes/incidents",
          total: "/data/attributes/total",
        },
      ],
      "hosts:read": [
        "2iLstRGn",
        { offset: "start", limit: "count", items: "/host_list", total: "/total_matching" },
      ],
      "users:read": ["PI1je3LE", PAGE_PAGES],
      "ip_allowlist:read": ["BVoddmmX"],
    },
    medium: {
      "signals:set_state": ["N00IG8kh"],
      "signals:assign": ["2lkNDA-9"],
      "signals:link_incidents": ["zb7FzXl0"],
      "logs:read": ["twbWHM0_", CURSOR_PAGES],
      "audit_events:read": ["7lFBvn2K", CURSOR_PAGES],
      "findings:mute": ["xW_1Y73w"],
      "cases:write": ["8PnQxJ9L"],
      "cases:set_status": ["2nCrXh0b"],
      "incidents:write": ["hZ96Tp_j"],
      "incidents:update": ["pexyENEd"],
      "api_keys:read": ["9rZxcI83", PAGE_PAGES],
      "application_keys:read": ["LMBVfPDh", PAGE_PAGES],
    },
    high: {
      "rules:update": ["UZZrYTOY"],
      "suppressions:write": ["U2E1DvBl"],
      "suppressions:delete": ["suTBx5nZ"],
      "users:disable": ["GFzsQ8FQ"],
    },
    critical: {
      "api_keys:delete": ["e6F5sSKw"],
      "application_keys:delete": ["6Kjo-mrp"],
      "ip_allowlist:update": ["dSTI_Acl"],
    },
  },
};
