// Generated from specs/aws_inspector.yaml by `npm run generate`. Do not edit.
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
 * Amazon Inspector. Vulnerability findings, coverage, suppression, reports and CIS scans of Amazon Inspector.
 * @see https://docs.aws.amazon.com/inspector/v2/APIReference/Welcome.html
 */
export class AwsInspectorConnector<const M extends Risk = "critical"> extends SDKConnector<AwsInspectorOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List vulnerability findings that match. Risk: low. Scope: inspector2:ListFindings. */
  listFindings(params: ListFindingsParams = {}, options?: ExecuteOptions): GovernedPages<"low", FindingsReadResult, FindingsReadItem> {
    return this.call("findings:read", params, options);
  }

  /** Get threat intelligence on up to ten findings. Risk: low. Scope: inspector2:BatchGetFindingDetails. */
  getFindingDetails(params: GetFindingDetailsParams, options?: ExecuteOptions): GovernedCall<"low", FindingsReadDetailsResult> {
    return this.call("findings:read_details", params, options);
  }

  /**
   * Count findings by account, package, title or resource.
   * Risk: low. Scope: inspector2:ListFindingAggregations.
   */
  countFindings(params: CountFindingsParams, options?: ExecuteOptions): GovernedPages<"low", FindingsAggregateResult, FindingsAggregateItem> {
    return this.call("findings:aggregate", params, options);
  }

  /** Look up what AWS knows of a CVE. Risk: low. Scope: inspector2:SearchVulnerabilities. */
  getVulnerability(params: GetVulnerabilityParams, options?: ExecuteOptions): GovernedCall<"low", VulnerabilitiesReadResult> {
    return this.call("vulnerabilities:read", { filterCriteria: { vulnerabilityIds: [params.cveId] } }, options);
  }

  /** List resources with the state of their scans. Risk: low. Scope: inspector2:ListCoverage. */
  listCoverage(params: ListCoverageParams = {}, options?: ExecuteOptions): GovernedPages<"low", CoverageReadResult, CoverageReadItem> {
    return this.call("coverage:read", params, options);
  }

  /**
   * Hide findings that match from now on.
   * Risk: high. Scope: inspector2:CreateFilter. May be escalated to a reviewer.
   */
  suppressFindings(params: SuppressFindingsParams, options?: ExecuteOptions): GovernedCall<"high", FiltersSuppressResult> {
    return this.call("filters:suppress", params, options);
  }

  /**
   * Hide one vulnerability wherever it is found.
   * Risk: high. Scope: inspector2:CreateFilter. May be escalated to a reviewer.
   */
  suppressVulnerability(params: SuppressVulnerabilityParams, options?: ExecuteOptions): GovernedCall<"high", FiltersSuppressResult> {
    return this.call("filters:suppress", {
      name: params.name,
      filterCriteria: { vulnerabilityId: [{ comparison: "EQUALS", value: params.vulnerabilityId }] },
      reason: params.reason,
    }, options);
  }

  execute<O extends keyof Within<AwsInspectorOperations, M>>(
    operation: O,
    params: ParamsOf<Within<AwsInspectorOperations, M>, O> & Incomplete,
  ): never;
  /** List vulnerability findings that match. `POST /findings/list` @risk low */
  execute(
    operation: OperationId<"findings:read", "low", M>,
    params: FindingsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FindingsReadResult, FindingsReadItem>;
  /** Get threat intelligence on up to ten findings. `POST /findings/details/batch/get` @risk low */
  execute(
    operation: OperationId<"findings:read_details", "low", M>,
    params: FindingsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FindingsReadDetailsResult>;
  /** Get the lines of code behind findings. `POST /codesnippet/batchget` @risk medium */
  execute(
    operation: OperationId<"findings:code_snippets", "medium", M>,
    params: FindingsCodeSnippetsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FindingsCodeSnippetsResult>;
  /** Count findings by account, package, title or resource. `POST /findings/aggregation/list` @risk low */
  execute(
    operation: OperationId<"findings:aggregate", "low", M>,
    params: FindingsAggregateParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FindingsAggregateResult, FindingsAggregateItem>;
  /** Look up what AWS knows of a CVE. `POST /vulnerabilities/search` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read", "low", M>,
    params: VulnerabilitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VulnerabilitiesReadResult>;
  /** List resources with the state of their scans. `POST /coverage/list` @risk low */
  execute(
    operation: OperationId<"coverage:read", "low", M>,
    params: CoverageReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CoverageReadResult, CoverageReadItem>;
  /** Count covered resources by a property. `POST /coverage/statistics/list` @risk low */
  execute(
    operation: OperationId<"coverage:statistics", "low", M>,
    params: CoverageStatisticsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CoverageStatisticsResult, CoverageStatisticsItem>;
  /** List clusters that run a container image. `POST /cluster/get` @risk low */
  execute(
    operation: OperationId<"image_clusters:read", "low", M>,
    params: ImageClustersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ImageClustersReadResult, ImageClustersReadItem>;
  /** List filters and suppression rules. `POST /filters/list` @risk low */
  execute(
    operation: OperationId<"filters:read", "low", M>,
    params: FiltersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FiltersReadResult, FiltersReadItem>;
  /** Save a filter that findings are searched by. `POST /filters/create` @risk medium */
  execute(
    operation: OperationId<"filters:write", "medium", M>,
    params: FiltersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FiltersWriteResult>;
  /** Hide findings that match from now on. `POST /filters/create` @risk high */
  execute(
    operation: OperationId<"filters:suppress", "high", M>,
    params: FiltersSuppressParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FiltersSuppressResult>;
  /** Change what a filter meets or its texts. `POST /filters/update` @risk high */
  execute(
    operation: OperationId<"filters:update", "high", M>,
    params: FiltersUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FiltersUpdateResult>;
  /** Delete a filter, which ends its suppression. `POST /filters/delete` @risk high */
  execute(
    operation: OperationId<"filters:delete", "high", M>,
    params: FiltersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FiltersDeleteResult>;
  /** Export findings to a bucket. `POST /reporting/create` @risk high */
  execute(
    operation: OperationId<"reports:write", "high", M>,
    params: ReportsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ReportsWriteResult>;
  /** Tell how far an export of findings is. `POST /reporting/status/get` @risk low */
  execute(
    operation: OperationId<"reports:read", "low", M>,
    params: ReportsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ReportsReadResult>;
  /** Stop an export of findings. `POST /reporting/cancel` @risk medium */
  execute(
    operation: OperationId<"reports:cancel", "medium", M>,
    params: ReportsCancelParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ReportsCancelResult>;
  /** Export bills of materials to a bucket. `POST /sbomexport/create` @risk high */
  execute(
    operation: OperationId<"sbom_exports:write", "high", M>,
    params: SbomExportsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SbomExportsWriteResult>;
  /** Tell how far an export of bills is. `POST /sbomexport/get` @risk low */
  execute(
    operation: OperationId<"sbom_exports:read", "low", M>,
    params: SbomExportsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SbomExportsReadResult>;
  /** List scans against the CIS benchmarks. `POST /cis/scan/list` @risk low */
  execute(
    operation: OperationId<"cis_scans:read", "low", M>,
    params: CisScansReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CisScansReadResult, CisScansReadItem>;
  /** Show how often each check failed. `POST /cis/scan-result/check/list` @risk low */
  execute(
    operation: OperationId<"cis_results:read_checks", "low", M>,
    params: CisResultsReadChecksParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CisResultsReadChecksResult, CisResultsReadChecksItem>;
  /** Show how many checks each instance failed. `POST /cis/scan-result/resource/list` @risk low */
  execute(
    operation: OperationId<"cis_results:read_resources", "low", M>,
    params: CisResultsReadResourcesParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CisResultsReadResourcesResult, CisResultsReadResourcesItem>;
  /** Show what is scanned in accounts. `POST /status/batch/get` @risk low */
  execute(
    operation: OperationId<"accounts:read", "low", M>,
    params: AccountsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AccountsReadResult>;
  /** Start scanning kinds of resources in accounts. `POST /enable` @risk high */
  execute(
    operation: OperationId<"accounts:enable", "high", M>,
    params: AccountsEnableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccountsEnableResult>;
  /** Stop scanning kinds of resources in accounts. `POST /disable` @risk critical */
  execute(
    operation: OperationId<"accounts:disable", "critical", M>,
    params: AccountsDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AccountsDisableResult>;
  /** List member accounts of the administrator. `POST /members/list` @risk low */
  execute(
    operation: OperationId<"members:read", "low", M>,
    params: MembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MembersReadResult, MembersReadItem>;
  /**
   * Show what new organization accounts have scanned. `POST /organizationconfiguration/describe`
   * @risk low
   */
  execute(
    operation: OperationId<"organization:read", "low", M>,
    params: OrganizationReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", OrganizationReadResult>;
  /** Show how instances and images are scanned. `POST /configuration/get` @risk low */
  execute(
    operation: OperationId<"configuration:read", "low", M>,
    params: ConfigurationReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ConfigurationReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof AwsInspectorOperations>(
    operation: O & Permit<AwsInspectorOperations, O, M>,
    ...rest: Rest<ParamsOf<AwsInspectorOperations, O>>
  ): CallOf<AwsInspectorOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type AwsInspector<M extends Risk = "critical"> = Limited<AwsInspectorConnector<M>, AwsInspectorMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface AwsInspectorOperations {
  "findings:read": { risk: "low"; params: FindingsReadParams; result: FindingsReadResult; item: FindingsReadItem };
  "findings:read_details": { risk: "low"; params: FindingsReadDetailsParams; result: FindingsReadDetailsResult };
  "findings:code_snippets": { risk: "medium"; params: FindingsCodeSnippetsParams; result: FindingsCodeSnippetsResult };
  "findings:aggregate": { risk: "low"; params: FindingsAggregateParams; result: FindingsAggregateResult; item: FindingsAggregateItem };
  "vulnerabilities:read": { risk: "low"; params: VulnerabilitiesReadParams; result: VulnerabilitiesReadResult };
  "coverage:read": { risk: "low"; params: CoverageReadParams; result: CoverageReadResult; item: CoverageReadItem };
  "coverage:statistics": { risk: "low"; params: CoverageStatisticsParams; result: CoverageStatisticsResult; item: CoverageStatisticsItem };
  "image_clusters:read": { risk: "low"; params: ImageClustersReadParams; result: ImageClustersReadResult; item: ImageClustersReadItem };
  "filters:read": { risk: "low"; params: FiltersReadParams; result: FiltersReadResult; item: FiltersReadItem };
  "filters:write": { risk: "medium"; params: FiltersWriteParams; result: FiltersWriteResult };
  "filters:suppress": { risk: "high"; params: FiltersSuppressParams; result: FiltersSuppressResult };
  "filters:update": { risk: "high"; params: FiltersUpdateParams; result: FiltersUpdateResult };
  "filters:delete": { risk: "high"; params: FiltersDeleteParams; result: FiltersDeleteResult };
  "reports:write": { risk: "high"; params: ReportsWriteParams; result: ReportsWriteResult };
  "reports:read": { risk: "low"; params: ReportsReadParams; result: ReportsReadResult };
  "reports:cancel": { risk: "medium"; params: ReportsCancelParams; result: ReportsCancelResult };
  "sbom_exports:write": { risk: "high"; params: SbomExportsWriteParams; result: SbomExportsWriteResult };
  "sbom_exports:read": { risk: "low"; params: SbomExportsReadParams; result: SbomExportsReadResult };
  "cis_scans:read": { risk: "low"; params: CisScansReadParams; result: CisScansReadResult; item: CisScansReadItem };
  "cis_results:read_checks": { risk: "low"; params: CisResultsReadChecksParams; result: CisResultsReadChecksResult; item: CisResultsReadChecksItem };
  "cis_results:read_resources": { risk: "low"; params: CisResultsReadResourcesParams; result: CisResultsReadResourcesResult; item: CisResultsReadResourcesItem };
  "accounts:read": { risk: "low"; params: AccountsReadParams; result: AccountsReadResult };
  "accounts:enable": { risk: "high"; params: AccountsEnableParams; result: AccountsEnableResult };
  "accounts:disable": { risk: "critical"; params: AccountsDisableParams; result: AccountsDisableResult };
  "members:read": { risk: "low"; params: MembersReadParams; result: MembersReadResult; item: MembersReadItem };
  "organization:read": { risk: "low"; params: OrganizationReadParams; result: OrganizationReadResult };
  "configuration:read": { risk: "low"; params: ConfigurationReadParams; result: ConfigurationReadResult };
}

/** The risk of each convenience method. */
export interface AwsInspectorMethods {
  listFindings: "low";
  getFindingDetails: "low";
  countFindings: "low";
  getVulnerability: "low";
  listCoverage: "low";
  suppressFindings: "high";
  suppressVulnerability: "high";
}

/** Parameters of `findings:read`. */
export interface FindingsReadParams {
  filterCriteria?: FindingCriteria;
  /** Field to order findings by. */
  sortCriteria?: {
    field:
      | "AWS_ACCOUNT_ID"
      | "FINDING_TYPE"
      | "SEVERITY"
      | "FIRST_OBSERVED_AT"
      | "LAST_OBSERVED_AT"
      | "FINDING_STATUS"
      | "RESOURCE_TYPE"
      | "VULNERABILITY_ID"
      | "INSPECTOR_SCORE"
      | "VENDOR_SEVERITY"
      | "EPSS_SCORE"
      | "ECR_IMAGE_PUSHED_AT"
      | "ECR_IMAGE_REPOSITORY_NAME"
      | "ECR_IMAGE_REGISTRY"
      | "NETWORK_PROTOCOL"
      | "COMPONENT_TYPE"
      | "VULNERABILITY_SOURCE";
    sortOrder: SortOrder;
  };
  maxResults?: MaxResults;
  nextToken?: NextToken;
}

/** Result of `findings:read`. */
export type FindingsReadResult = {
  findings?: Finding[];
  nextToken?: Next;
};

/** One item of the pages of `findings:read`. */
export type FindingsReadItem = NonNullable<FindingsReadResult["findings"]>[number];

/** Arguments of `listFindings`. */
export interface ListFindingsParams {
  filterCriteria?: FindingCriteria;
  maxResults?: MaxResults;
}

/** Parameters of `findings:read_details`. */
export interface FindingsReadDetailsParams {
  findingArns: FindingArns;
}

/** Result of `findings:read_details`. */
export type FindingsReadDetailsResult = {
  findingDetails?: {
    findingArn?: string;
    /** @integer */
    riskScore?: number;
    epssScore?: number;
    cisaData?: CisaData;
    exploitObserved?: Seen;
    evidences?: {
      evidenceRule?: string;
      evidenceDetail?: string;
      severity?: string;
    }[];
    ttps?: string[];
    tools?: string[];
    cwes?: string[];
    referenceUrls?: string[];
  }[];
  errors?: {
    findingArn: string;
    errorCode: string;
    errorMessage: string;
  }[];
};

/** Arguments of `getFindingDetails`. */
export interface GetFindingDetailsParams {
  findingArns: FindingArns;
}

/** Parameters of `findings:code_snippets`. */
export interface FindingsCodeSnippetsParams {
  findingArns: FindingArns;
}

/** Result of `findings:code_snippets`. */
export type FindingsCodeSnippetsResult = {
  codeSnippetResults?: {
    findingArn?: string;
    /** @integer */
    startLine?: number;
    /** @integer */
    endLine?: number;
    codeSnippet?: {
      /** @integer */
      lineNumber?: number;
      content?: string;
    }[];
    suggestedFixes?: { description?: string; code?: string }[];
  }[];
  errors?: {
    findingArn: string;
    errorCode: string;
    errorMessage: string;
  }[];
};

/** Parameters of `findings:aggregate`. */
export interface FindingsAggregateParams {
  /** What the counts are for. */
  aggregationType:
    | "FINDING_TYPE"
    | "PACKAGE"
    | "TITLE"
    | "REPOSITORY"
    | "AMI"
    | "AWS_EC2_INSTANCE"
    | "AWS_ECR_CONTAINER"
    | "IMAGE_LAYER"
    | "ACCOUNT"
    | "AWS_LAMBDA_FUNCTION"
    | "LAMBDA_LAYER"
    | "CODE_REPOSITORY";
  /** Only findings of these accounts. */
  accountIds?: Strings;
  maxResults?: MaxResults;
  nextToken?: NextToken;
}

/** Result of `findings:aggregate`. */
export type FindingsAggregateResult = {
  aggregationType: string;
  /** One part each, named by the type. */
  responses?: {
    accountAggregation?: {
      accountId?: string;
      severityCounts?: SeverityCounts;
      /** @integer */
      exploitAvailableCount?: number;
      /** @integer */
      fixAvailableCount?: number;
    };
    findingTypeAggregation?: {
      accountId?: string;
      severityCounts?: SeverityCounts;
      /** @integer */
      exploitAvailableCount?: number;
      /** @integer */
      fixAvailableCount?: number;
    };
    packageAggregation?: {
      packageName?: string;
      accountId?: string;
      severityCounts?: SeverityCounts;
    };
    titleAggregation?: {
      title?: string;
      vulnerabilityId?: string;
      accountId?: string;
      severityCounts?: SeverityCounts;
    };
    repositoryAggregation?: {
      repository?: string;
      accountId?: string;
      /** @integer */
      affectedImages?: number;
      severityCounts?: SeverityCounts;
    };
    ec2InstanceAggregation?: {
      instanceId?: string;
      ami?: string;
      operatingSystem?: string;
      accountId?: string;
      /** @integer */
      networkFindings?: number;
      severityCounts?: SeverityCounts;
    };
    lambdaFunctionAggregation?: {
      resourceId?: string;
      functionName?: string;
      runtime?: string;
      accountId?: string;
      severityCounts?: SeverityCounts;
    };
    amiAggregation?: {
      ami?: string;
      accountId?: string;
      /** @integer */
      affectedInstances?: number;
      severityCounts?: SeverityCounts;
    };
    awsEcrContainerAggregation?: {
      resourceId?: string;
      imageSha?: string;
      imageTags?: string[];
      repository?: string;
      accountId?: string;
      /** @integer */
      inUseCount?: number;
      severityCounts?: SeverityCounts;
    };
    imageLayerAggregation?: {
      layerHash?: string;
      repository?: string;
      resourceId?: string;
      accountId?: string;
      severityCounts?: SeverityCounts;
    };
    lambdaLayerAggregation?: {
      layerArn?: string;
      functionName?: string;
      resourceId?: string;
      accountId?: string;
      severityCounts?: SeverityCounts;
    };
    codeRepositoryAggregation?: {
      projectNames?: string;
      providerType?: string;
      resourceId?: string;
      accountId?: string;
      severityCounts?: SeverityCounts;
    };
  }[];
  nextToken?: Next;
};

/** One item of the pages of `findings:aggregate`. */
export type FindingsAggregateItem = NonNullable<FindingsAggregateResult["responses"]>[number];

/** Arguments of `countFindings`. */
export interface CountFindingsParams {
  /** What the counts are for. */
  aggregationType:
    | "FINDING_TYPE"
    | "PACKAGE"
    | "TITLE"
    | "REPOSITORY"
    | "AMI"
    | "AWS_EC2_INSTANCE"
    | "AWS_ECR_CONTAINER"
    | "IMAGE_LAYER"
    | "ACCOUNT"
    | "AWS_LAMBDA_FUNCTION"
    | "LAMBDA_LAYER"
    | "CODE_REPOSITORY";
  /** Only findings of these accounts. */
  accountIds?: Strings;
}

/** Parameters of `vulnerabilities:read`. */
export interface VulnerabilitiesReadParams {
  /** The vulnerability that is wanted. */
  filterCriteria: {
    /** @minItems 1 @maxItems 1 */
    vulnerabilityIds: string[];
  };
}

/** Result of `vulnerabilities:read`. */
export type VulnerabilitiesReadResult = {
  vulnerabilities: {
    id: string;
    description?: string;
    source?: string;
    sourceUrl?: string;
    vendorSeverity?: string;
    cwes?: string[];
    cvss4?: { baseScore?: number; scoringVector?: string };
    cvss3?: { baseScore?: number; scoringVector?: string };
    epss?: { score?: number };
    cisaData?: CisaData;
    exploitObserved?: Seen;
    atigData?: {
      firstSeen?: Epoch;
      lastSeen?: Epoch;
      targets?: string[];
      ttps?: string[];
    };
    referenceUrls?: string[];
    relatedVulnerabilities?: string[];
    vendorCreatedAt?: Epoch;
    vendorUpdatedAt?: Epoch;
    detectionPlatforms?: string[];
  }[];
};

/** Arguments of `getVulnerability`. */
export interface GetVulnerabilityParams {
  /** @maxLength 20 @pattern ^CVE-[12][0-9]{3}-[0-9]{1,10}$ */
  cveId: string;
}

/** Parameters of `coverage:read`. */
export interface CoverageReadParams {
  filterCriteria?: CoverageCriteria;
  /** How many resources per page. @integer @minimum 1 @maximum 200 */
  maxResults?: number;
  nextToken?: NextToken;
}

/** Result of `coverage:read`. */
export type CoverageReadResult = {
  coveredResources?: {
    resourceType: string;
    resourceId: string;
    accountId: string;
    scanType: "NETWORK" | "PACKAGE" | "CODE" | (string & {});
    scanMode?: string;
    /** Cloud of the resource, AWS or AZURE. */
    provider?: string;
    providerAccountId?: string;
    lastScannedAt?: Epoch;
    scanStatus?: {
      statusCode: "ACTIVE" | "INACTIVE" | (string & {});
      /** Such as SUCCESSFUL or UNMANAGED_EC2_INSTANCE. */
      reason: string;
    };
    resourceMetadata?: {
      ec2?: {
        amiId?: string;
        platform?: string;
        tags?: Tags;
      };
      ecrRepository?: { name?: string; scanFrequency?: string };
      ecrImage?: {
        tags?: string[];
        imagePulledAt?: Epoch;
        lastInUseAt?: Epoch;
        /** @integer */
        inUseCount?: number;
      };
      lambdaFunction?: {
        functionName?: string;
        runtime?: string;
        functionTags?: Tags;
      };
    };
  }[];
  nextToken?: Next;
};

/** One item of the pages of `coverage:read`. */
export type CoverageReadItem = NonNullable<CoverageReadResult["coveredResources"]>[number];

/** Arguments of `listCoverage`. */
export interface ListCoverageParams {
  filterCriteria?: CoverageCriteria;
  /** How many resources per page. @integer @minimum 1 @maximum 200 */
  maxResults?: number;
}

/** Parameters of `coverage:statistics`. */
export interface CoverageStatisticsParams {
  filterCriteria?: CoverageCriteria;
  /** Property to count by. */
  groupBy?:
    | "SCAN_STATUS_CODE"
    | "SCAN_STATUS_REASON"
    | "ACCOUNT_ID"
    | "RESOURCE_TYPE"
    | "ECR_REPOSITORY_NAME"
    | "PROVIDER"
    | "PROVIDER_ACCOUNT_ID"
    | "PROVIDER_REGION"
    | "PROVIDER_ORG_ID";
  nextToken?: NextToken;
}

/** Result of `coverage:statistics`. */
export type CoverageStatisticsResult = {
  /** @integer */
  totalCounts: number;
  countsByGroup?: {
    /** @integer */
    count?: number;
    groupKey?: string;
  }[];
  nextToken?: Next;
};

/** One item of the pages of `coverage:statistics`. */
export type CoverageStatisticsItem = NonNullable<CoverageStatisticsResult["countsByGroup"]>[number];

/** Parameters of `image_clusters:read`. */
export interface ImageClustersReadParams {
  /** The image that is meant. */
  filter: {
    /**
     * ARN of the image in ECR.
     * @maxLength 512
     * @pattern ^arn:[a-z-]+:ecr:[a-z0-9-]+:[0-9]{12}:repository/[a-zA-Z0-9._/-]+(:[a-z0-9]{64})?$
     */
    resourceId: string;
  };
  maxResults?: MaxResults;
  nextToken?: NextToken;
}

/** Result of `image_clusters:read`. */
export type ImageClustersReadResult = {
  cluster: {
    clusterArn: string;
    clusterDetails?: {
      lastInUse?: Epoch;
      /** @integer */
      runningUnitCount?: number;
      /** @integer */
      stoppedUnitCount?: number;
      /** The task, or the workloads, that run the image. */
      clusterMetadata?: {
        awsEcsMetadataDetails?: { detailsGroup?: string; taskDefinitionArn?: string };
        awsEksMetadataDetails?: { namespace?: string; workloadInfoList?: { name?: string; type?: string }[] };
      };
    }[];
  }[];
  nextToken?: Next;
};

/** One item of the pages of `image_clusters:read`. */
export type ImageClustersReadItem = ImageClustersReadResult["cluster"][number];

/** Parameters of `filters:read`. */
export interface FiltersReadParams {
  /** Only the filters with these ARNs. */
  arns?: FilterArn[];
  /** Only filters with this action. */
  action?: "NONE" | "SUPPRESS";
  maxResults?: MaxResults;
  nextToken?: NextToken;
}

/** Result of `filters:read`. */
export type FiltersReadResult = {
  filters: {
    arn: string;
    ownerId: string;
    name: string;
    description?: string;
    reason?: string;
    action: "NONE" | "SUPPRESS" | (string & {});
    criteria: SavedCriteria;
    createdAt: Epoch;
    updatedAt: Epoch;
    tags?: Tags;
  }[];
  nextToken?: Next;
};

/** One item of the pages of `filters:read`. */
export type FiltersReadItem = FiltersReadResult["filters"][number];

/** Parameters of `filters:write`. */
export interface FiltersWriteParams {
  name: FilterName;
  filterCriteria: FindingCriteria;
  description?: FilterDescription;
  reason?: FilterReason;
  tags?: NewTags;
}

/** Result of `filters:write`. */
export type FiltersWriteResult = FilterRef;

/** Parameters of `filters:suppress`. */
export interface FiltersSuppressParams {
  name: FilterName;
  filterCriteria: SuppressionCriteria;
  description?: FilterDescription;
  reason?: FilterReason;
  tags?: NewTags;
}

/** Result of `filters:suppress`. */
export type FiltersSuppressResult = FilterRef;

/** Arguments of `suppressFindings`. */
export interface SuppressFindingsParams {
  name: FilterName;
  filterCriteria: SuppressionCriteria;
  reason?: FilterReason;
}

/** Arguments of `suppressVulnerability`. */
export interface SuppressVulnerabilityParams {
  name: FilterName;
  /** @minLength 1 @maxLength 1024 */
  vulnerabilityId: string;
  reason?: FilterReason;
}

/** Parameters of `filters:update`. */
export interface FiltersUpdateParams {
  filterArn: FilterArn;
  name?: FilterName;
  /** What the filter meets, by exact values. */
  filterCriteria?: SuppressionCriteria;
  description?: FilterDescription;
  reason?: FilterReason;
}

/** Result of `filters:update`. */
export type FiltersUpdateResult = FilterRef;

/** Parameters of `filters:delete`. */
export interface FiltersDeleteParams {
  arn: FilterArn;
}

/** Result of `filters:delete`. */
export type FiltersDeleteResult = FilterRef;

/** Parameters of `reports:write`. */
export interface ReportsWriteParams {
  /** Format of the file. */
  reportFormat: "CSV" | "JSON";
  s3Destination: Destination;
  filterCriteria?: FindingCriteria;
}

/** Result of `reports:write`. */
export type ReportsWriteResult = ReportRef;

/** Parameters of `reports:read`. */
export interface ReportsReadParams {
  reportId?: ReportId;
}

/** Result of `reports:read`. */
export type ReportsReadResult = {
  reportId?: string;
  status?: "SUCCEEDED" | "IN_PROGRESS" | "CANCELLED" | "FAILED" | (string & {});
  errorCode?: string;
  errorMessage?: string;
  destination?: DestinationResult;
  filterCriteria?: SavedCriteria;
};

/** Parameters of `reports:cancel`. */
export interface ReportsCancelParams {
  reportId: ReportId;
}

/** Result of `reports:cancel`. */
export type ReportsCancelResult = ReportRef;

/** Parameters of `sbom_exports:write`. */
export interface SbomExportsWriteParams {
  /** Standard that the files follow. */
  reportFormat: "CYCLONEDX_1_4" | "SPDX_2_3";
  s3Destination: Destination;
  /** Which resources are exported. */
  resourceFilterCriteria?: {
    accountId?: CoverageStrings;
    resourceId?: CoverageStrings;
    resourceType?: CoverageStrings;
    ecrRepositoryName?: CoverageStrings;
    lambdaFunctionName?: CoverageStrings;
  };
}

/** Result of `sbom_exports:write`. */
export type SbomExportsWriteResult = ReportRef;

/** Parameters of `sbom_exports:read`. */
export interface SbomExportsReadParams {
  reportId: ReportId;
}

/** Result of `sbom_exports:read`. */
export type SbomExportsReadResult = {
  reportId?: string;
  format?: "CYCLONEDX_1_4" | "SPDX_2_3" | (string & {});
  status?: "SUCCEEDED" | "IN_PROGRESS" | "CANCELLED" | "FAILED" | (string & {});
  errorCode?: string;
  errorMessage?: string;
  s3Destination?: DestinationResult;
};

/** Parameters of `cis_scans:read`. */
export interface CisScansReadParams {
  /** Which CIS scans are meant. */
  filterCriteria?: {
    /** @minItems 1 @maxItems 10 */
    scanStatusFilters?: { comparison: "EQUALS"; value: "FAILED" | "COMPLETED" | "CANCELLED" | "IN_PROGRESS" }[];
    /** @minItems 1 @maxItems 1 */
    scanAtFilters?: {
      /** @minimum 0 */
      earliestScanStartTime?: number;
      /** @minimum 0 */
      latestScanStartTime?: number;
    }[];
  };
  /** Whether scans of members are shown too. */
  detailLevel?: "ORGANIZATION" | "MEMBER";
  /** Field to order CIS scans by. */
  sortBy?: "STATUS" | "SCHEDULED_BY" | "SCAN_START_DATE" | "FAILED_CHECKS";
  sortOrder?: SortOrder;
  maxResults?: MaxResults;
  nextToken?: NextToken;
}

/** Result of `cis_scans:read`. */
export type CisScansReadResult = {
  scans?: {
    scanArn: string;
    scanConfigurationArn: string;
    scanName?: string;
    status?: "FAILED" | "COMPLETED" | "CANCELLED" | "IN_PROGRESS" | (string & {});
    scanDate?: Epoch;
    /** @integer */
    failedChecks?: number;
    /** @integer */
    totalChecks?: number;
    securityLevel?: "LEVEL_1" | "LEVEL_2" | (string & {});
    scheduledBy?: string;
  }[];
  nextToken?: Next;
};

/** One item of the pages of `cis_scans:read`. */
export type CisScansReadItem = NonNullable<CisScansReadResult["scans"]>[number];

/** Parameters of `cis_results:read_checks`. */
export interface CisResultsReadChecksParams {
  scanArn: ScanArn;
  /** Field to order checks by. */
  sortBy?: "CHECK_ID" | "TITLE" | "PLATFORM" | "FAILED_COUNTS" | "SECURITY_LEVEL";
  sortOrder?: SortOrder;
  maxResults?: MaxResults;
  nextToken?: NextToken;
}

/** Result of `cis_results:read_checks`. */
export type CisResultsReadChecksResult = {
  checkAggregations?: {
    scanArn: string;
    checkId?: string;
    title?: string;
    checkDescription?: string;
    level?: "LEVEL_1" | "LEVEL_2" | (string & {});
    accountId?: string;
    platform?: string;
    statusCounts?: StatusCounts;
  }[];
  nextToken?: Next;
};

/** One item of the pages of `cis_results:read_checks`. */
export type CisResultsReadChecksItem = NonNullable<CisResultsReadChecksResult["checkAggregations"]>[number];

/** Parameters of `cis_results:read_resources`. */
export interface CisResultsReadResourcesParams {
  scanArn: ScanArn;
  /** Field to order instances by. */
  sortBy?:
    | "RESOURCE_ID"
    | "FAILED_COUNTS"
    | "ACCOUNT_ID"
    | "PLATFORM"
    | "TARGET_STATUS"
    | "TARGET_STATUS_REASON";
  sortOrder?: SortOrder;
  maxResults?: MaxResults;
  nextToken?: NextToken;
}

/** Result of `cis_results:read_resources`. */
export type CisResultsReadResourcesResult = {
  targetResourceAggregations?: {
    scanArn: string;
    targetResourceId?: string;
    accountId?: string;
    platform?: string;
    targetStatus?: "TIMED_OUT" | "CANCELLED" | "COMPLETED" | (string & {});
    targetStatusReason?: string;
    statusCounts?: StatusCounts;
  }[];
  nextToken?: Next;
};

/** One item of the pages of `cis_results:read_resources`. */
export type CisResultsReadResourcesItem = NonNullable<CisResultsReadResourcesResult["targetResourceAggregations"]>[number];

/** Parameters of `accounts:read`. */
export interface AccountsReadParams {
  accountIds?: AccountIds;
}

/** Result of `accounts:read`. */
export type AccountsReadResult = {
  accounts: {
    accountId: string;
    state: State;
    resourceState: {
      ec2: State;
      ecr: State;
      lambda?: State;
      lambdaCode?: State;
      codeRepository?: State;
    };
  }[];
  failedAccounts?: FailedAccounts;
};

/** Parameters of `accounts:enable`. */
export interface AccountsEnableParams {
  resourceTypes: ResourceTypes;
  accountIds?: AccountIds;
  /** Key that makes a repeated request harmless. @minLength 1 @maxLength 64 */
  clientToken?: string;
}

/** Result of `accounts:enable`. */
export type AccountsEnableResult = Switched;

/** Parameters of `accounts:disable`. */
export interface AccountsDisableParams {
  resourceTypes: ResourceTypes;
  accountIds: AccountIds;
}

/** Result of `accounts:disable`. */
export type AccountsDisableResult = Switched;

/** Parameters of `members:read`. */
export interface MembersReadParams {
  /** Whether accounts are left out that are no members now. */
  onlyAssociated?: boolean;
  /** How many accounts per page. @integer @minimum 1 @maximum 50 */
  maxResults?: number;
  nextToken?: NextToken;
}

/** Result of `members:read`. */
export type MembersReadResult = {
  members?: {
    accountId?: string;
    relationshipStatus?: string;
    delegatedAdminAccountId?: string;
    updatedAt?: Epoch;
  }[];
  nextToken?: Next;
};

/** One item of the pages of `members:read`. */
export type MembersReadItem = NonNullable<MembersReadResult["members"]>[number];

/** Parameters of `organization:read`. */
export type OrganizationReadParams = { [key: string]: never };

/** Result of `organization:read`. */
export type OrganizationReadResult = {
  autoEnable?: {
    ec2: boolean;
    ecr: boolean;
    lambda?: boolean;
    lambdaCode?: boolean;
    codeRepository?: boolean;
  };
  maxAccountLimitReached?: boolean;
};

/** Parameters of `configuration:read`. */
export interface ConfigurationReadParams {
  /** Account, the caller's own when left out. @minLength 12 @maxLength 12 @pattern ^\d{12}$ */
  accountId?: string;
}

/** Result of `configuration:read`. */
export type ConfigurationReadResult = {
  ecrConfiguration?: {
    rescanDurationState?: {
      rescanDuration?: string;
      pullDateRescanDuration?: string;
      pullDateRescanMode?: string;
      status?: "SUCCESS" | "PENDING" | "FAILED" | (string & {});
      updatedAt?: Epoch;
    };
  };
  ec2Configuration?: { scanModeState?: { scanMode?: string; scanModeStatus?: string } };
};

/** Place to continue from, taken from nextToken. @minLength 1 */
export type NextToken = string;

/** How many make a page. @integer @minimum 1 @maximum 100 */
export type MaxResults = number;

/** Direction of the chosen order. */
export type SortOrder = "ASC" | "DESC";

/** Twelve-digit ids of accounts. @minItems 1 @maxItems 100 */
export type AccountIds = string[];

/** ARNs of up to ten findings. @minItems 1 @maxItems 10 */
export type FindingArns = string[];

export type StringFilter = {
  comparison: "EQUALS" | "PREFIX" | "NOT_EQUALS";
  /** @minLength 1 @maxLength 1024 */
  value: string;
};

/** @minItems 1 @maxItems 10 */
export type Strings = StringFilter[];

/** @minItems 1 @maxItems 10 */
export type CoverageStrings = {
  comparison: "EQUALS" | "NOT_EQUALS";
  /** @minLength 1 @maxLength 1024 */
  value: string;
}[];

/** @minItems 1 @maxItems 10 */
export type Dates = {
  /** @minimum 0 */
  startInclusive?: number;
  /** @minimum 0 */
  endInclusive?: number;
}[];

/** @minItems 1 @maxItems 10 */
export type Numbers = { lowerInclusive?: number; upperInclusive?: number }[];

/** @minItems 1 @maxItems 10 */
export type TagFilters = {
  comparison: "EQUALS";
  /** @minLength 1 @maxLength 128 */
  key: string;
  /** @maxLength 256 */
  value?: string;
}[];

/** @minItems 1 @maxItems 10 */
export type Exactly = {
  comparison: "EQUALS";
  /** @minLength 1 @maxLength 1024 */
  value: string;
}[];

/** @minItems 1 @maxItems 10 */
export type PackageFilters = {
  name?: StringFilter;
  version?: StringFilter;
  release?: StringFilter;
  architecture?: StringFilter;
  filePath?: StringFilter;
}[];

/** @minItems 1 @maxItems 10 */
export type PortRanges = {
  /** @integer @minimum 0 @maximum 65535 */
  beginInclusive?: number;
  /** @integer @minimum 0 @maximum 65535 */
  endInclusive?: number;
}[];

/** Which findings are meant; moments are seconds since 1970. */
export type FindingCriteria = {
  findingArn?: Strings;
  awsAccountId?: Strings;
  findingType?: Strings;
  severity?: Strings;
  findingStatus?: Strings;
  title?: Strings;
  resourceType?: Strings;
  resourceId?: Strings;
  ec2InstanceImageId?: Strings;
  ec2InstanceVpcId?: Strings;
  ec2InstanceSubnetId?: Strings;
  ecrImageRepositoryName?: Strings;
  ecrImageTags?: Strings;
  ecrImageHash?: Strings;
  ecrImageRegistry?: Strings;
  ecrImageArchitecture?: Strings;
  ecrImagePushedAt?: Dates;
  ecrImageLastInUseAt?: Dates;
  ecrImageInUseCount?: Numbers;
  lambdaFunctionName?: Strings;
  lambdaFunctionRuntime?: Strings;
  lambdaFunctionLayers?: Strings;
  lambdaFunctionExecutionRoleArn?: Strings;
  lambdaFunctionLastModifiedAt?: Dates;
  vulnerabilityId?: Strings;
  vulnerabilitySource?: Strings;
  vendorSeverity?: Strings;
  fixAvailable?: Strings;
  exploitAvailable?: Strings;
  relatedVulnerabilities?: Strings;
  vulnerablePackages?: PackageFilters;
  networkProtocol?: Strings;
  portRange?: PortRanges;
  componentId?: Strings;
  componentType?: Strings;
  codeVulnerabilityDetectorName?: Strings;
  codeVulnerabilityDetectorTags?: Strings;
  codeVulnerabilityFilePath?: Strings;
  codeRepositoryProjectName?: Strings;
  codeRepositoryProviderType?: Strings;
  cloudProvider?: Strings;
  cloudProviderAccountId?: Strings;
  cloudProviderRegion?: Strings;
  firstObservedAt?: Dates;
  lastObservedAt?: Dates;
  updatedAt?: Dates;
  inspectorScore?: Numbers;
  epssScore?: Numbers;
  resourceTags?: TagFilters;
};

/** What is hidden, by exact values; all kinds of value that are named must match. @minProperties 1 */
export type SuppressionCriteria = {
  findingArn?: Exactly;
  title?: Exactly;
  vulnerabilityId?: Exactly;
  resourceId?: Exactly;
  resourceTags?: TagFilters;
  ec2InstanceImageId?: Exactly;
  ecrImageRepositoryName?: Exactly;
  ecrImageHash?: Exactly;
  lambdaFunctionName?: Exactly;
  codeVulnerabilityDetectorName?: Exactly;
  codeRepositoryProjectName?: Exactly;
};

/** Which covered resources are meant; moments are seconds since 1970. */
export type CoverageCriteria = {
  scanStatusCode?: CoverageStrings;
  scanStatusReason?: CoverageStrings;
  accountId?: CoverageStrings;
  resourceId?: CoverageStrings;
  resourceType?: CoverageStrings;
  scanType?: CoverageStrings;
  scanMode?: CoverageStrings;
  ecrRepositoryName?: CoverageStrings;
  ecrImageTags?: CoverageStrings;
  lambdaFunctionName?: CoverageStrings;
  lambdaFunctionRuntime?: CoverageStrings;
  codeRepositoryProjectName?: CoverageStrings;
  cloudProvider?: CoverageStrings;
  lastScannedAt?: Dates;
  ec2InstanceTags?: TagFilters;
};

/** ARN of the filter. @minLength 1 @maxLength 128 */
export type FilterArn = string;

/** Name of the filter, without spaces. @minLength 1 @maxLength 128 */
export type FilterName = string;

/** What the filter is for. @minLength 1 @maxLength 512 */
export type FilterDescription = string;

/** Why findings are filtered. @minLength 1 @maxLength 512 */
export type FilterReason = string;

/** Tags for the new filter. */
export type NewTags = { [key: string]: string };

/** UUID of the report or export. @minLength 36 @maxLength 36 @pattern ^[a-f0-9-]{36}$ */
export type ReportId = string;

/** Place in S3 that the file goes to. */
export type Destination = {
  /** Bucket that the file goes to. @minLength 1 */
  bucketName: string;
  /** Prefix within the bucket. */
  keyPrefix?: string;
  /** Key that the file is encrypted with. @minLength 1 */
  kmsKeyArn: string;
};

/** Place in S3 that the file goes to. */
export type DestinationResult = {
  /** Bucket that the file goes to. @minLength 1 */
  bucketName: string;
  /** Prefix within the bucket. */
  keyPrefix?: string;
  /** Key that the file is encrypted with. @minLength 1 */
  kmsKeyArn: string;
};

/** Kinds of resources that are meant. @minItems 1 @maxItems 5 */
export type ResourceTypes = ("EC2" | "ECR" | "LAMBDA" | "LAMBDA_CODE" | "CODE_REPOSITORY")[];

/** ARN of the CIS scan. @minLength 1 */
export type ScanArn = string;

/** Kinds of criteria, each with its values; moments are seconds since 1970. */
export type SavedCriteria = {
  [key: string]: {
    /** EQUALS, PREFIX or NOT_EQUALS. */
    comparison?: string;
    value?: string;
    /** Key of a tag. */
    key?: string;
    startInclusive?: Epoch;
    /** Last moment, or last port, that matches. */
    endInclusive?: number;
    /** First port that matches. @integer */
    beginInclusive?: number;
    lowerInclusive?: number;
    upperInclusive?: number;
    /** Name of a package. */
    name?: SavedFilter;
    version?: SavedFilter;
    filePath?: SavedFilter;
  }[];
};

export type SavedFilter = {
  comparison?: string;
  value?: string;
};

/** Place of the next page, empty or missing at the end. */
export type Next = string | null;

/** Seconds since 1970 began. */
export type Epoch = number;

export type Tags = { [key: string]: string };

export type Seen = {
  firstSeen?: Epoch;
  lastSeen?: Epoch;
};

/** Entry in the catalogue of exploited vulnerabilities. */
export type CisaData = {
  action?: string;
  dateAdded?: Epoch;
  dateDue?: Epoch;
};

export type Finding = {
  findingArn: string;
  awsAccountId: string;
  type: "NETWORK_REACHABILITY" | "PACKAGE_VULNERABILITY" | "CODE_VULNERABILITY" | (string & {});
  status: "ACTIVE" | "SUPPRESSED" | "CLOSED" | (string & {});
  severity: "INFORMATIONAL" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | "UNTRIAGED" | (string & {});
  title?: string;
  description: string;
  firstObservedAt: Epoch;
  lastObservedAt: Epoch;
  updatedAt?: Epoch;
  fixAvailable?: "YES" | "NO" | "PARTIAL" | (string & {});
  exploitAvailable?: "YES" | "NO" | (string & {});
  inspectorScore?: number;
  inspectorScoreDetails?: {
    adjustedCvss?: {
      score: number;
      scoringVector: string;
      scoreSource: string;
      cvssSource?: string;
      version: string;
      /** Why the score differs from the vendor's. */
      adjustments?: { metric: string; reason: string }[];
    };
  };
  epss?: { score?: number };
  exploitabilityDetails?: { lastKnownExploitAt?: Epoch };
  remediation: { recommendation?: { text?: string; Url?: string } };
  resources: {
    /** Kind of resource, such as AWS_EC2_INSTANCE. */
    type: string;
    id: string;
    /** Cloud that it is in, AWS or AZURE. */
    provider?: string;
    providerAccountId?: string;
    partition?: string;
    region?: string;
    tags?: Tags;
    details?: {
      awsEc2Instance?: {
        type?: string;
        imageId?: string;
        ipV4Addresses?: string[];
        ipV6Addresses?: string[];
        iamInstanceProfileArn?: string;
        keyName?: string;
        vpcId?: string;
        subnetId?: string;
        platform?: string;
        launchedAt?: Epoch;
      };
      awsEcrContainerImage?: {
        repositoryName?: string;
        imageTags?: string[];
        imageHash?: string;
        registry?: string;
        platform?: string;
        architecture?: string;
        pushedAt?: Epoch;
        lastInUseAt?: Epoch;
        /** Tasks and pods that run it. @integer */
        inUseCount?: number;
      };
      awsLambdaFunction?: {
        functionName?: string;
        runtime?: string;
        version?: string;
        executionRoleArn?: string;
        layers?: string[];
        lastModifiedAt?: Epoch;
      };
      codeRepository?: {
        projectName?: string;
        integrationArn?: string;
        providerType?: string;
      };
    };
  }[];
  packageVulnerabilityDetails?: {
    vulnerabilityId: string;
    source: string;
    sourceUrl?: string;
    vendorSeverity?: string;
    vendorCreatedAt?: Epoch;
    vendorUpdatedAt?: Epoch;
    relatedVulnerabilities?: string[];
    referenceUrls?: string[];
    vulnerablePackages?: {
      name: string;
      version: string;
      /** @integer */
      epoch?: number;
      release?: string;
      arch?: string;
      sourceLayerHash?: string;
      packageManager?: string;
      filePath?: string;
      fixedInVersion?: string;
      remediation?: string;
    }[];
    cvss?: {
      baseScore: number;
      scoringVector: string;
      version: string;
      source: string;
    }[];
  };
  networkReachabilityDetails?: {
    protocol?: "TCP" | "UDP" | (string & {});
    openPortRange?: {
      /** @integer */
      begin?: number;
      /** @integer */
      end?: number;
    };
    networkPath?: {
      steps?: {
        componentId: string;
        componentType: string;
        componentArn?: string;
      }[];
    };
  };
  codeVulnerabilityDetails?: {
    detectorId?: string;
    detectorName?: string;
    detectorTags?: string[];
    ruleId?: string;
    cwes?: string[];
    referenceUrls?: string[];
    filePath?: {
      fileName?: string;
      filePath?: string;
      /** @integer */
      startLine?: number;
      /** @integer */
      endLine?: number;
    };
  };
};

export type SeverityCounts = {
  /** @integer */
  all?: number;
  /** @integer */
  medium?: number;
  /** @integer */
  high?: number;
  /** @integer */
  critical?: number;
  /** @integer */
  low?: number;
  /** @integer */
  informational?: number;
  /** @integer */
  untriaged?: number;
};

export type State = {
  status: "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED" | "SUSPENDING" | "SUSPENDED" | (string & {});
  errorCode: string;
  errorMessage: string;
};

export type ResourceStatus = {
  ec2?: string;
  ecr?: string;
  lambda?: string;
  lambdaCode?: string;
  codeRepository?: string;
};

export type FailedAccounts = {
  accountId: string;
  status?: string;
  resourceStatus?: ResourceStatus;
  errorCode: string;
  errorMessage: string;
}[];

export type Switched = {
  accounts: {
    accountId: string;
    status: string;
    resourceStatus: ResourceStatus;
  }[];
  failedAccounts?: FailedAccounts;
};

export type FilterRef = {
  arn: string;
};

export type ReportRef = {
  reportId?: string;
};

export type StatusCounts = {
  /** @integer */
  failed?: number;
  /** @integer */
  skipped?: number;
  /** @integer */
  passed?: number;
};

const CONNECTOR: ConnectorSpec = {
  name: "aws_inspector",
  operations: {
    low: {
      "findings:read": [
        "2xkDjCoL",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/findings" },
      ],
      "findings:read_details": ["qJwFyxbE"],
      "findings:aggregate": [
        "lgPqjS1g",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/responses" },
      ],
      "vulnerabilities:read": ["YJohdiAA"],
      "coverage:read": [
        "AKPttkB1",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/coveredResources" },
      ],
      "coverage:statistics": [
        "T4l84TKT",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/countsByGroup" },
      ],
      "image_clusters:read": [
        "7bHJQmES",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/cluster" },
      ],
      "filters:read": [
        "moINhLBw",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/filters" },
      ],
      "reports:read": ["iINjWNWR"],
      "sbom_exports:read": ["-byXjToU"],
      "cis_scans:read": ["jtHmER9F", { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/scans" }],
      "cis_results:read_checks": [
        "U1BWaVs7",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/checkAggregations" },
      ],
      "cis_results:read_resources": [
        "Nx6hkkDR",
        {
          cursor: "nextToken",
          next: "/nextToken",
          more: "/nextToken",
          items: "/targetResourceAggregations",
        },
      ],
      "accounts:read": ["dPPpTMxF"],
      "members:read": [
        "hMRLgco0",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/members" },
      ],
      "organization:read": ["mz5IdmnW"],
      "configuration:read": ["LozlfQ1f"],
    },
    medium: {
      "findings:code_snippets": ["6PNy4UGa"],
      "filters:write": ["V7CMeC64"],
      "reports:cancel": ["ddJWMhQY"],
    },
    high: {
      "filters:suppress": ["pO0EqoHn"],
      "filters:update": ["CcukmPvk"],
      "filters:delete": ["CUgNSL1y"],
      "reports:write": ["FJtAOPV_"],
      "sbom_exports:write": ["5pK-DyuG"],
      "accounts:enable": ["uI0Gguur"],
    },
    critical: {
      "accounts:disable": ["_pbfusyY"],
    },
  },
};
