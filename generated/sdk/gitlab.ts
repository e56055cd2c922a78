// Generated from specs/gitlab.yaml by `npm run generate`. Do not edit.
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
 * GitLab. Vulnerabilities, audit events, people, tokens, keys, branch rules, pipelines and issues of GitLab.
 * @see https://docs.gitlab.com/api/rest/
 */
export class GitLabConnector<const M extends Risk = "critical"> extends SDKConnector<GitLabOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the vulnerabilities of a project. Risk: low. Scope: read_api. */
  getVulnerabilities(params: GetVulnerabilitiesParams, options?: ExecuteOptions): GovernedPages<"low", VulnerabilitiesReadResult, VulnerabilitiesReadItem> {
    return this.call("vulnerabilities:read", {
      fullPath: params.projectPath,
      state: params.state,
      severity: params.severity,
      reportType: params.reportType,
      first: params.first,
    }, options);
  }

  /** Get one vulnerability with its description. Risk: low. Scope: read_api. */
  getVulnerability(params: GetVulnerabilityParams, options?: ExecuteOptions): GovernedCall<"low", VulnerabilitiesReadDetailsResult> {
    return this.call("vulnerabilities:read_details", { id: params.vulnerabilityId }, options);
  }

  /** Dismiss a vulnerability with a reason. Risk: medium. Scope: api. */
  dismissVulnerability(params: DismissVulnerabilityParams, options?: ExecuteOptions): GovernedCall<"medium", VulnerabilitiesDismissResult> {
    return this.call("vulnerabilities:dismiss", { id: params.vulnerabilityId, dismissalReason: params.reason, comment: params.comment }, options);
  }

  /** Mark a vulnerability as fixed. Risk: medium. Scope: api. */
  resolveVulnerability(params: ResolveVulnerabilityParams, options?: ExecuteOptions): GovernedCall<"medium", VulnerabilitiesResolveResult> {
    return this.call("vulnerabilities:resolve", { id: params.vulnerabilityId }, options);
  }

  /** List the audit events of a group. Risk: medium. Scope: read_api. */
  getGroupAuditEvents(params: GetGroupAuditEventsParams, options?: ExecuteOptions): GovernedPages<"medium", GroupAuditEventsReadResult, GroupAuditEventsReadItem> {
    return this.call("group_audit_events:read", { id: params.groupId, created_after: params.createdAfter, created_before: params.createdBefore }, options);
  }

  /** Search the projects that the token may see. Risk: low. Scope: read_api. */
  findProjects(params: FindProjectsParams = {}, options?: ExecuteOptions): GovernedPages<"low", ProjectsReadResult, ProjectsReadItem> {
    return this.call("projects:read", { search: params.search, membership: params.membership, per_page: params.perPage }, options);
  }

  /** Search the files of a project for text. Risk: medium. Scope: read_api. */
  searchCode(params: SearchCodeParams, options?: ExecuteOptions): GovernedPages<"medium", CodeSearchResult, CodeSearchItem> {
    return this.call("code:search", { id: params.projectId, search: params.text, ref: params.ref }, options);
  }

  /** Set who may push to a branch and merge. Risk: high. Scope: api. May be escalated to a reviewer. */
  protectBranch(params: ProtectBranchParams, options?: ExecuteOptions): GovernedCall<"high", ProtectedBranchesWriteResult> {
    return this.call("protected_branches:write", {
      id: params.projectId,
      name: params.branch,
      push_access_level: params.pushAccessLevel,
      merge_access_level: params.mergeAccessLevel,
    }, options);
  }

  /** Find people by name or address. Risk: low. Scope: read_user. */
  findUsers(params: FindUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", { search: params.search, username: params.username, per_page: params.perPage }, options);
  }

  /** Block a person from the instance. Risk: high. Scope: api, admin_mode. May be escalated to a reviewer. */
  blockUser(params: BlockUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersBlockResult> {
    return this.call("users:block", { id: params.userId }, options);
  }

  /** Change a member's role, up to developer. Risk: high. Scope: api. May be escalated to a reviewer. */
  setGroupMemberRole(params: SetGroupMemberRoleParams, options?: ExecuteOptions): GovernedCall<"high", GroupMembersUpdateResult> {
    return this.call("group_members:update", {
      id: params.groupId,
      user_id: params.userId,
      access_level: params.accessLevel,
      expires_at: params.expiresAt,
    }, options);
  }

  /** Remove a person from a group and those below. Risk: high. Scope: api. May be escalated to a reviewer. */
  removeGroupMember(params: RemoveGroupMemberParams, options?: ExecuteOptions): GovernedCall<"high", GroupMembersDeleteResult> {
    return this.call("group_members:delete", { id: params.groupId, user_id: params.userId }, options);
  }

  /** List personal access tokens without their secrets. Risk: low. Scope: read_api. */
  getPersonalAccessTokens(params: GetPersonalAccessTokensParams = {}, options?: ExecuteOptions): GovernedPages<"low", PersonalAccessTokensReadResult, PersonalAccessTokensReadItem> {
    return this.call("personal_access_tokens:read", { user_id: params.userId, state: params.state }, options);
  }

  /** Revoke a personal access token. Risk: critical. Scope: api. Denied unless policy permits this agent. */
  revokePersonalAccessToken(params: RevokePersonalAccessTokenParams, options?: ExecuteOptions): GovernedCall<"critical", PersonalAccessTokensRevokeResult> {
    return this.call("personal_access_tokens:revoke", { id: params.tokenId }, options);
  }

  /** Stop all jobs of a pipeline. Risk: high. Scope: api. May be escalated to a reviewer. */
  cancelPipeline(params: CancelPipelineParams, options?: ExecuteOptions): GovernedCall<"high", PipelinesCancelResult> {
    return this.call("pipelines:cancel", { id: params.projectId, pipeline_id: params.pipelineId }, options);
  }

  /** Open an issue in a project. Risk: medium. Scope: api. */
  createIssue(params: CreateIssueParams, options?: ExecuteOptions): GovernedCall<"medium", IssuesWriteResult> {
    return this.call("issues:write", {
      id: params.projectId,
      title: params.title,
      description: params.description,
      labels: params.labels,
      confidential: params.confidential,
    }, options);
  }

  execute<O extends keyof Within<GitLabOperations, M>>(
    operation: O,
    params: ParamsOf<Within<GitLabOperations, M>, O> & Incomplete,
  ): never;
  /** List the vulnerabilities of a project. `POST /api/graphql` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read", "low", M>,
    params: VulnerabilitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VulnerabilitiesReadResult, VulnerabilitiesReadItem>;
  /** Get one vulnerability with its description. `POST /api/graphql` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read_details", "low", M>,
    params: VulnerabilitiesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VulnerabilitiesReadDetailsResult>;
  /** Dismiss a vulnerability with a reason. `POST /api/graphql` @risk medium */
  execute(
    operation: OperationId<"vulnerabilities:dismiss", "medium", M>,
    params: VulnerabilitiesDismissParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", VulnerabilitiesDismissResult>;
  /** Mark a vulnerability as real. `POST /api/graphql` @risk medium */
  execute(
    operation: OperationId<"vulnerabilities:confirm", "medium", M>,
    params: VulnerabilitiesConfirmParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", VulnerabilitiesConfirmResult>;
  /** Mark a vulnerability as fixed. `POST /api/graphql` @risk medium */
  execute(
    operation: OperationId<"vulnerabilities:resolve", "medium", M>,
    params: VulnerabilitiesResolveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", VulnerabilitiesResolveResult>;
  /** Put a vulnerability back to detected. `POST /api/graphql` @risk medium */
  execute(
    operation: OperationId<"vulnerabilities:revert", "medium", M>,
    params: VulnerabilitiesRevertParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", VulnerabilitiesRevertResult>;
  /** List the audit events of a group. `GET /api/v4/groups/{id}/audit_events` @risk medium */
  execute(
    operation: OperationId<"group_audit_events:read", "medium", M>,
    params: GroupAuditEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", GroupAuditEventsReadResult, GroupAuditEventsReadItem>;
  /** List the audit events of a project. `GET /api/v4/projects/{id}/audit_events` @risk medium */
  execute(
    operation: OperationId<"project_audit_events:read", "medium", M>,
    params: ProjectAuditEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ProjectAuditEventsReadResult, ProjectAuditEventsReadItem>;
  /** Search the projects that the token may see. `GET /api/v4/projects` @risk low */
  execute(
    operation: OperationId<"projects:read", "low", M>,
    params: ProjectsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ProjectsReadResult, ProjectsReadItem>;
  /** Search the files of a project for text. `GET /api/v4/projects/{id}/-/search` @risk medium */
  execute(
    operation: OperationId<"code:search", "medium", M>,
    params: CodeSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", CodeSearchResult, CodeSearchItem>;
  /** List commits of a branch or file. `GET /api/v4/projects/{id}/repository/commits` @risk low */
  execute(
    operation: OperationId<"commits:read", "low", M>,
    params: CommitsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CommitsReadResult, CommitsReadItem>;
  /** List the branch rules of a project. `GET /api/v4/projects/{id}/protected_branches` @risk low */
  execute(
    operation: OperationId<"protected_branches:read", "low", M>,
    params: ProtectedBranchesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ProtectedBranchesReadResult, ProtectedBranchesReadItem>;
  /** Set who may push to a branch and merge. `POST /api/v4/projects/{id}/protected_branches` @risk high */
  execute(
    operation: OperationId<"protected_branches:write", "high", M>,
    params: ProtectedBranchesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ProtectedBranchesWriteResult>;
  /** Find people by name or address. `GET /api/v4/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one person by number. `GET /api/v4/users/{id}` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /** Block a person from the instance. `POST /api/v4/users/{id}/block` @risk high */
  execute(
    operation: OperationId<"users:block", "high", M>,
    params: UsersBlockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersBlockResult>;
  /** Let a blocked person in again. `POST /api/v4/users/{id}/unblock` @risk high */
  execute(
    operation: OperationId<"users:unblock", "high", M>,
    params: UsersUnblockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUnblockResult>;
  /** List everybody who is in a group. `GET /api/v4/groups/{id}/members/all` @risk low */
  execute(
    operation: OperationId<"group_members:read", "low", M>,
    params: GroupMembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupMembersReadResult, GroupMembersReadItem>;
  /** Change a member's role, up to developer. `PUT /api/v4/groups/{id}/members/{user_id}` @risk high */
  execute(
    operation: OperationId<"group_members:update", "high", M>,
    params: GroupMembersUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembersUpdateResult>;
  /**
   * Remove a person from a group and those below. `DELETE /api/v4/groups/{id}/members/{user_id}`
   * @risk high
   */
  execute(
    operation: OperationId<"group_members:delete", "high", M>,
    params: GroupMembersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembersDeleteResult>;
  /** List personal access tokens without their secrets. `GET /api/v4/personal_access_tokens` @risk low */
  execute(
    operation: OperationId<"personal_access_tokens:read", "low", M>,
    params: PersonalAccessTokensReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PersonalAccessTokensReadResult, PersonalAccessTokensReadItem>;
  /** Revoke a personal access token. `DELETE /api/v4/personal_access_tokens/{id}` @risk critical */
  execute(
    operation: OperationId<"personal_access_tokens:revoke", "critical", M>,
    params: PersonalAccessTokensRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", PersonalAccessTokensRevokeResult>;
  /**
   * List a project's access tokens without their secrets. `GET /api/v4/projects/{id}/access_tokens`
   * @risk low
   */
  execute(
    operation: OperationId<"project_access_tokens:read", "low", M>,
    params: ProjectAccessTokensReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ProjectAccessTokensReadResult, ProjectAccessTokensReadItem>;
  /**
   * Revoke an access token of a project. `DELETE /api/v4/projects/{id}/access_tokens/{token_id}`
   * @risk critical
   */
  execute(
    operation: OperationId<"project_access_tokens:revoke", "critical", M>,
    params: ProjectAccessTokensRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ProjectAccessTokensRevokeResult>;
  /** List the pipelines of a project. `GET /api/v4/projects/{id}/pipelines` @risk low */
  execute(
    operation: OperationId<"pipelines:read", "low", M>,
    params: PipelinesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PipelinesReadResult, PipelinesReadItem>;
  /** Stop all jobs of a pipeline. `POST /api/v4/projects/{id}/pipelines/{pipeline_id}/cancel` @risk high */
  execute(
    operation: OperationId<"pipelines:cancel", "high", M>,
    params: PipelinesCancelParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PipelinesCancelResult>;
  /** Open an issue in a project. `POST /api/v4/projects/{id}/issues` @risk medium */
  execute(
    operation: OperationId<"issues:write", "medium", M>,
    params: IssuesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IssuesWriteResult>;
  /** Comment on an issue of a project. `POST /api/v4/projects/{id}/issues/{issue_iid}/notes` @risk medium */
  execute(
    operation: OperationId<"issue_notes:write", "medium", M>,
    params: IssueNotesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IssueNotesWriteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof GitLabOperations>(
    operation: O & Permit<GitLabOperations, O, M>,
    ...rest: Rest<ParamsOf<GitLabOperations, O>>
  ): CallOf<GitLabOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type GitLab<M extends Risk = "critical"> = Limited<GitLabConnector<M>, GitLabMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface GitLabOperations {
  "vulnerabilities:read": { risk: "low"; params: VulnerabilitiesReadParams; result: VulnerabilitiesReadResult; item: VulnerabilitiesReadItem };
  "vulnerabilities:read_details": { risk: "low"; params: VulnerabilitiesReadDetailsParams; result: VulnerabilitiesReadDetailsResult };
  "vulnerabilities:dismiss": { risk: "medium"; params: VulnerabilitiesDismissParams; result: VulnerabilitiesDismissResult };
  "vulnerabilities:confirm": { risk: "medium"; params: VulnerabilitiesConfirmParams; result: VulnerabilitiesConfirmResult };
  "vulnerabilities:resolve": { risk: "medium"; params: VulnerabilitiesResolveParams; result: VulnerabilitiesResolveResult };
  "vulnerabilities:revert": { risk: "medium"; params: VulnerabilitiesRevertParams; result: VulnerabilitiesRevertResult };
  "group_audit_events:read": { risk: "medium"; params: GroupAuditEventsReadParams; result: GroupAuditEventsReadResult; item: GroupAuditEventsReadItem };
  "project_audit_events:read": { risk: "medium"; params: ProjectAuditEventsReadParams; result: ProjectAuditEventsReadResult; item: ProjectAuditEventsReadItem };
  "projects:read": { risk: "low"; params: ProjectsReadParams; result: ProjectsReadResult; item: ProjectsReadItem };
  "code:search": { risk: "medium"; params: CodeSearchParams; result: CodeSearchResult; item: CodeSearchItem };
  "commits:read": { risk: "low"; params: CommitsReadParams; result: CommitsReadResult; item: CommitsReadItem };
  "protected_branches:read": { risk: "low"; params: ProtectedBranchesReadParams; result: ProtectedBranchesReadResult; item: ProtectedBranchesReadItem };
  "protected_branches:write": { risk: "high"; params: ProtectedBranchesWriteParams; result: ProtectedBranchesWriteResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:block": { risk: "high"; params: UsersBlockParams; result: UsersBlockResult };
  "users:unblock": { risk: "high"; params: UsersUnblockParams; result: UsersUnblockResult };
  "group_members:read": { risk: "low"; params: GroupMembersReadParams; result: GroupMembersReadResult; item: GroupMembersReadItem };
  "group_members:update": { risk: "high"; params: GroupMembersUpdateParams; result: GroupMembersUpdateResult };
  "group_members:delete": { risk: "high"; params: GroupMembersDeleteParams; result: GroupMembersDeleteResult };
  "personal_access_tokens:read": { risk: "low"; params: PersonalAccessTokensReadParams; result: PersonalAccessTokensReadResult; item: PersonalAccessTokensReadItem };
  "personal_access_tokens:revoke": { risk: "critical"; params: PersonalAccessTokensRevokeParams; result: PersonalAccessTokensRevokeResult };
  "project_access_tokens:read": { risk: "low"; params: ProjectAccessTokensReadParams; result: ProjectAccessTokensReadResult; item: ProjectAccessTokensReadItem };
  "project_access_tokens:revoke": { risk: "critical"; params: ProjectAccessTokensRevokeParams; result: ProjectAccessTokensRevokeResult };
  "pipelines:read": { risk: "low"; params: PipelinesReadParams; result: PipelinesReadResult; item: PipelinesReadItem };
  "pipelines:cancel": { risk: "high"; params: PipelinesCancelParams; result: PipelinesCancelResult };
  "issues:write": { risk: "medium"; params: IssuesWriteParams; result: IssuesWriteResult };
  "issue_notes:write": { risk: "medium"; params: IssueNotesWriteParams; result: IssueNotesWriteResult };
}

/** The risk of each convenience method. */
export interface GitLabMethods {
  getVulnerabilities: "low";
  getVulnerability: "low";
  dismissVulnerability: "medium";
  resolveVulnerability: "medium";
  getGroupAuditEvents: "medium";
  findProjects: "low";
  searchCode: "medium";
  protectBranch: "high";
  findUsers: "low";
  blockUser: "high";
  setGroupMemberRole: "high";
  removeGroupMember: "high";
  getPersonalAccessTokens: "low";
  revokePersonalAccessToken: "critical";
  cancelPipeline: "high";
  createIssue: "medium";
}

/** Parameters of `vulnerabilities:read`. */
export interface VulnerabilitiesReadParams {
  /** Path of the project, as in team/app. @minLength 1 */
  fullPath: string;
  /** Only vulnerabilities in these states. */
  state?: ("DETECTED" | "CONFIRMED" | "RESOLVED" | "DISMISSED")[];
  /** Only vulnerabilities as severe as these. */
  severity?: ("CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFO" | "UNKNOWN")[];
  /** Only what these kinds of scan found. */
  reportType?: (
    | "API_FUZZING"
    | "CLUSTER_IMAGE_SCANNING"
    | "CONTAINER_SCANNING"
    | "CONTAINER_SCANNING_FOR_REGISTRY"
    | "COVERAGE_FUZZING"
    | "DAST"
    | "DEPENDENCY_SCANNING"
    | "GENERIC"
    | "SAST"
    | "SECRET_DETECTION"
  )[];
  /** Whether an issue was opened for it. */
  hasIssues?: boolean;
  /** What the list is ordered by. */
  sort?:
    | "severity_desc"
    | "severity_asc"
    | "detected_desc"
    | "detected_asc"
    | "state_desc"
    | "state_asc"
    | "title_desc"
    | "title_asc";
  /** How many vulnerabilities make a page. @integer @minimum 1 @maximum 100 */
  first?: number;
  after?: Cursor;
}

/** Result of `vulnerabilities:read`. */
export type VulnerabilitiesReadResult = {
  data?: {
    project?: {
      vulnerabilities?: { nodes?: Vulnerability[]; pageInfo?: { hasNextPage?: boolean; endCursor?: string | null } };
    } | null;
  };
};

/** One item of the pages of `vulnerabilities:read`. */
export type VulnerabilitiesReadItem = NonNullable<NonNullable<NonNullable<NonNullable<VulnerabilitiesReadResult["data"]>["project"]>["vulnerabilities"]>["nodes"]>[number];

/** Arguments of `getVulnerabilities`. */
export interface GetVulnerabilitiesParams {
  /** Path of the project, as in team/app. @minLength 1 */
  projectPath: string;
  /** Only vulnerabilities in these states. */
  state?: ("DETECTED" | "CONFIRMED" | "RESOLVED" | "DISMISSED")[];
  /** Only vulnerabilities as severe as these. */
  severity?: ("CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFO" | "UNKNOWN")[];
  /** Only what these kinds of scan found. */
  reportType?: (
    | "API_FUZZING"
    | "CLUSTER_IMAGE_SCANNING"
    | "CONTAINER_SCANNING"
    | "CONTAINER_SCANNING_FOR_REGISTRY"
    | "COVERAGE_FUZZING"
    | "DAST"
    | "DEPENDENCY_SCANNING"
    | "GENERIC"
    | "SAST"
    | "SECRET_DETECTION"
  )[];
  /** How many vulnerabilities make a page. @integer @minimum 1 @maximum 100 */
  first?: number;
}

/** Parameters of `vulnerabilities:read_details`. */
export interface VulnerabilitiesReadDetailsParams {
  id: VulnerabilityId;
}

/** Result of `vulnerabilities:read_details`. */
export type VulnerabilitiesReadDetailsResult = {
  data?: {
    vulnerability?: {
      id?: string;
      title?: string | null;
      state?: "DETECTED" | "CONFIRMED" | "RESOLVED" | "DISMISSED" | (string & {}) | null;
      severity?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFO" | "UNKNOWN" | (string & {}) | null;
      /** Kind of scan, such as SAST. */
      reportType?: string | null;
      description?: string | null;
      /** @format date-time */
      detectedAt?: string;
      confirmedAt?: NullableMoment;
      dismissedAt?: NullableMoment;
      resolvedAt?: NullableMoment;
      /** Whether the default branch has it no more. */
      resolvedOnDefaultBranch?: boolean;
      falsePositive?: boolean | null;
      vulnerabilityPath?: string | null;
      primaryIdentifier?: VulnerabilityIdentifier | null;
      scanner?: {
        externalId?: string | null;
        name?: string | null;
        vendor?: string | null;
      } | null;
      identifiers?: VulnerabilityIdentifier[];
      project?: { id?: string; fullPath?: string } | null;
    } | null;
  };
};

/** Arguments of `getVulnerability`. */
export interface GetVulnerabilityParams {
  vulnerabilityId: VulnerabilityId;
}

/** Parameters of `vulnerabilities:dismiss`. */
export interface VulnerabilitiesDismissParams {
  id: VulnerabilityId;
  /** Why it may be dismissed. */
  comment?: string;
  /** Kind of reason for the dismissal. */
  dismissalReason?: "ACCEPTABLE_RISK" | "FALSE_POSITIVE" | "MITIGATING_CONTROL" | "NOT_APPLICABLE" | "USED_IN_TESTS";
}

/** Result of `vulnerabilities:dismiss`. */
export type VulnerabilitiesDismissResult = {
  data?: { vulnerabilityDismiss?: VulnerabilityState | null };
};

/** Arguments of `dismissVulnerability`. */
export interface DismissVulnerabilityParams {
  vulnerabilityId: VulnerabilityId;
  /** Kind of reason for the dismissal. */
  reason?: "ACCEPTABLE_RISK" | "FALSE_POSITIVE" | "MITIGATING_CONTROL" | "NOT_APPLICABLE" | "USED_IN_TESTS";
  /** Why it may be dismissed. */
  comment?: string;
}

/** Parameters of `vulnerabilities:confirm`. */
export interface VulnerabilitiesConfirmParams {
  id: VulnerabilityId;
}

/** Result of `vulnerabilities:confirm`. */
export type VulnerabilitiesConfirmResult = {
  data?: { vulnerabilityConfirm?: VulnerabilityState | null };
};

/** Parameters of `vulnerabilities:resolve`. */
export interface VulnerabilitiesResolveParams {
  id: VulnerabilityId;
}

/** Result of `vulnerabilities:resolve`. */
export type VulnerabilitiesResolveResult = {
  data?: { vulnerabilityResolve?: VulnerabilityState | null };
};

/** Arguments of `resolveVulnerability`. */
export interface ResolveVulnerabilityParams {
  vulnerabilityId: VulnerabilityId;
}

/** Parameters of `vulnerabilities:revert`. */
export interface VulnerabilitiesRevertParams {
  id: VulnerabilityId;
}

/** Result of `vulnerabilities:revert`. */
export type VulnerabilitiesRevertResult = {
  data?: { vulnerabilityRevertToDetected?: VulnerabilityState | null };
};

/** Parameters of `group_audit_events:read`. */
export interface GroupAuditEventsReadParams {
  id: GroupId;
  created_after?: CreatedAfter;
  created_before?: CreatedBefore;
  per_page?: PageSize;
  cursor?: Cursor;
}

/** Result of `group_audit_events:read`. */
export type GroupAuditEventsReadResult = AuditEvent[];

/** One item of the pages of `group_audit_events:read`. */
export type GroupAuditEventsReadItem = GroupAuditEventsReadResult[number];

/** Arguments of `getGroupAuditEvents`. */
export interface GetGroupAuditEventsParams {
  groupId: GroupId;
  createdAfter?: CreatedAfter;
  createdBefore?: CreatedBefore;
}

/** Parameters of `project_audit_events:read`. */
export interface ProjectAuditEventsReadParams {
  id: ProjectId;
  created_after?: CreatedAfter;
  created_before?: CreatedBefore;
  per_page?: PageSize;
  cursor?: Cursor;
}

/** Result of `project_audit_events:read`. */
export type ProjectAuditEventsReadResult = AuditEvent[];

/** One item of the pages of `project_audit_events:read`. */
export type ProjectAuditEventsReadItem = ProjectAuditEventsReadResult[number];

/** Parameters of `projects:read`. */
export interface ProjectsReadParams {
  search?: Search;
  /** Only projects that the token's owner is in. */
  membership?: boolean;
  /** Only projects that are seen so. */
  visibility?: "public" | "internal" | "private";
  /** Only archived projects or only others. */
  archived?: boolean;
  /** Only projects active since then. @format date-time */
  last_activity_after?: string;
  /** Field to order projects by. */
  order_by?: "id" | "name" | "path" | "created_at" | "updated_at" | "last_activity_at";
  sort?: Direction;
  page?: Page;
  per_page?: PageSize;
}

/** Result of `projects:read`. */
export type ProjectsReadResult = Project[];

/** One item of the pages of `projects:read`. */
export type ProjectsReadItem = ProjectsReadResult[number];

/** Arguments of `findProjects`. */
export interface FindProjectsParams {
  search?: Search;
  /** Only projects that the token's owner is in. */
  membership?: boolean;
  perPage?: PageSize;
}

/** Parameters of `code:search`. */
export interface CodeSearchParams {
  id: ProjectId;
  /** Text to find in the files. @minLength 1 */
  search: string;
  /** Branch or tag, the default branch unless told. @minLength 1 */
  ref?: string;
  page?: Page;
  per_page?: PageSize;
}

/** Result of `code:search`. */
export type CodeSearchResult = {
  path?: string;
  filename?: string;
  basename?: string;
  /** The lines around the match. */
  data?: string;
  ref?: string;
  /** @integer */
  startline?: number;
  /** @integer */
  project_id?: number;
}[];

/** One item of the pages of `code:search`. */
export type CodeSearchItem = CodeSearchResult[number];

/** Arguments of `searchCode`. */
export interface SearchCodeParams {
  projectId: ProjectId;
  /** Text to find in the files. @minLength 1 */
  text: string;
  /** Branch or tag, the default branch unless told. @minLength 1 */
  ref?: string;
}

/** Parameters of `commits:read`. */
export interface CommitsReadParams {
  id: ProjectId;
  /** Branch, tag or range to walk. @minLength 1 */
  ref_name?: string;
  /** Only commits since this moment. @format date-time */
  since?: string;
  /** Only commits until this moment. @format date-time */
  until?: string;
  /** Only commits that touch this file. @minLength 1 */
  path?: string;
  /** Only commits by this author. @minLength 1 */
  author?: string;
  page?: Page;
  per_page?: PageSize;
}

/** Result of `commits:read`. */
export type CommitsReadResult = {
  id?: string;
  short_id?: string;
  title?: string;
  message?: string;
  author_name?: string;
  author_email?: string;
  authored_date?: string;
  committer_name?: string;
  committer_email?: string;
  committed_date?: string;
  created_at?: string;
  parent_ids?: string[];
  web_url?: string;
}[];

/** One item of the pages of `commits:read`. */
export type CommitsReadItem = CommitsReadResult[number];

/** Parameters of `protected_branches:read`. */
export interface ProtectedBranchesReadParams {
  id: ProjectId;
  search?: Search;
  page?: Page;
  per_page?: PageSize;
}

/** Result of `protected_branches:read`. */
export type ProtectedBranchesReadResult = ProtectedBranch[];

/** One item of the pages of `protected_branches:read`. */
export type ProtectedBranchesReadItem = ProtectedBranchesReadResult[number];

/** Parameters of `protected_branches:write`. */
export interface ProtectedBranchesWriteParams {
  id: ProjectId;
  /** Branch, or a pattern such as release/*. @minLength 1 */
  name: string;
  /** Who may push, 0 nobody, 30 developers, 40 maintainers, 60 administrators. @integer */
  push_access_level?: 0 | 30 | 40 | 60;
  /** Who may merge, by the same numbers. @integer */
  merge_access_level?: 0 | 30 | 40 | 60;
  /** Who may lift the rule, 40 maintainers or 60 administrators. @integer */
  unprotect_access_level?: 40 | 60;
  /** Whether code owners must approve. */
  code_owner_approval_required?: boolean;
}

/** Result of `protected_branches:write`. */
export type ProtectedBranchesWriteResult = ProtectedBranch;

/** Arguments of `protectBranch`. */
export interface ProtectBranchParams {
  projectId: ProjectId;
  /** Branch, or a pattern such as release/*. @minLength 1 */
  branch: string;
  /** Who may push, 0 nobody, 30 developers, 40 maintainers, 60 administrators. @integer */
  pushAccessLevel?: 0 | 30 | 40 | 60;
  /** Who may merge, by the same numbers. @integer */
  mergeAccessLevel?: 0 | 30 | 40 | 60;
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Text in name or mail address. @minLength 1 */
  search?: string;
  /** Exact user name to find. @minLength 1 */
  username?: string;
  /** Only accounts that are active. */
  active?: boolean;
  /** Only accounts that are blocked. */
  blocked?: boolean;
  /** Only accounts of outsiders. */
  external?: boolean;
  /** Only administrators of the instance. */
  admins?: boolean;
  /** Only accounts with or without a second factor. */
  two_factor?: "enabled" | "disabled";
  created_after?: CreatedAfter;
  created_before?: CreatedBefore;
  page?: Page;
  per_page?: PageSize;
}

/** Result of `users:read`. */
export type UsersReadResult = Person[];

/** One item of the pages of `users:read`. */
export type UsersReadItem = UsersReadResult[number];

/** Arguments of `findUsers`. */
export interface FindUsersParams {
  /** Text in name or mail address. @minLength 1 */
  search?: string;
  /** Exact user name to find. @minLength 1 */
  username?: string;
  perPage?: PageSize;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  id: UserId;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = Person;

/** Parameters of `users:block`. */
export interface UsersBlockParams {
  id: UserId;
}

/** Result of `users:block`. Whether the account is blocked now. */
export type UsersBlockResult = boolean | null;

/** Arguments of `blockUser`. */
export interface BlockUserParams {
  userId: UserId;
}

/** Parameters of `users:unblock`. */
export interface UsersUnblockParams {
  id: UserId;
}

/** Result of `users:unblock`. Whether the account is open again. */
export type UsersUnblockResult = boolean | null;

/** Parameters of `group_members:read`. */
export interface GroupMembersReadParams {
  id: GroupId;
  /** Text in a member's name, user name or mail address. @minLength 1 */
  query?: string;
  page?: Page;
  per_page?: PageSize;
}

/** Result of `group_members:read`. */
export type GroupMembersReadResult = Member[];

/** One item of the pages of `group_members:read`. */
export type GroupMembersReadItem = GroupMembersReadResult[number];

/** Parameters of `group_members:update`. */
export interface GroupMembersUpdateParams {
  id: GroupId;
  user_id: UserId;
  access_level: RoleLevel;
  /** Day on which the membership ends. @format date */
  expires_at?: string;
}

/** Result of `group_members:update`. */
export type GroupMembersUpdateResult = Member;

/** Arguments of `setGroupMemberRole`. */
export interface SetGroupMemberRoleParams {
  groupId: GroupId;
  userId: UserId;
  accessLevel: RoleLevel;
  /** Day on which the membership ends. @format date */
  expiresAt?: string;
}

/** Parameters of `group_members:delete`. */
export interface GroupMembersDeleteParams {
  id: GroupId;
  user_id: UserId;
  /** Keep memberships in the groups and projects below. */
  skip_subresources?: boolean;
  /** Take issues and merge requests away too. */
  unassign_issuables?: boolean;
}

/** Result of `group_members:delete`. */
export type GroupMembersDeleteResult = null;

/** Arguments of `removeGroupMember`. */
export interface RemoveGroupMemberParams {
  groupId: GroupId;
  userId: UserId;
}

/** Parameters of `personal_access_tokens:read`. */
export interface PersonalAccessTokensReadParams {
  user_id?: UserId;
  state?: TokenState;
  /** Only tokens that were revoked. */
  revoked?: boolean;
  search?: Search;
  created_after?: CreatedAfter;
  created_before?: CreatedBefore;
  last_used_before?: UsedBefore;
  page?: Page;
  per_page?: PageSize;
}

/** Result of `personal_access_tokens:read`. */
export type PersonalAccessTokensReadResult = AccessToken[];

/** One item of the pages of `personal_access_tokens:read`. */
export type PersonalAccessTokensReadItem = PersonalAccessTokensReadResult[number];

/** Arguments of `getPersonalAccessTokens`. */
export interface GetPersonalAccessTokensParams {
  userId?: UserId;
  state?: TokenState;
}

/** Parameters of `personal_access_tokens:revoke`. */
export interface PersonalAccessTokensRevokeParams {
  /** Number of the personal token. @integer @minimum 1 */
  id: number;
}

/** Result of `personal_access_tokens:revoke`. */
export type PersonalAccessTokensRevokeResult = null;

/** Arguments of `revokePersonalAccessToken`. */
export interface RevokePersonalAccessTokenParams {
  /** Number of the personal token. @integer @minimum 1 */
  tokenId: number;
}

/** Parameters of `project_access_tokens:read`. */
export interface ProjectAccessTokensReadParams {
  id: ProjectId;
  state?: TokenState;
  last_used_before?: UsedBefore;
  page?: Page;
  per_page?: PageSize;
}

/** Result of `project_access_tokens:read`. */
export type ProjectAccessTokensReadResult = AccessToken[];

/** One item of the pages of `project_access_tokens:read`. */
export type ProjectAccessTokensReadItem = ProjectAccessTokensReadResult[number];

/** Parameters of `project_access_tokens:revoke`. */
export interface ProjectAccessTokensRevokeParams {
  id: ProjectId;
  /** Number of the project's token. @integer @minimum 1 */
  token_id: number;
}

/** Result of `project_access_tokens:revoke`. */
export type ProjectAccessTokensRevokeResult = null;

/** Parameters of `pipelines:read`. */
export interface PipelinesReadParams {
  id: ProjectId;
  /** Which group of pipelines to list. */
  scope?: "running" | "pending" | "finished" | "branches" | "tags";
  /** Only pipelines in this state. */
  status?:
    | "created"
    | "waiting_for_resource"
    | "preparing"
    | "pending"
    | "running"
    | "success"
    | "failed"
    | "canceled"
    | "skipped"
    | "manual"
    | "scheduled";
  /** Only what this started, such as schedule. @minLength 1 */
  source?: string;
  /** Only pipelines of this branch. @minLength 1 */
  ref?: string;
  /** Only pipelines of this commit. @minLength 1 */
  sha?: string;
  /** Only pipelines this person started. @minLength 1 */
  username?: string;
  updated_after?: UpdatedAfter;
  updated_before?: UpdatedBefore;
  page?: Page;
  per_page?: PageSize;
}

/** Result of `pipelines:read`. */
export type PipelinesReadResult = Pipeline[];

/** One item of the pages of `pipelines:read`. */
export type PipelinesReadItem = PipelinesReadResult[number];

/** Parameters of `pipelines:cancel`. */
export interface PipelinesCancelParams {
  id: ProjectId;
  /** Number of the pipeline to stop. @integer @minimum 1 */
  pipeline_id: number;
}

/** Result of `pipelines:cancel`. */
export type PipelinesCancelResult = Pipeline;

/** Arguments of `cancelPipeline`. */
export interface CancelPipelineParams {
  projectId: ProjectId;
  /** Number of the pipeline to stop. @integer @minimum 1 */
  pipelineId: number;
}

/** Parameters of `issues:write`. */
export interface IssuesWriteParams {
  id: ProjectId;
  /** The issue in one line. @minLength 1 @maxLength 255 */
  title: string;
  description?: Markdown;
  /** Whether only the team sees it. */
  confidential?: boolean;
  /** Names of labels, joined with commas. */
  labels?: string;
  /** Day by which it is due. @format date */
  due_date?: string;
}

/** Result of `issues:write`. */
export type IssuesWriteResult = Issue;

/** Arguments of `createIssue`. */
export interface CreateIssueParams {
  projectId: ProjectId;
  /** The issue in one line. @minLength 1 @maxLength 255 */
  title: string;
  description?: Markdown;
  /** Names of labels, joined with commas. */
  labels?: string;
  /** Whether only the team sees it. */
  confidential?: boolean;
}

/** Parameters of `issue_notes:write`. */
export interface IssueNotesWriteParams {
  id: ProjectId;
  issue_iid: IssueIid;
  /** The comment, no line of it a quick action such as /close. @minLength 1 */
  body: Markdown;
}

/** Result of `issue_notes:write`. */
export type IssueNotesWriteResult = {
  /** @integer */
  id?: number;
  body?: string;
  author?: Person;
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  updated_at?: string;
  system?: boolean;
  /** @integer */
  noteable_id?: number;
  noteable_type?: string;
  /** @integer */
  noteable_iid?: number;
  /** @integer */
  project_id?: number;
};

/** Number of the project, or its path as in team/app. @minLength 1 */
export type ProjectId = string;

/** Number of the group, or its path as in corp/sec. @minLength 1 */
export type GroupId = string;

/** Number of a person's account. @integer @minimum 1 */
export type UserId = number;

/** Global id, as in gid://gitlab/Vulnerability/1234. @minLength 1 */
export type VulnerabilityId = string;

/**
 * Text in Markdown, no line of it a quick action such as /close.
 * @pattern ^[ \t\r]*(?:[^ \t\r\n/][^\n]*|/(?:[^A-Za-z_\r\n][^\n]*|[A-Za-z_]+[^A-Za-z_\s][^\n]*)?)?(?:\n[ \t\r]*(?:[^ \t\r\n/][^\n]*|/(?:[^A-Za-z_\r\n][^\n]*|[A-Za-z_]+[^A-Za-z_\s][^\n]*)?)?)*$
 */
export type Markdown = string;

/** Number of the issue within its project. @integer @minimum 1 */
export type IssueIid = number;

/** Page to return, counted from 1. @integer @minimum 1 */
export type Page = number;

/** How many make a page, 20 unless told. @integer @minimum 1 @maximum 100 */
export type PageSize = number;

/** Place where the next page starts. @minLength 1 */
export type Cursor = string;

/** Text to look for in names. @minLength 1 */
export type Search = string;

/** Only what was made since then. @format date-time */
export type CreatedAfter = string;

/** Only what was made until then. @format date-time */
export type CreatedBefore = string;

/** Only what changed since then. @format date-time */
export type UpdatedAfter = string;

/** Only what changed until then. @format date-time */
export type UpdatedBefore = string;

/** Ascending or descending order. */
export type Direction = "asc" | "desc";

/** Whether the tokens still work. */
export type TokenState = "active" | "inactive";

/** Only tokens last used before then. @format date-time */
export type UsedBefore = string;

/** 5 minimal, 10 guest, 15 planner, 20 reporter, 30 developer. @integer */
export type RoleLevel = 5 | 10 | 15 | 20 | 30;

/** @format date-time */
export type NullableMoment = string | null;

export type Value = string | number | boolean | Value[] | { [key: string]: Value } | null;

export type Person = {
  /** @integer */
  id?: number;
  username?: string;
  name?: string;
  /** Active, blocked, deactivated or banned. */
  state?: string;
  web_url?: string;
  /** @format date-time */
  created_at?: string;
  public_email?: string | null;
  bot?: boolean;
  /** Whether failed sign-ins locked it. */
  locked?: boolean | null;
  job_title?: string | null;
  /** Mail address, for administrators. */
  email?: string;
  /** Whether it is an administrator. */
  is_admin?: boolean | null;
  last_sign_in_at?: NullableMoment;
  last_sign_in_ip?: string | null;
  current_sign_in_at?: NullableMoment;
  current_sign_in_ip?: string | null;
  confirmed_at?: NullableMoment;
  last_activity_on?: string | null;
  /** Whether there is a second factor. */
  two_factor_enabled?: boolean;
  external?: boolean;
  identities?: {
    provider?: string;
    extern_uid?: string;
    /** @integer */
    saml_provider_id?: number | null;
  }[] | null;
};

export type VulnerabilityIdentifier = {
  /** Kind of identifier, such as cve or cwe. */
  externalType?: string | null;
  externalId?: string | null;
  name?: string | null;
  url?: string | null;
};

export type Vulnerability = {
  id?: string;
  title?: string | null;
  state?: "DETECTED" | "CONFIRMED" | "RESOLVED" | "DISMISSED" | (string & {}) | null;
  severity?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "INFO" | "UNKNOWN" | (string & {}) | null;
  /** Kind of scan, such as SAST. */
  reportType?: string | null;
  description?: string | null;
  /** @format date-time */
  detectedAt?: string;
  confirmedAt?: NullableMoment;
  dismissedAt?: NullableMoment;
  resolvedAt?: NullableMoment;
  /** Whether the default branch has it no more. */
  resolvedOnDefaultBranch?: boolean;
  falsePositive?: boolean | null;
  vulnerabilityPath?: string | null;
  primaryIdentifier?: VulnerabilityIdentifier | null;
  scanner?: {
    externalId?: string | null;
    name?: string | null;
    vendor?: string | null;
  } | null;
};

export type VulnerabilityState = {
  /** Empty when it worked. */
  errors?: string[];
  vulnerability?: {
    id?: string;
    title?: string | null;
    state?: string | null;
  } | null;
};

export type AuditEvent = {
  /** @integer */
  id?: number;
  /** @integer */
  author_id?: number;
  /** @integer */
  entity_id?: number;
  /** Project, Group, User or the instance. */
  entity_type?: string;
  event_type?: string | null;
  /** @format date-time */
  created_at?: string;
  details?: {
    /** What was done in words. */
    custom_message?: string;
    /** Kind of thing that was added. */
    add?: string;
    /** Kind of thing that was removed. */
    remove?: string;
    /** Setting that was changed here. */
    change?: string;
    /** What it was, text or the value of the setting. */
    from?: Value;
    /** What it is now. */
    to?: Value;
    author_name?: string | null;
    author_email?: string | null;
    /** @integer */
    target_id?: string | number | null;
    target_type?: string | null;
    target_details?: string | null;
    ip_address?: string | null;
    entity_path?: string;
  };
};

export type Project = {
  /** @integer */
  id?: number;
  name?: string;
  path_with_namespace?: string;
  description?: string | null;
  default_branch?: string | null;
  /** Private, internal or public. */
  visibility?: string;
  archived?: boolean;
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  last_activity_at?: string;
  web_url?: string;
  topics?: string[] | null;
  /** @integer */
  creator_id?: number;
  shared_runners_enabled?: boolean;
  only_allow_merge_if_pipeline_succeeds?: boolean;
};

export type Member = {
  /** @integer */
  id?: number;
  username?: string;
  name?: string;
  state?: string;
  web_url?: string;
  /** Role as a number, 50 for owners. @integer */
  access_level?: number;
  /** @format date-time */
  created_at?: string;
  expires_at?: string | null;
  email?: string;
  group_saml_identity?: {
    extern_uid?: string;
    provider?: string;
    /** @integer */
    saml_provider_id?: number;
  } | null;
};

export type AccessToken = {
  /** @integer */
  id?: number;
  name?: string;
  description?: string | null;
  /** @integer */
  user_id?: number;
  scopes?: string[];
  active?: boolean;
  revoked?: boolean;
  /** @format date-time */
  created_at?: string;
  last_used_at?: NullableMoment;
  expires_at?: string | null;
  /** Role of a project's token. @integer */
  access_level?: number;
};

export type AccessRule = {
  /** @integer */
  id?: number;
  /** @integer */
  access_level?: number | null;
  access_level_description?: string;
  /** @integer */
  user_id?: number | null;
  /** @integer */
  group_id?: number | null;
  /** @integer */
  deploy_key_id?: number | null;
};

export type ProtectedBranch = {
  /** @integer */
  id?: number;
  /** Name or pattern of the branch. */
  name?: string;
  push_access_levels?: AccessRule[];
  merge_access_levels?: AccessRule[];
  unprotect_access_levels?: AccessRule[];
  allow_force_push?: boolean;
  code_owner_approval_required?: boolean;
  /** Whether the rule comes from the group. */
  inherited?: boolean;
};

export type Pipeline = {
  /** @integer */
  id?: number;
  /** @integer */
  iid?: number;
  /** @integer */
  project_id?: number;
  status?: string;
  /** What started it, such as push. */
  source?: string;
  ref?: string;
  sha?: string;
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  updated_at?: string;
  web_url?: string;
};

export type Issue = {
  /** @integer */
  id?: number;
  /** Number within the project. @integer */
  iid?: number;
  /** @integer */
  project_id?: number;
  title?: string;
  description?: string | null;
  /** State, opened or closed. */
  state?: string;
  confidential?: boolean;
  labels?: string[];
  author?: Person;
  assignees?: Person[];
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  updated_at?: string;
  closed_at?: NullableMoment;
  due_date?: string | null;
  web_url?: string;
};

const LINK_PAGES = { params: ["cursor"], items: "" } as const;

const PAGE_PAGES = { page: "page", size: "per_page", items: "" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "gitlab",
  operations: {
    low: {
      "vulnerabilities:read": [
        "CjfrdOUG",
        {
          cursor: "after",
          next: "/data/project/vulnerabilities/pageInfo/endCursor",
          more: "/data/project/vulnerabilities/pageInfo/hasNextPage",
          items: "/data/project/vulnerabilities/nodes",
        },
      ],
      "vulnerabilities:read_details": ["2kdl1bTr"],
      "projects:read": ["jxctjg2c", PAGE_PAGES],
      "commits:read": ["VZaWq0hF", PAGE_PAGES],
      "protected_branches:read": ["qW49rul-", PAGE_PAGES],
      "users:read": ["fD5CPyMm", PAGE_PAGES],
      "users:read_details": ["GZ4yAZ-Z"],
      "group_members:read": ["gC6eRTEN", PAGE_PAGES],
      "personal_access_tokens:read": ["IXnn0uwA", PAGE_PAGES],
      "project_access_tokens:read": ["sZhYn_tQ", PAGE_PAGES],
      "pipelines:read": ["MVRRPndn", PAGE_PAGES],
    },
    medium: {
      "vulnerabilities:dismiss": ["elRE37e3"],
      "vulnerabilities:confirm": ["E_nC7JYQ"],
      "vulnerabilities:resolve": ["LvMJRgUm"],
      "vulnerabilities:revert": ["u_v6QQAH"],
      "group_audit_events:read": ["IbRYTiPG", LINK_PAGES],
      "project_audit_events:read": ["qe9h2SLL", LINK_PAGES],
      "code:search": ["Oyyf8DRA", { params: ["page"], items: "" }],
      "issues:write": ["9raD-bUh"],
      "issue_notes:write": ["6RNKUxjm"],
    },
    high: {
      "protected_branches:write": ["KVqPmnZn"],
      "users:block": ["akgmUyhc"],
      "users:unblock": ["SndzHcJQ"],
      "group_members:update": ["6nbz-gDh"],
      "group_members:delete": ["LxVZHxdB"],
      "pipelines:cancel": ["RkO2XuFz"],
    },
    critical: {
      "personal_access_tokens:revoke": ["3m7Ep7GO"],
      "project_access_tokens:revoke": ["adILmIpo"],
    },
  },
};
