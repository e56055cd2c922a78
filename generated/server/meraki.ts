// Generated from specs/meraki.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Cisco Meraki is, and how it is authenticated. */
export const CONNECTOR = {
  id: "meraki",
  name: "Cisco Meraki",
  api: {
    servers: {
      default: {
        baseUrl: "https://{host}/api/v1",
        variables: {
          host: {
            default: "api.meraki.com",
            enum: [
              "api.meraki.com",
              "api.meraki.ca",
              "api.meraki.cn",
              "api.meraki.in",
              "api.gov-meraki.com",
            ],
            description: "Host of the dashboard's region, api.meraki.com for most.",
          },
        },
      },
    },
    auth: { type: "bearer", token: "API key of a dashboard administrator" },
  },
} as const satisfies ConnectorInfo;

const OrganizationId = once(() => z.string().min(1));

const NetworkId = once(() => z.string().min(1));

const Serial = once(() => z.string().min(1));

const ClientId = once(() => z.string().min(1));

const PortId = once(() => z.string().min(1));

const T0 = once(() => z.string().min(1));

const T1 = once(() => z.string().min(1));

const Timespan = once(() => z.number().min(0));

const StartingAfter = once(() => z.string().min(1));

const EndingBefore = once(() => z.string().min(1));

const NetworkIds = once(() => z.array(z.string().min(1)));

const ProductTypes = once(() => z.array(z.string().min(1)));

const Tags = once(() => z.array(z.string().min(1)));

const TagsFilterType = once(() => z.enum(["withAnyTags", "withAllTags"]));

const Serials = once(() => z.array(z.string().min(1)));

const SortOrder = once(() => z.enum(["ascending", "descending"]));

const FirewallRule = once(() => z.strictObject({
  comment: z.string().exactOptional(),
  policy: z.enum(["allow", "deny"]),
  protocol: z.enum(["tcp", "udp", "icmp", "icmp6", "any"]),
  srcCidr: z.string().min(1),
  srcPort: z.string().min(1).exactOptional(),
  destCidr: z.string().min(1),
  destPort: z.string().min(1).exactOptional(),
  syslogEnabled: z.boolean().exactOptional(),
}));

const FirewallRuleResult = once(() => z.looseObject({
  comment: z.string().exactOptional(),
  policy: z.string(),
  protocol: z.string(),
  srcCidr: z.string().min(1),
  srcPort: z.string().min(1).exactOptional(),
  destCidr: z.string().min(1),
  destPort: z.string().min(1).exactOptional(),
  syslogEnabled: z.boolean().exactOptional(),
}));

const ContentFiltering = once(() => z.looseObject({
  allowedUrlPatterns: z.array(z.string()).exactOptional(),
  blockedUrlPatterns: z.array(z.string()).exactOptional(),
  blockedUrlCategories: z.array(UrlCategory()).exactOptional(),
  urlCategoryListSize: z.string().exactOptional(),
}));

const Organization = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  url: z.string().exactOptional(),
  api: Api().exactOptional(),
  cloud: Cloud().exactOptional(),
}));

const Api = once(() => z.looseObject({ enabled: z.boolean().exactOptional() }));

const Cloud = once(() => z.looseObject({ region: Region().exactOptional() }));

const Region = once(() => z.looseObject({ name: z.string().exactOptional() }));

const Network = once(() => z.looseObject({
  id: z.string().exactOptional(),
  organizationId: z.string().exactOptional(),
  name: z.string().exactOptional(),
  productTypes: z.array(z.string()).exactOptional(),
  timeZone: z.string().nullable().exactOptional(),
  tags: z.array(z.string()).exactOptional(),
  url: z.string().exactOptional(),
  notes: z.string().nullable().exactOptional(),
  isBoundToConfigTemplate: z.boolean().exactOptional(),
  enrollmentString: z.string().nullable().exactOptional(),
}));

const NetworkRef = once(() => z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }));

const Device = once(() => z.looseObject({
  serial: z.string().exactOptional(),
  name: z.string().nullable().exactOptional(),
  mac: z.string().exactOptional(),
  networkId: z.string().nullable().exactOptional(),
  model: z.string().exactOptional(),
  productType: z.string().exactOptional(),
  firmware: z.string().exactOptional(),
  lanIp: z.string().nullable().exactOptional(),
  address: z.string().nullable().exactOptional(),
  lat: z.number().nullable().exactOptional(),
  lng: z.number().nullable().exactOptional(),
  tags: z.array(z.string()).exactOptional(),
  notes: z.string().nullable().exactOptional(),
}));

const Availability = once(() => z.looseObject({
  serial: z.string().exactOptional(),
  name: z.string().nullable().exactOptional(),
  mac: z.string().exactOptional(),
  status: z.string().exactOptional(),
  productType: z.string().exactOptional(),
  tags: z.array(z.string()).exactOptional(),
  network: NetworkRef().exactOptional(),
}));

const Seen = once(() => z.union([integer(), z.string()]));

const SeenClient = once(() => z.looseObject({
  network: NetworkRef().exactOptional(),
  ip: z.string().nullable().exactOptional(),
  ip6: z.string().nullable().exactOptional(),
  description: z.string().nullable().exactOptional(),
  user: z.string().nullable().exactOptional(),
  os: z.string().nullable().exactOptional(),
  vlan: z.union([z.string(), integer()]).nullable().exactOptional(),
  ssid: z.string().nullable().exactOptional(),
  switchport: z.string().nullable().exactOptional(),
  status: z.string().exactOptional(),
  smInstalled: z.boolean().exactOptional(),
  recentDeviceMac: z.string().nullable().exactOptional(),
  firstSeen: Seen().exactOptional(),
  lastSeen: Seen().exactOptional(),
}));

const Client = once(() => z.looseObject({
  id: z.string().exactOptional(),
  mac: z.string().exactOptional(),
  ip: z.string().nullable().exactOptional(),
  ip6: z.string().nullable().exactOptional(),
  description: z.string().nullable().exactOptional(),
  user: z.string().nullable().exactOptional(),
  os: z.string().nullable().exactOptional(),
  manufacturer: z.string().nullable().exactOptional(),
  vlan: z.union([z.string(), integer()]).nullable().exactOptional(),
  ssid: z.string().nullable().exactOptional(),
  switchport: z.string().nullable().exactOptional(),
  status: z.string().exactOptional(),
  recentDeviceSerial: z.string().nullable().exactOptional(),
  recentDeviceName: z.string().nullable().exactOptional(),
  recentDeviceConnection: z.string().nullable().exactOptional(),
  smInstalled: z.boolean().exactOptional(),
  firstSeen: Seen().exactOptional(),
  lastSeen: Seen().exactOptional(),
  notes: z.string().nullable().exactOptional(),
}));

const ClientPolicy = once(() => z.looseObject({
  mac: z.string().exactOptional(),
  devicePolicy: z.string().exactOptional(),
  groupPolicyId: z.string().nullable().exactOptional(),
}));

const EventAddress = once(() => z.string().nullable());

const SecurityEvent = once(() => z.looseObject({
  ts: z.string().exactOptional(),
  eventType: z.string().exactOptional(),
  deviceMac: z.string().nullable().exactOptional(),
  message: z.string().nullable().exactOptional(),
  signature: z.string().nullable().exactOptional(),
  ruleId: z.string().nullable().exactOptional(),
  priority: z.union([z.string(), integer()]).nullable().exactOptional(),
  classification: z.union([z.string(), integer()]).nullable().exactOptional(),
  blocked: z.boolean().nullable().exactOptional(),
  action: z.string().nullable().exactOptional(),
  disposition: z.string().nullable().exactOptional(),
  clientName: z.string().nullable().exactOptional(),
  clientMac: z.string().nullable().exactOptional(),
  clientIp: z.string().nullable().exactOptional(),
  srcIp: EventAddress().exactOptional(),
  destIp: EventAddress().exactOptional(),
  destinationPort: integer().nullable().exactOptional(),
  protocol: z.string().nullable().exactOptional(),
  uri: z.string().nullable().exactOptional(),
  canonicalName: z.string().nullable().exactOptional(),
  fileHash: z.string().nullable().exactOptional(),
  fileType: z.string().nullable().exactOptional(),
  fileSizeBytes: integer().nullable().exactOptional(),
}));

const NetworkEvent = once(() => z.looseObject({
  occurredAt: z.string().exactOptional(),
  networkId: z.string().exactOptional(),
  type: z.string().exactOptional(),
  category: z.string().exactOptional(),
  description: z.string().exactOptional(),
  clientId: z.string().nullable().exactOptional(),
  clientDescription: z.string().nullable().exactOptional(),
  clientMac: z.string().nullable().exactOptional(),
  deviceSerial: z.string().nullable().exactOptional(),
  deviceName: z.string().nullable().exactOptional(),
  ssidNumber: integer().nullable().exactOptional(),
}));

const Change = once(() => z.looseObject({
  ts: z.string().exactOptional(),
  adminId: z.string().nullable().exactOptional(),
  adminName: z.string().nullable().exactOptional(),
  adminEmail: z.string().nullable().exactOptional(),
  networkId: z.string().nullable().exactOptional(),
  networkName: z.string().nullable().exactOptional(),
  ssidName: z.string().nullable().exactOptional(),
  page: z.string().nullable().exactOptional(),
  label: z.string().exactOptional(),
  oldValue: z.string().nullable().exactOptional(),
  newValue: z.string().nullable().exactOptional(),
}));

const AdminNetwork = once(() => z.looseObject({ id: z.string().exactOptional(), access: z.string().exactOptional() }));

const AdminTag = once(() => z.looseObject({ tag: z.string().exactOptional(), access: z.string().exactOptional() }));

const Admin = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  email: z.string().exactOptional(),
  orgAccess: z.string().exactOptional(),
  accountStatus: z.string().exactOptional(),
  authenticationMethod: z.string().exactOptional(),
  twoFactorAuthEnabled: z.boolean().exactOptional(),
  hasApiKey: z.boolean().exactOptional(),
  lastActive: z.string().nullable().exactOptional(),
  networks: z.array(AdminNetwork()).exactOptional(),
  tags: z.array(AdminTag()).exactOptional(),
}));

const UrlCategory = once(() => z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }));

const RogueBssid = once(() => z.looseObject({
  bssid: z.string().exactOptional(),
  contained: z.boolean().exactOptional(),
  detectedBy: z.array(Detection()).exactOptional(),
}));

const Detection = once(() => z.looseObject({ device: z.string().exactOptional(), rssi: integer().exactOptional() }));

const RogueAp = once(() => z.looseObject({
  ssid: z.string().exactOptional(),
  bssids: z.array(RogueBssid()).exactOptional(),
  firstSeen: integer().exactOptional(),
  lastSeen: integer().exactOptional(),
  wiredLastSeen: integer().nullable().exactOptional(),
  wiredMacs: z.array(z.string()).exactOptional(),
}));

const Alert = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  title: z.string().exactOptional(),
  description: z.string().nullable().exactOptional(),
  severity: z.string().exactOptional(),
  categoryType: z.string().exactOptional(),
  deviceType: z.string().nullable().exactOptional(),
  startedAt: z.string().exactOptional(),
  resolvedAt: z.string().nullable().exactOptional(),
  dismissedAt: z.string().nullable().exactOptional(),
  network: NetworkRef().exactOptional(),
  scope: z.looseObject({ devices: z.array(AlertDevice()).exactOptional() }).exactOptional(),
}));

const AlertDevice = once(() => z.looseObject({
  serial: z.string().exactOptional(),
  name: z.string().nullable().exactOptional(),
  mac: z.string().nullable().exactOptional(),
  productType: z.string().nullable().exactOptional(),
}));

const SwitchPort = once(() => z.looseObject({
  portId: z.string().exactOptional(),
  name: z.string().nullable().exactOptional(),
  tags: z.array(z.string()).exactOptional(),
  enabled: z.boolean().exactOptional(),
  type: z.string().exactOptional(),
  vlan: integer().nullable().exactOptional(),
  voiceVlan: integer().nullable().exactOptional(),
  allowedVlans: z.string().exactOptional(),
  poeEnabled: z.boolean().exactOptional(),
  isolationEnabled: z.boolean().exactOptional(),
  rstpEnabled: z.boolean().exactOptional(),
  stpGuard: z.string().exactOptional(),
  accessPolicyType: z.string().exactOptional(),
  macAllowList: z.array(z.string()).exactOptional(),
  portScheduleId: z.string().nullable().exactOptional(),
}));

const SmDevice = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  serialNumber: z.string().nullable().exactOptional(),
  uuid: z.string().nullable().exactOptional(),
  wifiMac: z.string().nullable().exactOptional(),
  osName: z.string().exactOptional(),
  systemModel: z.string().exactOptional(),
  ssid: z.string().nullable().exactOptional(),
  ip: z.string().nullable().exactOptional(),
  tags: z.array(z.string()).exactOptional(),
  notes: z.string().nullable().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "organizations:read": operation({
    method: "GET",
    path: "/organizations",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List organizations that the key can see.",
    pagination: { style: "link", params: ["startingAfter"], items: "" },
    parameters: {
      perPage: { in: "query" },
      startingAfter: { in: "query" },
      endingBefore: { in: "query" },
    },
    params: () => z.strictObject({
      perPage: z.int().min(3).max(9000).exactOptional(),
      startingAfter: StartingAfter().exactOptional(),
      endingBefore: EndingBefore().exactOptional(),
    }),
    result: () => z.array(Organization()),
  }),
  "networks:read": operation({
    method: "GET",
    path: "/organizations/{organizationId}/networks",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the networks of an organization.",
    pagination: { style: "link", params: ["startingAfter"], items: "" },
    parameters: {
      organizationId: { in: "path" },
      tags: { in: "query", wire: "tags[]" },
      tagsFilterType: { in: "query" },
      productTypes: { in: "query", wire: "productTypes[]" },
      perPage: { in: "query" },
      startingAfter: { in: "query" },
      endingBefore: { in: "query" },
    },
    params: () => z.strictObject({
      organizationId: OrganizationId(),
      tags: Tags().exactOptional(),
      tagsFilterType: TagsFilterType().exactOptional(),
      productTypes: ProductTypes().exactOptional(),
      perPage: z.int().min(3).max(100000).exactOptional(),
      startingAfter: StartingAfter().exactOptional(),
      endingBefore: EndingBefore().exactOptional(),
    }),
    result: () => z.array(Network()),
  }),
  "devices:read": operation({
    method: "GET",
    path: "/organizations/{organizationId}/devices",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the Meraki devices of an organization.",
    pagination: { style: "link", params: ["startingAfter"], items: "" },
    parameters: {
      organizationId: { in: "path" },
      networkIds: { in: "query", wire: "networkIds[]" },
      productTypes: { in: "query", wire: "productTypes[]" },
      tags: { in: "query", wire: "tags[]" },
      tagsFilterType: { in: "query" },
      name: { in: "query" },
      mac: { in: "query" },
      serial: { in: "query" },
      model: { in: "query" },
      configurationUpdatedAfter: { in: "query" },
      perPage: { in: "query" },
      startingAfter: { in: "query" },
      endingBefore: { in: "query" },
    },
    params: () => z.strictObject({
      organizationId: OrganizationId(),
      networkIds: NetworkIds().exactOptional(),
      productTypes: ProductTypes().exactOptional(),
      tags: Tags().exactOptional(),
      tagsFilterType: TagsFilterType().exactOptional(),
      name: z.string().min(1).exactOptional(),
      mac: z.string().min(1).exactOptional(),
      serial: z.string().min(1).exactOptional(),
      model: z.string().min(1).exactOptional(),
      configurationUpdatedAfter: z.string().exactOptional(),
      perPage: z.int().min(3).max(1000).exactOptional(),
      startingAfter: StartingAfter().exactOptional(),
      endingBefore: EndingBefore().exactOptional(),
    }),
    result: () => z.array(Device()),
  }),
  "device_availabilities:read": operation({
    method: "GET",
    path: "/organizations/{organizationId}/devices/availabilities",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell which Meraki devices are online.",
    pagination: { style: "link", params: ["startingAfter"], items: "" },
    parameters: {
      organizationId: { in: "path" },
      networkIds: { in: "query", wire: "networkIds[]" },
      productTypes: { in: "query", wire: "productTypes[]" },
      serials: { in: "query", wire: "serials[]" },
      tags: { in: "query", wire: "tags[]" },
      tagsFilterType: { in: "query" },
      statuses: { in: "query", wire: "statuses[]" },
      perPage: { in: "query" },
      startingAfter: { in: "query" },
      endingBefore: { in: "query" },
    },
    params: () => z.strictObject({
      organizationId: OrganizationId(),
      networkIds: NetworkIds().exactOptional(),
      productTypes: ProductTypes().exactOptional(),
      serials: Serials().exactOptional(),
      tags: Tags().exactOptional(),
      tagsFilterType: TagsFilterType().exactOptional(),
      statuses: z.array(z.enum(["online", "alerting", "offline", "dormant"])).exactOptional(),
      perPage: z.int().min(3).max(1000).exactOptional(),
      startingAfter: StartingAfter().exactOptional(),
      endingBefore: EndingBefore().exactOptional(),
    }),
    result: () => z.array(Availability()),
  }),
  "devices:reboot": operation({
    method: "POST",
    path: "/devices/{serial}/reboot",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Restart a Meraki device.",
    parameters: {
      serial: { in: "path" },
    },
    params: () => z.strictObject({ serial: Serial() }),
    result: () => z.looseObject({ success: z.boolean().exactOptional() }),
  }),
  "clients:search": operation({
    method: "GET",
    path: "/organizations/{organizationId}/clients/search",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Find a client by MAC address in all networks.",
    parameters: {
      organizationId: { in: "path" },
      mac: { in: "query" },
      perPage: { in: "query" },
      startingAfter: { in: "query" },
      endingBefore: { in: "query" },
    },
    params: () => z.strictObject({
      organizationId: OrganizationId(),
      mac: z.string().min(1),
      perPage: z.int().min(3).max(5).exactOptional(),
      startingAfter: StartingAfter().exactOptional(),
      endingBefore: EndingBefore().exactOptional(),
    }),
    result: () => z.looseObject({
      clientId: z.string().exactOptional(),
      mac: z.string().exactOptional(),
      manufacturer: z.string().exactOptional(),
      records: z.array(SeenClient()).exactOptional(),
    }),
  }),
  "clients:read": operation({
    method: "GET",
    path: "/networks/{networkId}/clients",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List clients that used a network.",
    pagination: { style: "link", params: ["startingAfter"], items: "" },
    parameters: {
      networkId: { in: "path" },
      t0: { in: "query" },
      timespan: { in: "query" },
      ip: { in: "query" },
      mac: { in: "query" },
      os: { in: "query" },
      description: { in: "query" },
      vlan: { in: "query" },
      statuses: { in: "query", wire: "statuses[]" },
      recentDeviceConnections: { in: "query", wire: "recentDeviceConnections[]" },
      perPage: { in: "query" },
      startingAfter: { in: "query" },
      endingBefore: { in: "query" },
    },
    params: () => z.strictObject({
      networkId: NetworkId(),
      t0: T0().exactOptional(),
      timespan: Timespan().exactOptional(),
      ip: z.string().min(1).exactOptional(),
      mac: z.string().min(1).exactOptional(),
      os: z.string().min(1).exactOptional(),
      description: z.string().min(1).exactOptional(),
      vlan: z.string().min(1).exactOptional(),
      statuses: z.array(z.enum(["Online", "Offline"])).exactOptional(),
      recentDeviceConnections: z.array(z.enum(["Wired", "Wireless"])).exactOptional(),
      perPage: z.int().min(3).max(5000).exactOptional(),
      startingAfter: StartingAfter().exactOptional(),
      endingBefore: EndingBefore().exactOptional(),
    }),
    result: () => z.array(Client()),
  }),
  "clients:read_details": operation({
    method: "GET",
    path: "/networks/{networkId}/clients/{clientId}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one client of a network.",
    parameters: {
      networkId: { in: "path" },
      clientId: { in: "path" },
    },
    params: () => z.strictObject({ networkId: NetworkId(), clientId: ClientId() }),
    result: () => Client(),
  }),
  "client_policies:read": operation({
    method: "GET",
    path: "/networks/{networkId}/clients/{clientId}/policy",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell which policy holds for a client.",
    parameters: {
      networkId: { in: "path" },
      clientId: { in: "path" },
    },
    params: () => z.strictObject({ networkId: NetworkId(), clientId: ClientId() }),
    result: () => ClientPolicy(),
  }),
  "client_policies:update": operation({
    method: "PUT",
    path: "/networks/{networkId}/clients/{clientId}/policy",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Block a client or change its policy.",
    parameters: {
      networkId: { in: "path" },
      clientId: { in: "path" },
      devicePolicy: { in: "body" },
      groupPolicyId: { in: "body" },
    },
    params: () => z.strictObject({
      networkId: NetworkId(),
      clientId: ClientId(),
      devicePolicy: z.enum(["Blocked", "Normal", "Whitelisted", "Group policy"]),
      groupPolicyId: z.string().exactOptional(),
    }),
    result: () => ClientPolicy(),
  }),
  "security_events:read": operation({
    method: "GET",
    path: "/organizations/{organizationId}/appliance/security/events",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what intrusion and malware protection met.",
    pagination: { style: "link", params: ["startingAfter"], items: "" },
    parameters: {
      organizationId: { in: "path" },
      t0: { in: "query" },
      t1: { in: "query" },
      timespan: { in: "query" },
      sortOrder: { in: "query" },
      perPage: { in: "query" },
      startingAfter: { in: "query" },
      endingBefore: { in: "query" },
    },
    params: () => z.strictObject({
      organizationId: OrganizationId(),
      t0: T0().exactOptional(),
      t1: T1().exactOptional(),
      timespan: Timespan().exactOptional(),
      sortOrder: SortOrder().exactOptional(),
      perPage: z.int().min(3).max(1000).exactOptional(),
      startingAfter: StartingAfter().exactOptional(),
      endingBefore: EndingBefore().exactOptional(),
    }),
    result: () => z.array(SecurityEvent()),
  }),
  "network_events:read": operation({
    method: "GET",
    path: "/networks/{networkId}/events",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search the event log of a network.",
    pagination: { style: "cursor", cursor: "endingBefore", next: "/pageStartAt", items: "/events" },
    parameters: {
      networkId: { in: "path" },
      productType: { in: "query" },
      includedEventTypes: { in: "query", wire: "includedEventTypes[]" },
      excludedEventTypes: { in: "query", wire: "excludedEventTypes[]" },
      clientMac: { in: "query" },
      clientIp: { in: "query" },
      clientName: { in: "query" },
      deviceSerial: { in: "query" },
      perPage: { in: "query" },
      startingAfter: { in: "query" },
      endingBefore: { in: "query" },
    },
    params: () => z.strictObject({
      networkId: NetworkId(),
      productType: z.string().min(1).exactOptional(),
      includedEventTypes: z.array(z.string()).exactOptional(),
      excludedEventTypes: z.array(z.string()).exactOptional(),
      clientMac: z.string().min(1).exactOptional(),
      clientIp: z.string().min(1).exactOptional(),
      clientName: z.string().min(1).exactOptional(),
      deviceSerial: z.string().min(1).exactOptional(),
      perPage: z.int().min(3).max(1000).exactOptional(),
      startingAfter: StartingAfter().exactOptional(),
      endingBefore: z.string().min(1).exactOptional(),
    }),
    result: () => z.looseObject({
      events: z.array(NetworkEvent()).exactOptional(),
      message: z.string().nullable().exactOptional(),
      pageStartAt: z.string().nullable().exactOptional(),
      pageEndAt: z.string().nullable().exactOptional(),
    }),
  }),
  "alerts:read": operation({
    method: "GET",
    path: "/organizations/{organizationId}/assurance/alerts",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List health alerts of devices and networks.",
    pagination: { style: "link", params: ["startingAfter"], items: "" },
    parameters: {
      organizationId: { in: "path" },
      networkId: { in: "query" },
      severity: { in: "query" },
      types: { in: "query", wire: "types[]" },
      category: { in: "query" },
      serials: { in: "query", wire: "serials[]" },
      tsStart: { in: "query" },
      tsEnd: { in: "query" },
      active: { in: "query" },
      dismissed: { in: "query" },
      resolved: { in: "query" },
      sortOrder: { in: "query" },
      perPage: { in: "query" },
      startingAfter: { in: "query" },
      endingBefore: { in: "query" },
    },
    params: () => z.strictObject({
      organizationId: OrganizationId(),
      networkId: z.string().min(1).exactOptional(),
      severity: z.string().min(1).exactOptional(),
      types: z.array(z.string()).exactOptional(),
      category: z.string().min(1).exactOptional(),
      serials: Serials().exactOptional(),
      tsStart: z.string().min(1).exactOptional(),
      tsEnd: z.string().min(1).exactOptional(),
      active: z.boolean().exactOptional(),
      dismissed: z.boolean().exactOptional(),
      resolved: z.boolean().exactOptional(),
      sortOrder: SortOrder().exactOptional(),
      perPage: z.int().min(4).max(300).exactOptional(),
      startingAfter: StartingAfter().exactOptional(),
      endingBefore: EndingBefore().exactOptional(),
    }),
    result: () => z.array(Alert()),
  }),
  "alerts:dismiss": operation({
    method: "POST",
    path: "/organizations/{organizationId}/assurance/alerts/dismiss",
    scope: [],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Dismiss health alerts that are dealt with.",
    parameters: {
      organizationId: { in: "path" },
      alertIds: { in: "body" },
    },
    params: () => z.strictObject({
      organizationId: OrganizationId(),
      alertIds: z.array(z.string().min(1)).min(1).max(100),
    }),
    result: () => z.null(),
  }),
  "rogue_aps:read": operation({
    method: "GET",
    path: "/networks/{networkId}/wireless/airMarshal",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List foreign and spoofed access points nearby.",
    parameters: {
      networkId: { in: "path" },
      t0: { in: "query" },
      timespan: { in: "query" },
    },
    params: () => z.strictObject({
      networkId: NetworkId(),
      t0: T0().exactOptional(),
      timespan: Timespan().exactOptional(),
    }),
    result: () => z.array(RogueAp()),
  }),
  "config_changes:read": operation({
    method: "GET",
    path: "/organizations/{organizationId}/configurationChanges",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Read the log of configuration changes.",
    pagination: { style: "link", params: ["startingAfter"], items: "" },
    parameters: {
      organizationId: { in: "path" },
      t0: { in: "query" },
      t1: { in: "query" },
      timespan: { in: "query" },
      networkId: { in: "query" },
      adminId: { in: "query" },
      perPage: { in: "query" },
      startingAfter: { in: "query" },
      endingBefore: { in: "query" },
    },
    params: () => z.strictObject({
      organizationId: OrganizationId(),
      t0: T0().exactOptional(),
      t1: T1().exactOptional(),
      timespan: Timespan().exactOptional(),
      networkId: z.string().min(1).exactOptional(),
      adminId: z.string().min(1).exactOptional(),
      perPage: z.int().min(3).max(5000).exactOptional(),
      startingAfter: StartingAfter().exactOptional(),
      endingBefore: EndingBefore().exactOptional(),
    }),
    result: () => z.array(Change()),
  }),
  "l3_firewall_rules:read": operation({
    method: "GET",
    path: "/networks/{networkId}/appliance/firewall/l3FirewallRules",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List outbound firewall rules of a network.",
    parameters: {
      networkId: { in: "path" },
    },
    params: () => z.strictObject({ networkId: NetworkId() }),
    result: () => z.looseObject({ rules: z.array(FirewallRuleResult()).exactOptional() }),
  }),
  "l3_firewall_rules:update": operation({
    method: "PUT",
    path: "/networks/{networkId}/appliance/firewall/l3FirewallRules",
    scope: [],
    risk: "critical",
    effect: "update",
    idempotent: true,
    description: "Replace all outbound firewall rules of a network.",
    parameters: {
      networkId: { in: "path" },
      rules: { in: "body" },
      syslogDefaultRule: { in: "body" },
    },
    params: () => z.strictObject({
      networkId: NetworkId(),
      rules: z.array(FirewallRule()),
      syslogDefaultRule: z.boolean().exactOptional(),
    }),
    result: () => z.looseObject({ rules: z.array(FirewallRuleResult()).exactOptional() }),
  }),
  "content_filtering:read": operation({
    method: "GET",
    path: "/networks/{networkId}/appliance/contentFiltering",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell which URLs a network blocks.",
    parameters: {
      networkId: { in: "path" },
    },
    params: () => z.strictObject({ networkId: NetworkId() }),
    result: () => ContentFiltering(),
  }),
  "content_filtering:update": operation({
    method: "PUT",
    path: "/networks/{networkId}/appliance/contentFiltering",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Replace the URL patterns that a network blocks.",
    parameters: {
      networkId: { in: "path" },
      blockedUrlPatterns: { in: "body" },
    },
    params: () => z.strictObject({
      networkId: NetworkId(),
      blockedUrlPatterns: z.array(z.string().min(1)).min(1),
    }),
    result: () => ContentFiltering(),
  }),
  "intrusion_settings:read": operation({
    method: "GET",
    path: "/networks/{networkId}/appliance/security/intrusion",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell how intrusion detection is set up.",
    parameters: {
      networkId: { in: "path" },
    },
    params: () => z.strictObject({ networkId: NetworkId() }),
    result: () => z.looseObject({
      mode: z.string().exactOptional(),
      idsRulesets: z.string().exactOptional(),
      protectedNetworks: z.looseObject({
        useDefault: z.boolean().exactOptional(),
        includedCidr: z.array(z.string()).exactOptional(),
        excludedCidr: z.array(z.string()).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "switch_ports:read": operation({
    method: "GET",
    path: "/devices/{serial}/switch/ports",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the ports of a switch.",
    parameters: {
      serial: { in: "path" },
    },
    params: () => z.strictObject({ serial: Serial() }),
    result: () => z.array(SwitchPort()),
  }),
  "switch_ports:update": operation({
    method: "PUT",
    path: "/devices/{serial}/switch/ports/{portId}",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Switch a port off or move its VLAN.",
    parameters: {
      serial: { in: "path" },
      portId: { in: "path" },
      enabled: { in: "body" },
      name: { in: "body" },
      tags: { in: "body" },
      vlan: { in: "body" },
      poeEnabled: { in: "body" },
      isolationEnabled: { in: "body" },
    },
    params: () => z.strictObject({
      serial: Serial(),
      portId: PortId(),
      enabled: z.boolean().exactOptional(),
      name: z.string().exactOptional(),
      tags: z.array(z.string()).exactOptional(),
      vlan: z.int().min(1).max(4094).exactOptional(),
      poeEnabled: z.boolean().exactOptional(),
      isolationEnabled: z.boolean().exactOptional(),
    }),
    result: () => SwitchPort(),
  }),
  "admins:read": operation({
    method: "GET",
    path: "/organizations/{organizationId}/admins",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List administrators and what they may do.",
    parameters: {
      organizationId: { in: "path" },
      networkIds: { in: "query", wire: "networkIds[]" },
    },
    params: () => z.strictObject({ organizationId: OrganizationId(), networkIds: NetworkIds().exactOptional() }),
    result: () => z.array(Admin()),
  }),
  "admins:delete": operation({
    method: "DELETE",
    path: "/organizations/{organizationId}/admins/{adminId}",
    scope: [],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Take all access from an administrator.",
    parameters: {
      organizationId: { in: "path" },
      adminId: { in: "path" },
    },
    params: () => z.strictObject({ organizationId: OrganizationId(), adminId: z.string().min(1) }),
    result: () => z.null(),
  }),
  "sm_devices:read": operation({
    method: "GET",
    path: "/networks/{networkId}/sm/devices",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List devices enrolled in Systems Manager.",
    pagination: { style: "link", params: ["startingAfter"], items: "" },
    parameters: {
      networkId: { in: "path" },
      fields: { in: "query", wire: "fields[]" },
      wifiMacs: { in: "query", wire: "wifiMacs[]" },
      serials: { in: "query", wire: "serials[]" },
      ids: { in: "query", wire: "ids[]" },
      systemTypes: { in: "query", wire: "systemTypes[]" },
      perPage: { in: "query" },
      startingAfter: { in: "query" },
      endingBefore: { in: "query" },
    },
    params: () => z.strictObject({
      networkId: NetworkId(),
      fields: z.array(z.string()).exactOptional(),
      wifiMacs: z.array(z.string()).exactOptional(),
      serials: Serials().exactOptional(),
      ids: z.array(z.string()).exactOptional(),
      systemTypes: z.array(z.string()).exactOptional(),
      perPage: z.int().min(3).max(1000).exactOptional(),
      startingAfter: StartingAfter().exactOptional(),
      endingBefore: EndingBefore().exactOptional(),
    }),
    result: () => z.array(SmDevice()),
  }),
  "sm_devices:lock": operation({
    method: "POST",
    path: "/networks/{networkId}/sm/devices/lock",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Lock enrolled devices that were lost.",
    parameters: {
      networkId: { in: "path" },
      ids: { in: "body" },
      pin: { in: "body", sensitive: true },
    },
    params: () => z.strictObject({
      networkId: NetworkId(),
      ids: z.array(z.string().min(1)).min(1).max(20),
      pin: z.int().min(100000).max(999999).exactOptional(),
    }),
    result: () => z.looseObject({ ids: z.array(z.string()).exactOptional() }),
  }),
  "sm_devices:wipe": operation({
    method: "POST",
    path: "/networks/{networkId}/sm/devices/wipe",
    scope: [],
    risk: "critical",
    effect: "action",
    idempotent: false,
    description: "Erase an enrolled device for good.",
    parameters: {
      networkId: { in: "path" },
      id: { in: "body" },
      pin: { in: "body", sensitive: true },
    },
    params: () => z.strictObject({
      networkId: NetworkId(),
      id: z.string().min(1),
      pin: z.int().min(100000).max(999999).exactOptional(),
    }),
    result: () => z.looseObject({ id: z.string().exactOptional() }),
  }),
};
