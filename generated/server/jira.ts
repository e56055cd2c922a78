// Generated from specs/jira.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Typed,
  integer,
  keyCount,
  once,
  operation,
  typed,
  unique,
  withDefaults,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { AdfNode as AdfNodeType } from "../sdk/jira.js";
import type { AdfNodeResult as AdfNodeResultType } from "../sdk/jira.js";
import type { AnyValue as AnyValueType } from "../sdk/jira.js";

/** Where Atlassian Jira is, and how it is authenticated. */
export const CONNECTOR = {
  id: "jira",
  name: "Atlassian Jira",
  api: {
    servers: {
      default: {
        baseUrl: "https://{site}.atlassian.net",
        variables: {
          site: {
            description: "The first label of the site's address, as in acme for acme.atlassian.net.",
          },
        },
      },
    },
    auth: { type: "basic" },
  },
} as const satisfies ConnectorInfo;

const AdfDocument = once(() => z.strictObject({
  type: z.literal("doc"),
  version: z.literal(1),
  content: z.array(z.lazy(AdfNode)),
}));

const AdfDocumentResult = once(() => z.looseObject({
  type: z.literal("doc"),
  version: z.literal(1),
  content: z.array(z.lazy(AdfNodeResult)),
}));

const AdfNode: () => Typed<AdfNodeType> = once(() => typed<AdfNodeType>(z.strictObject({
  type: z.string().min(1),
  text: z.string().exactOptional(),
  content: z.array(z.lazy(AdfNode)).exactOptional(),
  marks: z.array(AdfMark()).exactOptional(),
  attrs: z.record(z.string(), z.lazy(AnyValue)).exactOptional(),
})));

const AdfNodeResult: () => Typed<AdfNodeResultType> = once(() => typed<AdfNodeResultType>(z.looseObject({
  type: z.string().min(1),
  text: z.string().exactOptional(),
  content: z.array(z.lazy(AdfNodeResult)).exactOptional(),
  marks: z.array(AdfMarkResult()).exactOptional(),
  attrs: z.record(z.string(), z.lazy(AnyValue)).exactOptional(),
})));

const AdfMark = once(() => z.strictObject({
  type: z.string().min(1),
  attrs: z.record(z.string(), z.lazy(AnyValue)).exactOptional(),
}));

const AdfMarkResult = once(() => z.looseObject({
  type: z.string().min(1),
  attrs: z.record(z.string(), z.lazy(AnyValue)).exactOptional(),
}));

const AnyValue: () => Typed<AnyValueType> = once(() => typed<AnyValueType>(z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.lazy(AnyValue)),
  z.record(z.string(), z.unknown()),
]).nullable()));

const IssueIdOrKey = once(() => z.string().min(1));

const AccountId = once(() => z.string().min(1).max(128));

const IdOrName = once(() => z.strictObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }).check(keyCount({ min: 1 })));

const IdOrKey = once(() => z.strictObject({ id: z.string().exactOptional(), key: z.string().exactOptional() }).check(keyCount({ min: 1 })));

const UserRef = once(() => z.strictObject({ id: AccountId().exactOptional() }));

const Visibility = once(() => z.strictObject({
  type: z.enum(["group", "role"]),
  value: z.string().exactOptional(),
  identifier: z.string().nullable().exactOptional(),
}).check(keyCount({ min: 2 })));

const VisibilityResult = once(() => z.looseObject({
  type: z.string(),
  value: z.string().exactOptional(),
  identifier: z.string().nullable().exactOptional(),
}).check(keyCount({ min: 2 })));

const NewIssueFields = once(() => z.looseObject({
  project: IdOrKey(),
  issuetype: IdOrName(),
  summary: z.string().min(1),
  description: AdfDocument().exactOptional(),
  environment: AdfDocument().exactOptional(),
  priority: IdOrName().exactOptional(),
  assignee: UserRef().exactOptional(),
  reporter: UserRef().exactOptional(),
  parent: IdOrKey().exactOptional(),
  labels: z.array(z.string().min(1)).exactOptional(),
  components: z.array(IdOrName()).exactOptional(),
  fixVersions: z.array(IdOrName()).exactOptional(),
  versions: z.array(IdOrName()).exactOptional(),
  duedate: z.string().exactOptional(),
  security: IdOrName().exactOptional(),
}));

const IssueFieldValues = once(() => z.looseObject({
  summary: z.string().min(1).exactOptional(),
  description: AdfDocument().exactOptional(),
  environment: AdfDocument().exactOptional(),
  issuetype: IdOrName().exactOptional(),
  priority: IdOrName().exactOptional(),
  resolution: IdOrName().exactOptional(),
  assignee: UserRef().exactOptional(),
  reporter: UserRef().exactOptional(),
  parent: IdOrKey().exactOptional(),
  labels: z.array(z.string().min(1)).exactOptional(),
  components: z.array(IdOrName()).exactOptional(),
  fixVersions: z.array(IdOrName()).exactOptional(),
  versions: z.array(IdOrName()).exactOptional(),
  duedate: z.string().nullable().exactOptional(),
  security: IdOrName().exactOptional(),
}));

const FieldOperation = once(() => z.strictObject({
  add: z.unknown().exactOptional(),
  set: z.unknown().exactOptional(),
  remove: z.unknown().exactOptional(),
  edit: z.unknown().exactOptional(),
  copy: z.unknown().exactOptional(),
}).check(keyCount({ min: 1 })));

const FieldOperations = once(() => z.record(z.string(), z.array(FieldOperation())));

const CommentStep = once(() => z.strictObject({
  add: z.strictObject({ body: AdfDocument(), visibility: Visibility().exactOptional() }),
}));

const TransitionSteps = once(() => z.looseObject({
  comment: z.array(CommentStep()).exactOptional(),
  labels: z.array(FieldOperation()).exactOptional(),
  components: z.array(FieldOperation()).exactOptional(),
  issuelinks: z.array(FieldOperation()).exactOptional(),
  worklog: z.array(FieldOperation()).exactOptional(),
}));

const TransitionChoice = once(() => z.strictObject({ id: z.string().min(1) }));

const NewIssue = once(() => z.strictObject({ fields: NewIssueFields(), update: FieldOperations().exactOptional() }));

const User = once(() => z.looseObject({
  accountId: AccountId().exactOptional(),
  accountType: z.string().exactOptional(),
  displayName: z.string().exactOptional(),
  emailAddress: z.string().nullable().exactOptional(),
  active: z.boolean().exactOptional(),
  timeZone: z.string().nullable().exactOptional(),
  self: z.string().exactOptional(),
}));

const Status = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  self: z.string().exactOptional(),
  statusCategory: z.looseObject({
    id: integer().exactOptional(),
    key: z.string().exactOptional(),
    name: z.string().exactOptional(),
    colorName: z.string().exactOptional(),
  }).exactOptional(),
}));

const NamedItem = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  self: z.string().exactOptional(),
}));

const IssueType = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  subtask: z.boolean().exactOptional(),
  hierarchyLevel: integer().exactOptional(),
  self: z.string().exactOptional(),
}));

const Project = once(() => z.looseObject({
  id: z.string().exactOptional(),
  key: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  projectTypeKey: z.string().exactOptional(),
  style: z.string().exactOptional(),
  isPrivate: z.boolean().exactOptional(),
  archived: z.boolean().exactOptional(),
  deleted: z.boolean().exactOptional(),
  lead: User().exactOptional(),
  issueTypes: z.array(IssueType()).exactOptional(),
  self: z.string().exactOptional(),
}));

const Attachment = once(() => z.looseObject({
  id: z.union([z.string(), integer()]).exactOptional(),
  filename: z.string().exactOptional(),
  author: User().exactOptional(),
  created: z.string().exactOptional(),
  size: integer().exactOptional(),
  mimeType: z.string().exactOptional(),
  content: z.string().exactOptional(),
  thumbnail: z.string().exactOptional(),
  self: z.string().exactOptional(),
}));

const IssueComment = once(() => z.looseObject({
  id: z.string().exactOptional(),
  author: User().exactOptional(),
  body: AdfDocumentResult().exactOptional(),
  renderedBody: z.string().exactOptional(),
  created: z.string().exactOptional(),
  updated: z.string().exactOptional(),
  updateAuthor: User().exactOptional(),
  visibility: VisibilityResult().exactOptional(),
  jsdPublic: z.boolean().exactOptional(),
  self: z.string().exactOptional(),
}));

const LinkedIssue = once(() => z.looseObject({
  id: z.string().exactOptional(),
  key: z.string().exactOptional(),
  self: z.string().exactOptional(),
  fields: z.looseObject({
    summary: z.string().exactOptional(),
    status: Status().exactOptional(),
    priority: NamedItem().nullable().exactOptional(),
    issuetype: IssueType().exactOptional(),
  }).exactOptional(),
}));

const IssueLink = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.looseObject({
    id: z.string().exactOptional(),
    name: z.string().exactOptional(),
    inward: z.string().exactOptional(),
    outward: z.string().exactOptional(),
  }).exactOptional(),
  inwardIssue: LinkedIssue().exactOptional(),
  outwardIssue: LinkedIssue().exactOptional(),
}));

const IssueFields = once(() => z.looseObject({
  summary: z.string().exactOptional(),
  description: AdfDocumentResult().nullable().exactOptional(),
  status: Status().exactOptional(),
  issuetype: IssueType().exactOptional(),
  project: Project().exactOptional(),
  priority: NamedItem().nullable().exactOptional(),
  resolution: NamedItem().nullable().exactOptional(),
  assignee: User().nullable().exactOptional(),
  reporter: User().nullable().exactOptional(),
  creator: User().nullable().exactOptional(),
  parent: LinkedIssue().exactOptional(),
  labels: z.array(z.string()).exactOptional(),
  components: z.array(NamedItem()).exactOptional(),
  fixVersions: z.array(NamedItem()).exactOptional(),
  versions: z.array(NamedItem()).exactOptional(),
  security: NamedItem().nullable().exactOptional(),
  subtasks: z.array(LinkedIssue()).exactOptional(),
  comment: z.looseObject({
    comments: z.array(IssueComment()).exactOptional(),
    total: integer().exactOptional(),
  }).exactOptional(),
  issuelinks: z.array(IssueLink()).exactOptional(),
  attachment: z.array(Attachment()).exactOptional(),
  created: z.string().exactOptional(),
  updated: z.string().exactOptional(),
  resolutiondate: z.string().nullable().exactOptional(),
  duedate: z.string().nullable().exactOptional(),
}));

const FieldSchema = once(() => z.looseObject({
  type: z.string().exactOptional(),
  items: z.string().exactOptional(),
  system: z.string().exactOptional(),
  custom: z.string().exactOptional(),
  customId: integer().exactOptional(),
}));

const FieldMetadata = once(() => z.looseObject({
  key: z.string().exactOptional(),
  name: z.string().exactOptional(),
  required: z.boolean().exactOptional(),
  hasDefaultValue: z.boolean().exactOptional(),
  operations: z.array(z.string()).exactOptional(),
  allowedValues: z.array(z.union([
    z.looseObject({
      id: z.string().exactOptional(),
      key: z.string().exactOptional(),
      name: z.string().exactOptional(),
      value: z.string().exactOptional(),
    }),
    z.string(),
  ])).exactOptional(),
  schema: FieldSchema().exactOptional(),
  autoCompleteUrl: z.string().exactOptional(),
}));

const Transition = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  to: Status().exactOptional(),
  hasScreen: z.boolean().exactOptional(),
  isGlobal: z.boolean().exactOptional(),
  isInitial: z.boolean().exactOptional(),
  isAvailable: z.boolean().exactOptional(),
  isConditional: z.boolean().exactOptional(),
  looped: z.boolean().exactOptional(),
  fields: z.record(z.string(), FieldMetadata()).exactOptional(),
}));

const ChangeGroup = once(() => z.looseObject({
  id: z.string().exactOptional(),
  author: User().exactOptional(),
  created: z.string().exactOptional(),
  items: z.array(z.looseObject({
    field: z.string().exactOptional(),
    fieldId: z.string().exactOptional(),
    fieldtype: z.string().exactOptional(),
    from: z.string().nullable().exactOptional(),
    fromString: z.string().nullable().exactOptional(),
    to: z.string().nullable().exactOptional(),
  })).exactOptional(),
}));

const Issue = once(() => z.looseObject({
  id: z.string().exactOptional(),
  key: z.string().exactOptional(),
  self: z.string().exactOptional(),
  expand: z.string().exactOptional(),
  fields: IssueFields().exactOptional(),
  renderedFields: z.record(z.string(), z.lazy(AnyValue)).exactOptional(),
  names: z.record(z.string(), z.string()).exactOptional(),
  properties: z.record(z.string(), z.lazy(AnyValue)).exactOptional(),
  transitions: z.array(Transition()).exactOptional(),
  changelog: z.looseObject({
    startAt: integer().exactOptional(),
    maxResults: integer().exactOptional(),
    total: integer().exactOptional(),
    histories: z.array(ChangeGroup()).exactOptional(),
  }).exactOptional(),
}));

const ErrorCollection = once(() => z.looseObject({
  errorMessages: z.array(z.string()).exactOptional(),
  errors: z.record(z.string(), z.string()).exactOptional(),
  status: integer().exactOptional(),
}));

const FollowUp = once(() => z.looseObject({
  status: integer().exactOptional(),
  errorCollection: ErrorCollection().exactOptional(),
  warningCollection: z.looseObject({ warnings: z.array(z.string()).exactOptional() }).exactOptional(),
}));

const CreatedIssue = once(() => z.looseObject({
  id: z.string().exactOptional(),
  key: z.string().exactOptional(),
  self: z.string().exactOptional(),
  transition: FollowUp().exactOptional(),
  watchers: FollowUp().exactOptional(),
}));

const AuditItem = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  typeName: z.string().exactOptional(),
  parentId: z.string().exactOptional(),
  parentName: z.string().exactOptional(),
}));

const GroupRef = once(() => z.strictObject({ name: z.string().exactOptional(), groupId: z.string().nullable().exactOptional() }));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "issues:search": operation({
    method: "GET",
    path: "/rest/api/3/search/jql",
    scope: ["read:jira-work"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search for issues with a JQL query.",
    pagination: {
      style: "cursor",
      cursor: "nextPageToken",
      next: "/nextPageToken",
      more: "/nextPageToken",
      items: "/issues",
    },
    contract: "giXVDTom",
    parameters: {
      jql: { in: "query" },
      nextPageToken: { in: "query" },
      maxResults: { in: "query" },
      fields: { in: "query", explode: false },
      expand: { in: "query" },
      properties: { in: "query", explode: false },
      fieldsByKeys: { in: "query" },
      failFast: { in: "query" },
      reconcileIssues: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      jql: z.string().min(1),
      nextPageToken: z.string().min(1).exactOptional(),
      maxResults: z.int().min(1).max(5000).exactOptional(),
      fields: z.array(z.string().min(1)).exactOptional(),
      expand: z.string().exactOptional(),
      properties: z.array(z.string().min(1).regex(/^[^,]+$/u)).max(5).exactOptional(),
      fieldsByKeys: z.boolean().exactOptional(),
      failFast: z.boolean().exactOptional(),
      reconcileIssues: z.array(integer()).max(50).exactOptional(),
    }), { maxResults: 50, fieldsByKeys: false, failFast: false }),
    result: () => z.looseObject({
      issues: z.array(Issue()).exactOptional(),
      nextPageToken: z.string().nullable().exactOptional(),
      isLast: z.boolean().exactOptional(),
      names: z.record(z.string(), z.string()).exactOptional(),
      schema: z.record(z.string(), FieldSchema()).exactOptional(),
    }),
  }),
  "issues:read": operation({
    method: "GET",
    path: "/rest/api/3/search",
    scope: ["read:jira-work"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search for issues by counting pages.",
    deprecated: "Use issues:search; Atlassian has withdrawn this search (CHANGE-2046), and Jira Cloud answers it with 410.",
    pagination: { style: "offset", offset: "startAt", limit: "maxResults", items: "/issues", total: "/total" },
    contract: "vIWqA_Ax",
    parameters: {
      jql: { in: "query" },
      startAt: { in: "query" },
      maxResults: { in: "query" },
      fields: { in: "query", explode: false },
      expand: { in: "query" },
      properties: { in: "query", explode: false },
      validateQuery: { in: "query" },
      fieldsByKeys: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      jql: z.string().exactOptional(),
      startAt: integer().min(0).exactOptional(),
      maxResults: integer().min(0).exactOptional(),
      fields: z.array(z.string().min(1)).exactOptional(),
      expand: z.string().exactOptional(),
      properties: z.array(z.string().min(1).regex(/^[^,]+$/u)).max(5).exactOptional(),
      validateQuery: z.enum(["strict", "warn", "none"]).exactOptional(),
      fieldsByKeys: z.boolean().exactOptional(),
    }), { startAt: 0, maxResults: 50, validateQuery: "strict", fieldsByKeys: false }),
    result: () => z.looseObject({
      issues: z.array(Issue()).exactOptional(),
      startAt: integer().exactOptional(),
      maxResults: integer().exactOptional(),
      total: integer().exactOptional(),
      expand: z.string().exactOptional(),
      names: z.record(z.string(), z.string()).exactOptional(),
      schema: z.record(z.string(), FieldSchema()).exactOptional(),
      warningMessages: z.array(z.string()).exactOptional(),
    }),
  }),
  "issues:read_details": operation({
    method: "GET",
    path: "/rest/api/3/issue/{issueIdOrKey}",
    scope: ["read:jira-work"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one issue with its fields.",
    contract: "hi1FdJ4U",
    parameters: {
      issueIdOrKey: { in: "path" },
      fields: { in: "query", explode: false },
      expand: { in: "query" },
      properties: { in: "query", explode: false },
      fieldsByKeys: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      issueIdOrKey: IssueIdOrKey(),
      fields: z.array(z.string().min(1)).exactOptional(),
      expand: z.string().exactOptional(),
      properties: z.array(z.string().min(1)).exactOptional(),
      fieldsByKeys: z.boolean().exactOptional(),
    }), { fieldsByKeys: false }),
    result: () => Issue(),
  }),
  "issues:write": operation({
    method: "POST",
    path: "/rest/api/3/issue",
    scope: ["write:jira-work"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Create an issue or a subtask.",
    contract: "SROdaKsU",
    parameters: {
      fields: { in: "body" },
      update: { in: "body" },
    },
    params: () => z.strictObject({ fields: NewIssueFields(), update: FieldOperations().exactOptional() }),
    result: () => CreatedIssue(),
  }),
  "issues:bulk_write": operation({
    method: "POST",
    path: "/rest/api/3/issue/bulk",
    scope: ["write:jira-work"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Create up to fifty issues in one call.",
    contract: "3JfbyEZo",
    parameters: {
      issueUpdates: { in: "body" },
    },
    params: () => z.strictObject({ issueUpdates: z.array(NewIssue()).min(1).max(50) }),
    result: () => z.looseObject({
      issues: z.array(CreatedIssue()).exactOptional(),
      errors: z.array(z.looseObject({
        failedElementNumber: integer().exactOptional(),
        status: integer().exactOptional(),
        elementErrors: ErrorCollection().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "issues:update": operation({
    method: "PUT",
    path: "/rest/api/3/issue/{issueIdOrKey}",
    scope: ["write:jira-work"],
    risk: "medium",
    effect: "update",
    idempotent: false,
    description: "Change fields of an issue.",
    contract: "6NX0e7w4",
    parameters: {
      issueIdOrKey: { in: "path" },
      fields: { in: "body" },
      update: { in: "body" },
      notifyUsers: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      issueIdOrKey: IssueIdOrKey(),
      fields: IssueFieldValues().exactOptional(),
      update: FieldOperations().exactOptional(),
      notifyUsers: z.boolean().exactOptional(),
    }), { notifyUsers: true }),
    result: () => z.null(),
  }),
  "issues:assign": operation({
    method: "PUT",
    path: "/rest/api/3/issue/{issueIdOrKey}/assignee",
    scope: ["write:jira-work"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Give an issue to a person, or to nobody.",
    contract: "evwK0MFL",
    parameters: {
      issueIdOrKey: { in: "path" },
      accountId: { in: "body" },
    },
    params: () => z.strictObject({ issueIdOrKey: IssueIdOrKey(), accountId: z.string().max(128).nullable() }),
    result: () => z.null(),
  }),
  "issues:notify": operation({
    method: "POST",
    path: "/rest/api/3/issue/{issueIdOrKey}/notify",
    scope: ["write:jira-work"],
    risk: "medium",
    effect: "action",
    idempotent: false,
    description: "Send an email about an issue.",
    contract: "PwhPOF0k",
    parameters: {
      issueIdOrKey: { in: "path" },
      subject: { in: "body" },
      textBody: { in: "body" },
      htmlBody: { in: "body" },
      to: { in: "body" },
      restrict: { in: "body" },
    },
    params: () => z.strictObject({
      issueIdOrKey: IssueIdOrKey(),
      subject: z.string().exactOptional(),
      textBody: z.string().exactOptional(),
      htmlBody: z.string().exactOptional(),
      to: z.strictObject({
        reporter: z.boolean().exactOptional(),
        assignee: z.boolean().exactOptional(),
        watchers: z.boolean().exactOptional(),
        voters: z.boolean().exactOptional(),
        users: z.array(z.strictObject({ accountId: AccountId() })).exactOptional(),
        groupIds: z.array(z.string().min(1)).exactOptional(),
        groups: z.array(GroupRef()).exactOptional(),
      }).check(keyCount({ min: 1 })).exactOptional(),
      restrict: z.strictObject({
        groupIds: z.array(z.string().min(1)).exactOptional(),
        groups: z.array(GroupRef()).exactOptional(),
        permissions: z.array(z.strictObject({ id: z.string().exactOptional(), key: z.string().exactOptional() }).check(keyCount({ min: 1 }))).exactOptional(),
      }).exactOptional(),
    }),
    result: () => z.null(),
  }),
  "issues:delete": operation({
    method: "DELETE",
    path: "/rest/api/3/issue/{issueIdOrKey}",
    scope: ["write:jira-work"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete an issue for good.",
    contract: "jSccBPDv",
    parameters: {
      issueIdOrKey: { in: "path" },
      deleteSubtasks: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      issueIdOrKey: IssueIdOrKey(),
      deleteSubtasks: z.enum(["true", "false"]).exactOptional(),
    }), { deleteSubtasks: "false" }),
    result: () => z.null(),
  }),
  "issue_changes:read": operation({
    method: "GET",
    path: "/rest/api/3/issue/{issueIdOrKey}/changelog",
    scope: ["read:jira-work"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List who changed what on an issue.",
    pagination: { style: "offset", offset: "startAt", limit: "maxResults", items: "/values", total: "/total" },
    contract: "Pwx27tKq",
    parameters: {
      issueIdOrKey: { in: "path" },
      startAt: { in: "query" },
      maxResults: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      issueIdOrKey: IssueIdOrKey(),
      startAt: integer().min(0).exactOptional(),
      maxResults: integer().min(0).exactOptional(),
    }), { startAt: 0, maxResults: 100 }),
    result: () => z.looseObject({
      values: z.array(ChangeGroup()).exactOptional(),
      startAt: integer().exactOptional(),
      maxResults: integer().exactOptional(),
      total: integer().exactOptional(),
      isLast: z.boolean().exactOptional(),
      nextPage: z.string().exactOptional(),
      self: z.string().exactOptional(),
    }),
  }),
  "transitions:read": operation({
    method: "GET",
    path: "/rest/api/3/issue/{issueIdOrKey}/transitions",
    scope: ["read:jira-work"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the workflow steps open to an issue.",
    contract: "Tjivh4Co",
    parameters: {
      issueIdOrKey: { in: "path" },
      transitionId: { in: "query" },
      expand: { in: "query" },
      includeUnavailableTransitions: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      issueIdOrKey: IssueIdOrKey(),
      transitionId: z.string().exactOptional(),
      expand: z.string().exactOptional(),
      includeUnavailableTransitions: z.boolean().exactOptional(),
    }), { includeUnavailableTransitions: false }),
    result: () => z.looseObject({
      expand: z.string().exactOptional(),
      transitions: z.array(Transition()).exactOptional(),
    }),
  }),
  "transitions:write": operation({
    method: "POST",
    path: "/rest/api/3/issue/{issueIdOrKey}/transitions",
    scope: ["write:jira-work"],
    risk: "medium",
    effect: "action",
    idempotent: false,
    description: "Move an issue through its workflow.",
    contract: "L76MR_82",
    parameters: {
      issueIdOrKey: { in: "path" },
      transition: { in: "body" },
      fields: { in: "body" },
      update: { in: "body" },
    },
    params: () => z.strictObject({
      issueIdOrKey: IssueIdOrKey(),
      transition: TransitionChoice(),
      fields: IssueFieldValues().exactOptional(),
      update: TransitionSteps().exactOptional(),
    }),
    result: () => z.null(),
  }),
  "comments:read": operation({
    method: "GET",
    path: "/rest/api/3/issue/{issueIdOrKey}/comment",
    scope: ["read:jira-work"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the comments of an issue.",
    pagination: { style: "offset", offset: "startAt", limit: "maxResults", items: "/comments", total: "/total" },
    contract: "PzG4aCsH",
    parameters: {
      issueIdOrKey: { in: "path" },
      startAt: { in: "query" },
      maxResults: { in: "query" },
      orderBy: { in: "query" },
      expand: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      issueIdOrKey: IssueIdOrKey(),
      startAt: integer().min(0).exactOptional(),
      maxResults: integer().min(0).exactOptional(),
      orderBy: z.enum(["created", "-created", "+created"]).exactOptional(),
      expand: z.string().exactOptional(),
    }), { startAt: 0, maxResults: 5000 }),
    result: () => z.looseObject({
      comments: z.array(IssueComment()).exactOptional(),
      startAt: integer().exactOptional(),
      maxResults: integer().exactOptional(),
      total: integer().exactOptional(),
    }),
  }),
  "comments:write": operation({
    method: "POST",
    path: "/rest/api/3/issue/{issueIdOrKey}/comment",
    scope: ["write:jira-work"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Add a comment to an issue.",
    contract: "2UGt92CX",
    parameters: {
      issueIdOrKey: { in: "path" },
      body: { in: "body" },
      visibility: { in: "body" },
      expand: { in: "query" },
    },
    params: () => z.strictObject({
      issueIdOrKey: IssueIdOrKey(),
      body: AdfDocument(),
      visibility: Visibility().exactOptional(),
      expand: z.string().exactOptional(),
    }),
    result: () => IssueComment(),
  }),
  "comments:update": operation({
    method: "PUT",
    path: "/rest/api/3/issue/{issueIdOrKey}/comment/{id}",
    scope: ["write:jira-work"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Replace the text of a comment.",
    contract: "Va5CoDJ9",
    parameters: {
      issueIdOrKey: { in: "path" },
      id: { in: "path" },
      body: { in: "body" },
      visibility: { in: "body" },
      notifyUsers: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      issueIdOrKey: IssueIdOrKey(),
      id: z.string().min(1),
      body: AdfDocument(),
      visibility: Visibility().exactOptional(),
      notifyUsers: z.boolean().exactOptional(),
    }), { notifyUsers: true }),
    result: () => IssueComment(),
  }),
  "watchers:write": operation({
    method: "POST",
    path: "/rest/api/3/issue/{issueIdOrKey}/watchers",
    scope: ["write:jira-work"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Add a person to the watchers of an issue.",
    contract: "Uz1TPabm",
    parameters: {
      issueIdOrKey: { in: "path" },
      accountId: { in: "body", whole: true },
    },
    params: () => z.strictObject({
      issueIdOrKey: IssueIdOrKey(),
      accountId: z.string().min(1).max(128).exactOptional(),
    }),
    result: () => z.null(),
  }),
  "attachments:read": operation({
    method: "GET",
    path: "/rest/api/3/attachment/{id}",
    scope: ["read:jira-work"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the metadata of an attached file.",
    contract: "8FMYuA6D",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => Attachment(),
  }),
  "issue_links:write": operation({
    method: "POST",
    path: "/rest/api/3/issueLink",
    scope: ["write:jira-work"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Link two issues to each other.",
    contract: "gehHXB9M",
    parameters: {
      type: { in: "body" },
      inwardIssue: { in: "body" },
      outwardIssue: { in: "body" },
      comment: { in: "body" },
    },
    params: () => z.strictObject({
      type: IdOrName(),
      inwardIssue: IdOrKey(),
      outwardIssue: IdOrKey(),
      comment: z.strictObject({
        body: AdfDocument().exactOptional(),
        visibility: Visibility().exactOptional(),
      }).exactOptional(),
    }),
    result: () => z.null(),
  }),
  "remote_links:write": operation({
    method: "POST",
    path: "/rest/api/3/issue/{issueIdOrKey}/remotelink",
    scope: ["write:jira-work"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Link an issue to an alert or page elsewhere.",
    contract: "AwOnG8eC",
    parameters: {
      issueIdOrKey: { in: "path" },
      object: { in: "body" },
      globalId: { in: "body" },
      relationship: { in: "body" },
      application: { in: "body" },
    },
    params: () => z.strictObject({
      issueIdOrKey: IssueIdOrKey(),
      object: z.strictObject({
        title: z.string().min(1),
        url: z.string().min(1),
        summary: z.string().exactOptional(),
        icon: z.strictObject({ title: z.string().exactOptional(), url16x16: z.string().exactOptional() }).exactOptional(),
        status: z.strictObject({ resolved: z.boolean().exactOptional() }).exactOptional(),
      }),
      globalId: z.string().max(255).exactOptional(),
      relationship: z.string().exactOptional(),
      application: z.strictObject({ name: z.string().exactOptional(), type: z.string().exactOptional() }).exactOptional(),
    }),
    result: () => z.looseObject({ id: integer().exactOptional(), self: z.string().exactOptional() }),
  }),
  "projects:read": operation({
    method: "GET",
    path: "/rest/api/3/project/search",
    scope: ["read:jira-work"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the projects that the caller can see.",
    pagination: { style: "offset", offset: "startAt", limit: "maxResults", items: "/values", total: "/total" },
    contract: "1YKgOh1b",
    parameters: {
      query: { in: "query" },
      keys: { in: "query" },
      typeKey: { in: "query" },
      action: { in: "query" },
      orderBy: { in: "query" },
      expand: { in: "query" },
      startAt: { in: "query" },
      maxResults: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      query: z.string().exactOptional(),
      keys: z.array(z.string().min(1)).max(50).check(unique()).exactOptional(),
      typeKey: z.string().exactOptional(),
      action: z.enum(["view", "browse", "edit"]).exactOptional(),
      orderBy: z.enum([
        "category",
        "-category",
        "key",
        "-key",
        "name",
        "-name",
        "owner",
        "-owner",
        "issueCount",
        "-issueCount",
        "lastIssueUpdatedDate",
        "-lastIssueUpdatedDate",
        "archivedDate",
        "-archivedDate",
        "deletedDate",
        "-deletedDate",
      ]).exactOptional(),
      expand: z.string().exactOptional(),
      startAt: integer().min(0).exactOptional(),
      maxResults: integer().min(0).exactOptional(),
    }), { action: "view", startAt: 0, maxResults: 50 }),
    result: () => z.looseObject({
      values: z.array(Project()).exactOptional(),
      startAt: integer().exactOptional(),
      maxResults: integer().exactOptional(),
      total: integer().exactOptional(),
      isLast: z.boolean().exactOptional(),
      nextPage: z.string().exactOptional(),
      self: z.string().exactOptional(),
    }),
  }),
  "fields:read": operation({
    method: "GET",
    path: "/rest/api/3/field",
    scope: ["read:jira-work"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List system and custom fields with their ids.",
    contract: "iJOt7LE9",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.array(z.looseObject({
      id: z.string().exactOptional(),
      key: z.string().exactOptional(),
      name: z.string().exactOptional(),
      custom: z.boolean().exactOptional(),
      navigable: z.boolean().exactOptional(),
      orderable: z.boolean().exactOptional(),
      searchable: z.boolean().exactOptional(),
      clauseNames: z.array(z.string()).exactOptional(),
      schema: FieldSchema().exactOptional(),
    })),
  }),
  "users:read": operation({
    method: "GET",
    path: "/rest/api/3/user/search",
    scope: ["read:jira-user"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Find people by name or email address.",
    pagination: { style: "offset", offset: "startAt", limit: "maxResults", items: "" },
    contract: "iTuE5PJm",
    parameters: {
      query: { in: "query" },
      accountId: { in: "query" },
      property: { in: "query" },
      startAt: { in: "query" },
      maxResults: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      query: z.string().exactOptional(),
      accountId: AccountId().exactOptional(),
      property: z.string().exactOptional(),
      startAt: integer().min(0).exactOptional(),
      maxResults: integer().min(0).exactOptional(),
    }), { startAt: 0, maxResults: 50 }),
    result: () => z.array(User()),
  }),
  "assignable_users:read": operation({
    method: "GET",
    path: "/rest/api/3/user/assignable/search",
    scope: ["read:jira-user"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Find people that an issue can be assigned to.",
    contract: "Ek67Y1wN",
    parameters: {
      query: { in: "query" },
      accountId: { in: "query" },
      project: { in: "query" },
      issueKey: { in: "query" },
      actionDescriptorId: { in: "query" },
      startAt: { in: "query" },
      maxResults: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      query: z.string().exactOptional(),
      accountId: AccountId().exactOptional(),
      project: z.string().exactOptional(),
      issueKey: z.string().exactOptional(),
      actionDescriptorId: integer().exactOptional(),
      startAt: integer().min(0).exactOptional(),
      maxResults: integer().min(0).exactOptional(),
    }), { startAt: 0, maxResults: 50 }),
    result: () => z.array(User()),
  }),
  "group_members:read": operation({
    method: "GET",
    path: "/rest/api/3/group/member",
    scope: ["manage:jira-configuration"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the members of a group.",
    pagination: { style: "offset", offset: "startAt", limit: "maxResults", items: "/values", total: "/total" },
    contract: "daVfEASJ",
    parameters: {
      groupId: { in: "query" },
      groupname: { in: "query" },
      includeInactiveUsers: { in: "query" },
      startAt: { in: "query" },
      maxResults: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      groupId: z.string().min(1).exactOptional(),
      groupname: z.string().min(1).exactOptional(),
      includeInactiveUsers: z.boolean().exactOptional(),
      startAt: integer().min(0).exactOptional(),
      maxResults: integer().min(0).exactOptional(),
    }), { includeInactiveUsers: false, startAt: 0, maxResults: 50 }),
    result: () => z.looseObject({
      values: z.array(User()).exactOptional(),
      startAt: integer().exactOptional(),
      maxResults: integer().exactOptional(),
      total: integer().exactOptional(),
      isLast: z.boolean().exactOptional(),
      nextPage: z.string().exactOptional(),
      self: z.string().exactOptional(),
    }),
  }),
  "group_members:write": operation({
    method: "POST",
    path: "/rest/api/3/group/user",
    scope: ["manage:jira-configuration"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Put a person into a group.",
    contract: "eKMbqxFG",
    parameters: {
      groupId: { in: "query" },
      groupname: { in: "query" },
      accountId: { in: "body" },
    },
    params: () => z.strictObject({
      groupId: z.string().min(1).exactOptional(),
      groupname: z.string().min(1).exactOptional(),
      accountId: AccountId(),
    }),
    result: () => z.looseObject({
      groupId: z.string().nullable().exactOptional(),
      name: z.string().exactOptional(),
      self: z.string().exactOptional(),
      expand: z.string().exactOptional(),
      users: z.looseObject({
        size: integer().exactOptional(),
        items: z.array(User()).exactOptional(),
        "max-results": integer().exactOptional(),
        "start-index": integer().exactOptional(),
        "end-index": integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "group_members:delete": operation({
    method: "DELETE",
    path: "/rest/api/3/group/user",
    scope: ["manage:jira-configuration"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take a person out of a group.",
    contract: "KrMlOS9W",
    parameters: {
      groupId: { in: "query" },
      groupname: { in: "query" },
      accountId: { in: "query" },
    },
    params: () => z.strictObject({
      groupId: z.string().min(1).exactOptional(),
      groupname: z.string().min(1).exactOptional(),
      accountId: AccountId(),
    }),
    result: () => z.null(),
  }),
  "audit_records:read": operation({
    method: "GET",
    path: "/rest/api/3/auditing/record",
    scope: ["manage:jira-configuration"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List entries of the audit log of the site.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/records", total: "/total" },
    contract: "sx7PraVZ",
    parameters: {
      filter: { in: "query" },
      from: { in: "query" },
      to: { in: "query" },
      offset: { in: "query" },
      limit: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      filter: z.string().exactOptional(),
      from: z.string().exactOptional(),
      to: z.string().exactOptional(),
      offset: integer().min(0).exactOptional(),
      limit: integer().min(0).exactOptional(),
    }), { offset: 0, limit: 1000 }),
    result: () => z.looseObject({
      records: z.array(z.looseObject({
        id: integer().exactOptional(),
        created: z.string().exactOptional(),
        summary: z.string().exactOptional(),
        category: z.string().exactOptional(),
        eventSource: z.string().exactOptional(),
        description: z.string().exactOptional(),
        authorKey: z.string().exactOptional(),
        authorAccountId: z.string().exactOptional(),
        remoteAddress: z.string().exactOptional(),
        objectItem: AuditItem().exactOptional(),
        associatedItems: z.array(AuditItem()).exactOptional(),
        changedValues: z.array(z.looseObject({
          fieldName: z.string().exactOptional(),
          changedFrom: z.string().exactOptional(),
          changedTo: z.string().exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
      offset: integer().exactOptional(),
      limit: integer().exactOptional(),
      total: integer().exactOptional(),
    }),
  }),
};
