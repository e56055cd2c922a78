// Generated from specs/domaintools.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where DomainTools is, and how it is authenticated. */
export const CONNECTOR = {
  id: "domaintools",
  name: "DomainTools",
  api: {
    servers: { default: { baseUrl: "https://api.domaintools.com" } },
    auth: { type: "api_key", in: "header", name: "X-Api-Key" },
  },
} as const satisfies ConnectorInfo;

const Domain = once(() => z.string().min(3));

const DomainOrIp = once(() => z.string().min(3));

const Count = once(() => z.int().min(1).max(100));

const Offset = once(() => integer().min(0));

const Page = once(() => integer().min(1));

const DaysBack = once(() => z.int().min(1).max(6));

const ParsedWhois = once(() => z.boolean());

const ParsedRdap = once(() => z.boolean());

const MonitorId = once(() => z.string().min(1));

const FoundSince = once(() => z.string());

const FoundBefore = once(() => z.string());

const ChangedSince = once(() => z.string());

const EscalatedSince = once(() => z.string());

const Contains = once(() => z.string().min(1));

const MailHost = once(() => z.boolean());

const WithData = once(() => z.boolean());

const ScoreRanges = once(() => z.array(z.enum(["0-0", "1-39", "40-69", "70-99", "100-100"])));

const Tlds = once(() => z.array(z.string().min(2)));

const Order = once(() => z.enum(["asc", "desc"]));

const WatchlistIds = once(() => z.array(z.string().min(1)).min(1).max(50));

const Fact = once(() => z.looseObject({
  value: z.union([z.string(), integer()]).exactOptional(),
  count: integer().exactOptional(),
}));

const Contact = once(() => z.looseObject({
  name: Fact().exactOptional(),
  org: Fact().exactOptional(),
  street: Fact().exactOptional(),
  city: Fact().exactOptional(),
  country: Fact().exactOptional(),
  phone: Fact().exactOptional(),
  email: z.array(Fact()).exactOptional(),
}));

const IrisDomain = once(() => z.looseObject({
  domain: z.string().exactOptional(),
  active: z.boolean().exactOptional(),
  tld: z.string().exactOptional(),
  domain_risk: z.looseObject({
    risk_score: integer().exactOptional(),
    components: z.array(z.looseObject({ name: z.string().exactOptional(), risk_score: integer().exactOptional() })).exactOptional(),
  }).exactOptional(),
  create_date: Fact().exactOptional(),
  expiration_date: Fact().exactOptional(),
  first_seen: Fact().exactOptional(),
  registrar: Fact().exactOptional(),
  registrar_status: z.array(z.string()).exactOptional(),
  registrant_name: Fact().exactOptional(),
  registrant_org: Fact().exactOptional(),
  registrant_contact: Contact().exactOptional(),
  email_domain: z.array(Fact()).exactOptional(),
  ssl_email: z.array(Fact()).exactOptional(),
  ip: z.array(z.looseObject({
    address: Fact().exactOptional(),
    asn: z.array(Fact()).exactOptional(),
    country_code: Fact().exactOptional(),
    isp: Fact().exactOptional(),
  })).exactOptional(),
  mx: z.array(z.looseObject({ host: Fact().exactOptional(), priority: z.number().exactOptional() })).exactOptional(),
  name_server: z.array(z.looseObject({ host: Fact().exactOptional(), domain: Fact().exactOptional() })).exactOptional(),
  ssl_info: z.array(z.looseObject({
    hash: Fact().exactOptional(),
    subject: Fact().exactOptional(),
    common_name: Fact().exactOptional(),
    issuer_common_name: Fact().exactOptional(),
  })).exactOptional(),
  redirect: Fact().exactOptional(),
  website_title: Fact().exactOptional(),
  server_type: Fact().exactOptional(),
  popularity_rank: z.union([z.number(), z.string()]).exactOptional(),
  spf_info: z.string().exactOptional(),
  tags: z.array(z.looseObject({
    label: z.string().exactOptional(),
    scope: z.string().exactOptional(),
    tagged_at: z.string().exactOptional(),
  })).exactOptional(),
}));

const RiskAnswer = once(() => z.looseObject({
  response: z.looseObject({
    domain: z.string().exactOptional(),
    risk_score: z.number().exactOptional(),
    components: z.array(z.looseObject({
      name: z.string().exactOptional(),
      risk_score: z.number().exactOptional(),
      evidence: z.array(z.string()).exactOptional(),
    })).exactOptional(),
  }).exactOptional(),
}));

const Registration = once(() => z.looseObject({
  created: z.string().exactOptional(),
  expires: z.string().exactOptional(),
  updated: z.string().exactOptional(),
  registrar: z.string().exactOptional(),
  statuses: z.array(z.string()).exactOptional(),
}));

const OnAddress = once(() => z.looseObject({
  response: z.looseObject({
    ip_addresses: z.union([
      z.array(AddressDomains()),
      z.looseObject({
        ip_address: z.string().exactOptional(),
        domain_count: integer().exactOptional(),
        domain_names: z.array(z.string()).exactOptional(),
      }),
    ]).exactOptional(),
  }).exactOptional(),
}));

const AddressDomains = once(() => z.looseObject({
  ip_address: z.string().exactOptional(),
  domain_count: integer().exactOptional(),
  domain_names: z.array(z.string()).exactOptional(),
}));

const Detected = once(() => z.looseObject({
  id: z.string().exactOptional(),
  domain: z.string().exactOptional(),
  state: z.string().exactOptional(),
  status: z.string().exactOptional(),
  discovered_date: z.string().exactOptional(),
  changed_date: z.string().exactOptional(),
  risk_score: integer().nullable().exactOptional(),
  risk_score_status: z.string().nullable().exactOptional(),
  mx_exists: z.boolean().exactOptional(),
  tld: z.string().exactOptional(),
  monitor_ids: z.array(z.string()).exactOptional(),
  registrar: z.string().exactOptional(),
  registrant_contact_email: z.array(z.string()).exactOptional(),
  create_date: integer().exactOptional(),
  ip: z.array(z.looseObject({
    ip: z.string().exactOptional(),
    country_code: z.string().exactOptional(),
    isp: z.string().exactOptional(),
  })).exactOptional(),
  name_server: z.array(z.looseObject({ host: z.string().exactOptional() })).exactOptional(),
  mx: z.array(z.looseObject({ host: z.string().exactOptional() })).exactOptional(),
  escalations: z.array(z.looseObject({
    escalation_type: z.string().exactOptional(),
    created: z.string().exactOptional(),
    created_by: z.string().exactOptional(),
  })).exactOptional(),
}));

const DetectPage = once(() => z.looseObject({
  watchlist_domains: z.array(Detected()).exactOptional(),
  total_count: integer().exactOptional(),
  count: integer().exactOptional(),
  offset: integer().exactOptional(),
  limit: integer().exactOptional(),
}));

const Assigned = once(() => z.looseObject({
  watchlist_domains: z.array(z.looseObject({
    id: z.string().exactOptional(),
    domain: z.string().exactOptional(),
    state: z.string().exactOptional(),
    assigned_by: z.string().exactOptional(),
    assigned_date: z.string().exactOptional(),
  })).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "domains:investigate": operation({
    method: "GET",
    path: "/v1/iris-investigate/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get everything on domains, or find domains by what they share.",
    pagination: {
      style: "cursor",
      cursor: "position",
      next: "/response/position",
      more: "/response/has_more_results",
      items: "/response/results",
    },
    parameters: {
      domain: { in: "query" },
      ip: { in: "query" },
      email: { in: "query" },
      email_domain: { in: "query" },
      nameserver_host: { in: "query" },
      nameserver_domain: { in: "query" },
      nameserver_ip: { in: "query" },
      mailserver_host: { in: "query" },
      mailserver_ip: { in: "query" },
      redirect_domain: { in: "query" },
      registrant: { in: "query" },
      registrant_org: { in: "query" },
      registrar: { in: "query" },
      ssl_hash: { in: "query" },
      ssl_subject: { in: "query" },
      website_title: { in: "query" },
      google_analytics: { in: "query" },
      whois: { in: "query" },
      historical_free_text: { in: "query" },
      search_hash: { in: "query" },
      tagged_with_any: { in: "query" },
      tagged_with_all: { in: "query" },
      tld: { in: "query" },
      active: { in: "query" },
      create_date: { in: "query" },
      create_date_within: { in: "query" },
      first_seen_within: { in: "query" },
      parsed_whois: { in: "query" },
      parsed_domain_rdap: { in: "query" },
      page_size: { in: "query" },
      position: { in: "query" },
    },
    params: () => z.strictObject({
      domain: z.string().min(1).exactOptional(),
      ip: z.string().min(1).exactOptional(),
      email: z.string().min(1).exactOptional(),
      email_domain: z.string().min(1).exactOptional(),
      nameserver_host: z.string().min(1).exactOptional(),
      nameserver_domain: z.string().min(1).exactOptional(),
      nameserver_ip: z.string().min(1).exactOptional(),
      mailserver_host: z.string().min(1).exactOptional(),
      mailserver_ip: z.string().min(1).exactOptional(),
      redirect_domain: z.string().min(1).exactOptional(),
      registrant: z.string().min(1).exactOptional(),
      registrant_org: z.string().min(1).exactOptional(),
      registrar: z.string().min(1).exactOptional(),
      ssl_hash: z.string().min(1).exactOptional(),
      ssl_subject: z.string().min(1).exactOptional(),
      website_title: z.string().min(1).exactOptional(),
      google_analytics: z.string().min(1).exactOptional(),
      whois: z.string().min(1).exactOptional(),
      historical_free_text: z.string().min(1).exactOptional(),
      search_hash: z.string().min(1).exactOptional(),
      tagged_with_any: z.string().min(1).exactOptional(),
      tagged_with_all: z.string().min(1).exactOptional(),
      tld: z.string().min(1).exactOptional(),
      active: z.boolean().exactOptional(),
      create_date: z.string().regex(/^(>|>=|<|<=)?[0-9]{4}-[0-9]{2}-[0-9]{2}$/u).exactOptional(),
      create_date_within: integer().min(1).exactOptional(),
      first_seen_within: integer().min(1).exactOptional(),
      parsed_whois: ParsedWhois().exactOptional(),
      parsed_domain_rdap: ParsedRdap().exactOptional(),
      page_size: z.int().min(1).max(500).exactOptional(),
      position: z.string().min(1).exactOptional(),
    }),
    result: () => z.looseObject({
      response: z.looseObject({
        results_count: integer().exactOptional(),
        total_count: integer().exactOptional(),
        has_more_results: z.boolean().exactOptional(),
        limit_exceeded: z.boolean().exactOptional(),
        position: z.string().exactOptional(),
        message: z.string().exactOptional(),
        missing_domains: z.array(z.string()).exactOptional(),
        results: z.array(IrisDomain()).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "domains:enrich": operation({
    method: "GET",
    path: "/v1/iris-enrich/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get facts and risk of up to a hundred domains.",
    parameters: {
      domain: { in: "query" },
      parsed_whois: { in: "query" },
      parsed_domain_rdap: { in: "query" },
    },
    params: () => z.strictObject({
      domain: z.string().min(3),
      parsed_whois: ParsedWhois().exactOptional(),
      parsed_domain_rdap: ParsedRdap().exactOptional(),
    }),
    result: () => z.looseObject({
      response: z.looseObject({
        results_count: integer().exactOptional(),
        has_more_results: z.boolean().exactOptional(),
        limit_exceeded: z.boolean().exactOptional(),
        message: z.string().exactOptional(),
        missing_domains: z.array(z.string()).exactOptional(),
        results: z.array(IrisDomain()).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "risk:read": operation({
    method: "GET",
    path: "/v1/risk/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the risk score of a domain.",
    parameters: {
      domain: { in: "query" },
    },
    params: () => z.strictObject({ domain: Domain() }),
    result: () => RiskAnswer(),
  }),
  "risk:read_evidence": operation({
    method: "GET",
    path: "/v1/risk/evidence/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the risk score of a domain with reasons.",
    parameters: {
      domain: { in: "query" },
    },
    params: () => z.strictObject({ domain: Domain() }),
    result: () => RiskAnswer(),
  }),
  "domains:read_profile": operation({
    method: "GET",
    path: "/v1/{domain}/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get a short profile of a domain.",
    parameters: {
      domain: { in: "path" },
    },
    params: () => z.strictObject({ domain: Domain() }),
    result: () => z.looseObject({
      response: z.looseObject({
        registrant: z.looseObject({ name: z.string().exactOptional(), domains: integer().exactOptional() }).exactOptional(),
        server: z.looseObject({
          ip_address: z.string().exactOptional(),
          other_domains: integer().exactOptional(),
        }).exactOptional(),
        registration: Registration().exactOptional(),
        name_servers: z.array(z.looseObject({ server: z.string().exactOptional() })).exactOptional(),
        website_data: z.looseObject({
          title: z.string().exactOptional(),
          server: z.string().exactOptional(),
          response_code: z.union([integer(), z.string()]).exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "whois:read": operation({
    method: "GET",
    path: "/v1/{query}/whois/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the WHOIS record of a domain or address.",
    parameters: {
      query: { in: "path" },
    },
    params: () => z.strictObject({ query: DomainOrIp() }),
    result: () => z.looseObject({
      response: z.looseObject({
        registrant: z.string().exactOptional(),
        registration: Registration().exactOptional(),
        name_servers: z.array(z.string()).exactOptional(),
        whois: z.looseObject({ date: z.string().exactOptional(), record: z.string().exactOptional() }).exactOptional(),
        record_source: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "whois:read_parsed": operation({
    method: "GET",
    path: "/v1/{query}/whois/parsed/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the WHOIS record taken apart.",
    parameters: {
      query: { in: "path" },
    },
    params: () => z.strictObject({ query: DomainOrIp() }),
    result: () => z.looseObject({
      response: z.looseObject({
        registrant: z.string().exactOptional(),
        registration: Registration().exactOptional(),
        name_servers: z.array(z.string()).exactOptional(),
        parsed_whois: z.looseObject({
          domain: z.string().exactOptional(),
          created_date: z.string().exactOptional(),
          updated_date: z.string().exactOptional(),
          expired_date: z.string().exactOptional(),
          statuses: z.array(z.string()).exactOptional(),
          registrar: z.looseObject({
            name: z.string().exactOptional(),
            iana_id: z.string().exactOptional(),
            abuse_contact_email: z.string().exactOptional(),
          }).exactOptional(),
          contacts: z.looseObject({
            registrant: z.looseObject({
              name: z.string().exactOptional(),
              org: z.string().exactOptional(),
              country: z.string().exactOptional(),
              phone: z.string().exactOptional(),
              email: z.string().exactOptional(),
            }).exactOptional(),
            admin: z.looseObject({
              name: z.string().exactOptional(),
              org: z.string().exactOptional(),
              country: z.string().exactOptional(),
              phone: z.string().exactOptional(),
              email: z.string().exactOptional(),
            }).exactOptional(),
            tech: z.looseObject({
              name: z.string().exactOptional(),
              org: z.string().exactOptional(),
              country: z.string().exactOptional(),
              phone: z.string().exactOptional(),
              email: z.string().exactOptional(),
            }).exactOptional(),
          }).exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "whois:read_history": operation({
    method: "GET",
    path: "/v1/{domain}/whois/history/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List earlier WHOIS records of a domain.",
    pagination: {
      style: "offset",
      offset: "offset",
      limit: "limit",
      items: "/response/history",
      total: "/response/record_count",
    },
    parameters: {
      domain: { in: "path" },
      mode: { in: "query" },
      sort: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      domain: Domain(),
      mode: z.enum(["list", "count", "check_existence"]).exactOptional(),
      sort: z.enum(["date_asc", "date_desc"]).exactOptional(),
      limit: Count().exactOptional(),
      offset: Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      response: z.looseObject({
        record_count: z.number().exactOptional(),
        history: z.array(z.looseObject({
          date: z.string().exactOptional(),
          is_private: z.union([z.string(), integer()]).exactOptional(),
          whois: z.looseObject({
            registrant: z.string().exactOptional(),
            registration: Registration().exactOptional(),
            name_servers: z.array(z.string()).exactOptional(),
            record: z.string().exactOptional(),
          }).exactOptional(),
        })).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "rdap:read": operation({
    method: "GET",
    path: "/v1/{domain}/rdap/parsed/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the RDAP record of a domain taken apart.",
    parameters: {
      domain: { in: "path" },
    },
    params: () => z.strictObject({ domain: Domain() }),
    result: () => z.looseObject({
      response: z.looseObject({
        record_source: z.string().exactOptional(),
        parsed_domain_rdap: z.looseObject({
          domain: z.string().exactOptional(),
          handle: z.string().exactOptional(),
          domain_statuses: z.array(z.string()).exactOptional(),
          creation_date: z.string().exactOptional(),
          last_changed_date: z.string().exactOptional(),
          expiration_date: z.string().exactOptional(),
          registrar: z.looseObject({ name: z.string().exactOptional(), iana_id: z.string().exactOptional() }).exactOptional(),
          nameservers: z.array(z.string()).exactOptional(),
          emails: z.array(z.string()).exactOptional(),
          dnssec: z.looseObject({ signed: z.boolean().exactOptional() }).exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "domains:read_hosting_history": operation({
    method: "GET",
    path: "/v1/{domain}/hosting-history/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List where a domain was hosted before.",
    parameters: {
      domain: { in: "path" },
    },
    params: () => z.strictObject({ domain: Domain() }),
    result: () => z.looseObject({
      response: z.looseObject({
        domain_name: z.string().exactOptional(),
        ip_history: z.array(z.looseObject({
          actiondate: z.string().exactOptional(),
          action_in_words: z.string().exactOptional(),
          pre_ip: z.string().nullable().exactOptional(),
          post_ip: z.string().nullable().exactOptional(),
        })).exactOptional(),
        nameserver_history: z.array(z.looseObject({
          actiondate: z.string().exactOptional(),
          action_in_words: z.string().exactOptional(),
          pre_mns: z.string().nullable().exactOptional(),
          post_mns: z.string().nullable().exactOptional(),
        })).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "domains:read_history": operation({
    method: "GET",
    path: "/v1/domain-history/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what changed on a domain over time.",
    pagination: { style: "offset", offset: "offset", limit: "page_size", items: "/response/changes" },
    parameters: {
      domain: { in: "query" },
      page_size: { in: "query" },
      offset: { in: "query" },
      include_fields: { in: "query" },
      exclude_fields: { in: "query" },
    },
    params: () => z.strictObject({
      domain: Domain(),
      page_size: z.int().min(1).max(500).exactOptional(),
      offset: Offset().exactOptional(),
      include_fields: z.string().min(1).exactOptional(),
      exclude_fields: z.string().min(1).exactOptional(),
    }),
    result: () => z.looseObject({
      response: z.looseObject({
        domain: z.string().exactOptional(),
        count: integer().exactOptional(),
        changes: z.array(z.looseObject({
          timestamp: z.string().exactOptional(),
          field: z.string().exactOptional(),
          before: IrisDomain().exactOptional(),
          after: IrisDomain().exactOptional(),
        })).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "domains:read_on_ip": operation({
    method: "GET",
    path: "/v1/{ip}/host-domains/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List domains that share an address.",
    parameters: {
      ip: { in: "path" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({ ip: z.string().min(7), limit: Count().exactOptional() }),
    result: () => OnAddress(),
  }),
  "domains:read_neighbours": operation({
    method: "GET",
    path: "/v1/{domain}/reverse-ip/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List domains on the addresses of a domain.",
    parameters: {
      domain: { in: "path" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({ domain: Domain(), limit: Count().exactOptional() }),
    result: () => OnAddress(),
  }),
  "domains:read_on_name_server": operation({
    method: "GET",
    path: "/v1/{nameServer}/name-server-domains/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List domains that use a name server.",
    parameters: {
      nameServer: { in: "path" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({ nameServer: z.string().min(3), limit: Count().exactOptional() }),
    result: () => z.looseObject({
      response: z.looseObject({
        name_server: z.looseObject({
          hostname: z.string().exactOptional(),
          primary: integer().exactOptional(),
          total: integer().exactOptional(),
        }).exactOptional(),
        primary_domains: z.array(z.string()).exactOptional(),
        secondary_domains: z.array(z.string()).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "networks:read": operation({
    method: "GET",
    path: "/v1/reverse-ip-whois/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Find networks by address or by their owner.",
    pagination: { style: "page", page: "page", items: "/response/records", more: "/response/has_more_pages" },
    parameters: {
      ip: { in: "query" },
      query: { in: "query" },
      country: { in: "query" },
      server: { in: "query" },
      ip_version: { in: "query" },
      include_total_count: { in: "query" },
      page: { in: "query" },
    },
    params: () => z.strictObject({
      ip: z.string().min(1).exactOptional(),
      query: z.string().min(1).exactOptional(),
      country: z.string().regex(/^[A-Z]{2}$/u).exactOptional(),
      server: z.enum([
        "whois.arin.net",
        "whois.apnic.net",
        "whois.ripe.net",
        "whois.lacnic.net",
        "whois.afrinic.net",
      ]).exactOptional(),
      ip_version: z.literal([4, 6]).exactOptional(),
      include_total_count: z.boolean().exactOptional(),
      page: Page().exactOptional(),
    }),
    result: () => z.looseObject({
      response: z.looseObject({
        organization: z.string().exactOptional(),
        range: z.string().exactOptional(),
        country: z.string().exactOptional(),
        ip_from: z.string().exactOptional(),
        ip_to: z.string().exactOptional(),
        whois_record: z.string().exactOptional(),
        record_count: integer().exactOptional(),
        total_count: integer().exactOptional(),
        has_more_pages: z.boolean().exactOptional(),
        records: z.array(z.looseObject({
          organization: z.string().exactOptional(),
          range: z.string().exactOptional(),
          country: z.string().exactOptional(),
          ip_from: z.string().exactOptional(),
          ip_to: z.string().exactOptional(),
          record_date: z.string().exactOptional(),
        })).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "domains:read_by_owner": operation({
    method: "GET",
    path: "/v1/reverse-whois/",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List domains whose WHOIS record contains words.",
    parameters: {
      terms: { in: "query" },
      exclude: { in: "query" },
      scope: { in: "query" },
      mode: { in: "query" },
    },
    params: () => z.strictObject({
      terms: z.string().min(2),
      exclude: z.string().min(1).exactOptional(),
      scope: z.enum(["current", "historic"]).exactOptional(),
      mode: z.enum(["quote", "purchase"]),
    }),
    result: () => z.looseObject({
      response: z.looseObject({
        domain_count: z.looseObject({ current: integer().exactOptional(), historic: integer().exactOptional() }).exactOptional(),
        report_price: z.looseObject({
          current: z.union([integer(), z.string()]).exactOptional(),
          historic: z.union([integer(), z.string()]).exactOptional(),
        }).exactOptional(),
        domains: z.array(z.string()).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "domains:search": operation({
    method: "GET",
    path: "/v2/domain-search/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Find domain names that contain words.",
    pagination: {
      style: "page",
      page: "page",
      items: "/response/results",
      total: "/response/query_info/total_results",
    },
    parameters: {
      query: { in: "query" },
      exclude_query: { in: "query" },
      min_length: { in: "query" },
      max_length: { in: "query" },
      active_only: { in: "query" },
      deleted_only: { in: "query" },
      anchor_left: { in: "query" },
      anchor_right: { in: "query" },
      page: { in: "query" },
    },
    params: () => z.strictObject({
      query: z.string().min(2),
      exclude_query: z.string().min(1).exactOptional(),
      min_length: integer().min(1).exactOptional(),
      max_length: z.int().min(1).max(63).exactOptional(),
      active_only: z.boolean().exactOptional(),
      deleted_only: z.boolean().exactOptional(),
      anchor_left: z.boolean().exactOptional(),
      anchor_right: z.boolean().exactOptional(),
      page: Page().exactOptional(),
    }),
    result: () => z.looseObject({
      response: z.looseObject({
        query_info: z.looseObject({
          total_results: integer().exactOptional(),
          page: integer().exactOptional(),
          limit: integer().exactOptional(),
        }).exactOptional(),
        results: z.array(z.looseObject({
          sld: z.string().exactOptional(),
          tlds: z.array(z.string()).exactOptional(),
          hashad_tlds: z.array(z.string()).exactOptional(),
        })).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "monitors:read_brand": operation({
    method: "GET",
    path: "/v1/mark-alert/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List new domains that contain a brand.",
    parameters: {
      query: { in: "query" },
      exclude: { in: "query" },
      domain_status: { in: "query" },
      days_back: { in: "query" },
    },
    params: () => z.strictObject({
      query: z.string().min(2),
      exclude: z.string().min(1).exactOptional(),
      domain_status: z.enum(["new", "on-hold"]).exactOptional(),
      days_back: DaysBack().exactOptional(),
    }),
    result: () => z.looseObject({
      response: z.looseObject({
        date: z.string().exactOptional(),
        total: integer().exactOptional(),
        alerts: z.array(z.looseObject({ domain: z.string().exactOptional(), status: z.string().exactOptional() })).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "monitors:read_registrant": operation({
    method: "GET",
    path: "/v1/registrant-alert/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List domains that a registrant got or gave up.",
    parameters: {
      query: { in: "query" },
      exclude: { in: "query" },
      days_back: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      query: z.string().min(2),
      exclude: z.string().min(1).exactOptional(),
      days_back: DaysBack().exactOptional(),
      limit: Count().exactOptional(),
    }),
    result: () => z.looseObject({
      response: z.looseObject({
        date: z.string().exactOptional(),
        total: z.number().exactOptional(),
        alerts: z.array(z.looseObject({
          domain: z.string().exactOptional(),
          match_type: z.string().exactOptional(),
          current_owner: z.string().exactOptional(),
          last_owner: z.string().exactOptional(),
          created: z.string().exactOptional(),
          modified: z.string().exactOptional(),
        })).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "monitors:read_ip": operation({
    method: "GET",
    path: "/v1/ip-monitor/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List domains that came to or left an address.",
    pagination: { style: "page", page: "page", items: "/response/alerts" },
    parameters: {
      query: { in: "query" },
      days_back: { in: "query" },
      page: { in: "query" },
    },
    params: () => z.strictObject({
      query: z.string().min(2),
      days_back: DaysBack().exactOptional(),
      page: Page().exactOptional(),
    }),
    result: () => z.looseObject({
      response: z.looseObject({
        date: z.string().exactOptional(),
        ip_address: z.string().exactOptional(),
        page: integer().exactOptional(),
        page_count: integer().exactOptional(),
        alerts: z.array(z.looseObject({
          domain: z.string().exactOptional(),
          action: z.string().exactOptional(),
          previous_ip_address: z.string().nullable().exactOptional(),
          new_ip_address: z.string().nullable().exactOptional(),
        })).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "detect_monitors:read": operation({
    method: "GET",
    path: "/v1/iris-detect/monitors/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List terms whose lookalikes are watched.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/monitors", total: "/total_count" },
    parameters: {
      include_counts: { in: "query" },
      datetime_counts_since: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
      order: { in: "query" },
    },
    params: () => z.strictObject({
      include_counts: z.boolean().exactOptional(),
      datetime_counts_since: z.string().exactOptional(),
      limit: Count().exactOptional(),
      offset: Offset().exactOptional(),
      order: Order().exactOptional(),
    }),
    result: () => z.looseObject({
      total_count: integer().exactOptional(),
      monitors: z.array(z.looseObject({
        id: z.string().exactOptional(),
        term: z.string().exactOptional(),
        state: z.string().exactOptional(),
        status: z.string().exactOptional(),
        created_date: z.string().exactOptional(),
        updated_date: z.string().exactOptional(),
        match_substring_variations: z.boolean().exactOptional(),
        nameserver_exclusions: z.array(z.string()).exactOptional(),
        text_exclusions: z.array(z.string()).exactOptional(),
        domain_counts: z.looseObject({
          new: integer().exactOptional(),
          watched: integer().exactOptional(),
          changed: integer().exactOptional(),
          escalated: integer().exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "detect_domains:read_new": operation({
    method: "GET",
    path: "/v1/iris-detect/domains/new/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List lookalike domains that were just found.",
    pagination: {
      style: "offset",
      offset: "offset",
      limit: "limit",
      items: "/watchlist_domains",
      total: "/total_count",
    },
    parameters: {
      monitor_id: { in: "query" },
      search: { in: "query" },
      discovered_since: { in: "query" },
      discovered_before: { in: "query" },
      risk_score_ranges: { in: "query", wire: "risk_score_ranges[]" },
      tlds: { in: "query", wire: "tlds[]" },
      mx_exists: { in: "query" },
      include_domain_data: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
      order: { in: "query" },
    },
    params: () => z.strictObject({
      monitor_id: MonitorId().exactOptional(),
      search: Contains().exactOptional(),
      discovered_since: FoundSince().exactOptional(),
      discovered_before: FoundBefore().exactOptional(),
      risk_score_ranges: ScoreRanges().exactOptional(),
      tlds: Tlds().exactOptional(),
      mx_exists: MailHost().exactOptional(),
      include_domain_data: WithData().exactOptional(),
      limit: Count().exactOptional(),
      offset: Offset().exactOptional(),
      order: Order().exactOptional(),
    }),
    result: () => DetectPage(),
  }),
  "detect_domains:read_watched": operation({
    method: "GET",
    path: "/v1/iris-detect/domains/watched/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List lookalike domains that are watched.",
    pagination: {
      style: "offset",
      offset: "offset",
      limit: "limit",
      items: "/watchlist_domains",
      total: "/total_count",
    },
    parameters: {
      monitor_id: { in: "query" },
      search: { in: "query" },
      discovered_since: { in: "query" },
      discovered_before: { in: "query" },
      changed_since: { in: "query" },
      escalated_since: { in: "query" },
      escalation_types: { in: "query" },
      risk_score_ranges: { in: "query", wire: "risk_score_ranges[]" },
      tlds: { in: "query", wire: "tlds[]" },
      mx_exists: { in: "query" },
      include_domain_data: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
      order: { in: "query" },
    },
    params: () => z.strictObject({
      monitor_id: MonitorId().exactOptional(),
      search: Contains().exactOptional(),
      discovered_since: FoundSince().exactOptional(),
      discovered_before: FoundBefore().exactOptional(),
      changed_since: ChangedSince().exactOptional(),
      escalated_since: EscalatedSince().exactOptional(),
      escalation_types: z.enum(["blocked", "google_safe"]).exactOptional(),
      risk_score_ranges: ScoreRanges().exactOptional(),
      tlds: Tlds().exactOptional(),
      mx_exists: MailHost().exactOptional(),
      include_domain_data: WithData().exactOptional(),
      limit: Count().exactOptional(),
      offset: Offset().exactOptional(),
      order: Order().exactOptional(),
    }),
    result: () => DetectPage(),
  }),
  "detect_domains:read_ignored": operation({
    method: "GET",
    path: "/v1/iris-detect/domains/ignored/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List lookalike domains that are ignored.",
    pagination: {
      style: "offset",
      offset: "offset",
      limit: "limit",
      items: "/watchlist_domains",
      total: "/total_count",
    },
    parameters: {
      monitor_id: { in: "query" },
      search: { in: "query" },
      discovered_since: { in: "query" },
      discovered_before: { in: "query" },
      changed_since: { in: "query" },
      risk_score_ranges: { in: "query", wire: "risk_score_ranges[]" },
      tlds: { in: "query", wire: "tlds[]" },
      mx_exists: { in: "query" },
      include_domain_data: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
      order: { in: "query" },
    },
    params: () => z.strictObject({
      monitor_id: MonitorId().exactOptional(),
      search: Contains().exactOptional(),
      discovered_since: FoundSince().exactOptional(),
      discovered_before: FoundBefore().exactOptional(),
      changed_since: ChangedSince().exactOptional(),
      risk_score_ranges: ScoreRanges().exactOptional(),
      tlds: Tlds().exactOptional(),
      mx_exists: MailHost().exactOptional(),
      include_domain_data: WithData().exactOptional(),
      limit: Count().exactOptional(),
      offset: Offset().exactOptional(),
      order: Order().exactOptional(),
    }),
    result: () => DetectPage(),
  }),
  "detect_domains:update": operation({
    method: "PATCH",
    path: "/v1/iris-detect/domains/",
    scope: [],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Watch or ignore lookalike domains.",
    parameters: {
      watchlist_domain_ids: { in: "body" },
      state: { in: "body" },
    },
    params: () => z.strictObject({ watchlist_domain_ids: WatchlistIds(), state: z.enum(["watched", "ignored"]) }),
    result: () => Assigned(),
  }),
  "detect_domains:escalate": operation({
    method: "POST",
    path: "/v1/iris-detect/escalations/",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Have lookalike domains blocked or reported to Google.",
    parameters: {
      watchlist_domain_ids: { in: "body" },
      escalation_type: { in: "body" },
    },
    params: () => z.strictObject({
      watchlist_domain_ids: WatchlistIds(),
      escalation_type: z.enum(["blocked", "google_safe"]),
    }),
    result: () => Assigned(),
  }),
  "account:read": operation({
    method: "GET",
    path: "/v1/account/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell products of the account and their use.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      response: z.looseObject({
        account: z.looseObject({
          api_username: z.string().exactOptional(),
          active: z.boolean().exactOptional(),
        }).exactOptional(),
        products: z.array(z.looseObject({
          id: z.string().exactOptional(),
          per_month_limit: z.union([z.string(), integer()]).nullable().exactOptional(),
          per_minute_limit: z.union([z.string(), integer()]).nullable().exactOptional(),
          usage: z.looseObject({
            today: z.union([z.string(), integer()]).exactOptional(),
            month: z.union([z.string(), integer()]).exactOptional(),
          }).exactOptional(),
        })).exactOptional(),
      }).exactOptional(),
    }),
  }),
};
