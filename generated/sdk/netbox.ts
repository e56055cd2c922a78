// Generated from specs/netbox.yaml by `npm run generate`. Do not edit.
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
 * NetBox. Devices, virtual machines, addresses, services, contacts and journal of a NetBox inventory.
 * @see https://demo.netbox.dev/api/schema/swagger-ui/
 */
export class NetBoxConnector<const M extends Risk = "critical"> extends SDKConnector<NetBoxOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List or search devices. Risk: low. Scope: dcim.view_device. */
  findDevices(params: FindDevicesParams = {}, options?: ExecuteOptions): GovernedPages<"low", DevicesReadResult, DevicesReadItem> {
    return this.call("devices:read", params, options);
  }

  /** List interfaces of devices. Risk: low. Scope: dcim.view_interface. */
  findInterfacesByMac(params: FindInterfacesByMacParams = {}, options?: ExecuteOptions): GovernedPages<"low", InterfacesReadResult, InterfacesReadItem> {
    return this.call("interfaces:read", { mac_address: params.macAddresses }, options);
  }

  /** List or search addresses. Risk: low. Scope: ipam.view_ipaddress. */
  lookupIp(params: LookupIpParams = {}, options?: ExecuteOptions): GovernedPages<"low", IpAddressesReadResult, IpAddressesReadItem> {
    return this.call("ip_addresses:read", { address: params.addresses }, options);
  }

  /** List networks by their prefixes. Risk: low. Scope: ipam.view_prefix. */
  findNetworksOfIp(params: FindNetworksOfIpParams = {}, options?: ExecuteOptions): GovernedPages<"low", PrefixesReadResult, PrefixesReadItem> {
    return this.call("prefixes:read", { contains: params.ip }, options);
  }

  /**
   * Tell who answers for an object, its kind given twice.
   * Risk: low. Scope: tenancy.view_contactassignment.
   */
  getOwners(params: GetOwnersParams, options?: ExecuteOptions): GovernedPages<"low", ContactAssignmentsReadResult, ContactAssignmentsReadItem> {
    return this.call("contact_assignments:read", {
      object_type: params.objectType,
      content_type: params.contentType,
      object_id: params.objectIds,
    }, options);
  }

  /** Write a journal entry on an object. Risk: medium. Scope: extras.add_journalentry. */
  addJournalEntry(params: AddJournalEntryParams, options?: ExecuteOptions): GovernedCall<"medium", JournalEntriesWriteResult> {
    return this.call("journal_entries:write", {
      assigned_object_type: params.objectType,
      assigned_object_id: params.objectId,
      comments: params.text,
      kind: params.kind,
    }, options);
  }

  /** Read the log of changes since version 4.1. Risk: medium. Scope: core.view_objectchange. */
  getObjectChanges(params: GetObjectChangesParams = {}, options?: ExecuteOptions): GovernedPages<"medium", ObjectChangesReadCoreResult, ObjectChangesReadCoreItem> {
    return this.call("object_changes:read_core", {
      changed_object_type: params.objectType,
      changed_object_id: params.objectIds,
      user: params.user,
      time_after: params.timeAfter,
    }, options);
  }

  /**
   * Disable a user or let the user back in.
   * Risk: high. Scope: users.change_user. May be escalated to a reviewer.
   */
  disableUser(params: DisableUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateResult> {
    return this.call("users:update", { id: params.userId, is_active: false }, options);
  }

  /**
   * Disable a user or let the user back in.
   * Risk: high. Scope: users.change_user. May be escalated to a reviewer.
   */
  enableUser(params: EnableUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateResult> {
    return this.call("users:update", { id: params.userId, is_active: true }, options);
  }

  execute<O extends keyof Within<NetBoxOperations, M>>(
    operation: O,
    params: ParamsOf<Within<NetBoxOperations, M>, O> & Incomplete,
  ): never;
  /** List or search devices. `GET /dcim/devices/` @risk low */
  execute(
    operation: OperationId<"devices:read", "low", M>,
    params: DevicesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DevicesReadResult, DevicesReadItem>;
  /** Get one device with its custom fields. `GET /dcim/devices/{id}/` @risk low */
  execute(
    operation: OperationId<"devices:read_details", "low", M>,
    params: DevicesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DevicesReadDetailsResult>;
  /** Change state, tags or comments of a device. `PATCH /dcim/devices/{id}/` @risk medium */
  execute(
    operation: OperationId<"devices:update", "medium", M>,
    params: DevicesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DevicesUpdateResult>;
  /** List interfaces of devices. `GET /dcim/interfaces/` @risk low */
  execute(
    operation: OperationId<"interfaces:read", "low", M>,
    params: InterfacesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", InterfacesReadResult, InterfacesReadItem>;
  /** List or search virtual machines. `GET /virtualization/virtual-machines/` @risk low */
  execute(
    operation: OperationId<"virtual_machines:read", "low", M>,
    params: VirtualMachinesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VirtualMachinesReadResult, VirtualMachinesReadItem>;
  /** Get one virtual machine by number. `GET /virtualization/virtual-machines/{id}/` @risk low */
  execute(
    operation: OperationId<"virtual_machines:read_details", "low", M>,
    params: VirtualMachinesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VirtualMachinesReadDetailsResult>;
  /** List services that hosts are known to offer. `GET /ipam/services/` @risk low */
  execute(
    operation: OperationId<"services:read", "low", M>,
    params: ServicesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ServicesReadResult, ServicesReadItem>;
  /** List or search addresses. `GET /ipam/ip-addresses/` @risk low */
  execute(
    operation: OperationId<"ip_addresses:read", "low", M>,
    params: IpAddressesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IpAddressesReadResult, IpAddressesReadItem>;
  /** Get one address by number. `GET /ipam/ip-addresses/{id}/` @risk low */
  execute(
    operation: OperationId<"ip_addresses:read_details", "low", M>,
    params: IpAddressesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IpAddressesReadDetailsResult>;
  /** Record an address in the inventory. `POST /ipam/ip-addresses/` @risk medium */
  execute(
    operation: OperationId<"ip_addresses:write", "medium", M>,
    params: IpAddressesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IpAddressesWriteResult>;
  /** Change the record of an address. `PATCH /ipam/ip-addresses/{id}/` @risk medium */
  execute(
    operation: OperationId<"ip_addresses:update", "medium", M>,
    params: IpAddressesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IpAddressesUpdateResult>;
  /** Delete the record of an address. `DELETE /ipam/ip-addresses/{id}/` @risk high */
  execute(
    operation: OperationId<"ip_addresses:delete", "high", M>,
    params: IpAddressesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IpAddressesDeleteResult>;
  /** List networks by their prefixes. `GET /ipam/prefixes/` @risk low */
  execute(
    operation: OperationId<"prefixes:read", "low", M>,
    params: PrefixesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PrefixesReadResult, PrefixesReadItem>;
  /** List free addresses of a network. `GET /ipam/prefixes/{id}/available-ips/` @risk low */
  execute(
    operation: OperationId<"available_ips:read", "low", M>,
    params: AvailableIpsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AvailableIpsReadResult>;
  /** List ranges of addresses. `GET /ipam/ip-ranges/` @risk low */
  execute(
    operation: OperationId<"ip_ranges:read", "low", M>,
    params: IpRangesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", IpRangesReadResult, IpRangesReadItem>;
  /** List VLANs with site and tenant. `GET /ipam/vlans/` @risk low */
  execute(
    operation: OperationId<"vlans:read", "low", M>,
    params: VlansReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VlansReadResult, VlansReadItem>;
  /** List sites with their addresses. `GET /dcim/sites/` @risk low */
  execute(
    operation: OperationId<"sites:read", "low", M>,
    params: SitesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SitesReadResult, SitesReadItem>;
  /** List people to turn to. `GET /tenancy/contacts/` @risk low */
  execute(
    operation: OperationId<"contacts:read", "low", M>,
    params: ContactsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ContactsReadResult, ContactsReadItem>;
  /** Tell who answers for an object. `GET /tenancy/contact-assignments/` @risk low */
  execute(
    operation: OperationId<"contact_assignments:read", "low", M>,
    params: ContactAssignmentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ContactAssignmentsReadResult, ContactAssignmentsReadItem>;
  /** List tags and how often they are used. `GET /extras/tags/` @risk low */
  execute(
    operation: OperationId<"tags:read", "low", M>,
    params: TagsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TagsReadResult, TagsReadItem>;
  /** List journal entries on objects. `GET /extras/journal-entries/` @risk low */
  execute(
    operation: OperationId<"journal_entries:read", "low", M>,
    params: JournalEntriesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", JournalEntriesReadResult, JournalEntriesReadItem>;
  /** Write a journal entry on an object. `POST /extras/journal-entries/` @risk medium */
  execute(
    operation: OperationId<"journal_entries:write", "medium", M>,
    params: JournalEntriesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", JournalEntriesWriteResult>;
  /** Read the log of changes to objects. `GET /extras/object-changes/` @risk medium */
  execute(
    operation: OperationId<"object_changes:read", "medium", M>,
    params: ObjectChangesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ObjectChangesReadResult, ObjectChangesReadItem>;
  /** Read the log of changes since version 4.1. `GET /core/object-changes/` @risk medium */
  execute(
    operation: OperationId<"object_changes:read_core", "medium", M>,
    params: ObjectChangesReadCoreParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ObjectChangesReadCoreResult, ObjectChangesReadCoreItem>;
  /** List the users of NetBox. `GET /users/users/` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Disable a user or let the user back in. `PATCH /users/users/{id}/` @risk high */
  execute(
    operation: OperationId<"users:update", "high", M>,
    params: UsersUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUpdateResult>;
  /** List who may do what with which objects. `GET /users/permissions/` @risk low */
  execute(
    operation: OperationId<"permissions:read", "low", M>,
    params: PermissionsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PermissionsReadResult, PermissionsReadItem>;
  /** List API tokens with their last use. `GET /users/tokens/` @risk medium */
  execute(
    operation: OperationId<"tokens:read", "medium", M>,
    params: TokensReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", TokensReadResult, TokensReadItem>;
  /** Delete an API token for good. `DELETE /users/tokens/{id}/` @risk critical */
  execute(
    operation: OperationId<"tokens:delete", "critical", M>,
    params: TokensDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", TokensDeleteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof NetBoxOperations>(
    operation: O & Permit<NetBoxOperations, O, M>,
    ...rest: Rest<ParamsOf<NetBoxOperations, O>>
  ): CallOf<NetBoxOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type NetBox<M extends Risk = "critical"> = Limited<NetBoxConnector<M>, NetBoxMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface NetBoxOperations {
  "devices:read": { risk: "low"; params: DevicesReadParams; result: DevicesReadResult; item: DevicesReadItem };
  "devices:read_details": { risk: "low"; params: DevicesReadDetailsParams; result: DevicesReadDetailsResult };
  "devices:update": { risk: "medium"; params: DevicesUpdateParams; result: DevicesUpdateResult };
  "interfaces:read": { risk: "low"; params: InterfacesReadParams; result: InterfacesReadResult; item: InterfacesReadItem };
  "virtual_machines:read": { risk: "low"; params: VirtualMachinesReadParams; result: VirtualMachinesReadResult; item: VirtualMachinesReadItem };
  "virtual_machines:read_details": { risk: "low"; params: VirtualMachinesReadDetailsParams; result: VirtualMachinesReadDetailsResult };
  "services:read": { risk: "low"; params: ServicesReadParams; result: ServicesReadResult; item: ServicesReadItem };
  "ip_addresses:read": { risk: "low"; params: IpAddressesReadParams; result: IpAddressesReadResult; item: IpAddressesReadItem };
  "ip_addresses:read_details": { risk: "low"; params: IpAddressesReadDetailsParams; result: IpAddressesReadDetailsResult };
  "ip_addresses:write": { risk: "medium"; params: IpAddressesWriteParams; result: IpAddressesWriteResult };
  "ip_addresses:update": { risk: "medium"; params: IpAddressesUpdateParams; result: IpAddressesUpdateResult };
  "ip_addresses:delete": { risk: "high"; params: IpAddressesDeleteParams; result: IpAddressesDeleteResult };
  "prefixes:read": { risk: "low"; params: PrefixesReadParams; result: PrefixesReadResult; item: PrefixesReadItem };
  "available_ips:read": { risk: "low"; params: AvailableIpsReadParams; result: AvailableIpsReadResult };
  "ip_ranges:read": { risk: "low"; params: IpRangesReadParams; result: IpRangesReadResult; item: IpRangesReadItem };
  "vlans:read": { risk: "low"; params: VlansReadParams; result: VlansReadResult; item: VlansReadItem };
  "sites:read": { risk: "low"; params: SitesReadParams; result: SitesReadResult; item: SitesReadItem };
  "contacts:read": { risk: "low"; params: ContactsReadParams; result: ContactsReadResult; item: ContactsReadItem };
  "contact_assignments:read": { risk: "low"; params: ContactAssignmentsReadParams; result: ContactAssignmentsReadResult; item: ContactAssignmentsReadItem };
  "tags:read": { risk: "low"; params: TagsReadParams; result: TagsReadResult; item: TagsReadItem };
  "journal_entries:read": { risk: "low"; params: JournalEntriesReadParams; result: JournalEntriesReadResult; item: JournalEntriesReadItem };
  "journal_entries:write": { risk: "medium"; params: JournalEntriesWriteParams; result: JournalEntriesWriteResult };
  "object_changes:read": { risk: "medium"; params: ObjectChangesReadParams; result: ObjectChangesReadResult; item: ObjectChangesReadItem };
  "object_changes:read_core": { risk: "medium"; params: ObjectChangesReadCoreParams; result: ObjectChangesReadCoreResult; item: ObjectChangesReadCoreItem };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:update": { risk: "high"; params: UsersUpdateParams; result: UsersUpdateResult };
  "permissions:read": { risk: "low"; params: PermissionsReadParams; result: PermissionsReadResult; item: PermissionsReadItem };
  "tokens:read": { risk: "medium"; params: TokensReadParams; result: TokensReadResult; item: TokensReadItem };
  "tokens:delete": { risk: "critical"; params: TokensDeleteParams; result: TokensDeleteResult };
}

/** The risk of each convenience method. */
export interface NetBoxMethods {
  findDevices: "low";
  findInterfacesByMac: "low";
  lookupIp: "low";
  findNetworksOfIp: "low";
  getOwners: "low";
  addJournalEntry: "medium";
  getObjectChanges: "medium";
  disableUser: "high";
  enableUser: "high";
}

/** Parameters of `devices:read`. */
export interface DevicesReadParams {
  q?: Q;
  id?: Ids;
  status?: Statuses;
  role?: RoleSlugs;
  site?: SiteSlugs;
  tenant?: TenantSlugs;
  tag?: Tag;
  last_updated__gte?: UpdatedSince;
  /** Only devices with these names. */
  name?: string[];
  /** Only the device with this serial number. @minLength 1 */
  serial?: string;
  /** Only devices with these asset tags. */
  asset_tag?: string[];
  /** Only devices with these MAC addresses. */
  mac_address?: string[];
  /** Only devices of these makers' slugs. */
  manufacturer?: string[];
  /** Only devices of these platform slugs. */
  platform?: string[];
  /** Whether the device has a primary address. */
  has_primary_ip?: boolean;
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `devices:read`. */
export type DevicesReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: Device[];
};

/** One item of the pages of `devices:read`. */
export type DevicesReadItem = DevicesReadResult["results"][number];

/** Arguments of `findDevices`. */
export interface FindDevicesParams {
  q?: Q;
  limit?: Limit;
}

/** Parameters of `devices:read_details`. */
export interface DevicesReadDetailsParams {
  id: Id;
}

/** Result of `devices:read_details`. */
export type DevicesReadDetailsResult = Device;

/** Parameters of `devices:update`. */
export interface DevicesUpdateParams {
  id: Id;
  /** State that the device shall have. */
  status?: "offline" | "active" | "planned" | "staged" | "failed" | "inventory" | "decommissioning";
  /** New name of the device. @maxLength 64 */
  name?: string;
  /** Comments in place of the old ones. */
  comments?: string;
  /** What the device is in short. @maxLength 200 */
  description?: string;
  tags?: TagRefs;
  custom_fields?: CustomFields;
  /** Number of another role, up to version 3.5. @integer */
  device_role?: number;
  /** Number of another role, from version 3.6 on. @integer */
  role?: number;
  /** Number of another device type. @integer */
  device_type?: number;
  /** Number of another site. @integer */
  site?: number;
}

/** Result of `devices:update`. */
export type DevicesUpdateResult = Device;

/** Parameters of `interfaces:read`. */
export interface InterfacesReadParams {
  q?: Q;
  id?: Ids;
  site?: SiteSlugs;
  tag?: Tag;
  /** Only interfaces of the devices with these names. */
  device?: string[];
  /** Only interfaces of these devices. */
  device_id?: number[];
  /** Only interfaces with these MAC addresses. */
  mac_address?: string[];
  /** Only interfaces in the VLAN with this id, which is not its VLAN number. @minLength 1 */
  vlan_id?: string;
  /** Whether the interface is switched on. */
  enabled?: boolean;
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `interfaces:read`. */
export type InterfacesReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: Interface[];
};

/** One item of the pages of `interfaces:read`. */
export type InterfacesReadItem = InterfacesReadResult["results"][number];

/** Arguments of `findInterfacesByMac`. */
export interface FindInterfacesByMacParams {
  /** Only interfaces with these MAC addresses. */
  macAddresses?: string[];
}

/** Parameters of `virtual_machines:read`. */
export interface VirtualMachinesReadParams {
  q?: Q;
  id?: Ids;
  status?: Statuses;
  role?: RoleSlugs;
  site?: SiteSlugs;
  tenant?: TenantSlugs;
  tag?: Tag;
  last_updated__gte?: UpdatedSince;
  /** Only machines with these names. */
  name?: string[];
  /** Only machines with these MAC addresses. */
  mac_address?: string[];
  /** Only machines of these clusters. */
  cluster_id?: number[];
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `virtual_machines:read`. */
export type VirtualMachinesReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: VirtualMachine[];
};

/** One item of the pages of `virtual_machines:read`. */
export type VirtualMachinesReadItem = VirtualMachinesReadResult["results"][number];

/** Parameters of `virtual_machines:read_details`. */
export interface VirtualMachinesReadDetailsParams {
  id: Id;
}

/** Result of `virtual_machines:read_details`. */
export type VirtualMachinesReadDetailsResult = VirtualMachine;

/** Parameters of `services:read`. */
export interface ServicesReadParams {
  q?: Q;
  id?: Ids;
  tag?: Tag;
  /** Only services with these names. */
  name?: string[];
  /** Only services over this protocol. */
  protocol?: "tcp" | "udp" | "sctp";
  /** Only services on this port. @integer */
  port?: number;
  /** Only services on these addresses, up to version 4.0. */
  ipaddress?: string[];
  /** Only services on these addresses, from version 4.0 on. */
  ip_address?: string[];
  /** Only services of these devices. */
  device_id?: number[];
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `services:read`. */
export type ServicesReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: Service[];
};

/** One item of the pages of `services:read`. */
export type ServicesReadItem = ServicesReadResult["results"][number];

/** Parameters of `ip_addresses:read`. */
export interface IpAddressesReadParams {
  q?: Q;
  id?: Ids;
  status?: Statuses;
  tenant?: TenantSlugs;
  tag?: Tag;
  last_updated__gte?: UpdatedSince;
  /** Only these addresses, with or without prefix length. */
  address?: string[];
  /** Only addresses in this network, such as 10.0.0.0/8. @minLength 1 */
  parent?: string;
  /** Only addresses with these DNS names. */
  dns_name?: string[];
  /** Only addresses of the devices with these names. */
  device?: string[];
  /** Only addresses of these virtual machines. */
  virtual_machine?: string[];
  /** Only addresses in routing tables with these route distinguishers. */
  vrf?: string[];
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `ip_addresses:read`. */
export type IpAddressesReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: IpAddress[];
};

/** One item of the pages of `ip_addresses:read`. */
export type IpAddressesReadItem = IpAddressesReadResult["results"][number];

/** Arguments of `lookupIp`. */
export interface LookupIpParams {
  /** Only these addresses, with or without prefix length. */
  addresses?: string[];
}

/** Parameters of `ip_addresses:read_details`. */
export interface IpAddressesReadDetailsParams {
  id: Id;
}

/** Result of `ip_addresses:read_details`. */
export type IpAddressesReadDetailsResult = IpAddress;

/** Parameters of `ip_addresses:write`. */
export interface IpAddressesWriteParams {
  /** Address with prefix length, as 192.0.2.7/24. @minLength 1 */
  address: string;
  status?: IpStatus;
  role?: IpRole;
  dns_name?: DnsName;
  description?: IpText;
  comments?: IpComments;
  tenant?: TenantId;
  vrf?: VrfId;
  assigned_object_type?: AssignedType;
  assigned_object_id?: AssignedId;
  tags?: TagRefs;
  custom_fields?: CustomFields;
}

/** Result of `ip_addresses:write`. */
export type IpAddressesWriteResult = IpAddress;

/** Parameters of `ip_addresses:update`. */
export interface IpAddressesUpdateParams {
  id: Id;
  /** Address and prefix length to set. @minLength 1 */
  address?: string;
  status?: IpStatus;
  role?: IpRole;
  dns_name?: DnsName;
  description?: IpText;
  comments?: IpComments;
  tenant?: TenantId;
  vrf?: VrfId;
  assigned_object_type?: AssignedType;
  assigned_object_id?: AssignedId;
  tags?: TagRefs;
  custom_fields?: CustomFields;
}

/** Result of `ip_addresses:update`. */
export type IpAddressesUpdateResult = IpAddress;

/** Parameters of `ip_addresses:delete`. */
export interface IpAddressesDeleteParams {
  id: Id;
}

/** Result of `ip_addresses:delete`. */
export type IpAddressesDeleteResult = null;

/** Parameters of `prefixes:read`. */
export interface PrefixesReadParams {
  q?: Q;
  id?: Ids;
  status?: Statuses;
  role?: RoleSlugs;
  site?: SiteSlugs;
  tenant?: TenantSlugs;
  tag?: Tag;
  /** Only networks that this address lies in. @minLength 1 */
  contains?: string;
  /** Only networks inside this one. @minLength 1 */
  within?: string;
  /** Only these networks themselves. */
  prefix?: string[];
  /** Only networks of this VLAN. @integer @minimum 1 @maximum 4094 */
  vlan_vid?: number;
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `prefixes:read`. */
export type PrefixesReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: Prefix[];
};

/** One item of the pages of `prefixes:read`. */
export type PrefixesReadItem = PrefixesReadResult["results"][number];

/** Arguments of `findNetworksOfIp`. */
export interface FindNetworksOfIpParams {
  /** Only networks that this address lies in. @minLength 1 */
  ip?: string;
}

/** Parameters of `available_ips:read`. */
export interface AvailableIpsReadParams {
  id: Id;
  /** How many addresses to send, 50 when left out. @integer @minimum 1 @maximum 1000 */
  limit?: number;
}

/** Result of `available_ips:read`. */
export type AvailableIpsReadResult = {
  address?: string;
  /** @integer */
  family?: number;
  vrf?: NameRef;
}[];

/** Parameters of `ip_ranges:read`. */
export interface IpRangesReadParams {
  q?: Q;
  id?: Ids;
  status?: Statuses;
  role?: RoleSlugs;
  tenant?: TenantSlugs;
  tag?: Tag;
  /** Only ranges that this address lies in. @minLength 1 */
  contains?: string;
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `ip_ranges:read`. */
export type IpRangesReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: IpRange[];
};

/** One item of the pages of `ip_ranges:read`. */
export type IpRangesReadItem = IpRangesReadResult["results"][number];

/** Parameters of `vlans:read`. */
export interface VlansReadParams {
  q?: Q;
  id?: Ids;
  status?: Statuses;
  role?: RoleSlugs;
  site?: SiteSlugs;
  tenant?: TenantSlugs;
  tag?: Tag;
  /** Only these VLAN numbers. */
  vid?: number[];
  /** Only VLANs with these names. */
  name?: string[];
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `vlans:read`. */
export type VlansReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: Vlan[];
};

/** One item of the pages of `vlans:read`. */
export type VlansReadItem = VlansReadResult["results"][number];

/** Parameters of `sites:read`. */
export interface SitesReadParams {
  q?: Q;
  id?: Ids;
  status?: Statuses;
  tenant?: TenantSlugs;
  tag?: Tag;
  /** Only sites with these names. */
  name?: string[];
  /** Only sites of these region slugs. */
  region?: string[];
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `sites:read`. */
export type SitesReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: Site[];
};

/** One item of the pages of `sites:read`. */
export type SitesReadItem = SitesReadResult["results"][number];

/** Parameters of `contacts:read`. */
export interface ContactsReadParams {
  q?: Q;
  id?: Ids;
  tag?: Tag;
  /** Only people with these names. */
  name?: string[];
  /** Only people with these mail addresses. */
  email?: string[];
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `contacts:read`. */
export type ContactsReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: Contact[];
};

/** One item of the pages of `contacts:read`. */
export type ContactsReadItem = ContactsReadResult["results"][number];

/** Parameters of `contact_assignments:read`. */
export interface ContactAssignmentsReadParams {
  id?: Ids;
  role?: RoleSlugs;
  /** Kind of object up to version 3.7, such as dcim.device. @minLength 1 */
  content_type?: string;
  /** Kind of object from version 4.0 on, such as dcim.device. @minLength 1 */
  object_type?: string;
  /** Only the objects with these ids. */
  object_id?: number[];
  /** Only what these people answer for. */
  contact_id?: number[];
  /** Only contacts of these priorities. */
  priority?: ("primary" | "secondary" | "tertiary" | "inactive")[];
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `contact_assignments:read`. */
export type ContactAssignmentsReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: Assignment[];
};

/** One item of the pages of `contact_assignments:read`. */
export type ContactAssignmentsReadItem = ContactAssignmentsReadResult["results"][number];

/** Arguments of `getOwners`. */
export interface GetOwnersParams {
  /** Kind of object from version 4.0 on, such as dcim.device. @minLength 1 */
  objectType: string;
  /** Kind of object up to version 3.7, such as dcim.device. @minLength 1 */
  contentType: string;
  /** Only the objects with these ids. */
  objectIds: number[];
}

/** Parameters of `tags:read`. */
export interface TagsReadParams {
  q?: Q;
  id?: Ids;
  /** Only tags with these slugs. */
  slug?: string[];
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `tags:read`. */
export type TagsReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: TagDetails[];
};

/** One item of the pages of `tags:read`. */
export type TagsReadItem = TagsReadResult["results"][number];

/** Parameters of `journal_entries:read`. */
export interface JournalEntriesReadParams {
  q?: Q;
  id?: Ids;
  tag?: Tag;
  /** Kind of object written about, such as dcim.device. @minLength 1 */
  assigned_object_type?: string;
  /** Only entries on these objects. */
  assigned_object_id?: number[];
  /** Only entries of these kinds. */
  kind?: ("info" | "success" | "warning" | "danger")[];
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `journal_entries:read`. */
export type JournalEntriesReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: JournalEntry[];
};

/** One item of the pages of `journal_entries:read`. */
export type JournalEntriesReadItem = JournalEntriesReadResult["results"][number];

/** Parameters of `journal_entries:write`. */
export interface JournalEntriesWriteParams {
  /** Kind of object to write about, such as dcim.device. @minLength 1 */
  assigned_object_type: string;
  /** Number of that object. @integer @minimum 0 */
  assigned_object_id: number;
  /** The entry, in Markdown. @minLength 1 */
  comments: string;
  /** Kind of entry, info when left out. */
  kind?: "info" | "success" | "warning" | "danger";
  tags?: TagRefs;
}

/** Result of `journal_entries:write`. */
export type JournalEntriesWriteResult = JournalEntry;

/** Arguments of `addJournalEntry`. */
export interface AddJournalEntryParams {
  /** Kind of object to write about, such as dcim.device. @minLength 1 */
  objectType: string;
  /** Number of that object. @integer @minimum 0 */
  objectId: number;
  /** The entry, in Markdown. @minLength 1 */
  text: string;
  /** Kind of entry, info when left out. */
  kind?: "info" | "success" | "warning" | "danger";
}

/** Parameters of `object_changes:read`. */
export interface ObjectChangesReadParams {
  q?: Q;
  id?: Ids;
  /** Only changes of this kind. */
  action?: "create" | "update" | "delete";
  /** Only changes by these user names. */
  user?: string[];
  /** Kind of changed object, such as dcim.device. @minLength 1 */
  changed_object_type?: string;
  /** Only changes of these objects. */
  changed_object_id?: number[];
  /** Only changes made since then. @format date-time */
  time_after?: string;
  /** Only changes made until then. @format date-time */
  time_before?: string;
  /** Only changes made in this request. @format uuid */
  request_id?: string;
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `object_changes:read`. */
export type ObjectChangesReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: ObjectChange[];
};

/** One item of the pages of `object_changes:read`. */
export type ObjectChangesReadItem = ObjectChangesReadResult["results"][number];

/** Parameters of `object_changes:read_core`. */
export interface ObjectChangesReadCoreParams {
  q?: Q;
  id?: Ids;
  /** Only changes of this kind. */
  action?: "create" | "update" | "delete";
  /** Only changes by these user names. */
  user?: string[];
  /** Kind of changed object, such as dcim.device. @minLength 1 */
  changed_object_type?: string;
  /** Only changes of these objects. */
  changed_object_id?: number[];
  /** Only changes made since then. @format date-time */
  time_after?: string;
  /** Only changes made until then. @format date-time */
  time_before?: string;
  /** Only changes made in this request. @format uuid */
  request_id?: string;
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `object_changes:read_core`. */
export type ObjectChangesReadCoreResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: ObjectChange[];
};

/** One item of the pages of `object_changes:read_core`. */
export type ObjectChangesReadCoreItem = ObjectChangesReadCoreResult["results"][number];

/** Arguments of `getObjectChanges`. */
export interface GetObjectChangesParams {
  /** Kind of changed object, such as dcim.device. @minLength 1 */
  objectType?: string;
  /** Only changes of these objects. */
  objectIds?: number[];
  /** Only changes by these user names. */
  user?: string[];
  /** Only changes made since then. @format date-time */
  timeAfter?: string;
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  q?: Q;
  id?: Ids;
  /** Only users with these names. */
  username?: string[];
  /** Only users with these mail addresses. */
  email?: string[];
  /** Whether the user may sign in. */
  is_active?: boolean;
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: User[];
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = UsersReadResult["results"][number];

/** Parameters of `users:update`. */
export interface UsersUpdateParams {
  id: Id;
  /** Whether the user shall be able to sign in. */
  is_active: boolean;
}

/** Result of `users:update`. */
export type UsersUpdateResult = User;

/** Arguments of `disableUser`. */
export interface DisableUserParams {
  userId: Id;
}

/** Arguments of `enableUser`. */
export interface EnableUserParams {
  userId: Id;
}

/** Parameters of `permissions:read`. */
export interface PermissionsReadParams {
  q?: Q;
  id?: Ids;
  /** Only permissions of these user names. */
  user?: string[];
  /** Only permissions of these groups. */
  group?: string[];
  /** Whether the permission is in force. */
  enabled?: boolean;
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `permissions:read`. */
export type PermissionsReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: Permission[];
};

/** One item of the pages of `permissions:read`. */
export type PermissionsReadItem = PermissionsReadResult["results"][number];

/** Parameters of `tokens:read`. */
export interface TokensReadParams {
  q?: Q;
  id?: Ids;
  /** Only tokens of these user names. */
  user?: string[];
  /** Whether the token may change things. */
  write_enabled?: boolean;
  ordering?: Ordering;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `tokens:read`. */
export type TokensReadResult = {
  /** @integer */
  count: number;
  next?: string | null;
  previous?: string | null;
  results: Token[];
};

/** One item of the pages of `tokens:read`. */
export type TokensReadItem = TokensReadResult["results"][number];

/** Parameters of `tokens:delete`. */
export interface TokensDeleteParams {
  id: Id;
}

/** Result of `tokens:delete`. */
export type TokensDeleteResult = null;

/** Number of the object in NetBox. @integer @minimum 1 */
export type Id = number;

/** Text to look for in the usual fields. @minLength 1 */
export type Q = string;

/** Only the objects with these numbers. */
export type Ids = number[];

/** Only objects with all these tag slugs. */
export type Tag = string[];

/** Only objects at these site slugs. */
export type SiteSlugs = string[];

/** Only objects of these tenant slugs. */
export type TenantSlugs = string[];

/** Only objects of these role slugs. */
export type RoleSlugs = string[];

/** Only objects in these states, such as active. */
export type Statuses = string[];

/** Only objects changed since then. @format date-time */
export type UpdatedSince = string;

/** Field to order by, with a minus for descending. @minLength 1 */
export type Ordering = string;

/** How many objects make a page, 50 when left out. @integer @minimum 1 @maximum 1000 */
export type Limit = number;

/** How many objects to pass over. @integer @minimum 0 */
export type Offset = number;

/** All tags that the object shall have. */
export type TagRefs = {
  /** Name of the tag itself. @minLength 1 @maxLength 100 */
  name: string;
  /** Short name of the tag. @minLength 1 @maxLength 100 */
  slug: string;
}[];

/** Values of custom fields by their names. */
export type CustomFields = { [key: string]: Value };

/** A value of any kind. */
export type Value = string | number | boolean | Value[] | { [key: string]: Value } | null;

/** State of the address. */
export type IpStatus = "active" | "reserved" | "deprecated" | "dhcp" | "slaac";

/** What the address is for, if special. */
export type IpRole = "loopback" | "secondary" | "anycast" | "vip" | "vrrp" | "hsrp" | "glbp" | "carp";

/** DNS name of the address. @maxLength 255 */
export type DnsName = string;

/** What the address is used for. @maxLength 200 */
export type IpText = string;

/** Comments on the address. */
export type IpComments = string;

/** Number of the tenant. @integer */
export type TenantId = number | null;

/** Number of the routing table. @integer */
export type VrfId = number | null;

/** Kind of interface, such as dcim.interface. */
export type AssignedType = string | null;

/** Number of the interface that has it. @integer */
export type AssignedId = number | null;

export type Choice = {
  /** @integer */
  value?: string | number;
  label?: string;
};

export type Choices = { value?: string; label?: string } | null;

/** Another object in short. */
export type Ref = {
  /** @integer */
  id?: number;
  url?: string;
  display?: string;
  name?: string | null;
  slug?: string;
} | null;

/** Another object in short that has no slug. */
export type NameRef = {
  /** @integer */
  id?: number;
  url?: string;
  display?: string;
  name?: string | null;
} | null;

/** A device type in short. */
export type TypeRef = {
  /** @integer */
  id?: number;
  url?: string;
  display?: string;
  model?: string;
  slug?: string;
  manufacturer?: Ref;
};

/** An address in short. */
export type AddressRef = {
  /** @integer */
  id?: number;
  display?: string;
  address?: string;
} | null;

export type TagRef = {
  /** @integer */
  id?: number;
  name?: string;
  slug?: string;
  color?: string;
};

export type UserRef = {
  /** @integer */
  id?: number;
  username?: string;
  display?: string;
};

export type Device = {
  /** @integer */
  id?: number;
  name?: string | null;
  display?: string;
  status?: Choice;
  serial?: string;
  asset_tag?: string | null;
  device_type?: TypeRef;
  /** Role of the device up to version 3.6. */
  device_role?: Ref;
  /** Role of the device from version 3.6 on. */
  role?: Ref;
  site?: Ref;
  rack?: NameRef;
  location?: Ref;
  tenant?: Ref;
  platform?: Ref;
  cluster?: NameRef;
  primary_ip?: AddressRef;
  primary_ip4?: AddressRef;
  primary_ip6?: AddressRef;
  comments?: string;
  description?: string;
  tags?: TagRef[];
  custom_fields?: CustomFields;
  created?: string | null;
  last_updated?: string | null;
};

export type VirtualMachine = {
  /** @integer */
  id?: number;
  name?: string;
  display?: string;
  status?: Choice;
  cluster?: NameRef;
  device?: NameRef;
  site?: Ref;
  role?: Ref;
  tenant?: Ref;
  platform?: Ref;
  primary_ip?: AddressRef;
  vcpus?: number | null;
  /** @integer */
  memory?: number | null;
  /** @integer */
  disk?: number | null;
  comments?: string;
  tags?: TagRef[];
  custom_fields?: CustomFields;
  created?: string | null;
  last_updated?: string | null;
};

export type VlanRef = {
  /** @integer */
  id?: number;
  /** @integer */
  vid?: number;
  name?: string;
};

export type OptionalVlan = {
  /** @integer */
  id?: number;
  /** @integer */
  vid?: number;
  name?: string;
} | null;

export type Interface = {
  /** @integer */
  id?: number;
  name?: string;
  display?: string;
  device?: NameRef;
  enabled?: boolean;
  type?: Choice;
  mac_address?: string | null;
  /** @integer */
  mtu?: number | null;
  /** @integer */
  speed?: number | null;
  mgmt_only?: boolean;
  mode?: Choices;
  untagged_vlan?: OptionalVlan;
  tagged_vlans?: VlanRef[];
  /** @integer */
  count_ipaddresses?: number;
  description?: string;
  tags?: TagRef[];
  last_updated?: string | null;
};

export type IpAddress = {
  /** @integer */
  id?: number;
  address?: string;
  display?: string;
  family?: Choice;
  status?: Choice;
  role?: Choices;
  dns_name?: string;
  vrf?: NameRef;
  tenant?: Ref;
  assigned_object_type?: string | null;
  /** @integer */
  assigned_object_id?: number | null;
  assigned_object?: NameRef;
  nat_inside?: AddressRef;
  description?: string;
  comments?: string;
  tags?: TagRef[];
  custom_fields?: CustomFields;
  created?: string | null;
  last_updated?: string | null;
};

export type Prefix = {
  /** @integer */
  id?: number;
  prefix?: string;
  display?: string;
  family?: Choice;
  status?: Choice;
  /** Site of the network up to version 4.1. */
  site?: Ref;
  /** Kind of place from version 4.2 on, such as dcim.site. */
  scope_type?: string | null;
  /** @integer */
  scope_id?: number | null;
  scope?: Ref;
  vlan?: OptionalVlan;
  vrf?: NameRef;
  tenant?: Ref;
  role?: Ref;
  is_pool?: boolean;
  mark_utilized?: boolean;
  /** @integer */
  children?: number;
  description?: string;
  tags?: TagRef[];
  created?: string | null;
  last_updated?: string | null;
};

export type IpRange = {
  /** @integer */
  id?: number;
  display?: string;
  start_address?: string;
  end_address?: string;
  /** @integer */
  size?: number;
  family?: Choice;
  status?: Choice;
  vrf?: NameRef;
  tenant?: Ref;
  role?: Ref;
  description?: string;
  tags?: TagRef[];
  last_updated?: string | null;
};

export type Vlan = {
  /** @integer */
  id?: number;
  /** @integer */
  vid?: number;
  name?: string;
  display?: string;
  status?: Choice;
  site?: Ref;
  group?: Ref;
  tenant?: Ref;
  role?: Ref;
  /** @integer */
  prefix_count?: number;
  description?: string;
  tags?: TagRef[];
  last_updated?: string | null;
};

export type Service = {
  /** @integer */
  id?: number;
  name?: string;
  display?: string;
  protocol?: Choice;
  ports?: number[];
  device?: Ref;
  virtual_machine?: Ref;
  /** Kind of host from version 4.3 on, instead of the two. */
  parent_object_type?: string;
  /** @integer */
  parent_object_id?: number;
  parent?: Ref;
  ipaddresses?: AddressRef[];
  description?: string;
  comments?: string;
  tags?: TagRef[];
  last_updated?: string | null;
};

export type Site = {
  /** @integer */
  id?: number;
  name?: string;
  slug?: string;
  display?: string;
  status?: Choice;
  region?: Ref;
  group?: Ref;
  tenant?: Ref;
  facility?: string;
  time_zone?: string | null;
  physical_address?: string;
  /** @integer */
  device_count?: number;
  /** @integer */
  prefix_count?: number;
  description?: string;
  tags?: TagRef[];
  last_updated?: string | null;
};

export type Contact = {
  /** @integer */
  id?: number;
  name?: string;
  display?: string;
  title?: string;
  email?: string;
  phone?: string;
  group?: Ref;
  /** Instead of the group, from version 4.3 on. */
  groups?: Ref[];
  address?: string;
  link?: string;
  description?: string;
  comments?: string;
  tags?: TagRef[];
  last_updated?: string | null;
};

export type Assignment = {
  /** @integer */
  id?: number;
  display?: string;
  contact?: NameRef;
  role?: Ref;
  priority?: Choices;
  /** Kind of object up to version 3.7. */
  content_type?: string;
  /** Kind of object from version 4.0 on. */
  object_type?: string;
  /** @integer */
  object_id?: number;
  created?: string | null;
  last_updated?: string | null;
};

export type TagDetails = {
  /** @integer */
  id?: number;
  name?: string;
  slug?: string;
  color?: string;
  description?: string;
  /** @integer */
  tagged_items?: number;
  created?: string | null;
  last_updated?: string | null;
};

export type JournalEntry = {
  /** @integer */
  id?: number;
  display?: string;
  kind?: Choice;
  assigned_object_type?: string;
  /** @integer */
  assigned_object_id?: number;
  comments?: string;
  /** @integer */
  created_by?: number | null;
  created?: string | null;
  tags?: TagRef[];
  last_updated?: string | null;
};

export type User = {
  /** @integer */
  id?: number;
  username?: string;
  display?: string;
  email?: string;
  first_name?: string;
  last_name?: string;
  is_active?: boolean;
  is_staff?: boolean;
  date_joined?: string;
  groups?: NameRef[];
};

export type Permission = {
  /** @integer */
  id?: number;
  name?: string;
  display?: string;
  enabled?: boolean;
  actions?: string[];
  object_types?: string[];
  users?: UserRef[];
  groups?: NameRef[];
  description?: string;
};

export type Token = {
  /** @integer */
  id?: number;
  display?: string;
  key?: string;
  user?: UserRef;
  write_enabled?: boolean;
  /** Kind of token, from version 4.5 on. @integer */
  version?: number;
  /** Whether it works, from version 4.5 on. */
  enabled?: boolean;
  /** Networks that it may be used from. */
  allowed_ips?: string[];
  description?: string;
  created?: string;
  expires?: string | null;
  last_used?: string | null;
};

export type ObjectChange = {
  /** @integer */
  id?: number;
  time?: string;
  user?: OptionalUser;
  user_name?: string;
  request_id?: string;
  action?: Choice;
  changed_object_type?: string;
  /** @integer */
  changed_object_id?: number;
  display?: string;
  prechange_data?: Snapshot;
  postchange_data?: Snapshot;
};

/** The fields that the record had at that moment. */
export type Snapshot = { [key: string]: Value } | null;

export type OptionalUser = {
  /** @integer */
  id?: number;
  username?: string;
} | null;

const OFFSET_PAGES = { offset: "offset", limit: "limit", items: "/results", total: "/count" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "netbox",
  operations: {
    low: {
      "devices:read": ["cUtoeN-V", OFFSET_PAGES],
      "devices:read_details": ["OJEYvGjs"],
      "interfaces:read": ["l0XLGVdR", OFFSET_PAGES],
      "virtual_machines:read": ["1A5wIOxF", OFFSET_PAGES],
      "virtual_machines:read_details": ["jCVtXPfJ"],
      "services:read": ["okdIEW0q", OFFSET_PAGES],
      "ip_addresses:read": ["9cB_vlyx", OFFSET_PAGES],
      "ip_addresses:read_details": ["Yw8gRz7M"],
      "prefixes:read": ["SwNvhv6M", OFFSET_PAGES],
      "available_ips:read": ["Vm4PaMfA"],
      "ip_ranges:read": ["w1FWwAK7", OFFSET_PAGES],
      "vlans:read": ["3ENiUj2H", OFFSET_PAGES],
      "sites:read": ["l0sXUHrO", OFFSET_PAGES],
      "contacts:read": ["qwKU8bpZ", OFFSET_PAGES],
      "contact_assignments:read": ["2wasdRd4", OFFSET_PAGES],
      "tags:read": ["U7Zer5UB", OFFSET_PAGES],
      "journal_entries:read": ["7dpYqbaK", OFFSET_PAGES],
      "users:read": ["qexG9uBf", OFFSET_PAGES],
      "permissions:read": ["DBwdhJF5", OFFSET_PAGES],
    },
    medium: {
      "devices:update": ["CRmUW0xs"],
      "ip_addresses:write": ["hDBn33aL"],
      "ip_addresses:update": ["kUMf9pvm"],
      "journal_entries:write": ["wlLjkUjp"],
      "object_changes:read": ["2o1nZ34Z", OFFSET_PAGES],
      "object_changes:read_core": ["KziR-bj9", OFFSET_PAGES],
      "tokens:read": ["FgulJqWi", OFFSET_PAGES],
    },
    high: {
      "ip_addresses:delete": ["amz84Wuf"],
      "users:update": ["VNpDXWx0"],
    },
    critical: {
      "tokens:delete": ["WPUOrJCf"],
    },
  },
};
