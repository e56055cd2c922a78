// Generated from specs/jira.yaml by `npm run generate`. Do not edit.
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
 * Atlassian Jira. Issues, comments, workflow, people and audit trail of a Jira Cloud site.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/
 */
export class JiraConnector<const M extends Risk = "critical"> extends SDKConnector<JiraOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search for issues with a JQL query. Risk: low. Scope: read:jira-work. */
  searchIssues(params: SearchIssuesParams, options?: ExecuteOptions): GovernedPages<"low", IssuesSearchResult, IssuesSearchItem> {
    return this.call("issues:search", { jql: params.jql, maxResults: params.maxResults, fields: params.fields ?? ["*navigable"] }, options);
  }

  /** Get one issue with its fields. Risk: low. Scope: read:jira-work. */
  getIssue(params: GetIssueParams, options?: ExecuteOptions): GovernedCall<"low", IssuesReadDetailsResult> {
    return this.call("issues:read_details", { issueIdOrKey: params.issueKey, fields: params.fields, expand: params.expand }, options);
  }

  /** Create an issue in a project from plain text. Risk: medium. Scope: write:jira-work. */
  createIssue(params: CreateIssueParams, options?: ExecuteOptions): GovernedCall<"medium", IssuesWriteResult> {
    return this.call("issues:write", {
      fields: {
        project: { key: params.project },
        summary: params.summary,
        issuetype: { name: params.issueType ?? "Task" },
        description: params.description === undefined ? undefined : {
          type: "doc",
          version: 1,
          content: [{ type: "paragraph", content: [{ type: "text", text: params.description }] }],
        },
        priority: params.priority === undefined ? undefined : { name: params.priority },
      },
    }, options);
  }

  /** Give an issue to a person, or to nobody. Risk: medium. Scope: write:jira-work. */
  assignIssue(params: AssignIssueParams, options?: ExecuteOptions): GovernedCall<"medium", IssuesAssignResult> {
    return this.call("issues:assign", { issueIdOrKey: params.issueKey, accountId: params.accountId }, options);
  }

  /** List the workflow steps open to an issue. Risk: low. Scope: read:jira-work. */
  getTransitions(params: GetTransitionsParams, options?: ExecuteOptions): GovernedCall<"low", TransitionsReadResult> {
    return this.call("transitions:read", { issueIdOrKey: params.issueKey }, options);
  }

  /** Move an issue to another status, with a comment if wanted. Risk: medium. Scope: write:jira-work. */
  transitionIssue(params: TransitionIssueParams, options?: ExecuteOptions): GovernedCall<"medium", TransitionsWriteResult> {
    return this.call("transitions:write", {
      issueIdOrKey: params.issueKey,
      transition: { id: params.transitionId },
      update: params.comment === undefined ? undefined : {
        comment: params.comment === undefined ? undefined : [
          {
            add: {
              body: {
                type: "doc",
                version: 1,
                content: [{ type: "paragraph", content: [{ type: "text", text: params.comment }] }],
              },
            },
          },
        ],
      },
    }, options);
  }

  /** Add a plain text comment to an issue. Risk: medium. Scope: write:jira-work. */
  addComment(params: AddCommentParams, options?: ExecuteOptions): GovernedCall<"medium", CommentsWriteResult> {
    return this.call("comments:write", {
      issueIdOrKey: params.issueKey,
      body: {
        type: "doc",
        version: 1,
        content: [{ type: "paragraph", content: [{ type: "text", text: params.body }] }],
      },
    }, options);
  }

  /** Link two issues, so that the first acts on the second. Risk: medium. Scope: write:jira-work. */
  linkIssues(params: LinkIssuesParams, options?: ExecuteOptions): GovernedCall<"medium", IssueLinksWriteResult> {
    return this.call("issue_links:write", {
      inwardIssue: { key: params.issueKey },
      outwardIssue: { key: params.targetKey },
      type: { name: params.linkType ?? "Relates" },
    }, options);
  }

  /** Find people by name or email address. Risk: low. Scope: read:jira-user. */
  searchUsers(params: SearchUsersParams, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", params, options);
  }

  execute<O extends keyof Within<JiraOperations, M>>(
    operation: O,
    params: ParamsOf<Within<JiraOperations, M>, O> & Incomplete,
  ): never;
  /** Search for issues with a JQL query. `GET /rest/api/3/search/jql` @risk low */
  execute(
    operation: OperationId<"issues:search", "low", M>,
    params: IssuesSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IssuesSearchResult, IssuesSearchItem>;
  /**
   * Search for issues by counting pages. `GET /rest/api/3/search`
   * @deprecated Use issues:search; Atlassian has withdrawn this search (CHANGE-2046), and Jira Cloud answers it with 410.
   * @risk low
   */
  execute(
    operation: OperationId<"issues:read", "low", M>,
    params: IssuesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IssuesReadResult, IssuesReadItem>;
  /** Get one issue with its fields. `GET /rest/api/3/issue/{issueIdOrKey}` @risk low */
  execute(
    operation: OperationId<"issues:read_details", "low", M>,
    params: IssuesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IssuesReadDetailsResult>;
  /** Create an issue or a subtask. `POST /rest/api/3/issue` @risk medium */
  execute(
    operation: OperationId<"issues:write", "medium", M>,
    params: IssuesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IssuesWriteResult>;
  /** Create up to fifty issues in one call. `POST /rest/api/3/issue/bulk` @risk high */
  execute(
    operation: OperationId<"issues:bulk_write", "high", M>,
    params: IssuesBulkWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IssuesBulkWriteResult>;
  /** Change fields of an issue. `PUT /rest/api/3/issue/{issueIdOrKey}` @risk medium */
  execute(
    operation: OperationId<"issues:update", "medium", M>,
    params: IssuesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IssuesUpdateResult>;
  /** Give an issue to a person, or to nobody. `PUT /rest/api/3/issue/{issueIdOrKey}/assignee` @risk medium */
  execute(
    operation: OperationId<"issues:assign", "medium", M>,
    params: IssuesAssignParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IssuesAssignResult>;
  /** Send an email about an issue. `POST /rest/api/3/issue/{issueIdOrKey}/notify` @risk medium */
  execute(
    operation: OperationId<"issues:notify", "medium", M>,
    params: IssuesNotifyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IssuesNotifyResult>;
  /** Delete an issue for good. `DELETE /rest/api/3/issue/{issueIdOrKey}` @risk critical */
  execute(
    operation: OperationId<"issues:delete", "critical", M>,
    params: IssuesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", IssuesDeleteResult>;
  /** List who changed what on an issue. `GET /rest/api/3/issue/{issueIdOrKey}/changelog` @risk low */
  execute(
    operation: OperationId<"issue_changes:read", "low", M>,
    params: IssueChangesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IssueChangesReadResult, IssueChangesReadItem>;
  /**
   * List the workflow steps open to an issue. `GET /rest/api/3/issue/{issueIdOrKey}/transitions`
   * @risk low
   */
  execute(
    operation: OperationId<"transitions:read", "low", M>,
    params: TransitionsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TransitionsReadResult>;
  /** Move an issue through its workflow. `POST /rest/api/3/issue/{issueIdOrKey}/transitions` @risk medium */
  execute(
    operation: OperationId<"transitions:write", "medium", M>,
    params: TransitionsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TransitionsWriteResult>;
  /** List the comments of an issue. `GET /rest/api/3/issue/{issueIdOrKey}/comment` @risk low */
  execute(
    operation: OperationId<"comments:read", "low", M>,
    params: CommentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CommentsReadResult, CommentsReadItem>;
  /** Add a comment to an issue. `POST /rest/api/3/issue/{issueIdOrKey}/comment` @risk medium */
  execute(
    operation: OperationId<"comments:write", "medium", M>,
    params: CommentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CommentsWriteResult>;
  /** Replace the text of a comment. `PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id}` @risk medium */
  execute(
    operation: OperationId<"comments:update", "medium", M>,
    params: CommentsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CommentsUpdateResult>;
  /**
   * Add a person to the watchers of an issue. `POST /rest/api/3/issue/{issueIdOrKey}/watchers`
   * @risk medium
   */
  execute(
    operation: OperationId<"watchers:write", "medium", M>,
    params: WatchersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", WatchersWriteResult>;
  /** Get the metadata of an attached file. `GET /rest/api/3/attachment/{id}` @risk low */
  execute(
    operation: OperationId<"attachments:read", "low", M>,
    params: AttachmentsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AttachmentsReadResult>;
  /** Link two issues to each other. `POST /rest/api/3/issueLink` @risk medium */
  execute(
    operation: OperationId<"issue_links:write", "medium", M>,
    params: IssueLinksWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IssueLinksWriteResult>;
  /**
   * Link an issue to an alert or page elsewhere. `POST /rest/api/3/issue/{issueIdOrKey}/remotelink`
   * @risk medium
   */
  execute(
    operation: OperationId<"remote_links:write", "medium", M>,
    params: RemoteLinksWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", RemoteLinksWriteResult>;
  /** List the projects that the caller can see. `GET /rest/api/3/project/search` @risk low */
  execute(
    operation: OperationId<"projects:read", "low", M>,
    params: ProjectsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ProjectsReadResult, ProjectsReadItem>;
  /** List system and custom fields with their ids. `GET /rest/api/3/field` @risk low */
  execute(
    operation: OperationId<"fields:read", "low", M>,
    params: FieldsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FieldsReadResult>;
  /** Find people by name or email address. `GET /rest/api/3/user/search` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Find people that an issue can be assigned to. `GET /rest/api/3/user/assignable/search` @risk low */
  execute(
    operation: OperationId<"assignable_users:read", "low", M>,
    params: AssignableUsersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AssignableUsersReadResult>;
  /** List the members of a group. `GET /rest/api/3/group/member` @risk low */
  execute(
    operation: OperationId<"group_members:read", "low", M>,
    params: GroupMembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupMembersReadResult, GroupMembersReadItem>;
  /** Put a person into a group. `POST /rest/api/3/group/user` @risk high */
  execute(
    operation: OperationId<"group_members:write", "high", M>,
    params: GroupMembersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembersWriteResult>;
  /** Take a person out of a group. `DELETE /rest/api/3/group/user` @risk high */
  execute(
    operation: OperationId<"group_members:delete", "high", M>,
    params: GroupMembersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembersDeleteResult>;
  /** List entries of the audit log of the site. `GET /rest/api/3/auditing/record` @risk medium */
  execute(
    operation: OperationId<"audit_records:read", "medium", M>,
    params: AuditRecordsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuditRecordsReadResult, AuditRecordsReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof JiraOperations>(
    operation: O & Permit<JiraOperations, O, M>,
    ...rest: Rest<ParamsOf<JiraOperations, O>>
  ): CallOf<JiraOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Jira<M extends Risk = "critical"> = Limited<JiraConnector<M>, JiraMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface JiraOperations {
  "issues:search": { risk: "low"; params: IssuesSearchParams; result: IssuesSearchResult; item: IssuesSearchItem };
  "issues:read": { risk: "low"; params: IssuesReadParams; result: IssuesReadResult; item: IssuesReadItem };
  "issues:read_details": { risk: "low"; params: IssuesReadDetailsParams; result: IssuesReadDetailsResult };
  "issues:write": { risk: "medium"; params: IssuesWriteParams; result: IssuesWriteResult };
  "issues:bulk_write": { risk: "high"; params: IssuesBulkWriteParams; result: IssuesBulkWriteResult };
  "issues:update": { risk: "medium"; params: IssuesUpdateParams; result: IssuesUpdateResult };
  "issues:assign": { risk: "medium"; params: IssuesAssignParams; result: IssuesAssignResult };
  "issues:notify": { risk: "medium"; params: IssuesNotifyParams; result: IssuesNotifyResult };
  "issues:delete": { risk: "critical"; params: IssuesDeleteParams; result: IssuesDeleteResult };
  "issue_changes:read": { risk: "low"; params: IssueChangesReadParams; result: IssueChangesReadResult; item: IssueChangesReadItem };
  "transitions:read": { risk: "low"; params: TransitionsReadParams; result: TransitionsReadResult };
  "transitions:write": { risk: "medium"; params: TransitionsWriteParams; result: TransitionsWriteResult };
  "comments:read": { risk: "low"; params: CommentsReadParams; result: CommentsReadResult; item: CommentsReadItem };
  "comments:write": { risk: "medium"; params: CommentsWriteParams; result: CommentsWriteResult };
  "comments:update": { risk: "medium"; params: CommentsUpdateParams; result: CommentsUpdateResult };
  "watchers:write": { risk: "medium"; params: WatchersWriteParams; result: WatchersWriteResult };
  "attachments:read": { risk: "low"; params: AttachmentsReadParams; result: AttachmentsReadResult };
  "issue_links:write": { risk: "medium"; params: IssueLinksWriteParams; result: IssueLinksWriteResult };
  "remote_links:write": { risk: "medium"; params: RemoteLinksWriteParams; result: RemoteLinksWriteResult };
  "projects:read": { risk: "low"; params: ProjectsReadParams; result: ProjectsReadResult; item: ProjectsReadItem };
  "fields:read": { risk: "low"; params: FieldsReadParams; result: FieldsReadResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "assignable_users:read": { risk: "low"; params: AssignableUsersReadParams; result: AssignableUsersReadResult };
  "group_members:read": { risk: "low"; params: GroupMembersReadParams; result: GroupMembersReadResult; item: GroupMembersReadItem };
  "group_members:write": { risk: "high"; params: GroupMembersWriteParams; result: GroupMembersWriteResult };
  "group_members:delete": { risk: "high"; params: GroupMembersDeleteParams; result: GroupMembersDeleteResult };
  "audit_records:read": { risk: "medium"; params: AuditRecordsReadParams; result: AuditRecordsReadResult; item: AuditRecordsReadItem };
}

/** The risk of each convenience method. */
export interface JiraMethods {
  searchIssues: "low";
  getIssue: "low";
  createIssue: "medium";
  assignIssue: "medium";
  getTransitions: "low";
  transitionIssue: "medium";
  addComment: "medium";
  linkIssues: "medium";
  searchUsers: "low";
}

/** Parameters of `issues:search`. */
export interface IssuesSearchParams {
  /** The query; it has to have a condition, an order alone is refused. @minLength 1 */
  jql: string;
  /** Token of the page to fetch, from the page before. @minLength 1 */
  nextPageToken?: string;
  /**
   * Issues per page; Jira may give fewer when many fields are asked for.
   * @integer
   * @minimum 1
   * @maximum 5000
   * @default 50
   */
  maxResults?: number;
  /** Field ids to return, also *all or *navigable; only the ids of the issues when left out. */
  fields?: string[];
  /** Extras, joined by commas: renderedFields, names, transitions, changelog. */
  expand?: string;
  /** Keys of issue properties to return. @maxItems 5 */
  properties?: string[];
  /** Whether fields holds keys rather than ids. @default false */
  fieldsByKeys?: boolean;
  /** Whether one field that cannot be loaded fails the call. @default false */
  failFast?: boolean;
  /** Numeric ids of issues that were changed just now and have to be found as they are. @maxItems 50 */
  reconcileIssues?: number[];
}

/** Result of `issues:search`. */
export type IssuesSearchResult = {
  issues?: Issue[];
  /** Token of the next page; absent on the last one. */
  nextPageToken?: string | null;
  /** Whether this is the last page. */
  isLast?: boolean;
  /** Display name per field id. */
  names?: { [key: string]: string };
  /** Type per field id. */
  schema?: { [key: string]: FieldSchema };
};

/** One item of the pages of `issues:search`. */
export type IssuesSearchItem = NonNullable<IssuesSearchResult["issues"]>[number];

/** Arguments of `searchIssues`. */
export interface SearchIssuesParams {
  /** The query; it has to have a condition, an order alone is refused. @minLength 1 */
  jql: string;
  /**
   * Issues per page; Jira may give fewer when many fields are asked for.
   * @integer
   * @minimum 1
   * @maximum 5000
   * @default 50
   */
  maxResults?: number;
  /**
   * Field ids to return, also *all or *navigable; only the ids of the issues when left out.
   * @default ["*navigable"]
   */
  fields?: string[];
}

/** Parameters of `issues:read`. */
export interface IssuesReadParams {
  /** The query; without one every visible issue matches. */
  jql?: string;
  /** How many matches to skip. @integer @minimum 0 @default 0 */
  startAt?: number;
  /** Issues per page; Jira may give fewer when many fields are asked for. @integer @minimum 0 @default 50 */
  maxResults?: number;
  /** Field ids to return, also *all, *navigable, or an id with a minus in front to leave it out. */
  fields?: string[];
  /** Extras, joined by commas: renderedFields, names, transitions, changelog. */
  expand?: string;
  /** Keys of issue properties to return. @maxItems 5 */
  properties?: string[];
  /** Whether an invalid JQL value is an error, a warning, or passed over. @default "strict" */
  validateQuery?: "strict" | "warn" | "none";
  /** Whether fields holds keys rather than ids. @default false */
  fieldsByKeys?: boolean;
}

/** Result of `issues:read`. */
export type IssuesReadResult = {
  issues?: Issue[];
  /** @integer */
  startAt?: number;
  /** @integer */
  maxResults?: number;
  /** How many issues match. @integer */
  total?: number;
  expand?: string;
  /** Display name per field id. */
  names?: { [key: string]: string };
  /** Type per field id. */
  schema?: { [key: string]: FieldSchema };
  /** What was odd about the query. */
  warningMessages?: string[];
};

/** One item of the pages of `issues:read`. */
export type IssuesReadItem = NonNullable<IssuesReadResult["issues"]>[number];

/** Parameters of `issues:read_details`. */
export interface IssuesReadDetailsParams {
  issueIdOrKey: IssueIdOrKey;
  /** Field ids to return, also *all, *navigable, or an id with a minus in front to leave it out. */
  fields?: string[];
  /** Extras, joined by commas: renderedFields, names, transitions, changelog. */
  expand?: string;
  /** Keys of issue properties to return, or *all. */
  properties?: string[];
  /** Whether fields holds keys rather than ids. @default false */
  fieldsByKeys?: boolean;
}

/** Result of `issues:read_details`. */
export type IssuesReadDetailsResult = Issue;

/** Arguments of `getIssue`. */
export interface GetIssueParams {
  issueKey: IssueIdOrKey;
  /** Field ids to return, also *all, *navigable, or an id with a minus in front to leave it out. */
  fields?: string[];
  /** Extras, joined by commas: renderedFields, names, transitions, changelog. */
  expand?: string;
}

/** Parameters of `issues:write`. */
export interface IssuesWriteParams {
  fields: NewIssueFields;
  update?: FieldOperations;
}

/** Result of `issues:write`. */
export type IssuesWriteResult = CreatedIssue;

/** Arguments of `createIssue`. */
export interface CreateIssueParams {
  /** Key of the project such as SEC. */
  project: string;
  /** The title line. @minLength 1 */
  summary: string;
  /** Name of an issue type of the project. @default "Task" */
  issueType?: string;
  /** Plain text; becomes one paragraph. */
  description?: string;
  /** Name of a priority such as High. */
  priority?: string;
}

/** Parameters of `issues:bulk_write`. */
export interface IssuesBulkWriteParams {
  /** The issues to create. @minItems 1 @maxItems 50 */
  issueUpdates: NewIssue[];
}

/** Result of `issues:bulk_write`. */
export type IssuesBulkWriteResult = {
  issues?: CreatedIssue[];
  errors?: {
    /** Place in the request, counted from 0. @integer */
    failedElementNumber?: number;
    /** HTTP status. @integer */
    status?: number;
    elementErrors?: ErrorCollection;
  }[];
};

/** Parameters of `issues:update`. */
export interface IssuesUpdateParams {
  issueIdOrKey: IssueIdOrKey;
  fields?: IssueFieldValues;
  update?: FieldOperations;
  /** Whether watchers get an email; turning it off takes administration rights. @default true */
  notifyUsers?: boolean;
}

/** Result of `issues:update`. */
export type IssuesUpdateResult = null;

/** Parameters of `issues:assign`. */
export interface IssuesAssignParams {
  issueIdOrKey: IssueIdOrKey;
  /** Account id of the assignee, -1 for the default one of the project, null for nobody. @maxLength 128 */
  accountId: string | null;
}

/** Result of `issues:assign`. */
export type IssuesAssignResult = null;

/** Arguments of `assignIssue`. */
export interface AssignIssueParams {
  issueKey: IssueIdOrKey;
  /** Account id of the assignee, -1 for the default one of the project, null for nobody. @maxLength 128 */
  accountId: string | null;
}

/** Parameters of `issues:notify`. */
export interface IssuesNotifyParams {
  issueIdOrKey: IssueIdOrKey;
  /** Subject line; the key and summary of the issue when left out. */
  subject?: string;
  /** The mail as plain text. */
  textBody?: string;
  /** The mail as HTML. */
  htmlBody?: string;
  /** Who gets the mail. @minProperties 1 */
  to?: {
    reporter?: boolean;
    assignee?: boolean;
    watchers?: boolean;
    voters?: boolean;
    users?: { accountId: AccountId }[];
    groupIds?: string[];
    groups?: GroupRef[];
  };
  /** Leaves out recipients that lack these groups or permissions. */
  restrict?: {
    groupIds?: string[];
    groups?: GroupRef[];
    permissions?: {
      id?: string;
      /** Such as BROWSE. */
      key?: string;
    }[];
  };
}

/** Result of `issues:notify`. */
export type IssuesNotifyResult = null;

/** Parameters of `issues:delete`. */
export interface IssuesDeleteParams {
  issueIdOrKey: IssueIdOrKey;
  /** Whether its subtasks go as well; an issue that has some is refused otherwise. @default "false" */
  deleteSubtasks?: "true" | "false";
}

/** Result of `issues:delete`. */
export type IssuesDeleteResult = null;

/** Parameters of `issue_changes:read`. */
export interface IssueChangesReadParams {
  issueIdOrKey: IssueIdOrKey;
  /** How many changes to skip. @integer @minimum 0 @default 0 */
  startAt?: number;
  /** How many changes per page. @integer @minimum 0 @default 100 */
  maxResults?: number;
}

/** Result of `issue_changes:read`. */
export type IssueChangesReadResult = {
  values?: ChangeGroup[];
  /** @integer */
  startAt?: number;
  /** @integer */
  maxResults?: number;
  /** @integer */
  total?: number;
  isLast?: boolean;
  /** @format uri */
  nextPage?: string;
  /** @format uri */
  self?: string;
};

/** One item of the pages of `issue_changes:read`. */
export type IssueChangesReadItem = NonNullable<IssueChangesReadResult["values"]>[number];

/** Parameters of `transitions:read`. */
export interface TransitionsReadParams {
  issueIdOrKey: IssueIdOrKey;
  /** Only the transition with this id. */
  transitionId?: string;
  /** transitions.fields adds the fields of each transition screen. */
  expand?: string;
  /** Whether transitions whose conditions are not met are listed too. @default false */
  includeUnavailableTransitions?: boolean;
}

/** Result of `transitions:read`. */
export type TransitionsReadResult = {
  expand?: string;
  transitions?: Transition[];
};

/** Arguments of `getTransitions`. */
export interface GetTransitionsParams {
  issueKey: IssueIdOrKey;
}

/** Parameters of `transitions:write`. */
export interface TransitionsWriteParams {
  issueIdOrKey: IssueIdOrKey;
  transition: TransitionChoice;
  fields?: IssueFieldValues;
  update?: TransitionSteps;
}

/** Result of `transitions:write`. */
export type TransitionsWriteResult = null;

/** Arguments of `transitionIssue`. */
export interface TransitionIssueParams {
  issueKey: IssueIdOrKey;
  /** Id from transitions:read. @minLength 1 */
  transitionId: string;
  /** Plain text; needs a transition that has a screen. */
  comment?: string;
}

/** Parameters of `comments:read`. */
export interface CommentsReadParams {
  issueIdOrKey: IssueIdOrKey;
  /** How many comments to skip. @integer @minimum 0 @default 0 */
  startAt?: number;
  /** How many comments per page. @integer @minimum 0 @default 5000 */
  maxResults?: number;
  /** Order by age; minus is newest first. */
  orderBy?: "created" | "-created" | "+created";
  /** renderedBody adds each comment as HTML. */
  expand?: string;
}

/** Result of `comments:read`. */
export type CommentsReadResult = {
  comments?: IssueComment[];
  /** @integer */
  startAt?: number;
  /** @integer */
  maxResults?: number;
  /** @integer */
  total?: number;
};

/** One item of the pages of `comments:read`. */
export type CommentsReadItem = NonNullable<CommentsReadResult["comments"]>[number];

/** Parameters of `comments:write`. */
export interface CommentsWriteParams {
  issueIdOrKey: IssueIdOrKey;
  body: AdfDocument;
  visibility?: Visibility;
  /** renderedBody adds the comment as HTML to the answer. */
  expand?: string;
}

/** Result of `comments:write`. */
export type CommentsWriteResult = IssueComment;

/** Arguments of `addComment`. */
export interface AddCommentParams {
  issueKey: IssueIdOrKey;
  /** Plain text; becomes one paragraph. */
  body: string;
}

/** Parameters of `comments:update`. */
export interface CommentsUpdateParams {
  issueIdOrKey: IssueIdOrKey;
  /** Id of the comment. @minLength 1 */
  id: string;
  body: AdfDocument;
  visibility?: Visibility;
  /** Whether people get an email about it. @default true */
  notifyUsers?: boolean;
}

/** Result of `comments:update`. */
export type CommentsUpdateResult = IssueComment;

/** Parameters of `watchers:write`. */
export interface WatchersWriteParams {
  issueIdOrKey: IssueIdOrKey;
  /** Account id of the new watcher; the calling user when left out. @minLength 1 @maxLength 128 */
  accountId?: string;
}

/** Result of `watchers:write`. */
export type WatchersWriteResult = null;

/** Parameters of `attachments:read`. */
export interface AttachmentsReadParams {
  /** Id of the attachment, found on the issue. @minLength 1 */
  id: string;
}

/** Result of `attachments:read`. */
export type AttachmentsReadResult = Attachment;

/** Parameters of `issue_links:write`. */
export interface IssueLinksWriteParams {
  /** The link type, such as Blocks or Relates. */
  type: IdOrName;
  /** The acting side: of Blocks, what blocks. */
  inwardIssue: IdOrKey;
  /** The other side: of Blocks, what is blocked. */
  outwardIssue: IdOrKey;
  /** A comment for the outward issue. */
  comment?: { body?: AdfDocument; visibility?: Visibility };
}

/** Result of `issue_links:write`. */
export type IssueLinksWriteResult = null;

/** Arguments of `linkIssues`. */
export interface LinkIssuesParams {
  issueKey: string;
  targetKey: string;
  /** Name of the link type, such as Blocks. @default "Relates" */
  linkType?: string;
}

/** Parameters of `remote_links:write`. */
export interface RemoteLinksWriteParams {
  issueIdOrKey: IssueIdOrKey;
  /** What is linked to. */
  object: {
    /** Text of the link. @minLength 1 */
    title: string;
    /** Where the link leads. @minLength 1 */
    url: string;
    /** A line below the title. */
    summary?: string;
    icon?: {
      title?: string;
      /** Address of a 16 by 16 pixel picture. */
      url16x16?: string;
    };
    status?: {
      /** Strikes the link through when true. */
      resolved?: boolean;
    };
  };
  /** Own id of the link, so that it can be updated later. @maxLength 255 */
  globalId?: string;
  /** How the issue relates to it; links to when left out. */
  relationship?: string;
  /** The product that the link leads into. */
  application?: {
    name?: string;
    /** Namespaced type that rendering apps look for. */
    type?: string;
  };
}

/** Result of `remote_links:write`. */
export type RemoteLinksWriteResult = {
  /** Id of the link. @integer */
  id?: number;
  self?: string;
};

/** Parameters of `projects:read`. */
export interface ProjectsReadParams {
  /** Part of a key or name. */
  query?: string;
  /** Only projects with these keys. @maxItems 50 @uniqueItems */
  keys?: string[];
  /** Project types joined by commas: business, service_desk, software. */
  typeKey?: string;
  /** What the caller may do there. @default "view" */
  action?: "view" | "browse" | "edit";
  /** Field to order by; a minus turns the order round. */
  orderBy?:
    | "category"
    | "-category"
    | "key"
    | "-key"
    | "name"
    | "-name"
    | "owner"
    | "-owner"
    | "issueCount"
    | "-issueCount"
    | "lastIssueUpdatedDate"
    | "-lastIssueUpdatedDate"
    | "archivedDate"
    | "-archivedDate"
    | "deletedDate"
    | "-deletedDate";
  /** Extras, joined by commas: description, lead, issueTypes, url, insight. */
  expand?: string;
  /** How many projects to skip. @integer @minimum 0 @default 0 */
  startAt?: number;
  /** How many projects per page. @integer @minimum 0 @default 50 */
  maxResults?: number;
}

/** Result of `projects:read`. */
export type ProjectsReadResult = {
  values?: Project[];
  /** @integer */
  startAt?: number;
  /** @integer */
  maxResults?: number;
  /** @integer */
  total?: number;
  isLast?: boolean;
  /** @format uri */
  nextPage?: string;
  /** @format uri */
  self?: string;
};

/** One item of the pages of `projects:read`. */
export type ProjectsReadItem = NonNullable<ProjectsReadResult["values"]>[number];

/** Parameters of `fields:read`. */
export type FieldsReadParams = { [key: string]: never };

/** Result of `fields:read`. */
export type FieldsReadResult = {
  /** What the field is called in requests. */
  id?: string;
  key?: string;
  /** What people call it. */
  name?: string;
  custom?: boolean;
  navigable?: boolean;
  orderable?: boolean;
  searchable?: boolean;
  /** Names for it in JQL. */
  clauseNames?: string[];
  schema?: FieldSchema;
}[];

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Start of a display name or email address. */
  query?: string;
  /** Only the person with this account id. */
  accountId?: AccountId;
  /** A search in user properties; one of the three must be given. */
  property?: string;
  /** How many matches to skip. @integer @minimum 0 @default 0 */
  startAt?: number;
  /** How many people per page. @integer @minimum 0 @default 50 */
  maxResults?: number;
}

/** Result of `users:read`. */
export type UsersReadResult = User[];

/** One item of the pages of `users:read`. */
export type UsersReadItem = UsersReadResult[number];

/** Arguments of `searchUsers`. */
export interface SearchUsersParams {
  /** Start of a display name or email address. */
  query: string;
  /** How many people per page. @integer @minimum 0 @default 50 */
  maxResults?: number;
}

/** Parameters of `assignable_users:read`. */
export interface AssignableUsersReadParams {
  /** Start of a display name or email address. */
  query?: string;
  /** Only the person with this account id. */
  accountId?: AccountId;
  /** Key or id of the project of a new issue; this or issueKey is needed. */
  project?: string;
  /** Key of an existing issue. */
  issueKey?: string;
  /** Id of a transition that the assignment is part of. @integer */
  actionDescriptorId?: number;
  /** How many candidates to skip. @integer @minimum 0 @default 0 */
  startAt?: number;
  /** How many candidates to look at. @integer @minimum 0 @default 50 */
  maxResults?: number;
}

/** Result of `assignable_users:read`. */
export type AssignableUsersReadResult = User[];

/** Parameters of `group_members:read`. */
export interface GroupMembersReadParams {
  /** Id of the group; this or groupname is needed. @minLength 1 */
  groupId?: string;
  /** Name of the group, which may change. @minLength 1 */
  groupname?: string;
  /** Whether deactivated people are listed too. @default false */
  includeInactiveUsers?: boolean;
  /** How many members to skip. @integer @minimum 0 @default 0 */
  startAt?: number;
  /** How many members per page. @integer @minimum 0 @default 50 */
  maxResults?: number;
}

/** Result of `group_members:read`. */
export type GroupMembersReadResult = {
  values?: User[];
  /** @integer */
  startAt?: number;
  /** @integer */
  maxResults?: number;
  /** @integer */
  total?: number;
  isLast?: boolean;
  /** @format uri */
  nextPage?: string;
  /** @format uri */
  self?: string;
};

/** One item of the pages of `group_members:read`. */
export type GroupMembersReadItem = NonNullable<GroupMembersReadResult["values"]>[number];

/** Parameters of `group_members:write`. */
export interface GroupMembersWriteParams {
  /** Id of the group; this or groupname is needed. @minLength 1 */
  groupId?: string;
  /** Name of the group, which may change. @minLength 1 */
  groupname?: string;
  accountId: AccountId;
}

/** Result of `group_members:write`. */
export type GroupMembersWriteResult = {
  groupId?: string | null;
  name?: string;
  /** @format uri */
  self?: string;
  expand?: string;
  /** The first fifty members. */
  users?: {
    /** @integer */
    size?: number;
    items?: User[];
    /** @integer */
    "max-results"?: number;
    /** @integer */
    "start-index"?: number;
    /** @integer */
    "end-index"?: number;
  };
};

/** Parameters of `group_members:delete`. */
export interface GroupMembersDeleteParams {
  /** Id of the group; this or groupname is needed. @minLength 1 */
  groupId?: string;
  /** Name of the group, which may change. @minLength 1 */
  groupname?: string;
  accountId: AccountId;
}

/** Result of `group_members:delete`. */
export type GroupMembersDeleteResult = null;

/** Parameters of `audit_records:read`. */
export interface AuditRecordsReadParams {
  /** Words that must all occur in an entry, separated by blanks. */
  filter?: string;
  /** Only entries from this moment on. @format date-time */
  from?: string;
  /** Only entries up to this moment. @format date-time */
  to?: string;
  /** How many entries to skip. @integer @minimum 0 @default 0 */
  offset?: number;
  /** How many entries per page. @integer @minimum 0 @default 1000 */
  limit?: number;
}

/** Result of `audit_records:read`. */
export type AuditRecordsReadResult = {
  records?: {
    /** @integer */
    id?: number;
    /** @format date-time */
    created?: string;
    /** What was done. */
    summary?: string;
    /** Such as user management, permissions or workflows. */
    category?: string;
    eventSource?: string;
    description?: string;
    authorKey?: string;
    /** Who did it. */
    authorAccountId?: string;
    /** Network address that the change came from. */
    remoteAddress?: string;
    objectItem?: AuditItem;
    associatedItems?: AuditItem[];
    changedValues?: {
      fieldName?: string;
      changedFrom?: string;
      changedTo?: string;
    }[];
  }[];
  /** @integer */
  offset?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
};

/** One item of the pages of `audit_records:read`. */
export type AuditRecordsReadItem = NonNullable<AuditRecordsReadResult["records"]>[number];

/** Rich text in the Atlassian Document Format. */
export type AdfDocument = {
  type: "doc";
  /** @integer */
  version: 1;
  /** The blocks of the document from top to bottom. */
  content: AdfNode[];
};

/** Rich text in the Atlassian Document Format. */
export type AdfDocumentResult = {
  type: "doc";
  /** @integer */
  version: 1;
  /** The blocks of the document from top to bottom. */
  content: AdfNodeResult[];
};

/** One node of a rich text, a block or something inside a line. */
export type AdfNode = {
  /** Kind of node: paragraph, heading, codeBlock, text and so on. @minLength 1 */
  type: string;
  /** The characters of a text node. */
  text?: string;
  /** The nodes inside this one. */
  content?: AdfNode[];
  /** Formatting of a text node. */
  marks?: AdfMark[];
  /** Settings of the node, such as the level of a heading or the language of a code block. */
  attrs?: { [key: string]: AnyValue };
};

/** One node of a rich text, a block or something inside a line. */
export type AdfNodeResult = {
  /** Kind of node: paragraph, heading, codeBlock, text and so on. @minLength 1 */
  type: string;
  /** The characters of a text node. */
  text?: string;
  /** The nodes inside this one. */
  content?: AdfNodeResult[];
  /** Formatting of a text node. */
  marks?: AdfMarkResult[];
  /** Settings of the node, such as the level of a heading or the language of a code block. */
  attrs?: { [key: string]: AnyValue };
};

/** Formatting that applies to a text node. */
export type AdfMark = {
  /** Kind of mark: strong, em, code, link and so on. @minLength 1 */
  type: string;
  /** Settings of the mark, such as the href of a link. */
  attrs?: { [key: string]: AnyValue };
};

/** Formatting that applies to a text node. */
export type AdfMarkResult = {
  /** Kind of mark: strong, em, code, link and so on. @minLength 1 */
  type: string;
  /** Settings of the mark, such as the href of a link. */
  attrs?: { [key: string]: AnyValue };
};

/** A value of any kind. */
export type AnyValue = string | number | boolean | AnyValue[] | { [key: string]: unknown } | null;

/** Key of an issue such as SEC-1042, or its numeric id. @minLength 1 */
export type IssueIdOrKey = string;

/** Atlassian account id of a person or app. @minLength 1 @maxLength 128 */
export type AccountId = string;

/** Points at something by its id or by its name. @minProperties 1 */
export type IdOrName = {
  id?: string;
  name?: string;
};

/** Points at an issue or a project by its id or by its key. @minProperties 1 */
export type IdOrKey = {
  id?: string;
  key?: string;
};

/** Points at a person by account id. */
export type UserRef = {
  id?: AccountId;
};

/** Who may see a comment, when that is not everyone who sees the issue. @minProperties 2 */
export type Visibility = {
  type: "group" | "role";
  /** Name of the group or role. */
  value?: string;
  /** Id of the group or name of the role; outlasts a rename. */
  identifier?: string | null;
};

/** Who may see a comment, when that is not everyone who sees the issue. @minProperties 2 */
export type VisibilityResult = {
  type: "group" | "role" | (string & {});
  /** Name of the group or role. */
  value?: string;
  /** Id of the group or name of the role; outlasts a rename. */
  identifier?: string | null;
};

/** Fields of an issue to create. Custom fields go by their id, such as customfield_10010. */
export type NewIssueFields = {
  /** The project that gets the issue. */
  project: IdOrKey;
  /** The type: Task, Bug, Incident or what the project offers. */
  issuetype: IdOrName;
  /** The title line. @minLength 1 */
  summary: string;
  description?: AdfDocument;
  environment?: AdfDocument;
  priority?: IdOrName;
  assignee?: UserRef;
  reporter?: UserRef;
  /** The parent issue; required for a subtask. */
  parent?: IdOrKey;
  /** Labels without blanks. */
  labels?: string[];
  components?: IdOrName[];
  fixVersions?: IdOrName[];
  /** Affected versions. */
  versions?: IdOrName[];
  /** Due day as YYYY-MM-DD. @format date */
  duedate?: string;
  /** Issue security level that hides the issue from others. */
  security?: IdOrName;
  [key: string]: unknown;
};

/** Fields to set to new values. Custom fields go by their id, such as customfield_10010. */
export type IssueFieldValues = {
  /** The title line. @minLength 1 */
  summary?: string;
  description?: AdfDocument;
  environment?: AdfDocument;
  issuetype?: IdOrName;
  priority?: IdOrName;
  /** Outcome; usually set on the screen of a closing transition. */
  resolution?: IdOrName;
  assignee?: UserRef;
  reporter?: UserRef;
  parent?: IdOrKey;
  /** Replaces all labels. */
  labels?: string[];
  /** Replaces all components. */
  components?: IdOrName[];
  fixVersions?: IdOrName[];
  versions?: IdOrName[];
  /** @format date */
  duedate?: string | null;
  security?: IdOrName;
  [key: string]: unknown;
};

/**
 * One step on a field that holds several values or on a comment; exactly one of the verbs.
 * @minProperties 1
 */
export type FieldOperation = {
  /** Value to put in beside those that are there. */
  add?: unknown;
  /** Value that replaces what is there. */
  set?: unknown;
  /** Value to take out. */
  remove?: unknown;
  /** Value to change in place. */
  edit?: unknown;
  /** Value to take over from another issue. */
  copy?: unknown;
};

/** Steps per field id, such as adding one label. A field named here must not be named in fields as well. */
export type FieldOperations = { [key: string]: FieldOperation[] };

/** Adds a comment as part of another change. */
export type CommentStep = {
  add: { body: AdfDocument; visibility?: Visibility };
};

/** Steps per field id that the transition screen accepts. */
export type TransitionSteps = {
  comment?: CommentStep[];
  labels?: FieldOperation[];
  components?: FieldOperation[];
  issuelinks?: FieldOperation[];
  worklog?: FieldOperation[];
  [key: string]: unknown;
};

/** The transition to take. */
export type TransitionChoice = {
  /** Id from transitions:read. @minLength 1 */
  id: string;
};

/** One issue of a bulk creation. */
export type NewIssue = {
  fields: NewIssueFields;
  update?: FieldOperations;
};

/** A person or app, as far as their privacy settings allow. */
export type User = {
  accountId?: AccountId;
  accountType?: "atlassian" | "app" | "customer" | "unknown" | (string & {});
  displayName?: string;
  /** Absent or null where the person hides it. */
  emailAddress?: string | null;
  /** False once the account was deactivated. */
  active?: boolean;
  timeZone?: string | null;
  /** @format uri */
  self?: string;
};

/** A workflow status. */
export type Status = {
  id?: string;
  name?: string;
  description?: string;
  self?: string;
  /** One of the few groups that every status belongs to. */
  statusCategory?: {
    /** @integer */
    id?: number;
    /** new, indeterminate or done. */
    key?: string;
    name?: string;
    colorName?: string;
  };
};

/** A priority, resolution, component, version or security level. */
export type NamedItem = {
  id?: string;
  name?: string;
  description?: string;
  self?: string;
};

export type IssueType = {
  id?: string;
  name?: string;
  description?: string;
  /** Whether issues of this type hang below another issue. */
  subtask?: boolean;
  /** @integer */
  hierarchyLevel?: number;
  self?: string;
};

export type Project = {
  id?: string;
  key?: string;
  name?: string;
  /** Present with expand=description. */
  description?: string;
  projectTypeKey?: "software" | "service_desk" | "business" | (string & {});
  style?: "classic" | "next-gen" | (string & {});
  isPrivate?: boolean;
  archived?: boolean;
  /** Whether it lies in the recycle bin. */
  deleted?: boolean;
  lead?: User;
  issueTypes?: IssueType[];
  /** @format uri */
  self?: string;
};

/** What is known of an attached file; the bytes are fetched from content. */
export type Attachment = {
  /** A number when asked for by id, a string inside an issue. @integer */
  id?: string | number;
  filename?: string;
  author?: User;
  /** @format date-time */
  created?: string;
  /** Size in bytes. @integer */
  size?: number;
  mimeType?: string;
  /** Address of the bytes. */
  content?: string;
  /** Address of a preview picture. */
  thumbnail?: string;
  /** @format uri */
  self?: string;
};

export type IssueComment = {
  id?: string;
  author?: User;
  body?: AdfDocumentResult;
  /** HTML, present with expand=renderedBody. */
  renderedBody?: string;
  /** @format date-time */
  created?: string;
  /** @format date-time */
  updated?: string;
  updateAuthor?: User;
  visibility?: VisibilityResult;
  /** Whether customers of a service project see it. */
  jsdPublic?: boolean;
  self?: string;
};

export type LinkedIssue = {
  id?: string;
  key?: string;
  /** @format uri */
  self?: string;
  /** A few fields of the other issue. */
  fields?: {
    summary?: string;
    status?: Status;
    priority?: NamedItem | null;
    issuetype?: IssueType;
  };
};

/** A link to another issue; one of the two sides is present. */
export type IssueLink = {
  id?: string;
  type?: {
    id?: string;
    name?: string;
    /** How the link reads from the other side, such as is blocked by. */
    inward?: string;
    /** How the link reads from this side, such as blocks. */
    outward?: string;
  };
  inwardIssue?: LinkedIssue;
  outwardIssue?: LinkedIssue;
};

/** Fields by id. The request and the project decide which are there; custom fields come beside these. */
export type IssueFields = {
  summary?: string;
  description?: AdfDocumentResult | null;
  status?: Status;
  issuetype?: IssueType;
  project?: Project;
  priority?: NamedItem | null;
  resolution?: NamedItem | null;
  assignee?: User | null;
  reporter?: User | null;
  creator?: User | null;
  parent?: LinkedIssue;
  labels?: string[];
  components?: NamedItem[];
  fixVersions?: NamedItem[];
  /** Affected versions. */
  versions?: NamedItem[];
  security?: NamedItem | null;
  subtasks?: LinkedIssue[];
  /** The first comments of the issue. */
  comment?: {
    comments?: IssueComment[];
    /** @integer */
    total?: number;
  };
  issuelinks?: IssueLink[];
  attachment?: Attachment[];
  /** @format date-time */
  created?: string;
  /** @format date-time */
  updated?: string;
  /** @format date-time */
  resolutiondate?: string | null;
  /** @format date */
  duedate?: string | null;
};

/** The data type of a field. */
export type FieldSchema = {
  /** string, number, array, user, option and so on. */
  type?: string;
  /** What an array holds. */
  items?: string;
  /** Name of a field that Jira brings along. */
  system?: string;
  /** Kind of a custom field. */
  custom?: string;
  /** @integer */
  customId?: number;
};

/** What a screen asks for one field. */
export type FieldMetadata = {
  key?: string;
  name?: string;
  required?: boolean;
  hasDefaultValue?: boolean;
  /** Verbs that update accepts for it. */
  operations?: string[];
  /** The choices, where there is a list of them. */
  allowedValues?: (
    | {
        id?: string;
        key?: string;
        name?: string;
        /** Text of an option of a custom field. */
        value?: string;
      }
    | string
  )[];
  schema?: FieldSchema;
  autoCompleteUrl?: string;
};

/** A step of the workflow that the issue could take. */
export type Transition = {
  id?: string;
  name?: string;
  /** The status that it leads to. */
  to?: Status;
  /** Whether it asks for fields. */
  hasScreen?: boolean;
  isGlobal?: boolean;
  isInitial?: boolean;
  isAvailable?: boolean;
  isConditional?: boolean;
  looped?: boolean;
  /** Fields of its screen, present with expand=transitions.fields. */
  fields?: { [key: string]: FieldMetadata };
};

/** Changes that one person made in one go. */
export type ChangeGroup = {
  id?: string;
  author?: User;
  /** @format date-time */
  created?: string;
  items?: {
    field?: string;
    fieldId?: string;
    fieldtype?: string;
    /** Old value as stored. */
    from?: string | null;
    /** Old value as shown. */
    fromString?: string | null;
    /** New value as stored. */
    to?: string | null;
  }[];
};

export type Issue = {
  id?: string;
  key?: string;
  /** @format uri */
  self?: string;
  /** What else could be expanded. */
  expand?: string;
  fields?: IssueFields;
  /** HTML per field, with expand=renderedFields. */
  renderedFields?: { [key: string]: AnyValue };
  /** Display name per field id, with expand=names. */
  names?: { [key: string]: string };
  /** Issue properties that were asked for. */
  properties?: { [key: string]: AnyValue };
  /** With expand=transitions. */
  transitions?: Transition[];
  /** Latest changes, with expand=changelog. */
  changelog?: {
    /** @integer */
    startAt?: number;
    /** @integer */
    maxResults?: number;
    /** @integer */
    total?: number;
    histories?: ChangeGroup[];
  };
};

export type ErrorCollection = {
  errorMessages?: string[];
  /** Message per field. */
  errors?: { [key: string]: string };
  /** HTTP status. @integer */
  status?: number;
};

/** How a step taken together with the creation ended. */
export type FollowUp = {
  /** HTTP status. @integer */
  status?: number;
  errorCollection?: ErrorCollection;
  warningCollection?: { warnings?: string[] };
};

export type CreatedIssue = {
  id?: string;
  key?: string;
  self?: string;
  transition?: FollowUp;
  watchers?: FollowUp;
};

/** Something that an audited change touched. */
export type AuditItem = {
  id?: string;
  name?: string;
  /** Such as USER, GROUP, PROJECT or SCHEME. */
  typeName?: string;
  parentId?: string;
  parentName?: string;
};

/** A group by name. */
export type GroupRef = {
  name?: string;
  groupId?: string | null;
};

const OFFSET_PAGES = { offset: "startAt", limit: "maxResults", items: "/values", total: "/total" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "jira",
  operations: {
    low: {
      "issues:search": [
        "giXVDTom",
        {
          cursor: "nextPageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/issues",
        },
      ],
      "issues:read": ["vIWqA_Ax", { offset: "startAt", limit: "maxResults", items: "/issues", total: "/total" }],
      "issues:read_details": ["hi1FdJ4U"],
      "issue_changes:read": ["Pwx27tKq", OFFSET_PAGES],
      "transitions:read": ["Tjivh4Co"],
      "comments:read": ["PzG4aCsH", { offset: "startAt", limit: "maxResults", items: "/comments", total: "/total" }],
      "attachments:read": ["8FMYuA6D"],
      "projects:read": ["1YKgOh1b", OFFSET_PAGES],
      "fields:read": ["iJOt7LE9"],
      "users:read": ["iTuE5PJm", { offset: "startAt", limit: "maxResults", items: "" }],
      "assignable_users:read": ["Ek67Y1wN"],
      "group_members:read": ["daVfEASJ", OFFSET_PAGES],
    },
    medium: {
      "issues:write": ["SROdaKsU"],
      "issues:update": ["6NX0e7w4"],
      "issues:assign": ["evwK0MFL"],
      "issues:notify": ["PwhPOF0k"],
      "transitions:write": ["L76MR_82"],
      "comments:write": ["2UGt92CX"],
      "comments:update": ["Va5CoDJ9"],
      "watchers:write": ["Uz1TPabm"],
      "issue_links:write": ["gehHXB9M"],
      "remote_links:write": ["AwOnG8eC"],
      "audit_records:read": ["sx7PraVZ", { offset: "offset", limit: "limit", items: "/records", total: "/total" }],
    },
    high: {
      "issues:bulk_write": ["3JfbyEZo"],
      "group_members:write": ["eKMbqxFG"],
      "group_members:delete": ["KrMlOS9W"],
    },
    critical: {
      "issues:delete": ["jSccBPDv"],
    },
  },
};
