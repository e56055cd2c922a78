// Generated from specs/sailpoint.yaml by `npm run generate`. Do not edit.
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
 * SailPoint Identity Security Cloud. Identities, accounts, access, approvals, reviews and audit events in
 * SailPoint.
 * @see https://developer.sailpoint.com/docs/api/v2025/
 */
export class SailPointConnector<const M extends Risk = "critical"> extends SDKConnector<SailPointOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List identities by a filter. Risk: low. Scope: idn:identity:read. */
  listIdentities(params: ListIdentitiesParams = {}, options?: ExecuteOptions): GovernedPages<"low", IdentitiesReadResult, IdentitiesReadItem> {
    return this.call("identities:read", params, options);
  }

  /** Get one identity by id. Risk: low. Scope: idn:identity:read. */
  getIdentity(params: GetIdentityParams, options?: ExecuteOptions): GovernedCall<"low", IdentitiesReadDetailsResult> {
    return this.call("identities:read_details", { id: params.identityId }, options);
  }

  /** Search identities with all that they have. Risk: low. Scope: sp:search:read. */
  searchIdentities(params: SearchIdentitiesParams, options?: ExecuteOptions): GovernedPages<"low", IdentitiesSearchResult, IdentitiesSearchItem> {
    return this.call("identities:search", { query: { query: params.query }, limit: params.limit, indices: ["identities"] }, options);
  }

  /**
   * Keep an identity from signing in to SailPoint.
   * Risk: high. Scope: idn:accounts-state:manage. May be escalated to a reviewer.
   */
  disableIdentity(params: DisableIdentityParams, options?: ExecuteOptions): GovernedCall<"high", IdentitiesDisableResult> {
    return this.call("identities:disable", { id: params.identityId }, options);
  }

  /** List accounts on all sources. Risk: low. Scope: idn:accounts:read. */
  listAccounts(params: ListAccountsParams = {}, options?: ExecuteOptions): GovernedPages<"low", AccountsReadResult, AccountsReadItem> {
    return this.call("accounts:read", params, options);
  }

  /**
   * Disable an account on its source.
   * Risk: high. Scope: idn:accounts-state:manage. May be escalated to a reviewer.
   */
  disableAccount(params: DisableAccountParams, options?: ExecuteOptions): GovernedCall<"high", AccountsDisableResult> {
    return this.call("accounts:disable", { id: params.accountId }, options);
  }

  /**
   * Enable an account on its source.
   * Risk: high. Scope: idn:accounts-state:manage. May be escalated to a reviewer.
   */
  enableAccount(params: EnableAccountParams, options?: ExecuteOptions): GovernedCall<"high", AccountsEnableResult> {
    return this.call("accounts:enable", { id: params.accountId }, options);
  }

  /**
   * Ask for access to be taken away.
   * Risk: critical. Scope: idn:access-request:manage. Denied unless policy permits this agent.
   */
  revokeAccess(params: RevokeAccessParams, options?: ExecuteOptions): GovernedCall<"critical", AccessRequestsRevokeResult> {
    return this.call("access_requests:revoke", { requestedFor: [params.identityId], requestedItems: params.items }, options);
  }

  /** List approvals that are still open. Risk: low. Scope: idn:access-request-approvals:read. */
  listOpenApprovals(params: ListOpenApprovalsParams = {}, options?: ExecuteOptions): GovernedPages<"low", ApprovalsReadResult, ApprovalsReadItem> {
    return this.call("approvals:read", { "owner-id": params.ownerId, limit: params.limit }, options);
  }

  /** Reject that someone gets access. Risk: medium. Scope: idn:access-request-approvals:manage. */
  rejectRequest(params: RejectRequestParams, options?: ExecuteOptions): GovernedCall<"medium", ApprovalsRejectResult> {
    return this.call("approvals:reject", params, options);
  }

  /** Search the audit events of the tenant. Risk: medium. Scope: sp:search:read. */
  searchEvents(params: SearchEventsParams, options?: ExecuteOptions): GovernedPages<"medium", EventsSearchResult, EventsSearchItem> {
    return this.call("events:search", { query: { query: params.query }, sort: params.sort, limit: params.limit, indices: ["events"] }, options);
  }

  execute<O extends keyof Within<SailPointOperations, M>>(
    operation: O,
    params: ParamsOf<Within<SailPointOperations, M>, O> & Incomplete,
  ): never;
  /** List identities by a filter. `GET /identities` @risk low */
  execute(
    operation: OperationId<"identities:read", "low", M>,
    params: IdentitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IdentitiesReadResult, IdentitiesReadItem>;
  /** Get one identity by id. `GET /identities/{id}` @risk low */
  execute(
    operation: OperationId<"identities:read_details", "low", M>,
    params: IdentitiesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IdentitiesReadDetailsResult>;
  /** Search identities with all that they have. `POST /search` @risk low */
  execute(
    operation: OperationId<"identities:search", "low", M>,
    params: IdentitiesSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IdentitiesSearchResult, IdentitiesSearchItem>;
  /** Search identities on beyond ten thousand hits. `POST /search` @risk low */
  execute(
    operation: OperationId<"identities:search_after", "low", M>,
    params: IdentitiesSearchAfterParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IdentitiesSearchAfterResult>;
  /** Keep an identity from signing in to SailPoint. `POST /identities-accounts/{id}/disable` @risk high */
  execute(
    operation: OperationId<"identities:disable", "high", M>,
    params: IdentitiesDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IdentitiesDisableResult>;
  /** Let an identity sign in to SailPoint again. `POST /identities-accounts/{id}/enable` @risk high */
  execute(
    operation: OperationId<"identities:enable", "high", M>,
    params: IdentitiesEnableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IdentitiesEnableResult>;
  /**
   * Move an identity to another lifecycle state. `POST /identities/{identity-id}/set-lifecycle-state`
   * @risk critical
   */
  execute(
    operation: OperationId<"identities:set_lifecycle_state", "critical", M>,
    params: IdentitiesSetLifecycleStateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", IdentitiesSetLifecycleStateResult>;
  /**
   * List lifecycle states of an identity profile. `GET
   * /identity-profiles/{identity-profile-id}/lifecycle-states`
   * @risk low
   */
  execute(
    operation: OperationId<"lifecycle_states:read", "low", M>,
    params: LifecycleStatesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", LifecycleStatesReadResult, LifecycleStatesReadItem>;
  /** List the entitlements of an identity. `GET /entitlements/identities/{id}/entitlements` @risk low */
  execute(
    operation: OperationId<"identity_entitlements:read", "low", M>,
    params: IdentityEntitlementsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IdentityEntitlementsReadResult, IdentityEntitlementsReadItem>;
  /** List the roles of an identity. `GET /identities/{identityId}/role-assignments` @risk low */
  execute(
    operation: OperationId<"identity_roles:read", "low", M>,
    params: IdentityRolesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IdentityRolesReadResult>;
  /** List accounts on all sources. `GET /accounts` @risk low */
  execute(
    operation: OperationId<"accounts:read", "low", M>,
    params: AccountsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AccountsReadResult, AccountsReadItem>;
  /** Get one account by id. `GET /accounts/{id}` @risk low */
  execute(
    operation: OperationId<"accounts:read_details", "low", M>,
    params: AccountsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AccountsReadDetailsResult>;
  /** Disable an account on its source. `POST /accounts/{id}/disable` @risk high */
  execute(
    operation: OperationId<"accounts:disable", "high", M>,
    params: AccountsDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccountsDisableResult>;
  /** Enable an account on its source. `POST /accounts/{id}/enable` @risk high */
  execute(
    operation: OperationId<"accounts:enable", "high", M>,
    params: AccountsEnableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccountsEnableResult>;
  /** Unlock an account on its source. `POST /accounts/{id}/unlock` @risk high */
  execute(
    operation: OperationId<"accounts:unlock", "high", M>,
    params: AccountsUnlockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccountsUnlockResult>;
  /** Tell how far a task is. `GET /task-status/{id}` @risk low */
  execute(
    operation: OperationId<"tasks:read_details", "low", M>,
    params: TasksReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TasksReadDetailsResult>;
  /** List the entitlements of an account. `GET /accounts/{id}/entitlements` @risk low */
  execute(
    operation: OperationId<"account_entitlements:read", "low", M>,
    params: AccountEntitlementsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AccountEntitlementsReadResult, AccountEntitlementsReadItem>;
  /** List what was provisioned, and for whom. `GET /account-activities` @risk low */
  execute(
    operation: OperationId<"account_activities:read", "low", M>,
    params: AccountActivitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AccountActivitiesReadResult, AccountActivitiesReadItem>;
  /** List requests for access with their state. `GET /access-request-status` @risk low */
  execute(
    operation: OperationId<"access_requests:read", "low", M>,
    params: AccessRequestsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AccessRequestsReadResult, AccessRequestsReadItem>;
  /** Ask for access to be taken away. `POST /access-requests` @risk critical */
  execute(
    operation: OperationId<"access_requests:revoke", "critical", M>,
    params: AccessRequestsRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AccessRequestsRevokeResult>;
  /** Ask for access to be given. `POST /access-requests` @risk critical */
  execute(
    operation: OperationId<"access_requests:grant", "critical", M>,
    params: AccessRequestsGrantParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AccessRequestsGrantResult>;
  /** List approvals that are still open. `GET /access-request-approvals/pending` @risk low */
  execute(
    operation: OperationId<"approvals:read", "low", M>,
    params: ApprovalsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ApprovalsReadResult, ApprovalsReadItem>;
  /**
   * Approve that someone gets access. `POST /access-request-approvals/{approvalId}/approve`
   * @risk critical
   */
  execute(
    operation: OperationId<"approvals:approve", "critical", M>,
    params: ApprovalsApproveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ApprovalsApproveResult>;
  /** Reject that someone gets access. `POST /access-request-approvals/{approvalId}/reject` @risk medium */
  execute(
    operation: OperationId<"approvals:reject", "medium", M>,
    params: ApprovalsRejectParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ApprovalsRejectResult>;
  /** List roles with what they contain. `GET /roles` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RolesReadResult, RolesReadItem>;
  /** List the identities that hold a role. `GET /roles/{id}/assigned-identities` @risk low */
  execute(
    operation: OperationId<"role_identities:read", "low", M>,
    params: RoleIdentitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RoleIdentitiesReadResult, RoleIdentitiesReadItem>;
  /** List sources that accounts come from. `GET /sources` @risk medium */
  execute(
    operation: OperationId<"sources:read", "medium", M>,
    params: SourcesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SourcesReadResult, SourcesReadItem>;
  /** List reviews of who has which access. `GET /certifications` @risk low */
  execute(
    operation: OperationId<"certifications:read", "low", M>,
    params: CertificationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CertificationsReadResult, CertificationsReadItem>;
  /** Search the audit events of the tenant. `POST /search` @risk medium */
  execute(
    operation: OperationId<"events:search", "medium", M>,
    params: EventsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", EventsSearchResult, EventsSearchItem>;
  /** Search audit events on beyond ten thousand hits. `POST /search` @risk medium */
  execute(
    operation: OperationId<"events:search_after", "medium", M>,
    params: EventsSearchAfterParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventsSearchAfterResult>;
  /** List personal tokens without their secrets. `GET /personal-access-tokens` @risk low */
  execute(
    operation: OperationId<"tokens:read", "low", M>,
    params: TokensReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TokensReadResult>;
  /** Delete a personal token for good. `DELETE /personal-access-tokens/{id}` @risk critical */
  execute(
    operation: OperationId<"tokens:delete", "critical", M>,
    params: TokensDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", TokensDeleteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof SailPointOperations>(
    operation: O & Permit<SailPointOperations, O, M>,
    ...rest: Rest<ParamsOf<SailPointOperations, O>>
  ): CallOf<SailPointOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type SailPoint<M extends Risk = "critical"> = Limited<SailPointConnector<M>, SailPointMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface SailPointOperations {
  "identities:read": { risk: "low"; params: IdentitiesReadParams; result: IdentitiesReadResult; item: IdentitiesReadItem };
  "identities:read_details": { risk: "low"; params: IdentitiesReadDetailsParams; result: IdentitiesReadDetailsResult };
  "identities:search": { risk: "low"; params: IdentitiesSearchParams; result: IdentitiesSearchResult; item: IdentitiesSearchItem };
  "identities:search_after": { risk: "low"; params: IdentitiesSearchAfterParams; result: IdentitiesSearchAfterResult };
  "identities:disable": { risk: "high"; params: IdentitiesDisableParams; result: IdentitiesDisableResult };
  "identities:enable": { risk: "high"; params: IdentitiesEnableParams; result: IdentitiesEnableResult };
  "identities:set_lifecycle_state": { risk: "critical"; params: IdentitiesSetLifecycleStateParams; result: IdentitiesSetLifecycleStateResult };
  "lifecycle_states:read": { risk: "low"; params: LifecycleStatesReadParams; result: LifecycleStatesReadResult; item: LifecycleStatesReadItem };
  "identity_entitlements:read": { risk: "low"; params: IdentityEntitlementsReadParams; result: IdentityEntitlementsReadResult; item: IdentityEntitlementsReadItem };
  "identity_roles:read": { risk: "low"; params: IdentityRolesReadParams; result: IdentityRolesReadResult };
  "accounts:read": { risk: "low"; params: AccountsReadParams; result: AccountsReadResult; item: AccountsReadItem };
  "accounts:read_details": { risk: "low"; params: AccountsReadDetailsParams; result: AccountsReadDetailsResult };
  "accounts:disable": { risk: "high"; params: AccountsDisableParams; result: AccountsDisableResult };
  "accounts:enable": { risk: "high"; params: AccountsEnableParams; result: AccountsEnableResult };
  "accounts:unlock": { risk: "high"; params: AccountsUnlockParams; result: AccountsUnlockResult };
  "tasks:read_details": { risk: "low"; params: TasksReadDetailsParams; result: TasksReadDetailsResult };
  "account_entitlements:read": { risk: "low"; params: AccountEntitlementsReadParams; result: AccountEntitlementsReadResult; item: AccountEntitlementsReadItem };
  "account_activities:read": { risk: "low"; params: AccountActivitiesReadParams; result: AccountActivitiesReadResult; item: AccountActivitiesReadItem };
  "access_requests:read": { risk: "low"; params: AccessRequestsReadParams; result: AccessRequestsReadResult; item: AccessRequestsReadItem };
  "access_requests:revoke": { risk: "critical"; params: AccessRequestsRevokeParams; result: AccessRequestsRevokeResult };
  "access_requests:grant": { risk: "critical"; params: AccessRequestsGrantParams; result: AccessRequestsGrantResult };
  "approvals:read": { risk: "low"; params: ApprovalsReadParams; result: ApprovalsReadResult; item: ApprovalsReadItem };
  "approvals:approve": { risk: "critical"; params: ApprovalsApproveParams; result: ApprovalsApproveResult };
  "approvals:reject": { risk: "medium"; params: ApprovalsRejectParams; result: ApprovalsRejectResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult; item: RolesReadItem };
  "role_identities:read": { risk: "low"; params: RoleIdentitiesReadParams; result: RoleIdentitiesReadResult; item: RoleIdentitiesReadItem };
  "sources:read": { risk: "medium"; params: SourcesReadParams; result: SourcesReadResult; item: SourcesReadItem };
  "certifications:read": { risk: "low"; params: CertificationsReadParams; result: CertificationsReadResult; item: CertificationsReadItem };
  "events:search": { risk: "medium"; params: EventsSearchParams; result: EventsSearchResult; item: EventsSearchItem };
  "events:search_after": { risk: "medium"; params: EventsSearchAfterParams; result: EventsSearchAfterResult };
  "tokens:read": { risk: "low"; params: TokensReadParams; result: TokensReadResult };
  "tokens:delete": { risk: "critical"; params: TokensDeleteParams; result: TokensDeleteResult };
}

/** The risk of each convenience method. */
export interface SailPointMethods {
  listIdentities: "low";
  getIdentity: "low";
  searchIdentities: "low";
  disableIdentity: "high";
  listAccounts: "low";
  disableAccount: "high";
  enableAccount: "high";
  revokeAccess: "critical";
  listOpenApprovals: "low";
  rejectRequest: "medium";
  searchEvents: "medium";
}

/** Parameters of `identities:read`. */
export interface IdentitiesReadParams {
  /** Condition, such as email eq "jo@example.com". @minLength 1 */
  filters?: string;
  /** Whether identities without an authoritative account are left out. @default "CORRELATED_ONLY" */
  defaultFilter?: "CORRELATED_ONLY" | "NONE";
  sorters?: Sorters;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `identities:read`. */
export type IdentitiesReadResult = Identity[];

/** One item of the pages of `identities:read`. */
export type IdentitiesReadItem = IdentitiesReadResult[number];

/** Arguments of `listIdentities`. */
export interface ListIdentitiesParams {
  /** Condition, such as email eq "jo@example.com". @minLength 1 */
  filters?: string;
  limit?: Limit;
}

/** Parameters of `identities:read_details`. */
export interface IdentitiesReadDetailsParams {
  id: IdentityId;
}

/** Result of `identities:read_details`. */
export type IdentitiesReadDetailsResult = Identity;

/** Arguments of `getIdentity`. */
export interface GetIdentityParams {
  identityId: IdentityId;
}

/** Parameters of `identities:search`. */
export interface IdentitiesSearchParams {
  /** Where to search, always the identities. @minItems 1 @maxItems 1 */
  indices: "identities"[];
  query: QueryText;
  sort?: SearchSort;
  limit?: SearchLimit;
  offset?: Offset;
}

/** Result of `identities:search`. */
export type IdentitiesSearchResult = IdentityHit[];

/** One item of the pages of `identities:search`. */
export type IdentitiesSearchItem = IdentitiesSearchResult[number];

/** Arguments of `searchIdentities`. */
export interface SearchIdentitiesParams {
  /** Search text, such as attributes.department:Finance. @minLength 1 */
  query: string;
  limit?: SearchLimit;
}

/** Parameters of `identities:search_after`. */
export interface IdentitiesSearchAfterParams {
  /** Where to search, always the identities. @minItems 1 @maxItems 1 */
  indices: "identities"[];
  query: QueryText;
  /** Fields to sort by, the id as the last of them, the same as before. */
  sort: SearchSort;
  searchAfter: SearchAfter;
  limit?: SearchLimit;
}

/** Result of `identities:search_after`. */
export type IdentitiesSearchAfterResult = IdentityHit[];

/** Parameters of `identities:disable`. */
export interface IdentitiesDisableParams {
  id: IdentityId;
}

/** Result of `identities:disable`. */
export type IdentitiesDisableResult = Empty;

/** Arguments of `disableIdentity`. */
export interface DisableIdentityParams {
  identityId: IdentityId;
}

/** Parameters of `identities:enable`. */
export interface IdentitiesEnableParams {
  id: IdentityId;
}

/** Result of `identities:enable`. */
export type IdentitiesEnableResult = Empty;

/** Parameters of `identities:set_lifecycle_state`. */
export interface IdentitiesSetLifecycleStateParams {
  "identity-id": IdentityId;
  /** Id of the state to move to, from lifecycle_states:read. @minLength 1 */
  lifecycleStateId: string;
}

/** Result of `identities:set_lifecycle_state`. */
export type IdentitiesSetLifecycleStateResult = {
  /** Id of what was started, as in account_activities:read. */
  accountActivityId?: string;
};

/** Parameters of `lifecycle_states:read`. */
export interface LifecycleStatesReadParams {
  /** Id of the identity profile. @minLength 1 */
  "identity-profile-id": string;
  sorters?: Sorters;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `lifecycle_states:read`. */
export type LifecycleStatesReadResult = {
  /** What identities:set_lifecycle_state takes. */
  id?: string;
  name?: string | null;
  technicalName?: string;
  description?: string | null;
  enabled?: boolean;
  /** Whether its identities count as active, such as INACTIVE_LONG_TERM. */
  identityState?: string | null;
  /** @integer */
  identityCount?: number;
  /** @integer */
  priority?: number | null;
  accountActions?: {
    /** ENABLE, DISABLE or DELETE of accounts. */
    action?: string;
    sourceIds?: string[] | null;
    excludeSourceIds?: string[] | null;
    allSources?: boolean;
  }[] | null;
  accessProfileIds?: string[] | null;
  created?: string | null;
  modified?: string | null;
}[];

/** One item of the pages of `lifecycle_states:read`. */
export type LifecycleStatesReadItem = LifecycleStatesReadResult[number];

/** Parameters of `identity_entitlements:read`. */
export interface IdentityEntitlementsReadParams {
  id: IdentityId;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `identity_entitlements:read`. */
export type IdentityEntitlementsReadResult = { objectRef?: Ref; tags?: string[] }[];

/** One item of the pages of `identity_entitlements:read`. */
export type IdentityEntitlementsReadItem = IdentityEntitlementsReadResult[number];

/** Parameters of `identity_roles:read`. */
export interface IdentityRolesReadParams {
  identityId: IdentityId;
  /** Only the role with this id. @minLength 1 */
  roleId?: string;
  /** Only the role with this name. @minLength 1 */
  roleName?: string;
}

/** Result of `identity_roles:read`. */
export type IdentityRolesReadResult = {
  id?: string;
  role?: Ref;
  addedDate?: string;
  startDate?: string | null;
  removeDate?: string | null;
  comments?: string | null;
  assignmentSource?: string;
  assigner?: Ref;
}[];

/** Parameters of `accounts:read`. */
export interface AccountsReadParams {
  /** Condition, such as identityId eq "2c918083". @minLength 1 */
  filters?: string;
  /** How much is told of each account. */
  detailLevel?: "SLIM" | "FULL";
  sorters?: Sorters;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `accounts:read`. */
export type AccountsReadResult = Account[];

/** One item of the pages of `accounts:read`. */
export type AccountsReadItem = AccountsReadResult[number];

/** Arguments of `listAccounts`. */
export interface ListAccountsParams {
  /** Condition, such as identityId eq "2c918083". @minLength 1 */
  filters?: string;
  limit?: Limit;
}

/** Parameters of `accounts:read_details`. */
export interface AccountsReadDetailsParams {
  id: AccountId;
}

/** Result of `accounts:read_details`. */
export type AccountsReadDetailsResult = Account;

/** Parameters of `accounts:disable`. */
export interface AccountsDisableParams {
  id: AccountId;
  forceProvisioning?: ForceProvisioning;
}

/** Result of `accounts:disable`. */
export type AccountsDisableResult = Accepted;

/** Arguments of `disableAccount`. */
export interface DisableAccountParams {
  accountId: AccountId;
}

/** Parameters of `accounts:enable`. */
export interface AccountsEnableParams {
  id: AccountId;
  forceProvisioning?: ForceProvisioning;
}

/** Result of `accounts:enable`. */
export type AccountsEnableResult = Accepted;

/** Arguments of `enableAccount`. */
export interface EnableAccountParams {
  accountId: AccountId;
}

/** Parameters of `accounts:unlock`. */
export interface AccountsUnlockParams {
  id: AccountId;
  /** Unlock the account in SailPoint too. */
  unlockIDNAccount?: boolean;
  forceProvisioning?: ForceProvisioning;
}

/** Result of `accounts:unlock`. */
export type AccountsUnlockResult = Accepted;

/** Parameters of `tasks:read_details`. */
export interface TasksReadDetailsParams {
  /** Id of the task, such as accounts:disable gives. @minLength 1 */
  id: string;
}

/** Result of `tasks:read_details`. */
export type TasksReadDetailsResult = {
  id: string;
  type?: string;
  uniqueName?: string;
  description?: string | null;
  launcher?: string | null;
  target?: {
    id?: string;
    type?: string | null;
    name?: string;
  } | null;
  created?: string;
  modified?: string | null;
  launched?: string | null;
  /** When it was done, null until then. */
  completed?: string | null;
  /** How it went, such as SUCCESS or ERROR. */
  completionStatus?: string | null;
  progress?: string | null;
  /** @integer */
  percentComplete?: number | null;
  messages?: {
    type?: string;
    key?: string;
    localizedText?: { locale?: string | null; message?: string | null } | null;
  }[] | null;
};

/** Parameters of `account_entitlements:read`. */
export interface AccountEntitlementsReadParams {
  id: AccountId;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `account_entitlements:read`. */
export type AccountEntitlementsReadResult = Entitlement[];

/** One item of the pages of `account_entitlements:read`. */
export type AccountEntitlementsReadItem = AccountEntitlementsReadResult[number];

/** Parameters of `account_activities:read`. */
export interface AccountActivitiesReadParams {
  /** Only for the identity with this id, me for oneself. @minLength 1 */
  "requested-for"?: string;
  /** Only by the identity with this id, me for oneself. @minLength 1 */
  "requested-by"?: string;
  /** Only by or for this identity, instead of the other two. @minLength 1 */
  "regarding-identity"?: string;
  /** Condition, such as created gt 2026-01-01T00:00:00Z. @minLength 1 */
  filters?: string;
  sorters?: Sorters;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `account_activities:read`. */
export type AccountActivitiesReadResult = AccountActivity[];

/** One item of the pages of `account_activities:read`. */
export type AccountActivitiesReadItem = AccountActivitiesReadResult[number];

/** Parameters of `access_requests:read`. */
export interface AccessRequestsReadParams {
  /** Only requests for this identity. @minLength 1 */
  "requested-for"?: string;
  /** Only requests that this identity made. @minLength 1 */
  "requested-by"?: string;
  /** Only requests by or for this identity, instead of the other two. @minLength 1 */
  "regarding-identity"?: string;
  /** Only requests that wait for this identity. @minLength 1 */
  "assigned-to"?: string;
  /** Only requests that are not yet decided. */
  "request-state"?: "EXECUTING";
  /** Condition, such as accessRequestId eq "2c918083". @minLength 1 */
  filters?: string;
  sorters?: Sorters;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `access_requests:read`. */
export type AccessRequestsReadResult = {
  id?: string | null;
  accessRequestId?: string;
  accountActivityItemId?: string;
  name?: string | null;
  type?: string | null;
  state?: string;
  requestType?: string | null;
  created?: string;
  modified?: string | null;
  requester?: Ref;
  requestedFor?: Ref;
  description?: string | null;
  removeDate?: string | null;
  cancelable?: boolean;
  privilegeLevel?: string | null;
  approvalIds?: string[] | null;
  requesterComment?: Comment | null;
  approvalDetails?: {
    status?: string;
    scheme?: string;
    modified?: string | null;
    comment?: string | null;
    forwarded?: boolean;
    originalOwner?: Ref;
    currentOwner?: OptionalRef;
  }[];
}[];

/** One item of the pages of `access_requests:read`. */
export type AccessRequestsReadItem = AccessRequestsReadResult[number];

/** Parameters of `access_requests:revoke`. */
export interface AccessRequestsRevokeParams {
  /** Id of the one identity that loses access. @minItems 1 @maxItems 1 */
  requestedFor: string[];
  /** The access to take away. @minItems 1 @maxItems 25 */
  requestedItems: {
    type: AccessKind;
    id: AccessId;
    /** Why it is taken away. @minLength 1 */
    comment: string;
    /** When the access ends, now unless told. @format date-time */
    removeDate?: string;
    /** Which assignment of the role, from identity_roles:read. */
    assignmentId?: string | null;
    /** Which account the entitlement is taken from. */
    nativeIdentity?: string | null;
  }[];
}

/** Result of `access_requests:revoke`. */
export type AccessRequestsRevokeResult = Requested;

/** Arguments of `revokeAccess`. */
export interface RevokeAccessParams {
  /** Who loses the access. @minLength 1 */
  identityId: string;
  /** The access to take away. @minItems 1 @maxItems 25 */
  items: {
    type: AccessKind;
    id: AccessId;
    /** Why it is taken away. @minLength 1 */
    comment: string;
    /** When the access ends, now unless told. @format date-time */
    removeDate?: string;
    /** Which assignment of the role, from identity_roles:read. */
    assignmentId?: string | null;
    /** Which account the entitlement is taken from. */
    nativeIdentity?: string | null;
  }[];
}

/** Parameters of `access_requests:grant`. */
export interface AccessRequestsGrantParams {
  /** Ids of the identities that get access. @minItems 1 @maxItems 10 */
  requestedFor: string[];
  /** The access to give. @minItems 1 @maxItems 25 */
  requestedItems: {
    type: AccessKind;
    id: AccessId;
    /** Why it is asked for, which settings may require. @minLength 1 */
    comment?: string;
    /** When the access begins, now unless told. @format date-time */
    startDate?: string;
    /** When the access ends by itself. @format date-time */
    removeDate?: string;
  }[];
}

/** Result of `access_requests:grant`. */
export type AccessRequestsGrantResult = Requested;

/** Parameters of `approvals:read`. */
export interface ApprovalsReadParams {
  /** Only those that wait for this identity. @minLength 1 */
  "owner-id"?: string;
  /** Condition, such as requestedFor.id eq "2c918083". @minLength 1 */
  filters?: string;
  sorters?: Sorters;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `approvals:read`. */
export type ApprovalsReadResult = {
  id?: string;
  accessRequestId?: string;
  name?: string;
  created?: string;
  modified?: string;
  requestCreated?: string;
  requestType?: string | null;
  requester?: Ref;
  requestedFor?: Ref;
  owner?: Ref;
  requestedObject?: {
    id?: string;
    name?: string;
    description?: string;
    type?: string;
  };
  requesterComment?: Comment;
  commentRequiredWhenRejected?: boolean;
  privilegeLevel?: string | null;
  actionInProcess?: string;
  /** Whether the access would break a separation of duties. */
  sodViolationContext?: { state?: string | null; violationCheckResult?: { violatedPolicies?: Ref[] | null } } | null;
  removeDate?: string;
  startDate?: string;
}[];

/** One item of the pages of `approvals:read`. */
export type ApprovalsReadItem = ApprovalsReadResult[number];

/** Arguments of `listOpenApprovals`. */
export interface ListOpenApprovalsParams {
  /** Only those that wait for this identity. @minLength 1 */
  ownerId?: string;
  limit?: Limit;
}

/** Parameters of `approvals:approve`. */
export interface ApprovalsApproveParams {
  approvalId: ApprovalId;
  /** Reason to keep with the decision. @minLength 1 */
  comment?: string | null;
}

/** Result of `approvals:approve`. */
export type ApprovalsApproveResult = Empty;

/** Parameters of `approvals:reject`. */
export interface ApprovalsRejectParams {
  approvalId: ApprovalId;
  /** Reason for saying no, which settings may require. @minLength 1 */
  comment?: string | null;
}

/** Result of `approvals:reject`. */
export type ApprovalsRejectResult = Empty;

/** Arguments of `rejectRequest`. */
export interface RejectRequestParams {
  approvalId: ApprovalId;
  /** Reason for saying no, which settings may require. @minLength 1 */
  comment?: string | null;
}

/** Parameters of `roles:read`. */
export interface RolesReadParams {
  /** Condition, such as name sw "Finance". @minLength 1 */
  filters?: string;
  sorters?: Sorters;
  /** How many roles to send, 50 unless told. @integer @minimum 1 @maximum 50 */
  limit?: number;
  offset?: Offset;
}

/** Result of `roles:read`. */
export type RolesReadResult = {
  id?: string;
  name: string;
  description?: string | null;
  enabled?: boolean;
  requestable?: boolean;
  owner?: OptionalRef;
  accessProfiles?: Ref[] | null;
  entitlements?: Ref[];
  privilegeLevel?: string | null;
  dimensional?: boolean | null;
  created?: string;
  modified?: string;
}[];

/** One item of the pages of `roles:read`. */
export type RolesReadItem = RolesReadResult[number];

/** Parameters of `role_identities:read`. */
export interface RoleIdentitiesReadParams {
  /** Id of the role, from roles:read. @minLength 1 */
  id: string;
  /** Condition, such as name sw "Jo". @minLength 1 */
  filters?: string;
  sorters?: Sorters;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `role_identities:read`. */
export type RoleIdentitiesReadResult = {
  id?: string;
  name?: string;
  aliasName?: string;
  email?: string;
  roleAssignmentSource?: string;
}[];

/** One item of the pages of `role_identities:read`. */
export type RoleIdentitiesReadItem = RoleIdentitiesReadResult[number];

/** Parameters of `sources:read`. */
export interface SourcesReadParams {
  /** Condition, such as name co "Directory". @minLength 1 */
  filters?: string;
  sorters?: Sorters;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `sources:read`. */
export type SourcesReadResult = {
  id?: string;
  name: string;
  description?: string;
  type?: string;
  connectorName?: string;
  status?: string;
  healthy?: boolean;
  authoritative?: boolean;
  owner?: OptionalRef;
  cluster?: OptionalRef;
  since?: string;
  created?: string;
  modified?: string;
}[];

/** One item of the pages of `sources:read`. */
export type SourcesReadItem = SourcesReadResult[number];

/** Parameters of `certifications:read`. */
export interface CertificationsReadParams {
  /** Only those that this identity reviews. @minLength 1 */
  "reviewer-identity"?: string;
  /** Condition, such as completed eq false. @minLength 1 */
  filters?: string;
  sorters?: Sorters;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `certifications:read`. */
export type CertificationsReadResult = {
  id?: string;
  name?: string;
  phase?: string;
  completed?: boolean;
  due?: string | null;
  signed?: string | null;
  created?: string;
  modified?: string;
  /** @integer */
  decisionsMade?: number;
  /** @integer */
  decisionsTotal?: number;
  /** @integer */
  identitiesCompleted?: number;
  /** @integer */
  identitiesTotal?: number;
  campaign?: {
    id?: string;
    name?: string;
    /** Such as MANAGER or SOURCE_OWNER. */
    campaignType?: string;
    description?: string | null;
  };
  reviewer?: {
    id?: string;
    name?: string;
    email?: string | null;
    type?: string;
  };
  hasErrors?: boolean;
  errorMessage?: string | null;
}[];

/** One item of the pages of `certifications:read`. */
export type CertificationsReadItem = CertificationsReadResult[number];

/** Parameters of `events:search`. */
export interface EventsSearchParams {
  /** Where to search, always the events. @minItems 1 @maxItems 1 */
  indices: "events"[];
  /** What to look for, such as a query on technicalName. */
  query: QueryText;
  sort?: SearchSort;
  limit?: SearchLimit;
  offset?: Offset;
}

/** Result of `events:search`. */
export type EventsSearchResult = EventHit[];

/** One item of the pages of `events:search`. */
export type EventsSearchItem = EventsSearchResult[number];

/** Arguments of `searchEvents`. */
export interface SearchEventsParams {
  /** Search text, such as attributes.department:Finance. @minLength 1 */
  query: string;
  sort?: SearchSort;
  limit?: SearchLimit;
}

/** Parameters of `events:search_after`. */
export interface EventsSearchAfterParams {
  /** Where to search, always the events. @minItems 1 @maxItems 1 */
  indices: "events"[];
  /** What to look for, such as a query on technicalName. */
  query: QueryText;
  /** Fields to sort by, the id as the last of them, the same as before. */
  sort: SearchSort;
  searchAfter: SearchAfter;
  limit?: SearchLimit;
}

/** Result of `events:search_after`. */
export type EventsSearchAfterResult = EventHit[];

/** Parameters of `tokens:read`. */
export interface TokensReadParams {
  /** Only tokens of this identity, everybody's unless told. @minLength 1 */
  "owner-id"?: string;
  /** Condition, such as lastUsed le 2026-01-01T00:00:00Z. @minLength 1 */
  filters?: string;
}

/** Result of `tokens:read`. */
export type TokensReadResult = {
  id: string;
  name: string;
  created?: string;
  lastUsed?: string | null;
  managed?: boolean;
  expirationDate?: string | null;
  /** @integer */
  accessTokenValiditySeconds?: number;
  scope?: string[] | null;
  userAwareTokenNeverExpires?: boolean;
  owner?: Ref;
}[];

/** Parameters of `tokens:delete`. */
export interface TokensDeleteParams {
  /** Id of the token, from tokens:read. @minLength 1 */
  id: string;
}

/** Result of `tokens:delete`. */
export type TokensDeleteResult = null;

/** Id of an identity in SailPoint. @minLength 1 */
export type IdentityId = string;

/** Id of an account on a source. @minLength 1 */
export type AccountId = string;

/** Id of the approval, from approvals:read. @minLength 1 */
export type ApprovalId = string;

/** How many entries to send, 250 unless told. @integer @minimum 1 @maximum 250 */
export type Limit = number;

/** How many hits to send, 250 unless told. @integer @minimum 1 @maximum 10000 */
export type SearchLimit = number;

/** How many entries to pass over. @integer @minimum 0 */
export type Offset = number;

/** Fields to order by, with a minus for descending. @minLength 1 */
export type Sorters = string;

/** Send it to the source even where nothing seems to change. */
export type ForceProvisioning = boolean;

/** What to look for. */
export type QueryText = {
  /** Search text, such as attributes.department:Finance. @minLength 1 */
  query: string;
};

/** Fields to sort by, with a minus for descending. */
export type SearchSort = string[];

/** Values by which the last hit was sorted, one for each field of the sort. @minItems 1 */
export type SearchAfter = string[];

/** What kind of access it is. */
export type AccessKind = "ACCESS_PROFILE" | "ROLE" | "ENTITLEMENT";

/** Id of that access. @minLength 1 */
export type AccessId = string;

export type Ref = {
  type?: string;
  id?: string;
  name?: string | null;
};

export type OptionalRef = {
  type?: string;
  id?: string;
  name?: string | null;
} | null;

export type Named = {
  id?: string;
  name?: string;
};

/** An object without fields, on acceptance. */
export type Empty = { [key: string]: never };

/** A value of any kind. */
export type Value = string | number | boolean | Value[] | { [key: string]: unknown } | null;

/** Values by the tenant's names. */
export type Attributes = { [key: string]: Value };

export type Accepted = {
  /** Id of the task that does it. */
  id: string;
};

export type Identity = {
  id?: string;
  name: string;
  alias?: string;
  emailAddress?: string | null;
  /** State, such as ACTIVE or DISABLED. */
  identityStatus?: string;
  processingState?: string | null;
  created?: string;
  modified?: string;
  lastRefresh?: string;
  isManager?: boolean;
  managerRef?: OptionalRef;
  lifecycleState?: { stateName?: string; manuallyUpdated?: boolean } | null;
  attributes?: Attributes;
};

export type Account = {
  id?: string;
  name?: string | null;
  nativeIdentity?: string;
  sourceId?: string;
  sourceName?: string | null;
  identityId?: string;
  disabled?: boolean;
  locked?: boolean;
  authoritative?: boolean;
  systemAccount?: boolean;
  uncorrelated?: boolean;
  manuallyCorrelated?: boolean;
  hasEntitlements?: boolean;
  identity?: Ref;
  identityState?: string | null;
  cloudLifecycleState?: string | null;
  uuid?: string | null;
  sourceOwner?: OptionalRef;
  description?: string | null;
  origin?: string | null;
  isMachine?: boolean;
  created?: string;
  modified?: string;
  attributes?: Attributes | null;
};

export type Entitlement = {
  id?: string;
  name?: string;
  attribute?: string;
  value?: string;
  description?: string | null;
  privileged?: boolean;
  requestable?: boolean;
  sourceSchemaObjectType?: string;
  source?: Ref;
  owner?: OptionalRef;
  created?: string;
  modified?: string;
};

export type Summary = {
  id?: string;
  name?: string;
  identityId?: string;
} | null;

export type Comment = {
  comment?: string | null;
  created?: string;
  author?: Ref;
};

export type AccountActivity = {
  id?: string;
  name?: string;
  type?: string | null;
  created?: string;
  modified?: string | null;
  completed?: string | null;
  completionStatus?: string | null;
  executionStatus?: string;
  requesterIdentitySummary?: Summary;
  targetIdentitySummary?: Summary;
  errors?: string[] | null;
  warnings?: string[] | null;
  items?: {
    id?: string;
    name?: string;
    requested?: string;
    approvalStatus?: string | null;
    provisioningStatus?: string;
    operation?: string | null;
    attribute?: string | null;
    value?: string | null;
    nativeIdentity?: string | null;
    sourceId?: string;
  }[] | null;
};

export type Requested = {
  newRequests?: {
    requestedFor?: string;
    accessRequestIds?: string[];
    requestedItemsDetails?: { type?: string; id?: string }[];
  }[];
  existingRequests?: { requestedFor?: string; accessRequestIds?: string[] }[];
};

export type IdentityHit = {
  id: string;
  name: string;
  displayName?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  created?: string | null;
  modified?: string | null;
  processingState?: string | null;
  inactive?: boolean;
  disabled?: boolean;
  locked?: boolean;
  protected?: boolean;
  status?: string;
  employeeNumber?: string;
  isManager?: boolean;
  manager?: { id?: string; name?: string } | null;
  identityProfile?: Named;
  attributes?: Attributes;
  accounts?: {
    id?: string;
    name?: string;
    /** Id of the account on its source. */
    accountId?: string;
    source?: Named;
    disabled?: boolean;
    locked?: boolean;
    privileged?: boolean;
    passwordLastSet?: string | null;
    created?: string | null;
  }[];
  /** Roles, access profiles and entitlements that the identity has. */
  access?: {
    id?: string;
    name?: string;
    displayName?: string;
    type?: string;
    description?: string | null;
    source?: Named;
    privileged?: boolean;
    attribute?: string;
    value?: string;
    revocable?: boolean;
  }[];
  /** @integer */
  accountCount?: number;
  /** @integer */
  accessCount?: number;
  /** @integer */
  entitlementCount?: number;
  /** @integer */
  roleCount?: number;
};

export type EventHit = {
  id?: string;
  name?: string;
  created?: string | null;
  action?: string;
  type?: string;
  operation?: string;
  status?: string;
  technicalName?: string;
  actor?: { name?: string };
  target?: { name?: string };
  /** What kinds of thing it happened to. */
  objects?: string[];
  ipAddress?: string;
  stack?: string;
  /** Same for events of one cause. */
  trackingNumber?: string;
  attributes?: Attributes;
};

const OFFSET_PAGES = { offset: "offset", limit: "limit", items: "" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "sailpoint",
  operations: {
    low: {
      "identities:read": ["ACCPh9nl", OFFSET_PAGES],
      "identities:read_details": ["A1T2gCcm"],
      "identities:search": ["I0vcY2Xk", OFFSET_PAGES],
      "identities:search_after": ["lb5mAuUT"],
      "lifecycle_states:read": ["jQVDP0hn", OFFSET_PAGES],
      "identity_entitlements:read": ["R6jCrbsh", OFFSET_PAGES],
      "identity_roles:read": ["ZmGQWX-9"],
      "accounts:read": ["7MaubNao", OFFSET_PAGES],
      "accounts:read_details": ["5LQsP61t"],
      "tasks:read_details": ["42CJ73_s"],
      "account_entitlements:read": ["qH6y36yb", OFFSET_PAGES],
      "account_activities:read": ["jFkPcUra", OFFSET_PAGES],
      "access_requests:read": ["m5Td0Sqm", OFFSET_PAGES],
      "approvals:read": ["s9-h_rLo", OFFSET_PAGES],
      "roles:read": ["d2MYw45-", OFFSET_PAGES],
      "role_identities:read": ["QZlwchfn", OFFSET_PAGES],
      "certifications:read": ["Ziqpm5pS", OFFSET_PAGES],
      "tokens:read": ["-V9gvYLS"],
    },
    medium: {
      "approvals:reject": ["5anetMaJ"],
      "sources:read": ["R5wAB5BG", OFFSET_PAGES],
      "events:search": ["B00BKf-4", OFFSET_PAGES],
      "events:search_after": ["aPup7b1e"],
    },
    high: {
      "identities:disable": ["heRgasLA"],
      "identities:enable": ["zRaY6j6l"],
      "accounts:disable": ["CTnRSd-D"],
      "accounts:enable": ["0k13zT7d"],
      "accounts:unlock": ["VU_E6Ck2"],
    },
    critical: {
      "identities:set_lifecycle_state": ["AHvSHnNE"],
      "access_requests:revoke": ["PCstC-sG"],
      "access_requests:grant": ["AIF55p6a"],
      "approvals:approve": ["W70DISKC"],
      "tokens:delete": ["Q9p-rNBh"],
    },
  },
};
