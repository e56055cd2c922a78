// Generated from specs/censys.yaml by `npm run generate`. Do not edit.
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
 * Censys. Hosts, certificates and web properties of the internet, their history, and own collections and
 * tags.
 * @see https://docs.censys.com/reference
 */
export class CensysConnector<const M extends Risk = "critical"> extends SDKConnector<CensysOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Get one host with its services. Risk: low. Scope: none. */
  getHost(params: GetHostParams, options?: ExecuteOptions): GovernedCall<"low", HostsReadDetailsResult> {
    return this.call("hosts:read_details", { host_id: params.ip, at_time: params.atTime }, options);
  }

  /** Get one certificate by its fingerprint. Risk: low. Scope: none. */
  getCertificate(params: GetCertificateParams, options?: ExecuteOptions): GovernedCall<"low", CertificatesReadDetailsResult> {
    return this.call("certificates:read_details", { certificate_id: params.fingerprint }, options);
  }

  /** Get what runs under a hostname and port. Risk: low. Scope: none. */
  getWebProperty(params: GetWebPropertyParams, options?: ExecuteOptions): GovernedCall<"low", WebpropertiesReadDetailsResult> {
    return this.call("webproperties:read_details", { webproperty_id: params.hostAndPort }, options);
  }

  /** Search hosts, certificates and web properties. Risk: low. Scope: none. */
  search(params: SearchParams, options?: ExecuteOptions): GovernedPages<"low", SearchQueryResult, SearchQueryItem> {
    return this.call("search:query", { query: params.query, fields: params.fields, page_size: params.pageSize }, options);
  }

  /** Count search results by the values of a field. Risk: low. Scope: none. */
  countBy(params: CountByParams, options?: ExecuteOptions): GovernedCall<"low", SearchAggregateResult> {
    return this.call("search:aggregate", { query: params.query, field: params.field, number_of_buckets: params.buckets }, options);
  }

  /** Have a known service scanned again. Risk: medium. Scope: none. */
  rescanWebsite(params: RescanWebsiteParams, options?: ExecuteOptions): GovernedCall<"medium", ScansRescanResult> {
    return this.call("scans:rescan", {
      organization_id: params.organization,
      target: { web_origin: { hostname: params.hostname, port: params.port } },
    }, options);
  }

  /** List assets that came to or left a collection. Risk: low. Scope: none. */
  getCollectionChanges(params: GetCollectionChangesParams, options?: ExecuteOptions): GovernedPages<"low", CollectionsReadEventsResult, CollectionsReadEventsItem> {
    return this.call("collections:read_events", {
      organization_id: params.organization,
      collection_uid: params.collection,
      start_time: params.since,
    }, options);
  }

  /** Put a tag on an asset. Risk: medium. Scope: none. */
  tagAsset(params: TagAssetParams, options?: ExecuteOptions): GovernedCall<"medium", TagsAssignResult> {
    return this.call("tags:assign", { organization_id: params.organization, tag_id: params.tag, asset_id: params.asset }, options);
  }

  execute<O extends keyof Within<CensysOperations, M>>(
    operation: O,
    params: ParamsOf<Within<CensysOperations, M>, O> & Incomplete,
  ): never;
  /** Get one host with its services. `GET /v3/global/asset/host/{host_id}` @risk low */
  execute(
    operation: OperationId<"hosts:read_details", "low", M>,
    params: HostsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", HostsReadDetailsResult>;
  /** Get up to a hundred hosts at once. `POST /v3/global/asset/host` @risk low */
  execute(
    operation: OperationId<"hosts:read_many", "low", M>,
    params: HostsReadManyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", HostsReadManyResult>;
  /** List what changed on a host. `GET /v3/global/asset/host/{host_id}/timeline` @risk low */
  execute(
    operation: OperationId<"hosts:read_timeline", "low", M>,
    params: HostsReadTimelineParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", HostsReadTimelineResult>;
  /**
   * List when which service ran on a host. `GET /v3/global/asset/host/{host_id}/observations/services`
   * @risk low
   */
  execute(
    operation: OperationId<"hosts:read_services", "low", M>,
    params: HostsReadServicesParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", HostsReadServicesResult, HostsReadServicesItem>;
  /** Get one certificate by its fingerprint. `GET /v3/global/asset/certificate/{certificate_id}` @risk low */
  execute(
    operation: OperationId<"certificates:read_details", "low", M>,
    params: CertificatesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CertificatesReadDetailsResult>;
  /**
   * List hosts that presented a certificate. `GET
   * /v3/threat-hunting/certificate/{certificate_id}/observations/hosts`
   * @risk low
   */
  execute(
    operation: OperationId<"certificates:read_hosts", "low", M>,
    params: CertificatesReadHostsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CertificatesReadHostsResult, CertificatesReadHostsItem>;
  /**
   * Get what runs under a hostname and port. `GET /v3/global/asset/webproperty/{webproperty_id}`
   * @risk low
   */
  execute(
    operation: OperationId<"webproperties:read_details", "low", M>,
    params: WebpropertiesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", WebpropertiesReadDetailsResult>;
  /** Search hosts, certificates and web properties. `POST /v3/global/search/query` @risk low */
  execute(
    operation: OperationId<"search:query", "low", M>,
    params: SearchQueryParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SearchQueryResult, SearchQueryItem>;
  /** Count search results by the values of a field. `POST /v3/global/search/aggregate` @risk low */
  execute(
    operation: OperationId<"search:aggregate", "low", M>,
    params: SearchAggregateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SearchAggregateResult>;
  /** List names that resolved to an address. `GET /v3/global/dns/resolutions/ip/{ip}/bounds` @risk low */
  execute(
    operation: OperationId<"dns:read_ip", "low", M>,
    params: DnsReadIpParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DnsReadIpResult, DnsReadIpItem>;
  /** List records that a name had. `GET /v3/global/dns/resolutions/{name}/bounds` @risk low */
  execute(
    operation: OperationId<"dns:read_name", "low", M>,
    params: DnsReadNameParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DnsReadNameResult, DnsReadNameItem>;
  /** Have a known service scanned again. `POST /v3/global/scans/rescan` @risk medium */
  execute(
    operation: OperationId<"scans:rescan", "medium", M>,
    params: ScansRescanParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ScansRescanResult>;
  /** Tell how a scan gets on. `GET /v3/global/scans/{scan_id}` @risk low */
  execute(
    operation: OperationId<"scans:read_details", "low", M>,
    params: ScansReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ScansReadDetailsResult>;
  /** List searches that the organization keeps watching. `GET /v3/collections` @risk low */
  execute(
    operation: OperationId<"collections:read", "low", M>,
    params: CollectionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CollectionsReadResult, CollectionsReadItem>;
  /** Get one collection with its query. `GET /v3/collections/{collection_uid}` @risk low */
  execute(
    operation: OperationId<"collections:read_details", "low", M>,
    params: CollectionsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CollectionsReadDetailsResult>;
  /**
   * List assets that came to or left a collection. `GET /v3/collections/{collection_uid}/events`
   * @risk low
   */
  execute(
    operation: OperationId<"collections:read_events", "low", M>,
    params: CollectionsReadEventsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CollectionsReadEventsResult, CollectionsReadEventsItem>;
  /** Search the assets of a collection. `POST /v3/collections/{collection_uid}/search/query` @risk low */
  execute(
    operation: OperationId<"collections:search", "low", M>,
    params: CollectionsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CollectionsSearchResult, CollectionsSearchItem>;
  /** Keep watching the results of a search. `POST /v3/collections` @risk medium */
  execute(
    operation: OperationId<"collections:write", "medium", M>,
    params: CollectionsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CollectionsWriteResult>;
  /** Change the search that a collection watches. `PUT /v3/collections/{collection_uid}` @risk high */
  execute(
    operation: OperationId<"collections:update", "high", M>,
    params: CollectionsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", CollectionsUpdateResult>;
  /** Delete a collection with its history. `DELETE /v3/collections/{collection_uid}` @risk critical */
  execute(
    operation: OperationId<"collections:delete", "critical", M>,
    params: CollectionsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", CollectionsDeleteResult>;
  /** List tags of the organization. `GET /v3/tags` @risk low */
  execute(
    operation: OperationId<"tags:read", "low", M>,
    params: TagsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TagsReadResult, TagsReadItem>;
  /** Create a tag for assets. `POST /v3/tags` @risk medium */
  execute(
    operation: OperationId<"tags:write", "medium", M>,
    params: TagsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TagsWriteResult>;
  /** Put a tag on an asset. `POST /v3/tags/{tag_id}/assignments` @risk medium */
  execute(
    operation: OperationId<"tags:assign", "medium", M>,
    params: TagsAssignParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TagsAssignResult>;
  /** List assets that carry a tag. `GET /v3/tags/{tag_id}/assignments` @risk low */
  execute(
    operation: OperationId<"tags:read_assignments", "low", M>,
    params: TagsReadAssignmentsParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TagsReadAssignmentsResult, TagsReadAssignmentsItem>;
  /** Take a tag off an asset. `DELETE /v3/tags/{tag_id}/assignments/{assignment_id}` @risk medium */
  execute(
    operation: OperationId<"tags:unassign", "medium", M>,
    params: TagsUnassignParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TagsUnassignResult>;
  /** List comments on assets. `GET /v3/comments` @risk low */
  execute(
    operation: OperationId<"comments:read", "low", M>,
    params: CommentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CommentsReadResult, CommentsReadItem>;
  /** Comment on an asset for the organization. `POST /v3/comments` @risk medium */
  execute(
    operation: OperationId<"comments:write", "medium", M>,
    params: CommentsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CommentsWriteResult>;
  /** List threats that are active on the internet. `GET /v3/threat-hunting/threats` @risk low */
  execute(
    operation: OperationId<"threats:read", "low", M>,
    params: ThreatsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ThreatsReadResult>;
  /** Tell how many credits are left. `GET /v3/accounts/organizations/{organization_id}/credits` @risk low */
  execute(
    operation: OperationId<"credits:read", "low", M>,
    params: CreditsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CreditsReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof CensysOperations>(
    operation: O & Permit<CensysOperations, O, M>,
    ...rest: Rest<ParamsOf<CensysOperations, O>>
  ): CallOf<CensysOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Censys<M extends Risk = "critical"> = Limited<CensysConnector<M>, CensysMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface CensysOperations {
  "hosts:read_details": { risk: "low"; params: HostsReadDetailsParams; result: HostsReadDetailsResult };
  "hosts:read_many": { risk: "low"; params: HostsReadManyParams; result: HostsReadManyResult };
  "hosts:read_timeline": { risk: "low"; params: HostsReadTimelineParams; result: HostsReadTimelineResult };
  "hosts:read_services": { risk: "low"; params: HostsReadServicesParams; result: HostsReadServicesResult; item: HostsReadServicesItem };
  "certificates:read_details": { risk: "low"; params: CertificatesReadDetailsParams; result: CertificatesReadDetailsResult };
  "certificates:read_hosts": { risk: "low"; params: CertificatesReadHostsParams; result: CertificatesReadHostsResult; item: CertificatesReadHostsItem };
  "webproperties:read_details": { risk: "low"; params: WebpropertiesReadDetailsParams; result: WebpropertiesReadDetailsResult };
  "search:query": { risk: "low"; params: SearchQueryParams; result: SearchQueryResult; item: SearchQueryItem };
  "search:aggregate": { risk: "low"; params: SearchAggregateParams; result: SearchAggregateResult };
  "dns:read_ip": { risk: "low"; params: DnsReadIpParams; result: DnsReadIpResult; item: DnsReadIpItem };
  "dns:read_name": { risk: "low"; params: DnsReadNameParams; result: DnsReadNameResult; item: DnsReadNameItem };
  "scans:rescan": { risk: "medium"; params: ScansRescanParams; result: ScansRescanResult };
  "scans:read_details": { risk: "low"; params: ScansReadDetailsParams; result: ScansReadDetailsResult };
  "collections:read": { risk: "low"; params: CollectionsReadParams; result: CollectionsReadResult; item: CollectionsReadItem };
  "collections:read_details": { risk: "low"; params: CollectionsReadDetailsParams; result: CollectionsReadDetailsResult };
  "collections:read_events": { risk: "low"; params: CollectionsReadEventsParams; result: CollectionsReadEventsResult; item: CollectionsReadEventsItem };
  "collections:search": { risk: "low"; params: CollectionsSearchParams; result: CollectionsSearchResult; item: CollectionsSearchItem };
  "collections:write": { risk: "medium"; params: CollectionsWriteParams; result: CollectionsWriteResult };
  "collections:update": { risk: "high"; params: CollectionsUpdateParams; result: CollectionsUpdateResult };
  "collections:delete": { risk: "critical"; params: CollectionsDeleteParams; result: CollectionsDeleteResult };
  "tags:read": { risk: "low"; params: TagsReadParams; result: TagsReadResult; item: TagsReadItem };
  "tags:write": { risk: "medium"; params: TagsWriteParams; result: TagsWriteResult };
  "tags:assign": { risk: "medium"; params: TagsAssignParams; result: TagsAssignResult };
  "tags:read_assignments": { risk: "low"; params: TagsReadAssignmentsParams; result: TagsReadAssignmentsResult; item: TagsReadAssignmentsItem };
  "tags:unassign": { risk: "medium"; params: TagsUnassignParams; result: TagsUnassignResult };
  "comments:read": { risk: "low"; params: CommentsReadParams; result: CommentsReadResult; item: CommentsReadItem };
  "comments:write": { risk: "medium"; params: CommentsWriteParams; result: CommentsWriteResult };
  "threats:read": { risk: "low"; params: ThreatsReadParams; result: ThreatsReadResult };
  "credits:read": { risk: "low"; params: CreditsReadParams; result: CreditsReadResult };
}

/** The risk of each convenience method. */
export interface CensysMethods {
  getHost: "low";
  getCertificate: "low";
  getWebProperty: "low";
  search: "low";
  countBy: "low";
  rescanWebsite: "medium";
  getCollectionChanges: "low";
  tagAsset: "medium";
}

/** Parameters of `hosts:read_details`. */
export interface HostsReadDetailsParams {
  host_id: HostId;
  at_time?: AtTime;
  organization_id?: OrganizationId;
}

/** Result of `hosts:read_details`. */
export type HostsReadDetailsResult = {
  result?: { resource?: Host };
};

/** Arguments of `getHost`. */
export interface GetHostParams {
  ip: HostId;
  atTime?: AtTime;
}

/** Parameters of `hosts:read_many`. */
export interface HostsReadManyParams {
  /** Addresses of the hosts. @minItems 1 @maxItems 100 */
  host_ids: string[];
  at_time?: AtTime;
  organization_id?: OrganizationId;
}

/** Result of `hosts:read_many`. */
export type HostsReadManyResult = {
  result?: { resource?: Host }[] | null;
};

/** Parameters of `hosts:read_timeline`. */
export interface HostsReadTimelineParams {
  host_id: HostId;
  /** The later end of the time to look at. @format date-time */
  start_time: string;
  /** The earlier end of the time to look at. @format date-time */
  end_time: string;
  organization_id?: OrganizationId;
}

/** Result of `hosts:read_timeline`. */
export type HostsReadTimelineResult = {
  result?: {
    /** How far back was looked. */
    scanned_to?: string;
    events?: {
      /** One of the changes and its time. */
      resource?: {
        event_time?: string;
        service_scanned?: { scan?: ServiceScan };
        reverse_dns_resolved?: { names?: string[] | null };
      };
    }[] | null;
  };
};

/** Parameters of `hosts:read_services`. */
export interface HostsReadServicesParams {
  host_id: HostId;
  start_time?: Since;
  end_time?: Until;
  port?: Port;
  protocol?: Protocol;
  /** Only this transport protocol. */
  transport_protocol?: "tcp" | "udp" | "quic";
  page_size?: PageSize;
  page_token?: PageToken;
  organization_id: OrganizationId;
}

/** Result of `hosts:read_services`. */
export type HostsReadServicesResult = {
  result?: {
    ranges?: {
      start_time?: string;
      end_time?: string;
      ip?: string;
      /** @integer */
      port?: string | number;
      protocol?: string;
      transport_protocol?: string;
    }[] | null;
    next_page_token?: string;
  };
};

/** One item of the pages of `hosts:read_services`. */
export type HostsReadServicesItem = NonNullable<NonNullable<HostsReadServicesResult["result"]>["ranges"]>[number];

/** Parameters of `certificates:read_details`. */
export interface CertificatesReadDetailsParams {
  certificate_id: CertificateId;
  organization_id?: OrganizationId;
}

/** Result of `certificates:read_details`. */
export type CertificatesReadDetailsResult = {
  result?: { resource?: Certificate };
};

/** Arguments of `getCertificate`. */
export interface GetCertificateParams {
  fingerprint: CertificateId;
}

/** Parameters of `certificates:read_hosts`. */
export interface CertificatesReadHostsParams {
  certificate_id: CertificateId;
  start_time?: Since;
  end_time?: Until;
  port?: Port;
  protocol?: Protocol;
  page_size?: PageSize;
  page_token?: PageToken;
  organization_id: OrganizationId;
}

/** Result of `certificates:read_hosts`. */
export type CertificatesReadHostsResult = {
  result?: {
    ranges?: {
      start_time?: string;
      end_time?: string;
      ip?: string;
      /** @integer */
      port?: number;
      protocols?: string[] | null;
      transport_protocol?: string;
    }[] | null;
    /** @integer */
    total_results?: number;
    next_page_token?: string;
  };
};

/** One item of the pages of `certificates:read_hosts`. */
export type CertificatesReadHostsItem = NonNullable<NonNullable<CertificatesReadHostsResult["result"]>["ranges"]>[number];

/** Parameters of `webproperties:read_details`. */
export interface WebpropertiesReadDetailsParams {
  /** Hostname and port, such as example.com:443. @minLength 3 */
  webproperty_id: string;
  at_time?: AtTime;
  organization_id?: OrganizationId;
}

/** Result of `webproperties:read_details`. */
export type WebpropertiesReadDetailsResult = {
  result?: { resource?: WebProperty };
};

/** Arguments of `getWebProperty`. */
export interface GetWebPropertyParams {
  /** Hostname and port, such as example.com:443. @minLength 3 */
  hostAndPort: string;
}

/** Parameters of `search:query`. */
export interface SearchQueryParams {
  query: Cenql;
  fields?: Fields;
  page_size?: PageSize;
  page_token?: PageToken;
  organization_id?: OrganizationId;
}

/** Result of `search:query`. */
export type SearchQueryResult = Hits;

/** One item of the pages of `search:query`. */
export type SearchQueryItem = NonNullable<NonNullable<SearchQueryResult["result"]>["hits"]>[number];

/** Arguments of `search`. */
export interface SearchParams {
  query: Cenql;
  fields?: Fields;
  pageSize?: PageSize;
}

/** Parameters of `search:aggregate`. */
export interface SearchAggregateParams {
  query: Cenql;
  /** Field to count by, such as host.services.port. @minLength 1 */
  field: string;
  /** How many values to send. @integer @minimum 1 @maximum 2000 */
  number_of_buckets: number;
  /** Level of the document that is counted. */
  count_by_level?: string;
  /** Count only values that match the query themselves. */
  filter_by_query?: boolean;
  organization_id?: OrganizationId;
}

/** Result of `search:aggregate`. */
export type SearchAggregateResult = {
  result?: {
    /** @integer */
    total_count?: number;
    /** @integer */
    other_count?: number;
    /** @integer */
    query_duration_millis?: number;
    buckets?: {
      key?: string;
      /** @integer */
      count?: number;
    }[] | null;
  };
};

/** Arguments of `countBy`. */
export interface CountByParams {
  query: Cenql;
  /** Field to count by, such as host.services.port. @minLength 1 */
  field: string;
  /** How many values to send. @integer @minimum 1 @maximum 2000 */
  buckets: number;
}

/** Parameters of `dns:read_ip`. */
export interface DnsReadIpParams {
  /** Address that the names lead to. @minLength 2 */
  ip: string;
  start_time?: Since;
  end_time?: Until;
  page_size?: PageSize;
  page_token?: PageToken;
  organization_id: OrganizationId;
}

/** Result of `dns:read_ip`. */
export type DnsReadIpResult = {
  result?: {
    records?: {
      domain?: string;
      record_type?: string;
      first_seen?: string;
      last_seen?: string;
    }[] | null;
    /** @integer */
    total_records?: number;
    next_page_token?: string;
  };
};

/** One item of the pages of `dns:read_ip`. */
export type DnsReadIpItem = NonNullable<NonNullable<DnsReadIpResult["result"]>["records"]>[number];

/** Parameters of `dns:read_name`. */
export interface DnsReadNameParams {
  /** Name such as www.example.com. @minLength 3 */
  name: string;
  start_time?: Since;
  end_time?: Until;
  page_size?: PageSize;
  page_token?: PageToken;
  organization_id: OrganizationId;
}

/** Result of `dns:read_name`. */
export type DnsReadNameResult = {
  result?: {
    name?: string;
    records?: {
      record_type?: string;
      first_seen?: string;
      last_seen?: string;
      ip?: string;
      mail_server?: string;
      name_server?: string;
      value?: string;
    }[] | null;
    /** @integer */
    total_records?: number;
    next_page_token?: string;
  };
};

/** One item of the pages of `dns:read_name`. */
export type DnsReadNameItem = NonNullable<NonNullable<DnsReadNameResult["result"]>["records"]>[number];

/** Parameters of `scans:rescan`. */
export interface ScansRescanParams {
  /** Either a service of a host or a website. @minProperties 1 @maxProperties 1 */
  target: {
    /** A service that Censys knows. */
    service_id?: {
      /** Address of its host. @minLength 2 */
      ip: string;
      /** Port it listens on. @integer @minimum 1 @maximum 65535 */
      port: number;
      /** Protocol it speaks, such as HTTP. @minLength 1 */
      protocol: string;
      /** Transport protocol below it. */
      transport_protocol: "unknown" | "tcp" | "udp" | "icmp" | "quic";
    };
    /** A website that Censys knows. */
    web_origin?: {
      /** Name of the website. @minLength 1 */
      hostname: string;
      /** Port of the website. @integer @minimum 1 @maximum 65535 */
      port: number;
    };
  };
  organization_id: OrganizationId;
}

/** Result of `scans:rescan`. */
export type ScansRescanResult = Scan;

/** Arguments of `rescanWebsite`. */
export interface RescanWebsiteParams {
  organization: OrganizationId;
  /** Name of the website. @minLength 1 */
  hostname: string;
  /** Port of the website. @integer @minimum 1 @maximum 65535 */
  port: number;
}

/** Parameters of `scans:read_details`. */
export interface ScansReadDetailsParams {
  /** Id that the scan was answered with. @minLength 1 @format uuid */
  scan_id: string;
  organization_id: OrganizationId;
}

/** Result of `scans:read_details`. */
export type ScansReadDetailsResult = Scan;

/** Parameters of `collections:read`. */
export interface CollectionsReadParams {
  page_size?: AnySize;
  page_token?: PageToken;
  organization_id: OrganizationId;
}

/** Result of `collections:read`. */
export type CollectionsReadResult = {
  result?: { collections?: Collection[] | null; next_page_token?: string };
};

/** One item of the pages of `collections:read`. */
export type CollectionsReadItem = NonNullable<NonNullable<CollectionsReadResult["result"]>["collections"]>[number];

/** Parameters of `collections:read_details`. */
export interface CollectionsReadDetailsParams {
  collection_uid: CollectionUid;
  organization_id: OrganizationId;
}

/** Result of `collections:read_details`. */
export type CollectionsReadDetailsResult = {
  result?: Collection;
};

/** Parameters of `collections:read_events`. */
export interface CollectionsReadEventsParams {
  collection_uid: CollectionUid;
  start_time?: Since;
  end_time?: Until;
  page_size?: AnySize;
  page_token?: PageToken;
  organization_id: OrganizationId;
}

/** Result of `collections:read_events`. */
export type CollectionsReadEventsResult = {
  result?: {
    events?: {
      asset_change?: {
        change_type?: string;
        event_time?: string;
        reason?: string;
      };
      status_change?: {
        old_status?: string;
        new_status?: string;
        event_time?: string;
      };
    }[] | null;
    next_page?: string;
  };
};

/** One item of the pages of `collections:read_events`. */
export type CollectionsReadEventsItem = NonNullable<NonNullable<CollectionsReadEventsResult["result"]>["events"]>[number];

/** Arguments of `getCollectionChanges`. */
export interface GetCollectionChangesParams {
  organization: OrganizationId;
  collection: CollectionUid;
  since?: Since;
}

/** Parameters of `collections:search`. */
export interface CollectionsSearchParams {
  collection_uid: CollectionUid;
  query: Cenql;
  fields?: Fields;
  page_size?: PageSize;
  page_token?: PageToken;
  organization_id: OrganizationId;
}

/** Result of `collections:search`. */
export type CollectionsSearchResult = Hits;

/** One item of the pages of `collections:search`. */
export type CollectionsSearchItem = NonNullable<NonNullable<CollectionsSearchResult["result"]>["hits"]>[number];

/** Parameters of `collections:write`. */
export interface CollectionsWriteParams {
  name: CollectionName;
  query: Cenql;
  description?: CollectionText;
  organization_id: OrganizationId;
}

/** Result of `collections:write`. */
export type CollectionsWriteResult = {
  result?: Collection;
};

/** Parameters of `collections:update`. */
export interface CollectionsUpdateParams {
  collection_uid: CollectionUid;
  name: CollectionName;
  query: Cenql;
  description?: CollectionText;
  organization_id: OrganizationId;
}

/** Result of `collections:update`. */
export type CollectionsUpdateResult = {
  result?: Collection;
};

/** Parameters of `collections:delete`. */
export interface CollectionsDeleteParams {
  collection_uid: CollectionUid;
  organization_id: OrganizationId;
}

/** Result of `collections:delete`. */
export type CollectionsDeleteResult = null;

/** Parameters of `tags:read`. */
export interface TagsReadParams {
  /** Only tags of this name. @minLength 1 */
  name?: string;
  /** Only private or only shared ones. */
  privacy?: "private" | "shared";
  page_size?: LongPage;
  page_token?: PageToken;
  organization_id: OrganizationId;
}

/** Result of `tags:read`. */
export type TagsReadResult = {
  result?: {
    tags?: Tag[] | null;
    /** @integer */
    total_size?: number;
    next_page_token?: string;
  };
};

/** One item of the pages of `tags:read`. */
export type TagsReadItem = NonNullable<NonNullable<TagsReadResult["result"]>["tags"]>[number];

/** Parameters of `tags:write`. */
export interface TagsWriteParams {
  /** Name of the new tag. @minLength 1 @maxLength 255 */
  name: string;
  /** Who sees the tag, administrators alone or all members. */
  privacy: "private" | "shared";
  /** What the tag stands for. @maxLength 1000 */
  description?: string;
  organization_id: OrganizationId;
}

/** Result of `tags:write`. */
export type TagsWriteResult = {
  result?: Tag;
};

/** Parameters of `tags:assign`. */
export interface TagsAssignParams {
  tag_id: TagId;
  asset_id: AssetId;
  organization_id: OrganizationId;
}

/** Result of `tags:assign`. */
export type TagsAssignResult = {
  result?: {
    /** Id that tags:unassign takes. */
    id?: string;
    tag_id?: string;
    asset_id?: string;
    asset_type?: string;
    created_at?: string;
  };
};

/** Arguments of `tagAsset`. */
export interface TagAssetParams {
  organization: OrganizationId;
  tag: TagId;
  asset: AssetId;
}

/** Parameters of `tags:read_assignments`. */
export interface TagsReadAssignmentsParams {
  tag_id: TagId;
  /** Only the assignment to this asset. */
  asset_id?: AssetId;
  created_after?: Since;
  created_before?: Until;
  page_size?: LongPage;
  page_token?: PageToken;
  organization_id: OrganizationId;
}

/** Result of `tags:read_assignments`. */
export type TagsReadAssignmentsResult = {
  result?: {
    assignments?: {
      /** Id that ends the assignment. */
      id?: string;
      tag_id?: string;
      asset_id?: string;
      asset_type?: string;
      created_by?: string;
      created_at?: string;
    }[] | null;
    /** @integer */
    total_size?: number;
    next_page_token?: string;
  };
};

/** One item of the pages of `tags:read_assignments`. */
export type TagsReadAssignmentsItem = NonNullable<NonNullable<TagsReadAssignmentsResult["result"]>["assignments"]>[number];

/** Parameters of `tags:unassign`. */
export interface TagsUnassignParams {
  tag_id: TagId;
  /** Id of the assignment to end, from tags:read_assignments. @pattern ^[0-9a-fA-F-]{36}$ @format uuid */
  assignment_id: string;
  organization_id: OrganizationId;
}

/** Result of `tags:unassign`. */
export type TagsUnassignResult = null;

/** Parameters of `comments:read`. */
export interface CommentsReadParams {
  asset_id?: AssetId;
  created_after?: Since;
  created_before?: Until;
  /** Oldest or newest first, newest unless told. */
  order_by?: "create_time_asc" | "create_time_desc";
  page_size?: LongPage;
  page_token?: PageToken;
  organization_id: OrganizationId;
}

/** Result of `comments:read`. */
export type CommentsReadResult = {
  result?: {
    comments?: Comment[] | null;
    /** @integer */
    total_size?: number;
    next_page_token?: string;
  };
};

/** One item of the pages of `comments:read`. */
export type CommentsReadItem = NonNullable<NonNullable<CommentsReadResult["result"]>["comments"]>[number];

/** Parameters of `comments:write`. */
export interface CommentsWriteParams {
  asset_id: AssetId;
  /** What the comment says. @minLength 1 @maxLength 10000 */
  body: string;
  organization_id: OrganizationId;
}

/** Result of `comments:write`. */
export type CommentsWriteResult = {
  result?: Comment;
};

/** Parameters of `threats:read`. */
export interface ThreatsReadParams {
  /** CenQL query that the assets match. @minLength 1 */
  query?: string;
  organization_id: OrganizationId;
}

/** Result of `threats:read`. */
export type ThreatsReadResult = {
  result?: {
    threats?: {
      id?: string;
      name?: string;
      description?: string;
      added_at?: string;
      /** @integer */
      count?: number;
      /** @integer */
      host_count?: number;
      /** @integer */
      web_count?: number;
    }[] | null;
  };
};

/** Parameters of `credits:read`. */
export interface CreditsReadParams {
  organization_id: OrganizationId;
}

/** Result of `credits:read`. */
export type CreditsReadResult = {
  result?: {
    uid?: string;
    /** @integer */
    balance?: number;
    credit_expirations?: {
      /** @integer */
      balance?: number;
      expires_at?: string;
    }[] | null;
    auto_replenish_config?: {
      enabled?: boolean;
      /** @integer */
      amount?: number;
      /** @integer */
      threshold?: number;
    };
  };
};

/** Id of the own organization, from its settings in the portal. @minLength 1 @format uuid */
export type OrganizationId = string;

/** Address of the host, version 4 or 6. @minLength 2 */
export type HostId = string;

/** SHA-256 fingerprint of the certificate. @minLength 64 @maxLength 64 */
export type CertificateId = string;

/** Id of a collection. @pattern ^[0-9a-fA-F-]{36}$ @format uuid */
export type CollectionUid = string;

/** Moment in the past to look at instead of now. @format date-time */
export type AtTime = string;

/** Start of the time to look at. @format date-time */
export type Since = string;

/** End of the time to look at. @format date-time */
export type Until = string;

/** Query in CenQL, such as host.services.port: 3389. @minLength 1 */
export type Cenql = string;

/**
 * Send only these fields of each hit. Which services matched is sent only with host.services.port, .protocol
 * and .transport_protocol.
 */
export type Fields = string[];

/** Where to continue, taken from the page before. @minLength 1 */
export type PageToken = string;

/** How many entries make a page. @integer @minimum 1 @maximum 100 */
export type PageSize = number;

/** How many results make a page. @integer @minimum 1 */
export type AnySize = number;

/** How many entries make a page, 100 unless told. @integer @minimum 1 @maximum 1000 */
export type LongPage = number;

/** Only this port of the host. @integer @minimum 1 @maximum 65535 */
export type Port = number;

/** Only this protocol, such as SSH. @minLength 1 */
export type Protocol = string;

/** Address, fingerprint, or hostname and port of the asset. @minLength 1 */
export type AssetId = string;

/** Id of a tag. @pattern ^[0-9a-fA-F-]{36}$ @format uuid */
export type TagId = string;

/** Name of the collection for people. @minLength 1 */
export type CollectionName = string;

/** What the collection is for. */
export type CollectionText = string;

export type Product = {
  vendor?: string;
  product?: string;
  version?: string;
  cpe?: string;
  source?: string;
  confidence?: number;
};

export type Label = {
  value?: string;
  source?: string;
  confidence?: number;
};

export type Weakness = {
  /** Such as a CVE id. */
  id?: string;
  name?: string;
  severity?: string;
  risk_source?: string;
  /** @integer */
  year?: number;
  confidence?: number;
};

export type ThreatSeen = {
  id?: string;
  name?: string;
  type?: string[] | null;
  tactic?: string[] | null;
  source?: string;
  confidence?: number;
};

export type Place = {
  country?: string;
  country_code?: string;
  province?: string;
  city?: string;
  continent?: string;
  timezone?: string;
};

export type Service = {
  ip?: string;
  /** @integer */
  port?: number;
  protocol?: string;
  transport_protocol?: string;
  scan_time?: string;
  banner?: string;
  banner_hash_sha256?: string;
  cert?: Certificate;
  software?: Product[] | null;
  labels?: Label[] | null;
  vulns?: Weakness[] | null;
  exposures?: Weakness[] | null;
  misconfigs?: Weakness[] | null;
  threats?: ThreatSeen[] | null;
};

export type ServiceScan = {
  ip?: string;
  /** @integer */
  port?: number;
  protocol?: string;
  transport_protocol?: string;
  scan_time?: string;
  banner?: string;
  banner_hash_sha256?: string;
};

export type Host = {
  ip?: string;
  /** @integer */
  service_count?: number;
  services?: Service[] | null;
  labels?: Label[] | null;
  location?: Place;
  autonomous_system?: {
    /** @integer */
    asn?: number;
    name?: string;
    description?: string;
    bgp_prefix?: string;
    country_code?: string;
    organization?: string;
  };
  operating_system?: Product;
  dns?: { names?: string[] | null; reverse_dns?: { names?: string[] | null } };
  reputation?: { score?: number; score_level?: string };
};

export type Certificate = {
  fingerprint_sha256?: string;
  fingerprint_sha1?: string;
  fingerprint_md5?: string;
  names?: string[] | null;
  added_at?: string;
  modified_at?: string;
  validated_at?: string;
  /** Of dv, ov and ev. */
  validation_level?: string;
  revoked?: boolean;
  ever_seen_in_scan?: boolean;
  parsed?: {
    subject_dn?: string;
    issuer_dn?: string;
    serial_number?: string;
    ja4x?: string;
  };
};

export type WebProperty = {
  hostname?: string;
  /** @integer */
  port?: number;
  scan_time?: string;
  cert?: Certificate;
  endpoints?: {
    endpoint_type?: string;
    path?: string;
    ip?: string;
    scan_time?: string;
    banner?: string;
  }[] | null;
  software?: Product[] | null;
  labels?: Label[] | null;
  vulns?: Weakness[] | null;
  exposures?: Weakness[] | null;
  misconfigs?: Weakness[] | null;
  threats?: ThreatSeen[] | null;
};

export type Hits = {
  result?: {
    total_hits?: number;
    next_page_token?: string;
    previous_page_token?: string;
    /** @integer */
    query_duration_millis?: number;
    hits: {
      host_v1?: {
        resource?: Host;
        matched_services?: {
          /** @integer */
          port?: number;
          protocol?: string;
        }[] | null;
      };
      certificate_v1?: { resource?: Certificate };
      webproperty_v1?: { resource?: WebProperty };
    }[] | null;
  };
};

export type Scan = {
  result?: {
    /** Id that scans:read_details takes. */
    tracked_scan_id?: string;
    create_time?: string;
    completed?: boolean;
    tasks?: {
      status?: string;
      description?: string;
      update_time?: string;
    }[] | null;
  };
};

export type Collection = {
  id?: string;
  name?: string;
  description?: string;
  query?: string;
  /** Such as active, paused or archived. */
  status?: string;
  status_reason?: string | null;
  /** @integer */
  total_assets?: number;
  /** @integer */
  added_assets_24_hours?: number;
  /** @integer */
  removed_assets_24_hours?: number;
  created_by?: string;
  create_time?: string;
};

export type Tag = {
  id?: string;
  name?: string;
  description?: string;
  privacy?: string;
  created_by?: string;
  created_at?: string;
  updated_at?: string;
};

export type Comment = {
  id?: string;
  asset_id?: string;
  asset_type?: string;
  body?: string;
  created_by?: string;
  created_at?: string;
  updated_at?: string;
};

const CURSOR_PAGES = { cursor: "page_token", next: "/result/next_page_token", items: "/result/ranges" } as const;

const CURSOR_PAGES_2 = { cursor: "page_token", next: "/result/next_page_token", items: "/result/hits" } as const;

const CURSOR_PAGES_3 = { cursor: "page_token", next: "/result/next_page_token", items: "/result/records" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "censys",
  operations: {
    low: {
      "hosts:read_details": ["RrJEEsRZ"],
      "hosts:read_many": ["zwZaLx-8"],
      "hosts:read_timeline": ["F232sLSR"],
      "hosts:read_services": ["AzIlMjVp", CURSOR_PAGES],
      "certificates:read_details": ["sb94DNle"],
      "certificates:read_hosts": ["ED8RHEza", CURSOR_PAGES],
      "webproperties:read_details": ["vTGZdBgi"],
      "search:query": ["EfpvSxvP", CURSOR_PAGES_2],
      "search:aggregate": ["V-alhYxC"],
      "dns:read_ip": ["TPC2RDNn", CURSOR_PAGES_3],
      "dns:read_name": ["LfKLGfbm", CURSOR_PAGES_3],
      "scans:read_details": ["DtD6-lQC"],
      "collections:read": [
        "Grw7kxhT",
        { cursor: "page_token", next: "/result/next_page_token", items: "/result/collections" },
      ],
      "collections:read_details": ["oDpjU5QB"],
      "collections:read_events": ["-9v6yP6u", { cursor: "page_token", next: "/result/next_page", items: "/result/events" }],
      "collections:search": ["YBtE14_o", CURSOR_PAGES_2],
      "tags:read": ["HIzJGTPF", { cursor: "page_token", next: "/result/next_page_token", items: "/result/tags" }],
      "tags:read_assignments": [
        "barxYqR-",
        { cursor: "page_token", next: "/result/next_page_token", items: "/result/assignments" },
      ],
      "comments:read": [
        "k7mTfJDE",
        { cursor: "page_token", next: "/result/next_page_token", items: "/result/comments" },
      ],
      "threats:read": ["WC6kUiPU"],
      "credits:read": ["S3flJ5tn"],
    },
    medium: {
      "scans:rescan": ["iB8OP0R2"],
      "collections:write": ["9A462mQO"],
      "tags:write": ["3vV3DIda"],
      "tags:assign": ["XQEcdGJ5"],
      "tags:unassign": ["aIhNfwdy"],
      "comments:write": ["0tx1Bede"],
    },
    high: {
      "collections:update": ["bexEbGuS"],
    },
    critical: {
      "collections:delete": ["-Ax9VnMF"],
    },
  },
};
