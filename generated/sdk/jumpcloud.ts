// Generated from specs/jumpcloud.yaml by `npm run generate`. Do not edit.
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
 * JumpCloud. Users, groups, devices, commands, policies and events of a JumpCloud organization.
 * @see https://docs.jumpcloud.com/api/
 */
export class JumpCloudConnector<const M extends Risk = "critical"> extends SDKConnector<JumpCloudOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List users of the organization. Risk: low. Scope: none. */
  listUsers(params: ListUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", params, options);
  }

  /** Get one user by id. Risk: low. Scope: none. */
  getUser(params: GetUserParams, options?: ExecuteOptions): GovernedCall<"low", UsersReadDetailsResult> {
    return this.call("users:read_details", { id: params.userId }, options);
  }

  /** Suspend a user, or end the suspension. Risk: high. Scope: none. May be escalated to a reviewer. */
  suspendUser(params: SuspendUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateSuspendedResult> {
    return this.call("users:update_suspended", { id: params.userId, suspended: true }, options);
  }

  /** End the suspension of a user. Risk: high. Scope: none. May be escalated to a reviewer. */
  unsuspendUser(params: UnsuspendUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateSuspendedResult> {
    return this.call("users:update_suspended", { id: params.userId, suspended: false }, options);
  }

  /** Put a user into a group, or out of it. Risk: high. Scope: none. May be escalated to a reviewer. */
  addUserToGroup(params: AddUserToGroupParams, options?: ExecuteOptions): GovernedCall<"high", UserGroupMembersWriteResult> {
    return this.call("user_group_members:write", { group_id: params.groupId, id: params.userId, op: "add", type: "user" }, options);
  }

  /** Take a user out of a group. Risk: high. Scope: none. May be escalated to a reviewer. */
  removeUserFromGroup(params: RemoveUserFromGroupParams, options?: ExecuteOptions): GovernedCall<"high", UserGroupMembersWriteResult> {
    return this.call("user_group_members:write", { group_id: params.groupId, id: params.userId, op: "remove", type: "user" }, options);
  }

  /** List devices with their agents. Risk: low. Scope: none. */
  listSystems(params: ListSystemsParams = {}, options?: ExecuteOptions): GovernedPages<"low", SystemsReadResult, SystemsReadItem> {
    return this.call("systems:read", params, options);
  }

  /** Get one device by id. Risk: low. Scope: none. */
  getSystem(params: GetSystemParams, options?: ExecuteOptions): GovernedCall<"low", SystemsReadDetailsResult> {
    return this.call("systems:read_details", { id: params.systemId }, options);
  }

  /** List programs on Windows devices. Risk: low. Scope: none. */
  listPrograms(params: ListProgramsParams = {}, options?: ExecuteOptions): GovernedPages<"low", SystemsReadProgramsResult, SystemsReadProgramsItem> {
    return this.call("systems:read_programs", params, options);
  }

  /** Lock a device against its user. Risk: high. Scope: none. May be escalated to a reviewer. */
  lockSystem(params: LockSystemParams, options?: ExecuteOptions): GovernedCall<"high", SystemsLockResult> {
    return this.call("systems:lock", { system_id: params.systemId }, options);
  }

  /** List commands with text and trigger. Risk: medium. Scope: none. */
  listCommands(params: ListCommandsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", CommandsReadResult, CommandsReadItem> {
    return this.call("commands:read", params, options);
  }

  /** Search sign-ins and changes of administrators. Risk: medium. Scope: none. */
  searchEvents(params: SearchEventsParams, options?: ExecuteOptions): GovernedPages<"medium", EventsSearchResult, EventsSearchItem> {
    return this.call("events:search", {
      service: params.service,
      start_time: params.startTime,
      end_time: params.endTime,
      limit: params.limit,
    }, options);
  }

  execute<O extends keyof Within<JumpCloudOperations, M>>(
    operation: O,
    params: ParamsOf<Within<JumpCloudOperations, M>, O> & Incomplete,
  ): never;
  /** List users of the organization. `GET /api/systemusers` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one user by id. `GET /api/systemusers/{id}` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /** Suspend a user, or end the suspension. `PUT /api/systemusers/{id}` @risk high */
  execute(
    operation: OperationId<"users:update_suspended", "high", M>,
    params: UsersUpdateSuspendedParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUpdateSuspendedResult>;
  /** Unlock a user after wrong passwords. `POST /api/systemusers/{id}/unlock` @risk high */
  execute(
    operation: OperationId<"users:unlock", "high", M>,
    params: UsersUnlockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUnlockResult>;
  /** Make a user enroll a new TOTP key. `POST /api/systemusers/{id}/resetmfa` @risk high */
  execute(
    operation: OperationId<"users:reset_mfa", "high", M>,
    params: UsersResetMfaParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersResetMfaResult>;
  /** Make the password of a user expire. `POST /api/systemusers/{id}/expire` @risk high */
  execute(
    operation: OperationId<"users:expire_password", "high", M>,
    params: UsersExpirePasswordParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersExpirePasswordResult>;
  /** Delete a user for good. `DELETE /api/systemusers/{id}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** List devices that a user may use. `GET /api/v2/users/{user_id}/systems` @risk low */
  execute(
    operation: OperationId<"users:read_systems", "low", M>,
    params: UsersReadSystemsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadSystemsResult, UsersReadSystemsItem>;
  /** List applications that a user can open. `GET /api/v2/users/{user_id}/applications` @risk low */
  execute(
    operation: OperationId<"users:read_applications", "low", M>,
    params: UsersReadApplicationsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadApplicationsResult, UsersReadApplicationsItem>;
  /** List groups that a user is in. `GET /api/v2/users/{user_id}/memberof` @risk low */
  execute(
    operation: OperationId<"users:read_groups", "low", M>,
    params: UsersReadGroupsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadGroupsResult, UsersReadGroupsItem>;
  /** List public SSH keys of a user. `GET /api/systemusers/{id}/sshkeys` @risk low */
  execute(
    operation: OperationId<"user_ssh_keys:read", "low", M>,
    params: UserSshKeysReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UserSshKeysReadResult>;
  /** Remove an SSH key of a user. `DELETE /api/systemusers/{systemuser_id}/sshkeys/{id}` @risk high */
  execute(
    operation: OperationId<"user_ssh_keys:delete", "high", M>,
    params: UserSshKeysDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserSshKeysDeleteResult>;
  /** List groups of users. `GET /api/v2/usergroups` @risk low */
  execute(
    operation: OperationId<"user_groups:read", "low", M>,
    params: UserGroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UserGroupsReadResult, UserGroupsReadItem>;
  /** List the members of a user group. `GET /api/v2/usergroups/{group_id}/members` @risk low */
  execute(
    operation: OperationId<"user_group_members:read", "low", M>,
    params: UserGroupMembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UserGroupMembersReadResult, UserGroupMembersReadItem>;
  /** Put a user into a group, or out of it. `POST /api/v2/usergroups/{group_id}/members` @risk high */
  execute(
    operation: OperationId<"user_group_members:write", "high", M>,
    params: UserGroupMembersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserGroupMembersWriteResult>;
  /** List devices with their agents. `GET /api/systems` @risk low */
  execute(
    operation: OperationId<"systems:read", "low", M>,
    params: SystemsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SystemsReadResult, SystemsReadItem>;
  /** Get one device by id. `GET /api/systems/{id}` @risk low */
  execute(
    operation: OperationId<"systems:read_details", "low", M>,
    params: SystemsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SystemsReadDetailsResult>;
  /** List users who may use a device. `GET /api/v2/systems/{system_id}/users` @risk low */
  execute(
    operation: OperationId<"systems:read_users", "low", M>,
    params: SystemsReadUsersParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SystemsReadUsersResult, SystemsReadUsersItem>;
  /** Give a user a device, or take it. `POST /api/v2/systems/{system_id}/associations` @risk high */
  execute(
    operation: OperationId<"systems:write_users", "high", M>,
    params: SystemsWriteUsersParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SystemsWriteUsersResult>;
  /** Tell how policies fared on a device. `GET /api/v2/systems/{system_id}/policystatuses` @risk medium */
  execute(
    operation: OperationId<"systems:read_policy_statuses", "medium", M>,
    params: SystemsReadPolicyStatusesParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SystemsReadPolicyStatusesResult, SystemsReadPolicyStatusesItem>;
  /** Read the recovery key of a disk. `GET /api/v2/systems/{system_id}/fdekey` @risk medium */
  execute(
    operation: OperationId<"systems:read_disk_key", "medium", M>,
    params: SystemsReadDiskKeyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SystemsReadDiskKeyResult>;
  /** List programs on Windows devices. `GET /api/v2/systeminsights/programs` @risk low */
  execute(
    operation: OperationId<"systems:read_programs", "low", M>,
    params: SystemsReadProgramsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SystemsReadProgramsResult, SystemsReadProgramsItem>;
  /** Lock a device against its user. `POST /api/systems/{system_id}/command/builtin/lock` @risk high */
  execute(
    operation: OperationId<"systems:lock", "high", M>,
    params: SystemsLockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SystemsLockResult>;
  /** Wipe everything on a device. `POST /api/systems/{system_id}/command/builtin/erase` @risk critical */
  execute(
    operation: OperationId<"systems:erase", "critical", M>,
    params: SystemsEraseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", SystemsEraseResult>;
  /** List what commands printed on devices. `GET /api/commandresults` @risk medium */
  execute(
    operation: OperationId<"command_results:read", "medium", M>,
    params: CommandResultsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", CommandResultsReadResult, CommandResultsReadItem>;
  /** List commands with text and trigger. `GET /api/commands` @risk medium */
  execute(
    operation: OperationId<"commands:read", "medium", M>,
    params: CommandsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", CommandsReadResult, CommandsReadItem>;
  /** Run the commands behind a trigger. `POST /api/command/trigger/{triggername}` @risk critical */
  execute(
    operation: OperationId<"commands:trigger", "critical", M>,
    params: CommandsTriggerParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", CommandsTriggerResult>;
  /** Search sign-ins and changes of administrators. `POST /insights/directory/v1/events` @risk medium */
  execute(
    operation: OperationId<"events:search", "medium", M>,
    params: EventsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", EventsSearchResult, EventsSearchItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof JumpCloudOperations>(
    operation: O & Permit<JumpCloudOperations, O, M>,
    ...rest: Rest<ParamsOf<JumpCloudOperations, O>>
  ): CallOf<JumpCloudOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type JumpCloud<M extends Risk = "critical"> = Limited<JumpCloudConnector<M>, JumpCloudMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface JumpCloudOperations {
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:update_suspended": { risk: "high"; params: UsersUpdateSuspendedParams; result: UsersUpdateSuspendedResult };
  "users:unlock": { risk: "high"; params: UsersUnlockParams; result: UsersUnlockResult };
  "users:reset_mfa": { risk: "high"; params: UsersResetMfaParams; result: UsersResetMfaResult };
  "users:expire_password": { risk: "high"; params: UsersExpirePasswordParams; result: UsersExpirePasswordResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "users:read_systems": { risk: "low"; params: UsersReadSystemsParams; result: UsersReadSystemsResult; item: UsersReadSystemsItem };
  "users:read_applications": { risk: "low"; params: UsersReadApplicationsParams; result: UsersReadApplicationsResult; item: UsersReadApplicationsItem };
  "users:read_groups": { risk: "low"; params: UsersReadGroupsParams; result: UsersReadGroupsResult; item: UsersReadGroupsItem };
  "user_ssh_keys:read": { risk: "low"; params: UserSshKeysReadParams; result: UserSshKeysReadResult };
  "user_ssh_keys:delete": { risk: "high"; params: UserSshKeysDeleteParams; result: UserSshKeysDeleteResult };
  "user_groups:read": { risk: "low"; params: UserGroupsReadParams; result: UserGroupsReadResult; item: UserGroupsReadItem };
  "user_group_members:read": { risk: "low"; params: UserGroupMembersReadParams; result: UserGroupMembersReadResult; item: UserGroupMembersReadItem };
  "user_group_members:write": { risk: "high"; params: UserGroupMembersWriteParams; result: UserGroupMembersWriteResult };
  "systems:read": { risk: "low"; params: SystemsReadParams; result: SystemsReadResult; item: SystemsReadItem };
  "systems:read_details": { risk: "low"; params: SystemsReadDetailsParams; result: SystemsReadDetailsResult };
  "systems:read_users": { risk: "low"; params: SystemsReadUsersParams; result: SystemsReadUsersResult; item: SystemsReadUsersItem };
  "systems:write_users": { risk: "high"; params: SystemsWriteUsersParams; result: SystemsWriteUsersResult };
  "systems:read_policy_statuses": { risk: "medium"; params: SystemsReadPolicyStatusesParams; result: SystemsReadPolicyStatusesResult; item: SystemsReadPolicyStatusesItem };
  "systems:read_disk_key": { risk: "medium"; params: SystemsReadDiskKeyParams; result: SystemsReadDiskKeyResult };
  "systems:read_programs": { risk: "low"; params: SystemsReadProgramsParams; result: SystemsReadProgramsResult; item: SystemsReadProgramsItem };
  "systems:lock": { risk: "high"; params: SystemsLockParams; result: SystemsLockResult };
  "systems:erase": { risk: "critical"; params: SystemsEraseParams; result: SystemsEraseResult };
  "command_results:read": { risk: "medium"; params: CommandResultsReadParams; result: CommandResultsReadResult; item: CommandResultsReadItem };
  "commands:read": { risk: "medium"; params: CommandsReadParams; result: CommandsReadResult; item: CommandsReadItem };
  "commands:trigger": { risk: "critical"; params: CommandsTriggerParams; result: CommandsTriggerResult };
  "events:search": { risk: "medium"; params: EventsSearchParams; result: EventsSearchResult; item: EventsSearchItem };
}

/** The risk of each convenience method. */
export interface JumpCloudMethods {
  listUsers: "low";
  getUser: "low";
  suspendUser: "high";
  unsuspendUser: "high";
  addUserToGroup: "high";
  removeUserFromGroup: "high";
  listSystems: "low";
  getSystem: "low";
  listPrograms: "low";
  lockSystem: "high";
  listCommands: "medium";
  searchEvents: "medium";
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  filter?: Filter;
  fields?: Fields;
  sort?: Sort;
  limit?: Limit;
  skip?: Skip;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  results?: User[];
  /** @integer */
  totalCount?: number;
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<UsersReadResult["results"]>[number];

/** Arguments of `listUsers`. */
export interface ListUsersParams {
  filter?: Filter;
  limit?: Limit;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  id: UserId;
  fields?: Fields;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = User;

/** Arguments of `getUser`. */
export interface GetUserParams {
  userId: UserId;
}

/** Parameters of `users:update_suspended`. */
export interface UsersUpdateSuspendedParams {
  id: UserId;
  /** Whether the user is kept out everywhere. */
  suspended: boolean;
}

/** Result of `users:update_suspended`. */
export type UsersUpdateSuspendedResult = User;

/** Arguments of `suspendUser`. */
export interface SuspendUserParams {
  userId: UserId;
}

/** Arguments of `unsuspendUser`. */
export interface UnsuspendUserParams {
  userId: UserId;
}

/** Parameters of `users:unlock`. */
export interface UsersUnlockParams {
  id: UserId;
}

/** Result of `users:unlock`. */
export type UsersUnlockResult = null;

/** Parameters of `users:reset_mfa`. */
export interface UsersResetMfaParams {
  id: UserId;
}

/** Result of `users:reset_mfa`. */
export type UsersResetMfaResult = null;

/** Parameters of `users:expire_password`. */
export interface UsersExpirePasswordParams {
  id: UserId;
}

/** Result of `users:expire_password`. */
export type UsersExpirePasswordResult = null;

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  id: UserId;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = User;

/** Parameters of `users:read_systems`. */
export interface UsersReadSystemsParams {
  user_id: UserId;
  limit?: Limit;
  skip?: Skip;
}

/** Result of `users:read_systems`. */
export type UsersReadSystemsResult = Bound[];

/** One item of the pages of `users:read_systems`. */
export type UsersReadSystemsItem = UsersReadSystemsResult[number];

/** Parameters of `users:read_applications`. */
export interface UsersReadApplicationsParams {
  user_id: UserId;
  limit?: Limit;
  skip?: Skip;
}

/** Result of `users:read_applications`. */
export type UsersReadApplicationsResult = Bound[];

/** One item of the pages of `users:read_applications`. */
export type UsersReadApplicationsItem = UsersReadApplicationsResult[number];

/** Parameters of `users:read_groups`. */
export interface UsersReadGroupsParams {
  user_id: UserId;
  limit?: Limit;
  skip?: Skip;
}

/** Result of `users:read_groups`. */
export type UsersReadGroupsResult = Bound[];

/** One item of the pages of `users:read_groups`. */
export type UsersReadGroupsItem = UsersReadGroupsResult[number];

/** Parameters of `user_ssh_keys:read`. */
export interface UserSshKeysReadParams {
  id: UserId;
}

/** Result of `user_ssh_keys:read`. */
export type UserSshKeysReadResult = SshKey[];

/** Parameters of `user_ssh_keys:delete`. */
export interface UserSshKeysDeleteParams {
  systemuser_id: UserId;
  /** Id of the SSH key. @minLength 1 */
  id: string;
}

/** Result of `user_ssh_keys:delete`. */
export type UserSshKeysDeleteResult = null;

/** Parameters of `user_groups:read`. */
export interface UserGroupsReadParams {
  filter?: Filters;
  limit?: Limit;
  skip?: Skip;
}

/** Result of `user_groups:read`. */
export type UserGroupsReadResult = UserGroup[];

/** One item of the pages of `user_groups:read`. */
export type UserGroupsReadItem = UserGroupsReadResult[number];

/** Parameters of `user_group_members:read`. */
export interface UserGroupMembersReadParams {
  group_id: GroupId;
  limit?: Limit;
  skip?: Skip;
}

/** Result of `user_group_members:read`. */
export type UserGroupMembersReadResult = { from?: Node; to?: Node }[];

/** One item of the pages of `user_group_members:read`. */
export type UserGroupMembersReadItem = UserGroupMembersReadResult[number];

/** Parameters of `user_group_members:write`. */
export interface UserGroupMembersWriteParams {
  group_id: GroupId;
  id: UserId;
  /** Whether to add or remove the user. */
  op: "add" | "remove";
  /** Kind of the member, always user. */
  type: "user";
}

/** Result of `user_group_members:write`. */
export type UserGroupMembersWriteResult = null;

/** Arguments of `addUserToGroup`. */
export interface AddUserToGroupParams {
  groupId: GroupId;
  userId: UserId;
}

/** Arguments of `removeUserFromGroup`. */
export interface RemoveUserFromGroupParams {
  groupId: GroupId;
  userId: UserId;
}

/** Parameters of `systems:read`. */
export interface SystemsReadParams {
  filter?: Filter;
  fields?: Fields;
  sort?: Sort;
  limit?: Limit;
  skip?: Skip;
}

/** Result of `systems:read`. */
export type SystemsReadResult = {
  results?: System[];
  /** @integer */
  totalCount?: number;
};

/** One item of the pages of `systems:read`. */
export type SystemsReadItem = NonNullable<SystemsReadResult["results"]>[number];

/** Arguments of `listSystems`. */
export interface ListSystemsParams {
  filter?: Filter;
  limit?: Limit;
}

/** Parameters of `systems:read_details`. */
export interface SystemsReadDetailsParams {
  id: SystemId;
  fields?: Fields;
}

/** Result of `systems:read_details`. */
export type SystemsReadDetailsResult = System;

/** Arguments of `getSystem`. */
export interface GetSystemParams {
  systemId: SystemId;
}

/** Parameters of `systems:read_users`. */
export interface SystemsReadUsersParams {
  system_id: SystemId;
  limit?: Limit;
  skip?: Skip;
}

/** Result of `systems:read_users`. */
export type SystemsReadUsersResult = Bound[];

/** One item of the pages of `systems:read_users`. */
export type SystemsReadUsersItem = SystemsReadUsersResult[number];

/** Parameters of `systems:write_users`. */
export interface SystemsWriteUsersParams {
  system_id: SystemId;
  id: UserId;
  /** Whether to bind or unbind the user. */
  op: "add" | "remove";
  /** Kind of what is bound, always user. */
  type: "user";
}

/** Result of `systems:write_users`. */
export type SystemsWriteUsersResult = null;

/** Parameters of `systems:read_policy_statuses`. */
export interface SystemsReadPolicyStatusesParams {
  system_id: SystemId;
  filter?: Filters;
  limit?: Limit;
  skip?: Skip;
}

/** Result of `systems:read_policy_statuses`. */
export type SystemsReadPolicyStatusesResult = {
  id?: string;
  policyID?: string;
  systemID?: string;
  state?: string;
  success?: boolean;
  /** @integer */
  exitStatus?: number;
  startedAt?: string;
  endedAt?: string;
  detail?: string;
  stdOut?: string;
  stdErr?: string;
}[];

/** One item of the pages of `systems:read_policy_statuses`. */
export type SystemsReadPolicyStatusesItem = SystemsReadPolicyStatusesResult[number];

/** Parameters of `systems:read_disk_key`. */
export interface SystemsReadDiskKeyParams {
  system_id: SystemId;
}

/** Result of `systems:read_disk_key`. */
export type SystemsReadDiskKeyResult = {
  /** The key in plain text. */
  key: string;
};

/** Parameters of `systems:read_programs`. */
export interface SystemsReadProgramsParams {
  /** Conditions on system_id or name, such as name:eq:7-Zip. */
  filter?: Filters;
  /** How many programs to send, 10 unless told. @integer @minimum 1 @maximum 10000 */
  limit?: number;
  skip?: Skip;
}

/** Result of `systems:read_programs`. */
export type SystemsReadProgramsResult = {
  system_id?: string;
  name?: string;
  version?: string;
  publisher?: string;
  install_date?: string;
  install_location?: string;
  install_source?: string;
  identifying_number?: string;
  collection_time?: string;
}[];

/** One item of the pages of `systems:read_programs`. */
export type SystemsReadProgramsItem = SystemsReadProgramsResult[number];

/** Arguments of `listPrograms`. */
export interface ListProgramsParams {
  /** Conditions on system_id or name, such as name:eq:7-Zip. */
  filter?: Filters;
  /** How many programs to send, 10 unless told. @integer @minimum 1 @maximum 10000 */
  limit?: number;
}

/** Parameters of `systems:lock`. */
export interface SystemsLockParams {
  system_id: SystemId;
}

/** Result of `systems:lock`. */
export type SystemsLockResult = null;

/** Arguments of `lockSystem`. */
export interface LockSystemParams {
  systemId: SystemId;
}

/** Parameters of `systems:erase`. */
export interface SystemsEraseParams {
  system_id: SystemId;
}

/** Result of `systems:erase`. */
export type SystemsEraseResult = null;

/** Parameters of `command_results:read`. */
export interface CommandResultsReadParams {
  sort?: Sort;
  limit?: Limit;
  skip?: Skip;
}

/** Result of `command_results:read`. */
export type CommandResultsReadResult = {
  results?: CommandResult[];
  /** @integer */
  totalCount?: number;
};

/** One item of the pages of `command_results:read`. */
export type CommandResultsReadItem = NonNullable<CommandResultsReadResult["results"]>[number];

/** Parameters of `commands:read`. */
export interface CommandsReadParams {
  /** Field, operator and value, such as trigger:$eq:isolate. */
  filter?: Filter;
  fields?: Fields;
  sort?: Sort;
  limit?: Limit;
  skip?: Skip;
}

/** Result of `commands:read`. */
export type CommandsReadResult = {
  results?: {
    _id?: string;
    name?: string;
    description?: string;
    /** Text of the command. */
    command?: string;
    /** System that it is for, such as linux. */
    commandType?: string;
    /** What starts it, such as trigger, manual or repeated. */
    launchType?: string;
    /** Name that commands:trigger pulls it by. */
    trigger?: string;
    schedule?: string;
    scheduleRepeatType?: string;
    listensTo?: string;
    organization?: string;
  }[];
  /** @integer */
  totalCount?: number;
};

/** One item of the pages of `commands:read`. */
export type CommandsReadItem = NonNullable<CommandsReadResult["results"]>[number];

/** Arguments of `listCommands`. */
export interface ListCommandsParams {
  /** Field, operator and value, such as trigger:$eq:isolate. */
  filter?: Filter;
  limit?: Limit;
}

/** Parameters of `commands:trigger`. */
export interface CommandsTriggerParams {
  /** Name of the trigger to pull, from commands:read. @minLength 1 */
  triggername: string;
}

/** Result of `commands:trigger`. */
export type CommandsTriggerResult = {
  /** Names of the commands that started. */
  triggered?: string[];
};

/** Parameters of `events:search`. */
export interface EventsSearchParams {
  /** Parts of JumpCloud to search, or all. @minItems 1 */
  service: (
    | "all"
    | "access_management"
    | "alerts"
    | "asset_management"
    | "directory"
    | "ldap"
    | "mdm"
    | "notifications"
    | "object_storage"
    | "password_manager"
    | "radius"
    | "reports"
    | "saas_app_management"
    | "software"
    | "sso"
    | "systems"
  )[];
  /** Only events from this moment on. @format date-time */
  start_time: string;
  /** Only events up to this moment. @format date-time */
  end_time?: string;
  /** Names of event fields to send. */
  fields?: string[];
  /** Words to find in events, not with an exact match. @minLength 1 */
  q?: string;
  /** Text that must be in the event as it is. @minLength 1 */
  exact_match?: string;
  /** Fields and the values that they must have, under one of the three. */
  search_term?: {
    /** All of these, such as initiated_by.username with a name. */
    and?: Terms;
    /** At least one of these. */
    or?: Terms;
    /** None of these at all. */
    not?: Terms;
  };
  /** Order of the events in time. */
  sort?: "ASC" | "DESC";
  /** How many events to pass over. @integer @minimum 0 */
  skip?: number;
  /** How many events to send at most. @integer @minimum 1 @maximum 10000 */
  limit?: number;
}

/** Result of `events:search`. */
export type EventsSearchResult = {
  id?: string;
  timestamp?: string;
  event_type?: string;
  service?: string;
  organization?: string;
  success?: boolean;
  client_ip?: string;
  provider?: string | null;
  initiated_by?: {
    id?: string;
    type?: string;
    username?: string;
    email?: string;
  };
}[];

/** One item of the pages of `events:search`. */
export type EventsSearchItem = EventsSearchResult[number];

/** Arguments of `searchEvents`. */
export interface SearchEventsParams {
  /** Parts of JumpCloud to search, or all. @minItems 1 */
  service: (
    | "all"
    | "access_management"
    | "alerts"
    | "asset_management"
    | "directory"
    | "ldap"
    | "mdm"
    | "notifications"
    | "object_storage"
    | "password_manager"
    | "radius"
    | "reports"
    | "saas_app_management"
    | "software"
    | "sso"
    | "systems"
  )[];
  /** Only events from this moment on. @format date-time */
  startTime: string;
  /** Only events up to this moment. @format date-time */
  endTime?: string;
  /** How many events to send at most. @integer @minimum 1 @maximum 10000 */
  limit?: number;
}

/** Id of a user, 24 hexadecimal digits. @minLength 1 */
export type UserId = string;

/** Id of a device, 24 hexadecimal digits. @minLength 1 */
export type SystemId = string;

/** Id of a user group. @minLength 1 */
export type GroupId = string;

/** How many entries to send, 10 unless told. @integer @minimum 1 @maximum 100 */
export type Limit = number;

/** How many entries to pass over. @integer @minimum 0 */
export type Skip = number;

/** Fields to order by, with spaces between and a minus for descending. @minLength 1 */
export type Sort = string;

/** Names of the fields to send, with spaces between. @minLength 1 */
export type Fields = string;

/** Field, operator and value, such as email:$eq:jo@example.com. @minLength 1 */
export type Filter = string;

/** @minProperties 1 */
export type Terms = { [key: string]: string | boolean | number | string[] };

/** Conditions of field, operator and value, such as name:eq:Admins. */
export type Filters = string[];

export type User = {
  _id?: string;
  username?: string;
  email?: string;
  firstname?: string | null;
  lastname?: string | null;
  displayname?: string | null;
  /** STAGED, ACTIVATED or SUSPENDED by now. */
  state?: string;
  activated?: boolean;
  /** Whether an administrator suspended the user. */
  suspended?: boolean;
  /** Whether wrong passwords locked the user. */
  account_locked?: boolean;
  /** @integer */
  badLoginAttempts?: number;
  created?: string;
  department?: string | null;
  jobTitle?: string | null;
  password_expired?: boolean;
  password_expiration_date?: string | null;
  totp_enabled?: boolean;
  enable_user_portal_multifactor?: boolean;
  mfa?: {
    configured?: boolean;
    exclusion?: boolean;
    exclusionUntil?: string | null;
  };
  /** Whether the user is administrator on devices. */
  sudo?: boolean;
  passwordless_sudo?: boolean;
  /** The administrator that the user is as well. */
  admin?: {
    id?: string;
    roleName?: string;
    roleNames?: string[];
  } | null;
  externally_managed?: boolean;
  organization?: string;
};

export type SshKey = {
  _id?: string;
  name?: string;
  public_key?: string;
  create_date?: string;
};

export type System = {
  _id?: string;
  hostname?: string;
  displayName?: string;
  os?: string;
  version?: string;
  arch?: string;
  /** Whether the agent is connected. */
  active?: boolean;
  lastContact?: string | null;
  created?: string;
  agentVersion?: string;
  remoteIP?: string;
  amazonInstanceID?: string | null;
  allowSshRootLogin?: boolean;
  allowSshPasswordAuthentication?: boolean;
  allowMultiFactorAuthentication?: boolean;
  /** State of the encryption of the disk. */
  fde?: { active?: boolean; keyPresent?: boolean } | null;
  networkInterfaces?: {
    name?: string;
    address?: string;
    family?: string;
    internal?: boolean;
  }[];
  systemInsights?: { state?: string };
  organization?: string;
};

/** A thing that can be bound to others. */
export type Node = { id?: string; type?: string } | null;

export type Bound = {
  id: string;
  type: string;
  /** Ways over which it is bound. */
  paths?: { from?: Node; to?: Node }[][];
};

export type UserGroup = {
  id?: string;
  name?: string;
  type?: string;
  description?: string;
  /** STATIC, or DYNAMIC_AUTOMATED and DYNAMIC_REVIEW_REQUIRED where a condition chooses the members. */
  membershipMethod?: string;
  attributes?: {
    sambaEnabled?: boolean;
    /** Whether members administer the devices of the group. */
    sudo?: { enabled?: boolean; withoutPassword?: boolean };
  } | null;
};

export type CommandResult = {
  _id?: string;
  name?: string;
  command?: string;
  system?: string;
  systemId?: string;
  /** Whom the command ran as. */
  user?: string;
  sudo?: boolean;
  /** @integer */
  exitCode?: number;
  requestTime?: string;
  responseTime?: string;
  workflowId?: string;
  response?: {
    id?: string;
    error?: string;
    data?: {
      /** @integer */
      exitCode?: number;
      output?: string;
    };
  };
};

const OFFSET_PAGES = { offset: "skip", limit: "limit", items: "/results", total: "/totalCount" } as const;

const OFFSET_PAGES_2 = { offset: "skip", limit: "limit", items: "" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "jumpcloud",
  operations: {
    low: {
      "users:read": ["TModba78", OFFSET_PAGES],
      "users:read_details": ["cJR-LBOZ"],
      "users:read_systems": ["tQrXz2CA", OFFSET_PAGES_2],
      "users:read_applications": ["cPXR3V38", OFFSET_PAGES_2],
      "users:read_groups": ["FfGajZn0", OFFSET_PAGES_2],
      "user_ssh_keys:read": ["NdUX6DHB"],
      "user_groups:read": ["Wm0jjvT5", OFFSET_PAGES_2],
      "user_group_members:read": ["odWO9wut", OFFSET_PAGES_2],
      "systems:read": ["tfo2wNFu", OFFSET_PAGES],
      "systems:read_details": ["fek3RYyv"],
      "systems:read_users": ["UbgPtVl8", OFFSET_PAGES_2],
      "systems:read_programs": ["YiUwTCPp", OFFSET_PAGES_2],
    },
    medium: {
      "systems:read_policy_statuses": ["dx2Vz-Hn", OFFSET_PAGES_2],
      "systems:read_disk_key": ["oJCSaFwU"],
      "command_results:read": ["n8q8jVAa", OFFSET_PAGES],
      "commands:read": ["r_64p843", OFFSET_PAGES],
      "events:search": ["xMOEVQn5", OFFSET_PAGES_2],
    },
    high: {
      "users:update_suspended": ["-0p6yDIA"],
      "users:unlock": ["QeJoYBIJ"],
      "users:reset_mfa": ["KslbOGmN"],
      "users:expire_password": ["EvmVDFIQ"],
      "user_ssh_keys:delete": ["B_hBATvF"],
      "user_group_members:write": ["czBQg1lm"],
      "systems:write_users": ["64UarIfs"],
      "systems:lock": ["6xWEShJZ"],
    },
    critical: {
      "users:delete": ["cUF6zXe0"],
      "systems:erase": ["PgATzHQ0"],
      "commands:trigger": ["L_AoqDyf"],
    },
  },
};
