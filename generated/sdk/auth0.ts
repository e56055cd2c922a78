// Generated from specs/auth0.yaml by `npm run generate`. Do not edit.
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
 * Auth0. Users, sessions, factors, roles, blocks and logs of an Auth0 tenant.
 * @see https://auth0.com/docs/api/management/v2
 */
export class Auth0Connector<const M extends Risk = "critical"> extends SDKConnector<Auth0Operations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search users, or list all of them. Risk: low. Scope: read:users. */
  searchUsers(params: SearchUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", { q: params.q, per_page: params.perPage }, options);
  }

  /** Get one user by the full id. Risk: low. Scope: read:users. */
  getUser(params: GetUserParams, options?: ExecuteOptions): GovernedCall<"low", UsersReadDetailsResult> {
    return this.call("users:read_details", { id: params.userId }, options);
  }

  /** Find the users with a mail address. Risk: low. Scope: read:users. */
  getUsersByEmail(params: GetUsersByEmailParams, options?: ExecuteOptions): GovernedCall<"low", UsersReadByEmailResult> {
    return this.call("users:read_by_email", params, options);
  }

  /** Block a user, or lift the block. Risk: high. Scope: update:users. May be escalated to a reviewer. */
  blockUser(params: BlockUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateBlockedResult> {
    return this.call("users:update_blocked", { id: params.userId, blocked: true }, options);
  }

  /** Lift the block of a user. Risk: high. Scope: update:users. May be escalated to a reviewer. */
  unblockUser(params: UnblockUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateBlockedResult> {
    return this.call("users:update_blocked", { id: params.userId, blocked: false }, options);
  }

  /**
   * End sessions and refresh tokens of a user.
   * Risk: high. Scope: delete:sessions, delete:refresh_tokens. May be escalated to a reviewer.
   */
  revokeUserAccess(params: RevokeUserAccessParams, options?: ExecuteOptions): GovernedCall<"high", UsersRevokeAccessResult> {
    return this.call("users:revoke_access", { id: params.userId }, options);
  }

  /** List the sessions of a user. Risk: low. Scope: read:sessions. */
  getUserSessions(params: GetUserSessionsParams, options?: ExecuteOptions): GovernedPages<"low", SessionsReadResult, SessionsReadItem> {
    return this.call("sessions:read", { user_id: params.userId }, options);
  }

  /** List the roles that a user holds. Risk: low. Scope: read:users, read:roles, read:role_members. */
  getUserRoles(params: GetUserRolesParams, options?: ExecuteOptions): GovernedPages<"low", UserRolesReadResult, UserRolesReadItem> {
    return this.call("user_roles:read", { id: params.userId }, options);
  }

  /** Search the log of the tenant. Risk: medium. Scope: read:logs, read:logs_users. */
  searchLogs(params: SearchLogsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", LogsReadResult, LogsReadItem> {
    return this.call("logs:read", { q: params.query, per_page: params.limit }, options);
  }

  /** Read the log on from one entry. Risk: medium. Scope: read:logs, read:logs_users. */
  getLogsSince(params: GetLogsSinceParams, options?: ExecuteOptions): GovernedPages<"medium", LogsReadSinceResult, LogsReadSinceItem> {
    return this.call("logs:read_since", { from: params.logId, take: params.limit }, options);
  }

  /** List what the log has on a user. Risk: medium. Scope: read:logs, read:logs_users. */
  getUserLogs(params: GetUserLogsParams, options?: ExecuteOptions): GovernedPages<"medium", UserLogsReadResult, UserLogsReadItem> {
    return this.call("user_logs:read", { id: params.userId }, options);
  }

  execute<O extends keyof Within<Auth0Operations, M>>(
    operation: O,
    params: ParamsOf<Within<Auth0Operations, M>, O> & Incomplete,
  ): never;
  /** Search users, or list all of them. `GET /users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one user by the full id. `GET /users/{id}` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /** Find the users with a mail address. `GET /users-by-email` @risk low */
  execute(
    operation: OperationId<"users:read_by_email", "low", M>,
    params: UsersReadByEmailParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadByEmailResult>;
  /** Block a user, or lift the block. `PATCH /users/{id}` @risk high */
  execute(
    operation: OperationId<"users:update_blocked", "high", M>,
    params: UsersUpdateBlockedParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUpdateBlockedResult>;
  /** End sessions and refresh tokens of a user. `POST /users/{id}/revoke-access` @risk high */
  execute(
    operation: OperationId<"users:revoke_access", "high", M>,
    params: UsersRevokeAccessParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersRevokeAccessResult>;
  /** Delete a user for good. `DELETE /users/{id}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /**
   * Ask for a factor again on every browser. `POST
   * /users/{id}/multifactor/actions/invalidate-remember-browser`
   * @risk high
   */
  execute(
    operation: OperationId<"users:reset_remembered_browsers", "high", M>,
    params: UsersResetRememberedBrowsersParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersResetRememberedBrowsersResult>;
  /** List the sessions of a user. `GET /users/{user_id}/sessions` @risk low */
  execute(
    operation: OperationId<"sessions:read", "low", M>,
    params: SessionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SessionsReadResult, SessionsReadItem>;
  /** End one session with its refresh tokens. `POST /sessions/{id}/revoke` @risk high */
  execute(
    operation: OperationId<"sessions:revoke", "high", M>,
    params: SessionsRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SessionsRevokeResult>;
  /** List the refresh tokens of a user. `GET /users/{user_id}/refresh-tokens` @risk low */
  execute(
    operation: OperationId<"refresh_tokens:read", "low", M>,
    params: RefreshTokensReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RefreshTokensReadResult, RefreshTokensReadItem>;
  /** Revoke every refresh token of a user. `DELETE /users/{user_id}/refresh-tokens` @risk high */
  execute(
    operation: OperationId<"refresh_tokens:delete", "high", M>,
    params: RefreshTokensDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RefreshTokensDeleteResult>;
  /** List the factors that a user enrolled. `GET /users/{id}/authentication-methods` @risk low */
  execute(
    operation: OperationId<"authentication_methods:read", "low", M>,
    params: AuthenticationMethodsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AuthenticationMethodsReadResult, AuthenticationMethodsReadItem>;
  /**
   * Remove one factor of a user. `DELETE /users/{id}/authentication-methods/{authentication_method_id}`
   * @risk high
   */
  execute(
    operation: OperationId<"authentication_methods:delete", "high", M>,
    params: AuthenticationMethodsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AuthenticationMethodsDeleteResult>;
  /** List the roles of the tenant. `GET /roles` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RolesReadResult, RolesReadItem>;
  /** List the roles that a user holds. `GET /users/{id}/roles` @risk low */
  execute(
    operation: OperationId<"user_roles:read", "low", M>,
    params: UserRolesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UserRolesReadResult, UserRolesReadItem>;
  /** Give a user roles of the tenant. `POST /users/{id}/roles` @risk critical */
  execute(
    operation: OperationId<"user_roles:write", "critical", M>,
    params: UserRolesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UserRolesWriteResult>;
  /** Take roles away from a user. `DELETE /users/{id}/roles` @risk critical */
  execute(
    operation: OperationId<"user_roles:delete", "critical", M>,
    params: UserRolesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UserRolesDeleteResult>;
  /** List what users consented to. `GET /grants` @risk low */
  execute(
    operation: OperationId<"grants:read", "low", M>,
    params: GrantsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GrantsReadResult, GrantsReadItem>;
  /** Withdraw one consent of a user. `DELETE /grants/{id}` @risk high */
  execute(
    operation: OperationId<"grants:delete", "high", M>,
    params: GrantsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GrantsDeleteResult>;
  /** Tell from where a user is locked out. `GET /user-blocks/{id}` @risk low */
  execute(
    operation: OperationId<"user_blocks:read", "low", M>,
    params: UserBlocksReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UserBlocksReadResult>;
  /** Let a locked out user in again. `DELETE /user-blocks/{id}` @risk high */
  execute(
    operation: OperationId<"user_blocks:delete", "high", M>,
    params: UserBlocksDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserBlocksDeleteResult>;
  /** Ask whether an address is blocked. `GET /anomaly/blocks/ips/{id}` @risk low */
  execute(
    operation: OperationId<"blocked_ips:read", "low", M>,
    params: BlockedIpsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", BlockedIpsReadResult>;
  /** Lift the block of an address. `DELETE /anomaly/blocks/ips/{id}` @risk high */
  execute(
    operation: OperationId<"blocked_ips:delete", "high", M>,
    params: BlockedIpsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", BlockedIpsDeleteResult>;
  /** List the access rules for networks. `GET /network-acls` @risk low */
  execute(
    operation: OperationId<"network_acls:read", "low", M>,
    params: NetworkAclsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", NetworkAclsReadResult, NetworkAclsReadItem>;
  /** Search the log of the tenant. `GET /logs` @risk medium */
  execute(
    operation: OperationId<"logs:read", "medium", M>,
    params: LogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", LogsReadResult, LogsReadItem>;
  /** Read the log on from one entry. `GET /logs` @risk medium */
  execute(
    operation: OperationId<"logs:read_since", "medium", M>,
    params: LogsReadSinceParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", LogsReadSinceResult, LogsReadSinceItem>;
  /** Get one entry of the log. `GET /logs/{id}` @risk medium */
  execute(
    operation: OperationId<"logs:read_details", "medium", M>,
    params: LogsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", LogsReadDetailsResult>;
  /** List what the log has on a user. `GET /users/{id}/logs` @risk medium */
  execute(
    operation: OperationId<"user_logs:read", "medium", M>,
    params: UserLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", UserLogsReadResult, UserLogsReadItem>;
  /** List applications without their secrets. `GET /clients` @risk low */
  execute(
    operation: OperationId<"clients:read", "low", M>,
    params: ClientsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ClientsReadResult, ClientsReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof Auth0Operations>(
    operation: O & Permit<Auth0Operations, O, M>,
    ...rest: Rest<ParamsOf<Auth0Operations, O>>
  ): CallOf<Auth0Operations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Auth0<M extends Risk = "critical"> = Limited<Auth0Connector<M>, Auth0Methods, M>;

/** What each operation takes and gives, and its risk. */
export interface Auth0Operations {
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:read_by_email": { risk: "low"; params: UsersReadByEmailParams; result: UsersReadByEmailResult };
  "users:update_blocked": { risk: "high"; params: UsersUpdateBlockedParams; result: UsersUpdateBlockedResult };
  "users:revoke_access": { risk: "high"; params: UsersRevokeAccessParams; result: UsersRevokeAccessResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "users:reset_remembered_browsers": { risk: "high"; params: UsersResetRememberedBrowsersParams; result: UsersResetRememberedBrowsersResult };
  "sessions:read": { risk: "low"; params: SessionsReadParams; result: SessionsReadResult; item: SessionsReadItem };
  "sessions:revoke": { risk: "high"; params: SessionsRevokeParams; result: SessionsRevokeResult };
  "refresh_tokens:read": { risk: "low"; params: RefreshTokensReadParams; result: RefreshTokensReadResult; item: RefreshTokensReadItem };
  "refresh_tokens:delete": { risk: "high"; params: RefreshTokensDeleteParams; result: RefreshTokensDeleteResult };
  "authentication_methods:read": { risk: "low"; params: AuthenticationMethodsReadParams; result: AuthenticationMethodsReadResult; item: AuthenticationMethodsReadItem };
  "authentication_methods:delete": { risk: "high"; params: AuthenticationMethodsDeleteParams; result: AuthenticationMethodsDeleteResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult; item: RolesReadItem };
  "user_roles:read": { risk: "low"; params: UserRolesReadParams; result: UserRolesReadResult; item: UserRolesReadItem };
  "user_roles:write": { risk: "critical"; params: UserRolesWriteParams; result: UserRolesWriteResult };
  "user_roles:delete": { risk: "critical"; params: UserRolesDeleteParams; result: UserRolesDeleteResult };
  "grants:read": { risk: "low"; params: GrantsReadParams; result: GrantsReadResult; item: GrantsReadItem };
  "grants:delete": { risk: "high"; params: GrantsDeleteParams; result: GrantsDeleteResult };
  "user_blocks:read": { risk: "low"; params: UserBlocksReadParams; result: UserBlocksReadResult };
  "user_blocks:delete": { risk: "high"; params: UserBlocksDeleteParams; result: UserBlocksDeleteResult };
  "blocked_ips:read": { risk: "low"; params: BlockedIpsReadParams; result: BlockedIpsReadResult };
  "blocked_ips:delete": { risk: "high"; params: BlockedIpsDeleteParams; result: BlockedIpsDeleteResult };
  "network_acls:read": { risk: "low"; params: NetworkAclsReadParams; result: NetworkAclsReadResult; item: NetworkAclsReadItem };
  "logs:read": { risk: "medium"; params: LogsReadParams; result: LogsReadResult; item: LogsReadItem };
  "logs:read_since": { risk: "medium"; params: LogsReadSinceParams; result: LogsReadSinceResult; item: LogsReadSinceItem };
  "logs:read_details": { risk: "medium"; params: LogsReadDetailsParams; result: LogsReadDetailsResult };
  "user_logs:read": { risk: "medium"; params: UserLogsReadParams; result: UserLogsReadResult; item: UserLogsReadItem };
  "clients:read": { risk: "low"; params: ClientsReadParams; result: ClientsReadResult; item: ClientsReadItem };
}

/** The risk of each convenience method. */
export interface Auth0Methods {
  searchUsers: "low";
  getUser: "low";
  getUsersByEmail: "low";
  blockUser: "high";
  unblockUser: "high";
  revokeUserAccess: "high";
  getUserSessions: "low";
  getUserRoles: "low";
  searchLogs: "medium";
  getLogsSince: "medium";
  getUserLogs: "medium";
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Lucene query, such as blocked:true or last_ip:203.0.113.7. @minLength 1 */
  q?: string;
  /** Field and direction, such as created_at:-1. @minLength 1 */
  sort?: string;
  fields?: UserFields;
  include_fields?: IncludeFields;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  /** @integer */
  start?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  length?: number;
  /** @integer */
  total?: number;
  users?: User[];
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<UsersReadResult["users"]>[number];

/** Arguments of `searchUsers`. */
export interface SearchUsersParams {
  /** Lucene query, such as blocked:true or last_ip:203.0.113.7. @minLength 1 */
  q?: string;
  perPage?: PerPage;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  id: UserId;
  fields?: UserFields;
  include_fields?: IncludeFields;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = User;

/** Arguments of `getUser`. */
export interface GetUserParams {
  userId: UserId;
}

/** Parameters of `users:read_by_email`. */
export interface UsersReadByEmailParams {
  /** Mail address in lower case. @minLength 1 */
  email: string;
  fields?: UserFields;
  include_fields?: IncludeFields;
}

/** Result of `users:read_by_email`. */
export type UsersReadByEmailResult = User[];

/** Arguments of `getUsersByEmail`. */
export interface GetUsersByEmailParams {
  /** Mail address in lower case. @minLength 1 */
  email: string;
}

/** Parameters of `users:update_blocked`. */
export interface UsersUpdateBlockedParams {
  id: UserId;
  /** Whether sign-in is refused from now on. */
  blocked: boolean;
}

/** Result of `users:update_blocked`. */
export type UsersUpdateBlockedResult = User;

/** Arguments of `blockUser`. */
export interface BlockUserParams {
  userId: UserId;
}

/** Arguments of `unblockUser`. */
export interface UnblockUserParams {
  userId: UserId;
}

/** Parameters of `users:revoke_access`. */
export interface UsersRevokeAccessParams {
  id: UserId;
  /** Only this session; without it, all of them. @minLength 1 */
  session_id?: string;
  /** Whether to keep the refresh tokens of the session. */
  preserve_refresh_tokens?: boolean;
}

/** Result of `users:revoke_access`. */
export type UsersRevokeAccessResult = null;

/** Arguments of `revokeUserAccess`. */
export interface RevokeUserAccessParams {
  userId: UserId;
}

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  id: UserId;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = null;

/** Parameters of `users:reset_remembered_browsers`. */
export interface UsersResetRememberedBrowsersParams {
  id: UserId;
}

/** Result of `users:reset_remembered_browsers`. */
export type UsersResetRememberedBrowsersResult = null;

/** Parameters of `sessions:read`. */
export interface SessionsReadParams {
  user_id: UserId;
  from?: From;
  take?: Take;
}

/** Result of `sessions:read`. */
export type SessionsReadResult = {
  sessions?: {
    id?: string;
    user_id?: string;
    created_at?: string;
    updated_at?: string;
    authenticated_at?: string | null;
    last_interacted_at?: string | null;
    idle_expires_at?: string | null;
    expires_at?: string | null;
    device?: Device;
    clients?: { client_id?: string }[];
    authentication?: {
      methods?: {
        name?: string;
        type?: string;
        timestamp?: string;
      }[];
    };
  }[];
  next?: string;
};

/** One item of the pages of `sessions:read`. */
export type SessionsReadItem = NonNullable<SessionsReadResult["sessions"]>[number];

/** Arguments of `getUserSessions`. */
export interface GetUserSessionsParams {
  userId: UserId;
}

/** Parameters of `sessions:revoke`. */
export interface SessionsRevokeParams {
  /** Id of the session, from sessions:read. @minLength 1 */
  id: string;
}

/** Result of `sessions:revoke`. */
export type SessionsRevokeResult = null;

/** Parameters of `refresh_tokens:read`. */
export interface RefreshTokensReadParams {
  user_id: UserId;
  from?: From;
  take?: Take;
}

/** Result of `refresh_tokens:read`. */
export type RefreshTokensReadResult = {
  tokens?: {
    id?: string;
    user_id?: string;
    client_id?: string;
    session_id?: string | null;
    created_at?: string;
    idle_expires_at?: string | null;
    expires_at?: string | null;
    last_exchanged_at?: string | null;
    rotating?: boolean;
    device?: Device;
    resource_servers?: { audience?: string; scopes?: string }[];
  }[];
  next?: string;
};

/** One item of the pages of `refresh_tokens:read`. */
export type RefreshTokensReadItem = NonNullable<RefreshTokensReadResult["tokens"]>[number];

/** Parameters of `refresh_tokens:delete`. */
export interface RefreshTokensDeleteParams {
  user_id: UserId;
}

/** Result of `refresh_tokens:delete`. */
export type RefreshTokensDeleteResult = null;

/** Parameters of `authentication_methods:read`. */
export interface AuthenticationMethodsReadParams {
  id: UserId;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `authentication_methods:read`. */
export type AuthenticationMethodsReadResult = {
  /** @integer */
  start?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
  authenticators?: {
    id: string;
    /** Kind of factor, such as totp, push or passkey. */
    type: string;
    name?: string;
    /** Id of another factor that goes when this one goes. */
    link_id?: string;
    confirmed?: boolean;
    phone_number?: string;
    email?: string;
    created_at: string;
    enrolled_at?: string;
    last_auth_at?: string;
    preferred_authentication_method?: string;
    key_id?: string;
    credential_device_type?: string;
    credential_backed_up?: boolean;
    user_agent?: string;
  }[];
};

/** One item of the pages of `authentication_methods:read`. */
export type AuthenticationMethodsReadItem = NonNullable<AuthenticationMethodsReadResult["authenticators"]>[number];

/** Parameters of `authentication_methods:delete`. */
export interface AuthenticationMethodsDeleteParams {
  id: UserId;
  /** Id of the factor to remove. @minLength 1 */
  authentication_method_id: string;
}

/** Result of `authentication_methods:delete`. */
export type AuthenticationMethodsDeleteResult = null;

/** Parameters of `roles:read`. */
export interface RolesReadParams {
  /** Text in the name, in any case. @minLength 1 */
  name_filter?: string;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `roles:read`. */
export type RolesReadResult = {
  /** @integer */
  start?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
  roles?: Role[];
};

/** One item of the pages of `roles:read`. */
export type RolesReadItem = NonNullable<RolesReadResult["roles"]>[number];

/** Parameters of `user_roles:read`. */
export interface UserRolesReadParams {
  id: UserId;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `user_roles:read`. */
export type UserRolesReadResult = {
  /** @integer */
  start?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
  roles?: Role[];
};

/** One item of the pages of `user_roles:read`. */
export type UserRolesReadItem = NonNullable<UserRolesReadResult["roles"]>[number];

/** Arguments of `getUserRoles`. */
export interface GetUserRolesParams {
  userId: UserId;
}

/** Parameters of `user_roles:write`. */
export interface UserRolesWriteParams {
  id: UserId;
  /** Ids of the roles to give. */
  roles: RoleIds;
}

/** Result of `user_roles:write`. */
export type UserRolesWriteResult = null;

/** Parameters of `user_roles:delete`. */
export interface UserRolesDeleteParams {
  id: UserId;
  /** Ids of the roles to take. */
  roles: RoleIds;
}

/** Result of `user_roles:delete`. */
export type UserRolesDeleteResult = null;

/** Parameters of `grants:read`. */
export interface GrantsReadParams {
  user_id?: UserId;
  /** Only consents to this application. @minLength 1 */
  client_id?: string;
  /** Only consents for this API. @minLength 1 */
  audience?: string;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `grants:read`. */
export type GrantsReadResult = {
  /** @integer */
  start?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
  grants?: {
    id?: string;
    clientID?: string;
    user_id?: string;
    audience?: string;
    scope?: string[];
  }[];
};

/** One item of the pages of `grants:read`. */
export type GrantsReadItem = NonNullable<GrantsReadResult["grants"]>[number];

/** Parameters of `grants:delete`. */
export interface GrantsDeleteParams {
  /** Id of the consent, from grants:read. @minLength 1 */
  id: string;
}

/** Result of `grants:delete`. */
export type GrantsDeleteResult = null;

/** Parameters of `user_blocks:read`. */
export interface UserBlocksReadParams {
  id: UserId;
  /** List nothing while the protection is switched off. */
  consider_brute_force_enablement?: boolean;
}

/** Result of `user_blocks:read`. */
export type UserBlocksReadResult = {
  blocked_for?: Block[];
};

/** Parameters of `user_blocks:delete`. */
export interface UserBlocksDeleteParams {
  id: UserId;
}

/** Result of `user_blocks:delete`. */
export type UserBlocksDeleteResult = null;

/** Parameters of `blocked_ips:read`. */
export interface BlockedIpsReadParams {
  /** Address in IPv4 or IPv6. @minLength 2 */
  id: string;
}

/** Result of `blocked_ips:read`. */
export type BlockedIpsReadResult = null;

/** Parameters of `blocked_ips:delete`. */
export interface BlockedIpsDeleteParams {
  /** Address to let in again. @minLength 2 */
  id: string;
}

/** Result of `blocked_ips:delete`. */
export type BlockedIpsDeleteResult = null;

/** Parameters of `network_acls:read`. */
export interface NetworkAclsReadParams {
  page?: Page;
  per_page?: PerPage;
}

/** Result of `network_acls:read`. */
export type NetworkAclsReadResult = {
  /** @integer */
  start?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
  network_acls?: {
    id?: string;
    description?: string;
    active?: boolean;
    priority?: number;
    rule?: {
      action?: {
        block?: boolean;
        allow?: boolean;
        log?: boolean;
        redirect?: boolean;
        redirect_uri?: string;
      };
      match?: AclMatch;
      not_match?: AclMatch;
      scope?: string;
    };
    created_at?: string;
    updated_at?: string;
  }[];
};

/** One item of the pages of `network_acls:read`. */
export type NetworkAclsReadItem = NonNullable<NetworkAclsReadResult["network_acls"]>[number];

/** Parameters of `logs:read`. */
export interface LogsReadParams {
  /** Lucene query, such as type:f AND ip:203.0.113.7. @minLength 1 */
  q?: string;
  /** Field and direction, such as date:-1. @minLength 1 */
  sort?: string;
  /** Names of log fields, separated by commas. @minLength 1 */
  fields?: string;
  include_fields?: IncludeFields;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `logs:read`. */
export type LogsReadResult = LogEvent[];

/** One item of the pages of `logs:read`. */
export type LogsReadItem = LogsReadResult[number];

/** Arguments of `searchLogs`. */
export interface SearchLogsParams {
  /** Lucene query, such as type:f AND ip:203.0.113.7. @minLength 1 */
  query?: string;
  limit?: PerPage;
}

/** Parameters of `logs:read_since`. */
export interface LogsReadSinceParams {
  /** Id of the log entry to start after, from logs:read. @minLength 1 */
  from: string;
  /** How many entries to send at once. @integer @minimum 1 @maximum 100 */
  take?: number;
}

/** Result of `logs:read_since`. */
export type LogsReadSinceResult = LogEvent[];

/** One item of the pages of `logs:read_since`. */
export type LogsReadSinceItem = LogsReadSinceResult[number];

/** Arguments of `getLogsSince`. */
export interface GetLogsSinceParams {
  /** Id of the log entry to start after, from logs:read. @minLength 1 */
  logId: string;
  /** How many entries to send at once. @integer @minimum 1 @maximum 100 */
  limit?: number;
}

/** Parameters of `logs:read_details`. */
export interface LogsReadDetailsParams {
  /** Id of the log entry. @minLength 1 */
  id: string;
}

/** Result of `logs:read_details`. */
export type LogsReadDetailsResult = LogEvent;

/** Parameters of `user_logs:read`. */
export interface UserLogsReadParams {
  id: UserId;
  /** Order of the entries, such as date:-1. @minLength 1 */
  sort?: string;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `user_logs:read`. */
export type UserLogsReadResult = Logs;

/** One item of the pages of `user_logs:read`. */
export type UserLogsReadItem = NonNullable<UserLogsReadResult["logs"]>[number];

/** Arguments of `getUserLogs`. */
export interface GetUserLogsParams {
  userId: UserId;
}

/** Parameters of `clients:read`. */
export interface ClientsReadParams {
  /** Kinds of application, such as spa,non_interactive. @minLength 1 */
  app_type?: string;
  /** Only those of the tenant itself. */
  is_first_party?: boolean;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `clients:read`. */
export type ClientsReadResult = {
  /** @integer */
  start?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
  clients?: {
    client_id?: string;
    name?: string;
    description?: string;
    app_type?: string;
    is_first_party?: boolean;
    tenant?: string;
    grant_types?: string[];
    callbacks?: string[];
    allowed_origins?: string[];
    token_endpoint_auth_method?: string;
  }[];
};

/** One item of the pages of `clients:read`. */
export type ClientsReadItem = NonNullable<ClientsReadResult["clients"]>[number];

/** Id of a user, such as auth0|507f1f77bcf86cd799439020. @minLength 1 */
export type UserId = string;

/** Which page, the first being 0. @integer @minimum 0 */
export type Page = number;

/** How many entries make a page. @integer @minimum 1 @maximum 100 */
export type PerPage = number;

/** Place to continue from, out of the answer before. @minLength 1 */
export type From = string;

/** How many entries to send, 50 unless told. @integer @minimum 1 @maximum 100 */
export type Take = number;

/** Names of user fields, separated by commas. @minLength 1 */
export type UserFields = string;

/** Whether the named fields are sent or left out. */
export type IncludeFields = boolean;

export type Value = string | number | boolean | Value[] | { [key: string]: Value } | null;

export type User = {
  user_id?: string;
  email?: string | null;
  email_verified?: boolean;
  username?: string | null;
  phone_number?: string | null;
  phone_verified?: boolean;
  name?: string | null;
  nickname?: string | null;
  given_name?: string | null;
  family_name?: string | null;
  /** Whether an administrator blocked the user. */
  blocked?: boolean;
  created_at?: string;
  updated_at?: string;
  last_login?: string | null;
  last_ip?: string | null;
  last_password_reset?: string | null;
  /** @integer */
  logins_count?: number;
  /** Providers of enrolled factors. */
  multifactor?: string[];
  multifactor_last_modified?: string | null;
  identities?: {
    connection?: string;
    /** @integer */
    user_id?: string | number;
    provider?: string;
    isSocial?: boolean;
  }[];
  app_metadata?: { [key: string]: Value };
  user_metadata?: { [key: string]: Value };
};

export type Role = {
  id?: string;
  name?: string;
  description?: string;
};

/** @minItems 1 @maxItems 50 */
export type RoleIds = string[];

export type LogEvent = {
  log_id?: string;
  date?: string;
  /** Code of the kind of event, such as f or limit_wc. */
  type?: string;
  description?: string | null;
  user_id?: string | null;
  user_name?: string | null;
  client_id?: string | null;
  client_name?: string | null;
  connection?: string | null;
  connection_id?: string | null;
  strategy?: string | null;
  strategy_type?: string | null;
  ip?: string | null;
  hostname?: string | null;
  user_agent?: string | null;
  audience?: string | null;
  scope?: string | null;
  isMobile?: boolean;
  details?: { [key: string]: Value };
  location_info?: {
    country_code?: string | null;
    country_name?: string | null;
    city_name?: string | null;
    time_zone?: string | null;
  };
};

export type Logs = {
  /** @integer */
  start?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  length?: number;
  /** @integer */
  total?: number;
  logs?: LogEvent[];
};

export type Device = {
  initial_ip?: string | null;
  initial_asn?: string;
  initial_user_agent?: string;
  last_ip?: string | null;
  last_asn?: string;
  last_user_agent?: string;
};

export type Block = {
  identifier?: string;
  /** Not there where the account itself is locked. */
  ip?: string;
  connection?: string;
};

export type AclMatch = {
  asns?: number[];
  geo_country_codes?: string[];
  geo_subdivision_codes?: string[];
  ipv4_cidrs?: string[];
  ipv6_cidrs?: string[];
  connecting_ipv4_cidrs?: string[];
  connecting_ipv6_cidrs?: string[];
  hostnames?: string[];
  ja3_fingerprints?: string[];
  ja4_fingerprints?: string[];
  user_agents?: string[];
};

const PAGE_PAGES = { page: "page", size: "per_page", items: "/roles", total: "/total", first: 0 } as const;

const CONNECTOR: ConnectorSpec = {
  name: "auth0",
  operations: {
    low: {
      "users:read": ["ApYea12f", { page: "page", size: "per_page", items: "/users", total: "/total", first: 0 }],
      "users:read_details": ["gv9Y9c3C"],
      "users:read_by_email": ["uMAnTT-b"],
      "sessions:read": ["Ur7Wvnt7", { cursor: "from", next: "/next", items: "/sessions" }],
      "refresh_tokens:read": ["JiGBqada", { cursor: "from", next: "/next", items: "/tokens" }],
      "authentication_methods:read": [
        "PKudiKlK",
        { page: "page", size: "per_page", items: "/authenticators", total: "/total", first: 0 },
      ],
      "roles:read": ["c7UAqkzh", PAGE_PAGES],
      "user_roles:read": ["MtlH7aAo", PAGE_PAGES],
      "grants:read": ["6LQtC14W", { page: "page", size: "per_page", items: "/grants", total: "/total", first: 0 }],
      "user_blocks:read": ["VLpUgF6E"],
      "blocked_ips:read": ["SyIDOqup"],
      "network_acls:read": [
        "-gxONVrj",
        { page: "page", size: "per_page", items: "/network_acls", total: "/total", first: 0 },
      ],
      "clients:read": ["a1yXcwHP", { page: "page", size: "per_page", items: "/clients", total: "/total", first: 0 }],
    },
    medium: {
      "logs:read": ["ZPUPRlfb", { page: "page", size: "per_page", items: "", first: 0 }],
      "logs:read_since": ["ylItUy5-", { params: ["from", "take"], items: "" }],
      "logs:read_details": ["ZbHBoeS5"],
      "user_logs:read": ["rgxfYuSh", { page: "page", size: "per_page", items: "/logs", total: "/total", first: 0 }],
    },
    high: {
      "users:update_blocked": ["sqTXEyWO"],
      "users:revoke_access": ["IjFxJowB"],
      "users:reset_remembered_browsers": ["G_NOi8i1"],
      "sessions:revoke": ["rX-aUs5h"],
      "refresh_tokens:delete": ["1ICZK4lN"],
      "authentication_methods:delete": ["uhV_NrKN"],
      "grants:delete": ["CZW6655t"],
      "user_blocks:delete": ["caWhlTr_"],
      "blocked_ips:delete": ["waBJEo03"],
    },
    critical: {
      "users:delete": ["tKHQ9Gzj"],
      "user_roles:write": ["YMX-336E"],
      "user_roles:delete": ["WgQE9tR0"],
    },
  },
};
