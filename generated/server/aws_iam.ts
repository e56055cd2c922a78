// Generated from specs/aws_iam.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where AWS IAM and Access Analyzer is, and how it is authenticated. */
export const CONNECTOR = {
  id: "aws_iam",
  name: "AWS IAM and Access Analyzer",
  api: {
    servers: {
      default: { baseUrl: "https://iam.amazonaws.com" },
      analyzer: {
        baseUrl: "https://access-analyzer.{region}.amazonaws.com",
        variables: { region: { description: "Region of the analyzers, such as eu-west-1." } },
        auth: { type: "aws_sigv4", service: "access-analyzer" },
      },
    },
    auth: { type: "aws_sigv4", service: "iam" },
  },
} as const satisfies ConnectorInfo;

const UserName = once(() => z.string().min(1).max(128).regex(/^[\w+=,.@-]+$/u));

const ShortUserName = once(() => z.string().min(1).max(64).regex(/^[\w+=,.@-]+$/u));

const RoleName = once(() => z.string().min(1).max(64).regex(/^[\w+=,.@-]+$/u));

const AccessKeyId = once(() => z.string().min(16).max(128).regex(/^\w+$/u));

const PolicyArn = once(() => z.string().min(20).max(2048));

const QuarantineArn = once(() => z.enum([
  "arn:aws:iam::aws:policy/AWSDenyAll",
  "arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3",
]));

const Marker = once(() => z.string().min(1).max(320));

const MaxItems = once(() => z.int().min(1).max(1000));

const PathPrefix = once(() => z.string().min(1).max(512));

const AnalyzerArn = once(() => z.string().min(1));

const NextToken = once(() => z.string().min(1));

const PageSize = once(() => integer().min(1));

const Metadata = once(() => z.looseObject({ RequestId: z.string().exactOptional() }));

const Done = once(() => z.looseObject({ ResponseMetadata: Metadata().exactOptional() }));

const Boundary = once(() => z.looseObject({
  PermissionsBoundaryType: z.string().exactOptional(),
  PermissionsBoundaryArn: z.string().exactOptional(),
}));

const Tags = once(() => z.looseObject({
  member: z.array(z.looseObject({ Key: z.string().exactOptional(), Value: z.string().exactOptional() })).exactOptional(),
}));

const User = once(() => z.looseObject({
  Path: z.string(),
  UserName: z.string(),
  UserId: z.string(),
  Arn: z.string(),
  CreateDate: z.string(),
  PasswordLastUsed: z.string().exactOptional(),
  PermissionsBoundary: Boundary().exactOptional(),
  Tags: Tags().exactOptional(),
}));

const Role = once(() => z.looseObject({
  Path: z.string(),
  RoleName: z.string(),
  RoleId: z.string(),
  Arn: z.string(),
  CreateDate: z.string(),
  AssumeRolePolicyDocument: z.string().exactOptional(),
  Description: z.string().exactOptional(),
  MaxSessionDuration: integer().exactOptional(),
  PermissionsBoundary: Boundary().exactOptional(),
  Tags: Tags().exactOptional(),
  RoleLastUsed: z.looseObject({ LastUsedDate: z.string().exactOptional(), Region: z.string().exactOptional() }).exactOptional(),
}));

const Attached = once(() => z.looseObject({
  AttachedPolicies: z.looseObject({
    member: z.array(z.looseObject({ PolicyName: z.string().exactOptional(), PolicyArn: z.string().exactOptional() })).exactOptional(),
  }).exactOptional(),
  IsTruncated: z.boolean().exactOptional(),
  Marker: z.string().exactOptional(),
}));

const AnalyzerFinding = once(() => z.looseObject({
  id: z.string(),
  findingType: z.string().exactOptional(),
  resource: z.string().exactOptional(),
  resourceType: z.string(),
  resourceOwnerAccount: z.string(),
  status: z.string(),
  error: z.string().exactOptional(),
  analyzedAt: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
}));

const FindingSources = once(() => z.array(z.looseObject({ type: z.string().exactOptional() })));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "users:read": operation({
    method: "POST",
    path: "/#Action=ListUsers",
    scope: ["iam:ListUsers"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the IAM users of the account.",
    body: "form",
    fields: { Action: "ListUsers", Version: "2010-05-08" },
    pagination: {
      style: "cursor",
      cursor: "Marker",
      next: "/ListUsersResult/Marker",
      more: "/ListUsersResult/IsTruncated",
      items: "/ListUsersResult/Users/member",
    },
    contract: "54yhWrh8",
    parameters: {
      PathPrefix: { in: "body" },
      Marker: { in: "body" },
      MaxItems: { in: "body" },
    },
    params: () => z.strictObject({
      PathPrefix: PathPrefix().exactOptional(),
      Marker: Marker().exactOptional(),
      MaxItems: MaxItems().exactOptional(),
    }),
    result: () => z.looseObject({
      ListUsersResult: z.looseObject({
        Users: z.looseObject({ member: z.array(User()).exactOptional() }).exactOptional(),
        IsTruncated: z.boolean().exactOptional(),
        Marker: z.string().exactOptional(),
      }).exactOptional(),
      ResponseMetadata: Metadata().exactOptional(),
    }),
  }),
  "users:read_details": operation({
    method: "POST",
    path: "/#Action=GetUser",
    scope: ["iam:GetUser"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one user with tags and the policy that bounds it.",
    body: "form",
    fields: { Action: "GetUser", Version: "2010-05-08" },
    contract: "OvsQVsN3",
    parameters: {
      UserName: { in: "body" },
    },
    params: () => z.strictObject({ UserName: UserName() }),
    result: () => z.looseObject({
      GetUserResult: z.looseObject({ User: User().exactOptional() }).exactOptional(),
      ResponseMetadata: Metadata().exactOptional(),
    }),
  }),
  "users:quarantine": operation({
    method: "POST",
    path: "/#Action=AttachUserPolicy",
    scope: ["iam:AttachUserPolicy"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Deny a user everything or the dangerous part.",
    body: "form",
    fields: { Action: "AttachUserPolicy", Version: "2010-05-08" },
    contract: "FtEz-xAx",
    parameters: {
      UserName: { in: "body" },
      PolicyArn: { in: "body" },
    },
    params: () => z.strictObject({ UserName: ShortUserName(), PolicyArn: QuarantineArn() }),
    result: () => Done(),
  }),
  "user_groups:read": operation({
    method: "POST",
    path: "/#Action=ListGroupsForUser",
    scope: ["iam:ListGroupsForUser"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List groups that a user is in.",
    body: "form",
    fields: { Action: "ListGroupsForUser", Version: "2010-05-08" },
    pagination: {
      style: "cursor",
      cursor: "Marker",
      next: "/ListGroupsForUserResult/Marker",
      more: "/ListGroupsForUserResult/IsTruncated",
      items: "/ListGroupsForUserResult/Groups/member",
    },
    contract: "59y4OVEt",
    parameters: {
      UserName: { in: "body" },
      Marker: { in: "body" },
      MaxItems: { in: "body" },
    },
    params: () => z.strictObject({
      UserName: UserName(),
      Marker: Marker().exactOptional(),
      MaxItems: MaxItems().exactOptional(),
    }),
    result: () => z.looseObject({
      ListGroupsForUserResult: z.looseObject({
        Groups: z.looseObject({
          member: z.array(z.looseObject({
            Path: z.string(),
            GroupName: z.string(),
            GroupId: z.string(),
            Arn: z.string(),
            CreateDate: z.string(),
          })).exactOptional(),
        }).exactOptional(),
        IsTruncated: z.boolean().exactOptional(),
        Marker: z.string().exactOptional(),
      }).exactOptional(),
      ResponseMetadata: Metadata().exactOptional(),
    }),
  }),
  "group_members:delete": operation({
    method: "POST",
    path: "/#Action=RemoveUserFromGroup",
    scope: ["iam:RemoveUserFromGroup"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take a user out of a group.",
    body: "form",
    fields: { Action: "RemoveUserFromGroup", Version: "2010-05-08" },
    contract: "9hDu-j4E",
    parameters: {
      GroupName: { in: "body" },
      UserName: { in: "body" },
    },
    params: () => z.strictObject({
      GroupName: z.string().min(1).max(128).regex(/^[\w+=,.@-]+$/u),
      UserName: UserName(),
    }),
    result: () => Done(),
  }),
  "user_policies:read": operation({
    method: "POST",
    path: "/#Action=ListAttachedUserPolicies",
    scope: ["iam:ListAttachedUserPolicies"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List managed policies attached to a user.",
    body: "form",
    fields: { Action: "ListAttachedUserPolicies", Version: "2010-05-08" },
    pagination: {
      style: "cursor",
      cursor: "Marker",
      next: "/ListAttachedUserPoliciesResult/Marker",
      more: "/ListAttachedUserPoliciesResult/IsTruncated",
      items: "/ListAttachedUserPoliciesResult/AttachedPolicies/member",
    },
    contract: "lamAP2zr",
    parameters: {
      UserName: { in: "body" },
      PathPrefix: { in: "body" },
      Marker: { in: "body" },
      MaxItems: { in: "body" },
    },
    params: () => z.strictObject({
      UserName: ShortUserName(),
      PathPrefix: PathPrefix().exactOptional(),
      Marker: Marker().exactOptional(),
      MaxItems: MaxItems().exactOptional(),
    }),
    result: () => z.looseObject({
      ListAttachedUserPoliciesResult: Attached().exactOptional(),
      ResponseMetadata: Metadata().exactOptional(),
    }),
  }),
  "user_policies:detach": operation({
    method: "POST",
    path: "/#Action=DetachUserPolicy",
    scope: ["iam:DetachUserPolicy"],
    risk: "critical",
    effect: "action",
    idempotent: true,
    description: "Take a managed policy off a user.",
    body: "form",
    fields: { Action: "DetachUserPolicy", Version: "2010-05-08" },
    contract: "t9qrz7do",
    parameters: {
      UserName: { in: "body" },
      PolicyArn: { in: "body" },
    },
    params: () => z.strictObject({ UserName: ShortUserName(), PolicyArn: PolicyArn() }),
    result: () => Done(),
  }),
  "access_keys:read": operation({
    method: "POST",
    path: "/#Action=ListAccessKeys",
    scope: ["iam:ListAccessKeys"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List a user's access keys without secrets.",
    body: "form",
    fields: { Action: "ListAccessKeys", Version: "2010-05-08" },
    pagination: {
      style: "cursor",
      cursor: "Marker",
      next: "/ListAccessKeysResult/Marker",
      more: "/ListAccessKeysResult/IsTruncated",
      items: "/ListAccessKeysResult/AccessKeyMetadata/member",
    },
    contract: "fwVip8TS",
    parameters: {
      UserName: { in: "body" },
      Marker: { in: "body" },
      MaxItems: { in: "body" },
    },
    params: () => z.strictObject({
      UserName: UserName(),
      Marker: Marker().exactOptional(),
      MaxItems: MaxItems().exactOptional(),
    }),
    result: () => z.looseObject({
      ListAccessKeysResult: z.looseObject({
        AccessKeyMetadata: z.looseObject({
          member: z.array(z.looseObject({
            UserName: z.string().exactOptional(),
            AccessKeyId: z.string().exactOptional(),
            Status: z.string().exactOptional(),
            CreateDate: z.string().exactOptional(),
          })).exactOptional(),
        }).exactOptional(),
        IsTruncated: z.boolean().exactOptional(),
        Marker: z.string().exactOptional(),
      }).exactOptional(),
      ResponseMetadata: Metadata().exactOptional(),
    }),
  }),
  "access_keys:last_used": operation({
    method: "POST",
    path: "/#Action=GetAccessKeyLastUsed",
    scope: ["iam:GetAccessKeyLastUsed"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show whose key it is and its last use.",
    body: "form",
    fields: { Action: "GetAccessKeyLastUsed", Version: "2010-05-08" },
    contract: "uera6s7b",
    parameters: {
      AccessKeyId: { in: "body" },
    },
    params: () => z.strictObject({ AccessKeyId: AccessKeyId() }),
    result: () => z.looseObject({
      GetAccessKeyLastUsedResult: z.looseObject({
        UserName: z.string().exactOptional(),
        AccessKeyLastUsed: z.looseObject({
          LastUsedDate: z.string().exactOptional(),
          ServiceName: z.string().exactOptional(),
          Region: z.string().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
      ResponseMetadata: Metadata().exactOptional(),
    }),
  }),
  "access_keys:update": operation({
    method: "POST",
    path: "/#Action=UpdateAccessKey",
    scope: ["iam:UpdateAccessKey"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Switch an access key off or on.",
    body: "form",
    fields: { Action: "UpdateAccessKey", Version: "2010-05-08" },
    contract: "CCVnrM2s",
    parameters: {
      UserName: { in: "body" },
      AccessKeyId: { in: "body" },
      Status: { in: "body" },
    },
    params: () => z.strictObject({
      UserName: UserName(),
      AccessKeyId: AccessKeyId(),
      Status: z.enum(["Active", "Inactive"]),
    }),
    result: () => Done(),
  }),
  "access_keys:delete": operation({
    method: "POST",
    path: "/#Action=DeleteAccessKey",
    scope: ["iam:DeleteAccessKey"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete an access key for good.",
    body: "form",
    fields: { Action: "DeleteAccessKey", Version: "2010-05-08" },
    contract: "AFZUJzNC",
    parameters: {
      UserName: { in: "body" },
      AccessKeyId: { in: "body" },
    },
    params: () => z.strictObject({ UserName: UserName(), AccessKeyId: AccessKeyId() }),
    result: () => Done(),
  }),
  "mfa_devices:read": operation({
    method: "POST",
    path: "/#Action=ListMFADevices",
    scope: ["iam:ListMFADevices"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List second factors of a user.",
    body: "form",
    fields: { Action: "ListMFADevices", Version: "2010-05-08" },
    pagination: {
      style: "cursor",
      cursor: "Marker",
      next: "/ListMFADevicesResult/Marker",
      more: "/ListMFADevicesResult/IsTruncated",
      items: "/ListMFADevicesResult/MFADevices/member",
    },
    contract: "f90JhbdK",
    parameters: {
      UserName: { in: "body" },
      Marker: { in: "body" },
      MaxItems: { in: "body" },
    },
    params: () => z.strictObject({
      UserName: UserName(),
      Marker: Marker().exactOptional(),
      MaxItems: MaxItems().exactOptional(),
    }),
    result: () => z.looseObject({
      ListMFADevicesResult: z.looseObject({
        MFADevices: z.looseObject({
          member: z.array(z.looseObject({
            UserName: z.string(),
            SerialNumber: z.string(),
            EnableDate: z.string(),
          })).exactOptional(),
        }).exactOptional(),
        IsTruncated: z.boolean().exactOptional(),
        Marker: z.string().exactOptional(),
      }).exactOptional(),
      ResponseMetadata: Metadata().exactOptional(),
    }),
  }),
  "login_profiles:read": operation({
    method: "POST",
    path: "/#Action=GetLoginProfile",
    scope: ["iam:GetLoginProfile"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Show whether a user has a console password.",
    body: "form",
    fields: { Action: "GetLoginProfile", Version: "2010-05-08" },
    contract: "sFdRsEEe",
    parameters: {
      UserName: { in: "body" },
    },
    params: () => z.strictObject({ UserName: ShortUserName() }),
    result: () => z.looseObject({
      GetLoginProfileResult: z.looseObject({
        LoginProfile: z.looseObject({
          UserName: z.string(),
          CreateDate: z.string(),
          PasswordResetRequired: z.boolean().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
      ResponseMetadata: Metadata().exactOptional(),
    }),
  }),
  "login_profiles:require_reset": operation({
    method: "POST",
    path: "/#Action=UpdateLoginProfile",
    scope: ["iam:UpdateLoginProfile"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Demand a new password at the next sign-in.",
    body: "form",
    fields: { Action: "UpdateLoginProfile", Version: "2010-05-08", PasswordResetRequired: true },
    contract: "BrBqiPeK",
    parameters: {
      UserName: { in: "body" },
    },
    params: () => z.strictObject({ UserName: ShortUserName() }),
    result: () => Done(),
  }),
  "login_profiles:delete": operation({
    method: "POST",
    path: "/#Action=DeleteLoginProfile",
    scope: ["iam:DeleteLoginProfile"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Remove the console password, so that signing in fails.",
    body: "form",
    fields: { Action: "DeleteLoginProfile", Version: "2010-05-08" },
    contract: "kBEh7Hpq",
    parameters: {
      UserName: { in: "body" },
    },
    params: () => z.strictObject({ UserName: ShortUserName() }),
    result: () => Done(),
  }),
  "credential_report:generate": operation({
    method: "POST",
    path: "/#Action=GenerateCredentialReport",
    scope: ["iam:GenerateCredentialReport"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Start the report on everybody's credentials.",
    body: "form",
    fields: { Action: "GenerateCredentialReport", Version: "2010-05-08" },
    contract: "zmbObT8v",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      GenerateCredentialReportResult: z.looseObject({ State: z.string().exactOptional(), Description: z.string().exactOptional() }).exactOptional(),
      ResponseMetadata: Metadata().exactOptional(),
    }),
  }),
  "credential_report:read": operation({
    method: "POST",
    path: "/#Action=GetCredentialReport",
    scope: ["iam:GetCredentialReport"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Download the report on everybody's credentials.",
    body: "form",
    fields: { Action: "GetCredentialReport", Version: "2010-05-08" },
    contract: "bs8qHNAq",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      GetCredentialReportResult: z.looseObject({
        Content: z.string().exactOptional(),
        ReportFormat: z.string().exactOptional(),
        GeneratedTime: z.string().exactOptional(),
      }).exactOptional(),
      ResponseMetadata: Metadata().exactOptional(),
    }),
  }),
  "roles:read": operation({
    method: "POST",
    path: "/#Action=ListRoles",
    scope: ["iam:ListRoles"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List roles with who may assume them.",
    body: "form",
    fields: { Action: "ListRoles", Version: "2010-05-08" },
    pagination: {
      style: "cursor",
      cursor: "Marker",
      next: "/ListRolesResult/Marker",
      more: "/ListRolesResult/IsTruncated",
      items: "/ListRolesResult/Roles/member",
    },
    contract: "0CdXoMyi",
    parameters: {
      PathPrefix: { in: "body" },
      Marker: { in: "body" },
      MaxItems: { in: "body" },
    },
    params: () => z.strictObject({
      PathPrefix: PathPrefix().exactOptional(),
      Marker: Marker().exactOptional(),
      MaxItems: MaxItems().exactOptional(),
    }),
    result: () => z.looseObject({
      ListRolesResult: z.looseObject({
        Roles: z.looseObject({ member: z.array(Role()).exactOptional() }).exactOptional(),
        IsTruncated: z.boolean().exactOptional(),
        Marker: z.string().exactOptional(),
      }).exactOptional(),
      ResponseMetadata: Metadata().exactOptional(),
    }),
  }),
  "roles:read_details": operation({
    method: "POST",
    path: "/#Action=GetRole",
    scope: ["iam:GetRole"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one role with its last use.",
    body: "form",
    fields: { Action: "GetRole", Version: "2010-05-08" },
    contract: "1McbJHpv",
    parameters: {
      RoleName: { in: "body" },
    },
    params: () => z.strictObject({ RoleName: RoleName() }),
    result: () => z.looseObject({
      GetRoleResult: z.looseObject({ Role: Role().exactOptional() }).exactOptional(),
      ResponseMetadata: Metadata().exactOptional(),
    }),
  }),
  "role_policies:read": operation({
    method: "POST",
    path: "/#Action=ListAttachedRolePolicies",
    scope: ["iam:ListAttachedRolePolicies"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List managed policies attached to a role.",
    body: "form",
    fields: { Action: "ListAttachedRolePolicies", Version: "2010-05-08" },
    pagination: {
      style: "cursor",
      cursor: "Marker",
      next: "/ListAttachedRolePoliciesResult/Marker",
      more: "/ListAttachedRolePoliciesResult/IsTruncated",
      items: "/ListAttachedRolePoliciesResult/AttachedPolicies/member",
    },
    contract: "9zsWPPEf",
    parameters: {
      RoleName: { in: "body" },
      PathPrefix: { in: "body" },
      Marker: { in: "body" },
      MaxItems: { in: "body" },
    },
    params: () => z.strictObject({
      RoleName: RoleName(),
      PathPrefix: PathPrefix().exactOptional(),
      Marker: Marker().exactOptional(),
      MaxItems: MaxItems().exactOptional(),
    }),
    result: () => z.looseObject({
      ListAttachedRolePoliciesResult: Attached().exactOptional(),
      ResponseMetadata: Metadata().exactOptional(),
    }),
  }),
  "roles:quarantine": operation({
    method: "POST",
    path: "/#Action=AttachRolePolicy",
    scope: ["iam:AttachRolePolicy"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Deny a role everything or the dangerous part.",
    body: "form",
    fields: { Action: "AttachRolePolicy", Version: "2010-05-08" },
    contract: "9LVnGR_D",
    parameters: {
      RoleName: { in: "body" },
      PolicyArn: { in: "body" },
    },
    params: () => z.strictObject({ RoleName: RoleName(), PolicyArn: QuarantineArn() }),
    result: () => Done(),
  }),
  "roles:revoke_sessions": operation({
    method: "POST",
    path: "/#Action=PutRolePolicy",
    scope: ["iam:PutRolePolicy"],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "End sessions of a role begun before a moment.",
    body: "form",
    fields: { Action: "PutRolePolicy", Version: "2010-05-08", PolicyName: "AWSRevokeOlderSessions" },
    contract: "LXafDCp_",
    parameters: {
      RoleName: { in: "body" },
      PolicyDocument: { in: "body" },
    },
    params: () => z.strictObject({
      RoleName: RoleName(),
      PolicyDocument: z.string().max(200).regex(/^\{"Version":"2012-10-17","Statement":\[\{"Effect":"Deny","Action":\["\*"\],"Resource":\["\*"\],"Condition":\{"DateLessThan":\{"aws:TokenIssueTime":"20[0-9T:.-]{17,22}Z"\}\}\}\]\}$/u),
    }),
    result: () => Done(),
  }),
  "policies:read_details": operation({
    method: "POST",
    path: "/#Action=GetPolicy",
    scope: ["iam:GetPolicy"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get a managed policy with the version in force.",
    body: "form",
    fields: { Action: "GetPolicy", Version: "2010-05-08" },
    contract: "_2HN49yk",
    parameters: {
      PolicyArn: { in: "body" },
    },
    params: () => z.strictObject({ PolicyArn: PolicyArn() }),
    result: () => z.looseObject({
      GetPolicyResult: z.looseObject({
        Policy: z.looseObject({
          PolicyName: z.string().exactOptional(),
          PolicyId: z.string().exactOptional(),
          Arn: z.string().exactOptional(),
          Path: z.string().exactOptional(),
          DefaultVersionId: z.string().exactOptional(),
          AttachmentCount: integer().exactOptional(),
          PermissionsBoundaryUsageCount: integer().exactOptional(),
          IsAttachable: z.boolean().exactOptional(),
          Description: z.string().exactOptional(),
          CreateDate: z.string().exactOptional(),
          UpdateDate: z.string().exactOptional(),
          Tags: Tags().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
      ResponseMetadata: Metadata().exactOptional(),
    }),
  }),
  "policies:read_document": operation({
    method: "POST",
    path: "/#Action=GetPolicyVersion",
    scope: ["iam:GetPolicyVersion"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the text of a managed policy.",
    body: "form",
    fields: { Action: "GetPolicyVersion", Version: "2010-05-08" },
    contract: "6lMUiNUO",
    parameters: {
      PolicyArn: { in: "body" },
      VersionId: { in: "body" },
    },
    params: () => z.strictObject({
      PolicyArn: PolicyArn(),
      VersionId: z.string().max(64).regex(/^v[1-9][0-9]*(\.[A-Za-z0-9-]*)?$/u),
    }),
    result: () => z.looseObject({
      GetPolicyVersionResult: z.looseObject({
        PolicyVersion: z.looseObject({
          Document: z.string().exactOptional(),
          VersionId: z.string().exactOptional(),
          IsDefaultVersion: z.boolean().exactOptional(),
          CreateDate: z.string().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
      ResponseMetadata: Metadata().exactOptional(),
    }),
  }),
  "access:simulate": operation({
    method: "POST",
    path: "/#Action=SimulatePrincipalPolicy",
    scope: ["iam:SimulatePrincipalPolicy"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether a user or role may do something.",
    body: "form",
    fields: { Action: "SimulatePrincipalPolicy", Version: "2010-05-08" },
    contract: "KqQrw4JV",
    parameters: {
      PolicySourceArn: { in: "body" },
      ActionNames: { in: "body", wire: "ActionNames.member.1" },
      ResourceArns: { in: "body", wire: "ResourceArns.member.1" },
    },
    params: () => z.strictObject({
      PolicySourceArn: z.string().min(20).max(2048),
      ActionNames: z.string().min(3).max(128),
      ResourceArns: z.string().min(1).max(2048).exactOptional(),
    }),
    result: () => z.looseObject({
      SimulatePrincipalPolicyResult: z.looseObject({
        EvaluationResults: z.looseObject({
          member: z.array(z.looseObject({
            EvalActionName: z.string(),
            EvalResourceName: z.string().exactOptional(),
            EvalDecision: z.string(),
            MissingContextValues: z.looseObject({ member: z.array(z.string()).exactOptional() }).exactOptional(),
            MatchedStatements: z.looseObject({
              member: z.array(z.looseObject({
                SourcePolicyId: z.string().exactOptional(),
                SourcePolicyType: z.string().exactOptional(),
              })).exactOptional(),
            }).exactOptional(),
            OrganizationsDecisionDetail: z.looseObject({ AllowedByOrganizations: z.boolean().exactOptional() }).exactOptional(),
          })).exactOptional(),
        }).exactOptional(),
        IsTruncated: z.boolean().exactOptional(),
        Marker: z.string().exactOptional(),
      }).exactOptional(),
      ResponseMetadata: Metadata().exactOptional(),
    }),
  }),
  "analyzers:read": operation({
    method: "GET",
    path: "/analyzer",
    server: "analyzer",
    scope: ["access-analyzer:ListAnalyzers"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the analyzers of the region.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/analyzers",
    },
    contract: "W-Ut8K7c",
    parameters: {
      type: { in: "query" },
      maxResults: { in: "query" },
      nextToken: { in: "query" },
    },
    params: () => z.strictObject({
      type: z.enum([
        "ACCOUNT",
        "ORGANIZATION",
        "ACCOUNT_UNUSED_ACCESS",
        "ORGANIZATION_UNUSED_ACCESS",
        "ACCOUNT_INTERNAL_ACCESS",
        "ORGANIZATION_INTERNAL_ACCESS",
      ]).exactOptional(),
      maxResults: PageSize().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      analyzers: z.array(z.looseObject({
        arn: z.string(),
        name: z.string(),
        type: z.string(),
        status: z.string(),
        statusReason: z.looseObject({ code: z.string().exactOptional() }).exactOptional(),
        createdAt: z.string(),
        lastResourceAnalyzed: z.string().exactOptional(),
        lastResourceAnalyzedAt: z.string().exactOptional(),
        tags: z.record(z.string(), z.string()).exactOptional(),
      })),
      nextToken: z.string().exactOptional(),
    }),
  }),
  "analyzer_findings:read": operation({
    method: "POST",
    path: "/findingv2",
    server: "analyzer",
    scope: ["access-analyzer:ListFindings"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List findings on outside and unused access.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/findings",
    },
    contract: "Gj0Le2jl",
    parameters: {
      analyzerArn: { in: "body" },
      filter: { in: "body" },
      sort: { in: "body" },
      maxResults: { in: "body" },
      nextToken: { in: "body" },
    },
    params: () => z.strictObject({
      analyzerArn: AnalyzerArn(),
      filter: z.record(z.string(), z.strictObject({
        eq: z.array(z.string()).min(1).max(20).exactOptional(),
        neq: z.array(z.string()).min(1).max(20).exactOptional(),
        contains: z.array(z.string()).min(1).max(20).exactOptional(),
        exists: z.boolean().exactOptional(),
      })).exactOptional(),
      sort: z.strictObject({
        attributeName: z.string().exactOptional(),
        orderBy: z.enum(["ASC", "DESC"]).exactOptional(),
      }).exactOptional(),
      maxResults: PageSize().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({ findings: z.array(AnalyzerFinding()), nextToken: z.string().exactOptional() }),
  }),
  "analyzer_findings:read_details": operation({
    method: "GET",
    path: "/findingv2/{id}",
    server: "analyzer",
    scope: ["access-analyzer:GetFinding"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one finding with principal and actions.",
    pagination: {
      style: "cursor",
      cursor: "nextToken",
      next: "/nextToken",
      more: "/nextToken",
      items: "/findingDetails",
    },
    contract: "NRcXt2xB",
    parameters: {
      id: { in: "path" },
      analyzerArn: { in: "query" },
      maxResults: { in: "query" },
      nextToken: { in: "query" },
    },
    params: () => z.strictObject({
      id: z.string().min(1),
      analyzerArn: AnalyzerArn(),
      maxResults: PageSize().exactOptional(),
      nextToken: NextToken().exactOptional(),
    }),
    result: () => z.looseObject({
      id: z.string(),
      findingType: z.string().exactOptional(),
      resource: z.string().exactOptional(),
      resourceType: z.string(),
      resourceOwnerAccount: z.string(),
      status: z.string(),
      error: z.string().exactOptional(),
      analyzedAt: z.string(),
      createdAt: z.string(),
      updatedAt: z.string(),
      findingDetails: z.array(z.looseObject({
        externalAccessDetails: z.looseObject({
          action: z.array(z.string()).exactOptional(),
          condition: z.record(z.string(), z.string()).exactOptional(),
          isPublic: z.boolean().exactOptional(),
          principal: z.record(z.string(), z.string()).exactOptional(),
          sources: FindingSources().exactOptional(),
        }).exactOptional(),
        internalAccessDetails: z.looseObject({
          action: z.array(z.string()).exactOptional(),
          condition: z.record(z.string(), z.string()).exactOptional(),
          principal: z.record(z.string(), z.string()).exactOptional(),
          principalOwnerAccount: z.string().exactOptional(),
          principalType: z.string().exactOptional(),
          accessType: z.string().exactOptional(),
          sources: FindingSources().exactOptional(),
        }).exactOptional(),
        unusedPermissionDetails: z.looseObject({
          serviceNamespace: z.string().exactOptional(),
          actions: z.array(z.looseObject({
            action: z.string().exactOptional(),
            lastAccessed: z.string().exactOptional(),
          })).exactOptional(),
          lastAccessed: z.string().exactOptional(),
        }).exactOptional(),
        unusedIamUserAccessKeyDetails: z.looseObject({
          accessKeyId: z.string().exactOptional(),
          lastAccessed: z.string().exactOptional(),
        }).exactOptional(),
        unusedIamRoleDetails: z.looseObject({ lastAccessed: z.string().exactOptional() }).exactOptional(),
        unusedIamUserPasswordDetails: z.looseObject({ lastAccessed: z.string().exactOptional() }).exactOptional(),
      })),
      nextToken: z.string().exactOptional(),
    }),
  }),
  "analyzer_findings:update": operation({
    method: "PUT",
    path: "/finding",
    server: "analyzer",
    scope: ["access-analyzer:UpdateFindings"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Archive findings or bring them back.",
    contract: "FdqD9s3B",
    parameters: {
      analyzerArn: { in: "body" },
      status: { in: "body" },
      ids: { in: "body" },
      clientToken: { in: "body" },
    },
    params: () => z.strictObject({
      analyzerArn: AnalyzerArn(),
      status: z.enum(["ACTIVE", "ARCHIVED"]),
      ids: z.array(z.string().min(1)).min(1).max(100),
      clientToken: z.string().min(1).exactOptional(),
    }),
    result: () => z.null(),
  }),
};
