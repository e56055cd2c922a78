// Generated from specs/aws_iam.yaml by `npm run generate`. Do not edit.
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
 * AWS IAM and Access Analyzer. Users, keys, roles and policies of an AWS account, and what Access Analyzer
 * finds about them.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/welcome.html
 */
export class AwsIamConnector<const M extends Risk = "critical"> extends SDKConnector<AwsIamOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the IAM users of the account. Risk: low. Scope: iam:ListUsers. */
  listUsers(params: ListUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", { PathPrefix: params.pathPrefix, MaxItems: params.maxItems }, options);
  }

  /** Get one user with tags and the policy that bounds it. Risk: low. Scope: iam:GetUser. */
  getUser(params: GetUserParams, options?: ExecuteOptions): GovernedCall<"low", UsersReadDetailsResult> {
    return this.call("users:read_details", { UserName: params.userName }, options);
  }

  /**
   * Deny a user everything or the dangerous part.
   * Risk: high. Scope: iam:AttachUserPolicy. May be escalated to a reviewer.
   */
  quarantineUser(params: QuarantineUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersQuarantineResult> {
    return this.call("users:quarantine", { UserName: params.userName, PolicyArn: "arn:aws:iam::aws:policy/AWSDenyAll" }, options);
  }

  /** List a user's access keys without secrets. Risk: low. Scope: iam:ListAccessKeys. */
  listAccessKeys(params: ListAccessKeysParams, options?: ExecuteOptions): GovernedPages<"low", AccessKeysReadResult, AccessKeysReadItem> {
    return this.call("access_keys:read", { UserName: params.userName }, options);
  }

  /** Show whose key it is and its last use. Risk: low. Scope: iam:GetAccessKeyLastUsed. */
  getAccessKeyOwner(params: GetAccessKeyOwnerParams, options?: ExecuteOptions): GovernedCall<"low", AccessKeysLastUsedResult> {
    return this.call("access_keys:last_used", { AccessKeyId: params.accessKeyId }, options);
  }

  /**
   * Switch an access key off or on.
   * Risk: high. Scope: iam:UpdateAccessKey. May be escalated to a reviewer.
   */
  disableAccessKey(params: DisableAccessKeyParams, options?: ExecuteOptions): GovernedCall<"high", AccessKeysUpdateResult> {
    return this.call("access_keys:update", { UserName: params.userName, AccessKeyId: params.accessKeyId, Status: "Inactive" }, options);
  }

  /** Get one role with its last use. Risk: low. Scope: iam:GetRole. */
  getRole(params: GetRoleParams, options?: ExecuteOptions): GovernedCall<"low", RolesReadDetailsResult> {
    return this.call("roles:read_details", { RoleName: params.roleName }, options);
  }

  /**
   * Deny a role everything or the dangerous part.
   * Risk: high. Scope: iam:AttachRolePolicy. May be escalated to a reviewer.
   */
  quarantineRole(params: QuarantineRoleParams, options?: ExecuteOptions): GovernedCall<"high", RolesQuarantineResult> {
    return this.call("roles:quarantine", { RoleName: params.roleName, PolicyArn: "arn:aws:iam::aws:policy/AWSDenyAll" }, options);
  }

  /** Get a managed policy with the version in force. Risk: low. Scope: iam:GetPolicy. */
  getPolicy(params: GetPolicyParams, options?: ExecuteOptions): GovernedCall<"low", PoliciesReadDetailsResult> {
    return this.call("policies:read_details", { PolicyArn: params.policyArn }, options);
  }

  /** Get the text of a managed policy. Risk: low. Scope: iam:GetPolicyVersion. */
  getPolicyDocument(params: GetPolicyDocumentParams, options?: ExecuteOptions): GovernedCall<"low", PoliciesReadDocumentResult> {
    return this.call("policies:read_document", { PolicyArn: params.policyArn, VersionId: params.versionId }, options);
  }

  /** Tell whether a user or role may do something. Risk: low. Scope: iam:SimulatePrincipalPolicy. */
  simulateAccess(params: SimulateAccessParams, options?: ExecuteOptions): GovernedCall<"low", AccessSimulateResult> {
    return this.call("access:simulate", {
      PolicySourceArn: params.principalArn,
      ActionNames: params.action,
      ResourceArns: params.resourceArn,
    }, options);
  }

  /** List findings on outside and unused access. Risk: low. Scope: access-analyzer:ListFindings. */
  listFindings(params: ListFindingsParams, options?: ExecuteOptions): GovernedPages<"low", AnalyzerFindingsReadResult, AnalyzerFindingsReadItem> {
    return this.call("analyzer_findings:read", params, options);
  }

  execute<O extends keyof Within<AwsIamOperations, M>>(
    operation: O,
    params: ParamsOf<Within<AwsIamOperations, M>, O> & Incomplete,
  ): never;
  /** List the IAM users of the account. `POST /#Action=ListUsers` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one user with tags and the policy that bounds it. `POST /#Action=GetUser` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /** Deny a user everything or the dangerous part. `POST /#Action=AttachUserPolicy` @risk high */
  execute(
    operation: OperationId<"users:quarantine", "high", M>,
    params: UsersQuarantineParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersQuarantineResult>;
  /** List groups that a user is in. `POST /#Action=ListGroupsForUser` @risk low */
  execute(
    operation: OperationId<"user_groups:read", "low", M>,
    params: UserGroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UserGroupsReadResult, UserGroupsReadItem>;
  /** Take a user out of a group. `POST /#Action=RemoveUserFromGroup` @risk high */
  execute(
    operation: OperationId<"group_members:delete", "high", M>,
    params: GroupMembersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembersDeleteResult>;
  /** List managed policies attached to a user. `POST /#Action=ListAttachedUserPolicies` @risk low */
  execute(
    operation: OperationId<"user_policies:read", "low", M>,
    params: UserPoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UserPoliciesReadResult, UserPoliciesReadItem>;
  /** Take a managed policy off a user. `POST /#Action=DetachUserPolicy` @risk critical */
  execute(
    operation: OperationId<"user_policies:detach", "critical", M>,
    params: UserPoliciesDetachParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UserPoliciesDetachResult>;
  /** List a user's access keys without secrets. `POST /#Action=ListAccessKeys` @risk low */
  execute(
    operation: OperationId<"access_keys:read", "low", M>,
    params: AccessKeysReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AccessKeysReadResult, AccessKeysReadItem>;
  /** Show whose key it is and its last use. `POST /#Action=GetAccessKeyLastUsed` @risk low */
  execute(
    operation: OperationId<"access_keys:last_used", "low", M>,
    params: AccessKeysLastUsedParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AccessKeysLastUsedResult>;
  /** Switch an access key off or on. `POST /#Action=UpdateAccessKey` @risk high */
  execute(
    operation: OperationId<"access_keys:update", "high", M>,
    params: AccessKeysUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccessKeysUpdateResult>;
  /** Delete an access key for good. `POST /#Action=DeleteAccessKey` @risk critical */
  execute(
    operation: OperationId<"access_keys:delete", "critical", M>,
    params: AccessKeysDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AccessKeysDeleteResult>;
  /** List second factors of a user. `POST /#Action=ListMFADevices` @risk low */
  execute(
    operation: OperationId<"mfa_devices:read", "low", M>,
    params: MfaDevicesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MfaDevicesReadResult, MfaDevicesReadItem>;
  /** Show whether a user has a console password. `POST /#Action=GetLoginProfile` @risk low */
  execute(
    operation: OperationId<"login_profiles:read", "low", M>,
    params: LoginProfilesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", LoginProfilesReadResult>;
  /** Demand a new password at the next sign-in. `POST /#Action=UpdateLoginProfile` @risk high */
  execute(
    operation: OperationId<"login_profiles:require_reset", "high", M>,
    params: LoginProfilesRequireResetParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", LoginProfilesRequireResetResult>;
  /** Remove the console password, so that signing in fails. `POST /#Action=DeleteLoginProfile` @risk high */
  execute(
    operation: OperationId<"login_profiles:delete", "high", M>,
    params: LoginProfilesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", LoginProfilesDeleteResult>;
  /** Start the report on everybody's credentials. `POST /#Action=GenerateCredentialReport` @risk medium */
  execute(
    operation: OperationId<"credential_report:generate", "medium", M>,
    params: CredentialReportGenerateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CredentialReportGenerateResult>;
  /** Download the report on everybody's credentials. `POST /#Action=GetCredentialReport` @risk medium */
  execute(
    operation: OperationId<"credential_report:read", "medium", M>,
    params: CredentialReportReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CredentialReportReadResult>;
  /** List roles with who may assume them. `POST /#Action=ListRoles` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RolesReadResult, RolesReadItem>;
  /** Get one role with its last use. `POST /#Action=GetRole` @risk low */
  execute(
    operation: OperationId<"roles:read_details", "low", M>,
    params: RolesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RolesReadDetailsResult>;
  /** List managed policies attached to a role. `POST /#Action=ListAttachedRolePolicies` @risk low */
  execute(
    operation: OperationId<"role_policies:read", "low", M>,
    params: RolePoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RolePoliciesReadResult, RolePoliciesReadItem>;
  /** Deny a role everything or the dangerous part. `POST /#Action=AttachRolePolicy` @risk high */
  execute(
    operation: OperationId<"roles:quarantine", "high", M>,
    params: RolesQuarantineParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RolesQuarantineResult>;
  /** End sessions of a role begun before a moment. `POST /#Action=PutRolePolicy` @risk high */
  execute(
    operation: OperationId<"roles:revoke_sessions", "high", M>,
    params: RolesRevokeSessionsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RolesRevokeSessionsResult>;
  /** Get a managed policy with the version in force. `POST /#Action=GetPolicy` @risk low */
  execute(
    operation: OperationId<"policies:read_details", "low", M>,
    params: PoliciesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PoliciesReadDetailsResult>;
  /** Get the text of a managed policy. `POST /#Action=GetPolicyVersion` @risk low */
  execute(
    operation: OperationId<"policies:read_document", "low", M>,
    params: PoliciesReadDocumentParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PoliciesReadDocumentResult>;
  /** Tell whether a user or role may do something. `POST /#Action=SimulatePrincipalPolicy` @risk low */
  execute(
    operation: OperationId<"access:simulate", "low", M>,
    params: AccessSimulateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AccessSimulateResult>;
  /** List the analyzers of the region. `GET /analyzer` @risk low */
  execute(
    operation: OperationId<"analyzers:read", "low", M>,
    params: AnalyzersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AnalyzersReadResult, AnalyzersReadItem>;
  /** List findings on outside and unused access. `POST /findingv2` @risk low */
  execute(
    operation: OperationId<"analyzer_findings:read", "low", M>,
    params: AnalyzerFindingsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AnalyzerFindingsReadResult, AnalyzerFindingsReadItem>;
  /** Get one finding with principal and actions. `GET /findingv2/{id}` @risk low */
  execute(
    operation: OperationId<"analyzer_findings:read_details", "low", M>,
    params: AnalyzerFindingsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AnalyzerFindingsReadDetailsResult, AnalyzerFindingsReadDetailsItem>;
  /** Archive findings or bring them back. `PUT /finding` @risk medium */
  execute(
    operation: OperationId<"analyzer_findings:update", "medium", M>,
    params: AnalyzerFindingsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AnalyzerFindingsUpdateResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof AwsIamOperations>(
    operation: O & Permit<AwsIamOperations, O, M>,
    ...rest: Rest<ParamsOf<AwsIamOperations, O>>
  ): CallOf<AwsIamOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type AwsIam<M extends Risk = "critical"> = Limited<AwsIamConnector<M>, AwsIamMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface AwsIamOperations {
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:quarantine": { risk: "high"; params: UsersQuarantineParams; result: UsersQuarantineResult };
  "user_groups:read": { risk: "low"; params: UserGroupsReadParams; result: UserGroupsReadResult; item: UserGroupsReadItem };
  "group_members:delete": { risk: "high"; params: GroupMembersDeleteParams; result: GroupMembersDeleteResult };
  "user_policies:read": { risk: "low"; params: UserPoliciesReadParams; result: UserPoliciesReadResult; item: UserPoliciesReadItem };
  "user_policies:detach": { risk: "critical"; params: UserPoliciesDetachParams; result: UserPoliciesDetachResult };
  "access_keys:read": { risk: "low"; params: AccessKeysReadParams; result: AccessKeysReadResult; item: AccessKeysReadItem };
  "access_keys:last_used": { risk: "low"; params: AccessKeysLastUsedParams; result: AccessKeysLastUsedResult };
  "access_keys:update": { risk: "high"; params: AccessKeysUpdateParams; result: AccessKeysUpdateResult };
  "access_keys:delete": { risk: "critical"; params: AccessKeysDeleteParams; result: AccessKeysDeleteResult };
  "mfa_devices:read": { risk: "low"; params: MfaDevicesReadParams; result: MfaDevicesReadResult; item: MfaDevicesReadItem };
  "login_profiles:read": { risk: "low"; params: LoginProfilesReadParams; result: LoginProfilesReadResult };
  "login_profiles:require_reset": { risk: "high"; params: LoginProfilesRequireResetParams; result: LoginProfilesRequireResetResult };
  "login_profiles:delete": { risk: "high"; params: LoginProfilesDeleteParams; result: LoginProfilesDeleteResult };
  "credential_report:generate": { risk: "medium"; params: CredentialReportGenerateParams; result: CredentialReportGenerateResult };
  "credential_report:read": { risk: "medium"; params: CredentialReportReadParams; result: CredentialReportReadResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult; item: RolesReadItem };
  "roles:read_details": { risk: "low"; params: RolesReadDetailsParams; result: RolesReadDetailsResult };
  "role_policies:read": { risk: "low"; params: RolePoliciesReadParams; result: RolePoliciesReadResult; item: RolePoliciesReadItem };
  "roles:quarantine": { risk: "high"; params: RolesQuarantineParams; result: RolesQuarantineResult };
  "roles:revoke_sessions": { risk: "high"; params: RolesRevokeSessionsParams; result: RolesRevokeSessionsResult };
  "policies:read_details": { risk: "low"; params: PoliciesReadDetailsParams; result: PoliciesReadDetailsResult };
  "policies:read_document": { risk: "low"; params: PoliciesReadDocumentParams; result: PoliciesReadDocumentResult };
  "access:simulate": { risk: "low"; params: AccessSimulateParams; result: AccessSimulateResult };
  "analyzers:read": { risk: "low"; params: AnalyzersReadParams; result: AnalyzersReadResult; item: AnalyzersReadItem };
  "analyzer_findings:read": { risk: "low"; params: AnalyzerFindingsReadParams; result: AnalyzerFindingsReadResult; item: AnalyzerFindingsReadItem };
  "analyzer_findings:read_details": { risk: "low"; params: AnalyzerFindingsReadDetailsParams; result: AnalyzerFindingsReadDetailsResult; item: AnalyzerFindingsReadDetailsItem };
  "analyzer_findings:update": { risk: "medium"; params: AnalyzerFindingsUpdateParams; result: AnalyzerFindingsUpdateResult };
}

/** The risk of each convenience method. */
export interface AwsIamMethods {
  listUsers: "low";
  getUser: "low";
  quarantineUser: "high";
  listAccessKeys: "low";
  getAccessKeyOwner: "low";
  disableAccessKey: "high";
  getRole: "low";
  quarantineRole: "high";
  getPolicy: "low";
  getPolicyDocument: "low";
  simulateAccess: "low";
  listFindings: "low";
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  PathPrefix?: PathPrefix;
  Marker?: Marker;
  MaxItems?: MaxItems;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  ListUsersResult?: {
    Users?: { member?: User[] };
    IsTruncated?: boolean;
    Marker?: string;
  };
  ResponseMetadata?: Metadata;
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<NonNullable<NonNullable<UsersReadResult["ListUsersResult"]>["Users"]>["member"]>[number];

/** Arguments of `listUsers`. */
export interface ListUsersParams {
  pathPrefix?: PathPrefix;
  maxItems?: MaxItems;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  UserName: UserName;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = {
  GetUserResult?: { User?: User };
  ResponseMetadata?: Metadata;
};

/** Arguments of `getUser`. */
export interface GetUserParams {
  userName: UserName;
}

/** Parameters of `users:quarantine`. */
export interface UsersQuarantineParams {
  UserName: ShortUserName;
  PolicyArn: QuarantineArn;
}

/** Result of `users:quarantine`. */
export type UsersQuarantineResult = Done;

/** Arguments of `quarantineUser`. */
export interface QuarantineUserParams {
  userName: ShortUserName;
}

/** Parameters of `user_groups:read`. */
export interface UserGroupsReadParams {
  UserName: UserName;
  Marker?: Marker;
  MaxItems?: MaxItems;
}

/** Result of `user_groups:read`. */
export type UserGroupsReadResult = {
  ListGroupsForUserResult?: {
    Groups?: {
      member?: {
        Path: string;
        GroupName: string;
        GroupId: string;
        Arn: string;
        /** @format date-time */
        CreateDate: string;
      }[];
    };
    IsTruncated?: boolean;
    Marker?: string;
  };
  ResponseMetadata?: Metadata;
};

/** One item of the pages of `user_groups:read`. */
export type UserGroupsReadItem = NonNullable<NonNullable<NonNullable<UserGroupsReadResult["ListGroupsForUserResult"]>["Groups"]>["member"]>[number];

/** Parameters of `group_members:delete`. */
export interface GroupMembersDeleteParams {
  /** Name of the IAM group. @minLength 1 @maxLength 128 @pattern ^[\w+=,.@-]+$ */
  GroupName: string;
  UserName: UserName;
}

/** Result of `group_members:delete`. */
export type GroupMembersDeleteResult = Done;

/** Parameters of `user_policies:read`. */
export interface UserPoliciesReadParams {
  UserName: ShortUserName;
  PathPrefix?: PathPrefix;
  Marker?: Marker;
  MaxItems?: MaxItems;
}

/** Result of `user_policies:read`. */
export type UserPoliciesReadResult = {
  ListAttachedUserPoliciesResult?: Attached;
  ResponseMetadata?: Metadata;
};

/** One item of the pages of `user_policies:read`. */
export type UserPoliciesReadItem = NonNullable<NonNullable<NonNullable<UserPoliciesReadResult["ListAttachedUserPoliciesResult"]>["AttachedPolicies"]>["member"]>[number];

/** Parameters of `user_policies:detach`. */
export interface UserPoliciesDetachParams {
  UserName: ShortUserName;
  PolicyArn: PolicyArn;
}

/** Result of `user_policies:detach`. */
export type UserPoliciesDetachResult = Done;

/** Parameters of `access_keys:read`. */
export interface AccessKeysReadParams {
  UserName: UserName;
  Marker?: Marker;
  MaxItems?: MaxItems;
}

/** Result of `access_keys:read`. */
export type AccessKeysReadResult = {
  ListAccessKeysResult?: {
    AccessKeyMetadata?: {
      member?: {
        UserName?: string;
        AccessKeyId?: string;
        Status?: "Active" | "Inactive" | "Expired" | (string & {});
        /** @format date-time */
        CreateDate?: string;
      }[];
    };
    IsTruncated?: boolean;
    Marker?: string;
  };
  ResponseMetadata?: Metadata;
};

/** One item of the pages of `access_keys:read`. */
export type AccessKeysReadItem = NonNullable<NonNullable<NonNullable<AccessKeysReadResult["ListAccessKeysResult"]>["AccessKeyMetadata"]>["member"]>[number];

/** Arguments of `listAccessKeys`. */
export interface ListAccessKeysParams {
  userName: UserName;
}

/** Parameters of `access_keys:last_used`. */
export interface AccessKeysLastUsedParams {
  AccessKeyId: AccessKeyId;
}

/** Result of `access_keys:last_used`. */
export type AccessKeysLastUsedResult = {
  GetAccessKeyLastUsedResult?: {
    UserName?: string;
    AccessKeyLastUsed?: {
      /** @format date-time */
      LastUsedDate?: string;
      ServiceName?: string;
      Region?: string;
    };
  };
  ResponseMetadata?: Metadata;
};

/** Arguments of `getAccessKeyOwner`. */
export interface GetAccessKeyOwnerParams {
  accessKeyId: AccessKeyId;
}

/** Parameters of `access_keys:update`. */
export interface AccessKeysUpdateParams {
  UserName: UserName;
  AccessKeyId: AccessKeyId;
  /** State that the key gets. */
  Status: "Active" | "Inactive";
}

/** Result of `access_keys:update`. */
export type AccessKeysUpdateResult = Done;

/** Arguments of `disableAccessKey`. */
export interface DisableAccessKeyParams {
  userName: UserName;
  accessKeyId: AccessKeyId;
}

/** Parameters of `access_keys:delete`. */
export interface AccessKeysDeleteParams {
  UserName: UserName;
  AccessKeyId: AccessKeyId;
}

/** Result of `access_keys:delete`. */
export type AccessKeysDeleteResult = Done;

/** Parameters of `mfa_devices:read`. */
export interface MfaDevicesReadParams {
  UserName: UserName;
  Marker?: Marker;
  MaxItems?: MaxItems;
}

/** Result of `mfa_devices:read`. */
export type MfaDevicesReadResult = {
  ListMFADevicesResult?: {
    MFADevices?: {
      member?: {
        UserName: string;
        SerialNumber: string;
        /** @format date-time */
        EnableDate: string;
      }[];
    };
    IsTruncated?: boolean;
    Marker?: string;
  };
  ResponseMetadata?: Metadata;
};

/** One item of the pages of `mfa_devices:read`. */
export type MfaDevicesReadItem = NonNullable<NonNullable<NonNullable<MfaDevicesReadResult["ListMFADevicesResult"]>["MFADevices"]>["member"]>[number];

/** Parameters of `login_profiles:read`. */
export interface LoginProfilesReadParams {
  UserName: ShortUserName;
}

/** Result of `login_profiles:read`. */
export type LoginProfilesReadResult = {
  GetLoginProfileResult?: {
    LoginProfile?: {
      UserName: string;
      /** @format date-time */
      CreateDate: string;
      PasswordResetRequired?: boolean;
    };
  };
  ResponseMetadata?: Metadata;
};

/** Parameters of `login_profiles:require_reset`. */
export interface LoginProfilesRequireResetParams {
  UserName: ShortUserName;
}

/** Result of `login_profiles:require_reset`. */
export type LoginProfilesRequireResetResult = Done;

/** Parameters of `login_profiles:delete`. */
export interface LoginProfilesDeleteParams {
  UserName: ShortUserName;
}

/** Result of `login_profiles:delete`. */
export type LoginProfilesDeleteResult = Done;

/** Parameters of `credential_report:generate`. */
export type CredentialReportGenerateParams = { [key: string]: never };

/** Result of `credential_report:generate`. */
export type CredentialReportGenerateResult = {
  GenerateCredentialReportResult?: { State?: "STARTED" | "INPROGRESS" | "COMPLETE" | (string & {}); Description?: string };
  ResponseMetadata?: Metadata;
};

/** Parameters of `credential_report:read`. */
export type CredentialReportReadParams = { [key: string]: never };

/** Result of `credential_report:read`. */
export type CredentialReportReadResult = {
  GetCredentialReportResult?: {
    /** The table as CSV, in base64. */
    Content?: string;
    ReportFormat?: "text/csv" | (string & {});
    /** @format date-time */
    GeneratedTime?: string;
  };
  ResponseMetadata?: Metadata;
};

/** Parameters of `roles:read`. */
export interface RolesReadParams {
  PathPrefix?: PathPrefix;
  Marker?: Marker;
  MaxItems?: MaxItems;
}

/** Result of `roles:read`. */
export type RolesReadResult = {
  ListRolesResult?: {
    Roles?: { member?: Role[] };
    IsTruncated?: boolean;
    Marker?: string;
  };
  ResponseMetadata?: Metadata;
};

/** One item of the pages of `roles:read`. */
export type RolesReadItem = NonNullable<NonNullable<NonNullable<RolesReadResult["ListRolesResult"]>["Roles"]>["member"]>[number];

/** Parameters of `roles:read_details`. */
export interface RolesReadDetailsParams {
  RoleName: RoleName;
}

/** Result of `roles:read_details`. */
export type RolesReadDetailsResult = {
  GetRoleResult?: { Role?: Role };
  ResponseMetadata?: Metadata;
};

/** Arguments of `getRole`. */
export interface GetRoleParams {
  roleName: RoleName;
}

/** Parameters of `role_policies:read`. */
export interface RolePoliciesReadParams {
  RoleName: RoleName;
  PathPrefix?: PathPrefix;
  Marker?: Marker;
  MaxItems?: MaxItems;
}

/** Result of `role_policies:read`. */
export type RolePoliciesReadResult = {
  ListAttachedRolePoliciesResult?: Attached;
  ResponseMetadata?: Metadata;
};

/** One item of the pages of `role_policies:read`. */
export type RolePoliciesReadItem = NonNullable<NonNullable<NonNullable<RolePoliciesReadResult["ListAttachedRolePoliciesResult"]>["AttachedPolicies"]>["member"]>[number];

/** Parameters of `roles:quarantine`. */
export interface RolesQuarantineParams {
  RoleName: RoleName;
  PolicyArn: QuarantineArn;
}

/** Result of `roles:quarantine`. */
export type RolesQuarantineResult = Done;

/** Arguments of `quarantineRole`. */
export interface QuarantineRoleParams {
  roleName: RoleName;
}

/** Parameters of `roles:revoke_sessions`. */
export interface RolesRevokeSessionsParams {
  RoleName: RoleName;
  /**
   * Policy that denies sessions issued earlier, with only the moment to fill in.
   * @maxLength 200
   * @pattern ^\{"Version":"2012-10-17","Statement":\[\{"Effect":"Deny","Action":\["\*"\],"Resource":\["\*"\],"Condition":\{"DateLessThan":\{"aws:TokenIssueTime":"20[0-9T:.-]{17,22}Z"\}\}\}\]\}$
   */
  PolicyDocument: string;
}

/** Result of `roles:revoke_sessions`. */
export type RolesRevokeSessionsResult = Done;

/** Parameters of `policies:read_details`. */
export interface PoliciesReadDetailsParams {
  PolicyArn: PolicyArn;
}

/** Result of `policies:read_details`. */
export type PoliciesReadDetailsResult = {
  GetPolicyResult?: {
    Policy?: {
      PolicyName?: string;
      PolicyId?: string;
      Arn?: string;
      Path?: string;
      /** Version that is in force, for policies:read_document. */
      DefaultVersionId?: string;
      /** How many users, groups and roles have it. @integer */
      AttachmentCount?: number;
      /** How many it bounds. @integer */
      PermissionsBoundaryUsageCount?: number;
      IsAttachable?: boolean;
      Description?: string;
      /** @format date-time */
      CreateDate?: string;
      /** @format date-time */
      UpdateDate?: string;
      Tags?: Tags;
    };
  };
  ResponseMetadata?: Metadata;
};

/** Arguments of `getPolicy`. */
export interface GetPolicyParams {
  policyArn: PolicyArn;
}

/** Parameters of `policies:read_document`. */
export interface PoliciesReadDocumentParams {
  PolicyArn: PolicyArn;
  /**
   * Version of the policy, DefaultVersionId of policies:read_details for the one in force.
   * @maxLength 64
   * @pattern ^v[1-9][0-9]*(\.[A-Za-z0-9-]*)?$
   */
  VersionId: string;
}

/** Result of `policies:read_document`. */
export type PoliciesReadDocumentResult = {
  GetPolicyVersionResult?: {
    PolicyVersion?: {
      /** The policy, as JSON that is encoded for URLs. */
      Document?: string;
      VersionId?: string;
      IsDefaultVersion?: boolean;
      /** @format date-time */
      CreateDate?: string;
    };
  };
  ResponseMetadata?: Metadata;
};

/** Arguments of `getPolicyDocument`. */
export interface GetPolicyDocumentParams {
  policyArn: PolicyArn;
  /**
   * Version of the policy, DefaultVersionId of policies:read_details for the one in force.
   * @maxLength 64
   * @pattern ^v[1-9][0-9]*(\.[A-Za-z0-9-]*)?$
   */
  versionId: string;
}

/** Parameters of `access:simulate`. */
export interface AccessSimulateParams {
  /** ARN of the user, group or role to try. @minLength 20 @maxLength 2048 */
  PolicySourceArn: string;
  /** One action to try, such as s3:GetObject. @minLength 3 @maxLength 128 */
  ActionNames: string;
  /** One resource to try it on, all when left out. @minLength 1 @maxLength 2048 */
  ResourceArns?: string;
}

/** Result of `access:simulate`. */
export type AccessSimulateResult = {
  SimulatePrincipalPolicyResult?: {
    EvaluationResults?: {
      member?: {
        EvalActionName: string;
        EvalResourceName?: string;
        EvalDecision: "allowed" | "explicitDeny" | "implicitDeny" | (string & {});
        /** Conditions of policies that could not be weighed. */
        MissingContextValues?: { member?: string[] };
        MatchedStatements?: { member?: { SourcePolicyId?: string; SourcePolicyType?: string }[] };
        OrganizationsDecisionDetail?: { AllowedByOrganizations?: boolean };
      }[];
    };
    IsTruncated?: boolean;
    Marker?: string;
  };
  ResponseMetadata?: Metadata;
};

/** Arguments of `simulateAccess`. */
export interface SimulateAccessParams {
  /** ARN of the user, group or role to try. @minLength 20 @maxLength 2048 */
  principalArn: string;
  /** One action to try, such as s3:GetObject. @minLength 3 @maxLength 128 */
  action: string;
  /** One resource to try it on, all when left out. @minLength 1 @maxLength 2048 */
  resourceArn?: string;
}

/** Parameters of `analyzers:read`. */
export interface AnalyzersReadParams {
  /** Only analyzers of this kind. */
  type?:
    | "ACCOUNT"
    | "ORGANIZATION"
    | "ACCOUNT_UNUSED_ACCESS"
    | "ORGANIZATION_UNUSED_ACCESS"
    | "ACCOUNT_INTERNAL_ACCESS"
    | "ORGANIZATION_INTERNAL_ACCESS";
  maxResults?: PageSize;
  nextToken?: NextToken;
}

/** Result of `analyzers:read`. */
export type AnalyzersReadResult = {
  analyzers: {
    arn: string;
    name: string;
    type: string;
    status: "ACTIVE" | "CREATING" | "DISABLED" | "FAILED" | (string & {});
    statusReason?: { code?: string };
    /** @format date-time */
    createdAt: string;
    lastResourceAnalyzed?: string;
    /** @format date-time */
    lastResourceAnalyzedAt?: string;
    tags?: { [key: string]: string };
  }[];
  nextToken?: string;
};

/** One item of the pages of `analyzers:read`. */
export type AnalyzersReadItem = AnalyzersReadResult["analyzers"][number];

/** Parameters of `analyzer_findings:read`. */
export interface AnalyzerFindingsReadParams {
  analyzerArn: AnalyzerArn;
  /** Conditions by field, such as status or resourceType. */
  filter?: {
    [key: string]: {
      /** @minItems 1 @maxItems 20 */
      eq?: string[];
      /** @minItems 1 @maxItems 20 */
      neq?: string[];
      /** @minItems 1 @maxItems 20 */
      contains?: string[];
      exists?: boolean;
    };
  };
  /** Field to order findings by. */
  sort?: { attributeName?: string; orderBy?: "ASC" | "DESC" };
  maxResults?: PageSize;
  nextToken?: NextToken;
}

/** Result of `analyzer_findings:read`. */
export type AnalyzerFindingsReadResult = {
  findings: AnalyzerFinding[];
  nextToken?: string;
};

/** One item of the pages of `analyzer_findings:read`. */
export type AnalyzerFindingsReadItem = AnalyzerFindingsReadResult["findings"][number];

/** Arguments of `listFindings`. */
export interface ListFindingsParams {
  analyzerArn: AnalyzerArn;
  /** Conditions by field, such as status or resourceType. */
  filter?: {
    [key: string]: {
      /** @minItems 1 @maxItems 20 */
      eq?: string[];
      /** @minItems 1 @maxItems 20 */
      neq?: string[];
      /** @minItems 1 @maxItems 20 */
      contains?: string[];
      exists?: boolean;
    };
  };
}

/** Parameters of `analyzer_findings:read_details`. */
export interface AnalyzerFindingsReadDetailsParams {
  /** Id of the finding. @minLength 1 */
  id: string;
  analyzerArn: AnalyzerArn;
  maxResults?: PageSize;
  nextToken?: NextToken;
}

/** Result of `analyzer_findings:read_details`. */
export type AnalyzerFindingsReadDetailsResult = {
  id: string;
  /** Such as ExternalAccess, UnusedIAMRole or UnusedPermission. */
  findingType?: string;
  resource?: string;
  resourceType: string;
  resourceOwnerAccount: string;
  status: "ACTIVE" | "ARCHIVED" | "RESOLVED" | (string & {});
  error?: string;
  /** @format date-time */
  analyzedAt: string;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  findingDetails: {
    externalAccessDetails?: {
      action?: string[];
      condition?: { [key: string]: string };
      isPublic?: boolean;
      principal?: { [key: string]: string };
      sources?: FindingSources;
    };
    internalAccessDetails?: {
      action?: string[];
      condition?: { [key: string]: string };
      principal?: { [key: string]: string };
      principalOwnerAccount?: string;
      principalType?: "IAM_ROLE" | "IAM_USER" | (string & {});
      accessType?: "INTRA_ACCOUNT" | "INTRA_ORG" | (string & {});
      sources?: FindingSources;
    };
    unusedPermissionDetails?: {
      serviceNamespace?: string;
      actions?: {
        action?: string;
        /** @format date-time */
        lastAccessed?: string;
      }[];
      /** @format date-time */
      lastAccessed?: string;
    };
    unusedIamUserAccessKeyDetails?: {
      accessKeyId?: string;
      /** @format date-time */
      lastAccessed?: string;
    };
    unusedIamRoleDetails?: {
      /** @format date-time */
      lastAccessed?: string;
    };
    unusedIamUserPasswordDetails?: {
      /** @format date-time */
      lastAccessed?: string;
    };
  }[];
  nextToken?: string;
};

/** One item of the pages of `analyzer_findings:read_details`. */
export type AnalyzerFindingsReadDetailsItem = AnalyzerFindingsReadDetailsResult["findingDetails"][number];

/** Parameters of `analyzer_findings:update`. */
export interface AnalyzerFindingsUpdateParams {
  analyzerArn: AnalyzerArn;
  /** State that the findings get. */
  status: "ACTIVE" | "ARCHIVED";
  /** Ids of the findings to change. @minItems 1 @maxItems 100 */
  ids: string[];
  /** Key that makes a repeated request harmless. @minLength 1 */
  clientToken?: string;
}

/** Result of `analyzer_findings:update`. */
export type AnalyzerFindingsUpdateResult = null;

/** Name of the IAM user. @minLength 1 @maxLength 128 @pattern ^[\w+=,.@-]+$ */
export type UserName = string;

/** Name of the IAM user, 64 characters at most. @minLength 1 @maxLength 64 @pattern ^[\w+=,.@-]+$ */
export type ShortUserName = string;

/** Name of the IAM role. @minLength 1 @maxLength 64 @pattern ^[\w+=,.@-]+$ */
export type RoleName = string;

/** Id of the access key, as in AKIA and sixteen more. @minLength 16 @maxLength 128 @pattern ^\w+$ */
export type AccessKeyId = string;

/** ARN of the managed policy. @minLength 20 @maxLength 2048 */
export type PolicyArn = string;

/** Policy of AWS that denies everything, or what leaked keys are abused for. */
export type QuarantineArn = "arn:aws:iam::aws:policy/AWSDenyAll" | "arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3";

/** Place to continue from, taken from Marker. @minLength 1 @maxLength 320 */
export type Marker = string;

/** How many make a page, 100 unless told. @integer @minimum 1 @maximum 1000 */
export type MaxItems = number;

/** Only below this path, such as /engineering/. @minLength 1 @maxLength 512 */
export type PathPrefix = string;

/** ARN of the analyzer. @minLength 1 */
export type AnalyzerArn = string;

/** Place to continue from, taken from nextToken. @minLength 1 */
export type NextToken = string;

/** How many findings or analyzers per page. @integer @minimum 1 */
export type PageSize = number;

export type Metadata = {
  RequestId?: string;
};

export type Done = {
  ResponseMetadata?: Metadata;
};

export type Boundary = {
  PermissionsBoundaryType?: string;
  PermissionsBoundaryArn?: string;
};

export type Tags = {
  member?: { Key?: string; Value?: string }[];
};

export type User = {
  Path: string;
  UserName: string;
  UserId: string;
  Arn: string;
  /** @format date-time */
  CreateDate: string;
  /** @format date-time */
  PasswordLastUsed?: string;
  PermissionsBoundary?: Boundary;
  Tags?: Tags;
};

export type Role = {
  Path: string;
  RoleName: string;
  RoleId: string;
  Arn: string;
  /** @format date-time */
  CreateDate: string;
  /** Who may assume it, as JSON that is encoded for URLs. */
  AssumeRolePolicyDocument?: string;
  Description?: string;
  /** @integer */
  MaxSessionDuration?: number;
  PermissionsBoundary?: Boundary;
  Tags?: Tags;
  RoleLastUsed?: {
    /** @format date-time */
    LastUsedDate?: string;
    Region?: string;
  };
};

export type Attached = {
  AttachedPolicies?: { member?: { PolicyName?: string; PolicyArn?: string }[] };
  IsTruncated?: boolean;
  Marker?: string;
};

export type AnalyzerFinding = {
  id: string;
  /** Such as ExternalAccess, UnusedIAMRole or UnusedPermission. */
  findingType?: string;
  resource?: string;
  resourceType: string;
  resourceOwnerAccount: string;
  status: "ACTIVE" | "ARCHIVED" | "RESOLVED" | (string & {});
  error?: string;
  /** @format date-time */
  analyzedAt: string;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
};

export type FindingSources = {
  /** Such as POLICY, BUCKET_ACL or S3_ACCESS_POINT. */
  type?: string;
}[];

const CONNECTOR: ConnectorSpec = {
  name: "aws_iam",
  operations: {
    low: {
      "users:read": [
        "54yhWrh8",
        {
          cursor: "Marker",
          next: "/ListUsersResult/Marker",
          more: "/ListUsersResult/IsTruncated",
          items: "/ListUsersResult/Users/member",
        },
      ],
      "users:read_details": ["OvsQVsN3"],
      "user_groups:read": [
        "59y4OVEt",
        {
          cursor: "Marker",
          next: "/ListGroupsForUserResult/Marker",
          more: "/ListGroupsForUserResult/IsTruncated",
          items: "/ListGroupsForUserResult/Groups/member",
        },
      ],
      "user_policies:read": [
        "lamAP2zr",
        {
          cursor: "Marker",
          next: "/ListAttachedUserPoliciesResult/Marker",
          more: "/ListAttachedUserPoliciesResult/IsTruncated",
          items: "/ListAttachedUserPoliciesResult/AttachedPolicies/member",
        },
      ],
      "access_keys:read": [
        "fwVip8TS",
        {
          cursor: "Marker",
          next: "/ListAccessKeysResult/Marker",
          more: "/ListAccessKeysResult/IsTruncated",
          items: "/ListAccessKeysResult/AccessKeyMetadata/member",
        },
      ],
      "access_keys:last_used": ["uera6s7b"],
      "mfa_devices:read": [
        "f90JhbdK",
        {
          cursor: "Marker",
          next: "/ListMFADevicesResult/Marker",
          more: "/ListMFADevicesResult/IsTruncated",
          items: "/ListMFADevicesResult/MFADevices/member",
        },
      ],
      "login_profiles:read": ["sFdRsEEe"],
      "roles:read": [
        "0CdXoMyi",
        {
          cursor: "Marker",
          next: "/ListRolesResult/Marker",
          more: "/ListRolesResult/IsTruncated",
          items: "/ListRolesResult/Roles/member",
        },
      ],
      "roles:read_details": ["1McbJHpv"],
      "role_policies:read": [
        "9zsWPPEf",
        {
          cursor: "Marker",
          next: "/ListAttachedRolePoliciesResult/Marker",
          more: "/ListAttachedRolePoliciesResult/IsTruncated",
          items: "/ListAttachedRolePoliciesResult/AttachedPolicies/member",
        },
      ],
      "policies:read_details": ["_2HN49yk"],
      "policies:read_document": ["6lMUiNUO"],
      "access:simulate": ["KqQrw4JV"],
      "analyzers:read": [
        "W-Ut8K7c",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/analyzers" },
      ],
      "analyzer_findings:read": [
        "Gj0Le2jl",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/findings" },
      ],
      "analyzer_findings:read_details": [
        "NRcXt2xB",
        { cursor: "nextToken", next: "/nextToken", more: "/nextToken", items: "/findingDetails" },
      ],
    },
    medium: {
      "credential_report:generate": ["zmbObT8v"],
      "credential_report:read": ["bs8qHNAq"],
      "analyzer_findings:update": ["FdqD9s3B"],
    },
    high: {
      "users:quarantine": ["FtEz-xAx"],
      "group_members:delete": ["9hDu-j4E"],
      "access_keys:update": ["CCVnrM2s"],
      "login_profiles:require_reset": ["BrBqiPeK"],
      "login_profiles:delete": ["kBEh7Hpq"],
      "roles:quarantine": ["9LVnGR_D"],
      "roles:revoke_sessions": ["LXafDCp_"],
    },
    critical: {
      "user_policies:detach": ["t9qrz7do"],
      "access_keys:delete": ["AFZUJzNC"],
    },
  },
};
