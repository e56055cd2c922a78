// Generated from specs/onelogin.yaml by `npm run generate`. Do not edit.
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
 * OneLogin. Users, factors, roles, applications, admin privileges, risk rules and events of OneLogin.
 * @see https://developers.onelogin.com/api-docs/2/getting-started/dev-overview
 */
export class OneLoginConnector<const M extends Risk = "critical"> extends SDKConnector<OneLoginOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List or filter users of the account. Risk: low. Scope: Read Users. */
  findUsers(params: FindUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", params, options);
  }

  /** Get one user with all fields. Risk: low. Scope: Read Users. */
  getUser(params: GetUserParams, options?: ExecuteOptions): GovernedCall<"low", UsersReadDetailsResult> {
    return this.call("users:read_details", { user_id: params.userId }, options);
  }

  /**
   * Suspend a user, or make one active again.
   * Risk: high. Scope: Manage users. May be escalated to a reviewer.
   */
  suspendUser(params: SuspendUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateStatusResult> {
    return this.call("users:update_status", { user_id: params.userId, status: 2 }, options);
  }

  /** Let a suspended user sign in again. Risk: high. Scope: Manage users. May be escalated to a reviewer. */
  activateUser(params: ActivateUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateStatusResult> {
    return this.call("users:update_status", { user_id: params.userId, status: 1 }, options);
  }

  /** Lock a user for some minutes. Risk: high. Scope: Manage users. May be escalated to a reviewer. */
  lockUser(params: LockUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersLockResult> {
    return this.call("users:lock", { user_id: params.userId, locked_until: params.minutes }, options);
  }

  /** End all sessions of a user. Risk: high. Scope: Manage users. May be escalated to a reviewer. */
  logoutUser(params: LogoutUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersLogoutResult> {
    return this.call("users:logout", { user_id: params.userId }, options);
  }

  /** List the factors that a user enrolled. Risk: low. Scope: Read all. */
  getUserFactors(params: GetUserFactorsParams, options?: ExecuteOptions): GovernedCall<"low", FactorsReadResult> {
    return this.call("factors:read", { user_id: params.userId }, options);
  }

  /** Give a role to some users. Risk: high. Scope: Manage All. May be escalated to a reviewer. */
  assignRole(params: AssignRoleParams, options?: ExecuteOptions): GovernedCall<"high", RoleUsersWriteResult> {
    return this.call("role_users:write", { role_id: params.roleId, user_ids: params.userIds }, options);
  }

  /** Take a role from some users. Risk: high. Scope: Manage All. May be escalated to a reviewer. */
  removeRole(params: RemoveRoleParams, options?: ExecuteOptions): GovernedCall<"high", RoleUsersDeleteResult> {
    return this.call("role_users:delete", { role_id: params.roleId, user_ids: params.userIds }, options);
  }

  /** List what happened in the account. Risk: medium. Scope: Read all. */
  listEvents(params: ListEventsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", EventsReadResult, EventsReadItem> {
    return this.call("events:read", { user_id: params.userId, since: params.since, until: params.until }, options);
  }

  execute<O extends keyof Within<OneLoginOperations, M>>(
    operation: O,
    params: ParamsOf<Within<OneLoginOperations, M>, O> & Incomplete,
  ): never;
  /** List or filter users of the account. `GET /api/2/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one user with all fields. `GET /api/2/users/{user_id}` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /** Suspend a user, or make one active again. `PUT /api/2/users/{user_id}` @risk high */
  execute(
    operation: OperationId<"users:update_status", "high", M>,
    params: UsersUpdateStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUpdateStatusResult>;
  /** Lock a user for some minutes. `PUT /api/1/users/{user_id}/lock_user` @risk high */
  execute(
    operation: OperationId<"users:lock", "high", M>,
    params: UsersLockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersLockResult>;
  /** End all sessions of a user. `PUT /api/1/users/{user_id}/logout` @risk high */
  execute(
    operation: OperationId<"users:logout", "high", M>,
    params: UsersLogoutParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersLogoutResult>;
  /** Set a new password for a user. `PUT /api/1/users/set_password_clear_text/{user_id}` @risk critical */
  execute(
    operation: OperationId<"users:set_password", "critical", M>,
    params: UsersSetPasswordParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersSetPasswordResult>;
  /** Delete a user for good. `DELETE /api/2/users/{user_id}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** List the applications that a user has. `GET /api/2/users/{user_id}/apps` @risk low */
  execute(
    operation: OperationId<"users:read_apps", "low", M>,
    params: UsersReadAppsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadAppsResult>;
  /** List the roles that a user has. `GET /api/1/users/{user_id}/roles` @risk low */
  execute(
    operation: OperationId<"users:read_roles", "low", M>,
    params: UsersReadRolesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadRolesResult>;
  /** List the factors that a user enrolled. `GET /api/2/mfa/users/{user_id}/devices` @risk low */
  execute(
    operation: OperationId<"factors:read", "low", M>,
    params: FactorsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FactorsReadResult>;
  /** Remove a factor of a user. `DELETE /api/2/mfa/users/{user_id}/devices/{device_id}` @risk high */
  execute(
    operation: OperationId<"factors:delete", "high", M>,
    params: FactorsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FactorsDeleteResult>;
  /** Ask a user to answer with a factor. `POST /api/2/mfa/users/{user_id}/verifications` @risk medium */
  execute(
    operation: OperationId<"factors:verify", "medium", M>,
    params: FactorsVerifyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FactorsVerifyResult>;
  /**
   * Tell how a user answered with a factor. `GET /api/2/mfa/users/{user_id}/verifications/{verification_id}`
   * @risk low
   */
  execute(
    operation: OperationId<"factors:read_verification", "low", M>,
    params: FactorsReadVerificationParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FactorsReadVerificationResult>;
  /** Make a code that stands in for a factor. `POST /api/2/mfa/users/{user_id}/mfa_token` @risk high */
  execute(
    operation: OperationId<"mfa_tokens:write", "high", M>,
    params: MfaTokensWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MfaTokensWriteResult>;
  /** List the roles of the account. `GET /api/2/roles` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RolesReadResult, RolesReadItem>;
  /** List the users who hold a role. `GET /api/2/roles/{role_id}/users` @risk low */
  execute(
    operation: OperationId<"role_users:read", "low", M>,
    params: RoleUsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RoleUsersReadResult, RoleUsersReadItem>;
  /** Give a role to some users. `POST /api/2/roles/{role_id}/users` @risk high */
  execute(
    operation: OperationId<"role_users:write", "high", M>,
    params: RoleUsersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RoleUsersWriteResult>;
  /** Take a role from some users. `DELETE /api/2/roles/{role_id}/users` @risk high */
  execute(
    operation: OperationId<"role_users:delete", "high", M>,
    params: RoleUsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RoleUsersDeleteResult>;
  /** List who administers a role. `GET /api/2/roles/{role_id}/admins` @risk low */
  execute(
    operation: OperationId<"role_admins:read", "low", M>,
    params: RoleAdminsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RoleAdminsReadResult, RoleAdminsReadItem>;
  /** List the applications of the account. `GET /api/2/apps` @risk low */
  execute(
    operation: OperationId<"apps:read", "low", M>,
    params: AppsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AppsReadResult, AppsReadItem>;
  /** List the users who have an application. `GET /api/2/apps/{app_id}/users` @risk low */
  execute(
    operation: OperationId<"app_users:read", "low", M>,
    params: AppUsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AppUsersReadResult, AppUsersReadItem>;
  /** List the admin privileges and their actions. `GET /api/1/privileges` @risk low */
  execute(
    operation: OperationId<"privileges:read", "low", M>,
    params: PrivilegesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PrivilegesReadResult>;
  /** List who holds an admin privilege directly. `GET /api/1/privileges/{privilege_id}/users` @risk low */
  execute(
    operation: OperationId<"privilege_users:read", "low", M>,
    params: PrivilegeUsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PrivilegeUsersReadResult, PrivilegeUsersReadItem>;
  /** List the roles that carry an admin privilege. `GET /api/1/privileges/{privilege_id}/roles` @risk low */
  execute(
    operation: OperationId<"privilege_roles:read", "low", M>,
    params: PrivilegeRolesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PrivilegeRolesReadResult, PrivilegeRolesReadItem>;
  /**
   * Take an admin privilege from a user. `DELETE /api/1/privileges/{privilege_id}/users/{user_id}`
   * @risk critical
   */
  execute(
    operation: OperationId<"privilege_users:delete", "critical", M>,
    params: PrivilegeUsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", PrivilegeUsersDeleteResult>;
  /** List addresses and countries with a rule. `GET /api/2/risk/rules` @risk low */
  execute(
    operation: OperationId<"risk_rules:read", "low", M>,
    params: RiskRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RiskRulesReadResult>;
  /** Rate sign-ins from some addresses as risky. `POST /api/2/risk/rules` @risk high */
  execute(
    operation: OperationId<"risk_rules:write", "high", M>,
    params: RiskRulesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RiskRulesWriteResult>;
  /** List what happened in the account. `GET /api/1/events` @risk medium */
  execute(
    operation: OperationId<"events:read", "medium", M>,
    params: EventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", EventsReadResult, EventsReadItem>;
  /** List the types that events have. `GET /api/1/events/types` @risk low */
  execute(
    operation: OperationId<"event_types:read", "low", M>,
    params: EventTypesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EventTypesReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof OneLoginOperations>(
    operation: O & Permit<OneLoginOperations, O, M>,
    ...rest: Rest<ParamsOf<OneLoginOperations, O>>
  ): CallOf<OneLoginOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type OneLogin<M extends Risk = "critical"> = Limited<OneLoginConnector<M>, OneLoginMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface OneLoginOperations {
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:update_status": { risk: "high"; params: UsersUpdateStatusParams; result: UsersUpdateStatusResult };
  "users:lock": { risk: "high"; params: UsersLockParams; result: UsersLockResult };
  "users:logout": { risk: "high"; params: UsersLogoutParams; result: UsersLogoutResult };
  "users:set_password": { risk: "critical"; params: UsersSetPasswordParams; result: UsersSetPasswordResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "users:read_apps": { risk: "low"; params: UsersReadAppsParams; result: UsersReadAppsResult };
  "users:read_roles": { risk: "low"; params: UsersReadRolesParams; result: UsersReadRolesResult };
  "factors:read": { risk: "low"; params: FactorsReadParams; result: FactorsReadResult };
  "factors:delete": { risk: "high"; params: FactorsDeleteParams; result: FactorsDeleteResult };
  "factors:verify": { risk: "medium"; params: FactorsVerifyParams; result: FactorsVerifyResult };
  "factors:read_verification": { risk: "low"; params: FactorsReadVerificationParams; result: FactorsReadVerificationResult };
  "mfa_tokens:write": { risk: "high"; params: MfaTokensWriteParams; result: MfaTokensWriteResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult; item: RolesReadItem };
  "role_users:read": { risk: "low"; params: RoleUsersReadParams; result: RoleUsersReadResult; item: RoleUsersReadItem };
  "role_users:write": { risk: "high"; params: RoleUsersWriteParams; result: RoleUsersWriteResult };
  "role_users:delete": { risk: "high"; params: RoleUsersDeleteParams; result: RoleUsersDeleteResult };
  "role_admins:read": { risk: "low"; params: RoleAdminsReadParams; result: RoleAdminsReadResult; item: RoleAdminsReadItem };
  "apps:read": { risk: "low"; params: AppsReadParams; result: AppsReadResult; item: AppsReadItem };
  "app_users:read": { risk: "low"; params: AppUsersReadParams; result: AppUsersReadResult; item: AppUsersReadItem };
  "privileges:read": { risk: "low"; params: PrivilegesReadParams; result: PrivilegesReadResult };
  "privilege_users:read": { risk: "low"; params: PrivilegeUsersReadParams; result: PrivilegeUsersReadResult; item: PrivilegeUsersReadItem };
  "privilege_roles:read": { risk: "low"; params: PrivilegeRolesReadParams; result: PrivilegeRolesReadResult; item: PrivilegeRolesReadItem };
  "privilege_users:delete": { risk: "critical"; params: PrivilegeUsersDeleteParams; result: PrivilegeUsersDeleteResult };
  "risk_rules:read": { risk: "low"; params: RiskRulesReadParams; result: RiskRulesReadResult };
  "risk_rules:write": { risk: "high"; params: RiskRulesWriteParams; result: RiskRulesWriteResult };
  "events:read": { risk: "medium"; params: EventsReadParams; result: EventsReadResult; item: EventsReadItem };
  "event_types:read": { risk: "low"; params: EventTypesReadParams; result: EventTypesReadResult };
}

/** The risk of each convenience method. */
export interface OneLoginMethods {
  findUsers: "low";
  getUser: "low";
  suspendUser: "high";
  activateUser: "high";
  lockUser: "high";
  logoutUser: "high";
  getUserFactors: "low";
  assignRole: "high";
  removeRole: "high";
  listEvents: "medium";
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Mail address, with * for any text. @minLength 1 */
  email?: string;
  /** User name, with * for any text. @minLength 1 */
  username?: string;
  /** Login name in Active Directory. @minLength 1 */
  samaccountname?: string;
  /** First name, with * for any text. @minLength 1 */
  firstname?: string;
  /** Last name, with * for any text. @minLength 1 */
  lastname?: string;
  /** Only users out of this directory. @integer @minimum 1 */
  directory_id?: number;
  /** Only users created after this moment. */
  created_since?: Moment;
  /** Only users who signed in after this moment. */
  last_login_since?: Moment;
  /** Only users whose last sign-in was before. */
  last_login_until?: Moment;
  /** Names of the fields to send, separated by commas. @minLength 1 */
  fields?: string;
  limit?: Limit;
  page?: Page;
}

/** Result of `users:read`. */
export type UsersReadResult = User[];

/** One item of the pages of `users:read`. */
export type UsersReadItem = UsersReadResult[number];

/** Arguments of `findUsers`. */
export interface FindUsersParams {
  /** Mail address, with * for any text. @minLength 1 */
  email?: string;
  /** User name, with * for any text. @minLength 1 */
  username?: string;
  limit?: Limit;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  user_id: UserId;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = User;

/** Arguments of `getUser`. */
export interface GetUserParams {
  userId: UserId;
}

/** Parameters of `users:update_status`. */
export interface UsersUpdateStatusParams {
  user_id: UserId;
  /** 1 for active, 2 for suspended. @integer */
  status: 1 | 2;
}

/** Result of `users:update_status`. */
export type UsersUpdateStatusResult = User;

/** Arguments of `suspendUser`. */
export interface SuspendUserParams {
  userId: UserId;
}

/** Arguments of `activateUser`. */
export interface ActivateUserParams {
  userId: UserId;
}

/** Parameters of `users:lock`. */
export interface UsersLockParams {
  user_id: UserId;
  /** Minutes to lock for, 0 for what the policy says. @integer @minimum 0 */
  locked_until: number;
}

/** Result of `users:lock`. */
export type UsersLockResult = Done;

/** Arguments of `lockUser`. */
export interface LockUserParams {
  userId: UserId;
  /** Minutes to lock for, 0 for what the policy says. @integer @minimum 0 */
  minutes: number;
}

/** Parameters of `users:logout`. */
export interface UsersLogoutParams {
  user_id: UserId;
}

/** Result of `users:logout`. */
export type UsersLogoutResult = Done;

/** Arguments of `logoutUser`. */
export interface LogoutUserParams {
  userId: UserId;
}

/** Parameters of `users:set_password`. */
export interface UsersSetPasswordParams {
  user_id: UserId;
  /** The new password in plain text. @minLength 1 */
  password: string;
  /** The same password once more. @minLength 1 */
  password_confirmation: string;
  /** Refuse a password that breaks the policy, which is off unless told. */
  validate_policy?: boolean;
}

/** Result of `users:set_password`. */
export type UsersSetPasswordResult = Done;

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  user_id: UserId;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = null;

/** Parameters of `users:read_apps`. */
export interface UsersReadAppsParams {
  user_id: UserId;
  /** Send those hidden in the portal too. */
  ignore_visibility?: boolean;
}

/** Result of `users:read_apps`. */
export type UsersReadAppsResult = {
  /** @integer */
  id?: number;
  name?: string;
  /** @integer */
  login_id?: number | null;
  extension?: boolean;
  provisioning_status?: string | null;
  provisioning_state?: string | null;
  provisioning_enabled?: boolean;
}[];

/** Parameters of `users:read_roles`. */
export interface UsersReadRolesParams {
  user_id: UserId;
}

/** Result of `users:read_roles`. */
export type UsersReadRolesResult = {
  status?: Status;
  data?: (number[] | number)[];
};

/** Parameters of `factors:read`. */
export interface FactorsReadParams {
  user_id: UserId;
}

/** Result of `factors:read`. */
export type FactorsReadResult = {
  /** @integer */
  device_id?: string | number;
  user_display_name?: string;
  type_display_name?: string;
  auth_factor_name?: string;
  default?: boolean;
}[];

/** Arguments of `getUserFactors`. */
export interface GetUserFactorsParams {
  userId: UserId;
}

/** Parameters of `factors:delete`. */
export interface FactorsDeleteParams {
  user_id: UserId;
  /** Id of the factor, from factors:read. @minLength 1 */
  device_id: string;
}

/** Result of `factors:delete`. */
export type FactorsDeleteResult = null;

/** Parameters of `factors:verify`. */
export interface FactorsVerifyParams {
  user_id: UserId;
  /** Number of the factor to ask, which factors:read sends as text. @integer @minimum 1 */
  device_id: number;
  /** Seconds to wait, 120 unless told. @integer @minimum 120 @maximum 900 */
  expires_in?: number;
}

/** Result of `factors:verify`. */
export type FactorsVerifyResult = Verification | Verification[];

/** Parameters of `factors:read_verification`. */
export interface FactorsReadVerificationParams {
  user_id: UserId;
  /** Id of the question, from factors:verify. @minLength 1 */
  verification_id: string;
}

/** Result of `factors:read_verification`. */
export type FactorsReadVerificationResult = Answered | Answered[];

/** Parameters of `mfa_tokens:write`. */
export interface MfaTokensWriteParams {
  user_id: UserId;
  /** Seconds that the code works, 259200 at most. @integer @minimum 1 @maximum 259200 */
  expires_in: number;
}

/** Result of `mfa_tokens:write`. */
export type MfaTokensWriteResult = {
  /** The code in plain text. */
  mfa_token?: string;
  reusable?: boolean;
  expires_at?: string;
  /** @integer */
  device_id?: string | number;
};

/** Parameters of `roles:read`. */
export interface RolesReadParams {
  /** Only roles with this name. @minLength 1 */
  name?: string;
  /** Only roles that give this application. @integer @minimum 1 */
  app_id?: number;
  /** More to send along: apps, users and admins, separated by commas. @minLength 1 */
  fields?: string;
  limit?: Limit;
  page?: Page;
}

/** Result of `roles:read`. */
export type RolesReadResult = Role[];

/** One item of the pages of `roles:read`. */
export type RolesReadItem = RolesReadResult[number];

/** Parameters of `role_users:read`. */
export interface RoleUsersReadParams {
  role_id: RoleId;
  /** Text in name, user name or address. @minLength 1 */
  name?: string;
  limit?: Limit;
  page?: Page;
}

/** Result of `role_users:read`. */
export type RoleUsersReadResult = {
  /** @integer */
  id?: number;
  name?: string | null;
  username?: string | null;
  email?: string | null;
  added_at?: string | null;
  added_by?: {
    /** @integer */
    id?: number;
    name?: string;
  } | null;
}[];

/** One item of the pages of `role_users:read`. */
export type RoleUsersReadItem = RoleUsersReadResult[number];

/** Parameters of `role_users:write`. */
export interface RoleUsersWriteParams {
  role_id: RoleId;
  user_ids: UserIds;
}

/** Result of `role_users:write`. */
export type RoleUsersWriteResult = Ids;

/** Arguments of `assignRole`. */
export interface AssignRoleParams {
  roleId: RoleId;
  userIds: UserIds;
}

/** Parameters of `role_users:delete`. */
export interface RoleUsersDeleteParams {
  role_id: RoleId;
  user_ids: UserIds;
}

/** Result of `role_users:delete`. */
export type RoleUsersDeleteResult = null;

/** Arguments of `removeRole`. */
export interface RemoveRoleParams {
  roleId: RoleId;
  userIds: UserIds;
}

/** Parameters of `role_admins:read`. */
export interface RoleAdminsReadParams {
  role_id: RoleId;
  limit?: Limit;
  page?: Page;
}

/** Result of `role_admins:read`. */
export type RoleAdminsReadResult = {
  /** @integer */
  id?: number;
  name?: string | null;
  username?: string | null;
  email?: string | null;
  added_at?: string | null;
  added_by?: {
    /** @integer */
    id?: number;
    name?: string;
  } | null;
}[];

/** One item of the pages of `role_admins:read`. */
export type RoleAdminsReadItem = RoleAdminsReadResult[number];

/** Parameters of `apps:read`. */
export interface AppsReadParams {
  /** Only applications with this name. @minLength 1 */
  name?: string;
  /** Only applications made from this connector. @integer @minimum 1 */
  connector_id?: number;
  /** Only those with this way to sign in. @integer @minimum 0 */
  auth_method?: number;
  limit?: Limit;
  page?: Page;
}

/** Result of `apps:read`. */
export type AppsReadResult = {
  /** @integer */
  id?: number;
  name?: string;
  description?: string | null;
  visible?: boolean;
  /** 0 password, 2 SAML, 8 OpenID Connect and more. @integer */
  auth_method?: number;
  /** @integer */
  connector_id?: number;
  created_at?: string;
  updated_at?: string;
}[];

/** One item of the pages of `apps:read`. */
export type AppsReadItem = AppsReadResult[number];

/** Parameters of `app_users:read`. */
export interface AppUsersReadParams {
  app_id: AppId;
  limit?: Limit;
  page?: Page;
}

/** Result of `app_users:read`. */
export type AppUsersReadResult = {
  /** @integer */
  id?: number;
  username?: string | null;
  email?: string | null;
  firstname?: string | null;
  lastname?: string | null;
}[];

/** One item of the pages of `app_users:read`. */
export type AppUsersReadItem = AppUsersReadResult[number];

/** Parameters of `privileges:read`. */
export type PrivilegesReadParams = { [key: string]: never };

/** Result of `privileges:read`. */
export type PrivilegesReadResult = {
  id?: string;
  name: string;
  description?: string | null;
  privilege?: {
    Version?: string;
    Statement?: {
      Effect?: string;
      Action?: string[];
      Scope?: string[];
    }[];
  };
}[];

/** Parameters of `privilege_users:read`. */
export interface PrivilegeUsersReadParams {
  privilege_id: PrivilegeId;
  /** Place to go on from, out of the answer before. @integer @minLength 1 */
  after_cursor?: string | number;
}

/** Result of `privilege_users:read`. */
export type PrivilegeUsersReadResult = {
  /** @integer */
  total?: number;
  users?: number[];
  /** @integer */
  beforeCursor?: string | number | null;
  previousLink?: string | null;
  /** @integer */
  afterCursor?: string | number | null;
  nextLink?: string | null;
};

/** One item of the pages of `privilege_users:read`. */
export type PrivilegeUsersReadItem = NonNullable<PrivilegeUsersReadResult["users"]>[number];

/** Parameters of `privilege_roles:read`. */
export interface PrivilegeRolesReadParams {
  privilege_id: PrivilegeId;
  /** Place to list on from, out of the answer before. @integer @minLength 1 */
  after_cursor?: string | number;
}

/** Result of `privilege_roles:read`. */
export type PrivilegeRolesReadResult = {
  /** @integer */
  total?: number;
  roles?: number[];
  /** @integer */
  beforeCursor?: string | number | null;
  previousLink?: string | null;
  /** @integer */
  afterCursor?: string | number | null;
  nextLink?: string | null;
};

/** One item of the pages of `privilege_roles:read`. */
export type PrivilegeRolesReadItem = NonNullable<PrivilegeRolesReadResult["roles"]>[number];

/** Parameters of `privilege_users:delete`. */
export interface PrivilegeUsersDeleteParams {
  privilege_id: PrivilegeId;
  user_id: UserId;
}

/** Result of `privilege_users:delete`. */
export type PrivilegeUsersDeleteResult = null;

/** Parameters of `risk_rules:read`. */
export type RiskRulesReadParams = { [key: string]: never };

/** Result of `risk_rules:read`. */
export type RiskRulesReadResult = RiskRule[];

/** Parameters of `risk_rules:write`. */
export interface RiskRulesWriteParams {
  /** Name of the new rule. @minLength 1 */
  name: string;
  /** What the rule is for. */
  description?: string;
  /** Kind of rule, always blacklist. */
  type: "blacklist";
  /** What the filters are held against. */
  target: "location.ip" | "location.address.country_iso_code";
  /** Addresses or codes of countries. @minItems 1 @maxItems 100 */
  filters: string[];
}

/** Result of `risk_rules:write`. */
export type RiskRulesWriteResult = RiskRule;

/** Parameters of `events:read`. */
export interface EventsReadParams {
  /** Only events of this type, from event_types:read. @integer @minimum 1 */
  event_type_id?: number;
  /** Only events about this user. */
  user_id?: UserId;
  /** Only events after this moment. */
  since?: Moment;
  /** Only events before this moment. */
  until?: Moment;
  /** Place to continue from, out of the answer before. @minLength 1 */
  after_cursor?: string;
}

/** Result of `events:read`. */
export type EventsReadResult = {
  status?: Status;
  pagination?: {
    before_cursor?: string | null;
    after_cursor?: string | null;
    previous_link?: string | null;
    next_link?: string | null;
  };
  data?: Event[];
};

/** One item of the pages of `events:read`. */
export type EventsReadItem = NonNullable<EventsReadResult["data"]>[number];

/** Arguments of `listEvents`. */
export interface ListEventsParams {
  /** Only events about this user. */
  userId?: UserId;
  /** Only events after this moment. */
  since?: Moment;
  /** Only events before this moment. */
  until?: Moment;
}

/** Parameters of `event_types:read`. */
export type EventTypesReadParams = { [key: string]: never };

/** Result of `event_types:read`. */
export type EventTypesReadResult = {
  status?: Status;
  data?: {
    /** @integer */
    id?: number;
    name?: string;
    description?: string;
  }[];
};

/** Number of the user in OneLogin. @integer @minimum 1 */
export type UserId = number;

/** Number of the role in OneLogin. @integer @minimum 1 */
export type RoleId = number;

/** Number of the application in OneLogin. @integer @minimum 1 */
export type AppId = number;

/** Id of an admin privilege. @minLength 1 */
export type PrivilegeId = string;

/** How many entries make a page. @integer @minimum 1 @maximum 100 */
export type Limit = number;

/** Which page, the first being 1. @integer @minimum 1 */
export type Page = number;

/** Moment in ISO 8601. @format date-time */
export type Moment = string;

/** Numbers of the users it is about. @minItems 1 @maxItems 50 */
export type UserIds = UserId[];

export type User = {
  /** @integer */
  id?: number;
  username?: string | null;
  email?: string | null;
  firstname?: string | null;
  lastname?: string | null;
  title?: string | null;
  department?: string | null;
  company?: string | null;
  /** @integer */
  group_id?: number | null;
  role_ids?: number[] | null;
  /** 0 unapproved, 1 approved, 2 rejected, 3 unlicensed. @integer */
  state?: number;
  /** 0 unactivated, 1 active, 2 suspended, 3 locked and more. @integer */
  status?: number;
  /** @integer */
  directory_id?: number | null;
  external_id?: string | null;
  samaccountname?: string | null;
  userprincipalname?: string | null;
  /** @integer */
  manager_user_id?: number | null;
  created_at?: string;
  updated_at?: string;
  activated_at?: string | null;
  last_login?: string | null;
  password_changed_at?: string | null;
  /** @integer */
  invalid_login_attempts?: number | null;
  locked_until?: string | null;
  /** Values of the fields that the account defined. */
  custom_attributes?: { [key: string]: string | number | boolean | null } | null;
};

export type Status = {
  error?: boolean;
  /** @integer */
  code?: number;
  type?: string;
  message?: string;
};

export type Done = {
  status?: Status;
};

export type Ids = {
  /** @integer */
  id?: number;
}[];

export type Event = {
  /** @integer */
  id?: number;
  created_at?: string;
  /** @integer */
  event_type_id?: number;
  /** @integer */
  account_id?: number;
  /** @integer */
  user_id?: number | null;
  user_name?: string | null;
  /** @integer */
  actor_user_id?: number | null;
  actor_user_name?: string | null;
  actor_system?: string | null;
  /** @integer */
  app_id?: number | null;
  app_name?: string | null;
  /** @integer */
  role_id?: number | null;
  role_name?: string | null;
  /** @integer */
  group_id?: number | null;
  group_name?: string | null;
  /** @integer */
  otp_device_id?: number | null;
  otp_device_name?: string | null;
  policy_name?: string | null;
  ipaddr?: string | null;
  /** @integer */
  risk_score?: number | null;
  risk_reasons?: string | null;
  custom_message?: string | null;
  error_description?: string | null;
  notes?: string | null;
};

export type Role = {
  /** @integer */
  id?: number;
  name?: string;
  apps?: number[];
  users?: number[];
  admins?: number[];
};

export type Verification = {
  id?: string;
  /** @integer */
  device_id?: string | number;
  expires_at?: string;
  user_display_name?: string;
  type_display_name?: string;
  auth_factor_name?: string;
};

export type Answered = {
  id?: string;
  /** One of pending, accepted and rejected. */
  status?: string;
  /** @integer */
  device_id?: string | number;
};

export type RiskRule = {
  id?: string;
  name?: string;
  description?: string | null;
  type?: string;
  target?: string;
  filters?: string[];
  source?: { id?: string; name?: string };
};

const PAGE_PAGES = { page: "page", size: "limit", items: "" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "onelogin",
  operations: {
    low: {
      "users:read": ["xqAtNpmU", PAGE_PAGES],
      "users:read_details": ["FnCi5W4I"],
      "users:read_apps": ["Av5Y1Ris"],
      "users:read_roles": ["zQ7tRLhw"],
      "factors:read": ["ILhCLTWY"],
      "factors:read_verification": ["lY8zVZ6G"],
      "roles:read": ["W_ZwpJVp", PAGE_PAGES],
      "role_users:read": ["-XhlUR8e", PAGE_PAGES],
      "role_admins:read": ["C2S4qXwE", PAGE_PAGES],
      "apps:read": ["XIZazIPl", PAGE_PAGES],
      "app_users:read": ["HmBawziT", PAGE_PAGES],
      "privileges:read": ["5C5bHIgG"],
      "privilege_users:read": ["bCfBdNTX", { cursor: "after_cursor", next: "/afterCursor", items: "/users" }],
      "privilege_roles:read": ["_BI2327R", { cursor: "after_cursor", next: "/afterCursor", items: "/roles" }],
      "risk_rules:read": ["KtGCpASQ"],
      "event_types:read": ["zl1PjAr7"],
    },
    medium: {
      "factors:verify": ["QYCg5uJT"],
      "events:read": ["h3Y66AI1", { cursor: "after_cursor", next: "/pagination/after_cursor", items: "/data" }],
    },
    high: {
      "users:update_status": ["D3GMQolH"],
      "users:lock": ["o51fGpir"],
      "users:logout": ["26VWPvd8"],
      "factors:delete": ["M-ARhtOz"],
      "mfa_tokens:write": ["Crkv82KF"],
      "role_users:write": ["IkQMDtVz"],
      "role_users:delete": ["Tht6Ved9"],
      "risk_rules:write": ["oR0Hj3j3"],
    },
    critical: {
      "users:set_password": ["fRSgaLve"],
      "users:delete": ["KQFkkCfg"],
      "privilege_users:delete": ["Y-5TxuTm"],
    },
  },
};
