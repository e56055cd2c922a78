// Generated from specs/greynoise.yaml by `npm run generate`. Do not edit.
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
 * GreyNoise. Who scans the internet, from which addresses and with which exploits, and blocklists made of
 * that.
 * @see https://docs.greynoise.io/reference
 */
export class GreyNoiseConnector<const M extends Risk = "critical"> extends SDKConnector<GreyNoiseOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Get what is known of one address. Risk: low. Scope: none. */
  getIp(params: GetIpParams, options?: ExecuteOptions): GovernedCall<"low", IpsReadDetailsResult> {
    return this.call("ips:read_details", params, options);
  }

  /** Get only classification and trust level of an address. Risk: low. Scope: none. */
  getIpVerdict(params: GetIpVerdictParams, options?: ExecuteOptions): GovernedCall<"low", IpsReadDetailsResult> {
    return this.call("ips:read_details", { ...params, quick: true }, options);
  }

  /** Look up many addresses at once. Risk: low. Scope: none. */
  checkIps(params: CheckIpsParams, options?: ExecuteOptions): GovernedCall<"low", IpsReadManyResult> {
    return this.call("ips:read_many", { ...params, quick: true }, options);
  }

  /** Search addresses by a query. Risk: low. Scope: none. */
  searchIps(params: SearchIpsParams, options?: ExecuteOptions): GovernedPages<"low", GnqlSearchResult, GnqlSearchItem> {
    return this.call("gnql:search", params, options);
  }

  /** Count addresses of a query by their properties. Risk: low. Scope: none. */
  getQueryStats(params: GetQueryStatsParams, options?: ExecuteOptions): GovernedCall<"low", GnqlStatsResult> {
    return this.call("gnql:stats", params, options);
  }

  /** Get exploitation of one vulnerability. Risk: low. Scope: none. */
  getCve(params: GetCveParams, options?: ExecuteOptions): GovernedCall<"low", CvesReadDetailsResult> {
    return this.call("cves:read_details", { cve_id: params.cveId }, options);
  }

  /** List the blocklists of a workspace. Risk: medium. Scope: none. */
  listBlocklists(params: ListBlocklistsParams, options?: ExecuteOptions): GovernedPages<"medium", BlocklistsReadResult, BlocklistsReadItem> {
    return this.call("blocklists:read", { workspace_id: params.workspace }, options);
  }

  /**
   * Make a blocklist of the addresses of a query.
   * Risk: high. Scope: none. May be escalated to a reviewer.
   */
  createBlocklist(params: CreateBlocklistParams, options?: ExecuteOptions): GovernedCall<"high", BlocklistsWriteResult> {
    return this.call("blocklists:write", {
      workspace_id: params.workspace,
      query: params.query,
      name: params.name,
      ip_limit: params.limit,
    }, options);
  }

  execute<O extends keyof Within<GreyNoiseOperations, M>>(
    operation: O,
    params: ParamsOf<Within<GreyNoiseOperations, M>, O> & Incomplete,
  ): never;
  /** Get what is known of one address. `GET /v3/ip/{ip}` @risk low */
  execute(
    operation: OperationId<"ips:read_details", "low", M>,
    params: IpsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IpsReadDetailsResult>;
  /** Look up many addresses at once. `POST /v3/ip` @risk low */
  execute(
    operation: OperationId<"ips:read_many", "low", M>,
    params: IpsReadManyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IpsReadManyResult>;
  /** Get the free verdict on one address. `GET /v3/community/{ip}` @risk low */
  execute(
    operation: OperationId<"ips:read_community", "low", M>,
    params: IpsReadCommunityParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IpsReadCommunityResult>;
  /** Get the past activity of an address. `GET /v3/noise/ips/{ip}/timeline` @risk low */
  execute(
    operation: OperationId<"ips:read_timeline", "low", M>,
    params: IpsReadTimelineParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IpsReadTimelineResult>;
  /** Search addresses by a query. `GET /v3/gnql/metadata` @risk low */
  execute(
    operation: OperationId<"gnql:search", "low", M>,
    params: GnqlSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GnqlSearchResult, GnqlSearchItem>;
  /** Search addresses together with what they sent. `GET /v3/gnql` @risk low */
  execute(
    operation: OperationId<"gnql:search_raw", "low", M>,
    params: GnqlSearchRawParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GnqlSearchRawResult, GnqlSearchRawItem>;
  /** Count addresses of a query by their properties. `GET /v3/gnql/stats` @risk low */
  execute(
    operation: OperationId<"gnql:stats", "low", M>,
    params: GnqlStatsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", GnqlStatsResult>;
  /** List addresses of a query hour by hour. `GET /v3/gnql/timeseries` @risk low */
  execute(
    operation: OperationId<"gnql:read_history", "low", M>,
    params: GnqlReadHistoryParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", GnqlReadHistoryResult>;
  /** Count addresses of a query over time. `GET /v3/gnql/timeseries/stats` @risk low */
  execute(
    operation: OperationId<"gnql:count_history", "low", M>,
    params: GnqlCountHistoryParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", GnqlCountHistoryResult>;
  /** Get exploitation of one vulnerability. `GET /v1/cve/{cve_id}` @risk low */
  execute(
    operation: OperationId<"cves:read_details", "low", M>,
    params: CvesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CvesReadDetailsResult>;
  /** Get exploitation of many vulnerabilities at once. `POST /v3/cves` @risk low */
  execute(
    operation: OperationId<"cves:read_many", "low", M>,
    params: CvesReadManyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CvesReadManyResult>;
  /** List tags that addresses can have. `GET /v3/tags` @risk low */
  execute(
    operation: OperationId<"tags:read", "low", M>,
    params: TagsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TagsReadResult>;
  /** List addresses that exploited hosts call back to. `POST /v1/callback/ips` @risk low */
  execute(
    operation: OperationId<"callbacks:read", "low", M>,
    params: CallbacksReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CallbacksReadResult, CallbacksReadItem>;
  /** Get one callback address with its malware. `GET /v1/callback/ip/{ip}` @risk low */
  execute(
    operation: OperationId<"callbacks:read_details", "low", M>,
    params: CallbacksReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CallbacksReadDetailsResult>;
  /** Count callback addresses and their files. `POST /v1/callback/overview` @risk low */
  execute(
    operation: OperationId<"callbacks:stats", "low", M>,
    params: CallbacksStatsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CallbacksStatsResult>;
  /** List sessions that own sensors recorded. `GET /v3/sessions` @risk medium */
  execute(
    operation: OperationId<"sessions:read", "medium", M>,
    params: SessionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SessionsReadResult, SessionsReadItem>;
  /** Get one session by its id. `GET /v3/sessions/{session_id}` @risk medium */
  execute(
    operation: OperationId<"sessions:read_details", "medium", M>,
    params: SessionsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SessionsReadDetailsResult>;
  /** Count sessions by one or more fields. `GET /v3/sessions/counts` @risk low */
  execute(
    operation: OperationId<"sessions:count", "low", M>,
    params: SessionsCountParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SessionsCountResult>;
  /** Count sessions over time. `GET /v3/sessions/timeseries` @risk low */
  execute(
    operation: OperationId<"sessions:read_timeseries", "low", M>,
    params: SessionsReadTimeseriesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SessionsReadTimeseriesResult>;
  /** List fields that sessions can be queried by. `GET /v3/sessions/fields` @risk low */
  execute(
    operation: OperationId<"sessions:read_fields", "low", M>,
    params: SessionsReadFieldsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SessionsReadFieldsResult>;
  /** List the blocklists of a workspace. `GET /v3/workspaces/{workspace_id}/blocklists` @risk medium */
  execute(
    operation: OperationId<"blocklists:read", "medium", M>,
    params: BlocklistsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", BlocklistsReadResult, BlocklistsReadItem>;
  /**
   * Get one blocklist with its query. `GET /v3/workspaces/{workspace_id}/blocklists/{blocklist_id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"blocklists:read_details", "medium", M>,
    params: BlocklistsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", BlocklistsReadDetailsResult>;
  /**
   * Make a blocklist of the addresses of a query. `POST /v3/workspaces/{workspace_id}/blocklists`
   * @risk high
   */
  execute(
    operation: OperationId<"blocklists:write", "high", M>,
    params: BlocklistsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", BlocklistsWriteResult>;
  /**
   * Change what a blocklist blocks. `PUT /v3/workspaces/{workspace_id}/blocklists/{blocklist_id}`
   * @risk critical
   */
  execute(
    operation: OperationId<"blocklists:update", "critical", M>,
    params: BlocklistsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", BlocklistsUpdateResult>;
  /**
   * Delete a blocklist and the address it is fetched from. `DELETE
   * /v3/workspaces/{workspace_id}/blocklists/{blocklist_id}`
   * @risk critical
   */
  execute(
    operation: OperationId<"blocklists:delete", "critical", M>,
    params: BlocklistsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", BlocklistsDeleteResult>;
  /** Tell whether the key works and for which plan. `GET /ping` @risk low */
  execute(
    operation: OperationId<"status:read", "low", M>,
    params: StatusReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", StatusReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof GreyNoiseOperations>(
    operation: O & Permit<GreyNoiseOperations, O, M>,
    ...rest: Rest<ParamsOf<GreyNoiseOperations, O>>
  ): CallOf<GreyNoiseOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type GreyNoise<M extends Risk = "critical"> = Limited<GreyNoiseConnector<M>, GreyNoiseMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface GreyNoiseOperations {
  "ips:read_details": { risk: "low"; params: IpsReadDetailsParams; result: IpsReadDetailsResult };
  "ips:read_many": { risk: "low"; params: IpsReadManyParams; result: IpsReadManyResult };
  "ips:read_community": { risk: "low"; params: IpsReadCommunityParams; result: IpsReadCommunityResult };
  "ips:read_timeline": { risk: "low"; params: IpsReadTimelineParams; result: IpsReadTimelineResult };
  "gnql:search": { risk: "low"; params: GnqlSearchParams; result: GnqlSearchResult; item: GnqlSearchItem };
  "gnql:search_raw": { risk: "low"; params: GnqlSearchRawParams; result: GnqlSearchRawResult; item: GnqlSearchRawItem };
  "gnql:stats": { risk: "low"; params: GnqlStatsParams; result: GnqlStatsResult };
  "gnql:read_history": { risk: "low"; params: GnqlReadHistoryParams; result: GnqlReadHistoryResult };
  "gnql:count_history": { risk: "low"; params: GnqlCountHistoryParams; result: GnqlCountHistoryResult };
  "cves:read_details": { risk: "low"; params: CvesReadDetailsParams; result: CvesReadDetailsResult };
  "cves:read_many": { risk: "low"; params: CvesReadManyParams; result: CvesReadManyResult };
  "tags:read": { risk: "low"; params: TagsReadParams; result: TagsReadResult };
  "callbacks:read": { risk: "low"; params: CallbacksReadParams; result: CallbacksReadResult; item: CallbacksReadItem };
  "callbacks:read_details": { risk: "low"; params: CallbacksReadDetailsParams; result: CallbacksReadDetailsResult };
  "callbacks:stats": { risk: "low"; params: CallbacksStatsParams; result: CallbacksStatsResult };
  "sessions:read": { risk: "medium"; params: SessionsReadParams; result: SessionsReadResult; item: SessionsReadItem };
  "sessions:read_details": { risk: "medium"; params: SessionsReadDetailsParams; result: SessionsReadDetailsResult };
  "sessions:count": { risk: "low"; params: SessionsCountParams; result: SessionsCountResult };
  "sessions:read_timeseries": { risk: "low"; params: SessionsReadTimeseriesParams; result: SessionsReadTimeseriesResult };
  "sessions:read_fields": { risk: "low"; params: SessionsReadFieldsParams; result: SessionsReadFieldsResult };
  "blocklists:read": { risk: "medium"; params: BlocklistsReadParams; result: BlocklistsReadResult; item: BlocklistsReadItem };
  "blocklists:read_details": { risk: "medium"; params: BlocklistsReadDetailsParams; result: BlocklistsReadDetailsResult };
  "blocklists:write": { risk: "high"; params: BlocklistsWriteParams; result: BlocklistsWriteResult };
  "blocklists:update": { risk: "critical"; params: BlocklistsUpdateParams; result: BlocklistsUpdateResult };
  "blocklists:delete": { risk: "critical"; params: BlocklistsDeleteParams; result: BlocklistsDeleteResult };
  "status:read": { risk: "low"; params: StatusReadParams; result: StatusReadResult };
}

/** The risk of each convenience method. */
export interface GreyNoiseMethods {
  getIp: "low";
  getIpVerdict: "low";
  checkIps: "low";
  searchIps: "low";
  getQueryStats: "low";
  getCve: "low";
  listBlocklists: "medium";
  createBlocklist: "high";
}

/** Parameters of `ips:read_details`. */
export interface IpsReadDetailsParams {
  ip: Ip;
  quick?: Quick;
  workspace_labels?: Labels;
}

/** Result of `ips:read_details`. */
export type IpsReadDetailsResult = {
  ip?: string;
  internet_scanner_intelligence?: Scanner;
  business_service_intelligence?: Business;
  request_metadata?: { restricted_fields?: string[] | null };
};

/** Arguments of `getIp`. */
export interface GetIpParams {
  ip: Ip;
}

/** Arguments of `getIpVerdict`. */
export interface GetIpVerdictParams {
  ip: Ip;
}

/** Parameters of `ips:read_many`. */
export interface IpsReadManyParams {
  /** Addresses to look up together. @minItems 1 @maxItems 10000 */
  ips: string[];
  quick?: Quick;
  workspace_labels?: Labels;
}

/** Result of `ips:read_many`. */
export type IpsReadManyResult = {
  data?: IpReport[] | null;
  request_metadata?: {
    message?: string;
    ips_not_found?: string[] | null;
    restricted_fields?: string[] | null;
  };
};

/** Arguments of `checkIps`. */
export interface CheckIpsParams {
  /** Addresses to look up together. @minItems 1 @maxItems 10000 */
  ips: string[];
}

/** Parameters of `ips:read_community`. */
export interface IpsReadCommunityParams {
  ip: Ip;
}

/** Result of `ips:read_community`. */
export type IpsReadCommunityResult = {
  ip?: string;
  /** Whether it scans the internet. */
  noise?: boolean;
  /** Whether it belongs to a known service. */
  riot?: boolean;
  classification?: string;
  name?: string;
  link?: string;
  last_seen?: string;
  message?: string;
};

/** Parameters of `ips:read_timeline`. */
export interface IpsReadTimelineParams {
  ip: Ip;
  /** What to break the activity down by. */
  field:
    | "destination_port"
    | "http_path"
    | "http_user_agent"
    | "source_asn"
    | "source_org"
    | "source_rdns"
    | "tag_ids"
    | "classification";
  /** How many days back, 1 unless told. @integer @minimum 1 @maximum 90 */
  days?: number;
  /** Length of a step such as 8h, 1d unless told. @pattern ^[0-9]{1,2}[hd]$ */
  granularity?: string;
  workspace_labels?: Labels;
}

/** Result of `ips:read_timeline`. */
export type IpsReadTimelineResult = {
  results?: {
    timestamp?: string;
    label?: string;
    /** @integer */
    data?: number;
  }[] | null;
  metadata?: {
    ip?: string;
    field?: string;
    first_seen?: string;
    start?: string;
    end?: string;
    granularity?: string;
    metric?: string;
  };
};

/** Parameters of `gnql:search`. */
export interface GnqlSearchParams {
  query: Gnql;
  size?: PageOf;
  scroll?: Scroll;
  quick?: Quick;
  exclude?: LeftOut;
}

/** Result of `gnql:search`. */
export type GnqlSearchResult = IpPage;

/** One item of the pages of `gnql:search`. */
export type GnqlSearchItem = NonNullable<GnqlSearchResult["data"]>[number];

/** Arguments of `searchIps`. */
export interface SearchIpsParams {
  query: Gnql;
  size?: PageOf;
}

/** Parameters of `gnql:search_raw`. */
export interface GnqlSearchRawParams {
  query: Gnql;
  size?: PageOf;
  scroll?: Scroll;
  quick?: Quick;
  exclude?: LeftOut;
}

/** Result of `gnql:search_raw`. */
export type GnqlSearchRawResult = IpPage;

/** One item of the pages of `gnql:search_raw`. */
export type GnqlSearchRawItem = NonNullable<GnqlSearchRawResult["data"]>[number];

/** Parameters of `gnql:stats`. */
export interface GnqlStatsParams {
  query: Gnql;
  /** How many values per property, 1000 unless told. @integer @minimum 1 @maximum 10000 */
  count?: number;
}

/** Result of `gnql:stats`. */
export type GnqlStatsResult = {
  query?: string;
  adjusted_query?: string;
  /** @integer */
  count?: number;
  stats?: {
    classifications?: {
      classification?: string;
      /** @integer */
      count?: number;
    }[] | null;
    organizations?: {
      organization?: string;
      /** @integer */
      count?: number;
    }[] | null;
    actors?: {
      actor?: string;
      /** @integer */
      count?: number;
    }[] | null;
    source_countries?: {
      country?: string;
      /** @integer */
      count?: number;
    }[] | null;
    destination_countries?: {
      country?: string;
      /** @integer */
      count?: number;
    }[] | null;
    tags?: {
      tag?: string;
      /** @integer */
      count?: number;
    }[] | null;
    operating_systems?: {
      operating_system?: string;
      /** @integer */
      count?: number;
    }[] | null;
    categories?: {
      category?: string;
      /** @integer */
      count?: number;
    }[] | null;
    asns?: {
      asn?: string;
      /** @integer */
      count?: number;
    }[] | null;
  };
};

/** Arguments of `getQueryStats`. */
export interface GetQueryStatsParams {
  query: Gnql;
  /** How many values per property, 1000 unless told. @integer @minimum 1 @maximum 10000 */
  count?: number;
}

/** Parameters of `gnql:read_history`. */
export interface GnqlReadHistoryParams {
  query: Gnql;
  start?: From;
  end?: To;
  /** How many records to send. @integer @minimum 1 */
  limit?: number;
  /** How many records to pass over. @integer @minimum 0 */
  offset?: number;
}

/** Result of `gnql:read_history`. One list per hour, named as in 2025-11-10-14. */
export type GnqlReadHistoryResult = {
  [key: string]: {
    ip?: string;
    internet_scanner_intelligence?: {
      classification?: string;
      first_seen?: string;
      last_seen?: string;
      actor?: string;
      spoofable?: boolean;
      tags?: string[] | null;
      cves?: string[] | null;
      vpn?: boolean;
      tor?: boolean;
      metadata?: Metadata;
    };
  }[] | null;
};

/** Parameters of `gnql:count_history`. */
export interface GnqlCountHistoryParams {
  query: Gnql;
  /** Length of a step. */
  interval: "hour" | "day";
  start?: From;
  end?: To;
}

/** Result of `gnql:count_history`. */
export type GnqlCountHistoryResult = {
  /** @integer */
  count?: number;
  /** @integer */
  min?: number;
  /** @integer */
  max?: number;
  data?: {
    date?: string;
    /** @integer */
    count?: number;
  }[] | null;
};

/** Parameters of `cves:read_details`. */
export interface CvesReadDetailsParams {
  cve_id: CveId;
}

/** Result of `cves:read_details`. */
export type CvesReadDetailsResult = Cve;

/** Arguments of `getCve`. */
export interface GetCveParams {
  cveId: CveId;
}

/** Parameters of `cves:read_many`. */
export interface CvesReadManyParams {
  /** Ids of the vulnerabilities. @minItems 1 @maxItems 10000 */
  cves: string[];
}

/** Result of `cves:read_many`. */
export type CvesReadManyResult = Cve[];

/** Parameters of `tags:read`. */
export interface TagsReadParams {
  /** Part of the name of a tag. @minLength 1 */
  name?: string;
  /** Whole slug of a tag, such as mirai. @minLength 1 */
  slug?: string;
  /** Only tags of this vulnerability. @minLength 1 */
  cve?: string;
}

/** Result of `tags:read`. */
export type TagsReadResult = {
  tags?: Tag[] | null;
};

/** Parameters of `callbacks:read`. */
export interface CallbacksReadParams {
  is_stage_1?: IsStage1Filter;
  is_stage_2?: IsStage2Filter;
  first_seen_after?: FirstSeenAfterFilter;
  first_seen_before?: FirstSeenBeforeFilter;
  last_seen_after?: LastSeenAfterFilter;
  last_seen_before?: LastSeenBeforeFilter;
  has_files?: HasFilesFilter;
  file_name?: FileNameFilter;
  file_hash?: FileHashFilter;
  scanner_ips?: ScannerIpsFilter;
  ips?: IpsFilter;
  /** Which page, counted from 0. @integer @minimum 0 */
  page?: number;
  /** How many addresses per page, 20 unless told. @integer @minimum 1 @maximum 100 */
  page_size?: number;
}

/** Result of `callbacks:read`. */
export type CallbacksReadResult = {
  items?: {
    ip?: string;
    source_workspaces?: string[] | null;
    is_stage_1?: boolean;
    is_stage_2?: boolean;
    first_seen?: string | null;
    last_seen?: string | null;
    scanner_ips?: string[] | null;
    /** @integer */
    scanner_count?: number;
    /** @integer */
    file_count?: number;
    files?: CallbackFile[] | null;
  }[] | null;
  /** @integer */
  total?: number;
  /** @integer */
  page?: number;
  /** @integer */
  page_size?: number;
};

/** One item of the pages of `callbacks:read`. */
export type CallbacksReadItem = NonNullable<CallbacksReadResult["items"]>[number];

/** Parameters of `callbacks:read_details`. */
export interface CallbacksReadDetailsParams {
  /** Callback address to look up. @minLength 2 */
  ip: string;
}

/** Result of `callbacks:read_details`. */
export type CallbacksReadDetailsResult = {
  ip?: string;
  source_workspaces?: string[] | null;
  is_stage_1?: boolean;
  is_stage_2?: boolean;
  first_seen?: string | null;
  last_seen?: string | null;
  scanner_ips?: string[] | null;
  /** @integer */
  scanner_count?: number;
  /** @integer */
  file_count?: number;
  active_files?: {
    sha256?: string;
    md5?: string;
    sha1?: string;
    file_name?: string;
    /** @integer */
    size?: number;
    type?: string;
    threat_name?: string;
    /** @integer */
    vt_detection_count?: number;
    /** @integer */
    vt_engine_count?: number;
  }[] | null;
};

/** Parameters of `callbacks:stats`. */
export interface CallbacksStatsParams {
  is_stage_1?: IsStage1Filter;
  is_stage_2?: IsStage2Filter;
  first_seen_after?: FirstSeenAfterFilter;
  first_seen_before?: FirstSeenBeforeFilter;
  last_seen_after?: LastSeenAfterFilter;
  last_seen_before?: LastSeenBeforeFilter;
  has_files?: HasFilesFilter;
  file_name?: FileNameFilter;
  file_hash?: FileHashFilter;
  scanner_ips?: ScannerIpsFilter;
  ips?: IpsFilter;
}

/** Result of `callbacks:stats`. */
export type CallbacksStatsResult = {
  /** @integer */
  total_ips?: number;
  /** @integer */
  stage_1_ips?: number;
  /** @integer */
  stage_2_ips?: number;
  /** @integer */
  total_files?: number;
  /** @integer */
  files_with_vt?: number;
  /** @integer */
  ips_with_files?: number;
  /** @integer */
  ips_with_scanners?: number;
  /** @integer */
  distinct_scanners?: number;
  top_threat_names?: {
    threat_name?: string;
    /** @integer */
    file_count?: number;
    /** @integer */
    ip_count?: number;
  }[] | null;
};

/** Parameters of `sessions:read`. */
export interface SessionsReadParams {
  start_time: From;
  end_time: To;
  query?: SessionQuery;
  scope?: DataScope;
  /** Which page of sessions, the first unless told. @integer @minimum 1 */
  page?: number;
  /** How many sessions per page, 25 unless told. @integer @minimum 1 @maximum 100 */
  page_size?: number;
  /** Field to order sessions by, lastPacket unless told. @minLength 1 */
  sort_by?: string;
  /** Whether the highest come first, true unless told. */
  sort_desc?: "true" | "false";
}

/** Result of `sessions:read`. */
export type SessionsReadResult = {
  sessions?: Session[] | null;
  /** @integer */
  total?: number;
  pagination?: {
    /** @integer */
    page?: number;
    /** @integer */
    page_size?: number;
    sort_by?: string;
    sort_desc?: boolean;
  };
};

/** One item of the pages of `sessions:read`. */
export type SessionsReadItem = NonNullable<SessionsReadResult["sessions"]>[number];

/** Parameters of `sessions:read_details`. */
export interface SessionsReadDetailsParams {
  /** Id of the session. @minLength 1 */
  session_id: string;
  scope?: DataScope;
}

/** Result of `sessions:read_details`. */
export type SessionsReadDetailsResult = Session;

/** Parameters of `sessions:count`. */
export interface SessionsCountParams {
  start_time: From;
  end_time: To;
  query?: SessionQuery;
  scope?: DataScope;
  /** Fields with commas between, such as source.ip,destination.port. @minLength 1 */
  fields: string;
  /** How many values per field, 10 unless told. @integer @minimum 1 @maximum 100 */
  size?: number;
}

/** Result of `sessions:count`. */
export type SessionsCountResult = {
  items?: SessionCount[] | null;
  /** @integer */
  total?: number;
};

/** Parameters of `sessions:read_timeseries`. */
export interface SessionsReadTimeseriesParams {
  start_time: From;
  end_time: To;
  query?: SessionQuery;
  scope?: DataScope;
  /** Field to count apart by. @minLength 1 */
  field?: string;
  /** How many values of that field, 10 unless told. @integer @minimum 1 @maximum 100 */
  size?: number;
  /** Length of a step, auto unless told. */
  interval?: "auto" | "1s" | "1m" | "1h" | "1d";
}

/** Result of `sessions:read_timeseries`. */
export type SessionsReadTimeseriesResult = {
  timeseries?: Point[] | null;
  items?: {
    label?: string;
    /** @integer */
    count?: number;
    timeseries?: Point[] | null;
  }[] | null;
  /** @integer */
  total?: number;
};

/** Parameters of `sessions:read_fields`. */
export interface SessionsReadFieldsParams {
  scope?: DataScope;
}

/** Result of `sessions:read_fields`. */
export type SessionsReadFieldsResult = {
  fields?: {
    /** Name to use in queries. */
    value?: string;
    label?: string;
    description?: string;
    type?: string;
    group?: string;
    sortable?: boolean;
  }[] | null;
};

/** Parameters of `blocklists:read`. */
export interface BlocklistsReadParams {
  workspace_id: WorkspaceId;
  /** How many blocklists make a page. @integer @minimum 1 @maximum 100 */
  limit?: number;
  /** How many blocklists to pass over. @integer @minimum 0 */
  offset?: number;
}

/** Result of `blocklists:read`. */
export type BlocklistsReadResult = {
  blocklists?: Blocklist[] | null;
  /** @integer */
  total?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  offset?: number;
};

/** One item of the pages of `blocklists:read`. */
export type BlocklistsReadItem = NonNullable<BlocklistsReadResult["blocklists"]>[number];

/** Arguments of `listBlocklists`. */
export interface ListBlocklistsParams {
  workspace: WorkspaceId;
}

/** Parameters of `blocklists:read_details`. */
export interface BlocklistsReadDetailsParams {
  workspace_id: WorkspaceId;
  blocklist_id: BlocklistId;
}

/** Result of `blocklists:read_details`. */
export type BlocklistsReadDetailsResult = Blocklist;

/** Parameters of `blocklists:write`. */
export interface BlocklistsWriteParams {
  workspace_id: WorkspaceId;
  query: BlockQuery;
  name?: BlockName;
  ip_limit?: BlockLimit;
  enabled?: BlockEnabled;
}

/** Result of `blocklists:write`. */
export type BlocklistsWriteResult = Blocklist;

/** Arguments of `createBlocklist`. */
export interface CreateBlocklistParams {
  workspace: WorkspaceId;
  query: BlockQuery;
  name?: BlockName;
  limit?: BlockLimit;
}

/** Parameters of `blocklists:update`. */
export interface BlocklistsUpdateParams {
  workspace_id: WorkspaceId;
  blocklist_id: BlocklistId;
  query: BlockQuery;
  name?: BlockName;
  ip_limit?: BlockLimit;
  enabled?: BlockEnabled;
}

/** Result of `blocklists:update`. */
export type BlocklistsUpdateResult = Blocklist;

/** Parameters of `blocklists:delete`. */
export interface BlocklistsDeleteParams {
  workspace_id: WorkspaceId;
  blocklist_id: BlocklistId;
}

/** Result of `blocklists:delete`. Not documented; taken as it comes. */
export type BlocklistsDeleteResult = { id?: string; deleted?: boolean } | null;

/** Parameters of `status:read`. */
export type StatusReadParams = { [key: string]: never };

/** Result of `status:read`. */
export type StatusReadResult = {
  message?: string;
  expiration?: string;
  plan?: string;
  /** Names of modules with commas between. */
  modules?: string;
  offering?: string;
  address?: string;
};

/** Address to look up, version 4. @minLength 2 */
export type Ip = string;

/** Query in GNQL, such as classification:malicious tags:Mirai. @minLength 1 */
export type Gnql = string;

/** Send only classification and trust level. */
export type Quick = boolean;

/** Data sets with commas between, of greynoise, community and personal. @minLength 1 */
export type Labels = string;

/** How many addresses per page, 10000 unless told. @integer @minimum 1 @maximum 10000 */
export type PageOf = number;

/** Token that the page before ended with. @minLength 1 */
export type Scroll = string;

/** Fields to leave out with commas between, such as metadata.city. @minLength 1 */
export type LeftOut = string;

/** Id such as CVE-2021-44228. @maxLength 30 @pattern ^CVE-[0-9]{4}-[0-9]+$ */
export type CveId = string;

/** Own sensors or sample data, own unless told. */
export type DataScope = "workspace" | "demo";

/** Start of the time to look at. @format date-time */
export type From = string;

/** End of the time to look at. @format date-time */
export type To = string;

/** Lucene query on sessions, such as destination.port:22. @minLength 1 */
export type SessionQuery = string;

/** Id of the workspace that owns the list. @pattern ^[0-9a-fA-F-]{36}$ @format uuid */
export type WorkspaceId = string;

/** Id of the blocklist itself. @pattern ^[0-9a-fA-F-]{36}$ @format uuid */
export type BlocklistId = string;

/** Whether a file was fetched from it. */
export type IsStage1Filter = boolean;

/** Whether it is suspected of command and control. */
export type IsStage2Filter = boolean;

/** Only addresses first seen after this day. @format date */
export type FirstSeenAfterFilter = string;

/** Only addresses first seen before this day. @format date */
export type FirstSeenBeforeFilter = string;

/** Only addresses last seen after this day. @format date */
export type LastSeenAfterFilter = string;

/** Only addresses last seen before this day. @format date */
export type LastSeenBeforeFilter = string;

/** Whether malware files belong to it. */
export type HasFilesFilter = boolean;

/** Part of the name of such a file. @minLength 1 */
export type FileNameFilter = string;

/** SHA-256 of such a file. @minLength 64 @maxLength 64 */
export type FileHashFilter = string;

/** Only addresses that these scanners pointed to. */
export type ScannerIpsFilter = string[];

/** Only these callback addresses. */
export type IpsFilter = string[];

/** GNQL query whose addresses are blocked. @minLength 1 */
export type BlockQuery = string;

/** Name of the blocklist for people. @minLength 1 */
export type BlockName = string;

/** Most addresses on the list, all unless told. @integer @minimum 1 */
export type BlockLimit = number | null;

/** Whether firewalls get any addresses, which they do unless told. */
export type BlockEnabled = boolean;

export type Tag = {
  id?: string;
  slug?: string;
  name?: string;
  category?: string;
  /** Such as malicious, suspicious or benign. */
  intention?: string;
  description?: string;
  recommend_block?: boolean;
  cves?: string[] | null;
  references?: string[] | null;
  updated_at?: string;
};

export type Metadata = {
  asn?: string;
  organization?: string;
  category?: string;
  rdns?: string;
  os?: string;
  source_country?: string;
  source_country_code?: string;
  source_city?: string;
  destination_countries?: string[] | null;
  single_destination?: boolean;
  /** @integer */
  sensor_count?: number;
  /** @integer */
  sensor_hits?: number;
};

/** What the sensors saw of the address. */
export type Scanner = {
  /** Whether any sensor saw it. */
  found?: boolean;
  /** Such as benign, suspicious, malicious or unknown. */
  classification?: string;
  first_seen?: string;
  last_seen?: string;
  last_seen_timestamp?: string;
  actor?: string;
  spoofable?: boolean;
  cves?: string[] | null;
  tor?: boolean;
  vpn?: boolean;
  vpn_service?: string;
  tags?: Tag[] | null;
  metadata?: Metadata;
  raw_data?: {
    scan?: {
      /** @integer */
      port?: number;
      protocol?: string;
    }[] | null;
    ja3?: {
      fingerprint?: string;
      /** @integer */
      port?: number;
    }[] | null;
    hassh?: {
      fingerprint?: string;
      /** @integer */
      port?: number;
    }[] | null;
    http?: {
      method?: string[] | null;
      path?: string[] | null;
      useragent?: string[] | null;
    };
  };
};

/** Which known service the address belongs to. */
export type Business = {
  /** Whether it belongs to one. */
  found?: boolean;
  name?: string;
  category?: string;
  description?: string;
  explanation?: string;
  /** From 1 for high to 3 for none. */
  trust_level?: string;
  reference?: string;
  last_updated?: string;
};

export type IpReport = {
  ip?: string;
  internet_scanner_intelligence?: Scanner;
  business_service_intelligence?: Business;
};

export type IpPage = {
  data?: IpReport[] | null;
  request_metadata?: {
    /** How many addresses match in all. @integer */
    count?: number;
    /** Whether this was the last page. */
    complete?: boolean;
    scroll?: string;
    query?: string;
    /** Query that the plan allowed instead. */
    adjusted_query?: string;
    message?: string;
    restricted_fields?: string[] | null;
  };
};

/** The plan decides how much of it is there. */
export type Cve = {
  id?: string;
  details?: {
    vulnerability_name?: string;
    vulnerability_description?: string;
    cve_cvss_score?: number;
    product?: string;
    vendor?: string;
    published_to_nist_nvd?: boolean;
  };
  timeline?: {
    cve_published_date?: string;
    cve_last_updated_date?: string;
    first_known_published_date?: string;
    cisa_kev_date_added?: string;
  };
  exploitation_details?: {
    attack_vector?: string;
    exploit_found?: boolean;
    exploitation_registered_in_kev?: boolean;
    epss_score?: number;
  };
  exploitation_stats?: {
    /** @integer */
    number_of_available_exploits?: number;
    /** @integer */
    number_of_threat_actors_exploiting_vulnerability?: number;
    /** @integer */
    number_of_botnets_exploiting_vulnerability?: number;
  };
  exploitation_activity?: {
    activity_seen?: boolean;
    /** @integer */
    benign_ip_count_1d?: number;
    /** @integer */
    benign_ip_count_30d?: number;
    /** @integer */
    threat_ip_count_1d?: number;
    /** @integer */
    threat_ip_count_10d?: number;
    /** @integer */
    threat_ip_count_30d?: number;
  };
};

export type CallbackFile = {
  sha256?: string;
  file_name?: string;
  type?: string;
  vt_threat_name?: string;
  /** @integer */
  vt_detection_count?: number;
};

export type Session = {
  _id?: string;
  firstPacket?: string;
  lastPacket?: string;
  "source.ip"?: string;
  /** @integer */
  "source.port"?: number;
  /** @integer */
  "source.bytes"?: number;
  /** @integer */
  "source.packets"?: number;
  "destination.ip"?: string;
  /** @integer */
  "destination.port"?: number;
  /** @integer */
  "destination.bytes"?: number;
  /** @integer */
  "destination.packets"?: number;
  classification?: string;
};

export type SessionCount = {
  label?: string;
  /** @integer */
  count?: number;
  children?: SessionCount[] | null;
};

export type Point = {
  timestamp?: string;
  /** @integer */
  count?: number;
};

export type Blocklist = {
  id?: string;
  workspace_id?: string;
  name?: string;
  query?: string;
  enabled?: boolean;
  /** @integer */
  ip_limit?: number | null;
  /** @integer */
  last_ip_count?: number;
  created_at?: string;
  updated_at?: string;
};

const CURSOR_PAGES = { cursor: "scroll", next: "/request_metadata/scroll", items: "/data" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "greynoise",
  operations: {
    low: {
      "ips:read_details": ["RCOoLPbK"],
      "ips:read_many": ["7zoT2D0s"],
      "ips:read_community": ["NFXRLUed"],
      "ips:read_timeline": ["jnNpmbDH"],
      "gnql:search": ["LqzmKIOr", CURSOR_PAGES],
      "gnql:search_raw": ["QjEqZ3PA", CURSOR_PAGES],
      "gnql:stats": ["BIkU2gvQ"],
      "gnql:read_history": ["1AD-o_9X"],
      "gnql:count_history": ["Y-9pO5Sx"],
      "cves:read_details": ["mEtMDffn"],
      "cves:read_many": ["KJ8Oq0_0"],
      "tags:read": ["5IN0BGUB"],
      "callbacks:read": ["dQMMMU_X", { page: "page", size: "page_size", items: "/items", total: "/total", first: 0 }],
      "callbacks:read_details": ["AuawX6st"],
      "callbacks:stats": ["YT874CIV"],
      "sessions:count": ["C0pQyrrq"],
      "sessions:read_timeseries": ["jYXws0MW"],
      "sessions:read_fields": ["jSZ-VClQ"],
      "status:read": ["ALkKcMPd"],
    },
    medium: {
      "sessions:read": ["m-XnLgpW", { page: "page", size: "page_size", items: "/sessions", total: "/total" }],
      "sessions:read_details": ["2Haojp-m"],
      "blocklists:read": ["YkLtuq7K", { offset: "offset", limit: "limit", items: "/blocklists", total: "/total" }],
      "blocklists:read_details": ["hLHFSFtX"],
    },
    high: {
      "blocklists:write": ["LgnlXYPK"],
    },
    critical: {
      "blocklists:update": ["uyb2yuft"],
      "blocklists:delete": ["0MmHWoMc"],
    },
  },
};
