// Generated from specs/snyk.yaml by `npm run generate`. Do not edit.
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
 * Snyk. Vulnerabilities, projects, ignores and access of Snyk organizations.
 * @see https://docs.snyk.io/snyk-api/reference
 */
export class SnykConnector<const M extends Risk = "critical"> extends SDKConnector<SnykOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /**
   * List the issues of an organization.
   * Risk: low. Scope: org.read, org.project.read, org.project.snapshot.read.
   */
  getIssues(params: GetIssuesParams, options?: ExecuteOptions): GovernedPages<"low", IssuesReadResult, IssuesReadItem> {
    return this.call("issues:read", {
      org_id: params.orgId,
      effective_severity_level: params.severity,
      status: params.status,
      type: params.type,
      ignored: params.ignored,
      limit: params.limit,
    }, options);
  }

  /** Get one issue by its id. Risk: low. Scope: org.read, org.project.read, org.project.snapshot.read. */
  getIssue(params: GetIssueParams, options?: ExecuteOptions): GovernedCall<"low", IssuesReadDetailsResult> {
    return this.call("issues:read_details", { org_id: params.orgId, issue_id: params.issueId }, options);
  }

  /** List known vulnerabilities of a package version. Risk: low. Scope: org.read. */
  getPackageIssues(params: GetPackageIssuesParams, options?: ExecuteOptions): GovernedPages<"low", PackageIssuesReadResult, PackageIssuesReadItem> {
    return this.call("package_issues:read", { org_id: params.orgId, purl: params.purl }, options);
  }

  /** List the projects of an organization. Risk: low. Scope: org.project.read. */
  getProjects(params: GetProjectsParams, options?: ExecuteOptions): GovernedPages<"low", ProjectsReadResult, ProjectsReadItem> {
    return this.call("projects:read", {
      org_id: params.orgId,
      names: params.names,
      target_id: params.targetId,
      latest_issue_counts: params.issueCounts,
      limit: params.limit,
    }, options);
  }

  /** Get the bill of materials of a project. Risk: low. Scope: org.project.snapshot.read. */
  getSbom(params: GetSbomParams, options?: ExecuteOptions): GovernedCall<"low", SbomsReadResult> {
    return this.call("sboms:read", {
      org_id: params.orgId,
      project_id: params.projectId,
      format: params.format ?? "cyclonedx1.6+json",
    }, options);
  }

  /**
   * Ignore an issue of a project.
   * Risk: medium. Scope: View Organization, View Project Ignores, Create new project ignores.
   */
  ignoreIssue(params: IgnoreIssueParams, options?: ExecuteOptions): GovernedCall<"medium", IgnoresWriteResult> {
    return this.call("ignores:write", {
      orgId: params.orgId,
      projectId: params.projectId,
      issueId: params.issueId,
      reason: params.reason,
      reasonType: params.reasonType ?? "temporary-ignore",
      expires: params.expires,
      disregardIfFixable: params.disregardIfFixable ?? false,
    }, options);
  }

  /** Open a Jira issue for a vulnerability. Risk: medium. Scope: Create Jira issues. */
  createJiraIssue(params: CreateJiraIssueParams, options?: ExecuteOptions): GovernedCall<"medium", JiraIssuesWriteResult> {
    return this.call("jira_issues:write", {
      orgId: params.orgId,
      projectId: params.projectId,
      issueId: params.issueId,
      fields: {
        project: { key: params.jiraProject },
        issuetype: { name: params.issueType ?? "Bug" },
        summary: params.summary,
      },
    }, options);
  }

  /** Search the audit log of an organization. Risk: medium. Scope: org.audit_log.read. */
  getAuditLogs(params: GetAuditLogsParams, options?: ExecuteOptions): GovernedPages<"medium", AuditLogsReadResult, AuditLogsReadItem> {
    return this.call("audit_logs:read", {
      org_id: params.orgId,
      from: params.from,
      to: params.to,
      events: params.events,
      user_id: params.userId,
    }, options);
  }

  execute<O extends keyof Within<SnykOperations, M>>(
    operation: O,
    params: ParamsOf<Within<SnykOperations, M>, O> & Incomplete,
  ): never;
  /** List the issues of an organization. `GET /orgs/{org_id}/issues` @risk low */
  execute(
    operation: OperationId<"issues:read", "low", M>,
    params: IssuesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IssuesReadResult, IssuesReadItem>;
  /** Get one issue by its id. `GET /orgs/{org_id}/issues/{issue_id}` @risk low */
  execute(
    operation: OperationId<"issues:read_details", "low", M>,
    params: IssuesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IssuesReadDetailsResult>;
  /** List issues across all organizations of a group. `GET /groups/{group_id}/issues` @risk low */
  execute(
    operation: OperationId<"group_issues:read", "low", M>,
    params: GroupIssuesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupIssuesReadResult, GroupIssuesReadItem>;
  /**
   * List known vulnerabilities of a package version. `GET /orgs/{org_id}/packages/{purl}/issues`
   * @risk low
   */
  execute(
    operation: OperationId<"package_issues:read", "low", M>,
    params: PackageIssuesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PackageIssuesReadResult, PackageIssuesReadItem>;
  /** List the projects of an organization. `GET /orgs/{org_id}/projects` @risk low */
  execute(
    operation: OperationId<"projects:read", "low", M>,
    params: ProjectsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ProjectsReadResult, ProjectsReadItem>;
  /** Get one project by its id. `GET /orgs/{org_id}/projects/{project_id}` @risk low */
  execute(
    operation: OperationId<"projects:read_details", "low", M>,
    params: ProjectsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ProjectsReadDetailsResult>;
  /**
   * Change owner, tags or attributes of a project. `PATCH /orgs/{org_id}/projects/{project_id}`
   * @risk high
   */
  execute(
    operation: OperationId<"projects:write", "high", M>,
    params: ProjectsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ProjectsWriteResult>;
  /** Delete a project with its history. `DELETE /orgs/{org_id}/projects/{project_id}` @risk critical */
  execute(
    operation: OperationId<"projects:delete", "critical", M>,
    params: ProjectsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ProjectsDeleteResult>;
  /** Stop testing and monitoring a project. `POST /org/{orgId}/project/{projectId}/deactivate` @risk high */
  execute(
    operation: OperationId<"projects:deactivate", "high", M>,
    params: ProjectsDeactivateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ProjectsDeactivateResult>;
  /**
   * Resume testing and monitoring of a project. `POST /org/{orgId}/project/{projectId}/activate`
   * @risk medium
   */
  execute(
    operation: OperationId<"projects:activate", "medium", M>,
    params: ProjectsActivateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ProjectsActivateResult>;
  /** Get the bill of materials of a project. `GET /orgs/{org_id}/projects/{project_id}/sbom` @risk low */
  execute(
    operation: OperationId<"sboms:read", "low", M>,
    params: SbomsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SbomsReadResult>;
  /** List repositories, images and other targets. `GET /orgs/{org_id}/targets` @risk low */
  execute(
    operation: OperationId<"targets:read", "low", M>,
    params: TargetsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TargetsReadResult, TargetsReadItem>;
  /** Find which projects use a package. `POST /org/{orgId}/dependencies` @risk low */
  execute(
    operation: OperationId<"dependencies:search", "low", M>,
    params: DependenciesSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DependenciesSearchResult, DependenciesSearchItem>;
  /** List the ignored issues of a project. `GET /org/{orgId}/project/{projectId}/ignores` @risk low */
  execute(
    operation: OperationId<"ignores:read", "low", M>,
    params: IgnoresReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IgnoresReadResult>;
  /** Ignore an issue of a project. `POST /org/{orgId}/project/{projectId}/ignore/{issueId}` @risk medium */
  execute(
    operation: OperationId<"ignores:write", "medium", M>,
    params: IgnoresWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IgnoresWriteResult>;
  /**
   * Remove all ignores of an issue. `DELETE /org/{orgId}/project/{projectId}/ignore/{issueId}`
   * @risk medium
   */
  execute(
    operation: OperationId<"ignores:delete", "medium", M>,
    params: IgnoresDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IgnoresDeleteResult>;
  /** List ignore policies and requests of an organization. `GET /orgs/{org_id}/policies` @risk low */
  execute(
    operation: OperationId<"policies:read", "low", M>,
    params: PoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PoliciesReadResult, PoliciesReadItem>;
  /** Ignore a code finding across the organization. `POST /orgs/{org_id}/policies` @risk high */
  execute(
    operation: OperationId<"policies:write", "high", M>,
    params: PoliciesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PoliciesWriteResult>;
  /**
   * Open a Jira issue for a vulnerability. `POST /org/{orgId}/project/{projectId}/issue/{issueId}/jira-issue`
   * @risk medium
   */
  execute(
    operation: OperationId<"jira_issues:write", "medium", M>,
    params: JiraIssuesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", JiraIssuesWriteResult>;
  /** List the organizations the token can see. `GET /orgs` @risk low */
  execute(
    operation: OperationId<"orgs:read", "low", M>,
    params: OrgsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", OrgsReadResult, OrgsReadItem>;
  /** List who belongs to an organization. `GET /orgs/{org_id}/memberships` @risk low */
  execute(
    operation: OperationId<"memberships:read", "low", M>,
    params: MembershipsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MembershipsReadResult, MembershipsReadItem>;
  /** Give a member another role. `PATCH /orgs/{org_id}/memberships/{membership_id}` @risk critical */
  execute(
    operation: OperationId<"memberships:write", "critical", M>,
    params: MembershipsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", MembershipsWriteResult>;
  /** Remove a member from an organization. `DELETE /orgs/{org_id}/memberships/{membership_id}` @risk high */
  execute(
    operation: OperationId<"memberships:delete", "high", M>,
    params: MembershipsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MembershipsDeleteResult>;
  /** List the service accounts of an organization. `GET /orgs/{org_id}/service_accounts` @risk low */
  execute(
    operation: OperationId<"service_accounts:read", "low", M>,
    params: ServiceAccountsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ServiceAccountsReadResult, ServiceAccountsReadItem>;
  /**
   * Delete a service account and its credential. `DELETE /orgs/{org_id}/service_accounts/{serviceaccount_id}`
   * @risk critical
   */
  execute(
    operation: OperationId<"service_accounts:delete", "critical", M>,
    params: ServiceAccountsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ServiceAccountsDeleteResult>;
  /** Search the audit log of an organization. `GET /orgs/{org_id}/audit_logs/search` @risk medium */
  execute(
    operation: OperationId<"audit_logs:read", "medium", M>,
    params: AuditLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuditLogsReadResult, AuditLogsReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof SnykOperations>(
    operation: O & Permit<SnykOperations, O, M>,
    ...rest: Rest<ParamsOf<SnykOperations, O>>
  ): CallOf<SnykOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Snyk<M extends Risk = "critical"> = Limited<SnykConnector<M>, SnykMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface SnykOperations {
  "issues:read": { risk: "low"; params: IssuesReadParams; result: IssuesReadResult; item: IssuesReadItem };
  "issues:read_details": { risk: "low"; params: IssuesReadDetailsParams; result: IssuesReadDetailsResult };
  "group_issues:read": { risk: "low"; params: GroupIssuesReadParams; result: GroupIssuesReadResult; item: GroupIssuesReadItem };
  "package_issues:read": { risk: "low"; params: PackageIssuesReadParams; result: PackageIssuesReadResult; item: PackageIssuesReadItem };
  "projects:read": { risk: "low"; params: ProjectsReadParams; result: ProjectsReadResult; item: ProjectsReadItem };
  "projects:read_details": { risk: "low"; params: ProjectsReadDetailsParams; result: ProjectsReadDetailsResult };
  "projects:write": { risk: "high"; params: ProjectsWriteParams; result: ProjectsWriteResult };
  "projects:delete": { risk: "critical"; params: ProjectsDeleteParams; result: ProjectsDeleteResult };
  "projects:deactivate": { risk: "high"; params: ProjectsDeactivateParams; result: ProjectsDeactivateResult };
  "projects:activate": { risk: "medium"; params: ProjectsActivateParams; result: ProjectsActivateResult };
  "sboms:read": { risk: "low"; params: SbomsReadParams; result: SbomsReadResult };
  "targets:read": { risk: "low"; params: TargetsReadParams; result: TargetsReadResult; item: TargetsReadItem };
  "dependencies:search": { risk: "low"; params: DependenciesSearchParams; result: DependenciesSearchResult; item: DependenciesSearchItem };
  "ignores:read": { risk: "low"; params: IgnoresReadParams; result: IgnoresReadResult };
  "ignores:write": { risk: "medium"; params: IgnoresWriteParams; result: IgnoresWriteResult };
  "ignores:delete": { risk: "medium"; params: IgnoresDeleteParams; result: IgnoresDeleteResult };
  "policies:read": { risk: "low"; params: PoliciesReadParams; result: PoliciesReadResult; item: PoliciesReadItem };
  "policies:write": { risk: "high"; params: PoliciesWriteParams; result: PoliciesWriteResult };
  "jira_issues:write": { risk: "medium"; params: JiraIssuesWriteParams; result: JiraIssuesWriteResult };
  "orgs:read": { risk: "low"; params: OrgsReadParams; result: OrgsReadResult; item: OrgsReadItem };
  "memberships:read": { risk: "low"; params: MembershipsReadParams; result: MembershipsReadResult; item: MembershipsReadItem };
  "memberships:write": { risk: "critical"; params: MembershipsWriteParams; result: MembershipsWriteResult };
  "memberships:delete": { risk: "high"; params: MembershipsDeleteParams; result: MembershipsDeleteResult };
  "service_accounts:read": { risk: "low"; params: ServiceAccountsReadParams; result: ServiceAccountsReadResult; item: ServiceAccountsReadItem };
  "service_accounts:delete": { risk: "critical"; params: ServiceAccountsDeleteParams; result: ServiceAccountsDeleteResult };
  "audit_logs:read": { risk: "medium"; params: AuditLogsReadParams; result: AuditLogsReadResult; item: AuditLogsReadItem };
}

/** The risk of each convenience method. */
export interface SnykMethods {
  getIssues: "low";
  getIssue: "low";
  getPackageIssues: "low";
  getProjects: "low";
  getSbom: "low";
  ignoreIssue: "medium";
  createJiraIssue: "medium";
  getAuditLogs: "medium";
}

/** Parameters of `issues:read`. */
export interface IssuesReadParams {
  /** The organization to list. */
  org_id: OrgId;
  /** Only issues of this project or environment; goes with its type. @format uuid */
  scan_item_id?: string;
  /** Whether the scan item is a project or a cloud environment. */
  scan_item_type?: "project" | "environment";
  /** Only issues of this kind. */
  type?: IssueType;
  /** Only issues of these severities. */
  effective_severity_level?: SeverityLevel[];
  /** Only open or only resolved issues. */
  status?: ("open" | "resolved")[];
  /** Only ignored issues, or only the others. */
  ignored?: boolean;
  /** Only issues created after this time. @format date-time */
  created_after?: string;
  /** Only issues created before this time. @format date-time */
  created_before?: string;
  /** Only issues changed after this time. @format date-time */
  updated_after?: string;
  /** Only issues changed before this time. @format date-time */
  updated_before?: string;
  limit?: PageSize;
  /** The cursor to go on after. */
  starting_after?: string;
}

/** Result of `issues:read`. */
export type IssuesReadResult = {
  data: Issue[];
  links?: PageLinks;
  jsonapi?: JsonApi;
};

/** One item of the pages of `issues:read`. */
export type IssuesReadItem = IssuesReadResult["data"][number];

/** Arguments of `getIssues`. */
export interface GetIssuesParams {
  /** The organization to list. */
  orgId: OrgId;
  /** Only issues of these severities. */
  severity?: SeverityLevel[];
  /** Only open or only resolved issues. */
  status?: ("open" | "resolved")[];
  /** Only issues of this kind. */
  type?: IssueType;
  /** Only ignored issues, or only the others. */
  ignored?: boolean;
  limit?: PageSize;
}

/** Parameters of `issues:read_details`. */
export interface IssuesReadDetailsParams {
  /** The organization of the issue. */
  org_id: OrgId;
  /** The id of the issue. @minLength 1 @format uuid */
  issue_id: string;
}

/** Result of `issues:read_details`. */
export type IssuesReadDetailsResult = {
  data: Issue;
  links?: PageLinks;
  jsonapi?: JsonApi;
};

/** Arguments of `getIssue`. */
export interface GetIssueParams {
  /** The organization of the issue. */
  orgId: OrgId;
  /** The id of the issue. @minLength 1 @format uuid */
  issueId: string;
}

/** Parameters of `group_issues:read`. */
export interface GroupIssuesReadParams {
  /** The id of the Snyk group. @minLength 1 @format uuid */
  group_id: string;
  /** Only issues of this project or environment; goes with its type. @format uuid */
  scan_item_id?: string;
  /** Whether the scan item is a project or a cloud environment. */
  scan_item_type?: "project" | "environment";
  /** Only issues of this kind. */
  type?: IssueType;
  /** Only issues of these severities. */
  effective_severity_level?: SeverityLevel[];
  /** Only open or only resolved issues. */
  status?: ("open" | "resolved")[];
  /** Only ignored issues, or only the others. */
  ignored?: boolean;
  /** Only issues created after this time. @format date-time */
  created_after?: string;
  /** Only issues created before this time. @format date-time */
  created_before?: string;
  /** Only issues changed after this time. @format date-time */
  updated_after?: string;
  /** Only issues changed before this time. @format date-time */
  updated_before?: string;
  limit?: PageSize;
  /** The cursor to go on after. */
  starting_after?: string;
}

/** Result of `group_issues:read`. */
export type GroupIssuesReadResult = {
  data: Issue[];
  links?: PageLinks;
  jsonapi?: JsonApi;
};

/** One item of the pages of `group_issues:read`. */
export type GroupIssuesReadItem = GroupIssuesReadResult["data"][number];

/** Parameters of `package_issues:read`. */
export interface PackageIssuesReadParams {
  /** The organization that asks. */
  org_id: OrgId;
  /** The package as a purl, such as pkg:npm/lodash@4.17.20. @minLength 1 */
  purl: string;
  /** How many to skip. @integer @minimum 0 @default 0 */
  offset?: number;
  /** How many to return per page. @integer @minimum 1 @maximum 1000 @default 1000 */
  limit?: number;
}

/** Result of `package_issues:read`. */
export type PackageIssuesReadResult = {
  data?: {
    /** The Snyk id of the vulnerability. */
    id?: string;
    type?: string;
    attributes?: {
      title?: string;
      /** Markdown. */
      description?: string;
      type?: string;
      effective_severity_level?: SeverityLevelResult;
      problems?: Problem[];
      severities?: SeverityRating[];
      coordinates?: {
        remedies?: {
          type?: string;
          description?: string;
          details?: {
            /** The first version without it. */
            upgrade_package?: string;
          };
        }[];
        /** The versions that have it. */
        representations?: {
          resource_path?: string;
          package?: {
            name?: string;
            namespace?: string;
            type?: string;
            version?: string;
            url?: string;
          };
        }[];
      }[];
      slots?: {
        /** @format date-time */
        disclosure_time?: string;
        publication_time?: string;
        exploit_details?: {
          sources?: string[];
          maturity_levels?: {
            format?: string;
            level?: string;
            type?: string;
          }[];
        };
        references?: { title?: string; url?: string }[];
      };
      /** @format date-time */
      created_at?: string;
      /** @format date-time */
      updated_at?: string;
    };
  }[];
  meta?: {
    package?: {
      name?: string;
      namespace?: string;
      type?: string;
      version?: string;
      url?: string;
    };
  };
  links?: PageLinks;
  jsonapi?: JsonApi;
};

/** One item of the pages of `package_issues:read`. */
export type PackageIssuesReadItem = NonNullable<PackageIssuesReadResult["data"]>[number];

/** Arguments of `getPackageIssues`. */
export interface GetPackageIssuesParams {
  /** The organization that asks. */
  orgId: OrgId;
  /** The package as a purl, such as pkg:npm/lodash@4.17.20. @minLength 1 */
  purl: string;
}

/** Parameters of `projects:read`. */
export interface ProjectsReadParams {
  /** The organization to list. */
  org_id: OrgId;
  /** Only projects with these ids. */
  ids?: string[];
  /** Only projects of these names. */
  names?: string[];
  /** Only projects whose name begins so. */
  names_start_with?: string[];
  /** Only projects of these targets. */
  target_id?: string[];
  /** From these, such as github. */
  origins?: string[];
  /** Of these types, such as npm. */
  types?: string[];
  /** All these tags, as key:value. */
  tags?: string[];
  /** Only projects of this criticality. */
  business_criticality?: Criticality[];
  /** Only projects that run there. */
  environment?: Environment[];
  /** Only projects of this stage. */
  lifecycle?: Lifecycle[];
  /** Count the issues of each. */
  latest_issue_counts?: boolean;
  /** Send the target along with each project. */
  expand?: "target"[];
  limit?: PageSize;
  /** The cursor to go on after. */
  starting_after?: string;
}

/** Result of `projects:read`. */
export type ProjectsReadResult = {
  data?: Project[];
  links?: PageLinks;
  jsonapi?: JsonApi;
};

/** One item of the pages of `projects:read`. */
export type ProjectsReadItem = NonNullable<ProjectsReadResult["data"]>[number];

/** Arguments of `getProjects`. */
export interface GetProjectsParams {
  /** The organization to list. */
  orgId: OrgId;
  /** Only projects of these names. */
  names?: string[];
  /** Only projects of these targets. */
  targetId?: string[];
  /** Count the issues of each. */
  issueCounts?: boolean;
  limit?: PageSize;
}

/** Parameters of `projects:read_details`. */
export interface ProjectsReadDetailsParams {
  /** The organization of the project. */
  org_id: OrgId;
  /** The project to get. */
  project_id: ProjectId;
  /** Count the issues as well. */
  latest_issue_counts?: boolean;
  /** Send the target along. */
  expand?: "target"[];
}

/** Result of `projects:read_details`. */
export type ProjectsReadDetailsResult = {
  data?: Project;
  links?: PageLinks;
  jsonapi?: JsonApi;
};

/** Parameters of `projects:write`. */
export interface ProjectsWriteParams {
  /** The organization of the project. */
  org_id: OrgId;
  /** The project to change. */
  project_id: ProjectId;
  /** The project with what should change. */
  data: {
    /** The id of the project once more. */
    id: ProjectId;
    /** Always project. */
    type: "project";
    /** The attributes to set; what is left out stays. */
    attributes: {
      /** How much the business depends on it. */
      business_criticality?: Criticality[];
      /** Where it runs. */
      environment?: Environment[];
      /** The stage it is in. */
      lifecycle?: Lifecycle[];
      /** All tags that it should have. */
      tags?: TagInput[];
      /** How often to test it; never is left out on purpose. */
      test_frequency?: "daily" | "weekly";
    };
    /** The links to set; empty for none. */
    relationships: {
      /** The user who owns the project. */
      owner?: {
        /** The pointer to the user. */
        data: {
          /** The id of the user, null for nobody. */
          id: string | null;
          /** Always user. */
          type: "user";
        };
      };
    };
  };
}

/** Result of `projects:write`. */
export type ProjectsWriteResult = {
  data?: Project;
  links?: PageLinks;
  jsonapi?: JsonApi;
};

/** Parameters of `projects:delete`. */
export interface ProjectsDeleteParams {
  /** The organization of the project. */
  org_id: OrgId;
  /** The project to delete. */
  project_id: ProjectId;
}

/** Result of `projects:delete`. */
export type ProjectsDeleteResult = null;

/** Parameters of `projects:deactivate`. */
export interface ProjectsDeactivateParams {
  /** The organization of the project. */
  orgId: OrgId;
  /** The project to stop. */
  projectId: ProjectId;
}

/** Result of `projects:deactivate`. */
export type ProjectsDeactivateResult = null;

/** Parameters of `projects:activate`. */
export interface ProjectsActivateParams {
  /** The organization of the project. */
  orgId: OrgId;
  /** The project to resume. */
  projectId: ProjectId;
}

/** Result of `projects:activate`. */
export type ProjectsActivateResult = null;

/** Parameters of `sboms:read`. */
export interface SbomsReadParams {
  /** The organization of the project. */
  org_id: OrgId;
  /** The project to describe. */
  project_id: ProjectId;
  /** The format of the document. */
  format: "cyclonedx1.6+json" | "cyclonedx1.5+json" | "cyclonedx1.4+json" | "spdx2.3+json";
  /** What to leave out. */
  exclude?: "licenses"[];
}

/**
 * Result of `sboms:read`.
 * bomFormat, components and dependencies are CycloneDX; spdxVersion and packages are SPDX.
 */
export type SbomsReadResult = {
  bomFormat?: string;
  specVersion?: string;
  components?: {
    "bom-ref"?: string;
    type?: string;
    name?: string;
    version?: string;
    purl?: string;
    licenses?: { expression?: string; license?: { id?: string; name?: string } }[];
  }[];
  dependencies?: { ref?: string; dependsOn?: string[] }[];
  spdxVersion?: string;
  packages?: {
    SPDXID?: string;
    name?: string;
    versionInfo?: string;
    licenseConcluded?: string;
    licenseDeclared?: string;
  }[];
};

/** Arguments of `getSbom`. */
export interface GetSbomParams {
  /** The organization of the project. */
  orgId: OrgId;
  /** The project to describe. */
  projectId: ProjectId;
  /** The format of the document. @default "cyclonedx1.6+json" */
  format?: "cyclonedx1.6+json" | "cyclonedx1.5+json" | "cyclonedx1.4+json" | "spdx2.3+json";
}

/** Parameters of `targets:read`. */
export interface TargetsReadParams {
  /** The organization to list. */
  org_id: OrgId;
  /** Only targets whose name begins so. */
  display_name?: string;
  /** Only the target at this address. */
  url?: string;
  /** Only targets of these sources, such as github or docker-hub. */
  source_types?: string[];
  /** Only private targets, or only public ones. */
  is_private?: boolean;
  /** Leave out targets without projects. @default true */
  exclude_empty?: boolean;
  /** Only targets created at this time or later. @format date-time */
  created_gte?: string;
  /** How many to return per page. @integer @minimum 1 @maximum 100 */
  limit?: number;
  /** The cursor to go on after. */
  starting_after?: string;
}

/** Result of `targets:read`. */
export type TargetsReadResult = {
  data: {
    id?: string;
    type?: string;
    attributes?: {
      display_name?: string;
      url?: string | null;
      is_private?: boolean;
      /** @format date-time */
      created_at?: string;
    };
    relationships?: {
      organization?: Relation;
      integration?: {
        data?: {
          id?: string | null;
          type?: string;
          attributes?: { integration_type?: string };
        };
      };
    };
  }[];
  links?: PageLinks;
  jsonapi?: JsonApi;
};

/** One item of the pages of `targets:read`. */
export type TargetsReadItem = TargetsReadResult["data"][number];

/** Parameters of `dependencies:search`. */
export interface DependenciesSearchParams {
  /** The organization to search. */
  orgId: OrgId;
  /** What to search for. */
  filters?: {
    /** Packages, such as lodash@4.17.20. */
    dependencies?: string[];
    /** Programming languages. */
    languages?: string[];
    /** Ids of projects. */
    projects?: string[];
    /** Ids of licenses. */
    licenses?: string[];
    /** Severities of issues in the package. */
    severity?: string[];
    /** The state of the package; needs the reporting feature. */
    depStatus?: string;
  };
  /** The field to sort by. */
  sortBy?: "projects" | "dependency" | "severity" | "dependenciesWithIssues";
  /** The direction to sort in. */
  order?: "asc" | "desc";
  /** The number of the page. @integer @minimum 1 */
  page?: number;
  /** How many to return per page. @integer @minimum 1 @maximum 1000 */
  perPage?: number;
}

/** Result of `dependencies:search`. */
export type DependenciesSearchResult = {
  results: {
    id?: string;
    name?: string;
    version?: string;
    /** The package manager. */
    type?: string;
    latestVersion?: string;
    latestVersionPublishedDate?: string;
    firstPublishedDate?: string;
    isDeprecated?: boolean;
    issuesCritical?: number;
    issuesHigh?: number;
    issuesMedium?: number;
    issuesLow?: number;
    dependenciesWithIssues?: string[];
    licenses?: {
      id?: string;
      title?: string;
      license?: string;
    }[];
    projects?: { id?: string; name?: string }[];
  }[];
  total?: number;
};

/** One item of the pages of `dependencies:search`. */
export type DependenciesSearchItem = DependenciesSearchResult["results"][number];

/** Parameters of `ignores:read`. */
export interface IgnoresReadParams {
  /** The organization of the project. */
  orgId: OrgId;
  /** The project to list. */
  projectId: ProjectId;
}

/** Result of `ignores:read`. By issue id. */
export type IgnoresReadResult = { [key: string]: { [key: string]: Ignore }[] };

/** Parameters of `ignores:write`. */
export interface IgnoresWriteParams {
  /** The organization of the project. */
  orgId: OrgId;
  /** The project that has the issue. */
  projectId: ProjectId;
  issueId: IssueId;
  /** Why it can be ignored. */
  reasonType: IgnoreKind;
  /** End the ignore when there is a fix. */
  disregardIfFixable: boolean;
  /** Why it can be ignored, in words. */
  reason?: string;
  /** When the ignore ends; never if left out. @format date-time */
  expires?: string;
  /** The dependency path to ignore; all of them if left out. */
  ignorePath?: string;
}

/** Result of `ignores:write`. By the path that is ignored. */
export type IgnoresWriteResult = { [key: string]: Ignore };

/** Arguments of `ignoreIssue`. */
export interface IgnoreIssueParams {
  /** The organization of the project. */
  orgId: OrgId;
  /** The project that has the issue. */
  projectId: ProjectId;
  issueId: IssueId;
  /** Why it can be ignored, in words. */
  reason?: string;
  /** Why it can be ignored. @default "temporary-ignore" */
  reasonType?: IgnoreKind;
  /** When the ignore ends; never if left out. @format date-time */
  expires?: string;
  /** End the ignore when there is a fix. @default false */
  disregardIfFixable?: boolean;
}

/** Parameters of `ignores:delete`. */
export interface IgnoresDeleteParams {
  /** The organization of the project. */
  orgId: OrgId;
  /** The project that has the issue. */
  projectId: ProjectId;
  issueId: IssueId;
}

/** Result of `ignores:delete`. */
export type IgnoresDeleteResult = null;

/** Parameters of `policies:read`. */
export interface PoliciesReadParams {
  /** The organization to list. */
  org_id: OrgId;
  /** Part of who ignored or how. */
  search?: string;
  /** Only policies in these states of review. */
  review?: ("pending" | "approved" | "rejected" | "not-required")[];
  /** Only policies that end before this time. @format date-time */
  expires_before?: string;
  /** Only policies that end after this time. @format date-time */
  expires_after?: string;
  /** Only policies without an end. */
  expires_never?: boolean;
  /** The field to sort by. */
  order_by?: "created" | "expires" | "ignore-type" | "requested-by";
  /** The direction to sort in. */
  order_direction?: "asc" | "desc";
  limit?: PageSize;
  /** The cursor to go on after. */
  starting_after?: string;
}

/** Result of `policies:read`. */
export type PoliciesReadResult = {
  data: Policy[];
  links?: PageLinks;
  jsonapi?: JsonApi;
};

/** One item of the pages of `policies:read`. */
export type PoliciesReadItem = PoliciesReadResult["data"][number];

/** Parameters of `policies:write`. */
export interface PoliciesWriteParams {
  /** The organization to ignore it in. */
  org_id: OrgId;
  /** The policy to create. */
  data: {
    /** Always policy. */
    type: "policy";
    /** What to ignore and why. */
    attributes: {
      /** The name of the policy. @minLength 1 @maxLength 255 */
      name: string;
      /** Always ignore. */
      action_type: "ignore";
      /** How to ignore. */
      action: {
        /** The details of the ignore. */
        data: {
          /** Why it can be ignored. */
          ignore_type: IgnoreKind;
          /** Why, in words. @maxLength 10000 */
          reason?: string;
          /** When it ends. @format date-time */
          expires?: string;
        };
      };
      /** Which finding to ignore. */
      conditions_group: {
        /** Always and. */
        logical_operator: "and";
        /** The one condition. @minItems 1 @maxItems 1 */
        conditions: {
          /** Always the finding. */
          field: "snyk/asset/finding/v1";
          /** Always includes. */
          operator: "includes";
          /** The key_asset of the issue. @minLength 1 */
          value: string;
        }[];
      };
    };
  };
}

/** Result of `policies:write`. */
export type PoliciesWriteResult = {
  data: Policy;
  links?: PageLinks;
  jsonapi?: JsonApi;
};

/** Parameters of `jira_issues:write`. */
export interface JiraIssuesWriteParams {
  /** The organization of the project. */
  orgId: OrgId;
  /** The project that has the issue. */
  projectId: ProjectId;
  issueId: IssueId;
  /** The fields of the Jira issue. */
  fields: {
    /** The Jira project; one of its fields is enough. @minProperties 1 */
    project: {
      /** The id of the Jira project. */
      id?: string;
      /** The key of the Jira project. */
      key?: string;
    };
    /** The type of Jira issue; one of its fields is enough. @minProperties 1 */
    issuetype: {
      /** The id of the issue type. */
      id?: string;
      /** The name of the issue type. */
      name?: string;
    };
    /** The title of the Jira issue. */
    summary?: string;
  };
}

/** Result of `jira_issues:write`. */
export type JiraIssuesWriteResult = {
  jiraIssue?: {
    id?: string;
    /** The key, such as SEC-42. */
    key?: string;
  };
};

/** Arguments of `createJiraIssue`. */
export interface CreateJiraIssueParams {
  /** The organization of the project. */
  orgId: OrgId;
  /** The project that has the issue. */
  projectId: ProjectId;
  issueId: IssueId;
  /** The key of the Jira project. */
  jiraProject: string;
  /** The name of the issue type. @default "Bug" */
  issueType?: string;
  /** The title of the Jira issue. */
  summary?: string;
}

/** Parameters of `orgs:read`. */
export interface OrgsReadParams {
  /** Only organizations of this group. @format uuid */
  group_id?: string;
  /** Only organizations outside a group. */
  is_personal?: boolean;
  /** The slug to match exactly. @maxLength 100 */
  slug?: string;
  /** Part of the name. @maxLength 100 */
  name?: string;
  limit?: PageSize;
  /** The cursor to go on after. */
  starting_after?: string;
}

/** Result of `orgs:read`. */
export type OrgsReadResult = {
  data: {
    /** The id that operations take as org_id. */
    id?: string;
    type?: string;
    attributes?: {
      name?: string;
      slug?: string;
      group_id?: string;
      is_personal?: boolean;
      access_requests_enabled?: boolean;
      /** @format date-time */
      created_at?: string;
      /** @format date-time */
      updated_at?: string;
    };
  }[];
  links?: PageLinks;
  jsonapi?: JsonApi;
};

/** One item of the pages of `orgs:read`. */
export type OrgsReadItem = OrgsReadResult["data"][number];

/** Parameters of `memberships:read`. */
export interface MembershipsReadParams {
  /** The organization to list. */
  org_id: OrgId;
  /** Only the user with this mail address. */
  email?: string;
  /** Only the user with this id. */
  user_id?: string;
  /** Only the user with this name. */
  username?: string;
  /** Only members with this role. */
  role_name?: string;
  /** The field to sort by. */
  sort_by?: "username" | "user_display_name" | "email" | "login_method" | "role";
  /** The direction to sort in. */
  sort_order?: "ASC" | "DESC";
  limit?: PageSize;
  /** The cursor to go on after. */
  starting_after?: string;
}

/** Result of `memberships:read`. */
export type MembershipsReadResult = {
  data: {
    /** The id that membership operations take. */
    id?: string;
    type?: string;
    attributes?: {
      /** @format date-time */
      created_at?: string;
    };
    relationships?: {
      org?: NamedRelation;
      role?: NamedRelation;
      user?: {
        data?: {
          id?: string;
          type?: string;
          attributes?: {
            name?: string;
            email?: string;
            username?: string;
            login_method?: string;
          };
        };
      };
    };
  }[];
  links?: PageLinks;
  jsonapi?: JsonApi;
};

/** One item of the pages of `memberships:read`. */
export type MembershipsReadItem = MembershipsReadResult["data"][number];

/** Parameters of `memberships:write`. */
export interface MembershipsWriteParams {
  /** The organization of the member. */
  org_id: OrgId;
  /** The one to change. @minLength 1 @format uuid */
  membership_id: string;
  /** The membership with its new role. */
  data: {
    /** The id of the membership once more. @format uuid */
    id: string;
    /** Always org_membership. */
    type: "org_membership";
    /** The links to set. */
    relationships: {
      /** The new role. */
      role: {
        /** The pointer to the role. */
        data: {
          /** The id of the role. @format uuid */
          id: string;
          /** Always org_role. */
          type: "org_role";
        };
      };
    };
  };
}

/** Result of `memberships:write`. */
export type MembershipsWriteResult = null;

/** Parameters of `memberships:delete`. */
export interface MembershipsDeleteParams {
  /** The organization of the member. */
  org_id: OrgId;
  /** The membership to end. @minLength 1 @format uuid */
  membership_id: string;
}

/** Result of `memberships:delete`. */
export type MembershipsDeleteResult = null;

/** Parameters of `service_accounts:read`. */
export interface ServiceAccountsReadParams {
  /** The organization to list. */
  org_id: OrgId;
  limit?: PageSize;
  /** The cursor to go on after. */
  starting_after?: string;
}

/** Result of `service_accounts:read`. */
export type ServiceAccountsReadResult = {
  data: {
    /** The id of the service account. */
    id?: string;
    type?: string;
    attributes?: {
      name?: string;
      auth_type?: "api_key" | "oauth_client_secret" | "oauth_private_key_jwt" | "access_token" | (string & {});
      /** Where the account was created. */
      level?: "Group" | "Org" | (string & {});
      role_id?: string;
      /** For the OAuth kinds only. */
      client_id?: string;
      jwks_url?: string;
      access_token_ttl_seconds?: number;
      /** @format date-time */
      access_token_expires_at?: string;
      /** @format date-time */
      created_at?: string;
    };
  }[];
  links?: PageLinks;
  jsonapi?: JsonApi;
};

/** One item of the pages of `service_accounts:read`. */
export type ServiceAccountsReadItem = ServiceAccountsReadResult["data"][number];

/** Parameters of `service_accounts:delete`. */
export interface ServiceAccountsDeleteParams {
  /** The organization of the service account. */
  org_id: OrgId;
  /** The service account to delete. @minLength 1 @format uuid */
  serviceaccount_id: string;
}

/** Result of `service_accounts:delete`. */
export type ServiceAccountsDeleteResult = null;

/** Parameters of `audit_logs:read`. */
export interface AuditLogsReadParams {
  /** The organization to search. */
  org_id: OrgId;
  /** Start of the range, included; the start of yesterday when left out. @format date-time */
  from?: string;
  /** The end of the range; not included. @format date-time */
  to?: string;
  /** Only what this user did. @format uuid */
  user_id?: string;
  /** Only what concerns this project. @format uuid */
  project_id?: string;
  /** Only these events, such as org.user.add. */
  events?: string[];
  /** All but these; not together with events. */
  exclude_events?: string[];
  /** The direction, newest first unless told. */
  sort_order?: "ASC" | "DESC";
  /** How many to return per page. @integer @minimum 1 @maximum 100 */
  size?: number;
  /** The cursor to go on from. */
  cursor?: string;
}

/** Result of `audit_logs:read`. */
export type AuditLogsReadResult = {
  data: {
    type?: string;
    items?: {
      /** @format date-time */
      created?: string;
      event?: string;
      org_id?: string;
      group_id?: string;
      project_id?: string;
      /** Details that depend on the event. */
      content?: { [key: string]: AnyValue };
    }[];
  };
  links?: PageLinks;
  jsonapi?: JsonApi;
};

/** One item of the pages of `audit_logs:read`. */
export type AuditLogsReadItem = NonNullable<AuditLogsReadResult["data"]["items"]>[number];

/** Arguments of `getAuditLogs`. */
export interface GetAuditLogsParams {
  /** The organization to search. */
  orgId: OrgId;
  /** Start of the range, included; the start of yesterday when left out. @format date-time */
  from?: string;
  /** The end of the range; not included. @format date-time */
  to?: string;
  /** Only these events, such as org.user.add. */
  events?: string[];
  /** Only what this user did. @format uuid */
  userId?: string;
}

/** A value of any kind. */
export type AnyValue = string | number | boolean | AnyValue[] | { [key: string]: unknown } | null;

/** The id of the Snyk organization. @minLength 1 @format uuid */
export type OrgId = string;

/** The id of the project. @minLength 1 @format uuid */
export type ProjectId = string;

/** The Snyk id of the vulnerability or license. @minLength 1 @pattern [^.] */
export type IssueId = string;

/**
 * How many to return per page, in tens; ten when left out.
 * @integer
 * @minimum 10
 * @maximum 100
 * @multipleOf 10
 */
export type PageSize = number;

/** How severe an issue is. */
export type SeverityLevel = "info" | "low" | "medium" | "high" | "critical";

/** How severe an issue is. */
export type SeverityLevelResult = "info" | "low" | "medium" | "high" | "critical" | (string & {});

/** What kind of issue it is. */
export type IssueType = "package_vulnerability" | "license" | "cloud" | "code" | "custom" | "config";

/** What kind of issue it is. */
export type IssueTypeResult = "package_vulnerability" | "license" | "cloud" | "code" | "custom" | "config" | (string & {});

/** How much the business depends on it. */
export type Criticality = "critical" | "high" | "medium" | "low";

/** How much the business depends on it. */
export type CriticalityResult = "critical" | "high" | "medium" | "low" | (string & {});

/** Where the project runs. */
export type Environment =
  | "frontend"
  | "backend"
  | "internal"
  | "external"
  | "mobile"
  | "saas"
  | "onprem"
  | "hosted"
  | "distributed";

/** Where the project runs. */
export type EnvironmentResult =
  | "frontend"
  | "backend"
  | "internal"
  | "external"
  | "mobile"
  | "saas"
  | "onprem"
  | "hosted"
  | "distributed"
  | (string & {});

/** The stage of the project. */
export type Lifecycle = "production" | "development" | "sandbox";

/** The stage of the project. */
export type LifecycleResult = "production" | "development" | "sandbox" | (string & {});

export type TagInput = {
  /** The key of the tag. */
  key: string;
  /** The value of the tag. */
  value: string;
};

/** Why an issue is ignored. */
export type IgnoreKind = "not-vulnerable" | "wont-fix" | "temporary-ignore";

/** Why an issue is ignored. */
export type IgnoreKindResult = "not-vulnerable" | "wont-fix" | "temporary-ignore" | (string & {});

/** An address, by itself or with details around it. */
export type Link = string | { href?: string };

/** The addresses of the neighbouring pages. */
export type PageLinks = {
  self?: Link;
  first?: Link;
  last?: Link;
  next?: Link;
  prev?: Link;
};

export type JsonApi = {
  /** The version of the JSON:API format. */
  version?: string;
};

/** A pointer to another resource. */
export type Relation = {
  data?: { id?: string | null; type?: string };
};

/** The vulnerability or rule behind an issue. */
export type Problem = {
  /** An id such as a Snyk, CVE or rule id. */
  id?: string;
  /** Who gave that id. */
  source?: string;
  type?: string;
  url?: string;
  /** @format date-time */
  disclosed_at?: string;
  /** @format date-time */
  discovered_at?: string;
  /** @format date-time */
  updated_at?: string;
};

export type SeverityRating = {
  level?: string;
  /** The CVSS score. */
  score?: number | null;
  /** The CVSS vector. */
  vector?: string | null;
  /** The version of CVSS. */
  version?: string;
  source?: string;
  /** @format date-time */
  modification_time?: string;
};

/** A place that has the issue and what helps against it. */
export type Coordinate = {
  state?: "open" | "resolved" | (string & {});
  /** Whether Snyk can open a fix. */
  is_fixable_snyk?: boolean;
  is_fixable_manually?: boolean;
  is_fixable_upstream?: boolean;
  is_upgradeable?: boolean;
  is_patchable?: boolean;
  is_pinnable?: boolean;
  reachability?: "function" | "package" | "no-info" | "not-applicable" | (string & {});
  /** The place itself; which of the fields it has depends on the type of issue. */
  representations?: {
    resourcePath?: string;
    dependency?: { package_name?: string; package_version?: string };
    sourceLocation?: {
      commit_id?: string;
      file?: string;
      region?: {
        start?: {
          /** @integer */
          line?: number;
          /** @integer */
          column?: number;
        };
        end?: {
          /** @integer */
          line?: number;
          /** @integer */
          column?: number;
        };
      };
    };
    cloud_resource?: { environment?: { id?: string; name?: string }; resource?: { id?: string; name?: string } };
  }[];
  remedies?: {
    type?: string;
    /** What to do; Markdown. */
    description?: string;
  }[];
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  updated_at?: string;
};

export type Issue = {
  /** The id that issue operations take. */
  id?: string;
  type?: string;
  attributes?: {
    title: string;
    /** Markdown. */
    description?: string;
    type: IssueTypeResult;
    status: "open" | "resolved" | (string & {});
    effective_severity_level: SeverityLevelResult;
    ignored: boolean;
    /** What stays the same from scan to scan. */
    key: string;
    /** The same for Snyk Code across a repository. */
    key_asset?: string;
    tool?: string;
    /** @format date-time */
    created_at?: string;
    /** @format date-time */
    updated_at?: string;
    problems?: Problem[];
    /** Weaknesses and rules it falls under. */
    classes?: {
      /** Such as CWE-79. */
      id?: string;
      source?: string;
      type?: "rule-category" | "compliance" | "weakness" | (string & {});
      url?: string;
    }[];
    coordinates?: Coordinate[];
    severities?: SeverityRating[];
    exploit_details?: { sources?: string[]; maturity_levels?: { format?: string; level?: string }[] };
    risk?: {
      score?: {
        /** @integer @minimum 0 @maximum 1000 */
        value?: number;
        model?: string;
        /** @format date-time */
        updated_at?: string;
      };
      factors?: {
        name?: string;
        value?: boolean;
        included_in_score?: boolean;
        /** @format date-time */
        updated_at?: string;
      }[];
    };
    /** How it was resolved, once it is. */
    resolution?: {
      type?: "disappeared" | "fixed" | (string & {});
      /** @format date-time */
      resolved_at?: string;
      details?: string;
    };
  };
  relationships?: {
    organization?: Relation;
    /** The project or environment that has it. */
    scan_item?: Relation;
    /** The ignore in force. */
    ignore?: Relation;
  };
};

export type Project = {
  /** The id that project operations take. */
  id?: string;
  type?: string;
  attributes?: {
    name?: string;
    /** The package manager or scanner, such as npm or sast. */
    type?: string;
    /** Where the project was imported from. */
    origin?: string;
    /** Inactive projects are not tested. */
    status?: "active" | "inactive" | (string & {});
    read_only?: boolean;
    /** @format date-time */
    created?: string;
    target_file?: string;
    /** The branch, tag or the like. */
    target_reference?: string;
    target_runtime?: string;
    business_criticality?: CriticalityResult[];
    environment?: EnvironmentResult[];
    lifecycle?: LifecycleResult[];
    tags?: { key?: string; value?: string }[];
    settings?: {
      recurring_tests?: { frequency?: "daily" | "weekly" | "never" | (string & {}) };
      pull_requests?: {
        is_enabled?: boolean;
        policy?: "all" | "only_new" | (string & {});
        severity_threshold?: "low" | "medium" | "high" | "critical" | (string & {});
        fail_only_for_issues_with_fix?: boolean;
      };
    };
  };
  meta?: {
    /** @format date-time */
    cli_monitored_at?: string | null;
    latest_issue_counts?: {
      critical?: number;
      high?: number;
      medium?: number;
      low?: number;
      /** @format date-time */
      updated_at?: string;
    };
    latest_dependency_total?: {
      total?: number;
      /** @format date-time */
      updated_at?: string;
    };
  };
  relationships?: {
    organization?: Relation;
    /** The repository or image that it belongs to. */
    target?: Relation;
    owner?: Relation;
    importer?: Relation;
  };
};

export type Ignore = {
  reason?: string;
  reasonType?: IgnoreKindResult;
  /** The ignore ends when there is a fix. */
  disregardIfFixable?: boolean;
  /** When it ends; absent if it never does. */
  expires?: string;
  created?: string;
  ignoredBy?: {
    id?: string;
    name?: string;
    email?: string;
  };
};

export type Policy = {
  /** The id of the policy. */
  id?: string;
  type?: string;
  attributes?: {
    name?: string;
    action_type?: string;
    action?: {
      data?: {
        ignore_type?: IgnoreKindResult;
        reason?: string;
        /** @format date-time */
        expires?: string;
      };
    };
    conditions_group?: {
      logical_operator?: string;
      conditions?: {
        field?: string;
        operator?: string;
        value?: string;
      }[];
    };
    review?: "pending" | "approved" | "rejected" | "not-required" | (string & {});
    created_by?: {
      id?: string;
      name?: string;
      email?: string;
    };
    /** @format date-time */
    created_at?: string;
    /** @format date-time */
    updated_at?: string;
  };
};

export type NamedRelation = {
  data?: {
    id?: string;
    type?: string;
    attributes?: { name?: string };
  };
};

const LINK_PAGES = { next: "/links/next", params: ["starting_after"], items: "/data" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "snyk",
  operations: {
    low: {
      "issues:read": ["4x5Gfsm5", LINK_PAGES],
      "issues:read_details": ["jWIwYCWn"],
      "group_issues:read": ["yy-k_xtR", LINK_PAGES],
      "package_issues:read": ["PB7sn6JM", { offset: "offset", limit: "limit", items: "/data" }],
      "projects:read": ["E9yjvT-a", LINK_PAGES],
      "projects:read_details": ["w-XvAjZl"],
      "sboms:read": ["E6vKd6nY"],
      "targets:read": ["CdBTzP__", LINK_PAGES],
      "dependencies:search": ["qoxQxwT7", { page: "page", size: "perPage", items: "/results", total: "/total" }],
      "ignores:read": ["pvtr-ury"],
      "policies:read": ["7Yy_HKWA", LINK_PAGES],
      "orgs:read": ["L07LIxJd", LINK_PAGES],
      "memberships:read": ["Bl7m24eP", LINK_PAGES],
      "service_accounts:read": ["I7vUCy1o", LINK_PAGES],
    },
    medium: {
      "projects:activate": ["GqAgEAsx"],
      "ignores:write": ["FsGASkpG"],
      "ignores:delete": ["5veMVK87"],
      "jira_issues:write": ["e7INGMeq"],
      "audit_logs:read": ["6SHbueDT", { next: "/links/next", params: ["cursor"], items: "/data/items" }],
    },
    high: {
      "projects:write": ["_3CsFu6R"],
      "projects:deactivate": ["5yaS9x6k"],
      "policies:write": ["ee-YKuJl"],
      "memberships:delete": ["_56MgsA8"],
    },
    critical: {
      "projects:delete": ["fV2BTlYe"],
      "memberships:write": ["shGCjR_M"],
      "service_accounts:delete": ["cpG01S3y"],
    },
  },
};
