// Generated from specs/okta.yaml by `npm run generate`. Do not edit.
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
 * Okta Identity. People, factors, groups, apps, admin roles and the system log of an Okta org.
 * @see https://developer.okta.com/docs/api/
 */
export class OktaConnector<const M extends Risk = "critical"> extends SDKConnector<OktaOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List or search the people of the org. Risk: low. Scope: okta.users.read. */
  searchUsers(params: SearchUsersParams, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", params, options);
  }

  /** Get one person by id or login. Risk: low. Scope: okta.users.read. */
  getUser(params: GetUserParams, options?: ExecuteOptions): GovernedCall<"low", UsersReadDetailsResult> {
    return this.call("users:read_details", { id: params.userId }, options);
  }

  /**
   * Suspend an account so that it cannot sign in.
   * Risk: high. Scope: okta.users.manage. May be escalated to a reviewer.
   */
  suspendUser(params: SuspendUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersSuspendResult> {
    return this.call("users:suspend", { id: params.userId }, options);
  }

  /**
   * Lift the suspension of an account.
   * Risk: high. Scope: okta.users.manage. May be escalated to a reviewer.
   */
  unsuspendUser(params: UnsuspendUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUnsuspendResult> {
    return this.call("users:unsuspend", { id: params.userId }, options);
  }

  /**
   * Unlock an account after too many failed logins.
   * Risk: high. Scope: okta.users.manage. May be escalated to a reviewer.
   */
  unlockUser(params: UnlockUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUnlockResult> {
    return this.call("users:unlock", { id: params.userId }, options);
  }

  /**
   * End every Okta session of a person.
   * Risk: high. Scope: okta.users.manage. May be escalated to a reviewer.
   */
  revokeUserSessions(params: RevokeUserSessionsParams, options?: ExecuteOptions): GovernedCall<"high", UserSessionsRevokeResult> {
    return this.call("user_sessions:revoke", params, options);
  }

  /**
   * Remove all second factors of a person.
   * Risk: high. Scope: okta.users.manage. May be escalated to a reviewer.
   */
  resetUserFactors(params: ResetUserFactorsParams, options?: ExecuteOptions): GovernedCall<"high", FactorsResetResult> {
    return this.call("factors:reset", { id: params.userId }, options);
  }

  /** Take a person out of a group. Risk: high. Scope: okta.groups.manage. May be escalated to a reviewer. */
  removeUserFromGroup(params: RemoveUserFromGroupParams, options?: ExecuteOptions): GovernedCall<"high", GroupMembersDeleteResult> {
    return this.call("group_members:delete", params, options);
  }

  /** Query the events of the system log. Risk: medium. Scope: okta.logs.read. */
  getLogs(params: GetLogsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", SystemLogReadResult, SystemLogReadItem> {
    return this.call("system_log:read", params, options);
  }

  execute<O extends keyof Within<OktaOperations, M>>(
    operation: O,
    params: ParamsOf<Within<OktaOperations, M>, O> & Incomplete,
  ): never;
  /** List or search the people of the org. `GET /api/v1/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one person by id or login. `GET /api/v1/users/{id}` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /** List the groups that a person is in. `GET /api/v1/users/{id}/groups` @risk low */
  execute(
    operation: OperationId<"users:read_groups", "low", M>,
    params: UsersReadGroupsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadGroupsResult, UsersReadGroupsItem>;
  /** Suspend an account so that it cannot sign in. `POST /api/v1/users/{id}/lifecycle/suspend` @risk high */
  execute(
    operation: OperationId<"users:suspend", "high", M>,
    params: UsersSuspendParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersSuspendResult>;
  /** Lift the suspension of an account. `POST /api/v1/users/{id}/lifecycle/unsuspend` @risk high */
  execute(
    operation: OperationId<"users:unsuspend", "high", M>,
    params: UsersUnsuspendParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUnsuspendResult>;
  /**
   * Deactivate an account and deprovision its apps. `POST /api/v1/users/{id}/lifecycle/deactivate`
   * @risk critical
   */
  execute(
    operation: OperationId<"users:deactivate", "critical", M>,
    params: UsersDeactivateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeactivateResult>;
  /** Unlock an account after too many failed logins. `POST /api/v1/users/{id}/lifecycle/unlock` @risk high */
  execute(
    operation: OperationId<"users:unlock", "high", M>,
    params: UsersUnlockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUnlockResult>;
  /**
   * Mail a person a link to choose a new password. `POST /api/v1/users/{id}/lifecycle/reset_password`
   * @risk high
   */
  execute(
    operation: OperationId<"users:reset_password", "high", M>,
    params: UsersResetPasswordParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersResetPasswordResult>;
  /** End every Okta session of a person. `DELETE /api/v1/users/{userId}/sessions` @risk high */
  execute(
    operation: OperationId<"user_sessions:revoke", "high", M>,
    params: UserSessionsRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserSessionsRevokeResult>;
  /** List the second factors that a person enrolled. `GET /api/v1/users/{userId}/factors` @risk low */
  execute(
    operation: OperationId<"factors:read", "low", M>,
    params: FactorsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FactorsReadResult>;
  /** Remove all second factors of a person. `POST /api/v1/users/{id}/lifecycle/reset_factors` @risk high */
  execute(
    operation: OperationId<"factors:reset", "high", M>,
    params: FactorsResetParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FactorsResetResult>;
  /** Remove one second factor of a person. `DELETE /api/v1/users/{userId}/factors/{factorId}` @risk high */
  execute(
    operation: OperationId<"factors:delete", "high", M>,
    params: FactorsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FactorsDeleteResult>;
  /** List or search the groups of the org. `GET /api/v1/groups` @risk low */
  execute(
    operation: OperationId<"groups:read", "low", M>,
    params: GroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupsReadResult, GroupsReadItem>;
  /** List the people in a group. `GET /api/v1/groups/{groupId}/users` @risk low */
  execute(
    operation: OperationId<"group_members:read", "low", M>,
    params: GroupMembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupMembersReadResult, GroupMembersReadItem>;
  /** Put a person into a group. `PUT /api/v1/groups/{groupId}/users/{userId}` @risk high */
  execute(
    operation: OperationId<"group_members:write", "high", M>,
    params: GroupMembersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembersWriteResult>;
  /** Take a person out of a group. `DELETE /api/v1/groups/{groupId}/users/{userId}` @risk high */
  execute(
    operation: OperationId<"group_members:delete", "high", M>,
    params: GroupMembersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembersDeleteResult>;
  /** Query the events of the system log. `GET /api/v1/logs` @risk medium */
  execute(
    operation: OperationId<"system_log:read", "medium", M>,
    params: SystemLogReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SystemLogReadResult, SystemLogReadItem>;
  /** List the apps that are set up in the org. `GET /api/v1/apps` @risk low */
  execute(
    operation: OperationId<"apps:read", "low", M>,
    params: AppsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AppsReadResult, AppsReadItem>;
  /** List the people who are assigned to an app. `GET /api/v1/apps/{appId}/users` @risk low */
  execute(
    operation: OperationId<"app_users:read", "low", M>,
    params: AppUsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AppUsersReadResult, AppUsersReadItem>;
  /** Take an app away from a person. `DELETE /api/v1/apps/{appId}/users/{userId}` @risk high */
  execute(
    operation: OperationId<"app_users:delete", "high", M>,
    params: AppUsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AppUsersDeleteResult>;
  /** List the admin roles that a person holds. `GET /api/v1/users/{userId}/roles` @risk low */
  execute(
    operation: OperationId<"user_roles:read", "low", M>,
    params: UserRolesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UserRolesReadResult>;
  /**
   * Take an admin role away from a person. `DELETE /api/v1/users/{userId}/roles/{roleAssignmentId}`
   * @risk critical
   */
  execute(
    operation: OperationId<"user_roles:delete", "critical", M>,
    params: UserRolesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UserRolesDeleteResult>;
  /** List the policies of one kind. `GET /api/v1/policies` @risk low */
  execute(
    operation: OperationId<"policies:read", "low", M>,
    params: PoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PoliciesReadResult, PoliciesReadItem>;
  /** List network zones and blocked addresses. `GET /api/v1/zones` @risk low */
  execute(
    operation: OperationId<"network_zones:read", "low", M>,
    params: NetworkZonesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", NetworkZonesReadResult, NetworkZonesReadItem>;
  /** Replace the addresses of an IP zone. `PUT /api/v1/zones/{zoneId}` @risk high */
  execute(
    operation: OperationId<"network_zones:write", "high", M>,
    params: NetworkZonesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", NetworkZonesWriteResult>;
  /** List the custom authorization servers of the org. `GET /api/v1/authorizationServers` @risk low */
  execute(
    operation: OperationId<"authorization_servers:read", "low", M>,
    params: AuthorizationServersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AuthorizationServersReadResult, AuthorizationServersReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof OktaOperations>(
    operation: O & Permit<OktaOperations, O, M>,
    ...rest: Rest<ParamsOf<OktaOperations, O>>
  ): CallOf<OktaOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Okta<M extends Risk = "critical"> = Limited<OktaConnector<M>, OktaMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface OktaOperations {
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:read_groups": { risk: "low"; params: UsersReadGroupsParams; result: UsersReadGroupsResult; item: UsersReadGroupsItem };
  "users:suspend": { risk: "high"; params: UsersSuspendParams; result: UsersSuspendResult };
  "users:unsuspend": { risk: "high"; params: UsersUnsuspendParams; result: UsersUnsuspendResult };
  "users:deactivate": { risk: "critical"; params: UsersDeactivateParams; result: UsersDeactivateResult };
  "users:unlock": { risk: "high"; params: UsersUnlockParams; result: UsersUnlockResult };
  "users:reset_password": { risk: "high"; params: UsersResetPasswordParams; result: UsersResetPasswordResult };
  "user_sessions:revoke": { risk: "high"; params: UserSessionsRevokeParams; result: UserSessionsRevokeResult };
  "factors:read": { risk: "low"; params: FactorsReadParams; result: FactorsReadResult };
  "factors:reset": { risk: "high"; params: FactorsResetParams; result: FactorsResetResult };
  "factors:delete": { risk: "high"; params: FactorsDeleteParams; result: FactorsDeleteResult };
  "groups:read": { risk: "low"; params: GroupsReadParams; result: GroupsReadResult; item: GroupsReadItem };
  "group_members:read": { risk: "low"; params: GroupMembersReadParams; result: GroupMembersReadResult; item: GroupMembersReadItem };
  "group_members:write": { risk: "high"; params: GroupMembersWriteParams; result: GroupMembersWriteResult };
  "group_members:delete": { risk: "high"; params: GroupMembersDeleteParams; result: GroupMembersDeleteResult };
  "system_log:read": { risk: "medium"; params: SystemLogReadParams; result: SystemLogReadResult; item: SystemLogReadItem };
  "apps:read": { risk: "low"; params: AppsReadParams; result: AppsReadResult; item: AppsReadItem };
  "app_users:read": { risk: "low"; params: AppUsersReadParams; result: AppUsersReadResult; item: AppUsersReadItem };
  "app_users:delete": { risk: "high"; params: AppUsersDeleteParams; result: AppUsersDeleteResult };
  "user_roles:read": { risk: "low"; params: UserRolesReadParams; result: UserRolesReadResult };
  "user_roles:delete": { risk: "critical"; params: UserRolesDeleteParams; result: UserRolesDeleteResult };
  "policies:read": { risk: "low"; params: PoliciesReadParams; result: PoliciesReadResult; item: PoliciesReadItem };
  "network_zones:read": { risk: "low"; params: NetworkZonesReadParams; result: NetworkZonesReadResult; item: NetworkZonesReadItem };
  "network_zones:write": { risk: "high"; params: NetworkZonesWriteParams; result: NetworkZonesWriteResult };
  "authorization_servers:read": { risk: "low"; params: AuthorizationServersReadParams; result: AuthorizationServersReadResult; item: AuthorizationServersReadItem };
}

/** The risk of each convenience method. */
export interface OktaMethods {
  searchUsers: "low";
  getUser: "low";
  suspendUser: "high";
  unsuspendUser: "high";
  unlockUser: "high";
  revokeUserSessions: "high";
  resetUserFactors: "high";
  removeUserFromGroup: "high";
  getLogs: "medium";
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Expression over any field, such as status eq "LOCKED_OUT". @minLength 1 */
  search?: string;
  /** Expression over status, lastUpdated, id, login, email and names. @minLength 1 */
  filter?: string;
  /** Beginning of a first name, last name or email; gives no further pages. @minLength 1 */
  q?: string;
  /** People per page; 200 when left out, 10 with q. @integer @minimum 1 */
  limit?: number;
  after?: After;
  /** Field to order by when search is used, such as profile.lastName. */
  sortBy?: string;
  /** Direction of the order. @default "asc" */
  sortOrder?: "asc" | "desc";
}

/** Result of `users:read`. */
export type UsersReadResult = User[];

/** One item of the pages of `users:read`. */
export type UsersReadItem = UsersReadResult[number];

/** Arguments of `searchUsers`. */
export interface SearchUsersParams {
  /** Expression over any field, such as status eq "LOCKED_OUT". @minLength 1 */
  search: string;
  /** People per page; 200 when left out, 10 with q. @integer @minimum 1 */
  limit?: number;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  id: UserIdOrLogin;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = User;

/** Arguments of `getUser`. */
export interface GetUserParams {
  userId: UserIdOrLogin;
}

/** Parameters of `users:read_groups`. */
export interface UsersReadGroupsParams {
  id: UserIdOrLogin;
  /** Groups per page; 200 when left out. @integer @minimum 1 */
  limit?: number;
  after?: After;
}

/** Result of `users:read_groups`. */
export type UsersReadGroupsResult = Group[];

/** One item of the pages of `users:read_groups`. */
export type UsersReadGroupsItem = UsersReadGroupsResult[number];

/** Parameters of `users:suspend`. */
export interface UsersSuspendParams {
  id: UserIdOrLogin;
}

/** Result of `users:suspend`. */
export type UsersSuspendResult = { [key: string]: never };

/** Arguments of `suspendUser`. */
export interface SuspendUserParams {
  userId: UserIdOrLogin;
}

/** Parameters of `users:unsuspend`. */
export interface UsersUnsuspendParams {
  id: UserIdOrLogin;
}

/** Result of `users:unsuspend`. */
export type UsersUnsuspendResult = { [key: string]: never };

/** Arguments of `unsuspendUser`. */
export interface UnsuspendUserParams {
  userId: UserIdOrLogin;
}

/** Parameters of `users:deactivate`. */
export interface UsersDeactivateParams {
  id: UserIdOrLogin;
  /** Tell the administrators by email. @default false */
  sendEmail?: boolean;
  /** Answer before the work is done. */
  prefer?: "respond-async";
}

/** Result of `users:deactivate`. */
export type UsersDeactivateResult = { [key: string]: never } | null;

/** Parameters of `users:unlock`. */
export interface UsersUnlockParams {
  id: UserIdOrLogin;
}

/** Result of `users:unlock`. */
export type UsersUnlockResult = { [key: string]: never };

/** Arguments of `unlockUser`. */
export interface UnlockUserParams {
  userId: UserIdOrLogin;
}

/** Parameters of `users:reset_password`. */
export interface UsersResetPasswordParams {
  id: UserIdOrLogin;
  /** End the sessions of the person as well. @default false */
  revokeSessions?: boolean;
}

/** Result of `users:reset_password`. */
export type UsersResetPasswordResult = { [key: string]: never };

/** Parameters of `user_sessions:revoke`. */
export interface UserSessionsRevokeParams {
  userId: UserId;
  /** Revoke access and refresh tokens too. @default false */
  oauthTokens?: boolean;
  /** Forget remembered factors on all devices; false by default in Classic Engine. */
  forgetDevices?: boolean;
}

/** Result of `user_sessions:revoke`. */
export type UserSessionsRevokeResult = null;

/** Arguments of `revokeUserSessions`. */
export interface RevokeUserSessionsParams {
  userId: UserId;
  /** Revoke access and refresh tokens too. @default false */
  oauthTokens?: boolean;
}

/** Parameters of `factors:read`. */
export interface FactorsReadParams {
  userId: UserId;
}

/** Result of `factors:read`. */
export type FactorsReadResult = {
  /** Id of the enrollment. */
  id: string;
  factorType:
    | "call"
    | "email"
    | "push"
    | "question"
    | "signed_nonce"
    | "sms"
    | "token"
    | "token:hardware"
    | "token:hotp"
    | "token:software:totp"
    | "u2f"
    | "web"
    | "webauthn"
    | (string & {});
  provider?: "CUSTOM" | "DUO" | "FIDO" | "GOOGLE" | "OKTA" | "RSA" | "SYMANTEC" | "YUBICO" | (string & {});
  vendorName?: string;
  status?:
    | "ACTIVE"
    | "DISABLED"
    | "ENROLLED"
    | "EXPIRED"
    | "INACTIVE"
    | "NOT_SETUP"
    | "PENDING_ACTIVATION"
    | (string & {});
  created?: Moment;
  lastUpdated?: Moment;
  /** Fields depend on the kind of factor. */
  profile?: {
    phoneNumber?: string;
    email?: string;
    credentialId?: string;
    /** Name of the device. */
    name?: string;
    deviceType?: string;
    /** Operating system of the device. */
    platform?: string;
    /** Version of Okta Verify. */
    version?: string;
    /** Model of the security key. */
    authenticatorName?: string;
    /** Key of the security question. */
    question?: string;
  };
}[];

/** Parameters of `factors:reset`. */
export interface FactorsResetParams {
  id: UserIdOrLogin;
}

/** Result of `factors:reset`. */
export type FactorsResetResult = { [key: string]: never };

/** Arguments of `resetUserFactors`. */
export interface ResetUserFactorsParams {
  userId: UserIdOrLogin;
}

/** Parameters of `factors:delete`. */
export interface FactorsDeleteParams {
  userId: UserId;
  /** Id of the enrollment, from factors:read. @minLength 1 */
  factorId: string;
  /** Stop using the phone number for recovery too; for sms and call. @default false */
  removeRecoveryEnrollment?: boolean;
}

/** Result of `factors:delete`. */
export type FactorsDeleteResult = null;

/** Parameters of `groups:read`. */
export interface GroupsReadParams {
  /** Expression over any field, such as profile.name sw "SEC". @minLength 1 */
  search?: string;
  /** Expression over id, type, lastUpdated and lastMembershipUpdated. @minLength 1 */
  filter?: string;
  /** Text to match with the name; gives no further pages. @minLength 1 */
  q?: string;
  /** Groups per page; 200 or fewer is advised. @integer @minimum 1 @maximum 10000 */
  limit?: number;
  after?: After;
  /** Field to order by when search is used, such as profile.name. */
  sortBy?: string;
  /** Direction of the order. @default "asc" */
  sortOrder?: "asc" | "desc";
}

/** Result of `groups:read`. */
export type GroupsReadResult = Group[];

/** One item of the pages of `groups:read`. */
export type GroupsReadItem = GroupsReadResult[number];

/** Parameters of `group_members:read`. */
export interface GroupMembersReadParams {
  groupId: GroupId;
  /** People per page; 200 is advised. @integer @minimum 1 @default 1000 */
  limit?: number;
  after?: After;
}

/** Result of `group_members:read`. */
export type GroupMembersReadResult = User[];

/** One item of the pages of `group_members:read`. */
export type GroupMembersReadItem = GroupMembersReadResult[number];

/** Parameters of `group_members:write`. */
export interface GroupMembersWriteParams {
  groupId: GroupId;
  userId: UserId;
}

/** Result of `group_members:write`. */
export type GroupMembersWriteResult = null;

/** Parameters of `group_members:delete`. */
export interface GroupMembersDeleteParams {
  groupId: GroupId;
  userId: UserId;
}

/** Result of `group_members:delete`. */
export type GroupMembersDeleteResult = null;

/** Arguments of `removeUserFromGroup`. */
export interface RemoveUserFromGroupParams {
  groupId: GroupId;
  userId: UserId;
}

/** Parameters of `system_log:read`. */
export interface SystemLogReadParams {
  /** Earliest moment; seven days before until when left out. @format date-time */
  since?: string;
  /** Latest moment; now when left out. @format date-time */
  until?: string;
  /** Expression over event fields, such as actor.id eq "00u1abc". @minLength 1 */
  filter?: string;
  /** Up to ten words to find anywhere, each of at most 40 characters. @minLength 1 */
  q?: string;
  /** How many events per page. @integer @minimum 0 @maximum 1000 @default 100 */
  limit?: number;
  /** Whether the oldest or newest comes first. @default "ASCENDING" */
  sortOrder?: "ASCENDING" | "DESCENDING";
  after?: After;
}

/** Result of `system_log:read`. */
export type SystemLogReadResult = LogEvent[];

/** One item of the pages of `system_log:read`. */
export type SystemLogReadItem = SystemLogReadResult[number];

/** Arguments of `getLogs`. */
export interface GetLogsParams {
  /** Expression over event fields, such as actor.id eq "00u1abc". @minLength 1 */
  filter?: string;
  /** Earliest moment; seven days before until when left out. @format date-time */
  since?: string;
  /** Latest moment; now when left out. @format date-time */
  until?: string;
  /** Up to ten words to find anywhere, each of at most 40 characters. @minLength 1 */
  q?: string;
  /** How many events per page. @integer @minimum 0 @maximum 1000 @default 100 */
  limit?: number;
}

/** Parameters of `apps:read`. */
export interface AppsReadParams {
  /** Beginning of the name or label. @minLength 1 */
  q?: string;
  /** Expression over id, status, name and a few settings. @minLength 1 */
  filter?: string;
  /** List inactive apps as well. @default false */
  includeNonDeleted?: boolean;
  /** How many apps per page. @integer @minimum 1 @maximum 200 */
  limit?: number;
  after?: After;
}

/** Result of `apps:read`. */
export type AppsReadResult = {
  id: AppId;
  /** Key of the kind of app, such as salesforce. */
  name?: string;
  /** Name that people see. */
  label: string;
  status: "ACTIVE" | "DELETED" | "INACTIVE" | (string & {});
  /** How people get in. */
  signOnMode?:
    | "AUTO_LOGIN"
    | "BASIC_AUTH"
    | "BOOKMARK"
    | "BROWSER_PLUGIN"
    | "OPENID_CONNECT"
    | "SAML_1_1"
    | "SAML_2_0"
    | "SECURE_PASSWORD_STORE"
    | "WS_FEDERATION"
    | (string & {});
  /** Provisioning features that are switched on. */
  features?: string[];
  created?: Moment;
  lastUpdated?: Moment;
  /** Okta's resource name of the app. */
  orn?: string;
  accessibility?: {
    /** Whether people can ask for the app by themselves. */
    selfService?: boolean;
    errorRedirectUrl?: string | null;
    loginRedirectUrl?: string | null;
  };
  visibility?: {
    /** Whether the app opens upon sign-in. */
    autoLaunch?: boolean | null;
    autoSubmitToolbar?: boolean | null;
    hide?: { iOS?: boolean; web?: boolean };
  };
  /** Whether ending a session in Okta reaches the app. */
  universalLogout?: {
    status?: "ENABLED" | "DISABLED" | "UNSUPPORTED" | (string & {});
    supportType?: "FULL" | "PARTIAL" | (string & {});
    protocol?: "PROPRIETARY" | "GLOBAL_TOKEN_REVOCATION" | (string & {});
  } | null;
}[];

/** One item of the pages of `apps:read`. */
export type AppsReadItem = AppsReadResult[number];

/** Parameters of `app_users:read`. */
export interface AppUsersReadParams {
  appId: AppId;
  /** Beginning of a user name, first name, last name or email. @minLength 1 */
  q?: string;
  /** How many assignments per page. @integer @minimum 1 @maximum 500 @default 50 */
  limit?: number;
  after?: After;
}

/** Result of `app_users:read`. */
export type AppUsersReadResult = {
  id: UserId;
  /** Id of the account inside the app. */
  externalId?: string | null;
  status?:
    | "ACTIVE"
    | "APPROVED"
    | "DEPROVISIONED"
    | "IMPLICIT"
    | "IMPORTED"
    | "INACTIVE"
    | "MATCHED"
    | "PENDING"
    | "PROVISIONED"
    | "REVOKED"
    | "STAGED"
    | "SUSPENDED"
    | "UNASSIGNED"
    | (string & {});
  /** Whether the assignment is direct or through a group. */
  scope?: "USER" | "GROUP" | (string & {});
  syncState?: "DISABLED" | "ERROR" | "OUT_OF_SYNC" | "SYNCHRONIZED" | "SYNCING" | (string & {});
  created?: Moment;
  lastUpdated?: Moment;
  /** @format date-time */
  lastSync?: string | null;
  statusChanged?: Moment;
  /** @format date-time */
  passwordChanged?: string | null;
  credentials?: {
    /** Login inside the app. */
    userName?: string;
  };
  /** Common fields; those that the app defines stand beside them. */
  profile?: {
    email?: string | null;
    firstName?: string | null;
    lastName?: string | null;
    displayName?: string | null;
  };
}[];

/** One item of the pages of `app_users:read`. */
export type AppUsersReadItem = AppUsersReadResult[number];

/** Parameters of `app_users:delete`. */
export interface AppUsersDeleteParams {
  appId: AppId;
  userId: UserId;
  /** Tell the administrators by email. @default false */
  sendEmail?: boolean;
}

/** Result of `app_users:delete`. */
export type AppUsersDeleteResult = null;

/** Parameters of `user_roles:read`. */
export interface UserRolesReadParams {
  userId: UserId;
}

/** Result of `user_roles:read`. */
export type UserRolesReadResult = {
  /** Id of the assignment, which user_roles:delete takes. */
  id: string;
  label?: string;
  type:
    | "ACCESS_CERTIFICATIONS_ADMIN"
    | "ACCESS_REQUESTS_ADMIN"
    | "API_ACCESS_MANAGEMENT_ADMIN"
    | "APP_ADMIN"
    | "CUSTOM"
    | "GROUP_MEMBERSHIP_ADMIN"
    | "HELP_DESK_ADMIN"
    | "ORG_ADMIN"
    | "READ_ONLY_ADMIN"
    | "REPORT_ADMIN"
    | "SUPER_ADMIN"
    | "USER_ADMIN"
    | "WORKFLOWS_ADMIN"
    | (string & {});
  status?: LifecycleStatus;
  /** Through whom the role is held. */
  assignmentType?: "CLIENT" | "GROUP" | "USER" | (string & {});
  created?: Moment;
  lastUpdated?: Moment;
  /** Id of the role, for custom roles. */
  role?: string;
  /** Resources that a custom role is limited to. */
  "resource-set"?: string;
}[];

/** Parameters of `user_roles:delete`. */
export interface UserRolesDeleteParams {
  userId: UserId;
  /** Id of the assignment. @minLength 1 */
  roleAssignmentId: string;
}

/** Result of `user_roles:delete`. */
export type UserRolesDeleteResult = null;

/** Parameters of `policies:read`. */
export interface PoliciesReadParams {
  /** Kind of policy; from ACCESS_POLICY on, Identity Engine only. */
  type:
    | "OKTA_SIGN_ON"
    | "PASSWORD"
    | "MFA_ENROLL"
    | "IDP_DISCOVERY"
    | "ACCESS_POLICY"
    | "DEVICE_SIGNAL_COLLECTION"
    | "PROFILE_ENROLLMENT"
    | "POST_AUTH_SESSION"
    | "ENTITY_RISK"
    | "CLIENT_UPDATE";
  /** Only policies with this status. */
  status?: "ACTIVE" | "INACTIVE";
  /** Beginning of the name. @minLength 1 */
  q?: string;
  /** Order by name, ascending. */
  sortBy?: "name";
  /** Authorization server that the policies belong to. @minLength 1 */
  resourceId?: string;
  /** How many policies per page. @integer @minimum 1 */
  limit?: number;
  after?: After;
}

/** Result of `policies:read`. */
export type PoliciesReadResult = {
  /** Id of the policy. */
  id: string;
  /** Kind of policy, as asked for. */
  type: string;
  name: string;
  description?: string | null;
  /** Rank among policies of its kind; 1 is looked at first. @integer */
  priority?: number | null;
  status?: LifecycleStatus;
  /** Whether Okta made the policy. */
  system?: boolean;
  /** @format date-time */
  created?: string | null;
  /** @format date-time */
  lastUpdated?: string | null;
  /** Whom the policy is for, where its kind has that. */
  conditions?: { people?: { groups?: { include?: GroupId[] } } } | null;
}[];

/** One item of the pages of `policies:read`. */
export type PoliciesReadItem = PoliciesReadResult[number];

/** Parameters of `network_zones:read`. */
export interface NetworkZonesReadParams {
  /** Expression over id, usage and system, such as usage eq "BLOCKLIST". @minLength 1 */
  filter?: string;
  /** How many zones per page. @integer @minimum 1 */
  limit?: number;
  after?: After;
}

/** Result of `network_zones:read`. */
export type NetworkZonesReadResult = NetworkZone[];

/** One item of the pages of `network_zones:read`. */
export type NetworkZonesReadItem = NetworkZonesReadResult[number];

/** Parameters of `network_zones:write`. */
export interface NetworkZonesWriteParams {
  /** Id of the zone. @minLength 1 */
  zoneId: string;
  /** Type of the zone, which cannot be changed. */
  type: "IP";
  /** Name of the zone. @minLength 1 @maxLength 128 */
  name: string;
  /** Whether the zone is in force. */
  status?: "ACTIVE" | "INACTIVE";
  /** Block the addresses, or offer them to policies. */
  usage?: "BLOCKLIST" | "POLICY";
  /** Addresses of the zone; up to 150, or 1000 where it blocks. @maxItems 1000 */
  gateways?: IpRange[];
  /** Trusted proxies that may forward requests. @maxItems 150 */
  proxies?: IpRange[] | null;
}

/** Result of `network_zones:write`. */
export type NetworkZonesWriteResult = NetworkZone;

/** Parameters of `authorization_servers:read`. */
export interface AuthorizationServersReadParams {
  /** Text to match with names and audiences. @minLength 1 */
  q?: string;
  /** How many servers per page. @integer @minimum 1 @maximum 200 @default 200 */
  limit?: number;
  after?: After;
}

/** Result of `authorization_servers:read`. */
export type AuthorizationServersReadResult = {
  /** Id of the authorization server. */
  id: string;
  name: string;
  description?: string | null;
  /** Whom the access tokens are for. */
  audiences?: string[];
  /** Value of iss in the tokens. */
  issuer?: string;
  /** Whether the issuer is the org's address or a custom domain. */
  issuerMode?: string;
  status?: LifecycleStatus;
  created?: Moment;
  lastUpdated?: Moment;
  /** Address of the keys that access tokens are encrypted with. */
  jwks_uri?: string;
  credentials?: {
    /** Key that signs the tokens. */
    signing?: {
      /** Id of the key. */
      kid?: string;
      rotationMode?: "AUTO" | "MANUAL" | (string & {});
      lastRotated?: Moment;
      nextRotation?: Moment;
      use?: string;
    };
  };
}[];

/** One item of the pages of `authorization_servers:read`. */
export type AuthorizationServersReadItem = AuthorizationServersReadResult[number];

/** Id of a person in Okta, such as 00ub0oNGTSWTBKOLGLNR. @minLength 1 */
export type UserId = string;

/** Id of a person, the full login, or its part before the at sign where that is unambiguous. @minLength 1 */
export type UserIdOrLogin = string;

/** Id of a group. @minLength 1 */
export type GroupId = string;

/** Id of an app instance. @minLength 1 */
export type AppId = string;

/** Opaque place to continue from, taken from the next link. */
export type After = string;

/** Moment in ISO 8601. @format date-time */
export type Moment = string;

/** Whether it is in force. */
export type LifecycleStatus = "ACTIVE" | "INACTIVE" | (string & {});

/** Where an address is believed to be. */
export type Geography = {
  city?: string | null;
  state?: string | null;
  country?: string | null;
  postalCode?: string | null;
  geolocation?: {
    /** Latitude. */
    lat?: number;
    /** Longitude. */
    lon?: number;
  } | null;
} | null;

/** Where the account stands in its life cycle. */
export type UserStatus =
  | "ACTIVE"
  | "DEPROVISIONED"
  | "LOCKED_OUT"
  | "PASSWORD_EXPIRED"
  | "PROVISIONED"
  | "RECOVERY"
  | "STAGED"
  | "SUSPENDED"
  | (string & {});

export type User = {
  id: UserId;
  status: UserStatus;
  /** Status that a change under way will end in. */
  transitioningToStatus?: "ACTIVE" | "DEPROVISIONED" | "PROVISIONED" | (string & {}) | null;
  created?: Moment;
  /** @format date-time */
  activated?: string | null;
  /** @format date-time */
  statusChanged?: string | null;
  /** @format date-time */
  lastLogin?: string | null;
  lastUpdated?: Moment;
  /** @format date-time */
  passwordChanged?: string | null;
  /** Realm that the person lives in. */
  realmId?: string;
  /** User type, which decides the fields of the profile. */
  type?: { id?: string };
  /** Standard fields; the org's own fields stand beside them. */
  profile: {
    /** Name to sign in with, unique in the org. */
    login?: string;
    email?: string;
    /** Address for recovery. */
    secondEmail?: string | null;
    firstName?: string | null;
    lastName?: string | null;
    displayName?: string | null;
    mobilePhone?: string | null;
    title?: string | null;
    department?: string | null;
    organization?: string | null;
    manager?: string | null;
    managerId?: string | null;
    employeeNumber?: string | null;
    countryCode?: string | null;
    timezone?: string | null;
  };
  credentials?: {
    /** System that checks the password. */
    provider?: {
      /** Kind of provider, such as OKTA or ACTIVE_DIRECTORY. */
      type?: string;
      name?: string;
    };
  };
};

export type Group = {
  id: GroupId;
  /** Who manages the members. */
  type: "APP_GROUP" | "BUILT_IN" | "OKTA_GROUP" | (string & {});
  created?: Moment;
  lastUpdated?: Moment;
  lastMembershipUpdated?: Moment;
  /** Classes that decide the fields of the profile. */
  objectClass?: string[];
  profile?: {
    name?: string;
    description?: string | null;
    /** Distinguished name, for groups from Active Directory. */
    dn?: string;
    /** Short Windows name, for groups from Active Directory. */
    samAccountName?: string;
    /** Windows name with its domain. */
    windowsDomainQualifiedName?: string;
    /** Encoded objectGUID of a Windows group. */
    externalId?: string;
  };
};

/** Someone or something that took part in an event. */
export type LogEntity = {
  id?: string;
  /** Kind of entity, such as User or AppInstance. */
  type?: string;
  /** Second name of the entity, such as the login. */
  alternateId?: string | null;
  displayName?: string | null;
  /** Further facts whose names depend on the kind of entity. */
  detailEntry?: { [key: string]: unknown } | null;
  /** What a change made of the entity, where the event type tells. */
  changeDetails?: {
    /** Properties before the change. */
    from?: { [key: string]: unknown } | null;
    /** Properties after the change. */
    to?: { [key: string]: unknown } | null;
  } | null;
};

/** What is known of an address. */
export type IpDetails = {
  /** Number of the autonomous system. @integer */
  asNumber?: number | null;
  /** Owner of the autonomous system. */
  asOrg?: string | null;
  domain?: string | null;
  isp?: string | null;
  /** Anonymizers and the like that the address belongs to. */
  ipServiceCategories?: {
    /** Kind of service, such as VPN or Tor. */
    type?: string | null;
    operator?: string | null;
    isAnonymous?: boolean | null;
  }[] | null;
} | null;

export type LogEvent = {
  /** Id of the event. */
  uuid: string;
  published: Moment;
  /** What happened, such as user.session.start. */
  eventType: string;
  /** The event in a few words. */
  displayMessage?: string | null;
  severity?: "DEBUG" | "ERROR" | "INFO" | "WARN" | (string & {});
  version?: string;
  actor?: LogEntity;
  /** What was acted upon. */
  target?: LogEntity[] | null;
  outcome?: {
    result?:
      | "SUCCESS"
      | "FAILURE"
      | "SKIPPED"
      | "ALLOW"
      | "DENY"
      | "CHALLENGE"
      | "UNKNOWN"
      | "RATE_LIMIT"
      | "DEFERRED"
      | "SCHEDULED"
      | "ABANDONED"
      | "UNANSWERED"
      | (string & {});
    /** Why, such as INVALID_CREDENTIALS. */
    reason?: string | null;
  };
  /** Device that sent the request. */
  client?: {
    /** OAuth client or API token that was used. */
    id?: string | null;
    ipAddress?: string | null;
    /** Kind of device, such as Computer. */
    device?: string | null;
    /** Network zone of the address. */
    zone?: string | null;
    userAgent?: {
      browser?: string | null;
      os?: string | null;
      /** Header as it was received. */
      rawUserAgent?: string | null;
    } | null;
    geographicalContext?: Geography;
  };
  /** How the actor proved who it is. */
  authenticationContext?: {
    authenticationProvider?: string | null;
    credentialProvider?: string | null;
    credentialType?: string | null;
    /** Value that all events of one session share. */
    externalSessionId?: string | null;
    interface?: string | null;
    issuer?: { id?: string | null; type?: string | null } | null;
  } | null;
  /** Reputation of the address and risk of the event. */
  securityContext?: {
    /** @integer */
    asNumber?: number | null;
    asOrg?: string | null;
    domain?: string | null;
    isp?: string | null;
    isProxy?: boolean | null;
    ipDetails?: IpDetails;
    risk?: {
      level?: "LOW" | "MEDIUM" | "HIGH" | (string & {}) | null;
      previousLevel?: "LOW" | "MEDIUM" | "HIGH" | (string & {}) | null;
      detectionName?: string | null;
      issuer?: string | null;
      reasons?: string[] | null;
    } | null;
    userBehaviors?: {
      id?: string | null;
      /** Behavior rule that was looked at. */
      name?: string | null;
      result?: "UNKNOWN" | "POSITIVE" | "NEGATIVE" | "BAD_REQUEST" | (string & {}) | null;
    }[] | null;
  } | null;
  request?: {
    /** Addresses that the request came through, the client first. */
    ipChain?: {
      ip?: string;
      /** V4 or V6. */
      version?: string | null;
      source?: string | null;
      ipDetails?: IpDetails;
      geographicalContext?: Geography;
    }[] | null;
  };
  /** What ties together the events of one request or job. */
  transaction?: {
    id?: string | null;
    /** WEB for a request, JOB for work in the background. */
    type?: string | null;
    /** Further facts of the request. */
    detail?: {
      /** Id of the API token that was used. */
      requestApiTokenId?: string;
    } | null;
  };
  debugContext?: {
    /** Further facts whose names depend on the event type; not a stable interface. */
    debugData?: { [key: string]: unknown } | null;
  };
};

export type IpRange = {
  /** How the value is written. */
  type: "CIDR" | "RANGE";
  /** Addresses, such as 198.51.100.0/24 or 198.51.100.1-198.51.100.9. @minLength 1 */
  value: string;
};

export type IpRangeResult = {
  /** How the value is written. */
  type: "CIDR" | "RANGE" | (string & {});
  /** Addresses, such as 198.51.100.0/24 or 198.51.100.1-198.51.100.9. @minLength 1 */
  value: string;
};

export type ZoneLocation = {
  /** Two-letter country code. */
  country?: string | null;
  /** Country and region code, such as US-CA. */
  region?: string | null;
};

export type NetworkZone = {
  /** Id of the zone. */
  id: string;
  name: string;
  type: "IP" | "DYNAMIC" | "DYNAMIC_V2" | (string & {});
  status?: LifecycleStatus;
  /** Whether the zone blocks, or is used in policies. */
  usage?: "BLOCKLIST" | "POLICY" | (string & {});
  /** Whether Okta made the zone. */
  system?: boolean;
  created?: Moment;
  lastUpdated?: Moment;
  /** Addresses of an IP zone. */
  gateways?: IpRangeResult[] | null;
  /** Trusted proxies of an IP zone. */
  proxies?: IpRangeResult[] | null;
  /** Kind of proxy that a dynamic zone matches, such as Tor. */
  proxyType?: string | null;
  /** Autonomous systems, as a list for dynamic zones and as include and exclude for enhanced ones. */
  asns?: string[] | { include?: string[] | null; exclude?: string[] | null } | null;
  /** Places, as a list for dynamic zones and as include and exclude for enhanced ones. */
  locations?: ZoneLocation[] | { include?: ZoneLocation[] | null; exclude?: ZoneLocation[] | null } | null;
  /** Anonymizers and the like that an enhanced zone matches. */
  ipServiceCategories?: { include?: string[] | null; exclude?: string[] | null } | null;
};

const LINK_PAGES = { params: ["after"], items: "" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "okta",
  operations: {
    low: {
      "users:read": ["h8McIUJ4", LINK_PAGES],
      "users:read_details": ["196WkWPs"],
      "users:read_groups": ["1ok2U-px", LINK_PAGES],
      "factors:read": ["JqdsrIj0"],
      "groups:read": ["0nRVX6VZ", LINK_PAGES],
      "group_members:read": ["avG62MQM", LINK_PAGES],
      "apps:read": ["MFHFIYZm", LINK_PAGES],
      "app_users:read": ["RwKrTHQ9", LINK_PAGES],
      "user_roles:read": ["sOPVW6-5"],
      "policies:read": ["8p2SCfvY", LINK_PAGES],
      "network_zones:read": ["xR-F2q52", LINK_PAGES],
      "authorization_servers:read": ["W-R-SsR8", LINK_PAGES],
    },
    medium: {
      "system_log:read": ["iodAhS8U", LINK_PAGES],
    },
    high: {
      "users:suspend": ["Q3N1HiKC"],
      "users:unsuspend": ["0gzRPmxc"],
      "users:unlock": ["buh6lYme"],
      "users:reset_password": ["9LxXqvTV"],
      "user_sessions:revoke": ["NbsZQO76"],
      "factors:reset": ["TKQqxE-A"],
      "factors:delete": ["KZqYC8bC"],
      "group_members:write": ["sz0xRQN5"],
      "group_members:delete": ["up4fTB4q"],
      "app_users:delete": ["2PyQjEZ7"],
      "network_zones:write": ["TgpJrm51"],
    },
    critical: {
      "users:deactivate": ["fcVYG39K"],
      "user_roles:delete": ["FbNgoe-m"],
    },
  },
};
