// Generated from specs/duo.yaml by `npm run generate`. Do not edit.
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
 * Cisco Duo. Users, devices, bypass codes, groups, policies and logs of a Duo account.
 * @see https://duo.com/docs/adminapi
 */
export class DuoConnector<const M extends Risk = "critical"> extends SDKConnector<DuoOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List users, or find one by name. Risk: low. Scope: Grant resource - Read. */
  findUsers(params: FindUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", params, options);
  }

  /** Get one user with phones and groups. Risk: low. Scope: Grant resource - Read. */
  getUser(params: GetUserParams, options?: ExecuteOptions): GovernedCall<"low", UsersReadDetailsResult> {
    return this.call("users:read_details", { user_id: params.userId }, options);
  }

  /**
   * Disable a user, or make one active again.
   * Risk: high. Scope: Grant resource - Write. May be escalated to a reviewer.
   */
  disableUser(params: DisableUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateStatusResult> {
    return this.call("users:update_status", { user_id: params.userId, status: "disabled" }, options);
  }

  /**
   * Let a user sign in with a factor again.
   * Risk: high. Scope: Grant resource - Write. May be escalated to a reviewer.
   */
  activateUser(params: ActivateUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateStatusResult> {
    return this.call("users:update_status", { user_id: params.userId, status: "active" }, options);
  }

  /** Ask on a phone whether it is the user. Risk: medium. Scope: Grant resource - Write. */
  sendVerificationPush(params: SendVerificationPushParams, options?: ExecuteOptions): GovernedCall<"medium", UsersSendVerificationPushResult> {
    return this.call("users:send_verification_push", { user_id: params.userId, phone_id: params.phoneId }, options);
  }

  /**
   * Take a phone away from a user.
   * Risk: high. Scope: Grant resource - Write. May be escalated to a reviewer.
   */
  removeUserPhone(params: RemoveUserPhoneParams, options?: ExecuteOptions): GovernedCall<"high", UsersDeletePhoneResult> {
    return this.call("users:delete_phone", { user_id: params.userId, phone_id: params.phoneId }, options);
  }

  /**
   * Disable an administrator who is no owner.
   * Risk: high. Scope: Grant administrators - Write. May be escalated to a reviewer.
   */
  disableAdmin(params: DisableAdminParams, options?: ExecuteOptions): GovernedCall<"high", AdminsDisableResult> {
    return this.call("admins:disable", { admin_id: params.adminId, status: "Disabled" }, options);
  }

  /** Search who signed in, and how. Risk: medium. Scope: Grant read log. */
  searchAuthenticationLogs(params: SearchAuthenticationLogsParams, options?: ExecuteOptions): GovernedPages<"medium", AuthenticationLogsReadResult, AuthenticationLogsReadItem> {
    return this.call("authentication_logs:read", params, options);
  }

  /** Search what administrators and users changed. Risk: medium. Scope: Grant read log. */
  searchActivityLogs(params: SearchActivityLogsParams, options?: ExecuteOptions): GovernedPages<"medium", ActivityLogsReadResult, ActivityLogsReadItem> {
    return this.call("activity_logs:read", params, options);
  }

  /** List sign-ins and changes that looked strange. Risk: medium. Scope: Grant read log. */
  getTrustMonitorEvents(params: GetTrustMonitorEventsParams, options?: ExecuteOptions): GovernedPages<"medium", TrustMonitorEventsReadResult, TrustMonitorEventsReadItem> {
    return this.call("trust_monitor_events:read", params, options);
  }

  execute<O extends keyof Within<DuoOperations, M>>(
    operation: O,
    params: ParamsOf<Within<DuoOperations, M>, O> & Incomplete,
  ): never;
  /** List users, or find one by name. `GET /admin/v1/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one user with phones and groups. `GET /admin/v1/users/{user_id}` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /** Disable a user, or make one active again. `POST /admin/v1/users/{user_id}` @risk high */
  execute(
    operation: OperationId<"users:update_status", "high", M>,
    params: UsersUpdateStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUpdateStatusResult>;
  /** Delete a user for good. `DELETE /admin/v1/users/{user_id}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /**
   * Ask on a phone whether it is the user. `POST /admin/v1/users/{user_id}/send_verification_push`
   * @risk medium
   */
  execute(
    operation: OperationId<"users:send_verification_push", "medium", M>,
    params: UsersSendVerificationPushParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", UsersSendVerificationPushResult>;
  /**
   * Tell how a user answered the question. `GET /admin/v1/users/{user_id}/verification_push_response`
   * @risk low
   */
  execute(
    operation: OperationId<"users:read_verification_push", "low", M>,
    params: UsersReadVerificationPushParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadVerificationPushResult>;
  /** List the phones of a user. `GET /admin/v1/users/{user_id}/phones` @risk low */
  execute(
    operation: OperationId<"users:read_phones", "low", M>,
    params: UsersReadPhonesParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadPhonesResult, UsersReadPhonesItem>;
  /** Take a phone away from a user. `DELETE /admin/v1/users/{user_id}/phones/{phone_id}` @risk high */
  execute(
    operation: OperationId<"users:delete_phone", "high", M>,
    params: UsersDeletePhoneParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersDeletePhoneResult>;
  /**
   * List security keys and passkeys of a user. `GET /admin/v1/users/{user_id}/webauthncredentials`
   * @risk low
   */
  execute(
    operation: OperationId<"users:read_webauthn", "low", M>,
    params: UsersReadWebauthnParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadWebauthnResult, UsersReadWebauthnItem>;
  /** Remove a security key or passkey. `DELETE /admin/v1/webauthncredentials/{webauthnkey}` @risk high */
  execute(
    operation: OperationId<"webauthn:delete", "high", M>,
    params: WebauthnDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", WebauthnDeleteResult>;
  /** List bypass codes of all users. `GET /admin/v1/bypass_codes` @risk low */
  execute(
    operation: OperationId<"bypass_codes:read", "low", M>,
    params: BypassCodesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", BypassCodesReadResult, BypassCodesReadItem>;
  /** List bypass codes of a user. `GET /admin/v1/users/{user_id}/bypass_codes` @risk low */
  execute(
    operation: OperationId<"user_bypass_codes:read", "low", M>,
    params: UserBypassCodesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UserBypassCodesReadResult, UserBypassCodesReadItem>;
  /** Make codes that stand in for a factor. `POST /admin/v1/users/{user_id}/bypass_codes` @risk high */
  execute(
    operation: OperationId<"user_bypass_codes:write", "high", M>,
    params: UserBypassCodesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserBypassCodesWriteResult>;
  /** Take back a bypass code. `DELETE /admin/v1/bypass_codes/{bypass_code_id}` @risk high */
  execute(
    operation: OperationId<"bypass_codes:delete", "high", M>,
    params: BypassCodesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", BypassCodesDeleteResult>;
  /** List the groups of users. `GET /admin/v1/groups` @risk low */
  execute(
    operation: OperationId<"groups:read", "low", M>,
    params: GroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupsReadResult, GroupsReadItem>;
  /** List the users in a group. `GET /admin/v2/groups/{group_id}/users` @risk low */
  execute(
    operation: OperationId<"group_users:read", "low", M>,
    params: GroupUsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupUsersReadResult, GroupUsersReadItem>;
  /** Put a user into a group. `POST /admin/v1/users/{user_id}/groups` @risk high */
  execute(
    operation: OperationId<"user_groups:write", "high", M>,
    params: UserGroupsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserGroupsWriteResult>;
  /** Take a user out of a group. `DELETE /admin/v1/users/{user_id}/groups/{group_id}` @risk high */
  execute(
    operation: OperationId<"user_groups:delete", "high", M>,
    params: UserGroupsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserGroupsDeleteResult>;
  /** List phones and whose they are. `GET /admin/v1/phones` @risk low */
  execute(
    operation: OperationId<"phones:read", "low", M>,
    params: PhonesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PhonesReadResult, PhonesReadItem>;
  /** List computers that people signed in from. `GET /admin/v1/endpoints` @risk low */
  execute(
    operation: OperationId<"endpoints:read", "low", M>,
    params: EndpointsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", EndpointsReadResult, EndpointsReadItem>;
  /** List the administrators with their roles. `GET /admin/v1/admins` @risk low */
  execute(
    operation: OperationId<"admins:read", "low", M>,
    params: AdminsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AdminsReadResult, AdminsReadItem>;
  /** Disable an administrator who is no owner. `POST /admin/v1/admins/{admin_id}` @risk high */
  execute(
    operation: OperationId<"admins:disable", "high", M>,
    params: AdminsDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AdminsDisableResult>;
  /** List policies with their sections. `GET /admin/v2/policies` @risk low */
  execute(
    operation: OperationId<"policies:read", "low", M>,
    params: PoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PoliciesReadResult, PoliciesReadItem>;
  /** Search who signed in, and how. `GET /admin/v2/logs/authentication` @risk medium */
  execute(
    operation: OperationId<"authentication_logs:read", "medium", M>,
    params: AuthenticationLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuthenticationLogsReadResult, AuthenticationLogsReadItem>;
  /** Search what administrators and users changed. `GET /admin/v2/logs/activity` @risk medium */
  execute(
    operation: OperationId<"activity_logs:read", "medium", M>,
    params: ActivityLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ActivityLogsReadResult, ActivityLogsReadItem>;
  /** List sign-ins and changes that looked strange. `GET /admin/v1/trust_monitor/events` @risk medium */
  execute(
    operation: OperationId<"trust_monitor_events:read", "medium", M>,
    params: TrustMonitorEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", TrustMonitorEventsReadResult, TrustMonitorEventsReadItem>;
  /** Count users, administrators and applications. `GET /admin/v1/info/summary` @risk low */
  execute(
    operation: OperationId<"account:read", "low", M>,
    params: AccountReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AccountReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof DuoOperations>(
    operation: O & Permit<DuoOperations, O, M>,
    ...rest: Rest<ParamsOf<DuoOperations, O>>
  ): CallOf<DuoOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Duo<M extends Risk = "critical"> = Limited<DuoConnector<M>, DuoMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface DuoOperations {
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:update_status": { risk: "high"; params: UsersUpdateStatusParams; result: UsersUpdateStatusResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "users:send_verification_push": { risk: "medium"; params: UsersSendVerificationPushParams; result: UsersSendVerificationPushResult };
  "users:read_verification_push": { risk: "low"; params: UsersReadVerificationPushParams; result: UsersReadVerificationPushResult };
  "users:read_phones": { risk: "low"; params: UsersReadPhonesParams; result: UsersReadPhonesResult; item: UsersReadPhonesItem };
  "users:delete_phone": { risk: "high"; params: UsersDeletePhoneParams; result: UsersDeletePhoneResult };
  "users:read_webauthn": { risk: "low"; params: UsersReadWebauthnParams; result: UsersReadWebauthnResult; item: UsersReadWebauthnItem };
  "webauthn:delete": { risk: "high"; params: WebauthnDeleteParams; result: WebauthnDeleteResult };
  "bypass_codes:read": { risk: "low"; params: BypassCodesReadParams; result: BypassCodesReadResult; item: BypassCodesReadItem };
  "user_bypass_codes:read": { risk: "low"; params: UserBypassCodesReadParams; result: UserBypassCodesReadResult; item: UserBypassCodesReadItem };
  "user_bypass_codes:write": { risk: "high"; params: UserBypassCodesWriteParams; result: UserBypassCodesWriteResult };
  "bypass_codes:delete": { risk: "high"; params: BypassCodesDeleteParams; result: BypassCodesDeleteResult };
  "groups:read": { risk: "low"; params: GroupsReadParams; result: GroupsReadResult; item: GroupsReadItem };
  "group_users:read": { risk: "low"; params: GroupUsersReadParams; result: GroupUsersReadResult; item: GroupUsersReadItem };
  "user_groups:write": { risk: "high"; params: UserGroupsWriteParams; result: UserGroupsWriteResult };
  "user_groups:delete": { risk: "high"; params: UserGroupsDeleteParams; result: UserGroupsDeleteResult };
  "phones:read": { risk: "low"; params: PhonesReadParams; result: PhonesReadResult; item: PhonesReadItem };
  "endpoints:read": { risk: "low"; params: EndpointsReadParams; result: EndpointsReadResult; item: EndpointsReadItem };
  "admins:read": { risk: "low"; params: AdminsReadParams; result: AdminsReadResult; item: AdminsReadItem };
  "admins:disable": { risk: "high"; params: AdminsDisableParams; result: AdminsDisableResult };
  "policies:read": { risk: "low"; params: PoliciesReadParams; result: PoliciesReadResult; item: PoliciesReadItem };
  "authentication_logs:read": { risk: "medium"; params: AuthenticationLogsReadParams; result: AuthenticationLogsReadResult; item: AuthenticationLogsReadItem };
  "activity_logs:read": { risk: "medium"; params: ActivityLogsReadParams; result: ActivityLogsReadResult; item: ActivityLogsReadItem };
  "trust_monitor_events:read": { risk: "medium"; params: TrustMonitorEventsReadParams; result: TrustMonitorEventsReadResult; item: TrustMonitorEventsReadItem };
  "account:read": { risk: "low"; params: AccountReadParams; result: AccountReadResult };
}

/** The risk of each convenience method. */
export interface DuoMethods {
  findUsers: "low";
  getUser: "low";
  disableUser: "high";
  activateUser: "high";
  sendVerificationPush: "medium";
  removeUserPhone: "high";
  disableAdmin: "high";
  searchAuthenticationLogs: "medium";
  searchActivityLogs: "medium";
  getTrustMonitorEvents: "medium";
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Exactly this user name or alias. @minLength 1 */
  username?: string;
  /** Exactly this mail address. @minLength 1 */
  email?: string;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  stat?: Stat;
  response?: User[];
  metadata?: Metadata;
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<UsersReadResult["response"]>[number];

/** Arguments of `findUsers`. */
export interface FindUsersParams {
  /** Exactly this user name or alias. @minLength 1 */
  username?: string;
  /** Exactly this mail address. @minLength 1 */
  email?: string;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  user_id: UserId;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = {
  stat?: Stat;
  response?: User;
};

/** Arguments of `getUser`. */
export interface GetUserParams {
  userId: UserId;
}

/** Parameters of `users:update_status`. */
export interface UsersUpdateStatusParams {
  user_id: UserId;
  /** Whether Duo lets the user sign in. */
  status: "active" | "disabled";
}

/** Result of `users:update_status`. */
export type UsersUpdateStatusResult = {
  stat?: Stat;
  response?: User;
};

/** Arguments of `disableUser`. */
export interface DisableUserParams {
  userId: UserId;
}

/** Arguments of `activateUser`. */
export interface ActivateUserParams {
  userId: UserId;
}

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  user_id: UserId;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = Done;

/** Parameters of `users:send_verification_push`. */
export interface UsersSendVerificationPushParams {
  user_id: UserId;
  phone_id: PhoneId;
}

/** Result of `users:send_verification_push`. */
export type UsersSendVerificationPushResult = {
  stat?: Stat;
  response?: { push_id?: string; confirmation_code?: string };
};

/** Arguments of `sendVerificationPush`. */
export interface SendVerificationPushParams {
  userId: UserId;
  phoneId: PhoneId;
}

/** Parameters of `users:read_verification_push`. */
export interface UsersReadVerificationPushParams {
  user_id: UserId;
  /** Id of the question, from sending it. @minLength 1 */
  push_id: string;
}

/** Result of `users:read_verification_push`. */
export type UsersReadVerificationPushResult = {
  stat?: Stat;
  response?: {
    push_id?: string;
    /** One of approve, deny, fraud and waiting. */
    result?: string;
  };
};

/** Parameters of `users:read_phones`. */
export interface UsersReadPhonesParams {
  user_id: UserId;
  limit?: Limit500;
  offset?: Offset;
}

/** Result of `users:read_phones`. */
export type UsersReadPhonesResult = {
  stat?: Stat;
  response?: Phone[];
  metadata?: Metadata;
};

/** One item of the pages of `users:read_phones`. */
export type UsersReadPhonesItem = NonNullable<UsersReadPhonesResult["response"]>[number];

/** Parameters of `users:delete_phone`. */
export interface UsersDeletePhoneParams {
  user_id: UserId;
  phone_id: PhoneId;
}

/** Result of `users:delete_phone`. */
export type UsersDeletePhoneResult = Done;

/** Arguments of `removeUserPhone`. */
export interface RemoveUserPhoneParams {
  userId: UserId;
  phoneId: PhoneId;
}

/** Parameters of `users:read_webauthn`. */
export interface UsersReadWebauthnParams {
  user_id: UserId;
  limit?: Limit500;
  offset?: Offset;
}

/** Result of `users:read_webauthn`. */
export type UsersReadWebauthnResult = {
  stat?: Stat;
  response?: Factor[];
  metadata?: Metadata;
};

/** One item of the pages of `users:read_webauthn`. */
export type UsersReadWebauthnItem = NonNullable<UsersReadWebauthnResult["response"]>[number];

/** Parameters of `webauthn:delete`. */
export interface WebauthnDeleteParams {
  /** Id of the key, from users:read_webauthn. @minLength 1 */
  webauthnkey: string;
}

/** Result of `webauthn:delete`. */
export type WebauthnDeleteResult = Done;

/** Parameters of `bypass_codes:read`. */
export interface BypassCodesReadParams {
  limit?: Limit500;
  offset?: Offset;
}

/** Result of `bypass_codes:read`. */
export type BypassCodesReadResult = {
  stat?: Stat;
  response?: BypassCode[];
  metadata?: Metadata;
};

/** One item of the pages of `bypass_codes:read`. */
export type BypassCodesReadItem = NonNullable<BypassCodesReadResult["response"]>[number];

/** Parameters of `user_bypass_codes:read`. */
export interface UserBypassCodesReadParams {
  user_id: UserId;
  limit?: Limit500;
  offset?: Offset;
}

/** Result of `user_bypass_codes:read`. */
export type UserBypassCodesReadResult = {
  stat?: Stat;
  response?: BypassCode[];
  metadata?: Metadata;
};

/** One item of the pages of `user_bypass_codes:read`. */
export type UserBypassCodesReadItem = NonNullable<UserBypassCodesReadResult["response"]>[number];

/** Parameters of `user_bypass_codes:write`. */
export interface UserBypassCodesWriteParams {
  user_id: UserId;
  /** How many codes to make, 10 unless told. @integer @minimum 1 @maximum 10 */
  count?: number;
  /** Seconds that the codes work. @integer @minimum 60 @maximum 86400 */
  valid_secs: number;
  /** How often each code works. @integer @minimum 1 @maximum 10 */
  reuse_count: number;
  /** Whether the user keeps codes from before. */
  preserve_existing?: boolean;
}

/** Result of `user_bypass_codes:write`. */
export type UserBypassCodesWriteResult = {
  stat?: Stat;
  /** The codes in plain text. */
  response?: string[];
};

/** Parameters of `bypass_codes:delete`. */
export interface BypassCodesDeleteParams {
  /** Id of the code, from bypass_codes:read. @minLength 1 */
  bypass_code_id: string;
}

/** Result of `bypass_codes:delete`. */
export type BypassCodesDeleteResult = Done;

/** Parameters of `groups:read`. */
export interface GroupsReadParams {
  limit?: Limit;
  offset?: Offset;
}

/** Result of `groups:read`. */
export type GroupsReadResult = {
  stat?: Stat;
  response?: Group[];
  metadata?: Metadata;
};

/** One item of the pages of `groups:read`. */
export type GroupsReadItem = NonNullable<GroupsReadResult["response"]>[number];

/** Parameters of `group_users:read`. */
export interface GroupUsersReadParams {
  group_id: GroupId;
  limit?: Limit500;
  offset?: Offset;
}

/** Result of `group_users:read`. */
export type GroupUsersReadResult = {
  stat?: Stat;
  response?: { user_id?: string; username?: string }[];
  metadata?: Metadata;
};

/** One item of the pages of `group_users:read`. */
export type GroupUsersReadItem = NonNullable<GroupUsersReadResult["response"]>[number];

/** Parameters of `user_groups:write`. */
export interface UserGroupsWriteParams {
  user_id: UserId;
  group_id: GroupId;
}

/** Result of `user_groups:write`. */
export type UserGroupsWriteResult = Done;

/** Parameters of `user_groups:delete`. */
export interface UserGroupsDeleteParams {
  user_id: UserId;
  group_id: GroupId;
}

/** Result of `user_groups:delete`. */
export type UserGroupsDeleteResult = Done;

/** Parameters of `phones:read`. */
export interface PhonesReadParams {
  /** Exactly this number, such as +15555550100. @minLength 1 */
  number?: string;
  /** Extension, where number alone is not enough. @minLength 1 */
  extension?: string;
  limit?: Limit500;
  offset?: Offset;
}

/** Result of `phones:read`. */
export type PhonesReadResult = {
  stat?: Stat;
  response?: {
    phone_id?: string;
    name?: string;
    number?: string;
    extension?: string | null;
    /** Kind, such as Mobile. */
    type?: string;
    platform?: string;
    model?: string;
    activated?: boolean;
    capabilities?: string[];
    encrypted?: string;
    screenlock?: string;
    tampered?: string;
    last_seen?: string;
    sms_passcodes_sent?: boolean;
    users?: {
      user_id?: string;
      username?: string;
      status?: string;
    }[];
  }[];
  metadata?: Metadata;
};

/** One item of the pages of `phones:read`. */
export type PhonesReadItem = NonNullable<PhonesReadResult["response"]>[number];

/** Parameters of `endpoints:read`. */
export interface EndpointsReadParams {
  limit?: Limit500;
  offset?: Offset;
}

/** Result of `endpoints:read`. */
export type EndpointsReadResult = {
  stat?: Stat;
  response?: {
    epkey?: string;
    username?: string | null;
    email?: string | null;
    type?: string | null;
    model?: string | null;
    os_family?: string | null;
    os_version?: string | null;
    browsers?: { browser_family?: string; browser_version?: string }[] | null;
  }[];
  metadata?: Metadata;
};

/** One item of the pages of `endpoints:read`. */
export type EndpointsReadItem = NonNullable<EndpointsReadResult["response"]>[number];

/** Parameters of `admins:read`. */
export interface AdminsReadParams {
  limit?: Limit500;
  offset?: Offset;
}

/** Result of `admins:read`. */
export type AdminsReadResult = {
  stat?: Stat;
  response?: {
    admin_id?: string;
    name?: string;
    email?: string;
    phone?: string | null;
    role?: string;
    status?: string;
    /** @integer */
    last_login?: number | null;
    /** @integer */
    created?: number;
    restricted_by_admin_units?: boolean;
  }[];
  metadata?: Metadata;
};

/** One item of the pages of `admins:read`. */
export type AdminsReadItem = NonNullable<AdminsReadResult["response"]>[number];

/** Parameters of `admins:disable`. */
export interface AdminsDisableParams {
  /** Id of the administrator, from admins:read. @minLength 1 */
  admin_id: string;
  /** Status to set, always Disabled. */
  status: "Disabled";
}

/** Result of `admins:disable`. */
export type AdminsDisableResult = {
  stat?: Stat;
  response?: {
    admin_id?: string;
    name?: string;
    email?: string;
    role?: string;
    status?: string;
  };
};

/** Arguments of `disableAdmin`. */
export interface DisableAdminParams {
  /** Id of the administrator, from admins:read. @minLength 1 */
  adminId: string;
}

/** Parameters of `policies:read`. */
export interface PoliciesReadParams {
  /** How many policies to send. @integer @minimum 1 @maximum 100 */
  limit?: number;
  offset?: Offset;
}

/** Result of `policies:read`. */
export type PoliciesReadResult = {
  stat?: Stat;
  response?: {
    policy_key?: string;
    policy_name?: string;
    is_global_policy?: boolean;
    /** What each part of the policy asks for. */
    sections?: {
      authentication_methods?: {
        allowed_auth_list?: string[];
        blocked_auth_list?: string[];
        require_verified_push?: boolean;
      };
      authorized_networks?: { deny_other_access?: boolean };
      user_location?: { default_action?: string; deny_access_countries_list?: string[] };
      trusted_endpoints?: { trusted_endpoint_checking?: string };
      browsers?: { blocked_browsers_list?: string[] };
      duo_desktop?: { requires_duo_desktop?: string[] };
    };
  }[];
  metadata?: Metadata;
};

/** One item of the pages of `policies:read`. */
export type PoliciesReadItem = NonNullable<PoliciesReadResult["response"]>[number];

/** Parameters of `authentication_logs:read`. */
export interface AuthenticationLogsReadParams {
  mintime: MinTime;
  maxtime: MaxTime;
  /** Only of the users with these ids. */
  users?: string[];
  /** Only for the applications with these keys. */
  applications?: string[];
  /** Only attempts that ended so. */
  results?: ("success" | "denied" | "fraud")[];
  /** Only with these factors, such as duo_push. */
  factors?: string[];
  /** Only of the groups with these ids. */
  groups?: string[];
  /** Only for these reasons, such as user_marked_fraud. */
  reasons?: string[];
  /** Only sign-ins or only enrollments. */
  event_types?: ("authentication" | "enrollment")[];
  /** Both values from the answer before. @minItems 2 @maxItems 2 */
  next_offset?: string[];
  sort?: LogSort;
  limit?: Limit1000;
}

/** Result of `authentication_logs:read`. */
export type AuthenticationLogsReadResult = {
  stat?: Stat;
  response?: {
    authlogs?: SignIn[];
    metadata?: {
      next_offset?: string[] | null;
      /** @integer */
      total_objects?:
        | number
        | {
            /** @integer */
            value?: number;
          };
    };
  };
};

/** One item of the pages of `authentication_logs:read`. */
export type AuthenticationLogsReadItem = NonNullable<NonNullable<AuthenticationLogsReadResult["response"]>["authlogs"]>[number];

/** Arguments of `searchAuthenticationLogs`. */
export interface SearchAuthenticationLogsParams {
  mintime: MinTime;
  maxtime: MaxTime;
  /** Only of the users with these ids. */
  users?: string[];
  /** Only attempts that ended so. */
  results?: ("success" | "denied" | "fraud")[];
  limit?: Limit1000;
}

/** Parameters of `activity_logs:read`. */
export interface ActivityLogsReadParams {
  mintime: MinTime;
  maxtime: MaxTime;
  /** Place to continue at, from the answer before. @minLength 1 */
  next_offset?: string;
  sort?: LogSort;
  limit?: Limit1000;
}

/** Result of `activity_logs:read`. */
export type ActivityLogsReadResult = {
  stat?: Stat;
  response?: {
    items?: {
      activity_id?: string;
      ts?: string;
      action?: {
        /** What was done, such as webauthncredential_create. */
        name?: string;
        details?: string | null;
      };
      outcome?: {
        /** SUCCESS or FAILURE, as text. */
        result?: string;
      } | null;
      akey?: string;
      actor?: {
        key?: string | null;
        name?: string | null;
        type?: string | null;
        /** More about who did it as JSON text. */
        details?: string | null;
      };
      target?: Target;
      old_target?: Target;
      application?: {
        key?: string | null;
        name?: string | null;
        type?: string | null;
      } | null;
      access_device?: {
        browser?: string | null;
        browser_version?: string | null;
        epkey?: string | null;
        os?: string | null;
        os_version?: string | null;
        ip?: { address?: string | null } | null;
        location?: Place;
      } | null;
    }[];
    metadata?: { next_offset?: string | null };
  };
};

/** One item of the pages of `activity_logs:read`. */
export type ActivityLogsReadItem = NonNullable<NonNullable<ActivityLogsReadResult["response"]>["items"]>[number];

/** Arguments of `searchActivityLogs`. */
export interface SearchActivityLogsParams {
  mintime: MinTime;
  maxtime: MaxTime;
  limit?: Limit1000;
}

/** Parameters of `trust_monitor_events:read`. */
export interface TrustMonitorEventsReadParams {
  mintime: MinTime;
  maxtime: MaxTime;
  /** Only events of this type, such as auth. @minLength 1 */
  type?: string;
  /** How many events to send, 50 unless told. @integer @minimum 1 @maximum 200 */
  limit?: number;
  /** Place to go on at, from the answer before. @minLength 1 */
  offset?: string;
}

/** Result of `trust_monitor_events:read`. */
export type TrustMonitorEventsReadResult = {
  stat?: Stat;
  response?: {
    events?: {
      sekey?: string;
      /** One of auth, bypass_status and device_registration. */
      type?: string;
      /** Such as new or processed. */
      state?: string;
      /** @integer */
      state_updated_timestamp?: number | null;
      /** Moment in milliseconds since 1970. @integer */
      surfaced_timestamp?: number;
      priority_event?: boolean;
      priority_reasons?: { type?: string; label?: string }[];
      explanations?: { type?: string; summary?: string }[];
      from_common_netblock?: boolean;
      from_new_user?: boolean;
      low_risk_ip?: boolean;
      /** The sign-in that looked strange. */
      surfaced_auth?: SignIn;
      /** When somebody was let in without a factor. @integer */
      bypass_status_enabled?: number;
      enabled_by?: KeyAndName;
      enabled_for?: KeyAndName;
      triaged_as_interesting?: boolean;
      triage_event_uri?: string | null;
    }[];
    metadata?: { next_offset?: string | null };
  };
};

/** One item of the pages of `trust_monitor_events:read`. */
export type TrustMonitorEventsReadItem = NonNullable<NonNullable<TrustMonitorEventsReadResult["response"]>["events"]>[number];

/** Arguments of `getTrustMonitorEvents`. */
export interface GetTrustMonitorEventsParams {
  mintime: MinTime;
  maxtime: MaxTime;
  /** Only events of this type, such as auth. @minLength 1 */
  type?: string;
  /** How many events to send, 50 unless told. @integer @minimum 1 @maximum 200 */
  limit?: number;
}

/** Parameters of `account:read`. */
export type AccountReadParams = { [key: string]: never };

/** Result of `account:read`. */
export type AccountReadResult = {
  stat?: Stat;
  response?: {
    /** @integer */
    user_count?: number;
    /** @integer */
    admin_count?: number;
    /** @integer */
    integration_count?: number;
    /** @integer */
    telephony_credits_remaining?: number;
  };
};

/** Id of a user in Duo, such as DUJZ2U4L80HT45MQ4EOQ. @minLength 1 */
export type UserId = string;

/** Id of a phone, such as DPFZRS9FB0D46QFTM899. @minLength 1 */
export type PhoneId = string;

/** Id of a group, such as DGXXXXXXXXXXXXXXXXXX. @minLength 1 */
export type GroupId = string;

/** How many entries to send, 100 unless told. @integer @minimum 1 @maximum 300 */
export type Limit = number;

/** How many to send, 100 unless told. @integer @minimum 1 @maximum 500 */
export type Limit500 = number;

/** How many log entries to send, 100 unless told. @integer @minimum 1 @maximum 1000 */
export type Limit1000 = number;

/** Place to go on from, from the answer before. @integer @minimum 0 */
export type Offset = number;

/** Only from this moment on, in milliseconds since 1970. @integer @minimum 0 */
export type MinTime = number;

/** Only up to this moment, in milliseconds since 1970. @integer @minimum 0 */
export type MaxTime = number;

/** Order in time, the newest first unless told. */
export type LogSort = "ts:asc" | "ts:desc";

/** OK where all went well. */
export type Stat = string;

export type Metadata = {
  /** Absent on the last page. @integer */
  next_offset?: number;
  /** @integer */
  prev_offset?: number;
  /** @integer */
  total_objects?: number;
};

export type Done = {
  stat?: Stat;
  response?: string;
};

export type Group = {
  group_id?: string;
  name?: string;
  desc?: string;
  /** Active, Bypass, where no factor is asked, or Disabled. */
  status?: string;
};

export type Phone = {
  phone_id?: string;
  name?: string;
  number?: string;
  extension?: string | null;
  /** Kind, such as Mobile. */
  type?: string;
  platform?: string;
  model?: string;
  activated?: boolean;
  capabilities?: string[];
  encrypted?: string;
  screenlock?: string;
  tampered?: string;
  last_seen?: string;
  sms_passcodes_sent?: boolean;
};

export type Factor = {
  webauthnkey?: string;
  credential_name?: string;
  label?: string;
  /** @integer */
  date_added?: number;
};

export type User = {
  user_id?: string;
  username?: string;
  realname?: string | null;
  firstname?: string | null;
  lastname?: string | null;
  email?: string | null;
  /** One of active, bypass, disabled, locked out and pending deletion. */
  status?: string;
  is_enrolled?: boolean;
  notes?: string | null;
  /** Moment in seconds since 1970. @integer */
  created?: number;
  /** @integer */
  last_login?: number | null;
  /** @integer */
  last_directory_sync?: number | null;
  lockout_reason?: string | null;
  aliases?: { [key: string]: string };
  groups?: Group[];
  phones?: Phone[];
  webauthncredentials?: Factor[];
  tokens?: {
    token_id?: string;
    serial?: string;
    type?: string;
  }[];
};

export type BypassCode = {
  bypass_code_id?: string;
  admin_email?: string | null;
  /** @integer */
  created?: number;
  /** Moment in seconds since 1970, null for never. @integer */
  expiration?: number | null;
  /** How often it still works, null for any number. @integer */
  reuse_count?: number | null;
  user?: { user_id?: string; username?: string };
};

export type Place = {
  city?: string | null;
  state?: string | null;
  country?: string | null;
} | null;

/** What the action was about. */
export type Target = {
  key?: string | null;
  name?: string | null;
  type?: string | null;
  /** More about it as JSON text. */
  details?: string | null;
} | null;

export type KeyAndName = { key?: string | null; name?: string | null } | null;

export type SignIn = {
  txid?: string;
  /** Moment in seconds since 1970. @integer */
  timestamp?: number;
  isotimestamp?: string;
  event_type?: string | null;
  factor?: string | null;
  result?: string;
  reason?: string | null;
  email?: string | null;
  alias?: string | null;
  trusted_endpoint_status?: string | null;
  user?: {
    key?: string | null;
    name?: string | null;
    groups?: string[] | null;
  };
  application?: { key?: string | null; name?: string | null };
  access_device?: {
    ip?: string | null;
    hostname?: string | null;
    epkey?: string | null;
    os?: string | null;
    os_version?: string | null;
    browser?: string | null;
    location?: Place;
  } | null;
  auth_device?: {
    ip?: string | null;
    key?: string | null;
    name?: string | null;
    location?: Place;
  } | null;
};

const CURSOR_PAGES = { cursor: "offset", next: "/metadata/next_offset", items: "/response" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "duo",
  operations: {
    low: {
      "users:read": ["fvEIOy2_", CURSOR_PAGES],
      "users:read_details": ["vbeatQu7"],
      "users:read_verification_push": ["iKknpudS"],
      "users:read_phones": ["hWvuc0Cn", CURSOR_PAGES],
      "users:read_webauthn": ["cBYKqU2n", CURSOR_PAGES],
      "bypass_codes:read": ["1pIZb8Qn", CURSOR_PAGES],
      "user_bypass_codes:read": ["y5bR0kmh", CURSOR_PAGES],
      "groups:read": ["dl2kw9C3", CURSOR_PAGES],
      "group_users:read": ["KUssbQje", CURSOR_PAGES],
      "phones:read": ["wsrUaesX", CURSOR_PAGES],
      "endpoints:read": ["RBPLtTUC", CURSOR_PAGES],
      "admins:read": ["gsqXaIak", CURSOR_PAGES],
      "policies:read": ["6CIjY1hV", CURSOR_PAGES],
      "account:read": ["7-SgWRdy"],
    },
    medium: {
      "users:send_verification_push": ["N35_lq7d"],
      "authentication_logs:read": [
        "Dq5IjA-h",
        {
          cursor: "next_offset",
          next: "/response/metadata/next_offset",
          items: "/response/authlogs",
        },
      ],
      "activity_logs:read": [
        "jqgxGQ3w",
        { cursor: "next_offset", next: "/response/metadata/next_offset", items: "/response/items" },
      ],
      "trust_monitor_events:read": [
        "unM_Kj5K",
        { cursor: "offset", next: "/response/metadata/next_offset", items: "/response/events" },
      ],
    },
    high: {
      "users:update_status": ["XP95BAMx"],
      "users:delete_phone": ["Awhn7qcw"],
      "webauthn:delete": ["dcT3_s7z"],
      "user_bypass_codes:write": ["zUbT6PPY"],
      "bypass_codes:delete": ["lrc541el"],
      "user_groups:write": ["5Z1vPijE"],
      "user_groups:delete": ["lErjOG0L"],
      "admins:disable": ["uWuYA8y1"],
    },
    critical: {
      "users:delete": ["YSmzqG1X"],
    },
  },
};
