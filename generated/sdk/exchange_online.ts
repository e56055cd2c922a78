// Generated from specs/exchange_online.yaml by `npm run generate`. Do not edit.
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
 * Microsoft Exchange Online. Messages, folders, inbox rules, settings and calendars of mailboxes in Exchange
 * Online.
 * @see https://learn.microsoft.com/en-us/graph/api/resources/mail-api-overview
 */
export class ExchangeOnlineConnector<const M extends Risk = "critical"> extends SDKConnector<ExchangeOnlineOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List or search the messages of a mailbox. Risk: medium. Scope: Mail.Read. */
  getMessages(params: GetMessagesParams, options?: ExecuteOptions): GovernedPages<"medium", MessagesReadResult, MessagesReadItem> {
    return this.call("messages:read", { "user-id": params.user, $filter: params.filter, $top: params.limit }, options);
  }

  /** List or search the messages of a mailbox. Risk: medium. Scope: Mail.Read. */
  searchMessages(params: SearchMessagesParams, options?: ExecuteOptions): GovernedPages<"medium", MessagesReadResult, MessagesReadItem> {
    return this.call("messages:read", { "user-id": params.user, $search: params.search, $top: params.limit }, options);
  }

  /** Get one message with its text. Risk: medium. Scope: Mail.Read. */
  getMessage(params: GetMessageParams, options?: ExecuteOptions): GovernedCall<"medium", MessagesReadDetailsResult> {
    return this.call("messages:read_details", { "user-id": params.user, "message-id": params.messageId }, options);
  }

  /** List what is attached to a message. Risk: medium. Scope: Mail.Read. */
  listAttachments(params: ListAttachmentsParams, options?: ExecuteOptions): GovernedPages<"medium", AttachmentsReadResult, AttachmentsReadItem> {
    return this.call("attachments:read", {
      "user-id": params.user,
      "message-id": params.messageId,
      $select: ["id", "name", "contentType", "size", "isInline"],
    }, options);
  }

  /** Get one attachment with its content. Risk: medium. Scope: Mail.Read. */
  getAttachment(params: GetAttachmentParams, options?: ExecuteOptions): GovernedCall<"medium", AttachmentsReadDetailsResult> {
    return this.call("attachments:read_details", { "user-id": params.user, "message-id": params.messageId, "attachment-id": params.attachmentId }, options);
  }

  /** Get a mail that is attached to another. Risk: medium. Scope: Mail.Read. */
  getAttachedMail(params: GetAttachedMailParams, options?: ExecuteOptions): GovernedCall<"medium", AttachmentsReadDetailsResult> {
    return this.call("attachments:read_details", {
      "user-id": params.user,
      "message-id": params.messageId,
      "attachment-id": params.attachmentId,
      $expand: ["microsoft.graph.itemattachment/item"],
    }, options);
  }

  /** Move a message to another folder. Risk: high. Scope: Mail.ReadWrite. May be escalated to a reviewer. */
  moveMessage(params: MoveMessageParams, options?: ExecuteOptions): GovernedCall<"high", MessagesMoveResult> {
    return this.call("messages:move", { "user-id": params.user, "message-id": params.messageId, DestinationId: params.folder }, options);
  }

  /** Move a message to another folder. Risk: high. Scope: Mail.ReadWrite. May be escalated to a reviewer. */
  junkMessage(params: JunkMessageParams, options?: ExecuteOptions): GovernedCall<"high", MessagesMoveResult> {
    return this.call("messages:move", { "user-id": params.user, "message-id": params.messageId, DestinationId: "junkemail" }, options);
  }

  /** Delete a message from a mailbox. Risk: high. Scope: Mail.ReadWrite. May be escalated to a reviewer. */
  deleteMessage(params: DeleteMessageParams, options?: ExecuteOptions): GovernedCall<"high", MessagesDeleteResult> {
    return this.call("messages:delete", { "user-id": params.user, "message-id": params.messageId }, options);
  }

  /** Send a mail in the name of a person. Risk: high. Scope: Mail.Send. May be escalated to a reviewer. */
  sendMail(params: SendMailParams, options?: ExecuteOptions): GovernedCall<"high", MessagesSendResult> {
    return this.call("messages:send", {
      "user-id": params.user,
      Message: {
        subject: params.subject,
        body: { content: params.text, contentType: "text" },
        toRecipients: params.to,
      },
    }, options);
  }

  /** List the top folders of a mailbox. Risk: low. Scope: Mail.ReadBasic.All. */
  listMailFolders(params: ListMailFoldersParams, options?: ExecuteOptions): GovernedPages<"low", MailFoldersReadResult, MailFoldersReadItem> {
    return this.call("mail_folders:read", { "user-id": params.user, includeHiddenFolders: params.includeHidden }, options);
  }

  /** List the inbox rules of a mailbox. Risk: low. Scope: MailboxSettings.Read. */
  getInboxRules(params: GetInboxRulesParams, options?: ExecuteOptions): GovernedPages<"low", MessageRulesReadResult, MessageRulesReadItem> {
    return this.call("message_rules:read", { "user-id": params.user, "mailFolder-id": "inbox" }, options);
  }

  /**
   * Switch an inbox rule on or off.
   * Risk: high. Scope: MailboxSettings.ReadWrite. May be escalated to a reviewer.
   */
  disableInboxRule(params: DisableInboxRuleParams, options?: ExecuteOptions): GovernedCall<"high", MessageRulesSetEnabledResult> {
    return this.call("message_rules:set_enabled", {
      "user-id": params.user,
      "messageRule-id": params.ruleId,
      "mailFolder-id": "inbox",
      isEnabled: false,
    }, options);
  }

  /** List the meetings of a person in a time. Risk: medium. Scope: Calendars.Read. */
  getCalendarEvents(params: GetCalendarEventsParams, options?: ExecuteOptions): GovernedPages<"medium", CalendarEventsReadResult, CalendarEventsReadItem> {
    return this.call("calendar_events:read", { "user-id": params.user, startDateTime: params.start, endDateTime: params.end }, options);
  }

  execute<O extends keyof Within<ExchangeOnlineOperations, M>>(
    operation: O,
    params: ParamsOf<Within<ExchangeOnlineOperations, M>, O> & Incomplete,
  ): never;
  /** List or search the messages of a mailbox. `GET /users/{user-id}/messages` @risk medium */
  execute(
    operation: OperationId<"messages:read", "medium", M>,
    params: MessagesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", MessagesReadResult, MessagesReadItem>;
  /**
   * List or search the messages of a folder. `GET /users/{user-id}/mailFolders/{mailFolder-id}/messages`
   * @risk medium
   */
  execute(
    operation: OperationId<"folder_messages:read", "medium", M>,
    params: FolderMessagesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", FolderMessagesReadResult, FolderMessagesReadItem>;
  /** Get one message with its text. `GET /users/{user-id}/messages/{message-id}` @risk medium */
  execute(
    operation: OperationId<"messages:read_details", "medium", M>,
    params: MessagesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MessagesReadDetailsResult>;
  /** Get one message as it came by mail. `GET /users/{user-id}/messages/{message-id}/$value` @risk medium */
  execute(
    operation: OperationId<"messages:read_raw", "medium", M>,
    params: MessagesReadRawParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MessagesReadRawResult>;
  /**
   * List what is attached to a message. `GET /users/{user-id}/messages/{message-id}/attachments`
   * @risk medium
   */
  execute(
    operation: OperationId<"attachments:read", "medium", M>,
    params: AttachmentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AttachmentsReadResult, AttachmentsReadItem>;
  /**
   * Get one attachment with its content. `GET
   * /users/{user-id}/messages/{message-id}/attachments/{attachment-id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"attachments:read_details", "medium", M>,
    params: AttachmentsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AttachmentsReadDetailsResult>;
  /** Set categories or the read mark. `PATCH /users/{user-id}/messages/{message-id}` @risk medium */
  execute(
    operation: OperationId<"messages:update", "medium", M>,
    params: MessagesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MessagesUpdateResult>;
  /**
   * Move a message to another folder. `POST /users/{user-id}/messages/{message-id}/microsoft.graph.move`
   * @risk high
   */
  execute(
    operation: OperationId<"messages:move", "high", M>,
    params: MessagesMoveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MessagesMoveResult>;
  /** Delete a message from a mailbox. `DELETE /users/{user-id}/messages/{message-id}` @risk high */
  execute(
    operation: OperationId<"messages:delete", "high", M>,
    params: MessagesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MessagesDeleteResult>;
  /**
   * Delete a message so that nobody gets it back. `POST
   * /users/{user-id}/messages/{message-id}/permanentDelete`
   * @risk critical
   */
  execute(
    operation: OperationId<"messages:purge", "critical", M>,
    params: MessagesPurgeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", MessagesPurgeResult>;
  /** Send a mail in the name of a person. `POST /users/{user-id}/microsoft.graph.sendMail` @risk high */
  execute(
    operation: OperationId<"messages:send", "high", M>,
    params: MessagesSendParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MessagesSendResult>;
  /**
   * Reply to the sender of a message. `POST /users/{user-id}/messages/{message-id}/microsoft.graph.reply`
   * @risk high
   */
  execute(
    operation: OperationId<"messages:reply", "high", M>,
    params: MessagesReplyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MessagesReplyResult>;
  /**
   * Forward a message with all its content. `POST
   * /users/{user-id}/messages/{message-id}/microsoft.graph.forward`
   * @risk high
   */
  execute(
    operation: OperationId<"messages:forward", "high", M>,
    params: MessagesForwardParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MessagesForwardResult>;
  /** List the top folders of a mailbox. `GET /users/{user-id}/mailFolders` @risk low */
  execute(
    operation: OperationId<"mail_folders:read", "low", M>,
    params: MailFoldersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MailFoldersReadResult, MailFoldersReadItem>;
  /**
   * List the folders within a folder. `GET /users/{user-id}/mailFolders/{mailFolder-id}/childFolders`
   * @risk low
   */
  execute(
    operation: OperationId<"child_folders:read", "low", M>,
    params: ChildFoldersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ChildFoldersReadResult, ChildFoldersReadItem>;
  /** Create a folder at the top. `POST /users/{user-id}/mailFolders` @risk medium */
  execute(
    operation: OperationId<"mail_folders:write", "medium", M>,
    params: MailFoldersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MailFoldersWriteResult>;
  /**
   * List the inbox rules of a mailbox. `GET /users/{user-id}/mailFolders/{mailFolder-id}/messageRules`
   * @risk low
   */
  execute(
    operation: OperationId<"message_rules:read", "low", M>,
    params: MessageRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MessageRulesReadResult, MessageRulesReadItem>;
  /**
   * Switch an inbox rule on or off. `PATCH
   * /users/{user-id}/mailFolders/{mailFolder-id}/messageRules/{messageRule-id}`
   * @risk high
   */
  execute(
    operation: OperationId<"message_rules:set_enabled", "high", M>,
    params: MessageRulesSetEnabledParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MessageRulesSetEnabledResult>;
  /**
   * Delete an inbox rule of a mailbox. `DELETE
   * /users/{user-id}/mailFolders/{mailFolder-id}/messageRules/{messageRule-id}`
   * @risk high
   */
  execute(
    operation: OperationId<"message_rules:delete", "high", M>,
    params: MessageRulesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MessageRulesDeleteResult>;
  /** Get automatic replies and other settings. `GET /users/{user-id}/mailboxSettings` @risk low */
  execute(
    operation: OperationId<"mailbox_settings:read", "low", M>,
    params: MailboxSettingsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MailboxSettingsReadResult>;
  /** Set what a mailbox answers by itself. `PATCH /users/{user-id}/mailboxSettings` @risk high */
  execute(
    operation: OperationId<"mailbox_settings:set_automatic_replies", "high", M>,
    params: MailboxSettingsSetAutomaticRepliesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MailboxSettingsSetAutomaticRepliesResult>;
  /** List the meetings of a person in a time. `GET /users/{user-id}/calendar/calendarView` @risk medium */
  execute(
    operation: OperationId<"calendar_events:read", "medium", M>,
    params: CalendarEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", CalendarEventsReadResult, CalendarEventsReadItem>;
  /** Delete a meeting from a calendar. `DELETE /users/{user-id}/events/{event-id}` @risk high */
  execute(
    operation: OperationId<"calendar_events:delete", "high", M>,
    params: CalendarEventsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", CalendarEventsDeleteResult>;
  /** List who may see or edit a calendar. `GET /users/{user-id}/calendar/calendarPermissions` @risk low */
  execute(
    operation: OperationId<"calendar_permissions:read", "low", M>,
    params: CalendarPermissionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CalendarPermissionsReadResult, CalendarPermissionsReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof ExchangeOnlineOperations>(
    operation: O & Permit<ExchangeOnlineOperations, O, M>,
    ...rest: Rest<ParamsOf<ExchangeOnlineOperations, O>>
  ): CallOf<ExchangeOnlineOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type ExchangeOnline<M extends Risk = "critical"> = Limited<ExchangeOnlineConnector<M>, ExchangeOnlineMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface ExchangeOnlineOperations {
  "messages:read": { risk: "medium"; params: MessagesReadParams; result: MessagesReadResult; item: MessagesReadItem };
  "folder_messages:read": { risk: "medium"; params: FolderMessagesReadParams; result: FolderMessagesReadResult; item: FolderMessagesReadItem };
  "messages:read_details": { risk: "medium"; params: MessagesReadDetailsParams; result: MessagesReadDetailsResult };
  "messages:read_raw": { risk: "medium"; params: MessagesReadRawParams; result: MessagesReadRawResult };
  "attachments:read": { risk: "medium"; params: AttachmentsReadParams; result: AttachmentsReadResult; item: AttachmentsReadItem };
  "attachments:read_details": { risk: "medium"; params: AttachmentsReadDetailsParams; result: AttachmentsReadDetailsResult };
  "messages:update": { risk: "medium"; params: MessagesUpdateParams; result: MessagesUpdateResult };
  "messages:move": { risk: "high"; params: MessagesMoveParams; result: MessagesMoveResult };
  "messages:delete": { risk: "high"; params: MessagesDeleteParams; result: MessagesDeleteResult };
  "messages:purge": { risk: "critical"; params: MessagesPurgeParams; result: MessagesPurgeResult };
  "messages:send": { risk: "high"; params: MessagesSendParams; result: MessagesSendResult };
  "messages:reply": { risk: "high"; params: MessagesReplyParams; result: MessagesReplyResult };
  "messages:forward": { risk: "high"; params: MessagesForwardParams; result: MessagesForwardResult };
  "mail_folders:read": { risk: "low"; params: MailFoldersReadParams; result: MailFoldersReadResult; item: MailFoldersReadItem };
  "child_folders:read": { risk: "low"; params: ChildFoldersReadParams; result: ChildFoldersReadResult; item: ChildFoldersReadItem };
  "mail_folders:write": { risk: "medium"; params: MailFoldersWriteParams; result: MailFoldersWriteResult };
  "message_rules:read": { risk: "low"; params: MessageRulesReadParams; result: MessageRulesReadResult; item: MessageRulesReadItem };
  "message_rules:set_enabled": { risk: "high"; params: MessageRulesSetEnabledParams; result: MessageRulesSetEnabledResult };
  "message_rules:delete": { risk: "high"; params: MessageRulesDeleteParams; result: MessageRulesDeleteResult };
  "mailbox_settings:read": { risk: "low"; params: MailboxSettingsReadParams; result: MailboxSettingsReadResult };
  "mailbox_settings:set_automatic_replies": { risk: "high"; params: MailboxSettingsSetAutomaticRepliesParams; result: MailboxSettingsSetAutomaticRepliesResult };
  "calendar_events:read": { risk: "medium"; params: CalendarEventsReadParams; result: CalendarEventsReadResult; item: CalendarEventsReadItem };
  "calendar_events:delete": { risk: "high"; params: CalendarEventsDeleteParams; result: CalendarEventsDeleteResult };
  "calendar_permissions:read": { risk: "low"; params: CalendarPermissionsReadParams; result: CalendarPermissionsReadResult; item: CalendarPermissionsReadItem };
}

/** The risk of each convenience method. */
export interface ExchangeOnlineMethods {
  getMessages: "medium";
  searchMessages: "medium";
  getMessage: "medium";
  listAttachments: "medium";
  getAttachment: "medium";
  getAttachedMail: "medium";
  moveMessage: "high";
  junkMessage: "high";
  deleteMessage: "high";
  sendMail: "high";
  listMailFolders: "low";
  getInboxRules: "low";
  disableInboxRule: "high";
  getCalendarEvents: "medium";
}

/** Parameters of `messages:read`. */
export interface MessagesReadParams {
  "user-id": UserRef;
  /** OData filter, such as from/emailAddress/address eq 'a@b.com'. @minLength 1 */
  $filter?: string;
  /** Words to find, such as "subject:invoice", in quotes. @minLength 1 */
  $search?: string;
  /** Only these fields of messages. */
  $select?: MessageField[];
  /** Order of the messages, not with search; a filter has to begin with the same time. */
  $orderby?: ("receivedDateTime" | "receivedDateTime desc" | "sentDateTime" | "sentDateTime desc")[];
  $top?: Top;
  $skip?: Skip;
  $skiptoken?: SkipToken;
}

/** Result of `messages:read`. */
export type MessagesReadResult = Messages;

/** One item of the pages of `messages:read`. */
export type MessagesReadItem = MessagesReadResult["value"][number];

/** Arguments of `getMessages`. */
export interface GetMessagesParams {
  user: UserRef;
  /** OData filter, such as from/emailAddress/address eq 'a@b.com'. @minLength 1 */
  filter?: string;
  limit?: Top;
}

/** Arguments of `searchMessages`. */
export interface SearchMessagesParams {
  user: UserRef;
  /** Words to find, such as "subject:invoice", in quotes. @minLength 1 */
  search: string;
  limit?: Top;
}

/** Parameters of `folder_messages:read`. */
export interface FolderMessagesReadParams {
  "user-id": UserRef;
  "mailFolder-id": FolderId;
  /** OData filter, such as receivedDateTime ge 2026-01-01T00:00:00Z. @minLength 1 */
  $filter?: string;
  /** Words to find within the folder. @minLength 1 */
  $search?: string;
  /** Only these fields of its messages. */
  $select?: MessageField[];
  /** Order of the folder, not with search; a filter has to begin with the same time. */
  $orderby?: ("receivedDateTime" | "receivedDateTime desc" | "sentDateTime" | "sentDateTime desc")[];
  $top?: Top;
  $skip?: Skip;
  $skiptoken?: SkipToken;
}

/** Result of `folder_messages:read`. */
export type FolderMessagesReadResult = Messages;

/** One item of the pages of `folder_messages:read`. */
export type FolderMessagesReadItem = FolderMessagesReadResult["value"][number];

/** Parameters of `messages:read_details`. */
export interface MessagesReadDetailsParams {
  "user-id": UserRef;
  "message-id": MessageId;
  /** Only these fields of the message. */
  $select?: MessageField[];
}

/** Result of `messages:read_details`. */
export type MessagesReadDetailsResult = Message;

/** Arguments of `getMessage`. */
export interface GetMessageParams {
  user: UserRef;
  messageId: MessageId;
}

/** Parameters of `messages:read_raw`. */
export interface MessagesReadRawParams {
  "user-id": UserRef;
  "message-id": MessageId;
}

/** Result of `messages:read_raw`. The whole message in MIME. */
export type MessagesReadRawResult = string;

/** Parameters of `attachments:read`. */
export interface AttachmentsReadParams {
  "user-id": UserRef;
  "message-id": MessageId;
  /** Only these fields, which leaves out content. */
  $select?: ("id" | "name" | "contentType" | "size" | "isInline" | "lastModifiedDateTime")[];
  $top?: Top;
  $skip?: Skip;
  $skiptoken?: SkipToken;
}

/** Result of `attachments:read`. */
export type AttachmentsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: Attachment[];
};

/** One item of the pages of `attachments:read`. */
export type AttachmentsReadItem = AttachmentsReadResult["value"][number];

/** Arguments of `listAttachments`. */
export interface ListAttachmentsParams {
  user: UserRef;
  messageId: MessageId;
}

/** Parameters of `attachments:read_details`. */
export interface AttachmentsReadDetailsParams {
  "user-id": UserRef;
  "message-id": MessageId;
  /** Id of the attachment, from attachments:read. @minLength 1 @pattern ^[A-Za-z0-9+/=_-]+$ */
  "attachment-id": string;
  /** What to send along: the text of an attached mail. */
  $expand?: "microsoft.graph.itemattachment/item"[];
}

/** Result of `attachments:read_details`. */
export type AttachmentsReadDetailsResult = {
  /** Kind, such as #microsoft.graph.fileAttachment. */
  "@odata.type"?: string;
  id?: string;
  name?: string | null;
  contentType?: string | null;
  /** Length of it in bytes. @integer */
  size?: number;
  isInline?: boolean;
  lastModifiedDateTime?: Moment;
  /** Content of a file in base64. */
  contentBytes?: string | null;
  /** The attached mail, when asked for. */
  item?: Message;
};

/** Arguments of `getAttachment`. */
export interface GetAttachmentParams {
  user: UserRef;
  messageId: MessageId;
  /** Id of the attachment, from attachments:read. @minLength 1 @pattern ^[A-Za-z0-9+/=_-]+$ */
  attachmentId: string;
}

/** Arguments of `getAttachedMail`. */
export interface GetAttachedMailParams {
  user: UserRef;
  messageId: MessageId;
  /** Id of the attachment, from attachments:read. @minLength 1 @pattern ^[A-Za-z0-9+/=_-]+$ */
  attachmentId: string;
}

/** Parameters of `messages:update`. */
export interface MessagesUpdateParams {
  "user-id": UserRef;
  "message-id": MessageId;
  /** Categories that replace the present ones. */
  categories?: string[];
  /** Whether it shows as read. */
  isRead?: boolean;
  /** Importance that Outlook shows. */
  importance?: "low" | "normal" | "high";
}

/** Result of `messages:update`. */
export type MessagesUpdateResult = Message;

/** Parameters of `messages:move`. */
export interface MessagesMoveParams {
  "user-id": UserRef;
  "message-id": MessageId;
  /** Id of the folder, or junkemail, deleteditems. @minLength 1 */
  DestinationId: string;
}

/** Result of `messages:move`. */
export type MessagesMoveResult = Message;

/** Arguments of `moveMessage`. */
export interface MoveMessageParams {
  user: UserRef;
  messageId: MessageId;
  /** Id of the folder, or junkemail, deleteditems. @minLength 1 */
  folder: string;
}

/** Arguments of `junkMessage`. */
export interface JunkMessageParams {
  user: UserRef;
  messageId: MessageId;
}

/** Parameters of `messages:delete`. */
export interface MessagesDeleteParams {
  "user-id": UserRef;
  "message-id": MessageId;
}

/** Result of `messages:delete`. */
export type MessagesDeleteResult = null;

/** Arguments of `deleteMessage`. */
export interface DeleteMessageParams {
  user: UserRef;
  messageId: MessageId;
}

/** Parameters of `messages:purge`. */
export interface MessagesPurgeParams {
  "user-id": UserRef;
  "message-id": MessageId;
}

/** Result of `messages:purge`. */
export type MessagesPurgeResult = null;

/** Parameters of `messages:send`. */
export interface MessagesSendParams {
  "user-id": UserRef;
  /** The mail with subject and recipients. */
  Message: {
    /** @minLength 1 */
    subject: string;
    body: { contentType: "text" | "html"; content: string };
    toRecipients: NewRecipients;
    ccRecipients?: NewRecipients;
    importance?: "low" | "normal" | "high";
  };
  /** Whether the sender keeps a copy. */
  SaveToSentItems?: boolean;
}

/** Result of `messages:send`. */
export type MessagesSendResult = null;

/** Arguments of `sendMail`. */
export interface SendMailParams {
  user: UserRef;
  /** @minLength 1 */
  subject: string;
  text: string;
  to: NewRecipients;
}

/** Parameters of `messages:reply`. */
export interface MessagesReplyParams {
  "user-id": UserRef;
  "message-id": MessageId;
  /** Text of the reply. @minLength 1 */
  Comment: string;
}

/** Result of `messages:reply`. */
export type MessagesReplyResult = null;

/** Parameters of `messages:forward`. */
export interface MessagesForwardParams {
  "user-id": UserRef;
  "message-id": MessageId;
  ToRecipients: NewRecipients;
  Comment?: Comment;
}

/** Result of `messages:forward`. */
export type MessagesForwardResult = null;

/** Parameters of `mail_folders:read`. */
export interface MailFoldersReadParams {
  "user-id": UserRef;
  /** Whether to list hidden folders too. */
  includeHiddenFolders?: boolean;
  $top?: Top;
  $skip?: Skip;
  $skiptoken?: SkipToken;
}

/** Result of `mail_folders:read`. */
export type MailFoldersReadResult = Folders;

/** One item of the pages of `mail_folders:read`. */
export type MailFoldersReadItem = MailFoldersReadResult["value"][number];

/** Arguments of `listMailFolders`. */
export interface ListMailFoldersParams {
  user: UserRef;
  /** Whether to list hidden folders too. */
  includeHidden?: boolean;
}

/** Parameters of `child_folders:read`. */
export interface ChildFoldersReadParams {
  "user-id": UserRef;
  "mailFolder-id": FolderId;
  /** Whether hidden folders come as well. */
  includeHiddenFolders?: boolean;
  $top?: Top;
  $skip?: Skip;
  $skiptoken?: SkipToken;
}

/** Result of `child_folders:read`. */
export type ChildFoldersReadResult = Folders;

/** One item of the pages of `child_folders:read`. */
export type ChildFoldersReadItem = ChildFoldersReadResult["value"][number];

/** Parameters of `mail_folders:write`. */
export interface MailFoldersWriteParams {
  "user-id": UserRef;
  /** Name of the new folder. @minLength 1 */
  displayName: string;
  /** Whether Outlook hides the folder. */
  isHidden?: boolean;
}

/** Result of `mail_folders:write`. */
export type MailFoldersWriteResult = Folder;

/** Parameters of `message_rules:read`. */
export interface MessageRulesReadParams {
  "user-id": UserRef;
  "mailFolder-id": FolderId;
  $top?: Top;
  $skip?: Skip;
  $skiptoken?: SkipToken;
}

/** Result of `message_rules:read`. */
export type MessageRulesReadResult = {
  "@odata.nextLink"?: NextLink;
  value: Rule[];
};

/** One item of the pages of `message_rules:read`. */
export type MessageRulesReadItem = MessageRulesReadResult["value"][number];

/** Arguments of `getInboxRules`. */
export interface GetInboxRulesParams {
  user: UserRef;
}

/** Parameters of `message_rules:set_enabled`. */
export interface MessageRulesSetEnabledParams {
  "user-id": UserRef;
  "mailFolder-id": FolderId;
  "messageRule-id": RuleId;
  /** Whether the rule works. */
  isEnabled: boolean;
}

/** Result of `message_rules:set_enabled`. */
export type MessageRulesSetEnabledResult = Rule;

/** Arguments of `disableInboxRule`. */
export interface DisableInboxRuleParams {
  user: UserRef;
  ruleId: RuleId;
}

/** Parameters of `message_rules:delete`. */
export interface MessageRulesDeleteParams {
  "user-id": UserRef;
  "mailFolder-id": FolderId;
  "messageRule-id": RuleId;
}

/** Result of `message_rules:delete`. */
export type MessageRulesDeleteResult = null;

/** Parameters of `mailbox_settings:read`. */
export interface MailboxSettingsReadParams {
  "user-id": UserRef;
}

/** Result of `mailbox_settings:read`. */
export type MailboxSettingsReadResult = MailboxSettings;

/** Parameters of `mailbox_settings:set_automatic_replies`. */
export interface MailboxSettingsSetAutomaticRepliesParams {
  "user-id": UserRef;
  /** The replies and when they go out. */
  automaticRepliesSetting: {
    status: "disabled" | "alwaysEnabled" | "scheduled";
    /** Who outside gets an answer. */
    externalAudience?: "none" | "contactsOnly" | "all";
    internalReplyMessage?: string;
    externalReplyMessage?: string;
    scheduledStartDateTime?: NewZonedTime;
    scheduledEndDateTime?: NewZonedTime;
  };
}

/** Result of `mailbox_settings:set_automatic_replies`. */
export type MailboxSettingsSetAutomaticRepliesResult = MailboxSettings;

/** Parameters of `calendar_events:read`. */
export interface CalendarEventsReadParams {
  "user-id": UserRef;
  /** Start of the time in ISO 8601. @format date-time */
  startDateTime: string;
  /** End of the time in ISO 8601. @format date-time */
  endDateTime: string;
  $top?: Top;
  $skip?: Skip;
  $skiptoken?: SkipToken;
}

/** Result of `calendar_events:read`. */
export type CalendarEventsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: Event[];
};

/** One item of the pages of `calendar_events:read`. */
export type CalendarEventsReadItem = CalendarEventsReadResult["value"][number];

/** Arguments of `getCalendarEvents`. */
export interface GetCalendarEventsParams {
  user: UserRef;
  /** Start of the time in ISO 8601. @format date-time */
  start: string;
  /** End of the time in ISO 8601. @format date-time */
  end: string;
}

/** Parameters of `calendar_events:delete`. */
export interface CalendarEventsDeleteParams {
  "user-id": UserRef;
  /** Id of the meeting, from calendar_events:read. @minLength 1 @pattern ^[A-Za-z0-9+/=_-]+$ */
  "event-id": string;
}

/** Result of `calendar_events:delete`. */
export type CalendarEventsDeleteResult = null;

/** Parameters of `calendar_permissions:read`. */
export interface CalendarPermissionsReadParams {
  "user-id": UserRef;
  $top?: Top;
  $skip?: Skip;
  $skiptoken?: SkipToken;
}

/** Result of `calendar_permissions:read`. */
export type CalendarPermissionsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: {
    id?: string;
    emailAddress?: Address;
    role?: string | null;
    allowedRoles?: (string | null)[];
    isInsideOrganization?: boolean | null;
    isRemovable?: boolean | null;
  }[];
};

/** One item of the pages of `calendar_permissions:read`. */
export type CalendarPermissionsReadItem = CalendarPermissionsReadResult["value"][number];

/** Object id or login of the mailbox's owner. @minLength 1 @pattern ^[^/().][^/()]*$ */
export type UserRef = string;

/** Id of a message in that mailbox. @minLength 1 @pattern ^[A-Za-z0-9+/=_-]+$ */
export type MessageId = string;

/** Id of a folder, or a name such as inbox. @minLength 1 @pattern ^[A-Za-z0-9+/=_-]+$ */
export type FolderId = string;

/** Id of an inbox rule. @minLength 1 @pattern ^[A-Za-z0-9+/=_-]+$ */
export type RuleId = string;

/** How many to return per page. @integer @minimum 1 @maximum 1000 */
export type Top = number;

/** How many to pass over first. @integer @minimum 0 */
export type Skip = number;

/** Opaque place to go on from. @minLength 1 */
export type SkipToken = string;

/** Address of the next page. */
export type NextLink = string | null;

/** @format date-time */
export type Moment = string | null;

/** Text to put above the message. */
export type Comment = string;

export type Address = { address?: string | null; name?: string | null } | null;

export type Recipient = { emailAddress?: Address } | null;

export type NewRecipient = {
  emailAddress: {
    /** Mail address to send to. @minLength 3 */
    address: string;
    name?: string;
  };
};

/** People to send it to. @minItems 1 @maxItems 50 */
export type NewRecipients = NewRecipient[];

export type Body = { contentType?: "text" | "html" | (string & {}) | null; content?: string | null } | null;

export type MessageField =
  | "id"
  | "subject"
  | "from"
  | "sender"
  | "replyTo"
  | "toRecipients"
  | "ccRecipients"
  | "bccRecipients"
  | "body"
  | "bodyPreview"
  | "uniqueBody"
  | "receivedDateTime"
  | "sentDateTime"
  | "createdDateTime"
  | "lastModifiedDateTime"
  | "hasAttachments"
  | "internetMessageId"
  | "internetMessageHeaders"
  | "conversationId"
  | "parentFolderId"
  | "categories"
  | "flag"
  | "importance"
  | "inferenceClassification"
  | "isRead"
  | "isDraft"
  | "webLink";

export type Message = {
  id?: string;
  subject?: string | null;
  from?: Recipient;
  sender?: Recipient;
  replyTo?: Recipient[];
  toRecipients?: Recipient[];
  ccRecipients?: Recipient[];
  bccRecipients?: Recipient[];
  body?: Body;
  /** What this message adds to its thread, when selected. */
  uniqueBody?: Body;
  bodyPreview?: string | null;
  receivedDateTime?: Moment;
  sentDateTime?: Moment;
  hasAttachments?: boolean | null;
  internetMessageId?: string | null;
  /** Headers that came with it, when selected. */
  internetMessageHeaders?: ({ name?: string | null; value?: string | null } | null)[];
  conversationId?: string | null;
  parentFolderId?: string | null;
  categories?: (string | null)[];
  importance?: "low" | "normal" | "high" | (string & {}) | null;
  isRead?: boolean | null;
  isDraft?: boolean | null;
  webLink?: string | null;
};

export type Messages = {
  "@odata.nextLink"?: NextLink;
  value: Message[];
};

export type Folder = {
  id?: string;
  displayName?: string | null;
  parentFolderId?: string | null;
  /** @integer */
  childFolderCount?: number | null;
  /** @integer */
  totalItemCount?: number | null;
  /** @integer */
  unreadItemCount?: number | null;
  isHidden?: boolean | null;
};

export type Folders = {
  "@odata.nextLink"?: NextLink;
  value: Folder[];
};

export type Attachment = {
  /** Kind, such as #microsoft.graph.fileAttachment. */
  "@odata.type"?: string;
  id?: string;
  name?: string | null;
  contentType?: string | null;
  /** Length of it in bytes. @integer */
  size?: number;
  isInline?: boolean;
  lastModifiedDateTime?: Moment;
  /** Content of a file in base64. */
  contentBytes?: string | null;
};

export type RulePredicates = {
  subjectContains?: (string | null)[] | null;
  bodyContains?: (string | null)[] | null;
  bodyOrSubjectContains?: (string | null)[] | null;
  senderContains?: (string | null)[] | null;
  recipientContains?: (string | null)[] | null;
  headerContains?: (string | null)[] | null;
  fromAddresses?: Recipient[] | null;
  sentToAddresses?: Recipient[] | null;
  hasAttachments?: boolean | null;
} | null;

export type Rule = {
  id?: string;
  displayName?: string | null;
  /** @integer */
  sequence?: number | null;
  isEnabled?: boolean | null;
  isReadOnly?: boolean | null;
  hasError?: boolean | null;
  conditions?: RulePredicates;
  exceptions?: RulePredicates;
  actions?: {
    forwardTo?: Recipient[] | null;
    forwardAsAttachmentTo?: Recipient[] | null;
    redirectTo?: Recipient[] | null;
    moveToFolder?: string | null;
    copyToFolder?: string | null;
    delete?: boolean | null;
    permanentDelete?: boolean | null;
    markAsRead?: boolean | null;
    stopProcessingRules?: boolean | null;
    assignCategories?: (string | null)[] | null;
  } | null;
};

/** Time of day with its zone. */
export type ZonedTime = { dateTime?: string; timeZone?: string | null } | null;

export type NewZonedTime = {
  /** Time without zone, as 2026-01-31T08:00:00. @minLength 1 */
  dateTime: string;
  /** Name of the zone, such as UTC. @minLength 1 */
  timeZone: string;
};

export type AutomaticReplies = {
  status?: "disabled" | "alwaysEnabled" | "scheduled" | (string & {});
  externalAudience?: "none" | "contactsOnly" | "all" | (string & {});
  internalReplyMessage?: string | null;
  externalReplyMessage?: string | null;
  scheduledStartDateTime?: ZonedTime;
  scheduledEndDateTime?: ZonedTime;
} | null;

export type MailboxSettings = {
  automaticRepliesSetting?: AutomaticReplies;
  archiveFolder?: string | null;
  timeZone?: string | null;
  /** Kind of mailbox, such as user or shared. */
  userPurpose?: string | null;
  delegateMeetingMessageDeliveryOptions?: string | null;
};

export type Event = {
  id?: string;
  iCalUId?: string | null;
  /** singleInstance, occurrence or exception. */
  type?: string | null;
  /** Id of the series that it belongs to. */
  seriesMasterId?: string | null;
  subject?: string | null;
  bodyPreview?: string | null;
  body?: Body;
  start?: ZonedTime;
  end?: ZonedTime;
  organizer?: Recipient;
  attendees?: ({ type?: string | null; emailAddress?: Address } | null)[];
  location?: { displayName?: string | null } | null;
  isAllDay?: boolean | null;
  isOrganizer?: boolean | null;
  isCancelled?: boolean | null;
  hasAttachments?: boolean | null;
  onlineMeetingUrl?: string | null;
  onlineMeeting?: {
    /** Where the meeting is joined. */
    joinUrl?: string | null;
  } | null;
  createdDateTime?: Moment;
  webLink?: string | null;
};

const LINK_PAGES = {
  next: "/@odata.nextLink",
  params: ["$skip", "$skiptoken"],
  items: "/value",
  more: "/@odata.nextLink",
  numbers: ["$skip"],
} as const;

const CONNECTOR: ConnectorSpec = {
  name: "exchange_online",
  operations: {
    low: {
      "mail_folders:read": ["vsoq6lr9", LINK_PAGES],
      "child_folders:read": ["0IwrZvgg", LINK_PAGES],
      "message_rules:read": ["PVGBh_Bk", LINK_PAGES],
      "mailbox_settings:read": ["c0fqQ-id"],
      "calendar_permissions:read": ["S0yIZ3Zu", LINK_PAGES],
    },
    medium: {
      "messages:read": ["k_SkUtaI", LINK_PAGES],
      "folder_messages:read": ["9XxGkZch", LINK_PAGES],
      "messages:read_details": ["9zRcTMRu"],
      "messages:read_raw": ["FyDSi9Ds"],
      "attachments:read": ["mgYtJ_R8", LINK_PAGES],
      "attachments:read_details": ["am3sUpGU"],
      "messages:update": ["OUmkNuhx"],
      "mail_folders:write": ["OlzVSzn3"],
      "calendar_events:read": ["YwDIJzqr", LINK_PAGES],
    },
    high: {
      "messages:move": ["jHvw6q0P"],
      "messages:delete": ["5pXRfX5u"],
      "messages:send": ["84b0vVqa"],
      "messages:reply": ["huzH2loT"],
      "messages:forward": ["fvbzu7ga"],
      "message_rules:set_enabled": ["anTk1dWm"],
      "message_rules:delete": ["FOh3M3hk"],
      "mailbox_settings:set_automatic_replies": ["9tL0M6g1"],
      "calendar_events:delete": ["t5epc82Q"],
    },
    critical: {
      "messages:purge": ["N8faahZX"],
    },
  },
};
