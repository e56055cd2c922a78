// Generated from specs/zscaler.yaml by `npm run generate`. Do not edit.
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
 * Zscaler. URL lists, categories, rules, sandbox reports, users and private applications of Zscaler ZIA and
 * ZPA.
 * @see https://automate.zscaler.com/docs/api-reference-and-guides/api-reference
 */
export class ZscalerConnector<const M extends Risk = "critical"> extends SDKConnector<ZscalerOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Tell the categories of URLs. Risk: low. Scope: none. */
  lookupUrls(params: LookupUrlsParams, options?: ExecuteOptions): GovernedCall<"low", UrlsLookupResult> {
    return this.call("urls:lookup", params, options);
  }

  /**
   * Add entries to a URL category or take them off.
   * Risk: high. Scope: none. May be escalated to a reviewer.
   */
  addUrlsToCategory(params: AddUrlsToCategoryParams, options?: ExecuteOptions): GovernedCall<"high", UrlCategoriesUpdateResult> {
    return this.call("url_categories:update", {
      categoryId: params.categoryId,
      configuredName: params.name,
      urls: params.urls,
      action: "ADD_TO_LIST",
    }, options);
  }

  /**
   * Add entries to a URL category or take them off.
   * Risk: high. Scope: none. May be escalated to a reviewer.
   */
  removeUrlsFromCategory(params: RemoveUrlsFromCategoryParams, options?: ExecuteOptions): GovernedCall<"high", UrlCategoriesUpdateResult> {
    return this.call("url_categories:update", {
      categoryId: params.categoryId,
      configuredName: params.name,
      urls: params.urls,
      action: "REMOVE_FROM_LIST",
    }, options);
  }

  /** Block URLs as malicious or free them. Risk: high. Scope: none. May be escalated to a reviewer. */
  blockMaliciousUrls(params: BlockMaliciousUrlsParams, options?: ExecuteOptions): GovernedCall<"high", MaliciousUrlsUpdateResult> {
    return this.call("malicious_urls:update", { maliciousUrls: params.urls, action: "ADD_TO_LIST" }, options);
  }

  /** Block URLs as malicious or free them. Risk: high. Scope: none. May be escalated to a reviewer. */
  unblockMaliciousUrls(params: UnblockMaliciousUrlsParams, options?: ExecuteOptions): GovernedCall<"high", MaliciousUrlsUpdateResult> {
    return this.call("malicious_urls:update", { maliciousUrls: params.urls, action: "REMOVE_FROM_LIST" }, options);
  }

  /** Add URLs to the denylist or take them off. Risk: high. Scope: none. May be escalated to a reviewer. */
  denyUrls(params: DenyUrlsParams, options?: ExecuteOptions): GovernedCall<"high", DenylistUpdateResult> {
    return this.call("denylist:update", { blacklistUrls: params.urls, action: "ADD_TO_LIST" }, options);
  }

  /**
   * Replace the addresses of a destination group or add some.
   * Risk: high. Scope: none. May be escalated to a reviewer.
   */
  addAddressesToGroup(params: AddAddressesToGroupParams, options?: ExecuteOptions): GovernedCall<"high", IpDestinationGroupsUpdateResult> {
    return this.call("ip_destination_groups:update", {
      ipGroupId: params.groupId,
      name: params.name,
      type: params.type,
      addresses: params.addresses,
      override: false,
    }, options);
  }

  /** Get what the sandbox found in a file. Risk: low. Scope: none. */
  getSandboxReport(params: GetSandboxReportParams, options?: ExecuteOptions): GovernedCall<"low", SandboxReportsReadResult> {
    return this.call("sandbox_reports:read", { md5Hash: params.md5, details: params.details }, options);
  }

  /**
   * Put all waiting ZIA changes in force.
   * Risk: critical. Scope: none. Denied unless policy permits this agent.
   */
  activateChanges(options?: ExecuteOptions): GovernedCall<"critical", StatusActivateResult> {
    return this.call("status:activate", {}, options);
  }

  /** List or search ZIA users. Risk: low. Scope: none. */
  findUsers(params: FindUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", params, options);
  }

  execute<O extends keyof Within<ZscalerOperations, M>>(
    operation: O,
    params: ParamsOf<Within<ZscalerOperations, M>, O> & Incomplete,
  ): never;
  /** Tell the categories of URLs. `POST /zia/api/v1/urlLookup` @risk low */
  execute(
    operation: OperationId<"urls:lookup", "low", M>,
    params: UrlsLookupParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UrlsLookupResult>;
  /** List URL categories with their own entries. `GET /zia/api/v1/urlCategories` @risk low */
  execute(
    operation: OperationId<"url_categories:read", "low", M>,
    params: UrlCategoriesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UrlCategoriesReadResult>;
  /** Get one URL category by id. `GET /zia/api/v1/urlCategories/{categoryId}` @risk low */
  execute(
    operation: OperationId<"url_categories:read_details", "low", M>,
    params: UrlCategoriesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UrlCategoriesReadDetailsResult>;
  /**
   * Add entries to a URL category or take them off. `PUT /zia/api/v1/urlCategories/{categoryId}`
   * @risk high
   */
  execute(
    operation: OperationId<"url_categories:update", "high", M>,
    params: UrlCategoriesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UrlCategoriesUpdateResult>;
  /**
   * List URLs blocked as malicious for everyone. `GET /zia/api/v1/cyberThreatProtection/maliciousUrls`
   * @risk low
   */
  execute(
    operation: OperationId<"malicious_urls:read", "low", M>,
    params: MaliciousUrlsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MaliciousUrlsReadResult>;
  /**
   * Block URLs as malicious or free them. `PUT /zia/api/v1/cyberThreatProtection/maliciousUrls`
   * @risk high
   */
  execute(
    operation: OperationId<"malicious_urls:update", "high", M>,
    params: MaliciousUrlsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MaliciousUrlsUpdateResult>;
  /**
   * List URLs that threat protection passes by. `GET /zia/api/v1/cyberThreatProtection/securityExceptions`
   * @risk low
   */
  execute(
    operation: OperationId<"security_exceptions:read", "low", M>,
    params: SecurityExceptionsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SecurityExceptionsReadResult>;
  /** List URLs whose content is not scanned. `GET /zia/api/v1/security` @risk low */
  execute(
    operation: OperationId<"allowlist:read", "low", M>,
    params: AllowlistReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AllowlistReadResult>;
  /** List URLs that are denied to everyone. `GET /zia/api/v1/security/advanced` @risk low */
  execute(
    operation: OperationId<"denylist:read", "low", M>,
    params: DenylistReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DenylistReadResult>;
  /**
   * Add URLs to the denylist or take them off. `POST /zia/api/v1/security/advanced/blacklistUrls`
   * @risk high
   */
  execute(
    operation: OperationId<"denylist:update", "high", M>,
    params: DenylistUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DenylistUpdateResult>;
  /** List groups of destination addresses. `GET /zia/api/v1/ipDestinationGroups` @risk low */
  execute(
    operation: OperationId<"ip_destination_groups:read", "low", M>,
    params: IpDestinationGroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IpDestinationGroupsReadResult>;
  /**
   * Replace the addresses of a destination group or add some. `PUT
   * /zia/api/v1/ipDestinationGroups/{ipGroupId}`
   * @risk high
   */
  execute(
    operation: OperationId<"ip_destination_groups:update", "high", M>,
    params: IpDestinationGroupsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IpDestinationGroupsUpdateResult>;
  /** List URL filtering rules in order. `GET /zia/api/v1/urlFilteringRules` @risk low */
  execute(
    operation: OperationId<"url_filtering_rules:read", "low", M>,
    params: UrlFilteringRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UrlFilteringRulesReadResult, UrlFilteringRulesReadItem>;
  /** List firewall filtering rules in order. `GET /zia/api/v1/firewallFilteringRules` @risk low */
  execute(
    operation: OperationId<"firewall_rules:read", "low", M>,
    params: FirewallRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FirewallRulesReadResult, FirewallRulesReadItem>;
  /** Get what the sandbox found in a file. `GET /zia/api/v1/sandbox/report/{md5Hash}` @risk low */
  execute(
    operation: OperationId<"sandbox_reports:read", "low", M>,
    params: SandboxReportsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SandboxReportsReadResult>;
  /** Tell whether changes wait for activation. `GET /zia/api/v1/status` @risk low */
  execute(
    operation: OperationId<"status:read", "low", M>,
    params: StatusReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", StatusReadResult>;
  /** Put all waiting ZIA changes in force. `POST /zia/api/v1/status/activate` @risk critical */
  execute(
    operation: OperationId<"status:activate", "critical", M>,
    params: StatusActivateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", StatusActivateResult>;
  /** List or search ZIA users. `GET /zia/api/v1/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one ZIA user by number. `GET /zia/api/v1/users/{userId}` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /** Delete a ZIA user for good. `DELETE /zia/api/v1/users/{userId}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** List devices with owner and system. `GET /zia/api/v1/deviceGroups/devices` @risk low */
  execute(
    operation: OperationId<"devices:read", "low", M>,
    params: DevicesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DevicesReadResult, DevicesReadItem>;
  /** Start an export of the audit log. `POST /zia/api/v1/auditlogEntryReport` @risk medium */
  execute(
    operation: OperationId<"audit_reports:start", "medium", M>,
    params: AuditReportsStartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AuditReportsStartResult>;
  /** Tell how the audit export gets on. `GET /zia/api/v1/auditlogEntryReport` @risk low */
  execute(
    operation: OperationId<"audit_reports:read", "low", M>,
    params: AuditReportsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AuditReportsReadResult>;
  /** Download the finished audit export. `GET /zia/api/v1/auditlogEntryReport/download` @risk medium */
  execute(
    operation: OperationId<"audit_reports:download", "medium", M>,
    params: AuditReportsDownloadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AuditReportsDownloadResult>;
  /**
   * List private application segments. `GET /zpa/mgmtconfig/v1/admin/customers/{customerId}/application`
   * @risk low
   */
  execute(
    operation: OperationId<"app_segments:read", "low", M>,
    params: AppSegmentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AppSegmentsReadResult, AppSegmentsReadItem>;
  /**
   * List rules of a private access policy. `GET
   * /zpa/mgmtconfig/v1/admin/customers/{customerId}/policySet/rules/policyType/{policyType}`
   * @risk low
   */
  execute(
    operation: OperationId<"access_rules:read", "low", M>,
    params: AccessRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AccessRulesReadResult, AccessRulesReadItem>;
  /**
   * List app connectors and their state. `GET /zpa/mgmtconfig/v1/admin/customers/{customerId}/connector`
   * @risk low
   */
  execute(
    operation: OperationId<"app_connectors:read", "low", M>,
    params: AppConnectorsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AppConnectorsReadResult, AppConnectorsReadItem>;
  /**
   * List people with emergency access. `GET
   * /zpa/mgmtconfig/v1/admin/customers/{customerId}/emergencyAccess/users`
   * @risk low
   */
  execute(
    operation: OperationId<"emergency_users:read", "low", M>,
    params: EmergencyUsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", EmergencyUsersReadResult, EmergencyUsersReadItem>;
  /**
   * End the emergency access of a user. `PUT
   * /zpa/mgmtconfig/v1/admin/customers/{customerId}/emergencyAccess/user/{userId}/deactivate`
   * @risk high
   */
  execute(
    operation: OperationId<"emergency_users:deactivate", "high", M>,
    params: EmergencyUsersDeactivateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EmergencyUsersDeactivateResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof ZscalerOperations>(
    operation: O & Permit<ZscalerOperations, O, M>,
    ...rest: Rest<ParamsOf<ZscalerOperations, O>>
  ): CallOf<ZscalerOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Zscaler<M extends Risk = "critical"> = Limited<ZscalerConnector<M>, ZscalerMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface ZscalerOperations {
  "urls:lookup": { risk: "low"; params: UrlsLookupParams; result: UrlsLookupResult };
  "url_categories:read": { risk: "low"; params: UrlCategoriesReadParams; result: UrlCategoriesReadResult };
  "url_categories:read_details": { risk: "low"; params: UrlCategoriesReadDetailsParams; result: UrlCategoriesReadDetailsResult };
  "url_categories:update": { risk: "high"; params: UrlCategoriesUpdateParams; result: UrlCategoriesUpdateResult };
  "malicious_urls:read": { risk: "low"; params: MaliciousUrlsReadParams; result: MaliciousUrlsReadResult };
  "malicious_urls:update": { risk: "high"; params: MaliciousUrlsUpdateParams; result: MaliciousUrlsUpdateResult };
  "security_exceptions:read": { risk: "low"; params: SecurityExceptionsReadParams; result: SecurityExceptionsReadResult };
  "allowlist:read": { risk: "low"; params: AllowlistReadParams; result: AllowlistReadResult };
  "denylist:read": { risk: "low"; params: DenylistReadParams; result: DenylistReadResult };
  "denylist:update": { risk: "high"; params: DenylistUpdateParams; result: DenylistUpdateResult };
  "ip_destination_groups:read": { risk: "low"; params: IpDestinationGroupsReadParams; result: IpDestinationGroupsReadResult };
  "ip_destination_groups:update": { risk: "high"; params: IpDestinationGroupsUpdateParams; result: IpDestinationGroupsUpdateResult };
  "url_filtering_rules:read": { risk: "low"; params: UrlFilteringRulesReadParams; result: UrlFilteringRulesReadResult; item: UrlFilteringRulesReadItem };
  "firewall_rules:read": { risk: "low"; params: FirewallRulesReadParams; result: FirewallRulesReadResult; item: FirewallRulesReadItem };
  "sandbox_reports:read": { risk: "low"; params: SandboxReportsReadParams; result: SandboxReportsReadResult };
  "status:read": { risk: "low"; params: StatusReadParams; result: StatusReadResult };
  "status:activate": { risk: "critical"; params: StatusActivateParams; result: StatusActivateResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "devices:read": { risk: "low"; params: DevicesReadParams; result: DevicesReadResult; item: DevicesReadItem };
  "audit_reports:start": { risk: "medium"; params: AuditReportsStartParams; result: AuditReportsStartResult };
  "audit_reports:read": { risk: "low"; params: AuditReportsReadParams; result: AuditReportsReadResult };
  "audit_reports:download": { risk: "medium"; params: AuditReportsDownloadParams; result: AuditReportsDownloadResult };
  "app_segments:read": { risk: "low"; params: AppSegmentsReadParams; result: AppSegmentsReadResult; item: AppSegmentsReadItem };
  "access_rules:read": { risk: "low"; params: AccessRulesReadParams; result: AccessRulesReadResult; item: AccessRulesReadItem };
  "app_connectors:read": { risk: "low"; params: AppConnectorsReadParams; result: AppConnectorsReadResult; item: AppConnectorsReadItem };
  "emergency_users:read": { risk: "low"; params: EmergencyUsersReadParams; result: EmergencyUsersReadResult; item: EmergencyUsersReadItem };
  "emergency_users:deactivate": { risk: "high"; params: EmergencyUsersDeactivateParams; result: EmergencyUsersDeactivateResult };
}

/** The risk of each convenience method. */
export interface ZscalerMethods {
  lookupUrls: "low";
  addUrlsToCategory: "high";
  removeUrlsFromCategory: "high";
  blockMaliciousUrls: "high";
  unblockMaliciousUrls: "high";
  denyUrls: "high";
  addAddressesToGroup: "high";
  getSandboxReport: "low";
  activateChanges: "critical";
  findUsers: "low";
}

/** Parameters of `urls:lookup`. */
export interface UrlsLookupParams {
  /** URLs without scheme, such as example.com/path. @minItems 1 @maxItems 100 */
  urls: string[];
}

/** Result of `urls:lookup`. */
export type UrlsLookupResult = Classification[];

/** Arguments of `lookupUrls`. */
export interface LookupUrlsParams {
  /** URLs without scheme, such as example.com/path. @minItems 1 @maxItems 100 */
  urls: string[];
}

/** Parameters of `url_categories:read`. */
export interface UrlCategoriesReadParams {
  /** Whether only your own categories are listed. */
  customOnly?: boolean;
  /** Whether numbers stand in place of entries. */
  includeOnlyUrlKeywordCounts?: boolean;
  /** Kind of categories to list. */
  type?: "URL_CATEGORY" | "TLD_CATEGORY" | "ALL";
}

/** Result of `url_categories:read`. */
export type UrlCategoriesReadResult = UrlCategory[];

/** Parameters of `url_categories:read_details`. */
export interface UrlCategoriesReadDetailsParams {
  categoryId: CategoryId;
}

/** Result of `url_categories:read_details`. */
export type UrlCategoriesReadDetailsResult = UrlCategory;

/** Parameters of `url_categories:update`. */
export interface UrlCategoriesUpdateParams {
  categoryId: CategoryId;
  action: ListAction;
  /** Name of the category, as it is. @minLength 1 */
  configuredName: string;
  /** URLs to add or take off. @maxItems 100 */
  urls?: string[];
  /** URLs that keep their parent category. @maxItems 100 */
  dbCategorizedUrls?: string[];
  /** Networks to add or take off. @maxItems 100 */
  ipRanges?: string[];
}

/** Result of `url_categories:update`. */
export type UrlCategoriesUpdateResult = UrlCategory;

/** Arguments of `addUrlsToCategory`. */
export interface AddUrlsToCategoryParams {
  categoryId: CategoryId;
  /** Name of the category, as it is. @minLength 1 */
  name: string;
  /** URLs to add or take off. @maxItems 100 */
  urls?: string[];
}

/** Arguments of `removeUrlsFromCategory`. */
export interface RemoveUrlsFromCategoryParams {
  categoryId: CategoryId;
  /** Name of the category, as it is. @minLength 1 */
  name: string;
  /** URLs to add or take off. @maxItems 100 */
  urls?: string[];
}

/** Parameters of `malicious_urls:read`. */
export type MaliciousUrlsReadParams = { [key: string]: never };

/** Result of `malicious_urls:read`. */
export type MaliciousUrlsReadResult = {
  maliciousUrls?: string[];
};

/** Parameters of `malicious_urls:update`. */
export interface MaliciousUrlsUpdateParams {
  action: ListAction;
  /** URLs to block or to free. @minItems 1 @maxItems 100 */
  maliciousUrls: string[];
}

/** Result of `malicious_urls:update`. */
export type MaliciousUrlsUpdateResult = {
  maliciousUrls?: string[];
};

/** Arguments of `blockMaliciousUrls`. */
export interface BlockMaliciousUrlsParams {
  /** URLs to block or to free. @minItems 1 @maxItems 100 */
  urls: string[];
}

/** Arguments of `unblockMaliciousUrls`. */
export interface UnblockMaliciousUrlsParams {
  /** URLs to block or to free. @minItems 1 @maxItems 100 */
  urls: string[];
}

/** Parameters of `security_exceptions:read`. */
export type SecurityExceptionsReadParams = { [key: string]: never };

/** Result of `security_exceptions:read`. */
export type SecurityExceptionsReadResult = {
  bypassUrls?: string[];
};

/** Parameters of `allowlist:read`. */
export type AllowlistReadParams = { [key: string]: never };

/** Result of `allowlist:read`. */
export type AllowlistReadResult = {
  whitelistUrls?: string[];
};

/** Parameters of `denylist:read`. */
export type DenylistReadParams = { [key: string]: never };

/** Result of `denylist:read`. */
export type DenylistReadResult = {
  blacklistUrls?: string[];
};

/** Parameters of `denylist:update`. */
export interface DenylistUpdateParams {
  action: ListAction;
  /** URLs to deny or to free. @minItems 1 @maxItems 100 */
  blacklistUrls: string[];
}

/** Result of `denylist:update`. */
export type DenylistUpdateResult = {
  blacklistUrls?: string[];
};

/** Arguments of `denyUrls`. */
export interface DenyUrlsParams {
  /** URLs to deny or to free. @minItems 1 @maxItems 100 */
  urls: string[];
}

/** Parameters of `ip_destination_groups:read`. */
export interface IpDestinationGroupsReadParams {
  /** Kind of groups to leave out. */
  excludeType?: "DSTN_IP" | "DSTN_FQDN" | "DSTN_DOMAIN" | "DSTN_OTHER";
}

/** Result of `ip_destination_groups:read`. */
export type IpDestinationGroupsReadResult = DestinationGroup[];

/** Parameters of `ip_destination_groups:update`. */
export interface IpDestinationGroupsUpdateParams {
  /** Number of the group to change. @integer @minimum 1 */
  ipGroupId: number;
  /** Whether addresses replace the present ones or join them. */
  override: boolean;
  /** Name that the group shall have. @minLength 1 */
  name: string;
  /** Kind of the destinations in it. */
  type: "DSTN_IP" | "DSTN_FQDN" | "DSTN_DOMAIN" | "DSTN_OTHER";
  /** Addresses or names to add or to have alone. @maxItems 100 */
  addresses?: string[];
  /** What the group is meant for. */
  description?: string;
  /** URL categories of the addresses meant. @maxItems 100 */
  ipCategories?: string[];
  /** Countries in the group, such as COUNTRY_US. @maxItems 100 */
  countries?: string[];
}

/** Result of `ip_destination_groups:update`. */
export type IpDestinationGroupsUpdateResult = DestinationGroup;

/** Arguments of `addAddressesToGroup`. */
export interface AddAddressesToGroupParams {
  /** Number of the group to change. @integer @minimum 1 */
  groupId: number;
  /** Name that the group shall have. @minLength 1 */
  name: string;
  /** Kind of the destinations in it. */
  type: "DSTN_IP" | "DSTN_FQDN" | "DSTN_DOMAIN" | "DSTN_OTHER";
  /** Addresses or names to add or to have alone. @maxItems 100 */
  addresses: string[];
}

/** Parameters of `url_filtering_rules:read`. */
export interface UrlFilteringRulesReadParams {
  page?: Page;
  /** How many rules make a page, 100 when left out. @integer @minimum 1 @maximum 100 */
  pageSize?: number;
}

/** Result of `url_filtering_rules:read`. */
export type UrlFilteringRulesReadResult = UrlRule[];

/** One item of the pages of `url_filtering_rules:read`. */
export type UrlFilteringRulesReadItem = UrlFilteringRulesReadResult[number];

/** Parameters of `firewall_rules:read`. */
export interface FirewallRulesReadParams {
  /** Text in the name of the rule. @minLength 1 */
  ruleName?: string;
  /** Text in a label of the rule. @minLength 1 */
  ruleLabel?: string;
  /** Text in the action of the rule. @minLength 1 */
  ruleAction?: string;
  /** Text in a user of the rule. @minLength 1 */
  user?: string;
  /** Text in a destination of the rule. @minLength 1 */
  destAddresses?: string;
  page?: Page;
  /** How many rules make a page, 5000 when left out. @integer @minimum 1 @maximum 5000 */
  pageSize?: number;
}

/** Result of `firewall_rules:read`. */
export type FirewallRulesReadResult = FirewallRule[];

/** One item of the pages of `firewall_rules:read`. */
export type FirewallRulesReadItem = FirewallRulesReadResult[number];

/** Parameters of `sandbox_reports:read`. */
export interface SandboxReportsReadParams {
  /** MD5 hash of the file. @minLength 32 @maxLength 32 */
  md5Hash: string;
  /** Whether the whole report is sent. */
  details?: "full" | "summary";
}

/** Result of `sandbox_reports:read`. */
export type SandboxReportsReadResult = {
  Summary?: SandboxReport;
  "Full Details"?: SandboxReport;
};

/** Arguments of `getSandboxReport`. */
export interface GetSandboxReportParams {
  /** MD5 hash of the file. @minLength 32 @maxLength 32 */
  md5: string;
  /** Whether the whole report is sent. */
  details?: "full" | "summary";
}

/** Parameters of `status:read`. */
export type StatusReadParams = { [key: string]: never };

/** Result of `status:read`. */
export type StatusReadResult = {
  status?: string;
};

/** Parameters of `status:activate`. */
export type StatusActivateParams = { [key: string]: never };

/** Result of `status:activate`. */
export type StatusActivateResult = {
  status?: string;
};

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Beginning of the user name. @minLength 1 */
  name?: string;
  /** Beginning of the department name. @minLength 1 */
  dept?: string;
  /** Beginning of a group name. @minLength 1 */
  group?: string;
  page?: Page;
  /** How many users make a page, 100 when left out. @integer @minimum 1 @maximum 10000 */
  pageSize?: number;
}

/** Result of `users:read`. */
export type UsersReadResult = User[];

/** One item of the pages of `users:read`. */
export type UsersReadItem = UsersReadResult[number];

/** Arguments of `findUsers`. */
export interface FindUsersParams {
  /** Beginning of the user name. @minLength 1 */
  name?: string;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  userId: UserId;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = User;

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  userId: UserId;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = null;

/** Parameters of `devices:read`. */
export interface DevicesReadParams {
  /** Beginning of the device name. @minLength 1 */
  name?: string;
  /** Whether browser isolation devices are listed too. */
  includeAll?: boolean;
  page?: Page;
  pageSize?: PageSize;
}

/** Result of `devices:read`. */
export type DevicesReadResult = Device[];

/** One item of the pages of `devices:read`. */
export type DevicesReadItem = DevicesReadResult[number];

/** Parameters of `audit_reports:start`. */
export interface AuditReportsStartParams {
  /** Start in milliseconds since 1970. @integer */
  startTime: number;
  /** End in milliseconds since 1970. @integer */
  endTime: number;
  /** Only actions of this administrator. @minLength 1 */
  adminName?: string;
  /** Only actions on the object with this name. @minLength 1 */
  objectName?: string;
  /** Only such actions, as CREATE or DELETE. */
  actionTypes?: string[];
  /** Only this outcome, as SUCCESS or FAILURE. @minLength 1 */
  actionResult?: string;
}

/** Result of `audit_reports:start`. */
export type AuditReportsStartResult = null;

/** Parameters of `audit_reports:read`. */
export type AuditReportsReadParams = { [key: string]: never };

/** Result of `audit_reports:read`. */
export type AuditReportsReadResult = {
  status?: string;
  /** @integer */
  progressItemsComplete?: number;
  /** @integer */
  progressEndTime?: number;
  errorMessage?: string;
  errorCode?: string;
};

/** Parameters of `audit_reports:download`. */
export type AuditReportsDownloadParams = { [key: string]: never };

/** Result of `audit_reports:download`. The log as CSV. */
export type AuditReportsDownloadResult = string;

/** Parameters of `app_segments:read`. */
export interface AppSegmentsReadParams {
  customerId: CustomerId;
  search?: Search;
  page?: Page;
  pagesize?: ZpaPageSize;
  microtenantId?: MicrotenantId;
}

/** Result of `app_segments:read`. */
export type AppSegmentsReadResult = {
  /** @integer */
  totalPages?: string | number;
  /** @integer */
  totalCount?: string | number;
  list?: Segment[];
};

/** One item of the pages of `app_segments:read`. */
export type AppSegmentsReadItem = NonNullable<AppSegmentsReadResult["list"]>[number];

/** Parameters of `access_rules:read`. */
export interface AccessRulesReadParams {
  customerId: CustomerId;
  /** Which policy, ACCESS_POLICY for who reaches what. */
  policyType:
    | "ACCESS_POLICY"
    | "CAPABILITIES_POLICY"
    | "CLIENT_FORWARDING_POLICY"
    | "CLIENTLESS_SESSION_PROTECTION_POLICY"
    | "CREDENTIAL_POLICY"
    | "INSPECTION_POLICY"
    | "ISOLATION_POLICY"
    | "PRIVILEGED_PORTAL_POLICY"
    | "REDIRECTION_POLICY"
    | "SIEM_POLICY"
    | "TIMEOUT_POLICY"
    | "VPN_TUNNEL_POLICY";
  search?: Search;
  page?: Page;
  pagesize?: ZpaPageSize;
  microtenantId?: MicrotenantId;
}

/** Result of `access_rules:read`. */
export type AccessRulesReadResult = {
  /** @integer */
  totalPages?: string | number;
  /** @integer */
  totalCount?: string | number;
  list?: AccessRule[];
};

/** One item of the pages of `access_rules:read`. */
export type AccessRulesReadItem = NonNullable<AccessRulesReadResult["list"]>[number];

/** Parameters of `app_connectors:read`. */
export interface AppConnectorsReadParams {
  customerId: CustomerId;
  search?: Search;
  page?: Page;
  pagesize?: ZpaPageSize;
  microtenantId?: MicrotenantId;
}

/** Result of `app_connectors:read`. */
export type AppConnectorsReadResult = {
  /** @integer */
  totalPages?: string | number;
  /** @integer */
  totalCount?: string | number;
  list?: AppConnector[];
};

/** One item of the pages of `app_connectors:read`. */
export type AppConnectorsReadItem = NonNullable<AppConnectorsReadResult["list"]>[number];

/** Parameters of `emergency_users:read`. */
export interface EmergencyUsersReadParams {
  customerId: CustomerId;
  /** How many people make a page. @integer @minimum 1 @maximum 500 */
  pageSize?: number;
  /** Where to continue, taken from nextPage. @minLength 1 */
  pageId?: string;
  microtenantId?: MicrotenantId;
}

/** Result of `emergency_users:read`. */
export type EmergencyUsersReadResult = {
  nextPage?: string | null;
  items?: {
    userId?: string;
    emailId?: string;
    firstName?: string;
    lastName?: string;
    userStatus?: string;
    allowedActivate?: boolean;
    allowedDeactivate?: boolean;
    activatedOn?: string;
    lastLoginTime?: string;
  }[];
};

/** One item of the pages of `emergency_users:read`. */
export type EmergencyUsersReadItem = NonNullable<EmergencyUsersReadResult["items"]>[number];

/** Parameters of `emergency_users:deactivate`. */
export interface EmergencyUsersDeactivateParams {
  customerId: CustomerId;
  /** The userId of the emergency user. @minLength 1 */
  userId: string;
  microtenantId?: MicrotenantId;
}

/** Result of `emergency_users:deactivate`. */
export type EmergencyUsersDeactivateResult = null;

/** Number of the page, counted from 1. @integer @minimum 1 */
export type Page = number;

/** How many entries make a page, 100 when left out. @integer @minimum 1 @maximum 1000 */
export type PageSize = number;

/** How many objects make a page, 20 when left out. @integer @minimum 1 @maximum 500 */
export type ZpaPageSize = number;

/** Number of the ZPA tenant. @minLength 1 */
export type CustomerId = string;

/** Only what belongs to this microtenant. @minLength 1 */
export type MicrotenantId = string;

/** Text in the name of the object. @minLength 1 */
export type Search = string;

/** Whether the entries are added or taken off. */
export type ListAction = "ADD_TO_LIST" | "REMOVE_FROM_LIST";

/** Id of a category, such as CUSTOM_01. @minLength 1 */
export type CategoryId = string;

/** Number of a ZIA user. @integer @minimum 1 */
export type UserId = number;

export type Named = {
  /** @integer */
  id?: number;
  name?: string;
};

export type Classification = {
  url?: string;
  urlClassifications?: string[];
  urlClassificationsWithSecurityAlert?: string[];
  application?: string;
};

export type UrlCategory = {
  id?: string;
  configuredName?: string;
  type?: string;
  superCategory?: string;
  customCategory?: boolean;
  description?: string;
  urls?: string[];
  dbCategorizedUrls?: string[];
  keywords?: string[];
  keywordsRetainingParentCategory?: string[];
  ipRanges?: string[];
  ipRangesRetainingParentCategory?: string[];
  urlKeywordCounts?: {
    /** @integer */
    totalUrlCount?: number;
    /** @integer */
    retainParentUrlCount?: number;
    /** @integer */
    totalKeywordCount?: number;
    /** @integer */
    retainParentKeywordCount?: number;
  };
  categoryGroup?: string;
  /** EXACT or REGEX for how URLs match. */
  urlType?: string;
  /** @integer */
  customUrlsCount?: number;
  /** @integer */
  customIpRangesCount?: number;
  /** @integer */
  urlsRetainingParentCategoryCount?: number;
  /** @integer */
  ipRangesRetainingParentCategoryCount?: number;
  editable?: boolean;
  /** @integer */
  val?: number;
};

export type UrlRule = {
  /** @integer */
  id?: number;
  name?: string;
  /** @integer */
  order?: number;
  /** @integer */
  rank?: number;
  state?: string;
  action?: string;
  description?: string;
  urlCategories?: string[];
  protocols?: string[];
  requestMethods?: string[];
  blockOverride?: boolean;
  users?: Named[];
  groups?: Named[];
  departments?: Named[];
  locations?: Named[];
  /** @integer */
  lastModifiedTime?: number;
  lastModifiedBy?: Named;
};

export type FirewallRule = {
  /** @integer */
  id?: number;
  name?: string;
  /** @integer */
  order?: number;
  /** @integer */
  rank?: number;
  state?: string;
  action?: string;
  description?: string;
  enableFullLogging?: boolean;
  srcIps?: string[];
  destAddresses?: string[];
  destIpCategories?: string[];
  destCountries?: string[];
  nwApplications?: string[];
  destIpGroups?: Named[];
  nwServices?: Named[];
  users?: Named[];
  groups?: Named[];
  departments?: Named[];
  locations?: Named[];
  srcIpGroups?: Named[];
  sourceCountries?: string[];
  accessControl?: string;
  defaultRule?: boolean;
  predefined?: boolean;
  /** @integer */
  lastModifiedTime?: number;
  lastModifiedBy?: Named;
};

export type DestinationGroup = {
  /** @integer */
  id?: number;
  name?: string;
  type?: string;
  description?: string;
  addresses?: string[];
  ipCategories?: string[];
  countries?: string[];
  isNonEditable?: boolean;
};

export type User = {
  /** @integer */
  id?: number;
  name?: string;
  email?: string;
  department?: Named;
  groups?: Named[];
  adminUser?: boolean;
  type?: string;
  comments?: string;
  deleted?: boolean;
  disabled?: boolean;
};

export type Device = {
  /** @integer */
  id?: number;
  name?: string;
  hostName?: string;
  deviceGroupType?: string;
  deviceModel?: string;
  osType?: string;
  osVersion?: string;
  description?: string;
  /** @integer */
  ownerUserId?: number;
  ownerName?: string;
};

export type SandboxSummary = {
  Status?: string;
  /** Why there is no report. */
  Message?: string;
  Category?: string;
  FileType?: string;
  /** @integer */
  StartTime?: number;
  /** @integer */
  Duration?: number;
};

export type SandboxClass = {
  Type?: string;
  Category?: string;
  /** @integer */
  Score?: number;
  DetectedMalware?: string;
};

export type SandboxFile = {
  FileType?: string;
  /** @integer */
  FileSize?: number;
  MD5?: string;
  SHA1?: string;
  Sha256?: string;
  Issuer?: string;
  SSDeep?: string;
  RootCA?: string;
  DigitalCerificate?: string;
};

export type SandboxSignal = {
  Risk?: string;
  Signature?: string;
  SignatureSources?: string[];
};

export type SandboxReport =
  | {
      Summary?: SandboxSummary;
      Classification?: SandboxClass;
      FileProperties?: SandboxFile;
      Origin?: {
        Risk?: string;
        Language?: string;
        Country?: string;
      };
      SystemSummary?: SandboxSignal[];
      Spyware?: SandboxSignal[];
      Networking?: SandboxSignal[];
      SecurityBypass?: SandboxSignal[];
      Exploit?: SandboxSignal[];
      Stealth?: SandboxSignal[];
      Persistence?: SandboxSignal[];
    }
  | string;

export type Segment = {
  id?: string;
  name?: string;
  description?: string;
  enabled?: boolean;
  domainNames?: string[];
  tcpPortRanges?: string[];
  udpPortRanges?: string[];
  segmentGroupId?: string;
  segmentGroupName?: string;
  serverGroups?: { id?: string; name?: string }[];
  bypassType?: string;
  healthReporting?: string;
  doubleEncrypt?: boolean;
  microtenantName?: string;
  creationTime?: string;
  modifiedTime?: string;
  modifiedBy?: string;
};

export type Operand = {
  id?: string;
  objectType?: string;
  lhs?: string;
  rhs?: string;
  name?: string;
};

export type Condition = {
  id?: string;
  operator?: string;
  negated?: boolean;
  operands?: Operand[];
};

export type AccessRule = {
  id?: string;
  name?: string;
  description?: string;
  action?: string;
  disabled?: string;
  ruleOrder?: string;
  priority?: string;
  operator?: string;
  policySetId?: string;
  policyType?: string;
  defaultRule?: boolean;
  conditions?: Condition[];
  customMsg?: string;
  creationTime?: string;
  modifiedTime?: string;
  modifiedBy?: string;
};

export type AppConnector = {
  id?: string;
  name?: string;
  description?: string;
  enabled?: boolean;
  appConnectorGroupId?: string;
  appConnectorGroupName?: string;
  controlChannelStatus?: string;
  currentVersion?: string;
  expectedVersion?: string;
  upgradeStatus?: string;
  privateIp?: string;
  publicIp?: string;
  platform?: string;
  location?: string;
  lastBrokerConnectTime?: string;
  lastBrokerDisconnectTime?: string;
};

const PAGE_PAGES = { page: "page", size: "pageSize", items: "" } as const;

const PAGE_PAGES_2 = { page: "page", size: "pagesize", items: "/list" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "zscaler",
  operations: {
    low: {
      "urls:lookup": ["6504JSFo"],
      "url_categories:read": ["oq5hud5l"],
      "url_categories:read_details": ["bV-YYwPC"],
      "malicious_urls:read": ["6D0eI4k1"],
      "security_exceptions:read": ["DcoOqFrB"],
      "allowlist:read": ["P7O5JJbE"],
      "denylist:read": ["SNrcOqdY"],
      "ip_destination_groups:read": ["39WlWdj1"],
      "url_filtering_rules:read": ["PTpn8uV2", PAGE_PAGES],
      "firewall_rules:read": ["jG_-akHj", PAGE_PAGES],
      "sandbox_reports:read": ["cr0y4AJg"],
      "status:read": ["zE7CcFHu"],
      "users:read": ["IJ_FEt1g", PAGE_PAGES],
      "users:read_details": ["lnXrcu6S"],
      "devices:read": ["S5xtpV_I", PAGE_PAGES],
      "audit_reports:read": ["5AgpIsFd"],
      "app_segments:read": ["ENJiotPf", PAGE_PAGES_2],
      "access_rules:read": ["fJt7vD1n", PAGE_PAGES_2],
      "app_connectors:read": ["ciPkff6b", PAGE_PAGES_2],
      "emergency_users:read": ["eeQ2noiv", { cursor: "pageId", next: "/nextPage", items: "/items" }],
    },
    medium: {
      "audit_reports:start": ["yDJlECNv"],
      "audit_reports:download": ["vC7OK6tD"],
    },
    high: {
      "url_categories:update": ["ePp3ULhc"],
      "malicious_urls:update": ["SrgwH0dK"],
      "denylist:update": ["YjlQfBd3"],
      "ip_destination_groups:update": ["Hi_qb9-p"],
      "emergency_users:deactivate": ["IFs0iY2g"],
    },
    critical: {
      "status:activate": ["eOocGu3s"],
      "users:delete": ["IXG37Pys"],
    },
  },
};
