// Generated from specs/cisco_secure_access.yaml by `npm run generate`. Do not edit.
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
 * Cisco Secure Access. Destination lists, access rules, traffic reports, apps and client devices of Cisco
 * Secure Access and Umbrella.
 * @see https://developer.cisco.com/docs/cloud-security/secure-access-api-reference-overview/
 */
export class CiscoSecureAccessConnector<const M extends Risk = "critical"> extends SDKConnector<CiscoSecureAccessOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List destination lists with their sizes. Risk: low. Scope: policies.destinationLists:read. */
  listDestinationLists(params: ListDestinationListsParams = {}, options?: ExecuteOptions): GovernedPages<"low", DestinationListsReadResult, DestinationListsReadItem> {
    return this.call("destination_lists:read", params, options);
  }

  /** List the entries of a destination list. Risk: low. Scope: policies.destinations:read. */
  listDestinations(params: ListDestinationsParams, options?: ExecuteOptions): GovernedPages<"low", DestinationsReadResult, DestinationsReadItem> {
    return this.call("destinations:read", { destinationListId: params.listId }, options);
  }

  /**
   * Add domains or addresses to a list.
   * Risk: high. Scope: policies.destinations:write. May be escalated to a reviewer.
   */
  addDestinations(params: AddDestinationsParams, options?: ExecuteOptions): GovernedCall<"high", DestinationsWriteResult> {
    return this.call("destinations:write", { destinationListId: params.listId, destinations: params.destinations }, options);
  }

  /**
   * Take entries off a destination list.
   * Risk: high. Scope: policies.destinations:write. May be escalated to a reviewer.
   */
  removeDestinations(params: RemoveDestinationsParams, options?: ExecuteOptions): GovernedCall<"high", DestinationsDeleteResult> {
    return this.call("destinations:delete", { destinationListId: params.listId, destinationIds: params.destinationIds }, options);
  }

  /** Get an access rule with its conditions. Risk: low. Scope: policies.rules:read. */
  getRule(params: GetRuleParams, options?: ExecuteOptions): GovernedCall<"low", RulesReadDetailsResult> {
    return this.call("rules:read_details", params, options);
  }

  /** Search DNS requests of a time. Risk: medium. Scope: reports.aggregations:read. */
  searchDns(params: SearchDnsParams, options?: ExecuteOptions): GovernedPages<"medium", DnsActivityReadResult, DnsActivityReadItem> {
    return this.call("dns_activity:read", {
      from: params.start,
      to: params.end,
      domains: params.domains,
      verdict: params.verdict,
      limit: params.limit,
    }, options);
  }

  /** Search web requests with URLs and files. Risk: medium. Scope: reports.aggregations:read. */
  searchWebTraffic(params: SearchWebTrafficParams, options?: ExecuteOptions): GovernedPages<"medium", ProxyActivityReadResult, ProxyActivityReadItem> {
    return this.call("proxy_activity:read", {
      from: params.start,
      to: params.end,
      urls: params.urls,
      verdict: params.verdict,
      limit: params.limit,
    }, options);
  }

  /** Rank threats by how often they were met. Risk: low. Scope: reports.aggregations:read. */
  getTopThreats(params: GetTopThreatsParams, options?: ExecuteOptions): GovernedPages<"low", TopThreatsReadResult, TopThreatsReadItem> {
    return this.call("top_threats:read", { from: params.start, to: params.end, limit: params.limit }, options);
  }

  /** Find people and devices that traffic belongs to. Risk: low. Scope: reports.utilities:read. */
  findIdentities(params: FindIdentitiesParams = {}, options?: ExecuteOptions): GovernedPages<"low", IdentitiesReadResult, IdentitiesReadItem> {
    return this.call("identities:read", params, options);
  }

  /** Label a discovered app as approved or not. Risk: medium. Scope: reports.appDiscovery:write. */
  labelApp(params: LabelAppParams, options?: ExecuteOptions): GovernedCall<"medium", AppsUpdateResult> {
    return this.call("apps:update", { applicationId: params.appId, label: params.label }, options);
  }

  execute<O extends keyof Within<CiscoSecureAccessOperations, M>>(
    operation: O,
    params: ParamsOf<Within<CiscoSecureAccessOperations, M>, O> & Incomplete,
  ): never;
  /** List destination lists with their sizes. `GET /policies/v2/destinationlists` @risk low */
  execute(
    operation: OperationId<"destination_lists:read", "low", M>,
    params: DestinationListsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DestinationListsReadResult, DestinationListsReadItem>;
  /** Get one destination list by id. `GET /policies/v2/destinationlists/{destinationListId}` @risk low */
  execute(
    operation: OperationId<"destination_lists:read_details", "low", M>,
    params: DestinationListsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DestinationListsReadDetailsResult>;
  /** Create a destination list for access rules. `POST /policies/v2/destinationlists` @risk high */
  execute(
    operation: OperationId<"destination_lists:write", "high", M>,
    params: DestinationListsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DestinationListsWriteResult>;
  /**
   * Delete a destination list with its entries. `DELETE /policies/v2/destinationlists/{destinationListId}`
   * @risk high
   */
  execute(
    operation: OperationId<"destination_lists:delete", "high", M>,
    params: DestinationListsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DestinationListsDeleteResult>;
  /**
   * List the entries of a destination list. `GET
   * /policies/v2/destinationlists/{destinationListId}/destinations`
   * @risk low
   */
  execute(
    operation: OperationId<"destinations:read", "low", M>,
    params: DestinationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DestinationsReadResult, DestinationsReadItem>;
  /**
   * Add domains or addresses to a list. `POST /policies/v2/destinationlists/{destinationListId}/destinations`
   * @risk high
   */
  execute(
    operation: OperationId<"destinations:write", "high", M>,
    params: DestinationsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DestinationsWriteResult>;
  /**
   * Take entries off a destination list. `DELETE
   * /policies/v2/destinationlists/{destinationListId}/destinations/remove`
   * @risk high
   */
  execute(
    operation: OperationId<"destinations:delete", "high", M>,
    params: DestinationsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DestinationsDeleteResult>;
  /** List the access rules of the policy. `GET /policies/v2/rules` @risk low */
  execute(
    operation: OperationId<"rules:read", "low", M>,
    params: RulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RulesReadResult, RulesReadItem>;
  /** Get an access rule with its conditions. `GET /policies/v2/rules/{ruleId}` @risk low */
  execute(
    operation: OperationId<"rules:read_details", "low", M>,
    params: RulesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RulesReadDetailsResult>;
  /** Switch access rules on or off. `PUT /policies/v2/rules` @risk high */
  execute(
    operation: OperationId<"rules:switch", "high", M>,
    params: RulesSwitchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RulesSwitchResult>;
  /** Delete one access rule of the policy. `DELETE /policies/v2/rules/{ruleId}` @risk high */
  execute(
    operation: OperationId<"rules:delete", "high", M>,
    params: RulesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RulesDeleteResult>;
  /** Search DNS requests of a time. `GET /reports/v2/activity/dns` @risk medium */
  execute(
    operation: OperationId<"dns_activity:read", "medium", M>,
    params: DnsActivityReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", DnsActivityReadResult, DnsActivityReadItem>;
  /** Search web requests with URLs and files. `GET /reports/v2/activity/proxy` @risk medium */
  execute(
    operation: OperationId<"proxy_activity:read", "medium", M>,
    params: ProxyActivityReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ProxyActivityReadResult, ProxyActivityReadItem>;
  /** Search connections that the firewall decided on. `GET /reports/v2/activity/firewall` @risk medium */
  execute(
    operation: OperationId<"firewall_activity:read", "medium", M>,
    params: FirewallActivityReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", FirewallActivityReadResult, FirewallActivityReadItem>;
  /** Search what intrusion prevention found. `GET /reports/v2/activity/intrusion` @risk low */
  execute(
    operation: OperationId<"intrusions:read", "low", M>,
    params: IntrusionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IntrusionsReadResult, IntrusionsReadItem>;
  /**
   * List files that turned out to be malicious later. `GET /reports/v2/activity/amp-retrospective`
   * @risk low
   */
  execute(
    operation: OperationId<"retrospective_files:read", "low", M>,
    params: RetrospectiveFilesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RetrospectiveFilesReadResult, RetrospectiveFilesReadItem>;
  /** List logins and logouts of the remote access VPN. `GET /reports/v2/remote-access-events` @risk medium */
  execute(
    operation: OperationId<"vpn_events:read", "medium", M>,
    params: VpnEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", VpnEventsReadResult>;
  /** Rank threats by how often they were met. `GET /reports/v2/top-threats` @risk low */
  execute(
    operation: OperationId<"top_threats:read", "low", M>,
    params: TopThreatsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TopThreatsReadResult, TopThreatsReadItem>;
  /** Rank destinations by how often they were asked for. `GET /reports/v2/top-destinations` @risk medium */
  execute(
    operation: OperationId<"top_destinations:read", "medium", M>,
    params: TopDestinationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", TopDestinationsReadResult, TopDestinationsReadItem>;
  /** Find people and devices that traffic belongs to. `GET /reports/v2/identities` @risk low */
  execute(
    operation: OperationId<"identities:read", "low", M>,
    params: IdentitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IdentitiesReadResult, IdentitiesReadItem>;
  /** List roaming computers and their protection. `GET /deployments/v2/roamingcomputers` @risk low */
  execute(
    operation: OperationId<"roaming_computers:read", "low", M>,
    params: RoamingComputersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RoamingComputersReadResult, RoamingComputersReadItem>;
  /** Get one roaming computer by device id. `GET /deployments/v2/roamingcomputers/{deviceId}` @risk low */
  execute(
    operation: OperationId<"roaming_computers:read_details", "low", M>,
    params: RoamingComputersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RoamingComputersReadDetailsResult>;
  /**
   * Delete a roaming computer from the organization. `DELETE /deployments/v2/roamingcomputers/{deviceId}`
   * @risk critical
   */
  execute(
    operation: OperationId<"roaming_computers:delete", "critical", M>,
    params: RoamingComputersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RoamingComputersDeleteResult>;
  /**
   * Tell for devices whether the web gateway is overridden. `POST
   * /deployments/v2/deviceSettings/SWGEnabled/list`
   * @risk low
   */
  execute(
    operation: OperationId<"swg_overrides:read", "low", M>,
    params: SwgOverridesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SwgOverridesReadResult>;
  /**
   * Force the web gateway on or off for devices. `POST /deployments/v2/deviceSettings/SWGEnabled/set`
   * @risk critical
   */
  execute(
    operation: OperationId<"swg_overrides:write", "critical", M>,
    params: SwgOverridesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", SwgOverridesWriteResult>;
  /** Tell which network tunnels are connected. `GET /deployments/v2/networktunnelgroupsstate` @risk low */
  execute(
    operation: OperationId<"tunnel_states:read", "low", M>,
    params: TunnelStatesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TunnelStatesReadResult, TunnelStatesReadItem>;
  /**
   * List cloud apps that were discovered in traffic. `GET /reports/v2/appDiscovery/applications`
   * @risk low
   */
  execute(
    operation: OperationId<"apps:read", "low", M>,
    params: AppsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AppsReadResult, AppsReadItem>;
  /**
   * Label a discovered app as approved or not. `PATCH /reports/v2/appDiscovery/applications/{applicationId}`
   * @risk medium
   */
  execute(
    operation: OperationId<"apps:update", "medium", M>,
    params: AppsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AppsUpdateResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof CiscoSecureAccessOperations>(
    operation: O & Permit<CiscoSecureAccessOperations, O, M>,
    ...rest: Rest<ParamsOf<CiscoSecureAccessOperations, O>>
  ): CallOf<CiscoSecureAccessOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type CiscoSecureAccess<M extends Risk = "critical"> = Limited<CiscoSecureAccessConnector<M>, CiscoSecureAccessMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface CiscoSecureAccessOperations {
  "destination_lists:read": { risk: "low"; params: DestinationListsReadParams; result: DestinationListsReadResult; item: DestinationListsReadItem };
  "destination_lists:read_details": { risk: "low"; params: DestinationListsReadDetailsParams; result: DestinationListsReadDetailsResult };
  "destination_lists:write": { risk: "high"; params: DestinationListsWriteParams; result: DestinationListsWriteResult };
  "destination_lists:delete": { risk: "high"; params: DestinationListsDeleteParams; result: DestinationListsDeleteResult };
  "destinations:read": { risk: "low"; params: DestinationsReadParams; result: DestinationsReadResult; item: DestinationsReadItem };
  "destinations:write": { risk: "high"; params: DestinationsWriteParams; result: DestinationsWriteResult };
  "destinations:delete": { risk: "high"; params: DestinationsDeleteParams; result: DestinationsDeleteResult };
  "rules:read": { risk: "low"; params: RulesReadParams; result: RulesReadResult; item: RulesReadItem };
  "rules:read_details": { risk: "low"; params: RulesReadDetailsParams; result: RulesReadDetailsResult };
  "rules:switch": { risk: "high"; params: RulesSwitchParams; result: RulesSwitchResult };
  "rules:delete": { risk: "high"; params: RulesDeleteParams; result: RulesDeleteResult };
  "dns_activity:read": { risk: "medium"; params: DnsActivityReadParams; result: DnsActivityReadResult; item: DnsActivityReadItem };
  "proxy_activity:read": { risk: "medium"; params: ProxyActivityReadParams; result: ProxyActivityReadResult; item: ProxyActivityReadItem };
  "firewall_activity:read": { risk: "medium"; params: FirewallActivityReadParams; result: FirewallActivityReadResult; item: FirewallActivityReadItem };
  "intrusions:read": { risk: "low"; params: IntrusionsReadParams; result: IntrusionsReadResult; item: IntrusionsReadItem };
  "retrospective_files:read": { risk: "low"; params: RetrospectiveFilesReadParams; result: RetrospectiveFilesReadResult; item: RetrospectiveFilesReadItem };
  "vpn_events:read": { risk: "medium"; params: VpnEventsReadParams; result: VpnEventsReadResult };
  "top_threats:read": { risk: "low"; params: TopThreatsReadParams; result: TopThreatsReadResult; item: TopThreatsReadItem };
  "top_destinations:read": { risk: "medium"; params: TopDestinationsReadParams; result: TopDestinationsReadResult; item: TopDestinationsReadItem };
  "identities:read": { risk: "low"; params: IdentitiesReadParams; result: IdentitiesReadResult; item: IdentitiesReadItem };
  "roaming_computers:read": { risk: "low"; params: RoamingComputersReadParams; result: RoamingComputersReadResult; item: RoamingComputersReadItem };
  "roaming_computers:read_details": { risk: "low"; params: RoamingComputersReadDetailsParams; result: RoamingComputersReadDetailsResult };
  "roaming_computers:delete": { risk: "critical"; params: RoamingComputersDeleteParams; result: RoamingComputersDeleteResult };
  "swg_overrides:read": { risk: "low"; params: SwgOverridesReadParams; result: SwgOverridesReadResult };
  "swg_overrides:write": { risk: "critical"; params: SwgOverridesWriteParams; result: SwgOverridesWriteResult };
  "tunnel_states:read": { risk: "low"; params: TunnelStatesReadParams; result: TunnelStatesReadResult; item: TunnelStatesReadItem };
  "apps:read": { risk: "low"; params: AppsReadParams; result: AppsReadResult; item: AppsReadItem };
  "apps:update": { risk: "medium"; params: AppsUpdateParams; result: AppsUpdateResult };
}

/** The risk of each convenience method. */
export interface CiscoSecureAccessMethods {
  listDestinationLists: "low";
  listDestinations: "low";
  addDestinations: "high";
  removeDestinations: "high";
  getRule: "low";
  searchDns: "medium";
  searchWebTraffic: "medium";
  getTopThreats: "low";
  findIdentities: "low";
  labelApp: "medium";
}

/** Parameters of `destination_lists:read`. */
export interface DestinationListsReadParams {
  page?: Page;
  limit?: PageSize;
}

/** Result of `destination_lists:read`. */
export type DestinationListsReadResult = {
  status?: Status;
  meta?: PageMeta;
  data?: DestinationList[];
};

/** One item of the pages of `destination_lists:read`. */
export type DestinationListsReadItem = NonNullable<DestinationListsReadResult["data"]>[number];

/** Arguments of `listDestinationLists`. */
export interface ListDestinationListsParams {
  limit?: PageSize;
}

/** Parameters of `destination_lists:read_details`. */
export interface DestinationListsReadDetailsParams {
  destinationListId: ListId;
}

/** Result of `destination_lists:read_details`. */
export type DestinationListsReadDetailsResult = ListAnswer;

/** Parameters of `destination_lists:write`. */
export interface DestinationListsWriteParams {
  /** Name of the new list. @minLength 1 */
  name: string;
  /** Use that the list is meant for; rules decide. */
  access: "allow" | "block" | "url_proxy" | "no_decrypt" | "warn" | "none";
  /** Always false, as global lists are not made. */
  isGlobal: false;
  /** Kind of list, 2 for web policies. @integer */
  bundleTypeId?: 2;
  /** Entries to begin the list with. @maxItems 100 */
  destinations?: {
    /** Domain, URL or IPv4 address. @minLength 1 */
    destination: string;
    /** Which of the three it is. */
    type?: "domain" | "url" | "ipv4";
    /** Why the entry is there. */
    comment?: string;
  }[];
}

/** Result of `destination_lists:write`. */
export type DestinationListsWriteResult = ListAnswer;

/** Parameters of `destination_lists:delete`. */
export interface DestinationListsDeleteParams {
  destinationListId: ListId;
}

/** Result of `destination_lists:delete`. */
export type DestinationListsDeleteResult = {
  status?: Status;
};

/** Parameters of `destinations:read`. */
export interface DestinationsReadParams {
  destinationListId: ListId;
  page?: Page;
  limit?: PageSize;
}

/** Result of `destinations:read`. */
export type DestinationsReadResult = {
  status?: Status;
  meta?: PageMeta;
  data?: {
    id?: string;
    destination?: string;
    type?: string;
    comment?: string;
    createdAt?: string;
  }[];
};

/** One item of the pages of `destinations:read`. */
export type DestinationsReadItem = NonNullable<DestinationsReadResult["data"]>[number];

/** Arguments of `listDestinations`. */
export interface ListDestinationsParams {
  listId: ListId;
}

/** Parameters of `destinations:write`. */
export interface DestinationsWriteParams {
  destinationListId: ListId;
  /** Entries to add to the list. @minItems 1 @maxItems 100 */
  destinations: {
    /** Domain, URL or address to add. @minLength 1 */
    destination: string;
    /** Why the entry is added. */
    comment?: string;
  }[];
}

/** Result of `destinations:write`. */
export type DestinationsWriteResult = ListAnswer;

/** Arguments of `addDestinations`. */
export interface AddDestinationsParams {
  listId: ListId;
  /** Entries to add to the list. @minItems 1 @maxItems 100 */
  destinations: {
    /** Domain, URL or address to add. @minLength 1 */
    destination: string;
    /** Why the entry is added. */
    comment?: string;
  }[];
}

/** Parameters of `destinations:delete`. */
export interface DestinationsDeleteParams {
  destinationListId: ListId;
  /** Ids of the entries, from destinations:read. @minItems 1 @maxItems 100 */
  destinationIds: number[];
}

/** Result of `destinations:delete`. */
export type DestinationsDeleteResult = ListAnswer;

/** Arguments of `removeDestinations`. */
export interface RemoveDestinationsParams {
  listId: ListId;
  /** Ids of the entries, from destinations:read. @minItems 1 @maxItems 100 */
  destinationIds: number[];
}

/** Parameters of `rules:read`. */
export interface RulesReadParams {
  /** Text in the name of the rule. @minLength 1 */
  ruleName?: string;
  offset?: Offset;
  /** How many rules make a page. @integer @minimum 1 @maximum 1000 @default 10 */
  limit?: number;
}

/** Result of `rules:read`. */
export type RulesReadResult = {
  /** @integer */
  count?: number;
  result?: Rule[];
};

/** One item of the pages of `rules:read`. */
export type RulesReadItem = NonNullable<RulesReadResult["result"]>[number];

/** Parameters of `rules:read_details`. */
export interface RulesReadDetailsParams {
  ruleId: AccessRuleId;
}

/** Result of `rules:read_details`. */
export type RulesReadDetailsResult = RuleDetails;

/** Arguments of `getRule`. */
export interface GetRuleParams {
  ruleId: AccessRuleId;
}

/** Parameters of `rules:switch`. */
export interface RulesSwitchParams {
  /** Ids of the rules to switch. @minItems 1 @maxItems 20 */
  ruleIds: number[];
  /** What to set on all of them. @minItems 1 @maxItems 1 */
  properties: {
    /** Whether the rules shall work. */
    ruleIsEnabled: boolean;
  }[];
}

/** Result of `rules:switch`. */
export type RulesSwitchResult = Rule[];

/** Parameters of `rules:delete`. */
export interface RulesDeleteParams {
  ruleId: AccessRuleId;
}

/** Result of `rules:delete`. */
export type RulesDeleteResult = null;

/** Parameters of `dns_activity:read`. */
export interface DnsActivityReadParams {
  from: From;
  to: To;
  domains?: Domains;
  ip?: Ip;
  verdict?: Verdict;
  identityids?: IdentityIds;
  identitytypes?: IdentityTypes;
  categories?: CategoryIds;
  threats?: Threats;
  threattypes?: ThreatTypes;
  order?: Order;
  timezone?: Timezone;
  offset?: ReportOffset;
  limit?: Limit;
}

/** Result of `dns_activity:read`. */
export type DnsActivityReadResult = {
  data?: {
    externalip?: string;
    internalip?: string;
    domain?: string;
    querytype?: string;
    verdict?: string;
    timestamp?: number;
    date?: string;
    time?: string;
    returncode?: number;
    identities?: Identity[];
    categories?: Category[];
    policycategories?: Category[];
    threats?: Threat[];
  }[];
};

/** One item of the pages of `dns_activity:read`. */
export type DnsActivityReadItem = NonNullable<DnsActivityReadResult["data"]>[number];

/** Arguments of `searchDns`. */
export interface SearchDnsParams {
  start: From;
  end: To;
  domains?: Domains;
  verdict?: Verdict;
  limit?: Limit;
}

/** Parameters of `proxy_activity:read`. */
export interface ProxyActivityReadParams {
  from: From;
  to: To;
  domains?: Domains;
  urls?: Urls;
  ip?: Ip;
  ports?: Ports;
  verdict?: Verdict;
  identityids?: IdentityIds;
  identitytypes?: IdentityTypes;
  categories?: CategoryIds;
  ruleid?: RuleId;
  threats?: Threats;
  threattypes?: ThreatTypes;
  order?: Order;
  timezone?: Timezone;
  offset?: ReportOffset;
  limit?: Limit;
  /** Only files of this name; an asterisk stands for anything. @minLength 1 */
  filename?: string;
  /** Only these verdicts on files, such as malicious. @minLength 1 */
  ampdisposition?: string;
}

/** Result of `proxy_activity:read`. */
export type ProxyActivityReadResult = {
  data?: {
    externalip?: string;
    internalip?: string;
    destinationip?: string;
    url?: string;
    verdict?: string;
    timestamp?: number;
    date?: string;
    time?: string;
    port?: number | null;
    requestmethod?: string;
    statuscode?: number;
    useragent?: string;
    referer?: string;
    sha256?: string;
    responsefilename?: string;
    /** What file reputation said. */
    amp?: {
      disposition?: string;
      malware?: string;
      score?: number;
    };
    policy?: { ruleid?: number | null };
    identities?: Identity[];
    categories?: Category[];
    threats?: Threat[];
  }[];
};

/** One item of the pages of `proxy_activity:read`. */
export type ProxyActivityReadItem = NonNullable<ProxyActivityReadResult["data"]>[number];

/** Arguments of `searchWebTraffic`. */
export interface SearchWebTrafficParams {
  start: From;
  end: To;
  urls?: Urls;
  verdict?: Verdict;
  limit?: Limit;
}

/** Parameters of `firewall_activity:read`. */
export interface FirewallActivityReadParams {
  from: From;
  to: To;
  ip?: Ip;
  ports?: Ports;
  verdict?: Verdict;
  identityids?: IdentityIds;
  categories?: CategoryIds;
  ruleid?: RuleId;
  timezone?: Timezone;
  offset?: ReportOffset;
  limit?: Limit;
}

/** Result of `firewall_activity:read`. */
export type FirewallActivityReadResult = {
  data?: {
    sourceip?: string;
    sourceport?: number;
    destinationip?: string;
    destinationport?: number;
    verdict?: string;
    direction?: string;
    timestamp?: number;
    date?: string;
    time?: string;
    protocol?: Labelled;
    rule?: Labelled;
    packetsize?: number;
    identities?: Identity[];
    categories?: Category[];
  }[];
};

/** One item of the pages of `firewall_activity:read`. */
export type FirewallActivityReadItem = NonNullable<FirewallActivityReadResult["data"]>[number];

/** Parameters of `intrusions:read`. */
export interface IntrusionsReadParams {
  from: From;
  to: To;
  ip?: Ip;
  ports?: Ports;
  identityids?: IdentityIds;
  /** Only would_block, blocked or detected, with commas between. @minLength 1 */
  intrusionaction?: string;
  /** Only these signatures, as id and generator with a hyphen. @minLength 1 */
  signatures?: string;
  timezone?: Timezone;
  offset?: ReportOffset;
  limit?: Limit;
}

/** Result of `intrusions:read`. */
export type IntrusionsReadResult = {
  data?: {
    timestamp?: number;
    date?: string;
    time?: string;
    severity?: string;
    classification?: string;
    verdict?: string;
    sourceip?: string;
    sourceport?: number;
    destinationip?: string;
    destinationport?: number;
    sessionid?: number;
    protocol?: Labelled;
    identities?: Identity[];
    signature?: {
      id?: number;
      generatorid?: number;
      label?: string;
      cves?: string[];
    };
  }[];
};

/** One item of the pages of `intrusions:read`. */
export type IntrusionsReadItem = NonNullable<IntrusionsReadResult["data"]>[number];

/** Parameters of `retrospective_files:read`. */
export interface RetrospectiveFilesReadParams {
  from: From;
  to: To;
  timezone?: Timezone;
  offset?: ReportOffset;
  limit?: Limit;
  /** Only the file with this SHA-256. @minLength 64 @maxLength 64 */
  sha256?: string;
  /** Only these dispositions, with commas between. @minLength 1 */
  ampdisposition?: string;
}

/** Result of `retrospective_files:read`. */
export type RetrospectiveFilesReadResult = {
  data?: {
    timestamp?: number;
    firstseenat?: number;
    disposition?: string;
    score?: number;
    hostname?: string;
    malwarename?: string;
    sha256?: string;
  }[];
};

/** One item of the pages of `retrospective_files:read`. */
export type RetrospectiveFilesReadItem = NonNullable<RetrospectiveFilesReadResult["data"]>[number];

/** Parameters of `vpn_events:read`. */
export interface VpnEventsReadParams {
  from: From;
  to: To;
  ip?: Ip;
  identityids?: IdentityIds;
  identitytypes?: IdentityTypes;
  timezone?: Timezone;
  limit?: Limit;
  /** Only events of this kind. */
  connectionevent?: "connected" | "disconnected" | "failed";
}

/** Result of `vpn_events:read`. */
export type VpnEventsReadResult = {
  data?: {
    timestamp?: number;
    connecttimestamp?: number;
    connectionevent?: string;
    reason?: string;
    failedreasons?: string[];
    publicip?: string;
    internalip?: string;
    sessiontype?: string;
    vpnprofile?: string;
    anyconnectversion?: string;
    osversion?: string;
    identities?: Identity[];
  }[];
};

/** Parameters of `top_threats:read`. */
export interface TopThreatsReadParams {
  from: From;
  to: To;
  domains?: Domains;
  ip?: Ip;
  verdict?: Verdict;
  identityids?: IdentityIds;
  threats?: Threats;
  threattypes?: ThreatTypes;
  timezone?: Timezone;
  offset?: ReportOffset;
  limit?: Limit;
}

/** Result of `top_threats:read`. */
export type TopThreatsReadResult = {
  data?: {
    threat?: string;
    threattype?: string;
    count?: number;
  }[];
};

/** One item of the pages of `top_threats:read`. */
export type TopThreatsReadItem = NonNullable<TopThreatsReadResult["data"]>[number];

/** Arguments of `getTopThreats`. */
export interface GetTopThreatsParams {
  start: From;
  end: To;
  limit?: Limit;
}

/** Parameters of `top_destinations:read`. */
export interface TopDestinationsReadParams {
  from: From;
  to: To;
  domains?: Domains;
  ip?: Ip;
  verdict?: Verdict;
  identityids?: IdentityIds;
  identitytypes?: IdentityTypes;
  threats?: Threats;
  timezone?: Timezone;
  offset?: ReportOffset;
  limit?: Limit;
}

/** Result of `top_destinations:read`. */
export type TopDestinationsReadResult = {
  data?: {
    rank?: number;
    domain?: string;
    count?: number;
    bandwidth?: number | null;
    categories?: Category[];
    policycategories?: Category[];
  }[];
};

/** One item of the pages of `top_destinations:read`. */
export type TopDestinationsReadItem = NonNullable<TopDestinationsReadResult["data"]>[number];

/** Parameters of `identities:read`. */
export interface IdentitiesReadParams {
  /** Text in the name of the identity. @minLength 1 */
  search?: string;
  identitytypes?: IdentityTypes;
  offset?: Offset;
  /** How many identities make a page. @integer @minimum 1 @maximum 5000 @default 100 */
  limit?: number;
}

/** Result of `identities:read`. */
export type IdentitiesReadResult = {
  data?: Identity[];
};

/** One item of the pages of `identities:read`. */
export type IdentitiesReadItem = NonNullable<IdentitiesReadResult["data"]>[number];

/** Arguments of `findIdentities`. */
export interface FindIdentitiesParams {
  /** Text in the name of the identity. @minLength 1 */
  search?: string;
  /** How many identities make a page. @integer @minimum 1 @maximum 5000 @default 100 */
  limit?: number;
}

/** Parameters of `roaming_computers:read`. */
export interface RoamingComputersReadParams {
  /** Only the computer with this name. @minLength 1 */
  name?: string;
  /** Only this state of DNS protection, such as Encrypted or Disabled. @minLength 1 */
  status?: string;
  /** Only this state of the web gateway, such as Unprotected. @minLength 1 */
  swgStatus?: string;
  /** Only those last heard of before then. @format date-time */
  lastSyncBefore?: string;
  /** Only those heard of after then. @format date-time */
  lastSyncAfter?: string;
  page?: Page;
  limit?: PageSize;
}

/** Result of `roaming_computers:read`. */
export type RoamingComputersReadResult = RoamingComputer[];

/** One item of the pages of `roaming_computers:read`. */
export type RoamingComputersReadItem = RoamingComputersReadResult[number];

/** Parameters of `roaming_computers:read_details`. */
export interface RoamingComputersReadDetailsParams {
  deviceId: DeviceId;
}

/** Result of `roaming_computers:read_details`. */
export type RoamingComputersReadDetailsResult = RoamingComputer;

/** Parameters of `roaming_computers:delete`. */
export interface RoamingComputersDeleteParams {
  deviceId: DeviceId;
}

/** Result of `roaming_computers:delete`. */
export type RoamingComputersDeleteResult = null;

/** Parameters of `swg_overrides:read`. */
export interface SwgOverridesReadParams {
  originIds: OriginIds;
}

/** Result of `swg_overrides:read`. */
export type SwgOverridesReadResult = {
  /** @integer */
  originId?: number;
  name?: string;
  /** 1 for on and 0 for off. */
  value?: string;
  modifiedAt?: string;
}[];

/** Parameters of `swg_overrides:write`. */
export interface SwgOverridesWriteParams {
  originIds: OriginIds;
  /** 1 to protect and 0 to leave unprotected. */
  value: "0" | "1";
}

/** Result of `swg_overrides:write`. */
export type SwgOverridesWriteResult = {
  /** @integer */
  totalCount?: number;
  /** @integer */
  successCount?: number;
  /** @integer */
  failCount?: number;
  value?: string;
  items?: {
    /** @integer */
    originId?: number;
    /** @integer */
    code?: number;
    message?: string;
  }[];
};

/** Parameters of `tunnel_states:read`. */
export interface TunnelStatesReadParams {
  /** Field to order tunnel groups by. @default "name" */
  sortBy?: "name" | "status" | "createdAt" | "modifiedAt";
  /** Direction of the order of groups. @default "asc" */
  sortOrder?: "asc" | "desc";
  offset?: Offset;
  /** How many tunnel groups make a page. @integer @minimum 1 @maximum 200 @default 10 */
  limit?: number;
}

/** Result of `tunnel_states:read`. */
export type TunnelStatesReadResult = {
  /** @integer */
  offset?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
  data?: {
    /** @integer */
    id?: number;
    name?: string;
    /** @integer */
    organizationId?: number;
    /** connected, disconnected or warning. */
    status?: string;
    hubs?: {
      /** @integer */
      id?: number;
      isPrimary?: boolean;
      datacenter?: { name?: string };
      status?: {
        /** UP, DOWN or UNKNOWN. */
        status?: string;
        time?: string;
      };
      /** Ten tunnels of the hub at most. */
      tunnelsStatus?: {
        status?: string;
        time?: string;
        peerIp?: string;
        ikeState?: string;
        ipsecState?: string;
      }[];
    }[];
  }[];
};

/** One item of the pages of `tunnel_states:read`. */
export type TunnelStatesReadItem = NonNullable<TunnelStatesReadResult["data"]>[number];

/** Parameters of `apps:read`. */
export interface AppsReadParams {
  /** Only apps with these labels. */
  labels?: ("unreviewed" | "approved" | "notApproved" | "underAudit")[];
  /** Only apps of these risks. */
  weightedRisk?: ("veryLow" | "low" | "medium" | "high" | "veryHigh")[];
  /** Only apps of these categories. */
  categories?: string[];
  /** Only apps of these types. */
  appTypes?: ("saas" | "paas" | "iaas")[];
  /** Only apps seen by these services. */
  sources?: ("dns" | "swg" | "cdfw")[];
  /** Only apps that this identity used. @integer */
  identity?: number;
  /** Field to order apps by. */
  sort?: "firstDetected" | "lastDetected" | "weightedRisk" | "name";
  order?: Order;
  /** How many apps to pass over. @integer @minimum 0 */
  offset?: number;
  /** How many apps make a page. @integer @minimum 1 @maximum 100 */
  limit?: number;
}

/** Result of `apps:read`. */
export type AppsReadResult = {
  items?: {
    id?: string;
    name?: string;
    label?: AppLabelResult;
    weightedRisk?: string;
    category?: string;
    appType?: string;
    firstDetected?: string;
    lastDetected?: string;
  }[];
};

/** One item of the pages of `apps:read`. */
export type AppsReadItem = NonNullable<AppsReadResult["items"]>[number];

/** Parameters of `apps:update`. */
export interface AppsUpdateParams {
  /** Id of the discovered app. @minLength 1 */
  applicationId: string;
  label: AppLabel;
}

/** Result of `apps:update`. */
export type AppsUpdateResult = {
  id?: string;
  name?: string;
  description?: string;
  label?: AppLabelResult;
  weightedRisk?: string;
  category?: string;
  appType?: string;
  url?: string;
  vendor?: string;
  /** @integer */
  identitiesCount?: number;
  firstDetected?: string;
  lastDetected?: string;
};

/** Arguments of `labelApp`. */
export interface LabelAppParams {
  /** Id of the discovered app. @minLength 1 */
  appId: string;
  label: AppLabel;
}

/** Number of the page, counted from 1. @integer @minimum 1 @default 1 */
export type Page = number;

/** How many records make a page. @integer @minimum 1 @maximum 100 @default 100 */
export type PageSize = number;

/** How many records to pass over. @integer @minimum 0 @default 0 */
export type Offset = number;

/**
 * How many records to pass over, 10000 at most; beyond that ask for shorter times.
 * @integer
 * @minimum 0
 * @default 0
 */
export type ReportOffset = number;

/** How many records are sent at most. @integer @minimum 1 @default 100 */
export type Limit = number;

/** Start of the time, as -1days or in milliseconds. @minLength 1 */
export type From = string;

/** End of the time, as now or in milliseconds. @minLength 1 */
export type To = string;

/** Only these domains, with commas between. @minLength 1 */
export type Domains = string;

/** Only these URLs, with commas between. @minLength 1 */
export type Urls = string;

/** Only these category ids, with commas between. @minLength 1 */
export type CategoryIds = string;

/** Only traffic of this address. @minLength 1 */
export type Ip = string;

/** Only these ports, with commas between. @minLength 1 */
export type Ports = string;

/** Only these identity ids, with commas between. @minLength 1 */
export type IdentityIds = string;

/** Only these kinds of identities, with commas between. @minLength 1 */
export type IdentityTypes = string;

/** Only allowed or blocked, or both with a comma. @minLength 1 */
export type Verdict = string;

/** Only these threat names, with commas between. @minLength 1 */
export type Threats = string;

/** Only these threat types, with commas between. @minLength 1 */
export type ThreatTypes = string;

/** Only traffic that this rule decided. @integer */
export type RuleId = number;

/** Direction of the order of entries. */
export type Order = "asc" | "desc";

/** Time zone of the answer, such as Europe/Berlin. @minLength 1 */
export type Timezone = string;

/** Id of a destination list. @integer @minimum 1 */
export type ListId = number;

/** Id of an access rule. @integer @minimum 1 */
export type AccessRuleId = number;

/** Device id of a roaming computer. @minLength 1 */
export type DeviceId = string;

/** Origin ids of devices, from roaming_computers:read. @minItems 1 @maxItems 50 */
export type OriginIds = number[];

/** What was decided about the app. */
export type AppLabel = "unreviewed" | "approved" | "notApproved" | "underAudit";

/** What was decided about the app. */
export type AppLabelResult = "unreviewed" | "approved" | "notApproved" | "underAudit" | (string & {});

export type Status = {
  /** @integer */
  code?: number;
  text?: string;
};

export type PageMeta = {
  /** @integer */
  page?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
};

export type DestinationList = {
  /** @integer */
  id?: number;
  name?: string;
  /** @integer */
  organizationId?: number;
  access?: string;
  isGlobal?: boolean;
  /** @integer */
  bundleTypeId?: number;
  isMspDefault?: boolean;
  markedForDeletion?: boolean;
  /** Seconds since 1970 at creation. @integer */
  createdAt?: number;
  /** @integer */
  modifiedAt?: number;
  /** Numbers of entries by kind. */
  meta?: {
    /** @integer */
    destinationCount?: number;
    /** @integer */
    domainCount?: number;
    /** @integer */
    urlCount?: number;
    /** @integer */
    ipv4Count?: number;
    /** @integer */
    ipv6Count?: number;
    /** @integer */
    applicationCount?: number;
  };
};

export type ListAnswer = {
  status?: Status;
  data?: DestinationList;
};

export type Rule = {
  /** @integer */
  ruleId?: number;
  /** @integer */
  organizationId?: number;
  ruleName?: string;
  ruleDescription?: string;
  ruleAction?: string;
  /** @integer */
  rulePriority?: number;
  ruleIsDefault?: boolean;
  ruleIsEnabled?: boolean;
  modifiedBy?: string;
  modifiedAt?: string;
  createdAt?: string;
};

export type RuleDetails = {
  /** @integer */
  ruleId?: number;
  /** @integer */
  organizationId?: number;
  ruleName?: string;
  ruleDescription?: string;
  ruleAction?: string;
  /** @integer */
  rulePriority?: number;
  ruleIsDefault?: boolean;
  ruleIsEnabled?: boolean;
  modifiedBy?: string;
  modifiedAt?: string;
  createdAt?: string;
  ruleConditions?: {
    attributeName?: string;
    attributeOperator?: string;
    /** Text, truth value or list of ids. */
    attributeValue?: unknown;
  }[];
  ruleSettings?: {
    settingName?: string;
    /** Text, number, truth value or list. */
    settingValue?: unknown;
    modifiedAt?: string;
  }[];
};

export type Category = {
  id?: number;
  label?: string;
  type?: string;
};

export type Identity = {
  id?: number;
  label?: string;
  type?: {
    id?: number;
    label?: string;
    type?: string;
  };
  deleted?: boolean;
};

export type Threat = {
  label?: string;
  type?: string;
};

export type Labelled = {
  id?: number;
  label?: string;
};

export type RoamingComputer = {
  /** @integer */
  originId?: number;
  deviceId?: string;
  name?: string;
  type?: string;
  /** State of the DNS protection. */
  status?: string;
  /** State of the web gateway. */
  swgStatus?: string;
  lastSync?: string;
  lastSyncStatus?: string;
  lastSyncSwgStatus?: string;
  version?: string;
  osVersion?: string;
  osVersionName?: string;
  hasIpBlocking?: boolean;
  anyconnectDeviceId?: string;
};

const PAGE_PAGES = { page: "page", size: "limit", items: "/data", total: "/meta/total" } as const;

const OFFSET_PAGES = { offset: "offset", limit: "limit", items: "/data" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "cisco_secure_access",
  operations: {
    low: {
      "destination_lists:read": ["GPoBJsRG", PAGE_PAGES],
      "destination_lists:read_details": ["piE9-WDV"],
      "destinations:read": ["_GM4sts_", PAGE_PAGES],
      "rules:read": ["w1oUNe_2", { offset: "offset", limit: "limit", items: "/result", total: "/count" }],
      "rules:read_details": ["S_TeUr3m"],
      "intrusions:read": ["I9Lkps4Y", OFFSET_PAGES],
      "retrospective_files:read": ["N7fx86YQ", OFFSET_PAGES],
      "top_threats:read": ["zLHyXYGH", OFFSET_PAGES],
      "identities:read": ["Zr7uO4-B", OFFSET_PAGES],
      "roaming_computers:read": ["tmgJjsPk", { page: "page", size: "limit", items: "" }],
      "roaming_computers:read_details": ["KkGvSDWn"],
      "swg_overrides:read": ["jPeVNRIw"],
      "tunnel_states:read": ["pBXdgEZW", { offset: "offset", limit: "limit", items: "/data", total: "/total" }],
      "apps:read": ["IzgPIXjm", { offset: "offset", limit: "limit", items: "/items" }],
    },
    medium: {
      "dns_activity:read": ["5QySKLMk", OFFSET_PAGES],
      "proxy_activity:read": ["bTiUF-qH", OFFSET_PAGES],
      "firewall_activity:read": ["FS99sEW0", OFFSET_PAGES],
      "vpn_events:read": ["iW6RhPNo"],
      "top_destinations:read": ["iflX8vvk", OFFSET_PAGES],
      "apps:update": ["rI8WWsKb"],
    },
    high: {
      "destination_lists:write": ["Pjds9zsc"],
      "destination_lists:delete": ["aLcsb0xM"],
      "destinations:write": ["G9LLOJzX"],
      "destinations:delete": ["amV2RF-L"],
      "rules:switch": ["sRcbysVJ"],
      "rules:delete": ["95xs69aV"],
    },
    critical: {
      "roaming_computers:delete": ["F0ld323K"],
      "swg_overrides:write": ["i9CfrGj_"],
    },
  },
};
