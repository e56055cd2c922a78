// Generated from specs/rapid7_insightvm.yaml by `npm run generate`. Do not edit.
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
 * Rapid7 InsightVM. Assets, vulnerabilities, scans, sites, exceptions, reports and accounts of an InsightVM
 * console.
 * @see https://help.rapid7.com/insightvm/en-us/api/index.html
 */
export class Rapid7InsightVMConnector<const M extends Risk = "critical"> extends SDKConnector<Rapid7InsightVMOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search assets by address, name, system or weakness. Risk: low. Scope: none. */
  searchAssets(params: SearchAssetsParams, options?: ExecuteOptions): GovernedPages<"low", AssetsSearchResult, AssetsSearchItem> {
    return this.call("assets:search", params, options);
  }

  /** Get one asset with services and software. Risk: low. Scope: none. */
  getAsset(params: GetAssetParams, options?: ExecuteOptions): GovernedCall<"low", AssetsReadDetailsResult> {
    return this.call("assets:read_details", { id: params.assetId }, options);
  }

  /** List what was found on an asset. Risk: low. Scope: none. */
  getAssetVulnerabilities(params: GetAssetVulnerabilitiesParams, options?: ExecuteOptions): GovernedPages<"low", AssetVulnerabilitiesReadResult, AssetVulnerabilitiesReadItem> {
    return this.call("asset_vulnerabilities:read", { id: params.assetId, size: params.size }, options);
  }

  /** Get what mends a vulnerability on an asset. Risk: low. Scope: none. */
  getSolutions(params: GetSolutionsParams, options?: ExecuteOptions): GovernedCall<"low", AssetVulnerabilitiesReadSolutionsResult> {
    return this.call("asset_vulnerabilities:read_solutions", { id: params.assetId, vulnerabilityId: params.vulnerabilityId }, options);
  }

  /** Put a tag on an asset. Risk: high. Scope: none. May be escalated to a reviewer. */
  tagAsset(params: TagAssetParams, options?: ExecuteOptions): GovernedCall<"high", AssetTagsWriteResult> {
    return this.call("asset_tags:write", { id: params.assetId, tagId: params.tagId }, options);
  }

  /** Get one vulnerability with scores and CVEs. Risk: low. Scope: none. */
  getVulnerability(params: GetVulnerabilityParams, options?: ExecuteOptions): GovernedCall<"low", VulnerabilitiesReadDetailsResult> {
    return this.call("vulnerabilities:read_details", { id: params.vulnerabilityId }, options);
  }

  /** Get state and outcome of one scan. Risk: low. Scope: none. */
  getScan(params: GetScanParams, options?: ExecuteOptions): GovernedCall<"low", ScansReadDetailsResult> {
    return this.call("scans:read_details", { id: params.scanId }, options);
  }

  /** Scan a site, or some of its hosts, now. Risk: high. Scope: none. May be escalated to a reviewer. */
  startScan(params: StartScanParams, options?: ExecuteOptions): GovernedCall<"high", ScansStartResult> {
    return this.call("scans:start", { id: params.siteId, hosts: params.hosts, name: params.name, templateId: params.templateId }, options);
  }

  /** Pause, stop or resume a scan. Risk: medium. Scope: none. */
  stopScan(params: StopScanParams, options?: ExecuteOptions): GovernedCall<"medium", ScansControlResult> {
    return this.call("scans:control", { id: params.scanId, status: "stop" }, options);
  }

  /** Ask for a vulnerability to be excepted. Risk: high. Scope: none. May be escalated to a reviewer. */
  requestException(params: RequestExceptionParams, options?: ExecuteOptions): GovernedCall<"high", ExceptionsWriteResult> {
    return this.call("exceptions:write", {
      scope: { vulnerability: params.vulnerabilityId, type: params.scope, id: params.scopeId },
      submit: { reason: params.reason, comment: params.comment },
      expires: params.expires,
      state: "Under Review",
    }, options);
  }

  execute<O extends keyof Within<Rapid7InsightVMOperations, M>>(
    operation: O,
    params: ParamsOf<Within<Rapid7InsightVMOperations, M>, O> & Incomplete,
  ): never;
  /** Search assets by address, name, system or weakness. `POST /assets/search` @risk low */
  execute(
    operation: OperationId<"assets:search", "low", M>,
    params: AssetsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AssetsSearchResult, AssetsSearchItem>;
  /** List every asset that the caller may see. `GET /assets` @risk low */
  execute(
    operation: OperationId<"assets:read", "low", M>,
    params: AssetsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AssetsReadResult, AssetsReadItem>;
  /** Get one asset with services and software. `GET /assets/{id}` @risk low */
  execute(
    operation: OperationId<"assets:read_details", "low", M>,
    params: AssetsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AssetsReadDetailsResult>;
  /** Delete an asset with its history. `DELETE /assets/{id}` @risk critical */
  execute(
    operation: OperationId<"assets:delete", "critical", M>,
    params: AssetsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AssetsDeleteResult>;
  /** List what was found on an asset. `GET /assets/{id}/vulnerabilities` @risk low */
  execute(
    operation: OperationId<"asset_vulnerabilities:read", "low", M>,
    params: AssetVulnerabilitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AssetVulnerabilitiesReadResult, AssetVulnerabilitiesReadItem>;
  /**
   * Get what mends a vulnerability on an asset. `GET /assets/{id}/vulnerabilities/{vulnerabilityId}/solution`
   * @risk low
   */
  execute(
    operation: OperationId<"asset_vulnerabilities:read_solutions", "low", M>,
    params: AssetVulnerabilitiesReadSolutionsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AssetVulnerabilitiesReadSolutionsResult>;
  /** Put a tag on an asset. `PUT /assets/{id}/tags/{tagId}` @risk high */
  execute(
    operation: OperationId<"asset_tags:write", "high", M>,
    params: AssetTagsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AssetTagsWriteResult>;
  /** Take a tag off an asset. `DELETE /assets/{id}/tags/{tagId}` @risk medium */
  execute(
    operation: OperationId<"asset_tags:delete", "medium", M>,
    params: AssetTagsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AssetTagsDeleteResult>;
  /** List tags by name and kind. `GET /tags` @risk low */
  execute(
    operation: OperationId<"tags:read", "low", M>,
    params: TagsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TagsReadResult, TagsReadItem>;
  /** Get one vulnerability with scores and CVEs. `GET /vulnerabilities/{id}` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read_details", "low", M>,
    params: VulnerabilitiesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VulnerabilitiesReadDetailsResult>;
  /** List numbers of assets that have a vulnerability. `GET /vulnerabilities/{id}/assets` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read_assets", "low", M>,
    params: VulnerabilitiesReadAssetsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VulnerabilitiesReadAssetsResult>;
  /** List public exploits for a vulnerability. `GET /vulnerabilities/{id}/exploits` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read_exploits", "low", M>,
    params: VulnerabilitiesReadExploitsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VulnerabilitiesReadExploitsResult, VulnerabilitiesReadExploitsItem>;
  /** List malware kits that use a vulnerability. `GET /vulnerabilities/{id}/malware_kits` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read_malware_kits", "low", M>,
    params: VulnerabilitiesReadMalwareKitsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VulnerabilitiesReadMalwareKitsResult, VulnerabilitiesReadMalwareKitsItem>;
  /** Get one solution with its steps. `GET /solutions/{id}` @risk low */
  execute(
    operation: OperationId<"solutions:read_details", "low", M>,
    params: SolutionsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SolutionsReadDetailsResult>;
  /** List sites with risk and last scan. `GET /sites` @risk low */
  execute(
    operation: OperationId<"sites:read", "low", M>,
    params: SitesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SitesReadResult, SitesReadItem>;
  /** List the assets of a site. `GET /sites/{id}/assets` @risk low */
  execute(
    operation: OperationId<"sites:read_assets", "low", M>,
    params: SitesReadAssetsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SitesReadAssetsResult, SitesReadAssetsItem>;
  /** Delete a site with its scans and settings. `DELETE /sites/{id}` @risk critical */
  execute(
    operation: OperationId<"sites:delete", "critical", M>,
    params: SitesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", SitesDeleteResult>;
  /** List past scans, or those running now. `GET /scans` @risk low */
  execute(
    operation: OperationId<"scans:read", "low", M>,
    params: ScansReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ScansReadResult, ScansReadItem>;
  /** Get state and outcome of one scan. `GET /scans/{id}` @risk low */
  execute(
    operation: OperationId<"scans:read_details", "low", M>,
    params: ScansReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ScansReadDetailsResult>;
  /** Scan a site, or some of its hosts, now. `POST /sites/{id}/scans` @risk high */
  execute(
    operation: OperationId<"scans:start", "high", M>,
    params: ScansStartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ScansStartResult>;
  /** Pause, stop or resume a scan. `POST /scans/{id}/{status}` @risk medium */
  execute(
    operation: OperationId<"scans:control", "medium", M>,
    params: ScansControlParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ScansControlResult>;
  /** List vulnerabilities that were excepted. `GET /vulnerability_exceptions` @risk low */
  execute(
    operation: OperationId<"exceptions:read", "low", M>,
    params: ExceptionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ExceptionsReadResult, ExceptionsReadItem>;
  /** Ask for a vulnerability to be excepted. `POST /vulnerability_exceptions` @risk high */
  execute(
    operation: OperationId<"exceptions:write", "high", M>,
    params: ExceptionsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ExceptionsWriteResult>;
  /** Approve, reject or recall an exception. `POST /vulnerability_exceptions/{id}/{status}` @risk high */
  execute(
    operation: OperationId<"exceptions:review", "high", M>,
    params: ExceptionsReviewParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ExceptionsReviewResult>;
  /** Delete an exception so that findings return. `DELETE /vulnerability_exceptions/{id}` @risk high */
  execute(
    operation: OperationId<"exceptions:delete", "high", M>,
    params: ExceptionsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ExceptionsDeleteResult>;
  /** List the reports that are set up. `GET /reports` @risk medium */
  execute(
    operation: OperationId<"reports:read", "medium", M>,
    params: ReportsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ReportsReadResult, ReportsReadItem>;
  /** Generate a report that is set up. `POST /reports/{id}/generate` @risk high */
  execute(
    operation: OperationId<"reports:generate", "high", M>,
    params: ReportsGenerateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ReportsGenerateResult>;
  /** Tell whether a report has been generated. `GET /reports/{id}/history/{instance}` @risk low */
  execute(
    operation: OperationId<"reports:read_instance", "low", M>,
    params: ReportsReadInstanceParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ReportsReadInstanceResult>;
  /** List scan engines and whether they answer. `GET /scan_engines` @risk low */
  execute(
    operation: OperationId<"scan_engines:read", "low", M>,
    params: ScanEnginesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ScanEnginesReadResult>;
  /** List console accounts with their roles. `GET /users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Delete a console account for good. `DELETE /users/{id}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** Run a command on the Security Console. `POST /administration/commands` @risk critical */
  execute(
    operation: OperationId<"console:run", "critical", M>,
    params: ConsoleRunParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ConsoleRunResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof Rapid7InsightVMOperations>(
    operation: O & Permit<Rapid7InsightVMOperations, O, M>,
    ...rest: Rest<ParamsOf<Rapid7InsightVMOperations, O>>
  ): CallOf<Rapid7InsightVMOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Rapid7InsightVM<M extends Risk = "critical"> = Limited<Rapid7InsightVMConnector<M>, Rapid7InsightVMMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface Rapid7InsightVMOperations {
  "assets:search": { risk: "low"; params: AssetsSearchParams; result: AssetsSearchResult; item: AssetsSearchItem };
  "assets:read": { risk: "low"; params: AssetsReadParams; result: AssetsReadResult; item: AssetsReadItem };
  "assets:read_details": { risk: "low"; params: AssetsReadDetailsParams; result: AssetsReadDetailsResult };
  "assets:delete": { risk: "critical"; params: AssetsDeleteParams; result: AssetsDeleteResult };
  "asset_vulnerabilities:read": { risk: "low"; params: AssetVulnerabilitiesReadParams; result: AssetVulnerabilitiesReadResult; item: AssetVulnerabilitiesReadItem };
  "asset_vulnerabilities:read_solutions": { risk: "low"; params: AssetVulnerabilitiesReadSolutionsParams; result: AssetVulnerabilitiesReadSolutionsResult };
  "asset_tags:write": { risk: "high"; params: AssetTagsWriteParams; result: AssetTagsWriteResult };
  "asset_tags:delete": { risk: "medium"; params: AssetTagsDeleteParams; result: AssetTagsDeleteResult };
  "tags:read": { risk: "low"; params: TagsReadParams; result: TagsReadResult; item: TagsReadItem };
  "vulnerabilities:read_details": { risk: "low"; params: VulnerabilitiesReadDetailsParams; result: VulnerabilitiesReadDetailsResult };
  "vulnerabilities:read_assets": { risk: "low"; params: VulnerabilitiesReadAssetsParams; result: VulnerabilitiesReadAssetsResult };
  "vulnerabilities:read_exploits": { risk: "low"; params: VulnerabilitiesReadExploitsParams; result: VulnerabilitiesReadExploitsResult; item: VulnerabilitiesReadExploitsItem };
  "vulnerabilities:read_malware_kits": { risk: "low"; params: VulnerabilitiesReadMalwareKitsParams; result: VulnerabilitiesReadMalwareKitsResult; item: VulnerabilitiesReadMalwareKitsItem };
  "solutions:read_details": { risk: "low"; params: SolutionsReadDetailsParams; result: SolutionsReadDetailsResult };
  "sites:read": { risk: "low"; params: SitesReadParams; result: SitesReadResult; item: SitesReadItem };
  "sites:read_assets": { risk: "low"; params: SitesReadAssetsParams; result: SitesReadAssetsResult; item: SitesReadAssetsItem };
  "sites:delete": { risk: "critical"; params: SitesDeleteParams; result: SitesDeleteResult };
  "scans:read": { risk: "low"; params: ScansReadParams; result: ScansReadResult; item: ScansReadItem };
  "scans:read_details": { risk: "low"; params: ScansReadDetailsParams; result: ScansReadDetailsResult };
  "scans:start": { risk: "high"; params: ScansStartParams; result: ScansStartResult };
  "scans:control": { risk: "medium"; params: ScansControlParams; result: ScansControlResult };
  "exceptions:read": { risk: "low"; params: ExceptionsReadParams; result: ExceptionsReadResult; item: ExceptionsReadItem };
  "exceptions:write": { risk: "high"; params: ExceptionsWriteParams; result: ExceptionsWriteResult };
  "exceptions:review": { risk: "high"; params: ExceptionsReviewParams; result: ExceptionsReviewResult };
  "exceptions:delete": { risk: "high"; params: ExceptionsDeleteParams; result: ExceptionsDeleteResult };
  "reports:read": { risk: "medium"; params: ReportsReadParams; result: ReportsReadResult; item: ReportsReadItem };
  "reports:generate": { risk: "high"; params: ReportsGenerateParams; result: ReportsGenerateResult };
  "reports:read_instance": { risk: "low"; params: ReportsReadInstanceParams; result: ReportsReadInstanceResult };
  "scan_engines:read": { risk: "low"; params: ScanEnginesReadParams; result: ScanEnginesReadResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "console:run": { risk: "critical"; params: ConsoleRunParams; result: ConsoleRunResult };
}

/** The risk of each convenience method. */
export interface Rapid7InsightVMMethods {
  searchAssets: "low";
  getAsset: "low";
  getAssetVulnerabilities: "low";
  getSolutions: "low";
  tagAsset: "high";
  getVulnerability: "low";
  getScan: "low";
  startScan: "high";
  stopScan: "medium";
  requestException: "high";
}

/** Parameters of `assets:search`. */
export interface AssetsSearchParams {
  /** Whether all filters must hold. */
  match: "any" | "all";
  /** Conditions such as host-name contains web. @minItems 1 */
  filters: {
    /** What to look at, such as ip-address or risk-score. @minLength 1 */
    field: string;
    /** How to compare, such as is, contains or in-range. @minLength 1 */
    operator: string;
    /** Value for operators that take one. */
    value?: string | number;
    /** Values for in and not-in. */
    values?: (string | number)[];
    /** Lower end of a range. */
    lower?: string | number;
    /** Upper end of a range. */
    upper?: string | number;
  }[];
  page?: Page;
  size?: Size;
  sort?: Sort;
}

/** Result of `assets:search`. */
export type AssetsSearchResult = AssetPage;

/** One item of the pages of `assets:search`. */
export type AssetsSearchItem = NonNullable<AssetsSearchResult["resources"]>[number];

/** Arguments of `searchAssets`. */
export interface SearchAssetsParams {
  /** Conditions such as host-name contains web. @minItems 1 */
  filters: {
    /** What to look at, such as ip-address or risk-score. @minLength 1 */
    field: string;
    /** How to compare, such as is, contains or in-range. @minLength 1 */
    operator: string;
    /** Value for operators that take one. */
    value?: string | number;
    /** Values for in and not-in. */
    values?: (string | number)[];
    /** Lower end of a range. */
    lower?: string | number;
    /** Upper end of a range. */
    upper?: string | number;
  }[];
  /** Whether all filters must hold. */
  match: "any" | "all";
  size?: Size;
  sort?: Sort;
}

/** Parameters of `assets:read`. */
export interface AssetsReadParams {
  page?: Page;
  size?: Size;
  sort?: Sort;
}

/** Result of `assets:read`. */
export type AssetsReadResult = AssetPage;

/** One item of the pages of `assets:read`. */
export type AssetsReadItem = NonNullable<AssetsReadResult["resources"]>[number];

/** Parameters of `assets:read_details`. */
export interface AssetsReadDetailsParams {
  id: AssetId;
}

/** Result of `assets:read_details`. */
export type AssetsReadDetailsResult = Asset;

/** Arguments of `getAsset`. */
export interface GetAssetParams {
  assetId: AssetId;
}

/** Parameters of `assets:delete`. */
export interface AssetsDeleteParams {
  id: AssetId;
}

/** Result of `assets:delete`. */
export type AssetsDeleteResult = Links;

/** Parameters of `asset_vulnerabilities:read`. */
export interface AssetVulnerabilitiesReadParams {
  id: AssetId;
  page?: Page;
  size?: Size;
  sort?: Sort;
}

/** Result of `asset_vulnerabilities:read`. */
export type AssetVulnerabilitiesReadResult = {
  resources?: Finding[];
  page?: PageInfo;
};

/** One item of the pages of `asset_vulnerabilities:read`. */
export type AssetVulnerabilitiesReadItem = NonNullable<AssetVulnerabilitiesReadResult["resources"]>[number];

/** Arguments of `getAssetVulnerabilities`. */
export interface GetAssetVulnerabilitiesParams {
  assetId: AssetId;
  size?: Size;
}

/** Parameters of `asset_vulnerabilities:read_solutions`. */
export interface AssetVulnerabilitiesReadSolutionsParams {
  id: AssetId;
  vulnerabilityId: VulnerabilityId;
}

/** Result of `asset_vulnerabilities:read_solutions`. */
export type AssetVulnerabilitiesReadSolutionsResult = {
  resources?: Solution[];
};

/** Arguments of `getSolutions`. */
export interface GetSolutionsParams {
  assetId: AssetId;
  vulnerabilityId: VulnerabilityId;
}

/** Parameters of `asset_tags:write`. */
export interface AssetTagsWriteParams {
  id: AssetId;
  tagId: TagId;
}

/** Result of `asset_tags:write`. */
export type AssetTagsWriteResult = Links;

/** Arguments of `tagAsset`. */
export interface TagAssetParams {
  assetId: AssetId;
  tagId: TagId;
}

/** Parameters of `asset_tags:delete`. */
export interface AssetTagsDeleteParams {
  id: AssetId;
  tagId: TagId;
}

/** Result of `asset_tags:delete`. */
export type AssetTagsDeleteResult = Links;

/** Parameters of `tags:read`. */
export interface TagsReadParams {
  /** Part of the tag's name. @minLength 1 */
  name?: string;
  /** Kind, such as custom, location, owner or criticality. @minLength 1 */
  type?: string;
  page?: Page;
  size?: Size;
  sort?: Sort;
}

/** Result of `tags:read`. */
export type TagsReadResult = {
  resources?: {
    id?: TagId;
    name?: string;
    type?: string;
    color?: string;
    source?: "built-in" | "custom" | (string & {});
    riskModifier?: number;
    created?: string;
  }[];
  page?: PageInfo;
};

/** One item of the pages of `tags:read`. */
export type TagsReadItem = NonNullable<TagsReadResult["resources"]>[number];

/** Parameters of `vulnerabilities:read_details`. */
export interface VulnerabilitiesReadDetailsParams {
  id: VulnerabilityId;
}

/** Result of `vulnerabilities:read_details`. */
export type VulnerabilitiesReadDetailsResult = Vulnerability;

/** Arguments of `getVulnerability`. */
export interface GetVulnerabilityParams {
  vulnerabilityId: VulnerabilityId;
}

/** Parameters of `vulnerabilities:read_assets`. */
export interface VulnerabilitiesReadAssetsParams {
  id: VulnerabilityId;
}

/** Result of `vulnerabilities:read_assets`. */
export type VulnerabilitiesReadAssetsResult = {
  resources?: number[];
  links?: Link[];
};

/** Parameters of `vulnerabilities:read_exploits`. */
export interface VulnerabilitiesReadExploitsParams {
  id: VulnerabilityId;
  page?: Page;
  size?: Size;
  sort?: Sort;
}

/** Result of `vulnerabilities:read_exploits`. */
export type VulnerabilitiesReadExploitsResult = {
  resources?: {
    /** @integer */
    id?: number;
    title?: string;
    skillLevel?: "novice" | "intermediate" | "expert" | (string & {});
    source?: { name?: "metasploit" | "exploitdb" | (string & {}); key?: string };
  }[];
  page?: PageInfo;
};

/** One item of the pages of `vulnerabilities:read_exploits`. */
export type VulnerabilitiesReadExploitsItem = NonNullable<VulnerabilitiesReadExploitsResult["resources"]>[number];

/** Parameters of `vulnerabilities:read_malware_kits`. */
export interface VulnerabilitiesReadMalwareKitsParams {
  id: VulnerabilityId;
  page?: Page;
  size?: Size;
  sort?: Sort;
}

/** Result of `vulnerabilities:read_malware_kits`. */
export type VulnerabilitiesReadMalwareKitsResult = {
  resources?: {
    /** @integer */
    id?: number;
    name?: string;
    popularity?: string;
  }[];
  page?: PageInfo;
};

/** One item of the pages of `vulnerabilities:read_malware_kits`. */
export type VulnerabilitiesReadMalwareKitsItem = NonNullable<VulnerabilitiesReadMalwareKitsResult["resources"]>[number];

/** Parameters of `solutions:read_details`. */
export interface SolutionsReadDetailsParams {
  /** Id of the solution, such as ubuntu-upgrade-openssl. @minLength 1 */
  id: string;
}

/** Result of `solutions:read_details`. */
export type SolutionsReadDetailsResult = Solution;

/** Parameters of `sites:read`. */
export interface SitesReadParams {
  page?: Page;
  size?: Size;
  sort?: Sort;
}

/** Result of `sites:read`. */
export type SitesReadResult = {
  resources?: Site[];
  page?: PageInfo;
};

/** One item of the pages of `sites:read`. */
export type SitesReadItem = NonNullable<SitesReadResult["resources"]>[number];

/** Parameters of `sites:read_assets`. */
export interface SitesReadAssetsParams {
  id: SiteId;
  page?: Page;
  size?: Size;
  sort?: Sort;
}

/** Result of `sites:read_assets`. */
export type SitesReadAssetsResult = AssetPage;

/** One item of the pages of `sites:read_assets`. */
export type SitesReadAssetsItem = NonNullable<SitesReadAssetsResult["resources"]>[number];

/** Parameters of `sites:delete`. */
export interface SitesDeleteParams {
  id: SiteId;
}

/** Result of `sites:delete`. */
export type SitesDeleteResult = Links;

/** Parameters of `scans:read`. */
export interface ScansReadParams {
  /** Only scans that are running. @default false */
  active?: boolean;
  page?: Page;
  size?: Size;
  sort?: Sort;
}

/** Result of `scans:read`. */
export type ScansReadResult = {
  resources?: Scan[];
  page?: PageInfo;
};

/** One item of the pages of `scans:read`. */
export type ScansReadItem = NonNullable<ScansReadResult["resources"]>[number];

/** Parameters of `scans:read_details`. */
export interface ScansReadDetailsParams {
  id: ScanId;
}

/** Result of `scans:read_details`. */
export type ScansReadDetailsResult = Scan;

/** Arguments of `getScan`. */
export interface GetScanParams {
  scanId: ScanId;
}

/** Parameters of `scans:start`. */
export interface ScansStartParams {
  id: SiteId;
  /** Name to find the scan by. @minLength 1 */
  name?: string;
  /** Addresses and names to scan, all when left out. */
  hosts?: string[];
  /** Asset groups of the site to scan. */
  assetGroupIds?: number[];
  /** Scan engine that does it. @integer */
  engineId?: number;
  /** Scan template, such as full-audit-without-web-spider. */
  templateId?: string;
  /** Scan although a blackout forbids it. @default false */
  overrideBlackout?: boolean;
}

/** Result of `scans:start`. */
export type ScansStartResult = {
  id?: ScanId;
  links?: Link[];
};

/** Arguments of `startScan`. */
export interface StartScanParams {
  siteId: SiteId;
  /** Addresses and names to scan, all when left out. */
  hosts?: string[];
  /** Name to find the scan by. @minLength 1 */
  name?: string;
  /** Scan template, such as full-audit-without-web-spider. */
  templateId?: string;
}

/** Parameters of `scans:control`. */
export interface ScansControlParams {
  id: ScanId;
  /** What to do with it. */
  status: "pause" | "stop" | "resume";
}

/** Result of `scans:control`. */
export type ScansControlResult = Links;

/** Arguments of `stopScan`. */
export interface StopScanParams {
  scanId: ScanId;
}

/** Parameters of `exceptions:read`. */
export interface ExceptionsReadParams {
  page?: Page;
  size?: Size;
  sort?: Sort;
}

/** Result of `exceptions:read`. */
export type ExceptionsReadResult = {
  resources?: VulnerabilityException[];
  page?: PageInfo;
};

/** One item of the pages of `exceptions:read`. */
export type ExceptionsReadItem = NonNullable<ExceptionsReadResult["resources"]>[number];

/** Parameters of `exceptions:write`. */
export interface ExceptionsWriteParams {
  /** Under Review, unless the caller may approve. */
  state?: "Under Review" | "Approved";
  /** When it ends, in ISO 8601. */
  expires?: string;
  /** What is excepted and where. */
  scope: {
    type: "Global" | "Site" | "Asset" | "Asset Group" | "Instance";
    /** Number of that site, asset or group. @integer @minimum 1 */
    id?: number;
    vulnerability: VulnerabilityId;
    /** Tells instances of one asset apart. */
    key?: string;
    /** Port of that one instance. @integer */
    port?: number;
  };
  /** Why it is asked for. */
  submit: {
    reason: "False Positive" | "Compensating Control" | "Acceptable Use" | "Acceptable Risk" | "Other";
    comment?: string;
  };
}

/** Result of `exceptions:write`. */
export type ExceptionsWriteResult = {
  id?: ExceptionId;
  links?: Link[];
};

/** Arguments of `requestException`. */
export interface RequestExceptionParams {
  vulnerabilityId: VulnerabilityId;
  scope: "Global" | "Site" | "Asset" | "Asset Group" | "Instance";
  /** Number of that site, asset or group. @integer @minimum 1 */
  scopeId?: number;
  reason: "False Positive" | "Compensating Control" | "Acceptable Use" | "Acceptable Risk" | "Other";
  comment?: string;
  /** When it ends, in ISO 8601. */
  expires?: string;
}

/** Parameters of `exceptions:review`. */
export interface ExceptionsReviewParams {
  id: ExceptionId;
  /** What is decided about it. */
  status: "recall" | "approve" | "reject";
}

/** Result of `exceptions:review`. */
export type ExceptionsReviewResult = Links;

/** Parameters of `exceptions:delete`. */
export interface ExceptionsDeleteParams {
  id: ExceptionId;
}

/** Result of `exceptions:delete`. */
export type ExceptionsDeleteResult = Links;

/** Parameters of `reports:read`. */
export interface ReportsReadParams {
  page?: Page;
  size?: Size;
  sort?: Sort;
}

/** Result of `reports:read`. */
export type ReportsReadResult = {
  resources?: {
    id?: ReportId;
    name?: string;
    /** Such as pdf, csv-export or sql-query. */
    format?: string;
    template?: string;
    /** Number of the account that owns it. @integer */
    owner?: number;
    timezone?: string;
  }[];
  page?: PageInfo;
};

/** One item of the pages of `reports:read`. */
export type ReportsReadItem = NonNullable<ReportsReadResult["resources"]>[number];

/** Parameters of `reports:generate`. */
export interface ReportsGenerateParams {
  id: ReportId;
}

/** Result of `reports:generate`. */
export type ReportsGenerateResult = {
  /** Number of the new instance. @integer */
  id?: number;
  links?: Link[];
};

/** Parameters of `reports:read_instance`. */
export interface ReportsReadInstanceParams {
  id: ReportId;
  /** Number that reports:generate gave, or latest. @integer @minimum 1 @minLength 1 */
  instance: number | string;
}

/** Result of `reports:read_instance`. */
export type ReportsReadInstanceResult = {
  /** @integer */
  id?: number;
  /** One of aborted, failed, complete, running and unknown. */
  status?: string;
  /** When it was done. */
  generated?: string;
  /** Where the console shows it. */
  uri?: string;
  size?: {
    /** @integer */
    bytes?: number;
    formatted?: string;
  };
  links?: Link[];
};

/** Parameters of `scan_engines:read`. */
export type ScanEnginesReadParams = { [key: string]: never };

/** Result of `scan_engines:read`. */
export type ScanEnginesReadResult = {
  resources?: {
    /** @integer */
    id?: number;
    name?: string;
    address?: string;
    /** @integer */
    port?: number;
    status?:
      | "active"
      | "incompatible-version"
      | "not-responding"
      | "pending-authorization"
      | "unknown"
      | (string & {});
    productVersion?: string;
    contentVersion?: string;
    lastRefreshedDate?: string;
    lastUpdatedDate?: string;
    sites?: number[];
  }[];
};

/** Parameters of `users:read`. */
export interface UsersReadParams {
  page?: Page;
  size?: Size;
  sort?: Sort;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  resources?: {
    id?: ConsoleUserId;
    login?: string;
    name?: string;
    email?: string;
    enabled?: boolean;
    /** Whether too many passwords failed. */
    locked?: boolean;
    role?: {
      id?: string;
      name?: string;
      superuser?: boolean;
      allSites?: boolean;
      allAssetGroups?: boolean;
    };
    authentication?: {
      /** @integer */
      id?: number;
      name?: string;
      type?: "normal" | "kerberos" | "ldap" | "saml" | "admin" | (string & {});
      external?: boolean;
    };
  }[];
  page?: PageInfo;
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<UsersReadResult["resources"]>[number];

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  id: ConsoleUserId;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = Links;

/** Parameters of `console:run`. */
export interface ConsoleRunParams {
  /** Command, such as ver or ping. @minLength 1 */
  command: string;
}

/** Result of `console:run`. */
export type ConsoleRunResult = {
  output?: string;
  links?: Link[];
};

/** Number of an asset. @integer @minimum 1 */
export type AssetId = number;

/** Id of a vulnerability, such as msft-cve-2017-0143. @minLength 1 */
export type VulnerabilityId = string;

/** Number of a site. @integer @minimum 1 */
export type SiteId = number;

/** Number of a scan. @integer @minimum 1 */
export type ScanId = number;

/** Number of a tag, which tags:read finds. @integer @minimum 1 */
export type TagId = number;

/** Number of a report. @integer @minimum 1 */
export type ReportId = number;

/** Number of a vulnerability exception. @integer @minimum 1 */
export type ExceptionId = number;

/** Number of a console account. @integer @minimum 1 */
export type ConsoleUserId = number;

/** Page to return, the first being 0. @integer @minimum 0 @default 0 */
export type Page = number;

/** How many make a page, 500 at most. @integer @minimum 1 @maximum 500 @default 10 */
export type Size = number;

/** Fields to sort by, as in riskScore,DESC. */
export type Sort = string[];

export type Link = {
  href?: string;
  rel?: string;
};

export type Links = {
  links?: Link[];
};

export type PageInfo = {
  /** @integer */
  number?: number;
  /** @integer */
  size?: number;
  /** @integer */
  totalPages?: number;
  /** @integer */
  totalResources?: number;
};

export type Text = {
  text?: string;
  html?: string;
};

export type Protocol =
  | "ip"
  | "icmp"
  | "igmp"
  | "ggp"
  | "tcp"
  | "pup"
  | "udp"
  | "idp"
  | "esp"
  | "nd"
  | "raw"
  | (string & {});

export type VulnerabilityCounts = {
  /** @integer */
  critical?: number;
  /** @integer */
  severe?: number;
  /** @integer */
  moderate?: number;
  /** @integer */
  total?: number;
};

export type Software = {
  /** @integer */
  id?: number;
  description?: string;
  vendor?: string;
  product?: string;
  version?: string;
  family?: string;
  type?: string;
  cpe?: { "v2.2"?: string; "v2.3"?: string };
};

export type Service = {
  name?: string;
  /** @integer */
  port?: number;
  protocol?: Protocol;
  product?: string;
  vendor?: string;
  version?: string;
  family?: string;
};

export type Asset = {
  id?: AssetId;
  ip?: string;
  mac?: string;
  hostName?: string;
  hostNames?: { name?: string; source?: string }[];
  addresses?: { ip?: string; mac?: string }[];
  os?: string;
  osFingerprint?: {
    vendor?: string;
    product?: string;
    version?: string;
    family?: string;
    architecture?: string;
  };
  type?: "unknown" | "guest" | "hypervisor" | "physical" | "mobile" | (string & {});
  /** Risk after the tags were counted. */
  riskScore?: number;
  rawRiskScore?: number;
  assessedForVulnerabilities?: boolean;
  assessedForPolicies?: boolean;
  vulnerabilities?: {
    /** @integer */
    critical?: number;
    /** @integer */
    severe?: number;
    /** @integer */
    moderate?: number;
    /** @integer */
    total?: number;
    /** @integer */
    exploits?: number;
    /** @integer */
    malwareKits?: number;
  };
  services?: Service[];
  software?: Software[];
  users?: {
    /** @integer */
    id?: number;
    name?: string;
    fullName?: string;
  }[];
  history?: {
    date?: string;
    type?: string;
    description?: string;
    /** @integer */
    scanId?: number;
    /** @integer */
    version?: number;
  }[];
};

export type AssetPage = {
  resources?: Asset[];
  page?: PageInfo;
};

export type Solution = {
  id?: string;
  type?: "configuration" | "rollup-patch" | "patch" | "unknown" | (string & {});
  summary?: Text;
  steps?: Text;
  additionalInformation?: Text;
  appliesTo?: string;
  /** Time it takes, as in PT5M. */
  estimate?: string;
  confidence?: "exact" | "partial" | "none" | (string & {});
};

export type Vulnerability = {
  id?: VulnerabilityId;
  title?: string;
  description?: Text;
  cves?: string[];
  cvss?: { v2?: { score?: number; vector?: string }; v3?: { score?: number; vector?: string } };
  /** Moderate, Severe or Critical, as text. */
  severity?: string;
  /** @integer */
  severityScore?: number;
  riskScore?: number;
  /** Number of exploits that are known. @integer */
  exploits?: number;
  /** @integer */
  malwareKits?: number;
  denialOfService?: boolean;
  categories?: string[];
  pci?: {
    status?: string;
    fail?: boolean;
    /** @integer */
    adjustedCVSSScore?: number;
  };
  /** @format date */
  published?: string;
  /** @format date */
  added?: string;
  /** @format date */
  modified?: string;
};

export type Finding = {
  id?: VulnerabilityId;
  status?: "vulnerable" | "invulnerable" | "no-results" | (string & {});
  /** How often it was found. @integer */
  instances?: number;
  since?: string;
  results?: {
    checkId?: string;
    /** What tells this instance from others on the asset. */
    key?: string;
    status?: string;
    /** What showed it, as HTML. */
    proof?: string;
    /** @integer */
    port?: number;
    protocol?: Protocol;
    since?: string;
    exceptions?: number[];
  }[];
};

export type Scan = {
  id?: ScanId;
  scanName?: string;
  scanType?: string;
  /** @integer */
  siteId?: number;
  siteName?: string;
  status?:
    | "aborted"
    | "unknown"
    | "running"
    | "finished"
    | "stopped"
    | "error"
    | "paused"
    | "dispatched"
    | "integrating"
    | (string & {});
  message?: string;
  startTime?: string;
  endTime?: string;
  /** Time it took, as in PT1H4M. */
  duration?: string;
  startedBy?: string;
  /** @integer */
  assets?: number;
  /** @integer */
  engineId?: number;
  engineName?: string;
  vulnerabilities?: VulnerabilityCounts;
};

export type Site = {
  id?: SiteId;
  name?: string;
  description?: string;
  type?: "agent" | "dynamic" | "static" | (string & {});
  importance?: string;
  /** @integer */
  assets?: number;
  riskScore?: number;
  lastScanTime?: string;
  /** @integer */
  scanEngine?: number;
  scanTemplate?: string;
  vulnerabilities?: VulnerabilityCounts;
};

export type ExceptionScope = {
  type?: "Global" | "Site" | "Asset" | "Asset Group" | "Instance" | (string & {});
  /** Number of the site, asset or group. @integer */
  id?: number;
  vulnerability?: VulnerabilityId;
  /** Tells instances on one asset apart. */
  key?: string;
  /** Port of the one instance. @integer */
  port?: number;
};

export type VulnerabilityException = {
  id?: ExceptionId;
  /** Such as Under Review, Approved or Expired. */
  state?: string;
  scope?: ExceptionScope;
  expires?: string;
  submit?: {
    reason?: string;
    comment?: string;
    date?: string;
    name?: string;
    /** @integer */
    user?: number;
  };
  review?: {
    comment?: string;
    date?: string;
    name?: string;
    /** @integer */
    user?: number;
  };
};

const PAGE_PAGES = { page: "page", size: "size", items: "/resources", total: "/page/totalResources", first: 0 } as const;

const CONNECTOR: ConnectorSpec = {
  name: "rapid7_insightvm",
  operations: {
    low: {
      "assets:search": ["1GVdkZAS", PAGE_PAGES],
      "assets:read": ["2oPleaHp", PAGE_PAGES],
      "assets:read_details": ["qBPJD01h"],
      "asset_vulnerabilities:read": ["ehRYtxPq", PAGE_PAGES],
      "asset_vulnerabilities:read_solutions": ["TaG9smhg"],
      "tags:read": ["BPdQpdAz", PAGE_PAGES],
      "vulnerabilities:read_details": ["Ra4QdZUj"],
      "vulnerabilities:read_assets": ["A4fSZaec"],
      "vulnerabilities:read_exploits": ["DbgvLLF1", PAGE_PAGES],
      "vulnerabilities:read_malware_kits": ["0jUzZ4U6", PAGE_PAGES],
      "solutions:read_details": ["2pV4lMlI"],
      "sites:read": ["_qJTMis_", PAGE_PAGES],
      "sites:read_assets": ["XPfePxPF", PAGE_PAGES],
      "scans:read": ["8XYPiCXu", PAGE_PAGES],
      "scans:read_details": ["MNUqkgLP"],
      "exceptions:read": ["v4JFBurO", PAGE_PAGES],
      "reports:read_instance": ["6t6awFsq"],
      "scan_engines:read": ["8E9hE4x_"],
      "users:read": ["ePSovrA6", PAGE_PAGES],
    },
    medium: {
      "asset_tags:delete": ["FHkzKlNY"],
      "scans:control": ["4heiFJve"],
      "reports:read": ["d9QgyMB0", PAGE_PAGES],
    },
    high: {
      "asset_tags:write": ["duuBP0cH"],
      "scans:start": ["HIKcsKuR"],
      "exceptions:write": ["Rvs7o8Iz"],
      "exceptions:review": ["R5o7ubrS"],
      "exceptions:delete": ["dNLYhZSr"],
      "reports:generate": ["TPR03jZf"],
    },
    critical: {
      "assets:delete": ["3SqVKTDo"],
      "sites:delete": ["7jYaF-VH"],
      "users:delete": ["4BSpbgxa"],
      "console:run": ["V8jNRhVv"],
    },
  },
};
