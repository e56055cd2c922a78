// Generated from specs/microsoft_teams.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
  withDefaults,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Microsoft Teams is, and how it is authenticated. */
export const CONNECTOR = {
  id: "microsoft_teams",
  name: "Microsoft Teams",
  api: {
    servers: {
      default: {
        baseUrl: "https://graph.microsoft.com/v1.0",
        variables: { tenant: { description: "Id or domain of the Microsoft Entra tenant." } },
      },
      person: {
        baseUrl: "https://graph.microsoft.com/v1.0",
        variables: { tenant: { description: "Id or domain of the Entra tenant that the account is in." } },
        auth: {
          type: "oauth2_refresh_token",
          tokenUrl: "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
          scopes: ["https://graph.microsoft.com/.default", "offline_access"],
        },
      },
    },
    auth: {
      type: "oauth2_client_credentials",
      tokenUrl: "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
      scopes: ["https://graph.microsoft.com/.default"],
    },
  },
} as const satisfies ConnectorInfo;

const TeamId = once(() => z.string().min(1));

const ChannelId = once(() => z.string().min(1));

const MessageId = once(() => z.string().min(1));

const ChatId = once(() => z.string().min(1));

const MembershipId = once(() => z.string().min(1));

const Top = once(() => z.int().min(1).max(50));

const SkipToken = once(() => z.string());

const Filter = once(() => z.string().min(1));

const Importance = once(() => z.enum(["normal", "high", "urgent"]));

const ItemBody = once(() => z.strictObject({
  contentType: z.enum(["text", "html"]).exactOptional(),
  content: z.string().min(1),
}));

const Attachments = once(() => z.array(z.strictObject({
  id: z.string().exactOptional(),
  contentType: z.string().exactOptional(),
  content: z.string().nullable().exactOptional(),
  contentUrl: z.string().nullable().exactOptional(),
  name: z.string().nullable().exactOptional(),
})));

const Mentions = once(() => z.array(z.strictObject({
  id: integer().min(0),
  mentionText: z.string(),
  mentioned: z.strictObject({
    user: z.strictObject({
      id: z.string().exactOptional(),
      displayName: z.string().exactOptional(),
      userIdentityType: z.literal("aadUser").exactOptional(),
    }).exactOptional(),
  }),
})));

const MessageKind = once(() => z.literal("#microsoft.graph.chatMessage"));

const NewMember = once(() => z.strictObject({
  "@odata.type": z.literal("#microsoft.graph.aadUserConversationMember"),
  roles: z.array(z.enum(["owner", "guest"])),
  "user@odata.bind": z.string().min(1),
}));

const Team = once(() => z.looseObject({
  id: TeamId().exactOptional(),
  displayName: z.string().nullable().exactOptional(),
  description: z.string().nullable().exactOptional(),
  visibility: z.string().nullable().exactOptional(),
  classification: z.string().nullable().exactOptional(),
  isArchived: z.boolean().nullable().exactOptional(),
  webUrl: z.string().nullable().exactOptional(),
  createdDateTime: z.string().nullable().exactOptional(),
  guestSettings: z.looseObject({
    allowCreateUpdateChannels: z.boolean().nullable().exactOptional(),
    allowDeleteChannels: z.boolean().nullable().exactOptional(),
  }).nullable().exactOptional(),
  memberSettings: z.looseObject({
    allowAddRemoveApps: z.boolean().nullable().exactOptional(),
    allowCreateUpdateChannels: z.boolean().nullable().exactOptional(),
    allowDeleteChannels: z.boolean().nullable().exactOptional(),
  }).nullable().exactOptional(),
}));

const Channel = once(() => z.looseObject({
  id: ChannelId().exactOptional(),
  displayName: z.string().exactOptional(),
  description: z.string().nullable().exactOptional(),
  membershipType: z.string().nullable().exactOptional(),
  email: z.string().nullable().exactOptional(),
  tenantId: z.string().nullable().exactOptional(),
  webUrl: z.string().nullable().exactOptional(),
  createdDateTime: z.string().nullable().exactOptional(),
}));

const Identity = once(() => z.looseObject({
  id: z.string().nullable().exactOptional(),
  displayName: z.string().nullable().exactOptional(),
}).nullable());

const Message = once(() => z.looseObject({
  id: MessageId().exactOptional(),
  replyToId: z.string().nullable().exactOptional(),
  messageType: z.string().exactOptional(),
  subject: z.string().nullable().exactOptional(),
  body: z.looseObject({
    contentType: z.string().nullable().exactOptional(),
    content: z.string().nullable().exactOptional(),
  }).exactOptional(),
  importance: z.string().exactOptional(),
  from: z.looseObject({ user: Identity().exactOptional(), application: Identity().exactOptional() }).nullable().exactOptional(),
  attachments: z.array(z.looseObject({
    id: z.string().nullable().exactOptional(),
    contentType: z.string().nullable().exactOptional(),
    contentUrl: z.string().nullable().exactOptional(),
    content: z.string().nullable().exactOptional(),
    name: z.string().nullable().exactOptional(),
  })).exactOptional(),
  channelIdentity: z.looseObject({
    teamId: z.string().nullable().exactOptional(),
    channelId: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
  chatId: z.string().nullable().exactOptional(),
  policyViolation: z.looseObject({
    dlpAction: z.string().nullable().exactOptional(),
    verdictDetails: z.string().nullable().exactOptional(),
    justificationText: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
  webUrl: z.string().nullable().exactOptional(),
  createdDateTime: z.string().nullable().exactOptional(),
  lastModifiedDateTime: z.string().nullable().exactOptional(),
  deletedDateTime: z.string().nullable().exactOptional(),
}));

const MessagePage = once(() => z.looseObject({
  value: z.array(Message()).exactOptional(),
  "@odata.nextLink": z.string().nullable().exactOptional(),
}));

const Member = once(() => z.looseObject({
  id: MembershipId().exactOptional(),
  displayName: z.string().nullable().exactOptional(),
  roles: z.array(z.string()).nullable().exactOptional(),
  userId: z.string().nullable().exactOptional(),
  email: z.string().nullable().exactOptional(),
  tenantId: z.string().nullable().exactOptional(),
  visibleHistoryStartDateTime: z.string().nullable().exactOptional(),
}));

const MemberPage = once(() => z.looseObject({
  value: z.array(Member()).exactOptional(),
  "@odata.nextLink": z.string().nullable().exactOptional(),
}));

const Chat = once(() => z.looseObject({
  id: ChatId().exactOptional(),
  chatType: z.string().exactOptional(),
  topic: z.string().nullable().exactOptional(),
  tenantId: z.string().nullable().exactOptional(),
  webUrl: z.string().nullable().exactOptional(),
  members: z.array(Member()).exactOptional(),
  onlineMeetingInfo: z.looseObject({
    joinWebUrl: z.string().nullable().exactOptional(),
    calendarEventId: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
  createdDateTime: z.string().nullable().exactOptional(),
  lastUpdatedDateTime: z.string().nullable().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "teams:read": operation({
    method: "GET",
    path: "/teams",
    scope: ["Team.ReadBasic.All"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List or find the teams of the tenant.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      filter: { in: "query", wire: "$filter" },
      top: { in: "query", wire: "$top" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      filter: Filter().exactOptional(),
      top: integer().min(1).exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      value: z.array(Team()).exactOptional(),
      "@odata.nextLink": z.string().nullable().exactOptional(),
    }),
  }),
  "teams:read_details": operation({
    method: "GET",
    path: "/teams/{team_id}",
    scope: ["TeamSettings.Read.All"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one team with its settings.",
    parameters: {
      team_id: { in: "path" },
    },
    params: () => z.strictObject({ team_id: TeamId() }),
    result: () => Team(),
  }),
  "teams:archive": operation({
    method: "POST",
    path: "/teams/{team_id}/microsoft.graph.archive",
    scope: ["TeamSettings.ReadWrite.All"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Archive a team so that nobody writes there.",
    parameters: {
      team_id: { in: "path" },
      shouldSetSpoSiteReadOnlyForMembers: { in: "body" },
    },
    params: () => withDefaults(z.strictObject({
      team_id: TeamId(),
      shouldSetSpoSiteReadOnlyForMembers: z.boolean().exactOptional(),
    }), { shouldSetSpoSiteReadOnlyForMembers: false }),
    result: () => z.null(),
  }),
  "teams:unarchive": operation({
    method: "POST",
    path: "/teams/{team_id}/microsoft.graph.unarchive",
    scope: ["TeamSettings.ReadWrite.All"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Open an archived team again.",
    parameters: {
      team_id: { in: "path" },
    },
    params: () => z.strictObject({ team_id: TeamId() }),
    result: () => z.null(),
  }),
  "channels:read": operation({
    method: "GET",
    path: "/teams/{team_id}/channels",
    scope: ["Channel.ReadBasic.All"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the channels of a team.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      team_id: { in: "path" },
      filter: { in: "query", wire: "$filter" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      team_id: TeamId(),
      filter: Filter().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      value: z.array(Channel()).exactOptional(),
      "@odata.nextLink": z.string().nullable().exactOptional(),
    }),
  }),
  "channels:write": operation({
    method: "POST",
    path: "/teams/{team_id}/channels",
    scope: ["Channel.Create"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Create a channel, as for an incident.",
    parameters: {
      team_id: { in: "path" },
      displayName: { in: "body" },
      description: { in: "body" },
      membershipType: { in: "body" },
      members: { in: "body" },
      "@odata.type": { in: "body" },
    },
    params: () => z.strictObject({
      team_id: TeamId(),
      displayName: z.string().min(1).max(50),
      description: z.string().max(1024).exactOptional(),
      membershipType: z.enum(["standard", "private", "shared"]).exactOptional(),
      members: z.array(NewMember()).exactOptional(),
      "@odata.type": z.literal("#microsoft.graph.channel").exactOptional(),
    }),
    result: () => Channel(),
  }),
  "channels:delete": operation({
    method: "DELETE",
    path: "/teams/{team_id}/channels/{channel_id}",
    scope: ["Channel.Delete.All"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete a channel with its messages.",
    parameters: {
      team_id: { in: "path" },
      channel_id: { in: "path" },
    },
    params: () => z.strictObject({ team_id: TeamId(), channel_id: ChannelId() }),
    result: () => z.null(),
  }),
  "channel_messages:read": operation({
    method: "GET",
    path: "/teams/{team_id}/channels/{channel_id}/messages",
    scope: ["ChannelMessage.Read.All"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Read the messages of a channel, newest first.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      team_id: { in: "path" },
      channel_id: { in: "path" },
      top: { in: "query", wire: "$top" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      team_id: TeamId(),
      channel_id: ChannelId(),
      top: Top().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => MessagePage(),
  }),
  "channel_messages:write": operation({
    method: "POST",
    path: "/teams/{team_id}/channels/{channel_id}/messages",
    server: "person",
    scope: ["ChannelMessage.Send"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Post a message to a channel.",
    parameters: {
      team_id: { in: "path" },
      channel_id: { in: "path" },
      body: { in: "body" },
      subject: { in: "body" },
      importance: { in: "body" },
      attachments: { in: "body" },
      mentions: { in: "body" },
      "@odata.type": { in: "body" },
    },
    params: () => z.strictObject({
      team_id: TeamId(),
      channel_id: ChannelId(),
      body: ItemBody(),
      subject: z.string().exactOptional(),
      importance: Importance().exactOptional(),
      attachments: Attachments().exactOptional(),
      mentions: Mentions().exactOptional(),
      "@odata.type": MessageKind().exactOptional(),
    }),
    result: () => Message(),
  }),
  "channel_messages:read_replies": operation({
    method: "GET",
    path: "/teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies",
    scope: ["ChannelMessage.Read.All"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Read the replies to a channel message.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      team_id: { in: "path" },
      channel_id: { in: "path" },
      message_id: { in: "path" },
      top: { in: "query", wire: "$top" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      team_id: TeamId(),
      channel_id: ChannelId(),
      message_id: MessageId(),
      top: Top().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => MessagePage(),
  }),
  "channel_messages:reply": operation({
    method: "POST",
    path: "/teams/{team_id}/channels/{channel_id}/messages/{message_id}/replies",
    server: "person",
    scope: ["ChannelMessage.Send"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Reply to a message in a channel.",
    parameters: {
      team_id: { in: "path" },
      channel_id: { in: "path" },
      message_id: { in: "path" },
      body: { in: "body" },
      importance: { in: "body" },
      attachments: { in: "body" },
      mentions: { in: "body" },
      "@odata.type": { in: "body" },
    },
    params: () => z.strictObject({
      team_id: TeamId(),
      channel_id: ChannelId(),
      message_id: MessageId(),
      body: ItemBody(),
      importance: Importance().exactOptional(),
      attachments: Attachments().exactOptional(),
      mentions: Mentions().exactOptional(),
      "@odata.type": MessageKind().exactOptional(),
    }),
    result: () => Message(),
  }),
  "channel_messages:delete": operation({
    method: "POST",
    path: "/teams/{team_id}/channels/{channel_id}/messages/{message_id}/microsoft.graph.softDelete",
    server: "person",
    scope: ["ChannelMessage.ReadWrite"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take a message out of a channel.",
    parameters: {
      team_id: { in: "path" },
      channel_id: { in: "path" },
      message_id: { in: "path" },
    },
    params: () => z.strictObject({
      team_id: TeamId(),
      channel_id: ChannelId(),
      message_id: MessageId(),
    }),
    result: () => z.null(),
  }),
  "channel_messages:restore": operation({
    method: "POST",
    path: "/teams/{team_id}/channels/{channel_id}/messages/{message_id}/microsoft.graph.undoSoftDelete",
    server: "person",
    scope: ["ChannelMessage.ReadWrite"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Put a deleted message back into its channel.",
    parameters: {
      team_id: { in: "path" },
      channel_id: { in: "path" },
      message_id: { in: "path" },
    },
    params: () => z.strictObject({
      team_id: TeamId(),
      channel_id: ChannelId(),
      message_id: MessageId(),
    }),
    result: () => z.null(),
  }),
  "chats:read_details": operation({
    method: "GET",
    path: "/chats/{chat_id}",
    scope: ["Chat.ReadBasic.All"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one chat without its messages.",
    parameters: {
      chat_id: { in: "path" },
      expand: { in: "query", wire: "$expand", explode: false },
    },
    params: () => z.strictObject({ chat_id: ChatId(), expand: z.array(z.literal("members")).exactOptional() }),
    result: () => Chat(),
  }),
  "chats:write": operation({
    method: "POST",
    path: "/chats",
    scope: ["Chat.Create"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Open a chat between people.",
    parameters: {
      chatType: { in: "body" },
      members: { in: "body" },
      topic: { in: "body" },
      "@odata.type": { in: "body" },
    },
    params: () => z.strictObject({
      chatType: z.enum(["oneOnOne", "group"]),
      members: z.array(NewMember()).min(2),
      topic: z.string().exactOptional(),
      "@odata.type": z.literal("#microsoft.graph.chat").exactOptional(),
    }),
    result: () => Chat(),
  }),
  "chat_members:read": operation({
    method: "GET",
    path: "/chats/{chat_id}/members",
    scope: ["ChatMember.Read.All"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List who is in a chat.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      chat_id: { in: "path" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({ chat_id: ChatId(), $skiptoken: SkipToken().exactOptional() }),
    result: () => MemberPage(),
  }),
  "chat_messages:read": operation({
    method: "GET",
    path: "/chats/{chat_id}/messages",
    scope: ["Chat.Read.All"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Read the messages of a chat, newest first.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      chat_id: { in: "path" },
      top: { in: "query", wire: "$top" },
      filter: { in: "query", wire: "$filter" },
      orderby: { in: "query", wire: "$orderby", explode: false },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      chat_id: ChatId(),
      top: Top().exactOptional(),
      filter: z.string().min(1).exactOptional(),
      orderby: z.array(z.enum(["createdDateTime desc", "lastModifiedDateTime desc"])).exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => MessagePage(),
  }),
  "chat_messages:write": operation({
    method: "POST",
    path: "/chats/{chat_id}/messages",
    server: "person",
    scope: ["ChatMessage.Send"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Send a message to a chat.",
    parameters: {
      chat_id: { in: "path" },
      body: { in: "body" },
      importance: { in: "body" },
      attachments: { in: "body" },
      mentions: { in: "body" },
      "@odata.type": { in: "body" },
    },
    params: () => z.strictObject({
      chat_id: ChatId(),
      body: ItemBody(),
      importance: Importance().exactOptional(),
      attachments: Attachments().exactOptional(),
      mentions: Mentions().exactOptional(),
      "@odata.type": MessageKind().exactOptional(),
    }),
    result: () => Message(),
  }),
  "team_members:read": operation({
    method: "GET",
    path: "/teams/{team_id}/members",
    scope: ["TeamMember.Read.All"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List members and owners of a team.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      team_id: { in: "path" },
      top: { in: "query", wire: "$top" },
      filter: { in: "query", wire: "$filter" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      team_id: TeamId(),
      top: z.int().min(1).max(999).exactOptional(),
      filter: z.string().min(1).exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => MemberPage(),
  }),
  "team_members:write": operation({
    method: "POST",
    path: "/teams/{team_id}/members",
    scope: ["TeamMember.ReadWrite.All"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Put a person into a team.",
    parameters: {
      team_id: { in: "path" },
      member: { in: "body", whole: true },
    },
    params: () => z.strictObject({
      team_id: TeamId(),
      member: z.strictObject({
        "@odata.type": z.literal("#microsoft.graph.aadUserConversationMember"),
        roles: z.array(z.enum(["owner", "guest"])),
        "user@odata.bind": z.string().min(1),
      }),
    }),
    result: () => Member(),
  }),
  "team_members:delete": operation({
    method: "DELETE",
    path: "/teams/{team_id}/members/{membership_id}",
    scope: ["TeamMember.ReadWrite.All"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take a person out of a team.",
    parameters: {
      team_id: { in: "path" },
      membership_id: { in: "path" },
    },
    params: () => z.strictObject({ team_id: TeamId(), membership_id: MembershipId() }),
    result: () => z.null(),
  }),
  "channel_members:read": operation({
    method: "GET",
    path: "/teams/{team_id}/channels/{channel_id}/members",
    scope: ["ChannelMember.Read.All"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List who is in a channel.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      team_id: { in: "path" },
      channel_id: { in: "path" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      team_id: TeamId(),
      channel_id: ChannelId(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => MemberPage(),
  }),
  "tags:read": operation({
    method: "GET",
    path: "/teams/{team_id}/tags",
    scope: ["TeamworkTag.Read.All"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the tags that people of a team carry.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      team_id: { in: "path" },
      filter: { in: "query", wire: "$filter" },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      team_id: TeamId(),
      filter: Filter().exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      "@odata.nextLink": z.string().nullable().exactOptional(),
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        displayName: z.string().nullable().exactOptional(),
        description: z.string().nullable().exactOptional(),
        memberCount: integer().nullable().exactOptional(),
        tagType: z.string().nullable().exactOptional(),
        teamId: z.string().nullable().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "notifications:send": operation({
    method: "POST",
    path: "/teams/{team_id}/microsoft.graph.sendActivityNotification",
    scope: ["TeamsActivity.Send"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Put a notice into somebody's activity feed.",
    parameters: {
      team_id: { in: "path" },
      activityType: { in: "body" },
      topic: { in: "body" },
      recipient: { in: "body" },
      previewText: { in: "body" },
      templateParameters: { in: "body" },
      chainId: { in: "body" },
    },
    params: () => z.strictObject({
      team_id: TeamId(),
      activityType: z.string().min(1),
      topic: z.strictObject({
        source: z.enum(["entityUrl", "text"]),
        value: z.string().min(1),
        webUrl: z.string().nullable().exactOptional(),
      }),
      recipient: z.strictObject({
        "@odata.type": z.literal("microsoft.graph.aadUserNotificationRecipient"),
        userId: z.string().min(1),
      }),
      previewText: ItemBody().exactOptional(),
      templateParameters: z.array(z.strictObject({ name: z.string().min(1), value: z.string().nullable().exactOptional() })).exactOptional(),
      chainId: integer().exactOptional(),
    }),
    result: () => z.null(),
  }),
  "installed_apps:read": operation({
    method: "GET",
    path: "/teams/{team_id}/installedApps",
    scope: ["TeamsAppInstallation.ReadForTeam.All"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the apps that a team uses.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      team_id: { in: "path" },
      expand: { in: "query", wire: "$expand", explode: false },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      team_id: TeamId(),
      expand: z.array(z.enum(["teamsApp", "teamsAppDefinition"])).exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      "@odata.nextLink": z.string().nullable().exactOptional(),
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        teamsApp: z.looseObject({
          id: z.string().exactOptional(),
          displayName: z.string().nullable().exactOptional(),
          distributionMethod: z.string().nullable().exactOptional(),
          externalId: z.string().nullable().exactOptional(),
        }).nullable().exactOptional(),
        teamsAppDefinition: z.looseObject({
          displayName: z.string().nullable().exactOptional(),
          version: z.string().nullable().exactOptional(),
          publishingState: z.string().nullable().exactOptional(),
        }).nullable().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "installed_apps:delete": operation({
    method: "DELETE",
    path: "/teams/{team_id}/installedApps/{installation_id}",
    scope: ["TeamsAppInstallation.ReadWriteForTeam.All"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Uninstall an app from a team.",
    parameters: {
      team_id: { in: "path" },
      installation_id: { in: "path" },
    },
    params: () => z.strictObject({ team_id: TeamId(), installation_id: z.string().min(1) }),
    result: () => z.null(),
  }),
  "catalog_apps:read": operation({
    method: "GET",
    path: "/appCatalogs/teamsApps",
    scope: ["AppCatalog.Read.All"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List apps of the store and the tenant.",
    pagination: {
      style: "link",
      next: "/@odata.nextLink",
      params: ["$skiptoken"],
      items: "/value",
      more: "/@odata.nextLink",
    },
    parameters: {
      filter: { in: "query", wire: "$filter" },
      expand: { in: "query", wire: "$expand", explode: false },
      $skiptoken: { in: "query" },
    },
    params: () => z.strictObject({
      filter: z.string().min(1).exactOptional(),
      expand: z.array(z.literal("appDefinitions")).exactOptional(),
      $skiptoken: SkipToken().exactOptional(),
    }),
    result: () => z.looseObject({
      "@odata.nextLink": z.string().nullable().exactOptional(),
      value: z.array(z.looseObject({
        id: z.string().exactOptional(),
        displayName: z.string().nullable().exactOptional(),
        distributionMethod: z.string().nullable().exactOptional(),
        externalId: z.string().nullable().exactOptional(),
        appDefinitions: z.array(z.looseObject({
          version: z.string().nullable().exactOptional(),
          displayName: z.string().nullable().exactOptional(),
          publishingState: z.string().nullable().exactOptional(),
          lastModifiedDateTime: z.string().nullable().exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "catalog_apps:delete": operation({
    method: "DELETE",
    path: "/appCatalogs/teamsApps/{app_id}",
    server: "person",
    scope: ["AppCatalog.ReadWrite.All"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Remove an app from the tenant's catalogue.",
    parameters: {
      app_id: { in: "path" },
    },
    params: () => z.strictObject({ app_id: z.string().min(1) }),
    result: () => z.null(),
  }),
};
