// Generated from specs/gmail.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Typed,
  integer,
  jsonSchema,
  keyCount,
  once,
  operation,
  typed,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { Part as PartType } from "../sdk/gmail.js";

/** Where Gmail is, and how it is authenticated. */
export const CONNECTOR = {
  id: "gmail",
  name: "Gmail",
  api: {
    servers: { default: { baseUrl: "https://gmail.googleapis.com" } },
    auth: {
      type: "google_service_account",
      scopes: [
        "https://www.googleapis.com/auth/gmail.modify",
        "https://www.googleapis.com/auth/gmail.settings.basic",
        "https://www.googleapis.com/auth/gmail.settings.sharing",
      ],
    },
  },
} as const satisfies ConnectorInfo;

const UserId = once(() => z.string().min(1));

const MessageId = once(() => z.string().min(1));

const ThreadId = once(() => z.string().min(1));

const Query = once(() => z.string().min(1));

const LabelFilter = once(() => z.array(z.string().min(1)));

const SpamTrash = once(() => z.boolean());

const MaxResults = once(() => z.int().min(1).max(500));

const PageToken = once(() => z.string().min(1));

const AddLabels = once(() => z.array(z.string().min(1)).max(100));

const RemoveLabels = once(() => z.array(z.string().min(1)).max(100));

const HeaderNames = once(() => z.array(z.string().min(1)));

const Raw = once(() => z.string().min(1));

const Headers = once(() => z.array(z.looseObject({ name: z.string().exactOptional(), value: z.string().exactOptional() })));

const Part: () => Typed<PartType> = once(() => typed<PartType>(z.looseObject({
  partId: z.string().exactOptional(),
  mimeType: z.string().exactOptional(),
  filename: z.string().exactOptional(),
  headers: Headers().exactOptional(),
  body: z.looseObject({
    attachmentId: z.string().exactOptional(),
    size: integer().exactOptional(),
    data: z.string().exactOptional(),
  }).exactOptional(),
  parts: z.array(z.lazy(Part)).exactOptional(),
})));

const Message = once(() => z.looseObject({
  id: z.string().exactOptional(),
  threadId: z.string().exactOptional(),
  labelIds: z.array(z.string()).exactOptional(),
  snippet: z.string().exactOptional(),
  historyId: z.string().exactOptional(),
  internalDate: z.string().exactOptional(),
  sizeEstimate: integer().exactOptional(),
  payload: z.lazy(Part).exactOptional(),
  raw: z.string().exactOptional(),
}));

const MessageRef = once(() => z.looseObject({ id: z.string().exactOptional(), threadId: z.string().exactOptional() }));

const Thread = once(() => z.looseObject({
  id: z.string().exactOptional(),
  snippet: z.string().exactOptional(),
  historyId: z.string().exactOptional(),
  messages: z.array(Message()).exactOptional(),
}));

const Label = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  type: z.string().exactOptional(),
  messageListVisibility: z.string().exactOptional(),
  labelListVisibility: z.string().exactOptional(),
}));

const FilterCriteria = once(() => z.looseObject({
  from: z.string().exactOptional(),
  to: z.string().exactOptional(),
  subject: z.string().exactOptional(),
  query: z.string().exactOptional(),
  negatedQuery: z.string().exactOptional(),
  hasAttachment: z.boolean().exactOptional(),
  excludeChats: z.boolean().exactOptional(),
  size: integer().exactOptional(),
  sizeComparison: z.string().exactOptional(),
}));

const NamedCriteria = once(() => jsonSchema<{
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
}>({
  type: "object",
  properties: {
    from: { type: "string", minLength: 3 },
    to: { type: "string", minLength: 3 },
    subject: { type: "string", minLength: 1 },
    query: { type: "string", minLength: 1 },
    negatedQuery: { type: "string", minLength: 1 },
    hasAttachment: { type: "boolean" },
    excludeChats: { type: "boolean" },
    size: { type: "integer", minimum: 0 },
    sizeComparison: { type: "string", enum: ["smaller", "larger"] },
  },
  anyOf: [{ required: ["from"] }, { required: ["to"] }, { required: ["subject"] }, { required: ["query"] }],
  unevaluatedProperties: false,
}));

const Filter = once(() => z.looseObject({
  id: z.string().exactOptional(),
  criteria: FilterCriteria().exactOptional(),
  action: z.looseObject({
    addLabelIds: z.array(z.string()).exactOptional(),
    removeLabelIds: z.array(z.string()).exactOptional(),
    forward: z.string().exactOptional(),
  }).exactOptional(),
}));

const AutoForwarding = once(() => z.looseObject({
  enabled: z.boolean().exactOptional(),
  emailAddress: z.string().exactOptional(),
  disposition: z.string().exactOptional(),
}));

const Imap = once(() => z.looseObject({
  enabled: z.boolean().exactOptional(),
  autoExpunge: z.boolean().exactOptional(),
  expungeBehavior: z.string().exactOptional(),
  maxFolderSize: integer().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "profiles:read": operation({
    method: "GET",
    path: "/gmail/v1/users/{userId}/profile",
    scope: ["https://www.googleapis.com/auth/gmail.readonly"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show address and size of a mailbox.",
    contract: "srfEsfAW",
    parameters: {
      userId: { in: "path" },
    },
    params: () => z.strictObject({ userId: UserId() }),
    result: () => z.looseObject({
      emailAddress: z.string().exactOptional(),
      messagesTotal: integer().exactOptional(),
      threadsTotal: integer().exactOptional(),
      historyId: z.string().exactOptional(),
    }),
  }),
  "history:read": operation({
    method: "GET",
    path: "/gmail/v1/users/{userId}/history",
    scope: ["https://www.googleapis.com/auth/gmail.readonly"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List what changed in a mailbox since a point.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/history",
    },
    contract: "j5ayM00r",
    parameters: {
      userId: { in: "path" },
      startHistoryId: { in: "query" },
      historyTypes: { in: "query" },
      labelId: { in: "query" },
      maxResults: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      userId: UserId(),
      startHistoryId: z.string().min(1),
      historyTypes: z.array(z.enum(["messageAdded", "messageDeleted", "labelAdded", "labelRemoved"])).exactOptional(),
      labelId: z.string().min(1).exactOptional(),
      maxResults: MaxResults().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      history: z.array(z.looseObject({
        id: z.string().exactOptional(),
        messages: z.array(MessageRef()).exactOptional(),
        messagesAdded: z.array(z.looseObject({ message: Message().exactOptional() })).exactOptional(),
        messagesDeleted: z.array(z.looseObject({ message: Message().exactOptional() })).exactOptional(),
        labelsAdded: z.array(z.looseObject({
          message: Message().exactOptional(),
          labelIds: z.array(z.string()).exactOptional(),
        })).exactOptional(),
        labelsRemoved: z.array(z.looseObject({
          message: Message().exactOptional(),
          labelIds: z.array(z.string()).exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
      historyId: z.string().exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "messages:read": operation({
    method: "GET",
    path: "/gmail/v1/users/{userId}/messages",
    scope: ["https://www.googleapis.com/auth/gmail.readonly"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search messages of a mailbox for their ids.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/messages",
    },
    contract: "2VyTUy4f",
    parameters: {
      userId: { in: "path" },
      q: { in: "query" },
      labelIds: { in: "query" },
      includeSpamTrash: { in: "query" },
      maxResults: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      userId: UserId(),
      q: Query().exactOptional(),
      labelIds: LabelFilter().exactOptional(),
      includeSpamTrash: SpamTrash().exactOptional(),
      maxResults: MaxResults().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      messages: z.array(MessageRef()).exactOptional(),
      resultSizeEstimate: integer().exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "messages:read_details": operation({
    method: "GET",
    path: "/gmail/v1/users/{userId}/messages/{id}",
    scope: ["https://www.googleapis.com/auth/gmail.readonly"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get one message with headers, text and parts.",
    contract: "T8V2IKwo",
    parameters: {
      userId: { in: "path" },
      id: { in: "path" },
      format: { in: "query" },
      metadataHeaders: { in: "query" },
    },
    params: () => z.strictObject({
      userId: UserId(),
      id: MessageId(),
      format: z.enum(["minimal", "full", "raw", "metadata"]).exactOptional(),
      metadataHeaders: HeaderNames().exactOptional(),
    }),
    result: () => Message(),
  }),
  "attachments:read": operation({
    method: "GET",
    path: "/gmail/v1/users/{userId}/messages/{messageId}/attachments/{id}",
    scope: ["https://www.googleapis.com/auth/gmail.readonly"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Download an attachment of a message.",
    contract: "BH4scubT",
    parameters: {
      userId: { in: "path" },
      messageId: { in: "path" },
      id: { in: "path" },
    },
    params: () => z.strictObject({
      userId: UserId(),
      messageId: MessageId(),
      id: z.string().min(1),
    }),
    result: () => z.looseObject({
      attachmentId: z.string().exactOptional(),
      size: integer().exactOptional(),
      data: z.string().exactOptional(),
    }),
  }),
  "messages:modify_labels": operation({
    method: "POST",
    path: "/gmail/v1/users/{userId}/messages/{id}/modify",
    scope: ["https://www.googleapis.com/auth/gmail.modify"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Put labels on a message or take them off.",
    contract: "oD1qg8N5",
    parameters: {
      userId: { in: "path" },
      id: { in: "path" },
      addLabelIds: { in: "body" },
      removeLabelIds: { in: "body" },
    },
    params: () => z.strictObject({
      userId: UserId(),
      id: MessageId(),
      addLabelIds: AddLabels().exactOptional(),
      removeLabelIds: RemoveLabels().exactOptional(),
    }),
    result: () => Message(),
  }),
  "messages:batch_modify_labels": operation({
    method: "POST",
    path: "/gmail/v1/users/{userId}/messages/batchModify",
    scope: ["https://www.googleapis.com/auth/gmail.modify"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Change labels of several messages at once.",
    contract: "3Z0XK8UT",
    parameters: {
      userId: { in: "path" },
      ids: { in: "body" },
      addLabelIds: { in: "body" },
      removeLabelIds: { in: "body" },
    },
    params: () => z.strictObject({
      userId: UserId(),
      ids: z.array(z.string().min(1)).min(1).max(100),
      addLabelIds: AddLabels().exactOptional(),
      removeLabelIds: RemoveLabels().exactOptional(),
    }),
    result: () => z.null(),
  }),
  "messages:trash": operation({
    method: "POST",
    path: "/gmail/v1/users/{userId}/messages/{id}/trash",
    scope: ["https://www.googleapis.com/auth/gmail.modify"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Move a message into the trash.",
    contract: "fuIPg8l3",
    parameters: {
      userId: { in: "path" },
      id: { in: "path" },
    },
    params: () => z.strictObject({ userId: UserId(), id: MessageId() }),
    result: () => Message(),
  }),
  "messages:untrash": operation({
    method: "POST",
    path: "/gmail/v1/users/{userId}/messages/{id}/untrash",
    scope: ["https://www.googleapis.com/auth/gmail.modify"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Bring a message back from the trash.",
    contract: "jy1y48Lp",
    parameters: {
      userId: { in: "path" },
      id: { in: "path" },
    },
    params: () => z.strictObject({ userId: UserId(), id: MessageId() }),
    result: () => Message(),
  }),
  "messages:send": operation({
    method: "POST",
    path: "/gmail/v1/users/{userId}/messages/send",
    scope: ["https://www.googleapis.com/auth/gmail.send"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Send a message in the name of the mailbox.",
    contract: "i_JQRzYQ",
    parameters: {
      userId: { in: "path" },
      raw: { in: "body" },
      threadId: { in: "body" },
    },
    params: () => z.strictObject({
      userId: UserId(),
      raw: Raw(),
      threadId: z.string().min(1).exactOptional(),
    }),
    result: () => Message(),
  }),
  "drafts:write": operation({
    method: "POST",
    path: "/gmail/v1/users/{userId}/drafts",
    scope: ["https://www.googleapis.com/auth/gmail.compose"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Save a draft for a person to send.",
    contract: "dAZqZISq",
    parameters: {
      userId: { in: "path" },
      message: { in: "body" },
    },
    params: () => z.strictObject({
      userId: UserId(),
      message: z.strictObject({ raw: Raw(), threadId: z.string().min(1).exactOptional() }),
    }),
    result: () => z.looseObject({ id: z.string().exactOptional(), message: Message().exactOptional() }),
  }),
  "threads:read": operation({
    method: "GET",
    path: "/gmail/v1/users/{userId}/threads",
    scope: ["https://www.googleapis.com/auth/gmail.readonly"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search conversations of a mailbox.",
    pagination: {
      style: "cursor",
      cursor: "pageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/threads",
    },
    contract: "tB-QOxXM",
    parameters: {
      userId: { in: "path" },
      q: { in: "query" },
      labelIds: { in: "query" },
      includeSpamTrash: { in: "query" },
      maxResults: { in: "query" },
      pageToken: { in: "query" },
    },
    params: () => z.strictObject({
      userId: UserId(),
      q: Query().exactOptional(),
      labelIds: LabelFilter().exactOptional(),
      includeSpamTrash: SpamTrash().exactOptional(),
      maxResults: MaxResults().exactOptional(),
      pageToken: PageToken().exactOptional(),
    }),
    result: () => z.looseObject({
      threads: z.array(z.looseObject({
        id: z.string().exactOptional(),
        snippet: z.string().exactOptional(),
        historyId: z.string().exactOptional(),
      })).exactOptional(),
      resultSizeEstimate: integer().exactOptional(),
      nextPageToken: z.string().exactOptional(),
    }),
  }),
  "threads:read_details": operation({
    method: "GET",
    path: "/gmail/v1/users/{userId}/threads/{id}",
    scope: ["https://www.googleapis.com/auth/gmail.readonly"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get all messages of a conversation.",
    contract: "ZR-Q84Ct",
    parameters: {
      userId: { in: "path" },
      id: { in: "path" },
      format: { in: "query" },
      metadataHeaders: { in: "query" },
    },
    params: () => z.strictObject({
      userId: UserId(),
      id: ThreadId(),
      format: z.enum(["full", "metadata", "minimal"]).exactOptional(),
      metadataHeaders: HeaderNames().exactOptional(),
    }),
    result: () => Thread(),
  }),
  "threads:trash": operation({
    method: "POST",
    path: "/gmail/v1/users/{userId}/threads/{id}/trash",
    scope: ["https://www.googleapis.com/auth/gmail.modify"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Move a whole conversation into the trash.",
    contract: "6IBgEWlc",
    parameters: {
      userId: { in: "path" },
      id: { in: "path" },
    },
    params: () => z.strictObject({ userId: UserId(), id: ThreadId() }),
    result: () => Thread(),
  }),
  "labels:read": operation({
    method: "GET",
    path: "/gmail/v1/users/{userId}/labels",
    scope: ["https://www.googleapis.com/auth/gmail.readonly"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List labels with their ids.",
    contract: "K8JtIied",
    parameters: {
      userId: { in: "path" },
    },
    params: () => z.strictObject({ userId: UserId() }),
    result: () => z.looseObject({ labels: z.array(Label()).exactOptional() }),
  }),
  "labels:write": operation({
    method: "POST",
    path: "/gmail/v1/users/{userId}/labels",
    scope: ["https://www.googleapis.com/auth/gmail.labels"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Make a label for a mailbox.",
    contract: "SEwi1mdq",
    parameters: {
      userId: { in: "path" },
      name: { in: "body" },
      messageListVisibility: { in: "body" },
      labelListVisibility: { in: "body" },
    },
    params: () => z.strictObject({
      userId: UserId(),
      name: z.string().min(1).max(225),
      messageListVisibility: z.enum(["show", "hide"]).exactOptional(),
      labelListVisibility: z.enum(["labelShow", "labelShowIfUnread", "labelHide"]).exactOptional(),
    }),
    result: () => Label(),
  }),
  "filters:read": operation({
    method: "GET",
    path: "/gmail/v1/users/{userId}/settings/filters",
    scope: ["https://www.googleapis.com/auth/gmail.settings.basic"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List filters that sort incoming mail.",
    contract: "Q61g2lh7",
    parameters: {
      userId: { in: "path" },
    },
    params: () => z.strictObject({ userId: UserId() }),
    result: () => z.looseObject({ filter: z.array(Filter()).exactOptional() }),
  }),
  "filters:write": operation({
    method: "POST",
    path: "/gmail/v1/users/{userId}/settings/filters",
    scope: ["https://www.googleapis.com/auth/gmail.settings.basic"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Make a filter that labels incoming mail.",
    contract: "jvoyw5rs",
    parameters: {
      userId: { in: "path" },
      criteria: { in: "body" },
      action: { in: "body" },
    },
    params: () => z.strictObject({
      userId: UserId(),
      criteria: NamedCriteria(),
      action: z.strictObject({
        addLabelIds: AddLabels().exactOptional(),
        removeLabelIds: RemoveLabels().exactOptional(),
      }).check(keyCount({ min: 1 })),
    }),
    result: () => Filter(),
  }),
  "filters:delete": operation({
    method: "DELETE",
    path: "/gmail/v1/users/{userId}/settings/filters/{id}",
    scope: ["https://www.googleapis.com/auth/gmail.settings.basic"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete a filter, such as one that hides mail.",
    contract: "GSPo_oFt",
    parameters: {
      userId: { in: "path" },
      id: { in: "path" },
    },
    params: () => z.strictObject({ userId: UserId(), id: z.string().min(1) }),
    result: () => z.null(),
  }),
  "auto_forwarding:read": operation({
    method: "GET",
    path: "/gmail/v1/users/{userId}/settings/autoForwarding",
    scope: ["https://www.googleapis.com/auth/gmail.settings.basic"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show whether all mail is forwarded.",
    contract: "Of4t0z5b",
    parameters: {
      userId: { in: "path" },
    },
    params: () => z.strictObject({ userId: UserId() }),
    result: () => AutoForwarding(),
  }),
  "auto_forwarding:disable": operation({
    method: "PUT",
    path: "/gmail/v1/users/{userId}/settings/autoForwarding",
    scope: ["https://www.googleapis.com/auth/gmail.settings.sharing"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Stop forwarding all mail of a mailbox.",
    fields: { enabled: false },
    contract: "k0el41wj",
    parameters: {
      userId: { in: "path" },
    },
    params: () => z.strictObject({ userId: UserId() }),
    result: () => AutoForwarding(),
  }),
  "forwarding_addresses:read": operation({
    method: "GET",
    path: "/gmail/v1/users/{userId}/settings/forwardingAddresses",
    scope: ["https://www.googleapis.com/auth/gmail.settings.basic"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List addresses that mail may be forwarded to.",
    contract: "uyLqabNK",
    parameters: {
      userId: { in: "path" },
    },
    params: () => z.strictObject({ userId: UserId() }),
    result: () => z.looseObject({
      forwardingAddresses: z.array(z.looseObject({
        forwardingEmail: z.string().exactOptional(),
        verificationStatus: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "forwarding_addresses:delete": operation({
    method: "DELETE",
    path: "/gmail/v1/users/{userId}/settings/forwardingAddresses/{forwardingEmail}",
    scope: ["https://www.googleapis.com/auth/gmail.settings.sharing"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Remove an address that mail is forwarded to.",
    contract: "MMXcpXu5",
    parameters: {
      userId: { in: "path" },
      forwardingEmail: { in: "path" },
    },
    params: () => z.strictObject({ userId: UserId(), forwardingEmail: z.string().min(1) }),
    result: () => z.null(),
  }),
  "delegates:read": operation({
    method: "GET",
    path: "/gmail/v1/users/{userId}/settings/delegates",
    scope: ["https://www.googleapis.com/auth/gmail.settings.basic"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List who else may open the mailbox.",
    contract: "vJ4rsus1",
    parameters: {
      userId: { in: "path" },
    },
    params: () => z.strictObject({ userId: UserId() }),
    result: () => z.looseObject({
      delegates: z.array(z.looseObject({
        delegateEmail: z.string().exactOptional(),
        verificationStatus: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "delegates:delete": operation({
    method: "DELETE",
    path: "/gmail/v1/users/{userId}/settings/delegates/{delegateEmail}",
    scope: ["https://www.googleapis.com/auth/gmail.settings.sharing"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take the mailbox away from a delegate.",
    contract: "fVBIUw2W",
    parameters: {
      userId: { in: "path" },
      delegateEmail: { in: "path" },
    },
    params: () => z.strictObject({ userId: UserId(), delegateEmail: z.string().min(1) }),
    result: () => z.null(),
  }),
  "send_as:read": operation({
    method: "GET",
    path: "/gmail/v1/users/{userId}/settings/sendAs",
    scope: ["https://www.googleapis.com/auth/gmail.settings.basic"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List addresses that the mailbox sends from.",
    contract: "FSZrwTtu",
    parameters: {
      userId: { in: "path" },
    },
    params: () => z.strictObject({ userId: UserId() }),
    result: () => z.looseObject({
      sendAs: z.array(z.looseObject({
        sendAsEmail: z.string().exactOptional(),
        displayName: z.string().exactOptional(),
        replyToAddress: z.string().exactOptional(),
        isPrimary: z.boolean().exactOptional(),
        isDefault: z.boolean().exactOptional(),
        treatAsAlias: z.boolean().exactOptional(),
        verificationStatus: z.string().exactOptional(),
        signature: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "imap:read": operation({
    method: "GET",
    path: "/gmail/v1/users/{userId}/settings/imap",
    scope: ["https://www.googleapis.com/auth/gmail.settings.basic"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show whether mail programs have IMAP.",
    contract: "1YzD83C-",
    parameters: {
      userId: { in: "path" },
    },
    params: () => z.strictObject({ userId: UserId() }),
    result: () => Imap(),
  }),
  "imap:disable": operation({
    method: "PUT",
    path: "/gmail/v1/users/{userId}/settings/imap",
    scope: ["https://www.googleapis.com/auth/gmail.settings.basic"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Keep mail programs out by ending IMAP.",
    fields: { enabled: false },
    contract: "fsH3eLjd",
    parameters: {
      userId: { in: "path" },
    },
    params: () => z.strictObject({ userId: UserId() }),
    result: () => Imap(),
  }),
};
