// Generated from specs/fortinet.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Fortinet FortiGate is, and how it is authenticated. */
export const CONNECTOR = {
  id: "fortinet",
  name: "Fortinet FortiGate",
  api: {
    servers: {
      default: {
        baseUrl: "https://{fortigate}",
        variables: { fortigate: { description: "Name of the firewall, with a port where it is not 443." } },
      },
    },
    auth: { type: "bearer", token: "API token of a REST API administrator" },
  },
} as const satisfies ConnectorInfo;

const Vdom = once(() => z.string().min(1).max(31));

const Filter = once(() => z.array(z.string().min(1)));

const Start = once(() => integer().min(0));

const Count = once(() => integer().min(1));

const PolicyId = once(() => integer().min(0));

const PolicyName = once(() => z.string().min(1).max(35));

const PolicySrcintf = once(() => z.array(NameRef()).min(1));

const PolicyDstintf = once(() => z.array(NameRef()).min(1));

const PolicySrcaddr = once(() => z.array(NameRef()).min(1));

const PolicyDstaddr = once(() => z.array(NameRef()).min(1));

const PolicyService = once(() => z.array(NameRef()).min(1));

const PolicyAction = once(() => z.enum(["accept", "deny"]));

const PolicySchedule = once(() => z.string().min(1).max(35));

const PolicyStatus = once(() => z.enum(["enable", "disable"]));

const PolicyNat = once(() => z.enum(["enable", "disable"]));

const PolicyLogtraffic = once(() => z.enum(["all", "utm"]));

const PolicyUtmStatus = once(() => z.literal("enable"));

const PolicyIpsSensor = once(() => z.string().min(1).max(47));

const PolicyAvProfile = once(() => z.string().min(1).max(47));

const PolicyWebfilterProfile = once(() => z.string().min(1).max(47));

const PolicyComments = once(() => z.string().max(1023));

const NameRef = once(() => z.strictObject({ name: z.string().min(1).max(79) }));

const IpList = once(() => z.array(z.string().min(1)).min(1).max(50));

const LogSource = once(() => z.enum(["memory", "disk", "fortianalyzer", "forticloud"]));

const LogRows = once(() => z.int().min(1).max(1024));

const LogSession = once(() => integer().min(0));

const LogSerial = once(() => z.string().min(1));

const LogFilter = once(() => z.array(z.string().min(1)));

const LogExtra = once(() => z.string().min(1));

const NameRefs = once(() => z.array(z.looseObject({ name: z.string().exactOptional() })));

const Written = once(() => z.looseObject({
  status: z.string().exactOptional(),
  http_status: integer().exactOptional(),
  http_method: z.string().exactOptional(),
  mkey: z.union([z.string(), integer()]).exactOptional(),
  revision_changed: z.boolean().exactOptional(),
  revision: z.string().exactOptional(),
  vdom: z.string().exactOptional(),
  serial: z.string().exactOptional(),
  version: z.string().exactOptional(),
}));

const Done = once(() => z.looseObject({
  status: z.string().exactOptional(),
  http_method: z.string().exactOptional(),
  action: z.string().exactOptional(),
  vdom: z.string().exactOptional(),
  serial: z.string().exactOptional(),
  version: z.string().exactOptional(),
}));

const UrlEntry = once(() => z.strictObject({
  id: integer().min(0),
  url: z.string().min(1).max(511),
  type: z.enum(["simple", "regex", "wildcard"]),
  action: z.enum(["block", "allow", "monitor", "exempt"]),
  status: z.enum(["enable", "disable"]).exactOptional(),
  comment: z.string().max(255).exactOptional(),
}));

const UrlEntryResult = once(() => z.looseObject({
  id: integer().min(0),
  url: z.string().min(1).max(511),
  type: z.string(),
  action: z.string(),
  status: z.string().exactOptional(),
  comment: z.string().max(255).exactOptional(),
}));

const QuarantineTarget = once(() => z.strictObject({
  entry: z.string().min(1).max(63),
  description: z.string().max(63).exactOptional(),
  macs: z.array(z.strictObject({
    mac: z.string().min(1),
    drop: z.enum(["enable", "disable"]).exactOptional(),
    description: z.string().max(63).exactOptional(),
  })).min(1),
}));

const QuarantineTargetResult = once(() => z.looseObject({
  entry: z.string().min(1).max(63),
  description: z.string().max(63).exactOptional(),
  macs: z.array(z.looseObject({
    mac: z.string().min(1),
    drop: z.string().exactOptional(),
    description: z.string().max(63).exactOptional(),
  })).min(1),
}));

const Quarantine = once(() => z.looseObject({
  quarantine: z.string().exactOptional(),
  "traffic-policy": z.string().exactOptional(),
  targets: z.array(QuarantineTargetResult()).exactOptional(),
}));

const Policy = once(() => z.looseObject({
  policyid: integer().exactOptional(),
  name: z.string().exactOptional(),
  uuid: z.string().exactOptional(),
  status: z.string().exactOptional(),
  action: z.string().exactOptional(),
  srcintf: NameRefs().exactOptional(),
  dstintf: NameRefs().exactOptional(),
  srcaddr: NameRefs().exactOptional(),
  dstaddr: NameRefs().exactOptional(),
  service: NameRefs().exactOptional(),
  schedule: z.string().exactOptional(),
  users: NameRefs().exactOptional(),
  groups: NameRefs().exactOptional(),
  nat: z.string().exactOptional(),
  "utm-status": z.string().exactOptional(),
  "inspection-mode": z.string().exactOptional(),
  "av-profile": z.string().exactOptional(),
  "webfilter-profile": z.string().exactOptional(),
  "ips-sensor": z.string().exactOptional(),
  "application-list": z.string().exactOptional(),
  "ssl-ssh-profile": z.string().exactOptional(),
  logtraffic: z.string().exactOptional(),
  comments: z.string().exactOptional(),
}));

const Address = once(() => z.looseObject({
  name: z.string().exactOptional(),
  uuid: z.string().exactOptional(),
  type: z.string().exactOptional(),
  "sub-type": z.string().exactOptional(),
  subnet: z.string().exactOptional(),
  "start-ip": z.string().exactOptional(),
  "end-ip": z.string().exactOptional(),
  fqdn: z.string().exactOptional(),
  country: z.string().exactOptional(),
  "associated-interface": z.string().exactOptional(),
  comment: z.string().exactOptional(),
}));

const AddressGroup = once(() => z.looseObject({
  name: z.string().exactOptional(),
  uuid: z.string().exactOptional(),
  type: z.string().exactOptional(),
  category: z.string().exactOptional(),
  member: NameRefs().exactOptional(),
  exclude: z.string().exactOptional(),
  "exclude-member": NameRefs().exactOptional(),
  comment: z.string().exactOptional(),
}));

const UrlFilter = once(() => z.looseObject({
  id: integer().exactOptional(),
  name: z.string().exactOptional(),
  comment: z.string().exactOptional(),
  entries: z.array(UrlEntryResult()).exactOptional(),
}));

const Banned = once(() => z.looseObject({
  ip_address: z.string().exactOptional(),
  source: z.string().exactOptional(),
  created: integer().exactOptional(),
  expires: integer().exactOptional(),
  ipv6: integer().exactOptional(),
}));

const Session = once(() => z.looseObject({
  saddr: z.string().exactOptional(),
  sport: integer().exactOptional(),
  daddr: z.string().exactOptional(),
  dport: integer().exactOptional(),
  snaddr: z.string().exactOptional(),
  snport: integer().exactOptional(),
  proto: z.union([z.string(), integer()]).exactOptional(),
  apps: z.array(z.looseObject({ name: z.string().exactOptional() })).exactOptional(),
  policyid: integer().exactOptional(),
  srcintf: z.string().exactOptional(),
  dstintf: z.string().exactOptional(),
  country: z.string().exactOptional(),
  duration: integer().exactOptional(),
  expiry: integer().exactOptional(),
  sentbyte: integer().exactOptional(),
  rcvdbyte: integer().exactOptional(),
  tx_packets: integer().exactOptional(),
  rx_packets: integer().exactOptional(),
}));

const Device = once(() => z.looseObject({
  mac: z.string().exactOptional(),
  master_mac: z.string().exactOptional(),
  hostname: z.string().exactOptional(),
  ipv4_address: z.string().exactOptional(),
  os_name: z.string().exactOptional(),
  os_version: z.string().exactOptional(),
  hardware_vendor: z.string().exactOptional(),
  hardware_type: z.string().exactOptional(),
  detected_interface: z.string().exactOptional(),
  is_online: z.boolean().exactOptional(),
  last_seen: integer().exactOptional(),
  vuln_count: integer().exactOptional(),
  fortiswitch_name: z.string().exactOptional(),
  vdom: z.string().exactOptional(),
}));

const AuthUser = once(() => z.looseObject({
  id: integer().exactOptional(),
  type: z.string().exactOptional(),
  username: z.string().exactOptional(),
  ipaddr: z.string().exactOptional(),
  src_type: z.string().exactOptional(),
  server: z.string().exactOptional(),
  method: z.string().exactOptional(),
  policyid: integer().exactOptional(),
  duration_secs: integer().exactOptional(),
  expiry_secs: integer().exactOptional(),
  traffic_vol_bytes: integer().exactOptional(),
}));

const VpnUser = once(() => z.looseObject({
  index: integer().exactOptional(),
  user_name: z.string().exactOptional(),
  remote_host: z.string().exactOptional(),
  interface: z.string().exactOptional(),
  last_login_timestamp: integer().exactOptional(),
  duration: integer().exactOptional(),
  two_factor_auth: z.boolean().exactOptional(),
  group_name: z.string().exactOptional(),
  subsession_type: z.string().exactOptional(),
  subsession_desc: z.string().exactOptional(),
  subsessions: z.array(z.looseObject({
    index: integer().exactOptional(),
    parent_index: integer().exactOptional(),
    mode: z.string().exactOptional(),
    type: z.string().exactOptional(),
    aip: z.string().exactOptional(),
    in_bytes: integer().exactOptional(),
    out_bytes: integer().exactOptional(),
  })).exactOptional(),
}));

const LogEntry = once(() => z.looseObject({
  date: z.string().exactOptional(),
  time: z.string().exactOptional(),
  logid: z.string().exactOptional(),
  type: z.string().exactOptional(),
  subtype: z.string().exactOptional(),
  level: z.string().exactOptional(),
  srcip: z.string().exactOptional(),
  srcport: integer().exactOptional(),
  dstip: z.string().exactOptional(),
  dstport: integer().exactOptional(),
  proto: integer().exactOptional(),
  service: z.string().exactOptional(),
  action: z.string().exactOptional(),
  policyid: integer().exactOptional(),
  app: z.string().exactOptional(),
  user: z.string().exactOptional(),
  msg: z.string().exactOptional(),
  logdesc: z.string().exactOptional(),
  severity: z.string().exactOptional(),
  attack: z.string().exactOptional(),
  virus: z.string().exactOptional(),
  filename: z.string().exactOptional(),
  url: z.string().exactOptional(),
  hostname: z.string().exactOptional(),
  catdesc: z.string().exactOptional(),
  profile: z.string().exactOptional(),
  srccountry: z.string().exactOptional(),
  dstcountry: z.string().exactOptional(),
  sessionid: integer().exactOptional(),
  sentbyte: integer().exactOptional(),
  rcvdbyte: integer().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "policies:read": operation({
    method: "GET",
    path: "/api/v2/cmdb/firewall/policy",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List firewall policies in order.",
    pagination: { style: "offset", offset: "start", limit: "count", items: "/results" },
    parameters: {
      filter: { in: "query" },
      start: { in: "query" },
      count: { in: "query" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      filter: Filter().exactOptional(),
      start: Start().exactOptional(),
      count: Count().exactOptional(),
      vdom: Vdom().exactOptional(),
    }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      vdom: z.string().exactOptional(),
      size: integer().exactOptional(),
      matched_count: integer().exactOptional(),
      results: z.array(Policy()).exactOptional(),
    }),
  }),
  "policies:write": operation({
    method: "POST",
    path: "/api/v2/cmdb/firewall/policy",
    scope: [],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Add a firewall policy at the end.",
    parameters: {
      vdom: { in: "query" },
      name: { in: "body" },
      srcintf: { in: "body" },
      dstintf: { in: "body" },
      srcaddr: { in: "body" },
      dstaddr: { in: "body" },
      service: { in: "body" },
      action: { in: "body" },
      schedule: { in: "body" },
      status: { in: "body" },
      nat: { in: "body" },
      logtraffic: { in: "body" },
      "utm-status": { in: "body" },
      "ips-sensor": { in: "body" },
      "av-profile": { in: "body" },
      "webfilter-profile": { in: "body" },
      comments: { in: "body" },
    },
    params: () => z.strictObject({
      vdom: Vdom().exactOptional(),
      name: PolicyName(),
      srcintf: PolicySrcintf(),
      dstintf: PolicyDstintf(),
      srcaddr: PolicySrcaddr(),
      dstaddr: PolicyDstaddr(),
      service: PolicyService(),
      action: PolicyAction(),
      schedule: PolicySchedule(),
      status: PolicyStatus().exactOptional(),
      nat: PolicyNat().exactOptional(),
      logtraffic: PolicyLogtraffic().exactOptional(),
      "utm-status": PolicyUtmStatus().exactOptional(),
      "ips-sensor": PolicyIpsSensor().exactOptional(),
      "av-profile": PolicyAvProfile().exactOptional(),
      "webfilter-profile": PolicyWebfilterProfile().exactOptional(),
      comments: PolicyComments().exactOptional(),
    }),
    result: () => Written(),
  }),
  "policies:update": operation({
    method: "PUT",
    path: "/api/v2/cmdb/firewall/policy/{policyid}",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Change a policy or switch it off.",
    parameters: {
      policyid: { in: "path" },
      vdom: { in: "query" },
      name: { in: "body" },
      srcintf: { in: "body" },
      dstintf: { in: "body" },
      srcaddr: { in: "body" },
      dstaddr: { in: "body" },
      service: { in: "body" },
      action: { in: "body" },
      schedule: { in: "body" },
      status: { in: "body" },
      nat: { in: "body" },
      logtraffic: { in: "body" },
      "utm-status": { in: "body" },
      "ips-sensor": { in: "body" },
      "av-profile": { in: "body" },
      "webfilter-profile": { in: "body" },
      comments: { in: "body" },
    },
    params: () => z.strictObject({
      policyid: PolicyId(),
      vdom: Vdom().exactOptional(),
      name: PolicyName().exactOptional(),
      srcintf: PolicySrcintf().exactOptional(),
      dstintf: PolicyDstintf().exactOptional(),
      srcaddr: PolicySrcaddr().exactOptional(),
      dstaddr: PolicyDstaddr().exactOptional(),
      service: PolicyService().exactOptional(),
      action: PolicyAction().exactOptional(),
      schedule: PolicySchedule().exactOptional(),
      status: PolicyStatus().exactOptional(),
      nat: PolicyNat().exactOptional(),
      logtraffic: PolicyLogtraffic().exactOptional(),
      "utm-status": PolicyUtmStatus().exactOptional(),
      "ips-sensor": PolicyIpsSensor().exactOptional(),
      "av-profile": PolicyAvProfile().exactOptional(),
      "webfilter-profile": PolicyWebfilterProfile().exactOptional(),
      comments: PolicyComments().exactOptional(),
    }),
    result: () => Written(),
  }),
  "policies:move": operation({
    method: "PUT",
    path: "/api/v2/cmdb/firewall/policy/{policyid}",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Put a policy before or after another.",
    query: { action: "move" },
    parameters: {
      policyid: { in: "path" },
      before: { in: "query" },
      after: { in: "query" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      policyid: PolicyId(),
      before: integer().min(0).exactOptional(),
      after: integer().min(0).exactOptional(),
      vdom: Vdom().exactOptional(),
    }),
    result: () => Written(),
  }),
  "policies:delete": operation({
    method: "DELETE",
    path: "/api/v2/cmdb/firewall/policy/{policyid}",
    scope: [],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete a firewall policy by number.",
    parameters: {
      policyid: { in: "path" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({ policyid: PolicyId(), vdom: Vdom().exactOptional() }),
    result: () => Written(),
  }),
  "addresses:read": operation({
    method: "GET",
    path: "/api/v2/cmdb/firewall/address",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List address objects for policies.",
    pagination: { style: "offset", offset: "start", limit: "count", items: "/results" },
    parameters: {
      filter: { in: "query" },
      start: { in: "query" },
      count: { in: "query" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      filter: Filter().exactOptional(),
      start: Start().exactOptional(),
      count: Count().exactOptional(),
      vdom: Vdom().exactOptional(),
    }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      vdom: z.string().exactOptional(),
      size: integer().exactOptional(),
      matched_count: integer().exactOptional(),
      results: z.array(Address()).exactOptional(),
    }),
  }),
  "addresses:write": operation({
    method: "POST",
    path: "/api/v2/cmdb/firewall/address",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Create an address object for policies.",
    parameters: {
      vdom: { in: "query" },
      name: { in: "body" },
      type: { in: "body" },
      subnet: { in: "body" },
      "start-ip": { in: "body" },
      "end-ip": { in: "body" },
      fqdn: { in: "body" },
      country: { in: "body" },
      comment: { in: "body" },
    },
    params: () => z.strictObject({
      vdom: Vdom().exactOptional(),
      name: z.string().min(1).max(79),
      type: z.enum(["ipmask", "iprange", "fqdn", "geography"]),
      subnet: z.string().min(1).exactOptional(),
      "start-ip": z.string().min(1).exactOptional(),
      "end-ip": z.string().min(1).exactOptional(),
      fqdn: z.string().min(1).max(255).exactOptional(),
      country: z.string().min(2).max(2).exactOptional(),
      comment: z.string().max(255).exactOptional(),
    }),
    result: () => Written(),
  }),
  "addresses:delete": operation({
    method: "DELETE",
    path: "/api/v2/cmdb/firewall/address/{name}",
    scope: [],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete an address object that is unused.",
    parameters: {
      name: { in: "path" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({ name: z.string().min(1), vdom: Vdom().exactOptional() }),
    result: () => Written(),
  }),
  "address_groups:read": operation({
    method: "GET",
    path: "/api/v2/cmdb/firewall/addrgrp",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List address groups and their members.",
    pagination: { style: "offset", offset: "start", limit: "count", items: "/results" },
    parameters: {
      filter: { in: "query" },
      start: { in: "query" },
      count: { in: "query" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      filter: Filter().exactOptional(),
      start: Start().exactOptional(),
      count: Count().exactOptional(),
      vdom: Vdom().exactOptional(),
    }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      vdom: z.string().exactOptional(),
      size: integer().exactOptional(),
      matched_count: integer().exactOptional(),
      results: z.array(AddressGroup()).exactOptional(),
    }),
  }),
  "address_groups:update": operation({
    method: "PUT",
    path: "/api/v2/cmdb/firewall/addrgrp/{name}",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Replace the members of an address group.",
    parameters: {
      name: { in: "path" },
      member: { in: "body" },
      comment: { in: "body" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      name: z.string().min(1),
      member: z.array(NameRef()).min(1),
      comment: z.string().max(255).exactOptional(),
      vdom: Vdom().exactOptional(),
    }),
    result: () => Written(),
  }),
  "url_filters:read": operation({
    method: "GET",
    path: "/api/v2/cmdb/webfilter/urlfilter",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List URL filters with their entries.",
    pagination: { style: "offset", offset: "start", limit: "count", items: "/results" },
    parameters: {
      filter: { in: "query" },
      start: { in: "query" },
      count: { in: "query" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      filter: Filter().exactOptional(),
      start: Start().exactOptional(),
      count: Count().exactOptional(),
      vdom: Vdom().exactOptional(),
    }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      vdom: z.string().exactOptional(),
      size: integer().exactOptional(),
      matched_count: integer().exactOptional(),
      results: z.array(UrlFilter()).exactOptional(),
    }),
  }),
  "url_filters:update": operation({
    method: "PUT",
    path: "/api/v2/cmdb/webfilter/urlfilter/{id}",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Replace the entries of a URL filter.",
    parameters: {
      id: { in: "path" },
      entries: { in: "body" },
      comment: { in: "body" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      id: integer().min(0),
      entries: z.array(UrlEntry()),
      comment: z.string().max(255).exactOptional(),
      vdom: Vdom().exactOptional(),
    }),
    result: () => Written(),
  }),
  "banned_ips:read": operation({
    method: "GET",
    path: "/api/v2/monitor/user/banned",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List addresses that are banned now.",
    parameters: {
      vdom: { in: "query" },
    },
    params: () => z.strictObject({ vdom: Vdom().exactOptional() }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      vdom: z.string().exactOptional(),
      results: z.array(Banned()).exactOptional(),
    }),
  }),
  "banned_ips:write": operation({
    method: "POST",
    path: "/api/v2/monitor/user/banned/add_users",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Ban addresses from all traffic.",
    parameters: {
      ip_addresses: { in: "body" },
      expiry: { in: "body" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      ip_addresses: IpList(),
      expiry: integer().min(0).exactOptional(),
      vdom: Vdom().exactOptional(),
    }),
    result: () => Done(),
  }),
  "banned_ips:clear": operation({
    method: "POST",
    path: "/api/v2/monitor/user/banned/clear_users",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Lift the ban from addresses.",
    parameters: {
      ip_addresses: { in: "body" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({ ip_addresses: IpList(), vdom: Vdom().exactOptional() }),
    result: () => Done(),
  }),
  "quarantine:read": operation({
    method: "GET",
    path: "/api/v2/cmdb/user/quarantine",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List devices in quarantine by hardware address.",
    parameters: {
      vdom: { in: "query" },
    },
    params: () => z.strictObject({ vdom: Vdom().exactOptional() }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      vdom: z.string().exactOptional(),
      results: z.union([Quarantine(), z.array(Quarantine())]).exactOptional(),
    }),
  }),
  "quarantine:update": operation({
    method: "PUT",
    path: "/api/v2/cmdb/user/quarantine",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Replace the list of devices in quarantine.",
    parameters: {
      targets: { in: "body" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({ targets: z.array(QuarantineTarget()).max(100), vdom: Vdom().exactOptional() }),
    result: () => Written(),
  }),
  "sessions:read": operation({
    method: "GET",
    path: "/api/v2/monitor/firewall/sessions",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List sessions that pass the firewall.",
    pagination: { style: "offset", offset: "start", limit: "count", items: "/results/details" },
    parameters: {
      count: { in: "query" },
      start: { in: "query" },
      ip_version: { in: "query" },
      srcaddr: { in: "query" },
      dstaddr: { in: "query" },
      dstport: { in: "query" },
      policyid: { in: "query" },
      username: { in: "query" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      count: z.int().min(20).max(1000),
      start: Start().exactOptional(),
      ip_version: z.enum(["ipv4", "ipv6", "ipboth"]).exactOptional(),
      srcaddr: z.string().min(1).exactOptional(),
      dstaddr: z.string().min(1).exactOptional(),
      dstport: z.string().min(1).exactOptional(),
      policyid: z.string().min(1).exactOptional(),
      username: z.string().min(1).exactOptional(),
      vdom: Vdom().exactOptional(),
    }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      vdom: z.string().exactOptional(),
      results: z.looseObject({ details: z.array(Session()).exactOptional() }).exactOptional(),
    }),
  }),
  "sessions:close": operation({
    method: "POST",
    path: "/api/v2/monitor/firewall/session/close",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Close one session at once.",
    parameters: {
      pro: { in: "body" },
      saddr: { in: "body" },
      daddr: { in: "body" },
      sport: { in: "body" },
      dport: { in: "body" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      pro: z.enum(["tcp", "udp", "icmp"]),
      saddr: z.string().min(1),
      daddr: z.string().min(1),
      sport: z.int().min(0).max(65535),
      dport: z.int().min(0).max(65535),
      vdom: Vdom().exactOptional(),
    }),
    result: () => Done(),
  }),
  "devices:read": operation({
    method: "GET",
    path: "/api/v2/monitor/user/device/query",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List devices seen in the network.",
    pagination: { style: "offset", offset: "start", limit: "count", items: "/results", total: "/total" },
    parameters: {
      filter: { in: "query" },
      start: { in: "query" },
      count: { in: "query" },
      query_type: { in: "query" },
      timestamp_from: { in: "query" },
      timestamp_to: { in: "query" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      filter: Filter().exactOptional(),
      start: Start().exactOptional(),
      count: Count().exactOptional(),
      query_type: z.enum(["latest", "unified_latest", "unified_history"]).exactOptional(),
      timestamp_from: integer().min(0).exactOptional(),
      timestamp_to: integer().min(0).exactOptional(),
      vdom: Vdom().exactOptional(),
    }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      vdom: z.string().exactOptional(),
      start: integer().exactOptional(),
      count: integer().exactOptional(),
      total: integer().exactOptional(),
      results: z.array(Device()).exactOptional(),
    }),
  }),
  "auth_users:read": operation({
    method: "GET",
    path: "/api/v2/monitor/user/firewall",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List users that the firewall knows by address.",
    parameters: {
      ipv4: { in: "query" },
      ipv6: { in: "query" },
      include_fsso: { in: "query" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      ipv4: z.boolean().exactOptional(),
      ipv6: z.boolean().exactOptional(),
      include_fsso: z.boolean().exactOptional(),
      vdom: Vdom().exactOptional(),
    }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      vdom: z.string().exactOptional(),
      results: z.array(AuthUser()).exactOptional(),
    }),
  }),
  "auth_users:deauth": operation({
    method: "POST",
    path: "/api/v2/monitor/user/firewall/deauth",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Make one user sign in to the firewall again.",
    parameters: {
      user_type: { in: "body" },
      id: { in: "body" },
      ip: { in: "body" },
      ip_version: { in: "body" },
      method: { in: "body" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      user_type: z.enum(["proxy", "firewall"]).exactOptional(),
      id: integer().min(0).exactOptional(),
      ip: z.string().min(1),
      ip_version: z.enum(["ip4", "ip6"]).exactOptional(),
      method: z.enum(["fsso", "rsso", "ntlm", "firewall", "wsso", "fsso_citrix", "sso_guest"]).exactOptional(),
      vdom: Vdom().exactOptional(),
    }),
    result: () => Done(),
  }),
  "vpn_users:read": operation({
    method: "GET",
    path: "/api/v2/monitor/vpn/ssl",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List users of the SSL VPN.",
    parameters: {
      vdom: { in: "query" },
    },
    params: () => z.strictObject({ vdom: Vdom().exactOptional() }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      vdom: z.string().exactOptional(),
      results: z.array(VpnUser()).exactOptional(),
    }),
  }),
  "vpn_users:disconnect": operation({
    method: "POST",
    path: "/api/v2/monitor/vpn/ssl/delete",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "End a session of the SSL VPN.",
    parameters: {
      type: { in: "body" },
      index: { in: "body" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      type: z.enum(["websession", "subsession"]),
      index: integer().min(0),
      vdom: Vdom().exactOptional(),
    }),
    result: () => Done(),
  }),
  "status:read": operation({
    method: "GET",
    path: "/api/v2/monitor/system/status",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell name and model of the firewall.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      serial: z.string().exactOptional(),
      version: z.string().exactOptional(),
      build: integer().exactOptional(),
      results: z.looseObject({
        hostname: z.string().exactOptional(),
        model: z.string().exactOptional(),
        model_name: z.string().exactOptional(),
        model_number: z.string().exactOptional(),
        log_disk_status: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "traffic_logs:read": operation({
    method: "GET",
    path: "/api/v2/log/{source}/traffic/{subtype}",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search the logs of traffic.",
    pagination: { style: "offset", offset: "start", limit: "rows", items: "/results" },
    parameters: {
      source: { in: "path" },
      subtype: { in: "path" },
      filter: { in: "query" },
      rows: { in: "query" },
      start: { in: "query" },
      session_id: { in: "query" },
      serial_no: { in: "query" },
      extra: { in: "query" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      source: LogSource(),
      subtype: z.enum(["forward", "local", "multicast", "sniffer"]),
      filter: LogFilter().exactOptional(),
      rows: LogRows().exactOptional(),
      start: Start().exactOptional(),
      session_id: LogSession().exactOptional(),
      serial_no: LogSerial().exactOptional(),
      extra: LogExtra().exactOptional(),
      vdom: Vdom().exactOptional(),
    }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      session_id: integer().exactOptional(),
      total_lines: integer().exactOptional(),
      completed: integer().exactOptional(),
      results: z.array(LogEntry()).exactOptional(),
    }),
  }),
  "threat_logs:read": operation({
    method: "GET",
    path: "/api/v2/log/{source}/{type}",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search the logs of security profiles.",
    pagination: { style: "offset", offset: "start", limit: "rows", items: "/results" },
    parameters: {
      source: { in: "path" },
      type: { in: "path" },
      filter: { in: "query" },
      rows: { in: "query" },
      start: { in: "query" },
      session_id: { in: "query" },
      serial_no: { in: "query" },
      extra: { in: "query" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      source: LogSource(),
      type: z.enum([
        "virus",
        "webfilter",
        "ips",
        "anomaly",
        "app-ctrl",
        "dns",
        "waf",
        "dlp",
        "file-filter",
        "ssl",
        "ssh",
        "emailfilter",
      ]),
      filter: LogFilter().exactOptional(),
      rows: LogRows().exactOptional(),
      start: Start().exactOptional(),
      session_id: LogSession().exactOptional(),
      serial_no: LogSerial().exactOptional(),
      extra: LogExtra().exactOptional(),
      vdom: Vdom().exactOptional(),
    }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      session_id: integer().exactOptional(),
      total_lines: integer().exactOptional(),
      completed: integer().exactOptional(),
      results: z.array(LogEntry()).exactOptional(),
    }),
  }),
  "event_logs:read": operation({
    method: "GET",
    path: "/api/v2/log/{source}/event/{subtype}",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search the logs of system and users.",
    pagination: { style: "offset", offset: "start", limit: "rows", items: "/results" },
    parameters: {
      source: { in: "path" },
      subtype: { in: "path" },
      filter: { in: "query" },
      rows: { in: "query" },
      start: { in: "query" },
      session_id: { in: "query" },
      serial_no: { in: "query" },
      extra: { in: "query" },
      vdom: { in: "query" },
    },
    params: () => z.strictObject({
      source: LogSource(),
      subtype: z.enum(["system", "user", "vpn", "router", "ha", "wireless", "endpoint", "security-rating"]),
      filter: LogFilter().exactOptional(),
      rows: LogRows().exactOptional(),
      start: Start().exactOptional(),
      session_id: LogSession().exactOptional(),
      serial_no: LogSerial().exactOptional(),
      extra: LogExtra().exactOptional(),
      vdom: Vdom().exactOptional(),
    }),
    result: () => z.looseObject({
      status: z.string().exactOptional(),
      session_id: integer().exactOptional(),
      total_lines: integer().exactOptional(),
      completed: integer().exactOptional(),
      results: z.array(LogEntry()).exactOptional(),
    }),
  }),
};
