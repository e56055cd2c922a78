// Generated from specs/exchange_online.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Microsoft Exchange Online is, and how it is authenticated. */
export const CONNECTOR = {
  id: "exchange_online",
  name: "Microsoft Exchange Online",
  api: {
    servers: {
      default: {
        baseUrl: "https://graph.microsoft.com/v1.0",
        variables: { tenant: { description: "Id or domain of the Entra tenant." } },
      },
    },
    auth: {
      type: "oauth2_client_credentials",
      tokenUrl: "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
      scopes: ["https://graph.microsoft.com/.default"],
    },
  },
} as const satisfies ConnectorInfo;

const UserRef = once(() => z.string().min(1));

const MessageId = once(() => z.string().min(1));

const FolderId = once(() => z.string().min(1));

const RuleId = once(() => z.string().min(1));

const Top = once(() => z.int().min(1).max(1000));

const Skip = once(() => integer().min(0));

const SkipToken = once(() => z.string().min(1));

const NextLink = once(() => z.string().nullable());

const Moment = once(() => z.string().nullable());

const Comment = once(() => z.string());

const Address = once(() => z.looseObject({
  address: z.string().nullable().exactOptional(),
  name: z.string().nullable().exactOptional(),
}).nullable());

const Recipient = once(() => z.looseObject({ emailAddress: Address().exactOptional() }).nullable());

const NewRecipient = once(() => z.strictObject({
  emailAddress: z.strictObject({ address: z.string().min(3), name: z.string().exactOptional() }),
}));

const NewRecipients = once(() => z.array(NewRecipient()).min(1).max(50));

const Body = once(() => z.looseObject({
  contentType: z.string().nullable().exactOptional(),
  content: z.string().nullable().exactOptional(),
}).nullable());

const MessageField = once(() => z.enum([
  "id",
  "subject",
  "from",
  "sender",
  "replyTo",
  "toRecipients",
  "ccRecipients",
  "bccRecipients",
  "body",
  "bodyPreview",
  "uniqueBody",
  "receivedDateTime",
  "sentDateTime",
  "createdDateTime",
  "lastModifiedDateTime",
  "hasAttachments",
  "internetMessageId",
  "internetMessageHeaders",
  "conversationId",
  "parentFolderId",
  "categories",
  "flag",
  "importance",
  "inferenceClassification",
  "isRead",
  "isDraft",
  "webLink",
]));

const Message = once(() => z.looseObject({
  id: z.string().exactOptional(),
  subject: z.string().nullable().exactOptional(),
  from: Recipient().exactOptional(),
  sender: Recipient().exactOptional(),
  replyTo: z.array(Recipient()).exactOptional(),
  toRecipients: z.array(Recipient()).exactOptional(),
  ccRecipients: z.array(Recipient()).exactOptional(),
  bccRecipients: z.array(Recipient()).exactOptional(),
  body: Body().exactOptional(),
  uniqueBody: Body().exactOptional(),
  bodyPreview: z.string().nullable().exactOptional(),
  receivedDateTime: Moment().exactOptional(),
  sentDateTime: Moment().exactOptional(),
  hasAttachments: z.boolean().nullable().exactOptional(),
  internetMessageId: z.string().nullable().exactOptional(),
  internetMessageHeaders: z.array(z.looseObject({
    name: z.string().nullable().exactOptional(),
    value: z.string().nullable().exactOptional(),
  }).nullable()).exactOptional(),
  conversationId: z.string().nullable().exactOptional(),
  parentFolderId: z.string().nullable().exactOptional(),
  categories: z.array(z.string().nullable()).exactOptional(),
  importance: z.string().nullable().exactOptional(),
  isRead: z.boolean().nullable().exactOptional(),
  isDraft: z.boolean().nullable().exactOptional(),
  webLink: z.string().nullable().exactOptional(),
}));

const Messages = once(() => z.looseObject({ "@odata.nextLink": NextLink().exactOptional(), value: z.array(Message()) }));

const Folder = once(() => z.looseObject({
  id: z.string().exactOptional(),
  displayName: z.string().nullable().exactOptional(),
  parentFolderId: z.string().nullable().exactOptional(),
  childFolderCount: integer().nullable().exactOptional(),
  totalItemCount: integer().nullable().exactOptional(),
  unreadItemCount: integer().nullable().exactOptional(),
  isHidden: z.boolean().nullable().exactOptional(),
}));

const Folders = once(() => z.looseObject({ "@odata.nextLink": NextLink().exactOptional(), value: z.array(Folder()) }));

const Attachment = once(() => z.looseObject({
  "@odata.type": z.string().exactOptional(),
  id: z.string().exactOptional(),
  name: z.string().nullable().exactOptional(),
  contentType: z.string().nullable().exactOptional(),
  size: integer().exactOptional(),
  isInline: z.boolean().exactOptional(),
  lastModifiedDateTime: Moment().exactOptional(),
  contentBytes: z.string().nullable().exactOptional(),
}));

const RulePredicates = once(() => z.looseObject({
  subjectContains: z.array(z.string().nullable()).nullable().exactOptional(),
  bodyContains: z.array(z.string().nullable()).nullable().exactOptional(),
  bodyOrSubjectContains: z.array(z.string().nullable()).nullable().exactOptional(),
  senderContains: z.array(z.string().nullable()).nullable().exactOptional(),
  recipientContains: z.array(z.string().nullable()).nullable().exactOptional(),
  headerContains: z.array(z.string().nullable()).nullable().exactOptional(),
  fromAddresses: z.array(Recipient()).nullable().exactOptional(),
  sentToAddresses: z.array(Recipient()).nullable().exactOptional(),
  hasAttachments: z.boolean().nullable().exactOptional(),
}).nullable());

const Rule = once(() => z.looseObject({
  id: z.string().exactOptional(),
  displayName: z.string().nullable().exactOptional(),
  sequence: integer().nullable().exactOptional(),
  isEnabled: z.boolean().nullable().exactOptional(),
  isReadOnly: z.boolean().nullable().exactOptional(),
  hasError: z.boolean().nullable().exactOptional(),
  conditions: RulePredicates().exactOptional(),
  exceptions: RulePredicates().exactOptional(),
  actions: z.looseObject({
    forwardTo: z.array(Recipient()).nullable().exactOptional(),
    forwardAsAttachmentTo: z.array(Recipient()).nullable().exactOptional(),
    redirectTo: z.array(Recipient()).nullable().exactOptional(),
    moveToFolder: z.string().nullable().exactOptional(),
    copyToFolder: z.string().nullable().exactOptional(),
    delete: z.boolean().nullable().exactOptional(),
    permanentDelete: z.boolean().nullable().exactOptional(),
    markAsRead: z.boolean().nullable().exactOptional(),
    stopProcessingRules: z.boolean().nullable().exactOptional(),
    assignCategories: z.array(z.string().nullable()).nullable().exactOptional(),
  }).nullable().exactOptional(),
}));

const ZonedTime = once(() => z.looseObject({
  dateTime: z.string().exactOptional(),
  timeZone: z.string().nullable().exactOptional(),
}).nullable());

const NewZonedTime = once(() => z.strictObject({ dateTime: z.string().min(1), timeZone: z.string().min(1) }));

const AutomaticReplies = once(() => z.looseObject({
  status: z.string().exactOptional(),
  externalAudience: z.string().exactOptional(),
  internalReplyMessage: z.string().nullable().exactOptional(),
  externalReplyMessage: z.string().nullable().exactOptional(),
  scheduledStartDateTime: ZonedTime().exactOptional(),
  scheduledEndDateTime: ZonedTime().exactOptional(),
}).nullable());

const MailboxSettings = once(() => z.looseObject({
  automaticRepliesSetting: AutomaticReplies().exactOptional(),
  archiveFolder: z.string().nullable().exactOptional(),
  timeZone: z.string().nullable().exactOptional(),
  userPurpose: z.string().nullable().exactOptional(),
  delegateMeetingMessageDeliveryOptions: z.string().nullable().exactOptional(),
}));

const Event = once(() => z.looseObject({
  id: z.string().exactOptional(),
  iCalUId: z.string().nullable().exactOptional(),
  subject: z.string().nullable().exactOptional(),
  bodyPreview: z.string().nullable().exactOptional(),
  body: Body().exactOptional(),
  start: ZonedTime().exactOptional(),
  end: ZonedTime().exactOptional(),
  organizer: Recipient().exactOptional(),
  attendees: z.array(z.looseObject({
    type: z.string().nullable().exactOptional(),
    emailAddress: Address().exactOptional(),
  }).nullable()).exactOptional(),
  location: z.looseObject({ displayName: z.string().nullable().exactOptional() }).nullable().exactOptional(),
  isAllDay: z.boolean().nullable().exactOptional(),
  isOrganizer: z.boolean().nullable().exactOptional(),
  isCancelled: z.boolean().nullable().exactOptional(),
  hasAttachments: z.boolean().nullable().exactOptional(),
  onlineMeetingUrl: z.string().nullable().exactOptional(),
  createdDateTime: Moment().exactOptional(),
  webLink: z.string().nullable().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "messages:read": operation({
    method: "GET",
    path: "/users/{user-id}/messages",
    scope: ["Mail.Read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List or search the messages of a mailbox.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skip", "$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      "user-id": { in: "path" },
      $filter: { in: "query" },
      $search: { in: "query" },
      $select: { in: "query", explode: false },
      $orderby: { in: "query", explode: false },
      $top: { in: "query" },
      $skip: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      $filter: z.string().min(1).exactOptional(),
      $search: z.string().min(1).exactOptional(),
      $select: z.array(MessageField()).exactOptional(),
      $orderby: z.array(z.enum(["receivedDateTime", "receivedDateTime desc", "sentDateTime", "sentDateTime desc"])).exactOptional(),
      $top: Top().exactOptional(),
      $skip: Skip().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => Messages(),
  }),
  "folder_messages:read": operation({
    method: "GET",
    path: "/users/{user-id}/mailFolders/{mailFolder-id}/messages",
    scope: ["Mail.Read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List or search the messages of a folder.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skip", "$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      "user-id": { in: "path" },
      "mailFolder-id": { in: "path" },
      $filter: { in: "query" },
      $search: { in: "query" },
      $select: { in: "query", explode: false },
      $orderby: { in: "query", explode: false },
      $top: { in: "query" },
      $skip: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      "mailFolder-id": FolderId(),
      $filter: z.string().min(1).exactOptional(),
      $search: z.string().min(1).exactOptional(),
      $select: z.array(MessageField()).exactOptional(),
      $orderby: z.array(z.enum(["receivedDateTime", "receivedDateTime desc", "sentDateTime", "sentDateTime desc"])).exactOptional(),
      $top: Top().exactOptional(),
      $skip: Skip().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => Messages(),
  }),
  "messages:read_details": operation({
    method: "GET",
    path: "/users/{user-id}/messages/{message-id}",
    scope: ["Mail.Read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get one message with its text.",
    parameters: {
      "user-id": { in: "path" },
      "message-id": { in: "path" },
      $select: { in: "query", explode: false },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      "message-id": MessageId(),
      $select: z.array(MessageField()).exactOptional(),
    }),
    result: () => Message(),
  }),
  "messages:read_raw": operation({
    method: "GET",
    path: "/users/{user-id}/messages/{message-id}/$value",
    scope: ["Mail.Read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get one message as it came by mail.",
    parameters: {
      "user-id": { in: "path" },
      "message-id": { in: "path" },
    },
    params: () => z.strictObject({ "user-id": UserRef(), "message-id": MessageId() }),
    result: () => z.string(),
  }),
  "attachments:read": operation({
    method: "GET",
    path: "/users/{user-id}/messages/{message-id}/attachments",
    scope: ["Mail.Read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List what is attached to a message.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skip", "$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      "user-id": { in: "path" },
      "message-id": { in: "path" },
      $select: { in: "query", explode: false },
      $top: { in: "query" },
      $skip: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      "message-id": MessageId(),
      $select: z.array(z.enum(["id", "name", "contentType", "size", "isInline", "lastModifiedDateTime"])).exactOptional(),
      $top: Top().exactOptional(),
      $skip: Skip().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({ "@odata.nextLink": NextLink().exactOptional(), value: z.array(Attachment()) }),
  }),
  "attachments:read_details": operation({
    method: "GET",
    path: "/users/{user-id}/messages/{message-id}/attachments/{attachment-id}",
    scope: ["Mail.Read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get one attachment with its content.",
    parameters: {
      "user-id": { in: "path" },
      "message-id": { in: "path" },
      "attachment-id": { in: "path" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      "message-id": MessageId(),
      "attachment-id": z.string().min(1),
    }),
    result: () => Attachment(),
  }),
  "messages:update": operation({
    method: "PATCH",
    path: "/users/{user-id}/messages/{message-id}",
    scope: ["Mail.ReadWrite"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Set categories or the read mark.",
    fields: { "@odata.type": "#microsoft.graph.message" },
    parameters: {
      "user-id": { in: "path" },
      "message-id": { in: "path" },
      categories: { in: "body" },
      isRead: { in: "body" },
      importance: { in: "body" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      "message-id": MessageId(),
      categories: z.array(z.string().min(1)).exactOptional(),
      isRead: z.boolean().exactOptional(),
      importance: z.enum(["low", "normal", "high"]).exactOptional(),
    }),
    result: () => Message(),
  }),
  "messages:move": operation({
    method: "POST",
    path: "/users/{user-id}/messages/{message-id}/microsoft.graph.move",
    scope: ["Mail.ReadWrite"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Move a message to another folder.",
    parameters: {
      "user-id": { in: "path" },
      "message-id": { in: "path" },
      DestinationId: { in: "body" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      "message-id": MessageId(),
      DestinationId: z.string().min(1),
    }),
    result: () => Message(),
  }),
  "messages:delete": operation({
    method: "DELETE",
    path: "/users/{user-id}/messages/{message-id}",
    scope: ["Mail.ReadWrite"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete a message from a mailbox.",
    parameters: {
      "user-id": { in: "path" },
      "message-id": { in: "path" },
    },
    params: () => z.strictObject({ "user-id": UserRef(), "message-id": MessageId() }),
    result: () => z.null(),
  }),
  "messages:purge": operation({
    method: "POST",
    path: "/users/{user-id}/messages/{message-id}/permanentDelete",
    scope: ["Mail.ReadWrite"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a message so that nobody gets it back.",
    parameters: {
      "user-id": { in: "path" },
      "message-id": { in: "path" },
    },
    params: () => z.strictObject({ "user-id": UserRef(), "message-id": MessageId() }),
    result: () => z.null(),
  }),
  "messages:send": operation({
    method: "POST",
    path: "/users/{user-id}/microsoft.graph.sendMail",
    scope: ["Mail.Send"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Send a mail in the name of a person.",
    parameters: {
      "user-id": { in: "path" },
      Message: { in: "body" },
      SaveToSentItems: { in: "body" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      Message: z.strictObject({
        subject: z.string().min(1),
        body: z.strictObject({ contentType: z.enum(["text", "html"]), content: z.string() }),
        toRecipients: NewRecipients(),
        ccRecipients: NewRecipients().exactOptional(),
        importance: z.enum(["low", "normal", "high"]).exactOptional(),
      }),
      SaveToSentItems: z.boolean().exactOptional(),
    }),
    result: () => z.null(),
  }),
  "messages:reply": operation({
    method: "POST",
    path: "/users/{user-id}/messages/{message-id}/microsoft.graph.reply",
    scope: ["Mail.Send"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Reply to the sender of a message.",
    parameters: {
      "user-id": { in: "path" },
      "message-id": { in: "path" },
      Comment: { in: "body" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      "message-id": MessageId(),
      Comment: z.string().min(1),
    }),
    result: () => z.null(),
  }),
  "messages:forward": operation({
    method: "POST",
    path: "/users/{user-id}/messages/{message-id}/microsoft.graph.forward",
    scope: ["Mail.Send"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Forward a message with all its content.",
    parameters: {
      "user-id": { in: "path" },
      "message-id": { in: "path" },
      ToRecipients: { in: "body" },
      Comment: { in: "body" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      "message-id": MessageId(),
      ToRecipients: NewRecipients(),
      Comment: Comment().exactOptional(),
    }),
    result: () => z.null(),
  }),
  "mail_folders:read": operation({
    method: "GET",
    path: "/users/{user-id}/mailFolders",
    scope: ["Mail.ReadBasic.All"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the top folders of a mailbox.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skip", "$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      "user-id": { in: "path" },
      $top: { in: "query" },
      $skip: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      $top: Top().exactOptional(),
      $skip: Skip().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => Folders(),
  }),
  "child_folders:read": operation({
    method: "GET",
    path: "/users/{user-id}/mailFolders/{mailFolder-id}/childFolders",
    scope: ["Mail.ReadBasic.All"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the folders within a folder.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skip", "$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      "user-id": { in: "path" },
      "mailFolder-id": { in: "path" },
      $top: { in: "query" },
      $skip: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      "mailFolder-id": FolderId(),
      $top: Top().exactOptional(),
      $skip: Skip().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => Folders(),
  }),
  "mail_folders:write": operation({
    method: "POST",
    path: "/users/{user-id}/mailFolders",
    scope: ["Mail.ReadWrite"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Create a folder at the top.",
    fields: { "@odata.type": "#microsoft.graph.mailFolder" },
    parameters: {
      "user-id": { in: "path" },
      displayName: { in: "body" },
      isHidden: { in: "body" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      displayName: z.string().min(1),
      isHidden: z.boolean().exactOptional(),
    }),
    result: () => Folder(),
  }),
  "message_rules:read": operation({
    method: "GET",
    path: "/users/{user-id}/mailFolders/{mailFolder-id}/messageRules",
    scope: ["MailboxSettings.Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the inbox rules of a mailbox.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skip", "$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      "user-id": { in: "path" },
      "mailFolder-id": { in: "path" },
      $top: { in: "query" },
      $skip: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      "mailFolder-id": FolderId(),
      $top: Top().exactOptional(),
      $skip: Skip().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({ "@odata.nextLink": NextLink().exactOptional(), value: z.array(Rule()) }),
  }),
  "message_rules:set_enabled": operation({
    method: "PATCH",
    path: "/users/{user-id}/mailFolders/{mailFolder-id}/messageRules/{messageRule-id}",
    scope: ["MailboxSettings.ReadWrite"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Switch an inbox rule on or off.",
    parameters: {
      "user-id": { in: "path" },
      "mailFolder-id": { in: "path" },
      "messageRule-id": { in: "path" },
      isEnabled: { in: "body" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      "mailFolder-id": FolderId(),
      "messageRule-id": RuleId(),
      isEnabled: z.boolean(),
    }),
    result: () => Rule(),
  }),
  "message_rules:delete": operation({
    method: "DELETE",
    path: "/users/{user-id}/mailFolders/{mailFolder-id}/messageRules/{messageRule-id}",
    scope: ["MailboxSettings.ReadWrite"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete an inbox rule of a mailbox.",
    parameters: {
      "user-id": { in: "path" },
      "mailFolder-id": { in: "path" },
      "messageRule-id": { in: "path" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      "mailFolder-id": FolderId(),
      "messageRule-id": RuleId(),
    }),
    result: () => z.null(),
  }),
  "mailbox_settings:read": operation({
    method: "GET",
    path: "/users/{user-id}/mailboxSettings",
    scope: ["MailboxSettings.Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get automatic replies and other settings.",
    parameters: {
      "user-id": { in: "path" },
    },
    params: () => z.strictObject({ "user-id": UserRef() }),
    result: () => MailboxSettings(),
  }),
  "mailbox_settings:set_automatic_replies": operation({
    method: "PATCH",
    path: "/users/{user-id}/mailboxSettings",
    scope: ["MailboxSettings.ReadWrite"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Set what a mailbox answers by itself.",
    parameters: {
      "user-id": { in: "path" },
      automaticRepliesSetting: { in: "body" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      automaticRepliesSetting: z.strictObject({
        status: z.enum(["disabled", "alwaysEnabled", "scheduled"]),
        externalAudience: z.enum(["none", "contactsOnly", "all"]).exactOptional(),
        internalReplyMessage: z.string().exactOptional(),
        externalReplyMessage: z.string().exactOptional(),
        scheduledStartDateTime: NewZonedTime().exactOptional(),
        scheduledEndDateTime: NewZonedTime().exactOptional(),
      }),
    }),
    result: () => MailboxSettings(),
  }),
  "calendar_events:read": operation({
    method: "GET",
    path: "/users/{user-id}/calendar/calendarView",
    scope: ["Calendars.Read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List the meetings of a person in a time.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skip", "$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      "user-id": { in: "path" },
      startDateTime: { in: "query" },
      endDateTime: { in: "query" },
      $top: { in: "query" },
      $skip: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      startDateTime: z.string(),
      endDateTime: z.string(),
      $top: Top().exactOptional(),
      $skip: Skip().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({ "@odata.nextLink": NextLink().exactOptional(), value: z.array(Event()) }),
  }),
  "calendar_events:delete": operation({
    method: "DELETE",
    path: "/users/{user-id}/events/{event-id}",
    scope: ["Calendars.ReadWrite"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete a meeting from a calendar.",
    parameters: {
      "user-id": { in: "path" },
      "event-id": { in: "path" },
    },
    params: () => z.strictObject({ "user-id": UserRef(), "event-id": z.string().min(1) }),
    result: () => z.null(),
  }),
  "calendar_permissions:read": operation({
    method: "GET",
    path: "/users/{user-id}/calendar/calendarPermissions",
    scope: ["Calendars.Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List who may see or edit a calendar.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skip", "$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      "user-id": { in: "path" },
      $top: { in: "query" },
      $skip: { in: "query" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      "user-id": UserRef(),
      $top: Top().exactOptional(),
      $skip: Skip().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      "@odata.nextLink": NextLink().exactOptional(),
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        emailAddress: Address().exactOptional(),
        role: z.string().nullable().exactOptional(),
        allowedRoles: z.array(z.string().nullable()).exactOptional(),
        isInsideOrganization: z.boolean().nullable().exactOptional(),
        isRemovable: z.boolean().nullable().exactOptional(),
      })),
    }),
  }),
};
