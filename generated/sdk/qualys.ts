// Generated from specs/qualys.yaml by `npm run generate`. Do not edit.
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
 * Qualys VMDR. Hosts, detections, knowledge base, scans, reports and asset groups of a Qualys subscription.
 * @see https://docs.qualys.com/en/vm/api/index.htm
 */
export class QualysConnector<const M extends Risk = "critical"> extends SDKConnector<QualysOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List scanned hosts, with risk and tags. Risk: low. Scope: none. */
  findHosts(params: FindHostsParams = {}, options?: ExecuteOptions): GovernedPages<"low", HostsReadResult, HostsReadItem> {
    return this.call("hosts:read", {
      ips: params.ips,
      os_pattern: params.osPattern,
      show_tags: params.showTags,
      truncation_limit: params.truncationLimit,
    }, options);
  }

  /** List hosts with the vulnerabilities found on them. Risk: low. Scope: none. */
  getHostDetections(params: GetHostDetectionsParams = {}, options?: ExecuteOptions): GovernedPages<"low", DetectionsReadResult, DetectionsReadItem> {
    return this.call("detections:read", {
      ips: params.ips,
      severities: params.severities,
      status: params.status,
      show_qds: params.showQds,
    }, options);
  }

  /** List hosts with the vulnerabilities found on them. Risk: low. Scope: none. */
  findHostsWithVulnerability(params: FindHostsWithVulnerabilityParams, options?: ExecuteOptions): GovernedPages<"low", DetectionsReadResult, DetectionsReadItem> {
    return this.call("detections:read", params, options);
  }

  /** Look up vulnerabilities by number or CVE. Risk: low. Scope: none. */
  getVulnerability(params: GetVulnerabilityParams, options?: ExecuteOptions): GovernedCall<"low", KnowledgeBaseReadResult> {
    return this.call("knowledge_base:read", { ids: params.qid, details: "All" }, options);
  }

  /** Look up vulnerabilities by number or CVE. Risk: low. Scope: none. */
  findVulnerabilitiesByCve(params: FindVulnerabilitiesByCveParams, options?: ExecuteOptions): GovernedCall<"low", KnowledgeBaseReadResult> {
    return this.call("knowledge_base:read", params, options);
  }

  /** Get risk scores of CVEs and their reasons. Risk: low. Scope: none. */
  getCveScores(params: GetCveScoresParams, options?: ExecuteOptions): GovernedCall<"low", KnowledgeBaseReadScoresResult> {
    return this.call("knowledge_base:read_scores", { cve: params.cve, details: params.details ?? "All" }, options);
  }

  /** List vulnerability scans and their state. Risk: low. Scope: none. */
  listScans(params: ListScansParams = {}, options?: ExecuteOptions): GovernedCall<"low", ScansReadResult> {
    return this.call("scans:read", { state: params.state, launched_after_datetime: params.launchedAfterDatetime }, options);
  }

  /** Start a vulnerability scan of hosts or groups. Risk: medium. Scope: none. */
  launchScan(params: LaunchScanParams, options?: ExecuteOptions): GovernedCall<"medium", ScansLaunchResult> {
    return this.call("scans:launch", {
      ip: params.ip,
      option_title: params.optionTitle,
      scan_title: params.scanTitle,
      iscanner_name: params.iscannerName,
    }, options);
  }

  /** Make a report from a template. Risk: medium. Scope: none. */
  launchReport(params: LaunchReportParams, options?: ExecuteOptions): GovernedCall<"medium", ReportsLaunchResult> {
    return this.call("reports:launch", {
      template_id: params.templateId,
      output_format: params.outputFormat,
      report_title: params.reportTitle,
      ips: params.ips,
    }, options);
  }

  execute<O extends keyof Within<QualysOperations, M>>(
    operation: O,
    params: ParamsOf<Within<QualysOperations, M>, O> & Incomplete,
  ): never;
  /** List scanned hosts, with risk and tags. `GET /api/5.0/fo/asset/host/` @risk low */
  execute(
    operation: OperationId<"hosts:read", "low", M>,
    params: HostsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", HostsReadResult, HostsReadItem>;
  /**
   * List hosts with the vulnerabilities found on them. `GET /api/5.0/fo/asset/host/vm/detection/`
   * @risk low
   */
  execute(
    operation: OperationId<"detections:read", "low", M>,
    params: DetectionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DetectionsReadResult, DetectionsReadItem>;
  /** Delete the findings of hosts for good. `POST /api/2.0/fo/asset/host/` @risk critical */
  execute(
    operation: OperationId<"hosts:purge", "critical", M>,
    params: HostsPurgeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", HostsPurgeResult>;
  /** Ignore vulnerabilities on named hosts. `POST /api/2.0/fo/ignore_vuln/index.php` @risk medium */
  execute(
    operation: OperationId<"vulnerabilities:ignore", "medium", M>,
    params: VulnerabilitiesIgnoreParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", VulnerabilitiesIgnoreResult>;
  /** Let ignored vulnerabilities count again. `POST /api/2.0/fo/ignore_vuln/index.php` @risk medium */
  execute(
    operation: OperationId<"vulnerabilities:restore", "medium", M>,
    params: VulnerabilitiesRestoreParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", VulnerabilitiesRestoreResult>;
  /** Look up vulnerabilities by number or CVE. `GET /api/4.0/fo/knowledge_base/vuln/` @risk low */
  execute(
    operation: OperationId<"knowledge_base:read", "low", M>,
    params: KnowledgeBaseReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", KnowledgeBaseReadResult>;
  /** Get risk scores of CVEs and their reasons. `GET /api/3.0/fo/knowledge_base/qvs/` @risk low */
  execute(
    operation: OperationId<"knowledge_base:read_scores", "low", M>,
    params: KnowledgeBaseReadScoresParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", KnowledgeBaseReadScoresResult>;
  /** List vulnerability scans and their state. `GET /api/3.0/fo/scan/` @risk low */
  execute(
    operation: OperationId<"scans:read", "low", M>,
    params: ScansReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ScansReadResult>;
  /** Start a vulnerability scan of hosts or groups. `POST /api/2.0/fo/scan/` @risk medium */
  execute(
    operation: OperationId<"scans:launch", "medium", M>,
    params: ScansLaunchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ScansLaunchResult>;
  /** Pause a scan that is running. `POST /api/2.0/fo/scan/` @risk medium */
  execute(
    operation: OperationId<"scans:pause", "medium", M>,
    params: ScansPauseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ScansPauseResult>;
  /** Go on with a paused scan. `POST /api/2.0/fo/scan/` @risk medium */
  execute(
    operation: OperationId<"scans:resume", "medium", M>,
    params: ScansResumeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ScansResumeResult>;
  /** Stop a scan before its end. `POST /api/2.0/fo/scan/` @risk medium */
  execute(
    operation: OperationId<"scans:cancel", "medium", M>,
    params: ScansCancelParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ScansCancelResult>;
  /** Delete a scan with its results. `POST /api/2.0/fo/scan/` @risk critical */
  execute(
    operation: OperationId<"scans:delete", "critical", M>,
    params: ScansDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ScansDeleteResult>;
  /** Get what a finished scan found. `GET /api/2.0/fo/scan/` @risk low */
  execute(
    operation: OperationId<"scans:read_results", "low", M>,
    params: ScansReadResultsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ScansReadResultsResult>;
  /** List reports and their state. `GET /api/3.0/fo/report/` @risk low */
  execute(
    operation: OperationId<"reports:read", "low", M>,
    params: ReportsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ReportsReadResult>;
  /** Make a report from a template. `POST /api/3.0/fo/report/` @risk medium */
  execute(
    operation: OperationId<"reports:launch", "medium", M>,
    params: ReportsLaunchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ReportsLaunchResult>;
  /** Delete a report that was made. `POST /api/3.0/fo/report/` @risk high */
  execute(
    operation: OperationId<"reports:delete", "high", M>,
    params: ReportsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ReportsDeleteResult>;
  /** List templates that reports are made from. `GET /msp/report_template_list.php` @risk low */
  execute(
    operation: OperationId<"report_templates:read", "low", M>,
    params: ReportTemplatesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ReportTemplatesReadResult>;
  /** List groups of hosts with their addresses. `GET /api/2.0/fo/asset/group/` @risk low */
  execute(
    operation: OperationId<"asset_groups:read", "low", M>,
    params: AssetGroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AssetGroupsReadResult, AssetGroupsReadItem>;
  /** Make a new group of hosts. `POST /api/2.0/fo/asset/group/` @risk medium */
  execute(
    operation: OperationId<"asset_groups:create", "medium", M>,
    params: AssetGroupsCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AssetGroupsCreateResult>;
  /** Add addresses to a group or take some out. `POST /api/2.0/fo/asset/group/` @risk high */
  execute(
    operation: OperationId<"asset_groups:update", "high", M>,
    params: AssetGroupsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AssetGroupsUpdateResult>;
  /** List addresses that the subscription may scan. `GET /api/2.0/fo/asset/ip/` @risk low */
  execute(
    operation: OperationId<"ips:read", "low", M>,
    params: IpsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IpsReadResult>;
  /** Add addresses that may be scanned from now on. `POST /api/2.0/fo/asset/ip/` @risk high */
  execute(
    operation: OperationId<"ips:add", "high", M>,
    params: IpsAddParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IpsAddResult>;
  /** List addresses that no scan touches. `GET /api/2.0/fo/asset/excluded_ip/` @risk low */
  execute(
    operation: OperationId<"excluded_ips:read", "low", M>,
    params: ExcludedIpsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ExcludedIpsReadResult>;
  /** Keep scans away from addresses. `POST /api/2.0/fo/asset/excluded_ip/` @risk high */
  execute(
    operation: OperationId<"excluded_ips:add", "high", M>,
    params: ExcludedIpsAddParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ExcludedIpsAddResult>;
  /** Let scans reach excluded addresses again. `POST /api/2.0/fo/asset/excluded_ip/` @risk high */
  execute(
    operation: OperationId<"excluded_ips:remove", "high", M>,
    params: ExcludedIpsRemoveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ExcludedIpsRemoveResult>;
  /** List scanner appliances and whether they are up. `GET /api/2.0/fo/appliance/` @risk medium */
  execute(
    operation: OperationId<"scanners:read", "medium", M>,
    params: ScannersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ScannersReadResult>;
  /** List users of the subscription with their roles. `GET /msp/user_list.php` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof QualysOperations>(
    operation: O & Permit<QualysOperations, O, M>,
    ...rest: Rest<ParamsOf<QualysOperations, O>>
  ): CallOf<QualysOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Qualys<M extends Risk = "critical"> = Limited<QualysConnector<M>, QualysMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface QualysOperations {
  "hosts:read": { risk: "low"; params: HostsReadParams; result: HostsReadResult; item: HostsReadItem };
  "detections:read": { risk: "low"; params: DetectionsReadParams; result: DetectionsReadResult; item: DetectionsReadItem };
  "hosts:purge": { risk: "critical"; params: HostsPurgeParams; result: HostsPurgeResult };
  "vulnerabilities:ignore": { risk: "medium"; params: VulnerabilitiesIgnoreParams; result: VulnerabilitiesIgnoreResult };
  "vulnerabilities:restore": { risk: "medium"; params: VulnerabilitiesRestoreParams; result: VulnerabilitiesRestoreResult };
  "knowledge_base:read": { risk: "low"; params: KnowledgeBaseReadParams; result: KnowledgeBaseReadResult };
  "knowledge_base:read_scores": { risk: "low"; params: KnowledgeBaseReadScoresParams; result: KnowledgeBaseReadScoresResult };
  "scans:read": { risk: "low"; params: ScansReadParams; result: ScansReadResult };
  "scans:launch": { risk: "medium"; params: ScansLaunchParams; result: ScansLaunchResult };
  "scans:pause": { risk: "medium"; params: ScansPauseParams; result: ScansPauseResult };
  "scans:resume": { risk: "medium"; params: ScansResumeParams; result: ScansResumeResult };
  "scans:cancel": { risk: "medium"; params: ScansCancelParams; result: ScansCancelResult };
  "scans:delete": { risk: "critical"; params: ScansDeleteParams; result: ScansDeleteResult };
  "scans:read_results": { risk: "low"; params: ScansReadResultsParams; result: ScansReadResultsResult };
  "reports:read": { risk: "low"; params: ReportsReadParams; result: ReportsReadResult };
  "reports:launch": { risk: "medium"; params: ReportsLaunchParams; result: ReportsLaunchResult };
  "reports:delete": { risk: "high"; params: ReportsDeleteParams; result: ReportsDeleteResult };
  "report_templates:read": { risk: "low"; params: ReportTemplatesReadParams; result: ReportTemplatesReadResult };
  "asset_groups:read": { risk: "low"; params: AssetGroupsReadParams; result: AssetGroupsReadResult; item: AssetGroupsReadItem };
  "asset_groups:create": { risk: "medium"; params: AssetGroupsCreateParams; result: AssetGroupsCreateResult };
  "asset_groups:update": { risk: "high"; params: AssetGroupsUpdateParams; result: AssetGroupsUpdateResult };
  "ips:read": { risk: "low"; params: IpsReadParams; result: IpsReadResult };
  "ips:add": { risk: "high"; params: IpsAddParams; result: IpsAddResult };
  "excluded_ips:read": { risk: "low"; params: ExcludedIpsReadParams; result: ExcludedIpsReadResult };
  "excluded_ips:add": { risk: "high"; params: ExcludedIpsAddParams; result: ExcludedIpsAddResult };
  "excluded_ips:remove": { risk: "high"; params: ExcludedIpsRemoveParams; result: ExcludedIpsRemoveResult };
  "scanners:read": { risk: "medium"; params: ScannersReadParams; result: ScannersReadResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult };
}

/** The risk of each convenience method. */
export interface QualysMethods {
  findHosts: "low";
  getHostDetections: "low";
  findHostsWithVulnerability: "low";
  getVulnerability: "low";
  findVulnerabilitiesByCve: "low";
  getCveScores: "low";
  listScans: "low";
  launchScan: "medium";
  launchReport: "medium";
}

/** Parameters of `hosts:read`. */
export interface HostsReadParams {
  /** How much of each host to send. */
  details?: "Basic" | "Basic/AGs" | "All" | "All/AGs" | "None";
  ips?: Ips;
  ids?: HostIds;
  ag_ids?: GroupIds;
  /** Regular expression over the operating system. @minLength 1 */
  os_pattern?: string;
  /** Scanned since this moment, as in 2026-01-31T00:00:00Z. */
  vm_scan_since?: Moment;
  /** Not scanned since this moment, as in 2026-01-31. */
  no_vm_scan_since?: Moment;
  /** Send the asset's id with each host. */
  show_asset_id?: Flag;
  /** Send the host's tags with it. */
  show_tags?: Flag;
  /** Send the TruRisk score, 1 for yes. */
  show_trurisk?: Flag;
  /** Smallest TruRisk score that counts. @integer @minimum 0 */
  trurisk_min?: number;
  use_tags?: UseTags;
  tag_set_by?: TagSetBy;
  tag_set_include?: TagsIn;
  tag_set_exclude?: TagsOut;
  tag_include_selector?: TagAll;
  id_min?: IdMin;
  truncation_limit?: Truncation;
}

/** Result of `hosts:read`. */
export type HostsReadResult = {
  RESPONSE?: {
    DATETIME?: string;
    HOST_LIST?: {
      HOST?: {
        ID?: string;
        ASSET_ID?: string;
        IP?: string;
        IPV6?: string;
        TRACKING_METHOD?: string;
        DNS?: string;
        DNS_DATA?: DnsData;
        NETBIOS?: string;
        OS?: string;
        CLOUD_PROVIDER?: string;
        CLOUD_RESOURCE_ID?: string;
        LAST_VULN_SCAN_DATETIME?: string;
        LAST_VM_SCANNED_DATE?: string;
        LAST_ACTIVITY?: string;
        TRURISK_SCORE?: string;
        ASSET_CRITICALITY_SCORE?: string;
        TAGS?: Tags;
      }[];
    };
    WARNING?: Warning;
  };
};

/** One item of the pages of `hosts:read`. */
export type HostsReadItem = NonNullable<NonNullable<NonNullable<HostsReadResult["RESPONSE"]>["HOST_LIST"]>["HOST"]>[number];

/** Arguments of `findHosts`. */
export interface FindHostsParams {
  ips?: Ips;
  /** Regular expression over the operating system. @minLength 1 */
  osPattern?: string;
  /** Send the host's tags with it. */
  showTags?: Flag;
  truncationLimit?: Truncation;
}

/** Parameters of `detections:read`. */
export interface DetectionsReadParams {
  ips?: Ips;
  ids?: HostIds;
  ag_ids?: GroupIds;
  /** Numbers of vulnerabilities, with commas or as a range. @minLength 1 */
  qids?: string;
  /** Severities from 1 to 5, as in 4,5 or 3-5. @minLength 1 */
  severities?: string;
  /** New, Active, Re-Opened and Fixed, with commas. @minLength 1 */
  status?: string;
  /** Changed since this moment, as in 2026-01-31T00:00:00Z. */
  detection_updated_since?: Moment;
  /** Changed within so many days. @integer @minimum 1 */
  max_days_since_detection_updated?: number;
  /** Only hosts that were scanned since then. */
  vm_scan_since?: Moment;
  /** Send ignored ones as well. */
  include_ignored?: Flag;
  /** Leave out what a later patch covers. */
  filter_superseded_qids?: Flag;
  /** Send the id of the asset too. */
  show_asset_id?: Flag;
  /** Send the tags of each host. */
  show_tags?: Flag;
  /** Send the evidence, 0 for a shorter answer. */
  show_results?: Flag;
  /** Send the detection score too. */
  show_qds?: Flag;
  /** Smallest detection score, with show_qds. @integer @minimum 1 @maximum 100 */
  qds_min?: number;
  use_tags?: UseTags;
  tag_set_by?: TagSetBy;
  tag_set_include?: TagsIn;
  tag_set_exclude?: TagsOut;
  tag_include_selector?: TagAll;
  id_min?: IdMin;
  truncation_limit?: Truncation;
}

/** Result of `detections:read`. */
export type DetectionsReadResult = {
  RESPONSE?: {
    DATETIME?: string;
    HOST_LIST?: {
      HOST?: {
        ID?: string;
        ASSET_ID?: string;
        IP?: string;
        TRACKING_METHOD?: string;
        OS?: string;
        DNS?: string;
        DNS_DATA?: DnsData;
        NETBIOS?: string;
        LAST_SCAN_DATETIME?: string;
        LAST_VM_SCANNED_DATE?: string;
        TAGS?: Tags;
        DETECTION_LIST?: {
          DETECTION?: {
            UNIQUE_VULN_ID?: string;
            QID?: string;
            /** Confirmed, Potential or Info. */
            TYPE?: string;
            SEVERITY?: string;
            PORT?: string;
            PROTOCOL?: string;
            SSL?: string;
            STATUS?: string;
            /** What the scanner saw. */
            RESULTS?: string;
            FIRST_FOUND_DATETIME?: string;
            LAST_FOUND_DATETIME?: string;
            LAST_FIXED_DATETIME?: string;
            LAST_UPDATE_DATETIME?: string;
            TIMES_FOUND?: string;
            IS_IGNORED?: string;
            IS_DISABLED?: string;
          }[];
        };
      }[];
    };
    WARNING?: Warning;
  };
};

/** One item of the pages of `detections:read`. */
export type DetectionsReadItem = NonNullable<NonNullable<NonNullable<DetectionsReadResult["RESPONSE"]>["HOST_LIST"]>["HOST"]>[number];

/** Arguments of `getHostDetections`. */
export interface GetHostDetectionsParams {
  ips?: Ips;
  /** Severities from 1 to 5, as in 4,5 or 3-5. @minLength 1 */
  severities?: string;
  /** New, Active, Re-Opened and Fixed, with commas. @minLength 1 */
  status?: string;
  /** Send the detection score too. */
  showQds?: Flag;
}

/** Arguments of `findHostsWithVulnerability`. */
export interface FindHostsWithVulnerabilityParams {
  /** Numbers of vulnerabilities, with commas or as a range. @minLength 1 */
  qids: string;
  /** New, Active, Re-Opened and Fixed, with commas. @minLength 1 */
  status?: string;
}

/** Parameters of `hosts:purge`. */
export interface HostsPurgeParams {
  /** Ids of the hosts to purge, with commas. @minLength 1 @maxLength 500 @pattern ^[0-9]+(,[0-9]+)*$ */
  ids: string;
  /** Vulnerabilities, compliance or both. */
  data_scope?: "vm" | "pc" | "vm,pc";
}

/** Result of `hosts:purge`. */
export type HostsPurgeResult = {
  RESPONSE?: { DATETIME?: string; BATCH_LIST?: { BATCH?: { TEXT?: string }[] } };
};

/** Parameters of `vulnerabilities:ignore`. */
export interface VulnerabilitiesIgnoreParams {
  qids: FewQids;
  ips: FewIps;
  /** Why they may be ignored. @minLength 1 @maxLength 255 */
  comments: string;
  /** Days until they count again. @integer @minimum 1 */
  reopen_ignored_days?: number;
}

/** Result of `vulnerabilities:ignore`. */
export type VulnerabilitiesIgnoreResult = {
  RESPONSE?: { MESSAGE?: string; IGNORED_LIST?: { IGNORED?: Ignored[] } };
};

/** Parameters of `vulnerabilities:restore`. */
export interface VulnerabilitiesRestoreParams {
  qids: FewQids;
  ips: FewIps;
  /** Why they count again. @minLength 1 @maxLength 255 */
  comments: string;
}

/** Result of `vulnerabilities:restore`. */
export type VulnerabilitiesRestoreResult = {
  RESPONSE?: { MESSAGE?: string; RESTORED_LIST?: { RESTORED?: Ignored[] } };
};

/** Parameters of `knowledge_base:read`. */
export interface KnowledgeBaseReadParams {
  /** How much of each vulnerability to send. */
  details?: "Basic" | "All" | "None";
  /** QIDs to look up, with commas or as a range. @minLength 1 */
  ids?: string;
  /** CVE to look for, as in CVE-2024-3094. @minLength 1 */
  cve?: string;
  /** Only those with a patch, 1 for yes. */
  is_patchable?: Flag;
  /** Changed by Qualys after this day. */
  last_modified_after?: Moment;
  /** First published after this day. */
  published_after?: Moment;
  /** How a scanner finds it. */
  discovery_method?: "Remote" | "Authenticated" | "RemoteOnly" | "AuthenticatedOnly" | "RemoteAndAuthenticated";
}

/** Result of `knowledge_base:read`. */
export type KnowledgeBaseReadResult = {
  RESPONSE?: {
    DATETIME?: string;
    VULN_LIST?: {
      VULN?: {
        QID?: string;
        VULN_TYPE?: string;
        SEVERITY_LEVEL?: string;
        TITLE?: string;
        CATEGORY?: string;
        PUBLISHED_DATETIME?: string;
        LAST_SERVICE_MODIFICATION_DATETIME?: string;
        PATCHABLE?: string;
        PCI_FLAG?: string;
        DIAGNOSIS?: string;
        CONSEQUENCE?: string;
        SOLUTION?: string;
        CVE_LIST?: { CVE?: { ID?: string; URL?: string }[] };
        SOFTWARE_LIST?: { SOFTWARE?: { PRODUCT?: string; VENDOR?: string }[] };
        DISCOVERY?: { REMOTE?: string; ADDITIONAL_INFO?: string };
      }[];
    };
  };
};

/** Arguments of `getVulnerability`. */
export interface GetVulnerabilityParams {
  /** QIDs to look up, with commas or as a range. @minLength 1 */
  qid: string;
}

/** Arguments of `findVulnerabilitiesByCve`. */
export interface FindVulnerabilitiesByCveParams {
  /** CVE to look for, as in CVE-2024-3094. @minLength 1 */
  cve: string;
}

/** Parameters of `knowledge_base:read_scores`. */
export interface KnowledgeBaseReadScoresParams {
  /** CVEs to score, with commas. @minLength 1 */
  cve: string;
  /** Whether to send the reasons too. */
  details: "Basic" | "All";
  /** Smallest score that counts. @integer @minimum 1 @maximum 100 */
  qvs_min?: number;
  /** Largest score that counts. @integer @minimum 1 @maximum 100 */
  qvs_max?: number;
  /** Scores that changed after this day. */
  qvs_last_modified_after?: Moment;
  /** CVEs that were published after this day. */
  nvd_published_after?: Moment;
}

/** Result of `knowledge_base:read_scores`. The scores by CVE. */
export type KnowledgeBaseReadScoresResult = {
  [key: string]: {
    base?: {
      id?: string;
      idType?: string;
      /** @integer */
      qvs?: string | number;
      /** Seconds since 1970 of the change. @integer */
      qvsLastChangedDate?: string | number;
      /** Seconds since 1970 of publication. @integer */
      nvdPublishedDate?: string | number;
    };
    contributingFactors?: {
      cvss?: string | number;
      cvssVersion?: string;
      cvssString?: string;
      exploitMaturity?: string[];
      threatActors?: string[];
      malwareName?: string[];
      rti?: string[];
    };
  };
};

/** Arguments of `getCveScores`. */
export interface GetCveScoresParams {
  /** CVEs to score, with commas. @minLength 1 */
  cve: string;
  /** Whether to send the reasons too. @default "All" */
  details?: "Basic" | "All";
}

/** Parameters of `scans:read`. */
export interface ScansReadParams {
  scan_ref?: ScanRef;
  /** Running, Paused, Canceled, Finished, Error, Queued or Loading. @minLength 1 */
  state?: string;
  /** How the scan was started. */
  type?: "On-Demand" | "Scheduled" | "API";
  /** Addresses that were scanned, with commas. @minLength 1 */
  target?: string;
  /** Login of who started it. @minLength 1 */
  user_login?: string;
  /** Started after this moment. */
  launched_after_datetime?: Moment;
  /** Started before this moment. */
  launched_before_datetime?: Moment;
  /** Send the state, 0 for no. */
  show_status?: Flag;
  /** Only the most recent one. */
  show_last?: Flag;
}

/** Result of `scans:read`. */
export type ScansReadResult = {
  RESPONSE?: {
    DATETIME?: string;
    SCAN_LIST?: {
      SCAN?: {
        REF?: string;
        TYPE?: string;
        TITLE?: string;
        USER_LOGIN?: string;
        LAUNCH_DATETIME?: string;
        DURATION?: string;
        PROCESSED?: string;
        STATUS?: { STATE?: string; SUB_STATE?: string };
        TARGET?: string;
      }[];
    };
  };
};

/** Arguments of `listScans`. */
export interface ListScansParams {
  /** Running, Paused, Canceled, Finished, Error, Queued or Loading. @minLength 1 */
  state?: string;
  /** Started after this moment. */
  launchedAfterDatetime?: Moment;
}

/** Parameters of `scans:launch`. */
export interface ScansLaunchParams {
  /** Title for the new scan. @minLength 1 */
  scan_title?: string;
  /** Id of the option profile. @integer @minimum 1 */
  option_id?: number;
  /** Title of the option profile, instead of its id. @minLength 1 */
  option_title?: string;
  /** Addresses to scan, with commas or as ranges. @minLength 7 */
  ip?: string;
  /** Groups to scan by id, with commas. @minLength 1 */
  asset_group_ids?: string;
  /** Addresses to leave out this time. @minLength 7 */
  exclude_ip_per_scan?: string;
  /** Scanner to use, External for those of Qualys. @minLength 1 */
  iscanner_name?: string;
  /** Use the default scanner of each group. */
  default_scanner?: Flag;
  /** Use all scanners of each group. */
  scanners_in_ag?: Flag;
  /** Priority from 1 to 9, 0 for none. @integer @minimum 0 @maximum 9 */
  priority?: number;
}

/** Result of `scans:launch`. */
export type ScansLaunchResult = Done;

/** Arguments of `launchScan`. */
export interface LaunchScanParams {
  /** Addresses to scan, with commas or as ranges. @minLength 7 */
  ip: string;
  /** Title of the option profile, instead of its id. @minLength 1 */
  optionTitle: string;
  /** Title for the new scan. @minLength 1 */
  scanTitle?: string;
  /** Scanner to use, External for those of Qualys. @minLength 1 */
  iscannerName?: string;
}

/** Parameters of `scans:pause`. */
export interface ScansPauseParams {
  scan_ref: ScanRef;
}

/** Result of `scans:pause`. */
export type ScansPauseResult = Done;

/** Parameters of `scans:resume`. */
export interface ScansResumeParams {
  scan_ref: ScanRef;
}

/** Result of `scans:resume`. */
export type ScansResumeResult = Done;

/** Parameters of `scans:cancel`. */
export interface ScansCancelParams {
  scan_ref: ScanRef;
}

/** Result of `scans:cancel`. */
export type ScansCancelResult = Done;

/** Parameters of `scans:delete`. */
export interface ScansDeleteParams {
  scan_ref: ScanRef;
}

/** Result of `scans:delete`. */
export type ScansDeleteResult = Done;

/** Parameters of `scans:read_results`. */
export interface ScansReadResultsParams {
  scan_ref: ScanRef;
  ips?: Ips;
  /** Whether to send protocols, ports and more. */
  mode?: "brief" | "extended";
}

/** Result of `scans:read_results`. */
export type ScansReadResultsResult = {
  ip?: string;
  dns?: string;
  netbios?: string;
  /** @integer */
  qid?: number | string;
  instance?: string;
  result?: string;
}[];

/** Parameters of `reports:read`. */
export interface ReportsReadParams {
  id?: ReportId;
  /** State that reports are in. */
  state?: "Running" | "Finished" | "Submitted" | "Canceled" | "Errors";
  /** Login of who launched it. @minLength 1 */
  user_login?: string;
  /** Only those that expire before this moment. */
  expires_before_datetime?: Moment;
}

/** Result of `reports:read`. */
export type ReportsReadResult = {
  RESPONSE?: {
    DATETIME?: string;
    REPORT_LIST?: {
      REPORT?: {
        ID?: string;
        TITLE?: string;
        TYPE?: string;
        USER_LOGIN?: string;
        LAUNCH_DATETIME?: string;
        OUTPUT_FORMAT?: string;
        SIZE?: string;
        STATUS?: { STATE?: string };
        EXPIRATION_DATETIME?: string;
      }[];
    };
  };
};

/** Parameters of `reports:launch`. */
export interface ReportsLaunchParams {
  /** Id of the template, from report_templates:read. @integer @minimum 1 */
  template_id: number;
  /** Format of the new report. */
  output_format: "pdf" | "html" | "mht" | "xml" | "csv" | "docx" | "online";
  /** Title for the new report. @minLength 1 @maxLength 128 */
  report_title?: string;
  /** Kind of report to make. */
  report_type?: "Map" | "Scan" | "Patch" | "Remediation" | "Compliance" | "Policy";
  ips?: Ips;
  /** Groups to report on, with commas. @minLength 1 */
  asset_group_ids?: string;
  /** References of scans to report on, with commas. @minLength 1 */
  report_refs?: string;
}

/** Result of `reports:launch`. */
export type ReportsLaunchResult = Done;

/** Arguments of `launchReport`. */
export interface LaunchReportParams {
  /** Id of the template, from report_templates:read. @integer @minimum 1 */
  templateId: number;
  /** Format of the new report. */
  outputFormat: "pdf" | "html" | "mht" | "xml" | "csv" | "docx" | "online";
  /** Title for the new report. @minLength 1 @maxLength 128 */
  reportTitle?: string;
  ips?: Ips;
}

/** Parameters of `reports:delete`. */
export interface ReportsDeleteParams {
  id: ReportId;
}

/** Result of `reports:delete`. */
export type ReportsDeleteResult = Done;

/** Parameters of `report_templates:read`. */
export type ReportTemplatesReadParams = { [key: string]: never };

/** Result of `report_templates:read`. */
export type ReportTemplatesReadResult = {
  REPORT_TEMPLATE?: {
    ID?: string;
    TYPE?: string;
    TEMPLATE_TYPE?: string;
    TITLE?: string;
    LAST_UPDATE?: string;
    GLOBAL?: string;
  }[];
};

/** Parameters of `asset_groups:read`. */
export interface AssetGroupsReadParams {
  ids?: GroupIds;
  /** Exact title of a group. @minLength 1 */
  title?: string;
  /** ALL, or fields such as ID,TITLE,IP_SET. @minLength 1 */
  show_attributes?: string;
  id_min?: IdMin;
  truncation_limit?: Truncation;
}

/** Result of `asset_groups:read`. */
export type AssetGroupsReadResult = {
  RESPONSE?: {
    DATETIME?: string;
    ASSET_GROUP_LIST?: {
      ASSET_GROUP?: {
        ID?: string;
        TITLE?: string;
        OWNER_ID?: string;
        UNIT_ID?: string;
        LAST_UPDATE?: string;
        BUSINESS_IMPACT?: string;
        DEFAULT_APPLIANCE_ID?: string;
        IP_SET?: IpSet;
      }[];
    };
    WARNING?: Warning;
  };
};

/** One item of the pages of `asset_groups:read`. */
export type AssetGroupsReadItem = NonNullable<NonNullable<NonNullable<AssetGroupsReadResult["RESPONSE"]>["ASSET_GROUP_LIST"]>["ASSET_GROUP"]>[number];

/** Parameters of `asset_groups:create`. */
export interface AssetGroupsCreateParams {
  /** Title that nobody uses yet. @minLength 1 @maxLength 255 */
  title: string;
  /** Notes on the new group. @maxLength 255 */
  comments?: string;
  ips?: Ips;
  /** How much hangs on its hosts. */
  business_impact?: "critical" | "high" | "medium" | "low" | "none";
}

/** Result of `asset_groups:create`. */
export type AssetGroupsCreateResult = Done;

/** Parameters of `asset_groups:update`. */
export interface AssetGroupsUpdateParams {
  /** Id of the group to change. @integer @minimum 1 */
  id: number;
  /** Single addresses to put into the group, with commas. */
  add_ips?: FewIps;
  /** Single addresses to take out of it, with commas. */
  remove_ips?: FewIps;
  /** New title of the group. @minLength 1 @maxLength 255 */
  set_title?: string;
  /** New notes on the group. @maxLength 255 */
  set_comments?: string;
}

/** Result of `asset_groups:update`. */
export type AssetGroupsUpdateResult = Done;

/** Parameters of `ips:read`. */
export interface IpsReadParams {
  ips?: Ips;
  /** How hosts are told apart. */
  tracking_method?: "IP" | "DNS" | "NETBIOS";
  /** Only those with policy compliance. */
  compliance_enabled?: Flag;
}

/** Result of `ips:read`. */
export type IpsReadResult = {
  RESPONSE?: { DATETIME?: string; IP_SET?: IpSet };
};

/** Parameters of `ips:add`. */
export interface IpsAddParams {
  ips: FewIps;
  /** Let vulnerability scans reach them. */
  enable_vm: Flag;
  /** How the new hosts are told apart. */
  tracking_method?: "IP" | "DNS" | "NETBIOS";
  /** Group of a unit manager, to put them into. @minLength 1 */
  ag_title?: string;
  /** Notes on the new addresses. */
  comment?: string;
}

/** Result of `ips:add`. */
export type IpsAddResult = Done;

/** Parameters of `excluded_ips:read`. */
export interface ExcludedIpsReadParams {
  ips?: Ips;
}

/** Result of `excluded_ips:read`. */
export type ExcludedIpsReadResult = {
  RESPONSE?: { DATETIME?: string; IP_SET?: IpSet };
};

/** Parameters of `excluded_ips:add`. */
export interface ExcludedIpsAddParams {
  ips: FewIps;
  /** Why no scan may touch them. @minLength 1 @maxLength 1024 */
  comment: string;
  /** Days until they are scanned again. @integer @minimum 1 */
  expiry_days?: number;
}

/** Result of `excluded_ips:add`. */
export type ExcludedIpsAddResult = Done;

/** Parameters of `excluded_ips:remove`. */
export interface ExcludedIpsRemoveParams {
  ips: FewIps;
  /** Why scans may touch them again. @minLength 1 @maxLength 1024 */
  comment: string;
}

/** Result of `excluded_ips:remove`. */
export type ExcludedIpsRemoveResult = Done;

/** Parameters of `scanners:read`. */
export interface ScannersReadParams {
  /** How much of each scanner to send. */
  output_mode?: "brief" | "full";
  /** Text in the scanner's name. @minLength 1 */
  name?: string;
  /** Ids of scanners, with commas. @minLength 1 */
  ids?: string;
  /** Only those at work, 0 for idle ones. */
  busy?: Flag;
}

/** Result of `scanners:read`. */
export type ScannersReadResult = {
  RESPONSE?: {
    DATETIME?: string;
    APPLIANCE_LIST?: {
      APPLIANCE?: {
        ID?: string;
        UUID?: string;
        NAME?: string;
        /** Online or Offline at present. */
        STATUS?: string;
        SOFTWARE_VERSION?: string;
        RUNNING_SCAN_COUNT?: string;
        RUNNING_SLICES_COUNT?: string;
        HEARTBEATS_MISSED?: string;
        LAST_UPDATED_DATE?: string;
      }[];
    };
  };
};

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Text in the user's external id. @minLength 1 */
  external_id_contains?: string;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  USER_LIST?: {
    USER?: {
      USER_LOGIN?: string;
      USER_ID?: string;
      EXTERNAL_ID?: string;
      USER_STATUS?: string;
      USER_ROLE?: string;
      BUSINESS_UNIT?: string;
      CREATION_DATE?: string;
      LAST_LOGIN_DATE?: string;
      CONTACT_INFO?: {
        FIRSTNAME?: string;
        LASTNAME?: string;
        EMAIL?: string;
      };
    }[];
  };
};

/** @integer */
export type Flag = 0 | 1;

/** Addresses and ranges, as in 10.0.0.1,10.0.0.5-10.0.0.9. @minLength 7 */
export type Ips = string;

/**
 * Single addresses, with commas; ranges are left out on purpose.
 * @minLength 7
 * @maxLength 500
 * @pattern ^[0-9.]+(,[0-9.]+)*$
 */
export type FewIps = string;

/**
 * Up to ten vulnerabilities by number, with commas; ranges are left out on purpose.
 * @maxLength 120
 * @pattern ^[0-9]{1,10}(,[0-9]{1,10}){0,9}$
 */
export type FewQids = string;

/** Ids of asset groups, with commas. @minLength 1 */
export type GroupIds = string;

/** Ids of hosts, with commas or as a range. @minLength 1 */
export type HostIds = string;

/** Smallest id of the page. @maxLength 20 @pattern ^[0-9]+$ */
export type IdMin = string;

/** How many records make a page, 1000 unless told. @integer @minimum 1 */
export type Truncation = number;

/** Choose hosts by tags, 1 for yes. @integer */
export type UseTags = 0 | 1;

/** Whether tags come as ids or names. */
export type TagSetBy = "id" | "name";

/** Tags to look for, with commas. @minLength 1 */
export type TagsIn = string;

/** Tags to leave out, with commas. @minLength 1 */
export type TagsOut = string;

/** Whether one tag is enough. */
export type TagAll = "any" | "all";

/** @minLength 10 */
export type Moment = string;

/** Reference of a scan, as in scan/1358285558.36992. @minLength 1 */
export type ScanRef = string;

/** Id of a report, from reports:read. @integer @minimum 1 */
export type ReportId = number;

/** Present when there are more records. */
export type Warning = {
  CODE?: string;
  TEXT?: string;
  /** Address of the next page. */
  URL?: string;
};

/** What the service did. */
export type Done = {
  RESPONSE?: {
    DATETIME?: string;
    /** Present when it failed. */
    CODE?: string;
    TEXT?: string;
    ITEM_LIST?: {
      ITEM?: {
        /** Such as ID or REFERENCE. */
        KEY?: string;
        VALUE?: string;
      }[];
    };
  };
};

export type DnsData = {
  HOSTNAME?: string;
  DOMAIN?: string;
  FQDN?: string;
};

export type Tags = {
  TAG?: { TAG_ID?: string; NAME?: string }[];
};

/** An address, or an object where it carries a network or an end. */
export type IpEntry = string | { [key: string]: string };

export type IpSet = {
  IP?: IpEntry[];
  IP_RANGE?: IpEntry[];
};

export type Ignored = {
  TICKET_NUMBER?: string;
  QID?: string;
  IP?: string;
  DNS?: string;
};

const LINK_PAGES = {
  next: "/RESPONSE/WARNING/URL",
  params: ["id_min"],
  items: "/RESPONSE/HOST_LIST/HOST",
  more: "/RESPONSE/WARNING/URL",
} as const;

const CONNECTOR: ConnectorSpec = {
  name: "qualys",
  operations: {
    low: {
      "hosts:read": ["oZhU_eS5", LINK_PAGES],
      "detections:read": ["hH2wV9JS", LINK_PAGES],
      "knowledge_base:read": ["RwrQh5_N"],
      "knowledge_base:read_scores": ["GMv5a7Z4"],
      "scans:read": ["fyVstaxn"],
      "scans:read_results": ["XLyto2r6"],
      "reports:read": ["yDao9bv4"],
      "report_templates:read": ["gb6RB4F_"],
      "asset_groups:read": [
        "LA7aFiDX",
        {
          next: "/RESPONSE/WARNING/URL",
          params: ["id_min"],
          items: "/RESPONSE/ASSET_GROUP_LIST/ASSET_GROUP",
        },
      ],
      "ips:read": ["lDnd-SJD"],
      "excluded_ips:read": ["llH0zmE4"],
      "users:read": ["q3z-FSOf"],
    },
    medium: {
      "vulnerabilities:ignore": ["93DlyGNI"],
      "vulnerabilities:restore": ["K7iuBY8T"],
      "scans:launch": ["EWWa_rda"],
      "scans:pause": ["svOwVhxU"],
      "scans:resume": ["xP6hXjWh"],
      "scans:cancel": ["FkUbHtzx"],
      "reports:launch": ["U2g55wT8"],
      "asset_groups:create": ["jyGASDhq"],
      "scanners:read": ["KRaO-4QX"],
    },
    high: {
      "reports:delete": ["IPvPIpOz"],
      "asset_groups:update": ["29Pe8ltK"],
      "ips:add": ["g4JAwE3X"],
      "excluded_ips:add": ["-cxFhA4l"],
      "excluded_ips:remove": ["_1vORRdN"],
    },
    critical: {
      "hosts:purge": ["Tbs1gMau"],
      "scans:delete": ["qfk13Khh"],
    },
  },
};
