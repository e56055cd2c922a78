// Generated from specs/cloudflare.yaml by `npm run generate`. Do not edit.
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
 * Cloudflare. Domains, blocking, lists, account access, Zero Trust and threat intelligence of Cloudflare.
 * @see https://developers.cloudflare.com/api/
 */
export class CloudflareConnector<const M extends Risk = "critical"> extends SDKConnector<CloudflareOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List domains and their state. Risk: low. Scope: Zone Read. */
  getZones(params: GetZonesParams = {}, options?: ExecuteOptions): GovernedPages<"low", ZonesReadResult, ZonesReadItem> {
    return this.call("zones:read", { name: params.name, account_id: params.accountId, per_page: params.limit }, options);
  }

  /** List DNS records of a domain. Risk: low. Scope: DNS Read. */
  getDnsRecords(params: GetDnsRecordsParams, options?: ExecuteOptions): GovernedPages<"low", DnsRecordsReadResult, DnsRecordsReadItem> {
    return this.call("dns_records:read", { zone_id: params.zoneId, name: params.name, type: params.type, per_page: params.limit }, options);
  }

  /**
   * Have every visitor of a domain checked.
   * Risk: high. Scope: Zone Settings Write. May be escalated to a reviewer.
   */
  setUnderAttack(params: SetUnderAttackParams, options?: ExecuteOptions): GovernedCall<"high", SecurityLevelSetResult> {
    return this.call("security_level:set", { zone_id: params.zoneId, setting_id: "security_level", value: "under_attack" }, options);
  }

  /** List addresses that are blocked or let through. Risk: low. Scope: Account Firewall Access Rules Read. */
  getAccessRules(params: GetAccessRulesParams, options?: ExecuteOptions): GovernedPages<"low", AccessRulesReadResult, AccessRulesReadItem> {
    return this.call("access_rules:read", { account_id: params.accountId, mode: params.mode, value: params.value }, options);
  }

  /**
   * Block an address on every domain of an account.
   * Risk: high. Scope: Account Firewall Access Rules Write. May be escalated to a reviewer.
   */
  blockIp(params: BlockIpParams, options?: ExecuteOptions): GovernedCall<"high", AccessRulesWriteResult> {
    return this.call("access_rules:write", {
      account_id: params.accountId,
      configuration: { value: params.ip, target: "ip" },
      notes: params.notes,
      mode: "block",
    }, options);
  }

  /** List the lists that firewall rules look at. Risk: low. Scope: Account Filter Lists Read. */
  getLists(params: GetListsParams, options?: ExecuteOptions): GovernedCall<"low", ListsReadResult> {
    return this.call("lists:read", { account_id: params.accountId }, options);
  }

  /**
   * Put one address on a list.
   * Risk: high. Scope: Account Filter Lists Edit. May be escalated to a reviewer.
   */
  addIpToList(params: AddIpToListParams, options?: ExecuteOptions): GovernedCall<"high", ListItemsWriteResult> {
    return this.call("list_items:write", { account_id: params.accountId, list_id: params.listId, items: [{ ip: params.ip }] }, options);
  }

  /** List changes that were made in an account. Risk: medium. Scope: Account Settings Read. */
  getAuditLogs(params: GetAuditLogsParams, options?: ExecuteOptions): GovernedPages<"medium", AuditLogsReadResult, AuditLogsReadItem> {
    return this.call("audit_logs:read", {
      account_id: params.accountId,
      actor_email: params.actorEmail,
      since: params.since,
      before: params.before,
      per_page: params.limit,
    }, options);
  }

  /** List people who may administer an account. Risk: low. Scope: Account Settings Read. */
  getMembers(params: GetMembersParams, options?: ExecuteOptions): GovernedPages<"low", MembersReadResult, MembersReadItem> {
    return this.call("members:read", { account_id: params.accountId, per_page: params.limit }, options);
  }

  /** List who logged in to which app. Risk: medium. Scope: Access: Audit Logs Read. */
  getAccessLogins(params: GetAccessLoginsParams, options?: ExecuteOptions): GovernedPages<"medium", AccessRequestsReadResult, AccessRequestsReadItem> {
    return this.call("access_requests:read", {
      account_id: params.accountId,
      email: params.email,
      since: params.since,
      until: params.until,
      per_page: params.limit,
    }, options);
  }

  /**
   * End every session of a Zero Trust user.
   * Risk: high. Scope: Access: Organizations Revoke. May be escalated to a reviewer.
   */
  revokeUserSessions(params: RevokeUserSessionsParams, options?: ExecuteOptions): GovernedCall<"high", AccessUsersRevokeResult> {
    return this.call("access_users:revoke", { account_id: params.accountId, email: params.email }, options);
  }

  /** Cut devices off from Zero Trust. Risk: high. Scope: Zero Trust Write. May be escalated to a reviewer. */
  revokeDevices(params: RevokeDevicesParams, options?: ExecuteOptions): GovernedCall<"high", RegistrationsRevokeResult> {
    return this.call("registrations:revoke", { account_id: params.accountId, id: params.registrationIds }, options);
  }

  /** List weaknesses that Cloudflare found. Risk: low. Scope: Account Security Center Insights Read. */
  getInsights(params: GetInsightsParams, options?: ExecuteOptions): GovernedPages<"low", InsightsReadResult, InsightsReadItem> {
    return this.call("insights:read", { account_id: params.accountId, severity: params.severity, per_page: params.limit }, options);
  }

  /** Look up the reputation of a domain. Risk: low. Scope: Intel Read. */
  getDomain(params: GetDomainParams, options?: ExecuteOptions): GovernedCall<"low", DomainsReadResult> {
    return this.call("domains:read", { account_id: params.accountId, domain: params.domain }, options);
  }

  /** Have a page visited and examined. Risk: medium. Scope: URL Scanner Write. */
  scanUrl(params: ScanUrlParams, options?: ExecuteOptions): GovernedCall<"medium", UrlScansWriteResult> {
    return this.call("url_scans:write", { account_id: params.accountId, url: params.url, visibility: "Unlisted" }, options);
  }

  execute<O extends keyof Within<CloudflareOperations, M>>(
    operation: O,
    params: ParamsOf<Within<CloudflareOperations, M>, O> & Incomplete,
  ): never;
  /** List accounts that the token reaches. `GET /accounts` @risk low */
  execute(
    operation: OperationId<"accounts:read", "low", M>,
    params: AccountsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AccountsReadResult, AccountsReadItem>;
  /** List domains and their state. `GET /zones` @risk low */
  execute(
    operation: OperationId<"zones:read", "low", M>,
    params: ZonesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ZonesReadResult, ZonesReadItem>;
  /** List DNS records of a domain. `GET /zones/{zone_id}/dns_records` @risk low */
  execute(
    operation: OperationId<"dns_records:read", "low", M>,
    params: DnsRecordsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DnsRecordsReadResult, DnsRecordsReadItem>;
  /**
   * Set how hard visitors of a domain are checked. `PATCH /zones/{zone_id}/settings/{setting_id}`
   * @risk high
   */
  execute(
    operation: OperationId<"security_level:set", "high", M>,
    params: SecurityLevelSetParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SecurityLevelSetResult>;
  /**
   * List addresses that are blocked or let through. `GET /accounts/{account_id}/firewall/access_rules/rules`
   * @risk low
   */
  execute(
    operation: OperationId<"access_rules:read", "low", M>,
    params: AccessRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AccessRulesReadResult, AccessRulesReadItem>;
  /**
   * Block an address on every domain of an account. `POST /accounts/{account_id}/firewall/access_rules/rules`
   * @risk high
   */
  execute(
    operation: OperationId<"access_rules:write", "high", M>,
    params: AccessRulesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccessRulesWriteResult>;
  /**
   * Remove a rule from every domain of an account. `DELETE
   * /accounts/{account_id}/firewall/access_rules/rules/{rule_id}`
   * @risk high
   */
  execute(
    operation: OperationId<"access_rules:delete", "high", M>,
    params: AccessRulesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccessRulesDeleteResult>;
  /** Block an address on one domain. `POST /zones/{zone_id}/firewall/access_rules/rules` @risk high */
  execute(
    operation: OperationId<"zone_access_rules:write", "high", M>,
    params: ZoneAccessRulesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ZoneAccessRulesWriteResult>;
  /** List the rules on sources of one domain. `GET /zones/{zone_id}/firewall/access_rules/rules` @risk low */
  execute(
    operation: OperationId<"zone_access_rules:read", "low", M>,
    params: ZoneAccessRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ZoneAccessRulesReadResult, ZoneAccessRulesReadItem>;
  /**
   * Remove a rule from one domain. `DELETE /zones/{zone_id}/firewall/access_rules/rules/{rule_id}`
   * @risk high
   */
  execute(
    operation: OperationId<"zone_access_rules:delete", "high", M>,
    params: ZoneAccessRulesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ZoneAccessRulesDeleteResult>;
  /** List the lists that firewall rules look at. `GET /accounts/{account_id}/rules/lists` @risk low */
  execute(
    operation: OperationId<"lists:read", "low", M>,
    params: ListsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ListsReadResult>;
  /** Read the entries of a list. `GET /accounts/{account_id}/rules/lists/{list_id}/items` @risk low */
  execute(
    operation: OperationId<"list_items:read", "low", M>,
    params: ListItemsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ListItemsReadResult, ListItemsReadItem>;
  /** Add entries to a list. `POST /accounts/{account_id}/rules/lists/{list_id}/items` @risk high */
  execute(
    operation: OperationId<"list_items:write", "high", M>,
    params: ListItemsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ListItemsWriteResult>;
  /** Remove entries from a list. `DELETE /accounts/{account_id}/rules/lists/{list_id}/items` @risk high */
  execute(
    operation: OperationId<"list_items:delete", "high", M>,
    params: ListItemsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ListItemsDeleteResult>;
  /**
   * Tell how far a change of a list is. `GET
   * /accounts/{account_id}/rules/lists/bulk_operations/{operation_id}`
   * @risk low
   */
  execute(
    operation: OperationId<"list_operations:read", "low", M>,
    params: ListOperationsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ListOperationsReadResult>;
  /** List rulesets of a domain. `GET /zones/{zone_id}/rulesets` @risk low */
  execute(
    operation: OperationId<"rulesets:read", "low", M>,
    params: RulesetsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RulesetsReadResult, RulesetsReadItem>;
  /** Get one ruleset with its rules. `GET /zones/{zone_id}/rulesets/{ruleset_id}` @risk low */
  execute(
    operation: OperationId<"rulesets:read_details", "low", M>,
    params: RulesetsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RulesetsReadDetailsResult>;
  /** List changes that were made in an account. `GET /accounts/{account_id}/audit_logs` @risk medium */
  execute(
    operation: OperationId<"audit_logs:read", "medium", M>,
    params: AuditLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuditLogsReadResult, AuditLogsReadItem>;
  /** List people who may administer an account. `GET /accounts/{account_id}/members` @risk low */
  execute(
    operation: OperationId<"members:read", "low", M>,
    params: MembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MembersReadResult, MembersReadItem>;
  /** Put a member out of an account. `DELETE /accounts/{account_id}/members/{member_id}` @risk critical */
  execute(
    operation: OperationId<"members:delete", "critical", M>,
    params: MembersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", MembersDeleteResult>;
  /** List tokens that belong to an account. `GET /accounts/{account_id}/tokens` @risk low */
  execute(
    operation: OperationId<"api_tokens:read", "low", M>,
    params: ApiTokensReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ApiTokensReadResult, ApiTokensReadItem>;
  /**
   * Delete a token of an account for good. `DELETE /accounts/{account_id}/tokens/{token_id}`
   * @risk critical
   */
  execute(
    operation: OperationId<"api_tokens:delete", "critical", M>,
    params: ApiTokensDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ApiTokensDeleteResult>;
  /**
   * List who logged in to which app. `GET /accounts/{account_id}/access/logs/access_requests`
   * @risk medium
   */
  execute(
    operation: OperationId<"access_requests:read", "medium", M>,
    params: AccessRequestsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AccessRequestsReadResult, AccessRequestsReadItem>;
  /** List users of Zero Trust. `GET /accounts/{account_id}/access/users` @risk low */
  execute(
    operation: OperationId<"access_users:read", "low", M>,
    params: AccessUsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AccessUsersReadResult, AccessUsersReadItem>;
  /**
   * End every session of a Zero Trust user. `POST /accounts/{account_id}/access/organizations/revoke_user`
   * @risk high
   */
  execute(
    operation: OperationId<"access_users:revoke", "high", M>,
    params: AccessUsersRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AccessUsersRevokeResult>;
  /**
   * List devices that are registered with the client. `GET /accounts/{account_id}/devices/registrations`
   * @risk low
   */
  execute(
    operation: OperationId<"registrations:read", "low", M>,
    params: RegistrationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RegistrationsReadResult, RegistrationsReadItem>;
  /**
   * Cut devices off from Zero Trust. `POST /accounts/{account_id}/devices/registrations/revoke`
   * @risk high
   */
  execute(
    operation: OperationId<"registrations:revoke", "high", M>,
    params: RegistrationsRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RegistrationsRevokeResult>;
  /**
   * Let devices that were cut off in again. `POST /accounts/{account_id}/devices/registrations/unrevoke`
   * @risk high
   */
  execute(
    operation: OperationId<"registrations:unrevoke", "high", M>,
    params: RegistrationsUnrevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RegistrationsUnrevokeResult>;
  /**
   * List weaknesses that Cloudflare found. `GET /accounts/{account_id}/security-center/insights`
   * @risk low
   */
  execute(
    operation: OperationId<"insights:read", "low", M>,
    params: InsightsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", InsightsReadResult, InsightsReadItem>;
  /** Look up the reputation of a domain. `GET /accounts/{account_id}/intel/domain` @risk low */
  execute(
    operation: OperationId<"domains:read", "low", M>,
    params: DomainsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DomainsReadResult>;
  /** Have a page visited and examined. `POST /accounts/{account_id}/urlscanner/v2/scan` @risk medium */
  execute(
    operation: OperationId<"url_scans:write", "medium", M>,
    params: UrlScansWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", UrlScansWriteResult>;
  /**
   * Get the report of a scanned page. `GET /accounts/{account_id}/urlscanner/v2/result/{scan_id}`
   * @risk low
   */
  execute(
    operation: OperationId<"url_scans:read", "low", M>,
    params: UrlScansReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UrlScansReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof CloudflareOperations>(
    operation: O & Permit<CloudflareOperations, O, M>,
    ...rest: Rest<ParamsOf<CloudflareOperations, O>>
  ): CallOf<CloudflareOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Cloudflare<M extends Risk = "critical"> = Limited<CloudflareConnector<M>, CloudflareMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface CloudflareOperations {
  "accounts:read": { risk: "low"; params: AccountsReadParams; result: AccountsReadResult; item: AccountsReadItem };
  "zones:read": { risk: "low"; params: ZonesReadParams; result: ZonesReadResult; item: ZonesReadItem };
  "dns_records:read": { risk: "low"; params: DnsRecordsReadParams; result: DnsRecordsReadResult; item: DnsRecordsReadItem };
  "security_level:set": { risk: "high"; params: SecurityLevelSetParams; result: SecurityLevelSetResult };
  "access_rules:read": { risk: "low"; params: AccessRulesReadParams; result: AccessRulesReadResult; item: AccessRulesReadItem };
  "access_rules:write": { risk: "high"; params: AccessRulesWriteParams; result: AccessRulesWriteResult };
  "access_rules:delete": { risk: "high"; params: AccessRulesDeleteParams; result: AccessRulesDeleteResult };
  "zone_access_rules:write": { risk: "high"; params: ZoneAccessRulesWriteParams; result: ZoneAccessRulesWriteResult };
  "zone_access_rules:read": { risk: "low"; params: ZoneAccessRulesReadParams; result: ZoneAccessRulesReadResult; item: ZoneAccessRulesReadItem };
  "zone_access_rules:delete": { risk: "high"; params: ZoneAccessRulesDeleteParams; result: ZoneAccessRulesDeleteResult };
  "lists:read": { risk: "low"; params: ListsReadParams; result: ListsReadResult };
  "list_items:read": { risk: "low"; params: ListItemsReadParams; result: ListItemsReadResult; item: ListItemsReadItem };
  "list_items:write": { risk: "high"; params: ListItemsWriteParams; result: ListItemsWriteResult };
  "list_items:delete": { risk: "high"; params: ListItemsDeleteParams; result: ListItemsDeleteResult };
  "list_operations:read": { risk: "low"; params: ListOperationsReadParams; result: ListOperationsReadResult };
  "rulesets:read": { risk: "low"; params: RulesetsReadParams; result: RulesetsReadResult; item: RulesetsReadItem };
  "rulesets:read_details": { risk: "low"; params: RulesetsReadDetailsParams; result: RulesetsReadDetailsResult };
  "audit_logs:read": { risk: "medium"; params: AuditLogsReadParams; result: AuditLogsReadResult; item: AuditLogsReadItem };
  "members:read": { risk: "low"; params: MembersReadParams; result: MembersReadResult; item: MembersReadItem };
  "members:delete": { risk: "critical"; params: MembersDeleteParams; result: MembersDeleteResult };
  "api_tokens:read": { risk: "low"; params: ApiTokensReadParams; result: ApiTokensReadResult; item: ApiTokensReadItem };
  "api_tokens:delete": { risk: "critical"; params: ApiTokensDeleteParams; result: ApiTokensDeleteResult };
  "access_requests:read": { risk: "medium"; params: AccessRequestsReadParams; result: AccessRequestsReadResult; item: AccessRequestsReadItem };
  "access_users:read": { risk: "low"; params: AccessUsersReadParams; result: AccessUsersReadResult; item: AccessUsersReadItem };
  "access_users:revoke": { risk: "high"; params: AccessUsersRevokeParams; result: AccessUsersRevokeResult };
  "registrations:read": { risk: "low"; params: RegistrationsReadParams; result: RegistrationsReadResult; item: RegistrationsReadItem };
  "registrations:revoke": { risk: "high"; params: RegistrationsRevokeParams; result: RegistrationsRevokeResult };
  "registrations:unrevoke": { risk: "high"; params: RegistrationsUnrevokeParams; result: RegistrationsUnrevokeResult };
  "insights:read": { risk: "low"; params: InsightsReadParams; result: InsightsReadResult; item: InsightsReadItem };
  "domains:read": { risk: "low"; params: DomainsReadParams; result: DomainsReadResult };
  "url_scans:write": { risk: "medium"; params: UrlScansWriteParams; result: UrlScansWriteResult };
  "url_scans:read": { risk: "low"; params: UrlScansReadParams; result: UrlScansReadResult };
}

/** The risk of each convenience method. */
export interface CloudflareMethods {
  getZones: "low";
  getDnsRecords: "low";
  setUnderAttack: "high";
  getAccessRules: "low";
  blockIp: "high";
  getLists: "low";
  addIpToList: "high";
  getAuditLogs: "medium";
  getMembers: "low";
  getAccessLogins: "medium";
  revokeUserSessions: "high";
  revokeDevices: "high";
  getInsights: "low";
  getDomain: "low";
  scanUrl: "medium";
}

/** Parameters of `accounts:read`. */
export interface AccountsReadParams {
  /** Only accounts with this name. @minLength 1 */
  name?: string;
  /** Page of accounts to fetch. @integer @minimum 1 @default 1 */
  page?: number;
  /** How many accounts per page. @integer @minimum 5 @maximum 50 @default 20 */
  per_page?: number;
}

/** Result of `accounts:read`. */
export type AccountsReadResult = {
  success: boolean;
  result?: Account[];
  result_info?: ResultInfo;
};

/** One item of the pages of `accounts:read`. */
export type AccountsReadItem = NonNullable<AccountsReadResult["result"]>[number];

/** Parameters of `zones:read`. */
export interface ZonesReadParams {
  /** Only the domain with this name. @minLength 1 @maxLength 253 */
  name?: string;
  /** Only domains in this state. */
  status?: "initializing" | "pending" | "active" | "moved";
  /** Only domains of this account. @minLength 1 */
  account_id?: string;
  /** Page of domains to fetch. @integer @minimum 1 @default 1 */
  page?: number;
  /** How many domains per page. @integer @minimum 5 @maximum 50 @default 20 */
  per_page?: number;
}

/** Result of `zones:read`. */
export type ZonesReadResult = {
  success: boolean;
  result?: Zone[];
  result_info?: ResultInfo;
};

/** One item of the pages of `zones:read`. */
export type ZonesReadItem = NonNullable<ZonesReadResult["result"]>[number];

/** Arguments of `getZones`. */
export interface GetZonesParams {
  /** Only the domain with this name. @minLength 1 @maxLength 253 */
  name?: string;
  /** Only domains of this account. @minLength 1 */
  accountId?: string;
  /** How many domains per page. @integer @minimum 5 @maximum 50 @default 20 */
  limit?: number;
}

/** Parameters of `dns_records:read`. */
export interface DnsRecordsReadParams {
  zone_id: ZoneId;
  /** Only records with this full name. @minLength 1 */
  name?: string;
  /** Only records of this type. */
  type?:
    | "A"
    | "AAAA"
    | "CAA"
    | "CERT"
    | "CNAME"
    | "DNSKEY"
    | "DS"
    | "HTTPS"
    | "LOC"
    | "MX"
    | "NAPTR"
    | "NS"
    | "OPENPGPKEY"
    | "PTR"
    | "SMIMEA"
    | "SRV"
    | "SSHFP"
    | "SVCB"
    | "TLSA"
    | "TXT"
    | "URI";
  /** Only records with this text in the name. @minLength 1 */
  name_contains?: string;
  /** Only records that say exactly this. @minLength 1 */
  content?: string;
  /** Only records whose traffic goes through Cloudflare. */
  proxied?: boolean;
  /** Text to find anywhere in a record. @minLength 1 */
  search?: string;
  /** Page of records to fetch. @integer @minimum 1 @default 1 */
  page?: number;
  /** How many records per page. @integer @minimum 1 @maximum 5000000 @default 100 */
  per_page?: number;
}

/** Result of `dns_records:read`. */
export type DnsRecordsReadResult = {
  success: boolean;
  result?: DnsRecord[];
  result_info?: ResultInfo;
};

/** One item of the pages of `dns_records:read`. */
export type DnsRecordsReadItem = NonNullable<DnsRecordsReadResult["result"]>[number];

/** Arguments of `getDnsRecords`. */
export interface GetDnsRecordsParams {
  zoneId: ZoneId;
  /** Only records with this full name. @minLength 1 */
  name?: string;
  /** Only records of this type. */
  type?:
    | "A"
    | "AAAA"
    | "CAA"
    | "CERT"
    | "CNAME"
    | "DNSKEY"
    | "DS"
    | "HTTPS"
    | "LOC"
    | "MX"
    | "NAPTR"
    | "NS"
    | "OPENPGPKEY"
    | "PTR"
    | "SMIMEA"
    | "SRV"
    | "SSHFP"
    | "SVCB"
    | "TLSA"
    | "TXT"
    | "URI";
  /** How many records per page. @integer @minimum 1 @maximum 5000000 @default 100 */
  limit?: number;
}

/** Parameters of `security_level:set`. */
export interface SecurityLevelSetParams {
  zone_id: ZoneId;
  /** The setting to change. */
  setting_id: "security_level";
  /** How hard to check; under_attack makes everybody wait. */
  value: "low" | "medium" | "high" | "under_attack";
}

/** Result of `security_level:set`. */
export type SecurityLevelSetResult = {
  success: boolean;
  result?: Setting;
};

/** Arguments of `setUnderAttack`. */
export interface SetUnderAttackParams {
  zoneId: ZoneId;
}

/** Parameters of `access_rules:read`. */
export interface AccessRulesReadParams {
  account_id: AccountId;
  /** Only rules that do this. */
  mode?: RuleMode;
  /** Only rules for this kind of target. */
  target?: "ip" | "ip_range" | "asn" | "country";
  /** Only rules for this address, network or country. @minLength 1 */
  value?: string;
  /** Only rules with this text in the notes. @minLength 1 */
  notes?: string;
  /** Whether all conditions must hold. @default "all" */
  match?: "any" | "all";
  /** Page of rules to fetch. @integer @minimum 1 */
  page?: number;
  /** How many rules per page. @integer @minimum 1 */
  per_page?: number;
}

/** Result of `access_rules:read`. */
export type AccessRulesReadResult = {
  success: boolean;
  result?: AccessRule[] | null;
  result_info?: ResultInfo;
};

/** One item of the pages of `access_rules:read`. */
export type AccessRulesReadItem = NonNullable<AccessRulesReadResult["result"]>[number];

/** Arguments of `getAccessRules`. */
export interface GetAccessRulesParams {
  accountId: AccountId;
  /** Only rules that do this. */
  mode?: RuleMode;
  /** Only rules for this address, network or country. @minLength 1 */
  value?: string;
}

/** Parameters of `access_rules:write`. */
export interface AccessRulesWriteParams {
  account_id: AccountId;
  /** What happens to requests from there. */
  mode: "block" | "challenge" | "js_challenge" | "managed_challenge";
  /** Where the requests come from. */
  configuration: {
    /** Kind of address to match. */
    target: "ip" | "ip6" | "ip_range";
    /** Address or network, such as 198.51.100.4. @minLength 1 */
    value: string;
  };
  /** Why the rule is there. */
  notes?: string;
}

/** Result of `access_rules:write`. */
export type AccessRulesWriteResult = {
  success: boolean;
  result?: AccessRule;
};

/** Arguments of `blockIp`. */
export interface BlockIpParams {
  accountId: AccountId;
  /** Address or network, such as 198.51.100.4. @minLength 1 */
  ip: string;
  /** Why the rule is there. */
  notes?: string;
}

/** Parameters of `access_rules:delete`. */
export interface AccessRulesDeleteParams {
  account_id: AccountId;
  /** Id of the rule, from access_rules:read. @minLength 1 */
  rule_id: string;
}

/** Result of `access_rules:delete`. */
export type AccessRulesDeleteResult = {
  success: boolean;
  result?: OnlyId;
};

/** Parameters of `zone_access_rules:write`. */
export interface ZoneAccessRulesWriteParams {
  zone_id: ZoneId;
  /** What happens to requests to the domain. */
  mode: "block" | "challenge" | "js_challenge" | "managed_challenge";
  /** Where requests to the domain come from. */
  configuration: {
    /** Kind of source to match. */
    target: "ip" | "ip6" | "ip_range" | "asn" | "country";
    /** Address, network, AS1234 or country code. @minLength 1 */
    value: string;
  };
  /** Why the domain needs the rule. */
  notes?: string;
}

/** Result of `zone_access_rules:write`. */
export type ZoneAccessRulesWriteResult = {
  success: boolean;
  result?: AccessRule;
};

/** Parameters of `zone_access_rules:read`. */
export interface ZoneAccessRulesReadParams {
  zone_id: ZoneId;
  /** Only rules of the domain that do this. */
  mode?: RuleMode;
  /** Only rules of the domain for this kind of source. */
  target?: "ip" | "ip_range" | "asn" | "country";
  /** Only rules of the domain for this source. @minLength 1 */
  value?: string;
  /** Text in the notes of the rule. @minLength 1 */
  notes?: string;
  /** Whether one condition suffices. @default "all" */
  match?: "any" | "all";
  /** Page of the domain's rules. @integer @minimum 1 */
  page?: number;
  /** How many of them per page. @integer @minimum 1 */
  per_page?: number;
}

/** Result of `zone_access_rules:read`. */
export type ZoneAccessRulesReadResult = {
  success: boolean;
  result?: AccessRule[] | null;
  result_info?: ResultInfo;
};

/** One item of the pages of `zone_access_rules:read`. */
export type ZoneAccessRulesReadItem = NonNullable<ZoneAccessRulesReadResult["result"]>[number];

/** Parameters of `zone_access_rules:delete`. */
export interface ZoneAccessRulesDeleteParams {
  zone_id: ZoneId;
  /** Id of the rule to remove. @minLength 1 */
  rule_id: string;
}

/** Result of `zone_access_rules:delete`. */
export type ZoneAccessRulesDeleteResult = {
  success: boolean;
  result?: OnlyId;
};

/** Parameters of `lists:read`. */
export interface ListsReadParams {
  account_id: AccountId;
}

/** Result of `lists:read`. */
export type ListsReadResult = {
  success: boolean;
  result?: List[];
};

/** Arguments of `getLists`. */
export interface GetListsParams {
  accountId: AccountId;
}

/** Parameters of `list_items:read`. */
export interface ListItemsReadParams {
  account_id: AccountId;
  list_id: ListId;
  /** Only entries that start with this. @minLength 1 */
  search?: string;
  /** Opaque place to go on from. @minLength 1 */
  cursor?: string;
  /** How many entries per page. @integer @minimum 1 @maximum 500 */
  per_page?: number;
}

/** Result of `list_items:read`. */
export type ListItemsReadResult = {
  success: boolean;
  result?: ListItem[];
  result_info?: Cursors;
};

/** One item of the pages of `list_items:read`. */
export type ListItemsReadItem = NonNullable<ListItemsReadResult["result"]>[number];

/** Parameters of `list_items:write`. */
export interface ListItemsWriteParams {
  account_id: AccountId;
  list_id: ListId;
  /** Entries to put into the list. @minItems 1 @maxItems 100 */
  items: {
    /** Address or network, for a list of those. */
    ip?: string;
    /** Name, for a list of host names. */
    hostname?: {
      /** Host name, such as *.example.com. @minLength 1 */
      url_hostname: string;
      /** Whether *. means subdomains only. */
      exclude_exact_hostname?: boolean;
    };
    /** Number, for a list of networks. @integer @minimum 0 */
    asn?: number;
    /** Why the entry is there. */
    comment?: string;
  }[];
}

/** Result of `list_items:write`. */
export type ListItemsWriteResult = {
  success: boolean;
  result?: Started;
};

/** Arguments of `addIpToList`. */
export interface AddIpToListParams {
  accountId: AccountId;
  listId: ListId;
  /** Address or network to add. */
  ip: string;
}

/** Parameters of `list_items:delete`. */
export interface ListItemsDeleteParams {
  account_id: AccountId;
  list_id: ListId;
  /** Entries to take off the list. @minItems 1 @maxItems 100 */
  items: {
    /** Id of the entry, from list_items:read. @minLength 32 @maxLength 32 */
    id: string;
  }[];
}

/** Result of `list_items:delete`. */
export type ListItemsDeleteResult = {
  success: boolean;
  result?: Started;
};

/** Parameters of `list_operations:read`. */
export interface ListOperationsReadParams {
  account_id: AccountId;
  /** Id that the change was answered with. @minLength 1 */
  operation_id: string;
}

/** Result of `list_operations:read`. */
export type ListOperationsReadResult = {
  success: boolean;
  result?: {
    id: string;
    /** pending, running, completed or failed. */
    status: string;
    completed?: string;
    error?: string;
  };
};

/** Parameters of `rulesets:read`. */
export interface RulesetsReadParams {
  zone_id: ZoneId;
  /** Opaque place to go on from. @minLength 1 */
  cursor?: string;
  /** How many rulesets per page. @integer @minimum 1 @maximum 50 */
  per_page?: number;
}

/** Result of `rulesets:read`. */
export type RulesetsReadResult = {
  success: boolean;
  result?: Ruleset[];
  result_info?: Cursors;
};

/** One item of the pages of `rulesets:read`. */
export type RulesetsReadItem = NonNullable<RulesetsReadResult["result"]>[number];

/** Parameters of `rulesets:read_details`. */
export interface RulesetsReadDetailsParams {
  zone_id: ZoneId;
  /** Id of the ruleset to get. @minLength 1 */
  ruleset_id: string;
}

/** Result of `rulesets:read_details`. */
export type RulesetsReadDetailsResult = {
  success: boolean;
  result?: RulesetWithRules;
};

/** Parameters of `audit_logs:read`. */
export interface AuditLogsReadParams {
  account_id: AccountId;
  /** Only this action, such as delete. @minLength 1 */
  action_type?: string;
  /** Only changes by this person. @format email */
  actor_email?: string;
  /** Only changes from this address. @minLength 1 */
  actor_ip?: string;
  /** Only changes of this domain. @minLength 1 */
  zone_name?: string;
  /** First day to look at. @format date */
  since?: string;
  /** Day to stop before. @format date */
  before?: string;
  /** Newest or oldest changes first. @default "desc" */
  direction?: "desc" | "asc";
  /** Leave changes of users themselves out. @default false */
  hide_user_logs?: boolean;
  /** Page of changes to fetch. @integer @minimum 1 @default 1 */
  page?: number;
  /** How many changes per page. @integer @minimum 1 @maximum 1000 @default 100 */
  per_page?: number;
}

/** Result of `audit_logs:read`. */
export type AuditLogsReadResult = {
  success: boolean;
  result?: AuditLog[];
};

/** One item of the pages of `audit_logs:read`. */
export type AuditLogsReadItem = NonNullable<AuditLogsReadResult["result"]>[number];

/** Arguments of `getAuditLogs`. */
export interface GetAuditLogsParams {
  accountId: AccountId;
  /** Only changes by this person. @format email */
  actorEmail?: string;
  /** First day to look at. @format date */
  since?: string;
  /** Day to stop before. @format date */
  before?: string;
  /** How many changes per page. @integer @minimum 1 @maximum 1000 @default 100 */
  limit?: number;
}

/** Parameters of `members:read`. */
export interface MembersReadParams {
  account_id: AccountId;
  /** Only members in this state. */
  status?: "accepted" | "pending" | "rejected";
  /** Page of members to fetch. @integer @minimum 1 @default 1 */
  page?: number;
  /** How many members per page. @integer @minimum 5 @maximum 50 @default 20 */
  per_page?: number;
}

/** Result of `members:read`. */
export type MembersReadResult = {
  success: boolean;
  result?: Member[];
  result_info?: ResultInfo;
};

/** One item of the pages of `members:read`. */
export type MembersReadItem = NonNullable<MembersReadResult["result"]>[number];

/** Arguments of `getMembers`. */
export interface GetMembersParams {
  accountId: AccountId;
  /** How many members per page. @integer @minimum 5 @maximum 50 @default 20 */
  limit?: number;
}

/** Parameters of `members:delete`. */
export interface MembersDeleteParams {
  account_id: AccountId;
  /** Id of the membership, from members:read. @minLength 1 */
  member_id: string;
}

/** Result of `members:delete`. */
export type MembersDeleteResult = {
  success: boolean;
  result?: OnlyId;
};

/** Parameters of `api_tokens:read`. */
export interface ApiTokensReadParams {
  account_id: AccountId;
  /** Page of tokens to fetch. @integer @minimum 1 @default 1 */
  page?: number;
  /** How many tokens per page. @integer @minimum 5 @maximum 50 @default 20 */
  per_page?: number;
}

/** Result of `api_tokens:read`. */
export type ApiTokensReadResult = {
  success: boolean;
  result?: ApiToken[];
  result_info?: ResultInfo;
};

/** One item of the pages of `api_tokens:read`. */
export type ApiTokensReadItem = NonNullable<ApiTokensReadResult["result"]>[number];

/** Parameters of `api_tokens:delete`. */
export interface ApiTokensDeleteParams {
  account_id: AccountId;
  /** Id of the token, from api_tokens:read. @minLength 1 */
  token_id: string;
}

/** Result of `api_tokens:delete`. */
export type ApiTokensDeleteResult = {
  success: boolean;
  result?: OnlyId;
};

/** Parameters of `access_requests:read`. */
export interface AccessRequestsReadParams {
  account_id: AccountId;
  /** Text in the address of who logged in, such as \@example.com. @minLength 1 */
  email?: string;
  /** Whether the whole address has to be that. @default false */
  email_exact?: boolean;
  /** Only logins of the user with this id. @format uuid */
  user_id?: string;
  /** Earliest login to return. @format date-time */
  since?: string;
  /** Latest login to return. @format date-time */
  until?: string;
  /** Newest or oldest logins first. @default "desc" */
  direction?: "desc" | "asc";
  /** Page of logins to fetch. @integer @minimum 1 @default 1 */
  page?: number;
  /** How many logins per page. @integer @minimum 1 @default 25 */
  per_page?: number;
}

/** Result of `access_requests:read`. */
export type AccessRequestsReadResult = {
  success: boolean;
  result?: AccessRequest[];
};

/** One item of the pages of `access_requests:read`. */
export type AccessRequestsReadItem = NonNullable<AccessRequestsReadResult["result"]>[number];

/** Arguments of `getAccessLogins`. */
export interface GetAccessLoginsParams {
  accountId: AccountId;
  /** Text in the address of who logged in, such as \@example.com. @minLength 1 */
  email?: string;
  /** Earliest login to return. @format date-time */
  since?: string;
  /** Latest login to return. @format date-time */
  until?: string;
  /** How many logins per page. @integer @minimum 1 @default 25 */
  limit?: number;
}

/** Parameters of `access_users:read`. */
export interface AccessUsersReadParams {
  account_id: AccountId;
  /** Only users with this name. @minLength 1 */
  name?: string;
  /** Only the user with this address. @minLength 1 */
  email?: string;
  /** Text to find in name or address. @minLength 1 */
  search?: string;
  /** Page of users to fetch. @integer @minimum 1 @default 1 */
  page?: number;
  /** How many users per page. @integer @minimum 1 @default 1000 */
  per_page?: number;
}

/** Result of `access_users:read`. */
export type AccessUsersReadResult = {
  success: boolean;
  result?: AccessUser[];
  result_info?: ResultInfo;
};

/** One item of the pages of `access_users:read`. */
export type AccessUsersReadItem = NonNullable<AccessUsersReadResult["result"]>[number];

/** Parameters of `access_users:revoke`. */
export interface AccessUsersRevokeParams {
  account_id: AccountId;
  /** Address of whom it concerns. @minLength 1 */
  email: string;
  /** Id of whom it concerns. @minLength 1 */
  user_uid?: string;
  /** Whether to cut off the user's devices too. */
  devices?: boolean;
  /** Whether the client has to log in anew. */
  warp_session_reauth?: boolean;
}

/** Result of `access_users:revoke`. */
export type AccessUsersRevokeResult = {
  success?: boolean;
  result?: boolean;
};

/** Arguments of `revokeUserSessions`. */
export interface RevokeUserSessionsParams {
  accountId: AccountId;
  /** Address of whom it concerns. @minLength 1 */
  email: string;
}

/** Parameters of `registrations:read`. */
export interface RegistrationsReadParams {
  account_id: AccountId;
  /** Only in this state, active unless told. */
  status?: "active" | "all" | "revoked";
  /** Text to find in user or device. @minLength 1 */
  search?: string;
  /** Only devices of the users with these ids. */
  user_id?: string[];
  /** Only seen after this moment. @format date-time */
  seen_after?: string;
  /** Only seen before this moment. @format date-time */
  seen_before?: string;
  /** Opaque place to go on from. @minLength 1 */
  cursor?: string;
  /** How many registrations per page. @integer @minimum 1 */
  per_page?: number;
}

/** Result of `registrations:read`. */
export type RegistrationsReadResult = {
  success: boolean;
  result?: Registration[];
  result_info?: CursorInfo;
};

/** One item of the pages of `registrations:read`. */
export type RegistrationsReadItem = NonNullable<RegistrationsReadResult["result"]>[number];

/** Parameters of `registrations:revoke`. */
export interface RegistrationsRevokeParams {
  account_id: AccountId;
  /** Ids of the registrations, from registrations:read. @minItems 1 @maxItems 100 */
  id: string[];
}

/** Result of `registrations:revoke`. */
export type RegistrationsRevokeResult = {
  success: boolean;
};

/** Arguments of `revokeDevices`. */
export interface RevokeDevicesParams {
  accountId: AccountId;
  /** Ids of the registrations, from registrations:read. @minItems 1 @maxItems 100 */
  registrationIds: string[];
}

/** Parameters of `registrations:unrevoke`. */
export interface RegistrationsUnrevokeParams {
  account_id: AccountId;
  /** Ids of the revoked registrations, from registrations:read. @minItems 1 @maxItems 100 */
  id: string[];
}

/** Result of `registrations:unrevoke`. */
export type RegistrationsUnrevokeResult = {
  success: boolean;
};

/** Parameters of `insights:read`. */
export interface InsightsReadParams {
  account_id: AccountId;
  /** Only weaknesses as severe as these. */
  severity?: ("low" | "moderate" | "critical")[];
  /** Only weaknesses of these kinds. */
  issue_type?: (
    | "compliance_violation"
    | "email_security"
    | "exposed_infrastructure"
    | "insecure_configuration"
    | "weak_authentication"
    | "configuration_suggestion"
  )[];
  /** Only weaknesses of these things, such as example.com. */
  subject?: string[];
  /** Whether to list those put aside. */
  dismissed?: boolean;
  /** Page of weaknesses to fetch. @integer @minimum 1 */
  page?: number;
  /** How many weaknesses per page. @integer @minimum 1 @maximum 1000 */
  per_page?: number;
}

/** Result of `insights:read`. */
export type InsightsReadResult = {
  success: boolean;
  result?: {
    /** @integer */
    count?: number;
    /** @integer */
    page?: number;
    /** @integer */
    per_page?: number;
    issues?: Insight[];
  };
};

/** One item of the pages of `insights:read`. */
export type InsightsReadItem = NonNullable<NonNullable<InsightsReadResult["result"]>["issues"]>[number];

/** Arguments of `getInsights`. */
export interface GetInsightsParams {
  accountId: AccountId;
  /** Only weaknesses as severe as these. */
  severity?: ("low" | "moderate" | "critical")[];
  /** How many weaknesses per page. @integer @minimum 1 @maximum 1000 */
  limit?: number;
}

/** Parameters of `domains:read`. */
export interface DomainsReadParams {
  account_id: AccountId;
  /** Domain to look up, such as example.com. @minLength 1 */
  domain: string;
  /** Whether to do without resolving, which is faster. */
  skip_dns?: boolean;
}

/** Result of `domains:read`. */
export type DomainsReadResult = {
  success: boolean;
  result?: DomainIntel;
};

/** Arguments of `getDomain`. */
export interface GetDomainParams {
  accountId: AccountId;
  /** Domain to look up, such as example.com. @minLength 1 */
  domain: string;
}

/** Parameters of `url_scans:write`. */
export interface UrlScansWriteParams {
  account_id: AccountId;
  /** Address of the page to visit. @minLength 1 */
  url: string;
  /** Kept out of public lists. */
  visibility: "Unlisted";
  /** Browser name to pretend. @maxLength 4096 */
  customagent?: string;
  /** Page to pretend to come from. @maxLength 4096 */
  referer?: string;
  /** Country to visit from, such as DE. @minLength 2 @maxLength 2 */
  country?: string;
}

/** Result of `url_scans:write`. */
export type UrlScansWriteResult = {
  /** Id of the scan. */
  uuid: string;
  api: string;
  /** Address of the report. */
  result: string;
  message?: string;
  visibility?: string;
};

/** Arguments of `scanUrl`. */
export interface ScanUrlParams {
  accountId: AccountId;
  /** Address of the page to visit. @minLength 1 */
  url: string;
}

/** Parameters of `url_scans:read`. */
export interface UrlScansReadParams {
  account_id: AccountId;
  /** Id of the scan to get. @minLength 1 @format uuid */
  scan_id: string;
}

/** Result of `url_scans:read`. */
export type UrlScansReadResult = {
  task: {
    uuid?: string;
    url?: string;
    time?: string;
    success?: boolean;
    visibility?: string;
    reportURL?: string;
    screenshotURL?: string;
  };
  page: {
    url?: string;
    domain?: string;
    title?: string;
    ip?: string;
    asn?: string;
    asnname?: string;
    country?: string;
    server?: string;
    status?: string;
    tlsIssuer?: string;
    tlsAgeDays?: number;
  };
  verdicts: {
    overall?: {
      hasVerdicts?: boolean;
      malicious?: boolean;
      categories?: string[];
      tags?: string[];
    };
  };
  /** What the page talked to. */
  lists?: {
    domains?: string[];
    ips?: string[];
    urls?: string[];
    hashes?: string[];
    asns?: string[];
    countries?: string[];
    linkDomains?: string[];
  };
};

/** Id of an account, 32 hexadecimal digits. @minLength 32 @maxLength 32 */
export type AccountId = string;

/** Id of a domain, 32 hexadecimal digits. @minLength 32 @maxLength 32 */
export type ZoneId = string;

/** Id of a list, 32 hexadecimal digits. @minLength 32 @maxLength 32 */
export type ListId = string;

export type RuleMode = "block" | "challenge" | "whitelist" | "js_challenge" | "managed_challenge";

export type RuleModeResult = "block" | "challenge" | "whitelist" | "js_challenge" | "managed_challenge" | (string & {});

/** A value of any kind. */
export type Value = string | number | boolean | Value[] | { [key: string]: unknown } | null;

export type ResultInfo = {
  count?: number;
  page?: number;
  per_page?: number;
  total_count?: number;
};

export type Cursors = {
  cursors?: {
    /** Where the next page begins. */
    after?: string;
  };
};

export type CursorInfo = {
  /** @integer */
  count?: number;
  /** Where the next page begins. */
  cursor?: string;
  /** @integer */
  per_page?: number;
};

export type OnlyId = { id?: string } | null;

export type Started = {
  /** Id of the change that was started. */
  operation_id: string;
};

export type Account = {
  id: string;
  name: string;
  type: "standard" | "enterprise" | (string & {});
  /** @format date-time */
  created_on?: string;
  settings?: {
    /** Whether members need a second factor. */
    enforce_twofactor?: boolean;
  };
};

export type Zone = {
  id: string;
  name: string;
  status?: "initializing" | "pending" | "active" | "moved" | (string & {});
  type?: "full" | "partial" | "secondary" | "internal" | (string & {});
  /** Whether only DNS is served. */
  paused?: boolean;
  account: { id?: string; name?: string };
  name_servers?: string[];
  original_name_servers?: string[] | null;
  original_registrar?: string | null;
  plan?: { name?: string };
  meta?: { phishing_detected?: boolean };
  /** @format date-time */
  created_on?: string;
  /** @format date-time */
  modified_on?: string;
  /** @format date-time */
  activated_on?: string | null;
};

export type DnsRecord = {
  id?: string;
  name: string;
  type: string;
  content?: string;
  /** Seconds, 1 for automatic. */
  ttl: number;
  /** Whether traffic goes through Cloudflare. */
  proxied?: boolean;
  /** Whether traffic could go through Cloudflare. */
  proxiable?: boolean;
  /** Order of mail servers and the like, lowest first. */
  priority?: number;
  comment?: string | null;
  tags?: string[];
  /** @format date-time */
  created_on?: string;
  /** @format date-time */
  modified_on?: string;
};

export type Setting = {
  id: string;
  value: string;
  editable?: boolean;
  /** @format date-time */
  modified_on?: string | null;
};

export type AccessRule = {
  id: string;
  mode: RuleModeResult;
  configuration: { target?: string; value?: string };
  notes?: string;
  scope?: { id?: string; type?: string };
  /** @format date-time */
  created_on?: string;
  /** @format date-time */
  modified_on?: string;
};

export type List = {
  id: string;
  /** Name that rules know it by. */
  name: string;
  description?: string;
  kind: "ip" | "redirect" | "hostname" | "asn" | (string & {});
  num_items: number;
  /** How many filters look at it. */
  num_referencing_filters?: number;
  created_on?: string;
  modified_on?: string;
};

export type ListItem = {
  id: string;
  ip?: string;
  /** @integer */
  asn?: number;
  hostname?: { url_hostname?: string; exclude_exact_hostname?: boolean };
  redirect?: { source_url?: string; target_url?: string };
  comment?: string;
  created_on?: string;
  modified_on?: string;
};

export type Ruleset = {
  id: string;
  name: string;
  description?: string;
  kind: "managed" | "custom" | "root" | "zone" | (string & {});
  /** Where in a request it runs, such as http_request_firewall_custom. */
  phase: string;
  version: string;
  /** @format date-time */
  last_updated?: string;
};

export type RulesetWithRules = {
  id: string;
  name: string;
  description?: string;
  kind: "managed" | "custom" | "root" | "zone" | (string & {});
  /** Where in a request it runs, such as http_request_firewall_custom. */
  phase: string;
  version: string;
  /** @format date-time */
  last_updated?: string;
  rules?: {
    id?: string;
    action?: string;
    expression?: string;
    description?: string;
    enabled?: boolean;
    categories?: string[];
    /** How the action is done; for execute, the id of the ruleset that runs. */
    action_parameters?: { [key: string]: Value };
    logging?: { enabled?: boolean };
    ratelimit?: {
      characteristics?: string[];
      /** Seconds that are counted over. @integer */
      period?: number;
      /** @integer */
      requests_per_period?: number;
      /** Seconds that the action lasts. @integer */
      mitigation_timeout?: number;
    };
    ref?: string;
    version?: string;
    /** @format date-time */
    last_updated?: string;
  }[];
};

export type AuditLog = {
  id?: string;
  /** @format date-time */
  when?: string;
  action?: {
    type?: string;
    /** Whether the action succeeded. */
    result?: boolean;
  };
  actor?: {
    id?: string;
    email?: string;
    ip?: string;
    type?: "user" | "admin" | "Cloudflare" | (string & {});
  };
  interface?: string;
  resource?: { id?: string; type?: string };
  oldValue?: string | null;
  newValue?: string | null;
  /** Facts that depend on the action. */
  metadata?: { [key: string]: Value } | null;
};

export type Member = {
  /** Id of the membership. */
  id?: string;
  email?: string;
  status?: string;
  user?: {
    id?: string;
    email?: string;
    first_name?: string | null;
    last_name?: string | null;
    two_factor_authentication_enabled?: boolean;
  };
  roles?: {
    id?: string;
    name?: string;
    description?: string;
  }[];
  /** Rights beside roles, each on some resources. */
  policies?: {
    id?: string;
    access?: "allow" | "deny" | (string & {});
    permission_groups?: PermissionGroups;
    resource_groups?: { id?: string; name?: string }[];
  }[];
};

export type PermissionGroups = { id?: string; name?: string }[];

export type ApiToken = {
  id?: string;
  name?: string;
  status?: "active" | "disabled" | "expired" | (string & {});
  /** @format date-time */
  issued_on?: string;
  /** @format date-time */
  modified_on?: string;
  /** @format date-time */
  last_used_on?: string;
  /** @format date-time */
  expires_on?: string;
  /** @format date-time */
  not_before?: string;
  policies?: {
    id?: string;
    effect?: "allow" | "deny" | (string & {});
    permission_groups?: PermissionGroups;
    /** What it may reach, by names that begin with com.cloudflare.api. */
    resources?: { [key: string]: Value };
  }[];
  condition?: {
    /** Addresses that it works from. */
    request_ip?: { in?: string[]; not_in?: string[] };
  };
};

export type AccessRequest = {
  /** @format date-time */
  created_at?: string;
  user_email?: string;
  ip_address?: string;
  action?: string;
  allowed?: boolean;
  app_domain?: string;
  app_uid?: string;
  /** How the user proved who it is. */
  connection?: string;
  ray_id?: string;
};

export type AccessUser = {
  id?: string;
  uid?: string;
  name?: string;
  email?: string;
  access_seat?: boolean;
  gateway_seat?: boolean;
  seat_uid?: string;
  active_device_count?: number;
  /** @format date-time */
  last_successful_login?: string;
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  updated_at?: string;
};

export type Registration = {
  id: string;
  device: {
    id?: string;
    name?: string;
    client_version?: string;
  };
  user?: {
    id?: string;
    name?: string;
    email?: string;
  };
  created_at?: string;
  last_seen_at: string;
  revoked_at?: string | null;
  deleted_at?: string | null;
  policy?: {
    id?: string;
    name?: string;
    default?: boolean;
  };
};

export type Insight = {
  id?: string;
  issue_class?: string;
  issue_type?: string;
  severity?: "Low" | "Moderate" | "Critical" | (string & {});
  status?: "active" | "resolved" | (string & {});
  /** What it is about. */
  subject?: string;
  dismissed?: boolean;
  user_classification?: "false_positive" | "accept_risk" | "other" | (string & {}) | null;
  payload?: {
    detection_method?: string;
    /** Id of the domain. */
    zone_tag?: string;
  };
  /** What to do about it. */
  resolve_text?: string;
  resolve_link?: string;
  /** @format date-time */
  since?: string;
  /** @format date-time */
  timestamp?: string;
};

export type Category = {
  /** @integer */
  id?: number;
  name?: string;
};

export type DomainIntel = {
  domain?: string;
  /** From 0, harmless, to 1. */
  risk_score?: number;
  risk_types?: Category[];
  inherited_risk_types?: Category[];
  content_categories?: Category[];
  inherited_content_categories?: Category[];
  /** Domain that the inherited ones come from. */
  inherited_from?: string;
  /** @integer */
  popularity_rank?: number;
  application?: {
    /** @integer */
    id?: number;
    name?: string;
  };
  additional_information?: { suspected_malware_family?: string };
  resolves_to_refs?: { id?: string; value?: string }[];
};

const PAGE_PAGES = { page: "page", size: "per_page", items: "/result", total: "/result_info/total_count" } as const;

const CURSOR_PAGES = { cursor: "cursor", next: "/result_info/cursors/after", items: "/result" } as const;

const PAGE_PAGES_2 = { page: "page", items: "/result" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "cloudflare",
  operations: {
    low: {
      "accounts:read": ["AEcSYTsZ", PAGE_PAGES],
      "zones:read": ["VkzpVNgG", PAGE_PAGES],
      "dns_records:read": ["j1xmCQm_", PAGE_PAGES],
      "access_rules:read": ["K8yPfse1", PAGE_PAGES],
      "zone_access_rules:read": ["tafPPgU2", PAGE_PAGES],
      "lists:read": ["c63Ivm8t"],
      "list_items:read": ["4OODwXnC", CURSOR_PAGES],
      "list_operations:read": ["ZUpvfqHg"],
      "rulesets:read": ["NxPSXGzx", CURSOR_PAGES],
      "rulesets:read_details": ["FUBbibkg"],
      "members:read": ["sg7rn7Ik", PAGE_PAGES],
      "api_tokens:read": ["WwSJqdUZ", PAGE_PAGES],
      "access_users:read": ["IosGqr2_", PAGE_PAGES],
      "registrations:read": ["xHk2c0gx", { cursor: "cursor", next: "/result_info/cursor", items: "/result" }],
      "insights:read": [
        "JDHceMVP",
        { page: "page", size: "per_page", items: "/result/issues", total: "/result/count" },
      ],
      "domains:read": ["MkeU1YIZ"],
      "url_scans:read": ["IpOlBvK9"],
    },
    medium: {
      "audit_logs:read": ["uVy7-bUR", PAGE_PAGES_2],
      "access_requests:read": ["5afjjt1X", PAGE_PAGES_2],
      "url_scans:write": ["eoNzLYPb"],
    },
    high: {
      "security_level:set": ["MzX6zlsu"],
      "access_rules:write": ["LcON5PFv"],
      "access_rules:delete": ["DOby-i7d"],
      "zone_access_rules:write": ["PswTFfFb"],
      "zone_access_rules:delete": ["zRJEvYCb"],
      "list_items:write": ["hhLA5-ku"],
      "list_items:delete": ["pEgRQOZc"],
      "access_users:revoke": ["01JndZ4g"],
      "registrations:revoke": ["CwK8epT0"],
      "registrations:unrevoke": ["w3HxdedU"],
    },
    critical: {
      "members:delete": ["hyIgNNv1"],
      "api_tokens:delete": ["F8Nx5vd1"],
    },
  },
};
