// Generated from specs/fortinet.yaml by `npm run generate`. Do not edit.
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
 * Fortinet FortiGate. Policies, addresses, bans, quarantine, sessions, users and logs of a FortiGate.
 * @see https://docs.fortinet.com/document/fortigate/latest/administration-guide/940602/using-apis
 */
export class FortinetConnector<const M extends Risk = "critical"> extends SDKConnector<FortinetOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List firewall policies in order. Risk: low. Scope: none. */
  listPolicies(params: ListPoliciesParams = {}, options?: ExecuteOptions): GovernedPages<"low", PoliciesReadResult, PoliciesReadItem> {
    return this.call("policies:read", params, options);
  }

  /** Change a policy or switch it off. Risk: high. Scope: none. May be escalated to a reviewer. */
  disablePolicy(params: DisablePolicyParams, options?: ExecuteOptions): GovernedCall<"high", PoliciesUpdateResult> {
    return this.call("policies:update", { policyid: params.policyId, status: "disable" }, options);
  }

  /** Change a policy or switch it off. Risk: high. Scope: none. May be escalated to a reviewer. */
  enablePolicy(params: EnablePolicyParams, options?: ExecuteOptions): GovernedCall<"high", PoliciesUpdateResult> {
    return this.call("policies:update", { policyid: params.policyId, status: "enable" }, options);
  }

  /** Create an address object for policies. Risk: medium. Scope: none. */
  createIpAddress(params: CreateIpAddressParams, options?: ExecuteOptions): GovernedCall<"medium", AddressesWriteResult> {
    return this.call("addresses:write", { ...params, type: "ipmask" }, options);
  }

  /** Replace the members of an address group. Risk: high. Scope: none. May be escalated to a reviewer. */
  setAddressGroup(params: SetAddressGroupParams, options?: ExecuteOptions): GovernedCall<"high", AddressGroupsUpdateResult> {
    return this.call("address_groups:update", { name: params.name, member: params.members }, options);
  }

  /** Add one URL to a URL filter. Risk: high. Scope: none. May be escalated to a reviewer. */
  blockUrl(params: BlockUrlParams, options?: ExecuteOptions): GovernedCall<"high", UrlFilterEntriesWriteResult> {
    return this.call("url_filter_entries:write", {
      filter_id: params.filterId,
      url: params.url,
      comment: params.comment,
      type: "simple",
      action: "block",
    }, options);
  }

  /** List addresses that are banned now. Risk: low. Scope: none. */
  listBannedIps(params: ListBannedIpsParams = {}, options?: ExecuteOptions): GovernedCall<"low", BannedIpsReadResult> {
    return this.call("banned_ips:read", params, options);
  }

  /** Ban addresses from all traffic. Risk: high. Scope: none. May be escalated to a reviewer. */
  banIps(params: BanIpsParams, options?: ExecuteOptions): GovernedCall<"high", BannedIpsWriteResult> {
    return this.call("banned_ips:write", { ip_addresses: params.ipAddresses, expiry: params.expiry }, options);
  }

  /** Lift the ban from addresses. Risk: high. Scope: none. May be escalated to a reviewer. */
  unbanIps(params: UnbanIpsParams, options?: ExecuteOptions): GovernedCall<"high", BannedIpsClearResult> {
    return this.call("banned_ips:clear", { ip_addresses: params.ipAddresses }, options);
  }

  /** List sessions that pass the firewall. Risk: medium. Scope: none. */
  findSessions(params: FindSessionsParams, options?: ExecuteOptions): GovernedPages<"medium", SessionsReadResult, SessionsReadItem> {
    return this.call("sessions:read", { srcaddr: params.source, dstaddr: params.destination, count: params.count }, options);
  }

  /** Make one user sign in to the firewall again. Risk: high. Scope: none. May be escalated to a reviewer. */
  deauthUser(params: DeauthUserParams, options?: ExecuteOptions): GovernedCall<"high", AuthUsersDeauthResult> {
    return this.call("auth_users:deauth", params, options);
  }

  /** Search the logs of traffic. Risk: medium. Scope: none. */
  searchTrafficLogs(params: SearchTrafficLogsParams, options?: ExecuteOptions): GovernedPages<"medium", TrafficLogsReadResult, TrafficLogsReadItem> {
    return this.call("traffic_logs:read", params, options);
  }

  execute<O extends keyof Within<FortinetOperations, M>>(
    operation: O,
    params: ParamsOf<Within<FortinetOperations, M>, O> & Incomplete,
  ): never;
  /** List firewall policies in order. `GET /api/v2/cmdb/firewall/policy` @risk low */
  execute(
    operation: OperationId<"policies:read", "low", M>,
    params: PoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PoliciesReadResult, PoliciesReadItem>;
  /** Add a firewall policy at the end. `POST /api/v2/cmdb/firewall/policy` @risk high */
  execute(
    operation: OperationId<"policies:write", "high", M>,
    params: PoliciesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PoliciesWriteResult>;
  /** Change a policy or switch it off. `PUT /api/v2/cmdb/firewall/policy/{policyid}` @risk high */
  execute(
    operation: OperationId<"policies:update", "high", M>,
    params: PoliciesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PoliciesUpdateResult>;
  /** Put a policy before or after another. `PUT /api/v2/cmdb/firewall/policy/{policyid}` @risk high */
  execute(
    operation: OperationId<"policies:move", "high", M>,
    params: PoliciesMoveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PoliciesMoveResult>;
  /** Delete a firewall policy by number. `DELETE /api/v2/cmdb/firewall/policy/{policyid}` @risk high */
  execute(
    operation: OperationId<"policies:delete", "high", M>,
    params: PoliciesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PoliciesDeleteResult>;
  /** List address objects for policies. `GET /api/v2/cmdb/firewall/address` @risk low */
  execute(
    operation: OperationId<"addresses:read", "low", M>,
    params: AddressesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AddressesReadResult, AddressesReadItem>;
  /** Create an address object for policies. `POST /api/v2/cmdb/firewall/address` @risk medium */
  execute(
    operation: OperationId<"addresses:write", "medium", M>,
    params: AddressesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AddressesWriteResult>;
  /** Delete an address object that is unused. `DELETE /api/v2/cmdb/firewall/address/{name}` @risk high */
  execute(
    operation: OperationId<"addresses:delete", "high", M>,
    params: AddressesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AddressesDeleteResult>;
  /** List address groups and their members. `GET /api/v2/cmdb/firewall/addrgrp` @risk low */
  execute(
    operation: OperationId<"address_groups:read", "low", M>,
    params: AddressGroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AddressGroupsReadResult, AddressGroupsReadItem>;
  /** Replace the members of an address group. `PUT /api/v2/cmdb/firewall/addrgrp/{name}` @risk high */
  execute(
    operation: OperationId<"address_groups:update", "high", M>,
    params: AddressGroupsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AddressGroupsUpdateResult>;
  /** List URL filters with their entries. `GET /api/v2/cmdb/webfilter/urlfilter` @risk low */
  execute(
    operation: OperationId<"url_filters:read", "low", M>,
    params: UrlFiltersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UrlFiltersReadResult, UrlFiltersReadItem>;
  /** Replace the entries of a URL filter. `PUT /api/v2/cmdb/webfilter/urlfilter/{id}` @risk critical */
  execute(
    operation: OperationId<"url_filters:update", "critical", M>,
    params: UrlFiltersUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UrlFiltersUpdateResult>;
  /** Add one URL to a URL filter. `POST /api/v2/cmdb/webfilter/urlfilter/{filter_id}/entries` @risk high */
  execute(
    operation: OperationId<"url_filter_entries:write", "high", M>,
    params: UrlFilterEntriesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UrlFilterEntriesWriteResult>;
  /** List addresses that are banned now. `GET /api/v2/monitor/user/banned` @risk low */
  execute(
    operation: OperationId<"banned_ips:read", "low", M>,
    params: BannedIpsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", BannedIpsReadResult>;
  /** Ban addresses from all traffic. `POST /api/v2/monitor/user/banned/add_users` @risk high */
  execute(
    operation: OperationId<"banned_ips:write", "high", M>,
    params: BannedIpsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", BannedIpsWriteResult>;
  /** Lift the ban from addresses. `POST /api/v2/monitor/user/banned/clear_users` @risk high */
  execute(
    operation: OperationId<"banned_ips:clear", "high", M>,
    params: BannedIpsClearParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", BannedIpsClearResult>;
  /** List devices in quarantine by hardware address. `GET /api/v2/cmdb/user/quarantine` @risk low */
  execute(
    operation: OperationId<"quarantine:read", "low", M>,
    params: QuarantineReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", QuarantineReadResult>;
  /** Replace the list of devices in quarantine. `PUT /api/v2/cmdb/user/quarantine` @risk critical */
  execute(
    operation: OperationId<"quarantine:update", "critical", M>,
    params: QuarantineUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", QuarantineUpdateResult>;
  /** List sessions that pass the firewall. `GET /api/v2/monitor/firewall/sessions` @risk medium */
  execute(
    operation: OperationId<"sessions:read", "medium", M>,
    params: SessionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SessionsReadResult, SessionsReadItem>;
  /** Close one session at once. `POST /api/v2/monitor/firewall/session/close` @risk high */
  execute(
    operation: OperationId<"sessions:close", "high", M>,
    params: SessionsCloseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SessionsCloseResult>;
  /** List devices seen in the network. `GET /api/v2/monitor/user/device/query` @risk low */
  execute(
    operation: OperationId<"devices:read", "low", M>,
    params: DevicesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DevicesReadResult, DevicesReadItem>;
  /** List users that the firewall knows by address. `GET /api/v2/monitor/user/firewall` @risk low */
  execute(
    operation: OperationId<"auth_users:read", "low", M>,
    params: AuthUsersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AuthUsersReadResult>;
  /** Make one user sign in to the firewall again. `POST /api/v2/monitor/user/firewall/deauth` @risk high */
  execute(
    operation: OperationId<"auth_users:deauth", "high", M>,
    params: AuthUsersDeauthParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AuthUsersDeauthResult>;
  /** List users of the SSL VPN. `GET /api/v2/monitor/vpn/ssl` @risk low */
  execute(
    operation: OperationId<"vpn_users:read", "low", M>,
    params: VpnUsersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VpnUsersReadResult>;
  /** End a session of the SSL VPN. `POST /api/v2/monitor/vpn/ssl/delete` @risk high */
  execute(
    operation: OperationId<"vpn_users:disconnect", "high", M>,
    params: VpnUsersDisconnectParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", VpnUsersDisconnectResult>;
  /** Tell name and model of the firewall. `GET /api/v2/monitor/system/status` @risk low */
  execute(
    operation: OperationId<"status:read", "low", M>,
    params: StatusReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", StatusReadResult>;
  /** Search the logs of traffic. `GET /api/v2/log/{source}/traffic/{subtype}` @risk medium */
  execute(
    operation: OperationId<"traffic_logs:read", "medium", M>,
    params: TrafficLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", TrafficLogsReadResult, TrafficLogsReadItem>;
  /** Search the logs of security profiles. `GET /api/v2/log/{source}/{type}` @risk medium */
  execute(
    operation: OperationId<"threat_logs:read", "medium", M>,
    params: ThreatLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ThreatLogsReadResult, ThreatLogsReadItem>;
  /** Search the logs of system and users. `GET /api/v2/log/{source}/event/{subtype}` @risk medium */
  execute(
    operation: OperationId<"event_logs:read", "medium", M>,
    params: EventLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", EventLogsReadResult, EventLogsReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof FortinetOperations>(
    operation: O & Permit<FortinetOperations, O, M>,
    ...rest: Rest<ParamsOf<FortinetOperations, O>>
  ): CallOf<FortinetOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Fortinet<M extends Risk = "critical"> = Limited<FortinetConnector<M>, FortinetMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface FortinetOperations {
  "policies:read": { risk: "low"; params: PoliciesReadParams; result: PoliciesReadResult; item: PoliciesReadItem };
  "policies:write": { risk: "high"; params: PoliciesWriteParams; result: PoliciesWriteResult };
  "policies:update": { risk: "high"; params: PoliciesUpdateParams; result: PoliciesUpdateResult };
  "policies:move": { risk: "high"; params: PoliciesMoveParams; result: PoliciesMoveResult };
  "policies:delete": { risk: "high"; params: PoliciesDeleteParams; result: PoliciesDeleteResult };
  "addresses:read": { risk: "low"; params: AddressesReadParams; result: AddressesReadResult; item: AddressesReadItem };
  "addresses:write": { risk: "medium"; params: AddressesWriteParams; result: AddressesWriteResult };
  "addresses:delete": { risk: "high"; params: AddressesDeleteParams; result: AddressesDeleteResult };
  "address_groups:read": { risk: "low"; params: AddressGroupsReadParams; result: AddressGroupsReadResult; item: AddressGroupsReadItem };
  "address_groups:update": { risk: "high"; params: AddressGroupsUpdateParams; result: AddressGroupsUpdateResult };
  "url_filters:read": { risk: "low"; params: UrlFiltersReadParams; result: UrlFiltersReadResult; item: UrlFiltersReadItem };
  "url_filters:update": { risk: "critical"; params: UrlFiltersUpdateParams; result: UrlFiltersUpdateResult };
  "url_filter_entries:write": { risk: "high"; params: UrlFilterEntriesWriteParams; result: UrlFilterEntriesWriteResult };
  "banned_ips:read": { risk: "low"; params: BannedIpsReadParams; result: BannedIpsReadResult };
  "banned_ips:write": { risk: "high"; params: BannedIpsWriteParams; result: BannedIpsWriteResult };
  "banned_ips:clear": { risk: "high"; params: BannedIpsClearParams; result: BannedIpsClearResult };
  "quarantine:read": { risk: "low"; params: QuarantineReadParams; result: QuarantineReadResult };
  "quarantine:update": { risk: "critical"; params: QuarantineUpdateParams; result: QuarantineUpdateResult };
  "sessions:read": { risk: "medium"; params: SessionsReadParams; result: SessionsReadResult; item: SessionsReadItem };
  "sessions:close": { risk: "high"; params: SessionsCloseParams; result: SessionsCloseResult };
  "devices:read": { risk: "low"; params: DevicesReadParams; result: DevicesReadResult; item: DevicesReadItem };
  "auth_users:read": { risk: "low"; params: AuthUsersReadParams; result: AuthUsersReadResult };
  "auth_users:deauth": { risk: "high"; params: AuthUsersDeauthParams; result: AuthUsersDeauthResult };
  "vpn_users:read": { risk: "low"; params: VpnUsersReadParams; result: VpnUsersReadResult };
  "vpn_users:disconnect": { risk: "high"; params: VpnUsersDisconnectParams; result: VpnUsersDisconnectResult };
  "status:read": { risk: "low"; params: StatusReadParams; result: StatusReadResult };
  "traffic_logs:read": { risk: "medium"; params: TrafficLogsReadParams; result: TrafficLogsReadResult; item: TrafficLogsReadItem };
  "threat_logs:read": { risk: "medium"; params: ThreatLogsReadParams; result: ThreatLogsReadResult; item: ThreatLogsReadItem };
  "event_logs:read": { risk: "medium"; params: EventLogsReadParams; result: EventLogsReadResult; item: EventLogsReadItem };
}

/** The risk of each convenience method. */
export interface FortinetMethods {
  listPolicies: "low";
  disablePolicy: "high";
  enablePolicy: "high";
  createIpAddress: "medium";
  setAddressGroup: "high";
  blockUrl: "high";
  listBannedIps: "low";
  banIps: "high";
  unbanIps: "high";
  findSessions: "medium";
  deauthUser: "high";
  searchTrafficLogs: "medium";
}

/** Parameters of `policies:read`. */
export interface PoliciesReadParams {
  filter?: Filter;
  start?: Start;
  count?: Count;
  vdom?: Vdom;
}

/** Result of `policies:read`. */
export type PoliciesReadResult = {
  status?: string;
  vdom?: string;
  /** @integer */
  size?: number;
  /** @integer */
  matched_count?: number;
  results?: Policy[];
};

/** One item of the pages of `policies:read`. */
export type PoliciesReadItem = NonNullable<PoliciesReadResult["results"]>[number];

/** Arguments of `listPolicies`. */
export interface ListPoliciesParams {
  filter?: Filter;
}

/** Parameters of `policies:write`. */
export interface PoliciesWriteParams {
  vdom?: Vdom;
  name: PolicyName;
  srcintf: PolicySrcintf;
  dstintf: PolicyDstintf;
  srcaddr: PolicySrcaddr;
  dstaddr: PolicyDstaddr;
  service: PolicyService;
  action: PolicyAction;
  schedule: PolicySchedule;
  status?: PolicyStatus;
  nat?: PolicyNat;
  logtraffic?: PolicyLogtraffic;
  "utm-status"?: PolicyUtmStatus;
  "ips-sensor"?: PolicyIpsSensor;
  "av-profile"?: PolicyAvProfile;
  "webfilter-profile"?: PolicyWebfilterProfile;
  comments?: PolicyComments;
}

/** Result of `policies:write`. */
export type PoliciesWriteResult = Written;

/** Parameters of `policies:update`. */
export interface PoliciesUpdateParams {
  policyid: PolicyId;
  vdom?: Vdom;
  name?: PolicyName;
  srcintf?: PolicySrcintf;
  dstintf?: PolicyDstintf;
  srcaddr?: PolicySrcaddr;
  dstaddr?: PolicyDstaddr;
  service?: PolicyService;
  action?: PolicyAction;
  schedule?: PolicySchedule;
  status?: PolicyStatus;
  nat?: PolicyNat;
  logtraffic?: PolicyLogtraffic;
  "utm-status"?: PolicyUtmStatus;
  "ips-sensor"?: PolicyIpsSensor;
  "av-profile"?: PolicyAvProfile;
  "webfilter-profile"?: PolicyWebfilterProfile;
  comments?: PolicyComments;
}

/** Result of `policies:update`. */
export type PoliciesUpdateResult = Written;

/** Arguments of `disablePolicy`. */
export interface DisablePolicyParams {
  policyId: PolicyId;
}

/** Arguments of `enablePolicy`. */
export interface EnablePolicyParams {
  policyId: PolicyId;
}

/** Parameters of `policies:move`. */
export interface PoliciesMoveParams {
  policyid: PolicyId;
  /** Number of the policy to stand before. @integer @minimum 0 */
  before?: number;
  /** Number of the policy to stand behind. @integer @minimum 0 */
  after?: number;
  vdom?: Vdom;
}

/** Result of `policies:move`. */
export type PoliciesMoveResult = Written;

/** Parameters of `policies:delete`. */
export interface PoliciesDeleteParams {
  policyid: PolicyId;
  vdom?: Vdom;
}

/** Result of `policies:delete`. */
export type PoliciesDeleteResult = Written;

/** Parameters of `addresses:read`. */
export interface AddressesReadParams {
  filter?: Filter;
  start?: Start;
  count?: Count;
  vdom?: Vdom;
}

/** Result of `addresses:read`. */
export type AddressesReadResult = {
  status?: string;
  vdom?: string;
  /** @integer */
  size?: number;
  /** @integer */
  matched_count?: number;
  results?: Address[];
};

/** One item of the pages of `addresses:read`. */
export type AddressesReadItem = NonNullable<AddressesReadResult["results"]>[number];

/** Parameters of `addresses:write`. */
export interface AddressesWriteParams {
  vdom?: Vdom;
  /** Name of the new address object. @minLength 1 @maxLength 79 */
  name: string;
  /** Kind of address that is given. */
  type: "ipmask" | "iprange" | "fqdn" | "geography";
  /** Address and mask, as 192.0.2.7/32, for ipmask. @minLength 1 */
  subnet?: string;
  /** First address, for a range. @minLength 1 */
  "start-ip"?: string;
  /** Last address, for a range. @minLength 1 */
  "end-ip"?: string;
  /** Full domain name to resolve. @minLength 1 @maxLength 255 */
  fqdn?: string;
  /** Code of a country, such as DE. @minLength 2 @maxLength 2 */
  country?: string;
  /** What the address is known for. @maxLength 255 */
  comment?: string;
}

/** Result of `addresses:write`. */
export type AddressesWriteResult = Written;

/** Arguments of `createIpAddress`. */
export interface CreateIpAddressParams {
  /** Name of the new address object. @minLength 1 @maxLength 79 */
  name: string;
  /** Address and mask, as 192.0.2.7/32, for ipmask. @minLength 1 */
  subnet?: string;
  /** What the address is known for. @maxLength 255 */
  comment?: string;
}

/** Parameters of `addresses:delete`. */
export interface AddressesDeleteParams {
  /** Name of the address object. @minLength 1 */
  name: string;
  vdom?: Vdom;
}

/** Result of `addresses:delete`. */
export type AddressesDeleteResult = Written;

/** Parameters of `address_groups:read`. */
export interface AddressGroupsReadParams {
  filter?: Filter;
  start?: Start;
  count?: Count;
  vdom?: Vdom;
}

/** Result of `address_groups:read`. */
export type AddressGroupsReadResult = {
  status?: string;
  vdom?: string;
  /** @integer */
  size?: number;
  /** @integer */
  matched_count?: number;
  results?: AddressGroup[];
};

/** One item of the pages of `address_groups:read`. */
export type AddressGroupsReadItem = NonNullable<AddressGroupsReadResult["results"]>[number];

/** Parameters of `address_groups:update`. */
export interface AddressGroupsUpdateParams {
  /** Name of the address group. @minLength 1 */
  name: string;
  /** All address objects of the group; whoever is left out leaves it. @minItems 1 */
  member: NameRef[];
  /** What the group is meant for. @maxLength 255 */
  comment?: string;
  vdom?: Vdom;
}

/** Result of `address_groups:update`. */
export type AddressGroupsUpdateResult = Written;

/** Arguments of `setAddressGroup`. */
export interface SetAddressGroupParams {
  /** Name of the address group. @minLength 1 */
  name: string;
  /** All address objects of the group; whoever is left out leaves it. @minItems 1 */
  members: NameRef[];
}

/** Parameters of `url_filters:read`. */
export interface UrlFiltersReadParams {
  filter?: Filter;
  start?: Start;
  count?: Count;
  vdom?: Vdom;
}

/** Result of `url_filters:read`. */
export type UrlFiltersReadResult = {
  status?: string;
  vdom?: string;
  /** @integer */
  size?: number;
  /** @integer */
  matched_count?: number;
  results?: UrlFilter[];
};

/** One item of the pages of `url_filters:read`. */
export type UrlFiltersReadItem = NonNullable<UrlFiltersReadResult["results"]>[number];

/** Parameters of `url_filters:update`. */
export interface UrlFiltersUpdateParams {
  /** Number of the URL filter. @integer @minimum 0 */
  id: number;
  /** All entries, in their order. */
  entries: UrlEntry[];
  /** What the filter is meant for. @maxLength 255 */
  comment?: string;
  vdom?: Vdom;
}

/** Result of `url_filters:update`. */
export type UrlFiltersUpdateResult = Written;

/** Parameters of `url_filter_entries:write`. */
export interface UrlFilterEntriesWriteParams {
  /** Number of the URL filter to add to. @integer @minimum 1 */
  filter_id: number;
  /** URL or domain, such as example.com. @minLength 1 @maxLength 511 */
  url: string;
  /** Always simple, as patterns could match everything. */
  type: "simple";
  /** What happens to requests for it. */
  action: "block" | "allow" | "monitor";
  /** Whether the entry works at once. */
  status?: "enable" | "disable";
  /** Why the URL is added. @maxLength 255 */
  comment?: string;
  vdom?: Vdom;
}

/** Result of `url_filter_entries:write`. */
export type UrlFilterEntriesWriteResult = Written;

/** Arguments of `blockUrl`. */
export interface BlockUrlParams {
  /** Number of the URL filter to add to. @integer @minimum 1 */
  filterId: number;
  /** URL or domain, such as example.com. @minLength 1 @maxLength 511 */
  url: string;
  /** Why the URL is added. @maxLength 255 */
  comment?: string;
}

/** Parameters of `banned_ips:read`. */
export interface BannedIpsReadParams {
  vdom?: Vdom;
}

/** Result of `banned_ips:read`. */
export type BannedIpsReadResult = {
  status?: string;
  vdom?: string;
  results?: Banned[];
};

/** Arguments of `listBannedIps`. */
export interface ListBannedIpsParams {
  vdom?: Vdom;
}

/** Parameters of `banned_ips:write`. */
export interface BannedIpsWriteParams {
  ip_addresses: IpList;
  /** Seconds until it ends, 0 for never. @integer @minimum 0 */
  expiry?: number;
  vdom?: Vdom;
}

/** Result of `banned_ips:write`. */
export type BannedIpsWriteResult = Done;

/** Arguments of `banIps`. */
export interface BanIpsParams {
  ipAddresses: IpList;
  /** Seconds until it ends, 0 for never. @integer @minimum 0 */
  expiry?: number;
}

/** Parameters of `banned_ips:clear`. */
export interface BannedIpsClearParams {
  ip_addresses: IpList;
  vdom?: Vdom;
}

/** Result of `banned_ips:clear`. */
export type BannedIpsClearResult = Done;

/** Arguments of `unbanIps`. */
export interface UnbanIpsParams {
  ipAddresses: IpList;
}

/** Parameters of `quarantine:read`. */
export interface QuarantineReadParams {
  vdom?: Vdom;
}

/** Result of `quarantine:read`. */
export type QuarantineReadResult = {
  status?: string;
  vdom?: string;
  /** The settings, in some versions as a list of one. */
  results?: Quarantine | Quarantine[];
};

/** Parameters of `quarantine:update`. */
export interface QuarantineUpdateParams {
  /** All entries; whoever is left out is released. @maxItems 100 */
  targets: QuarantineTarget[];
  vdom?: Vdom;
}

/** Result of `quarantine:update`. */
export type QuarantineUpdateResult = Written;

/** Parameters of `sessions:read`. */
export interface SessionsReadParams {
  /** How many sessions are sent. @integer @minimum 20 @maximum 1000 */
  count: number;
  start?: Start;
  /** Only sessions of this version. */
  ip_version?: "ipv4" | "ipv6" | "ipboth";
  /** Only sessions from this address. @minLength 1 */
  srcaddr?: string;
  /** Only sessions to this address. @minLength 1 */
  dstaddr?: string;
  /** Only sessions to this port. @minLength 1 */
  dstport?: string;
  /** Only sessions of this policy. @minLength 1 */
  policyid?: string;
  /** Only sessions of this user. @minLength 1 */
  username?: string;
  vdom?: Vdom;
}

/** Result of `sessions:read`. */
export type SessionsReadResult = {
  status?: string;
  vdom?: string;
  results?: { details?: Session[] };
};

/** One item of the pages of `sessions:read`. */
export type SessionsReadItem = NonNullable<NonNullable<SessionsReadResult["results"]>["details"]>[number];

/** Arguments of `findSessions`. */
export interface FindSessionsParams {
  /** Only sessions from this address. @minLength 1 */
  source?: string;
  /** Only sessions to this address. @minLength 1 */
  destination?: string;
  /** How many sessions are sent. @integer @minimum 20 @maximum 1000 */
  count: number;
}

/** Parameters of `sessions:close`. */
export interface SessionsCloseParams {
  /** Protocol of the session. */
  pro: "tcp" | "udp" | "icmp";
  /** Source address of the session. @minLength 1 */
  saddr: string;
  /** Destination address of the session. @minLength 1 */
  daddr: string;
  /** Source port of the session. @integer @minimum 0 @maximum 65535 */
  sport: number;
  /** Destination port of the session. @integer @minimum 0 @maximum 65535 */
  dport: number;
  vdom?: Vdom;
}

/** Result of `sessions:close`. */
export type SessionsCloseResult = Done;

/** Parameters of `devices:read`. */
export interface DevicesReadParams {
  filter?: Filter;
  start?: Start;
  count?: Count;
  /** Whether earlier devices are listed too. */
  query_type?: "latest" | "unified_latest" | "unified_history";
  /** Start of the time, in seconds since 1970. @integer @minimum 0 */
  timestamp_from?: number;
  /** End of the time, in seconds since 1970. @integer @minimum 0 */
  timestamp_to?: number;
  vdom?: Vdom;
}

/** Result of `devices:read`. */
export type DevicesReadResult = {
  status?: string;
  vdom?: string;
  /** @integer */
  start?: number;
  /** @integer */
  count?: number;
  /** @integer */
  total?: number;
  results?: Device[];
};

/** One item of the pages of `devices:read`. */
export type DevicesReadItem = NonNullable<DevicesReadResult["results"]>[number];

/** Parameters of `auth_users:read`. */
export interface AuthUsersReadParams {
  /** Whether users with IPv4 are listed. */
  ipv4?: boolean;
  /** Whether users with IPv6 are listed. */
  ipv6?: boolean;
  /** Whether single sign-on users are listed. */
  include_fsso?: boolean;
  vdom?: Vdom;
}

/** Result of `auth_users:read`. */
export type AuthUsersReadResult = {
  status?: string;
  vdom?: string;
  results?: AuthUser[];
};

/** Parameters of `auth_users:deauth`. */
export interface AuthUsersDeauthParams {
  /** Kind of user, firewall unless told. */
  user_type?: "proxy" | "firewall";
  /** Number of the user, from auth_users:read. @integer @minimum 0 */
  id?: number;
  /** Address of the user. @minLength 1 */
  ip: string;
  /** Version of that address. */
  ip_version?: "ip4" | "ip6";
  /** How the user signed in. */
  method?: "fsso" | "rsso" | "ntlm" | "firewall" | "wsso" | "fsso_citrix" | "sso_guest";
  vdom?: Vdom;
}

/** Result of `auth_users:deauth`. */
export type AuthUsersDeauthResult = Done;

/** Arguments of `deauthUser`. */
export interface DeauthUserParams {
  /** Address of the user. @minLength 1 */
  ip: string;
  /** How the user signed in. */
  method?: "fsso" | "rsso" | "ntlm" | "firewall" | "wsso" | "fsso_citrix" | "sso_guest";
}

/** Parameters of `vpn_users:read`. */
export interface VpnUsersReadParams {
  vdom?: Vdom;
}

/** Result of `vpn_users:read`. */
export type VpnUsersReadResult = {
  status?: string;
  vdom?: string;
  results?: VpnUser[];
};

/** Parameters of `vpn_users:disconnect`. */
export interface VpnUsersDisconnectParams {
  /** Web session or tunnel in it. */
  type: "websession" | "subsession";
  /** Number of the session or subsession, from vpn_users:read. @integer @minimum 0 */
  index: number;
  vdom?: Vdom;
}

/** Result of `vpn_users:disconnect`. */
export type VpnUsersDisconnectResult = Done;

/** Parameters of `status:read`. */
export type StatusReadParams = { [key: string]: never };

/** Result of `status:read`. */
export type StatusReadResult = {
  status?: string;
  serial?: string;
  version?: string;
  /** @integer */
  build?: number;
  results?: {
    hostname?: string;
    model?: string;
    model_name?: string;
    model_number?: string;
    log_disk_status?: string;
  };
};

/** Parameters of `traffic_logs:read`. */
export interface TrafficLogsReadParams {
  source: LogSource;
  /** Which traffic is meant. */
  subtype: "forward" | "local" | "multicast" | "sniffer";
  filter?: LogFilter;
  rows?: LogRows;
  start?: Start;
  session_id?: LogSession;
  serial_no?: LogSerial;
  extra?: LogExtra;
  vdom?: Vdom;
}

/** Result of `traffic_logs:read`. */
export type TrafficLogsReadResult = {
  status?: string;
  /** @integer */
  session_id?: number;
  /** @integer */
  total_lines?: number;
  /** @integer */
  completed?: number;
  results?: LogEntry[];
};

/** One item of the pages of `traffic_logs:read`. */
export type TrafficLogsReadItem = NonNullable<TrafficLogsReadResult["results"]>[number];

/** Arguments of `searchTrafficLogs`. */
export interface SearchTrafficLogsParams {
  source: LogSource;
  /** Which traffic is meant. */
  subtype: "forward" | "local" | "multicast" | "sniffer";
  filter?: LogFilter;
  rows?: LogRows;
}

/** Parameters of `threat_logs:read`. */
export interface ThreatLogsReadParams {
  source: LogSource;
  /** Which profile wrote the log. */
  type:
    | "virus"
    | "webfilter"
    | "ips"
    | "anomaly"
    | "app-ctrl"
    | "dns"
    | "waf"
    | "dlp"
    | "file-filter"
    | "ssl"
    | "ssh"
    | "emailfilter";
  filter?: LogFilter;
  rows?: LogRows;
  start?: Start;
  session_id?: LogSession;
  serial_no?: LogSerial;
  extra?: LogExtra;
  vdom?: Vdom;
}

/** Result of `threat_logs:read`. */
export type ThreatLogsReadResult = {
  status?: string;
  /** @integer */
  session_id?: number;
  /** @integer */
  total_lines?: number;
  /** @integer */
  completed?: number;
  results?: LogEntry[];
};

/** One item of the pages of `threat_logs:read`. */
export type ThreatLogsReadItem = NonNullable<ThreatLogsReadResult["results"]>[number];

/** Parameters of `event_logs:read`. */
export interface EventLogsReadParams {
  source: LogSource;
  /** Which events are meant. */
  subtype: "system" | "user" | "vpn" | "router" | "ha" | "wireless" | "endpoint" | "security-rating";
  filter?: LogFilter;
  rows?: LogRows;
  start?: Start;
  session_id?: LogSession;
  serial_no?: LogSerial;
  extra?: LogExtra;
  vdom?: Vdom;
}

/** Result of `event_logs:read`. */
export type EventLogsReadResult = {
  status?: string;
  /** @integer */
  session_id?: number;
  /** @integer */
  total_lines?: number;
  /** @integer */
  completed?: number;
  results?: LogEntry[];
};

/** One item of the pages of `event_logs:read`. */
export type EventLogsReadItem = NonNullable<EventLogsReadResult["results"]>[number];

/** Virtual domain, the one for management when left out. @minLength 1 @maxLength 31 @pattern ^[^,*]+$ */
export type Vdom = string;

/** Conditions that must all hold, such as name==web or name=@web. */
export type Filter = string[];

/** How many entries to pass over. @integer @minimum 0 */
export type Start = number;

/** How many entries make a page. @integer @minimum 1 */
export type Count = number;

/** Number of a firewall policy. @integer @minimum 0 */
export type PolicyId = number;

/** Name of the policy in lists. @minLength 1 @maxLength 35 */
export type PolicyName = string;

/** Interfaces or zones that traffic comes from. @minItems 1 */
export type PolicySrcintf = NameRef[];

/** Interfaces or zones that traffic goes to. @minItems 1 */
export type PolicyDstintf = NameRef[];

/** Source addresses or groups, or all. @minItems 1 */
export type PolicySrcaddr = NameRef[];

/** Destination addresses or groups, or all. @minItems 1 */
export type PolicyDstaddr = NameRef[];

/** Services of the traffic, or ALL. @minItems 1 */
export type PolicyService = NameRef[];

/** Whether matching traffic may pass. */
export type PolicyAction = "accept" | "deny";

/** Schedule of the policy, such as always. @minLength 1 @maxLength 35 */
export type PolicySchedule = string;

/** Whether the policy is in force. */
export type PolicyStatus = "enable" | "disable";

/** Whether source addresses are translated. */
export type PolicyNat = "enable" | "disable";

/** Whether all sessions are logged, or only those with security events. */
export type PolicyLogtraffic = "all" | "utm";

/** Have security profiles inspect the traffic. */
export type PolicyUtmStatus = "enable";

/** Intrusion prevention profile to use. @minLength 1 @maxLength 47 */
export type PolicyIpsSensor = string;

/** Antivirus profile to use. @minLength 1 @maxLength 47 */
export type PolicyAvProfile = string;

/** Web filter profile to use. @minLength 1 @maxLength 47 */
export type PolicyWebfilterProfile = string;

/** Why the policy is there. @maxLength 1023 */
export type PolicyComments = string;

export type NameRef = {
  /** Name of the object, such as all. @minLength 1 @maxLength 79 */
  name: string;
};

/** IPv4 or IPv6 addresses, each one alone. @minItems 1 @maxItems 50 */
export type IpList = string[];

/** Place that the logs are read from. */
export type LogSource = "memory" | "disk" | "fortianalyzer" | "forticloud";

/** How many log entries are sent. @integer @minimum 1 @maximum 1024 */
export type LogRows = number;

/** Number of an earlier search, from session_id. @integer @minimum 0 */
export type LogSession = number;

/** Serial number of the firewall that logged. @minLength 1 */
export type LogSerial = string;

/** Conditions that must all hold, such as srcip==10.0.0.5. */
export type LogFilter = string[];

/** Further facts to look up, as country_id or reverse_lookup. @minLength 1 */
export type LogExtra = string;

export type NameRefs = { name?: string }[];

/** What became of a change. */
export type Written = {
  /** The word success or error. */
  status?: string;
  /** @integer */
  http_status?: number;
  http_method?: string;
  /** Key of the object. @integer */
  mkey?: string | number;
  revision_changed?: boolean;
  revision?: string;
  vdom?: string;
  serial?: string;
  version?: string;
};

/** Whether the action was carried out. */
export type Done = {
  status?: string;
  http_method?: string;
  action?: string;
  vdom?: string;
  serial?: string;
  version?: string;
};

export type UrlEntry = {
  /** Number of the entry in its list. @integer @minimum 0 */
  id: number;
  /** URL or pattern, such as *.example.com. @minLength 1 @maxLength 511 */
  url: string;
  /** How the URL is compared. */
  type: "simple" | "regex" | "wildcard";
  /** What happens to such requests. */
  action: "block" | "allow" | "monitor" | "exempt";
  /** Whether the entry is in force. */
  status?: "enable" | "disable";
  /** Why the entry is there. @maxLength 255 */
  comment?: string;
  /** What an exempt entry is spared, with spaces between; everything unless told. */
  exempt?: string;
  /** Only requests that come from this site. @maxLength 255 */
  "referrer-host"?: string;
  /** What happens to credentials that are phished. */
  "antphish-action"?: "block" | "log";
  /** Web proxy profile for such requests. @maxLength 63 */
  "web-proxy-profile"?: string;
  /** Addresses that its name resolves to. */
  "dns-address-family"?: "ipv4" | "ipv6" | "both";
};

export type UrlEntryResult = {
  /** Number of the entry in its list. @integer @minimum 0 */
  id: number;
  /** URL or pattern, such as *.example.com. @minLength 1 @maxLength 511 */
  url: string;
  /** How the URL is compared. */
  type: "simple" | "regex" | "wildcard" | (string & {});
  /** What happens to such requests. */
  action: "block" | "allow" | "monitor" | "exempt" | (string & {});
  /** Whether the entry is in force. */
  status?: "enable" | "disable" | (string & {});
  /** Why the entry is there. @maxLength 255 */
  comment?: string;
  /** What an exempt entry is spared, with spaces between; everything unless told. */
  exempt?: string;
  /** Only requests that come from this site. @maxLength 255 */
  "referrer-host"?: string;
  /** What happens to credentials that are phished. */
  "antphish-action"?: "block" | "log" | (string & {});
  /** Web proxy profile for such requests. @maxLength 63 */
  "web-proxy-profile"?: string;
  /** Addresses that its name resolves to. */
  "dns-address-family"?: "ipv4" | "ipv6" | "both" | (string & {});
};

export type QuarantineTarget = {
  /** Name of the entry, such as laptop-17. @minLength 1 @maxLength 63 */
  entry: string;
  /** Why the device is in quarantine. @maxLength 63 */
  description?: string;
  /** Hardware addresses of the device. @minItems 1 */
  macs: {
    /** Hardware address, such as 00:11:22:33:44:55. @minLength 1 */
    mac: string;
    /** Whether its traffic is dropped, disable unless told. */
    drop?: "enable" | "disable";
    /** What this address belongs to. @maxLength 63 */
    description?: string;
  }[];
};

export type Quarantine = {
  /** Whether quarantine is in use. */
  quarantine?: string;
  "traffic-policy"?: string;
  targets?: {
    entry?: string;
    description?: string;
    macs?: {
      mac?: string;
      drop?: string;
      description?: string;
    }[];
  }[];
};

export type Policy = {
  /** @integer */
  policyid?: number;
  name?: string;
  uuid?: string;
  status?: string;
  action?: string;
  srcintf?: NameRefs;
  dstintf?: NameRefs;
  srcaddr?: NameRefs;
  dstaddr?: NameRefs;
  service?: NameRefs;
  schedule?: string;
  users?: NameRefs;
  groups?: NameRefs;
  nat?: string;
  "utm-status"?: string;
  "inspection-mode"?: string;
  "av-profile"?: string;
  "webfilter-profile"?: string;
  "ips-sensor"?: string;
  "application-list"?: string;
  "ssl-ssh-profile"?: string;
  logtraffic?: string;
  comments?: string;
};

export type Address = {
  name?: string;
  uuid?: string;
  type?: string;
  "sub-type"?: string;
  subnet?: string;
  "start-ip"?: string;
  "end-ip"?: string;
  fqdn?: string;
  country?: string;
  "associated-interface"?: string;
  comment?: string;
};

export type AddressGroup = {
  name?: string;
  uuid?: string;
  type?: string;
  category?: string;
  member?: NameRefs;
  exclude?: string;
  "exclude-member"?: NameRefs;
  comment?: string;
};

export type UrlFilter = {
  /** @integer */
  id?: number;
  name?: string;
  comment?: string;
  entries?: UrlEntryResult[];
};

export type Banned = {
  ip_address?: string;
  source?: string;
  /** @integer */
  created?: number;
  /** @integer */
  expires?: number;
  /** @integer */
  ipv6?: number;
};

export type Session = {
  saddr?: string;
  /** @integer */
  sport?: number;
  daddr?: string;
  /** @integer */
  dport?: number;
  /** Source address after translation. */
  snaddr?: string;
  /** @integer */
  snport?: number;
  /** @integer */
  proto?: string | number;
  apps?: { name?: string }[];
  /** @integer */
  policyid?: number;
  srcintf?: string;
  dstintf?: string;
  country?: string;
  /** @integer */
  duration?: number;
  /** @integer */
  expiry?: number;
  /** @integer */
  sentbyte?: number;
  /** @integer */
  rcvdbyte?: number;
  /** @integer */
  tx_packets?: number;
  /** @integer */
  rx_packets?: number;
};

export type Device = {
  mac?: string;
  master_mac?: string;
  hostname?: string;
  ipv4_address?: string;
  os_name?: string;
  os_version?: string;
  hardware_vendor?: string;
  hardware_type?: string;
  detected_interface?: string;
  is_online?: boolean;
  /** @integer */
  last_seen?: number;
  /** @integer */
  vuln_count?: number;
  fortiswitch_name?: string;
  vdom?: string;
};

export type AuthUser = {
  /** @integer */
  id?: number;
  type?: string;
  username?: string;
  ipaddr?: string;
  src_type?: string;
  server?: string;
  method?: string;
  /** @integer */
  policyid?: number;
  /** @integer */
  duration_secs?: number;
  /** @integer */
  expiry_secs?: number;
  /** @integer */
  traffic_vol_bytes?: number;
};

export type VpnUser = {
  /** @integer */
  index?: number;
  user_name?: string;
  remote_host?: string;
  interface?: string;
  /** @integer */
  last_login_timestamp?: number;
  /** @integer */
  duration?: number;
  two_factor_auth?: boolean;
  group_name?: string;
  subsession_type?: string;
  subsession_desc?: string;
  subsessions?: {
    /** @integer */
    index?: number;
    /** @integer */
    parent_index?: number;
    mode?: string;
    type?: string;
    /** Address that the tunnel was given. */
    aip?: string;
    /** @integer */
    in_bytes?: number;
    /** @integer */
    out_bytes?: number;
  }[];
};

export type LogEntry = {
  date?: string;
  time?: string;
  logid?: string;
  type?: string;
  subtype?: string;
  level?: string;
  srcip?: string;
  /** @integer */
  srcport?: number;
  dstip?: string;
  /** @integer */
  dstport?: number;
  /** @integer */
  proto?: number;
  service?: string;
  action?: string;
  /** @integer */
  policyid?: number;
  app?: string;
  user?: string;
  msg?: string;
  /** What kind of event this is. */
  logdesc?: string;
  severity?: string;
  attack?: string;
  virus?: string;
  filename?: string;
  url?: string;
  hostname?: string;
  /** Category of the site. */
  catdesc?: string;
  profile?: string;
  srccountry?: string;
  dstcountry?: string;
  /** @integer */
  sessionid?: number;
  /** @integer */
  sentbyte?: number;
  /** @integer */
  rcvdbyte?: number;
};

const OFFSET_PAGES = { offset: "start", limit: "count", items: "/results" } as const;

const OFFSET_PAGES_2 = { offset: "start", limit: "rows", items: "/results" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "fortinet",
  operations: {
    low: {
      "policies:read": ["r6sS46Mj", OFFSET_PAGES],
      "addresses:read": ["7XCLBtpW", OFFSET_PAGES],
      "address_groups:read": ["Vi-lE0yl", OFFSET_PAGES],
      "url_filters:read": ["LRzQnMvP", OFFSET_PAGES],
      "banned_ips:read": ["8m5O3BiS"],
      "quarantine:read": ["aVBgYWt3"],
      "devices:read": ["GGXE0GLd", { offset: "start", limit: "count", items: "/results", total: "/total" }],
      "auth_users:read": ["doi6Ki8t"],
      "vpn_users:read": ["5QkxRsar"],
      "status:read": ["Tr5Ur8vw"],
    },
    medium: {
      "addresses:write": ["wFSQtTR3"],
      "sessions:read": ["guQHXjzK", { offset: "start", limit: "count", items: "/results/details" }],
      "traffic_logs:read": ["eiGgVfzj", OFFSET_PAGES_2],
      "threat_logs:read": ["BMdRgVBn", OFFSET_PAGES_2],
      "event_logs:read": ["e7AeFeLX", OFFSET_PAGES_2],
    },
    high: {
      "policies:write": ["R4UitdWz"],
      "policies:update": ["lDDSkEfI"],
      "policies:move": ["OvlsgrU9"],
      "policies:delete": ["u-CYZELX"],
      "addresses:delete": ["-cHJwfkX"],
      "address_groups:update": ["DXRgygVg"],
      "url_filter_entries:write": ["6oxGuaBu"],
      "banned_ips:write": ["cvWspb8O"],
      "banned_ips:clear": ["QaCjZZAN"],
      "sessions:close": ["9_8zZhPM"],
      "auth_users:deauth": ["Z6lPduVG"],
      "vpn_users:disconnect": ["EGlNg2im"],
    },
    critical: {
      "url_filters:update": ["VaDC4Wwv"],
      "quarantine:update": ["2fnl3pPC"],
    },
  },
};
