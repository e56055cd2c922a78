// Generated from specs/gmail.yaml by `npm run generate`. Do not edit.
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
 * Gmail. Messages, threads, labels, filters, forwarding and delegation of Gmail mailboxes.
 * @see https://developers.google.com/workspace/gmail/api/reference/rest
 */
export class GmailConnector<const M extends Risk = "critical"> extends SDKConnector<GmailOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /**
   * Search messages of a mailbox for their ids.
   * Risk: medium. Scope: https://www.googleapis.com/auth/gmail.readonly.
   */
  searchMessages(params: SearchMessagesParams, options?: ExecuteOptions): GovernedPages<"medium", MessagesReadResult, MessagesReadItem> {
    return this.call("messages:read", {
      userId: params.user,
      q: params.query,
      maxResults: params.maxResults,
      includeSpamTrash: params.includeSpamTrash,
    }, options);
  }

  /**
   * Get one message with headers, text and parts.
   * Risk: medium. Scope: https://www.googleapis.com/auth/gmail.readonly.
   */
  getMessage(params: GetMessageParams, options?: ExecuteOptions): GovernedCall<"medium", MessagesReadDetailsResult> {
    return this.call("messages:read_details", { userId: params.user, id: params.messageId, format: params.format }, options);
  }

  /**
   * Get one message with headers, text and parts.
   * Risk: medium. Scope: https://www.googleapis.com/auth/gmail.readonly.
   */
  getMessageHeaders(params: GetMessageHeadersParams, options?: ExecuteOptions): GovernedCall<"medium", MessagesReadDetailsResult> {
    return this.call("messages:read_details", { userId: params.user, id: params.messageId, format: "metadata" }, options);
  }

  /**
   * Put labels on a message or take them off.
   * Risk: high. Scope: https://www.googleapis.com/auth/gmail.modify. May be escalated to a reviewer.
   */
  markAsSpam(params: MarkAsSpamParams, options?: ExecuteOptions): GovernedCall<"high", MessagesModifyLabelsResult> {
    return this.call("messages:modify_labels", { userId: params.user, id: params.messageId, addLabelIds: ["SPAM"], removeLabelIds: ["INBOX"] }, options);
  }

  /**
   * Move a message into the trash.
   * Risk: high. Scope: https://www.googleapis.com/auth/gmail.modify. May be escalated to a reviewer.
   */
  trashMessage(params: TrashMessageParams, options?: ExecuteOptions): GovernedCall<"high", MessagesTrashResult> {
    return this.call("messages:trash", { userId: params.user, id: params.messageId }, options);
  }

  /**
   * List filters that sort incoming mail.
   * Risk: low. Scope: https://www.googleapis.com/auth/gmail.settings.basic.
   */
  listFilters(params: ListFiltersParams, options?: ExecuteOptions): GovernedCall<"low", FiltersReadResult> {
    return this.call("filters:read", { userId: params.user }, options);
  }

  /**
   * Delete a filter, such as one that hides mail.
   * Risk: high. Scope: https://www.googleapis.com/auth/gmail.settings.basic. May be escalated to a reviewer.
   */
  deleteFilter(params: DeleteFilterParams, options?: ExecuteOptions): GovernedCall<"high", FiltersDeleteResult> {
    return this.call("filters:delete", { userId: params.user, id: params.filterId }, options);
  }

  /**
   * Show whether all mail is forwarded.
   * Risk: low. Scope: https://www.googleapis.com/auth/gmail.settings.basic.
   */
  getAutoForwarding(params: GetAutoForwardingParams, options?: ExecuteOptions): GovernedCall<"low", AutoForwardingReadResult> {
    return this.call("auto_forwarding:read", { userId: params.user }, options);
  }

  /**
   * Stop forwarding all mail of a mailbox.
   * Risk: high. Scope: https://www.googleapis.com/auth/gmail.settings.sharing. May be escalated to a
   * reviewer.
   */
  disableAutoForwarding(params: DisableAutoForwardingParams, options?: ExecuteOptions): GovernedCall<"high", AutoForwardingDisableResult> {
    return this.call("auto_forwarding:disable", { userId: params.user }, options);
  }

  execute<O extends keyof Within<GmailOperations, M>>(
    operation: O,
    params: ParamsOf<Within<GmailOperations, M>, O> & Incomplete,
  ): never;
  /** Show address and size of a mailbox. `GET /gmail/v1/users/{userId}/profile` @risk low */
  execute(
    operation: OperationId<"profiles:read", "low", M>,
    params: ProfilesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ProfilesReadResult>;
  /** List what changed in a mailbox since a point. `GET /gmail/v1/users/{userId}/history` @risk medium */
  execute(
    operation: OperationId<"history:read", "medium", M>,
    params: HistoryReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", HistoryReadResult, HistoryReadItem>;
  /** Search messages of a mailbox for their ids. `GET /gmail/v1/users/{userId}/messages` @risk medium */
  execute(
    operation: OperationId<"messages:read", "medium", M>,
    params: MessagesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", MessagesReadResult, MessagesReadItem>;
  /**
   * Get one message with headers, text and parts. `GET /gmail/v1/users/{userId}/messages/{id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"messages:read_details", "medium", M>,
    params: MessagesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MessagesReadDetailsResult>;
  /**
   * Download an attachment of a message. `GET /gmail/v1/users/{userId}/messages/{messageId}/attachments/{id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"attachments:read", "medium", M>,
    params: AttachmentsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AttachmentsReadResult>;
  /**
   * Put labels on a message or take them off. `POST /gmail/v1/users/{userId}/messages/{id}/modify`
   * @risk high
   */
  execute(
    operation: OperationId<"messages:modify_labels", "high", M>,
    params: MessagesModifyLabelsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MessagesModifyLabelsResult>;
  /**
   * Change labels of several messages at once. `POST /gmail/v1/users/{userId}/messages/batchModify`
   * @risk high
   */
  execute(
    operation: OperationId<"messages:batch_modify_labels", "high", M>,
    params: MessagesBatchModifyLabelsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MessagesBatchModifyLabelsResult>;
  /** Move a message into the trash. `POST /gmail/v1/users/{userId}/messages/{id}/trash` @risk high */
  execute(
    operation: OperationId<"messages:trash", "high", M>,
    params: MessagesTrashParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MessagesTrashResult>;
  /** Bring a message back from the trash. `POST /gmail/v1/users/{userId}/messages/{id}/untrash` @risk high */
  execute(
    operation: OperationId<"messages:untrash", "high", M>,
    params: MessagesUntrashParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MessagesUntrashResult>;
  /** Send a message in the name of the mailbox. `POST /gmail/v1/users/{userId}/messages/send` @risk high */
  execute(
    operation: OperationId<"messages:send", "high", M>,
    params: MessagesSendParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MessagesSendResult>;
  /** Save a draft for a person to send. `POST /gmail/v1/users/{userId}/drafts` @risk medium */
  execute(
    operation: OperationId<"drafts:write", "medium", M>,
    params: DraftsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DraftsWriteResult>;
  /** Search conversations of a mailbox. `GET /gmail/v1/users/{userId}/threads` @risk medium */
  execute(
    operation: OperationId<"threads:read", "medium", M>,
    params: ThreadsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ThreadsReadResult, ThreadsReadItem>;
  /** Get all messages of a conversation. `GET /gmail/v1/users/{userId}/threads/{id}` @risk medium */
  execute(
    operation: OperationId<"threads:read_details", "medium", M>,
    params: ThreadsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ThreadsReadDetailsResult>;
  /**
   * Move a whole conversation into the trash. `POST /gmail/v1/users/{userId}/threads/{id}/trash`
   * @risk high
   */
  execute(
    operation: OperationId<"threads:trash", "high", M>,
    params: ThreadsTrashParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ThreadsTrashResult>;
  /** List labels with their ids. `GET /gmail/v1/users/{userId}/labels` @risk low */
  execute(
    operation: OperationId<"labels:read", "low", M>,
    params: LabelsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", LabelsReadResult>;
  /** Make a label for a mailbox. `POST /gmail/v1/users/{userId}/labels` @risk medium */
  execute(
    operation: OperationId<"labels:write", "medium", M>,
    params: LabelsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", LabelsWriteResult>;
  /** List filters that sort incoming mail. `GET /gmail/v1/users/{userId}/settings/filters` @risk low */
  execute(
    operation: OperationId<"filters:read", "low", M>,
    params: FiltersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FiltersReadResult>;
  /** Make a filter that labels incoming mail. `POST /gmail/v1/users/{userId}/settings/filters` @risk high */
  execute(
    operation: OperationId<"filters:write", "high", M>,
    params: FiltersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FiltersWriteResult>;
  /**
   * Delete a filter, such as one that hides mail. `DELETE /gmail/v1/users/{userId}/settings/filters/{id}`
   * @risk high
   */
  execute(
    operation: OperationId<"filters:delete", "high", M>,
    params: FiltersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FiltersDeleteResult>;
  /** Show whether all mail is forwarded. `GET /gmail/v1/users/{userId}/settings/autoForwarding` @risk low */
  execute(
    operation: OperationId<"auto_forwarding:read", "low", M>,
    params: AutoForwardingReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AutoForwardingReadResult>;
  /**
   * Stop forwarding all mail of a mailbox. `PUT /gmail/v1/users/{userId}/settings/autoForwarding`
   * @risk high
   */
  execute(
    operation: OperationId<"auto_forwarding:disable", "high", M>,
    params: AutoForwardingDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AutoForwardingDisableResult>;
  /**
   * List addresses that mail may be forwarded to. `GET /gmail/v1/users/{userId}/settings/forwardingAddresses`
   * @risk low
   */
  execute(
    operation: OperationId<"forwarding_addresses:read", "low", M>,
    params: ForwardingAddressesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ForwardingAddressesReadResult>;
  /**
   * Remove an address that mail is forwarded to. `DELETE
   * /gmail/v1/users/{userId}/settings/forwardingAddresses/{forwardingEmail}`
   * @risk high
   */
  execute(
    operation: OperationId<"forwarding_addresses:delete", "high", M>,
    params: ForwardingAddressesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ForwardingAddressesDeleteResult>;
  /** List who else may open the mailbox. `GET /gmail/v1/users/{userId}/settings/delegates` @risk low */
  execute(
    operation: OperationId<"delegates:read", "low", M>,
    params: DelegatesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DelegatesReadResult>;
  /**
   * Take the mailbox away from a delegate. `DELETE
   * /gmail/v1/users/{userId}/settings/delegates/{delegateEmail}`
   * @risk high
   */
  execute(
    operation: OperationId<"delegates:delete", "high", M>,
    params: DelegatesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DelegatesDeleteResult>;
  /** List addresses that the mailbox sends from. `GET /gmail/v1/users/{userId}/settings/sendAs` @risk low */
  execute(
    operation: OperationId<"send_as:read", "low", M>,
    params: SendAsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SendAsReadResult>;
  /** Show whether mail programs have IMAP. `GET /gmail/v1/users/{userId}/settings/imap` @risk low */
  execute(
    operation: OperationId<"imap:read", "low", M>,
    params: ImapReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ImapReadResult>;
  /** Keep mail programs out by ending IMAP. `PUT /gmail/v1/users/{userId}/settings/imap` @risk high */
  execute(
    operation: OperationId<"imap:disable", "high", M>,
    params: ImapDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ImapDisableResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof GmailOperations>(
    operation: O & Permit<GmailOperations, O, M>,
    ...rest: Rest<ParamsOf<GmailOperations, O>>
  ): CallOf<GmailOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Gmail<M extends Risk = "critical"> = Limited<GmailConnector<M>, GmailMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface GmailOperations {
  "profiles:read": { risk: "low"; params: ProfilesReadParams; result: ProfilesReadResult };
  "history:read": { risk: "medium"; params: HistoryReadParams; result: HistoryReadResult; item: HistoryReadItem };
  "messages:read": { risk: "medium"; params: MessagesReadParams; result: MessagesReadResult; item: MessagesReadItem };
  "messages:read_details": { risk: "medium"; params: MessagesReadDetailsParams; result: MessagesReadDetailsResult };
  "attachments:read": { risk: "medium"; params: AttachmentsReadParams; result: AttachmentsReadResult };
  "messages:modify_labels": { risk: "high"; params: MessagesModifyLabelsParams; result: MessagesModifyLabelsResult };
  "messages:batch_modify_labels": { risk: "high"; params: MessagesBatchModifyLabelsParams; result: MessagesBatchModifyLabelsResult };
  "messages:trash": { risk: "high"; params: MessagesTrashParams; result: MessagesTrashResult };
  "messages:untrash": { risk: "high"; params: MessagesUntrashParams; result: MessagesUntrashResult };
  "messages:send": { risk: "high"; params: MessagesSendParams; result: MessagesSendResult };
  "drafts:write": { risk: "medium"; params: DraftsWriteParams; result: DraftsWriteResult };
  "threads:read": { risk: "medium"; params: ThreadsReadParams; result: ThreadsReadResult; item: ThreadsReadItem };
  "threads:read_details": { risk: "medium"; params: ThreadsReadDetailsParams; result: ThreadsReadDetailsResult };
  "threads:trash": { risk: "high"; params: ThreadsTrashParams; result: ThreadsTrashResult };
  "labels:read": { risk: "low"; params: LabelsReadParams; result: LabelsReadResult };
  "labels:write": { risk: "medium"; params: LabelsWriteParams; result: LabelsWriteResult };
  "filters:read": { risk: "low"; params: FiltersReadParams; result: FiltersReadResult };
  "filters:write": { risk: "high"; params: FiltersWriteParams; result: FiltersWriteResult };
  "filters:delete": { risk: "high"; params: FiltersDeleteParams; result: FiltersDeleteResult };
  "auto_forwarding:read": { risk: "low"; params: AutoForwardingReadParams; result: AutoForwardingReadResult };
  "auto_forwarding:disable": { risk: "high"; params: AutoForwardingDisableParams; result: AutoForwardingDisableResult };
  "forwarding_addresses:read": { risk: "low"; params: ForwardingAddressesReadParams; result: ForwardingAddressesReadResult };
  "forwarding_addresses:delete": { risk: "high"; params: ForwardingAddressesDeleteParams; result: ForwardingAddressesDeleteResult };
  "delegates:read": { risk: "low"; params: DelegatesReadParams; result: DelegatesReadResult };
  "delegates:delete": { risk: "high"; params: DelegatesDeleteParams; result: DelegatesDeleteResult };
  "send_as:read": { risk: "low"; params: SendAsReadParams; result: SendAsReadResult };
  "imap:read": { risk: "low"; params: ImapReadParams; result: ImapReadResult };
  "imap:disable": { risk: "high"; params: ImapDisableParams; result: ImapDisableResult };
}

/** The risk of each convenience method. */
export interface GmailMethods {
  searchMessages: "medium";
  getMessage: "medium";
  getMessageHeaders: "medium";
  markAsSpam: "high";
  trashMessage: "high";
  listFilters: "low";
  deleteFilter: "high";
  getAutoForwarding: "low";
  disableAutoForwarding: "high";
}

/** Parameters of `profiles:read`. */
export interface ProfilesReadParams {
  userId: UserId;
}

/** Result of `profiles:read`. */
export type ProfilesReadResult = {
  emailAddress?: string;
  /** @integer */
  messagesTotal?: number;
  /** @integer */
  threadsTotal?: number;
  historyId?: string;
};

/** Parameters of `history:read`. */
export interface HistoryReadParams {
  userId: UserId;
  /** Point after which changes are listed, a historyId. @minLength 1 */
  startHistoryId: string;
  /** Only changes of these kinds. */
  historyTypes?: ("messageAdded" | "messageDeleted" | "labelAdded" | "labelRemoved")[];
  /** Only messages with the label of this id. @minLength 1 */
  labelId?: string;
  maxResults?: MaxResults;
  pageToken?: PageToken;
}

/** Result of `history:read`. */
export type HistoryReadResult = {
  history?: {
    id?: string;
    messages?: MessageRef[];
    messagesAdded?: { message?: Message }[];
    messagesDeleted?: { message?: Message }[];
    labelsAdded?: { message?: Message; labelIds?: string[] }[];
    labelsRemoved?: { message?: Message; labelIds?: string[] }[];
  }[];
  historyId?: string;
  nextPageToken?: string;
};

/** One item of the pages of `history:read`. */
export type HistoryReadItem = NonNullable<HistoryReadResult["history"]>[number];

/** Parameters of `messages:read`. */
export interface MessagesReadParams {
  userId: UserId;
  q?: Query;
  labelIds?: LabelFilter;
  includeSpamTrash?: SpamTrash;
  maxResults?: MaxResults;
  pageToken?: PageToken;
}

/** Result of `messages:read`. */
export type MessagesReadResult = {
  messages?: MessageRef[];
  /** @integer */
  resultSizeEstimate?: number;
  nextPageToken?: string;
};

/** One item of the pages of `messages:read`. */
export type MessagesReadItem = NonNullable<MessagesReadResult["messages"]>[number];

/** Arguments of `searchMessages`. */
export interface SearchMessagesParams {
  user: UserId;
  query?: Query;
  maxResults?: MaxResults;
  includeSpamTrash?: SpamTrash;
}

/** Parameters of `messages:read_details`. */
export interface MessagesReadDetailsParams {
  userId: UserId;
  id: MessageId;
  /** How much of it is sent, full unless told. */
  format?: "minimal" | "full" | "raw" | "metadata";
  metadataHeaders?: HeaderNames;
}

/** Result of `messages:read_details`. */
export type MessagesReadDetailsResult = Message;

/** Arguments of `getMessage`. */
export interface GetMessageParams {
  user: UserId;
  messageId: MessageId;
  /** How much of it is sent, full unless told. */
  format?: "minimal" | "full" | "raw" | "metadata";
}

/** Arguments of `getMessageHeaders`. */
export interface GetMessageHeadersParams {
  user: UserId;
  messageId: MessageId;
}

/** Parameters of `attachments:read`. */
export interface AttachmentsReadParams {
  userId: UserId;
  messageId: MessageId;
  /** Id of the attachment. @minLength 1 */
  id: string;
}

/** Result of `attachments:read`. */
export type AttachmentsReadResult = {
  attachmentId?: string;
  /** @integer */
  size?: number;
  /** Content of the file, in base64url. */
  data?: string;
};

/** Parameters of `messages:modify_labels`. */
export interface MessagesModifyLabelsParams {
  userId: UserId;
  id: MessageId;
  addLabelIds?: AddLabels;
  removeLabelIds?: RemoveLabels;
}

/** Result of `messages:modify_labels`. */
export type MessagesModifyLabelsResult = Message;

/** Arguments of `markAsSpam`. */
export interface MarkAsSpamParams {
  user: UserId;
  messageId: MessageId;
}

/** Parameters of `messages:batch_modify_labels`. */
export interface MessagesBatchModifyLabelsParams {
  userId: UserId;
  /** Ids of the messages to change. @minItems 1 @maxItems 100 */
  ids: string[];
  addLabelIds?: AddLabels;
  removeLabelIds?: RemoveLabels;
}

/** Result of `messages:batch_modify_labels`. */
export type MessagesBatchModifyLabelsResult = null;

/** Parameters of `messages:trash`. */
export interface MessagesTrashParams {
  userId: UserId;
  id: MessageId;
}

/** Result of `messages:trash`. */
export type MessagesTrashResult = Message;

/** Arguments of `trashMessage`. */
export interface TrashMessageParams {
  user: UserId;
  messageId: MessageId;
}

/** Parameters of `messages:untrash`. */
export interface MessagesUntrashParams {
  userId: UserId;
  id: MessageId;
}

/** Result of `messages:untrash`. */
export type MessagesUntrashResult = Message;

/** Parameters of `messages:send`. */
export interface MessagesSendParams {
  userId: UserId;
  raw: Raw;
  /** Conversation that it answers in. @minLength 1 */
  threadId?: string;
}

/** Result of `messages:send`. */
export type MessagesSendResult = Message;

/** Parameters of `drafts:write`. */
export interface DraftsWriteParams {
  userId: UserId;
  /** The message to save. */
  message: {
    raw: Raw;
    /** Conversation that the draft belongs to. @minLength 1 */
    threadId?: string;
  };
}

/** Result of `drafts:write`. */
export type DraftsWriteResult = {
  id?: string;
  message?: Message;
};

/** Parameters of `threads:read`. */
export interface ThreadsReadParams {
  userId: UserId;
  q?: Query;
  labelIds?: LabelFilter;
  includeSpamTrash?: SpamTrash;
  maxResults?: MaxResults;
  pageToken?: PageToken;
}

/** Result of `threads:read`. */
export type ThreadsReadResult = {
  threads?: {
    id?: string;
    snippet?: string;
    historyId?: string;
  }[];
  /** @integer */
  resultSizeEstimate?: number;
  nextPageToken?: string;
};

/** One item of the pages of `threads:read`. */
export type ThreadsReadItem = NonNullable<ThreadsReadResult["threads"]>[number];

/** Parameters of `threads:read_details`. */
export interface ThreadsReadDetailsParams {
  userId: UserId;
  id: ThreadId;
  /** How much of each message, full unless told. */
  format?: "full" | "metadata" | "minimal";
  metadataHeaders?: HeaderNames;
}

/** Result of `threads:read_details`. */
export type ThreadsReadDetailsResult = Thread;

/** Parameters of `threads:trash`. */
export interface ThreadsTrashParams {
  userId: UserId;
  id: ThreadId;
}

/** Result of `threads:trash`. */
export type ThreadsTrashResult = Thread;

/** Parameters of `labels:read`. */
export interface LabelsReadParams {
  userId: UserId;
}

/** Result of `labels:read`. */
export type LabelsReadResult = {
  labels?: Label[];
};

/** Parameters of `labels:write`. */
export interface LabelsWriteParams {
  userId: UserId;
  /** Name for the new label. @minLength 1 @maxLength 225 */
  name: string;
  /** Whether it is shown beside messages. */
  messageListVisibility?: "show" | "hide";
  /** Whether it is shown among the labels. */
  labelListVisibility?: "labelShow" | "labelShowIfUnread" | "labelHide";
}

/** Result of `labels:write`. */
export type LabelsWriteResult = Label;

/** Parameters of `filters:read`. */
export interface FiltersReadParams {
  userId: UserId;
}

/** Result of `filters:read`. */
export type FiltersReadResult = {
  filter?: Filter[];
};

/** Arguments of `listFilters`. */
export interface ListFiltersParams {
  user: UserId;
}

/** Parameters of `filters:write`. */
export interface FiltersWriteParams {
  userId: UserId;
  criteria: NamedCriteria;
  /** What is done with messages that match. @minProperties 1 */
  action: { addLabelIds?: AddLabels; removeLabelIds?: RemoveLabels };
}

/** Result of `filters:write`. */
export type FiltersWriteResult = Filter;

/** Parameters of `filters:delete`. */
export interface FiltersDeleteParams {
  userId: UserId;
  /** Id of the filter to delete. @minLength 1 */
  id: string;
}

/** Result of `filters:delete`. */
export type FiltersDeleteResult = null;

/** Arguments of `deleteFilter`. */
export interface DeleteFilterParams {
  user: UserId;
  /** Id of the filter to delete. @minLength 1 */
  filterId: string;
}

/** Parameters of `auto_forwarding:read`. */
export interface AutoForwardingReadParams {
  userId: UserId;
}

/** Result of `auto_forwarding:read`. */
export type AutoForwardingReadResult = AutoForwarding;

/** Arguments of `getAutoForwarding`. */
export interface GetAutoForwardingParams {
  user: UserId;
}

/** Parameters of `auto_forwarding:disable`. */
export interface AutoForwardingDisableParams {
  userId: UserId;
}

/** Result of `auto_forwarding:disable`. */
export type AutoForwardingDisableResult = AutoForwarding;

/** Arguments of `disableAutoForwarding`. */
export interface DisableAutoForwardingParams {
  user: UserId;
}

/** Parameters of `forwarding_addresses:read`. */
export interface ForwardingAddressesReadParams {
  userId: UserId;
}

/** Result of `forwarding_addresses:read`. */
export type ForwardingAddressesReadResult = {
  forwardingAddresses?: {
    forwardingEmail?: string;
    /** Either accepted or still pending. */
    verificationStatus?: string;
  }[];
};

/** Parameters of `forwarding_addresses:delete`. */
export interface ForwardingAddressesDeleteParams {
  userId: UserId;
  /** Address that is removed. @minLength 1 */
  forwardingEmail: string;
}

/** Result of `forwarding_addresses:delete`. */
export type ForwardingAddressesDeleteResult = null;

/** Parameters of `delegates:read`. */
export interface DelegatesReadParams {
  userId: UserId;
}

/** Result of `delegates:read`. */
export type DelegatesReadResult = {
  delegates?: { delegateEmail?: string; verificationStatus?: string }[];
};

/** Parameters of `delegates:delete`. */
export interface DelegatesDeleteParams {
  userId: UserId;
  /** Address of the delegate. @minLength 1 */
  delegateEmail: string;
}

/** Result of `delegates:delete`. */
export type DelegatesDeleteResult = null;

/** Parameters of `send_as:read`. */
export interface SendAsReadParams {
  userId: UserId;
}

/** Result of `send_as:read`. */
export type SendAsReadResult = {
  sendAs?: {
    sendAsEmail?: string;
    displayName?: string;
    replyToAddress?: string;
    isPrimary?: boolean;
    isDefault?: boolean;
    treatAsAlias?: boolean;
    verificationStatus?: string;
    signature?: string;
  }[];
};

/** Parameters of `imap:read`. */
export interface ImapReadParams {
  userId: UserId;
}

/** Result of `imap:read`. */
export type ImapReadResult = Imap;

/** Parameters of `imap:disable`. */
export interface ImapDisableParams {
  userId: UserId;
}

/** Result of `imap:disable`. */
export type ImapDisableResult = Imap;

/** Address of the mailbox, or me. @minLength 1 */
export type UserId = string;

/** Id of the message within the mailbox. @minLength 1 */
export type MessageId = string;

/** Id of the conversation within the mailbox. @minLength 1 */
export type ThreadId = string;

/** Search as in Gmail, such as from:ann has:attachment. @minLength 1 */
export type Query = string;

/** Only with all of these labels, such as INBOX. */
export type LabelFilter = string[];

/** Whether spam and trash are searched too. */
export type SpamTrash = boolean;

/** How many make a page, 100 unless told. @integer @minimum 1 @maximum 500 */
export type MaxResults = number;

/** Place to continue from, taken from nextPageToken. @minLength 1 */
export type PageToken = string;

/** Ids of labels to put on. @maxItems 100 */
export type AddLabels = string[];

/** Ids of labels to take off; taking off INBOX archives. @maxItems 100 */
export type RemoveLabels = string[];

/** Headers to send with the format metadata, such as Subject. */
export type HeaderNames = string[];

/** The whole message in RFC 2822 form, encoded as base64url. @minLength 1 */
export type Raw = string;

export type Headers = { name?: string; value?: string }[];

export type Part = {
  partId?: string;
  mimeType?: string;
  filename?: string;
  headers?: Headers;
  body?: {
    /** Id that attachments:read takes. */
    attachmentId?: string;
    /** @integer */
    size?: number;
    /** Content of the part, in base64url. */
    data?: string;
  };
  parts?: Part[];
};

export type Message = {
  id?: string;
  threadId?: string;
  labelIds?: string[];
  /** First words of the text. */
  snippet?: string;
  historyId?: string;
  /** Milliseconds since 1970, written as a text. */
  internalDate?: string;
  /** @integer */
  sizeEstimate?: number;
  payload?: Part;
  /** The whole message in base64url, with the format raw. */
  raw?: string;
};

export type MessageRef = {
  id?: string;
  threadId?: string;
};

export type Thread = {
  id?: string;
  snippet?: string;
  historyId?: string;
  messages?: Message[];
};

export type Label = {
  id?: string;
  name?: string;
  type?: "system" | "user" | (string & {});
  messageListVisibility?: "show" | "hide" | (string & {});
  labelListVisibility?: "labelShow" | "labelShowIfUnread" | "labelHide" | (string & {});
};

/** Which messages the filter takes. */
export type FilterCriteria = {
  from?: string;
  to?: string;
  subject?: string;
  query?: string;
  negatedQuery?: string;
  hasAttachment?: boolean;
  excludeChats?: boolean;
  /** @integer */
  size?: number;
  sizeComparison?: "unspecified" | "smaller" | "larger" | (string & {});
};

/** Mail that the filter catches, by sender, recipient, subject or search. */
export type NamedCriteria = {
  /** Name or address of the sender. @minLength 3 */
  from?: string;
  /** Name or address of a recipient. @minLength 3 */
  to?: string;
  /** Words in the subject. @minLength 1 */
  subject?: string;
  /** Search as in Gmail, such as list:news. @minLength 1 */
  query?: string;
  /** Search for mail that is left alone. @minLength 1 */
  negatedQuery?: string;
  /** Whether there is an attachment. */
  hasAttachment?: boolean;
  /** Whether chats are left alone. */
  excludeChats?: boolean;
  /** Size of the message in bytes. @integer @minimum 0 */
  size?: number;
  /** On which side of the size. */
  sizeComparison?: "smaller" | "larger";
};

export type Filter = {
  id?: string;
  criteria?: FilterCriteria;
  action?: {
    addLabelIds?: string[];
    removeLabelIds?: string[];
    /** Address that messages are forwarded to. */
    forward?: string;
  };
};

export type AutoForwarding = {
  enabled?: boolean;
  emailAddress?: string;
  /** Of the copy that stays: leaveInInbox, archive, trash or markRead. */
  disposition?: string;
};

export type Imap = {
  enabled?: boolean;
  autoExpunge?: boolean;
  expungeBehavior?: string;
  /** @integer */
  maxFolderSize?: number;
};

const CONNECTOR: ConnectorSpec = {
  name: "gmail",
  operations: {
    low: {
      "profiles:read": ["srfEsfAW"],
      "labels:read": ["K8JtIied"],
      "filters:read": ["Q61g2lh7"],
      "auto_forwarding:read": ["Of4t0z5b"],
      "forwarding_addresses:read": ["uyLqabNK"],
      "delegates:read": ["vJ4rsus1"],
      "send_as:read": ["FSZrwTtu"],
      "imap:read": ["1YzD83C-"],
    },
    medium: {
      "history:read": [
        "j5ayM00r",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/history" },
      ],
      "messages:read": [
        "2VyTUy4f",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/messages" },
      ],
      "messages:read_details": ["T8V2IKwo"],
      "attachments:read": ["BH4scubT"],
      "drafts:write": ["dAZqZISq"],
      "threads:read": [
        "tB-QOxXM",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/threads" },
      ],
      "threads:read_details": ["ZR-Q84Ct"],
      "labels:write": ["SEwi1mdq"],
    },
    high: {
      "messages:modify_labels": ["oD1qg8N5"],
      "messages:batch_modify_labels": ["3Z0XK8UT"],
      "messages:trash": ["fuIPg8l3"],
      "messages:untrash": ["jy1y48Lp"],
      "messages:send": ["i_JQRzYQ"],
      "threads:trash": ["6IBgEWlc"],
      "filters:write": ["jvoyw5rs"],
      "filters:delete": ["GSPo_oFt"],
      "auto_forwarding:disable": ["k0el41wj"],
      "forwarding_addresses:delete": ["MMXcpXu5"],
      "delegates:delete": ["fVBIUw2W"],
      "imap:disable": ["fsH3eLjd"],
    },
  },
};
