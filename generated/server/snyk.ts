// Generated from specs/snyk.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Typed,
  integer,
  once,
  operation,
  typed,
  withDefaults,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { AnyValue as AnyValueType } from "../sdk/snyk.js";

/** Where Snyk is, and how it is authenticated. */
export const CONNECTOR = {
  id: "snyk",
  name: "Snyk",
  api: {
    servers: {
      default: {
        baseUrl: "https://{host}/rest",
        variables: {
          host: {
            default: "api.snyk.io",
            enum: ["api.snyk.io", "api.us.snyk.io", "api.eu.snyk.io", "api.au.snyk.io"],
            description: "The region that the account is hosted in.",
          },
        },
      },
      v1: {
        baseUrl: "https://{host}/v1",
        variables: {
          host: {
            default: "api.snyk.io",
            enum: ["api.snyk.io", "api.us.snyk.io", "api.eu.snyk.io", "api.au.snyk.io"],
            description: "The region that the account is hosted in.",
          },
        },
      },
    },
    auth: { type: "api_key", in: "header", name: "Authorization", prefix: "token " },
    query: { version: "2025-11-05" },
  },
} as const satisfies ConnectorInfo;

const AnyValue: () => Typed<AnyValueType> = once(() => typed<AnyValueType>(z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.lazy(AnyValue)),
  z.record(z.string(), z.unknown()),
]).nullable()));

const OrgId = once(() => z.string().min(1));

const ProjectId = once(() => z.string().min(1));

const SeverityLevel = once(() => z.enum(["info", "low", "medium", "high", "critical"]));

const SeverityLevelResult = once(() => z.string());

const IssueType = once(() => z.enum(["package_vulnerability", "license", "cloud", "code", "custom", "config"]));

const IssueTypeResult = once(() => z.string());

const Criticality = once(() => z.enum(["critical", "high", "medium", "low"]));

const CriticalityResult = once(() => z.string());

const Environment = once(() => z.enum([
  "frontend",
  "backend",
  "internal",
  "external",
  "mobile",
  "saas",
  "onprem",
  "hosted",
  "distributed",
]));

const EnvironmentResult = once(() => z.string());

const Lifecycle = once(() => z.enum(["production", "development", "sandbox"]));

const LifecycleResult = once(() => z.string());

const TagInput = once(() => z.strictObject({ key: z.string(), value: z.string() }));

const IgnoreKind = once(() => z.enum(["not-vulnerable", "wont-fix", "temporary-ignore"]));

const IgnoreKindResult = once(() => z.string());

const Link = once(() => z.union([z.string(), z.looseObject({ href: z.string().exactOptional() })]));

const PageLinks = once(() => z.looseObject({
  self: Link().exactOptional(),
  first: Link().exactOptional(),
  last: Link().exactOptional(),
  next: Link().exactOptional(),
  prev: Link().exactOptional(),
}));

const JsonApi = once(() => z.looseObject({ version: z.string().exactOptional() }));

const Relation = once(() => z.looseObject({
  data: z.looseObject({ id: z.string().nullable().exactOptional(), type: z.string().exactOptional() }).exactOptional(),
}));

const Problem = once(() => z.looseObject({
  id: z.string().exactOptional(),
  source: z.string().exactOptional(),
  type: z.string().exactOptional(),
  url: z.string().exactOptional(),
  disclosed_at: z.string().exactOptional(),
  discovered_at: z.string().exactOptional(),
  updated_at: z.string().exactOptional(),
}));

const SeverityRating = once(() => z.looseObject({
  level: z.string().exactOptional(),
  score: z.number().nullable().exactOptional(),
  vector: z.string().nullable().exactOptional(),
  version: z.string().exactOptional(),
  source: z.string().exactOptional(),
  modification_time: z.string().exactOptional(),
}));

const Coordinate = once(() => z.looseObject({
  state: z.string().exactOptional(),
  is_fixable_snyk: z.boolean().exactOptional(),
  is_fixable_manually: z.boolean().exactOptional(),
  is_fixable_upstream: z.boolean().exactOptional(),
  is_upgradeable: z.boolean().exactOptional(),
  is_patchable: z.boolean().exactOptional(),
  is_pinnable: z.boolean().exactOptional(),
  reachability: z.string().exactOptional(),
  representations: z.array(z.looseObject({
    resourcePath: z.string().exactOptional(),
    dependency: z.looseObject({
      package_name: z.string().exactOptional(),
      package_version: z.string().exactOptional(),
    }).exactOptional(),
    sourceLocation: z.looseObject({
      commit_id: z.string().exactOptional(),
      file: z.string().exactOptional(),
      region: z.looseObject({
        start: z.looseObject({ line: integer().exactOptional(), column: integer().exactOptional() }).exactOptional(),
        end: z.looseObject({ line: integer().exactOptional(), column: integer().exactOptional() }).exactOptional(),
      }).exactOptional(),
    }).exactOptional(),
    cloud_resource: z.looseObject({
      environment: z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
      resource: z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
    }).exactOptional(),
  })).exactOptional(),
  remedies: z.array(z.looseObject({ type: z.string().exactOptional(), description: z.string().exactOptional() })).exactOptional(),
  created_at: z.string().exactOptional(),
  updated_at: z.string().exactOptional(),
}));

const Issue = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  attributes: z.looseObject({
    title: z.string(),
    description: z.string().exactOptional(),
    type: IssueTypeResult(),
    status: z.string(),
    effective_severity_level: SeverityLevelResult(),
    ignored: z.boolean(),
    key: z.string(),
    key_asset: z.string().exactOptional(),
    tool: z.string().exactOptional(),
    created_at: z.string().exactOptional(),
    updated_at: z.string().exactOptional(),
    problems: z.array(Problem()).exactOptional(),
    classes: z.array(z.looseObject({
      id: z.string().exactOptional(),
      source: z.string().exactOptional(),
      type: z.string().exactOptional(),
      url: z.string().exactOptional(),
    })).exactOptional(),
    coordinates: z.array(Coordinate()).exactOptional(),
    severities: z.array(SeverityRating()).exactOptional(),
    exploit_details: z.looseObject({
      sources: z.array(z.string()).exactOptional(),
      maturity_levels: z.array(z.looseObject({ format: z.string().exactOptional(), level: z.string().exactOptional() })).exactOptional(),
    }).exactOptional(),
    risk: z.looseObject({
      score: z.looseObject({
        value: z.int().min(0).max(1000).exactOptional(),
        model: z.string().exactOptional(),
        updated_at: z.string().exactOptional(),
      }).exactOptional(),
      factors: z.array(z.looseObject({
        name: z.string().exactOptional(),
        value: z.boolean().exactOptional(),
        included_in_score: z.boolean().exactOptional(),
        updated_at: z.string().exactOptional(),
      })).exactOptional(),
    }).exactOptional(),
    resolution: z.looseObject({
      type: z.string().exactOptional(),
      resolved_at: z.string().exactOptional(),
      details: z.string().exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
  relationships: z.looseObject({
    organization: Relation().exactOptional(),
    scan_item: Relation().exactOptional(),
    ignore: Relation().exactOptional(),
  }).exactOptional(),
}));

const Project = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  attributes: z.looseObject({
    name: z.string().exactOptional(),
    type: z.string().exactOptional(),
    origin: z.string().exactOptional(),
    status: z.string().exactOptional(),
    read_only: z.boolean().exactOptional(),
    created: z.string().exactOptional(),
    target_file: z.string().exactOptional(),
    target_reference: z.string().exactOptional(),
    target_runtime: z.string().exactOptional(),
    business_criticality: z.array(CriticalityResult()).exactOptional(),
    environment: z.array(EnvironmentResult()).exactOptional(),
    lifecycle: z.array(LifecycleResult()).exactOptional(),
    tags: z.array(z.looseObject({ key: z.string().exactOptional(), value: z.string().exactOptional() })).exactOptional(),
    settings: z.looseObject({
      recurring_tests: z.looseObject({ frequency: z.string().exactOptional() }).exactOptional(),
      pull_requests: z.looseObject({
        is_enabled: z.boolean().exactOptional(),
        policy: z.string().exactOptional(),
        severity_threshold: z.string().exactOptional(),
        fail_only_for_issues_with_fix: z.boolean().exactOptional(),
      }).exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
  meta: z.looseObject({
    cli_monitored_at: z.string().nullable().exactOptional(),
    latest_issue_counts: z.looseObject({
      critical: z.number().exactOptional(),
      high: z.number().exactOptional(),
      medium: z.number().exactOptional(),
      low: z.number().exactOptional(),
      updated_at: z.string().exactOptional(),
    }).exactOptional(),
    latest_dependency_total: z.looseObject({ total: z.number().exactOptional(), updated_at: z.string().exactOptional() }).exactOptional(),
  }).exactOptional(),
  relationships: z.looseObject({
    organization: Relation().exactOptional(),
    target: Relation().exactOptional(),
    owner: Relation().exactOptional(),
    importer: Relation().exactOptional(),
  }).exactOptional(),
}));

const Ignore = once(() => z.looseObject({
  reason: z.string().exactOptional(),
  reasonType: IgnoreKindResult().exactOptional(),
  disregardIfFixable: z.boolean().exactOptional(),
  expires: z.string().exactOptional(),
  created: z.string().exactOptional(),
  ignoredBy: z.looseObject({
    id: z.string().exactOptional(),
    name: z.string().exactOptional(),
    email: z.string().exactOptional(),
  }).exactOptional(),
}));

const Policy = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  attributes: z.looseObject({
    name: z.string().exactOptional(),
    action_type: z.string().exactOptional(),
    action: z.looseObject({
      data: z.looseObject({
        ignore_type: IgnoreKindResult().exactOptional(),
        reason: z.string().exactOptional(),
        expires: z.string().exactOptional(),
      }).exactOptional(),
    }).exactOptional(),
    conditions_group: z.looseObject({
      logical_operator: z.string().exactOptional(),
      conditions: z.array(z.looseObject({
        field: z.string().exactOptional(),
        operator: z.string().exactOptional(),
        value: z.string().exactOptional(),
      })).exactOptional(),
    }).exactOptional(),
    review: z.string().exactOptional(),
    created_by: z.looseObject({
      id: z.string().exactOptional(),
      name: z.string().exactOptional(),
      email: z.string().exactOptional(),
    }).exactOptional(),
    created_at: z.string().exactOptional(),
    updated_at: z.string().exactOptional(),
  }).exactOptional(),
}));

const NamedRelation = once(() => z.looseObject({
  data: z.looseObject({
    id: z.string().exactOptional(),
    type: z.string().exactOptional(),
    attributes: z.looseObject({ name: z.string().exactOptional() }).exactOptional(),
  }).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "issues:read": operation({
    method: "GET",
    path: "/orgs/{org_id}/issues",
    scope: ["org.read", "org.project.read", "org.project.snapshot.read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the issues of an organization.",
    pagination: { style: "link", next: "/links/next", params: ["starting_after"], items: "/data" },
    parameters: {
      org_id: { in: "path" },
      scan_item_id: { in: "query", wire: "scan_item.id" },
      scan_item_type: { in: "query", wire: "scan_item.type" },
      type: { in: "query" },
      effective_severity_level: { in: "query", explode: false },
      status: { in: "query", explode: false },
      ignored: { in: "query" },
      created_after: { in: "query" },
      created_before: { in: "query" },
      updated_after: { in: "query" },
      updated_before: { in: "query" },
      limit: { in: "query" },
      starting_after: { in: "query" },
    },
    params: () => z.strictObject({
      org_id: OrgId(),
      scan_item_id: z.string().exactOptional(),
      scan_item_type: z.enum(["project", "environment"]).exactOptional(),
      type: IssueType().exactOptional(),
      effective_severity_level: z.array(SeverityLevel()).exactOptional(),
      status: z.array(z.enum(["open", "resolved"])).exactOptional(),
      ignored: z.boolean().exactOptional(),
      created_after: z.string().exactOptional(),
      created_before: z.string().exactOptional(),
      updated_after: z.string().exactOptional(),
      updated_before: z.string().exactOptional(),
      limit: z.int().min(10).max(100).exactOptional(),
      starting_after: z.string().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(Issue()),
      links: PageLinks().exactOptional(),
      jsonapi: JsonApi().exactOptional(),
    }),
  }),
  "issues:read_details": operation({
    method: "GET",
    path: "/orgs/{org_id}/issues/{issue_id}",
    scope: ["org.read", "org.project.read", "org.project.snapshot.read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one issue by its id.",
    parameters: {
      org_id: { in: "path" },
      issue_id: { in: "path" },
    },
    params: () => z.strictObject({ org_id: OrgId(), issue_id: z.string().min(1) }),
    result: () => z.looseObject({
      data: Issue(),
      links: PageLinks().exactOptional(),
      jsonapi: JsonApi().exactOptional(),
    }),
  }),
  "group_issues:read": operation({
    method: "GET",
    path: "/groups/{group_id}/issues",
    scope: ["group.issues.read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List issues across all organizations of a group.",
    pagination: { style: "link", next: "/links/next", params: ["starting_after"], items: "/data" },
    parameters: {
      group_id: { in: "path" },
      scan_item_id: { in: "query", wire: "scan_item.id" },
      scan_item_type: { in: "query", wire: "scan_item.type" },
      type: { in: "query" },
      effective_severity_level: { in: "query", explode: false },
      status: { in: "query", explode: false },
      ignored: { in: "query" },
      created_after: { in: "query" },
      created_before: { in: "query" },
      updated_after: { in: "query" },
      updated_before: { in: "query" },
      limit: { in: "query" },
      starting_after: { in: "query" },
    },
    params: () => z.strictObject({
      group_id: z.string().min(1),
      scan_item_id: z.string().exactOptional(),
      scan_item_type: z.enum(["project", "environment"]).exactOptional(),
      type: IssueType().exactOptional(),
      effective_severity_level: z.array(SeverityLevel()).exactOptional(),
      status: z.array(z.enum(["open", "resolved"])).exactOptional(),
      ignored: z.boolean().exactOptional(),
      created_after: z.string().exactOptional(),
      created_before: z.string().exactOptional(),
      updated_after: z.string().exactOptional(),
      updated_before: z.string().exactOptional(),
      limit: z.int().min(10).max(100).exactOptional(),
      starting_after: z.string().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(Issue()),
      links: PageLinks().exactOptional(),
      jsonapi: JsonApi().exactOptional(),
    }),
  }),
  "package_issues:read": operation({
    method: "GET",
    path: "/orgs/{org_id}/packages/{purl}/issues",
    scope: ["org.read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List known vulnerabilities of a package version.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/data" },
    parameters: {
      org_id: { in: "path" },
      purl: { in: "path" },
      offset: { in: "query" },
      limit: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      org_id: OrgId(),
      purl: z.string().min(1),
      offset: integer().min(0).exactOptional(),
      limit: z.int().min(1).max(1000).exactOptional(),
    }), { offset: 0, limit: 1000 }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        attributes: z.looseObject({
          title: z.string().exactOptional(),
          description: z.string().exactOptional(),
          type: z.string().exactOptional(),
          effective_severity_level: SeverityLevelResult().exactOptional(),
          problems: z.array(Problem()).exactOptional(),
          severities: z.array(SeverityRating()).exactOptional(),
          coordinates: z.array(z.looseObject({
            remedies: z.array(z.looseObject({
              type: z.string().exactOptional(),
              description: z.string().exactOptional(),
              details: z.looseObject({ upgrade_package: z.string().exactOptional() }).exactOptional(),
            })).exactOptional(),
            representations: z.array(z.looseObject({
              resource_path: z.string().exactOptional(),
              package: z.looseObject({
                name: z.string().exactOptional(),
                namespace: z.string().exactOptional(),
                type: z.string().exactOptional(),
                version: z.string().exactOptional(),
                url: z.string().exactOptional(),
              }).exactOptional(),
            })).exactOptional(),
          })).exactOptional(),
          slots: z.looseObject({
            disclosure_time: z.string().exactOptional(),
            publication_time: z.string().exactOptional(),
            exploit_details: z.looseObject({
              sources: z.array(z.string()).exactOptional(),
              maturity_levels: z.array(z.looseObject({
                format: z.string().exactOptional(),
                level: z.string().exactOptional(),
                type: z.string().exactOptional(),
              })).exactOptional(),
            }).exactOptional(),
            references: z.array(z.looseObject({ title: z.string().exactOptional(), url: z.string().exactOptional() })).exactOptional(),
          }).exactOptional(),
          created_at: z.string().exactOptional(),
          updated_at: z.string().exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
      meta: z.looseObject({
        package: z.looseObject({
          name: z.string().exactOptional(),
          namespace: z.string().exactOptional(),
          type: z.string().exactOptional(),
          version: z.string().exactOptional(),
          url: z.string().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
      links: PageLinks().exactOptional(),
      jsonapi: JsonApi().exactOptional(),
    }),
  }),
  "projects:read": operation({
    method: "GET",
    path: "/orgs/{org_id}/projects",
    scope: ["org.project.read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the projects of an organization.",
    pagination: { style: "link", next: "/links/next", params: ["starting_after"], items: "/data" },
    parameters: {
      org_id: { in: "path" },
      ids: { in: "query", explode: false },
      names: { in: "query", explode: false },
      names_start_with: { in: "query", explode: false },
      target_id: { in: "query" },
      origins: { in: "query", explode: false },
      types: { in: "query", explode: false },
      tags: { in: "query", explode: false },
      business_criticality: { in: "query", explode: false },
      environment: { in: "query", explode: false },
      lifecycle: { in: "query", explode: false },
      latest_issue_counts: { in: "query", wire: "meta.latest_issue_counts" },
      expand: { in: "query", explode: false },
      limit: { in: "query" },
      starting_after: { in: "query" },
    },
    params: () => z.strictObject({
      org_id: OrgId(),
      ids: z.array(z.string()).exactOptional(),
      names: z.array(z.string()).exactOptional(),
      names_start_with: z.array(z.string()).exactOptional(),
      target_id: z.array(z.string()).exactOptional(),
      origins: z.array(z.string()).exactOptional(),
      types: z.array(z.string()).exactOptional(),
      tags: z.array(z.string()).exactOptional(),
      business_criticality: z.array(Criticality()).exactOptional(),
      environment: z.array(Environment()).exactOptional(),
      lifecycle: z.array(Lifecycle()).exactOptional(),
      latest_issue_counts: z.boolean().exactOptional(),
      expand: z.array(z.literal("target")).exactOptional(),
      limit: z.int().min(10).max(100).exactOptional(),
      starting_after: z.string().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(Project()).exactOptional(),
      links: PageLinks().exactOptional(),
      jsonapi: JsonApi().exactOptional(),
    }),
  }),
  "projects:read_details": operation({
    method: "GET",
    path: "/orgs/{org_id}/projects/{project_id}",
    scope: ["org.project.read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one project by its id.",
    parameters: {
      org_id: { in: "path" },
      project_id: { in: "path" },
      latest_issue_counts: { in: "query", wire: "meta.latest_issue_counts" },
      expand: { in: "query", explode: false },
    },
    params: () => z.strictObject({
      org_id: OrgId(),
      project_id: ProjectId(),
      latest_issue_counts: z.boolean().exactOptional(),
      expand: z.array(z.literal("target")).exactOptional(),
    }),
    result: () => z.looseObject({
      data: Project().exactOptional(),
      links: PageLinks().exactOptional(),
      jsonapi: JsonApi().exactOptional(),
    }),
  }),
  "projects:write": operation({
    method: "PATCH",
    path: "/orgs/{org_id}/projects/{project_id}",
    scope: ["org.read", "org.project.read", "org.project.edit"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Change owner, tags or attributes of a project.",
    headers: { "Content-Type": "application/vnd.api+json" },
    parameters: {
      org_id: { in: "path" },
      project_id: { in: "path" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      org_id: OrgId(),
      project_id: ProjectId(),
      data: z.strictObject({
        id: ProjectId(),
        type: z.literal("project"),
        attributes: z.strictObject({
          business_criticality: z.array(Criticality()).exactOptional(),
          environment: z.array(Environment()).exactOptional(),
          lifecycle: z.array(Lifecycle()).exactOptional(),
          tags: z.array(TagInput()).exactOptional(),
          test_frequency: z.enum(["daily", "weekly"]).exactOptional(),
        }),
        relationships: z.strictObject({
          owner: z.strictObject({
            data: z.strictObject({ id: z.string().nullable(), type: z.literal("user") }),
          }).exactOptional(),
        }),
      }),
    }),
    result: () => z.looseObject({
      data: Project().exactOptional(),
      links: PageLinks().exactOptional(),
      jsonapi: JsonApi().exactOptional(),
    }),
  }),
  "projects:delete": operation({
    method: "DELETE",
    path: "/orgs/{org_id}/projects/{project_id}",
    scope: ["org.read", "org.project.read", "org.project.delete"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a project with its history.",
    parameters: {
      org_id: { in: "path" },
      project_id: { in: "path" },
    },
    params: () => z.strictObject({ org_id: OrgId(), project_id: ProjectId() }),
    result: () => z.null(),
  }),
  "projects:deactivate": operation({
    method: "POST",
    path: "/org/{orgId}/project/{projectId}/deactivate",
    server: "v1",
    scope: ["View Organization", "View Project", "Project Status"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Stop testing and monitoring a project.",
    parameters: {
      orgId: { in: "path" },
      projectId: { in: "path" },
    },
    params: () => z.strictObject({ orgId: OrgId(), projectId: ProjectId() }),
    result: () => z.null(),
  }),
  "projects:activate": operation({
    method: "POST",
    path: "/org/{orgId}/project/{projectId}/activate",
    server: "v1",
    scope: ["View Organization", "View Project", "Project Status"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Resume testing and monitoring of a project.",
    parameters: {
      orgId: { in: "path" },
      projectId: { in: "path" },
    },
    params: () => z.strictObject({ orgId: OrgId(), projectId: ProjectId() }),
    result: () => z.null(),
  }),
  "sboms:read": operation({
    method: "GET",
    path: "/orgs/{org_id}/projects/{project_id}/sbom",
    scope: ["org.project.snapshot.read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the bill of materials of a project.",
    parameters: {
      org_id: { in: "path" },
      project_id: { in: "path" },
      format: { in: "query" },
      exclude: { in: "query" },
    },
    params: () => z.strictObject({
      org_id: OrgId(),
      project_id: ProjectId(),
      format: z.enum(["cyclonedx1.6+json", "cyclonedx1.5+json", "cyclonedx1.4+json", "spdx2.3+json"]).exactOptional(),
      exclude: z.array(z.literal("licenses")).exactOptional(),
    }),
    result: () => z.looseObject({
      bomFormat: z.string().exactOptional(),
      specVersion: z.string().exactOptional(),
      components: z.array(z.looseObject({
        "bom-ref": z.string().exactOptional(),
        type: z.string().exactOptional(),
        name: z.string().exactOptional(),
        version: z.string().exactOptional(),
        purl: z.string().exactOptional(),
        licenses: z.array(z.looseObject({
          expression: z.string().exactOptional(),
          license: z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
      dependencies: z.array(z.looseObject({
        ref: z.string().exactOptional(),
        dependsOn: z.array(z.string()).exactOptional(),
      })).exactOptional(),
      spdxVersion: z.string().exactOptional(),
      packages: z.array(z.looseObject({
        SPDXID: z.string().exactOptional(),
        name: z.string().exactOptional(),
        versionInfo: z.string().exactOptional(),
        licenseConcluded: z.string().exactOptional(),
        licenseDeclared: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "targets:read": operation({
    method: "GET",
    path: "/orgs/{org_id}/targets",
    scope: ["org.project.read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List repositories, images and other targets.",
    pagination: { style: "link", next: "/links/next", params: ["starting_after"], items: "/data" },
    parameters: {
      org_id: { in: "path" },
      display_name: { in: "query" },
      url: { in: "query" },
      source_types: { in: "query", explode: false },
      is_private: { in: "query" },
      exclude_empty: { in: "query" },
      created_gte: { in: "query" },
      limit: { in: "query" },
      starting_after: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      org_id: OrgId(),
      display_name: z.string().exactOptional(),
      url: z.string().exactOptional(),
      source_types: z.array(z.string()).exactOptional(),
      is_private: z.boolean().exactOptional(),
      exclude_empty: z.boolean().exactOptional(),
      created_gte: z.string().exactOptional(),
      limit: z.int().min(1).max(100).exactOptional(),
      starting_after: z.string().exactOptional(),
    }), { exclude_empty: true }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        attributes: z.looseObject({
          display_name: z.string().exactOptional(),
          url: z.string().nullable().exactOptional(),
          is_private: z.boolean().exactOptional(),
          created_at: z.string().exactOptional(),
        }).exactOptional(),
        relationships: z.looseObject({
          organization: Relation().exactOptional(),
          integration: z.looseObject({
            data: z.looseObject({
              id: z.string().nullable().exactOptional(),
              type: z.string().exactOptional(),
              attributes: z.looseObject({ integration_type: z.string().exactOptional() }).exactOptional(),
            }).exactOptional(),
          }).exactOptional(),
        }).exactOptional(),
      })),
      links: PageLinks().exactOptional(),
      jsonapi: JsonApi().exactOptional(),
    }),
  }),
  "dependencies:search": operation({
    method: "POST",
    path: "/org/{orgId}/dependencies",
    server: "v1",
    scope: ["View Organization", "View Project", "View Project Snapshot"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Find which projects use a package.",
    pagination: { style: "page", page: "page", size: "perPage", items: "/results" },
    parameters: {
      orgId: { in: "path" },
      filters: { in: "body" },
      sortBy: { in: "query" },
      order: { in: "query" },
      page: { in: "query" },
      perPage: { in: "query" },
    },
    params: () => z.strictObject({
      orgId: OrgId(),
      filters: z.strictObject({
        dependencies: z.array(z.string()).exactOptional(),
        languages: z.array(z.string()).exactOptional(),
        projects: z.array(z.string()).exactOptional(),
        licenses: z.array(z.string()).exactOptional(),
        severity: z.array(z.string()).exactOptional(),
        depStatus: z.string().exactOptional(),
      }).exactOptional(),
      sortBy: z.enum(["projects", "dependency", "severity", "dependenciesWithIssues"]).exactOptional(),
      order: z.enum(["asc", "desc"]).exactOptional(),
      page: integer().min(1).exactOptional(),
      perPage: z.int().min(1).max(1000).exactOptional(),
    }),
    result: () => z.looseObject({
      results: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        version: z.string().exactOptional(),
        type: z.string().exactOptional(),
        latestVersion: z.string().exactOptional(),
        latestVersionPublishedDate: z.string().exactOptional(),
        firstPublishedDate: z.string().exactOptional(),
        isDeprecated: z.boolean().exactOptional(),
        issuesCritical: z.number().exactOptional(),
        issuesHigh: z.number().exactOptional(),
        issuesMedium: z.number().exactOptional(),
        issuesLow: z.number().exactOptional(),
        dependenciesWithIssues: z.array(z.string()).exactOptional(),
        licenses: z.array(z.looseObject({
          id: z.string().exactOptional(),
          title: z.string().exactOptional(),
          license: z.string().exactOptional(),
        })).exactOptional(),
        projects: z.array(z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() })).exactOptional(),
      })),
      total: z.number().exactOptional(),
    }),
  }),
  "ignores:read": operation({
    method: "GET",
    path: "/org/{orgId}/project/{projectId}/ignores",
    server: "v1",
    scope: ["View Organization", "View Project", "View Project Ignores"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the ignored issues of a project.",
    parameters: {
      orgId: { in: "path" },
      projectId: { in: "path" },
    },
    params: () => z.strictObject({ orgId: OrgId(), projectId: ProjectId() }),
    result: () => z.record(z.string(), z.array(z.record(z.string(), Ignore()))),
  }),
  "ignores:write": operation({
    method: "POST",
    path: "/org/{orgId}/project/{projectId}/ignore/{issueId}",
    server: "v1",
    scope: ["View Organization", "View Project Ignores", "Create new project ignores"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Ignore an issue of a project.",
    parameters: {
      orgId: { in: "path" },
      projectId: { in: "path" },
      issueId: { in: "path" },
      reasonType: { in: "body" },
      disregardIfFixable: { in: "body" },
      reason: { in: "body" },
      expires: { in: "body" },
      ignorePath: { in: "body" },
    },
    params: () => z.strictObject({
      orgId: OrgId(),
      projectId: ProjectId(),
      issueId: z.string().min(1),
      reasonType: IgnoreKind(),
      disregardIfFixable: z.boolean(),
      reason: z.string().exactOptional(),
      expires: z.string().exactOptional(),
      ignorePath: z.string().exactOptional(),
    }),
    result: () => z.record(z.string(), Ignore()),
  }),
  "ignores:delete": operation({
    method: "DELETE",
    path: "/org/{orgId}/project/{projectId}/ignore/{issueId}",
    server: "v1",
    scope: ["View Organization", "View Project Ignores", "Remove Project Ignores"],
    risk: "medium",
    effect: "delete",
    idempotent: true,
    description: "Remove all ignores of an issue.",
    parameters: {
      orgId: { in: "path" },
      projectId: { in: "path" },
      issueId: { in: "path" },
    },
    params: () => z.strictObject({
      orgId: OrgId(),
      projectId: ProjectId(),
      issueId: z.string().min(1),
    }),
    result: () => z.null(),
  }),
  "policies:read": operation({
    method: "GET",
    path: "/orgs/{org_id}/policies",
    scope: ["org.project.ignore.read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List ignore policies and requests of an organization.",
    pagination: { style: "link", next: "/links/next", params: ["starting_after"], items: "/data" },
    parameters: {
      org_id: { in: "path" },
      search: { in: "query" },
      review: { in: "query", explode: false },
      expires_before: { in: "query" },
      expires_after: { in: "query" },
      expires_never: { in: "query" },
      order_by: { in: "query" },
      order_direction: { in: "query" },
      limit: { in: "query" },
      starting_after: { in: "query" },
    },
    params: () => z.strictObject({
      org_id: OrgId(),
      search: z.string().exactOptional(),
      review: z.array(z.enum(["pending", "approved", "rejected", "not-required"])).exactOptional(),
      expires_before: z.string().exactOptional(),
      expires_after: z.string().exactOptional(),
      expires_never: z.boolean().exactOptional(),
      order_by: z.enum(["created", "expires", "ignore-type", "requested-by"]).exactOptional(),
      order_direction: z.enum(["asc", "desc"]).exactOptional(),
      limit: z.int().min(10).max(100).exactOptional(),
      starting_after: z.string().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(Policy()),
      links: PageLinks().exactOptional(),
      jsonapi: JsonApi().exactOptional(),
    }),
  }),
  "policies:write": operation({
    method: "POST",
    path: "/orgs/{org_id}/policies",
    scope: ["org.project.ignore.create"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Ignore a code finding across the organization.",
    headers: { "Content-Type": "application/vnd.api+json" },
    parameters: {
      org_id: { in: "path" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      org_id: OrgId(),
      data: z.strictObject({
        type: z.literal("policy"),
        attributes: z.strictObject({
          name: z.string().min(1).max(255),
          action_type: z.literal("ignore"),
          action: z.strictObject({
            data: z.strictObject({
              ignore_type: IgnoreKind(),
              reason: z.string().max(10000).exactOptional(),
              expires: z.string().exactOptional(),
            }),
          }),
          conditions_group: z.strictObject({
            logical_operator: z.literal("and"),
            conditions: z.array(z.strictObject({
              field: z.literal("snyk/asset/finding/v1"),
              operator: z.literal("includes"),
              value: z.string().min(1),
            })).min(1).max(1),
          }),
        }),
      }),
    }),
    result: () => z.looseObject({
      data: Policy(),
      links: PageLinks().exactOptional(),
      jsonapi: JsonApi().exactOptional(),
    }),
  }),
  "jira_issues:write": operation({
    method: "POST",
    path: "/org/{orgId}/project/{projectId}/issue/{issueId}/jira-issue",
    server: "v1",
    scope: ["Create Jira issues"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Open a Jira issue for a vulnerability.",
    parameters: {
      orgId: { in: "path" },
      projectId: { in: "path" },
      issueId: { in: "path" },
      fields: { in: "body" },
    },
    params: () => z.strictObject({
      orgId: OrgId(),
      projectId: ProjectId(),
      issueId: z.string().min(1),
      fields: z.strictObject({
        project: z.strictObject({ id: z.string().exactOptional(), key: z.string().exactOptional() }),
        issuetype: z.strictObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }),
        summary: z.string().exactOptional(),
      }),
    }),
    result: () => z.looseObject({
      jiraIssue: z.looseObject({ id: z.string().exactOptional(), key: z.string().exactOptional() }).exactOptional(),
    }),
  }),
  "orgs:read": operation({
    method: "GET",
    path: "/orgs",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the organizations the token can see.",
    pagination: { style: "link", next: "/links/next", params: ["starting_after"], items: "/data" },
    parameters: {
      group_id: { in: "query" },
      is_personal: { in: "query" },
      slug: { in: "query" },
      name: { in: "query" },
      limit: { in: "query" },
      starting_after: { in: "query" },
    },
    params: () => z.strictObject({
      group_id: z.string().exactOptional(),
      is_personal: z.boolean().exactOptional(),
      slug: z.string().max(100).exactOptional(),
      name: z.string().max(100).exactOptional(),
      limit: z.int().min(10).max(100).exactOptional(),
      starting_after: z.string().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        attributes: z.looseObject({
          name: z.string().exactOptional(),
          slug: z.string().exactOptional(),
          group_id: z.string().exactOptional(),
          is_personal: z.boolean().exactOptional(),
          access_requests_enabled: z.boolean().exactOptional(),
          created_at: z.string().exactOptional(),
          updated_at: z.string().exactOptional(),
        }).exactOptional(),
      })),
      links: PageLinks().exactOptional(),
      jsonapi: JsonApi().exactOptional(),
    }),
  }),
  "memberships:read": operation({
    method: "GET",
    path: "/orgs/{org_id}/memberships",
    scope: ["org.membership.read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List who belongs to an organization.",
    pagination: { style: "link", next: "/links/next", params: ["starting_after"], items: "/data" },
    parameters: {
      org_id: { in: "path" },
      email: { in: "query" },
      user_id: { in: "query" },
      username: { in: "query" },
      role_name: { in: "query" },
      sort_by: { in: "query" },
      sort_order: { in: "query" },
      limit: { in: "query" },
      starting_after: { in: "query" },
    },
    params: () => z.strictObject({
      org_id: OrgId(),
      email: z.string().exactOptional(),
      user_id: z.string().exactOptional(),
      username: z.string().exactOptional(),
      role_name: z.string().exactOptional(),
      sort_by: z.enum(["username", "user_display_name", "email", "login_method", "role"]).exactOptional(),
      sort_order: z.enum(["ASC", "DESC"]).exactOptional(),
      limit: z.int().min(10).max(100).exactOptional(),
      starting_after: z.string().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        attributes: z.looseObject({ created_at: z.string().exactOptional() }).exactOptional(),
        relationships: z.looseObject({
          org: NamedRelation().exactOptional(),
          role: NamedRelation().exactOptional(),
          user: z.looseObject({
            data: z.looseObject({
              id: z.string().exactOptional(),
              type: z.string().exactOptional(),
              attributes: z.looseObject({
                name: z.string().exactOptional(),
                email: z.string().exactOptional(),
                username: z.string().exactOptional(),
                login_method: z.string().exactOptional(),
              }).exactOptional(),
            }).exactOptional(),
          }).exactOptional(),
        }).exactOptional(),
      })),
      links: PageLinks().exactOptional(),
      jsonapi: JsonApi().exactOptional(),
    }),
  }),
  "memberships:write": operation({
    method: "PATCH",
    path: "/orgs/{org_id}/memberships/{membership_id}",
    scope: ["org.membership.edit"],
    risk: "critical",
    effect: "update",
    idempotent: true,
    description: "Give a member another role.",
    headers: { "Content-Type": "application/vnd.api+json" },
    parameters: {
      org_id: { in: "path" },
      membership_id: { in: "path" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      org_id: OrgId(),
      membership_id: z.string().min(1),
      data: z.strictObject({
        id: z.string(),
        type: z.literal("org_membership"),
        relationships: z.strictObject({
          role: z.strictObject({ data: z.strictObject({ id: z.string(), type: z.literal("org_role") }) }),
        }),
      }),
    }),
    result: () => z.null(),
  }),
  "memberships:delete": operation({
    method: "DELETE",
    path: "/orgs/{org_id}/memberships/{membership_id}",
    scope: ["org.membership.delete"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Remove a member from an organization.",
    parameters: {
      org_id: { in: "path" },
      membership_id: { in: "path" },
    },
    params: () => z.strictObject({ org_id: OrgId(), membership_id: z.string().min(1) }),
    result: () => z.null(),
  }),
  "service_accounts:read": operation({
    method: "GET",
    path: "/orgs/{org_id}/service_accounts",
    scope: ["org.service_account.read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the service accounts of an organization.",
    pagination: { style: "link", next: "/links/next", params: ["starting_after"], items: "/data" },
    parameters: {
      org_id: { in: "path" },
      limit: { in: "query" },
      starting_after: { in: "query" },
    },
    params: () => z.strictObject({
      org_id: OrgId(),
      limit: z.int().min(10).max(100).exactOptional(),
      starting_after: z.string().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        attributes: z.looseObject({
          name: z.string().exactOptional(),
          auth_type: z.string().exactOptional(),
          level: z.string().exactOptional(),
          role_id: z.string().exactOptional(),
          client_id: z.string().exactOptional(),
          jwks_url: z.string().exactOptional(),
          access_token_ttl_seconds: z.number().exactOptional(),
          access_token_expires_at: z.string().exactOptional(),
          created_at: z.string().exactOptional(),
        }).exactOptional(),
      })),
      links: PageLinks().exactOptional(),
      jsonapi: JsonApi().exactOptional(),
    }),
  }),
  "service_accounts:delete": operation({
    method: "DELETE",
    path: "/orgs/{org_id}/service_accounts/{serviceaccount_id}",
    scope: ["org.service_account.delete"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a service account and its credential.",
    parameters: {
      org_id: { in: "path" },
      serviceaccount_id: { in: "path" },
    },
    params: () => z.strictObject({ org_id: OrgId(), serviceaccount_id: z.string().min(1) }),
    result: () => z.null(),
  }),
  "audit_logs:read": operation({
    method: "GET",
    path: "/orgs/{org_id}/audit_logs/search",
    scope: ["org.audit_log.read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search the audit log of an organization.",
    pagination: { style: "link", next: "/links/next", params: ["cursor"], items: "/data/items" },
    parameters: {
      org_id: { in: "path" },
      from: { in: "query" },
      to: { in: "query" },
      user_id: { in: "query" },
      project_id: { in: "query" },
      events: { in: "query" },
      exclude_events: { in: "query" },
      sort_order: { in: "query" },
      size: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({
      org_id: OrgId(),
      from: z.string().exactOptional(),
      to: z.string().exactOptional(),
      user_id: z.string().exactOptional(),
      project_id: z.string().exactOptional(),
      events: z.array(z.string()).exactOptional(),
      exclude_events: z.array(z.string()).exactOptional(),
      sort_order: z.enum(["ASC", "DESC"]).exactOptional(),
      size: z.int().min(1).max(100).exactOptional(),
      cursor: z.string().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        type: z.string().exactOptional(),
        items: z.array(z.looseObject({
          created: z.string().exactOptional(),
          event: z.string().exactOptional(),
          org_id: z.string().exactOptional(),
          group_id: z.string().exactOptional(),
          project_id: z.string().exactOptional(),
          content: z.record(z.string(), z.lazy(AnyValue)).exactOptional(),
        })).exactOptional(),
      }),
      links: PageLinks().exactOptional(),
      jsonapi: JsonApi().exactOptional(),
    }),
  }),
};
