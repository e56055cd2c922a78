// Generated from specs/greynoise.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Typed,
  integer,
  once,
  operation,
  typed,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { SessionCount as SessionCountType } from "../sdk/greynoise.js";

/** Where GreyNoise is, and how it is authenticated. */
export const CONNECTOR = {
  id: "greynoise",
  name: "GreyNoise",
  api: {
    servers: { default: { baseUrl: "https://api.greynoise.io" } },
    auth: { type: "api_key", in: "header", name: "key" },
  },
} as const satisfies ConnectorInfo;

const Ip = once(() => z.string().min(2));

const Gnql = once(() => z.string().min(1));

const Quick = once(() => z.boolean());

const Labels = once(() => z.string().min(1));

const PageOf = once(() => z.int().min(1).max(10000));

const Scroll = once(() => z.string().min(1));

const LeftOut = once(() => z.string().min(1));

const CveId = once(() => z.string().max(30).regex(/^CVE-[0-9]{4}-[0-9]+$/u));

const DataScope = once(() => z.enum(["workspace", "demo"]));

const From = once(() => z.string());

const To = once(() => z.string());

const SessionQuery = once(() => z.string().min(1));

const WorkspaceId = once(() => z.string().regex(/^[0-9a-fA-F-]{36}$/u));

const BlocklistId = once(() => z.string().regex(/^[0-9a-fA-F-]{36}$/u));

const IsStage1Filter = once(() => z.boolean());

const IsStage2Filter = once(() => z.boolean());

const FirstSeenAfterFilter = once(() => z.string());

const FirstSeenBeforeFilter = once(() => z.string());

const LastSeenAfterFilter = once(() => z.string());

const LastSeenBeforeFilter = once(() => z.string());

const HasFilesFilter = once(() => z.boolean());

const FileNameFilter = once(() => z.string().min(1));

const FileHashFilter = once(() => z.string().min(64).max(64));

const ScannerIpsFilter = once(() => z.array(z.string()));

const IpsFilter = once(() => z.array(z.string()));

const BlockQuery = once(() => z.string().min(1));

const BlockName = once(() => z.string().min(1));

const BlockLimit = once(() => integer().min(1).nullable());

const BlockEnabled = once(() => z.boolean());

const Tag = once(() => z.looseObject({
  id: z.string().exactOptional(),
  slug: z.string().exactOptional(),
  name: z.string().exactOptional(),
  category: z.string().exactOptional(),
  intention: z.string().exactOptional(),
  description: z.string().exactOptional(),
  recommend_block: z.boolean().exactOptional(),
  cves: z.array(z.string()).nullable().exactOptional(),
  references: z.array(z.string()).nullable().exactOptional(),
  updated_at: z.string().exactOptional(),
}));

const Metadata = once(() => z.looseObject({
  asn: z.string().exactOptional(),
  organization: z.string().exactOptional(),
  category: z.string().exactOptional(),
  rdns: z.string().exactOptional(),
  os: z.string().exactOptional(),
  source_country: z.string().exactOptional(),
  source_country_code: z.string().exactOptional(),
  source_city: z.string().exactOptional(),
  destination_countries: z.array(z.string()).nullable().exactOptional(),
  single_destination: z.boolean().exactOptional(),
  sensor_count: integer().exactOptional(),
  sensor_hits: integer().exactOptional(),
}));

const Scanner = once(() => z.looseObject({
  found: z.boolean().exactOptional(),
  classification: z.string().exactOptional(),
  first_seen: z.string().exactOptional(),
  last_seen: z.string().exactOptional(),
  last_seen_timestamp: z.string().exactOptional(),
  actor: z.string().exactOptional(),
  spoofable: z.boolean().exactOptional(),
  cves: z.array(z.string()).nullable().exactOptional(),
  tor: z.boolean().exactOptional(),
  vpn: z.boolean().exactOptional(),
  vpn_service: z.string().exactOptional(),
  tags: z.array(Tag()).nullable().exactOptional(),
  metadata: Metadata().exactOptional(),
  raw_data: z.looseObject({
    scan: z.array(z.looseObject({ port: integer().exactOptional(), protocol: z.string().exactOptional() })).nullable().exactOptional(),
    ja3: z.array(z.looseObject({ fingerprint: z.string().exactOptional(), port: integer().exactOptional() })).nullable().exactOptional(),
    hassh: z.array(z.looseObject({ fingerprint: z.string().exactOptional(), port: integer().exactOptional() })).nullable().exactOptional(),
    http: z.looseObject({
      method: z.array(z.string()).nullable().exactOptional(),
      path: z.array(z.string()).nullable().exactOptional(),
      useragent: z.array(z.string()).nullable().exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
}));

const Business = once(() => z.looseObject({
  found: z.boolean().exactOptional(),
  name: z.string().exactOptional(),
  category: z.string().exactOptional(),
  description: z.string().exactOptional(),
  explanation: z.string().exactOptional(),
  trust_level: z.string().exactOptional(),
  reference: z.string().exactOptional(),
  last_updated: z.string().exactOptional(),
}));

const IpReport = once(() => z.looseObject({
  ip: z.string().exactOptional(),
  internet_scanner_intelligence: Scanner().exactOptional(),
  business_service_intelligence: Business().exactOptional(),
}));

const IpPage = once(() => z.looseObject({
  data: z.array(IpReport()).nullable().exactOptional(),
  request_metadata: z.looseObject({
    count: integer().exactOptional(),
    complete: z.boolean().exactOptional(),
    scroll: z.string().exactOptional(),
    query: z.string().exactOptional(),
    adjusted_query: z.string().exactOptional(),
    message: z.string().exactOptional(),
    restricted_fields: z.array(z.string()).nullable().exactOptional(),
  }).exactOptional(),
}));

const Cve = once(() => z.looseObject({
  id: z.string().exactOptional(),
  details: z.looseObject({
    vulnerability_name: z.string().exactOptional(),
    vulnerability_description: z.string().exactOptional(),
    cve_cvss_score: z.number().exactOptional(),
    product: z.string().exactOptional(),
    vendor: z.string().exactOptional(),
    published_to_nist_nvd: z.boolean().exactOptional(),
  }).exactOptional(),
  timeline: z.looseObject({
    cve_published_date: z.string().exactOptional(),
    cve_last_updated_date: z.string().exactOptional(),
    first_known_published_date: z.string().exactOptional(),
    cisa_kev_date_added: z.string().exactOptional(),
  }).exactOptional(),
  exploitation_details: z.looseObject({
    attack_vector: z.string().exactOptional(),
    exploit_found: z.boolean().exactOptional(),
    exploitation_registered_in_kev: z.boolean().exactOptional(),
    epss_score: z.number().exactOptional(),
  }).exactOptional(),
  exploitation_stats: z.looseObject({
    number_of_available_exploits: integer().exactOptional(),
    number_of_threat_actors_exploiting_vulnerability: integer().exactOptional(),
    number_of_botnets_exploiting_vulnerability: integer().exactOptional(),
  }).exactOptional(),
  exploitation_activity: z.looseObject({
    activity_seen: z.boolean().exactOptional(),
    benign_ip_count_1d: integer().exactOptional(),
    benign_ip_count_30d: integer().exactOptional(),
    threat_ip_count_1d: integer().exactOptional(),
    threat_ip_count_10d: integer().exactOptional(),
    threat_ip_count_30d: integer().exactOptional(),
  }).exactOptional(),
}));

const CallbackFile = once(() => z.looseObject({
  sha256: z.string().exactOptional(),
  file_name: z.string().exactOptional(),
  type: z.string().exactOptional(),
  vt_threat_name: z.string().exactOptional(),
  vt_detection_count: integer().exactOptional(),
}));

const Session = once(() => z.looseObject({
  _id: z.string().exactOptional(),
  firstPacket: z.string().exactOptional(),
  lastPacket: z.string().exactOptional(),
  "source.ip": z.string().exactOptional(),
  "source.port": integer().exactOptional(),
  "source.bytes": integer().exactOptional(),
  "source.packets": integer().exactOptional(),
  "destination.ip": z.string().exactOptional(),
  "destination.port": integer().exactOptional(),
  "destination.bytes": integer().exactOptional(),
  "destination.packets": integer().exactOptional(),
  classification: z.string().exactOptional(),
}));

const SessionCount: () => Typed<SessionCountType> = once(() => typed<SessionCountType>(z.looseObject({
  label: z.string().exactOptional(),
  count: integer().exactOptional(),
  children: z.array(z.lazy(SessionCount)).nullable().exactOptional(),
})));

const Point = once(() => z.looseObject({ timestamp: z.string().exactOptional(), count: integer().exactOptional() }));

const Blocklist = once(() => z.looseObject({
  id: z.string().exactOptional(),
  workspace_id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  query: z.string().exactOptional(),
  enabled: z.boolean().exactOptional(),
  ip_limit: integer().nullable().exactOptional(),
  last_ip_count: integer().exactOptional(),
  created_at: z.string().exactOptional(),
  updated_at: z.string().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "ips:read_details": operation({
    method: "GET",
    path: "/v3/ip/{ip}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get what is known of one address.",
    contract: "RCOoLPbK",
    parameters: {
      ip: { in: "path" },
      quick: { in: "query" },
      workspace_labels: { in: "query" },
    },
    params: () => z.strictObject({
      ip: Ip(),
      quick: Quick().exactOptional(),
      workspace_labels: Labels().exactOptional(),
    }),
    result: () => z.looseObject({
      ip: z.string().exactOptional(),
      internet_scanner_intelligence: Scanner().exactOptional(),
      business_service_intelligence: Business().exactOptional(),
      request_metadata: z.looseObject({ restricted_fields: z.array(z.string()).nullable().exactOptional() }).exactOptional(),
    }),
  }),
  "ips:read_many": operation({
    method: "POST",
    path: "/v3/ip",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Look up many addresses at once.",
    contract: "7zoT2D0s",
    parameters: {
      ips: { in: "body" },
      quick: { in: "query" },
      workspace_labels: { in: "query" },
    },
    params: () => z.strictObject({
      ips: z.array(z.string().min(2)).min(1).max(10000),
      quick: Quick().exactOptional(),
      workspace_labels: Labels().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(IpReport()).nullable().exactOptional(),
      request_metadata: z.looseObject({
        message: z.string().exactOptional(),
        ips_not_found: z.array(z.string()).nullable().exactOptional(),
        restricted_fields: z.array(z.string()).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "ips:read_community": operation({
    method: "GET",
    path: "/v3/community/{ip}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the free verdict on one address.",
    contract: "NFXRLUed",
    parameters: {
      ip: { in: "path" },
    },
    params: () => z.strictObject({ ip: Ip() }),
    result: () => z.looseObject({
      ip: z.string().exactOptional(),
      noise: z.boolean().exactOptional(),
      riot: z.boolean().exactOptional(),
      classification: z.string().exactOptional(),
      name: z.string().exactOptional(),
      link: z.string().exactOptional(),
      last_seen: z.string().exactOptional(),
      message: z.string().exactOptional(),
    }),
  }),
  "ips:read_timeline": operation({
    method: "GET",
    path: "/v3/noise/ips/{ip}/timeline",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the past activity of an address.",
    contract: "jnNpmbDH",
    parameters: {
      ip: { in: "path" },
      field: { in: "query" },
      days: { in: "query" },
      granularity: { in: "query" },
      workspace_labels: { in: "query" },
    },
    params: () => z.strictObject({
      ip: Ip(),
      field: z.enum([
        "destination_port",
        "http_path",
        "http_user_agent",
        "source_asn",
        "source_org",
        "source_rdns",
        "tag_ids",
        "classification",
      ]),
      days: z.int().min(1).max(90).exactOptional(),
      granularity: z.string().regex(/^[0-9]{1,2}[hd]$/u).exactOptional(),
      workspace_labels: Labels().exactOptional(),
    }),
    result: () => z.looseObject({
      results: z.array(z.looseObject({
        timestamp: z.string().exactOptional(),
        label: z.string().exactOptional(),
        data: integer().exactOptional(),
      })).nullable().exactOptional(),
      metadata: z.looseObject({
        ip: z.string().exactOptional(),
        field: z.string().exactOptional(),
        first_seen: z.string().exactOptional(),
        start: z.string().exactOptional(),
        end: z.string().exactOptional(),
        granularity: z.string().exactOptional(),
        metric: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "gnql:search": operation({
    method: "GET",
    path: "/v3/gnql/metadata",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search addresses by a query.",
    pagination: { style: "cursor", cursor: "scroll", next: "/request_metadata/scroll", items: "/data" },
    contract: "LqzmKIOr",
    parameters: {
      query: { in: "query" },
      size: { in: "query" },
      scroll: { in: "query" },
      quick: { in: "query" },
      exclude: { in: "query" },
    },
    params: () => z.strictObject({
      query: Gnql(),
      size: PageOf().exactOptional(),
      scroll: Scroll().exactOptional(),
      quick: Quick().exactOptional(),
      exclude: LeftOut().exactOptional(),
    }),
    result: () => IpPage(),
  }),
  "gnql:search_raw": operation({
    method: "GET",
    path: "/v3/gnql",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search addresses together with what they sent.",
    pagination: { style: "cursor", cursor: "scroll", next: "/request_metadata/scroll", items: "/data" },
    contract: "QjEqZ3PA",
    parameters: {
      query: { in: "query" },
      size: { in: "query" },
      scroll: { in: "query" },
      quick: { in: "query" },
      exclude: { in: "query" },
    },
    params: () => z.strictObject({
      query: Gnql(),
      size: PageOf().exactOptional(),
      scroll: Scroll().exactOptional(),
      quick: Quick().exactOptional(),
      exclude: LeftOut().exactOptional(),
    }),
    result: () => IpPage(),
  }),
  "gnql:stats": operation({
    method: "GET",
    path: "/v3/gnql/stats",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count addresses of a query by their properties.",
    contract: "BIkU2gvQ",
    parameters: {
      query: { in: "query" },
      count: { in: "query" },
    },
    params: () => z.strictObject({ query: Gnql(), count: z.int().min(1).max(10000).exactOptional() }),
    result: () => z.looseObject({
      query: z.string().exactOptional(),
      adjusted_query: z.string().exactOptional(),
      count: integer().exactOptional(),
      stats: z.looseObject({
        classifications: z.array(z.looseObject({
          classification: z.string().exactOptional(),
          count: integer().exactOptional(),
        })).nullable().exactOptional(),
        organizations: z.array(z.looseObject({
          organization: z.string().exactOptional(),
          count: integer().exactOptional(),
        })).nullable().exactOptional(),
        actors: z.array(z.looseObject({ actor: z.string().exactOptional(), count: integer().exactOptional() })).nullable().exactOptional(),
        source_countries: z.array(z.looseObject({ country: z.string().exactOptional(), count: integer().exactOptional() })).nullable().exactOptional(),
        destination_countries: z.array(z.looseObject({ country: z.string().exactOptional(), count: integer().exactOptional() })).nullable().exactOptional(),
        tags: z.array(z.looseObject({ tag: z.string().exactOptional(), count: integer().exactOptional() })).nullable().exactOptional(),
        operating_systems: z.array(z.looseObject({
          operating_system: z.string().exactOptional(),
          count: integer().exactOptional(),
        })).nullable().exactOptional(),
        categories: z.array(z.looseObject({ category: z.string().exactOptional(), count: integer().exactOptional() })).nullable().exactOptional(),
        asns: z.array(z.looseObject({ asn: z.string().exactOptional(), count: integer().exactOptional() })).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "gnql:read_history": operation({
    method: "GET",
    path: "/v3/gnql/timeseries",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List addresses of a query hour by hour.",
    contract: "1AD-o_9X",
    parameters: {
      query: { in: "query" },
      start: { in: "query" },
      end: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      query: Gnql(),
      start: From().exactOptional(),
      end: To().exactOptional(),
      limit: integer().min(1).exactOptional(),
      offset: integer().min(0).exactOptional(),
    }),
    result: () => z.record(z.string(), z.array(z.looseObject({
      ip: z.string().exactOptional(),
      internet_scanner_intelligence: z.looseObject({
        classification: z.string().exactOptional(),
        first_seen: z.string().exactOptional(),
        last_seen: z.string().exactOptional(),
        actor: z.string().exactOptional(),
        spoofable: z.boolean().exactOptional(),
        tags: z.array(z.string()).nullable().exactOptional(),
        cves: z.array(z.string()).nullable().exactOptional(),
        vpn: z.boolean().exactOptional(),
        tor: z.boolean().exactOptional(),
        metadata: Metadata().exactOptional(),
      }).exactOptional(),
    })).nullable()),
  }),
  "gnql:count_history": operation({
    method: "GET",
    path: "/v3/gnql/timeseries/stats",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count addresses of a query over time.",
    contract: "Y-9pO5Sx",
    parameters: {
      query: { in: "query" },
      interval: { in: "query" },
      start: { in: "query" },
      end: { in: "query" },
    },
    params: () => z.strictObject({
      query: Gnql(),
      interval: z.enum(["hour", "day"]),
      start: From().exactOptional(),
      end: To().exactOptional(),
    }),
    result: () => z.looseObject({
      count: integer().exactOptional(),
      min: integer().exactOptional(),
      max: integer().exactOptional(),
      data: z.array(z.looseObject({ date: z.string().exactOptional(), count: integer().exactOptional() })).nullable().exactOptional(),
    }),
  }),
  "cves:read_details": operation({
    method: "GET",
    path: "/v1/cve/{cve_id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get exploitation of one vulnerability.",
    contract: "mEtMDffn",
    parameters: {
      cve_id: { in: "path" },
    },
    params: () => z.strictObject({ cve_id: CveId() }),
    result: () => Cve(),
  }),
  "cves:read_many": operation({
    method: "POST",
    path: "/v3/cves",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get exploitation of many vulnerabilities at once.",
    contract: "KJ8Oq0_0",
    parameters: {
      cves: { in: "body" },
    },
    params: () => z.strictObject({
      cves: z.array(z.string().max(30).regex(/^CVE-[0-9]{4}-[0-9]+$/u)).min(1).max(10000),
    }),
    result: () => z.array(Cve()),
  }),
  "tags:read": operation({
    method: "GET",
    path: "/v3/tags",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List tags that addresses can have.",
    contract: "5IN0BGUB",
    parameters: {
      name: { in: "query" },
      slug: { in: "query" },
      cve: { in: "query" },
    },
    params: () => z.strictObject({
      name: z.string().min(1).exactOptional(),
      slug: z.string().min(1).exactOptional(),
      cve: z.string().min(1).exactOptional(),
    }),
    result: () => z.looseObject({ tags: z.array(Tag()).nullable().exactOptional() }),
  }),
  "callbacks:read": operation({
    method: "POST",
    path: "/v1/callback/ips",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List addresses that exploited hosts call back to.",
    pagination: { style: "page", page: "page", size: "page_size", items: "/items", total: "/total", first: 0 },
    contract: "dQMMMU_X",
    parameters: {
      is_stage_1: { in: "body" },
      is_stage_2: { in: "body" },
      first_seen_after: { in: "body" },
      first_seen_before: { in: "body" },
      last_seen_after: { in: "body" },
      last_seen_before: { in: "body" },
      has_files: { in: "body" },
      file_name: { in: "body" },
      file_hash: { in: "body" },
      scanner_ips: { in: "body" },
      ips: { in: "body" },
      page: { in: "body" },
      page_size: { in: "body" },
    },
    params: () => z.strictObject({
      is_stage_1: IsStage1Filter().exactOptional(),
      is_stage_2: IsStage2Filter().exactOptional(),
      first_seen_after: FirstSeenAfterFilter().exactOptional(),
      first_seen_before: FirstSeenBeforeFilter().exactOptional(),
      last_seen_after: LastSeenAfterFilter().exactOptional(),
      last_seen_before: LastSeenBeforeFilter().exactOptional(),
      has_files: HasFilesFilter().exactOptional(),
      file_name: FileNameFilter().exactOptional(),
      file_hash: FileHashFilter().exactOptional(),
      scanner_ips: ScannerIpsFilter().exactOptional(),
      ips: IpsFilter().exactOptional(),
      page: integer().min(0).exactOptional(),
      page_size: z.int().min(1).max(100).exactOptional(),
    }),
    result: () => z.looseObject({
      items: z.array(z.looseObject({
        ip: z.string().exactOptional(),
        source_workspaces: z.array(z.string()).nullable().exactOptional(),
        is_stage_1: z.boolean().exactOptional(),
        is_stage_2: z.boolean().exactOptional(),
        first_seen: z.string().nullable().exactOptional(),
        last_seen: z.string().nullable().exactOptional(),
        scanner_ips: z.array(z.string()).nullable().exactOptional(),
        scanner_count: integer().exactOptional(),
        file_count: integer().exactOptional(),
        files: z.array(CallbackFile()).nullable().exactOptional(),
      })).nullable().exactOptional(),
      total: integer().exactOptional(),
      page: integer().exactOptional(),
      page_size: integer().exactOptional(),
    }),
  }),
  "callbacks:read_details": operation({
    method: "GET",
    path: "/v1/callback/ip/{ip}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one callback address with its malware.",
    contract: "AuawX6st",
    parameters: {
      ip: { in: "path" },
    },
    params: () => z.strictObject({ ip: z.string().min(2) }),
    result: () => z.looseObject({
      ip: z.string().exactOptional(),
      source_workspaces: z.array(z.string()).nullable().exactOptional(),
      is_stage_1: z.boolean().exactOptional(),
      is_stage_2: z.boolean().exactOptional(),
      first_seen: z.string().nullable().exactOptional(),
      last_seen: z.string().nullable().exactOptional(),
      scanner_ips: z.array(z.string()).nullable().exactOptional(),
      scanner_count: integer().exactOptional(),
      file_count: integer().exactOptional(),
      active_files: z.array(z.looseObject({
        sha256: z.string().exactOptional(),
        md5: z.string().exactOptional(),
        sha1: z.string().exactOptional(),
        file_name: z.string().exactOptional(),
        size: integer().exactOptional(),
        type: z.string().exactOptional(),
        threat_name: z.string().exactOptional(),
        vt_detection_count: integer().exactOptional(),
        vt_engine_count: integer().exactOptional(),
      })).nullable().exactOptional(),
    }),
  }),
  "callbacks:stats": operation({
    method: "POST",
    path: "/v1/callback/overview",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count callback addresses and their files.",
    contract: "YT874CIV",
    parameters: {
      is_stage_1: { in: "body" },
      is_stage_2: { in: "body" },
      first_seen_after: { in: "body" },
      first_seen_before: { in: "body" },
      last_seen_after: { in: "body" },
      last_seen_before: { in: "body" },
      has_files: { in: "body" },
      file_name: { in: "body" },
      file_hash: { in: "body" },
      scanner_ips: { in: "body" },
      ips: { in: "body" },
    },
    params: () => z.strictObject({
      is_stage_1: IsStage1Filter().exactOptional(),
      is_stage_2: IsStage2Filter().exactOptional(),
      first_seen_after: FirstSeenAfterFilter().exactOptional(),
      first_seen_before: FirstSeenBeforeFilter().exactOptional(),
      last_seen_after: LastSeenAfterFilter().exactOptional(),
      last_seen_before: LastSeenBeforeFilter().exactOptional(),
      has_files: HasFilesFilter().exactOptional(),
      file_name: FileNameFilter().exactOptional(),
      file_hash: FileHashFilter().exactOptional(),
      scanner_ips: ScannerIpsFilter().exactOptional(),
      ips: IpsFilter().exactOptional(),
    }),
    result: () => z.looseObject({
      total_ips: integer().exactOptional(),
      stage_1_ips: integer().exactOptional(),
      stage_2_ips: integer().exactOptional(),
      total_files: integer().exactOptional(),
      files_with_vt: integer().exactOptional(),
      ips_with_files: integer().exactOptional(),
      ips_with_scanners: integer().exactOptional(),
      distinct_scanners: integer().exactOptional(),
      top_threat_names: z.array(z.looseObject({
        threat_name: z.string().exactOptional(),
        file_count: integer().exactOptional(),
        ip_count: integer().exactOptional(),
      })).nullable().exactOptional(),
    }),
  }),
  "sessions:read": operation({
    method: "GET",
    path: "/v3/sessions",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List sessions that own sensors recorded.",
    pagination: { style: "page", page: "page", size: "page_size", items: "/sessions", total: "/total" },
    contract: "m-XnLgpW",
    parameters: {
      start_time: { in: "query" },
      end_time: { in: "query" },
      query: { in: "query" },
      scope: { in: "query" },
      page: { in: "query" },
      page_size: { in: "query" },
      sort_by: { in: "query" },
      sort_desc: { in: "query" },
    },
    params: () => z.strictObject({
      start_time: From(),
      end_time: To(),
      query: SessionQuery().exactOptional(),
      scope: DataScope().exactOptional(),
      page: integer().min(1).exactOptional(),
      page_size: z.int().min(1).max(100).exactOptional(),
      sort_by: z.string().min(1).exactOptional(),
      sort_desc: z.enum(["true", "false"]).exactOptional(),
    }),
    result: () => z.looseObject({
      sessions: z.array(Session()).nullable().exactOptional(),
      total: integer().exactOptional(),
      pagination: z.looseObject({
        page: integer().exactOptional(),
        page_size: integer().exactOptional(),
        sort_by: z.string().exactOptional(),
        sort_desc: z.boolean().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "sessions:read_details": operation({
    method: "GET",
    path: "/v3/sessions/{session_id}",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get one session by its id.",
    contract: "2Haojp-m",
    parameters: {
      session_id: { in: "path" },
      scope: { in: "query" },
    },
    params: () => z.strictObject({ session_id: z.string().min(1), scope: DataScope().exactOptional() }),
    result: () => Session(),
  }),
  "sessions:count": operation({
    method: "GET",
    path: "/v3/sessions/counts",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count sessions by one or more fields.",
    contract: "C0pQyrrq",
    parameters: {
      start_time: { in: "query" },
      end_time: { in: "query" },
      query: { in: "query" },
      scope: { in: "query" },
      fields: { in: "query" },
      size: { in: "query" },
    },
    params: () => z.strictObject({
      start_time: From(),
      end_time: To(),
      query: SessionQuery().exactOptional(),
      scope: DataScope().exactOptional(),
      fields: z.string().min(1),
      size: z.int().min(1).max(100).exactOptional(),
    }),
    result: () => z.looseObject({
      items: z.array(z.lazy(SessionCount)).nullable().exactOptional(),
      total: integer().exactOptional(),
    }),
  }),
  "sessions:read_timeseries": operation({
    method: "GET",
    path: "/v3/sessions/timeseries",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count sessions over time.",
    contract: "jYXws0MW",
    parameters: {
      start_time: { in: "query" },
      end_time: { in: "query" },
      query: { in: "query" },
      scope: { in: "query" },
      field: { in: "query" },
      size: { in: "query" },
      interval: { in: "query" },
    },
    params: () => z.strictObject({
      start_time: From(),
      end_time: To(),
      query: SessionQuery().exactOptional(),
      scope: DataScope().exactOptional(),
      field: z.string().min(1).exactOptional(),
      size: z.int().min(1).max(100).exactOptional(),
      interval: z.enum(["auto", "1s", "1m", "1h", "1d"]).exactOptional(),
    }),
    result: () => z.looseObject({
      timeseries: z.array(Point()).nullable().exactOptional(),
      items: z.array(z.looseObject({
        label: z.string().exactOptional(),
        count: integer().exactOptional(),
        timeseries: z.array(Point()).nullable().exactOptional(),
      })).nullable().exactOptional(),
      total: integer().exactOptional(),
    }),
  }),
  "sessions:read_fields": operation({
    method: "GET",
    path: "/v3/sessions/fields",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List fields that sessions can be queried by.",
    contract: "jSZ-VClQ",
    parameters: {
      scope: { in: "query" },
    },
    params: () => z.strictObject({ scope: DataScope().exactOptional() }),
    result: () => z.looseObject({
      fields: z.array(z.looseObject({
        value: z.string().exactOptional(),
        label: z.string().exactOptional(),
        description: z.string().exactOptional(),
        type: z.string().exactOptional(),
        group: z.string().exactOptional(),
        sortable: z.boolean().exactOptional(),
      })).nullable().exactOptional(),
    }),
  }),
  "blocklists:read": operation({
    method: "GET",
    path: "/v3/workspaces/{workspace_id}/blocklists",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List the blocklists of a workspace.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/blocklists", total: "/total" },
    contract: "YkLtuq7K",
    parameters: {
      workspace_id: { in: "path" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      workspace_id: WorkspaceId(),
      limit: z.int().min(1).max(100).exactOptional(),
      offset: integer().min(0).exactOptional(),
    }),
    result: () => z.looseObject({
      blocklists: z.array(Blocklist()).nullable().exactOptional(),
      total: integer().exactOptional(),
      limit: integer().exactOptional(),
      offset: integer().exactOptional(),
    }),
  }),
  "blocklists:read_details": operation({
    method: "GET",
    path: "/v3/workspaces/{workspace_id}/blocklists/{blocklist_id}",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get one blocklist with its query.",
    contract: "hLHFSFtX",
    parameters: {
      workspace_id: { in: "path" },
      blocklist_id: { in: "path" },
    },
    params: () => z.strictObject({ workspace_id: WorkspaceId(), blocklist_id: BlocklistId() }),
    result: () => Blocklist(),
  }),
  "blocklists:write": operation({
    method: "POST",
    path: "/v3/workspaces/{workspace_id}/blocklists",
    scope: [],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Make a blocklist of the addresses of a query.",
    contract: "LgnlXYPK",
    parameters: {
      workspace_id: { in: "path" },
      query: { in: "body" },
      name: { in: "body" },
      ip_limit: { in: "body" },
      enabled: { in: "body" },
    },
    params: () => z.strictObject({
      workspace_id: WorkspaceId(),
      query: BlockQuery(),
      name: BlockName().exactOptional(),
      ip_limit: BlockLimit().exactOptional(),
      enabled: BlockEnabled().exactOptional(),
    }),
    result: () => Blocklist(),
  }),
  "blocklists:update": operation({
    method: "PUT",
    path: "/v3/workspaces/{workspace_id}/blocklists/{blocklist_id}",
    scope: [],
    risk: "critical",
    effect: "update",
    idempotent: true,
    description: "Change what a blocklist blocks.",
    contract: "uyb2yuft",
    parameters: {
      workspace_id: { in: "path" },
      blocklist_id: { in: "path" },
      query: { in: "body" },
      name: { in: "body" },
      ip_limit: { in: "body" },
      enabled: { in: "body" },
    },
    params: () => z.strictObject({
      workspace_id: WorkspaceId(),
      blocklist_id: BlocklistId(),
      query: BlockQuery(),
      name: BlockName().exactOptional(),
      ip_limit: BlockLimit().exactOptional(),
      enabled: BlockEnabled().exactOptional(),
    }),
    result: () => Blocklist(),
  }),
  "blocklists:delete": operation({
    method: "DELETE",
    path: "/v3/workspaces/{workspace_id}/blocklists/{blocklist_id}",
    scope: [],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a blocklist and the address it is fetched from.",
    contract: "0MmHWoMc",
    parameters: {
      workspace_id: { in: "path" },
      blocklist_id: { in: "path" },
    },
    params: () => z.strictObject({ workspace_id: WorkspaceId(), blocklist_id: BlocklistId() }),
    result: () => z.looseObject({ id: z.string().exactOptional(), deleted: z.boolean().exactOptional() }).nullable(),
  }),
  "status:read": operation({
    method: "GET",
    path: "/ping",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether the key works and for which plan.",
    contract: "ALkKcMPd",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      expiration: z.string().exactOptional(),
      plan: z.string().exactOptional(),
      modules: z.string().exactOptional(),
      offering: z.string().exactOptional(),
      address: z.string().exactOptional(),
    }),
  }),
};
