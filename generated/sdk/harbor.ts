// Generated from specs/harbor.yaml by `npm run generate`. Do not edit.
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
 * Harbor. Projects, images, scans, vulnerabilities, members, robots and audit log of a Harbor registry.
 * @see https://goharbor.io/docs/latest/build-customize-contribute/configure-swagger/
 */
export class HarborConnector<const M extends Risk = "critical"> extends SDKConnector<HarborOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List projects with their security settings. Risk: low. Scope: project:list. */
  listProjects(params: ListProjectsParams = {}, options?: ExecuteOptions): GovernedPages<"low", ProjectsReadResult, ProjectsReadItem> {
    return this.call("projects:read", { name: params.name, public: params.public, page_size: params.pageSize }, options);
  }

  /**
   * Change what a project scans, blocks or shows.
   * Risk: high. Scope: project:update. May be escalated to a reviewer.
   */
  blockVulnerableImages(params: BlockVulnerableImagesParams, options?: ExecuteOptions): GovernedCall<"high", ProjectsUpdateResult> {
    return this.call("projects:update", {
      project_name_or_id: params.project,
      metadata: { severity: params.severity, prevent_vul: "true" },
    }, options);
  }

  /** List images of a repository with scan results. Risk: medium. Scope: artifact:list. */
  listArtifacts(params: ListArtifactsParams, options?: ExecuteOptions): GovernedPages<"medium", ArtifactsReadResult, ArtifactsReadItem> {
    return this.call("artifacts:read", {
      project_name: params.project,
      repository_name: params.repository,
      page_size: params.pageSize,
      with_scan_overview: true,
    }, options);
  }

  /** Read the vulnerability report of an image. Risk: low. Scope: artifact-addition:read. */
  getVulnerabilities(params: GetVulnerabilitiesParams, options?: ExecuteOptions): GovernedCall<"low", ArtifactsReadVulnerabilitiesResult> {
    return this.call("artifacts:read_vulnerabilities", {
      project_name: params.project,
      repository_name: params.repository,
      reference: params.reference,
    }, options);
  }

  /** Scan an image, or list its components. Risk: medium. Scope: scan:create. */
  scanArtifact(params: ScanArtifactParams, options?: ExecuteOptions): GovernedCall<"medium", ArtifactsScanResult> {
    return this.call("artifacts:scan", {
      project_name: params.project,
      repository_name: params.repository,
      reference: params.reference,
      scan_type: "vulnerability",
    }, options);
  }

  /** Search vulnerabilities across all images. Risk: low. Scope: security-hub:list. */
  searchVulnerabilities(params: SearchVulnerabilitiesParams = {}, options?: ExecuteOptions): GovernedPages<"low", VulnerabilitiesReadResult, VulnerabilitiesReadItem> {
    return this.call("vulnerabilities:read", { q: params.query, page_size: params.pageSize, with_tag: true }, options);
  }

  execute<O extends keyof Within<HarborOperations, M>>(
    operation: O,
    params: ParamsOf<Within<HarborOperations, M>, O> & Incomplete,
  ): never;
  /** List projects with their security settings. `GET /projects` @risk low */
  execute(
    operation: OperationId<"projects:read", "low", M>,
    params: ProjectsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ProjectsReadResult, ProjectsReadItem>;
  /** Get one project by name or number. `GET /projects/{project_name_or_id}` @risk low */
  execute(
    operation: OperationId<"projects:read_details", "low", M>,
    params: ProjectsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ProjectsReadDetailsResult>;
  /** Create an empty project for images. `POST /projects` @risk medium */
  execute(
    operation: OperationId<"projects:write", "medium", M>,
    params: ProjectsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ProjectsWriteResult>;
  /** Change what a project scans, blocks or shows. `PUT /projects/{project_name_or_id}` @risk high */
  execute(
    operation: OperationId<"projects:update", "high", M>,
    params: ProjectsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ProjectsUpdateResult>;
  /** Delete an empty project for good. `DELETE /projects/{project_name_or_id}` @risk critical */
  execute(
    operation: OperationId<"projects:delete", "critical", M>,
    params: ProjectsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ProjectsDeleteResult>;
  /** List who may do what in a project. `GET /projects/{project_name_or_id}/members` @risk low */
  execute(
    operation: OperationId<"members:read", "low", M>,
    params: MembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MembersReadResult, MembersReadItem>;
  /** Let a person or group into a project. `POST /projects/{project_name_or_id}/members` @risk high */
  execute(
    operation: OperationId<"members:write", "high", M>,
    params: MembersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MembersWriteResult>;
  /** Take a member out of a project. `DELETE /projects/{project_name_or_id}/members/{mid}` @risk high */
  execute(
    operation: OperationId<"members:delete", "high", M>,
    params: MembersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MembersDeleteResult>;
  /** List the repositories of a project. `GET /projects/{project_name}/repositories` @risk low */
  execute(
    operation: OperationId<"repositories:read", "low", M>,
    params: RepositoriesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RepositoriesReadResult, RepositoriesReadItem>;
  /**
   * Delete a repository with all its images. `DELETE /projects/{project_name}/repositories/{repository_name}`
   * @risk critical
   */
  execute(
    operation: OperationId<"repositories:delete", "critical", M>,
    params: RepositoriesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RepositoriesDeleteResult>;
  /**
   * List images of a repository with scan results. `GET
   * /projects/{project_name}/repositories/{repository_name}/artifacts`
   * @risk medium
   */
  execute(
    operation: OperationId<"artifacts:read", "medium", M>,
    params: ArtifactsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ArtifactsReadResult, ArtifactsReadItem>;
  /**
   * Get one image by digest or tag. `GET
   * /projects/{project_name}/repositories/{repository_name}/artifacts/{reference}`
   * @risk medium
   */
  execute(
    operation: OperationId<"artifacts:read_details", "medium", M>,
    params: ArtifactsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ArtifactsReadDetailsResult>;
  /**
   * Read the vulnerability report of an image. `GET
   * /projects/{project_name}/repositories/{repository_name}/artifacts/{reference}/additions/vulnerabilities`
   * @risk low
   */
  execute(
    operation: OperationId<"artifacts:read_vulnerabilities", "low", M>,
    params: ArtifactsReadVulnerabilitiesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ArtifactsReadVulnerabilitiesResult>;
  /**
   * Scan an image, or list its components. `POST
   * /projects/{project_name}/repositories/{repository_name}/artifacts/{reference}/scan`
   * @risk medium
   */
  execute(
    operation: OperationId<"artifacts:scan", "medium", M>,
    params: ArtifactsScanParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ArtifactsScanResult>;
  /**
   * Stop the scan of an image. `POST
   * /projects/{project_name}/repositories/{repository_name}/artifacts/{reference}/scan/stop`
   * @risk medium
   */
  execute(
    operation: OperationId<"artifacts:stop_scan", "medium", M>,
    params: ArtifactsStopScanParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ArtifactsStopScanResult>;
  /**
   * Put a label on an image. `POST
   * /projects/{project_name}/repositories/{repository_name}/artifacts/{reference}/labels`
   * @risk high
   */
  execute(
    operation: OperationId<"artifacts:add_label", "high", M>,
    params: ArtifactsAddLabelParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ArtifactsAddLabelResult>;
  /**
   * Delete an image with all its tags. `DELETE
   * /projects/{project_name}/repositories/{repository_name}/artifacts/{reference}`
   * @risk critical
   */
  execute(
    operation: OperationId<"artifacts:delete", "critical", M>,
    params: ArtifactsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ArtifactsDeleteResult>;
  /**
   * Take a tag away from an image. `DELETE
   * /projects/{project_name}/repositories/{repository_name}/artifacts/{reference}/tags/{tag_name}`
   * @risk high
   */
  execute(
    operation: OperationId<"tags:delete", "high", M>,
    params: TagsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TagsDeleteResult>;
  /** List labels of the system or a project. `GET /labels` @risk low */
  execute(
    operation: OperationId<"labels:read", "low", M>,
    params: LabelsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", LabelsReadResult, LabelsReadItem>;
  /** Search vulnerabilities across all images. `GET /security/vul` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read", "low", M>,
    params: VulnerabilitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VulnerabilitiesReadResult, VulnerabilitiesReadItem>;
  /** Count vulnerabilities and name the worst images. `GET /security/summary` @risk low */
  execute(
    operation: OperationId<"security_summary:read", "low", M>,
    params: SecuritySummaryReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SecuritySummaryReadResult>;
  /** Read which CVEs the whole registry tolerates. `GET /system/CVEAllowlist` @risk low */
  execute(
    operation: OperationId<"cve_allowlist:read", "low", M>,
    params: CveAllowlistReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CveAllowlistReadResult>;
  /** Replace which CVEs the whole registry tolerates. `PUT /system/CVEAllowlist` @risk critical */
  execute(
    operation: OperationId<"cve_allowlist:write", "critical", M>,
    params: CveAllowlistWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", CveAllowlistWriteResult>;
  /** Search who did what in the registry. `GET /auditlog-exts` @risk medium */
  execute(
    operation: OperationId<"audit_logs:read", "medium", M>,
    params: AuditLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuditLogsReadResult, AuditLogsReadItem>;
  /** List robot accounts with their permissions. `GET /robots` @risk low */
  execute(
    operation: OperationId<"robots:read", "low", M>,
    params: RobotsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RobotsReadResult, RobotsReadItem>;
  /** Give a robot account a new secret. `PATCH /robots/{robot_id}` @risk high */
  execute(
    operation: OperationId<"robots:refresh_secret", "high", M>,
    params: RobotsRefreshSecretParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RobotsRefreshSecretResult>;
  /** Delete a robot account and its access. `DELETE /robots/{robot_id}` @risk critical */
  execute(
    operation: OperationId<"robots:delete", "critical", M>,
    params: RobotsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RobotsDeleteResult>;
  /** List accounts and who is administrator. `GET /users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Make an account system administrator, or end that. `PUT /users/{user_id}/sysadmin` @risk critical */
  execute(
    operation: OperationId<"users:set_admin", "critical", M>,
    params: UsersSetAdminParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersSetAdminResult>;
  /** Delete an account from the registry. `DELETE /users/{user_id}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof HarborOperations>(
    operation: O & Permit<HarborOperations, O, M>,
    ...rest: Rest<ParamsOf<HarborOperations, O>>
  ): CallOf<HarborOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Harbor<M extends Risk = "critical"> = Limited<HarborConnector<M>, HarborMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface HarborOperations {
  "projects:read": { risk: "low"; params: ProjectsReadParams; result: ProjectsReadResult; item: ProjectsReadItem };
  "projects:read_details": { risk: "low"; params: ProjectsReadDetailsParams; result: ProjectsReadDetailsResult };
  "projects:write": { risk: "medium"; params: ProjectsWriteParams; result: ProjectsWriteResult };
  "projects:update": { risk: "high"; params: ProjectsUpdateParams; result: ProjectsUpdateResult };
  "projects:delete": { risk: "critical"; params: ProjectsDeleteParams; result: ProjectsDeleteResult };
  "members:read": { risk: "low"; params: MembersReadParams; result: MembersReadResult; item: MembersReadItem };
  "members:write": { risk: "high"; params: MembersWriteParams; result: MembersWriteResult };
  "members:delete": { risk: "high"; params: MembersDeleteParams; result: MembersDeleteResult };
  "repositories:read": { risk: "low"; params: RepositoriesReadParams; result: RepositoriesReadResult; item: RepositoriesReadItem };
  "repositories:delete": { risk: "critical"; params: RepositoriesDeleteParams; result: RepositoriesDeleteResult };
  "artifacts:read": { risk: "medium"; params: ArtifactsReadParams; result: ArtifactsReadResult; item: ArtifactsReadItem };
  "artifacts:read_details": { risk: "medium"; params: ArtifactsReadDetailsParams; result: ArtifactsReadDetailsResult };
  "artifacts:read_vulnerabilities": { risk: "low"; params: ArtifactsReadVulnerabilitiesParams; result: ArtifactsReadVulnerabilitiesResult };
  "artifacts:scan": { risk: "medium"; params: ArtifactsScanParams; result: ArtifactsScanResult };
  "artifacts:stop_scan": { risk: "medium"; params: ArtifactsStopScanParams; result: ArtifactsStopScanResult };
  "artifacts:add_label": { risk: "high"; params: ArtifactsAddLabelParams; result: ArtifactsAddLabelResult };
  "artifacts:delete": { risk: "critical"; params: ArtifactsDeleteParams; result: ArtifactsDeleteResult };
  "tags:delete": { risk: "high"; params: TagsDeleteParams; result: TagsDeleteResult };
  "labels:read": { risk: "low"; params: LabelsReadParams; result: LabelsReadResult; item: LabelsReadItem };
  "vulnerabilities:read": { risk: "low"; params: VulnerabilitiesReadParams; result: VulnerabilitiesReadResult; item: VulnerabilitiesReadItem };
  "security_summary:read": { risk: "low"; params: SecuritySummaryReadParams; result: SecuritySummaryReadResult };
  "cve_allowlist:read": { risk: "low"; params: CveAllowlistReadParams; result: CveAllowlistReadResult };
  "cve_allowlist:write": { risk: "critical"; params: CveAllowlistWriteParams; result: CveAllowlistWriteResult };
  "audit_logs:read": { risk: "medium"; params: AuditLogsReadParams; result: AuditLogsReadResult; item: AuditLogsReadItem };
  "robots:read": { risk: "low"; params: RobotsReadParams; result: RobotsReadResult; item: RobotsReadItem };
  "robots:refresh_secret": { risk: "high"; params: RobotsRefreshSecretParams; result: RobotsRefreshSecretResult };
  "robots:delete": { risk: "critical"; params: RobotsDeleteParams; result: RobotsDeleteResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:set_admin": { risk: "critical"; params: UsersSetAdminParams; result: UsersSetAdminResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
}

/** The risk of each convenience method. */
export interface HarborMethods {
  listProjects: "low";
  blockVulnerableImages: "high";
  listArtifacts: "medium";
  getVulnerabilities: "low";
  scanArtifact: "medium";
  searchVulnerabilities: "low";
}

/** Parameters of `projects:read`. */
export interface ProjectsReadParams {
  q?: Query;
  /** Part of the project's name. @minLength 1 */
  name?: string;
  /** Only public or only private ones. */
  public?: boolean;
  /** Only projects of this owner. @minLength 1 */
  owner?: string;
  /** Send numbers and settings along. @default true */
  with_detail?: boolean;
  sort?: Sort;
  page?: Page;
  page_size?: PageSize;
}

/** Result of `projects:read`. */
export type ProjectsReadResult = Project[];

/** One item of the pages of `projects:read`. */
export type ProjectsReadItem = ProjectsReadResult[number];

/** Arguments of `listProjects`. */
export interface ListProjectsParams {
  /** Part of the project's name. @minLength 1 */
  name?: string;
  /** Only public or only private ones. */
  public?: boolean;
  pageSize?: PageSize;
}

/** Parameters of `projects:read_details`. */
export interface ProjectsReadDetailsParams {
  project_name_or_id: ProjectKey;
}

/** Result of `projects:read_details`. */
export type ProjectsReadDetailsResult = Project;

/** Parameters of `projects:write`. */
export interface ProjectsWriteParams {
  project_name: ProjectName;
  metadata?: ProjectSettings;
  /** Bytes it may take, -1 being any. @integer @minimum -1 */
  storage_limit?: number;
  /** Registry to mirror as a proxy. @integer */
  registry_id?: number;
}

/** Result of `projects:write`. */
export type ProjectsWriteResult = null;

/** Parameters of `projects:update`. */
export interface ProjectsUpdateParams {
  project_name_or_id: ProjectKey;
  metadata?: ProjectSettings;
  cve_allowlist?: CveExceptions;
}

/** Result of `projects:update`. */
export type ProjectsUpdateResult = null;

/** Arguments of `blockVulnerableImages`. */
export interface BlockVulnerableImagesParams {
  project: ProjectKey;
  /** Severity from which on pulling is prevented. */
  severity: "none" | "low" | "medium" | "high" | "critical";
}

/** Parameters of `projects:delete`. */
export interface ProjectsDeleteParams {
  project_name_or_id: ProjectKey;
}

/** Result of `projects:delete`. */
export type ProjectsDeleteResult = null;

/** Parameters of `members:read`. */
export interface MembersReadParams {
  project_name_or_id: ProjectKey;
  /** Part of the member's name. @minLength 1 */
  entityname?: string;
  page?: Page;
  page_size?: PageSize;
}

/** Result of `members:read`. */
export type MembersReadResult = Member[];

/** One item of the pages of `members:read`. */
export type MembersReadItem = MembersReadResult[number];

/** Parameters of `members:write`. */
export interface MembersWriteParams {
  project_name_or_id: ProjectKey;
  /** 2 developer, 3 guest, 4 maintainer of the project. @integer */
  role_id: 2 | 3 | 4;
  /** The person, by name or number. @minProperties 1 */
  member_user?: {
    /** Name of the person's account. @minLength 1 */
    username?: string;
    /** Number of the person's account. @integer @minimum 1 */
    user_id?: number;
  };
  /** The group, by name or number. @minProperties 1 */
  member_group?: {
    /** Number of a known group. @integer @minimum 1 */
    id?: number;
    /** Name of a new group. @minLength 1 */
    group_name?: string;
    /** Kind of group: 1 LDAP, 2 HTTP, 3 OIDC. @integer */
    group_type?: 1 | 2 | 3;
    /** Distinguished name of an LDAP group. @minLength 1 */
    ldap_group_dn?: string;
  };
}

/** Result of `members:write`. */
export type MembersWriteResult = null;

/** Parameters of `members:delete`. */
export interface MembersDeleteParams {
  project_name_or_id: ProjectKey;
  /** Number of the membership, from members:read. @integer @minimum 1 */
  mid: number;
}

/** Result of `members:delete`. */
export type MembersDeleteResult = null;

/** Parameters of `repositories:read`. */
export interface RepositoriesReadParams {
  project_name: ProjectName;
  q?: Query;
  sort?: Sort;
  page?: Page;
  page_size?: PageSize;
}

/** Result of `repositories:read`. */
export type RepositoriesReadResult = {
  /** @integer */
  id?: number;
  /** Name with the project in front. */
  name?: string;
  /** @integer */
  project_id?: number;
  description?: string;
  /** @integer */
  artifact_count?: number;
  /** @integer */
  pull_count?: number;
  /** @format date-time */
  creation_time?: string | null;
  /** @format date-time */
  update_time?: string;
}[];

/** One item of the pages of `repositories:read`. */
export type RepositoriesReadItem = RepositoriesReadResult[number];

/** Parameters of `repositories:delete`. */
export interface RepositoriesDeleteParams {
  project_name: ProjectName;
  repository_name: RepositoryName;
}

/** Result of `repositories:delete`. */
export type RepositoriesDeleteResult = null;

/** Parameters of `artifacts:read`. */
export interface ArtifactsReadParams {
  project_name: ProjectName;
  repository_name: RepositoryName;
  q?: Query;
  /** Send tags along with them. @default true */
  with_tag?: boolean;
  /** Send labels along with them. @default false */
  with_label?: boolean;
  /** Send the last scan's outcome along. @default false */
  with_scan_overview?: boolean;
  /** Send signatures and SBOMs along. @default false */
  with_accessory?: boolean;
  sort?: Sort;
  page?: Page;
  page_size?: PageSize;
}

/** Result of `artifacts:read`. */
export type ArtifactsReadResult = Artifact[];

/** One item of the pages of `artifacts:read`. */
export type ArtifactsReadItem = ArtifactsReadResult[number];

/** Arguments of `listArtifacts`. */
export interface ListArtifactsParams {
  project: ProjectName;
  repository: RepositoryName;
  pageSize?: PageSize;
}

/** Parameters of `artifacts:read_details`. */
export interface ArtifactsReadDetailsParams {
  project_name: ProjectName;
  repository_name: RepositoryName;
  reference: Reference;
  /** Send its tags along. @default true */
  with_tag?: boolean;
  /** Send its labels along. @default false */
  with_label?: boolean;
  /** Send its last scan along. @default false */
  with_scan_overview?: boolean;
  /** Send its signatures and SBOMs along. @default false */
  with_accessory?: boolean;
}

/** Result of `artifacts:read_details`. */
export type ArtifactsReadDetailsResult = Artifact;

/** Parameters of `artifacts:read_vulnerabilities`. */
export interface ArtifactsReadVulnerabilitiesParams {
  project_name: ProjectName;
  repository_name: RepositoryName;
  reference: Reference;
}

/** Result of `artifacts:read_vulnerabilities`. The report by its format. */
export type ArtifactsReadVulnerabilitiesResult = {
  [key: string]: {
    /** @format date-time */
    generated_at?: string;
    severity?: string;
    scanner?: {
      name?: string;
      vendor?: string;
      version?: string;
    };
    vulnerabilities?: {
      id?: string;
      package?: string;
      version?: string;
      fix_version?: string;
      severity?: string;
      description?: string;
      links?: string[] | null;
    }[] | null;
  };
};

/** Arguments of `getVulnerabilities`. */
export interface GetVulnerabilitiesParams {
  project: ProjectName;
  repository: RepositoryName;
  reference: Reference;
}

/** Parameters of `artifacts:scan`. */
export interface ArtifactsScanParams {
  project_name: ProjectName;
  repository_name: RepositoryName;
  reference: Reference;
  scan_type?: ScanType;
}

/** Result of `artifacts:scan`. */
export type ArtifactsScanResult = null;

/** Arguments of `scanArtifact`. */
export interface ScanArtifactParams {
  project: ProjectName;
  repository: RepositoryName;
  reference: Reference;
}

/** Parameters of `artifacts:stop_scan`. */
export interface ArtifactsStopScanParams {
  project_name: ProjectName;
  repository_name: RepositoryName;
  reference: Reference;
  scan_type: ScanType;
}

/** Result of `artifacts:stop_scan`. */
export type ArtifactsStopScanResult = null;

/** Parameters of `artifacts:add_label`. */
export interface ArtifactsAddLabelParams {
  project_name: ProjectName;
  repository_name: RepositoryName;
  reference: Reference;
  /** Number of the label, from labels:read. @integer @minimum 1 */
  id: number;
}

/** Result of `artifacts:add_label`. */
export type ArtifactsAddLabelResult = null;

/** Parameters of `artifacts:delete`. */
export interface ArtifactsDeleteParams {
  project_name: ProjectName;
  repository_name: RepositoryName;
  reference: Reference;
}

/** Result of `artifacts:delete`. */
export type ArtifactsDeleteResult = null;

/** Parameters of `tags:delete`. */
export interface TagsDeleteParams {
  project_name: ProjectName;
  repository_name: RepositoryName;
  reference: Reference;
  /** Name of the tag to take. @minLength 1 */
  tag_name: string;
}

/** Result of `tags:delete`. */
export type TagsDeleteResult = null;

/** Parameters of `labels:read`. */
export interface LabelsReadParams {
  /** g for the system, p for a project. */
  scope: "g" | "p";
  /** Project of the labels, needed for p. @integer @minimum 1 */
  project_id?: number;
  /** Name of the label. @minLength 1 */
  name?: string;
  q?: Query;
  sort?: Sort;
  page?: Page;
  page_size?: PageSize;
}

/** Result of `labels:read`. */
export type LabelsReadResult = Label[];

/** One item of the pages of `labels:read`. */
export type LabelsReadItem = LabelsReadResult[number];

/** Parameters of `vulnerabilities:read`. */
export interface VulnerabilitiesReadParams {
  /** Conditions such as cve_id=CVE-2023-4911 or severity=Critical, joined with commas. @minLength 1 */
  q?: string;
  /** Send the images' tags along. @default false */
  with_tag?: boolean;
  page?: Page;
  page_size?: PageSize;
}

/** Result of `vulnerabilities:read`. */
export type VulnerabilitiesReadResult = Vulnerability[];

/** One item of the pages of `vulnerabilities:read`. */
export type VulnerabilitiesReadItem = VulnerabilitiesReadResult[number];

/** Arguments of `searchVulnerabilities`. */
export interface SearchVulnerabilitiesParams {
  /** Conditions such as cve_id=CVE-2023-4911 or severity=Critical, joined with commas. @minLength 1 */
  query?: string;
  pageSize?: PageSize;
}

/** Parameters of `security_summary:read`. */
export interface SecuritySummaryReadParams {
  /** Name the most dangerous CVEs. @default false */
  with_dangerous_cve?: boolean;
  /** Name the most dangerous images. @default false */
  with_dangerous_artifact?: boolean;
}

/** Result of `security_summary:read`. */
export type SecuritySummaryReadResult = {
  /** @integer */
  critical_cnt?: number;
  /** @integer */
  high_cnt?: number;
  /** @integer */
  medium_cnt?: number;
  /** @integer */
  low_cnt?: number;
  /** @integer */
  none_cnt?: number;
  /** @integer */
  unknown_cnt?: number;
  /** @integer */
  total_vuls?: number;
  /** @integer */
  fixable_cnt?: number;
  /** @integer */
  scanned_cnt?: number;
  /** @integer */
  total_artifact?: number;
  /** Null unless with_dangerous_cve asks for them. */
  dangerous_cves?: {
    cve_id?: string;
    severity?: string;
    cvss_score_v3?: number;
    desc?: string;
    package?: string;
    version?: string;
  }[] | null;
  /** Null unless with_dangerous_artifact asks for them. */
  dangerous_artifacts?: {
    /** @integer */
    project_id?: number;
    repository_name?: string;
    digest?: string;
    /** @integer */
    critical_cnt?: number;
    /** @integer */
    high_cnt?: number;
    /** @integer */
    medium_cnt?: number;
  }[] | null;
};

/** Parameters of `cve_allowlist:read`. */
export type CveAllowlistReadParams = { [key: string]: never };

/** Result of `cve_allowlist:read`. */
export type CveAllowlistReadResult = CveAllowlist;

/** Parameters of `cve_allowlist:write`. */
export interface CveAllowlistWriteParams {
  /** All CVEs on the list afterwards. */
  items: {
    /** Number, such as CVE-2023-4911. @minLength 1 */
    cve_id: string;
  }[];
  /** When the list ends, in seconds since 1970. @integer */
  expires_at?: number | null;
}

/** Result of `cve_allowlist:write`. */
export type CveAllowlistWriteResult = null;

/** Parameters of `audit_logs:read`. */
export interface AuditLogsReadParams {
  /** Conditions such as username=ann, operation=delete, joined with commas. */
  q?: Query;
  sort?: Sort;
  page?: Page;
  page_size?: PageSize;
}

/** Result of `audit_logs:read`. */
export type AuditLogsReadResult = {
  /** @integer */
  id?: number;
  username?: string;
  resource?: string;
  resource_type?: string;
  operation?: string;
  operation_description?: string;
  operation_result?: boolean;
  /** @format date-time */
  op_time?: string;
}[];

/** One item of the pages of `audit_logs:read`. */
export type AuditLogsReadItem = AuditLogsReadResult[number];

/** Parameters of `robots:read`. */
export interface RobotsReadParams {
  /** Conditions such as Level=project,ProjectID=7, joined with commas. */
  q?: Query;
  sort?: Sort;
  page?: Page;
  page_size?: PageSize;
}

/** Result of `robots:read`. */
export type RobotsReadResult = Robot[];

/** One item of the pages of `robots:read`. */
export type RobotsReadItem = RobotsReadResult[number];

/** Parameters of `robots:refresh_secret`. */
export interface RobotsRefreshSecretParams {
  robot_id: RobotId;
}

/** Result of `robots:refresh_secret`. */
export type RobotsRefreshSecretResult = {
  secret?: string;
};

/** Parameters of `robots:delete`. */
export interface RobotsDeleteParams {
  robot_id: RobotId;
}

/** Result of `robots:delete`. */
export type RobotsDeleteResult = null;

/** Parameters of `users:read`. */
export interface UsersReadParams {
  q?: Query;
  sort?: Sort;
  page?: Page;
  page_size?: PageSize;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  user_id?: UserId;
  username?: string;
  realname?: string;
  email?: string;
  comment?: string;
  /** Whether it administers the system. */
  sysadmin_flag?: boolean;
  admin_role_in_auth?: boolean;
  /** @format date-time */
  creation_time?: string;
  /** @format date-time */
  update_time?: string;
}[];

/** One item of the pages of `users:read`. */
export type UsersReadItem = UsersReadResult[number];

/** Parameters of `users:set_admin`. */
export interface UsersSetAdminParams {
  user_id: UserId;
  /** True gives the role, false takes it. */
  sysadmin_flag: boolean;
}

/** Result of `users:set_admin`. */
export type UsersSetAdminResult = null;

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  user_id: UserId;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = null;

/** Conditions such as name=~web, joined with commas. @minLength 1 */
export type Query = string;

/** Fields to sort by, descending with a minus. @minLength 1 */
export type Sort = string;

/** Page to return, counted from 1. @integer @minimum 1 @default 1 */
export type Page = number;

/** How many make a page, 100 at most. @integer @minimum 1 @maximum 100 @default 10 */
export type PageSize = number;

/** Name of a project. @minLength 1 @maxLength 255 */
export type ProjectName = string;

/** Name or number of a project; digits alone are always taken for a number. @minLength 1 @maxLength 255 */
export type ProjectKey = string;

/** Name without the project, each slash written as %2F. @minLength 1 */
export type RepositoryName = string;

/** Digest or tag of an artifact. @minLength 1 */
export type Reference = string;

/** Number of an account. @integer @minimum 1 */
export type UserId = number;

/** Number of a robot account. @integer @minimum 1 */
export type RobotId = number;

/** Look for vulnerabilities or list components. */
export type ScanType = "vulnerability" | "sbom";

/** A yes or no, written as text. */
export type Toggle = "true" | "false";

/** A yes or no, written as text. */
export type ToggleResult = "true" | "false" | (string & {});

/** Settings of a project, all written as texts. */
export type ProjectSettings = {
  /** Whether anybody may pull from it. */
  public?: Toggle;
  /** Whether vulnerable images cannot be pulled. */
  prevent_vul?: Toggle;
  /** Severity from which on pulling is prevented. */
  severity?: "none" | "low" | "medium" | "high" | "critical";
  /** Whether images are scanned when pushed. */
  auto_scan?: Toggle;
  /** Whether pushed images get an SBOM. */
  auto_sbom_generation?: Toggle;
  /** Whether images need a Notation signature. */
  enable_content_trust?: Toggle;
  /** Whether images need a Cosign signature. */
  enable_content_trust_cosign?: Toggle;
  /** Whether the system's CVE allowlist counts. */
  reuse_sys_cve_allowlist?: Toggle;
};

/** Settings of a project, all written as texts. */
export type ProjectSettingsResult = {
  /** Whether anybody may pull from it. */
  public?: ToggleResult;
  /** Whether vulnerable images cannot be pulled. */
  prevent_vul?: ToggleResult;
  /** Severity from which on pulling is prevented. */
  severity?: "none" | "low" | "medium" | "high" | "critical" | (string & {});
  /** Whether images are scanned when pushed. */
  auto_scan?: ToggleResult;
  /** Whether pushed images get an SBOM. */
  auto_sbom_generation?: ToggleResult;
  /** Whether images need a Notation signature. */
  enable_content_trust?: ToggleResult;
  /** Whether images need a Cosign signature. */
  enable_content_trust_cosign?: ToggleResult;
  /** Whether the system's CVE allowlist counts. */
  reuse_sys_cve_allowlist?: ToggleResult;
};

/** CVEs that do not keep images from being pulled. */
export type CveAllowlist = {
  /** @integer */
  id?: number;
  /** @integer */
  project_id?: number;
  /** When it ends, in seconds since 1970. @integer */
  expires_at?: number | null;
  items?: { cve_id?: string }[] | null;
};

/** CVEs that this one project is to tolerate. */
export type CveExceptions = {
  /** All CVEs on the project's own list afterwards. */
  items: {
    /** Number of a CVE, such as CVE-2023-4911. @minLength 1 */
    cve_id: string;
  }[];
  /** When this list ends, in seconds since 1970. @integer */
  expires_at?: number | null;
};

export type Project = {
  /** @integer */
  project_id?: number;
  name?: ProjectName;
  /** @integer */
  owner_id?: number;
  owner_name?: string;
  /** @integer */
  repo_count?: number;
  /** Registry that a proxy project mirrors. @integer */
  registry_id?: number | null;
  deleted?: boolean;
  metadata?: ProjectSettingsResult;
  cve_allowlist?: CveAllowlist;
  /** @format date-time */
  creation_time?: string;
  /** @format date-time */
  update_time?: string;
};

export type Tag = {
  /** @integer */
  id?: number;
  name?: string;
  immutable?: boolean;
  /** @format date-time */
  push_time?: string;
  /** @format date-time */
  pull_time?: string;
};

export type Label = {
  /** @integer */
  id?: number;
  name?: string;
  description?: string;
  color?: string;
  /** g for all projects, p for one. */
  scope?: string;
  /** @integer */
  project_id?: number;
};

export type ScanSummary = {
  report_id?: string;
  /** Such as Running, Success or Error. */
  scan_status?: string;
  severity?: string;
  /** @integer */
  duration?: number;
  /** @format date-time */
  start_time?: string;
  /** @format date-time */
  end_time?: string;
  /** @integer */
  complete_percent?: number;
  summary?: {
    /** @integer */
    total?: number;
    /** @integer */
    fixable?: number;
    summary?: { [key: string]: number };
  };
  scanner?: {
    name?: string;
    vendor?: string;
    version?: string;
  };
};

export type Artifact = {
  /** @integer */
  id?: number;
  /** Such as IMAGE, CHART or SBOM. */
  type?: string;
  digest?: string;
  /** @integer */
  size?: number;
  media_type?: string;
  /** @integer */
  project_id?: number;
  /** @integer */
  repository_id?: number;
  repository_name?: string;
  /** @format date-time */
  push_time?: string;
  /** @format date-time */
  pull_time?: string;
  tags?: Tag[] | null;
  labels?: Label[] | null;
  /** Last scan by format of its report. */
  scan_overview?: { [key: string]: ScanSummary };
  annotations?: { [key: string]: string } | null;
  /** Signatures and SBOMs that belong to it. */
  accessories?: {
    /** @integer */
    id?: number;
    type?: string;
    digest?: string;
    /** @integer */
    size?: number;
  }[] | null;
};

export type Vulnerability = {
  cve_id?: string;
  severity?: string;
  status?: string;
  cvss_v3_score?: number;
  package?: string;
  version?: string;
  fixed_version?: string;
  desc?: string;
  links?: string[] | null;
  /** @integer */
  project_id?: number;
  repository_name?: string;
  digest?: string;
  /** Null unless with_tag asks for them. */
  tags?: string[] | null;
};

export type Member = {
  /** Number that members:delete takes. @integer */
  id?: number;
  /** @integer */
  project_id?: number;
  /** @integer */
  entity_id?: number;
  entity_name?: string;
  /** u for a person, g for a group. */
  entity_type?: string;
  /** @integer */
  role_id?: number;
  role_name?: string;
};

export type Robot = {
  id?: RobotId;
  name?: string;
  description?: string;
  /** project, or system for several projects. */
  level?: string;
  disable?: boolean;
  editable?: boolean;
  /** Days it lasts, -1 being forever. @integer */
  duration?: number | null;
  /** @integer */
  expires_at?: number;
  permissions?: {
    kind?: string;
    /** Project it is about, * for all. */
    namespace?: string;
    access?: {
      resource?: string;
      action?: string;
      effect?: string;
    }[] | null;
  }[] | null;
  /** @format date-time */
  creation_time?: string;
  /** @format date-time */
  update_time?: string;
};

const LINK_PAGES = { params: ["page", "page_size"], items: "" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "harbor",
  operations: {
    low: {
      "projects:read": ["54omP4VS", LINK_PAGES],
      "projects:read_details": ["krdTvBXg"],
      "members:read": ["rZU0jpds", LINK_PAGES],
      "repositories:read": ["1HqIgq2k", LINK_PAGES],
      "artifacts:read_vulnerabilities": ["Ek3uXl3B"],
      "labels:read": ["kZaAg7_8", LINK_PAGES],
      "vulnerabilities:read": ["Kt4ZMlg9", LINK_PAGES],
      "security_summary:read": ["B--7-nHk"],
      "cve_allowlist:read": ["jEfz-dXh"],
      "robots:read": ["WZn_OzlC", LINK_PAGES],
      "users:read": ["0dWLW-My", LINK_PAGES],
    },
    medium: {
      "projects:write": ["-B5ZS0Vo"],
      "artifacts:read": ["Prm6j2gw", LINK_PAGES],
      "artifacts:read_details": ["d4oG9cqR"],
      "artifacts:scan": ["qhEgFroD"],
      "artifacts:stop_scan": ["m1zMYwC7"],
      "audit_logs:read": ["mwOX5AIy", LINK_PAGES],
    },
    high: {
      "projects:update": ["AkW8WnZE"],
      "members:write": ["tMVZ7xtp"],
      "members:delete": ["-pJPlkLu"],
      "artifacts:add_label": ["__EIKerE"],
      "tags:delete": ["kX0S2F-W"],
      "robots:refresh_secret": ["-QbiJLT-"],
    },
    critical: {
      "projects:delete": ["OG2wa3ex"],
      "repositories:delete": ["sKR2pvhG"],
      "artifacts:delete": ["5wQ5OMJU"],
      "cve_allowlist:write": ["4C0hfn7-"],
      "robots:delete": ["K5R2PsNc"],
      "users:set_admin": ["Imkk5RGU"],
      "users:delete": ["a8Dh6Z_7"],
    },
  },
};
