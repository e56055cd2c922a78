// Generated from specs/sonatype_iq.yaml by `npm run generate`. Do not edit.
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
 * Sonatype Lifecycle (IQ Server). Policy violations, waivers, component facts, evaluations, quarantine and
 * access of a Sonatype IQ Server.
 * @see https://help.sonatype.com/en/iq-server-rest-apis.html
 */
export class SonatypeIqConnector<const M extends Risk = "critical"> extends SDKConnector<SonatypeIqOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List applications, or find them by public id. Risk: low. Scope: View IQ Elements. */
  listApplications(params: ListApplicationsParams = {}, options?: ExecuteOptions): GovernedCall<"low", ApplicationsReadResult> {
    return this.call("applications:read", { publicId: params.publicIds }, options);
  }

  /** List an application's newest report of each stage. Risk: low. Scope: View IQ Elements. */
  getReports(params: GetReportsParams, options?: ExecuteOptions): GovernedCall<"low", ReportsReadResult> {
    return this.call("reports:read", params, options);
  }

  /** Get a report's components with their violations. Risk: low. Scope: View IQ Elements. */
  getReportViolations(params: GetReportViolationsParams, options?: ExecuteOptions): GovernedCall<"low", ReportsReadViolationsResult> {
    return this.call("reports:read_violations", params, options);
  }

  /** List the violations of policies in all applications. Risk: low. Scope: View IQ Elements. */
  getViolations(params: GetViolationsParams, options?: ExecuteOptions): GovernedCall<"low", ViolationsReadResult> {
    return this.call("violations:read", { p: params.policyIds, openTimeAfter: params.since }, options);
  }

  /**
   * Waive one violation in one application.
   * Risk: high. Scope: Waive Policy Violations. May be escalated to a reviewer.
   */
  waiveViolation(params: WaiveViolationParams, options?: ExecuteOptions): GovernedCall<"high", WaiversWriteResult> {
    return this.call("waivers:write", {
      ownerId: params.applicationId,
      policyViolationId: params.violationId,
      comment: params.comment,
      expiryTime: params.expires,
      ownerType: "application",
      matcherStrategy: "EXACT_COMPONENT",
    }, options);
  }

  /** Ask somebody to waive a violation. Risk: medium. Scope: View IQ Elements. */
  requestWaiver(params: RequestWaiverParams, options?: ExecuteOptions): GovernedCall<"medium", WaiverRequestsWriteResult> {
    return this.call("waiver_requests:write", {
      ownerType: params.ownerType,
      ownerId: params.ownerId,
      policyViolationId: params.violationId,
      comment: params.comment,
      noteToReviewer: params.note,
    }, options);
  }

  /** Get licences and vulnerabilities of components. Risk: low. Scope: none. */
  getComponents(params: GetComponentsParams, options?: ExecuteOptions): GovernedCall<"low", ComponentsReadDetailsResult> {
    return this.call("components:read_details", params, options);
  }

  /** Get the versions that would fix a component. Risk: low. Scope: none. */
  getRemediation(params: GetRemediationParams, options?: ExecuteOptions): GovernedCall<"low", ComponentsReadRemediationResult> {
    return this.call("components:read_remediation", params, options);
  }

  /** Find which applications use a component. Risk: low. Scope: View IQ Elements. */
  findComponent(params: FindComponentParams, options?: ExecuteOptions): GovernedCall<"low", ComponentsSearchResult> {
    return this.call("components:search", { stageId: params.stage, packageUrl: params.packageUrl }, options);
  }

  /** Explain a vulnerability and how to fix it. Risk: low. Scope: View IQ Elements. */
  getVulnerability(params: GetVulnerabilityParams, options?: ExecuteOptions): GovernedCall<"low", VulnerabilitiesReadResult> {
    return this.call("vulnerabilities:read", { refId: params.vulnerabilityId }, options);
  }

  /** Scan the repository of an application. Risk: medium. Scope: Evaluate Applications. */
  scanApplication(params: ScanApplicationParams, options?: ExecuteOptions): GovernedCall<"medium", SourceScansWriteResult> {
    return this.call("source_scans:write", { applicationId: params.applicationId, stageId: params.stage, branchName: params.branch }, options);
  }

  /** List components that the firewall holds back. Risk: low. Scope: View IQ Elements. */
  getQuarantined(params: GetQuarantinedParams = {}, options?: ExecuteOptions): GovernedPages<"low", QuarantineReadResult, QuarantineReadItem> {
    return this.call("quarantine:read", { componentName: params.name, repositoryPublicId: params.repository }, options);
  }

  /**
   * Revoke a token by its user code.
   * Risk: critical. Scope: Edit System Configuration and Users. Denied unless policy permits this agent.
   */
  revokeUserToken(params: RevokeUserTokenParams, options?: ExecuteOptions): GovernedCall<"critical", UserTokensDeleteResult> {
    return this.call("user_tokens:delete", params, options);
  }

  execute<O extends keyof Within<SonatypeIqOperations, M>>(
    operation: O,
    params: ParamsOf<Within<SonatypeIqOperations, M>, O> & Incomplete,
  ): never;
  /** List applications, or find them by public id. `GET /api/v2/applications` @risk low */
  execute(
    operation: OperationId<"applications:read", "low", M>,
    params: ApplicationsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ApplicationsReadResult>;
  /** List organizations, or find them by name. `GET /api/v2/organizations` @risk low */
  execute(
    operation: OperationId<"organizations:read", "low", M>,
    params: OrganizationsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", OrganizationsReadResult>;
  /**
   * List an application's newest report of each stage. `GET /api/v2/reports/applications/{applicationId}`
   * @risk low
   */
  execute(
    operation: OperationId<"reports:read", "low", M>,
    params: ReportsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ReportsReadResult>;
  /**
   * List the reports of an application over time. `GET /api/v2/reports/applications/{applicationId}/history`
   * @risk low
   */
  execute(
    operation: OperationId<"reports:read_history", "low", M>,
    params: ReportsReadHistoryParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ReportsReadHistoryResult>;
  /**
   * Get a report's components with their violations. `GET
   * /api/v2/applications/{applicationPublicId}/reports/{scanId}/policy`
   * @risk low
   */
  execute(
    operation: OperationId<"reports:read_violations", "low", M>,
    params: ReportsReadViolationsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ReportsReadViolationsResult>;
  /** List the policies with their threat levels. `GET /api/v2/policies` @risk low */
  execute(
    operation: OperationId<"policies:read", "low", M>,
    params: PoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PoliciesReadResult>;
  /** List the violations of policies in all applications. `GET /api/v2/policyViolations` @risk low */
  execute(
    operation: OperationId<"violations:read", "low", M>,
    params: ViolationsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ViolationsReadResult>;
  /**
   * Tell which violations came and went between commits. `GET
   * /api/v2/applications/{applicationPublicId}/reports/policyViolations/diff`
   * @risk low
   */
  execute(
    operation: OperationId<"violations:compare", "low", M>,
    params: ViolationsCompareParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ViolationsCompareResult>;
  /**
   * List the waivers of an application or organization. `GET /api/v2/policyWaivers/{ownerType}/{ownerId}`
   * @risk low
   */
  execute(
    operation: OperationId<"waivers:read", "low", M>,
    params: WaiversReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", WaiversReadResult>;
  /**
   * Waive one violation in one application. `POST
   * /api/v2/policyWaivers/{ownerType}/{ownerId}/{policyViolationId}`
   * @risk high
   */
  execute(
    operation: OperationId<"waivers:write", "high", M>,
    params: WaiversWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", WaiversWriteResult>;
  /**
   * End a waiver so that the violation counts again. `DELETE
   * /api/v2/policyWaivers/{ownerType}/{ownerId}/{policyWaiverId}`
   * @risk high
   */
  execute(
    operation: OperationId<"waivers:delete", "high", M>,
    params: WaiversDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", WaiversDeleteResult>;
  /** List waivers that nothing matches any more. `GET /api/v2/reports/waivers/stale` @risk low */
  execute(
    operation: OperationId<"waivers:read_stale", "low", M>,
    params: WaiversReadStaleParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", WaiversReadStaleResult>;
  /**
   * Ask somebody to waive a violation. `POST
   * /api/v2/policyWaiverRequests/{ownerType}/{ownerId}/policyViolation/{policyViolationId}`
   * @risk medium
   */
  execute(
    operation: OperationId<"waiver_requests:write", "medium", M>,
    params: WaiverRequestsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", WaiverRequestsWriteResult>;
  /** Get licences and vulnerabilities of components. `POST /api/v2/components/details` @risk low */
  execute(
    operation: OperationId<"components:read_details", "low", M>,
    params: ComponentsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ComponentsReadDetailsResult>;
  /**
   * Get the versions that would fix a component. `POST /api/v2/components/remediation/{ownerType}/{ownerId}`
   * @risk low
   */
  execute(
    operation: OperationId<"components:read_remediation", "low", M>,
    params: ComponentsReadRemediationParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ComponentsReadRemediationResult>;
  /** Find which applications use a component. `GET /api/v2/search/component` @risk low */
  execute(
    operation: OperationId<"components:search", "low", M>,
    params: ComponentsSearchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ComponentsSearchResult>;
  /** Tell whether components are malware. `POST /api/v2/malware-defense/evaluate` @risk low */
  execute(
    operation: OperationId<"malware:evaluate", "low", M>,
    params: MalwareEvaluateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MalwareEvaluateResult>;
  /** Explain a vulnerability and how to fix it. `GET /api/v2/vulnerabilities/{refId}` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read", "low", M>,
    params: VulnerabilitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VulnerabilitiesReadResult>;
  /**
   * Have components judged by an application's policies. `POST
   * /api/v2/evaluation/applications/{applicationId}`
   * @risk medium
   */
  execute(
    operation: OperationId<"evaluations:write", "medium", M>,
    params: EvaluationsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EvaluationsWriteResult>;
  /**
   * Get what an evaluation of components found. `GET
   * /api/v2/evaluation/applications/{applicationId}/results/{resultId}`
   * @risk low
   */
  execute(
    operation: OperationId<"evaluations:read", "low", M>,
    params: EvaluationsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EvaluationsReadResult>;
  /**
   * Scan the repository of an application. `POST
   * /api/v2/evaluation/applications/{applicationId}/sourceControlEvaluation`
   * @risk medium
   */
  execute(
    operation: OperationId<"source_scans:write", "medium", M>,
    params: SourceScansWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SourceScansWriteResult>;
  /**
   * Tell whether a scan of a repository is done. `GET
   * /api/v2/evaluation/applications/{applicationId}/status/{statusId}`
   * @risk low
   */
  execute(
    operation: OperationId<"source_scans:read", "low", M>,
    params: SourceScansReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SourceScansReadResult>;
  /** List components that the firewall holds back. `GET /api/v2/firewall/components/quarantined` @risk low */
  execute(
    operation: OperationId<"quarantine:read", "low", M>,
    params: QuarantineReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", QuarantineReadResult, QuarantineReadItem>;
  /**
   * List all quarantined components with their violations. `GET /api/v2/reports/components/quarantined`
   * @risk low
   */
  execute(
    operation: OperationId<"quarantine:read_report", "low", M>,
    params: QuarantineReadReportParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", QuarantineReadReportResult>;
  /**
   * Let a quarantined component through. `POST /api/v2/repositories/quarantine/{quarantineId}/release`
   * @risk high
   */
  execute(
    operation: OperationId<"quarantine:release", "high", M>,
    params: QuarantineReleaseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", QuarantineReleaseResult>;
  /**
   * List who has which role at an owner. `GET /api/v2/roleMemberships/{ownerType}/{internalOwnerId}`
   * @risk low
   */
  execute(
    operation: OperationId<"role_members:read", "low", M>,
    params: RoleMembersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RoleMembersReadResult>;
  /**
   * Take a role at an application from someone. `DELETE
   * /api/v2/roleMemberships/{ownerType}/{internalOwnerId}/role/{roleId}/{memberType}/{memberName}`
   * @risk high
   */
  execute(
    operation: OperationId<"role_members:delete", "high", M>,
    params: RoleMembersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RoleMembersDeleteResult>;
  /** Revoke a token by its user code. `DELETE /api/v2/userTokens/userCode/{userCode}` @risk critical */
  execute(
    operation: OperationId<"user_tokens:delete", "critical", M>,
    params: UserTokensDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UserTokensDeleteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof SonatypeIqOperations>(
    operation: O & Permit<SonatypeIqOperations, O, M>,
    ...rest: Rest<ParamsOf<SonatypeIqOperations, O>>
  ): CallOf<SonatypeIqOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type SonatypeIq<M extends Risk = "critical"> = Limited<SonatypeIqConnector<M>, SonatypeIqMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface SonatypeIqOperations {
  "applications:read": { risk: "low"; params: ApplicationsReadParams; result: ApplicationsReadResult };
  "organizations:read": { risk: "low"; params: OrganizationsReadParams; result: OrganizationsReadResult };
  "reports:read": { risk: "low"; params: ReportsReadParams; result: ReportsReadResult };
  "reports:read_history": { risk: "low"; params: ReportsReadHistoryParams; result: ReportsReadHistoryResult };
  "reports:read_violations": { risk: "low"; params: ReportsReadViolationsParams; result: ReportsReadViolationsResult };
  "policies:read": { risk: "low"; params: PoliciesReadParams; result: PoliciesReadResult };
  "violations:read": { risk: "low"; params: ViolationsReadParams; result: ViolationsReadResult };
  "violations:compare": { risk: "low"; params: ViolationsCompareParams; result: ViolationsCompareResult };
  "waivers:read": { risk: "low"; params: WaiversReadParams; result: WaiversReadResult };
  "waivers:write": { risk: "high"; params: WaiversWriteParams; result: WaiversWriteResult };
  "waivers:delete": { risk: "high"; params: WaiversDeleteParams; result: WaiversDeleteResult };
  "waivers:read_stale": { risk: "low"; params: WaiversReadStaleParams; result: WaiversReadStaleResult };
  "waiver_requests:write": { risk: "medium"; params: WaiverRequestsWriteParams; result: WaiverRequestsWriteResult };
  "components:read_details": { risk: "low"; params: ComponentsReadDetailsParams; result: ComponentsReadDetailsResult };
  "components:read_remediation": { risk: "low"; params: ComponentsReadRemediationParams; result: ComponentsReadRemediationResult };
  "components:search": { risk: "low"; params: ComponentsSearchParams; result: ComponentsSearchResult };
  "malware:evaluate": { risk: "low"; params: MalwareEvaluateParams; result: MalwareEvaluateResult };
  "vulnerabilities:read": { risk: "low"; params: VulnerabilitiesReadParams; result: VulnerabilitiesReadResult };
  "evaluations:write": { risk: "medium"; params: EvaluationsWriteParams; result: EvaluationsWriteResult };
  "evaluations:read": { risk: "low"; params: EvaluationsReadParams; result: EvaluationsReadResult };
  "source_scans:write": { risk: "medium"; params: SourceScansWriteParams; result: SourceScansWriteResult };
  "source_scans:read": { risk: "low"; params: SourceScansReadParams; result: SourceScansReadResult };
  "quarantine:read": { risk: "low"; params: QuarantineReadParams; result: QuarantineReadResult; item: QuarantineReadItem };
  "quarantine:read_report": { risk: "low"; params: QuarantineReadReportParams; result: QuarantineReadReportResult };
  "quarantine:release": { risk: "high"; params: QuarantineReleaseParams; result: QuarantineReleaseResult };
  "role_members:read": { risk: "low"; params: RoleMembersReadParams; result: RoleMembersReadResult };
  "role_members:delete": { risk: "high"; params: RoleMembersDeleteParams; result: RoleMembersDeleteResult };
  "user_tokens:delete": { risk: "critical"; params: UserTokensDeleteParams; result: UserTokensDeleteResult };
}

/** The risk of each convenience method. */
export interface SonatypeIqMethods {
  listApplications: "low";
  getReports: "low";
  getReportViolations: "low";
  getViolations: "low";
  waiveViolation: "high";
  requestWaiver: "medium";
  getComponents: "low";
  getRemediation: "low";
  findComponent: "low";
  getVulnerability: "low";
  scanApplication: "medium";
  getQuarantined: "low";
  revokeUserToken: "critical";
}

/** Parameters of `applications:read`. */
export interface ApplicationsReadParams {
  /** Public ids to look for. */
  publicId?: string[];
  /** Whether categories are told in full. @default false */
  includeCategories?: boolean;
}

/** Result of `applications:read`. */
export type ApplicationsReadResult = {
  applications?: Application[];
};

/** Arguments of `listApplications`. */
export interface ListApplicationsParams {
  /** Public ids to look for. */
  publicIds?: string[];
}

/** Parameters of `organizations:read`. */
export interface OrganizationsReadParams {
  /** Names to look for. */
  organizationName?: string[];
}

/** Result of `organizations:read`. */
export type OrganizationsReadResult = {
  organizations?: {
    id?: string;
    name?: string;
    parentOrganizationId?: string | null;
    tags?: {
      id?: string;
      name?: string;
      description?: string;
      color?: string;
    }[];
  }[];
};

/** Parameters of `reports:read`. */
export interface ReportsReadParams {
  applicationId: ApplicationId;
}

/** Result of `reports:read`. */
export type ReportsReadResult = Report[];

/** Arguments of `getReports`. */
export interface GetReportsParams {
  applicationId: ApplicationId;
}

/** Parameters of `reports:read_history`. */
export interface ReportsReadHistoryParams {
  applicationId: ApplicationId;
  stage?: Stage;
  /** How many reports to return. @integer @minimum 1 */
  limit?: number;
}

/** Result of `reports:read_history`. */
export type ReportsReadHistoryResult = {
  applicationId?: string;
  reports?: Report[];
};

/** Parameters of `reports:read_violations`. */
export interface ReportsReadViolationsParams {
  applicationPublicId: ApplicationPublicId;
  scanId: ScanId;
  /** Whether times of violations are told. @default false */
  includeViolationTimes?: boolean;
}

/** Result of `reports:read_violations`. */
export type ReportsReadViolationsResult = {
  application?: Application;
  reportTitle?: string;
  /** Milliseconds since 1970 of the report. */
  reportTime?: number;
  commitHash?: string | null;
  initiator?: string;
  counts?: { [key: string]: number };
  components?: {
    packageUrl?: string | null;
    hash?: string | null;
    displayName?: string;
    sha256?: string | null;
    proprietary?: boolean;
    thirdParty?: boolean;
    componentIdentifier?: ComponentIdentifier;
    matchState?: string;
    pathnames?: string[];
    dependencyData?: {
      directDependency?: boolean;
      innerSource?: boolean;
      parentComponentPurls?: string[];
    } | null;
    violations?: {
      policyViolationId?: string;
      policyId?: string;
      policyName?: string;
      policyThreatCategory?: string;
      /** @integer */
      policyThreatLevel?: number;
      waived?: boolean;
      legacyViolation?: boolean;
      /** @format date-time */
      openTime?: string;
      constraints?: {
        constraintId?: string;
        constraintName?: string;
        conditions?: { conditionSummary?: string; conditionReason?: string }[];
      }[];
    }[];
  }[];
};

/** Arguments of `getReportViolations`. */
export interface GetReportViolationsParams {
  applicationPublicId: ApplicationPublicId;
  scanId: ScanId;
}

/** Parameters of `policies:read`. */
export type PoliciesReadParams = { [key: string]: never };

/** Result of `policies:read`. */
export type PoliciesReadResult = {
  policies?: {
    id?: string;
    name?: string;
    ownerId?: string;
    ownerType?: string;
    policyType?: string;
    /** @integer */
    threatLevel?: number;
  }[];
};

/** Parameters of `violations:read`. */
export interface ViolationsReadParams {
  /** Ids of policies, from policies:read. @minItems 1 */
  p: string[];
  /** Which violations to list, active ones unless told. */
  type?: ("ACTIVE" | "WAIVED" | "LEGACY")[];
  /** Only violations opened since that day. @format date */
  openTimeAfter?: string;
  /** Only violations opened until that day. @format date */
  openTimeBefore?: string;
}

/** Result of `violations:read`. */
export type ViolationsReadResult = {
  applicationViolations?: { application?: Application; policyViolations?: Violation[] }[];
};

/** Arguments of `getViolations`. */
export interface GetViolationsParams {
  /** Ids of policies, from policies:read. @minItems 1 */
  policyIds: string[];
  /** Only violations opened since that day. @format date */
  since?: string;
}

/** Parameters of `violations:compare`. */
export interface ViolationsCompareParams {
  applicationPublicId: ApplicationPublicId;
  /** Hash of the older commit. @minLength 1 */
  fromCommit: string;
  /** Hash of the newer commit. @minLength 1 */
  toCommit: string;
  /** Whether the times are told too. @default false */
  includeViolationTimes?: boolean;
}

/** Result of `violations:compare`. */
export type ViolationsCompareResult = {
  application?: Application;
  /** @format date-time */
  diffTime?: string;
  addedViolations?: Violation[];
  removedViolations?: Violation[];
  fromCommit?: { commitHash?: string; scanId?: string };
  toCommit?: { commitHash?: string; scanId?: string };
};

/** Parameters of `waivers:read`. */
export interface WaiversReadParams {
  ownerType: OwnerType;
  ownerId: OwnerId;
}

/** Result of `waivers:read`. */
export type WaiversReadResult = Waiver[];

/** Parameters of `waivers:write`. */
export interface WaiversWriteParams {
  /** Whose waiver it is, always application. */
  ownerType: "application";
  ownerId: ApplicationId;
  policyViolationId: ViolationId;
  /** Why it may be waived. @minLength 1 */
  comment: string;
  /** Which components it is for, this one only. */
  matcherStrategy: "DEFAULT" | "EXACT_COMPONENT";
  /** When the waiver ends. @format date-time */
  expiryTime?: string;
  /** Whether it ends once there is a fix. */
  expireWhenRemediationAvailable?: boolean;
  /** Id of one of the server's reasons. @minLength 1 */
  waiverReasonId?: string;
}

/** Result of `waivers:write`. */
export type WaiversWriteResult = null;

/** Arguments of `waiveViolation`. */
export interface WaiveViolationParams {
  applicationId: ApplicationId;
  violationId: ViolationId;
  /** Why it may be waived. @minLength 1 */
  comment: string;
  /** When the waiver ends. @format date-time */
  expires?: string;
}

/** Parameters of `waivers:delete`. */
export interface WaiversDeleteParams {
  ownerType: OwnerType;
  ownerId: OwnerId;
  /** Id of the waiver. @minLength 1 */
  policyWaiverId: string;
}

/** Result of `waivers:delete`. */
export type WaiversDeleteResult = null;

/** Parameters of `waivers:read_stale`. */
export type WaiversReadStaleParams = { [key: string]: never };

/** Result of `waivers:read_stale`. */
export type WaiversReadStaleResult = {
  staleWaivers?: {
    waiverId?: string;
    policyId?: string;
    policyName?: string;
    comment?: string;
    reasonText?: string;
    creatorName?: string;
    /** @format date-time */
    createTime?: string;
    /** @format date-time */
    expiryTime?: string | null;
    scopeOwnerId?: string;
    scopeOwnerName?: string;
    scopeOwnerType?: string;
  }[];
};

/** Parameters of `waiver_requests:write`. */
export interface WaiverRequestsWriteParams {
  ownerType: OwnerType;
  ownerId: OwnerId;
  policyViolationId: ViolationId;
  /** Comment that the waiver gets. */
  comment?: string;
  /** What the reviewer should know. */
  noteToReviewer?: string;
  /** Which components it is asked for. */
  matcherStrategy?: "DEFAULT" | "EXACT_COMPONENT" | "ALL_COMPONENTS" | "ALL_VERSIONS";
  /** When the waiver should end. @format date-time */
  expiryTime?: string;
  /** Id of the reason to give. @minLength 1 */
  waiverReasonId?: string;
}

/** Result of `waiver_requests:write`. */
export type WaiverRequestsWriteResult = {
  policyWaiverRequestId?: string;
  policyViolationId?: string;
  policyId?: string;
  policyName?: string;
  comment?: string;
  noteToReviewer?: string;
  matcherStrategy?: string;
  /** @format date-time */
  requestTime?: string;
  requesterName?: string;
  reviewerName?: string | null;
  /** @format date-time */
  expiryTime?: string | null;
};

/** Arguments of `requestWaiver`. */
export interface RequestWaiverParams {
  ownerType: OwnerType;
  ownerId: OwnerId;
  violationId: ViolationId;
  /** Comment that the waiver gets. */
  comment?: string;
  /** What the reviewer should know. */
  note?: string;
}

/** Parameters of `components:read_details`. */
export interface ComponentsReadDetailsParams {
  components: ComponentRefs;
}

/** Result of `components:read_details`. */
export type ComponentsReadDetailsResult = {
  componentDetails?: ComponentDetails[];
};

/** Arguments of `getComponents`. */
export interface GetComponentsParams {
  components: ComponentRefs;
}

/** Parameters of `components:read_remediation`. */
export interface ComponentsReadRemediationParams {
  /** Kind of owner whose policies count. */
  ownerType: "application" | "organization" | "repository";
  ownerId: OwnerId;
  stageId?: Stage;
  packageUrl: PackageUrl;
}

/** Result of `components:read_remediation`. */
export type ComponentsReadRemediationResult = {
  remediation: { suggestedVersionChange?: VersionChange; versionChanges?: VersionChange[] };
};

/** Arguments of `getRemediation`. */
export interface GetRemediationParams {
  /** Kind of owner whose policies count. */
  ownerType: "application" | "organization" | "repository";
  ownerId: OwnerId;
  packageUrl: PackageUrl;
}

/** Parameters of `components:search`. */
export interface ComponentsSearchParams {
  stageId: Stage;
  packageUrl?: PackageUrl;
  /** Hash of the component to find. @minLength 1 */
  hash?: string;
}

/** Result of `components:search`. */
export type ComponentsSearchResult = {
  results?: {
    applicationId?: string;
    applicationName?: string;
    packageUrl?: string;
    hash?: string;
    /** @integer */
    threatLevel?: number;
    componentIdentifier?: ComponentIdentifier;
    dependencyData?: { directDependency?: boolean } | null;
    reportUrl?: string;
    reportHtmlUrl?: string;
  }[];
};

/** Arguments of `findComponent`. */
export interface FindComponentParams {
  stage: Stage;
  packageUrl?: PackageUrl;
}

/** Parameters of `malware:evaluate`. */
export interface MalwareEvaluateParams {
  components: ComponentRefs;
  /** Kind of packages, such as npm or pypi. @minLength 1 */
  format?: string;
}

/** Result of `malware:evaluate`. */
export type MalwareEvaluateResult = {
  componentList?: {
    packageUrl?: string;
    hash?: string;
    isMalicious?: boolean;
    matchState?: string;
    malwareCategories?: { attackVector?: string; threatTypes?: string[] }[];
  }[];
};

/** Parameters of `vulnerabilities:read`. */
export interface VulnerabilitiesReadParams {
  /** Id of the vulnerability, as in CVE-2021-44228. @minLength 1 */
  refId: string;
}

/** Result of `vulnerabilities:read`. */
export type VulnerabilitiesReadResult = {
  identifier?: string;
  vulnIds?: string[];
  description?: string;
  explanationMarkdown?: string;
  detectionMarkdown?: string;
  recommendationMarkdown?: string;
  mainSeverity?: {
    score?: number;
    vector?: string;
    source?: string;
  };
  epssData?: { currentScore?: number } | null;
  kevData?: { isKev?: boolean } | null;
  weakness?: { cweIds?: { id?: string; uri?: string }[] } | null;
  vulnerableVersionRanges?: string[] | null;
  advisories?: { referenceType?: string; url?: string }[];
  categories?: string[];
  source?: { shortName?: string; longName?: string };
};

/** Arguments of `getVulnerability`. */
export interface GetVulnerabilityParams {
  /** Id of the vulnerability, as in CVE-2021-44228. @minLength 1 */
  vulnerabilityId: string;
}

/** Parameters of `evaluations:write`. */
export interface EvaluationsWriteParams {
  applicationId: ApplicationId;
  components: ComponentRefs;
}

/** Result of `evaluations:write`. */
export type EvaluationsWriteResult = {
  resultId?: string;
  applicationId?: string;
  /** @format date-time */
  submittedDate?: string;
  resultsUrl?: string;
};

/** Parameters of `evaluations:read`. */
export interface EvaluationsReadParams {
  applicationId: ApplicationId;
  /** Id of the result, from evaluations:write. @minLength 1 */
  resultId: string;
}

/** Result of `evaluations:read`. */
export type EvaluationsReadResult = {
  applicationId?: string;
  /** @format date-time */
  submittedDate?: string;
  /** @format date-time */
  evaluationDate?: string | null;
  isError?: boolean;
  errorMessage?: string | null;
  results?: ComponentDetails[];
};

/** Parameters of `source_scans:write`. */
export interface SourceScansWriteParams {
  applicationId: ApplicationId;
  stageId: Stage;
  /** Branch to scan, the default one unless told. @minLength 1 */
  branchName?: string;
  /** Paths in the repository to scan. */
  scanTargets?: string[];
}

/** Result of `source_scans:write`. */
export type SourceScansWriteResult = {
  /** Ends with the id that source_scans:read takes. */
  statusUrl?: string;
};

/** Arguments of `scanApplication`. */
export interface ScanApplicationParams {
  applicationId: ApplicationId;
  stage: Stage;
  /** Branch to scan, the default one unless told. @minLength 1 */
  branch?: string;
}

/** Parameters of `source_scans:read`. */
export interface SourceScansReadParams {
  applicationId: ApplicationId;
  /** Id at the end of the status address. @minLength 1 */
  statusId: string;
}

/** Result of `source_scans:read`. */
export type SourceScansReadResult = {
  status?: string;
  reason?: string | null;
  reportHtmlUrl?: string;
  reportDataUrl?: string;
  reportPdfUrl?: string;
};

/** Parameters of `quarantine:read`. */
export interface QuarantineReadParams {
  /** Only what these policies hold back. */
  policyId?: string[];
  /** Text in the component's name. @minLength 1 */
  componentName?: string;
  /** Only what this repository asked for. @minLength 1 */
  repositoryPublicId?: string;
  /** What to order by, the time of quarantine. */
  sortBy?: "quarantineTime";
  asc?: Ascending;
  page?: Page;
  pageSize?: PageSize;
}

/** Result of `quarantine:read`. */
export type QuarantineReadResult = {
  /** @integer */
  total?: number;
  /** @integer */
  page?: number;
  /** @integer */
  pageSize?: number;
  /** @integer */
  pageCount?: number;
  results?: {
    displayName?: string;
    hash?: string;
    pathname?: string;
    componentIdentifier?: ComponentIdentifier;
    matchState?: string;
    policyName?: string;
    /** @integer */
    threatLevel?: number;
    quarantined?: boolean;
    quarantineDate?: string;
    repositoryId?: string;
    repositoryName?: string;
  }[];
};

/** One item of the pages of `quarantine:read`. */
export type QuarantineReadItem = NonNullable<QuarantineReadResult["results"]>[number];

/** Arguments of `getQuarantined`. */
export interface GetQuarantinedParams {
  /** Text in the component's name. @minLength 1 */
  name?: string;
  /** Only what this repository asked for. @minLength 1 */
  repository?: string;
}

/** Parameters of `quarantine:read_report`. */
export type QuarantineReadReportParams = { [key: string]: never };

/** Result of `quarantine:read_report`. */
export type QuarantineReadReportResult = {
  componentsInQuarantine?: {
    repository?: {
      repositoryId?: string;
      publicId?: string;
      format?: string;
      type?: string;
    };
    components?: QuarantinedComponent[];
  }[];
};

/** Parameters of `quarantine:release`. */
export interface QuarantineReleaseParams {
  /** Id of the quarantine, from quarantine:read_report. @minLength 1 */
  quarantineId: string;
  /** Why it may pass. @minLength 1 */
  comment: string;
}

/** Result of `quarantine:release`. */
export type QuarantineReleaseResult = {
  componentReleasedFromQuarantine?: QuarantinedComponent;
};

/** Parameters of `role_members:read`. */
export interface RoleMembersReadParams {
  /** Whether it is an application or an organization. */
  ownerType: "application" | "organization";
  internalOwnerId: OwnerId;
}

/** Result of `role_members:read`. */
export type RoleMembersReadResult = {
  memberMappings?: {
    roleId?: string;
    members?: {
      type?: "USER" | "GROUP" | (string & {});
      userOrGroupName?: string;
      ownerId?: string;
      ownerType?: string;
    }[];
  }[];
};

/** Parameters of `role_members:delete`. */
export interface RoleMembersDeleteParams {
  /** Kind of owner, always application. */
  ownerType: "application";
  internalOwnerId: ApplicationId;
  /** Id of the role to take away. @minLength 1 */
  roleId: string;
  /** Whether a person or a group has it. */
  memberType: "USER" | "GROUP";
  /** Name of the person or group. @minLength 1 */
  memberName: string;
}

/** Result of `role_members:delete`. */
export type RoleMembersDeleteResult = null;

/** Parameters of `user_tokens:delete`. */
export interface UserTokensDeleteParams {
  /** First half of the token. @minLength 1 */
  userCode: string;
}

/** Result of `user_tokens:delete`. */
export type UserTokensDeleteResult = null;

/** Arguments of `revokeUserToken`. */
export interface RevokeUserTokenParams {
  /** First half of the token. @minLength 1 */
  userCode: string;
}

/** Internal id of the application. @minLength 1 */
export type ApplicationId = string;

/** Public id of the application. @minLength 1 */
export type ApplicationPublicId = string;

/** Id of the report's scan. @minLength 1 */
export type ScanId = string;

/** What the owner id belongs to. */
export type OwnerType = "application" | "organization" | "repository_container" | "repository_manager" | "repository";

/** Internal id of the application, organization or repository. @minLength 1 */
export type OwnerId = string;

/** Id of the policy violation. @minLength 1 */
export type ViolationId = string;

/** Package URL, as in pkg:npm/lodash@4.17.20. @minLength 1 */
export type PackageUrl = string;

/** Stage of the pipeline, such as build or release. @minLength 1 */
export type Stage = string;

/** Page to return, counted from 1. @integer @minimum 1 @default 1 */
export type Page = number;

/** How many make a page. @integer @minimum 1 @default 10 */
export type PageSize = number;

/** Whether the smallest comes first. */
export type Ascending = boolean;

/** Components, each by package URL or hash. @minItems 1 @maxItems 100 */
export type ComponentRefs = {
  packageUrl?: PackageUrl;
  /** First 20 digits of the SHA-1. @minLength 1 */
  hash?: string;
}[];

export type Application = {
  id?: string;
  publicId?: string;
  name?: string;
  organizationId?: string;
  contactUserName?: string | null;
  applicationTags?: { id?: string; tagId?: string }[];
};

export type ComponentIdentifier = {
  /** Kind of package, such as maven or npm. */
  format?: string;
  coordinates?: { [key: string]: string };
} | null;

export type Component = {
  packageUrl?: string | null;
  hash?: string | null;
  displayName?: string;
  sha256?: string | null;
  proprietary?: boolean;
  thirdParty?: boolean;
  componentIdentifier?: ComponentIdentifier;
};

export type ConstraintViolations = {
  constraintId?: string;
  constraintName?: string;
  reasons?: { reason?: string; reference?: { type?: string; value?: string } | null }[];
}[];

export type Violation = {
  policyViolationId?: string;
  policyId?: string;
  policyName?: string;
  /** From 0 to 10, the worst. @integer */
  threatLevel?: number;
  stageId?: string;
  /** @format date-time */
  openTime?: string | null;
  /** @format date-time */
  fixTime?: string | null;
  /** @format date-time */
  waiveTime?: string | null;
  isWaived?: boolean;
  isLegacy?: boolean;
  reportId?: string;
  reportUrl?: string;
  component?: Component;
  constraintViolations?: ConstraintViolations;
};

export type Waiver = {
  policyWaiverId?: string;
  policyId?: string;
  policyName?: string;
  policyViolationId?: string;
  /** @integer */
  threatLevel?: number;
  vulnerabilityId?: string;
  componentName?: string;
  associatedPackageUrl?: string;
  matcherStrategy?: "DEFAULT" | "EXACT_COMPONENT" | "ALL_COMPONENTS" | "ALL_VERSIONS" | (string & {});
  comment?: string;
  reasonText?: string;
  creatorName?: string;
  /** @format date-time */
  createTime?: string;
  /** @format date-time */
  expiryTime?: string | null;
  scopeOwnerId?: string;
  scopeOwnerName?: string;
  scopeOwnerType?: string;
  isObsolete?: boolean;
};

export type Report = {
  applicationId?: string;
  stage?: string;
  /** @format date-time */
  evaluationDate?: string;
  scanId?: string;
  policyEvaluationId?: string;
  commitHash?: string | null;
  isForMonitoring?: boolean;
  isReevaluation?: boolean;
  scanTriggerType?: string;
  reportHtmlUrl?: string;
  reportDataUrl?: string;
  reportPdfUrl?: string;
  policyEvaluationResult?: {
    /** @integer */
    affectedComponentCount?: number;
    /** @integer */
    totalComponentCount?: number;
    /** @integer */
    criticalPolicyViolationCount?: number;
    /** @integer */
    severePolicyViolationCount?: number;
    /** @integer */
    moderatePolicyViolationCount?: number;
    /** @integer */
    legacyViolationCount?: number;
  };
};

export type Licenses = { licenseId?: string; licenseName?: string }[];

export type ComponentDetails = {
  component?: Component;
  matchState?: string;
  catalogDate?: string | null;
  /** @integer */
  relativePopularity?: number | null;
  hygieneRating?: string | null;
  integrityRating?: string | null;
  licenseData?: {
    declaredLicenses?: Licenses;
    observedLicenses?: Licenses;
    effectiveLicenses?: Licenses;
    status?: string;
  };
  securityData?: {
    securityIssues?: {
      /** Id that vulnerabilities:read takes. */
      reference?: string;
      source?: string;
      severity?: number;
      status?: string;
      threatCategory?: string;
      url?: string | null;
    }[];
  };
  policyData?: { policyViolations?: Violation[] } | null;
};

export type QuarantinedComponent = {
  component?: {
    packageUrl?: string | null;
    hash?: string | null;
    displayName?: string;
    sha256?: string | null;
    proprietary?: boolean;
    thirdParty?: boolean;
    componentIdentifier?: ComponentIdentifier;
    quarantineId?: string;
    /** @format date-time */
    quarantineTime?: string | null;
    /** @format date-time */
    quarantineReleaseTime?: string | null;
  };
  policyViolations?: Violation[];
  waivedPolicyViolations?: Violation[];
};

export type VersionChange = {
  /** Kind of upgrade, such as next-no-violations. */
  type?: string;
  directDependency?: boolean;
  data?: { component?: Component };
};

const CONNECTOR = {
  name: "sonatype_iq",
  operations: {
    low: {
      "applications:read": {},
      "organizations:read": {},
      "reports:read": {},
      "reports:read_history": {},
      "reports:read_violations": {},
      "policies:read": {},
      "violations:read": {},
      "violations:compare": {},
      "waivers:read": {},
      "waivers:read_stale": {},
      "components:read_details": {},
      "components:read_remediation": {},
      "components:search": {},
      "malware:evaluate": {},
      "vulnerabilities:read": {},
      "evaluations:read": {},
      "source_scans:read": {},
      "quarantine:read": { page: "page", size: "pageSize", items: "/results", total: "/total" },
      "quarantine:read_report": {},
      "role_members:read": {},
    },
    medium: {
      "waiver_requests:write": {},
      "evaluations:write": {},
      "source_scans:write": {},
    },
    high: {
      "waivers:write": {},
      "waivers:delete": {},
      "quarantine:release": {},
      "role_members:delete": {},
    },
    critical: {
      "user_tokens:delete": {},
    },
  },
} as const satisfies ConnectorSpec;
