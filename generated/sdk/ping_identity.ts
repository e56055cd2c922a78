// Generated from specs/ping_identity.yaml by `npm run generate`. Do not edit.
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
 * PingOne. Users, sessions, devices, groups, admin roles and audit events of PingOne.
 * @see https://developer.pingidentity.com/pingone-api/
 */
export class PingIdentityConnector<const M extends Risk = "critical"> extends SDKConnector<PingIdentityOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List or search users of an environment. Risk: low. Scope: none. */
  findUsers(params: FindUsersParams, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", { environmentID: params.environmentId, filter: params.filter, limit: params.limit }, options);
  }

  /** Get one user by UUID. Risk: low. Scope: none. */
  getUser(params: GetUserParams, options?: ExecuteOptions): GovernedCall<"low", UsersReadDetailsResult> {
    return this.call("users:read_details", { environmentID: params.environmentId, userID: params.userId }, options);
  }

  /** Disable a user, or enable one again. Risk: high. Scope: none. May be escalated to a reviewer. */
  disableUser(params: DisableUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateEnabledResult> {
    return this.call("users:update_enabled", { environmentID: params.environmentId, userID: params.userId, enabled: false }, options);
  }

  /** Let a disabled user sign in again. Risk: high. Scope: none. May be escalated to a reviewer. */
  enableUser(params: EnableUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateEnabledResult> {
    return this.call("users:update_enabled", { environmentID: params.environmentId, userID: params.userId, enabled: true }, options);
  }

  /** List the latest sessions of a user. Risk: low. Scope: none. */
  getUserSessions(params: GetUserSessionsParams, options?: ExecuteOptions): GovernedCall<"low", SessionsReadResult> {
    return this.call("sessions:read", { environmentID: params.environmentId, userID: params.userId }, options);
  }

  /** End one session of a user. Risk: high. Scope: none. May be escalated to a reviewer. */
  endUserSession(params: EndUserSessionParams, options?: ExecuteOptions): GovernedCall<"high", SessionsDeleteResult> {
    return this.call("sessions:delete", { environmentID: params.environmentId, userID: params.userId, sessionID: params.sessionId }, options);
  }

  /** Put a user into a group. Risk: high. Scope: none. May be escalated to a reviewer. */
  addUserToGroup(params: AddUserToGroupParams, options?: ExecuteOptions): GovernedCall<"high", UserGroupsWriteResult> {
    return this.call("user_groups:write", { environmentID: params.environmentId, userID: params.userId, id: params.groupId }, options);
  }

  /** Search the audit events of an environment. Risk: medium. Scope: none. */
  searchActivities(params: SearchActivitiesParams, options?: ExecuteOptions): GovernedPages<"medium", ActivitiesReadResult, ActivitiesReadItem> {
    return this.call("activities:read", { environmentID: params.environmentId, filter: params.filter, limit: params.limit }, options);
  }

  execute<O extends keyof Within<PingIdentityOperations, M>>(
    operation: O,
    params: ParamsOf<Within<PingIdentityOperations, M>, O> & Incomplete,
  ): never;
  /** List the environments of the organization. `GET /environments` @risk low */
  execute(
    operation: OperationId<"environments:read", "low", M>,
    params: EnvironmentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", EnvironmentsReadResult, EnvironmentsReadItem>;
  /** List or search users of an environment. `GET /environments/{environmentID}/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one user by UUID. `GET /environments/{environmentID}/users/{userID}` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /**
   * Disable a user, or enable one again. `PUT /environments/{environmentID}/users/{userID}/enabled`
   * @risk high
   */
  execute(
    operation: OperationId<"users:update_enabled", "high", M>,
    params: UsersUpdateEnabledParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUpdateEnabledResult>;
  /** Delete a user for good. `DELETE /environments/{environmentID}/users/{userID}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** Tell the state of a password. `GET /environments/{environmentID}/users/{userID}/password` @risk low */
  execute(
    operation: OperationId<"users:read_password", "low", M>,
    params: UsersReadPasswordParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadPasswordResult>;
  /**
   * Make a user choose a new password. `POST /environments/{environmentID}/users/{userID}/password`
   * @risk high
   */
  execute(
    operation: OperationId<"users:force_password_change", "high", M>,
    params: UsersForcePasswordChangeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersForcePasswordChangeResult>;
  /**
   * Ask a user for a second factor. `PUT /environments/{environmentID}/users/{userID}/mfaEnabled`
   * @risk high
   */
  execute(
    operation: OperationId<"users:enable_mfa", "high", M>,
    params: UsersEnableMfaParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersEnableMfaResult>;
  /** List the populations of users. `GET /environments/{environmentID}/populations` @risk low */
  execute(
    operation: OperationId<"populations:read", "low", M>,
    params: PopulationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PopulationsReadResult, PopulationsReadItem>;
  /**
   * List the latest sessions of a user. `GET /environments/{environmentID}/users/{userID}/sessions`
   * @risk low
   */
  execute(
    operation: OperationId<"sessions:read", "low", M>,
    params: SessionsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SessionsReadResult>;
  /**
   * End one session of a user. `DELETE /environments/{environmentID}/users/{userID}/sessions/{sessionID}`
   * @risk high
   */
  execute(
    operation: OperationId<"sessions:delete", "high", M>,
    params: SessionsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SessionsDeleteResult>;
  /**
   * List the second factors of a user. `GET /environments/{environmentID}/users/{userID}/devices`
   * @risk low
   */
  execute(
    operation: OperationId<"devices:read", "low", M>,
    params: DevicesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DevicesReadResult>;
  /**
   * Remove a second factor of a user. `DELETE
   * /environments/{environmentID}/users/{userID}/devices/{deviceID}`
   * @risk high
   */
  execute(
    operation: OperationId<"devices:delete", "high", M>,
    params: DevicesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DevicesDeleteResult>;
  /** List or search groups of an environment. `GET /environments/{environmentID}/groups` @risk low */
  execute(
    operation: OperationId<"groups:read", "low", M>,
    params: GroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupsReadResult, GroupsReadItem>;
  /** Get one group by UUID. `GET /environments/{environmentID}/groups/{groupID}` @risk low */
  execute(
    operation: OperationId<"groups:read_details", "low", M>,
    params: GroupsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", GroupsReadDetailsResult>;
  /**
   * List the groups that a user is in. `GET /environments/{environmentID}/users/{userID}/memberOfGroups`
   * @risk low
   */
  execute(
    operation: OperationId<"user_groups:read", "low", M>,
    params: UserGroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UserGroupsReadResult, UserGroupsReadItem>;
  /**
   * Put a user into a group. `POST /environments/{environmentID}/users/{userID}/memberOfGroups`
   * @risk high
   */
  execute(
    operation: OperationId<"user_groups:write", "high", M>,
    params: UserGroupsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserGroupsWriteResult>;
  /**
   * Take a user out of a group. `DELETE
   * /environments/{environmentID}/users/{userID}/memberOfGroups/{groupID}`
   * @risk high
   */
  execute(
    operation: OperationId<"user_groups:delete", "high", M>,
    params: UserGroupsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserGroupsDeleteResult>;
  /** List the admin roles that PingOne has. `GET /roles` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RolesReadResult>;
  /** List admin roles that an environment made itself. `GET /environments/{environmentID}/roles` @risk low */
  execute(
    operation: OperationId<"custom_roles:read", "low", M>,
    params: CustomRolesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CustomRolesReadResult, CustomRolesReadItem>;
  /**
   * List the admin roles of a user. `GET /environments/{environmentID}/users/{userID}/roleAssignments`
   * @risk low
   */
  execute(
    operation: OperationId<"user_roles:read", "low", M>,
    params: UserRolesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UserRolesReadResult, UserRolesReadItem>;
  /**
   * Make a user an administrator. `POST /environments/{environmentID}/users/{userID}/roleAssignments`
   * @risk critical
   */
  execute(
    operation: OperationId<"user_roles:write", "critical", M>,
    params: UserRolesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UserRolesWriteResult>;
  /**
   * Take an admin role from a user. `DELETE
   * /environments/{environmentID}/users/{userID}/roleAssignments/{roleAssignmentID}`
   * @risk critical
   */
  execute(
    operation: OperationId<"user_roles:delete", "critical", M>,
    params: UserRolesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UserRolesDeleteResult>;
  /**
   * List the admin roles of an application. `GET
   * /environments/{environmentID}/applications/{applicationID}/roleAssignments`
   * @risk low
   */
  execute(
    operation: OperationId<"application_roles:read", "low", M>,
    params: ApplicationRolesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ApplicationRolesReadResult, ApplicationRolesReadItem>;
  /**
   * List the admin roles of a group. `GET /environments/{environmentID}/groups/{groupID}/roleAssignments`
   * @risk low
   */
  execute(
    operation: OperationId<"group_roles:read", "low", M>,
    params: GroupRolesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupRolesReadResult, GroupRolesReadItem>;
  /** List the applications of an environment. `GET /environments/{environmentID}/applications` @risk low */
  execute(
    operation: OperationId<"applications:read", "low", M>,
    params: ApplicationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ApplicationsReadResult, ApplicationsReadItem>;
  /** List the policies for signing on. `GET /environments/{environmentID}/signOnPolicies` @risk low */
  execute(
    operation: OperationId<"sign_on_policies:read", "low", M>,
    params: SignOnPoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SignOnPoliciesReadResult, SignOnPoliciesReadItem>;
  /**
   * Search the audit events of an environment. `GET /environments/{environmentID}/activities`
   * @risk medium
   */
  execute(
    operation: OperationId<"activities:read", "medium", M>,
    params: ActivitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ActivitiesReadResult, ActivitiesReadItem>;
  /**
   * Get one rating of a sign-on. `GET /environments/{environmentID}/riskEvaluations/{riskEvaluationID}`
   * @risk low
   */
  execute(
    operation: OperationId<"risk_evaluations:read_details", "low", M>,
    params: RiskEvaluationsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RiskEvaluationsReadDetailsResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof PingIdentityOperations>(
    operation: O & Permit<PingIdentityOperations, O, M>,
    ...rest: Rest<ParamsOf<PingIdentityOperations, O>>
  ): CallOf<PingIdentityOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type PingIdentity<M extends Risk = "critical"> = Limited<PingIdentityConnector<M>, PingIdentityMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface PingIdentityOperations {
  "environments:read": { risk: "low"; params: EnvironmentsReadParams; result: EnvironmentsReadResult; item: EnvironmentsReadItem };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:update_enabled": { risk: "high"; params: UsersUpdateEnabledParams; result: UsersUpdateEnabledResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "users:read_password": { risk: "low"; params: UsersReadPasswordParams; result: UsersReadPasswordResult };
  "users:force_password_change": { risk: "high"; params: UsersForcePasswordChangeParams; result: UsersForcePasswordChangeResult };
  "users:enable_mfa": { risk: "high"; params: UsersEnableMfaParams; result: UsersEnableMfaResult };
  "populations:read": { risk: "low"; params: PopulationsReadParams; result: PopulationsReadResult; item: PopulationsReadItem };
  "sessions:read": { risk: "low"; params: SessionsReadParams; result: SessionsReadResult };
  "sessions:delete": { risk: "high"; params: SessionsDeleteParams; result: SessionsDeleteResult };
  "devices:read": { risk: "low"; params: DevicesReadParams; result: DevicesReadResult };
  "devices:delete": { risk: "high"; params: DevicesDeleteParams; result: DevicesDeleteResult };
  "groups:read": { risk: "low"; params: GroupsReadParams; result: GroupsReadResult; item: GroupsReadItem };
  "groups:read_details": { risk: "low"; params: GroupsReadDetailsParams; result: GroupsReadDetailsResult };
  "user_groups:read": { risk: "low"; params: UserGroupsReadParams; result: UserGroupsReadResult; item: UserGroupsReadItem };
  "user_groups:write": { risk: "high"; params: UserGroupsWriteParams; result: UserGroupsWriteResult };
  "user_groups:delete": { risk: "high"; params: UserGroupsDeleteParams; result: UserGroupsDeleteResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult };
  "custom_roles:read": { risk: "low"; params: CustomRolesReadParams; result: CustomRolesReadResult; item: CustomRolesReadItem };
  "user_roles:read": { risk: "low"; params: UserRolesReadParams; result: UserRolesReadResult; item: UserRolesReadItem };
  "user_roles:write": { risk: "critical"; params: UserRolesWriteParams; result: UserRolesWriteResult };
  "user_roles:delete": { risk: "critical"; params: UserRolesDeleteParams; result: UserRolesDeleteResult };
  "application_roles:read": { risk: "low"; params: ApplicationRolesReadParams; result: ApplicationRolesReadResult; item: ApplicationRolesReadItem };
  "group_roles:read": { risk: "low"; params: GroupRolesReadParams; result: GroupRolesReadResult; item: GroupRolesReadItem };
  "applications:read": { risk: "low"; params: ApplicationsReadParams; result: ApplicationsReadResult; item: ApplicationsReadItem };
  "sign_on_policies:read": { risk: "low"; params: SignOnPoliciesReadParams; result: SignOnPoliciesReadResult; item: SignOnPoliciesReadItem };
  "activities:read": { risk: "medium"; params: ActivitiesReadParams; result: ActivitiesReadResult; item: ActivitiesReadItem };
  "risk_evaluations:read_details": { risk: "low"; params: RiskEvaluationsReadDetailsParams; result: RiskEvaluationsReadDetailsResult };
}

/** The risk of each convenience method. */
export interface PingIdentityMethods {
  findUsers: "low";
  getUser: "low";
  disableUser: "high";
  enableUser: "high";
  getUserSessions: "low";
  endUserSession: "high";
  addUserToGroup: "high";
  searchActivities: "medium";
}

/** Parameters of `environments:read`. */
export interface EnvironmentsReadParams {
  /** Condition on name, id, organization or license. */
  filter?: Filter;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `environments:read`. */
export type EnvironmentsReadResult = {
  _links?: Links;
  _embedded?: { environments?: Environment[] };
  /** @integer */
  count?: number;
  /** @integer */
  size?: number;
};

/** One item of the pages of `environments:read`. */
export type EnvironmentsReadItem = NonNullable<NonNullable<EnvironmentsReadResult["_embedded"]>["environments"]>[number];

/** Parameters of `users:read`. */
export interface UsersReadParams {
  environmentID: EnvironmentId;
  /** SCIM condition, such as username eq "jo" or email sw "jo@". */
  filter?: Filter;
  limit?: LimitThousand;
  cursor?: Cursor;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  _links?: Links;
  _embedded?: { users?: User[] };
  /** @integer */
  count?: number;
  /** @integer */
  size?: number;
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<NonNullable<UsersReadResult["_embedded"]>["users"]>[number];

/** Arguments of `findUsers`. */
export interface FindUsersParams {
  environmentId: EnvironmentId;
  /** SCIM condition, such as username eq "jo" or email sw "jo@". */
  filter?: Filter;
  limit?: LimitThousand;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  environmentID: EnvironmentId;
  userID: UserId;
  /** Groups to send along with it. */
  include?: "memberOfGroupIDs" | "memberOfGroupNames";
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = User;

/** Arguments of `getUser`. */
export interface GetUserParams {
  environmentId: EnvironmentId;
  userId: UserId;
}

/** Parameters of `users:update_enabled`. */
export interface UsersUpdateEnabledParams {
  environmentID: EnvironmentId;
  userID: UserId;
  /** Whether the user may sign in. */
  enabled: boolean;
}

/** Result of `users:update_enabled`. */
export type UsersUpdateEnabledResult = {
  enabled?: boolean;
};

/** Arguments of `disableUser`. */
export interface DisableUserParams {
  environmentId: EnvironmentId;
  userId: UserId;
}

/** Arguments of `enableUser`. */
export interface EnableUserParams {
  environmentId: EnvironmentId;
  userId: UserId;
}

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  environmentID: EnvironmentId;
  userID: UserId;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = null;

/** Parameters of `users:read_password`. */
export interface UsersReadPasswordParams {
  environmentID: EnvironmentId;
  userID: UserId;
}

/** Result of `users:read_password`. */
export type UsersReadPasswordResult = {
  /** State, such as OK or MUST_CHANGE_PASSWORD. */
  status?: string;
  passwordPolicy?: Ref;
  user?: Ref;
  environment?: Ref;
};

/** Parameters of `users:force_password_change`. */
export interface UsersForcePasswordChangeParams {
  environmentID: EnvironmentId;
  userID: UserId;
}

/** Result of `users:force_password_change`. */
export type UsersForcePasswordChangeResult = {
  status?: string;
  user?: Ref;
  environment?: Ref;
};

/** Parameters of `users:enable_mfa`. */
export interface UsersEnableMfaParams {
  environmentID: EnvironmentId;
  userID: UserId;
  /** Always true, which asks for a second factor. */
  mfaEnabled: true;
}

/** Result of `users:enable_mfa`. */
export type UsersEnableMfaResult = {
  mfaEnabled?: boolean;
};

/** Parameters of `populations:read`. */
export interface PopulationsReadParams {
  environmentID: EnvironmentId;
  filter?: Filter;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `populations:read`. */
export type PopulationsReadResult = {
  _links?: Links;
  _embedded?: { populations?: Population[] };
  /** @integer */
  count?: number;
  /** @integer */
  size?: number;
};

/** One item of the pages of `populations:read`. */
export type PopulationsReadItem = NonNullable<NonNullable<PopulationsReadResult["_embedded"]>["populations"]>[number];

/** Parameters of `sessions:read`. */
export interface SessionsReadParams {
  environmentID: EnvironmentId;
  userID: UserId;
}

/** Result of `sessions:read`. */
export type SessionsReadResult = {
  _embedded?: {
    sessions?: {
      id?: string;
      createdAt?: string;
      activeAt?: string;
      environment?: Ref;
      browser?: { name?: string; version?: string };
      device?: { type?: string };
      lastSignOn?: { at?: string; remoteIp?: string };
    }[];
  };
  /** @integer */
  size?: number;
};

/** Arguments of `getUserSessions`. */
export interface GetUserSessionsParams {
  environmentId: EnvironmentId;
  userId: UserId;
}

/** Parameters of `sessions:delete`. */
export interface SessionsDeleteParams {
  environmentID: EnvironmentId;
  userID: UserId;
  /** Id of the session, from sessions:read. @minLength 1 */
  sessionID: string;
}

/** Result of `sessions:delete`. */
export type SessionsDeleteResult = null;

/** Arguments of `endUserSession`. */
export interface EndUserSessionParams {
  environmentId: EnvironmentId;
  userId: UserId;
  /** Id of the session, from sessions:read. @minLength 1 */
  sessionId: string;
}

/** Parameters of `devices:read`. */
export interface DevicesReadParams {
  environmentID: EnvironmentId;
  userID: UserId;
}

/** Result of `devices:read`. */
export type DevicesReadResult = {
  _embedded?: {
    devices?: {
      id?: string;
      /** Kind of factor, such as SMS, TOTP or MOBILE. */
      type?: string;
      status?: string;
      nickname?: string;
      phone?: string;
      email?: string;
      createdAt?: string;
      updatedAt?: string;
    }[];
  };
  /** @integer */
  count?: number;
  /** @integer */
  size?: number;
};

/** Parameters of `devices:delete`. */
export interface DevicesDeleteParams {
  environmentID: EnvironmentId;
  userID: UserId;
  /** Id of the factor, from devices:read. @minLength 1 */
  deviceID: string;
}

/** Result of `devices:delete`. */
export type DevicesDeleteResult = null;

/** Parameters of `groups:read`. */
export interface GroupsReadParams {
  environmentID: EnvironmentId;
  filter?: Filter;
  limit?: LimitThousand;
  cursor?: Cursor;
}

/** Result of `groups:read`. */
export type GroupsReadResult = {
  _links?: Links;
  _embedded?: { groups?: Group[] };
  /** @integer */
  count?: number;
  /** @integer */
  size?: number;
};

/** One item of the pages of `groups:read`. */
export type GroupsReadItem = NonNullable<NonNullable<GroupsReadResult["_embedded"]>["groups"]>[number];

/** Parameters of `groups:read_details`. */
export interface GroupsReadDetailsParams {
  environmentID: EnvironmentId;
  groupID: GroupId;
  /** More to send along, such as totalMemberCounts. @minLength 1 */
  include?: string;
}

/** Result of `groups:read_details`. */
export type GroupsReadDetailsResult = Group;

/** Parameters of `user_groups:read`. */
export interface UserGroupsReadParams {
  environmentID: EnvironmentId;
  userID: UserId;
  filter?: Filter;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `user_groups:read`. */
export type UserGroupsReadResult = {
  _links?: Links;
  _embedded?: { groupMemberships?: GroupMembership[] };
  /** @integer */
  count?: number;
  /** @integer */
  size?: number;
};

/** One item of the pages of `user_groups:read`. */
export type UserGroupsReadItem = NonNullable<NonNullable<UserGroupsReadResult["_embedded"]>["groupMemberships"]>[number];

/** Parameters of `user_groups:write`. */
export interface UserGroupsWriteParams {
  environmentID: EnvironmentId;
  userID: UserId;
  id: GroupId;
}

/** Result of `user_groups:write`. */
export type UserGroupsWriteResult = GroupMembership;

/** Arguments of `addUserToGroup`. */
export interface AddUserToGroupParams {
  environmentId: EnvironmentId;
  userId: UserId;
  groupId: GroupId;
}

/** Parameters of `user_groups:delete`. */
export interface UserGroupsDeleteParams {
  environmentID: EnvironmentId;
  userID: UserId;
  groupID: GroupId;
}

/** Result of `user_groups:delete`. */
export type UserGroupsDeleteResult = null;

/** Parameters of `roles:read`. */
export type RolesReadParams = { [key: string]: never };

/** Result of `roles:read`. */
export type RolesReadResult = {
  _links?: Links;
  _embedded?: { roles?: AdminRole[] };
  /** @integer */
  count?: number;
  /** @integer */
  size?: number;
};

/** Parameters of `custom_roles:read`. */
export interface CustomRolesReadParams {
  environmentID: EnvironmentId;
  filter?: Filter;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `custom_roles:read`. */
export type CustomRolesReadResult = {
  _links?: Links;
  _embedded?: { roles?: AdminRole[] };
  /** @integer */
  count?: number;
  /** @integer */
  size?: number;
};

/** One item of the pages of `custom_roles:read`. */
export type CustomRolesReadItem = NonNullable<NonNullable<CustomRolesReadResult["_embedded"]>["roles"]>[number];

/** Parameters of `user_roles:read`. */
export interface UserRolesReadParams {
  environmentID: EnvironmentId;
  userID: UserId;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `user_roles:read`. */
export type UserRolesReadResult = RoleAssignments;

/** One item of the pages of `user_roles:read`. */
export type UserRolesReadItem = NonNullable<NonNullable<UserRolesReadResult["_embedded"]>["roleAssignments"]>[number];

/** Parameters of `user_roles:write`. */
export interface UserRolesWriteParams {
  environmentID: EnvironmentId;
  userID: UserId;
  /** The admin role to give. */
  role: {
    /** UUID of the role, from roles:read or custom_roles:read. @minLength 1 */
    id: string;
  };
  /** Where the admin role counts. */
  scope: {
    /** UUID of that place. @minLength 1 */
    id: string;
    /** Kind of place that the UUID is of. */
    type: "ORGANIZATION" | "ENVIRONMENT" | "POPULATION" | "APPLICATION";
  };
}

/** Result of `user_roles:write`. */
export type UserRolesWriteResult = RoleAssignment;

/** Parameters of `user_roles:delete`. */
export interface UserRolesDeleteParams {
  environmentID: EnvironmentId;
  userID: UserId;
  roleAssignmentID: RoleAssignmentId;
}

/** Result of `user_roles:delete`. */
export type UserRolesDeleteResult = null;

/** Parameters of `application_roles:read`. */
export interface ApplicationRolesReadParams {
  environmentID: EnvironmentId;
  applicationID: ApplicationId;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `application_roles:read`. */
export type ApplicationRolesReadResult = RoleAssignments;

/** One item of the pages of `application_roles:read`. */
export type ApplicationRolesReadItem = NonNullable<NonNullable<ApplicationRolesReadResult["_embedded"]>["roleAssignments"]>[number];

/** Parameters of `group_roles:read`. */
export interface GroupRolesReadParams {
  environmentID: EnvironmentId;
  groupID: GroupId;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `group_roles:read`. */
export type GroupRolesReadResult = RoleAssignments;

/** One item of the pages of `group_roles:read`. */
export type GroupRolesReadItem = NonNullable<NonNullable<GroupRolesReadResult["_embedded"]>["roleAssignments"]>[number];

/** Parameters of `applications:read`. */
export interface ApplicationsReadParams {
  environmentID: EnvironmentId;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `applications:read`. */
export type ApplicationsReadResult = {
  _links?: Links;
  _embedded?: { applications?: Application[] };
  /** @integer */
  count?: number;
  /** @integer */
  size?: number;
};

/** One item of the pages of `applications:read`. */
export type ApplicationsReadItem = NonNullable<NonNullable<ApplicationsReadResult["_embedded"]>["applications"]>[number];

/** Parameters of `sign_on_policies:read`. */
export interface SignOnPoliciesReadParams {
  environmentID: EnvironmentId;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `sign_on_policies:read`. */
export type SignOnPoliciesReadResult = {
  _links?: Links;
  _embedded?: { signOnPolicies?: SignOnPolicy[] };
  /** @integer */
  count?: number;
  /** @integer */
  size?: number;
};

/** One item of the pages of `sign_on_policies:read`. */
export type SignOnPoliciesReadItem = NonNullable<NonNullable<SignOnPoliciesReadResult["_embedded"]>["signOnPolicies"]>[number];

/** Parameters of `activities:read`. */
export interface ActivitiesReadParams {
  environmentID: EnvironmentId;
  /**
   * Time span and more, such as recordedat gt "2026-01-01T00:00:00Z" and recordedat lt
   * "2026-01-02T00:00:00Z".
   * @minLength 1
   */
  filter: string;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `activities:read`. */
export type ActivitiesReadResult = {
  _links?: Links;
  _embedded?: { activities?: Activity[] };
  /** @integer */
  count?: number;
  /** @integer */
  size?: number;
};

/** One item of the pages of `activities:read`. */
export type ActivitiesReadItem = NonNullable<NonNullable<ActivitiesReadResult["_embedded"]>["activities"]>[number];

/** Arguments of `searchActivities`. */
export interface SearchActivitiesParams {
  environmentId: EnvironmentId;
  /**
   * Time span and more, such as recordedat gt "2026-01-01T00:00:00Z" and recordedat lt
   * "2026-01-02T00:00:00Z".
   * @minLength 1
   */
  filter: string;
  limit?: Limit;
}

/** Parameters of `risk_evaluations:read_details`. */
export interface RiskEvaluationsReadDetailsParams {
  environmentID: EnvironmentId;
  /**
   * UUID of the rating, as the audit event of it in activities:read has it among its resources.
   * @minLength 1
   */
  riskEvaluationID: string;
}

/** Result of `risk_evaluations:read_details`. */
export type RiskEvaluationsReadDetailsResult = {
  id?: string;
  createdAt?: string;
  updatedAt?: string;
  result?: {
    level?: string;
    type?: string;
    value?: string;
  };
  event?: {
    ip?: string;
    completionStatus?: string;
    user?: { id?: string; name?: string };
  };
  details?: {
    country?: string;
    city?: string;
    impossibleTravel?: boolean;
    anonymousNetworkDetected?: boolean;
    ipAddressReputation?: {
      level?: string;
      /** @integer */
      score?: number;
    };
  };
  riskPolicySet?: { id?: string; name?: string };
};

/** UUID of the environment to work in. @minLength 1 */
export type EnvironmentId = string;

/** UUID of the user within the environment. @minLength 1 */
export type UserId = string;

/** UUID of the group within the environment. @minLength 1 */
export type GroupId = string;

/** UUID of the application within the environment. @minLength 1 */
export type ApplicationId = string;

/** UUID of the assignment of a role. @minLength 1 */
export type RoleAssignmentId = string;

/** How many entries make a page. @integer @minimum 1 */
export type Limit = number;

/** How many entries make a page, 1000 at most. @integer @minimum 1 @maximum 1000 */
export type LimitThousand = number;

/** Place to continue from, out of the next link. @minLength 1 */
export type Cursor = string;

/** SCIM condition, such as name sw "Sec". @minLength 1 */
export type Filter = string;

export type Ref = {
  id?: string;
};

export type Links = {
  self?: { href?: string };
  next?: { href?: string };
};

export type Environment = {
  id?: string;
  name?: string;
  description?: string;
  /** PRODUCTION or SANDBOX as set. */
  type?: string;
  status?: string;
  region?: string;
  organization?: Ref;
  license?: Ref;
  createdAt?: string;
  updatedAt?: string;
};

export type User = {
  id?: string;
  username?: string;
  email?: string;
  emailVerified?: boolean;
  enabled?: boolean;
  account?: {
    canAuthenticate?: boolean;
    /** OK or LOCKED for now. */
    status?: string;
    lockedAt?: string;
    unlockAt?: string;
    /** @integer */
    secondsUntilUnlock?: number;
  };
  name?: {
    given?: string;
    family?: string;
    formatted?: string;
  };
  mfaEnabled?: boolean;
  mobilePhone?: string;
  title?: string;
  population?: Ref;
  environment?: Ref;
  identityProvider?: { id?: string; type?: string };
  lifecycle?: { status?: string };
  lastSignOn?: { at?: string; remoteIp?: string };
  memberOfGroupIDs?: string[];
  memberOfGroupNames?: string[];
  createdAt?: string;
  updatedAt?: string;
};

export type Group = {
  id?: string;
  name?: string;
  displayName?: string;
  description?: string;
  externalId?: string;
  /** Condition by which users fall into it. */
  userFilter?: string;
  population?: Ref;
  environment?: Ref;
  sourceType?: string;
  directMemberCounts?: {
    /** @integer */
    users?: number;
  };
  totalMemberCounts?: {
    /** @integer */
    users?: number;
  };
};

export type Population = {
  id?: string;
  name?: string;
  description?: string;
  default?: boolean;
  /** @integer */
  userCount?: number;
  passwordPolicy?: Ref;
  environment?: Ref;
  createdAt?: string;
  updatedAt?: string;
};

export type AdminRole = {
  id?: string;
  name?: string;
  description?: string;
  /** Kinds of place it counts in. */
  applicableTo?: string[];
  permissions?: {
    id?: string;
    classifier?: string;
    description?: string;
  }[];
};

export type Application = {
  id?: string;
  name?: string;
  description?: string;
  enabled?: boolean;
  protocol?: string;
  type?: string;
  grantTypes?: string[];
  redirectUris?: string[];
  tokenEndpointAuthMethod?: string;
  pkceEnforcement?: string;
  hiddenFromAppPortal?: boolean;
  environment?: Ref;
  createdAt?: string;
  updatedAt?: string;
};

export type SignOnPolicy = {
  id?: string;
  name?: string;
  description?: string;
  default?: boolean;
  environment?: Ref;
  createdAt?: string;
  updatedAt?: string;
};

export type GroupMembership = {
  id?: string;
  name?: string;
  /** DIRECT or INDIRECT through a group. */
  type?: string;
  environment?: Ref;
};

export type RoleAssignment = {
  id?: string;
  readOnly?: boolean;
  role?: Ref;
  scope?: { id?: string; type?: string };
  group?: Ref;
  environment?: Ref;
};

export type Actor = {
  id?: string;
  name?: string;
  type?: string;
  environment?: Ref;
};

export type Activity = {
  id?: string;
  recordedAt?: string;
  createdAt?: string;
  correlationId?: string;
  action?: { type?: string; description?: string };
  actors?: { client?: Actor; user?: Actor };
  resources?: Actor[];
  result?: { status?: string; description?: string };
};

export type RoleAssignments = {
  _embedded?: { roleAssignments?: RoleAssignment[] };
  _links?: Links;
  /** @integer */
  count?: number;
  /** @integer */
  size?: number;
};

const LINK_PAGES = { next: "/_links/next/href", params: ["cursor"], items: "/_embedded/roleAssignments" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "ping_identity",
  operations: {
    low: {
      "environments:read": [
        "LBZ0wIL2",
        { next: "/_links/next/href", params: ["cursor"], items: "/_embedded/environments" },
      ],
      "users:read": ["2aqoJ03e", { next: "/_links/next/href", params: ["cursor"], items: "/_embedded/users" }],
      "users:read_details": ["0jrIJu_9"],
      "users:read_password": ["uIrpNTEG"],
      "populations:read": [
        "6pEGcmik",
        { next: "/_links/next/href", params: ["cursor"], items: "/_embedded/populations" },
      ],
      "sessions:read": ["41sQDypE"],
      "devices:read": ["5m0e3KVO"],
      "groups:read": ["O567F7kQ", { next: "/_links/next/href", params: ["cursor"], items: "/_embedded/groups" }],
      "groups:read_details": ["ZTXwpAI7"],
      "user_groups:read": [
        "ppEYuZwa",
        { next: "/_links/next/href", params: ["cursor"], items: "/_embedded/groupMemberships" },
      ],
      "roles:read": ["kyOODMVa"],
      "custom_roles:read": ["BHCQ8Bgt", { next: "/_links/next/href", params: ["cursor"], items: "/_embedded/roles" }],
      "user_roles:read": ["vQcFDmKU", LINK_PAGES],
      "application_roles:read": ["4P71FQCN", LINK_PAGES],
      "group_roles:read": ["x5BYyhLM", LINK_PAGES],
      "applications:read": [
        "jt98QhL8",
        { next: "/_links/next/href", params: ["cursor"], items: "/_embedded/applications" },
      ],
      "sign_on_policies:read": [
        "VzjASRb3",
        { next: "/_links/next/href", params: ["cursor"], items: "/_embedded/signOnPolicies" },
      ],
      "risk_evaluations:read_details": ["C0tS5nBx"],
    },
    medium: {
      "activities:read": [
        "uha79hej",
        { next: "/_links/next/href", params: ["cursor"], items: "/_embedded/activities" },
      ],
    },
    high: {
      "users:update_enabled": ["taICO7Yr"],
      "users:force_password_change": ["x2bTw3Ns"],
      "users:enable_mfa": ["n-jLnlKM"],
      "sessions:delete": ["G-wo4oXf"],
      "devices:delete": ["0-I1m8bN"],
      "user_groups:write": ["u-zUX_g4"],
      "user_groups:delete": ["BdIlMVdN"],
    },
    critical: {
      "users:delete": ["xtBN_Fzi"],
      "user_roles:write": ["6N7f4xwD"],
      "user_roles:delete": ["NXc-zMCO"],
    },
  },
};
