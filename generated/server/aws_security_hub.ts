// Generated from specs/aws_security_hub.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Definitions,
  type Typed,
  integer,
  jsonSchema,
  objectWithRest,
  once,
  operation,
  typed,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { DateFilters as DateFiltersType } from "../sdk/aws_security_hub.js";
import type { Exactly as ExactlyType } from "../sdk/aws_security_hub.js";
import type { MapFilters as MapFiltersType } from "../sdk/aws_security_hub.js";
import type { NamedCriteria as NamedCriteriaType } from "../sdk/aws_security_hub.js";
import type { NumberFilters as NumberFiltersType } from "../sdk/aws_security_hub.js";
import type { RuleActions as RuleActionsType } from "../sdk/aws_security_hub.js";
import type { RuleOrder as RuleOrderType } from "../sdk/aws_security_hub.js";
import type { RuleStatus as RuleStatusType } from "../sdk/aws_security_hub.js";
import type { StringFilters as StringFiltersType } from "../sdk/aws_security_hub.js";
import type { Value as ValueType } from "../sdk/aws_security_hub.js";

/** Where AWS Security Hub is, and how it is authenticated. */
export const CONNECTOR = {
  id: "aws_security_hub",
  name: "AWS Security Hub",
  api: {
    servers: {
      default: {
        baseUrl: "https://securityhub.{region}.amazonaws.com",
        variables: { region: { description: "Region of the hub, such as eu-west-1." } },
      },
    },
    auth: { type: "aws_sigv4", service: "securityhub" },
  },
} as const satisfies ConnectorInfo;

const DEFINITIONS = once((): Definitions => ({
  FindingIdentifier: {
    type: "object",
    required: ["Id", "ProductArn"],
    properties: { Id: { type: "string", minLength: 1 }, ProductArn: { type: "string", minLength: 1 } },
    additionalProperties: false,
  },
  StringFilter: {
    type: "object",
    properties: {
      Value: { type: "string", minLength: 1 },
      Comparison: {
        type: "string",
        enum: [
          "EQUALS",
          "PREFIX",
          "NOT_EQUALS",
          "PREFIX_NOT_EQUALS",
          "CONTAINS",
          "NOT_CONTAINS",
          "CONTAINS_WORD",
        ],
      },
    },
    additionalProperties: false,
  },
  StringFilters: { type: "array", items: { $ref: "#/$defs/StringFilter" } },
  DateFilter: {
    type: "object",
    properties: {
      Start: { type: "string" },
      End: { type: "string" },
      DateRange: {
        type: "object",
        properties: {
          Value: { type: "integer" },
          Unit: { type: "string", enum: ["DAYS"] },
          Comparison: { type: "string", enum: ["WITHIN", "OLDER_THAN"] },
        },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  },
  DateFilters: { type: "array", items: { $ref: "#/$defs/DateFilter" } },
  NumberFilter: {
    type: "object",
    properties: {
      Gte: { type: "number" },
      Lte: { type: "number" },
      Eq: { type: "number" },
      Gt: { type: "number" },
      Lt: { type: "number" },
    },
    additionalProperties: false,
  },
  NumberFilters: { type: "array", items: { $ref: "#/$defs/NumberFilter" } },
  MapFilters: {
    type: "array",
    items: {
      type: "object",
      properties: {
        Key: { type: "string", minLength: 1 },
        Value: { type: "string", minLength: 1 },
        Comparison: { type: "string", enum: ["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"] },
      },
      additionalProperties: false,
    },
  },
  Exactly: {
    type: "array",
    minItems: 1,
    maxItems: 20,
    items: {
      type: "object",
      required: ["Value", "Comparison"],
      properties: { Value: { type: "string", minLength: 1 }, Comparison: { type: "string", const: "EQUALS" } },
      additionalProperties: false,
    },
  },
  NamedCriteria: {
    type: "object",
    properties: {
      AwsAccountId: { $ref: "#/$defs/StringFilters" },
      AwsAccountName: { $ref: "#/$defs/StringFilters" },
      Id: { $ref: "#/$defs/Exactly" },
      Title: { $ref: "#/$defs/Exactly" },
      Description: { $ref: "#/$defs/StringFilters" },
      Type: { $ref: "#/$defs/StringFilters" },
      ProductArn: { $ref: "#/$defs/StringFilters" },
      ProductName: { $ref: "#/$defs/StringFilters" },
      CompanyName: { $ref: "#/$defs/StringFilters" },
      GeneratorId: { $ref: "#/$defs/Exactly" },
      SourceUrl: { $ref: "#/$defs/StringFilters" },
      SeverityLabel: { $ref: "#/$defs/StringFilters" },
      ResourceType: { $ref: "#/$defs/StringFilters" },
      ResourceId: { $ref: "#/$defs/Exactly" },
      ResourcePartition: { $ref: "#/$defs/StringFilters" },
      ResourceRegion: { $ref: "#/$defs/StringFilters" },
      ResourceProvider: { $ref: "#/$defs/StringFilters" },
      ResourceOwnerAccountId: { $ref: "#/$defs/StringFilters" },
      ResourceOwnerOrgId: { $ref: "#/$defs/StringFilters" },
      ResourceApplicationArn: { $ref: "#/$defs/StringFilters" },
      ResourceApplicationName: { $ref: "#/$defs/StringFilters" },
      ComplianceStatus: { $ref: "#/$defs/StringFilters" },
      ComplianceSecurityControlId: { $ref: "#/$defs/Exactly" },
      ComplianceAssociatedStandardsId: { $ref: "#/$defs/StringFilters" },
      VerificationState: { $ref: "#/$defs/StringFilters" },
      WorkflowStatus: { $ref: "#/$defs/StringFilters" },
      RecordState: { $ref: "#/$defs/StringFilters" },
      RelatedFindingsProductArn: { $ref: "#/$defs/StringFilters" },
      RelatedFindingsId: { $ref: "#/$defs/StringFilters" },
      NoteText: { $ref: "#/$defs/StringFilters" },
      NoteUpdatedBy: { $ref: "#/$defs/StringFilters" },
      FirstObservedAt: { $ref: "#/$defs/DateFilters" },
      LastObservedAt: { $ref: "#/$defs/DateFilters" },
      CreatedAt: { $ref: "#/$defs/DateFilters" },
      UpdatedAt: { $ref: "#/$defs/DateFilters" },
      NoteUpdatedAt: { $ref: "#/$defs/DateFilters" },
      Confidence: { $ref: "#/$defs/NumberFilters" },
      Criticality: { $ref: "#/$defs/NumberFilters" },
      ResourceTags: { $ref: "#/$defs/MapFilters" },
      ResourceDetailsOther: { $ref: "#/$defs/MapFilters" },
      UserDefinedFields: { $ref: "#/$defs/MapFilters" },
    },
    anyOf: [
      { required: ["Id"] },
      { required: ["Title"] },
      { required: ["GeneratorId"] },
      { required: ["ResourceId"] },
      { required: ["ComplianceSecurityControlId"] },
    ],
    unevaluatedProperties: false,
  },
  Severity: { type: "string", enum: ["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"] },
  Verification: { type: "string", enum: ["UNKNOWN", "TRUE_POSITIVE", "FALSE_POSITIVE", "BENIGN_POSITIVE"] },
  NoteUpdate: {
    type: "object",
    required: ["Text", "UpdatedBy"],
    properties: {
      Text: { type: "string", minLength: 1, maxLength: 512 },
      UpdatedBy: { type: "string", minLength: 1 },
    },
    additionalProperties: false,
  },
  WorkflowUpdate: {
    type: "object",
    properties: { Status: { type: "string", enum: ["NEW", "NOTIFIED", "RESOLVED", "SUPPRESSED"] } },
    additionalProperties: false,
  },
  RuleActions: {
    type: "array",
    minItems: 1,
    maxItems: 1,
    items: {
      type: "object",
      properties: {
        Type: { type: "string", enum: ["FINDING_FIELDS_UPDATE"] },
        FindingFieldsUpdate: {
          type: "object",
          properties: {
            Note: { $ref: "#/$defs/NoteUpdate" },
            Severity: {
              type: "object",
              properties: { Label: { $ref: "#/$defs/Severity" } },
              additionalProperties: false,
            },
            Confidence: { type: "integer", minimum: 0, maximum: 100 },
            Criticality: { type: "integer", minimum: 0, maximum: 100 },
            Types: { type: "array", items: { type: "string", minLength: 1 } },
            VerificationState: { $ref: "#/$defs/Verification" },
            Workflow: { $ref: "#/$defs/WorkflowUpdate" },
            UserDefinedFields: { type: "object", additionalProperties: { type: "string", minLength: 1 } },
            RelatedFindings: { type: "array", items: { $ref: "#/$defs/FindingIdentifier" } },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  },
  RuleOrder: { type: "integer", minimum: 1, maximum: 1000 },
  RuleStatus: { type: "string", enum: ["ENABLED", "DISABLED"] },
}));

const MaxResults = once(() => z.int().min(1).max(100));

const NextToken = once(() => z.string().min(1));

const FindingIdentifier = once(() => z.strictObject({ Id: z.string().min(1), ProductArn: z.string().min(1) }));

const FindingIdentifierResult = once(() => z.looseObject({ Id: z.string().min(1), ProductArn: z.string().min(1) }));

const Value: () => Typed<ValueType> = once(() => typed<ValueType>(z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.lazy(Value)),
  z.record(z.string(), z.lazy(Value)),
]).nullable()));

const StringFilter = once(() => z.strictObject({
  Value: z.string().min(1).exactOptional(),
  Comparison: z.enum([
    "EQUALS",
    "PREFIX",
    "NOT_EQUALS",
    "PREFIX_NOT_EQUALS",
    "CONTAINS",
    "NOT_CONTAINS",
    "CONTAINS_WORD",
  ]).exactOptional(),
}));

const StringFilterResult = once(() => z.looseObject({ Value: z.string().min(1).exactOptional(), Comparison: z.string().exactOptional() }));

const StringFilters = once(() => z.array(StringFilter()));

const StringFiltersResult = once(() => z.array(StringFilterResult()));

const DateFilter = once(() => z.strictObject({
  Start: z.string().exactOptional(),
  End: z.string().exactOptional(),
  DateRange: z.strictObject({
    Value: integer().exactOptional(),
    Unit: z.literal("DAYS").exactOptional(),
    Comparison: z.enum(["WITHIN", "OLDER_THAN"]).exactOptional(),
  }).exactOptional(),
}));

const DateFilterResult = once(() => z.looseObject({
  Start: z.string().exactOptional(),
  End: z.string().exactOptional(),
  DateRange: z.looseObject({
    Value: integer().exactOptional(),
    Unit: z.string().exactOptional(),
    Comparison: z.string().exactOptional(),
  }).exactOptional(),
}));

const DateFilters = once(() => z.array(DateFilter()));

const DateFiltersResult = once(() => z.array(DateFilterResult()));

const NumberFilter = once(() => z.strictObject({
  Gte: z.number().exactOptional(),
  Lte: z.number().exactOptional(),
  Eq: z.number().exactOptional(),
  Gt: z.number().exactOptional(),
  Lt: z.number().exactOptional(),
}));

const NumberFilterResult = once(() => z.looseObject({
  Gte: z.number().exactOptional(),
  Lte: z.number().exactOptional(),
  Eq: z.number().exactOptional(),
  Gt: z.number().exactOptional(),
  Lt: z.number().exactOptional(),
}));

const NumberFilters = once(() => z.array(NumberFilter()));

const NumberFiltersResult = once(() => z.array(NumberFilterResult()));

const IpFilters = once(() => z.array(z.strictObject({ Cidr: z.string().min(1).exactOptional() })));

const IpFiltersResult = once(() => z.array(z.looseObject({ Cidr: z.string().min(1).exactOptional() })));

const MapFilters = once(() => z.array(z.strictObject({
  Key: z.string().min(1).exactOptional(),
  Value: z.string().min(1).exactOptional(),
  Comparison: z.enum(["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"]).exactOptional(),
})));

const MapFiltersResult = once(() => z.array(z.looseObject({
  Key: z.string().min(1).exactOptional(),
  Value: z.string().min(1).exactOptional(),
  Comparison: z.string().exactOptional(),
})));

const FindingFilters = once(() => z.strictObject({
  AwsAccountId: StringFilters().exactOptional(),
  AwsAccountName: StringFilters().exactOptional(),
  Id: StringFilters().exactOptional(),
  Title: StringFilters().exactOptional(),
  Description: StringFilters().exactOptional(),
  Type: StringFilters().exactOptional(),
  ProductArn: StringFilters().exactOptional(),
  ProductName: StringFilters().exactOptional(),
  CompanyName: StringFilters().exactOptional(),
  GeneratorId: StringFilters().exactOptional(),
  Region: StringFilters().exactOptional(),
  SeverityLabel: StringFilters().exactOptional(),
  ResourceType: StringFilters().exactOptional(),
  ResourceId: StringFilters().exactOptional(),
  ResourceRegion: StringFilters().exactOptional(),
  ResourceApplicationName: StringFilters().exactOptional(),
  ComplianceStatus: StringFilters().exactOptional(),
  ComplianceSecurityControlId: StringFilters().exactOptional(),
  ComplianceAssociatedStandardsId: StringFilters().exactOptional(),
  VerificationState: StringFilters().exactOptional(),
  WorkflowStatus: StringFilters().exactOptional(),
  RecordState: StringFilters().exactOptional(),
  MalwareName: StringFilters().exactOptional(),
  NetworkDestinationDomain: StringFilters().exactOptional(),
  NetworkSourceDomain: StringFilters().exactOptional(),
  ProcessName: StringFilters().exactOptional(),
  ProcessPath: StringFilters().exactOptional(),
  ThreatIntelIndicatorValue: StringFilters().exactOptional(),
  ResourceAwsIamUserUserName: StringFilters().exactOptional(),
  ResourceAwsIamAccessKeyPrincipalName: StringFilters().exactOptional(),
  ResourceContainerImageName: StringFilters().exactOptional(),
  ResourceAwsEc2InstanceVpcId: StringFilters().exactOptional(),
  VulnerabilitiesExploitAvailable: StringFilters().exactOptional(),
  VulnerabilitiesFixAvailable: StringFilters().exactOptional(),
  RelatedFindingsId: StringFilters().exactOptional(),
  NoteText: StringFilters().exactOptional(),
  FirstObservedAt: DateFilters().exactOptional(),
  LastObservedAt: DateFilters().exactOptional(),
  CreatedAt: DateFilters().exactOptional(),
  UpdatedAt: DateFilters().exactOptional(),
  Confidence: NumberFilters().exactOptional(),
  Criticality: NumberFilters().exactOptional(),
  NetworkSourceIpV4: IpFilters().exactOptional(),
  NetworkDestinationIpV4: IpFilters().exactOptional(),
  ResourceAwsEc2InstanceIpV4Addresses: IpFilters().exactOptional(),
  ProductFields: MapFilters().exactOptional(),
  UserDefinedFields: MapFilters().exactOptional(),
  ResourceTags: MapFilters().exactOptional(),
}));

const FindingFiltersResult = once(() => z.looseObject({
  AwsAccountId: StringFiltersResult().exactOptional(),
  AwsAccountName: StringFiltersResult().exactOptional(),
  Id: StringFiltersResult().exactOptional(),
  Title: StringFiltersResult().exactOptional(),
  Description: StringFiltersResult().exactOptional(),
  Type: StringFiltersResult().exactOptional(),
  ProductArn: StringFiltersResult().exactOptional(),
  ProductName: StringFiltersResult().exactOptional(),
  CompanyName: StringFiltersResult().exactOptional(),
  GeneratorId: StringFiltersResult().exactOptional(),
  Region: StringFiltersResult().exactOptional(),
  SeverityLabel: StringFiltersResult().exactOptional(),
  ResourceType: StringFiltersResult().exactOptional(),
  ResourceId: StringFiltersResult().exactOptional(),
  ResourceRegion: StringFiltersResult().exactOptional(),
  ResourceApplicationName: StringFiltersResult().exactOptional(),
  ComplianceStatus: StringFiltersResult().exactOptional(),
  ComplianceSecurityControlId: StringFiltersResult().exactOptional(),
  ComplianceAssociatedStandardsId: StringFiltersResult().exactOptional(),
  VerificationState: StringFiltersResult().exactOptional(),
  WorkflowStatus: StringFiltersResult().exactOptional(),
  RecordState: StringFiltersResult().exactOptional(),
  MalwareName: StringFiltersResult().exactOptional(),
  NetworkDestinationDomain: StringFiltersResult().exactOptional(),
  NetworkSourceDomain: StringFiltersResult().exactOptional(),
  ProcessName: StringFiltersResult().exactOptional(),
  ProcessPath: StringFiltersResult().exactOptional(),
  ThreatIntelIndicatorValue: StringFiltersResult().exactOptional(),
  ResourceAwsIamUserUserName: StringFiltersResult().exactOptional(),
  ResourceAwsIamAccessKeyPrincipalName: StringFiltersResult().exactOptional(),
  ResourceContainerImageName: StringFiltersResult().exactOptional(),
  ResourceAwsEc2InstanceVpcId: StringFiltersResult().exactOptional(),
  VulnerabilitiesExploitAvailable: StringFiltersResult().exactOptional(),
  VulnerabilitiesFixAvailable: StringFiltersResult().exactOptional(),
  RelatedFindingsId: StringFiltersResult().exactOptional(),
  NoteText: StringFiltersResult().exactOptional(),
  FirstObservedAt: DateFiltersResult().exactOptional(),
  LastObservedAt: DateFiltersResult().exactOptional(),
  CreatedAt: DateFiltersResult().exactOptional(),
  UpdatedAt: DateFiltersResult().exactOptional(),
  Confidence: NumberFiltersResult().exactOptional(),
  Criticality: NumberFiltersResult().exactOptional(),
  NetworkSourceIpV4: IpFiltersResult().exactOptional(),
  NetworkDestinationIpV4: IpFiltersResult().exactOptional(),
  ResourceAwsEc2InstanceIpV4Addresses: IpFiltersResult().exactOptional(),
  ProductFields: MapFiltersResult().exactOptional(),
  UserDefinedFields: MapFiltersResult().exactOptional(),
  ResourceTags: MapFiltersResult().exactOptional(),
}));

const RuleCriteria = once(() => z.looseObject({
  AwsAccountId: StringFiltersResult().exactOptional(),
  AwsAccountName: StringFiltersResult().exactOptional(),
  Id: StringFiltersResult().exactOptional(),
  Title: StringFiltersResult().exactOptional(),
  Description: StringFiltersResult().exactOptional(),
  Type: StringFiltersResult().exactOptional(),
  ProductArn: StringFiltersResult().exactOptional(),
  ProductName: StringFiltersResult().exactOptional(),
  CompanyName: StringFiltersResult().exactOptional(),
  GeneratorId: StringFiltersResult().exactOptional(),
  SourceUrl: StringFiltersResult().exactOptional(),
  SeverityLabel: StringFiltersResult().exactOptional(),
  ResourceType: StringFiltersResult().exactOptional(),
  ResourceId: StringFiltersResult().exactOptional(),
  ResourcePartition: StringFiltersResult().exactOptional(),
  ResourceRegion: StringFiltersResult().exactOptional(),
  ResourceProvider: StringFiltersResult().exactOptional(),
  ResourceOwnerAccountId: StringFiltersResult().exactOptional(),
  ResourceOwnerOrgId: StringFiltersResult().exactOptional(),
  ResourceApplicationArn: StringFiltersResult().exactOptional(),
  ResourceApplicationName: StringFiltersResult().exactOptional(),
  ComplianceStatus: StringFiltersResult().exactOptional(),
  ComplianceSecurityControlId: StringFiltersResult().exactOptional(),
  ComplianceAssociatedStandardsId: StringFiltersResult().exactOptional(),
  VerificationState: StringFiltersResult().exactOptional(),
  WorkflowStatus: StringFiltersResult().exactOptional(),
  RecordState: StringFiltersResult().exactOptional(),
  RelatedFindingsProductArn: StringFiltersResult().exactOptional(),
  RelatedFindingsId: StringFiltersResult().exactOptional(),
  NoteText: StringFiltersResult().exactOptional(),
  NoteUpdatedBy: StringFiltersResult().exactOptional(),
  FirstObservedAt: DateFiltersResult().exactOptional(),
  LastObservedAt: DateFiltersResult().exactOptional(),
  CreatedAt: DateFiltersResult().exactOptional(),
  UpdatedAt: DateFiltersResult().exactOptional(),
  NoteUpdatedAt: DateFiltersResult().exactOptional(),
  Confidence: NumberFiltersResult().exactOptional(),
  Criticality: NumberFiltersResult().exactOptional(),
  ResourceTags: MapFiltersResult().exactOptional(),
  ResourceDetailsOther: MapFiltersResult().exactOptional(),
  UserDefinedFields: MapFiltersResult().exactOptional(),
}));

const NamedCriteria = once(() => jsonSchema<{
  AwsAccountId?: StringFiltersType;
  AwsAccountName?: StringFiltersType;
  Id?: ExactlyType;
  Title?: ExactlyType;
  Description?: StringFiltersType;
  Type?: StringFiltersType;
  ProductArn?: StringFiltersType;
  ProductName?: StringFiltersType;
  CompanyName?: StringFiltersType;
  GeneratorId?: ExactlyType;
  SourceUrl?: StringFiltersType;
  SeverityLabel?: StringFiltersType;
  ResourceType?: StringFiltersType;
  ResourceId?: ExactlyType;
  ResourcePartition?: StringFiltersType;
  ResourceRegion?: StringFiltersType;
  ResourceProvider?: StringFiltersType;
  ResourceOwnerAccountId?: StringFiltersType;
  ResourceOwnerOrgId?: StringFiltersType;
  ResourceApplicationArn?: StringFiltersType;
  ResourceApplicationName?: StringFiltersType;
  ComplianceStatus?: StringFiltersType;
  ComplianceSecurityControlId?: ExactlyType;
  ComplianceAssociatedStandardsId?: StringFiltersType;
  VerificationState?: StringFiltersType;
  WorkflowStatus?: StringFiltersType;
  RecordState?: StringFiltersType;
  RelatedFindingsProductArn?: StringFiltersType;
  RelatedFindingsId?: StringFiltersType;
  NoteText?: StringFiltersType;
  NoteUpdatedBy?: StringFiltersType;
  FirstObservedAt?: DateFiltersType;
  LastObservedAt?: DateFiltersType;
  CreatedAt?: DateFiltersType;
  UpdatedAt?: DateFiltersType;
  NoteUpdatedAt?: DateFiltersType;
  Confidence?: NumberFiltersType;
  Criticality?: NumberFiltersType;
  ResourceTags?: MapFiltersType;
  ResourceDetailsOther?: MapFiltersType;
  UserDefinedFields?: MapFiltersType;
}>({
  type: "object",
  properties: {
    AwsAccountId: { $ref: "#/$defs/StringFilters" },
    AwsAccountName: { $ref: "#/$defs/StringFilters" },
    Id: { $ref: "#/$defs/Exactly" },
    Title: { $ref: "#/$defs/Exactly" },
    Description: { $ref: "#/$defs/StringFilters" },
    Type: { $ref: "#/$defs/StringFilters" },
    ProductArn: { $ref: "#/$defs/StringFilters" },
    ProductName: { $ref: "#/$defs/StringFilters" },
    CompanyName: { $ref: "#/$defs/StringFilters" },
    GeneratorId: { $ref: "#/$defs/Exactly" },
    SourceUrl: { $ref: "#/$defs/StringFilters" },
    SeverityLabel: { $ref: "#/$defs/StringFilters" },
    ResourceType: { $ref: "#/$defs/StringFilters" },
    ResourceId: { $ref: "#/$defs/Exactly" },
    ResourcePartition: { $ref: "#/$defs/StringFilters" },
    ResourceRegion: { $ref: "#/$defs/StringFilters" },
    ResourceProvider: { $ref: "#/$defs/StringFilters" },
    ResourceOwnerAccountId: { $ref: "#/$defs/StringFilters" },
    ResourceOwnerOrgId: { $ref: "#/$defs/StringFilters" },
    ResourceApplicationArn: { $ref: "#/$defs/StringFilters" },
    ResourceApplicationName: { $ref: "#/$defs/StringFilters" },
    ComplianceStatus: { $ref: "#/$defs/StringFilters" },
    ComplianceSecurityControlId: { $ref: "#/$defs/Exactly" },
    ComplianceAssociatedStandardsId: { $ref: "#/$defs/StringFilters" },
    VerificationState: { $ref: "#/$defs/StringFilters" },
    WorkflowStatus: { $ref: "#/$defs/StringFilters" },
    RecordState: { $ref: "#/$defs/StringFilters" },
    RelatedFindingsProductArn: { $ref: "#/$defs/StringFilters" },
    RelatedFindingsId: { $ref: "#/$defs/StringFilters" },
    NoteText: { $ref: "#/$defs/StringFilters" },
    NoteUpdatedBy: { $ref: "#/$defs/StringFilters" },
    FirstObservedAt: { $ref: "#/$defs/DateFilters" },
    LastObservedAt: { $ref: "#/$defs/DateFilters" },
    CreatedAt: { $ref: "#/$defs/DateFilters" },
    UpdatedAt: { $ref: "#/$defs/DateFilters" },
    NoteUpdatedAt: { $ref: "#/$defs/DateFilters" },
    Confidence: { $ref: "#/$defs/NumberFilters" },
    Criticality: { $ref: "#/$defs/NumberFilters" },
    ResourceTags: { $ref: "#/$defs/MapFilters" },
    ResourceDetailsOther: { $ref: "#/$defs/MapFilters" },
    UserDefinedFields: { $ref: "#/$defs/MapFilters" },
  },
  anyOf: [
    { required: ["Id"] },
    { required: ["Title"] },
    { required: ["GeneratorId"] },
    { required: ["ResourceId"] },
    { required: ["ComplianceSecurityControlId"] },
  ],
  unevaluatedProperties: false,
}, DEFINITIONS()));

const Severity = once(() => z.enum(["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"]));

const SeverityResult = once(() => z.string());

const Verification = once(() => z.enum(["UNKNOWN", "TRUE_POSITIVE", "FALSE_POSITIVE", "BENIGN_POSITIVE"]));

const VerificationResult = once(() => z.string());

const NoteUpdate = once(() => z.strictObject({ Text: z.string().min(1).max(512), UpdatedBy: z.string().min(1) }));

const NoteUpdateResult = once(() => z.looseObject({ Text: z.string().min(1).max(512), UpdatedBy: z.string().min(1) }));

const WorkflowUpdate = once(() => z.strictObject({ Status: z.enum(["NEW", "NOTIFIED", "RESOLVED", "SUPPRESSED"]).exactOptional() }));

const WorkflowUpdateResult = once(() => z.looseObject({ Status: z.string().exactOptional() }));

const RuleActions = once(() => z.array(z.strictObject({
  Type: z.literal("FINDING_FIELDS_UPDATE").exactOptional(),
  FindingFieldsUpdate: z.strictObject({
    Note: NoteUpdate().exactOptional(),
    Severity: z.strictObject({ Label: Severity().exactOptional() }).exactOptional(),
    Confidence: z.int().min(0).max(100).exactOptional(),
    Criticality: z.int().min(0).max(100).exactOptional(),
    Types: z.array(z.string().min(1)).exactOptional(),
    VerificationState: Verification().exactOptional(),
    Workflow: WorkflowUpdate().exactOptional(),
    UserDefinedFields: z.record(z.string(), z.string().min(1)).exactOptional(),
    RelatedFindings: z.array(FindingIdentifier()).exactOptional(),
  }).exactOptional(),
})).min(1).max(1));

const RuleActionsResult = once(() => z.array(z.looseObject({
  Type: z.string().exactOptional(),
  FindingFieldsUpdate: z.looseObject({
    Note: NoteUpdateResult().exactOptional(),
    Severity: z.looseObject({ Label: SeverityResult().exactOptional() }).exactOptional(),
    Confidence: z.int().min(0).max(100).exactOptional(),
    Criticality: z.int().min(0).max(100).exactOptional(),
    Types: z.array(z.string().min(1)).exactOptional(),
    VerificationState: VerificationResult().exactOptional(),
    Workflow: WorkflowUpdateResult().exactOptional(),
    UserDefinedFields: z.record(z.string(), z.string().min(1)).exactOptional(),
    RelatedFindings: z.array(FindingIdentifierResult()).exactOptional(),
  }).exactOptional(),
})).min(1).max(1));

const RuleArns = once(() => z.array(z.string().min(1)).min(1).max(100));

const RuleOrder = once(() => z.int().min(1).max(1000));

const RuleStatus = once(() => z.enum(["ENABLED", "DISABLED"]));

const StandardsArns = once(() => z.array(z.string().min(1)).min(1).max(25));

const ControlId = once(() => z.string().min(1));

const Resource = once(() => z.looseObject({
  Type: z.string(),
  Id: z.string(),
  Partition: z.string().exactOptional(),
  Region: z.string().exactOptional(),
  ResourceRole: z.string().exactOptional(),
  ApplicationName: z.string().exactOptional(),
  Tags: z.record(z.string(), z.string()).exactOptional(),
  Details: z.looseObject({
    AwsEc2Instance: z.looseObject({
      Type: z.string().exactOptional(),
      ImageId: z.string().exactOptional(),
      IpV4Addresses: z.array(z.string()).exactOptional(),
      VpcId: z.string().exactOptional(),
      SubnetId: z.string().exactOptional(),
      LaunchedAt: z.string().exactOptional(),
    }).exactOptional(),
    AwsIamAccessKey: z.looseObject({
      AccessKeyId: z.string().exactOptional(),
      AccountId: z.string().exactOptional(),
      PrincipalId: z.string().exactOptional(),
      PrincipalName: z.string().exactOptional(),
      PrincipalType: z.string().exactOptional(),
      Status: z.string().exactOptional(),
    }).exactOptional(),
    AwsS3Bucket: z.looseObject({
      Name: z.string().exactOptional(),
      OwnerId: z.string().exactOptional(),
      OwnerName: z.string().exactOptional(),
      CreatedAt: z.string().exactOptional(),
    }).exactOptional(),
    Other: z.record(z.string(), z.string()).exactOptional(),
  }).exactOptional(),
}));

const Finding = once(() => z.looseObject({
  SchemaVersion: z.string(),
  Id: z.string(),
  ProductArn: z.string(),
  ProductName: z.string().exactOptional(),
  CompanyName: z.string().exactOptional(),
  GeneratorId: z.string(),
  AwsAccountId: z.string(),
  AwsAccountName: z.string().exactOptional(),
  Region: z.string().exactOptional(),
  Types: z.array(z.string()).exactOptional(),
  Title: z.string(),
  Description: z.string(),
  FirstObservedAt: z.string().exactOptional(),
  LastObservedAt: z.string().exactOptional(),
  CreatedAt: z.string(),
  UpdatedAt: z.string(),
  Severity: z.looseObject({
    Label: SeverityResult().exactOptional(),
    Normalized: integer().exactOptional(),
    Original: z.string().exactOptional(),
  }).exactOptional(),
  Confidence: integer().exactOptional(),
  Criticality: integer().exactOptional(),
  Remediation: z.looseObject({
    Recommendation: z.looseObject({ Text: z.string().exactOptional(), Url: z.string().exactOptional() }).exactOptional(),
  }).exactOptional(),
  SourceUrl: z.string().exactOptional(),
  ProductFields: z.record(z.string(), z.string()).exactOptional(),
  UserDefinedFields: z.record(z.string(), z.string()).exactOptional(),
  Malware: z.array(z.looseObject({
    Name: z.string(),
    Type: z.string().exactOptional(),
    Path: z.string().exactOptional(),
    State: z.string().exactOptional(),
  })).exactOptional(),
  Network: z.looseObject({
    Direction: z.string().exactOptional(),
    Protocol: z.string().exactOptional(),
    SourceIpV4: z.string().exactOptional(),
    SourcePort: integer().exactOptional(),
    SourceDomain: z.string().exactOptional(),
    DestinationIpV4: z.string().exactOptional(),
    DestinationPort: integer().exactOptional(),
    DestinationDomain: z.string().exactOptional(),
  }).exactOptional(),
  Process: z.looseObject({
    Name: z.string().exactOptional(),
    Path: z.string().exactOptional(),
    Pid: integer().exactOptional(),
    ParentPid: integer().exactOptional(),
    LaunchedAt: z.string().exactOptional(),
  }).exactOptional(),
  ThreatIntelIndicators: z.array(z.looseObject({
    Type: z.string().exactOptional(),
    Value: z.string().exactOptional(),
    Category: z.string().exactOptional(),
    Source: z.string().exactOptional(),
  })).exactOptional(),
  Resources: z.array(Resource()),
  Compliance: z.looseObject({
    Status: z.string().exactOptional(),
    SecurityControlId: z.string().exactOptional(),
    RelatedRequirements: z.array(z.string()).exactOptional(),
    StatusReasons: z.array(z.looseObject({
      ReasonCode: z.string().exactOptional(),
      Description: z.string().exactOptional(),
    })).exactOptional(),
  }).exactOptional(),
  VerificationState: z.string().exactOptional(),
  Workflow: z.looseObject({ Status: z.string().exactOptional() }).exactOptional(),
  RecordState: z.string().exactOptional(),
  RelatedFindings: z.array(FindingIdentifierResult()).exactOptional(),
  Note: z.looseObject({
    Text: z.string().exactOptional(),
    UpdatedBy: z.string().exactOptional(),
    UpdatedAt: z.string().exactOptional(),
  }).exactOptional(),
  Vulnerabilities: z.array(z.looseObject({
    Id: z.string(),
    FixAvailable: z.string().exactOptional(),
    ExploitAvailable: z.string().exactOptional(),
    EpssScore: z.number().exactOptional(),
    ReferenceUrls: z.array(z.string()).exactOptional(),
    VulnerablePackages: z.array(z.looseObject({
      Name: z.string().exactOptional(),
      Version: z.string().exactOptional(),
      FixedInVersion: z.string().exactOptional(),
      FilePath: z.string().exactOptional(),
    })).exactOptional(),
    Cvss: z.array(z.looseObject({
      Version: z.string().exactOptional(),
      BaseScore: z.number().exactOptional(),
      BaseVector: z.string().exactOptional(),
      Source: z.string().exactOptional(),
    })).exactOptional(),
  })).exactOptional(),
}));

const RuleSummary = once(() => z.looseObject({
  RuleArn: z.string().exactOptional(),
  RuleName: z.string().exactOptional(),
  Description: z.string().exactOptional(),
  RuleStatus: z.string().exactOptional(),
  RuleOrder: integer().exactOptional(),
  IsTerminal: z.boolean().exactOptional(),
  CreatedAt: z.string().exactOptional(),
  UpdatedAt: z.string().exactOptional(),
  CreatedBy: z.string().exactOptional(),
}));

const UnprocessedRules = once(() => z.array(z.looseObject({
  RuleArn: z.string().exactOptional(),
  ErrorCode: integer().exactOptional(),
  ErrorMessage: z.string().exactOptional(),
})));

const ProcessedRules = once(() => z.looseObject({
  ProcessedAutomationRules: z.array(z.string()).exactOptional(),
  UnprocessedAutomationRules: UnprocessedRules().exactOptional(),
}));

const Subscription = once(() => z.looseObject({
  StandardsSubscriptionArn: z.string(),
  StandardsArn: z.string(),
  StandardsInput: z.record(z.string(), z.string()),
  StandardsStatus: z.string(),
  StandardsControlsUpdatable: z.string().exactOptional(),
  StandardsStatusReason: z.looseObject({ StatusReasonCode: z.string().exactOptional() }).exactOptional(),
}));

const Subscriptions = once(() => z.looseObject({ StandardsSubscriptions: z.array(Subscription()).exactOptional() }));

const AssociationUpdate = once(() => z.strictObject({
  StandardsArn: z.string().min(1),
  SecurityControlId: ControlId(),
  AssociationStatus: z.enum(["ENABLED", "DISABLED"]),
  UpdatedReason: z.string().min(1).exactOptional(),
}));

const AssociationUpdateResult = once(() => z.looseObject({
  StandardsArn: z.string().min(1),
  SecurityControlId: ControlId(),
  AssociationStatus: z.string(),
  UpdatedReason: z.string().min(1).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "findings:read": operation({
    method: "POST",
    path: "/findings",
    scope: ["securityhub:GetFindings"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search findings by any of their fields.",
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/Findings",
    },
    contract: "ytapnE4r",
    parameters: {
      Filters: { in: "body" },
      SortCriteria: { in: "body" },
      MaxResults: { in: "body" },
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({
      Filters: FindingFilters().exactOptional(),
      SortCriteria: z.array(z.strictObject({
        Field: z.string().min(1).exactOptional(),
        SortOrder: z.enum(["asc", "desc"]).exactOptional(),
      })).exactOptional(),
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({ Findings: z.array(Finding()), NextToken: z.string().exactOptional() }),
  }),
  "findings:history": operation({
    method: "POST",
    path: "/findingHistory/get",
    scope: ["securityhub:GetFindingHistory"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show who changed what on a finding.",
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/Records",
    },
    contract: "r4I5-Wh_",
    parameters: {
      FindingIdentifier: { in: "body" },
      StartTime: { in: "body" },
      EndTime: { in: "body" },
      MaxResults: { in: "body" },
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({
      FindingIdentifier: FindingIdentifier(),
      StartTime: z.string().exactOptional(),
      EndTime: z.string().exactOptional(),
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      Records: z.array(z.looseObject({
        FindingIdentifier: FindingIdentifierResult().exactOptional(),
        UpdateTime: z.string().exactOptional(),
        FindingCreated: z.boolean().exactOptional(),
        UpdateSource: z.looseObject({ Type: z.string().exactOptional(), Identity: z.string().exactOptional() }).exactOptional(),
        Updates: z.array(z.looseObject({
          UpdatedField: z.string().exactOptional(),
          OldValue: z.string().exactOptional(),
          NewValue: z.string().exactOptional(),
        })).exactOptional(),
        NextToken: z.string().exactOptional(),
      })).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "findings:update": operation({
    method: "PATCH",
    path: "/findings/batchupdate",
    scope: ["securityhub:BatchUpdateFindings"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Set workflow, verdict, severity or note of findings.",
    contract: "-m4tTmFZ",
    parameters: {
      FindingIdentifiers: { in: "body" },
      Workflow: { in: "body" },
      VerificationState: { in: "body" },
      Severity: { in: "body" },
      Note: { in: "body" },
      Confidence: { in: "body" },
      Criticality: { in: "body" },
      Types: { in: "body" },
      UserDefinedFields: { in: "body" },
      RelatedFindings: { in: "body" },
    },
    params: () => z.strictObject({
      FindingIdentifiers: z.array(FindingIdentifier()).min(1).max(100),
      Workflow: WorkflowUpdate().exactOptional(),
      VerificationState: Verification().exactOptional(),
      Severity: z.strictObject({ Label: Severity().exactOptional() }).exactOptional(),
      Note: NoteUpdate().exactOptional(),
      Confidence: z.int().min(0).max(100).exactOptional(),
      Criticality: z.int().min(0).max(100).exactOptional(),
      Types: z.array(z.string().min(1)).exactOptional(),
      UserDefinedFields: z.record(z.string(), z.string().min(1)).exactOptional(),
      RelatedFindings: z.array(FindingIdentifier()).exactOptional(),
    }),
    result: () => z.looseObject({
      ProcessedFindings: z.array(FindingIdentifierResult()),
      UnprocessedFindings: z.array(z.looseObject({
        FindingIdentifier: FindingIdentifierResult(),
        ErrorCode: z.string(),
        ErrorMessage: z.string(),
      })),
    }),
  }),
  "findings:import": operation({
    method: "POST",
    path: "/findings/import",
    scope: ["securityhub:BatchImportFindings"],
    risk: "medium",
    effect: "create",
    idempotent: true,
    description: "Report findings of an own product.",
    contract: "9BclgX4x",
    parameters: {
      Findings: { in: "body" },
    },
    params: () => z.strictObject({
      Findings: z.array(z.strictObject({
        SchemaVersion: z.literal("2018-10-08"),
        Id: z.string().min(1),
        ProductArn: z.string().min(1),
        GeneratorId: z.string().min(1),
        AwsAccountId: z.string().min(1),
        Types: z.array(z.string().min(1)).exactOptional(),
        CreatedAt: z.string(),
        UpdatedAt: z.string(),
        Severity: z.strictObject({ Label: Severity().exactOptional(), Original: z.string().exactOptional() }).exactOptional(),
        Confidence: z.int().min(0).max(100).exactOptional(),
        Title: z.string().min(1).max(256),
        Description: z.string().min(1).max(1024),
        SourceUrl: z.string().min(1).exactOptional(),
        ProductFields: z.record(z.string(), z.string()).exactOptional(),
        RecordState: z.enum(["ACTIVE", "ARCHIVED"]).exactOptional(),
        Resources: z.array(z.strictObject({
          Type: z.string().min(1),
          Id: z.string().min(1),
          Region: z.string().exactOptional(),
          Tags: z.record(z.string(), z.string()).exactOptional(),
        })).min(1),
      })).min(1).max(100),
    }),
    result: () => z.looseObject({
      FailedCount: integer(),
      SuccessCount: integer(),
      FailedFindings: z.array(z.looseObject({
        Id: z.string(),
        ErrorCode: z.string(),
        ErrorMessage: z.string(),
      })).exactOptional(),
    }),
  }),
  "findings:statistics": operation({
    method: "POST",
    path: "/findingsv2/statistics",
    scope: ["securityhub:GetFindingStatisticsV2"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count findings of the new hub by fields.",
    contract: "TFIkonMJ",
    parameters: {
      GroupByRules: { in: "body" },
      SortOrder: { in: "body" },
      MaxStatisticResults: { in: "body" },
    },
    params: () => z.strictObject({
      GroupByRules: z.array(z.strictObject({
        GroupByField: z.enum([
          "activity_name",
          "cloud.account.uid",
          "cloud.provider",
          "cloud.region",
          "compliance.assessments.name",
          "compliance.status",
          "compliance.control",
          "finding_info.title",
          "finding_info.types",
          "metadata.product.name",
          "resources.type",
          "resources.uid",
          "severity",
          "status",
          "vulnerabilities.fix_coverage",
          "class_name",
        ]),
      })).min(1),
      SortOrder: z.enum(["asc", "desc"]).exactOptional(),
      MaxStatisticResults: z.int().min(1).max(400).exactOptional(),
    }),
    result: () => z.looseObject({
      GroupByResults: z.array(z.looseObject({
        GroupByField: z.string().exactOptional(),
        GroupByValues: z.array(z.looseObject({ FieldValue: z.string().exactOptional(), Count: integer().exactOptional() })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "findings:search_ocsf": operation({
    method: "POST",
    path: "/findingsv2",
    scope: ["securityhub:GetFindingsV2"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search findings of the new hub.",
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/Findings",
    },
    contract: "fQBo2lQR",
    parameters: {
      Filters: { in: "body" },
      SortCriteria: { in: "body" },
      MaxResults: { in: "body" },
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({
      Filters: z.strictObject({
        CompositeFilters: z.array(z.strictObject({
          StringFilters: z.array(z.strictObject({ FieldName: z.string().min(1), Filter: StringFilter() })).exactOptional(),
          DateFilters: z.array(z.strictObject({
            FieldName: z.enum([
              "finding_info.created_time_dt",
              "finding_info.first_seen_time_dt",
              "finding_info.last_seen_time_dt",
              "finding_info.modified_time_dt",
            ]),
            Filter: DateFilter(),
          })).exactOptional(),
          NumberFilters: z.array(z.strictObject({ FieldName: z.string().min(1), Filter: NumberFilter() })).exactOptional(),
          Operator: z.enum(["AND", "OR"]).exactOptional(),
        })).max(10).exactOptional(),
        CompositeOperator: z.enum(["AND", "OR"]).exactOptional(),
      }).exactOptional(),
      SortCriteria: z.array(z.strictObject({
        Field: z.string().min(1).exactOptional(),
        SortOrder: z.enum(["asc", "desc"]).exactOptional(),
      })).exactOptional(),
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      Findings: z.array(objectWithRest({
        metadata: z.looseObject({
          uid: z.string().exactOptional(),
          product: z.looseObject({ name: z.string().exactOptional(), uid: z.string().exactOptional() }).exactOptional(),
        }).exactOptional(),
        class_name: z.string().exactOptional(),
        severity: z.string().exactOptional(),
        severity_id: integer().exactOptional(),
        status: z.string().exactOptional(),
        status_id: integer().exactOptional(),
        time: integer().exactOptional(),
        cloud: z.looseObject({
          region: z.string().exactOptional(),
          account: z.looseObject({ uid: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
        }).exactOptional(),
        finding_info: z.looseObject({
          uid: z.string().exactOptional(),
          title: z.string().exactOptional(),
          desc: z.string().exactOptional(),
          types: z.array(z.string()).exactOptional(),
          created_time_dt: z.string().exactOptional(),
          first_seen_time_dt: z.string().exactOptional(),
          last_seen_time_dt: z.string().exactOptional(),
          modified_time_dt: z.string().exactOptional(),
        }).exactOptional(),
        resources: z.array(z.looseObject({
          uid: z.string().exactOptional(),
          type: z.string().exactOptional(),
          name: z.string().exactOptional(),
          region: z.string().exactOptional(),
        })).exactOptional(),
      }, z.lazy(Value))).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "ticket_connectors:read": operation({
    method: "GET",
    path: "/connectorsv2",
    scope: ["securityhub:ListConnectorsV2"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List connectors to ticket systems and clouds.",
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/Connectors",
    },
    contract: "ir18VWgC",
    parameters: {
      ProviderName: { in: "query" },
      ConnectorStatus: { in: "query" },
      MaxResults: { in: "query" },
      NextToken: { in: "query" },
    },
    params: () => z.strictObject({
      ProviderName: z.enum(["JIRA_CLOUD", "SERVICENOW", "AZURE"]).exactOptional(),
      ConnectorStatus: z.enum([
        "CONNECTED",
        "DEGRADED",
        "FAILED_TO_CONNECT",
        "PENDING_AUTHORIZATION",
        "PENDING_CONFIGURATION",
        "UNKNOWN",
      ]).exactOptional(),
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      Connectors: z.array(z.looseObject({
        ConnectorArn: z.string().exactOptional(),
        ConnectorId: z.string(),
        Name: z.string(),
        Description: z.string().exactOptional(),
        ProviderSummary: z.looseObject({
          ProviderName: z.string().exactOptional(),
          ConnectorStatus: z.string().exactOptional(),
        }).exactOptional(),
        EnablementStatus: z.string().exactOptional(),
        CreatedAt: z.string().exactOptional(),
      })),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "tickets:write": operation({
    method: "POST",
    path: "/ticketsv2",
    scope: ["securityhub:CreateTicketV2"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Open a ticket for a finding.",
    contract: "jEYxGl7o",
    parameters: {
      ConnectorId: { in: "body" },
      FindingMetadataUid: { in: "body" },
      ClientToken: { in: "body" },
      Mode: { in: "body" },
    },
    params: () => z.strictObject({
      ConnectorId: z.string().min(1),
      FindingMetadataUid: z.string().min(1),
      ClientToken: z.string().min(1).max(63).exactOptional(),
      Mode: z.literal("DRYRUN").exactOptional(),
    }),
    result: () => z.looseObject({
      TicketId: z.string().exactOptional(),
      TicketSrcUrl: z.string().exactOptional(),
    }),
  }),
  "insights:read": operation({
    method: "POST",
    path: "/insights/get",
    scope: ["securityhub:GetInsights"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List saved groupings of findings.",
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/Insights",
    },
    contract: "nmdW7yxg",
    parameters: {
      InsightArns: { in: "body" },
      MaxResults: { in: "body" },
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({
      InsightArns: z.array(z.string().min(1)).exactOptional(),
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      Insights: z.array(z.looseObject({
        InsightArn: z.string(),
        Name: z.string(),
        Filters: FindingFiltersResult(),
        GroupByAttribute: z.string(),
      })),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "insights:write": operation({
    method: "POST",
    path: "/insights",
    scope: ["securityhub:CreateInsight"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Save a grouping of findings.",
    contract: "V6q65N0_",
    parameters: {
      Name: { in: "body" },
      Filters: { in: "body" },
      GroupByAttribute: { in: "body" },
    },
    params: () => z.strictObject({
      Name: z.string().min(1),
      Filters: FindingFilters(),
      GroupByAttribute: z.string().min(1),
    }),
    result: () => z.looseObject({ InsightArn: z.string() }),
  }),
  "automation_rules:read": operation({
    method: "GET",
    path: "/automationrules/list",
    scope: ["securityhub:ListAutomationRules"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List rules that change findings by themselves.",
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/AutomationRulesMetadata",
    },
    contract: "FvSx6eSI",
    parameters: {
      MaxResults: { in: "query" },
      NextToken: { in: "query" },
    },
    params: () => z.strictObject({
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      AutomationRulesMetadata: z.array(RuleSummary()).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "automation_rules:read_details": operation({
    method: "POST",
    path: "/automationrules/get",
    scope: ["securityhub:BatchGetAutomationRules"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get criteria and actions of rules.",
    contract: "vpDkh17c",
    parameters: {
      AutomationRulesArns: { in: "body" },
    },
    params: () => z.strictObject({ AutomationRulesArns: RuleArns() }),
    result: () => z.looseObject({
      Rules: z.array(z.looseObject({
        RuleArn: z.string().exactOptional(),
        RuleName: z.string().exactOptional(),
        Description: z.string().exactOptional(),
        RuleStatus: z.string().exactOptional(),
        RuleOrder: integer().exactOptional(),
        IsTerminal: z.boolean().exactOptional(),
        CreatedAt: z.string().exactOptional(),
        UpdatedAt: z.string().exactOptional(),
        CreatedBy: z.string().exactOptional(),
        Criteria: RuleCriteria().exactOptional(),
        Actions: RuleActionsResult().exactOptional(),
      })).exactOptional(),
      UnprocessedAutomationRules: UnprocessedRules().exactOptional(),
    }),
  }),
  "automation_rules:write": operation({
    method: "POST",
    path: "/automationrules/create",
    scope: ["securityhub:CreateAutomationRule"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Make a rule that changes or suppresses findings.",
    contract: "y7msfv7t",
    parameters: {
      RuleName: { in: "body" },
      Description: { in: "body" },
      RuleOrder: { in: "body" },
      RuleStatus: { in: "body" },
      IsTerminal: { in: "body" },
      Criteria: { in: "body" },
      Actions: { in: "body" },
      Tags: { in: "body" },
    },
    params: () => z.strictObject({
      RuleName: z.string().min(1).max(256),
      Description: z.string().min(1).max(1024),
      RuleOrder: RuleOrder(),
      RuleStatus: RuleStatus().exactOptional(),
      IsTerminal: z.boolean().exactOptional(),
      Criteria: NamedCriteria(),
      Actions: RuleActions(),
      Tags: z.record(z.string(), z.string().max(256)).exactOptional(),
    }),
    result: () => z.looseObject({ RuleArn: z.string().exactOptional() }),
  }),
  "automation_rules:update": operation({
    method: "PATCH",
    path: "/automationrules/update",
    scope: ["securityhub:BatchUpdateAutomationRules"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Change, enable or disable automation rules.",
    contract: "xDpx171a",
    parameters: {
      UpdateAutomationRulesRequestItems: { in: "body" },
    },
    params: () => z.strictObject({
      UpdateAutomationRulesRequestItems: z.array(jsonSchema<{
        /** @minLength 1 */
        RuleArn: string;
        /** @minLength 1 @maxLength 256 */
        RuleName?: string;
        /** @minLength 1 @maxLength 1024 */
        Description?: string;
        RuleStatus?: RuleStatusType;
        RuleOrder?: RuleOrderType;
        IsTerminal?: boolean;
        Criteria?: NamedCriteriaType;
        Actions?: RuleActionsType;
      }>({
        type: "object",
        required: ["RuleArn"],
        dependentRequired: { Actions: ["Criteria"] },
        properties: {
          RuleArn: { type: "string", minLength: 1 },
          RuleName: { type: "string", minLength: 1, maxLength: 256 },
          Description: { type: "string", minLength: 1, maxLength: 1024 },
          RuleStatus: { $ref: "#/$defs/RuleStatus" },
          RuleOrder: { $ref: "#/$defs/RuleOrder" },
          IsTerminal: { type: "boolean" },
          Criteria: { $ref: "#/$defs/NamedCriteria" },
          Actions: { $ref: "#/$defs/RuleActions" },
        },
        additionalProperties: false,
      }, DEFINITIONS())).min(1).max(20),
    }),
    result: () => ProcessedRules(),
  }),
  "automation_rules:delete": operation({
    method: "POST",
    path: "/automationrules/delete",
    scope: ["securityhub:BatchDeleteAutomationRules"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete automation rules for good.",
    contract: "3k_c2ajA",
    parameters: {
      AutomationRulesArns: { in: "body" },
    },
    params: () => z.strictObject({ AutomationRulesArns: RuleArns() }),
    result: () => ProcessedRules(),
  }),
  "standards:read": operation({
    method: "GET",
    path: "/standards",
    scope: ["securityhub:DescribeStandards"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the standards on offer.",
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/Standards",
    },
    contract: "1gVjDjsL",
    parameters: {
      MaxResults: { in: "query" },
      NextToken: { in: "query" },
    },
    params: () => z.strictObject({
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      Standards: z.array(z.looseObject({
        StandardsArn: z.string().exactOptional(),
        Name: z.string().exactOptional(),
        Description: z.string().exactOptional(),
        EnabledByDefault: z.boolean().exactOptional(),
        Provider: z.string().exactOptional(),
        StandardsManagedBy: z.looseObject({ Company: z.string().exactOptional(), Product: z.string().exactOptional() }).exactOptional(),
      })).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "standards:read_enabled": operation({
    method: "POST",
    path: "/standards/get",
    scope: ["securityhub:GetEnabledStandards"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List standards that are checked here.",
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/StandardsSubscriptions",
    },
    contract: "w3eXB1gg",
    parameters: {
      StandardsSubscriptionArns: { in: "body" },
      MaxResults: { in: "body" },
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({
      StandardsSubscriptionArns: StandardsArns().exactOptional(),
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      StandardsSubscriptions: z.array(Subscription()).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "standards:enable": operation({
    method: "POST",
    path: "/standards/register",
    scope: ["securityhub:BatchEnableStandards"],
    risk: "high",
    effect: "create",
    idempotent: true,
    description: "Start checking the account against standards.",
    contract: "VS83Y_IM",
    parameters: {
      StandardsSubscriptionRequests: { in: "body" },
    },
    params: () => z.strictObject({
      StandardsSubscriptionRequests: z.array(z.strictObject({
        StandardsArn: z.string().min(1),
        StandardsInput: z.record(z.string(), z.string().min(1)).exactOptional(),
      })).min(1).max(25),
    }),
    result: () => Subscriptions(),
  }),
  "standards:disable": operation({
    method: "POST",
    path: "/standards/deregister",
    scope: ["securityhub:BatchDisableStandards"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Stop checking the account against standards.",
    contract: "5i5mBCdz",
    parameters: {
      StandardsSubscriptionArns: { in: "body" },
    },
    params: () => z.strictObject({ StandardsSubscriptionArns: StandardsArns() }),
    result: () => Subscriptions(),
  }),
  "controls:read": operation({
    method: "GET",
    path: "/securityControls/definitions",
    scope: ["securityhub:ListSecurityControlDefinitions"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what controls there are.",
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/SecurityControlDefinitions",
    },
    contract: "sTt3ZShg",
    parameters: {
      StandardsArn: { in: "query" },
      MaxResults: { in: "query" },
      NextToken: { in: "query" },
    },
    params: () => z.strictObject({
      StandardsArn: z.string().min(1).exactOptional(),
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      SecurityControlDefinitions: z.array(z.looseObject({
        SecurityControlId: z.string(),
        Title: z.string(),
        Description: z.string(),
        RemediationUrl: z.string(),
        SeverityRating: z.string(),
        CurrentRegionAvailability: z.string(),
        CustomizableProperties: z.array(z.string()).exactOptional(),
        Provider: z.string().exactOptional(),
      })),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "controls:read_details": operation({
    method: "POST",
    path: "/securityControls/batchGet",
    scope: ["securityhub:BatchGetSecurityControls"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get state and parameters of controls here.",
    contract: "vGYmWaun",
    parameters: {
      SecurityControlIds: { in: "body" },
    },
    params: () => z.strictObject({ SecurityControlIds: z.array(ControlId()).min(1).max(100) }),
    result: () => z.looseObject({
      SecurityControls: z.array(z.looseObject({
        SecurityControlId: z.string(),
        SecurityControlArn: z.string(),
        Title: z.string(),
        Description: z.string(),
        RemediationUrl: z.string(),
        SeverityRating: z.string(),
        SecurityControlStatus: z.string(),
        UpdateStatus: z.string().exactOptional(),
        LastUpdateReason: z.string().exactOptional(),
        Parameters: z.record(z.string(), z.looseObject({
          ValueType: z.string(),
          Value: z.looseObject({
            Integer: integer().exactOptional(),
            Double: z.number().exactOptional(),
            String: z.string().exactOptional(),
            StringList: z.array(z.string()).exactOptional(),
            Boolean: z.boolean().exactOptional(),
            Enum: z.string().exactOptional(),
          }).exactOptional(),
        })).exactOptional(),
      })),
      UnprocessedIds: z.array(z.looseObject({
        SecurityControlId: z.string(),
        ErrorCode: z.string(),
        ErrorReason: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "control_associations:read": operation({
    method: "GET",
    path: "/associations",
    scope: ["securityhub:ListStandardsControlAssociations"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show which standards check a control.",
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/StandardsControlAssociationSummaries",
    },
    contract: "CaZvspeO",
    parameters: {
      SecurityControlId: { in: "query" },
      MaxResults: { in: "query" },
      NextToken: { in: "query" },
    },
    params: () => z.strictObject({
      SecurityControlId: ControlId(),
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      StandardsControlAssociationSummaries: z.array(z.looseObject({
        StandardsArn: z.string(),
        SecurityControlId: z.string(),
        SecurityControlArn: z.string(),
        AssociationStatus: z.string(),
        RelatedRequirements: z.array(z.string()).exactOptional(),
        UpdatedAt: z.string().exactOptional(),
        UpdatedReason: z.string().exactOptional(),
        StandardsControlTitle: z.string().exactOptional(),
        StandardsControlDescription: z.string().exactOptional(),
      })),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "control_associations:update": operation({
    method: "PATCH",
    path: "/associations",
    scope: ["securityhub:BatchUpdateStandardsControlAssociations"],
    risk: "critical",
    effect: "update",
    idempotent: true,
    description: "Enable or disable controls within standards.",
    contract: "htjsWEM3",
    parameters: {
      StandardsControlAssociationUpdates: { in: "body" },
    },
    params: () => z.strictObject({
      StandardsControlAssociationUpdates: z.array(AssociationUpdate()).min(1).max(100),
    }),
    result: () => z.looseObject({
      UnprocessedAssociationUpdates: z.array(z.looseObject({
        StandardsControlAssociationUpdate: AssociationUpdateResult(),
        ErrorCode: z.string(),
        ErrorReason: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "hub:read": operation({
    method: "GET",
    path: "/accounts",
    scope: ["securityhub:DescribeHub"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show whether and since when the hub runs.",
    contract: "xNApPoF-",
    parameters: {
      HubArn: { in: "query" },
    },
    params: () => z.strictObject({ HubArn: z.string().min(1).exactOptional() }),
    result: () => z.looseObject({
      HubArn: z.string().exactOptional(),
      SubscribedAt: z.string().exactOptional(),
      AutoEnableControls: z.boolean().exactOptional(),
      ControlFindingGenerator: z.string().exactOptional(),
    }),
  }),
  "products:read": operation({
    method: "GET",
    path: "/products",
    scope: ["securityhub:DescribeProducts"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List products that can send findings.",
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/Products",
    },
    contract: "x19-vD7a",
    parameters: {
      ProductArn: { in: "query" },
      MaxResults: { in: "query" },
      NextToken: { in: "query" },
    },
    params: () => z.strictObject({
      ProductArn: z.string().min(1).exactOptional(),
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      Products: z.array(z.looseObject({
        ProductArn: z.string(),
        ProductName: z.string().exactOptional(),
        CompanyName: z.string().exactOptional(),
        Description: z.string().exactOptional(),
        Categories: z.array(z.string()).exactOptional(),
        IntegrationTypes: z.array(z.string()).exactOptional(),
        ActivationUrl: z.string().exactOptional(),
      })),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "product_subscriptions:read": operation({
    method: "GET",
    path: "/productSubscriptions",
    scope: ["securityhub:ListEnabledProductsForImport"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List products that findings are taken from.",
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/ProductSubscriptions",
    },
    contract: "X8pOmXDa",
    parameters: {
      MaxResults: { in: "query" },
      NextToken: { in: "query" },
    },
    params: () => z.strictObject({
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      ProductSubscriptions: z.array(z.string()).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "action_targets:read": operation({
    method: "POST",
    path: "/actionTargets/get",
    scope: ["securityhub:DescribeActionTargets"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List custom actions of the console.",
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/ActionTargets",
    },
    contract: "Njyw-wQg",
    parameters: {
      ActionTargetArns: { in: "body" },
      MaxResults: { in: "body" },
      NextToken: { in: "body" },
    },
    params: () => z.strictObject({
      ActionTargetArns: z.array(z.string().min(1)).exactOptional(),
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      ActionTargets: z.array(z.looseObject({
        ActionTargetArn: z.string(),
        Name: z.string(),
        Description: z.string(),
      })),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "members:read": operation({
    method: "GET",
    path: "/members",
    scope: ["securityhub:ListMembers"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List member accounts of the administrator.",
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/Members",
    },
    contract: "9AbEmBUZ",
    parameters: {
      OnlyAssociated: { in: "query" },
      MaxResults: { in: "query" },
      NextToken: { in: "query" },
    },
    params: () => z.strictObject({
      OnlyAssociated: z.boolean().exactOptional(),
      MaxResults: z.int().min(1).max(50).exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      Members: z.array(z.looseObject({
        AccountId: z.string().exactOptional(),
        Email: z.string().exactOptional(),
        AdministratorId: z.string().exactOptional(),
        MemberStatus: z.string().exactOptional(),
        InvitedAt: z.string().exactOptional(),
        UpdatedAt: z.string().exactOptional(),
      })).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
  "organization:read": operation({
    method: "GET",
    path: "/organization/configuration",
    scope: ["securityhub:DescribeOrganizationConfiguration"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show what new organization accounts get.",
    contract: "iQdqm0_X",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      AutoEnable: z.boolean().exactOptional(),
      MemberAccountLimitReached: z.boolean().exactOptional(),
      AutoEnableStandards: z.string().exactOptional(),
      OrganizationConfiguration: z.looseObject({
        ConfigurationType: z.string().exactOptional(),
        Status: z.string().exactOptional(),
        StatusMessage: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "configuration_policies:read": operation({
    method: "GET",
    path: "/configurationPolicy/list",
    scope: ["securityhub:ListConfigurationPolicies"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List policies that configure member accounts.",
    pagination: {
      style: "cursor",
      cursor: "NextToken",
      next: "/NextToken",
      more: "/NextToken",
      items: "/ConfigurationPolicySummaries",
    },
    contract: "B9MHQcOh",
    parameters: {
      MaxResults: { in: "query" },
      NextToken: { in: "query" },
    },
    params: () => z.strictObject({
      MaxResults: MaxResults().exactOptional(),
      NextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      ConfigurationPolicySummaries: z.array(z.looseObject({
        Arn: z.string().exactOptional(),
        Id: z.string().exactOptional(),
        Name: z.string().exactOptional(),
        Description: z.string().exactOptional(),
        UpdatedAt: z.string().exactOptional(),
        ServiceEnabled: z.boolean().exactOptional(),
      })).exactOptional(),
      NextToken: z.string().exactOptional(),
    }),
  }),
};
