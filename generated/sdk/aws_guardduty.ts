// Generated from specs/aws_guardduty.yaml by `npm run generate`. Do not edit.
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
 * Amazon GuardDuty. Findings, suppression filters, threat lists, members and malware scans of Amazon
 * GuardDuty.
 * @see https://docs.aws.amazon.com/guardduty/latest/APIReference/Welcome.html
 */
export class AwsGuardDutyConnector<const M extends Risk = "critical"> extends SDKConnector<AwsGuardDutyOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the detectors of the region. Risk: low. Scope: guardduty:ListDetectors. */
  listDetectors(options?: ExecuteOptions): GovernedPages<"low", DetectorsReadResult, DetectorsReadItem> {
    return this.call("detectors:read", {}, options);
  }

  /** List ids of findings that match. Risk: low. Scope: guardduty:ListFindings. */
  listFindingIds(params: ListFindingIdsParams, options?: ExecuteOptions): GovernedPages<"low", FindingsReadResult, FindingsReadItem> {
    return this.call("findings:read", {
      DetectorId: params.detectorId,
      findingCriteria: params.findingCriteria,
      maxResults: params.maxResults,
    }, options);
  }

  /** Get up to fifty findings with all evidence. Risk: low. Scope: guardduty:GetFindings. */
  getFindings(params: GetFindingsParams, options?: ExecuteOptions): GovernedCall<"low", FindingsReadDetailsResult> {
    return this.call("findings:read_details", { DetectorId: params.detectorId, findingIds: params.findingIds }, options);
  }

  /** Archive findings that are dealt with. Risk: medium. Scope: guardduty:ArchiveFindings. */
  archiveFindings(params: ArchiveFindingsParams, options?: ExecuteOptions): GovernedCall<"medium", FindingsArchiveResult> {
    return this.call("findings:archive", { DetectorId: params.detectorId, findingIds: params.findingIds }, options);
  }

  /**
   * Archive new findings of certain types from now on.
   * Risk: high. Scope: guardduty:CreateFilter. May be escalated to a reviewer.
   */
  suppressFindings(params: SuppressFindingsParams, options?: ExecuteOptions): GovernedCall<"high", FiltersSuppressResult> {
    return this.call("filters:suppress", {
      DetectorId: params.detectorId,
      name: params.name,
      findingCriteria: params.findingCriteria,
      description: params.description,
    }, options);
  }

  /**
   * Archive from now on all findings of these types.
   * Risk: high. Scope: guardduty:CreateFilter. May be escalated to a reviewer.
   */
  suppressFindingTypes(params: SuppressFindingTypesParams, options?: ExecuteOptions): GovernedCall<"high", FiltersSuppressResult> {
    return this.call("filters:suppress", {
      DetectorId: params.detectorId,
      name: params.name,
      findingCriteria: { criterion: { type: { equals: params.findingTypes } } },
      description: params.description,
    }, options);
  }

  /** Scan the volumes of an instance for malware. Risk: medium. Scope: guardduty:StartMalwareScan. */
  startMalwareScan(params: StartMalwareScanParams, options?: ExecuteOptions): GovernedCall<"medium", MalwareScansStartResult> {
    return this.call("malware_scans:start", params, options);
  }

  execute<O extends keyof Within<AwsGuardDutyOperations, M>>(
    operation: O,
    params: ParamsOf<Within<AwsGuardDutyOperations, M>, O> & Incomplete,
  ): never;
  /** List the detectors of the region. `GET /detector` @risk low */
  execute(
    operation: OperationId<"detectors:read", "low", M>,
    params: DetectorsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DetectorsReadResult, DetectorsReadItem>;
  /** Get state and features of one detector. `GET /detector/{DetectorId}` @risk low */
  execute(
    operation: OperationId<"detectors:read_details", "low", M>,
    params: DetectorsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DetectorsReadDetailsResult>;
  /** Turn further protections of a detector on. `POST /detector/{DetectorId}` @risk high */
  execute(
    operation: OperationId<"detectors:enable_features", "high", M>,
    params: DetectorsEnableFeaturesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DetectorsEnableFeaturesResult>;
  /** List ids of findings that match. `POST /detector/{DetectorId}/findings` @risk low */
  execute(
    operation: OperationId<"findings:read", "low", M>,
    params: FindingsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FindingsReadResult, FindingsReadItem>;
  /** Get up to fifty findings with all evidence. `POST /detector/{DetectorId}/findings/get` @risk low */
  execute(
    operation: OperationId<"findings:read_details", "low", M>,
    params: FindingsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FindingsReadDetailsResult>;
  /**
   * Count findings by account, day, type, resource or severity. `POST
   * /detector/{DetectorId}/findings/statistics`
   * @risk low
   */
  execute(
    operation: OperationId<"findings:statistics", "low", M>,
    params: FindingsStatisticsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FindingsStatisticsResult>;
  /** Archive findings that are dealt with. `POST /detector/{DetectorId}/findings/archive` @risk medium */
  execute(
    operation: OperationId<"findings:archive", "medium", M>,
    params: FindingsArchiveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FindingsArchiveResult>;
  /** Bring archived findings back to view. `POST /detector/{DetectorId}/findings/unarchive` @risk medium */
  execute(
    operation: OperationId<"findings:unarchive", "medium", M>,
    params: FindingsUnarchiveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FindingsUnarchiveResult>;
  /** Tell AWS whether findings were useful. `POST /detector/{DetectorId}/findings/feedback` @risk medium */
  execute(
    operation: OperationId<"findings:feedback", "medium", M>,
    params: FindingsFeedbackParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FindingsFeedbackResult>;
  /** Make sample findings to test a workflow. `POST /detector/{DetectorId}/findings/create` @risk medium */
  execute(
    operation: OperationId<"findings:create_samples", "medium", M>,
    params: FindingsCreateSamplesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FindingsCreateSamplesResult>;
  /** List names of filters and suppression rules. `GET /detector/{DetectorId}/filter` @risk low */
  execute(
    operation: OperationId<"filters:read", "low", M>,
    params: FiltersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FiltersReadResult, FiltersReadItem>;
  /** Get conditions and action of a filter. `GET /detector/{DetectorId}/filter/{FilterName}` @risk low */
  execute(
    operation: OperationId<"filters:read_details", "low", M>,
    params: FiltersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FiltersReadDetailsResult>;
  /** Save a filter that findings are searched by. `POST /detector/{DetectorId}/filter` @risk medium */
  execute(
    operation: OperationId<"filters:write", "medium", M>,
    params: FiltersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FiltersWriteResult>;
  /** Archive new findings of certain types from now on. `POST /detector/{DetectorId}/filter` @risk high */
  execute(
    operation: OperationId<"filters:suppress", "high", M>,
    params: FiltersSuppressParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FiltersSuppressResult>;
  /**
   * Delete a filter, which ends its suppression. `DELETE /detector/{DetectorId}/filter/{FilterName}`
   * @risk high
   */
  execute(
    operation: OperationId<"filters:delete", "high", M>,
    params: FiltersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FiltersDeleteResult>;
  /** List ids of trusted address lists. `GET /detector/{DetectorId}/ipset` @risk low */
  execute(
    operation: OperationId<"ip_sets:read", "low", M>,
    params: IpSetsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IpSetsReadResult, IpSetsReadItem>;
  /** Get state and file of a trusted list. `GET /detector/{DetectorId}/ipset/{IpSetId}` @risk low */
  execute(
    operation: OperationId<"ip_sets:read_details", "low", M>,
    params: IpSetsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IpSetsReadDetailsResult>;
  /** List ids of threat lists. `GET /detector/{DetectorId}/threatintelset` @risk low */
  execute(
    operation: OperationId<"threat_intel_sets:read", "low", M>,
    params: ThreatIntelSetsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ThreatIntelSetsReadResult, ThreatIntelSetsReadItem>;
  /**
   * Get state and file of a threat list. `GET /detector/{DetectorId}/threatintelset/{ThreatIntelSetId}`
   * @risk low
   */
  execute(
    operation: OperationId<"threat_intel_sets:read_details", "low", M>,
    params: ThreatIntelSetsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ThreatIntelSetsReadDetailsResult>;
  /** Add a file of hostile addresses to detect. `POST /detector/{DetectorId}/threatintelset` @risk high */
  execute(
    operation: OperationId<"threat_intel_sets:write", "high", M>,
    params: ThreatIntelSetsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ThreatIntelSetsWriteResult>;
  /**
   * Reload, rename, activate or deactivate a threat list. `POST
   * /detector/{DetectorId}/threatintelset/{ThreatIntelSetId}`
   * @risk high
   */
  execute(
    operation: OperationId<"threat_intel_sets:update", "high", M>,
    params: ThreatIntelSetsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ThreatIntelSetsUpdateResult>;
  /** List member accounts of the administrator. `GET /detector/{DetectorId}/member` @risk low */
  execute(
    operation: OperationId<"members:read", "low", M>,
    params: MembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MembersReadResult, MembersReadItem>;
  /** Watch member accounts again that were stopped. `POST /detector/{DetectorId}/member/start` @risk high */
  execute(
    operation: OperationId<"members:start_monitoring", "high", M>,
    params: MembersStartMonitoringParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MembersStartMonitoringResult>;
  /** Stop detection in member accounts. `POST /detector/{DetectorId}/member/stop` @risk critical */
  execute(
    operation: OperationId<"members:stop_monitoring", "critical", M>,
    params: MembersStopMonitoringParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", MembersStopMonitoringResult>;
  /** Show what is enabled for new organization accounts. `GET /detector/{DetectorId}/admin` @risk low */
  execute(
    operation: OperationId<"organization:read", "low", M>,
    params: OrganizationReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", OrganizationReadResult, OrganizationReadItem>;
  /**
   * List resources with the health of runtime monitoring. `POST /detector/{DetectorId}/coverage`
   * @risk low
   */
  execute(
    operation: OperationId<"coverage:read", "low", M>,
    params: CoverageReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CoverageReadResult, CoverageReadItem>;
  /**
   * Count covered resources by kind or health. `POST /detector/{DetectorId}/coverage/statistics`
   * @risk low
   */
  execute(
    operation: OperationId<"coverage:statistics", "low", M>,
    params: CoverageStatisticsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CoverageStatisticsResult>;
  /** List malware scans and their outcome. `POST /malware-scan` @risk low */
  execute(
    operation: OperationId<"malware_scans:read", "low", M>,
    params: MalwareScansReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MalwareScansReadResult, MalwareScansReadItem>;
  /** Scan the volumes of an instance for malware. `POST /malware-scan/start` @risk medium */
  execute(
    operation: OperationId<"malware_scans:start", "medium", M>,
    params: MalwareScansStartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MalwareScansStartResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof AwsGuardDutyOperations>(
    operation: O & Permit<AwsGuardDutyOperations, O, M>,
    ...rest: Rest<ParamsOf<AwsGuardDutyOperations, O>>
  ): CallOf<AwsGuardDutyOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type AwsGuardDuty<M extends Risk = "critical"> = Limited<AwsGuardDutyConnector<M>, AwsGuardDutyMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface AwsGuardDutyOperations {
  "detectors:read": { risk: "low"; params: DetectorsReadParams; result: DetectorsReadResult; item: DetectorsReadItem };
  "detectors:read_details": { risk: "low"; params: DetectorsReadDetailsParams; result: DetectorsReadDetailsResult };
  "detectors:enable_features": { risk: "high"; params: DetectorsEnableFeaturesParams; result: DetectorsEnableFeaturesResult };
  "findings:read": { risk: "low"; params: FindingsReadParams; result: FindingsReadResult; item: FindingsReadItem };
  "findings:read_details": { risk: "low"; params: FindingsReadDetailsParams; result: FindingsReadDetailsResult };
  "findings:statistics": { risk: "low"; params: FindingsStatisticsParams; result: FindingsStatisticsResult };
  "findings:archive": { risk: "medium"; params: FindingsArchiveParams; result: FindingsArchiveResult };
  "findings:unarchive": { risk: "medium"; params: FindingsUnarchiveParams; result: FindingsUnarchiveResult };
  "findings:feedback": { risk: "medium"; params: FindingsFeedbackParams; result: FindingsFeedbackResult };
  "findings:create_samples": { risk: "medium"; params: FindingsCreateSamplesParams; result: FindingsCreateSamplesResult };
  "filters:read": { risk: "low"; params: FiltersReadParams; result: FiltersReadResult; item: FiltersReadItem };
  "filters:read_details": { risk: "low"; params: FiltersReadDetailsParams; result: FiltersReadDetailsResult };
  "filters:write": { risk: "medium"; params: FiltersWriteParams; result: FiltersWriteResult };
  "filters:suppress": { risk: "high"; params: FiltersSuppressParams; result: FiltersSuppressResult };
  "filters:delete": { risk: "high"; params: FiltersDeleteParams; result: FiltersDeleteResult };
  "ip_sets:read": { risk: "low"; params: IpSetsReadParams; result: IpSetsReadResult; item: IpSetsReadItem };
  "ip_sets:read_details": { risk: "low"; params: IpSetsReadDetailsParams; result: IpSetsReadDetailsResult };
  "threat_intel_sets:read": { risk: "low"; params: ThreatIntelSetsReadParams; result: ThreatIntelSetsReadResult; item: ThreatIntelSetsReadItem };
  "threat_intel_sets:read_details": { risk: "low"; params: ThreatIntelSetsReadDetailsParams; result: ThreatIntelSetsReadDetailsResult };
  "threat_intel_sets:write": { risk: "high"; params: ThreatIntelSetsWriteParams; result: ThreatIntelSetsWriteResult };
  "threat_intel_sets:update": { risk: "high"; params: ThreatIntelSetsUpdateParams; result: ThreatIntelSetsUpdateResult };
  "members:read": { risk: "low"; params: MembersReadParams; result: MembersReadResult; item: MembersReadItem };
  "members:start_monitoring": { risk: "high"; params: MembersStartMonitoringParams; result: MembersStartMonitoringResult };
  "members:stop_monitoring": { risk: "critical"; params: MembersStopMonitoringParams; result: MembersStopMonitoringResult };
  "organization:read": { risk: "low"; params: OrganizationReadParams; result: OrganizationReadResult; item: OrganizationReadItem };
  "coverage:read": { risk: "low"; params: CoverageReadParams; result: CoverageReadResult; item: CoverageReadItem };
  "coverage:statistics": { risk: "low"; params: CoverageStatisticsParams; result: CoverageStatisticsResult };
  "malware_scans:read": { risk: "low"; params: MalwareScansReadParams; result: MalwareScansReadResult; item: MalwareScansReadItem };
  "malware_scans:start": { risk: "medium"; params: MalwareScansStartParams; result: MalwareScansStartResult };
}

/** The risk of each convenience method. */
export interface AwsGuardDutyMethods {
  listDetectors: "low";
  listFindingIds: "low";
  getFindings: "low";
  archiveFindings: "medium";
  suppressFindings: "high";
  suppressFindingTypes: "high";
  startMalwareScan: "medium";
}

/** Parameters of `detectors:read`. */
export interface DetectorsReadParams {
  maxResults?: MaxResults;
  nextToken?: NextToken;
}

/** Result of `detectors:read`. */
export type DetectorsReadResult = {
  detectorIds: DetectorId[];
  nextToken?: Next;
};

/** One item of the pages of `detectors:read`. */
export type DetectorsReadItem = DetectorsReadResult["detectorIds"][number];

/** Parameters of `detectors:read_details`. */
export interface DetectorsReadDetailsParams {
  DetectorId: DetectorId;
}

/** Result of `detectors:read_details`. */
export type DetectorsReadDetailsResult = {
  status: "ENABLED" | "DISABLED" | (string & {});
  createdAt?: string;
  updatedAt?: string;
  findingPublishingFrequency?: "FIFTEEN_MINUTES" | "ONE_HOUR" | "SIX_HOURS" | (string & {});
  serviceRole: string;
  tags?: Tags;
  features?: {
    name?: string;
    status?: "ENABLED" | "DISABLED" | (string & {});
    updatedAt?: Epoch;
    managedBy?: string;
    additionalConfiguration?: {
      name?: string;
      status?: "ENABLED" | "DISABLED" | (string & {});
      updatedAt?: Epoch;
      managedBy?: string;
    }[];
  }[];
};

/** Parameters of `detectors:enable_features`. */
export interface DetectorsEnableFeaturesParams {
  DetectorId: DetectorId;
  /** Protections to turn on. @minItems 1 */
  features: {
    name:
      | "S3_DATA_EVENTS"
      | "EKS_AUDIT_LOGS"
      | "EBS_MALWARE_PROTECTION"
      | "RDS_LOGIN_EVENTS"
      | "LAMBDA_NETWORK_LOGS"
      | "RUNTIME_MONITORING"
      | "AI_PROTECTION";
    status: "ENABLED";
  }[];
}

/** Result of `detectors:enable_features`. */
export type DetectorsEnableFeaturesResult = Empty;

/** Parameters of `findings:read`. */
export interface FindingsReadParams {
  DetectorId: DetectorId;
  findingCriteria?: FindingCriteria;
  sortCriteria?: SortCriteria;
  maxResults?: MaxResults;
  nextToken?: NextToken;
}

/** Result of `findings:read`. */
export type FindingsReadResult = {
  findingIds: FindingId[];
  nextToken?: Next;
};

/** One item of the pages of `findings:read`. */
export type FindingsReadItem = FindingsReadResult["findingIds"][number];

/** Arguments of `listFindingIds`. */
export interface ListFindingIdsParams {
  detectorId: DetectorId;
  findingCriteria?: FindingCriteria;
  maxResults?: MaxResults;
}

/** Parameters of `findings:read_details`. */
export interface FindingsReadDetailsParams {
  DetectorId: DetectorId;
  findingIds: FindingIds;
  sortCriteria?: SortCriteria;
}

/** Result of `findings:read_details`. */
export type FindingsReadDetailsResult = {
  findings: Finding[];
};

/** Arguments of `getFindings`. */
export interface GetFindingsParams {
  detectorId: DetectorId;
  findingIds: FindingIds;
}

/** Parameters of `findings:statistics`. */
export interface FindingsStatisticsParams {
  DetectorId: DetectorId;
  /** What the counts are grouped by. */
  groupBy: "ACCOUNT" | "DATE" | "FINDING_TYPE" | "RESOURCE" | "SEVERITY";
  findingCriteria?: FindingCriteria;
  orderBy?: Order;
  /** How many groups, 25 unless told. @integer @minimum 1 @maximum 100 */
  maxResults?: number;
}

/** Result of `findings:statistics`. */
export type FindingsStatisticsResult = {
  findingStatistics: {
    groupedByAccount?: {
      accountId?: string;
      lastGeneratedAt?: Epoch;
      /** @integer */
      totalFindings?: number;
    }[];
    groupedByDate?: {
      date?: Epoch;
      lastGeneratedAt?: Epoch;
      severity?: number;
      /** @integer */
      totalFindings?: number;
    }[];
    groupedByFindingType?: {
      findingType?: string;
      lastGeneratedAt?: Epoch;
      /** @integer */
      totalFindings?: number;
    }[];
    groupedByResource?: {
      accountId?: string;
      resourceId?: string;
      resourceType?: string;
      lastGeneratedAt?: Epoch;
      /** @integer */
      totalFindings?: number;
    }[];
    groupedBySeverity?: {
      severity?: number;
      lastGeneratedAt?: Epoch;
      /** @integer */
      totalFindings?: number;
    }[];
  };
};

/** Parameters of `findings:archive`. */
export interface FindingsArchiveParams {
  DetectorId: DetectorId;
  findingIds: FindingIds;
}

/** Result of `findings:archive`. */
export type FindingsArchiveResult = Empty;

/** Arguments of `archiveFindings`. */
export interface ArchiveFindingsParams {
  detectorId: DetectorId;
  findingIds: FindingIds;
}

/** Parameters of `findings:unarchive`. */
export interface FindingsUnarchiveParams {
  DetectorId: DetectorId;
  findingIds: FindingIds;
}

/** Result of `findings:unarchive`. */
export type FindingsUnarchiveResult = Empty;

/** Parameters of `findings:feedback`. */
export interface FindingsFeedbackParams {
  DetectorId: DetectorId;
  findingIds: FindingIds;
  /** Verdict on the findings. */
  feedback: "USEFUL" | "NOT_USEFUL";
  /** Reason for the verdict. */
  comments?: string;
}

/** Result of `findings:feedback`. */
export type FindingsFeedbackResult = Empty;

/** Parameters of `findings:create_samples`. */
export interface FindingsCreateSamplesParams {
  DetectorId: DetectorId;
  /** Types of finding to make. @minItems 1 @maxItems 50 */
  findingTypes: string[];
}

/** Result of `findings:create_samples`. */
export type FindingsCreateSamplesResult = Empty;

/** Parameters of `filters:read`. */
export interface FiltersReadParams {
  DetectorId: DetectorId;
  maxResults?: MaxResults;
  nextToken?: NextToken;
}

/** Result of `filters:read`. */
export type FiltersReadResult = {
  filterNames: string[];
  nextToken?: Next;
};

/** One item of the pages of `filters:read`. */
export type FiltersReadItem = FiltersReadResult["filterNames"][number];

/** Parameters of `filters:read_details`. */
export interface FiltersReadDetailsParams {
  DetectorId: DetectorId;
  /** Name of the filter to show. @minLength 1 */
  FilterName: string;
}

/** Result of `filters:read_details`. */
export type FiltersReadDetailsResult = {
  name: string;
  description?: string;
  /** ARCHIVE hides what matches. */
  action: "NOOP" | "ARCHIVE" | (string & {});
  /** @integer */
  rank?: number;
  findingCriteria: SavedCriteria;
  tags?: Tags;
  createdAt?: Epoch;
  updatedAt?: Epoch;
  /** @integer */
  version?: number;
};

/** Parameters of `filters:write`. */
export interface FiltersWriteParams {
  DetectorId: DetectorId;
  name: FilterName;
  description?: FilterDescription;
  rank?: FilterRank;
  findingCriteria: FindingCriteria;
  clientToken?: ClientToken;
  tags?: NewTags;
}

/** Result of `filters:write`. */
export type FiltersWriteResult = {
  name: string;
};

/** Parameters of `filters:suppress`. */
export interface FiltersSuppressParams {
  DetectorId: DetectorId;
  name: FilterName;
  description?: FilterDescription;
  rank?: FilterRank;
  /** Which findings are archived; moments are milliseconds since 1970. */
  findingCriteria: SuppressionCriteria;
  clientToken?: ClientToken;
  tags?: NewTags;
}

/** Result of `filters:suppress`. */
export type FiltersSuppressResult = {
  name: string;
};

/** Arguments of `suppressFindings`. */
export interface SuppressFindingsParams {
  detectorId: DetectorId;
  name: FilterName;
  /** Which findings are archived; moments are milliseconds since 1970. */
  findingCriteria: SuppressionCriteria;
  description?: FilterDescription;
}

/** Arguments of `suppressFindingTypes`. */
export interface SuppressFindingTypesParams {
  detectorId: DetectorId;
  name: FilterName;
  /** @minItems 1 @maxItems 20 */
  findingTypes: string[];
  description?: FilterDescription;
}

/** Parameters of `filters:delete`. */
export interface FiltersDeleteParams {
  DetectorId: DetectorId;
  /** Name of the filter to delete. @minLength 1 */
  FilterName: string;
}

/** Result of `filters:delete`. */
export type FiltersDeleteResult = Empty;

/** Parameters of `ip_sets:read`. */
export interface IpSetsReadParams {
  DetectorId: DetectorId;
  maxResults?: MaxResults;
  nextToken?: NextToken;
}

/** Result of `ip_sets:read`. */
export type IpSetsReadResult = {
  ipSetIds: string[];
  nextToken?: Next;
};

/** One item of the pages of `ip_sets:read`. */
export type IpSetsReadItem = IpSetsReadResult["ipSetIds"][number];

/** Parameters of `ip_sets:read_details`. */
export interface IpSetsReadDetailsParams {
  DetectorId: DetectorId;
  /** Id of a trusted list. @minLength 1 */
  IpSetId: string;
}

/** Result of `ip_sets:read_details`. */
export type IpSetsReadDetailsResult = ThreatIntelSet;

/** Parameters of `threat_intel_sets:read`. */
export interface ThreatIntelSetsReadParams {
  DetectorId: DetectorId;
  maxResults?: MaxResults;
  nextToken?: NextToken;
}

/** Result of `threat_intel_sets:read`. */
export type ThreatIntelSetsReadResult = {
  threatIntelSetIds: string[];
  nextToken?: Next;
};

/** One item of the pages of `threat_intel_sets:read`. */
export type ThreatIntelSetsReadItem = ThreatIntelSetsReadResult["threatIntelSetIds"][number];

/** Parameters of `threat_intel_sets:read_details`. */
export interface ThreatIntelSetsReadDetailsParams {
  DetectorId: DetectorId;
  ThreatIntelSetId: ThreatIntelSetId;
}

/** Result of `threat_intel_sets:read_details`. */
export type ThreatIntelSetsReadDetailsResult = ThreatIntelSet;

/** Parameters of `threat_intel_sets:write`. */
export interface ThreatIntelSetsWriteParams {
  DetectorId: DetectorId;
  name: ListName;
  /** Format of the file. */
  format: "TXT" | "STIX" | "OTX_CSV" | "ALIEN_VAULT" | "PROOF_POINT" | "FIRE_EYE";
  location: ListLocation;
  /** Whether it is used at once. */
  activate: boolean;
  expectedBucketOwner?: BucketOwner;
  clientToken?: ClientToken;
  tags?: NewTags;
}

/** Result of `threat_intel_sets:write`. */
export type ThreatIntelSetsWriteResult = {
  threatIntelSetId: string;
};

/** Parameters of `threat_intel_sets:update`. */
export interface ThreatIntelSetsUpdateParams {
  DetectorId: DetectorId;
  ThreatIntelSetId: ThreatIntelSetId;
  name?: ListName;
  location?: ListLocation;
  /** Whether it is used from now on. */
  activate?: boolean;
  expectedBucketOwner?: BucketOwner;
}

/** Result of `threat_intel_sets:update`. */
export type ThreatIntelSetsUpdateResult = Empty;

/** Parameters of `members:read`. */
export interface MembersReadParams {
  DetectorId: DetectorId;
  /** Whether accounts that are not, or no longer, members are left out, true unless told. */
  onlyAssociated?: "true" | "false";
  maxResults?: MaxResults;
  nextToken?: NextToken;
}

/** Result of `members:read`. */
export type MembersReadResult = {
  members?: Member[];
  nextToken?: Next;
};

/** One item of the pages of `members:read`. */
export type MembersReadItem = NonNullable<MembersReadResult["members"]>[number];

/** Parameters of `members:start_monitoring`. */
export interface MembersStartMonitoringParams {
  DetectorId: DetectorId;
  accountIds: AccountIds;
}

/** Result of `members:start_monitoring`. */
export type MembersStartMonitoringResult = Unprocessed;

/** Parameters of `members:stop_monitoring`. */
export interface MembersStopMonitoringParams {
  DetectorId: DetectorId;
  accountIds: AccountIds;
}

/** Result of `members:stop_monitoring`. */
export type MembersStopMonitoringResult = Unprocessed;

/** Parameters of `organization:read`. */
export interface OrganizationReadParams {
  DetectorId: DetectorId;
  maxResults?: MaxResults;
  nextToken?: NextToken;
}

/** Result of `organization:read`. */
export type OrganizationReadResult = {
  memberAccountLimitReached: boolean;
  autoEnableOrganizationMembers?: "NEW" | "ALL" | "NONE" | (string & {});
  features?: {
    name?: string;
    autoEnable?: "NEW" | "NONE" | "ALL" | (string & {});
    additionalConfiguration?: { name?: string; autoEnable?: "NEW" | "NONE" | "ALL" | (string & {}) }[];
  }[];
  nextToken?: Next;
};

/** One item of the pages of `organization:read`. */
export type OrganizationReadItem = NonNullable<OrganizationReadResult["features"]>[number];

/** Parameters of `coverage:read`. */
export interface CoverageReadParams {
  DetectorId: DetectorId;
  filterCriteria?: CoverageCriteria;
  /** Field to order resources by. */
  sortCriteria?: {
    attributeName?:
      | "ACCOUNT_ID"
      | "COVERAGE_STATUS"
      | "ISSUE"
      | "ADDON_VERSION"
      | "UPDATED_AT"
      | "CLUSTER_NAME"
      | "EKS_CLUSTER_NAME"
      | "ECS_CLUSTER_NAME"
      | "INSTANCE_ID";
    orderBy?: Order;
  };
  maxResults?: MaxResults;
  nextToken?: NextToken;
}

/** Result of `coverage:read`. */
export type CoverageReadResult = {
  resources: {
    resourceId?: string;
    detectorId?: string;
    accountId?: string;
    coverageStatus?: "HEALTHY" | "UNHEALTHY" | (string & {});
    /** Why it is unhealthy. */
    issue?: string | null;
    updatedAt?: Epoch;
    resourceDetails?: {
      resourceType?: "EKS" | "ECS" | "EC2" | (string & {});
      eksClusterDetails?: {
        clusterName?: string;
        /** @integer */
        coveredNodes?: number;
        /** @integer */
        compatibleNodes?: number;
        managementType?: string;
        addonDetails?: { addonVersion?: string; addonStatus?: string };
      };
      ecsClusterDetails?: {
        clusterName?: string;
        fargateDetails?: { issues?: string[]; managementType?: string };
        containerInstanceDetails?: {
          /** @integer */
          coveredContainerInstances?: number;
          /** @integer */
          compatibleContainerInstances?: number;
        };
      };
      ec2InstanceDetails?: {
        instanceId?: string;
        instanceType?: string;
        clusterArn?: string;
        managementType?: string;
        agentDetails?: { version?: string };
      };
    };
  }[];
  nextToken?: Next;
};

/** One item of the pages of `coverage:read`. */
export type CoverageReadItem = CoverageReadResult["resources"][number];

/** Parameters of `coverage:statistics`. */
export interface CoverageStatisticsParams {
  DetectorId: DetectorId;
  filterCriteria?: CoverageCriteria;
  /** Which counts are wanted. @minItems 1 */
  statisticsType: ("COUNT_BY_RESOURCE_TYPE" | "COUNT_BY_COVERAGE_STATUS")[];
}

/** Result of `coverage:statistics`. */
export type CoverageStatisticsResult = {
  coverageStatistics?: {
    countByResourceType?: { [key: string]: number };
    countByCoverageStatus?: { [key: string]: number };
  };
};

/** Parameters of `malware_scans:read`. */
export interface MalwareScansReadParams {
  /** Which scans are meant. */
  filterCriteria?: {
    /** @maxItems 1 */
    filterCriterion?: {
      criterionKey?:
        | "RESOURCE_ARN"
        | "SCAN_ID"
        | "ACCOUNT_ID"
        | "GUARDDUTY_FINDING_ID"
        | "RESOURCE_TYPE"
        | "SCAN_START_TIME"
        | "SCAN_STATUS"
        | "SCAN_TYPE";
      filterCondition?: {
        /** @minLength 1 @maxLength 200 */
        equalsValue?: string;
        /** @integer */
        greaterThan?: number;
        /** @integer */
        lessThan?: number;
      };
    }[];
  };
  /** Which field orders the scans. */
  sortCriteria?: SortCriteria;
  maxResults?: MaxResults;
  nextToken?: NextToken;
}

/** Result of `malware_scans:read`. */
export type MalwareScansReadResult = {
  scans: {
    scanId?: string;
    resourceArn?: string;
    resourceType?: string;
    scanStatus?: string;
    /** Outcome, NO_THREATS_FOUND or THREATS_FOUND. */
    scanResultStatus?: string | null;
    scanType?: string;
    scanStartedAt?: Epoch;
    scanCompletedAt?: Epoch;
  }[];
  nextToken?: Next;
};

/** One item of the pages of `malware_scans:read`. */
export type MalwareScansReadItem = MalwareScansReadResult["scans"][number];

/** Parameters of `malware_scans:start`. */
export interface MalwareScansStartParams {
  /**
   * ARN of the EC2 instance to scan.
   * @maxLength 300
   * @pattern ^arn:[a-z-]+:ec2:[a-z0-9-]+:[0-9]{12}:instance/i-[0-9a-f]+$
   */
  resourceArn: string;
  clientToken?: ClientToken;
}

/** Result of `malware_scans:start`. */
export type MalwareScansStartResult = {
  scanId?: string;
};

/** Arguments of `startMalwareScan`. */
export interface StartMalwareScanParams {
  /**
   * ARN of the EC2 instance to scan.
   * @maxLength 300
   * @pattern ^arn:[a-z-]+:ec2:[a-z0-9-]+:[0-9]{12}:instance/i-[0-9a-f]+$
   */
  resourceArn: string;
}

/** Id of the detector in this region. @minLength 1 @maxLength 300 */
export type DetectorId = string;

/** @minLength 1 @maxLength 300 */
export type FindingId = string;

/** Ids of the findings that are meant. @minItems 1 @maxItems 50 */
export type FindingIds = FindingId[];

/** Twelve-digit ids of member accounts. @minItems 1 @maxItems 50 */
export type AccountIds = string[];

/** How many make a page. @integer @minimum 1 @maximum 50 */
export type MaxResults = number;

/** Place to continue from, taken from nextToken. */
export type NextToken = string;

/** Direction of the order. */
export type Order = "ASC" | "DESC";

/** Which field orders the answer. */
export type SortCriteria = {
  /** Field path to order by, such as severity or updatedAt. */
  attributeName?: string;
  orderBy?: Order;
};

export type Condition = {
  equals?: string[];
  notEquals?: string[];
  /** @integer */
  greaterThan?: number;
  /** @integer */
  greaterThanOrEqual?: number;
  /** @integer */
  lessThan?: number;
  /** @integer */
  lessThanOrEqual?: number;
  /** @maxItems 5 */
  matches?: string[];
  /** @maxItems 5 */
  notMatches?: string[];
};

/** Which findings are meant; moments are milliseconds since 1970. */
export type FindingCriteria = {
  /** Conditions by field path, such as severity, type or service.archived; all must hold. */
  criterion?: { [key: string]: Condition };
};

export type SuppressionCriteria = {
  /** Types of finding, narrowed by conditions by field path; all must hold. */
  criterion: {
    /** Types of finding, such as Recon:EC2/PortProbeUnprotectedPort. */
    type: {
      /** @minItems 1 @maxItems 20 */
      equals: string[];
    };
    [key: string]:
      | Condition
      | {
          /** @minItems 1 @maxItems 20 */
          equals: string[];
        }
      | undefined;
  };
};

/** Which covered resources are meant. */
export type CoverageCriteria = {
  /** @maxItems 50 */
  filterCriterion?: {
    criterionKey?:
      | "ACCOUNT_ID"
      | "RESOURCE_TYPE"
      | "COVERAGE_STATUS"
      | "ADDON_VERSION"
      | "CLUSTER_NAME"
      | "ECS_CLUSTER_NAME"
      | "MANAGEMENT_TYPE"
      | "EKS_CLUSTER_NAME"
      | "AGENT_VERSION"
      | "INSTANCE_ID"
      | "CLUSTER_ARN";
    filterCondition?: { equals?: string[]; notEquals?: string[] };
  }[];
};

/** Key that makes a repeated request harmless. @maxLength 64 */
export type ClientToken = string;

/** Tags for what is made. @minProperties 1 @maxProperties 200 */
export type NewTags = { [key: string]: string };

/** Name for the new filter. @minLength 3 @maxLength 64 */
export type FilterName = string;

/** Reason for the filter. @maxLength 512 */
export type FilterDescription = string;

/** Place among the filters. @integer @minimum 1 @maximum 100 */
export type FilterRank = number;

/** Id of a threat list. @minLength 1 */
export type ThreatIntelSetId = string;

/** Name to show for the list. @minLength 1 @maxLength 300 */
export type ListName = string;

/** Address of the file in S3. @minLength 1 @maxLength 300 */
export type ListLocation = string;

/** Account that must own the bucket. @minLength 12 @maxLength 12 */
export type BucketOwner = string;

/** Nothing, or an object without fields. */
export type Empty = { [key: string]: unknown } | null;

export type Tags = { [key: string]: string } | null;

/** Place of the next page, empty or missing at the end. */
export type Next = string | null;

/** Seconds since 1970 began. */
export type Epoch = number | null;

export type IpPlace = {
  ipAddressV4?: string | null;
  ipAddressV6?: string | null;
  country?: { countryCode?: string | null; countryName?: string | null } | null;
  city?: { cityName?: string | null } | null;
  geoLocation?: { lat?: number | null; lon?: number | null } | null;
  organization?: {
    asn?: string | null;
    asnOrg?: string | null;
    isp?: string | null;
    org?: string | null;
  } | null;
} | null;

export type Ip = { ipAddressV4?: string | null; ipAddressV6?: string | null } | null;

export type Process = {
  name?: string | null;
  executablePath?: string | null;
  executableSha256?: string | null;
  /** @integer */
  pid?: number | null;
  /** Id that GuardDuty gave the process. */
  uuid?: string | null;
  parentUuid?: string | null;
  /** Folder that it was started in. */
  pwd?: string | null;
  user?: string | null;
  /** @integer */
  userId?: number | null;
  startTime?: Epoch;
  /** The processes that it came from. */
  lineage?: {
    name?: string | null;
    executablePath?: string | null;
    /** @integer */
    pid?: number | null;
    uuid?: string | null;
    parentUuid?: string | null;
    /** @integer */
    userId?: number | null;
    startTime?: Epoch;
  }[] | null;
} | null;

export type Port = {
  /** @integer */
  port?: number | null;
  portName?: string | null;
} | null;

export type Resource = {
  /** Which of the parts is filled, such as Instance or AccessKey. */
  resourceType?: string | null;
  accessKeyDetails?: {
    accessKeyId?: string | null;
    principalId?: string | null;
    userName?: string | null;
    userType?: string | null;
  } | null;
  instanceDetails?: {
    instanceId?: string | null;
    instanceType?: string | null;
    instanceState?: string | null;
    imageId?: string | null;
    launchTime?: string | null;
    platform?: string | null;
    availabilityZone?: string | null;
    iamInstanceProfile?: { arn?: string | null; id?: string | null } | null;
    networkInterfaces?: {
      networkInterfaceId?: string | null;
      privateIpAddress?: string | null;
      ipv6Addresses?: string[] | null;
      publicIp?: string | null;
      publicDnsName?: string | null;
      subnetId?: string | null;
      vpcId?: string | null;
      securityGroups?: { groupId?: string | null; groupName?: string | null }[] | null;
    }[] | null;
    tags?: { key?: string | null; value?: string | null }[] | null;
  } | null;
  s3BucketDetails?: {
    arn?: string | null;
    name?: string | null;
    type?: string | null;
    publicAccess?: { effectivePermission?: string | null } | null;
    owner?: { id?: string | null } | null;
    s3ObjectDetails?: {
      objectArn?: string | null;
      key?: string | null;
      hash?: string | null;
      versionId?: string | null;
    }[] | null;
  }[] | null;
  eksClusterDetails?: {
    name?: string | null;
    arn?: string | null;
    vpcId?: string | null;
    status?: string | null;
  } | null;
  kubernetesDetails?: {
    kubernetesUserDetails?: {
      username?: string | null;
      uid?: string | null;
      groups?: string[] | null;
      sessionName?: string[] | null;
    } | null;
    kubernetesWorkloadDetails?: {
      name?: string | null;
      type?: string | null;
      uid?: string | null;
      namespace?: string | null;
      serviceAccountName?: string | null;
      hostNetwork?: boolean | null;
    } | null;
  } | null;
  ecsClusterDetails?: {
    name?: string | null;
    arn?: string | null;
    status?: string | null;
    taskDetails?: { arn?: string | null; definitionArn?: string | null } | null;
  } | null;
  ebsVolumeDetails?: {
    scannedVolumeDetails?: { volumeArn?: string | null; deviceName?: string | null }[] | null;
    skippedVolumeDetails?: { volumeArn?: string | null; deviceName?: string | null }[] | null;
  } | null;
  containerDetails?: {
    id?: string | null;
    name?: string | null;
    image?: string | null;
  } | null;
  lambdaDetails?: {
    functionArn?: string | null;
    functionName?: string | null;
    role?: string | null;
  } | null;
  rdsDbInstanceDetails?: {
    dbInstanceIdentifier?: string | null;
    dbInstanceArn?: string | null;
    dbClusterIdentifier?: string | null;
    engine?: string | null;
  } | null;
  rdsDbUserDetails?: {
    user?: string | null;
    application?: string | null;
    database?: string | null;
    authMethod?: string | null;
  } | null;
};

export type Service = {
  serviceName?: string | null;
  detectorId?: string | null;
  archived?: boolean | null;
  /** How often it was seen. @integer */
  count?: number | null;
  eventFirstSeen?: string | null;
  eventLastSeen?: string | null;
  /** TARGET or ACTOR, from the view of the resource. */
  resourceRole?: string | null;
  featureName?: string | null;
  userFeedback?: string | null;
  action?: {
    /** Which of the parts is filled. */
    actionType?: string | null;
    awsApiCallAction?: {
      api?: string | null;
      serviceName?: string | null;
      callerType?: string | null;
      errorCode?: string | null;
      userAgent?: string | null;
      remoteIpDetails?: IpPlace;
      remoteAccountDetails?: { accountId?: string | null; affiliated?: boolean | null } | null;
      affectedResources?: { [key: string]: string } | null;
    } | null;
    kubernetesApiCallAction?: {
      requestUri?: string | null;
      verb?: string | null;
      resource?: string | null;
      subresource?: string | null;
      resourceName?: string | null;
      namespace?: string | null;
      /** @integer */
      statusCode?: number | null;
      sourceIPs?: string[] | null;
      userAgent?: string | null;
      remoteIpDetails?: IpPlace;
    } | null;
    rdsLoginAttemptAction?: {
      remoteIpDetails?: IpPlace;
      LoginAttributes?: {
        user?: string | null;
        application?: string | null;
        /** @integer */
        failedLoginAttempts?: number | null;
        /** @integer */
        successfulLoginAttempts?: number | null;
      }[] | null;
    } | null;
    dnsRequestAction?: {
      domain?: string | null;
      protocol?: string | null;
      blocked?: boolean | null;
    } | null;
    networkConnectionAction?: {
      blocked?: boolean | null;
      connectionDirection?: string | null;
      protocol?: string | null;
      localIpDetails?: Ip;
      localPortDetails?: Port;
      remotePortDetails?: Port;
      remoteIpDetails?: IpPlace;
    } | null;
    portProbeAction?: {
      blocked?: boolean | null;
      portProbeDetails?: {
        localIpDetails?: Ip;
        localPortDetails?: Port;
        remoteIpDetails?: IpPlace;
      }[] | null;
    } | null;
  } | null;
  evidence?: {
    threatIntelligenceDetails?: {
      threatListName?: string | null;
      threatNames?: string[] | null;
      threatFileSha256?: string | null;
    }[] | null;
  } | null;
  runtimeDetails?: {
    process?: Process;
    /** What the process did. */
    context?: {
      modifyingProcess?: Process;
      targetProcess?: Process;
      scriptPath?: string | null;
      libraryPath?: string | null;
      toolName?: string | null;
      toolCategory?: string | null;
      serviceName?: string | null;
      commandLineExample?: string | null;
      filePath?: string | null;
      threatFilePath?: string | null;
    } | null;
  } | null;
  malwareScanDetails?: {
    scanId?: string | null;
    scanType?: string | null;
    threats?: {
      name?: string | null;
      source?: string | null;
      /** @integer */
      count?: number | null;
      hash?: string | null;
      itemPaths?: { nestedItemPath?: string | null; hash?: string | null }[] | null;
    }[] | null;
  } | null;
  ebsVolumeScanDetails?: {
    scanId?: string | null;
    scanStartedAt?: Epoch;
    scanCompletedAt?: Epoch;
    triggerFindingId?: string | null;
    scanDetections?: {
      highestSeverityThreatDetails?: {
        severity?: string | null;
        threatName?: string | null;
        /** @integer */
        count?: number | null;
      } | null;
      threatDetectedByName?: {
        threatNames?: {
          name?: string | null;
          severity?: string | null;
          /** @integer */
          itemCount?: number | null;
          filePaths?: {
            filePath?: string | null;
            fileName?: string | null;
            volumeArn?: string | null;
            hash?: string | null;
          }[] | null;
        }[] | null;
      } | null;
    } | null;
  } | null;
  detection?: {
    /** The steps of an attack, where the finding tells of several. */
    sequence?: {
      uid: string;
      description: string;
      actors?: {
        id: string;
        user?: {
          name: string;
          uid: string;
          type: string;
          credentialUid?: string | null;
        } | null;
      }[] | null;
      resources?: {
        uid: string;
        name?: string | null;
        resourceType: string;
        accountId?: string | null;
        region?: string | null;
      }[] | null;
      endpoints?: {
        id: string;
        ip?: string | null;
        domain?: string | null;
        /** @integer */
        port?: number | null;
      }[] | null;
      signals: {
        uid: string;
        /** FINDING, CLOUD_TRAIL and the like. */
        type: string;
        name: string;
        description?: string | null;
        severity?: number | null;
        /** @integer */
        count: number;
        createdAt: number;
        updatedAt: number;
        firstSeenAt: number;
        lastSeenAt: number;
        resourceUids?: string[] | null;
        actorIds?: string[] | null;
        endpointIds?: string[] | null;
      }[];
      sequenceIndicators?: {
        key: string;
        values?: string[] | null;
        title?: string | null;
      }[] | null;
    } | null;
  } | null;
};

export type Finding = {
  id: FindingId;
  arn: string;
  /** What was seen, as in Recon:EC2/PortProbeUnprotectedPort. */
  type: string;
  /** From 1 to 10, where 7 begins high. */
  severity: number;
  confidence?: number | null;
  title?: string | null;
  description?: string | null;
  accountId: string;
  region: string;
  partition?: string | null;
  createdAt: string;
  updatedAt: string;
  schemaVersion: string;
  associatedAttackSequenceArn?: string | null;
  resource: Resource;
  service?: Service;
};

export type SavedCriteria = {
  /** Conditions by field path; older filters have the short names. */
  criterion?: {
    [key: string]: {
      equals?: string[] | null;
      notEquals?: string[] | null;
      /** @integer */
      greaterThan?: number | null;
      /** @integer */
      greaterThanOrEqual?: number | null;
      /** @integer */
      lessThan?: number | null;
      /** @integer */
      lessThanOrEqual?: number | null;
      matches?: string[] | null;
      notMatches?: string[] | null;
      eq?: string[] | null;
      neq?: string[] | null;
      /** @integer */
      gt?: number | null;
      /** @integer */
      gte?: number | null;
      /** @integer */
      lt?: number | null;
      /** @integer */
      lte?: number | null;
    };
  };
};

export type ThreatIntelSet = {
  name: string;
  format: string;
  location: string;
  status:
    | "INACTIVE"
    | "ACTIVATING"
    | "ACTIVE"
    | "DEACTIVATING"
    | "ERROR"
    | "DELETE_PENDING"
    | "DELETED"
    | (string & {});
  tags?: Tags;
  expectedBucketOwner?: string | null;
};

export type Member = {
  accountId: string;
  detectorId?: string | null;
  administratorId?: string | null;
  /** Older name of administratorId. */
  masterId: string;
  email: string;
  /** Such as Enabled, Invited, Removed or Disabled. */
  relationshipStatus: string;
  invitedAt?: string | null;
  updatedAt: string;
};

export type Unprocessed = {
  unprocessedAccounts: {
    accountId: string;
    /** Why nothing was done. */
    result: string;
  }[];
};

const CONNECTOR: ConnectorSpec = {
  name: "aws_guardduty",
  operations: {
    low: {
      "detectors:read": [
        "-upXic0g",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/detectorIds" },
      ],
      "detectors:read_details": ["T-mXIx-3"],
      "findings:read": [
        "ijkFnN0p",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/findingIds" },
      ],
      "findings:read_details": ["nJvo2r-x"],
      "findings:statistics": ["HVtMPN6B"],
      "filters:read": [
        "bbbdK6h7",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/filterNames" },
      ],
      "filters:read_details": ["bSajvEkZ"],
      "ip_sets:read": [
        "0dMSSaci",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/ipSetIds" },
      ],
      "ip_sets:read_details": ["3BxKTUhF"],
      "threat_intel_sets:read": [
        "Ci1039ny",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/threatIntelSetIds" },
      ],
      "threat_intel_sets:read_details": ["eifhYjdV"],
      "members:read": [
        "xEpNYGEG",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/members" },
      ],
      "organization:read": [
        "VYNjdDKC",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/features" },
      ],
      "coverage:read": [
        "Ypnbbjfd",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/resources" },
      ],
      "coverage:statistics": ["LZrnQc2W"],
      "malware_scans:read": ["7ZXjxHRA", { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/scans" }],
    },
    medium: {
      "findings:archive": ["PGwf5RA8"],
      "findings:unarchive": ["ff2TKmWw"],
      "findings:feedback": ["4lmC2TQT"],
      "findings:create_samples": ["NGtP0L4x"],
      "filters:write": ["bgAj0fNI"],
      "malware_scans:start": ["me0USsTR"],
    },
    high: {
      "detectors:enable_features": ["dZw8erdA"],
      "filters:suppress": ["PwaKovsQ"],
      "filters:delete": ["V06vCTi0"],
      "threat_intel_sets:write": ["8BiOYUZ1"],
      "threat_intel_sets:update": ["t4nMm9t_"],
      "members:start_monitoring": ["qG4kzjYU"],
    },
    critical: {
      "members:stop_monitoring": ["nu8iDrOb"],
    },
  },
};
