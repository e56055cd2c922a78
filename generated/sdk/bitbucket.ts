// Generated from specs/bitbucket.yaml by `npm run generate`. Do not edit.
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
 * Bitbucket Cloud. Repositories, permissions, branch rules, keys, webhooks, pipelines and pull requests of
 * Bitbucket Cloud.
 * @see https://developer.atlassian.com/cloud/bitbucket/rest/intro/
 */
export class BitbucketConnector<const M extends Risk = "critical"> extends SDKConnector<BitbucketOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the repositories of a workspace. Risk: low. Scope: repository. */
  listRepositories(params: ListRepositoriesParams, options?: ExecuteOptions): GovernedPages<"low", RepositoriesReadResult, RepositoriesReadItem> {
    return this.call("repositories:read", { workspace: params.workspace, q: params.query }, options);
  }

  /**
   * Hide a public repository from outsiders.
   * Risk: high. Scope: repository:admin. May be escalated to a reviewer.
   */
  makeRepositoryPrivate(params: MakeRepositoryPrivateParams, options?: ExecuteOptions): GovernedCall<"high", RepositoriesMakePrivateResult> {
    return this.call("repositories:make_private", { workspace: params.workspace, repo_slug: params.repository }, options);
  }

  /** Search the code of a workspace. Risk: medium. Scope: repository. */
  searchCode(params: SearchCodeParams, options?: ExecuteOptions): GovernedPages<"medium", CodeSearchResult, CodeSearchItem> {
    return this.call("code:search", { workspace: params.workspace, search_query: params.text, pagelen: params.pagelen }, options);
  }

  /** List the people of a workspace. Risk: low. Scope: account. */
  listMembers(params: ListMembersParams, options?: ExecuteOptions): GovernedPages<"low", MembersReadResult, MembersReadItem> {
    return this.call("members:read", params, options);
  }

  /** List who may use a repository. Risk: low. Scope: repository:admin. */
  getRepositoryUsers(params: GetRepositoryUsersParams, options?: ExecuteOptions): GovernedPages<"low", UserPermissionsReadResult, UserPermissionsReadItem> {
    return this.call("user_permissions:read", { workspace: params.workspace, repo_slug: params.repository }, options);
  }

  /**
   * Take a repository away from a person.
   * Risk: high. Scope: repository:admin. May be escalated to a reviewer.
   */
  removeRepositoryUser(params: RemoveRepositoryUserParams, options?: ExecuteOptions): GovernedCall<"high", UserPermissionsDeleteResult> {
    return this.call("user_permissions:delete", { workspace: params.workspace, repo_slug: params.repository, selected_user_id: params.userId }, options);
  }

  /**
   * Restrict pushes or deletion of branches.
   * Risk: high. Scope: repository:admin. May be escalated to a reviewer.
   */
  blockPushes(params: BlockPushesParams, options?: ExecuteOptions): GovernedCall<"high", BranchRestrictionsWriteResult> {
    return this.call("branch_restrictions:write", {
      workspace: params.workspace,
      repo_slug: params.repository,
      pattern: params.pattern,
      kind: "push",
      users: [],
      groups: [],
    }, options);
  }

  /** Stop a pipeline that is running. Risk: high. Scope: pipeline:write. May be escalated to a reviewer. */
  stopPipeline(params: StopPipelineParams, options?: ExecuteOptions): GovernedCall<"high", PipelinesStopResult> {
    return this.call("pipelines:stop", {
      workspace: params.workspace,
      repo_slug: params.repository,
      pipeline_uuid: params.pipelineUuid,
    }, options);
  }

  /**
   * Switch the pipelines of a repository off or on.
   * Risk: high. Scope: pipeline:write. May be escalated to a reviewer.
   */
  disablePipelines(params: DisablePipelinesParams, options?: ExecuteOptions): GovernedCall<"high", PipelinesConfigUpdateResult> {
    return this.call("pipelines_config:update", { workspace: params.workspace, repo_slug: params.repository, enabled: false }, options);
  }

  /** Comment on a pull request or a line of it. Risk: medium. Scope: pullrequest. */
  commentOnPullRequest(params: CommentOnPullRequestParams, options?: ExecuteOptions): GovernedCall<"medium", PullRequestCommentsWriteResult> {
    return this.call("pull_request_comments:write", {
      workspace: params.workspace,
      repo_slug: params.repository,
      pull_request_id: params.pullRequestId,
      content: { raw: params.text },
    }, options);
  }

  execute<O extends keyof Within<BitbucketOperations, M>>(
    operation: O,
    params: ParamsOf<Within<BitbucketOperations, M>, O> & Incomplete,
  ): never;
  /** List the repositories of a workspace. `GET /repositories/{workspace}` @risk low */
  execute(
    operation: OperationId<"repositories:read", "low", M>,
    params: RepositoriesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RepositoriesReadResult, RepositoriesReadItem>;
  /** Get one repository with its settings. `GET /repositories/{workspace}/{repo_slug}` @risk low */
  execute(
    operation: OperationId<"repositories:read_details", "low", M>,
    params: RepositoriesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RepositoriesReadDetailsResult>;
  /** Hide a public repository from outsiders. `PUT /repositories/{workspace}/{repo_slug}` @risk high */
  execute(
    operation: OperationId<"repositories:make_private", "high", M>,
    params: RepositoriesMakePrivateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RepositoriesMakePrivateResult>;
  /** Search the code of a workspace. `GET /workspaces/{workspace}/search/code` @risk medium */
  execute(
    operation: OperationId<"code:search", "medium", M>,
    params: CodeSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", CodeSearchResult, CodeSearchItem>;
  /** List the commits of a repository. `GET /repositories/{workspace}/{repo_slug}/commits` @risk low */
  execute(
    operation: OperationId<"commits:read", "low", M>,
    params: CommitsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CommitsReadResult, CommitsReadItem>;
  /** List the people of a workspace. `GET /workspaces/{workspace}/members` @risk low */
  execute(
    operation: OperationId<"members:read", "low", M>,
    params: MembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MembersReadResult, MembersReadItem>;
  /** List who owns or uses a workspace. `GET /workspaces/{workspace}/permissions` @risk low */
  execute(
    operation: OperationId<"member_permissions:read", "low", M>,
    params: MemberPermissionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MemberPermissionsReadResult, MemberPermissionsReadItem>;
  /**
   * List who may use a repository. `GET /repositories/{workspace}/{repo_slug}/permissions-config/users`
   * @risk low
   */
  execute(
    operation: OperationId<"user_permissions:read", "low", M>,
    params: UserPermissionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UserPermissionsReadResult, UserPermissionsReadItem>;
  /**
   * Let a person read or write a repository. `PUT
   * /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}`
   * @risk high
   */
  execute(
    operation: OperationId<"user_permissions:update", "high", M>,
    params: UserPermissionsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserPermissionsUpdateResult>;
  /**
   * Take a repository away from a person. `DELETE
   * /repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}`
   * @risk high
   */
  execute(
    operation: OperationId<"user_permissions:delete", "high", M>,
    params: UserPermissionsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserPermissionsDeleteResult>;
  /**
   * List which groups may use a repository. `GET
   * /repositories/{workspace}/{repo_slug}/permissions-config/groups`
   * @risk low
   */
  execute(
    operation: OperationId<"group_permissions:read", "low", M>,
    params: GroupPermissionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupPermissionsReadResult, GroupPermissionsReadItem>;
  /**
   * List the branch rules of a repository. `GET /repositories/{workspace}/{repo_slug}/branch-restrictions`
   * @risk low
   */
  execute(
    operation: OperationId<"branch_restrictions:read", "low", M>,
    params: BranchRestrictionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", BranchRestrictionsReadResult, BranchRestrictionsReadItem>;
  /**
   * Restrict pushes or deletion of branches. `POST /repositories/{workspace}/{repo_slug}/branch-restrictions`
   * @risk high
   */
  execute(
    operation: OperationId<"branch_restrictions:write", "high", M>,
    params: BranchRestrictionsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", BranchRestrictionsWriteResult>;
  /**
   * List the deploy keys of a repository. `GET /repositories/{workspace}/{repo_slug}/deploy-keys`
   * @risk low
   */
  execute(
    operation: OperationId<"deploy_keys:read", "low", M>,
    params: DeployKeysReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DeployKeysReadResult, DeployKeysReadItem>;
  /**
   * Remove a deploy key from a repository. `DELETE
   * /repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}`
   * @risk critical
   */
  execute(
    operation: OperationId<"deploy_keys:delete", "critical", M>,
    params: DeployKeysDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", DeployKeysDeleteResult>;
  /** List the webhooks of a repository. `GET /repositories/{workspace}/{repo_slug}/hooks` @risk medium */
  execute(
    operation: OperationId<"hooks:read", "medium", M>,
    params: HooksReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", HooksReadResult, HooksReadItem>;
  /**
   * Remove a webhook from a repository. `DELETE /repositories/{workspace}/{repo_slug}/hooks/{uid}`
   * @risk high
   */
  execute(
    operation: OperationId<"hooks:delete", "high", M>,
    params: HooksDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", HooksDeleteResult>;
  /**
   * List the pipelines of a repository, the newest first. `GET
   * /repositories/{workspace}/{repo_slug}/pipelines`
   * @risk low
   */
  execute(
    operation: OperationId<"pipelines:read", "low", M>,
    params: PipelinesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PipelinesReadResult, PipelinesReadItem>;
  /**
   * Stop a pipeline that is running. `POST
   * /repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline`
   * @risk high
   */
  execute(
    operation: OperationId<"pipelines:stop", "high", M>,
    params: PipelinesStopParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PipelinesStopResult>;
  /**
   * Switch the pipelines of a repository off or on. `PUT
   * /repositories/{workspace}/{repo_slug}/pipelines_config`
   * @risk high
   */
  execute(
    operation: OperationId<"pipelines_config:update", "high", M>,
    params: PipelinesConfigUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PipelinesConfigUpdateResult>;
  /**
   * List the pipeline variables of a repository. `GET
   * /repositories/{workspace}/{repo_slug}/pipelines_config/variables`
   * @risk medium
   */
  execute(
    operation: OperationId<"pipeline_variables:read", "medium", M>,
    params: PipelineVariablesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", PipelineVariablesReadResult, PipelineVariablesReadItem>;
  /**
   * List the pull requests of a repository. `GET /repositories/{workspace}/{repo_slug}/pullrequests`
   * @risk low
   */
  execute(
    operation: OperationId<"pull_requests:read", "low", M>,
    params: PullRequestsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PullRequestsReadResult, PullRequestsReadItem>;
  /**
   * Get one pull request with its reviewers. `GET
   * /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}`
   * @risk low
   */
  execute(
    operation: OperationId<"pull_requests:read_details", "low", M>,
    params: PullRequestsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PullRequestsReadDetailsResult>;
  /**
   * Ask for changes to a pull request. `POST
   * /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes`
   * @risk medium
   */
  execute(
    operation: OperationId<"pull_requests:request_changes", "medium", M>,
    params: PullRequestsRequestChangesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", PullRequestsRequestChangesResult>;
  /**
   * Comment on a pull request or a line of it. `POST
   * /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments`
   * @risk medium
   */
  execute(
    operation: OperationId<"pull_request_comments:write", "medium", M>,
    params: PullRequestCommentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", PullRequestCommentsWriteResult>;
  /**
   * List what scanners reported on a commit. `GET
   * /repositories/{workspace}/{repo_slug}/commit/{commit}/reports`
   * @risk low
   */
  execute(
    operation: OperationId<"reports:read", "low", M>,
    params: ReportsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ReportsReadResult, ReportsReadItem>;
  /**
   * Put a security report on a commit. `PUT
   * /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}`
   * @risk medium
   */
  execute(
    operation: OperationId<"reports:write", "medium", M>,
    params: ReportsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ReportsWriteResult>;
  /**
   * List the findings of a report by line. `GET
   * /repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations`
   * @risk low
   */
  execute(
    operation: OperationId<"report_annotations:read", "low", M>,
    params: ReportAnnotationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ReportAnnotationsReadResult, ReportAnnotationsReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof BitbucketOperations>(
    operation: O & Permit<BitbucketOperations, O, M>,
    ...rest: Rest<ParamsOf<BitbucketOperations, O>>
  ): CallOf<BitbucketOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Bitbucket<M extends Risk = "critical"> = Limited<BitbucketConnector<M>, BitbucketMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface BitbucketOperations {
  "repositories:read": { risk: "low"; params: RepositoriesReadParams; result: RepositoriesReadResult; item: RepositoriesReadItem };
  "repositories:read_details": { risk: "low"; params: RepositoriesReadDetailsParams; result: RepositoriesReadDetailsResult };
  "repositories:make_private": { risk: "high"; params: RepositoriesMakePrivateParams; result: RepositoriesMakePrivateResult };
  "code:search": { risk: "medium"; params: CodeSearchParams; result: CodeSearchResult; item: CodeSearchItem };
  "commits:read": { risk: "low"; params: CommitsReadParams; result: CommitsReadResult; item: CommitsReadItem };
  "members:read": { risk: "low"; params: MembersReadParams; result: MembersReadResult; item: MembersReadItem };
  "member_permissions:read": { risk: "low"; params: MemberPermissionsReadParams; result: MemberPermissionsReadResult; item: MemberPermissionsReadItem };
  "user_permissions:read": { risk: "low"; params: UserPermissionsReadParams; result: UserPermissionsReadResult; item: UserPermissionsReadItem };
  "user_permissions:update": { risk: "high"; params: UserPermissionsUpdateParams; result: UserPermissionsUpdateResult };
  "user_permissions:delete": { risk: "high"; params: UserPermissionsDeleteParams; result: UserPermissionsDeleteResult };
  "group_permissions:read": { risk: "low"; params: GroupPermissionsReadParams; result: GroupPermissionsReadResult; item: GroupPermissionsReadItem };
  "branch_restrictions:read": { risk: "low"; params: BranchRestrictionsReadParams; result: BranchRestrictionsReadResult; item: BranchRestrictionsReadItem };
  "branch_restrictions:write": { risk: "high"; params: BranchRestrictionsWriteParams; result: BranchRestrictionsWriteResult };
  "deploy_keys:read": { risk: "low"; params: DeployKeysReadParams; result: DeployKeysReadResult; item: DeployKeysReadItem };
  "deploy_keys:delete": { risk: "critical"; params: DeployKeysDeleteParams; result: DeployKeysDeleteResult };
  "hooks:read": { risk: "medium"; params: HooksReadParams; result: HooksReadResult; item: HooksReadItem };
  "hooks:delete": { risk: "high"; params: HooksDeleteParams; result: HooksDeleteResult };
  "pipelines:read": { risk: "low"; params: PipelinesReadParams; result: PipelinesReadResult; item: PipelinesReadItem };
  "pipelines:stop": { risk: "high"; params: PipelinesStopParams; result: PipelinesStopResult };
  "pipelines_config:update": { risk: "high"; params: PipelinesConfigUpdateParams; result: PipelinesConfigUpdateResult };
  "pipeline_variables:read": { risk: "medium"; params: PipelineVariablesReadParams; result: PipelineVariablesReadResult; item: PipelineVariablesReadItem };
  "pull_requests:read": { risk: "low"; params: PullRequestsReadParams; result: PullRequestsReadResult; item: PullRequestsReadItem };
  "pull_requests:read_details": { risk: "low"; params: PullRequestsReadDetailsParams; result: PullRequestsReadDetailsResult };
  "pull_requests:request_changes": { risk: "medium"; params: PullRequestsRequestChangesParams; result: PullRequestsRequestChangesResult };
  "pull_request_comments:write": { risk: "medium"; params: PullRequestCommentsWriteParams; result: PullRequestCommentsWriteResult };
  "reports:read": { risk: "low"; params: ReportsReadParams; result: ReportsReadResult; item: ReportsReadItem };
  "reports:write": { risk: "medium"; params: ReportsWriteParams; result: ReportsWriteResult };
  "report_annotations:read": { risk: "low"; params: ReportAnnotationsReadParams; result: ReportAnnotationsReadResult; item: ReportAnnotationsReadItem };
}

/** The risk of each convenience method. */
export interface BitbucketMethods {
  listRepositories: "low";
  makeRepositoryPrivate: "high";
  searchCode: "medium";
  listMembers: "low";
  getRepositoryUsers: "low";
  removeRepositoryUser: "high";
  blockPushes: "high";
  stopPipeline: "high";
  disablePipelines: "high";
  commentOnPullRequest: "medium";
}

/** Parameters of `repositories:read`. */
export interface RepositoriesReadParams {
  workspace: Workspace;
  /** Only where the caller has this role. */
  role?: "admin" | "contributor" | "member" | "owner";
  q?: Query;
  sort?: SortBy;
  page?: Page;
}

/** Result of `repositories:read`. */
export type RepositoriesReadResult = {
  values?: Repository[];
  next?: string;
  /** @integer */
  size?: number;
};

/** One item of the pages of `repositories:read`. */
export type RepositoriesReadItem = NonNullable<RepositoriesReadResult["values"]>[number];

/** Arguments of `listRepositories`. */
export interface ListRepositoriesParams {
  workspace: Workspace;
  query?: Query;
}

/** Parameters of `repositories:read_details`. */
export interface RepositoriesReadDetailsParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
}

/** Result of `repositories:read_details`. */
export type RepositoriesReadDetailsResult = Repository;

/** Parameters of `repositories:make_private`. */
export interface RepositoriesMakePrivateParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  /** Which forks are still allowed. */
  fork_policy?: "no_public_forks" | "no_forks";
}

/** Result of `repositories:make_private`. */
export type RepositoriesMakePrivateResult = Repository;

/** Arguments of `makeRepositoryPrivate`. */
export interface MakeRepositoryPrivateParams {
  workspace: Workspace;
  repository: RepoSlug;
}

/** Parameters of `code:search`. */
export interface CodeSearchParams {
  workspace: Workspace;
  /** Text to find, also with repo:name or lang:java. @minLength 1 */
  search_query: string;
  /** Page of matches, counted from 1. @integer @minimum 1 @default 1 */
  page?: number;
  /** How many matches make a page, 10 unless told. @integer @minimum 1 @maximum 100 */
  pagelen?: number;
}

/** Result of `code:search`. */
export type CodeSearchResult = {
  /** @integer */
  size?: number;
  /** @integer */
  page?: number;
  /** @integer */
  pagelen?: number;
  next?: string;
  query_substituted?: boolean;
  values?: {
    type?: string;
    /** @integer */
    content_match_count?: number;
    content_matches?: {
      lines?: {
        /** @integer */
        line?: number;
        segments?: { text?: string; match?: boolean }[];
      }[];
    }[];
    path_matches?: { text?: string; match?: boolean }[];
    file?: { path?: string; type?: string };
  }[];
};

/** One item of the pages of `code:search`. */
export type CodeSearchItem = NonNullable<CodeSearchResult["values"]>[number];

/** Arguments of `searchCode`. */
export interface SearchCodeParams {
  workspace: Workspace;
  /** Text to find, also with repo:name or lang:java. @minLength 1 */
  text: string;
  /** How many matches make a page, 10 unless told. @integer @minimum 1 @maximum 100 */
  pagelen?: number;
}

/** Parameters of `commits:read`. */
export interface CommitsReadParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  /** State of the listing, from the page before. @minLength 1 */
  ctx?: string;
  page?: Page;
}

/** Result of `commits:read`. */
export type CommitsReadResult = {
  values?: {
    hash?: string;
    /** @format date-time */
    date?: string;
    message?: string;
    author?: { raw?: string; user?: Account };
    parents?: { hash?: string }[];
  }[];
  next?: string;
};

/** One item of the pages of `commits:read`. */
export type CommitsReadItem = NonNullable<CommitsReadResult["values"]>[number];

/** Parameters of `members:read`. */
export interface MembersReadParams {
  workspace: Workspace;
  page?: Page;
}

/** Result of `members:read`. */
export type MembersReadResult = {
  values?: { type?: string; user?: Account }[];
  next?: string;
  /** @integer */
  size?: number;
};

/** One item of the pages of `members:read`. */
export type MembersReadItem = NonNullable<MembersReadResult["values"]>[number];

/** Arguments of `listMembers`. */
export interface ListMembersParams {
  workspace: Workspace;
}

/** Parameters of `member_permissions:read`. */
export interface MemberPermissionsReadParams {
  workspace: Workspace;
  /** Condition, as in permission = "owner". @minLength 1 */
  q?: string;
  page?: Page;
}

/** Result of `member_permissions:read`. */
export type MemberPermissionsReadResult = {
  values?: {
    /** Owner, collaborator or member. */
    permission?: string;
    user?: Account;
    workspace?: { uuid?: string; slug?: string };
  }[];
  next?: string;
  /** @integer */
  size?: number;
};

/** One item of the pages of `member_permissions:read`. */
export type MemberPermissionsReadItem = NonNullable<MemberPermissionsReadResult["values"]>[number];

/** Parameters of `user_permissions:read`. */
export interface UserPermissionsReadParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  page?: Page;
}

/** Result of `user_permissions:read`. */
export type UserPermissionsReadResult = {
  values?: { permission?: "read" | "write" | "admin" | "none" | (string & {}); user?: Account }[];
  next?: string;
  /** @integer */
  size?: number;
};

/** One item of the pages of `user_permissions:read`. */
export type UserPermissionsReadItem = NonNullable<UserPermissionsReadResult["values"]>[number];

/** Arguments of `getRepositoryUsers`. */
export interface GetRepositoryUsersParams {
  workspace: Workspace;
  repository: RepoSlug;
}

/** Parameters of `user_permissions:update`. */
export interface UserPermissionsUpdateParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  /** Account id or UUID of the person. @minLength 1 */
  selected_user_id: string;
  /** What the person may do. */
  permission: "read" | "write";
}

/** Result of `user_permissions:update`. */
export type UserPermissionsUpdateResult = {
  type?: string;
  permission?: string;
  user?: Account;
};

/** Parameters of `user_permissions:delete`. */
export interface UserPermissionsDeleteParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  /** Account id or UUID of whom to remove. @minLength 1 */
  selected_user_id: string;
}

/** Result of `user_permissions:delete`. */
export type UserPermissionsDeleteResult = null;

/** Arguments of `removeRepositoryUser`. */
export interface RemoveRepositoryUserParams {
  workspace: Workspace;
  repository: RepoSlug;
  /** Account id or UUID of whom to remove. @minLength 1 */
  userId: string;
}

/** Parameters of `group_permissions:read`. */
export interface GroupPermissionsReadParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  page?: Page;
}

/** Result of `group_permissions:read`. */
export type GroupPermissionsReadResult = {
  values?: {
    permission?: "read" | "write" | "admin" | "none" | (string & {});
    group?: {
      slug?: string;
      full_slug?: string;
      name?: string;
    };
  }[];
  next?: string;
  /** @integer */
  size?: number;
};

/** One item of the pages of `group_permissions:read`. */
export type GroupPermissionsReadItem = NonNullable<GroupPermissionsReadResult["values"]>[number];

/** Parameters of `branch_restrictions:read`. */
export interface BranchRestrictionsReadParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  /** Only rules of this kind, such as push. @minLength 1 */
  kind?: string;
  /** Only rules for these branches. @minLength 1 */
  pattern?: string;
  page?: Page;
}

/** Result of `branch_restrictions:read`. */
export type BranchRestrictionsReadResult = {
  values?: BranchRestriction[];
  next?: string;
  /** @integer */
  size?: number;
};

/** One item of the pages of `branch_restrictions:read`. */
export type BranchRestrictionsReadItem = NonNullable<BranchRestrictionsReadResult["values"]>[number];

/** Parameters of `branch_restrictions:write`. */
export interface BranchRestrictionsWriteParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  /** What nobody may do any more. */
  kind: "push" | "force" | "delete" | "restrict_merges";
  /** Branches by pattern, as in release/*; a star alone means all of them. @minLength 1 */
  pattern: string;
  /** People to spare, always an empty list. @maxItems 0 */
  users: string[];
  /** Groups to spare, always an empty list. @maxItems 0 */
  groups: string[];
}

/** Result of `branch_restrictions:write`. */
export type BranchRestrictionsWriteResult = BranchRestriction;

/** Arguments of `blockPushes`. */
export interface BlockPushesParams {
  workspace: Workspace;
  repository: RepoSlug;
  /** Branches by pattern, as in release/*; a star alone means all of them. @minLength 1 */
  pattern: string;
}

/** Parameters of `deploy_keys:read`. */
export interface DeployKeysReadParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  page?: Page;
}

/** Result of `deploy_keys:read`. */
export type DeployKeysReadResult = {
  values?: {
    /** @integer */
    id?: number;
    label?: string;
    /** The public key itself. */
    key?: string;
    comment?: string;
    owner?: Account;
    /** @format date-time */
    added_on?: string;
    /** @format date-time */
    last_used?: string | null;
  }[];
  next?: string;
};

/** One item of the pages of `deploy_keys:read`. */
export type DeployKeysReadItem = NonNullable<DeployKeysReadResult["values"]>[number];

/** Parameters of `deploy_keys:delete`. */
export interface DeployKeysDeleteParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  /** Number of the deploy key. @minLength 1 @pattern ^[0-9]+$ */
  key_id: string;
}

/** Result of `deploy_keys:delete`. */
export type DeployKeysDeleteResult = null;

/** Parameters of `hooks:read`. */
export interface HooksReadParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  page?: Page;
}

/** Result of `hooks:read`. */
export type HooksReadResult = Hooks;

/** One item of the pages of `hooks:read`. */
export type HooksReadItem = NonNullable<HooksReadResult["values"]>[number];

/** Parameters of `hooks:delete`. */
export interface HooksDeleteParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  /** UUID of the webhook in braces. @minLength 1 @pattern ^[{]?[0-9A-Fa-f-]+[}]?$ */
  uid: string;
}

/** Result of `hooks:delete`. */
export type HooksDeleteResult = null;

/** Parameters of `pipelines:read`. */
export interface PipelinesReadParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  page?: PageNumber;
  pagelen?: PageLength;
}

/** Result of `pipelines:read`. */
export type PipelinesReadResult = {
  values?: Pipeline[];
  next?: string;
  /** @integer */
  size?: number;
};

/** One item of the pages of `pipelines:read`. */
export type PipelinesReadItem = NonNullable<PipelinesReadResult["values"]>[number];

/** Parameters of `pipelines:stop`. */
export interface PipelinesStopParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  pipeline_uuid: PipelineUuid;
}

/** Result of `pipelines:stop`. */
export type PipelinesStopResult = null;

/** Arguments of `stopPipeline`. */
export interface StopPipelineParams {
  workspace: Workspace;
  repository: RepoSlug;
  pipelineUuid: PipelineUuid;
}

/** Parameters of `pipelines_config:update`. */
export interface PipelinesConfigUpdateParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  /** Whether pipelines may run at all. */
  enabled: boolean;
}

/** Result of `pipelines_config:update`. */
export type PipelinesConfigUpdateResult = {
  type?: string;
  enabled?: boolean;
};

/** Arguments of `disablePipelines`. */
export interface DisablePipelinesParams {
  workspace: Workspace;
  repository: RepoSlug;
}

/** Parameters of `pipeline_variables:read`. */
export interface PipelineVariablesReadParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  page?: PageNumber;
  pagelen?: PageLength;
}

/** Result of `pipeline_variables:read`. */
export type PipelineVariablesReadResult = Variables;

/** One item of the pages of `pipeline_variables:read`. */
export type PipelineVariablesReadItem = NonNullable<PipelineVariablesReadResult["values"]>[number];

/** Parameters of `pull_requests:read`. */
export interface PullRequestsReadParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  /** Only those in this state, open ones unless told. */
  state?: "OPEN" | "MERGED" | "DECLINED" | "SUPERSEDED";
  page?: Page;
}

/** Result of `pull_requests:read`. */
export type PullRequestsReadResult = {
  values?: PullRequest[];
  next?: string;
  /** @integer */
  size?: number;
};

/** One item of the pages of `pull_requests:read`. */
export type PullRequestsReadItem = NonNullable<PullRequestsReadResult["values"]>[number];

/** Parameters of `pull_requests:read_details`. */
export interface PullRequestsReadDetailsParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  pull_request_id: PullRequestId;
}

/** Result of `pull_requests:read_details`. */
export type PullRequestsReadDetailsResult = PullRequest;

/** Parameters of `pull_requests:request_changes`. */
export interface PullRequestsRequestChangesParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  pull_request_id: PullRequestId;
}

/** Result of `pull_requests:request_changes`. */
export type PullRequestsRequestChangesResult = {
  type?: string;
  user?: Account;
  role?: string;
  approved?: boolean;
  state?: string | null;
  /** @format date-time */
  participated_on?: string;
};

/** Parameters of `pull_request_comments:write`. */
export interface PullRequestCommentsWriteParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  pull_request_id: PullRequestId;
  /** What the comment says. */
  content: {
    /** Text of the comment, in Markdown. @minLength 1 */
    raw: string;
  };
  /** Line of the change to put it on. */
  inline?: {
    /** File that was changed. @minLength 1 */
    path: string;
    /** Line in the new file. @integer @minimum 1 */
    to?: number;
    /** Line in the old file. @integer @minimum 1 */
    from?: number;
  };
}

/** Result of `pull_request_comments:write`. */
export type PullRequestCommentsWriteResult = {
  /** @integer */
  id?: number;
  content?: {
    raw?: string;
    markup?: string;
    html?: string;
  };
  user?: Account;
  deleted?: boolean;
  /** @format date-time */
  created_on?: string;
  /** @format date-time */
  updated_on?: string;
};

/** Arguments of `commentOnPullRequest`. */
export interface CommentOnPullRequestParams {
  workspace: Workspace;
  repository: RepoSlug;
  pullRequestId: PullRequestId;
  /** Text of the comment, in Markdown. @minLength 1 */
  text: string;
}

/** Parameters of `reports:read`. */
export interface ReportsReadParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  commit: Commit;
  page?: Page;
}

/** Result of `reports:read`. */
export type ReportsReadResult = {
  values?: Report[];
  next?: string;
  /** @integer */
  size?: number;
};

/** One item of the pages of `reports:read`. */
export type ReportsReadItem = NonNullable<ReportsReadResult["values"]>[number];

/** Parameters of `reports:write`. */
export interface ReportsWriteParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  commit: Commit;
  reportId: ReportId;
  /** The report in one line. @minLength 1 */
  title: string;
  /** What was found and where. */
  details: string;
  /** How the check ended. */
  result?: "PASSED" | "FAILED" | "PENDING";
  /** Name of the tool behind it. */
  reporter?: string;
  /** Where the report is in full. @format uri */
  link?: string;
}

/** Result of `reports:write`. */
export type ReportsWriteResult = Report;

/** Parameters of `report_annotations:read`. */
export interface ReportAnnotationsReadParams {
  workspace: Workspace;
  repo_slug: RepoSlug;
  commit: Commit;
  reportId: ReportId;
  page?: Page;
}

/** Result of `report_annotations:read`. */
export type ReportAnnotationsReadResult = {
  values?: {
    uuid?: string;
    external_id?: string;
    annotation_type?: "VULNERABILITY" | "CODE_SMELL" | "BUG" | (string & {});
    severity?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | (string & {});
    result?: string;
    summary?: string;
    details?: string;
    path?: string;
    /** @integer */
    line?: number;
    link?: string;
    /** @format date-time */
    created_on?: string;
  }[];
  next?: string;
  /** @integer */
  size?: number;
};

/** One item of the pages of `report_annotations:read`. */
export type ReportAnnotationsReadItem = NonNullable<ReportAnnotationsReadResult["values"]>[number];

/** Short name or UUID of the workspace. @minLength 1 */
export type Workspace = string;

/** Short name or UUID of the repository. @minLength 1 */
export type RepoSlug = string;

/** Place where the next page starts. @minLength 1 */
export type Page = string;

/** Page of the list, counted from 1. @integer @minimum 1 @default 1 */
export type PageNumber = number;

/** How many make a page. @integer @minimum 1 @maximum 100 @default 10 */
export type PageLength = number;

/** Condition on fields, as in is_private = false. @minLength 1 */
export type Query = string;

/** Field to order by, descending with a minus. @minLength 1 */
export type SortBy = string;

/** Number of the pull request. @integer @minimum 1 */
export type PullRequestId = number;

/** UUID of the pipeline in braces. @minLength 1 */
export type PipelineUuid = string;

/** Hash of the commit. @minLength 1 */
export type Commit = string;

/** Id or own key of the report. @minLength 1 */
export type ReportId = string;

export type Account = {
  type?: string;
  uuid?: string;
  display_name?: string;
  nickname?: string;
  account_id?: string;
  account_status?: string;
  /** @format date-time */
  created_on?: string;
};

export type MaybeAccount = Account | null;

export type Repository = {
  type?: string;
  uuid?: string;
  name?: string;
  /** Workspace and repository with a slash between. */
  full_name?: string;
  description?: string;
  is_private?: boolean;
  /** Whether forks are allowed, and public ones. */
  fork_policy?: string;
  owner?: Account;
  project?: {
    uuid?: string;
    key?: string;
    name?: string;
  };
  mainbranch?: { name?: string; type?: string } | null;
  language?: string;
  /** @integer */
  size?: number;
  /** @format date-time */
  created_on?: string;
  /** @format date-time */
  updated_on?: string;
};

export type BranchRestriction = {
  /** @integer */
  id?: number;
  type?: string;
  /** What is restricted, such as push or force. */
  kind?: string;
  branch_match_kind?: string;
  /** Branches that the rule is for. */
  pattern?: string;
  /** @integer */
  value?: number | null;
  /** People whom the rule spares. */
  users?: Account[];
  /** Groups that the rule spares. */
  groups?: {
    slug?: string;
    full_slug?: string;
    name?: string;
  }[];
};

export type Hook = {
  uuid?: string;
  /** Address that is called. */
  url?: string;
  description?: string;
  active?: boolean;
  events?: string[];
  subject_type?: string;
  /** @format date-time */
  created_at?: string;
};

export type Hooks = {
  values?: Hook[];
  next?: string;
  /** @integer */
  size?: number;
};

export type PipelineState = {
  /** Kind of state, such as pipeline_state_completed. */
  type?: string;
  name?: string;
  result?: { type?: string; name?: string };
};

export type Pipeline = {
  uuid?: string;
  /** @integer */
  build_number?: number;
  state?: PipelineState;
  creator?: MaybeAccount;
  trigger?: { type?: string };
  target?: { type?: string };
  /** @format date-time */
  created_on?: string;
  /** @format date-time */
  completed_on?: string | null;
  /** @integer */
  build_seconds_used?: number;
};

export type Variables = {
  values?: {
    uuid?: string;
    key?: string;
    /** Left out when it is secured. */
    value?: string;
    secured?: boolean;
  }[];
  next?: string;
  /** @integer */
  size?: number;
};

export type Revision = {
  branch?: { name?: string };
  commit?: { hash?: string } | null;
  /** Nothing when the fork is gone. */
  repository?: { uuid?: string; full_name?: string } | null;
};

export type PullRequest = {
  /** @integer */
  id?: number;
  title?: string;
  /** Open, merged, declined or superseded. */
  state?: string;
  author?: MaybeAccount;
  source?: Revision;
  destination?: Revision;
  reviewers?: Account[];
  participants?: {
    user?: Account;
    role?: string;
    approved?: boolean;
    state?: string | null;
  }[];
  /** @integer */
  comment_count?: number;
  merge_commit?: { hash?: string } | null;
  closed_by?: MaybeAccount;
  reason?: string;
  /** @format date-time */
  created_on?: string;
  /** @format date-time */
  updated_on?: string;
};

export type Report = {
  uuid?: string;
  external_id?: string;
  title?: string;
  details?: string;
  report_type?: "SECURITY" | "COVERAGE" | "TEST" | "BUG" | (string & {});
  result?: "PASSED" | "FAILED" | "PENDING" | (string & {});
  reporter?: string;
  link?: string;
  /** @format date-time */
  created_on?: string;
  /** @format date-time */
  updated_on?: string;
};

const LINK_PAGES = { next: "/next", params: ["page"], items: "/values" } as const;

const PAGE_PAGES = { page: "page", size: "pagelen", items: "/values", total: "/size" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "bitbucket",
  operations: {
    low: {
      "repositories:read": ["iY4SQXGk", LINK_PAGES],
      "repositories:read_details": ["eipExC7x"],
      "commits:read": ["jzx21bdk", { next: "/next", params: ["ctx", "page"], items: "/values" }],
      "members:read": ["oTAKjhg7", LINK_PAGES],
      "member_permissions:read": ["wU4x9_dP", LINK_PAGES],
      "user_permissions:read": ["C-edIpbr", LINK_PAGES],
      "group_permissions:read": ["j4mJMiCU", LINK_PAGES],
      "branch_restrictions:read": ["bbGoC5_U", LINK_PAGES],
      "deploy_keys:read": ["30iRkxzu", LINK_PAGES],
      "pipelines:read": ["3OU_5-nM", PAGE_PAGES],
      "pull_requests:read": ["9VtISHS2", LINK_PAGES],
      "pull_requests:read_details": ["4mJa58Ao"],
      "reports:read": ["mPc2Anai", LINK_PAGES],
      "report_annotations:read": ["McuqBe24", LINK_PAGES],
    },
    medium: {
      "code:search": ["NgLMnpdE", { page: "page", size: "pagelen", items: "/values", more: "/next" }],
      "hooks:read": ["EcbN6izB", LINK_PAGES],
      "pipeline_variables:read": ["yznGtW3q", PAGE_PAGES],
      "pull_requests:request_changes": ["vDFomZff"],
      "pull_request_comments:write": ["ZTrAnRST"],
      "reports:write": ["Z7pLI_ZB"],
    },
    high: {
      "repositories:make_private": ["WEw-GEwQ"],
      "user_permissions:update": ["JShZymZo"],
      "user_permissions:delete": ["WtjyQiEV"],
      "branch_restrictions:write": ["2EuwZWsf"],
      "hooks:delete": ["e5bwDSAD"],
      "pipelines:stop": ["Zn8x3Xco"],
      "pipelines_config:update": ["u69iGgse"],
    },
    critical: {
      "deploy_keys:delete": ["bkY8GflR"],
    },
  },
};
