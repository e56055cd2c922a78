// Generated from specs/aws_cloudtrail.yaml by `npm run generate`. Do not edit.
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
 * AWS CloudTrail. Events, trails, and queries over the event data stores of AWS CloudTrail.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/Welcome.html
 */
export class AwsCloudTrailConnector<const M extends Risk = "critical"> extends SDKConnector<AwsCloudTrailOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Look up management events of the last ninety days. Risk: medium. Scope: cloudtrail:LookupEvents. */
  lookupEvents(params: LookupEventsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", EventsReadResult, EventsReadItem> {
    return this.call("events:read", { LookupAttributes: params.attributes, StartTime: params.startTime, EndTime: params.endTime }, options);
  }

  /** Look up what a user did. Risk: medium. Scope: cloudtrail:LookupEvents. */
  getUserEvents(params: GetUserEventsParams, options?: ExecuteOptions): GovernedPages<"medium", EventsReadResult, EventsReadItem> {
    return this.call("events:read", {
      LookupAttributes: [{ AttributeKey: "Username", AttributeValue: params.username }],
      StartTime: params.startTime,
      EndTime: params.endTime,
    }, options);
  }

  /** Look up what was done with an access key. Risk: medium. Scope: cloudtrail:LookupEvents. */
  getAccessKeyEvents(params: GetAccessKeyEventsParams, options?: ExecuteOptions): GovernedPages<"medium", EventsReadResult, EventsReadItem> {
    return this.call("events:read", {
      LookupAttributes: [{ AttributeKey: "AccessKeyId", AttributeValue: params.accessKeyId }],
      StartTime: params.startTime,
      EndTime: params.endTime,
    }, options);
  }

  /** Look up who made an API call. Risk: medium. Scope: cloudtrail:LookupEvents. */
  getEventsByName(params: GetEventsByNameParams, options?: ExecuteOptions): GovernedPages<"medium", EventsReadResult, EventsReadItem> {
    return this.call("events:read", {
      LookupAttributes: [{ AttributeKey: "EventName", AttributeValue: params.eventName }],
      StartTime: params.startTime,
      EndTime: params.endTime,
    }, options);
  }

  /** List trails with their settings. Risk: low. Scope: cloudtrail:DescribeTrails. */
  getTrails(options?: ExecuteOptions): GovernedCall<"low", TrailsReadResult> {
    return this.call("trails:read", {}, options);
  }

  /** Tell whether a trail logs and delivers. Risk: low. Scope: cloudtrail:GetTrailStatus. */
  getTrailStatus(params: GetTrailStatusParams, options?: ExecuteOptions): GovernedCall<"low", TrailsStatusResult> {
    return this.call("trails:status", { Name: params.trail }, options);
  }

  /**
   * Start recording events on a trail.
   * Risk: high. Scope: cloudtrail:StartLogging. May be escalated to a reviewer.
   */
  startLogging(params: StartLoggingParams, options?: ExecuteOptions): GovernedCall<"high", TrailsStartLoggingResult> {
    return this.call("trails:start_logging", { Name: params.trail }, options);
  }

  /** Start an SQL query over event data stores. Risk: medium. Scope: cloudtrail:StartQuery. */
  startQuery(params: StartQueryParams, options?: ExecuteOptions): GovernedCall<"medium", QueriesWriteResult> {
    return this.call("queries:write", { QueryStatement: params.statement }, options);
  }

  /** Fetch what a finished query found. Risk: medium. Scope: cloudtrail:GetQueryResults. */
  getQueryResults(params: GetQueryResultsParams, options?: ExecuteOptions): GovernedPages<"medium", QueriesResultsResult, QueriesResultsItem> {
    return this.call("queries:results", { QueryId: params.queryId, MaxQueryResults: params.maxResults }, options);
  }

  execute<O extends keyof Within<AwsCloudTrailOperations, M>>(
    operation: O,
    params: ParamsOf<Within<AwsCloudTrailOperations, M>, O> & Incomplete,
  ): never;
  /**
   * Look up management events of the last ninety days. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents`
   * @risk medium
   */
  execute(
    operation: OperationId<"events:read", "medium", M>,
    params: EventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", EventsReadResult, EventsReadItem>;
  /**
   * List unusual activity that a trail noticed. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListInsightsData`
   * @risk medium
   */
  execute(
    operation: OperationId<"insights:read", "medium", M>,
    params: InsightsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", InsightsReadResult, InsightsReadItem>;
  /**
   * Show the rate of an API call over time. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListInsightsMetricData`
   * @risk low
   */
  execute(
    operation: OperationId<"insights:metrics", "low", M>,
    params: InsightsMetricsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", InsightsMetricsResult>;
  /**
   * List public keys that log files are verified with. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListPublicKeys`
   * @risk low
   */
  execute(
    operation: OperationId<"public_keys:read", "low", M>,
    params: PublicKeysReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PublicKeysReadResult, PublicKeysReadItem>;
  /**
   * List trails with their settings. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DescribeTrails`
   * @risk low
   */
  execute(
    operation: OperationId<"trails:read", "low", M>,
    params: TrailsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TrailsReadResult>;
  /**
   * List names and home regions of trails. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListTrails`
   * @risk low
   */
  execute(
    operation: OperationId<"trails:read_names", "low", M>,
    params: TrailsReadNamesParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TrailsReadNamesResult, TrailsReadNamesItem>;
  /**
   * Get settings of one trail. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetTrail`
   * @risk low
   */
  execute(
    operation: OperationId<"trails:read_details", "low", M>,
    params: TrailsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TrailsReadDetailsResult>;
  /**
   * Tell whether a trail logs and delivers. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetTrailStatus`
   * @risk low
   */
  execute(
    operation: OperationId<"trails:status", "low", M>,
    params: TrailsStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TrailsStatusResult>;
  /**
   * Show which events a trail takes. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetEventSelectors`
   * @risk low
   */
  execute(
    operation: OperationId<"event_selectors:read", "low", M>,
    params: EventSelectorsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EventSelectorsReadResult>;
  /**
   * Show which insights a trail looks for. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetInsightSelectors`
   * @risk low
   */
  execute(
    operation: OperationId<"insight_selectors:read", "low", M>,
    params: InsightSelectorsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", InsightSelectorsReadResult>;
  /**
   * Make a trail that writes to a bucket. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.CreateTrail`
   * @risk high
   */
  execute(
    operation: OperationId<"trails:write", "high", M>,
    params: TrailsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TrailsWriteResult>;
  /**
   * Have digests prove that log files are unchanged. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.UpdateTrail`
   * @risk high
   */
  execute(
    operation: OperationId<"trails:enable_validation", "high", M>,
    params: TrailsEnableValidationParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TrailsEnableValidationResult>;
  /**
   * Start recording events on a trail. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.StartLogging`
   * @risk high
   */
  execute(
    operation: OperationId<"trails:start_logging", "high", M>,
    params: TrailsStartLoggingParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TrailsStartLoggingResult>;
  /**
   * Stop recording events on a trail. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.StopLogging`
   * @risk critical
   */
  execute(
    operation: OperationId<"trails:stop_logging", "critical", M>,
    params: TrailsStopLoggingParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", TrailsStopLoggingResult>;
  /**
   * Delete a trail for good. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DeleteTrail`
   * @risk critical
   */
  execute(
    operation: OperationId<"trails:delete", "critical", M>,
    params: TrailsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", TrailsDeleteResult>;
  /**
   * List event data stores of the account. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListEventDataStores`
   * @risk low
   */
  execute(
    operation: OperationId<"event_data_stores:read", "low", M>,
    params: EventDataStoresReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", EventDataStoresReadResult, EventDataStoresReadItem>;
  /**
   * Get settings of one event data store. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetEventDataStore`
   * @risk low
   */
  execute(
    operation: OperationId<"event_data_stores:read_details", "low", M>,
    params: EventDataStoresReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EventDataStoresReadDetailsResult>;
  /**
   * Let a store take events again. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.StartEventDataStoreIngestion`
   * @risk high
   */
  execute(
    operation: OperationId<"event_data_stores:start_ingestion", "high", M>,
    params: EventDataStoresStartIngestionParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EventDataStoresStartIngestionResult>;
  /**
   * Keep a store from taking further events. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.StopEventDataStoreIngestion`
   * @risk critical
   */
  execute(
    operation: OperationId<"event_data_stores:stop_ingestion", "critical", M>,
    params: EventDataStoresStopIngestionParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", EventDataStoresStopIngestionResult>;
  /**
   * Bring back a store that is pending deletion. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.RestoreEventDataStore`
   * @risk high
   */
  execute(
    operation: OperationId<"event_data_stores:restore", "high", M>,
    params: EventDataStoresRestoreParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EventDataStoresRestoreResult>;
  /**
   * List channels that outside events come through. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListChannels`
   * @risk low
   */
  execute(
    operation: OperationId<"channels:read", "low", M>,
    params: ChannelsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ChannelsReadResult, ChannelsReadItem>;
  /**
   * Start an SQL query over event data stores. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.StartQuery`
   * @risk medium
   */
  execute(
    operation: OperationId<"queries:write", "medium", M>,
    params: QueriesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", QueriesWriteResult>;
  /**
   * List queries of the last seven days. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListQueries`
   * @risk low
   */
  execute(
    operation: OperationId<"queries:read", "low", M>,
    params: QueriesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", QueriesReadResult, QueriesReadItem>;
  /**
   * Get text and progress of a query. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DescribeQuery`
   * @risk low
   */
  execute(
    operation: OperationId<"queries:read_details", "low", M>,
    params: QueriesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", QueriesReadDetailsResult>;
  /**
   * Fetch what a finished query found. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetQueryResults`
   * @risk medium
   */
  execute(
    operation: OperationId<"queries:results", "medium", M>,
    params: QueriesResultsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", QueriesResultsResult, QueriesResultsItem>;
  /**
   * Stop a query that still runs. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.CancelQuery`
   * @risk medium
   */
  execute(
    operation: OperationId<"queries:cancel", "medium", M>,
    params: QueriesCancelParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", QueriesCancelResult>;
  /**
   * Have a question turned into SQL. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GenerateQuery`
   * @risk medium
   */
  execute(
    operation: OperationId<"queries:generate", "medium", M>,
    params: QueriesGenerateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", QueriesGenerateResult>;
  /**
   * Search the vendor's examples of queries. `POST
   * /#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.SearchSampleQueries`
   * @risk low
   */
  execute(
    operation: OperationId<"sample_queries:read", "low", M>,
    params: SampleQueriesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SampleQueriesReadResult, SampleQueriesReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof AwsCloudTrailOperations>(
    operation: O & Permit<AwsCloudTrailOperations, O, M>,
    ...rest: Rest<ParamsOf<AwsCloudTrailOperations, O>>
  ): CallOf<AwsCloudTrailOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type AwsCloudTrail<M extends Risk = "critical"> = Limited<AwsCloudTrailConnector<M>, AwsCloudTrailMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface AwsCloudTrailOperations {
  "events:read": { risk: "medium"; params: EventsReadParams; result: EventsReadResult; item: EventsReadItem };
  "insights:read": { risk: "medium"; params: InsightsReadParams; result: InsightsReadResult; item: InsightsReadItem };
  "insights:metrics": { risk: "low"; params: InsightsMetricsParams; result: InsightsMetricsResult };
  "public_keys:read": { risk: "low"; params: PublicKeysReadParams; result: PublicKeysReadResult; item: PublicKeysReadItem };
  "trails:read": { risk: "low"; params: TrailsReadParams; result: TrailsReadResult };
  "trails:read_names": { risk: "low"; params: TrailsReadNamesParams; result: TrailsReadNamesResult; item: TrailsReadNamesItem };
  "trails:read_details": { risk: "low"; params: TrailsReadDetailsParams; result: TrailsReadDetailsResult };
  "trails:status": { risk: "low"; params: TrailsStatusParams; result: TrailsStatusResult };
  "event_selectors:read": { risk: "low"; params: EventSelectorsReadParams; result: EventSelectorsReadResult };
  "insight_selectors:read": { risk: "low"; params: InsightSelectorsReadParams; result: InsightSelectorsReadResult };
  "trails:write": { risk: "high"; params: TrailsWriteParams; result: TrailsWriteResult };
  "trails:enable_validation": { risk: "high"; params: TrailsEnableValidationParams; result: TrailsEnableValidationResult };
  "trails:start_logging": { risk: "high"; params: TrailsStartLoggingParams; result: TrailsStartLoggingResult };
  "trails:stop_logging": { risk: "critical"; params: TrailsStopLoggingParams; result: TrailsStopLoggingResult };
  "trails:delete": { risk: "critical"; params: TrailsDeleteParams; result: TrailsDeleteResult };
  "event_data_stores:read": { risk: "low"; params: EventDataStoresReadParams; result: EventDataStoresReadResult; item: EventDataStoresReadItem };
  "event_data_stores:read_details": { risk: "low"; params: EventDataStoresReadDetailsParams; result: EventDataStoresReadDetailsResult };
  "event_data_stores:start_ingestion": { risk: "high"; params: EventDataStoresStartIngestionParams; result: EventDataStoresStartIngestionResult };
  "event_data_stores:stop_ingestion": { risk: "critical"; params: EventDataStoresStopIngestionParams; result: EventDataStoresStopIngestionResult };
  "event_data_stores:restore": { risk: "high"; params: EventDataStoresRestoreParams; result: EventDataStoresRestoreResult };
  "channels:read": { risk: "low"; params: ChannelsReadParams; result: ChannelsReadResult; item: ChannelsReadItem };
  "queries:write": { risk: "medium"; params: QueriesWriteParams; result: QueriesWriteResult };
  "queries:read": { risk: "low"; params: QueriesReadParams; result: QueriesReadResult; item: QueriesReadItem };
  "queries:read_details": { risk: "low"; params: QueriesReadDetailsParams; result: QueriesReadDetailsResult };
  "queries:results": { risk: "medium"; params: QueriesResultsParams; result: QueriesResultsResult; item: QueriesResultsItem };
  "queries:cancel": { risk: "medium"; params: QueriesCancelParams; result: QueriesCancelResult };
  "queries:generate": { risk: "medium"; params: QueriesGenerateParams; result: QueriesGenerateResult };
  "sample_queries:read": { risk: "low"; params: SampleQueriesReadParams; result: SampleQueriesReadResult; item: SampleQueriesReadItem };
}

/** The risk of each convenience method. */
export interface AwsCloudTrailMethods {
  lookupEvents: "medium";
  getUserEvents: "medium";
  getAccessKeyEvents: "medium";
  getEventsByName: "medium";
  getTrails: "low";
  getTrailStatus: "low";
  startLogging: "high";
  startQuery: "medium";
  getQueryResults: "medium";
}

/** Parameters of `events:read`. */
export interface EventsReadParams {
  /** One attribute that the events must have. @minItems 1 @maxItems 1 */
  LookupAttributes?: {
    AttributeKey:
      | "EventId"
      | "EventName"
      | "ReadOnly"
      | "Username"
      | "ResourceType"
      | "ResourceName"
      | "EventSource"
      | "AccessKeyId";
    /** @minLength 1 @maxLength 2000 */
    AttributeValue: string;
  }[];
  StartTime?: Since;
  EndTime?: Until;
  /** Insights events instead of management events. */
  EventCategory?: "insight";
  MaxResults?: MaxEvents;
  NextToken?: NextToken;
}

/** Result of `events:read`. */
export type EventsReadResult = Events;

/** One item of the pages of `events:read`. */
export type EventsReadItem = NonNullable<EventsReadResult["Events"]>[number];

/** Arguments of `lookupEvents`. */
export interface LookupEventsParams {
  /** One attribute that the events must have. @minItems 1 @maxItems 1 */
  attributes?: {
    AttributeKey:
      | "EventId"
      | "EventName"
      | "ReadOnly"
      | "Username"
      | "ResourceType"
      | "ResourceName"
      | "EventSource"
      | "AccessKeyId";
    /** @minLength 1 @maxLength 2000 */
    AttributeValue: string;
  }[];
  startTime?: Since;
  endTime?: Until;
}

/** Arguments of `getUserEvents`. */
export interface GetUserEventsParams {
  /** One attribute that the events must have. @minLength 1 @maxLength 2000 */
  username: string;
  startTime?: Since;
  endTime?: Until;
}

/** Arguments of `getAccessKeyEvents`. */
export interface GetAccessKeyEventsParams {
  /** One attribute that the events must have. @minLength 1 @maxLength 2000 */
  accessKeyId: string;
  startTime?: Since;
  endTime?: Until;
}

/** Arguments of `getEventsByName`. */
export interface GetEventsByNameParams {
  /** One attribute that the events must have. @minLength 1 @maxLength 2000 */
  eventName: string;
  startTime?: Since;
  endTime?: Until;
}

/** Parameters of `insights:read`. */
export interface InsightsReadParams {
  /** ARN of the trail. @minLength 3 @maxLength 256 @pattern ^[a-zA-Z0-9._/:-]+$ */
  InsightSource: string;
  /** Kind of data to list. */
  DataType: "InsightsEvents";
  /** One property that the unusual activity must have. @minProperties 1 @maxProperties 1 */
  Dimensions?: {
    /** @minLength 1 @maxLength 2000 */
    EventId?: string;
    /** @minLength 1 @maxLength 2000 */
    EventName?: string;
    /** @minLength 1 @maxLength 2000 */
    EventSource?: string;
  };
  StartTime?: Since;
  EndTime?: Until;
  MaxResults?: MaxEvents;
  NextToken?: NextToken;
}

/** Result of `insights:read`. */
export type InsightsReadResult = Events;

/** One item of the pages of `insights:read`. */
export type InsightsReadItem = NonNullable<InsightsReadResult["Events"]>[number];

/** Parameters of `insights:metrics`. */
export interface InsightsMetricsParams {
  /** Service, such as ec2.amazonaws.com. @maxLength 256 @pattern ^[a-z0-9_-]+\.amazonaws\.com$ */
  EventSource: string;
  /** API call, such as RunInstances. @maxLength 128 */
  EventName: string;
  /** Rate of calls or of errors. */
  InsightType: "ApiCallRateInsight" | "ApiErrorRateInsight";
  /** Name or ARN of a trail, only for data events. */
  TrailName?: TrailName;
  /** Error to count, such as AccessDenied; needed for rates of errors. @maxLength 128 */
  ErrorCode?: string;
  StartTime?: Since;
  EndTime?: Until;
  /** Seconds between two values. @integer */
  Period?: 60 | 300 | 3600;
  /** Whether zeros are sent too. */
  DataType?: "FillWithZeros" | "NonZeroData";
  /** How many values per page. @integer @minimum 1 @maximum 21600 */
  MaxResults?: number;
  NextToken?: NextToken;
}

/** Result of `insights:metrics`. */
export type InsightsMetricsResult = {
  TrailARN?: string;
  EventSource?: string;
  EventName?: string;
  InsightType?: string;
  ErrorCode?: string;
  Timestamps?: Epoch[];
  Values?: number[];
  NextToken?: string;
};

/** Parameters of `public_keys:read`. */
export interface PublicKeysReadParams {
  StartTime?: Since;
  EndTime?: Until;
  NextToken?: NextToken;
}

/** Result of `public_keys:read`. */
export type PublicKeysReadResult = {
  PublicKeyList?: {
    /** The key as DER, in base64. */
    Value?: string;
    Fingerprint?: string;
    ValidityStartTime?: Epoch;
    ValidityEndTime?: Epoch;
  }[];
  NextToken?: string;
};

/** One item of the pages of `public_keys:read`. */
export type PublicKeysReadItem = NonNullable<PublicKeysReadResult["PublicKeyList"]>[number];

/** Parameters of `trails:read`. */
export interface TrailsReadParams {
  /** Names or ARNs of trails, all when left out. */
  trailNameList?: string[];
  /** Whether trails of other regions are shown, true unless told. */
  includeShadowTrails?: boolean;
}

/** Result of `trails:read`. */
export type TrailsReadResult = {
  trailList?: Trail[];
};

/** Parameters of `trails:read_names`. */
export interface TrailsReadNamesParams {
  NextToken?: NextToken;
}

/** Result of `trails:read_names`. */
export type TrailsReadNamesResult = {
  Trails?: {
    TrailARN?: string;
    Name?: string;
    HomeRegion?: string;
  }[];
  NextToken?: string;
};

/** One item of the pages of `trails:read_names`. */
export type TrailsReadNamesItem = NonNullable<TrailsReadNamesResult["Trails"]>[number];

/** Parameters of `trails:read_details`. */
export interface TrailsReadDetailsParams {
  Name: TrailName;
}

/** Result of `trails:read_details`. */
export type TrailsReadDetailsResult = {
  Trail?: Trail;
};

/** Parameters of `trails:status`. */
export interface TrailsStatusParams {
  Name: TrailName;
}

/** Result of `trails:status`. */
export type TrailsStatusResult = {
  IsLogging?: boolean;
  LatestDeliveryTime?: Epoch;
  LatestDeliveryError?: string;
  LatestDigestDeliveryTime?: Epoch;
  LatestDigestDeliveryError?: string;
  LatestCloudWatchLogsDeliveryTime?: Epoch;
  LatestCloudWatchLogsDeliveryError?: string;
  LatestNotificationTime?: Epoch;
  LatestNotificationError?: string;
  StartLoggingTime?: Epoch;
  StopLoggingTime?: Epoch;
};

/** Arguments of `getTrailStatus`. */
export interface GetTrailStatusParams {
  trail: TrailName;
}

/** Parameters of `event_selectors:read`. */
export interface EventSelectorsReadParams {
  TrailName: TrailName;
}

/** Result of `event_selectors:read`. */
export type EventSelectorsReadResult = {
  TrailARN?: string;
  EventSelectors?: {
    ReadWriteType?: "ReadOnly" | "WriteOnly" | "All" | (string & {});
    IncludeManagementEvents?: boolean;
    DataResources?: { Type?: string; Values?: string[] }[];
    ExcludeManagementEventSources?: string[];
  }[];
  AdvancedEventSelectors?: AdvancedSelectors;
};

/** Parameters of `insight_selectors:read`. */
export interface InsightSelectorsReadParams {
  TrailName: TrailName;
}

/** Result of `insight_selectors:read`. */
export type InsightSelectorsReadResult = {
  TrailARN?: string;
  /** ARN of the store that insights go to. */
  InsightsDestination?: string;
  InsightSelectors?: {
    InsightType?: "ApiCallRateInsight" | "ApiErrorRateInsight" | (string & {});
    EventCategories?: string[];
  }[];
};

/** Parameters of `trails:write`. */
export interface TrailsWriteParams {
  /** Name for the new trail. @minLength 3 @maxLength 128 */
  Name: string;
  /** Bucket that log files go to. @minLength 3 */
  S3BucketName: string;
  /** Prefix within the bucket. @maxLength 200 */
  S3KeyPrefix?: string;
  /** Whether events of IAM and the like are taken. */
  IncludeGlobalServiceEvents?: boolean;
  /** Whether it covers all regions. */
  IsMultiRegionTrail?: boolean;
  /** Whether digests prove that files are unchanged. */
  EnableLogFileValidation?: boolean;
  /** Key that log files are encrypted with. @minLength 1 */
  KmsKeyId?: string;
}

/** Result of `trails:write`. */
export type TrailsWriteResult = {
  Name?: string;
  TrailARN?: string;
  S3BucketName?: string;
  S3KeyPrefix?: string;
  IncludeGlobalServiceEvents?: boolean;
  IsMultiRegionTrail?: boolean;
  IsOrganizationTrail?: boolean;
  LogFileValidationEnabled?: boolean;
  KmsKeyId?: string;
};

/** Parameters of `trails:enable_validation`. */
export interface TrailsEnableValidationParams {
  Name: TrailName;
}

/** Result of `trails:enable_validation`. */
export type TrailsEnableValidationResult = {
  Name?: string;
  TrailARN?: string;
  S3BucketName?: string;
  LogFileValidationEnabled?: boolean;
};

/** Parameters of `trails:start_logging`. */
export interface TrailsStartLoggingParams {
  Name: TrailName;
}

/** Result of `trails:start_logging`. */
export type TrailsStartLoggingResult = Empty;

/** Arguments of `startLogging`. */
export interface StartLoggingParams {
  trail: TrailName;
}

/** Parameters of `trails:stop_logging`. */
export interface TrailsStopLoggingParams {
  Name: TrailName;
}

/** Result of `trails:stop_logging`. */
export type TrailsStopLoggingResult = Empty;

/** Parameters of `trails:delete`. */
export interface TrailsDeleteParams {
  Name: TrailName;
}

/** Result of `trails:delete`. */
export type TrailsDeleteResult = Empty;

/** Parameters of `event_data_stores:read`. */
export interface EventDataStoresReadParams {
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `event_data_stores:read`. */
export type EventDataStoresReadResult = {
  EventDataStores?: { EventDataStoreArn?: string; Name?: string }[];
  NextToken?: string;
};

/** One item of the pages of `event_data_stores:read`. */
export type EventDataStoresReadItem = NonNullable<EventDataStoresReadResult["EventDataStores"]>[number];

/** Parameters of `event_data_stores:read_details`. */
export interface EventDataStoresReadDetailsParams {
  EventDataStore: StoreArn;
}

/** Result of `event_data_stores:read_details`. */
export type EventDataStoresReadDetailsResult = Store;

/** Parameters of `event_data_stores:start_ingestion`. */
export interface EventDataStoresStartIngestionParams {
  EventDataStore: StoreArn;
}

/** Result of `event_data_stores:start_ingestion`. */
export type EventDataStoresStartIngestionResult = Empty;

/** Parameters of `event_data_stores:stop_ingestion`. */
export interface EventDataStoresStopIngestionParams {
  EventDataStore: StoreArn;
}

/** Result of `event_data_stores:stop_ingestion`. */
export type EventDataStoresStopIngestionResult = Empty;

/** Parameters of `event_data_stores:restore`. */
export interface EventDataStoresRestoreParams {
  EventDataStore: StoreArn;
}

/** Result of `event_data_stores:restore`. */
export type EventDataStoresRestoreResult = Store;

/** Parameters of `channels:read`. */
export interface ChannelsReadParams {
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `channels:read`. */
export type ChannelsReadResult = {
  Channels?: { ChannelArn?: string; Name?: string }[];
  NextToken?: string;
};

/** One item of the pages of `channels:read`. */
export type ChannelsReadItem = NonNullable<ChannelsReadResult["Channels"]>[number];

/** Parameters of `queries:write`. */
export interface QueriesWriteParams {
  /** SQL, with the id of the store after FROM. @minLength 1 @maxLength 10000 */
  QueryStatement: string;
  EventDataStoreOwnerAccountId?: OwnerAccount;
}

/** Result of `queries:write`. */
export type QueriesWriteResult = {
  QueryId?: string;
  EventDataStoreOwnerAccountId?: string;
};

/** Arguments of `startQuery`. */
export interface StartQueryParams {
  /** SQL, with the id of the store after FROM. @minLength 1 @maxLength 10000 */
  statement: string;
}

/** Parameters of `queries:read`. */
export interface QueriesReadParams {
  EventDataStore: StoreArn;
  QueryStatus?: QueryStatus;
  StartTime?: Since;
  EndTime?: Until;
  MaxResults?: MaxResults;
  NextToken?: NextToken;
}

/** Result of `queries:read`. */
export type QueriesReadResult = {
  Queries?: {
    QueryId?: string;
    QueryStatus?: QueryStatusResult;
    CreationTime?: Epoch;
  }[];
  NextToken?: string;
};

/** One item of the pages of `queries:read`. */
export type QueriesReadItem = NonNullable<QueriesReadResult["Queries"]>[number];

/** Parameters of `queries:read_details`. */
export interface QueriesReadDetailsParams {
  QueryId: QueryId;
  EventDataStoreOwnerAccountId?: OwnerAccount;
}

/** Result of `queries:read_details`. */
export type QueriesReadDetailsResult = {
  QueryId?: string;
  QueryString?: string;
  QueryStatus?: QueryStatusResult;
  QueryStatistics?: {
    /** @integer */
    EventsMatched?: number;
    /** @integer */
    EventsScanned?: number;
    /** @integer */
    BytesScanned?: number;
    /** @integer */
    ExecutionTimeInMillis?: number;
    CreationTime?: Epoch;
  };
  /** Question that the text was made from. */
  Prompt?: string;
  DeliveryS3Uri?: string;
  /** How writing to the bucket went, where that was asked for. */
  DeliveryStatus?: string;
  EventDataStoreOwnerAccountId?: string;
  ErrorMessage?: string;
};

/** Parameters of `queries:results`. */
export interface QueriesResultsParams {
  QueryId: QueryId;
  /** How many rows per page. @integer @minimum 1 @maximum 1000 */
  MaxQueryResults?: number;
  NextToken?: NextToken;
  EventDataStoreOwnerAccountId?: OwnerAccount;
}

/** Result of `queries:results`. */
export type QueriesResultsResult = {
  QueryStatus?: QueryStatusResult;
  QueryStatistics?: {
    /** @integer */
    ResultsCount?: number;
    /** @integer */
    TotalResultsCount?: number;
    /** @integer */
    BytesScanned?: number;
  };
  /** Rows, each a list of columns with one name and value. */
  QueryResultRows?: { [key: string]: string }[][];
  NextToken?: string;
  ErrorMessage?: string;
};

/** One item of the pages of `queries:results`. */
export type QueriesResultsItem = NonNullable<QueriesResultsResult["QueryResultRows"]>[number];

/** Arguments of `getQueryResults`. */
export interface GetQueryResultsParams {
  queryId: QueryId;
  /** How many rows per page. @integer @minimum 1 @maximum 1000 */
  maxResults?: number;
}

/** Parameters of `queries:cancel`. */
export interface QueriesCancelParams {
  QueryId: QueryId;
  EventDataStoreOwnerAccountId?: OwnerAccount;
}

/** Result of `queries:cancel`. */
export type QueriesCancelResult = {
  QueryId: string;
  QueryStatus: QueryStatusResult;
  EventDataStoreOwnerAccountId?: string;
};

/** Parameters of `queries:generate`. */
export interface QueriesGenerateParams {
  /** The store that the question is about. @minItems 1 @maxItems 1 */
  EventDataStores: StoreArn[];
  /** The question in English. @minLength 3 @maxLength 500 */
  Prompt: string;
}

/** Result of `queries:generate`. */
export type QueriesGenerateResult = {
  QueryStatement?: string;
  QueryAlias?: string;
  EventDataStoreOwnerAccountId?: string;
};

/** Parameters of `sample_queries:read`. */
export interface SampleQueriesReadParams {
  /** What the query should find. @minLength 2 @maxLength 1000 */
  SearchPhrase: string;
  /** How many examples per page. @integer @minimum 1 @maximum 50 */
  MaxResults?: number;
  NextToken?: NextToken;
}

/** Result of `sample_queries:read`. */
export type SampleQueriesReadResult = {
  SearchResults?: {
    Name?: string;
    Description?: string;
    SQL?: string;
    Relevance?: number;
  }[];
  NextToken?: string;
};

/** One item of the pages of `sample_queries:read`. */
export type SampleQueriesReadItem = NonNullable<SampleQueriesReadResult["SearchResults"]>[number];

/** Name or ARN of the trail. @minLength 3 */
export type TrailName = string;

/** Id or ARN of the event data store. @minLength 3 @maxLength 256 @pattern ^[a-zA-Z0-9._/:-]+$ */
export type StoreArn = string;

/** UUID of the query. @minLength 36 @maxLength 36 @pattern ^[a-f0-9-]+$ */
export type QueryId = string;

/** Account that owns the event data store. @minLength 12 @maxLength 16 @pattern ^\d+$ */
export type OwnerAccount = string;

/** Only from this moment on, in seconds since 1970. @minimum 0 */
export type Since = number;

/** Only up to this moment, in seconds since 1970. @minimum 0 */
export type Until = number;

/** Place to continue from, taken from NextToken. @minLength 1 */
export type NextToken = string;

/** How many make a page. @integer @minimum 1 @maximum 1000 */
export type MaxResults = number;

/** How many events per page. @integer @minimum 1 @maximum 50 */
export type MaxEvents = number;

/** How far the query has come. */
export type QueryStatus = "QUEUED" | "RUNNING" | "FINISHED" | "FAILED" | "CANCELLED" | "TIMED_OUT";

/** How far the query has come. */
export type QueryStatusResult = "QUEUED" | "RUNNING" | "FINISHED" | "FAILED" | "CANCELLED" | "TIMED_OUT" | (string & {});

/** Nothing, or an object without fields. */
export type Empty = { [key: string]: unknown } | null;

/** Seconds since 1970 began. */
export type Epoch = number;

export type Events = {
  Events?: {
    EventId?: string;
    /** API call, such as ConsoleLogin. */
    EventName?: string;
    /** Service that was called, such as iam.amazonaws.com. */
    EventSource?: string;
    EventTime?: Epoch;
    ReadOnly?: string;
    Username?: string;
    AccessKeyId?: string;
    Resources?: { ResourceType?: string; ResourceName?: string }[];
    /** The whole event as JSON. */
    CloudTrailEvent?: string;
  }[];
  NextToken?: string;
};

export type Trail = {
  Name?: string;
  TrailARN?: string;
  HomeRegion?: string;
  S3BucketName?: string;
  S3KeyPrefix?: string;
  SnsTopicARN?: string;
  KmsKeyId?: string;
  CloudWatchLogsLogGroupArn?: string;
  CloudWatchLogsRoleArn?: string;
  IncludeGlobalServiceEvents?: boolean;
  IsMultiRegionTrail?: boolean;
  IsOrganizationTrail?: boolean;
  LogFileValidationEnabled?: boolean;
  HasCustomEventSelectors?: boolean;
  HasInsightSelectors?: boolean;
};

export type AdvancedSelectors = {
  Name?: string;
  FieldSelectors: {
    Field: string;
    Equals?: string[];
    StartsWith?: string[];
    EndsWith?: string[];
    NotEquals?: string[];
    NotStartsWith?: string[];
    NotEndsWith?: string[];
  }[];
}[];

export type Store = {
  EventDataStoreArn?: string;
  Name?: string;
  Status?:
    | "CREATED"
    | "ENABLED"
    | "PENDING_DELETION"
    | "STARTING_INGESTION"
    | "STOPPING_INGESTION"
    | "STOPPED_INGESTION"
    | (string & {});
  AdvancedEventSelectors?: AdvancedSelectors;
  MultiRegionEnabled?: boolean;
  OrganizationEnabled?: boolean;
  /** Days that events are kept. @integer */
  RetentionPeriod?: number;
  TerminationProtectionEnabled?: boolean;
  KmsKeyId?: string;
  BillingMode?: string;
  CreatedTimestamp?: Epoch;
  UpdatedTimestamp?: Epoch;
};

const CURSOR_PAGES = { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/Events" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "aws_cloudtrail",
  operations: {
    low: {
      "insights:metrics": ["wRXmhZPS"],
      "public_keys:read": [
        "jeid966Z",
        { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/PublicKeyList" },
      ],
      "trails:read": ["RGDr5hZJ"],
      "trails:read_names": [
        "ZKOkpm6o",
        { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/Trails" },
      ],
      "trails:read_details": ["qOGjA25p"],
      "trails:status": ["UmEy8Gil"],
      "event_selectors:read": ["CMmHmS7O"],
      "insight_selectors:read": ["KstOFeST"],
      "event_data_stores:read": [
        "_cRdgt-x",
        { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/EventDataStores" },
      ],
      "event_data_stores:read_details": ["btACFEsQ"],
      "channels:read": [
        "uYke7iHq",
        { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/Channels" },
      ],
      "queries:read": [
        "SQF1usjo",
        { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/Queries" },
      ],
      "queries:read_details": ["MctQTYT2"],
      "sample_queries:read": [
        "L0OsYMbn",
        { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/SearchResults" },
      ],
    },
    medium: {
      "events:read": ["uyf_aWPA", CURSOR_PAGES],
      "insights:read": ["5Y_W8nks", CURSOR_PAGES],
      "queries:write": ["cUOZ1r7N"],
      "queries:results": [
        "tKcV8NP7",
        { cursor: "NextToken", next: "/NextToken", more: "/NextToken", items: "/QueryResultRows" },
      ],
      "queries:cancel": ["JEUQjTir"],
      "queries:generate": ["hiTi-3DN"],
    },
    high: {
      "trails:write": ["wgjQLPxr"],
      "trails:enable_validation": ["RH86jIvA"],
      "trails:start_logging": ["rpj-t4pd"],
      "event_data_stores:start_ingestion": ["kN7Vde4C"],
      "event_data_stores:restore": ["wMXflc6Y"],
    },
    critical: {
      "trails:stop_logging": ["Dnfz1VaB"],
      "trails:delete": ["0vd3VK5a"],
      "event_data_stores:stop_ingestion": ["5JDkFJNC"],
    },
  },
};
