// Generated from specs/urlscan.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where urlscan.io is, and how it is authenticated. */
export const CONNECTOR = {
  id: "urlscan",
  name: "urlscan.io",
  api: {
    servers: { default: { baseUrl: "https://urlscan.io" } },
    auth: { type: "api_key", in: "header", name: "API-Key" },
  },
} as const satisfies ConnectorInfo;

const Uuid = once(() => z.string().min(36).max(36));

const Size = once(() => z.int().min(1).max(10000));

const SearchAfter = once(() => z.string().min(1));

const IncidentId = once(() => z.string().min(1));

const SearchId = once(() => z.string().min(1));

const SubscriptionId = once(() => z.string().min(1));

const ScannerId = once(() => z.string().min(1));

const Hidden = once(() => z.enum(["unlisted", "private"]));

const IncidentBody = once(() => z.strictObject({
  observable: z.string().min(1),
  visibility: Hidden(),
  channels: z.array(z.string()),
  scanInterval: integer().min(1).exactOptional(),
  scanIntervalMode: z.enum(["automatic", "manual"]).exactOptional(),
  scanIntervalAfterSuspended: integer().min(1).exactOptional(),
  scanIntervalAfterMalicious: integer().min(1).exactOptional(),
  watchedAttributes: z.array(z.enum(["detections", "tls", "dns", "labels", "page", "meta", "ip"])).exactOptional(),
  countries: z.array(z.string().min(2).max(2)).exactOptional(),
  countriesPerInterval: integer().min(1).exactOptional(),
  userAgents: z.array(z.string()).exactOptional(),
  userAgentsPerInterval: integer().min(1).exactOptional(),
  stopDelaySuspended: integer().min(0).exactOptional(),
  stopDelayInactive: integer().min(0).exactOptional(),
  stopDelayMalicious: integer().min(0).exactOptional(),
  expireAfter: integer().min(1).exactOptional(),
  incidentProfile: z.string().min(1).exactOptional(),
  extraPath: z.string().min(1).exactOptional(),
}));

const SearchBody = once(() => z.strictObject({
  datasource: z.enum(["hostnames", "scans"]),
  query: z.string().min(1),
  name: z.string().min(1),
  description: z.string().exactOptional(),
  longDescription: z.string().exactOptional(),
  tlp: z.enum(["red", "amber+strict", "amber", "green", "clear"]).exactOptional(),
  userTags: z.array(z.string().max(200).regex(/^(private|team)[.]/u)).exactOptional(),
  permissions: z.array(z.enum(["team:read", "team:write"])).exactOptional(),
}));

const Task = once(() => z.looseObject({
  uuid: z.string().exactOptional(),
  url: z.string().exactOptional(),
  domain: z.string().exactOptional(),
  apexDomain: z.string().exactOptional(),
  time: z.string().exactOptional(),
  visibility: z.string().exactOptional(),
  method: z.string().exactOptional(),
  source: z.string().exactOptional(),
  tags: z.array(z.string()).exactOptional(),
  reportURL: z.string().exactOptional(),
  screenshotURL: z.string().exactOptional(),
  domURL: z.string().exactOptional(),
}));

const Page = once(() => z.looseObject({
  url: z.string().exactOptional(),
  domain: z.string().exactOptional(),
  apexDomain: z.string().exactOptional(),
  title: z.string().exactOptional(),
  status: z.union([z.string(), integer()]).exactOptional(),
  mimeType: z.string().exactOptional(),
  server: z.string().exactOptional(),
  ip: z.string().exactOptional(),
  ptr: z.string().exactOptional(),
  asn: z.string().exactOptional(),
  asnname: z.string().exactOptional(),
  country: z.string().exactOptional(),
  tlsIssuer: z.string().exactOptional(),
  tlsAgeDays: integer().exactOptional(),
}));

const Verdict = once(() => z.looseObject({
  score: z.number().exactOptional(),
  malicious: z.boolean().exactOptional(),
  categories: z.array(z.string()).exactOptional(),
  tags: z.array(z.string()).exactOptional(),
}));

const Result = once(() => z.looseObject({
  task: Task().exactOptional(),
  page: Page().exactOptional(),
  verdicts: z.looseObject({
    overall: Verdict().exactOptional(),
    urlscan: Verdict().exactOptional(),
    engines: Verdict().exactOptional(),
    community: Verdict().exactOptional(),
  }).exactOptional(),
  lists: z.looseObject({
    ips: z.array(z.string()).exactOptional(),
    domains: z.array(z.string()).exactOptional(),
    urls: z.array(z.string()).exactOptional(),
    hashes: z.array(z.string()).exactOptional(),
    servers: z.array(z.string()).exactOptional(),
    countries: z.array(z.string()).exactOptional(),
    asns: z.array(z.string()).exactOptional(),
    linkDomains: z.array(z.string()).exactOptional(),
  }).exactOptional(),
  stats: z.looseObject({
    malicious: integer().exactOptional(),
    uniqIPs: integer().exactOptional(),
    uniqCountries: integer().exactOptional(),
    securePercentage: z.number().exactOptional(),
  }).exactOptional(),
}));

const Found = once(() => z.looseObject({
  total: integer().exactOptional(),
  took: integer().exactOptional(),
  has_more: z.boolean().exactOptional(),
  results: z.array(z.looseObject({
    _id: z.string().exactOptional(),
    task: Task().exactOptional(),
    page: Page().exactOptional(),
    stats: z.looseObject({
      requests: integer().exactOptional(),
      uniqIPs: integer().exactOptional(),
      dataLength: integer().exactOptional(),
    }).exactOptional(),
    result: z.string().exactOptional(),
    screenshot: z.string().exactOptional(),
    sort: z.array(z.union([integer(), z.string()])).exactOptional(),
  })).exactOptional(),
}));

const Incident = once(() => z.looseObject({
  incident: z.looseObject({
    _id: z.string().exactOptional(),
    observable: z.string().exactOptional(),
    state: z.string().exactOptional(),
    visibility: z.string().exactOptional(),
    channels: z.array(z.string()).exactOptional(),
    scanInterval: integer().exactOptional(),
    scanIntervalMode: z.string().exactOptional(),
    watchedAttributes: z.array(z.string()).exactOptional(),
    createdAt: z.string().exactOptional(),
    expireAt: z.string().exactOptional(),
  }).exactOptional(),
}));

const SavedSearch = once(() => z.looseObject({
  _id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  datasource: z.string().exactOptional(),
  query: z.string().exactOptional(),
  tlp: z.string().exactOptional(),
  userTags: z.array(z.string()).exactOptional(),
  permissions: z.array(z.string()).exactOptional(),
}));

const Subscription = once(() => z.looseObject({
  _id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  isActive: z.boolean().exactOptional(),
  frequency: z.string().exactOptional(),
  searchIds: z.array(z.string()).exactOptional(),
  emailAddresses: z.array(z.string()).exactOptional(),
  channelIds: z.array(z.string()).exactOptional(),
}));

const Limit = once(() => z.looseObject({
  limit: integer().exactOptional(),
  used: integer().exactOptional(),
  remaining: integer().exactOptional(),
  percent: z.number().exactOptional(),
}));

const Limits = once(() => z.looseObject({
  minute: Limit().exactOptional(),
  hour: Limit().exactOptional(),
  day: Limit().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "scans:write": operation({
    method: "POST",
    path: "/api/v1/scan/",
    scope: [],
    risk: "medium",
    effect: "action",
    idempotent: false,
    description: "Have a page visited and analysed.",
    parameters: {
      url: { in: "body" },
      visibility: { in: "body" },
      country: { in: "body" },
      tags: { in: "body" },
      referer: { in: "body" },
      customagent: { in: "body" },
    },
    params: () => z.strictObject({
      url: z.string().min(1),
      visibility: Hidden(),
      country: z.string().min(2).max(2).exactOptional(),
      tags: z.array(z.string()).max(10).exactOptional(),
      referer: z.string().exactOptional(),
      customagent: z.string().exactOptional(),
    }),
    result: () => z.looseObject({
      uuid: z.string(),
      message: z.string().exactOptional(),
      url: z.string().exactOptional(),
      visibility: z.string().exactOptional(),
      country: z.string().exactOptional(),
      result: z.string().exactOptional(),
      api: z.string().exactOptional(),
    }),
  }),
  "results:read_details": operation({
    method: "GET",
    path: "/api/v1/result/{uuid}/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get what a scan found.",
    parameters: {
      uuid: { in: "path" },
    },
    params: () => z.strictObject({ uuid: Uuid() }),
    result: () => Result(),
  }),
  "results:read_dom": operation({
    method: "GET",
    path: "/dom/{uuid}/",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get the page as it was after scripts had run.",
    parameters: {
      uuid: { in: "path" },
    },
    params: () => z.strictObject({ uuid: Uuid() }),
    result: () => z.string(),
  }),
  "results:read_similar": operation({
    method: "GET",
    path: "/api/v1/pro/result/{uuid}/similar/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List scans whose page is built alike.",
    parameters: {
      uuid: { in: "path" },
      q: { in: "query" },
      size: { in: "query" },
      search_after: { in: "query" },
    },
    params: () => z.strictObject({
      uuid: Uuid(),
      q: z.string().min(1).exactOptional(),
      size: Size().exactOptional(),
      search_after: SearchAfter().exactOptional(),
    }),
    result: () => Found(),
  }),
  "results:hide": operation({
    method: "PUT",
    path: "/api/v1/result/{uuid}/visibility/",
    scope: [],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Make an own scan private.",
    parameters: {
      uuid: { in: "path" },
      visibility: { in: "body" },
    },
    params: () => z.strictObject({ uuid: Uuid(), visibility: z.literal("private") }),
    result: () => z.looseObject({ uuid: z.string().exactOptional(), visibility: z.string().exactOptional() }),
  }),
  "results:reset_visibility": operation({
    method: "DELETE",
    path: "/api/v1/result/{uuid}/visibility/",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Show an own scan to whom it was shown at first.",
    parameters: {
      uuid: { in: "path" },
    },
    params: () => z.strictObject({ uuid: Uuid() }),
    result: () => z.looseObject({ uuid: z.string().exactOptional(), visibility: z.string().exactOptional() }),
  }),
  "search:read": operation({
    method: "GET",
    path: "/api/v1/search/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search past scans and other data.",
    parameters: {
      q: { in: "query" },
      size: { in: "query" },
      search_after: { in: "query" },
      datasource: { in: "query" },
      collapse: { in: "query" },
    },
    params: () => z.strictObject({
      q: z.string().min(1),
      size: Size().exactOptional(),
      search_after: SearchAfter().exactOptional(),
      datasource: z.enum(["scans", "hostnames", "incidents", "notifications", "certificates"]).exactOptional(),
      collapse: z.string().min(1).exactOptional(),
    }),
    result: () => Found(),
  }),
  "hostnames:read_history": operation({
    method: "GET",
    path: "/api/v1/hostname/{hostname}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what was seen of a hostname day by day.",
    pagination: { style: "cursor", cursor: "pageState", next: "/pageState", items: "/results" },
    parameters: {
      hostname: { in: "path" },
      limit: { in: "query" },
      pageState: { in: "query" },
    },
    params: () => z.strictObject({
      hostname: z.string().min(3),
      limit: z.int().min(10).max(10000).exactOptional(),
      pageState: z.string().min(1).exactOptional(),
    }),
    result: () => z.looseObject({
      pageState: z.string().nullable().exactOptional(),
      results: z.array(z.looseObject({
        seen_on: z.string().exactOptional(),
        source: z.string().exactOptional(),
        sub_id: z.string().exactOptional(),
        first_seen: z.string().exactOptional(),
        last_seen: z.string().exactOptional(),
        data_type: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "observables:read": operation({
    method: "GET",
    path: "/api/v1/malicious/{type}/{value}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell how often something was seen in malicious scans.",
    parameters: {
      type: { in: "path" },
      value: { in: "path" },
    },
    params: () => z.strictObject({ type: z.enum(["ip", "hostname", "domain", "url"]), value: z.string().min(1) }),
    result: () => z.looseObject({
      observable: z.string().exactOptional(),
      type: z.string().exactOptional(),
      count: integer().exactOptional(),
      firstSeen: z.string().exactOptional(),
      lastSeen: z.string().exactOptional(),
    }),
  }),
  "incidents:write": operation({
    method: "POST",
    path: "/api/v1/user/incidents",
    scope: [],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Watch a site for changes.",
    parameters: {
      incident: { in: "body" },
    },
    params: () => z.strictObject({ incident: IncidentBody() }),
    result: () => Incident(),
  }),
  "incidents:read_details": operation({
    method: "GET",
    path: "/api/v1/user/incidents/{incidentId}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one incident with its settings.",
    parameters: {
      incidentId: { in: "path" },
    },
    params: () => z.strictObject({ incidentId: IncidentId() }),
    result: () => Incident(),
  }),
  "incidents:update": operation({
    method: "PUT",
    path: "/api/v1/user/incidents/{incidentId}",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Replace the settings of an incident.",
    parameters: {
      incidentId: { in: "path" },
      incident: { in: "body" },
    },
    params: () => z.strictObject({ incidentId: IncidentId(), incident: IncidentBody() }),
    result: () => Incident(),
  }),
  "incidents:close": operation({
    method: "PUT",
    path: "/api/v1/user/incidents/{incidentId}/close",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Stop watching the site of an incident.",
    parameters: {
      incidentId: { in: "path" },
    },
    params: () => z.strictObject({ incidentId: IncidentId() }),
    result: () => Incident(),
  }),
  "incidents:restart": operation({
    method: "PUT",
    path: "/api/v1/user/incidents/{incidentId}/restart",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Watch the site of a closed incident again.",
    parameters: {
      incidentId: { in: "path" },
    },
    params: () => z.strictObject({ incidentId: IncidentId() }),
    result: () => Incident(),
  }),
  "saved_searches:read": operation({
    method: "GET",
    path: "/api/v1/user/searches/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List saved searches that can be used.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({ searches: z.array(SavedSearch()).exactOptional() }),
  }),
  "saved_searches:write": operation({
    method: "POST",
    path: "/api/v1/user/searches/",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Save a search that new data is held against.",
    parameters: {
      search: { in: "body" },
    },
    params: () => z.strictObject({ search: SearchBody() }),
    result: () => z.looseObject({ search: SavedSearch().exactOptional() }),
  }),
  "saved_searches:update": operation({
    method: "PUT",
    path: "/api/v1/user/searches/{searchId}/",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Replace a saved search.",
    parameters: {
      searchId: { in: "path" },
      search: { in: "body" },
    },
    params: () => z.strictObject({ searchId: SearchId(), search: SearchBody() }),
    result: () => z.looseObject({ search: SavedSearch().exactOptional() }),
  }),
  "saved_searches:delete": operation({
    method: "DELETE",
    path: "/api/v1/user/searches/{searchId}/",
    scope: [],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete a saved search.",
    parameters: {
      searchId: { in: "path" },
    },
    params: () => z.strictObject({ searchId: SearchId() }),
    result: () => z.strictObject({}),
  }),
  "subscriptions:read": operation({
    method: "GET",
    path: "/api/v1/user/subscriptions/",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List who is told of which searches.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({ subscriptions: z.array(Subscription()).exactOptional() }),
  }),
  "subscriptions:write": operation({
    method: "POST",
    path: "/api/v1/user/subscriptions/",
    scope: [],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Have matches of saved searches sent to people.",
    parameters: {
      subscription: { in: "body" },
    },
    params: () => z.strictObject({
      subscription: z.strictObject({
        name: z.string().min(1),
        description: z.string().exactOptional(),
        searchIds: z.array(z.string()).min(1),
        frequency: z.enum(["live", "hourly", "daily"]),
        emailAddresses: z.array(z.string()).max(10),
        channelIds: z.array(z.string()).exactOptional(),
        isActive: z.boolean(),
        ignoreTime: z.boolean(),
        weekDays: z.array(z.enum(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])).exactOptional(),
      }),
    }),
    result: () => z.looseObject({ subscription: Subscription().exactOptional() }),
  }),
  "subscriptions:delete": operation({
    method: "DELETE",
    path: "/api/v1/user/subscriptions/{subscriptionId}/",
    scope: [],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete a subscription so that nobody is told.",
    parameters: {
      subscriptionId: { in: "path" },
    },
    params: () => z.strictObject({ subscriptionId: SubscriptionId() }),
    result: () => z.strictObject({}),
  }),
  "channels:read": operation({
    method: "GET",
    path: "/api/v1/user/channels/",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List where notifications are sent.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      channels: z.array(z.looseObject({
        _id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        name: z.string().exactOptional(),
        isActive: z.boolean().exactOptional(),
        frequency: z.string().exactOptional(),
        webhookURL: z.string().exactOptional(),
        emailAddresses: z.array(z.string()).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "live_scans:write": operation({
    method: "POST",
    path: "/api/v1/livescan/{scannerId}/task/",
    scope: [],
    risk: "medium",
    effect: "action",
    idempotent: false,
    description: "Start a scan that is kept only for a time.",
    parameters: {
      scannerId: { in: "path" },
      task: { in: "body" },
      scanner: { in: "body" },
    },
    params: () => z.strictObject({
      scannerId: ScannerId(),
      task: z.strictObject({ url: z.string().min(1), visibility: Hidden() }),
      scanner: z.strictObject({
        pageTimeout: integer().min(1).exactOptional(),
        captureDelay: integer().min(0).exactOptional(),
      }).exactOptional(),
    }),
    result: () => z.looseObject({ uuid: z.string().exactOptional() }),
  }),
  "live_scans:read_details": operation({
    method: "GET",
    path: "/api/v1/livescan/{scannerId}/result/{resourceId}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get what a live scan found.",
    parameters: {
      scannerId: { in: "path" },
      resourceId: { in: "path" },
    },
    params: () => z.strictObject({ scannerId: ScannerId(), resourceId: z.string().min(1) }),
    result: () => Result(),
  }),
  "quotas:read": operation({
    method: "GET",
    path: "/api/v1/quotas",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell how many calls are left.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      source: z.string().exactOptional(),
      scope: z.string().exactOptional(),
      limits: z.looseObject({
        public: Limits().exactOptional(),
        unlisted: Limits().exactOptional(),
        private: Limits().exactOptional(),
        search: Limits().exactOptional(),
        retrieve: Limits().exactOptional(),
      }).exactOptional(),
    }),
  }),
};
