// Generated from specs/purview.yaml by `npm run generate`. Do not edit.
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
 * Microsoft Purview. eDiscovery cases, holds and searches, the unified audit log and threat assessments of
 * Microsoft Purview.
 * @see https://learn.microsoft.com/en-us/graph/api/resources/security-api-overview
 */
export class PurviewConnector<const M extends Risk = "critical"> extends SDKConnector<PurviewOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the eDiscovery cases of the tenant. Risk: low. Scope: eDiscovery.Read.All. */
  getCases(params: GetCasesParams = {}, options?: ExecuteOptions): GovernedPages<"low", CasesReadResult, CasesReadItem> {
    return this.call("cases:read", { $filter: params.filter, $top: params.limit }, options);
  }

  /** Open a new eDiscovery case. Risk: medium. Scope: eDiscovery.ReadWrite.All. */
  createCase(params: CreateCaseParams, options?: ExecuteOptions): GovernedCall<"medium", CasesWriteResult> {
    return this.call("cases:write", { displayName: params.name, description: params.description, externalId: params.externalId }, options);
  }

  /** List people whose data a case holds. Risk: medium. Scope: eDiscovery.Read.All. */
  listCustodians(params: ListCustodiansParams, options?: ExecuteOptions): GovernedPages<"medium", CustodiansReadResult, CustodiansReadItem> {
    return this.call("custodians:read", { "ediscoveryCase-id": params.caseId }, options);
  }

  /** Add a person to a case. Risk: high. Scope: eDiscovery.ReadWrite.All. May be escalated to a reviewer. */
  addCustodian(params: AddCustodianParams, options?: ExecuteOptions): GovernedCall<"high", CustodiansWriteResult> {
    return this.call("custodians:write", { "ediscoveryCase-id": params.caseId, email: params.email }, options);
  }

  /**
   * Keep the data of custodians from deletion.
   * Risk: high. Scope: eDiscovery.ReadWrite.All. May be escalated to a reviewer.
   */
  applyHold(params: ApplyHoldParams, options?: ExecuteOptions): GovernedCall<"high", CustodiansApplyHoldResult> {
    return this.call("custodians:apply_hold", { "ediscoveryCase-id": params.caseId, ids: params.custodianIds }, options);
  }

  /** Create a search over mail and files. Risk: medium. Scope: eDiscovery.ReadWrite.All. */
  createSearch(params: CreateSearchParams, options?: ExecuteOptions): GovernedCall<"medium", SearchesWriteResult> {
    return this.call("searches:write", {
      "ediscoveryCase-id": params.caseId,
      displayName: params.name,
      contentQuery: params.query,
      dataSourceScopes: params.scope,
    }, options);
  }

  /** Count what a search would find. Risk: medium. Scope: eDiscovery.ReadWrite.All. */
  estimateSearch(params: EstimateSearchParams, options?: ExecuteOptions): GovernedCall<"medium", SearchesEstimateResult> {
    return this.call("searches:estimate", { "ediscoveryCase-id": params.caseId, "ediscoverySearch-id": params.searchId }, options);
  }

  /** Start a search of the audit log. Risk: medium. Scope: AuditLogsQuery.Read.All. */
  startAuditSearch(params: StartAuditSearchParams, options?: ExecuteOptions): GovernedCall<"medium", AuditQueriesWriteResult> {
    return this.call("audit_queries:write", {
      filterStartDateTime: params.start,
      filterEndDateTime: params.end,
      userPrincipalNameFilters: params.users,
      operationFilters: params.operations,
    }, options);
  }

  /** Tell how far an audit search is. Risk: low. Scope: AuditLogsQuery.Read.All. */
  getAuditQuery(params: GetAuditQueryParams, options?: ExecuteOptions): GovernedCall<"low", AuditQueriesReadDetailsResult> {
    return this.call("audit_queries:read_details", { "auditLogQuery-id": params.queryId }, options);
  }

  /** List the records that an audit search found. Risk: medium. Scope: AuditLogsQuery.Read.All. */
  getAuditRecords(params: GetAuditRecordsParams, options?: ExecuteOptions): GovernedPages<"medium", AuditRecordsReadResult, AuditRecordsReadItem> {
    return this.call("audit_records:read", { "auditLogQuery-id": params.queryId, $top: params.limit }, options);
  }

  /** Get one assessment with its verdicts. Risk: low. Scope: ThreatAssessment.Read.All. */
  getThreatAssessment(params: GetThreatAssessmentParams, options?: ExecuteOptions): GovernedCall<"low", ThreatAssessmentsReadDetailsResult> {
    return this.call("threat_assessments:read_details", { "threatAssessmentRequest-id": params.requestId }, options);
  }

  execute<O extends keyof Within<PurviewOperations, M>>(
    operation: O,
    params: ParamsOf<Within<PurviewOperations, M>, O> & Incomplete,
  ): never;
  /** List the eDiscovery cases of the tenant. `GET /security/cases/ediscoveryCases` @risk low */
  execute(
    operation: OperationId<"cases:read", "low", M>,
    params: CasesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CasesReadResult, CasesReadItem>;
  /** Get one eDiscovery case. `GET /security/cases/ediscoveryCases/{ediscoveryCase-id}` @risk low */
  execute(
    operation: OperationId<"cases:read_details", "low", M>,
    params: CasesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CasesReadDetailsResult>;
  /** Open a new eDiscovery case. `POST /security/cases/ediscoveryCases` @risk medium */
  execute(
    operation: OperationId<"cases:write", "medium", M>,
    params: CasesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesWriteResult>;
  /**
   * Rename or describe an eDiscovery case. `PATCH /security/cases/ediscoveryCases/{ediscoveryCase-id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"cases:update", "medium", M>,
    params: CasesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesUpdateResult>;
  /**
   * Close a case and lift its holds. `POST
   * /security/cases/ediscoveryCases/{ediscoveryCase-id}/microsoft.graph.security.close`
   * @risk critical
   */
  execute(
    operation: OperationId<"cases:close", "critical", M>,
    params: CasesCloseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", CasesCloseResult>;
  /**
   * Open a closed eDiscovery case again. `POST
   * /security/cases/ediscoveryCases/{ediscoveryCase-id}/microsoft.graph.security.reopen`
   * @risk medium
   */
  execute(
    operation: OperationId<"cases:reopen", "medium", M>,
    params: CasesReopenParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CasesReopenResult>;
  /**
   * List exports, estimates and other work of a case. `GET
   * /security/cases/ediscoveryCases/{ediscoveryCase-id}/operations`
   * @risk medium
   */
  execute(
    operation: OperationId<"case_operations:read", "medium", M>,
    params: CaseOperationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", CaseOperationsReadResult, CaseOperationsReadItem>;
  /**
   * List people whose data a case holds. `GET /security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians`
   * @risk medium
   */
  execute(
    operation: OperationId<"custodians:read", "medium", M>,
    params: CustodiansReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", CustodiansReadResult, CustodiansReadItem>;
  /**
   * Add a person to a case. `POST /security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians`
   * @risk high
   */
  execute(
    operation: OperationId<"custodians:write", "high", M>,
    params: CustodiansWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", CustodiansWriteResult>;
  /**
   * List mailbox and site of a custodian. `GET
   * /security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/{ediscoveryCustodian-id}/userSources`
   * @risk medium
   */
  execute(
    operation: OperationId<"custodian_sources:read", "medium", M>,
    params: CustodianSourcesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", CustodianSourcesReadResult, CustodianSourcesReadItem>;
  /**
   * Put mailbox or site of a custodian into a case. `POST
   * /security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/{ediscoveryCustodian-id}/userSources`
   * @risk high
   */
  execute(
    operation: OperationId<"custodian_sources:write", "high", M>,
    params: CustodianSourcesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", CustodianSourcesWriteResult>;
  /**
   * Keep the data of custodians from deletion. `POST
   * /security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/microsoft.graph.security.applyHold`
   * @risk high
   */
  execute(
    operation: OperationId<"custodians:apply_hold", "high", M>,
    params: CustodiansApplyHoldParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", CustodiansApplyHoldResult>;
  /**
   * Lift the hold on custodians. `POST
   * /security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/microsoft.graph.security.removeHold`
   * @risk critical
   */
  execute(
    operation: OperationId<"custodians:remove_hold", "critical", M>,
    params: CustodiansRemoveHoldParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", CustodiansRemoveHoldResult>;
  /**
   * List sites and groups that a case holds. `GET
   * /security/cases/ediscoveryCases/{ediscoveryCase-id}/noncustodialDataSources`
   * @risk low
   */
  execute(
    operation: OperationId<"noncustodial_sources:read", "low", M>,
    params: NoncustodialSourcesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", NoncustodialSourcesReadResult, NoncustodialSourcesReadItem>;
  /**
   * List the searches of a case. `GET /security/cases/ediscoveryCases/{ediscoveryCase-id}/searches`
   * @risk low
   */
  execute(
    operation: OperationId<"searches:read", "low", M>,
    params: SearchesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SearchesReadResult, SearchesReadItem>;
  /**
   * Create a search over mail and files. `POST /security/cases/ediscoveryCases/{ediscoveryCase-id}/searches`
   * @risk medium
   */
  execute(
    operation: OperationId<"searches:write", "medium", M>,
    params: SearchesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SearchesWriteResult>;
  /**
   * Count what a search would find. `POST
   * /security/cases/ediscoveryCases/{ediscoveryCase-id}/searches/{ediscoverySearch-id}/microsoft.graph.security.estimateStatistics`
   * @risk medium
   */
  execute(
    operation: OperationId<"searches:estimate", "medium", M>,
    params: SearchesEstimateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SearchesEstimateResult>;
  /**
   * Tell how much a search found. `GET
   * /security/cases/ediscoveryCases/{ediscoveryCase-id}/searches/{ediscoverySearch-id}/lastEstimateStatisticsOperation`
   * @risk low
   */
  execute(
    operation: OperationId<"searches:read_estimate", "low", M>,
    params: SearchesReadEstimateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SearchesReadEstimateResult>;
  /**
   * Export mail and files that a search found. `POST
   * /security/cases/ediscoveryCases/{ediscoveryCase-id}/searches/{ediscoverySearch-id}/exportResult`
   * @risk medium
   */
  execute(
    operation: OperationId<"searches:export", "medium", M>,
    params: SearchesExportParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SearchesExportResult>;
  /**
   * Delete what a search found from mailboxes or Teams. `POST
   * /security/cases/ediscoveryCases/{ediscoveryCase-id}/searches/{ediscoverySearch-id}/microsoft.graph.security.purgeData`
   * @risk critical
   */
  execute(
    operation: OperationId<"searches:purge", "critical", M>,
    params: SearchesPurgeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", SearchesPurgeResult>;
  /**
   * List the review sets of a case. `GET /security/cases/ediscoveryCases/{ediscoveryCase-id}/reviewSets`
   * @risk low
   */
  execute(
    operation: OperationId<"review_sets:read", "low", M>,
    params: ReviewSetsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ReviewSetsReadResult, ReviewSetsReadItem>;
  /**
   * Create a review set in a case. `POST /security/cases/ediscoveryCases/{ediscoveryCase-id}/reviewSets`
   * @risk medium
   */
  execute(
    operation: OperationId<"review_sets:write", "medium", M>,
    params: ReviewSetsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ReviewSetsWriteResult>;
  /**
   * Copy what a search found into a review set. `POST
   * /security/cases/ediscoveryCases/{ediscoveryCase-id}/reviewSets/{ediscoveryReviewSet-id}/microsoft.graph.security.addToReviewSet`
   * @risk medium
   */
  execute(
    operation: OperationId<"review_sets:add", "medium", M>,
    params: ReviewSetsAddParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ReviewSetsAddResult>;
  /** Start a search of the audit log. `POST /security/auditLog/queries` @risk medium */
  execute(
    operation: OperationId<"audit_queries:write", "medium", M>,
    params: AuditQueriesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AuditQueriesWriteResult>;
  /** Tell how far an audit search is. `GET /security/auditLog/queries/{auditLogQuery-id}` @risk low */
  execute(
    operation: OperationId<"audit_queries:read_details", "low", M>,
    params: AuditQueriesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AuditQueriesReadDetailsResult>;
  /**
   * List the records that an audit search found. `GET /security/auditLog/queries/{auditLogQuery-id}/records`
   * @risk medium
   */
  execute(
    operation: OperationId<"audit_records:read", "medium", M>,
    params: AuditRecordsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuditRecordsReadResult, AuditRecordsReadItem>;
  /**
   * List mails, files and addresses sent for assessment. `GET
   * /informationProtection/threatAssessmentRequests`
   * @risk low
   */
  execute(
    operation: OperationId<"threat_assessments:read", "low", M>,
    params: ThreatAssessmentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ThreatAssessmentsReadResult, ThreatAssessmentsReadItem>;
  /**
   * Get one assessment with its verdicts. `GET
   * /informationProtection/threatAssessmentRequests/{threatAssessmentRequest-id}`
   * @risk low
   */
  execute(
    operation: OperationId<"threat_assessments:read_details", "low", M>,
    params: ThreatAssessmentsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ThreatAssessmentsReadDetailsResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof PurviewOperations>(
    operation: O & Permit<PurviewOperations, O, M>,
    ...rest: Rest<ParamsOf<PurviewOperations, O>>
  ): CallOf<PurviewOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Purview<M extends Risk = "critical"> = Limited<PurviewConnector<M>, PurviewMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface PurviewOperations {
  "cases:read": { risk: "low"; params: CasesReadParams; result: CasesReadResult; item: CasesReadItem };
  "cases:read_details": { risk: "low"; params: CasesReadDetailsParams; result: CasesReadDetailsResult };
  "cases:write": { risk: "medium"; params: CasesWriteParams; result: CasesWriteResult };
  "cases:update": { risk: "medium"; params: CasesUpdateParams; result: CasesUpdateResult };
  "cases:close": { risk: "critical"; params: CasesCloseParams; result: CasesCloseResult };
  "cases:reopen": { risk: "medium"; params: CasesReopenParams; result: CasesReopenResult };
  "case_operations:read": { risk: "medium"; params: CaseOperationsReadParams; result: CaseOperationsReadResult; item: CaseOperationsReadItem };
  "custodians:read": { risk: "medium"; params: CustodiansReadParams; result: CustodiansReadResult; item: CustodiansReadItem };
  "custodians:write": { risk: "high"; params: CustodiansWriteParams; result: CustodiansWriteResult };
  "custodian_sources:read": { risk: "medium"; params: CustodianSourcesReadParams; result: CustodianSourcesReadResult; item: CustodianSourcesReadItem };
  "custodian_sources:write": { risk: "high"; params: CustodianSourcesWriteParams; result: CustodianSourcesWriteResult };
  "custodians:apply_hold": { risk: "high"; params: CustodiansApplyHoldParams; result: CustodiansApplyHoldResult };
  "custodians:remove_hold": { risk: "critical"; params: CustodiansRemoveHoldParams; result: CustodiansRemoveHoldResult };
  "noncustodial_sources:read": { risk: "low"; params: NoncustodialSourcesReadParams; result: NoncustodialSourcesReadResult; item: NoncustodialSourcesReadItem };
  "searches:read": { risk: "low"; params: SearchesReadParams; result: SearchesReadResult; item: SearchesReadItem };
  "searches:write": { risk: "medium"; params: SearchesWriteParams; result: SearchesWriteResult };
  "searches:estimate": { risk: "medium"; params: SearchesEstimateParams; result: SearchesEstimateResult };
  "searches:read_estimate": { risk: "low"; params: SearchesReadEstimateParams; result: SearchesReadEstimateResult };
  "searches:export": { risk: "medium"; params: SearchesExportParams; result: SearchesExportResult };
  "searches:purge": { risk: "critical"; params: SearchesPurgeParams; result: SearchesPurgeResult };
  "review_sets:read": { risk: "low"; params: ReviewSetsReadParams; result: ReviewSetsReadResult; item: ReviewSetsReadItem };
  "review_sets:write": { risk: "medium"; params: ReviewSetsWriteParams; result: ReviewSetsWriteResult };
  "review_sets:add": { risk: "medium"; params: ReviewSetsAddParams; result: ReviewSetsAddResult };
  "audit_queries:write": { risk: "medium"; params: AuditQueriesWriteParams; result: AuditQueriesWriteResult };
  "audit_queries:read_details": { risk: "low"; params: AuditQueriesReadDetailsParams; result: AuditQueriesReadDetailsResult };
  "audit_records:read": { risk: "medium"; params: AuditRecordsReadParams; result: AuditRecordsReadResult; item: AuditRecordsReadItem };
  "threat_assessments:read": { risk: "low"; params: ThreatAssessmentsReadParams; result: ThreatAssessmentsReadResult; item: ThreatAssessmentsReadItem };
  "threat_assessments:read_details": { risk: "low"; params: ThreatAssessmentsReadDetailsParams; result: ThreatAssessmentsReadDetailsResult };
}

/** The risk of each convenience method. */
export interface PurviewMethods {
  getCases: "low";
  createCase: "medium";
  listCustodians: "medium";
  addCustodian: "high";
  applyHold: "high";
  createSearch: "medium";
  estimateSearch: "medium";
  startAuditSearch: "medium";
  getAuditQuery: "low";
  getAuditRecords: "medium";
  getThreatAssessment: "low";
}

/** Parameters of `cases:read`. */
export interface CasesReadParams {
  /** OData filter, such as status eq 'active'. @minLength 1 */
  $filter?: string;
  $top?: Top;
  $skip?: Skip;
  $skiptoken?: SkipToken;
}

/** Result of `cases:read`. */
export type CasesReadResult = {
  "@odata.nextLink"?: NextLink;
  value: Case[];
};

/** One item of the pages of `cases:read`. */
export type CasesReadItem = CasesReadResult["value"][number];

/** Arguments of `getCases`. */
export interface GetCasesParams {
  /** OData filter, such as status eq 'active'. @minLength 1 */
  filter?: string;
  limit?: Top;
}

/** Parameters of `cases:read_details`. */
export interface CasesReadDetailsParams {
  "ediscoveryCase-id": CaseId;
}

/** Result of `cases:read_details`. */
export type CasesReadDetailsResult = Case;

/** Parameters of `cases:write`. */
export interface CasesWriteParams {
  /** Name of the new case. @minLength 1 */
  displayName: string;
  /** What the new case is about. */
  description?: string;
  /** Number that another system gave it. */
  externalId?: string;
}

/** Result of `cases:write`. */
export type CasesWriteResult = Case;

/** Arguments of `createCase`. */
export interface CreateCaseParams {
  /** Name of the new case. @minLength 1 */
  name: string;
  /** What the new case is about. */
  description?: string;
  /** Number that another system gave it. */
  externalId?: string;
}

/** Parameters of `cases:update`. */
export interface CasesUpdateParams {
  "ediscoveryCase-id": CaseId;
  /** Name of the case. @minLength 1 */
  displayName?: string;
  /** What the case is about. */
  description?: string;
  /** Number in another system. */
  externalId?: string;
}

/** Result of `cases:update`. */
export type CasesUpdateResult = null;

/** Parameters of `cases:close`. */
export interface CasesCloseParams {
  "ediscoveryCase-id": CaseId;
}

/** Result of `cases:close`. */
export type CasesCloseResult = null;

/** Parameters of `cases:reopen`. */
export interface CasesReopenParams {
  "ediscoveryCase-id": CaseId;
}

/** Result of `cases:reopen`. */
export type CasesReopenResult = null;

/** Parameters of `case_operations:read`. */
export interface CaseOperationsReadParams {
  "ediscoveryCase-id": CaseId;
  $top?: Top;
  $skip?: Skip;
  $skiptoken?: SkipToken;
}

/** Result of `case_operations:read`. */
export type CaseOperationsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: Operation[];
};

/** One item of the pages of `case_operations:read`. */
export type CaseOperationsReadItem = CaseOperationsReadResult["value"][number];

/** Parameters of `custodians:read`. */
export interface CustodiansReadParams {
  "ediscoveryCase-id": CaseId;
  $top?: Top;
  $skip?: Skip;
  $skiptoken?: SkipToken;
}

/** Result of `custodians:read`. */
export type CustodiansReadResult = {
  "@odata.nextLink"?: NextLink;
  value: Custodian[];
};

/** One item of the pages of `custodians:read`. */
export type CustodiansReadItem = CustodiansReadResult["value"][number];

/** Arguments of `listCustodians`. */
export interface ListCustodiansParams {
  caseId: CaseId;
}

/** Parameters of `custodians:write`. */
export interface CustodiansWriteParams {
  "ediscoveryCase-id": CaseId;
  /** Main mail address of the person. @minLength 3 */
  email: string;
}

/** Result of `custodians:write`. */
export type CustodiansWriteResult = Custodian;

/** Arguments of `addCustodian`. */
export interface AddCustodianParams {
  caseId: CaseId;
  /** Main mail address of the person. @minLength 3 */
  email: string;
}

/** Parameters of `custodian_sources:read`. */
export interface CustodianSourcesReadParams {
  "ediscoveryCase-id": CaseId;
  "ediscoveryCustodian-id": CustodianId;
  $top?: Top;
  $skip?: Skip;
  $skiptoken?: SkipToken;
}

/** Result of `custodian_sources:read`. */
export type CustodianSourcesReadResult = {
  "@odata.nextLink"?: NextLink;
  value: UserSource[];
};

/** One item of the pages of `custodian_sources:read`. */
export type CustodianSourcesReadItem = CustodianSourcesReadResult["value"][number];

/** Parameters of `custodian_sources:write`. */
export interface CustodianSourcesWriteParams {
  "ediscoveryCase-id": CaseId;
  "ediscoveryCustodian-id": CustodianId;
  /** Mail address of the mailbox. @minLength 3 */
  email: string;
  /** Which data of the person counts. */
  includedSources?: "mailbox" | "site" | "mailbox, site";
}

/** Result of `custodian_sources:write`. */
export type CustodianSourcesWriteResult = UserSource;

/** Parameters of `custodians:apply_hold`. */
export interface CustodiansApplyHoldParams {
  "ediscoveryCase-id": CaseId;
  ids: CustodianIds;
}

/** Result of `custodians:apply_hold`. */
export type CustodiansApplyHoldResult = null;

/** Arguments of `applyHold`. */
export interface ApplyHoldParams {
  caseId: CaseId;
  custodianIds: CustodianIds;
}

/** Parameters of `custodians:remove_hold`. */
export interface CustodiansRemoveHoldParams {
  "ediscoveryCase-id": CaseId;
  ids: CustodianIds;
}

/** Result of `custodians:remove_hold`. */
export type CustodiansRemoveHoldResult = null;

/** Parameters of `noncustodial_sources:read`. */
export interface NoncustodialSourcesReadParams {
  "ediscoveryCase-id": CaseId;
  $top?: Top;
  $skip?: Skip;
  $skiptoken?: SkipToken;
}

/** Result of `noncustodial_sources:read`. */
export type NoncustodialSourcesReadResult = {
  "@odata.nextLink"?: NextLink;
  value: {
    id?: string;
    displayName?: string | null;
    status?: "active" | "released" | "unknownFutureValue" | (string & {}) | null;
    holdStatus?: HoldStatus;
    createdDateTime?: Moment;
    lastModifiedDateTime?: Moment;
    releasedDateTime?: Moment;
  }[];
};

/** One item of the pages of `noncustodial_sources:read`. */
export type NoncustodialSourcesReadItem = NoncustodialSourcesReadResult["value"][number];

/** Parameters of `searches:read`. */
export interface SearchesReadParams {
  "ediscoveryCase-id": CaseId;
  $top?: Top;
  $skip?: Skip;
  $skiptoken?: SkipToken;
}

/** Result of `searches:read`. */
export type SearchesReadResult = {
  "@odata.nextLink"?: NextLink;
  value: Search[];
};

/** One item of the pages of `searches:read`. */
export type SearchesReadItem = SearchesReadResult["value"][number];

/** Parameters of `searches:write`. */
export interface SearchesWriteParams {
  "ediscoveryCase-id": CaseId;
  /** Name of the new search. @minLength 1 */
  displayName: string;
  /** KQL text, such as subject:invoice AND from:x@y.com. @minLength 1 */
  contentQuery: string;
  /** What the search is for. */
  description?: string;
  /** Where to look, the whole tenant or what the case holds. */
  dataSourceScopes: "allTenantMailboxes" | "allTenantSites" | "allCaseCustodians" | "allCaseNoncustodialDataSources";
}

/** Result of `searches:write`. */
export type SearchesWriteResult = Search;

/** Arguments of `createSearch`. */
export interface CreateSearchParams {
  caseId: CaseId;
  /** Name of the new search. @minLength 1 */
  name: string;
  /** KQL text, such as subject:invoice AND from:x@y.com. @minLength 1 */
  query: string;
  /** Where to look, the whole tenant or what the case holds. */
  scope: "allTenantMailboxes" | "allTenantSites" | "allCaseCustodians" | "allCaseNoncustodialDataSources";
}

/** Parameters of `searches:estimate`. */
export interface SearchesEstimateParams {
  "ediscoveryCase-id": CaseId;
  "ediscoverySearch-id": SearchId;
}

/** Result of `searches:estimate`. */
export type SearchesEstimateResult = null;

/** Arguments of `estimateSearch`. */
export interface EstimateSearchParams {
  caseId: CaseId;
  searchId: SearchId;
}

/** Parameters of `searches:read_estimate`. */
export interface SearchesReadEstimateParams {
  "ediscoveryCase-id": CaseId;
  "ediscoverySearch-id": SearchId;
}

/** Result of `searches:read_estimate`. */
export type SearchesReadEstimateResult = {
  id?: string;
  status?: string | null;
  /** @integer */
  percentProgress?: number | null;
  createdDateTime?: Moment;
  completedDateTime?: Moment;
  /** @integer */
  mailboxCount?: number | null;
  /** @integer */
  siteCount?: number | null;
  /** @integer */
  indexedItemCount?: number | null;
  /** @integer */
  indexedItemsSize?: number | null;
  /** @integer */
  unindexedItemCount?: number | null;
  /** @integer */
  unindexedItemsSize?: number | null;
  resultInfo?: {
    /** @integer */
    code?: number | null;
    /** @integer */
    subcode?: number | null;
    message?: string | null;
  } | null;
};

/** Parameters of `searches:export`. */
export interface SearchesExportParams {
  "ediscoveryCase-id": CaseId;
  "ediscoverySearch-id": SearchId;
  /** Name of the new export. @minLength 1 */
  displayName?: string;
  /** What the export is for. @minLength 1 */
  description?: string;
  /** Which part of the findings, hits or what could be indexed in part only. */
  exportCriteria: "searchHits" | "partiallyIndexed" | "searchHits, partiallyIndexed";
  /** Options with commas between, such as cloudAttachments, or none. @minLength 1 */
  additionalOptions: string;
  /** Kind of file for mail. */
  exportFormat: "pst" | "msg" | "eml";
  /** Whether partly indexed items come from places with hits or without. */
  exportLocation?: "responsiveLocations" | "nonresponsiveLocations" | "responsiveLocations, nonresponsiveLocations";
}

/** Result of `searches:export`. */
export type SearchesExportResult = null;

/** Parameters of `searches:purge`. */
export interface SearchesPurgeParams {
  "ediscoveryCase-id": CaseId;
  "ediscoverySearch-id": SearchId;
  /** Whether owners can get mail back; Teams messages are gone either way. */
  purgeType: "recoverable" | "permanentlyDeleted";
  /** Whether to delete mail or Teams messages. */
  purgeAreas: "mailboxes" | "teamsMessages";
}

/** Result of `searches:purge`. */
export type SearchesPurgeResult = null;

/** Parameters of `review_sets:read`. */
export interface ReviewSetsReadParams {
  "ediscoveryCase-id": CaseId;
  $top?: Top;
  $skip?: Skip;
  $skiptoken?: SkipToken;
}

/** Result of `review_sets:read`. */
export type ReviewSetsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: ReviewSet[];
};

/** One item of the pages of `review_sets:read`. */
export type ReviewSetsReadItem = ReviewSetsReadResult["value"][number];

/** Parameters of `review_sets:write`. */
export interface ReviewSetsWriteParams {
  "ediscoveryCase-id": CaseId;
  /** Name of the review set. @minLength 1 */
  displayName: string;
}

/** Result of `review_sets:write`. */
export type ReviewSetsWriteResult = ReviewSet;

/** Parameters of `review_sets:add`. */
export interface ReviewSetsAddParams {
  "ediscoveryCase-id": CaseId;
  /** Id of the review set. @minLength 1 */
  "ediscoveryReviewSet-id": string;
  /** The search whose findings are copied. */
  search: {
    /** Id of that search. @minLength 1 */
    id: string;
  };
  /** What to copy beside the findings. */
  additionalDataOptions?: "allVersions" | "linkedFiles";
}

/** Result of `review_sets:add`. */
export type ReviewSetsAddResult = null;

/** Parameters of `audit_queries:write`. */
export interface AuditQueriesWriteParams {
  /** Name of the audit search. @minLength 1 */
  displayName?: string;
  /** Earliest moment of records. @format date-time */
  filterStartDateTime: string;
  /** Latest moment of records. @format date-time */
  filterEndDateTime: string;
  /** Kinds of record, such as exchangeItem. */
  recordTypeFilters?: string[];
  /** Text anywhere in the record. @minLength 1 */
  keywordFilter?: string;
  /** Activities, such as FileDownloaded. */
  operationFilters?: string[];
  /** Logins of the people who acted. */
  userPrincipalNameFilters?: string[];
  /** Addresses that it came from. */
  ipAddressFilters?: string[];
  /** Paths of files or names of objects. */
  objectIdFilters?: string[];
  /** Ids of administrative units that records belong to. */
  administrativeUnitIdFilters?: string[];
}

/** Result of `audit_queries:write`. */
export type AuditQueriesWriteResult = AuditQuery;

/** Arguments of `startAuditSearch`. */
export interface StartAuditSearchParams {
  /** Earliest moment of records. @format date-time */
  start: string;
  /** Latest moment of records. @format date-time */
  end: string;
  /** Logins of the people who acted. */
  users?: string[];
  /** Activities, such as FileDownloaded. */
  operations?: string[];
}

/** Parameters of `audit_queries:read_details`. */
export interface AuditQueriesReadDetailsParams {
  "auditLogQuery-id": QueryId;
}

/** Result of `audit_queries:read_details`. */
export type AuditQueriesReadDetailsResult = AuditQuery;

/** Arguments of `getAuditQuery`. */
export interface GetAuditQueryParams {
  queryId: QueryId;
}

/** Parameters of `audit_records:read`. */
export interface AuditRecordsReadParams {
  "auditLogQuery-id": QueryId;
  $top?: Top;
  $skiptoken?: SkipToken;
}

/** Result of `audit_records:read`. */
export type AuditRecordsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: {
    id?: string;
    createdDateTime?: Moment;
    auditLogRecordType?: string | null;
    operation?: string | null;
    service?: string | null;
    userPrincipalName?: string | null;
    userId?: string | null;
    userType?: string | null;
    clientIp?: string | null;
    objectId?: string | null;
    organizationId?: string | null;
    administrativeUnits?: string[] | null;
    /** The record as its service wrote it. */
    auditData?: { [key: string]: Value } | null;
  }[];
};

/** One item of the pages of `audit_records:read`. */
export type AuditRecordsReadItem = AuditRecordsReadResult["value"][number];

/** Arguments of `getAuditRecords`. */
export interface GetAuditRecordsParams {
  queryId: QueryId;
  limit?: Top;
}

/** Parameters of `threat_assessments:read`. */
export interface ThreatAssessmentsReadParams {
  /** Condition in OData, such as status eq 'completed'. @minLength 1 */
  $filter?: string;
  $top?: Top;
  $skiptoken?: SkipToken;
}

/** Result of `threat_assessments:read`. */
export type ThreatAssessmentsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: ThreatAssessment[];
};

/** One item of the pages of `threat_assessments:read`. */
export type ThreatAssessmentsReadItem = ThreatAssessmentsReadResult["value"][number];

/** Parameters of `threat_assessments:read_details`. */
export interface ThreatAssessmentsReadDetailsParams {
  /** Id of the assessment request. @minLength 1 */
  "threatAssessmentRequest-id": string;
}

/** Result of `threat_assessments:read_details`. */
export type ThreatAssessmentsReadDetailsResult = {
  id?: string;
  category?: "undefined" | "spam" | "phishing" | "malware" | "unknownFutureValue" | (string & {});
  contentType?: "mail" | "url" | "file" | (string & {}) | null;
  expectedAssessment?: "block" | "unblock" | (string & {});
  requestSource?: "undefined" | "user" | "administrator" | (string & {}) | null;
  status?: "pending" | "completed" | (string & {}) | null;
  createdDateTime?: Moment;
  createdBy?: Identity;
  /** Of mail, who got it. */
  recipientEmail?: string | null;
  /** Of mail, its address in Microsoft Graph. */
  messageUri?: string | null;
  /** Of mail, why it went where it went. */
  destinationRoutingReason?: string | null;
  /** Of a file, its name. */
  fileName?: string | null;
  /** Of an address, the address. */
  url?: string | null;
  results?: {
    id?: string;
    createdDateTime?: Moment;
    resultType?: "checkPolicy" | "rescan" | "unknownFutureValue" | (string & {}) | null;
    /** What the policy or the new scan said. */
    message?: string | null;
  }[];
};

/** Arguments of `getThreatAssessment`. */
export interface GetThreatAssessmentParams {
  /** Id of the assessment request. @minLength 1 */
  requestId: string;
}

/** Id of an eDiscovery case. @minLength 1 */
export type CaseId = string;

/** Id of a custodian in the case. @minLength 1 */
export type CustodianId = string;

/** Id of a search in the case. @minLength 1 */
export type SearchId = string;

/** Id of an audit log search. @minLength 1 */
export type QueryId = string;

/** How many to return per page. @integer @minimum 1 */
export type Top = number;

/** How many to pass over, as the next link has it. @integer @minimum 0 */
export type Skip = number;

/** Opaque place to go on from. @minLength 1 */
export type SkipToken = string;

/** Ids of custodians of the case. @minItems 1 @maxItems 20 */
export type CustodianIds = string[];

/** Address of the next page. */
export type NextLink = string | null;

/** @format date-time */
export type Moment = string | null;

/** A value of any kind. */
export type Value = string | number | boolean | Value[] | { [key: string]: Value } | null;

export type Identity = {
  user?: {
    id?: string | null;
    displayName?: string | null;
    userPrincipalName?: string | null;
  } | null;
  application?: { id?: string | null; displayName?: string | null } | null;
} | null;

export type HoldStatus =
  | "notApplied"
  | "applied"
  | "applying"
  | "removing"
  | "partial"
  | "unknownFutureValue"
  | (string & {})
  | null;

export type Case = {
  id?: string;
  displayName?: string | null;
  description?: string | null;
  /** Number of the case elsewhere. */
  externalId?: string | null;
  status?:
    | "unknown"
    | "active"
    | "pendingDelete"
    | "closing"
    | "closed"
    | "closedWithError"
    | "unknownFutureValue"
    | (string & {})
    | null;
  createdDateTime?: Moment;
  lastModifiedDateTime?: Moment;
  lastModifiedBy?: Identity;
  closedDateTime?: Moment;
  closedBy?: Identity;
};

export type Custodian = {
  id?: string;
  displayName?: string | null;
  email?: string | null;
  status?: "active" | "released" | "unknownFutureValue" | (string & {}) | null;
  holdStatus?: HoldStatus;
  createdDateTime?: Moment;
  lastModifiedDateTime?: Moment;
  releasedDateTime?: Moment;
  acknowledgedDateTime?: Moment;
};

export type UserSource = {
  id?: string;
  displayName?: string | null;
  email?: string;
  /** Mailbox, site or both. */
  includedSources?: string | null;
  siteWebUrl?: string | null;
  holdStatus?: HoldStatus;
  createdDateTime?: Moment;
};

export type Search = {
  id?: string;
  displayName?: string | null;
  description?: string | null;
  contentQuery?: string | null;
  dataSourceScopes?: string | null;
  createdDateTime?: Moment;
  createdBy?: Identity;
  lastModifiedDateTime?: Moment;
  lastModifiedBy?: Identity;
};

export type ReviewSet = {
  id?: string;
  displayName?: string | null;
  createdDateTime?: Moment;
  createdBy?: Identity;
};

export type Operation = {
  id?: string;
  /** What is done, such as exportResult, purgeData or holdUpdate. */
  action?: string | null;
  status?:
    | "notStarted"
    | "submissionFailed"
    | "running"
    | "succeeded"
    | "partiallySucceeded"
    | "failed"
    | "unknownFutureValue"
    | (string & {})
    | null;
  /** @integer */
  percentProgress?: number | null;
  createdDateTime?: Moment;
  completedDateTime?: Moment;
  createdBy?: Identity;
  /** Of an export, its name. */
  outputName?: string | null;
  /** Of an export, the files that came out of it. */
  exportFileMetadata?: {
    fileName?: string | null;
    /** @integer */
    size?: number | null;
    /** Where the file is fetched. */
    downloadUrl?: string | null;
  }[] | null;
  resultInfo?: {
    /** @integer */
    code?: number | null;
    /** @integer */
    subcode?: number | null;
    message?: string | null;
  } | null;
};

export type AuditQuery = {
  id?: string;
  displayName?: string | null;
  status?:
    | "notStarted"
    | "running"
    | "succeeded"
    | "failed"
    | "cancelled"
    | "unknownFutureValue"
    | (string & {})
    | null;
  filterStartDateTime?: Moment;
  filterEndDateTime?: Moment;
  recordTypeFilters?: string[] | null;
  keywordFilter?: string | null;
  operationFilters?: string[] | null;
  userPrincipalNameFilters?: string[] | null;
  ipAddressFilters?: string[] | null;
  objectIdFilters?: string[] | null;
  administrativeUnitIdFilters?: string[] | null;
  /** @integer */
  approximateReturnedRecordCount?: number | null;
  /** @integer */
  recordCountLimit?: number | null;
  /** Whether records are missing from the result. */
  isRecordCountLimitExceeded?: boolean | null;
};

export type ThreatAssessment = {
  id?: string;
  category?: "undefined" | "spam" | "phishing" | "malware" | "unknownFutureValue" | (string & {});
  contentType?: "mail" | "url" | "file" | (string & {}) | null;
  expectedAssessment?: "block" | "unblock" | (string & {});
  requestSource?: "undefined" | "user" | "administrator" | (string & {}) | null;
  status?: "pending" | "completed" | (string & {}) | null;
  createdDateTime?: Moment;
  createdBy?: Identity;
  /** Of mail, who got it. */
  recipientEmail?: string | null;
  /** Of mail, its address in Microsoft Graph. */
  messageUri?: string | null;
  /** Of mail, why it went where it went. */
  destinationRoutingReason?: string | null;
  /** Of a file, its name. */
  fileName?: string | null;
  /** Of an address, the address. */
  url?: string | null;
};

const LINK_PAGES = {
  next: "/@odata.nextLink",
  params: ["$skip", "$skiptoken"],
  items: "/value",
  more: "/@odata.nextLink",
  numbers: ["$skip"],
} as const;

const LINK_PAGES_2 = { next: "/@odata.nextLink", params: ["$skiptoken"], items: "/value", more: "/@odata.nextLink" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "purview",
  operations: {
    low: {
      "cases:read": ["PUWV-e9I", LINK_PAGES],
      "cases:read_details": ["YJawtc-J"],
      "noncustodial_sources:read": ["Q4aYXoqp", LINK_PAGES],
      "searches:read": ["mugEWsbK", LINK_PAGES],
      "searches:read_estimate": ["eYkrRJg5"],
      "review_sets:read": ["2hQpEAa2", LINK_PAGES],
      "audit_queries:read_details": ["hG4rR6o1"],
      "threat_assessments:read": ["dWc3nXYZ", LINK_PAGES_2],
      "threat_assessments:read_details": ["iuvESEep"],
    },
    medium: {
      "cases:write": ["WB4qAuhL"],
      "cases:update": ["zfRXcGwp"],
      "cases:reopen": ["MgYqWHfw"],
      "case_operations:read": ["qEHwl6zo", LINK_PAGES],
      "custodians:read": ["I5S96ipx", LINK_PAGES],
      "custodian_sources:read": ["Ny-BfhHR", LINK_PAGES],
      "searches:write": ["s8YZzLQO"],
      "searches:estimate": ["beNZnFpo"],
      "searches:export": ["QlpFWptu"],
      "review_sets:write": ["v-_Kd-9J"],
      "review_sets:add": ["9ZvBo9Ek"],
      "audit_queries:write": ["WAjpGhHy"],
      "audit_records:read": ["nJ9sf20H", LINK_PAGES_2],
    },
    high: {
      "custodians:write": ["u52CeKc7"],
      "custodian_sources:write": ["yygpjCyd"],
      "custodians:apply_hold": ["G1J3jYj-"],
    },
    critical: {
      "cases:close": ["xnFPSb2z"],
      "custodians:remove_hold": ["PjZ9QPo2"],
      "searches:purge": ["IUiJ2pHO"],
    },
  },
};
