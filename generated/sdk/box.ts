// Generated from specs/box.yaml by `npm run generate`. Do not edit.
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
 * Box. Users, groups, files, sharing, classification, holds and events of a Box enterprise.
 * @see https://developer.box.com/reference/
 */
export class BoxConnector<const M extends Risk = "critical"> extends SDKConnector<BoxOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List or find users of the enterprise. Risk: low. Scope: manage_managed_users. */
  findUsers(params: FindUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", { filter_term: params.filterTerm, limit: params.limit }, options);
  }

  /** Get one user by number. Risk: low. Scope: manage_managed_users. */
  getUser(params: GetUserParams, options?: ExecuteOptions): GovernedCall<"low", UsersReadDetailsResult> {
    return this.call("users:read_details", { user_id: params.userId }, options);
  }

  /**
   * Block a user, or let one in again.
   * Risk: high. Scope: manage_managed_users. May be escalated to a reviewer.
   */
  deactivateUser(params: DeactivateUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateStatusResult> {
    return this.call("users:update_status", { user_id: params.userId, status: "inactive" }, options);
  }

  /** Let a blocked user in again. Risk: high. Scope: manage_managed_users. May be escalated to a reviewer. */
  activateUser(params: ActivateUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateStatusResult> {
    return this.call("users:update_status", { user_id: params.userId, status: "active" }, options);
  }

  /**
   * Sign some users out of everything.
   * Risk: high. Scope: manage_managed_users. May be escalated to a reviewer.
   */
  terminateUserSessions(params: TerminateUserSessionsParams, options?: ExecuteOptions): GovernedCall<"high", UsersTerminateSessionsResult> {
    return this.call("users:terminate_sessions", { user_ids: params.userIds, user_logins: params.userLogins }, options);
  }

  /** Put a user into a group. Risk: high. Scope: manage_groups. May be escalated to a reviewer. */
  addUserToGroup(params: AddUserToGroupParams, options?: ExecuteOptions): GovernedCall<"high", GroupMembershipsWriteResult> {
    return this.call("group_memberships:write", { user: { id: params.userId }, group: { id: params.groupId } }, options);
  }

  /** Search files and folders. Risk: medium. Scope: root_readonly. */
  searchItems(params: SearchItemsParams, options?: ExecuteOptions): GovernedPages<"medium", ItemsSearchResult, ItemsSearchItem> {
    return this.call("items:search", params, options);
  }

  /** Get one file without its content. Risk: medium. Scope: root_readonly. */
  getFile(params: GetFileParams, options?: ExecuteOptions): GovernedCall<"medium", FilesReadDetailsResult> {
    return this.call("files:read_details", { file_id: params.fileId }, options);
  }

  /** Take the open link off a file. Risk: high. Scope: root_readwrite. May be escalated to a reviewer. */
  removeFileLink(params: RemoveFileLinkParams, options?: ExecuteOptions): GovernedCall<"high", FilesRemoveSharedLinkResult> {
    return this.call("files:remove_shared_link", { file_id: params.fileId, fields: "shared_link", shared_link: null }, options);
  }

  /** End the share of a file or folder. Risk: high. Scope: root_readwrite. May be escalated to a reviewer. */
  removeCollaboration(params: RemoveCollaborationParams, options?: ExecuteOptions): GovernedCall<"high", CollaborationsDeleteResult> {
    return this.call("collaborations:delete", { collaboration_id: params.collaborationId }, options);
  }

  /** Put a file into a class. Risk: high. Scope: root_readwrite. May be escalated to a reviewer. */
  classifyFile(params: ClassifyFileParams, options?: ExecuteOptions): GovernedCall<"high", ClassificationsWriteResult> {
    return this.call("classifications:write", { file_id: params.fileId, Box__Security__Classification__Key: params.classification }, options);
  }

  /** Search the audit events of the enterprise. Risk: medium. Scope: manage_enterprise_properties. */
  searchEvents(params: SearchEventsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", EventsReadResult, EventsReadItem> {
    return this.call("events:read", {
      created_after: params.createdAfter,
      created_before: params.createdBefore,
      event_type: params.eventType,
      limit: params.limit,
      stream_type: "admin_logs",
    }, options);
  }

  execute<O extends keyof Within<BoxOperations, M>>(
    operation: O,
    params: ParamsOf<Within<BoxOperations, M>, O> & Incomplete,
  ): never;
  /** List or find users of the enterprise. `GET /users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one user by number. `GET /users/{user_id}` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /** Block a user, or let one in again. `PUT /users/{user_id}` @risk high */
  execute(
    operation: OperationId<"users:update_status", "high", M>,
    params: UsersUpdateStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUpdateStatusResult>;
  /** Sign some users out of everything. `POST /users/terminate_sessions` @risk high */
  execute(
    operation: OperationId<"users:terminate_sessions", "high", M>,
    params: UsersTerminateSessionsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersTerminateSessionsResult>;
  /** Delete a user for good. `DELETE /users/{user_id}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** List the groups that a user is in. `GET /users/{user_id}/memberships` @risk low */
  execute(
    operation: OperationId<"user_memberships:read", "low", M>,
    params: UserMembershipsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UserMembershipsReadResult, UserMembershipsReadItem>;
  /** List the groups of the enterprise. `GET /groups` @risk low */
  execute(
    operation: OperationId<"groups:read", "low", M>,
    params: GroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupsReadResult, GroupsReadItem>;
  /** List the members of a group. `GET /groups/{group_id}/memberships` @risk low */
  execute(
    operation: OperationId<"group_memberships:read", "low", M>,
    params: GroupMembershipsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupMembershipsReadResult, GroupMembershipsReadItem>;
  /** Put a user into a group. `POST /group_memberships` @risk high */
  execute(
    operation: OperationId<"group_memberships:write", "high", M>,
    params: GroupMembershipsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembershipsWriteResult>;
  /** Take a user out of a group. `DELETE /group_memberships/{group_membership_id}` @risk high */
  execute(
    operation: OperationId<"group_memberships:delete", "high", M>,
    params: GroupMembershipsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembershipsDeleteResult>;
  /** Search files and folders. `GET /search` @risk medium */
  execute(
    operation: OperationId<"items:search", "medium", M>,
    params: ItemsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ItemsSearchResult, ItemsSearchItem>;
  /** Get one file without its content. `GET /files/{file_id}` @risk medium */
  execute(
    operation: OperationId<"files:read_details", "medium", M>,
    params: FilesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FilesReadDetailsResult>;
  /** List with whom a file is shared. `GET /files/{file_id}/collaborations` @risk low */
  execute(
    operation: OperationId<"files:read_collaborations", "low", M>,
    params: FilesReadCollaborationsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FilesReadCollaborationsResult, FilesReadCollaborationsItem>;
  /** Take the open link off a file. `PUT /files/{file_id}` @risk high */
  execute(
    operation: OperationId<"files:remove_shared_link", "high", M>,
    params: FilesRemoveSharedLinkParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FilesRemoveSharedLinkResult>;
  /** List what is in a folder. `GET /folders/{folder_id}/items` @risk medium */
  execute(
    operation: OperationId<"folders:read_items", "medium", M>,
    params: FoldersReadItemsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", FoldersReadItemsResult, FoldersReadItemsItem>;
  /** List with whom a folder is shared. `GET /folders/{folder_id}/collaborations` @risk low */
  execute(
    operation: OperationId<"folders:read_collaborations", "low", M>,
    params: FoldersReadCollaborationsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FoldersReadCollaborationsResult, FoldersReadCollaborationsItem>;
  /** Take the open link off a folder. `PUT /folders/{folder_id}` @risk high */
  execute(
    operation: OperationId<"folders:remove_shared_link", "high", M>,
    params: FoldersRemoveSharedLinkParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FoldersRemoveSharedLinkResult>;
  /** Find the file or folder behind an open link. `GET /shared_items` @risk low */
  execute(
    operation: OperationId<"shared_items:read", "low", M>,
    params: SharedItemsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SharedItemsReadResult>;
  /** Change what a share allows, or when it ends. `PUT /collaborations/{collaboration_id}` @risk high */
  execute(
    operation: OperationId<"collaborations:update", "high", M>,
    params: CollaborationsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", CollaborationsUpdateResult>;
  /** End the share of a file or folder. `DELETE /collaborations/{collaboration_id}` @risk high */
  execute(
    operation: OperationId<"collaborations:delete", "high", M>,
    params: CollaborationsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", CollaborationsDeleteResult>;
  /**
   * List the classes that files can be put into. `GET
   * /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema`
   * @risk low
   */
  execute(
    operation: OperationId<"classification_names:read", "low", M>,
    params: ClassificationNamesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ClassificationNamesReadResult>;
  /**
   * Get the class that a file is in. `GET
   * /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo`
   * @risk low
   */
  execute(
    operation: OperationId<"classifications:read", "low", M>,
    params: ClassificationsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ClassificationsReadResult>;
  /**
   * Put a file into a class. `POST /files/{file_id}/metadata/enterprise/securityClassification-6VMVochwUWo`
   * @risk high
   */
  execute(
    operation: OperationId<"classifications:write", "high", M>,
    params: ClassificationsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ClassificationsWriteResult>;
  /** List domains that sharing is open to. `GET /collaboration_whitelist_entries` @risk low */
  execute(
    operation: OperationId<"allowed_domains:read", "low", M>,
    params: AllowedDomainsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AllowedDomainsReadResult, AllowedDomainsReadItem>;
  /** List legal holds with their state. `GET /legal_hold_policies` @risk low */
  execute(
    operation: OperationId<"legal_holds:read", "low", M>,
    params: LegalHoldsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", LegalHoldsReadResult, LegalHoldsReadItem>;
  /** Put a legal hold on somebody's content. `POST /legal_hold_policy_assignments` @risk high */
  execute(
    operation: OperationId<"legal_hold_assignments:write", "high", M>,
    params: LegalHoldAssignmentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", LegalHoldAssignmentsWriteResult>;
  /** List devices that people use Box on. `GET /enterprises/{enterprise_id}/device_pinners` @risk low */
  execute(
    operation: OperationId<"device_pins:read", "low", M>,
    params: DevicePinsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DevicePinsReadResult, DevicePinsReadItem>;
  /** Sign a device out of Box. `DELETE /device_pinners/{device_pinner_id}` @risk high */
  execute(
    operation: OperationId<"device_pins:delete", "high", M>,
    params: DevicePinsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DevicePinsDeleteResult>;
  /** Search the audit events of the enterprise. `GET /events` @risk medium */
  execute(
    operation: OperationId<"events:read", "medium", M>,
    params: EventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", EventsReadResult, EventsReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof BoxOperations>(
    operation: O & Permit<BoxOperations, O, M>,
    ...rest: Rest<ParamsOf<BoxOperations, O>>
  ): CallOf<BoxOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Box<M extends Risk = "critical"> = Limited<BoxConnector<M>, BoxMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface BoxOperations {
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:update_status": { risk: "high"; params: UsersUpdateStatusParams; result: UsersUpdateStatusResult };
  "users:terminate_sessions": { risk: "high"; params: UsersTerminateSessionsParams; result: UsersTerminateSessionsResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "user_memberships:read": { risk: "low"; params: UserMembershipsReadParams; result: UserMembershipsReadResult; item: UserMembershipsReadItem };
  "groups:read": { risk: "low"; params: GroupsReadParams; result: GroupsReadResult; item: GroupsReadItem };
  "group_memberships:read": { risk: "low"; params: GroupMembershipsReadParams; result: GroupMembershipsReadResult; item: GroupMembershipsReadItem };
  "group_memberships:write": { risk: "high"; params: GroupMembershipsWriteParams; result: GroupMembershipsWriteResult };
  "group_memberships:delete": { risk: "high"; params: GroupMembershipsDeleteParams; result: GroupMembershipsDeleteResult };
  "items:search": { risk: "medium"; params: ItemsSearchParams; result: ItemsSearchResult; item: ItemsSearchItem };
  "files:read_details": { risk: "medium"; params: FilesReadDetailsParams; result: FilesReadDetailsResult };
  "files:read_collaborations": { risk: "low"; params: FilesReadCollaborationsParams; result: FilesReadCollaborationsResult; item: FilesReadCollaborationsItem };
  "files:remove_shared_link": { risk: "high"; params: FilesRemoveSharedLinkParams; result: FilesRemoveSharedLinkResult };
  "folders:read_items": { risk: "medium"; params: FoldersReadItemsParams; result: FoldersReadItemsResult; item: FoldersReadItemsItem };
  "folders:read_collaborations": { risk: "low"; params: FoldersReadCollaborationsParams; result: FoldersReadCollaborationsResult; item: FoldersReadCollaborationsItem };
  "folders:remove_shared_link": { risk: "high"; params: FoldersRemoveSharedLinkParams; result: FoldersRemoveSharedLinkResult };
  "shared_items:read": { risk: "low"; params: SharedItemsReadParams; result: SharedItemsReadResult };
  "collaborations:update": { risk: "high"; params: CollaborationsUpdateParams; result: CollaborationsUpdateResult };
  "collaborations:delete": { risk: "high"; params: CollaborationsDeleteParams; result: CollaborationsDeleteResult };
  "classification_names:read": { risk: "low"; params: ClassificationNamesReadParams; result: ClassificationNamesReadResult };
  "classifications:read": { risk: "low"; params: ClassificationsReadParams; result: ClassificationsReadResult };
  "classifications:write": { risk: "high"; params: ClassificationsWriteParams; result: ClassificationsWriteResult };
  "allowed_domains:read": { risk: "low"; params: AllowedDomainsReadParams; result: AllowedDomainsReadResult; item: AllowedDomainsReadItem };
  "legal_holds:read": { risk: "low"; params: LegalHoldsReadParams; result: LegalHoldsReadResult; item: LegalHoldsReadItem };
  "legal_hold_assignments:write": { risk: "high"; params: LegalHoldAssignmentsWriteParams; result: LegalHoldAssignmentsWriteResult };
  "device_pins:read": { risk: "low"; params: DevicePinsReadParams; result: DevicePinsReadResult; item: DevicePinsReadItem };
  "device_pins:delete": { risk: "high"; params: DevicePinsDeleteParams; result: DevicePinsDeleteResult };
  "events:read": { risk: "medium"; params: EventsReadParams; result: EventsReadResult; item: EventsReadItem };
}

/** The risk of each convenience method. */
export interface BoxMethods {
  findUsers: "low";
  getUser: "low";
  deactivateUser: "high";
  activateUser: "high";
  terminateUserSessions: "high";
  addUserToGroup: "high";
  searchItems: "medium";
  getFile: "medium";
  removeFileLink: "high";
  removeCollaboration: "high";
  classifyFile: "high";
  searchEvents: "medium";
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Begin of the name or of the mail address. @minLength 1 */
  filter_term?: string;
  /** Which kind of user to list. */
  user_type?: "all" | "managed" | "external";
  fields?: Fields;
  limit?: Limit;
  marker?: Marker;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  /** @integer */
  limit?: number;
  next_marker?: string | null;
  entries?: User[];
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<UsersReadResult["entries"]>[number];

/** Arguments of `findUsers`. */
export interface FindUsersParams {
  /** Begin of the name or of the mail address. @minLength 1 */
  filterTerm?: string;
  limit?: Limit;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  user_id: UserId;
  fields?: Fields;
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
  /** Whether the user may sign in. */
  status: "active" | "inactive";
}

/** Result of `users:update_status`. */
export type UsersUpdateStatusResult = User;

/** Arguments of `deactivateUser`. */
export interface DeactivateUserParams {
  userId: UserId;
}

/** Arguments of `activateUser`. */
export interface ActivateUserParams {
  userId: UserId;
}

/** Parameters of `users:terminate_sessions`. */
export interface UsersTerminateSessionsParams {
  /** Numbers of the users to sign out. @maxItems 20 */
  user_ids: UserId[];
  /** Mail addresses of the users to sign out. @maxItems 20 */
  user_logins: string[];
}

/** Result of `users:terminate_sessions`. */
export type UsersTerminateSessionsResult = {
  message?: string;
};

/** Arguments of `terminateUserSessions`. */
export interface TerminateUserSessionsParams {
  /** Numbers of the users to sign out. @maxItems 20 */
  userIds: UserId[];
  /** Mail addresses of the users to sign out. @maxItems 20 */
  userLogins: string[];
}

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  user_id: UserId;
  /** Tell the user by mail. */
  notify?: boolean;
  /** Delete files that the user still owns too. */
  force?: boolean;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = null;

/** Parameters of `user_memberships:read`. */
export interface UserMembershipsReadParams {
  user_id: UserId;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `user_memberships:read`. */
export type UserMembershipsReadResult = {
  /** @integer */
  total_count?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
  entries?: Membership[];
};

/** One item of the pages of `user_memberships:read`. */
export type UserMembershipsReadItem = NonNullable<UserMembershipsReadResult["entries"]>[number];

/** Parameters of `groups:read`. */
export interface GroupsReadParams {
  /** Begin of the name of the group. @minLength 1 */
  filter_term?: string;
  fields?: Fields;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `groups:read`. */
export type GroupsReadResult = {
  /** @integer */
  total_count?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
  entries?: Group[];
};

/** One item of the pages of `groups:read`. */
export type GroupsReadItem = NonNullable<GroupsReadResult["entries"]>[number];

/** Parameters of `group_memberships:read`. */
export interface GroupMembershipsReadParams {
  group_id: GroupId;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `group_memberships:read`. */
export type GroupMembershipsReadResult = {
  /** @integer */
  total_count?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
  entries?: Membership[];
};

/** One item of the pages of `group_memberships:read`. */
export type GroupMembershipsReadItem = NonNullable<GroupMembershipsReadResult["entries"]>[number];

/** Parameters of `group_memberships:write`. */
export interface GroupMembershipsWriteParams {
  /** The user to put in. */
  user: {
    /** Number of that user in Box. @minLength 1 */
    id: string;
  };
  /** The group to put into. */
  group: {
    /** Number of that group in Box. @minLength 1 */
    id: string;
  };
  /** Role in the group, member alone. */
  role?: "member";
}

/** Result of `group_memberships:write`. */
export type GroupMembershipsWriteResult = Membership;

/** Arguments of `addUserToGroup`. */
export interface AddUserToGroupParams {
  /** Number of that user in Box. @minLength 1 */
  userId: string;
  /** Number of that group in Box. @minLength 1 */
  groupId: string;
}

/** Parameters of `group_memberships:delete`. */
export interface GroupMembershipsDeleteParams {
  /** Id of the membership, not of the user. @minLength 1 */
  group_membership_id: string;
}

/** Result of `group_memberships:delete`. */
export type GroupMembershipsDeleteResult = null;

/** Parameters of `items:search`. */
export interface ItemsSearchParams {
  /** Words to look for, with AND, OR and NOT. @minLength 1 */
  query: string;
  /** Where to look, in all of the enterprise if that is allowed. */
  scope?: "user_content" | "enterprise_content";
  /** Only items of this kind. */
  type?: "file" | "folder" | "web_link";
  /** Where the words must stand. */
  content_types?: ("name" | "description" | "file_content" | "comments" | "tags")[];
  /** Only files that end so, such as pdf. */
  file_extensions?: string[];
  /** Only what these users own. */
  owner_user_ids?: string[];
  /** Only within these folders. */
  ancestor_folder_ids?: string[];
  /** Changed between these moments, either of which may be empty. @minItems 2 @maxItems 2 */
  updated_at_range?: string[];
  /** Whether to look in the trash too. */
  trash_content?: "non_trashed_only" | "trashed_only" | "all_items";
  fields?: Fields;
  /** How many items to send, 30 unless told. @integer @minimum 1 @maximum 200 */
  limit?: number;
  offset?: Offset;
}

/** Result of `items:search`. */
export type ItemsSearchResult = {
  /** @integer */
  total_count?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
  entries?: Item[];
};

/** One item of the pages of `items:search`. */
export type ItemsSearchItem = NonNullable<ItemsSearchResult["entries"]>[number];

/** Arguments of `searchItems`. */
export interface SearchItemsParams {
  /** Words to look for, with AND, OR and NOT. @minLength 1 */
  query: string;
  /** Where to look, in all of the enterprise if that is allowed. */
  scope?: "user_content" | "enterprise_content";
  /** How many items to send, 30 unless told. @integer @minimum 1 @maximum 200 */
  limit?: number;
}

/** Parameters of `files:read_details`. */
export interface FilesReadDetailsParams {
  file_id: FileId;
  fields?: Fields;
}

/** Result of `files:read_details`. */
export type FilesReadDetailsResult = File;

/** Arguments of `getFile`. */
export interface GetFileParams {
  fileId: FileId;
}

/** Parameters of `files:read_collaborations`. */
export interface FilesReadCollaborationsParams {
  file_id: FileId;
  fields?: Fields;
  limit?: Limit;
  marker?: Marker;
}

/** Result of `files:read_collaborations`. */
export type FilesReadCollaborationsResult = {
  /** @integer */
  limit?: number;
  next_marker?: string | null;
  entries?: Collaboration[];
};

/** One item of the pages of `files:read_collaborations`. */
export type FilesReadCollaborationsItem = NonNullable<FilesReadCollaborationsResult["entries"]>[number];

/** Parameters of `files:remove_shared_link`. */
export interface FilesRemoveSharedLinkParams {
  file_id: FileId;
  fields: SharedLinkField;
  shared_link: NoLink;
}

/** Result of `files:remove_shared_link`. */
export type FilesRemoveSharedLinkResult = File;

/** Arguments of `removeFileLink`. */
export interface RemoveFileLinkParams {
  fileId: FileId;
}

/** Parameters of `folders:read_items`. */
export interface FoldersReadItemsParams {
  folder_id: FolderId;
  fields?: Fields;
  limit?: Limit;
  marker?: Marker;
}

/** Result of `folders:read_items`. */
export type FoldersReadItemsResult = {
  /** @integer */
  limit?: number;
  next_marker?: string | null;
  entries?: Item[];
};

/** One item of the pages of `folders:read_items`. */
export type FoldersReadItemsItem = NonNullable<FoldersReadItemsResult["entries"]>[number];

/** Parameters of `folders:read_collaborations`. */
export interface FoldersReadCollaborationsParams {
  folder_id: FolderId;
  fields?: Fields;
  limit?: Limit;
  marker?: Marker;
}

/** Result of `folders:read_collaborations`. */
export type FoldersReadCollaborationsResult = {
  /** @integer */
  limit?: number;
  next_marker?: string | null;
  entries?: Collaboration[];
};

/** One item of the pages of `folders:read_collaborations`. */
export type FoldersReadCollaborationsItem = NonNullable<FoldersReadCollaborationsResult["entries"]>[number];

/** Parameters of `folders:remove_shared_link`. */
export interface FoldersRemoveSharedLinkParams {
  folder_id: FolderId;
  fields: SharedLinkField;
  shared_link: NoLink;
}

/** Result of `folders:remove_shared_link`. */
export type FoldersRemoveSharedLinkResult = Folder;

/** Parameters of `shared_items:read`. */
export interface SharedItemsReadParams {
  /** The words shared_link= and the link. @maxLength 500 @pattern ^shared_link= */
  boxapi: string;
}

/** Result of `shared_items:read`. */
export type SharedItemsReadResult = File;

/** Parameters of `collaborations:update`. */
export interface CollaborationsUpdateParams {
  collaboration_id: CollaborationId;
  /** What the share allows from now on. */
  role?: "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader";
  /** When the share ends. @format date-time */
  expires_at?: string;
}

/** Result of `collaborations:update`. */
export type CollaborationsUpdateResult = Collaboration;

/** Parameters of `collaborations:delete`. */
export interface CollaborationsDeleteParams {
  collaboration_id: CollaborationId;
}

/** Result of `collaborations:delete`. */
export type CollaborationsDeleteResult = null;

/** Arguments of `removeCollaboration`. */
export interface RemoveCollaborationParams {
  collaborationId: CollaborationId;
}

/** Parameters of `classification_names:read`. */
export type ClassificationNamesReadParams = { [key: string]: never };

/** Result of `classification_names:read`. */
export type ClassificationNamesReadResult = {
  id?: string;
  /** The word enterprise with the number of the enterprise. */
  scope?: string;
  fields?: {
    key?: string;
    options?: {
      id?: string;
      /** Name that classifications:write takes. */
      key?: string;
    }[];
  }[];
};

/** Parameters of `classifications:read`. */
export interface ClassificationsReadParams {
  file_id: FileId;
}

/** Result of `classifications:read`. */
export type ClassificationsReadResult = Classification;

/** Parameters of `classifications:write`. */
export interface ClassificationsWriteParams {
  file_id: FileId;
  /** Name of the class, as the enterprise calls it. @minLength 1 */
  Box__Security__Classification__Key: string;
}

/** Result of `classifications:write`. */
export type ClassificationsWriteResult = Classification;

/** Arguments of `classifyFile`. */
export interface ClassifyFileParams {
  fileId: FileId;
  /** Name of the class, as the enterprise calls it. @minLength 1 */
  classification: string;
}

/** Parameters of `allowed_domains:read`. */
export interface AllowedDomainsReadParams {
  limit?: Limit;
  marker?: Marker;
}

/** Result of `allowed_domains:read`. */
export type AllowedDomainsReadResult = {
  /** @integer */
  limit?: number;
  next_marker?: string | null;
  entries?: {
    id?: string;
    type?: string;
    domain?: string;
    direction?: string;
    created_at?: string;
    enterprise?: Mini;
  }[];
};

/** One item of the pages of `allowed_domains:read`. */
export type AllowedDomainsReadItem = NonNullable<AllowedDomainsReadResult["entries"]>[number];

/** Parameters of `legal_holds:read`. */
export interface LegalHoldsReadParams {
  /** Begin of the name of the hold. @minLength 1 */
  policy_name?: string;
  limit?: Limit;
  marker?: Marker;
}

/** Result of `legal_holds:read`. */
export type LegalHoldsReadResult = {
  /** @integer */
  limit?: number;
  next_marker?: string | null;
  entries?: {
    id?: string;
    type?: string;
    policy_name?: string;
    description?: string;
    status?: string;
    created_at?: string;
    modified_at?: string;
    filter_started_at?: string | null;
    filter_ended_at?: string | null;
    release_notes?: string | null;
    created_by?: Person;
    assignment_counts?: {
      /** @integer */
      user?: number;
      /** @integer */
      folder?: number;
      /** @integer */
      file?: number;
      /** @integer */
      file_version?: number;
    };
  }[];
};

/** One item of the pages of `legal_holds:read`. */
export type LegalHoldsReadItem = NonNullable<LegalHoldsReadResult["entries"]>[number];

/** Parameters of `legal_hold_assignments:write`. */
export interface LegalHoldAssignmentsWriteParams {
  /** Id of the hold, from legal_holds:read. @minLength 1 */
  policy_id: string;
  /** What is held from now on. */
  assign_to: {
    /** Kind of what is held. */
    type: "file" | "file_version" | "folder" | "user";
    /** Number of what is held. @minLength 1 */
    id: string;
  };
}

/** Result of `legal_hold_assignments:write`. */
export type LegalHoldAssignmentsWriteResult = {
  id?: string;
  type?: string;
  assigned_at?: string;
  legal_hold_policy?: { id?: string; type?: string };
  assigned_to?: { id?: string; type?: string };
  assigned_by?: Person;
};

/** Parameters of `device_pins:read`. */
export interface DevicePinsReadParams {
  /** Number of the enterprise, at the end of scope in classification_names:read. @minLength 1 */
  enterprise_id: string;
  limit?: Limit;
  /** Number to continue from, out of the answer before. @integer */
  marker?: number | string;
}

/** Result of `device_pins:read`. */
export type DevicePinsReadResult = {
  /** @integer */
  limit?: number;
  /** @integer */
  next_marker?: string | number | null;
  entries?: {
    id?: string;
    type?: string;
    product_name?: string;
    owned_by?: Person;
  }[];
};

/** One item of the pages of `device_pins:read`. */
export type DevicePinsReadItem = NonNullable<DevicePinsReadResult["entries"]>[number];

/** Parameters of `device_pins:delete`. */
export interface DevicePinsDeleteParams {
  /** Id of the device, from device_pins:read. @minLength 1 */
  device_pinner_id: string;
}

/** Result of `device_pins:delete`. */
export type DevicePinsDeleteResult = null;

/** Parameters of `events:read`. */
export interface EventsReadParams {
  /** Which stream, the first by time and the second live. */
  stream_type: "admin_logs" | "admin_logs_streaming";
  /** Only these kinds, such as DOWNLOAD or FAILED_LOGIN. */
  event_type?: string[];
  /** Only events after this moment, in admin_logs alone. @format date-time */
  created_after?: string;
  /** Only events before this moment, in admin_logs alone. @format date-time */
  created_before?: string;
  /** How many events to send, 100 unless told. @integer @minimum 1 @maximum 500 */
  limit?: number;
  /** Place to continue from, 0 for the first event. @integer */
  stream_position?: string | number;
}

/** Result of `events:read`. */
export type EventsReadResult = {
  /** @integer */
  chunk_size?: number;
  /** @integer */
  next_stream_position?: string | number;
  entries?: {
    event_id?: string;
    event_type?: string;
    type?: string;
    created_at?: string;
    recorded_at?: string;
    session_id?: string | null;
    created_by?: Person;
    source?: { [key: string]: unknown } | null;
    additional_details?: { [key: string]: unknown } | null;
  }[];
};

/** One item of the pages of `events:read`. */
export type EventsReadItem = NonNullable<EventsReadResult["entries"]>[number];

/** Arguments of `searchEvents`. */
export interface SearchEventsParams {
  /** Only events after this moment, in admin_logs alone. @format date-time */
  createdAfter?: string;
  /** Only events before this moment, in admin_logs alone. @format date-time */
  createdBefore?: string;
  /** Only these kinds, such as DOWNLOAD or FAILED_LOGIN. */
  eventType?: string[];
  /** How many events to send, 100 unless told. @integer @minimum 1 @maximum 500 */
  limit?: number;
}

/** Number of the user in Box. @minLength 1 */
export type UserId = string;

/** Number of the group in Box. @minLength 1 */
export type GroupId = string;

/** Number of the file, the end of its address. @minLength 1 */
export type FileId = string;

/** Number of the folder, 0 for the topmost one. @minLength 1 */
export type FolderId = string;

/** Id of the share of an item. @minLength 1 */
export type CollaborationId = string;

/** How many entries to send at most. @integer @minimum 1 @maximum 1000 */
export type Limit = number;

/** How many entries to pass over, 10000 at most. @integer @minimum 0 */
export type Offset = number;

/** Place to continue from, out of the answer before. @minLength 1 */
export type Marker = string;

/** Names of fields to send, instead of the usual ones; links that show the content are refused. */
export type Fields = string[];

/** Field to send, always shared_link. */
export type SharedLinkField = "shared_link";

/** Always null, which takes the link away. */
export type NoLink = null;

export type Person = {
  id?: string;
  type?: string;
  name?: string;
  login?: string;
};

export type Mini = {
  id?: string;
  type?: string;
  name?: string;
};

/** Nothing where the caller may not see it. */
export type ParentFolder = {
  id?: string;
  type?: string;
  name?: string;
} | null;

export type User = {
  id: string;
  type?: string;
  name?: string;
  login?: string;
  /** One of active, inactive and two kinds of read-only. */
  status?: string;
  /** One of admin, coadmin and user. */
  role?: string;
  created_at?: string;
  modified_at?: string;
  job_title?: string;
  phone?: string;
  timezone?: string;
  /** @integer */
  space_amount?: number;
  /** @integer */
  space_used?: number;
  is_external_collab_restricted?: boolean;
  is_exempt_from_device_limits?: boolean;
  is_exempt_from_login_verification?: boolean;
  is_platform_access_only?: boolean;
  enterprise?: Mini;
};

export type Group = {
  id: string;
  type?: string;
  name?: string;
  group_type?: string;
  description?: string | null;
  provenance?: string | null;
  external_sync_identifier?: string | null;
  created_at?: string;
  modified_at?: string;
};

export type Membership = {
  id?: string;
  type?: string;
  role?: string;
  user?: Person;
  group?: Mini;
  created_at?: string;
  modified_at?: string;
};

export type SharedLink = {
  url?: string;
  download_url?: string | null;
  access?: string;
  effective_access?: string;
  effective_permission?: string;
  is_password_enabled?: boolean;
  unshared_at?: string | null;
  /** @integer */
  download_count?: number;
  /** @integer */
  preview_count?: number;
} | null;

export type File = {
  id: string;
  type?: string;
  name?: string;
  description?: string;
  /** @integer */
  size?: number;
  sha1?: string;
  created_at?: string;
  modified_at?: string;
  trashed_at?: string | null;
  content_modified_at?: string | null;
  created_by?: Person;
  modified_by?: Person;
  owned_by?: Person;
  shared_link?: SharedLink;
  parent?: ParentFolder;
  item_status?: string;
  extension?: string;
  is_externally_owned?: boolean;
  has_collaborations?: boolean;
};

export type Folder = {
  id: string;
  type?: string;
  name?: string;
  description?: string;
  created_at?: string | null;
  modified_at?: string | null;
  owned_by?: Person;
  shared_link?: SharedLink;
  parent?: ParentFolder;
  item_status?: string;
  has_collaborations?: boolean;
  is_externally_owned?: boolean;
  is_collaboration_restricted_to_enterprise?: boolean;
};

export type Item = {
  id: string;
  type?: string;
  name?: string;
  etag?: string | null;
  /** @integer */
  size?: number;
  modified_at?: string | null;
  owned_by?: Person;
  parent?: ParentFolder;
  shared_link?: SharedLink;
};

export type Collaboration = {
  id: string;
  type: string;
  role?: string;
  status?: string;
  expires_at?: string | null;
  created_at?: string;
  modified_at?: string;
  acknowledged_at?: string | null;
  invite_email?: string | null;
  is_access_only?: boolean;
  accessible_by?: {
    id?: string;
    type?: string;
    name?: string;
    login?: string;
  } | null;
  created_by?: {
    id?: string;
    name?: string;
    login?: string;
  } | null;
  item?: {
    id?: string;
    type?: string;
    name?: string;
  } | null;
};

export type Classification = {
  /** Name of the class. */
  Box__Security__Classification__Key?: string;
  $parent?: string;
  $template?: string;
  $scope?: string;
  /** @integer */
  $version?: number;
  $canEdit?: boolean;
};

const CURSOR_PAGES = { cursor: "marker", next: "/next_marker", more: "/next_marker", items: "/entries" } as const;

const OFFSET_PAGES = { offset: "offset", limit: "limit", items: "/entries", total: "/total_count" } as const;

const CURSOR_PAGES_2 = { cursor: "marker", next: "/next_marker", items: "/entries" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "box",
  operations: {
    low: {
      "users:read": ["ighjjxm3", CURSOR_PAGES],
      "users:read_details": ["sxavah96"],
      "user_memberships:read": ["w2T89r9L", OFFSET_PAGES],
      "groups:read": ["lFsPnDIa", OFFSET_PAGES],
      "group_memberships:read": ["ZOZ46qDE", OFFSET_PAGES],
      "files:read_collaborations": ["RlQIzoJf", CURSOR_PAGES_2],
      "folders:read_collaborations": ["vw1QmBqv", CURSOR_PAGES_2],
      "shared_items:read": ["gUSRdbLe"],
      "classification_names:read": ["EDaqe02m"],
      "classifications:read": ["jcT8YUU_"],
      "allowed_domains:read": ["kIPUK1t7", CURSOR_PAGES_2],
      "legal_holds:read": ["hStH7OqF", CURSOR_PAGES_2],
      "device_pins:read": ["3QIH6sbd", CURSOR_PAGES_2],
    },
    medium: {
      "items:search": ["_3-mPwBj", OFFSET_PAGES],
      "files:read_details": ["O4TYWqw7"],
      "folders:read_items": ["JxFGAHtI", CURSOR_PAGES],
      "events:read": ["Lj4Q2LD2", { cursor: "stream_position", next: "/next_stream_position", items: "/entries" }],
    },
    high: {
      "users:update_status": ["07vJRvLU"],
      "users:terminate_sessions": ["KBYQucRO"],
      "group_memberships:write": ["Lcm8U3G2"],
      "group_memberships:delete": ["jkYv1Nir"],
      "files:remove_shared_link": ["LMxlSqIi"],
      "folders:remove_shared_link": ["EaT6sSMm"],
      "collaborations:update": ["BOk2XHhq"],
      "collaborations:delete": ["nBTkK0sp"],
      "classifications:write": ["0ZBSTXqq"],
      "legal_hold_assignments:write": ["5SU3uKME"],
      "device_pins:delete": ["wdTXQSaz"],
    },
    critical: {
      "users:delete": ["Vs0mGvzg"],
    },
  },
};
