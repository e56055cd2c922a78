// Generated from specs/sonatype_iq.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  keyCount,
  once,
  operation,
  withDefaults,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Sonatype Lifecycle (IQ Server) is, and how it is authenticated. */
export const CONNECTOR = {
  id: "sonatype_iq",
  name: "Sonatype Lifecycle (IQ Server)",
  api: {
    servers: {
      default: {
        baseUrl: "https://{host}",
        variables: { host: { description: "Name of the server, with its path where it has one." } },
      },
    },
    auth: { type: "basic" },
  },
} as const satisfies ConnectorInfo;

const ApplicationId = once(() => z.string().min(1));

const ApplicationPublicId = once(() => z.string().min(1));

const ScanId = once(() => z.string().min(1));

const OwnerType = once(() => z.enum(["application", "organization", "repository_container", "repository_manager", "repository"]));

const OwnerId = once(() => z.string().min(1));

const ViolationId = once(() => z.string().min(1));

const PackageUrl = once(() => z.string().min(1));

const Stage = once(() => z.string().min(1));

const Page = once(() => integer().min(1));

const PageSize = once(() => integer().min(1));

const ExpiryTime = once(() => z.string());

const WaiverReasonId = once(() => z.string().min(1));

const ComponentRefs = once(() => z.array(z.strictObject({
  packageUrl: PackageUrl().exactOptional(),
  hash: z.string().min(1).exactOptional(),
}).check(keyCount({ min: 1 }))).min(1).max(100));

const ApplicationName = once(() => z.looseObject({
  id: z.string().exactOptional(),
  publicId: z.string().exactOptional(),
  name: z.string().exactOptional(),
  organizationId: z.string().exactOptional(),
  contactUserName: z.string().nullable().exactOptional(),
}));

const Application = once(() => z.looseObject({
  id: z.string().exactOptional(),
  publicId: z.string().exactOptional(),
  name: z.string().exactOptional(),
  organizationId: z.string().exactOptional(),
  contactUserName: z.string().nullable().exactOptional(),
  applicationTags: z.array(z.looseObject({ id: z.string().exactOptional(), tagId: z.string().exactOptional() })).nullable().exactOptional(),
}));

const ComponentIdentifier = once(() => z.looseObject({
  format: z.string().exactOptional(),
  coordinates: z.record(z.string(), z.string()).exactOptional(),
}).nullable());

const Component = once(() => z.looseObject({
  packageUrl: z.string().nullable().exactOptional(),
  hash: z.string().nullable().exactOptional(),
  displayName: z.string().nullable().exactOptional(),
  originalPurl: z.string().nullable().exactOptional(),
  sha256: z.string().nullable().exactOptional(),
  proprietary: z.boolean().nullable().exactOptional(),
  thirdParty: z.boolean().nullable().exactOptional(),
  componentIdentifier: ComponentIdentifier().exactOptional(),
}));

const ConstraintViolations = once(() => z.array(z.looseObject({
  constraintId: z.string().exactOptional(),
  constraintName: z.string().exactOptional(),
  reasons: z.array(z.looseObject({
    reason: z.string().exactOptional(),
    reference: z.looseObject({ type: z.string().exactOptional(), value: z.string().exactOptional() }).nullable().exactOptional(),
  })).exactOptional(),
})).nullable());

const ViolationFacts = once(() => z.looseObject({
  policyViolationId: z.string().exactOptional(),
  policyId: z.string().exactOptional(),
  policyName: z.string().exactOptional(),
  threatLevel: integer().exactOptional(),
  openTime: z.string().nullable().exactOptional(),
  fixTime: z.string().nullable().exactOptional(),
  waiveTime: z.string().nullable().exactOptional(),
  legacyViolationTime: z.string().nullable().exactOptional(),
  constraintViolations: ConstraintViolations().exactOptional(),
}));

const ComponentViolation = once(() => z.looseObject({
  policyViolationId: z.string().exactOptional(),
  policyId: z.string().exactOptional(),
  policyName: z.string().exactOptional(),
  threatLevel: integer().exactOptional(),
  openTime: z.string().nullable().exactOptional(),
  fixTime: z.string().nullable().exactOptional(),
  waiveTime: z.string().nullable().exactOptional(),
  legacyViolationTime: z.string().nullable().exactOptional(),
  constraintViolations: ConstraintViolations().exactOptional(),
  component: Component().exactOptional(),
}));

const Violation = once(() => z.looseObject({
  policyViolationId: z.string().exactOptional(),
  policyId: z.string().exactOptional(),
  policyName: z.string().exactOptional(),
  threatLevel: integer().exactOptional(),
  openTime: z.string().nullable().exactOptional(),
  fixTime: z.string().nullable().exactOptional(),
  waiveTime: z.string().nullable().exactOptional(),
  legacyViolationTime: z.string().nullable().exactOptional(),
  constraintViolations: ConstraintViolations().exactOptional(),
  component: Component().exactOptional(),
  stageId: z.string().exactOptional(),
  isWaived: z.boolean().exactOptional(),
  isLegacy: z.boolean().exactOptional(),
  reportId: z.string().nullable().exactOptional(),
  reportUrl: z.string().nullable().exactOptional(),
}));

const Commit = once(() => z.looseObject({
  commitHash: z.string().exactOptional(),
  scanId: z.string().exactOptional(),
  scanTime: z.string().nullable().exactOptional(),
  reportUrl: z.string().nullable().exactOptional(),
}).nullable());

const Waiver = once(() => z.looseObject({
  policyWaiverId: z.string().exactOptional(),
  policyId: z.string().exactOptional(),
  policyName: z.string().exactOptional(),
  policyViolationId: z.string().nullable().exactOptional(),
  threatLevel: integer().nullable().exactOptional(),
  vulnerabilityId: z.string().nullable().exactOptional(),
  hash: z.string().nullable().exactOptional(),
  componentName: z.string().nullable().exactOptional(),
  componentIdentifier: ComponentIdentifier().exactOptional(),
  componentUpgradeAvailable: z.boolean().nullable().exactOptional(),
  associatedPackageUrl: z.string().nullable().exactOptional(),
  matcherStrategy: z.string().exactOptional(),
  comment: z.string().nullable().exactOptional(),
  policyWaiverReasonId: z.string().nullable().exactOptional(),
  reasonText: z.string().nullable().exactOptional(),
  creatorId: z.string().nullable().exactOptional(),
  creatorName: z.string().nullable().exactOptional(),
  createTime: z.string().exactOptional(),
  expiryTime: z.string().nullable().exactOptional(),
  expireWhenRemediationAvailable: z.boolean().nullable().exactOptional(),
  scopeOwnerId: z.string().exactOptional(),
  scopeOwnerName: z.string().exactOptional(),
  scopeOwnerType: z.string().exactOptional(),
  isObsolete: z.boolean().nullable().exactOptional(),
}));

const ReportLinks = once(() => z.looseObject({
  applicationId: z.string().exactOptional(),
  stage: z.string().exactOptional(),
  evaluationDate: z.string().exactOptional(),
  latestReportHtmlUrl: z.string().nullable().exactOptional(),
  reportHtmlUrl: z.string().nullable().exactOptional(),
  embeddableReportHtmlUrl: z.string().nullable().exactOptional(),
  reportPdfUrl: z.string().nullable().exactOptional(),
  reportDataUrl: z.string().nullable().exactOptional(),
}));

const StaleStages = once(() => z.array(z.looseObject({
  stageId: z.string().exactOptional(),
  lastEvaluationDate: z.string().nullable().exactOptional(),
})).nullable());

const Repository = once(() => z.looseObject({
  repositoryId: z.string().exactOptional(),
  publicId: z.string().exactOptional(),
  format: z.string().exactOptional(),
  type: z.string().exactOptional(),
  quarantineEnabled: z.boolean().nullable().exactOptional(),
}));

const Report = once(() => z.looseObject({
  applicationId: z.string().exactOptional(),
  stage: z.string().exactOptional(),
  evaluationDate: z.string().exactOptional(),
  latestReportHtmlUrl: z.string().nullable().exactOptional(),
  reportHtmlUrl: z.string().nullable().exactOptional(),
  embeddableReportHtmlUrl: z.string().nullable().exactOptional(),
  reportPdfUrl: z.string().nullable().exactOptional(),
  reportDataUrl: z.string().nullable().exactOptional(),
  scanId: z.string().exactOptional(),
  policyEvaluationId: z.string().nullable().exactOptional(),
  commitHash: z.string().nullable().exactOptional(),
  isForMonitoring: z.boolean().exactOptional(),
  isReevaluation: z.boolean().exactOptional(),
  scanTriggerType: z.string().nullable().exactOptional(),
  policyEvaluationResult: z.looseObject({
    affectedComponentCount: integer().exactOptional(),
    totalComponentCount: integer().exactOptional(),
    criticalComponentCount: integer().exactOptional(),
    severeComponentCount: integer().exactOptional(),
    moderateComponentCount: integer().exactOptional(),
    criticalPolicyViolationCount: integer().exactOptional(),
    severePolicyViolationCount: integer().exactOptional(),
    moderatePolicyViolationCount: integer().exactOptional(),
    legacyViolationCount: integer().exactOptional(),
  }).nullable().exactOptional(),
}));

const Licenses = once(() => z.array(z.looseObject({ licenseId: z.string().exactOptional(), licenseName: z.string().exactOptional() })).nullable());

const ComponentDetails = once(() => z.looseObject({
  component: Component().exactOptional(),
  matchState: z.string().exactOptional(),
  catalogDate: z.string().nullable().exactOptional(),
  relativePopularity: integer().nullable().exactOptional(),
  hygieneRating: z.string().nullable().exactOptional(),
  integrityRating: z.string().nullable().exactOptional(),
  licenseData: z.looseObject({
    declaredLicenses: Licenses().exactOptional(),
    observedLicenses: Licenses().exactOptional(),
    effectiveLicenses: Licenses().exactOptional(),
    overriddenLicenses: Licenses().exactOptional(),
    status: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
  securityData: z.looseObject({
    securityIssues: z.array(z.looseObject({
      reference: z.string().exactOptional(),
      source: z.string().exactOptional(),
      severity: z.number().nullable().exactOptional(),
      status: z.string().nullable().exactOptional(),
      threatCategory: z.string().nullable().exactOptional(),
      cvssVector: z.string().nullable().exactOptional(),
      cwe: z.string().nullable().exactOptional(),
      url: z.string().nullable().exactOptional(),
    })).exactOptional(),
  }).nullable().exactOptional(),
  policyData: z.looseObject({ policyViolations: z.array(ViolationFacts()).exactOptional() }).nullable().exactOptional(),
}));

const QuarantinedComponent = once(() => z.looseObject({
  component: z.looseObject({
    packageUrl: z.string().nullable().exactOptional(),
    originalPurl: z.string().nullable().exactOptional(),
    hash: z.string().nullable().exactOptional(),
    sha256: z.string().nullable().exactOptional(),
    displayName: z.string().nullable().exactOptional(),
    componentIdentifier: ComponentIdentifier().exactOptional(),
    thirdParty: z.boolean().nullable().exactOptional(),
    quarantineId: z.string().exactOptional(),
    quarantineTime: z.string().nullable().exactOptional(),
    quarantineReleaseTime: z.string().nullable().exactOptional(),
  }).exactOptional(),
  policyViolations: z.array(ViolationFacts()).nullable().exactOptional(),
  waivedPolicyViolations: z.array(z.looseObject({
    policyViolationId: z.string().exactOptional(),
    policyId: z.string().exactOptional(),
    policyName: z.string().exactOptional(),
    threatLevel: integer().exactOptional(),
    openTime: z.string().nullable().exactOptional(),
    fixTime: z.string().nullable().exactOptional(),
    waiveTime: z.string().nullable().exactOptional(),
    legacyViolationTime: z.string().nullable().exactOptional(),
    constraintViolations: ConstraintViolations().exactOptional(),
    policyWaiver: Waiver().exactOptional(),
  })).nullable().exactOptional(),
}));

const Severity = once(() => z.looseObject({
  score: z.number().nullable().exactOptional(),
  vector: z.string().nullable().exactOptional(),
  source: z.string().nullable().exactOptional(),
}).nullable());

const VersionChange = once(() => z.looseObject({
  type: z.string().exactOptional(),
  directDependency: z.boolean().nullable().exactOptional(),
  data: z.looseObject({ component: Component().exactOptional() }).nullable().exactOptional(),
}).nullable());

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "applications:read": operation({
    method: "GET",
    path: "/api/v2/applications",
    scope: ["View IQ Elements"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List applications, or find them by public id.",
    parameters: {
      publicId: { in: "query" },
      includeCategories: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      publicId: z.array(z.string().min(1)).exactOptional(),
      includeCategories: z.boolean().exactOptional(),
    }), { includeCategories: false }),
    result: () => z.looseObject({ applications: z.array(Application()).exactOptional() }),
  }),
  "organizations:read": operation({
    method: "GET",
    path: "/api/v2/organizations",
    scope: ["View IQ Elements"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List organizations, or find them by name.",
    parameters: {
      organizationName: { in: "query" },
    },
    params: () => z.strictObject({ organizationName: z.array(z.string().min(1)).exactOptional() }),
    result: () => z.looseObject({
      organizations: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        parentOrganizationId: z.string().nullable().exactOptional(),
        tags: z.array(z.looseObject({
          id: z.string().exactOptional(),
          name: z.string().exactOptional(),
          description: z.string().nullable().exactOptional(),
          color: z.string().nullable().exactOptional(),
        })).nullable().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "reports:read": operation({
    method: "GET",
    path: "/api/v2/reports/applications/{applicationId}",
    scope: ["View IQ Elements"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List an application's newest report of each stage.",
    parameters: {
      applicationId: { in: "path" },
    },
    params: () => z.strictObject({ applicationId: ApplicationId() }),
    result: () => z.array(ReportLinks()),
  }),
  "reports:read_history": operation({
    method: "GET",
    path: "/api/v2/reports/applications/{applicationId}/history",
    scope: ["View IQ Elements"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the reports of an application over time.",
    parameters: {
      applicationId: { in: "path" },
      stage: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      applicationId: ApplicationId(),
      stage: Stage().exactOptional(),
      limit: z.int().min(1).max(100).exactOptional(),
    }),
    result: () => z.looseObject({
      applicationId: z.string().exactOptional(),
      reports: z.array(Report()).exactOptional(),
    }),
  }),
  "reports:read_violations": operation({
    method: "GET",
    path: "/api/v2/applications/{applicationPublicId}/reports/{scanId}/policy",
    scope: ["View IQ Elements"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get a report's components with their violations.",
    parameters: {
      applicationPublicId: { in: "path" },
      scanId: { in: "path" },
      includeViolationTimes: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      applicationPublicId: ApplicationPublicId(),
      scanId: ScanId(),
      includeViolationTimes: z.boolean().exactOptional(),
    }), { includeViolationTimes: false }),
    result: () => z.looseObject({
      application: ApplicationName().exactOptional(),
      reportTitle: z.string().nullable().exactOptional(),
      reportTime: z.number().exactOptional(),
      commitHash: z.string().nullable().exactOptional(),
      initiator: z.string().nullable().exactOptional(),
      counts: z.record(z.string(), integer()).nullable().exactOptional(),
      components: z.array(z.looseObject({
        packageUrl: z.string().nullable().exactOptional(),
        hash: z.string().nullable().exactOptional(),
        displayName: z.string().nullable().exactOptional(),
        originalPurl: z.string().nullable().exactOptional(),
        sha256: z.string().nullable().exactOptional(),
        proprietary: z.boolean().nullable().exactOptional(),
        thirdParty: z.boolean().nullable().exactOptional(),
        componentIdentifier: ComponentIdentifier().exactOptional(),
        matchState: z.string().exactOptional(),
        pathnames: z.array(z.string()).nullable().exactOptional(),
        dependencyData: z.looseObject({
          directDependency: z.boolean().exactOptional(),
          innerSource: z.boolean().exactOptional(),
          parentComponentPurls: z.array(z.string()).nullable().exactOptional(),
        }).nullable().exactOptional(),
        violations: z.array(z.looseObject({
          policyViolationId: z.string().exactOptional(),
          policyId: z.string().exactOptional(),
          policyName: z.string().exactOptional(),
          policyThreatCategory: z.string().exactOptional(),
          policyThreatLevel: integer().exactOptional(),
          waived: z.boolean().exactOptional(),
          legacyViolation: z.boolean().exactOptional(),
          openTime: z.string().nullable().exactOptional(),
          fixTime: z.string().nullable().exactOptional(),
          waiveTime: z.string().nullable().exactOptional(),
          legacyViolationTime: z.string().nullable().exactOptional(),
          constraints: z.array(z.looseObject({
            constraintId: z.string().exactOptional(),
            constraintName: z.string().exactOptional(),
            conditions: z.array(z.looseObject({
              conditionSummary: z.string().exactOptional(),
              conditionReason: z.string().nullable().exactOptional(),
            })).exactOptional(),
          })).exactOptional(),
        })).nullable().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "policies:read": operation({
    method: "GET",
    path: "/api/v2/policies",
    scope: ["View IQ Elements"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the policies with their threat levels.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      policies: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        ownerId: z.string().exactOptional(),
        ownerType: z.string().exactOptional(),
        policyType: z.string().exactOptional(),
        threatLevel: integer().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "violations:read": operation({
    method: "GET",
    path: "/api/v2/policyViolations",
    scope: ["View IQ Elements"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the violations of policies in all applications.",
    parameters: {
      p: { in: "query" },
      type: { in: "query" },
      openTimeAfter: { in: "query" },
      openTimeBefore: { in: "query" },
    },
    params: () => z.strictObject({
      p: z.array(z.string().min(1)).min(1),
      type: z.array(z.enum(["ACTIVE", "WAIVED", "LEGACY"])).exactOptional(),
      openTimeAfter: z.string().exactOptional(),
      openTimeBefore: z.string().exactOptional(),
    }),
    result: () => z.looseObject({
      applicationViolations: z.array(z.looseObject({
        application: ApplicationName().exactOptional(),
        policyViolations: z.array(Violation()).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "violations:compare": operation({
    method: "GET",
    path: "/api/v2/applications/{applicationPublicId}/reports/policyViolations/diff",
    scope: ["View IQ Elements"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell which violations came and went between commits.",
    parameters: {
      applicationPublicId: { in: "path" },
      fromCommit: { in: "query" },
      toCommit: { in: "query" },
      fromPolicyEvaluationId: { in: "query" },
      toPolicyEvaluationId: { in: "query" },
      includeViolationTimes: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      applicationPublicId: ApplicationPublicId(),
      fromCommit: z.string().min(1),
      toCommit: z.string().min(1),
      fromPolicyEvaluationId: z.string().min(1).exactOptional(),
      toPolicyEvaluationId: z.string().min(1).exactOptional(),
      includeViolationTimes: z.boolean().exactOptional(),
    }), { includeViolationTimes: false }),
    result: () => z.looseObject({
      application: Application().exactOptional(),
      diffTime: z.string().exactOptional(),
      addedViolations: z.array(ComponentViolation()).exactOptional(),
      removedViolations: z.array(ComponentViolation()).exactOptional(),
      sameViolations: z.array(ComponentViolation()).exactOptional(),
      fromCommit: Commit().exactOptional(),
      toCommit: Commit().exactOptional(),
    }),
  }),
  "waivers:read": operation({
    method: "GET",
    path: "/api/v2/policyWaivers/{ownerType}/{ownerId}",
    scope: ["View IQ Elements"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the waivers of an application or organization.",
    parameters: {
      ownerType: { in: "path" },
      ownerId: { in: "path" },
    },
    params: () => z.strictObject({ ownerType: OwnerType(), ownerId: OwnerId() }),
    result: () => z.array(Waiver()),
  }),
  "waiver_reasons:read": operation({
    method: "GET",
    path: "/api/v2/policyWaiverReasons",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the reasons that a waiver can name.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.array(z.looseObject({
      id: z.string().exactOptional(),
      type: z.string().nullable().exactOptional(),
      reasonText: z.string().exactOptional(),
    })),
  }),
  "waivers:write": operation({
    method: "POST",
    path: "/api/v2/policyWaivers/{ownerType}/{ownerId}/{policyViolationId}",
    scope: ["Waive Policy Violations"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Waive one violation in one application.",
    parameters: {
      ownerType: { in: "path" },
      ownerId: { in: "path" },
      policyViolationId: { in: "path" },
      comment: { in: "body" },
      matcherStrategy: { in: "body" },
      expiryTime: { in: "body" },
      expireWhenRemediationAvailable: { in: "body" },
      waiverReasonId: { in: "body" },
    },
    params: () => z.strictObject({
      ownerType: z.literal("application"),
      ownerId: ApplicationId(),
      policyViolationId: ViolationId(),
      comment: z.string().min(1),
      matcherStrategy: z.literal("EXACT_COMPONENT"),
      expiryTime: ExpiryTime().exactOptional(),
      expireWhenRemediationAvailable: z.boolean().exactOptional(),
      waiverReasonId: WaiverReasonId().exactOptional(),
    }),
    result: () => z.null(),
  }),
  "waivers:delete": operation({
    method: "DELETE",
    path: "/api/v2/policyWaivers/{ownerType}/{ownerId}/{policyWaiverId}",
    scope: ["Waive Policy Violations"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "End a waiver so that the violation counts again.",
    parameters: {
      ownerType: { in: "path" },
      ownerId: { in: "path" },
      policyWaiverId: { in: "path" },
    },
    params: () => z.strictObject({
      ownerType: OwnerType(),
      ownerId: OwnerId(),
      policyWaiverId: z.string().min(1),
    }),
    result: () => z.null(),
  }),
  "waivers:read_stale": operation({
    method: "GET",
    path: "/api/v2/reports/waivers/stale",
    scope: ["View IQ Elements"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List waivers that no longer apply to anything.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      staleWaivers: z.array(z.looseObject({
        waiverId: z.string().exactOptional(),
        policyId: z.string().exactOptional(),
        policyName: z.string().exactOptional(),
        comment: z.string().nullable().exactOptional(),
        reasonText: z.string().nullable().exactOptional(),
        creatorId: z.string().nullable().exactOptional(),
        creatorName: z.string().nullable().exactOptional(),
        createTime: z.string().exactOptional(),
        expiryTime: z.string().nullable().exactOptional(),
        scopeOwnerId: z.string().exactOptional(),
        scopeOwnerName: z.string().exactOptional(),
        scopeOwnerType: z.string().exactOptional(),
        staleEvaluations: z.looseObject({
          applications: z.array(z.looseObject({
            application: ApplicationName().exactOptional(),
            stages: StaleStages().exactOptional(),
          })).nullable().exactOptional(),
          repositories: z.array(z.looseObject({
            repository: Repository().exactOptional(),
            stages: StaleStages().exactOptional(),
          })).nullable().exactOptional(),
        }).nullable().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "waiver_requests:write": operation({
    method: "POST",
    path: "/api/v2/policyWaiverRequests/{ownerType}/{ownerId}/policyViolation/{policyViolationId}",
    scope: ["View IQ Elements"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Ask somebody to waive a violation.",
    parameters: {
      ownerType: { in: "path" },
      ownerId: { in: "path" },
      policyViolationId: { in: "path" },
      comment: { in: "body" },
      noteToReviewer: { in: "body" },
      matcherStrategy: { in: "body" },
      expiryTime: { in: "body" },
      expireWhenRemediationAvailable: { in: "body" },
      waiverReasonId: { in: "body" },
    },
    params: () => z.strictObject({
      ownerType: OwnerType(),
      ownerId: OwnerId(),
      policyViolationId: ViolationId(),
      comment: z.string().exactOptional(),
      noteToReviewer: z.string().exactOptional(),
      matcherStrategy: z.enum(["DEFAULT", "EXACT_COMPONENT", "ALL_COMPONENTS", "ALL_VERSIONS"]),
      expiryTime: ExpiryTime().exactOptional(),
      expireWhenRemediationAvailable: z.boolean().exactOptional(),
      waiverReasonId: WaiverReasonId().exactOptional(),
    }),
    result: () => z.looseObject({
      policyWaiverRequestId: z.string().exactOptional(),
      policyViolationId: z.string().exactOptional(),
      policyId: z.string().exactOptional(),
      policyName: z.string().exactOptional(),
      status: z.string().exactOptional(),
      threatLevel: integer().nullable().exactOptional(),
      vulnerabilityId: z.string().nullable().exactOptional(),
      componentName: z.string().nullable().exactOptional(),
      associatedPackageUrl: z.string().nullable().exactOptional(),
      scopeOwnerId: z.string().exactOptional(),
      scopeOwnerName: z.string().exactOptional(),
      scopeOwnerType: z.string().exactOptional(),
      comment: z.string().nullable().exactOptional(),
      noteToReviewer: z.string().nullable().exactOptional(),
      rejectionReason: z.string().nullable().exactOptional(),
      matcherStrategy: z.string().exactOptional(),
      requestTime: z.string().exactOptional(),
      requesterName: z.string().nullable().exactOptional(),
      reviewerName: z.string().nullable().exactOptional(),
      expiryTime: z.string().nullable().exactOptional(),
    }),
  }),
  "components:read_details": operation({
    method: "POST",
    path: "/api/v2/components/details",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get licences and vulnerabilities of components.",
    parameters: {
      components: { in: "body" },
    },
    params: () => z.strictObject({ components: ComponentRefs() }),
    result: () => z.looseObject({ componentDetails: z.array(ComponentDetails()).exactOptional() }),
  }),
  "components:read_remediation": operation({
    method: "POST",
    path: "/api/v2/components/remediation/{ownerType}/{ownerId}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the versions that would fix a component.",
    parameters: {
      ownerType: { in: "path" },
      ownerId: { in: "path" },
      stageId: { in: "query" },
      includeParentRemediation: { in: "query" },
      packageUrl: { in: "body" },
    },
    params: () => withDefaults(z.strictObject({
      ownerType: z.enum(["application", "organization", "repository"]),
      ownerId: OwnerId(),
      stageId: Stage().exactOptional(),
      includeParentRemediation: z.boolean().exactOptional(),
      packageUrl: PackageUrl(),
    }), { includeParentRemediation: false }),
    result: () => z.looseObject({
      remediation: z.looseObject({
        suggestedVersionChange: z.looseObject({
          type: z.string().exactOptional(),
          isGolden: z.boolean().nullable().exactOptional(),
          directDependency: z.boolean().nullable().exactOptional(),
          data: z.looseObject({ component: Component().exactOptional() }).nullable().exactOptional(),
        }).nullable().exactOptional(),
        versionChanges: z.array(VersionChange()).nullable().exactOptional(),
      }),
    }),
  }),
  "components:search": operation({
    method: "GET",
    path: "/api/v2/search/component",
    scope: ["View IQ Elements"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Find which applications use a component.",
    parameters: {
      stageId: { in: "query" },
      packageUrl: { in: "query" },
      hash: { in: "query" },
    },
    params: () => z.strictObject({
      stageId: Stage(),
      packageUrl: PackageUrl().exactOptional(),
      hash: z.string().min(1).exactOptional(),
    }),
    result: () => z.looseObject({
      results: z.array(z.looseObject({
        applicationId: z.string().exactOptional(),
        applicationName: z.string().exactOptional(),
        packageUrl: z.string().nullable().exactOptional(),
        hash: z.string().nullable().exactOptional(),
        threatLevel: integer().nullable().exactOptional(),
        componentIdentifier: ComponentIdentifier().exactOptional(),
        dependencyData: z.looseObject({ directDependency: z.boolean().exactOptional() }).nullable().exactOptional(),
        reportUrl: z.string().exactOptional(),
        reportHtmlUrl: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "malware:evaluate": operation({
    method: "POST",
    path: "/api/v2/malware-defense/evaluate",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether components are malware.",
    parameters: {
      components: { in: "body" },
      format: { in: "body" },
    },
    params: () => z.strictObject({ components: ComponentRefs(), format: z.string().min(1).exactOptional() }),
    result: () => z.looseObject({
      componentList: z.array(z.looseObject({
        packageUrl: z.string().nullable().exactOptional(),
        hash: z.string().nullable().exactOptional(),
        isMalicious: z.boolean().exactOptional(),
        matchState: z.string().nullable().exactOptional(),
        malwareCategories: z.array(z.looseObject({
          attackVector: z.string().nullable().exactOptional(),
          threatTypes: z.array(z.string()).nullable().exactOptional(),
        })).nullable().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "vulnerabilities:read": operation({
    method: "GET",
    path: "/api/v2/vulnerabilities/{refId}",
    scope: ["View IQ Elements"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Explain a vulnerability and how to fix it.",
    parameters: {
      refId: { in: "path" },
    },
    params: () => z.strictObject({ refId: z.string().min(1) }),
    result: () => z.looseObject({
      identifier: z.string().exactOptional(),
      vulnIds: z.array(z.string()).nullable().exactOptional(),
      description: z.string().nullable().exactOptional(),
      explanationMarkdown: z.string().nullable().exactOptional(),
      detectionMarkdown: z.string().nullable().exactOptional(),
      recommendationMarkdown: z.string().nullable().exactOptional(),
      vulnerabilityLink: z.string().nullable().exactOptional(),
      mainSeverity: Severity().exactOptional(),
      severityScores: z.array(Severity()).nullable().exactOptional(),
      epssData: z.looseObject({ currentScore: z.number().nullable().exactOptional() }).nullable().exactOptional(),
      kevData: z.looseObject({ isKev: z.boolean().nullable().exactOptional() }).nullable().exactOptional(),
      weakness: z.looseObject({
        cweIds: z.array(z.looseObject({ id: z.string().exactOptional(), uri: z.string().exactOptional() })).nullable().exactOptional(),
      }).nullable().exactOptional(),
      vulnerableVersionRanges: z.array(z.string()).nullable().exactOptional(),
      advisories: z.array(z.looseObject({ referenceType: z.string().exactOptional(), url: z.string().exactOptional() })).nullable().exactOptional(),
      categories: z.array(z.string()).nullable().exactOptional(),
      source: z.looseObject({ shortName: z.string().exactOptional(), longName: z.string().exactOptional() }).nullable().exactOptional(),
    }),
  }),
  "evaluations:write": operation({
    method: "POST",
    path: "/api/v2/evaluation/applications/{applicationId}",
    scope: ["Evaluate Components"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Have components judged by an application's policies.",
    parameters: {
      applicationId: { in: "path" },
      components: { in: "body" },
    },
    params: () => z.strictObject({ applicationId: ApplicationId(), components: ComponentRefs() }),
    result: () => z.looseObject({
      resultId: z.string().exactOptional(),
      applicationId: z.string().exactOptional(),
      submittedDate: z.string().exactOptional(),
      resultsUrl: z.string().exactOptional(),
    }),
  }),
  "evaluations:read": operation({
    method: "GET",
    path: "/api/v2/evaluation/applications/{applicationId}/results/{resultId}",
    scope: ["Evaluate Components"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get what an evaluation of components found.",
    parameters: {
      applicationId: { in: "path" },
      resultId: { in: "path" },
    },
    params: () => z.strictObject({ applicationId: ApplicationId(), resultId: z.string().min(1) }),
    result: () => z.looseObject({
      applicationId: z.string().exactOptional(),
      submittedDate: z.string().exactOptional(),
      evaluationDate: z.string().nullable().exactOptional(),
      isError: z.boolean().exactOptional(),
      errorMessage: z.string().nullable().exactOptional(),
      results: z.array(ComponentDetails()).nullable().exactOptional(),
    }),
  }),
  "source_scans:write": operation({
    method: "POST",
    path: "/api/v2/evaluation/applications/{applicationId}/sourceControlEvaluation",
    scope: ["Evaluate Applications"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Scan the repository of an application.",
    parameters: {
      applicationId: { in: "path" },
      stageId: { in: "body" },
      branchName: { in: "body" },
      scanTargets: { in: "body" },
    },
    params: () => z.strictObject({
      applicationId: ApplicationId(),
      stageId: Stage(),
      branchName: z.string().min(1).exactOptional(),
      scanTargets: z.array(z.string().min(1)).exactOptional(),
    }),
    result: () => z.looseObject({ statusUrl: z.string().exactOptional() }),
  }),
  "source_scans:read": operation({
    method: "GET",
    path: "/api/v2/evaluation/applications/{applicationId}/status/{statusId}",
    scope: ["Evaluate Applications"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether a scan of a repository is done.",
    parameters: {
      applicationId: { in: "path" },
      statusId: { in: "path" },
    },
    params: () => z.strictObject({ applicationId: ApplicationId(), statusId: z.string().min(1) }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      reason: z.string().nullable().exactOptional(),
      embeddableReportHtmlUrl: z.string().nullable().exactOptional(),
      reportHtmlUrl: z.string().nullable().exactOptional(),
      reportDataUrl: z.string().nullable().exactOptional(),
      reportPdfUrl: z.string().nullable().exactOptional(),
    }),
  }),
  "quarantine:read": operation({
    method: "GET",
    path: "/api/v2/firewall/components/quarantined",
    scope: ["View IQ Elements"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List components that the firewall holds back.",
    pagination: { style: "page", page: "page", size: "pageSize", items: "/results", total: "/total" },
    parameters: {
      policyId: { in: "query" },
      componentName: { in: "query" },
      repositoryPublicId: { in: "query" },
      sortBy: { in: "query" },
      asc: { in: "query" },
      page: { in: "query" },
      pageSize: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      policyId: z.array(z.string().min(1)).exactOptional(),
      componentName: z.string().min(1).exactOptional(),
      repositoryPublicId: z.string().min(1).exactOptional(),
      sortBy: z.literal("quarantineTime").exactOptional(),
      asc: z.boolean().exactOptional(),
      page: Page().exactOptional(),
      pageSize: PageSize().exactOptional(),
    }), { asc: false }),
    result: () => z.looseObject({
      total: integer().exactOptional(),
      page: integer().exactOptional(),
      pageSize: integer().exactOptional(),
      pageCount: integer().exactOptional(),
      results: z.array(z.looseObject({
        displayName: z.string().nullable().exactOptional(),
        hash: z.string().nullable().exactOptional(),
        pathname: z.string().nullable().exactOptional(),
        componentIdentifier: ComponentIdentifier().exactOptional(),
        matchState: z.string().nullable().exactOptional(),
        policyName: z.string().nullable().exactOptional(),
        threatLevel: integer().nullable().exactOptional(),
        quarantined: z.boolean().exactOptional(),
        quarantineDate: z.string().nullable().exactOptional(),
        repositoryId: z.string().exactOptional(),
        repositoryName: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "quarantine:read_report": operation({
    method: "GET",
    path: "/api/v2/reports/components/quarantined",
    scope: ["View IQ Elements"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List all quarantined components with their violations.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      componentsInQuarantine: z.array(z.looseObject({
        repository: Repository().exactOptional(),
        components: z.array(QuarantinedComponent()).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "quarantine:release": operation({
    method: "POST",
    path: "/api/v2/repositories/quarantine/{quarantineId}/release",
    scope: ["Edit IQ Elements"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Let a quarantined component through.",
    body: "text",
    headers: { "Content-Type": "text/plain" },
    parameters: {
      quarantineId: { in: "path" },
      comment: { in: "body", whole: true },
    },
    params: () => z.strictObject({ quarantineId: z.string().min(1), comment: z.string().min(1) }),
    result: () => z.looseObject({ componentReleasedFromQuarantine: QuarantinedComponent().exactOptional() }),
  }),
  "role_members:read": operation({
    method: "GET",
    path: "/api/v2/roleMemberships/{ownerType}/{internalOwnerId}",
    scope: ["View IQ Elements"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List who has which role at an owner.",
    parameters: {
      ownerType: { in: "path" },
      internalOwnerId: { in: "path" },
    },
    params: () => z.strictObject({
      ownerType: z.enum(["application", "organization"]),
      internalOwnerId: OwnerId(),
    }),
    result: () => z.looseObject({
      memberMappings: z.array(z.looseObject({
        roleId: z.string().exactOptional(),
        members: z.array(z.looseObject({
          type: z.string().exactOptional(),
          userOrGroupName: z.string().exactOptional(),
          ownerId: z.string().exactOptional(),
          ownerType: z.string().exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "role_members:delete": operation({
    method: "DELETE",
    path: "/api/v2/roleMemberships/{ownerType}/{internalOwnerId}/role/{roleId}/{memberType}/{memberName}",
    scope: ["Edit Access Control"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take a role at an application from someone.",
    parameters: {
      ownerType: { in: "path" },
      internalOwnerId: { in: "path" },
      roleId: { in: "path" },
      memberType: { in: "path" },
      memberName: { in: "path" },
    },
    params: () => z.strictObject({
      ownerType: z.literal("application"),
      internalOwnerId: ApplicationId(),
      roleId: z.string().min(1),
      memberType: z.enum(["USER", "GROUP"]),
      memberName: z.string().min(1),
    }),
    result: () => z.null(),
  }),
  "user_tokens:read": operation({
    method: "GET",
    path: "/api/v2/userTokens",
    scope: ["Edit System Configuration and Users"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List the tokens of users of one realm.",
    parameters: {
      createdAfter: { in: "query" },
      createdBefore: { in: "query" },
      realm: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      createdAfter: z.string().exactOptional(),
      createdBefore: z.string().exactOptional(),
      realm: z.string().min(1).exactOptional(),
    }), { realm: "Internal" }),
    result: () => z.array(z.looseObject({
      userCode: z.string().exactOptional(),
      username: z.string().exactOptional(),
      realm: z.string().exactOptional(),
      createTime: z.string().nullable().exactOptional(),
      lastAccessTime: z.string().nullable().exactOptional(),
      expirationDate: z.string().nullable().exactOptional(),
    })),
  }),
  "user_tokens:delete": operation({
    method: "DELETE",
    path: "/api/v2/userTokens/userCode/{userCode}",
    scope: ["Edit System Configuration and Users"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Revoke a token by its user code.",
    parameters: {
      userCode: { in: "path" },
    },
    params: () => z.strictObject({ userCode: z.string().min(1) }),
    result: () => z.null(),
  }),
};
