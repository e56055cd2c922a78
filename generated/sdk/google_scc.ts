// Generated from specs/google_scc.yaml by `npm run generate`. Do not edit.
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
 * Google Security Command Center. Findings, mute rules, detectors, attack paths and postures of a Google
 * Cloud organization, by version 1 of the API.
 * @see https://cloud.google.com/security-command-center/docs/reference/rest
 */
export class GoogleSccConnector<const M extends Risk = "critical"> extends SDKConnector<GoogleSccOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /**
   * Search findings of the whole organization.
   * Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform.
   */
  listFindings(params: ListFindingsParams, options?: ExecuteOptions): GovernedPages<"low", FindingsReadResult, FindingsReadItem> {
    return this.call("findings:read", {
      organizationsId: params.organization,
      filter: params.filter,
      orderBy: params.orderBy,
      pageSize: params.pageSize,
      sourcesId: "-",
    }, options);
  }

  /** Search findings of one project. Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform. */
  listProjectFindings(params: ListProjectFindingsParams, options?: ExecuteOptions): GovernedPages<"low", FindingsReadProjectResult, FindingsReadProjectItem> {
    return this.call("findings:read_project", {
      projectsId: params.project,
      filter: params.filter,
      orderBy: params.orderBy,
      pageSize: params.pageSize,
      sourcesId: "-",
    }, options);
  }

  /** Count findings by their properties. Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform. */
  countFindings(params: CountFindingsParams, options?: ExecuteOptions): GovernedPages<"low", FindingsGroupResult, FindingsGroupItem> {
    return this.call("findings:group", {
      organizationsId: params.organization,
      groupBy: params.groupBy,
      filter: params.filter,
      sourcesId: "-",
    }, options);
  }

  /**
   * Mark a finding as active or inactive.
   * Risk: medium. Scope: https://www.googleapis.com/auth/cloud-platform.
   */
  setFindingState(params: SetFindingStateParams, options?: ExecuteOptions): GovernedCall<"medium", FindingsSetStateResult> {
    return this.call("findings:set_state", {
      organizationsId: params.organization,
      sourcesId: params.source,
      findingsId: params.finding,
      state: params.state,
      startTime: params.startTime,
    }, options);
  }

  /**
   * Mute one finding or lift its mute.
   * Risk: medium. Scope: https://www.googleapis.com/auth/cloud-platform.
   */
  muteFinding(params: MuteFindingParams, options?: ExecuteOptions): GovernedCall<"medium", FindingsSetMuteResult> {
    return this.call("findings:set_mute", {
      organizationsId: params.organization,
      sourcesId: params.source,
      findingsId: params.finding,
      mute: "MUTED",
    }, options);
  }

  /** Lift the mute of one finding. Risk: medium. Scope: https://www.googleapis.com/auth/cloud-platform. */
  unmuteFinding(params: UnmuteFindingParams, options?: ExecuteOptions): GovernedCall<"medium", FindingsSetMuteResult> {
    return this.call("findings:set_mute", {
      organizationsId: params.organization,
      sourcesId: params.source,
      findingsId: params.finding,
      mute: "UNMUTED",
    }, options);
  }

  /** List rules that mute findings. Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform. */
  listMuteRules(params: ListMuteRulesParams, options?: ExecuteOptions): GovernedPages<"low", MuteConfigsReadResult, MuteConfigsReadItem> {
    return this.call("mute_configs:read", { organizationsId: params.organization }, options);
  }

  /**
   * List resources of value with their exposure.
   * Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform.
   */
  listValuedResources(params: ListValuedResourcesParams, options?: ExecuteOptions): GovernedPages<"low", ValuedResourcesReadResult, ValuedResourcesReadItem> {
    return this.call("valued_resources:read", { organizationsId: params.organization, filter: params.filter, orderBy: params.orderBy }, options);
  }

  /**
   * List ways that lead to resources of value.
   * Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform.
   */
  listAttackPaths(params: ListAttackPathsParams, options?: ExecuteOptions): GovernedPages<"low", AttackPathsReadResult, AttackPathsReadItem> {
    return this.call("attack_paths:read", { organizationsId: params.organization, filter: params.filter }, options);
  }

  execute<O extends keyof Within<GoogleSccOperations, M>>(
    operation: O,
    params: ParamsOf<Within<GoogleSccOperations, M>, O> & Incomplete,
  ): never;
  /**
   * Search findings of the whole organization. `GET
   * /v1/organizations/{organizationsId}/sources/{sourcesId}/findings`
   * @risk low
   */
  execute(
    operation: OperationId<"findings:read", "low", M>,
    params: FindingsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FindingsReadResult, FindingsReadItem>;
  /**
   * Search findings of one project. `GET /v1/projects/{projectsId}/sources/{sourcesId}/findings`
   * @risk low
   */
  execute(
    operation: OperationId<"findings:read_project", "low", M>,
    params: FindingsReadProjectParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FindingsReadProjectResult, FindingsReadProjectItem>;
  /**
   * Count findings by their properties. `POST
   * /v1/organizations/{organizationsId}/sources/{sourcesId}/findings:group`
   * @risk low
   */
  execute(
    operation: OperationId<"findings:group", "low", M>,
    params: FindingsGroupParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FindingsGroupResult, FindingsGroupItem>;
  /**
   * Mark a finding as active or inactive. `POST
   * /v1/organizations/{organizationsId}/sources/{sourcesId}/findings/{findingsId}:setState`
   * @risk medium
   */
  execute(
    operation: OperationId<"findings:set_state", "medium", M>,
    params: FindingsSetStateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FindingsSetStateResult>;
  /**
   * Mute one finding or lift its mute. `POST
   * /v1/organizations/{organizationsId}/sources/{sourcesId}/findings/{findingsId}:setMute`
   * @risk medium
   */
  execute(
    operation: OperationId<"findings:set_mute", "medium", M>,
    params: FindingsSetMuteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FindingsSetMuteResult>;
  /**
   * Mute every finding that matches a filter. `POST /v1/organizations/{organizationsId}/findings:bulkMute`
   * @risk critical
   */
  execute(
    operation: OperationId<"findings:bulk_mute", "critical", M>,
    params: FindingsBulkMuteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", FindingsBulkMuteResult>;
  /**
   * Tell whether work in the background is done. `GET
   * /v1/organizations/{organizationsId}/operations/{operationsId}`
   * @risk low
   */
  execute(
    operation: OperationId<"operations:read_details", "low", M>,
    params: OperationsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", OperationsReadDetailsResult>;
  /**
   * Report a finding under an own source. `POST
   * /v1/organizations/{organizationsId}/sources/{sourcesId}/findings`
   * @risk medium
   */
  execute(
    operation: OperationId<"findings:write", "medium", M>,
    params: FindingsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FindingsWriteResult>;
  /**
   * Set own marks on a finding. `PATCH
   * /v1/organizations/{organizationsId}/sources/{sourcesId}/findings/{findingsId}/securityMarks`
   * @risk medium
   */
  execute(
    operation: OperationId<"security_marks:update", "medium", M>,
    params: SecurityMarksUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SecurityMarksUpdateResult>;
  /**
   * Note a ticket of another system on a finding. `PATCH
   * /v1/organizations/{organizationsId}/sources/{sourcesId}/findings/{findingsId}/externalSystems/{externalSystemsId}`
   * @risk medium
   */
  execute(
    operation: OperationId<"external_systems:update", "medium", M>,
    params: ExternalSystemsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ExternalSystemsUpdateResult>;
  /** List services that report findings. `GET /v1/organizations/{organizationsId}/sources` @risk low */
  execute(
    operation: OperationId<"sources:read", "low", M>,
    params: SourcesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SourcesReadResult, SourcesReadItem>;
  /**
   * Get one service that reports findings. `GET /v1/organizations/{organizationsId}/sources/{sourcesId}`
   * @risk low
   */
  execute(
    operation: OperationId<"sources:read_details", "low", M>,
    params: SourcesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SourcesReadDetailsResult>;
  /** List rules that mute findings. `GET /v1/organizations/{organizationsId}/muteConfigs` @risk low */
  execute(
    operation: OperationId<"mute_configs:read", "low", M>,
    params: MuteConfigsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MuteConfigsReadResult, MuteConfigsReadItem>;
  /**
   * Get one rule that mutes findings. `GET /v1/organizations/{organizationsId}/muteConfigs/{muteConfigsId}`
   * @risk low
   */
  execute(
    operation: OperationId<"mute_configs:read_details", "low", M>,
    params: MuteConfigsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MuteConfigsReadDetailsResult>;
  /**
   * Make a rule that mutes matching findings. `POST /v1/organizations/{organizationsId}/muteConfigs`
   * @risk high
   */
  execute(
    operation: OperationId<"mute_configs:write", "high", M>,
    params: MuteConfigsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MuteConfigsWriteResult>;
  /**
   * Delete a rule that mutes findings. `DELETE
   * /v1/organizations/{organizationsId}/muteConfigs/{muteConfigsId}`
   * @risk high
   */
  execute(
    operation: OperationId<"mute_configs:delete", "high", M>,
    params: MuteConfigsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MuteConfigsDeleteResult>;
  /**
   * List topics that findings are sent to. `GET /v1/organizations/{organizationsId}/notificationConfigs`
   * @risk low
   */
  execute(
    operation: OperationId<"notification_configs:read", "low", M>,
    params: NotificationConfigsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", NotificationConfigsReadResult, NotificationConfigsReadItem>;
  /**
   * Send findings to a topic from now on. `POST /v1/organizations/{organizationsId}/notificationConfigs`
   * @risk high
   */
  execute(
    operation: OperationId<"notification_configs:write", "high", M>,
    params: NotificationConfigsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", NotificationConfigsWriteResult>;
  /**
   * Stop sending findings to a topic. `DELETE
   * /v1/organizations/{organizationsId}/notificationConfigs/{notificationConfigsId}`
   * @risk critical
   */
  execute(
    operation: OperationId<"notification_configs:delete", "critical", M>,
    params: NotificationConfigsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", NotificationConfigsDeleteResult>;
  /**
   * List datasets that findings are written to. `GET /v1/organizations/{organizationsId}/bigQueryExports`
   * @risk low
   */
  execute(
    operation: OperationId<"bigquery_exports:read", "low", M>,
    params: BigqueryExportsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", BigqueryExportsReadResult, BigqueryExportsReadItem>;
  /**
   * List own modules of Event Threat Detection. `GET
   * /v1/organizations/{organizationsId}/eventThreatDetectionSettings/customModules`
   * @risk low
   */
  execute(
    operation: OperationId<"threat_modules:read", "low", M>,
    params: ThreatModulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ThreatModulesReadResult, ThreatModulesReadItem>;
  /**
   * Switch a threat module on or off. `PATCH
   * /v1/organizations/{organizationsId}/eventThreatDetectionSettings/customModules/{customModulesId}`
   * @risk high
   */
  execute(
    operation: OperationId<"threat_modules:set_state", "high", M>,
    params: ThreatModulesSetStateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ThreatModulesSetStateResult>;
  /**
   * List own modules of Security Health Analytics. `GET
   * /v1/organizations/{organizationsId}/securityHealthAnalyticsSettings/customModules`
   * @risk low
   */
  execute(
    operation: OperationId<"health_modules:read", "low", M>,
    params: HealthModulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", HealthModulesReadResult, HealthModulesReadItem>;
  /**
   * Switch a health module on or off. `PATCH
   * /v1/organizations/{organizationsId}/securityHealthAnalyticsSettings/customModules/{customModulesId}`
   * @risk high
   */
  execute(
    operation: OperationId<"health_modules:set_state", "high", M>,
    params: HealthModulesSetStateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", HealthModulesSetStateResult>;
  /**
   * List resources of value with their exposure. `GET /v1/organizations/{organizationsId}/valuedResources`
   * @risk low
   */
  execute(
    operation: OperationId<"valued_resources:read", "low", M>,
    params: ValuedResourcesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ValuedResourcesReadResult, ValuedResourcesReadItem>;
  /**
   * List ways that lead to resources of value. `GET /v1/organizations/{organizationsId}/attackPaths`
   * @risk low
   */
  execute(
    operation: OperationId<"attack_paths:read", "low", M>,
    params: AttackPathsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AttackPathsReadResult, AttackPathsReadItem>;
  /**
   * List rules for what resources are worth. `GET /v1/organizations/{organizationsId}/resourceValueConfigs`
   * @risk low
   */
  execute(
    operation: OperationId<"resource_value_configs:read", "low", M>,
    params: ResourceValueConfigsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ResourceValueConfigsReadResult, ResourceValueConfigsReadItem>;
  /**
   * List postures with their policies. `GET
   * /v1/organizations/{organizationsId}/locations/{locationsId}/postures`
   * @risk low
   */
  execute(
    operation: OperationId<"postures:read", "low", M>,
    params: PosturesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PosturesReadResult, PosturesReadItem>;
  /**
   * List where postures are in force. `GET
   * /v1/organizations/{organizationsId}/locations/{locationsId}/postureDeployments`
   * @risk low
   */
  execute(
    operation: OperationId<"posture_deployments:read", "low", M>,
    params: PostureDeploymentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PostureDeploymentsReadResult, PostureDeploymentsReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof GoogleSccOperations>(
    operation: O & Permit<GoogleSccOperations, O, M>,
    ...rest: Rest<ParamsOf<GoogleSccOperations, O>>
  ): CallOf<GoogleSccOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type GoogleScc<M extends Risk = "critical"> = Limited<GoogleSccConnector<M>, GoogleSccMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface GoogleSccOperations {
  "findings:read": { risk: "low"; params: FindingsReadParams; result: FindingsReadResult; item: FindingsReadItem };
  "findings:read_project": { risk: "low"; params: FindingsReadProjectParams; result: FindingsReadProjectResult; item: FindingsReadProjectItem };
  "findings:group": { risk: "low"; params: FindingsGroupParams; result: FindingsGroupResult; item: FindingsGroupItem };
  "findings:set_state": { risk: "medium"; params: FindingsSetStateParams; result: FindingsSetStateResult };
  "findings:set_mute": { risk: "medium"; params: FindingsSetMuteParams; result: FindingsSetMuteResult };
  "findings:bulk_mute": { risk: "critical"; params: FindingsBulkMuteParams; result: FindingsBulkMuteResult };
  "operations:read_details": { risk: "low"; params: OperationsReadDetailsParams; result: OperationsReadDetailsResult };
  "findings:write": { risk: "medium"; params: FindingsWriteParams; result: FindingsWriteResult };
  "security_marks:update": { risk: "medium"; params: SecurityMarksUpdateParams; result: SecurityMarksUpdateResult };
  "external_systems:update": { risk: "medium"; params: ExternalSystemsUpdateParams; result: ExternalSystemsUpdateResult };
  "sources:read": { risk: "low"; params: SourcesReadParams; result: SourcesReadResult; item: SourcesReadItem };
  "sources:read_details": { risk: "low"; params: SourcesReadDetailsParams; result: SourcesReadDetailsResult };
  "mute_configs:read": { risk: "low"; params: MuteConfigsReadParams; result: MuteConfigsReadResult; item: MuteConfigsReadItem };
  "mute_configs:read_details": { risk: "low"; params: MuteConfigsReadDetailsParams; result: MuteConfigsReadDetailsResult };
  "mute_configs:write": { risk: "high"; params: MuteConfigsWriteParams; result: MuteConfigsWriteResult };
  "mute_configs:delete": { risk: "high"; params: MuteConfigsDeleteParams; result: MuteConfigsDeleteResult };
  "notification_configs:read": { risk: "low"; params: NotificationConfigsReadParams; result: NotificationConfigsReadResult; item: NotificationConfigsReadItem };
  "notification_configs:write": { risk: "high"; params: NotificationConfigsWriteParams; result: NotificationConfigsWriteResult };
  "notification_configs:delete": { risk: "critical"; params: NotificationConfigsDeleteParams; result: NotificationConfigsDeleteResult };
  "bigquery_exports:read": { risk: "low"; params: BigqueryExportsReadParams; result: BigqueryExportsReadResult; item: BigqueryExportsReadItem };
  "threat_modules:read": { risk: "low"; params: ThreatModulesReadParams; result: ThreatModulesReadResult; item: ThreatModulesReadItem };
  "threat_modules:set_state": { risk: "high"; params: ThreatModulesSetStateParams; result: ThreatModulesSetStateResult };
  "health_modules:read": { risk: "low"; params: HealthModulesReadParams; result: HealthModulesReadResult; item: HealthModulesReadItem };
  "health_modules:set_state": { risk: "high"; params: HealthModulesSetStateParams; result: HealthModulesSetStateResult };
  "valued_resources:read": { risk: "low"; params: ValuedResourcesReadParams; result: ValuedResourcesReadResult; item: ValuedResourcesReadItem };
  "attack_paths:read": { risk: "low"; params: AttackPathsReadParams; result: AttackPathsReadResult; item: AttackPathsReadItem };
  "resource_value_configs:read": { risk: "low"; params: ResourceValueConfigsReadParams; result: ResourceValueConfigsReadResult; item: ResourceValueConfigsReadItem };
  "postures:read": { risk: "low"; params: PosturesReadParams; result: PosturesReadResult; item: PosturesReadItem };
  "posture_deployments:read": { risk: "low"; params: PostureDeploymentsReadParams; result: PostureDeploymentsReadResult; item: PostureDeploymentsReadItem };
}

/** The risk of each convenience method. */
export interface GoogleSccMethods {
  listFindings: "low";
  listProjectFindings: "low";
  countFindings: "low";
  setFindingState: "medium";
  muteFinding: "medium";
  unmuteFinding: "medium";
  listMuteRules: "low";
  listValuedResources: "low";
  listAttackPaths: "low";
}

/** Parameters of `findings:read`. */
export interface FindingsReadParams {
  organizationsId: Organization;
  sourcesId: Source;
  filter?: FindingFilter;
  orderBy?: OrderFindings;
  fieldMask?: FieldMask;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `findings:read`. */
export type FindingsReadResult = Findings;

/** One item of the pages of `findings:read`. */
export type FindingsReadItem = NonNullable<FindingsReadResult["listFindingsResults"]>[number];

/** Arguments of `listFindings`. */
export interface ListFindingsParams {
  organization: Organization;
  filter?: FindingFilter;
  orderBy?: OrderFindings;
  pageSize?: PageSize;
}

/** Parameters of `findings:read_project`. */
export interface FindingsReadProjectParams {
  projectsId: Project;
  sourcesId: Source;
  filter?: FindingFilter;
  orderBy?: OrderFindings;
  fieldMask?: FieldMask;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `findings:read_project`. */
export type FindingsReadProjectResult = Findings;

/** One item of the pages of `findings:read_project`. */
export type FindingsReadProjectItem = NonNullable<FindingsReadProjectResult["listFindingsResults"]>[number];

/** Arguments of `listProjectFindings`. */
export interface ListProjectFindingsParams {
  project: Project;
  filter?: FindingFilter;
  orderBy?: OrderFindings;
  pageSize?: PageSize;
}

/** Parameters of `findings:group`. */
export interface FindingsGroupParams {
  organizationsId: Organization;
  sourcesId: Source;
  /** Fields to count by, such as category,state. @minLength 1 */
  groupBy: string;
  filter?: FindingFilter;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `findings:group`. */
export type FindingsGroupResult = {
  groupByResults?: {
    /** Value of each field. */
    properties?: { [key: string]: Value };
    /** Number of findings, written as a text. */
    count?: string;
  }[];
  nextPageToken?: string;
  /** @format date-time */
  readTime?: string;
  /** @integer */
  totalSize?: number;
};

/** One item of the pages of `findings:group`. */
export type FindingsGroupItem = NonNullable<FindingsGroupResult["groupByResults"]>[number];

/** Arguments of `countFindings`. */
export interface CountFindingsParams {
  organization: Organization;
  /** Fields to count by, such as category,state. @minLength 1 */
  groupBy: string;
  filter?: FindingFilter;
}

/** Parameters of `findings:set_state`. */
export interface FindingsSetStateParams {
  organizationsId: Organization;
  sourcesId: SourceId;
  findingsId: FindingId;
  /** State that the finding gets. */
  state: "ACTIVE" | "INACTIVE";
  /** When the state began. @format date-time */
  startTime: string;
}

/** Result of `findings:set_state`. */
export type FindingsSetStateResult = Finding;

/** Arguments of `setFindingState`. */
export interface SetFindingStateParams {
  organization: Organization;
  source: SourceId;
  finding: FindingId;
  /** State that the finding gets. */
  state: "ACTIVE" | "INACTIVE";
  /** When the state began. @format date-time */
  startTime: string;
}

/** Parameters of `findings:set_mute`. */
export interface FindingsSetMuteParams {
  organizationsId: Organization;
  sourcesId: SourceId;
  findingsId: FindingId;
  /** Whether it is hidden, UNDEFINED leaves it to the rules. */
  mute: "MUTED" | "UNMUTED" | "UNDEFINED";
}

/** Result of `findings:set_mute`. */
export type FindingsSetMuteResult = Finding;

/** Arguments of `muteFinding`. */
export interface MuteFindingParams {
  organization: Organization;
  source: SourceId;
  finding: FindingId;
}

/** Arguments of `unmuteFinding`. */
export interface UnmuteFindingParams {
  organization: Organization;
  source: SourceId;
  finding: FindingId;
}

/** Parameters of `findings:bulk_mute`. */
export interface FindingsBulkMuteParams {
  organizationsId: Organization;
  filter: FindingFilter;
  /** What the findings get, MUTED unless told. */
  muteState?: "MUTED" | "UNDEFINED";
}

/** Result of `findings:bulk_mute`. */
export type FindingsBulkMuteResult = Operation;

/** Parameters of `operations:read_details`. */
export interface OperationsReadDetailsParams {
  organizationsId: Organization;
  /** Last part of the name of the operation. @minLength 1 */
  operationsId: string;
}

/** Result of `operations:read_details`. */
export type OperationsReadDetailsResult = Operation;

/** Parameters of `findings:write`. */
export interface FindingsWriteParams {
  organizationsId: Organization;
  sourcesId: SourceId;
  /** Id for the new finding. @minLength 1 @maxLength 32 @pattern ^[A-Za-z0-9]+$ */
  findingId: string;
  /** Full name of the affected resource. @minLength 1 */
  resourceName: string;
  /** Kind of finding, such as XSS. @minLength 1 */
  category: string;
  /** State that it begins with. */
  state: "ACTIVE" | "INACTIVE";
  /** When it was seen. @format date-time */
  eventTime: string;
  /** How bad it is. */
  severity?: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW";
  /** Class that it belongs to. */
  findingClass?:
    | "THREAT"
    | "VULNERABILITY"
    | "MISCONFIGURATION"
    | "OBSERVATION"
    | "SCC_ERROR"
    | "POSTURE_VIOLATION"
    | "TOXIC_COMBINATION"
    | "SENSITIVE_DATA_RISK"
    | "CHOKEPOINT"
    | "EXTERNAL_EXPOSURE"
    | "SECRET";
  /** What was found there. */
  description?: string;
  /** Page with further facts. @minLength 1 */
  externalUri?: string;
  /** Own names and values. */
  sourceProperties?: { [key: string]: unknown };
}

/** Result of `findings:write`. */
export type FindingsWriteResult = Finding;

/** Parameters of `security_marks:update`. */
export interface SecurityMarksUpdateParams {
  organizationsId: Organization;
  sourcesId: SourceId;
  findingsId: FindingId;
  /** Marks to change, as in marks.owner; the word marks alone means all of them. @minLength 1 */
  updateMask: string;
  /** Marks as name and value. One that updateMask names and this lacks is removed. */
  marks: { [key: string]: string };
}

/** Result of `security_marks:update`. */
export type SecurityMarksUpdateResult = SecurityMarks;

/** Parameters of `external_systems:update`. */
export interface ExternalSystemsUpdateParams {
  organizationsId: Organization;
  sourcesId: SourceId;
  findingsId: FindingId;
  /** Id of the system, such as jira. @minLength 1 */
  externalSystemsId: string;
  /** Fields to change, as in status,caseUri; one that is named and not given is emptied. @minLength 1 */
  updateMask: string;
  /** Id of the ticket there. */
  externalUid?: string;
  /** Status of the ticket there. */
  status?: string;
  /** Who works on it there. */
  assignees?: string[];
  /** When the case last changed. @format date-time */
  externalSystemUpdateTime?: string;
  /** Address of the case. */
  caseUri?: string;
  /** Priority of the case. */
  casePriority?: string;
  /** When the case is due. @format date-time */
  caseSla?: string;
  /** When the case was opened. @format date-time */
  caseCreateTime?: string;
  /** When the case was closed. @format date-time */
  caseCloseTime?: string;
  /** The ticket that tracks the work. */
  ticketInfo?: {
    /** Number of the ticket. */
    id?: string;
    /** Who works on the ticket. */
    assignee?: string;
    /** What the ticket says. */
    description?: string;
    /** Status of the ticket. */
    status?: string;
    /** When the ticket last changed. @format date-time */
    updateTime?: string;
    /** Address of the ticket. */
    uri?: string;
  };
}

/** Result of `external_systems:update`. */
export type ExternalSystemsUpdateResult = ExternalSystem;

/** Parameters of `sources:read`. */
export interface SourcesReadParams {
  organizationsId: Organization;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `sources:read`. */
export type SourcesReadResult = {
  sources?: SourceInfo[];
  nextPageToken?: string;
};

/** One item of the pages of `sources:read`. */
export type SourcesReadItem = NonNullable<SourcesReadResult["sources"]>[number];

/** Parameters of `sources:read_details`. */
export interface SourcesReadDetailsParams {
  organizationsId: Organization;
  sourcesId: SourceId;
}

/** Result of `sources:read_details`. */
export type SourcesReadDetailsResult = SourceInfo;

/** Parameters of `mute_configs:read`. */
export interface MuteConfigsReadParams {
  organizationsId: Organization;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `mute_configs:read`. */
export type MuteConfigsReadResult = {
  muteConfigs?: MuteConfig[];
  nextPageToken?: string;
};

/** One item of the pages of `mute_configs:read`. */
export type MuteConfigsReadItem = NonNullable<MuteConfigsReadResult["muteConfigs"]>[number];

/** Arguments of `listMuteRules`. */
export interface ListMuteRulesParams {
  organization: Organization;
}

/** Parameters of `mute_configs:read_details`. */
export interface MuteConfigsReadDetailsParams {
  organizationsId: Organization;
  muteConfigsId: MuteConfigId;
}

/** Result of `mute_configs:read_details`. */
export type MuteConfigsReadDetailsResult = MuteConfig;

/** Parameters of `mute_configs:write`. */
export interface MuteConfigsWriteParams {
  organizationsId: Organization;
  /** Id for the new rule. @minLength 1 @maxLength 63 @pattern ^[a-z]([a-z0-9-]*[a-z0-9])?$ */
  muteConfigId: string;
  filter: MuteFilter;
  /** Whether only later findings are muted, or all while they match. */
  type: "STATIC" | "DYNAMIC";
  /** Why findings are muted. @maxLength 1024 */
  description?: string;
  /** When a dynamic rule ends, never when left out. @format date-time */
  expiryTime?: string;
}

/** Result of `mute_configs:write`. */
export type MuteConfigsWriteResult = MuteConfig;

/** Parameters of `mute_configs:delete`. */
export interface MuteConfigsDeleteParams {
  organizationsId: Organization;
  muteConfigsId: MuteConfigId;
}

/** Result of `mute_configs:delete`. */
export type MuteConfigsDeleteResult = Empty;

/** Parameters of `notification_configs:read`. */
export interface NotificationConfigsReadParams {
  organizationsId: Organization;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `notification_configs:read`. */
export type NotificationConfigsReadResult = {
  notificationConfigs?: NotificationConfig[];
  nextPageToken?: string;
};

/** One item of the pages of `notification_configs:read`. */
export type NotificationConfigsReadItem = NonNullable<NotificationConfigsReadResult["notificationConfigs"]>[number];

/** Parameters of `notification_configs:write`. */
export interface NotificationConfigsWriteParams {
  organizationsId: Organization;
  /** Id for the new stream. @minLength 1 @maxLength 128 @pattern ^[A-Za-z0-9_-]+$ */
  configId: string;
  /** Topic, as in projects/p/topics/t. @minLength 1 */
  pubsubTopic: string;
  /** Which findings are sent. */
  streamingConfig: {
    /** Condition that findings must meet. */
    filter: string;
  };
  /** What the stream is for. @maxLength 1024 */
  description?: string;
}

/** Result of `notification_configs:write`. */
export type NotificationConfigsWriteResult = NotificationConfig;

/** Parameters of `notification_configs:delete`. */
export interface NotificationConfigsDeleteParams {
  organizationsId: Organization;
  /** Id of the stream. @minLength 1 */
  notificationConfigsId: string;
}

/** Result of `notification_configs:delete`. */
export type NotificationConfigsDeleteResult = Empty;

/** Parameters of `bigquery_exports:read`. */
export interface BigqueryExportsReadParams {
  organizationsId: Organization;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `bigquery_exports:read`. */
export type BigqueryExportsReadResult = {
  bigQueryExports?: {
    name?: string;
    dataset?: string;
    filter?: string;
    description?: string;
    principal?: string;
    mostRecentEditor?: string;
    /** @format date-time */
    createTime?: string;
    /** @format date-time */
    updateTime?: string;
  }[];
  nextPageToken?: string;
};

/** One item of the pages of `bigquery_exports:read`. */
export type BigqueryExportsReadItem = NonNullable<BigqueryExportsReadResult["bigQueryExports"]>[number];

/** Parameters of `threat_modules:read`. */
export interface ThreatModulesReadParams {
  organizationsId: Organization;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `threat_modules:read`. */
export type ThreatModulesReadResult = {
  eventThreatDetectionCustomModules?: ThreatModule[];
  nextPageToken?: string;
};

/** One item of the pages of `threat_modules:read`. */
export type ThreatModulesReadItem = NonNullable<ThreatModulesReadResult["eventThreatDetectionCustomModules"]>[number];

/** Parameters of `threat_modules:set_state`. */
export interface ThreatModulesSetStateParams {
  organizationsId: Organization;
  customModulesId: ModuleId;
  enablementState: Enablement;
}

/** Result of `threat_modules:set_state`. */
export type ThreatModulesSetStateResult = ThreatModule;

/** Parameters of `health_modules:read`. */
export interface HealthModulesReadParams {
  organizationsId: Organization;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `health_modules:read`. */
export type HealthModulesReadResult = {
  securityHealthAnalyticsCustomModules?: HealthModule[];
  nextPageToken?: string;
};

/** One item of the pages of `health_modules:read`. */
export type HealthModulesReadItem = NonNullable<HealthModulesReadResult["securityHealthAnalyticsCustomModules"]>[number];

/** Parameters of `health_modules:set_state`. */
export interface HealthModulesSetStateParams {
  organizationsId: Organization;
  customModulesId: ModuleId;
  enablementState: Enablement;
}

/** Result of `health_modules:set_state`. */
export type HealthModulesSetStateResult = HealthModule;

/** Parameters of `valued_resources:read`. */
export interface ValuedResourcesReadParams {
  organizationsId: Organization;
  /** Condition on value or type, as in resource_value="RESOURCE_VALUE_HIGH". @minLength 1 */
  filter?: string;
  /** Fields to order by, such as exposed_score desc. @minLength 1 */
  orderBy?: string;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `valued_resources:read`. */
export type ValuedResourcesReadResult = {
  valuedResources?: {
    name?: string;
    resource?: string;
    displayName?: string;
    resourceType?: string;
    resourceValue?: string;
    exposedScore?: number;
    resourceValueConfigsUsed?: { name?: string }[];
  }[];
  nextPageToken?: string;
  /** @integer */
  totalSize?: number;
};

/** One item of the pages of `valued_resources:read`. */
export type ValuedResourcesReadItem = NonNullable<ValuedResourcesReadResult["valuedResources"]>[number];

/** Arguments of `listValuedResources`. */
export interface ListValuedResourcesParams {
  organization: Organization;
  /** Condition on value or type, as in resource_value="RESOURCE_VALUE_HIGH". @minLength 1 */
  filter?: string;
  /** Fields to order by, such as exposed_score desc. @minLength 1 */
  orderBy?: string;
}

/** Parameters of `attack_paths:read`. */
export interface AttackPathsReadParams {
  organizationsId: Organization;
  /** Condition on valued_resources, the resource they lead to. @minLength 1 */
  filter?: string;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `attack_paths:read`. */
export type AttackPathsReadResult = {
  attackPaths?: {
    name?: string;
    edges?: { source?: string; destination?: string }[];
    pathNodes?: {
      uuid?: string;
      resource?: string;
      resourceType?: string;
      displayName?: string;
      associatedFindings?: {
        name?: string;
        canonicalFinding?: string;
        findingCategory?: string;
      }[];
      attackSteps?: {
        uuid?: string;
        type?: string;
        displayName?: string;
        description?: string;
      }[];
    }[];
  }[];
  nextPageToken?: string;
};

/** One item of the pages of `attack_paths:read`. */
export type AttackPathsReadItem = NonNullable<AttackPathsReadResult["attackPaths"]>[number];

/** Arguments of `listAttackPaths`. */
export interface ListAttackPathsParams {
  organization: Organization;
  /** Condition on valued_resources, the resource they lead to. @minLength 1 */
  filter?: string;
}

/** Parameters of `resource_value_configs:read`. */
export interface ResourceValueConfigsReadParams {
  organizationsId: Organization;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `resource_value_configs:read`. */
export type ResourceValueConfigsReadResult = {
  resourceValueConfigs?: {
    name?: string;
    description?: string;
    resourceValue?: "RESOURCE_VALUE_UNSPECIFIED" | "HIGH" | "MEDIUM" | "LOW" | "NONE" | (string & {});
    resourceType?: string;
    scope?: string;
    cloudProvider?: string;
    tagValues?: string[];
    resourceLabelsSelector?: { [key: string]: string };
    /** @format date-time */
    createTime?: string;
    /** @format date-time */
    updateTime?: string;
  }[];
  nextPageToken?: string;
};

/** One item of the pages of `resource_value_configs:read`. */
export type ResourceValueConfigsReadItem = NonNullable<ResourceValueConfigsReadResult["resourceValueConfigs"]>[number];

/** Parameters of `postures:read`. */
export interface PosturesReadParams {
  organizationsId: Organization;
  locationsId: Location;
  /** Condition on the postures. @minLength 1 */
  filter?: string;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `postures:read`. */
export type PosturesReadResult = {
  postures?: {
    name?: string;
    state?: "STATE_UNSPECIFIED" | "DEPRECATED" | "DRAFT" | "ACTIVE" | (string & {});
    revisionId?: string;
    description?: string;
    reconciling?: boolean;
    policySets?: {
      policySetId?: string;
      description?: string;
      policies?: { policyId?: string; description?: string }[];
    }[];
    /** @format date-time */
    createTime?: string;
    /** @format date-time */
    updateTime?: string;
  }[];
  nextPageToken?: string;
  unreachable?: string[];
};

/** One item of the pages of `postures:read`. */
export type PosturesReadItem = NonNullable<PosturesReadResult["postures"]>[number];

/** Parameters of `posture_deployments:read`. */
export interface PostureDeploymentsReadParams {
  organizationsId: Organization;
  locationsId: Location;
  /** Condition on the deployments. @minLength 1 */
  filter?: string;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `posture_deployments:read`. */
export type PostureDeploymentsReadResult = {
  postureDeployments?: {
    name?: string;
    state?: string;
    targetResource?: string;
    postureId?: string;
    postureRevisionId?: string;
    desiredPostureId?: string;
    desiredPostureRevisionId?: string;
    description?: string;
    failureMessage?: string;
    reconciling?: boolean;
    /** @format date-time */
    createTime?: string;
    /** @format date-time */
    updateTime?: string;
  }[];
  nextPageToken?: string;
  unreachable?: string[];
};

/** One item of the pages of `posture_deployments:read`. */
export type PostureDeploymentsReadItem = NonNullable<PostureDeploymentsReadResult["postureDeployments"]>[number];

/** Number of the organization. @minLength 1 @maxLength 30 @pattern ^[0-9]+$ */
export type Organization = string;

/** Id or number of the project. @minLength 1 */
export type Project = string;

/** Id of the source, or a hyphen for all of them. @minLength 1 */
export type Source = string;

/** Id of the source that reported it. @minLength 1 */
export type SourceId = string;

/** Id of the finding within its source. @minLength 1 */
export type FindingId = string;

/** How many make a page. @integer @minimum 1 @maximum 1000 */
export type PageSize = number;

/** Place to continue from, taken from nextPageToken. @minLength 1 */
export type PageToken = string;

/** Condition on findings, as in state="ACTIVE" AND severity="HIGH". @minLength 1 */
export type FindingFilter = string;

/** Fields to order by, such as event_time desc. @minLength 1 */
export type OrderFindings = string;

/** Fields of the finding to send, joined by commas. @minLength 1 */
export type FieldMask = string;

/** Condition on findings, as in category="OPEN_FIREWALL" AND severity="LOW". @minLength 1 */
export type MuteFilter = string;

/** Id of the mute rule. @minLength 1 @maxLength 63 */
export type MuteConfigId = string;

/** Id of the custom module. @minLength 1 */
export type ModuleId = string;

/** Whether the module detects. */
export type Enablement = "ENABLED" | "DISABLED" | "INHERITED";

/** Location of the postures, which is global. @minLength 1 */
export type Location = string;

/** An object without fields, on success. */
export type Empty = { [key: string]: never };

/** A value of any kind. */
export type Value = string | number | boolean | Value[] | { [key: string]: Value } | null;

export type SecurityMarks = {
  name?: string;
  canonicalName?: string;
  marks?: { [key: string]: string };
};

export type ExternalSystem = {
  name?: string;
  assignees?: string[];
  externalUid?: string;
  status?: string;
  /** @format date-time */
  externalSystemUpdateTime?: string;
  caseUri?: string;
  casePriority?: string;
  /** @format date-time */
  caseSla?: string;
  /** @format date-time */
  caseCreateTime?: string;
  /** @format date-time */
  caseCloseTime?: string;
  ticketInfo?: {
    id?: string;
    assignee?: string;
    description?: string;
    status?: string;
    /** @format date-time */
    updateTime?: string;
    uri?: string;
  };
};

export type Finding = {
  /** Full name, with organization, source and id. */
  name?: string;
  canonicalName?: string;
  parent?: string;
  parentDisplayName?: string;
  /** Full name of the resource that is affected. */
  resourceName?: string;
  /** What was found, such as PUBLIC_BUCKET_ACL. */
  category?: string;
  /** Such as THREAT, VULNERABILITY or MISCONFIGURATION. */
  findingClass?: string;
  state?: "STATE_UNSPECIFIED" | "ACTIVE" | "INACTIVE" | (string & {});
  severity?: "SEVERITY_UNSPECIFIED" | "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | (string & {});
  mute?: "MUTE_UNSPECIFIED" | "MUTED" | "UNMUTED" | "UNDEFINED" | (string & {});
  muteInitiator?: string;
  /** @format date-time */
  muteUpdateTime?: string;
  description?: string;
  nextSteps?: string;
  externalUri?: string;
  moduleName?: string;
  /** @format date-time */
  eventTime?: string;
  /** @format date-time */
  createTime?: string;
  /** What the source tells beside the rest, by its own names. */
  sourceProperties?: { [key: string]: Value };
  securityMarks?: SecurityMarks;
  externalSystems?: { [key: string]: ExternalSystem };
  access?: {
    principalEmail?: string;
    principalSubject?: string;
    callerIp?: string;
    callerIpGeo?: { regionCode?: string };
    userAgent?: string;
    serviceName?: string;
    methodName?: string;
    serviceAccountKeyName?: string;
  };
  indicator?: {
    ipAddresses?: string[];
    domains?: string[];
    uris?: string[];
  };
  mitreAttack?: {
    primaryTactic?: string;
    primaryTechniques?: string[];
    additionalTactics?: string[];
    additionalTechniques?: string[];
  };
  connections?: {
    sourceIp?: string;
    /** @integer */
    sourcePort?: number;
    destinationIp?: string;
    /** @integer */
    destinationPort?: number;
    protocol?: string;
  }[];
  processes?: {
    name?: string;
    pid?: string;
    parentPid?: string;
    args?: string[];
    binary?: { path?: string; sha256?: string };
  }[];
  vulnerability?: {
    cve?: {
      /** Number of the vulnerability, such as CVE-2021-34527. */
      id?: string;
      cvssv3?: { baseScore?: number };
      exploitationActivity?: string;
      impact?: string;
      observedInTheWild?: boolean;
      upstreamFixAvailable?: boolean;
      zeroDay?: boolean;
    };
    offendingPackage?: { packageName?: string; packageVersion?: string };
    fixedPackage?: { packageName?: string; packageVersion?: string };
  };
  attackExposure?: {
    score?: number;
    state?: string;
    /** @format date-time */
    latestCalculationTime?: string;
    attackExposureResult?: string;
  };
  compliances?: {
    standard?: string;
    version?: string;
    ids?: string[];
  }[];
  iamBindings?: {
    action?: string;
    member?: string;
    role?: string;
  }[];
};

export type Findings = {
  listFindingsResults?: {
    finding?: Finding;
    resource?: {
      name?: string;
      displayName?: string;
      type?: string;
      location?: string;
      service?: string;
      cloudProvider?: string;
      projectName?: string;
      projectDisplayName?: string;
      parentName?: string;
      organization?: string;
    };
    stateChange?: string;
  }[];
  nextPageToken?: string;
  /** @format date-time */
  readTime?: string;
  /** @integer */
  totalSize?: number;
};

export type Operation = {
  /** Name of the work in the background. */
  name?: string;
  /** Whether it came to an end. */
  done?: boolean;
  error?: {
    /** @integer */
    code?: number;
    message?: string;
  };
};

export type SourceInfo = {
  name?: string;
  canonicalName?: string;
  /** Service that reports, such as Event Threat Detection. */
  displayName?: string;
  description?: string;
};

export type MuteConfig = {
  name?: string;
  displayName?: string;
  description?: string;
  /** Which findings it mutes. */
  filter?: string;
  type?: "MUTE_CONFIG_TYPE_UNSPECIFIED" | "STATIC" | "DYNAMIC" | (string & {});
  /** @format date-time */
  expiryTime?: string;
  /** @format date-time */
  createTime?: string;
  /** @format date-time */
  updateTime?: string;
  mostRecentEditor?: string;
};

export type NotificationConfig = {
  name?: string;
  description?: string;
  pubsubTopic?: string;
  serviceAccount?: string;
  streamingConfig?: { filter?: string };
};

export type ThreatModule = {
  name?: string;
  displayName?: string;
  type?: string;
  description?: string;
  enablementState?: "ENABLEMENT_STATE_UNSPECIFIED" | "ENABLED" | "DISABLED" | "INHERITED" | (string & {});
  ancestorModule?: string;
  cloudProvider?: string;
  /** What it looks for; its fields depend on the type. */
  config?: {
    metadata?: {
      severity?: string;
      description?: string;
      recommendation?: string;
    };
    ips?: string[];
    domains?: string[];
  };
  lastEditor?: string;
  /** @format date-time */
  updateTime?: string;
};

export type HealthModule = {
  name?: string;
  displayName?: string;
  enablementState?: "ENABLEMENT_STATE_UNSPECIFIED" | "ENABLED" | "DISABLED" | "INHERITED" | (string & {});
  ancestorModule?: string;
  cloudProvider?: string;
  customConfig?: {
    description?: string;
    recommendation?: string;
    severity?: string;
    predicate?: { expression?: string };
    resourceSelector?: { resourceTypes?: string[] };
  };
  lastEditor?: string;
  /** @format date-time */
  updateTime?: string;
};

const CURSOR_PAGES = {
  cursor: "pageToken",
  next: "/nextPageToken",
  more: "/nextPageToken",
  items: "/listFindingsResults",
} as const;

const CONNECTOR: ConnectorSpec = {
  name: "google_scc",
  operations: {
    low: {
      "findings:read": ["Gqpa9645", CURSOR_PAGES],
      "findings:read_project": ["1XcybHZV", CURSOR_PAGES],
      "findings:group": [
        "4Vidp-Qi",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/groupByResults",
        },
      ],
      "operations:read_details": ["V6UybhhG"],
      "sources:read": [
        "UUo9EELp",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/sources" },
      ],
      "sources:read_details": ["2Ea95Gvy"],
      "mute_configs:read": [
        "G6byKa63",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/muteConfigs",
        },
      ],
      "mute_configs:read_details": ["PghegaHg"],
      "notification_configs:read": [
        "ZtWblx3j",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/notificationConfigs",
        },
      ],
      "bigquery_exports:read": [
        "xK3p60-8",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/bigQueryExports",
        },
      ],
      "threat_modules:read": [
        "5U9rjNND",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/eventThreatDetectionCustomModules",
        },
      ],
      "health_modules:read": [
        "PAJBbrtd",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/securityHealthAnalyticsCustomModules",
        },
      ],
      "valued_resources:read": [
        "VTCFV_EJ",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/valuedResources",
        },
      ],
      "attack_paths:read": [
        "loXg2d5d",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/attackPaths",
        },
      ],
      "resource_value_configs:read": [
        "4byCsjLl",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/resourceValueConfigs",
        },
      ],
      "postures:read": [
        "uRx9K1Yu",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/postures" },
      ],
      "posture_deployments:read": [
        "TZTzZnI_",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/postureDeployments",
        },
      ],
    },
    medium: {
      "findings:set_state": ["v0j4J-X4"],
      "findings:set_mute": ["xBEFL-dN"],
      "findings:write": ["d0U22tzA"],
      "security_marks:update": ["9yzJFcs-"],
      "external_systems:update": ["1LUdaQ5r"],
    },
    high: {
      "mute_configs:write": ["Y31_WIfc"],
      "mute_configs:delete": ["n1J_a2vm"],
      "notification_configs:write": ["80rJpzQr"],
      "threat_modules:set_state": ["wWXESiva"],
      "health_modules:set_state": ["kk8nYKea"],
    },
    critical: {
      "findings:bulk_mute": ["oq7sYgtj"],
      "notification_configs:delete": ["Q-YqQy0c"],
    },
  },
};
