// Generated from specs/github.yaml by `npm run generate`. Do not edit.
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
 * GitHub. Security alerts, people, tokens, deploy keys, workflow runs and issues of a GitHub organization.
 * @see https://docs.github.com/en/rest
 */
export class GitHubConnector<const M extends Risk = "critical"> extends SDKConnector<GitHubOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List code scanning alerts of an organization. Risk: low. Scope: security_events:read. */
  getCodeScanningAlerts(params: GetCodeScanningAlertsParams, options?: ExecuteOptions): GovernedPages<"low", CodeScanningAlertsReadResult, CodeScanningAlertsReadItem> {
    return this.call("code_scanning_alerts:read", { org: params.org, state: params.state, severity: params.severity, per_page: params.limit }, options);
  }

  /** Dismiss a code scanning alert with a reason. Risk: medium. Scope: security_events:write. */
  dismissCodeScanningAlert(params: DismissCodeScanningAlertParams, options?: ExecuteOptions): GovernedCall<"medium", CodeScanningAlertsUpdateResult> {
    return this.call("code_scanning_alerts:update", {
      owner: params.owner,
      repo: params.repo,
      alert_number: params.alertNumber,
      dismissed_reason: params.reason,
      dismissed_comment: params.comment,
      state: "dismissed",
    }, options);
  }

  /** List leaked secrets without showing them. Risk: medium. Scope: secret_scanning_alerts:read. */
  getSecretScanningAlerts(params: GetSecretScanningAlertsParams, options?: ExecuteOptions): GovernedPages<"medium", SecretScanningAlertsReadResult, SecretScanningAlertsReadItem> {
    return this.call("secret_scanning_alerts:read", {
      org: params.org,
      state: params.state,
      validity: params.validity,
      per_page: params.limit,
      hide_secret: true,
    }, options);
  }

  /** Close a secret scanning alert with its outcome. Risk: medium. Scope: secret_scanning_alerts:write. */
  resolveSecretScanningAlert(params: ResolveSecretScanningAlertParams, options?: ExecuteOptions): GovernedCall<"medium", SecretScanningAlertsUpdateResult> {
    return this.call("secret_scanning_alerts:update", {
      owner: params.owner,
      repo: params.repo,
      alert_number: params.alertNumber,
      resolution: params.resolution,
      resolution_comment: params.comment,
      state: "resolved",
    }, options);
  }

  /** List vulnerable dependencies in an organization. Risk: low. Scope: vulnerability_alerts:read. */
  getDependabotAlerts(params: GetDependabotAlertsParams, options?: ExecuteOptions): GovernedPages<"low", DependabotAlertsReadResult, DependabotAlertsReadItem> {
    return this.call("dependabot_alerts:read", { org: params.org, state: params.state, severity: params.severity, per_page: params.limit }, options);
  }

  /** Dismiss a Dependabot alert with a reason. Risk: medium. Scope: vulnerability_alerts:write. */
  dismissDependabotAlert(params: DismissDependabotAlertParams, options?: ExecuteOptions): GovernedCall<"medium", DependabotAlertsUpdateResult> {
    return this.call("dependabot_alerts:update", {
      owner: params.owner,
      repo: params.repo,
      alert_number: params.alertNumber,
      dismissed_reason: params.reason,
      dismissed_comment: params.comment,
      state: "dismissed",
    }, options);
  }

  /** Search the public advisory database. Risk: low. Scope: none. */
  getAdvisories(params: GetAdvisoriesParams = {}, options?: ExecuteOptions): GovernedPages<"low", AdvisoriesReadResult, AdvisoriesReadItem> {
    return this.call("advisories:read", { cve_id: params.cveId, affects: params.affects, severity: params.severity }, options);
  }

  /** List the members of an organization. Risk: low. Scope: members:read. */
  getMembers(params: GetMembersParams, options?: ExecuteOptions): GovernedPages<"low", MembersReadResult, MembersReadItem> {
    return this.call("members:read", { org: params.org, filter: params.filter, role: params.role, per_page: params.limit }, options);
  }

  /**
   * Put a member out of an organization.
   * Risk: high. Scope: members:write. May be escalated to a reviewer.
   */
  removeMember(params: RemoveMemberParams, options?: ExecuteOptions): GovernedCall<"high", MembersDeleteResult> {
    return this.call("members:delete", params, options);
  }

  /**
   * Block an account from an organization.
   * Risk: high. Scope: organization_user_blocking:write. May be escalated to a reviewer.
   */
  blockUser(params: BlockUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersBlockResult> {
    return this.call("users:block", params, options);
  }

  /**
   * Revoke a fine-grained token's access to an organization.
   * Risk: high. Scope: organization_personal_access_tokens:write. May be escalated to a reviewer.
   */
  revokeAccessToken(params: RevokeAccessTokenParams, options?: ExecuteOptions): GovernedCall<"high", AccessTokensRevokeResult> {
    return this.call("access_tokens:revoke", { org: params.org, pat_id: params.grantId, action: "revoke" }, options);
  }

  /** List the repositories of an organization. Risk: low. Scope: metadata:read. */
  getRepositories(params: GetRepositoriesParams, options?: ExecuteOptions): GovernedPages<"low", RepositoriesReadResult, RepositoriesReadItem> {
    return this.call("repositories:read", { org: params.org, type: params.type, per_page: params.limit }, options);
  }

  /** List workflow runs of a repository. Risk: low. Scope: actions:read. */
  getWorkflowRuns(params: GetWorkflowRunsParams, options?: ExecuteOptions): GovernedPages<"low", WorkflowRunsReadResult, WorkflowRunsReadItem> {
    return this.call("workflow_runs:read", {
      owner: params.owner,
      repo: params.repo,
      actor: params.actor,
      status: params.status,
      per_page: params.limit,
    }, options);
  }

  /**
   * Cancel a workflow run that is going on.
   * Risk: high. Scope: actions:write. May be escalated to a reviewer.
   */
  cancelWorkflowRun(params: CancelWorkflowRunParams, options?: ExecuteOptions): GovernedCall<"high", WorkflowRunsCancelResult> {
    return this.call("workflow_runs:cancel", { owner: params.owner, repo: params.repo, run_id: params.runId }, options);
  }

  /** Open an issue in a repository. Risk: medium. Scope: issues:write. */
  createIssue(params: CreateIssueParams, options?: ExecuteOptions): GovernedCall<"medium", IssuesWriteResult> {
    return this.call("issues:write", params, options);
  }

  /** Comment on an issue or pull request. Risk: medium. Scope: issues:write. */
  addComment(params: AddCommentParams, options?: ExecuteOptions): GovernedCall<"medium", CommentsWriteResult> {
    return this.call("comments:write", { owner: params.owner, repo: params.repo, issue_number: params.issueNumber, body: params.body }, options);
  }

  execute<O extends keyof Within<GitHubOperations, M>>(
    operation: O,
    params: ParamsOf<Within<GitHubOperations, M>, O> & Incomplete,
  ): never;
  /** List code scanning alerts of an organization. `GET /orgs/{org}/code-scanning/alerts` @risk low */
  execute(
    operation: OperationId<"code_scanning_alerts:read", "low", M>,
    params: CodeScanningAlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CodeScanningAlertsReadResult, CodeScanningAlertsReadItem>;
  /**
   * Get one code scanning alert with its rule. `GET
   * /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}`
   * @risk low
   */
  execute(
    operation: OperationId<"code_scanning_alerts:read_details", "low", M>,
    params: CodeScanningAlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CodeScanningAlertsReadDetailsResult>;
  /**
   * Dismiss or reopen a code scanning alert. `PATCH
   * /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}`
   * @risk medium
   */
  execute(
    operation: OperationId<"code_scanning_alerts:update", "medium", M>,
    params: CodeScanningAlertsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CodeScanningAlertsUpdateResult>;
  /**
   * List leaked secrets that were found in an organization. `GET /orgs/{org}/secret-scanning/alerts`
   * @risk medium
   */
  execute(
    operation: OperationId<"secret_scanning_alerts:read", "medium", M>,
    params: SecretScanningAlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SecretScanningAlertsReadResult, SecretScanningAlertsReadItem>;
  /**
   * List the places where a secret was found. `GET
   * /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations`
   * @risk low
   */
  execute(
    operation: OperationId<"secret_locations:read", "low", M>,
    params: SecretLocationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SecretLocationsReadResult, SecretLocationsReadItem>;
  /**
   * Resolve, reopen or assign a secret scanning alert. `PATCH
   * /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}`
   * @risk medium
   */
  execute(
    operation: OperationId<"secret_scanning_alerts:update", "medium", M>,
    params: SecretScanningAlertsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SecretScanningAlertsUpdateResult>;
  /** List vulnerable dependencies in an organization. `GET /orgs/{org}/dependabot/alerts` @risk low */
  execute(
    operation: OperationId<"dependabot_alerts:read", "low", M>,
    params: DependabotAlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DependabotAlertsReadResult, DependabotAlertsReadItem>;
  /**
   * Get one Dependabot alert with its advisory. `GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}`
   * @risk low
   */
  execute(
    operation: OperationId<"dependabot_alerts:read_details", "low", M>,
    params: DependabotAlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DependabotAlertsReadDetailsResult>;
  /**
   * Dismiss or reopen a Dependabot alert. `PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}`
   * @risk medium
   */
  execute(
    operation: OperationId<"dependabot_alerts:update", "medium", M>,
    params: DependabotAlertsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DependabotAlertsUpdateResult>;
  /** Search the public advisory database. `GET /advisories` @risk low */
  execute(
    operation: OperationId<"advisories:read", "low", M>,
    params: AdvisoriesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AdvisoriesReadResult, AdvisoriesReadItem>;
  /** List the members of an organization. `GET /orgs/{org}/members` @risk low */
  execute(
    operation: OperationId<"members:read", "low", M>,
    params: MembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MembersReadResult, MembersReadItem>;
  /** Put a member out of an organization. `DELETE /orgs/{org}/members/{username}` @risk high */
  execute(
    operation: OperationId<"members:delete", "high", M>,
    params: MembersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MembersDeleteResult>;
  /** List people from outside who have access. `GET /orgs/{org}/outside_collaborators` @risk low */
  execute(
    operation: OperationId<"outside_collaborators:read", "low", M>,
    params: OutsideCollaboratorsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", OutsideCollaboratorsReadResult, OutsideCollaboratorsReadItem>;
  /** Block an account from an organization. `PUT /orgs/{org}/blocks/{username}` @risk high */
  execute(
    operation: OperationId<"users:block", "high", M>,
    params: UsersBlockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersBlockResult>;
  /** Lift the block of an account. `DELETE /orgs/{org}/blocks/{username}` @risk high */
  execute(
    operation: OperationId<"users:unblock", "high", M>,
    params: UsersUnblockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUnblockResult>;
  /** List who may do what in a repository. `GET /repos/{owner}/{repo}/collaborators` @risk low */
  execute(
    operation: OperationId<"collaborators:read", "low", M>,
    params: CollaboratorsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CollaboratorsReadResult, CollaboratorsReadItem>;
  /**
   * Take a person's access to a repository away. `DELETE /repos/{owner}/{repo}/collaborators/{username}`
   * @risk high
   */
  execute(
    operation: OperationId<"collaborators:delete", "high", M>,
    params: CollaboratorsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", CollaboratorsDeleteResult>;
  /**
   * List fine-grained tokens that reach an organization. `GET /orgs/{org}/personal-access-tokens`
   * @risk low
   */
  execute(
    operation: OperationId<"access_tokens:read", "low", M>,
    params: AccessTokensReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AccessTokensReadResult, AccessTokensReadItem>;
  /**
   * Revoke a fine-grained token's access to an organization. `POST
   * /orgs/{org}/personal-access-tokens/{pat_id}`
   * @risk high
   */
  execute(
    operation: OperationId<"access_tokens:revoke", "high", M>,
    params: AccessTokensRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccessTokensRevokeResult>;
  /** Have leaked GitHub tokens of anybody revoked. `POST /credentials/revoke` @risk critical */
  execute(
    operation: OperationId<"credentials:revoke", "critical", M>,
    params: CredentialsRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", CredentialsRevokeResult>;
  /** List deploy keys of a repository. `GET /repos/{owner}/{repo}/keys` @risk low */
  execute(
    operation: OperationId<"deploy_keys:read", "low", M>,
    params: DeployKeysReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DeployKeysReadResult, DeployKeysReadItem>;
  /** Delete a deploy key for good. `DELETE /repos/{owner}/{repo}/keys/{key_id}` @risk critical */
  execute(
    operation: OperationId<"deploy_keys:delete", "critical", M>,
    params: DeployKeysDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", DeployKeysDeleteResult>;
  /** List the repositories of an organization. `GET /orgs/{org}/repos` @risk low */
  execute(
    operation: OperationId<"repositories:read", "low", M>,
    params: RepositoriesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RepositoriesReadResult, RepositoriesReadItem>;
  /**
   * List pushes, merges and branch changes of a repository. `GET /repos/{owner}/{repo}/activity`
   * @risk low
   */
  execute(
    operation: OperationId<"activity:read", "low", M>,
    params: ActivityReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ActivityReadResult, ActivityReadItem>;
  /** List workflow runs of a repository. `GET /repos/{owner}/{repo}/actions/runs` @risk low */
  execute(
    operation: OperationId<"workflow_runs:read", "low", M>,
    params: WorkflowRunsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", WorkflowRunsReadResult, WorkflowRunsReadItem>;
  /**
   * Cancel a workflow run that is going on. `POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel`
   * @risk high
   */
  execute(
    operation: OperationId<"workflow_runs:cancel", "high", M>,
    params: WorkflowRunsCancelParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", WorkflowRunsCancelResult>;
  /**
   * Switch a workflow off until it is enabled. `PUT
   * /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable`
   * @risk high
   */
  execute(
    operation: OperationId<"workflows:disable", "high", M>,
    params: WorkflowsDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", WorkflowsDisableResult>;
  /**
   * Let a workflow run again. `PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable`
   * @risk high
   */
  execute(
    operation: OperationId<"workflows:enable", "high", M>,
    params: WorkflowsEnableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", WorkflowsEnableResult>;
  /** Open an issue in a repository. `POST /repos/{owner}/{repo}/issues` @risk medium */
  execute(
    operation: OperationId<"issues:write", "medium", M>,
    params: IssuesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IssuesWriteResult>;
  /** Change, close or reopen an issue. `PATCH /repos/{owner}/{repo}/issues/{issue_number}` @risk medium */
  execute(
    operation: OperationId<"issues:update", "medium", M>,
    params: IssuesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IssuesUpdateResult>;
  /**
   * Comment on an issue or pull request. `POST /repos/{owner}/{repo}/issues/{issue_number}/comments`
   * @risk medium
   */
  execute(
    operation: OperationId<"comments:write", "medium", M>,
    params: CommentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CommentsWriteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof GitHubOperations>(
    operation: O & Permit<GitHubOperations, O, M>,
    ...rest: Rest<ParamsOf<GitHubOperations, O>>
  ): CallOf<GitHubOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type GitHub<M extends Risk = "critical"> = Limited<GitHubConnector<M>, GitHubMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface GitHubOperations {
  "code_scanning_alerts:read": { risk: "low"; params: CodeScanningAlertsReadParams; result: CodeScanningAlertsReadResult; item: CodeScanningAlertsReadItem };
  "code_scanning_alerts:read_details": { risk: "low"; params: CodeScanningAlertsReadDetailsParams; result: CodeScanningAlertsReadDetailsResult };
  "code_scanning_alerts:update": { risk: "medium"; params: CodeScanningAlertsUpdateParams; result: CodeScanningAlertsUpdateResult };
  "secret_scanning_alerts:read": { risk: "medium"; params: SecretScanningAlertsReadParams; result: SecretScanningAlertsReadResult; item: SecretScanningAlertsReadItem };
  "secret_locations:read": { risk: "low"; params: SecretLocationsReadParams; result: SecretLocationsReadResult; item: SecretLocationsReadItem };
  "secret_scanning_alerts:update": { risk: "medium"; params: SecretScanningAlertsUpdateParams; result: SecretScanningAlertsUpdateResult };
  "dependabot_alerts:read": { risk: "low"; params: DependabotAlertsReadParams; result: DependabotAlertsReadResult; item: DependabotAlertsReadItem };
  "dependabot_alerts:read_details": { risk: "low"; params: DependabotAlertsReadDetailsParams; result: DependabotAlertsReadDetailsResult };
  "dependabot_alerts:update": { risk: "medium"; params: DependabotAlertsUpdateParams; result: DependabotAlertsUpdateResult };
  "advisories:read": { risk: "low"; params: AdvisoriesReadParams; result: AdvisoriesReadResult; item: AdvisoriesReadItem };
  "members:read": { risk: "low"; params: MembersReadParams; result: MembersReadResult; item: MembersReadItem };
  "members:delete": { risk: "high"; params: MembersDeleteParams; result: MembersDeleteResult };
  "outside_collaborators:read": { risk: "low"; params: OutsideCollaboratorsReadParams; result: OutsideCollaboratorsReadResult; item: OutsideCollaboratorsReadItem };
  "users:block": { risk: "high"; params: UsersBlockParams; result: UsersBlockResult };
  "users:unblock": { risk: "high"; params: UsersUnblockParams; result: UsersUnblockResult };
  "collaborators:read": { risk: "low"; params: CollaboratorsReadParams; result: CollaboratorsReadResult; item: CollaboratorsReadItem };
  "collaborators:delete": { risk: "high"; params: CollaboratorsDeleteParams; result: CollaboratorsDeleteResult };
  "access_tokens:read": { risk: "low"; params: AccessTokensReadParams; result: AccessTokensReadResult; item: AccessTokensReadItem };
  "access_tokens:revoke": { risk: "high"; params: AccessTokensRevokeParams; result: AccessTokensRevokeResult };
  "credentials:revoke": { risk: "critical"; params: CredentialsRevokeParams; result: CredentialsRevokeResult };
  "deploy_keys:read": { risk: "low"; params: DeployKeysReadParams; result: DeployKeysReadResult; item: DeployKeysReadItem };
  "deploy_keys:delete": { risk: "critical"; params: DeployKeysDeleteParams; result: DeployKeysDeleteResult };
  "repositories:read": { risk: "low"; params: RepositoriesReadParams; result: RepositoriesReadResult; item: RepositoriesReadItem };
  "activity:read": { risk: "low"; params: ActivityReadParams; result: ActivityReadResult; item: ActivityReadItem };
  "workflow_runs:read": { risk: "low"; params: WorkflowRunsReadParams; result: WorkflowRunsReadResult; item: WorkflowRunsReadItem };
  "workflow_runs:cancel": { risk: "high"; params: WorkflowRunsCancelParams; result: WorkflowRunsCancelResult };
  "workflows:disable": { risk: "high"; params: WorkflowsDisableParams; result: WorkflowsDisableResult };
  "workflows:enable": { risk: "high"; params: WorkflowsEnableParams; result: WorkflowsEnableResult };
  "issues:write": { risk: "medium"; params: IssuesWriteParams; result: IssuesWriteResult };
  "issues:update": { risk: "medium"; params: IssuesUpdateParams; result: IssuesUpdateResult };
  "comments:write": { risk: "medium"; params: CommentsWriteParams; result: CommentsWriteResult };
}

/** The risk of each convenience method. */
export interface GitHubMethods {
  getCodeScanningAlerts: "low";
  dismissCodeScanningAlert: "medium";
  getSecretScanningAlerts: "medium";
  resolveSecretScanningAlert: "medium";
  getDependabotAlerts: "low";
  dismissDependabotAlert: "medium";
  getAdvisories: "low";
  getMembers: "low";
  removeMember: "high";
  blockUser: "high";
  revokeAccessToken: "high";
  getRepositories: "low";
  getWorkflowRuns: "low";
  cancelWorkflowRun: "high";
  createIssue: "medium";
  addComment: "medium";
}

/** Parameters of `code_scanning_alerts:read`. */
export interface CodeScanningAlertsReadParams {
  org: Org;
  /** Only alerts of this scanner. @minLength 1 */
  tool_name?: string;
  /** Only alerts of the scanner with this id. @minLength 1 */
  tool_guid?: string;
  /** Only alerts in this state. */
  state?: "open" | "closed" | "dismissed" | "fixed";
  /** Only alerts as severe as this. */
  severity?: "critical" | "high" | "medium" | "low" | "warning" | "note" | "error";
  /** Logins with commas between, or * for any, or none. @minLength 1 */
  assignees?: string;
  /** What to order by. @default "created" */
  sort?: "created" | "updated";
  direction?: Direction;
  page?: PageNumber;
  per_page?: PageSize;
}

/** Result of `code_scanning_alerts:read`. */
export type CodeScanningAlertsReadResult = CodeScanningAlert[];

/** One item of the pages of `code_scanning_alerts:read`. */
export type CodeScanningAlertsReadItem = CodeScanningAlertsReadResult[number];

/** Arguments of `getCodeScanningAlerts`. */
export interface GetCodeScanningAlertsParams {
  org: Org;
  /** Only alerts in this state. */
  state?: "open" | "closed" | "dismissed" | "fixed";
  /** Only alerts as severe as this. */
  severity?: "critical" | "high" | "medium" | "low" | "warning" | "note" | "error";
  limit?: PageSize;
}

/** Parameters of `code_scanning_alerts:read_details`. */
export interface CodeScanningAlertsReadDetailsParams {
  owner: Owner;
  repo: RepoName;
  alert_number: AlertNumber;
}

/** Result of `code_scanning_alerts:read_details`. */
export type CodeScanningAlertsReadDetailsResult = CodeScanningAlert;

/** Parameters of `code_scanning_alerts:update`. */
export interface CodeScanningAlertsUpdateParams {
  owner: Owner;
  repo: RepoName;
  alert_number: AlertNumber;
  /** New state of the alert. */
  state: "open" | "dismissed";
  /** Why it needs no fix. */
  dismissed_reason?: "false positive" | "won't fix" | "used in tests" | "mitigated" | null;
  /** A few words beside the reason. @maxLength 280 */
  dismissed_comment?: string | null;
  /** Ask for the dismissal where the organization reviews those. */
  create_request?: boolean;
}

/** Result of `code_scanning_alerts:update`. */
export type CodeScanningAlertsUpdateResult = CodeScanningAlert;

/** Arguments of `dismissCodeScanningAlert`. */
export interface DismissCodeScanningAlertParams {
  owner: Owner;
  repo: RepoName;
  alertNumber: AlertNumber;
  /** Why it needs no fix. */
  reason: "false positive" | "won't fix" | "used in tests" | "mitigated" | null;
  /** A few words beside the reason. @maxLength 280 */
  comment?: string | null;
}

/** Parameters of `secret_scanning_alerts:read`. */
export interface SecretScanningAlertsReadParams {
  org: Org;
  /** Only alerts in this state. */
  state?: "open" | "resolved";
  /** Kinds of secret with commas between. @minLength 1 */
  secret_type?: string;
  /** Kinds of secret to leave out, instead of secret_type. @minLength 1 */
  exclude_secret_types?: string;
  /** Issuers with commas between, as slugs. @minLength 1 */
  providers?: string;
  /** Resolutions with commas between. @minLength 1 */
  resolution?: string;
  /** A login, or * for any, or none. @minLength 1 */
  assignee?: string;
  /** Of active, inactive and unknown, with commas between. @minLength 1 */
  validity?: string;
  /** Only secrets that the world could read. @default false */
  is_publicly_leaked?: boolean;
  /** Only secrets in several repositories. @default false */
  is_multi_repo?: boolean;
  /** Only secrets that were pushed past the protection. */
  is_bypassed?: boolean;
  /** Leave the secrets out of the answer. @default false */
  hide_secret?: boolean;
  /** What to order by. @default "created" */
  sort?: "created" | "updated";
  direction?: Direction;
  page?: PageNumber;
  per_page?: PageSize;
}

/** Result of `secret_scanning_alerts:read`. */
export type SecretScanningAlertsReadResult = SecretScanningAlert[];

/** One item of the pages of `secret_scanning_alerts:read`. */
export type SecretScanningAlertsReadItem = SecretScanningAlertsReadResult[number];

/** Arguments of `getSecretScanningAlerts`. */
export interface GetSecretScanningAlertsParams {
  org: Org;
  /** Only alerts in this state. */
  state?: "open" | "resolved";
  /** Of active, inactive and unknown, with commas between. @minLength 1 */
  validity?: string;
  limit?: PageSize;
}

/** Parameters of `secret_locations:read`. */
export interface SecretLocationsReadParams {
  owner: Owner;
  repo: RepoName;
  alert_number: AlertNumber;
  page?: PageNumber;
  per_page?: PageSize;
}

/** Result of `secret_locations:read`. */
export type SecretLocationsReadResult = {
  type?:
    | "commit"
    | "wiki_commit"
    | "issue_title"
    | "issue_body"
    | "issue_comment"
    | "discussion_title"
    | "discussion_body"
    | "discussion_comment"
    | "pull_request_title"
    | "pull_request_body"
    | "pull_request_comment"
    | "pull_request_review"
    | "pull_request_review_comment"
    | (string & {});
  /** For a commit the file and lines; else an address named after the type. */
  details?: {
    path?: string;
    start_line?: number;
    end_line?: number;
    start_column?: number;
    end_column?: number;
    blob_sha?: string;
    commit_sha?: string;
    commit_url?: string;
    /** Address of the wiki page. */
    page_url?: string;
    /** Address for people. */
    html_url?: string;
    issue_title_url?: string;
    issue_body_url?: string;
    issue_comment_url?: string;
    discussion_title_url?: string;
    discussion_body_url?: string;
    discussion_comment_url?: string;
    pull_request_title_url?: string;
    pull_request_body_url?: string;
    pull_request_comment_url?: string;
    pull_request_review_url?: string;
    pull_request_review_comment_url?: string;
  };
}[];

/** One item of the pages of `secret_locations:read`. */
export type SecretLocationsReadItem = SecretLocationsReadResult[number];

/** Parameters of `secret_scanning_alerts:update`. */
export interface SecretScanningAlertsUpdateParams {
  owner: Owner;
  repo: RepoName;
  alert_number: AlertNumber;
  /** New state of the alert. */
  state?: "open" | "resolved";
  /** What became of it. */
  resolution?: "false_positive" | "wont_fix" | "revoked" | "used_in_tests" | null;
  /** A few words beside the resolution. */
  resolution_comment?: string | null;
  /** Login of who looks after it, null for nobody. */
  assignee?: string | null;
  /** What is known of the secret. */
  validity?: "active" | "inactive" | null;
}

/** Result of `secret_scanning_alerts:update`. */
export type SecretScanningAlertsUpdateResult = SecretScanningAlert;

/** Arguments of `resolveSecretScanningAlert`. */
export interface ResolveSecretScanningAlertParams {
  owner: Owner;
  repo: RepoName;
  alertNumber: AlertNumber;
  /** What became of it. */
  resolution: "false_positive" | "wont_fix" | "revoked" | "used_in_tests" | null;
  /** A few words beside the resolution. */
  comment?: string | null;
}

/** Parameters of `dependabot_alerts:read`. */
export interface DependabotAlertsReadParams {
  org: Org;
  /** Of open, fixed, dismissed, auto_dismissed, with commas. @minLength 1 */
  state?: string;
  /** Of low, medium, high, critical, with commas. @minLength 1 */
  severity?: string;
  /** Package managers with commas, such as npm,pip. @minLength 1 */
  ecosystem?: string;
  /** Package names with commas between. @minLength 1 */
  package?: string;
  /** Kinds of finding with commas, such as malware. @minLength 1 */
  classification?: string;
  /** Likelihood of exploits, such as >=0.5. @minLength 1 */
  epss_percentage?: string;
  /** Where the dependency is used. */
  scope?: "development" | "runtime";
  /** Of direct, transitive and more, with commas between. @minLength 1 */
  relationship?: string;
  /** Only what has a patch, or what is deployed. */
  has?: "patch" | "deployment";
  /** Risks where it runs, such as internet-exposed. @minLength 1 */
  runtime_risk?: string;
  /** Logins with commas between, or * for any, or none. @minLength 1 */
  assignee?: string;
  /** What to order by. @default "created" */
  sort?: "created" | "updated" | "epss_percentage";
  direction?: Direction;
  before?: Before;
  after?: After;
  per_page?: PageSize;
}

/** Result of `dependabot_alerts:read`. */
export type DependabotAlertsReadResult = DependabotAlert[];

/** One item of the pages of `dependabot_alerts:read`. */
export type DependabotAlertsReadItem = DependabotAlertsReadResult[number];

/** Arguments of `getDependabotAlerts`. */
export interface GetDependabotAlertsParams {
  org: Org;
  /** Of open, fixed, dismissed, auto_dismissed, with commas. @minLength 1 */
  state?: string;
  /** Of low, medium, high, critical, with commas. @minLength 1 */
  severity?: string;
  limit?: PageSize;
}

/** Parameters of `dependabot_alerts:read_details`. */
export interface DependabotAlertsReadDetailsParams {
  owner: Owner;
  repo: RepoName;
  alert_number: AlertNumber;
}

/** Result of `dependabot_alerts:read_details`. */
export type DependabotAlertsReadDetailsResult = DependabotAlert;

/** Parameters of `dependabot_alerts:update`. */
export interface DependabotAlertsUpdateParams {
  owner: Owner;
  repo: RepoName;
  alert_number: AlertNumber;
  /** New state of the alert. */
  state: "dismissed" | "open";
  /** Why nothing more is done. */
  dismissed_reason?: "fix_started" | "inaccurate" | "no_bandwidth" | "not_used" | "tolerable_risk";
  /** A few words beside the reason. @maxLength 280 */
  dismissed_comment?: string;
}

/** Result of `dependabot_alerts:update`. */
export type DependabotAlertsUpdateResult = DependabotAlert;

/** Arguments of `dismissDependabotAlert`. */
export interface DismissDependabotAlertParams {
  owner: Owner;
  repo: RepoName;
  alertNumber: AlertNumber;
  /** Why nothing more is done. */
  reason: "fix_started" | "inaccurate" | "no_bandwidth" | "not_used" | "tolerable_risk";
  /** A few words beside the reason. @maxLength 280 */
  comment?: string;
}

/** Parameters of `advisories:read`. */
export interface AdvisoriesReadParams {
  /** Only the advisory with this GHSA id. @minLength 1 */
  ghsa_id?: string;
  /** Only the advisory with this CVE id. @minLength 1 */
  cve_id?: string;
  /** Which kind of advisory. @default "reviewed" */
  type?: "reviewed" | "malware" | "unreviewed";
  /** Only packages of this manager. */
  ecosystem?:
    | "rubygems"
    | "npm"
    | "pip"
    | "maven"
    | "nuget"
    | "composer"
    | "go"
    | "rust"
    | "erlang"
    | "actions"
    | "pub"
    | "other"
    | "swift";
  /** Only as severe as this. */
  severity?: "unknown" | "low" | "medium" | "high" | "critical";
  /** Weaknesses by number with commas, such as 79,284. @minLength 1 */
  cwes?: string;
  /** Packages with commas, each as name or name@version. @minLength 1 */
  affects?: string;
  /** Only advisories that were taken back. */
  is_withdrawn?: boolean;
  /** Day or range of publication, such as >=2025-01-01. @minLength 1 */
  published?: string;
  /** Day or range of the last change. @minLength 1 */
  updated?: string;
  /** Day or range of publication or change. @minLength 1 */
  modified?: string;
  /** Likelihood of exploits, such as >=0.5. @minLength 1 */
  epss_percentage?: string;
  /** What to order by. @default "published" */
  sort?: "updated" | "published" | "epss_percentage" | "epss_percentile";
  direction?: Direction;
  before?: Before;
  after?: After;
  per_page?: PageSize;
}

/** Result of `advisories:read`. */
export type AdvisoriesReadResult = {
  ghsa_id: string;
  cve_id?: string | null;
  /** @format uri */
  html_url?: string;
  summary: string;
  /** In Markdown. */
  description?: string | null;
  type?: "reviewed" | "unreviewed" | "malware" | (string & {});
  severity: "critical" | "high" | "medium" | "low" | "unknown" | (string & {});
  references?: string[] | null;
  published_at?: Moment;
  updated_at?: Moment;
  withdrawn_at?: NullableMoment;
  vulnerabilities?: {
    package?: { ecosystem?: string; name?: string | null } | null;
    vulnerable_version_range?: string | null;
    first_patched_version?: string | null;
  }[] | null;
  cvss?: {
    vector_string?: string | null;
    /** @minimum 0 @maximum 10 */
    score?: number | null;
  } | null;
  epss?: Epss;
  cwes?: Cwe[] | null;
}[];

/** One item of the pages of `advisories:read`. */
export type AdvisoriesReadItem = AdvisoriesReadResult[number];

/** Arguments of `getAdvisories`. */
export interface GetAdvisoriesParams {
  /** Only the advisory with this CVE id. @minLength 1 */
  cveId?: string;
  /** Packages with commas, each as name or name@version. @minLength 1 */
  affects?: string;
  /** Only as severe as this. */
  severity?: "unknown" | "low" | "medium" | "high" | "critical";
}

/** Parameters of `members:read`. */
export interface MembersReadParams {
  org: Org;
  /** Only members whose second factor is missing or weak. @default "all" */
  filter?: "2fa_disabled" | "2fa_insecure" | "all";
  /** Only members with this role. @default "all" */
  role?: "all" | "admin" | "member";
  page?: PageNumber;
  per_page?: PageSize;
}

/** Result of `members:read`. */
export type MembersReadResult = User[];

/** One item of the pages of `members:read`. */
export type MembersReadItem = MembersReadResult[number];

/** Arguments of `getMembers`. */
export interface GetMembersParams {
  org: Org;
  /** Only members whose second factor is missing or weak. @default "all" */
  filter?: "2fa_disabled" | "2fa_insecure" | "all";
  /** Only members with this role. @default "all" */
  role?: "all" | "admin" | "member";
  limit?: PageSize;
}

/** Parameters of `members:delete`. */
export interface MembersDeleteParams {
  org: Org;
  username: Login;
}

/** Result of `members:delete`. */
export type MembersDeleteResult = null;

/** Arguments of `removeMember`. */
export interface RemoveMemberParams {
  org: Org;
  username: Login;
}

/** Parameters of `outside_collaborators:read`. */
export interface OutsideCollaboratorsReadParams {
  org: Org;
  /** Only people whose second factor is missing or weak. @default "all" */
  filter?: "2fa_disabled" | "2fa_insecure" | "all";
  page?: PageNumber;
  per_page?: PageSize;
}

/** Result of `outside_collaborators:read`. */
export type OutsideCollaboratorsReadResult = User[];

/** One item of the pages of `outside_collaborators:read`. */
export type OutsideCollaboratorsReadItem = OutsideCollaboratorsReadResult[number];

/** Parameters of `users:block`. */
export interface UsersBlockParams {
  org: Org;
  username: Login;
}

/** Result of `users:block`. */
export type UsersBlockResult = null;

/** Arguments of `blockUser`. */
export interface BlockUserParams {
  org: Org;
  username: Login;
}

/** Parameters of `users:unblock`. */
export interface UsersUnblockParams {
  org: Org;
  username: Login;
}

/** Result of `users:unblock`. */
export type UsersUnblockResult = null;

/** Parameters of `collaborators:read`. */
export interface CollaboratorsReadParams {
  owner: Owner;
  repo: RepoName;
  /** Only people from outside or with direct access. @default "all" */
  affiliation?: "outside" | "direct" | "all";
  /** Only people with this permission. */
  permission?: "pull" | "triage" | "push" | "maintain" | "admin";
  page?: PageNumber;
  per_page?: PageSize;
}

/** Result of `collaborators:read`. */
export type CollaboratorsReadResult = {
  login: string;
  /** @integer */
  id: number;
  name?: string | null;
  email?: string | null;
  type?: string;
  site_admin?: boolean;
  /** Role in the repository. */
  role_name: string;
  permissions?: {
    pull?: boolean;
    triage?: boolean;
    push?: boolean;
    maintain?: boolean;
    admin?: boolean;
  };
}[];

/** One item of the pages of `collaborators:read`. */
export type CollaboratorsReadItem = CollaboratorsReadResult[number];

/** Parameters of `collaborators:delete`. */
export interface CollaboratorsDeleteParams {
  owner: Owner;
  repo: RepoName;
  username: Login;
}

/** Result of `collaborators:delete`. */
export type CollaboratorsDeleteResult = null;

/** Parameters of `access_tokens:read`. */
export interface AccessTokensReadParams {
  org: Org;
  /** Only tokens of these people. @maxItems 10 */
  owner?: Login[];
  /** Only tokens that reach this repository. @minLength 1 */
  repository?: string;
  /** Only tokens with this permission. @minLength 1 */
  permission?: string;
  /** Only tokens with these ids. @maxItems 50 */
  token_id?: string[];
  /** Only tokens last used before this moment. @format date-time */
  last_used_before?: string;
  /** Only tokens used after this moment. @format date-time */
  last_used_after?: string;
  /** What to order by. @default "created_at" */
  sort?: "created_at";
  direction?: Direction;
  page?: PageNumber;
  per_page?: PageSize;
}

/** Result of `access_tokens:read`. */
export type AccessTokensReadResult = {
  /** Id of the grant, which access_tokens:revoke takes. @integer */
  id: number;
  owner: User;
  repository_selection?: "none" | "all" | "subset" | (string & {});
  /** Level by permission. */
  permissions?: {
    organization?: { [key: string]: string };
    repository?: { [key: string]: string };
    other?: { [key: string]: string };
  };
  access_granted_at?: string;
  /** Id of the token, which events carry as well. @integer */
  token_id: number;
  token_name: string;
  token_expired: boolean;
  token_expires_at?: string | null;
  token_last_used_at?: string | null;
}[];

/** One item of the pages of `access_tokens:read`. */
export type AccessTokensReadItem = AccessTokensReadResult[number];

/** Parameters of `access_tokens:revoke`. */
export interface AccessTokensRevokeParams {
  org: Org;
  /** Id of the grant, from access_tokens:read. @integer @minimum 1 */
  pat_id: number;
  /** What to do with the grant. */
  action: "revoke";
}

/** Result of `access_tokens:revoke`. */
export type AccessTokensRevokeResult = null;

/** Arguments of `revokeAccessToken`. */
export interface RevokeAccessTokenParams {
  org: Org;
  /** Id of the grant, from access_tokens:read. @integer @minimum 1 */
  grantId: number;
}

/** Parameters of `credentials:revoke`. */
export interface CredentialsRevokeParams {
  /** The leaked tokens in full. @minItems 1 @maxItems 1000 */
  credentials: string[];
}

/** Result of `credentials:revoke`. */
export type CredentialsRevokeResult = Empty;

/** Parameters of `deploy_keys:read`. */
export interface DeployKeysReadParams {
  owner: Owner;
  repo: RepoName;
  page?: PageNumber;
  per_page?: PageSize;
}

/** Result of `deploy_keys:read`. */
export type DeployKeysReadResult = {
  /** @integer */
  id: number;
  /** Public half of the key. */
  key: string;
  title: string;
  verified?: boolean;
  created_at?: string;
  /** Whether it can only pull. */
  read_only: boolean;
  added_by?: string | null;
  last_used?: NullableMoment;
  enabled?: boolean;
}[];

/** One item of the pages of `deploy_keys:read`. */
export type DeployKeysReadItem = DeployKeysReadResult[number];

/** Parameters of `deploy_keys:delete`. */
export interface DeployKeysDeleteParams {
  owner: Owner;
  repo: RepoName;
  /** Id of the key, from deploy_keys:read. @integer @minimum 1 */
  key_id: number;
}

/** Result of `deploy_keys:delete`. */
export type DeployKeysDeleteResult = null;

/** Parameters of `repositories:read`. */
export interface RepositoriesReadParams {
  org: Org;
  /** Which kind of repository. @default "all" */
  type?: "all" | "public" | "private" | "forks" | "sources" | "member";
  /** What to order by. @default "created" */
  sort?: "created" | "updated" | "pushed" | "full_name";
  /** Ascending for full_name, else descending, unless told. */
  direction?: "asc" | "desc";
  page?: PageNumber;
  per_page?: PageSize;
}

/** Result of `repositories:read`. */
export type RepositoriesReadResult = {
  /** @integer */
  id: number;
  name: string;
  full_name: string;
  private: boolean;
  visibility?: string;
  /** @format uri */
  html_url?: string;
  description?: string | null;
  fork?: boolean;
  archived?: boolean;
  disabled?: boolean;
  default_branch?: string;
  topics?: string[];
  language?: string | null;
  pushed_at?: NullableMoment;
  created_at?: NullableMoment;
  /** Which scanning is on. */
  security_and_analysis?: {
    advanced_security?: { status?: "enabled" | "disabled" | (string & {}) };
    secret_scanning?: { status?: "enabled" | "disabled" | (string & {}) };
    secret_scanning_push_protection?: { status?: "enabled" | "disabled" | (string & {}) };
    dependabot_security_updates?: { status?: "enabled" | "disabled" | (string & {}) };
  } | null;
}[];

/** One item of the pages of `repositories:read`. */
export type RepositoriesReadItem = RepositoriesReadResult[number];

/** Arguments of `getRepositories`. */
export interface GetRepositoriesParams {
  org: Org;
  /** Which kind of repository. @default "all" */
  type?: "all" | "public" | "private" | "forks" | "sources" | "member";
  limit?: PageSize;
}

/** Parameters of `activity:read`. */
export interface ActivityReadParams {
  owner: Owner;
  repo: RepoName;
  /** Only changes of this branch or reference. @minLength 1 */
  ref?: string;
  /** Only changes by this login. @minLength 1 */
  actor?: string;
  /** How far to look back. */
  time_period?: "day" | "week" | "month" | "quarter" | "year";
  /** Only this kind of change. */
  activity_type?: "push" | "force_push" | "branch_creation" | "branch_deletion" | "pr_merge" | "merge_queue_merge";
  direction?: Direction;
  before?: Before;
  after?: After;
  per_page?: PageSize;
}

/** Result of `activity:read`. */
export type ActivityReadResult = {
  /** @integer */
  id: number;
  /** Commit before the change. */
  before: string;
  /** Commit after the change. */
  after: string;
  /** Full reference that changed. */
  ref: string;
  timestamp: Moment;
  activity_type:
    | "push"
    | "force_push"
    | "branch_deletion"
    | "branch_creation"
    | "pr_merge"
    | "merge_queue_merge"
    | (string & {});
  actor: NullableUser;
}[];

/** One item of the pages of `activity:read`. */
export type ActivityReadItem = ActivityReadResult[number];

/** Parameters of `workflow_runs:read`. */
export interface WorkflowRunsReadParams {
  owner: Owner;
  repo: RepoName;
  /** Only runs that this login set off. @minLength 1 */
  actor?: string;
  /** Only runs of this branch. @minLength 1 */
  branch?: string;
  /** Only runs set off by this event, such as push. @minLength 1 */
  event?: string;
  /** Only runs with this status or conclusion. */
  status?:
    | "completed"
    | "action_required"
    | "cancelled"
    | "failure"
    | "neutral"
    | "skipped"
    | "stale"
    | "success"
    | "timed_out"
    | "in_progress"
    | "queued"
    | "requested"
    | "waiting"
    | "pending";
  /** Day or range of the start, such as >=2025-01-01. @minLength 1 */
  created?: string;
  /** Only runs of this commit. @minLength 1 */
  head_sha?: string;
  /** Only runs of this check suite. @integer */
  check_suite_id?: number;
  /** Leave the list of pull requests empty. @default false */
  exclude_pull_requests?: boolean;
  page?: PageNumber;
  per_page?: PageSize;
}

/** Result of `workflow_runs:read`. */
export type WorkflowRunsReadResult = {
  /** @integer */
  total_count: number;
  workflow_runs: {
    /** @integer */
    id: number;
    name?: string | null;
    display_title?: string;
    /** @integer */
    workflow_id: number;
    /** File that defines the workflow. */
    path?: string;
    head_branch?: string | null;
    head_sha: string;
    /** @integer */
    run_number?: number;
    /** @integer */
    run_attempt?: number;
    event: string;
    status: string | null;
    conclusion?: string | null;
    html_url?: string;
    actor?: User;
    triggering_actor?: User;
    created_at?: Moment;
    run_started_at?: Moment;
    updated_at?: Moment;
  }[];
};

/** One item of the pages of `workflow_runs:read`. */
export type WorkflowRunsReadItem = WorkflowRunsReadResult["workflow_runs"][number];

/** Arguments of `getWorkflowRuns`. */
export interface GetWorkflowRunsParams {
  owner: Owner;
  repo: RepoName;
  /** Only runs that this login set off. @minLength 1 */
  actor?: string;
  /** Only runs with this status or conclusion. */
  status?:
    | "completed"
    | "action_required"
    | "cancelled"
    | "failure"
    | "neutral"
    | "skipped"
    | "stale"
    | "success"
    | "timed_out"
    | "in_progress"
    | "queued"
    | "requested"
    | "waiting"
    | "pending";
  limit?: PageSize;
}

/** Parameters of `workflow_runs:cancel`. */
export interface WorkflowRunsCancelParams {
  owner: Owner;
  repo: RepoName;
  /** Id of the run. @integer @minimum 1 */
  run_id: number;
}

/** Result of `workflow_runs:cancel`. */
export type WorkflowRunsCancelResult = Empty;

/** Arguments of `cancelWorkflowRun`. */
export interface CancelWorkflowRunParams {
  owner: Owner;
  repo: RepoName;
  /** Id of the run. @integer @minimum 1 */
  runId: number;
}

/** Parameters of `workflows:disable`. */
export interface WorkflowsDisableParams {
  owner: Owner;
  repo: RepoName;
  /** Id of the workflow or name of its file. @integer @minimum 1 @minLength 1 */
  workflow_id: number | string;
}

/** Result of `workflows:disable`. */
export type WorkflowsDisableResult = null;

/** Parameters of `workflows:enable`. */
export interface WorkflowsEnableParams {
  owner: Owner;
  repo: RepoName;
  /** Number of the workflow or its file's name. @integer @minimum 1 @minLength 1 */
  workflow_id: number | string;
}

/** Result of `workflows:enable`. */
export type WorkflowsEnableResult = null;

/** Parameters of `issues:write`. */
export interface IssuesWriteParams {
  owner: Owner;
  repo: RepoName;
  /** What the issue is about. @minLength 1 */
  title: string;
  /** The text in Markdown. */
  body?: string;
  /** Names of labels to put on. */
  labels?: string[];
  /** Number of the milestone. @integer */
  milestone?: number | null;
  /** Name of the issue type, such as Bug. */
  type?: string | null;
}

/** Result of `issues:write`. */
export type IssuesWriteResult = Issue;

/** Arguments of `createIssue`. */
export interface CreateIssueParams {
  owner: Owner;
  repo: RepoName;
  /** What the issue is about. @minLength 1 */
  title: string;
  /** The text in Markdown. */
  body?: string;
  /** Names of labels to put on. */
  labels?: string[];
}

/** Parameters of `issues:update`. */
export interface IssuesUpdateParams {
  owner: Owner;
  repo: RepoName;
  /** Number of the issue. @integer @minimum 1 */
  issue_number: number;
  /** Title that replaces the old. @minLength 1 */
  title?: string;
  /** New text in Markdown. */
  body?: string | null;
  /** New state of the issue. */
  state?: "open" | "closed";
  /** Why the state changes. */
  state_reason?: "completed" | "not_planned" | "duplicate" | "reopened" | null;
  /** Labels that replace all others. */
  labels?: string[];
  /** Number of the milestone, null for none. @integer */
  milestone?: number | null;
}

/** Result of `issues:update`. */
export type IssuesUpdateResult = Issue;

/** Parameters of `comments:write`. */
export interface CommentsWriteParams {
  owner: Owner;
  repo: RepoName;
  /** Number of the issue or pull request. @integer @minimum 1 */
  issue_number: number;
  /** The comment in Markdown. @minLength 1 */
  body: string;
}

/** Result of `comments:write`. */
export type CommentsWriteResult = {
  /** @integer */
  id: number;
  /** @format uri */
  html_url: string;
  body?: string;
  user?: NullableUser;
  created_at: Moment;
  updated_at?: Moment;
};

/** Arguments of `addComment`. */
export interface AddCommentParams {
  owner: Owner;
  repo: RepoName;
  /** Number of the issue or pull request. @integer @minimum 1 */
  issueNumber: number;
  /** The comment in Markdown. @minLength 1 */
  body: string;
}

/** Login of the organization. @minLength 1 */
export type Org = string;

/** Login of the organization or person that owns the repository. @minLength 1 */
export type Owner = string;

/** Name of the repository without its owner. @minLength 1 */
export type RepoName = string;

/** Login of a GitHub account. @minLength 1 */
export type Login = string;

/** Number of the alert within its repository. @integer @minimum 1 */
export type AlertNumber = number;

/** Page to fetch, counted from 1. @integer @minimum 1 @default 1 */
export type PageNumber = number;

/** How many to return per page. @integer @minimum 1 @maximum 100 @default 30 */
export type PageSize = number;

/** Opaque place to end at. @minLength 1 */
export type Before = string;

/** Opaque place to go on from. @minLength 1 */
export type After = string;

/** Ascending or descending order. @default "desc" */
export type Direction = "asc" | "desc";

/** Moment in ISO 8601. @format date-time */
export type Moment = string;

/** Moment in ISO 8601 where it has come. @format date-time */
export type NullableMoment = string | null;

/** How bad it is. */
export type Severity = "low" | "medium" | "high" | "critical" | (string & {});

/** A person, bot or organization. */
export type User = {
  login: string;
  /** @integer */
  id: number;
  name?: string | null;
  email?: string | null;
  /** @format uri */
  html_url?: string;
  /** User, Bot or Organization. */
  type: string;
  /** Whether it is GitHub staff. */
  site_admin?: boolean;
};

/** An object without fields, on acceptance. */
export type Empty = { [key: string]: never };

export type NullableUser = User | null;

export type Repository = {
  /** @integer */
  id: number;
  name: string;
  /** Owner and name with a slash between. */
  full_name: string;
  owner?: User;
  private: boolean;
  /** @format uri */
  html_url?: string;
  description?: string | null;
  fork?: boolean;
};

export type AlertTool = {
  /** Name of the scanner, such as CodeQL. */
  name?: string;
  version?: string | null;
  guid?: string | null;
};

export type AlertRule = {
  id?: string | null;
  name?: string;
  severity?: "none" | "note" | "warning" | "error" | (string & {}) | null;
  security_severity_level?: "low" | "medium" | "high" | "critical" | (string & {}) | null;
  /** The rule in one line. */
  description?: string;
  full_description?: string;
  tags?: string[] | null;
  /** How to fix it; in Markdown. */
  help?: string | null;
  help_uri?: string | null;
};

/** One place where the rule matched. */
export type AlertInstance = {
  /** Git reference that was scanned, such as refs/heads/main. */
  ref?: string;
  category?: string;
  state?: "open" | "dismissed" | "fixed" | (string & {}) | null;
  commit_sha?: string;
  message?: { text?: string };
  location?: {
    /** File in the repository. */
    path?: string;
    /** @integer */
    start_line?: number;
    /** @integer */
    end_line?: number;
    /** @integer */
    start_column?: number;
    /** @integer */
    end_column?: number;
  };
  /** What kind of file it is. */
  classifications?: ("source" | "generated" | "test" | "library" | (string & {}) | null)[];
};

export type CodeScanningAlert = {
  number: AlertNumber;
  created_at: Moment;
  updated_at?: Moment;
  /** @format uri */
  html_url: string;
  state: "open" | "dismissed" | "fixed" | (string & {}) | null;
  fixed_at?: NullableMoment;
  dismissed_by?: NullableUser;
  dismissed_at?: NullableMoment;
  dismissed_reason?: "false positive" | "won't fix" | "used in tests" | "mitigated" | (string & {}) | null;
  dismissed_comment?: string | null;
  rule: AlertRule;
  tool: AlertTool;
  most_recent_instance: AlertInstance;
  /** Given in the list of an organization. */
  repository?: Repository;
  assignees?: User[];
};

export type SecretScanningAlert = {
  number?: AlertNumber;
  created_at?: Moment;
  updated_at?: NullableMoment;
  /** @format uri */
  html_url?: string;
  state?: "open" | "resolved" | (string & {});
  resolution?: "false_positive" | "wont_fix" | "revoked" | "used_in_tests" | (string & {}) | null;
  resolved_at?: NullableMoment;
  resolved_by?: NullableUser;
  resolution_comment?: string | null;
  /** Kind of secret, such as aws_access_key_id. */
  secret_type?: string;
  secret_type_display_name?: string;
  /** Who issued the secret. */
  provider?: string | null;
  provider_slug?: string | null;
  /** The secret itself. */
  secret?: string;
  /** Given in the list of an organization. */
  repository?: Repository;
  /** Whether somebody pushed it past the protection. */
  push_protection_bypassed?: boolean | null;
  push_protection_bypassed_by?: NullableUser;
  push_protection_bypassed_at?: NullableMoment;
  /** Whether it still worked when last tried. */
  validity?: "active" | "inactive" | "unknown" | (string & {});
  publicly_leaked?: boolean | null;
  /** Whether it was found in several repositories. */
  multi_repo?: boolean | null;
  /** Where it was found first; secret_locations:read has every place. */
  first_location_detected?: {
    /** File, for a place in the code. */
    path?: string;
    start_line?: number;
    commit_sha?: string;
    /** Address of the place for people. */
    html_url?: string;
  } | null;
  has_more_locations?: boolean;
  assigned_to?: NullableUser;
};

/** Likelihood of exploits in the next thirty days. */
export type Epss = { percentage?: number; percentile?: number } | null;

export type Cwe = {
  cwe_id?: string;
  name?: string;
};

export type VulnerablePackage = {
  /** Package manager, such as npm or pip. */
  ecosystem?: string;
  name?: string;
};

export type DependabotAlert = {
  number: AlertNumber;
  state: "auto_dismissed" | "dismissed" | "fixed" | "open" | (string & {});
  dependency: {
    package?: VulnerablePackage;
    /** File that asks for the package. */
    manifest_path?: string;
    scope?: "development" | "runtime" | (string & {}) | null;
    relationship?: "unknown" | "direct" | "transitive" | "inconclusive" | (string & {}) | null;
  };
  security_advisory: {
    ghsa_id?: string;
    cve_id?: string | null;
    summary?: string;
    /** In Markdown. */
    description?: string;
    severity?: Severity;
    classification?: "general" | "malware" | (string & {});
    cvss?: {
      /** @minimum 0 @maximum 10 */
      score?: number;
      vector_string?: string | null;
    };
    epss?: Epss | { percentage?: number; percentile?: number | string }[];
    cwes?: Cwe[];
    references?: { url?: string }[];
    published_at?: Moment;
    updated_at?: Moment;
    withdrawn_at?: NullableMoment;
  };
  security_vulnerability: {
    package?: VulnerablePackage;
    severity?: Severity;
    /** Versions that are affected, such as < 1.2.3. */
    vulnerable_version_range?: string;
    first_patched_version?: {
      /** First version without it. */
      identifier?: string;
    } | null;
  };
  /** @format uri */
  html_url: string;
  created_at: Moment;
  updated_at?: Moment;
  dismissed_at?: NullableMoment;
  dismissed_by?: NullableUser;
  dismissed_reason?:
    | "fix_started"
    | "inaccurate"
    | "no_bandwidth"
    | "not_used"
    | "tolerable_risk"
    | (string & {})
    | null;
  dismissed_comment?: string | null;
  fixed_at?: NullableMoment;
  auto_dismissed_at?: NullableMoment;
  assignees?: User[];
  /** A dismissal that waits for a review. */
  dismissal_request?: {
    /** @integer */
    id?: number;
    status?: "pending" | "approved" | "rejected" | "cancelled" | (string & {});
    requester?: {
      /** @integer */
      id?: number;
      login?: string;
    };
    created_at?: Moment;
  } | null;
  /** Given in the list of an organization. */
  repository?: Repository;
};

export type Issue = {
  /** @integer */
  id: number;
  /** Number within the repository. @integer */
  number: number;
  /** @format uri */
  html_url: string;
  /** Open or closed. */
  state: string;
  state_reason?: "completed" | "reopened" | "not_planned" | "duplicate" | (string & {}) | null;
  title: string;
  /** In Markdown. */
  body?: string | null;
  user?: NullableUser;
  labels?: (
    | string
    | {
        /** @integer */
        id?: number;
        name?: string;
        description?: string | null;
        color?: string | null;
      }
  )[];
  assignees?: User[];
  locked?: boolean;
  /** How many comments it has. @integer */
  comments?: number;
  created_at?: Moment;
  updated_at?: Moment;
  closed_at?: NullableMoment;
};

const LINK_PAGES = { params: ["page"], items: "" } as const;

const LINK_PAGES_2 = { params: ["after"], items: "" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "github",
  operations: {
    low: {
      "code_scanning_alerts:read": ["pAp2HkUf", LINK_PAGES],
      "code_scanning_alerts:read_details": ["jAu-uYT7"],
      "secret_locations:read": ["OzxPX2fa", LINK_PAGES],
      "dependabot_alerts:read": ["DAN93Ta1", LINK_PAGES_2],
      "dependabot_alerts:read_details": ["nseI-63w"],
      "advisories:read": ["R206IiHo", LINK_PAGES_2],
      "members:read": ["EvZ9vvHU", LINK_PAGES],
      "outside_collaborators:read": ["Y7PX5OC_", LINK_PAGES],
      "collaborators:read": ["8_kc6N8t", LINK_PAGES],
      "access_tokens:read": ["6kKAHRqX", LINK_PAGES],
      "deploy_keys:read": ["01sKpbBq", LINK_PAGES],
      "repositories:read": ["mpQZvZkf", LINK_PAGES],
      "activity:read": ["J9WVmsVf", LINK_PAGES_2],
      "workflow_runs:read": [
        "rkELI5cE",
        { page: "page", size: "per_page", items: "/workflow_runs", total: "/total_count" },
      ],
    },
    medium: {
      "code_scanning_alerts:update": ["oWGdFbS6"],
      "secret_scanning_alerts:read": ["sDMjKCiA", LINK_PAGES],
      "secret_scanning_alerts:update": ["NJLOWWDN"],
      "dependabot_alerts:update": ["tRqOZpkv"],
      "issues:write": ["Vby-Bav6"],
      "issues:update": ["fLCc3XuD"],
      "comments:write": ["0w-3AQOP"],
    },
    high: {
      "members:delete": ["npEyKnH2"],
      "users:block": ["gQYstyc_"],
      "users:unblock": ["UZbG1RFm"],
      "collaborators:delete": ["uWII7qye"],
      "access_tokens:revoke": ["fClw_ONG"],
      "workflow_runs:cancel": ["jTsKHNCv"],
      "workflows:disable": ["LwXzN2j2"],
      "workflows:enable": ["jxMIEAg2"],
    },
    critical: {
      "credentials:revoke": ["KxSd-2HD"],
      "deploy_keys:delete": ["KolvFUf2"],
    },
  },
};
