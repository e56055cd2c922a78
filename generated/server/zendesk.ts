// Generated from specs/zendesk.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
  withDefaults,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Zendesk is, and how it is authenticated. */
export const CONNECTOR = {
  id: "zendesk",
  name: "Zendesk",
  api: {
    servers: {
      default: {
        baseUrl: "https://{subdomain}.zendesk.com",
        variables: {
          subdomain: {
            description: "The first label of the account's address, as in acme for acme.zendesk.com.",
          },
        },
      },
    },
    auth: { type: "basic" },
  },
} as const satisfies ConnectorInfo;

const TicketId = once(() => integer().min(1));

const UserId = once(() => integer().min(1));

const SuspendedId = once(() => integer().min(1));

const Page = once(() => integer().min(1));

const PerPage = once(() => z.int().min(1).max(100));

const CursorSize = once(() => z.int().min(1).max(100));

const After = once(() => z.string());

const Ascending = once(() => z.enum(["asc", "desc"]));

const TicketStatus = once(() => z.string());

const NewTicketStatus = once(() => z.enum(["new", "open", "pending", "hold", "solved"]));

const SettableTicketStatus = once(() => z.enum(["open", "pending", "hold", "solved"]));

const TicketPriority = once(() => z.enum(["urgent", "high", "normal", "low"]));

const TicketType = once(() => z.enum(["problem", "incident", "question", "task"]));

const CustomFields = once(() => z.array(z.strictObject({
  id: integer().exactOptional(),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable().exactOptional(),
})));

const CustomFieldsResult = once(() => z.array(z.looseObject({
  id: integer().exactOptional(),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable().exactOptional(),
})));

const NewComment = once(() => z.strictObject({
  body: z.string().min(1).exactOptional(),
  html_body: z.string().min(1).exactOptional(),
  public: z.boolean().exactOptional(),
  author_id: UserId().exactOptional(),
  uploads: z.array(z.string()).exactOptional(),
}));

const Via = once(() => z.looseObject({ channel: z.string().exactOptional() }));

const Ticket = once(() => z.looseObject({
  id: TicketId().exactOptional(),
  url: z.string().exactOptional(),
  external_id: z.string().nullable().exactOptional(),
  subject: z.string().nullable().exactOptional(),
  description: z.string().exactOptional(),
  type: z.string().nullable().exactOptional(),
  status: TicketStatus().exactOptional(),
  priority: z.string().nullable().exactOptional(),
  requester_id: integer().exactOptional(),
  submitter_id: integer().exactOptional(),
  assignee_id: integer().nullable().exactOptional(),
  group_id: integer().nullable().exactOptional(),
  organization_id: integer().nullable().exactOptional(),
  problem_id: integer().nullable().exactOptional(),
  follower_ids: z.array(integer()).exactOptional(),
  email_cc_ids: z.array(integer()).exactOptional(),
  tags: z.array(z.string()).exactOptional(),
  custom_fields: CustomFieldsResult().exactOptional(),
  due_at: z.string().nullable().exactOptional(),
  is_public: z.boolean().exactOptional(),
  via: Via().exactOptional(),
  created_at: z.string().exactOptional(),
  updated_at: z.string().exactOptional(),
}));

const ChangedValue = once(() => z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number(), z.boolean(), z.record(z.string(), z.unknown())]).nullable()),
  z.record(z.string(), z.unknown()),
]).nullable());

const TicketAnswer = once(() => z.looseObject({ ticket: Ticket().exactOptional() }));

const Attachment = once(() => z.looseObject({
  id: integer().exactOptional(),
  file_name: z.string().exactOptional(),
  content_type: z.string().exactOptional(),
  content_url: z.string().exactOptional(),
  size: integer().exactOptional(),
  inline: z.boolean().exactOptional(),
  deleted: z.boolean().exactOptional(),
  malware_scan_result: z.string().exactOptional(),
  malware_access_override: z.boolean().exactOptional(),
}));

const TicketComment = once(() => z.looseObject({
  id: integer().exactOptional(),
  type: z.string().exactOptional(),
  author_id: integer().exactOptional(),
  body: z.string().exactOptional(),
  html_body: z.string().exactOptional(),
  plain_body: z.string().exactOptional(),
  public: z.boolean().exactOptional(),
  audit_id: integer().exactOptional(),
  attachments: z.array(Attachment()).exactOptional(),
  via: Via().exactOptional(),
  created_at: z.string().exactOptional(),
}));

const User = once(() => z.looseObject({
  id: UserId().exactOptional(),
  url: z.string().exactOptional(),
  name: z.string().exactOptional(),
  email: z.string().nullable().exactOptional(),
  phone: z.string().nullable().exactOptional(),
  role: z.string().exactOptional(),
  custom_role_id: integer().nullable().exactOptional(),
  organization_id: integer().nullable().exactOptional(),
  default_group_id: integer().nullable().exactOptional(),
  active: z.boolean().exactOptional(),
  suspended: z.boolean().exactOptional(),
  verified: z.boolean().exactOptional(),
  two_factor_auth_enabled: z.boolean().nullable().exactOptional(),
  last_login_at: z.string().nullable().exactOptional(),
  tags: z.array(z.string()).exactOptional(),
  notes: z.string().nullable().exactOptional(),
  external_id: z.string().nullable().exactOptional(),
  created_at: z.string().exactOptional(),
  updated_at: z.string().exactOptional(),
}));

const UserAnswer = once(() => z.looseObject({ user: User().exactOptional() }));

const SuspendedTicket = once(() => z.looseObject({
  id: SuspendedId().exactOptional(),
  subject: z.string().nullable().exactOptional(),
  content: z.string().nullable().exactOptional(),
  cause: z.string().exactOptional(),
  cause_id: integer().exactOptional(),
  author: z.looseObject({
    id: integer().nullable().exactOptional(),
    name: z.string().nullable().exactOptional(),
    email: z.string().nullable().exactOptional(),
  }).exactOptional(),
  recipient: z.string().nullable().exactOptional(),
  message_id: z.string().nullable().exactOptional(),
  ticket_id: integer().nullable().exactOptional(),
  attachments: z.array(Attachment()).nullable().exactOptional(),
  created_at: z.string().exactOptional(),
}));

const JobStatus = once(() => z.looseObject({
  job_status: z.looseObject({
    id: z.string().exactOptional(),
    url: z.string().exactOptional(),
    job_type: z.string().exactOptional(),
    status: z.string().exactOptional(),
    progress: integer().nullable().exactOptional(),
    total: integer().nullable().exactOptional(),
    message: z.string().nullable().exactOptional(),
    results: z.union([
      z.array(z.looseObject({
        id: integer().exactOptional(),
        index: integer().exactOptional(),
        action: z.string().exactOptional(),
        status: z.string().exactOptional(),
        success: z.boolean().exactOptional(),
        error: z.string().exactOptional(),
        details: z.string().exactOptional(),
      })),
      z.looseObject({ success: z.boolean().exactOptional() }),
    ]).nullable().exactOptional(),
  }).exactOptional(),
}));

const CursorMeta = once(() => z.looseObject({
  has_more: z.boolean().exactOptional(),
  after_cursor: z.string().nullable().exactOptional(),
  before_cursor: z.string().nullable().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "search:read": operation({
    method: "GET",
    path: "/api/v2/search",
    scope: ["read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search tickets, people, groups and organizations.",
    pagination: { style: "page", page: "page", size: "per_page", items: "/results", total: "/count" },
    parameters: {
      query: { in: "query" },
      sort_by: { in: "query" },
      sort_order: { in: "query" },
      page: { in: "query" },
      per_page: { in: "query" },
    },
    params: () => z.strictObject({
      query: z.string().min(1),
      sort_by: z.enum(["updated_at", "created_at", "priority", "status", "ticket_type"]).exactOptional(),
      sort_order: Ascending().exactOptional(),
      page: Page().exactOptional(),
      per_page: PerPage().exactOptional(),
    }),
    result: () => z.looseObject({
      results: z.array(z.looseObject({
        id: integer().exactOptional(),
        result_type: z.string().exactOptional(),
        url: z.string().exactOptional(),
        name: z.string().exactOptional(),
        email: z.string().nullable().exactOptional(),
        subject: z.string().nullable().exactOptional(),
        description: z.string().nullable().exactOptional(),
        status: z.string().exactOptional(),
        priority: z.string().nullable().exactOptional(),
        requester_id: integer().exactOptional(),
        assignee_id: integer().nullable().exactOptional(),
        tags: z.array(z.string()).exactOptional(),
        created_at: z.string().exactOptional(),
        updated_at: z.string().exactOptional(),
      })).exactOptional(),
      count: integer().exactOptional(),
      next_page: z.string().nullable().exactOptional(),
      previous_page: z.string().nullable().exactOptional(),
    }),
  }),
  "tickets:read_details": operation({
    method: "GET",
    path: "/api/v2/tickets/{ticket_id}",
    scope: ["tickets:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one ticket without its comments.",
    parameters: {
      ticket_id: { in: "path" },
    },
    params: () => z.strictObject({ ticket_id: TicketId() }),
    result: () => TicketAnswer(),
  }),
  "tickets:read_changes": operation({
    method: "GET",
    path: "/api/v2/tickets/{ticket_id}/audits",
    scope: ["tickets:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List who changed what on a ticket.",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/meta/after_cursor",
      more: "/meta/has_more",
      items: "/audits",
    },
    parameters: {
      ticket_id: { in: "path" },
      size: { in: "query", wire: "page[size]" },
      after: { in: "query", wire: "page[after]" },
    },
    params: () => z.strictObject({
      ticket_id: TicketId(),
      size: CursorSize().exactOptional(),
      after: After().exactOptional(),
    }),
    result: () => z.looseObject({
      audits: z.array(z.looseObject({
        id: integer().exactOptional(),
        ticket_id: integer().exactOptional(),
        author_id: integer().exactOptional(),
        created_at: z.string().exactOptional(),
        via: Via().exactOptional(),
        events: z.array(z.looseObject({
          id: integer().exactOptional(),
          type: z.string().exactOptional(),
          field_name: z.string().exactOptional(),
          body: z.string().exactOptional(),
          public: z.boolean().exactOptional(),
          value: ChangedValue().exactOptional(),
          previous_value: ChangedValue().exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
      meta: CursorMeta().exactOptional(),
    }),
  }),
  "tickets:write": operation({
    method: "POST",
    path: "/api/v2/tickets",
    scope: ["tickets:write"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Open a ticket with its first comment.",
    parameters: {
      ticket: { in: "body" },
    },
    params: () => z.strictObject({
      ticket: z.strictObject({
        subject: z.string().min(1).exactOptional(),
        comment: NewComment(),
        requester_id: integer().exactOptional(),
        assignee_id: integer().exactOptional(),
        assignee_email: z.string().exactOptional(),
        group_id: integer().exactOptional(),
        organization_id: integer().exactOptional(),
        type: TicketType().exactOptional(),
        status: NewTicketStatus().exactOptional(),
        priority: TicketPriority().exactOptional(),
        problem_id: integer().exactOptional(),
        tags: z.array(z.string()).exactOptional(),
        custom_fields: CustomFields().exactOptional(),
        external_id: z.string().exactOptional(),
        due_at: z.string().nullable().exactOptional(),
        ticket_form_id: integer().exactOptional(),
        brand_id: integer().exactOptional(),
        follower_ids: z.array(integer()).exactOptional(),
      }),
    }),
    result: () => TicketAnswer(),
  }),
  "tickets:update": operation({
    method: "PUT",
    path: "/api/v2/tickets/{ticket_id}",
    scope: ["tickets:write"],
    risk: "medium",
    effect: "update",
    idempotent: false,
    description: "Change a ticket or add a comment to it.",
    parameters: {
      ticket_id: { in: "path" },
      ticket: { in: "body" },
    },
    params: () => z.strictObject({
      ticket_id: TicketId(),
      ticket: z.strictObject({
        subject: z.string().min(1).exactOptional(),
        comment: NewComment().exactOptional(),
        status: SettableTicketStatus().exactOptional(),
        priority: TicketPriority().exactOptional(),
        type: TicketType().exactOptional(),
        assignee_id: integer().exactOptional(),
        assignee_email: z.string().exactOptional(),
        group_id: integer().exactOptional(),
        problem_id: integer().exactOptional(),
        tags: z.array(z.string()).exactOptional(),
        custom_fields: CustomFields().exactOptional(),
        due_at: z.string().nullable().exactOptional(),
        safe_update: z.boolean().exactOptional(),
        updated_stamp: z.string().exactOptional(),
      }),
    }),
    result: () => z.looseObject({
      ticket: Ticket().exactOptional(),
      audit: z.looseObject({
        id: integer().exactOptional(),
        ticket_id: integer().exactOptional(),
        author_id: integer().exactOptional(),
        created_at: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "tickets:merge": operation({
    method: "POST",
    path: "/api/v2/tickets/{ticket_id}/merge",
    scope: ["tickets:write"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Merge other tickets into this one.",
    parameters: {
      ticket_id: { in: "path" },
      ids: { in: "body" },
      target_comment: { in: "body" },
      target_comment_is_public: { in: "body" },
      source_comment: { in: "body" },
      source_comment_is_public: { in: "body" },
    },
    params: () => z.strictObject({
      ticket_id: TicketId(),
      ids: z.array(integer()).min(1).max(20),
      target_comment: z.string().exactOptional(),
      target_comment_is_public: z.boolean().exactOptional(),
      source_comment: z.string().exactOptional(),
      source_comment_is_public: z.boolean().exactOptional(),
    }),
    result: () => JobStatus(),
  }),
  "tickets:mark_spam": operation({
    method: "PUT",
    path: "/api/v2/tickets/{ticket_id}/mark_as_spam",
    scope: ["tickets:write"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Call a ticket spam and suspend its requester.",
    parameters: {
      ticket_id: { in: "path" },
    },
    params: () => z.strictObject({ ticket_id: TicketId() }),
    result: () => z.string().nullable(),
  }),
  "tickets:delete": operation({
    method: "DELETE",
    path: "/api/v2/tickets/{ticket_id}",
    scope: ["tickets:write"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Put a ticket among the deleted ones.",
    parameters: {
      ticket_id: { in: "path" },
    },
    params: () => z.strictObject({ ticket_id: TicketId() }),
    result: () => z.null(),
  }),
  "tickets:restore": operation({
    method: "PUT",
    path: "/api/v2/deleted_tickets/{ticket_id}/restore",
    scope: ["tickets:write"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Bring a deleted ticket back.",
    parameters: {
      ticket_id: { in: "path" },
    },
    params: () => z.strictObject({ ticket_id: TicketId() }),
    result: () => z.string().nullable(),
  }),
  "tickets:purge": operation({
    method: "DELETE",
    path: "/api/v2/deleted_tickets/{ticket_id}",
    scope: ["tickets:write"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Erase a deleted ticket for good.",
    parameters: {
      ticket_id: { in: "path" },
    },
    params: () => z.strictObject({ ticket_id: TicketId() }),
    result: () => JobStatus(),
  }),
  "comments:read": operation({
    method: "GET",
    path: "/api/v2/tickets/{ticket_id}/comments",
    scope: ["tickets:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the comments of a ticket.",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/meta/after_cursor",
      more: "/meta/has_more",
      items: "/comments",
    },
    parameters: {
      ticket_id: { in: "path" },
      include_inline_images: { in: "query" },
      sort: { in: "query" },
      include: { in: "query" },
      size: { in: "query", wire: "page[size]" },
      after: { in: "query", wire: "page[after]" },
    },
    params: () => withDefaults(z.strictObject({
      ticket_id: TicketId(),
      include_inline_images: z.boolean().exactOptional(),
      sort: z.enum(["created_at", "-created_at"]).exactOptional(),
      include: z.literal("users").exactOptional(),
      size: CursorSize().exactOptional(),
      after: After().exactOptional(),
    }), { include_inline_images: false }),
    result: () => z.looseObject({
      comments: z.array(TicketComment()).exactOptional(),
      users: z.array(User()).exactOptional(),
      meta: CursorMeta().exactOptional(),
    }),
  }),
  "comments:make_private": operation({
    method: "PUT",
    path: "/api/v2/tickets/{ticket_id}/comments/{ticket_comment_id}/make_private",
    scope: ["tickets:write"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Turn a public comment into an internal note.",
    parameters: {
      ticket_id: { in: "path" },
      ticket_comment_id: { in: "path" },
    },
    params: () => z.strictObject({ ticket_id: TicketId(), ticket_comment_id: integer().min(1) }),
    result: () => z.string().nullable(),
  }),
  "attachments:read": operation({
    method: "GET",
    path: "/api/v2/attachments/{attachment_id}",
    scope: ["tickets:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get what is known of an attached file.",
    parameters: {
      attachment_id: { in: "path" },
    },
    params: () => z.strictObject({ attachment_id: integer().min(1) }),
    result: () => z.looseObject({ attachment: Attachment().exactOptional() }),
  }),
  "ticket_fields:read": operation({
    method: "GET",
    path: "/api/v2/ticket_fields",
    scope: ["read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List ticket fields with their options.",
    parameters: {
      locale: { in: "query" },
      creator: { in: "query" },
    },
    params: () => z.strictObject({
      locale: z.string().min(1).exactOptional(),
      creator: z.boolean().exactOptional(),
    }),
    result: () => z.looseObject({
      ticket_fields: z.array(z.looseObject({
        id: integer().exactOptional(),
        type: z.string().exactOptional(),
        title: z.string().exactOptional(),
        description: z.string().exactOptional(),
        active: z.boolean().exactOptional(),
        required: z.boolean().exactOptional(),
        regexp_for_validation: z.string().nullable().exactOptional(),
        custom_field_options: z.array(z.looseObject({
          id: integer().exactOptional(),
          name: z.string().exactOptional(),
          value: z.string().exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "views:read_tickets": operation({
    method: "GET",
    path: "/api/v2/views/{view_id}/tickets",
    scope: ["read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the tickets that a view shows.",
    pagination: { style: "page", page: "page", size: "per_page", items: "/tickets", total: "/count" },
    parameters: {
      view_id: { in: "path" },
      sort_by: { in: "query" },
      sort_order: { in: "query" },
      page: { in: "query" },
      per_page: { in: "query" },
    },
    params: () => z.strictObject({
      view_id: integer().min(1),
      sort_by: z.string().min(1).exactOptional(),
      sort_order: Ascending().exactOptional(),
      page: Page().exactOptional(),
      per_page: PerPage().exactOptional(),
    }),
    result: () => z.looseObject({
      tickets: z.array(Ticket()).exactOptional(),
      count: integer().exactOptional(),
      next_page: z.string().nullable().exactOptional(),
    }),
  }),
  "suspended_tickets:read": operation({
    method: "GET",
    path: "/api/v2/suspended_tickets",
    scope: ["tickets:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List mail that was held back as suspicious.",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/meta/after_cursor",
      more: "/meta/has_more",
      items: "/suspended_tickets",
    },
    parameters: {
      sort_by: { in: "query" },
      sort_order: { in: "query" },
      size: { in: "query", wire: "page[size]" },
      after: { in: "query", wire: "page[after]" },
    },
    params: () => z.strictObject({
      sort_by: z.enum(["author_email", "cause", "created_at", "subject"]).exactOptional(),
      sort_order: Ascending().exactOptional(),
      size: CursorSize().exactOptional(),
      after: After().exactOptional(),
    }),
    result: () => z.looseObject({
      suspended_tickets: z.array(SuspendedTicket()).exactOptional(),
      meta: CursorMeta().exactOptional(),
    }),
  }),
  "suspended_tickets:recover": operation({
    method: "PUT",
    path: "/api/v2/suspended_tickets/{id}/recover",
    scope: ["tickets:write"],
    risk: "medium",
    effect: "action",
    idempotent: false,
    description: "Let a held-back mail become a ticket.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: SuspendedId() }),
    result: () => z.looseObject({ ticket: z.array(Ticket()).exactOptional() }),
  }),
  "suspended_tickets:delete": operation({
    method: "DELETE",
    path: "/api/v2/suspended_tickets/{id}",
    scope: ["tickets:write"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Throw a held-back mail away for good.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: SuspendedId() }),
    result: () => z.null(),
  }),
  "users:search": operation({
    method: "GET",
    path: "/api/v2/users/search",
    scope: ["users:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Find people by name, address or search.",
    pagination: { style: "page", page: "page", size: "per_page", items: "/users", total: "/count" },
    parameters: {
      query: { in: "query" },
      external_id: { in: "query" },
      page: { in: "query" },
      per_page: { in: "query" },
    },
    params: () => z.strictObject({
      query: z.string().min(1).exactOptional(),
      external_id: z.string().min(1).exactOptional(),
      page: Page().exactOptional(),
      per_page: PerPage().exactOptional(),
    }),
    result: () => z.looseObject({
      users: z.array(User()).exactOptional(),
      count: integer().exactOptional(),
      next_page: z.string().nullable().exactOptional(),
    }),
  }),
  "users:read_details": operation({
    method: "GET",
    path: "/api/v2/users/{user_id}",
    scope: ["users:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one person by number.",
    parameters: {
      user_id: { in: "path" },
    },
    params: () => z.strictObject({ user_id: UserId() }),
    result: () => UserAnswer(),
  }),
  "users:update": operation({
    method: "PUT",
    path: "/api/v2/users/{user_id}",
    scope: ["users:write"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Suspend a person, or change notes and tags.",
    parameters: {
      user_id: { in: "path" },
      user: { in: "body" },
    },
    params: () => z.strictObject({
      user_id: UserId(),
      user: z.strictObject({
        suspended: z.boolean().exactOptional(),
        notes: z.string().exactOptional(),
        details: z.string().exactOptional(),
        tags: z.array(z.string()).exactOptional(),
        external_id: z.string().exactOptional(),
      }),
    }),
    result: () => UserAnswer(),
  }),
  "users:delete": operation({
    method: "DELETE",
    path: "/api/v2/users/{user_id}",
    scope: ["users:write"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a person with what belongs to them.",
    parameters: {
      user_id: { in: "path" },
    },
    params: () => z.strictObject({ user_id: UserId() }),
    result: () => UserAnswer(),
  }),
  "sessions:read": operation({
    method: "GET",
    path: "/api/v2/sessions",
    scope: ["users:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the open sessions of everybody.",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/meta/after_cursor",
      more: "/meta/has_more",
      items: "/sessions",
    },
    parameters: {
      size: { in: "query", wire: "page[size]" },
      after: { in: "query", wire: "page[after]" },
    },
    params: () => z.strictObject({ size: CursorSize().exactOptional(), after: After().exactOptional() }),
    result: () => z.looseObject({
      sessions: z.array(z.looseObject({
        id: integer().exactOptional(),
        user_id: integer().nullable().exactOptional(),
        authenticated_at: z.string().nullable().exactOptional(),
        last_seen_at: z.string().nullable().exactOptional(),
        url: z.string().nullable().exactOptional(),
      })).exactOptional(),
      meta: CursorMeta().exactOptional(),
    }),
  }),
  "user_sessions:delete": operation({
    method: "DELETE",
    path: "/api/v2/users/{user_id}/sessions",
    scope: ["users:write"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Sign a person out everywhere.",
    parameters: {
      user_id: { in: "path" },
    },
    params: () => z.strictObject({ user_id: UserId() }),
    result: () => z.null(),
  }),
  "oauth_tokens:read": operation({
    method: "GET",
    path: "/api/v2/oauth/tokens",
    scope: ["read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List OAuth tokens with owner and last use.",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/meta/after_cursor",
      more: "/meta/has_more",
      items: "/tokens",
    },
    parameters: {
      client_id: { in: "query" },
      global_client_id: { in: "query" },
      all: { in: "query" },
      size: { in: "query", wire: "page[size]" },
      after: { in: "query", wire: "page[after]" },
    },
    params: () => z.strictObject({
      client_id: integer().exactOptional(),
      global_client_id: integer().exactOptional(),
      all: z.boolean().exactOptional(),
      size: CursorSize().exactOptional(),
      after: After().exactOptional(),
    }),
    result: () => z.looseObject({
      tokens: z.array(z.looseObject({
        id: integer().exactOptional(),
        client_id: integer().exactOptional(),
        user_id: integer().exactOptional(),
        token: z.string().exactOptional(),
        scopes: z.array(z.string()).exactOptional(),
        created_at: z.string().exactOptional(),
        expires_at: z.string().nullable().exactOptional(),
        used_at: z.string().nullable().exactOptional(),
      })).exactOptional(),
      meta: CursorMeta().exactOptional(),
    }),
  }),
  "oauth_tokens:revoke": operation({
    method: "DELETE",
    path: "/api/v2/oauth/tokens/{oauth_token_id}",
    scope: ["write"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Revoke one OAuth token at once.",
    parameters: {
      oauth_token_id: { in: "path" },
    },
    params: () => z.strictObject({ oauth_token_id: integer().min(1) }),
    result: () => z.null(),
  }),
  "groups:read": operation({
    method: "GET",
    path: "/api/v2/groups",
    scope: ["read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the groups that agents are in.",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/meta/after_cursor",
      more: "/meta/has_more",
      items: "/groups",
    },
    parameters: {
      exclude_deleted: { in: "query" },
      size: { in: "query", wire: "page[size]" },
      after: { in: "query", wire: "page[after]" },
    },
    params: () => z.strictObject({
      exclude_deleted: z.boolean().exactOptional(),
      size: CursorSize().exactOptional(),
      after: After().exactOptional(),
    }),
    result: () => z.looseObject({
      groups: z.array(z.looseObject({
        id: integer().exactOptional(),
        name: z.string().exactOptional(),
        description: z.string().exactOptional(),
        default: z.boolean().exactOptional(),
        is_public: z.boolean().exactOptional(),
        deleted: z.boolean().exactOptional(),
        created_at: z.string().exactOptional(),
        updated_at: z.string().exactOptional(),
      })).exactOptional(),
      meta: CursorMeta().exactOptional(),
    }),
  }),
  "audit_logs:read": operation({
    method: "GET",
    path: "/api/v2/audit_logs",
    scope: ["auditlogs:read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search changes and sign-ins of the account.",
    pagination: {
      style: "cursor",
      cursor: "after",
      next: "/meta/after_cursor",
      more: "/meta/has_more",
      items: "/audit_logs",
    },
    parameters: {
      source_type: { in: "query", wire: "filter[source_type]" },
      source_id: { in: "query", wire: "filter[source_id]" },
      actor_id: { in: "query", wire: "filter[actor_id]" },
      ip_address: { in: "query", wire: "filter[ip_address]" },
      action: { in: "query", wire: "filter[action]" },
      created_at: { in: "query", wire: "filter[created_at][]" },
      sort: { in: "query" },
      size: { in: "query", wire: "page[size]" },
      after: { in: "query", wire: "page[after]" },
    },
    params: () => z.strictObject({
      source_type: z.string().min(1).exactOptional(),
      source_id: integer().exactOptional(),
      actor_id: integer().exactOptional(),
      ip_address: z.string().min(1).exactOptional(),
      action: z.enum(["create", "destroy", "exported", "login", "update"]).exactOptional(),
      created_at: z.array(z.string()).min(2).max(2).exactOptional(),
      sort: z.enum(["created_at", "-created_at"]).exactOptional(),
      size: CursorSize().exactOptional(),
      after: After().exactOptional(),
    }),
    result: () => z.looseObject({
      audit_logs: z.array(z.looseObject({
        id: integer().exactOptional(),
        action: z.string().exactOptional(),
        action_label: z.string().exactOptional(),
        actor_id: integer().exactOptional(),
        actor_name: z.string().exactOptional(),
        source_id: integer().exactOptional(),
        source_type: z.string().exactOptional(),
        source_label: z.string().exactOptional(),
        change_description: z.string().exactOptional(),
        ip_address: z.string().nullable().exactOptional(),
        created_at: z.string().exactOptional(),
      })).exactOptional(),
      meta: CursorMeta().exactOptional(),
    }),
  }),
  "job_statuses:read": operation({
    method: "GET",
    path: "/api/v2/job_statuses/{job_status_id}",
    scope: ["read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell how far a background job is.",
    parameters: {
      job_status_id: { in: "path" },
    },
    params: () => z.strictObject({ job_status_id: z.string().min(1) }),
    result: () => JobStatus(),
  }),
};
