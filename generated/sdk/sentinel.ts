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
   * @risk high
   */
  execute(
    operation: OperationId<"incidents:delete", "high", M>,
    params: IncidentsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IncidentsDeleteResult>;
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
  ): GovernedCall<"low", AlertRulesReadResult>;
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
  ): GovernedCall<"low", AutomationRulesReadResult>;
  /**
   * Create or replace an automation rule. `PUT
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}/providers/Microsoft.SecurityInsights/automationRules/{automationRuleId}`
   * @risk high
   */
  execute(
    operation: OperationId<"automation_rules:write", "high", M>,
    params: AutomationRulesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AutomationRulesWriteResult>;
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
  ): GovernedCall<"low", BookmarksReadResult>;
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
   * @risk low
   */
  execute(
    operation: OperationId<"data_connectors:read", "low", M>,
    params: DataConnectorsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DataConnectorsReadResult>;
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
  "incidents:delete": { risk: "high"; params: IncidentsDeleteParams; result: IncidentsDeleteResult };
  "incidents:run_playbook": { risk: "critical"; params: IncidentsRunPlaybookParams; result: IncidentsRunPlaybookResult };
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult };
  "entities:read": { risk: "low"; params: EntitiesReadParams; result: EntitiesReadResult };
  "comments:read": { risk: "low"; params: CommentsReadParams; result: CommentsReadResult; item: CommentsReadItem };
  "comments:write": { risk: "medium"; params: CommentsWriteParams; result: CommentsWriteResult };
  "tasks:write": { risk: "medium"; params: TasksWriteParams; result: TasksWriteResult };
  "alert_rules:read": { risk: "low"; params: AlertRulesReadParams; result: AlertRulesReadResult };
  "alert_rules:write": { risk: "high"; params: AlertRulesWriteParams; result: AlertRulesWriteResult };
  "automation_rules:read": { risk: "low"; params: AutomationRulesReadParams; result: AutomationRulesReadResult };
  "automation_rules:write": { risk: "high"; params: AutomationRulesWriteParams; result: AutomationRulesWriteResult };
  "watchlists:read": { risk: "low"; params: WatchlistsReadParams; result: WatchlistsReadResult; item: WatchlistsReadItem };
  "watchlist_items:read": { risk: "low"; params: WatchlistItemsReadParams; result: WatchlistItemsReadResult; item: WatchlistItemsReadItem };
  "watchlist_items:write": { risk: "medium"; params: WatchlistItemsWriteParams; result: WatchlistItemsWriteResult };
  "bookmarks:read": { risk: "low"; params: BookmarksReadParams; result: BookmarksReadResult };
  "bookmarks:write": { risk: "medium"; params: BookmarksWriteParams; result: BookmarksWriteResult };
  "indicators:read": { risk: "low"; params: IndicatorsReadParams; result: IndicatorsReadResult; item: IndicatorsReadItem };
  "indicators:search": { risk: "low"; params: IndicatorsSearchParams; result: IndicatorsSearchResult };
  "indicators:write": { risk: "medium"; params: IndicatorsWriteParams; result: IndicatorsWriteResult };
  "indicators:delete": { risk: "high"; params: IndicatorsDeleteParams; result: IndicatorsDeleteResult };
  "domain_whois:read": { risk: "low"; params: DomainWhoisReadParams; result: DomainWhoisReadResult };
  "data_connectors:read": { risk: "low"; params: DataConnectorsReadParams; result: DataConnectorsReadResult };
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
}

/** Parameters of `incidents:read`. */
export interface IncidentsReadParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** An OData condition, such as properties/status eq 'New'. */
  filter?: string;
  /** The order, such as properties/createdTimeUtc desc. */
  orderby?: string;
  /** How many to return at most. @integer @minimum 1 */
  top?: number;
  /** The place to go on from; comes from nextLink. */
  skipToken?: string;
}

/** Result of `incidents:read`. */
export type IncidentsReadResult = {
  value?: Incident[];
  /** The address of the next page. */
  nextLink?: string | null;
};

/** One item of the pages of `incidents:read`. */
export type IncidentsReadItem = NonNullable<IncidentsReadResult["value"]>[number];

/** Arguments of `getIncidents`. */
export interface GetIncidentsParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** An OData condition, such as properties/status eq 'New'. */
  filter?: string;
  /** The order, such as properties/createdTimeUtc desc. */
  orderby?: string;
  /** How many to return at most. @integer @minimum 1 */
  top?: number;
}

/** Parameters of `incidents:read_details`. */
export interface IncidentsReadDetailsParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The id of the incident. @minLength 1 */
  incidentId: string;
}

/** Result of `incidents:read_details`. */
export type IncidentsReadDetailsResult = Incident;

/** Arguments of `getIncident`. */
export interface GetIncidentParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The id of the incident. @minLength 1 */
  incidentId: string;
}

/** Parameters of `incidents:write`. */
export interface IncidentsWriteParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The id of the incident. @minLength 1 */
  incidentId: string;
  /** The etag that was read, to refuse overwriting newer changes. */
  etag?: string;
  /** The fields to store. */
  properties: {
    /** What happened, in one line. @minLength 1 */
    title: string;
    /** The longer text. */
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
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The id of the incident. @minLength 1 */
  incidentId: string;
  /** What happened, in one line. @minLength 1 */
  title: string;
  /** How severe it is. */
  severity: Severity;
  /** The state to move to. */
  status: IncidentStatus;
  /** The longer text. */
  description?: string;
  /** The Entra object id of the owner. */
  ownerObjectId?: string;
  /** All labels that it should have. */
  labels?: LabelInput[];
  /** The etag that was read, to refuse overwriting newer changes. */
  etag?: string;
}

/** Arguments of `closeIncident`. */
export interface CloseIncidentParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The id of the incident. @minLength 1 */
  incidentId: string;
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
  /** The longer text. */
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
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The id of the incident. @minLength 1 */
  incidentId: string;
}

/** Result of `incidents:delete`. */
export type IncidentsDeleteResult = null;

/** Parameters of `incidents:run_playbook`. */
export interface IncidentsRunPlaybookParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The id of the incident. @minLength 1 */
  incidentIdentifier: string;
  /** The id of the Logic App. @minLength 1 */
  logicAppsResourceId: string;
  /** The tenant that the Logic App lives in. */
  tenantId?: string;
}

/** Result of `incidents:run_playbook`. */
export type IncidentsRunPlaybookResult = null;

/** Arguments of `runPlaybook`. */
export interface RunPlaybookParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The id of the incident. @minLength 1 */
  incidentId: string;
  /** The id of the Logic App. @minLength 1 */
  logicAppId: string;
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The id of the incident. @minLength 1 */
  incidentId: string;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  value?: {
    /** The full Azure resource id. */
    id?: string;
    name?: string;
    type?: string;
    /** Always SecurityAlert. */
    kind?: string;
    properties?: {
      systemAlertId?: string;
      alertDisplayName?: string;
      alertType?: string;
      description?: string;
      severity?: SeverityResult;
      status?: "Unknown" | "New" | "Resolved" | "Dismissed" | "InProgress" | (string & {});
      confidenceLevel?: "Unknown" | "Low" | "High" | (string & {});
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
  nextLink?: string | null;
};

/** Parameters of `entities:read`. */
export interface EntitiesReadParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The id of the incident. @minLength 1 */
  incidentId: string;
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
    /** What is known of it; which fields there are depends on the kind. */
    properties?: {
      /** The name for display. */
      friendlyName?: string;
      additionalData?: { [key: string]: unknown };
      /** The account without its domain; Account only. */
      accountName?: string;
      /** The NetBIOS domain; Account and Host. */
      ntDomain?: string;
      /** The host without its domain; Host only. */
      hostName?: string;
      /** The address; Ip only. */
      address?: string;
    };
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
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The id of the incident. @minLength 1 */
  incidentId: string;
}

/** Parameters of `comments:read`. */
export interface CommentsReadParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The id of the incident. @minLength 1 */
  incidentId: string;
  /** An OData condition. */
  filter?: string;
  /** The order of the comments. */
  orderby?: string;
  /** How many to return at most. @integer @minimum 1 */
  top?: number;
  /** The place to go on from; comes from nextLink. */
  skipToken?: string;
}

/** Result of `comments:read`. */
export type CommentsReadResult = {
  value?: Comment[];
  /** The address of the next page. */
  nextLink?: string | null;
};

/** One item of the pages of `comments:read`. */
export type CommentsReadItem = NonNullable<CommentsReadResult["value"]>[number];

/** Parameters of `comments:write`. */
export interface CommentsWriteParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The id of the incident. @minLength 1 */
  incidentId: string;
  /** An id or a new GUID. @minLength 1 */
  incidentCommentId: string;
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
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The id of the incident. @minLength 1 */
  incidentId: string;
  /** An id or a new GUID. @minLength 1 */
  commentId: string;
  /** The text, as Markdown. @minLength 1 */
  message: string;
}

/** Parameters of `tasks:write`. */
export interface TasksWriteParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The id of the incident. @minLength 1 */
  incidentId: string;
  /** An id or a new GUID. @minLength 1 */
  incidentTaskId: string;
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
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
}

/** Result of `alert_rules:read`. */
export type AlertRulesReadResult = {
  value?: AlertRule[];
  /** The address of the next page. */
  nextLink?: string | null;
};

/** Parameters of `alert_rules:write`. */
export interface AlertRulesWriteParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** An id or a new GUID. @minLength 1 */
  ruleId: string;
  /** The rule to store. */
  rule: {
    /** Always Scheduled. */
    kind: "Scheduled";
    /** The etag that was read, to refuse overwriting newer changes. */
    etag?: string;
    /** The settings of the rule. */
    properties: {
      /** The name of its alerts. @minLength 1 */
      displayName: string;
      /** What it detects. */
      description?: string;
      /** Whether it runs. */
      enabled: boolean;
      /** The severity of its alerts. */
      severity: Severity;
      /** The KQL query. @minLength 1 */
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
      /** Such as T1037. */
      techniques?: string[];
      /** Which columns name which entities. */
      entityMappings?: EntityMappingInput[];
    };
  };
}

/** Result of `alert_rules:write`. */
export type AlertRulesWriteResult = AlertRule;

/** Parameters of `automation_rules:read`. */
export interface AutomationRulesReadParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
}

/** Result of `automation_rules:read`. */
export type AutomationRulesReadResult = {
  value?: AutomationRule[];
  /** The address of the next page. */
  nextLink?: string | null;
};

/** Parameters of `automation_rules:write`. */
export interface AutomationRulesWriteParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** An id or a new GUID. @minLength 1 */
  automationRuleId: string;
  /** The etag that was read; when replacing a rule. */
  etag?: string;
  /** The rule to store. */
  properties: {
    /** The name of the rule. @minLength 1 */
    displayName: string;
    /** Its turn among the rules of the workspace. @integer */
    order: number;
    /** When it acts. */
    triggeringLogic: {
      /** Whether it acts at all. */
      isEnabled: boolean;
      /** What it looks at. */
      triggersOn: "Incidents" | "Alerts";
      /** At which moment it looks. */
      triggersWhen: "Created" | "Updated";
      /** When it turns itself off. @format date-time */
      expirationTimeUtc?: string;
      /** What has to hold; all of them. */
      conditions?: {
        /** Property for a plain comparison, PropertyChanged for a change, and others. */
        conditionType: string;
        /** The comparison itself. */
        conditionProperties?: {
          /** Such as IncidentSeverity. */
          propertyName?: string;
          /** The comparison, such as Equals or Contains. */
          operator?: string;
          /** What to compare with. */
          propertyValues?: string[];
          [key: string]: unknown;
        };
      }[];
    };
    /** What it does. @minItems 1 */
    actions: {
      /** The turn of the action within the rule. @integer */
      order: number;
      /** The kind of action. */
      actionType: "ModifyProperties" | "RunPlaybook" | "AddIncidentTask";
      /** What to set, the playbook to run, or the task to add. */
      actionConfiguration?: { [key: string]: unknown };
    }[];
  };
}

/** Result of `automation_rules:write`. */
export type AutomationRulesWriteResult = AutomationRule;

/** Parameters of `watchlists:read`. */
export interface WatchlistsReadParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The place to go on from; comes from nextLink. */
  skipToken?: string;
}

/** Result of `watchlists:read`. */
export type WatchlistsReadResult = {
  value?: Watchlist[];
  /** The address of the next page. */
  nextLink?: string | null;
};

/** One item of the pages of `watchlists:read`. */
export type WatchlistsReadItem = NonNullable<WatchlistsReadResult["value"]>[number];

/** Parameters of `watchlist_items:read`. */
export interface WatchlistItemsReadParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The alias of the watchlist. @minLength 1 */
  watchlistAlias: string;
  /** The place to go on from; comes from nextLink. */
  skipToken?: string;
}

/** Result of `watchlist_items:read`. */
export type WatchlistItemsReadResult = {
  value?: WatchlistItem[];
  /** The address of the next page. */
  nextLink?: string | null;
};

/** One item of the pages of `watchlist_items:read`. */
export type WatchlistItemsReadItem = NonNullable<WatchlistItemsReadResult["value"]>[number];

/** Parameters of `watchlist_items:write`. */
export interface WatchlistItemsWriteParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The alias of the watchlist. @minLength 1 */
  watchlistAlias: string;
  /** An id or a new GUID. @minLength 1 */
  watchlistItemId: string;
  /** The etag that was read; when replacing an item. */
  etag?: string;
  /** The row to store. */
  properties: {
    /** The columns of the watchlist with their values. */
    itemsKeyValue: { [key: string]: unknown };
    /** Which columns name which entities. */
    entityMapping?: { [key: string]: unknown };
  };
}

/** Result of `watchlist_items:write`. */
export type WatchlistItemsWriteResult = WatchlistItem;

/** Parameters of `bookmarks:read`. */
export interface BookmarksReadParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
}

/** Result of `bookmarks:read`. */
export type BookmarksReadResult = {
  value?: Bookmark[];
  /** The address of the next page. */
  nextLink?: string | null;
};

/** Parameters of `bookmarks:write`. */
export interface BookmarksWriteParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** An id or a new GUID. @minLength 1 */
  bookmarkId: string;
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
  };
}

/** Result of `bookmarks:write`. */
export type BookmarksWriteResult = Bookmark;

/** Parameters of `indicators:read`. */
export interface IndicatorsReadParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** An OData condition. */
  filter?: string;
  /** The order of the indicators. */
  orderby?: string;
  /** How many to return at most. @integer @minimum 1 */
  top?: number;
  /** The place to go on from; comes from nextLink. */
  skipToken?: string;
}

/** Result of `indicators:read`. */
export type IndicatorsReadResult = {
  value?: Indicator[];
  /** The address of the next page. */
  nextLink?: string | null;
};

/** One item of the pages of `indicators:read`. */
export type IndicatorsReadItem = NonNullable<IndicatorsReadResult["value"]>[number];

/** Parameters of `indicators:search`. */
export interface IndicatorsSearchParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** Words that the indicator contains. */
  keywords?: string[];
  /** Kinds of pattern, such as ipv4-addr. */
  patternTypes?: string[];
  /** Kinds of threat. */
  threatTypes?: string[];
  /** Feeds that the indicator came from. */
  sources?: string[];
  /** Ids of indicators. */
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
    /** The direction. */
    sortOrder?: "unsorted" | "ascending" | "descending";
  }[];
  /** How many to return per page. @integer @minimum 1 */
  pageSize?: number;
  /** The place to go on from. */
  skipToken?: string;
}

/** Result of `indicators:search`. */
export type IndicatorsSearchResult = {
  value?: Indicator[];
  /** The address of the next page. */
  nextLink?: string | null;
};

/** Arguments of `searchIndicators`. */
export interface SearchIndicatorsParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
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
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** Always indicator. */
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
    /** Kinds of threat. */
    threatTypes?: string[];
    /** Tags to file it under. */
    threatIntelligenceTags?: string[];
    /** Labels to carry. */
    labels?: string[];
    /** When it begins to count. */
    validFrom?: string;
    /** When it expires. */
    validUntil?: string;
    /** Whether it is withdrawn. */
    revoked?: boolean;
    /** Its id at the source. */
    externalId?: string;
    /** The phases of the attack that it belongs to. */
    killChainPhases?: {
      /** The kill chain. */
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
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The name of the indicator resource. @minLength 1 */
  name: string;
}

/** Result of `indicators:delete`. */
export type IndicatorsDeleteResult = null;

/** Parameters of `domain_whois:read`. */
export interface DomainWhoisReadParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** Always main. */
  enrichmentType: "main";
  /** The domain to look up. @minLength 1 */
  domain?: string;
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

/** Parameters of `data_connectors:read`. */
export interface DataConnectorsReadParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
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
  /** The address of the next page. */
  nextLink?: string | null;
};

/** Parameters of `data_connectors:delete`. */
export interface DataConnectorsDeleteParams {
  /** The Azure subscription. */
  subscriptionId: SubscriptionId;
  /** The resource group. */
  resourceGroupName: ResourceGroupName;
  /** The Sentinel workspace. */
  workspaceName: WorkspaceName;
  /** The id of the data connector. @minLength 1 */
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

export type EntityMappingInput = {
  /** The kind of entity, such as Host or Account. */
  entityType?: string;
  /** What in the result identifies the entity. */
  fieldMappings?: {
    /** The identifier of the entity, such as FullName. */
    identifier?: string;
    /** The column of the query result that holds it. */
    columnName?: string;
  }[];
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
    triggerOperator?: string;
    /** @integer */
    triggerThreshold?: number;
    suppressionEnabled?: boolean;
    suppressionDuration?: string;
    tactics?: TacticResult[];
    techniques?: string[];
    alertRuleTemplateName?: string | null;
    /** @format date-time */
    lastModifiedUtc?: string;
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
      conditions?: {
        conditionType?: string;
        conditionProperties?: {
          propertyName?: string;
          operator?: string;
          propertyValues?: string[];
        };
      }[];
    };
    actions?: {
      /** @integer */
      order?: number;
      /** ModifyProperties, RunPlaybook or AddIncidentTask. */
      actionType?: string;
      /** Depends on the type. */
      actionConfiguration?: { [key: string]: unknown };
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
    itemsKeyValue?: { [key: string]: unknown };
    entityMapping?: { [key: string]: unknown };
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
    incidentInfo?: {
      incidentId?: string | null;
      title?: string | null;
      severity?: string | null;
      relationName?: string | null;
    };
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
  /** Always indicator. */
  kind?: string;
  etag?: string;
  properties?: {
    displayName?: string;
    description?: string | null;
    /** The STIX pattern to match. */
    pattern?: string;
    patternType?: string;
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

export type WhoisContact = {
  name?: string | null;
  org?: string | null;
  email?: string | null;
  phone?: string | null;
  city?: string | null;
  state?: string | null;
  country?: string | null;
};

const LINK_PAGES = { next: "/nextLink", params: ["skipToken"], items: "/value", wires: ["$skipToken"] } as const;

const CONNECTOR = {
  name: "sentinel",
  operations: {
    low: {
      "incidents:read": LINK_PAGES,
      "incidents:read_details": {},
      "alerts:read": {},
      "entities:read": {},
      "comments:read": LINK_PAGES,
      "alert_rules:read": {},
      "automation_rules:read": {},
      "watchlists:read": LINK_PAGES,
      "watchlist_items:read": LINK_PAGES,
      "bookmarks:read": {},
      "indicators:read": LINK_PAGES,
      "indicators:search": {},
      "domain_whois:read": {},
      "data_connectors:read": {},
    },
    medium: {
      "incidents:write": {},
      "comments:write": {},
      "tasks:write": {},
      "watchlist_items:write": {},
      "bookmarks:write": {},
      "indicators:write": {},
    },
    high: {
      "incidents:delete": {},
      "alert_rules:write": {},
      "automation_rules:write": {},
      "indicators:delete": {},
    },
    critical: {
      "incidents:run_playbook": {},
      "data_connectors:delete": {},
    },
  },
} as const satisfies ConnectorSpec;
