// Generated from specs/zoom.yaml by `npm run generate`. Do not edit.
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
 * Zoom. Users, roles, groups, meetings, recordings, chats and logs of a Zoom account.
 * @see https://developers.zoom.us/docs/api/
 */
export class ZoomConnector<const M extends Risk = "critical"> extends SDKConnector<ZoomOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the users of the account. Risk: low. Scope: user:read:admin. */
  listUsers(params: ListUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", { status: params.status, page_size: params.pageSize }, options);
  }

  /** Get one user by id or address. Risk: medium. Scope: user:read:admin. */
  getUser(params: GetUserParams, options?: ExecuteOptions): GovernedCall<"medium", UsersReadDetailsResult> {
    return this.call("users:read_details", params, options);
  }

  /**
   * Deactivate a user, or activate one again.
   * Risk: high. Scope: user:write:admin. May be escalated to a reviewer.
   */
  deactivateUser(params: DeactivateUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateStatusResult> {
    return this.call("users:update_status", { ...params, action: "deactivate" }, options);
  }

  /**
   * Let a deactivated user sign in again.
   * Risk: high. Scope: user:write:admin. May be escalated to a reviewer.
   */
  activateUser(params: ActivateUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateStatusResult> {
    return this.call("users:update_status", { ...params, action: "activate" }, options);
  }

  /** Revoke the sign-in of a user. Risk: high. Scope: user:write:admin. May be escalated to a reviewer. */
  revokeUserToken(params: RevokeUserTokenParams, options?: ExecuteOptions): GovernedCall<"high", UsersRevokeTokenResult> {
    return this.call("users:revoke_token", params, options);
  }

  /** List who holds a role. Risk: low. Scope: role:read:admin. */
  listRoleMembers(params: ListRoleMembersParams, options?: ExecuteOptions): GovernedPages<"low", RoleMembersReadResult, RoleMembersReadItem> {
    return this.call("role_members:read", params, options);
  }

  /**
   * End a meeting that is running.
   * Risk: high. Scope: meeting:write:admin. May be escalated to a reviewer.
   */
  endMeeting(params: EndMeetingParams, options?: ExecuteOptions): GovernedCall<"high", MeetingsEndResult> {
    return this.call("meetings:end", { ...params, action: "end" }, options);
  }

  /** List who was in a meeting, and how long. Risk: medium. Scope: report:read:admin. */
  getMeetingParticipants(params: GetMeetingParticipantsParams, options?: ExecuteOptions): GovernedPages<"medium", PastParticipantsReadResult, PastParticipantsReadItem> {
    return this.call("past_participants:read", params, options);
  }

  /**
   * Share recordings of a meeting inside or with nobody.
   * Risk: high. Scope: recording:write:admin. May be escalated to a reviewer.
   */
  unshareRecording(params: UnshareRecordingParams, options?: ExecuteOptions): GovernedCall<"high", RecordingsUpdateSharingResult> {
    return this.call("recordings:update_sharing", { ...params, share_recording: "none" }, options);
  }

  /** List who signed in and out. Risk: medium. Scope: report:read:admin. */
  getSignIns(params: GetSignInsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", SignInsReadResult, SignInsReadItem> {
    return this.call("sign_ins:read", params, options);
  }

  /** List what administrators changed. Risk: medium. Scope: report:read:admin. */
  getOperationLogs(params: GetOperationLogsParams, options?: ExecuteOptions): GovernedPages<"medium", OperationLogsReadResult, OperationLogsReadItem> {
    return this.call("operation_logs:read", { from: params.from, to: params.to, category_type: params.category }, options);
  }

  execute<O extends keyof Within<ZoomOperations, M>>(
    operation: O,
    params: ParamsOf<Within<ZoomOperations, M>, O> & Incomplete,
  ): never;
  /** List the users of the account. `GET /users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one user by id or address. `GET /users/{userId}` @risk medium */
  execute(
    operation: OperationId<"users:read_details", "medium", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", UsersReadDetailsResult>;
  /** Deactivate a user, or activate one again. `PUT /users/{userId}/status` @risk high */
  execute(
    operation: OperationId<"users:update_status", "high", M>,
    params: UsersUpdateStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUpdateStatusResult>;
  /** Revoke the sign-in of a user. `DELETE /users/{userId}/token` @risk high */
  execute(
    operation: OperationId<"users:revoke_token", "high", M>,
    params: UsersRevokeTokenParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersRevokeTokenResult>;
  /** Set a new password for a user. `PUT /users/{userId}/password` @risk critical */
  execute(
    operation: OperationId<"users:set_password", "critical", M>,
    params: UsersSetPasswordParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersSetPasswordResult>;
  /** Remove a user from the account. `DELETE /users/{userId}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** List the roles of the account. `GET /roles` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RolesReadResult>;
  /** List who holds a role. `GET /roles/{roleId}/members` @risk low */
  execute(
    operation: OperationId<"role_members:read", "low", M>,
    params: RoleMembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RoleMembersReadResult, RoleMembersReadItem>;
  /** Give a role to some users. `POST /roles/{roleId}/members` @risk critical */
  execute(
    operation: OperationId<"role_members:write", "critical", M>,
    params: RoleMembersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RoleMembersWriteResult>;
  /** Take a role from a user. `DELETE /roles/{roleId}/members/{memberId}` @risk critical */
  execute(
    operation: OperationId<"role_members:delete", "critical", M>,
    params: RoleMembersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RoleMembersDeleteResult>;
  /** List the groups of users. `GET /groups` @risk low */
  execute(
    operation: OperationId<"groups:read", "low", M>,
    params: GroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", GroupsReadResult>;
  /** List the members of a group. `GET /groups/{groupId}/members` @risk low */
  execute(
    operation: OperationId<"group_members:read", "low", M>,
    params: GroupMembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupMembersReadResult, GroupMembersReadItem>;
  /** Put some users into a group. `POST /groups/{groupId}/members` @risk high */
  execute(
    operation: OperationId<"group_members:write", "high", M>,
    params: GroupMembersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembersWriteResult>;
  /** Take a user out of a group. `DELETE /groups/{groupId}/members/{memberId}` @risk high */
  execute(
    operation: OperationId<"group_members:delete", "high", M>,
    params: GroupMembersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembersDeleteResult>;
  /** List the meetings of a user. `GET /users/{userId}/meetings` @risk medium */
  execute(
    operation: OperationId<"meetings:read", "medium", M>,
    params: MeetingsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", MeetingsReadResult, MeetingsReadItem>;
  /** Get one meeting with its passcode. `GET /meetings/{meetingId}` @risk medium */
  execute(
    operation: OperationId<"meetings:read_details", "medium", M>,
    params: MeetingsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MeetingsReadDetailsResult>;
  /** End a meeting that is running. `PUT /meetings/{meetingId}/status` @risk high */
  execute(
    operation: OperationId<"meetings:end", "high", M>,
    params: MeetingsEndParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MeetingsEndResult>;
  /** Delete a meeting that was planned. `DELETE /meetings/{meetingId}` @risk high */
  execute(
    operation: OperationId<"meetings:delete", "high", M>,
    params: MeetingsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MeetingsDeleteResult>;
  /** List meetings of the account that run or ran. `GET /metrics/meetings` @risk low */
  execute(
    operation: OperationId<"dashboard_meetings:read", "low", M>,
    params: DashboardMeetingsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DashboardMeetingsReadResult, DashboardMeetingsReadItem>;
  /**
   * List participants with address and device. `GET /metrics/meetings/{meetingId}/participants`
   * @risk medium
   */
  execute(
    operation: OperationId<"dashboard_participants:read", "medium", M>,
    params: DashboardParticipantsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", DashboardParticipantsReadResult, DashboardParticipantsReadItem>;
  /** List who was in a meeting, and how long. `GET /report/meetings/{meetingId}/participants` @risk medium */
  execute(
    operation: OperationId<"past_participants:read", "medium", M>,
    params: PastParticipantsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", PastParticipantsReadResult, PastParticipantsReadItem>;
  /** List the cloud recordings of a user. `GET /users/{userId}/recordings` @risk medium */
  execute(
    operation: OperationId<"recordings:read", "medium", M>,
    params: RecordingsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", RecordingsReadResult, RecordingsReadItem>;
  /** Get the cloud recordings of a meeting. `GET /meetings/{meetingId}/recordings` @risk medium */
  execute(
    operation: OperationId<"recordings:read_details", "medium", M>,
    params: RecordingsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", RecordingsReadDetailsResult>;
  /**
   * Share recordings of a meeting inside or with nobody. `PATCH /meetings/{meetingId}/recordings/settings`
   * @risk high
   */
  execute(
    operation: OperationId<"recordings:update_sharing", "high", M>,
    params: RecordingsUpdateSharingParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RecordingsUpdateSharingResult>;
  /** Move recordings of a meeting to the trash. `DELETE /meetings/{meetingId}/recordings` @risk high */
  execute(
    operation: OperationId<"recordings:delete", "high", M>,
    params: RecordingsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RecordingsDeleteResult>;
  /** Read the chat messages of a user. `GET /chat/users/{userId}/messages` @risk medium */
  execute(
    operation: OperationId<"chat_messages:read", "medium", M>,
    params: ChatMessagesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ChatMessagesReadResult, ChatMessagesReadItem>;
  /** List who signed in and out. `GET /report/activities` @risk medium */
  execute(
    operation: OperationId<"sign_ins:read", "medium", M>,
    params: SignInsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SignInsReadResult, SignInsReadItem>;
  /** List what administrators changed. `GET /report/operationlogs` @risk medium */
  execute(
    operation: OperationId<"operation_logs:read", "medium", M>,
    params: OperationLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", OperationLogsReadResult, OperationLogsReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof ZoomOperations>(
    operation: O & Permit<ZoomOperations, O, M>,
    ...rest: Rest<ParamsOf<ZoomOperations, O>>
  ): CallOf<ZoomOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Zoom<M extends Risk = "critical"> = Limited<ZoomConnector<M>, ZoomMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface ZoomOperations {
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "medium"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:update_status": { risk: "high"; params: UsersUpdateStatusParams; result: UsersUpdateStatusResult };
  "users:revoke_token": { risk: "high"; params: UsersRevokeTokenParams; result: UsersRevokeTokenResult };
  "users:set_password": { risk: "critical"; params: UsersSetPasswordParams; result: UsersSetPasswordResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult };
  "role_members:read": { risk: "low"; params: RoleMembersReadParams; result: RoleMembersReadResult; item: RoleMembersReadItem };
  "role_members:write": { risk: "critical"; params: RoleMembersWriteParams; result: RoleMembersWriteResult };
  "role_members:delete": { risk: "critical"; params: RoleMembersDeleteParams; result: RoleMembersDeleteResult };
  "groups:read": { risk: "low"; params: GroupsReadParams; result: GroupsReadResult };
  "group_members:read": { risk: "low"; params: GroupMembersReadParams; result: GroupMembersReadResult; item: GroupMembersReadItem };
  "group_members:write": { risk: "high"; params: GroupMembersWriteParams; result: GroupMembersWriteResult };
  "group_members:delete": { risk: "high"; params: GroupMembersDeleteParams; result: GroupMembersDeleteResult };
  "meetings:read": { risk: "medium"; params: MeetingsReadParams; result: MeetingsReadResult; item: MeetingsReadItem };
  "meetings:read_details": { risk: "medium"; params: MeetingsReadDetailsParams; result: MeetingsReadDetailsResult };
  "meetings:end": { risk: "high"; params: MeetingsEndParams; result: MeetingsEndResult };
  "meetings:delete": { risk: "high"; params: MeetingsDeleteParams; result: MeetingsDeleteResult };
  "dashboard_meetings:read": { risk: "low"; params: DashboardMeetingsReadParams; result: DashboardMeetingsReadResult; item: DashboardMeetingsReadItem };
  "dashboard_participants:read": { risk: "medium"; params: DashboardParticipantsReadParams; result: DashboardParticipantsReadResult; item: DashboardParticipantsReadItem };
  "past_participants:read": { risk: "medium"; params: PastParticipantsReadParams; result: PastParticipantsReadResult; item: PastParticipantsReadItem };
  "recordings:read": { risk: "medium"; params: RecordingsReadParams; result: RecordingsReadResult; item: RecordingsReadItem };
  "recordings:read_details": { risk: "medium"; params: RecordingsReadDetailsParams; result: RecordingsReadDetailsResult };
  "recordings:update_sharing": { risk: "high"; params: RecordingsUpdateSharingParams; result: RecordingsUpdateSharingResult };
  "recordings:delete": { risk: "high"; params: RecordingsDeleteParams; result: RecordingsDeleteResult };
  "chat_messages:read": { risk: "medium"; params: ChatMessagesReadParams; result: ChatMessagesReadResult; item: ChatMessagesReadItem };
  "sign_ins:read": { risk: "medium"; params: SignInsReadParams; result: SignInsReadResult; item: SignInsReadItem };
  "operation_logs:read": { risk: "medium"; params: OperationLogsReadParams; result: OperationLogsReadResult; item: OperationLogsReadItem };
}

/** The risk of each convenience method. */
export interface ZoomMethods {
  listUsers: "low";
  getUser: "medium";
  deactivateUser: "high";
  activateUser: "high";
  revokeUserToken: "high";
  listRoleMembers: "low";
  endMeeting: "high";
  getMeetingParticipants: "medium";
  unshareRecording: "high";
  getSignIns: "medium";
  getOperationLogs: "medium";
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Only users in this state, active unless told. */
  status?: "active" | "inactive" | "pending";
  /** Only users with this role. @minLength 1 */
  role_id?: string;
  page_size?: PageSize;
  next_page_token?: Token;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  next_page_token?: string;
  /** @integer */
  page_size?: number | string;
  /** @integer */
  total_records?: number;
  users?: ListedUser[];
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<UsersReadResult["users"]>[number];

/** Arguments of `listUsers`. */
export interface ListUsersParams {
  /** Only users in this state, active unless told. */
  status?: "active" | "inactive" | "pending";
  pageSize?: PageSize;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  userId: UserId;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = User;

/** Arguments of `getUser`. */
export interface GetUserParams {
  userId: UserId;
}

/** Parameters of `users:update_status`. */
export interface UsersUpdateStatusParams {
  userId: UserId;
  /** Which of the two to do. */
  action: "activate" | "deactivate";
}

/** Result of `users:update_status`. */
export type UsersUpdateStatusResult = null;

/** Arguments of `deactivateUser`. */
export interface DeactivateUserParams {
  userId: UserId;
}

/** Arguments of `activateUser`. */
export interface ActivateUserParams {
  userId: UserId;
}

/** Parameters of `users:revoke_token`. */
export interface UsersRevokeTokenParams {
  userId: UserId;
}

/** Result of `users:revoke_token`. */
export type UsersRevokeTokenResult = null;

/** Arguments of `revokeUserToken`. */
export interface RevokeUserTokenParams {
  userId: UserId;
}

/** Parameters of `users:set_password`. */
export interface UsersSetPasswordParams {
  userId: UserId;
  /** The new password in plain text. @minLength 8 */
  password: string;
}

/** Result of `users:set_password`. */
export type UsersSetPasswordResult = null;

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  userId: UserId;
  /** Whether the user lives on outside, or is deleted. */
  action: "disassociate" | "delete";
  /** Address of the user who gets what is kept. @minLength 1 */
  transfer_email?: string;
  /** Hand over meetings to come. */
  transfer_meeting?: boolean;
  /** Hand over webinars to come. */
  transfer_webinar?: boolean;
  /** Hand over recordings in the cloud. */
  transfer_recording?: boolean;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = null;

/** Parameters of `roles:read`. */
export type RolesReadParams = { [key: string]: never };

/** Result of `roles:read`. */
export type RolesReadResult = {
  /** @integer */
  total_records?: number;
  roles?: {
    id?: string;
    name?: string;
    description?: string;
    /** @integer */
    total_members?: number;
  }[];
};

/** Parameters of `role_members:read`. */
export interface RoleMembersReadParams {
  roleId: RoleId;
  page_size?: PageSize;
  next_page_token?: Token;
}

/** Result of `role_members:read`. */
export type RoleMembersReadResult = {
  next_page_token?: string;
  /** @integer */
  page_size?: number | string;
  /** @integer */
  total_records?: number;
  members?: RoleMember[];
};

/** One item of the pages of `role_members:read`. */
export type RoleMembersReadItem = NonNullable<RoleMembersReadResult["members"]>[number];

/** Arguments of `listRoleMembers`. */
export interface ListRoleMembersParams {
  roleId: RoleId;
}

/** Parameters of `role_members:write`. */
export interface RoleMembersWriteParams {
  roleId: RoleId;
  members: Members;
}

/** Result of `role_members:write`. */
export type RoleMembersWriteResult = {
  ids?: string;
  add_at?: string;
};

/** Parameters of `role_members:delete`. */
export interface RoleMembersDeleteParams {
  roleId: RoleId;
  /** Id of the user who holds the role. */
  memberId: MemberId;
}

/** Result of `role_members:delete`. */
export type RoleMembersDeleteResult = null;

/** Parameters of `groups:read`. */
export type GroupsReadParams = { [key: string]: never };

/** Result of `groups:read`. */
export type GroupsReadResult = {
  /** @integer */
  total_records?: number;
  groups?: {
    id?: string;
    name?: string;
    /** @integer */
    total_members?: number;
  }[];
};

/** Parameters of `group_members:read`. */
export interface GroupMembersReadParams {
  groupId: GroupId;
  page_size?: PageSize;
  next_page_token?: Token;
}

/** Result of `group_members:read`. */
export type GroupMembersReadResult = {
  next_page_token?: string;
  /** @integer */
  page_size?: number | string;
  /** @integer */
  total_records?: number;
  members?: GroupMember[];
};

/** One item of the pages of `group_members:read`. */
export type GroupMembersReadItem = NonNullable<GroupMembersReadResult["members"]>[number];

/** Parameters of `group_members:write`. */
export interface GroupMembersWriteParams {
  groupId: GroupId;
  members: Members;
}

/** Result of `group_members:write`. */
export type GroupMembersWriteResult = {
  ids?: string;
  added_at?: string;
};

/** Parameters of `group_members:delete`. */
export interface GroupMembersDeleteParams {
  groupId: GroupId;
  /** Id of the user in the group. */
  memberId: MemberId;
}

/** Result of `group_members:delete`. */
export type GroupMembersDeleteResult = null;

/** Parameters of `meetings:read`. */
export interface MeetingsReadParams {
  userId: UserId;
  /** Which meetings, those that run unless told. */
  type?: "scheduled" | "live" | "upcoming";
  page_size?: PageSize;
  next_page_token?: Token;
}

/** Result of `meetings:read`. */
export type MeetingsReadResult = {
  next_page_token?: string;
  /** @integer */
  page_size?: number | string;
  /** @integer */
  total_records?: number;
  meetings?: Meeting[];
};

/** One item of the pages of `meetings:read`. */
export type MeetingsReadItem = NonNullable<MeetingsReadResult["meetings"]>[number];

/** Parameters of `meetings:read_details`. */
export interface MeetingsReadDetailsParams {
  meetingId: MeetingId;
  /** Id of one meeting of a series. @minLength 1 */
  occurrence_id?: string;
  /** Send past meetings of a series too. */
  show_previous_occurrences?: boolean;
}

/** Result of `meetings:read_details`. */
export type MeetingsReadDetailsResult = {
  /** @integer */
  id?: number;
  uuid?: string;
  topic?: string;
  agenda?: string;
  /** @integer */
  type?: number;
  status?: string;
  host_id?: string;
  host_email?: string;
  start_time?: string;
  /** @integer */
  duration?: number;
  timezone?: string;
  created_at?: string;
  join_url?: string;
  password?: string;
  settings?: {
    waiting_room?: boolean;
    join_before_host?: boolean;
    meeting_authentication?: boolean;
    auto_recording?: string;
    encryption_type?: string;
    alternative_hosts?: string;
  };
};

/** Parameters of `meetings:end`. */
export interface MeetingsEndParams {
  meetingId: MeetingId;
  /** What to do, always end. */
  action: "end";
}

/** Result of `meetings:end`. */
export type MeetingsEndResult = null;

/** Arguments of `endMeeting`. */
export interface EndMeetingParams {
  meetingId: MeetingId;
}

/** Parameters of `meetings:delete`. */
export interface MeetingsDeleteParams {
  meetingId: MeetingId;
  /** Only this meeting of a series. @minLength 1 */
  occurrence_id?: string;
  /** Tell the hosts by mail. */
  schedule_for_reminder?: boolean;
}

/** Result of `meetings:delete`. */
export type MeetingsDeleteResult = null;

/** Parameters of `dashboard_meetings:read`. */
export interface DashboardMeetingsReadParams {
  type?: MeetingType;
  from: From;
  to: To;
  page_size?: PageSize;
  next_page_token?: Token;
}

/** Result of `dashboard_meetings:read`. */
export type DashboardMeetingsReadResult = {
  next_page_token?: string;
  /** @integer */
  page_size?: number | string;
  /** @integer */
  total_records?: number;
  meetings?: {
    /** @integer */
    id?: number;
    uuid?: string;
    topic?: string;
    host?: string;
    email?: string;
    dept?: string;
    user_type?: string;
    start_time?: string;
    end_time?: string;
    duration?: string;
    /** @integer */
    participants?: number;
    /** @integer */
    in_room_participants?: number;
    has_recording?: boolean;
    has_screen_share?: boolean;
    has_video?: boolean;
    has_pstn?: boolean;
    has_sip?: boolean;
  }[];
};

/** One item of the pages of `dashboard_meetings:read`. */
export type DashboardMeetingsReadItem = NonNullable<DashboardMeetingsReadResult["meetings"]>[number];

/** Parameters of `dashboard_participants:read`. */
export interface DashboardParticipantsReadParams {
  meetingId: MeetingRef;
  type?: MeetingType;
  page_size?: PageSize;
  next_page_token?: Token;
}

/** Result of `dashboard_participants:read`. */
export type DashboardParticipantsReadResult = {
  next_page_token?: string;
  /** @integer */
  page_size?: number | string;
  /** @integer */
  total_records?: number;
  participants?: {
    id?: string;
    user_id?: string;
    user_name?: string;
    email?: string;
    ip_address?: string;
    location?: string;
    device?: string;
    pc_name?: string;
    mac_addr?: string;
    network_type?: string;
    connection_type?: string;
    data_center?: string;
    domain?: string;
    version?: string;
    status?: string;
    join_time?: string;
    leave_time?: string;
    leave_reason?: string;
    recording?: boolean;
  }[];
};

/** One item of the pages of `dashboard_participants:read`. */
export type DashboardParticipantsReadItem = NonNullable<DashboardParticipantsReadResult["participants"]>[number];

/** Parameters of `past_participants:read`. */
export interface PastParticipantsReadParams {
  meetingId: MeetingRef;
  page_size?: PageSize;
  next_page_token?: Token;
}

/** Result of `past_participants:read`. */
export type PastParticipantsReadResult = {
  next_page_token?: string;
  /** @integer */
  page_size?: number | string;
  /** @integer */
  total_records?: number;
  participants?: {
    id?: string;
    user_id?: string;
    name?: string;
    user_email?: string;
    join_time?: string;
    leave_time?: string;
    /** @integer */
    duration?: number;
    registrant_id?: string;
    failover?: boolean;
  }[];
};

/** One item of the pages of `past_participants:read`. */
export type PastParticipantsReadItem = NonNullable<PastParticipantsReadResult["participants"]>[number];

/** Arguments of `getMeetingParticipants`. */
export interface GetMeetingParticipantsParams {
  meetingId: MeetingRef;
}

/** Parameters of `recordings:read`. */
export interface RecordingsReadParams {
  userId: UserId;
  from?: From;
  to?: To;
  /** List what is in the trash instead. */
  trash?: boolean;
  page_size?: PageSize;
  next_page_token?: Token;
}

/** Result of `recordings:read`. */
export type RecordingsReadResult = {
  next_page_token?: string;
  /** @integer */
  page_size?: number | string;
  /** @integer */
  total_records?: number;
  from?: string;
  to?: string;
  meetings?: Recording[];
};

/** One item of the pages of `recordings:read`. */
export type RecordingsReadItem = NonNullable<RecordingsReadResult["meetings"]>[number];

/** Parameters of `recordings:read_details`. */
export interface RecordingsReadDetailsParams {
  meetingId: MeetingRef;
}

/** Result of `recordings:read_details`. */
export type RecordingsReadDetailsResult = Recording;

/** Parameters of `recordings:update_sharing`. */
export interface RecordingsUpdateSharingParams {
  meetingId: MeetingRef;
  /** Who may see them; everybody is left out on purpose. */
  share_recording: "internally" | "none";
}

/** Result of `recordings:update_sharing`. */
export type RecordingsUpdateSharingResult = null;

/** Arguments of `unshareRecording`. */
export interface UnshareRecordingParams {
  meetingId: MeetingRef;
}

/** Parameters of `recordings:delete`. */
export interface RecordingsDeleteParams {
  meetingId: MeetingRef;
  /** What to do, always trash. */
  action: "trash";
}

/** Result of `recordings:delete`. */
export type RecordingsDeleteResult = null;

/** Parameters of `chat_messages:read`. */
export interface ChatMessagesReadParams {
  userId: UserId;
  /** Mail address of the other person. @minLength 1 */
  to_contact?: string;
  /** Id of the channel, instead of a person. @minLength 1 */
  to_channel?: string;
  /** Day to read, today unless told. @format date */
  date?: string;
  /** How many messages to send, 10 unless told. @integer @minimum 1 @maximum 50 */
  page_size?: number;
  next_page_token?: Token;
  /** Send deleted and edited messages too. */
  include_deleted_and_edited_message?: "true" | "false";
}

/** Result of `chat_messages:read`. */
export type ChatMessagesReadResult = {
  date?: string;
  next_page_token?: string;
  /** @integer */
  page_size?: number;
  messages?: {
    id?: string;
    message?: string;
    sender?: string;
    date_time?: string;
    /** @integer */
    timestamp?: number;
    status?: string;
    reply_main_message_id?: string;
  }[];
};

/** One item of the pages of `chat_messages:read`. */
export type ChatMessagesReadItem = NonNullable<ChatMessagesReadResult["messages"]>[number];

/** Parameters of `sign_ins:read`. */
export interface SignInsReadParams {
  from?: From;
  to?: To;
  page_size?: PageSize;
  next_page_token?: Token;
}

/** Result of `sign_ins:read`. */
export type SignInsReadResult = {
  next_page_token?: string;
  /** @integer */
  page_size?: number | string;
  from?: string;
  to?: string;
  activity_logs?: {
    email?: string;
    time?: string;
    type?: string;
    ip_address?: string;
    client_type?: string;
    version?: string;
  }[];
};

/** One item of the pages of `sign_ins:read`. */
export type SignInsReadItem = NonNullable<SignInsReadResult["activity_logs"]>[number];

/** Arguments of `getSignIns`. */
export interface GetSignInsParams {
  from?: From;
  to?: To;
}

/** Parameters of `operation_logs:read`. */
export interface OperationLogsReadParams {
  from: From;
  to: To;
  /** Only changes of this kind. */
  category_type?:
    | "all"
    | "user"
    | "user_settings"
    | "account"
    | "billing"
    | "im"
    | "recording"
    | "phone_contacts"
    | "webinar"
    | "sub_account"
    | "role"
    | "zoom_rooms";
  page_size?: PageSize;
  next_page_token?: Token;
}

/** Result of `operation_logs:read`. */
export type OperationLogsReadResult = {
  next_page_token?: string;
  /** @integer */
  page_size?: number | string;
  operation_logs?: {
    time?: string;
    operator?: string;
    action?: string;
    category_type?: string;
    operation_detail?: string;
  }[];
};

/** One item of the pages of `operation_logs:read`. */
export type OperationLogsReadItem = NonNullable<OperationLogsReadResult["operation_logs"]>[number];

/** Arguments of `getOperationLogs`. */
export interface GetOperationLogsParams {
  from: From;
  to: To;
  /** Only changes of this kind. */
  category?:
    | "all"
    | "user"
    | "user_settings"
    | "account"
    | "billing"
    | "im"
    | "recording"
    | "phone_contacts"
    | "webinar"
    | "sub_account"
    | "role"
    | "zoom_rooms";
}

/** Id or mail address of the user, me for the own one. @minLength 1 */
export type UserId = string;

/** Id of the member. @maxLength 200 @pattern ^[^./][^/]*$ */
export type MemberId = string;

/** Id of the role, 0 for owner and 1 for administrator. @minLength 1 */
export type RoleId = string;

/** Id of the group of users. @minLength 1 */
export type GroupId = string;

/** Number of the meeting. @integer @minimum 1 */
export type MeetingId = number;

/**
 * Number of the meeting, or UUID of one instance of it; a UUID with a slash is URL-encoded beforehand.
 * @minLength 1
 */
export type MeetingRef = string;

/** One of active, inactive and pending. */
export type UserStatus = string;

/** How many entries make a page, 30 unless told. @integer @minimum 1 @maximum 300 */
export type PageSize = number;

/** Place to continue from, out of the answer before. @minLength 1 */
export type Token = string;

/** First day of the time span. @format date */
export type From = string;

/** Last day of the time span. @format date */
export type To = string;

/** Past, past with one person, or live, which it is unless told. */
export type MeetingType = "past" | "pastOne" | "live";

/** The users to add, each by id or mail address. @minItems 1 @maxItems 30 */
export type Members = {
  /** Id of a user to add. @minLength 1 */
  id?: string;
  /** Mail address of the user, instead of the id. @minLength 1 */
  email?: string;
}[];

export type ListedUser = {
  id?: string;
  email: string;
  first_name?: string;
  last_name?: string;
  status?: UserStatus;
  /** 1 basic, 2 licensed, 3 on-premises. @integer */
  type?: number;
  role_id?: string;
  dept?: string;
  created_at?: string;
  last_login_time?: string;
  last_client_version?: string;
  timezone?: string;
  /** @integer */
  verified?: number;
  group_ids?: string[];
};

export type User = {
  id?: string;
  email: string;
  first_name?: string;
  last_name?: string;
  status?: UserStatus;
  /** 1 basic, 2 licensed, 3 on-premises, 99 none. @integer */
  type?: number;
  role_id?: string;
  role_name?: string;
  dept?: string;
  job_title?: string;
  company?: string;
  location?: string;
  manager?: string;
  created_at?: string;
  last_login_time?: string;
  last_client_version?: string;
  timezone?: string;
  /** @integer */
  verified?: number;
  group_ids?: string[];
  /** @integer */
  login_type?: number;
  account_id?: string;
};

export type RoleMember = {
  id?: string;
  email?: string;
  first_name?: string;
  last_name?: string;
  /** @integer */
  type?: number;
  department?: string;
};

export type GroupMember = {
  id?: string;
  email?: string;
  first_name?: string;
  last_name?: string;
  /** @integer */
  type?: number;
};

export type Meeting = {
  /** @integer */
  id?: number;
  uuid?: string;
  topic?: string;
  agenda?: string;
  /** @integer */
  type?: number;
  start_time?: string;
  /** @integer */
  duration?: number;
  timezone?: string;
  host_id?: string;
  created_at?: string;
  /** Link to join, often with the passcode in it. */
  join_url?: string;
};

export type File = {
  id?: string;
  meeting_id?: string;
  file_type?: string;
  file_size?: number;
  recording_type?: string;
  recording_start?: string;
  recording_end?: string;
  status?: string;
  play_url?: string;
  download_url?: string;
};

export type Recording = {
  uuid?: string;
  /** @integer */
  id?: string | number;
  account_id?: string;
  host_id?: string;
  topic?: string;
  /** @integer */
  type?: string | number;
  start_time?: string;
  /** @integer */
  duration?: number;
  /** @integer */
  total_size?: string | number;
  /** @integer */
  recording_count?: string | number;
  recording_files?: File[];
};

const CURSOR_PAGES = { cursor: "next_page_token", next: "/next_page_token", items: "/members" } as const;

const CURSOR_PAGES_2 = { cursor: "next_page_token", next: "/next_page_token", items: "/meetings" } as const;

const CURSOR_PAGES_3 = { cursor: "next_page_token", next: "/next_page_token", items: "/participants" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "zoom",
  operations: {
    low: {
      "users:read": ["0D-fT1iO", { cursor: "next_page_token", next: "/next_page_token", items: "/users" }],
      "roles:read": ["TvEmzdwa"],
      "role_members:read": ["c9g5BDri", CURSOR_PAGES],
      "groups:read": ["KvU5eJHg"],
      "group_members:read": ["UheLG3yw", CURSOR_PAGES],
      "dashboard_meetings:read": ["Y5nlKS2C", CURSOR_PAGES_2],
    },
    medium: {
      "users:read_details": ["5XB0b4ry"],
      "meetings:read": ["G_16gZY6", CURSOR_PAGES_2],
      "meetings:read_details": ["KcKuci-y"],
      "dashboard_participants:read": ["XX85n52J", CURSOR_PAGES_3],
      "past_participants:read": ["8_tNvGlv", CURSOR_PAGES_3],
      "recordings:read": ["VO3skl9C", CURSOR_PAGES_2],
      "recordings:read_details": ["ugwPJiJy"],
      "chat_messages:read": ["AVyWLZiQ", { cursor: "next_page_token", next: "/next_page_token", items: "/messages" }],
      "sign_ins:read": ["JRDkjEaP", { cursor: "next_page_token", next: "/next_page_token", items: "/activity_logs" }],
      "operation_logs:read": [
        "odyRguJU",
        { cursor: "next_page_token", next: "/next_page_token", items: "/operation_logs" },
      ],
    },
    high: {
      "users:update_status": ["VXTT7fKR"],
      "users:revoke_token": ["uC_YKzF3"],
      "group_members:write": ["EmejgDAS"],
      "group_members:delete": ["0a1sNwDl"],
      "meetings:end": ["BVrKvNdK"],
      "meetings:delete": ["rBckYqKW"],
      "recordings:update_sharing": ["PL5ktqjn"],
      "recordings:delete": ["tDoqbxrK"],
    },
    critical: {
      "users:set_password": ["RY2yrPbW"],
      "users:delete": ["lNZI5Pxs"],
      "role_members:write": ["IZoWcdKN"],
      "role_members:delete": ["kBhb7IVX"],
    },
  },
};
