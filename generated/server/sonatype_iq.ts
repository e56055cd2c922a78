// Generated from specs/sonatype_iq.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
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

const Ascending = once(() => z.boolean());

const ComponentRefs = once(() => z.array(z.strictObject({
  packageUrl: PackageUrl().exactOptional(),
  hash: z.string().min(1).exactOptional(),
})).min(1).max(100));

const Application = once(() => z.looseObject({
  id: z.string().exactOptional(),
  publicId: z.string().exactOptional(),
  name: z.string().exactOptional(),
  organizationId: z.string().exactOptional(),
  contactUserName: z.string().nullable().exactOptional(),
  applicationTags: z.array(z.looseObject({ id: z.string().exactOptional(), tagId: z.string().exactOptional() })).exactOptional(),
}));

const ComponentIdentifier = once(() => z.looseObject({
  format: z.string().exactOptional(),
  coordinates: z.record(z.string(), z.string()).exactOptional(),
}).nullable());

const Component = once(() => z.looseObject({
  packageUrl: z.string().nullable().exactOptional(),
  hash: z.string().nullable().exactOptional(),
  displayName: z.string().exactOptional(),
  sha256: z.string().nullable().exactOptional(),
  proprietary: z.boolean().exactOptional(),
  thirdParty: z.boolean().exactOptional(),
  componentIdentifier: ComponentIdentifier().exactOptional(),
}));

const ConstraintViolations = once(() => z.array(z.looseObject({
  constraintId: z.string().exactOptional(),
  constraintName: z.string().exactOptional(),
  reasons: z.array(z.looseObject({
    reason: z.string().exactOptional(),
    reference: z.looseObject({ type: z.string().exactOptional(), value: z.string().exactOptional() }).nullable().exactOptional(),
  })).exactOptional(),
})));

const Violation = once(() => z.looseObject({
  policyViolationId: z.string().exactOptional(),
  policyId: z.string().exactOptional(),
  policyName: z.string().exactOptional(),
  threatLevel: integer().exactOptional(),
  stageId: z.string().exactOptional(),
  openTime: z.string().nullable().exactOptional(),
  fixTime: z.string().nullable().exactOptional(),
  waiveTime: z.string().nullable().exactOptional(),
  isWaived: z.boolean().exactOptional(),
  isLegacy: z.boolean().exactOptional(),
  reportId: z.string().exactOptional(),
  reportUrl: z.string().exactOptional(),
  component: Component().exactOptional(),
  constraintViolations: ConstraintViolations().exactOptional(),
}));

const Waiver = once(() => z.looseObject({
  policyWaiverId: z.string().exactOptional(),
  policyId: z.string().exactOptional(),
  policyName: z.string().exactOptional(),
  policyViolationId: z.string().exactOptional(),
  threatLevel: integer().exactOptional(),
  vulnerabilityId: z.string().exactOptional(),
  componentName: z.string().exactOptional(),
  associatedPackageUrl: z.string().exactOptional(),
  matcherStrategy: z.string().exactOptional(),
  comment: z.string().exactOptional(),
  reasonText: z.string().exactOptional(),
  creatorName: z.string().exactOptional(),
  createTime: z.string().exactOptional(),
  expiryTime: z.string().nullable().exactOptional(),
  scopeOwnerId: z.string().exactOptional(),
  scopeOwnerName: z.string().exactOptional(),
  scopeOwnerType: z.string().exactOptional(),
  isObsolete: z.boolean().exactOptional(),
}));

const Report = once(() => z.looseObject({
  applicationId: z.string().exactOptional(),
  stage: z.string().exactOptional(),
  evaluationDate: z.string().exactOptional(),
  scanId: z.string().exactOptional(),
  policyEvaluationId: z.string().exactOptional(),
  commitHash: z.string().nullable().exactOptional(),
  isForMonitoring: z.boolean().exactOptional(),
  isReevaluation: z.boolean().exactOptional(),
  scanTriggerType: z.string().exactOptional(),
  reportHtmlUrl: z.string().exactOptional(),
  reportDataUrl: z.string().exactOptional(),
  reportPdfUrl: z.string().exactOptional(),
  policyEvaluationResult: z.looseObject({
    affectedComponentCount: integer().exactOptional(),
    totalComponentCount: integer().exactOptional(),
    criticalPolicyViolationCount: integer().exactOptional(),
    severePolicyViolationCount: integer().exactOptional(),
    moderatePolicyViolationCount: integer().exactOptional(),
    legacyViolationCount: integer().exactOptional(),
  }).exactOptional(),
}));

const Licenses = once(() => z.array(z.looseObject({ licenseId: z.string().exactOptional(), licenseName: z.string().exactOptional() })));

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
    status: z.string().exactOptional(),
  }).exactOptional(),
  securityData: z.looseObject({
    securityIssues: z.array(z.looseObject({
      reference: z.string().exactOptional(),
      source: z.string().exactOptional(),
      severity: z.number().exactOptional(),
      status: z.string().exactOptional(),
      threatCategory: z.string().exactOptional(),
      url: z.string().nullable().exactOptional(),
    })).exactOptional(),
  }).exactOptional(),
  policyData: z.looseObject({ policyViolations: z.array(Violation()).exactOptional() }).nullable().exactOptional(),
}));

const QuarantinedComponent = once(() => z.looseObject({
  component: z.looseObject({
    packageUrl: z.string().nullable().exactOptional(),
    hash: z.string().nullable().exactOptional(),
    displayName: z.string().exactOptional(),
    sha256: z.string().nullable().exactOptional(),
    proprietary: z.boolean().exactOptional(),
    thirdParty: z.boolean().exactOptional(),
    componentIdentifier: ComponentIdentifier().exactOptional(),
    quarantineId: z.string().exactOptional(),
    quarantineTime: z.string().nullable().exactOptional(),
    quarantineReleaseTime: z.string().nullable().exactOptional(),
  }).exactOptional(),
  policyViolations: z.array(Violation()).exactOptional(),
  waivedPolicyViolations: z.array(Violation()).exactOptional(),
}));

const VersionChange = once(() => z.looseObject({
  type: z.string().exactOptional(),
  directDependency: z.boolean().exactOptional(),
  data: z.looseObject({ component: Component().exactOptional() }).exactOptional(),
}));

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
          description: z.string().exactOptional(),
          color: z.string().exactOptional(),
        })).exactOptional(),
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
    result: () => z.array(Report()),
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
      limit: integer().min(1).exactOptional(),
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
      application: Application().exactOptional(),
      reportTitle: z.string().exactOptional(),
      reportTime: z.number().exactOptional(),
      commitHash: z.string().nullable().exactOptional(),
      initiator: z.string().exactOptional(),
      counts: z.record(z.string(), integer()).exactOptional(),
      components: z.array(z.looseObject({
        packageUrl: z.string().nullable().exactOptional(),
        hash: z.string().nullable().exactOptional(),
        displayName: z.string().exactOptional(),
        sha256: z.string().nullable().exactOptional(),
        proprietary: z.boolean().exactOptional(),
        thirdParty: z.boolean().exactOptional(),
        componentIdentifier: ComponentIdentifier().exactOptional(),
        matchState: z.string().exactOptional(),
        pathnames: z.array(z.string()).exactOptional(),
        dependencyData: z.looseObject({
          directDependency: z.boolean().exactOptional(),
          innerSource: z.boolean().exactOptional(),
          parentComponentPurls: z.array(z.string()).exactOptional(),
        }).nullable().exactOptional(),
        violations: z.array(z.looseObject({
          policyViolationId: z.string().exactOptional(),
          policyId: z.string().exactOptional(),
          policyName: z.string().exactOptional(),
          policyThreatCategory: z.string().exactOptional(),
          policyThreatLevel: integer().exactOptional(),
          waived: z.boolean().exactOptional(),
          legacyViolation: z.boolean().exactOptional(),
          openTime: z.string().exactOptional(),
          constraints: z.array(z.looseObject({
            constraintId: z.string().exactOptional(),
            constraintName: z.string().exactOptional(),
            conditions: z.array(z.looseObject({
              conditionSummary: z.string().exactOptional(),
              conditionReason: z.string().exactOptional(),
            })).exactOptional(),
          })).exactOptional(),
        })).exactOptional(),
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
        application: Application().exactOptional(),
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
      includeViolationTimes: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      applicationPublicId: ApplicationPublicId(),
      fromCommit: z.string().min(1),
      toCommit: z.string().min(1),
      includeViolationTimes: z.boolean().exactOptional(),
    }), { includeViolationTimes: false }),
    result: () => z.looseObject({
      application: Application().exactOptional(),
      diffTime: z.string().exactOptional(),
      addedViolations: z.array(Violation()).exactOptional(),
      removedViolations: z.array(Violation()).exactOptional(),
      fromCommit: z.looseObject({ commitHash: z.string().exactOptional(), scanId: z.string().exactOptional() }).exactOptional(),
      toCommit: z.looseObject({ commitHash: z.string().exactOptional(), scanId: z.string().exactOptional() }).exactOptional(),
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
      matcherStrategy: z.enum(["DEFAULT", "EXACT_COMPONENT"]),
      expiryTime: z.string().exactOptional(),
      expireWhenRemediationAvailable: z.boolean().exactOptional(),
      waiverReasonId: z.string().min(1).exactOptional(),
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
    description: "List waivers that nothing matches any more.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      staleWaivers: z.array(z.looseObject({
        waiverId: z.string().exactOptional(),
        policyId: z.string().exactOptional(),
        policyName: z.string().exactOptional(),
        comment: z.string().exactOptional(),
        reasonText: z.string().exactOptional(),
        creatorName: z.string().exactOptional(),
        createTime: z.string().exactOptional(),
        expiryTime: z.string().nullable().exactOptional(),
        scopeOwnerId: z.string().exactOptional(),
        scopeOwnerName: z.string().exactOptional(),
        scopeOwnerType: z.string().exactOptional(),
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
      waiverReasonId: { in: "body" },
    },
    params: () => z.strictObject({
      ownerType: OwnerType(),
      ownerId: OwnerId(),
      policyViolationId: ViolationId(),
      comment: z.string().exactOptional(),
      noteToReviewer: z.string().exactOptional(),
      matcherStrategy: z.enum(["DEFAULT", "EXACT_COMPONENT", "ALL_COMPONENTS", "ALL_VERSIONS"]).exactOptional(),
      expiryTime: z.string().exactOptional(),
      waiverReasonId: z.string().min(1).exactOptional(),
    }),
    result: () => z.looseObject({
      policyWaiverRequestId: z.string().exactOptional(),
      policyViolationId: z.string().exactOptional(),
      policyId: z.string().exactOptional(),
      policyName: z.string().exactOptional(),
      comment: z.string().exactOptional(),
      noteToReviewer: z.string().exactOptional(),
      matcherStrategy: z.string().exactOptional(),
      requestTime: z.string().exactOptional(),
      requesterName: z.string().exactOptional(),
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
      packageUrl: { in: "body" },
    },
    params: () => z.strictObject({
      ownerType: z.enum(["application", "organization", "repository"]),
      ownerId: OwnerId(),
      stageId: Stage().exactOptional(),
      packageUrl: PackageUrl(),
    }),
    result: () => z.looseObject({
      remediation: z.looseObject({
        suggestedVersionChange: VersionChange().exactOptional(),
        versionChanges: z.array(VersionChange()).exactOptional(),
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
        packageUrl: z.string().exactOptional(),
        hash: z.string().exactOptional(),
        threatLevel: integer().exactOptional(),
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
        packageUrl: z.string().exactOptional(),
        hash: z.string().exactOptional(),
        isMalicious: z.boolean().exactOptional(),
        matchState: z.string().exactOptional(),
        malwareCategories: z.array(z.looseObject({
          attackVector: z.string().exactOptional(),
          threatTypes: z.array(z.string()).exactOptional(),
        })).exactOptional(),
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
      vulnIds: z.array(z.string()).exactOptional(),
      description: z.string().exactOptional(),
      explanationMarkdown: z.string().exactOptional(),
      detectionMarkdown: z.string().exactOptional(),
      recommendationMarkdown: z.string().exactOptional(),
      mainSeverity: z.looseObject({
        score: z.number().exactOptional(),
        vector: z.string().exactOptional(),
        source: z.string().exactOptional(),
      }).exactOptional(),
      epssData: z.looseObject({ currentScore: z.number().exactOptional() }).nullable().exactOptional(),
      kevData: z.looseObject({ isKev: z.boolean().exactOptional() }).nullable().exactOptional(),
      weakness: z.looseObject({
        cweIds: z.array(z.looseObject({ id: z.string().exactOptional(), uri: z.string().exactOptional() })).exactOptional(),
      }).nullable().exactOptional(),
      vulnerableVersionRanges: z.array(z.string()).nullable().exactOptional(),
      advisories: z.array(z.looseObject({ referenceType: z.string().exactOptional(), url: z.string().exactOptional() })).exactOptional(),
      categories: z.array(z.string()).exactOptional(),
      source: z.looseObject({ shortName: z.string().exactOptional(), longName: z.string().exactOptional() }).exactOptional(),
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
      results: z.array(ComponentDetails()).exactOptional(),
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
      reportHtmlUrl: z.string().exactOptional(),
      reportDataUrl: z.string().exactOptional(),
      reportPdfUrl: z.string().exactOptional(),
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
    params: () => z.strictObject({
      policyId: z.array(z.string().min(1)).exactOptional(),
      componentName: z.string().min(1).exactOptional(),
      repositoryPublicId: z.string().min(1).exactOptional(),
      sortBy: z.literal("quarantineTime").exactOptional(),
      asc: Ascending().exactOptional(),
      page: Page().exactOptional(),
      pageSize: PageSize().exactOptional(),
    }),
    result: () => z.looseObject({
      total: integer().exactOptional(),
      page: integer().exactOptional(),
      pageSize: integer().exactOptional(),
      pageCount: integer().exactOptional(),
      results: z.array(z.looseObject({
        displayName: z.string().exactOptional(),
        hash: z.string().exactOptional(),
        pathname: z.string().exactOptional(),
        componentIdentifier: ComponentIdentifier().exactOptional(),
        matchState: z.string().exactOptional(),
        policyName: z.string().exactOptional(),
        threatLevel: integer().exactOptional(),
        quarantined: z.boolean().exactOptional(),
        quarantineDate: z.string().exactOptional(),
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
        repository: z.looseObject({
          repositoryId: z.string().exactOptional(),
          publicId: z.string().exactOptional(),
          format: z.string().exactOptional(),
          type: z.string().exactOptional(),
        }).exactOptional(),
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
