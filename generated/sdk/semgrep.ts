// Generated from specs/semgrep.yaml by `npm run generate`. Do not edit.
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
 * Semgrep. Findings, secrets, scans, dependencies, projects and tickets of a Semgrep deployment.
 * @see https://semgrep.dev/api/v1/docs/
 */
export class SemgrepConnector<const M extends Risk = "critical"> extends SDKConnector<SemgrepOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the organizations that the token sees. Risk: low. Scope: Web API. */
  listDeployments(options?: ExecuteOptions): GovernedCall<"low", DeploymentsReadResult> {
    return this.call("deployments:read", {}, options);
  }

  /** List code or supply chain findings. Risk: low. Scope: Web API. */
  getFindings(params: GetFindingsParams, options?: ExecuteOptions): GovernedPages<"low", FindingsReadResult, FindingsReadItem> {
    return this.call("findings:read", {
      deploymentSlug: params.organization,
      issue_type: params.issueType,
      status: params.status,
      severities: params.severities,
      repos: params.repos,
    }, options);
  }

  /** Set the state of findings, or note on them. Risk: medium. Scope: Web API. */
  triageFindings(params: TriageFindingsParams, options?: ExecuteOptions): GovernedCall<"medium", FindingsTriageResult> {
    return this.call("findings:triage", {
      deploymentSlug: params.organization,
      issue_type: params.issueType,
      issue_ids: params.issueIds,
      new_triage_state: params.state,
      new_triage_reason: params.reason,
      new_note: params.note,
    }, options);
  }

  /** List leaked secrets without their values. Risk: low. Scope: Web API. */
  getSecrets(params: GetSecretsParams, options?: ExecuteOptions): GovernedPages<"low", SecretsReadResult, SecretsReadItem> {
    return this.call("secrets:read", {
      deploymentId: params.organizationId,
      validationState: params.validationState,
      status: params.status,
    }, options);
  }

  /** Open Jira tickets for findings. Risk: medium. Scope: Web API. */
  createTickets(params: CreateTicketsParams, options?: ExecuteOptions): GovernedCall<"medium", TicketsWriteResult> {
    return this.call("tickets:write", {
      deploymentSlug: params.organization,
      issue_type: params.issueType,
      issue_ids: params.issueIds,
      jira_project_id: params.jiraProjectId,
    }, options);
  }

  /** List the projects that were scanned. Risk: low. Scope: Web API. */
  listProjects(params: ListProjectsParams, options?: ExecuteOptions): GovernedPages<"low", ProjectsReadResult, ProjectsReadItem> {
    return this.call("projects:read", { deploymentSlug: params.organization }, options);
  }

  /** List scans by project, state and time. Risk: low. Scope: Web API. */
  searchScans(params: SearchScansParams, options?: ExecuteOptions): GovernedPages<"low", ScansSearchResult, ScansSearchItem> {
    return this.call("scans:search", {
      deploymentId: params.organizationId,
      repository_id: params.repositoryId,
      statuses: params.statuses,
      since: params.since,
    }, options);
  }

  /** Find which projects use a package. Risk: low. Scope: Web API. */
  findPackage(params: FindPackageParams, options?: ExecuteOptions): GovernedPages<"low", DependenciesSearchResult, DependenciesSearchItem> {
    return this.call("dependencies:search", {
      deploymentId: params.organizationId,
      dependencyFilter: { packageFilters: [{ name: params.name, exactVersion: params.version }] },
    }, options);
  }

  execute<O extends keyof Within<SemgrepOperations, M>>(
    operation: O,
    params: ParamsOf<Within<SemgrepOperations, M>, O> & Incomplete,
  ): never;
  /** List the organizations that the token sees. `GET /v1/deployments` @risk low */
  execute(
    operation: OperationId<"deployments:read", "low", M>,
    params: DeploymentsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DeploymentsReadResult>;
  /** List the people of an organization. `GET /agent/deployments/{deploymentId}/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadResult>;
  /**
   * Tell which rules are on for code and secrets. `GET
   * /policies/v2/deployments/{deploymentId}/detection-policy`
   * @risk low
   */
  execute(
    operation: OperationId<"detection_policies:read", "low", M>,
    params: DetectionPoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DetectionPoliciesReadResult>;
  /** List code or supply chain findings. `GET /v1/deployments/{deploymentSlug}/findings` @risk low */
  execute(
    operation: OperationId<"findings:read", "low", M>,
    params: FindingsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FindingsReadResult, FindingsReadItem>;
  /**
   * Set the state of findings, or note on them. `POST /v1/deployments/{deploymentSlug}/triage`
   * @risk medium
   */
  execute(
    operation: OperationId<"findings:triage", "medium", M>,
    params: FindingsTriageParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FindingsTriageResult>;
  /**
   * Get one finding with its data flow and history. `GET
   * /agent/deployments/{deploymentId}/issues/v2/{issueId}`
   * @risk low
   */
  execute(
    operation: OperationId<"issues:read_details", "low", M>,
    params: IssuesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IssuesReadDetailsResult>;
  /** List leaked secrets without their values. `GET /v1/deployments/{deploymentId}/secrets` @risk low */
  execute(
    operation: OperationId<"secrets:read", "low", M>,
    params: SecretsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SecretsReadResult, SecretsReadItem>;
  /**
   * Count an advisory's findings by project and branch. `POST
   * /sca/deployments/{deploymentId}/advisories/{advisoryId}/findings`
   * @risk low
   */
  execute(
    operation: OperationId<"advisories:read_findings", "low", M>,
    params: AdvisoriesReadFindingsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AdvisoriesReadFindingsResult>;
  /** Open Jira tickets for findings. `POST /v1/deployments/{deploymentSlug}/tickets` @risk medium */
  execute(
    operation: OperationId<"tickets:write", "medium", M>,
    params: TicketsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TicketsWriteResult>;
  /** Tie findings to a ticket that exists. `POST /v1/deployments/{deploymentId}/tickets/link` @risk medium */
  execute(
    operation: OperationId<"tickets:link", "medium", M>,
    params: TicketsLinkParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TicketsLinkResult>;
  /** Take findings off their ticket. `POST /v1/deployments/{deploymentId}/tickets/unlink` @risk medium */
  execute(
    operation: OperationId<"tickets:unlink", "medium", M>,
    params: TicketsUnlinkParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TicketsUnlinkResult>;
  /** List the projects that were scanned. `GET /v1/deployments/{deploymentSlug}/projects` @risk low */
  execute(
    operation: OperationId<"projects:read", "low", M>,
    params: ProjectsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ProjectsReadResult, ProjectsReadItem>;
  /**
   * Get one project with its tags. `GET /v1/deployments/{deploymentSlug}/projects/{projectName}`
   * @risk low
   */
  execute(
    operation: OperationId<"projects:read_details", "low", M>,
    params: ProjectsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ProjectsReadDetailsResult>;
  /** Put tags on a project. `PUT /v1/deployments/{deploymentSlug}/projects/{projectName}/tags` @risk high */
  execute(
    operation: OperationId<"projects:add_tags", "high", M>,
    params: ProjectsAddTagsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ProjectsAddTagsResult>;
  /**
   * Take tags off a project. `DELETE /v1/deployments/{deploymentSlug}/projects/{projectName}/tags`
   * @risk high
   */
  execute(
    operation: OperationId<"projects:remove_tags", "high", M>,
    params: ProjectsRemoveTagsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ProjectsRemoveTagsResult>;
  /**
   * Have a project scanned from now on. `PATCH
   * /v1/deployments/{deploymentSlug}/projects/{projectName}/managed-scan`
   * @risk medium
   */
  execute(
    operation: OperationId<"projects:enable_scans", "medium", M>,
    params: ProjectsEnableScansParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ProjectsEnableScansResult>;
  /** List scans by project, state and time. `POST /v1/deployments/{deploymentId}/scans/search` @risk low */
  execute(
    operation: OperationId<"scans:search", "low", M>,
    params: ScansSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ScansSearchResult, ScansSearchItem>;
  /** Get one scan with counts of findings. `GET /v2/deployments/{deploymentId}/scans/{scanId}` @risk low */
  execute(
    operation: OperationId<"scans:read_details", "low", M>,
    params: ScansReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ScansReadDetailsResult>;
  /** Run failed managed scans again. `POST /v2/deployments/{deploymentId}/scans/retry` @risk medium */
  execute(
    operation: OperationId<"scans:retry", "medium", M>,
    params: ScansRetryParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ScansRetryResult>;
  /** Find which projects use a package. `POST /v1/deployments/{deploymentId}/dependencies` @risk low */
  execute(
    operation: OperationId<"dependencies:search", "low", M>,
    params: DependenciesSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DependenciesSearchResult, DependenciesSearchItem>;
  /**
   * Count matching dependencies by project. `POST /v1/deployments/{deploymentId}/dependencies/repositories`
   * @risk low
   */
  execute(
    operation: OperationId<"dependency_projects:search", "low", M>,
    params: DependencyProjectsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DependencyProjectsSearchResult, DependencyProjectsSearchItem>;
  /**
   * Start to export a project's components. `POST /v1/deployments/{deploymentId}/sbom/export`
   * @risk medium
   */
  execute(
    operation: OperationId<"sbom_exports:write", "medium", M>,
    params: SbomExportsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SbomExportsWriteResult>;
  /**
   * Tell whether an export is ready. `GET /v1/deployments/{deploymentId}/sbom/export/{taskToken}`
   * @risk low
   */
  execute(
    operation: OperationId<"sbom_exports:read", "low", M>,
    params: SbomExportsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SbomExportsReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof SemgrepOperations>(
    operation: O & Permit<SemgrepOperations, O, M>,
    ...rest: Rest<ParamsOf<SemgrepOperations, O>>
  ): CallOf<SemgrepOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Semgrep<M extends Risk = "critical"> = Limited<SemgrepConnector<M>, SemgrepMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface SemgrepOperations {
  "deployments:read": { risk: "low"; params: DeploymentsReadParams; result: DeploymentsReadResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult };
  "detection_policies:read": { risk: "low"; params: DetectionPoliciesReadParams; result: DetectionPoliciesReadResult };
  "findings:read": { risk: "low"; params: FindingsReadParams; result: FindingsReadResult; item: FindingsReadItem };
  "findings:triage": { risk: "medium"; params: FindingsTriageParams; result: FindingsTriageResult };
  "issues:read_details": { risk: "low"; params: IssuesReadDetailsParams; result: IssuesReadDetailsResult };
  "secrets:read": { risk: "low"; params: SecretsReadParams; result: SecretsReadResult; item: SecretsReadItem };
  "advisories:read_findings": { risk: "low"; params: AdvisoriesReadFindingsParams; result: AdvisoriesReadFindingsResult };
  "tickets:write": { risk: "medium"; params: TicketsWriteParams; result: TicketsWriteResult };
  "tickets:link": { risk: "medium"; params: TicketsLinkParams; result: TicketsLinkResult };
  "tickets:unlink": { risk: "medium"; params: TicketsUnlinkParams; result: TicketsUnlinkResult };
  "projects:read": { risk: "low"; params: ProjectsReadParams; result: ProjectsReadResult; item: ProjectsReadItem };
  "projects:read_details": { risk: "low"; params: ProjectsReadDetailsParams; result: ProjectsReadDetailsResult };
  "projects:add_tags": { risk: "high"; params: ProjectsAddTagsParams; result: ProjectsAddTagsResult };
  "projects:remove_tags": { risk: "high"; params: ProjectsRemoveTagsParams; result: ProjectsRemoveTagsResult };
  "projects:enable_scans": { risk: "medium"; params: ProjectsEnableScansParams; result: ProjectsEnableScansResult };
  "scans:search": { risk: "low"; params: ScansSearchParams; result: ScansSearchResult; item: ScansSearchItem };
  "scans:read_details": { risk: "low"; params: ScansReadDetailsParams; result: ScansReadDetailsResult };
  "scans:retry": { risk: "medium"; params: ScansRetryParams; result: ScansRetryResult };
  "dependencies:search": { risk: "low"; params: DependenciesSearchParams; result: DependenciesSearchResult; item: DependenciesSearchItem };
  "dependency_projects:search": { risk: "low"; params: DependencyProjectsSearchParams; result: DependencyProjectsSearchResult; item: DependencyProjectsSearchItem };
  "sbom_exports:write": { risk: "medium"; params: SbomExportsWriteParams; result: SbomExportsWriteResult };
  "sbom_exports:read": { risk: "low"; params: SbomExportsReadParams; result: SbomExportsReadResult };
}

/** The risk of each convenience method. */
export interface SemgrepMethods {
  listDeployments: "low";
  getFindings: "low";
  triageFindings: "medium";
  getSecrets: "low";
  createTickets: "medium";
  listProjects: "low";
  searchScans: "low";
  findPackage: "low";
}

/** Parameters of `deployments:read`. */
export type DeploymentsReadParams = { [key: string]: never };

/** Result of `deployments:read`. */
export type DeploymentsReadResult = {
  deployments?: {
    id: number;
    name: string;
    slug: string;
    findings?: { url?: string };
  }[];
};

/** Parameters of `users:read`. */
export interface UsersReadParams {
  deploymentId: DeploymentId;
  /** Whether to tell who is active. */
  showActive?: boolean;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  users?: {
    id?: string;
    name?: string;
    login?: string;
    email?: string;
    /** Role, such as ORG_ROLE_ADMIN or ORG_ROLE_MEMBER. */
    orgRole?: string;
    active?: boolean;
    scimManaged?: boolean;
    authentication?: string[];
    /** @format date-time */
    since?: string;
    /** @format date-time */
    lastUpdatedAt?: string;
  }[];
};

/** Parameters of `detection_policies:read`. */
export interface DetectionPoliciesReadParams {
  /** Number of the organization to tell about. @integer @minimum 1 */
  deploymentId: number;
}

/** Result of `detection_policies:read`. */
export type DetectionPoliciesReadResult = {
  deployment_slug?: string;
  code?: PolicyState;
  secrets?: PolicyState;
};

/** Parameters of `findings:read`. */
export interface FindingsReadParams {
  deploymentSlug: DeploymentSlug;
  /** Kind of finding, code, supply chain or found by AI. @default "sast" */
  issue_type?: "sast" | "sca" | "ai_sast";
  /** Seconds since 1970 of the earliest finding. */
  since?: number;
  status?: FindingStatus;
  severities?: Severities;
  /** Only findings as sure as this, with sast alone. */
  confidence?: "low" | "medium" | "high";
  /** Only findings in these projects. */
  repos?: string[];
  /** Only findings on this branch. @minLength 1 */
  ref?: string;
  /** Only findings of these rules, with sast alone. */
  rules?: string[];
  /** How vulnerable code is reached, with sca alone. */
  exposures?: ("reachable" | "always_reachable" | "conditionally_reachable" | "unreachable" | "unknown")[];
  /** Whether the package is malware, with sca alone. */
  is_malicious?: boolean;
  /** What the assistant thinks of it, with sast alone. */
  autotriage_verdict?: "true_positive" | "false_positive";
  /** Whether the same finding on several branches counts once. @default false */
  dedup?: boolean;
  /** Page to return, counted from 0. @integer @minimum 0 @default 0 */
  page?: number;
  /** How many findings make a page. @integer @minimum 100 @maximum 3000 @default 100 */
  page_size?: number;
}

/** Result of `findings:read`. */
export type FindingsReadResult = {
  findings?: Finding[];
};

/** One item of the pages of `findings:read`. */
export type FindingsReadItem = NonNullable<FindingsReadResult["findings"]>[number];

/** Arguments of `getFindings`. */
export interface GetFindingsParams {
  organization: DeploymentSlug;
  /** Kind of finding, code, supply chain or found by AI. @default "sast" */
  issueType?: "sast" | "sca" | "ai_sast";
  status?: FindingStatus;
  severities?: Severities;
  /** Only findings in these projects. */
  repos?: string[];
}

/** Parameters of `findings:triage`. */
export interface FindingsTriageParams {
  deploymentSlug: DeploymentSlug;
  issue_type: IssueType;
  /** Numbers of the findings to change. @minItems 1 @maxItems 100 */
  issue_ids: number[];
  /** State that they get. */
  new_triage_state?: "ignored" | "reviewing" | "fixing" | "reopened" | "provisionally_ignored";
  /** Why they are ignored. */
  new_triage_reason?: "acceptable_risk" | "false_positive" | "no_time" | "no_triage_reason" | "duplicate";
  /** Note to put on them. @maxLength 3000 */
  new_note?: string;
}

/** Result of `findings:triage`. */
export type FindingsTriageResult = {
  /** @integer */
  num_triaged: number;
  triaged_issues: number[];
};

/** Arguments of `triageFindings`. */
export interface TriageFindingsParams {
  organization: DeploymentSlug;
  issueType: IssueType;
  /** Numbers of the findings to change. @minItems 1 @maxItems 100 */
  issueIds: number[];
  /** State that they get. */
  state?: "ignored" | "reviewing" | "fixing" | "reopened" | "provisionally_ignored";
  /** Why they are ignored. */
  reason?: "acceptable_risk" | "false_positive" | "no_time" | "no_triage_reason" | "duplicate";
  /** Note to put on them. @maxLength 3000 */
  note?: string;
}

/** Parameters of `issues:read_details`. */
export interface IssuesReadDetailsParams {
  deploymentId: DeploymentId;
  /** Number of the finding. @minLength 1 */
  issueId: string;
  /** Whether to tell if its project is archived. */
  includeIsArchived?: boolean;
}

/** Result of `issues:read_details`. */
export type IssuesReadDetailsResult = {
  id?: string;
  /** @format date-time */
  createdAt?: string;
  status?: string;
  aggregateState?: string;
  severity?: string;
  triageState?: string;
  triageReason?: string;
  note?: string;
  ruleId?: string;
  ref?: string;
  filePath?: string;
  /** @integer */
  line?: number;
  /** @integer */
  endLine?: number;
  lineOfCodeUrl?: string;
  commitUrl?: string;
  isBlocking?: boolean;
  repository?: {
    id?: string;
    name?: string;
    type?: string;
  };
  activityHistory?: {
    /** @format date-time */
    date?: string;
    title?: string;
    actor?: string;
    note?: string;
    historyType?: string;
  }[];
  relatedIssues?: {
    id?: string;
    ref?: string;
    aggregateState?: string;
    /** @format date-time */
    createdAt?: string;
  }[];
  remediation?: {
    autofix?: {
      fixCode?: string;
      fixDiff?: string;
      explanation?: string;
    };
    guidance?: { summary?: string; guidanceText?: string };
  };
};

/** Parameters of `secrets:read`. */
export interface SecretsReadParams {
  deploymentId: DeploymentId;
  /** Only secrets found since then. @format date-time */
  since?: string;
  /** Only secrets that still work or do not. */
  validationState?: (
    | "VALIDATION_STATE_CONFIRMED_VALID"
    | "VALIDATION_STATE_CONFIRMED_INVALID"
    | "VALIDATION_STATE_VALIDATION_ERROR"
    | "VALIDATION_STATE_NO_VALIDATOR"
  )[];
  /** Only secrets in this state. */
  status?:
    | "FINDING_STATUS_OPEN"
    | "FINDING_STATUS_IGNORED"
    | "FINDING_STATUS_FIXED"
    | "FINDING_STATUS_REMOVED"
    | "FINDING_STATUS_UNKNOWN"
    | "FINDING_STATUS_PROVISIONALLY_IGNORED";
  /** Only secrets as severe as these. */
  severity?: ("SEVERITY_HIGH" | "SEVERITY_MEDIUM" | "SEVERITY_LOW" | "SEVERITY_CRITICAL")[];
  /** Only secrets in these projects. */
  repo?: string[];
  cursor?: Cursor;
  /** How many secrets make a page. @integer @minimum 1 */
  limit?: number;
}

/** Result of `secrets:read`. */
export type SecretsReadResult = {
  findings?: SecretFinding[];
  cursor?: string;
  previous?: string;
};

/** One item of the pages of `secrets:read`. */
export type SecretsReadItem = NonNullable<SecretsReadResult["findings"]>[number];

/** Arguments of `getSecrets`. */
export interface GetSecretsParams {
  organizationId: DeploymentId;
  /** Only secrets that still work or do not. */
  validationState?: (
    | "VALIDATION_STATE_CONFIRMED_VALID"
    | "VALIDATION_STATE_CONFIRMED_INVALID"
    | "VALIDATION_STATE_VALIDATION_ERROR"
    | "VALIDATION_STATE_NO_VALIDATOR"
  )[];
  /** Only secrets in this state. */
  status?:
    | "FINDING_STATUS_OPEN"
    | "FINDING_STATUS_IGNORED"
    | "FINDING_STATUS_FIXED"
    | "FINDING_STATUS_REMOVED"
    | "FINDING_STATUS_UNKNOWN"
    | "FINDING_STATUS_PROVISIONALLY_IGNORED";
}

/** Parameters of `advisories:read_findings`. */
export interface AdvisoriesReadFindingsParams {
  deploymentId: DeploymentId;
  /** Id of the advisory. @minLength 1 */
  advisoryId: string;
  /** How many projects make a page. @integer @minimum 1 @maximum 100 @default 25 */
  pageSize?: number;
  /** Count to go on from, with cursorProjectName. @integer @minimum 0 */
  cursorFindingCount?: number;
  /** Project to go on from. @minLength 1 */
  cursorProjectName?: string;
}

/** Result of `advisories:read_findings`. */
export type AdvisoriesReadFindingsResult = {
  projects?: {
    projectName?: string;
    /** @integer */
    totalFindingCount?: number;
    branchFindings?: {
      branchName?: string;
      /** @integer */
      findingCount?: number;
    }[];
  }[];
  hasMore?: boolean;
  /** @integer */
  cursorFindingCount?: number;
  cursorProjectName?: string;
  ruleId?: string;
};

/** Parameters of `tickets:write`. */
export interface TicketsWriteParams {
  deploymentSlug: DeploymentSlug;
  issue_type: IssueType;
  issue_ids: IssueIds;
  /** Number of the Jira project, not its key; the default one unless told. @minLength 1 */
  jira_project_id?: string;
  /** Whether findings of one rule share a ticket. @default true */
  group_issues?: boolean;
}

/** Result of `tickets:write`. */
export type TicketsWriteResult = {
  succeeded?: {
    /** @integer */
    ticket_id?: number;
    ticket_url?: string;
    external_slug?: string;
    issue_ids?: number[];
  }[];
  skipped?: { reason?: string; issue_ids?: number[] }[];
  failed?: { error?: string; issue_ids?: number[] }[];
};

/** Arguments of `createTickets`. */
export interface CreateTicketsParams {
  organization: DeploymentSlug;
  issueType: IssueType;
  issueIds: IssueIds;
  /** Number of the Jira project, not its key; the default one unless told. @minLength 1 */
  jiraProjectId?: string;
}

/** Parameters of `tickets:link`. */
export interface TicketsLinkParams {
  deploymentId: DeploymentId;
  issue_ids: IssueIds;
  /** Address of the ticket. @format uri */
  ticket_url: string;
}

/** Result of `tickets:link`. */
export type TicketsLinkResult = {
  /** @integer */
  ticket_id?: number;
  ticket_url?: string;
  external_slug?: string;
  linked_issue_ids?: string[];
  replaced_issue_ids?: string[];
};

/** Parameters of `tickets:unlink`. */
export interface TicketsUnlinkParams {
  deploymentId: DeploymentId;
  issue_ids: IssueIds;
}

/** Result of `tickets:unlink`. */
export type TicketsUnlinkResult = {
  unlinked_issue_ids?: string[];
};

/** Parameters of `projects:read`. */
export interface ProjectsReadParams {
  deploymentSlug: DeploymentSlug;
  /** Page of projects, counted from 0. @integer @minimum 0 @default 0 */
  page?: number;
  /** How many projects are on a page. @integer @minimum 1 @default 100 */
  page_size?: number;
}

/** Result of `projects:read`. */
export type ProjectsReadResult = {
  projects: Project[];
};

/** One item of the pages of `projects:read`. */
export type ProjectsReadItem = ProjectsReadResult["projects"][number];

/** Arguments of `listProjects`. */
export interface ListProjectsParams {
  organization: DeploymentSlug;
}

/** Parameters of `projects:read_details`. */
export interface ProjectsReadDetailsParams {
  deploymentSlug: DeploymentSlug;
  projectName: ProjectName;
}

/** Result of `projects:read_details`. */
export type ProjectsReadDetailsResult = OneProject;

/** Parameters of `projects:add_tags`. */
export interface ProjectsAddTagsParams {
  deploymentSlug: DeploymentSlug;
  projectName: ProjectName;
  /** Tags to put on it. @minItems 1 @maxItems 100 */
  tags: string[];
}

/** Result of `projects:add_tags`. */
export type ProjectsAddTagsResult = OneProject;

/** Parameters of `projects:remove_tags`. */
export interface ProjectsRemoveTagsParams {
  deploymentSlug: DeploymentSlug;
  projectName: ProjectName;
  /** Tags to take off it. @minItems 1 @maxItems 100 */
  tags: string[];
}

/** Result of `projects:remove_tags`. */
export type ProjectsRemoveTagsResult = OneProject;

/** Parameters of `projects:enable_scans`. */
export interface ProjectsEnableScansParams {
  deploymentSlug: DeploymentSlug;
  projectName: ProjectName;
  /** Scans of the whole project. */
  full_scan?: {
    /** Whether it runs, always true. */
    enabled?: true;
  };
  /** Scans of each pull request. */
  diff_scan?: {
    /** Whether they run, always true. */
    enabled?: true;
  };
}

/** Result of `projects:enable_scans`. */
export type ProjectsEnableScansResult = OneProject;

/** Parameters of `scans:search`. */
export interface ScansSearchParams {
  deploymentId: DeploymentId;
  /** Number of the project. @integer @minimum 1 */
  repository_id?: number;
  /** Only scans of this branch. @minLength 1 */
  branch?: string;
  /** Only scans in these states. */
  statuses?: (
    | "SCAN_STATUS_RUNNING"
    | "SCAN_STATUS_COMPLETED"
    | "SCAN_STATUS_PENDING"
    | "SCAN_STATUS_CANCELLED"
    | "SCAN_STATUS_ERROR"
    | "SCAN_STATUS_NEVER_FINISHED"
  )[];
  /** Only scans that looked for these. */
  products?: ("PRODUCT_SAST" | "PRODUCT_SCA" | "PRODUCT_SECRETS" | "PRODUCT_AI_SAST")[];
  /** Only scans started since then. @format date-time */
  since?: string;
  cursor?: Cursor;
  /** How many scans make a page, 100 unless told. @integer @minimum 1 @maximum 500 */
  limit?: number;
}

/** Result of `scans:search`. */
export type ScansSearchResult = {
  scans?: {
    id?: string;
    status?: string;
    repository_id?: string;
    branch?: string;
    commit?: string;
    is_full_scan?: boolean;
    /** @format date-time */
    started_at?: string;
    /** @format date-time */
    completed_at?: string;
    exit_code?: string;
    total_time?: number;
    enabled_products?: string[];
    findings_counts?: {
      total?: string;
      code?: string;
      secrets?: string;
      supply_chain?: string;
    };
  }[];
  cursor?: string;
};

/** One item of the pages of `scans:search`. */
export type ScansSearchItem = NonNullable<ScansSearchResult["scans"]>[number];

/** Arguments of `searchScans`. */
export interface SearchScansParams {
  organizationId: DeploymentId;
  /** Number of the project. @integer @minimum 1 */
  repositoryId?: number;
  /** Only scans in these states. */
  statuses?: (
    | "SCAN_STATUS_RUNNING"
    | "SCAN_STATUS_COMPLETED"
    | "SCAN_STATUS_PENDING"
    | "SCAN_STATUS_CANCELLED"
    | "SCAN_STATUS_ERROR"
    | "SCAN_STATUS_NEVER_FINISHED"
  )[];
  /** Only scans started since then. @format date-time */
  since?: string;
}

/** Parameters of `scans:read_details`. */
export interface ScansReadDetailsParams {
  deploymentId: DeploymentId;
  /** Number of the scan. @minLength 1 */
  scanId: string;
}

/** Result of `scans:read_details`. */
export type ScansReadDetailsResult = {
  scan?: {
    id?: string;
    status?: string;
    projectId?: string;
    branchId?: string;
    commit?: string;
    /** @format date-time */
    startTime?: string;
    /** @format date-time */
    completeTime?: string;
    /** Seconds with an s, as in 12s. */
    duration?: string;
    exitCode?: string;
    isFullScan?: boolean;
    enabledProducts?: string[];
    findingsCounts?: {
      /** @integer */
      total?: number | string;
      /** @integer */
      code?: number | string;
      /** @integer */
      secrets?: number | string;
      /** @integer */
      supplyChain?: number | string;
    };
  };
};

/** Parameters of `scans:retry`. */
export interface ScansRetryParams {
  deploymentId: DeploymentId;
  /** Numbers of the scans that failed. @minItems 1 @maxItems 50 */
  scanIds: string[];
}

/** Result of `scans:retry`. */
export type ScansRetryResult = {
  tasks?: {
    scanId?: string;
    taskId?: string;
    repoId?: string;
    branch?: string;
    managedScanId?: string;
  }[];
  errors?: {
    scanId?: string;
    repoId?: string;
    message?: string;
  }[];
};

/** Parameters of `dependencies:search`. */
export interface DependenciesSearchParams {
  deploymentId: DeploymentId;
  dependencyFilter?: DependencyFilter;
  cursor?: Cursor;
  /** How many dependencies make a page. @integer @minimum 1 @maximum 10000 */
  pageSize?: number;
}

/** Result of `dependencies:search`. */
export type DependenciesSearchResult = {
  dependencies: {
    repositoryId?: string;
    package?: { name?: string; versionSpecifier?: string };
    ecosystem?: string;
    transitivity?: string;
    licenses?: string[];
    resolvedUrl?: string;
    definedAt?: {
      path?: string;
      startLine?: string;
      url?: string;
      /** @format date-time */
      committedAt?: string;
    };
  }[];
  cursor?: string;
  hasMore?: boolean;
};

/** One item of the pages of `dependencies:search`. */
export type DependenciesSearchItem = DependenciesSearchResult["dependencies"][number];

/** Arguments of `findPackage`. */
export interface FindPackageParams {
  organizationId: DeploymentId;
  /** Name of the package. @minLength 1 */
  name: string;
  /** Version to find, instead of bounds. @minLength 1 */
  version?: string;
}

/** Parameters of `dependency_projects:search`. */
export interface DependencyProjectsSearchParams {
  deploymentId: DeploymentId;
  dependencyFilter?: DependencyFilter;
  /** Number where the next page starts. */
  cursor?: number;
  /** How many projects to count for. @integer @minimum 1 @maximum 100 @default 5 */
  pageSize?: number;
}

/** Result of `dependency_projects:search`. */
export type DependencyProjectsSearchResult = {
  repositorySummaries?: {
    /** @integer */
    id?: number | string;
    name?: string;
    /** @integer */
    numDependencies?: number | string;
    hasDependencyPathScan?: boolean;
  }[];
  cursor?: number | string;
  hasMore?: boolean;
};

/** One item of the pages of `dependency_projects:search`. */
export type DependencyProjectsSearchItem = NonNullable<DependencyProjectsSearchResult["repositorySummaries"]>[number];

/** Parameters of `sbom_exports:write`. */
export interface SbomExportsWriteParams {
  deploymentId: DeploymentId;
  /** Number of the project to export. @minLength 1 */
  repositoryId: string;
  /** Branch to export, the primary one unless told. @minLength 1 */
  ref?: string;
  /** Format of the file. */
  sbomOutputFormat?: "SBOM_OUTPUT_FORMAT_JSON" | "SBOM_OUTPUT_FORMAT_CYCLONEDX";
}

/** Result of `sbom_exports:write`. */
export type SbomExportsWriteResult = {
  /** Token that sbom_exports:read takes. */
  taskToken?: string;
};

/** Parameters of `sbom_exports:read`. */
export interface SbomExportsReadParams {
  deploymentId: DeploymentId;
  /** Token of the export, from sbom_exports:write. @minLength 1 */
  taskToken: string;
}

/** Result of `sbom_exports:read`. */
export type SbomExportsReadResult = {
  status:
    | "SBOM_EXPORT_STATUS_IN_PROGRESS"
    | "SBOM_EXPORT_STATUS_COMPLETED"
    | "SBOM_EXPORT_STATUS_FAILED"
    | (string & {});
  downloadUrl?: string;
  errorMessage?: string;
};

/** Slug of the organization. @minLength 1 */
export type DeploymentSlug = string;

/** Number of the organization. @minLength 1 */
export type DeploymentId = string;

/** Name of the project, as in acme/web. @minLength 1 */
export type ProjectName = string;

/** Place where the next page starts. @minLength 1 */
export type Cursor = string;

/** Only findings as severe as these. */
export type Severities = ("low" | "medium" | "high" | "critical")[];

/** Only findings in this state. */
export type FindingStatus = "open" | "fixed" | "ignored" | "reviewing" | "fixing" | "provisionally_ignored";

/** Ids of the findings, 100 at most. @minItems 1 @maxItems 100 */
export type IssueIds = string[];

/** Kind of finding, code, supply chain or secrets. */
export type IssueType = "sast" | "sca" | "secrets";

export type Ecosystem =
  | "no_package_manager"
  | "npm"
  | "pypi"
  | "gomod"
  | "cargo"
  | "maven"
  | "gem"
  | "composer"
  | "nuget"
  | "pub"
  | "swiftpm"
  | "hex"
  | "cocoapods"
  | "mix"
  | "opam";

/** Which dependencies to look for. */
export type DependencyFilter = {
  /** Packages to look for. */
  packageFilters?: {
    /** Name of the package. @minLength 1 */
    name: string;
    /** Whether the name must be the whole one. */
    exactNameMatch?: boolean;
    /** Version to find, instead of bounds. @minLength 1 */
    exactVersion?: string;
    /** Earliest version, as in >=1.0.0. @minLength 1 */
    versionLowerBound?: string;
    /** Latest version, as in <2.0.0. @minLength 1 */
    versionUpperBound?: string;
  }[];
  /** Package managers to look at. */
  ecosystem?: Ecosystem[];
  /** Numbers of projects to look at. */
  repositoryId?: number[];
  /** Whether it is asked for directly. */
  transitivity?: ("UNKNOWN_TRANSITIVITY" | "TRANSITIVE" | "DIRECT")[];
  /** Licences that it is under. */
  license?: string[];
  /** Lock file that names it. @minLength 1 */
  lockfilePath?: string;
  /** Only archived projects instead of the others. */
  includeArchived?: boolean;
};

export type Ticket = {
  /** @integer */
  id?: number | string;
  /** Key of the ticket, as in SEC-12. */
  external_slug?: string;
  url?: string;
  linked_issue_ids?: (number | string)[];
} | null;

export type Location = {
  file_path?: string;
  /** @integer */
  line?: number;
  /** @integer */
  end_line?: number;
  /** @integer */
  column?: number;
  /** @integer */
  end_column?: number;
} | null;

export type Finding = {
  /** @integer */
  id?: number;
  status?: string;
  state?: "fixed" | "muted" | "unresolved" | (string & {});
  severity?: "low" | "medium" | "high" | "critical" | (string & {});
  confidence?: "low" | "medium" | "high" | (string & {});
  rule_name?: string;
  rule_message?: string | null;
  rule?: {
    category?: string;
    cwe_names?: string[];
    owasp_names?: string[];
    vulnerability_classes?: string[];
  };
  repository?: { name?: string; url?: string };
  ref?: string;
  location?: Location;
  line_of_code_url?: string | null;
  created_at?: string;
  state_updated_at?: string | null;
  relevant_since?: string | null;
  triage_state?: string;
  triage_reason?: string | null;
  triage_comment?: string | null;
  triaged_at?: string | null;
  external_ticket?: Ticket;
  /** CVE of a supply chain finding. */
  vulnerability_identifier?: string | null;
  reachability?: string | null;
  is_malicious?: boolean | null;
  epss_score?: { score?: number; percentile?: number } | null;
  found_dependency?: {
    package?: string;
    version?: string;
    ecosystem?: string;
    transitivity?: string;
  } | null;
  fix_recommendations?: { package?: string; version?: string }[] | null;
};

export type SecretFinding = {
  id?: string;
  /** Kind of secret that was found. */
  type?: string;
  status?: string;
  severity?: string;
  confidence?: string;
  /** Whether the secret still works. */
  validationState?: string;
  repository?: {
    name?: string;
    url?: string;
    visibility?: string;
  };
  ref?: string;
  findingPath?: string;
  findingPathUrl?: string;
  /** @format date-time */
  createdAt?: string;
  /** @format date-time */
  updatedAt?: string;
  /** Commit that holds it when it is only in history. */
  historicalInfo?: {
    gitCommit?: string;
    gitBlob?: string;
    /** @format date-time */
    gitCommitTimestamp?: string;
  };
};

export type Project = {
  id: number;
  name: string;
  url?: string | null;
  tags: string[];
  default_branch?: string | null;
  primary_branch?: string | null;
  created_at?: string;
  latest_scan_at?: string | null;
  managed_scan_config?: { diff_scan?: { enabled?: boolean }; full_scan?: { enabled?: boolean } } | null;
};

export type OneProject = {
  project?: Project;
};

export type PolicyState = {
  state_version?: string;
  bundle?: {
    product?: string;
    rulesets?: string[];
    rules?: string[];
    disabled?: string[];
    exceptions?: {
      exception_type?: string;
      rule?: string;
      rule_type?: string;
      project?: string;
      project_tag_name?: string;
    }[];
  };
};

const CONNECTOR: ConnectorSpec = {
  name: "semgrep",
  operations: {
    low: {
      "deployments:read": ["oBhtRVQC"],
      "users:read": ["JPz3484S"],
      "detection_policies:read": ["-RWhPz5P"],
      "findings:read": ["4YA3KIYV", { page: "page", size: "page_size", items: "/findings", first: 0 }],
      "issues:read_details": ["fB0Kqji8"],
      "secrets:read": ["lMoIFemC", { cursor: "cursor", next: "/cursor", items: "/findings" }],
      "advisories:read_findings": ["1me6xCwk"],
      "projects:read": ["4L21krav", { page: "page", size: "page_size", items: "/projects", first: 0 }],
      "projects:read_details": ["ObYsoijf"],
      "scans:search": ["-raCNvE5", { cursor: "cursor", next: "/cursor", items: "/scans" }],
      "scans:read_details": ["MviJyAlP"],
      "dependencies:search": ["OvGubWnv", { cursor: "cursor", next: "/cursor", more: "/hasMore", items: "/dependencies" }],
      "dependency_projects:search": [
        "NgDYxsMc",
        { cursor: "cursor", next: "/cursor", more: "/hasMore", items: "/repositorySummaries" },
      ],
      "sbom_exports:read": ["TdByRyxd"],
    },
    medium: {
      "findings:triage": ["WzIME9sP"],
      "tickets:write": ["utfqpTwy"],
      "tickets:link": ["PeXFXlf_"],
      "tickets:unlink": ["K0S6MeWd"],
      "projects:enable_scans": ["-9hmE4al"],
      "scans:retry": ["8eM9x0Bd"],
      "sbom_exports:write": ["qvDoeq8k"],
    },
    high: {
      "projects:add_tags": ["-aUl6pTI"],
      "projects:remove_tags": ["OxXDvEsI"],
    },
  },
};
