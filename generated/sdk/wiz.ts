// Generated from specs/wiz.yaml by `npm run generate`. Do not edit.
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
 * Wiz Cloud Security. Issues, vulnerabilities, configuration findings, threats and the security graph of the
 * Wiz platform.
 * @see https://docs.wiz.io
 */
export class WizConnector<const M extends Risk = "critical"> extends SDKConnector<WizOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /**
   * List issues by status, severity, type and resource.
   * Risk: low. Scope: read:issues, read:threat_issues.
   */
  getIssues(params: GetIssuesParams = {}, options?: ExecuteOptions): GovernedPages<"low", IssuesReadResult, IssuesReadItem> {
    return this.call("issues:read", {
      first: params.first,
      filterBy: params.status === undefined && params.severity === undefined && params.type === undefined && params.project === undefined ? undefined : {
        status: params.status,
        severity: params.severity,
        type: params.type,
        project: params.project,
      },
    }, options);
  }

  /** Get one issue with its resource and comments. Risk: low. Scope: read:issues, read:threat_issues. */
  getIssue(params: GetIssueParams, options?: ExecuteOptions): GovernedCall<"low", IssuesReadDetailsResult> {
    return this.call("issues:read_details", params, options);
  }

  /**
   * Move an issue to another status.
   * Risk: medium. Scope: write:issue_status, write:issue_ignore, write:issue_due_at.
   */
  updateIssueStatus(params: UpdateIssueStatusParams, options?: ExecuteOptions): GovernedCall<"medium", IssuesWriteResult> {
    return this.call("issues:write", { issueId: params.issueId, patch: { status: params.status, note: params.note } }, options);
  }

  /**
   * Reject an issue with a reason and a note.
   * Risk: medium. Scope: write:issue_status, write:issue_ignore, write:issue_due_at.
   */
  rejectIssue(params: RejectIssueParams, options?: ExecuteOptions): GovernedCall<"medium", IssuesWriteResult> {
    return this.call("issues:write", {
      issueId: params.issueId,
      patch: { resolutionReason: params.reason, note: params.note, status: "REJECTED" },
    }, options);
  }

  /** Add a comment to an issue. Risk: medium. Scope: write:issue_comments. */
  addComment(params: AddCommentParams, options?: ExecuteOptions): GovernedCall<"medium", CommentsWriteResult> {
    return this.call("comments:write", { input: { issueId: params.issueId, text: params.text } }, options);
  }

  /** List vulnerability findings by CVE, asset and severity. Risk: low. Scope: read:vulnerabilities. */
  getVulnerabilities(params: GetVulnerabilitiesParams = {}, options?: ExecuteOptions): GovernedPages<"low", VulnerabilitiesReadResult, VulnerabilitiesReadItem> {
    return this.call("vulnerabilities:read", {
      first: params.first,
      filterBy: params.cve === undefined && params.severity === undefined && params.status === undefined && params.hasExploit === undefined && params.project === undefined ? undefined : {
        vulnerabilityExternalIdV2: params.cve === undefined ? undefined : { equals: params.cve === undefined ? undefined : [params.cve] },
        severity: params.severity,
        status: params.status,
        hasExploit: params.hasExploit,
        projectIdV2: params.project === undefined ? undefined : { equals: params.project },
      },
    }, options);
  }

  /** Search the security graph for a pattern of objects. Risk: medium. Scope: read:resources. */
  searchGraph(params: SearchGraphParams, options?: ExecuteOptions): GovernedPages<"medium", GraphSearchResult, GraphSearchItem> {
    return this.call("graph:search", { query: params.query, projectId: params.projectId ?? "*", first: params.first }, options);
  }

  /** Suspend a user's access to Wiz. Risk: high. Scope: admin:users. May be escalated to a reviewer. */
  suspendUser(params: SuspendUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersWriteResult> {
    return this.call("users:write", { input: { id: params.userId, patch: { isSuspended: true } } }, options);
  }

  /** Let a suspended user into Wiz again. Risk: high. Scope: admin:users. May be escalated to a reviewer. */
  unsuspendUser(params: UnsuspendUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersWriteResult> {
    return this.call("users:write", { input: { id: params.userId, patch: { isSuspended: false } } }, options);
  }

  execute<O extends keyof Within<WizOperations, M>>(
    operation: O,
    params: ParamsOf<Within<WizOperations, M>, O> & Incomplete,
  ): never;
  /** List issues by status, severity, type and resource. `POST /graphql` @risk low */
  execute(
    operation: OperationId<"issues:read", "low", M>,
    params: IssuesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IssuesReadResult, IssuesReadItem>;
  /** Get one issue with its resource and comments. `POST /graphql` @risk low */
  execute(
    operation: OperationId<"issues:read_details", "low", M>,
    params: IssuesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IssuesReadDetailsResult>;
  /** Change an issue's status, due date or resolution. `POST /graphql` @risk medium */
  execute(
    operation: OperationId<"issues:write", "medium", M>,
    params: IssuesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IssuesWriteResult>;
  /** Add a comment to an issue. `POST /graphql` @risk medium */
  execute(
    operation: OperationId<"comments:write", "medium", M>,
    params: CommentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CommentsWriteResult>;
  /** Delete one comment of an issue. `POST /graphql` @risk medium */
  execute(
    operation: OperationId<"comments:delete", "medium", M>,
    params: CommentsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CommentsDeleteResult>;
  /** Link a ticket of another system to an issue. `POST /graphql` @risk medium */
  execute(
    operation: OperationId<"tickets:write", "medium", M>,
    params: TicketsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TicketsWriteResult>;
  /** Get the automatic analysis of a threat issue. `POST /graphql` @risk low */
  execute(
    operation: OperationId<"threats:read_analysis", "low", M>,
    params: ThreatsReadAnalysisParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ThreatsReadAnalysisResult>;
  /** List threat detections by rule, resource and time. `POST /graphql` @risk low */
  execute(
    operation: OperationId<"detections:read", "low", M>,
    params: DetectionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DetectionsReadResult, DetectionsReadItem>;
  /** List vulnerability findings by CVE, asset and severity. `POST /graphql` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read", "low", M>,
    params: VulnerabilitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VulnerabilitiesReadResult, VulnerabilitiesReadItem>;
  /** Get one vulnerability finding by its id. `POST /graphql` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read_details", "low", M>,
    params: VulnerabilitiesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VulnerabilitiesReadDetailsResult>;
  /** List misconfigurations found by configuration rules. `POST /graphql` @risk low */
  execute(
    operation: OperationId<"configuration_findings:read", "low", M>,
    params: ConfigurationFindingsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ConfigurationFindingsReadResult, ConfigurationFindingsReadItem>;
  /** List cloud configuration rules and whether they are on. `POST /graphql` @risk low */
  execute(
    operation: OperationId<"configuration_rules:read", "low", M>,
    params: ConfigurationRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ConfigurationRulesReadResult, ConfigurationRulesReadItem>;
  /** Turn configuration rules on or off, or change their severity. `POST /graphql` @risk high */
  execute(
    operation: OperationId<"configuration_rules:write", "high", M>,
    params: ConfigurationRulesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ConfigurationRulesWriteResult>;
  /** List cloud resources with exposure and privileges. `POST /graphql` @risk low */
  execute(
    operation: OperationId<"resources:read", "low", M>,
    params: ResourcesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ResourcesReadResult, ResourcesReadItem>;
  /** Search the security graph for a pattern of objects. `POST /graphql` @risk medium */
  execute(
    operation: OperationId<"graph:search", "medium", M>,
    params: GraphSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", GraphSearchResult, GraphSearchItem>;
  /** List projects with owners and security score. `POST /graphql` @risk low */
  execute(
    operation: OperationId<"projects:read", "low", M>,
    params: ProjectsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ProjectsReadResult, ProjectsReadItem>;
  /** List connected cloud accounts and their scan state. `POST /graphql` @risk low */
  execute(
    operation: OperationId<"cloud_accounts:read", "low", M>,
    params: CloudAccountsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CloudAccountsReadResult, CloudAccountsReadItem>;
  /** List Wiz users with role and last login. `POST /graphql` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Suspend a Wiz user or change the projects. `POST /graphql` @risk high */
  execute(
    operation: OperationId<"users:write", "high", M>,
    params: UsersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersWriteResult>;
  /** List service accounts with scopes and age of secrets. `POST /graphql` @risk low */
  execute(
    operation: OperationId<"service_accounts:read", "low", M>,
    params: ServiceAccountsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ServiceAccountsReadResult, ServiceAccountsReadItem>;
  /** Delete a service account and end its access. `POST /graphql` @risk critical */
  execute(
    operation: OperationId<"service_accounts:delete", "critical", M>,
    params: ServiceAccountsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ServiceAccountsDeleteResult>;
  /** List audit log entries of the Wiz tenant. `POST /graphql` @risk medium */
  execute(
    operation: OperationId<"audit_logs:read", "medium", M>,
    params: AuditLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuditLogsReadResult, AuditLogsReadItem>;
  /** List reports and the state of their last run. `POST /graphql` @risk low */
  execute(
    operation: OperationId<"reports:read", "low", M>,
    params: ReportsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ReportsReadResult, ReportsReadItem>;
  /** Run a report again to get a fresh file. `POST /graphql` @risk high */
  execute(
    operation: OperationId<"reports:run", "high", M>,
    params: ReportsRunParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ReportsRunResult>;
  /** Get the download link of a report's last run. `POST /graphql` @risk low */
  execute(
    operation: OperationId<"reports:read_download", "low", M>,
    params: ReportsReadDownloadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ReportsReadDownloadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof WizOperations>(
    operation: O & Permit<WizOperations, O, M>,
    ...rest: Rest<ParamsOf<WizOperations, O>>
  ): CallOf<WizOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Wiz<M extends Risk = "critical"> = Limited<WizConnector<M>, WizMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface WizOperations {
  "issues:read": { risk: "low"; params: IssuesReadParams; result: IssuesReadResult; item: IssuesReadItem };
  "issues:read_details": { risk: "low"; params: IssuesReadDetailsParams; result: IssuesReadDetailsResult };
  "issues:write": { risk: "medium"; params: IssuesWriteParams; result: IssuesWriteResult };
  "comments:write": { risk: "medium"; params: CommentsWriteParams; result: CommentsWriteResult };
  "comments:delete": { risk: "medium"; params: CommentsDeleteParams; result: CommentsDeleteResult };
  "tickets:write": { risk: "medium"; params: TicketsWriteParams; result: TicketsWriteResult };
  "threats:read_analysis": { risk: "low"; params: ThreatsReadAnalysisParams; result: ThreatsReadAnalysisResult };
  "detections:read": { risk: "low"; params: DetectionsReadParams; result: DetectionsReadResult; item: DetectionsReadItem };
  "vulnerabilities:read": { risk: "low"; params: VulnerabilitiesReadParams; result: VulnerabilitiesReadResult; item: VulnerabilitiesReadItem };
  "vulnerabilities:read_details": { risk: "low"; params: VulnerabilitiesReadDetailsParams; result: VulnerabilitiesReadDetailsResult };
  "configuration_findings:read": { risk: "low"; params: ConfigurationFindingsReadParams; result: ConfigurationFindingsReadResult; item: ConfigurationFindingsReadItem };
  "configuration_rules:read": { risk: "low"; params: ConfigurationRulesReadParams; result: ConfigurationRulesReadResult; item: ConfigurationRulesReadItem };
  "configuration_rules:write": { risk: "high"; params: ConfigurationRulesWriteParams; result: ConfigurationRulesWriteResult };
  "resources:read": { risk: "low"; params: ResourcesReadParams; result: ResourcesReadResult; item: ResourcesReadItem };
  "graph:search": { risk: "medium"; params: GraphSearchParams; result: GraphSearchResult; item: GraphSearchItem };
  "projects:read": { risk: "low"; params: ProjectsReadParams; result: ProjectsReadResult; item: ProjectsReadItem };
  "cloud_accounts:read": { risk: "low"; params: CloudAccountsReadParams; result: CloudAccountsReadResult; item: CloudAccountsReadItem };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:write": { risk: "high"; params: UsersWriteParams; result: UsersWriteResult };
  "service_accounts:read": { risk: "low"; params: ServiceAccountsReadParams; result: ServiceAccountsReadResult; item: ServiceAccountsReadItem };
  "service_accounts:delete": { risk: "critical"; params: ServiceAccountsDeleteParams; result: ServiceAccountsDeleteResult };
  "audit_logs:read": { risk: "medium"; params: AuditLogsReadParams; result: AuditLogsReadResult; item: AuditLogsReadItem };
  "reports:read": { risk: "low"; params: ReportsReadParams; result: ReportsReadResult; item: ReportsReadItem };
  "reports:run": { risk: "high"; params: ReportsRunParams; result: ReportsRunResult };
  "reports:read_download": { risk: "low"; params: ReportsReadDownloadParams; result: ReportsReadDownloadResult };
}

/** The risk of each convenience method. */
export interface WizMethods {
  getIssues: "low";
  getIssue: "low";
  updateIssueStatus: "medium";
  rejectIssue: "medium";
  addComment: "medium";
  getVulnerabilities: "low";
  searchGraph: "medium";
  suspendUser: "high";
  unsuspendUser: "high";
}

/** Parameters of `issues:read`. */
export interface IssuesReadParams {
  first?: First;
  after?: After;
  /** Only issues that meet all of these. */
  filterBy?: {
    /** Only the issues with these ids. */
    id?: IssueId[];
    /** Text in the title or the resource's name. */
    search?: string;
    /** Any of these types. */
    type?: IssueType[];
    /** Any of these severities. */
    severity?: Severity[];
    /** Any of these states. */
    status?: IssueStatus[];
    /** In any of these projects. */
    project?: ProjectId[];
    /** Closed for any of these reasons. */
    resolutionReason?: ResolutionReason[];
    /** When it was created. */
    createdAt?: DateFilter;
    /** When its state last changed. */
    statusChangedAt?: DateFilter;
    /** When it was resolved. */
    resolvedAt?: DateFilter;
    /** When it is due. */
    dueAt?: DateFilter;
    /** Whether a ticket is linked. */
    hasServiceTicket?: boolean;
    /** Whether somebody commented on it. */
    hasNote?: boolean;
    /** Whether Wiz can remediate it. */
    hasRemediation?: boolean;
    /** Conditions about the resource. */
    relatedEntity?: {
      /** The resource with this id in the security graph, not the provider's. @minLength 1 */
      id?: string;
      /** Any of these graph ids. */
      ids?: string[];
      /** Any of these graph types. */
      type?: string[];
      /** Any of these native types. */
      nativeType?: string[];
      /** On any of these platforms. */
      cloudPlatform?: CloudPlatform[];
      /** In any of these regions. */
      region?: string[];
      /** In any of these cloud accounts, by their Wiz ids, which cloud_accounts:read lists. */
      subscriptionId?: string[];
    };
  };
  /** The field to sort by and the direction. */
  orderBy?: {
    /** What to sort by. */
    field: "SEVERITY" | "CREATED_AT" | "STATUS_CHANGED_AT" | "RESOLVED_AT";
    direction: OrderDirection;
  };
}

/** Result of `issues:read`. */
export type IssuesReadResult = {
  data?: {
    issues?: {
      nodes?: IssueSummary[];
      pageInfo?: PageInfo;
      /** @integer */
      totalCount?: number | null;
    };
  };
};

/** One item of the pages of `issues:read`. */
export type IssuesReadItem = NonNullable<NonNullable<NonNullable<IssuesReadResult["data"]>["issues"]>["nodes"]>[number];

/** Arguments of `getIssues`. */
export interface GetIssuesParams {
  first?: First;
  /** Any of these states. */
  status?: IssueStatus[];
  /** Any of these severities. */
  severity?: Severity[];
  /** Any of these types. */
  type?: IssueType[];
  /** In any of these projects. */
  project?: ProjectId[];
}

/** Parameters of `issues:read_details`. */
export interface IssuesReadDetailsParams {
  id: IssueId;
}

/** Result of `issues:read_details`. */
export type IssuesReadDetailsResult = {
  data?: {
    issue?: {
      id?: IssueId;
      type?: IssueTypeResult;
      status?: IssueStatusResult;
      severity?: SeverityResult;
      description?: string | null;
      /** @format date-time */
      createdAt?: string;
      /** @format date-time */
      updatedAt?: string;
      /** @format date-time */
      dueAt?: string | null;
      /** @format date-time */
      resolvedAt?: string | null;
      /** @format date-time */
      statusChangedAt?: string | null;
      resolutionReason?: string | null;
      sourceRules?: {
        id?: string;
        name?: string;
        description?: string | null;
      }[] | null;
      projects?: ProjectRef[] | null;
      entitySnapshot?: CloudEntity;
      serviceTickets?: ServiceTicket[] | null;
      notes?: IssueNote[] | null;
    } | null;
  };
};

/** Arguments of `getIssue`. */
export interface GetIssueParams {
  id: IssueId;
}

/** Parameters of `issues:write`. */
export interface IssuesWriteParams {
  issueId: IssueId;
  /** What to change; a note is added to those that exist. @minProperties 1 */
  patch?: {
    status?: IssueStatus;
    resolutionReason?: ResolutionReason;
    /** Remark on why it is closed. */
    resolutionNote?: string;
    /** Comment to add to it. */
    note?: string;
    /** Until when it is to be fixed. @format date-time */
    dueAt?: string;
    /** When a rejection ends. @format date-time */
    rejectionExpiredAt?: string;
  };
  /** The due date to replace, even by nothing. @minProperties 1 */
  override?: {
    /** New due date; null takes it away. @format date-time */
    dueAt?: string | null;
  };
}

/** Result of `issues:write`. */
export type IssuesWriteResult = {
  data?: {
    updateIssue?: {
      issue?: {
        id?: IssueId;
        status?: IssueStatusResult;
        /** @format date-time */
        dueAt?: string | null;
        resolutionReason?: string | null;
        notes?: IssueNote[] | null;
      } | null;
    } | null;
  };
};

/** Arguments of `updateIssueStatus`. */
export interface UpdateIssueStatusParams {
  issueId: IssueId;
  status: IssueStatus;
  /** Comment to add to it. */
  note?: string;
}

/** Arguments of `rejectIssue`. */
export interface RejectIssueParams {
  issueId: IssueId;
  reason: ResolutionReason;
  /** Comment to add to it. */
  note: string;
}

/** Parameters of `comments:write`. */
export interface CommentsWriteParams {
  /** The issue and the text of the comment. */
  input: {
    issueId: IssueId;
    /** Text of the comment. @minLength 1 */
    text: string;
  };
}

/** Result of `comments:write`. */
export type CommentsWriteResult = {
  data?: { createIssueNote?: { issueNote?: IssueNote } | null };
};

/** Arguments of `addComment`. */
export interface AddCommentParams {
  issueId: IssueId;
  /** Text of the comment. @minLength 1 */
  text: string;
}

/** Parameters of `comments:delete`. */
export interface CommentsDeleteParams {
  /** The comment to delete by its id. */
  input: {
    /** Id of the comment. @minLength 1 */
    id: string;
  };
}

/** Result of `comments:delete`. */
export type CommentsDeleteResult = {
  data?: {
    deleteIssueNote?: {
      /** Carries nothing. */
      _stub?: string | null;
    } | null;
  };
};

/** Parameters of `tickets:write`. */
export interface TicketsWriteParams {
  /** The issue and its ticket. */
  input: {
    issueId: IssueId;
    /** Number of the ticket, such as SEC-1234. @minLength 1 */
    ticketId: string;
    /** Where the ticket can be opened. @minLength 1 @format uri */
    ticketUrl: string;
  };
}

/** Result of `tickets:write`. */
export type TicketsWriteResult = {
  data?: { associateServiceTicket?: { serviceTicket?: ServiceTicket } | null };
};

/** Parameters of `threats:read_analysis`. */
export interface ThreatsReadAnalysisParams {
  issueId: IssueId;
}

/** Result of `threats:read_analysis`. */
export type ThreatsReadAnalysisResult = {
  data?: {
    issue?: {
      threatDetectionDetails?: {
        aiAnalysis?: {
          id?: string;
          status?: string | null;
          /** Whether it is held to be malicious. */
          verdict?: string | null;
          /** @format date-time */
          analyzedAt?: string | null;
          severity?: string | null;
          confidenceLevel?: string | null;
          /** The reasoning in prose. */
          conclusion?: string | null;
        } | null;
      } | null;
    } | null;
  };
};

/** Parameters of `detections:read`. */
export interface DetectionsReadParams {
  first?: First;
  after?: After;
  /** Only detections that meet all of these. */
  filterBy?: {
    /** That belong to this issue. @minLength 1 */
    issueId?: string;
    /** By whether a threat was raised. */
    type?: {
      /** Any of these kinds. */
      equals?: ("GENERATED_THREAT" | "MATCH_ONLY")[];
    };
    /** Conditions on the severity. */
    severity?: {
      /** Any of these severities. */
      equals?: Severity[];
    };
    /** Conditions on the platform. */
    cloudPlatform?: {
      /** Any of these platforms. */
      equals?: CloudPlatform[];
    };
    /** By the resource it happened to. */
    resource?: {
      /** By the resource's id in the graph. */
      id?: {
        /** Any of these ids. */
        equals?: string[];
      };
    };
    /** By the rule that matched. */
    matchedRuleName?: {
      /** Any of these names. */
      equals?: string[];
    };
    /** Within any of these projects. */
    projectId?: ProjectId[];
    /** When it was made. */
    createdAt?: DateFilter;
    /** When it last changed. */
    updatedAt?: DateFilter;
  };
  /** The field to sort by and the direction. */
  orderBy?: {
    /** What to sort by. */
    field: "CREATED_AT" | "STARTED_AT" | "UPDATED_AT";
    direction: OrderDirection;
  };
}

/** Result of `detections:read`. */
export type DetectionsReadResult = {
  data?: {
    detections?: {
      nodes?: {
        id?: string;
        severity?: SeverityResult;
        description?: string | null;
        /** @format date-time */
        createdAt?: string | null;
        /** @format date-time */
        startedAt?: string | null;
        /** @format date-time */
        endedAt?: string | null;
        issue?: { id?: string; url?: string | null } | null;
        ruleMatch?: {
          rule?: {
            id?: string;
            name?: string;
            sourceType?: string | null;
          } | null;
        } | null;
        cloudAccounts?: ({
          cloudProvider?: string | null;
          externalId?: string | null;
          name?: string | null;
        } | null)[] | null;
        primaryActor?: CloudActor;
        primaryResource?: CloudActor;
        actors?: CloudActor[] | null;
        resources?: CloudActor[] | null;
      }[];
      pageInfo?: PageInfo;
    };
  };
};

/** One item of the pages of `detections:read`. */
export type DetectionsReadItem = NonNullable<NonNullable<NonNullable<DetectionsReadResult["data"]>["detections"]>["nodes"]>[number];

/** Parameters of `vulnerabilities:read`. */
export interface VulnerabilitiesReadParams {
  first?: First;
  after?: After;
  /** Only findings that meet all of these. */
  filterBy?: {
    /** Any of these severities. */
    severity?: FindingSeverity[];
    /** Any of these by the vendor. */
    vendorSeverity?: FindingSeverity[];
    /** Any of these states. */
    status?: IssueStatus[];
    /** Any of these kinds of asset. */
    assetType?: string[];
    /** On any of these platforms. */
    cloudPlatforms?: CloudPlatform[];
    /** By the project's id. */
    projectIdV2?: {
      /** In any of these projects. */
      equals?: ProjectId[];
    };
    /** In any of these accounts, by the provider's id. */
    subscriptionExternalId?: string[];
    /** Whether an exploit is public. */
    hasExploit?: boolean;
    /** Whether a fixed version exists. */
    hasFix?: boolean;
    /** Whether CISA lists it as exploited. */
    hasCisaKevExploit?: boolean;
    /** Condition on the CVE id. */
    vulnerabilityExternalIdV2?: {
      /** Any of these CVE ids. */
      equals?: string[];
    };
    /** By the asset's name. */
    assetName?: {
      /** Any of these whole names. */
      equals?: string[];
    };
    /** When it last changed. */
    updatedAt?: DateFilter;
  };
  /** The field to sort by and the direction. */
  orderBy?: {
    /** What to sort by. */
    field: "CREATED_AT" | "RELATED_ISSUE_SEVERITY";
    direction: OrderDirection;
  };
}

/** Result of `vulnerabilities:read`. */
export type VulnerabilitiesReadResult = {
  data?: { vulnerabilityFindings?: { nodes?: VulnerabilityFinding[]; pageInfo?: PageInfo } };
};

/** One item of the pages of `vulnerabilities:read`. */
export type VulnerabilitiesReadItem = NonNullable<NonNullable<NonNullable<VulnerabilitiesReadResult["data"]>["vulnerabilityFindings"]>["nodes"]>[number];

/** Arguments of `getVulnerabilities`. */
export interface GetVulnerabilitiesParams {
  first?: First;
  /** @minLength 1 */
  cve?: string;
  /** Any of these severities. */
  severity?: FindingSeverity[];
  /** Any of these states. */
  status?: IssueStatus[];
  /** Whether an exploit is public. */
  hasExploit?: boolean;
  /** In any of these projects. */
  project?: ProjectId[];
}

/** Parameters of `vulnerabilities:read_details`. */
export interface VulnerabilitiesReadDetailsParams {
  /** Id of the finding. @minLength 1 */
  id: string;
}

/** Result of `vulnerabilities:read_details`. */
export type VulnerabilitiesReadDetailsResult = {
  data?: { vulnerabilityFinding?: VulnerabilityFinding };
};

/** Parameters of `configuration_findings:read`. */
export interface ConfigurationFindingsReadParams {
  first?: First;
  after?: After;
  /** Only findings that meet all of these. */
  filterBy?: {
    /** Any of these outcomes. */
    result?: ("PASS" | "FAIL" | "ERROR" | "NOT_ASSESSED")[];
    /** Any of these severities. */
    severity?: FindingSeverity[];
    /** Any of these states. */
    status?: IssueStatus[];
    /** When it last changed. */
    updatedAt?: DateFilter;
    /** Conditions about the resource. */
    resource?: {
      /** In any of these projects. */
      projectId?: ProjectId[];
    };
  };
  /** The field to sort by and the direction. */
  orderBy?: {
    /** What to sort by. */
    field: "SEVERITY" | "FIRST_SEEN_AT" | "ANALYZED_AT";
    direction: OrderDirection;
  };
}

/** Result of `configuration_findings:read`. */
export type ConfigurationFindingsReadResult = {
  data?: {
    configurationFindings?: {
      nodes?: {
        id?: string;
        severity?: string;
        /** PASS, FAIL, ERROR or NOT_ASSESSED. */
        result?: string;
        status?: string;
        remediation?: string | null;
        /** @format date-time */
        firstSeenAt?: string | null;
        /** @format date-time */
        analyzedAt?: string | null;
        /** @format date-time */
        updatedAt?: string | null;
        resource?: {
          id?: string;
          providerId?: string | null;
          name?: string | null;
          type?: string;
          nativeType?: string | null;
          region?: string | null;
          cloudPlatform?: string | null;
          subscription?: {
            id?: string;
            name?: string | null;
            externalId?: string | null;
            cloudProvider?: string | null;
          } | null;
          tags?: Tags;
          projects?: ProjectRef[] | null;
        } | null;
        rule?: {
          id?: string;
          shortId?: string | null;
          name?: string;
          description?: string | null;
          remediationInstructions?: string | null;
        } | null;
        evidence?: {
          currentValue?: string | null;
          expectedValue?: string | null;
          configurationPath?: string | null;
          cloudConfigurationLink?: string | null;
        } | null;
      }[];
      pageInfo?: PageInfo;
    };
  };
};

/** One item of the pages of `configuration_findings:read`. */
export type ConfigurationFindingsReadItem = NonNullable<NonNullable<NonNullable<ConfigurationFindingsReadResult["data"]>["configurationFindings"]>["nodes"]>[number];

/** Parameters of `configuration_rules:read`. */
export interface ConfigurationRulesReadParams {
  first?: First;
  after?: After;
  /** Only rules that meet all of these. */
  filterBy?: {
    /** Any of these rules. */
    id?: string[];
    /** Text in the name. */
    search?: string;
    /** For any of these platforms. */
    cloudProvider?: CloudPlatform[];
    /** Any of these severities. */
    severity?: Severity[];
    /** Whether the rule is on. */
    enabled?: boolean;
    /** Whether the rule raises issues. */
    functionAsControl?: boolean;
    /** Whether it can remediate by itself. */
    hasAutoRemediation?: boolean;
    /** Whether it says how to remediate. */
    hasRemediation?: boolean;
    /** In any of these projects. */
    project?: ProjectId[];
  };
  /** The field to sort by and the direction. */
  orderBy?: {
    /** What to sort by. */
    field: "FAILED_CHECK_COUNT" | "SEVERITY" | "NAME";
    direction: OrderDirection;
  };
}

/** Result of `configuration_rules:read`. */
export type ConfigurationRulesReadResult = {
  data?: {
    cloudConfigurationRules?: {
      nodes?: {
        id?: string;
        shortId?: string | null;
        name?: string;
        description?: string | null;
        enabled?: boolean;
        severity?: string;
        cloudProvider?: string | null;
        serviceType?: string | null;
        subjectEntityType?: string | null;
        targetNativeTypes?: string[] | null;
        /** Written by Wiz and not by the tenant. */
        builtin?: boolean | null;
        /** A failed check becomes an issue. */
        functionAsControl?: boolean | null;
        hasAutoRemediation?: boolean | null;
        remediationInstructions?: string | null;
      }[];
      pageInfo?: PageInfo;
      /** @integer */
      totalCount?: number | null;
    };
  };
};

/** One item of the pages of `configuration_rules:read`. */
export type ConfigurationRulesReadItem = NonNullable<NonNullable<NonNullable<ConfigurationRulesReadResult["data"]>["cloudConfigurationRules"]>["nodes"]>[number];

/** Parameters of `configuration_rules:write`. */
export interface ConfigurationRulesWriteParams {
  /** Which rules and what to change. */
  input: {
    /** Ids of the rules. @minItems 1 @maxItems 100 */
    ids: string[];
    /** The fields to be changed. @minProperties 1 */
    patch: {
      /** Turn the rules on or off. */
      enabled?: boolean;
      severity?: Severity;
      /** Let a failed check become an issue. */
      functionAsControl?: boolean;
    };
  };
}

/** Result of `configuration_rules:write`. */
export type ConfigurationRulesWriteResult = {
  data?: {
    updateCloudConfigurationRules?: {
      /** @integer */
      successCount?: number;
      /** @integer */
      failCount?: number;
      errors?: { reason?: string | null; rule?: { id?: string } | null }[] | null;
    } | null;
  };
};

/** Parameters of `resources:read`. */
export interface ResourcesReadParams {
  first?: First;
  after?: After;
  /** Only resources that meet all of these. */
  filterBy?: {
    /** Conditions on the graph type. */
    type?: {
      /** Any of these types. */
      equals?: string[];
    };
    /** Conditions on the platform. */
    cloudPlatform?: {
      /** Any of these platforms. */
      equals?: CloudPlatform[];
    };
    /** Conditions on the cloud account. */
    cloudAccountV2?: {
      /** By the provider's own id of the account. */
      externalId?: {
        /** Any of these ids. */
        equals?: string[];
      };
    };
    /** Conditions on the Wiz project. */
    project?: {
      /** By the project's id. */
      idV2?: {
        /** Any of these projects. */
        equals?: ProjectId[];
      };
    };
    /** By exposure to the internet. */
    isAccessibleFromInternet?: {
      /** Whether it is exposed. */
      equals?: boolean;
    };
    /** Condition on administrative rights. */
    hasAdminPrivileges?: {
      /** With such rights or without. */
      equals?: boolean;
    };
    /** Condition on sensitive data. */
    hasSensitiveData?: {
      /** With such data or without. */
      equals?: boolean;
    };
    /** Also resources that are gone. */
    includeDeleted?: boolean;
    /** When it last changed. */
    updatedAt?: DateFilter;
  };
  /** The field to sort by and the direction. */
  orderBy?: {
    /** What to sort by. */
    field: "FIRST_SEEN" | "RELATED_ISSUE_SEVERITY" | "VULNERABILITY_SEVERITY";
    direction: OrderDirection;
  };
}

/** Result of `resources:read`. */
export type ResourcesReadResult = {
  data?: {
    cloudResourcesV2?: {
      nodes?: {
        id?: string;
        name?: string | null;
        externalId?: string | null;
        type?: string;
        nativeType?: string | null;
        cloudPlatform?: string | null;
        status?: string | null;
        region?: string | null;
        tags?: Tags;
        cloudAccount?: {
          id?: string;
          name?: string | null;
          cloudProvider?: string | null;
          externalId?: string | null;
        } | null;
        projects?: ProjectRef[] | null;
        /** @format date-time */
        firstSeen?: string | null;
        /** @format date-time */
        lastSeen?: string | null;
        /** @format date-time */
        updatedAt?: string | null;
        isOpenToAllInternet?: boolean | null;
        isAccessibleFromInternet?: boolean | null;
        hasAdminPrivileges?: boolean | null;
        hasHighPrivileges?: boolean | null;
        hasAccessToSensitiveData?: boolean | null;
        hasSensitiveData?: boolean | null;
      }[];
      pageInfo?: PageInfo;
    };
  };
};

/** One item of the pages of `resources:read`. */
export type ResourcesReadItem = NonNullable<NonNullable<NonNullable<ResourcesReadResult["data"]>["cloudResourcesV2"]>["nodes"]>[number];

/** Parameters of `graph:search`. */
export interface GraphSearchParams {
  query?: GraphQuery;
  /** Project to search in; an asterisk for all. @minLength 1 */
  projectId: string;
  /** Prefer a fast answer over a complete one. */
  quick?: boolean;
  first?: First;
  after?: After;
}

/** Result of `graph:search`. */
export type GraphSearchResult = {
  data?: {
    graphSearch?: {
      nodes?: {
        /** @integer */
        aggregateCount?: number | null;
        entities?: ({
          id?: string;
          name?: string | null;
          type?: string;
          /** What Wiz knows of the object; the keys depend on its type. */
          properties?: { [key: string]: unknown } | null;
        } | null)[];
      }[];
      pageInfo?: PageInfo;
    };
  };
};

/** One item of the pages of `graph:search`. */
export type GraphSearchItem = NonNullable<NonNullable<NonNullable<GraphSearchResult["data"]>["graphSearch"]>["nodes"]>[number];

/** Arguments of `searchGraph`. */
export interface SearchGraphParams {
  query: GraphQuery;
  /** Project to search in; an asterisk for all. @minLength 1 @default "*" */
  projectId?: string;
  first?: First;
}

/** Parameters of `projects:read`. */
export interface ProjectsReadParams {
  first?: First;
  after?: After;
  /** Only projects that meet all of these. */
  filterBy?: {
    /** Text in the name. */
    search?: string;
    /** Also projects in the archive. */
    includeArchived?: boolean;
    /** Whether it holds other projects. */
    isFolder?: boolean;
    /** Whether it stands at the top. */
    root?: boolean;
    /** Of low, medium or high business impact. */
    impact?: ("LBI" | "MBI" | "HBI")[];
  };
  /** The field to sort by and the direction. */
  orderBy?: {
    /** What to sort by. */
    field: "SECURITY_SCORE" | "BUSINESS_IMPACT";
    direction: OrderDirection;
  };
}

/** Result of `projects:read`. */
export type ProjectsReadResult = {
  data?: {
    projects?: {
      nodes?: {
        id?: ProjectId;
        name?: string;
        description?: string | null;
        slug?: string | null;
        businessUnit?: string | null;
        archived?: boolean | null;
        /** @integer */
        cloudAccountCount?: number | null;
        /** @integer */
        repositoryCount?: number | null;
        securityScore?: number | null;
        riskProfile?: { businessImpact?: string | null } | null;
        projectOwners?: Person[] | null;
        securityChampions?: Person[] | null;
      }[];
      pageInfo?: PageInfo;
    };
  };
};

/** One item of the pages of `projects:read`. */
export type ProjectsReadItem = NonNullable<NonNullable<NonNullable<ProjectsReadResult["data"]>["projects"]>["nodes"]>[number];

/** Parameters of `cloud_accounts:read`. */
export interface CloudAccountsReadParams {
  first?: First;
  after?: After;
  /** Only accounts that meet all of these. */
  filterBy?: {
    /** Any of these Wiz ids. */
    id?: string[];
    /** Any of these names or provider ids. */
    search?: string[];
    /** Only accounts of this project. @minLength 1 */
    projectId?: string;
    /** At any of these providers. */
    cloudProvider?: CloudPlatform[];
    /** Whether a project has it. */
    assignedToProject?: boolean;
  };
}

/** Result of `cloud_accounts:read`. */
export type CloudAccountsReadResult = {
  data?: {
    cloudAccounts?: {
      nodes?: {
        id?: string;
        /** Id at the provider, such as an AWS account number. */
        externalId?: string;
        name?: string | null;
        cloudProvider?: string;
        status?: string;
        /** @integer */
        resourceCount?: number | null;
        /** @integer */
        containerCount?: number | null;
        /** @integer */
        virtualMachineCount?: number | null;
        /** @format date-time */
        lastScannedAt?: string | null;
        linkedProjects?: ProjectRef[] | null;
        sourceConnectors?: { id?: string }[] | null;
      }[];
      pageInfo?: PageInfo;
      /** @integer */
      totalCount?: number | null;
    };
  };
};

/** One item of the pages of `cloud_accounts:read`. */
export type CloudAccountsReadItem = NonNullable<NonNullable<NonNullable<CloudAccountsReadResult["data"]>["cloudAccounts"]>["nodes"]>[number];

/** Parameters of `users:read`. */
export interface UsersReadParams {
  first?: First;
  after?: After;
  /** Only users that meet all of these. */
  filterBy?: {
    /** Text in the name or mail address. */
    search?: string;
    /** By the id of the role. */
    roleV2?: {
      /** With any of these roles. */
      equals?: string[];
    };
    /** By the state of the account. */
    status?: {
      /** In any of these states. */
      equals?: (
        | "ACTIVE"
        | "SUSPENDED"
        | "UNVERIFIED"
        | "INVITE_EXPIRED"
        | "PASSWORD_RESET_REQUIRED"
        | "DELETED"
      )[];
    };
  };
}

/** Result of `users:read`. */
export type UsersReadResult = {
  data?: {
    users?: {
      nodes?: {
        id?: string;
        name?: string | null;
        email?: string | null;
        isSuspended?: boolean | null;
        /** @format date-time */
        createdAt?: string | null;
        /** @format date-time */
        lastLoginAt?: string | null;
        identityProviderType?: string | null;
        effectiveRole?: {
          id?: string;
          name?: string | null;
          scopes?: string[] | null;
        } | null;
        effectiveAssignedProjects?: ProjectRef[] | null;
      }[];
      pageInfo?: PageInfo;
      /** @integer */
      totalCount?: number | null;
    };
  };
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<NonNullable<NonNullable<UsersReadResult["data"]>["users"]>["nodes"]>[number];

/** Parameters of `users:write`. */
export interface UsersWriteParams {
  /** The user and what to change. */
  input: {
    /** Id of the user. @minLength 1 */
    id: string;
    /** The fields to be changed. @minProperties 1 */
    patch: {
      /** True suspends the user and false lets the user in again. */
      isSuspended?: boolean;
      /** All projects that the user is to see. @minItems 1 @maxItems 100 */
      assignedProjectIds?: ProjectId[];
    };
  };
}

/** Result of `users:write`. */
export type UsersWriteResult = {
  data?: { updateUser?: { user?: { id?: string } | null } | null };
};

/** Arguments of `suspendUser`. */
export interface SuspendUserParams {
  /** Id of the user. @minLength 1 */
  userId: string;
}

/** Arguments of `unsuspendUser`. */
export interface UnsuspendUserParams {
  /** Id of the user. @minLength 1 */
  userId: string;
}

/** Parameters of `service_accounts:read`. */
export interface ServiceAccountsReadParams {
  /** How many accounts a page holds. @integer @minimum 1 @maximum 60 */
  first?: number;
  after?: After;
  /** Only accounts that meet all of these. */
  filterBy?: {
    /** Text in the name. @minLength 1 */
    name?: string;
    /** Whether the account may sign in. */
    enabled?: boolean;
  };
}

/** Result of `service_accounts:read`. */
export type ServiceAccountsReadResult = {
  data?: {
    serviceAccounts?: {
      nodes?: {
        id?: string;
        name?: string;
        type?: string | null;
        clientId?: string | null;
        scopes?: string[] | null;
        /** @format date-time */
        createdAt?: string | null;
        /** @format date-time */
        lastRotatedAt?: string | null;
        authenticationSource?: string | null;
        assignedProjects?: ProjectRef[] | null;
      }[];
      pageInfo?: PageInfo;
    };
  };
};

/** One item of the pages of `service_accounts:read`. */
export type ServiceAccountsReadItem = NonNullable<NonNullable<NonNullable<ServiceAccountsReadResult["data"]>["serviceAccounts"]>["nodes"]>[number];

/** Parameters of `service_accounts:delete`. */
export interface ServiceAccountsDeleteParams {
  /** The service account to delete by its id. */
  input: {
    /** Id of the service account. @minLength 1 */
    id: string;
  };
}

/** Result of `service_accounts:delete`. */
export type ServiceAccountsDeleteResult = {
  data?: {
    deleteServiceAccount?: {
      /** Carries nothing. */
      _stub?: string | null;
    } | null;
  };
};

/** Parameters of `audit_logs:read`. */
export interface AuditLogsReadParams {
  first?: First;
  after?: After;
  /** Only entries that meet all of these. */
  filterBy?: {
    /** Any of these outcomes. */
    status?: ("SUCCESS" | "FAILED" | "ACCESS_DENIED" | "INVALID")[];
    /** By any of these kinds of user. */
    userType?: ("USER_ACCOUNT" | "SERVICE_ACCOUNT")[];
    /** When the action took place. */
    timestamp?: DateFilter;
  };
}

/** Result of `audit_logs:read`. */
export type AuditLogsReadResult = {
  data?: {
    auditLogEntries?: {
      nodes?: {
        id?: string;
        /** What was called, such as Login or UpdateIssue. */
        action?: string;
        requestId?: string | null;
        status?: string;
        /** @format date-time */
        timestamp?: string;
        /** What the call was given; the keys depend on the action. */
        actionParameters?: { [key: string]: unknown } | null;
        userAgent?: string | null;
        sourceIP?: string | null;
        serviceAccount?: { id?: string; name?: string | null } | null;
        user?: Person;
      }[];
      pageInfo?: PageInfo;
    };
  };
};

/** One item of the pages of `audit_logs:read`. */
export type AuditLogsReadItem = NonNullable<NonNullable<NonNullable<AuditLogsReadResult["data"]>["auditLogEntries"]>["nodes"]>[number];

/** Parameters of `reports:read`. */
export interface ReportsReadParams {
  first?: First;
  after?: After;
  /** Only reports that meet all of these. */
  filterBy?: {
    /** Text in the name. */
    search?: string;
    /** Any of these types, such as VULNERABILITIES. */
    type?: string[];
  };
}

/** Result of `reports:read`. */
export type ReportsReadResult = {
  data?: {
    reports?: {
      nodes?: {
        id?: string;
        name?: string;
        type?: { id?: string; name?: string | null } | null;
        lastRun?: ReportRun;
      }[];
      pageInfo?: PageInfo;
      /** @integer */
      totalCount?: number | null;
    };
  };
};

/** One item of the pages of `reports:read`. */
export type ReportsReadItem = NonNullable<NonNullable<NonNullable<ReportsReadResult["data"]>["reports"]>["nodes"]>[number];

/** Parameters of `reports:run`. */
export interface ReportsRunParams {
  /** Id of the report. @minLength 1 */
  reportId: string;
}

/** Result of `reports:run`. */
export type ReportsRunResult = {
  data?: { rerunReport?: { report?: { id?: string } | null } | null };
};

/** Parameters of `reports:read_download`. */
export interface ReportsReadDownloadParams {
  /** Id of the report. @minLength 1 */
  reportId: string;
}

/** Result of `reports:read_download`. */
export type ReportsReadDownloadResult = {
  data?: {
    report?: {
      id?: string;
      name?: string;
      lastRun?: ReportRun;
    } | null;
  };
};

/** How many objects a page holds. @integer @minimum 1 @maximum 500 */
export type First = number;

/** Cursor where the page begins; the endCursor of the one before. @minLength 1 */
export type After = string;

/** Whether ascending or descending. */
export type OrderDirection = "ASC" | "DESC";

export type PageInfo = {
  hasNextPage?: boolean;
  /** Cursor of the next page. */
  endCursor?: string | null;
};

/** Bounds of a time range. */
export type DateFilter = {
  /** Earlier than this time. @format date-time */
  before?: string;
  /** Later than this time. @format date-time */
  after?: string;
  /** A span that ends now. */
  inLast?: {
    /** How many units it has. @integer @minimum 1 */
    amount: number;
    /** Unit of the span. */
    unit:
      | "DurationFilterValueUnitMinutes"
      | "DurationFilterValueUnitHours"
      | "DurationFilterValueUnitDays"
      | "DurationFilterValueUnitWeeks"
      | "DurationFilterValueUnitMonths";
  };
};

/** Severity that Wiz gave it. */
export type Severity = "INFORMATIONAL" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";

/** Severity that Wiz gave it. */
export type SeverityResult = "INFORMATIONAL" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | (string & {});

/** Severity of a finding. */
export type FindingSeverity = "NONE" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";

/** Severity of a finding. */
export type FindingSeverityResult = "NONE" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | (string & {});

/** State of the work. */
export type IssueStatus = "OPEN" | "IN_PROGRESS" | "RESOLVED" | "REJECTED";

/** State of the work. */
export type IssueStatusResult = "OPEN" | "IN_PROGRESS" | "RESOLVED" | "REJECTED" | (string & {});

/** What the issue is about. */
export type IssueType =
  | "TOXIC_COMBINATION"
  | "RISK_TOXIC_COMBINATION"
  | "THREAT_DETECTION"
  | "CLOUD_CONFIGURATION"
  | "ATTACK_SURFACE";

/** What the issue is about. */
export type IssueTypeResult =
  | "TOXIC_COMBINATION"
  | "RISK_TOXIC_COMBINATION"
  | "THREAT_DETECTION"
  | "CLOUD_CONFIGURATION"
  | "ATTACK_SURFACE"
  | (string & {});

/** Why the issue was closed. */
export type ResolutionReason =
  | "FALSE_POSITIVE"
  | "EXCEPTION"
  | "WONT_FIX"
  | "OBJECT_DELETED"
  | "ISSUE_FIXED"
  | "CONTROL_CHANGED"
  | "CONTROL_DISABLED"
  | "CONTROL_DELETED"
  | "NOT_MALICIOUS_THREAT"
  | "SECURITY_TEST_THREAT"
  | "PLANNED_ACTION_THREAT"
  | "INCONCLUSIVE_THREAT"
  | "MALICIOUS_THREAT"
  | "DETECTION_EXPIRED"
  | "SEVERITY_CHANGED";

/** Platform, such as AWS, Azure, GCP or Kubernetes. @minLength 1 */
export type CloudPlatform = string;

/** Id of a Wiz project. @minLength 1 */
export type ProjectId = string;

/** Id of the issue. @minLength 1 */
export type IssueId = string;

/** Tags of the resource. */
export type Tags = { key?: string | null; value?: string | null }[] | null;

/** Tags by their names. */
export type TagMap = { [key: string]: string } | null;

export type ProjectRef = { id?: string; name?: string } | null;

/** The resource as it was when the issue was last seen. */
export type CloudEntity = {
  /** Id in the security graph. */
  id?: string;
  /** Graph type, such as VIRTUAL_MACHINE or BUCKET. */
  type?: string;
  /** What the cloud calls it, such as virtualMachine. */
  nativeType?: string | null;
  name?: string;
  status?: string | null;
  cloudPlatform?: string | null;
  /** Link into the provider's console. */
  cloudProviderURL?: string | null;
  /** Id at the provider, such as an ARN. */
  providerId?: string | null;
  externalId?: string | null;
  region?: string | null;
  resourceGroupExternalId?: string | null;
  /** Account, subscription or project id at the provider. */
  subscriptionExternalId?: string | null;
  subscriptionName?: string | null;
  tags?: TagMap;
} | null;

export type ServiceTicket = {
  /** Id of the link in Wiz. */
  id?: string;
  /** Number of the ticket in its own system. */
  externalId?: string;
  name?: string | null;
  url?: string;
};

export type Person = {
  id?: string;
  name?: string | null;
  email?: string | null;
} | null;

export type IssueNote = {
  id?: string;
  text?: string;
  /** @format date-time */
  createdAt?: string;
  /** @format date-time */
  updatedAt?: string | null;
  /** Who wrote it; null when a service account did. */
  user?: Person;
  serviceAccount?: { name?: string } | null;
};

/** The control or rule that raised the issue; which fields it has depends on the kind. */
export type SourceRule = {
  /** Control, CloudEventRule or CloudConfigurationRule. */
  __typename?: string;
  id?: string;
  name?: string;
  controlDescription?: string | null;
  resolutionRecommendation?: string | null;
  cloudEventRuleDescription?: string | null;
  cloudConfigurationRuleDescription?: string | null;
  remediationInstructions?: string | null;
  sourceType?: string | null;
  serviceType?: string | null;
} | null;

export type IssueSummary = {
  id?: IssueId;
  type?: IssueTypeResult;
  status?: IssueStatusResult;
  severity?: SeverityResult;
  /** @format date-time */
  createdAt?: string;
  /** @format date-time */
  updatedAt?: string;
  /** @format date-time */
  dueAt?: string | null;
  /** @format date-time */
  resolvedAt?: string | null;
  /** @format date-time */
  statusChangedAt?: string | null;
  sourceRule?: SourceRule;
  projects?: ProjectRef[] | null;
  entitySnapshot?: CloudEntity;
  serviceTickets?: ServiceTicket[] | null;
  notes?: IssueNote[] | null;
};

export type VulnerabilityFinding = {
  id?: string;
  /** CVE or advisory, such as CVE-2021-44228. */
  name?: string;
  portalUrl?: string | null;
  /** Package or product that is vulnerable. */
  detailedName?: string | null;
  version?: string | null;
  fixedVersion?: string | null;
  CVEDescription?: string | null;
  /** Severity that Wiz works with, whoever gave it. */
  severity?: FindingSeverityResult;
  CVSSSeverity?: string | null;
  /** CVSS base score. */
  score?: number | null;
  vendorSeverity?: string | null;
  status?: string;
  hasExploit?: boolean | null;
  /** Listed in CISA's known exploited vulnerabilities. */
  hasCisaKevExploit?: boolean | null;
  epssSeverity?: string | null;
  epssProbability?: number | null;
  /** @format date-time */
  firstDetectedAt?: string | null;
  /** @format date-time */
  lastDetectedAt?: string | null;
  /** @format date-time */
  resolvedAt?: string | null;
  /** Command or step that fixes it. */
  remediation?: string | null;
  detectionMethod?: string | null;
  locationPath?: string | null;
  projects?: ProjectRef[] | null;
  vulnerableAsset?: {
    id?: string;
    type?: string;
    name?: string | null;
    region?: string | null;
    providerUniqueId?: string | null;
    cloudPlatform?: string | null;
    status?: string | null;
    subscriptionName?: string | null;
    subscriptionExternalId?: string | null;
    /** Of virtual machines. */
    operatingSystem?: string | null;
    /** Of virtual machines. */
    ipAddresses?: string[] | null;
  } | null;
} | null;

export type ReportRun = {
  id?: string;
  /** COMPLETED when the file can be had; otherwise still under way or failed. */
  status?: string;
  /** @format date-time */
  runAt?: string | null;
  failedReason?: string | null;
  progress?: number | null;
  /** Where the file can be downloaded for a short while. */
  url?: string | null;
} | null;

export type CloudActor = {
  id?: string | null;
  externalId?: string | null;
  name?: string | null;
  type?: string | null;
  nativeType?: string | null;
  /** Of resources; actors have none. */
  region?: string | null;
} | null;

/** A pattern of objects and relations in the security graph. */
export type GraphQuery = {
  /** Graph types to match, such as VIRTUAL_MACHINE, BUCKET or USER_ACCOUNT. @minItems 1 */
  type: string[];
  /** Return this object with the match. */
  select?: boolean;
  /** Name of this object within the query. */
  as?: string;
  /** Conditions by property name, such as name with EQUALS and a list. */
  where?: { [key: string]: { [key: string]: unknown } };
  /** Relations that the object must have. */
  relationships?: {
    /** Kinds of relation to follow. @minItems 1 */
    type: {
      /** Kind of relation, such as CONTAINS or RUNS. @minLength 1 */
      type: string;
      /** Follow the relation backwards. */
      reverse?: boolean;
    }[];
    /** What stands at the other end. */
    with: GraphQuery;
    /** Match also where the relation is missing. */
    optional?: boolean;
    /** Match only where the relation is missing. */
    negate?: boolean;
  }[];
};

const CONNECTOR: ConnectorSpec = {
  name: "wiz",
  operations: {
    low: {
      "issues:read": [
        "3SrpIgbO",
        {
          cursor: "after",
          next: "/data/issues/pageInfo/endCursor",
          more: "/data/issues/pageInfo/hasNextPage",
          items: "/data/issues/nodes",
        },
      ],
      "issues:read_details": ["wTyF2dir"],
      "threats:read_analysis": ["UM4xE0Pg"],
      "detections:read": [
        "mCgu3EDN",
        {
          cursor: "after",
          next: "/data/detections/pageInfo/endCursor",
          more: "/data/detections/pageInfo/hasNextPage",
          items: "/data/detections/nodes",
        },
      ],
      "vulnerabilities:read": [
        "_jvltPUM",
        {
          cursor: "after",
          next: "/data/vulnerabilityFindings/pageInfo/endCursor",
          more: "/data/vulnerabilityFindings/pageInfo/hasNextPage",
          items: "/data/vulnerabilityFindings/nodes",
        },
      ],
      "vulnerabilities:read_details": ["YuJUgoER"],
      "configuration_findings:read": [
        "Jv30kWOL",
        {
          cursor: "after",
          next: "/data/configurationFindings/pageInfo/endCursor",
          more: "/data/configurationFindings/pageInfo/hasNextPage",
          items: "/data/configurationFindings/nodes",
        },
      ],
      "configuration_rules:read": [
        "8eGY4BX0",
        {
          cursor: "after",
          next: "/data/cloudConfigurationRules/pageInfo/endCursor",
          more: "/data/cloudConfigurationRules/pageInfo/hasNextPage",
          items: "/data/cloudConfigurationRules/nodes",
        },
      ],
      "resources:read": [
        "OReuQJ7I",
        {
          cursor: "after",
          next: "/data/cloudResourcesV2/pageInfo/endCursor",
          more: "/data/cloudResourcesV2/pageInfo/hasNextPage",
          items: "/data/cloudResourcesV2/nodes",
        },
      ],
      "projects:read": [
        "7VVhlqIA",
        {
          cursor: "after",
          next: "/data/projects/pageInfo/endCursor",
          more: "/data/projects/pageInfo/hasNextPage",
          items: "/data/projects/nodes",
        },
      ],
      "cloud_accounts:read": [
        "GyVo0l0Z",
        {
          cursor: "after",
          next: "/data/cloudAccounts/pageInfo/endCursor",
          more: "/data/cloudAccounts/pageInfo/hasNextPage",
          items: "/data/cloudAccounts/nodes",
        },
      ],
      "users:read": [
        "f_vjpwjA",
        {
          cursor: "after",
          next: "/data/users/pageInfo/endCursor",
          more: "/data/users/pageInfo/hasNextPage",
          items: "/data/users/nodes",
        },
      ],
      "service_accounts:read": [
        "A5B7gwSR",
        {
          cursor: "after",
          next: "/data/serviceAccounts/pageInfo/endCursor",
          more: "/data/serviceAccounts/pageInfo/hasNextPage",
          items: "/data/serviceAccounts/nodes",
        },
      ],
      "reports:read": [
        "uJMEvOxn",
        {
          cursor: "after",
          next: "/data/reports/pageInfo/endCursor",
          more: "/data/reports/pageInfo/hasNextPage",
          items: "/data/reports/nodes",
        },
      ],
      "reports:read_download": ["9hJHhwva"],
    },
    medium: {
      "issues:write": ["KwgXrukI"],
      "comments:write": ["Kti6EO_d"],
      "comments:delete": ["Oe-eM5wu"],
      "tickets:write": ["g0XjGcMX"],
      "graph:search": [
        "7MENAnlP",
        {
          cursor: "after",
          next: "/data/graphSearch/pageInfo/endCursor",
          more: "/data/graphSearch/pageInfo/hasNextPage",
          items: "/data/graphSearch/nodes",
        },
      ],
      "audit_logs:read": [
        "2Yj0_-oN",
        {
          cursor: "after",
          next: "/data/auditLogEntries/pageInfo/endCursor",
          more: "/data/auditLogEntries/pageInfo/hasNextPage",
          items: "/data/auditLogEntries/nodes",
        },
      ],
    },
    high: {
      "configuration_rules:write": ["of17UgI9"],
      "users:write": ["KIxChpCm"],
      "reports:run": ["WJQ94E6-"],
    },
    critical: {
      "service_accounts:delete": ["fAqyriRS"],
    },
  },
};
