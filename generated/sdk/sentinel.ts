// Generated from specs/sentinel.yaml by `npm run generate`. Do not edit.
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
 * Microsoft Sentinel. Incidents, detection rules, watchlists, threat intelligence and automation of a
 * Sentinel workspace.
 * @see https://learn.microsoft.com/en-us/rest/api/securityinsights/
 */
export class SentinelConnector<const M extends Risk = "critical"> extends SDKConnector<SentinelOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List incidents of a workspace. Risk: low. Scope: Microsoft.SecurityInsights/incidents/read. */
  getIncidents(params: GetIncidentsParams, options?: ExecuteOptions): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem> {
    return this.call("incidents:read", params, options);
  }

  /** Get one incident by its id. Risk: low. Scope: Microsoft.SecurityInsights/incidents/read. */
  getIncident(params: GetIncidentParams, options?: ExecuteOptions): GovernedCall<"low", IncidentsReadDetailsResult> {
    return this.call("incidents:read_details", params, options);
  }

  /**
   * Store title, severity, status and owner of an incident.
   * Risk: medium. Scope: Microsoft.SecurityInsights/incidents/write.
   */
  updateIncident(params: UpdateIncidentParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsWriteResult> {
    return this.call("incidents:write", {
      subscriptionId: params.subscriptionId,
      resourceGroupName: params.resourceGroupName,
      workspaceName: params.workspaceName,
      incidentId: params.incidentId,
      properties: {
        title: params.title,
        severity: params.severity,
        status: params.status,
        description: params.description,
        owner: params.ownerObjectId === undefined ? undefined : { objectId: params.ownerObjectId },
        labels: params.labels,
        classification: params.classification,
        classificationReason: params.classificationReason,
        classificationComment: params.classificationComment,
      },
      etag: params.etag,
    }, options);
  }

  /** Close an incident with a verdict. Risk: medium. Scope: Microsoft.SecurityInsights/incidents/write. */
  closeIncident(params: CloseIncidentParams, options?: ExecuteOptions): GovernedCall<"medium", IncidentsWriteResult> {
    return this.call("incidents:write", {
      subscriptionId: params.subscriptionId,
      resourceGroupName: params.resourceGroupName,
      workspaceName: params.workspaceName,
      incidentId: params.incidentId,
      properties: {
        title: params.title,
        severity: params.severity,
        classification: params.classification,
        classificationReason: params.classificationReason,
        classificationComment: params.comment,
        description: params.description,
        owner: params.ownerObjectId === undefined ? undefined : { objectId: params.ownerObjectId },
        labels: params.labels,
        status: "Closed",
      },
      etag: params.etag,
    }, options);
  }

  /**
   * Run a playbook on an incident.
   * Risk: critical. Scope: Microsoft.SecurityInsights/incidents/runPlaybook/action. Denied unless policy
   * permits this agent.
   */
  runPlaybook(params: RunPlaybookParams, options?: ExecuteOptions): GovernedCall<"critical", IncidentsRunPlaybookResult> {
    return this.call("incidents:run_playbook", {
      subscriptionId: params.subscriptionId,
      resourceGroupName: params.resourceGroupName,
      workspaceName: params.workspaceName,
      incidentIdentifier: params.incidentId,
      logicAppsResourceId: params.logicAppId,
    }, options);
  }

  /**
   * List hosts, accounts and addresses in an incident.
   * Risk: low. Scope: Microsoft.SecurityInsights/incidents/read.
   */
  getIncidentEntities(params: GetIncidentEntitiesParams, options?: ExecuteOptions): GovernedCall<"low", EntitiesReadResult> {
    return this.call("entities:read", params, options);
  }

  /**
   * Add a comment to an incident.
   * Risk: medium. Scope: Microsoft.SecurityInsights/incidents/comments/write.
   */
  addComment(params: AddCommentParams, options?: ExecuteOptions): GovernedCall<"medium", CommentsWriteResult> {
    return this.call("comments:write", {
      subscriptionId: params.subscriptionId,
      resourceGroupName: params.resourceGroupName,
      workspaceName: params.workspaceName,
      incidentId: params.incidentId,
      incidentCommentId: params.commentId,
      properties: { message: params.message },
    }, options);
  }

  /**
   * Search indicators by keyword, source or confidence.
   * Risk: low. Scope: Microsoft.SecurityInsights/threatintelligence/queryIndicators/action.
   */
  searchIndicators(params: SearchIndicatorsParams, options?: ExecuteOptions): GovernedCall<"low", IndicatorsSearchResult> {
    return this.call("indicators:search", params, options);
  }

  /**
   * Look up who registered a domain.
   * Risk: low. Scope: Microsoft.SecurityInsights/enrichment/domain/whois/read.
   */
  getDomainWhois(params: GetDomainWhoisParams, options?: ExecuteOptions): GovernedCall<"low", DomainWhoisReadResult> {
    return this.call("domain_whois:read", { ...params, enrichmentType: "main" }, options);
  }

  execute<O extends keyof Within<SentinelOperations, M>>(
    operation: O,
    params: ParamsOf<Within<SentinelOperations, M>, O> & Incomplete,
  ): never;
  /**
   * List incidents of a workspace. `GET
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/incidents`
   * @risk low
   */
  execute(
    operation: OperationId<"incidents:read", "low", M>,
    params: IncidentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IncidentsReadResult, IncidentsReadItem>;
  /**
   * Get one incident by its id. `GET
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/incidents/{incidentId}`
   * @risk low
   */
  execute(
    operation: OperationId<"incidents:read_details", "low", M>,
    params: IncidentsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IncidentsReadDetailsResult>;
  /**
   * Create an incident or replace its fields. `PUT
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/incidents/{incidentId}`
   * @risk medium
   */
  execute(
    operation: OperationId<"incidents:write", "medium", M>,
    params: IncidentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsWriteResult>;
  /**
   * Delete an incident for good. `DELETE
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/incidents/{incidentId}`
   * @risk critical
   */
  execute(
    operation: OperationId<"incidents:delete", "critical", M>,
    params: IncidentsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", IncidentsDeleteResult>;
  /**
   * Run a playbook on an incident. `POST
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/incidents/{incidentIdentifier}/runPlaybook`
   * @risk critical
   */
  execute(
    operation: OperationId<"incidents:run_playbook", "critical", M>,
    params: IncidentsRunPlaybookParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", IncidentsRunPlaybookResult>;
  /**
   * List the alerts behind an incident. `POST
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/incidents/{incidentId}/alerts`
   * @risk low
   */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadResult>;
  /**
   * List hosts, accounts and addresses in an incident. `POST
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/incidents/{incidentId}/entities`
   * @risk low
   */
  execute(
    operation: OperationId<"entities:read", "low", M>,
    params: EntitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EntitiesReadResult>;
  /**
   * List the comments on an incident. `GET
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/incidents/{incidentId}/comments`
   * @risk low
   */
  execute(
    operation: OperationId<"comments:read", "low", M>,
    params: CommentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CommentsReadResult, CommentsReadItem>;
  /**
   * Add a comment to an incident. `PUT
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/incidents/{incidentId}/comments/{incidentCommentId}`
   * @risk medium
   */
  execute(
    operation: OperationId<"comments:write", "medium", M>,
    params: CommentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CommentsWriteResult>;
  /**
   * List the tasks of an incident. `GET
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/incidents/{incidentId}/tasks`
   * @risk low
   */
  execute(
    operation: OperationId<"tasks:read", "low", M>,
    params: TasksReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TasksReadResult, TasksReadItem>;
  /**
   * Add a task to an incident or tick it off. `PUT
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/incidents/{incidentId}/tasks/{incidentTaskId}`
   * @risk medium
   */
  execute(
    operation: OperationId<"tasks:write", "medium", M>,
    params: TasksWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TasksWriteResult>;
  /**
   * List the detection rules of a workspace. `GET
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/alertRules`
   * @risk low
   */
  execute(
    operation: OperationId<"alert_rules:read", "low", M>,
    params: AlertRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertRulesReadResult, AlertRulesReadItem>;
  /**
   * Create, change or disable a scheduled detection rule. `PUT
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/alertRules/{ruleId}`
   * @risk high
   */
  execute(
    operation: OperationId<"alert_rules:write", "high", M>,
    params: AlertRulesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AlertRulesWriteResult>;
  /**
   * List the automation rules of a workspace. `GET
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/automationRules`
   * @risk low
   */
  execute(
    operation: OperationId<"automation_rules:read", "low", M>,
    params: AutomationRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AutomationRulesReadResult, AutomationRulesReadItem>;
  /**
   * Create or replace an automation rule. `PUT
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/automationRules/{automationRuleId}`
   * @risk critical
   */
  execute(
    operation: OperationId<"automation_rules:write", "critical", M>,
    params: AutomationRulesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AutomationRulesWriteResult>;
  /**
   * List watchlists without their items. `GET
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/watchlists`
   * @risk low
   */
  execute(
    operation: OperationId<"watchlists:read", "low", M>,
    params: WatchlistsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", WatchlistsReadResult, WatchlistsReadItem>;
  /**
   * List the items of a watchlist. `GET
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/watchlists/{watchlistAlias}/watchlistItems`
   * @risk low
   */
  execute(
    operation: OperationId<"watchlist_items:read", "low", M>,
    params: WatchlistItemsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", WatchlistItemsReadResult, WatchlistItemsReadItem>;
  /**
   * Add an item to a watchlist or replace it. `PUT
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/watchlists/{watchlistAlias}/watchlistItems/{watchlistItemId}`
   * @risk medium
   */
  execute(
    operation: OperationId<"watchlist_items:write", "medium", M>,
    params: WatchlistItemsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", WatchlistItemsWriteResult>;
  /**
   * List hunting bookmarks of a workspace. `GET
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/bookmarks`
   * @risk low
   */
  execute(
    operation: OperationId<"bookmarks:read", "low", M>,
    params: BookmarksReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", BookmarksReadResult, BookmarksReadItem>;
  /**
   * Keep a query result as a bookmark. `PUT
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/bookmarks/{bookmarkId}`
   * @risk medium
   */
  execute(
    operation: OperationId<"bookmarks:write", "medium", M>,
    params: BookmarksWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", BookmarksWriteResult>;
  /**
   * List threat intelligence indicators of a workspace. `GET
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/threatIntelligence/main/indicators`
   * @risk low
   */
  execute(
    operation: OperationId<"indicators:read", "low", M>,
    params: IndicatorsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IndicatorsReadResult, IndicatorsReadItem>;
  /**
   * Search indicators by keyword, source or confidence. `POST
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/threatIntelligence/main/queryIndicators`
   * @risk low
   */
  execute(
    operation: OperationId<"indicators:search", "low", M>,
    params: IndicatorsSearchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IndicatorsSearchResult>;
  /**
   * Add an indicator to threat intelligence. `POST
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/threatIntelligence/main/createIndicator`
   * @risk medium
   */
  execute(
    operation: OperationId<"indicators:write", "medium", M>,
    params: IndicatorsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IndicatorsWriteResult>;
  /**
   * Delete a threat intelligence indicator. `DELETE
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/threatIntelligence/main/indicators/{name}`
   * @risk high
   */
  execute(
    operation: OperationId<"indicators:delete", "high", M>,
    params: IndicatorsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IndicatorsDeleteResult>;
  /**
   * Look up who registered a domain. `POST
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/enrichment/{enrichmentType}/listWhoisByDomain`
   * @risk low
   */
  execute(
    operation: OperationId<"domain_whois:read", "low", M>,
    params: DomainWhoisReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DomainWhoisReadResult>;
  /**
   * List the data connectors of a workspace. `GET
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/dataConnectors`
   * @risk medium
   */
  execute(
    operation: OperationId<"data_connectors:read", "medium", M>,
    params: DataConnectorsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", DataConnectorsReadResult, DataConnectorsReadItem>;
  /**
   * Disconnect a source of logs. `DELETE
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/dataConnectors/{dataConnectorId}`
   * @risk critical
   */
  execute(
    operation: OperationId<"data_connectors:delete", "critical", M>,
    params: DataConnectorsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", DataConnectorsDeleteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof SentinelOperations>(
    operation: O & Permit<SentinelOperations, O, M>,
    ...rest: Rest<ParamsOf<SentinelOperations, O>>
  ): CallOf<SentinelOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Sentinel<M extends Risk = "critical"> = Limited<SentinelConnector<M>, SentinelMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface SentinelOperations {
  "incidents:read": { risk: "low"; params: IncidentsReadParams; result: IncidentsReadResult; item: IncidentsReadItem };
  "incidents:read_details": { risk: "low"; params: IncidentsReadDetailsParams; result: IncidentsReadDetailsResult };
  "incidents:write": { risk: "medium"; params: IncidentsWriteParams; result: IncidentsWriteResult };
  "incidents:delete": { risk: "critical"; params: IncidentsDeleteParams; result: IncidentsDeleteResult };
  "incidents:run_playbook": { risk: "critical"; params: IncidentsRunPlaybookParams; result: IncidentsRunPlaybookResult };
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult };
  "entities:read": { risk: "low"; params: EntitiesReadParams; result: EntitiesReadResult };
  "comments:read": { risk: "low"; params: CommentsReadParams; result: CommentsReadResult; item: CommentsReadItem };
  "comments:write": { risk: "medium"; params: CommentsWriteParams; result: CommentsWriteResult };
  "tasks:read": { risk: "low"; params: TasksReadParams; result: TasksReadResult; item: TasksReadItem };
  "tasks:write": { risk: "medium"; params: TasksWriteParams; result: TasksWriteResult };
  "alert_rules:read": { risk: "low"; params: AlertRulesReadParams; result: AlertRulesReadResult; item: AlertRulesReadItem };
  "alert_rules:write": { risk: "high"; params: AlertRulesWriteParams; result: AlertRulesWriteResult };
  "automation_rules:read": { risk: "low"; params: AutomationRulesReadParams; result: AutomationRulesReadResult; item: AutomationRulesReadItem };
  "automation_rules:write": { risk: "critical"; params: AutomationRulesWriteParams; result: AutomationRulesWriteResult };
  "watchlists:read": { risk: "low"; params: WatchlistsReadParams; result: WatchlistsReadResult; item: WatchlistsReadItem };
  "watchlist_items:read": { risk: "low"; params: WatchlistItemsReadParams; result: WatchlistItemsReadResult; item: WatchlistItemsReadItem };
  "watchlist_items:write": { risk: "medium"; params: WatchlistItemsWriteParams; result: WatchlistItemsWriteResult };
  "bookmarks:read": { risk: "low"; params: BookmarksReadParams; result: BookmarksReadResult; item: BookmarksReadItem };
  "bookmarks:write": { risk: "medium"; params: BookmarksWriteParams; result: BookmarksWriteResult };
  "indicators:read": { risk: "low"; params: IndicatorsReadParams; result: IndicatorsReadResult; item: IndicatorsReadItem };
  "indicators:search": { risk: "low"; params: IndicatorsSearchParams; result: IndicatorsSearchResult };
  "indicators:write": { risk: "medium"; params: IndicatorsWriteParams; result: IndicatorsWriteResult };
  "indicators:delete": { risk: "high"; params: IndicatorsDeleteParams; result: IndicatorsDeleteResult };
  "domain_whois:read": { risk: "low"; params: DomainWhoisReadParams; result: DomainWhoisReadResult };
  "data_connectors:read": { risk: "medium"; params: DataConnectorsReadParams; result: DataConnectorsReadResult; item: DataConnectorsReadItem };
  "data_connectors:delete": { risk: "critical"; params: DataConnectorsDeleteParams; result: DataConnectorsDeleteResult };
}

/** The risk of each convenience method. */
export interface SentinelMethods {
  getIncidents: "low";
  getIncident: "low";
  updateIncident: "medium";
  closeIncident: "medium";
  runPlaybook: "critical";
  getIncidentEntities: "low";
  addComment: "medium";
  searchIndicators: "low";
  getDomainWhois: "low";
}

/** Parameters of `incidents:read`. */
export interface IncidentsReadParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  /** An OData condition, such as properties/status eq 'New'. */
  filter?: string;
  /** The order, such as properties/createdTimeUtc desc. */
  orderby?: string;
  top?: Top;
  skipToken?: SkipToken;
}

/** Result of `incidents:read`. */
export type IncidentsReadResult = {
  value?: Incident[];
  nextLink?: NextLink;
};

/** One item of the pages of `incidents:read`. */
export type IncidentsReadItem = NonNullable<IncidentsReadResult["value"]>[number];

/** Arguments of `getIncidents`. */
export interface GetIncidentsParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  /** An OData condition, such as properties/status eq 'New'. */
  filter?: string;
  /** The order, such as properties/createdTimeUtc desc. */
  orderby?: string;
  top?: Top;
}

/** Parameters of `incidents:read_details`. */
export interface IncidentsReadDetailsParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  incidentId: IncidentId;
}

/** Result of `incidents:read_details`. */
export type IncidentsReadDetailsResult = Incident;

/** Arguments of `getIncident`. */
export interface GetIncidentParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  incidentId: IncidentId;
}

/** Parameters of `incidents:write`. */
export interface IncidentsWriteParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  incidentId: IncidentId;
  /** The etag that was read, to refuse overwriting newer changes. */
  etag?: string;
  /** The fields to store. */
  properties: {
    /** What happened, in one line. @minLength 1 */
    title: string;
    /** What happened at length. */
    description?: string;
    /** How severe it is. */
    severity: Severity;
    /** The state to move to. */
    status: IncidentStatus;
    /** The verdict; for a closed incident. */
    classification?: "Undetermined" | "TruePositive" | "BenignPositive" | "FalsePositive";
    /** The reason behind the verdict. */
    classificationReason?: "SuspiciousActivity" | "SuspiciousButExpected" | "IncorrectAlertLogic" | "InaccurateData";
    /** Why it is closed. */
    classificationComment?: string;
    /** Who works on it. */
    owner?: OwnerInput;
    /** All labels that it should have. */
    labels?: LabelInput[];
    /** When the activity began. @format date-time */
    firstActivityTimeUtc?: string;
    /** When the activity ended. @format date-time */
    lastActivityTimeUtc?: string;
  };
}

/** Result of `incidents:write`. */
export type IncidentsWriteResult = Incident;

/** Arguments of `updateIncident`. */
export interface UpdateIncidentParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  incidentId: IncidentId;
  /** What happened, in one line. @minLength 1 */
  title: string;
  /** How severe it is. */
  severity: Severity;
  /** The state to move to. */
  status: IncidentStatus;
  /** What happened at length. */
  description?: string;
  /** The Entra object id of the owner. */
  ownerObjectId?: string;
  /** All labels that it should have. */
  labels?: LabelInput[];
  /** The verdict; for a closed incident. */
  classification?: "Undetermined" | "TruePositive" | "BenignPositive" | "FalsePositive";
  /** The reason behind the verdict. */
  classificationReason?: "SuspiciousActivity" | "SuspiciousButExpected" | "IncorrectAlertLogic" | "InaccurateData";
  /** Why it is closed. */
  classificationComment?: string;
  /** The etag that was read, to refuse overwriting newer changes. */
  etag?: string;
}

/** Arguments of `closeIncident`. */
export interface CloseIncidentParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  incidentId: IncidentId;
  /** What happened, in one line. @minLength 1 */
  title: string;
  /** How severe it is. */
  severity: Severity;
  /** The verdict; for a closed incident. */
  classification: "Undetermined" | "TruePositive" | "BenignPositive" | "FalsePositive";
  /** The reason behind the verdict. */
  classificationReason?: "SuspiciousActivity" | "SuspiciousButExpected" | "IncorrectAlertLogic" | "InaccurateData";
  /** Why it is closed. */
  comment?: string;
  /** What happened at length. */
  description?: string;
  /** The Entra object id of the owner. */
  ownerObjectId?: string;
  /** All labels that it should have. */
  labels?: LabelInput[];
  /** The etag that was read, to refuse overwriting newer changes. */
  etag?: string;
}

/** Parameters of `incidents:delete`. */
export interface IncidentsDeleteParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  incidentId: IncidentId;
}

/** Result of `incidents:delete`. */
export type IncidentsDeleteResult = null;

/** Parameters of `incidents:run_playbook`. */
export interface IncidentsRunPlaybookParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  incidentIdentifier: IncidentId;
  /** The id of the Logic App. @minLength 1 */
  logicAppsResourceId: string;
  /** The tenant that the Logic App lives in. */
  tenantId?: string;
}

/** Result of `incidents:run_playbook`. */
export type IncidentsRunPlaybookResult = null;

/** Arguments of `runPlaybook`. */
export interface RunPlaybookParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  incidentId: IncidentId;
  /** The id of the Logic App. @minLength 1 */
  logicAppId: string;
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  incidentId: IncidentId;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  value?: {
    /** The full Azure resource id. */
    id?: string;
    name?: string;
    type?: string;
    /** Always the word SecurityAlert. */
    kind?: string;
    properties?: {
      systemAlertId?: string;
      alertDisplayName?: string;
      alertType?: string;
      description?: string;
      severity?: SeverityResult;
      status?: "Unknown" | "New" | "Resolved" | "Dismissed" | "InProgress" | (string & {});
      confidenceLevel?: "Unknown" | "Low" | "High" | (string & {});
      confidenceScore?: number | null;
      /** The main machine or account in it. */
      compromisedEntity?: string;
      productName?: string;
      productComponentName?: string;
      vendorName?: string;
      /** Its id in the product that raised it. */
      providerAlertId?: string;
      alertLink?: string;
      tactics?: TacticResult[];
      remediationSteps?: string[];
      /** @format date-time */
      startTimeUtc?: string;
      /** @format date-time */
      endTimeUtc?: string;
      /** @format date-time */
      timeGenerated?: string;
    };
  }[];
};

/** Parameters of `entities:read`. */
export interface EntitiesReadParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  incidentId: IncidentId;
}

/** Result of `entities:read`. */
export type EntitiesReadResult = {
  entities?: {
    /** The full Azure resource id. */
    id?: string;
    /** The id of the entity. */
    name?: string;
    type?: string;
    /** What it is, such as Account, Host or Ip. */
    kind?: string;
    properties?: EntityProperties;
  }[];
  /** How many there are of each kind. */
  metaData?: {
    entityKind?: string;
    /** @integer */
    count?: number;
  }[];
};

/** Arguments of `getIncidentEntities`. */
export interface GetIncidentEntitiesParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  incidentId: IncidentId;
}

/** Parameters of `comments:read`. */
export interface CommentsReadParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  incidentId: IncidentId;
  /** An OData condition, such as properties/createdTimeUtc gt 2026-01-01T00:00:00Z. */
  filter?: string;
  /** The order of the comments. */
  orderby?: string;
  top?: Top;
  skipToken?: SkipToken;
}

/** Result of `comments:read`. */
export type CommentsReadResult = {
  value?: Comment[];
  nextLink?: NextLink;
};

/** One item of the pages of `comments:read`. */
export type CommentsReadItem = NonNullable<CommentsReadResult["value"]>[number];

/** Parameters of `comments:write`. */
export interface CommentsWriteParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  incidentId: IncidentId;
  incidentCommentId: NewId;
  /** The etag that was read; when overwriting. */
  etag?: string;
  /** The comment to store. */
  properties: {
    /** The text, as Markdown. @minLength 1 */
    message: string;
  };
}

/** Result of `comments:write`. */
export type CommentsWriteResult = Comment;

/** Arguments of `addComment`. */
export interface AddCommentParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  incidentId: IncidentId;
  commentId: NewId;
  /** The text, as Markdown. @minLength 1 */
  message: string;
}

/** Parameters of `tasks:read`. */
export interface TasksReadParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  incidentId: IncidentId;
  skipToken?: SkipToken;
}

/** Result of `tasks:read`. */
export type TasksReadResult = {
  value?: Task[];
  nextLink?: NextLink;
};

/** One item of the pages of `tasks:read`. */
export type TasksReadItem = NonNullable<TasksReadResult["value"]>[number];

/** Parameters of `tasks:write`. */
export interface TasksWriteParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  incidentId: IncidentId;
  incidentTaskId: NewId;
  /** The etag that was read; when changing a task. */
  etag?: string;
  /** The task to store. */
  properties: {
    /** What is to be done, in one line. @minLength 1 */
    title: string;
    /** How to do it. */
    description?: string;
    /** Whether it is done. */
    status: "New" | "Completed";
  };
}

/** Result of `tasks:write`. */
export type TasksWriteResult = Task;

/** Parameters of `alert_rules:read`. */
export interface AlertRulesReadParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  skipToken?: SkipToken;
}

/** Result of `alert_rules:read`. */
export type AlertRulesReadResult = {
  value?: AlertRule[];
  nextLink?: NextLink;
};

/** One item of the pages of `alert_rules:read`. */
export type AlertRulesReadItem = NonNullable<AlertRulesReadResult["value"]>[number];

/** Parameters of `alert_rules:write`. */
export interface AlertRulesWriteParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  ruleId: NewId;
  /** The rule to store. */
  rule: {
    /** Always the word Scheduled. */
    kind: "Scheduled";
    /** The etag that was read, to refuse overwriting newer changes. */
    etag?: string;
    /** The settings of the rule. */
    properties: {
      /** The name of its alerts. @minLength 1 */
      displayName: string;
      /** What the rule is to detect. */
      description?: string;
      /** Whether it runs at all. */
      enabled: boolean;
      /** The severity of its alerts. */
      severity: Severity;
      /** The KQL query that finds it. @minLength 1 */
      query: string;
      /** How often it runs, as an ISO 8601 duration. */
      queryFrequency: string;
      /** How far back it looks, as an ISO 8601 duration. */
      queryPeriod: string;
      /** How the number of rows is compared. */
      triggerOperator: "GreaterThan" | "LessThan" | "Equal" | "NotEqual";
      /** The number to compare with. @integer */
      triggerThreshold: number;
      /** Whether it rests after an alert. */
      suppressionEnabled: boolean;
      /** How long it rests, as an ISO 8601 duration. */
      suppressionDuration: string;
      /** The tactics it covers. */
      tactics?: Tactic[];
      /** Techniques of MITRE ATT&CK, such as T1037. */
      techniques?: string[];
      /** Parts of techniques, such as T1037.001. */
      subTechniques?: string[];
      /** The template that the rule was made from. */
      alertRuleTemplateName?: string;
      /** The version of that template, such as 1.0.2. */
      templateVersion?: string;
      /** How rows become alerts. */
      eventGroupingSettings?: {
        /** One alert for all rows or one for each. */
        aggregationKind?: "SingleAlert" | "AlertPerResult";
      };
      /** Columns that the alert carries along by the name that they get. */
      customDetails?: { [key: string]: string };
      /** Which columns name which entities. */
      entityMappings?: EntityMapping[];
      /** Columns with entities that Sentinel found itself. */
      sentinelEntitiesMappings?: SentinelEntityMapping[];
      /** Parts of the alert that columns fill. */
      alertDetailsOverride?: {
        /** The name, with columns in double braces. */
        alertDisplayNameFormat?: string;
        /** The description, with columns in double braces. */
        alertDescriptionFormat?: string;
        /** The column with the tactics. */
        alertTacticsColumnName?: string;
        /** The column with the severity. */
        alertSeverityColumnName?: string;
        alertDynamicProperties?: AlertProperty[];
      };
      /** Whether and how alerts become incidents. */
      incidentConfiguration?: {
        /** Whether an alert opens an incident. */
        createIncident: boolean;
        /** Which alerts share an incident. */
        groupingConfiguration?: IncidentGrouping;
      };
    };
  };
}

/** Result of `alert_rules:write`. */
export type AlertRulesWriteResult = AlertRule;

/** Parameters of `automation_rules:read`. */
export interface AutomationRulesReadParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  skipToken?: SkipToken;
}

/** Result of `automation_rules:read`. */
export type AutomationRulesReadResult = {
  value?: AutomationRule[];
  nextLink?: NextLink;
};

/** One item of the pages of `automation_rules:read`. */
export type AutomationRulesReadItem = NonNullable<AutomationRulesReadResult["value"]>[number];

/** Parameters of `automation_rules:write`. */
export interface AutomationRulesWriteParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  automationRuleId: NewId;
  /** The etag that was read; when replacing a rule. */
  etag?: string;
  /** The rule to store. */
  properties: {
    /** The name of the rule. @minLength 1 @maxLength 500 */
    displayName: string;
    /** Its turn among the rules of the workspace. @integer @minimum 1 @maximum 1000 */
    order: number;
    /** When the rule acts. */
    triggeringLogic: {
      /** Whether it acts at all. */
      isEnabled: boolean;
      /** What it looks at. */
      triggersOn: "Incidents" | "Alerts";
      /** At which moment it looks. */
      triggersWhen: "Created" | "Updated";
      /** When it turns itself off. @format date-time */
      expirationTimeUtc?: string;
      /** What has to hold; all of them. @maxItems 50 */
      conditions?: AutomationCondition[];
    };
    /** What the rule does. @minItems 1 @maxItems 20 */
    actions: {
      /** The turn of the action within the rule. @integer */
      order: number;
      /** The kind of action. */
      actionType: "ModifyProperties" | "RunPlaybook" | "AddIncidentTask";
      /** What to set, the playbook to run, or the task to add. */
      actionConfiguration?: {
        /** The severity to set. */
        severity?: Severity;
        /** The state to move to. */
        status?: IncidentStatus;
        /** The verdict; for a closed incident. */
        classification?: "Undetermined" | "TruePositive" | "BenignPositive" | "FalsePositive";
        /** The reason behind the verdict. */
        classificationReason?: "SuspiciousActivity" | "SuspiciousButExpected" | "IncorrectAlertLogic" | "InaccurateData";
        /** Why it is closed. */
        classificationComment?: string;
        /** Who is to work on it. */
        owner?: OwnerInput;
        /** Labels for the incident. */
        labels?: LabelInput[];
        /** The id of the Logic App to run. */
        logicAppResourceId?: string;
        /** The tenant that the Logic App lives in. */
        tenantId?: string;
        /** The title of the task. */
        title?: string;
        /** How to do the task. */
        description?: string;
      };
    }[];
  };
}

/** Result of `automation_rules:write`. */
export type AutomationRulesWriteResult = AutomationRule;

/** Parameters of `watchlists:read`. */
export interface WatchlistsReadParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  skipToken?: SkipToken;
}

/** Result of `watchlists:read`. */
export type WatchlistsReadResult = {
  value?: Watchlist[];
  nextLink?: NextLink;
};

/** One item of the pages of `watchlists:read`. */
export type WatchlistsReadItem = NonNullable<WatchlistsReadResult["value"]>[number];

/** Parameters of `watchlist_items:read`. */
export interface WatchlistItemsReadParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  watchlistAlias: WatchlistAlias;
  skipToken?: SkipToken;
}

/** Result of `watchlist_items:read`. */
export type WatchlistItemsReadResult = {
  value?: WatchlistItem[];
  nextLink?: NextLink;
};

/** One item of the pages of `watchlist_items:read`. */
export type WatchlistItemsReadItem = NonNullable<WatchlistItemsReadResult["value"]>[number];

/** Parameters of `watchlist_items:write`. */
export interface WatchlistItemsWriteParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  watchlistAlias: WatchlistAlias;
  watchlistItemId: NewId;
  /** The etag that was read; when replacing an item. */
  etag?: string;
  /** The row to store. */
  properties: {
    /** The columns of the watchlist with their values. */
    itemsKeyValue: { [key: string]: unknown };
    /** Columns of the row by the entity that they name. */
    entityMapping?: { [key: string]: unknown };
  };
}

/** Result of `watchlist_items:write`. */
export type WatchlistItemsWriteResult = WatchlistItem;

/** Parameters of `bookmarks:read`. */
export interface BookmarksReadParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  skipToken?: SkipToken;
}

/** Result of `bookmarks:read`. */
export type BookmarksReadResult = {
  value?: Bookmark[];
  nextLink?: NextLink;
};

/** One item of the pages of `bookmarks:read`. */
export type BookmarksReadItem = NonNullable<BookmarksReadResult["value"]>[number];

/** Parameters of `bookmarks:write`. */
export interface BookmarksWriteParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  bookmarkId: NewId;
  /** The etag that was read; when changing a bookmark. */
  etag?: string;
  /** The bookmark to store. */
  properties: {
    /** The name of the bookmark. @minLength 1 */
    displayName: string;
    /** The KQL query that found the evidence. @minLength 1 */
    query: string;
    /** The row to keep, as JSON text. */
    queryResult?: string;
    /** Where the query range begins. @format date-time */
    queryStartTime?: string;
    /** Where the query range ends. @format date-time */
    queryEndTime?: string;
    /** When the event took place. @format date-time */
    eventTime?: string;
    /** What is worth knowing about it. */
    notes?: string;
    /** Words to find it by. */
    labels?: string[];
    /** The tactics it shows. */
    tactics?: Tactic[];
    /** The techniques it shows. */
    techniques?: string[];
    /** The entities in the row. */
    entityMappings?: BookmarkMappingInput[];
    /** The incident that it belongs to. */
    incidentInfo?: {
      /** The id of that incident. */
      incidentId?: string;
      /** The title of that incident. */
      title?: string;
      /** The severity of that incident. */
      severity?: Severity;
      /** The name of the tie between the two. */
      relationName?: string;
    };
  };
}

/** Result of `bookmarks:write`. */
export type BookmarksWriteResult = Bookmark;

/** Parameters of `indicators:read`. */
export interface IndicatorsReadParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  /** An OData condition on the indicators. */
  filter?: string;
  /** The order of the indicators. */
  orderby?: string;
  top?: Top;
  skipToken?: SkipToken;
}

/** Result of `indicators:read`. */
export type IndicatorsReadResult = {
  value?: Indicator[];
  nextLink?: NextLink;
};

/** One item of the pages of `indicators:read`. */
export type IndicatorsReadItem = NonNullable<IndicatorsReadResult["value"]>[number];

/** Parameters of `indicators:search`. */
export interface IndicatorsSearchParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  /** Words that the indicator contains. */
  keywords?: string[];
  /** Kinds of pattern, such as ipv4-addr. */
  patternTypes?: string[];
  /** Kinds of threat, such as malware or phishing. */
  threatTypes?: string[];
  /** Feeds that the indicator came from. */
  sources?: string[];
  /** Ids of the indicators wanted. */
  ids?: string[];
  /** The lowest confidence to include. @integer */
  minConfidence?: number;
  /** The highest confidence to include. @integer */
  maxConfidence?: number;
  /** Leave out what expires before this time. */
  minValidUntil?: string;
  /** Leave out what expires after this time. */
  maxValidUntil?: string;
  /** Whether to include revoked indicators. */
  includeDisabled?: boolean;
  /** What to sort by. */
  sortBy?: {
    /** The column, such as lastUpdatedTimeUtc. */
    itemKey?: string;
    /** Which way to sort. */
    sortOrder?: "unsorted" | "ascending" | "descending";
  }[];
  /** How many to return per page. @integer @minimum 1 */
  pageSize?: number;
  /** The place to go on from, which nextLink has behind $skipToken. @minLength 1 */
  skipToken?: string;
}

/** Result of `indicators:search`. */
export type IndicatorsSearchResult = {
  value?: Indicator[];
  nextLink?: NextLink;
};

/** Arguments of `searchIndicators`. */
export interface SearchIndicatorsParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  /** Words that the indicator contains. */
  keywords?: string[];
  /** Kinds of pattern, such as ipv4-addr. */
  patternTypes?: string[];
  /** The lowest confidence to include. @integer */
  minConfidence?: number;
  /** How many to return per page. @integer @minimum 1 */
  pageSize?: number;
}

/** Parameters of `indicators:write`. */
export interface IndicatorsWriteParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  /** Always the word indicator. */
  kind: "indicator";
  /** Not needed for a new indicator. */
  etag?: string;
  /** The indicator to add. */
  properties: {
    /** The name of the indicator. */
    displayName?: string;
    /** Why it is of interest. */
    description?: string;
    /** The STIX pattern to match. */
    pattern?: string;
    /** The kind of pattern, such as ipv4-addr or domain-name. */
    patternType?: string;
    /** Where the indicator comes from. */
    source?: string;
    /** How sure the source is. @integer */
    confidence?: number;
    /** Kinds of threat, such as malware. */
    threatTypes?: string[];
    /** Tags to file it under. */
    threatIntelligenceTags?: string[];
    /** Labels for it to carry. */
    labels?: string[];
    /** When it begins to count. */
    validFrom?: string;
    /** When it ceases to count. */
    validUntil?: string;
    /** Whether it is withdrawn. */
    revoked?: boolean;
    /** Its id at the source. */
    externalId?: string;
    /** The phases of the attack that it belongs to. */
    killChainPhases?: {
      /** The name of the kill chain. */
      killChainName?: string;
      /** The phase in it. */
      phaseName?: string;
    }[];
  };
}

/** Result of `indicators:write`. */
export type IndicatorsWriteResult = Indicator;

/** Parameters of `indicators:delete`. */
export interface IndicatorsDeleteParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  /** The name of the indicator resource. @minLength 1 @pattern ^[^./][^/]*$ */
  name: string;
}

/** Result of `indicators:delete`. */
export type IndicatorsDeleteResult = null;

/** Parameters of `domain_whois:read`. */
export interface DomainWhoisReadParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  /** Always the word main. */
  enrichmentType: "main";
  /** The domain to look up. @minLength 1 */
  domain: string;
}

/** Result of `domain_whois:read`. */
export type DomainWhoisReadResult = {
  domain?: string;
  /** The registrar's whois server. */
  server?: string | null;
  /** @format date-time */
  created?: string | null;
  /** @format date-time */
  updated?: string | null;
  /** @format date-time */
  expires?: string | null;
  parsedWhois?: {
    nameServers?: string[];
    statuses?: string[];
    registrar?: {
      name?: string | null;
      ianaId?: string | null;
      url?: string | null;
      whoisServer?: string | null;
      abuseContactEmail?: string | null;
      abuseContactPhone?: string | null;
    };
    contacts?: {
      registrant?: WhoisContact;
      admin?: WhoisContact;
      tech?: WhoisContact;
      billing?: WhoisContact;
    };
  };
};

/** Arguments of `getDomainWhois`. */
export interface GetDomainWhoisParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  /** The domain to look up. @minLength 1 */
  domain: string;
}

/** Parameters of `data_connectors:read`. */
export interface DataConnectorsReadParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  skipToken?: SkipToken;
}

/** Result of `data_connectors:read`. */
export type DataConnectorsReadResult = {
  value?: {
    /** The full Azure resource id. */
    id?: string;
    /** The id that connector operations take. */
    name?: string;
    type?: string;
    /** The source, such as Office365 or AzureActiveDirectory. */
    kind?: string;
    etag?: string;
    systemData?: SystemData;
  }[];
  nextLink?: NextLink;
};

/** One item of the pages of `data_connectors:read`. */
export type DataConnectorsReadItem = NonNullable<DataConnectorsReadResult["value"]>[number];

/** Parameters of `data_connectors:delete`. */
export interface DataConnectorsDeleteParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  workspaceName: WorkspaceName;
  /** The id of the data connector. @minLength 1 @pattern ^[^./][^/]*$ */
  dataConnectorId: string;
}

/** Result of `data_connectors:delete`. */
export type DataConnectorsDeleteResult = null;

/** The Azure subscription of the workspace. @minLength 1 */
export type SubscriptionId = string;

/** The resource group of the workspace. @minLength 1 */
export type ResourceGroupName = string;

/** The Log Analytics workspace that Sentinel runs on. @minLength 1 */
export type WorkspaceName = string;

/** The id of the incident. @minLength 1 @pattern ^[^./][^/]*$ */
export type IncidentId = string;

/** The alias of the watchlist. @minLength 1 @pattern ^[^./][^/]*$ */
export type WatchlistAlias = string;

/** The id of what is there, or a new GUID. @minLength 1 @pattern ^[^./][^/]*$ */
export type NewId = string;

/** How many to return at most. @integer @minimum 1 */
export type Top = number;

/** The place to go on from; comes from nextLink. @minLength 1 */
export type SkipToken = string;

/** The address of the next page. */
export type NextLink = string | null;

export type Value = string | number | boolean | Value[] | { [key: string]: Value } | null;

/** How severe it is, High first. */
export type Severity = "High" | "Medium" | "Low" | "Informational";

/** How severe it is, High first. */
export type SeverityResult = "High" | "Medium" | "Low" | "Informational" | (string & {});

/** Where the work on the incident stands. */
export type IncidentStatus = "New" | "Active" | "Closed";

/** Where the work on the incident stands. */
export type IncidentStatusResult = "New" | "Active" | "Closed" | (string & {});

/** A tactic of MITRE ATT&CK. */
export type Tactic =
  | "Reconnaissance"
  | "ResourceDevelopment"
  | "InitialAccess"
  | "Execution"
  | "Persistence"
  | "PrivilegeEscalation"
  | "DefenseEvasion"
  | "CredentialAccess"
  | "Discovery"
  | "LateralMovement"
  | "Collection"
  | "Exfiltration"
  | "CommandAndControl"
  | "Impact"
  | "PreAttack"
  | "ImpairProcessControl"
  | "InhibitResponseFunction";

/** A tactic of MITRE ATT&CK. */
export type TacticResult =
  | "Reconnaissance"
  | "ResourceDevelopment"
  | "InitialAccess"
  | "Execution"
  | "Persistence"
  | "PrivilegeEscalation"
  | "DefenseEvasion"
  | "CredentialAccess"
  | "Discovery"
  | "LateralMovement"
  | "Collection"
  | "Exfiltration"
  | "CommandAndControl"
  | "Impact"
  | "PreAttack"
  | "ImpairProcessControl"
  | "InhibitResponseFunction"
  | (string & {});

/** Who made and changed the resource. */
export type SystemData = {
  createdBy?: string;
  createdByType?: "User" | "Application" | "ManagedIdentity" | "Key" | (string & {});
  /** @format date-time */
  createdAt?: string;
  lastModifiedBy?: string;
  lastModifiedByType?: "User" | "Application" | "ManagedIdentity" | "Key" | (string & {});
  /** @format date-time */
  lastModifiedAt?: string;
};

/** The person or application behind a change. */
export type ClientInfo = {
  name?: string | null;
  email?: string | null;
  objectId?: string | null;
  userPrincipalName?: string | null;
};

export type UserInfo = {
  name?: string | null;
  email?: string | null;
  objectId?: string | null;
};

export type OwnerInput = {
  /** The Entra object id of the owner. */
  objectId?: string;
  /** The sign-in name of the owner. */
  userPrincipalName?: string;
  /** The mail address of the owner. */
  email?: string;
  /** The display name of the owner. */
  assignedTo?: string;
  /** What kind of owner it is. */
  ownerType?: "Unknown" | "User" | "Group";
};

export type LabelInput = {
  /** The text of the label. @minLength 1 */
  labelName: string;
  /** Whether a person or Sentinel set it. */
  labelType?: "User" | "AutoAssigned";
};

export type LabelInputResult = {
  /** The text of the label. @minLength 1 */
  labelName: string;
  /** Whether a person or Sentinel set it. */
  labelType?: "User" | "AutoAssigned" | (string & {});
};

/** The kind of entity, such as Host or Account. */
export type MappedEntity =
  | "Account"
  | "Host"
  | "IP"
  | "Malware"
  | "File"
  | "Process"
  | "CloudApplication"
  | "DNS"
  | "AzureResource"
  | "FileHash"
  | "RegistryKey"
  | "RegistryValue"
  | "SecurityGroup"
  | "URL"
  | "Mailbox"
  | "MailCluster"
  | "MailMessage"
  | "SubmissionMail";

/** The kind of entity, such as Host or Account. */
export type MappedEntityResult =
  | "Account"
  | "Host"
  | "IP"
  | "Malware"
  | "File"
  | "Process"
  | "CloudApplication"
  | "DNS"
  | "AzureResource"
  | "FileHash"
  | "RegistryKey"
  | "RegistryValue"
  | "SecurityGroup"
  | "URL"
  | "Mailbox"
  | "MailCluster"
  | "MailMessage"
  | "SubmissionMail"
  | (string & {});

export type EntityMapping = {
  entityType?: MappedEntity;
  /** What in the result identifies the entity. */
  fieldMappings?: {
    /** The identifier of the entity, such as FullName. */
    identifier?: string;
    /** The column of the query result that holds it. */
    columnName?: string;
  }[];
};

export type EntityMappingResult = {
  entityType?: MappedEntityResult;
  /** What in the result identifies the entity. */
  fieldMappings?: {
    /** The identifier of the entity, such as FullName. */
    identifier?: string;
    /** The column of the query result that holds it. */
    columnName?: string;
  }[];
};

export type SentinelEntityMapping = {
  /** The column that holds entities which Sentinel found itself. */
  columnName?: string;
};

export type SentinelEntityMappingResult = {
  /** The column that holds entities which Sentinel found itself. */
  columnName?: string;
};

export type AlertProperty = {
  /** The part of the alert. */
  alertProperty?:
    | "AlertLink"
    | "ConfidenceLevel"
    | "ConfidenceScore"
    | "ExtendedLinks"
    | "ProductName"
    | "ProviderName"
    | "ProductComponentName"
    | "RemediationSteps"
    | "Techniques"
    | "SubTechniques";
  /** The column of the query result that fills it. */
  value?: string;
};

export type AlertPropertyResult = {
  /** The part of the alert. */
  alertProperty?:
    | "AlertLink"
    | "ConfidenceLevel"
    | "ConfidenceScore"
    | "ExtendedLinks"
    | "ProductName"
    | "ProviderName"
    | "ProductComponentName"
    | "RemediationSteps"
    | "Techniques"
    | "SubTechniques"
    | (string & {});
  /** The column of the query result that fills it. */
  value?: string;
};

export type IncidentGrouping = {
  /** Whether alerts share an incident at all. */
  enabled: boolean;
  /** Whether a new alert opens a closed incident again. */
  reopenClosedIncident: boolean;
  /** How old the incident may be, as an ISO 8601 duration. */
  lookbackDuration: string;
  /** What alerts must have in common. */
  matchingMethod: "AllEntities" | "AnyAlert" | "Selected";
  groupByEntities?: MappedEntity[] | null;
  groupByAlertDetails?: ("DisplayName" | "Severity")[] | null;
  groupByCustomDetails?: string[] | null;
};

export type IncidentGroupingResult = {
  /** Whether alerts share an incident at all. */
  enabled: boolean;
  /** Whether a new alert opens a closed incident again. */
  reopenClosedIncident: boolean;
  /** How old the incident may be, as an ISO 8601 duration. */
  lookbackDuration: string;
  /** What alerts must have in common. */
  matchingMethod: "AllEntities" | "AnyAlert" | "Selected" | (string & {});
  groupByEntities?: MappedEntityResult[] | null;
  groupByAlertDetails?: ("DisplayName" | "Severity" | (string & {}))[] | null;
  groupByCustomDetails?: string[] | null;
};

export type BookmarkMappingInput = {
  /** The kind of entity, such as Host or Account. */
  entityType?: string;
  /** The identifiers of the entity. */
  fieldMappings?: {
    /** The name of the identifier. */
    identifier?: string;
    /** The value of the identifier. */
    value?: string;
  }[];
};

export type BookmarkMappingInputResult = {
  /** The kind of entity, such as Host or Account. */
  entityType?: string;
  /** The identifiers of the entity. */
  fieldMappings?: {
    /** The name of the identifier. */
    identifier?: string;
    /** The value of the identifier. */
    value?: string;
  }[];
};

export type Incident = {
  /** The full Azure resource id. */
  id?: string;
  /** The id that incident operations take. */
  name?: string;
  type?: string;
  /** Send it with an update to notice other changes. */
  etag?: string;
  systemData?: SystemData;
  properties?: {
    title: string;
    description?: string | null;
    severity: SeverityResult;
    status: IncidentStatusResult;
    /** The number shown in the portal. @integer */
    incidentNumber?: number;
    /** The verdict of a closed incident. */
    classification?: "Undetermined" | "TruePositive" | "BenignPositive" | "FalsePositive" | (string & {}) | null;
    classificationReason?:
      | "SuspiciousActivity"
      | "SuspiciousButExpected"
      | "IncorrectAlertLogic"
      | "InaccurateData"
      | (string & {})
      | null;
    classificationComment?: string | null;
    /** Who works on it; its fields are null while nobody does. */
    owner?: {
      objectId?: string | null;
      userPrincipalName?: string | null;
      email?: string | null;
      assignedTo?: string | null;
      ownerType?: string | null;
    };
    labels?: { labelName?: string; labelType?: "User" | "AutoAssigned" | (string & {}) }[];
    /** @format date-time */
    createdTimeUtc?: string;
    /** @format date-time */
    lastModifiedTimeUtc?: string;
    /** @format date-time */
    firstActivityTimeUtc?: string | null;
    /** @format date-time */
    lastActivityTimeUtc?: string | null;
    relatedAnalyticRuleIds?: string[];
    /** The page of the incident in the Azure portal. */
    incidentUrl?: string;
    providerName?: string;
    providerIncidentId?: string;
    additionalData?: {
      /** @integer */
      alertsCount?: number;
      /** @integer */
      bookmarksCount?: number;
      /** @integer */
      commentsCount?: number;
      alertProductNames?: string[];
      tactics?: TacticResult[];
      techniques?: string[];
      /** The incident in the Defender portal. */
      providerIncidentUrl?: string | null;
      /** The incident that took this one over. */
      mergedIncidentNumber?: string | null;
      mergedIncidentUrl?: string | null;
    };
  };
};

export type Comment = {
  /** The full Azure resource id. */
  id?: string;
  /** The id of the comment. */
  name?: string;
  type?: string;
  etag?: string;
  properties?: {
    message: string;
    author?: ClientInfo;
    /** @format date-time */
    createdTimeUtc?: string;
    /** @format date-time */
    lastModifiedTimeUtc?: string;
  };
};

export type Task = {
  /** The full Azure resource id. */
  id?: string;
  /** The id of the task. */
  name?: string;
  type?: string;
  etag?: string;
  properties?: {
    title?: string;
    description?: string | null;
    status?: "New" | "Completed" | (string & {});
    createdBy?: ClientInfo;
    lastModifiedBy?: ClientInfo;
    /** @format date-time */
    createdTimeUtc?: string;
    /** @format date-time */
    lastModifiedTimeUtc?: string;
  };
};

/** A detection rule; which properties it has depends on its kind. */
export type AlertRule = {
  /** The full Azure resource id. */
  id?: string;
  /** The id that rule operations take. */
  name?: string;
  type?: string;
  /** Scheduled, NRT, Fusion, MicrosoftSecurityIncidentCreation and others. */
  kind?: string;
  etag?: string;
  systemData?: SystemData;
  properties?: {
    displayName?: string;
    description?: string | null;
    enabled?: boolean;
    severity?: SeverityResult;
    /** The KQL query of a scheduled or NRT rule. */
    query?: string;
    /** How often it runs, as an ISO 8601 duration. */
    queryFrequency?: string;
    /** How far back it looks. */
    queryPeriod?: string;
    triggerOperator?: "GreaterThan" | "LessThan" | "Equal" | "NotEqual" | (string & {});
    /** @integer */
    triggerThreshold?: number;
    suppressionEnabled?: boolean;
    suppressionDuration?: string;
    tactics?: TacticResult[] | null;
    techniques?: string[] | null;
    subTechniques?: string[] | null;
    alertRuleTemplateName?: string | null;
    templateVersion?: string | null;
    eventGroupingSettings?: { aggregationKind?: string } | null;
    customDetails?: { [key: string]: string } | null;
    entityMappings?: EntityMappingResult[] | null;
    sentinelEntitiesMappings?: SentinelEntityMappingResult[] | null;
    alertDetailsOverride?: {
      alertDisplayNameFormat?: string | null;
      alertDescriptionFormat?: string | null;
      alertTacticsColumnName?: string | null;
      alertSeverityColumnName?: string | null;
      alertDynamicProperties?: AlertPropertyResult[] | null;
    } | null;
    incidentConfiguration?: { createIncident?: boolean; groupingConfiguration?: IncidentGroupingResult | null } | null;
    /** The product whose alerts become incidents; one kind only. */
    productFilter?: string;
    severitiesFilter?: string[] | null;
    displayNamesFilter?: string[] | null;
    displayNamesExcludeFilter?: string[] | null;
    /** @format date-time */
    lastModifiedUtc?: string;
  };
};

export type AutomationCondition = {
  /** Property compares a field, Boolean joins others. */
  conditionType: "Property" | "PropertyArray" | "PropertyChanged" | "PropertyArrayChanged" | "Boolean";
  /** The comparison; which fields it has depends on the type. */
  conditionProperties?: {
    /** The field, such as IncidentSeverity or IPAddress. */
    propertyName?: string;
    /** The comparison; And and Or for Boolean. */
    operator?:
      | "Equals"
      | "NotEquals"
      | "Contains"
      | "NotContains"
      | "StartsWith"
      | "NotStartsWith"
      | "EndsWith"
      | "NotEndsWith"
      | "And"
      | "Or";
    /** What to compare with. */
    propertyValues?: string[];
    /** Which side of a change to look at; Added for lists. */
    changeType?: "ChangedFrom" | "ChangedTo" | "Added";
    /** The list to look at; the last four for changes. */
    arrayType?:
      | "CustomDetails"
      | "CustomDetailValues"
      | "IncidentLabels"
      | "Alerts"
      | "Labels"
      | "Tactics"
      | "Comments";
    /** Whether one entry must fit or all. */
    arrayConditionType?: "AnyItem" | "AllItems";
    /** What entries of the list must fit. @maxItems 10 */
    itemConditions?: AutomationCondition[];
    /** The conditions that Boolean joins. @maxItems 10 */
    innerConditions?: AutomationCondition[];
  };
};

export type AutomationConditionResult = {
  /** Property compares a field, Boolean joins others. */
  conditionType:
    | "Property"
    | "PropertyArray"
    | "PropertyChanged"
    | "PropertyArrayChanged"
    | "Boolean"
    | (string & {});
  /** The comparison; which fields it has depends on the type. */
  conditionProperties?: {
    /** The field, such as IncidentSeverity or IPAddress. */
    propertyName?: string;
    /** The comparison; And and Or for Boolean. */
    operator?:
      | "Equals"
      | "NotEquals"
      | "Contains"
      | "NotContains"
      | "StartsWith"
      | "NotStartsWith"
      | "EndsWith"
      | "NotEndsWith"
      | "And"
      | "Or"
      | (string & {});
    /** What to compare with. */
    propertyValues?: string[];
    /** Which side of a change to look at; Added for lists. */
    changeType?: "ChangedFrom" | "ChangedTo" | "Added" | (string & {});
    /** The list to look at; the last four for changes. */
    arrayType?:
      | "CustomDetails"
      | "CustomDetailValues"
      | "IncidentLabels"
      | "Alerts"
      | "Labels"
      | "Tactics"
      | "Comments"
      | (string & {});
    /** Whether one entry must fit or all. */
    arrayConditionType?: "AnyItem" | "AllItems" | (string & {});
    /** What entries of the list must fit. @maxItems 10 */
    itemConditions?: AutomationConditionResult[];
    /** The conditions that Boolean joins. @maxItems 10 */
    innerConditions?: AutomationConditionResult[];
  };
};

export type AutomationRule = {
  /** The full Azure resource id. */
  id?: string;
  /** The id of the automation rule. */
  name?: string;
  type?: string;
  etag?: string;
  systemData?: SystemData;
  properties?: {
    displayName?: string;
    /** Its turn among the rules of the workspace. @integer */
    order?: number;
    triggeringLogic?: {
      isEnabled?: boolean;
      triggersOn?: "Incidents" | "Alerts" | (string & {});
      triggersWhen?: "Created" | "Updated" | (string & {});
      /** @format date-time */
      expirationTimeUtc?: string | null;
      conditions?: AutomationConditionResult[] | null;
    };
    actions?: {
      /** @integer */
      order?: number;
      actionType?: "ModifyProperties" | "RunPlaybook" | "AddIncidentTask" | (string & {});
      /** What is set, the playbook that runs, or the task that is added. */
      actionConfiguration?: {
        severity?: string | null;
        status?: string | null;
        classification?: string | null;
        classificationReason?: string | null;
        classificationComment?: string | null;
        owner?: {
          objectId?: string | null;
          userPrincipalName?: string | null;
          email?: string | null;
          assignedTo?: string | null;
        } | null;
        labels?: LabelInputResult[] | null;
        logicAppResourceId?: string | null;
        tenantId?: string | null;
        title?: string | null;
        description?: string | null;
      } | null;
    }[];
    createdBy?: ClientInfo;
    lastModifiedBy?: ClientInfo;
    /** @format date-time */
    createdTimeUtc?: string;
    /** @format date-time */
    lastModifiedTimeUtc?: string;
  };
};

export type Watchlist = {
  /** The full Azure resource id. */
  id?: string;
  /** The alias that watchlist operations take. */
  name?: string;
  type?: string;
  etag?: string;
  systemData?: SystemData;
  properties?: {
    watchlistId?: string;
    displayName?: string;
    description?: string | null;
    provider?: string;
    /** The file that the items came from. */
    source?: string | null;
    sourceType?: string | null;
    watchlistAlias?: string;
    watchlistType?: string;
    /** The column to join on in queries. */
    itemsSearchKey?: string;
    labels?: string[];
    isDeleted?: boolean;
    defaultDuration?: string | null;
    /** New, InProgress or Complete. */
    uploadStatus?: string | null;
    provisioningState?: string | null;
    createdBy?: UserInfo;
    updatedBy?: UserInfo;
    /** @format date-time */
    created?: string;
    /** @format date-time */
    updated?: string;
  };
};

export type WatchlistItem = {
  /** The full Azure resource id. */
  id?: string;
  /** The id of the item. */
  name?: string;
  type?: string;
  etag?: string;
  properties?: {
    watchlistItemId?: string;
    watchlistItemType?: string;
    /** The columns of the row. */
    itemsKeyValue?: { [key: string]: Value };
    entityMapping?: { [key: string]: Value } | null;
    isDeleted?: boolean;
    tenantId?: string;
    createdBy?: UserInfo;
    updatedBy?: UserInfo;
    /** @format date-time */
    created?: string;
    /** @format date-time */
    updated?: string;
  };
};

export type Bookmark = {
  /** The full Azure resource id. */
  id?: string;
  /** The id of the bookmark. */
  name?: string;
  type?: string;
  etag?: string;
  systemData?: SystemData;
  properties?: {
    displayName?: string;
    /** The KQL query that found the evidence. */
    query?: string;
    /** The row that was kept, as JSON text. */
    queryResult?: string | null;
    /** @format date-time */
    queryStartTime?: string | null;
    /** @format date-time */
    queryEndTime?: string | null;
    /** @format date-time */
    eventTime?: string | null;
    notes?: string | null;
    labels?: string[];
    tactics?: TacticResult[];
    techniques?: string[];
    entityMappings?: BookmarkMappingInputResult[] | null;
    incidentInfo?: {
      incidentId?: string | null;
      title?: string | null;
      severity?: string | null;
      relationName?: string | null;
    } | null;
    createdBy?: UserInfo;
    updatedBy?: UserInfo;
    /** @format date-time */
    created?: string;
    /** @format date-time */
    updated?: string;
  };
};

export type Indicator = {
  /** The full Azure resource id. */
  id?: string;
  /** The id that indicator operations take. */
  name?: string;
  type?: string;
  /** Always the word indicator. */
  kind?: string;
  etag?: string;
  properties?: {
    displayName?: string;
    description?: string | null;
    /** The STIX pattern to match. */
    pattern?: string;
    patternType?: string;
    /** What the pattern matches, taken apart. */
    parsedPattern?: { patternTypeKey?: string; patternTypeValues?: { valueType?: string; value?: string }[] }[] | null;
    source?: string;
    /** @integer */
    confidence?: number;
    threatTypes?: string[];
    indicatorTypes?: string[];
    threatIntelligenceTags?: string[];
    labels?: string[];
    revoked?: boolean;
    validFrom?: string;
    validUntil?: string | null;
    created?: string;
    lastUpdatedTimeUtc?: string;
    externalId?: string;
    killChainPhases?: { killChainName?: string; phaseName?: string }[];
  };
};

/** What is known of it; which fields there are depends on the kind. */
export type EntityProperties = {
  /** The name for display. */
  friendlyName?: string;
  additionalData?: { [key: string]: Value } | null;
  /** The full name; Account and Mailbox. */
  displayName?: string;
  /** The account without its domain; Account only. */
  accountName?: string;
  /** What follows the \@ in the sign-in name; Account only. */
  upnSuffix?: string;
  /** The Entra object id; Account only. */
  aadUserId?: string;
  /** The security identifier; Account and SecurityGroup. */
  sid?: string;
  /** The NetBIOS domain; Account and Host. */
  ntDomain?: string;
  /** The DNS domain; Account and Host. */
  dnsDomain?: string;
  /** The host without its domain; Host only. */
  hostName?: string;
  /** The older name of the host; Host only. */
  netBiosName?: string;
  /** The resource id of the virtual machine; Host only. */
  azureID?: string;
  /** The operating system; Host only. */
  osFamily?: string;
  /** The version of the system as text; Host only. */
  osVersion?: string;
  /** The address; Ip only. */
  address?: string;
  /** Where the address is; Ip only. */
  location?: {
    countryCode?: string;
    countryName?: string;
    state?: string;
    city?: string;
    latitude?: number;
    longitude?: number;
    /** @integer */
    asn?: number;
  };
  /** The full address; Url only. */
  url?: string;
  /** The name that was asked for; DnsResolution only. */
  domainName?: string;
  /** The file without its path; File only. */
  fileName?: string;
  /** The path of the file; File only. */
  directory?: string;
  /** The hash; FileHash only. */
  hashValue?: string;
  /** The kind of hash, such as SHA256; FileHash only. */
  algorithm?: string;
  /** The vendor's name for it; Malware only. */
  malwareName?: string;
  /** What it is, such as Trojan; Malware only. */
  category?: string;
  /** The number of the process; Process only. */
  processId?: string;
  /** How it was started; Process only. */
  commandLine?: string;
  /** When it was started; Process only. */
  creationTimeUtc?: string;
  /** The root of the registry; RegistryKey only. */
  hive?: string;
  /** The path within the registry; RegistryKey only. */
  key?: string;
  /** The name of the value; RegistryValue only. */
  valueName?: string;
  /** The value as text; RegistryValue only. */
  valueData?: string;
  /** The Azure resource id; AzureResource only. */
  resourceId?: string;
  /** The subscription of the resource; AzureResource only. */
  subscriptionId?: string;
  /** The name of the application; CloudApplication only. */
  appName?: string;
  /** The address of the mailbox; Mailbox only. */
  mailboxPrimaryAddress?: string;
  /** The sign-in name of the owner; Mailbox only. */
  upn?: string;
  /** The subject; MailMessage and SubmissionMail. */
  subject?: string;
  /** Who got it; MailMessage and SubmissionMail. */
  recipient?: string;
  /** The sender that the reader sees; MailMessage only. */
  p2Sender?: string;
  /** The address that it was sent from; MailMessage only. */
  senderIP?: string;
  /** The Message-ID header; MailMessage only. */
  internetMessageId?: string;
  /** Its id in Microsoft 365; MailMessage and SubmissionMail. */
  networkMessageId?: string;
  /** Such as Delivered or Blocked; MailMessage only. */
  deliveryAction?: string;
  /** The host that it was on, as an id of an entity. */
  hostEntityId?: string;
};

export type WhoisContact = {
  name?: string | null;
  org?: string | null;
  email?: string | null;
  phone?: string | null;
  city?: string | null;
  state?: string | null;
  country?: string | null;
};

const LINK_PAGES = {
  next: "/nextLink",
  params: ["skipToken"],
  items: "/value",
  more: "/nextLink",
  wires: ["$skipToken"],
} as const;

const CONNECTOR: ConnectorSpec = {
  name: "sentinel",
  operations: {
    low: {
      "incidents:read": ["eRMIee5Y", LINK_PAGES],
      "incidents:read_details": ["m9A5YvI8"],
      "alerts:read": ["uBJ_SswM"],
      "entities:read": ["wZ-hSDGQ"],
      "comments:read": ["Vn8QqUQ5", LINK_PAGES],
      "tasks:read": ["pXNQLlJF", LINK_PAGES],
      "alert_rules:read": ["G9OoGiqo", LINK_PAGES],
      "automation_rules:read": ["Aq_ZDjnd", LINK_PAGES],
      "watchlists:read": ["oLH-38ji", LINK_PAGES],
      "watchlist_items:read": ["7FRbBJAb", LINK_PAGES],
      "bookmarks:read": ["bG_cMaPG", LINK_PAGES],
      "indicators:read": ["GUNuDkQN", LINK_PAGES],
      "indicators:search": ["3Bjrou7V"],
      "domain_whois:read": ["7gH8JZ_4"],
    },
    medium: {
      "incidents:write": ["CxIkaK8_"],
      "comments:write": ["_V83XSWp"],
      "tasks:write": ["f5ufOUqa"],
      "watchlist_items:write": ["kl1-vydV"],
      "bookmarks:write": ["7qEwxqGR"],
      "indicators:write": ["DxRl9obc"],
      "data_connectors:read": ["kr9se7Ok", LINK_PAGES],
    },
    high: {
      "alert_rules:write": ["femfs-d8"],
      "indicators:delete": ["fLbHWsfA"],
    },
    critical: {
      "incidents:delete": ["Ed7gVRqk"],
      "incidents:run_playbook": ["tVGn-jzv"],
      "automation_rules:write": ["NwCejCJY"],
      "data_connectors:delete": ["cb0WAjtb"],
    },
  },
};
