// Generated from specs/zendesk.yaml by `npm run generate`. Do not edit.
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
 * Zendesk. Tickets, comments, suspended mail, people, sessions and audit log of a Zendesk account.
 * @see https://developer.zendesk.com/api-reference/ticketing/introduction/
 */
export class ZendeskConnector<const M extends Risk = "critical"> extends SDKConnector<ZendeskOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search tickets, people, groups and organizations. Risk: low. Scope: read. */
  search(params: SearchParams, options?: ExecuteOptions): GovernedPages<"low", SearchReadResult, SearchReadItem> {
    return this.call("search:read", { query: params.query, sort_by: params.sortBy, sort_order: params.sortOrder }, options);
  }

  /** Get one ticket without its comments. Risk: low. Scope: tickets:read. */
  getTicket(params: GetTicketParams, options?: ExecuteOptions): GovernedCall<"low", TicketsReadDetailsResult> {
    return this.call("tickets:read_details", { ticket_id: params.ticketId }, options);
  }

  /** List who changed what on a ticket. Risk: medium. Scope: tickets:read. */
  getTicketChanges(params: GetTicketChangesParams, options?: ExecuteOptions): GovernedPages<"medium", TicketsReadChangesResult, TicketsReadChangesItem> {
    return this.call("tickets:read_changes", { ticket_id: params.ticketId }, options);
  }

  /** Open a ticket with its first comment. Risk: medium. Scope: tickets:write. */
  createTicket(params: CreateTicketParams, options?: ExecuteOptions): GovernedCall<"medium", TicketsWriteResult> {
    return this.call("tickets:write", {
      ticket: {
        subject: params.subject,
        comment: { body: params.body, public: params.public },
        priority: params.priority,
        type: params.type,
        tags: params.tags,
        assignee_email: params.assigneeEmail,
      },
    }, options);
  }

  /** Change a ticket or add a comment to it. Risk: medium. Scope: tickets:write. */
  addNote(params: AddNoteParams, options?: ExecuteOptions): GovernedCall<"medium", TicketsUpdateResult> {
    return this.call("tickets:update", { ticket_id: params.ticketId, ticket: { comment: { body: params.body, public: false } } }, options);
  }

  /** Change a ticket or add a comment to it. Risk: medium. Scope: tickets:write. */
  reply(params: ReplyParams, options?: ExecuteOptions): GovernedCall<"medium", TicketsUpdateResult> {
    return this.call("tickets:update", {
      ticket_id: params.ticketId,
      ticket: { comment: { body: params.body, public: true }, status: params.status },
    }, options);
  }

  /** Change a ticket or add a comment to it. Risk: medium. Scope: tickets:write. */
  setTicketStatus(params: SetTicketStatusParams, options?: ExecuteOptions): GovernedCall<"medium", TicketsUpdateResult> {
    return this.call("tickets:update", { ticket_id: params.ticketId, ticket: { status: params.status } }, options);
  }

  /** List the comments of a ticket. Risk: medium. Scope: tickets:read. */
  getComments(params: GetCommentsParams, options?: ExecuteOptions): GovernedPages<"medium", CommentsReadResult, CommentsReadItem> {
    return this.call("comments:read", { ticket_id: params.ticketId, size: params.size }, options);
  }

  /** List the tickets that a view shows. Risk: low. Scope: read. */
  getViewTickets(params: GetViewTicketsParams, options?: ExecuteOptions): GovernedPages<"low", ViewsReadTicketsResult, ViewsReadTicketsItem> {
    return this.call("views:read_tickets", { view_id: params.viewId, sort_by: params.sortBy, sort_order: params.sortOrder }, options);
  }

  /** List mail that was held back as suspicious. Risk: medium. Scope: tickets:read. */
  listSuspendedTickets(params: ListSuspendedTicketsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", SuspendedTicketsReadResult, SuspendedTicketsReadItem> {
    return this.call("suspended_tickets:read", { sort_by: params.sortBy, sort_order: params.sortOrder }, options);
  }

  /** Find people by name, address or search. Risk: low. Scope: users:read. */
  findUsers(params: FindUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", UsersSearchResult, UsersSearchItem> {
    return this.call("users:search", params, options);
  }

  /**
   * Suspend a person, or change notes and tags.
   * Risk: high. Scope: users:write. May be escalated to a reviewer.
   */
  suspendUser(params: SuspendUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateResult> {
    return this.call("users:update", { user_id: params.userId, user: { suspended: true } }, options);
  }

  /**
   * Suspend a person, or change notes and tags.
   * Risk: high. Scope: users:write. May be escalated to a reviewer.
   */
  unsuspendUser(params: UnsuspendUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateResult> {
    return this.call("users:update", { user_id: params.userId, user: { suspended: false } }, options);
  }

  /** Sign a person out everywhere. Risk: high. Scope: users:write. May be escalated to a reviewer. */
  signOutUser(params: SignOutUserParams, options?: ExecuteOptions): GovernedCall<"high", UserSessionsDeleteResult> {
    return this.call("user_sessions:delete", { user_id: params.userId }, options);
  }

  /** Search changes and sign-ins of the account. Risk: medium. Scope: auditlogs:read. */
  getAuditLogs(params: GetAuditLogsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", AuditLogsReadResult, AuditLogsReadItem> {
    return this.call("audit_logs:read", {
      actor_id: params.actorId,
      ip_address: params.ipAddress,
      action: params.action,
      created_at: params.createdAt,
      sort: params.sort,
      size: params.size,
    }, options);
  }

  execute<O extends keyof Within<ZendeskOperations, M>>(
    operation: O,
    params: ParamsOf<Within<ZendeskOperations, M>, O> & Incomplete,
  ): never;
  /** Search tickets, people, groups and organizations. `GET /api/v2/search` @risk low */
  execute(
    operation: OperationId<"search:read", "low", M>,
    params: SearchReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SearchReadResult, SearchReadItem>;
  /** Get one ticket without its comments. `GET /api/v2/tickets/{ticket_id}` @risk low */
  execute(
    operation: OperationId<"tickets:read_details", "low", M>,
    params: TicketsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TicketsReadDetailsResult>;
  /** List who changed what on a ticket. `GET /api/v2/tickets/{ticket_id}/audits` @risk medium */
  execute(
    operation: OperationId<"tickets:read_changes", "medium", M>,
    params: TicketsReadChangesParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", TicketsReadChangesResult, TicketsReadChangesItem>;
  /** Open a ticket with its first comment. `POST /api/v2/tickets` @risk medium */
  execute(
    operation: OperationId<"tickets:write", "medium", M>,
    params: TicketsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TicketsWriteResult>;
  /** Change a ticket or add a comment to it. `PUT /api/v2/tickets/{ticket_id}` @risk medium */
  execute(
    operation: OperationId<"tickets:update", "medium", M>,
    params: TicketsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TicketsUpdateResult>;
  /** Merge other tickets into this one. `POST /api/v2/tickets/{ticket_id}/merge` @risk high */
  execute(
    operation: OperationId<"tickets:merge", "high", M>,
    params: TicketsMergeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TicketsMergeResult>;
  /**
   * Call a ticket spam and suspend its requester. `PUT /api/v2/tickets/{ticket_id}/mark_as_spam`
   * @risk high
   */
  execute(
    operation: OperationId<"tickets:mark_spam", "high", M>,
    params: TicketsMarkSpamParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TicketsMarkSpamResult>;
  /** Put a ticket among the deleted ones. `DELETE /api/v2/tickets/{ticket_id}` @risk high */
  execute(
    operation: OperationId<"tickets:delete", "high", M>,
    params: TicketsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TicketsDeleteResult>;
  /** Bring a deleted ticket back. `PUT /api/v2/deleted_tickets/{ticket_id}/restore` @risk medium */
  execute(
    operation: OperationId<"tickets:restore", "medium", M>,
    params: TicketsRestoreParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TicketsRestoreResult>;
  /** List deleted tickets that can come back. `GET /api/v2/deleted_tickets` @risk low */
  execute(
    operation: OperationId<"tickets:read_deleted", "low", M>,
    params: TicketsReadDeletedParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TicketsReadDeletedResult, TicketsReadDeletedItem>;
  /** Erase a deleted ticket for good. `DELETE /api/v2/deleted_tickets/{ticket_id}` @risk critical */
  execute(
    operation: OperationId<"tickets:purge", "critical", M>,
    params: TicketsPurgeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", TicketsPurgeResult>;
  /** List the comments of a ticket. `GET /api/v2/tickets/{ticket_id}/comments` @risk medium */
  execute(
    operation: OperationId<"comments:read", "medium", M>,
    params: CommentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", CommentsReadResult, CommentsReadItem>;
  /**
   * Turn a public comment into an internal note. `PUT
   * /api/v2/tickets/{ticket_id}/comments/{ticket_comment_id}/make_private`
   * @risk medium
   */
  execute(
    operation: OperationId<"comments:make_private", "medium", M>,
    params: CommentsMakePrivateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CommentsMakePrivateResult>;
  /** Get what is known of an attached file. `GET /api/v2/attachments/{attachment_id}` @risk medium */
  execute(
    operation: OperationId<"attachments:read", "medium", M>,
    params: AttachmentsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AttachmentsReadResult>;
  /** List ticket fields with their options. `GET /api/v2/ticket_fields` @risk low */
  execute(
    operation: OperationId<"ticket_fields:read", "low", M>,
    params: TicketFieldsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TicketFieldsReadResult>;
  /** List the tickets that a view shows. `GET /api/v2/views/{view_id}/tickets` @risk low */
  execute(
    operation: OperationId<"views:read_tickets", "low", M>,
    params: ViewsReadTicketsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ViewsReadTicketsResult, ViewsReadTicketsItem>;
  /** List views that the caller may open. `GET /api/v2/views` @risk low */
  execute(
    operation: OperationId<"views:read", "low", M>,
    params: ViewsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ViewsReadResult, ViewsReadItem>;
  /** List mail that was held back as suspicious. `GET /api/v2/suspended_tickets` @risk medium */
  execute(
    operation: OperationId<"suspended_tickets:read", "medium", M>,
    params: SuspendedTicketsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SuspendedTicketsReadResult, SuspendedTicketsReadItem>;
  /** Let a held-back mail become a ticket. `PUT /api/v2/suspended_tickets/{id}/recover` @risk medium */
  execute(
    operation: OperationId<"suspended_tickets:recover", "medium", M>,
    params: SuspendedTicketsRecoverParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SuspendedTicketsRecoverResult>;
  /** Throw a held-back mail away for good. `DELETE /api/v2/suspended_tickets/{id}` @risk critical */
  execute(
    operation: OperationId<"suspended_tickets:delete", "critical", M>,
    params: SuspendedTicketsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", SuspendedTicketsDeleteResult>;
  /** Find people by name, address or search. `GET /api/v2/users/search` @risk low */
  execute(
    operation: OperationId<"users:search", "low", M>,
    params: UsersSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersSearchResult, UsersSearchItem>;
  /** Get one person by number. `GET /api/v2/users/{user_id}` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /** Suspend a person, or change notes and tags. `PUT /api/v2/users/{user_id}` @risk high */
  execute(
    operation: OperationId<"users:update", "high", M>,
    params: UsersUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUpdateResult>;
  /** Delete a person with what belongs to them. `DELETE /api/v2/users/{user_id}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** List the open sessions of everybody. `GET /api/v2/sessions` @risk low */
  execute(
    operation: OperationId<"sessions:read", "low", M>,
    params: SessionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SessionsReadResult, SessionsReadItem>;
  /** Sign a person out everywhere. `DELETE /api/v2/users/{user_id}/sessions` @risk high */
  execute(
    operation: OperationId<"user_sessions:delete", "high", M>,
    params: UserSessionsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserSessionsDeleteResult>;
  /** List OAuth tokens with owner and last use. `GET /api/v2/oauth/tokens` @risk medium */
  execute(
    operation: OperationId<"oauth_tokens:read", "medium", M>,
    params: OauthTokensReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", OauthTokensReadResult, OauthTokensReadItem>;
  /** Revoke one OAuth token at once. `DELETE /api/v2/oauth/tokens/{oauth_token_id}` @risk critical */
  execute(
    operation: OperationId<"oauth_tokens:revoke", "critical", M>,
    params: OauthTokensRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", OauthTokensRevokeResult>;
  /** List the groups that agents are in. `GET /api/v2/groups` @risk low */
  execute(
    operation: OperationId<"groups:read", "low", M>,
    params: GroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupsReadResult, GroupsReadItem>;
  /** Search changes and sign-ins of the account. `GET /api/v2/audit_logs` @risk medium */
  execute(
    operation: OperationId<"audit_logs:read", "medium", M>,
    params: AuditLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuditLogsReadResult, AuditLogsReadItem>;
  /** Tell how far a background job is. `GET /api/v2/job_statuses/{job_status_id}` @risk low */
  execute(
    operation: OperationId<"job_statuses:read", "low", M>,
    params: JobStatusesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", JobStatusesReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof ZendeskOperations>(
    operation: O & Permit<ZendeskOperations, O, M>,
    ...rest: Rest<ParamsOf<ZendeskOperations, O>>
  ): CallOf<ZendeskOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Zendesk<M extends Risk = "critical"> = Limited<ZendeskConnector<M>, ZendeskMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface ZendeskOperations {
  "search:read": { risk: "low"; params: SearchReadParams; result: SearchReadResult; item: SearchReadItem };
  "tickets:read_details": { risk: "low"; params: TicketsReadDetailsParams; result: TicketsReadDetailsResult };
  "tickets:read_changes": { risk: "medium"; params: TicketsReadChangesParams; result: TicketsReadChangesResult; item: TicketsReadChangesItem };
  "tickets:write": { risk: "medium"; params: TicketsWriteParams; result: TicketsWriteResult };
  "tickets:update": { risk: "medium"; params: TicketsUpdateParams; result: TicketsUpdateResult };
  "tickets:merge": { risk: "high"; params: TicketsMergeParams; result: TicketsMergeResult };
  "tickets:mark_spam": { risk: "high"; params: TicketsMarkSpamParams; result: TicketsMarkSpamResult };
  "tickets:delete": { risk: "high"; params: TicketsDeleteParams; result: TicketsDeleteResult };
  "tickets:restore": { risk: "medium"; params: TicketsRestoreParams; result: TicketsRestoreResult };
  "tickets:read_deleted": { risk: "low"; params: TicketsReadDeletedParams; result: TicketsReadDeletedResult; item: TicketsReadDeletedItem };
  "tickets:purge": { risk: "critical"; params: TicketsPurgeParams; result: TicketsPurgeResult };
  "comments:read": { risk: "medium"; params: CommentsReadParams; result: CommentsReadResult; item: CommentsReadItem };
  "comments:make_private": { risk: "medium"; params: CommentsMakePrivateParams; result: CommentsMakePrivateResult };
  "attachments:read": { risk: "medium"; params: AttachmentsReadParams; result: AttachmentsReadResult };
  "ticket_fields:read": { risk: "low"; params: TicketFieldsReadParams; result: TicketFieldsReadResult };
  "views:read_tickets": { risk: "low"; params: ViewsReadTicketsParams; result: ViewsReadTicketsResult; item: ViewsReadTicketsItem };
  "views:read": { risk: "low"; params: ViewsReadParams; result: ViewsReadResult; item: ViewsReadItem };
  "suspended_tickets:read": { risk: "medium"; params: SuspendedTicketsReadParams; result: SuspendedTicketsReadResult; item: SuspendedTicketsReadItem };
  "suspended_tickets:recover": { risk: "medium"; params: SuspendedTicketsRecoverParams; result: SuspendedTicketsRecoverResult };
  "suspended_tickets:delete": { risk: "critical"; params: SuspendedTicketsDeleteParams; result: SuspendedTicketsDeleteResult };
  "users:search": { risk: "low"; params: UsersSearchParams; result: UsersSearchResult; item: UsersSearchItem };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:update": { risk: "high"; params: UsersUpdateParams; result: UsersUpdateResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "sessions:read": { risk: "low"; params: SessionsReadParams; result: SessionsReadResult; item: SessionsReadItem };
  "user_sessions:delete": { risk: "high"; params: UserSessionsDeleteParams; result: UserSessionsDeleteResult };
  "oauth_tokens:read": { risk: "medium"; params: OauthTokensReadParams; result: OauthTokensReadResult; item: OauthTokensReadItem };
  "oauth_tokens:revoke": { risk: "critical"; params: OauthTokensRevokeParams; result: OauthTokensRevokeResult };
  "groups:read": { risk: "low"; params: GroupsReadParams; result: GroupsReadResult; item: GroupsReadItem };
  "audit_logs:read": { risk: "medium"; params: AuditLogsReadParams; result: AuditLogsReadResult; item: AuditLogsReadItem };
  "job_statuses:read": { risk: "low"; params: JobStatusesReadParams; result: JobStatusesReadResult };
}

/** The risk of each convenience method. */
export interface ZendeskMethods {
  search: "low";
  getTicket: "low";
  getTicketChanges: "medium";
  createTicket: "medium";
  addNote: "medium";
  reply: "medium";
  setTicketStatus: "medium";
  getComments: "medium";
  getViewTickets: "low";
  listSuspendedTickets: "medium";
  findUsers: "low";
  suspendUser: "high";
  unsuspendUser: "high";
  signOutUser: "high";
  getAuditLogs: "medium";
}

/** Parameters of `search:read`. */
export interface SearchReadParams {
  /** Search such as type:ticket status<solved phishing. @minLength 1 */
  query: string;
  /** Field to sort by, relevance when left out. */
  sort_by?: "updated_at" | "created_at" | "priority" | "status" | "ticket_type";
  sort_order?: Ascending;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `search:read`. */
export type SearchReadResult = {
  results?: {
    /** @integer */
    id?: number;
    /** ticket, user, group or organization, as text. */
    result_type?: string;
    url?: string;
    /** Name of people and groups. */
    name?: string;
    email?: string | null;
    /** Title of a ticket found. */
    subject?: string | null;
    description?: string | null;
    status?: string;
    priority?: string | null;
    /** @integer */
    requester_id?: number;
    /** @integer */
    assignee_id?: number | null;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
  }[];
  /** @integer */
  count?: number;
  next_page?: string | null;
  previous_page?: string | null;
};

/** One item of the pages of `search:read`. */
export type SearchReadItem = NonNullable<SearchReadResult["results"]>[number];

/** Arguments of `search`. */
export interface SearchParams {
  /** Search such as type:ticket status<solved phishing. @minLength 1 */
  query: string;
  /** Field to sort by, relevance when left out. */
  sortBy?: "updated_at" | "created_at" | "priority" | "status" | "ticket_type";
  sortOrder?: Ascending;
}

/** Parameters of `tickets:read_details`. */
export interface TicketsReadDetailsParams {
  ticket_id: TicketId;
}

/** Result of `tickets:read_details`. */
export type TicketsReadDetailsResult = TicketAnswer;

/** Arguments of `getTicket`. */
export interface GetTicketParams {
  ticketId: TicketId;
}

/** Parameters of `tickets:read_changes`. */
export interface TicketsReadChangesParams {
  ticket_id: TicketId;
  size?: CursorSize;
  after?: After;
}

/** Result of `tickets:read_changes`. */
export type TicketsReadChangesResult = {
  audits?: {
    /** @integer */
    id?: number;
    /** @integer */
    ticket_id?: number;
    /** @integer */
    author_id?: number;
    /** @format date-time */
    created_at?: string;
    via?: Via;
    events?: {
      /** @integer */
      id?: number;
      type?: string;
      field_name?: string;
      /** Text of a comment. */
      body?: string;
      public?: boolean;
      value?: ChangedValue;
      previous_value?: ChangedValue;
    }[];
  }[];
  meta?: CursorMeta;
};

/** One item of the pages of `tickets:read_changes`. */
export type TicketsReadChangesItem = NonNullable<TicketsReadChangesResult["audits"]>[number];

/** Arguments of `getTicketChanges`. */
export interface GetTicketChangesParams {
  ticketId: TicketId;
}

/** Parameters of `tickets:write`. */
export interface TicketsWriteParams {
  /** The new ticket with a comment. */
  ticket: {
    /** Title of the new ticket. @minLength 1 */
    subject?: string;
    comment: NewComment;
    /** Who asks for it. @integer */
    requester_id?: number;
    /** Agent who works on it. @integer */
    assignee_id?: number;
    /** The same agent by address. @format email */
    assignee_email?: string;
    /** Group that works on it. @integer */
    group_id?: number;
    /** Organization of the requester. @integer */
    organization_id?: number;
    type?: TicketType;
    status?: NewTicketStatus;
    priority?: TicketPriority;
    /** Problem that this incident belongs to. @integer */
    problem_id?: number;
    /** Tags that it starts with. */
    tags?: string[];
    custom_fields?: CustomFields;
    /** Id of the same thing elsewhere. */
    external_id?: string;
    /** When a task is due. @format date-time */
    due_at?: string | null;
    /** Form that the ticket uses. @integer */
    ticket_form_id?: number;
    /** Brand that it belongs to. @integer */
    brand_id?: number;
    /** Agents who follow the ticket. */
    follower_ids?: number[];
  };
}

/** Result of `tickets:write`. */
export type TicketsWriteResult = TicketAnswer;

/** Arguments of `createTicket`. */
export interface CreateTicketParams {
  /** Title of the new ticket. @minLength 1 */
  subject?: string;
  /** The text without markup. @minLength 1 */
  body: string;
  /** False makes it an internal note. */
  public?: boolean;
  priority?: TicketPriority;
  type?: TicketType;
  /** Tags that it starts with. */
  tags?: string[];
  /** The same agent by address. @format email */
  assigneeEmail?: string;
}

/** Parameters of `tickets:update`. */
export interface TicketsUpdateParams {
  ticket_id: TicketId;
  /** What changes, with a comment if wanted. */
  ticket: {
    /** New title of the ticket. @minLength 1 */
    subject?: string;
    comment?: NewComment;
    status?: SettableTicketStatus;
    priority?: TicketPriority;
    type?: TicketType;
    /** Agent who takes it over. @integer */
    assignee_id?: number;
    /** That agent by address. @format email */
    assignee_email?: string;
    /** Group that takes it over. @integer */
    group_id?: number;
    /** Problem to file it under. @integer */
    problem_id?: number;
    /** All tags it has afterwards. */
    tags?: string[];
    custom_fields?: CustomFields;
    /** New date for a task. @format date-time */
    due_at?: string | null;
    /** Refuse if it changed after updated_stamp. */
    safe_update?: boolean;
    /** Last change known to the caller. @format date-time */
    updated_stamp?: string;
  };
}

/** Result of `tickets:update`. */
export type TicketsUpdateResult = {
  ticket?: Ticket;
  audit?: {
    /** @integer */
    id?: number;
    /** @integer */
    ticket_id?: number;
    /** @integer */
    author_id?: number;
    /** @format date-time */
    created_at?: string;
  };
};

/** Arguments of `addNote`. */
export interface AddNoteParams {
  ticketId: TicketId;
  /** The text without markup. @minLength 1 */
  body: string;
}

/** Arguments of `reply`. */
export interface ReplyParams {
  ticketId: TicketId;
  /** The text without markup. @minLength 1 */
  body: string;
  status?: SettableTicketStatus;
}

/** Arguments of `setTicketStatus`. */
export interface SetTicketStatusParams {
  ticketId: TicketId;
  status: SettableTicketStatus;
}

/** Parameters of `tickets:merge`. */
export interface TicketsMergeParams {
  ticket_id: TicketId;
  /** Tickets that go into it. @minItems 1 @maxItems 20 */
  ids: number[];
  /** Comment on the one that stays. */
  target_comment?: string;
  /** Whether requesters see that comment. */
  target_comment_is_public?: boolean;
  /** Comment on those that close. */
  source_comment?: string;
  /** Whether their requesters see it. */
  source_comment_is_public?: boolean;
}

/** Result of `tickets:merge`. */
export type TicketsMergeResult = JobStatus;

/** Parameters of `tickets:mark_spam`. */
export interface TicketsMarkSpamParams {
  ticket_id: TicketId;
}

/** Result of `tickets:mark_spam`. */
export type TicketsMarkSpamResult = string | null;

/** Parameters of `tickets:delete`. */
export interface TicketsDeleteParams {
  ticket_id: TicketId;
}

/** Result of `tickets:delete`. */
export type TicketsDeleteResult = null;

/** Parameters of `tickets:restore`. */
export interface TicketsRestoreParams {
  ticket_id: TicketId;
}

/** Result of `tickets:restore`. */
export type TicketsRestoreResult = string | null;

/** Parameters of `tickets:read_deleted`. */
export interface TicketsReadDeletedParams {
  /** What to sort deleted tickets by. */
  sort_by?: "id" | "subject" | "deleted_at";
  sort_order?: Ascending;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `tickets:read_deleted`. */
export type TicketsReadDeletedResult = {
  deleted_tickets?: {
    /** @integer */
    id?: number;
    subject?: string | null;
    actor?: {
      /** @integer */
      id?: number;
      name?: string;
    };
    deleted_at?: string;
    previous_state?: string;
  }[];
  /** @integer */
  count?: number;
  next_page?: string | null;
};

/** One item of the pages of `tickets:read_deleted`. */
export type TicketsReadDeletedItem = NonNullable<TicketsReadDeletedResult["deleted_tickets"]>[number];

/** Parameters of `tickets:purge`. */
export interface TicketsPurgeParams {
  ticket_id: TicketId;
}

/** Result of `tickets:purge`. */
export type TicketsPurgeResult = JobStatus;

/** Parameters of `comments:read`. */
export interface CommentsReadParams {
  ticket_id: TicketId;
  /** Whether pictures in it are attachments. @default false */
  include_inline_images?: boolean;
  /** Oldest first, with the minus newest. */
  sort?: "created_at" | "-created_at";
  /** Send the people in copy along. */
  include?: "users";
  size?: CursorSize;
  after?: After;
}

/** Result of `comments:read`. */
export type CommentsReadResult = {
  comments?: TicketComment[];
  users?: User[];
  meta?: CursorMeta;
};

/** One item of the pages of `comments:read`. */
export type CommentsReadItem = NonNullable<CommentsReadResult["comments"]>[number];

/** Arguments of `getComments`. */
export interface GetCommentsParams {
  ticketId: TicketId;
  size?: CursorSize;
}

/** Parameters of `comments:make_private`. */
export interface CommentsMakePrivateParams {
  ticket_id: TicketId;
  /** Number of the comment. @integer @minimum 1 */
  ticket_comment_id: number;
}

/** Result of `comments:make_private`. */
export type CommentsMakePrivateResult = string | null;

/** Parameters of `attachments:read`. */
export interface AttachmentsReadParams {
  /** Number of the file, from a comment. @integer @minimum 1 */
  attachment_id: number;
}

/** Result of `attachments:read`. */
export type AttachmentsReadResult = {
  attachment?: Attachment;
};

/** Parameters of `ticket_fields:read`. */
export interface TicketFieldsReadParams {
  /** Language of the titles, such as de. @minLength 1 */
  locale?: string;
  /** Tell who made each field. */
  creator?: boolean;
}

/** Result of `ticket_fields:read`. */
export type TicketFieldsReadResult = {
  ticket_fields?: {
    /** @integer */
    id?: number;
    type?: string;
    title?: string;
    description?: string;
    active?: boolean;
    /** Whether solving needs a value. */
    required?: boolean;
    regexp_for_validation?: string | null;
    custom_field_options?: {
      /** @integer */
      id?: number;
      name?: string;
      value?: string;
    }[];
  }[];
};

/** Parameters of `views:read_tickets`. */
export interface ViewsReadTicketsParams {
  /** Number of the view, from its address. @integer @minimum 1 */
  view_id: number;
  /** Column of the view to sort by. @minLength 1 */
  sort_by?: string;
  sort_order?: Ascending;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `views:read_tickets`. */
export type ViewsReadTicketsResult = {
  tickets?: Ticket[];
  /** @integer */
  count?: number;
  next_page?: string | null;
};

/** One item of the pages of `views:read_tickets`. */
export type ViewsReadTicketsItem = NonNullable<ViewsReadTicketsResult["tickets"]>[number];

/** Arguments of `getViewTickets`. */
export interface GetViewTicketsParams {
  /** Number of the view, from its address. @integer @minimum 1 */
  viewId: number;
  /** Column of the view to sort by. @minLength 1 */
  sortBy?: string;
  sortOrder?: Ascending;
}

/** Parameters of `views:read`. */
export interface ViewsReadParams {
  /** Only views of this kind. */
  access?: "personal" | "shared" | "account";
  /** Only active or only inactive views. */
  active?: boolean;
  /** Only views of this group. @integer @minimum 1 */
  group_id?: number;
  /** What to sort views by. */
  sort_by?: "alphabetical" | "created_at" | "updated_at" | "position";
  sort_order?: Ascending;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `views:read`. */
export type ViewsReadResult = {
  views?: {
    /** What views:read_tickets takes. @integer */
    id?: number;
    title?: string;
    description?: string | null;
    active?: boolean;
    default?: boolean;
    /** @integer */
    position?: number;
    created_at?: string;
    updated_at?: string;
  }[];
  /** @integer */
  count?: number;
  next_page?: string | null;
};

/** One item of the pages of `views:read`. */
export type ViewsReadItem = NonNullable<ViewsReadResult["views"]>[number];

/** Parameters of `suspended_tickets:read`. */
export interface SuspendedTicketsReadParams {
  /** Field to sort mail by. */
  sort_by?: "author_email" | "cause" | "created_at" | "subject";
  sort_order?: Ascending;
  size?: CursorSize;
  after?: After;
}

/** Result of `suspended_tickets:read`. */
export type SuspendedTicketsReadResult = {
  suspended_tickets?: SuspendedTicket[];
  meta?: CursorMeta;
};

/** One item of the pages of `suspended_tickets:read`. */
export type SuspendedTicketsReadItem = NonNullable<SuspendedTicketsReadResult["suspended_tickets"]>[number];

/** Arguments of `listSuspendedTickets`. */
export interface ListSuspendedTicketsParams {
  /** Field to sort mail by. */
  sortBy?: "author_email" | "cause" | "created_at" | "subject";
  sortOrder?: Ascending;
}

/** Parameters of `suspended_tickets:recover`. */
export interface SuspendedTicketsRecoverParams {
  id: SuspendedId;
}

/** Result of `suspended_tickets:recover`. */
export type SuspendedTicketsRecoverResult = {
  ticket?: Ticket[];
  tickets?: Ticket[];
};

/** Parameters of `suspended_tickets:delete`. */
export interface SuspendedTicketsDeleteParams {
  id: SuspendedId;
}

/** Result of `suspended_tickets:delete`. */
export type SuspendedTicketsDeleteResult = null;

/** Parameters of `users:search`. */
export interface UsersSearchParams {
  /** Part of a name or address, or a search. @minLength 1 */
  query?: string;
  /** Id that the person has elsewhere. @minLength 1 */
  external_id?: string;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `users:search`. */
export type UsersSearchResult = {
  users?: User[];
  /** @integer */
  count?: number;
  next_page?: string | null;
};

/** One item of the pages of `users:search`. */
export type UsersSearchItem = NonNullable<UsersSearchResult["users"]>[number];

/** Arguments of `findUsers`. */
export interface FindUsersParams {
  /** Part of a name or address, or a search. @minLength 1 */
  query?: string;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  user_id: UserId;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = UserAnswer;

/** Parameters of `users:update`. */
export interface UsersUpdateParams {
  user_id: UserId;
  /** What changes about the person. */
  user: {
    /** Whether the person is shut out. */
    suspended?: boolean;
    /** Notes that agents see. */
    notes?: string;
    /** Details such as an address. */
    details?: string;
    /** All tags of the person afterwards. */
    tags?: string[];
  };
}

/** Result of `users:update`. */
export type UsersUpdateResult = UserAnswer;

/** Arguments of `suspendUser`. */
export interface SuspendUserParams {
  userId: UserId;
}

/** Arguments of `unsuspendUser`. */
export interface UnsuspendUserParams {
  userId: UserId;
}

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  user_id: UserId;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = UserAnswer;

/** Parameters of `sessions:read`. */
export interface SessionsReadParams {
  size?: CursorSize;
  after?: After;
}

/** Result of `sessions:read`. */
export type SessionsReadResult = {
  sessions?: {
    /** @integer */
    id?: number;
    /** @integer */
    user_id?: number | null;
    authenticated_at?: string | null;
    last_seen_at?: string | null;
    url?: string | null;
  }[];
  meta?: CursorMeta;
};

/** One item of the pages of `sessions:read`. */
export type SessionsReadItem = NonNullable<SessionsReadResult["sessions"]>[number];

/** Parameters of `user_sessions:delete`. */
export interface UserSessionsDeleteParams {
  user_id: UserId;
}

/** Result of `user_sessions:delete`. */
export type UserSessionsDeleteResult = null;

/** Arguments of `signOutUser`. */
export interface SignOutUserParams {
  userId: UserId;
}

/** Parameters of `oauth_tokens:read`. */
export interface OauthTokensReadParams {
  /** Only tokens of this client. @integer */
  client_id?: number;
  /** Only tokens of this global client. @integer */
  global_client_id?: number;
  /** Tokens of everybody, for administrators. */
  all?: boolean;
  size?: CursorSize;
  after?: After;
}

/** Result of `oauth_tokens:read`. */
export type OauthTokensReadResult = {
  tokens?: {
    /** @integer */
    id?: number;
    /** @integer */
    client_id?: number;
    /** @integer */
    user_id?: number;
    /** The first ten characters only. */
    token?: string;
    scopes?: string[];
    created_at?: string;
    expires_at?: string | null;
    used_at?: string | null;
  }[];
  meta?: CursorMeta;
};

/** One item of the pages of `oauth_tokens:read`. */
export type OauthTokensReadItem = NonNullable<OauthTokensReadResult["tokens"]>[number];

/** Parameters of `oauth_tokens:revoke`. */
export interface OauthTokensRevokeParams {
  /** Number of the token, from oauth_tokens:read. @integer @minimum 1 */
  oauth_token_id: number;
}

/** Result of `oauth_tokens:revoke`. */
export type OauthTokensRevokeResult = null;

/** Parameters of `groups:read`. */
export interface GroupsReadParams {
  /** Whether to leave deleted groups out. */
  exclude_deleted?: boolean;
  size?: CursorSize;
  after?: After;
}

/** Result of `groups:read`. */
export type GroupsReadResult = {
  groups?: {
    /** @integer */
    id?: number;
    name?: string;
    description?: string;
    default?: boolean;
    is_public?: boolean;
    deleted?: boolean;
    created_at?: string;
    updated_at?: string;
  }[];
  meta?: CursorMeta;
};

/** One item of the pages of `groups:read`. */
export type GroupsReadItem = NonNullable<GroupsReadResult["groups"]>[number];

/** Parameters of `audit_logs:read`. */
export interface AuditLogsReadParams {
  /** Kind of thing changed, such as user or rule. @minLength 1 */
  source_type?: string;
  /** Number of that thing, beside source_type. @integer */
  source_id?: number;
  /** Only what this person did. @integer */
  actor_id?: number;
  /** Only what came from this address. @minLength 1 */
  ip_address?: string;
  /** Only this kind of change. */
  action?: "create" | "destroy" | "exported" | "login" | "update";
  /** Earliest and latest moment together. @minItems 2 @maxItems 2 */
  created_at?: string[];
  /** Oldest entry first, newest with minus. */
  sort?: "created_at" | "-created_at";
  size?: CursorSize;
  after?: After;
}

/** Result of `audit_logs:read`. */
export type AuditLogsReadResult = {
  audit_logs?: {
    /** @integer */
    id?: number;
    action?: string;
    action_label?: string;
    /** @integer */
    actor_id?: number;
    actor_name?: string;
    /** @integer */
    source_id?: number;
    source_type?: string;
    source_label?: string;
    change_description?: string;
    ip_address?: string | null;
    /** @format date-time */
    created_at?: string;
  }[];
  meta?: CursorMeta;
};

/** One item of the pages of `audit_logs:read`. */
export type AuditLogsReadItem = NonNullable<AuditLogsReadResult["audit_logs"]>[number];

/** Arguments of `getAuditLogs`. */
export interface GetAuditLogsParams {
  /** Only what this person did. @integer */
  actorId?: number;
  /** Only what came from this address. @minLength 1 */
  ipAddress?: string;
  /** Only this kind of change. */
  action?: "create" | "destroy" | "exported" | "login" | "update";
  /** Earliest and latest moment together. @minItems 2 @maxItems 2 */
  createdAt?: string[];
  /** Oldest entry first, newest with minus. */
  sort?: "created_at" | "-created_at";
  size?: CursorSize;
}

/** Parameters of `job_statuses:read`. */
export interface JobStatusesReadParams {
  /** Id that the job was given. @minLength 1 */
  job_status_id: string;
}

/** Result of `job_statuses:read`. */
export type JobStatusesReadResult = JobStatus;

/** Number of a ticket. @integer @minimum 1 */
export type TicketId = number;

/** Number of a person. @integer @minimum 1 */
export type UserId = number;

/** Number of a suspended mail. @integer @minimum 1 */
export type SuspendedId = number;

/** Page to return, counted from 1. @integer @minimum 1 */
export type Page = number;

/** How many make a page, 100 at most. @integer @minimum 1 @maximum 100 */
export type PerPage = number;

/** How many make a page. @integer @minimum 1 @maximum 100 @default 100 */
export type CursorSize = number;

/** Place to continue from, taken from meta.after_cursor. */
export type After = string;

/** Direction of the order. */
export type Ascending = "asc" | "desc";

/** How far a ticket has come. */
export type TicketStatus = "new" | "open" | "pending" | "hold" | "solved" | "closed" | (string & {});

/** How far the ticket has come already. */
export type NewTicketStatus = "new" | "open" | "pending" | "hold" | "solved";

/** How far the ticket has come now. */
export type SettableTicketStatus = "open" | "pending" | "hold" | "solved";

/** How urgent a ticket is. */
export type TicketPriority = "urgent" | "high" | "normal" | "low";

/** Kind of a ticket. */
export type TicketType = "problem" | "incident" | "question" | "task";

/** Values of custom fields, by the field's number. */
export type CustomFields = {
  /** @integer */
  id: number;
  value: string | number | boolean | string[] | null;
}[];

/** Values of custom fields, by the field's number. */
export type CustomFieldsResult = {
  /** @integer */
  id: number;
  value: string | number | boolean | string[] | null;
}[];

/** Text to add, as a public answer or an internal note; another author is left out on purpose. */
export type NewComment = {
  /** The text without markup. @minLength 1 */
  body?: string;
  /** The text as HTML instead. @minLength 1 */
  html_body?: string;
  /** False makes it an internal note. */
  public?: boolean;
  /** Tokens of files uploaded before. */
  uploads?: string[];
};

/** How it came in. */
export type Via = {
  channel?: string;
};

export type Ticket = {
  id?: TicketId;
  url?: string;
  external_id?: string | null;
  subject?: string | null;
  /** Text of the first comment. */
  description?: string;
  type?: string | null;
  status?: TicketStatus;
  priority?: string | null;
  /** @integer */
  requester_id?: number;
  /** @integer */
  submitter_id?: number;
  /** @integer */
  assignee_id?: number | null;
  /** @integer */
  group_id?: number | null;
  /** @integer */
  organization_id?: number | null;
  /** Problem that an incident belongs to. @integer */
  problem_id?: number | null;
  follower_ids?: number[];
  email_cc_ids?: number[];
  tags?: string[];
  custom_fields?: CustomFieldsResult;
  /** @format date-time */
  due_at?: string | null;
  is_public?: boolean;
  via?: Via;
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  updated_at?: string;
};

/** What the field has; tags are a list of texts. */
export type ChangedValue =
  | string
  | number
  | boolean
  | (string | number | boolean | { [key: string]: unknown } | null)[]
  | { [key: string]: unknown }
  | null;

export type TicketAnswer = {
  ticket?: Ticket;
};

export type Attachment = {
  /** @integer */
  id?: number;
  file_name?: string;
  content_type?: string;
  /** Where the file can be fetched. */
  content_url?: string;
  /** @integer */
  size?: number;
  inline?: boolean;
  deleted?: boolean;
  /** Such as malware_found or malware_not_found. */
  malware_scan_result?: string;
  malware_access_override?: boolean;
};

export type TicketComment = {
  /** @integer */
  id?: number;
  type?: string;
  /** @integer */
  author_id?: number;
  body?: string;
  html_body?: string;
  plain_body?: string;
  public?: boolean;
  /** @integer */
  audit_id?: number;
  attachments?: Attachment[];
  via?: Via;
  /** @format date-time */
  created_at?: string;
};

export type User = {
  id?: UserId;
  url?: string;
  name?: string;
  email?: string | null;
  phone?: string | null;
  /** end-user, agent or admin, as text. */
  role?: string;
  /** @integer */
  custom_role_id?: number | null;
  /** @integer */
  organization_id?: number | null;
  /** @integer */
  default_group_id?: number | null;
  /** False once the person was deleted. */
  active?: boolean;
  suspended?: boolean;
  verified?: boolean;
  two_factor_auth_enabled?: boolean | null;
  last_login_at?: string | null;
  tags?: string[];
  notes?: string | null;
  external_id?: string | null;
  created_at?: string;
  updated_at?: string;
};

export type UserAnswer = {
  user?: User;
};

export type SuspendedTicket = {
  id?: SuspendedId;
  subject?: string | null;
  content?: string | null;
  /** Why it was held back. */
  cause?: string;
  /** @integer */
  cause_id?: number;
  author?: {
    /** @integer */
    id?: number | null;
    name?: string | null;
    email?: string | null;
  };
  recipient?: string | null;
  message_id?: string | null;
  /** @integer */
  ticket_id?: number | null;
  attachments?: Attachment[] | null;
  /** @format date-time */
  created_at?: string;
};

export type JobStatus = {
  job_status?: {
    id?: string;
    url?: string;
    job_type?: string;
    /** queued, working, failed or completed so far. */
    status?: string;
    /** Tasks of it that are done. @integer */
    progress?: number | null;
    /** Tasks that it has. @integer */
    total?: number | null;
    message?: string | null;
    /** What came of each task; one object where there is only one. */
    results?:
      | {
          /** @integer */
          id?: number;
          /** @integer */
          index?: number;
          action?: string;
          status?: string;
          success?: boolean;
          error?: string;
          details?: string;
        }[]
      | { success?: boolean }
      | null;
  };
};

export type CursorMeta = {
  has_more?: boolean;
  after_cursor?: string | null;
  before_cursor?: string | null;
};

const CONNECTOR: ConnectorSpec = {
  name: "zendesk",
  operations: {
    low: {
      "search:read": ["B-W4Tnf9", { page: "page", size: "per_page", items: "/results", total: "/count" }],
      "tickets:read_details": ["8i6Ucx2S"],
      "tickets:read_deleted": ["sfeS_dFW", { page: "page", size: "per_page", items: "/deleted_tickets", total: "/count" }],
      "ticket_fields:read": ["xmbVlK_Y"],
      "views:read_tickets": ["4afWcSuP", { page: "page", size: "per_page", items: "/tickets", total: "/count" }],
      "views:read": ["d4IXkA37", { page: "page", size: "per_page", items: "/views", total: "/count" }],
      "users:search": ["jufK6sal", { page: "page", size: "per_page", items: "/users", total: "/count" }],
      "users:read_details": ["WLcImTTh"],
      "sessions:read": [
        "074NZttM",
        { cursor: "after", next: "/meta/after_cursor", more: "/meta/has_more", items: "/sessions" },
      ],
      "groups:read": [
        "X-L_4VC4",
        { cursor: "after", next: "/meta/after_cursor", more: "/meta/has_more", items: "/groups" },
      ],
      "job_statuses:read": ["XpC7MjG5"],
    },
    medium: {
      "tickets:read_changes": [
        "fL0i6x87",
        { cursor: "after", next: "/meta/after_cursor", more: "/meta/has_more", items: "/audits" },
      ],
      "tickets:write": ["cjPWmerc"],
      "tickets:update": ["jqB1JZYG"],
      "tickets:restore": ["YXLCurR-"],
      "comments:read": [
        "AJOzPcp5",
        { cursor: "after", next: "/meta/after_cursor", more: "/meta/has_more", items: "/comments" },
      ],
      "comments:make_private": ["z2qwWK1l"],
      "attachments:read": ["fcAo3EYB"],
      "suspended_tickets:read": [
        "AnXpBQnb",
        {
          cursor: "after",
          next: "/meta/after_cursor",
          more: "/meta/has_more",
          items: "/suspended_tickets",
        },
      ],
      "suspended_tickets:recover": ["owihr6aN"],
      "oauth_tokens:read": [
        "KXOfm9Ce",
        { cursor: "after", next: "/meta/after_cursor", more: "/meta/has_more", items: "/tokens" },
      ],
      "audit_logs:read": [
        "a90EakwP",
        {
          cursor: "after",
          next: "/meta/after_cursor",
          more: "/meta/has_more",
          items: "/audit_logs",
        },
      ],
    },
    high: {
      "tickets:merge": ["8M-d0YHG"],
      "tickets:mark_spam": ["lTjERpxS"],
      "tickets:delete": ["_RHXYfbs"],
      "users:update": ["pQrp4Iim"],
      "user_sessions:delete": ["q2VWfdIZ"],
    },
    critical: {
      "tickets:purge": ["NhRl8TjN"],
      "suspended_tickets:delete": ["LPqDGokX"],
      "users:delete": ["PExRiD02"],
      "oauth_tokens:revoke": ["eUumBq0b"],
    },
  },
};
