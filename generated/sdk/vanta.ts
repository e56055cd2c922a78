// Generated from specs/vanta.yaml by `npm run generate`. Do not edit.
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
 * Vanta. Vulnerabilities, tests, controls, computers, people, vendors and risks of a Vanta account.
 * @see https://developer.vanta.com/reference/manage-vanta/overview
 */
export class VantaConnector<const M extends Risk = "critical"> extends SDKConnector<VantaOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List vulnerabilities that scanners found. Risk: low. Scope: vanta-api.all:read. */
  findCve(params: FindCveParams = {}, options?: ExecuteOptions): GovernedPages<"low", VulnerabilitiesReadResult, VulnerabilitiesReadItem> {
    return this.call("vulnerabilities:read", { externalVulnerabilityId: params.cve }, options);
  }

  /** List vulnerabilities that scanners found. Risk: low. Scope: vanta-api.all:read. */
  listCriticalVulnerabilities(params: ListCriticalVulnerabilitiesParams = {}, options?: ExecuteOptions): GovernedPages<"low", VulnerabilitiesReadResult, VulnerabilitiesReadItem> {
    return this.call("vulnerabilities:read", { slaDeadlineBeforeDate: params.before, severity: "CRITICAL", isDeactivated: false }, options);
  }

  /**
   * Stop watching vulnerabilities that are accepted.
   * Risk: high. Scope: vanta-api.all:write. May be escalated to a reviewer.
   */
  acceptVulnerability(params: AcceptVulnerabilityParams, options?: ExecuteOptions): GovernedCall<"high", VulnerabilitiesDeactivateResult> {
    return this.call("vulnerabilities:deactivate", {
      updates: [
        {
          id: params.id,
          deactivateReason: params.reason,
          deactivateUntilDate: params.until,
          shouldReactivateWhenFixable: params.untilFixable,
        },
      ],
    }, options);
  }

  /** List assets that scanners look at. Risk: low. Scope: vanta-api.all:read. */
  findAsset(params: FindAssetParams = {}, options?: ExecuteOptions): GovernedPages<"low", VulnerableAssetsReadResult, VulnerableAssetsReadItem> {
    return this.call("vulnerable_assets:read", { q: params.text }, options);
  }

  /** List automated tests with their state. Risk: low. Scope: vanta-api.all:read. */
  listFailingTests(params: ListFailingTestsParams = {}, options?: ExecuteOptions): GovernedPages<"low", TestsReadResult, TestsReadItem> {
    return this.call("tests:read", { frameworkFilter: params.framework, statusFilter: "NEEDS_ATTENTION" }, options);
  }

  /** List computers with their security checks. Risk: low. Scope: vanta-api.all:read. */
  listUnencryptedComputers(options?: ExecuteOptions): GovernedPages<"low", ComputersReadResult, ComputersReadItem> {
    return this.call("computers:read", { complianceStatusFilterMatchesAny: ["HD_NOT_ENCRYPTED"] }, options);
  }

  /** List people with their security tasks. Risk: medium. Scope: vanta-api.all:read. */
  findPeople(params: FindPeopleParams = {}, options?: ExecuteOptions): GovernedPages<"medium", PeopleReadResult, PeopleReadItem> {
    return this.call("people:read", { emailAndNameFilter: params.text }, options);
  }

  /** List people with their security tasks. Risk: medium. Scope: vanta-api.all:read. */
  listOverduePeople(options?: ExecuteOptions): GovernedPages<"medium", PeopleReadResult, PeopleReadItem> {
    return this.call("people:read", { tasksSummaryStatusMatchesAny: ["OVERDUE"] }, options);
  }

  /** List vendors with their risk. Risk: low. Scope: vanta-api.all:read. */
  findVendor(params: FindVendorParams = {}, options?: ExecuteOptions): GovernedPages<"low", VendorsReadResult, VendorsReadItem> {
    return this.call("vendors:read", params, options);
  }

  /** List what is connected, and what kinds of things it finds. Risk: low. Scope: vanta-api.all:read. */
  listIntegrations(options?: ExecuteOptions): GovernedPages<"low", IntegrationsReadResult, IntegrationsReadItem> {
    return this.call("integrations:read", {}, options);
  }

  execute<O extends keyof Within<VantaOperations, M>>(
    operation: O,
    params: ParamsOf<Within<VantaOperations, M>, O> & Incomplete,
  ): never;
  /** List vulnerabilities that scanners found. `GET /vulnerabilities` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read", "low", M>,
    params: VulnerabilitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VulnerabilitiesReadResult, VulnerabilitiesReadItem>;
  /** Show one vulnerability with its deadline. `GET /vulnerabilities/{vulnerabilityId}` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read_details", "low", M>,
    params: VulnerabilitiesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VulnerabilitiesReadDetailsResult>;
  /** Stop watching vulnerabilities that are accepted. `POST /vulnerabilities/deactivate` @risk high */
  execute(
    operation: OperationId<"vulnerabilities:deactivate", "high", M>,
    params: VulnerabilitiesDeactivateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", VulnerabilitiesDeactivateResult>;
  /** Watch accepted vulnerabilities again. `POST /vulnerabilities/reactivate` @risk medium */
  execute(
    operation: OperationId<"vulnerabilities:reactivate", "medium", M>,
    params: VulnerabilitiesReactivateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", VulnerabilitiesReactivateResult>;
  /** List what was fixed and when. `GET /vulnerability-remediations` @risk low */
  execute(
    operation: OperationId<"remediations:read", "low", M>,
    params: RemediationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RemediationsReadResult, RemediationsReadItem>;
  /**
   * Explain why deadlines were missed. `POST /vulnerability-remediations/acknowledge-sla-miss`
   * @risk medium
   */
  execute(
    operation: OperationId<"remediations:acknowledge_sla_miss", "medium", M>,
    params: RemediationsAcknowledgeSlaMissParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", RemediationsAcknowledgeSlaMissResult>;
  /** List assets that scanners look at. `GET /vulnerable-assets` @risk low */
  execute(
    operation: OperationId<"vulnerable_assets:read", "low", M>,
    params: VulnerableAssetsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VulnerableAssetsReadResult, VulnerableAssetsReadItem>;
  /** Show one asset with its scanners. `GET /vulnerable-assets/{vulnerableAssetId}` @risk low */
  execute(
    operation: OperationId<"vulnerable_assets:read_details", "low", M>,
    params: VulnerableAssetsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VulnerableAssetsReadDetailsResult>;
  /** List automated tests with their state. `GET /tests` @risk low */
  execute(
    operation: OperationId<"tests:read", "low", M>,
    params: TestsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TestsReadResult, TestsReadItem>;
  /** Show one test and how to pass it. `GET /tests/{testId}` @risk low */
  execute(
    operation: OperationId<"tests:read_details", "low", M>,
    params: TestsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TestsReadDetailsResult>;
  /** List the things that fail a test. `GET /tests/{testId}/entities` @risk low */
  execute(
    operation: OperationId<"test_entities:read", "low", M>,
    params: TestEntitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TestEntitiesReadResult, TestEntitiesReadItem>;
  /** Stop testing one thing. `POST /tests/{testId}/entities/{entityId}/deactivate` @risk high */
  execute(
    operation: OperationId<"test_entities:deactivate", "high", M>,
    params: TestEntitiesDeactivateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TestEntitiesDeactivateResult>;
  /**
   * Test a thing again that was passed over. `POST /tests/{testId}/entities/{entityId}/reactivate`
   * @risk medium
   */
  execute(
    operation: OperationId<"test_entities:reactivate", "medium", M>,
    params: TestEntitiesReactivateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TestEntitiesReactivateResult>;
  /** List controls with their owners. `GET /controls` @risk low */
  execute(
    operation: OperationId<"controls:read", "low", M>,
    params: ControlsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ControlsReadResult, ControlsReadItem>;
  /** Show one control and how far it is. `GET /controls/{controlId}` @risk low */
  execute(
    operation: OperationId<"controls:read_details", "low", M>,
    params: ControlsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ControlsReadDetailsResult>;
  /** List computers with their security checks. `GET /monitored-computers` @risk low */
  execute(
    operation: OperationId<"computers:read", "low", M>,
    params: ComputersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ComputersReadResult, ComputersReadItem>;
  /** Show the checks of one computer. `GET /monitored-computers/{computerId}` @risk low */
  execute(
    operation: OperationId<"computers:read_details", "low", M>,
    params: ComputersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ComputersReadDetailsResult>;
  /** List people with their security tasks. `GET /people` @risk medium */
  execute(
    operation: OperationId<"people:read", "medium", M>,
    params: PeopleReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", PeopleReadResult, PeopleReadItem>;
  /** Show how one person stands. `GET /people/{personId}` @risk medium */
  execute(
    operation: OperationId<"people:read_details", "medium", M>,
    params: PeopleReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", PeopleReadDetailsResult>;
  /** Take accounts out of the checks of people. `POST /people/mark-as-not-people` @risk high */
  execute(
    operation: OperationId<"people:mark_as_not_people", "high", M>,
    params: PeopleMarkAsNotPeopleParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PeopleMarkAsNotPeopleResult>;
  /** Treat accounts as people again. `POST /people/mark-as-people` @risk medium */
  execute(
    operation: OperationId<"people:mark_as_people", "medium", M>,
    params: PeopleMarkAsPeopleParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", PeopleMarkAsPeopleResult>;
  /** Record that people have left. `POST /people/offboard` @risk high */
  execute(
    operation: OperationId<"people:offboard", "high", M>,
    params: PeopleOffboardParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PeopleOffboardResult>;
  /** List vendors with their risk. `GET /vendors` @risk low */
  execute(
    operation: OperationId<"vendors:read", "low", M>,
    params: VendorsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VendorsReadResult, VendorsReadItem>;
  /** Change a vendor's risk and notes. `PATCH /vendors/{vendorId}` @risk medium */
  execute(
    operation: OperationId<"vendors:update", "medium", M>,
    params: VendorsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", VendorsUpdateResult>;
  /** List what reviews found at a vendor. `GET /vendors/{vendorId}/findings` @risk low */
  execute(
    operation: OperationId<"vendor_findings:read", "low", M>,
    params: VendorFindingsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VendorFindingsReadResult, VendorFindingsReadItem>;
  /** List risks of the register. `GET /risk-scenarios` @risk low */
  execute(
    operation: OperationId<"risk_scenarios:read", "low", M>,
    params: RiskScenariosReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RiskScenariosReadResult, RiskScenariosReadItem>;
  /** Show one risk with its treatment. `GET /risk-scenarios/{riskScenarioId}` @risk low */
  execute(
    operation: OperationId<"risk_scenarios:read_details", "low", M>,
    params: RiskScenariosReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RiskScenariosReadDetailsResult>;
  /** List what is connected, and what kinds of things it finds. `GET /integrations` @risk low */
  execute(
    operation: OperationId<"integrations:read", "low", M>,
    params: IntegrationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IntegrationsReadResult, IntegrationsReadItem>;
  /**
   * List what an integration found. `GET
   * /integrations/{integrationId}/resource-kinds/{resourceKind}/resources`
   * @risk low
   */
  execute(
    operation: OperationId<"integration_resources:read", "low", M>,
    params: IntegrationResourcesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IntegrationResourcesReadResult, IntegrationResourcesReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof VantaOperations>(
    operation: O & Permit<VantaOperations, O, M>,
    ...rest: Rest<ParamsOf<VantaOperations, O>>
  ): CallOf<VantaOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Vanta<M extends Risk = "critical"> = Limited<VantaConnector<M>, VantaMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface VantaOperations {
  "vulnerabilities:read": { risk: "low"; params: VulnerabilitiesReadParams; result: VulnerabilitiesReadResult; item: VulnerabilitiesReadItem };
  "vulnerabilities:read_details": { risk: "low"; params: VulnerabilitiesReadDetailsParams; result: VulnerabilitiesReadDetailsResult };
  "vulnerabilities:deactivate": { risk: "high"; params: VulnerabilitiesDeactivateParams; result: VulnerabilitiesDeactivateResult };
  "vulnerabilities:reactivate": { risk: "medium"; params: VulnerabilitiesReactivateParams; result: VulnerabilitiesReactivateResult };
  "remediations:read": { risk: "low"; params: RemediationsReadParams; result: RemediationsReadResult; item: RemediationsReadItem };
  "remediations:acknowledge_sla_miss": { risk: "medium"; params: RemediationsAcknowledgeSlaMissParams; result: RemediationsAcknowledgeSlaMissResult };
  "vulnerable_assets:read": { risk: "low"; params: VulnerableAssetsReadParams; result: VulnerableAssetsReadResult; item: VulnerableAssetsReadItem };
  "vulnerable_assets:read_details": { risk: "low"; params: VulnerableAssetsReadDetailsParams; result: VulnerableAssetsReadDetailsResult };
  "tests:read": { risk: "low"; params: TestsReadParams; result: TestsReadResult; item: TestsReadItem };
  "tests:read_details": { risk: "low"; params: TestsReadDetailsParams; result: TestsReadDetailsResult };
  "test_entities:read": { risk: "low"; params: TestEntitiesReadParams; result: TestEntitiesReadResult; item: TestEntitiesReadItem };
  "test_entities:deactivate": { risk: "high"; params: TestEntitiesDeactivateParams; result: TestEntitiesDeactivateResult };
  "test_entities:reactivate": { risk: "medium"; params: TestEntitiesReactivateParams; result: TestEntitiesReactivateResult };
  "controls:read": { risk: "low"; params: ControlsReadParams; result: ControlsReadResult; item: ControlsReadItem };
  "controls:read_details": { risk: "low"; params: ControlsReadDetailsParams; result: ControlsReadDetailsResult };
  "computers:read": { risk: "low"; params: ComputersReadParams; result: ComputersReadResult; item: ComputersReadItem };
  "computers:read_details": { risk: "low"; params: ComputersReadDetailsParams; result: ComputersReadDetailsResult };
  "people:read": { risk: "medium"; params: PeopleReadParams; result: PeopleReadResult; item: PeopleReadItem };
  "people:read_details": { risk: "medium"; params: PeopleReadDetailsParams; result: PeopleReadDetailsResult };
  "people:mark_as_not_people": { risk: "high"; params: PeopleMarkAsNotPeopleParams; result: PeopleMarkAsNotPeopleResult };
  "people:mark_as_people": { risk: "medium"; params: PeopleMarkAsPeopleParams; result: PeopleMarkAsPeopleResult };
  "people:offboard": { risk: "high"; params: PeopleOffboardParams; result: PeopleOffboardResult };
  "vendors:read": { risk: "low"; params: VendorsReadParams; result: VendorsReadResult; item: VendorsReadItem };
  "vendors:update": { risk: "medium"; params: VendorsUpdateParams; result: VendorsUpdateResult };
  "vendor_findings:read": { risk: "low"; params: VendorFindingsReadParams; result: VendorFindingsReadResult; item: VendorFindingsReadItem };
  "risk_scenarios:read": { risk: "low"; params: RiskScenariosReadParams; result: RiskScenariosReadResult; item: RiskScenariosReadItem };
  "risk_scenarios:read_details": { risk: "low"; params: RiskScenariosReadDetailsParams; result: RiskScenariosReadDetailsResult };
  "integrations:read": { risk: "low"; params: IntegrationsReadParams; result: IntegrationsReadResult; item: IntegrationsReadItem };
  "integration_resources:read": { risk: "low"; params: IntegrationResourcesReadParams; result: IntegrationResourcesReadResult; item: IntegrationResourcesReadItem };
}

/** The risk of each convenience method. */
export interface VantaMethods {
  findCve: "low";
  listCriticalVulnerabilities: "low";
  acceptVulnerability: "high";
  findAsset: "low";
  listFailingTests: "low";
  listUnencryptedComputers: "low";
  findPeople: "medium";
  listOverduePeople: "medium";
  findVendor: "low";
  listIntegrations: "low";
}

/** Parameters of `vulnerabilities:read`. */
export interface VulnerabilitiesReadParams {
  pageSize?: PageSize;
  pageCursor?: PageCursor;
  /** Text in the name or description. @minLength 1 */
  q?: string;
  /** Only this one, such as CVE-2025-55182. @minLength 1 */
  externalVulnerabilityId?: string;
  severity?: Severity;
  /** Whether a fix can be had. */
  isFixAvailable?: boolean;
  /** Whether monitoring was switched off. */
  isDeactivated?: boolean;
  /** Only those in this package, such as bind-export-libs:9.11.4. @minLength 1 */
  packageIdentifier?: string;
  /** Only those to fix after this time. @format date-time */
  slaDeadlineAfterDate?: string;
  /** Only those to fix before this time. @format date-time */
  slaDeadlineBeforeDate?: string;
  /** Whether to send those without a deadline. */
  includeVulnerabilitiesWithoutSlas?: boolean;
  integrationId?: IntegrationId;
  /** Only those of this asset. @minLength 1 */
  vulnerableAssetId?: string;
}

/** Result of `vulnerabilities:read`. */
export type VulnerabilitiesReadResult = {
  results?: { pageInfo?: PageInfo; data?: Vulnerability[] };
};

/** One item of the pages of `vulnerabilities:read`. */
export type VulnerabilitiesReadItem = NonNullable<NonNullable<VulnerabilitiesReadResult["results"]>["data"]>[number];

/** Arguments of `findCve`. */
export interface FindCveParams {
  /** Only this one, such as CVE-2025-55182. @minLength 1 */
  cve?: string;
}

/** Arguments of `listCriticalVulnerabilities`. */
export interface ListCriticalVulnerabilitiesParams {
  /** Only those to fix before this time. @format date-time */
  before?: string;
}

/** Parameters of `vulnerabilities:read_details`. */
export interface VulnerabilitiesReadDetailsParams {
  /** Id of the vulnerability. @minLength 1 */
  vulnerabilityId: string;
}

/** Result of `vulnerabilities:read_details`. */
export type VulnerabilitiesReadDetailsResult = Vulnerability;

/** Parameters of `vulnerabilities:deactivate`. */
export interface VulnerabilitiesDeactivateParams {
  /** The vulnerabilities with the reasons. @minItems 1 @maxItems 50 */
  updates: {
    /** Id of one vulnerability. @minLength 1 */
    id: string;
    /** Why it may be passed over. @minLength 1 */
    deactivateReason: string;
    /** When to watch it again, never when left out. @format date-time */
    deactivateUntilDate?: string;
    /** Whether a fix brings it back. */
    shouldReactivateWhenFixable: boolean;
  }[];
}

/** Result of `vulnerabilities:deactivate`. */
export type VulnerabilitiesDeactivateResult = BulkResult;

/** Arguments of `acceptVulnerability`. */
export interface AcceptVulnerabilityParams {
  /** Id of one vulnerability. @minLength 1 */
  id: string;
  /** Why it may be passed over. @minLength 1 */
  reason: string;
  /** When to watch it again, never when left out. @format date-time */
  until?: string;
  /** Whether a fix brings it back. */
  untilFixable: boolean;
}

/** Parameters of `vulnerabilities:reactivate`. */
export interface VulnerabilitiesReactivateParams {
  /** The vulnerabilities to watch. @minItems 1 @maxItems 50 */
  updates: {
    /** Vulnerability to watch again. @minLength 1 */
    id: string;
  }[];
}

/** Result of `vulnerabilities:reactivate`. */
export type VulnerabilitiesReactivateResult = BulkResult;

/** Parameters of `remediations:read`. */
export interface RemediationsReadParams {
  pageSize?: PageSize;
  pageCursor?: PageCursor;
  integrationId?: IntegrationId;
  severity?: Severity;
  /** Whether the deadline was kept. */
  isRemediatedOnTime?: boolean;
  /** Only those fixed after this time. @format date-time */
  remediatedAfterDate?: string;
  /** Only those fixed before this time. @format date-time */
  remediatedBeforeDate?: string;
}

/** Result of `remediations:read`. */
export type RemediationsReadResult = {
  results?: {
    pageInfo?: PageInfo;
    data?: {
      id: string;
      vulnerabilityId?: string;
      vulnerableAssetId?: string;
      severity?: string;
      detectedDate?: string | null;
      slaDeadlineDate?: string | null;
      remediationDate?: string | null;
    }[];
  };
};

/** One item of the pages of `remediations:read`. */
export type RemediationsReadItem = NonNullable<NonNullable<RemediationsReadResult["results"]>["data"]>[number];

/** Parameters of `remediations:acknowledge_sla_miss`. */
export interface RemediationsAcknowledgeSlaMissParams {
  /** The late fixes with the reasons. @minItems 1 @maxItems 50 */
  updates: {
    /** Id of the remediation. @minLength 1 */
    id: string;
    /** Why the fix came late. @minLength 1 */
    slaViolationComment: string;
  }[];
}

/** Result of `remediations:acknowledge_sla_miss`. */
export type RemediationsAcknowledgeSlaMissResult = BulkResult;

/** Parameters of `vulnerable_assets:read`. */
export interface VulnerableAssetsReadParams {
  pageSize?: PageSize;
  pageCursor?: PageCursor;
  /** Text to look for in assets. @minLength 1 */
  q?: string;
  integrationId?: IntegrationId;
  /** Only assets of this kind. */
  assetType?:
    | "CODE_REPOSITORY"
    | "CONTAINER"
    | "CONTAINER_REPOSITORY"
    | "CONTAINER_REPOSITORY_IMAGE"
    | "MANIFEST_FILE"
    | "OTHER"
    | "SERVER"
    | "SERVERLESS_FUNCTION"
    | "WORKSTATION";
  /** Only assets of this cloud account. @minLength 1 */
  assetExternalAccountId?: string;
}

/** Result of `vulnerable_assets:read`. */
export type VulnerableAssetsReadResult = {
  results?: { pageInfo?: PageInfo; data?: VulnerableAsset[] };
};

/** One item of the pages of `vulnerable_assets:read`. */
export type VulnerableAssetsReadItem = NonNullable<NonNullable<VulnerableAssetsReadResult["results"]>["data"]>[number];

/** Arguments of `findAsset`. */
export interface FindAssetParams {
  /** Text to look for in assets. @minLength 1 */
  text?: string;
}

/** Parameters of `vulnerable_assets:read_details`. */
export interface VulnerableAssetsReadDetailsParams {
  /** Id of the asset. @minLength 1 */
  vulnerableAssetId: string;
}

/** Result of `vulnerable_assets:read_details`. */
export type VulnerableAssetsReadDetailsResult = VulnerableAsset;

/** Parameters of `tests:read`. */
export interface TestsReadParams {
  pageSize?: PageSize;
  pageCursor?: PageCursor;
  /** Only tests in this state. */
  statusFilter?: "OK" | "DEACTIVATED" | "NEEDS_ATTENTION" | "IN_PROGRESS" | "INVALID" | "NOT_APPLICABLE";
  /** Only tests of this framework, such as soc2. @minLength 1 */
  frameworkFilter?: string;
  /** Only tests of this integration, such as aws. @minLength 1 */
  integrationFilter?: string;
  /** Only tests of this control. @minLength 1 */
  controlFilter?: string;
  /** Only tests that this user owns. @minLength 1 */
  ownerFilter?: string;
  /** Only tests of this category, such as Account security. @minLength 1 */
  categoryFilter?: string;
  /** Whether the test is yet to come. */
  isInRollout?: boolean;
}

/** Result of `tests:read`. */
export type TestsReadResult = {
  results?: { pageInfo?: PageInfo; data?: Test[] };
};

/** One item of the pages of `tests:read`. */
export type TestsReadItem = NonNullable<NonNullable<TestsReadResult["results"]>["data"]>[number];

/** Arguments of `listFailingTests`. */
export interface ListFailingTestsParams {
  /** Only tests of this framework, such as soc2. @minLength 1 */
  framework?: string;
}

/** Parameters of `tests:read_details`. */
export interface TestsReadDetailsParams {
  testId: TestId;
}

/** Result of `tests:read_details`. */
export type TestsReadDetailsResult = Test;

/** Parameters of `test_entities:read`. */
export interface TestEntitiesReadParams {
  pageSize?: PageSize;
  pageCursor?: PageCursor;
  testId: TestId;
  /** Those failing or passed over. @default "FAILING" */
  entityStatus?: "FAILING" | "DEACTIVATED";
}

/** Result of `test_entities:read`. */
export type TestEntitiesReadResult = {
  results?: {
    pageInfo?: PageInfo;
    data?: {
      id: string;
      displayName?: string;
      entityStatus?: string;
      /** Kind of thing, such as AWS account. */
      responseType?: string;
      deactivatedReason?: string | null;
      lastUpdatedDate?: string;
      createdDate?: string;
    }[];
  };
};

/** One item of the pages of `test_entities:read`. */
export type TestEntitiesReadItem = NonNullable<NonNullable<TestEntitiesReadResult["results"]>["data"]>[number];

/** Parameters of `test_entities:deactivate`. */
export interface TestEntitiesDeactivateParams {
  testId: TestId;
  entityId: EntityId;
  /** Why the test passes over it. @minLength 1 */
  deactivateReason: string;
  /** When to test it again, never when left out. @format date-time */
  deactivateUntilDate?: string;
}

/** Result of `test_entities:deactivate`. */
export type TestEntitiesDeactivateResult = null;

/** Parameters of `test_entities:reactivate`. */
export interface TestEntitiesReactivateParams {
  testId: TestId;
  entityId: EntityId;
}

/** Result of `test_entities:reactivate`. */
export type TestEntitiesReactivateResult = null;

/** Parameters of `controls:read`. */
export interface ControlsReadParams {
  pageSize?: PageSize;
  pageCursor?: PageCursor;
  /** Only controls of these frameworks. */
  frameworkMatchesAny?: string[];
}

/** Result of `controls:read`. */
export type ControlsReadResult = {
  results?: { pageInfo?: PageInfo; data?: Control[] };
};

/** One item of the pages of `controls:read`. */
export type ControlsReadItem = NonNullable<NonNullable<ControlsReadResult["results"]>["data"]>[number];

/** Parameters of `controls:read_details`. */
export interface ControlsReadDetailsParams {
  /** Id of the control. @minLength 1 */
  controlId: string;
}

/** Result of `controls:read_details`. */
export type ControlsReadDetailsResult = Control;

/** Parameters of `computers:read`. */
export interface ComputersReadParams {
  pageSize?: PageSize;
  pageCursor?: PageCursor;
  /** Only computers that lack one of these, such as HD_NOT_ENCRYPTED. */
  complianceStatusFilterMatchesAny?: (
    | "PWM_NOT_INSTALLED"
    | "HD_NOT_ENCRYPTED"
    | "AV_NOT_INSTALLED"
    | "SCREENLOCK_NOT_CONFIGURED"
    | "LAST_CHECK_OVER_14_DAYS"
  )[];
}

/** Result of `computers:read`. */
export type ComputersReadResult = {
  results?: { pageInfo?: PageInfo; data?: Computer[] };
};

/** One item of the pages of `computers:read`. */
export type ComputersReadItem = NonNullable<NonNullable<ComputersReadResult["results"]>["data"]>[number];

/** Parameters of `computers:read_details`. */
export interface ComputersReadDetailsParams {
  /** Id of the computer. @minLength 1 */
  computerId: string;
}

/** Result of `computers:read_details`. */
export type ComputersReadDetailsResult = Computer;

/** Parameters of `people:read`. */
export interface PeopleReadParams {
  pageSize?: PageSize;
  pageCursor?: PageCursor;
  /** Part of a name or address. @minLength 1 */
  emailAndNameFilter?: string;
  /** Only people in this employment. */
  employmentStatus?: "UPCOMING" | "CURRENT" | "ON_LEAVE" | "INACTIVE" | "FORMER";
  /** Only people of these groups. */
  groupIdsMatchesAny?: string[];
  /** Only people who are so far on the whole. */
  tasksSummaryStatusMatchesAny?: (
    | "NONE"
    | "DUE_SOON"
    | "OVERDUE"
    | "COMPLETE"
    | "PAUSED"
    | "OFFBOARDING_DUE_SOON"
    | "OFFBOARDING_OVERDUE"
    | "OFFBOARDING_COMPLETE"
  )[];
  /** Kinds of task, together with taskStatusMatchesAny. */
  taskTypeMatchesAny?: (
    | "COMPLETE_TRAININGS"
    | "ACCEPT_POLICIES"
    | "COMPLETE_CUSTOM_TASKS"
    | "COMPLETE_CUSTOM_OFFBOARDING_TASKS"
    | "INSTALL_DEVICE_MONITORING"
    | "COMPLETE_BACKGROUND_CHECKS"
  )[];
  /** States of those tasks, together with taskTypeMatchesAny. */
  taskStatusMatchesAny?: ("COMPLETE" | "DUE_SOON" | "OVERDUE" | "NONE")[];
}

/** Result of `people:read`. */
export type PeopleReadResult = {
  results?: { pageInfo?: PageInfo; data?: Person[] };
};

/** One item of the pages of `people:read`. */
export type PeopleReadItem = NonNullable<NonNullable<PeopleReadResult["results"]>["data"]>[number];

/** Arguments of `findPeople`. */
export interface FindPeopleParams {
  /** Part of a name or address. @minLength 1 */
  text?: string;
}

/** Parameters of `people:read_details`. */
export interface PeopleReadDetailsParams {
  /** Id of the person. @minLength 1 */
  personId: string;
}

/** Result of `people:read_details`. */
export type PeopleReadDetailsResult = Person;

/** Parameters of `people:mark_as_not_people`. */
export interface PeopleMarkAsNotPeopleParams {
  /** The accounts with the reasons. @minItems 1 @maxItems 50 */
  updates: {
    /** Id of the account. @minLength 1 */
    id: string;
    /** Why it is nobody. @minLength 1 */
    reason: string;
  }[];
}

/** Result of `people:mark_as_not_people`. */
export type PeopleMarkAsNotPeopleResult = BulkResult;

/** Parameters of `people:mark_as_people`. */
export interface PeopleMarkAsPeopleParams {
  updates: PersonIds;
}

/** Result of `people:mark_as_people`. */
export type PeopleMarkAsPeopleResult = BulkResult;

/** Parameters of `people:offboard`. */
export interface PeopleOffboardParams {
  /** The people, and who answers for it. @minItems 1 @maxItems 50 */
  updates: {
    /** Person who has left. @minLength 1 */
    id: string;
    /** Person who is recorded as having done it. @minLength 1 */
    acknowledgerId: string;
  }[];
}

/** Result of `people:offboard`. */
export type PeopleOffboardResult = BulkResult;

/** Parameters of `vendors:read`. */
export interface VendorsReadParams {
  pageSize?: PageSize;
  pageCursor?: PageCursor;
  /** Part of the name. @minLength 1 */
  name?: string;
  /** Only vendors in these states. */
  statusMatchesAny?: ("MANAGED" | "ARCHIVED" | "IN_PROCUREMENT")[];
}

/** Result of `vendors:read`. */
export type VendorsReadResult = {
  results?: { pageInfo?: PageInfo; data?: Vendor[] };
};

/** One item of the pages of `vendors:read`. */
export type VendorsReadItem = NonNullable<NonNullable<VendorsReadResult["results"]>["data"]>[number];

/** Arguments of `findVendor`. */
export interface FindVendorParams {
  /** Part of the name. @minLength 1 */
  name?: string;
}

/** Parameters of `vendors:update`. */
export interface VendorsUpdateParams {
  vendorId: VendorId;
  inherentRiskLevel?: RiskLevel;
  /** Risk that is left after measures. */
  residualRiskLevel?: RiskLevel;
  /** Notes about the vendor. */
  additionalNotes?: string | null;
  /** User who answers for its security. */
  securityOwnerUserId?: string | null;
  /** User who answers for the business with it. */
  businessOwnerUserId?: string | null;
  /** Whether auditors see the vendor. */
  isVisibleToAuditors?: boolean;
}

/** Result of `vendors:update`. */
export type VendorsUpdateResult = Vendor;

/** Parameters of `vendor_findings:read`. */
export interface VendorFindingsReadParams {
  pageSize?: PageSize;
  pageCursor?: PageCursor;
  vendorId: VendorId;
  /** Only findings of this review. @minLength 1 */
  securityReviewId?: string;
  /** Only findings in this document. @minLength 1 */
  documentId?: string;
}

/** Result of `vendor_findings:read`. */
export type VendorFindingsReadResult = {
  results?: {
    pageInfo?: PageInfo;
    data?: {
      id: string;
      vendorId?: string;
      securityReviewId?: string | null;
      documentId?: string | null;
      content?: string;
      /** What is done about it, such as REMEDIATE. */
      riskStatus?: string;
      remediation?: { state?: string; requirementNotes?: string | null } | null;
    }[];
  };
};

/** One item of the pages of `vendor_findings:read`. */
export type VendorFindingsReadItem = NonNullable<NonNullable<VendorFindingsReadResult["results"]>["data"]>[number];

/** Parameters of `risk_scenarios:read`. */
export interface RiskScenariosReadParams {
  pageSize?: PageSize;
  pageCursor?: PageCursor;
  /** Text to look for in risks. @minLength 1 */
  searchString?: string;
  /** Whether to send ignored ones too. */
  includeIgnored?: boolean;
  /** Only risks of these owners, or No owner. */
  ownerMatchesAny?: string[];
  /** Only risks of these categories, or Uncategorized. */
  categoryMatchesAny?: string[];
  /** What to sort by. */
  orderBy?: "description" | "createdAt";
}

/** Result of `risk_scenarios:read`. */
export type RiskScenariosReadResult = {
  results?: { pageInfo?: PageInfo; data?: RiskScenario[] };
};

/** One item of the pages of `risk_scenarios:read`. */
export type RiskScenariosReadItem = NonNullable<NonNullable<RiskScenariosReadResult["results"]>["data"]>[number];

/** Parameters of `risk_scenarios:read_details`. */
export interface RiskScenariosReadDetailsParams {
  /** Id of the risk. @minLength 1 */
  riskScenarioId: string;
}

/** Result of `risk_scenarios:read_details`. */
export type RiskScenariosReadDetailsResult = RiskScenario;

/** Parameters of `integrations:read`. */
export interface IntegrationsReadParams {
  pageSize?: PageSize;
  pageCursor?: PageCursor;
}

/** Result of `integrations:read`. */
export type IntegrationsReadResult = {
  results?: {
    pageInfo?: PageInfo;
    data?: {
      integrationId?: string;
      displayName?: string;
      /** Kinds that integration_resources:read takes. */
      resourceKinds?: string[];
      connections?: {
        connectionId?: string;
        isDisabled?: boolean;
        connectionErrorMessage?: string | null;
      }[];
    }[];
  };
};

/** One item of the pages of `integrations:read`. */
export type IntegrationsReadItem = NonNullable<NonNullable<IntegrationsReadResult["results"]>["data"]>[number];

/** Parameters of `integration_resources:read`. */
export interface IntegrationResourcesReadParams {
  pageSize?: PageSize;
  pageCursor?: PageCursor;
  integrationId: IntegrationId;
  /** Kind of thing, such as S3Bucket or AsanaAccount. @minLength 1 */
  resourceKind: string;
  /** Only those of this connection. @minLength 1 */
  connectionId?: string;
  /** Whether they have an owner. */
  hasOwner?: boolean;
  /** Whether they have a description. */
  hasDescription?: boolean;
  /** Whether audits look at them. */
  isInScope?: boolean;
}

/** Result of `integration_resources:read`. */
export type IntegrationResourcesReadResult = {
  results?: {
    pageInfo?: PageInfo;
    data?: {
      responseType?: string;
      resourceKind?: string;
      resourceId?: string;
      connectionId?: string | null;
      displayName?: string;
      owner?: string | null;
      inScope?: boolean;
      description?: string | null;
      creationDate?: string;
      /** When it vanished from the integration. */
      deletedDate?: string | null;
      /** For accounts, as are the next ones. */
      accountName?: string | null;
      roles?: string[] | null;
      groups?: string[] | null;
      isDeactivated?: boolean | null;
      isMfaEnabled?: boolean | null;
    }[];
  };
};

/** One item of the pages of `integration_resources:read`. */
export type IntegrationResourcesReadItem = NonNullable<NonNullable<IntegrationResourcesReadResult["results"]>["data"]>[number];

/** How many make a page. @integer @minimum 1 @maximum 100 @default 10 */
export type PageSize = number;

/** Place to go on from, endCursor of the page before. @minLength 1 */
export type PageCursor = string;

/** Only those of this severity. */
export type Severity = "CRITICAL" | "HIGH" | "MEDIUM" | "LOW";

/** Id of an integration, such as qualys. @minLength 1 */
export type IntegrationId = string;

/** Id of a test, such as aws-account-access-removed-on-termination. @minLength 1 */
export type TestId = string;

/** Id of a tested thing. @minLength 1 */
export type EntityId = string;

/** Id of a vendor. @minLength 1 */
export type VendorId = string;

/** How risky the vendor is. */
export type RiskLevel = "CRITICAL" | "HIGH" | "LOW" | "MEDIUM" | "UNSCORED";

/** The people to change. @minItems 1 @maxItems 50 */
export type PersonIds = {
  /** Id of one person. @minLength 1 */
  id: string;
}[];

export type PageInfo = {
  endCursor?: string | null;
  startCursor?: string | null;
  hasNextPage?: boolean;
  hasPreviousPage?: boolean;
};

/** One outcome for each thing that was asked for, in that order. */
export type BulkResult = {
  results?: {
    id?: string;
    /** One of SUCCESS and ERROR. */
    status?: string;
    /** Why it went wrong. */
    message?: string;
  }[];
};

export type Owner = {
  id?: string;
  emailAddress?: string;
  displayName?: string;
} | null;

export type Vulnerability = {
  id: string;
  /** Mostly a CVE, such as CVE-2021-12345. */
  name?: string;
  description?: string;
  severity?: string;
  /** One of CONFIGURATION, COMMON and GROUPED. */
  vulnerabilityType?: string;
  integrationId?: string;
  packageIdentifier?: string | null;
  /** Id of the asset that has it. */
  targetId?: string;
  firstDetectedDate?: string;
  /** When the scanner saw it first. */
  sourceDetectedDate?: string | null;
  lastDetectedDate?: string | null;
  remediateByDate?: string | null;
  isFixable?: boolean;
  fixedVersion?: string | null;
  cvssSeverityScore?: number | null;
  scannerScore?: number | null;
  relatedVulns?: string[];
  relatedUrls?: string[];
  /** Id of the asset in the scanner. */
  externalId?: string | null;
  externalURL?: string;
  scanSource?: string;
  deactivateMetadata?: {
    isVulnDeactivatedIndefinitely?: boolean;
    deactivatedUntilDate?: string | null;
    deactivationReason?: string;
    deactivatedOnDate?: string;
    deactivatedBy?: string;
  } | null;
};

export type Texts = string[] | null;

export type VulnerableAsset = {
  id: string;
  name?: string;
  assetType?: string;
  hasBeenScanned?: boolean;
  imageScanTag?: string | null;
  scanners?: {
    resourceId?: string;
    integrationId?: string;
    targetId?: string | null;
    parentAccountOrOrganization?: string | null;
    hostnames?: Texts;
    fqdns?: Texts;
    ipv4s?: Texts;
    ipv6s?: Texts;
    macAddresses?: Texts;
    operatingSystems?: Texts;
    imageDigest?: string | null;
    imageTags?: Texts;
    assetTags?: { key?: string; value?: string }[] | null;
  }[];
};

export type Test = {
  id: string;
  name?: string;
  /** Such as OK, NEEDS_ATTENTION or DEACTIVATED. */
  status?: string;
  category?: string;
  description?: string;
  failureDescription?: string;
  remediationDescription?: string;
  integrations?: string[];
  lastTestRunDate?: string;
  /** When it last changed between passing and failing. */
  latestFlipDate?: string | null;
  remediationStatusInfo?: {
    status?: string;
    soonestRemediateByDate?: string | null;
    /** @integer */
    itemCount?: number;
  };
  deactivatedStatusInfo?: {
    isDeactivated?: boolean;
    deactivatedReason?: string | null;
    lastUpdatedDate?: string | null;
  };
  owner?: Owner;
};

export type Control = {
  id: string;
  /** Number of the control, such as CRY-104. */
  externalId?: string | null;
  name?: string;
  description?: string;
  source?: string;
  domains?: string[];
  owner?: Owner;
  role?: string | null;
  implementationDetails?: string | null;
  creationDate?: string | null;
  modificationDate?: string | null;
  /** State, for one control alone. */
  status?: string;
  note?: string | null;
  /** @integer */
  numTestsPassing?: number;
  /** @integer */
  numTestsTotal?: number;
  /** @integer */
  numDocumentsPassing?: number;
  /** @integer */
  numDocumentsTotal?: number;
};

export type Outcome = {
  /** PASS, FAIL, IN_PROGRESS or NA. */
  outcome?: string;
};

export type Computer = {
  id: string;
  integrationId?: string;
  serialNumber?: string | null;
  udid?: string | null;
  lastCheckDate?: string | null;
  screenlock?: Outcome;
  diskEncryption?: Outcome;
  passwordManager?: Outcome;
  antivirusInstallation?: Outcome;
  operatingSystem?: { type?: string; version?: string | null } | null;
  owner?: Owner;
};

export type TaskState = {
  taskType?: string;
  status?: string;
  dueDate?: string | null;
  completionDate?: string | null;
  disabled?: { date?: string; reason?: string | null } | null;
};

export type Person = {
  id: string;
  /** Id of the account in Vanta. */
  userId?: string | null;
  emailAddress?: string;
  name?: {
    display?: string;
    first?: string | null;
    last?: string | null;
  };
  groupIds?: string[];
  employment?: {
    status?: string;
    jobTitle?: string | null;
    startDate?: string | null;
    endDate?: string | null;
  };
  leaveInfo?: {
    status?: string;
    startDate?: string;
    endDate?: string | null;
  } | null;
  /** How far the person is with security tasks. */
  tasksSummary?: {
    status?: string;
    dueDate?: string | null;
    completionDate?: string | null;
    details?: {
      completeTrainings?: TaskState;
      acceptPolicies?: TaskState;
      completeCustomTasks?: TaskState;
      completeOffboardingCustomTasks?: TaskState;
      installDeviceMonitoring?: TaskState;
      completeBackgroundChecks?: TaskState;
    };
  };
};

export type Vendor = {
  id: string;
  name?: string;
  websiteUrl?: string | null;
  status?: string;
  inherentRiskLevel?: string | null;
  residualRiskLevel?: string | null;
  servicesProvided?: string | null;
  additionalNotes?: string | null;
  securityOwnerUserId?: string | null;
  businessOwnerUserId?: string | null;
  contractRenewalDate?: string | null;
  contractTerminationDate?: string | null;
  lastSecurityReviewCompletionDate?: string | null;
  nextSecurityReviewDueDate?: string | null;
  isVisibleToAuditors?: boolean | null;
  latestDecision?: { status?: string; lastUpdatedAt?: string } | null;
};

export type RiskScenario = {
  riskId?: string;
  description?: string;
  detailedDescription?: string | null;
  isSensitive?: boolean | null;
  likelihood?: number | null;
  impact?: number | null;
  residualLikelihood?: number | null;
  residualImpact?: number | null;
  categories?: string[];
  ciaCategories?: string[];
  treatment?: string | null;
  owner?: string | null;
  note?: string | null;
  riskRegister?: string | null;
  reviewStatus?: string;
  isArchived?: boolean;
  identificationDate?: string | null;
};

const CURSOR_PAGES = {
  cursor: "pageCursor",
  next: "/results/pageInfo/endCursor",
  more: "/results/pageInfo/hasNextPage",
  items: "/results/data",
} as const;

const CONNECTOR: ConnectorSpec = {
  name: "vanta",
  operations: {
    low: {
      "vulnerabilities:read": ["P6dr59-B", CURSOR_PAGES],
      "vulnerabilities:read_details": ["pQGDiSGd"],
      "remediations:read": ["7psHg-9I", CURSOR_PAGES],
      "vulnerable_assets:read": ["tRz3UuU3", CURSOR_PAGES],
      "vulnerable_assets:read_details": ["uSbr4TFS"],
      "tests:read": ["J0VdMnoK", CURSOR_PAGES],
      "tests:read_details": ["_PKzp6A7"],
      "test_entities:read": ["PsbacChH", CURSOR_PAGES],
      "controls:read": ["d_Tn0d_T", CURSOR_PAGES],
      "controls:read_details": ["FtjgM4CU"],
      "computers:read": ["NGjO_qqU", CURSOR_PAGES],
      "computers:read_details": ["PELPMmre"],
      "vendors:read": ["4TF2vBei", CURSOR_PAGES],
      "vendor_findings:read": ["haIT6REv", CURSOR_PAGES],
      "risk_scenarios:read": ["8U6xssmu", CURSOR_PAGES],
      "risk_scenarios:read_details": ["nZtf2U1N"],
      "integrations:read": ["qSIQUa1Y", CURSOR_PAGES],
      "integration_resources:read": ["1aCMdjdK", CURSOR_PAGES],
    },
    medium: {
      "vulnerabilities:reactivate": ["_8jkjuu-"],
      "remediations:acknowledge_sla_miss": ["JU-FPKhG"],
      "test_entities:reactivate": ["qe5XCR2K"],
      "people:read": ["Vhkyd2gp", CURSOR_PAGES],
      "people:read_details": ["-jTqi4CI"],
      "people:mark_as_people": ["eyd6orOI"],
      "vendors:update": ["50y36s5g"],
    },
    high: {
      "vulnerabilities:deactivate": ["N8vD4lVv"],
      "test_entities:deactivate": ["qAtzIr2W"],
      "people:mark_as_not_people": ["bkhcvMey"],
      "people:offboard": ["_X9HFyp-"],
    },
  },
};
