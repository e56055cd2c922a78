// Generated from specs/prisma_cloud.yaml by `npm run generate`. Do not edit.
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
 * Prisma Cloud. Alerts, policies, assets, vulnerabilities, permissions and runtime incidents of a Prisma
 * Cloud tenant.
 * @see https://pan.dev/prisma-cloud/api/cspm/
 */
export class PrismaCloudConnector<const M extends Risk = "critical"> extends SDKConnector<PrismaCloudOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search alerts by time and filters. Risk: low. Scope: none. */
  getAlerts(params: GetAlertsParams, options?: ExecuteOptions): GovernedPages<"low", AlertsReadResult, AlertsReadItem> {
    return this.call("alerts:read", {
      timeRange: { value: { amount: params.timeAmount, unit: params.timeUnit }, type: "relative" },
      filters: params.filters,
      limit: params.limit,
    }, options);
  }

  /** Get one alert with policy and resource. Risk: low. Scope: none. */
  getAlert(params: GetAlertParams, options?: ExecuteOptions): GovernedCall<"low", AlertsReadDetailsResult> {
    return this.call("alerts:read_details", { id: params.alertId, detailed: params.detailed }, options);
  }

  /** Dismiss or snooze alerts with a note. Risk: medium. Scope: none. */
  dismissAlerts(params: DismissAlertsParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsDismissResult> {
    return this.call("alerts:dismiss", {
      alerts: params.alertIds,
      dismissalNote: params.note,
      filter: { timeRange: { type: "to_now", value: "epoch" } },
    }, options);
  }

  /** Open dismissed or snoozed alerts again. Risk: medium. Scope: none. */
  reopenAlerts(params: ReopenAlertsParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsReopenResult> {
    return this.call("alerts:reopen", { alerts: params.alertIds, filter: { timeRange: { type: "to_now", value: "epoch" } } }, options);
  }

  /** List the policies that raise alerts. Risk: low. Scope: none. */
  listPolicies(params: ListPoliciesParams = {}, options?: ExecuteOptions): GovernedCall<"low", PoliciesReadResult> {
    return this.call("policies:read", { "policy.name": params.name, "policy.severity": params.severity }, options);
  }

  /** Switch a policy off for everybody. Risk: high. Scope: none. May be escalated to a reviewer. */
  disablePolicy(params: DisablePolicyParams, options?: ExecuteOptions): GovernedCall<"high", PoliciesDisableResult> {
    return this.call("policies:disable", { id: params.policyId, enabled: false }, options);
  }

  /**
   * Switch a policy on for everybody.
   * Risk: critical. Scope: none. Denied unless policy permits this agent.
   */
  enablePolicy(params: EnablePolicyParams, options?: ExecuteOptions): GovernedCall<"critical", PoliciesEnableResult> {
    return this.call("policies:enable", { id: params.policyId, enabled: true }, options);
  }

  /** Get one cloud asset with its settings. Risk: medium. Scope: none. */
  getAsset(params: GetAssetParams, options?: ExecuteOptions): GovernedCall<"medium", AssetsReadDetailsResult> {
    return this.call("assets:read_details", { ...params, type: "asset" }, options);
  }

  /** Search cloud resources by their configuration. Risk: medium. Scope: none. */
  searchConfig(params: SearchConfigParams, options?: ExecuteOptions): GovernedCall<"medium", ConfigSearchRunResult> {
    return this.call("config_search:run", params, options);
  }

  /** Search what was done in cloud accounts. Risk: medium. Scope: none. */
  searchEvents(params: SearchEventsParams, options?: ExecuteOptions): GovernedCall<"medium", EventSearchRunResult> {
    return this.call("event_search:run", {
      query: params.query,
      timeRange: { value: { amount: params.timeAmount, unit: params.timeUnit }, type: "relative" },
      limit: params.limit,
    }, options);
  }

  /** Search vulnerabilities over code, images and hosts. Risk: low. Scope: none. */
  searchVulnerabilities(params: SearchVulnerabilitiesParams, options?: ExecuteOptions): GovernedPages<"low", VulnerabilitySearchRunResult, VulnerabilitySearchRunItem> {
    return this.call("vulnerability_search:run", params, options);
  }

  /** Tell what a CVE means for the tenant. Risk: low. Scope: none. */
  getCve(params: GetCveParams, options?: ExecuteOptions): GovernedCall<"low", VulnerabilitiesReadDetailsResult> {
    return this.call("vulnerabilities:read_details", params, options);
  }

  /** Let a user in or shut one out. Risk: high. Scope: none. May be escalated to a reviewer. */
  disableUser(params: DisableUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersSetStatusResult> {
    return this.call("users:set_status", { id: params.email, enabled: false }, options);
  }

  /** List runtime incidents on hosts and containers. Risk: low. Scope: none. */
  getIncidents(params: GetIncidentsParams = {}, options?: ExecuteOptions): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem> {
    return this.call("incidents:read", params, options);
  }

  execute<O extends keyof Within<PrismaCloudOperations, M>>(
    operation: O,
    params: ParamsOf<Within<PrismaCloudOperations, M>, O> & Incomplete,
  ): never;
  /** Search alerts by time and filters. `POST /v2/alert` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /** Get one alert with policy and resource. `GET /alert/{id}` @risk low */
  execute(
    operation: OperationId<"alerts:read_details", "low", M>,
    params: AlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadDetailsResult>;
  /** Dismiss or snooze alerts with a note. `POST /alert/dismiss` @risk medium */
  execute(
    operation: OperationId<"alerts:dismiss", "medium", M>,
    params: AlertsDismissParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsDismissResult>;
  /** Open dismissed or snoozed alerts again. `POST /alert/reopen` @risk medium */
  execute(
    operation: OperationId<"alerts:reopen", "medium", M>,
    params: AlertsReopenParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsReopenResult>;
  /** Get the commands that would repair alerts. `POST /alert/remediation` @risk low */
  execute(
    operation: OperationId<"alerts:read_remediation", "low", M>,
    params: AlertsReadRemediationParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadRemediationResult>;
  /** Run the repair of an alert in the cloud. `PATCH /alert/remediation/{id}` @risk critical */
  execute(
    operation: OperationId<"alerts:remediate", "critical", M>,
    params: AlertsRemediateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AlertsRemediateResult>;
  /** List the policies that raise alerts. `GET /v2/policy` @risk low */
  execute(
    operation: OperationId<"policies:read", "low", M>,
    params: PoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PoliciesReadResult>;
  /** Get one policy with its rule. `GET /policy/{id}` @risk low */
  execute(
    operation: OperationId<"policies:read_details", "low", M>,
    params: PoliciesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PoliciesReadDetailsResult>;
  /** Switch a policy off for everybody. `PATCH /policy/{id}/status/{enabled}` @risk high */
  execute(
    operation: OperationId<"policies:disable", "high", M>,
    params: PoliciesDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PoliciesDisableResult>;
  /** Switch a policy on for everybody. `PATCH /policy/{id}/status/{enabled}` @risk critical */
  execute(
    operation: OperationId<"policies:enable", "critical", M>,
    params: PoliciesEnableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", PoliciesEnableResult>;
  /** List rules on what becomes an alert. `GET /v2/alert/rule` @risk low */
  execute(
    operation: OperationId<"alert_rules:read", "low", M>,
    params: AlertRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertRulesReadResult>;
  /** List compliance standards and their policies' number. `GET /compliance` @risk low */
  execute(
    operation: OperationId<"compliance_standards:read", "low", M>,
    params: ComplianceStandardsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ComplianceStandardsReadResult>;
  /** Tell how resources fare under compliance standards. `GET /v2/compliance/posture` @risk low */
  execute(
    operation: OperationId<"compliance_posture:read", "low", M>,
    params: CompliancePostureReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CompliancePostureReadResult>;
  /** Get one cloud asset with its settings. `POST /uai/v1/asset` @risk medium */
  execute(
    operation: OperationId<"assets:read_details", "medium", M>,
    params: AssetsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AssetsReadDetailsResult>;
  /** Search cloud resources by their configuration. `POST /search/api/v2/config` @risk medium */
  execute(
    operation: OperationId<"config_search:run", "medium", M>,
    params: ConfigSearchRunParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ConfigSearchRunResult>;
  /** Get further pages of a configuration search. `POST /search/config/page` @risk medium */
  execute(
    operation: OperationId<"config_search:read_page", "medium", M>,
    params: ConfigSearchReadPageParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ConfigSearchReadPageResult, ConfigSearchReadPageItem>;
  /** Search what was done in cloud accounts. `POST /search/event` @risk medium */
  execute(
    operation: OperationId<"event_search:run", "medium", M>,
    params: EventSearchRunParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventSearchRunResult>;
  /** Get further pages of an event search. `POST /search/event/page` @risk medium */
  execute(
    operation: OperationId<"event_search:read_page", "medium", M>,
    params: EventSearchReadPageParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", EventSearchReadPageResult, EventSearchReadPageItem>;
  /** Search who may do what in clouds. `POST /iam/api/v4/search/permission` @risk low */
  execute(
    operation: OperationId<"permission_search:run", "low", M>,
    params: PermissionSearchRunParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PermissionSearchRunResult, PermissionSearchRunItem>;
  /**
   * Search vulnerabilities over code, images and hosts. `POST /uve/api/v1/vulnerabilities/search`
   * @risk low
   */
  execute(
    operation: OperationId<"vulnerability_search:run", "low", M>,
    params: VulnerabilitySearchRunParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VulnerabilitySearchRunResult, VulnerabilitySearchRunItem>;
  /** Search assets that have certain vulnerabilities. `POST /uve/api/v1/vulnerabilities/search` @risk low */
  execute(
    operation: OperationId<"vulnerable_assets:search", "low", M>,
    params: VulnerableAssetsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VulnerableAssetsSearchResult, VulnerableAssetsSearchItem>;
  /** Tell what a CVE means for the tenant. `POST /uve/api/v2/cve-overview` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read_details", "low", M>,
    params: VulnerabilitiesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VulnerabilitiesReadDetailsResult>;
  /** List the cloud accounts that are watched. `GET /cloud` @risk low */
  execute(
    operation: OperationId<"cloud_accounts:read", "low", M>,
    params: CloudAccountsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CloudAccountsReadResult>;
  /** Start or stop watching a cloud account. `PATCH /cloud/{id}/status/{enabled}` @risk critical */
  execute(
    operation: OperationId<"cloud_accounts:set_status", "critical", M>,
    params: CloudAccountsSetStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", CloudAccountsSetStatusResult>;
  /** List users and service accounts. `GET /v3/user` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadResult>;
  /** Let a user in or shut one out. `PATCH /user/{id}/status/{enabled}` @risk high */
  execute(
    operation: OperationId<"users:set_status", "high", M>,
    params: UsersSetStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersSetStatusResult>;
  /** List access keys without their secrets. `GET /access_keys` @risk low */
  execute(
    operation: OperationId<"access_keys:read", "low", M>,
    params: AccessKeysReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AccessKeysReadResult>;
  /** Activate or deactivate an access key. `PATCH /access_keys/{id}/status/{status}` @risk high */
  execute(
    operation: OperationId<"access_keys:set_status", "high", M>,
    params: AccessKeysSetStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccessKeysSetStatusResult>;
  /** List what people did in Prisma Cloud. `POST /audit/api/v1/log` @risk medium */
  execute(
    operation: OperationId<"audit_log:read", "medium", M>,
    params: AuditLogReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuditLogReadResult, AuditLogReadItem>;
  /** List runtime incidents on hosts and containers. `GET /api/v34.04/audits/incidents` @risk low */
  execute(
    operation: OperationId<"incidents:read", "low", M>,
    params: IncidentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem>;
  /**
   * Archive a runtime incident or bring it back. `PATCH /api/v34.04/audits/incidents/acknowledge/{id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"incidents:acknowledge", "medium", M>,
    params: IncidentsAcknowledgeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsAcknowledgeResult>;
  /** List scanned images with their vulnerabilities. `GET /api/v34.04/images` @risk medium */
  execute(
    operation: OperationId<"images:read", "medium", M>,
    params: ImagesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ImagesReadResult, ImagesReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof PrismaCloudOperations>(
    operation: O & Permit<PrismaCloudOperations, O, M>,
    ...rest: Rest<ParamsOf<PrismaCloudOperations, O>>
  ): CallOf<PrismaCloudOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type PrismaCloud<M extends Risk = "critical"> = Limited<PrismaCloudConnector<M>, PrismaCloudMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface PrismaCloudOperations {
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:read_details": { risk: "low"; params: AlertsReadDetailsParams; result: AlertsReadDetailsResult };
  "alerts:dismiss": { risk: "medium"; params: AlertsDismissParams; result: AlertsDismissResult };
  "alerts:reopen": { risk: "medium"; params: AlertsReopenParams; result: AlertsReopenResult };
  "alerts:read_remediation": { risk: "low"; params: AlertsReadRemediationParams; result: AlertsReadRemediationResult };
  "alerts:remediate": { risk: "critical"; params: AlertsRemediateParams; result: AlertsRemediateResult };
  "policies:read": { risk: "low"; params: PoliciesReadParams; result: PoliciesReadResult };
  "policies:read_details": { risk: "low"; params: PoliciesReadDetailsParams; result: PoliciesReadDetailsResult };
  "policies:disable": { risk: "high"; params: PoliciesDisableParams; result: PoliciesDisableResult };
  "policies:enable": { risk: "critical"; params: PoliciesEnableParams; result: PoliciesEnableResult };
  "alert_rules:read": { risk: "low"; params: AlertRulesReadParams; result: AlertRulesReadResult };
  "compliance_standards:read": { risk: "low"; params: ComplianceStandardsReadParams; result: ComplianceStandardsReadResult };
  "compliance_posture:read": { risk: "low"; params: CompliancePostureReadParams; result: CompliancePostureReadResult };
  "assets:read_details": { risk: "medium"; params: AssetsReadDetailsParams; result: AssetsReadDetailsResult };
  "config_search:run": { risk: "medium"; params: ConfigSearchRunParams; result: ConfigSearchRunResult };
  "config_search:read_page": { risk: "medium"; params: ConfigSearchReadPageParams; result: ConfigSearchReadPageResult; item: ConfigSearchReadPageItem };
  "event_search:run": { risk: "medium"; params: EventSearchRunParams; result: EventSearchRunResult };
  "event_search:read_page": { risk: "medium"; params: EventSearchReadPageParams; result: EventSearchReadPageResult; item: EventSearchReadPageItem };
  "permission_search:run": { risk: "low"; params: PermissionSearchRunParams; result: PermissionSearchRunResult; item: PermissionSearchRunItem };
  "vulnerability_search:run": { risk: "low"; params: VulnerabilitySearchRunParams; result: VulnerabilitySearchRunResult; item: VulnerabilitySearchRunItem };
  "vulnerable_assets:search": { risk: "low"; params: VulnerableAssetsSearchParams; result: VulnerableAssetsSearchResult; item: VulnerableAssetsSearchItem };
  "vulnerabilities:read_details": { risk: "low"; params: VulnerabilitiesReadDetailsParams; result: VulnerabilitiesReadDetailsResult };
  "cloud_accounts:read": { risk: "low"; params: CloudAccountsReadParams; result: CloudAccountsReadResult };
  "cloud_accounts:set_status": { risk: "critical"; params: CloudAccountsSetStatusParams; result: CloudAccountsSetStatusResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult };
  "users:set_status": { risk: "high"; params: UsersSetStatusParams; result: UsersSetStatusResult };
  "access_keys:read": { risk: "low"; params: AccessKeysReadParams; result: AccessKeysReadResult };
  "access_keys:set_status": { risk: "high"; params: AccessKeysSetStatusParams; result: AccessKeysSetStatusResult };
  "audit_log:read": { risk: "medium"; params: AuditLogReadParams; result: AuditLogReadResult; item: AuditLogReadItem };
  "incidents:read": { risk: "low"; params: IncidentsReadParams; result: IncidentsReadResult; item: IncidentsReadItem };
  "incidents:acknowledge": { risk: "medium"; params: IncidentsAcknowledgeParams; result: IncidentsAcknowledgeResult };
  "images:read": { risk: "medium"; params: ImagesReadParams; result: ImagesReadResult; item: ImagesReadItem };
}

/** The risk of each convenience method. */
export interface PrismaCloudMethods {
  getAlerts: "low";
  getAlert: "low";
  dismissAlerts: "medium";
  reopenAlerts: "medium";
  listPolicies: "low";
  disablePolicy: "high";
  enablePolicy: "critical";
  getAsset: "medium";
  searchConfig: "medium";
  searchEvents: "medium";
  searchVulnerabilities: "low";
  getCve: "low";
  disableUser: "high";
  getIncidents: "low";
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  timeRange: TimeRange;
  /** Whether policies and resources come whole. */
  detailed?: boolean;
  /** Conditions, such as policy.severity = high. */
  filters?: Filter[];
  /** Only these fields, such as alert.id. */
  fields?: string[];
  /** Order of alerts, such as alertTime:desc. */
  sortBy?: string[];
  /** How many alerts per page. @integer @minimum 1 @maximum 10000 */
  limit?: number;
  pageToken?: PageToken;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  /** @integer */
  totalRows?: number;
  items?: Alert[];
  nextPageToken?: string | null;
};

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = NonNullable<AlertsReadResult["items"]>[number];

/** Arguments of `getAlerts`. */
export interface GetAlertsParams {
  /** @integer @minimum 1 */
  timeAmount: number;
  timeUnit: "minute" | "hour" | "day" | "week" | "month" | "year";
  /** Conditions, such as policy.severity = high. */
  filters?: Filter[];
  /** How many alerts per page. @integer @minimum 1 @maximum 10000 */
  limit?: number;
}

/** Parameters of `alerts:read_details`. */
export interface AlertsReadDetailsParams {
  id: AlertId;
  /** Whether rules and history come too. */
  detailed?: boolean;
}

/** Result of `alerts:read_details`. */
export type AlertsReadDetailsResult = Alert;

/** Arguments of `getAlert`. */
export interface GetAlertParams {
  alertId: AlertId;
  /** Whether rules and history come too. */
  detailed?: boolean;
}

/** Parameters of `alerts:dismiss`. */
export interface AlertsDismissParams {
  alerts: AlertIds;
  filter: AlertSelection;
  /** Why the alerts may rest. @minLength 1 */
  dismissalNote: string;
  /** How long the alerts are snoozed. */
  dismissalTimeRange?: TimeRange;
}

/** Result of `alerts:dismiss`. */
export type AlertsDismissResult = null;

/** Arguments of `dismissAlerts`. */
export interface DismissAlertsParams {
  alertIds: AlertIds;
  /** Why the alerts may rest. @minLength 1 */
  note: string;
}

/** Parameters of `alerts:reopen`. */
export interface AlertsReopenParams {
  alerts: AlertIds;
  filter: AlertSelection;
}

/** Result of `alerts:reopen`. */
export type AlertsReopenResult = null;

/** Arguments of `reopenAlerts`. */
export interface ReopenAlertsParams {
  alertIds: AlertIds;
}

/** Parameters of `alerts:read_remediation`. */
export interface AlertsReadRemediationParams {
  /** Ids of alerts of one policy. @minItems 1 */
  alerts: string[];
  filter: AlertSelection;
}

/** Result of `alerts:read_remediation`. */
export type AlertsReadRemediationResult = {
  cliDescription?: string;
  cliScript?: string;
  scriptImpact?: string;
  alertIdVsCliScript?: { [key: string]: string };
};

/** Parameters of `alerts:remediate`. */
export interface AlertsRemediateParams {
  id: AlertId;
}

/** Result of `alerts:remediate`. */
export type AlertsRemediateResult = null;

/** Parameters of `policies:read`. */
export interface PoliciesReadParams {
  /** Name of the policy sought. @minLength 1 */
  "policy.name"?: string;
  /** Severity of the policies. */
  "policy.severity"?: "critical" | "high" | "medium" | "low" | "informational";
  /** Kind of the policies. */
  "policy.type"?: "config" | "network" | "audit_event";
  /** Label on the policies. @minLength 1 */
  "policy.label"?: string;
  /** Standard that the policies serve. @minLength 1 */
  "policy.complianceStandard"?: string;
  /** Only enabled, or only disabled policies. */
  "policy.enabled"?: "true" | "false";
  /** Cloud that the policies look at. @minLength 1 */
  "cloud.type"?: string;
}

/** Result of `policies:read`. */
export type PoliciesReadResult = Policy[];

/** Arguments of `listPolicies`. */
export interface ListPoliciesParams {
  /** Name of the policy sought. @minLength 1 */
  name?: string;
  /** Severity of the policies. */
  severity?: "critical" | "high" | "medium" | "low" | "informational";
}

/** Parameters of `policies:read_details`. */
export interface PoliciesReadDetailsParams {
  /** Id of the policy to get. @minLength 1 */
  id: string;
}

/** Result of `policies:read_details`. */
export type PoliciesReadDetailsResult = Policy;

/** Parameters of `policies:disable`. */
export interface PoliciesDisableParams {
  /** Id of the policy to switch. @minLength 1 */
  id: string;
  /** Whether it is on, always false. */
  enabled: false;
}

/** Result of `policies:disable`. */
export type PoliciesDisableResult = null;

/** Arguments of `disablePolicy`. */
export interface DisablePolicyParams {
  /** Id of the policy to switch. @minLength 1 */
  policyId: string;
}

/** Parameters of `policies:enable`. */
export interface PoliciesEnableParams {
  /** Id of the policy to switch. @minLength 1 */
  id: string;
  /** Whether it is on, always true. */
  enabled: true;
}

/** Result of `policies:enable`. */
export type PoliciesEnableResult = null;

/** Arguments of `enablePolicy`. */
export interface EnablePolicyParams {
  /** Id of the policy to switch. @minLength 1 */
  policyId: string;
}

/** Parameters of `alert_rules:read`. */
export interface AlertRulesReadParams {
  /** Only rules that are, or are not, enabled. */
  enabled?: boolean;
}

/** Result of `alert_rules:read`. */
export type AlertRulesReadResult = {
  /** Id of the rule. */
  policyScanConfigId?: string;
  name?: string;
  description?: string;
  enabled?: boolean;
  /** Whether it takes every policy. */
  scanAll?: boolean;
  policies?: string[];
  policyLabels?: string[];
  /** Whether repairs run by themselves. */
  allowAutoRemediate?: boolean;
  notificationChannels?: string[];
  lastModifiedBy?: string;
  /** @integer */
  lastModifiedOn?: number;
}[];

/** Parameters of `compliance_standards:read`. */
export type ComplianceStandardsReadParams = { [key: string]: never };

/** Result of `compliance_standards:read`. */
export type ComplianceStandardsReadResult = {
  id?: string;
  name?: string;
  description?: string;
  cloudType?: string[];
  /** @integer */
  policiesAssignedCount?: number;
  systemDefault?: boolean;
  /** @integer */
  lastModifiedOn?: number;
}[];

/** Parameters of `compliance_posture:read`. */
export interface CompliancePostureReadParams {
  /** Always the word relative. */
  timeType: "relative";
  /** How many units back, as digits. @minLength 1 */
  timeAmount: string;
  /** Unit of the time amount. */
  timeUnit: "minute" | "hour" | "day" | "week" | "month" | "year";
  /** Name of one cloud account. @minLength 1 */
  "cloud.account"?: string;
  /** Cloud whose resources count. @minLength 1 */
  "cloud.type"?: string;
  /** Name of one standard. @minLength 1 */
  "policy.complianceStandard"?: string;
}

/** Result of `compliance_posture:read`. */
export type CompliancePostureReadResult = {
  /** @integer */
  timestamp?: number;
  summary?: {
    /** @integer */
    totalResources?: number;
    /** @integer */
    passedResources?: number;
    /** @integer */
    failedResources?: number;
    /** @integer */
    criticalSeverityFailedResources?: number;
    /** @integer */
    highSeverityFailedResources?: number;
    /** @integer */
    mediumSeverityFailedResources?: number;
    /** @integer */
    lowSeverityFailedResources?: number;
  };
  complianceDetails?: {
    id?: string;
    name?: string;
    /** @integer */
    assignedPolicies?: number;
    /** @integer */
    totalResources?: number;
    /** @integer */
    passedResources?: number;
    /** @integer */
    failedResources?: number;
    /** @integer */
    criticalSeverityFailedResources?: number;
    /** @integer */
    highSeverityFailedResources?: number;
  }[];
};

/** Parameters of `assets:read_details`. */
export interface AssetsReadDetailsParams {
  /** Unified asset id or RRN of the asset. @minLength 1 */
  assetId: string;
  /** How much of the asset comes. */
  type: "asset" | "asset_lite";
}

/** Result of `assets:read_details`. */
export type AssetsReadDetailsResult = {
  data?: {
    asset?: {
      id?: string;
      prismaId?: string;
      externalAssetId?: string;
      name?: string;
      cloudType?: string;
      accountName?: string;
      regionName?: string;
      serviceName?: string;
      resourceType?: string;
      assetClass?: string;
      riskGrade?: string;
      /** How far the internet reaches it. */
      trueInternetExposure?: string;
      ipAddresses?: string[];
      url?: string;
      vpcName?: string;
      /** @integer */
      createdTs?: number;
      deleted?: boolean;
      /** Settings as the cloud reports them. */
      data?: { [key: string]: Value };
    };
  };
};

/** Arguments of `getAsset`. */
export interface GetAssetParams {
  /** Unified asset id or RRN of the asset. @minLength 1 */
  assetId: string;
}

/** Parameters of `config_search:run`. */
export interface ConfigSearchRunParams {
  /** RQL text, starting with config from. @minLength 1 */
  query: string;
  /** Moment to search from, in milliseconds. @integer @minimum 0 */
  startTime?: number;
  limit?: ResourceLimit;
  withResourceJson?: WithJson;
}

/** Result of `config_search:run`. */
export type ConfigSearchRunResult = {
  id?: string;
  /** @integer */
  totalRows?: number;
  /** Token of the next page, for config_search:read_page. */
  nextPageToken?: string | null;
  items?: FoundResource[];
};

/** Arguments of `searchConfig`. */
export interface SearchConfigParams {
  /** RQL text, starting with config from. @minLength 1 */
  query: string;
  limit?: ResourceLimit;
}

/** Parameters of `config_search:read_page`. */
export interface ConfigSearchReadPageParams {
  pageToken: FurtherPage;
  limit?: ResourceLimit;
  withResourceJson?: WithJson;
}

/** Result of `config_search:read_page`. */
export type ConfigSearchReadPageResult = {
  /** @integer */
  totalRows?: number;
  nextPageToken?: string | null;
  items?: FoundResource[];
};

/** One item of the pages of `config_search:read_page`. */
export type ConfigSearchReadPageItem = NonNullable<ConfigSearchReadPageResult["items"]>[number];

/** Parameters of `event_search:run`. */
export interface EventSearchRunParams {
  /** RQL text, starting with event from. @minLength 1 */
  query: string;
  /** Time before now that is searched. */
  timeRange: {
    type: "relative";
    value: {
      /** @integer @minimum 1 */
      amount: number;
      unit: "minute" | "hour" | "day" | "week" | "month" | "year";
    };
  };
  /** How many events to return. @integer @minimum 1 */
  limit?: number;
  /** Fields to order events by. */
  sort?: {
    field:
      | "id"
      | "time"
      | "operation"
      | "cloud_service"
      | "crud"
      | "user"
      | "cloud_account"
      | "cloud_region"
      | "timestamp";
    direction: "asc" | "desc";
  }[];
}

/** Result of `event_search:run`. */
export type EventSearchRunResult = {
  id?: string;
  query?: string;
  data?: {
    /** @integer */
    totalRows?: number;
    /** Token of the next page, for event_search:read_page. */
    nextPageToken?: string | null;
    items?: FoundEvent[];
  };
};

/** Arguments of `searchEvents`. */
export interface SearchEventsParams {
  /** RQL text, starting with event from. @minLength 1 */
  query: string;
  /** @integer @minimum 1 */
  timeAmount: number;
  timeUnit: "minute" | "hour" | "day" | "week" | "month" | "year";
  /** How many events to return. @integer @minimum 1 */
  limit?: number;
}

/** Parameters of `event_search:read_page`. */
export interface EventSearchReadPageParams {
  pageToken: FurtherPage;
  /** How many events per page. @integer @minimum 1 */
  limit?: number;
}

/** Result of `event_search:read_page`. */
export type EventSearchReadPageResult = {
  /** @integer */
  totalRows?: number;
  nextPageToken?: string | null;
  items?: FoundEvent[];
};

/** One item of the pages of `event_search:read_page`. */
export type EventSearchReadPageItem = NonNullable<EventSearchReadPageResult["items"]>[number];

/** Parameters of `permission_search:run`. */
export interface PermissionSearchRunParams {
  /** RQL text, starting with config from iam. @minLength 1 */
  query: string;
  /** How many permissions per page. @integer @minimum 1 */
  limit?: number;
  /** Fields to gather permissions by. */
  groupByFields?: (
    | "source"
    | "sourceCloudAccount"
    | "grantedByEntity"
    | "entityCloudAccount"
    | "grantedByPolicy"
    | "policyCloudAccount"
    | "grantedByLevel"
    | "action"
    | "destination"
    | "destCloudAccount"
    | "lastAccess"
  )[];
  nextPageToken?: PageToken;
}

/** Result of `permission_search:run`. */
export type PermissionSearchRunResult = {
  id?: string;
  data?: {
    /** @integer */
    totalRows?: number;
    nextPageToken?: string | null;
    items?: {
      id?: string;
      sourcePublic?: boolean;
      sourceCloudAccount?: string;
      sourceResourceName?: string;
      sourceResourceType?: string;
      sourceIdpUsername?: string;
      sourceIdpEmail?: string;
      destCloudAccount?: string;
      destCloudServiceName?: string;
      destResourceName?: string;
      destResourceType?: string;
      grantedByCloudPolicyName?: string;
      grantedByCloudEntityName?: string;
      effectiveActionName?: string;
      lastAccessDate?: string;
      lastAccessStatus?: string;
    }[];
  };
};

/** One item of the pages of `permission_search:run`. */
export type PermissionSearchRunItem = NonNullable<NonNullable<PermissionSearchRunResult["data"]>["items"]>[number];

/** Parameters of `vulnerability_search:run`. */
export interface VulnerabilitySearchRunParams {
  query: VulnerabilityQuery;
  page_token?: PageToken;
}

/** Result of `vulnerability_search:run`. */
export type VulnerabilitySearchRunResult = {
  id?: string;
  /** CVEs that match the query. */
  data?: {
    /** @integer */
    totalRows?: number;
    /** @integer */
    totalAssets?: number;
    /** @integer */
    totalVulnerabilities?: number;
    nextPageToken?: string | null;
    items?: {
      cveId?: string;
      name?: string;
      severity?: string;
      cvssScore?: number;
      completeEpssScore?: number;
      /** @integer */
      totalImpactedAssets?: number;
      exploitable?: boolean;
      patchable?: boolean;
      /** @integer */
      published?: number;
      riskFactors?: string[];
    }[];
  };
};

/** One item of the pages of `vulnerability_search:run`. */
export type VulnerabilitySearchRunItem = NonNullable<NonNullable<VulnerabilitySearchRunResult["data"]>["items"]>[number];

/** Arguments of `searchVulnerabilities`. */
export interface SearchVulnerabilitiesParams {
  query: VulnerabilityQuery;
}

/** Parameters of `vulnerable_assets:search`. */
export interface VulnerableAssetsSearchParams {
  query: VulnerabilityQuery;
  page_token?: PageToken;
}

/** Result of `vulnerable_assets:search`. */
export type VulnerableAssetsSearchResult = {
  id?: string;
  /** Assets that match the query. */
  assetSearchResultData?: {
    /** @integer */
    totalRows?: number;
    /** @integer */
    totalAssets?: number;
    nextPageToken?: string | null;
    items?: {
      unifiedAssetId?: string;
      assetType?: string;
      assetName?: string;
      cloudAccount?: string;
      internetExposed?: boolean;
      packageInUse?: boolean;
      owner?: string;
      repoName?: string;
      clusterName?: string[];
      severityCount?: {
        /** @integer */
        criticalSeverityCount?: number;
        /** @integer */
        highSeverityCount?: number;
        /** @integer */
        mediumSeverityCount?: number;
        /** @integer */
        lowSeverityCount?: number;
      };
    }[];
  };
};

/** One item of the pages of `vulnerable_assets:search`. */
export type VulnerableAssetsSearchItem = NonNullable<NonNullable<VulnerableAssetsSearchResult["assetSearchResultData"]>["items"]>[number];

/** Parameters of `vulnerabilities:read_details`. */
export interface VulnerabilitiesReadDetailsParams {
  /** Id of the CVE, such as CVE-2021-44228. @minLength 1 */
  cveId: string;
  /** Only assets at these severities. */
  severities?: string[];
  /** Only these cloud accounts. */
  accountIds?: string[];
}

/** Result of `vulnerabilities:read_details`. */
export type VulnerabilitiesReadDetailsResult = {
  cveId?: string;
  description?: string;
  severity?: string;
  cvss?: number;
  /** @integer */
  firstSeen?: number;
  /** @integer */
  lastSeen?: number;
  /** @integer */
  impactedAssetsCount?: number;
  /** @integer */
  impactedAssetsRuntimeCount?: number;
  impactedPackages?: string[];
  riskFactors?: string[];
  epssDetails?: {
    /** @integer */
    epss?: number;
    probabilityScore?: number;
  };
  environmentFactors?: { internetExposed?: boolean; packageInUse?: boolean };
  exploitDetails?: { cisaLink?: string; cisaKind?: string };
};

/** Arguments of `getCve`. */
export interface GetCveParams {
  /** Id of the CVE, such as CVE-2021-44228. @minLength 1 */
  cveId: string;
}

/** Parameters of `cloud_accounts:read`. */
export interface CloudAccountsReadParams {
  /** Leave out the account groups. */
  excludeAccountGroupDetails?: boolean;
}

/** Result of `cloud_accounts:read`. */
export type CloudAccountsReadResult = {
  accountId?: string;
  name?: string;
  cloudType?: CloudType;
  accountType?: string;
  enabled?: boolean;
  status?: string;
  protectionMode?: "MONITOR" | "MONITOR_AND_PROTECT" | (string & {});
  deploymentType?: string;
  parentAccountId?: string;
  cloudAccountOwner?: string;
  /** @integer */
  lastModifiedTs?: number;
  lastModifiedBy?: string;
}[];

/** Parameters of `cloud_accounts:set_status`. */
export interface CloudAccountsSetStatusParams {
  /** Id of the cloud account. @minLength 1 */
  id: string;
  enabled: Switch;
}

/** Result of `cloud_accounts:set_status`. */
export type CloudAccountsSetStatusResult = null;

/** Parameters of `users:read`. */
export type UsersReadParams = { [key: string]: never };

/** Result of `users:read`. */
export type UsersReadResult = {
  username?: string;
  email?: string;
  displayName?: string;
  type?: "USER_ACCOUNT" | "SERVICE_ACCOUNT" | (string & {});
  enabled?: boolean;
  /** @integer */
  lastLoginTs?: number;
  defaultRoleId?: string;
  roleIds?: string[];
  roles?: UserRole[];
  accessKeysAllowed?: boolean;
  /** @integer */
  accessKeysCount?: number;
}[];

/** Parameters of `users:set_status`. */
export interface UsersSetStatusParams {
  /** Mail address of the user. @minLength 1 */
  id: string;
  enabled: Switch;
}

/** Result of `users:set_status`. */
export type UsersSetStatusResult = null;

/** Arguments of `disableUser`. */
export interface DisableUserParams {
  /** Mail address of the user. @minLength 1 */
  email: string;
}

/** Parameters of `access_keys:read`. */
export type AccessKeysReadParams = { [key: string]: never };

/** Result of `access_keys:read`. */
export type AccessKeysReadResult = {
  id?: string;
  name?: string;
  username?: string;
  roleType?: string;
  status?: string;
  createdBy?: string;
  /** @integer */
  createdTs?: number;
  /** @integer */
  lastUsedTime?: number;
  /** @integer */
  expiresOn?: number;
}[];

/** Parameters of `access_keys:set_status`. */
export interface AccessKeysSetStatusParams {
  /** Id of the access key. @minLength 1 */
  id: string;
  status: Switch;
}

/** Result of `access_keys:set_status`. */
export type AccessKeysSetStatusResult = null;

/** Parameters of `audit_log:read`. */
export interface AuditLogReadParams {
  timeRange: TimeRange;
  /** Conditions that entries must meet. */
  filters?: {
    /** @minLength 1 */
    name: string;
    value: string;
  }[];
  /** How many entries per page, 500 unless told. @integer @minimum 100 @maximum 500 */
  limit?: number;
  nextPageToken?: PageToken;
}

/** Result of `audit_log:read`. */
export type AuditLogReadResult = {
  nextPageToken?: string | null;
  value?: {
    /** @integer */
    timestamp?: number;
    user?: string;
    action?: string;
    actionType?: "CREATE" | "READ" | "UPDATE" | "DELETE" | "LOGIN" | (string & {});
    resourceName?: string;
    resourceType?: string;
    result?: string;
    ipAddress?: string;
  }[];
};

/** One item of the pages of `audit_log:read`. */
export type AuditLogReadItem = NonNullable<AuditLogReadResult["value"]>[number];

/** Parameters of `incidents:read`. */
export interface IncidentsReadParams {
  /** Earliest moment of an incident. @format date-time */
  from?: string;
  /** Latest moment of an incident. @format date-time */
  to?: string;
  /** Only archived, or only open incidents. */
  acknowledged?: "true" | "false";
  /** Hosts where it happened. */
  hostname?: string[];
  /** Kinds, such as portScanning. */
  category?: string[];
  /** Clusters where it happened. */
  cluster?: string[];
  offset?: Offset;
  limit?: ComputeLimit;
}

/** Result of `incidents:read`. */
export type IncidentsReadResult = Incident[] | null;

/** One item of the pages of `incidents:read`. */
export type IncidentsReadItem = NonNullable<IncidentsReadResult>[number];

/** Arguments of `getIncidents`. */
export interface GetIncidentsParams {
  /** Earliest moment of an incident. @format date-time */
  from?: string;
  /** Only archived, or only open incidents. */
  acknowledged?: "true" | "false";
  limit?: ComputeLimit;
}

/** Parameters of `incidents:acknowledge`. */
export interface IncidentsAcknowledgeParams {
  /** Internal id of the incident. @minLength 1 */
  id: string;
  /** True to archive, false to bring back. */
  acknowledged: boolean;
}

/** Result of `incidents:acknowledge`. */
export type IncidentsAcknowledgeResult = null;

/** Parameters of `images:read`. */
export interface ImagesReadParams {
  /** Names of the images. */
  name?: string[];
  /** Ids of the images. */
  id?: string[];
  /** Hosts that have the images. */
  hostname?: string[];
  /** Clusters that run the images. */
  clusters?: string[];
  /** Leave out the findings themselves. */
  compact?: boolean;
  offset?: Offset;
  limit?: ComputeLimit;
}

/** Result of `images:read`. */
export type ImagesReadResult = {
  _id?: string;
  id?: string;
  hostname?: string;
  /** @format date-time */
  scanTime?: string;
  /** @format date-time */
  creationTime?: string;
  osDistro?: string;
  osDistroVersion?: string;
  clusters?: string[] | null;
  namespaces?: string[] | null;
  /** @integer */
  vulnerabilitiesCount?: number;
  /** @integer */
  complianceIssuesCount?: number;
  repoTag?: {
    registry?: string;
    repo?: string;
    tag?: string;
    digest?: string;
  };
}[] | null;

/** One item of the pages of `images:read`. */
export type ImagesReadItem = NonNullable<ImagesReadResult>[number];

/** Id of an alert, such as P-12345. @minLength 1 */
export type AlertId = string;

/** Ids of the alerts to change. @minItems 1 @maxItems 100 */
export type AlertIds = string[];

/** Token of the page to go on with. @minLength 1 */
export type PageToken = string;

/** Token from the page before, or the search. @minLength 1 */
export type FurtherPage = string;

/** How many resources per page. @integer @minimum 1 */
export type ResourceLimit = number;

/** Whether settings come as JSON. */
export type WithJson = boolean;

/** RQL text, starting with vulnerability where. @minLength 1 */
export type VulnerabilityQuery = string;

/** How many to pass over. @integer @minimum 0 */
export type Offset = number;

/** How many per page. @integer @minimum 1 @maximum 50 */
export type ComputeLimit = number;

/** True to enable it, false to disable it. */
export type Switch = boolean;

export type CloudType = "ALL" | "AWS" | "AZURE" | "GCP" | "ALIBABA_CLOUD" | "OCI" | "IBM" | "OTHER" | (string & {});

/** Span of time that counts. */
export type TimeRange = {
  /** How the span is given. */
  type: "relative" | "absolute" | "to_now";
  /** Amount and unit, start and end, or one word. */
  value:
    | {
        /** @integer @minimum 1 */
        amount: number;
        unit: "minute" | "hour" | "day" | "week" | "month" | "year";
      }
    | {
        /** @integer */
        startTime: number;
        /** @integer */
        endTime?: number;
      }
    | "minute"
    | "hour"
    | "day"
    | "week"
    | "month"
    | "year"
    | "epoch"
    | "login";
};

/** One condition on a field. */
export type Filter = {
  /** Name of the field, such as alert.status. @minLength 1 */
  name: string;
  operator: "=";
  value: string;
};

/** Time range that the alerts fall into. */
export type AlertSelection = {
  timeRange: TimeRange;
};

export type Policy = {
  policyId?: string;
  name?: string;
  /** Kind, such as config or anomaly. */
  policyType?: string;
  severity?: string;
  cloudType?: CloudType;
  enabled?: boolean;
  description?: string;
  recommendation?: string;
  labels?: string[];
  /** Whether the vendor wrote it. */
  systemDefault?: boolean;
  remediable?: boolean;
  deleted?: boolean;
  createdBy?: string;
  lastModifiedBy?: string;
  /** @integer */
  lastModifiedOn?: number;
  rule?: {
    name?: string;
    type?: string;
    /** Id of the saved search behind it. */
    criteria?: string;
  };
};

export type Alert = {
  id?: string;
  /** Such as open, dismissed, snoozed or resolved. */
  status?: string;
  /** Why the alert has its status. */
  reason?: string;
  policyId?: string;
  policy?: Policy;
  /** @integer */
  firstSeen?: number;
  /** @integer */
  lastSeen?: number;
  /** @integer */
  alertTime?: number;
  /** @integer */
  lastUpdated?: number;
  dismissedBy?: string;
  dismissalNote?: string;
  /** @integer */
  dismissalUntilTs?: number;
  resource?: {
    id?: string;
    rrn?: string;
    unifiedAssetId?: string;
    name?: string;
    account?: string;
    accountId?: string;
    region?: string;
    cloudType?: string;
    cloudServiceName?: string;
    resourceType?: string;
    url?: string;
  };
  history?: { status?: string; reason?: string }[];
};

export type FoundResource = {
  id?: string;
  rrn?: string;
  assetId?: string;
  name?: string;
  accountId?: string;
  accountName?: string;
  cloudType?: string;
  regionId?: string;
  service?: string;
  resourceType?: string;
  riskGrade?: string | null;
  /** @integer */
  createdTs?: number | null;
  deleted?: boolean;
  url?: string | null;
  tags?: { [key: string]: string } | null;
  /** Settings of the resource, where withResourceJson asked for them. */
  data?: { [key: string]: Value } | null;
};

export type FoundEvent = {
  /** @integer */
  id?: number;
  account?: string;
  accountName?: string;
  regionName?: string | null;
  /** @integer */
  eventTs?: number;
  /** Who did the thing told. */
  subject?: string;
  subjectType?: string | null;
  role?: string | null;
  type?: string;
  source?: string;
  /** Call that was made. */
  name?: string;
  success?: boolean;
  ip?: string | null;
  accessKey?: string | null;
  countryName?: string | null;
  location?: string | null;
};

export type UserRole = {
  id?: string;
  name?: string;
  type?: string;
  onlyAllowReadAccess?: boolean;
};

export type Incident = {
  _id?: string;
  /** @integer */
  serialNum?: number;
  /** @format date-time */
  time?: string;
  /** Kind, such as portScanning or dataExfiltration. */
  category?: string;
  type?: "host" | "container" | "function" | "appEmbedded" | "fargate" | (string & {});
  acknowledged?: boolean;
  hostname?: string;
  cluster?: string;
  namespace?: string;
  containerID?: string;
  containerName?: string;
  imageName?: string;
  accountID?: string;
  region?: string;
  customRuleName?: string;
  audits?: {
    /** @format date-time */
    time?: string;
    msg?: string;
    type?: string;
    effect?: string;
    severity?: string;
    attackType?: string;
    processPath?: string;
    command?: string;
    user?: string;
    ip?: string;
    domain?: string;
    ruleName?: string;
  }[] | null;
};

/** A value of any kind. */
export type Value = string | number | boolean | Value[] | { [key: string]: Value } | null;

const CURSOR_PAGES = { cursor: "pageToken", next: "/nextPageToken", items: "/items" } as const;

const OFFSET_PAGES = { offset: "offset", limit: "limit", items: "" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "prisma_cloud",
  operations: {
    low: {
      "alerts:read": ["_yw4K2dw", CURSOR_PAGES],
      "alerts:read_details": ["8ly-NHMo"],
      "alerts:read_remediation": ["rSuS3QSM"],
      "policies:read": ["NtxgV3sw"],
      "policies:read_details": ["jq8sJppl"],
      "alert_rules:read": ["WzFl2L5I"],
      "compliance_standards:read": ["CCiT6xW6"],
      "compliance_posture:read": ["OGws8kD6"],
      "permission_search:run": ["XyqunBT2", { cursor: "nextPageToken", next: "/data/nextPageToken", items: "/data/items" }],
      "vulnerability_search:run": ["_ldXfj26", { cursor: "page_token", next: "/data/nextPageToken", items: "/data/items" }],
      "vulnerable_assets:search": [
        "N3jTgifu",
        {
          cursor: "page_token",
          next: "/assetSearchResultData/nextPageToken",
          items: "/assetSearchResultData/items",
        },
      ],
      "vulnerabilities:read_details": ["Mv4l1KEM"],
      "cloud_accounts:read": ["HojL4ayE"],
      "users:read": ["dsJ-JHGr"],
      "access_keys:read": ["Ch_lRN7x"],
      "incidents:read": ["riEUo2J4", OFFSET_PAGES],
    },
    medium: {
      "alerts:dismiss": ["t74-t-Gz"],
      "alerts:reopen": ["TFjv4ugW"],
      "assets:read_details": ["1dqZu6eN"],
      "config_search:run": ["FyM3Nzub"],
      "config_search:read_page": ["w7ZQh3NS", CURSOR_PAGES],
      "event_search:run": ["qSaLpjOp"],
      "event_search:read_page": ["5B7CT4rt", CURSOR_PAGES],
      "audit_log:read": ["I7_zsqnZ", { cursor: "nextPageToken", next: "/nextPageToken", items: "/value" }],
      "incidents:acknowledge": ["Z6VvUqYl"],
      "images:read": ["WoXQQsWq", OFFSET_PAGES],
    },
    high: {
      "policies:disable": ["IGScjsnD"],
      "users:set_status": ["oZdaGYNB"],
      "access_keys:set_status": ["Y_ePYdB6"],
    },
    critical: {
      "alerts:remediate": ["RY4ZIdlU"],
      "policies:enable": ["Mh7a6and"],
      "cloud_accounts:set_status": ["7px2_K-w"],
    },
  },
};
