// Generated from specs/virustotal.yaml by `npm run generate`. Do not edit.
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
 * VirusTotal. Verdicts, behaviour and relations of files, URLs, domains and addresses, with hunting by YARA
 * rules.
 * @see https://docs.virustotal.com/reference/overview
 */
export class VirusTotalConnector<const M extends Risk = "critical"> extends SDKConnector<VirusTotalOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Get what is known of a file by its hash. Risk: low. Scope: none. */
  getFileReport(params: GetFileReportParams, options?: ExecuteOptions): GovernedCall<"low", FilesReadDetailsResult> {
    return this.call("files:read_details", { id: params.hash }, options);
  }

  /** Get what a file did in all sandboxes together. Risk: low. Scope: none. */
  getFileBehaviour(params: GetFileBehaviourParams, options?: ExecuteOptions): GovernedCall<"low", FilesReadBehaviourResult> {
    return this.call("files:read_behaviour", { id: params.hash }, options);
  }

  /** Comment on a file in public. Risk: high. Scope: none. May be escalated to a reviewer. */
  addFileComment(params: AddFileCommentParams, options?: ExecuteOptions): GovernedCall<"high", FileCommentsWriteResult> {
    return this.call("file_comments:write", { id: params.hash, data: { attributes: { text: params.text }, type: "comment" } }, options);
  }

  /** Have a URL visited and analysed. Risk: high. Scope: none. May be escalated to a reviewer. */
  scanUrl(params: ScanUrlParams, options?: ExecuteOptions): GovernedCall<"high", UrlsScanResult> {
    return this.call("urls:scan", params, options);
  }

  /** Get what is known of a URL. Risk: low. Scope: none. */
  getUrlReport(params: GetUrlReportParams, options?: ExecuteOptions): GovernedCall<"low", UrlsReadDetailsResult> {
    return this.call("urls:read_details", { id: params.urlId }, options);
  }

  /** Get what is known of a domain. Risk: low. Scope: none. */
  getDomainReport(params: GetDomainReportParams, options?: ExecuteOptions): GovernedCall<"low", DomainsReadDetailsResult> {
    return this.call("domains:read_details", params, options);
  }

  /** Get what is known of an address. Risk: low. Scope: none. */
  getIpReport(params: GetIpReportParams, options?: ExecuteOptions): GovernedCall<"low", IpAddressesReadDetailsResult> {
    return this.call("ip_addresses:read_details", params, options);
  }

  /** Tell how an analysis went so far. Risk: low. Scope: none. */
  getAnalysis(params: GetAnalysisParams, options?: ExecuteOptions): GovernedCall<"low", AnalysesReadDetailsResult> {
    return this.call("analyses:read_details", { id: params.analysisId }, options);
  }

  /** Search the whole corpus with modifiers. Risk: low. Scope: none. */
  searchIntelligence(params: SearchIntelligenceParams, options?: ExecuteOptions): GovernedPages<"low", IntelligenceSearchResult, IntelligenceSearchItem> {
    return this.call("intelligence:search", params, options);
  }

  /** List matches of own hunting rules. Risk: low. Scope: none. */
  getHuntingMatches(params: GetHuntingMatchesParams = {}, options?: ExecuteOptions): GovernedPages<"low", IocStreamReadResult, IocStreamReadItem> {
    return this.call("ioc_stream:read", { ...params, filter: "origin:hunting" }, options);
  }

  /** Create a ruleset that watches new files. Risk: high. Scope: none. May be escalated to a reviewer. */
  createLivehuntRuleset(params: CreateLivehuntRulesetParams, options?: ExecuteOptions): GovernedCall<"high", LivehuntRulesetsWriteResult> {
    return this.call("livehunt_rulesets:write", {
      data: {
        attributes: { name: params.name, rules: params.rules, enabled: params.enabled },
        type: "hunting_ruleset",
      },
    }, options);
  }

  /** Search past files with YARA rules. Risk: medium. Scope: none. */
  startRetrohunt(params: StartRetrohuntParams, options?: ExecuteOptions): GovernedCall<"medium", RetrohuntJobsWriteResult> {
    return this.call("retrohunt_jobs:write", { data: { attributes: { rules: params.rules, corpus: params.corpus }, type: "retrohunt_job" } }, options);
  }

  execute<O extends keyof Within<VirusTotalOperations, M>>(
    operation: O,
    params: ParamsOf<Within<VirusTotalOperations, M>, O> & Incomplete,
  ): never;
  /** Get what is known of a file by its hash. `GET /files/{id}` @risk low */
  execute(
    operation: OperationId<"files:read_details", "low", M>,
    params: FilesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FilesReadDetailsResult>;
  /** Analyse a known file once more. `POST /files/{id}/analyse` @risk medium */
  execute(
    operation: OperationId<"files:rescan", "medium", M>,
    params: FilesRescanParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FilesRescanResult>;
  /** Get what a file did in all sandboxes together. `GET /files/{id}/behaviour_summary` @risk low */
  execute(
    operation: OperationId<"files:read_behaviour", "low", M>,
    params: FilesReadBehaviourParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FilesReadBehaviourResult>;
  /** List ATT&CK techniques that each sandbox saw. `GET /files/{id}/behaviour_mitre_trees` @risk low */
  execute(
    operation: OperationId<"files:read_mitre", "low", M>,
    params: FilesReadMitreParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FilesReadMitreResult>;
  /** List objects that a file is related to. `GET /files/{id}/{relationship}` @risk low */
  execute(
    operation: OperationId<"files:read_related", "low", M>,
    params: FilesReadRelatedParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FilesReadRelatedResult, FilesReadRelatedItem>;
  /** List what the community wrote about a file. `GET /files/{id}/comments` @risk low */
  execute(
    operation: OperationId<"file_comments:read", "low", M>,
    params: FileCommentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FileCommentsReadResult, FileCommentsReadItem>;
  /** Comment on a file in public. `POST /files/{id}/comments` @risk high */
  execute(
    operation: OperationId<"file_comments:write", "high", M>,
    params: FileCommentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FileCommentsWriteResult>;
  /** Vote a file harmless or malicious. `POST /files/{id}/votes` @risk high */
  execute(
    operation: OperationId<"file_votes:write", "high", M>,
    params: FileVotesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FileVotesWriteResult>;
  /** Have a URL visited and analysed. `POST /urls` @risk high */
  execute(
    operation: OperationId<"urls:scan", "high", M>,
    params: UrlsScanParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UrlsScanResult>;
  /** Get what is known of a URL. `GET /urls/{id}` @risk low */
  execute(
    operation: OperationId<"urls:read_details", "low", M>,
    params: UrlsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UrlsReadDetailsResult>;
  /** List objects that a URL is related to. `GET /urls/{id}/{relationship}` @risk low */
  execute(
    operation: OperationId<"urls:read_related", "low", M>,
    params: UrlsReadRelatedParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UrlsReadRelatedResult, UrlsReadRelatedItem>;
  /** Get what is known of a domain. `GET /domains/{domain}` @risk low */
  execute(
    operation: OperationId<"domains:read_details", "low", M>,
    params: DomainsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DomainsReadDetailsResult>;
  /** List objects that a domain is related to. `GET /domains/{domain}/{relationship}` @risk low */
  execute(
    operation: OperationId<"domains:read_related", "low", M>,
    params: DomainsReadRelatedParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DomainsReadRelatedResult, DomainsReadRelatedItem>;
  /** Get what is known of an address. `GET /ip_addresses/{ip}` @risk low */
  execute(
    operation: OperationId<"ip_addresses:read_details", "low", M>,
    params: IpAddressesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IpAddressesReadDetailsResult>;
  /** List objects that an address is related to. `GET /ip_addresses/{ip}/{relationship}` @risk low */
  execute(
    operation: OperationId<"ip_addresses:read_related", "low", M>,
    params: IpAddressesReadRelatedParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IpAddressesReadRelatedResult, IpAddressesReadRelatedItem>;
  /** Tell how an analysis went so far. `GET /analyses/{id}` @risk low */
  execute(
    operation: OperationId<"analyses:read_details", "low", M>,
    params: AnalysesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AnalysesReadDetailsResult>;
  /** Look up a hash, URL, domain, address or tag. `GET /search` @risk low */
  execute(
    operation: OperationId<"search:read", "low", M>,
    params: SearchReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SearchReadResult, SearchReadItem>;
  /** Search the whole corpus with modifiers. `GET /intelligence/search` @risk low */
  execute(
    operation: OperationId<"intelligence:search", "low", M>,
    params: IntelligenceSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IntelligenceSearchResult, IntelligenceSearchItem>;
  /** Search threat actors, malware, campaigns and collections. `GET /collections` @risk low */
  execute(
    operation: OperationId<"collections:read", "low", M>,
    params: CollectionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CollectionsReadResult, CollectionsReadItem>;
  /** List indicators of a collection or actor. `GET /collections/{id}/{relationship}` @risk low */
  execute(
    operation: OperationId<"collections:read_indicators", "low", M>,
    params: CollectionsReadIndicatorsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CollectionsReadIndicatorsResult, CollectionsReadIndicatorsItem>;
  /** List matches of own hunting rules and subscriptions. `GET /ioc_stream` @risk low */
  execute(
    operation: OperationId<"ioc_stream:read", "low", M>,
    params: IocStreamReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IocStreamReadResult, IocStreamReadItem>;
  /** List rulesets that watch new files. `GET /intelligence/hunting_rulesets` @risk low */
  execute(
    operation: OperationId<"livehunt_rulesets:read", "low", M>,
    params: LivehuntRulesetsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", LivehuntRulesetsReadResult, LivehuntRulesetsReadItem>;
  /** Create a ruleset that watches new files. `POST /intelligence/hunting_rulesets` @risk high */
  execute(
    operation: OperationId<"livehunt_rulesets:write", "high", M>,
    params: LivehuntRulesetsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", LivehuntRulesetsWriteResult>;
  /** Change a ruleset, or switch it on or off. `PATCH /intelligence/hunting_rulesets/{id}` @risk high */
  execute(
    operation: OperationId<"livehunt_rulesets:update", "high", M>,
    params: LivehuntRulesetsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", LivehuntRulesetsUpdateResult>;
  /** Search past files with YARA rules. `POST /intelligence/retrohunt_jobs` @risk medium */
  execute(
    operation: OperationId<"retrohunt_jobs:write", "medium", M>,
    params: RetrohuntJobsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", RetrohuntJobsWriteResult>;
  /** List own searches of past files. `GET /intelligence/retrohunt_jobs` @risk low */
  execute(
    operation: OperationId<"retrohunt_jobs:read", "low", M>,
    params: RetrohuntJobsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RetrohuntJobsReadResult, RetrohuntJobsReadItem>;
  /**
   * List files that a search of the past found. `GET /intelligence/retrohunt_jobs/{id}/matching_files`
   * @risk low
   */
  execute(
    operation: OperationId<"retrohunt_jobs:read_matches", "low", M>,
    params: RetrohuntJobsReadMatchesParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RetrohuntJobsReadMatchesResult, RetrohuntJobsReadMatchesItem>;
  /** Tell how much of the quotas is left. `GET /users/{id}/overall_quotas` @risk low */
  execute(
    operation: OperationId<"quotas:read", "low", M>,
    params: QuotasReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", QuotasReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof VirusTotalOperations>(
    operation: O & Permit<VirusTotalOperations, O, M>,
    ...rest: Rest<ParamsOf<VirusTotalOperations, O>>
  ): CallOf<VirusTotalOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type VirusTotal<M extends Risk = "critical"> = Limited<VirusTotalConnector<M>, VirusTotalMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface VirusTotalOperations {
  "files:read_details": { risk: "low"; params: FilesReadDetailsParams; result: FilesReadDetailsResult };
  "files:rescan": { risk: "medium"; params: FilesRescanParams; result: FilesRescanResult };
  "files:read_behaviour": { risk: "low"; params: FilesReadBehaviourParams; result: FilesReadBehaviourResult };
  "files:read_mitre": { risk: "low"; params: FilesReadMitreParams; result: FilesReadMitreResult };
  "files:read_related": { risk: "low"; params: FilesReadRelatedParams; result: FilesReadRelatedResult; item: FilesReadRelatedItem };
  "file_comments:read": { risk: "low"; params: FileCommentsReadParams; result: FileCommentsReadResult; item: FileCommentsReadItem };
  "file_comments:write": { risk: "high"; params: FileCommentsWriteParams; result: FileCommentsWriteResult };
  "file_votes:write": { risk: "high"; params: FileVotesWriteParams; result: FileVotesWriteResult };
  "urls:scan": { risk: "high"; params: UrlsScanParams; result: UrlsScanResult };
  "urls:read_details": { risk: "low"; params: UrlsReadDetailsParams; result: UrlsReadDetailsResult };
  "urls:read_related": { risk: "low"; params: UrlsReadRelatedParams; result: UrlsReadRelatedResult; item: UrlsReadRelatedItem };
  "domains:read_details": { risk: "low"; params: DomainsReadDetailsParams; result: DomainsReadDetailsResult };
  "domains:read_related": { risk: "low"; params: DomainsReadRelatedParams; result: DomainsReadRelatedResult; item: DomainsReadRelatedItem };
  "ip_addresses:read_details": { risk: "low"; params: IpAddressesReadDetailsParams; result: IpAddressesReadDetailsResult };
  "ip_addresses:read_related": { risk: "low"; params: IpAddressesReadRelatedParams; result: IpAddressesReadRelatedResult; item: IpAddressesReadRelatedItem };
  "analyses:read_details": { risk: "low"; params: AnalysesReadDetailsParams; result: AnalysesReadDetailsResult };
  "search:read": { risk: "low"; params: SearchReadParams; result: SearchReadResult; item: SearchReadItem };
  "intelligence:search": { risk: "low"; params: IntelligenceSearchParams; result: IntelligenceSearchResult; item: IntelligenceSearchItem };
  "collections:read": { risk: "low"; params: CollectionsReadParams; result: CollectionsReadResult; item: CollectionsReadItem };
  "collections:read_indicators": { risk: "low"; params: CollectionsReadIndicatorsParams; result: CollectionsReadIndicatorsResult; item: CollectionsReadIndicatorsItem };
  "ioc_stream:read": { risk: "low"; params: IocStreamReadParams; result: IocStreamReadResult; item: IocStreamReadItem };
  "livehunt_rulesets:read": { risk: "low"; params: LivehuntRulesetsReadParams; result: LivehuntRulesetsReadResult; item: LivehuntRulesetsReadItem };
  "livehunt_rulesets:write": { risk: "high"; params: LivehuntRulesetsWriteParams; result: LivehuntRulesetsWriteResult };
  "livehunt_rulesets:update": { risk: "high"; params: LivehuntRulesetsUpdateParams; result: LivehuntRulesetsUpdateResult };
  "retrohunt_jobs:write": { risk: "medium"; params: RetrohuntJobsWriteParams; result: RetrohuntJobsWriteResult };
  "retrohunt_jobs:read": { risk: "low"; params: RetrohuntJobsReadParams; result: RetrohuntJobsReadResult; item: RetrohuntJobsReadItem };
  "retrohunt_jobs:read_matches": { risk: "low"; params: RetrohuntJobsReadMatchesParams; result: RetrohuntJobsReadMatchesResult; item: RetrohuntJobsReadMatchesItem };
  "quotas:read": { risk: "low"; params: QuotasReadParams; result: QuotasReadResult };
}

/** The risk of each convenience method. */
export interface VirusTotalMethods {
  getFileReport: "low";
  getFileBehaviour: "low";
  addFileComment: "high";
  scanUrl: "high";
  getUrlReport: "low";
  getDomainReport: "low";
  getIpReport: "low";
  getAnalysis: "low";
  searchIntelligence: "low";
  getHuntingMatches: "low";
  createLivehuntRuleset: "high";
  startRetrohunt: "medium";
}

/** Parameters of `files:read_details`. */
export interface FilesReadDetailsParams {
  id: FileId;
}

/** Result of `files:read_details`. */
export type FilesReadDetailsResult = {
  data?: File;
};

/** Arguments of `getFileReport`. */
export interface GetFileReportParams {
  hash: FileId;
}

/** Parameters of `files:rescan`. */
export interface FilesRescanParams {
  id: FileId;
}

/** Result of `files:rescan`. */
export type FilesRescanResult = Started;

/** Parameters of `files:read_behaviour`. */
export interface FilesReadBehaviourParams {
  id: FileId;
}

/** Result of `files:read_behaviour`. */
export type FilesReadBehaviourResult = {
  data?: {
    processes_created?: string[];
    processes_injected?: string[];
    processes_terminated?: string[];
    command_executions?: string[];
    files_opened?: string[];
    files_written?: string[];
    files_deleted?: string[];
    files_dropped?: { path?: string; sha256?: string }[];
    modules_loaded?: string[];
    registry_keys_opened?: string[];
    registry_keys_set?: { key?: string; value?: string }[];
    registry_keys_deleted?: string[];
    services_created?: string[];
    mutexes_created?: string[];
    dns_lookups?: { hostname?: string; resolved_ips?: string[] }[];
    ip_traffic?: {
      destination_ip?: string;
      /** @integer */
      destination_port?: number;
      transport_layer_protocol?: string;
    }[];
    http_conversations?: {
      url?: string;
      request_method?: string;
      /** @integer */
      response_status_code?: number;
    }[];
    mitre_attack_techniques?: {
      id?: string;
      signature_description?: string;
      severity?: string;
    }[];
    signature_matches?: {
      name?: string;
      description?: string;
      format?: string;
    }[];
    verdicts?: string[];
    tags?: string[];
  };
};

/** Arguments of `getFileBehaviour`. */
export interface GetFileBehaviourParams {
  hash: FileId;
}

/** Parameters of `files:read_mitre`. */
export interface FilesReadMitreParams {
  id: FileId;
}

/** Result of `files:read_mitre`. */
export type FilesReadMitreResult = {
  /** One entry per sandbox. */
  data?: {
    [key: string]: {
      tactics?: {
        id?: string;
        name?: string;
        link?: string;
        techniques?: {
          id?: string;
          name?: string;
          link?: string;
          signatures?: { severity?: string; description?: string }[];
        }[];
      }[];
    };
  };
};

/** Parameters of `files:read_related`. */
export interface FilesReadRelatedParams {
  id: FileId;
  /** Which relation of the file to follow. */
  relationship:
    | "behaviours"
    | "bundled_files"
    | "collections"
    | "compressed_parents"
    | "contacted_domains"
    | "contacted_ips"
    | "contacted_urls"
    | "dropped_files"
    | "email_attachments"
    | "email_parents"
    | "embedded_domains"
    | "embedded_ips"
    | "embedded_urls"
    | "execution_parents"
    | "graphs"
    | "itw_domains"
    | "itw_ips"
    | "itw_urls"
    | "pe_resource_children"
    | "pe_resource_parents"
    | "related_references"
    | "related_threat_actors"
    | "similar_files"
    | "submissions";
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `files:read_related`. */
export type FilesReadRelatedResult = AnyObjectPage;

/** One item of the pages of `files:read_related`. */
export type FilesReadRelatedItem = NonNullable<FilesReadRelatedResult["data"]>[number];

/** Parameters of `file_comments:read`. */
export interface FileCommentsReadParams {
  id: FileId;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `file_comments:read`. */
export type FileCommentsReadResult = {
  data?: Comment[];
  meta?: Meta;
  links?: Links;
};

/** One item of the pages of `file_comments:read`. */
export type FileCommentsReadItem = NonNullable<FileCommentsReadResult["data"]>[number];

/** Parameters of `file_comments:write`. */
export interface FileCommentsWriteParams {
  id: FileId;
  /** The comment to add. */
  data: {
    /** Always the word comment. */
    type: "comment";
    attributes: {
      /** What the comment says. @minLength 1 */
      text: string;
    };
  };
}

/** Result of `file_comments:write`. */
export type FileCommentsWriteResult = {
  data?: Comment;
};

/** Arguments of `addFileComment`. */
export interface AddFileCommentParams {
  hash: FileId;
  /** What the comment says. @minLength 1 */
  text: string;
}

/** Parameters of `file_votes:write`. */
export interface FileVotesWriteParams {
  id: FileId;
  /** The vote to cast. */
  data: {
    /** Always the word vote. */
    type: "vote";
    attributes: {
      /** What the file is held to be. */
      verdict: "harmless" | "malicious";
    };
  };
}

/** Result of `file_votes:write`. */
export type FileVotesWriteResult = {
  data?: {
    id?: string;
    type?: string;
    attributes?: {
      /** @integer */
      date?: number;
      /** @integer */
      value?: number;
      verdict?: string;
    };
  };
};

/** Parameters of `urls:scan`. */
export interface UrlsScanParams {
  /** URL that is to be analysed. @minLength 1 */
  url: string;
}

/** Result of `urls:scan`. */
export type UrlsScanResult = Started;

/** Arguments of `scanUrl`. */
export interface ScanUrlParams {
  /** URL that is to be analysed. @minLength 1 */
  url: string;
}

/** Parameters of `urls:read_details`. */
export interface UrlsReadDetailsParams {
  id: UrlId;
}

/** Result of `urls:read_details`. */
export type UrlsReadDetailsResult = {
  data?: Url;
};

/** Arguments of `getUrlReport`. */
export interface GetUrlReportParams {
  urlId: UrlId;
}

/** Parameters of `urls:read_related`. */
export interface UrlsReadRelatedParams {
  id: UrlId;
  /** Which relation of the URL to follow. */
  relationship:
    | "analyses"
    | "collections"
    | "communicating_files"
    | "contacted_domains"
    | "contacted_ips"
    | "downloaded_files"
    | "graphs"
    | "redirecting_urls"
    | "redirects_to"
    | "referrer_files"
    | "referrer_urls"
    | "related_references"
    | "related_threat_actors"
    | "submissions";
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `urls:read_related`. */
export type UrlsReadRelatedResult = AnyObjectPage;

/** One item of the pages of `urls:read_related`. */
export type UrlsReadRelatedItem = NonNullable<UrlsReadRelatedResult["data"]>[number];

/** Parameters of `domains:read_details`. */
export interface DomainsReadDetailsParams {
  domain: Domain;
}

/** Result of `domains:read_details`. */
export type DomainsReadDetailsResult = {
  data?: DomainReport;
};

/** Arguments of `getDomainReport`. */
export interface GetDomainReportParams {
  domain: Domain;
}

/** Parameters of `domains:read_related`. */
export interface DomainsReadRelatedParams {
  domain: Domain;
  /** Which relation of the domain to follow. */
  relationship:
    | "caa_records"
    | "cname_records"
    | "collections"
    | "communicating_files"
    | "downloaded_files"
    | "graphs"
    | "historical_ssl_certificates"
    | "historical_whois"
    | "mx_records"
    | "ns_records"
    | "referrer_files"
    | "related_references"
    | "related_threat_actors"
    | "resolutions"
    | "siblings"
    | "soa_records"
    | "subdomains"
    | "urls";
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `domains:read_related`. */
export type DomainsReadRelatedResult = AnyObjectPage;

/** One item of the pages of `domains:read_related`. */
export type DomainsReadRelatedItem = NonNullable<DomainsReadRelatedResult["data"]>[number];

/** Parameters of `ip_addresses:read_details`. */
export interface IpAddressesReadDetailsParams {
  ip: IpAddress;
}

/** Result of `ip_addresses:read_details`. */
export type IpAddressesReadDetailsResult = {
  data?: IpReport;
};

/** Arguments of `getIpReport`. */
export interface GetIpReportParams {
  ip: IpAddress;
}

/** Parameters of `ip_addresses:read_related`. */
export interface IpAddressesReadRelatedParams {
  ip: IpAddress;
  /** Which relation of the address to follow. */
  relationship:
    | "collections"
    | "communicating_files"
    | "downloaded_files"
    | "graphs"
    | "historical_ssl_certificates"
    | "historical_whois"
    | "referrer_files"
    | "related_references"
    | "related_threat_actors"
    | "resolutions"
    | "urls";
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `ip_addresses:read_related`. */
export type IpAddressesReadRelatedResult = AnyObjectPage;

/** One item of the pages of `ip_addresses:read_related`. */
export type IpAddressesReadRelatedItem = NonNullable<IpAddressesReadRelatedResult["data"]>[number];

/** Parameters of `analyses:read_details`. */
export interface AnalysesReadDetailsParams {
  /** Id that the scan was answered with. @minLength 1 */
  id: string;
}

/** Result of `analyses:read_details`. */
export type AnalysesReadDetailsResult = {
  data?: {
    id?: string;
    type?: string;
    attributes?: {
      status?: "queued" | "in-progress" | "completed" | (string & {});
      /** @integer */
      date?: number;
      stats?: Stats;
      results?: EngineResults;
    };
  };
  /** What was analysed; its id leads to the report. */
  meta?: {
    url_info?: { id?: string; url?: string };
    file_info?: {
      sha256?: string;
      sha1?: string;
      md5?: string;
      /** @integer */
      size?: number;
    };
  };
};

/** Arguments of `getAnalysis`. */
export interface GetAnalysisParams {
  /** Id that the scan was answered with. @minLength 1 */
  analysisId: string;
}

/** Parameters of `search:read`. */
export interface SearchReadParams {
  /** Hash, URL, domain or address, or a tag of comments. @minLength 1 */
  query: string;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `search:read`. */
export type SearchReadResult = AnyObjectPage;

/** One item of the pages of `search:read`. */
export type SearchReadItem = NonNullable<SearchReadResult["data"]>[number];

/** Parameters of `intelligence:search`. */
export interface IntelligenceSearchParams {
  /** Search text, such as type:peexe positives:5+. @minLength 1 */
  query: string;
  /** Field to order by with + or - behind it, such as size-. */
  order?: string;
  /** How many objects per page, 10 unless told. @integer @minimum 1 @maximum 300 */
  limit?: number;
  cursor?: Cursor;
  /** Give only ids and types, which is faster. */
  descriptors_only?: boolean;
}

/** Result of `intelligence:search`. */
export type IntelligenceSearchResult = AnyObjectPage;

/** One item of the pages of `intelligence:search`. */
export type IntelligenceSearchItem = NonNullable<IntelligenceSearchResult["data"]>[number];

/** Arguments of `searchIntelligence`. */
export interface SearchIntelligenceParams {
  /** Search text, such as type:peexe positives:5+. @minLength 1 */
  query: string;
  /** How many objects per page, 10 unless told. @integer @minimum 1 @maximum 300 */
  limit?: number;
}

/** Parameters of `collections:read`. */
export interface CollectionsReadParams {
  /** Conditions, such as collection_type:threat-actor name:APT*. @minLength 1 */
  filter?: string;
  /** Field to order threats by, with + or - behind it. */
  order?: string;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `collections:read`. */
export type CollectionsReadResult = {
  data?: Threat[];
  meta?: Meta;
  links?: Links;
};

/** One item of the pages of `collections:read`. */
export type CollectionsReadItem = NonNullable<CollectionsReadResult["data"]>[number];

/** Parameters of `collections:read_indicators`. */
export interface CollectionsReadIndicatorsParams {
  id: CollectionId;
  /** Which kind of indicator to list. */
  relationship: "domains" | "files" | "ip_addresses" | "urls";
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `collections:read_indicators`. */
export type CollectionsReadIndicatorsResult = AnyObjectPage;

/** One item of the pages of `collections:read_indicators`. */
export type CollectionsReadIndicatorsItem = NonNullable<CollectionsReadIndicatorsResult["data"]>[number];

/** Parameters of `ioc_stream:read`. */
export interface IocStreamReadParams {
  /** Conditions, such as origin:hunting entity_type:file. @minLength 1 */
  filter?: string;
  /** Oldest or newest first, newest unless told. */
  order?: "date+" | "date-";
  /** How many matches per page, 10 unless told. @integer @minimum 1 @maximum 40 */
  limit?: number;
  cursor?: Cursor;
  /** Give only the ids and types of what matched. */
  descriptors_only?: boolean;
}

/** Result of `ioc_stream:read`. */
export type IocStreamReadResult = {
  data?: {
    id?: string;
    type?: string;
    /** Those of a file, URL, domain or address; absent from mere ids and types. */
    attributes?: {
      last_analysis_stats?: Stats;
      /** @integer */
      last_analysis_date?: number;
      /** @integer */
      reputation?: number;
      tags?: string[];
      meaningful_name?: string;
      type_description?: string;
      url?: string;
    };
    /** Why the object is in the stream. */
    context_attributes?: {
      notification_id?: string;
      /** @integer */
      notification_date?: number;
      origin?: string;
      tags?: string[];
      hunting_info?: {
        rule_name?: string;
        rule_tags?: string[];
        /** The bytes that matched, in hexadecimal. */
        snippet?: string;
        source_country?: string;
      };
      sources?: {
        id?: string;
        type?: string;
        label?: string;
      }[];
    };
  }[];
  meta?: Meta;
  links?: Links;
};

/** One item of the pages of `ioc_stream:read`. */
export type IocStreamReadItem = NonNullable<IocStreamReadResult["data"]>[number];

/** Arguments of `getHuntingMatches`. */
export interface GetHuntingMatchesParams {
  /** How many matches per page, 10 unless told. @integer @minimum 1 @maximum 40 */
  limit?: number;
}

/** Parameters of `livehunt_rulesets:read`. */
export interface LivehuntRulesetsReadParams {
  /** Conditions, such as enabled:true name:foo. @minLength 1 */
  filter?: string;
  /** Name, creation_date or modification_date, with + or - behind it. */
  order?: string;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `livehunt_rulesets:read`. */
export type LivehuntRulesetsReadResult = {
  data?: Ruleset[];
  meta?: Meta;
  links?: Links;
};

/** One item of the pages of `livehunt_rulesets:read`. */
export type LivehuntRulesetsReadItem = NonNullable<LivehuntRulesetsReadResult["data"]>[number];

/** Parameters of `livehunt_rulesets:write`. */
export interface LivehuntRulesetsWriteParams {
  /** The ruleset to create. */
  data: {
    /** Always the word hunting_ruleset. */
    type: "hunting_ruleset";
    attributes: {
      /** Name of the new ruleset. @minLength 1 */
      name: string;
      /** The YARA rules as text. @minLength 1 */
      rules: string;
      /** Whether it watches at once. */
      enabled?: boolean;
      /** Most notifications of it in a day. @integer @minimum 1 */
      limit?: number;
      /** What kind of object the rules look at. */
      match_object_type?: "file" | "url" | "domain" | "ip";
    };
  };
}

/** Result of `livehunt_rulesets:write`. */
export type LivehuntRulesetsWriteResult = {
  data?: Ruleset;
};

/** Arguments of `createLivehuntRuleset`. */
export interface CreateLivehuntRulesetParams {
  /** Name of the new ruleset. @minLength 1 */
  name: string;
  /** The YARA rules as text. @minLength 1 */
  rules: string;
  /** Whether it watches at once. */
  enabled?: boolean;
}

/** Parameters of `livehunt_rulesets:update`. */
export interface LivehuntRulesetsUpdateParams {
  /** Id of the ruleset to change. @minLength 1 */
  id: string;
  /** What is to change. */
  data: {
    /** The word hunting_ruleset once more. */
    type: "hunting_ruleset";
    /** The same id as in the path. @minLength 1 */
    id: string;
    /** @minProperties 1 */
    attributes: {
      /** New name of the ruleset. @minLength 1 */
      name?: string;
      /** YARA rules that replace the present ones. @minLength 1 */
      rules?: string;
      /** Whether it goes on watching. */
      enabled?: boolean;
      /** New bound of notifications in a day. @integer @minimum 1 */
      limit?: number;
    };
  };
}

/** Result of `livehunt_rulesets:update`. */
export type LivehuntRulesetsUpdateResult = {
  data?: Ruleset;
};

/** Parameters of `retrohunt_jobs:write`. */
export interface RetrohuntJobsWriteParams {
  /** The job to start. */
  data: {
    /** Always the word retrohunt_job. */
    type: "retrohunt_job";
    attributes: {
      /** YARA rules as text, at most 300. @minLength 1 */
      rules: string;
      /** Which files to search, main unless told. */
      corpus?: "main" | "goodware";
      /** Only files that came between these moments. */
      time_range?: {
        /** Seconds since 1970 of the first moment. @integer @minimum 0 */
        start?: number;
        /** Seconds since 1970 of the last moment. @integer @minimum 0 */
        end?: number;
      };
    };
  };
}

/** Result of `retrohunt_jobs:write`. */
export type RetrohuntJobsWriteResult = {
  data?: RetrohuntJob;
};

/** Arguments of `startRetrohunt`. */
export interface StartRetrohuntParams {
  /** YARA rules as text, at most 300. @minLength 1 */
  rules: string;
  /** Which files to search, main unless told. */
  corpus?: "main" | "goodware";
}

/** Parameters of `retrohunt_jobs:read`. */
export interface RetrohuntJobsReadParams {
  /** Condition, such as status:running. @minLength 1 */
  filter?: string;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `retrohunt_jobs:read`. */
export type RetrohuntJobsReadResult = {
  data?: RetrohuntJob[];
  meta?: Meta;
  links?: Links;
};

/** One item of the pages of `retrohunt_jobs:read`. */
export type RetrohuntJobsReadItem = NonNullable<RetrohuntJobsReadResult["data"]>[number];

/** Parameters of `retrohunt_jobs:read_matches`. */
export interface RetrohuntJobsReadMatchesParams {
  /** Id of the retrohunt job. @minLength 1 */
  id: string;
  limit?: Limit;
  cursor?: Cursor;
}

/** Result of `retrohunt_jobs:read_matches`. */
export type RetrohuntJobsReadMatchesResult = {
  data?: File[];
  meta?: Meta;
  links?: Links;
};

/** One item of the pages of `retrohunt_jobs:read_matches`. */
export type RetrohuntJobsReadMatchesItem = NonNullable<RetrohuntJobsReadMatchesResult["data"]>[number];

/** Parameters of `quotas:read`. */
export interface QuotasReadParams {
  /** Name of the user whose quotas are meant. @minLength 1 */
  id: string;
}

/** Result of `quotas:read`. */
export type QuotasReadResult = {
  data?: {
    api_requests_hourly?: Quota;
    api_requests_daily?: Quota;
    api_requests_monthly?: Quota;
  };
};

/** SHA-256, SHA-1 or MD5 of the file. @minLength 32 @maxLength 64 */
export type FileId = string;

/**
 * Id that a search or a finished analysis told of the URL, or the URL in URL-safe base64 without padding.
 * @minLength 1
 */
export type UrlId = string;

/** Domain name, such as example.com. @minLength 1 */
export type Domain = string;

/** IP address, version 4 or 6. @minLength 2 */
export type IpAddress = string;

/** Id of a collection or other threat object. @minLength 1 */
export type CollectionId = string;

/** How many objects per page, 10 unless told. @integer @minimum 1 @maximum 40 */
export type Limit = number;

/** Cursor that the page before ended with. @minLength 1 */
export type Cursor = string;

export type Meta = {
  /** Cursor of the next page. */
  cursor?: string;
  /** @integer */
  count?: number;
};

export type Links = {
  self?: string;
  next?: string;
};

/** How many engines came to each verdict. */
export type Stats = {
  /** @integer */
  malicious?: number;
  /** @integer */
  suspicious?: number;
  /** @integer */
  undetected?: number;
  /** @integer */
  harmless?: number;
  /** @integer */
  timeout?: number;
  /** @integer */
  failure?: number;
  /** @integer */
  "type-unsupported"?: number;
  /** @integer */
  "confirmed-timeout"?: number;
};

/** One verdict per engine. */
export type EngineResults = {
  [key: string]: {
    /** Verdict, such as malicious or undetected. */
    category?: string;
    engine_name?: string;
    method?: string;
    /** Name that the engine gave it. */
    result?: string | null;
  };
};

export type Counted = {
  value?: string;
  /** @integer */
  count?: number;
};

export type VoteCount = {
  /** @integer */
  harmless?: number;
  /** @integer */
  malicious?: number;
};

export type File = {
  /** SHA-256 of the file. */
  id: string;
  type?: string;
  attributes?: {
    sha256?: string;
    sha1?: string;
    md5?: string;
    meaningful_name?: string;
    names?: string[];
    type_description?: string;
    type_tag?: string;
    type_extension?: string;
    /** @integer */
    size?: number;
    tags?: string[];
    /** @integer */
    reputation?: number;
    total_votes?: VoteCount;
    /** @integer */
    times_submitted?: number;
    /** @integer */
    creation_date?: number;
    /** Seconds since 1970, like all dates here. @integer */
    first_submission_date?: number;
    /** @integer */
    last_submission_date?: number;
    /** @integer */
    last_modification_date?: number;
    /** How many different sources sent it in. @integer */
    unique_sources?: number;
    /** @integer */
    last_analysis_date?: number;
    last_analysis_stats?: Stats;
    last_analysis_results?: EngineResults;
    /** What most engines call it. */
    popular_threat_classification?: {
      suggested_threat_label?: string;
      popular_threat_category?: Counted[];
      popular_threat_name?: Counted[];
    };
    /** One verdict per sandbox, by its name. */
    sandbox_verdicts?: {
      [key: string]: {
        category?: string;
        /** @integer */
        confidence?: number;
        malware_classification?: string[];
        malware_names?: string[];
        sandbox_name?: string;
      };
    };
    crowdsourced_yara_results?: {
      rule_name?: string;
      ruleset_name?: string;
      ruleset_id?: string;
      description?: string;
      source?: string;
      match_in_subfile?: boolean;
    }[];
    /** How many Sigma rules of each severity matched. */
    sigma_analysis_stats?: { [key: string]: number };
    ssdeep?: string;
    tlsh?: string;
    vhash?: string;
    signature_info?: {
      verified?: string;
      product?: string;
      description?: string;
    };
  };
};

export type Url = {
  id: string;
  type?: string;
  attributes?: {
    url?: string;
    title?: string;
    /** Where the redirects ended. */
    last_final_url?: string;
    redirection_chain?: string[];
    /** @integer */
    last_http_response_code?: number;
    last_http_response_content_sha256?: string;
    categories?: { [key: string]: string };
    threat_names?: string[];
    tags?: string[];
    /** @integer */
    reputation?: number;
    total_votes?: VoteCount;
    /** @integer */
    times_submitted?: number;
    /** @integer */
    first_submission_date?: number;
    /** @integer */
    last_submission_date?: number;
    /** @integer */
    last_modification_date?: number;
    /** @integer */
    last_analysis_date?: number;
    last_analysis_stats?: Stats;
    last_analysis_results?: EngineResults;
  };
};

export type DomainReport = {
  /** The domain name itself. */
  id: string;
  type?: string;
  attributes?: {
    registrar?: string;
    /** When the domain was registered. @integer */
    creation_date?: number;
    /** When its registration was last changed. @integer */
    last_update_date?: number;
    /** When this report was last changed. @integer */
    last_modification_date?: number;
    whois?: string;
    /** @integer */
    whois_date?: number;
    categories?: { [key: string]: string };
    popularity_ranks?: {
      [key: string]: {
        /** @integer */
        rank?: number;
        /** @integer */
        timestamp?: number;
      };
    };
    last_dns_records?: {
      type?: string;
      value?: string;
      /** @integer */
      ttl?: number;
      /** @integer */
      priority?: number;
    }[];
    /** @integer */
    last_dns_records_date?: number;
    jarm?: string;
    tags?: string[];
    /** @integer */
    reputation?: number;
    total_votes?: VoteCount;
    /** @integer */
    last_analysis_date?: number;
    last_analysis_stats?: Stats;
    last_analysis_results?: EngineResults;
  };
};

export type IpReport = {
  id: string;
  type?: string;
  attributes?: {
    network?: string;
    /** @integer */
    asn?: number;
    as_owner?: string;
    country?: string;
    continent?: string;
    regional_internet_registry?: string;
    jarm?: string;
    whois?: string;
    /** @integer */
    whois_date?: number;
    tags?: string[];
    /** @integer */
    reputation?: number;
    total_votes?: VoteCount;
    /** @integer */
    last_modification_date?: number;
    /** @integer */
    last_analysis_date?: number;
    last_analysis_stats?: Stats;
    last_analysis_results?: EngineResults;
  };
};

/** An object of any type; its attributes depend on that. */
export type AnyObject = {
  id: string;
  /** Such as file, url, domain or resolution. */
  type: string;
  attributes?: {
    last_analysis_stats?: Stats;
    /** @integer */
    last_analysis_date?: number;
    /** @integer */
    reputation?: number;
    tags?: string[];
    meaningful_name?: string;
    type_description?: string;
    /** @integer */
    size?: number;
    url?: string;
    registrar?: string;
    as_owner?: string;
    country?: string;
    host_name?: string;
    ip_address?: string;
    /** @integer */
    date?: number;
    /** Of collections and threat actors. */
    name?: string;
    /** What a comment says. */
    text?: string;
  };
  /** How the object came into this list; searches of contents and of similar files have it. */
  context_attributes?: {
    confidence?: number;
    match_in_subfile?: boolean;
    /** Id of the excerpt that matched. */
    snippet?: string;
    /** From 0 to 1, where 1 is the same. */
    similarity_score?: number;
  };
};

export type AnyObjectPage = {
  data?: AnyObject[];
  meta?: Meta;
  links?: Links;
};

/** The analysis that was begun; analyses:read_details tells how it went. */
export type Started = {
  data?: {
    type?: string;
    id: string;
    links?: Links;
  };
};

export type Comment = {
  id?: string;
  type?: string;
  attributes?: {
    text?: string;
    html?: string;
    /** @integer */
    date?: number;
    tags?: string[];
    votes?: {
      /** @integer */
      positive?: number;
      /** @integer */
      negative?: number;
      /** @integer */
      abuse?: number;
    };
  };
};

/** A collection, threat actor, malware family, campaign, report or vulnerability. */
export type Threat = {
  id?: string;
  type?: string;
  attributes?: {
    name?: string;
    description?: string;
    collection_type?: string;
    origin?: string;
    /** @integer */
    creation_date?: number;
    /** @integer */
    last_modification_date?: number;
    tags?: string[];
    /** @integer */
    files_count?: number;
    /** @integer */
    domains_count?: number;
    /** @integer */
    ip_addresses_count?: number;
    /** @integer */
    urls_count?: number;
  };
};

export type Ruleset = {
  id?: string;
  type?: string;
  attributes?: {
    name?: string;
    enabled?: boolean;
    /** Most notifications in a day. @integer */
    limit?: number;
    rules?: string;
    rule_names?: string[];
    /** @integer */
    number_of_rules?: number;
    match_object_type?: string;
    rate_limited?: boolean;
    notification_emails?: string[];
    /** @integer */
    creation_date?: number;
    /** @integer */
    modification_date?: number;
  };
};

export type RetrohuntJob = {
  id?: string;
  type?: string;
  attributes?: {
    /** Such as running, finished or aborted. */
    status?: string;
    progress?: number;
    /** @integer */
    eta_seconds?: number;
    corpus?: string;
    rules?: string;
    /** @integer */
    num_matches?: number;
    /** @integer */
    scanned_bytes?: number;
    /** @integer */
    creation_date?: number;
    /** @integer */
    start_date?: number;
    /** @integer */
    finish_date?: number;
  };
};

export type Quota = {
  group?: {
    /** @integer */
    allowed?: number;
    /** @integer */
    used?: number;
    inherited_from?: string;
  };
  user?: {
    /** @integer */
    allowed?: number;
    /** @integer */
    used?: number;
  };
};

const CURSOR_PAGES = { cursor: "cursor", next: "/meta/cursor", items: "/data" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "virustotal",
  operations: {
    low: {
      "files:read_details": ["bGlf1LiY"],
      "files:read_behaviour": ["4SEcnALL"],
      "files:read_mitre": ["ZD8d26Nx"],
      "files:read_related": ["1bjRgt9w", CURSOR_PAGES],
      "file_comments:read": ["ImVnxi6Y", CURSOR_PAGES],
      "urls:read_details": ["y3va2q6t"],
      "urls:read_related": ["unQuffON", CURSOR_PAGES],
      "domains:read_details": ["1lxqGtRO"],
      "domains:read_related": ["KgFkjKSE", CURSOR_PAGES],
      "ip_addresses:read_details": ["IUYNh5qI"],
      "ip_addresses:read_related": ["e3dLARFT", CURSOR_PAGES],
      "analyses:read_details": ["nhSDpt1P"],
      "search:read": ["alVtQXA_", CURSOR_PAGES],
      "intelligence:search": ["4J-uVwKG", CURSOR_PAGES],
      "collections:read": ["ZntfaiDV", CURSOR_PAGES],
      "collections:read_indicators": ["4OkY9BtW", CURSOR_PAGES],
      "ioc_stream:read": ["_ZfgYsdh", CURSOR_PAGES],
      "livehunt_rulesets:read": ["5FK9VVEc", CURSOR_PAGES],
      "retrohunt_jobs:read": ["FnEgutEk", CURSOR_PAGES],
      "retrohunt_jobs:read_matches": ["yKh6wKSw", CURSOR_PAGES],
      "quotas:read": ["371dagWw"],
    },
    medium: {
      "files:rescan": ["x54hfBvn"],
      "retrohunt_jobs:write": ["RzILer2u"],
    },
    high: {
      "file_comments:write": ["NyY0jv4M"],
      "file_votes:write": ["iWwqJZ7p"],
      "urls:scan": ["VQMITRbW"],
      "livehunt_rulesets:write": ["Vo7qfsoH"],
      "livehunt_rulesets:update": ["iotpsg_8"],
    },
  },
};
