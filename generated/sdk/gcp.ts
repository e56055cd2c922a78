// Generated from specs/gcp.yaml by `npm run generate`. Do not edit.
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
 * Google Cloud. Projects, service accounts, permissions, audit logs and assets of a Google Cloud
 * organization.
 * @see https://cloud.google.com/apis/docs/overview
 */
export class GcpConnector<const M extends Risk = "critical"> extends SDKConnector<GcpOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /**
   * Search projects that can be seen.
   * Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform.read-only.
   */
  searchProjects(params: SearchProjectsParams = {}, options?: ExecuteOptions): GovernedPages<"low", ProjectsReadResult, ProjectsReadItem> {
    return this.call("projects:read", params, options);
  }

  /**
   * Show who has roles in a project.
   * Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform.read-only.
   */
  getProjectPolicy(params: GetProjectPolicyParams, options?: ExecuteOptions): GovernedCall<"low", ProjectsReadIamPolicyResult> {
    return this.call("projects:read_iam_policy", { projectsId: params.project, options: { requestedPolicyVersion: 3 } }, options);
  }

  /** List service accounts of a project. Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform. */
  listServiceAccounts(params: ListServiceAccountsParams, options?: ExecuteOptions): GovernedPages<"low", ServiceAccountsReadResult, ServiceAccountsReadItem> {
    return this.call("service_accounts:read", { projectsId: params.project, pageSize: params.pageSize }, options);
  }

  /**
   * Stop a service account from signing in.
   * Risk: high. Scope: https://www.googleapis.com/auth/cloud-platform. May be escalated to a reviewer.
   */
  disableServiceAccount(params: DisableServiceAccountParams, options?: ExecuteOptions): GovernedCall<"high", ServiceAccountsDisableResult> {
    return this.call("service_accounts:disable", { serviceAccountsId: params.account, projectsId: "-" }, options);
  }

  /**
   * List keys of a service account without secrets.
   * Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform.
   */
  listServiceAccountKeys(params: ListServiceAccountKeysParams, options?: ExecuteOptions): GovernedCall<"low", ServiceAccountKeysReadResult> {
    return this.call("service_account_keys:read", { serviceAccountsId: params.account, keyTypes: params.keyTypes, projectsId: "-" }, options);
  }

  /**
   * Search log entries, audit logs among them.
   * Risk: medium. Scope: https://www.googleapis.com/auth/logging.read.
   */
  searchLogs(params: SearchLogsParams, options?: ExecuteOptions): GovernedPages<"medium", LogEntriesReadResult, LogEntriesReadItem> {
    return this.call("log_entries:read", params, options);
  }

  /** Search resources of every kind. Risk: low. Scope: https://www.googleapis.com/auth/cloud-platform. */
  searchResources(params: SearchResourcesParams, options?: ExecuteOptions): GovernedPages<"low", AssetsSearchResult, AssetsSearchItem> {
    return this.call("assets:search", params, options);
  }

  execute<O extends keyof Within<GcpOperations, M>>(
    operation: O,
    params: ParamsOf<Within<GcpOperations, M>, O> & Incomplete,
  ): never;
  /** List organizations that can be seen. `GET /v3/organizations:search` @risk low */
  execute(
    operation: OperationId<"organizations:read", "low", M>,
    params: OrganizationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", OrganizationsReadResult, OrganizationsReadItem>;
  /**
   * Show who has roles at the organization. `POST /v3/organizations/{organizationsId}:getIamPolicy`
   * @risk low
   */
  execute(
    operation: OperationId<"organizations:read_iam_policy", "low", M>,
    params: OrganizationsReadIamPolicyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", OrganizationsReadIamPolicyResult>;
  /** Search folders that can be seen. `GET /v3/folders:search` @risk low */
  execute(
    operation: OperationId<"folders:read", "low", M>,
    params: FoldersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FoldersReadResult, FoldersReadItem>;
  /** Search projects that can be seen. `GET /v3/projects:search` @risk low */
  execute(
    operation: OperationId<"projects:read", "low", M>,
    params: ProjectsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ProjectsReadResult, ProjectsReadItem>;
  /** Get one project with labels and parent. `GET /v3/projects/{projectsId}` @risk low */
  execute(
    operation: OperationId<"projects:read_details", "low", M>,
    params: ProjectsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ProjectsReadDetailsResult>;
  /** Show who has roles in a project. `POST /v3/projects/{projectsId}:getIamPolicy` @risk low */
  execute(
    operation: OperationId<"projects:read_iam_policy", "low", M>,
    params: ProjectsReadIamPolicyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ProjectsReadIamPolicyResult>;
  /** Replace who has roles in a project. `POST /v3/projects/{projectsId}:setIamPolicy` @risk critical */
  execute(
    operation: OperationId<"projects:write_iam_policy", "critical", M>,
    params: ProjectsWriteIamPolicyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ProjectsWriteIamPolicyResult>;
  /** List service accounts of a project. `GET /v1/projects/{projectsId}/serviceAccounts` @risk low */
  execute(
    operation: OperationId<"service_accounts:read", "low", M>,
    params: ServiceAccountsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ServiceAccountsReadResult, ServiceAccountsReadItem>;
  /**
   * Get one service account by address. `GET /v1/projects/{projectsId}/serviceAccounts/{serviceAccountsId}`
   * @risk low
   */
  execute(
    operation: OperationId<"service_accounts:read_details", "low", M>,
    params: ServiceAccountsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ServiceAccountsReadDetailsResult>;
  /**
   * Stop a service account from signing in. `POST
   * /v1/projects/{projectsId}/serviceAccounts/{serviceAccountsId}:disable`
   * @risk high
   */
  execute(
    operation: OperationId<"service_accounts:disable", "high", M>,
    params: ServiceAccountsDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ServiceAccountsDisableResult>;
  /**
   * Let a disabled service account sign in again. `POST
   * /v1/projects/{projectsId}/serviceAccounts/{serviceAccountsId}:enable`
   * @risk high
   */
  execute(
    operation: OperationId<"service_accounts:enable", "high", M>,
    params: ServiceAccountsEnableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ServiceAccountsEnableResult>;
  /**
   * Delete a service account of a project. `DELETE
   * /v1/projects/{projectsId}/serviceAccounts/{serviceAccountsId}`
   * @risk critical
   */
  execute(
    operation: OperationId<"service_accounts:delete", "critical", M>,
    params: ServiceAccountsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ServiceAccountsDeleteResult>;
  /**
   * List keys of a service account without secrets. `GET
   * /v1/projects/{projectsId}/serviceAccounts/{serviceAccountsId}/keys`
   * @risk low
   */
  execute(
    operation: OperationId<"service_account_keys:read", "low", M>,
    params: ServiceAccountKeysReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ServiceAccountKeysReadResult>;
  /**
   * Make a key of a service account useless. `POST
   * /v1/projects/{projectsId}/serviceAccounts/{serviceAccountsId}/keys/{keysId}:disable`
   * @risk high
   */
  execute(
    operation: OperationId<"service_account_keys:disable", "high", M>,
    params: ServiceAccountKeysDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ServiceAccountKeysDisableResult>;
  /**
   * Let a disabled key work again. `POST
   * /v1/projects/{projectsId}/serviceAccounts/{serviceAccountsId}/keys/{keysId}:enable`
   * @risk high
   */
  execute(
    operation: OperationId<"service_account_keys:enable", "high", M>,
    params: ServiceAccountKeysEnableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ServiceAccountKeysEnableResult>;
  /**
   * Delete a key of a service account for good. `DELETE
   * /v1/projects/{projectsId}/serviceAccounts/{serviceAccountsId}/keys/{keysId}`
   * @risk critical
   */
  execute(
    operation: OperationId<"service_account_keys:delete", "critical", M>,
    params: ServiceAccountKeysDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ServiceAccountKeysDeleteResult>;
  /** List custom roles of the organization. `GET /v1/organizations/{organizationsId}/roles` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RolesReadResult, RolesReadItem>;
  /** Get permissions of a role that Google made. `GET /v1/roles/{rolesId}` @risk low */
  execute(
    operation: OperationId<"roles:read_details", "low", M>,
    params: RolesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RolesReadDetailsResult>;
  /**
   * List pools that outside workloads sign in by. `GET
   * /v1/projects/{projectsId}/locations/{locationsId}/workloadIdentityPools`
   * @risk low
   */
  execute(
    operation: OperationId<"workload_identity_pools:read", "low", M>,
    params: WorkloadIdentityPoolsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", WorkloadIdentityPoolsReadResult, WorkloadIdentityPoolsReadItem>;
  /** Search log entries, audit logs among them. `POST /v2/entries:list` @risk medium */
  execute(
    operation: OperationId<"log_entries:read", "medium", M>,
    params: LogEntriesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", LogEntriesReadResult, LogEntriesReadItem>;
  /** List where the organization sends its logs. `GET /v2/organizations/{organizationsId}/sinks` @risk low */
  execute(
    operation: OperationId<"log_sinks:read", "low", M>,
    params: LogSinksReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", LogSinksReadResult, LogSinksReadItem>;
  /** List where a project sends its logs. `GET /v2/projects/{projectsId}/sinks` @risk low */
  execute(
    operation: OperationId<"log_sinks:read_project", "low", M>,
    params: LogSinksReadProjectParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", LogSinksReadProjectResult, LogSinksReadProjectItem>;
  /**
   * List which entries the organization drops. `GET /v2/organizations/{organizationsId}/exclusions`
   * @risk low
   */
  execute(
    operation: OperationId<"log_exclusions:read", "low", M>,
    params: LogExclusionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", LogExclusionsReadResult, LogExclusionsReadItem>;
  /**
   * List log buckets with their retention. `GET /v2/projects/{projectsId}/locations/{locationsId}/buckets`
   * @risk low
   */
  execute(
    operation: OperationId<"log_buckets:read", "low", M>,
    params: LogBucketsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", LogBucketsReadResult, LogBucketsReadItem>;
  /** Search resources of every kind. `GET /v1/{v1Id}/{v1Id1}:searchAllResources` @risk low */
  execute(
    operation: OperationId<"assets:search", "low", M>,
    params: AssetsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AssetsSearchResult, AssetsSearchItem>;
  /** Search who has roles anywhere. `GET /v1/{v1Id}/{v1Id1}:searchAllIamPolicies` @risk low */
  execute(
    operation: OperationId<"iam_policies:search", "low", M>,
    params: IamPoliciesSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IamPoliciesSearchResult, IamPoliciesSearchItem>;
  /** Find out who can reach what. `GET /v1/{v1Id}/{v1Id1}:analyzeIamPolicy` @risk low */
  execute(
    operation: OperationId<"access:analyze", "low", M>,
    params: AccessAnalyzeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AccessAnalyzeResult>;
  /** Show how resources changed over time. `GET /v1/{v1Id}/{v1Id1}:batchGetAssetsHistory` @risk medium */
  execute(
    operation: OperationId<"assets:history", "medium", M>,
    params: AssetsHistoryParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AssetsHistoryResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof GcpOperations>(
    operation: O & Permit<GcpOperations, O, M>,
    ...rest: Rest<ParamsOf<GcpOperations, O>>
  ): CallOf<GcpOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Gcp<M extends Risk = "critical"> = Limited<GcpConnector<M>, GcpMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface GcpOperations {
  "organizations:read": { risk: "low"; params: OrganizationsReadParams; result: OrganizationsReadResult; item: OrganizationsReadItem };
  "organizations:read_iam_policy": { risk: "low"; params: OrganizationsReadIamPolicyParams; result: OrganizationsReadIamPolicyResult };
  "folders:read": { risk: "low"; params: FoldersReadParams; result: FoldersReadResult; item: FoldersReadItem };
  "projects:read": { risk: "low"; params: ProjectsReadParams; result: ProjectsReadResult; item: ProjectsReadItem };
  "projects:read_details": { risk: "low"; params: ProjectsReadDetailsParams; result: ProjectsReadDetailsResult };
  "projects:read_iam_policy": { risk: "low"; params: ProjectsReadIamPolicyParams; result: ProjectsReadIamPolicyResult };
  "projects:write_iam_policy": { risk: "critical"; params: ProjectsWriteIamPolicyParams; result: ProjectsWriteIamPolicyResult };
  "service_accounts:read": { risk: "low"; params: ServiceAccountsReadParams; result: ServiceAccountsReadResult; item: ServiceAccountsReadItem };
  "service_accounts:read_details": { risk: "low"; params: ServiceAccountsReadDetailsParams; result: ServiceAccountsReadDetailsResult };
  "service_accounts:disable": { risk: "high"; params: ServiceAccountsDisableParams; result: ServiceAccountsDisableResult };
  "service_accounts:enable": { risk: "high"; params: ServiceAccountsEnableParams; result: ServiceAccountsEnableResult };
  "service_accounts:delete": { risk: "critical"; params: ServiceAccountsDeleteParams; result: ServiceAccountsDeleteResult };
  "service_account_keys:read": { risk: "low"; params: ServiceAccountKeysReadParams; result: ServiceAccountKeysReadResult };
  "service_account_keys:disable": { risk: "high"; params: ServiceAccountKeysDisableParams; result: ServiceAccountKeysDisableResult };
  "service_account_keys:enable": { risk: "high"; params: ServiceAccountKeysEnableParams; result: ServiceAccountKeysEnableResult };
  "service_account_keys:delete": { risk: "critical"; params: ServiceAccountKeysDeleteParams; result: ServiceAccountKeysDeleteResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult; item: RolesReadItem };
  "roles:read_details": { risk: "low"; params: RolesReadDetailsParams; result: RolesReadDetailsResult };
  "workload_identity_pools:read": { risk: "low"; params: WorkloadIdentityPoolsReadParams; result: WorkloadIdentityPoolsReadResult; item: WorkloadIdentityPoolsReadItem };
  "log_entries:read": { risk: "medium"; params: LogEntriesReadParams; result: LogEntriesReadResult; item: LogEntriesReadItem };
  "log_sinks:read": { risk: "low"; params: LogSinksReadParams; result: LogSinksReadResult; item: LogSinksReadItem };
  "log_sinks:read_project": { risk: "low"; params: LogSinksReadProjectParams; result: LogSinksReadProjectResult; item: LogSinksReadProjectItem };
  "log_exclusions:read": { risk: "low"; params: LogExclusionsReadParams; result: LogExclusionsReadResult; item: LogExclusionsReadItem };
  "log_buckets:read": { risk: "low"; params: LogBucketsReadParams; result: LogBucketsReadResult; item: LogBucketsReadItem };
  "assets:search": { risk: "low"; params: AssetsSearchParams; result: AssetsSearchResult; item: AssetsSearchItem };
  "iam_policies:search": { risk: "low"; params: IamPoliciesSearchParams; result: IamPoliciesSearchResult; item: IamPoliciesSearchItem };
  "access:analyze": { risk: "low"; params: AccessAnalyzeParams; result: AccessAnalyzeResult };
  "assets:history": { risk: "medium"; params: AssetsHistoryParams; result: AssetsHistoryResult };
}

/** The risk of each convenience method. */
export interface GcpMethods {
  searchProjects: "low";
  getProjectPolicy: "low";
  listServiceAccounts: "low";
  disableServiceAccount: "high";
  listServiceAccountKeys: "low";
  searchLogs: "medium";
  searchResources: "low";
}

/** Parameters of `organizations:read`. */
export interface OrganizationsReadParams {
  /** Search text, such as domain:example.com. @minLength 1 */
  query?: string;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `organizations:read`. */
export type OrganizationsReadResult = {
  organizations?: {
    name?: string;
    displayName?: string;
    directoryCustomerId?: string;
    state?: string;
    /** @format date-time */
    createTime?: string;
    /** @format date-time */
    updateTime?: string;
    etag?: string;
  }[];
  nextPageToken?: string;
};

/** One item of the pages of `organizations:read`. */
export type OrganizationsReadItem = NonNullable<OrganizationsReadResult["organizations"]>[number];

/** Parameters of `organizations:read_iam_policy`. */
export interface OrganizationsReadIamPolicyParams {
  organizationsId: Organization;
  options?: PolicyOptions;
}

/** Result of `organizations:read_iam_policy`. */
export type OrganizationsReadIamPolicyResult = Policy;

/** Parameters of `folders:read`. */
export interface FoldersReadParams {
  query?: Query;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `folders:read`. */
export type FoldersReadResult = {
  folders?: {
    name?: string;
    displayName?: string;
    parent?: string;
    state?: string;
    /** @format date-time */
    createTime?: string;
    /** @format date-time */
    updateTime?: string;
    /** @format date-time */
    deleteTime?: string;
    etag?: string;
  }[];
  nextPageToken?: string;
};

/** One item of the pages of `folders:read`. */
export type FoldersReadItem = NonNullable<FoldersReadResult["folders"]>[number];

/** Parameters of `projects:read`. */
export interface ProjectsReadParams {
  query?: Query;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `projects:read`. */
export type ProjectsReadResult = {
  projects?: ProjectInfo[];
  nextPageToken?: string;
};

/** One item of the pages of `projects:read`. */
export type ProjectsReadItem = NonNullable<ProjectsReadResult["projects"]>[number];

/** Arguments of `searchProjects`. */
export interface SearchProjectsParams {
  query?: Query;
  pageSize?: PageSize;
}

/** Parameters of `projects:read_details`. */
export interface ProjectsReadDetailsParams {
  projectsId: Project;
}

/** Result of `projects:read_details`. */
export type ProjectsReadDetailsResult = ProjectInfo;

/** Parameters of `projects:read_iam_policy`. */
export interface ProjectsReadIamPolicyParams {
  projectsId: Project;
  options?: PolicyOptions;
}

/** Result of `projects:read_iam_policy`. */
export type ProjectsReadIamPolicyResult = Policy;

/** Arguments of `getProjectPolicy`. */
export interface GetProjectPolicyParams {
  project: Project;
}

/** Parameters of `projects:write_iam_policy`. */
export interface ProjectsWriteIamPolicyParams {
  projectsId: Project;
  /** The whole policy as it is to be. */
  policy: {
    /** @integer */
    version?: 1 | 3;
    /** @minLength 1 */
    etag: string;
    bindings: {
      /** @minLength 1 */
      role: string;
      members: string[];
      condition?: {
        title?: string;
        description?: string;
        /** Condition in the Common Expression Language. @minLength 1 */
        expression: string;
        location?: string;
      };
    }[];
  };
}

/** Result of `projects:write_iam_policy`. */
export type ProjectsWriteIamPolicyResult = Policy;

/** Parameters of `service_accounts:read`. */
export interface ServiceAccountsReadParams {
  projectsId: Project;
  /** How many accounts per page. @integer @minimum 1 @maximum 100 */
  pageSize?: number;
  pageToken?: PageToken;
}

/** Result of `service_accounts:read`. */
export type ServiceAccountsReadResult = {
  accounts?: ServiceAccount[];
  nextPageToken?: string;
};

/** One item of the pages of `service_accounts:read`. */
export type ServiceAccountsReadItem = NonNullable<ServiceAccountsReadResult["accounts"]>[number];

/** Arguments of `listServiceAccounts`. */
export interface ListServiceAccountsParams {
  project: Project;
  /** How many accounts per page. @integer @minimum 1 @maximum 100 */
  pageSize?: number;
}

/** Parameters of `service_accounts:read_details`. */
export interface ServiceAccountsReadDetailsParams {
  projectsId: AccountProject;
  serviceAccountsId: Account;
}

/** Result of `service_accounts:read_details`. */
export type ServiceAccountsReadDetailsResult = ServiceAccount;

/** Parameters of `service_accounts:disable`. */
export interface ServiceAccountsDisableParams {
  projectsId: AccountProject;
  serviceAccountsId: Account;
}

/** Result of `service_accounts:disable`. */
export type ServiceAccountsDisableResult = Empty;

/** Arguments of `disableServiceAccount`. */
export interface DisableServiceAccountParams {
  account: Account;
}

/** Parameters of `service_accounts:enable`. */
export interface ServiceAccountsEnableParams {
  projectsId: AccountProject;
  serviceAccountsId: Account;
}

/** Result of `service_accounts:enable`. */
export type ServiceAccountsEnableResult = Empty;

/** Parameters of `service_accounts:delete`. */
export interface ServiceAccountsDeleteParams {
  projectsId: AccountProject;
  serviceAccountsId: Account;
}

/** Result of `service_accounts:delete`. */
export type ServiceAccountsDeleteResult = Empty;

/** Parameters of `service_account_keys:read`. */
export interface ServiceAccountKeysReadParams {
  projectsId: AccountProject;
  serviceAccountsId: Account;
  /** Only keys of these kinds. */
  keyTypes?: ("USER_MANAGED" | "SYSTEM_MANAGED")[];
}

/** Result of `service_account_keys:read`. */
export type ServiceAccountKeysReadResult = {
  keys?: {
    name?: string;
    keyType?: "KEY_TYPE_UNSPECIFIED" | "USER_MANAGED" | "SYSTEM_MANAGED" | (string & {});
    keyOrigin?: string;
    keyAlgorithm?: string;
    disabled?: boolean;
    disableReason?: string;
    /** @format date-time */
    validAfterTime?: string;
    /** @format date-time */
    validBeforeTime?: string;
    extendedStatus?: { key?: string; value?: string }[];
  }[];
};

/** Arguments of `listServiceAccountKeys`. */
export interface ListServiceAccountKeysParams {
  account: Account;
  /** Only keys of these kinds. */
  keyTypes?: ("USER_MANAGED" | "SYSTEM_MANAGED")[];
}

/** Parameters of `service_account_keys:disable`. */
export interface ServiceAccountKeysDisableParams {
  projectsId: AccountProject;
  serviceAccountsId: Account;
  keysId: KeyId;
}

/** Result of `service_account_keys:disable`. */
export type ServiceAccountKeysDisableResult = Empty;

/** Parameters of `service_account_keys:enable`. */
export interface ServiceAccountKeysEnableParams {
  projectsId: AccountProject;
  serviceAccountsId: Account;
  keysId: KeyId;
}

/** Result of `service_account_keys:enable`. */
export type ServiceAccountKeysEnableResult = Empty;

/** Parameters of `service_account_keys:delete`. */
export interface ServiceAccountKeysDeleteParams {
  projectsId: AccountProject;
  serviceAccountsId: Account;
  keysId: KeyId;
}

/** Result of `service_account_keys:delete`. */
export type ServiceAccountKeysDeleteResult = Empty;

/** Parameters of `roles:read`. */
export interface RolesReadParams {
  organizationsId: Organization;
  /** Whether permissions are listed too. */
  view?: "BASIC" | "FULL";
  showDeleted?: ShowDeleted;
  /** How many roles per page. @integer @minimum 1 @maximum 1000 */
  pageSize?: number;
  pageToken?: PageToken;
}

/** Result of `roles:read`. */
export type RolesReadResult = {
  roles?: Role[];
  nextPageToken?: string;
};

/** One item of the pages of `roles:read`. */
export type RolesReadItem = NonNullable<RolesReadResult["roles"]>[number];

/** Parameters of `roles:read_details`. */
export interface RolesReadDetailsParams {
  /** Role without roles/, such as iam.securityAdmin. @minLength 1 */
  rolesId: string;
}

/** Result of `roles:read_details`. */
export type RolesReadDetailsResult = Role;

/** Parameters of `workload_identity_pools:read`. */
export interface WorkloadIdentityPoolsReadParams {
  projectsId: Project;
  /** Location of the pools, which is global. @minLength 1 */
  locationsId: string;
  showDeleted?: ShowDeleted;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `workload_identity_pools:read`. */
export type WorkloadIdentityPoolsReadResult = {
  workloadIdentityPools?: {
    name?: string;
    displayName?: string;
    description?: string;
    state?: "STATE_UNSPECIFIED" | "ACTIVE" | "DELETED" | (string & {});
    disabled?: boolean;
    mode?: string;
    /** @format date-time */
    expireTime?: string;
  }[];
  nextPageToken?: string;
};

/** One item of the pages of `workload_identity_pools:read`. */
export type WorkloadIdentityPoolsReadItem = NonNullable<WorkloadIdentityPoolsReadResult["workloadIdentityPools"]>[number];

/** Parameters of `log_entries:read`. */
export interface LogEntriesReadParams {
  /** Where to search, as in projects/p or organizations/1. @minItems 1 @maxItems 100 */
  resourceNames: string[];
  /** Condition in the Logging query language. @minLength 1 @maxLength 20000 */
  filter?: string;
  /** Whether old or new entries come first, old ones unless told. */
  orderBy?: "timestamp asc" | "timestamp desc";
  /** How many entries per page. @integer @minimum 1 @maximum 1000 */
  pageSize?: number;
  pageToken?: PageToken;
}

/** Result of `log_entries:read`. */
export type LogEntriesReadResult = {
  entries?: LogEntry[];
  nextPageToken?: string;
};

/** One item of the pages of `log_entries:read`. */
export type LogEntriesReadItem = NonNullable<LogEntriesReadResult["entries"]>[number];

/** Arguments of `searchLogs`. */
export interface SearchLogsParams {
  /** Where to search, as in projects/p or organizations/1. @minItems 1 @maxItems 100 */
  resourceNames: string[];
  /** Condition in the Logging query language. @minLength 1 @maxLength 20000 */
  filter?: string;
  /** Whether old or new entries come first, old ones unless told. */
  orderBy?: "timestamp asc" | "timestamp desc";
  /** How many entries per page. @integer @minimum 1 @maximum 1000 */
  pageSize?: number;
}

/** Parameters of `log_sinks:read`. */
export interface LogSinksReadParams {
  organizationsId: Organization;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `log_sinks:read`. */
export type LogSinksReadResult = {
  sinks?: Sink[];
  nextPageToken?: string;
};

/** One item of the pages of `log_sinks:read`. */
export type LogSinksReadItem = NonNullable<LogSinksReadResult["sinks"]>[number];

/** Parameters of `log_sinks:read_project`. */
export interface LogSinksReadProjectParams {
  projectsId: Project;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `log_sinks:read_project`. */
export type LogSinksReadProjectResult = {
  sinks?: Sink[];
  nextPageToken?: string;
};

/** One item of the pages of `log_sinks:read_project`. */
export type LogSinksReadProjectItem = NonNullable<LogSinksReadProjectResult["sinks"]>[number];

/** Parameters of `log_exclusions:read`. */
export interface LogExclusionsReadParams {
  organizationsId: Organization;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `log_exclusions:read`. */
export type LogExclusionsReadResult = {
  exclusions?: Exclusion[];
  nextPageToken?: string;
};

/** One item of the pages of `log_exclusions:read`. */
export type LogExclusionsReadItem = NonNullable<LogExclusionsReadResult["exclusions"]>[number];

/** Parameters of `log_buckets:read`. */
export interface LogBucketsReadParams {
  projectsId: Project;
  /** Location of the buckets, or a hyphen for all. @minLength 1 */
  locationsId: string;
  pageSize?: PageSize;
  pageToken?: PageToken;
}

/** Result of `log_buckets:read`. */
export type LogBucketsReadResult = {
  buckets?: {
    name?: string;
    description?: string;
    /** @integer */
    retentionDays?: number;
    locked?: boolean;
    lifecycleState?: string;
    analyticsEnabled?: boolean;
    restrictedFields?: string[];
    /** @format date-time */
    createTime?: string;
    /** @format date-time */
    updateTime?: string;
  }[];
  nextPageToken?: string;
};

/** One item of the pages of `log_buckets:read`. */
export type LogBucketsReadItem = NonNullable<LogBucketsReadResult["buckets"]>[number];

/** Parameters of `assets:search`. */
export interface AssetsSearchParams {
  scopeKind: ScopeKind;
  scopeId: ScopeId;
  /** Search text, such as labels.env:prod. @minLength 1 */
  query?: string;
  assetTypes?: AssetTypes;
  orderBy?: AssetOrder;
  /** Fields to send, never the whole settings of a resource. @minItems 1 */
  readMask?: (
    | "name"
    | "assetType"
    | "project"
    | "folders"
    | "organization"
    | "displayName"
    | "description"
    | "location"
    | "labels"
    | "tags"
    | "effectiveTags"
    | "networkTags"
    | "kmsKeys"
    | "createTime"
    | "updateTime"
    | "state"
    | "additionalAttributes"
    | "parentFullResourceName"
    | "parentAssetType"
    | "sccSecurityMarks"
    | "relationships"
  )[];
  /** How many resources per page. @integer @minimum 1 @maximum 500 */
  pageSize?: number;
  pageToken?: PageToken;
}

/** Result of `assets:search`. */
export type AssetsSearchResult = {
  results?: {
    name?: string;
    assetType?: string;
    displayName?: string;
    description?: string;
    project?: string;
    folders?: string[];
    organization?: string;
    location?: string;
    state?: string;
    labels?: { [key: string]: string };
    networkTags?: string[];
    kmsKeys?: string[];
    parentFullResourceName?: string;
    additionalAttributes?: { [key: string]: Value };
    /** @format date-time */
    createTime?: string;
    /** @format date-time */
    updateTime?: string;
  }[];
  nextPageToken?: string;
};

/** One item of the pages of `assets:search`. */
export type AssetsSearchItem = NonNullable<AssetsSearchResult["results"]>[number];

/** Arguments of `searchResources`. */
export interface SearchResourcesParams {
  scopeKind: ScopeKind;
  scopeId: ScopeId;
  /** Search text, such as labels.env:prod. @minLength 1 */
  query?: string;
  assetTypes?: AssetTypes;
}

/** Parameters of `iam_policies:search`. */
export interface IamPoliciesSearchParams {
  scopeKind: ScopeKind;
  scopeId: ScopeId;
  /** Search text, such as policy:ann@example.com. @minLength 1 */
  query?: string;
  assetTypes?: AssetTypes;
  orderBy?: AssetOrder;
  /** How many policies per page. @integer @minimum 1 @maximum 500 */
  pageSize?: number;
  pageToken?: PageToken;
}

/** Result of `iam_policies:search`. */
export type IamPoliciesSearchResult = {
  results?: {
    resource?: string;
    assetType?: string;
    project?: string;
    folders?: string[];
    organization?: string;
    policy?: Policy;
  }[];
  nextPageToken?: string;
};

/** One item of the pages of `iam_policies:search`. */
export type IamPoliciesSearchItem = NonNullable<IamPoliciesSearchResult["results"]>[number];

/** Parameters of `access:analyze`. */
export interface AccessAnalyzeParams {
  scopeKind: ScopeKind;
  scopeId: ScopeId;
  /** Full name of the resource. @minLength 1 */
  "analysisQuery.resourceSelector.fullResourceName"?: string;
  /** Principal, as in user:ann@example.com. @minLength 1 */
  "analysisQuery.identitySelector.identity"?: string;
  /** Roles that are looked for, such as roles/owner. @maxItems 10 */
  "analysisQuery.accessSelector.roles"?: string[];
  /** Permissions that are looked for, such as storage.objects.get. @maxItems 10 */
  "analysisQuery.accessSelector.permissions"?: string[];
  /** Whether groups are resolved into members, not together with an identity. */
  "analysisQuery.options.expandGroups"?: boolean;
  /** Whether roles are resolved into permissions, not together with an access. */
  "analysisQuery.options.expandRoles"?: boolean;
  /** Whether resources below are listed. */
  "analysisQuery.options.expandResources"?: boolean;
  /** Whether access by way of service accounts counts. */
  "analysisQuery.options.analyzeServiceAccountImpersonation"?: boolean;
  /** Time to spend, such as 30s, after which a part is sent. @maxLength 20 @pattern ^[0-9]+(\.[0-9]+)?s$ */
  executionTimeout?: string;
}

/** Result of `access:analyze`. */
export type AccessAnalyzeResult = {
  fullyExplored?: boolean;
  mainAnalysis?: Analysis;
  serviceAccountImpersonationAnalysis?: Analysis[];
};

/** Parameters of `assets:history`. */
export interface AssetsHistoryParams {
  /** Kind of place that the resources are in. */
  scopeKind: "projects" | "organizations";
  scopeId: ScopeId;
  /** Full names of the resources. @minItems 1 @maxItems 100 */
  assetNames: string[];
  /** Whether settings or roles are shown. */
  contentType: "RESOURCE" | "IAM_POLICY";
  /** Start of the time to look at. @format date-time */
  "readTimeWindow.startTime": string;
  /** End of the time to look at, now unless told. @format date-time */
  "readTimeWindow.endTime"?: string;
}

/** Result of `assets:history`. */
export type AssetsHistoryResult = {
  assets?: {
    deleted?: boolean;
    window?: {
      /** @format date-time */
      startTime?: string;
      /** @format date-time */
      endTime?: string;
    };
    asset?: {
      name?: string;
      assetType?: string;
      ancestors?: string[];
      /** @format date-time */
      updateTime?: string;
      iamPolicy?: Policy;
      resource?: {
        version?: string;
        parent?: string;
        location?: string;
        data?: { [key: string]: Value };
      };
    };
    priorAssetState?: string;
  }[];
};

/** Id or number of the project. @minLength 1 */
export type Project = string;

/** Number of the organization. @minLength 1 @maxLength 30 @pattern ^[0-9]+$ */
export type Organization = string;

/** Kind of place that is searched. */
export type ScopeKind = "projects" | "folders" | "organizations";

/** Id or number of the place. @minLength 1 */
export type ScopeId = string;

/** Project of the service account, or a hyphen. @minLength 1 */
export type AccountProject = string;

/** Address or unique id of the service account. @minLength 1 @pattern ^[^/.][^/]*$ */
export type Account = string;

/** Id of the key, the last part of its name. @minLength 1 @pattern ^[^/.][^/]*$ */
export type KeyId = string;

/** How many make a page. @integer @minimum 1 */
export type PageSize = number;

/** Place to continue from, taken from nextPageToken. @minLength 1 */
export type PageToken = string;

/** Search text, such as state:ACTIVE. @minLength 1 */
export type Query = string;

/** Only these types, such as compute.googleapis.com/Instance. */
export type AssetTypes = string[];

/** Fields to order by, such as name desc. @minLength 1 */
export type AssetOrder = string;

/** Whether what is deleted is shown. */
export type ShowDeleted = boolean;

/** Version of the policy, 3 shows conditions. */
export type PolicyOptions = {
  /** @integer */
  requestedPolicyVersion?: 1 | 3;
};

/** An object without fields, on success. */
export type Empty = { [key: string]: never };

/** A value of any kind. */
export type Value = string | number | boolean | Value[] | { [key: string]: unknown } | null;

export type Binding = {
  /** Role, such as roles/owner. */
  role?: string;
  /** Principals, such as user:ann@example.com. */
  members?: string[];
  condition?: {
    title?: string;
    description?: string;
    expression?: string;
  };
};

export type Policy = {
  /** @integer */
  version?: number;
  etag?: string;
  bindings?: Binding[];
  auditConfigs?: { service?: string; auditLogConfigs?: { logType?: string; exemptedMembers?: string[] }[] }[];
};

export type ProjectInfo = {
  /** Number of the project behind projects/. */
  name?: string;
  projectId?: string;
  displayName?: string;
  parent?: string;
  state?: "STATE_UNSPECIFIED" | "ACTIVE" | "DELETE_REQUESTED" | (string & {});
  labels?: { [key: string]: string };
  tags?: { [key: string]: string };
  /** @format date-time */
  createTime?: string;
  /** @format date-time */
  updateTime?: string;
  /** @format date-time */
  deleteTime?: string;
  etag?: string;
};

export type ServiceAccount = {
  name?: string;
  email?: string;
  uniqueId?: string;
  projectId?: string;
  displayName?: string;
  description?: string;
  disabled?: boolean;
  oauth2ClientId?: string;
  etag?: string;
};

export type Role = {
  name?: string;
  title?: string;
  description?: string;
  includedPermissions?: string[];
  stage?: "ALPHA" | "BETA" | "GA" | "DEPRECATED" | "DISABLED" | "EAP" | (string & {});
  deleted?: boolean;
  etag?: string;
};

export type Exclusion = {
  name?: string;
  description?: string;
  /** Which entries are dropped. */
  filter?: string;
  disabled?: boolean;
  /** @format date-time */
  createTime?: string;
  /** @format date-time */
  updateTime?: string;
};

export type Sink = {
  name?: string;
  resourceName?: string;
  description?: string;
  destination?: string;
  filter?: string;
  disabled?: boolean;
  includeChildren?: boolean;
  interceptChildren?: boolean;
  writerIdentity?: string;
  exclusions?: Exclusion[];
  /** @format date-time */
  createTime?: string;
  /** @format date-time */
  updateTime?: string;
};

export type LogEntry = {
  logName?: string;
  insertId?: string;
  /** @format date-time */
  timestamp?: string;
  /** @format date-time */
  receiveTimestamp?: string;
  severity?: string;
  resource?: { type?: string; labels?: { [key: string]: string } };
  labels?: { [key: string]: string };
  /** The audit record, for audit logs. */
  protoPayload?: {
    "@type"?: string;
    serviceName?: string;
    /** Method that was called there. */
    methodName?: string;
    resourceName?: string;
    status?: {
      /** @integer */
      code?: number;
      message?: string;
    };
    authenticationInfo?: {
      principalEmail?: string;
      /** Who it was, where that is no Google account. */
      principalSubject?: string;
      /** Key that the service account used. */
      serviceAccountKeyName?: string;
    };
    authorizationInfo?: {
      resource?: string;
      permission?: string;
      granted?: boolean;
    }[];
    requestMetadata?: { callerIp?: string; callerSuppliedUserAgent?: string };
    request?: { [key: string]: Value };
    response?: { [key: string]: Value };
    metadata?: { [key: string]: Value };
  };
  jsonPayload?: { [key: string]: Value };
  textPayload?: string;
  httpRequest?: {
    requestMethod?: string;
    requestUrl?: string;
    /** @integer */
    status?: number;
    remoteIp?: string;
    userAgent?: string;
  };
  operation?: { id?: string; producer?: string };
  trace?: string;
};

export type AnalysisState = {
  code?: string;
  cause?: string;
};

export type Analysis = {
  fullyExplored?: boolean;
  analysisResults?: {
    attachedResourceFullName?: string;
    fullyExplored?: boolean;
    iamBinding?: Binding;
    identityList?: { identities?: { name?: string; analysisState?: AnalysisState }[] };
    accessControlLists?: {
      accesses?: { role?: string; permission?: string }[];
      resources?: { fullResourceName?: string }[];
    }[];
  }[];
  nonCriticalErrors?: AnalysisState[];
};

const CURSOR_PAGES = { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/sinks" } as const;

const CURSOR_PAGES_2 = { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/results" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "gcp",
  operations: {
    low: {
      "organizations:read": [
        "VQVwQzEY",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/organizations",
        },
      ],
      "organizations:read_iam_policy": ["KkzAfjAr"],
      "folders:read": [
        "JMokYbOl",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/folders" },
      ],
      "projects:read": [
        "oy_khw79",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/projects" },
      ],
      "projects:read_details": ["uE6MiQNS"],
      "projects:read_iam_policy": ["koCEn39Z"],
      "service_accounts:read": [
        "-YkovSO9",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/accounts" },
      ],
      "service_accounts:read_details": ["RTZehvxL"],
      "service_account_keys:read": ["YG-CS8xi"],
      "roles:read": [
        "HVZ_N4MP",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/roles" },
      ],
      "roles:read_details": ["Q-IrGAfx"],
      "workload_identity_pools:read": [
        "N5MWGCue",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/workloadIdentityPools",
        },
      ],
      "log_sinks:read": ["1o-IpTl6", CURSOR_PAGES],
      "log_sinks:read_project": ["uffuIqnK", CURSOR_PAGES],
      "log_exclusions:read": [
        "oyFVEUTf",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/exclusions",
        },
      ],
      "log_buckets:read": [
        "3zbMVz_X",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/buckets" },
      ],
      "assets:search": ["dmO_ke9R", CURSOR_PAGES_2],
      "iam_policies:search": ["VJpiu6oG", CURSOR_PAGES_2],
      "access:analyze": ["AuhWVwEH"],
    },
    medium: {
      "log_entries:read": [
        "LBjZHRMA",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/entries" },
      ],
      "assets:history": ["6MsSt-4v"],
    },
    high: {
      "service_accounts:disable": ["uULVKUBR"],
      "service_accounts:enable": ["hoxrfFNy"],
      "service_account_keys:disable": ["JOlWhMSr"],
      "service_account_keys:enable": ["XmPfODG3"],
    },
    critical: {
      "projects:write_iam_policy": ["u6rdB0Nq"],
      "service_accounts:delete": ["YsbE_QxE"],
      "service_account_keys:delete": ["zmI3ZcGh"],
    },
  },
};
