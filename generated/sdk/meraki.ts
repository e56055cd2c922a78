// Generated from specs/meraki.yaml by `npm run generate`. Do not edit.
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
 * Cisco Meraki. Clients, security events, firewall rules, switch ports and managed devices of Meraki
 * networks.
 * @see https://developer.cisco.com/meraki/api-v1/
 */
export class MerakiConnector<const M extends Risk = "critical"> extends SDKConnector<MerakiOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List organizations that the key can see. Risk: low. Scope: none. */
  listOrganizations(options?: ExecuteOptions): GovernedPages<"low", OrganizationsReadResult, OrganizationsReadItem> {
    return this.call("organizations:read", {}, options);
  }

  /** List the networks of an organization. Risk: medium. Scope: none. */
  listNetworks(params: ListNetworksParams, options?: ExecuteOptions): GovernedPages<"medium", NetworksReadResult, NetworksReadItem> {
    return this.call("networks:read", params, options);
  }

  /** Find a client by MAC address in all networks. Risk: low. Scope: none. */
  findClient(params: FindClientParams, options?: ExecuteOptions): GovernedPages<"low", ClientsSearchResult, ClientsSearchItem> {
    return this.call("clients:search", params, options);
  }

  /** Block a client or change its policy. Risk: high. Scope: none. May be escalated to a reviewer. */
  blockClient(params: BlockClientParams, options?: ExecuteOptions): GovernedCall<"high", ClientPoliciesUpdateResult> {
    return this.call("client_policies:update", { ...params, devicePolicy: "Blocked" }, options);
  }

  /** Block a client or change its policy. Risk: high. Scope: none. May be escalated to a reviewer. */
  unblockClient(params: UnblockClientParams, options?: ExecuteOptions): GovernedCall<"high", ClientPoliciesUpdateResult> {
    return this.call("client_policies:update", { ...params, devicePolicy: "Normal" }, options);
  }

  /** List what intrusion and malware protection met. Risk: low. Scope: none. */
  getSecurityEvents(params: GetSecurityEventsParams, options?: ExecuteOptions): GovernedPages<"low", SecurityEventsReadResult, SecurityEventsReadItem> {
    return this.call("security_events:read", { organizationId: params.organizationId, t0: params.start, t1: params.end }, options);
  }

  /**
   * Replace the URL patterns that a network blocks.
   * Risk: high. Scope: none. May be escalated to a reviewer.
   */
  setBlockedUrls(params: SetBlockedUrlsParams, options?: ExecuteOptions): GovernedCall<"high", ContentFilteringUpdateResult> {
    return this.call("content_filtering:update", { networkId: params.networkId, blockedUrlPatterns: params.patterns }, options);
  }

  /** Switch a port off or move its VLAN. Risk: high. Scope: none. May be escalated to a reviewer. */
  disableSwitchPort(params: DisableSwitchPortParams, options?: ExecuteOptions): GovernedCall<"high", SwitchPortsUpdateResult> {
    return this.call("switch_ports:update", { ...params, enabled: false }, options);
  }

  /** Switch a port off or move its VLAN. Risk: high. Scope: none. May be escalated to a reviewer. */
  enableSwitchPort(params: EnableSwitchPortParams, options?: ExecuteOptions): GovernedCall<"high", SwitchPortsUpdateResult> {
    return this.call("switch_ports:update", { ...params, enabled: true }, options);
  }

  /** Lock enrolled devices that were lost. Risk: high. Scope: none. May be escalated to a reviewer. */
  lockDevices(params: LockDevicesParams, options?: ExecuteOptions): GovernedCall<"high", SmDevicesLockResult> {
    return this.call("sm_devices:lock", { networkId: params.networkId, ids: params.deviceIds }, options);
  }

  execute<O extends keyof Within<MerakiOperations, M>>(
    operation: O,
    params: ParamsOf<Within<MerakiOperations, M>, O> & Incomplete,
  ): never;
  /** List organizations that the key can see. `GET /organizations` @risk low */
  execute(
    operation: OperationId<"organizations:read", "low", M>,
    params: OrganizationsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", OrganizationsReadResult, OrganizationsReadItem>;
  /** List the networks of an organization. `GET /organizations/{organizationId}/networks` @risk medium */
  execute(
    operation: OperationId<"networks:read", "medium", M>,
    params: NetworksReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", NetworksReadResult, NetworksReadItem>;
  /** List the Meraki devices of an organization. `GET /organizations/{organizationId}/devices` @risk low */
  execute(
    operation: OperationId<"devices:read", "low", M>,
    params: DevicesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DevicesReadResult, DevicesReadItem>;
  /**
   * Tell which Meraki devices are online. `GET /organizations/{organizationId}/devices/availabilities`
   * @risk low
   */
  execute(
    operation: OperationId<"device_availabilities:read", "low", M>,
    params: DeviceAvailabilitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DeviceAvailabilitiesReadResult, DeviceAvailabilitiesReadItem>;
  /** Restart a Meraki device. `POST /devices/{serial}/reboot` @risk high */
  execute(
    operation: OperationId<"devices:reboot", "high", M>,
    params: DevicesRebootParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DevicesRebootResult>;
  /**
   * Find a client by MAC address in all networks. `GET /organizations/{organizationId}/clients/search`
   * @risk low
   */
  execute(
    operation: OperationId<"clients:search", "low", M>,
    params: ClientsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ClientsSearchResult, ClientsSearchItem>;
  /** List clients that used a network. `GET /networks/{networkId}/clients` @risk low */
  execute(
    operation: OperationId<"clients:read", "low", M>,
    params: ClientsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ClientsReadResult, ClientsReadItem>;
  /** Get one client of a network. `GET /networks/{networkId}/clients/{clientId}` @risk low */
  execute(
    operation: OperationId<"clients:read_details", "low", M>,
    params: ClientsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ClientsReadDetailsResult>;
  /** Tell which policy holds for a client. `GET /networks/{networkId}/clients/{clientId}/policy` @risk low */
  execute(
    operation: OperationId<"client_policies:read", "low", M>,
    params: ClientPoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ClientPoliciesReadResult>;
  /** List group policies that clients can be given. `GET /networks/{networkId}/groupPolicies` @risk low */
  execute(
    operation: OperationId<"group_policies:read", "low", M>,
    params: GroupPoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", GroupPoliciesReadResult>;
  /** Block a client or change its policy. `PUT /networks/{networkId}/clients/{clientId}/policy` @risk high */
  execute(
    operation: OperationId<"client_policies:update", "high", M>,
    params: ClientPoliciesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ClientPoliciesUpdateResult>;
  /**
   * List what intrusion and malware protection met. `GET
   * /organizations/{organizationId}/appliance/security/events`
   * @risk low
   */
  execute(
    operation: OperationId<"security_events:read", "low", M>,
    params: SecurityEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SecurityEventsReadResult, SecurityEventsReadItem>;
  /** Search the event log of a network. `GET /networks/{networkId}/events` @risk medium */
  execute(
    operation: OperationId<"network_events:read", "medium", M>,
    params: NetworkEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", NetworkEventsReadResult, NetworkEventsReadItem>;
  /**
   * List health alerts of devices and networks. `GET /organizations/{organizationId}/assurance/alerts`
   * @risk low
   */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /**
   * Dismiss health alerts that are dealt with. `POST
   * /organizations/{organizationId}/assurance/alerts/dismiss`
   * @risk medium
   */
  execute(
    operation: OperationId<"alerts:dismiss", "medium", M>,
    params: AlertsDismissParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsDismissResult>;
  /**
   * List foreign and spoofed access points nearby. `GET /networks/{networkId}/wireless/airMarshal`
   * @risk low
   */
  execute(
    operation: OperationId<"rogue_aps:read", "low", M>,
    params: RogueApsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RogueApsReadResult>;
  /**
   * Read the log of configuration changes. `GET /organizations/{organizationId}/configurationChanges`
   * @risk medium
   */
  execute(
    operation: OperationId<"config_changes:read", "medium", M>,
    params: ConfigChangesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ConfigChangesReadResult>;
  /**
   * List outbound firewall rules of a network. `GET /networks/{networkId}/appliance/firewall/l3FirewallRules`
   * @risk low
   */
  execute(
    operation: OperationId<"l3_firewall_rules:read", "low", M>,
    params: L3FirewallRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", L3FirewallRulesReadResult>;
  /**
   * Replace all outbound firewall rules of a network. `PUT
   * /networks/{networkId}/appliance/firewall/l3FirewallRules`
   * @risk critical
   */
  execute(
    operation: OperationId<"l3_firewall_rules:update", "critical", M>,
    params: L3FirewallRulesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", L3FirewallRulesUpdateResult>;
  /** Tell which URLs a network blocks. `GET /networks/{networkId}/appliance/contentFiltering` @risk low */
  execute(
    operation: OperationId<"content_filtering:read", "low", M>,
    params: ContentFilteringReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ContentFilteringReadResult>;
  /**
   * Replace the URL patterns that a network blocks. `PUT /networks/{networkId}/appliance/contentFiltering`
   * @risk high
   */
  execute(
    operation: OperationId<"content_filtering:update", "high", M>,
    params: ContentFilteringUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ContentFilteringUpdateResult>;
  /**
   * Tell how intrusion detection is set up. `GET /networks/{networkId}/appliance/security/intrusion`
   * @risk low
   */
  execute(
    operation: OperationId<"intrusion_settings:read", "low", M>,
    params: IntrusionSettingsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IntrusionSettingsReadResult>;
  /** List the ports of a switch. `GET /devices/{serial}/switch/ports` @risk low */
  execute(
    operation: OperationId<"switch_ports:read", "low", M>,
    params: SwitchPortsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SwitchPortsReadResult>;
  /** Switch a port off or move its VLAN. `PUT /devices/{serial}/switch/ports/{portId}` @risk high */
  execute(
    operation: OperationId<"switch_ports:update", "high", M>,
    params: SwitchPortsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SwitchPortsUpdateResult>;
  /** List administrators and what they may do. `GET /organizations/{organizationId}/admins` @risk low */
  execute(
    operation: OperationId<"admins:read", "low", M>,
    params: AdminsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AdminsReadResult>;
  /**
   * Take all access from an administrator. `DELETE /organizations/{organizationId}/admins/{adminId}`
   * @risk critical
   */
  execute(
    operation: OperationId<"admins:delete", "critical", M>,
    params: AdminsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AdminsDeleteResult>;
  /** List devices enrolled in Systems Manager. `GET /networks/{networkId}/sm/devices` @risk low */
  execute(
    operation: OperationId<"sm_devices:read", "low", M>,
    params: SmDevicesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SmDevicesReadResult, SmDevicesReadItem>;
  /** Lock enrolled devices that were lost. `POST /networks/{networkId}/sm/devices/lock` @risk high */
  execute(
    operation: OperationId<"sm_devices:lock", "high", M>,
    params: SmDevicesLockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SmDevicesLockResult>;
  /** Erase an enrolled device for good. `POST /networks/{networkId}/sm/devices/wipe` @risk critical */
  execute(
    operation: OperationId<"sm_devices:wipe", "critical", M>,
    params: SmDevicesWipeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", SmDevicesWipeResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof MerakiOperations>(
    operation: O & Permit<MerakiOperations, O, M>,
    ...rest: Rest<ParamsOf<MerakiOperations, O>>
  ): CallOf<MerakiOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Meraki<M extends Risk = "critical"> = Limited<MerakiConnector<M>, MerakiMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface MerakiOperations {
  "organizations:read": { risk: "low"; params: OrganizationsReadParams; result: OrganizationsReadResult; item: OrganizationsReadItem };
  "networks:read": { risk: "medium"; params: NetworksReadParams; result: NetworksReadResult; item: NetworksReadItem };
  "devices:read": { risk: "low"; params: DevicesReadParams; result: DevicesReadResult; item: DevicesReadItem };
  "device_availabilities:read": { risk: "low"; params: DeviceAvailabilitiesReadParams; result: DeviceAvailabilitiesReadResult; item: DeviceAvailabilitiesReadItem };
  "devices:reboot": { risk: "high"; params: DevicesRebootParams; result: DevicesRebootResult };
  "clients:search": { risk: "low"; params: ClientsSearchParams; result: ClientsSearchResult; item: ClientsSearchItem };
  "clients:read": { risk: "low"; params: ClientsReadParams; result: ClientsReadResult; item: ClientsReadItem };
  "clients:read_details": { risk: "low"; params: ClientsReadDetailsParams; result: ClientsReadDetailsResult };
  "client_policies:read": { risk: "low"; params: ClientPoliciesReadParams; result: ClientPoliciesReadResult };
  "group_policies:read": { risk: "low"; params: GroupPoliciesReadParams; result: GroupPoliciesReadResult };
  "client_policies:update": { risk: "high"; params: ClientPoliciesUpdateParams; result: ClientPoliciesUpdateResult };
  "security_events:read": { risk: "low"; params: SecurityEventsReadParams; result: SecurityEventsReadResult; item: SecurityEventsReadItem };
  "network_events:read": { risk: "medium"; params: NetworkEventsReadParams; result: NetworkEventsReadResult; item: NetworkEventsReadItem };
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:dismiss": { risk: "medium"; params: AlertsDismissParams; result: AlertsDismissResult };
  "rogue_aps:read": { risk: "low"; params: RogueApsReadParams; result: RogueApsReadResult };
  "config_changes:read": { risk: "medium"; params: ConfigChangesReadParams; result: ConfigChangesReadResult };
  "l3_firewall_rules:read": { risk: "low"; params: L3FirewallRulesReadParams; result: L3FirewallRulesReadResult };
  "l3_firewall_rules:update": { risk: "critical"; params: L3FirewallRulesUpdateParams; result: L3FirewallRulesUpdateResult };
  "content_filtering:read": { risk: "low"; params: ContentFilteringReadParams; result: ContentFilteringReadResult };
  "content_filtering:update": { risk: "high"; params: ContentFilteringUpdateParams; result: ContentFilteringUpdateResult };
  "intrusion_settings:read": { risk: "low"; params: IntrusionSettingsReadParams; result: IntrusionSettingsReadResult };
  "switch_ports:read": { risk: "low"; params: SwitchPortsReadParams; result: SwitchPortsReadResult };
  "switch_ports:update": { risk: "high"; params: SwitchPortsUpdateParams; result: SwitchPortsUpdateResult };
  "admins:read": { risk: "low"; params: AdminsReadParams; result: AdminsReadResult };
  "admins:delete": { risk: "critical"; params: AdminsDeleteParams; result: AdminsDeleteResult };
  "sm_devices:read": { risk: "low"; params: SmDevicesReadParams; result: SmDevicesReadResult; item: SmDevicesReadItem };
  "sm_devices:lock": { risk: "high"; params: SmDevicesLockParams; result: SmDevicesLockResult };
  "sm_devices:wipe": { risk: "critical"; params: SmDevicesWipeParams; result: SmDevicesWipeResult };
}

/** The risk of each convenience method. */
export interface MerakiMethods {
  listOrganizations: "low";
  listNetworks: "medium";
  findClient: "low";
  blockClient: "high";
  unblockClient: "high";
  getSecurityEvents: "low";
  setBlockedUrls: "high";
  disableSwitchPort: "high";
  enableSwitchPort: "high";
  lockDevices: "high";
}

/** Parameters of `organizations:read`. */
export interface OrganizationsReadParams {
  /** How many organizations make a page. @integer @minimum 3 @maximum 9000 */
  perPage?: number;
  startingAfter?: StartingAfter;
  endingBefore?: EndingBefore;
}

/** Result of `organizations:read`. */
export type OrganizationsReadResult = Organization[];

/** One item of the pages of `organizations:read`. */
export type OrganizationsReadItem = OrganizationsReadResult[number];

/** Parameters of `networks:read`. */
export interface NetworksReadParams {
  organizationId: OrganizationId;
  tags?: Tags;
  tagsFilterType?: TagsFilterType;
  productTypes?: ProductTypes;
  /** How many networks make a page. @integer @minimum 3 @maximum 100000 */
  perPage?: number;
  startingAfter?: StartingAfter;
  endingBefore?: EndingBefore;
}

/** Result of `networks:read`. */
export type NetworksReadResult = Network[];

/** One item of the pages of `networks:read`. */
export type NetworksReadItem = NetworksReadResult[number];

/** Arguments of `listNetworks`. */
export interface ListNetworksParams {
  organizationId: OrganizationId;
}

/** Parameters of `devices:read`. */
export interface DevicesReadParams {
  organizationId: OrganizationId;
  networkIds?: NetworkIds;
  productTypes?: ProductTypes;
  tags?: Tags;
  tagsFilterType?: TagsFilterType;
  /** Text in the name of the device. @minLength 1 */
  name?: string;
  /** Text in the MAC address. @minLength 1 */
  mac?: string;
  /** Text in the serial number. @minLength 1 */
  serial?: string;
  /** Text in the model's name. @minLength 1 */
  model?: string;
  /** Only devices configured anew since then. @format date-time */
  configurationUpdatedAfter?: string;
  /** How many devices make a page. @integer @minimum 3 @maximum 1000 */
  perPage?: number;
  startingAfter?: StartingAfter;
  endingBefore?: EndingBefore;
}

/** Result of `devices:read`. */
export type DevicesReadResult = Device[];

/** One item of the pages of `devices:read`. */
export type DevicesReadItem = DevicesReadResult[number];

/** Parameters of `device_availabilities:read`. */
export interface DeviceAvailabilitiesReadParams {
  organizationId: OrganizationId;
  networkIds?: NetworkIds;
  productTypes?: ProductTypes;
  serials?: Serials;
  tags?: Tags;
  tagsFilterType?: TagsFilterType;
  /** Only devices in these states. */
  statuses?: ("online" | "alerting" | "offline" | "dormant")[];
  /** How many states make a page. @integer @minimum 3 @maximum 1000 */
  perPage?: number;
  startingAfter?: StartingAfter;
  endingBefore?: EndingBefore;
}

/** Result of `device_availabilities:read`. */
export type DeviceAvailabilitiesReadResult = Availability[];

/** One item of the pages of `device_availabilities:read`. */
export type DeviceAvailabilitiesReadItem = DeviceAvailabilitiesReadResult[number];

/** Parameters of `devices:reboot`. */
export interface DevicesRebootParams {
  serial: Serial;
}

/** Result of `devices:reboot`. */
export type DevicesRebootResult = {
  success?: boolean;
};

/** Parameters of `clients:search`. */
export interface ClientsSearchParams {
  organizationId: OrganizationId;
  /** MAC address of the client. @minLength 1 */
  mac: string;
  /** How many records make a page. @integer @minimum 3 @maximum 5 */
  perPage?: number;
  startingAfter?: StartingAfter;
  endingBefore?: EndingBefore;
}

/** Result of `clients:search`. */
export type ClientsSearchResult = {
  clientId?: string;
  mac?: string;
  manufacturer?: string;
  records?: SeenClient[];
};

/** One item of the pages of `clients:search`. */
export type ClientsSearchItem = NonNullable<ClientsSearchResult["records"]>[number];

/** Arguments of `findClient`. */
export interface FindClientParams {
  organizationId: OrganizationId;
  /** MAC address of the client. @minLength 1 */
  mac: string;
}

/** Parameters of `clients:read`. */
export interface ClientsReadParams {
  networkId: NetworkId;
  t0?: T0;
  timespan?: Timespan;
  /** Text in the IP address. @minLength 1 */
  ip?: string;
  /** Text in the client's MAC address. @minLength 1 */
  mac?: string;
  /** Text in the operating system. @minLength 1 */
  os?: string;
  /** Text in the client's description. @minLength 1 */
  description?: string;
  /** Only clients of this VLAN. @minLength 1 */
  vlan?: string;
  /** Only clients in these states. */
  statuses?: ("Online" | "Offline")[];
  /** Only clients connected like this. */
  recentDeviceConnections?: ("Wired" | "Wireless")[];
  /** How many clients make a page. @integer @minimum 3 @maximum 5000 */
  perPage?: number;
  startingAfter?: StartingAfter;
  endingBefore?: EndingBefore;
}

/** Result of `clients:read`. */
export type ClientsReadResult = Client[];

/** One item of the pages of `clients:read`. */
export type ClientsReadItem = ClientsReadResult[number];

/** Parameters of `clients:read_details`. */
export interface ClientsReadDetailsParams {
  networkId: NetworkId;
  clientId: ClientId;
}

/** Result of `clients:read_details`. */
export type ClientsReadDetailsResult = Client;

/** Parameters of `client_policies:read`. */
export interface ClientPoliciesReadParams {
  networkId: NetworkId;
  clientId: ClientId;
}

/** Result of `client_policies:read`. */
export type ClientPoliciesReadResult = ClientPolicy;

/** Parameters of `group_policies:read`. */
export interface GroupPoliciesReadParams {
  networkId: NetworkId;
}

/** Result of `group_policies:read`. */
export type GroupPoliciesReadResult = {
  groupPolicyId?: string;
  name?: string;
  splashAuthSettings?: string;
}[];

/** Parameters of `client_policies:update`. */
export interface ClientPoliciesUpdateParams {
  networkId: NetworkId;
  clientId: ClientId;
  /** Policy to give the client; Whitelisted passes every filter. */
  devicePolicy: "Blocked" | "Normal" | "Whitelisted" | "Group policy";
  /** Id of the group policy, from group_policies:read, if that is chosen. */
  groupPolicyId?: string;
}

/** Result of `client_policies:update`. */
export type ClientPoliciesUpdateResult = ClientPolicy;

/** Arguments of `blockClient`. */
export interface BlockClientParams {
  networkId: NetworkId;
  clientId: ClientId;
}

/** Arguments of `unblockClient`. */
export interface UnblockClientParams {
  networkId: NetworkId;
  clientId: ClientId;
}

/** Parameters of `security_events:read`. */
export interface SecurityEventsReadParams {
  organizationId: OrganizationId;
  t0?: T0;
  t1?: T1;
  timespan?: Timespan;
  sortOrder?: SortOrder;
  /** How many events make a page. @integer @minimum 3 @maximum 1000 */
  perPage?: number;
  startingAfter?: StartingAfter;
  endingBefore?: EndingBefore;
}

/** Result of `security_events:read`. */
export type SecurityEventsReadResult = SecurityEvent[];

/** One item of the pages of `security_events:read`. */
export type SecurityEventsReadItem = SecurityEventsReadResult[number];

/** Arguments of `getSecurityEvents`. */
export interface GetSecurityEventsParams {
  organizationId: OrganizationId;
  start?: T0;
  end?: T1;
}

/** Parameters of `network_events:read`. */
export interface NetworkEventsReadParams {
  networkId: NetworkId;
  /** Product whose events are asked for, such as wireless. @minLength 1 */
  productType?: string;
  /** Only events of these types. */
  includedEventTypes?: string[];
  /** No events of these types. */
  excludedEventTypes?: string[];
  /** Only events of this client. @minLength 1 */
  clientMac?: string;
  /** Only events of this client's address. @minLength 1 */
  clientIp?: string;
  /** Text in the client's name. @minLength 1 */
  clientName?: string;
  /** Only events of this Meraki device. @minLength 1 */
  deviceSerial?: string;
  /** How many log entries make a page. @integer @minimum 3 @maximum 1000 */
  perPage?: number;
  startingAfter?: StartingAfter;
  /** Moment to end before, as pageStartAt of the page before. @minLength 1 */
  endingBefore?: string;
}

/** Result of `network_events:read`. */
export type NetworkEventsReadResult = {
  events?: NetworkEvent[];
  message?: string | null;
  pageStartAt?: string | null;
  pageEndAt?: string | null;
};

/** One item of the pages of `network_events:read`. */
export type NetworkEventsReadItem = NonNullable<NetworkEventsReadResult["events"]>[number];

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  organizationId: OrganizationId;
  /** Only alerts of this network. @minLength 1 */
  networkId?: string;
  /** Only this severity, such as critical. @minLength 1 */
  severity?: string;
  /** Only alerts of these types. */
  types?: string[];
  /** Only alerts of this category. @minLength 1 */
  category?: string;
  serials?: Serials;
  /** Only alerts that began after this. @minLength 1 */
  tsStart?: string;
  /** Only alerts that began before this. @minLength 1 */
  tsEnd?: string;
  /** Whether open alerts are listed, true unless told. */
  active?: boolean;
  /** Whether dismissed alerts are listed. */
  dismissed?: boolean;
  /** Whether resolved alerts are listed. */
  resolved?: boolean;
  sortOrder?: SortOrder;
  /** How many alerts make a page. @integer @minimum 4 @maximum 300 */
  perPage?: number;
  startingAfter?: StartingAfter;
  endingBefore?: EndingBefore;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = Alert[];

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = AlertsReadResult[number];

/** Parameters of `alerts:dismiss`. */
export interface AlertsDismissParams {
  organizationId: OrganizationId;
  /** Ids of the alerts to dismiss. @minItems 1 @maxItems 100 */
  alertIds: string[];
}

/** Result of `alerts:dismiss`. */
export type AlertsDismissResult = null;

/** Parameters of `rogue_aps:read`. */
export interface RogueApsReadParams {
  networkId: NetworkId;
  t0?: T0;
  timespan?: Timespan;
}

/** Result of `rogue_aps:read`. */
export type RogueApsReadResult = RogueAp[];

/** Parameters of `config_changes:read`. */
export interface ConfigChangesReadParams {
  organizationId: OrganizationId;
  t0?: T0;
  t1?: T1;
  timespan?: Timespan;
  /** Only changes of this network. @minLength 1 */
  networkId?: string;
  /** Only changes that this administrator made. @minLength 1 */
  adminId?: string;
  /** How many changes make a page. @integer @minimum 3 @maximum 5000 */
  perPage?: number;
  startingAfter?: StartingAfter;
  endingBefore?: EndingBefore;
}

/** Result of `config_changes:read`. */
export type ConfigChangesReadResult = Change[];

/** Parameters of `l3_firewall_rules:read`. */
export interface L3FirewallRulesReadParams {
  networkId: NetworkId;
}

/** Result of `l3_firewall_rules:read`. */
export type L3FirewallRulesReadResult = {
  rules?: FirewallRuleResult[];
};

/** Parameters of `l3_firewall_rules:update`. */
export interface L3FirewallRulesUpdateParams {
  networkId: NetworkId;
  /** All rules in order, without the default at the end. */
  rules: FirewallRule[];
  /** Whether the default rule is logged. */
  syslogDefaultRule?: boolean;
}

/** Result of `l3_firewall_rules:update`. */
export type L3FirewallRulesUpdateResult = {
  rules?: FirewallRuleResult[];
};

/** Parameters of `content_filtering:read`. */
export interface ContentFilteringReadParams {
  networkId: NetworkId;
}

/** Result of `content_filtering:read`. */
export type ContentFilteringReadResult = ContentFiltering;

/** Parameters of `content_filtering:update`. */
export interface ContentFilteringUpdateParams {
  networkId: NetworkId;
  /** All patterns to block, the former ones among them. @minItems 1 */
  blockedUrlPatterns: string[];
}

/** Result of `content_filtering:update`. */
export type ContentFilteringUpdateResult = ContentFiltering;

/** Arguments of `setBlockedUrls`. */
export interface SetBlockedUrlsParams {
  networkId: NetworkId;
  /** All patterns to block, the former ones among them. @minItems 1 */
  patterns: string[];
}

/** Parameters of `intrusion_settings:read`. */
export interface IntrusionSettingsReadParams {
  networkId: NetworkId;
}

/** Result of `intrusion_settings:read`. */
export type IntrusionSettingsReadResult = {
  /** prevention, detection or disabled. */
  mode?: string;
  idsRulesets?: string;
  protectedNetworks?: {
    useDefault?: boolean;
    includedCidr?: string[];
    excludedCidr?: string[];
  };
};

/** Parameters of `switch_ports:read`. */
export interface SwitchPortsReadParams {
  serial: Serial;
}

/** Result of `switch_ports:read`. */
export type SwitchPortsReadResult = SwitchPort[];

/** Parameters of `switch_ports:update`. */
export interface SwitchPortsUpdateParams {
  serial: Serial;
  portId: PortId;
  /** Whether the port is on. */
  enabled?: boolean;
  /** Name that the port shall have. */
  name?: string;
  /** Tags to put on the port. */
  tags?: string[];
  /** VLAN of the port, the native one of a trunk. @integer @minimum 1 @maximum 4094 */
  vlan?: number;
  /** Whether the port gives power. */
  poeEnabled?: boolean;
  /** Whether isolated ports cannot reach each other. */
  isolationEnabled?: boolean;
}

/** Result of `switch_ports:update`. */
export type SwitchPortsUpdateResult = SwitchPort;

/** Arguments of `disableSwitchPort`. */
export interface DisableSwitchPortParams {
  serial: Serial;
  portId: PortId;
}

/** Arguments of `enableSwitchPort`. */
export interface EnableSwitchPortParams {
  serial: Serial;
  portId: PortId;
}

/** Parameters of `admins:read`. */
export interface AdminsReadParams {
  organizationId: OrganizationId;
  networkIds?: NetworkIds;
}

/** Result of `admins:read`. */
export type AdminsReadResult = Admin[];

/** Parameters of `admins:delete`. */
export interface AdminsDeleteParams {
  organizationId: OrganizationId;
  /** Id of the administrator to remove. @minLength 1 */
  adminId: string;
}

/** Result of `admins:delete`. */
export type AdminsDeleteResult = null;

/** Parameters of `sm_devices:read`. */
export interface SmDevicesReadParams {
  networkId: NetworkId;
  /** Further fields to send, such as ip or lastConnected. */
  fields?: string[];
  /** Only those with these MAC addresses. */
  wifiMacs?: string[];
  serials?: Serials;
  /** Only devices with these ids. */
  ids?: string[];
  /** Only devices of these system types. */
  systemTypes?: string[];
  /** How many enrolled devices make a page. @integer @minimum 3 @maximum 1000 */
  perPage?: number;
  startingAfter?: StartingAfter;
  endingBefore?: EndingBefore;
}

/** Result of `sm_devices:read`. */
export type SmDevicesReadResult = SmDevice[];

/** One item of the pages of `sm_devices:read`. */
export type SmDevicesReadItem = SmDevicesReadResult[number];

/** Parameters of `sm_devices:lock`. */
export interface SmDevicesLockParams {
  networkId: NetworkId;
  /** Ids of the devices, from sm_devices:read. @minItems 1 @maxItems 20 */
  ids: string[];
  /** Six digits that unlock it, needed for macOS. @integer @minimum 100000 @maximum 999999 */
  pin?: number;
}

/** Result of `sm_devices:lock`. */
export type SmDevicesLockResult = {
  ids?: string[];
};

/** Arguments of `lockDevices`. */
export interface LockDevicesParams {
  networkId: NetworkId;
  /** Ids of the devices, from sm_devices:read. @minItems 1 @maxItems 20 */
  deviceIds: string[];
}

/** Parameters of `sm_devices:wipe`. */
export interface SmDevicesWipeParams {
  networkId: NetworkId;
  /** Id of the device to erase. @minLength 1 */
  id: string;
  /** Six digits for the erased macOS device. @integer @minimum 100000 @maximum 999999 */
  pin?: number;
}

/** Result of `sm_devices:wipe`. */
export type SmDevicesWipeResult = {
  id?: string;
};

/** Id of an organization. @minLength 1 */
export type OrganizationId = string;

/** Id of a network, such as N_24329156. @minLength 1 */
export type NetworkId = string;

/** Serial number of a Meraki device. @minLength 1 */
export type Serial = string;

/** Id, MAC or IP address of a client. @minLength 1 */
export type ClientId = string;

/** Number of a port on the switch. @minLength 1 */
export type PortId = string;

/** Start of the time, in ISO 8601. @minLength 1 */
export type T0 = string;

/** End of the time, in ISO 8601. @minLength 1 */
export type T1 = string;

/** Seconds back from now, instead of a start. @minimum 0 */
export type Timespan = number;

/** Mark to go on after, from the link header. @minLength 1 */
export type StartingAfter = string;

/** Mark to end before, from the link header. @minLength 1 */
export type EndingBefore = string;

/** Only those in these networks. */
export type NetworkIds = string[];

/** Only these products, such as appliance or switch. */
export type ProductTypes = string[];

/** Only those with these tags. */
export type Tags = string[];

/** Whether one tag is enough. */
export type TagsFilterType = "withAnyTags" | "withAllTags";

/** Only devices with these serial numbers. */
export type Serials = string[];

/** Order by time, ascending unless told. */
export type SortOrder = "ascending" | "descending";

export type FirewallRule = {
  /** What the rule is there for. */
  comment?: string;
  /** Whether matching traffic may pass. */
  policy: "allow" | "deny";
  /** Protocol that the rule matches. */
  protocol: "tcp" | "udp" | "icmp" | "icmp6" | "any";
  /** Source networks with commas between, or any. @minLength 1 */
  srcCidr: string;
  /** Source ports with commas between, or any. @minLength 1 */
  srcPort?: string;
  /** Destination networks or names with commas between, or any. @minLength 1 */
  destCidr: string;
  /** Destination ports with commas between, or any. @minLength 1 */
  destPort?: string;
  /** Whether matches are sent to syslog. */
  syslogEnabled?: boolean;
};

export type FirewallRuleResult = {
  /** What the rule is there for. */
  comment?: string;
  /** Whether matching traffic may pass. */
  policy: "allow" | "deny" | (string & {});
  /** Protocol that the rule matches. */
  protocol: "tcp" | "udp" | "icmp" | "icmp6" | "any" | (string & {});
  /** Source networks with commas between, or any. @minLength 1 */
  srcCidr: string;
  /** Source ports with commas between, or any. @minLength 1 */
  srcPort?: string;
  /** Destination networks or names with commas between, or any. @minLength 1 */
  destCidr: string;
  /** Destination ports with commas between, or any. @minLength 1 */
  destPort?: string;
  /** Whether matches are sent to syslog. */
  syslogEnabled?: boolean;
};

export type ContentFiltering = {
  allowedUrlPatterns?: string[];
  blockedUrlPatterns?: string[];
  blockedUrlCategories?: UrlCategory[];
  urlCategoryListSize?: string;
};

export type Organization = {
  id?: string;
  name?: string;
  url?: string;
  api?: Api;
  cloud?: Cloud;
};

export type Api = {
  enabled?: boolean;
};

export type Cloud = {
  region?: Region;
};

export type Region = {
  name?: string;
};

export type Network = {
  id?: string;
  organizationId?: string;
  name?: string;
  productTypes?: string[];
  timeZone?: string | null;
  tags?: string[];
  url?: string;
  notes?: string | null;
  isBoundToConfigTemplate?: boolean;
  enrollmentString?: string | null;
};

export type NetworkRef = {
  id?: string;
  name?: string;
};

export type Device = {
  serial?: string;
  name?: string | null;
  mac?: string;
  networkId?: string | null;
  model?: string;
  productType?: string;
  firmware?: string;
  lanIp?: string | null;
  address?: string | null;
  lat?: number | null;
  lng?: number | null;
  tags?: string[];
  notes?: string | null;
};

export type Availability = {
  serial?: string;
  name?: string | null;
  mac?: string;
  status?: string;
  productType?: string;
  tags?: string[];
  network?: NetworkRef;
};

/** Seconds since 1970, or a moment in ISO 8601. @integer */
export type Seen = number | string;

export type SeenClient = {
  network?: NetworkRef;
  ip?: string | null;
  ip6?: string | null;
  description?: string | null;
  user?: string | null;
  os?: string | null;
  /** @integer */
  vlan?: string | number | null;
  ssid?: string | null;
  switchport?: string | null;
  status?: string;
  smInstalled?: boolean;
  recentDeviceMac?: string | null;
  firstSeen?: Seen;
  lastSeen?: Seen;
};

export type Client = {
  id?: string;
  mac?: string;
  ip?: string | null;
  ip6?: string | null;
  description?: string | null;
  user?: string | null;
  os?: string | null;
  manufacturer?: string | null;
  /** @integer */
  vlan?: string | number | null;
  ssid?: string | null;
  switchport?: string | null;
  status?: string;
  recentDeviceSerial?: string | null;
  recentDeviceName?: string | null;
  recentDeviceConnection?: string | null;
  smInstalled?: boolean;
  firstSeen?: Seen;
  lastSeen?: Seen;
  notes?: string | null;
};

export type ClientPolicy = {
  mac?: string;
  devicePolicy?: string;
  groupPolicyId?: string | null;
};

/** Address, with the port behind it in an IDS alert. */
export type EventAddress = string | null;

/** An IDS alert or a scanned file, which share few fields. */
export type SecurityEvent = {
  ts?: string;
  /** IDS Alert or File Scanned. */
  eventType?: string;
  /** MAC address of the appliance. */
  deviceMac?: string | null;
  /** What the rule looks for. */
  message?: string | null;
  signature?: string | null;
  ruleId?: string | null;
  /** @integer */
  priority?: string | number | null;
  /** @integer */
  classification?: string | number | null;
  blocked?: boolean | null;
  action?: string | null;
  disposition?: string | null;
  clientName?: string | null;
  clientMac?: string | null;
  clientIp?: string | null;
  srcIp?: EventAddress;
  destIp?: EventAddress;
  /** @integer */
  destinationPort?: number | null;
  protocol?: string | null;
  uri?: string | null;
  canonicalName?: string | null;
  fileHash?: string | null;
  fileType?: string | null;
  /** @integer */
  fileSizeBytes?: number | null;
};

export type NetworkEvent = {
  occurredAt?: string;
  networkId?: string;
  type?: string;
  category?: string;
  description?: string;
  clientId?: string | null;
  clientDescription?: string | null;
  clientMac?: string | null;
  deviceSerial?: string | null;
  deviceName?: string | null;
  /** @integer */
  ssidNumber?: number | null;
};

export type Change = {
  ts?: string;
  adminId?: string | null;
  adminName?: string | null;
  adminEmail?: string | null;
  networkId?: string | null;
  networkName?: string | null;
  ssidName?: string | null;
  page?: string | null;
  label?: string;
  oldValue?: string | null;
  newValue?: string | null;
};

export type AdminNetwork = {
  id?: string;
  access?: string;
};

export type AdminTag = {
  tag?: string;
  access?: string;
};

export type Admin = {
  id?: string;
  name?: string;
  email?: string;
  orgAccess?: string;
  accountStatus?: string;
  authenticationMethod?: string;
  twoFactorAuthEnabled?: boolean;
  hasApiKey?: boolean;
  lastActive?: string | null;
  networks?: AdminNetwork[];
  tags?: AdminTag[];
};

export type UrlCategory = {
  id?: string;
  name?: string;
};

export type RogueBssid = {
  bssid?: string;
  contained?: boolean;
  detectedBy?: Detection[];
};

export type Detection = {
  device?: string;
  /** @integer */
  rssi?: number;
};

export type RogueAp = {
  ssid?: string;
  bssids?: RogueBssid[];
  /** @integer */
  firstSeen?: number;
  /** @integer */
  lastSeen?: number;
  /** @integer */
  wiredLastSeen?: number | null;
  wiredMacs?: string[];
};

export type Alert = {
  id?: string;
  type?: string;
  title?: string;
  description?: string | null;
  severity?: string;
  categoryType?: string;
  deviceType?: string | null;
  startedAt?: string;
  resolvedAt?: string | null;
  dismissedAt?: string | null;
  network?: NetworkRef;
  scope?: { devices?: AlertDevice[] };
};

export type AlertDevice = {
  serial?: string;
  name?: string | null;
  mac?: string | null;
  productType?: string | null;
};

export type SwitchPort = {
  portId?: string;
  name?: string | null;
  tags?: string[];
  enabled?: boolean;
  type?: string;
  /** @integer */
  vlan?: number | null;
  /** @integer */
  voiceVlan?: number | null;
  allowedVlans?: string;
  poeEnabled?: boolean;
  isolationEnabled?: boolean;
  rstpEnabled?: boolean;
  stpGuard?: string;
  accessPolicyType?: string;
  macAllowList?: string[];
  portScheduleId?: string | null;
};

export type SmDevice = {
  id?: string;
  name?: string;
  serialNumber?: string | null;
  uuid?: string | null;
  wifiMac?: string | null;
  osName?: string;
  systemModel?: string;
  ssid?: string | null;
  ip?: string | null;
  tags?: string[];
  notes?: string | null;
};

const LINK_PAGES = { params: ["startingAfter"], items: "" } as const;

const LINK_PAGES_2 = { params: ["startingAfter", "endingBefore"], items: "" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "meraki",
  operations: {
    low: {
      "organizations:read": ["hK35XxqU", LINK_PAGES],
      "devices:read": ["sH-4vrJ4", LINK_PAGES],
      "device_availabilities:read": ["OCRt4jFu", LINK_PAGES],
      "clients:search": ["aoTDCXDF", { params: ["startingAfter"], items: "/records" }],
      "clients:read": ["1pOALEsO", LINK_PAGES],
      "clients:read_details": ["ky9dpJFV"],
      "client_policies:read": ["4kDT78J5"],
      "group_policies:read": ["Ft4zMCc4"],
      "security_events:read": ["C3fIB2Mv", LINK_PAGES_2],
      "alerts:read": ["WpYPrrJm", LINK_PAGES_2],
      "rogue_aps:read": ["1Wi32Xov"],
      "l3_firewall_rules:read": ["JwoP4SeQ"],
      "content_filtering:read": ["XimnHAOn"],
      "intrusion_settings:read": ["NQH4IYQ6"],
      "switch_ports:read": ["kyXQ-aiS"],
      "admins:read": ["K3hvbBlo"],
      "sm_devices:read": ["RdhyvYvF", LINK_PAGES],
    },
    medium: {
      "networks:read": ["_xZzswkH", LINK_PAGES],
      "network_events:read": ["Gtv0B7mX", { cursor: "endingBefore", next: "/pageStartAt", items: "/events" }],
      "alerts:dismiss": ["LH7Esvbh"],
      "config_changes:read": ["q5QNaqL-"],
    },
    high: {
      "devices:reboot": ["UW-kGrom"],
      "client_policies:update": ["C28Al8Ts"],
      "content_filtering:update": ["Flm_b_ON"],
      "switch_ports:update": ["JJiZoH15"],
      "sm_devices:lock": ["p1aBSXPj"],
    },
    critical: {
      "l3_firewall_rules:update": ["80EUCd5k"],
      "admins:delete": ["1zXT--81"],
      "sm_devices:wipe": ["e21AjlTU"],
    },
  },
};
