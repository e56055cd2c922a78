// Generated from specs/shodan.yaml by `npm run generate`. Do not edit.
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
 * Shodan. Services that are open on the internet, their weaknesses, scans on demand and watch over own
 * networks.
 * @see https://developer.shodan.io/api
 */
export class ShodanConnector<const M extends Risk = "critical"> extends SDKConnector<ShodanOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Get all services of one address. Risk: low. Scope: none. */
  getHost(params: GetHostParams, options?: ExecuteOptions): GovernedCall<"low", HostsReadDetailsResult> {
    return this.call("hosts:read_details", params, options);
  }

  /** Search services of the whole internet. Risk: low. Scope: none. */
  searchHosts(params: SearchHostsParams, options?: ExecuteOptions): GovernedPages<"low", HostsSearchResult, HostsSearchItem> {
    return this.call("hosts:search", params, options);
  }

  /** Count services without spending credits. Risk: low. Scope: none. */
  countHosts(params: CountHostsParams, options?: ExecuteOptions): GovernedCall<"low", HostsCountResult> {
    return this.call("hosts:count", params, options);
  }

  /** Get ports and weaknesses of an address without a key. Risk: low. Scope: none. */
  getIpSummary(params: GetIpSummaryParams, options?: ExecuteOptions): GovernedCall<"low", IpsReadSummaryResult> {
    return this.call("ips:read_summary", params, options);
  }

  /** Get one vulnerability with scores. Risk: low. Scope: none. */
  getCve(params: GetCveParams, options?: ExecuteOptions): GovernedCall<"low", CvesReadDetailsResult> {
    return this.call("cves:read_details", { cve_id: params.cveId }, options);
  }

  /** List vulnerabilities of a product. Risk: low. Scope: none. */
  searchCves(params: SearchCvesParams = {}, options?: ExecuteOptions): GovernedPages<"low", CvesReadResult, CvesReadItem> {
    return this.call("cves:read", { product: params.product, cpe23: params.cpe, is_kev: params.exploited, limit: params.limit }, options);
  }

  /** List subdomains and records of a domain. Risk: low. Scope: none. */
  getDomain(params: GetDomainParams, options?: ExecuteOptions): GovernedPages<"low", DomainsReadDetailsResult, DomainsReadDetailsItem> {
    return this.call("domains:read_details", params, options);
  }

  /** Resolve names to addresses. Risk: low. Scope: none. */
  resolveNames(params: ResolveNamesParams, options?: ExecuteOptions): GovernedCall<"low", DnsResolveResult> {
    return this.call("dns:resolve", { hostnames: params.names }, options);
  }

  /** Have addresses or networks scanned again. Risk: medium. Scope: none. */
  scanIps(params: ScanIpsParams, options?: ExecuteOptions): GovernedCall<"medium", ScansWriteResult> {
    return this.call("scans:write", params, options);
  }

  /** Tell how a scan gets on. Risk: low. Scope: none. */
  getScan(params: GetScanParams, options?: ExecuteOptions): GovernedCall<"low", ScansReadDetailsResult> {
    return this.call("scans:read_details", { id: params.scanId }, options);
  }

  /** List networks that are watched. Risk: medium. Scope: none. */
  getAlerts(params: GetAlertsParams = {}, options?: ExecuteOptions): GovernedCall<"medium", AlertsReadResult> {
    return this.call("alerts:read", { include_expired: params.includeExpired }, options);
  }

  /** Watch addresses or networks. Risk: medium. Scope: none. */
  createAlert(params: CreateAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsWriteResult> {
    return this.call("alerts:write", { name: params.name, filters: { ip: params.networks }, expires: params.expires }, options);
  }

  /** Have a trigger ignore one service. Risk: high. Scope: none. May be escalated to a reviewer. */
  ignoreService(params: IgnoreServiceParams, options?: ExecuteOptions): GovernedCall<"high", TriggersIgnoreResult> {
    return this.call("triggers:ignore", { id: params.alertId, trigger: params.trigger, service: params.service }, options);
  }

  execute<O extends keyof Within<ShodanOperations, M>>(
    operation: O,
    params: ParamsOf<Within<ShodanOperations, M>, O> & Incomplete,
  ): never;
  /** Get all services of one address. `GET /shodan/host/{ip}` @risk low */
  execute(
    operation: OperationId<"hosts:read_details", "low", M>,
    params: HostsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", HostsReadDetailsResult>;
  /** Search services of the whole internet. `GET /shodan/host/search` @risk low */
  execute(
    operation: OperationId<"hosts:search", "low", M>,
    params: HostsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", HostsSearchResult, HostsSearchItem>;
  /** Count services without spending credits. `GET /shodan/host/count` @risk low */
  execute(
    operation: OperationId<"hosts:count", "low", M>,
    params: HostsCountParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", HostsCountResult>;
  /** List properties that can be counted by. `GET /shodan/host/search/facets` @risk low */
  execute(
    operation: OperationId<"hosts:read_facets", "low", M>,
    params: HostsReadFacetsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", HostsReadFacetsResult>;
  /** List filters that searches can have. `GET /shodan/host/search/filters` @risk low */
  execute(
    operation: OperationId<"hosts:read_filters", "low", M>,
    params: HostsReadFiltersParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", HostsReadFiltersResult>;
  /** Get ports and weaknesses of an address without a key. `GET /{ip}` @risk low */
  execute(
    operation: OperationId<"ips:read_summary", "low", M>,
    params: IpsReadSummaryParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IpsReadSummaryResult>;
  /** Get one vulnerability with scores. `GET /cve/{cve_id}` @risk low */
  execute(
    operation: OperationId<"cves:read_details", "low", M>,
    params: CvesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CvesReadDetailsResult>;
  /** List vulnerabilities of a product. `GET /cves` @risk low */
  execute(
    operation: OperationId<"cves:read", "low", M>,
    params: CvesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CvesReadResult, CvesReadItem>;
  /** List subdomains and records of a domain. `GET /dns/domain/{domain}` @risk low */
  execute(
    operation: OperationId<"domains:read_details", "low", M>,
    params: DomainsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DomainsReadDetailsResult, DomainsReadDetailsItem>;
  /** Resolve names to addresses. `GET /dns/resolve` @risk low */
  execute(
    operation: OperationId<"dns:resolve", "low", M>,
    params: DnsResolveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DnsResolveResult>;
  /** Find the names of addresses. `GET /dns/reverse` @risk low */
  execute(
    operation: OperationId<"dns:reverse", "low", M>,
    params: DnsReverseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DnsReverseResult>;
  /** Have addresses or networks scanned again. `POST /shodan/scan` @risk medium */
  execute(
    operation: OperationId<"scans:write", "medium", M>,
    params: ScansWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ScansWriteResult>;
  /** Tell how a scan gets on. `GET /shodan/scan/{id}` @risk low */
  execute(
    operation: OperationId<"scans:read_details", "low", M>,
    params: ScansReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ScansReadDetailsResult>;
  /** List scans that were asked for. `GET /shodan/scans` @risk medium */
  execute(
    operation: OperationId<"scans:read", "medium", M>,
    params: ScansReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ScansReadResult, ScansReadItem>;
  /** List networks that are watched. `GET /shodan/alert/info` @risk medium */
  execute(
    operation: OperationId<"alerts:read", "medium", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsReadResult>;
  /** Get one network alert. `GET /shodan/alert/{id}/info` @risk medium */
  execute(
    operation: OperationId<"alerts:read_details", "medium", M>,
    params: AlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsReadDetailsResult>;
  /** Watch addresses or networks. `POST /shodan/alert` @risk medium */
  execute(
    operation: OperationId<"alerts:write", "medium", M>,
    params: AlertsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsWriteResult>;
  /** Replace the networks that an alert watches. `POST /shodan/alert/{id}` @risk high */
  execute(
    operation: OperationId<"alerts:update", "high", M>,
    params: AlertsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AlertsUpdateResult>;
  /** Stop watching and delete the alert. `DELETE /shodan/alert/{id}` @risk high */
  execute(
    operation: OperationId<"alerts:delete", "high", M>,
    params: AlertsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AlertsDeleteResult>;
  /** List triggers that alerts can have. `GET /shodan/alert/triggers` @risk low */
  execute(
    operation: OperationId<"triggers:read", "low", M>,
    params: TriggersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TriggersReadResult>;
  /** Let an alert tell of one kind of event. `PUT /shodan/alert/{id}/trigger/{trigger}` @risk high */
  execute(
    operation: OperationId<"triggers:enable", "high", M>,
    params: TriggersEnableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TriggersEnableResult>;
  /** Let an alert pass over one kind of event. `DELETE /shodan/alert/{id}/trigger/{trigger}` @risk high */
  execute(
    operation: OperationId<"triggers:disable", "high", M>,
    params: TriggersDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TriggersDisableResult>;
  /**
   * Have a trigger ignore one service. `PUT /shodan/alert/{id}/trigger/{trigger}/ignore/{service}`
   * @risk high
   */
  execute(
    operation: OperationId<"triggers:ignore", "high", M>,
    params: TriggersIgnoreParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TriggersIgnoreResult>;
  /**
   * Have a trigger heed a service again. `DELETE /shodan/alert/{id}/trigger/{trigger}/ignore/{service}`
   * @risk medium
   */
  execute(
    operation: OperationId<"triggers:unignore", "medium", M>,
    params: TriggersUnignoreParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TriggersUnignoreResult>;
  /** List where notifications can be sent. `GET /notifier` @risk medium */
  execute(
    operation: OperationId<"notifiers:read", "medium", M>,
    params: NotifiersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", NotifiersReadResult>;
  /** Send the events of an alert to a notifier. `PUT /shodan/alert/{id}/notifier/{notifier_id}` @risk high */
  execute(
    operation: OperationId<"alert_notifiers:add", "high", M>,
    params: AlertNotifiersAddParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AlertNotifiersAddResult>;
  /**
   * Send no more events of an alert to a notifier. `DELETE /shodan/alert/{id}/notifier/{notifier_id}`
   * @risk high
   */
  execute(
    operation: OperationId<"alert_notifiers:remove", "high", M>,
    params: AlertNotifiersRemoveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AlertNotifiersRemoveResult>;
  /** Tell what the plan allows and how many credits are left. `GET /api-info` @risk low */
  execute(
    operation: OperationId<"plan:read", "low", M>,
    params: PlanReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PlanReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof ShodanOperations>(
    operation: O & Permit<ShodanOperations, O, M>,
    ...rest: Rest<ParamsOf<ShodanOperations, O>>
  ): CallOf<ShodanOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Shodan<M extends Risk = "critical"> = Limited<ShodanConnector<M>, ShodanMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface ShodanOperations {
  "hosts:read_details": { risk: "low"; params: HostsReadDetailsParams; result: HostsReadDetailsResult };
  "hosts:search": { risk: "low"; params: HostsSearchParams; result: HostsSearchResult; item: HostsSearchItem };
  "hosts:count": { risk: "low"; params: HostsCountParams; result: HostsCountResult };
  "hosts:read_facets": { risk: "low"; params: HostsReadFacetsParams; result: HostsReadFacetsResult };
  "hosts:read_filters": { risk: "low"; params: HostsReadFiltersParams; result: HostsReadFiltersResult };
  "ips:read_summary": { risk: "low"; params: IpsReadSummaryParams; result: IpsReadSummaryResult };
  "cves:read_details": { risk: "low"; params: CvesReadDetailsParams; result: CvesReadDetailsResult };
  "cves:read": { risk: "low"; params: CvesReadParams; result: CvesReadResult; item: CvesReadItem };
  "domains:read_details": { risk: "low"; params: DomainsReadDetailsParams; result: DomainsReadDetailsResult; item: DomainsReadDetailsItem };
  "dns:resolve": { risk: "low"; params: DnsResolveParams; result: DnsResolveResult };
  "dns:reverse": { risk: "low"; params: DnsReverseParams; result: DnsReverseResult };
  "scans:write": { risk: "medium"; params: ScansWriteParams; result: ScansWriteResult };
  "scans:read_details": { risk: "low"; params: ScansReadDetailsParams; result: ScansReadDetailsResult };
  "scans:read": { risk: "medium"; params: ScansReadParams; result: ScansReadResult; item: ScansReadItem };
  "alerts:read": { risk: "medium"; params: AlertsReadParams; result: AlertsReadResult };
  "alerts:read_details": { risk: "medium"; params: AlertsReadDetailsParams; result: AlertsReadDetailsResult };
  "alerts:write": { risk: "medium"; params: AlertsWriteParams; result: AlertsWriteResult };
  "alerts:update": { risk: "high"; params: AlertsUpdateParams; result: AlertsUpdateResult };
  "alerts:delete": { risk: "high"; params: AlertsDeleteParams; result: AlertsDeleteResult };
  "triggers:read": { risk: "low"; params: TriggersReadParams; result: TriggersReadResult };
  "triggers:enable": { risk: "high"; params: TriggersEnableParams; result: TriggersEnableResult };
  "triggers:disable": { risk: "high"; params: TriggersDisableParams; result: TriggersDisableResult };
  "triggers:ignore": { risk: "high"; params: TriggersIgnoreParams; result: TriggersIgnoreResult };
  "triggers:unignore": { risk: "medium"; params: TriggersUnignoreParams; result: TriggersUnignoreResult };
  "notifiers:read": { risk: "medium"; params: NotifiersReadParams; result: NotifiersReadResult };
  "alert_notifiers:add": { risk: "high"; params: AlertNotifiersAddParams; result: AlertNotifiersAddResult };
  "alert_notifiers:remove": { risk: "high"; params: AlertNotifiersRemoveParams; result: AlertNotifiersRemoveResult };
  "plan:read": { risk: "low"; params: PlanReadParams; result: PlanReadResult };
}

/** The risk of each convenience method. */
export interface ShodanMethods {
  getHost: "low";
  searchHosts: "low";
  countHosts: "low";
  getIpSummary: "low";
  getCve: "low";
  searchCves: "low";
  getDomain: "low";
  resolveNames: "low";
  scanIps: "medium";
  getScan: "low";
  getAlerts: "medium";
  createAlert: "medium";
  ignoreService: "high";
}

/** Parameters of `hosts:read_details`. */
export interface HostsReadDetailsParams {
  ip: Ip;
  /** Send earlier services as well. */
  history?: boolean;
  /** Send only ports and the facts of the host. */
  minify?: boolean;
}

/** Result of `hosts:read_details`. */
export type HostsReadDetailsResult = Host;

/** Arguments of `getHost`. */
export interface GetHostParams {
  ip: Ip;
  /** Send earlier services as well. */
  history?: boolean;
}

/** Parameters of `hosts:search`. */
export interface HostsSearchParams {
  query: Query;
  facets?: Facets;
  /** Which page of 100, the first unless told. @integer @minimum 1 */
  page?: number;
  /** Leave out lengthy properties, true unless told. */
  minify?: boolean;
  /** Only these properties with commas between, instead of minify. @minLength 1 */
  fields?: string;
}

/** Result of `hosts:search`. */
export type HostsSearchResult = {
  /** @integer */
  total?: number;
  matches?: Banner[];
  facets?: FacetCounts;
};

/** One item of the pages of `hosts:search`. */
export type HostsSearchItem = NonNullable<HostsSearchResult["matches"]>[number];

/** Arguments of `searchHosts`. */
export interface SearchHostsParams {
  query: Query;
  /** Which page of 100, the first unless told. @integer @minimum 1 */
  page?: number;
}

/** Parameters of `hosts:count`. */
export interface HostsCountParams {
  query: Query;
  facets?: Facets;
}

/** Result of `hosts:count`. */
export type HostsCountResult = {
  /** @integer */
  total?: number;
  facets?: FacetCounts;
};

/** Arguments of `countHosts`. */
export interface CountHostsParams {
  query: Query;
  facets?: Facets;
}

/** Parameters of `hosts:read_facets`. */
export type HostsReadFacetsParams = { [key: string]: never };

/** Result of `hosts:read_facets`. */
export type HostsReadFacetsResult = string[];

/** Parameters of `hosts:read_filters`. */
export type HostsReadFiltersParams = { [key: string]: never };

/** Result of `hosts:read_filters`. */
export type HostsReadFiltersResult = string[];

/** Parameters of `ips:read_summary`. */
export interface IpsReadSummaryParams {
  ip: Ip;
}

/** Result of `ips:read_summary`. */
export type IpsReadSummaryResult = {
  ip?: string;
  ports?: number[];
  hostnames?: string[];
  cpes?: string[];
  tags?: string[];
  vulns?: string[];
};

/** Arguments of `getIpSummary`. */
export interface GetIpSummaryParams {
  ip: Ip;
}

/** Parameters of `cves:read_details`. */
export interface CvesReadDetailsParams {
  /** Id such as CVE-2021-44228. @maxLength 30 @pattern ^CVE-[0-9]{4}-[0-9]+$ */
  cve_id: string;
}

/** Result of `cves:read_details`. */
export type CvesReadDetailsResult = Cve;

/** Arguments of `getCve`. */
export interface GetCveParams {
  /** Id such as CVE-2021-44228. @maxLength 30 @pattern ^CVE-[0-9]{4}-[0-9]+$ */
  cveId: string;
}

/** Parameters of `cves:read`. */
export interface CvesReadParams {
  /** Name of the product, such as php. @minLength 1 */
  product?: string;
  /** CPE instead of the product, such as cpe:2.3:a:libpng:libpng:0.8. @minLength 1 */
  cpe23?: string;
  /** Only those that are known to be exploited. */
  is_kev?: boolean;
  /** Put the likeliest to be exploited first. */
  sort_by_epss?: boolean;
  /** Only published since, as in 2024-01-31T00:00:00. @minLength 10 */
  start_date?: string;
  /** Only published until, as in 2024-12-31T00:00:00. @minLength 10 */
  end_date?: string;
  /** How many vulnerabilities to pass over. @integer @minimum 0 @default 0 */
  skip?: number;
  /** How many vulnerabilities to send. @integer @minimum 1 @maximum 1000 @default 1000 */
  limit?: number;
}

/** Result of `cves:read`. */
export type CvesReadResult = {
  cves?: Cve[];
};

/** One item of the pages of `cves:read`. */
export type CvesReadItem = NonNullable<CvesReadResult["cves"]>[number];

/** Arguments of `searchCves`. */
export interface SearchCvesParams {
  /** Name of the product, such as php. @minLength 1 */
  product?: string;
  /** CPE instead of the product, such as cpe:2.3:a:libpng:libpng:0.8. @minLength 1 */
  cpe?: string;
  /** Only those that are known to be exploited. */
  exploited?: boolean;
  /** How many vulnerabilities to send. @integer @minimum 1 @maximum 1000 @default 1000 */
  limit?: number;
}

/** Parameters of `domains:read_details`. */
export interface DomainsReadDetailsParams {
  /** Domain such as example.com. @minLength 3 */
  domain: string;
  /** Send earlier records as well. */
  history?: boolean;
  /** Only records of this type. */
  type?: "A" | "AAAA" | "CNAME" | "NS" | "SOA" | "MX" | "TXT";
  /** Which page of records, the first unless told. @integer @minimum 1 */
  page?: number;
}

/** Result of `domains:read_details`. */
export type DomainsReadDetailsResult = {
  domain?: string;
  tags?: string[] | null;
  subdomains?: string[];
  data?: {
    subdomain?: string;
    type?: string;
    value?: string;
    last_seen?: string | null;
  }[];
  more?: boolean;
};

/** One item of the pages of `domains:read_details`. */
export type DomainsReadDetailsItem = NonNullable<DomainsReadDetailsResult["data"]>[number];

/** Arguments of `getDomain`. */
export interface GetDomainParams {
  /** Domain such as example.com. @minLength 3 */
  domain: string;
  /** Only records of this type. */
  type?: "A" | "AAAA" | "CNAME" | "NS" | "SOA" | "MX" | "TXT";
}

/** Parameters of `dns:resolve`. */
export interface DnsResolveParams {
  /** Names that are to be resolved. @minItems 1 @maxItems 100 */
  hostnames: string[];
}

/** Result of `dns:resolve`. The address of each name. */
export type DnsResolveResult = { [key: string]: string | null };

/** Arguments of `resolveNames`. */
export interface ResolveNamesParams {
  /** Names that are to be resolved. @minItems 1 @maxItems 100 */
  names: string[];
}

/** Parameters of `dns:reverse`. */
export interface DnsReverseParams {
  /** Addresses to find names of. @minItems 1 @maxItems 100 */
  ips: string[];
}

/** Result of `dns:reverse`. The names of each address. */
export type DnsReverseResult = { [key: string]: string[] | null };

/** Parameters of `scans:write`. */
export interface ScansWriteParams {
  /**
   * Addresses and networks with commas between, one credit per address.
   * @minLength 2
   * @maxLength 2000
   * @pattern ^[0-9A-Fa-f.:/]+(,[0-9A-Fa-f.:/]+)*$
   */
  ips: string;
}

/** Result of `scans:write`. */
export type ScansWriteResult = {
  /** Id that scans:read_details takes. */
  id?: string;
  /** @integer */
  count?: number;
  /** @integer */
  credits_left?: number;
};

/** Arguments of `scanIps`. */
export interface ScanIpsParams {
  /**
   * Addresses and networks with commas between, one credit per address.
   * @minLength 2
   * @maxLength 2000
   * @pattern ^[0-9A-Fa-f.:/]+(,[0-9A-Fa-f.:/]+)*$
   */
  ips: string;
}

/** Parameters of `scans:read_details`. */
export interface ScansReadDetailsParams {
  /** Id that the scan was answered with. @minLength 1 */
  id: string;
}

/** Result of `scans:read_details`. */
export type ScansReadDetailsResult = Scan;

/** Arguments of `getScan`. */
export interface GetScanParams {
  /** Id that the scan was answered with. @minLength 1 */
  scanId: string;
}

/** Parameters of `scans:read`. */
export interface ScansReadParams {
  /** Which page of scans, the first unless told. @integer @minimum 1 */
  page?: number;
}

/** Result of `scans:read`. */
export type ScansReadResult = {
  /** @integer */
  total?: number;
  matches?: {
    id?: string;
    status?: string;
    created?: string;
    status_check?: string | null;
    /** @integer */
    size?: number;
    /** @integer */
    credits_left?: number | null;
  }[];
};

/** One item of the pages of `scans:read`. */
export type ScansReadItem = NonNullable<ScansReadResult["matches"]>[number];

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  /** Whether alerts that have ended are listed. */
  include_expired?: boolean;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = Alert[];

/** Arguments of `getAlerts`. */
export interface GetAlertsParams {
  /** Whether alerts that have ended are listed. */
  includeExpired?: boolean;
}

/** Parameters of `alerts:read_details`. */
export interface AlertsReadDetailsParams {
  id: AlertId;
}

/** Result of `alerts:read_details`. */
export type AlertsReadDetailsResult = Alert;

/** Parameters of `alerts:write`. */
export interface AlertsWriteParams {
  /** Name of the new alert. @minLength 1 */
  name: string;
  /** What the new alert watches. */
  filters: {
    /** Addresses and networks to watch. @minItems 1 @maxItems 1000 */
    ip: string[];
  };
  /** Seconds that it lasts, for ever unless told. @integer @minimum 0 */
  expires?: number;
}

/** Result of `alerts:write`. */
export type AlertsWriteResult = Alert;

/** Arguments of `createAlert`. */
export interface CreateAlertParams {
  /** Name of the new alert. @minLength 1 */
  name: string;
  /** Addresses and networks to watch. @minItems 1 @maxItems 1000 */
  networks: string[];
  /** Seconds that it lasts, for ever unless told. @integer @minimum 0 */
  expires?: number;
}

/** Parameters of `alerts:update`. */
export interface AlertsUpdateParams {
  id: AlertId;
  /** What the alert watches from now on. */
  filters: {
    /** All addresses and networks that remain watched. @minItems 1 @maxItems 1000 */
    ip: string[];
  };
}

/** Result of `alerts:update`. */
export type AlertsUpdateResult = Alert;

/** Parameters of `alerts:delete`. */
export interface AlertsDeleteParams {
  id: AlertId;
}

/** Result of `alerts:delete`. An object without fields, on success. */
export type AlertsDeleteResult = { [key: string]: never };

/** Parameters of `triggers:read`. */
export type TriggersReadParams = { [key: string]: never };

/** Result of `triggers:read`. */
export type TriggersReadResult = {
  name?: string;
  rule?: string;
  description?: string;
}[];

/** Parameters of `triggers:enable`. */
export interface TriggersEnableParams {
  id: AlertId;
  trigger: Trigger;
}

/** Result of `triggers:enable`. */
export type TriggersEnableResult = Done;

/** Parameters of `triggers:disable`. */
export interface TriggersDisableParams {
  id: AlertId;
  trigger: Trigger;
}

/** Result of `triggers:disable`. */
export type TriggersDisableResult = Done;

/** Parameters of `triggers:ignore`. */
export interface TriggersIgnoreParams {
  id: AlertId;
  trigger: Trigger;
  service: Service;
}

/** Result of `triggers:ignore`. */
export type TriggersIgnoreResult = Done;

/** Arguments of `ignoreService`. */
export interface IgnoreServiceParams {
  alertId: AlertId;
  trigger: Trigger;
  service: Service;
}

/** Parameters of `triggers:unignore`. */
export interface TriggersUnignoreParams {
  id: AlertId;
  trigger: Trigger;
  service: Service;
}

/** Result of `triggers:unignore`. */
export type TriggersUnignoreResult = Done;

/** Parameters of `notifiers:read`. */
export type NotifiersReadParams = { [key: string]: never };

/** Result of `notifiers:read`. */
export type NotifiersReadResult = {
  /** @integer */
  total?: number;
  matches?: Notifier[];
};

/** Parameters of `alert_notifiers:add`. */
export interface AlertNotifiersAddParams {
  id: AlertId;
  notifier_id: NotifierId;
}

/** Result of `alert_notifiers:add`. */
export type AlertNotifiersAddResult = Done;

/** Parameters of `alert_notifiers:remove`. */
export interface AlertNotifiersRemoveParams {
  id: AlertId;
  notifier_id: NotifierId;
}

/** Result of `alert_notifiers:remove`. */
export type AlertNotifiersRemoveResult = Done;

/** Parameters of `plan:read`. */
export type PlanReadParams = { [key: string]: never };

/** Result of `plan:read`. */
export type PlanReadResult = {
  plan?: string;
  /** @integer */
  query_credits?: number;
  /** @integer */
  scan_credits?: number;
  /** @integer */
  monitored_ips?: number | null;
  https?: boolean;
  telnet?: boolean;
  unlocked?: boolean;
  /** @integer */
  unlocked_left?: number;
  usage_limits?: {
    /** @integer */
    query_credits?: number;
    /** @integer */
    scan_credits?: number;
    /** @integer */
    monitored_ips?: number;
  };
};

/** Address to look up, version 4 or 6. @minLength 2 @maxLength 45 @pattern ^[0-9A-Fa-f.:]+$ */
export type Ip = string;

/** Search text with filters, such as product:nginx country:DE. @minLength 1 */
export type Query = string;

/** Properties to count by with commas between, such as org:10,port. @minLength 1 */
export type Facets = string;

/** Id of a network alert. @minLength 1 */
export type AlertId = string;

/** Name of a trigger such as new_service, or several with commas between. @minLength 1 */
export type Trigger = string;

/** Address and port such as 198.51.100.7:443. @minLength 4 */
export type Service = string;

/** Id of a notifier of the account. @minLength 1 */
export type NotifierId = string;

export type Location = {
  country_code?: string | null;
  country_name?: string | null;
  city?: string | null;
  region_code?: string | null;
  latitude?: number | null;
  longitude?: number | null;
};

/** One service on one port. */
export type Banner = {
  ip_str?: string;
  /** The address where it is of version 6, at times instead of ip_str. */
  ipv6?: string;
  /** @integer */
  port?: number;
  /** One of tcp and udp. */
  transport?: string;
  timestamp?: string;
  product?: string | number | null;
  version?: string | number | null;
  info?: string | null;
  devicetype?: string | null;
  /** What the service said. */
  data?: string;
  /** @integer */
  hash?: number;
  org?: string | null;
  isp?: string | null;
  asn?: string | null;
  os?: string | null;
  tags?: string[] | null;
  hostnames?: string[];
  domains?: string[];
  cpe23?: string[] | null;
  location?: Location;
  /** One entry per vulnerability, mostly inferred from product and version. */
  vulns?: {
    [key: string]: {
      verified?: boolean;
      summary?: string | null;
      cvss?: number | string | null;
      references?: string[] | null;
    };
  } | null;
};

export type Host = {
  ip_str?: string;
  hostnames?: string[];
  domains?: string[];
  ports?: number[];
  vulns?: string[] | null;
  tags?: string[] | null;
  org?: string | null;
  isp?: string | null;
  asn?: string | null;
  os?: string | null;
  country_code?: string | null;
  country_name?: string | null;
  city?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  last_update?: string | null;
  data?: Banner[];
};

/** One list per facet. */
export type FacetCounts = {
  [key: string]: {
    value?: string | number | boolean;
    /** @integer */
    count?: number;
  }[];
};

export type Scan = {
  id?: string;
  /** Of SUBMITTING, QUEUE, PROCESSING and DONE. */
  status?: string;
  created?: string;
  /** How many addresses are scanned. @integer */
  count?: number;
};

export type Alert = {
  id?: string;
  name?: string;
  created?: string;
  /** Seconds that it lasts, 0 for ever. @integer */
  expires?: number;
  expiration?: string | null;
  /** How many addresses it watches. @integer */
  size?: number;
  expired?: boolean;
  has_triggers?: boolean;
  /** The enabled triggers by name, with the services that they ignore. */
  triggers?: {
    [key: string]: {
      ignore?: {
        ip?: string;
        /** @integer */
        port?: number | string;
      }[] | null;
    } | null;
  } | null;
  notifiers?: Notifier[] | null;
  filters?: {
    /** Networks that it watches. */
    ip?: string[];
  };
};

export type Notifier = {
  id?: string;
  /** Such as email, slack or webhook. */
  provider?: string;
  description?: string | null;
  /** Addresses and tokens of the provider. */
  args?: { [key: string]: string } | null;
};

export type Done = {
  success?: boolean;
};

export type Cve = {
  cve_id?: string;
  summary?: string | null;
  cvss?: number | null;
  cvss_version?: number | string | null;
  cvss_v2?: number | null;
  cvss_v3?: number | null;
  epss?: number | null;
  ranking_epss?: number | null;
  /** Whether it is known to be exploited. */
  kev?: boolean;
  propose_action?: string | null;
  ransomware_campaign?: string | null;
  references?: string[] | null;
  published_time?: string | null;
  cpes?: string[] | null;
};

const PAGE_PAGES = { page: "page", items: "/matches", total: "/total" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "shodan",
  operations: {
    low: {
      "hosts:read_details": ["EwtmN8_3"],
      "hosts:search": ["9K6XahNI", PAGE_PAGES],
      "hosts:count": ["pBB2FdtY"],
      "hosts:read_facets": ["2lgtFeis"],
      "hosts:read_filters": ["-_q6CPVK"],
      "ips:read_summary": ["N-3qXRJL"],
      "cves:read_details": ["IPLeX1Xk"],
      "cves:read": ["F_WAxrvn", { offset: "skip", limit: "limit", items: "/cves" }],
      "domains:read_details": ["nztmS7Rf", { page: "page", items: "/data", more: "/more" }],
      "dns:resolve": ["KCfl0-pI"],
      "dns:reverse": ["h6niikKv"],
      "scans:read_details": ["6NcDdnSu"],
      "triggers:read": ["tqNKiexN"],
      "plan:read": ["NC6MSHY3"],
    },
    medium: {
      "scans:write": ["xuWBABga"],
      "scans:read": ["LksgKtci", PAGE_PAGES],
      "alerts:read": ["HnrZvMJW"],
      "alerts:read_details": ["IhXxYQ5W"],
      "alerts:write": ["Gt3xYXsn"],
      "triggers:unignore": ["TBaEQEeC"],
      "notifiers:read": ["S52oln37"],
    },
    high: {
      "alerts:update": ["3rsPO0Hl"],
      "alerts:delete": ["m5B_oImU"],
      "triggers:enable": ["iB8IK6d-"],
      "triggers:disable": ["PScCrZhy"],
      "triggers:ignore": ["65Ra6qA0"],
      "alert_notifiers:add": ["r5g5YRlN"],
      "alert_notifiers:remove": ["D4MdjTj-"],
    },
  },
};
