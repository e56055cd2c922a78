// Generated from specs/aws_inspector.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  keyCount,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Amazon Inspector is, and how it is authenticated. */
export const CONNECTOR = {
  id: "aws_inspector",
  name: "Amazon Inspector",
  api: {
    servers: {
      default: {
        baseUrl: "https://inspector2.{region}.amazonaws.com",
        variables: { region: { description: "Region that is scanned, such as eu-west-1." } },
      },
    },
    auth: { type: "aws_sigv4", service: "inspector2" },
  },
} as const satisfies ConnectorInfo;

const NextToken = once(() => z.string().min(1));

const MaxResults = once(() => z.int().min(1).max(100));

const SortOrder = once(() => z.enum(["ASC", "DESC"]));

const AccountIds = once(() => z.array(z.string().min(12).max(12).regex(/^\d{12}$/u)).min(1).max(100));

const FindingArns = once(() => z.array(z.string().min(1).max(100)).min(1).max(10));

const StringFilter = once(() => z.strictObject({
  comparison: z.enum(["EQUALS", "PREFIX", "NOT_EQUALS"]),
  value: z.string().min(1).max(1024),
}));

const Strings = once(() => z.array(StringFilter()).min(1).max(10));

const CoverageStrings = once(() => z.array(z.strictObject({ comparison: z.enum(["EQUALS", "NOT_EQUALS"]), value: z.string().min(1).max(1024) })).min(1).max(10));

const Dates = once(() => z.array(z.strictObject({
  startInclusive: z.number().min(0).exactOptional(),
  endInclusive: z.number().min(0).exactOptional(),
})).min(1).max(10));

const Numbers = once(() => z.array(z.strictObject({
  lowerInclusive: z.number().exactOptional(),
  upperInclusive: z.number().exactOptional(),
})).min(1).max(10));

const TagFilters = once(() => z.array(z.strictObject({
  comparison: z.literal("EQUALS"),
  key: z.string().min(1).max(128),
  value: z.string().max(256).exactOptional(),
})).min(1).max(10));

const Exactly = once(() => z.array(z.strictObject({ comparison: z.literal("EQUALS"), value: z.string().min(1).max(1024) })).min(1).max(10));

const PackageFilters = once(() => z.array(z.strictObject({
  name: StringFilter().exactOptional(),
  version: StringFilter().exactOptional(),
  release: StringFilter().exactOptional(),
  architecture: StringFilter().exactOptional(),
  filePath: StringFilter().exactOptional(),
})).min(1).max(10));

const PortRanges = once(() => z.array(z.strictObject({
  beginInclusive: z.int().min(0).max(65535).exactOptional(),
  endInclusive: z.int().min(0).max(65535).exactOptional(),
})).min(1).max(10));

const FindingCriteria = once(() => z.strictObject({
  findingArn: Strings().exactOptional(),
  awsAccountId: Strings().exactOptional(),
  findingType: Strings().exactOptional(),
  severity: Strings().exactOptional(),
  findingStatus: Strings().exactOptional(),
  title: Strings().exactOptional(),
  resourceType: Strings().exactOptional(),
  resourceId: Strings().exactOptional(),
  ec2InstanceImageId: Strings().exactOptional(),
  ec2InstanceVpcId: Strings().exactOptional(),
  ec2InstanceSubnetId: Strings().exactOptional(),
  ecrImageRepositoryName: Strings().exactOptional(),
  ecrImageTags: Strings().exactOptional(),
  ecrImageHash: Strings().exactOptional(),
  ecrImageRegistry: Strings().exactOptional(),
  ecrImageArchitecture: Strings().exactOptional(),
  ecrImagePushedAt: Dates().exactOptional(),
  ecrImageLastInUseAt: Dates().exactOptional(),
  ecrImageInUseCount: Numbers().exactOptional(),
  lambdaFunctionName: Strings().exactOptional(),
  lambdaFunctionRuntime: Strings().exactOptional(),
  lambdaFunctionLayers: Strings().exactOptional(),
  lambdaFunctionExecutionRoleArn: Strings().exactOptional(),
  lambdaFunctionLastModifiedAt: Dates().exactOptional(),
  vulnerabilityId: Strings().exactOptional(),
  vulnerabilitySource: Strings().exactOptional(),
  vendorSeverity: Strings().exactOptional(),
  fixAvailable: Strings().exactOptional(),
  exploitAvailable: Strings().exactOptional(),
  relatedVulnerabilities: Strings().exactOptional(),
  vulnerablePackages: PackageFilters().exactOptional(),
  networkProtocol: Strings().exactOptional(),
  portRange: PortRanges().exactOptional(),
  componentId: Strings().exactOptional(),
  componentType: Strings().exactOptional(),
  codeVulnerabilityDetectorName: Strings().exactOptional(),
  codeVulnerabilityDetectorTags: Strings().exactOptional(),
  codeVulnerabilityFilePath: Strings().exactOptional(),
  codeRepositoryProjectName: Strings().exactOptional(),
  codeRepositoryProviderType: Strings().exactOptional(),
  cloudProvider: Strings().exactOptional(),
  cloudProviderAccountId: Strings().exactOptional(),
  cloudProviderRegion: Strings().exactOptional(),
  firstObservedAt: Dates().exactOptional(),
  lastObservedAt: Dates().exactOptional(),
  updatedAt: Dates().exactOptional(),
  inspectorScore: Numbers().exactOptional(),
  epssScore: Numbers().exactOptional(),
  resourceTags: TagFilters().exactOptional(),
}));

const SuppressionCriteria = once(() => z.strictObject({
  findingArn: Exactly().exactOptional(),
  title: Exactly().exactOptional(),
  vulnerabilityId: Exactly().exactOptional(),
  resourceId: Exactly().exactOptional(),
  resourceTags: TagFilters().exactOptional(),
  ec2InstanceImageId: Exactly().exactOptional(),
  ecrImageRepositoryName: Exactly().exactOptional(),
  ecrImageHash: Exactly().exactOptional(),
  lambdaFunctionName: Exactly().exactOptional(),
  codeVulnerabilityDetectorName: Exactly().exactOptional(),
  codeRepositoryProjectName: Exactly().exactOptional(),
}).check(keyCount({ min: 1 })));

const CoverageCriteria = once(() => z.strictObject({
  scanStatusCode: CoverageStrings().exactOptional(),
  scanStatusReason: CoverageStrings().exactOptional(),
  accountId: CoverageStrings().exactOptional(),
  resourceId: CoverageStrings().exactOptional(),
  resourceType: CoverageStrings().exactOptional(),
  scanType: CoverageStrings().exactOptional(),
  scanMode: CoverageStrings().exactOptional(),
  ecrRepositoryName: CoverageStrings().exactOptional(),
  ecrImageTags: CoverageStrings().exactOptional(),
  lambdaFunctionName: CoverageStrings().exactOptional(),
  lambdaFunctionRuntime: CoverageStrings().exactOptional(),
  codeRepositoryProjectName: CoverageStrings().exactOptional(),
  cloudProvider: CoverageStrings().exactOptional(),
  lastScannedAt: Dates().exactOptional(),
  ec2InstanceTags: TagFilters().exactOptional(),
}));

const FilterArn = once(() => z.string().min(1).max(128));

const FilterName = once(() => z.string().min(1).max(128));

const FilterDescription = once(() => z.string().min(1).max(512));

const FilterReason = once(() => z.string().min(1).max(512));

const NewTags = once(() => z.record(z.string(), z.string().max(256)));

const ReportId = once(() => z.string().min(36).max(36).regex(/^[a-f0-9-]{36}$/u));

const Destination = once(() => z.strictObject({
  bucketName: z.string().min(1),
  keyPrefix: z.string().exactOptional(),
  kmsKeyArn: z.string().min(1),
}));

const DestinationResult = once(() => z.looseObject({
  bucketName: z.string().min(1),
  keyPrefix: z.string().exactOptional(),
  kmsKeyArn: z.string().min(1),
}));

const ResourceTypes = once(() => z.array(z.enum(["EC2", "ECR", "LAMBDA", "LAMBDA_CODE", "CODE_REPOSITORY"])).min(1).max(5));

const ScanArn = once(() => z.string().min(1));

const SavedCriteria = once(() => z.record(z.string(), z.array(z.looseObject({
  comparison: z.string().exactOptional(),
  value: z.string().exactOptional(),
  key: z.string().exactOptional(),
  startInclusive: Epoch().exactOptional(),
  endInclusive: z.number().exactOptional(),
  beginInclusive: integer().exactOptional(),
  lowerInclusive: z.number().exactOptional(),
  upperInclusive: z.number().exactOptional(),
  name: SavedFilter().exactOptional(),
  version: SavedFilter().exactOptional(),
  filePath: SavedFilter().exactOptional(),
}))));

const SavedFilter = once(() => z.looseObject({ comparison: z.string().exactOptional(), value: z.string().exactOptional() }));

const Next = once(() => z.string().nullable());

const Epoch = once(() => z.number());

const Tags = once(() => z.record(z.string(), z.string()));

const Seen = once(() => z.looseObject({ firstSeen: Epoch().exactOptional(), lastSeen: Epoch().exactOptional() }));

const CisaData = once(() => z.looseObject({
  action: z.string().exactOptional(),
  dateAdded: Epoch().exactOptional(),
  dateDue: Epoch().exactOptional(),
}));

const Finding = once(() => z.looseObject({
  findingArn: z.string(),
  awsAccountId: z.string(),
  type: z.string(),
  status: z.string(),
  severity: z.string(),
  title: z.string().exactOptional(),
  description: z.string(),
  firstObservedAt: Epoch(),
  lastObservedAt: Epoch(),
  updatedAt: Epoch().exactOptional(),
  fixAvailable: z.string().exactOptional(),
  exploitAvailable: z.string().exactOptional(),
  inspectorScore: z.number().exactOptional(),
  inspectorScoreDetails: z.looseObject({
    adjustedCvss: z.looseObject({
      score: z.number(),
      scoringVector: z.string(),
      scoreSource: z.string(),
      cvssSource: z.string().exactOptional(),
      version: z.string(),
      adjustments: z.array(z.looseObject({ metric: z.string(), reason: z.string() })).exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
  epss: z.looseObject({ score: z.number().exactOptional() }).exactOptional(),
  exploitabilityDetails: z.looseObject({ lastKnownExploitAt: Epoch().exactOptional() }).exactOptional(),
  remediation: z.looseObject({
    recommendation: z.looseObject({ text: z.string().exactOptional(), Url: z.string().exactOptional() }).exactOptional(),
  }),
  resources: z.array(z.looseObject({
    type: z.string(),
    id: z.string(),
    provider: z.string().exactOptional(),
    providerAccountId: z.string().exactOptional(),
    partition: z.string().exactOptional(),
    region: z.string().exactOptional(),
    tags: Tags().exactOptional(),
    details: z.looseObject({
      awsEc2Instance: z.looseObject({
        type: z.string().exactOptional(),
        imageId: z.string().exactOptional(),
        ipV4Addresses: z.array(z.string()).exactOptional(),
        ipV6Addresses: z.array(z.string()).exactOptional(),
        iamInstanceProfileArn: z.string().exactOptional(),
        keyName: z.string().exactOptional(),
        vpcId: z.string().exactOptional(),
        subnetId: z.string().exactOptional(),
        platform: z.string().exactOptional(),
        launchedAt: Epoch().exactOptional(),
      }).exactOptional(),
      awsEcrContainerImage: z.looseObject({
        repositoryName: z.string().exactOptional(),
        imageTags: z.array(z.string()).exactOptional(),
        imageHash: z.string().exactOptional(),
        registry: z.string().exactOptional(),
        platform: z.string().exactOptional(),
        architecture: z.string().exactOptional(),
        pushedAt: Epoch().exactOptional(),
        lastInUseAt: Epoch().exactOptional(),
        inUseCount: integer().exactOptional(),
      }).exactOptional(),
      awsLambdaFunction: z.looseObject({
        functionName: z.string().exactOptional(),
        runtime: z.string().exactOptional(),
        version: z.string().exactOptional(),
        executionRoleArn: z.string().exactOptional(),
        layers: z.array(z.string()).exactOptional(),
        lastModifiedAt: Epoch().exactOptional(),
      }).exactOptional(),
      codeRepository: z.looseObject({
        projectName: z.string().exactOptional(),
        integrationArn: z.string().exactOptional(),
        providerType: z.string().exactOptional(),
      }).exactOptional(),
    }).exactOptional(),
  })),
  packageVulnerabilityDetails: z.looseObject({
    vulnerabilityId: z.string(),
    source: z.string(),
    sourceUrl: z.string().exactOptional(),
    vendorSeverity: z.string().exactOptional(),
    vendorCreatedAt: Epoch().exactOptional(),
    vendorUpdatedAt: Epoch().exactOptional(),
    relatedVulnerabilities: z.array(z.string()).exactOptional(),
    referenceUrls: z.array(z.string()).exactOptional(),
    vulnerablePackages: z.array(z.looseObject({
      name: z.string(),
      version: z.string(),
      epoch: integer().exactOptional(),
      release: z.string().exactOptional(),
      arch: z.string().exactOptional(),
      sourceLayerHash: z.string().exactOptional(),
      packageManager: z.string().exactOptional(),
      filePath: z.string().exactOptional(),
      fixedInVersion: z.string().exactOptional(),
      remediation: z.string().exactOptional(),
    })).exactOptional(),
    cvss: z.array(z.looseObject({
      baseScore: z.number(),
      scoringVector: z.string(),
      version: z.string(),
      source: z.string(),
    })).exactOptional(),
  }).exactOptional(),
  networkReachabilityDetails: z.looseObject({
    protocol: z.string().exactOptional(),
    openPortRange: z.looseObject({ begin: integer().exactOptional(), end: integer().exactOptional() }).exactOptional(),
    networkPath: z.looseObject({
      steps: z.array(z.looseObject({
        componentId: z.string(),
        componentType: z.string(),
        componentArn: z.string().exactOptional(),
      })).exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
  codeVulnerabilityDetails: z.looseObject({
    detectorId: z.string().exactOptional(),
    detectorName: z.string().exactOptional(),
    detectorTags: z.array(z.string()).exactOptional(),
    ruleId: z.string().exactOptional(),
    cwes: z.array(z.string()).exactOptional(),
    referenceUrls: z.array(z.string()).exactOptional(),
    filePath: z.looseObject({
      fileName: z.string().exactOptional(),
      filePath: z.string().exactOptional(),
      startLine: integer().exactOptional(),
      endLine: integer().exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
}));

const SeverityCounts = once(() => z.looseObject({
  all: integer().exactOptional(),
  medium: integer().exactOptional(),
  high: integer().exactOptional(),
  critical: integer().exactOptional(),
  low: integer().exactOptional(),
  informational: integer().exactOptional(),
  untriaged: integer().exactOptional(),
}));

const State = once(() => z.looseObject({
  status: z.string(),
  errorCode: z.string(),
  errorMessage: z.string(),
}));

const ResourceStatus = once(() => z.looseObject({
  ec2: z.string().exactOptional(),
  ecr: z.string().exactOptional(),
  lambda: z.string().exactOptional(),
  lambdaCode: z.string().exactOptional(),
  codeRepository: z.string().exactOptional(),
}));

const FailedAccounts = once(() => z.array(z.looseObject({
  accountId: z.string(),
  status: z.string().exactOptional(),
  resourceStatus: ResourceStatus().exactOptional(),
  errorCode: z.string(),
  errorMessage: z.string(),
})));

const Switched = once(() => z.looseObject({
  accounts: z.array(z.looseObject({
    accountId: z.string(),
    status: z.string(),
    resourceStatus: ResourceStatus(),
  })),
  failedAccounts: FailedAccounts().exactOptional(),
}));

const FilterRef = once(() => z.looseObject({ arn: z.string() }));

const ReportRef = once(() => z.looseObject({ reportId: z.string().exactOptional() }));

const StatusCounts = once(() => z.looseObject({
  failed: integer().exactOptional(),
  skipped: integer().exactOptional(),
  passed: integer().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "findings:read": operation({
    method: "POST",
    path: "/findings/list",
    scope: ["inspector2:ListFindings"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List vulnerability findings that match.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/findings",
    },
    contract: "2xkDjCoL",
    parameters: {
      filterCriteria: { in: "body" },
      sortCriteria: { in: "body" },
      maxResults: { in: "body" },
      nextToken: { in: "body" },
    },
    params: () => z.strictObject({
      filterCriteria: FindingCriteria().exactOptional(),
      sortCriteria: z.strictObject({
        field: z.enum([
          "AWS_ACCOUNT_ID",
          "FINDING_TYPE",
          "SEVERITY",
          "FIRST_OBSERVED_AT",
          "LAST_OBSERVED_AT",
          "FINDING_STATUS",
          "RESOURCE_TYPE",
          "VULNERABILITY_ID",
          "INSPECTOR_SCORE",
          "VENDOR_SEVERITY",
          "EPSS_SCORE",
          "ECR_IMAGE_PUSHED_AT",
          "ECR_IMAGE_REPOSITORY_NAME",
          "ECR_IMAGE_REGISTRY",
          "NETWORK_PROTOCOL",
          "COMPONENT_TYPE",
          "VULNERABILITY_SOURCE",
        ]),
        sortOrder: SortOrder(),
      }).exactOptional(),
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      findings: z.array(Finding()).exactOptional(),
      nextToken: Next().exactOptional(),
    }),
  }),
  "findings:read_details": operation({
    method: "POST",
    path: "/findings/details/batch/get",
    scope: ["inspector2:BatchGetFindingDetails"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get threat intelligence on up to ten findings.",
    contract: "qJwFyxbE",
    parameters: {
      findingArns: { in: "body" },
    },
    params: () => z.strictObject({ findingArns: FindingArns() }),
    result: () => z.looseObject({
      findingDetails: z.array(z.looseObject({
        findingArn: z.string().exactOptional(),
        riskScore: integer().exactOptional(),
        epssScore: z.number().exactOptional(),
        cisaData: CisaData().exactOptional(),
        exploitObserved: Seen().exactOptional(),
        evidences: z.array(z.looseObject({
          evidenceRule: z.string().exactOptional(),
          evidenceDetail: z.string().exactOptional(),
          severity: z.string().exactOptional(),
        })).exactOptional(),
        ttps: z.array(z.string()).exactOptional(),
        tools: z.array(z.string()).exactOptional(),
        cwes: z.array(z.string()).exactOptional(),
        referenceUrls: z.array(z.string()).exactOptional(),
      })).exactOptional(),
      errors: z.array(z.looseObject({
        findingArn: z.string(),
        errorCode: z.string(),
        errorMessage: z.string(),
      })).exactOptional(),
    }),
  }),
  "findings:code_snippets": operation({
    method: "POST",
    path: "/codesnippet/batchget",
    scope: ["inspector2:BatchGetCodeSnippet"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get the lines of code behind findings.",
    contract: "6PNy4UGa",
    parameters: {
      findingArns: { in: "body" },
    },
    params: () => z.strictObject({ findingArns: FindingArns() }),
    result: () => z.looseObject({
      codeSnippetResults: z.array(z.looseObject({
        findingArn: z.string().exactOptional(),
        startLine: integer().exactOptional(),
        endLine: integer().exactOptional(),
        codeSnippet: z.array(z.looseObject({
          lineNumber: integer().exactOptional(),
          content: z.string().exactOptional(),
        })).exactOptional(),
        suggestedFixes: z.array(z.looseObject({ description: z.string().exactOptional(), code: z.string().exactOptional() })).exactOptional(),
      })).exactOptional(),
      errors: z.array(z.looseObject({
        findingArn: z.string(),
        errorCode: z.string(),
        errorMessage: z.string(),
      })).exactOptional(),
    }),
  }),
  "findings:aggregate": operation({
    method: "POST",
    path: "/findings/aggregation/list",
    scope: ["inspector2:ListFindingAggregations"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count findings by account, package, title or resource.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/responses",
    },
    contract: "lgPqjS1g",
    parameters: {
      aggregationType: { in: "body" },
      accountIds: { in: "body" },
      maxResults: { in: "body" },
      nextToken: { in: "body" },
    },
    params: () => z.strictObject({
      aggregationType: z.enum([
        "FINDING_TYPE",
        "PACKAGE",
        "TITLE",
        "REPOSITORY",
        "AMI",
        "AWS_EC2_INSTANCE",
        "AWS_ECR_CONTAINER",
        "IMAGE_LAYER",
        "ACCOUNT",
        "AWS_LAMBDA_FUNCTION",
        "LAMBDA_LAYER",
        "CODE_REPOSITORY",
      ]),
      accountIds: Strings().exactOptional(),
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      aggregationType: z.string(),
      responses: z.array(z.looseObject({
        accountAggregation: z.looseObject({
          accountId: z.string().exactOptional(),
          severityCounts: SeverityCounts().exactOptional(),
          exploitAvailableCount: integer().exactOptional(),
          fixAvailableCount: integer().exactOptional(),
        }).exactOptional(),
        findingTypeAggregation: z.looseObject({
          accountId: z.string().exactOptional(),
          severityCounts: SeverityCounts().exactOptional(),
          exploitAvailableCount: integer().exactOptional(),
          fixAvailableCount: integer().exactOptional(),
        }).exactOptional(),
        packageAggregation: z.looseObject({
          packageName: z.string().exactOptional(),
          accountId: z.string().exactOptional(),
          severityCounts: SeverityCounts().exactOptional(),
        }).exactOptional(),
        titleAggregation: z.looseObject({
          title: z.string().exactOptional(),
          vulnerabilityId: z.string().exactOptional(),
          accountId: z.string().exactOptional(),
          severityCounts: SeverityCounts().exactOptional(),
        }).exactOptional(),
        repositoryAggregation: z.looseObject({
          repository: z.string().exactOptional(),
          accountId: z.string().exactOptional(),
          affectedImages: integer().exactOptional(),
          severityCounts: SeverityCounts().exactOptional(),
        }).exactOptional(),
        ec2InstanceAggregation: z.looseObject({
          instanceId: z.string().exactOptional(),
          ami: z.string().exactOptional(),
          operatingSystem: z.string().exactOptional(),
          accountId: z.string().exactOptional(),
          networkFindings: integer().exactOptional(),
          severityCounts: SeverityCounts().exactOptional(),
        }).exactOptional(),
        lambdaFunctionAggregation: z.looseObject({
          resourceId: z.string().exactOptional(),
          functionName: z.string().exactOptional(),
          runtime: z.string().exactOptional(),
          accountId: z.string().exactOptional(),
          severityCounts: SeverityCounts().exactOptional(),
        }).exactOptional(),
        amiAggregation: z.looseObject({
          ami: z.string().exactOptional(),
          accountId: z.string().exactOptional(),
          affectedInstances: integer().exactOptional(),
          severityCounts: SeverityCounts().exactOptional(),
        }).exactOptional(),
        awsEcrContainerAggregation: z.looseObject({
          resourceId: z.string().exactOptional(),
          imageSha: z.string().exactOptional(),
          imageTags: z.array(z.string()).exactOptional(),
          repository: z.string().exactOptional(),
          accountId: z.string().exactOptional(),
          inUseCount: integer().exactOptional(),
          severityCounts: SeverityCounts().exactOptional(),
        }).exactOptional(),
        imageLayerAggregation: z.looseObject({
          layerHash: z.string().exactOptional(),
          repository: z.string().exactOptional(),
          resourceId: z.string().exactOptional(),
          accountId: z.string().exactOptional(),
          severityCounts: SeverityCounts().exactOptional(),
        }).exactOptional(),
        lambdaLayerAggregation: z.looseObject({
          layerArn: z.string().exactOptional(),
          functionName: z.string().exactOptional(),
          resourceId: z.string().exactOptional(),
          accountId: z.string().exactOptional(),
          severityCounts: SeverityCounts().exactOptional(),
        }).exactOptional(),
        codeRepositoryAggregation: z.looseObject({
          projectNames: z.string().exactOptional(),
          providerType: z.string().exactOptional(),
          resourceId: z.string().exactOptional(),
          accountId: z.string().exactOptional(),
          severityCounts: SeverityCounts().exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
      nextToken: Next().exactOptional(),
    }),
  }),
  "vulnerabilities:read": operation({
    method: "POST",
    path: "/vulnerabilities/search",
    scope: ["inspector2:SearchVulnerabilities"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Look up what AWS knows of a CVE.",
    contract: "YJohdiAA",
    parameters: {
      filterCriteria: { in: "body" },
    },
    params: () => z.strictObject({
      filterCriteria: z.strictObject({
        vulnerabilityIds: z.array(z.string().max(20).regex(/^CVE-[12][0-9]{3}-[0-9]{1,10}$/u)).min(1).max(1),
      }),
    }),
    result: () => z.looseObject({
      vulnerabilities: z.array(z.looseObject({
        id: z.string(),
        description: z.string().exactOptional(),
        source: z.string().exactOptional(),
        sourceUrl: z.string().exactOptional(),
        vendorSeverity: z.string().exactOptional(),
        cwes: z.array(z.string()).exactOptional(),
        cvss4: z.looseObject({
          baseScore: z.number().exactOptional(),
          scoringVector: z.string().exactOptional(),
        }).exactOptional(),
        cvss3: z.looseObject({
          baseScore: z.number().exactOptional(),
          scoringVector: z.string().exactOptional(),
        }).exactOptional(),
        epss: z.looseObject({ score: z.number().exactOptional() }).exactOptional(),
        cisaData: CisaData().exactOptional(),
        exploitObserved: Seen().exactOptional(),
        atigData: z.looseObject({
          firstSeen: Epoch().exactOptional(),
          lastSeen: Epoch().exactOptional(),
          targets: z.array(z.string()).exactOptional(),
          ttps: z.array(z.string()).exactOptional(),
        }).exactOptional(),
        referenceUrls: z.array(z.string()).exactOptional(),
        relatedVulnerabilities: z.array(z.string()).exactOptional(),
        vendorCreatedAt: Epoch().exactOptional(),
        vendorUpdatedAt: Epoch().exactOptional(),
        detectionPlatforms: z.array(z.string()).exactOptional(),
      })),
    }),
  }),
  "coverage:read": operation({
    method: "POST",
    path: "/coverage/list",
    scope: ["inspector2:ListCoverage"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List resources with the state of their scans.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/coveredResources",
    },
    contract: "AKPttkB1",
    parameters: {
      filterCriteria: { in: "body" },
      maxResults: { in: "body" },
      nextToken: { in: "body" },
    },
    params: () => z.strictObject({
      filterCriteria: CoverageCriteria().exactOptional(),
      maxResults: z.int().min(1).max(200).exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      coveredResources: z.array(z.looseObject({
        resourceType: z.string(),
        resourceId: z.string(),
        accountId: z.string(),
        scanType: z.string(),
        scanMode: z.string().exactOptional(),
        provider: z.string().exactOptional(),
        providerAccountId: z.string().exactOptional(),
        lastScannedAt: Epoch().exactOptional(),
        scanStatus: z.looseObject({ statusCode: z.string(), reason: z.string() }).exactOptional(),
        resourceMetadata: z.looseObject({
          ec2: z.looseObject({
            amiId: z.string().exactOptional(),
            platform: z.string().exactOptional(),
            tags: Tags().exactOptional(),
          }).exactOptional(),
          ecrRepository: z.looseObject({
            name: z.string().exactOptional(),
            scanFrequency: z.string().exactOptional(),
          }).exactOptional(),
          ecrImage: z.looseObject({
            tags: z.array(z.string()).exactOptional(),
            imagePulledAt: Epoch().exactOptional(),
            lastInUseAt: Epoch().exactOptional(),
            inUseCount: integer().exactOptional(),
          }).exactOptional(),
          lambdaFunction: z.looseObject({
            functionName: z.string().exactOptional(),
            runtime: z.string().exactOptional(),
            functionTags: Tags().exactOptional(),
          }).exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
      nextToken: Next().exactOptional(),
    }),
  }),
  "coverage:statistics": operation({
    method: "POST",
    path: "/coverage/statistics/list",
    scope: ["inspector2:ListCoverageStatistics"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count covered resources by a property.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/countsByGroup",
    },
    contract: "T4l84TKT",
    parameters: {
      filterCriteria: { in: "body" },
      groupBy: { in: "body" },
      nextToken: { in: "body" },
    },
    params: () => z.strictObject({
      filterCriteria: CoverageCriteria().exactOptional(),
      groupBy: z.enum([
        "SCAN_STATUS_CODE",
        "SCAN_STATUS_REASON",
        "ACCOUNT_ID",
        "RESOURCE_TYPE",
        "ECR_REPOSITORY_NAME",
        "PROVIDER",
        "PROVIDER_ACCOUNT_ID",
        "PROVIDER_REGION",
        "PROVIDER_ORG_ID",
      ]).exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      totalCounts: integer(),
      countsByGroup: z.array(z.looseObject({ count: integer().exactOptional(), groupKey: z.string().exactOptional() })).exactOptional(),
      nextToken: Next().exactOptional(),
    }),
  }),
  "image_clusters:read": operation({
    method: "POST",
    path: "/cluster/get",
    scope: ["inspector2:GetClustersForImage"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List clusters that run a container image.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/cluster",
    },
    contract: "7bHJQmES",
    parameters: {
      filter: { in: "body" },
      maxResults: { in: "body" },
      nextToken: { in: "body" },
    },
    params: () => z.strictObject({
      filter: z.strictObject({
        resourceId: z.string().max(512).regex(/^arn:[a-z-]+:ecr:[a-z0-9-]+:[0-9]{12}:repository\/[a-zA-Z0-9._/-]+(:[a-z0-9]{64})?$/u),
      }),
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      cluster: z.array(z.looseObject({
        clusterArn: z.string(),
        clusterDetails: z.array(z.looseObject({
          lastInUse: Epoch().exactOptional(),
          runningUnitCount: integer().exactOptional(),
          stoppedUnitCount: integer().exactOptional(),
          clusterMetadata: z.looseObject({
            awsEcsMetadataDetails: z.looseObject({
              detailsGroup: z.string().exactOptional(),
              taskDefinitionArn: z.string().exactOptional(),
            }).exactOptional(),
            awsEksMetadataDetails: z.looseObject({
              namespace: z.string().exactOptional(),
              workloadInfoList: z.array(z.looseObject({ name: z.string().exactOptional(), type: z.string().exactOptional() })).exactOptional(),
            }).exactOptional(),
          }).exactOptional(),
        })).exactOptional(),
      })),
      nextToken: Next().exactOptional(),
    }),
  }),
  "filters:read": operation({
    method: "POST",
    path: "/filters/list",
    scope: ["inspector2:ListFilters"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List filters and suppression rules.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/filters",
    },
    contract: "moINhLBw",
    parameters: {
      arns: { in: "body" },
      action: { in: "body" },
      maxResults: { in: "body" },
      nextToken: { in: "body" },
    },
    params: () => z.strictObject({
      arns: z.array(FilterArn()).exactOptional(),
      action: z.enum(["NONE", "SUPPRESS"]).exactOptional(),
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      filters: z.array(z.looseObject({
        arn: z.string(),
        ownerId: z.string(),
        name: z.string(),
        description: z.string().exactOptional(),
        reason: z.string().exactOptional(),
        action: z.string(),
        criteria: SavedCriteria(),
        createdAt: Epoch(),
        updatedAt: Epoch(),
        tags: Tags().exactOptional(),
      })),
      nextToken: Next().exactOptional(),
    }),
  }),
  "filters:write": operation({
    method: "POST",
    path: "/filters/create",
    scope: ["inspector2:CreateFilter"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Save a filter that findings are searched by.",
    fields: { action: "NONE" },
    contract: "V7CMeC64",
    parameters: {
      name: { in: "body" },
      filterCriteria: { in: "body" },
      description: { in: "body" },
      reason: { in: "body" },
      tags: { in: "body" },
    },
    params: () => z.strictObject({
      name: FilterName(),
      filterCriteria: FindingCriteria(),
      description: FilterDescription().exactOptional(),
      reason: FilterReason().exactOptional(),
      tags: NewTags().exactOptional(),
    }),
    result: () => FilterRef(),
  }),
  "filters:suppress": operation({
    method: "POST",
    path: "/filters/create",
    scope: ["inspector2:CreateFilter"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Hide findings that match from now on.",
    fields: { action: "SUPPRESS" },
    contract: "pO0EqoHn",
    parameters: {
      name: { in: "body" },
      filterCriteria: { in: "body" },
      description: { in: "body" },
      reason: { in: "body" },
      tags: { in: "body" },
    },
    params: () => z.strictObject({
      name: FilterName(),
      filterCriteria: SuppressionCriteria(),
      description: FilterDescription().exactOptional(),
      reason: FilterReason().exactOptional(),
      tags: NewTags().exactOptional(),
    }),
    result: () => FilterRef(),
  }),
  "filters:update": operation({
    method: "POST",
    path: "/filters/update",
    scope: ["inspector2:UpdateFilter"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Change what a filter meets or its texts.",
    contract: "CcukmPvk",
    parameters: {
      filterArn: { in: "body" },
      name: { in: "body" },
      filterCriteria: { in: "body" },
      description: { in: "body" },
      reason: { in: "body" },
    },
    params: () => z.strictObject({
      filterArn: FilterArn(),
      name: FilterName().exactOptional(),
      filterCriteria: SuppressionCriteria().exactOptional(),
      description: FilterDescription().exactOptional(),
      reason: FilterReason().exactOptional(),
    }),
    result: () => FilterRef(),
  }),
  "filters:delete": operation({
    method: "POST",
    path: "/filters/delete",
    scope: ["inspector2:DeleteFilter"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete a filter, which ends its suppression.",
    contract: "CUgNSL1y",
    parameters: {
      arn: { in: "body" },
    },
    params: () => z.strictObject({ arn: FilterArn() }),
    result: () => FilterRef(),
  }),
  "reports:write": operation({
    method: "POST",
    path: "/reporting/create",
    scope: ["inspector2:CreateFindingsReport"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Export findings to a bucket.",
    contract: "FJtAOPV_",
    parameters: {
      reportFormat: { in: "body" },
      s3Destination: { in: "body" },
      filterCriteria: { in: "body" },
    },
    params: () => z.strictObject({
      reportFormat: z.enum(["CSV", "JSON"]),
      s3Destination: Destination(),
      filterCriteria: FindingCriteria().exactOptional(),
    }),
    result: () => ReportRef(),
  }),
  "reports:read": operation({
    method: "POST",
    path: "/reporting/status/get",
    scope: ["inspector2:GetFindingsReportStatus"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell how far an export of findings is.",
    contract: "iINjWNWR",
    parameters: {
      reportId: { in: "body" },
    },
    params: () => z.strictObject({ reportId: ReportId().exactOptional() }),
    result: () => z.looseObject({
      reportId: z.string().exactOptional(),
      status: z.string().exactOptional(),
      errorCode: z.string().exactOptional(),
      errorMessage: z.string().exactOptional(),
      destination: DestinationResult().exactOptional(),
      filterCriteria: SavedCriteria().exactOptional(),
    }),
  }),
  "reports:cancel": operation({
    method: "POST",
    path: "/reporting/cancel",
    scope: ["inspector2:CancelFindingsReport"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Stop an export of findings.",
    contract: "ddJWMhQY",
    parameters: {
      reportId: { in: "body" },
    },
    params: () => z.strictObject({ reportId: ReportId() }),
    result: () => ReportRef(),
  }),
  "sbom_exports:write": operation({
    method: "POST",
    path: "/sbomexport/create",
    scope: ["inspector2:CreateSbomExport"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Export bills of materials to a bucket.",
    contract: "5pK-DyuG",
    parameters: {
      reportFormat: { in: "body" },
      s3Destination: { in: "body" },
      resourceFilterCriteria: { in: "body" },
    },
    params: () => z.strictObject({
      reportFormat: z.enum(["CYCLONEDX_1_4", "SPDX_2_3"]),
      s3Destination: Destination(),
      resourceFilterCriteria: z.strictObject({
        accountId: CoverageStrings().exactOptional(),
        resourceId: CoverageStrings().exactOptional(),
        resourceType: CoverageStrings().exactOptional(),
        ecrRepositoryName: CoverageStrings().exactOptional(),
        lambdaFunctionName: CoverageStrings().exactOptional(),
      }).exactOptional(),
    }),
    result: () => ReportRef(),
  }),
  "sbom_exports:read": operation({
    method: "POST",
    path: "/sbomexport/get",
    scope: ["inspector2:GetSbomExport"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell how far an export of bills is.",
    contract: "-byXjToU",
    parameters: {
      reportId: { in: "body" },
    },
    params: () => z.strictObject({ reportId: ReportId() }),
    result: () => z.looseObject({
      reportId: z.string().exactOptional(),
      format: z.string().exactOptional(),
      status: z.string().exactOptional(),
      errorCode: z.string().exactOptional(),
      errorMessage: z.string().exactOptional(),
      s3Destination: DestinationResult().exactOptional(),
    }),
  }),
  "cis_scans:read": operation({
    method: "POST",
    path: "/cis/scan/list",
    scope: ["inspector2:ListCisScans"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List scans against the CIS benchmarks.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/scans",
    },
    contract: "jtHmER9F",
    parameters: {
      filterCriteria: { in: "body" },
      detailLevel: { in: "body" },
      sortBy: { in: "body" },
      sortOrder: { in: "body" },
      maxResults: { in: "body" },
      nextToken: { in: "body" },
    },
    params: () => z.strictObject({
      filterCriteria: z.strictObject({
        scanStatusFilters: z.array(z.strictObject({
          comparison: z.literal("EQUALS"),
          value: z.enum(["FAILED", "COMPLETED", "CANCELLED", "IN_PROGRESS"]),
        })).min(1).max(10).exactOptional(),
        scanAtFilters: z.array(z.strictObject({
          earliestScanStartTime: z.number().min(0).exactOptional(),
          latestScanStartTime: z.number().min(0).exactOptional(),
        })).min(1).max(1).exactOptional(),
      }).exactOptional(),
      detailLevel: z.enum(["ORGANIZATION", "MEMBER"]).exactOptional(),
      sortBy: z.enum(["STATUS", "SCHEDULED_BY", "SCAN_START_DATE", "FAILED_CHECKS"]).exactOptional(),
      sortOrder: SortOrder().exactOptional(),
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      scans: z.array(z.looseObject({
        scanArn: z.string(),
        scanConfigurationArn: z.string(),
        scanName: z.string().exactOptional(),
        status: z.string().exactOptional(),
        scanDate: Epoch().exactOptional(),
        failedChecks: integer().exactOptional(),
        totalChecks: integer().exactOptional(),
        securityLevel: z.string().exactOptional(),
        scheduledBy: z.string().exactOptional(),
      })).exactOptional(),
      nextToken: Next().exactOptional(),
    }),
  }),
  "cis_results:read_checks": operation({
    method: "POST",
    path: "/cis/scan-result/check/list",
    scope: ["inspector2:ListCisScanResultsAggregatedByChecks"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show how often each check failed.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/checkAggregations",
    },
    contract: "U1BWaVs7",
    parameters: {
      scanArn: { in: "body" },
      sortBy: { in: "body" },
      sortOrder: { in: "body" },
      maxResults: { in: "body" },
      nextToken: { in: "body" },
    },
    params: () => z.strictObject({
      scanArn: ScanArn(),
      sortBy: z.enum(["CHECK_ID", "TITLE", "PLATFORM", "FAILED_COUNTS", "SECURITY_LEVEL"]).exactOptional(),
      sortOrder: SortOrder().exactOptional(),
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      checkAggregations: z.array(z.looseObject({
        scanArn: z.string(),
        checkId: z.string().exactOptional(),
        title: z.string().exactOptional(),
        checkDescription: z.string().exactOptional(),
        level: z.string().exactOptional(),
        accountId: z.string().exactOptional(),
        platform: z.string().exactOptional(),
        statusCounts: StatusCounts().exactOptional(),
      })).exactOptional(),
      nextToken: Next().exactOptional(),
    }),
  }),
  "cis_results:read_resources": operation({
    method: "POST",
    path: "/cis/scan-result/resource/list",
    scope: ["inspector2:ListCisScanResultsAggregatedByTargetResource"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show how many checks each instance failed.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/targetResourceAggregations",
    },
    contract: "Nx6hkkDR",
    parameters: {
      scanArn: { in: "body" },
      sortBy: { in: "body" },
      sortOrder: { in: "body" },
      maxResults: { in: "body" },
      nextToken: { in: "body" },
    },
    params: () => z.strictObject({
      scanArn: ScanArn(),
      sortBy: z.enum([
        "RESOURCE_ID",
        "FAILED_COUNTS",
        "ACCOUNT_ID",
        "PLATFORM",
        "TARGET_STATUS",
        "TARGET_STATUS_REASON",
      ]).exactOptional(),
      sortOrder: SortOrder().exactOptional(),
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      targetResourceAggregations: z.array(z.looseObject({
        scanArn: z.string(),
        targetResourceId: z.string().exactOptional(),
        accountId: z.string().exactOptional(),
        platform: z.string().exactOptional(),
        targetStatus: z.string().exactOptional(),
        targetStatusReason: z.string().exactOptional(),
        statusCounts: StatusCounts().exactOptional(),
      })).exactOptional(),
      nextToken: Next().exactOptional(),
    }),
  }),
  "accounts:read": operation({
    method: "POST",
    path: "/status/batch/get",
    scope: ["inspector2:BatchGetAccountStatus"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show what is scanned in accounts.",
    contract: "dPPpTMxF",
    parameters: {
      accountIds: { in: "body" },
    },
    params: () => z.strictObject({ accountIds: AccountIds().exactOptional() }),
    result: () => z.looseObject({
      accounts: z.array(z.looseObject({
        accountId: z.string(),
        state: State(),
        resourceState: z.looseObject({
          ec2: State(),
          ecr: State(),
          lambda: State().exactOptional(),
          lambdaCode: State().exactOptional(),
          codeRepository: State().exactOptional(),
        }),
      })),
      failedAccounts: FailedAccounts().exactOptional(),
    }),
  }),
  "accounts:enable": operation({
    method: "POST",
    path: "/enable",
    scope: ["inspector2:Enable"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Start scanning kinds of resources in accounts.",
    contract: "uI0Gguur",
    parameters: {
      resourceTypes: { in: "body" },
      accountIds: { in: "body" },
      clientToken: { in: "body" },
    },
    params: () => z.strictObject({
      resourceTypes: ResourceTypes(),
      accountIds: AccountIds().exactOptional(),
      clientToken: z.string().min(1).max(64).exactOptional(),
    }),
    result: () => Switched(),
  }),
  "accounts:disable": operation({
    method: "POST",
    path: "/disable",
    scope: ["inspector2:Disable"],
    risk: "critical",
    effect: "action",
    idempotent: true,
    description: "Stop scanning kinds of resources in accounts.",
    contract: "_pbfusyY",
    parameters: {
      resourceTypes: { in: "body" },
      accountIds: { in: "body" },
    },
    params: () => z.strictObject({ resourceTypes: ResourceTypes(), accountIds: AccountIds() }),
    result: () => Switched(),
  }),
  "members:read": operation({
    method: "POST",
    path: "/members/list",
    scope: ["inspector2:ListMembers"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List member accounts of the administrator.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/members",
    },
    contract: "hMRLgco0",
    parameters: {
      onlyAssociated: { in: "body" },
      maxResults: { in: "body" },
      nextToken: { in: "body" },
    },
    params: () => z.strictObject({
      onlyAssociated: z.boolean().exactOptional(),
      maxResults: z.int().min(1).max(50).exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      members: z.array(z.looseObject({
        accountId: z.string().exactOptional(),
        relationshipStatus: z.string().exactOptional(),
        delegatedAdminAccountId: z.string().exactOptional(),
        updatedAt: Epoch().exactOptional(),
      })).exactOptional(),
      nextToken: Next().exactOptional(),
    }),
  }),
  "organization:read": operation({
    method: "POST",
    path: "/organizationconfiguration/describe",
    scope: ["inspector2:DescribeOrganizationConfiguration"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show what new organization accounts have scanned.",
    contract: "mz5IdmnW",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      autoEnable: z.looseObject({
        ec2: z.boolean(),
        ecr: z.boolean(),
        lambda: z.boolean().exactOptional(),
        lambdaCode: z.boolean().exactOptional(),
        codeRepository: z.boolean().exactOptional(),
      }).exactOptional(),
      maxAccountLimitReached: z.boolean().exactOptional(),
    }),
  }),
  "configuration:read": operation({
    method: "POST",
    path: "/configuration/get",
    scope: ["inspector2:GetConfiguration"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show how instances and images are scanned.",
    contract: "LozlfQ1f",
    parameters: {
      accountId: { in: "body" },
    },
    params: () => z.strictObject({ accountId: z.string().min(12).max(12).regex(/^\d{12}$/u).exactOptional() }),
    result: () => z.looseObject({
      ecrConfiguration: z.looseObject({
        rescanDurationState: z.looseObject({
          rescanDuration: z.string().exactOptional(),
          pullDateRescanDuration: z.string().exactOptional(),
          pullDateRescanMode: z.string().exactOptional(),
          status: z.string().exactOptional(),
          updatedAt: Epoch().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
      ec2Configuration: z.looseObject({
        scanModeState: z.looseObject({
          scanMode: z.string().exactOptional(),
          scanModeStatus: z.string().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
};
