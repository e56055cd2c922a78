// Generated from specs/aws_guardduty.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Amazon GuardDuty is, and how it is authenticated. */
export const CONNECTOR = {
  id: "aws_guardduty",
  name: "Amazon GuardDuty",
  api: {
    servers: {
      default: {
        baseUrl: "https://guardduty.{region}.amazonaws.com",
        variables: { region: { description: "Region of the detector, such as eu-west-1." } },
      },
    },
    auth: { type: "aws_sigv4", service: "guardduty" },
  },
} as const satisfies ConnectorInfo;

const DetectorId = once(() => z.string().min(1).max(300));

const FindingId = once(() => z.string().min(1).max(300));

const FindingIds = once(() => z.array(FindingId()).min(1).max(50));

const AccountIds = once(() => z.array(z.string().min(12).max(12)).min(1).max(50));

const MaxResults = once(() => z.int().min(1).max(50));

const NextToken = once(() => z.string());

const Order = once(() => z.enum(["ASC", "DESC"]));

const SortCriteria = once(() => z.strictObject({ attributeName: z.string().exactOptional(), orderBy: Order().exactOptional() }));

const Condition = once(() => z.strictObject({
  equals: z.array(z.string()).exactOptional(),
  notEquals: z.array(z.string()).exactOptional(),
  greaterThan: integer().exactOptional(),
  greaterThanOrEqual: integer().exactOptional(),
  lessThan: integer().exactOptional(),
  lessThanOrEqual: integer().exactOptional(),
  matches: z.array(z.string().min(1).max(512)).max(5).exactOptional(),
  notMatches: z.array(z.string().min(1).max(512)).max(5).exactOptional(),
}));

const ConditionResult = once(() => z.looseObject({
  equals: z.array(z.string()).exactOptional(),
  notEquals: z.array(z.string()).exactOptional(),
  greaterThan: integer().exactOptional(),
  greaterThanOrEqual: integer().exactOptional(),
  lessThan: integer().exactOptional(),
  lessThanOrEqual: integer().exactOptional(),
  matches: z.array(z.string().min(1).max(512)).max(5).exactOptional(),
  notMatches: z.array(z.string().min(1).max(512)).max(5).exactOptional(),
}));

const FindingCriteria = once(() => z.strictObject({ criterion: z.record(z.string(), Condition()).exactOptional() }));

const FindingCriteriaResult = once(() => z.looseObject({ criterion: z.record(z.string(), ConditionResult()).exactOptional() }));

const CoverageCriteria = once(() => z.strictObject({
  filterCriterion: z.array(z.strictObject({
    criterionKey: z.enum([
      "ACCOUNT_ID",
      "RESOURCE_TYPE",
      "COVERAGE_STATUS",
      "ADDON_VERSION",
      "CLUSTER_NAME",
      "ECS_CLUSTER_NAME",
      "MANAGEMENT_TYPE",
      "EKS_CLUSTER_NAME",
      "AGENT_VERSION",
      "INSTANCE_ID",
      "CLUSTER_ARN",
    ]).exactOptional(),
    filterCondition: z.strictObject({
      equals: z.array(z.string()).exactOptional(),
      notEquals: z.array(z.string()).exactOptional(),
    }).exactOptional(),
  })).max(50).exactOptional(),
}));

const ClientToken = once(() => z.string().max(64));

const ThreatIntelSetId = once(() => z.string().min(1));

const ListName = once(() => z.string().min(1).max(300));

const ListLocation = once(() => z.string().min(1).max(300));

const BucketOwner = once(() => z.string().min(12).max(12));

const Empty = once(() => z.record(z.string(), z.unknown()).nullable());

const Tags = once(() => z.record(z.string(), z.string()));

const Epoch = once(() => z.number());

const IpPlace = once(() => z.looseObject({
  ipAddressV4: z.string().exactOptional(),
  ipAddressV6: z.string().exactOptional(),
  country: z.looseObject({
    countryCode: z.string().exactOptional(),
    countryName: z.string().exactOptional(),
  }).exactOptional(),
  city: z.looseObject({ cityName: z.string().exactOptional() }).exactOptional(),
  geoLocation: z.looseObject({ lat: z.number().exactOptional(), lon: z.number().exactOptional() }).exactOptional(),
  organization: z.looseObject({
    asn: z.string().exactOptional(),
    asnOrg: z.string().exactOptional(),
    isp: z.string().exactOptional(),
    org: z.string().exactOptional(),
  }).exactOptional(),
}));

const Port = once(() => z.looseObject({ port: integer().exactOptional(), portName: z.string().exactOptional() }));

const Resource = once(() => z.looseObject({
  resourceType: z.string().exactOptional(),
  accessKeyDetails: z.looseObject({
    accessKeyId: z.string().exactOptional(),
    principalId: z.string().exactOptional(),
    userName: z.string().exactOptional(),
    userType: z.string().exactOptional(),
  }).exactOptional(),
  instanceDetails: z.looseObject({
    instanceId: z.string().exactOptional(),
    instanceType: z.string().exactOptional(),
    instanceState: z.string().exactOptional(),
    imageId: z.string().exactOptional(),
    launchTime: z.string().exactOptional(),
    platform: z.string().exactOptional(),
    availabilityZone: z.string().exactOptional(),
    iamInstanceProfile: z.looseObject({ arn: z.string().exactOptional(), id: z.string().exactOptional() }).exactOptional(),
    networkInterfaces: z.array(z.looseObject({
      networkInterfaceId: z.string().exactOptional(),
      privateIpAddress: z.string().exactOptional(),
      publicIp: z.string().exactOptional(),
      publicDnsName: z.string().exactOptional(),
      subnetId: z.string().exactOptional(),
      vpcId: z.string().exactOptional(),
      securityGroups: z.array(z.looseObject({ groupId: z.string().exactOptional(), groupName: z.string().exactOptional() })).exactOptional(),
    })).exactOptional(),
    tags: z.array(z.looseObject({ key: z.string().exactOptional(), value: z.string().exactOptional() })).exactOptional(),
  }).exactOptional(),
  s3BucketDetails: z.array(z.looseObject({
    arn: z.string().exactOptional(),
    name: z.string().exactOptional(),
    type: z.string().exactOptional(),
    publicAccess: z.looseObject({ effectivePermission: z.string().exactOptional() }).exactOptional(),
  })).exactOptional(),
  eksClusterDetails: z.looseObject({
    name: z.string().exactOptional(),
    arn: z.string().exactOptional(),
    vpcId: z.string().exactOptional(),
    status: z.string().exactOptional(),
  }).exactOptional(),
  ecsClusterDetails: z.looseObject({
    name: z.string().exactOptional(),
    arn: z.string().exactOptional(),
    status: z.string().exactOptional(),
  }).exactOptional(),
  containerDetails: z.looseObject({
    id: z.string().exactOptional(),
    name: z.string().exactOptional(),
    image: z.string().exactOptional(),
  }).exactOptional(),
  lambdaDetails: z.looseObject({
    functionArn: z.string().exactOptional(),
    functionName: z.string().exactOptional(),
    role: z.string().exactOptional(),
  }).exactOptional(),
  rdsDbInstanceDetails: z.looseObject({
    dbInstanceIdentifier: z.string().exactOptional(),
    dbInstanceArn: z.string().exactOptional(),
    engine: z.string().exactOptional(),
  }).exactOptional(),
}));

const Service = once(() => z.looseObject({
  serviceName: z.string().exactOptional(),
  detectorId: z.string().exactOptional(),
  archived: z.boolean().exactOptional(),
  count: integer().exactOptional(),
  eventFirstSeen: z.string().exactOptional(),
  eventLastSeen: z.string().exactOptional(),
  resourceRole: z.string().exactOptional(),
  featureName: z.string().exactOptional(),
  userFeedback: z.string().exactOptional(),
  action: z.looseObject({
    actionType: z.string().exactOptional(),
    awsApiCallAction: z.looseObject({
      api: z.string().exactOptional(),
      serviceName: z.string().exactOptional(),
      callerType: z.string().exactOptional(),
      errorCode: z.string().exactOptional(),
      userAgent: z.string().exactOptional(),
      remoteIpDetails: IpPlace().exactOptional(),
    }).exactOptional(),
    dnsRequestAction: z.looseObject({
      domain: z.string().exactOptional(),
      protocol: z.string().exactOptional(),
      blocked: z.boolean().exactOptional(),
    }).exactOptional(),
    networkConnectionAction: z.looseObject({
      blocked: z.boolean().exactOptional(),
      connectionDirection: z.string().exactOptional(),
      protocol: z.string().exactOptional(),
      localPortDetails: Port().exactOptional(),
      remotePortDetails: Port().exactOptional(),
      remoteIpDetails: IpPlace().exactOptional(),
    }).exactOptional(),
    portProbeAction: z.looseObject({
      blocked: z.boolean().exactOptional(),
      portProbeDetails: z.array(z.looseObject({
        localPortDetails: Port().exactOptional(),
        remoteIpDetails: IpPlace().exactOptional(),
      })).exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
  evidence: z.looseObject({
    threatIntelligenceDetails: z.array(z.looseObject({
      threatListName: z.string().exactOptional(),
      threatNames: z.array(z.string()).exactOptional(),
      threatFileSha256: z.string().exactOptional(),
    })).exactOptional(),
  }).exactOptional(),
  runtimeDetails: z.looseObject({
    process: z.looseObject({
      name: z.string().exactOptional(),
      executablePath: z.string().exactOptional(),
      executableSha256: z.string().exactOptional(),
      pid: integer().exactOptional(),
      user: z.string().exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
  malwareScanDetails: z.looseObject({
    scanId: z.string().exactOptional(),
    scanType: z.string().exactOptional(),
    threats: z.array(z.looseObject({
      name: z.string().exactOptional(),
      source: z.string().exactOptional(),
      count: integer().exactOptional(),
      hash: z.string().exactOptional(),
    })).exactOptional(),
  }).exactOptional(),
}));

const Finding = once(() => z.looseObject({
  id: FindingId(),
  arn: z.string(),
  type: z.string(),
  severity: z.number(),
  confidence: z.number().exactOptional(),
  title: z.string().exactOptional(),
  description: z.string().exactOptional(),
  accountId: z.string(),
  region: z.string(),
  partition: z.string().exactOptional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  schemaVersion: z.string(),
  associatedAttackSequenceArn: z.string().exactOptional(),
  resource: Resource(),
  service: Service().exactOptional(),
}));

const ThreatIntelSet = once(() => z.looseObject({
  name: z.string(),
  format: z.string(),
  location: z.string(),
  status: z.string(),
  tags: Tags().exactOptional(),
  expectedBucketOwner: z.string().exactOptional(),
}));

const Member = once(() => z.looseObject({
  accountId: z.string(),
  detectorId: z.string().exactOptional(),
  administratorId: z.string().exactOptional(),
  masterId: z.string(),
  email: z.string(),
  relationshipStatus: z.string(),
  invitedAt: z.string().exactOptional(),
  updatedAt: z.string(),
}));

const Unprocessed = once(() => z.looseObject({
  unprocessedAccounts: z.array(z.looseObject({ accountId: z.string(), result: z.string() })),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "detectors:read": operation({
    method: "GET",
    path: "/detector",
    scope: ["guardduty:ListDetectors"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the detectors of the region.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/detectorIds",
    },
    parameters: {
      maxResults: { in: "query" },
      nextToken: { in: "query" },
    },
    params: () => z.strictObject({
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({ detectorIds: z.array(DetectorId()), nextToken: z.string().exactOptional() }),
  }),
  "detectors:read_details": operation({
    method: "GET",
    path: "/detector/{DetectorId}",
    scope: ["guardduty:GetDetector"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get state and features of one detector.",
    parameters: {
      DetectorId: { in: "path" },
    },
    params: () => z.strictObject({ DetectorId: DetectorId() }),
    result: () => z.looseObject({
      status: z.string(),
      createdAt: z.string().exactOptional(),
      updatedAt: z.string().exactOptional(),
      findingPublishingFrequency: z.string().exactOptional(),
      serviceRole: z.string(),
      tags: Tags().exactOptional(),
      features: z.array(z.looseObject({
        name: z.string().exactOptional(),
        status: z.string().exactOptional(),
        updatedAt: Epoch().exactOptional(),
        managedBy: z.string().exactOptional(),
        additionalConfiguration: z.array(z.looseObject({
          name: z.string().exactOptional(),
          status: z.string().exactOptional(),
          updatedAt: Epoch().exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "detectors:enable_features": operation({
    method: "POST",
    path: "/detector/{DetectorId}",
    scope: ["guardduty:UpdateDetector"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Turn further protections of a detector on.",
    parameters: {
      DetectorId: { in: "path" },
      features: { in: "body" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      features: z.array(z.strictObject({
        name: z.enum([
          "S3_DATA_EVENTS",
          "EKS_AUDIT_LOGS",
          "EBS_MALWARE_PROTECTION",
          "RDS_LOGIN_EVENTS",
          "LAMBDA_NETWORK_LOGS",
          "RUNTIME_MONITORING",
        ]),
        status: z.literal("ENABLED"),
      })).min(1),
    }),
    result: () => Empty(),
  }),
  "findings:read": operation({
    method: "POST",
    path: "/detector/{DetectorId}/findings",
    scope: ["guardduty:ListFindings"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List ids of findings that match.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/findingIds",
    },
    parameters: {
      DetectorId: { in: "path" },
      findingCriteria: { in: "body" },
      sortCriteria: { in: "body" },
      maxResults: { in: "body" },
      nextToken: { in: "body" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      findingCriteria: FindingCriteria().exactOptional(),
      sortCriteria: SortCriteria().exactOptional(),
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({ findingIds: z.array(FindingId()), nextToken: z.string().exactOptional() }),
  }),
  "findings:read_details": operation({
    method: "POST",
    path: "/detector/{DetectorId}/findings/get",
    scope: ["guardduty:GetFindings"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get up to fifty findings with all evidence.",
    parameters: {
      DetectorId: { in: "path" },
      findingIds: { in: "body" },
      sortCriteria: { in: "body" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      findingIds: FindingIds(),
      sortCriteria: SortCriteria().exactOptional(),
    }),
    result: () => z.looseObject({ findings: z.array(Finding()) }),
  }),
  "findings:statistics": operation({
    method: "POST",
    path: "/detector/{DetectorId}/findings/statistics",
    scope: ["guardduty:GetFindingsStatistics"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count findings by account, day, type, resource or severity.",
    parameters: {
      DetectorId: { in: "path" },
      groupBy: { in: "body" },
      findingCriteria: { in: "body" },
      orderBy: { in: "body" },
      maxResults: { in: "body" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      groupBy: z.enum(["ACCOUNT", "DATE", "FINDING_TYPE", "RESOURCE", "SEVERITY"]),
      findingCriteria: FindingCriteria().exactOptional(),
      orderBy: Order().exactOptional(),
      maxResults: z.int().min(1).max(100).exactOptional(),
    }),
    result: () => z.looseObject({
      findingStatistics: z.looseObject({
        groupedByAccount: z.array(z.looseObject({
          accountId: z.string().exactOptional(),
          lastGeneratedAt: Epoch().exactOptional(),
          totalFindings: integer().exactOptional(),
        })).exactOptional(),
        groupedByDate: z.array(z.looseObject({
          date: Epoch().exactOptional(),
          lastGeneratedAt: Epoch().exactOptional(),
          severity: z.number().exactOptional(),
          totalFindings: integer().exactOptional(),
        })).exactOptional(),
        groupedByFindingType: z.array(z.looseObject({
          findingType: z.string().exactOptional(),
          lastGeneratedAt: Epoch().exactOptional(),
          totalFindings: integer().exactOptional(),
        })).exactOptional(),
        groupedByResource: z.array(z.looseObject({
          accountId: z.string().exactOptional(),
          resourceId: z.string().exactOptional(),
          resourceType: z.string().exactOptional(),
          lastGeneratedAt: Epoch().exactOptional(),
          totalFindings: integer().exactOptional(),
        })).exactOptional(),
        groupedBySeverity: z.array(z.looseObject({
          severity: z.number().exactOptional(),
          lastGeneratedAt: Epoch().exactOptional(),
          totalFindings: integer().exactOptional(),
        })).exactOptional(),
      }),
      nextToken: z.string().exactOptional(),
    }),
  }),
  "findings:archive": operation({
    method: "POST",
    path: "/detector/{DetectorId}/findings/archive",
    scope: ["guardduty:ArchiveFindings"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Archive findings that are dealt with.",
    parameters: {
      DetectorId: { in: "path" },
      findingIds: { in: "body" },
    },
    params: () => z.strictObject({ DetectorId: DetectorId(), findingIds: FindingIds() }),
    result: () => Empty(),
  }),
  "findings:unarchive": operation({
    method: "POST",
    path: "/detector/{DetectorId}/findings/unarchive",
    scope: ["guardduty:UnarchiveFindings"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Bring archived findings back to view.",
    parameters: {
      DetectorId: { in: "path" },
      findingIds: { in: "body" },
    },
    params: () => z.strictObject({ DetectorId: DetectorId(), findingIds: FindingIds() }),
    result: () => Empty(),
  }),
  "findings:feedback": operation({
    method: "POST",
    path: "/detector/{DetectorId}/findings/feedback",
    scope: ["guardduty:UpdateFindingsFeedback"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Tell AWS whether findings were useful.",
    parameters: {
      DetectorId: { in: "path" },
      findingIds: { in: "body" },
      feedback: { in: "body" },
      comments: { in: "body" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      findingIds: FindingIds(),
      feedback: z.enum(["USEFUL", "NOT_USEFUL"]),
      comments: z.string().exactOptional(),
    }),
    result: () => Empty(),
  }),
  "findings:create_samples": operation({
    method: "POST",
    path: "/detector/{DetectorId}/findings/create",
    scope: ["guardduty:CreateSampleFindings"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Make sample findings to test a workflow.",
    parameters: {
      DetectorId: { in: "path" },
      findingTypes: { in: "body" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      findingTypes: z.array(z.string().min(1).max(100)).min(1).max(50),
    }),
    result: () => Empty(),
  }),
  "filters:read": operation({
    method: "GET",
    path: "/detector/{DetectorId}/filter",
    scope: ["guardduty:ListFilters"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List names of filters and suppression rules.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/filterNames",
    },
    parameters: {
      DetectorId: { in: "path" },
      maxResults: { in: "query" },
      nextToken: { in: "query" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({ filterNames: z.array(z.string()), nextToken: z.string().exactOptional() }),
  }),
  "filters:read_details": operation({
    method: "GET",
    path: "/detector/{DetectorId}/filter/{FilterName}",
    scope: ["guardduty:GetFilter"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get conditions and action of a filter.",
    parameters: {
      DetectorId: { in: "path" },
      FilterName: { in: "path" },
    },
    params: () => z.strictObject({ DetectorId: DetectorId(), FilterName: z.string().min(1) }),
    result: () => z.looseObject({
      name: z.string(),
      description: z.string().exactOptional(),
      action: z.string(),
      rank: integer().exactOptional(),
      findingCriteria: FindingCriteriaResult(),
      tags: Tags().exactOptional(),
      createdAt: Epoch().exactOptional(),
      updatedAt: Epoch().exactOptional(),
      version: integer().exactOptional(),
    }),
  }),
  "filters:write": operation({
    method: "POST",
    path: "/detector/{DetectorId}/filter",
    scope: ["guardduty:CreateFilter"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Save a filter or suppress findings by it.",
    parameters: {
      DetectorId: { in: "path" },
      name: { in: "body" },
      description: { in: "body" },
      action: { in: "body" },
      rank: { in: "body" },
      findingCriteria: { in: "body" },
      clientToken: { in: "body" },
      tags: { in: "body" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      name: z.string().min(3).max(64),
      description: z.string().max(512).exactOptional(),
      action: z.enum(["NOOP", "ARCHIVE"]).exactOptional(),
      rank: z.int().min(1).max(100).exactOptional(),
      findingCriteria: FindingCriteria(),
      clientToken: ClientToken().exactOptional(),
      tags: z.record(z.string(), z.string().max(256)).exactOptional(),
    }),
    result: () => z.looseObject({ name: z.string() }),
  }),
  "filters:delete": operation({
    method: "DELETE",
    path: "/detector/{DetectorId}/filter/{FilterName}",
    scope: ["guardduty:DeleteFilter"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete a filter, which ends its suppression.",
    parameters: {
      DetectorId: { in: "path" },
      FilterName: { in: "path" },
    },
    params: () => z.strictObject({ DetectorId: DetectorId(), FilterName: z.string().min(1) }),
    result: () => Empty(),
  }),
  "ip_sets:read": operation({
    method: "GET",
    path: "/detector/{DetectorId}/ipset",
    scope: ["guardduty:ListIPSets"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List ids of trusted address lists.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/ipSetIds",
    },
    parameters: {
      DetectorId: { in: "path" },
      maxResults: { in: "query" },
      nextToken: { in: "query" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({ ipSetIds: z.array(z.string()), nextToken: z.string().exactOptional() }),
  }),
  "ip_sets:read_details": operation({
    method: "GET",
    path: "/detector/{DetectorId}/ipset/{IpSetId}",
    scope: ["guardduty:GetIPSet"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get state and file of a trusted list.",
    parameters: {
      DetectorId: { in: "path" },
      IpSetId: { in: "path" },
    },
    params: () => z.strictObject({ DetectorId: DetectorId(), IpSetId: z.string().min(1) }),
    result: () => ThreatIntelSet(),
  }),
  "threat_intel_sets:read": operation({
    method: "GET",
    path: "/detector/{DetectorId}/threatintelset",
    scope: ["guardduty:ListThreatIntelSets"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List ids of threat lists.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/threatIntelSetIds",
    },
    parameters: {
      DetectorId: { in: "path" },
      maxResults: { in: "query" },
      nextToken: { in: "query" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({ threatIntelSetIds: z.array(z.string()), nextToken: z.string().exactOptional() }),
  }),
  "threat_intel_sets:read_details": operation({
    method: "GET",
    path: "/detector/{DetectorId}/threatintelset/{ThreatIntelSetId}",
    scope: ["guardduty:GetThreatIntelSet"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get state and file of a threat list.",
    parameters: {
      DetectorId: { in: "path" },
      ThreatIntelSetId: { in: "path" },
    },
    params: () => z.strictObject({ DetectorId: DetectorId(), ThreatIntelSetId: ThreatIntelSetId() }),
    result: () => ThreatIntelSet(),
  }),
  "threat_intel_sets:write": operation({
    method: "POST",
    path: "/detector/{DetectorId}/threatintelset",
    scope: ["guardduty:CreateThreatIntelSet"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Add a file of hostile addresses to detect.",
    parameters: {
      DetectorId: { in: "path" },
      name: { in: "body" },
      format: { in: "body" },
      location: { in: "body" },
      activate: { in: "body" },
      expectedBucketOwner: { in: "body" },
      clientToken: { in: "body" },
      tags: { in: "body" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      name: ListName(),
      format: z.enum(["TXT", "STIX", "OTX_CSV", "ALIEN_VAULT", "PROOF_POINT", "FIRE_EYE"]),
      location: ListLocation(),
      activate: z.boolean(),
      expectedBucketOwner: BucketOwner().exactOptional(),
      clientToken: ClientToken().exactOptional(),
      tags: z.record(z.string(), z.string().max(256)).exactOptional(),
    }),
    result: () => z.looseObject({ threatIntelSetId: z.string() }),
  }),
  "threat_intel_sets:update": operation({
    method: "POST",
    path: "/detector/{DetectorId}/threatintelset/{ThreatIntelSetId}",
    scope: ["guardduty:UpdateThreatIntelSet"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Reload, rename, activate or deactivate a threat list.",
    parameters: {
      DetectorId: { in: "path" },
      ThreatIntelSetId: { in: "path" },
      name: { in: "body" },
      location: { in: "body" },
      activate: { in: "body" },
      expectedBucketOwner: { in: "body" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      ThreatIntelSetId: ThreatIntelSetId(),
      name: ListName().exactOptional(),
      location: ListLocation().exactOptional(),
      activate: z.boolean().exactOptional(),
      expectedBucketOwner: BucketOwner().exactOptional(),
    }),
    result: () => Empty(),
  }),
  "members:read": operation({
    method: "GET",
    path: "/detector/{DetectorId}/member",
    scope: ["guardduty:ListMembers"],
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
    parameters: {
      DetectorId: { in: "path" },
      onlyAssociated: { in: "query" },
      maxResults: { in: "query" },
      nextToken: { in: "query" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      onlyAssociated: z.enum(["true", "false"]).exactOptional(),
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      members: z.array(Member()).exactOptional(),
      nextToken: z.string().exactOptional(),
    }),
  }),
  "members:start_monitoring": operation({
    method: "POST",
    path: "/detector/{DetectorId}/member/start",
    scope: ["guardduty:StartMonitoringMembers"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Watch member accounts again that were stopped.",
    parameters: {
      DetectorId: { in: "path" },
      accountIds: { in: "body" },
    },
    params: () => z.strictObject({ DetectorId: DetectorId(), accountIds: AccountIds() }),
    result: () => Unprocessed(),
  }),
  "members:stop_monitoring": operation({
    method: "POST",
    path: "/detector/{DetectorId}/member/stop",
    scope: ["guardduty:StopMonitoringMembers"],
    risk: "critical",
    effect: "action",
    idempotent: true,
    description: "Stop detection in member accounts.",
    parameters: {
      DetectorId: { in: "path" },
      accountIds: { in: "body" },
    },
    params: () => z.strictObject({ DetectorId: DetectorId(), accountIds: AccountIds() }),
    result: () => Unprocessed(),
  }),
  "organization:read": operation({
    method: "GET",
    path: "/detector/{DetectorId}/admin",
    scope: ["guardduty:DescribeOrganizationConfiguration"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show what is enabled for new organization accounts.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/features",
    },
    parameters: {
      DetectorId: { in: "path" },
      maxResults: { in: "query" },
      nextToken: { in: "query" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      memberAccountLimitReached: z.boolean(),
      autoEnableOrganizationMembers: z.string().exactOptional(),
      features: z.array(z.looseObject({
        name: z.string().exactOptional(),
        autoEnable: z.string().exactOptional(),
        additionalConfiguration: z.array(z.looseObject({ name: z.string().exactOptional(), autoEnable: z.string().exactOptional() })).exactOptional(),
      })).exactOptional(),
      nextToken: z.string().exactOptional(),
    }),
  }),
  "coverage:read": operation({
    method: "POST",
    path: "/detector/{DetectorId}/coverage",
    scope: ["guardduty:ListCoverage"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List resources with the health of runtime monitoring.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/resources",
    },
    parameters: {
      DetectorId: { in: "path" },
      filterCriteria: { in: "body" },
      sortCriteria: { in: "body" },
      maxResults: { in: "body" },
      nextToken: { in: "body" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      filterCriteria: CoverageCriteria().exactOptional(),
      sortCriteria: z.strictObject({
        attributeName: z.enum([
          "ACCOUNT_ID",
          "COVERAGE_STATUS",
          "ISSUE",
          "ADDON_VERSION",
          "UPDATED_AT",
          "CLUSTER_NAME",
          "EKS_CLUSTER_NAME",
          "ECS_CLUSTER_NAME",
          "INSTANCE_ID",
        ]).exactOptional(),
        orderBy: Order().exactOptional(),
      }).exactOptional(),
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      resources: z.array(z.looseObject({
        resourceId: z.string().exactOptional(),
        detectorId: z.string().exactOptional(),
        accountId: z.string().exactOptional(),
        coverageStatus: z.string().exactOptional(),
        issue: z.string().exactOptional(),
        updatedAt: Epoch().exactOptional(),
        resourceDetails: z.looseObject({
          resourceType: z.string().exactOptional(),
          eksClusterDetails: z.looseObject({
            clusterName: z.string().exactOptional(),
            coveredNodes: integer().exactOptional(),
            compatibleNodes: integer().exactOptional(),
            managementType: z.string().exactOptional(),
          }).exactOptional(),
          ecsClusterDetails: z.looseObject({ clusterName: z.string().exactOptional() }).exactOptional(),
          ec2InstanceDetails: z.looseObject({
            instanceId: z.string().exactOptional(),
            instanceType: z.string().exactOptional(),
            clusterArn: z.string().exactOptional(),
            managementType: z.string().exactOptional(),
          }).exactOptional(),
        }).exactOptional(),
      })),
      nextToken: z.string().exactOptional(),
    }),
  }),
  "coverage:statistics": operation({
    method: "POST",
    path: "/detector/{DetectorId}/coverage/statistics",
    scope: ["guardduty:GetCoverageStatistics"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count covered resources by kind or health.",
    parameters: {
      DetectorId: { in: "path" },
      filterCriteria: { in: "body" },
      statisticsType: { in: "body" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      filterCriteria: CoverageCriteria().exactOptional(),
      statisticsType: z.array(z.enum(["COUNT_BY_RESOURCE_TYPE", "COUNT_BY_COVERAGE_STATUS"])).min(1),
    }),
    result: () => z.looseObject({
      coverageStatistics: z.looseObject({
        countByResourceType: z.record(z.string(), integer()).exactOptional(),
        countByCoverageStatus: z.record(z.string(), integer()).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "malware_scans:read": operation({
    method: "POST",
    path: "/malware-scan",
    scope: ["guardduty:ListMalwareScans"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List malware scans and their outcome.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/scans",
    },
    parameters: {
      filterCriteria: { in: "body" },
      sortCriteria: { in: "body" },
      maxResults: { in: "query" },
      nextToken: { in: "query" },
    },
    params: () => z.strictObject({
      filterCriteria: z.strictObject({
        filterCriterion: z.array(z.strictObject({
          criterionKey: z.enum([
            "RESOURCE_ARN",
            "SCAN_ID",
            "ACCOUNT_ID",
            "GUARDDUTY_FINDING_ID",
            "RESOURCE_TYPE",
            "SCAN_START_TIME",
            "SCAN_STATUS",
            "SCAN_TYPE",
          ]).exactOptional(),
          filterCondition: z.strictObject({
            equalsValue: z.string().min(1).max(200).exactOptional(),
            greaterThan: integer().exactOptional(),
            lessThan: integer().exactOptional(),
          }).exactOptional(),
        })).max(1).exactOptional(),
      }).exactOptional(),
      sortCriteria: SortCriteria().exactOptional(),
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      scans: z.array(z.looseObject({
        scanId: z.string().exactOptional(),
        resourceArn: z.string().exactOptional(),
        resourceType: z.string().exactOptional(),
        scanStatus: z.string().exactOptional(),
        scanResultStatus: z.string().exactOptional(),
        scanType: z.string().exactOptional(),
        scanStartedAt: Epoch().exactOptional(),
        scanCompletedAt: Epoch().exactOptional(),
      })),
      nextToken: z.string().exactOptional(),
    }),
  }),
  "malware_scans:start": operation({
    method: "POST",
    path: "/malware-scan/start",
    scope: ["guardduty:StartMalwareScan"],
    risk: "medium",
    effect: "action",
    idempotent: false,
    description: "Scan the volumes of an instance for malware.",
    parameters: {
      resourceArn: { in: "body" },
      clientToken: { in: "body" },
    },
    params: () => z.strictObject({ resourceArn: z.string().min(1), clientToken: ClientToken().exactOptional() }),
    result: () => z.looseObject({ scanId: z.string().exactOptional() }),
  }),
};
