// Generated from specs/palo_alto.yaml by `npm run generate`. Do not edit.
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
 * Palo Alto Networks. Firewall rules, addresses, quarantine and pushes of Strata Cloud Manager, and
 * signatures of Threat Vault.
 * @see https://pan.dev/scm/docs/home/
 */
export class PaloAltoConnector<const M extends Risk = "critical"> extends SDKConnector<PaloAltoOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the security rules of a folder. Risk: low. Scope: none. */
  listSecurityRules(params: ListSecurityRulesParams, options?: ExecuteOptions): GovernedPages<"low", SecurityRulesReadResult, SecurityRulesReadItem> {
    return this.call("security_rules:read", params, options);
  }

  /** Create an address object for rules. Risk: high. Scope: none. May be escalated to a reviewer. */
  createIpAddress(params: CreateIpAddressParams, options?: ExecuteOptions): GovernedCall<"high", AddressesWriteResult> {
    return this.call("addresses:write", {
      name: params.name,
      ip_netmask: params.ip,
      folder: params.folder,
      tag: params.tags,
      description: params.description,
    }, options);
  }

  /** Replace the members of an address group. Risk: high. Scope: none. May be escalated to a reviewer. */
  setAddressGroup(params: SetAddressGroupParams, options?: ExecuteOptions): GovernedCall<"high", AddressGroupsUpdateResult> {
    return this.call("address_groups:update", { id: params.groupId, name: params.name, folder: params.folder, static: params.members }, options);
  }

  /** Replace the entries of a URL category. Risk: high. Scope: none. May be escalated to a reviewer. */
  setUrlCategory(params: SetUrlCategoryParams, options?: ExecuteOptions): GovernedCall<"high", UrlCategoriesUpdateResult> {
    return this.call("url_categories:update", {
      id: params.categoryId,
      name: params.name,
      folder: params.folder,
      list: params.urls,
      type: "URL List",
    }, options);
  }

  /** Put a device into quarantine. Risk: high. Scope: none. May be escalated to a reviewer. */
  quarantineDevice(params: QuarantineDeviceParams, options?: ExecuteOptions): GovernedCall<"high", QuarantinedDevicesWriteResult> {
    return this.call("quarantined_devices:write", { host_id: params.hostId, serial_number: params.serialNumber }, options);
  }

  /** Let a device out of quarantine. Risk: high. Scope: none. May be escalated to a reviewer. */
  releaseDevice(params: ReleaseDeviceParams, options?: ExecuteOptions): GovernedCall<"high", QuarantinedDevicesDeleteResult> {
    return this.call("quarantined_devices:delete", { host_id: params.hostId }, options);
  }

  /**
   * Send the candidate configuration to firewalls.
   * Risk: critical. Scope: none. Denied unless policy permits this agent.
   */
  pushConfig(params: PushConfigParams, options?: ExecuteOptions): GovernedCall<"critical", ConfigPushResult> {
    return this.call("config:push", { folder: params.folders, description: params.description, admin: params.admins }, options);
  }

  /** Tell how a configuration job stands. Risk: low. Scope: none. */
  getJob(params: GetJobParams, options?: ExecuteOptions): GovernedCall<"low", JobsReadDetailsResult> {
    return this.call("jobs:read_details", { id: params.jobId }, options);
  }

  /** Search the threat signatures of Threat Vault. Risk: low. Scope: none. */
  searchThreatsByCve(params: SearchThreatsByCveParams = {}, options?: ExecuteOptions): GovernedCall<"low", ThreatsReadResult> {
    return this.call("threats:read", params, options);
  }

  /** Search the threat signatures of Threat Vault. Risk: low. Scope: none. */
  lookupHash(params: LookupHashParams = {}, options?: ExecuteOptions): GovernedCall<"low", ThreatsReadResult> {
    return this.call("threats:read", params, options);
  }

  /** Tell whether signatures cover a CVE. Risk: low. Scope: none. */
  getCveCoverage(params: GetCveCoverageParams, options?: ExecuteOptions): GovernedCall<"low", CveCoverageReadResult> {
    return this.call("cve_coverage:read", { cve_id: params.cveId }, options);
  }

  /** Tell whether an address is on a feed. Risk: low. Scope: none. */
  lookupIp(params: LookupIpParams = {}, options?: ExecuteOptions): GovernedPages<"low", IpFeedReadResult, IpFeedReadItem> {
    return this.call("ip_feed:read", params, options);
  }

  execute<O extends keyof Within<PaloAltoOperations, M>>(
    operation: O,
    params: ParamsOf<Within<PaloAltoOperations, M>, O> & Incomplete,
  ): never;
  /** List the security rules of a folder. `GET /config/security/v1/security-rules` @risk low */
  execute(
    operation: OperationId<"security_rules:read", "low", M>,
    params: SecurityRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SecurityRulesReadResult, SecurityRulesReadItem>;
  /** Get one security rule by UUID. `GET /config/security/v1/security-rules/{id}` @risk low */
  execute(
    operation: OperationId<"security_rules:read_details", "low", M>,
    params: SecurityRulesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SecurityRulesReadDetailsResult>;
  /** Add a security rule to a rulebase. `POST /config/security/v1/security-rules` @risk high */
  execute(
    operation: OperationId<"security_rules:write", "high", M>,
    params: SecurityRulesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SecurityRulesWriteResult>;
  /** Replace a security rule as a whole. `PUT /config/security/v1/security-rules/{id}` @risk high */
  execute(
    operation: OperationId<"security_rules:update", "high", M>,
    params: SecurityRulesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SecurityRulesUpdateResult>;
  /** Change the place of a security rule. `POST /config/security/v1/security-rules/{id}:move` @risk high */
  execute(
    operation: OperationId<"security_rules:move", "high", M>,
    params: SecurityRulesMoveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SecurityRulesMoveResult>;
  /** Delete a security rule from its rulebase. `DELETE /config/security/v1/security-rules/{id}` @risk high */
  execute(
    operation: OperationId<"security_rules:delete", "high", M>,
    params: SecurityRulesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SecurityRulesDeleteResult>;
  /** List the address objects of a folder. `GET /config/objects/v1/addresses` @risk low */
  execute(
    operation: OperationId<"addresses:read", "low", M>,
    params: AddressesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AddressesReadResult, AddressesReadItem>;
  /** Create an address object for rules. `POST /config/objects/v1/addresses` @risk high */
  execute(
    operation: OperationId<"addresses:write", "high", M>,
    params: AddressesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AddressesWriteResult>;
  /** Delete an address object by UUID. `DELETE /config/objects/v1/addresses/{id}` @risk high */
  execute(
    operation: OperationId<"addresses:delete", "high", M>,
    params: AddressesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AddressesDeleteResult>;
  /** List address groups with their members. `GET /config/objects/v1/address-groups` @risk low */
  execute(
    operation: OperationId<"address_groups:read", "low", M>,
    params: AddressGroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AddressGroupsReadResult, AddressGroupsReadItem>;
  /** Replace the members of an address group. `PUT /config/objects/v1/address-groups/{id}` @risk high */
  execute(
    operation: OperationId<"address_groups:update", "high", M>,
    params: AddressGroupsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AddressGroupsUpdateResult>;
  /** List custom URL categories with their entries. `GET /config/security/v1/url-categories` @risk low */
  execute(
    operation: OperationId<"url_categories:read", "low", M>,
    params: UrlCategoriesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UrlCategoriesReadResult, UrlCategoriesReadItem>;
  /** Replace the entries of a URL category. `PUT /config/security/v1/url-categories/{id}` @risk high */
  execute(
    operation: OperationId<"url_categories:update", "high", M>,
    params: UrlCategoriesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UrlCategoriesUpdateResult>;
  /**
   * List external dynamic lists and their sources. `GET /config/objects/v1/external-dynamic-lists`
   * @risk medium
   */
  execute(
    operation: OperationId<"external_dynamic_lists:read", "medium", M>,
    params: ExternalDynamicListsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ExternalDynamicListsReadResult, ExternalDynamicListsReadItem>;
  /** List devices that are in quarantine. `GET /config/objects/v1/quarantined-devices` @risk low */
  execute(
    operation: OperationId<"quarantined_devices:read", "low", M>,
    params: QuarantinedDevicesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", QuarantinedDevicesReadResult>;
  /** Put a device into quarantine. `POST /config/objects/v1/quarantined-devices` @risk high */
  execute(
    operation: OperationId<"quarantined_devices:write", "high", M>,
    params: QuarantinedDevicesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", QuarantinedDevicesWriteResult>;
  /** Let a device out of quarantine. `DELETE /config/objects/v1/quarantined-devices` @risk high */
  execute(
    operation: OperationId<"quarantined_devices:delete", "high", M>,
    params: QuarantinedDevicesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", QuarantinedDevicesDeleteResult>;
  /** List the managed firewalls and their state. `GET /config/setup/v1/devices` @risk medium */
  execute(
    operation: OperationId<"devices:read", "medium", M>,
    params: DevicesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", DevicesReadResult, DevicesReadItem>;
  /** List folders that configuration is kept in. `GET /config/setup/v1/folders` @risk low */
  execute(
    operation: OperationId<"folders:read", "low", M>,
    params: FoldersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FoldersReadResult, FoldersReadItem>;
  /**
   * List pushed configuration versions with their authors. `GET /config/operations/v1/config-versions`
   * @risk low
   */
  execute(
    operation: OperationId<"config_versions:read", "low", M>,
    params: ConfigVersionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ConfigVersionsReadResult, ConfigVersionsReadItem>;
  /**
   * Send the candidate configuration to firewalls. `POST
   * /config/operations/v1/config-versions/candidate:push`
   * @risk critical
   */
  execute(
    operation: OperationId<"config:push", "critical", M>,
    params: ConfigPushParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ConfigPushResult>;
  /**
   * Throw away the candidate configuration of everyone. `DELETE
   * /config/operations/v1/config-versions/candidate`
   * @risk critical
   */
  execute(
    operation: OperationId<"config:discard", "critical", M>,
    params: ConfigDiscardParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ConfigDiscardResult>;
  /** Tell how a configuration job stands. `GET /config/operations/v1/jobs/{id}` @risk low */
  execute(
    operation: OperationId<"jobs:read_details", "low", M>,
    params: JobsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", JobsReadDetailsResult>;
  /** Search the threat signatures of Threat Vault. `GET /service/v1/threats` @risk low */
  execute(
    operation: OperationId<"threats:read", "low", M>,
    params: ThreatsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ThreatsReadResult>;
  /** Look up several signatures or samples together. `POST /service/v1/threats` @risk low */
  execute(
    operation: OperationId<"threats:read_batch", "low", M>,
    params: ThreatsReadBatchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ThreatsReadBatchResult>;
  /** Tell whether signatures cover a CVE. `GET /service/v1/threats/cve-coverage` @risk low */
  execute(
    operation: OperationId<"cve_coverage:read", "low", M>,
    params: CveCoverageReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CveCoverageReadResult>;
  /** Tell whether an address is on a feed. `GET /service/v1/ip-feed` @risk low */
  execute(
    operation: OperationId<"ip_feed:read", "low", M>,
    params: IpFeedReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IpFeedReadResult, IpFeedReadItem>;
  /** Get Advanced Threat Prevention reports by id. `POST /service/v1/atp/reports` @risk medium */
  execute(
    operation: OperationId<"atp_reports:read", "medium", M>,
    params: AtpReportsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AtpReportsReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof PaloAltoOperations>(
    operation: O & Permit<PaloAltoOperations, O, M>,
    ...rest: Rest<ParamsOf<PaloAltoOperations, O>>
  ): CallOf<PaloAltoOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type PaloAlto<M extends Risk = "critical"> = Limited<PaloAltoConnector<M>, PaloAltoMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface PaloAltoOperations {
  "security_rules:read": { risk: "low"; params: SecurityRulesReadParams; result: SecurityRulesReadResult; item: SecurityRulesReadItem };
  "security_rules:read_details": { risk: "low"; params: SecurityRulesReadDetailsParams; result: SecurityRulesReadDetailsResult };
  "security_rules:write": { risk: "high"; params: SecurityRulesWriteParams; result: SecurityRulesWriteResult };
  "security_rules:update": { risk: "high"; params: SecurityRulesUpdateParams; result: SecurityRulesUpdateResult };
  "security_rules:move": { risk: "high"; params: SecurityRulesMoveParams; result: SecurityRulesMoveResult };
  "security_rules:delete": { risk: "high"; params: SecurityRulesDeleteParams; result: SecurityRulesDeleteResult };
  "addresses:read": { risk: "low"; params: AddressesReadParams; result: AddressesReadResult; item: AddressesReadItem };
  "addresses:write": { risk: "high"; params: AddressesWriteParams; result: AddressesWriteResult };
  "addresses:delete": { risk: "high"; params: AddressesDeleteParams; result: AddressesDeleteResult };
  "address_groups:read": { risk: "low"; params: AddressGroupsReadParams; result: AddressGroupsReadResult; item: AddressGroupsReadItem };
  "address_groups:update": { risk: "high"; params: AddressGroupsUpdateParams; result: AddressGroupsUpdateResult };
  "url_categories:read": { risk: "low"; params: UrlCategoriesReadParams; result: UrlCategoriesReadResult; item: UrlCategoriesReadItem };
  "url_categories:update": { risk: "high"; params: UrlCategoriesUpdateParams; result: UrlCategoriesUpdateResult };
  "external_dynamic_lists:read": { risk: "medium"; params: ExternalDynamicListsReadParams; result: ExternalDynamicListsReadResult; item: ExternalDynamicListsReadItem };
  "quarantined_devices:read": { risk: "low"; params: QuarantinedDevicesReadParams; result: QuarantinedDevicesReadResult };
  "quarantined_devices:write": { risk: "high"; params: QuarantinedDevicesWriteParams; result: QuarantinedDevicesWriteResult };
  "quarantined_devices:delete": { risk: "high"; params: QuarantinedDevicesDeleteParams; result: QuarantinedDevicesDeleteResult };
  "devices:read": { risk: "medium"; params: DevicesReadParams; result: DevicesReadResult; item: DevicesReadItem };
  "folders:read": { risk: "low"; params: FoldersReadParams; result: FoldersReadResult; item: FoldersReadItem };
  "config_versions:read": { risk: "low"; params: ConfigVersionsReadParams; result: ConfigVersionsReadResult; item: ConfigVersionsReadItem };
  "config:push": { risk: "critical"; params: ConfigPushParams; result: ConfigPushResult };
  "config:discard": { risk: "critical"; params: ConfigDiscardParams; result: ConfigDiscardResult };
  "jobs:read_details": { risk: "low"; params: JobsReadDetailsParams; result: JobsReadDetailsResult };
  "threats:read": { risk: "low"; params: ThreatsReadParams; result: ThreatsReadResult };
  "threats:read_batch": { risk: "low"; params: ThreatsReadBatchParams; result: ThreatsReadBatchResult };
  "cve_coverage:read": { risk: "low"; params: CveCoverageReadParams; result: CveCoverageReadResult };
  "ip_feed:read": { risk: "low"; params: IpFeedReadParams; result: IpFeedReadResult; item: IpFeedReadItem };
  "atp_reports:read": { risk: "medium"; params: AtpReportsReadParams; result: AtpReportsReadResult };
}

/** The risk of each convenience method. */
export interface PaloAltoMethods {
  listSecurityRules: "low";
  createIpAddress: "high";
  setAddressGroup: "high";
  setUrlCategory: "high";
  quarantineDevice: "high";
  releaseDevice: "high";
  pushConfig: "critical";
  getJob: "low";
  searchThreatsByCve: "low";
  lookupHash: "low";
  getCveCoverage: "low";
  lookupIp: "low";
}

/** Parameters of `security_rules:read`. */
export interface SecurityRulesReadParams {
  position: Rulebase;
  folder?: Folder;
  snippet?: Snippet;
  device?: Device;
  name?: NameFilter;
  offset?: Offset;
  limit?: Limit;
}

/** Result of `security_rules:read`. */
export type SecurityRulesReadResult = {
  data?: SecurityRule[];
  /** @integer */
  offset?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
};

/** One item of the pages of `security_rules:read`. */
export type SecurityRulesReadItem = NonNullable<SecurityRulesReadResult["data"]>[number];

/** Arguments of `listSecurityRules`. */
export interface ListSecurityRulesParams {
  folder?: Folder;
  position: Rulebase;
  name?: NameFilter;
}

/** Parameters of `security_rules:read_details`. */
export interface SecurityRulesReadDetailsParams {
  id: Id;
}

/** Result of `security_rules:read_details`. */
export type SecurityRulesReadDetailsResult = SecurityRule;

/** Parameters of `security_rules:write`. */
export interface SecurityRulesWriteParams {
  position: Rulebase;
  /** Name of the new rule. @minLength 1 */
  name: string;
  folder?: Folder;
  snippet?: Snippet;
  device?: Device;
  action: RuleAction;
  from: Zones;
  to: Zones;
  source: Hosts;
  source_user: Users;
  destination: Hosts;
  application: Applications;
  service: Services;
  category: Categories;
  disabled?: RuleDisabled;
  description?: RuleText;
  tag?: RuleTags;
  negate_source?: NegateSource;
  negate_destination?: NegateDestination;
  source_hip?: SourceHip;
  destination_hip?: DestinationHip;
  schedule?: Schedule;
  tenant_restrictions?: TenantRestrictions;
  profile_setting?: ProfileSetting;
  log_setting?: LogSetting;
  log_start?: LogStart;
  log_end?: LogEnd;
}

/** Result of `security_rules:write`. */
export type SecurityRulesWriteResult = SecurityRule;

/** Parameters of `security_rules:update`. */
export interface SecurityRulesUpdateParams {
  id: Id;
  /** Name that the rule shall have. @minLength 1 */
  name: string;
  folder?: Folder;
  snippet?: Snippet;
  device?: Device;
  action: RuleAction;
  from: Zones;
  to: Zones;
  source: Hosts;
  source_user: Users;
  destination: Hosts;
  application: Applications;
  service: Services;
  category: Categories;
  disabled?: RuleDisabled;
  description?: RuleText;
  tag?: RuleTags;
  negate_source?: NegateSource;
  negate_destination?: NegateDestination;
  source_hip?: SourceHip;
  destination_hip?: DestinationHip;
  schedule?: Schedule;
  tenant_restrictions?: TenantRestrictions;
  profile_setting?: ProfileSetting;
  log_setting?: LogSetting;
  log_start?: LogStart;
  log_end?: LogEnd;
}

/** Result of `security_rules:update`. */
export type SecurityRulesUpdateResult = SecurityRule;

/** Parameters of `security_rules:move`. */
export interface SecurityRulesMoveParams {
  id: Id;
  /** Where the rule shall go. */
  destination: "top" | "bottom" | "before" | "after";
  rulebase: Rulebase;
  /** UUID of the rule to stand before or after. */
  destination_rule?: string;
}

/** Result of `security_rules:move`. */
export type SecurityRulesMoveResult = null;

/** Parameters of `security_rules:delete`. */
export interface SecurityRulesDeleteParams {
  id: Id;
}

/** Result of `security_rules:delete`. */
export type SecurityRulesDeleteResult = null;

/** Parameters of `addresses:read`. */
export interface AddressesReadParams {
  folder?: Folder;
  snippet?: Snippet;
  device?: Device;
  name?: NameFilter;
  offset?: Offset;
  limit?: Limit;
}

/** Result of `addresses:read`. */
export type AddressesReadResult = {
  data?: Address[];
  /** @integer */
  offset?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
};

/** One item of the pages of `addresses:read`. */
export type AddressesReadItem = NonNullable<AddressesReadResult["data"]>[number];

/** Parameters of `addresses:write`. */
export interface AddressesWriteParams {
  /** Name of the new address object. @minLength 1 @maxLength 63 */
  name: string;
  folder?: Folder;
  snippet?: Snippet;
  device?: Device;
  /** What the address is known for. @maxLength 1023 */
  description?: string;
  /** Existing tags, which dynamic groups look for. @maxItems 64 */
  tag?: string[];
  /** Address or network, such as 192.0.2.0/24. @minLength 1 */
  ip_netmask?: string;
  /** First and last address with a hyphen between. @minLength 1 */
  ip_range?: string;
  /** Address with wildcard mask, such as 10.20.1.0/0.0.248.255. @minLength 1 */
  ip_wildcard?: string;
  /** Full domain name to resolve. @minLength 1 @maxLength 255 */
  fqdn?: string;
}

/** Result of `addresses:write`. */
export type AddressesWriteResult = Address;

/** Arguments of `createIpAddress`. */
export interface CreateIpAddressParams {
  /** Name of the new address object. @minLength 1 @maxLength 63 */
  name: string;
  /** Address or network, such as 192.0.2.0/24. @minLength 1 */
  ip?: string;
  folder?: Folder;
  /** Existing tags, which dynamic groups look for. @maxItems 64 */
  tags?: string[];
  /** What the address is known for. @maxLength 1023 */
  description?: string;
}

/** Parameters of `addresses:delete`. */
export interface AddressesDeleteParams {
  id: Id;
}

/** Result of `addresses:delete`. */
export type AddressesDeleteResult = null;

/** Parameters of `address_groups:read`. */
export interface AddressGroupsReadParams {
  folder?: Folder;
  snippet?: Snippet;
  device?: Device;
  name?: NameFilter;
  offset?: Offset;
  limit?: Limit;
}

/** Result of `address_groups:read`. */
export type AddressGroupsReadResult = {
  data?: AddressGroup[];
  /** @integer */
  offset?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
};

/** One item of the pages of `address_groups:read`. */
export type AddressGroupsReadItem = NonNullable<AddressGroupsReadResult["data"]>[number];

/** Parameters of `address_groups:update`. */
export interface AddressGroupsUpdateParams {
  id: Id;
  /** Name that the group shall have. @minLength 1 @maxLength 63 */
  name: string;
  folder?: Folder;
  snippet?: Snippet;
  device?: Device;
  /** What the group is meant for. @maxLength 1023 */
  description?: string;
  /** Tags on the group itself. @maxItems 64 */
  tag?: string[];
  /** Names of all address objects in the group. @minItems 1 @maxItems 100 */
  static: string[];
}

/** Result of `address_groups:update`. */
export type AddressGroupsUpdateResult = AddressGroup;

/** Arguments of `setAddressGroup`. */
export interface SetAddressGroupParams {
  groupId: Id;
  /** Name that the group shall have. @minLength 1 @maxLength 63 */
  name: string;
  folder?: Folder;
  /** Names of all address objects in the group. @minItems 1 @maxItems 100 */
  members: string[];
}

/** Parameters of `url_categories:read`. */
export interface UrlCategoriesReadParams {
  folder?: Folder;
  snippet?: Snippet;
  device?: Device;
  name?: NameFilter;
  offset?: Offset;
  limit?: Limit;
}

/** Result of `url_categories:read`. */
export type UrlCategoriesReadResult = {
  data?: UrlCategory[];
  /** @integer */
  offset?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
};

/** One item of the pages of `url_categories:read`. */
export type UrlCategoriesReadItem = NonNullable<UrlCategoriesReadResult["data"]>[number];

/** Parameters of `url_categories:update`. */
export interface UrlCategoriesUpdateParams {
  id: Id;
  /** Name that the category shall have. @minLength 1 */
  name: string;
  folder?: Folder;
  snippet?: Snippet;
  device?: Device;
  /** What the category is meant for. */
  description?: string;
  /** Whether entries are URLs or categories. */
  type?: "URL List" | "Category Match";
  /** All entries, such as example.com/ or names of categories. @maxItems 100 */
  list: string[];
}

/** Result of `url_categories:update`. */
export type UrlCategoriesUpdateResult = UrlCategory;

/** Arguments of `setUrlCategory`. */
export interface SetUrlCategoryParams {
  categoryId: Id;
  /** Name that the category shall have. @minLength 1 */
  name: string;
  folder?: Folder;
  /** All entries, such as example.com/ or names of categories. @maxItems 100 */
  urls: string[];
}

/** Parameters of `external_dynamic_lists:read`. */
export interface ExternalDynamicListsReadParams {
  folder?: Folder;
  snippet?: Snippet;
  device?: Device;
  name?: NameFilter;
  offset?: Offset;
  limit?: Limit;
}

/** Result of `external_dynamic_lists:read`. */
export type ExternalDynamicListsReadResult = {
  data?: {
    id?: string;
    name?: string;
    folder?: string;
    snippet?: string;
    device?: string;
    type?: {
      ip?: ExternalList;
      domain?: ExternalList;
      url?: ExternalList;
      predefined_ip?: ExternalList;
      predefined_url?: ExternalList;
    };
  }[];
  /** @integer */
  offset?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
};

/** One item of the pages of `external_dynamic_lists:read`. */
export type ExternalDynamicListsReadItem = NonNullable<ExternalDynamicListsReadResult["data"]>[number];

/** Parameters of `quarantined_devices:read`. */
export interface QuarantinedDevicesReadParams {
  /** Only the device with this host id. @minLength 1 */
  host_id?: string;
  /** Only the device with this serial number. @minLength 1 */
  serial_number?: string;
}

/** Result of `quarantined_devices:read`. */
export type QuarantinedDevicesReadResult = QuarantinedDevice[];

/** Parameters of `quarantined_devices:write`. */
export interface QuarantinedDevicesWriteParams {
  /** Host id that GlobalProtect knows it by. @minLength 1 */
  host_id: string;
  /** Serial number of the device. @minLength 1 */
  serial_number?: string;
}

/** Result of `quarantined_devices:write`. */
export type QuarantinedDevicesWriteResult = QuarantinedDevice;

/** Arguments of `quarantineDevice`. */
export interface QuarantineDeviceParams {
  /** Host id that GlobalProtect knows it by. @minLength 1 */
  hostId: string;
  /** Serial number of the device. @minLength 1 */
  serialNumber?: string;
}

/** Parameters of `quarantined_devices:delete`. */
export interface QuarantinedDevicesDeleteParams {
  /** Host id of the quarantined device. @minLength 1 */
  host_id: string;
}

/** Result of `quarantined_devices:delete`. */
export type QuarantinedDevicesDeleteResult = null;

/** Arguments of `releaseDevice`. */
export interface ReleaseDeviceParams {
  /** Host id of the quarantined device. @minLength 1 */
  hostId: string;
}

/** Parameters of `devices:read`. */
export interface DevicesReadParams {
  name?: NameFilter;
  /** How many firewalls to pass over. @integer @minimum 0 */
  offset?: number;
  /** How many firewalls make a page. @integer @minimum 1 */
  limit?: number;
}

/** Result of `devices:read`. */
export type DevicesReadResult = {
  data?: Firewall[];
  /** @integer */
  offset?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
};

/** One item of the pages of `devices:read`. */
export type DevicesReadItem = NonNullable<DevicesReadResult["data"]>[number];

/** Parameters of `folders:read`. */
export interface FoldersReadParams {
  name?: NameFilter;
  /** How many folders to pass over. @integer @minimum 0 */
  offset?: number;
  /** How many folders make a page. @integer @minimum 1 */
  limit?: number;
}

/** Result of `folders:read`. */
export type FoldersReadResult = {
  data?: {
    id?: string;
    name?: string;
    parent?: string;
    description?: string;
    labels?: string[];
    snippets?: string[];
  }[];
  /** @integer */
  offset?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
};

/** One item of the pages of `folders:read`. */
export type FoldersReadItem = NonNullable<FoldersReadResult["data"]>[number];

/** Parameters of `config_versions:read`. */
export interface ConfigVersionsReadParams {
  offset?: Offset;
  limit?: Limit;
}

/** Result of `config_versions:read`. */
export type ConfigVersionsReadResult = {
  data?: ConfigVersion[];
  /** @integer */
  offset?: number;
  /** @integer */
  limit?: number;
  /** @integer */
  total?: number;
};

/** One item of the pages of `config_versions:read`. */
export type ConfigVersionsReadItem = NonNullable<ConfigVersionsReadResult["data"]>[number];

/** Parameters of `config:push`. */
export interface ConfigPushParams {
  /** Folders whose configuration is sent. @minItems 1 @maxItems 20 */
  folder: string[];
  /** Serial numbers, if only these firewalls. @maxItems 20 */
  devices?: number[];
  /** Only changes that these administrators made. @maxItems 20 */
  admin?: string[];
  /** Why this is being pushed. */
  description?: string;
}

/** Result of `config:push`. */
export type ConfigPushResult = {
  success?: boolean;
  job_id?: string;
  message?: string;
};

/** Arguments of `pushConfig`. */
export interface PushConfigParams {
  /** Folders whose configuration is sent. @minItems 1 @maxItems 20 */
  folders: string[];
  /** Why this is being pushed. */
  description?: string;
  /** Only changes that these administrators made. @maxItems 20 */
  admins?: string[];
}

/** Parameters of `config:discard`. */
export type ConfigDiscardParams = { [key: string]: never };

/** Result of `config:discard`. */
export type ConfigDiscardResult = null;

/** Parameters of `jobs:read_details`. */
export interface JobsReadDetailsParams {
  /** Id of the job, from config:push. @minLength 1 */
  id: string;
}

/** Result of `jobs:read_details`. */
export type JobsReadDetailsResult = {
  data?: Job[];
};

/** Arguments of `getJob`. */
export interface GetJobParams {
  /** Id of the job, from config:push. @minLength 1 */
  jobId: string;
}

/** Parameters of `threats:read`. */
export interface ThreatsReadParams {
  /** Id of one signature. @minLength 1 */
  id?: string;
  /** Full name of the signature. @minLength 1 */
  name?: string;
  /** CVE number, or the beginning of one. @minLength 1 */
  cve?: string;
  /** Vendor's own number, such as MS20-001. @minLength 1 */
  vendor?: string;
  type?: SignatureType;
  /** SHA-256 of a sample. @minLength 64 @maxLength 64 */
  sha256?: string;
  /** MD5 of a sample. @minLength 32 @maxLength 32 */
  md5?: string;
  /** First day of release, YYYY-MM-DD, with toReleaseDate. @minLength 1 */
  fromReleaseDate?: string;
  /** Last day of release, YYYY-MM-DD. @minLength 1 */
  toReleaseDate?: string;
  limit?: VaultLimit;
  offset?: VaultOffset;
}

/** Result of `threats:read`. */
export type ThreatsReadResult = Signatures;

/** Arguments of `searchThreatsByCve`. */
export interface SearchThreatsByCveParams {
  /** CVE number, or the beginning of one. @minLength 1 */
  cve?: string;
}

/** Arguments of `lookupHash`. */
export interface LookupHashParams {
  /** SHA-256 of a sample. @minLength 64 @maxLength 64 */
  sha256?: string;
}

/** Parameters of `threats:read_batch`. */
export interface ThreatsReadBatchParams {
  /** Ids of several signatures. @maxItems 100 */
  id?: string[];
  /** Names of several signatures. @maxItems 100 */
  name?: string[];
  /** SHA-256 of several samples. @maxItems 100 */
  sha256?: string[];
  /** MD5 of several samples. @maxItems 100 */
  md5?: string[];
  type?: SignatureType;
}

/** Result of `threats:read_batch`. */
export type ThreatsReadBatchResult = Signatures;

/** Parameters of `cve_coverage:read`. */
export interface CveCoverageReadParams {
  /** CVE number, such as CVE-2024-3400. @maxLength 32 @pattern ^CVE-[0-9]{4}-[0-9]{4,}$ */
  cve_id: string;
}

/** Result of `cve_coverage:read`. */
export type CveCoverageReadResult = {
  success?: boolean;
  message?: string;
  /** @integer */
  count?: number;
  link?: VaultLinks;
  data?: {
    cve_id?: string;
    /** cve_covered, or how far the work is. */
    cve_status?: string;
    nvd_link?: string;
    response_text?: string;
    release_week?: string | null;
    not_cover_reason?: string | null;
    antivirus?: AntivirusSignature[];
    vulnerability?: Signature[];
  };
};

/** Arguments of `getCveCoverage`. */
export interface GetCveCoverageParams {
  /** CVE number, such as CVE-2024-3400. @maxLength 32 @pattern ^CVE-[0-9]{4}-[0-9]{4,}$ */
  cveId: string;
}

/** Parameters of `ip_feed:read`. */
export interface IpFeedReadParams {
  /** Only entries of this feed. */
  name?: "malicious" | "high-risk";
  /** Address to look up. @minLength 1 */
  ipaddr?: string;
  /** First address of a range. @minLength 1 */
  fromipaddr?: string;
  /** Last address of a range. @minLength 1 */
  toipaddr?: string;
  limit?: VaultLimit;
  offset?: VaultOffset;
}

/** Result of `ip_feed:read`. */
export type IpFeedReadResult = {
  success?: boolean;
  message?: string;
  /** @integer */
  count?: number;
  link?: VaultLinks;
  data?: {
    ipaddr?: string;
    name?: string;
    status?: string;
    release?: { first_release_version?: string; first_release_time?: string };
    /** Country of the address. */
    geo?: string;
    /** Network that it belongs to. */
    asn?: string;
  }[];
};

/** One item of the pages of `ip_feed:read`. */
export type IpFeedReadItem = NonNullable<IpFeedReadResult["data"]>[number];

/** Arguments of `lookupIp`. */
export interface LookupIpParams {
  /** Address to look up. @minLength 1 */
  ipaddr?: string;
}

/** Parameters of `atp_reports:read`. */
export interface AtpReportsReadParams {
  /** Report ids, as threat logs name them. @minItems 1 @maxItems 100 */
  id: string[];
}

/** Result of `atp_reports:read`. */
export type AtpReportsReadResult = {
  success?: boolean;
  message?: string;
  data?: {
    report_id?: string;
    err_msg?: string;
    panos_info?: {
      fw_hostname?: string;
      fw_serial?: string;
      fw_model?: string;
      fw_sw_version?: string;
    };
    session_info?: {
      session_id?: string;
      session_timestamp?: string;
      flow_info?: {
        saddr?: string;
        daddr?: string;
        sport?: string;
        dport?: string;
        data_type?: string;
      };
    };
    transaction_data?: AtpTransaction | AtpTransaction[];
  }[];
};

/** UUID of the object in Strata. @minLength 1 */
export type Id = string;

/** Only the object with exactly this name. @minLength 1 */
export type NameFilter = string;

/** Folder that it lives in, such as Shared. Give exactly one of folder, snippet and device. @maxLength 64 */
export type Folder = string;

/** Snippet that it lives in, instead of a folder. @maxLength 64 */
export type Snippet = string;

/** Firewall that it lives on, instead of a folder. @maxLength 64 */
export type Device = string;

/** How many objects to pass over. @integer @minimum 0 @default 0 */
export type Offset = number;

/** How many objects make a page. @integer @minimum 1 @default 200 */
export type Limit = number;

/** Rulebase before or after the rules of the firewalls. */
export type Rulebase = "pre" | "post";

/** Names of security zones, or the word any. @minItems 1 */
export type Zones = string[];

/** Addresses, names of address objects or groups, or any. @minItems 1 */
export type Hosts = string[];

/** Users and groups, or one of any, pre-logon, known-user and unknown. @minItems 1 */
export type Users = string[];

/** Names of App-ID applications, or the word any. @minItems 1 */
export type Applications = string[];

/** Service objects, application-default or the word any. @minItems 1 */
export type Services = string[];

/** Names of URL categories, or the word any. @minItems 1 */
export type Categories = string[];

/** What happens to traffic that matches. */
export type RuleAction = "allow" | "deny" | "drop" | "reset-client" | "reset-server" | "reset-both";

/** Whether the rule is switched off. */
export type RuleDisabled = boolean;

/** What the rule is there for. */
export type RuleText = string;

/** Tags to find the rule by. */
export type RuleTags = string[];

/** Security profiles that inspect the allowed traffic. */
export type ProfileSetting = {
  /** Name of a profile group. */
  group?: string[];
};

/** Security profiles that inspect the allowed traffic. */
export type ProfileSettingResult = {
  /** Name of a profile group. */
  group?: string[];
};

/** Log forwarding profile of the rule. */
export type LogSetting = string;

/** Whether the start of a session is logged. */
export type LogStart = boolean;

/** Whether the end of a session is logged. */
export type LogEnd = boolean;

/** Whether all sources but the named ones match. */
export type NegateSource = boolean;

/** Whether all destinations but the named ones match. */
export type NegateDestination = boolean;

/** Profiles that the state of the source device must match, or any. */
export type SourceHip = string[];

/** Profiles that the state of the destination device must match, or any. */
export type DestinationHip = string[];

/** Schedule outside of which the rule rests. @minLength 1 */
export type Schedule = string;

/** Names of restrictions to certain tenants of cloud applications. */
export type TenantRestrictions = string[];

/** Kind of signatures to look through. */
export type SignatureType = "ips" | "fileformat" | "spyware" | "vulnerability" | "antivirus" | "dns" | "rtdns" | "spywarec2";

/** How many entries make a page, as digits. @minLength 1 */
export type VaultLimit = string;

/** How many entries to pass over, as digits. @minLength 1 */
export type VaultOffset = string;

export type SecurityRule = {
  id?: string;
  name?: string;
  /** Security or Internet rule. */
  policy_type?: string;
  folder?: string;
  snippet?: string;
  device?: string;
  disabled?: boolean;
  action?: string;
  description?: string;
  tag?: string[];
  from?: string[];
  to?: string[];
  source?: string[];
  source_user?: string[];
  destination?: string[];
  application?: string[];
  category?: string[];
  service?: string[];
  negate_source?: boolean;
  negate_destination?: boolean;
  source_hip?: string[];
  destination_hip?: string[];
  tenant_restrictions?: string[];
  schedule?: string;
  profile_setting?: ProfileSettingResult;
  log_setting?: string;
  log_start?: boolean;
  log_end?: boolean;
};

export type Address = {
  id?: string;
  name?: string;
  folder?: string;
  snippet?: string;
  device?: string;
  description?: string;
  tag?: string[];
  ip_netmask?: string;
  ip_range?: string;
  ip_wildcard?: string;
  fqdn?: string;
};

export type AddressGroup = {
  id?: string;
  name?: string;
  folder?: string;
  snippet?: string;
  device?: string;
  description?: string;
  tag?: string[];
  /** Names of the members. */
  static?: string[];
  dynamic?: { filter?: string };
};

export type UrlCategory = {
  id?: string;
  name?: string;
  folder?: string;
  snippet?: string;
  device?: string;
  description?: string;
  type?: string;
  list?: string[];
};

export type ExternalList = {
  url?: string;
  description?: string;
  exception_list?: string[];
  certificate_profile?: string;
};

export type QuarantinedDevice = {
  host_id?: string;
  serial_number?: string;
};

export type Firewall = {
  id?: string;
  name?: string;
  display_name?: string;
  folder?: string;
  hostname?: string;
  ip_address?: string;
  model?: string;
  software_version?: string;
  app_version?: string;
  threat_version?: string;
  anti_virus_version?: string;
  ha_state?: string;
  is_connected?: boolean;
  connected_since?: string;
  labels?: string[];
};

export type ConfigVersion = {
  /** @integer */
  id?: number;
  version?: string;
  date?: string;
  admin?: string;
  scope?: string;
  description?: string;
  ngfw_scope?: string;
  impacted_devices?: string;
  edited_by?: string;
  created?: number;
  updated?: number;
  deleted?: number;
};

export type Job = {
  id?: string;
  parent_id?: string;
  type_str?: string;
  /** FIN when it is over. */
  status_str?: string;
  /** OK, FAIL, PEND and so on. */
  result_str?: string;
  percent?: string;
  summary?: string;
  details?: string;
  description?: string;
  device_name?: string;
  /** Who started the job. */
  uname?: string;
  start_ts?: string;
  end_ts?: string;
};

export type VaultLinks = {
  next?: string | null;
  previous?: string | null;
};

export type Signature = {
  id?: string;
  name?: string;
  description?: string;
  category?: string;
  severity?: string;
  status?: string;
  default_action?: string;
  cve?: string[];
  vendor?: string[];
  reference?: string[];
  min_version?: string;
  max_version?: string;
  ori_release_version?: string;
  latest_release_version?: string;
  ori_release_time?: string;
  latest_release_time?: string;
};

export type AntivirusSignature = {
  id?: string;
  name?: string;
  severity?: string;
  type?: string;
  subtype?: string;
  action?: string;
  description?: string;
  create_time?: string;
  status?: string;
  related_sha256_hashes?: string[];
};

export type AtpTransaction = {
  /** @integer */
  transaction_id?: number | string;
  payload_sha256?: string;
  detection_results?: {
    detection_service?: string;
    /** @integer */
    verdict?: number;
  };
  /** What each service found. */
  reports?: { ds_name?: string; status?: string }[];
};

/** Signatures by their kind. */
export type SignaturesByKind = {
  antivirus?: AntivirusSignature[];
  vulnerability?: Signature[];
  spyware?: Signature[];
  fileformat?: Signature[];
  /** Samples, where a hash was asked for. */
  fileinfo?: {
    sha256?: string;
    sha1?: string;
    md5?: string;
    filetype?: string;
    size?: string;
    type?: string;
    family?: string;
    platform?: string;
    wildfire_verdict?: string;
    create_time?: string;
    signatures?: { antivirus?: AntivirusSignature[] };
  }[];
};

export type Signatures = {
  success?: boolean;
  message?: string;
  /** @integer */
  count?: number;
  link?: VaultLinks;
  data?: SignaturesByKind;
};

const OFFSET_PAGES = { offset: "offset", limit: "limit", items: "/data", total: "/total" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "palo_alto",
  operations: {
    low: {
      "security_rules:read": ["SjWebqwJ", OFFSET_PAGES],
      "security_rules:read_details": ["bgdJXoCu"],
      "addresses:read": ["2d8VZHxI", OFFSET_PAGES],
      "address_groups:read": ["-2ys2WU5", OFFSET_PAGES],
      "url_categories:read": ["ututOgMQ", OFFSET_PAGES],
      "quarantined_devices:read": ["aIfQg7Ee"],
      "folders:read": ["o7gVxv53", OFFSET_PAGES],
      "config_versions:read": ["PSdcDMu_", OFFSET_PAGES],
      "jobs:read_details": ["KGl7ynGa"],
      "threats:read": ["nB1u5W_x"],
      "threats:read_batch": ["GFhrMup2"],
      "cve_coverage:read": ["GWZr7XXD"],
      "ip_feed:read": ["SXy23rv8", { next: "/link/next", params: ["offset", "limit"], items: "/data" }],
    },
    medium: {
      "external_dynamic_lists:read": ["f6N-f0ym", OFFSET_PAGES],
      "devices:read": ["09kV7wOy", OFFSET_PAGES],
      "atp_reports:read": ["HWIG7SRF"],
    },
    high: {
      "security_rules:write": ["kBhqRFpe"],
      "security_rules:update": ["v9sve116"],
      "security_rules:move": ["YbiDgV_D"],
      "security_rules:delete": ["zJQkatOF"],
      "addresses:write": ["TOEO5DXy"],
      "addresses:delete": ["bY7Ms7oB"],
      "address_groups:update": ["O2rtoHlk"],
      "url_categories:update": ["pgvPdjQl"],
      "quarantined_devices:write": ["QC3mE6IR"],
      "quarantined_devices:delete": ["ATFY_Zf3"],
    },
    critical: {
      "config:push": ["N7lqJBiA"],
      "config:discard": ["GnhSocWV"],
    },
  },
};
