// Generated from specs/aws_cloudtrail.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  keyCount,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where AWS CloudTrail is, and how it is authenticated. */
export const CONNECTOR = {
  id: "aws_cloudtrail",
  name: "AWS CloudTrail",
  api: {
    servers: {
      default: {
        baseUrl: "https://cloudtrail.{region}.amazonaws.com",
        variables: { region: { description: "Region of the trails, such as eu-west-1." } },
      },
    },
    auth: { type: "aws_sigv4", service: "cloudtrail" },
  },
} as const satisfies ConnectorInfo;

const TrailName = once(() => z.string().min(3));

const StoreArn = once(() => z.string().min(3).max(256).regex(/^[a-zA-Z0-9._/:-]+$/u));

const QueryId = once(() => z.string().min(36).max(36).regex(/^[a-f0-9-]+$/u));

const OwnerAccount = once(() => z.string().min(12).max(16).regex(/^\d+$/u));

const Since = once(() => z.number().min(0));

const Until = once(() => z.number().min(0));

const NextToken = once(() => z.string().min(1));

const MaxResults = once(() => z.int().min(1).max(1000));

const MaxEvents = once(() => z.int().min(1).max(50));

const QueryStatus = once(() => z.enum(["QUEUED", "RUNNING", "FINISHED", "FAILED", "CANCELLED", "TIMED_OUT"]));

const QueryStatusResult = once(() => z.string());

const Empty = once(() => z.record(z.string(), z.unknown()).nullable());

const Epoch = once(() => z.number());

const Events = once(() => z.looseObject({
  Events: z.array(z.looseObject({
    EventId: z.string().exactOptional(),
    EventName: z.string().exactOptional(),
    EventSource: z.string().exactOptional(),
    EventTime: Epoch().exactOptional(),
    ReadOnly: z.string().exactOptional(),
    Username: z.string().exactOptional(),
    AccessKeyId: z.string().exactOptional(),
    Resources: z.array(z.looseObject({
      ResourceType: z.string().exactOptional(),
      ResourceName: z.string().exactOptional(),
    })).exactOptional(),
    CloudTrailEvent: z.string().exactOptional(),
  })).exactOptional(),
  NextToken: z.string().exactOptional(),
}));

const Trail = once(() => z.looseObject({
  Name: z.string().exactOptional(),
  TrailARN: z.string().exactOptional(),
  HomeRegion: z.string().exactOptional(),
  S3BucketName: z.string().exactOptional(),
  S3KeyPrefix: z.string().exactOptional(),
  SnsTopicARN: z.string().exactOptional(),
  KmsKeyId: z.string().exactOptional(),
  CloudWatchLogsLogGroupArn: z.string().exactOptional(),
  CloudWatchLogsRoleArn: z.string().exactOptional(),
  IncludeGlobalServiceEvents: z.boolean().exactOptional(),
  IsMultiRegionTrail: z.boolean().exactOptional(),
  IsOrganizationTrail: z.boolean().exactOptional(),
  LogFileValidationEnabled: z.boolean().exactOptional(),
  HasCustomEventSelectors: z.boolean().exactOptional(),
  HasInsightSelectors: z.boolean().exactOptional(),
}));

const AdvancedSelectors = once(() => z.array(z.looseObject({
  Name: z.string().exactOptional(),
  FieldSelectors: z.array(z.looseObject({
    Field: z.string(),
    Equals: z.array(z.string()).exactOptional(),
    StartsWith: z.array(z.string()).exactOptional(),
    EndsWith: z.array(z.string()).exactOptional(),
    NotEquals: z.array(z.string()).exactOptional(),
    NotStartsWith: z.array(z.string()).exactOptional(),
    NotEndsWith: z.array(z.string()).exactOptional(),
  })),
})));

const Store = once(() => z.looseObject({
  EventDataStoreArn: z.string().exactOptional(),
  Name: z.string().exactOptional(),
  Status: z.string().exactOptional(),
  AdvancedEventSelectors: AdvancedSelectors().exactOptional(),
  MultiRegionEnabled: z.boolean().exactOptional(),
  OrganizationEnabled: z.boolean().exactOptional(),
  RetentionPeriod: integer().exactOptional(),
  TerminationProtectionEnabled: z.boolean().exactOptional(),
  KmsKeyId: z.string().exactOptional(),
  BillingMode: z.string().exactOptional(),
  CreatedTimestamp: Epoch().exactOptional(),
  UpdatedTimestamp: Epoch().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "events:read": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents",
    scope: ["cloudtrail:LookupEvents"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Look up management events of the last ninety days.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents",
      "Content-Type": "application/x-amz-json-1.1",
    },
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/Events",
    },
    parameters: {
      LookupAttributes: { in: "body" },
      StartTime: { in: "body" },
      EndTime: { in: "body" },
      EventCategory: { in: "body" },
      MaxResults: { in: "body" },
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({
      LookupAttributes: z.array(z.strictObject({
        AttributeKey: z.enum([
          "EventId",
          "EventName",
          "ReadOnly",
          "Username",
          "ResourceType",
          "ResourceName",
          "EventSource",
          "AccessKeyId",
        ]),
        AttributeValue: z.string().min(1).max(2000),
      })).min(1).max(1).exactOptional(),
      StartTime: Since().exactOptional(),
      EndTime: Until().exactOptional(),
      EventCategory: z.literal("insight").exactOptional(),
      MaxResults: MaxEvents().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => Events(),
  }),
  "insights:read": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListInsightsData",
    scope: ["cloudtrail:ListInsightsData"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List unusual activity that a trail noticed.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListInsightsData",
      "Content-Type": "application/x-amz-json-1.1",
    },
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/Events",
    },
    parameters: {
      InsightSource: { in: "body" },
      DataType: { in: "body" },
      Dimensions: { in: "body" },
      StartTime: { in: "body" },
      EndTime: { in: "body" },
      MaxResults: { in: "body" },
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({
      InsightSource: z.string().min(3).max(256).regex(/^[a-zA-Z0-9._/:-]+$/u),
      DataType: z.literal("InsightsEvents"),
      Dimensions: z.strictObject({
        EventId: z.string().min(1).max(2000).exactOptional(),
        EventName: z.string().min(1).max(2000).exactOptional(),
        EventSource: z.string().min(1).max(2000).exactOptional(),
      }).check(keyCount({ min: 1, max: 1 })).exactOptional(),
      StartTime: Since().exactOptional(),
      EndTime: Until().exactOptional(),
      MaxResults: MaxEvents().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => Events(),
  }),
  "insights:metrics": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListInsightsMetricData",
    scope: ["cloudtrail:LookupEvents", "cloudtrail:ListInsightsData"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show the rate of an API call over time.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListInsightsMetricData",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      EventSource: { in: "body" },
      EventName: { in: "body" },
      InsightType: { in: "body" },
      TrailName: { in: "body" },
      ErrorCode: { in: "body" },
      StartTime: { in: "body" },
      EndTime: { in: "body" },
      Period: { in: "body" },
      DataType: { in: "body" },
      MaxResults: { in: "body" },
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({
      EventSource: z.string().max(256).regex(/^[a-z0-9_-]+\.amazonaws\.com$/u),
      EventName: z.string().max(128),
      InsightType: z.enum(["ApiCallRateInsight", "ApiErrorRateInsight"]),
      TrailName: TrailName().exactOptional(),
      ErrorCode: z.string().max(128).exactOptional(),
      StartTime: Since().exactOptional(),
      EndTime: Until().exactOptional(),
      Period: z.literal([60, 300, 3600]).exactOptional(),
      DataType: z.enum(["FillWithZeros", "NonZeroData"]).exactOptional(),
      MaxResults: z.int().min(1).max(21600).exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      TrailARN: z.string().exactOptional(),
      EventSource: z.string().exactOptional(),
      EventName: z.string().exactOptional(),
      InsightType: z.string().exactOptional(),
      ErrorCode: z.string().exactOptional(),
      Timestamps: z.array(Epoch()).exactOptional(),
      Values: z.array(z.number()).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "public_keys:read": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListPublicKeys",
    scope: ["cloudtrail:ListPublicKeys"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List public keys that log files are verified with.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListPublicKeys",
      "Content-Type": "application/x-amz-json-1.1",
    },
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/PublicKeyList",
    },
    parameters: {
      StartTime: { in: "body" },
      EndTime: { in: "body" },
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({
      StartTime: Since().exactOptional(),
      EndTime: Until().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      PublicKeyList: z.array(z.looseObject({
        Value: z.string().exactOptional(),
        Fingerprint: z.string().exactOptional(),
        ValidityStartTime: Epoch().exactOptional(),
        ValidityEndTime: Epoch().exactOptional(),
      })).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "trails:read": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DescribeTrails",
    scope: ["cloudtrail:DescribeTrails"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List trails with their settings.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DescribeTrails",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      trailNameList: { in: "body" },
      includeShadowTrails: { in: "body" },
    },
    params: () => z.strictObject({
      trailNameList: z.array(z.string().min(3)).exactOptional(),
      includeShadowTrails: z.boolean().exactOptional(),
    }),
    result: () => z.looseObject({ trailList: z.array(Trail()).exactOptional() }),
  }),
  "trails:read_names": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListTrails",
    scope: ["cloudtrail:ListTrails"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List names and home regions of trails.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListTrails",
      "Content-Type": "application/x-amz-json-1.1",
    },
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/Trails",
    },
    parameters: {
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({ NextToken: NextToken().exactOptional() }),
    result: () => z.looseObject({
      Trails: z.array(z.looseObject({
        TrailARN: z.string().exactOptional(),
        Name: z.string().exactOptional(),
        HomeRegion: z.string().exactOptional(),
      })).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "trails:read_details": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetTrail",
    scope: ["cloudtrail:GetTrail"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get settings of one trail.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetTrail",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      Name: { in: "body" },
    },
    params: () => z.strictObject({ Name: TrailName() }),
    result: () => z.looseObject({ Trail: Trail().exactOptional() }),
  }),
  "trails:status": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetTrailStatus",
    scope: ["cloudtrail:GetTrailStatus"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether a trail logs and delivers.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetTrailStatus",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      Name: { in: "body" },
    },
    params: () => z.strictObject({ Name: TrailName() }),
    result: () => z.looseObject({
      IsLogging: z.boolean().exactOptional(),
      LatestDeliveryTime: Epoch().exactOptional(),
      LatestDeliveryError: z.string().exactOptional(),
      LatestDigestDeliveryTime: Epoch().exactOptional(),
      LatestDigestDeliveryError: z.string().exactOptional(),
      LatestCloudWatchLogsDeliveryTime: Epoch().exactOptional(),
      LatestCloudWatchLogsDeliveryError: z.string().exactOptional(),
      LatestNotificationTime: Epoch().exactOptional(),
      LatestNotificationError: z.string().exactOptional(),
      StartLoggingTime: Epoch().exactOptional(),
      StopLoggingTime: Epoch().exactOptional(),
    }),
  }),
  "event_selectors:read": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetEventSelectors",
    scope: ["cloudtrail:GetEventSelectors"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show which events a trail takes.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetEventSelectors",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      TrailName: { in: "body" },
    },
    params: () => z.strictObject({ TrailName: TrailName() }),
    result: () => z.looseObject({
      TrailARN: z.string().exactOptional(),
      EventSelectors: z.array(z.looseObject({
        ReadWriteType: z.string().exactOptional(),
        IncludeManagementEvents: z.boolean().exactOptional(),
        DataResources: z.array(z.looseObject({
          Type: z.string().exactOptional(),
          Values: z.array(z.string()).exactOptional(),
        })).exactOptional(),
        ExcludeManagementEventSources: z.array(z.string()).exactOptional(),
      })).exactOptional(),
      AdvancedEventSelectors: AdvancedSelectors().exactOptional(),
    }),
  }),
  "insight_selectors:read": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetInsightSelectors",
    scope: ["cloudtrail:GetInsightSelectors"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show which insights a trail looks for.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetInsightSelectors",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      TrailName: { in: "body" },
    },
    params: () => z.strictObject({ TrailName: TrailName() }),
    result: () => z.looseObject({
      TrailARN: z.string().exactOptional(),
      InsightsDestination: z.string().exactOptional(),
      InsightSelectors: z.array(z.looseObject({
        InsightType: z.string().exactOptional(),
        EventCategories: z.array(z.string()).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "trails:write": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.CreateTrail",
    scope: ["cloudtrail:CreateTrail"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Make a trail that writes to a bucket.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.CreateTrail",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      Name: { in: "body" },
      S3BucketName: { in: "body" },
      S3KeyPrefix: { in: "body" },
      IncludeGlobalServiceEvents: { in: "body" },
      IsMultiRegionTrail: { in: "body" },
      EnableLogFileValidation: { in: "body" },
      KmsKeyId: { in: "body" },
    },
    params: () => z.strictObject({
      Name: z.string().min(3).max(128),
      S3BucketName: z.string().min(3),
      S3KeyPrefix: z.string().max(200).exactOptional(),
      IncludeGlobalServiceEvents: z.boolean().exactOptional(),
      IsMultiRegionTrail: z.boolean().exactOptional(),
      EnableLogFileValidation: z.boolean().exactOptional(),
      KmsKeyId: z.string().min(1).exactOptional(),
    }),
    result: () => z.looseObject({
      Name: z.string().exactOptional(),
      TrailARN: z.string().exactOptional(),
      S3BucketName: z.string().exactOptional(),
      S3KeyPrefix: z.string().exactOptional(),
      IncludeGlobalServiceEvents: z.boolean().exactOptional(),
      IsMultiRegionTrail: z.boolean().exactOptional(),
      IsOrganizationTrail: z.boolean().exactOptional(),
      LogFileValidationEnabled: z.boolean().exactOptional(),
      KmsKeyId: z.string().exactOptional(),
    }),
  }),
  "trails:enable_validation": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.UpdateTrail",
    scope: ["cloudtrail:UpdateTrail"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Have digests prove that log files are unchanged.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.UpdateTrail",
      "Content-Type": "application/x-amz-json-1.1",
    },
    fields: { EnableLogFileValidation: true },
    parameters: {
      Name: { in: "body" },
    },
    params: () => z.strictObject({ Name: TrailName() }),
    result: () => z.looseObject({
      Name: z.string().exactOptional(),
      TrailARN: z.string().exactOptional(),
      S3BucketName: z.string().exactOptional(),
      LogFileValidationEnabled: z.boolean().exactOptional(),
    }),
  }),
  "trails:start_logging": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.StartLogging",
    scope: ["cloudtrail:StartLogging"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Start recording events on a trail.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.StartLogging",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      Name: { in: "body" },
    },
    params: () => z.strictObject({ Name: TrailName() }),
    result: () => Empty(),
  }),
  "trails:stop_logging": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.StopLogging",
    scope: ["cloudtrail:StopLogging"],
    risk: "critical",
    effect: "action",
    idempotent: true,
    description: "Stop recording events on a trail.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.StopLogging",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      Name: { in: "body" },
    },
    params: () => z.strictObject({ Name: TrailName() }),
    result: () => Empty(),
  }),
  "trails:delete": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DeleteTrail",
    scope: ["cloudtrail:DeleteTrail"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a trail for good.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DeleteTrail",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      Name: { in: "body" },
    },
    params: () => z.strictObject({ Name: TrailName() }),
    result: () => Empty(),
  }),
  "event_data_stores:read": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListEventDataStores",
    scope: ["cloudtrail:ListEventDataStores"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List event data stores of the account.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListEventDataStores",
      "Content-Type": "application/x-amz-json-1.1",
    },
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/EventDataStores",
    },
    parameters: {
      MaxResults: { in: "body" },
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      EventDataStores: z.array(z.looseObject({
        EventDataStoreArn: z.string().exactOptional(),
        Name: z.string().exactOptional(),
      })).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "event_data_stores:read_details": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetEventDataStore",
    scope: ["cloudtrail:GetEventDataStore"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get settings of one event data store.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetEventDataStore",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      EventDataStore: { in: "body" },
    },
    params: () => z.strictObject({ EventDataStore: StoreArn() }),
    result: () => Store(),
  }),
  "event_data_stores:start_ingestion": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.StartEventDataStoreIngestion",
    scope: ["cloudtrail:StartEventDataStoreIngestion"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Let a store take events again.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.StartEventDataStoreIngestion",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      EventDataStore: { in: "body" },
    },
    params: () => z.strictObject({ EventDataStore: StoreArn() }),
    result: () => Empty(),
  }),
  "event_data_stores:stop_ingestion": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.StopEventDataStoreIngestion",
    scope: ["cloudtrail:StopEventDataStoreIngestion"],
    risk: "critical",
    effect: "action",
    idempotent: true,
    description: "Keep a store from taking further events.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.StopEventDataStoreIngestion",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      EventDataStore: { in: "body" },
    },
    params: () => z.strictObject({ EventDataStore: StoreArn() }),
    result: () => Empty(),
  }),
  "event_data_stores:restore": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.RestoreEventDataStore",
    scope: ["cloudtrail:RestoreEventDataStore"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Bring back a store that is pending deletion.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.RestoreEventDataStore",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      EventDataStore: { in: "body" },
    },
    params: () => z.strictObject({ EventDataStore: StoreArn() }),
    result: () => Store(),
  }),
  "channels:read": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListChannels",
    scope: ["cloudtrail:ListChannels"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List channels that outside events come through.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListChannels",
      "Content-Type": "application/x-amz-json-1.1",
    },
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/Channels",
    },
    parameters: {
      MaxResults: { in: "body" },
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      Channels: z.array(z.looseObject({ ChannelArn: z.string().exactOptional(), Name: z.string().exactOptional() })).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "queries:write": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.StartQuery",
    scope: ["cloudtrail:StartQuery"],
    risk: "medium",
    effect: "action",
    idempotent: false,
    description: "Start an SQL query over event data stores.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.StartQuery",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      QueryStatement: { in: "body" },
      EventDataStoreOwnerAccountId: { in: "body" },
    },
    params: () => z.strictObject({
      QueryStatement: z.string().min(1).max(10000),
      EventDataStoreOwnerAccountId: OwnerAccount().exactOptional(),
    }),
    result: () => z.looseObject({
      QueryId: z.string().exactOptional(),
      EventDataStoreOwnerAccountId: z.string().exactOptional(),
    }),
  }),
  "queries:read": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListQueries",
    scope: ["cloudtrail:ListQueries"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List queries of the last seven days.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.ListQueries",
      "Content-Type": "application/x-amz-json-1.1",
    },
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/Queries",
    },
    parameters: {
      EventDataStore: { in: "body" },
      QueryStatus: { in: "body" },
      StartTime: { in: "body" },
      EndTime: { in: "body" },
      MaxResults: { in: "body" },
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({
      EventDataStore: StoreArn(),
      QueryStatus: QueryStatus().exactOptional(),
      StartTime: Since().exactOptional(),
      EndTime: Until().exactOptional(),
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      Queries: z.array(z.looseObject({
        QueryId: z.string().exactOptional(),
        QueryStatus: QueryStatusResult().exactOptional(),
        CreationTime: Epoch().exactOptional(),
      })).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "queries:read_details": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DescribeQuery",
    scope: ["cloudtrail:DescribeQuery"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get text and progress of a query.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DescribeQuery",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      QueryId: { in: "body" },
      EventDataStoreOwnerAccountId: { in: "body" },
    },
    params: () => z.strictObject({
      QueryId: QueryId(),
      EventDataStoreOwnerAccountId: OwnerAccount().exactOptional(),
    }),
    result: () => z.looseObject({
      QueryId: z.string().exactOptional(),
      QueryString: z.string().exactOptional(),
      QueryStatus: QueryStatusResult().exactOptional(),
      QueryStatistics: z.looseObject({
        EventsMatched: integer().exactOptional(),
        EventsScanned: integer().exactOptional(),
        BytesScanned: integer().exactOptional(),
        ExecutionTimeInMillis: integer().exactOptional(),
        CreationTime: Epoch().exactOptional(),
      }).exactOptional(),
      Prompt: z.string().exactOptional(),
      DeliveryS3Uri: z.string().exactOptional(),
      DeliveryStatus: z.string().exactOptional(),
      EventDataStoreOwnerAccountId: z.string().exactOptional(),
      ErrorMessage: z.string().exactOptional(),
    }),
  }),
  "queries:results": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetQueryResults",
    scope: ["cloudtrail:GetQueryResults"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Fetch what a finished query found.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GetQueryResults",
      "Content-Type": "application/x-amz-json-1.1",
    },
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/QueryResultRows",
    },
    parameters: {
      QueryId: { in: "body" },
      MaxQueryResults: { in: "body" },
      NextToken: { in: "body" },
      EventDataStoreOwnerAccountId: { in: "body" },
    },
    params: () => z.strictObject({
      QueryId: QueryId(),
      MaxQueryResults: z.int().min(1).max(1000).exactOptional(),
      NextToken: NextToken().exactOptional(),
      EventDataStoreOwnerAccountId: OwnerAccount().exactOptional(),
    }),
    result: () => z.looseObject({
      QueryStatus: QueryStatusResult().exactOptional(),
      QueryStatistics: z.looseObject({
        ResultsCount: integer().exactOptional(),
        TotalResultsCount: integer().exactOptional(),
        BytesScanned: integer().exactOptional(),
      }).exactOptional(),
      QueryResultRows: z.array(z.array(z.record(z.string(), z.string()))).exactOptional(),
      NextToken: z.string().exactOptional(),
      ErrorMessage: z.string().exactOptional(),
    }),
  }),
  "queries:cancel": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.CancelQuery",
    scope: ["cloudtrail:CancelQuery"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Stop a query that still runs.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.CancelQuery",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      QueryId: { in: "body" },
      EventDataStoreOwnerAccountId: { in: "body" },
    },
    params: () => z.strictObject({
      QueryId: QueryId(),
      EventDataStoreOwnerAccountId: OwnerAccount().exactOptional(),
    }),
    result: () => z.looseObject({
      QueryId: z.string(),
      QueryStatus: QueryStatusResult(),
      EventDataStoreOwnerAccountId: z.string().exactOptional(),
    }),
  }),
  "queries:generate": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GenerateQuery",
    scope: ["cloudtrail:GenerateQuery"],
    risk: "medium",
    effect: "action",
    idempotent: false,
    description: "Have a question turned into SQL.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.GenerateQuery",
      "Content-Type": "application/x-amz-json-1.1",
    },
    parameters: {
      EventDataStores: { in: "body" },
      Prompt: { in: "body" },
    },
    params: () => z.strictObject({
      EventDataStores: z.array(StoreArn()).min(1).max(1),
      Prompt: z.string().min(3).max(500),
    }),
    result: () => z.looseObject({
      QueryStatement: z.string().exactOptional(),
      QueryAlias: z.string().exactOptional(),
      EventDataStoreOwnerAccountId: z.string().exactOptional(),
    }),
  }),
  "sample_queries:read": operation({
    method: "POST",
    path: "/#X-Amz-Target=com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.SearchSampleQueries",
    scope: ["cloudtrail:SearchSampleQueries"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search the vendor's examples of queries.",
    headers: {
      "X-Amz-Target": "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.SearchSampleQueries",
      "Content-Type": "application/x-amz-json-1.1",
    },
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/SearchResults",
    },
    parameters: {
      SearchPhrase: { in: "body" },
      MaxResults: { in: "body" },
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({
      SearchPhrase: z.string().min(2).max(1000),
      MaxResults: z.int().min(1).max(50).exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      SearchResults: z.array(z.looseObject({
        Name: z.string().exactOptional(),
        Description: z.string().exactOptional(),
        SQL: z.string().exactOptional(),
        Relevance: z.number().exactOptional(),
      })).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
};
