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

  /** List organizations, or find them by name. Risk: low. Scope: View IQ Elements. */
  listOrganizations(params: ListOrganizationsParams = {}, options?: ExecuteOptions): GovernedCall<"low", OrganizationsReadResult> {
    return this.call("organizations:read", { organizationName: params.names }, options);
  }

  /** List an application's newest report of each stage. Risk: low. Scope: View IQ Elements. */
  getReports(params: GetReportsParams, options?: ExecuteOptions): GovernedCall<"low", ReportsReadResult> {
    return this.call("reports:read", params, options);
  }

  /** List the reports of an application over time. Risk: low. Scope: View IQ Elements. */
  getReportHistory(params: GetReportHistoryParams, options?: ExecuteOptions): GovernedCall<"low", ReportsReadHistoryResult> {
    return this.call("reports:read_history", params, options);
  }

  /** Get a report's components with their violations. Risk: low. Scope: View IQ Elements. */
  getReportViolations(params: GetReportViolationsParams, options?: ExecuteOptions): GovernedCall<"low", ReportsReadViolationsResult> {
    return this.call("reports:read_violations", params, options);
  }

  /** List the violations of policies in all applications. Risk: low. Scope: View IQ Elements. */
  getViolations(params: GetViolationsParams, options?: ExecuteOptions): GovernedCall<"low", ViolationsReadResult> {
    return this.call("violations:read", { p: params.policyIds, openTimeAfter: params.since }, options);
  }

  /** Tell which violations came and went between commits. Risk: low. Scope: View IQ Elements. */
  compareCommits(params: CompareCommitsParams, options?: ExecuteOptions): GovernedCall<"low", ViolationsCompareResult> {
    return this.call("violations:compare", params, options);
  }

  /** List the waivers of an application or organization. Risk: low. Scope: View IQ Elements. */
  getWaivers(params: GetWaiversParams, options?: ExecuteOptions): GovernedCall<"low", WaiversReadResult> {
    return this.call("waivers:read", params, options);
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
      matcherStrategy: params.matcher ?? "EXACT_COMPONENT",
    }, options);
  }

  /** Get licences and vulnerabilities of components. Risk: low. Scope: none. */
  getComponents(params: GetComponentsParams, options?: ExecuteOptions): GovernedCall<"low", ComponentsReadDetailsResult> {
    return this.call("components:read_details", params, options);
  }

  /** Get the versions that would fix a component. Risk: low. Scope: none. */
  getRemediation(params: GetRemediationParams, options?: ExecuteOptions): GovernedCall<"low", ComponentsReadRemediationResult> {
    return this.call("components:read_remediation", {
      ownerType: params.ownerType,
      ownerId: params.ownerId,
      packageUrl: params.packageUrl,
      stageId: params.stage,
    }, options);
  }

  /** Find which applications use a component. Risk: low. Scope: View IQ Elements. */
  findComponent(params: FindComponentParams, options?: ExecuteOptions): GovernedCall<"low", ComponentsSearchResult> {
    return this.call("components:search", { stageId: params.stage, packageUrl: params.packageUrl }, options);
  }

  /** Tell whether components are malware. Risk: low. Scope: none. */
  checkMalware(params: CheckMalwareParams, options?: ExecuteOptions): GovernedCall<"low", MalwareEvaluateResult> {
    return this.call("malware:evaluate", params, options);
  }

  /** Explain a vulnerability and how to fix it. Risk: low. Scope: View IQ Elements. */
  getVulnerability(params: GetVulnerabilityParams, options?: ExecuteOptions): GovernedCall<"low", VulnerabilitiesReadResult> {
    return this.call("vulnerabilities:read", { refId: params.vulnerabilityId }, options);
  }

  /** Have components judged by an application's policies. Risk: medium. Scope: Evaluate Components. */
  evaluateComponents(params: EvaluateComponentsParams, options?: ExecuteOptions): GovernedCall<"medium", EvaluationsWriteResult> {
    return this.call("evaluations:write", params, options);
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
   * Let a quarantined component through.
   * Risk: high. Scope: Edit IQ Elements. May be escalated to a reviewer.
   */
  releaseComponent(params: ReleaseComponentParams, options?: ExecuteOptions): GovernedCall<"high", QuarantineReleaseResult> {
    return this.call("quarantine:release", params, options);
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
  /** List the reasons that a waiver can name. `GET /api/v2/policyWaiverReasons` @risk low */
  execute(
    operation: OperationId<"waiver_reasons:read", "low", M>,
    params: WaiverReasonsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", WaiverReasonsReadResult>;
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
  /** List waivers that no longer apply to anything. `GET /api/v2/reports/waivers/stale` @risk low */
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
  /** List the tokens of users of one realm. `GET /api/v2/userTokens` @risk medium */
  execute(
    operation: OperationId<"user_tokens:read", "medium", M>,
    params: UserTokensReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", UserTokensReadResult>;
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
  "waiver_reasons:read": { risk: "low"; params: WaiverReasonsReadParams; result: WaiverReasonsReadResult };
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
  "user_tokens:read": { risk: "medium"; params: UserTokensReadParams; result: UserTokensReadResult };
  "user_tokens:delete": { risk: "critical"; params: UserTokensDeleteParams; result: UserTokensDeleteResult };
}

/** The risk of each convenience method. */
export interface SonatypeIqMethods {
  listApplications: "low";
  listOrganizations: "low";
  getReports: "low";
  getReportHistory: "low";
  getReportViolations: "low";
  getViolations: "low";
  compareCommits: "low";
  getWaivers: "low";
  waiveViolation: "high";
  requestWaiver: "medium";
  getComponents: "low";
  getRemediation: "low";
  findComponent: "low";
  checkMalware: "low";
  getVulnerability: "low";
  evaluateComponents: "medium";
  scanApplication: "medium";
  getQuarantined: "low";
  releaseComponent: "high";
  revokeUserToken: "critical";
}

/** Parameters of `applications:read`. */
export interface ApplicationsReadParams {
  /** Public ids to look for. */
  publicId?: string[];
  /** Whether the categories of each are sent too. @default false */
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
      description?: string | null;
      color?: string | null;
    }[] | null;
  }[];
};

/** Arguments of `listOrganizations`. */
export interface ListOrganizationsParams {
  /** Names to look for. */
  names?: string[];
}

/** Parameters of `reports:read`. */
export interface ReportsReadParams {
  applicationId: ApplicationId;
}

/** Result of `reports:read`. */
export type ReportsReadResult = ReportLinks[];

/** Arguments of `getReports`. */
export interface GetReportsParams {
  applicationId: ApplicationId;
}

/** Parameters of `reports:read_history`. */
export interface ReportsReadHistoryParams {
  applicationId: ApplicationId;
  stage?: Stage;
  /** How many of the newest to return. @integer @minimum 1 @maximum 100 */
  limit?: number;
}

/** Result of `reports:read_history`. */
export type ReportsReadHistoryResult = {
  applicationId?: string;
  reports?: Report[];
};

/** Arguments of `getReportHistory`. */
export interface GetReportHistoryParams {
  applicationId: ApplicationId;
  stage?: Stage;
  /** How many of the newest to return. @integer @minimum 1 @maximum 100 */
  limit?: number;
}

/** Parameters of `reports:read_violations`. */
export interface ReportsReadViolationsParams {
  applicationPublicId: ApplicationPublicId;
  scanId: ScanId;
  /** Whether times of violations are told. @default false */
  includeViolationTimes?: boolean;
}

/** Result of `reports:read_violations`. */
export type ReportsReadViolationsResult = {
  application?: ApplicationName;
  reportTitle?: string | null;
  /** Milliseconds since 1970 of the report. */
  reportTime?: number;
  commitHash?: string | null;
  initiator?: string | null;
  counts?: { [key: string]: number } | null;
  components?: {
    packageUrl?: string | null;
    hash?: string | null;
    displayName?: string | null;
    originalPurl?: string | null;
    sha256?: string | null;
    proprietary?: boolean | null;
    thirdParty?: boolean | null;
    componentIdentifier?: ComponentIdentifier;
    matchState?: string;
    pathnames?: string[] | null;
    dependencyData?: {
      directDependency?: boolean;
      innerSource?: boolean;
      parentComponentPurls?: string[] | null;
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
      openTime?: string | null;
      /** @format date-time */
      fixTime?: string | null;
      /** @format date-time */
      waiveTime?: string | null;
      /** @format date-time */
      legacyViolationTime?: string | null;
      constraints?: {
        constraintId?: string;
        constraintName?: string;
        conditions?: { conditionSummary?: string; conditionReason?: string | null }[];
      }[];
    }[] | null;
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
  applicationViolations?: { application?: ApplicationName; policyViolations?: Violation[] }[];
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
  /** Evaluation of the older commit, where it has several. @minLength 1 */
  fromPolicyEvaluationId?: string;
  /** Evaluation of the newer commit, where it has several. @minLength 1 */
  toPolicyEvaluationId?: string;
  /** Whether the times are told too. @default false */
  includeViolationTimes?: boolean;
}

/** Result of `violations:compare`. */
export type ViolationsCompareResult = {
  application?: Application;
  /** @format date-time */
  diffTime?: string;
  addedViolations?: ComponentViolation[];
  removedViolations?: ComponentViolation[];
  sameViolations?: ComponentViolation[];
  fromCommit?: Commit;
  toCommit?: Commit;
};

/** Arguments of `compareCommits`. */
export interface CompareCommitsParams {
  applicationPublicId: ApplicationPublicId;
  /** Hash of the older commit. @minLength 1 */
  fromCommit: string;
  /** Hash of the newer commit. @minLength 1 */
  toCommit: string;
}

/** Parameters of `waivers:read`. */
export interface WaiversReadParams {
  ownerType: OwnerType;
  ownerId: OwnerId;
}

/** Result of `waivers:read`. */
export type WaiversReadResult = Waiver[];

/** Arguments of `getWaivers`. */
export interface GetWaiversParams {
  ownerType: OwnerType;
  ownerId: OwnerId;
}

/** Parameters of `waiver_reasons:read`. */
export type WaiverReasonsReadParams = { [key: string]: never };

/** Result of `waiver_reasons:read`. */
export type WaiverReasonsReadResult = {
  id?: string;
  type?: string | null;
  reasonText?: string;
}[];

/** Parameters of `waivers:write`. */
export interface WaiversWriteParams {
  /** Whose waiver it is, always application. */
  ownerType: "application";
  ownerId: ApplicationId;
  policyViolationId: ViolationId;
  /** Why it may be waived. @minLength 1 */
  comment: string;
  /** Which components it is for, always this one only. */
  matcherStrategy: "EXACT_COMPONENT";
  expiryTime?: ExpiryTime;
  /** Whether the waiver ends once a fix is out. */
  expireWhenRemediationAvailable?: boolean;
  waiverReasonId?: WaiverReasonId;
}

/** Result of `waivers:write`. */
export type WaiversWriteResult = null;

/** Arguments of `waiveViolation`. */
export interface WaiveViolationParams {
  applicationId: ApplicationId;
  violationId: ViolationId;
  /** Why it may be waived. @minLength 1 */
  comment: string;
  expires?: ExpiryTime;
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
    comment?: string | null;
    reasonText?: string | null;
    creatorId?: string | null;
    creatorName?: string | null;
    /** @format date-time */
    createTime?: string;
    /** @format date-time */
    expiryTime?: string | null;
    scopeOwnerId?: string;
    scopeOwnerName?: string;
    scopeOwnerType?: string;
    staleEvaluations?: {
      applications?: { application?: ApplicationName; stages?: StaleStages }[] | null;
      repositories?: { repository?: Repository; stages?: StaleStages }[] | null;
    } | null;
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
  matcherStrategy: "DEFAULT" | "EXACT_COMPONENT" | "ALL_COMPONENTS" | "ALL_VERSIONS";
  expiryTime?: ExpiryTime;
  /** Whether it ends once there is a fix. */
  expireWhenRemediationAvailable?: boolean;
  waiverReasonId?: WaiverReasonId;
}

/** Result of `waiver_requests:write`. */
export type WaiverRequestsWriteResult = {
  policyWaiverRequestId?: string;
  policyViolationId?: string;
  policyId?: string;
  policyName?: string;
  /** State of the request, such as REQUESTED. */
  status?: string;
  /** @integer */
  threatLevel?: number | null;
  vulnerabilityId?: string | null;
  componentName?: string | null;
  associatedPackageUrl?: string | null;
  scopeOwnerId?: string;
  scopeOwnerName?: string;
  scopeOwnerType?: string;
  comment?: string | null;
  noteToReviewer?: string | null;
  rejectionReason?: string | null;
  matcherStrategy?: string;
  /** @format date-time */
  requestTime?: string;
  requesterName?: string | null;
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
  /** Which components it is asked for. @default "EXACT_COMPONENT" */
  matcher?: "DEFAULT" | "EXACT_COMPONENT" | "ALL_COMPONENTS" | "ALL_VERSIONS";
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
  /** Whether fixes of what brings it in are told, too. @default false */
  includeParentRemediation?: boolean;
  packageUrl: PackageUrl;
}

/** Result of `components:read_remediation`. */
export type ComponentsReadRemediationResult = {
  remediation: {
    suggestedVersionChange?: {
      type?: string;
      isGolden?: boolean | null;
      directDependency?: boolean | null;
      data?: { component?: Component } | null;
    } | null;
    versionChanges?: VersionChange[] | null;
  };
};

/** Arguments of `getRemediation`. */
export interface GetRemediationParams {
  /** Kind of owner whose policies count. */
  ownerType: "application" | "organization" | "repository";
  ownerId: OwnerId;
  packageUrl: PackageUrl;
  stage?: Stage;
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
    packageUrl?: string | null;
    hash?: string | null;
    /** @integer */
    threatLevel?: number | null;
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
    packageUrl?: string | null;
    hash?: string | null;
    isMalicious?: boolean;
    matchState?: string | null;
    malwareCategories?: { attackVector?: string | null; threatTypes?: string[] | null }[] | null;
  }[];
};

/** Arguments of `checkMalware`. */
export interface CheckMalwareParams {
  components: ComponentRefs;
  /** Kind of packages, such as npm or pypi. @minLength 1 */
  format?: string;
}

/** Parameters of `vulnerabilities:read`. */
export interface VulnerabilitiesReadParams {
  /** Id of the vulnerability, as in CVE-2021-44228. @minLength 1 */
  refId: string;
}

/** Result of `vulnerabilities:read`. */
export type VulnerabilitiesReadResult = {
  identifier?: string;
  vulnIds?: string[] | null;
  description?: string | null;
  explanationMarkdown?: string | null;
  detectionMarkdown?: string | null;
  recommendationMarkdown?: string | null;
  vulnerabilityLink?: string | null;
  mainSeverity?: Severity;
  severityScores?: Severity[] | null;
  epssData?: { currentScore?: number | null } | null;
  kevData?: { isKev?: boolean | null } | null;
  weakness?: { cweIds?: { id?: string; uri?: string }[] | null } | null;
  vulnerableVersionRanges?: string[] | null;
  advisories?: { referenceType?: string; url?: string }[] | null;
  categories?: string[] | null;
  source?: { shortName?: string; longName?: string } | null;
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

/** Arguments of `evaluateComponents`. */
export interface EvaluateComponentsParams {
  applicationId: ApplicationId;
  components: ComponentRefs;
}

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
  results?: ComponentDetails[] | null;
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
  /** PENDING, FAILED or COMPLETED. */
  status?: string;
  reason?: string | null;
  embeddableReportHtmlUrl?: string | null;
  reportHtmlUrl?: string | null;
  reportDataUrl?: string | null;
  reportPdfUrl?: string | null;
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
  /** Whether the smallest comes first. @default false */
  asc?: boolean;
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
    displayName?: string | null;
    hash?: string | null;
    pathname?: string | null;
    componentIdentifier?: ComponentIdentifier;
    matchState?: string | null;
    policyName?: string | null;
    /** @integer */
    threatLevel?: number | null;
    quarantined?: boolean;
    quarantineDate?: string | null;
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
  componentsInQuarantine?: { repository?: Repository; components?: QuarantinedComponent[] }[];
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

/** Arguments of `releaseComponent`. */
export interface ReleaseComponentParams {
  /** Id of the quarantine, from quarantine:read_report. @minLength 1 */
  quarantineId: string;
  /** Why it may pass. @minLength 1 */
  comment: string;
}

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

/** Parameters of `user_tokens:read`. */
export interface UserTokensReadParams {
  /** Only tokens made since that day. @format date */
  createdAfter?: string;
  /** Only tokens made until that day. @format date */
  createdBefore?: string;
  /** Internal, SAML, OAUTH2 or Crowd, where users come from. @minLength 1 @default "Internal" */
  realm?: string;
}

/** Result of `user_tokens:read`. */
export type UserTokensReadResult = {
  userCode?: string;
  username?: string;
  realm?: string;
  createTime?: string | null;
  lastAccessTime?: string | null;
  /** @format date-time */
  expirationDate?: string | null;
}[];

/** Parameters of `user_tokens:delete`. */
export interface UserTokensDeleteParams {
  /** First half of the token, from user_tokens:read. @minLength 1 */
  userCode: string;
}

/** Result of `user_tokens:delete`. */
export type UserTokensDeleteResult = null;

/** Arguments of `revokeUserToken`. */
export interface RevokeUserTokenParams {
  /** First half of the token, from user_tokens:read. @minLength 1 */
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

/** When the waiver ends, as in 2026-12-31T23:59:59.999+0000. @format date-time */
export type ExpiryTime = string;

/** Id of a reason, from waiver_reasons:read. @minLength 1 */
export type WaiverReasonId = string;

/** Components, each by package URL or hash. @minItems 1 @maxItems 100 */
export type ComponentRefs = {
  packageUrl?: PackageUrl;
  /** SHA-1 of the file, cut to 20 digits as results show it. @minLength 1 */
  hash?: string;
}[];

export type ApplicationName = {
  id?: string;
  publicId?: string;
  name?: string;
  organizationId?: string;
  contactUserName?: string | null;
};

export type Application = {
  id?: string;
  publicId?: string;
  name?: string;
  organizationId?: string;
  contactUserName?: string | null;
  applicationTags?: { id?: string; tagId?: string }[] | null;
};

export type ComponentIdentifier = {
  /** Kind of package, such as maven or npm. */
  format?: string;
  coordinates?: { [key: string]: string };
} | null;

export type Component = {
  packageUrl?: string | null;
  hash?: string | null;
  displayName?: string | null;
  originalPurl?: string | null;
  sha256?: string | null;
  proprietary?: boolean | null;
  thirdParty?: boolean | null;
  componentIdentifier?: ComponentIdentifier;
};

export type ConstraintViolations = {
  constraintId?: string;
  constraintName?: string;
  reasons?: { reason?: string; reference?: { type?: string; value?: string } | null }[];
}[] | null;

export type ViolationFacts = {
  policyViolationId?: string;
  policyId?: string;
  policyName?: string;
  /** From 0 to 10, the worst. @integer */
  threatLevel?: number;
  /** @format date-time */
  openTime?: string | null;
  /** @format date-time */
  fixTime?: string | null;
  /** @format date-time */
  waiveTime?: string | null;
  /** @format date-time */
  legacyViolationTime?: string | null;
  constraintViolations?: ConstraintViolations;
};

export type ComponentViolation = {
  policyViolationId?: string;
  policyId?: string;
  policyName?: string;
  /** From 0 to 10, the worst. @integer */
  threatLevel?: number;
  /** @format date-time */
  openTime?: string | null;
  /** @format date-time */
  fixTime?: string | null;
  /** @format date-time */
  waiveTime?: string | null;
  /** @format date-time */
  legacyViolationTime?: string | null;
  constraintViolations?: ConstraintViolations;
  component?: Component;
};

export type Violation = {
  policyViolationId?: string;
  policyId?: string;
  policyName?: string;
  /** From 0 to 10, the worst. @integer */
  threatLevel?: number;
  /** @format date-time */
  openTime?: string | null;
  /** @format date-time */
  fixTime?: string | null;
  /** @format date-time */
  waiveTime?: string | null;
  /** @format date-time */
  legacyViolationTime?: string | null;
  constraintViolations?: ConstraintViolations;
  component?: Component;
  stageId?: string;
  isWaived?: boolean;
  isLegacy?: boolean;
  reportId?: string | null;
  reportUrl?: string | null;
};

export type Commit = {
  commitHash?: string;
  scanId?: string;
  /** @format date-time */
  scanTime?: string | null;
  reportUrl?: string | null;
} | null;

export type Waiver = {
  policyWaiverId?: string;
  policyId?: string;
  policyName?: string;
  policyViolationId?: string | null;
  /** @integer */
  threatLevel?: number | null;
  vulnerabilityId?: string | null;
  hash?: string | null;
  componentName?: string | null;
  componentIdentifier?: ComponentIdentifier;
  componentUpgradeAvailable?: boolean | null;
  associatedPackageUrl?: string | null;
  matcherStrategy?: "DEFAULT" | "EXACT_COMPONENT" | "ALL_COMPONENTS" | "ALL_VERSIONS" | (string & {});
  comment?: string | null;
  policyWaiverReasonId?: string | null;
  reasonText?: string | null;
  creatorId?: string | null;
  creatorName?: string | null;
  /** @format date-time */
  createTime?: string;
  /** @format date-time */
  expiryTime?: string | null;
  expireWhenRemediationAvailable?: boolean | null;
  scopeOwnerId?: string;
  scopeOwnerName?: string;
  scopeOwnerType?: string;
  isObsolete?: boolean | null;
};

export type ReportLinks = {
  applicationId?: string;
  stage?: string;
  /** @format date-time */
  evaluationDate?: string;
  latestReportHtmlUrl?: string | null;
  reportHtmlUrl?: string | null;
  embeddableReportHtmlUrl?: string | null;
  reportPdfUrl?: string | null;
  /** Has the scan id in its path. */
  reportDataUrl?: string | null;
};

export type StaleStages = {
  stageId?: string;
  /** @format date-time */
  lastEvaluationDate?: string | null;
}[] | null;

export type Repository = {
  repositoryId?: string;
  publicId?: string;
  format?: string;
  type?: string;
  quarantineEnabled?: boolean | null;
};

export type Report = {
  applicationId?: string;
  stage?: string;
  /** @format date-time */
  evaluationDate?: string;
  latestReportHtmlUrl?: string | null;
  reportHtmlUrl?: string | null;
  embeddableReportHtmlUrl?: string | null;
  reportPdfUrl?: string | null;
  /** Has the scan id in its path. */
  reportDataUrl?: string | null;
  scanId?: string;
  policyEvaluationId?: string | null;
  commitHash?: string | null;
  isForMonitoring?: boolean;
  isReevaluation?: boolean;
  scanTriggerType?: string | null;
  policyEvaluationResult?: {
    /** @integer */
    affectedComponentCount?: number;
    /** @integer */
    totalComponentCount?: number;
    /** @integer */
    criticalComponentCount?: number;
    /** @integer */
    severeComponentCount?: number;
    /** @integer */
    moderateComponentCount?: number;
    /** @integer */
    criticalPolicyViolationCount?: number;
    /** @integer */
    severePolicyViolationCount?: number;
    /** @integer */
    moderatePolicyViolationCount?: number;
    /** @integer */
    legacyViolationCount?: number;
  } | null;
};

export type Licenses = { licenseId?: string; licenseName?: string }[] | null;

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
    overriddenLicenses?: Licenses;
    status?: string | null;
  } | null;
  securityData?: {
    securityIssues?: {
      /** Id that vulnerabilities:read takes. */
      reference?: string;
      source?: string;
      severity?: number | null;
      status?: string | null;
      threatCategory?: string | null;
      cvssVector?: string | null;
      cwe?: string | null;
      url?: string | null;
    }[];
  } | null;
  policyData?: { policyViolations?: ViolationFacts[] } | null;
};

export type QuarantinedComponent = {
  component?: {
    packageUrl?: string | null;
    originalPurl?: string | null;
    hash?: string | null;
    sha256?: string | null;
    displayName?: string | null;
    componentIdentifier?: ComponentIdentifier;
    thirdParty?: boolean | null;
    quarantineId?: string;
    /** @format date-time */
    quarantineTime?: string | null;
    /** @format date-time */
    quarantineReleaseTime?: string | null;
  };
  policyViolations?: ViolationFacts[] | null;
  waivedPolicyViolations?: {
    policyViolationId?: string;
    policyId?: string;
    policyName?: string;
    /** From 0 to 10, the worst. @integer */
    threatLevel?: number;
    /** @format date-time */
    openTime?: string | null;
    /** @format date-time */
    fixTime?: string | null;
    /** @format date-time */
    waiveTime?: string | null;
    /** @format date-time */
    legacyViolationTime?: string | null;
    constraintViolations?: ConstraintViolations;
    policyWaiver?: Waiver;
  }[] | null;
};

export type Severity = {
  score?: number | null;
  vector?: string | null;
  source?: string | null;
} | null;

export type VersionChange = {
  /** Kind of upgrade, such as next-no-violations. */
  type?: string;
  directDependency?: boolean | null;
  data?: { component?: Component } | null;
} | null;

const CONNECTOR: ConnectorSpec = {
  name: "sonatype_iq",
  operations: {
    low: {
      "applications:read": ["1XCNfVZM"],
      "organizations:read": ["AY2hCTOc"],
      "reports:read": ["gC9UVwcu"],
      "reports:read_history": ["0gWDTuzd"],
      "reports:read_violations": ["fE3OB_PR"],
      "policies:read": ["ao6Y-tgz"],
      "violations:read": ["4GOp0XGK"],
      "violations:compare": ["Ft1eLlRC"],
      "waivers:read": ["N-heMG71"],
      "waiver_reasons:read": ["wMCQNS4v"],
      "waivers:read_stale": ["QDCnAsm7"],
      "components:read_details": ["pUOgwptc"],
      "components:read_remediation": ["r1ow_URQ"],
      "components:search": ["MPCfIT4d"],
      "malware:evaluate": ["iPLKSLnC"],
      "vulnerabilities:read": ["Ywg3-DxS"],
      "evaluations:read": ["EX5DWRGW"],
      "source_scans:read": ["cMmwRbnW"],
      "quarantine:read": ["3cNz8-MJ", { page: "page", size: "pageSize", items: "/results", total: "/total" }],
      "quarantine:read_report": ["vWvGGKaG"],
      "role_members:read": ["25XT_Z-n"],
    },
    medium: {
      "waiver_requests:write": ["L1q8WPDS"],
      "evaluations:write": ["me-av1xl"],
      "source_scans:write": ["ws7Fl1JG"],
      "user_tokens:read": ["z2LfKOWY"],
    },
    high: {
      "waivers:write": ["wgxl_98a"],
      "waivers:delete": ["8N_z3CpO"],
      "quarantine:release": ["VBHGWMud"],
      "role_members:delete": ["VvKAxkuN"],
    },
    critical: {
      "user_tokens:delete": ["WuvvRete"],
    },
  },
};
