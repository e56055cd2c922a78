// Generated from specs/socket.yaml by `npm run generate`. Do not edit.
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
 * Socket. Alerts on packages, triage, scans, dependencies, threat feed and tokens of a Socket organization.
 * @see https://docs.socket.dev/reference/introduction-to-socket-api
 */
export class SocketConnector<const M extends Risk = "critical"> extends SDKConnector<SocketOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the organizations of the token. Risk: low. Scope: none. */
  listOrganizations(options?: ExecuteOptions): GovernedCall<"low", OrganizationsReadResult> {
    return this.call("organizations:read", {}, options);
  }

  /** List who did what in the organization. Risk: medium. Scope: audit-log:list. */
  getAuditLog(params: GetAuditLogParams, options?: ExecuteOptions): GovernedPages<"medium", AuditLogReadResult, AuditLogReadItem> {
    return this.call("audit_log:read", { org_slug: params.organization, type: params.type }, options);
  }

  /**
   * Revoke an API token for good.
   * Risk: critical. Scope: api-tokens:revoke. Denied unless policy permits this agent.
   */
  revokeApiToken(params: RevokeApiTokenParams, options?: ExecuteOptions): GovernedCall<"critical", ApiTokensRevokeResult> {
    return this.call("api_tokens:revoke", { org_slug: params.organization, uuid: params.tokenUuid }, options);
  }

  /** List the newest alerts on packages in use. Risk: low. Scope: alerts:list. */
  getAlerts(params: GetAlertsParams, options?: ExecuteOptions): GovernedPages<"low", AlertsReadResult, AlertsReadItem> {
    return this.call("alerts:read", {
      org_slug: params.organization,
      "filters.alertSeverity": params.severity,
      "filters.alertStatus": params.status,
      "filters.repoSlug": params.repository,
      "filters.artifactName": params.package,
    }, options);
  }

  /** Get scores and alerts of a package. Risk: low. Scope: packages:list. */
  lookupPackage(params: LookupPackageParams, options?: ExecuteOptions): GovernedCall<"low", PackagesLookupResult> {
    return this.call("packages:lookup", { org_slug: params.organization, components: [{ purl: params.purl }] }, options);
  }

  /** List packages that Socket found malicious. Risk: low. Scope: threat-feed:list. */
  getThreats(params: GetThreatsParams, options?: ExecuteOptions): GovernedPages<"low", ThreatFeedReadResult, ThreatFeedReadItem> {
    return this.call("threat_feed:read", { org_slug: params.organization, ecosystem: params.ecosystem, name: params.name }, options);
  }

  /** Find which repositories use packages. Risk: low. Scope: none. */
  findDependency(params: FindDependencyParams, options?: ExecuteOptions): GovernedPages<"low", DependenciesSearchResult, DependenciesSearchItem> {
    return this.call("dependencies:search", params, options);
  }

  /** List the scans of whole repositories. Risk: low. Scope: full-scans:list. */
  listScans(params: ListScansParams, options?: ExecuteOptions): GovernedPages<"low", FullScansReadResult, FullScansReadItem> {
    return this.call("full_scans:read", { org_slug: params.organization, repo: params.repository, branch: params.branch }, options);
  }

  execute<O extends keyof Within<SocketOperations, M>>(
    operation: O,
    params: ParamsOf<Within<SocketOperations, M>, O> & Incomplete,
  ): never;
  /** List the organizations of the token. `GET /organizations` @risk low */
  execute(
    operation: OperationId<"organizations:read", "low", M>,
    params: OrganizationsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", OrganizationsReadResult>;
  /** Tell how many calls are left. `GET /quota` @risk low */
  execute(
    operation: OperationId<"quota:read", "low", M>,
    params: QuotaReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", QuotaReadResult>;
  /**
   * Tell what the policy does about each kind of alert. `GET /orgs/{org_slug}/settings/security-policy`
   * @risk low
   */
  execute(
    operation: OperationId<"security_policy:read", "low", M>,
    params: SecurityPolicyReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SecurityPolicyReadResult>;
  /** List who did what in the organization. `GET /orgs/{org_slug}/audit-log` @risk medium */
  execute(
    operation: OperationId<"audit_log:read", "medium", M>,
    params: AuditLogReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuditLogReadResult, AuditLogReadItem>;
  /** List API tokens without their values. `GET /orgs/{org_slug}/api-tokens` @risk low */
  execute(
    operation: OperationId<"api_tokens:read", "low", M>,
    params: ApiTokensReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ApiTokensReadResult, ApiTokensReadItem>;
  /** Revoke an API token for good. `POST /orgs/{org_slug}/api-tokens/revoke` @risk critical */
  execute(
    operation: OperationId<"api_tokens:revoke", "critical", M>,
    params: ApiTokensRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ApiTokensRevokeResult>;
  /** List the webhooks with their secrets. `GET /orgs/{org_slug}/webhooks` @risk medium */
  execute(
    operation: OperationId<"webhooks:read", "medium", M>,
    params: WebhooksReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", WebhooksReadResult, WebhooksReadItem>;
  /** List the newest alerts on packages in use. `GET /orgs/{org_slug}/alerts` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /** Find the scans that raised an alert. `GET /orgs/{org_slug}/alert-full-scan-search` @risk low */
  execute(
    operation: OperationId<"alerts:find_scans", "low", M>,
    params: AlertsFindScansParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsFindScansResult, AlertsFindScansItem>;
  /** List the decisions on alerts. `GET /orgs/{org_slug}/triage/alerts` @risk low */
  execute(
    operation: OperationId<"alert_triage:read", "low", M>,
    params: AlertTriageReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertTriageReadResult, AlertTriageReadItem>;
  /** Decide to block, warn about or ignore alerts. `POST /orgs/{org_slug}/triage/alerts` @risk high */
  execute(
    operation: OperationId<"alert_triage:write", "high", M>,
    params: AlertTriageWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AlertTriageWriteResult>;
  /** Take a decision on alerts back. `DELETE /orgs/{org_slug}/triage/alerts/{uuid}` @risk high */
  execute(
    operation: OperationId<"alert_triage:delete", "high", M>,
    params: AlertTriageDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AlertTriageDeleteResult>;
  /** List alerts that somebody resolved. `GET /orgs/{org_slug}/alerts/resolutions` @risk low */
  execute(
    operation: OperationId<"alert_resolutions:read", "low", M>,
    params: AlertResolutionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertResolutionsReadResult, AlertResolutionsReadItem>;
  /** Explain kinds of alerts in words. `POST /alert-types` @risk low */
  execute(
    operation: OperationId<"alert_types:read", "low", M>,
    params: AlertTypesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertTypesReadResult>;
  /** Get scores and alerts of a package. `POST /orgs/{org_slug}/purl` @risk low */
  execute(
    operation: OperationId<"packages:lookup", "low", M>,
    params: PackagesLookupParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PackagesLookupResult>;
  /** List packages that Socket found malicious. `GET /orgs/{org_slug}/threat-feed` @risk low */
  execute(
    operation: OperationId<"threat_feed:read", "low", M>,
    params: ThreatFeedReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ThreatFeedReadResult, ThreatFeedReadItem>;
  /** Find which repositories use packages. `POST /dependencies/search` @risk low */
  execute(
    operation: OperationId<"dependencies:search", "low", M>,
    params: DependenciesSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DependenciesSearchResult, DependenciesSearchItem>;
  /** List the repositories of an organization. `GET /orgs/{org_slug}/repos` @risk low */
  execute(
    operation: OperationId<"repositories:read", "low", M>,
    params: RepositoriesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RepositoriesReadResult, RepositoriesReadItem>;
  /** Get one repository and its newest scan. `GET /orgs/{org_slug}/repos/{repo_slug}` @risk low */
  execute(
    operation: OperationId<"repositories:read_details", "low", M>,
    params: RepositoriesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RepositoriesReadDetailsResult>;
  /** List the scans of whole repositories. `GET /orgs/{org_slug}/full-scans` @risk low */
  execute(
    operation: OperationId<"full_scans:read", "low", M>,
    params: FullScansReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FullScansReadResult, FullScansReadItem>;
  /** Get what is known about one scan. `GET /orgs/{org_slug}/full-scans/{full_scan_id}/metadata` @risk low */
  execute(
    operation: OperationId<"full_scans:read_details", "low", M>,
    params: FullScansReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FullScansReadDetailsResult>;
  /** Scan the same files once more. `POST /orgs/{org_slug}/full-scans/{full_scan_id}/rescan` @risk medium */
  execute(
    operation: OperationId<"full_scans:rescan", "medium", M>,
    params: FullScansRescanParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FullScansRescanResult>;
  /** List comparisons of two scans. `GET /orgs/{org_slug}/diff-scans` @risk low */
  execute(
    operation: OperationId<"diff_scans:read", "low", M>,
    params: DiffScansReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DiffScansReadResult, DiffScansReadItem>;
  /** Compare two scans of a repository. `POST /orgs/{org_slug}/diff-scans/from-ids` @risk medium */
  execute(
    operation: OperationId<"diff_scans:write", "medium", M>,
    params: DiffScansWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DiffScansWriteResult>;
  /**
   * Tell which packages came, went and changed. `GET /orgs/{org_slug}/diff-scans/{diff_scan_id}`
   * @risk low
   */
  execute(
    operation: OperationId<"diff_scans:read_details", "low", M>,
    params: DiffScansReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DiffScansReadDetailsResult>;
  /** Export a scan's components in CycloneDX. `GET /orgs/{org_slug}/export/cdx/{id}` @risk low */
  execute(
    operation: OperationId<"sboms:export", "low", M>,
    params: SbomsExportParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SbomsExportResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof SocketOperations>(
    operation: O & Permit<SocketOperations, O, M>,
    ...rest: Rest<ParamsOf<SocketOperations, O>>
  ): CallOf<SocketOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Socket<M extends Risk = "critical"> = Limited<SocketConnector<M>, SocketMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface SocketOperations {
  "organizations:read": { risk: "low"; params: OrganizationsReadParams; result: OrganizationsReadResult };
  "quota:read": { risk: "low"; params: QuotaReadParams; result: QuotaReadResult };
  "security_policy:read": { risk: "low"; params: SecurityPolicyReadParams; result: SecurityPolicyReadResult };
  "audit_log:read": { risk: "medium"; params: AuditLogReadParams; result: AuditLogReadResult; item: AuditLogReadItem };
  "api_tokens:read": { risk: "low"; params: ApiTokensReadParams; result: ApiTokensReadResult; item: ApiTokensReadItem };
  "api_tokens:revoke": { risk: "critical"; params: ApiTokensRevokeParams; result: ApiTokensRevokeResult };
  "webhooks:read": { risk: "medium"; params: WebhooksReadParams; result: WebhooksReadResult; item: WebhooksReadItem };
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:find_scans": { risk: "low"; params: AlertsFindScansParams; result: AlertsFindScansResult; item: AlertsFindScansItem };
  "alert_triage:read": { risk: "low"; params: AlertTriageReadParams; result: AlertTriageReadResult; item: AlertTriageReadItem };
  "alert_triage:write": { risk: "high"; params: AlertTriageWriteParams; result: AlertTriageWriteResult };
  "alert_triage:delete": { risk: "high"; params: AlertTriageDeleteParams; result: AlertTriageDeleteResult };
  "alert_resolutions:read": { risk: "low"; params: AlertResolutionsReadParams; result: AlertResolutionsReadResult; item: AlertResolutionsReadItem };
  "alert_types:read": { risk: "low"; params: AlertTypesReadParams; result: AlertTypesReadResult };
  "packages:lookup": { risk: "low"; params: PackagesLookupParams; result: PackagesLookupResult };
  "threat_feed:read": { risk: "low"; params: ThreatFeedReadParams; result: ThreatFeedReadResult; item: ThreatFeedReadItem };
  "dependencies:search": { risk: "low"; params: DependenciesSearchParams; result: DependenciesSearchResult; item: DependenciesSearchItem };
  "repositories:read": { risk: "low"; params: RepositoriesReadParams; result: RepositoriesReadResult; item: RepositoriesReadItem };
  "repositories:read_details": { risk: "low"; params: RepositoriesReadDetailsParams; result: RepositoriesReadDetailsResult };
  "full_scans:read": { risk: "low"; params: FullScansReadParams; result: FullScansReadResult; item: FullScansReadItem };
  "full_scans:read_details": { risk: "low"; params: FullScansReadDetailsParams; result: FullScansReadDetailsResult };
  "full_scans:rescan": { risk: "medium"; params: FullScansRescanParams; result: FullScansRescanResult };
  "diff_scans:read": { risk: "low"; params: DiffScansReadParams; result: DiffScansReadResult; item: DiffScansReadItem };
  "diff_scans:write": { risk: "medium"; params: DiffScansWriteParams; result: DiffScansWriteResult };
  "diff_scans:read_details": { risk: "low"; params: DiffScansReadDetailsParams; result: DiffScansReadDetailsResult };
  "sboms:export": { risk: "low"; params: SbomsExportParams; result: SbomsExportResult };
}

/** The risk of each convenience method. */
export interface SocketMethods {
  listOrganizations: "low";
  getAuditLog: "medium";
  revokeApiToken: "critical";
  getAlerts: "low";
  lookupPackage: "low";
  getThreats: "low";
  findDependency: "low";
  listScans: "low";
}

/** Parameters of `organizations:read`. */
export type OrganizationsReadParams = { [key: string]: never };

/** Result of `organizations:read`. */
export type OrganizationsReadResult = {
  /** Organizations by their id. */
  organizations: {
    [key: string]: {
      id?: string;
      name?: string | null;
      slug?: string;
      plan?: string;
      image?: string | null;
    };
  };
};

/** Parameters of `quota:read`. */
export type QuotaReadParams = { [key: string]: never };

/** Result of `quota:read`. */
export type QuotaReadResult = {
  /** @integer */
  quota: number;
  /** @integer */
  maxQuota: number;
  nextWindowRefresh: string | null;
};

/** Parameters of `security_policy:read`. */
export interface SecurityPolicyReadParams {
  org_slug: OrgSlug;
  /** Whether to leave the default rules out. @default false */
  custom_rules_only?: boolean;
}

/** Result of `security_policy:read`. */
export type SecurityPolicyReadResult = {
  securityPolicyDefault?: "default" | "low" | "medium" | "high" | (string & {});
  /** Rules by kind of alert. */
  securityPolicyRules?: { [key: string]: { action?: "defer" | "error" | "warn" | "monitor" | "ignore" | (string & {}) } };
};

/** Parameters of `audit_log:read`. */
export interface AuditLogReadParams {
  org_slug: OrgSlug;
  /** Only events of this kind, such as CreateApiToken. @minLength 1 */
  type?: string;
  /** Seconds since 1970 that events are older than. @minLength 1 */
  from?: string;
  per_page?: PageSize;
  page?: Cursor;
}

/** Result of `audit_log:read`. */
export type AuditLogReadResult = {
  results: {
    event_id?: string;
    type?: string;
    created_at?: string;
    user_id?: string | null;
    user_email?: string;
    ip_address?: string | null;
    country_code?: string | null;
    user_agent?: string | null;
    /** @integer */
    status_code?: number | null;
    organization_name?: string;
  }[];
  nextPage: string | null;
};

/** One item of the pages of `audit_log:read`. */
export type AuditLogReadItem = AuditLogReadResult["results"][number];

/** Arguments of `getAuditLog`. */
export interface GetAuditLogParams {
  organization: OrgSlug;
  /** Only events of this kind, such as CreateApiToken. @minLength 1 */
  type?: string;
}

/** Parameters of `api_tokens:read`. */
export interface ApiTokensReadParams {
  org_slug: OrgSlug;
  direction?: SortDirection;
  per_page?: PageSize;
  page?: PageNumber;
}

/** Result of `api_tokens:read`. */
export type ApiTokensReadResult = {
  tokens: {
    id?: string;
    group_uuid?: string;
    name?: string | null;
    scopes?: string[];
    visibility?: "admin" | "organization" | (string & {});
    /** @integer */
    max_quota?: number;
    created_by?: string | null;
    created_at?: string;
    last_used_at?: string | null;
  }[];
  /** @integer */
  nextPage: number | null;
};

/** One item of the pages of `api_tokens:read`. */
export type ApiTokensReadItem = ApiTokensReadResult["tokens"][number];

/** Parameters of `api_tokens:revoke`. */
export interface ApiTokensRevokeParams {
  org_slug: OrgSlug;
  uuid: TokenUuid;
}

/** Result of `api_tokens:revoke`. */
export type ApiTokensRevokeResult = {
  status: string;
};

/** Arguments of `revokeApiToken`. */
export interface RevokeApiTokenParams {
  organization: OrgSlug;
  tokenUuid: TokenUuid;
}

/** Parameters of `webhooks:read`. */
export interface WebhooksReadParams {
  org_slug: OrgSlug;
  per_page?: PageSize;
  page?: PageNumber;
}

/** Result of `webhooks:read`. */
export type WebhooksReadResult = {
  results: {
    id?: string;
    name?: string;
    description?: string | null;
    url?: string;
    /** Secret that calls are signed with. */
    secret?: string | null;
    events?: string[];
    filters?: { repositoryIds?: string[] | null } | null;
    created_at?: string;
    updated_at?: string;
  }[];
  /** @integer */
  nextPage: number | null;
};

/** One item of the pages of `webhooks:read`. */
export type WebhooksReadItem = WebhooksReadResult["results"][number];

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  org_slug: OrgSlug;
  /** Only alerts in this state. */
  "filters.alertStatus"?: "open" | "cleared";
  /** Severities with commas, as in high,critical. @minLength 1 */
  "filters.alertSeverity"?: string;
  /** Only this priority, as in critical. @minLength 1 */
  "filters.alertPriority"?: string;
  /** Categories with commas, as in supplyChainRisk. @minLength 1 */
  "filters.alertCategory"?: string;
  /** What the policy does, as in error,warn. @minLength 1 */
  "filters.alertAction"?: string;
  /** Kinds of alert with commas, as in gptMalware. @minLength 1 */
  "filters.alertType"?: string;
  /** Only alerts about this CVE. @minLength 1 */
  "filters.alertCveId"?: string;
  /** Only what is known to be exploited. */
  "filters.alertKEV"?: boolean;
  /** Earliest time, as in 2026-01-31 12:00:00. @minLength 1 */
  "filters.alertCreatedAt.gte"?: string;
  /** Only alerts about this package. @minLength 1 */
  "filters.artifactName"?: string;
  /** Package managers with commas, as in npm. @minLength 1 */
  "filters.artifactType"?: string;
  /** Only these repositories with commas. @minLength 1 */
  "filters.repoSlug"?: string;
  /** Only these branches with commas. @minLength 1 */
  "filters.branch"?: string;
  per_page?: BigPageSize;
  startAfterCursor?: Cursor;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  items: Alert[];
  endCursor: string | null;
};

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = AlertsReadResult["items"][number];

/** Arguments of `getAlerts`. */
export interface GetAlertsParams {
  organization: OrgSlug;
  /** Severities with commas, as in high,critical. @minLength 1 */
  severity?: string;
  /** Only alerts in this state. */
  status?: "open" | "cleared";
  /** Only these repositories with commas. @minLength 1 */
  repository?: string;
  /** Only alerts about this package. @minLength 1 */
  package?: string;
}

/** Parameters of `alerts:find_scans`. */
export interface AlertsFindScansParams {
  org_slug: OrgSlug;
  /** Key of the alert, or several with commas. @minLength 1 */
  alertKey: string;
  /** How far to look back, as in -7d. @minLength 1 @default "-7d" */
  range?: string;
  per_page?: BigPageSize;
  startAfterCursor?: Cursor;
}

/** Result of `alerts:find_scans`. */
export type AlertsFindScansResult = {
  items: {
    fullScanId?: string;
    repoFullName?: string | null;
    branchName?: string | null;
    branchType?: string;
    scannedAt?: string;
    sbomCreatedAt?: string;
    alertKeys?: string[];
  }[];
  endCursor: string | null;
};

/** One item of the pages of `alerts:find_scans`. */
export type AlertsFindScansItem = AlertsFindScansResult["items"][number];

/** Parameters of `alert_triage:read`. */
export interface AlertTriageReadParams {
  org_slug: OrgSlug;
  /** Time to order decisions by. @default "created_at" */
  sort?: "created_at" | "updated_at";
  direction?: SortDirection;
  per_page?: PageSize;
  page?: PageNumber;
}

/** Result of `alert_triage:read`. */
export type AlertTriageReadResult = {
  results: Triage[];
  /** @integer */
  nextPage: number | null;
};

/** One item of the pages of `alert_triage:read`. */
export type AlertTriageReadItem = AlertTriageReadResult["results"][number];

/** Parameters of `alert_triage:write`. */
export interface AlertTriageWriteParams {
  org_slug: OrgSlug;
  /** Decisions, one for each alert. @minItems 1 @maxItems 50 */
  alertTriage: {
    /** Decision to change instead of a new one, however broad it was. @minLength 1 */
    uuid?: string;
    /** Key of the alert, from alerts:read. @minLength 1 @maxLength 500 @pattern ^[^*]+$ */
    alertKey: string;
    /** What happens from now on. */
    state: "block" | "ignore" | "inherit" | "monitor" | "warn";
    /** Why it was decided so. */
    note?: string;
    /** Package manager, as in npm. @minLength 1 */
    packageType?: string;
    /** Scope or group of the package, * for any. @minLength 1 */
    packageNamespace?: string;
    /** Only for this package, * for any. @minLength 1 */
    packageName?: string;
    /** Only for this version; a * at the end takes in all that begin so. @minLength 1 */
    packageVersion?: string;
  }[];
}

/** Result of `alert_triage:write`. */
export type AlertTriageWriteResult = {
  result: string;
};

/** Parameters of `alert_triage:delete`. */
export interface AlertTriageDeleteParams {
  org_slug: OrgSlug;
  /** Id of the decision, from alert_triage:read. @maxLength 100 @pattern ^[0-9a-zA-Z-]+$ */
  uuid: string;
}

/** Result of `alert_triage:delete`. */
export type AlertTriageDeleteResult = {
  result: string;
};

/** Parameters of `alert_resolutions:read`. */
export interface AlertResolutionsReadParams {
  org_slug: OrgSlug;
  direction?: SortDirection;
  per_page?: PageSize;
  startAfterCursor?: Cursor;
}

/** Result of `alert_resolutions:read`. */
export type AlertResolutionsReadResult = {
  items: {
    uuid?: string;
    reason?: "false_positive" | "remediated" | "tolerable_risk" | "other" | (string & {});
    reason_text?: string | null;
    comment?: string | null;
    alert_type?: string | null;
    repo?: string | null;
    artifact_type?: string | null;
    artifact_name?: string | null;
    artifact_version?: string | null;
    resolved_by?: string | null;
    created_at?: string;
    updated_at?: string;
  }[];
  endCursor: string | null;
};

/** One item of the pages of `alert_resolutions:read`. */
export type AlertResolutionsReadItem = AlertResolutionsReadResult["items"][number];

/** Parameters of `alert_types:read`. */
export interface AlertTypesReadParams {
  /** Kinds of alert to explain, as in gptMalware. @minItems 1 */
  types: string[];
  /** Language of the words. @default "en-US" */
  language?: "ach-UG" | "de-DE" | "en-US" | "es-ES" | "fr-FR" | "it-IT";
}

/** Result of `alert_types:read`. */
export type AlertTypesReadResult = {
  type?: string;
  title?: string;
  description?: string;
  suggestion?: string;
  nextStepTitle?: string;
}[];

/** Parameters of `packages:lookup`. */
export interface PackagesLookupParams {
  org_slug: OrgSlug;
  /** The package to look up. @minItems 1 @maxItems 1 */
  components: {
    /** Package URL, as in pkg:npm/lodash@4.17.21. @minLength 1 */
    purl: string;
  }[];
}

/** Result of `packages:lookup`. */
export type PackagesLookupResult = {
  id?: string;
  type?: string;
  namespace?: string;
  name?: string;
  version?: string;
  inputPurl?: string;
  author?: string[];
  license?: string;
  size?: number;
  score?: Scores;
  alerts?: {
    key?: string;
    type?: string;
    severity?: "low" | "middle" | "high" | "critical" | (string & {});
    category?: string;
    action?: string;
    file?: string;
    fix?: { type?: string; description?: string };
  }[];
};

/** Arguments of `lookupPackage`. */
export interface LookupPackageParams {
  organization: OrgSlug;
  /** Package URL, as in pkg:npm/lodash@4.17.21. @minLength 1 */
  purl: string;
}

/** Parameters of `threat_feed:read`. */
export interface ThreatFeedReadParams {
  org_slug: OrgSlug;
  /** Kind of threat, mal for malware, typo for lookalikes. @default "mal" */
  filter?: "u" | "c" | "fp" | "tp" | "mal" | "vuln" | "anom" | "joke" | "spy" | "typo" | "obf" | "dual";
  /** Only packages from there. */
  ecosystem?:
    | "github"
    | "cargo"
    | "clawhub"
    | "composer"
    | "chrome"
    | "golang"
    | "huggingface"
    | "maven"
    | "npm"
    | "nuget"
    | "vscode"
    | "pypi"
    | "gem"
    | "swift";
  /** Only packages of this name. @minLength 1 */
  name?: string;
  /** Only packages of this version. @minLength 1 */
  version?: string;
  /** Only what a person has looked at. */
  is_human_reviewed?: boolean;
  /** Seconds since 1970 that entries are younger than. @minLength 1 */
  created_after?: string;
  /** Seconds since 1970 that changes are younger than. @minLength 1 */
  updated_after?: string;
  /** Field to order threats by. @default "updated_at" */
  sort?: "id" | "created_at" | "updated_at";
  direction?: SortDirection;
  per_page?: PageSize;
  page_cursor?: Cursor;
}

/** Result of `threat_feed:read`. */
export type ThreatFeedReadResult = {
  results: {
    /** @integer */
    id?: number;
    purl?: string;
    threatType?: string;
    description?: string;
    /** @format date-time */
    createdAt?: string;
    /** @format date-time */
    updatedAt?: string;
    /** @format date-time */
    publishedAt?: string | null;
    /** @format date-time */
    removedAt?: string | null;
    fileSha256?: string | null;
    locationHtmlUrl?: string;
    packageHtmlUrl?: string;
    needsHumanReview?: boolean;
  }[];
  nextPageCursor: string | null;
};

/** One item of the pages of `threat_feed:read`. */
export type ThreatFeedReadItem = ThreatFeedReadResult["results"][number];

/** Arguments of `getThreats`. */
export interface GetThreatsParams {
  organization: OrgSlug;
  /** Only packages from there. */
  ecosystem?:
    | "github"
    | "cargo"
    | "clawhub"
    | "composer"
    | "chrome"
    | "golang"
    | "huggingface"
    | "maven"
    | "npm"
    | "nuget"
    | "vscode"
    | "pypi"
    | "gem"
    | "swift";
  /** Only packages of this name. @minLength 1 */
  name?: string;
}

/** Parameters of `dependencies:search`. */
export interface DependenciesSearchParams {
  /** Package URLs, as in pkg:npm/lodash. */
  purls?: string[];
  /** How many rows to return. @integer @minimum 1 @maximum 100 @default 50 */
  limit: number;
  /** How many rows to pass over. @integer @minimum 0 @default 0 */
  offset: number;
}

/** Result of `dependencies:search`. */
export type DependenciesSearchResult = {
  rows: {
    id?: string;
    type?: string;
    namespace?: string;
    name?: string;
    version?: string;
    repository?: string;
    branch?: string;
    direct?: boolean;
    workspace?: string;
  }[];
  /** Whether these were the last. */
  end: boolean;
  /** @integer */
  limit: number;
  /** @integer */
  offset: number;
};

/** One item of the pages of `dependencies:search`. */
export type DependenciesSearchItem = DependenciesSearchResult["rows"][number];

/** Arguments of `findDependency`. */
export interface FindDependencyParams {
  /** Package URLs, as in pkg:npm/lodash. */
  purls?: string[];
  /** How many rows to return. @integer @minimum 1 @maximum 100 @default 50 */
  limit: number;
  /** How many rows to pass over. @integer @minimum 0 @default 0 */
  offset: number;
}

/** Parameters of `repositories:read`. */
export interface RepositoriesReadParams {
  org_slug: OrgSlug;
  /** Field to order repositories by. @default "created_at" */
  sort?: "name" | "updated_at" | "created_at";
  direction?: SortDirection;
  /** Whether archived repositories are listed. @default false */
  include_archived?: boolean;
  workspace?: RepoWorkspace;
  per_page?: PageSize;
  page?: PageNumber;
}

/** Result of `repositories:read`. */
export type RepositoriesReadResult = {
  results: Repository[];
  /** @integer */
  nextPage: number | null;
};

/** One item of the pages of `repositories:read`. */
export type RepositoriesReadItem = RepositoriesReadResult["results"][number];

/** Parameters of `repositories:read_details`. */
export interface RepositoriesReadDetailsParams {
  org_slug: OrgSlug;
  repo_slug: RepoSlug;
  workspace?: RepoWorkspace;
}

/** Result of `repositories:read_details`. */
export type RepositoriesReadDetailsResult = Repository;

/** Parameters of `full_scans:read`. */
export interface FullScansReadParams {
  org_slug: OrgSlug;
  /** Only scans of this repository. @minLength 1 */
  repo?: string;
  /** Only scans of this branch. @minLength 1 */
  branch?: string;
  /** Only scans of this commit. @minLength 1 */
  commit_hash?: string;
  /** Only scans of this pull request. @minLength 1 */
  pull_request?: string;
  /** Seconds since 1970 that scans are older than. @minLength 1 */
  from?: string;
  workspace?: RepoWorkspace;
  direction?: SortDirection;
  per_page?: PageSize;
  page?: PageNumber;
}

/** Result of `full_scans:read`. */
export type FullScansReadResult = {
  results: FullScan[];
  /** @integer */
  nextPage: number | null;
  nextPageCursor?: string | null;
};

/** One item of the pages of `full_scans:read`. */
export type FullScansReadItem = FullScansReadResult["results"][number];

/** Arguments of `listScans`. */
export interface ListScansParams {
  organization: OrgSlug;
  /** Only scans of this repository. @minLength 1 */
  repository?: string;
  /** Only scans of this branch. @minLength 1 */
  branch?: string;
}

/** Parameters of `full_scans:read_details`. */
export interface FullScansReadDetailsParams {
  org_slug: OrgSlug;
  full_scan_id: FullScanId;
}

/** Result of `full_scans:read_details`. */
export type FullScansReadDetailsResult = FullScan;

/** Parameters of `full_scans:rescan`. */
export interface FullScansRescanParams {
  org_slug: OrgSlug;
  full_scan_id: FullScanId;
  /** Whether dependencies are resolved anew, which is deep. @default "shallow" */
  mode?: "shallow" | "deep";
}

/** Result of `full_scans:rescan`. */
export type FullScansRescanResult = {
  id: string;
  status: string;
};

/** Parameters of `diff_scans:read`. */
export interface DiffScansReadParams {
  org_slug: OrgSlug;
  /** Only comparisons within this repository. @minLength 1 */
  repository_id?: string;
  direction?: SortDirection;
  /** How many comparisons make a page. @integer @minimum 1 @maximum 100 @default 20 */
  per_page?: number;
  cursor?: Cursor;
}

/** Result of `diff_scans:read`. */
export type DiffScansReadResult = {
  results: {
    id?: string;
    repository_id?: string;
    description?: string | null;
    external_href?: string | null;
    merge?: boolean;
    created_at?: string;
    updated_at?: string;
    html_url?: string | null;
    before_full_scan_id?: string;
    after_full_scan_id?: string;
  }[];
  next_cursor: string | null;
  next_page_href?: string | null;
};

/** One item of the pages of `diff_scans:read`. */
export type DiffScansReadItem = DiffScansReadResult["results"][number];

/** Parameters of `diff_scans:write`. */
export interface DiffScansWriteParams {
  org_slug: OrgSlug;
  /** Full scan to compare from. @minLength 1 */
  before: string;
  /** Full scan to compare with. @minLength 1 */
  after: string;
  /** What the comparison is for. */
  description?: string;
}

/** Result of `diff_scans:write`. */
export type DiffScansWriteResult = {
  diff_scan: DiffScanWithSides;
};

/** Parameters of `diff_scans:read_details`. */
export interface DiffScansReadDetailsParams {
  org_slug: OrgSlug;
  /** Id of the comparison. @minLength 1 */
  diff_scan_id: string;
  /** Whether licences are left out. @default false */
  omit_license_details?: boolean;
  /** Whether unchanged packages are left out. @default false */
  omit_unchanged?: boolean;
}

/** Result of `diff_scans:read_details`. */
export type DiffScansReadDetailsResult = {
  diff_scan?: {
    id?: string;
    repository_id?: string;
    description?: string | null;
    external_href?: string | null;
    merge?: boolean;
    created_at?: string;
    updated_at?: string;
    html_url?: string | null;
    before_full_scan?: ScanSide;
    after_full_scan?: ScanSide;
    incomplete?: boolean;
    artifacts?: {
      added?: DiffArtifacts;
      removed?: DiffArtifacts;
      updated?: DiffArtifacts;
      replaced?: DiffArtifacts;
      unchanged?: DiffArtifacts;
    };
  };
};

/** Parameters of `sboms:export`. */
export interface SbomsExportParams {
  org_slug: OrgSlug;
  /** Full scan to export. @minLength 1 */
  id: string;
  /** Whether vulnerabilities are put in. @default "false" */
  include_vulnerabilities?: "true" | "false";
}

/** Result of `sboms:export`. */
export type SbomsExportResult = {
  bomFormat?: string;
  specVersion?: string;
  serialNumber?: string;
  version?: number;
  metadata?: { timestamp?: string };
  components?: {
    "bom-ref"?: string;
    type?: string;
    group?: string;
    name?: string;
    version?: string;
    purl?: string;
  }[];
  vulnerabilities?: {
    id?: string;
    description?: string;
    recommendation?: string;
    ratings?: { severity?: string; score?: number }[];
  }[];
};

/** Slug of the organization. @minLength 1 */
export type OrgSlug = string;

/** Slug of the repository. @minLength 1 */
export type RepoSlug = string;

/** Workspace that the repository is in. @minLength 1 */
export type RepoWorkspace = string;

/** Id of the full scan. @minLength 1 */
export type FullScanId = string;

/** Page to return, counted from 1. @integer @minimum 1 @default 1 */
export type PageNumber = number;

/** How many make a page. @integer @minimum 1 @maximum 100 @default 30 */
export type PageSize = number;

/** How many are on a page at most. @integer @minimum 1 @maximum 5000 @default 1000 */
export type BigPageSize = number;

/** Place where the next page starts. @minLength 1 */
export type Cursor = string;

/** Ascending or descending order. @default "desc" */
export type SortDirection = "asc" | "desc";

/** Id of the token, which is not the token. @minLength 1 */
export type TokenUuid = string;

/** How bad it is. */
export type PackageSeverity = "low" | "medium" | "high" | "critical" | (string & {});

/** From 0, the worst, to 1. */
export type Scores = {
  overall?: number;
  supplyChain?: number;
  vulnerability?: number;
  quality?: number;
  maintenance?: number;
  license?: number;
};

export type AlertLocation = {
  /** What the policy does, such as error or warn. */
  action?: string;
  actionSourceType?: string;
  scanType?: string;
  repository?: {
    id?: string | null;
    slug?: string | null;
    fullName?: string | null;
    workspace?: string | null;
  } | null;
  branch?: { name?: string; type?: string | null } | null;
  reachability?: { type?: string; analysisType?: string | null };
  patch?: { uuid?: string | null; status?: string };
  dependency?: {
    direct?: boolean;
    dev?: boolean;
    /** Whether nothing uses it. */
    dead?: boolean;
    manifestFiles?: { file?: string }[];
  };
  artifact?: {
    id?: string;
    /** Package manager, such as npm. */
    type?: string;
    namespace?: string | null;
    name?: string;
    version?: string;
    license?: string | null;
    scores?: Scores;
  };
};

export type Alert = {
  id: string;
  key: string;
  /** Kind of alert, such as gptMalware. */
  type?: string;
  category?: string;
  title: string;
  description?: string | null;
  severity: PackageSeverity;
  status: "open" | "cleared" | (string & {});
  createdAt?: string;
  updatedAt?: string;
  clearedAt?: string | null;
  dashboardUrl?: string;
  fix?: { type?: string; description?: string | null } | null;
  vulnerability?: {
    cveId?: string | null;
    cveTitle?: string | null;
    cvssScore?: number | null;
    cvssVectorString?: string | null;
    ghsaIds?: string[] | null;
    cweIds?: string[] | null;
    epssScore?: number | null;
    /** Whether it is known to be exploited. */
    isKev?: boolean | null;
    firstPatchedVersionIdentifier?: string | null;
  } | null;
  locations?: AlertLocation[];
};

export type Triage = {
  uuid?: string | null;
  state?: "block" | "ignore" | "inherit" | "monitor" | "warn" | (string & {});
  note?: string;
  alert_key?: string | null;
  alert_type?: string | null;
  package_type?: string | null;
  package_namespace?: string | null;
  package_name?: string | null;
  package_version?: string | null;
  cve_or_ghsa_id?: string | null;
  created_at?: string;
  updated_at?: string;
};

export type Repository = {
  id?: string;
  slug?: string;
  name?: string;
  workspace?: string;
  description?: string | null;
  visibility?: "public" | "private" | (string & {});
  archived?: boolean;
  default_branch?: string | null;
  /** Newest scan of the default branch. */
  head_full_scan_id?: string | null;
  html_url?: string;
  created_at?: string;
  updated_at?: string;
};

export type FullScan = {
  id?: string;
  scan_state?: "pending" | "precrawl" | "resolve" | "scan" | (string & {}) | null;
  scan_type?: string | null;
  repository_id?: string;
  repository_slug?: string;
  workspace?: string;
  branch?: string | null;
  commit_hash?: string | null;
  commit_message?: string | null;
  /** @integer */
  pull_request?: number | null;
  committers?: string[];
  created_at?: string;
  updated_at?: string;
  html_report_url?: string;
  integration_type?: string | null;
};

export type ScanSide = {
  id?: string;
  repository_id?: string;
  repository_slug?: string;
  branch?: string | null;
  commit_hash?: string | null;
  commit_message?: string | null;
  /** @integer */
  pull_request?: number | null;
  committers?: string[];
  created_at?: string;
  updated_at?: string;
  html_url?: string | null;
};

export type DiffScanWithSides = {
  id?: string;
  repository_id?: string;
  description?: string | null;
  external_href?: string | null;
  merge?: boolean;
  created_at?: string;
  updated_at?: string;
  html_url?: string | null;
  before_full_scan?: ScanSide;
  after_full_scan?: ScanSide;
};

export type DiffArtifacts = {
  id?: string;
  diffType?: string;
  type?: string;
  namespace?: string;
  name?: string;
  version?: string;
}[] | null;

const PAGE_PAGES = { page: "page", size: "per_page", items: "/results", more: "/nextPage" } as const;

const CURSOR_PAGES = { cursor: "startAfterCursor", next: "/endCursor", more: "/endCursor", items: "/items" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "socket",
  operations: {
    low: {
      "organizations:read": ["lV8PgGRA"],
      "quota:read": ["voQ4-8iO"],
      "security_policy:read": ["mwW0wIqw"],
      "api_tokens:read": ["FzbCvfFx", { page: "page", size: "per_page", items: "/tokens", more: "/nextPage" }],
      "alerts:read": ["ax1GDXcJ", CURSOR_PAGES],
      "alerts:find_scans": ["TnnJMz0g", CURSOR_PAGES],
      "alert_triage:read": ["GIQxz0JM", PAGE_PAGES],
      "alert_resolutions:read": ["DzizjrxU", { cursor: "startAfterCursor", next: "/endCursor", items: "/items" }],
      "alert_types:read": ["YJeHbI36"],
      "packages:lookup": ["tD9GbfRb"],
      "threat_feed:read": ["O_F6YjNB", { cursor: "page_cursor", next: "/nextPageCursor", items: "/results" }],
      "dependencies:search": ["5ovDxuhn", { offset: "offset", limit: "limit", items: "/rows" }],
      "repositories:read": ["ABFjVbYj", PAGE_PAGES],
      "repositories:read_details": ["RF3LwNF1"],
      "full_scans:read": ["Waw8LOCQ", PAGE_PAGES],
      "full_scans:read_details": ["5OaBNYdA"],
      "diff_scans:read": ["puBtckCA", { cursor: "cursor", next: "/next_cursor", items: "/results" }],
      "diff_scans:read_details": ["X3PxM_av"],
      "sboms:export": ["z1Um8Ddr"],
    },
    medium: {
      "audit_log:read": ["3lx2Vb99", { cursor: "page", next: "/nextPage", items: "/results" }],
      "webhooks:read": ["L-LCai7E", PAGE_PAGES],
      "full_scans:rescan": ["esEqPiz6"],
      "diff_scans:write": ["4jlLR7xa"],
    },
    high: {
      "alert_triage:write": ["wknvZPj1"],
      "alert_triage:delete": ["1wUV0EcA"],
    },
    critical: {
      "api_tokens:revoke": ["vpz02O_Q"],
    },
  },
};
