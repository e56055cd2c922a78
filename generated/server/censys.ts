// Generated from specs/censys.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  keyCount,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Censys is, and how it is authenticated. */
export const CONNECTOR = {
  id: "censys",
  name: "Censys",
  api: {
    servers: { default: { baseUrl: "https://api.platform.censys.io" } },
    auth: { type: "bearer", token: "Personal access token of a Censys Platform account." },
  },
} as const satisfies ConnectorInfo;

const OrganizationId = once(() => z.string().min(1));

const HostId = once(() => z.string().min(2));

const CertificateId = once(() => z.string().min(64).max(64));

const CollectionUid = once(() => z.string().regex(/^[0-9a-fA-F-]{36}$/u));

const AtTime = once(() => z.string());

const Since = once(() => z.string());

const Until = once(() => z.string());

const Cenql = once(() => z.string().min(1));

const Fields = once(() => z.array(z.string().min(1)));

const PageToken = once(() => z.string().min(1));

const PageSize = once(() => z.int().min(1).max(100));

const AnySize = once(() => integer().min(1));

const LongPage = once(() => z.int().min(1).max(1000));

const Port = once(() => z.int().min(1).max(65535));

const Protocol = once(() => z.string().min(1));

const AssetId = once(() => z.string().min(1));

const TagId = once(() => z.string().regex(/^[0-9a-fA-F-]{36}$/u));

const CollectionName = once(() => z.string().min(1));

const CollectionText = once(() => z.string());

const Product = once(() => z.looseObject({
  vendor: z.string().exactOptional(),
  product: z.string().exactOptional(),
  version: z.string().exactOptional(),
  cpe: z.string().exactOptional(),
  source: z.string().exactOptional(),
  confidence: z.number().exactOptional(),
}));

const Label = once(() => z.looseObject({
  value: z.string().exactOptional(),
  source: z.string().exactOptional(),
  confidence: z.number().exactOptional(),
}));

const Weakness = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  severity: z.string().exactOptional(),
  risk_source: z.string().exactOptional(),
  year: integer().exactOptional(),
  confidence: z.number().exactOptional(),
}));

const ThreatSeen = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  type: z.array(z.string()).nullable().exactOptional(),
  tactic: z.array(z.string()).nullable().exactOptional(),
  source: z.string().exactOptional(),
  confidence: z.number().exactOptional(),
}));

const Place = once(() => z.looseObject({
  country: z.string().exactOptional(),
  country_code: z.string().exactOptional(),
  province: z.string().exactOptional(),
  city: z.string().exactOptional(),
  continent: z.string().exactOptional(),
  timezone: z.string().exactOptional(),
}));

const Service = once(() => z.looseObject({
  ip: z.string().exactOptional(),
  port: integer().exactOptional(),
  protocol: z.string().exactOptional(),
  transport_protocol: z.string().exactOptional(),
  scan_time: z.string().exactOptional(),
  banner: z.string().exactOptional(),
  banner_hash_sha256: z.string().exactOptional(),
  cert: Certificate().exactOptional(),
  software: z.array(Product()).nullable().exactOptional(),
  labels: z.array(Label()).nullable().exactOptional(),
  vulns: z.array(Weakness()).nullable().exactOptional(),
  exposures: z.array(Weakness()).nullable().exactOptional(),
  misconfigs: z.array(Weakness()).nullable().exactOptional(),
  threats: z.array(ThreatSeen()).nullable().exactOptional(),
}));

const ServiceScan = once(() => z.looseObject({
  ip: z.string().exactOptional(),
  port: integer().exactOptional(),
  protocol: z.string().exactOptional(),
  transport_protocol: z.string().exactOptional(),
  scan_time: z.string().exactOptional(),
  banner: z.string().exactOptional(),
  banner_hash_sha256: z.string().exactOptional(),
}));

const Host = once(() => z.looseObject({
  ip: z.string().exactOptional(),
  service_count: integer().exactOptional(),
  services: z.array(Service()).nullable().exactOptional(),
  labels: z.array(Label()).nullable().exactOptional(),
  location: Place().exactOptional(),
  autonomous_system: z.looseObject({
    asn: integer().exactOptional(),
    name: z.string().exactOptional(),
    description: z.string().exactOptional(),
    bgp_prefix: z.string().exactOptional(),
    country_code: z.string().exactOptional(),
    organization: z.string().exactOptional(),
  }).exactOptional(),
  operating_system: Product().exactOptional(),
  dns: z.looseObject({
    names: z.array(z.string()).nullable().exactOptional(),
    reverse_dns: z.looseObject({ names: z.array(z.string()).nullable().exactOptional() }).exactOptional(),
  }).exactOptional(),
  reputation: z.looseObject({ score: z.number().exactOptional(), score_level: z.string().exactOptional() }).exactOptional(),
}));

const Certificate = once(() => z.looseObject({
  fingerprint_sha256: z.string().exactOptional(),
  fingerprint_sha1: z.string().exactOptional(),
  fingerprint_md5: z.string().exactOptional(),
  names: z.array(z.string()).nullable().exactOptional(),
  added_at: z.string().exactOptional(),
  modified_at: z.string().exactOptional(),
  validated_at: z.string().exactOptional(),
  validation_level: z.string().exactOptional(),
  revoked: z.boolean().exactOptional(),
  ever_seen_in_scan: z.boolean().exactOptional(),
  parsed: z.looseObject({
    subject_dn: z.string().exactOptional(),
    issuer_dn: z.string().exactOptional(),
    serial_number: z.string().exactOptional(),
    ja4x: z.string().exactOptional(),
  }).exactOptional(),
}));

const WebProperty = once(() => z.looseObject({
  hostname: z.string().exactOptional(),
  port: integer().exactOptional(),
  scan_time: z.string().exactOptional(),
  cert: Certificate().exactOptional(),
  endpoints: z.array(z.looseObject({
    endpoint_type: z.string().exactOptional(),
    path: z.string().exactOptional(),
    ip: z.string().exactOptional(),
    scan_time: z.string().exactOptional(),
    banner: z.string().exactOptional(),
  })).nullable().exactOptional(),
  software: z.array(Product()).nullable().exactOptional(),
  labels: z.array(Label()).nullable().exactOptional(),
  vulns: z.array(Weakness()).nullable().exactOptional(),
  exposures: z.array(Weakness()).nullable().exactOptional(),
  misconfigs: z.array(Weakness()).nullable().exactOptional(),
  threats: z.array(ThreatSeen()).nullable().exactOptional(),
}));

const Hits = once(() => z.looseObject({
  result: z.looseObject({
    total_hits: z.number().exactOptional(),
    next_page_token: z.string().exactOptional(),
    previous_page_token: z.string().exactOptional(),
    query_duration_millis: integer().exactOptional(),
    hits: z.array(z.looseObject({
      host_v1: z.looseObject({
        resource: Host().exactOptional(),
        matched_services: z.array(z.looseObject({ port: integer().exactOptional(), protocol: z.string().exactOptional() })).nullable().exactOptional(),
      }).exactOptional(),
      certificate_v1: z.looseObject({ resource: Certificate().exactOptional() }).exactOptional(),
      webproperty_v1: z.looseObject({ resource: WebProperty().exactOptional() }).exactOptional(),
    })).nullable(),
  }).exactOptional(),
}));

const Scan = once(() => z.looseObject({
  result: z.looseObject({
    tracked_scan_id: z.string().exactOptional(),
    create_time: z.string().exactOptional(),
    completed: z.boolean().exactOptional(),
    tasks: z.array(z.looseObject({
      status: z.string().exactOptional(),
      description: z.string().exactOptional(),
      update_time: z.string().exactOptional(),
    })).nullable().exactOptional(),
  }).exactOptional(),
}));

const Collection = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  query: z.string().exactOptional(),
  status: z.string().exactOptional(),
  status_reason: z.string().nullable().exactOptional(),
  total_assets: integer().exactOptional(),
  added_assets_24_hours: integer().exactOptional(),
  removed_assets_24_hours: integer().exactOptional(),
  created_by: z.string().exactOptional(),
  create_time: z.string().exactOptional(),
}));

const Tag = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  privacy: z.string().exactOptional(),
  created_by: z.string().exactOptional(),
  created_at: z.string().exactOptional(),
  updated_at: z.string().exactOptional(),
}));

const Comment = once(() => z.looseObject({
  id: z.string().exactOptional(),
  asset_id: z.string().exactOptional(),
  asset_type: z.string().exactOptional(),
  body: z.string().exactOptional(),
  created_by: z.string().exactOptional(),
  created_at: z.string().exactOptional(),
  updated_at: z.string().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "hosts:read_details": operation({
    method: "GET",
    path: "/v3/global/asset/host/{host_id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one host with its services.",
    contract: "RrJEEsRZ",
    parameters: {
      host_id: { in: "path" },
      at_time: { in: "query" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      host_id: HostId(),
      at_time: AtTime().exactOptional(),
      organization_id: OrganizationId().exactOptional(),
    }),
    result: () => z.looseObject({ result: z.looseObject({ resource: Host().exactOptional() }).exactOptional() }),
  }),
  "hosts:read_many": operation({
    method: "POST",
    path: "/v3/global/asset/host",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get up to a hundred hosts at once.",
    contract: "zwZaLx-8",
    parameters: {
      host_ids: { in: "body" },
      at_time: { in: "body" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      host_ids: z.array(z.string().min(2)).min(1).max(100),
      at_time: AtTime().exactOptional(),
      organization_id: OrganizationId().exactOptional(),
    }),
    result: () => z.looseObject({
      result: z.array(z.looseObject({ resource: Host().exactOptional() })).nullable().exactOptional(),
    }),
  }),
  "hosts:read_timeline": operation({
    method: "GET",
    path: "/v3/global/asset/host/{host_id}/timeline",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what changed on a host.",
    contract: "F232sLSR",
    parameters: {
      host_id: { in: "path" },
      start_time: { in: "query" },
      end_time: { in: "query" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      host_id: HostId(),
      start_time: z.string(),
      end_time: z.string(),
      organization_id: OrganizationId().exactOptional(),
    }),
    result: () => z.looseObject({
      result: z.looseObject({
        scanned_to: z.string().exactOptional(),
        events: z.array(z.looseObject({
          resource: z.looseObject({
            event_time: z.string().exactOptional(),
            service_scanned: z.looseObject({ scan: ServiceScan().exactOptional() }).exactOptional(),
            reverse_dns_resolved: z.looseObject({ names: z.array(z.string()).nullable().exactOptional() }).exactOptional(),
          }).exactOptional(),
        })).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "hosts:read_services": operation({
    method: "GET",
    path: "/v3/global/asset/host/{host_id}/observations/services",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List when which service ran on a host.",
    pagination: {
      style: "cursor",
      cursor: "page_token",
      next: "/result/next_page_token",
      items: "/result/ranges",
    },
    contract: "AzIlMjVp",
    parameters: {
      host_id: { in: "path" },
      start_time: { in: "query" },
      end_time: { in: "query" },
      port: { in: "query" },
      protocol: { in: "query" },
      transport_protocol: { in: "query" },
      page_size: { in: "query" },
      page_token: { in: "query" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      host_id: HostId(),
      start_time: Since().exactOptional(),
      end_time: Until().exactOptional(),
      port: Port().exactOptional(),
      protocol: Protocol().exactOptional(),
      transport_protocol: z.enum(["tcp", "udp", "quic"]).exactOptional(),
      page_size: PageSize().exactOptional(),
      page_token: PageToken().exactOptional(),
      organization_id: OrganizationId(),
    }),
    result: () => z.looseObject({
      result: z.looseObject({
        ranges: z.array(z.looseObject({
          start_time: z.string().exactOptional(),
          end_time: z.string().exactOptional(),
          ip: z.string().exactOptional(),
          port: z.union([z.string(), integer()]).exactOptional(),
          protocol: z.string().exactOptional(),
          transport_protocol: z.string().exactOptional(),
        })).nullable().exactOptional(),
        next_page_token: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "certificates:read_details": operation({
    method: "GET",
    path: "/v3/global/asset/certificate/{certificate_id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one certificate by its fingerprint.",
    contract: "sb94DNle",
    parameters: {
      certificate_id: { in: "path" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      certificate_id: CertificateId(),
      organization_id: OrganizationId().exactOptional(),
    }),
    result: () => z.looseObject({
      result: z.looseObject({ resource: Certificate().exactOptional() }).exactOptional(),
    }),
  }),
  "certificates:read_hosts": operation({
    method: "GET",
    path: "/v3/threat-hunting/certificate/{certificate_id}/observations/hosts",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List hosts that presented a certificate.",
    pagination: {
      style: "cursor",
      cursor: "page_token",
      next: "/result/next_page_token",
      items: "/result/ranges",
    },
    contract: "ED8RHEza",
    parameters: {
      certificate_id: { in: "path" },
      start_time: { in: "query" },
      end_time: { in: "query" },
      port: { in: "query" },
      protocol: { in: "query" },
      page_size: { in: "query" },
      page_token: { in: "query" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      certificate_id: CertificateId(),
      start_time: Since().exactOptional(),
      end_time: Until().exactOptional(),
      port: Port().exactOptional(),
      protocol: Protocol().exactOptional(),
      page_size: PageSize().exactOptional(),
      page_token: PageToken().exactOptional(),
      organization_id: OrganizationId(),
    }),
    result: () => z.looseObject({
      result: z.looseObject({
        ranges: z.array(z.looseObject({
          start_time: z.string().exactOptional(),
          end_time: z.string().exactOptional(),
          ip: z.string().exactOptional(),
          port: integer().exactOptional(),
          protocols: z.array(z.string()).nullable().exactOptional(),
          transport_protocol: z.string().exactOptional(),
        })).nullable().exactOptional(),
        total_results: integer().exactOptional(),
        next_page_token: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "webproperties:read_details": operation({
    method: "GET",
    path: "/v3/global/asset/webproperty/{webproperty_id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get what runs under a hostname and port.",
    contract: "vTGZdBgi",
    parameters: {
      webproperty_id: { in: "path" },
      at_time: { in: "query" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      webproperty_id: z.string().min(3),
      at_time: AtTime().exactOptional(),
      organization_id: OrganizationId().exactOptional(),
    }),
    result: () => z.looseObject({
      result: z.looseObject({ resource: WebProperty().exactOptional() }).exactOptional(),
    }),
  }),
  "search:query": operation({
    method: "POST",
    path: "/v3/global/search/query",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search hosts, certificates and web properties.",
    pagination: {
      style: "cursor",
      cursor: "page_token",
      next: "/result/next_page_token",
      items: "/result/hits",
    },
    contract: "EfpvSxvP",
    parameters: {
      query: { in: "body" },
      fields: { in: "body" },
      page_size: { in: "body" },
      page_token: { in: "body" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      query: Cenql(),
      fields: Fields().exactOptional(),
      page_size: PageSize().exactOptional(),
      page_token: PageToken().exactOptional(),
      organization_id: OrganizationId().exactOptional(),
    }),
    result: () => Hits(),
  }),
  "search:aggregate": operation({
    method: "POST",
    path: "/v3/global/search/aggregate",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count search results by the values of a field.",
    contract: "V-alhYxC",
    parameters: {
      query: { in: "body" },
      field: { in: "body" },
      number_of_buckets: { in: "body" },
      count_by_level: { in: "body" },
      filter_by_query: { in: "body" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      query: Cenql(),
      field: z.string().min(1),
      number_of_buckets: z.int().min(1).max(2000),
      count_by_level: z.string().exactOptional(),
      filter_by_query: z.boolean().exactOptional(),
      organization_id: OrganizationId().exactOptional(),
    }),
    result: () => z.looseObject({
      result: z.looseObject({
        total_count: integer().exactOptional(),
        other_count: integer().exactOptional(),
        query_duration_millis: integer().exactOptional(),
        buckets: z.array(z.looseObject({ key: z.string().exactOptional(), count: integer().exactOptional() })).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "dns:read_ip": operation({
    method: "GET",
    path: "/v3/global/dns/resolutions/ip/{ip}/bounds",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List names that resolved to an address.",
    pagination: {
      style: "cursor",
      cursor: "page_token",
      next: "/result/next_page_token",
      items: "/result/records",
    },
    contract: "TPC2RDNn",
    parameters: {
      ip: { in: "path" },
      start_time: { in: "query" },
      end_time: { in: "query" },
      page_size: { in: "query" },
      page_token: { in: "query" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      ip: z.string().min(2),
      start_time: Since().exactOptional(),
      end_time: Until().exactOptional(),
      page_size: PageSize().exactOptional(),
      page_token: PageToken().exactOptional(),
      organization_id: OrganizationId(),
    }),
    result: () => z.looseObject({
      result: z.looseObject({
        records: z.array(z.looseObject({
          domain: z.string().exactOptional(),
          record_type: z.string().exactOptional(),
          first_seen: z.string().exactOptional(),
          last_seen: z.string().exactOptional(),
        })).nullable().exactOptional(),
        total_records: integer().exactOptional(),
        next_page_token: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "dns:read_name": operation({
    method: "GET",
    path: "/v3/global/dns/resolutions/{name}/bounds",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List records that a name had.",
    pagination: {
      style: "cursor",
      cursor: "page_token",
      next: "/result/next_page_token",
      items: "/result/records",
    },
    contract: "LfKLGfbm",
    parameters: {
      name: { in: "path" },
      start_time: { in: "query" },
      end_time: { in: "query" },
      page_size: { in: "query" },
      page_token: { in: "query" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      name: z.string().min(3),
      start_time: Since().exactOptional(),
      end_time: Until().exactOptional(),
      page_size: PageSize().exactOptional(),
      page_token: PageToken().exactOptional(),
      organization_id: OrganizationId(),
    }),
    result: () => z.looseObject({
      result: z.looseObject({
        name: z.string().exactOptional(),
        records: z.array(z.looseObject({
          record_type: z.string().exactOptional(),
          first_seen: z.string().exactOptional(),
          last_seen: z.string().exactOptional(),
          ip: z.string().exactOptional(),
          mail_server: z.string().exactOptional(),
          name_server: z.string().exactOptional(),
          value: z.string().exactOptional(),
        })).nullable().exactOptional(),
        total_records: integer().exactOptional(),
        next_page_token: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "scans:rescan": operation({
    method: "POST",
    path: "/v3/global/scans/rescan",
    scope: [],
    risk: "medium",
    effect: "action",
    idempotent: false,
    description: "Have a known service scanned again.",
    contract: "iB8OP0R2",
    parameters: {
      target: { in: "body" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      target: z.strictObject({
        service_id: z.strictObject({
          ip: z.string().min(2),
          port: z.int().min(1).max(65535),
          protocol: z.string().min(1),
          transport_protocol: z.enum(["unknown", "tcp", "udp", "icmp", "quic"]),
        }).exactOptional(),
        web_origin: z.strictObject({ hostname: z.string().min(1), port: z.int().min(1).max(65535) }).exactOptional(),
      }).check(keyCount({ min: 1, max: 1 })),
      organization_id: OrganizationId(),
    }),
    result: () => Scan(),
  }),
  "scans:read_details": operation({
    method: "GET",
    path: "/v3/global/scans/{scan_id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell how a scan gets on.",
    contract: "DtD6-lQC",
    parameters: {
      scan_id: { in: "path" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({ scan_id: z.string().min(1), organization_id: OrganizationId() }),
    result: () => Scan(),
  }),
  "collections:read": operation({
    method: "GET",
    path: "/v3/collections",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List searches that the organization keeps watching.",
    pagination: {
      style: "cursor",
      cursor: "page_token",
      next: "/result/next_page_token",
      items: "/result/collections",
    },
    contract: "Grw7kxhT",
    parameters: {
      page_size: { in: "query" },
      page_token: { in: "query" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      page_size: AnySize().exactOptional(),
      page_token: PageToken().exactOptional(),
      organization_id: OrganizationId(),
    }),
    result: () => z.looseObject({
      result: z.looseObject({
        collections: z.array(Collection()).nullable().exactOptional(),
        next_page_token: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "collections:read_details": operation({
    method: "GET",
    path: "/v3/collections/{collection_uid}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one collection with its query.",
    contract: "oDpjU5QB",
    parameters: {
      collection_uid: { in: "path" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({ collection_uid: CollectionUid(), organization_id: OrganizationId() }),
    result: () => z.looseObject({ result: Collection().exactOptional() }),
  }),
  "collections:read_events": operation({
    method: "GET",
    path: "/v3/collections/{collection_uid}/events",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List assets that came to or left a collection.",
    pagination: { style: "cursor", cursor: "page_token", next: "/result/next_page", items: "/result/events" },
    contract: "-9v6yP6u",
    parameters: {
      collection_uid: { in: "path" },
      start_time: { in: "query" },
      end_time: { in: "query" },
      page_size: { in: "query" },
      page_token: { in: "query" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      collection_uid: CollectionUid(),
      start_time: Since().exactOptional(),
      end_time: Until().exactOptional(),
      page_size: AnySize().exactOptional(),
      page_token: PageToken().exactOptional(),
      organization_id: OrganizationId(),
    }),
    result: () => z.looseObject({
      result: z.looseObject({
        events: z.array(z.looseObject({
          asset_change: z.looseObject({
            change_type: z.string().exactOptional(),
            event_time: z.string().exactOptional(),
            reason: z.string().exactOptional(),
          }).exactOptional(),
          status_change: z.looseObject({
            old_status: z.string().exactOptional(),
            new_status: z.string().exactOptional(),
            event_time: z.string().exactOptional(),
          }).exactOptional(),
        })).nullable().exactOptional(),
        next_page: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "collections:search": operation({
    method: "POST",
    path: "/v3/collections/{collection_uid}/search/query",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search the assets of a collection.",
    pagination: {
      style: "cursor",
      cursor: "page_token",
      next: "/result/next_page_token",
      items: "/result/hits",
    },
    contract: "YBtE14_o",
    parameters: {
      collection_uid: { in: "path" },
      query: { in: "body" },
      fields: { in: "body" },
      page_size: { in: "body" },
      page_token: { in: "body" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      collection_uid: CollectionUid(),
      query: Cenql(),
      fields: Fields().exactOptional(),
      page_size: PageSize().exactOptional(),
      page_token: PageToken().exactOptional(),
      organization_id: OrganizationId(),
    }),
    result: () => Hits(),
  }),
  "collections:write": operation({
    method: "POST",
    path: "/v3/collections",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Keep watching the results of a search.",
    contract: "9A462mQO",
    parameters: {
      name: { in: "body" },
      query: { in: "body" },
      description: { in: "body" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      name: CollectionName(),
      query: Cenql(),
      description: CollectionText().exactOptional(),
      organization_id: OrganizationId(),
    }),
    result: () => z.looseObject({ result: Collection().exactOptional() }),
  }),
  "collections:update": operation({
    method: "PUT",
    path: "/v3/collections/{collection_uid}",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Change the search that a collection watches.",
    contract: "bexEbGuS",
    parameters: {
      collection_uid: { in: "path" },
      name: { in: "body" },
      query: { in: "body" },
      description: { in: "body" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      collection_uid: CollectionUid(),
      name: CollectionName(),
      query: Cenql(),
      description: CollectionText().exactOptional(),
      organization_id: OrganizationId(),
    }),
    result: () => z.looseObject({ result: Collection().exactOptional() }),
  }),
  "collections:delete": operation({
    method: "DELETE",
    path: "/v3/collections/{collection_uid}",
    scope: [],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a collection with its history.",
    contract: "-Ax9VnMF",
    parameters: {
      collection_uid: { in: "path" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({ collection_uid: CollectionUid(), organization_id: OrganizationId() }),
    result: () => z.null(),
  }),
  "tags:read": operation({
    method: "GET",
    path: "/v3/tags",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List tags of the organization.",
    pagination: {
      style: "cursor",
      cursor: "page_token",
      next: "/result/next_page_token",
      items: "/result/tags",
    },
    contract: "HIzJGTPF",
    parameters: {
      name: { in: "query" },
      privacy: { in: "query" },
      page_size: { in: "query" },
      page_token: { in: "query" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      name: z.string().min(1).exactOptional(),
      privacy: z.enum(["private", "shared"]).exactOptional(),
      page_size: LongPage().exactOptional(),
      page_token: PageToken().exactOptional(),
      organization_id: OrganizationId(),
    }),
    result: () => z.looseObject({
      result: z.looseObject({
        tags: z.array(Tag()).nullable().exactOptional(),
        total_size: integer().exactOptional(),
        next_page_token: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "tags:write": operation({
    method: "POST",
    path: "/v3/tags",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Create a tag for assets.",
    contract: "3vV3DIda",
    parameters: {
      name: { in: "body" },
      privacy: { in: "body" },
      description: { in: "body" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      name: z.string().min(1).max(255),
      privacy: z.enum(["private", "shared"]),
      description: z.string().max(1000).exactOptional(),
      organization_id: OrganizationId(),
    }),
    result: () => z.looseObject({ result: Tag().exactOptional() }),
  }),
  "tags:assign": operation({
    method: "POST",
    path: "/v3/tags/{tag_id}/assignments",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Put a tag on an asset.",
    contract: "XQEcdGJ5",
    parameters: {
      tag_id: { in: "path" },
      asset_id: { in: "body" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      tag_id: TagId(),
      asset_id: AssetId(),
      organization_id: OrganizationId(),
    }),
    result: () => z.looseObject({
      result: z.looseObject({
        id: z.string().exactOptional(),
        tag_id: z.string().exactOptional(),
        asset_id: z.string().exactOptional(),
        asset_type: z.string().exactOptional(),
        created_at: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "tags:read_assignments": operation({
    method: "GET",
    path: "/v3/tags/{tag_id}/assignments",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List assets that carry a tag.",
    pagination: {
      style: "cursor",
      cursor: "page_token",
      next: "/result/next_page_token",
      items: "/result/assignments",
    },
    contract: "barxYqR-",
    parameters: {
      tag_id: { in: "path" },
      asset_id: { in: "query" },
      created_after: { in: "query" },
      created_before: { in: "query" },
      page_size: { in: "query" },
      page_token: { in: "query" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      tag_id: TagId(),
      asset_id: AssetId().exactOptional(),
      created_after: Since().exactOptional(),
      created_before: Until().exactOptional(),
      page_size: LongPage().exactOptional(),
      page_token: PageToken().exactOptional(),
      organization_id: OrganizationId(),
    }),
    result: () => z.looseObject({
      result: z.looseObject({
        assignments: z.array(z.looseObject({
          id: z.string().exactOptional(),
          tag_id: z.string().exactOptional(),
          asset_id: z.string().exactOptional(),
          asset_type: z.string().exactOptional(),
          created_by: z.string().exactOptional(),
          created_at: z.string().exactOptional(),
        })).nullable().exactOptional(),
        total_size: integer().exactOptional(),
        next_page_token: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "tags:unassign": operation({
    method: "DELETE",
    path: "/v3/tags/{tag_id}/assignments/{assignment_id}",
    scope: [],
    risk: "medium",
    effect: "delete",
    idempotent: true,
    description: "Take a tag off an asset.",
    contract: "aIhNfwdy",
    parameters: {
      tag_id: { in: "path" },
      assignment_id: { in: "path" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      tag_id: TagId(),
      assignment_id: z.string().regex(/^[0-9a-fA-F-]{36}$/u),
      organization_id: OrganizationId(),
    }),
    result: () => z.null(),
  }),
  "comments:read": operation({
    method: "GET",
    path: "/v3/comments",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List comments on assets.",
    pagination: {
      style: "cursor",
      cursor: "page_token",
      next: "/result/next_page_token",
      items: "/result/comments",
    },
    contract: "k7mTfJDE",
    parameters: {
      asset_id: { in: "query" },
      created_after: { in: "query" },
      created_before: { in: "query" },
      order_by: { in: "query" },
      page_size: { in: "query" },
      page_token: { in: "query" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      asset_id: AssetId().exactOptional(),
      created_after: Since().exactOptional(),
      created_before: Until().exactOptional(),
      order_by: z.enum(["create_time_asc", "create_time_desc"]).exactOptional(),
      page_size: LongPage().exactOptional(),
      page_token: PageToken().exactOptional(),
      organization_id: OrganizationId(),
    }),
    result: () => z.looseObject({
      result: z.looseObject({
        comments: z.array(Comment()).nullable().exactOptional(),
        total_size: integer().exactOptional(),
        next_page_token: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "comments:write": operation({
    method: "POST",
    path: "/v3/comments",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Comment on an asset for the organization.",
    contract: "0tx1Bede",
    parameters: {
      asset_id: { in: "body" },
      body: { in: "body" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({
      asset_id: AssetId(),
      body: z.string().min(1).max(10000),
      organization_id: OrganizationId(),
    }),
    result: () => z.looseObject({ result: Comment().exactOptional() }),
  }),
  "threats:read": operation({
    method: "GET",
    path: "/v3/threat-hunting/threats",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List threats that are active on the internet.",
    contract: "WC6kUiPU",
    parameters: {
      query: { in: "query" },
      organization_id: { in: "query" },
    },
    params: () => z.strictObject({ query: z.string().min(1).exactOptional(), organization_id: OrganizationId() }),
    result: () => z.looseObject({
      result: z.looseObject({
        threats: z.array(z.looseObject({
          id: z.string().exactOptional(),
          name: z.string().exactOptional(),
          description: z.string().exactOptional(),
          added_at: z.string().exactOptional(),
          count: integer().exactOptional(),
          host_count: integer().exactOptional(),
          web_count: integer().exactOptional(),
        })).nullable().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "credits:read": operation({
    method: "GET",
    path: "/v3/accounts/organizations/{organization_id}/credits",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell how many credits are left.",
    contract: "S3flJ5tn",
    parameters: {
      organization_id: { in: "path" },
    },
    params: () => z.strictObject({ organization_id: OrganizationId() }),
    result: () => z.looseObject({
      result: z.looseObject({
        uid: z.string().exactOptional(),
        balance: integer().exactOptional(),
        credit_expirations: z.array(z.looseObject({
          balance: integer().exactOptional(),
          expires_at: z.string().exactOptional(),
        })).nullable().exactOptional(),
        auto_replenish_config: z.looseObject({
          enabled: z.boolean().exactOptional(),
          amount: integer().exactOptional(),
          threshold: integer().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
};
