// Generated from specs/entra_id.yaml by `npm run generate`. Do not edit.
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
 * Microsoft Entra ID. People, groups, admin roles, sign-ins, risk, policies, apps and devices of an Entra
 * tenant.
 * @see https://learn.microsoft.com/en-us/graph/api/resources/identity-network-access-overview
 */
export class EntraIdConnector<const M extends Risk = "critical"> extends SDKConnector<EntraIdOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List people and guests of the tenant. Risk: low. Scope: User.Read.All. */
  getUsers(params: GetUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", { filter: params.filter, top: params.limit }, options);
  }

  /** Find people by a part of their name or address. Risk: low. Scope: User.Read.All. */
  searchUsers(params: SearchUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", { search: params.search, top: params.limit, consistency_level: "eventual", count: true }, options);
  }

  /** Get one person with sign-in state and directory facts. Risk: low. Scope: User.Read.All. */
  getUser(params: GetUserParams, options?: ExecuteOptions): GovernedCall<"low", UsersReadDetailsResult> {
    return this.call("users:read_details", {
      user_id: params.userId,
      select: [
        "id",
        "displayName",
        "userPrincipalName",
        "mail",
        "accountEnabled",
        "userType",
        "jobTitle",
        "department",
      ],
    }, options);
  }

  /** List groups and directory roles of a person. Risk: low. Scope: User.Read.All, GroupMember.Read.All. */
  getUserGroups(params: GetUserGroupsParams, options?: ExecuteOptions): GovernedPages<"low", UserGroupsReadResult, UserGroupsReadItem> {
    return this.call("user_groups:read", { user_id: params.userId, top: params.limit }, options);
  }

  /**
   * Stop a person from signing in.
   * Risk: high. Scope: User.EnableDisableAccount.All, User.Read.All. May be escalated to a reviewer.
   */
  disableUser(params: DisableUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersSetEnabledResult> {
    return this.call("users:set_enabled", { user_id: params.userId, accountEnabled: false }, options);
  }

  /**
   * Let a person sign in again.
   * Risk: high. Scope: User.EnableDisableAccount.All, User.Read.All. May be escalated to a reviewer.
   */
  enableUser(params: EnableUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersSetEnabledResult> {
    return this.call("users:set_enabled", { user_id: params.userId, accountEnabled: true }, options);
  }

  /**
   * Give a person a new password.
   * Risk: critical. Scope: User-PasswordProfile.ReadWrite.All. Denied unless policy permits this agent.
   */
  resetUserPassword(params: ResetUserPasswordParams, options?: ExecuteOptions): GovernedCall<"critical", UsersResetPasswordResult> {
    return this.call("users:reset_password", {
      user_id: params.userId,
      passwordProfile: { password: params.password, forceChangePasswordNextSignIn: params.mustChange },
    }, options);
  }

  /**
   * End every session of a person.
   * Risk: high. Scope: User.RevokeSessions.All. May be escalated to a reviewer.
   */
  revokeUserSessions(params: RevokeUserSessionsParams, options?: ExecuteOptions): GovernedCall<"high", UserSessionsRevokeResult> {
    return this.call("user_sessions:revoke", { user_id: params.userId }, options);
  }

  /** List who is directly in a group. Risk: low. Scope: GroupMember.Read.All, User.Read.All. */
  getGroupMembers(params: GetGroupMembersParams, options?: ExecuteOptions): GovernedPages<"low", GroupMembersReadResult, GroupMembersReadItem> {
    return this.call("group_members:read", { group_id: params.groupId, top: params.limit }, options);
  }

  /**
   * Put a person or device into a group.
   * Risk: high. Scope: GroupMember.ReadWrite.All. May be escalated to a reviewer.
   */
  addGroupMember(params: AddGroupMemberParams, options?: ExecuteOptions): GovernedCall<"high", GroupMembersWriteResult> {
    return this.call("group_members:write", {
      group_id: params.groupId,
      odata_id: `https://graph.microsoft.com/v1.0/directoryObjects/${params.memberId}`,
    }, options);
  }

  /**
   * Take a member out of a group.
   * Risk: high. Scope: GroupMember.ReadWrite.All. May be escalated to a reviewer.
   */
  removeGroupMember(params: RemoveGroupMemberParams, options?: ExecuteOptions): GovernedCall<"high", GroupMembersDeleteResult> {
    return this.call("group_members:delete", { group_id: params.groupId, member_id: params.memberId }, options);
  }

  /** List who holds which admin role. Risk: low. Scope: RoleManagement.Read.Directory. */
  getRoleAssignments(params: GetRoleAssignmentsParams = {}, options?: ExecuteOptions): GovernedPages<"low", RoleAssignmentsReadResult, RoleAssignmentsReadItem> {
    return this.call("role_assignments:read", { filter: params.filter, top: params.limit }, options);
  }

  /** List interactive sign-ins with place, device and risk. Risk: medium. Scope: AuditLog.Read.All. */
  getSignIns(params: GetSignInsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", SignInsReadResult, SignInsReadItem> {
    return this.call("sign_ins:read", { filter: params.filter, top: params.limit }, options);
  }

  /** List changes that were made in the directory. Risk: medium. Scope: AuditLog.Read.All. */
  getDirectoryAudits(params: GetDirectoryAuditsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", DirectoryAuditsReadResult, DirectoryAuditsReadItem> {
    return this.call("directory_audits:read", { filter: params.filter, top: params.limit }, options);
  }

  /** List people whose account may be taken over. Risk: low. Scope: IdentityRiskyUser.Read.All. */
  getRiskyUsers(params: GetRiskyUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", RiskyUsersReadResult, RiskyUsersReadItem> {
    return this.call("risky_users:read", { filter: params.filter, top: params.limit }, options);
  }

  /**
   * Confirm that accounts were taken over.
   * Risk: high. Scope: IdentityRiskyUser.ReadWrite.All. May be escalated to a reviewer.
   */
  confirmUserCompromised(params: ConfirmUserCompromisedParams, options?: ExecuteOptions): GovernedCall<"high", RiskyUsersConfirmCompromisedResult> {
    return this.call("risky_users:confirm_compromised", params, options);
  }

  /**
   * Stop an app from getting tokens.
   * Risk: high. Scope: Application.ReadWrite.All. May be escalated to a reviewer.
   */
  disableServicePrincipal(params: DisableServicePrincipalParams, options?: ExecuteOptions): GovernedCall<"high", ServicePrincipalsSetEnabledResult> {
    return this.call("service_principals:set_enabled", { service_principal_id: params.servicePrincipalId, accountEnabled: false }, options);
  }

  execute<O extends keyof Within<EntraIdOperations, M>>(
    operation: O,
    params: ParamsOf<Within<EntraIdOperations, M>, O> & Incomplete,
  ): never;
  /** List people and guests of the tenant. `GET /users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one person by id or login. `GET /users/{user-id}` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /** List groups and directory roles of a person. `GET /users/{user-id}/memberOf` @risk low */
  execute(
    operation: OperationId<"user_groups:read", "low", M>,
    params: UserGroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UserGroupsReadResult, UserGroupsReadItem>;
  /** Disable or enable sign-in of a person. `PATCH /users/{user-id}` @risk high */
  execute(
    operation: OperationId<"users:set_enabled", "high", M>,
    params: UsersSetEnabledParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersSetEnabledResult>;
  /** Give a person a new password. `PATCH /users/{user-id}` @risk critical */
  execute(
    operation: OperationId<"users:reset_password", "critical", M>,
    params: UsersResetPasswordParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersResetPasswordResult>;
  /**
   * End every session of a person. `POST /users/{user-id}/microsoft.graph.revokeSignInSessions`
   * @risk high
   */
  execute(
    operation: OperationId<"user_sessions:revoke", "high", M>,
    params: UserSessionsRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserSessionsRevokeResult>;
  /** Delete a person from the tenant. `DELETE /users/{user-id}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** List ways in which a person can sign in. `GET /users/{user-id}/authentication/methods` @risk low */
  execute(
    operation: OperationId<"authentication_methods:read", "low", M>,
    params: AuthenticationMethodsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AuthenticationMethodsReadResult>;
  /** List groups and teams of the tenant. `GET /groups` @risk low */
  execute(
    operation: OperationId<"groups:read", "low", M>,
    params: GroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupsReadResult, GroupsReadItem>;
  /** List who is directly in a group. `GET /groups/{group-id}/members` @risk low */
  execute(
    operation: OperationId<"group_members:read", "low", M>,
    params: GroupMembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupMembersReadResult, GroupMembersReadItem>;
  /** Put a person or device into a group. `POST /groups/{group-id}/members/$ref` @risk high */
  execute(
    operation: OperationId<"group_members:write", "high", M>,
    params: GroupMembersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembersWriteResult>;
  /**
   * Take a member out of a group. `DELETE /groups/{group-id}/members/{directoryObject-id}/$ref`
   * @risk high
   */
  execute(
    operation: OperationId<"group_members:delete", "high", M>,
    params: GroupMembersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembersDeleteResult>;
  /** List admin roles that are in use. `GET /directoryRoles` @risk low */
  execute(
    operation: OperationId<"directory_roles:read", "low", M>,
    params: DirectoryRolesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DirectoryRolesReadResult>;
  /** List admin roles that can be granted. `GET /roleManagement/directory/roleDefinitions` @risk low */
  execute(
    operation: OperationId<"role_definitions:read", "low", M>,
    params: RoleDefinitionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RoleDefinitionsReadResult, RoleDefinitionsReadItem>;
  /** List who holds which admin role. `GET /roleManagement/directory/roleAssignments` @risk low */
  execute(
    operation: OperationId<"role_assignments:read", "low", M>,
    params: RoleAssignmentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RoleAssignmentsReadResult, RoleAssignmentsReadItem>;
  /** Grant an admin role to somebody. `POST /roleManagement/directory/roleAssignments` @risk critical */
  execute(
    operation: OperationId<"role_assignments:write", "critical", M>,
    params: RoleAssignmentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RoleAssignmentsWriteResult>;
  /**
   * Take an admin role away from its holder. `DELETE
   * /roleManagement/directory/roleAssignments/{unifiedRoleAssignment-id}`
   * @risk critical
   */
  execute(
    operation: OperationId<"role_assignments:delete", "critical", M>,
    params: RoleAssignmentsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RoleAssignmentsDeleteResult>;
  /** List interactive sign-ins with place, device and risk. `GET /auditLogs/signIns` @risk medium */
  execute(
    operation: OperationId<"sign_ins:read", "medium", M>,
    params: SignInsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SignInsReadResult, SignInsReadItem>;
  /** List changes that were made in the directory. `GET /auditLogs/directoryAudits` @risk medium */
  execute(
    operation: OperationId<"directory_audits:read", "medium", M>,
    params: DirectoryAuditsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", DirectoryAuditsReadResult, DirectoryAuditsReadItem>;
  /** List people whose account may be taken over. `GET /identityProtection/riskyUsers` @risk low */
  execute(
    operation: OperationId<"risky_users:read", "low", M>,
    params: RiskyUsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RiskyUsersReadResult, RiskyUsersReadItem>;
  /**
   * Confirm that accounts were taken over. `POST
   * /identityProtection/riskyUsers/microsoft.graph.confirmCompromised`
   * @risk high
   */
  execute(
    operation: OperationId<"risky_users:confirm_compromised", "high", M>,
    params: RiskyUsersConfirmCompromisedParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RiskyUsersConfirmCompromisedResult>;
  /**
   * Declare that accounts are not at risk. `POST /identityProtection/riskyUsers/microsoft.graph.dismiss`
   * @risk high
   */
  execute(
    operation: OperationId<"risky_users:dismiss", "high", M>,
    params: RiskyUsersDismissParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RiskyUsersDismissResult>;
  /** List the signs from which risk was concluded. `GET /identityProtection/riskDetections` @risk low */
  execute(
    operation: OperationId<"risk_detections:read", "low", M>,
    params: RiskDetectionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RiskDetectionsReadResult, RiskDetectionsReadItem>;
  /**
   * List conditional access policies and their conditions. `GET /identity/conditionalAccess/policies`
   * @risk low
   */
  execute(
    operation: OperationId<"conditional_access_policies:read", "low", M>,
    params: ConditionalAccessPoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ConditionalAccessPoliciesReadResult, ConditionalAccessPoliciesReadItem>;
  /**
   * Switch a conditional access policy on or off. `PATCH
   * /identity/conditionalAccess/policies/{conditionalAccessPolicy-id}`
   * @risk critical
   */
  execute(
    operation: OperationId<"conditional_access_policies:set_state", "critical", M>,
    params: ConditionalAccessPoliciesSetStateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ConditionalAccessPoliciesSetStateResult>;
  /** List app registrations and when their secrets end. `GET /applications` @risk medium */
  execute(
    operation: OperationId<"applications:read", "medium", M>,
    params: ApplicationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ApplicationsReadResult, ApplicationsReadItem>;
  /** List apps that can act in the tenant. `GET /servicePrincipals` @risk medium */
  execute(
    operation: OperationId<"service_principals:read", "medium", M>,
    params: ServicePrincipalsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ServicePrincipalsReadResult, ServicePrincipalsReadItem>;
  /** Disable or enable sign-in to an app. `PATCH /servicePrincipals/{servicePrincipal-id}` @risk high */
  execute(
    operation: OperationId<"service_principals:set_enabled", "high", M>,
    params: ServicePrincipalsSetEnabledParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ServicePrincipalsSetEnabledResult>;
  /** List delegated consents that apps were given. `GET /oauth2PermissionGrants` @risk low */
  execute(
    operation: OperationId<"permission_grants:read", "low", M>,
    params: PermissionGrantsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PermissionGrantsReadResult, PermissionGrantsReadItem>;
  /**
   * Withdraw the consent of one person or of everybody. `DELETE
   * /oauth2PermissionGrants/{oAuth2PermissionGrant-id}`
   * @risk critical
   */
  execute(
    operation: OperationId<"permission_grants:delete", "critical", M>,
    params: PermissionGrantsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", PermissionGrantsDeleteResult>;
  /** List devices that are registered in the tenant. `GET /devices` @risk low */
  execute(
    operation: OperationId<"devices:read", "low", M>,
    params: DevicesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DevicesReadResult, DevicesReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof EntraIdOperations>(
    operation: O & Permit<EntraIdOperations, O, M>,
    ...rest: Rest<ParamsOf<EntraIdOperations, O>>
  ): CallOf<EntraIdOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type EntraId<M extends Risk = "critical"> = Limited<EntraIdConnector<M>, EntraIdMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface EntraIdOperations {
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "user_groups:read": { risk: "low"; params: UserGroupsReadParams; result: UserGroupsReadResult; item: UserGroupsReadItem };
  "users:set_enabled": { risk: "high"; params: UsersSetEnabledParams; result: UsersSetEnabledResult };
  "users:reset_password": { risk: "critical"; params: UsersResetPasswordParams; result: UsersResetPasswordResult };
  "user_sessions:revoke": { risk: "high"; params: UserSessionsRevokeParams; result: UserSessionsRevokeResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "authentication_methods:read": { risk: "low"; params: AuthenticationMethodsReadParams; result: AuthenticationMethodsReadResult };
  "groups:read": { risk: "low"; params: GroupsReadParams; result: GroupsReadResult; item: GroupsReadItem };
  "group_members:read": { risk: "low"; params: GroupMembersReadParams; result: GroupMembersReadResult; item: GroupMembersReadItem };
  "group_members:write": { risk: "high"; params: GroupMembersWriteParams; result: GroupMembersWriteResult };
  "group_members:delete": { risk: "high"; params: GroupMembersDeleteParams; result: GroupMembersDeleteResult };
  "directory_roles:read": { risk: "low"; params: DirectoryRolesReadParams; result: DirectoryRolesReadResult };
  "role_definitions:read": { risk: "low"; params: RoleDefinitionsReadParams; result: RoleDefinitionsReadResult; item: RoleDefinitionsReadItem };
  "role_assignments:read": { risk: "low"; params: RoleAssignmentsReadParams; result: RoleAssignmentsReadResult; item: RoleAssignmentsReadItem };
  "role_assignments:write": { risk: "critical"; params: RoleAssignmentsWriteParams; result: RoleAssignmentsWriteResult };
  "role_assignments:delete": { risk: "critical"; params: RoleAssignmentsDeleteParams; result: RoleAssignmentsDeleteResult };
  "sign_ins:read": { risk: "medium"; params: SignInsReadParams; result: SignInsReadResult; item: SignInsReadItem };
  "directory_audits:read": { risk: "medium"; params: DirectoryAuditsReadParams; result: DirectoryAuditsReadResult; item: DirectoryAuditsReadItem };
  "risky_users:read": { risk: "low"; params: RiskyUsersReadParams; result: RiskyUsersReadResult; item: RiskyUsersReadItem };
  "risky_users:confirm_compromised": { risk: "high"; params: RiskyUsersConfirmCompromisedParams; result: RiskyUsersConfirmCompromisedResult };
  "risky_users:dismiss": { risk: "high"; params: RiskyUsersDismissParams; result: RiskyUsersDismissResult };
  "risk_detections:read": { risk: "low"; params: RiskDetectionsReadParams; result: RiskDetectionsReadResult; item: RiskDetectionsReadItem };
  "conditional_access_policies:read": { risk: "low"; params: ConditionalAccessPoliciesReadParams; result: ConditionalAccessPoliciesReadResult; item: ConditionalAccessPoliciesReadItem };
  "conditional_access_policies:set_state": { risk: "critical"; params: ConditionalAccessPoliciesSetStateParams; result: ConditionalAccessPoliciesSetStateResult };
  "applications:read": { risk: "medium"; params: ApplicationsReadParams; result: ApplicationsReadResult; item: ApplicationsReadItem };
  "service_principals:read": { risk: "medium"; params: ServicePrincipalsReadParams; result: ServicePrincipalsReadResult; item: ServicePrincipalsReadItem };
  "service_principals:set_enabled": { risk: "high"; params: ServicePrincipalsSetEnabledParams; result: ServicePrincipalsSetEnabledResult };
  "permission_grants:read": { risk: "low"; params: PermissionGrantsReadParams; result: PermissionGrantsReadResult; item: PermissionGrantsReadItem };
  "permission_grants:delete": { risk: "critical"; params: PermissionGrantsDeleteParams; result: PermissionGrantsDeleteResult };
  "devices:read": { risk: "low"; params: DevicesReadParams; result: DevicesReadResult; item: DevicesReadItem };
}

/** The risk of each convenience method. */
export interface EntraIdMethods {
  getUsers: "low";
  searchUsers: "low";
  getUser: "low";
  getUserGroups: "low";
  disableUser: "high";
  enableUser: "high";
  resetUserPassword: "critical";
  revokeUserSessions: "high";
  getGroupMembers: "low";
  addGroupMember: "high";
  removeGroupMember: "high";
  getRoleAssignments: "low";
  getSignIns: "medium";
  getDirectoryAudits: "medium";
  getRiskyUsers: "low";
  confirmUserCompromised: "high";
  disableServicePrincipal: "high";
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** OData filter, such as accountEnabled eq false. @minLength 1 */
  filter?: string;
  /** Text to look for, such as "displayName:smith"; needs consistency_level. @minLength 1 */
  search?: string;
  /** Only these fields of the people. */
  select?: string[];
  /** How many people per page. */
  top?: Top;
  /** Page of people to go on with. */
  $skiptoken?: SkipToken;
  consistency_level?: ConsistencyLevel;
  /** Count all people that match. */
  count?: boolean;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  "@odata.nextLink"?: NextLink;
  "@odata.count"?: Count;
  value: User[];
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = UsersReadResult["value"][number];

/** Arguments of `getUsers`. */
export interface GetUsersParams {
  /** OData filter, such as accountEnabled eq false. @minLength 1 */
  filter?: string;
  /** How many people per page. */
  limit?: Top;
}

/** Arguments of `searchUsers`. */
export interface SearchUsersParams {
  /** Text to look for, such as "displayName:smith"; needs consistency_level. @minLength 1 */
  search?: string;
  /** How many people per page. */
  limit?: Top;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  user_id: UserRef;
  /** Only these fields of the person. */
  select?: string[];
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = User;

/** Arguments of `getUser`. */
export interface GetUserParams {
  userId: UserRef;
}

/** Parameters of `user_groups:read`. */
export interface UserGroupsReadParams {
  user_id: UserRef;
  /** OData filter, such as startswith(displayName,'sec'). @minLength 1 */
  filter?: string;
  /** How many memberships per page. */
  top?: Top;
  /** Page of memberships to go on with. */
  $skiptoken?: SkipToken;
  consistency_level?: ConsistencyLevel;
  /** Count all memberships that match. */
  count?: boolean;
}

/** Result of `user_groups:read`. */
export type UserGroupsReadResult = {
  "@odata.nextLink"?: NextLink;
  "@odata.count"?: Count;
  value: DirectoryObject[];
};

/** One item of the pages of `user_groups:read`. */
export type UserGroupsReadItem = UserGroupsReadResult["value"][number];

/** Arguments of `getUserGroups`. */
export interface GetUserGroupsParams {
  userId: UserRef;
  /** How many memberships per page. */
  limit?: Top;
}

/** Parameters of `users:set_enabled`. */
export interface UsersSetEnabledParams {
  user_id: UserRef;
  /** Kind of object, always that of a user. @default "#microsoft.graph.user" */
  odata_type?: "#microsoft.graph.user";
  /** Whether the person may sign in. */
  accountEnabled: boolean;
}

/** Result of `users:set_enabled`. */
export type UsersSetEnabledResult = null;

/** Arguments of `disableUser`. */
export interface DisableUserParams {
  userId: UserRef;
}

/** Arguments of `enableUser`. */
export interface EnableUserParams {
  userId: UserRef;
}

/** Parameters of `users:reset_password`. */
export interface UsersResetPasswordParams {
  user_id: UserRef;
  /** Kind of object, always that of a user. @default "#microsoft.graph.user" */
  odata_type?: "#microsoft.graph.user";
  /** The new password and what follows. */
  passwordProfile: {
    /** Kind of the object. */
    "@odata.type"?: string;
    /** The password to set. @minLength 8 @maxLength 256 */
    password: string;
    /** Whether the person must choose another. */
    forceChangePasswordNextSignIn?: boolean;
    /** Whether a second factor is needed before choosing. */
    forceChangePasswordNextSignInWithMfa?: boolean;
  };
}

/** Result of `users:reset_password`. */
export type UsersResetPasswordResult = null;

/** Arguments of `resetUserPassword`. */
export interface ResetUserPasswordParams {
  userId: UserRef;
  /** The password to set. @minLength 8 @maxLength 256 */
  password: string;
  /** Whether the person must choose another. */
  mustChange?: boolean;
}

/** Parameters of `user_sessions:revoke`. */
export interface UserSessionsRevokeParams {
  user_id: UserRef;
}

/** Result of `user_sessions:revoke`. */
export type UserSessionsRevokeResult = {
  /** Whether it was done. */
  value?: boolean | null;
};

/** Arguments of `revokeUserSessions`. */
export interface RevokeUserSessionsParams {
  userId: UserRef;
}

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  user_id: UserRef;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = null;

/** Parameters of `authentication_methods:read`. */
export interface AuthenticationMethodsReadParams {
  user_id: UserRef;
}

/** Result of `authentication_methods:read`. */
export type AuthenticationMethodsReadResult = {
  value: {
    /** Kind, such as #microsoft.graph.phoneAuthenticationMethod. */
    "@odata.type"?: string;
    id?: string;
    /** Name of the device or key, where it has one. */
    displayName?: string | null;
    phoneNumber?: string | null;
    phoneType?: string | null;
    /** @format date-time */
    createdDateTime?: string | null;
  }[];
};

/** Parameters of `groups:read`. */
export interface GroupsReadParams {
  /** OData filter, such as startswith(displayName,'sec'). @minLength 1 */
  filter?: string;
  /** Text to look for, such as "displayName:smith"; needs consistency_level. @minLength 1 */
  search?: string;
  /** Only these fields of the groups. */
  select?: string[];
  /** How many groups per page. */
  top?: Top;
  /** Page of groups to go on with. */
  $skiptoken?: SkipToken;
  consistency_level?: ConsistencyLevel;
  /** Count all groups that match. */
  count?: boolean;
}

/** Result of `groups:read`. */
export type GroupsReadResult = {
  "@odata.nextLink"?: NextLink;
  "@odata.count"?: Count;
  value: Group[];
};

/** One item of the pages of `groups:read`. */
export type GroupsReadItem = GroupsReadResult["value"][number];

/** Parameters of `group_members:read`. */
export interface GroupMembersReadParams {
  group_id: GroupId;
  /** OData filter, such as startswith(displayName,'a'). @minLength 1 */
  filter?: string;
  /** Only these fields of the members. */
  select?: string[];
  /** How many members per page. */
  top?: Top;
  /** Page of members to go on with. */
  $skiptoken?: SkipToken;
  consistency_level?: ConsistencyLevel;
  /** Count all members that match. */
  count?: boolean;
}

/** Result of `group_members:read`. */
export type GroupMembersReadResult = {
  "@odata.nextLink"?: NextLink;
  "@odata.count"?: Count;
  value: DirectoryObject[];
};

/** One item of the pages of `group_members:read`. */
export type GroupMembersReadItem = GroupMembersReadResult["value"][number];

/** Arguments of `getGroupMembers`. */
export interface GetGroupMembersParams {
  groupId: GroupId;
  /** How many members per page. */
  limit?: Top;
}

/** Parameters of `group_members:write`. */
export interface GroupMembersWriteParams {
  group_id: GroupId;
  /** Address of the member, such as https://graph.microsoft.com/v1.0/directoryObjects/<id>. @minLength 1 */
  odata_id: string;
}

/** Result of `group_members:write`. */
export type GroupMembersWriteResult = null;

/** Arguments of `addGroupMember`. */
export interface AddGroupMemberParams {
  groupId: GroupId;
  /** Address of the member, such as https://graph.microsoft.com/v1.0/directoryObjects/<id>. */
  memberId: string;
}

/** Parameters of `group_members:delete`. */
export interface GroupMembersDeleteParams {
  group_id: GroupId;
  /** Id of the member to remove. @minLength 1 */
  member_id: string;
}

/** Result of `group_members:delete`. */
export type GroupMembersDeleteResult = null;

/** Arguments of `removeGroupMember`. */
export interface RemoveGroupMemberParams {
  groupId: GroupId;
  /** Id of the member to remove. @minLength 1 */
  memberId: string;
}

/** Parameters of `directory_roles:read`. */
export interface DirectoryRolesReadParams {
  /** OData filter, only of the form roleTemplateId eq '<id>'. @minLength 1 */
  filter?: string;
}

/** Result of `directory_roles:read`. */
export type DirectoryRolesReadResult = {
  value: DirectoryRole[];
};

/** Parameters of `role_definitions:read`. */
export interface RoleDefinitionsReadParams {
  /** OData filter, such as isBuiltIn eq false. @minLength 1 */
  filter?: string;
  /** How many roles per page. */
  top?: Top;
  /** Page of roles to go on with. */
  $skiptoken?: SkipToken;
}

/** Result of `role_definitions:read`. */
export type RoleDefinitionsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: {
    /** Id to grant it by, roleDefinitionId of assignments. */
    id?: string;
    displayName?: string | null;
    description?: string | null;
    /** Whether it is one of Microsoft. */
    isBuiltIn?: boolean | null;
    /** Whether it can be granted. */
    isEnabled?: boolean | null;
    templateId?: string | null;
    rolePermissions?: {
      /** What the role may do. */
      allowedResourceActions?: string[];
      condition?: string | null;
    }[];
  }[];
};

/** One item of the pages of `role_definitions:read`. */
export type RoleDefinitionsReadItem = RoleDefinitionsReadResult["value"][number];

/** Parameters of `role_assignments:read`. */
export interface RoleAssignmentsReadParams {
  /** OData filter, such as principalId eq '<id>'. @minLength 1 */
  filter?: string;
  /** How many assignments per page. */
  top?: Top;
  /** Page of assignments to go on with. */
  $skiptoken?: SkipToken;
}

/** Result of `role_assignments:read`. */
export type RoleAssignmentsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: RoleAssignment[];
};

/** One item of the pages of `role_assignments:read`. */
export type RoleAssignmentsReadItem = RoleAssignmentsReadResult["value"][number];

/** Arguments of `getRoleAssignments`. */
export interface GetRoleAssignmentsParams {
  /** OData filter, such as principalId eq '<id>'. @minLength 1 */
  filter?: string;
  /** How many assignments per page. */
  limit?: Top;
}

/** Parameters of `role_assignments:write`. */
export interface RoleAssignmentsWriteParams {
  /** Kind of object, always that of a role assignment. @default "#microsoft.graph.unifiedRoleAssignment" */
  odata_type?: "#microsoft.graph.unifiedRoleAssignment";
  /** Id of who gets the role. @minLength 1 */
  principalId: string;
  /** Id of the role to grant. @minLength 1 */
  roleDefinitionId: string;
  /** Where it holds, / for the whole tenant. @minLength 1 */
  directoryScopeId: string;
}

/** Result of `role_assignments:write`. */
export type RoleAssignmentsWriteResult = RoleAssignment;

/** Parameters of `role_assignments:delete`. */
export interface RoleAssignmentsDeleteParams {
  /** Id of the assignment, from role_assignments:read. @minLength 1 */
  assignment_id: string;
}

/** Result of `role_assignments:delete`. */
export type RoleAssignmentsDeleteResult = null;

/** Parameters of `sign_ins:read`. */
export interface SignInsReadParams {
  /** OData filter, such as userPrincipalName eq 'a@example.com'. @minLength 1 */
  filter?: string;
  /** How many sign-ins per page. */
  top?: Top;
  /** Page of sign-ins to go on with. */
  $skiptoken?: SkipToken;
}

/** Result of `sign_ins:read`. */
export type SignInsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: SignIn[];
};

/** One item of the pages of `sign_ins:read`. */
export type SignInsReadItem = SignInsReadResult["value"][number];

/** Arguments of `getSignIns`. */
export interface GetSignInsParams {
  /** OData filter, such as userPrincipalName eq 'a@example.com'. @minLength 1 */
  filter?: string;
  /** How many sign-ins per page. */
  limit?: Top;
}

/** Parameters of `directory_audits:read`. */
export interface DirectoryAuditsReadParams {
  /** OData filter, such as activityDateTime ge 2025-01-01T00:00:00Z. @minLength 1 */
  filter?: string;
  /** How many changes per page. */
  top?: Top;
  /** Page of changes to go on with. */
  $skiptoken?: SkipToken;
}

/** Result of `directory_audits:read`. */
export type DirectoryAuditsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: DirectoryAudit[];
};

/** One item of the pages of `directory_audits:read`. */
export type DirectoryAuditsReadItem = DirectoryAuditsReadResult["value"][number];

/** Arguments of `getDirectoryAudits`. */
export interface GetDirectoryAuditsParams {
  /** OData filter, such as activityDateTime ge 2025-01-01T00:00:00Z. @minLength 1 */
  filter?: string;
  /** How many changes per page. */
  limit?: Top;
}

/** Parameters of `risky_users:read`. */
export interface RiskyUsersReadParams {
  /** OData filter, such as riskLevel eq 'high'. @minLength 1 */
  filter?: string;
  /** How many risky people per page. */
  top?: Top;
  /** Page of risky people to go on with. */
  $skiptoken?: SkipToken;
}

/** Result of `risky_users:read`. */
export type RiskyUsersReadResult = {
  "@odata.nextLink"?: NextLink;
  value: RiskyUser[];
};

/** One item of the pages of `risky_users:read`. */
export type RiskyUsersReadItem = RiskyUsersReadResult["value"][number];

/** Arguments of `getRiskyUsers`. */
export interface GetRiskyUsersParams {
  /** OData filter, such as riskLevel eq 'high'. @minLength 1 */
  filter?: string;
  /** How many risky people per page. */
  limit?: Top;
}

/** Parameters of `risky_users:confirm_compromised`. */
export interface RiskyUsersConfirmCompromisedParams {
  /** Ids of the people concerned. @minItems 1 @maxItems 60 */
  userIds: string[];
}

/** Result of `risky_users:confirm_compromised`. */
export type RiskyUsersConfirmCompromisedResult = null;

/** Arguments of `confirmUserCompromised`. */
export interface ConfirmUserCompromisedParams {
  /** Ids of the people concerned. @minItems 1 @maxItems 60 */
  userIds: string[];
}

/** Parameters of `risky_users:dismiss`. */
export interface RiskyUsersDismissParams {
  /** Ids of the people who are safe. @minItems 1 @maxItems 60 */
  userIds: string[];
}

/** Result of `risky_users:dismiss`. */
export type RiskyUsersDismissResult = null;

/** Parameters of `risk_detections:read`. */
export interface RiskDetectionsReadParams {
  /** OData filter, such as riskEventType eq 'leakedCredentials'. @minLength 1 */
  filter?: string;
  /** How many detections per page. */
  top?: Top;
  /** Page of detections to go on with. */
  $skiptoken?: SkipToken;
}

/** Result of `risk_detections:read`. */
export type RiskDetectionsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: RiskDetection[];
};

/** One item of the pages of `risk_detections:read`. */
export type RiskDetectionsReadItem = RiskDetectionsReadResult["value"][number];

/** Parameters of `conditional_access_policies:read`. */
export interface ConditionalAccessPoliciesReadParams {
  /** OData filter, such as state eq 'enabled'. @minLength 1 */
  filter?: string;
  /** How many policies per page. */
  top?: Top;
  /** Page of policies to go on with. */
  $skiptoken?: SkipToken;
}

/** Result of `conditional_access_policies:read`. */
export type ConditionalAccessPoliciesReadResult = {
  "@odata.nextLink"?: NextLink;
  value: ConditionalAccessPolicy[];
};

/** One item of the pages of `conditional_access_policies:read`. */
export type ConditionalAccessPoliciesReadItem = ConditionalAccessPoliciesReadResult["value"][number];

/** Parameters of `conditional_access_policies:set_state`. */
export interface ConditionalAccessPoliciesSetStateParams {
  /** Id of the policy to switch. @minLength 1 */
  policy_id: string;
  /**
   * Kind of object, always that of a conditional access policy.
   * @default "#microsoft.graph.conditionalAccessPolicy"
   */
  odata_type?: "#microsoft.graph.conditionalAccessPolicy";
  /** Whether it is in force or only reports. */
  state: "enabled" | "disabled" | "enabledForReportingButNotEnforced";
}

/** Result of `conditional_access_policies:set_state`. */
export type ConditionalAccessPoliciesSetStateResult = null;

/** Parameters of `applications:read`. */
export interface ApplicationsReadParams {
  /** OData filter, such as displayName eq 'backup'. @minLength 1 */
  filter?: string;
  /** Only these fields of the apps. */
  select?: string[];
  /** How many apps per page. */
  top?: Top;
  /** Page of apps to go on with. */
  $skiptoken?: SkipToken;
}

/** Result of `applications:read`. */
export type ApplicationsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: Application[];
};

/** One item of the pages of `applications:read`. */
export type ApplicationsReadItem = ApplicationsReadResult["value"][number];

/** Parameters of `service_principals:read`. */
export interface ServicePrincipalsReadParams {
  /** OData filter, such as accountEnabled eq false. @minLength 1 */
  filter?: string;
  /** Text to look for, such as "displayName:smith"; needs consistency_level. @minLength 1 */
  search?: string;
  /** Only these fields of the service principals. */
  select?: string[];
  /** How many service principals per page. */
  top?: Top;
  /** Page of service principals to go on with. */
  $skiptoken?: SkipToken;
  consistency_level?: ConsistencyLevel;
  /** Count all service principals that match. */
  count?: boolean;
}

/** Result of `service_principals:read`. */
export type ServicePrincipalsReadResult = {
  "@odata.nextLink"?: NextLink;
  "@odata.count"?: Count;
  value: ServicePrincipal[];
};

/** One item of the pages of `service_principals:read`. */
export type ServicePrincipalsReadItem = ServicePrincipalsReadResult["value"][number];

/** Parameters of `service_principals:set_enabled`. */
export interface ServicePrincipalsSetEnabledParams {
  /** Object id of the service principal. @minLength 1 */
  service_principal_id: string;
  /** Kind of object, always that of a service principal. @default "#microsoft.graph.servicePrincipal" */
  odata_type?: "#microsoft.graph.servicePrincipal";
  /** Whether tokens are issued for it. */
  accountEnabled: boolean;
}

/** Result of `service_principals:set_enabled`. */
export type ServicePrincipalsSetEnabledResult = null;

/** Arguments of `disableServicePrincipal`. */
export interface DisableServicePrincipalParams {
  /** Object id of the service principal. @minLength 1 */
  servicePrincipalId: string;
}

/** Parameters of `permission_grants:read`. */
export interface PermissionGrantsReadParams {
  /** OData filter, such as clientId eq '<id>'. @minLength 1 */
  filter?: string;
  /** How many consents per page. */
  top?: Top;
  /** Page of consents to go on with. */
  $skiptoken?: SkipToken;
}

/** Result of `permission_grants:read`. */
export type PermissionGrantsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: PermissionGrant[];
};

/** One item of the pages of `permission_grants:read`. */
export type PermissionGrantsReadItem = PermissionGrantsReadResult["value"][number];

/** Parameters of `permission_grants:delete`. */
export interface PermissionGrantsDeleteParams {
  /** Id of the consent, from permission_grants:read. @minLength 1 */
  grant_id: string;
}

/** Result of `permission_grants:delete`. */
export type PermissionGrantsDeleteResult = null;

/** Parameters of `devices:read`. */
export interface DevicesReadParams {
  /** OData filter, such as operatingSystem eq 'Windows'. @minLength 1 */
  filter?: string;
  /** Text to look for, such as "displayName:smith"; needs consistency_level. @minLength 1 */
  search?: string;
  /** Only these fields of the devices. */
  select?: string[];
  /** How many devices per page. */
  top?: Top;
  /** Page of devices to go on with. */
  $skiptoken?: SkipToken;
  consistency_level?: ConsistencyLevel;
  /** Count all devices that match. */
  count?: boolean;
}

/** Result of `devices:read`. */
export type DevicesReadResult = {
  "@odata.nextLink"?: NextLink;
  "@odata.count"?: Count;
  value: Device[];
};

/** One item of the pages of `devices:read`. */
export type DevicesReadItem = DevicesReadResult["value"][number];

/** Object id or login of a person. @minLength 1 */
export type UserRef = string;

/** Object id of a group. @minLength 1 */
export type GroupId = string;

/** How many to return per page. @integer @minimum 0 */
export type Top = number;

/** Opaque place to go on from. @minLength 1 */
export type SkipToken = string;

/** Needed, together with count, for search and for filters beyond the plain ones. */
export type ConsistencyLevel = "eventual";

/** How many match in all, where count was asked for. @integer */
export type Count = number | null;

/** Address of the next page. */
export type NextLink = string | null;

/** Moment in ISO 8601 where it has come. @format date-time */
export type NullableMoment = string | null;

export type RiskLevel = "low" | "medium" | "high" | "hidden" | "none" | "unknownFutureValue" | (string & {}) | null;

export type RiskState =
  | "none"
  | "confirmedSafe"
  | "remediated"
  | "dismissed"
  | "atRisk"
  | "confirmedCompromised"
  | "unknownFutureValue"
  | (string & {})
  | null;

/** Why the risk has its state. */
export type RiskDetail =
  | "none"
  | "adminGeneratedTemporaryPassword"
  | "userPerformedSecuredPasswordChange"
  | "userPerformedSecuredPasswordReset"
  | "adminConfirmedSigninSafe"
  | "aiConfirmedSigninSafe"
  | "userPassedMFADrivenByRiskBasedPolicy"
  | "adminDismissedAllRiskForUser"
  | "adminConfirmedSigninCompromised"
  | "hidden"
  | "adminConfirmedUserCompromised"
  | "unknownFutureValue"
  | "adminConfirmedServicePrincipalCompromised"
  | "adminDismissedAllRiskForServicePrincipal"
  | "m365DAdminDismissedDetection"
  | (string & {})
  | null;

export type User = {
  id?: string;
  /** Name to sign in with. */
  userPrincipalName?: string | null;
  displayName?: string | null;
  mail?: string | null;
  /** Whether the person may sign in. */
  accountEnabled?: boolean | null;
  /** Member or Guest. */
  userType?: string | null;
  givenName?: string | null;
  surname?: string | null;
  jobTitle?: string | null;
  department?: string | null;
  officeLocation?: string | null;
  mobilePhone?: string | null;
  createdDateTime?: NullableMoment;
  lastPasswordChangeDateTime?: NullableMoment;
  /** Whether a local directory manages it. */
  onPremisesSyncEnabled?: boolean | null;
  onPremisesSamAccountName?: string | null;
};

/** A person, group, role or device; further fields depend on its kind. */
export type DirectoryObject = {
  /** Kind, such as #microsoft.graph.user. */
  "@odata.type"?: string;
  id?: string;
  deletedDateTime?: NullableMoment;
};

export type Group = {
  id?: string;
  displayName?: string | null;
  description?: string | null;
  mail?: string | null;
  /** Unified for Microsoft 365, DynamicMembership. */
  groupTypes?: string[];
  securityEnabled?: boolean | null;
  mailEnabled?: boolean | null;
  /** Whether admin roles may hang on it. */
  isAssignableToRole?: boolean | null;
  /** Who is in a dynamic group. */
  membershipRule?: string | null;
  visibility?: string | null;
  onPremisesSyncEnabled?: boolean | null;
  createdDateTime?: NullableMoment;
};

export type DirectoryRole = {
  id?: string;
  displayName?: string | null;
  description?: string | null;
  /** Id of the role, the same in every tenant. */
  roleTemplateId?: string | null;
};

export type RoleAssignment = {
  id?: string;
  /** Who holds the role. */
  principalId?: string | null;
  /** The role that is held. */
  roleDefinitionId?: string | null;
  /** Where it holds, / for the whole tenant. */
  directoryScopeId?: string | null;
  appScopeId?: string | null;
  condition?: string | null;
};

/** Where an address is believed to be. */
export type Place = {
  city?: string | null;
  state?: string | null;
  countryOrRegion?: string | null;
} | null;

export type SignIn = {
  id?: string;
  /** @format date-time */
  createdDateTime?: string;
  userId?: string;
  userPrincipalName?: string | null;
  userDisplayName?: string | null;
  appId?: string | null;
  appDisplayName?: string | null;
  resourceDisplayName?: string | null;
  ipAddress?: string | null;
  clientAppUsed?: string | null;
  isInteractive?: boolean | null;
  correlationId?: string | null;
  location?: Place;
  status?: {
    /** Zero for a sign-in that worked. @integer */
    errorCode?: number | null;
    failureReason?: string | null;
    additionalDetails?: string | null;
  } | null;
  deviceDetail?: {
    deviceId?: string | null;
    displayName?: string | null;
    operatingSystem?: string | null;
    browser?: string | null;
    isCompliant?: boolean | null;
    isManaged?: boolean | null;
    trustType?: string | null;
  } | null;
  conditionalAccessStatus?: "success" | "failure" | "notApplied" | "unknownFutureValue" | (string & {}) | null;
  /** Policies that were weighed; missing where the app lacks Policy.Read.All. */
  appliedConditionalAccessPolicies?: ({
    id?: string | null;
    displayName?: string | null;
    result?:
      | "success"
      | "failure"
      | "notApplied"
      | "notEnabled"
      | "unknown"
      | "unknownFutureValue"
      | (string & {})
      | null;
    enforcedGrantControls?: (string | null)[];
  } | null)[] | null;
  riskState?: RiskState;
  riskDetail?: RiskDetail;
  riskLevelDuringSignIn?: RiskLevel;
  riskLevelAggregated?: RiskLevel;
  riskEventTypes_v2?: (string | null)[] | null;
};

export type DirectoryAudit = {
  id?: string;
  /** @format date-time */
  activityDateTime?: string;
  /** What was done, such as Add member to role. */
  activityDisplayName?: string;
  category?: string;
  operationType?: string | null;
  loggedByService?: string | null;
  /** Further facts about what was done. */
  additionalDetails?: ({ key?: string | null; value?: string | null } | null)[] | null;
  result?: "success" | "failure" | "timeout" | "unknownFutureValue" | (string & {}) | null;
  resultReason?: string | null;
  correlationId?: string | null;
  /** App or person that did it. */
  initiatedBy?: {
    app?: {
      appId?: string | null;
      displayName?: string | null;
      servicePrincipalId?: string | null;
    } | null;
    user?: {
      id?: string | null;
      displayName?: string | null;
      userPrincipalName?: string | null;
      ipAddress?: string | null;
    } | null;
  } | null;
  targetResources?: ({
    id?: string | null;
    displayName?: string | null;
    type?: string | null;
    userPrincipalName?: string | null;
    modifiedProperties?: ({
      displayName?: string | null;
      oldValue?: string | null;
      newValue?: string | null;
    } | null)[];
  } | null)[];
};

export type RiskyUser = {
  /** Object id of the person. */
  id?: string;
  userPrincipalName?: string | null;
  userDisplayName?: string | null;
  riskLevel?: RiskLevel;
  riskState?: RiskState;
  riskDetail?: RiskDetail;
  riskLastUpdatedDateTime?: NullableMoment;
  isDeleted?: boolean | null;
  /** Whether the risk is being worked out anew. */
  isProcessing?: boolean | null;
};

export type RiskDetection = {
  id?: string;
  /** Kind of sign, such as leakedCredentials. */
  riskEventType?: string | null;
  riskLevel?: RiskLevel;
  riskState?: RiskState;
  riskDetail?: RiskDetail;
  userId?: string | null;
  userPrincipalName?: string | null;
  userDisplayName?: string | null;
  ipAddress?: string | null;
  location?: Place;
  activity?: "signin" | "user" | "unknownFutureValue" | "servicePrincipal" | (string & {}) | null;
  activityDateTime?: NullableMoment;
  detectedDateTime?: NullableMoment;
  detectionTimingType?:
    | "notDefined"
    | "realtime"
    | "nearRealtime"
    | "offline"
    | "unknownFutureValue"
    | (string & {})
    | null;
  source?: string | null;
  /** Further facts as JSON text. */
  additionalInfo?: string | null;
  correlationId?: string | null;
  requestId?: string | null;
};

export type ConditionalAccessPolicy = {
  id?: string;
  displayName?: string;
  state?: "enabled" | "disabled" | "enabledForReportingButNotEnforced" | (string & {});
  createdDateTime?: NullableMoment;
  modifiedDateTime?: NullableMoment;
  /** When the policy applies. */
  conditions?: {
    clientAppTypes?: (
      | "all"
      | "browser"
      | "mobileAppsAndDesktopClients"
      | "exchangeActiveSync"
      | "easSupported"
      | "other"
      | "unknownFutureValue"
      | (string & {})
    )[];
    signInRiskLevels?: RiskLevel[];
    userRiskLevels?: RiskLevel[];
    users?: {
      /** Ids, or All, None. */
      includeUsers?: string[];
      excludeUsers?: string[];
      includeGroups?: string[];
      excludeGroups?: string[];
      includeRoles?: string[];
      excludeRoles?: string[];
    } | null;
    /** Apps that it holds for in place of people. */
    clientApplications?: { includeServicePrincipals?: string[]; excludeServicePrincipals?: string[] } | null;
    platforms?: { includePlatforms?: string[]; excludePlatforms?: string[] } | null;
    applications?: {
      includeApplications?: string[];
      excludeApplications?: string[];
      includeUserActions?: string[];
    } | null;
    locations?: { includeLocations?: string[]; excludeLocations?: string[] } | null;
  };
  /** What is asked for before letting in. */
  grantControls?: {
    /** AND or OR. */
    operator?: string | null;
    builtInControls?: (
      | "block"
      | "mfa"
      | "compliantDevice"
      | "domainJoinedDevice"
      | "approvedApplication"
      | "compliantApplication"
      | "passwordChange"
      | "unknownFutureValue"
      | (string & {})
    )[];
    termsOfUse?: string[];
  } | null;
  /** What is asked of sessions that were let in. */
  sessionControls?: {
    disableResilienceDefaults?: boolean | null;
    /** How often to sign in anew. */
    signInFrequency?: {
      isEnabled?: boolean | null;
      type?: string | null;
      /** @integer */
      value?: number | null;
    } | null;
    /** Whether sessions outlast the browser. */
    persistentBrowser?: { isEnabled?: boolean | null; mode?: string | null } | null;
    cloudAppSecurity?: { isEnabled?: boolean | null; cloudAppSecurityType?: string | null } | null;
  } | null;
};

/** A password of an app; its text is never given again. */
export type Secret = {
  keyId?: string | null;
  displayName?: string | null;
  /** First three characters of the text. */
  hint?: string | null;
  startDateTime?: NullableMoment;
  endDateTime?: NullableMoment;
};

export type Certificate = {
  keyId?: string | null;
  displayName?: string | null;
  type?: string | null;
  usage?: string | null;
  startDateTime?: NullableMoment;
  endDateTime?: NullableMoment;
};

export type Application = {
  /** Object id of the app. */
  id?: string;
  /** Client id of the app. */
  appId?: string | null;
  displayName?: string | null;
  createdDateTime?: NullableMoment;
  publisherDomain?: string | null;
  signInAudience?: string | null;
  /** Permissions that the app asks for. */
  requiredResourceAccess?: {
    /** Client id of the API. */
    resourceAppId?: string;
    resourceAccess?: {
      /** Id of the permission. */
      id?: string;
      /** Scope for delegated permissions, Role for the app's own. */
      type?: string | null;
    }[];
  }[];
  identifierUris?: string[];
  passwordCredentials?: Secret[];
  keyCredentials?: Certificate[];
};

export type ServicePrincipal = {
  id?: string;
  appId?: string | null;
  displayName?: string | null;
  accountEnabled?: boolean | null;
  servicePrincipalType?: string | null;
  /** Whether only those may use it whom it was assigned to. */
  appRoleAssignmentRequired?: boolean;
  verifiedPublisher?: { displayName?: string | null; verifiedPublisherId?: string | null } | null;
  /** Tenant that the app comes from. */
  appOwnerOrganizationId?: string | null;
  homepage?: string | null;
  replyUrls?: string[];
  tags?: string[];
  signInAudience?: string | null;
  passwordCredentials?: Secret[];
  keyCredentials?: Certificate[];
};

export type PermissionGrant = {
  id?: string;
  /** Service principal of the app. */
  clientId?: string;
  /** AllPrincipals for everybody, Principal for one person. */
  consentType?: string | null;
  /** Person that it holds for. */
  principalId?: string | null;
  /** Service principal of the API. */
  resourceId?: string;
  /** Permissions with blanks between. */
  scope?: string | null;
};

export type Device = {
  /** Object id of the device. */
  id?: string;
  /** Id that the device registered with. */
  deviceId?: string | null;
  displayName?: string | null;
  accountEnabled?: boolean | null;
  operatingSystem?: string | null;
  operatingSystemVersion?: string | null;
  /** How it was joined. */
  trustType?: string | null;
  profileType?: string | null;
  isCompliant?: boolean | null;
  isManaged?: boolean | null;
  approximateLastSignInDateTime?: NullableMoment;
};

const LINK_PAGES = { next: "/@odata.nextLink", params: ["$skiptoken"], items: "/value", more: "/@odata.nextLink" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "entra_id",
  operations: {
    low: {
      "users:read": ["Gq6gp196", LINK_PAGES],
      "users:read_details": ["0KDIrvCE"],
      "user_groups:read": ["gJvnCJgk", LINK_PAGES],
      "authentication_methods:read": ["KPNlhu7L"],
      "groups:read": ["qIkme-tJ", LINK_PAGES],
      "group_members:read": ["fExdfHT0", LINK_PAGES],
      "directory_roles:read": ["HIjJr2ea"],
      "role_definitions:read": ["1tTPIQUi", LINK_PAGES],
      "role_assignments:read": ["IhZojRSl", LINK_PAGES],
      "risky_users:read": ["PsjpKJS6", LINK_PAGES],
      "risk_detections:read": ["zNANunc9", LINK_PAGES],
      "conditional_access_policies:read": ["AjAnY-QH", LINK_PAGES],
      "permission_grants:read": ["YOi8TyoZ", LINK_PAGES],
      "devices:read": ["1GDrlhIX", LINK_PAGES],
    },
    medium: {
      "sign_ins:read": ["qpVFdpwt", LINK_PAGES],
      "directory_audits:read": ["TjZC3zTz", LINK_PAGES],
      "applications:read": ["15EtW-gT", LINK_PAGES],
      "service_principals:read": ["gCU7n-Dc", LINK_PAGES],
    },
    high: {
      "users:set_enabled": ["rq0Nbg_3"],
      "user_sessions:revoke": ["eHO1brZo"],
      "group_members:write": ["mY1y2tZ_"],
      "group_members:delete": ["bMj0Ecq-"],
      "risky_users:confirm_compromised": ["qskzAfhX"],
      "risky_users:dismiss": ["hoVV3QxZ"],
      "service_principals:set_enabled": ["6g_eBLnR"],
    },
    critical: {
      "users:reset_password": ["adX9mt_m"],
      "users:delete": ["y_k-QodX"],
      "role_assignments:write": ["u7vKB3Rf"],
      "role_assignments:delete": ["Tz9BxMa4"],
      "conditional_access_policies:set_state": ["JBUYV4fs"],
      "permission_grants:delete": ["7gcQg9Zo"],
    },
  },
};
