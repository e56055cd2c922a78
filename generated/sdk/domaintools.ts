// Generated from specs/domaintools.yaml by `npm run generate`. Do not edit.
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
 * DomainTools. Risk, registration, hosting and history of domains, pivots between them, and watch over
 * lookalikes.
 * @see https://docs.domaintools.com/api/
 */
export class DomainToolsConnector<const M extends Risk = "critical"> extends SDKConnector<DomainToolsOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Get everything on a domain. Risk: low. Scope: none. */
  investigateDomain(params: InvestigateDomainParams, options?: ExecuteOptions): GovernedPages<"low", DomainsInvestigateResult, DomainsInvestigateItem> {
    return this.call("domains:investigate", params, options);
  }

  /** List domains that point to an address. Risk: low. Scope: none. */
  findDomainsOnIp(params: FindDomainsOnIpParams, options?: ExecuteOptions): GovernedPages<"low", DomainsInvestigateResult, DomainsInvestigateItem> {
    return this.call("domains:investigate", params, options);
  }

  /** List domains registered with a mail address. Risk: low. Scope: none. */
  findDomainsByEmail(params: FindDomainsByEmailParams, options?: ExecuteOptions): GovernedPages<"low", DomainsInvestigateResult, DomainsInvestigateItem> {
    return this.call("domains:investigate", params, options);
  }

  /** Get facts and risk of up to a hundred domains. Risk: low. Scope: none. */
  enrichDomains(params: EnrichDomainsParams, options?: ExecuteOptions): GovernedCall<"low", DomainsEnrichResult> {
    return this.call("domains:enrich", { domain: params.domains }, options);
  }

  /** Get the risk score of a domain. Risk: low. Scope: none. */
  getRisk(params: GetRiskParams, options?: ExecuteOptions): GovernedCall<"low", RiskReadResult> {
    return this.call("risk:read", params, options);
  }

  /** Get the WHOIS record of a domain or address. Risk: low. Scope: none. */
  getWhois(params: GetWhoisParams, options?: ExecuteOptions): GovernedCall<"low", WhoisReadResult> {
    return this.call("whois:read", params, options);
  }

  /** List new domains that contain a brand. Risk: low. Scope: none. */
  getBrandAlerts(params: GetBrandAlertsParams, options?: ExecuteOptions): GovernedCall<"low", MonitorsReadBrandResult> {
    return this.call("monitors:read_brand", { query: params.brand, exclude: params.exclude, days_back: params.daysBack }, options);
  }

  /** List lookalike domains that were just found. Risk: low. Scope: none. */
  getNewLookalikes(params: GetNewLookalikesParams = {}, options?: ExecuteOptions): GovernedPages<"low", DetectDomainsReadNewResult, DetectDomainsReadNewItem> {
    return this.call("detect_domains:read_new", { monitor_id: params.monitorId, discovered_since: params.since, limit: params.limit }, options);
  }

  /** Watch or ignore lookalike domains. Risk: medium. Scope: none. */
  watchDomains(params: WatchDomainsParams, options?: ExecuteOptions): GovernedCall<"medium", DetectDomainsUpdateResult> {
    return this.call("detect_domains:update", { watchlist_domain_ids: params.ids, state: "watched" }, options);
  }

  execute<O extends keyof Within<DomainToolsOperations, M>>(
    operation: O,
    params: ParamsOf<Within<DomainToolsOperations, M>, O> & Incomplete,
  ): never;
  /** Get everything on domains, or find domains by what they share. `GET /v1/iris-investigate/` @risk low */
  execute(
    operation: OperationId<"domains:investigate", "low", M>,
    params: DomainsInvestigateParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DomainsInvestigateResult, DomainsInvestigateItem>;
  /** Get facts and risk of up to a hundred domains. `GET /v1/iris-enrich/` @risk low */
  execute(
    operation: OperationId<"domains:enrich", "low", M>,
    params: DomainsEnrichParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DomainsEnrichResult>;
  /** Get the risk score of a domain. `GET /v1/risk/` @risk low */
  execute(
    operation: OperationId<"risk:read", "low", M>,
    params: RiskReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RiskReadResult>;
  /** Get the risk score of a domain with reasons. `GET /v1/risk/evidence/` @risk low */
  execute(
    operation: OperationId<"risk:read_evidence", "low", M>,
    params: RiskReadEvidenceParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RiskReadEvidenceResult>;
  /** Get a short profile of a domain. `GET /v1/{domain}/` @risk low */
  execute(
    operation: OperationId<"domains:read_profile", "low", M>,
    params: DomainsReadProfileParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DomainsReadProfileResult>;
  /** Get the WHOIS record of a domain or address. `GET /v1/{query}/whois/` @risk low */
  execute(
    operation: OperationId<"whois:read", "low", M>,
    params: WhoisReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", WhoisReadResult>;
  /** Get the WHOIS record taken apart. `GET /v1/{query}/whois/parsed/` @risk low */
  execute(
    operation: OperationId<"whois:read_parsed", "low", M>,
    params: WhoisReadParsedParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", WhoisReadParsedResult>;
  /** List earlier WHOIS records of a domain. `GET /v1/{domain}/whois/history/` @risk low */
  execute(
    operation: OperationId<"whois:read_history", "low", M>,
    params: WhoisReadHistoryParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", WhoisReadHistoryResult, WhoisReadHistoryItem>;
  /** Get the RDAP record of a domain taken apart. `GET /v1/{domain}/rdap/parsed/` @risk low */
  execute(
    operation: OperationId<"rdap:read", "low", M>,
    params: RdapReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RdapReadResult>;
  /** List where a domain was hosted before. `GET /v1/{domain}/hosting-history/` @risk low */
  execute(
    operation: OperationId<"domains:read_hosting_history", "low", M>,
    params: DomainsReadHostingHistoryParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DomainsReadHostingHistoryResult>;
  /** List what changed on a domain over time. `GET /v1/domain-history/` @risk low */
  execute(
    operation: OperationId<"domains:read_history", "low", M>,
    params: DomainsReadHistoryParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DomainsReadHistoryResult, DomainsReadHistoryItem>;
  /** List domains that share an address. `GET /v1/{ip}/host-domains/` @risk low */
  execute(
    operation: OperationId<"domains:read_on_ip", "low", M>,
    params: DomainsReadOnIpParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DomainsReadOnIpResult>;
  /** List domains on the addresses of a domain. `GET /v1/{domain}/reverse-ip/` @risk low */
  execute(
    operation: OperationId<"domains:read_neighbours", "low", M>,
    params: DomainsReadNeighboursParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DomainsReadNeighboursResult>;
  /** List domains that use a name server. `GET /v1/{nameServer}/name-server-domains/` @risk low */
  execute(
    operation: OperationId<"domains:read_on_name_server", "low", M>,
    params: DomainsReadOnNameServerParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DomainsReadOnNameServerResult>;
  /** Find networks by address or by their owner. `GET /v1/reverse-ip-whois/` @risk low */
  execute(
    operation: OperationId<"networks:read", "low", M>,
    params: NetworksReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", NetworksReadResult, NetworksReadItem>;
  /** List domains whose WHOIS record contains words. `GET /v1/reverse-whois/` @risk medium */
  execute(
    operation: OperationId<"domains:read_by_owner", "medium", M>,
    params: DomainsReadByOwnerParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DomainsReadByOwnerResult>;
  /** Find domain names that contain words. `GET /v2/domain-search/` @risk low */
  execute(
    operation: OperationId<"domains:search", "low", M>,
    params: DomainsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DomainsSearchResult, DomainsSearchItem>;
  /** List new domains that contain a brand. `GET /v1/mark-alert/` @risk low */
  execute(
    operation: OperationId<"monitors:read_brand", "low", M>,
    params: MonitorsReadBrandParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MonitorsReadBrandResult>;
  /** List domains that a registrant got or gave up. `GET /v1/registrant-alert/` @risk low */
  execute(
    operation: OperationId<"monitors:read_registrant", "low", M>,
    params: MonitorsReadRegistrantParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MonitorsReadRegistrantResult>;
  /** List domains that came to or left an address. `GET /v1/ip-monitor/` @risk low */
  execute(
    operation: OperationId<"monitors:read_ip", "low", M>,
    params: MonitorsReadIpParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MonitorsReadIpResult, MonitorsReadIpItem>;
  /** List terms whose lookalikes are watched. `GET /v1/iris-detect/monitors/` @risk low */
  execute(
    operation: OperationId<"detect_monitors:read", "low", M>,
    params: DetectMonitorsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DetectMonitorsReadResult, DetectMonitorsReadItem>;
  /** List lookalike domains that were just found. `GET /v1/iris-detect/domains/new/` @risk low */
  execute(
    operation: OperationId<"detect_domains:read_new", "low", M>,
    params: DetectDomainsReadNewParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DetectDomainsReadNewResult, DetectDomainsReadNewItem>;
  /** List lookalike domains that are watched. `GET /v1/iris-detect/domains/watched/` @risk low */
  execute(
    operation: OperationId<"detect_domains:read_watched", "low", M>,
    params: DetectDomainsReadWatchedParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DetectDomainsReadWatchedResult, DetectDomainsReadWatchedItem>;
  /** List lookalike domains that are ignored. `GET /v1/iris-detect/domains/ignored/` @risk low */
  execute(
    operation: OperationId<"detect_domains:read_ignored", "low", M>,
    params: DetectDomainsReadIgnoredParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DetectDomainsReadIgnoredResult, DetectDomainsReadIgnoredItem>;
  /** Watch or ignore lookalike domains. `PATCH /v1/iris-detect/domains/` @risk medium */
  execute(
    operation: OperationId<"detect_domains:update", "medium", M>,
    params: DetectDomainsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DetectDomainsUpdateResult>;
  /** Have lookalike domains blocked or reported to Google. `POST /v1/iris-detect/escalations/` @risk high */
  execute(
    operation: OperationId<"detect_domains:escalate", "high", M>,
    params: DetectDomainsEscalateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DetectDomainsEscalateResult>;
  /** Tell products of the account and their use. `GET /v1/account/` @risk low */
  execute(
    operation: OperationId<"account:read", "low", M>,
    params: AccountReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AccountReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof DomainToolsOperations>(
    operation: O & Permit<DomainToolsOperations, O, M>,
    ...rest: Rest<ParamsOf<DomainToolsOperations, O>>
  ): CallOf<DomainToolsOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type DomainTools<M extends Risk = "critical"> = Limited<DomainToolsConnector<M>, DomainToolsMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface DomainToolsOperations {
  "domains:investigate": { risk: "low"; params: DomainsInvestigateParams; result: DomainsInvestigateResult; item: DomainsInvestigateItem };
  "domains:enrich": { risk: "low"; params: DomainsEnrichParams; result: DomainsEnrichResult };
  "risk:read": { risk: "low"; params: RiskReadParams; result: RiskReadResult };
  "risk:read_evidence": { risk: "low"; params: RiskReadEvidenceParams; result: RiskReadEvidenceResult };
  "domains:read_profile": { risk: "low"; params: DomainsReadProfileParams; result: DomainsReadProfileResult };
  "whois:read": { risk: "low"; params: WhoisReadParams; result: WhoisReadResult };
  "whois:read_parsed": { risk: "low"; params: WhoisReadParsedParams; result: WhoisReadParsedResult };
  "whois:read_history": { risk: "low"; params: WhoisReadHistoryParams; result: WhoisReadHistoryResult; item: WhoisReadHistoryItem };
  "rdap:read": { risk: "low"; params: RdapReadParams; result: RdapReadResult };
  "domains:read_hosting_history": { risk: "low"; params: DomainsReadHostingHistoryParams; result: DomainsReadHostingHistoryResult };
  "domains:read_history": { risk: "low"; params: DomainsReadHistoryParams; result: DomainsReadHistoryResult; item: DomainsReadHistoryItem };
  "domains:read_on_ip": { risk: "low"; params: DomainsReadOnIpParams; result: DomainsReadOnIpResult };
  "domains:read_neighbours": { risk: "low"; params: DomainsReadNeighboursParams; result: DomainsReadNeighboursResult };
  "domains:read_on_name_server": { risk: "low"; params: DomainsReadOnNameServerParams; result: DomainsReadOnNameServerResult };
  "networks:read": { risk: "low"; params: NetworksReadParams; result: NetworksReadResult; item: NetworksReadItem };
  "domains:read_by_owner": { risk: "medium"; params: DomainsReadByOwnerParams; result: DomainsReadByOwnerResult };
  "domains:search": { risk: "low"; params: DomainsSearchParams; result: DomainsSearchResult; item: DomainsSearchItem };
  "monitors:read_brand": { risk: "low"; params: MonitorsReadBrandParams; result: MonitorsReadBrandResult };
  "monitors:read_registrant": { risk: "low"; params: MonitorsReadRegistrantParams; result: MonitorsReadRegistrantResult };
  "monitors:read_ip": { risk: "low"; params: MonitorsReadIpParams; result: MonitorsReadIpResult; item: MonitorsReadIpItem };
  "detect_monitors:read": { risk: "low"; params: DetectMonitorsReadParams; result: DetectMonitorsReadResult; item: DetectMonitorsReadItem };
  "detect_domains:read_new": { risk: "low"; params: DetectDomainsReadNewParams; result: DetectDomainsReadNewResult; item: DetectDomainsReadNewItem };
  "detect_domains:read_watched": { risk: "low"; params: DetectDomainsReadWatchedParams; result: DetectDomainsReadWatchedResult; item: DetectDomainsReadWatchedItem };
  "detect_domains:read_ignored": { risk: "low"; params: DetectDomainsReadIgnoredParams; result: DetectDomainsReadIgnoredResult; item: DetectDomainsReadIgnoredItem };
  "detect_domains:update": { risk: "medium"; params: DetectDomainsUpdateParams; result: DetectDomainsUpdateResult };
  "detect_domains:escalate": { risk: "high"; params: DetectDomainsEscalateParams; result: DetectDomainsEscalateResult };
  "account:read": { risk: "low"; params: AccountReadParams; result: AccountReadResult };
}

/** The risk of each convenience method. */
export interface DomainToolsMethods {
  investigateDomain: "low";
  findDomainsOnIp: "low";
  findDomainsByEmail: "low";
  enrichDomains: "low";
  getRisk: "low";
  getWhois: "low";
  getBrandAlerts: "low";
  getNewLookalikes: "low";
  watchDomains: "medium";
}

/** Parameters of `domains:investigate`. */
export interface DomainsInvestigateParams {
  /** Up to a hundred registered domains with commas between. @minLength 1 */
  domain?: string;
  /** Domains that point to this address. @minLength 1 */
  ip?: string;
  /** Domains with this mail address anywhere. @minLength 1 */
  email?: string;
  /** Domains with mail addresses of this domain. @minLength 1 */
  email_domain?: string;
  /** Domains with this name server. @minLength 1 */
  nameserver_host?: string;
  /** Domains with name servers of this domain. @minLength 1 */
  nameserver_domain?: string;
  /** Domains with a name server at this address. @minLength 1 */
  nameserver_ip?: string;
  /** Domains with this mail server. @minLength 1 */
  mailserver_host?: string;
  /** Domains with a mail server at this address. @minLength 1 */
  mailserver_ip?: string;
  /** Domains that redirect to this one. @minLength 1 */
  redirect_domain?: string;
  /** Domains of exactly this registrant. @minLength 1 */
  registrant?: string;
  /** Domains of exactly this organization. @minLength 1 */
  registrant_org?: string;
  /** Domains of exactly this registrar. @minLength 1 */
  registrar?: string;
  /** Domains with the certificate of this SHA-1. @minLength 1 */
  ssl_hash?: string;
  /** Domains with a certificate of this subject. @minLength 1 */
  ssl_subject?: string;
  /** Domains whose page has this title. @minLength 1 */
  website_title?: string;
  /** Domains with this tracking code. @minLength 1 */
  google_analytics?: string;
  /** Domains whose WHOIS record contains this text. @minLength 1 */
  whois?: string;
  /** Domains whose WHOIS history contains this text. @minLength 1 */
  historical_free_text?: string;
  /** Token of a search that was exported from Iris. @minLength 1 */
  search_hash?: string;
  /** Tags with commas between, of which one must be there. @minLength 1 */
  tagged_with_any?: string;
  /** Tags with commas between, which must all be there. @minLength 1 */
  tagged_with_all?: string;
  /** Only domains under this, such as com. @minLength 1 */
  tld?: string;
  /** Only domains that exist now or that do not. */
  active?: boolean;
  /** Day of registration, as in >=2024-01-31. @pattern ^(>|>=|<|<=)?[0-9]{4}-[0-9]{2}-[0-9]{2}$ */
  create_date?: string;
  /** Only domains registered in so many days. @integer @minimum 1 */
  create_date_within?: number;
  /** Only domains first seen in so many seconds. @integer @minimum 1 */
  first_seen_within?: number;
  parsed_whois?: ParsedWhois;
  parsed_domain_rdap?: ParsedRdap;
  /** How many domains per page, 500 unless told. @integer @minimum 1 @maximum 500 */
  page_size?: number;
  /** Where to continue, taken from the page before. @minLength 1 */
  position?: string;
}

/** Result of `domains:investigate`. */
export type DomainsInvestigateResult = {
  response?: {
    /** @integer */
    results_count?: number;
    /** @integer */
    total_count?: number;
    has_more_results?: boolean;
    /** Whether there are too many to list. */
    limit_exceeded?: boolean;
    position?: string;
    message?: string;
    missing_domains?: string[];
    results?: IrisDomain[];
  };
};

/** One item of the pages of `domains:investigate`. */
export type DomainsInvestigateItem = NonNullable<NonNullable<DomainsInvestigateResult["response"]>["results"]>[number];

/** Arguments of `investigateDomain`. */
export interface InvestigateDomainParams {
  /** Up to a hundred registered domains with commas between. @minLength 1 */
  domain: string;
}

/** Arguments of `findDomainsOnIp`. */
export interface FindDomainsOnIpParams {
  /** Domains that point to this address. @minLength 1 */
  ip: string;
  /** Only domains that exist now or that do not. */
  active?: boolean;
}

/** Arguments of `findDomainsByEmail`. */
export interface FindDomainsByEmailParams {
  /** Domains with this mail address anywhere. @minLength 1 */
  email: string;
}

/** Parameters of `domains:enrich`. */
export interface DomainsEnrichParams {
  /** Registered domains with commas between. @minLength 3 */
  domain: string;
  parsed_whois?: ParsedWhois;
  parsed_domain_rdap?: ParsedRdap;
}

/** Result of `domains:enrich`. */
export type DomainsEnrichResult = {
  response?: {
    /** @integer */
    results_count?: number;
    has_more_results?: boolean;
    limit_exceeded?: boolean;
    message?: string;
    missing_domains?: string[];
    results?: IrisDomain[];
  };
};

/** Arguments of `enrichDomains`. */
export interface EnrichDomainsParams {
  /** Registered domains with commas between. @minLength 3 */
  domains: string;
}

/** Parameters of `risk:read`. */
export interface RiskReadParams {
  domain: Domain;
}

/** Result of `risk:read`. */
export type RiskReadResult = RiskAnswer;

/** Arguments of `getRisk`. */
export interface GetRiskParams {
  domain: Domain;
}

/** Parameters of `risk:read_evidence`. */
export interface RiskReadEvidenceParams {
  domain: Domain;
}

/** Result of `risk:read_evidence`. */
export type RiskReadEvidenceResult = RiskAnswer;

/** Parameters of `domains:read_profile`. */
export interface DomainsReadProfileParams {
  domain: Domain;
}

/** Result of `domains:read_profile`. */
export type DomainsReadProfileResult = {
  response?: {
    registrant?: {
      name?: string;
      /** How many domains it has. @integer */
      domains?: number;
    };
    server?: {
      ip_address?: string;
      /** @integer */
      other_domains?: number;
    };
    registration?: Registration;
    name_servers?: { server?: string }[];
    website_data?: {
      title?: string;
      server?: string;
      /** @integer */
      response_code?: number | string;
    };
  };
};

/** Parameters of `whois:read`. */
export interface WhoisReadParams {
  query: DomainOrIp;
}

/** Result of `whois:read`. */
export type WhoisReadResult = {
  response?: {
    registrant?: string;
    registration?: Registration;
    name_servers?: string[];
    whois?: {
      date?: string;
      /** The record as it is. */
      record?: string;
    };
    record_source?: string;
  };
};

/** Arguments of `getWhois`. */
export interface GetWhoisParams {
  query: DomainOrIp;
}

/** Parameters of `whois:read_parsed`. */
export interface WhoisReadParsedParams {
  query: DomainOrIp;
}

/** Result of `whois:read_parsed`. */
export type WhoisReadParsedResult = {
  response?: {
    registrant?: string;
    registration?: Registration;
    name_servers?: string[];
    parsed_whois?: {
      domain?: string;
      created_date?: string;
      updated_date?: string;
      expired_date?: string;
      statuses?: string[];
      registrar?: {
        name?: string;
        iana_id?: string;
        abuse_contact_email?: string;
      };
      name_servers?: string[];
      contacts?: {
        registrant?: WhoisContact;
        admin?: WhoisContact;
        tech?: WhoisContact;
        billing?: WhoisContact;
      };
    };
    whois?: {
      date?: string;
      /** The record as it is. */
      record?: string;
    };
    record_source?: string;
  };
};

/** Parameters of `whois:read_history`. */
export interface WhoisReadHistoryParams {
  domain: Domain;
  /** Whether to list, count or look whether any exist. */
  mode?: "list" | "count" | "check_existence";
  /** Oldest or newest record first. */
  sort?: "date_asc" | "date_desc";
  limit?: Count;
  offset?: Offset;
}

/** Result of `whois:read_history`. */
export type WhoisReadHistoryResult = {
  response?: {
    record_count?: number;
    history?: {
      date?: string;
      /** @integer */
      is_private?: string | number;
      whois?: {
        registrant?: string;
        registration?: Registration;
        name_servers?: string[];
        record?: string;
      };
    }[];
  };
};

/** One item of the pages of `whois:read_history`. */
export type WhoisReadHistoryItem = NonNullable<NonNullable<WhoisReadHistoryResult["response"]>["history"]>[number];

/** Parameters of `rdap:read`. */
export interface RdapReadParams {
  domain: Domain;
}

/** Result of `rdap:read`. */
export type RdapReadResult = {
  response?: {
    record_source?: string;
    domain_rdap?: {
      /** Whether registry or registrar sent it. */
      source?: string;
      timestamp?: string;
      link?: string;
      /** The record as it is. */
      record?: string;
    }[];
    parsed_domain_rdap?: {
      domain?: string;
      handle?: string;
      domain_statuses?: string[];
      creation_date?: string;
      last_changed_date?: string;
      expiration_date?: string;
      registrar?: { name?: string; iana_id?: string };
      nameservers?: string[];
      contacts?: {
        /** Such as registrant or technical. */
        roles?: string[];
        handle?: string;
        name?: string;
        org?: string;
        email?: string;
        phone?: string;
        city?: string;
        region?: string;
        country?: string;
      }[];
      emails?: string[];
      email_domains?: string[];
      dnssec?: { signed?: boolean };
    };
  };
};

/** Parameters of `domains:read_hosting_history`. */
export interface DomainsReadHostingHistoryParams {
  domain: Domain;
}

/** Result of `domains:read_hosting_history`. */
export type DomainsReadHostingHistoryResult = {
  response?: {
    domain_name?: string;
    ip_history?: {
      actiondate?: string;
      action?: string;
      action_in_words?: string;
      pre_ip?: string | null;
      post_ip?: string | null;
    }[];
    nameserver_history?: {
      actiondate?: string;
      action?: string;
      action_in_words?: string;
      pre_mns?: string | null;
      post_mns?: string | null;
    }[];
  };
};

/** Parameters of `domains:read_history`. */
export interface DomainsReadHistoryParams {
  domain: Domain;
  /** How many changes make a page. @integer @minimum 1 @maximum 500 */
  page_size?: number;
  offset?: Offset;
  /** Only changes of these fields with commas between. @minLength 1 */
  include_fields?: string;
  /** All but changes of these fields with commas between. @minLength 1 */
  exclude_fields?: string;
}

/** Result of `domains:read_history`. */
export type DomainsReadHistoryResult = {
  response?: {
    domain?: string;
    /** How many changes there are in all. @integer */
    count?: number;
    changes?: {
      timestamp?: string;
      field?: string;
      before?: IrisDomain;
      after?: IrisDomain;
    }[];
  };
};

/** One item of the pages of `domains:read_history`. */
export type DomainsReadHistoryItem = NonNullable<NonNullable<DomainsReadHistoryResult["response"]>["changes"]>[number];

/** Parameters of `domains:read_on_ip`. */
export interface DomainsReadOnIpParams {
  /** Address that the domains point to. @minLength 7 */
  ip: string;
  limit?: Count;
}

/** Result of `domains:read_on_ip`. */
export type DomainsReadOnIpResult = OnAddress;

/** Parameters of `domains:read_neighbours`. */
export interface DomainsReadNeighboursParams {
  domain: Domain;
  limit?: Count;
}

/** Result of `domains:read_neighbours`. */
export type DomainsReadNeighboursResult = OnAddress;

/** Parameters of `domains:read_on_name_server`. */
export interface DomainsReadOnNameServerParams {
  /** Name of the name server. @minLength 3 */
  nameServer: string;
  limit?: Count;
}

/** Result of `domains:read_on_name_server`. */
export type DomainsReadOnNameServerResult = {
  response?: {
    name_server?: {
      hostname?: string;
      /** @integer */
      primary?: number | string;
      /** @integer */
      secondary?: number | string;
      /** @integer */
      total?: number | string;
    };
    primary_domains?: string[];
    secondary_domains?: string[];
  };
};

/** Parameters of `networks:read`. */
export interface NetworksReadParams {
  /** Address whose network is looked for. @minLength 1 */
  ip?: string;
  /** Words of the owner that are looked for. @minLength 1 */
  query?: string;
  /** Only networks of this country. @pattern ^[A-Z]{2}$ */
  country?: string;
  /** Only networks of this registry. */
  server?: "whois.arin.net" | "whois.apnic.net" | "whois.ripe.net" | "whois.lacnic.net" | "whois.afrinic.net";
  /** Version of addresses, 4 unless told. @integer */
  ip_version?: 4 | 6;
  /** Count all networks that match. */
  include_total_count?: boolean;
  page?: Page;
}

/** Result of `networks:read`. */
export type NetworksReadResult = {
  response?: {
    organization?: string;
    range?: string;
    country?: string;
    ip_from?: string;
    ip_to?: string;
    record_ip?: string;
    record_date?: string;
    server?: string;
    whois_record?: string;
    /** @integer */
    record_count?: number;
    /** @integer */
    total_count?: number;
    has_more_pages?: boolean;
    records?: {
      organization?: string;
      range?: string;
      country?: string;
      ip_from?: string;
      ip_to?: string;
      record_ip?: string;
      record_date?: string;
      server?: string;
    }[];
  };
};

/** One item of the pages of `networks:read`. */
export type NetworksReadItem = NonNullable<NonNullable<NetworksReadResult["response"]>["records"]>[number];

/** Parameters of `domains:read_by_owner`. */
export interface DomainsReadByOwnerParams {
  /** Words with | between, which must all be there. @minLength 1 @maxLength 255 */
  terms: string;
  /** Words with | between, of which none may be there. @minLength 1 */
  exclude?: string;
  /** Look at present or at earlier records, present unless told. */
  scope?: "current" | "historic";
  /** Only count for free or buy the list. */
  mode: "quote" | "purchase";
}

/** Result of `domains:read_by_owner`. */
export type DomainsReadByOwnerResult = {
  response?: {
    domain_count?: {
      /** @integer */
      current?: number;
      /** @integer */
      historic?: number;
    };
    report_price?: {
      /** @integer */
      current?: number | string;
      /** @integer */
      historic?: number | string;
    };
    report_cost?: {
      /** @integer */
      current?: number | string;
      /** @integer */
      historic?: number | string;
    };
    domains?: string[];
  };
};

/** Parameters of `domains:search`. */
export interface DomainsSearchParams {
  /** Words of three letters or more that the name contains. @minLength 3 @maxLength 255 */
  query: string;
  /** Words that the name may not contain. @minLength 1 */
  exclude_query?: string;
  /** Shortest name to find. @integer @minimum 1 */
  min_length?: number;
  /** Longest name to find. @integer @minimum 1 @maximum 63 */
  max_length?: number;
  /** Whether names with hyphens count. */
  has_hyphen?: boolean;
  /** Whether names with digits count. */
  has_number?: boolean;
  /** Only names that are registered now. */
  active_only?: boolean;
  /** Only names that were given up. */
  deleted_only?: boolean;
  /** Only names that start with the words. */
  anchor_left?: boolean;
  /** Only names that end with the words. */
  anchor_right?: boolean;
  page?: Page;
}

/** Result of `domains:search`. */
export type DomainsSearchResult = {
  response?: {
    query_info?: {
      /** @integer */
      total_results?: number;
      /** @integer */
      page?: number;
      /** @integer */
      limit?: number;
    };
    results?: {
      /** Name without its ending. */
      sld?: string;
      /** Endings that are registered. */
      tlds?: string[];
      /** @integer */
      tlds_count?: number;
      /** @integer */
      char_count?: number;
      /** Endings that ever were registered. */
      hashad_tlds?: string[];
    }[];
  };
};

/** One item of the pages of `domains:search`. */
export type DomainsSearchItem = NonNullable<NonNullable<DomainsSearchResult["response"]>["results"]>[number];

/** Parameters of `monitors:read_brand`. */
export interface MonitorsReadBrandParams {
  /** Words with | between, which must all be in the name. @minLength 1 @maxLength 255 */
  query: string;
  /** Words with | between that the name may not contain. @minLength 1 */
  exclude?: string;
  /** Only new names or only those on hold. */
  domain_status?: "new" | "on-hold";
  days_back?: DaysBack;
}

/** Result of `monitors:read_brand`. */
export type MonitorsReadBrandResult = {
  response?: {
    date?: string;
    /** @integer */
    total?: number;
    alerts?: { domain?: string; status?: string }[];
  };
};

/** Arguments of `getBrandAlerts`. */
export interface GetBrandAlertsParams {
  /** Words with | between, which must all be in the name. @minLength 1 @maxLength 255 */
  brand: string;
  /** Words with | between that the name may not contain. @minLength 1 */
  exclude?: string;
  daysBack?: DaysBack;
}

/** Parameters of `monitors:read_registrant`. */
export interface MonitorsReadRegistrantParams {
  /** Words with | between, which must all be in the record. @minLength 1 @maxLength 255 */
  query: string;
  /** Words with | between that the record may not contain. @minLength 1 */
  exclude?: string;
  days_back?: DaysBack;
  limit?: Count;
}

/** Result of `monitors:read_registrant`. */
export type MonitorsReadRegistrantResult = {
  response?: {
    date?: string;
    total?: number;
    alerts?: {
      domain?: string;
      match_type?: string;
      current_owner?: string;
      last_owner?: string;
      created?: string;
      modified?: string;
    }[];
  };
};

/** Parameters of `monitors:read_ip`. */
export interface MonitorsReadIpParams {
  /** Address whose domains are watched. @minLength 2 */
  query: string;
  days_back?: DaysBack;
  page?: Page;
}

/** Result of `monitors:read_ip`. */
export type MonitorsReadIpResult = {
  response?: {
    date?: string;
    ip_address?: string;
    /** How many there are, as text. */
    total?: string;
    /** @integer */
    page?: number;
    /** @integer */
    page_count?: number;
    alerts?: {
      domain?: string;
      action?: string;
      previous_ip_address?: string | null;
      new_ip_address?: string | null;
    }[];
  };
};

/** One item of the pages of `monitors:read_ip`. */
export type MonitorsReadIpItem = NonNullable<NonNullable<MonitorsReadIpResult["response"]>["alerts"]>[number];

/** Parameters of `detect_monitors:read`. */
export interface DetectMonitorsReadParams {
  /** Count new and changed domains from datetime_counts_since on. */
  include_counts?: boolean;
  /** Count from this moment on; include_counts needs it. @format date-time */
  datetime_counts_since?: string;
  /** What to order by, the first before the rest. */
  sort?: ("term" | "created_date" | "domain_counts_changed" | "domain_counts_discovered")[];
  limit?: Count;
  offset?: Offset;
  order?: Order;
}

/** Result of `detect_monitors:read`. */
export type DetectMonitorsReadResult = {
  /** @integer */
  total_count?: number;
  monitors?: {
    id?: string;
    term?: string;
    state?: string;
    status?: string;
    created_date?: string;
    created_by?: string;
    updated_date?: string;
    match_substring_variations?: boolean;
    nameserver_exclusions?: string[];
    text_exclusions?: string[];
    domain_counts?: {
      /** @integer */
      new?: number;
      /** @integer */
      watched?: number;
      /** @integer */
      changed?: number;
      /** @integer */
      escalated?: number;
    };
  }[];
};

/** One item of the pages of `detect_monitors:read`. */
export type DetectMonitorsReadItem = NonNullable<DetectMonitorsReadResult["monitors"]>[number];

/** Parameters of `detect_domains:read_new`. */
export interface DetectDomainsReadNewParams {
  monitor_id?: MonitorId;
  search?: Contains;
  discovered_since?: FoundSince;
  discovered_before?: FoundBefore;
  risk_score_ranges?: ScoreRanges;
  tlds?: Tlds;
  mx_exists?: MailHost;
  include_domain_data?: WithData;
  limit?: Count;
  offset?: Offset;
  sort?: DetectSort;
  order?: Order;
}

/** Result of `detect_domains:read_new`. */
export type DetectDomainsReadNewResult = DetectPage;

/** One item of the pages of `detect_domains:read_new`. */
export type DetectDomainsReadNewItem = NonNullable<DetectDomainsReadNewResult["watchlist_domains"]>[number];

/** Arguments of `getNewLookalikes`. */
export interface GetNewLookalikesParams {
  monitorId?: MonitorId;
  since?: FoundSince;
  limit?: Count;
}

/** Parameters of `detect_domains:read_watched`. */
export interface DetectDomainsReadWatchedParams {
  monitor_id?: MonitorId;
  search?: Contains;
  discovered_since?: FoundSince;
  discovered_before?: FoundBefore;
  changed_since?: ChangedSince;
  escalated_since?: EscalatedSince;
  /** Only domains escalated like this. */
  escalation_types?: ("blocked" | "google_safe")[];
  risk_score_ranges?: ScoreRanges;
  tlds?: Tlds;
  mx_exists?: MailHost;
  include_domain_data?: WithData;
  limit?: Count;
  offset?: Offset;
  sort?: DetectSort;
  order?: Order;
}

/** Result of `detect_domains:read_watched`. */
export type DetectDomainsReadWatchedResult = DetectPage;

/** One item of the pages of `detect_domains:read_watched`. */
export type DetectDomainsReadWatchedItem = NonNullable<DetectDomainsReadWatchedResult["watchlist_domains"]>[number];

/** Parameters of `detect_domains:read_ignored`. */
export interface DetectDomainsReadIgnoredParams {
  monitor_id?: MonitorId;
  search?: Contains;
  discovered_since?: FoundSince;
  discovered_before?: FoundBefore;
  changed_since?: ChangedSince;
  risk_score_ranges?: ScoreRanges;
  tlds?: Tlds;
  mx_exists?: MailHost;
  include_domain_data?: WithData;
  limit?: Count;
  offset?: Offset;
  sort?: DetectSort;
  order?: Order;
}

/** Result of `detect_domains:read_ignored`. */
export type DetectDomainsReadIgnoredResult = DetectPage;

/** One item of the pages of `detect_domains:read_ignored`. */
export type DetectDomainsReadIgnoredItem = NonNullable<DetectDomainsReadIgnoredResult["watchlist_domains"]>[number];

/** Parameters of `detect_domains:update`. */
export interface DetectDomainsUpdateParams {
  watchlist_domain_ids: WatchlistIds;
  /** List that they go to. */
  state: "watched" | "ignored";
}

/** Result of `detect_domains:update`. */
export type DetectDomainsUpdateResult = Assigned;

/** Arguments of `watchDomains`. */
export interface WatchDomainsParams {
  ids: WatchlistIds;
}

/** Parameters of `detect_domains:escalate`. */
export interface DetectDomainsEscalateParams {
  watchlist_domain_ids: WatchlistIds;
  /** Block inside or report as phishing outside. */
  escalation_type: "blocked" | "google_safe";
}

/** Result of `detect_domains:escalate`. */
export type DetectDomainsEscalateResult = {
  escalations?: {
    id?: string;
    watchlist_domain_id?: string;
    escalation_type?: string;
    created_date?: string;
    updated_date?: string;
    created_by?: string;
  }[];
};

/** Parameters of `account:read`. */
export type AccountReadParams = { [key: string]: never };

/** Result of `account:read`. */
export type AccountReadResult = {
  response?: {
    account?: { api_username?: string; active?: boolean };
    products?: {
      id?: string;
      /** @integer */
      per_month_limit?: string | number | null;
      /** @integer */
      per_hour_limit?: string | number | null;
      /** @integer */
      per_minute_limit?: string | number | null;
      expiration_date?: string | null;
      usage?: {
        /** @integer */
        today?: string | number;
        /** @integer */
        month?: string | number;
      };
    }[];
  };
};

/**
 * Registered domain without subdomains, such as example.com.
 * @minLength 3
 * @maxLength 255
 * @pattern ^[^./][^/]*[.][^./]+$
 */
export type Domain = string;

/** Domain name or address. @minLength 3 */
export type DomainOrIp = string;

/** How many results to send at most. @integer @minimum 1 @maximum 100 */
export type Count = number;

/** How many results to pass over. @integer @minimum 0 */
export type Offset = number;

/** Which page, the first unless told. @integer @minimum 1 */
export type Page = number;

/** How many days back to look. @integer @minimum 1 @maximum 6 */
export type DaysBack = number;

/** Send the parsed WHOIS record as well. */
export type ParsedWhois = boolean;

/** Send the parsed RDAP record as well. */
export type ParsedRdap = boolean;

/** Only domains of the monitor with this id. @minLength 1 */
export type MonitorId = string;

/** Only domains that were found since. @format date-time */
export type FoundSince = string;

/** Only domains that were found before. @format date-time */
export type FoundBefore = string;

/** Only domains that changed since. @format date-time */
export type ChangedSince = string;

/** Only domains that were escalated since. @format date-time */
export type EscalatedSince = string;

/** Only domains that contain this text. @minLength 1 */
export type Contains = string;

/** Whether the domain can get mail. */
export type MailHost = boolean;

/** Send addresses, name servers and contacts as well, for at most 50 domains a page. */
export type WithData = boolean;

/** Only domains with such a risk score. */
export type ScoreRanges = ("0-0" | "1-39" | "40-69" | "70-99" | "100-100")[];

/** Only domains under these, such as com. */
export type Tlds = string[];

/** Direction of the order, desc unless told. */
export type Order = "asc" | "desc";

/** What to order by, the first before the rest. */
export type DetectSort = ("discovered_date" | "changed_date" | "risk_score")[];

/** Ids of domains as the lists of Iris Detect give them. @minItems 1 @maxItems 50 */
export type WatchlistIds = string[];

export type Fact = {
  /** @integer */
  value?: string | number;
  /** How many domains share it. @integer */
  count?: number;
};

export type Contact = {
  name?: Fact;
  org?: Fact;
  street?: Fact;
  city?: Fact;
  state?: Fact;
  postal?: Fact;
  country?: Fact;
  phone?: Fact;
  email?: Fact[];
};

export type WhoisContact = {
  name?: string;
  org?: string;
  street?: string[];
  city?: string;
  state?: string;
  postal?: string;
  country?: string;
  phone?: string;
  fax?: string;
  email?: string;
};

/** What the record itself says; only where it was asked for. */
export type ParsedRegistration = {
  registrar?: Fact;
  registrant_name?: Fact;
  registrant_org?: Fact;
  create_date?: Fact;
  expiration_date?: Fact;
  registrar_status?: Fact[];
  registrant_contact?: Contact;
  admin_contact?: Contact;
  technical_contact?: Contact;
  additional_whois_email?: Fact[];
};

export type IrisDomain = {
  domain?: string;
  active?: boolean;
  tld?: string;
  domain_risk?: {
    /** From 0 to 100 for certain harm. @integer */
    risk_score?: number;
    components?: {
      name?: string;
      /** @integer */
      risk_score?: number;
      evidence?: string[];
    }[];
  };
  create_date?: Fact;
  expiration_date?: Fact;
  first_seen?: Fact;
  registrar?: Fact;
  registrar_status?: string[];
  registrant_name?: Fact;
  registrant_org?: Fact;
  registrant_contact?: Contact;
  admin_contact?: Contact;
  technical_contact?: Contact;
  billing_contact?: Contact;
  soa_email?: Fact[];
  additional_whois_email?: Fact[];
  email_domain?: Fact[];
  ssl_email?: Fact[];
  ip?: {
    address?: Fact;
    asn?: Fact[];
    country_code?: Fact;
    isp?: Fact;
  }[];
  mx?: {
    host?: Fact;
    domain?: Fact;
    ip?: Fact[];
    priority?: number;
  }[];
  name_server?: {
    host?: Fact;
    domain?: Fact;
    ip?: Fact[];
  }[];
  ssl_info?: {
    hash?: Fact;
    subject?: Fact;
    organization?: Fact;
    alt_names?: Fact[];
    common_name?: Fact;
    issuer_common_name?: Fact;
  }[];
  redirect?: Fact;
  redirect_domain?: Fact;
  /** HTTP status that the page answered with. */
  website_response?: number;
  data_updated_timestamp?: string;
  parsed_whois?: ParsedRegistration;
  parsed_domain_rdap?: ParsedRegistration;
  website_title?: Fact;
  server_type?: Fact;
  popularity_rank?: number | string;
  spf_info?: string;
  tags?: {
    label?: string;
    scope?: string;
    tagged_at?: string;
  }[];
};

export type RiskAnswer = {
  response?: {
    domain?: string;
    risk_score?: number;
    components?: {
      /** Such as proximity or threat_profile_phishing. */
      name?: string;
      risk_score?: number;
      evidence?: string[];
    }[];
  };
};

export type Registration = {
  created?: string;
  expires?: string;
  updated?: string;
  registrar?: string;
  statuses?: string[];
};

export type OnAddress = {
  response?: {
    /** A list of them, or the only one. */
    ip_addresses?:
      | AddressDomains[]
      | {
          ip_address?: string;
          /** @integer */
          domain_count?: number;
          domain_names?: string[];
        };
  };
};

export type AddressDomains = {
  ip_address?: string;
  /** @integer */
  domain_count?: number;
  domain_names?: string[];
};

export type Detected = {
  /** Id that detect_domains:update takes. */
  id?: string;
  domain?: string;
  /** Of new, watched and ignored. */
  state?: string;
  /** Whether it is active. */
  status?: string;
  discovered_date?: string;
  changed_date?: string | null;
  /** @integer */
  risk_score?: number | null;
  risk_score_status?: string | null;
  risk_score_components?: {
    /** @integer */
    proximity?: number | null;
    threat_profile?:
      | {
          /** @integer */
          phishing?: number | null;
          /** @integer */
          malware?: number | null;
          /** @integer */
          spam?: number | null;
          evidence?: string[] | null;
        }
      | string[]
      | null;
  } | null;
  /** Who put it on the list. */
  assigned_by?: string;
  assigned_date?: string;
  mx_exists?: boolean;
  tld?: string;
  monitor_ids?: string[];
  registrar?: string;
  registrant_contact_email?: string[];
  /** @integer */
  create_date?: number;
  ip?: {
    ip?: string;
    country_code?: string;
    isp?: string;
  }[];
  name_server?: { host?: string }[];
  mx?: { host?: string }[];
  escalations?: {
    id?: string;
    escalation_type?: string;
    created?: string;
    created_by?: string;
  }[];
};

export type DetectPage = {
  watchlist_domains?: Detected[];
  /** @integer */
  total_count?: number;
  /** @integer */
  count?: number;
  /** @integer */
  offset?: number;
  /** @integer */
  limit?: number;
};

export type Assigned = {
  watchlist_domains?: {
    id?: string;
    domain?: string;
    state?: string;
    discovered_date?: string;
    changed_date?: string | null;
    assigned_by?: string;
    assigned_date?: string;
  }[];
};

const OFFSET_PAGES = { offset: "offset", limit: "limit", items: "/watchlist_domains", total: "/total_count" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "domaintools",
  operations: {
    low: {
      "domains:investigate": [
        "6qEcJTkF",
        {
          cursor: "position",
          next: "/response/position",
          more: "/response/has_more_results",
          items: "/response/results",
        },
      ],
      "domains:enrich": ["BNlTDH0q"],
      "risk:read": ["X8R3Cydk"],
      "risk:read_evidence": ["7CLgmwwB"],
      "domains:read_profile": ["Xe3bKh1a"],
      "whois:read": ["vjB9ntWa"],
      "whois:read_parsed": ["xnpGZdaX"],
      "whois:read_history": [
        "SwBulZGA",
        {
          offset: "offset",
          limit: "limit",
          items: "/response/history",
          total: "/response/record_count",
        },
      ],
      "rdap:read": ["m-FS0vC8"],
      "domains:read_hosting_history": ["qfiPDMMQ"],
      "domains:read_history": [
        "4O9NCwnw",
        {
          offset: "offset",
          limit: "page_size",
          items: "/response/changes",
          total: "/response/count",
        },
      ],
      "domains:read_on_ip": ["BrIv88gE"],
      "domains:read_neighbours": ["tV2IUrb_"],
      "domains:read_on_name_server": ["ppB7ru_r"],
      "networks:read": ["qOrRYkOA", { page: "page", items: "/response/records", more: "/response/has_more_pages" }],
      "domains:search": [
        "YA99GEHF",
        { page: "page", items: "/response/results", total: "/response/query_info/total_results" },
      ],
      "monitors:read_brand": ["CUofrJXY"],
      "monitors:read_registrant": ["7HWh9eLU"],
      "monitors:read_ip": ["79Sdy-D_", { page: "page", items: "/response/alerts", total: "/response/total" }],
      "detect_monitors:read": ["QtivaNO_", { offset: "offset", limit: "limit", items: "/monitors", total: "/total_count" }],
      "detect_domains:read_new": ["iKc_bPvi", OFFSET_PAGES],
      "detect_domains:read_watched": ["LPYxBlyH", OFFSET_PAGES],
      "detect_domains:read_ignored": ["ml-F33Le", OFFSET_PAGES],
      "account:read": ["QwQnGmWW"],
    },
    medium: {
      "domains:read_by_owner": ["AcueOB4R"],
      "detect_domains:update": ["h6EbJ7m0"],
    },
    high: {
      "detect_domains:escalate": ["_Ss5YYk9"],
    },
  },
};
