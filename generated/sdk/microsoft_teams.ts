// Generated from specs/microsoft_teams.yaml by `npm run generate`. Do not edit.
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
 * Microsoft Teams. Teams, channels, messages, chats, members, tags and apps of Microsoft Teams.
 * @see https://learn.microsoft.com/graph/api/resources/teams-api-overview
 */
export class MicrosoftTeamsConnector<const M extends Risk = "critical"> extends SDKConnector<MicrosoftTeamsOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List or find the teams of the tenant. Risk: low. Scope: Team.ReadBasic.All. */
  listTeams(params: ListTeamsParams = {}, options?: ExecuteOptions): GovernedPages<"low", TeamsReadResult, TeamsReadItem> {
    return this.call("teams:read", params, options);
  }

  /** List the channels of a team. Risk: low. Scope: Channel.ReadBasic.All. */
  listChannels(params: ListChannelsParams, options?: ExecuteOptions): GovernedPages<"low", ChannelsReadResult, ChannelsReadItem> {
    return this.call("channels:read", { team_id: params.teamId, filter: params.filter }, options);
  }

  /** Create a channel, as for an incident. Risk: medium. Scope: Channel.Create. */
  createChannel(params: CreateChannelParams, options?: ExecuteOptions): GovernedCall<"medium", ChannelsWriteResult> {
    return this.call("channels:write", {
      team_id: params.teamId,
      displayName: params.name,
      description: params.description,
      membershipType: params.membershipType,
    }, options);
  }

  /** Read the messages of a channel, newest first. Risk: medium. Scope: ChannelMessage.Read.All. */
  getChannelMessages(params: GetChannelMessagesParams, options?: ExecuteOptions): GovernedPages<"medium", ChannelMessagesReadResult, ChannelMessagesReadItem> {
    return this.call("channel_messages:read", { team_id: params.teamId, channel_id: params.channelId, top: params.top }, options);
  }

  /** Post a message to a channel. Risk: medium. Scope: ChannelMessage.Send. */
  postMessage(params: PostMessageParams, options?: ExecuteOptions): GovernedCall<"medium", ChannelMessagesWriteResult> {
    return this.call("channel_messages:write", {
      team_id: params.teamId,
      channel_id: params.channelId,
      body: { content: params.content, contentType: params.contentType },
      subject: params.subject,
      importance: params.importance,
    }, options);
  }

  /** Reply to a message in a channel. Risk: medium. Scope: ChannelMessage.Send. */
  replyToMessage(params: ReplyToMessageParams, options?: ExecuteOptions): GovernedCall<"medium", ChannelMessagesReplyResult> {
    return this.call("channel_messages:reply", {
      team_id: params.teamId,
      channel_id: params.channelId,
      message_id: params.messageId,
      body: { content: params.content, contentType: params.contentType },
    }, options);
  }

  /** List the chats of one person. Risk: medium. Scope: Chat.ReadBasic.All. */
  listChats(params: ListChatsParams, options?: ExecuteOptions): GovernedPages<"medium", ChatsReadResult, ChatsReadItem> {
    return this.call("chats:read", { user_id: params.userId, filter: params.filter, top: params.top }, options);
  }

  /** Send a message to a chat. Risk: medium. Scope: ChatMessage.Send. */
  sendChatMessage(params: SendChatMessageParams, options?: ExecuteOptions): GovernedCall<"medium", ChatMessagesWriteResult> {
    return this.call("chat_messages:write", {
      chat_id: params.chatId,
      body: { content: params.content, contentType: params.contentType },
      importance: params.importance,
    }, options);
  }

  /**
   * Put a person into a team as an ordinary member.
   * Risk: high. Scope: TeamMember.ReadWrite.All. May be escalated to a reviewer.
   */
  addTeamMember(params: AddTeamMemberParams, options?: ExecuteOptions): GovernedCall<"high", TeamMembersWriteResult> {
    return this.call("team_members:write", {
      team_id: params.teamId,
      member: {
        "user@odata.bind": `https://graph.microsoft.com/v1.0/users('${params.userId}')`,
        "@odata.type": "#microsoft.graph.aadUserConversationMember",
        roles: [],
      },
    }, options);
  }

  /**
   * Take a person out of a team.
   * Risk: high. Scope: TeamMember.ReadWrite.All. May be escalated to a reviewer.
   */
  removeTeamMember(params: RemoveTeamMemberParams, options?: ExecuteOptions): GovernedCall<"high", TeamMembersDeleteResult> {
    return this.call("team_members:delete", { team_id: params.teamId, membership_id: params.membershipId }, options);
  }

  execute<O extends keyof Within<MicrosoftTeamsOperations, M>>(
    operation: O,
    params: ParamsOf<Within<MicrosoftTeamsOperations, M>, O> & Incomplete,
  ): never;
  /** List or find the teams of the tenant. `GET /teams` @risk low */
  execute(
    operation: OperationId<"teams:read", "low", M>,
    params: TeamsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TeamsReadResult, TeamsReadItem>;
  /** Get one team with its settings. `GET /teams/{team_id}` @risk low */
  execute(
    operation: OperationId<"teams:read_details", "low", M>,
    params: TeamsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TeamsReadDetailsResult>;
  /**
   * Archive a team so that nobody writes there. `POST /teams/{team_id}/microsoft.graph.archive`
   * @risk high
   */
  execute(
    operation: OperationId<"teams:archive", "high", M>,
    params: TeamsArchiveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TeamsArchiveResult>;
  /** Open an archived team again. `POST /teams/{team_id}/microsoft.graph.unarchive` @risk high */
  execute(
    operation: OperationId<"teams:unarchive", "high", M>,
    params: TeamsUnarchiveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TeamsUnarchiveResult>;
  /** List the channels of a team. `GET /teams/{team_id}/channels` @risk low */
  execute(
    operation: OperationId<"channels:read", "low", M>,
    params: ChannelsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ChannelsReadResult, ChannelsReadItem>;
  /** Create a channel, as for an incident. `POST /teams/{team_id}/channels` @risk medium */
  execute(
    operation: OperationId<"channels:write", "medium", M>,
    params: ChannelsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ChannelsWriteResult>;
  /** Delete a channel with its messages. `DELETE /teams/{team_id}/channels/{channel_id}` @risk high */
  execute(
    operation: OperationId<"channels:delete", "high", M>,
    params: ChannelsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ChannelsDeleteResult>;
  /**
   * Read the messages of a channel, newest first. `GET /teams/{team_id}/channels/{channel_id}/messages`
   * @risk medium
   */
  execute(
    operation: OperationId<"channel_messages:read", "medium", M>,
    params: ChannelMessagesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ChannelMessagesReadResult, ChannelMessagesReadItem>;
  /** Post a message to a channel. `POST /teams/{team_id}/channels/{channel_id}/messages` @risk medium */
  execute(
    operation: OperationId<"channel_messages:write", "medium", M>,
    params: ChannelMessagesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ChannelMessagesWriteResult>;
  /**
   * Read the replies to a channel message. `GET
   * /teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies`
   * @risk medium
   */
  execute(
    operation: OperationId<"channel_messages:read_replies", "medium", M>,
    params: ChannelMessagesReadRepliesParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ChannelMessagesReadRepliesResult, ChannelMessagesReadRepliesItem>;
  /**
   * Reply to a message in a channel. `POST
   * /teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies`
   * @risk medium
   */
  execute(
    operation: OperationId<"channel_messages:reply", "medium", M>,
    params: ChannelMessagesReplyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ChannelMessagesReplyResult>;
  /**
   * Take a message out of a channel. `POST
   * /teams/{team_id}/channels/{channel_id}/messages/{message_id}/microsoft.graph.softDelete`
   * @risk high
   */
  execute(
    operation: OperationId<"channel_messages:delete", "high", M>,
    params: ChannelMessagesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ChannelMessagesDeleteResult>;
  /**
   * Put a deleted message back into its channel. `POST
   * /teams/{team_id}/channels/{channel_id}/messages/{message_id}/microsoft.graph.undoSoftDelete`
   * @risk high
   */
  execute(
    operation: OperationId<"channel_messages:restore", "high", M>,
    params: ChannelMessagesRestoreParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ChannelMessagesRestoreResult>;
  /** List the chats of one person. `GET /users/{user_id}/chats` @risk medium */
  execute(
    operation: OperationId<"chats:read", "medium", M>,
    params: ChatsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ChatsReadResult, ChatsReadItem>;
  /** Get one chat without its messages. `GET /chats/{chat_id}` @risk medium */
  execute(
    operation: OperationId<"chats:read_details", "medium", M>,
    params: ChatsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ChatsReadDetailsResult>;
  /** Open a chat between people. `POST /chats` @risk medium */
  execute(
    operation: OperationId<"chats:write", "medium", M>,
    params: ChatsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ChatsWriteResult>;
  /** List who is in a chat. `GET /chats/{chat_id}/members` @risk low */
  execute(
    operation: OperationId<"chat_members:read", "low", M>,
    params: ChatMembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ChatMembersReadResult, ChatMembersReadItem>;
  /** Read the messages of a chat, newest first. `GET /chats/{chat_id}/messages` @risk medium */
  execute(
    operation: OperationId<"chat_messages:read", "medium", M>,
    params: ChatMessagesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ChatMessagesReadResult, ChatMessagesReadItem>;
  /** Send a message to a chat. `POST /chats/{chat_id}/messages` @risk medium */
  execute(
    operation: OperationId<"chat_messages:write", "medium", M>,
    params: ChatMessagesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ChatMessagesWriteResult>;
  /** List members and owners of a team. `GET /teams/{team_id}/members` @risk low */
  execute(
    operation: OperationId<"team_members:read", "low", M>,
    params: TeamMembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TeamMembersReadResult, TeamMembersReadItem>;
  /** Put a person into a team. `POST /teams/{team_id}/members` @risk high */
  execute(
    operation: OperationId<"team_members:write", "high", M>,
    params: TeamMembersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TeamMembersWriteResult>;
  /** Take a person out of a team. `DELETE /teams/{team_id}/members/{membership_id}` @risk high */
  execute(
    operation: OperationId<"team_members:delete", "high", M>,
    params: TeamMembersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TeamMembersDeleteResult>;
  /** List who is in a channel. `GET /teams/{team_id}/channels/{channel_id}/members` @risk low */
  execute(
    operation: OperationId<"channel_members:read", "low", M>,
    params: ChannelMembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ChannelMembersReadResult, ChannelMembersReadItem>;
  /** List the tags that people of a team carry. `GET /teams/{team_id}/tags` @risk low */
  execute(
    operation: OperationId<"tags:read", "low", M>,
    params: TagsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TagsReadResult, TagsReadItem>;
  /**
   * Put a notice into somebody's activity feed. `POST
   * /teams/{team_id}/microsoft.graph.sendActivityNotification`
   * @risk medium
   */
  execute(
    operation: OperationId<"notifications:send", "medium", M>,
    params: NotificationsSendParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", NotificationsSendResult>;
  /** List the apps that a team uses. `GET /teams/{team_id}/installedApps` @risk low */
  execute(
    operation: OperationId<"installed_apps:read", "low", M>,
    params: InstalledAppsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", InstalledAppsReadResult, InstalledAppsReadItem>;
  /** Uninstall an app from a team. `DELETE /teams/{team_id}/installedApps/{installation_id}` @risk high */
  execute(
    operation: OperationId<"installed_apps:delete", "high", M>,
    params: InstalledAppsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", InstalledAppsDeleteResult>;
  /** List apps of the store and the tenant. `GET /appCatalogs/teamsApps` @risk low */
  execute(
    operation: OperationId<"catalog_apps:read", "low", M>,
    params: CatalogAppsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CatalogAppsReadResult, CatalogAppsReadItem>;
  /** Remove an app from the tenant's catalogue. `DELETE /appCatalogs/teamsApps/{app_id}` @risk critical */
  execute(
    operation: OperationId<"catalog_apps:delete", "critical", M>,
    params: CatalogAppsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", CatalogAppsDeleteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof MicrosoftTeamsOperations>(
    operation: O & Permit<MicrosoftTeamsOperations, O, M>,
    ...rest: Rest<ParamsOf<MicrosoftTeamsOperations, O>>
  ): CallOf<MicrosoftTeamsOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type MicrosoftTeams<M extends Risk = "critical"> = Limited<MicrosoftTeamsConnector<M>, MicrosoftTeamsMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface MicrosoftTeamsOperations {
  "teams:read": { risk: "low"; params: TeamsReadParams; result: TeamsReadResult; item: TeamsReadItem };
  "teams:read_details": { risk: "low"; params: TeamsReadDetailsParams; result: TeamsReadDetailsResult };
  "teams:archive": { risk: "high"; params: TeamsArchiveParams; result: TeamsArchiveResult };
  "teams:unarchive": { risk: "high"; params: TeamsUnarchiveParams; result: TeamsUnarchiveResult };
  "channels:read": { risk: "low"; params: ChannelsReadParams; result: ChannelsReadResult; item: ChannelsReadItem };
  "channels:write": { risk: "medium"; params: ChannelsWriteParams; result: ChannelsWriteResult };
  "channels:delete": { risk: "high"; params: ChannelsDeleteParams; result: ChannelsDeleteResult };
  "channel_messages:read": { risk: "medium"; params: ChannelMessagesReadParams; result: ChannelMessagesReadResult; item: ChannelMessagesReadItem };
  "channel_messages:write": { risk: "medium"; params: ChannelMessagesWriteParams; result: ChannelMessagesWriteResult };
  "channel_messages:read_replies": { risk: "medium"; params: ChannelMessagesReadRepliesParams; result: ChannelMessagesReadRepliesResult; item: ChannelMessagesReadRepliesItem };
  "channel_messages:reply": { risk: "medium"; params: ChannelMessagesReplyParams; result: ChannelMessagesReplyResult };
  "channel_messages:delete": { risk: "high"; params: ChannelMessagesDeleteParams; result: ChannelMessagesDeleteResult };
  "channel_messages:restore": { risk: "high"; params: ChannelMessagesRestoreParams; result: ChannelMessagesRestoreResult };
  "chats:read": { risk: "medium"; params: ChatsReadParams; result: ChatsReadResult; item: ChatsReadItem };
  "chats:read_details": { risk: "medium"; params: ChatsReadDetailsParams; result: ChatsReadDetailsResult };
  "chats:write": { risk: "medium"; params: ChatsWriteParams; result: ChatsWriteResult };
  "chat_members:read": { risk: "low"; params: ChatMembersReadParams; result: ChatMembersReadResult; item: ChatMembersReadItem };
  "chat_messages:read": { risk: "medium"; params: ChatMessagesReadParams; result: ChatMessagesReadResult; item: ChatMessagesReadItem };
  "chat_messages:write": { risk: "medium"; params: ChatMessagesWriteParams; result: ChatMessagesWriteResult };
  "team_members:read": { risk: "low"; params: TeamMembersReadParams; result: TeamMembersReadResult; item: TeamMembersReadItem };
  "team_members:write": { risk: "high"; params: TeamMembersWriteParams; result: TeamMembersWriteResult };
  "team_members:delete": { risk: "high"; params: TeamMembersDeleteParams; result: TeamMembersDeleteResult };
  "channel_members:read": { risk: "low"; params: ChannelMembersReadParams; result: ChannelMembersReadResult; item: ChannelMembersReadItem };
  "tags:read": { risk: "low"; params: TagsReadParams; result: TagsReadResult; item: TagsReadItem };
  "notifications:send": { risk: "medium"; params: NotificationsSendParams; result: NotificationsSendResult };
  "installed_apps:read": { risk: "low"; params: InstalledAppsReadParams; result: InstalledAppsReadResult; item: InstalledAppsReadItem };
  "installed_apps:delete": { risk: "high"; params: InstalledAppsDeleteParams; result: InstalledAppsDeleteResult };
  "catalog_apps:read": { risk: "low"; params: CatalogAppsReadParams; result: CatalogAppsReadResult; item: CatalogAppsReadItem };
  "catalog_apps:delete": { risk: "critical"; params: CatalogAppsDeleteParams; result: CatalogAppsDeleteResult };
}

/** The risk of each convenience method. */
export interface MicrosoftTeamsMethods {
  listTeams: "low";
  listChannels: "low";
  createChannel: "medium";
  getChannelMessages: "medium";
  postMessage: "medium";
  replyToMessage: "medium";
  listChats: "medium";
  sendChatMessage: "medium";
  addTeamMember: "high";
  removeTeamMember: "high";
}

/** Parameters of `teams:read`. */
export interface TeamsReadParams {
  filter?: Filter;
  /** Teams per page at most. @integer @minimum 1 */
  top?: number;
  $skiptoken?: SkipToken;
}

/** Result of `teams:read`. */
export type TeamsReadResult = {
  value?: Team[];
  "@odata.nextLink"?: string | null;
};

/** One item of the pages of `teams:read`. */
export type TeamsReadItem = NonNullable<TeamsReadResult["value"]>[number];

/** Arguments of `listTeams`. */
export interface ListTeamsParams {
  filter?: Filter;
  /** Teams per page at most. @integer @minimum 1 */
  top?: number;
}

/** Parameters of `teams:read_details`. */
export interface TeamsReadDetailsParams {
  team_id: TeamId;
}

/** Result of `teams:read_details`. */
export type TeamsReadDetailsResult = Team;

/** Parameters of `teams:archive`. */
export interface TeamsArchiveParams {
  team_id: TeamId;
  /** Make the files read-only as well. @default false */
  shouldSetSpoSiteReadOnlyForMembers?: boolean;
}

/** Result of `teams:archive`. */
export type TeamsArchiveResult = null;

/** Parameters of `teams:unarchive`. */
export interface TeamsUnarchiveParams {
  team_id: TeamId;
}

/** Result of `teams:unarchive`. */
export type TeamsUnarchiveResult = null;

/** Parameters of `channels:read`. */
export interface ChannelsReadParams {
  team_id: TeamId;
  filter?: Filter;
  $skiptoken?: SkipToken;
}

/** Result of `channels:read`. */
export type ChannelsReadResult = {
  value?: Channel[];
  "@odata.nextLink"?: string | null;
};

/** One item of the pages of `channels:read`. */
export type ChannelsReadItem = NonNullable<ChannelsReadResult["value"]>[number];

/** Arguments of `listChannels`. */
export interface ListChannelsParams {
  teamId: TeamId;
  filter?: Filter;
}

/** Parameters of `channels:write`. */
export interface ChannelsWriteParams {
  team_id: TeamId;
  /** Name of the new channel. @minLength 1 @maxLength 50 */
  displayName: string;
  /** What the channel is for. @maxLength 1024 */
  description?: string;
  /** Who gets in without being added. */
  membershipType?: "standard" | "private";
  /** Members of a private channel, one owner among them. @maxItems 100 */
  members?: NewMember[];
  /** Kind, which goes without saying. */
  "@odata.type"?: "#microsoft.graph.channel";
}

/** Result of `channels:write`. */
export type ChannelsWriteResult = Channel;

/** Arguments of `createChannel`. */
export interface CreateChannelParams {
  teamId: TeamId;
  /** Name of the new channel. @minLength 1 @maxLength 50 */
  name: string;
  /** What the channel is for. @maxLength 1024 */
  description?: string;
  /** Who gets in without being added. */
  membershipType?: "standard" | "private";
}

/** Parameters of `channels:delete`. */
export interface ChannelsDeleteParams {
  team_id: TeamId;
  channel_id: ChannelId;
}

/** Result of `channels:delete`. */
export type ChannelsDeleteResult = null;

/** Parameters of `channel_messages:read`. */
export interface ChannelMessagesReadParams {
  team_id: TeamId;
  channel_id: ChannelId;
  top?: Top;
  $skiptoken?: SkipToken;
}

/** Result of `channel_messages:read`. */
export type ChannelMessagesReadResult = MessagePage;

/** One item of the pages of `channel_messages:read`. */
export type ChannelMessagesReadItem = NonNullable<ChannelMessagesReadResult["value"]>[number];

/** Arguments of `getChannelMessages`. */
export interface GetChannelMessagesParams {
  teamId: TeamId;
  channelId: ChannelId;
  top?: Top;
}

/** Parameters of `channel_messages:write`. */
export interface ChannelMessagesWriteParams {
  team_id: TeamId;
  channel_id: ChannelId;
  body: ItemBody;
  /** Headline of the message. */
  subject?: string;
  importance?: Importance;
  attachments?: Attachments;
  mentions?: Mentions;
  "@odata.type"?: MessageKind;
}

/** Result of `channel_messages:write`. */
export type ChannelMessagesWriteResult = Message;

/** Arguments of `postMessage`. */
export interface PostMessageParams {
  teamId: TeamId;
  channelId: ChannelId;
  /** The text that people read. @minLength 1 */
  content: string;
  /** Kind of the text. */
  contentType?: "text" | "html";
  /** Headline of the message. */
  subject?: string;
  importance?: Importance;
}

/** Parameters of `channel_messages:read_replies`. */
export interface ChannelMessagesReadRepliesParams {
  team_id: TeamId;
  channel_id: ChannelId;
  message_id: MessageId;
  top?: Top;
  $skiptoken?: SkipToken;
}

/** Result of `channel_messages:read_replies`. */
export type ChannelMessagesReadRepliesResult = MessagePage;

/** One item of the pages of `channel_messages:read_replies`. */
export type ChannelMessagesReadRepliesItem = NonNullable<ChannelMessagesReadRepliesResult["value"]>[number];

/** Parameters of `channel_messages:reply`. */
export interface ChannelMessagesReplyParams {
  team_id: TeamId;
  channel_id: ChannelId;
  message_id: MessageId;
  body: ItemBody;
  importance?: Importance;
  attachments?: Attachments;
  mentions?: Mentions;
  "@odata.type"?: MessageKind;
}

/** Result of `channel_messages:reply`. */
export type ChannelMessagesReplyResult = Message;

/** Arguments of `replyToMessage`. */
export interface ReplyToMessageParams {
  teamId: TeamId;
  channelId: ChannelId;
  messageId: MessageId;
  /** The text that people read. @minLength 1 */
  content: string;
  /** Kind of the text. */
  contentType?: "text" | "html";
}

/** Parameters of `channel_messages:delete`. */
export interface ChannelMessagesDeleteParams {
  team_id: TeamId;
  channel_id: ChannelId;
  message_id: MessageId;
}

/** Result of `channel_messages:delete`. */
export type ChannelMessagesDeleteResult = null;

/** Parameters of `channel_messages:restore`. */
export interface ChannelMessagesRestoreParams {
  team_id: TeamId;
  channel_id: ChannelId;
  message_id: MessageId;
}

/** Result of `channel_messages:restore`. */
export type ChannelMessagesRestoreResult = null;

/** Parameters of `chats:read`. */
export interface ChatsReadParams {
  /** Object id or login of the person. @minLength 1 @pattern ^[^/().][^/()]*$ */
  user_id: string;
  top?: Top;
  /** Condition on chats, such as topic eq 'Incident 7'. @minLength 1 */
  filter?: string;
  /** What to send along, of which Graph sends 25 members at most. */
  expand?: "members"[];
  $skiptoken?: SkipToken;
}

/** Result of `chats:read`. */
export type ChatsReadResult = {
  value?: Chat[];
  "@odata.nextLink"?: string | null;
};

/** One item of the pages of `chats:read`. */
export type ChatsReadItem = NonNullable<ChatsReadResult["value"]>[number];

/** Arguments of `listChats`. */
export interface ListChatsParams {
  /** Object id or login of the person. @minLength 1 @pattern ^[^/().][^/()]*$ */
  userId: string;
  /** Condition on chats, such as topic eq 'Incident 7'. @minLength 1 */
  filter?: string;
  top?: Top;
}

/** Parameters of `chats:read_details`. */
export interface ChatsReadDetailsParams {
  chat_id: ChatId;
  /** What to send along with it. */
  expand?: "members"[];
}

/** Result of `chats:read_details`. */
export type ChatsReadDetailsResult = Chat;

/** Parameters of `chats:write`. */
export interface ChatsWriteParams {
  /** Between two people or more. */
  chatType: "oneOnOne" | "group";
  /** Everybody in the chat, all as owners. @minItems 2 @maxItems 100 */
  members: NewMember[];
  /** Title of a group chat. */
  topic?: string;
  /** Kind, which need not be said. */
  "@odata.type"?: "#microsoft.graph.chat";
}

/** Result of `chats:write`. */
export type ChatsWriteResult = Chat;

/** Parameters of `chat_members:read`. */
export interface ChatMembersReadParams {
  chat_id: ChatId;
  $skiptoken?: SkipToken;
}

/** Result of `chat_members:read`. */
export type ChatMembersReadResult = MemberPage;

/** One item of the pages of `chat_members:read`. */
export type ChatMembersReadItem = NonNullable<ChatMembersReadResult["value"]>[number];

/** Parameters of `chat_messages:read`. */
export interface ChatMessagesReadParams {
  chat_id: ChatId;
  top?: Top;
  /**
   * Range such as lastModifiedDateTime gt 2025-01-01T00:00:00Z; createdDateTime takes lt only.
   * @minLength 1
   */
  filter?: string;
  /** Newest by creation or by change, the latter unless told. */
  orderby?: ("createdDateTime desc" | "lastModifiedDateTime desc")[];
  $skiptoken?: SkipToken;
}

/** Result of `chat_messages:read`. */
export type ChatMessagesReadResult = MessagePage;

/** One item of the pages of `chat_messages:read`. */
export type ChatMessagesReadItem = NonNullable<ChatMessagesReadResult["value"]>[number];

/** Parameters of `chat_messages:write`. */
export interface ChatMessagesWriteParams {
  chat_id: ChatId;
  body: ItemBody;
  importance?: Importance;
  attachments?: Attachments;
  mentions?: Mentions;
  "@odata.type"?: MessageKind;
}

/** Result of `chat_messages:write`. */
export type ChatMessagesWriteResult = Message;

/** Arguments of `sendChatMessage`. */
export interface SendChatMessageParams {
  chatId: ChatId;
  /** The text that people read. @minLength 1 */
  content: string;
  /** Kind of the text. */
  contentType?: "text" | "html";
  importance?: Importance;
}

/** Parameters of `team_members:read`. */
export interface TeamMembersReadParams {
  team_id: TeamId;
  /** Members per page. At most 999. @integer @minimum 1 @maximum 999 */
  top?: number;
  /** Condition such as roles/any(r:r eq 'owner'). @minLength 1 */
  filter?: string;
  $skiptoken?: SkipToken;
}

/** Result of `team_members:read`. */
export type TeamMembersReadResult = MemberPage;

/** One item of the pages of `team_members:read`. */
export type TeamMembersReadItem = NonNullable<TeamMembersReadResult["value"]>[number];

/** Parameters of `team_members:write`. */
export interface TeamMembersWriteParams {
  team_id: TeamId;
  /** The person with the role. */
  member: {
    "@odata.type": "#microsoft.graph.aadUserConversationMember";
    /** Empty for members without a role. */
    roles: ("owner" | "guest")[];
    /** Whom to add, as https://graph.microsoft.com/v1.0/users('id'). @minLength 1 */
    "user@odata.bind": string;
  };
}

/** Result of `team_members:write`. */
export type TeamMembersWriteResult = Member;

/** Arguments of `addTeamMember`. */
export interface AddTeamMemberParams {
  teamId: TeamId;
  /** Whom to add, as https://graph.microsoft.com/v1.0/users('id'). */
  userId: string;
}

/** Parameters of `team_members:delete`. */
export interface TeamMembersDeleteParams {
  team_id: TeamId;
  membership_id: MembershipId;
}

/** Result of `team_members:delete`. */
export type TeamMembersDeleteResult = null;

/** Arguments of `removeTeamMember`. */
export interface RemoveTeamMemberParams {
  teamId: TeamId;
  membershipId: MembershipId;
}

/** Parameters of `channel_members:read`. */
export interface ChannelMembersReadParams {
  team_id: TeamId;
  channel_id: ChannelId;
  $skiptoken?: SkipToken;
}

/** Result of `channel_members:read`. */
export type ChannelMembersReadResult = MemberPage;

/** One item of the pages of `channel_members:read`. */
export type ChannelMembersReadItem = NonNullable<ChannelMembersReadResult["value"]>[number];

/** Parameters of `tags:read`. */
export interface TagsReadParams {
  team_id: TeamId;
  filter?: Filter;
  $skiptoken?: SkipToken;
}

/** Result of `tags:read`. */
export type TagsReadResult = {
  "@odata.nextLink"?: string | null;
  value?: {
    id?: string;
    displayName?: string | null;
    description?: string | null;
    /** @integer */
    memberCount?: number | null;
    tagType?: string | null;
    teamId?: string | null;
  }[];
};

/** One item of the pages of `tags:read`. */
export type TagsReadItem = NonNullable<TagsReadResult["value"]>[number];

/** Parameters of `notifications:send`. */
export interface NotificationsSendParams {
  team_id: TeamId;
  /** Type that the manifest names. @minLength 1 */
  activityType: string;
  /** What the notice leads to. */
  topic: {
    source: "entityUrl" | "text";
    /** A Graph address, or a text. @minLength 1 */
    value: string;
    /** Where a text leads when clicked. */
    webUrl?: string | null;
  };
  /** Who gets to see it. */
  recipient: {
    "@odata.type": "microsoft.graph.aadUserNotificationRecipient";
    /** @minLength 1 */
    userId: string;
  };
  /** Text that shows in the feed. */
  previewText?: ItemBody;
  /** Values for the text of the type. */
  templateParameters?: {
    /** @minLength 1 */
    name: string;
    value?: string | null;
  }[];
  /** A later notice with it replaces this one. @integer */
  chainId?: number;
}

/** Result of `notifications:send`. */
export type NotificationsSendResult = null;

/** Parameters of `installed_apps:read`. */
export interface InstalledAppsReadParams {
  team_id: TeamId;
  /** What to send along, or only ids come. */
  expand?: ("teamsApp" | "teamsAppDefinition")[];
  $skiptoken?: SkipToken;
}

/** Result of `installed_apps:read`. */
export type InstalledAppsReadResult = {
  "@odata.nextLink"?: string | null;
  value?: {
    /** Id that installed_apps:delete takes. */
    id?: string;
    teamsApp?: {
      id?: string;
      displayName?: string | null;
      distributionMethod?: string | null;
      externalId?: string | null;
    } | null;
    teamsAppDefinition?: {
      displayName?: string | null;
      version?: string | null;
      publishingState?: string | null;
    } | null;
  }[];
};

/** One item of the pages of `installed_apps:read`. */
export type InstalledAppsReadItem = NonNullable<InstalledAppsReadResult["value"]>[number];

/** Parameters of `installed_apps:delete`. */
export interface InstalledAppsDeleteParams {
  team_id: TeamId;
  /** Id of the installation, from installed_apps:read. @minLength 1 @pattern ^[^/().][^/()]*$ */
  installation_id: string;
}

/** Result of `installed_apps:delete`. */
export type InstalledAppsDeleteResult = null;

/** Parameters of `catalog_apps:read`. */
export interface CatalogAppsReadParams {
  /** Condition such as distributionMethod eq 'organization'. @minLength 1 */
  filter?: string;
  /** Send the versions along. */
  expand?: "appDefinitions"[];
  $skiptoken?: SkipToken;
}

/** Result of `catalog_apps:read`. */
export type CatalogAppsReadResult = {
  "@odata.nextLink"?: string | null;
  value?: {
    id?: string;
    displayName?: string | null;
    distributionMethod?: string | null;
    externalId?: string | null;
    appDefinitions?: {
      version?: string | null;
      displayName?: string | null;
      publishingState?: string | null;
      /** @format date-time */
      lastModifiedDateTime?: string | null;
    }[];
  }[];
};

/** One item of the pages of `catalog_apps:read`. */
export type CatalogAppsReadItem = NonNullable<CatalogAppsReadResult["value"]>[number];

/** Parameters of `catalog_apps:delete`. */
export interface CatalogAppsDeleteParams {
  /** Id of the app, from catalog_apps:read. @minLength 1 @pattern ^[^/().][^/()]*$ */
  app_id: string;
}

/** Result of `catalog_apps:delete`. */
export type CatalogAppsDeleteResult = null;

/** Id of a team. @minLength 1 @pattern ^[^/().][^/()]*$ */
export type TeamId = string;

/** Id of a channel, as in 19:4a95f7@thread.tacv2. @minLength 1 @pattern ^[^/().][^/()]*$ */
export type ChannelId = string;

/** Id of a message, such as 1616965872395. @minLength 1 @pattern ^[^/().][^/()]*$ */
export type MessageId = string;

/** Id of a chat. @minLength 1 @pattern ^[^/().][^/()]*$ */
export type ChatId = string;

/** Id of a membership, which is not that of the person. @minLength 1 @pattern ^[^/().][^/()]*$ */
export type MembershipId = string;

/** How many make a page, 50 at most. @integer @minimum 1 @maximum 50 */
export type Top = number;

/** Place to continue from, taken from the next link. */
export type SkipToken = string;

/** OData condition, such as startswith(displayName,'Sec'). @minLength 1 */
export type Filter = string;

/** How loudly people are told. */
export type Importance = "normal" | "high" | "urgent";

/** Text of a message, plain or as HTML. */
export type ItemBody = {
  /** Kind of the text. */
  contentType?: "text" | "html";
  /** The text that people read. @minLength 1 */
  content: string;
};

/** Cards and files to show, each named in the text by its id. */
export type Attachments = {
  id?: string;
  /** As application/vnd.microsoft.card.adaptive or reference. */
  contentType?: string;
  /** The card as JSON, written as text. */
  content?: string | null;
  contentUrl?: string | null;
  name?: string | null;
}[];

/** People named in the text, each by an at tag. */
export type Mentions = {
  /** @integer @minimum 0 */
  id: number;
  mentionText: string;
  mentioned: {
    user?: {
      id?: string;
      displayName?: string;
      userIdentityType?: "aadUser";
    };
  };
}[];

/** Kind of thing, which Graph knows anyway. */
export type MessageKind = "#microsoft.graph.chatMessage";

export type NewMember = {
  "@odata.type": "#microsoft.graph.aadUserConversationMember";
  /** Empty for an ordinary member. */
  roles: ("owner" | "guest")[];
  /** The person, as https://graph.microsoft.com/v1.0/users('id'). @minLength 1 */
  "user@odata.bind": string;
};

export type Team = {
  id?: TeamId;
  displayName?: string | null;
  description?: string | null;
  /** private, public or hiddenMembership so far. */
  visibility?: string | null;
  classification?: string | null;
  isArchived?: boolean | null;
  webUrl?: string | null;
  /** @format date-time */
  createdDateTime?: string | null;
  guestSettings?: { allowCreateUpdateChannels?: boolean | null; allowDeleteChannels?: boolean | null } | null;
  memberSettings?: {
    allowAddRemoveApps?: boolean | null;
    allowCreateUpdateChannels?: boolean | null;
    allowDeleteChannels?: boolean | null;
  } | null;
};

export type Channel = {
  id?: ChannelId;
  displayName?: string;
  description?: string | null;
  membershipType?: "standard" | "private" | "shared" | "unknownFutureValue" | (string & {}) | null;
  /** Address that posts into the channel. */
  email?: string | null;
  tenantId?: string | null;
  webUrl?: string | null;
  /** @format date-time */
  createdDateTime?: string | null;
};

export type Identity = { id?: string | null; displayName?: string | null } | null;

export type Message = {
  id?: MessageId;
  replyToId?: string | null;
  messageType?: "message" | "chatEvent" | "typing" | "unknownFutureValue" | "systemEventMessage" | (string & {});
  subject?: string | null;
  body?: { contentType?: string | null; content?: string | null };
  importance?: "normal" | "high" | "urgent" | "unknownFutureValue" | (string & {});
  /** The person or app that wrote it. */
  from?: { user?: Identity; application?: Identity } | null;
  attachments?: {
    id?: string | null;
    contentType?: string | null;
    contentUrl?: string | null;
    /** A card as JSON, written as text. */
    content?: string | null;
    name?: string | null;
  }[];
  channelIdentity?: { teamId?: string | null; channelId?: string | null } | null;
  chatId?: string | null;
  /** What data loss prevention did to it. */
  policyViolation?: {
    dlpAction?: string | null;
    verdictDetails?: string | null;
    justificationText?: string | null;
  } | null;
  webUrl?: string | null;
  /** @format date-time */
  createdDateTime?: string | null;
  /** @format date-time */
  lastModifiedDateTime?: string | null;
  /** @format date-time */
  deletedDateTime?: string | null;
};

export type MessagePage = {
  value?: Message[];
  "@odata.nextLink"?: string | null;
};

export type Member = {
  id?: MembershipId;
  displayName?: string | null;
  /** owner or guest, empty for others. */
  roles?: string[] | null;
  /** Id of the person in Entra. */
  userId?: string | null;
  email?: string | null;
  tenantId?: string | null;
  /** @format date-time */
  visibleHistoryStartDateTime?: string | null;
};

export type MemberPage = {
  value?: Member[];
  "@odata.nextLink"?: string | null;
};

export type Chat = {
  id?: ChatId;
  chatType?: "oneOnOne" | "group" | "meeting" | "unknownFutureValue" | (string & {});
  topic?: string | null;
  tenantId?: string | null;
  webUrl?: string | null;
  members?: Member[];
  onlineMeetingInfo?: { joinWebUrl?: string | null; calendarEventId?: string | null } | null;
  /** @format date-time */
  createdDateTime?: string | null;
  /** @format date-time */
  lastUpdatedDateTime?: string | null;
};

const LINK_PAGES = { next: "/@odata.nextLink", params: ["$skiptoken"], items: "/value", more: "/@odata.nextLink" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "microsoft_teams",
  operations: {
    low: {
      "teams:read": ["JnUeUEtw", LINK_PAGES],
      "teams:read_details": ["r4DaQHUD"],
      "channels:read": ["Fg33n_WF", LINK_PAGES],
      "chat_members:read": ["qkEjAEH_", LINK_PAGES],
      "team_members:read": ["X8o3ZPkH", LINK_PAGES],
      "channel_members:read": ["y7haWjcw", LINK_PAGES],
      "tags:read": ["MuBYF5Q9", LINK_PAGES],
      "installed_apps:read": ["Nh3OUHcf", LINK_PAGES],
      "catalog_apps:read": ["OPLyEUYE", LINK_PAGES],
    },
    medium: {
      "channels:write": ["DykIBvFr"],
      "channel_messages:read": ["Dis7KR0M", LINK_PAGES],
      "channel_messages:write": ["ifMUJd6g"],
      "channel_messages:read_replies": ["KLK6OHNN", LINK_PAGES],
      "channel_messages:reply": ["yzIXbwMt"],
      "chats:read": ["1aVZtjSh", LINK_PAGES],
      "chats:read_details": ["40BtXZdC"],
      "chats:write": ["4xzKYcxw"],
      "chat_messages:read": ["AwYTxyeq", LINK_PAGES],
      "chat_messages:write": ["TCz1J1gf"],
      "notifications:send": ["HkEyipu0"],
    },
    high: {
      "teams:archive": ["86IyHFYm"],
      "teams:unarchive": ["4fsAXQ79"],
      "channels:delete": ["A5WULQTe"],
      "channel_messages:delete": ["02QhTonQ"],
      "channel_messages:restore": ["5HLm9N4N"],
      "team_members:write": ["mookm63F"],
      "team_members:delete": ["T02Zi5Gt"],
      "installed_apps:delete": ["9aZ1RvYY"],
    },
    critical: {
      "catalog_apps:delete": ["Y4m_sQ6S"],
    },
  },
};
