// Generated from specs/virustotal.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  keyCount,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where VirusTotal is, and how it is authenticated. */
export const CONNECTOR = {
  id: "virustotal",
  name: "VirusTotal",
  api: {
    servers: { default: { baseUrl: "https://www.virustotal.com/api/v3" } },
    auth: { type: "api_key", in: "header", name: "x-apikey" },
  },
} as const satisfies ConnectorInfo;

const FileId = once(() => z.string().min(32).max(64));

const UrlId = once(() => z.string().min(1));

const Domain = once(() => z.string().min(1));

const IpAddress = once(() => z.string().min(2));

const CollectionId = once(() => z.string().min(1));

const Limit = once(() => integer().min(1));

const Cursor = once(() => z.string().min(1));

const Meta = once(() => z.looseObject({ cursor: z.string().exactOptional(), count: integer().exactOptional() }));

const Links = once(() => z.looseObject({ self: z.string().exactOptional(), next: z.string().exactOptional() }));

const Stats = once(() => z.looseObject({
  malicious: integer().exactOptional(),
  suspicious: integer().exactOptional(),
  undetected: integer().exactOptional(),
  harmless: integer().exactOptional(),
  timeout: integer().exactOptional(),
  failure: integer().exactOptional(),
  "type-unsupported": integer().exactOptional(),
  "confirmed-timeout": integer().exactOptional(),
}));

const EngineResults = once(() => z.record(z.string(), z.looseObject({
  category: z.string().exactOptional(),
  engine_name: z.string().exactOptional(),
  method: z.string().exactOptional(),
  result: z.string().nullable().exactOptional(),
})));

const VoteCount = once(() => z.looseObject({ harmless: integer().exactOptional(), malicious: integer().exactOptional() }));

const File = once(() => z.looseObject({
  id: z.string(),
  type: z.string().exactOptional(),
  attributes: z.looseObject({
    sha256: z.string().exactOptional(),
    sha1: z.string().exactOptional(),
    md5: z.string().exactOptional(),
    meaningful_name: z.string().exactOptional(),
    names: z.array(z.string()).exactOptional(),
    type_description: z.string().exactOptional(),
    type_tag: z.string().exactOptional(),
    size: integer().exactOptional(),
    tags: z.array(z.string()).exactOptional(),
    reputation: integer().exactOptional(),
    total_votes: VoteCount().exactOptional(),
    times_submitted: integer().exactOptional(),
    creation_date: integer().exactOptional(),
    first_submission_date: integer().exactOptional(),
    last_submission_date: integer().exactOptional(),
    last_analysis_date: integer().exactOptional(),
    last_analysis_stats: Stats().exactOptional(),
    last_analysis_results: EngineResults().exactOptional(),
    ssdeep: z.string().exactOptional(),
    tlsh: z.string().exactOptional(),
    vhash: z.string().exactOptional(),
    signature_info: z.looseObject({
      verified: z.string().exactOptional(),
      product: z.string().exactOptional(),
      description: z.string().exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
}));

const Url = once(() => z.looseObject({
  id: z.string(),
  type: z.string().exactOptional(),
  attributes: z.looseObject({
    url: z.string().exactOptional(),
    title: z.string().exactOptional(),
    last_final_url: z.string().exactOptional(),
    redirection_chain: z.array(z.string()).exactOptional(),
    last_http_response_code: integer().exactOptional(),
    last_http_response_content_sha256: z.string().exactOptional(),
    categories: z.record(z.string(), z.string()).exactOptional(),
    threat_names: z.array(z.string()).exactOptional(),
    tags: z.array(z.string()).exactOptional(),
    reputation: integer().exactOptional(),
    total_votes: VoteCount().exactOptional(),
    times_submitted: integer().exactOptional(),
    first_submission_date: integer().exactOptional(),
    last_submission_date: integer().exactOptional(),
    last_analysis_date: integer().exactOptional(),
    last_analysis_stats: Stats().exactOptional(),
    last_analysis_results: EngineResults().exactOptional(),
  }).exactOptional(),
}));

const DomainReport = once(() => z.looseObject({
  id: z.string(),
  type: z.string().exactOptional(),
  attributes: z.looseObject({
    registrar: z.string().exactOptional(),
    creation_date: integer().exactOptional(),
    expiration_date: integer().exactOptional(),
    last_update_date: integer().exactOptional(),
    whois: z.string().exactOptional(),
    whois_date: integer().exactOptional(),
    categories: z.record(z.string(), z.string()).exactOptional(),
    popularity_ranks: z.record(z.string(), z.looseObject({ rank: integer().exactOptional(), timestamp: integer().exactOptional() })).exactOptional(),
    last_dns_records: z.array(z.looseObject({
      type: z.string().exactOptional(),
      value: z.string().exactOptional(),
      ttl: integer().exactOptional(),
    })).exactOptional(),
    jarm: z.string().exactOptional(),
    tags: z.array(z.string()).exactOptional(),
    reputation: integer().exactOptional(),
    total_votes: VoteCount().exactOptional(),
    last_analysis_date: integer().exactOptional(),
    last_analysis_stats: Stats().exactOptional(),
    last_analysis_results: EngineResults().exactOptional(),
  }).exactOptional(),
}));

const IpReport = once(() => z.looseObject({
  id: z.string(),
  type: z.string().exactOptional(),
  attributes: z.looseObject({
    network: z.string().exactOptional(),
    asn: integer().exactOptional(),
    as_owner: z.string().exactOptional(),
    country: z.string().exactOptional(),
    continent: z.string().exactOptional(),
    regional_internet_registry: z.string().exactOptional(),
    jarm: z.string().exactOptional(),
    whois: z.string().exactOptional(),
    whois_date: integer().exactOptional(),
    tags: z.array(z.string()).exactOptional(),
    reputation: integer().exactOptional(),
    total_votes: VoteCount().exactOptional(),
    last_modification_date: integer().exactOptional(),
    last_analysis_date: integer().exactOptional(),
    last_analysis_stats: Stats().exactOptional(),
    last_analysis_results: EngineResults().exactOptional(),
  }).exactOptional(),
}));

const AnyObject = once(() => z.looseObject({
  id: z.string(),
  type: z.string(),
  attributes: z.looseObject({
    last_analysis_stats: Stats().exactOptional(),
    last_analysis_date: integer().exactOptional(),
    reputation: integer().exactOptional(),
    tags: z.array(z.string()).exactOptional(),
    meaningful_name: z.string().exactOptional(),
    type_description: z.string().exactOptional(),
    size: integer().exactOptional(),
    url: z.string().exactOptional(),
    registrar: z.string().exactOptional(),
    as_owner: z.string().exactOptional(),
    country: z.string().exactOptional(),
    host_name: z.string().exactOptional(),
    ip_address: z.string().exactOptional(),
    date: integer().exactOptional(),
    name: z.string().exactOptional(),
  }).exactOptional(),
}));

const AnyObjectPage = once(() => z.looseObject({
  data: z.array(AnyObject()).exactOptional(),
  meta: Meta().exactOptional(),
  links: Links().exactOptional(),
}));

const Started = once(() => z.looseObject({
  data: z.looseObject({
    type: z.string().exactOptional(),
    id: z.string(),
    links: Links().exactOptional(),
  }).exactOptional(),
}));

const Comment = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  attributes: z.looseObject({
    text: z.string().exactOptional(),
    html: z.string().exactOptional(),
    date: integer().exactOptional(),
    tags: z.array(z.string()).exactOptional(),
    votes: z.looseObject({
      positive: integer().exactOptional(),
      negative: integer().exactOptional(),
      abuse: integer().exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
}));

const Threat = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  attributes: z.looseObject({
    name: z.string().exactOptional(),
    description: z.string().exactOptional(),
    collection_type: z.string().exactOptional(),
    origin: z.string().exactOptional(),
    creation_date: integer().exactOptional(),
    last_modification_date: integer().exactOptional(),
    tags: z.array(z.string()).exactOptional(),
    files_count: integer().exactOptional(),
    domains_count: integer().exactOptional(),
    ip_addresses_count: integer().exactOptional(),
    urls_count: integer().exactOptional(),
  }).exactOptional(),
}));

const Ruleset = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  attributes: z.looseObject({
    name: z.string().exactOptional(),
    enabled: z.boolean().exactOptional(),
    limit: integer().exactOptional(),
    rules: z.string().exactOptional(),
    rule_names: z.array(z.string()).exactOptional(),
    number_of_rules: integer().exactOptional(),
    match_object_type: z.string().exactOptional(),
    rate_limited: z.boolean().exactOptional(),
    notification_emails: z.array(z.string()).exactOptional(),
    creation_date: integer().exactOptional(),
    modification_date: integer().exactOptional(),
  }).exactOptional(),
}));

const RetrohuntJob = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  attributes: z.looseObject({
    status: z.string().exactOptional(),
    progress: z.number().exactOptional(),
    eta_seconds: integer().exactOptional(),
    corpus: z.string().exactOptional(),
    rules: z.string().exactOptional(),
    num_matches: integer().exactOptional(),
    scanned_bytes: integer().exactOptional(),
    creation_date: integer().exactOptional(),
    start_date: integer().exactOptional(),
    finish_date: integer().exactOptional(),
  }).exactOptional(),
}));

const Quota = once(() => z.looseObject({
  group: z.looseObject({
    allowed: integer().exactOptional(),
    used: integer().exactOptional(),
    inherited_from: z.string().exactOptional(),
  }).exactOptional(),
  user: z.looseObject({ allowed: integer().exactOptional(), used: integer().exactOptional() }).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "files:read_details": operation({
    method: "GET",
    path: "/files/{id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get what is known of a file by its hash.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: FileId() }),
    result: () => z.looseObject({ data: File().exactOptional() }),
  }),
  "files:rescan": operation({
    method: "POST",
    path: "/files/{id}/analyse",
    scope: [],
    risk: "medium",
    effect: "action",
    idempotent: false,
    description: "Analyse a known file once more.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: FileId() }),
    result: () => Started(),
  }),
  "files:read_behaviour": operation({
    method: "GET",
    path: "/files/{id}/behaviour_summary",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get what a file did in all sandboxes together.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: FileId() }),
    result: () => z.looseObject({
      data: z.looseObject({
        processes_created: z.array(z.string()).exactOptional(),
        command_executions: z.array(z.string()).exactOptional(),
        files_opened: z.array(z.string()).exactOptional(),
        files_written: z.array(z.string()).exactOptional(),
        files_deleted: z.array(z.string()).exactOptional(),
        files_dropped: z.array(z.looseObject({ path: z.string().exactOptional(), sha256: z.string().exactOptional() })).exactOptional(),
        registry_keys_opened: z.array(z.string()).exactOptional(),
        services_created: z.array(z.string()).exactOptional(),
        mutexes_created: z.array(z.string()).exactOptional(),
        dns_lookups: z.array(z.looseObject({
          hostname: z.string().exactOptional(),
          resolved_ips: z.array(z.string()).exactOptional(),
        })).exactOptional(),
        ip_traffic: z.array(z.looseObject({
          destination_ip: z.string().exactOptional(),
          destination_port: integer().exactOptional(),
          transport_layer_protocol: z.string().exactOptional(),
        })).exactOptional(),
        http_conversations: z.array(z.looseObject({
          url: z.string().exactOptional(),
          request_method: z.string().exactOptional(),
          response_status_code: integer().exactOptional(),
        })).exactOptional(),
        mitre_attack_techniques: z.array(z.looseObject({
          id: z.string().exactOptional(),
          signature_description: z.string().exactOptional(),
          severity: z.string().exactOptional(),
        })).exactOptional(),
        tags: z.array(z.string()).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "files:read_mitre": operation({
    method: "GET",
    path: "/files/{id}/behaviour_mitre_trees",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List ATT&CK techniques that each sandbox saw.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: FileId() }),
    result: () => z.looseObject({
      data: z.record(z.string(), z.looseObject({
        tactics: z.array(z.looseObject({
          id: z.string().exactOptional(),
          name: z.string().exactOptional(),
          link: z.string().exactOptional(),
          techniques: z.array(z.looseObject({
            id: z.string().exactOptional(),
            name: z.string().exactOptional(),
            link: z.string().exactOptional(),
            signatures: z.array(z.looseObject({
              severity: z.string().exactOptional(),
              description: z.string().exactOptional(),
            })).exactOptional(),
          })).exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "files:read_related": operation({
    method: "GET",
    path: "/files/{id}/{relationship}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List objects that a file is related to.",
    pagination: { style: "cursor", cursor: "cursor", next: "/meta/cursor", items: "/data" },
    parameters: {
      id: { in: "path" },
      relationship: { in: "path" },
      limit: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({
      id: FileId(),
      relationship: z.enum([
        "behaviours",
        "bundled_files",
        "collections",
        "compressed_parents",
        "contacted_domains",
        "contacted_ips",
        "contacted_urls",
        "dropped_files",
        "email_attachments",
        "email_parents",
        "embedded_domains",
        "embedded_ips",
        "embedded_urls",
        "execution_parents",
        "graphs",
        "itw_domains",
        "itw_ips",
        "itw_urls",
        "pe_resource_children",
        "pe_resource_parents",
        "related_references",
        "related_threat_actors",
        "similar_files",
        "submissions",
      ]),
      limit: Limit().exactOptional(),
      cursor: Cursor().exactOptional(),
    }),
    result: () => AnyObjectPage(),
  }),
  "file_comments:read": operation({
    method: "GET",
    path: "/files/{id}/comments",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what the community wrote about a file.",
    pagination: { style: "cursor", cursor: "cursor", next: "/meta/cursor", items: "/data" },
    parameters: {
      id: { in: "path" },
      limit: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({
      id: FileId(),
      limit: Limit().exactOptional(),
      cursor: Cursor().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(Comment()).exactOptional(),
      meta: Meta().exactOptional(),
      links: Links().exactOptional(),
    }),
  }),
  "file_comments:write": operation({
    method: "POST",
    path: "/files/{id}/comments",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Comment on a file in public.",
    parameters: {
      id: { in: "path" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      id: FileId(),
      data: z.strictObject({
        type: z.literal("comment"),
        attributes: z.strictObject({ text: z.string().min(1) }),
      }),
    }),
    result: () => z.looseObject({ data: Comment().exactOptional() }),
  }),
  "file_votes:write": operation({
    method: "POST",
    path: "/files/{id}/votes",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Vote a file harmless or malicious.",
    parameters: {
      id: { in: "path" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      id: FileId(),
      data: z.strictObject({
        type: z.literal("vote"),
        attributes: z.strictObject({ verdict: z.enum(["harmless", "malicious"]) }),
      }),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        attributes: z.looseObject({
          date: integer().exactOptional(),
          value: integer().exactOptional(),
          verdict: z.string().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "urls:scan": operation({
    method: "POST",
    path: "/urls",
    scope: [],
    risk: "medium",
    effect: "action",
    idempotent: false,
    description: "Have a URL visited and analysed.",
    body: "form",
    parameters: {
      url: { in: "body" },
    },
    params: () => z.strictObject({ url: z.string().min(1) }),
    result: () => Started(),
  }),
  "urls:read_details": operation({
    method: "GET",
    path: "/urls/{id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get what is known of a URL.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: UrlId() }),
    result: () => z.looseObject({ data: Url().exactOptional() }),
  }),
  "urls:read_related": operation({
    method: "GET",
    path: "/urls/{id}/{relationship}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List objects that a URL is related to.",
    pagination: { style: "cursor", cursor: "cursor", next: "/meta/cursor", items: "/data" },
    parameters: {
      id: { in: "path" },
      relationship: { in: "path" },
      limit: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({
      id: UrlId(),
      relationship: z.enum([
        "analyses",
        "collections",
        "communicating_files",
        "contacted_domains",
        "contacted_ips",
        "downloaded_files",
        "graphs",
        "redirecting_urls",
        "redirects_to",
        "referrer_files",
        "referrer_urls",
        "related_references",
        "related_threat_actors",
        "submissions",
      ]),
      limit: Limit().exactOptional(),
      cursor: Cursor().exactOptional(),
    }),
    result: () => AnyObjectPage(),
  }),
  "domains:read_details": operation({
    method: "GET",
    path: "/domains/{domain}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get what is known of a domain.",
    parameters: {
      domain: { in: "path" },
    },
    params: () => z.strictObject({ domain: Domain() }),
    result: () => z.looseObject({ data: DomainReport().exactOptional() }),
  }),
  "domains:read_related": operation({
    method: "GET",
    path: "/domains/{domain}/{relationship}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List objects that a domain is related to.",
    pagination: { style: "cursor", cursor: "cursor", next: "/meta/cursor", items: "/data" },
    parameters: {
      domain: { in: "path" },
      relationship: { in: "path" },
      limit: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({
      domain: Domain(),
      relationship: z.enum([
        "caa_records",
        "cname_records",
        "collections",
        "communicating_files",
        "downloaded_files",
        "graphs",
        "historical_ssl_certificates",
        "historical_whois",
        "mx_records",
        "ns_records",
        "referrer_files",
        "related_references",
        "related_threat_actors",
        "resolutions",
        "siblings",
        "soa_records",
        "subdomains",
        "urls",
      ]),
      limit: Limit().exactOptional(),
      cursor: Cursor().exactOptional(),
    }),
    result: () => AnyObjectPage(),
  }),
  "ip_addresses:read_details": operation({
    method: "GET",
    path: "/ip_addresses/{ip}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get what is known of an address.",
    parameters: {
      ip: { in: "path" },
    },
    params: () => z.strictObject({ ip: IpAddress() }),
    result: () => z.looseObject({ data: IpReport().exactOptional() }),
  }),
  "ip_addresses:read_related": operation({
    method: "GET",
    path: "/ip_addresses/{ip}/{relationship}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List objects that an address is related to.",
    pagination: { style: "cursor", cursor: "cursor", next: "/meta/cursor", items: "/data" },
    parameters: {
      ip: { in: "path" },
      relationship: { in: "path" },
      limit: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({
      ip: IpAddress(),
      relationship: z.enum([
        "collections",
        "communicating_files",
        "downloaded_files",
        "graphs",
        "historical_ssl_certificates",
        "historical_whois",
        "referrer_files",
        "related_references",
        "related_threat_actors",
        "resolutions",
        "urls",
      ]),
      limit: Limit().exactOptional(),
      cursor: Cursor().exactOptional(),
    }),
    result: () => AnyObjectPage(),
  }),
  "analyses:read_details": operation({
    method: "GET",
    path: "/analyses/{id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell how an analysis went so far.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => z.looseObject({
      data: z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        attributes: z.looseObject({
          status: z.string().exactOptional(),
          date: integer().exactOptional(),
          stats: Stats().exactOptional(),
          results: EngineResults().exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "search:read": operation({
    method: "GET",
    path: "/search",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Look up a hash, URL, domain, address or tag.",
    parameters: {
      query: { in: "query" },
    },
    params: () => z.strictObject({ query: z.string().min(1) }),
    result: () => AnyObjectPage(),
  }),
  "intelligence:search": operation({
    method: "GET",
    path: "/intelligence/search",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search the whole corpus with modifiers.",
    pagination: { style: "cursor", cursor: "cursor", next: "/meta/cursor", items: "/data" },
    parameters: {
      query: { in: "query" },
      order: { in: "query" },
      limit: { in: "query" },
      cursor: { in: "query" },
      descriptors_only: { in: "query" },
    },
    params: () => z.strictObject({
      query: z.string().min(1),
      order: z.string().exactOptional(),
      limit: Limit().exactOptional(),
      cursor: Cursor().exactOptional(),
      descriptors_only: z.boolean().exactOptional(),
    }),
    result: () => AnyObjectPage(),
  }),
  "collections:read": operation({
    method: "GET",
    path: "/collections",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search threat actors, malware, campaigns and collections.",
    pagination: { style: "cursor", cursor: "cursor", next: "/meta/cursor", items: "/data" },
    parameters: {
      filter: { in: "query" },
      order: { in: "query" },
      limit: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({
      filter: z.string().min(1).exactOptional(),
      order: z.string().exactOptional(),
      limit: Limit().exactOptional(),
      cursor: Cursor().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(Threat()).exactOptional(),
      meta: Meta().exactOptional(),
      links: Links().exactOptional(),
    }),
  }),
  "collections:read_indicators": operation({
    method: "GET",
    path: "/collections/{id}/{relationship}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List indicators of a collection or actor.",
    pagination: { style: "cursor", cursor: "cursor", next: "/meta/cursor", items: "/data" },
    parameters: {
      id: { in: "path" },
      relationship: { in: "path" },
      limit: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({
      id: CollectionId(),
      relationship: z.enum(["domains", "files", "ip_addresses", "urls"]),
      limit: Limit().exactOptional(),
      cursor: Cursor().exactOptional(),
    }),
    result: () => AnyObjectPage(),
  }),
  "ioc_stream:read": operation({
    method: "GET",
    path: "/ioc_stream",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List matches of own hunting rules and subscriptions.",
    pagination: { style: "cursor", cursor: "cursor", next: "/meta/cursor", items: "/data" },
    parameters: {
      filter: { in: "query" },
      order: { in: "query" },
      limit: { in: "query" },
      cursor: { in: "query" },
      descriptors_only: { in: "query" },
    },
    params: () => z.strictObject({
      filter: z.string().min(1).exactOptional(),
      order: z.enum(["date+", "date-"]).exactOptional(),
      limit: z.int().min(1).max(40).exactOptional(),
      cursor: Cursor().exactOptional(),
      descriptors_only: z.boolean().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        context_attributes: z.looseObject({
          notification_id: z.string().exactOptional(),
          notification_date: integer().exactOptional(),
          origin: z.string().exactOptional(),
          tags: z.array(z.string()).exactOptional(),
          hunting_info: z.looseObject({
            rule_name: z.string().exactOptional(),
            rule_tags: z.array(z.string()).exactOptional(),
          }).exactOptional(),
          sources: z.array(z.looseObject({
            id: z.string().exactOptional(),
            type: z.string().exactOptional(),
            label: z.string().exactOptional(),
          })).exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
      meta: Meta().exactOptional(),
      links: Links().exactOptional(),
    }),
  }),
  "livehunt_rulesets:read": operation({
    method: "GET",
    path: "/intelligence/hunting_rulesets",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List own rulesets that watch new files.",
    pagination: { style: "cursor", cursor: "cursor", next: "/meta/cursor", items: "/data" },
    parameters: {
      filter: { in: "query" },
      order: { in: "query" },
      limit: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({
      filter: z.string().min(1).exactOptional(),
      order: z.string().exactOptional(),
      limit: Limit().exactOptional(),
      cursor: Cursor().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(Ruleset()).exactOptional(),
      meta: Meta().exactOptional(),
      links: Links().exactOptional(),
    }),
  }),
  "livehunt_rulesets:write": operation({
    method: "POST",
    path: "/intelligence/hunting_rulesets",
    scope: [],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Create a ruleset that watches new files.",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.strictObject({
        type: z.literal("hunting_ruleset"),
        attributes: z.strictObject({
          name: z.string().min(1),
          rules: z.string().min(1),
          enabled: z.boolean().exactOptional(),
          limit: integer().min(1).exactOptional(),
          match_object_type: z.enum(["file", "url", "domain", "ip"]).exactOptional(),
        }),
      }),
    }),
    result: () => z.looseObject({ data: Ruleset().exactOptional() }),
  }),
  "livehunt_rulesets:update": operation({
    method: "PATCH",
    path: "/intelligence/hunting_rulesets/{id}",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Change a ruleset, or switch it on or off.",
    parameters: {
      id: { in: "path" },
      data: { in: "body" },
    },
    params: () => z.strictObject({
      id: z.string().min(1),
      data: z.strictObject({
        type: z.literal("hunting_ruleset"),
        id: z.string().min(1),
        attributes: z.strictObject({
          name: z.string().min(1).exactOptional(),
          rules: z.string().min(1).exactOptional(),
          enabled: z.boolean().exactOptional(),
          limit: integer().min(1).exactOptional(),
        }).check(keyCount({ min: 1 })),
      }),
    }),
    result: () => z.looseObject({ data: Ruleset().exactOptional() }),
  }),
  "retrohunt_jobs:write": operation({
    method: "POST",
    path: "/intelligence/retrohunt_jobs",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Search past files with YARA rules.",
    parameters: {
      data: { in: "body" },
    },
    params: () => z.strictObject({
      data: z.strictObject({
        type: z.literal("retrohunt_job"),
        attributes: z.strictObject({
          rules: z.string().min(1),
          corpus: z.enum(["main", "goodware"]).exactOptional(),
          time_range: z.strictObject({
            start: integer().min(0).exactOptional(),
            end: integer().min(0).exactOptional(),
          }).exactOptional(),
        }),
      }),
    }),
    result: () => z.looseObject({ data: RetrohuntJob().exactOptional() }),
  }),
  "retrohunt_jobs:read": operation({
    method: "GET",
    path: "/intelligence/retrohunt_jobs",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List own searches of past files.",
    pagination: { style: "cursor", cursor: "cursor", next: "/meta/cursor", items: "/data" },
    parameters: {
      filter: { in: "query" },
      limit: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({
      filter: z.string().min(1).exactOptional(),
      limit: Limit().exactOptional(),
      cursor: Cursor().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(RetrohuntJob()).exactOptional(),
      meta: Meta().exactOptional(),
      links: Links().exactOptional(),
    }),
  }),
  "retrohunt_jobs:read_matches": operation({
    method: "GET",
    path: "/intelligence/retrohunt_jobs/{id}/matching_files",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List files that a search of the past found.",
    pagination: { style: "cursor", cursor: "cursor", next: "/meta/cursor", items: "/data" },
    parameters: {
      id: { in: "path" },
      limit: { in: "query" },
      cursor: { in: "query" },
    },
    params: () => z.strictObject({
      id: z.string().min(1),
      limit: Limit().exactOptional(),
      cursor: Cursor().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.array(File()).exactOptional(),
      meta: Meta().exactOptional(),
      links: Links().exactOptional(),
    }),
  }),
  "quotas:read": operation({
    method: "GET",
    path: "/users/{id}/overall_quotas",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell how much of the quotas is left.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => z.looseObject({
      data: z.looseObject({
        api_requests_hourly: Quota().exactOptional(),
        api_requests_daily: Quota().exactOptional(),
        api_requests_monthly: Quota().exactOptional(),
      }).exactOptional(),
    }),
  }),
};
