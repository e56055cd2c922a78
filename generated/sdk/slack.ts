// Generated from specs/slack.yaml by `npm run generate`. Do not edit.
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
 * Slack. Messages, incident channels, people and access logs of a Slack workspace.
 * @see https://docs.slack.dev/reference/methods
 */
export class SlackConnector<const M extends Risk = "critical"> extends SDKConnector<SlackOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Post a message or a thread reply to a channel. Risk: medium. Scope: chat:write. */
  postMessage(params: PostMessageParams, options?: ExecuteOptions): GovernedCall<"medium", MessagesWriteResult> {
    return this.call("messages:write", {
      channel: params.channel,
      text: params.text,
      thread_ts: params.threadTs,
      blocks: params.blocks,
    }, options);
  }

  /** Search messages across the workspace. Risk: medium. Scope: search:read. */
  searchMessages(params: SearchMessagesParams, options?: ExecuteOptions): GovernedPages<"medium", MessagesSearchResult, MessagesSearchItem> {
    return this.call("messages:search", params, options);
  }

  /**
   * Read the messages of a channel, newest first.
   * Risk: medium. Scope: channels:history, groups:history, im:history, mpim:history.
   */
  getChannelHistory(params: GetChannelHistoryParams, options?: ExecuteOptions): GovernedPages<"medium", ConversationsReadHistoryResult, ConversationsReadHistoryItem> {
    return this.call("conversations:read_history", params, options);
  }

  /**
   * Read a thread with its first message.
   * Risk: medium. Scope: channels:history, groups:history, im:history, mpim:history.
   */
  getThread(params: GetThreadParams, options?: ExecuteOptions): GovernedPages<"medium", ConversationsReadRepliesResult, ConversationsReadRepliesItem> {
    return this.call("conversations:read_replies", params, options);
  }

  /** Create a public or private channel. Risk: medium. Scope: channels:manage, groups:write. */
  createChannel(params: CreateChannelParams, options?: ExecuteOptions): GovernedCall<"medium", ConversationsWriteResult> {
    return this.call("conversations:write", { name: params.name, is_private: params.isPrivate }, options);
  }

  /**
   * Bring members into a channel.
   * Risk: high. Scope: channels:manage, groups:write. May be escalated to a reviewer.
   */
  inviteToChannel(params: InviteToChannelParams, options?: ExecuteOptions): GovernedCall<"high", ConversationsInviteResult> {
    return this.call("conversations:invite", params, options);
  }

  /** Find the member who has an email address. Risk: low. Scope: users:read.email. */
  getUserByEmail(params: GetUserByEmailParams, options?: ExecuteOptions): GovernedCall<"low", UsersReadByEmailResult> {
    return this.call("users:read_by_email", params, options);
  }

  /**
   * Sign a member out on every device.
   * Risk: high. Scope: admin.users:write. May be escalated to a reviewer.
   */
  resetUserSessions(params: ResetUserSessionsParams, options?: ExecuteOptions): GovernedCall<"high", UserSessionsResetResult> {
    return this.call("user_sessions:reset", { user_id: params.userId }, options);
  }

  execute<O extends keyof Within<SlackOperations, M>>(
    operation: O,
    params: ParamsOf<Within<SlackOperations, M>, O> & Incomplete,
  ): never;
  /** Tell whose token this is and for which workspace. `GET /auth.test` @risk low */
  execute(
    operation: OperationId<"auth:read", "low", M>,
    params: AuthReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AuthReadResult>;
  /** Post a message or a thread reply to a channel. `POST /chat.postMessage` @risk medium */
  execute(
    operation: OperationId<"messages:write", "medium", M>,
    params: MessagesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MessagesWriteResult>;
  /** Replace the content of an earlier message. `POST /chat.update` @risk medium */
  execute(
    operation: OperationId<"messages:update", "medium", M>,
    params: MessagesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MessagesUpdateResult>;
  /** Delete a message for good. `POST /chat.delete` @risk high */
  execute(
    operation: OperationId<"messages:delete", "high", M>,
    params: MessagesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MessagesDeleteResult>;
  /** Get the web link of one message. `GET /chat.getPermalink` @risk low */
  execute(
    operation: OperationId<"messages:read_permalink", "low", M>,
    params: MessagesReadPermalinkParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MessagesReadPermalinkResult>;
  /** Search messages across the workspace. `GET /search.messages` @risk medium */
  execute(
    operation: OperationId<"messages:search", "medium", M>,
    params: MessagesSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", MessagesSearchResult, MessagesSearchItem>;
  /** List channels and direct messages. `GET /conversations.list` @risk low */
  execute(
    operation: OperationId<"conversations:read", "low", M>,
    params: ConversationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ConversationsReadResult, ConversationsReadItem>;
  /** Get the properties of one channel. `GET /conversations.info` @risk medium */
  execute(
    operation: OperationId<"conversations:read_details", "medium", M>,
    params: ConversationsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ConversationsReadDetailsResult>;
  /** Read the messages of a channel, newest first. `GET /conversations.history` @risk medium */
  execute(
    operation: OperationId<"conversations:read_history", "medium", M>,
    params: ConversationsReadHistoryParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ConversationsReadHistoryResult, ConversationsReadHistoryItem>;
  /** Read a thread with its first message. `GET /conversations.replies` @risk medium */
  execute(
    operation: OperationId<"conversations:read_replies", "medium", M>,
    params: ConversationsReadRepliesParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ConversationsReadRepliesResult, ConversationsReadRepliesItem>;
  /** List who is in a channel. `GET /conversations.members` @risk low */
  execute(
    operation: OperationId<"conversations:read_members", "low", M>,
    params: ConversationsReadMembersParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ConversationsReadMembersResult, ConversationsReadMembersItem>;
  /** Create a public or private channel. `POST /conversations.create` @risk medium */
  execute(
    operation: OperationId<"conversations:write", "medium", M>,
    params: ConversationsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ConversationsWriteResult>;
  /** Bring members into a channel. `POST /conversations.invite` @risk high */
  execute(
    operation: OperationId<"conversations:invite", "high", M>,
    params: ConversationsInviteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ConversationsInviteResult>;
  /** Put a member out of a channel. `POST /conversations.kick` @risk high */
  execute(
    operation: OperationId<"conversations:kick", "high", M>,
    params: ConversationsKickParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ConversationsKickResult>;
  /** Archive a channel for all its members. `POST /conversations.archive` @risk high */
  execute(
    operation: OperationId<"conversations:archive", "high", M>,
    params: ConversationsArchiveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ConversationsArchiveResult>;
  /** Change the topic line of a channel. `POST /conversations.setTopic` @risk medium */
  execute(
    operation: OperationId<"conversations:set_topic", "medium", M>,
    params: ConversationsSetTopicParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ConversationsSetTopicResult>;
  /** Open a direct message with one or more members. `POST /conversations.open` @risk medium */
  execute(
    operation: OperationId<"conversations:open", "medium", M>,
    params: ConversationsOpenParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ConversationsOpenResult>;
  /** List the members of the workspace. `GET /users.list` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one member by id. `GET /users.info` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /** Find the member who has an email address. `GET /users.lookupByEmail` @risk low */
  execute(
    operation: OperationId<"users:read_by_email", "low", M>,
    params: UsersReadByEmailParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadByEmailResult>;
  /** List files by channel, member or date. `GET /files.list` @risk medium */
  execute(
    operation: OperationId<"files:read", "medium", M>,
    params: FilesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", FilesReadResult, FilesReadItem>;
  /** Delete a file everywhere it was shared. `POST /files.delete` @risk critical */
  execute(
    operation: OperationId<"files:delete", "critical", M>,
    params: FilesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", FilesDeleteResult>;
  /** Put an emoji reaction on a message. `POST /reactions.add` @risk medium */
  execute(
    operation: OperationId<"reactions:write", "medium", M>,
    params: ReactionsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ReactionsWriteResult>;
  /** List user groups such as on-call handles. `GET /usergroups.list` @risk low */
  execute(
    operation: OperationId<"usergroups:read", "low", M>,
    params: UsergroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsergroupsReadResult>;
  /** Read who logged in from which address and client. `GET /team.accessLogs` @risk medium */
  execute(
    operation: OperationId<"access_logs:read", "medium", M>,
    params: AccessLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AccessLogsReadResult, AccessLogsReadItem>;
  /** Sign a member out on every device. `POST /admin.users.session.reset` @risk high */
  execute(
    operation: OperationId<"user_sessions:reset", "high", M>,
    params: UserSessionsResetParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserSessionsResetResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof SlackOperations>(
    operation: O & Permit<SlackOperations, O, M>,
    ...rest: Rest<ParamsOf<SlackOperations, O>>
  ): CallOf<SlackOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Slack<M extends Risk = "critical"> = Limited<SlackConnector<M>, SlackMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface SlackOperations {
  "auth:read": { risk: "low"; params: AuthReadParams; result: AuthReadResult };
  "messages:write": { risk: "medium"; params: MessagesWriteParams; result: MessagesWriteResult };
  "messages:update": { risk: "medium"; params: MessagesUpdateParams; result: MessagesUpdateResult };
  "messages:delete": { risk: "high"; params: MessagesDeleteParams; result: MessagesDeleteResult };
  "messages:read_permalink": { risk: "low"; params: MessagesReadPermalinkParams; result: MessagesReadPermalinkResult };
  "messages:search": { risk: "medium"; params: MessagesSearchParams; result: MessagesSearchResult; item: MessagesSearchItem };
  "conversations:read": { risk: "low"; params: ConversationsReadParams; result: ConversationsReadResult; item: ConversationsReadItem };
  "conversations:read_details": { risk: "medium"; params: ConversationsReadDetailsParams; result: ConversationsReadDetailsResult };
  "conversations:read_history": { risk: "medium"; params: ConversationsReadHistoryParams; result: ConversationsReadHistoryResult; item: ConversationsReadHistoryItem };
  "conversations:read_replies": { risk: "medium"; params: ConversationsReadRepliesParams; result: ConversationsReadRepliesResult; item: ConversationsReadRepliesItem };
  "conversations:read_members": { risk: "low"; params: ConversationsReadMembersParams; result: ConversationsReadMembersResult; item: ConversationsReadMembersItem };
  "conversations:write": { risk: "medium"; params: ConversationsWriteParams; result: ConversationsWriteResult };
  "conversations:invite": { risk: "high"; params: ConversationsInviteParams; result: ConversationsInviteResult };
  "conversations:kick": { risk: "high"; params: ConversationsKickParams; result: ConversationsKickResult };
  "conversations:archive": { risk: "high"; params: ConversationsArchiveParams; result: ConversationsArchiveResult };
  "conversations:set_topic": { risk: "medium"; params: ConversationsSetTopicParams; result: ConversationsSetTopicResult };
  "conversations:open": { risk: "medium"; params: ConversationsOpenParams; result: ConversationsOpenResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:read_by_email": { risk: "low"; params: UsersReadByEmailParams; result: UsersReadByEmailResult };
  "files:read": { risk: "medium"; params: FilesReadParams; result: FilesReadResult; item: FilesReadItem };
  "files:delete": { risk: "critical"; params: FilesDeleteParams; result: FilesDeleteResult };
  "reactions:write": { risk: "medium"; params: ReactionsWriteParams; result: ReactionsWriteResult };
  "usergroups:read": { risk: "low"; params: UsergroupsReadParams; result: UsergroupsReadResult };
  "access_logs:read": { risk: "medium"; params: AccessLogsReadParams; result: AccessLogsReadResult; item: AccessLogsReadItem };
  "user_sessions:reset": { risk: "high"; params: UserSessionsResetParams; result: UserSessionsResetResult };
}

/** The risk of each convenience method. */
export interface SlackMethods {
  postMessage: "medium";
  searchMessages: "medium";
  getChannelHistory: "medium";
  getThread: "medium";
  createChannel: "medium";
  inviteToChannel: "high";
  getUserByEmail: "low";
  resetUserSessions: "high";
}

/** Parameters of `auth:read`. */
export type AuthReadParams = { [key: string]: never };

/** Result of `auth:read`. */
export type AuthReadResult = {
  ok: Ok;
  /** Address of the workspace. */
  url?: string;
  /** Name of the workspace. */
  team?: string;
  team_id?: string;
  /** Name of the token's owner. */
  user?: string;
  user_id?: MemberId;
  /** Set when the token belongs to a bot. */
  bot_id?: string;
  /** Whether the app is installed for the whole organization. */
  is_enterprise_install?: boolean;
};

/** Parameters of `messages:write`. */
export interface MessagesWriteParams {
  /** Channel id, or the id of a member to write to. @minLength 1 */
  channel: string;
  /** Text in Slack's markup, also the fallback where blocks cannot be shown. */
  text?: string;
  /** The message as Block Kit blocks. @maxItems 50 */
  blocks?: Block[];
  /** Secondary content in the older format. */
  attachments?: LegacyAttachment[];
  /** First message of the thread to reply in. */
  thread_ts?: MessageTs;
  /** Show a thread reply in the channel as well. */
  reply_broadcast?: boolean;
  /** Set to false to show the text without markup. */
  mrkdwn?: boolean;
  /** Whether Slack looks for names and links by itself. */
  parse?: "none" | "full";
  /** Turn names of channels and members into links. */
  link_names?: boolean;
  /** Show previews of linked pages. */
  unfurl_links?: boolean;
  /** Show previews of linked pictures and videos. */
  unfurl_media?: boolean;
}

/** Result of `messages:write`. */
export type MessagesWriteResult = {
  ok: Ok;
  channel: ChannelId;
  ts: MessageTs;
  message?: Message;
};

/** Arguments of `postMessage`. */
export interface PostMessageParams {
  /** Channel id, or the id of a member to write to. @minLength 1 */
  channel: string;
  /** Text in Slack's markup, also the fallback where blocks cannot be shown. */
  text?: string;
  /** First message of the thread to reply in. */
  threadTs?: MessageTs;
  /** The message as Block Kit blocks. @maxItems 50 */
  blocks?: Block[];
}

/** Parameters of `messages:update`. */
export interface MessagesUpdateParams {
  channel: ChannelId;
  ts: MessageTs;
  /** New text; not needed when blocks or attachments are given. */
  text?: string;
  /** New Block Kit layout. @maxItems 50 */
  blocks?: Block[];
  /** New secondary content; an empty list removes what was there. */
  attachments?: LegacyAttachment[];
  /** Whether Slack looks for names and links by itself. */
  parse?: "none" | "full";
}

/** Result of `messages:update`. */
export type MessagesUpdateResult = {
  ok: Ok;
  channel: ChannelId;
  ts: MessageTs;
  /** Text as it now stands. */
  text?: string;
  message?: Message;
};

/** Parameters of `messages:delete`. */
export interface MessagesDeleteParams {
  channel: ChannelId;
  ts: MessageTs;
}

/** Result of `messages:delete`. */
export type MessagesDeleteResult = {
  ok: Ok;
  channel?: ChannelId;
  ts?: MessageTs;
};

/** Parameters of `messages:read_permalink`. */
export interface MessagesReadPermalinkParams {
  channel: ChannelId;
  message_ts: MessageTs;
}

/** Result of `messages:read_permalink`. */
export type MessagesReadPermalinkResult = {
  ok: Ok;
  channel?: ChannelId;
  /** Link to put into tickets and reports. */
  permalink: string;
};

/** Parameters of `messages:search`. */
export interface MessagesSearchParams {
  /**
   * Search terms with the modifiers of the search box, such as in:general from:alice after:2026-01-01.
   * @minLength 1
   */
  query: string;
  /** How many matches per page. @integer @minimum 1 @maximum 100 @default 20 */
  count?: number;
  /** Number of the page. @integer @minimum 1 @default 1 */
  page?: number;
  /** Order by relevance or by time. @default "score" */
  sort?: "score" | "timestamp";
  /** Direction of the order. @default "desc" */
  sort_dir?: "asc" | "desc";
  /** Mark the found terms in the texts. */
  highlight?: boolean;
}

/** Result of `messages:search`. */
export type MessagesSearchResult = {
  ok: Ok;
  /** The query as Slack understood it. */
  query?: string;
  messages?: {
    /** How many messages match. @integer */
    total?: number;
    matches?: {
      /** Id of the match. */
      iid?: string;
      type?: string;
      team?: string;
      channel?: {
        id?: ChannelId;
        name?: string;
        is_private?: boolean;
        is_mpim?: boolean;
        is_shared?: boolean;
        /** Whether another organization takes part. */
        is_ext_shared?: boolean;
      };
      /** Author; empty for bots. */
      user?: string | null;
      username?: string | null;
      ts?: MessageTs;
      text?: string;
      permalink?: string;
    }[];
    paging?: Paging;
  };
};

/** One item of the pages of `messages:search`. */
export type MessagesSearchItem = NonNullable<NonNullable<MessagesSearchResult["messages"]>["matches"]>[number];

/** Arguments of `searchMessages`. */
export interface SearchMessagesParams {
  /**
   * Search terms with the modifiers of the search box, such as in:general from:alice after:2026-01-01.
   * @minLength 1
   */
  query: string;
  /** How many matches per page. @integer @minimum 1 @maximum 100 @default 20 */
  count?: number;
  /** Order by relevance or by time. @default "score" */
  sort?: "score" | "timestamp";
}

/** Parameters of `conversations:read`. */
export interface ConversationsReadParams {
  /** Kinds to list; public channels when left out. @uniqueItems */
  types?: ("public_channel" | "private_channel" | "mpim" | "im")[];
  /** Leave out archived channels. */
  exclude_archived?: boolean;
  /** Most channels to put on a page. @integer @minimum 1 @maximum 1000 */
  limit?: number;
  cursor?: Cursor;
}

/** Result of `conversations:read`. */
export type ConversationsReadResult = {
  ok: Ok;
  channels: Channel[];
  response_metadata?: PageMetadata;
};

/** One item of the pages of `conversations:read`. */
export type ConversationsReadItem = ConversationsReadResult["channels"][number];

/** Parameters of `conversations:read_details`. */
export interface ConversationsReadDetailsParams {
  channel: ChannelId;
  /** Count the members too. @default false */
  include_num_members?: boolean;
}

/** Result of `conversations:read_details`. */
export type ConversationsReadDetailsResult = ChannelAnswer;

/** Parameters of `conversations:read_history`. */
export interface ConversationsReadHistoryParams {
  channel: ChannelId;
  /** Only messages after this moment. */
  oldest?: RangeTs;
  /** Only messages before this moment. */
  latest?: RangeTs;
  /** Count messages at exactly oldest or latest as within. */
  inclusive?: boolean;
  /** Most messages to put on a page. @integer @minimum 1 */
  limit?: number;
  cursor?: Cursor;
}

/** Result of `conversations:read_history`. */
export type ConversationsReadHistoryResult = {
  ok: Ok;
  messages: Message[];
  /** Whether older messages follow. */
  has_more?: boolean;
  /** Number of pinned messages in the channel. @integer */
  pin_count?: number;
  response_metadata?: PageMetadata;
};

/** One item of the pages of `conversations:read_history`. */
export type ConversationsReadHistoryItem = ConversationsReadHistoryResult["messages"][number];

/** Arguments of `getChannelHistory`. */
export interface GetChannelHistoryParams {
  channel: ChannelId;
  /** Only messages after this moment. */
  oldest?: RangeTs;
  /** Only messages before this moment. */
  latest?: RangeTs;
  /** Most messages to put on a page. @integer @minimum 1 */
  limit?: number;
}

/** Parameters of `conversations:read_replies`. */
export interface ConversationsReadRepliesParams {
  channel: ChannelId;
  ts: MessageTs;
  /** Only replies after this moment. */
  oldest?: RangeTs;
  /** Only replies before this moment. */
  latest?: RangeTs;
  /** Count replies at exactly oldest or latest as within. */
  inclusive?: boolean;
  /** Most messages to put on a page. @integer @minimum 1 */
  limit?: number;
  cursor?: Cursor;
}

/** Result of `conversations:read_replies`. */
export type ConversationsReadRepliesResult = {
  ok: Ok;
  messages: Message[];
  /** Whether further replies follow. */
  has_more?: boolean;
  response_metadata?: PageMetadata;
};

/** One item of the pages of `conversations:read_replies`. */
export type ConversationsReadRepliesItem = ConversationsReadRepliesResult["messages"][number];

/** Arguments of `getThread`. */
export interface GetThreadParams {
  channel: ChannelId;
  ts: MessageTs;
  /** Most messages to put on a page. @integer @minimum 1 */
  limit?: number;
}

/** Parameters of `conversations:read_members`. */
export interface ConversationsReadMembersParams {
  channel: ChannelId;
  /** Most members to put on a page. @integer @minimum 1 */
  limit?: number;
  cursor?: Cursor;
}

/** Result of `conversations:read_members`. */
export type ConversationsReadMembersResult = {
  ok: Ok;
  members: MemberId[];
  response_metadata?: PageMetadata;
};

/** One item of the pages of `conversations:read_members`. */
export type ConversationsReadMembersItem = ConversationsReadMembersResult["members"][number];

/** Parameters of `conversations:write`. */
export interface ConversationsWriteParams {
  /**
   * Lower-case name with letters, digits, hyphens and underscores, such as inc-2026-0142.
   * @minLength 1
   * @maxLength 80
   */
  name: string;
  /** Make the channel private. @default false */
  is_private?: boolean;
}

/** Result of `conversations:write`. */
export type ConversationsWriteResult = ChannelAnswer;

/** Arguments of `createChannel`. */
export interface CreateChannelParams {
  /**
   * Lower-case name with letters, digits, hyphens and underscores, such as inc-2026-0142.
   * @minLength 1
   * @maxLength 80
   */
  name: string;
  /** Make the channel private. @default false */
  isPrivate?: boolean;
}

/** Parameters of `conversations:invite`. */
export interface ConversationsInviteParams {
  channel: ChannelId;
  /** Member ids joined by commas, a hundred at most. @minLength 1 @maxLength 1200 */
  users: string;
}

/** Result of `conversations:invite`. */
export type ConversationsInviteResult = ChannelAnswer;

/** Arguments of `inviteToChannel`. */
export interface InviteToChannelParams {
  channel: ChannelId;
  /** Member ids joined by commas, a hundred at most. @minLength 1 @maxLength 1200 */
  users: string;
}

/** Parameters of `conversations:kick`. */
export interface ConversationsKickParams {
  channel: ChannelId;
  user: MemberId;
}

/** Result of `conversations:kick`. */
export type ConversationsKickResult = Acknowledgement;

/** Parameters of `conversations:archive`. */
export interface ConversationsArchiveParams {
  channel: ChannelId;
}

/** Result of `conversations:archive`. */
export type ConversationsArchiveResult = Acknowledgement;

/** Parameters of `conversations:set_topic`. */
export interface ConversationsSetTopicParams {
  channel: ChannelId;
  /** Plain text, such as the state of the incident. @maxLength 250 */
  topic: string;
}

/** Result of `conversations:set_topic`. */
export type ConversationsSetTopicResult = {
  ok: Ok;
  channel?: Channel;
  /** The topic, where it comes in place of the channel. */
  topic?: string;
};

/** Parameters of `conversations:open`. */
export interface ConversationsOpenParams {
  /** Member ids joined by commas, without the caller. @minLength 1 */
  users?: string;
  /** Known direct message to resume instead. */
  channel?: ChannelId;
  /** Answer with all properties of the conversation instead of its id. */
  return_im?: boolean;
}

/** Result of `conversations:open`. */
export type ConversationsOpenResult = {
  ok: Ok;
  channel: Channel;
  /** Whether nothing had to be done. */
  no_op?: boolean;
  already_open?: boolean;
};

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Most members to put on a page; 200 is a good size. @integer @minimum 1 */
  limit?: number;
  cursor?: Cursor;
  /** Add the language setting of each member. @default false */
  include_locale?: boolean;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  ok: Ok;
  members: Person[];
  /** When the list was made, in Unix seconds. @integer */
  cache_ts?: number;
  response_metadata?: PageMetadata;
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = UsersReadResult["members"][number];

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  user: MemberId;
  /** Add the language setting of the member. @default false */
  include_locale?: boolean;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = PersonAnswer;

/** Parameters of `users:read_by_email`. */
export interface UsersReadByEmailParams {
  /** Address in the member's profile. @minLength 3 @format email */
  email: string;
}

/** Result of `users:read_by_email`. */
export type UsersReadByEmailResult = PersonAnswer;

/** Arguments of `getUserByEmail`. */
export interface GetUserByEmailParams {
  /** Address in the member's profile. @minLength 3 @format email */
  email: string;
}

/** Parameters of `files:read`. */
export interface FilesReadParams {
  /** Only files shared in this channel. */
  channel?: ChannelId;
  /** Only files that this member uploaded. */
  user?: MemberId;
  /** Uploaded at or after this moment, in Unix seconds. @integer @minimum 0 */
  ts_from?: number;
  /** Uploaded at or before this moment, in Unix seconds. @integer @minimum 0 */
  ts_to?: number;
  /** Kinds of files; all when left out. @uniqueItems */
  types?: ("all" | "spaces" | "snippets" | "images" | "gdocs" | "zips" | "pdfs")[];
  /** How many files per page. @integer @minimum 1 @default 100 */
  count?: number;
  /** Number of the page. @integer @minimum 1 @default 1 */
  page?: number;
}

/** Result of `files:read`. */
export type FilesReadResult = {
  ok: Ok;
  files: SharedFile[];
  paging?: Paging;
};

/** One item of the pages of `files:read`. */
export type FilesReadItem = FilesReadResult["files"][number];

/** Parameters of `files:delete`. */
export interface FilesDeleteParams {
  /** Id of the file, such as F2147483862. @minLength 1 */
  file: string;
}

/** Result of `files:delete`. */
export type FilesDeleteResult = Acknowledgement;

/** Parameters of `reactions:write`. */
export interface ReactionsWriteParams {
  channel: ChannelId;
  timestamp: MessageTs;
  /** Emoji name without colons, such as eyes. @minLength 1 */
  name: string;
}

/** Result of `reactions:write`. */
export type ReactionsWriteResult = Acknowledgement;

/** Parameters of `usergroups:read`. */
export interface UsergroupsReadParams {
  /** Add the member ids of each group. */
  include_users?: boolean;
  /** Add the size of each group. */
  include_count?: boolean;
  /** List disabled groups as well. */
  include_disabled?: boolean;
}

/** Result of `usergroups:read`. */
export type UsergroupsReadResult = {
  ok: Ok;
  usergroups: {
    /** Id of the group, starting with S. */
    id?: string;
    team_id?: string;
    name?: string;
    /** Name to mention the group by, without the at sign. */
    handle?: string;
    description?: string;
    is_external?: boolean;
    /** Set on built-in groups, such as admins. */
    auto_type?: string | null;
    /** Creation time in Unix seconds. @integer */
    date_create?: number;
    /** Last change in Unix seconds. @integer */
    date_update?: number;
    /** When the group was disabled; 0 while it is in use. @integer */
    date_delete?: number;
    created_by?: MemberId;
    /** @integer */
    user_count?: number | string;
    users?: MemberId[];
    /** Channels that members of the group join by default. */
    prefs?: { channels?: string[]; groups?: string[] };
  }[];
};

/** Parameters of `access_logs:read`. */
export interface AccessLogsReadParams {
  /** Only entries up to this moment; now when left out. */
  before?: RangeTs;
  /** How many entries per page. @integer @minimum 1 @maximum 1000 @default 100 */
  count?: number;
  /** Number of the page. @integer @minimum 1 @maximum 100 @default 1 */
  page?: number;
}

/** Result of `access_logs:read`. */
export type AccessLogsReadResult = {
  ok: Ok;
  logins: {
    user_id?: MemberId;
    username?: string;
    /** First access of this combination, in Unix seconds. @integer */
    date_first?: number;
    /** Latest access of this combination, in Unix seconds. @integer */
    date_last?: number;
    /** Accesses between the two. @integer */
    count?: number;
    ip?: string | null;
    user_agent?: string;
    /** Provider of the address. */
    isp?: string | null;
    country?: string | null;
    region?: string | null;
  }[];
  paging?: Paging;
};

/** One item of the pages of `access_logs:read`. */
export type AccessLogsReadItem = AccessLogsReadResult["logins"][number];

/** Parameters of `user_sessions:reset`. */
export interface UserSessionsResetParams {
  user_id: MemberId;
  /** Leave desktop and browser sessions alone. @default false */
  mobile_only?: boolean;
  /** Leave mobile sessions alone. @default false */
  web_only?: boolean;
}

/** Result of `user_sessions:reset`. */
export type UserSessionsResetResult = Acknowledgement;

/** Arguments of `resetUserSessions`. */
export interface ResetUserSessionsParams {
  userId: MemberId;
}

/** Id of a channel, private channel or direct message, such as C012AB3CD. @minLength 1 */
export type ChannelId = string;

/** Id of a member, starting with U or W. @minLength 1 */
export type MemberId = string;

/**
 * Time stamp that identifies a message within its channel, such as 1503435956.000247.
 * @pattern ^\d{10}\.\d{6}$
 */
export type MessageTs = string;

/** A moment in Unix seconds, with or without a fraction. @pattern ^\d{1,10}(\.\d{1,6})?$ */
export type RangeTs = string;

/** Place to continue from, as the page before gave it. */
export type Cursor = string;

/** Whether Slack accepted the call. */
export type Ok = boolean;

export type Acknowledgement = {
  ok: Ok;
};

export type PageMetadata = {
  /** Cursor of the next page; empty on the last one. */
  next_cursor?: string;
};

/** Position within the numbered pages. */
export type Paging = {
  /** Entries per page. @integer */
  count?: number;
  /** Number of this page. @integer */
  page?: number;
  /** How many pages there are. @integer */
  pages?: number;
  /** How many entries there are over all pages. @integer */
  total?: number;
};

/** One Block Kit block; the fields beside type depend on the type. */
export type Block = {
  /** Kind of block, such as section or divider. @minLength 1 */
  type: string;
  /** Id of the block within its message. @maxLength 255 */
  block_id?: string;
  [key: string]: unknown;
};

/** Secondary content below a message, in the older attachment format. */
export type LegacyAttachment = {
  /** Colour of the bar at the left, as good, warning, danger or a hex code. */
  color?: string;
  /** Plain text for clients that cannot show the attachment. */
  fallback?: string;
  /** Heading of the attachment. */
  title?: string;
  /** Link behind the heading. */
  title_link?: string;
  /** Main text of the attachment. */
  text?: string;
  /** Blocks shown inside the attachment. */
  blocks?: Block[];
  [key: string]: unknown;
};

export type Reaction = {
  /** Emoji name without colons. */
  name?: string;
  /** How many members reacted with it. @integer */
  count?: number;
  users?: MemberId[];
};

export type SharedFile = {
  /** Id of the file. */
  id?: string;
  /** File name. */
  name?: string;
  title?: string;
  mimetype?: string;
  /** Slack's short name of the file type. */
  filetype?: string;
  /** Size in bytes. @integer */
  size?: number;
  /** Upload time in Unix seconds. @integer */
  created?: number;
  /** Member who uploaded the file. */
  user?: string;
  /** Whether the content lies outside Slack. */
  is_external?: boolean;
  /** Whether the file was shared in a public channel. */
  is_public?: boolean;
  /** Whether a link that works without login exists. */
  public_url_shared?: boolean;
  /** Public channels that have the file. */
  channels?: string[];
  /** Private channels that have the file. */
  groups?: string[];
  /** Direct messages that have the file. */
  ims?: string[];
  /** Link to the file inside Slack. */
  permalink?: string;
  /** Download address that wants the token. */
  url_private?: string;
};

export type Message = {
  /** Always message for posts. */
  type?: string;
  /** Set for special messages, such as channel_join or bot_message. */
  subtype?: string;
  ts?: MessageTs;
  /** Author, where a member or bot user wrote it. */
  user?: string;
  /** Bot that wrote the message. */
  bot_id?: string | null;
  /** Display name that a bot chose for the message. */
  username?: string;
  /** Text in Slack's markup. */
  text?: string;
  /** Workspace of the author. */
  team?: string;
  permalink?: string;
  /** Time stamp of the thread's first message. */
  thread_ts?: string;
  /** Author of the thread's first message. */
  parent_user_id?: string;
  /** Number of replies in the thread. @integer */
  reply_count?: number;
  /** Number of different people who replied. @integer */
  reply_users_count?: number;
  /** Time stamp of the newest reply. */
  latest_reply?: string;
  blocks?: { type?: string; block_id?: string }[];
  reactions?: Reaction[];
  files?: SharedFile[];
};

export type ChannelText = {
  /** The text itself. */
  value?: string;
  /** Member who wrote it; empty if nobody did. */
  creator?: string;
  /** When it was last changed, in Unix seconds. @integer */
  last_set?: number;
};

export type Channel = {
  id: ChannelId;
  /** Name without the hash sign; direct messages have none. */
  name?: string;
  /** Creation time in Unix seconds. @integer */
  created?: number;
  /** Member who created the channel. */
  creator?: string;
  /** The other person of a direct message. */
  user?: string;
  is_channel?: boolean;
  is_group?: boolean;
  /** Whether it is a direct message of two. */
  is_im?: boolean;
  /** Whether it is a direct message of several people. */
  is_mpim?: boolean;
  is_private?: boolean;
  is_archived?: boolean;
  /** Whether it is the workspace's main channel. */
  is_general?: boolean;
  /** Whether the owner of the token is in it. */
  is_member?: boolean;
  /** Whether other workspaces have it too. */
  is_shared?: boolean;
  /** Whether another organization takes part through Slack Connect. */
  is_ext_shared?: boolean;
  /** Whether workspaces of the same organization share it. */
  is_org_shared?: boolean;
  /** Number of members, where it was asked for. @integer */
  num_members?: number;
  topic?: ChannelText;
  purpose?: ChannelText;
};

export type ChannelAnswer = {
  ok: Ok;
  channel: Channel;
};

export type Person = {
  id: MemberId;
  /** Workspace of the member. */
  team_id?: string;
  /** Handle of the member. */
  name?: string;
  real_name?: string;
  /** Whether the account is deactivated. */
  deleted?: boolean;
  /** Whether two-factor login is switched on. */
  has_2fa?: boolean;
  /** Second factor in use, such as app or sms. */
  two_factor_type?: string;
  is_admin?: boolean;
  is_owner?: boolean;
  is_primary_owner?: boolean;
  /** Whether the member is a guest. */
  is_restricted?: boolean;
  /** Whether the member is a guest of one channel only. */
  is_ultra_restricted?: boolean;
  is_bot?: boolean;
  is_app_user?: boolean;
  /** Whether the member belongs to another organization. */
  is_stranger?: boolean;
  /** Time zone, such as Europe/Berlin. */
  tz?: string | null;
  /** Seconds from UTC. */
  tz_offset?: number;
  /** Last change in Unix seconds. */
  updated?: number;
  profile?: {
    /** Present only with the scope users:read.email. */
    email?: string | null;
    display_name?: string;
    real_name?: string;
    first_name?: string | null;
    last_name?: string | null;
    /** Job title. */
    title?: string;
    phone?: string;
    status_text?: string;
    status_emoji?: string;
    /** Address of the profile picture. */
    image_72?: string | null;
    /** When a guest account runs out. @integer */
    guest_expiration_ts?: number | null;
  };
};

export type PersonAnswer = {
  ok: Ok;
  user: Person;
};

const CURSOR_PAGES = { cursor: "cursor", next: "/response_metadata/next_cursor", more: "/has_more", items: "/messages" } as const;

const CURSOR_PAGES_2 = {
  cursor: "cursor",
  next: "/response_metadata/next_cursor",
  more: "/response_metadata/next_cursor",
  items: "/members",
} as const;

const CONNECTOR: ConnectorSpec = {
  name: "slack",
  operations: {
    low: {
      "auth:read": ["0eRS1_Rl"],
      "messages:read_permalink": ["YpMNRN2Q"],
      "conversations:read": [
        "Sfx0_IaD",
        {
          cursor: "cursor",
          next: "/response_metadata/next_cursor",
          more: "/response_metadata/next_cursor",
          items: "/channels",
        },
      ],
      "conversations:read_members": ["XpIk7bnC", CURSOR_PAGES_2],
      "users:read": ["0CGnD3Y8", CURSOR_PAGES_2],
      "users:read_details": ["G-6l77tI"],
      "users:read_by_email": ["Suj-mSM2"],
      "usergroups:read": ["MxaN7REi"],
    },
    medium: {
      "messages:write": ["-mgfl_Yx"],
      "messages:update": ["DopcEiCV"],
      "messages:search": [
        "c45nGpN7",
        { page: "page", size: "count", items: "/messages/matches", total: "/messages/paging/total" },
      ],
      "conversations:read_details": ["eJyRJgXx"],
      "conversations:read_history": ["gog-QiXS", CURSOR_PAGES],
      "conversations:read_replies": ["9oA42oVC", CURSOR_PAGES],
      "conversations:write": ["ya_i-AYF"],
      "conversations:set_topic": ["hXdZqSjG"],
      "conversations:open": ["-haYEp_5"],
      "files:read": ["GgaTDXTS", { page: "page", size: "count", items: "/files", total: "/paging/total" }],
      "reactions:write": ["u3aFk138"],
      "access_logs:read": ["yo3ARHva", { page: "page", size: "count", items: "/logins", total: "/paging/total" }],
    },
    high: {
      "messages:delete": ["nTXGFNSD"],
      "conversations:invite": ["Kh1Cn4gV"],
      "conversations:kick": ["73j_rt1k"],
      "conversations:archive": ["hOslCZHO"],
      "user_sessions:reset": ["x2rD5oCO"],
    },
    critical: {
      "files:delete": ["R4PPXpax"],
    },
  },
};
