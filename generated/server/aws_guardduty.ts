// Generated from specs/aws_guardduty.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  keyCount,
  objectWithRest,
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

const FindingCriteria = once(() => z.strictObject({ criterion: z.record(z.string(), Condition()).exactOptional() }));

const SuppressionCriteria = once(() => z.strictObject({
  criterion: objectWithRest({
    type: z.strictObject({
      equals: z.array(z.string().min(1).max(100).regex(/^[^*?]+$/u)).min(1).max(20),
    }),
  }, Condition()),
}));

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

const NewTags = once(() => z.record(z.string(), z.string().max(256)).check(keyCount({ min: 1, max: 200 })));

const FilterName = once(() => z.string().min(3).max(64));

const FilterDescription = once(() => z.string().max(512));

const FilterRank = once(() => z.int().min(1).max(100));

const ThreatIntelSetId = once(() => z.string().min(1));

const ListName = once(() => z.string().min(1).max(300));

const ListLocation = once(() => z.string().min(1).max(300));

const BucketOwner = once(() => z.string().min(12).max(12));

const Empty = once(() => z.record(z.string(), z.unknown()).nullable());

const Tags = once(() => z.record(z.string(), z.string()).nullable());

const Next = once(() => z.string().nullable());

const Epoch = once(() => z.number().nullable());

const IpPlace = once(() => z.looseObject({
  ipAddressV4: z.string().nullable().exactOptional(),
  ipAddressV6: z.string().nullable().exactOptional(),
  country: z.looseObject({
    countryCode: z.string().nullable().exactOptional(),
    countryName: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
  city: z.looseObject({ cityName: z.string().nullable().exactOptional() }).nullable().exactOptional(),
  geoLocation: z.looseObject({
    lat: z.number().nullable().exactOptional(),
    lon: z.number().nullable().exactOptional(),
  }).nullable().exactOptional(),
  organization: z.looseObject({
    asn: z.string().nullable().exactOptional(),
    asnOrg: z.string().nullable().exactOptional(),
    isp: z.string().nullable().exactOptional(),
    org: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
}).nullable());

const Ip = once(() => z.looseObject({
  ipAddressV4: z.string().nullable().exactOptional(),
  ipAddressV6: z.string().nullable().exactOptional(),
}).nullable());

const Process = once(() => z.looseObject({
  name: z.string().nullable().exactOptional(),
  executablePath: z.string().nullable().exactOptional(),
  executableSha256: z.string().nullable().exactOptional(),
  pid: integer().nullable().exactOptional(),
  uuid: z.string().nullable().exactOptional(),
  parentUuid: z.string().nullable().exactOptional(),
  pwd: z.string().nullable().exactOptional(),
  user: z.string().nullable().exactOptional(),
  userId: integer().nullable().exactOptional(),
  startTime: Epoch().exactOptional(),
  lineage: z.array(z.looseObject({
    name: z.string().nullable().exactOptional(),
    executablePath: z.string().nullable().exactOptional(),
    pid: integer().nullable().exactOptional(),
    uuid: z.string().nullable().exactOptional(),
    parentUuid: z.string().nullable().exactOptional(),
    userId: integer().nullable().exactOptional(),
    startTime: Epoch().exactOptional(),
  })).nullable().exactOptional(),
}).nullable());

const Port = once(() => z.looseObject({
  port: integer().nullable().exactOptional(),
  portName: z.string().nullable().exactOptional(),
}).nullable());

const Resource = once(() => z.looseObject({
  resourceType: z.string().nullable().exactOptional(),
  accessKeyDetails: z.looseObject({
    accessKeyId: z.string().nullable().exactOptional(),
    principalId: z.string().nullable().exactOptional(),
    userName: z.string().nullable().exactOptional(),
    userType: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
  instanceDetails: z.looseObject({
    instanceId: z.string().nullable().exactOptional(),
    instanceType: z.string().nullable().exactOptional(),
    instanceState: z.string().nullable().exactOptional(),
    imageId: z.string().nullable().exactOptional(),
    launchTime: z.string().nullable().exactOptional(),
    platform: z.string().nullable().exactOptional(),
    availabilityZone: z.string().nullable().exactOptional(),
    iamInstanceProfile: z.looseObject({
      arn: z.string().nullable().exactOptional(),
      id: z.string().nullable().exactOptional(),
    }).nullable().exactOptional(),
    networkInterfaces: z.array(z.looseObject({
      networkInterfaceId: z.string().nullable().exactOptional(),
      privateIpAddress: z.string().nullable().exactOptional(),
      ipv6Addresses: z.array(z.string()).nullable().exactOptional(),
      publicIp: z.string().nullable().exactOptional(),
      publicDnsName: z.string().nullable().exactOptional(),
      subnetId: z.string().nullable().exactOptional(),
      vpcId: z.string().nullable().exactOptional(),
      securityGroups: z.array(z.looseObject({
        groupId: z.string().nullable().exactOptional(),
        groupName: z.string().nullable().exactOptional(),
      })).nullable().exactOptional(),
    })).nullable().exactOptional(),
    tags: z.array(z.looseObject({
      key: z.string().nullable().exactOptional(),
      value: z.string().nullable().exactOptional(),
    })).nullable().exactOptional(),
  }).nullable().exactOptional(),
  s3BucketDetails: z.array(z.looseObject({
    arn: z.string().nullable().exactOptional(),
    name: z.string().nullable().exactOptional(),
    type: z.string().nullable().exactOptional(),
    publicAccess: z.looseObject({ effectivePermission: z.string().nullable().exactOptional() }).nullable().exactOptional(),
    owner: z.looseObject({ id: z.string().nullable().exactOptional() }).nullable().exactOptional(),
    s3ObjectDetails: z.array(z.looseObject({
      objectArn: z.string().nullable().exactOptional(),
      key: z.string().nullable().exactOptional(),
      hash: z.string().nullable().exactOptional(),
      versionId: z.string().nullable().exactOptional(),
    })).nullable().exactOptional(),
  })).nullable().exactOptional(),
  eksClusterDetails: z.looseObject({
    name: z.string().nullable().exactOptional(),
    arn: z.string().nullable().exactOptional(),
    vpcId: z.string().nullable().exactOptional(),
    status: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
  kubernetesDetails: z.looseObject({
    kubernetesUserDetails: z.looseObject({
      username: z.string().nullable().exactOptional(),
      uid: z.string().nullable().exactOptional(),
      groups: z.array(z.string()).nullable().exactOptional(),
      sessionName: z.array(z.string()).nullable().exactOptional(),
    }).nullable().exactOptional(),
    kubernetesWorkloadDetails: z.looseObject({
      name: z.string().nullable().exactOptional(),
      type: z.string().nullable().exactOptional(),
      uid: z.string().nullable().exactOptional(),
      namespace: z.string().nullable().exactOptional(),
      serviceAccountName: z.string().nullable().exactOptional(),
      hostNetwork: z.boolean().nullable().exactOptional(),
    }).nullable().exactOptional(),
  }).nullable().exactOptional(),
  ecsClusterDetails: z.looseObject({
    name: z.string().nullable().exactOptional(),
    arn: z.string().nullable().exactOptional(),
    status: z.string().nullable().exactOptional(),
    taskDetails: z.looseObject({
      arn: z.string().nullable().exactOptional(),
      definitionArn: z.string().nullable().exactOptional(),
    }).nullable().exactOptional(),
  }).nullable().exactOptional(),
  ebsVolumeDetails: z.looseObject({
    scannedVolumeDetails: z.array(z.looseObject({
      volumeArn: z.string().nullable().exactOptional(),
      deviceName: z.string().nullable().exactOptional(),
    })).nullable().exactOptional(),
    skippedVolumeDetails: z.array(z.looseObject({
      volumeArn: z.string().nullable().exactOptional(),
      deviceName: z.string().nullable().exactOptional(),
    })).nullable().exactOptional(),
  }).nullable().exactOptional(),
  containerDetails: z.looseObject({
    id: z.string().nullable().exactOptional(),
    name: z.string().nullable().exactOptional(),
    image: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
  lambdaDetails: z.looseObject({
    functionArn: z.string().nullable().exactOptional(),
    functionName: z.string().nullable().exactOptional(),
    role: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
  rdsDbInstanceDetails: z.looseObject({
    dbInstanceIdentifier: z.string().nullable().exactOptional(),
    dbInstanceArn: z.string().nullable().exactOptional(),
    dbClusterIdentifier: z.string().nullable().exactOptional(),
    engine: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
  rdsDbUserDetails: z.looseObject({
    user: z.string().nullable().exactOptional(),
    application: z.string().nullable().exactOptional(),
    database: z.string().nullable().exactOptional(),
    authMethod: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
}));

const Service = once(() => z.looseObject({
  serviceName: z.string().nullable().exactOptional(),
  detectorId: z.string().nullable().exactOptional(),
  archived: z.boolean().nullable().exactOptional(),
  count: integer().nullable().exactOptional(),
  eventFirstSeen: z.string().nullable().exactOptional(),
  eventLastSeen: z.string().nullable().exactOptional(),
  resourceRole: z.string().nullable().exactOptional(),
  featureName: z.string().nullable().exactOptional(),
  userFeedback: z.string().nullable().exactOptional(),
  action: z.looseObject({
    actionType: z.string().nullable().exactOptional(),
    awsApiCallAction: z.looseObject({
      api: z.string().nullable().exactOptional(),
      serviceName: z.string().nullable().exactOptional(),
      callerType: z.string().nullable().exactOptional(),
      errorCode: z.string().nullable().exactOptional(),
      userAgent: z.string().nullable().exactOptional(),
      remoteIpDetails: IpPlace().exactOptional(),
      remoteAccountDetails: z.looseObject({
        accountId: z.string().nullable().exactOptional(),
        affiliated: z.boolean().nullable().exactOptional(),
      }).nullable().exactOptional(),
      affectedResources: z.record(z.string(), z.string()).nullable().exactOptional(),
    }).nullable().exactOptional(),
    kubernetesApiCallAction: z.looseObject({
      requestUri: z.string().nullable().exactOptional(),
      verb: z.string().nullable().exactOptional(),
      resource: z.string().nullable().exactOptional(),
      subresource: z.string().nullable().exactOptional(),
      resourceName: z.string().nullable().exactOptional(),
      namespace: z.string().nullable().exactOptional(),
      statusCode: integer().nullable().exactOptional(),
      sourceIPs: z.array(z.string()).nullable().exactOptional(),
      userAgent: z.string().nullable().exactOptional(),
      remoteIpDetails: IpPlace().exactOptional(),
    }).nullable().exactOptional(),
    rdsLoginAttemptAction: z.looseObject({
      remoteIpDetails: IpPlace().exactOptional(),
      LoginAttributes: z.array(z.looseObject({
        user: z.string().nullable().exactOptional(),
        application: z.string().nullable().exactOptional(),
        failedLoginAttempts: integer().nullable().exactOptional(),
        successfulLoginAttempts: integer().nullable().exactOptional(),
      })).nullable().exactOptional(),
    }).nullable().exactOptional(),
    dnsRequestAction: z.looseObject({
      domain: z.string().nullable().exactOptional(),
      protocol: z.string().nullable().exactOptional(),
      blocked: z.boolean().nullable().exactOptional(),
    }).nullable().exactOptional(),
    networkConnectionAction: z.looseObject({
      blocked: z.boolean().nullable().exactOptional(),
      connectionDirection: z.string().nullable().exactOptional(),
      protocol: z.string().nullable().exactOptional(),
      localIpDetails: Ip().exactOptional(),
      localPortDetails: Port().exactOptional(),
      remotePortDetails: Port().exactOptional(),
      remoteIpDetails: IpPlace().exactOptional(),
    }).nullable().exactOptional(),
    portProbeAction: z.looseObject({
      blocked: z.boolean().nullable().exactOptional(),
      portProbeDetails: z.array(z.looseObject({
        localIpDetails: Ip().exactOptional(),
        localPortDetails: Port().exactOptional(),
        remoteIpDetails: IpPlace().exactOptional(),
      })).nullable().exactOptional(),
    }).nullable().exactOptional(),
  }).nullable().exactOptional(),
  evidence: z.looseObject({
    threatIntelligenceDetails: z.array(z.looseObject({
      threatListName: z.string().nullable().exactOptional(),
      threatNames: z.array(z.string()).nullable().exactOptional(),
      threatFileSha256: z.string().nullable().exactOptional(),
    })).nullable().exactOptional(),
  }).nullable().exactOptional(),
  runtimeDetails: z.looseObject({
    process: Process().exactOptional(),
    context: z.looseObject({
      modifyingProcess: Process().exactOptional(),
      targetProcess: Process().exactOptional(),
      scriptPath: z.string().nullable().exactOptional(),
      libraryPath: z.string().nullable().exactOptional(),
      toolName: z.string().nullable().exactOptional(),
      toolCategory: z.string().nullable().exactOptional(),
      serviceName: z.string().nullable().exactOptional(),
      commandLineExample: z.string().nullable().exactOptional(),
      filePath: z.string().nullable().exactOptional(),
      threatFilePath: z.string().nullable().exactOptional(),
    }).nullable().exactOptional(),
  }).nullable().exactOptional(),
  malwareScanDetails: z.looseObject({
    scanId: z.string().nullable().exactOptional(),
    scanType: z.string().nullable().exactOptional(),
    threats: z.array(z.looseObject({
      name: z.string().nullable().exactOptional(),
      source: z.string().nullable().exactOptional(),
      count: integer().nullable().exactOptional(),
      hash: z.string().nullable().exactOptional(),
      itemPaths: z.array(z.looseObject({
        nestedItemPath: z.string().nullable().exactOptional(),
        hash: z.string().nullable().exactOptional(),
      })).nullable().exactOptional(),
    })).nullable().exactOptional(),
  }).nullable().exactOptional(),
  ebsVolumeScanDetails: z.looseObject({
    scanId: z.string().nullable().exactOptional(),
    scanStartedAt: Epoch().exactOptional(),
    scanCompletedAt: Epoch().exactOptional(),
    triggerFindingId: z.string().nullable().exactOptional(),
    scanDetections: z.looseObject({
      highestSeverityThreatDetails: z.looseObject({
        severity: z.string().nullable().exactOptional(),
        threatName: z.string().nullable().exactOptional(),
        count: integer().nullable().exactOptional(),
      }).nullable().exactOptional(),
      threatDetectedByName: z.looseObject({
        threatNames: z.array(z.looseObject({
          name: z.string().nullable().exactOptional(),
          severity: z.string().nullable().exactOptional(),
          itemCount: integer().nullable().exactOptional(),
          filePaths: z.array(z.looseObject({
            filePath: z.string().nullable().exactOptional(),
            fileName: z.string().nullable().exactOptional(),
            volumeArn: z.string().nullable().exactOptional(),
            hash: z.string().nullable().exactOptional(),
          })).nullable().exactOptional(),
        })).nullable().exactOptional(),
      }).nullable().exactOptional(),
    }).nullable().exactOptional(),
  }).nullable().exactOptional(),
  detection: z.looseObject({
    sequence: z.looseObject({
      uid: z.string(),
      description: z.string(),
      actors: z.array(z.looseObject({
        id: z.string(),
        user: z.looseObject({
          name: z.string(),
          uid: z.string(),
          type: z.string(),
          credentialUid: z.string().nullable().exactOptional(),
        }).nullable().exactOptional(),
      })).nullable().exactOptional(),
      resources: z.array(z.looseObject({
        uid: z.string(),
        name: z.string().nullable().exactOptional(),
        resourceType: z.string(),
        accountId: z.string().nullable().exactOptional(),
        region: z.string().nullable().exactOptional(),
      })).nullable().exactOptional(),
      endpoints: z.array(z.looseObject({
        id: z.string(),
        ip: z.string().nullable().exactOptional(),
        domain: z.string().nullable().exactOptional(),
        port: integer().nullable().exactOptional(),
      })).nullable().exactOptional(),
      signals: z.array(z.looseObject({
        uid: z.string(),
        type: z.string(),
        name: z.string(),
        description: z.string().nullable().exactOptional(),
        severity: z.number().nullable().exactOptional(),
        count: integer(),
        createdAt: z.number(),
        updatedAt: z.number(),
        firstSeenAt: z.number(),
        lastSeenAt: z.number(),
        resourceUids: z.array(z.string()).nullable().exactOptional(),
        actorIds: z.array(z.string()).nullable().exactOptional(),
        endpointIds: z.array(z.string()).nullable().exactOptional(),
      })),
      sequenceIndicators: z.array(z.looseObject({
        key: z.string(),
        values: z.array(z.string()).nullable().exactOptional(),
        title: z.string().nullable().exactOptional(),
      })).nullable().exactOptional(),
    }).nullable().exactOptional(),
  }).nullable().exactOptional(),
}));

const Finding = once(() => z.looseObject({
  id: FindingId(),
  arn: z.string(),
  type: z.string(),
  severity: z.number(),
  confidence: z.number().nullable().exactOptional(),
  title: z.string().nullable().exactOptional(),
  description: z.string().nullable().exactOptional(),
  accountId: z.string(),
  region: z.string(),
  partition: z.string().nullable().exactOptional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  schemaVersion: z.string(),
  associatedAttackSequenceArn: z.string().nullable().exactOptional(),
  resource: Resource(),
  service: Service().exactOptional(),
}));

const SavedCriteria = once(() => z.looseObject({
  criterion: z.record(z.string(), z.looseObject({
    equals: z.array(z.string()).nullable().exactOptional(),
    notEquals: z.array(z.string()).nullable().exactOptional(),
    greaterThan: integer().nullable().exactOptional(),
    greaterThanOrEqual: integer().nullable().exactOptional(),
    lessThan: integer().nullable().exactOptional(),
    lessThanOrEqual: integer().nullable().exactOptional(),
    matches: z.array(z.string()).nullable().exactOptional(),
    notMatches: z.array(z.string()).nullable().exactOptional(),
    eq: z.array(z.string()).nullable().exactOptional(),
    neq: z.array(z.string()).nullable().exactOptional(),
    gt: integer().nullable().exactOptional(),
    gte: integer().nullable().exactOptional(),
    lt: integer().nullable().exactOptional(),
    lte: integer().nullable().exactOptional(),
  })).exactOptional(),
}));

const ThreatIntelSet = once(() => z.looseObject({
  name: z.string(),
  format: z.string(),
  location: z.string(),
  status: z.string(),
  tags: Tags().exactOptional(),
  expectedBucketOwner: z.string().nullable().exactOptional(),
}));

const Member = once(() => z.looseObject({
  accountId: z.string(),
  detectorId: z.string().nullable().exactOptional(),
  administratorId: z.string().nullable().exactOptional(),
  masterId: z.string(),
  email: z.string(),
  relationshipStatus: z.string(),
  invitedAt: z.string().nullable().exactOptional(),
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
    contract: "-upXic0g",
    parameters: {
      maxResults: { in: "query" },
      nextToken: { in: "query" },
    },
    params: () => z.strictObject({
      maxResults: MaxResults().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({ detectorIds: z.array(DetectorId()), nextToken: Next().exactOptional() }),
  }),
  "detectors:read_details": operation({
    method: "GET",
    path: "/detector/{DetectorId}",
    scope: ["guardduty:GetDetector"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get state and features of one detector.",
    contract: "T-mXIx-3",
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
          managedBy: z.string().exactOptional(),
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
    contract: "dZw8erdA",
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
          "AI_PROTECTION",
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
    contract: "ijkFnN0p",
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
    result: () => z.looseObject({ findingIds: z.array(FindingId()), nextToken: Next().exactOptional() }),
  }),
  "findings:read_details": operation({
    method: "POST",
    path: "/detector/{DetectorId}/findings/get",
    scope: ["guardduty:GetFindings"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get up to fifty findings with all evidence.",
    contract: "nJvo2r-x",
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
    contract: "HVtMPN6B",
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
    contract: "PGwf5RA8",
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
    contract: "ff2TKmWw",
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
    contract: "4lmC2TQT",
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
    contract: "NGtP0L4x",
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
    contract: "bbbdK6h7",
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
    result: () => z.looseObject({ filterNames: z.array(z.string()), nextToken: Next().exactOptional() }),
  }),
  "filters:read_details": operation({
    method: "GET",
    path: "/detector/{DetectorId}/filter/{FilterName}",
    scope: ["guardduty:GetFilter"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get conditions and action of a filter.",
    contract: "bSajvEkZ",
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
      findingCriteria: SavedCriteria(),
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
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Save a filter that findings are searched by.",
    fields: { action: "NOOP" },
    contract: "bgAj0fNI",
    parameters: {
      DetectorId: { in: "path" },
      name: { in: "body" },
      description: { in: "body" },
      rank: { in: "body" },
      findingCriteria: { in: "body" },
      clientToken: { in: "body" },
      tags: { in: "body" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      name: FilterName(),
      description: FilterDescription().exactOptional(),
      rank: FilterRank().exactOptional(),
      findingCriteria: FindingCriteria(),
      clientToken: ClientToken().exactOptional(),
      tags: NewTags().exactOptional(),
    }),
    result: () => z.looseObject({ name: z.string() }),
  }),
  "filters:suppress": operation({
    method: "POST",
    path: "/detector/{DetectorId}/filter",
    scope: ["guardduty:CreateFilter"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Archive new findings of certain types from now on.",
    fields: { action: "ARCHIVE" },
    contract: "PwaKovsQ",
    parameters: {
      DetectorId: { in: "path" },
      name: { in: "body" },
      description: { in: "body" },
      rank: { in: "body" },
      findingCriteria: { in: "body" },
      clientToken: { in: "body" },
      tags: { in: "body" },
    },
    params: () => z.strictObject({
      DetectorId: DetectorId(),
      name: FilterName(),
      description: FilterDescription().exactOptional(),
      rank: FilterRank().exactOptional(),
      findingCriteria: SuppressionCriteria(),
      clientToken: ClientToken().exactOptional(),
      tags: NewTags().exactOptional(),
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
    contract: "V06vCTi0",
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
    contract: "0dMSSaci",
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
    result: () => z.looseObject({ ipSetIds: z.array(z.string()), nextToken: Next().exactOptional() }),
  }),
  "ip_sets:read_details": operation({
    method: "GET",
    path: "/detector/{DetectorId}/ipset/{IpSetId}",
    scope: ["guardduty:GetIPSet"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get state and file of a trusted list.",
    contract: "3BxKTUhF",
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
    contract: "Ci1039ny",
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
    result: () => z.looseObject({ threatIntelSetIds: z.array(z.string()), nextToken: Next().exactOptional() }),
  }),
  "threat_intel_sets:read_details": operation({
    method: "GET",
    path: "/detector/{DetectorId}/threatintelset/{ThreatIntelSetId}",
    scope: ["guardduty:GetThreatIntelSet"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get state and file of a threat list.",
    contract: "eifhYjdV",
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
    contract: "8BiOYUZ1",
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
      tags: NewTags().exactOptional(),
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
    contract: "t4nMm9t_",
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
    contract: "xEpNYGEG",
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
    result: () => z.looseObject({ members: z.array(Member()).exactOptional(), nextToken: Next().exactOptional() }),
  }),
  "members:start_monitoring": operation({
    method: "POST",
    path: "/detector/{DetectorId}/member/start",
    scope: ["guardduty:StartMonitoringMembers"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Watch member accounts again that were stopped.",
    contract: "qG4kzjYU",
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
    contract: "nu8iDrOb",
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
    contract: "VYNjdDKC",
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
      nextToken: Next().exactOptional(),
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
    contract: "Ypnbbjfd",
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
        issue: z.string().nullable().exactOptional(),
        updatedAt: Epoch().exactOptional(),
        resourceDetails: z.looseObject({
          resourceType: z.string().exactOptional(),
          eksClusterDetails: z.looseObject({
            clusterName: z.string().exactOptional(),
            coveredNodes: integer().exactOptional(),
            compatibleNodes: integer().exactOptional(),
            managementType: z.string().exactOptional(),
            addonDetails: z.looseObject({
              addonVersion: z.string().exactOptional(),
              addonStatus: z.string().exactOptional(),
            }).exactOptional(),
          }).exactOptional(),
          ecsClusterDetails: z.looseObject({
            clusterName: z.string().exactOptional(),
            fargateDetails: z.looseObject({
              issues: z.array(z.string()).exactOptional(),
              managementType: z.string().exactOptional(),
            }).exactOptional(),
            containerInstanceDetails: z.looseObject({
              coveredContainerInstances: integer().exactOptional(),
              compatibleContainerInstances: integer().exactOptional(),
            }).exactOptional(),
          }).exactOptional(),
          ec2InstanceDetails: z.looseObject({
            instanceId: z.string().exactOptional(),
            instanceType: z.string().exactOptional(),
            clusterArn: z.string().exactOptional(),
            managementType: z.string().exactOptional(),
            agentDetails: z.looseObject({ version: z.string().exactOptional() }).exactOptional(),
          }).exactOptional(),
        }).exactOptional(),
      })),
      nextToken: Next().exactOptional(),
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
    contract: "LZrnQc2W",
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
    contract: "7ZXjxHRA",
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
        scanResultStatus: z.string().nullable().exactOptional(),
        scanType: z.string().exactOptional(),
        scanStartedAt: Epoch().exactOptional(),
        scanCompletedAt: Epoch().exactOptional(),
      })),
      nextToken: Next().exactOptional(),
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
    contract: "me0USsTR",
    parameters: {
      resourceArn: { in: "body" },
      clientToken: { in: "body" },
    },
    params: () => z.strictObject({
      resourceArn: z.string().max(300).regex(/^arn:[a-z-]+:ec2:[a-z0-9-]+:[0-9]{12}:instance\/i-[0-9a-f]+$/u),
      clientToken: ClientToken().exactOptional(),
    }),
    result: () => z.looseObject({ scanId: z.string().exactOptional() }),
  }),
};
