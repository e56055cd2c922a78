// Generated from specs/keycloak.yaml by `npm run generate`. Do not edit.
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
 * Keycloak. People, sessions, credentials, groups, roles, clients and events of Keycloak realms.
 * @see https://www.keycloak.org/docs-api/latest/rest-api/index.html
 */
export class KeycloakConnector<const M extends Risk = "critical"> extends SDKConnector<KeycloakOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List or search the people of a realm. Risk: low. Scope: view-users. */
  findUsers(params: FindUsersParams, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", params, options);
  }

  /** Get one person by UUID. Risk: low. Scope: view-users. */
  getUser(params: GetUserParams, options?: ExecuteOptions): GovernedCall<"low", UsersReadDetailsResult> {
    return this.call("users:read_details", { realm: params.realm, id: params.userId }, options);
  }

  /**
   * Disable a person, or ask for actions at sign-in.
   * Risk: high. Scope: manage-users. May be escalated to a reviewer.
   */
  disableUser(params: DisableUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateResult> {
    return this.call("users:update", { realm: params.realm, id: params.userId, enabled: false }, options);
  }

  /**
   * Disable a person, or ask for actions at sign-in.
   * Risk: high. Scope: manage-users. May be escalated to a reviewer.
   */
  enableUser(params: EnableUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateResult> {
    return this.call("users:update", { realm: params.realm, id: params.userId, enabled: true }, options);
  }

  /** End all sessions of a person. Risk: high. Scope: manage-users. May be escalated to a reviewer. */
  logoutUser(params: LogoutUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersLogoutResult> {
    return this.call("users:logout", { realm: params.realm, id: params.userId }, options);
  }

  /** List the sessions of a person. Risk: low. Scope: view-users. */
  getUserSessions(params: GetUserSessionsParams, options?: ExecuteOptions): GovernedCall<"low", UsersReadSessionsResult> {
    return this.call("users:read_sessions", { realm: params.realm, id: params.userId }, options);
  }

  /** Find groups by name at any depth. Risk: low. Scope: view-users. */
  findGroups(params: FindGroupsParams, options?: ExecuteOptions): GovernedCall<"low", GroupsSearchResult> {
    return this.call("groups:search", { realm: params.realm, search: params.name }, options);
  }

  /** Find clients by their client id. Risk: medium. Scope: view-clients. */
  findClients(params: FindClientsParams, options?: ExecuteOptions): GovernedCall<"medium", ClientsFindResult> {
    return this.call("clients:find", { realm: params.realm, clientId: params.clientId, search: params.partial }, options);
  }

  /**
   * Disable a client, or void its tokens.
   * Risk: critical. Scope: manage-clients. Denied unless policy permits this agent.
   */
  disableClient(params: DisableClientParams, options?: ExecuteOptions): GovernedCall<"critical", ClientsUpdateResult> {
    return this.call("clients:update", {
      realm: params.realm,
      id: params.clientUuid,
      serviceAccountsEnabled: params.hasServiceAccount,
      authorizationServicesEnabled: params.hasRules,
      enabled: false,
    }, options);
  }

  /** Search sign-ins and other user events. Risk: medium. Scope: view-events. */
  getLoginFailures(params: GetLoginFailuresParams, options?: ExecuteOptions): GovernedPages<"medium", EventsReadResult, EventsReadItem> {
    return this.call("events:read", {
      realm: params.realm,
      user: params.user,
      ipAddress: params.ip,
      dateFrom: params.dateFrom,
      dateTo: params.dateTo,
      max: params.max,
      type: ["LOGIN_ERROR"],
    }, options);
  }

  execute<O extends keyof Within<KeycloakOperations, M>>(
    operation: O,
    params: ParamsOf<Within<KeycloakOperations, M>, O> & Incomplete,
  ): never;
  /** List or search the people of a realm. `GET /{realm}/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one person by UUID. `GET /{realm}/users/{id}` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /** Disable a person, or ask for actions at sign-in. `PUT /{realm}/users/{id}` @risk high */
  execute(
    operation: OperationId<"users:update", "high", M>,
    params: UsersUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUpdateResult>;
  /** Delete a person for good. `DELETE /{realm}/users/{id}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** End all sessions of a person. `POST /{realm}/users/{id}/logout` @risk high */
  execute(
    operation: OperationId<"users:logout", "high", M>,
    params: UsersLogoutParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersLogoutResult>;
  /** Set a new password for a person. `PUT /{realm}/users/{id}/reset-password` @risk critical */
  execute(
    operation: OperationId<"users:reset_password", "critical", M>,
    params: UsersResetPasswordParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersResetPasswordResult>;
  /**
   * Mail a person a link to required actions. `PUT /{realm}/users/{id}/execute-actions-email`
   * @risk medium
   */
  execute(
    operation: OperationId<"users:send_actions", "medium", M>,
    params: UsersSendActionsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", UsersSendActionsResult>;
  /** List the sessions of a person. `GET /{realm}/users/{id}/sessions` @risk low */
  execute(
    operation: OperationId<"users:read_sessions", "low", M>,
    params: UsersReadSessionsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadSessionsResult>;
  /** List the groups that a person is in. `GET /{realm}/users/{id}/groups` @risk low */
  execute(
    operation: OperationId<"users:read_groups", "low", M>,
    params: UsersReadGroupsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadGroupsResult, UsersReadGroupsItem>;
  /** List password and second factors of a person. `GET /{realm}/users/{id}/credentials` @risk low */
  execute(
    operation: OperationId<"credentials:read", "low", M>,
    params: CredentialsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CredentialsReadResult>;
  /**
   * Remove a password or factor of a person. `DELETE /{realm}/users/{id}/credentials/{credentialId}`
   * @risk high
   */
  execute(
    operation: OperationId<"credentials:delete", "high", M>,
    params: CredentialsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", CredentialsDeleteResult>;
  /**
   * Tell whether failed logins locked a person. `GET /{realm}/attack-detection/brute-force/users/{userId}`
   * @risk low
   */
  execute(
    operation: OperationId<"login_failures:read", "low", M>,
    params: LoginFailuresReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", LoginFailuresReadResult>;
  /**
   * Unlock a person after failed logins. `DELETE /{realm}/attack-detection/brute-force/users/{userId}`
   * @risk high
   */
  execute(
    operation: OperationId<"login_failures:clear", "high", M>,
    params: LoginFailuresClearParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", LoginFailuresClearResult>;
  /** List the top groups of a realm. `GET /{realm}/groups` @risk low */
  execute(
    operation: OperationId<"groups:read", "low", M>,
    params: GroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupsReadResult, GroupsReadItem>;
  /** Find groups by name at any depth. `GET /{realm}/groups` @risk low */
  execute(
    operation: OperationId<"groups:search", "low", M>,
    params: GroupsSearchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", GroupsSearchResult>;
  /** List the groups right below a group. `GET /{realm}/groups/{id}/children` @risk low */
  execute(
    operation: OperationId<"groups:read_children", "low", M>,
    params: GroupsReadChildrenParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupsReadChildrenResult, GroupsReadChildrenItem>;
  /** List the people in a group. `GET /{realm}/groups/{id}/members` @risk low */
  execute(
    operation: OperationId<"group_members:read", "low", M>,
    params: GroupMembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupMembersReadResult, GroupMembersReadItem>;
  /** Put a person into a group. `PUT /{realm}/users/{id}/groups/{groupId}` @risk high */
  execute(
    operation: OperationId<"group_members:write", "high", M>,
    params: GroupMembersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembersWriteResult>;
  /** Take a person out of a group. `DELETE /{realm}/users/{id}/groups/{groupId}` @risk high */
  execute(
    operation: OperationId<"group_members:delete", "high", M>,
    params: GroupMembersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembersDeleteResult>;
  /** List the realm roles with their ids. `GET /{realm}/roles` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RolesReadResult>;
  /** List who holds a realm role directly. `GET /{realm}/roles/{role-name}/users` @risk low */
  execute(
    operation: OperationId<"roles:read_users", "low", M>,
    params: RolesReadUsersParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RolesReadUsersResult, RolesReadUsersItem>;
  /** List realm and client roles of a person. `GET /{realm}/users/{id}/role-mappings` @risk low */
  execute(
    operation: OperationId<"user_roles:read", "low", M>,
    params: UserRolesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UserRolesReadResult>;
  /** Give a person realm roles. `POST /{realm}/users/{id}/role-mappings/realm` @risk critical */
  execute(
    operation: OperationId<"user_roles:write", "critical", M>,
    params: UserRolesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UserRolesWriteResult>;
  /** Take realm roles from a person. `DELETE /{realm}/users/{id}/role-mappings/realm` @risk critical */
  execute(
    operation: OperationId<"user_roles:delete", "critical", M>,
    params: UserRolesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UserRolesDeleteResult>;
  /** List the clients of a realm. `GET /{realm}/clients` @risk medium */
  execute(
    operation: OperationId<"clients:read", "medium", M>,
    params: ClientsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ClientsReadResult, ClientsReadItem>;
  /** Find clients by their client id. `GET /{realm}/clients` @risk medium */
  execute(
    operation: OperationId<"clients:find", "medium", M>,
    params: ClientsFindParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ClientsFindResult>;
  /** Disable a client, or void its tokens. `PUT /{realm}/clients/{id}` @risk critical */
  execute(
    operation: OperationId<"clients:update", "critical", M>,
    params: ClientsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ClientsUpdateResult>;
  /** Change where and how a client signs people in. `PUT /{realm}/clients/{id}` @risk critical */
  execute(
    operation: OperationId<"clients:update_sign_in", "critical", M>,
    params: ClientsUpdateSignInParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ClientsUpdateSignInResult>;
  /** List who is signed in to a client. `GET /{realm}/clients/{id}/user-sessions` @risk low */
  execute(
    operation: OperationId<"clients:read_sessions", "low", M>,
    params: ClientsReadSessionsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ClientsReadSessionsResult, ClientsReadSessionsItem>;
  /** Give a client a new secret. `POST /{realm}/clients/{id}/client-secret` @risk high */
  execute(
    operation: OperationId<"clients:rotate_secret", "high", M>,
    params: ClientsRotateSecretParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ClientsRotateSecretResult>;
  /** End one session at once. `DELETE /{realm}/sessions/{session}` @risk high */
  execute(
    operation: OperationId<"sessions:delete", "high", M>,
    params: SessionsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SessionsDeleteResult>;
  /** Sign everybody out of a realm. `POST /{realm}/logout-all` @risk critical */
  execute(
    operation: OperationId<"sessions:logout_all", "critical", M>,
    params: SessionsLogoutAllParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", SessionsLogoutAllResult>;
  /** Search sign-ins and other user events. `GET /{realm}/events` @risk medium */
  execute(
    operation: OperationId<"events:read", "medium", M>,
    params: EventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", EventsReadResult, EventsReadItem>;
  /** Search what administrators changed in a realm. `GET /{realm}/admin-events` @risk medium */
  execute(
    operation: OperationId<"admin_events:read", "medium", M>,
    params: AdminEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AdminEventsReadResult, AdminEventsReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof KeycloakOperations>(
    operation: O & Permit<KeycloakOperations, O, M>,
    ...rest: Rest<ParamsOf<KeycloakOperations, O>>
  ): CallOf<KeycloakOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Keycloak<M extends Risk = "critical"> = Limited<KeycloakConnector<M>, KeycloakMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface KeycloakOperations {
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:update": { risk: "high"; params: UsersUpdateParams; result: UsersUpdateResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "users:logout": { risk: "high"; params: UsersLogoutParams; result: UsersLogoutResult };
  "users:reset_password": { risk: "critical"; params: UsersResetPasswordParams; result: UsersResetPasswordResult };
  "users:send_actions": { risk: "medium"; params: UsersSendActionsParams; result: UsersSendActionsResult };
  "users:read_sessions": { risk: "low"; params: UsersReadSessionsParams; result: UsersReadSessionsResult };
  "users:read_groups": { risk: "low"; params: UsersReadGroupsParams; result: UsersReadGroupsResult; item: UsersReadGroupsItem };
  "credentials:read": { risk: "low"; params: CredentialsReadParams; result: CredentialsReadResult };
  "credentials:delete": { risk: "high"; params: CredentialsDeleteParams; result: CredentialsDeleteResult };
  "login_failures:read": { risk: "low"; params: LoginFailuresReadParams; result: LoginFailuresReadResult };
  "login_failures:clear": { risk: "high"; params: LoginFailuresClearParams; result: LoginFailuresClearResult };
  "groups:read": { risk: "low"; params: GroupsReadParams; result: GroupsReadResult; item: GroupsReadItem };
  "groups:search": { risk: "low"; params: GroupsSearchParams; result: GroupsSearchResult };
  "groups:read_children": { risk: "low"; params: GroupsReadChildrenParams; result: GroupsReadChildrenResult; item: GroupsReadChildrenItem };
  "group_members:read": { risk: "low"; params: GroupMembersReadParams; result: GroupMembersReadResult; item: GroupMembersReadItem };
  "group_members:write": { risk: "high"; params: GroupMembersWriteParams; result: GroupMembersWriteResult };
  "group_members:delete": { risk: "high"; params: GroupMembersDeleteParams; result: GroupMembersDeleteResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult };
  "roles:read_users": { risk: "low"; params: RolesReadUsersParams; result: RolesReadUsersResult; item: RolesReadUsersItem };
  "user_roles:read": { risk: "low"; params: UserRolesReadParams; result: UserRolesReadResult };
  "user_roles:write": { risk: "critical"; params: UserRolesWriteParams; result: UserRolesWriteResult };
  "user_roles:delete": { risk: "critical"; params: UserRolesDeleteParams; result: UserRolesDeleteResult };
  "clients:read": { risk: "medium"; params: ClientsReadParams; result: ClientsReadResult; item: ClientsReadItem };
  "clients:find": { risk: "medium"; params: ClientsFindParams; result: ClientsFindResult };
  "clients:update": { risk: "critical"; params: ClientsUpdateParams; result: ClientsUpdateResult };
  "clients:update_sign_in": { risk: "critical"; params: ClientsUpdateSignInParams; result: ClientsUpdateSignInResult };
  "clients:read_sessions": { risk: "low"; params: ClientsReadSessionsParams; result: ClientsReadSessionsResult; item: ClientsReadSessionsItem };
  "clients:rotate_secret": { risk: "high"; params: ClientsRotateSecretParams; result: ClientsRotateSecretResult };
  "sessions:delete": { risk: "high"; params: SessionsDeleteParams; result: SessionsDeleteResult };
  "sessions:logout_all": { risk: "critical"; params: SessionsLogoutAllParams; result: SessionsLogoutAllResult };
  "events:read": { risk: "medium"; params: EventsReadParams; result: EventsReadResult; item: EventsReadItem };
  "admin_events:read": { risk: "medium"; params: AdminEventsReadParams; result: AdminEventsReadResult; item: AdminEventsReadItem };
}

/** The risk of each convenience method. */
export interface KeycloakMethods {
  findUsers: "low";
  getUser: "low";
  disableUser: "high";
  enableUser: "high";
  logoutUser: "high";
  getUserSessions: "low";
  findGroups: "low";
  findClients: "medium";
  disableClient: "critical";
  getLoginFailures: "medium";
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  realm: Realm;
  /**
   * Text in user name, names or address; users:read_details takes ids.
   * @minLength 1
   * @not {"pattern":"^id:"}
   */
  search?: string;
  /** Text in the user name. @minLength 1 */
  username?: string;
  /** Text in the mail address. @minLength 1 */
  email?: string;
  /** Text in the first name. @minLength 1 */
  firstName?: string;
  /** Text in the last name. @minLength 1 */
  lastName?: string;
  briefRepresentation?: Brief;
  first?: First;
  max?: Max;
}

/** Result of `users:read`. */
export type UsersReadResult = User[];

/** One item of the pages of `users:read`. */
export type UsersReadItem = UsersReadResult[number];

/** Arguments of `findUsers`. */
export interface FindUsersParams {
  realm: Realm;
  /**
   * Text in user name, names or address; users:read_details takes ids.
   * @minLength 1
   * @not {"pattern":"^id:"}
   */
  search?: string;
  /** Text in the user name. @minLength 1 */
  username?: string;
  /** Text in the mail address. @minLength 1 */
  email?: string;
  max?: Max;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  realm: Realm;
  id: UserId;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = User;

/** Arguments of `getUser`. */
export interface GetUserParams {
  realm: Realm;
  userId: UserId;
}

/** Parameters of `users:update`. */
export interface UsersUpdateParams {
  realm: Realm;
  id: UserId;
  /** Whether the person may sign in. */
  enabled?: boolean;
  /** All actions at the next sign-in, such as UPDATE_PASSWORD; those left out are no longer asked for. */
  requiredActions?: string[];
  /** Whether the address counts as checked. */
  emailVerified?: boolean;
}

/** Result of `users:update`. */
export type UsersUpdateResult = null;

/** Arguments of `disableUser`. */
export interface DisableUserParams {
  realm: Realm;
  userId: UserId;
}

/** Arguments of `enableUser`. */
export interface EnableUserParams {
  realm: Realm;
  userId: UserId;
}

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  realm: Realm;
  id: UserId;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = null;

/** Parameters of `users:logout`. */
export interface UsersLogoutParams {
  realm: Realm;
  id: UserId;
}

/** Result of `users:logout`. */
export type UsersLogoutResult = null;

/** Arguments of `logoutUser`. */
export interface LogoutUserParams {
  realm: Realm;
  userId: UserId;
}

/** Parameters of `users:reset_password`. */
export interface UsersResetPasswordParams {
  realm: Realm;
  id: UserId;
  /** Kind of credential, always password. */
  type: "password";
  /** The new password itself. @minLength 1 */
  value: string;
  /** Whether it must be changed at sign-in. */
  temporary?: boolean;
}

/** Result of `users:reset_password`. */
export type UsersResetPasswordResult = null;

/** Parameters of `users:send_actions`. */
export interface UsersSendActionsParams {
  realm: Realm;
  id: UserId;
  /** Actions behind the link, such as UPDATE_PASSWORD. @minItems 1 */
  actions: string[];
  /** Seconds that the link works. @integer @minimum 1 */
  lifespan?: number;
  /** Client to go to afterwards. */
  client_id?: string;
  /** Address to go to afterwards. */
  redirect_uri?: string;
}

/** Result of `users:send_actions`. */
export type UsersSendActionsResult = null;

/** Parameters of `users:read_sessions`. */
export interface UsersReadSessionsParams {
  realm: Realm;
  id: UserId;
}

/** Result of `users:read_sessions`. */
export type UsersReadSessionsResult = Session[];

/** Arguments of `getUserSessions`. */
export interface GetUserSessionsParams {
  realm: Realm;
  userId: UserId;
}

/** Parameters of `users:read_groups`. */
export interface UsersReadGroupsParams {
  realm: Realm;
  id: UserId;
  /** Text in the group's name. @minLength 1 */
  search?: string;
  briefRepresentation?: Brief;
  first?: First;
  max?: Max;
}

/** Result of `users:read_groups`. */
export type UsersReadGroupsResult = Group[];

/** One item of the pages of `users:read_groups`. */
export type UsersReadGroupsItem = UsersReadGroupsResult[number];

/** Parameters of `credentials:read`. */
export interface CredentialsReadParams {
  realm: Realm;
  id: UserId;
}

/** Result of `credentials:read`. */
export type CredentialsReadResult = Credential[];

/** Parameters of `credentials:delete`. */
export interface CredentialsDeleteParams {
  realm: Realm;
  id: UserId;
  /** Id of the credential, from credentials:read. @minLength 1 */
  credentialId: string;
}

/** Result of `credentials:delete`. */
export type CredentialsDeleteResult = null;

/** Parameters of `login_failures:read`. */
export interface LoginFailuresReadParams {
  realm: Realm;
  userId: UserId;
}

/** Result of `login_failures:read`. */
export type LoginFailuresReadResult = {
  disabled?: boolean;
  /** @integer */
  numFailures?: number;
  /** Milliseconds since 1970, 0 for never. @integer */
  lastFailure?: number;
  lastIPFailure?: string;
};

/** Parameters of `login_failures:clear`. */
export interface LoginFailuresClearParams {
  realm: Realm;
  userId: UserId;
}

/** Result of `login_failures:clear`. */
export type LoginFailuresClearResult = null;

/** Parameters of `groups:read`. */
export interface GroupsReadParams {
  realm: Realm;
  briefRepresentation?: Brief;
  first?: First;
  /** How many groups make a page, such as 100. @integer @minimum 1 */
  max: number;
}

/** Result of `groups:read`. */
export type GroupsReadResult = Group[];

/** One item of the pages of `groups:read`. */
export type GroupsReadItem = GroupsReadResult[number];

/** Parameters of `groups:search`. */
export interface GroupsSearchParams {
  realm: Realm;
  /** Text in a group's name. @minLength 1 */
  search: string;
  briefRepresentation?: Brief;
  /** How many meeting groups to skip. @integer @minimum 0 */
  first?: number;
  /** How many meeting groups to look at. @integer @minimum 1 */
  max?: number;
}

/** Result of `groups:search`. */
export type GroupsSearchResult = Group[];

/** Arguments of `findGroups`. */
export interface FindGroupsParams {
  realm: Realm;
  /** Text in a group's name. @minLength 1 */
  name: string;
}

/** Parameters of `groups:read_children`. */
export interface GroupsReadChildrenParams {
  realm: Realm;
  id: GroupId;
  briefRepresentation?: Brief;
  first?: First;
  /** How many groups to send, 10 unless told. @integer @minimum 1 */
  max?: number;
}

/** Result of `groups:read_children`. */
export type GroupsReadChildrenResult = Group[];

/** One item of the pages of `groups:read_children`. */
export type GroupsReadChildrenItem = GroupsReadChildrenResult[number];

/** Parameters of `group_members:read`. */
export interface GroupMembersReadParams {
  realm: Realm;
  id: GroupId;
  briefRepresentation?: Brief;
  first?: First;
  max?: Max;
}

/** Result of `group_members:read`. */
export type GroupMembersReadResult = User[];

/** One item of the pages of `group_members:read`. */
export type GroupMembersReadItem = GroupMembersReadResult[number];

/** Parameters of `group_members:write`. */
export interface GroupMembersWriteParams {
  realm: Realm;
  id: UserId;
  groupId: GroupId;
}

/** Result of `group_members:write`. */
export type GroupMembersWriteResult = null;

/** Parameters of `group_members:delete`. */
export interface GroupMembersDeleteParams {
  realm: Realm;
  id: UserId;
  groupId: GroupId;
}

/** Result of `group_members:delete`. */
export type GroupMembersDeleteResult = null;

/** Parameters of `roles:read`. */
export interface RolesReadParams {
  realm: Realm;
  /** Text in the role's name. @minLength 1 */
  search?: string;
  briefRepresentation?: Brief;
}

/** Result of `roles:read`. */
export type RolesReadResult = Role[];

/** Parameters of `roles:read_users`. */
export interface RolesReadUsersParams {
  realm: Realm;
  /** Name of the role, such as admin. @minLength 1 */
  "role-name": string;
  first?: First;
  max?: Max;
}

/** Result of `roles:read_users`. */
export type RolesReadUsersResult = User[];

/** One item of the pages of `roles:read_users`. */
export type RolesReadUsersItem = RolesReadUsersResult[number];

/** Parameters of `user_roles:read`. */
export interface UserRolesReadParams {
  realm: Realm;
  id: UserId;
}

/** Result of `user_roles:read`. */
export type UserRolesReadResult = {
  realmMappings?: Role[];
  clientMappings?: {
    [key: string]: {
      id?: string;
      client?: string;
      mappings?: Role[];
    };
  };
};

/** Parameters of `user_roles:write`. */
export interface UserRolesWriteParams {
  realm: Realm;
  id: UserId;
  /** Roles to give, by id and name. */
  roles: RoleRefs;
}

/** Result of `user_roles:write`. */
export type UserRolesWriteResult = null;

/** Parameters of `user_roles:delete`. */
export interface UserRolesDeleteParams {
  realm: Realm;
  id: UserId;
  /** Roles to take, by id and name. */
  roles: RoleRefs;
}

/** Result of `user_roles:delete`. */
export type UserRolesDeleteResult = null;

/** Parameters of `clients:read`. */
export interface ClientsReadParams {
  realm: Realm;
  /** Leave out what the caller sees only partly. */
  viewableOnly?: boolean;
  first?: First;
  max?: Max;
}

/** Result of `clients:read`. */
export type ClientsReadResult = Client[];

/** One item of the pages of `clients:read`. */
export type ClientsReadItem = ClientsReadResult[number];

/** Parameters of `clients:find`. */
export interface ClientsFindParams {
  realm: Realm;
  /** Client id to find, or a part of it. @minLength 1 */
  clientId: string;
  /** Take the client id as a part only. */
  search?: boolean;
  /** How many clients to send at most. @integer @minimum 1 */
  max?: number;
}

/** Result of `clients:find`. */
export type ClientsFindResult = Client[];

/** Arguments of `findClients`. */
export interface FindClientsParams {
  realm: Realm;
  /** Client id to find, or a part of it. @minLength 1 */
  clientId: string;
  /** Take the client id as a part only. */
  partial?: boolean;
}

/** Parameters of `clients:update`. */
export interface ClientsUpdateParams {
  realm: Realm;
  id: ClientUuid;
  /** Its client id, which some versions demand. @minLength 1 */
  clientId?: string;
  serviceAccountsEnabled: HasServiceAccount;
  authorizationServicesEnabled: HasRules;
  /** Whether the client works. */
  enabled?: boolean;
  /** Void tokens issued before this second, from 1970. @integer */
  notBefore?: number;
}

/** Result of `clients:update`. */
export type ClientsUpdateResult = null;

/** Arguments of `disableClient`. */
export interface DisableClientParams {
  realm: Realm;
  clientUuid: ClientUuid;
  hasServiceAccount: HasServiceAccount;
  hasRules: HasRules;
}

/** Parameters of `clients:update_sign_in`. */
export interface ClientsUpdateSignInParams {
  realm: Realm;
  id: ClientUuid;
  /** The client id as it is, demanded by some versions. @minLength 1 */
  clientId?: string;
  serviceAccountsEnabled: HasServiceAccount;
  authorizationServicesEnabled: HasRules;
  /** All addresses that sign-in may end at. */
  redirectUris?: string[];
  /** All origins that browsers may call from. */
  webOrigins?: string[];
  /** Whether passwords may be sent directly. */
  directAccessGrantsEnabled?: boolean;
  /** Whether tokens may come in the address. */
  implicitFlowEnabled?: boolean;
}

/** Result of `clients:update_sign_in`. */
export type ClientsUpdateSignInResult = null;

/** Parameters of `clients:read_sessions`. */
export interface ClientsReadSessionsParams {
  realm: Realm;
  id: ClientUuid;
  first?: First;
  max?: Max;
}

/** Result of `clients:read_sessions`. */
export type ClientsReadSessionsResult = Session[];

/** One item of the pages of `clients:read_sessions`. */
export type ClientsReadSessionsItem = ClientsReadSessionsResult[number];

/** Parameters of `clients:rotate_secret`. */
export interface ClientsRotateSecretParams {
  realm: Realm;
  id: ClientUuid;
}

/** Result of `clients:rotate_secret`. */
export type ClientsRotateSecretResult = ClientSecret;

/** Parameters of `sessions:delete`. */
export interface SessionsDeleteParams {
  realm: Realm;
  /** Id of the session, from users:read_sessions. @minLength 1 */
  session: string;
}

/** Result of `sessions:delete`. */
export type SessionsDeleteResult = null;

/** Parameters of `sessions:logout_all`. */
export interface SessionsLogoutAllParams {
  realm: Realm;
}

/** Result of `sessions:logout_all`. */
export type SessionsLogoutAllResult = {
  /** Addresses of clients that were told. */
  successRequests?: string[];
  /** Addresses that could not be told. */
  failedRequests?: string[];
} | null;

/** Parameters of `events:read`. */
export interface EventsReadParams {
  realm: Realm;
  /** Kinds of event, such as LOGIN or LOGIN_ERROR. */
  type?: string[];
  /** UUID of the acting person. @minLength 1 */
  user?: string;
  /** Client id that was used. @minLength 1 */
  client?: string;
  /** Address that it came from. @minLength 1 */
  ipAddress?: string;
  /** Earliest day, as YYYY-MM-DD. */
  dateFrom?: string;
  /** Latest day, as YYYY-MM-DD. */
  dateTo?: string;
  first?: First;
  max?: Max;
}

/** Result of `events:read`. */
export type EventsReadResult = {
  /** Milliseconds since 1970 of the event. @integer */
  time?: number;
  type?: string;
  realmId?: string;
  clientId?: string;
  userId?: string;
  sessionId?: string;
  ipAddress?: string;
  error?: string;
  details?: { [key: string]: string };
}[];

/** One item of the pages of `events:read`. */
export type EventsReadItem = EventsReadResult[number];

/** Arguments of `getLoginFailures`. */
export interface GetLoginFailuresParams {
  realm: Realm;
  /** UUID of the acting person. @minLength 1 */
  user?: string;
  /** Address that it came from. @minLength 1 */
  ip?: string;
  /** Earliest day, as YYYY-MM-DD. */
  dateFrom?: string;
  /** Latest day, as YYYY-MM-DD. */
  dateTo?: string;
  max?: Max;
}

/** Parameters of `admin_events:read`. */
export interface AdminEventsReadParams {
  realm: Realm;
  /** Kinds of change to list. */
  operationTypes?: ("CREATE" | "UPDATE" | "DELETE" | "ACTION")[];
  /** Kinds of thing, such as USER or CLIENT. */
  resourceTypes?: string[];
  /** Path of the thing, as in users/5f2a. @minLength 1 */
  resourcePath?: string;
  /** UUID of the administrator who acted. @minLength 1 */
  authUser?: string;
  /** Client that the administrator used. @minLength 1 */
  authClient?: string;
  /** Realm of the acting administrator. @minLength 1 */
  authRealm?: string;
  /** Address of the acting administrator. @minLength 1 */
  authIpAddress?: string;
  /** Earliest day of change, as YYYY-MM-DD. */
  dateFrom?: string;
  /** Latest day of change, as YYYY-MM-DD. */
  dateTo?: string;
  first?: First;
  max?: Max;
}

/** Result of `admin_events:read`. */
export type AdminEventsReadResult = {
  /** @integer */
  time?: number;
  realmId?: string;
  operationType?: string;
  resourceType?: string;
  resourcePath?: string;
  /** What was sent, as JSON in a text. */
  representation?: string;
  error?: string;
  authDetails?: {
    realmId?: string;
    clientId?: string;
    userId?: string;
    ipAddress?: string;
  };
}[];

/** One item of the pages of `admin_events:read`. */
export type AdminEventsReadItem = AdminEventsReadResult[number];

/** Name of the realm, such as employees. @minLength 1 */
export type Realm = string;

/** UUID of a person in the realm. @minLength 1 */
export type UserId = string;

/** UUID of a group in the realm. @minLength 1 */
export type GroupId = string;

/** UUID of a client, which is not its client id. @minLength 1 */
export type ClientUuid = string;

/** As clients:read has it; false deletes the account that it signs in as, with its roles. */
export type HasServiceAccount = boolean;

/** As clients:read has it, false where absent; false deletes all its own rules on access. */
export type HasRules = boolean;

/** How many to skip. @integer @minimum 0 */
export type First = number;

/** How many make a page; give one to bound the answer. @integer @minimum 1 */
export type Max = number;

/** Send only the basic fields. */
export type Brief = boolean;

export type Attributes = { [key: string]: string[] };

export type User = {
  id?: UserId;
  username?: string;
  email?: string;
  emailVerified?: boolean;
  firstName?: string;
  lastName?: string;
  enabled?: boolean;
  /** Milliseconds since 1970 at creation. @integer */
  createdTimestamp?: number;
  /** What must be done at sign-in. */
  requiredActions?: string[];
  disableableCredentialTypes?: string[];
  /** Directory that the person comes from. */
  federationLink?: string;
  serviceAccountClientId?: string;
  attributes?: Attributes;
  /** @integer */
  notBefore?: number;
};

export type Group = {
  id?: GroupId;
  name?: string;
  /** Path with the groups above, as in /corp/sec. */
  path?: string;
  /** How many groups are right below, from version 23 on. @integer */
  subGroupCount?: number;
  realmRoles?: string[];
  clientRoles?: { [key: string]: string[] };
  subGroups?: Group[];
  attributes?: Attributes;
};

export type Role = {
  id?: string;
  name?: string;
  description?: string;
  /** Whether it contains other roles. */
  composite?: boolean;
  clientRole?: boolean;
  containerId?: string;
  attributes?: Attributes;
};

/** @minItems 1 @maxItems 100 */
export type RoleRefs = {
  /** UUID of the role, from roles:read. @minLength 1 */
  id: string;
  /** Name of the same role. @minLength 1 */
  name: string;
}[];

export type Session = {
  /** Id that sessions:delete takes. */
  id?: string;
  userId?: string;
  username?: string;
  ipAddress?: string;
  /** @integer */
  start?: number;
  /** @integer */
  lastAccess?: number;
  /** Clients that the session reached. */
  clients?: { [key: string]: string };
};

export type Credential = {
  id?: string;
  /** password, otp, webauthn and so on. */
  type?: string;
  userLabel?: string;
  /** @integer */
  createdDate?: number;
  /** Settings without the secret, as JSON. */
  credentialData?: string;
  /** @integer */
  priority?: number;
};

export type Client = {
  id?: ClientUuid;
  clientId?: string;
  name?: string;
  description?: string;
  enabled?: boolean;
  protocol?: string;
  /** Whether it works without a secret. */
  publicClient?: boolean;
  bearerOnly?: boolean;
  standardFlowEnabled?: boolean;
  implicitFlowEnabled?: boolean;
  directAccessGrantsEnabled?: boolean;
  /** Whether it signs in as itself. */
  serviceAccountsEnabled?: boolean;
  /** Whether it has rules on access of its own; absent for no. */
  authorizationServicesEnabled?: boolean;
  consentRequired?: boolean;
  /** Whether tokens carry every role. */
  fullScopeAllowed?: boolean;
  rootUrl?: string;
  redirectUris?: string[];
  webOrigins?: string[];
  defaultClientScopes?: string[];
};

export type ClientSecret = {
  type?: string;
  /** The secret in plain text. */
  value?: string;
};

const OFFSET_PAGES = { offset: "first", items: "" } as const;

const OFFSET_PAGES_2 = { offset: "first", limit: "max", items: "" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "keycloak",
  operations: {
    low: {
      "users:read": ["X1TVmJnB", OFFSET_PAGES],
      "users:read_details": ["YRH314Ew"],
      "users:read_sessions": ["RJ6VXg-N"],
      "users:read_groups": ["D68aBDDt", OFFSET_PAGES_2],
      "credentials:read": ["7-kjUTpV"],
      "login_failures:read": ["sVW7LxZV"],
      "groups:read": ["aiMRpLUM", OFFSET_PAGES_2],
      "groups:search": ["jsyMokIP"],
      "groups:read_children": ["Mg0ZoIws", OFFSET_PAGES_2],
      "group_members:read": ["lHNoZQ5B", OFFSET_PAGES],
      "roles:read": ["3FAu7SCE"],
      "roles:read_users": ["gzC0oEDf", OFFSET_PAGES],
      "user_roles:read": ["jTd2zqvw"],
      "clients:read_sessions": ["ZliC5IDG", OFFSET_PAGES],
    },
    medium: {
      "users:send_actions": ["DSlktT1Q"],
      "clients:read": ["J6KY97Sf", OFFSET_PAGES_2],
      "clients:find": ["1Mg2KqbE"],
      "events:read": ["a6E9nDxV", OFFSET_PAGES_2],
      "admin_events:read": ["31YBpWg6", OFFSET_PAGES_2],
    },
    high: {
      "users:update": ["O2Nwsqak"],
      "users:logout": ["Lw2DFsMb"],
      "credentials:delete": ["k7tMN-P2"],
      "login_failures:clear": ["EuhhC8kp"],
      "group_members:write": ["MVhSynXH"],
      "group_members:delete": ["QHhk49oO"],
      "clients:rotate_secret": ["mG79XuxY"],
      "sessions:delete": ["7HP3gnVq"],
    },
    critical: {
      "users:delete": ["bWGBvj54"],
      "users:reset_password": ["kx3x8U2O"],
      "user_roles:write": ["goonA0BX"],
      "user_roles:delete": ["nFCJ7gNt"],
      "clients:update": ["K1J3Tzzj"],
      "clients:update_sign_in": ["UyvpoqzK"],
      "sessions:logout_all": ["HLJuBYfM"],
    },
  },
};
