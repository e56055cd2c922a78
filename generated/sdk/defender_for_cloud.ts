// Generated from specs/defender_for_cloud.yaml by `npm run generate`. Do not edit.
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
 * Microsoft Defender for Cloud. Alerts, recommendations, secure score, plans and just-in-time access of Azure
 * subscriptions.
 * @see https://learn.microsoft.com/en-us/rest/api/defenderforcloud/
 */
export class DefenderForCloudConnector<const M extends Risk = "critical"> extends SDKConnector<DefenderForCloudOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the alerts of a subscription. Risk: low. Scope: Microsoft.Security/alerts/read. */
  getAlerts(params: GetAlertsParams, options?: ExecuteOptions): GovernedPages<"low", AlertsReadResult, AlertsReadItem> {
    return this.call("alerts:read", params, options);
  }

  /** Get one alert with entities and steps. Risk: low. Scope: Microsoft.Security/locations/alerts/read. */
  getAlert(params: GetAlertParams, options?: ExecuteOptions): GovernedCall<"low", AlertsReadDetailsResult> {
    return this.call("alerts:read_details", {
      subscriptionId: params.subscriptionId,
      ascLocation: params.location,
      alertName: params.alertName,
    }, options);
  }

  /** Mark an alert as worked on. Risk: medium. Scope: none. */
  startAlert(params: StartAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsStartResult> {
    return this.call("alerts:start", {
      subscriptionId: params.subscriptionId,
      ascLocation: params.location,
      alertName: params.alertName,
    }, options);
  }

  /** Mark an alert as resolved. Risk: medium. Scope: Microsoft.Security/locations/alerts/resolve/action. */
  resolveAlert(params: ResolveAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsResolveResult> {
    return this.call("alerts:resolve", {
      subscriptionId: params.subscriptionId,
      ascLocation: params.location,
      alertName: params.alertName,
    }, options);
  }

  /**
   * Dismiss an alert as nothing to act on.
   * Risk: medium. Scope: Microsoft.Security/locations/alerts/dismiss/action.
   */
  dismissAlert(params: DismissAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsDismissResult> {
    return this.call("alerts:dismiss", {
      subscriptionId: params.subscriptionId,
      ascLocation: params.location,
      alertName: params.alertName,
    }, options);
  }

  /** Get one alert in a resource group. Risk: low. Scope: Microsoft.Security/locations/alerts/read. */
  getResourceAlert(params: GetResourceAlertParams, options?: ExecuteOptions): GovernedCall<"low", ResourceAlertsReadDetailsResult> {
    return this.call("resource_alerts:read_details", {
      subscriptionId: params.subscriptionId,
      resourceGroupName: params.resourceGroup,
      ascLocation: params.location,
      alertName: params.alertName,
    }, options);
  }

  /** Mark an alert in a resource group as worked on. Risk: medium. Scope: none. */
  startResourceAlert(params: StartResourceAlertParams, options?: ExecuteOptions): GovernedCall<"medium", ResourceAlertsStartResult> {
    return this.call("resource_alerts:start", {
      subscriptionId: params.subscriptionId,
      resourceGroupName: params.resourceGroup,
      ascLocation: params.location,
      alertName: params.alertName,
    }, options);
  }

  /**
   * Mark an alert in a resource group as resolved.
   * Risk: medium. Scope: Microsoft.Security/locations/alerts/resolve/action.
   */
  resolveResourceAlert(params: ResolveResourceAlertParams, options?: ExecuteOptions): GovernedCall<"medium", ResourceAlertsResolveResult> {
    return this.call("resource_alerts:resolve", {
      subscriptionId: params.subscriptionId,
      resourceGroupName: params.resourceGroup,
      ascLocation: params.location,
      alertName: params.alertName,
    }, options);
  }

  /**
   * Dismiss an alert in a resource group.
   * Risk: medium. Scope: Microsoft.Security/locations/alerts/dismiss/action.
   */
  dismissResourceAlert(params: DismissResourceAlertParams, options?: ExecuteOptions): GovernedCall<"medium", ResourceAlertsDismissResult> {
    return this.call("resource_alerts:dismiss", {
      subscriptionId: params.subscriptionId,
      resourceGroupName: params.resourceGroup,
      ascLocation: params.location,
      alertName: params.alertName,
    }, options);
  }

  /**
   * List recommendations and how resources meet them.
   * Risk: low. Scope: Microsoft.Security/assessments/read.
   */
  getAssessments(params: GetAssessmentsParams, options?: ExecuteOptions): GovernedPages<"low", AssessmentsReadResult, AssessmentsReadItem> {
    return this.call("assessments:read", params, options);
  }

  /** Tell the secure score of a subscription. Risk: low. Scope: Microsoft.Security/secureScores/read. */
  getSecureScore(params: GetSecureScoreParams, options?: ExecuteOptions): GovernedPages<"low", SecureScoresReadResult, SecureScoresReadItem> {
    return this.call("secure_scores:read", params, options);
  }

  execute<O extends keyof Within<DefenderForCloudOperations, M>>(
    operation: O,
    params: ParamsOf<Within<DefenderForCloudOperations, M>, O> & Incomplete,
  ): never;
  /**
   * List the alerts of a subscription. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/alerts`
   * @risk low
   */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /**
   * Get one alert with entities and steps. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/locations/{ascLocation}/alerts/{alertName}`
   * @risk low
   */
  execute(
    operation: OperationId<"alerts:read_details", "low", M>,
    params: AlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadDetailsResult>;
  /**
   * Mark an alert as worked on. `POST
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/locations/{ascLocation}/alerts/{alertName}/inProgress`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:start", "medium", M>,
    params: AlertsStartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsStartResult>;
  /**
   * Mark an alert as resolved. `POST
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/locations/{ascLocation}/alerts/{alertName}/resolve`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:resolve", "medium", M>,
    params: AlertsResolveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsResolveResult>;
  /**
   * Dismiss an alert as nothing to act on. `POST
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/locations/{ascLocation}/alerts/{alertName}/dismiss`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:dismiss", "medium", M>,
    params: AlertsDismissParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsDismissResult>;
  /**
   * Open a closed alert again. `POST
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/locations/{ascLocation}/alerts/{alertName}/activate`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:activate", "medium", M>,
    params: AlertsActivateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsActivateResult>;
  /**
   * Get one alert in a resource group. `GET
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Security/locations/{ascLocation}/alerts/{alertName}`
   * @risk low
   */
  execute(
    operation: OperationId<"resource_alerts:read_details", "low", M>,
    params: ResourceAlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ResourceAlertsReadDetailsResult>;
  /**
   * Mark an alert in a resource group as worked on. `POST
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Security/locations/{ascLocation}/alerts/{alertName}/inProgress`
   * @risk medium
   */
  execute(
    operation: OperationId<"resource_alerts:start", "medium", M>,
    params: ResourceAlertsStartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ResourceAlertsStartResult>;
  /**
   * Mark an alert in a resource group as resolved. `POST
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Security/locations/{ascLocation}/alerts/{alertName}/resolve`
   * @risk medium
   */
  execute(
    operation: OperationId<"resource_alerts:resolve", "medium", M>,
    params: ResourceAlertsResolveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ResourceAlertsResolveResult>;
  /**
   * Dismiss an alert in a resource group. `POST
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Security/locations/{ascLocation}/alerts/{alertName}/dismiss`
   * @risk medium
   */
  execute(
    operation: OperationId<"resource_alerts:dismiss", "medium", M>,
    params: ResourceAlertsDismissParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ResourceAlertsDismissResult>;
  /**
   * Open a closed alert in a resource group again. `POST
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Security/locations/{ascLocation}/alerts/{alertName}/activate`
   * @risk medium
   */
  execute(
    operation: OperationId<"resource_alerts:activate", "medium", M>,
    params: ResourceAlertsActivateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ResourceAlertsActivateResult>;
  /**
   * Tell where alerts of a subscription are kept. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/locations`
   * @risk low
   */
  execute(
    operation: OperationId<"locations:read", "low", M>,
    params: LocationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", LocationsReadResult, LocationsReadItem>;
  /**
   * List rules that dismiss alerts on their own. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/alertsSuppressionRules`
   * @risk low
   */
  execute(
    operation: OperationId<"suppression_rules:read", "low", M>,
    params: SuppressionRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SuppressionRulesReadResult, SuppressionRulesReadItem>;
  /**
   * Create or replace a suppression rule. `PUT
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/alertsSuppressionRules/{alertsSuppressionRuleName}`
   * @risk high
   */
  execute(
    operation: OperationId<"suppression_rules:write", "high", M>,
    params: SuppressionRulesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SuppressionRulesWriteResult>;
  /**
   * Delete a rule that dismisses alerts. `DELETE
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/alertsSuppressionRules/{alertsSuppressionRuleName}`
   * @risk high
   */
  execute(
    operation: OperationId<"suppression_rules:delete", "high", M>,
    params: SuppressionRulesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SuppressionRulesDeleteResult>;
  /**
   * List recommendations and how resources meet them. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/assessments`
   * @risk low
   */
  execute(
    operation: OperationId<"assessments:read", "low", M>,
    params: AssessmentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AssessmentsReadResult, AssessmentsReadItem>;
  /**
   * List single findings behind a recommendation. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/assessments/{assessmentName}/subAssessments`
   * @risk low
   */
  execute(
    operation: OperationId<"sub_assessments:read", "low", M>,
    params: SubAssessmentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SubAssessmentsReadResult, SubAssessmentsReadItem>;
  /**
   * List what each recommendation asks for. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/assessmentMetadata`
   * @risk low
   */
  execute(
    operation: OperationId<"assessment_metadata:read", "low", M>,
    params: AssessmentMetadataReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AssessmentMetadataReadResult, AssessmentMetadataReadItem>;
  /**
   * Tell the secure score of a subscription. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/secureScores`
   * @risk low
   */
  execute(
    operation: OperationId<"secure_scores:read", "low", M>,
    params: SecureScoresReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SecureScoresReadResult, SecureScoresReadItem>;
  /**
   * List controls that make up the secure score. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/secureScoreControls`
   * @risk low
   */
  execute(
    operation: OperationId<"secure_score_controls:read", "low", M>,
    params: SecureScoreControlsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SecureScoreControlsReadResult, SecureScoreControlsReadItem>;
  /**
   * List regulatory standards and how far they are met. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/regulatoryComplianceStandards`
   * @risk low
   */
  execute(
    operation: OperationId<"regulatory_standards:read", "low", M>,
    params: RegulatoryStandardsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RegulatoryStandardsReadResult, RegulatoryStandardsReadItem>;
  /**
   * List controls of a regulatory standard. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/regulatoryComplianceStandards/{regulatoryComplianceStandardName}/regulatoryComplianceControls`
   * @risk low
   */
  execute(
    operation: OperationId<"regulatory_controls:read", "low", M>,
    params: RegulatoryControlsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RegulatoryControlsReadResult, RegulatoryControlsReadItem>;
  /**
   * List checks behind a regulatory control. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/regulatoryComplianceStandards/{regulatoryComplianceStandardName}/regulatoryComplianceControls/{regulatoryComplianceControlName}/regulatoryComplianceAssessments`
   * @risk low
   */
  execute(
    operation: OperationId<"regulatory_assessments:read", "low", M>,
    params: RegulatoryAssessmentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RegulatoryAssessmentsReadResult, RegulatoryAssessmentsReadItem>;
  /**
   * List Defender plans and whether they are on. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/pricings`
   * @risk low
   */
  execute(
    operation: OperationId<"pricings:read", "low", M>,
    params: PricingsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PricingsReadResult>;
  /**
   * Switch a Defender plan on or off. `PUT
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/pricings/{pricingName}`
   * @risk critical
   */
  execute(
    operation: OperationId<"pricings:write", "critical", M>,
    params: PricingsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", PricingsWriteResult>;
  /**
   * List who is mailed about alerts. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/securityContacts`
   * @risk low
   */
  execute(
    operation: OperationId<"security_contacts:read", "low", M>,
    params: SecurityContactsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SecurityContactsReadResult, SecurityContactsReadItem>;
  /**
   * Set who is mailed about alerts. `PUT
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/securityContacts/{securityContactName}`
   * @risk high
   */
  execute(
    operation: OperationId<"security_contacts:write", "high", M>,
    params: SecurityContactsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SecurityContactsWriteResult>;
  /**
   * List clouds and code hosts that are connected. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/securityConnectors`
   * @risk low
   */
  execute(
    operation: OperationId<"security_connectors:read", "low", M>,
    params: SecurityConnectorsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SecurityConnectorsReadResult, SecurityConnectorsReadItem>;
  /**
   * List what runs on alerts by itself. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/automations`
   * @risk low
   */
  execute(
    operation: OperationId<"automations:read", "low", M>,
    params: AutomationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AutomationsReadResult, AutomationsReadItem>;
  /**
   * List machines whose ports open on request. `GET
   * /subscriptions/{subscriptionId}/providers/Microsoft.Security/jitNetworkAccessPolicies`
   * @risk low
   */
  execute(
    operation: OperationId<"jit_policies:read", "low", M>,
    params: JitPoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", JitPoliciesReadResult, JitPoliciesReadItem>;
  /**
   * Open ports of machines for a time. `POST
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Security/locations/{ascLocation}/jitNetworkAccessPolicies/{jitNetworkAccessPolicyName}/{jitNetworkAccessPolicyInitiateType}`
   * @risk high
   */
  execute(
    operation: OperationId<"jit_policies:initiate", "high", M>,
    params: JitPoliciesInitiateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", JitPoliciesInitiateResult>;
  /**
   * Scan a storage account for malware. `POST
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/providers/Microsoft.Security/defenderForStorageSettings/{settingName}/startMalwareScan`
   * @risk medium
   */
  execute(
    operation: OperationId<"malware_scans:start", "medium", M>,
    params: MalwareScansStartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MalwareScansStartResult>;
  /**
   * Tell how a malware scan went. `GET
   * /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}/providers/Microsoft.Security/defenderForStorageSettings/{settingName}/malwareScans/{scanId}`
   * @risk low
   */
  execute(
    operation: OperationId<"malware_scans:read", "low", M>,
    params: MalwareScansReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MalwareScansReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof DefenderForCloudOperations>(
    operation: O & Permit<DefenderForCloudOperations, O, M>,
    ...rest: Rest<ParamsOf<DefenderForCloudOperations, O>>
  ): CallOf<DefenderForCloudOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type DefenderForCloud<M extends Risk = "critical"> = Limited<DefenderForCloudConnector<M>, DefenderForCloudMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface DefenderForCloudOperations {
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:read_details": { risk: "low"; params: AlertsReadDetailsParams; result: AlertsReadDetailsResult };
  "alerts:start": { risk: "medium"; params: AlertsStartParams; result: AlertsStartResult };
  "alerts:resolve": { risk: "medium"; params: AlertsResolveParams; result: AlertsResolveResult };
  "alerts:dismiss": { risk: "medium"; params: AlertsDismissParams; result: AlertsDismissResult };
  "alerts:activate": { risk: "medium"; params: AlertsActivateParams; result: AlertsActivateResult };
  "resource_alerts:read_details": { risk: "low"; params: ResourceAlertsReadDetailsParams; result: ResourceAlertsReadDetailsResult };
  "resource_alerts:start": { risk: "medium"; params: ResourceAlertsStartParams; result: ResourceAlertsStartResult };
  "resource_alerts:resolve": { risk: "medium"; params: ResourceAlertsResolveParams; result: ResourceAlertsResolveResult };
  "resource_alerts:dismiss": { risk: "medium"; params: ResourceAlertsDismissParams; result: ResourceAlertsDismissResult };
  "resource_alerts:activate": { risk: "medium"; params: ResourceAlertsActivateParams; result: ResourceAlertsActivateResult };
  "locations:read": { risk: "low"; params: LocationsReadParams; result: LocationsReadResult; item: LocationsReadItem };
  "suppression_rules:read": { risk: "low"; params: SuppressionRulesReadParams; result: SuppressionRulesReadResult; item: SuppressionRulesReadItem };
  "suppression_rules:write": { risk: "high"; params: SuppressionRulesWriteParams; result: SuppressionRulesWriteResult };
  "suppression_rules:delete": { risk: "high"; params: SuppressionRulesDeleteParams; result: SuppressionRulesDeleteResult };
  "assessments:read": { risk: "low"; params: AssessmentsReadParams; result: AssessmentsReadResult; item: AssessmentsReadItem };
  "sub_assessments:read": { risk: "low"; params: SubAssessmentsReadParams; result: SubAssessmentsReadResult; item: SubAssessmentsReadItem };
  "assessment_metadata:read": { risk: "low"; params: AssessmentMetadataReadParams; result: AssessmentMetadataReadResult; item: AssessmentMetadataReadItem };
  "secure_scores:read": { risk: "low"; params: SecureScoresReadParams; result: SecureScoresReadResult; item: SecureScoresReadItem };
  "secure_score_controls:read": { risk: "low"; params: SecureScoreControlsReadParams; result: SecureScoreControlsReadResult; item: SecureScoreControlsReadItem };
  "regulatory_standards:read": { risk: "low"; params: RegulatoryStandardsReadParams; result: RegulatoryStandardsReadResult; item: RegulatoryStandardsReadItem };
  "regulatory_controls:read": { risk: "low"; params: RegulatoryControlsReadParams; result: RegulatoryControlsReadResult; item: RegulatoryControlsReadItem };
  "regulatory_assessments:read": { risk: "low"; params: RegulatoryAssessmentsReadParams; result: RegulatoryAssessmentsReadResult; item: RegulatoryAssessmentsReadItem };
  "pricings:read": { risk: "low"; params: PricingsReadParams; result: PricingsReadResult };
  "pricings:write": { risk: "critical"; params: PricingsWriteParams; result: PricingsWriteResult };
  "security_contacts:read": { risk: "low"; params: SecurityContactsReadParams; result: SecurityContactsReadResult; item: SecurityContactsReadItem };
  "security_contacts:write": { risk: "high"; params: SecurityContactsWriteParams; result: SecurityContactsWriteResult };
  "security_connectors:read": { risk: "low"; params: SecurityConnectorsReadParams; result: SecurityConnectorsReadResult; item: SecurityConnectorsReadItem };
  "automations:read": { risk: "low"; params: AutomationsReadParams; result: AutomationsReadResult; item: AutomationsReadItem };
  "jit_policies:read": { risk: "low"; params: JitPoliciesReadParams; result: JitPoliciesReadResult; item: JitPoliciesReadItem };
  "jit_policies:initiate": { risk: "high"; params: JitPoliciesInitiateParams; result: JitPoliciesInitiateResult };
  "malware_scans:start": { risk: "medium"; params: MalwareScansStartParams; result: MalwareScansStartResult };
  "malware_scans:read": { risk: "low"; params: MalwareScansReadParams; result: MalwareScansReadResult };
}

/** The risk of each convenience method. */
export interface DefenderForCloudMethods {
  getAlerts: "low";
  getAlert: "low";
  startAlert: "medium";
  resolveAlert: "medium";
  dismissAlert: "medium";
  getResourceAlert: "low";
  startResourceAlert: "medium";
  resolveResourceAlert: "medium";
  dismissResourceAlert: "medium";
  getAssessments: "low";
  getSecureScore: "low";
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  subscriptionId: SubscriptionId;
  $skipToken?: SkipToken;
  $skiptoken?: SkipTokenLower;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  nextLink?: NextLink;
  value: Alert[];
};

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = AlertsReadResult["value"][number];

/** Arguments of `getAlerts`. */
export interface GetAlertsParams {
  subscriptionId: SubscriptionId;
}

/** Parameters of `alerts:read_details`. */
export interface AlertsReadDetailsParams {
  subscriptionId: SubscriptionId;
  ascLocation: AscLocation;
  alertName: AlertName;
}

/** Result of `alerts:read_details`. */
export type AlertsReadDetailsResult = Alert;

/** Arguments of `getAlert`. */
export interface GetAlertParams {
  subscriptionId: SubscriptionId;
  location: AscLocation;
  alertName: AlertName;
}

/** Parameters of `alerts:start`. */
export interface AlertsStartParams {
  subscriptionId: SubscriptionId;
  ascLocation: AscLocation;
  alertName: AlertName;
}

/** Result of `alerts:start`. */
export type AlertsStartResult = null;

/** Arguments of `startAlert`. */
export interface StartAlertParams {
  subscriptionId: SubscriptionId;
  location: AscLocation;
  alertName: AlertName;
}

/** Parameters of `alerts:resolve`. */
export interface AlertsResolveParams {
  subscriptionId: SubscriptionId;
  ascLocation: AscLocation;
  alertName: AlertName;
}

/** Result of `alerts:resolve`. */
export type AlertsResolveResult = null;

/** Arguments of `resolveAlert`. */
export interface ResolveAlertParams {
  subscriptionId: SubscriptionId;
  location: AscLocation;
  alertName: AlertName;
}

/** Parameters of `alerts:dismiss`. */
export interface AlertsDismissParams {
  subscriptionId: SubscriptionId;
  ascLocation: AscLocation;
  alertName: AlertName;
}

/** Result of `alerts:dismiss`. */
export type AlertsDismissResult = null;

/** Arguments of `dismissAlert`. */
export interface DismissAlertParams {
  subscriptionId: SubscriptionId;
  location: AscLocation;
  alertName: AlertName;
}

/** Parameters of `alerts:activate`. */
export interface AlertsActivateParams {
  subscriptionId: SubscriptionId;
  ascLocation: AscLocation;
  alertName: AlertName;
}

/** Result of `alerts:activate`. */
export type AlertsActivateResult = null;

/** Parameters of `resource_alerts:read_details`. */
export interface ResourceAlertsReadDetailsParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  ascLocation: AscLocation;
  alertName: AlertName;
}

/** Result of `resource_alerts:read_details`. */
export type ResourceAlertsReadDetailsResult = Alert;

/** Arguments of `getResourceAlert`. */
export interface GetResourceAlertParams {
  subscriptionId: SubscriptionId;
  resourceGroup: ResourceGroupName;
  location: AscLocation;
  alertName: AlertName;
}

/** Parameters of `resource_alerts:start`. */
export interface ResourceAlertsStartParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  ascLocation: AscLocation;
  alertName: AlertName;
}

/** Result of `resource_alerts:start`. */
export type ResourceAlertsStartResult = null;

/** Arguments of `startResourceAlert`. */
export interface StartResourceAlertParams {
  subscriptionId: SubscriptionId;
  resourceGroup: ResourceGroupName;
  location: AscLocation;
  alertName: AlertName;
}

/** Parameters of `resource_alerts:resolve`. */
export interface ResourceAlertsResolveParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  ascLocation: AscLocation;
  alertName: AlertName;
}

/** Result of `resource_alerts:resolve`. */
export type ResourceAlertsResolveResult = null;

/** Arguments of `resolveResourceAlert`. */
export interface ResolveResourceAlertParams {
  subscriptionId: SubscriptionId;
  resourceGroup: ResourceGroupName;
  location: AscLocation;
  alertName: AlertName;
}

/** Parameters of `resource_alerts:dismiss`. */
export interface ResourceAlertsDismissParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  ascLocation: AscLocation;
  alertName: AlertName;
}

/** Result of `resource_alerts:dismiss`. */
export type ResourceAlertsDismissResult = null;

/** Arguments of `dismissResourceAlert`. */
export interface DismissResourceAlertParams {
  subscriptionId: SubscriptionId;
  resourceGroup: ResourceGroupName;
  location: AscLocation;
  alertName: AlertName;
}

/** Parameters of `resource_alerts:activate`. */
export interface ResourceAlertsActivateParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  ascLocation: AscLocation;
  alertName: AlertName;
}

/** Result of `resource_alerts:activate`. */
export type ResourceAlertsActivateResult = null;

/** Parameters of `locations:read`. */
export interface LocationsReadParams {
  subscriptionId: SubscriptionId;
  $skipToken?: SkipToken;
  $skiptoken?: SkipTokenLower;
}

/** Result of `locations:read`. */
export type LocationsReadResult = {
  nextLink?: NextLink;
  value: {
    id?: string;
    /** Location, such as centralus. */
    name?: string;
    type?: string;
  }[];
};

/** One item of the pages of `locations:read`. */
export type LocationsReadItem = LocationsReadResult["value"][number];

/** Parameters of `suppression_rules:read`. */
export interface SuppressionRulesReadParams {
  subscriptionId: SubscriptionId;
  /** Only rules on this type of alert. @minLength 1 */
  AlertType?: string;
  $skipToken?: SkipToken;
  $skiptoken?: SkipTokenLower;
}

/** Result of `suppression_rules:read`. */
export type SuppressionRulesReadResult = {
  nextLink?: NextLink;
  value: SuppressionRule[];
};

/** One item of the pages of `suppression_rules:read`. */
export type SuppressionRulesReadItem = SuppressionRulesReadResult["value"][number];

/** Parameters of `suppression_rules:write`. */
export interface SuppressionRulesWriteParams {
  subscriptionId: SubscriptionId;
  alertsSuppressionRuleName: RuleName;
  /** Alerts that the rule dismisses. */
  properties: {
    /** Type of alert, such as IpAnomaly. @minLength 1 @maxLength 200 @pattern ^[^*]+$ */
    alertType: string;
    /** Reason to dismiss with. @minLength 1 */
    reason: string;
    state: "Enabled" | "Disabled";
    comment?: string;
    /** When the rule ends. @format date-time */
    expirationDateUtc?: string;
    suppressionAlertsScope?: SuppressionScope;
  };
}

/** Result of `suppression_rules:write`. */
export type SuppressionRulesWriteResult = SuppressionRule;

/** Parameters of `suppression_rules:delete`. */
export interface SuppressionRulesDeleteParams {
  subscriptionId: SubscriptionId;
  alertsSuppressionRuleName: RuleName;
}

/** Result of `suppression_rules:delete`. */
export type SuppressionRulesDeleteResult = null;

/** Parameters of `assessments:read`. */
export interface AssessmentsReadParams {
  subscriptionId: SubscriptionId;
  $skipToken?: SkipToken;
  $skiptoken?: SkipTokenLower;
}

/** Result of `assessments:read`. */
export type AssessmentsReadResult = {
  nextLink?: NextLink;
  value: {
    id?: string;
    name?: string;
    properties?: {
      displayName?: string;
      status?: {
        code?: "Healthy" | "Unhealthy" | "NotApplicable" | (string & {});
        cause?: string;
        description?: string;
        /** @format date-time */
        firstEvaluationDate?: string;
        /** @format date-time */
        statusChangeDate?: string;
      };
      resourceDetails?: {
        /** Where it runs, such as Azure or Aws. */
        source?: string;
        /** Resource id of what was looked at. */
        id?: string;
      };
      risk?: {
        level?: "None" | "Low" | "Medium" | "High" | "Critical" | (string & {});
        riskFactors?: string[];
      };
      metadata?: {
        displayName?: string;
        severity?: Severity;
        description?: string;
        remediationDescription?: string;
        categories?: string[];
      };
      links?: { azurePortalUri?: string };
    };
  }[];
};

/** One item of the pages of `assessments:read`. */
export type AssessmentsReadItem = AssessmentsReadResult["value"][number];

/** Arguments of `getAssessments`. */
export interface GetAssessmentsParams {
  subscriptionId: SubscriptionId;
}

/** Parameters of `sub_assessments:read`. */
export interface SubAssessmentsReadParams {
  subscriptionId: SubscriptionId;
  /** Key of the recommendation, a UUID. @minLength 1 */
  assessmentName: string;
  $skipToken?: SkipToken;
  $skiptoken?: SkipTokenLower;
}

/** Result of `sub_assessments:read`. */
export type SubAssessmentsReadResult = {
  nextLink?: NextLink;
  value: {
    id?: string;
    name?: string;
    properties?: {
      /** Id of the finding, such as a CVE. */
      id?: string;
      displayName?: string;
      status?: {
        code?: "Healthy" | "Unhealthy" | "NotApplicable" | (string & {});
        cause?: string;
        description?: string;
        severity?: Severity;
      };
      category?: string;
      description?: string;
      impact?: string;
      remediation?: string;
      /** @format date-time */
      timeGenerated?: string;
      resourceDetails?: {
        /** Where it runs, such as Azure or Aws. */
        source?: string;
        /** Resource id of what was looked at. */
        id?: string;
      };
      additionalData?: { assessedResourceType?: string };
    };
  }[];
};

/** One item of the pages of `sub_assessments:read`. */
export type SubAssessmentsReadItem = SubAssessmentsReadResult["value"][number];

/** Parameters of `assessment_metadata:read`. */
export interface AssessmentMetadataReadParams {
  subscriptionId: SubscriptionId;
  $skipToken?: SkipToken;
  $skiptoken?: SkipTokenLower;
}

/** Result of `assessment_metadata:read`. */
export type AssessmentMetadataReadResult = {
  nextLink?: NextLink;
  value: {
    id?: string;
    name?: string;
    properties?: {
      displayName?: string;
      description?: string;
      remediationDescription?: string;
      severity?: Severity;
      categories?: string[];
      threats?: string[];
      tactics?: string[];
      techniques?: string[];
      userImpact?: "Low" | "Moderate" | "High" | (string & {});
      implementationEffort?: "Low" | "Moderate" | "High" | (string & {});
      assessmentType?: string;
      policyDefinitionId?: string;
      preview?: boolean;
    };
  }[];
};

/** One item of the pages of `assessment_metadata:read`. */
export type AssessmentMetadataReadItem = AssessmentMetadataReadResult["value"][number];

/** Parameters of `secure_scores:read`. */
export interface SecureScoresReadParams {
  subscriptionId: SubscriptionId;
  $skipToken?: SkipToken;
  $skiptoken?: SkipTokenLower;
}

/** Result of `secure_scores:read`. */
export type SecureScoresReadResult = {
  nextLink?: NextLink;
  value: {
    id?: string;
    name?: string;
    properties?: {
      displayName?: string;
      score?: Score;
      /** @integer */
      weight?: number;
    };
  }[];
};

/** One item of the pages of `secure_scores:read`. */
export type SecureScoresReadItem = SecureScoresReadResult["value"][number];

/** Arguments of `getSecureScore`. */
export interface GetSecureScoreParams {
  subscriptionId: SubscriptionId;
}

/** Parameters of `secure_score_controls:read`. */
export interface SecureScoreControlsReadParams {
  subscriptionId: SubscriptionId;
  /** Whether definitions of controls come too. */
  $expand?: "definition";
  $skipToken?: SkipToken;
  $skiptoken?: SkipTokenLower;
}

/** Result of `secure_score_controls:read`. */
export type SecureScoreControlsReadResult = {
  nextLink?: NextLink;
  value: {
    id?: string;
    name?: string;
    properties?: {
      displayName?: string;
      score?: Score;
      /** @integer */
      weight?: number;
      /** @integer */
      healthyResourceCount?: number;
      /** @integer */
      unhealthyResourceCount?: number;
      /** @integer */
      notApplicableResourceCount?: number;
      /** What the control is, when asked for by $expand. */
      definition?: {
        id?: string;
        properties?: {
          displayName?: string;
          description?: string;
          /** @integer */
          maxScore?: number;
          assessmentDefinitions?: { id?: string }[];
        };
      };
    };
  }[];
};

/** One item of the pages of `secure_score_controls:read`. */
export type SecureScoreControlsReadItem = SecureScoreControlsReadResult["value"][number];

/** Parameters of `regulatory_standards:read`. */
export interface RegulatoryStandardsReadParams {
  subscriptionId: SubscriptionId;
  /** Condition in OData, such as properties/state eq 'Failed'. @minLength 1 */
  $filter?: string;
  $skipToken?: SkipToken;
  $skiptoken?: SkipTokenLower;
}

/** Result of `regulatory_standards:read`. */
export type RegulatoryStandardsReadResult = {
  nextLink?: NextLink;
  value: {
    id?: string;
    name?: string;
    properties?: {
      state?: State;
      /** @integer */
      passedControls?: number;
      /** @integer */
      failedControls?: number;
      /** @integer */
      skippedControls?: number;
      /** @integer */
      unsupportedControls?: number;
    };
  }[];
};

/** One item of the pages of `regulatory_standards:read`. */
export type RegulatoryStandardsReadItem = RegulatoryStandardsReadResult["value"][number];

/** Parameters of `regulatory_controls:read`. */
export interface RegulatoryControlsReadParams {
  subscriptionId: SubscriptionId;
  regulatoryComplianceStandardName: StandardName;
  /** Condition on controls in OData, such as properties/state eq 'Failed'. @minLength 1 */
  $filter?: string;
  $skipToken?: SkipToken;
  $skiptoken?: SkipTokenLower;
}

/** Result of `regulatory_controls:read`. */
export type RegulatoryControlsReadResult = {
  nextLink?: NextLink;
  value: {
    id?: string;
    name?: string;
    properties?: {
      description?: string;
      state?: State;
      /** @integer */
      passedAssessments?: number;
      /** @integer */
      failedAssessments?: number;
      /** @integer */
      skippedAssessments?: number;
    };
  }[];
};

/** One item of the pages of `regulatory_controls:read`. */
export type RegulatoryControlsReadItem = RegulatoryControlsReadResult["value"][number];

/** Parameters of `regulatory_assessments:read`. */
export interface RegulatoryAssessmentsReadParams {
  subscriptionId: SubscriptionId;
  regulatoryComplianceStandardName: StandardName;
  /** Name of a control in it. @minLength 1 */
  regulatoryComplianceControlName: string;
  /** Condition on checks in OData, such as properties/state eq 'Failed'. @minLength 1 */
  $filter?: string;
  $skipToken?: SkipToken;
  $skiptoken?: SkipTokenLower;
}

/** Result of `regulatory_assessments:read`. */
export type RegulatoryAssessmentsReadResult = {
  nextLink?: NextLink;
  value: {
    id?: string;
    name?: string;
    properties?: {
      description?: string;
      assessmentType?: string;
      assessmentDetailsLink?: string;
      state?: State;
      /** @integer */
      passedResources?: number;
      /** @integer */
      failedResources?: number;
      /** @integer */
      skippedResources?: number;
      /** @integer */
      unsupportedResources?: number;
    };
  }[];
};

/** One item of the pages of `regulatory_assessments:read`. */
export type RegulatoryAssessmentsReadItem = RegulatoryAssessmentsReadResult["value"][number];

/** Parameters of `pricings:read`. */
export interface PricingsReadParams {
  subscriptionId: SubscriptionId;
}

/** Result of `pricings:read`. */
export type PricingsReadResult = {
  value: Pricing[];
};

/** Parameters of `pricings:write`. */
export interface PricingsWriteParams {
  subscriptionId: SubscriptionId;
  /** Plan, such as VirtualMachines or StorageAccounts. @minLength 1 */
  pricingName: string;
  /** How far the plan goes. */
  properties: {
    /** Standard switches the plan on. */
    pricingTier: "Free" | "Standard";
    /** Variant of the plan, such as P2; the fullest where left out. @minLength 1 */
    subPlan?: string;
    /** Whether resources below may no longer differ from it. */
    enforce?: "False" | "True";
    /** Parts of the plan to switch on or off. */
    extensions?: {
      /** Part, such as AgentlessVmScanning. @minLength 1 */
      name: string;
      isEnabled: "True" | "False";
      /** Settings of the part, such as a monthly cap. */
      additionalExtensionProperties?: { [key: string]: string | number | boolean };
    }[];
  };
}

/** Result of `pricings:write`. */
export type PricingsWriteResult = Pricing;

/** Parameters of `security_contacts:read`. */
export interface SecurityContactsReadParams {
  subscriptionId: SubscriptionId;
  $skipToken?: SkipToken;
  $skiptoken?: SkipTokenLower;
}

/** Result of `security_contacts:read`. */
export type SecurityContactsReadResult = {
  nextLink?: NextLink;
  value: Contact[];
};

/** One item of the pages of `security_contacts:read`. */
export type SecurityContactsReadItem = SecurityContactsReadResult["value"][number];

/** Parameters of `security_contacts:write`. */
export interface SecurityContactsWriteParams {
  subscriptionId: SubscriptionId;
  /** Always the word default. */
  securityContactName: "default";
  /** People to mail and what about. */
  properties: {
    /** Addresses with semicolons between them. */
    emails?: string;
    phone?: string;
    /** Whether mails are sent. */
    isEnabled?: boolean;
    /** What mails are sent about, and from which level on. */
    notificationsSources?: {
      sourceType: "Alert" | "AttackPath";
      /** Least severity of alerts. */
      minimalSeverity?: "High" | "Medium" | "Low";
      /** Least risk of attack paths. */
      minimalRiskLevel?: "Critical" | "High" | "Medium" | "Low";
    }[];
    notificationsByRole?: { state?: "On" | "Off"; roles?: ("AccountAdmin" | "ServiceAdmin" | "Owner" | "Contributor")[] };
  };
}

/** Result of `security_contacts:write`. */
export type SecurityContactsWriteResult = Contact;

/** Parameters of `security_connectors:read`. */
export interface SecurityConnectorsReadParams {
  subscriptionId: SubscriptionId;
  $skipToken?: SkipToken;
  $skiptoken?: SkipTokenLower;
}

/** Result of `security_connectors:read`. */
export type SecurityConnectorsReadResult = {
  nextLink?: NextLink;
  value: {
    id?: string;
    name?: string;
    location?: string;
    properties?: {
      /** Kind, such as AWS, GCP or Github. */
      environmentName?: string;
      /** Account or project that is connected. */
      hierarchyIdentifier?: string;
      /** @format date-time */
      hierarchyIdentifierTrialEndDate?: string;
      offerings?: { offeringType?: string; description?: string }[];
    };
  }[];
};

/** One item of the pages of `security_connectors:read`. */
export type SecurityConnectorsReadItem = SecurityConnectorsReadResult["value"][number];

/** Parameters of `automations:read`. */
export interface AutomationsReadParams {
  subscriptionId: SubscriptionId;
  $skipToken?: SkipToken;
  $skiptoken?: SkipTokenLower;
}

/** Result of `automations:read`. */
export type AutomationsReadResult = {
  nextLink?: NextLink;
  value: {
    id?: string;
    name?: string;
    location?: string;
    properties?: {
      description?: string;
      isEnabled?: boolean;
      scopes?: { scopePath?: string; description?: string }[];
      sources?: { eventSource?: string }[];
      actions?: { actionType?: string }[];
    };
  }[];
};

/** One item of the pages of `automations:read`. */
export type AutomationsReadItem = AutomationsReadResult["value"][number];

/** Parameters of `jit_policies:read`. */
export interface JitPoliciesReadParams {
  subscriptionId: SubscriptionId;
  $skipToken?: SkipToken;
  $skiptoken?: SkipTokenLower;
}

/** Result of `jit_policies:read`. */
export type JitPoliciesReadResult = {
  nextLink?: NextLink;
  value: {
    id?: string;
    name?: string;
    kind?: string;
    location?: string;
    properties?: {
      provisioningState?: string;
      virtualMachines?: {
        id?: string;
        publicIpAddress?: string | null;
        ports?: {
          /** @integer */
          number?: number;
          protocol?: string;
          allowedSourceAddressPrefix?: string | null;
          allowedSourceAddressPrefixes?: string[] | null;
          /** Longest time, such as PT3H. */
          maxRequestAccessDuration?: string;
        }[];
      }[];
      requests?: JitRequest[];
    };
  }[];
};

/** One item of the pages of `jit_policies:read`. */
export type JitPoliciesReadItem = JitPoliciesReadResult["value"][number];

/** Parameters of `jit_policies:initiate`. */
export interface JitPoliciesInitiateParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  ascLocation: AscLocation;
  /** Name of the just-in-time policy. @minLength 1 */
  jitNetworkAccessPolicyName: string;
  /** Always the word initiate. */
  jitNetworkAccessPolicyInitiateType: "initiate";
  /** Machines and ports to open. @minItems 1 @maxItems 10 */
  virtualMachines: {
    /** Resource id of the machine. @minLength 1 */
    id: string;
    /** @minItems 1 */
    ports: {
      /** @integer @minimum 0 @maximum 65535 */
      number: number;
      /** When the port closes again. @format date-time */
      endTimeUtc: string;
      /** Address or range let in. @minLength 1 */
      allowedSourceAddressPrefix?: string;
    }[];
  }[];
  /** Why the access is needed. */
  justification?: string;
}

/** Result of `jit_policies:initiate`. */
export type JitPoliciesInitiateResult = JitRequest;

/** Parameters of `malware_scans:start`. */
export interface MalwareScansStartParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  accountName: AccountName;
  settingName: SettingName;
}

/** Result of `malware_scans:start`. */
export type MalwareScansStartResult = MalwareScan;

/** Parameters of `malware_scans:read`. */
export interface MalwareScansReadParams {
  subscriptionId: SubscriptionId;
  resourceGroupName: ResourceGroupName;
  accountName: AccountName;
  settingName: SettingName;
  /** Id of the scan, or latest. @minLength 1 */
  scanId: string;
}

/** Result of `malware_scans:read`. */
export type MalwareScansReadResult = MalwareScan;

/** Azure subscription to look at. @minLength 1 */
export type SubscriptionId = string;

/** Resource group within the subscription. @minLength 1 */
export type ResourceGroupName = string;

/** Where the alert is kept, as its id tells behind locations. @minLength 1 */
export type AscLocation = string;

/** Name of the alert, the last part of its id. @minLength 1 */
export type AlertName = string;

/** Name of the suppression rule. @minLength 1 */
export type RuleName = string;

/** Name of the regulatory standard. @minLength 1 */
export type StandardName = string;

/** Name of the storage account. @minLength 1 */
export type AccountName = string;

/** Always the word current. */
export type SettingName = "current";

/** Opaque place to go on from. @minLength 1 */
export type SkipToken = string;

/** The same place where links spell it small. @minLength 1 */
export type SkipTokenLower = string;

/** Address of the next page. */
export type NextLink = string | null;

export type Severity = "Low" | "Medium" | "High" | "Critical" | (string & {});

export type State = "Passed" | "Failed" | "Skipped" | "Unsupported" | (string & {});

export type Score = {
  /** @integer */
  max?: number;
  current?: number;
  /** Share of the maximum, from 0 to 1. */
  percentage?: number;
};

export type Alert = {
  id?: string;
  name?: string;
  properties?: {
    alertDisplayName?: string;
    alertType?: string;
    systemAlertId?: string;
    description?: string;
    severity?: "Informational" | "Low" | "Medium" | "High" | (string & {});
    status?: "Active" | "InProgress" | "Resolved" | "Dismissed" | (string & {});
    /** Stage of the attack. */
    intent?: string;
    techniques?: string[];
    /** @format date-time */
    startTimeUtc?: string;
    /** @format date-time */
    endTimeUtc?: string;
    /** @format date-time */
    timeGeneratedUtc?: string;
    compromisedEntity?: string;
    isIncident?: boolean;
    correlationKey?: string;
    productName?: string;
    alertUri?: string;
    remediationSteps?: string[];
    resourceIdentifiers?: {
      /** AzureResource or LogAnalytics so far. */
      type?: string;
      /** The resource that the alert is about. */
      azureResourceId?: string;
      workspaceId?: string;
      agentId?: string;
    }[];
    entities?: { type?: string }[];
    extendedProperties?: { [key: string]: string };
  };
};

export type SuppressionScope = {
  /** Conditions that must all hold. @minItems 1 */
  allOf: {
    /** Entity field, such as entities.host.hostname. @minLength 1 */
    field: string;
    /** One of these values. @minItems 1 */
    in?: string[];
    /** A part of the value. @minLength 1 */
    contains?: string;
    [key: string]: unknown;
  }[];
};

export type SuppressionScopeResult = {
  /** Conditions that must all hold. @minItems 1 */
  allOf: {
    /** Entity field, such as entities.host.hostname. @minLength 1 */
    field: string;
    /** One of these values. @minItems 1 */
    in?: string[];
    /** A part of the value. @minLength 1 */
    contains?: string;
  }[];
};

export type SuppressionRule = {
  id?: string;
  name?: string;
  properties?: {
    alertType?: string;
    reason?: string;
    comment?: string | null;
    state?: "Enabled" | "Disabled" | "Expired" | (string & {});
    /** When it ends, if ever. @format date-time */
    expirationDateUtc?: string | null;
    /** @format date-time */
    lastModifiedUtc?: string;
    suppressionAlertsScope?: SuppressionScopeResult | null;
  };
};

export type Pricing = {
  id?: string;
  /** Plan, such as VirtualMachines. */
  name?: string;
  properties?: {
    /** Free leaves the plan off. */
    pricingTier?: "Free" | "Standard" | (string & {});
    subPlan?: string | null;
    enforce?: "False" | "True" | (string & {});
    inherited?: "True" | "False" | (string & {});
    inheritedFrom?: string | null;
    resourcesCoverageStatus?: "FullyCovered" | "PartiallyCovered" | "NotCovered" | (string & {});
    /** @format date-time */
    enablementTime?: string;
    freeTrialRemainingTime?: string;
    deprecated?: boolean;
    extensions?: {
      name?: string;
      isEnabled?: "True" | "False" | (string & {});
      /** Settings of the part, such as a monthly cap. */
      additionalExtensionProperties?: { [key: string]: string | number | boolean | null } | null;
    }[] | null;
  };
};

export type Contact = {
  id?: string;
  name?: string;
  properties?: {
    /** Mail addresses with semicolons between. */
    emails?: string;
    phone?: string;
    isEnabled?: boolean;
    notificationsSources?: {
      /** Alert or AttackPath so far. */
      sourceType?: string;
      /** Least severity of alerts that are mailed. */
      minimalSeverity?: string;
      /** Least risk of attack paths that are mailed. */
      minimalRiskLevel?: string;
    }[];
    notificationsByRole?: { state?: string; roles?: string[] };
  };
};

export type JitRequestMachine = {
  id?: string;
  ports?: {
    /** @integer */
    number?: number;
    allowedSourceAddressPrefix?: string | null;
    allowedSourceAddressPrefixes?: string[] | null;
    /** @format date-time */
    endTimeUtc?: string;
    status?: "Revoked" | "Initiated" | (string & {});
    statusReason?: string;
    /** @integer */
    mappedPort?: number | null;
  }[];
};

export type JitRequest = {
  /** @format date-time */
  startTimeUtc?: string;
  requestor?: string;
  justification?: string | null;
  virtualMachines?: JitRequestMachine[];
};

export type MalwareScan = {
  properties?: {
    scanId?: string;
    scanStatus?: string;
    scanStatusMessage?: string;
    scanStartTime?: string;
    scanEndTime?: string;
    scanSummary?: {
      blobs?: {
        /** @integer */
        totalBlobsScanned?: number;
        /** @integer */
        maliciousBlobsCount?: number;
        /** @integer */
        skippedBlobsCount?: number;
        /** @integer */
        failedBlobsCount?: number;
        scannedBlobsInGB?: number;
      };
      files?: {
        /** @integer */
        totalFilesScanned?: number;
        /** @integer */
        maliciousFilesCount?: number;
        /** @integer */
        skippedFilesCount?: number;
        /** @integer */
        failedFilesCount?: number;
        scannedFilesInGB?: number;
      };
      estimatedScanCostUSD?: number;
    };
  };
};

const LINK_PAGES = { next: "/nextLink", params: ["$skipToken", "$skiptoken"], items: "/value", more: "/nextLink" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "defender_for_cloud",
  operations: {
    low: {
      "alerts:read": ["I38C7vAR", LINK_PAGES],
      "alerts:read_details": ["ioqxb1Ln"],
      "resource_alerts:read_details": ["1W-v171n"],
      "locations:read": ["4vyHcjQG", LINK_PAGES],
      "suppression_rules:read": ["rdeThE4p", LINK_PAGES],
      "assessments:read": ["yCFJvkqm", LINK_PAGES],
      "sub_assessments:read": ["yFUsIhCL", LINK_PAGES],
      "assessment_metadata:read": ["1Tnxv2k_", LINK_PAGES],
      "secure_scores:read": ["qeVaMM8i", LINK_PAGES],
      "secure_score_controls:read": ["_RUuX_ym", LINK_PAGES],
      "regulatory_standards:read": ["AOq9xWv6", LINK_PAGES],
      "regulatory_controls:read": ["GhqTzwDJ", LINK_PAGES],
      "regulatory_assessments:read": ["AnZQCKqs", LINK_PAGES],
      "pricings:read": ["k972POdU"],
      "security_contacts:read": ["Xk3bDQWX", LINK_PAGES],
      "security_connectors:read": ["kHblFLKn", LINK_PAGES],
      "automations:read": ["QOe83Thn", LINK_PAGES],
      "jit_policies:read": ["C_uDL68y", LINK_PAGES],
      "malware_scans:read": ["DWzKwwI9"],
    },
    medium: {
      "alerts:start": ["Y9BTuleW"],
      "alerts:resolve": ["GbkXk0Ps"],
      "alerts:dismiss": ["KxlF72Ch"],
      "alerts:activate": ["KlrSrFxo"],
      "resource_alerts:start": ["KHYbB8C4"],
      "resource_alerts:resolve": ["DhjbATr7"],
      "resource_alerts:dismiss": ["ZU9jdRbO"],
      "resource_alerts:activate": ["TLV6hj9p"],
      "malware_scans:start": ["RxqPMZKC"],
    },
    high: {
      "suppression_rules:write": ["QjBT7SfA"],
      "suppression_rules:delete": ["2LurWg-S"],
      "security_contacts:write": ["CkccUxOT"],
      "jit_policies:initiate": ["kvbInIor"],
    },
    critical: {
      "pricings:write": ["p53Dy5oM"],
    },
  },
};
