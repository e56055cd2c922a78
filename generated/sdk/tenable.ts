// Generated from specs/tenable.yaml by `npm run generate`. Do not edit.
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
 * Tenable Vulnerability Management. Vulnerabilities, assets, exports, scans and agents of Tenable
 * Vulnerability Management.
 * @see https://developer.tenable.com/reference/navigate
 */
export class TenableConnector<const M extends Risk = "critical"> extends SDKConnector<TenableOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List vulnerabilities by how often they were found. Risk: low. Scope: BASIC [16]. */
  getVulnerabilities(params: GetVulnerabilitiesParams = {}, options?: ExecuteOptions): GovernedCall<"low", VulnerabilitiesReadResult> {
    return this.call("vulnerabilities:read", { severity: params.severity, exploitable: params.exploitable, date_range: params.dateRange }, options);
  }

  /** List assets with names and addresses. Risk: low. Scope: BASIC [16]. */
  getAssets(options?: ExecuteOptions): GovernedCall<"low", AssetsReadResult> {
    return this.call("assets:read", {}, options);
  }

  /** Get one asset with tags and interfaces. Risk: low. Scope: BASIC [16]. */
  getAsset(params: GetAssetParams, options?: ExecuteOptions): GovernedCall<"low", AssetsReadDetailsResult> {
    return this.call("assets:read_details", { asset_uuid: params.assetId }, options);
  }

  /** List vulnerabilities of one asset. Risk: low. Scope: BASIC [16]. */
  getAssetVulnerabilities(params: GetAssetVulnerabilitiesParams, options?: ExecuteOptions): GovernedCall<"low", AssetVulnerabilitiesReadResult> {
    return this.call("asset_vulnerabilities:read", { asset_id: params.assetId, date_range: params.dateRange }, options);
  }

  /** Put tags on assets. Risk: high. Scope: BASIC [16]. May be escalated to a reviewer. */
  tagAssets(params: TagAssetsParams, options?: ExecuteOptions): GovernedCall<"high", AssetTagsWriteResult> {
    return this.call("asset_tags:write", { assets: params.assetIds, tags: params.tagIds, action: "add" }, options);
  }

  /** Start an export of vulnerability findings. Risk: medium. Scope: BASIC [16]. */
  exportVulnerabilities(params: ExportVulnerabilitiesParams = {}, options?: ExecuteOptions): GovernedCall<"medium", VulnerabilityExportsWriteResult> {
    return this.call("vulnerability_exports:write", {
      filters: params.severities === undefined && params.states === undefined && params.since === undefined ? undefined : { severity: params.severities, state: params.states, since: params.since },
    }, options);
  }

  /** List scans that the caller may see. Risk: low. Scope: BASIC [16], CAN VIEW [16]. */
  getScans(params: GetScansParams = {}, options?: ExecuteOptions): GovernedCall<"low", ScansReadResult> {
    return this.call("scans:read", { folder_id: params.folderId }, options);
  }

  /** Start a scan, of other targets if wanted. Risk: medium. Scope: SCAN OPERATOR [24], CAN CONTROL [32]. */
  launchScan(params: LaunchScanParams, options?: ExecuteOptions): GovernedCall<"medium", ScansLaunchResult> {
    return this.call("scans:launch", { scan_id: params.scanId, alt_targets: params.targets }, options);
  }

  /** Stop a scan that is running. Risk: medium. Scope: SCAN OPERATOR [24], CAN CONTROL [32]. */
  stopScan(params: StopScanParams, options?: ExecuteOptions): GovernedCall<"medium", ScansStopResult> {
    return this.call("scans:stop", { scan_id: params.scanId }, options);
  }

  /** List agents with version and last contact. Risk: low. Scope: SCAN MANAGER [40]. */
  getAgents(params: GetAgentsParams, options?: ExecuteOptions): GovernedPages<"low", AgentsReadResult, AgentsReadItem> {
    return this.call("agents:read", { scanner_id: params.scannerId, f: params.filters, limit: params.limit }, options);
  }

  /** Stop a user from logging in. Risk: high. Scope: ADMINISTRATOR [64]. May be escalated to a reviewer. */
  disableUser(params: DisableUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersSetEnabledResult> {
    return this.call("users:set_enabled", { user_id: params.userId, enabled: false }, options);
  }

  /** List what users did and who logged in. Risk: medium. Scope: ADMINISTRATOR [64]. */
  getAuditEvents(params: GetAuditEventsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", AuditLogReadResult, AuditLogReadItem> {
    return this.call("audit_log:read", { f: params.filters, limit: params.limit }, options);
  }

  execute<O extends keyof Within<TenableOperations, M>>(
    operation: O,
    params: ParamsOf<Within<TenableOperations, M>, O> & Incomplete,
  ): never;
  /** List vulnerabilities by how often they were found. `GET /workbenches/vulnerabilities` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read", "low", M>,
    params: VulnerabilitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VulnerabilitiesReadResult>;
  /**
   * Get one vulnerability with remedy and scores. `GET /workbenches/vulnerabilities/{plugin_id}/info`
   * @risk low
   */
  execute(
    operation: OperationId<"vulnerabilities:read_details", "low", M>,
    params: VulnerabilitiesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VulnerabilitiesReadDetailsResult>;
  /**
   * Read what a check saw and on which assets. `GET /workbenches/vulnerabilities/{plugin_id}/outputs`
   * @risk low
   */
  execute(
    operation: OperationId<"vulnerability_outputs:read", "low", M>,
    params: VulnerabilityOutputsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VulnerabilityOutputsReadResult>;
  /** Get what is known of a check. `GET /plugins/plugin/{id}` @risk low */
  execute(
    operation: OperationId<"plugins:read", "low", M>,
    params: PluginsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PluginsReadResult>;
  /** List assets with names and addresses. `GET /assets` @risk low */
  execute(
    operation: OperationId<"assets:read", "low", M>,
    params: AssetsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AssetsReadResult>;
  /** Get one asset with tags and interfaces. `GET /assets/{asset_uuid}` @risk low */
  execute(
    operation: OperationId<"assets:read_details", "low", M>,
    params: AssetsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AssetsReadDetailsResult>;
  /** List vulnerabilities of one asset. `GET /workbenches/assets/{asset_id}/vulnerabilities` @risk low */
  execute(
    operation: OperationId<"asset_vulnerabilities:read", "low", M>,
    params: AssetVulnerabilitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AssetVulnerabilitiesReadResult>;
  /**
   * Delete an asset with all its findings. `DELETE /workbenches/assets/{asset_uuid}`
   * @deprecated Tenable advises its bulk deletion of assets, which takes a query and is not offered here.
   * @risk critical
   */
  execute(
    operation: OperationId<"assets:delete", "critical", M>,
    params: AssetsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AssetsDeleteResult>;
  /** List the tags of one asset. `GET /tags/assets/{asset_uuid}/assignments` @risk low */
  execute(
    operation: OperationId<"asset_tags:read", "low", M>,
    params: AssetTagsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AssetTagsReadResult>;
  /** Add tags to assets or remove them. `POST /tags/assets/assignments` @risk high */
  execute(
    operation: OperationId<"asset_tags:write", "high", M>,
    params: AssetTagsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AssetTagsWriteResult>;
  /** List tag values with their categories. `GET /tags/values` @risk low */
  execute(
    operation: OperationId<"tag_values:read", "low", M>,
    params: TagValuesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TagValuesReadResult, TagValuesReadItem>;
  /** Start an export of vulnerability findings. `POST /vulns/export` @risk medium */
  execute(
    operation: OperationId<"vulnerability_exports:write", "medium", M>,
    params: VulnerabilityExportsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", VulnerabilityExportsWriteResult>;
  /** Tell how far an export of findings is. `GET /vulns/export/{export_uuid}/status` @risk low */
  execute(
    operation: OperationId<"vulnerability_exports:read", "low", M>,
    params: VulnerabilityExportsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VulnerabilityExportsReadResult>;
  /**
   * Get one part of an export of findings. `GET /vulns/export/{export_uuid}/chunks/{chunk_id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"vulnerability_exports:read_chunk", "medium", M>,
    params: VulnerabilityExportsReadChunkParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", VulnerabilityExportsReadChunkResult>;
  /** Start an export of assets. `POST /assets/export` @risk medium */
  execute(
    operation: OperationId<"asset_exports:write", "medium", M>,
    params: AssetExportsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AssetExportsWriteResult>;
  /** Tell how far an export of assets is. `GET /assets/export/{export_uuid}/status` @risk low */
  execute(
    operation: OperationId<"asset_exports:read", "low", M>,
    params: AssetExportsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AssetExportsReadResult>;
  /**
   * Get one part of an export of assets. `GET /assets/export/{export_uuid}/chunks/{chunk_id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"asset_exports:read_chunk", "medium", M>,
    params: AssetExportsReadChunkParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AssetExportsReadChunkResult>;
  /** List scans that the caller may see. `GET /scans` @risk low */
  execute(
    operation: OperationId<"scans:read", "low", M>,
    params: ScansReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ScansReadResult>;
  /** Get the results of a scan. `GET /scans/{scan_id}` @risk low */
  execute(
    operation: OperationId<"scans:read_details", "low", M>,
    params: ScansReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ScansReadDetailsResult>;
  /** Tell how far a scan is. `GET /scans/{scan_id}/latest-status` @risk low */
  execute(
    operation: OperationId<"scans:read_status", "low", M>,
    params: ScansReadStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ScansReadStatusResult>;
  /** Start a scan, of other targets if wanted. `POST /scans/{scan_id}/launch` @risk medium */
  execute(
    operation: OperationId<"scans:launch", "medium", M>,
    params: ScansLaunchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ScansLaunchResult>;
  /** Stop a scan that is running. `POST /scans/{scan_id}/stop` @risk medium */
  execute(
    operation: OperationId<"scans:stop", "medium", M>,
    params: ScansStopParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ScansStopResult>;
  /** List scanners with version and state. `GET /scanners` @risk medium */
  execute(
    operation: OperationId<"scanners:read", "medium", M>,
    params: ScannersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ScannersReadResult>;
  /** List agents with version and last contact. `GET /scanners/{scanner_id}/agents` @risk low */
  execute(
    operation: OperationId<"agents:read", "low", M>,
    params: AgentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AgentsReadResult, AgentsReadItem>;
  /** Unlink an agent from its scanner. `DELETE /scanners/{scanner_id}/agents/{agent_id}` @risk high */
  execute(
    operation: OperationId<"agents:unlink", "high", M>,
    params: AgentsUnlinkParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AgentsUnlinkResult>;
  /** List users of the account. `GET /users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadResult>;
  /** Disable or enable a user account. `PUT /users/{user_id}/enabled` @risk high */
  execute(
    operation: OperationId<"users:set_enabled", "high", M>,
    params: UsersSetEnabledParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersSetEnabledResult>;
  /** List what users did and who logged in. `GET /audit-log/v1/events` @risk medium */
  execute(
    operation: OperationId<"audit_log:read", "medium", M>,
    params: AuditLogReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuditLogReadResult, AuditLogReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof TenableOperations>(
    operation: O & Permit<TenableOperations, O, M>,
    ...rest: Rest<ParamsOf<TenableOperations, O>>
  ): CallOf<TenableOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Tenable<M extends Risk = "critical"> = Limited<TenableConnector<M>, TenableMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface TenableOperations {
  "vulnerabilities:read": { risk: "low"; params: VulnerabilitiesReadParams; result: VulnerabilitiesReadResult };
  "vulnerabilities:read_details": { risk: "low"; params: VulnerabilitiesReadDetailsParams; result: VulnerabilitiesReadDetailsResult };
  "vulnerability_outputs:read": { risk: "low"; params: VulnerabilityOutputsReadParams; result: VulnerabilityOutputsReadResult };
  "plugins:read": { risk: "low"; params: PluginsReadParams; result: PluginsReadResult };
  "assets:read": { risk: "low"; params: AssetsReadParams; result: AssetsReadResult };
  "assets:read_details": { risk: "low"; params: AssetsReadDetailsParams; result: AssetsReadDetailsResult };
  "asset_vulnerabilities:read": { risk: "low"; params: AssetVulnerabilitiesReadParams; result: AssetVulnerabilitiesReadResult };
  "assets:delete": { risk: "critical"; params: AssetsDeleteParams; result: AssetsDeleteResult };
  "asset_tags:read": { risk: "low"; params: AssetTagsReadParams; result: AssetTagsReadResult };
  "asset_tags:write": { risk: "high"; params: AssetTagsWriteParams; result: AssetTagsWriteResult };
  "tag_values:read": { risk: "low"; params: TagValuesReadParams; result: TagValuesReadResult; item: TagValuesReadItem };
  "vulnerability_exports:write": { risk: "medium"; params: VulnerabilityExportsWriteParams; result: VulnerabilityExportsWriteResult };
  "vulnerability_exports:read": { risk: "low"; params: VulnerabilityExportsReadParams; result: VulnerabilityExportsReadResult };
  "vulnerability_exports:read_chunk": { risk: "medium"; params: VulnerabilityExportsReadChunkParams; result: VulnerabilityExportsReadChunkResult };
  "asset_exports:write": { risk: "medium"; params: AssetExportsWriteParams; result: AssetExportsWriteResult };
  "asset_exports:read": { risk: "low"; params: AssetExportsReadParams; result: AssetExportsReadResult };
  "asset_exports:read_chunk": { risk: "medium"; params: AssetExportsReadChunkParams; result: AssetExportsReadChunkResult };
  "scans:read": { risk: "low"; params: ScansReadParams; result: ScansReadResult };
  "scans:read_details": { risk: "low"; params: ScansReadDetailsParams; result: ScansReadDetailsResult };
  "scans:read_status": { risk: "low"; params: ScansReadStatusParams; result: ScansReadStatusResult };
  "scans:launch": { risk: "medium"; params: ScansLaunchParams; result: ScansLaunchResult };
  "scans:stop": { risk: "medium"; params: ScansStopParams; result: ScansStopResult };
  "scanners:read": { risk: "medium"; params: ScannersReadParams; result: ScannersReadResult };
  "agents:read": { risk: "low"; params: AgentsReadParams; result: AgentsReadResult; item: AgentsReadItem };
  "agents:unlink": { risk: "high"; params: AgentsUnlinkParams; result: AgentsUnlinkResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult };
  "users:set_enabled": { risk: "high"; params: UsersSetEnabledParams; result: UsersSetEnabledResult };
  "audit_log:read": { risk: "medium"; params: AuditLogReadParams; result: AuditLogReadResult; item: AuditLogReadItem };
}

/** The risk of each convenience method. */
export interface TenableMethods {
  getVulnerabilities: "low";
  getAssets: "low";
  getAsset: "low";
  getAssetVulnerabilities: "low";
  tagAssets: "high";
  exportVulnerabilities: "medium";
  getScans: "low";
  launchScan: "medium";
  stopScan: "medium";
  getAgents: "low";
  disableUser: "high";
  getAuditEvents: "medium";
}

/** Parameters of `vulnerabilities:read`. */
export interface VulnerabilitiesReadParams {
  /** Only vulnerabilities as severe as this. */
  severity?: "critical" | "high" | "medium" | "low";
  /** Only older than this many days. @integer @minimum 1 */
  age?: number;
  /** Only those with a known exploit. */
  exploitable?: boolean;
  /** Only those with a known remedy. */
  resolvable?: boolean;
  /** Only those found while logged in. */
  authenticated?: boolean;
  /** Days up to today to look at vulnerabilities. @integer @minimum 1 */
  date_range?: number;
  /** Field to narrow vulnerabilities by, such as severity. @minLength 1 */
  filter_field?: string;
  /** How to compare vulnerabilities, such as eq or match. @minLength 1 */
  filter_operator?: string;
  /** Value to narrow vulnerabilities by. @minLength 1 */
  filter_value?: string;
}

/** Result of `vulnerabilities:read`. */
export type VulnerabilitiesReadResult = {
  vulnerabilities?: {
    /** @integer */
    plugin_id?: number;
    plugin_name?: string;
    plugin_family?: string;
    /** From 0, informational, to 4, critical. @integer */
    severity?: number;
    /** Such as New, Active or Resurfaced. */
    vulnerability_state?: string;
    /** How likely it is to be exploited. */
    vpr_score?: number | null;
    cvss_base_score?: number | null;
    cvss3_base_score?: number | null;
    /** @integer */
    count?: number;
    /** @integer */
    accepted_count?: number;
    /** @integer */
    recasted_count?: number;
    counts_by_severity?: {
      /** @integer */
      count?: number;
      /** @integer */
      value?: number;
    }[];
  }[];
  /** @integer */
  total_vulnerability_count?: number;
  /** @integer */
  total_asset_count?: number;
};

/** Arguments of `getVulnerabilities`. */
export interface GetVulnerabilitiesParams {
  /** Only vulnerabilities as severe as this. */
  severity?: "critical" | "high" | "medium" | "low";
  /** Only those with a known exploit. */
  exploitable?: boolean;
  /** Days up to today to look at vulnerabilities. @integer @minimum 1 */
  dateRange?: number;
}

/** Parameters of `vulnerabilities:read_details`. */
export interface VulnerabilitiesReadDetailsParams {
  plugin_id: PluginId;
  /** Days up to today to look at findings. @integer @minimum 1 */
  date_range?: number;
  /** Field to narrow findings by, such as severity. @minLength 1 */
  filter_field?: string;
  /** How to compare findings, such as eq or match. @minLength 1 */
  filter_operator?: string;
  /** Value to narrow findings by. @minLength 1 */
  filter_value?: string;
}

/** Result of `vulnerabilities:read_details`. */
export type VulnerabilitiesReadDetailsResult = {
  info?: {
    /** @integer */
    count?: number;
    /** @integer */
    severity?: number;
    synopsis?: string;
    description?: string;
    solution?: string | null;
    see_also?: string[] | null;
    /** Ids elsewhere, CVE among them. */
    reference_information?: {
      /** Such as cve or cwe. */
      name?: string;
      url?: string | null;
      values?: string[];
    }[] | null;
    vpr?: {
      /** How likely it is to be exploited. */
      score?: number | null;
    } | null;
    discovery?: { seen_first?: string | null; seen_last?: string | null };
    plugin_details?: {
      name?: string;
      family?: string;
      type?: string | null;
      version?: string | null;
      publication_date?: string | null;
      modification_date?: string | null;
    };
    risk_information?: {
      risk_factor?: string | null;
      cvss_base_score?: string | null;
      cvss_vector?: string | null;
      cvss3_base_score?: string | null;
      cvss3_vector?: string | null;
    };
    vulnerability_information?: {
      exploit_available?: boolean | null;
      exploitability_ease?: string | null;
      exploited_by_malware?: boolean | null;
      in_the_news?: boolean | null;
      vulnerability_publication_date?: string | null;
      patch_publication_date?: string | null;
    };
  };
};

/** Parameters of `vulnerability_outputs:read`. */
export interface VulnerabilityOutputsReadParams {
  plugin_id: PluginId;
  /** Days up to today to look at outputs. @integer @minimum 1 */
  date_range?: number;
  /** Field to narrow outputs by, such as severity. @minLength 1 */
  filter_field?: string;
  /** How to compare outputs, such as eq or match. @minLength 1 */
  filter_operator?: string;
  /** Value to narrow outputs by. @minLength 1 */
  filter_value?: string;
}

/** Result of `vulnerability_outputs:read`. */
export type VulnerabilityOutputsReadResult = {
  outputs?: {
    plugin_output?: string;
    states?: {
      name?: string;
      results?: {
        application_protocol?: string | null;
        transport_protocol?: string | null;
        /** @integer */
        port?: number;
        /** @integer */
        severity?: number;
        assets?: {
          id?: string;
          hostname?: string | null;
          fqdn?: string | null;
          ipv4?: string | null;
          netbios_name?: string | null;
          first_seen?: string;
          last_seen?: string;
        }[];
      }[];
    }[];
  }[];
};

/** Parameters of `plugins:read`. */
export interface PluginsReadParams {
  id: PluginId;
}

/** Result of `plugins:read`. */
export type PluginsReadResult = {
  /** @integer */
  id?: number;
  name?: string;
  family_name?: string;
  attributes?: {
    /** Such as cve, solution or risk_factor. */
    attribute_name?: string;
    attribute_value?: string;
  }[];
};

/** Parameters of `assets:read`. */
export type AssetsReadParams = { [key: string]: never };

/** Result of `assets:read`. */
export type AssetsReadResult = {
  assets?: Asset[];
  /** @integer */
  total?: number;
};

/** Parameters of `assets:read_details`. */
export interface AssetsReadDetailsParams {
  asset_uuid: AssetId;
}

/** Result of `assets:read_details`. */
export type AssetsReadDetailsResult = AssetDetails;

/** Arguments of `getAsset`. */
export interface GetAssetParams {
  assetId: AssetId;
}

/** Parameters of `asset_vulnerabilities:read`. */
export interface AssetVulnerabilitiesReadParams {
  asset_id: AssetId;
  /** Days up to today to look at an asset's findings. @integer @minimum 1 */
  date_range?: number;
  /** Field to narrow an asset's findings by, such as severity. @minLength 1 */
  filter_field?: string;
  /** How to compare an asset's findings, such as eq or match. @minLength 1 */
  filter_operator?: string;
  /** Value to narrow an asset's findings by. @minLength 1 */
  filter_value?: string;
}

/** Result of `asset_vulnerabilities:read`. */
export type AssetVulnerabilitiesReadResult = {
  vulnerabilities?: {
    /** @integer */
    plugin_id?: number;
    plugin_name?: string;
    plugin_family?: string;
    /** @integer */
    severity?: number;
    vulnerability_state?: string;
    vpr_score?: number | null;
    cvss_base_score?: number | null;
    cvss3_base_score?: number | null;
    /** @integer */
    count?: number;
  }[];
  /** @integer */
  total_vulnerability_count?: number;
};

/** Arguments of `getAssetVulnerabilities`. */
export interface GetAssetVulnerabilitiesParams {
  assetId: AssetId;
  /** Days up to today to look at an asset's findings. @integer @minimum 1 */
  dateRange?: number;
}

/** Parameters of `assets:delete`. */
export interface AssetsDeleteParams {
  asset_uuid: AssetId;
}

/** Result of `assets:delete`. */
export type AssetsDeleteResult = null;

/** Parameters of `asset_tags:read`. */
export interface AssetTagsReadParams {
  asset_uuid: AssetId;
}

/** Result of `asset_tags:read`. */
export type AssetTagsReadResult = {
  tags?: {
    value_uuid?: string;
    category_uuid?: string;
    category_name?: string;
    value?: string;
    source?: string;
    created_at?: string;
    created_by?: string;
  }[];
};

/** Parameters of `asset_tags:write`. */
export interface AssetTagsWriteParams {
  /** Whether to put them on or off. */
  action: "add" | "remove";
  /** Assets whose tags to change. @minItems 1 @maxItems 100 */
  assets: AssetId[];
  /** Ids of tag values, from tag_values:read. @minItems 1 @maxItems 20 */
  tags: string[];
}

/** Result of `asset_tags:write`. */
export type AssetTagsWriteResult = {
  /** Id of the work that was started. */
  job_uuid?: string;
};

/** Arguments of `tagAssets`. */
export interface TagAssetsParams {
  /** Assets whose tags to change. @minItems 1 @maxItems 100 */
  assetIds: AssetId[];
  /** Ids of tag values, from tag_values:read. @minItems 1 @maxItems 20 */
  tagIds: string[];
}

/** Parameters of `tag_values:read`. */
export interface TagValuesReadParams {
  /** Conditions, such as value:match:prod. */
  f?: string[];
  /** Whether all conditions on values must hold. */
  ft?: "and" | "or";
  /** Text to find in values. @minLength 1 */
  w?: string;
  /** Fields to find the text in, with commas. @minLength 1 */
  wf?: string;
  /** How many values per page. @integer @minimum 1 @default 5000 */
  limit?: number;
  /** How many values to pass over. @integer @minimum 0 @default 0 */
  offset?: number;
  /** Field and direction, such as value:asc. @minLength 1 */
  sort?: string;
}

/** Result of `tag_values:read`. */
export type TagValuesReadResult = {
  values?: {
    uuid?: string;
    value?: string;
    type?: string;
    category_uuid?: string;
    category_name?: string;
    description?: string | null;
    updated_at?: string;
  }[];
  pagination?: Pagination;
};

/** One item of the pages of `tag_values:read`. */
export type TagValuesReadItem = NonNullable<TagValuesReadResult["values"]>[number];

/** Parameters of `vulnerability_exports:write`. */
export interface VulnerabilityExportsWriteParams {
  /** Assets in one part of the export. @integer @minimum 50 @maximum 5000 @default 50 */
  num_assets?: number;
  /** Whether assets without a licence count. */
  include_unlicensed?: boolean;
  /** Which findings to export; open and reopened ones unless told, with since also fixed ones. */
  filters?: {
    /** Only findings of these severities. */
    severity?: ("info" | "low" | "medium" | "high" | "critical")[];
    /** Only findings in these states. */
    state?: ("OPEN" | "REOPENED" | "FIXED")[];
    /** Only findings of these checks. */
    plugin_id?: number[];
    /** Only findings of these CVE ids. @maxItems 200 */
    cve_id?: string[];
    /** Only checks of these families. */
    plugin_family?: string[];
    /** Only assets in this network. @minLength 1 */
    cidr_range?: string;
    /** Changed since then, in Unix seconds. @integer */
    since?: number;
    /** First found since then, in Unix seconds. @integer */
    first_found?: number;
    /** Last found since then, in Unix seconds. @integer */
    last_found?: number;
    /** Fixed since then, in Unix seconds. @integer */
    last_fixed?: number;
  };
}

/** Result of `vulnerability_exports:write`. */
export type VulnerabilityExportsWriteResult = {
  export_uuid: string;
};

/** Arguments of `exportVulnerabilities`. */
export interface ExportVulnerabilitiesParams {
  /** Only findings of these severities. */
  severities?: ("info" | "low" | "medium" | "high" | "critical")[];
  /** Only findings in these states. */
  states?: ("OPEN" | "REOPENED" | "FIXED")[];
  /** Changed since then, in Unix seconds. @integer */
  since?: number;
}

/** Parameters of `vulnerability_exports:read`. */
export interface VulnerabilityExportsReadParams {
  export_uuid: ExportId;
}

/** Result of `vulnerability_exports:read`. */
export type VulnerabilityExportsReadResult = ExportStatus;

/** Parameters of `vulnerability_exports:read_chunk`. */
export interface VulnerabilityExportsReadChunkParams {
  export_uuid: ExportId;
  /** Number of the part, from chunks_available. @integer @minimum 1 */
  chunk_id: number;
}

/** Result of `vulnerability_exports:read_chunk`. */
export type VulnerabilityExportsReadChunkResult = ExportedFinding[];

/** Parameters of `asset_exports:write`. */
export interface AssetExportsWriteParams {
  /** Assets in one part of it. @integer @minimum 100 @maximum 10000 */
  chunk_size: number;
  /** Which assets to export; all unless told. */
  filters?: {
    /** Made since then, in Unix seconds. @integer */
    created_at?: number;
    /** Changed since then, in Unix seconds. @integer */
    updated_at?: number;
    /** Scanned since then, in Unix seconds. @integer */
    last_assessed?: number;
    /** Only assets that were scanned. */
    has_plugin_results?: boolean;
    /** Only assets that were deleted. */
    is_deleted?: boolean;
    /** Only assets that went away. */
    is_terminated?: boolean;
    /** Known from these sources, such as NESSUS_AGENT. */
    sources?: string[];
  };
}

/** Result of `asset_exports:write`. */
export type AssetExportsWriteResult = {
  export_uuid: string;
};

/** Parameters of `asset_exports:read`. */
export interface AssetExportsReadParams {
  export_uuid: ExportId;
}

/** Result of `asset_exports:read`. */
export type AssetExportsReadResult = ExportStatus;

/** Parameters of `asset_exports:read_chunk`. */
export interface AssetExportsReadChunkParams {
  export_uuid: ExportId;
  /** Number of the part, from chunks_available. @integer @minimum 1 */
  chunk_id: number;
}

/** Result of `asset_exports:read_chunk`. */
export type AssetExportsReadChunkResult = ExportedAsset[];

/** Parameters of `scans:read`. */
export interface ScansReadParams {
  /** Only scans of this folder. @integer */
  folder_id?: number;
  /** Only scans that ran since then, in Unix seconds. @integer */
  last_modification_date?: number;
}

/** Result of `scans:read`. */
export type ScansReadResult = {
  scans?: {
    /** @integer */
    id?: number;
    /** Id of the last run, null before the first. */
    uuid?: string | null;
    /** How far it is in percent. @integer */
    progress?: number | null;
    schedule_uuid?: string;
    name?: string;
    /** Such as running, completed or canceled. */
    status?: string;
    /** Such as remote or agent. */
    type?: string | null;
    owner?: string;
    /** Whether its schedule is on. */
    enabled?: boolean;
    /** Schedule as a recurrence rule. */
    rrules?: string | null;
    timezone?: string | null;
    /** @integer */
    creation_date?: number;
    /** @integer */
    last_modification_date?: number;
  }[] | null;
  folders?: {
    /** @integer */
    id?: number;
    name?: string;
  }[];
  /** @integer */
  timestamp?: number;
};

/** Arguments of `getScans`. */
export interface GetScansParams {
  /** Only scans of this folder. @integer */
  folderId?: number;
}

/** Parameters of `scans:read_details`. */
export interface ScansReadDetailsParams {
  scan_id: ScanId;
  /** Number of an earlier run, from history. @integer */
  history_id?: number;
  /** UUID of an earlier run instead, from history. @minLength 1 */
  history_uuid?: string;
}

/** Result of `scans:read_details`. */
export type ScansReadDetailsResult = {
  info?: {
    uuid?: string;
    name?: string;
    /** Such as running, completed or imported. */
    status?: string;
    schedule_uuid?: string | null;
    owner?: string;
    policy?: string | null;
    targets?: string | null;
    scanner_name?: string | null;
    /** @integer */
    hostcount?: number;
    /** @integer */
    scan_start?: number | null;
    /** @integer */
    scan_end?: number | null;
    /** Whether the results are too old to be given here. */
    is_archived?: boolean;
  };
  hosts?: {
    /** @integer */
    host_id?: number;
    /** Id of the asset. */
    uuid?: string;
    hostname?: string;
    /** @integer */
    severity?: number;
    /** @integer */
    critical?: number;
    /** @integer */
    high?: number;
    /** @integer */
    medium?: number;
    /** @integer */
    low?: number;
    /** @integer */
    info?: number;
  }[];
  vulnerabilities?: {
    /** @integer */
    plugin_id?: number;
    plugin_name?: string;
    plugin_family?: string;
    /** @integer */
    severity?: number;
    /** @integer */
    count?: number;
  }[];
  /** Earlier runs of it. */
  history?: {
    /** @integer */
    history_id?: number;
    uuid?: string;
    status?: string;
    /** @integer */
    creation_date?: number;
    /** @integer */
    last_modification_date?: number;
    is_archived?: boolean;
  }[];
};

/** Parameters of `scans:read_status`. */
export interface ScansReadStatusParams {
  scan_id: ScanId;
}

/** Result of `scans:read_status`. */
export type ScansReadStatusResult = {
  /** Such as pending, running, completed or empty. */
  status?: string;
};

/** Parameters of `scans:launch`. */
export interface ScansLaunchParams {
  scan_id: ScanId;
  /** Targets for this run instead of its own. @maxItems 100 */
  alt_targets?: string[];
  /** Only targets that the last run did not reach. */
  rollover?: boolean;
}

/** Result of `scans:launch`. */
export type ScansLaunchResult = {
  /** Id of the run. */
  scan_uuid?: string;
};

/** Arguments of `launchScan`. */
export interface LaunchScanParams {
  scanId: ScanId;
  /** Targets for this run instead of its own. @maxItems 100 */
  targets?: string[];
}

/** Parameters of `scans:stop`. */
export interface ScansStopParams {
  scan_id: ScanId;
}

/** Result of `scans:stop`. */
export type ScansStopResult = null;

/** Arguments of `stopScan`. */
export interface StopScanParams {
  scanId: ScanId;
}

/** Parameters of `scanners:read`. */
export type ScannersReadParams = { [key: string]: never };

/** Result of `scanners:read`. */
export type ScannersReadResult = {
  scanners?: {
    /** @integer */
    id?: number;
    uuid?: string;
    name?: string;
    type?: string;
    /** Either on or off. */
    status?: string;
    engine_version?: string | null;
    platform?: string | null;
    loaded_plugin_set?: string | null;
    hostname?: string | null;
    ip_addresses?: string[] | null;
    network_name?: string | null;
    /** In Unix seconds. @integer */
    last_connect?: number | string | null;
    owner?: string;
    /** @integer */
    scan_count?: number;
    /** 1 where it is enabled, else 0. @integer */
    linked?: number;
    /** Secret that links the scanner. */
    key?: string;
  }[];
};

/** Parameters of `agents:read`. */
export interface AgentsReadParams {
  scanner_id: ScannerId;
  /** Conditions, such as platform:eq:WINDOWS. */
  f?: string[];
  /** Whether all conditions on agents must hold. */
  ft?: "and" | "or";
  /** Text to find in any field. @minLength 1 */
  w?: string;
  /** Fields to find it in, with commas. @minLength 1 */
  wf?: string;
  /** How many agents per page. @integer @minimum 1 @maximum 5000 @default 50 */
  limit?: number;
  /** How many agents to pass over. @integer @minimum 0 @default 0 */
  offset?: number;
  /** Field and direction, such as name:desc. @minLength 1 */
  sort?: string;
}

/** Result of `agents:read`. */
export type AgentsReadResult = {
  agents?: {
    /** @integer */
    id?: number;
    uuid?: string;
    name?: string;
    platform?: string;
    distro?: string | null;
    ip?: string;
    status?: "on" | "off" | "init" | (string & {});
    /** Such as HEALTHY, WARNING or CRITICAL. */
    health_state_name?: string | null;
    network_name?: string | null;
    asset_uuid?: string | null;
    core_version?: string | null;
    plugin_feed_id?: string | null;
    /** @integer */
    linked_on?: number;
    /** @integer */
    last_connect?: number | null;
    /** @integer */
    last_scanned?: number | null;
    groups?: {
      /** @integer */
      id?: number;
      name?: string;
    }[];
  }[];
  pagination?: Pagination;
};

/** One item of the pages of `agents:read`. */
export type AgentsReadItem = NonNullable<AgentsReadResult["agents"]>[number];

/** Arguments of `getAgents`. */
export interface GetAgentsParams {
  scannerId: ScannerId;
  /** Conditions, such as platform:eq:WINDOWS. */
  filters?: string[];
  /** How many agents per page. @integer @minimum 1 @maximum 5000 @default 50 */
  limit?: number;
}

/** Parameters of `agents:unlink`. */
export interface AgentsUnlinkParams {
  scanner_id: ScannerId;
  /** Id of the agent, from agents:read. @integer @minimum 1 */
  agent_id: number;
}

/** Result of `agents:unlink`. */
export type AgentsUnlinkResult = null;

/** Parameters of `users:read`. */
export type UsersReadParams = { [key: string]: never };

/** Result of `users:read`. */
export type UsersReadResult = {
  users?: User[];
};

/** Parameters of `users:set_enabled`. */
export interface UsersSetEnabledParams {
  /** UUID or id of the user. @integer @minLength 1 */
  user_id: string | number;
  /** Whether the user may log in. */
  enabled: boolean;
}

/** Result of `users:set_enabled`. */
export type UsersSetEnabledResult = User;

/** Arguments of `disableUser`. */
export interface DisableUserParams {
  /** UUID or id of the user. @integer @minLength 1 */
  userId: string | number;
}

/** Parameters of `audit_log:read`. */
export interface AuditLogReadParams {
  /** Conditions, such as date.gt:2025-01-01. */
  f?: string[];
  /** Whether all conditions on events must hold. @default "and" */
  ft?: "and" | "or";
  /** How many events per page. @integer @minimum 1 @maximum 10000 @default 50 */
  limit?: number;
  /** How many events to pass over. @integer @minimum 0 @default 0 */
  offset?: number;
  /** Order of events, such as received:desc. @minLength 1 */
  sort?: string;
}

/** Result of `audit_log:read`. */
export type AuditLogReadResult = {
  events?: {
    id?: string;
    /** Such as user.authenticate.password. */
    action?: string;
    crud?: string;
    received?: string;
    description?: string | null;
    is_failure?: boolean | null;
    is_anonymous?: boolean | null;
    actor?: { id?: string | null; name?: string | null };
    target?: {
      id?: string | null;
      name?: string | null;
      type?: string | null;
    } | null;
    fields?: { key?: string; value?: string }[] | null;
  }[];
  pagination?: Pagination;
};

/** One item of the pages of `audit_log:read`. */
export type AuditLogReadItem = NonNullable<AuditLogReadResult["events"]>[number];

/** Arguments of `getAuditEvents`. */
export interface GetAuditEventsParams {
  /** Conditions, such as date.gt:2025-01-01. */
  filters?: string[];
  /** How many events per page. @integer @minimum 1 @maximum 10000 @default 50 */
  limit?: number;
}

/** UUID of an asset. @minLength 1 */
export type AssetId = string;

/** Number of a check, as in plugin_id. @integer @minimum 1 */
export type PluginId = number;

/** Id of a scan, or its schedule_uuid. @integer @minLength 1 */
export type ScanId = number | string;

/** Id of a scanner, or the word null for agents of all scanners. @integer @minLength 1 */
export type ScannerId = number | string;

/** UUID of an export. @minLength 1 */
export type ExportId = string;

/** Every value that was seen. */
export type Strings = string[];

export type Pagination = {
  /** @integer */
  total?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
};

export type Source = {
  /** Such as NESSUS_SCAN or AWS. */
  name?: string;
  first_seen?: string;
  last_seen?: string;
};

export type Asset = {
  id?: string;
  has_agent?: boolean;
  last_seen?: string;
  last_scan_target?: string | null;
  ipv4?: Strings;
  ipv6?: Strings;
  fqdn?: Strings;
  hostname?: Strings;
  netbios_name?: Strings;
  operating_system?: Strings;
  mac_address?: Strings;
  /** How critical the asset is. */
  acr_score?: number | null;
  /** How exposed the asset is, up to 1000. */
  exposure_score?: number | null;
  agent_name?: Strings;
  aws_ec2_name?: Strings;
  sources?: Source[];
};

export type AssetDetails = {
  id?: string;
  has_agent?: boolean;
  created_at?: string;
  updated_at?: string;
  first_seen?: string;
  last_seen?: string;
  last_scan_target?: string | null;
  last_authenticated_scan_date?: string | null;
  last_licensed_scan_date?: string | null;
  ipv4?: Strings;
  ipv6?: Strings;
  fqdn?: Strings;
  hostname?: Strings;
  netbios_name?: Strings;
  operating_system?: Strings;
  system_type?: Strings;
  mac_address?: Strings;
  agent_name?: Strings;
  /** How critical the asset is. */
  acr_score?: number | null;
  /** How exposed the asset is, up to 1000. */
  exposure_score?: number | null;
  interfaces?: {
    name?: string;
    ipv4?: Strings;
    ipv6?: Strings;
    fqdn?: Strings;
    mac_address?: Strings;
  }[];
  sources?: Source[];
  tags?: {
    tag_uuid?: string;
    tag_key?: string;
    tag_value?: string;
    added_at?: string;
  }[];
};

export type ExportStatus = {
  status: "QUEUED" | "PROCESSING" | "FINISHED" | "CANCELLED" | "ERROR" | (string & {});
  /** Why the export failed. */
  reason?: string;
  /** Parts that can be fetched. */
  chunks_available?: number[];
  chunks_failed?: number[];
  chunks_cancelled?: number[];
  /** Parts that it will have in the end. @integer */
  total_chunks?: number;
};

export type ExportedFinding = {
  asset?: {
    uuid?: string;
    hostname?: string;
    fqdn?: string;
    ipv4?: string;
    ipv6?: string;
    netbios_name?: string;
    device_type?: string;
    operating_system?: Strings;
  };
  plugin?: {
    /** @integer */
    id?: number;
    name?: string;
    family?: string;
    synopsis?: string;
    description?: string;
    solution?: string;
    risk_factor?: string;
    /** How likely it is to be exploited, in percent. */
    epss_score?: number;
    cve?: Strings;
    cvss_base_score?: number;
    cvss3_base_score?: number;
    exploit_available?: boolean;
    vpr?: { score?: number };
  };
  port?: {
    /** @integer */
    port?: number;
    protocol?: string;
    service?: string;
  };
  output?: string;
  severity?: string;
  /** @integer */
  severity_id?: number;
  /** OPEN, REOPENED or FIXED. */
  state?: string;
  finding_id?: string;
  first_found?: string;
  last_found?: string;
  last_fixed?: string;
  /** What found it, such as NESSUS. */
  source?: string;
  /** Whether somebody recast or accepted it. */
  severity_modification_type?: string;
};

export type ExportedAsset = {
  id?: string;
  has_agent?: boolean;
  has_plugin_results?: boolean | null;
  created_at?: string;
  updated_at?: string;
  deleted_at?: string | null;
  terminated_at?: string | null;
  first_seen?: string;
  last_seen?: string;
  ipv4s?: Strings;
  ipv6s?: Strings;
  fqdns?: Strings;
  hostnames?: Strings;
  netbios_names?: Strings;
  agent_names?: Strings;
  operating_systems?: Strings;
  mac_addresses?: Strings;
  sources?: Source[];
  tags?: {
    uuid?: string;
    key?: string;
    value?: string;
  }[];
};

export type User = {
  /** @integer */
  id?: number;
  uuid?: string;
  username?: string;
  email?: string;
  name?: string;
  type?: string;
  /** Role as a number, 64 for administrators. @integer */
  permissions?: number;
  enabled?: boolean;
  /** Last sign-in in Unix milliseconds. @integer */
  lastlogin?: number | null;
  /** 1 where sign-in is locked, else 0. @integer */
  lockout?: number | null;
};

const CONNECTOR: ConnectorSpec = {
  name: "tenable",
  operations: {
    low: {
      "vulnerabilities:read": ["b2Y-j-5P"],
      "vulnerabilities:read_details": ["k6NfMnax"],
      "vulnerability_outputs:read": ["foVNN76j"],
      "plugins:read": ["UK9ych1N"],
      "assets:read": ["uVj4G2Uq"],
      "assets:read_details": ["b52N5OrT"],
      "asset_vulnerabilities:read": ["3uXg2bWQ"],
      "asset_tags:read": ["mLz_N2FV"],
      "tag_values:read": [
        "kO3V5SXO",
        { offset: "offset", limit: "limit", items: "/values", total: "/pagination/total" },
      ],
      "vulnerability_exports:read": ["C9WFhhGw"],
      "asset_exports:read": ["txkAPwfh"],
      "scans:read": ["zBh8hKR5"],
      "scans:read_details": ["pPW_SVWQ"],
      "scans:read_status": ["Xj0_ONwv"],
      "agents:read": [
        "BIRoA496",
        { offset: "offset", limit: "limit", items: "/agents", total: "/pagination/total" },
      ],
      "users:read": ["eDsqucyk"],
    },
    medium: {
      "vulnerability_exports:write": ["QFqZUtDn"],
      "vulnerability_exports:read_chunk": ["mFjzg8i6"],
      "asset_exports:write": ["kq2XeAQc"],
      "asset_exports:read_chunk": ["GHBI9c_a"],
      "scans:launch": ["dBo1ah5B"],
      "scans:stop": ["zZ8HeSoy"],
      "scanners:read": ["ePVcudLi"],
      "audit_log:read": [
        "NX4ufiJ_",
        { offset: "offset", limit: "limit", items: "/events", total: "/pagination/total" },
      ],
    },
    high: {
      "asset_tags:write": ["M4okGrWl"],
      "agents:unlink": ["E1umxmxk"],
      "users:set_enabled": ["7BDcHI0v"],
    },
    critical: {
      "assets:delete": ["XyGr2uzR"],
    },
  },
};
