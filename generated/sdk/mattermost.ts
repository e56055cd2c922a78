// Generated from specs/mattermost.yaml by `npm run generate`. Do not edit.
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
 * Mattermost. Messages, channels, people, sessions, access tokens and audit logs of a Mattermost server.
 * @see https://developers.mattermost.com/api-documentation/
 */
export class MattermostConnector<const M extends Risk = "critical"> extends SDKConnector<MattermostOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the people of the server. Risk: low. Scope: none. */
  listSystemAdmins(options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", { role: "system_admin" }, options);
  }

  /** Search people by name or address. Risk: low. Scope: view_team, read_channel. */
  findUsers(params: FindUsersParams, options?: ExecuteOptions): GovernedCall<"low", UsersSearchResult> {
    return this.call("users:search", { term: params.term, allow_inactive: params.allowInactive }, options);
  }

  /** Deactivate a person or lift that. Risk: high. Scope: manage_system. May be escalated to a reviewer. */
  deactivateUser(params: DeactivateUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersSetActiveResult> {
    return this.call("users:set_active", { user_id: params.userId, active: false }, options);
  }

  /** Sign a person out everywhere. Risk: high. Scope: edit_other_users. May be escalated to a reviewer. */
  signOutUser(params: SignOutUserParams, options?: ExecuteOptions): GovernedCall<"high", UserSessionsRevokeAllResult> {
    return this.call("user_sessions:revoke_all", { user_id: params.userId }, options);
  }

  /** List what one person did. Risk: medium. Scope: edit_other_users. */
  listUserActivity(params: ListUserActivityParams, options?: ExecuteOptions): GovernedPages<"medium", UserAuditsReadResult, UserAuditsReadItem> {
    return this.call("user_audits:read", { user_id: params.userId }, options);
  }

  /** Search channels of all teams. Risk: low. Scope: sysconsole_read_user_management_channels. */
  findChannels(params: FindChannelsParams, options?: ExecuteOptions): GovernedPages<"low", ChannelsSearchResult, ChannelsSearchItem> {
    return this.call("channels:search", { term: params.term, page: params.page ?? 0, per_page: params.perPage ?? 60 }, options);
  }

  /** Create a channel in a team. Risk: medium. Scope: create_public_channel, create_private_channel. */
  openIncidentChannel(params: OpenIncidentChannelParams, options?: ExecuteOptions): GovernedCall<"medium", ChannelsCreateResult> {
    return this.call("channels:create", {
      team_id: params.teamId,
      name: params.name,
      display_name: params.displayName,
      purpose: params.purpose,
      type: "P",
    }, options);
  }

  /** List messages of a channel. Risk: medium. Scope: read_channel. */
  readChannel(params: ReadChannelParams, options?: ExecuteOptions): GovernedPages<"medium", PostsReadResult, PostsReadItem> {
    return this.call("posts:read", { channel_id: params.channelId, per_page: params.perPage }, options);
  }

  /** Search messages of a team. Risk: medium. Scope: view_team. */
  searchMessages(params: SearchMessagesParams, options?: ExecuteOptions): GovernedCall<"medium", PostsSearchResult> {
    return this.call("posts:search", { team_id: params.teamId, terms: params.terms, is_or_search: false }, options);
  }

  /** Write a message into a channel. Risk: medium. Scope: create_post. */
  sendMessage(params: SendMessageParams, options?: ExecuteOptions): GovernedCall<"medium", PostsCreateResult> {
    return this.call("posts:create", { channel_id: params.channelId, message: params.message }, options);
  }

  /** Write a message into a channel. Risk: medium. Scope: create_post. */
  reply(params: ReplyParams, options?: ExecuteOptions): GovernedCall<"medium", PostsCreateResult> {
    return this.call("posts:create", { channel_id: params.channelId, root_id: params.rootId, message: params.message }, options);
  }

  execute<O extends keyof Within<MattermostOperations, M>>(
    operation: O,
    params: ParamsOf<Within<MattermostOperations, M>, O> & Incomplete,
  ): never;
  /** List the people of the server. `GET /api/v4/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Search people by name or address. `POST /api/v4/users/search` @risk low */
  execute(
    operation: OperationId<"users:search", "low", M>,
    params: UsersSearchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersSearchResult>;
  /** Show one person with roles. `GET /api/v4/users/{user_id}` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /** Deactivate a person or lift that. `PUT /api/v4/users/{user_id}/active` @risk high */
  execute(
    operation: OperationId<"users:set_active", "high", M>,
    params: UsersSetActiveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersSetActiveResult>;
  /** Set what a person may do. `PUT /api/v4/users/{user_id}/roles` @risk critical */
  execute(
    operation: OperationId<"users:set_roles", "critical", M>,
    params: UsersSetRolesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersSetRolesResult>;
  /** List where a person is signed in. `GET /api/v4/users/{user_id}/sessions` @risk medium */
  execute(
    operation: OperationId<"user_sessions:read", "medium", M>,
    params: UserSessionsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", UserSessionsReadResult>;
  /** Sign a person out everywhere. `POST /api/v4/users/{user_id}/sessions/revoke/all` @risk high */
  execute(
    operation: OperationId<"user_sessions:revoke_all", "high", M>,
    params: UserSessionsRevokeAllParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserSessionsRevokeAllResult>;
  /** List personal access tokens of everybody. `GET /api/v4/users/tokens` @risk low */
  execute(
    operation: OperationId<"access_tokens:read", "low", M>,
    params: AccessTokensReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AccessTokensReadResult, AccessTokensReadItem>;
  /** Switch an access token off. `POST /api/v4/users/tokens/disable` @risk high */
  execute(
    operation: OperationId<"access_tokens:disable", "high", M>,
    params: AccessTokensDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccessTokensDisableResult>;
  /** Switch an access token on again. `POST /api/v4/users/tokens/enable` @risk high */
  execute(
    operation: OperationId<"access_tokens:enable", "high", M>,
    params: AccessTokensEnableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccessTokensEnableResult>;
  /** List what was done on the server. `GET /api/v4/audits` @risk medium */
  execute(
    operation: OperationId<"audits:read", "medium", M>,
    params: AuditsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuditsReadResult, AuditsReadItem>;
  /** List what one person did. `GET /api/v4/users/{user_id}/audits` @risk medium */
  execute(
    operation: OperationId<"user_audits:read", "medium", M>,
    params: UserAuditsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", UserAuditsReadResult, UserAuditsReadItem>;
  /** List the teams of the server. `GET /api/v4/teams` @risk medium */
  execute(
    operation: OperationId<"teams:read", "medium", M>,
    params: TeamsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", TeamsReadResult, TeamsReadItem>;
  /** Search channels of all teams. `POST /api/v4/channels/search` @risk low */
  execute(
    operation: OperationId<"channels:search", "low", M>,
    params: ChannelsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ChannelsSearchResult, ChannelsSearchItem>;
  /** Create a channel in a team. `POST /api/v4/channels` @risk medium */
  execute(
    operation: OperationId<"channels:create", "medium", M>,
    params: ChannelsCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ChannelsCreateResult>;
  /** Archive a channel with its messages. `DELETE /api/v4/channels/{channel_id}` @risk high */
  execute(
    operation: OperationId<"channels:archive", "high", M>,
    params: ChannelsArchiveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ChannelsArchiveResult>;
  /** Bring an archived channel back. `POST /api/v4/channels/{channel_id}/restore` @risk high */
  execute(
    operation: OperationId<"channels:restore", "high", M>,
    params: ChannelsRestoreParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ChannelsRestoreResult>;
  /** List the members of a channel. `GET /api/v4/channels/{channel_id}/members` @risk low */
  execute(
    operation: OperationId<"channel_members:read", "low", M>,
    params: ChannelMembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ChannelMembersReadResult, ChannelMembersReadItem>;
  /** Let a person into a channel. `POST /api/v4/channels/{channel_id}/members` @risk high */
  execute(
    operation: OperationId<"channel_members:add", "high", M>,
    params: ChannelMembersAddParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ChannelMembersAddResult>;
  /** Take a person out of a channel. `DELETE /api/v4/channels/{channel_id}/members/{user_id}` @risk high */
  execute(
    operation: OperationId<"channel_members:remove", "high", M>,
    params: ChannelMembersRemoveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ChannelMembersRemoveResult>;
  /** Open a direct channel between two people. `POST /api/v4/channels/direct` @risk medium */
  execute(
    operation: OperationId<"direct_channels:create", "medium", M>,
    params: DirectChannelsCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DirectChannelsCreateResult>;
  /** List messages of a channel. `GET /api/v4/channels/{channel_id}/posts` @risk medium */
  execute(
    operation: OperationId<"posts:read", "medium", M>,
    params: PostsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", PostsReadResult, PostsReadItem>;
  /** List what changed in a channel since a time. `GET /api/v4/channels/{channel_id}/posts` @risk medium */
  execute(
    operation: OperationId<"posts:read_changes", "medium", M>,
    params: PostsReadChangesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", PostsReadChangesResult>;
  /** Search messages of a team. `POST /api/v4/teams/{team_id}/posts/search` @risk medium */
  execute(
    operation: OperationId<"posts:search", "medium", M>,
    params: PostsSearchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", PostsSearchResult>;
  /** Show a message with its thread. `GET /api/v4/posts/{post_id}/thread` @risk medium */
  execute(
    operation: OperationId<"threads:read", "medium", M>,
    params: ThreadsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ThreadsReadResult>;
  /** Write a message into a channel. `POST /api/v4/posts` @risk medium */
  execute(
    operation: OperationId<"posts:create", "medium", M>,
    params: PostsCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", PostsCreateResult>;
  /** Take a message away. `DELETE /api/v4/posts/{post_id}` @risk high */
  execute(
    operation: OperationId<"posts:delete", "high", M>,
    params: PostsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PostsDeleteResult>;
  /** List webhooks that write into channels. `GET /api/v4/hooks/incoming` @risk medium */
  execute(
    operation: OperationId<"incoming_webhooks:read", "medium", M>,
    params: IncomingWebhooksReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", IncomingWebhooksReadResult, IncomingWebhooksReadItem>;
  /** Remove a webhook that was leaked. `DELETE /api/v4/hooks/incoming/{hook_id}` @risk high */
  execute(
    operation: OperationId<"incoming_webhooks:delete", "high", M>,
    params: IncomingWebhooksDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IncomingWebhooksDeleteResult>;
  /** List bot accounts with their owners. `GET /api/v4/bots` @risk low */
  execute(
    operation: OperationId<"bots:read", "low", M>,
    params: BotsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", BotsReadResult, BotsReadItem>;
  /** Switch a bot account off. `POST /api/v4/bots/{bot_user_id}/disable` @risk high */
  execute(
    operation: OperationId<"bots:disable", "high", M>,
    params: BotsDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", BotsDisableResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof MattermostOperations>(
    operation: O & Permit<MattermostOperations, O, M>,
    ...rest: Rest<ParamsOf<MattermostOperations, O>>
  ): CallOf<MattermostOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Mattermost<M extends Risk = "critical"> = Limited<MattermostConnector<M>, MattermostMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface MattermostOperations {
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:search": { risk: "low"; params: UsersSearchParams; result: UsersSearchResult };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:set_active": { risk: "high"; params: UsersSetActiveParams; result: UsersSetActiveResult };
  "users:set_roles": { risk: "critical"; params: UsersSetRolesParams; result: UsersSetRolesResult };
  "user_sessions:read": { risk: "medium"; params: UserSessionsReadParams; result: UserSessionsReadResult };
  "user_sessions:revoke_all": { risk: "high"; params: UserSessionsRevokeAllParams; result: UserSessionsRevokeAllResult };
  "access_tokens:read": { risk: "low"; params: AccessTokensReadParams; result: AccessTokensReadResult; item: AccessTokensReadItem };
  "access_tokens:disable": { risk: "high"; params: AccessTokensDisableParams; result: AccessTokensDisableResult };
  "access_tokens:enable": { risk: "high"; params: AccessTokensEnableParams; result: AccessTokensEnableResult };
  "audits:read": { risk: "medium"; params: AuditsReadParams; result: AuditsReadResult; item: AuditsReadItem };
  "user_audits:read": { risk: "medium"; params: UserAuditsReadParams; result: UserAuditsReadResult; item: UserAuditsReadItem };
  "teams:read": { risk: "medium"; params: TeamsReadParams; result: TeamsReadResult; item: TeamsReadItem };
  "channels:search": { risk: "low"; params: ChannelsSearchParams; result: ChannelsSearchResult; item: ChannelsSearchItem };
  "channels:create": { risk: "medium"; params: ChannelsCreateParams; result: ChannelsCreateResult };
  "channels:archive": { risk: "high"; params: ChannelsArchiveParams; result: ChannelsArchiveResult };
  "channels:restore": { risk: "high"; params: ChannelsRestoreParams; result: ChannelsRestoreResult };
  "channel_members:read": { risk: "low"; params: ChannelMembersReadParams; result: ChannelMembersReadResult; item: ChannelMembersReadItem };
  "channel_members:add": { risk: "high"; params: ChannelMembersAddParams; result: ChannelMembersAddResult };
  "channel_members:remove": { risk: "high"; params: ChannelMembersRemoveParams; result: ChannelMembersRemoveResult };
  "direct_channels:create": { risk: "medium"; params: DirectChannelsCreateParams; result: DirectChannelsCreateResult };
  "posts:read": { risk: "medium"; params: PostsReadParams; result: PostsReadResult; item: PostsReadItem };
  "posts:read_changes": { risk: "medium"; params: PostsReadChangesParams; result: PostsReadChangesResult };
  "posts:search": { risk: "medium"; params: PostsSearchParams; result: PostsSearchResult };
  "threads:read": { risk: "medium"; params: ThreadsReadParams; result: ThreadsReadResult };
  "posts:create": { risk: "medium"; params: PostsCreateParams; result: PostsCreateResult };
  "posts:delete": { risk: "high"; params: PostsDeleteParams; result: PostsDeleteResult };
  "incoming_webhooks:read": { risk: "medium"; params: IncomingWebhooksReadParams; result: IncomingWebhooksReadResult; item: IncomingWebhooksReadItem };
  "incoming_webhooks:delete": { risk: "high"; params: IncomingWebhooksDeleteParams; result: IncomingWebhooksDeleteResult };
  "bots:read": { risk: "low"; params: BotsReadParams; result: BotsReadResult; item: BotsReadItem };
  "bots:disable": { risk: "high"; params: BotsDisableParams; result: BotsDisableResult };
}

/** The risk of each convenience method. */
export interface MattermostMethods {
  listSystemAdmins: "low";
  findUsers: "low";
  deactivateUser: "high";
  signOutUser: "high";
  listUserActivity: "medium";
  findChannels: "low";
  openIncidentChannel: "medium";
  readChannel: "medium";
  searchMessages: "medium";
  sendMessage: "medium";
  reply: "medium";
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  page?: Page;
  per_page?: PerPage;
  /** Only members of this team. @minLength 1 */
  in_team?: string;
  /** Only members of this channel. @minLength 1 */
  in_channel?: string;
  /** Only members of this group. @minLength 1 */
  in_group?: string;
  /** Only people who are in no team. */
  without_team?: boolean;
  /** Only people who may sign in. */
  active?: boolean;
  /** Only people who were deactivated. */
  inactive?: boolean;
  /** Only people with this role, such as system_admin. @minLength 1 */
  role?: string;
}

/** Result of `users:read`. */
export type UsersReadResult = User[];

/** One item of the pages of `users:read`. */
export type UsersReadItem = UsersReadResult[number];

/** Parameters of `users:search`. */
export interface UsersSearchParams {
  /** Start of a username, name, nickname or address. @minLength 1 */
  term: string;
  /** Search in this team alone. @minLength 1 */
  team_id?: string;
  /** Search in this channel alone. @minLength 1 */
  in_channel_id?: string;
  /** Find deactivated people as well. */
  allow_inactive?: boolean;
  /** How many to send at most. @integer @minimum 1 @maximum 1000 @default 100 */
  limit?: number;
}

/** Result of `users:search`. */
export type UsersSearchResult = User[];

/** Arguments of `findUsers`. */
export interface FindUsersParams {
  /** Start of a username, name, nickname or address. @minLength 1 */
  term: string;
  /** Find deactivated people as well. */
  allowInactive?: boolean;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  user_id: UserId;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = User;

/** Parameters of `users:set_active`. */
export interface UsersSetActiveParams {
  user_id: UserId;
  /** Whether the person may sign in. */
  active: boolean;
}

/** Result of `users:set_active`. */
export type UsersSetActiveResult = StatusOk;

/** Arguments of `deactivateUser`. */
export interface DeactivateUserParams {
  userId: UserId;
}

/** Parameters of `users:set_roles`. */
export interface UsersSetRolesParams {
  user_id: UserId;
  /** Roles parted by spaces: system_user, system_admin or both. @minLength 1 */
  roles: string;
}

/** Result of `users:set_roles`. */
export type UsersSetRolesResult = StatusOk;

/** Parameters of `user_sessions:read`. */
export interface UserSessionsReadParams {
  user_id: UserId;
}

/** Result of `user_sessions:read`. */
export type UserSessionsReadResult = UserSession[];

/** Parameters of `user_sessions:revoke_all`. */
export interface UserSessionsRevokeAllParams {
  user_id: UserId;
}

/** Result of `user_sessions:revoke_all`. */
export type UserSessionsRevokeAllResult = StatusOk;

/** Arguments of `signOutUser`. */
export interface SignOutUserParams {
  userId: UserId;
}

/** Parameters of `access_tokens:read`. */
export interface AccessTokensReadParams {
  page?: Page;
  per_page?: PerPage;
}

/** Result of `access_tokens:read`. */
export type AccessTokensReadResult = {
  id: string;
  user_id?: string;
  description?: string;
  is_active?: boolean;
}[];

/** One item of the pages of `access_tokens:read`. */
export type AccessTokensReadItem = AccessTokensReadResult[number];

/** Parameters of `access_tokens:disable`. */
export interface AccessTokensDisableParams {
  token_id: TokenId;
}

/** Result of `access_tokens:disable`. */
export type AccessTokensDisableResult = StatusOk;

/** Parameters of `access_tokens:enable`. */
export interface AccessTokensEnableParams {
  token_id: TokenId;
}

/** Result of `access_tokens:enable`. */
export type AccessTokensEnableResult = StatusOk;

/** Parameters of `audits:read`. */
export interface AuditsReadParams {
  page?: Page;
  per_page?: PerPage;
}

/** Result of `audits:read`. */
export type AuditsReadResult = AuditEntry[];

/** One item of the pages of `audits:read`. */
export type AuditsReadItem = AuditsReadResult[number];

/** Parameters of `user_audits:read`. */
export interface UserAuditsReadParams {
  user_id: UserId;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `user_audits:read`. */
export type UserAuditsReadResult = AuditEntry[];

/** One item of the pages of `user_audits:read`. */
export type UserAuditsReadItem = UserAuditsReadResult[number];

/** Arguments of `listUserActivity`. */
export interface ListUserActivityParams {
  userId: UserId;
}

/** Parameters of `teams:read`. */
export interface TeamsReadParams {
  page?: Page;
  per_page?: PerPage;
}

/** Result of `teams:read`. */
export type TeamsReadResult = Team[];

/** One item of the pages of `teams:read`. */
export type TeamsReadItem = TeamsReadResult[number];

/** Parameters of `channels:search`. */
export interface ChannelsSearchParams {
  /** Text in the name or purpose, empty for all. */
  term: string;
  /** Only channels of these teams. */
  team_ids?: string[];
  /** Only public channels; with private both. */
  public?: boolean;
  /** Only private channels; with public both. */
  private?: boolean;
  /** Only channels that were archived. */
  deleted?: boolean;
  /** Which page to send, from 0. @integer @minimum 0 */
  page: number;
  /** How many make a page, such as 60. @integer @minimum 1 */
  per_page: number;
}

/** Result of `channels:search`. */
export type ChannelsSearchResult = {
  channels?: Channel[];
  /** @integer */
  total_count?: number;
};

/** One item of the pages of `channels:search`. */
export type ChannelsSearchItem = NonNullable<ChannelsSearchResult["channels"]>[number];

/** Arguments of `findChannels`. */
export interface FindChannelsParams {
  /** Text in the name or purpose, empty for all. */
  term: string;
  /** Which page to send, from 0. @integer @minimum 0 @default 0 */
  page?: number;
  /** How many make a page, such as 60. @integer @minimum 1 @default 60 */
  perPage?: number;
}

/** Parameters of `channels:create`. */
export interface ChannelsCreateParams {
  team_id: TeamId;
  /** Handle in the address, such as inc-2026-0142. @minLength 1 */
  name: string;
  /** Name that people see. @minLength 1 */
  display_name: string;
  /** O for public, P for private. */
  type: "O" | "P";
  /** What the channel is for. */
  purpose?: string;
  /** Markdown at the top of the channel. */
  header?: string;
}

/** Result of `channels:create`. */
export type ChannelsCreateResult = Channel;

/** Arguments of `openIncidentChannel`. */
export interface OpenIncidentChannelParams {
  teamId: TeamId;
  /** Handle in the address, such as inc-2026-0142. @minLength 1 */
  name: string;
  /** Name that people see. @minLength 1 */
  displayName: string;
  /** What the channel is for. */
  purpose?: string;
}

/** Parameters of `channels:archive`. */
export interface ChannelsArchiveParams {
  channel_id: ChannelId;
}

/** Result of `channels:archive`. */
export type ChannelsArchiveResult = StatusOk;

/** Parameters of `channels:restore`. */
export interface ChannelsRestoreParams {
  channel_id: ChannelId;
}

/** Result of `channels:restore`. */
export type ChannelsRestoreResult = Channel;

/** Parameters of `channel_members:read`. */
export interface ChannelMembersReadParams {
  channel_id: ChannelId;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `channel_members:read`. */
export type ChannelMembersReadResult = ChannelMember[];

/** One item of the pages of `channel_members:read`. */
export type ChannelMembersReadItem = ChannelMembersReadResult[number];

/** Parameters of `channel_members:add`. */
export interface ChannelMembersAddParams {
  channel_id: ChannelId;
  /** Who is to join the channel. @minLength 1 */
  user_id: string;
}

/** Result of `channel_members:add`. */
export type ChannelMembersAddResult = ChannelMember;

/** Parameters of `channel_members:remove`. */
export interface ChannelMembersRemoveParams {
  channel_id: ChannelId;
  user_id: UserId;
}

/** Result of `channel_members:remove`. */
export type ChannelMembersRemoveResult = StatusOk;

/** Parameters of `direct_channels:create`. */
export interface DirectChannelsCreateParams {
  /** Ids of the two people. @minItems 2 @maxItems 2 */
  user_ids: string[];
}

/** Result of `direct_channels:create`. */
export type DirectChannelsCreateResult = Channel;

/** Parameters of `posts:read`. */
export interface PostsReadParams {
  channel_id: ChannelId;
  page?: Page;
  per_page?: PerPage;
  /** Only those older than this message. @minLength 1 */
  before?: string;
  /** Only those newer than this message. @minLength 1 */
  after?: string;
}

/** Result of `posts:read`. */
export type PostsReadResult = Posts;

/** One item of the pages of `posts:read`. */
export type PostsReadItem = NonNullable<PostsReadResult["order"]>[number];

/** Arguments of `readChannel`. */
export interface ReadChannelParams {
  channelId: ChannelId;
  perPage?: PerPage;
}

/** Parameters of `posts:read_changes`. */
export interface PostsReadChangesParams {
  channel_id: ChannelId;
  /** Changed after this time, in milliseconds. @integer @minimum 1 */
  since: number;
}

/** Result of `posts:read_changes`. */
export type PostsReadChangesResult = Posts;

/** Parameters of `posts:search`. */
export interface PostsSearchParams {
  team_id: TeamId;
  /** Words; from:name and in:channel narrow the search. @minLength 1 */
  terms: string;
  /** Whether one of the words suffices. */
  is_or_search: boolean;
  /** Seconds from UTC for dates in the terms. @integer @default 0 */
  time_zone_offset?: number;
  /** Search archived channels as well. */
  include_deleted_channels?: boolean;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `posts:search`. */
export type PostsSearchResult = {
  order?: string[];
  posts?: { [key: string]: Post };
  /** Words that were found by message. */
  matches?: { [key: string]: string[] } | null;
};

/** Arguments of `searchMessages`. */
export interface SearchMessagesParams {
  teamId: TeamId;
  /** Words; from:name and in:channel narrow the search. @minLength 1 */
  terms: string;
}

/** Parameters of `threads:read`. */
export interface ThreadsReadParams {
  post_id: PostId;
  /** How many messages; 0 is all. @integer @minimum 0 @default 0 */
  perPage?: number;
  /** Message that the page starts after. @minLength 1 */
  fromPost?: string;
  /** Its time in milliseconds. @integer @minimum 0 */
  fromCreateAt?: number;
  /** Towards older or newer ones. */
  direction?: "up" | "down";
}

/** Result of `threads:read`. */
export type ThreadsReadResult = Posts;

/** Parameters of `posts:create`. */
export interface PostsCreateParams {
  channel_id: ChannelId;
  /** Text of the message in Markdown. @minLength 1 */
  message: string;
  /** Message to answer in its thread. @minLength 1 */
  root_id?: string;
  /** What goes beside the text. */
  metadata?: {
    /** How urgent the message is. */
    priority?: {
      /** Important or urgent, empty for ordinary. */
      priority?: "" | "important" | "urgent";
      /** Ask readers to confirm it. */
      requested_ack?: boolean;
    };
  };
}

/** Result of `posts:create`. */
export type PostsCreateResult = Post;

/** Arguments of `sendMessage`. */
export interface SendMessageParams {
  channelId: ChannelId;
  /** Text of the message in Markdown. @minLength 1 */
  message: string;
}

/** Arguments of `reply`. */
export interface ReplyParams {
  channelId: ChannelId;
  /** Message to answer in its thread. @minLength 1 */
  rootId?: string;
  /** Text of the message in Markdown. @minLength 1 */
  message: string;
}

/** Parameters of `posts:delete`. */
export interface PostsDeleteParams {
  post_id: PostId;
}

/** Result of `posts:delete`. */
export type PostsDeleteResult = StatusOk;

/** Parameters of `incoming_webhooks:read`. */
export interface IncomingWebhooksReadParams {
  page?: Page;
  per_page?: PerPage;
  /** Only hooks of this team. @minLength 1 */
  team_id?: string;
}

/** Result of `incoming_webhooks:read`. */
export type IncomingWebhooksReadResult = {
  id: string;
  /** Person who made it. */
  user_id?: string;
  team_id?: string;
  channel_id?: string;
  display_name?: string;
  description?: string;
  create_at?: Millis;
  update_at?: Millis;
  delete_at?: Millis;
}[];

/** One item of the pages of `incoming_webhooks:read`. */
export type IncomingWebhooksReadItem = IncomingWebhooksReadResult[number];

/** Parameters of `incoming_webhooks:delete`. */
export interface IncomingWebhooksDeleteParams {
  /** Id of the webhook. @minLength 1 @pattern ^[A-Za-z0-9]+$ */
  hook_id: string;
}

/** Result of `incoming_webhooks:delete`. */
export type IncomingWebhooksDeleteResult = StatusOk;

/** Parameters of `bots:read`. */
export interface BotsReadParams {
  page?: Page;
  per_page?: PerPage;
  /** List disabled ones as well. */
  include_deleted?: boolean;
  /** Only those whose owner was deactivated. */
  only_orphaned?: boolean;
}

/** Result of `bots:read`. */
export type BotsReadResult = Bot[];

/** One item of the pages of `bots:read`. */
export type BotsReadItem = BotsReadResult[number];

/** Parameters of `bots:disable`. */
export interface BotsDisableParams {
  /** User id of the bot. @minLength 1 @pattern ^[A-Za-z0-9]+$ */
  bot_user_id: string;
}

/** Result of `bots:disable`. */
export type BotsDisableResult = Bot;

/** Id of a person, or me for the caller. @minLength 1 @pattern ^[A-Za-z0-9]+$ */
export type UserId = string;

/** Id of a team. @minLength 1 @pattern ^[A-Za-z0-9]+$ */
export type TeamId = string;

/** Id of a channel. @minLength 1 @pattern ^[A-Za-z0-9]+$ */
export type ChannelId = string;

/** Id of a message. @minLength 1 @pattern ^[A-Za-z0-9]+$ */
export type PostId = string;

/** Id of an access token, not the token. @minLength 1 */
export type TokenId = string;

/** Number of the page, from 0. @integer @minimum 0 @default 0 */
export type Page = number;

/** How many make a page. @integer @minimum 1 @maximum 200 @default 60 */
export type PerPage = number;

/** Time in milliseconds, 0 for never. @integer */
export type Millis = number;

export type StatusOk = {
  /** OK when it was done. */
  status?: string;
};

export type User = {
  id: string;
  username?: string;
  email?: string;
  first_name?: string;
  last_name?: string;
  nickname?: string;
  /** Roles parted by spaces, such as system_user. */
  roles?: string;
  /** Such as saml or ldap; empty for a password. */
  auth_service?: string;
  email_verified?: boolean;
  mfa_active?: boolean;
  /** Failed sign-ins since the last one. @integer */
  failed_attempts?: number;
  create_at?: Millis;
  update_at?: Millis;
  delete_at?: Millis;
  last_password_update?: Millis;
};

export type UserSession = {
  id: string;
  user_id?: string;
  roles?: string;
  device_id?: string;
  is_oauth?: boolean;
  create_at?: Millis;
  expires_at?: Millis;
  last_activity_at?: Millis;
  /** Such as platform, os and browser. */
  props?: { [key: string]: string };
};

export type AuditEntry = {
  id?: string;
  create_at?: Millis;
  user_id?: string;
  /** Path of the API that was called. */
  action?: string;
  extra_info?: string;
  ip_address?: string;
  session_id?: string;
};

export type Team = {
  id: string;
  name?: string;
  display_name?: string;
  description?: string;
  /** O for open teams, I for closed ones. */
  type?: string;
  email?: string;
  allowed_domains?: string;
  allow_open_invite?: boolean;
  create_at?: Millis;
  delete_at?: Millis;
};

export type Channel = {
  id: string;
  team_id?: string;
  /** O public, P private, D direct, G group. */
  type?: string;
  name?: string;
  display_name?: string;
  header?: string;
  purpose?: string;
  creator_id?: string;
  /** @integer */
  total_msg_count?: number;
  last_post_at?: Millis;
  create_at?: Millis;
  delete_at?: Millis;
};

export type ChannelMember = {
  channel_id?: string;
  user_id?: string;
  roles?: string;
  /** @integer */
  msg_count?: number;
  /** @integer */
  mention_count?: number;
  last_viewed_at?: Millis;
  last_update_at?: Millis;
};

export type Post = {
  id: string;
  channel_id?: string;
  user_id?: string;
  /** Message that started the thread. */
  root_id?: string;
  message?: string;
  /** Empty for what people wrote, system_ otherwise. */
  type?: string;
  /** Hashtags of the text, parted by spaces. */
  hashtags?: string;
  is_pinned?: boolean;
  /** How many answers the thread has. @integer */
  reply_count?: number;
  file_ids?: string[];
  create_at?: Millis;
  update_at?: Millis;
  edit_at?: Millis;
  delete_at?: Millis;
};

export type Posts = {
  /** Ids of the messages, in order. */
  order?: string[];
  /** The messages by their ids. */
  posts?: { [key: string]: Post };
  next_post_id?: string;
  prev_post_id?: string;
  has_next?: boolean;
};

export type Bot = {
  user_id: string;
  username?: string;
  display_name?: string;
  description?: string;
  owner_id?: string;
  create_at?: Millis;
  update_at?: Millis;
  delete_at?: Millis;
};

const PAGE_PAGES = { page: "page", size: "per_page", items: "", first: 0 } as const;

const CONNECTOR: ConnectorSpec = {
  name: "mattermost",
  operations: {
    low: {
      "users:read": ["QPrAutOo", PAGE_PAGES],
      "users:search": ["n4xc1seS"],
      "users:read_details": ["iqbUvoqH"],
      "access_tokens:read": ["LZxc-RN6", PAGE_PAGES],
      "channels:search": [
        "-dElr708",
        { page: "page", size: "per_page", items: "/channels", total: "/total_count", first: 0 },
      ],
      "channel_members:read": ["V9ARdLT6", PAGE_PAGES],
      "bots:read": ["WokyeXgH", PAGE_PAGES],
    },
    medium: {
      "user_sessions:read": ["WjKDNrk3"],
      "audits:read": ["6eeLuibQ", PAGE_PAGES],
      "user_audits:read": ["wjdDSArU", PAGE_PAGES],
      "teams:read": ["af7LSkl2", PAGE_PAGES],
      "channels:create": ["F2uHOVIj"],
      "direct_channels:create": ["rYkt5miE"],
      "posts:read": ["Kb4lIW0T", { page: "page", size: "per_page", items: "/order", first: 0 }],
      "posts:read_changes": ["FJ3f3i0s"],
      "posts:search": ["Kh7zWWzj"],
      "threads:read": ["LQuQX8hn"],
      "posts:create": ["eVobZXvX"],
      "incoming_webhooks:read": ["pc7QGH57", PAGE_PAGES],
    },
    high: {
      "users:set_active": ["WMm8xSfl"],
      "user_sessions:revoke_all": ["2tg9N28c"],
      "access_tokens:disable": ["cFd4gK77"],
      "access_tokens:enable": ["1XQjTwip"],
      "channels:archive": ["4o26snIU"],
      "channels:restore": ["_4Le3bos"],
      "channel_members:add": ["PZtadS9C"],
      "channel_members:remove": ["5FP5IV03"],
      "posts:delete": ["RraSTpII"],
      "incoming_webhooks:delete": ["fEV5qIIr"],
      "bots:disable": ["uFShJ1dw"],
    },
    critical: {
      "users:set_roles": ["WksBpVfC"],
    },
  },
};
