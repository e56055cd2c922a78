// Generated from specs/aws_security_hub.yaml by `npm run generate`. Do not edit.
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
 * AWS Security Hub. Findings, insights, automation rules, standards and controls of AWS Security Hub.
 * @see https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html
 */
export class AwsSecurityHubConnector<const M extends Risk = "critical"> extends SDKConnector<AwsSecurityHubOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search findings by any of their fields. Risk: low. Scope: securityhub:GetFindings. */
  getFindings(params: GetFindingsParams = {}, options?: ExecuteOptions): GovernedPages<"low", FindingsReadResult, FindingsReadItem> {
    return this.call("findings:read", { Filters: params.filters, MaxResults: params.maxResults }, options);
  }

  /**
   * Set workflow, verdict, severity or note of findings.
   * Risk: medium. Scope: securityhub:BatchUpdateFindings.
   */
  setWorkflowStatus(params: SetWorkflowStatusParams, options?: ExecuteOptions): GovernedCall<"medium", FindingsUpdateResult> {
    return this.call("findings:update", { FindingIdentifiers: params.findings, Workflow: { Status: params.status } }, options);
  }

  /**
   * Set workflow, verdict, severity or note of findings.
   * Risk: medium. Scope: securityhub:BatchUpdateFindings.
   */
  addNote(params: AddNoteParams, options?: ExecuteOptions): GovernedCall<"medium", FindingsUpdateResult> {
    return this.call("findings:update", {
      FindingIdentifiers: params.findings,
      Note: { Text: params.text, UpdatedBy: params.updatedBy },
    }, options);
  }

  /** Open a ticket for a finding. Risk: medium. Scope: securityhub:CreateTicketV2. */
  createTicket(params: CreateTicketParams, options?: ExecuteOptions): GovernedCall<"medium", TicketsWriteResult> {
    return this.call("tickets:write", { ConnectorId: params.connectorId, FindingMetadataUid: params.findingUid }, options);
  }

  execute<O extends keyof Within<AwsSecurityHubOperations, M>>(
    operation: O,
    params: ParamsOf<Within<AwsSecurityHubOperations, M>, O> & Incomplete,
  ): never;
  /** Search findings by any of their fields. `POST /findings` @risk low */
  execute(
    operation: OperationId<"findings:read", "low", M>,
    params: FindingsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FindingsReadResult, FindingsReadItem>;
  /** Show who changed what on a finding. `POST /findingHistory/get` @risk low */
  execute(
    operation: OperationId<"findings:history", "low", M>,
    params: FindingsHistoryParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FindingsHistoryResult, FindingsHistoryItem>;
  /** Set workflow, verdict, severity or note of findings. `PATCH /findings/batchupdate` @risk medium */
  execute(
    operation: OperationId<"findings:update", "medium", M>,
    params: FindingsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FindingsUpdateResult>;
  /** Report findings of an own product. `POST /findings/import` @risk medium */
  execute(
    operation: OperationId<"findings:import", "medium", M>,
    params: FindingsImportParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FindingsImportResult>;
  /** Count findings of the new hub by fields. `POST /findingsv2/statistics` @risk low */
  execute(
    operation: OperationId<"findings:statistics", "low", M>,
    params: FindingsStatisticsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FindingsStatisticsResult>;
  /** Search findings of the new hub. `POST /findingsv2` @risk low */
  execute(
    operation: OperationId<"findings:search_ocsf", "low", M>,
    params: FindingsSearchOcsfParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FindingsSearchOcsfResult, FindingsSearchOcsfItem>;
  /** List connectors to ticket systems and clouds. `GET /connectorsv2` @risk low */
  execute(
    operation: OperationId<"ticket_connectors:read", "low", M>,
    params: TicketConnectorsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TicketConnectorsReadResult, TicketConnectorsReadItem>;
  /** Open a ticket for a finding. `POST /ticketsv2` @risk medium */
  execute(
    operation: OperationId<"tickets:write", "medium", M>,
    params: TicketsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TicketsWriteResult>;
  /** List saved groupings of findings. `POST /insights/get` @risk low */
  execute(
    operation: OperationId<"insights:read", "low", M>,
    params: InsightsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", InsightsReadResult, InsightsReadItem>;
  /** Save a grouping of findings. `POST /insights` @risk medium */
  execute(
    operation: OperationId<"insights:write", "medium", M>,
    params: InsightsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", InsightsWriteResult>;
  /** List rules that change findings by themselves. `GET /automationrules/list` @risk low */
  execute(
    operation: OperationId<"automation_rules:read", "low", M>,
    params: AutomationRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AutomationRulesReadResult, AutomationRulesReadItem>;
  /** Get criteria and actions of rules. `POST /automationrules/get` @risk low */
  execute(
    operation: OperationId<"automation_rules:read_details", "low", M>,
    params: AutomationRulesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AutomationRulesReadDetailsResult>;
  /** Make a rule that changes or suppresses findings. `POST /automationrules/create` @risk high */
  execute(
    operation: OperationId<"automation_rules:write", "high", M>,
    params: AutomationRulesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AutomationRulesWriteResult>;
  /** Change, enable or disable automation rules. `PATCH /automationrules/update` @risk high */
  execute(
    operation: OperationId<"automation_rules:update", "high", M>,
    params: AutomationRulesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AutomationRulesUpdateResult>;
  /** Delete automation rules for good. `POST /automationrules/delete` @risk high */
  execute(
    operation: OperationId<"automation_rules:delete", "high", M>,
    params: AutomationRulesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AutomationRulesDeleteResult>;
  /** List the standards on offer. `GET /standards` @risk low */
  execute(
    operation: OperationId<"standards:read", "low", M>,
    params: StandardsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", StandardsReadResult, StandardsReadItem>;
  /** List standards that are checked here. `POST /standards/get` @risk low */
  execute(
    operation: OperationId<"standards:read_enabled", "low", M>,
    params: StandardsReadEnabledParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", StandardsReadEnabledResult, StandardsReadEnabledItem>;
  /** Start checking the account against standards. `POST /standards/register` @risk high */
  execute(
    operation: OperationId<"standards:enable", "high", M>,
    params: StandardsEnableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", StandardsEnableResult>;
  /** Stop checking the account against standards. `POST /standards/deregister` @risk critical */
  execute(
    operation: OperationId<"standards:disable", "critical", M>,
    params: StandardsDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", StandardsDisableResult>;
  /** List what controls there are. `GET /securityControls/definitions` @risk low */
  execute(
    operation: OperationId<"controls:read", "low", M>,
    params: ControlsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ControlsReadResult, ControlsReadItem>;
  /** Get state and parameters of controls here. `POST /securityControls/batchGet` @risk low */
  execute(
    operation: OperationId<"controls:read_details", "low", M>,
    params: ControlsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ControlsReadDetailsResult>;
  /** Show which standards check a control. `GET /associations` @risk low */
  execute(
    operation: OperationId<"control_associations:read", "low", M>,
    params: ControlAssociationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ControlAssociationsReadResult, ControlAssociationsReadItem>;
  /** Enable or disable controls within standards. `PATCH /associations` @risk critical */
  execute(
    operation: OperationId<"control_associations:update", "critical", M>,
    params: ControlAssociationsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ControlAssociationsUpdateResult>;
  /** Show whether and since when the hub runs. `GET /accounts` @risk low */
  execute(
    operation: OperationId<"hub:read", "low", M>,
    params: HubReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", HubReadResult>;
  /** List products that can send findings. `GET /products` @risk low */
  execute(
    operation: OperationId<"products:read", "low", M>,
    params: ProductsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ProductsReadResult, ProductsReadItem>;
  /** List products that findings are taken from. `GET /productSubscriptions` @risk low */
  execute(
    operation: OperationId<"product_subscriptions:read", "low", M>,
    params: ProductSubscriptionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ProductSubscriptionsReadResult, ProductSubscriptionsReadItem>;
  /** List custom actions of the console. `POST /actionTargets/get` @risk low */
  execute(
    operation: OperationId<"action_targets:read", "low", M>,
    params: ActionTargetsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ActionTargetsReadResult, ActionTargetsReadItem>;
  /** List member accounts of the administrator. `GET /members` @risk low */
  execute(
    operation: OperationId<"members:read", "low", M>,
    params: MembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MembersReadResult, MembersReadItem>;
  /** Show what new organization accounts get. `GET /organization/configuration` @risk low */
  execute(
    operation: OperationId<"organization:read", "low", M>,
    params: OrganizationReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", OrganizationReadResult>;
  /** List policies that configure member accounts. `GET /configurationPolicy/list` @risk low */
  execute(
    operation: OperationId<"configuration_policies:read", "low", M>,
    params: ConfigurationPoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ConfigurationPoliciesReadResult, ConfigurationPoliciesReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof AwsSecurityHubOperations>(
    operation: O & Permit<AwsSecurityHubOperations, O, M>,
    ...rest: Rest<ParamsOf<AwsSecurityHubOperations, O>>
  ): CallOf<AwsSecurityHubOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type AwsSecurityHub<M extends Risk = "critical"> = Limited<AwsSecurityHubConnector<M>, AwsSecurityHubMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface AwsSecurityHubOperations {
  "findings:read": { risk: "low"; params: FindingsReadParams; result: FindingsReadResult; item: FindingsReadItem };
  "findings:history": { risk: "low"; params: FindingsHistoryParams; result: FindingsHistoryResult; item: FindingsHistoryItem };
  "findings:update": { risk: "medium"; params: FindingsUpdateParams; result: FindingsUpdateResult };
  "findings:import": { risk: "medium"; params: FindingsImportParams; result: FindingsImportResult };
  "findings:statistics": { risk: "low"; params: FindingsStatisticsParams; result: FindingsStatisticsResult };
  "findings:search_ocsf": { risk: "low"; params: FindingsSearchOcsfParams; result: FindingsSearchOcsfResult; item: FindingsSearchOcsfItem };
  "ticket_connectors:read": { risk: "low"; params: TicketConnectorsReadParams; result: TicketConnectorsReadResult; item: TicketConnectorsReadItem };
  "tickets:write": { risk: "medium"; params: TicketsWriteParams; result: TicketsWriteResult };
  "insights:read": { risk: "low"; params: InsightsReadParams; result: InsightsReadResult; item: InsightsReadItem };
  "insights:write": { risk: "medium"; params: InsightsWriteParams; result: InsightsWriteResult };
  "automation_rules:read": { risk: "low"; params: AutomationRulesReadParams; result: AutomationRulesReadResult; item: AutomationRulesReadItem };
  "automation_rules:read_details": { risk: "low"; params: AutomationRulesReadDetailsParams; result: AutomationRulesReadDetailsResult };
  "automation_rules:write": { risk: "high"; params: AutomationRulesWriteParams; result: AutomationRulesWriteResult };
  "automation_rules:update": { risk: "high"; params: AutomationRulesUpdateParams; result: AutomationRulesUpdateResult };
  "automation_rules:delete": { risk: "high"; params: AutomationRulesDeleteParams; result: AutomationRulesDeleteResult };
  "standards:read": { risk: "low"; params: StandardsReadParams; result: StandardsReadResult; item: StandardsReadItem };
  "standards:read_enabled": { risk: "low"; params: StandardsReadEnabledParams; result: StandardsReadEnabledResult; item: StandardsReadEnabledItem };
  "standards:enable": { risk: "high"; params: StandardsEnableParams; result: StandardsEnableResult };
  "standards:disable": { risk: "critical"; params: StandardsDisableParams; result: StandardsDisableResult };
  "controls:read": { risk: "low"; params: ControlsReadParams; result: ControlsReadResult; item: ControlsReadItem };
  "controls:read_details": { risk: "low"; params: ControlsReadDetailsParams; result: ControlsReadDetailsResult };
  "control_associations:read": { risk: "low"; params: ControlAssociationsReadParams; result: ControlAssociationsReadResult; item: ControlAssociationsReadItem };
  "control_associations:update": { risk: "critical"; params: ControlAssociationsUpdateParams; result: ControlAssociationsUpdateResult };
  "hub:read": { risk: "low"; params: HubReadParams; result: HubReadResult };
  "products:read": { risk: "low"; params: ProductsReadParams; result: ProductsReadResult; item: ProductsReadItem };
  "product_subscriptions:read": { risk: "low"; params: ProductSubscriptionsReadParams; result: ProductSubscriptionsReadResult; item: ProductSubscriptionsReadItem };
  "action_targets:read": { risk: "low"; params: ActionTargetsReadParams; result: ActionTargetsReadResult; item: ActionTargetsReadItem };
  "members:read": { risk: "low"; params: MembersReadParams; result: MembersReadResult; item: MembersReadItem };
  "organization:read": { risk: "low"; params: OrganizationReadParams; result: OrganizationReadResult };
  "configuration_policies:read": { risk: "low"; params: ConfigurationPoliciesReadParams; result: ConfigurationPoliciesReadResult; item: ConfigurationPoliciesReadItem };
}

/** The risk of each convenience method. */
export interface AwsSecurityHubMethods {
  getFindings: "low";
  setWorkflowStatus: "medium";
  addNote: "medium";
  createTicket: "medium";
}

/** Parameters of `findings:read`. */
export interface FindingsReadParams {
  Filters?: FindingFilters;
  /** Fields to order findings by. */
  SortCriteria?: {
    /** @minLength 1 */
    Field?: string;
    SortOrder?: "asc" | "desc";
  }[];
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `findings:read`. */
export type FindingsReadResult = {
  Findings: Finding[];
  NextToken?: string;
};

/** One item of the pages of `findings:read`. */
export type FindingsReadItem = FindingsReadResult["Findings"][number];

/** Arguments of `getFindings`. */
export interface GetFindingsParams {
  filters?: FindingFilters;
  maxResults?: MaxResults;
}

/** Parameters of `findings:history`. */
export interface FindingsHistoryParams {
  FindingIdentifier: FindingIdentifier;
  /** Only changes after this moment. @format date-time */
  StartTime?: string;
  /** Only changes before this moment. @format date-time */
  EndTime?: string;
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `findings:history`. */
export type FindingsHistoryResult = {
  Records?: {
    FindingIdentifier?: FindingIdentifierResult;
    /** @format date-time */
    UpdateTime?: string;
    FindingCreated?: boolean;
    UpdateSource?: { Type?: string; Identity?: string };
    Updates?: {
      UpdatedField?: string;
      OldValue?: string;
      NewValue?: string;
    }[];
    NextToken?: string;
  }[];
  NextToken?: string;
};

/** One item of the pages of `findings:history`. */
export type FindingsHistoryItem = NonNullable<FindingsHistoryResult["Records"]>[number];

/** Parameters of `findings:update`. */
export interface FindingsUpdateParams {
  /** Findings that are changed alike. @minItems 1 @maxItems 100 */
  FindingIdentifiers: FindingIdentifier[];
  Workflow?: WorkflowUpdate;
  VerificationState?: Verification;
  /** Severity to show from now on. */
  Severity?: { Label?: Severity };
  Note?: NoteUpdate;
  /** How sure the detection is. @integer @minimum 0 @maximum 100 */
  Confidence?: number;
  /** How much the resource matters. @integer @minimum 0 @maximum 100 */
  Criticality?: number;
  /** Types as namespace, category and classifier. */
  Types?: string[];
  /** Own names and values. */
  UserDefinedFields?: { [key: string]: string };
  /** Findings that belong together. */
  RelatedFindings?: FindingIdentifier[];
}

/** Result of `findings:update`. */
export type FindingsUpdateResult = {
  ProcessedFindings: FindingIdentifierResult[];
  UnprocessedFindings: {
    FindingIdentifier: FindingIdentifierResult;
    ErrorCode: string;
    ErrorMessage: string;
  }[];
};

/** Arguments of `setWorkflowStatus`. */
export interface SetWorkflowStatusParams {
  /** Findings that are changed alike. @minItems 1 @maxItems 100 */
  findings: FindingIdentifier[];
  status: "NEW" | "NOTIFIED" | "RESOLVED" | "SUPPRESSED";
}

/** Arguments of `addNote`. */
export interface AddNoteParams {
  /** Findings that are changed alike. @minItems 1 @maxItems 100 */
  findings: FindingIdentifier[];
  /** Text of the note. @minLength 1 @maxLength 512 */
  text: string;
  /** Who wrote the note. @minLength 1 */
  updatedBy: string;
}

/** Parameters of `findings:import`. */
export interface FindingsImportParams {
  /** Findings in the Security Finding Format. @minItems 1 @maxItems 100 */
  Findings: {
    SchemaVersion: "2018-10-08";
    /** @minLength 1 */
    Id: string;
    /** @minLength 1 */
    ProductArn: string;
    /** @minLength 1 */
    GeneratorId: string;
    /** @minLength 1 */
    AwsAccountId: string;
    Types?: string[];
    /** @format date-time */
    CreatedAt: string;
    /** @format date-time */
    UpdatedAt: string;
    Severity?: { Label?: Severity; Original?: string };
    /** @integer @minimum 0 @maximum 100 */
    Confidence?: number;
    /** @minLength 1 @maxLength 256 */
    Title: string;
    /** @minLength 1 @maxLength 1024 */
    Description: string;
    /** @minLength 1 */
    SourceUrl?: string;
    ProductFields?: { [key: string]: string };
    RecordState?: "ACTIVE" | "ARCHIVED";
    /** @minItems 1 */
    Resources: {
      /** @minLength 1 */
      Type: string;
      /** @minLength 1 */
      Id: string;
      Region?: string;
      Tags?: { [key: string]: string };
    }[];
  }[];
}

/** Result of `findings:import`. */
export type FindingsImportResult = {
  /** @integer */
  FailedCount: number;
  /** @integer */
  SuccessCount: number;
  FailedFindings?: {
    Id: string;
    ErrorCode: string;
    ErrorMessage: string;
  }[];
};

/** Parameters of `findings:statistics`. */
export interface FindingsStatisticsParams {
  /** Fields to count by. @minItems 1 */
  GroupByRules: {
    GroupByField:
      | "activity_name"
      | "cloud.account.uid"
      | "cloud.provider"
      | "cloud.region"
      | "compliance.assessments.name"
      | "compliance.status"
      | "compliance.control"
      | "finding_info.title"
      | "finding_info.types"
      | "metadata.product.name"
      | "resources.type"
      | "resources.uid"
      | "severity"
      | "status"
      | "vulnerabilities.fix_coverage"
      | "class_name";
  }[];
  /** Direction of the order of counts. */
  SortOrder?: "asc" | "desc";
  /** How many values per field. @integer @minimum 1 @maximum 400 */
  MaxStatisticResults?: number;
}

/** Result of `findings:statistics`. */
export type FindingsStatisticsResult = {
  GroupByResults?: {
    GroupByField?: string;
    GroupByValues?: {
      FieldValue?: string;
      /** @integer */
      Count?: number;
    }[];
  }[];
};

/** Parameters of `findings:search_ocsf`. */
export interface FindingsSearchOcsfParams {
  /** Conditions by OCSF field, in groups. */
  Filters?: {
    /** Groups of conditions on findings. @maxItems 10 */
    CompositeFilters?: {
      StringFilters?: {
        /** Field as text, such as severity or resources.uid. @minLength 1 */
        FieldName: string;
        Filter: StringFilter;
      }[];
      DateFilters?: {
        FieldName:
          | "finding_info.created_time_dt"
          | "finding_info.first_seen_time_dt"
          | "finding_info.last_seen_time_dt"
          | "finding_info.modified_time_dt";
        Filter: DateFilter;
      }[];
      NumberFilters?: {
        /** Field as number, such as severity_id. @minLength 1 */
        FieldName: string;
        Filter: NumberFilter;
      }[];
      /** Whether all conditions must hold. */
      Operator?: "AND" | "OR";
    }[];
    /** Whether all groups must hold. */
    CompositeOperator?: "AND" | "OR";
  };
  /** OCSF fields to order by. */
  SortCriteria?: {
    /** @minLength 1 */
    Field?: string;
    SortOrder?: "asc" | "desc";
  }[];
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `findings:search_ocsf`. */
export type FindingsSearchOcsfResult = {
  Findings?: {
    metadata?: {
      /** Id that tickets are opened by. */
      uid?: string;
      product?: { name?: string; uid?: string };
    };
    class_name?: string;
    severity?: string;
    /** @integer */
    severity_id?: number;
    status?: string;
    /** @integer */
    status_id?: number;
    /** @integer */
    time?: number;
    cloud?: { region?: string; account?: { uid?: string; name?: string } };
    finding_info?: {
      uid?: string;
      title?: string;
      desc?: string;
      types?: string[];
      created_time_dt?: string;
      first_seen_time_dt?: string;
      last_seen_time_dt?: string;
      modified_time_dt?: string;
    };
    resources?: {
      uid?: string;
      type?: string;
      name?: string;
      region?: string;
    }[];
    [key: string]:
      | Value
      | {
          /** Id that tickets are opened by. */
          uid?: string;
          product?: { name?: string; uid?: string };
        }
      | string
      | number
      | { region?: string; account?: { uid?: string; name?: string } }
      | {
          uid?: string;
          title?: string;
          desc?: string;
          types?: string[];
          created_time_dt?: string;
          first_seen_time_dt?: string;
          last_seen_time_dt?: string;
          modified_time_dt?: string;
        }
      | {
          uid?: string;
          type?: string;
          name?: string;
          region?: string;
        }[]
      | undefined;
  }[];
  NextToken?: string;
};

/** One item of the pages of `findings:search_ocsf`. */
export type FindingsSearchOcsfItem = NonNullable<FindingsSearchOcsfResult["Findings"]>[number];

/** Parameters of `ticket_connectors:read`. */
export interface TicketConnectorsReadParams {
  /** Only connectors to this product. */
  ProviderName?: "JIRA_CLOUD" | "SERVICENOW" | "AZURE";
  /** Only connectors in this state. */
  ConnectorStatus?:
    | "CONNECTED"
    | "DEGRADED"
    | "FAILED_TO_CONNECT"
    | "PENDING_AUTHORIZATION"
    | "PENDING_CONFIGURATION"
    | "UNKNOWN";
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `ticket_connectors:read`. */
export type TicketConnectorsReadResult = {
  Connectors: {
    ConnectorArn?: string;
    ConnectorId: string;
    Name: string;
    Description?: string;
    ProviderSummary?: { ProviderName?: string; ConnectorStatus?: string };
    EnablementStatus?: string;
    /** @format date-time */
    CreatedAt?: string;
  }[];
  NextToken?: string;
};

/** One item of the pages of `ticket_connectors:read`. */
export type TicketConnectorsReadItem = TicketConnectorsReadResult["Connectors"][number];

/** Parameters of `tickets:write`. */
export interface TicketsWriteParams {
  /** Connector to the ticket system, from ticket_connectors:read. @minLength 1 */
  ConnectorId: string;
  /** Field metadata.uid of the finding, from findings:search_ocsf. @minLength 1 */
  FindingMetadataUid: string;
  /** Key that makes a repeated request harmless. @minLength 1 @maxLength 63 */
  ClientToken?: string;
  /** Try only, without a ticket. */
  Mode?: "DRYRUN";
}

/** Result of `tickets:write`. */
export type TicketsWriteResult = {
  TicketId?: string;
  TicketSrcUrl?: string;
};

/** Arguments of `createTicket`. */
export interface CreateTicketParams {
  /** Connector to the ticket system, from ticket_connectors:read. @minLength 1 */
  connectorId: string;
  /** Field metadata.uid of the finding, from findings:search_ocsf. @minLength 1 */
  findingUid: string;
}

/** Parameters of `insights:read`. */
export interface InsightsReadParams {
  /** ARNs of insights, all when left out. */
  InsightArns?: string[];
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `insights:read`. */
export type InsightsReadResult = {
  Insights: {
    InsightArn: string;
    Name: string;
    Filters: FindingFiltersResult;
    GroupByAttribute: string;
  }[];
  NextToken?: string;
};

/** One item of the pages of `insights:read`. */
export type InsightsReadItem = InsightsReadResult["Insights"][number];

/** Parameters of `insights:write`. */
export interface InsightsWriteParams {
  /** Name for the new insight. @minLength 1 */
  Name: string;
  Filters: FindingFilters;
  /** Field to count by, such as ResourceId. @minLength 1 */
  GroupByAttribute: string;
}

/** Result of `insights:write`. */
export type InsightsWriteResult = {
  InsightArn: string;
};

/** Parameters of `automation_rules:read`. */
export interface AutomationRulesReadParams {
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `automation_rules:read`. */
export type AutomationRulesReadResult = {
  AutomationRulesMetadata?: RuleSummary[];
  NextToken?: string;
};

/** One item of the pages of `automation_rules:read`. */
export type AutomationRulesReadItem = NonNullable<AutomationRulesReadResult["AutomationRulesMetadata"]>[number];

/** Parameters of `automation_rules:read_details`. */
export interface AutomationRulesReadDetailsParams {
  AutomationRulesArns: RuleArns;
}

/** Result of `automation_rules:read_details`. */
export type AutomationRulesReadDetailsResult = {
  Rules?: {
    RuleArn?: string;
    RuleName?: string;
    Description?: string;
    RuleStatus?: string;
    /** @integer */
    RuleOrder?: number;
    /** Whether later rules are skipped after it. */
    IsTerminal?: boolean;
    /** @format date-time */
    CreatedAt?: string;
    /** @format date-time */
    UpdatedAt?: string;
    CreatedBy?: string;
    Criteria?: RuleCriteria;
    Actions?: RuleActionsResult;
  }[];
  UnprocessedAutomationRules?: UnprocessedRules;
};

/** Parameters of `automation_rules:write`. */
export interface AutomationRulesWriteParams {
  /** Name for the new rule. @minLength 1 @maxLength 256 */
  RuleName: string;
  /** What the rule is for. @minLength 1 @maxLength 1024 */
  Description: string;
  RuleOrder: RuleOrder;
  RuleStatus?: RuleStatus;
  /** Whether later rules are skipped. */
  IsTerminal?: boolean;
  Criteria: NamedCriteria;
  Actions: RuleActions;
  /** Tags for the new rule. */
  Tags?: { [key: string]: string };
}

/** Result of `automation_rules:write`. */
export type AutomationRulesWriteResult = {
  RuleArn?: string;
};

/** Parameters of `automation_rules:update`. */
export interface AutomationRulesUpdateParams {
  /**
   * Rules with what changes about each; criteria and actions are replaced as a whole.
   * @minItems 1
   * @maxItems 20
   */
  UpdateAutomationRulesRequestItems: {
    /** @minLength 1 */
    RuleArn: string;
    /** @minLength 1 @maxLength 256 */
    RuleName?: string;
    /** @minLength 1 @maxLength 1024 */
    Description?: string;
    RuleStatus?: RuleStatus;
    RuleOrder?: RuleOrder;
    IsTerminal?: boolean;
    Criteria?: NamedCriteria;
    Actions?: RuleActions;
  }[];
}

/** Result of `automation_rules:update`. */
export type AutomationRulesUpdateResult = ProcessedRules;

/** Parameters of `automation_rules:delete`. */
export interface AutomationRulesDeleteParams {
  AutomationRulesArns: RuleArns;
}

/** Result of `automation_rules:delete`. */
export type AutomationRulesDeleteResult = ProcessedRules;

/** Parameters of `standards:read`. */
export interface StandardsReadParams {
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `standards:read`. */
export type StandardsReadResult = {
  Standards?: {
    StandardsArn?: string;
    Name?: string;
    Description?: string;
    EnabledByDefault?: boolean;
    Provider?: string;
    StandardsManagedBy?: { Company?: string; Product?: string };
  }[];
  NextToken?: string;
};

/** One item of the pages of `standards:read`. */
export type StandardsReadItem = NonNullable<StandardsReadResult["Standards"]>[number];

/** Parameters of `standards:read_enabled`. */
export interface StandardsReadEnabledParams {
  StandardsSubscriptionArns?: StandardsArns;
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `standards:read_enabled`. */
export type StandardsReadEnabledResult = {
  StandardsSubscriptions?: Subscription[];
  NextToken?: string;
};

/** One item of the pages of `standards:read_enabled`. */
export type StandardsReadEnabledItem = NonNullable<StandardsReadEnabledResult["StandardsSubscriptions"]>[number];

/** Parameters of `standards:enable`. */
export interface StandardsEnableParams {
  /** Standards to check from now on. @minItems 1 @maxItems 25 */
  StandardsSubscriptionRequests: {
    /** @minLength 1 */
    StandardsArn: string;
    StandardsInput?: { [key: string]: string };
  }[];
}

/** Result of `standards:enable`. */
export type StandardsEnableResult = Subscriptions;

/** Parameters of `standards:disable`. */
export interface StandardsDisableParams {
  StandardsSubscriptionArns: StandardsArns;
}

/** Result of `standards:disable`. */
export type StandardsDisableResult = Subscriptions;

/** Parameters of `controls:read`. */
export interface ControlsReadParams {
  /** Only controls of this standard. @minLength 1 */
  StandardsArn?: string;
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `controls:read`. */
export type ControlsReadResult = {
  SecurityControlDefinitions: {
    SecurityControlId: string;
    Title: string;
    Description: string;
    RemediationUrl: string;
    SeverityRating: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | (string & {});
    CurrentRegionAvailability: "AVAILABLE" | "UNAVAILABLE" | (string & {});
    CustomizableProperties?: string[];
    Provider?: string;
  }[];
  NextToken?: string;
};

/** One item of the pages of `controls:read`. */
export type ControlsReadItem = ControlsReadResult["SecurityControlDefinitions"][number];

/** Parameters of `controls:read_details`. */
export interface ControlsReadDetailsParams {
  /** Controls that are wanted. @minItems 1 @maxItems 100 */
  SecurityControlIds: ControlId[];
}

/** Result of `controls:read_details`. */
export type ControlsReadDetailsResult = {
  SecurityControls: {
    SecurityControlId: string;
    SecurityControlArn: string;
    Title: string;
    Description: string;
    RemediationUrl: string;
    SeverityRating: "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | (string & {});
    SecurityControlStatus: "ENABLED" | "DISABLED" | (string & {});
    UpdateStatus?: "READY" | "UPDATING" | (string & {});
    LastUpdateReason?: string;
    Parameters?: {
      [key: string]: {
        ValueType: "DEFAULT" | "CUSTOM" | (string & {});
        Value?: {
          /** @integer */
          Integer?: number;
          Double?: number;
          String?: string;
          StringList?: string[];
          Boolean?: boolean;
          Enum?: string;
        };
      };
    };
  }[];
  UnprocessedIds?: {
    SecurityControlId: string;
    ErrorCode: string;
    ErrorReason?: string;
  }[];
};

/** Parameters of `control_associations:read`. */
export interface ControlAssociationsReadParams {
  SecurityControlId: ControlId;
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `control_associations:read`. */
export type ControlAssociationsReadResult = {
  StandardsControlAssociationSummaries: {
    StandardsArn: string;
    SecurityControlId: string;
    SecurityControlArn: string;
    AssociationStatus: "ENABLED" | "DISABLED" | (string & {});
    RelatedRequirements?: string[];
    /** @format date-time */
    UpdatedAt?: string;
    UpdatedReason?: string;
    StandardsControlTitle?: string;
    StandardsControlDescription?: string;
  }[];
  NextToken?: string;
};

/** One item of the pages of `control_associations:read`. */
export type ControlAssociationsReadItem = ControlAssociationsReadResult["StandardsControlAssociationSummaries"][number];

/** Parameters of `control_associations:update`. */
export interface ControlAssociationsUpdateParams {
  /** Controls with their new state. @minItems 1 @maxItems 100 */
  StandardsControlAssociationUpdates: AssociationUpdate[];
}

/** Result of `control_associations:update`. */
export type ControlAssociationsUpdateResult = {
  UnprocessedAssociationUpdates?: {
    StandardsControlAssociationUpdate: AssociationUpdateResult;
    ErrorCode: string;
    ErrorReason?: string;
  }[];
};

/** Parameters of `hub:read`. */
export interface HubReadParams {
  /** ARN of the hub. @minLength 1 */
  HubArn?: string;
}

/** Result of `hub:read`. */
export type HubReadResult = {
  HubArn?: string;
  SubscribedAt?: string;
  AutoEnableControls?: boolean;
  ControlFindingGenerator?: "STANDARD_CONTROL" | "SECURITY_CONTROL" | (string & {});
};

/** Parameters of `products:read`. */
export interface ProductsReadParams {
  /** Only the product with this ARN. @minLength 1 */
  ProductArn?: string;
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `products:read`. */
export type ProductsReadResult = {
  Products: {
    ProductArn: string;
    ProductName?: string;
    CompanyName?: string;
    Description?: string;
    Categories?: string[];
    IntegrationTypes?: string[];
    ActivationUrl?: string;
  }[];
  NextToken?: string;
};

/** One item of the pages of `products:read`. */
export type ProductsReadItem = ProductsReadResult["Products"][number];

/** Parameters of `product_subscriptions:read`. */
export interface ProductSubscriptionsReadParams {
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `product_subscriptions:read`. */
export type ProductSubscriptionsReadResult = {
  ProductSubscriptions?: string[];
  NextToken?: string;
};

/** One item of the pages of `product_subscriptions:read`. */
export type ProductSubscriptionsReadItem = NonNullable<ProductSubscriptionsReadResult["ProductSubscriptions"]>[number];

/** Parameters of `action_targets:read`. */
export interface ActionTargetsReadParams {
  /** ARNs of custom actions, all when left out. */
  ActionTargetArns?: string[];
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `action_targets:read`. */
export type ActionTargetsReadResult = {
  ActionTargets: {
    ActionTargetArn: string;
    Name: string;
    Description: string;
  }[];
  NextToken?: string;
};

/** One item of the pages of `action_targets:read`. */
export type ActionTargetsReadItem = ActionTargetsReadResult["ActionTargets"][number];

/** Parameters of `members:read`. */
export interface MembersReadParams {
  /** Only members that are enabled, true unless told. */
  OnlyAssociated?: boolean;
  /** How many accounts per page. @integer @minimum 1 @maximum 50 */
  MaxResults?: number;
  NextToken?: NextToken;
}

/** Result of `members:read`. */
export type MembersReadResult = {
  Members?: {
    AccountId?: string;
    Email?: string;
    AdministratorId?: string;
    MemberStatus?: string;
    /** @format date-time */
    InvitedAt?: string;
    /** @format date-time */
    UpdatedAt?: string;
  }[];
  NextToken?: string;
};

/** One item of the pages of `members:read`. */
export type MembersReadItem = NonNullable<MembersReadResult["Members"]>[number];

/** Parameters of `organization:read`. */
export type OrganizationReadParams = { [key: string]: never };

/** Result of `organization:read`. */
export type OrganizationReadResult = {
  AutoEnable?: boolean;
  MemberAccountLimitReached?: boolean;
  AutoEnableStandards?: "NONE" | "DEFAULT" | (string & {});
  OrganizationConfiguration?: {
    ConfigurationType?: "CENTRAL" | "LOCAL" | (string & {});
    Status?: "PENDING" | "ENABLED" | "FAILED" | (string & {});
    StatusMessage?: string;
  };
};

/** Parameters of `configuration_policies:read`. */
export interface ConfigurationPoliciesReadParams {
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `configuration_policies:read`. */
export type ConfigurationPoliciesReadResult = {
  ConfigurationPolicySummaries?: {
    Arn?: string;
    Id?: string;
    Name?: string;
    Description?: string;
    /** @format date-time */
    UpdatedAt?: string;
    ServiceEnabled?: boolean;
  }[];
  NextToken?: string;
};

/** One item of the pages of `configuration_policies:read`. */
export type ConfigurationPoliciesReadItem = NonNullable<ConfigurationPoliciesReadResult["ConfigurationPolicySummaries"]>[number];

/** How many make a page. @integer @minimum 1 @maximum 100 */
export type MaxResults = number;

/** Place to continue from, taken from NextToken. @minLength 1 */
export type NextToken = string;

/** Finding by id and product. */
export type FindingIdentifier = {
  /** Id of the finding. @minLength 1 */
  Id: string;
  /** Product that reported it. @minLength 1 */
  ProductArn: string;
};

/** Finding by id and product. */
export type FindingIdentifierResult = {
  /** Id of the finding. @minLength 1 */
  Id: string;
  /** Product that reported it. @minLength 1 */
  ProductArn: string;
};

/** A value of any kind. */
export type Value = string | number | boolean | Value[] | { [key: string]: Value } | null;

export type StringFilter = {
  /** @minLength 1 */
  Value?: string;
  Comparison?:
    | "EQUALS"
    | "PREFIX"
    | "NOT_EQUALS"
    | "PREFIX_NOT_EQUALS"
    | "CONTAINS"
    | "NOT_CONTAINS"
    | "CONTAINS_WORD";
};

export type StringFilterResult = {
  /** @minLength 1 */
  Value?: string;
  Comparison?:
    | "EQUALS"
    | "PREFIX"
    | "NOT_EQUALS"
    | "PREFIX_NOT_EQUALS"
    | "CONTAINS"
    | "NOT_CONTAINS"
    | "CONTAINS_WORD"
    | (string & {});
};

export type StringFilters = StringFilter[];

export type StringFiltersResult = StringFilterResult[];

export type DateFilter = {
  /** @format date-time */
  Start?: string;
  /** @format date-time */
  End?: string;
  DateRange?: {
    /** @integer */
    Value?: number;
    Unit?: "DAYS";
    Comparison?: "WITHIN" | "OLDER_THAN";
  };
};

export type DateFilterResult = {
  /** @format date-time */
  Start?: string;
  /** @format date-time */
  End?: string;
  DateRange?: {
    /** @integer */
    Value?: number;
    Unit?: "DAYS" | (string & {});
    Comparison?: "WITHIN" | "OLDER_THAN" | (string & {});
  };
};

export type DateFilters = DateFilter[];

export type DateFiltersResult = DateFilterResult[];

export type NumberFilter = {
  Gte?: number;
  Lte?: number;
  Eq?: number;
  Gt?: number;
  Lt?: number;
};

export type NumberFilterResult = {
  Gte?: number;
  Lte?: number;
  Eq?: number;
  Gt?: number;
  Lt?: number;
};

export type NumberFilters = NumberFilter[];

export type NumberFiltersResult = NumberFilterResult[];

export type IpFilters = {
  /** @minLength 1 */
  Cidr?: string;
}[];

export type IpFiltersResult = {
  /** @minLength 1 */
  Cidr?: string;
}[];

export type MapFilters = {
  /** @minLength 1 */
  Key?: string;
  /** @minLength 1 */
  Value?: string;
  Comparison?: "EQUALS" | "NOT_EQUALS" | "CONTAINS" | "NOT_CONTAINS";
}[];

export type MapFiltersResult = {
  /** @minLength 1 */
  Key?: string;
  /** @minLength 1 */
  Value?: string;
  Comparison?: "EQUALS" | "NOT_EQUALS" | "CONTAINS" | "NOT_CONTAINS" | (string & {});
}[];

/** Conditions by field, of which all must hold. */
export type FindingFilters = {
  AwsAccountId?: StringFilters;
  AwsAccountName?: StringFilters;
  Id?: StringFilters;
  Title?: StringFilters;
  Description?: StringFilters;
  Type?: StringFilters;
  ProductArn?: StringFilters;
  ProductName?: StringFilters;
  CompanyName?: StringFilters;
  GeneratorId?: StringFilters;
  Region?: StringFilters;
  SeverityLabel?: StringFilters;
  ResourceType?: StringFilters;
  ResourceId?: StringFilters;
  ResourceRegion?: StringFilters;
  ResourceApplicationName?: StringFilters;
  ComplianceStatus?: StringFilters;
  ComplianceSecurityControlId?: StringFilters;
  ComplianceAssociatedStandardsId?: StringFilters;
  VerificationState?: StringFilters;
  WorkflowStatus?: StringFilters;
  RecordState?: StringFilters;
  MalwareName?: StringFilters;
  NetworkDestinationDomain?: StringFilters;
  NetworkSourceDomain?: StringFilters;
  ProcessName?: StringFilters;
  ProcessPath?: StringFilters;
  ThreatIntelIndicatorValue?: StringFilters;
  ResourceAwsIamUserUserName?: StringFilters;
  ResourceAwsIamAccessKeyPrincipalName?: StringFilters;
  ResourceContainerImageName?: StringFilters;
  ResourceAwsEc2InstanceVpcId?: StringFilters;
  VulnerabilitiesExploitAvailable?: StringFilters;
  VulnerabilitiesFixAvailable?: StringFilters;
  RelatedFindingsId?: StringFilters;
  NoteText?: StringFilters;
  FirstObservedAt?: DateFilters;
  LastObservedAt?: DateFilters;
  CreatedAt?: DateFilters;
  UpdatedAt?: DateFilters;
  Confidence?: NumberFilters;
  Criticality?: NumberFilters;
  NetworkSourceIpV4?: IpFilters;
  NetworkDestinationIpV4?: IpFilters;
  ResourceAwsEc2InstanceIpV4Addresses?: IpFilters;
  ProductFields?: MapFilters;
  UserDefinedFields?: MapFilters;
  ResourceTags?: MapFilters;
};

/** Conditions by field, of which all must hold. */
export type FindingFiltersResult = {
  AwsAccountId?: StringFiltersResult;
  AwsAccountName?: StringFiltersResult;
  Id?: StringFiltersResult;
  Title?: StringFiltersResult;
  Description?: StringFiltersResult;
  Type?: StringFiltersResult;
  ProductArn?: StringFiltersResult;
  ProductName?: StringFiltersResult;
  CompanyName?: StringFiltersResult;
  GeneratorId?: StringFiltersResult;
  Region?: StringFiltersResult;
  SeverityLabel?: StringFiltersResult;
  ResourceType?: StringFiltersResult;
  ResourceId?: StringFiltersResult;
  ResourceRegion?: StringFiltersResult;
  ResourceApplicationName?: StringFiltersResult;
  ComplianceStatus?: StringFiltersResult;
  ComplianceSecurityControlId?: StringFiltersResult;
  ComplianceAssociatedStandardsId?: StringFiltersResult;
  VerificationState?: StringFiltersResult;
  WorkflowStatus?: StringFiltersResult;
  RecordState?: StringFiltersResult;
  MalwareName?: StringFiltersResult;
  NetworkDestinationDomain?: StringFiltersResult;
  NetworkSourceDomain?: StringFiltersResult;
  ProcessName?: StringFiltersResult;
  ProcessPath?: StringFiltersResult;
  ThreatIntelIndicatorValue?: StringFiltersResult;
  ResourceAwsIamUserUserName?: StringFiltersResult;
  ResourceAwsIamAccessKeyPrincipalName?: StringFiltersResult;
  ResourceContainerImageName?: StringFiltersResult;
  ResourceAwsEc2InstanceVpcId?: StringFiltersResult;
  VulnerabilitiesExploitAvailable?: StringFiltersResult;
  VulnerabilitiesFixAvailable?: StringFiltersResult;
  RelatedFindingsId?: StringFiltersResult;
  NoteText?: StringFiltersResult;
  FirstObservedAt?: DateFiltersResult;
  LastObservedAt?: DateFiltersResult;
  CreatedAt?: DateFiltersResult;
  UpdatedAt?: DateFiltersResult;
  Confidence?: NumberFiltersResult;
  Criticality?: NumberFiltersResult;
  NetworkSourceIpV4?: IpFiltersResult;
  NetworkDestinationIpV4?: IpFiltersResult;
  ResourceAwsEc2InstanceIpV4Addresses?: IpFiltersResult;
  ProductFields?: MapFiltersResult;
  UserDefinedFields?: MapFiltersResult;
  ResourceTags?: MapFiltersResult;
};

/** Which findings the rule applies to. */
export type RuleCriteria = {
  AwsAccountId?: StringFiltersResult;
  AwsAccountName?: StringFiltersResult;
  Id?: StringFiltersResult;
  Title?: StringFiltersResult;
  Description?: StringFiltersResult;
  Type?: StringFiltersResult;
  ProductArn?: StringFiltersResult;
  ProductName?: StringFiltersResult;
  CompanyName?: StringFiltersResult;
  GeneratorId?: StringFiltersResult;
  SourceUrl?: StringFiltersResult;
  SeverityLabel?: StringFiltersResult;
  ResourceType?: StringFiltersResult;
  ResourceId?: StringFiltersResult;
  ResourcePartition?: StringFiltersResult;
  ResourceRegion?: StringFiltersResult;
  ResourceProvider?: StringFiltersResult;
  ResourceOwnerAccountId?: StringFiltersResult;
  ResourceOwnerOrgId?: StringFiltersResult;
  ResourceApplicationArn?: StringFiltersResult;
  ResourceApplicationName?: StringFiltersResult;
  ComplianceStatus?: StringFiltersResult;
  ComplianceSecurityControlId?: StringFiltersResult;
  ComplianceAssociatedStandardsId?: StringFiltersResult;
  VerificationState?: StringFiltersResult;
  WorkflowStatus?: StringFiltersResult;
  RecordState?: StringFiltersResult;
  RelatedFindingsProductArn?: StringFiltersResult;
  RelatedFindingsId?: StringFiltersResult;
  NoteText?: StringFiltersResult;
  NoteUpdatedBy?: StringFiltersResult;
  FirstObservedAt?: DateFiltersResult;
  LastObservedAt?: DateFiltersResult;
  CreatedAt?: DateFiltersResult;
  UpdatedAt?: DateFiltersResult;
  NoteUpdatedAt?: DateFiltersResult;
  Confidence?: NumberFiltersResult;
  Criticality?: NumberFiltersResult;
  ResourceTags?: MapFiltersResult;
  ResourceDetailsOther?: MapFiltersResult;
  UserDefinedFields?: MapFiltersResult;
};

/** Exact values, of which one must match. @minItems 1 @maxItems 20 */
export type Exactly = {
  /** @minLength 1 */
  Value: string;
  Comparison: "EQUALS";
}[];

/**
 * Which findings the rule applies to, by their ids, titles, generators, resources or controls; other
 * conditions narrow it down.
 */
export type NamedCriteria = {
  AwsAccountId?: StringFilters;
  AwsAccountName?: StringFilters;
  Id?: Exactly;
  Title?: Exactly;
  Description?: StringFilters;
  Type?: StringFilters;
  ProductArn?: StringFilters;
  ProductName?: StringFilters;
  CompanyName?: StringFilters;
  GeneratorId?: Exactly;
  SourceUrl?: StringFilters;
  SeverityLabel?: StringFilters;
  ResourceType?: StringFilters;
  ResourceId?: Exactly;
  ResourcePartition?: StringFilters;
  ResourceRegion?: StringFilters;
  ResourceProvider?: StringFilters;
  ResourceOwnerAccountId?: StringFilters;
  ResourceOwnerOrgId?: StringFilters;
  ResourceApplicationArn?: StringFilters;
  ResourceApplicationName?: StringFilters;
  ComplianceStatus?: StringFilters;
  ComplianceSecurityControlId?: Exactly;
  ComplianceAssociatedStandardsId?: StringFilters;
  VerificationState?: StringFilters;
  WorkflowStatus?: StringFilters;
  RecordState?: StringFilters;
  RelatedFindingsProductArn?: StringFilters;
  RelatedFindingsId?: StringFilters;
  NoteText?: StringFilters;
  NoteUpdatedBy?: StringFilters;
  FirstObservedAt?: DateFilters;
  LastObservedAt?: DateFilters;
  CreatedAt?: DateFilters;
  UpdatedAt?: DateFilters;
  NoteUpdatedAt?: DateFilters;
  Confidence?: NumberFilters;
  Criticality?: NumberFilters;
  ResourceTags?: MapFilters;
  ResourceDetailsOther?: MapFilters;
  UserDefinedFields?: MapFilters;
};

export type Severity = "INFORMATIONAL" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";

export type SeverityResult = "INFORMATIONAL" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL" | (string & {});

/** Verdict on the finding. */
export type Verification = "UNKNOWN" | "TRUE_POSITIVE" | "FALSE_POSITIVE" | "BENIGN_POSITIVE";

/** Verdict on the finding. */
export type VerificationResult = "UNKNOWN" | "TRUE_POSITIVE" | "FALSE_POSITIVE" | "BENIGN_POSITIVE" | (string & {});

/** Note that replaces the former one. */
export type NoteUpdate = {
  /** Text of the note. @minLength 1 @maxLength 512 */
  Text: string;
  /** Who wrote the note. @minLength 1 */
  UpdatedBy: string;
};

/** Note that replaces the former one. */
export type NoteUpdateResult = {
  /** Text of the note. @minLength 1 @maxLength 512 */
  Text: string;
  /** Who wrote the note. @minLength 1 */
  UpdatedBy: string;
};

/** How far the work has come. */
export type WorkflowUpdate = {
  Status?: "NEW" | "NOTIFIED" | "RESOLVED" | "SUPPRESSED";
};

/** How far the work has come. */
export type WorkflowUpdateResult = {
  Status?: "NEW" | "NOTIFIED" | "RESOLVED" | "SUPPRESSED" | (string & {});
};

/** What is done with findings that match. @minItems 1 @maxItems 1 */
export type RuleActions = {
  Type?: "FINDING_FIELDS_UPDATE";
  FindingFieldsUpdate?: {
    Note?: NoteUpdate;
    Severity?: { Label?: Severity };
    /** @integer @minimum 0 @maximum 100 */
    Confidence?: number;
    /** @integer @minimum 0 @maximum 100 */
    Criticality?: number;
    Types?: string[];
    VerificationState?: Verification;
    Workflow?: WorkflowUpdate;
    UserDefinedFields?: { [key: string]: string };
    RelatedFindings?: FindingIdentifier[];
  };
}[];

/** What is done with findings that match. @minItems 1 @maxItems 1 */
export type RuleActionsResult = {
  Type?: "FINDING_FIELDS_UPDATE" | (string & {});
  FindingFieldsUpdate?: {
    Note?: NoteUpdateResult;
    Severity?: { Label?: SeverityResult };
    /** @integer @minimum 0 @maximum 100 */
    Confidence?: number;
    /** @integer @minimum 0 @maximum 100 */
    Criticality?: number;
    Types?: string[];
    VerificationState?: VerificationResult;
    Workflow?: WorkflowUpdateResult;
    UserDefinedFields?: { [key: string]: string };
    RelatedFindings?: FindingIdentifierResult[];
  };
}[];

/** ARNs of automation rules. @minItems 1 @maxItems 100 */
export type RuleArns = string[];

/** Place among the rules, 1 first. @integer @minimum 1 @maximum 1000 */
export type RuleOrder = number;

/** Whether the rule is in force. */
export type RuleStatus = "ENABLED" | "DISABLED";

/** ARNs of subscriptions to standards. @minItems 1 @maxItems 25 */
export type StandardsArns = string[];

/** Id or ARN of a control, such as IAM.1. @minLength 1 */
export type ControlId = string;

export type Resource = {
  /** Kind of resource, such as AwsEc2Instance. */
  Type: string;
  Id: string;
  Partition?: string;
  Region?: string;
  ResourceRole?: string;
  ApplicationName?: string;
  Tags?: { [key: string]: string };
  Details?: {
    AwsEc2Instance?: {
      Type?: string;
      ImageId?: string;
      IpV4Addresses?: string[];
      VpcId?: string;
      SubnetId?: string;
      LaunchedAt?: string;
    };
    AwsIamAccessKey?: {
      AccessKeyId?: string;
      AccountId?: string;
      PrincipalId?: string;
      PrincipalName?: string;
      PrincipalType?: string;
      Status?: string;
    };
    AwsS3Bucket?: {
      Name?: string;
      OwnerId?: string;
      OwnerName?: string;
      CreatedAt?: string;
    };
    Other?: { [key: string]: string };
  };
};

export type Finding = {
  SchemaVersion: string;
  Id: string;
  ProductArn: string;
  ProductName?: string;
  CompanyName?: string;
  GeneratorId: string;
  AwsAccountId: string;
  AwsAccountName?: string;
  Region?: string;
  Types?: string[];
  Title: string;
  Description: string;
  FirstObservedAt?: string;
  LastObservedAt?: string;
  CreatedAt: string;
  UpdatedAt: string;
  Severity?: {
    Label?: SeverityResult;
    /** @integer */
    Normalized?: number;
    Original?: string;
  };
  /** @integer */
  Confidence?: number;
  /** @integer */
  Criticality?: number;
  Remediation?: { Recommendation?: { Text?: string; Url?: string } };
  SourceUrl?: string;
  ProductFields?: { [key: string]: string };
  UserDefinedFields?: { [key: string]: string };
  Malware?: {
    Name: string;
    Type?: string;
    Path?: string;
    State?: string;
  }[];
  Network?: {
    Direction?: string;
    Protocol?: string;
    SourceIpV4?: string;
    /** @integer */
    SourcePort?: number;
    SourceDomain?: string;
    DestinationIpV4?: string;
    /** @integer */
    DestinationPort?: number;
    DestinationDomain?: string;
  };
  Process?: {
    Name?: string;
    Path?: string;
    /** @integer */
    Pid?: number;
    /** @integer */
    ParentPid?: number;
    LaunchedAt?: string;
  };
  ThreatIntelIndicators?: {
    Type?: string;
    Value?: string;
    Category?: string;
    Source?: string;
  }[];
  Resources: Resource[];
  Compliance?: {
    Status?: "PASSED" | "WARNING" | "FAILED" | "NOT_AVAILABLE" | (string & {});
    SecurityControlId?: string;
    RelatedRequirements?: string[];
    StatusReasons?: { ReasonCode?: string; Description?: string }[];
  };
  VerificationState?: string;
  Workflow?: { Status?: string };
  RecordState?: "ACTIVE" | "ARCHIVED" | (string & {});
  RelatedFindings?: FindingIdentifierResult[];
  Note?: {
    Text?: string;
    UpdatedBy?: string;
    UpdatedAt?: string;
  };
  Vulnerabilities?: {
    Id: string;
    FixAvailable?: "YES" | "NO" | "PARTIAL" | (string & {});
    ExploitAvailable?: "YES" | "NO" | (string & {});
    EpssScore?: number;
    ReferenceUrls?: string[];
    VulnerablePackages?: {
      Name?: string;
      Version?: string;
      FixedInVersion?: string;
      FilePath?: string;
    }[];
    Cvss?: {
      Version?: string;
      BaseScore?: number;
      BaseVector?: string;
      Source?: string;
    }[];
  }[];
};

export type RuleSummary = {
  RuleArn?: string;
  RuleName?: string;
  Description?: string;
  RuleStatus?: string;
  /** @integer */
  RuleOrder?: number;
  /** Whether later rules are skipped after it. */
  IsTerminal?: boolean;
  /** @format date-time */
  CreatedAt?: string;
  /** @format date-time */
  UpdatedAt?: string;
  CreatedBy?: string;
};

export type UnprocessedRules = {
  RuleArn?: string;
  /** @integer */
  ErrorCode?: number;
  ErrorMessage?: string;
}[];

export type ProcessedRules = {
  ProcessedAutomationRules?: string[];
  UnprocessedAutomationRules?: UnprocessedRules;
};

export type Subscription = {
  StandardsSubscriptionArn: string;
  StandardsArn: string;
  StandardsInput: { [key: string]: string };
  StandardsStatus: "PENDING" | "READY" | "FAILED" | "DELETING" | "INCOMPLETE" | (string & {});
  StandardsControlsUpdatable?: string;
  StandardsStatusReason?: { StatusReasonCode?: string };
};

export type Subscriptions = {
  StandardsSubscriptions?: Subscription[];
};

export type AssociationUpdate = {
  /** Standard that holds the control. @minLength 1 */
  StandardsArn: string;
  SecurityControlId: ControlId;
  /** Whether it is checked there. */
  AssociationStatus: "ENABLED" | "DISABLED";
  /** Reason, which disabling needs. @minLength 1 */
  UpdatedReason?: string;
};

export type AssociationUpdateResult = {
  /** Standard that holds the control. @minLength 1 */
  StandardsArn: string;
  SecurityControlId: ControlId;
  /** Whether it is checked there. */
  AssociationStatus: "ENABLED" | "DISABLED" | (string & {});
  /** Reason, which disabling needs. @minLength 1 */
  UpdatedReason?: string;
};

const CURSOR_PAGES = { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/Findings" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "aws_security_hub",
  operations: {
    low: {
      "findings:read": ["ytapnE4r", CURSOR_PAGES],
      "findings:history": [
        "r4I5-Wh_",
        { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/Records" },
      ],
      "findings:statistics": ["TFIkonMJ"],
      "findings:search_ocsf": ["fQBo2lQR", CURSOR_PAGES],
      "ticket_connectors:read": [
        "ir18VWgC",
        { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/Connectors" },
      ],
      "insights:read": [
        "nmdW7yxg",
        { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/Insights" },
      ],
      "automation_rules:read": [
        "FvSx6eSI",
        {
          cursor: "NextToken",
          next: "/NextToken",
          more: "/NextToken",
          items: "/AutomationRulesMetadata",
        },
      ],
      "automation_rules:read_details": ["vpDkh17c"],
      "standards:read": [
        "1gVjDjsL",
        { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/Standards" },
      ],
      "standards:read_enabled": [
        "w3eXB1gg",
        {
          cursor: "NextToken",
          next: "/NextToken",
          more: "/NextToken",
          items: "/StandardsSubscriptions",
        },
      ],
      "controls:read": [
        "sTt3ZShg",
        {
          cursor: "NextToken",
          next: "/NextToken",
          more: "/NextToken",
          items: "/SecurityControlDefinitions",
        },
      ],
      "controls:read_details": ["vGYmWaun"],
      "control_associations:read": [
        "CaZvspeO",
        {
          cursor: "NextToken",
          next: "/NextToken",
          more: "/NextToken",
          items: "/StandardsControlAssociationSummaries",
        },
      ],
      "hub:read": ["xNApPoF-"],
      "products:read": [
        "x19-vD7a",
        { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/Products" },
      ],
      "product_subscriptions:read": [
        "X8pOmXDa",
        {
          cursor: "NextToken",
          next: "/NextToken",
          more: "/NextToken",
          items: "/ProductSubscriptions",
        },
      ],
      "action_targets:read": [
        "Njyw-wQg",
        { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/ActionTargets" },
      ],
      "members:read": [
        "9AbEmBUZ",
        { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/Members" },
      ],
      "organization:read": ["iQdqm0_X"],
      "configuration_policies:read": [
        "B9MHQcOh",
        {
          cursor: "NextToken",
          next: "/NextToken",
          more: "/NextToken",
          items: "/ConfigurationPolicySummaries",
        },
      ],
    },
    medium: {
      "findings:update": ["-m4tTmFZ"],
      "findings:import": ["9BclgX4x"],
      "tickets:write": ["jEYxGl7o"],
      "insights:write": ["V6q65N0_"],
    },
    high: {
      "automation_rules:write": ["y7msfv7t"],
      "automation_rules:update": ["xDpx171a"],
      "automation_rules:delete": ["3k_c2ajA"],
      "standards:enable": ["VS83Y_IM"],
    },
    critical: {
      "standards:disable": ["5i5mBCdz"],
      "control_associations:update": ["htjsWEM3"],
    },
  },
};
