// Generated from specs/rapid7_insightvm.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
  withDefaults,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Rapid7 InsightVM is, and how it is authenticated. */
export const CONNECTOR = {
  id: "rapid7_insightvm",
  name: "Rapid7 InsightVM",
  api: {
    servers: {
      default: {
        baseUrl: "https://{console}:3780/api/3",
        variables: { console: { description: "Name of the console's host, as in insightvm.example.com." } },
      },
    },
    auth: { type: "basic" },
  },
} as const satisfies ConnectorInfo;

const AssetId = once(() => integer().min(1));

const VulnerabilityId = once(() => z.string().min(1));

const SiteId = once(() => integer().min(1));

const ScanId = once(() => integer().min(1));

const TagId = once(() => integer().min(1));

const ReportId = once(() => integer().min(1));

const ExceptionId = once(() => integer().min(1));

const ConsoleUserId = once(() => integer().min(1));

const Page = once(() => integer().min(0));

const Size = once(() => z.int().min(1).max(500));

const Sort = once(() => z.array(z.string()));

const Link = once(() => z.looseObject({ href: z.string().exactOptional(), rel: z.string().exactOptional() }));

const Links = once(() => z.looseObject({ links: z.array(Link()).exactOptional() }));

const PageInfo = once(() => z.looseObject({
  number: integer().exactOptional(),
  size: integer().exactOptional(),
  totalPages: integer().exactOptional(),
  totalResources: integer().exactOptional(),
}));

const Text = once(() => z.looseObject({ text: z.string().exactOptional(), html: z.string().exactOptional() }));

const Protocol = once(() => z.string());

const VulnerabilityCounts = once(() => z.looseObject({
  critical: integer().exactOptional(),
  severe: integer().exactOptional(),
  moderate: integer().exactOptional(),
  total: integer().exactOptional(),
}));

const Software = once(() => z.looseObject({
  id: integer().exactOptional(),
  description: z.string().exactOptional(),
  vendor: z.string().exactOptional(),
  product: z.string().exactOptional(),
  version: z.string().exactOptional(),
  family: z.string().exactOptional(),
  type: z.string().exactOptional(),
  cpe: z.looseObject({ "v2.2": z.string().exactOptional(), "v2.3": z.string().exactOptional() }).exactOptional(),
}));

const Service = once(() => z.looseObject({
  name: z.string().exactOptional(),
  port: integer().exactOptional(),
  protocol: Protocol().exactOptional(),
  product: z.string().exactOptional(),
  vendor: z.string().exactOptional(),
  version: z.string().exactOptional(),
  family: z.string().exactOptional(),
}));

const Asset = once(() => z.looseObject({
  id: AssetId().exactOptional(),
  ip: z.string().exactOptional(),
  mac: z.string().exactOptional(),
  hostName: z.string().exactOptional(),
  hostNames: z.array(z.looseObject({ name: z.string().exactOptional(), source: z.string().exactOptional() })).exactOptional(),
  addresses: z.array(z.looseObject({ ip: z.string().exactOptional(), mac: z.string().exactOptional() })).exactOptional(),
  os: z.string().exactOptional(),
  osFingerprint: z.looseObject({
    vendor: z.string().exactOptional(),
    product: z.string().exactOptional(),
    version: z.string().exactOptional(),
    family: z.string().exactOptional(),
    architecture: z.string().exactOptional(),
  }).exactOptional(),
  type: z.string().exactOptional(),
  riskScore: z.number().exactOptional(),
  rawRiskScore: z.number().exactOptional(),
  assessedForVulnerabilities: z.boolean().exactOptional(),
  assessedForPolicies: z.boolean().exactOptional(),
  vulnerabilities: z.looseObject({
    critical: integer().exactOptional(),
    severe: integer().exactOptional(),
    moderate: integer().exactOptional(),
    total: integer().exactOptional(),
    exploits: integer().exactOptional(),
    malwareKits: integer().exactOptional(),
  }).exactOptional(),
  services: z.array(Service()).exactOptional(),
  software: z.array(Software()).exactOptional(),
  users: z.array(z.looseObject({
    id: integer().exactOptional(),
    name: z.string().exactOptional(),
    fullName: z.string().exactOptional(),
  })).exactOptional(),
  history: z.array(z.looseObject({
    date: z.string().exactOptional(),
    type: z.string().exactOptional(),
    description: z.string().exactOptional(),
    scanId: integer().exactOptional(),
    version: integer().exactOptional(),
  })).exactOptional(),
}));

const AssetPage = once(() => z.looseObject({ resources: z.array(Asset()).exactOptional(), page: PageInfo().exactOptional() }));

const Solution = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  summary: Text().exactOptional(),
  steps: Text().exactOptional(),
  additionalInformation: Text().exactOptional(),
  appliesTo: z.string().exactOptional(),
  estimate: z.string().exactOptional(),
  confidence: z.string().exactOptional(),
}));

const Vulnerability = once(() => z.looseObject({
  id: VulnerabilityId().exactOptional(),
  title: z.string().exactOptional(),
  description: Text().exactOptional(),
  cves: z.array(z.string()).exactOptional(),
  cvss: z.looseObject({
    v2: z.looseObject({ score: z.number().exactOptional(), vector: z.string().exactOptional() }).exactOptional(),
    v3: z.looseObject({ score: z.number().exactOptional(), vector: z.string().exactOptional() }).exactOptional(),
  }).exactOptional(),
  severity: z.string().exactOptional(),
  severityScore: integer().exactOptional(),
  riskScore: z.number().exactOptional(),
  exploits: integer().exactOptional(),
  malwareKits: integer().exactOptional(),
  denialOfService: z.boolean().exactOptional(),
  categories: z.array(z.string()).exactOptional(),
  pci: z.looseObject({
    status: z.string().exactOptional(),
    fail: z.boolean().exactOptional(),
    adjustedCVSSScore: integer().exactOptional(),
  }).exactOptional(),
  published: z.string().exactOptional(),
  added: z.string().exactOptional(),
  modified: z.string().exactOptional(),
}));

const Finding = once(() => z.looseObject({
  id: VulnerabilityId().exactOptional(),
  status: z.string().exactOptional(),
  instances: integer().exactOptional(),
  since: z.string().exactOptional(),
  results: z.array(z.looseObject({
    checkId: z.string().exactOptional(),
    key: z.string().exactOptional(),
    status: z.string().exactOptional(),
    proof: z.string().exactOptional(),
    port: integer().exactOptional(),
    protocol: Protocol().exactOptional(),
    since: z.string().exactOptional(),
    exceptions: z.array(integer()).exactOptional(),
  })).exactOptional(),
}));

const Scan = once(() => z.looseObject({
  id: ScanId().exactOptional(),
  scanName: z.string().exactOptional(),
  scanType: z.string().exactOptional(),
  siteId: integer().exactOptional(),
  siteName: z.string().exactOptional(),
  status: z.string().exactOptional(),
  message: z.string().exactOptional(),
  startTime: z.string().exactOptional(),
  endTime: z.string().exactOptional(),
  duration: z.string().exactOptional(),
  startedBy: z.string().exactOptional(),
  assets: integer().exactOptional(),
  engineId: integer().exactOptional(),
  engineName: z.string().exactOptional(),
  vulnerabilities: VulnerabilityCounts().exactOptional(),
}));

const Site = once(() => z.looseObject({
  id: SiteId().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  type: z.string().exactOptional(),
  importance: z.string().exactOptional(),
  assets: integer().exactOptional(),
  riskScore: z.number().exactOptional(),
  lastScanTime: z.string().exactOptional(),
  scanEngine: integer().exactOptional(),
  scanTemplate: z.string().exactOptional(),
  vulnerabilities: VulnerabilityCounts().exactOptional(),
}));

const ExceptionScope = once(() => z.looseObject({
  type: z.string().exactOptional(),
  id: integer().exactOptional(),
  vulnerability: VulnerabilityId().exactOptional(),
  key: z.string().exactOptional(),
  port: integer().exactOptional(),
}));

const VulnerabilityException = once(() => z.looseObject({
  id: ExceptionId().exactOptional(),
  state: z.string().exactOptional(),
  scope: ExceptionScope().exactOptional(),
  expires: z.string().exactOptional(),
  submit: z.looseObject({
    reason: z.string().exactOptional(),
    comment: z.string().exactOptional(),
    date: z.string().exactOptional(),
    name: z.string().exactOptional(),
    user: integer().exactOptional(),
  }).exactOptional(),
  review: z.looseObject({
    comment: z.string().exactOptional(),
    date: z.string().exactOptional(),
    name: z.string().exactOptional(),
    user: integer().exactOptional(),
  }).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "assets:search": operation({
    method: "POST",
    path: "/assets/search",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search assets by address, name, system or weakness.",
    pagination: {
      style: "page",
      page: "page",
      size: "size",
      items: "/resources",
      total: "/page/totalResources",
      first: 0,
    },
    parameters: {
      match: { in: "body" },
      filters: { in: "body" },
      page: { in: "query" },
      size: { in: "query" },
      sort: { in: "query" },
    },
    params: () => z.strictObject({
      match: z.enum(["any", "all"]),
      filters: z.array(z.strictObject({
        field: z.string().min(1),
        operator: z.string().min(1),
        value: z.union([z.string(), z.number()]).exactOptional(),
        values: z.array(z.union([z.string(), z.number()])).exactOptional(),
        lower: z.union([z.string(), z.number()]).exactOptional(),
        upper: z.union([z.string(), z.number()]).exactOptional(),
      })).min(1),
      page: Page().exactOptional(),
      size: Size().exactOptional(),
      sort: Sort().exactOptional(),
    }),
    result: () => AssetPage(),
  }),
  "assets:read": operation({
    method: "GET",
    path: "/assets",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List every asset that the caller may see.",
    pagination: {
      style: "page",
      page: "page",
      size: "size",
      items: "/resources",
      total: "/page/totalResources",
      first: 0,
    },
    parameters: {
      page: { in: "query" },
      size: { in: "query" },
      sort: { in: "query" },
    },
    params: () => z.strictObject({
      page: Page().exactOptional(),
      size: Size().exactOptional(),
      sort: Sort().exactOptional(),
    }),
    result: () => AssetPage(),
  }),
  "assets:read_details": operation({
    method: "GET",
    path: "/assets/{id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one asset with services and software.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: AssetId() }),
    result: () => Asset(),
  }),
  "assets:delete": operation({
    method: "DELETE",
    path: "/assets/{id}",
    scope: [],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete an asset with its history.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: AssetId() }),
    result: () => Links(),
  }),
  "asset_vulnerabilities:read": operation({
    method: "GET",
    path: "/assets/{id}/vulnerabilities",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what was found on an asset.",
    pagination: {
      style: "page",
      page: "page",
      size: "size",
      items: "/resources",
      total: "/page/totalResources",
      first: 0,
    },
    parameters: {
      id: { in: "path" },
      page: { in: "query" },
      size: { in: "query" },
      sort: { in: "query" },
    },
    params: () => z.strictObject({
      id: AssetId(),
      page: Page().exactOptional(),
      size: Size().exactOptional(),
      sort: Sort().exactOptional(),
    }),
    result: () => z.looseObject({
      resources: z.array(Finding()).exactOptional(),
      page: PageInfo().exactOptional(),
    }),
  }),
  "asset_vulnerabilities:read_solutions": operation({
    method: "GET",
    path: "/assets/{id}/vulnerabilities/{vulnerabilityId}/solution",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get what mends a vulnerability on an asset.",
    parameters: {
      id: { in: "path" },
      vulnerabilityId: { in: "path" },
    },
    params: () => z.strictObject({ id: AssetId(), vulnerabilityId: VulnerabilityId() }),
    result: () => z.looseObject({ resources: z.array(Solution()).exactOptional() }),
  }),
  "asset_tags:write": operation({
    method: "PUT",
    path: "/assets/{id}/tags/{tagId}",
    scope: [],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Put a tag on an asset.",
    parameters: {
      id: { in: "path" },
      tagId: { in: "path" },
    },
    params: () => z.strictObject({ id: AssetId(), tagId: TagId() }),
    result: () => Links(),
  }),
  "asset_tags:delete": operation({
    method: "DELETE",
    path: "/assets/{id}/tags/{tagId}",
    scope: [],
    risk: "medium",
    effect: "delete",
    idempotent: true,
    description: "Take a tag off an asset.",
    parameters: {
      id: { in: "path" },
      tagId: { in: "path" },
    },
    params: () => z.strictObject({ id: AssetId(), tagId: TagId() }),
    result: () => Links(),
  }),
  "tags:read": operation({
    method: "GET",
    path: "/tags",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List tags by name and kind.",
    pagination: {
      style: "page",
      page: "page",
      size: "size",
      items: "/resources",
      total: "/page/totalResources",
      first: 0,
    },
    parameters: {
      name: { in: "query" },
      type: { in: "query" },
      page: { in: "query" },
      size: { in: "query" },
      sort: { in: "query" },
    },
    params: () => z.strictObject({
      name: z.string().min(1).exactOptional(),
      type: z.string().min(1).exactOptional(),
      page: Page().exactOptional(),
      size: Size().exactOptional(),
      sort: Sort().exactOptional(),
    }),
    result: () => z.looseObject({
      resources: z.array(z.looseObject({
        id: TagId().exactOptional(),
        name: z.string().exactOptional(),
        type: z.string().exactOptional(),
        color: z.string().exactOptional(),
        source: z.string().exactOptional(),
        riskModifier: z.number().exactOptional(),
        created: z.string().exactOptional(),
      })).exactOptional(),
      page: PageInfo().exactOptional(),
    }),
  }),
  "vulnerabilities:read_details": operation({
    method: "GET",
    path: "/vulnerabilities/{id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one vulnerability with scores and CVEs.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: VulnerabilityId() }),
    result: () => Vulnerability(),
  }),
  "vulnerabilities:read_assets": operation({
    method: "GET",
    path: "/vulnerabilities/{id}/assets",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List numbers of assets that have a vulnerability.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: VulnerabilityId() }),
    result: () => z.looseObject({
      resources: z.array(integer()).exactOptional(),
      links: z.array(Link()).exactOptional(),
    }),
  }),
  "vulnerabilities:read_exploits": operation({
    method: "GET",
    path: "/vulnerabilities/{id}/exploits",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List public exploits for a vulnerability.",
    pagination: {
      style: "page",
      page: "page",
      size: "size",
      items: "/resources",
      total: "/page/totalResources",
      first: 0,
    },
    parameters: {
      id: { in: "path" },
      page: { in: "query" },
      size: { in: "query" },
      sort: { in: "query" },
    },
    params: () => z.strictObject({
      id: VulnerabilityId(),
      page: Page().exactOptional(),
      size: Size().exactOptional(),
      sort: Sort().exactOptional(),
    }),
    result: () => z.looseObject({
      resources: z.array(z.looseObject({
        id: integer().exactOptional(),
        title: z.string().exactOptional(),
        skillLevel: z.string().exactOptional(),
        source: z.looseObject({ name: z.string().exactOptional(), key: z.string().exactOptional() }).exactOptional(),
      })).exactOptional(),
      page: PageInfo().exactOptional(),
    }),
  }),
  "vulnerabilities:read_malware_kits": operation({
    method: "GET",
    path: "/vulnerabilities/{id}/malware_kits",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List malware kits that use a vulnerability.",
    pagination: {
      style: "page",
      page: "page",
      size: "size",
      items: "/resources",
      total: "/page/totalResources",
      first: 0,
    },
    parameters: {
      id: { in: "path" },
      page: { in: "query" },
      size: { in: "query" },
      sort: { in: "query" },
    },
    params: () => z.strictObject({
      id: VulnerabilityId(),
      page: Page().exactOptional(),
      size: Size().exactOptional(),
      sort: Sort().exactOptional(),
    }),
    result: () => z.looseObject({
      resources: z.array(z.looseObject({
        id: integer().exactOptional(),
        name: z.string().exactOptional(),
        popularity: z.string().exactOptional(),
      })).exactOptional(),
      page: PageInfo().exactOptional(),
    }),
  }),
  "solutions:read_details": operation({
    method: "GET",
    path: "/solutions/{id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one solution with its steps.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => Solution(),
  }),
  "sites:read": operation({
    method: "GET",
    path: "/sites",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List sites with risk and last scan.",
    pagination: {
      style: "page",
      page: "page",
      size: "size",
      items: "/resources",
      total: "/page/totalResources",
      first: 0,
    },
    parameters: {
      page: { in: "query" },
      size: { in: "query" },
      sort: { in: "query" },
    },
    params: () => z.strictObject({
      page: Page().exactOptional(),
      size: Size().exactOptional(),
      sort: Sort().exactOptional(),
    }),
    result: () => z.looseObject({ resources: z.array(Site()).exactOptional(), page: PageInfo().exactOptional() }),
  }),
  "sites:read_assets": operation({
    method: "GET",
    path: "/sites/{id}/assets",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the assets of a site.",
    pagination: {
      style: "page",
      page: "page",
      size: "size",
      items: "/resources",
      total: "/page/totalResources",
      first: 0,
    },
    parameters: {
      id: { in: "path" },
      page: { in: "query" },
      size: { in: "query" },
      sort: { in: "query" },
    },
    params: () => z.strictObject({
      id: SiteId(),
      page: Page().exactOptional(),
      size: Size().exactOptional(),
      sort: Sort().exactOptional(),
    }),
    result: () => AssetPage(),
  }),
  "sites:delete": operation({
    method: "DELETE",
    path: "/sites/{id}",
    scope: [],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a site with its scans and settings.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: SiteId() }),
    result: () => Links(),
  }),
  "scans:read": operation({
    method: "GET",
    path: "/scans",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List past scans, or those running now.",
    pagination: {
      style: "page",
      page: "page",
      size: "size",
      items: "/resources",
      total: "/page/totalResources",
      first: 0,
    },
    parameters: {
      active: { in: "query" },
      page: { in: "query" },
      size: { in: "query" },
      sort: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      active: z.boolean().exactOptional(),
      page: Page().exactOptional(),
      size: Size().exactOptional(),
      sort: Sort().exactOptional(),
    }), { active: false }),
    result: () => z.looseObject({ resources: z.array(Scan()).exactOptional(), page: PageInfo().exactOptional() }),
  }),
  "scans:read_details": operation({
    method: "GET",
    path: "/scans/{id}",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get state and outcome of one scan.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: ScanId() }),
    result: () => Scan(),
  }),
  "scans:start": operation({
    method: "POST",
    path: "/sites/{id}/scans",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Scan a site, or some of its hosts, now.",
    parameters: {
      id: { in: "path" },
      name: { in: "body" },
      hosts: { in: "body" },
      assetGroupIds: { in: "body" },
      engineId: { in: "body" },
      templateId: { in: "body" },
      overrideBlackout: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      id: SiteId(),
      name: z.string().min(1).exactOptional(),
      hosts: z.array(z.string()).exactOptional(),
      assetGroupIds: z.array(integer()).exactOptional(),
      engineId: integer().exactOptional(),
      templateId: z.string().exactOptional(),
      overrideBlackout: z.boolean().exactOptional(),
    }), { overrideBlackout: false }),
    result: () => z.looseObject({ id: ScanId().exactOptional(), links: z.array(Link()).exactOptional() }),
  }),
  "scans:control": operation({
    method: "POST",
    path: "/scans/{id}/{status}",
    scope: [],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Pause, stop or resume a scan.",
    parameters: {
      id: { in: "path" },
      status: { in: "path" },
    },
    params: () => z.strictObject({ id: ScanId(), status: z.enum(["pause", "stop", "resume"]) }),
    result: () => Links(),
  }),
  "exceptions:read": operation({
    method: "GET",
    path: "/vulnerability_exceptions",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List vulnerabilities that were excepted.",
    pagination: {
      style: "page",
      page: "page",
      size: "size",
      items: "/resources",
      total: "/page/totalResources",
      first: 0,
    },
    parameters: {
      page: { in: "query" },
      size: { in: "query" },
      sort: { in: "query" },
    },
    params: () => z.strictObject({
      page: Page().exactOptional(),
      size: Size().exactOptional(),
      sort: Sort().exactOptional(),
    }),
    result: () => z.looseObject({
      resources: z.array(VulnerabilityException()).exactOptional(),
      page: PageInfo().exactOptional(),
    }),
  }),
  "exceptions:write": operation({
    method: "POST",
    path: "/vulnerability_exceptions",
    scope: [],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Ask for a vulnerability to be excepted.",
    parameters: {
      state: { in: "body" },
      expires: { in: "body" },
      scope: { in: "body" },
      submit: { in: "body" },
    },
    params: () => z.strictObject({
      state: z.enum(["Under Review", "Approved"]).exactOptional(),
      expires: z.string().exactOptional(),
      scope: z.strictObject({
        type: z.enum(["Global", "Site", "Asset", "Asset Group", "Instance"]),
        id: integer().min(1).exactOptional(),
        vulnerability: VulnerabilityId(),
        key: z.string().exactOptional(),
        port: integer().exactOptional(),
      }),
      submit: z.strictObject({
        reason: z.enum([
          "False Positive",
          "Compensating Control",
          "Acceptable Use",
          "Acceptable Risk",
          "Other",
        ]),
        comment: z.string().exactOptional(),
      }),
    }),
    result: () => z.looseObject({ id: ExceptionId().exactOptional(), links: z.array(Link()).exactOptional() }),
  }),
  "exceptions:review": operation({
    method: "POST",
    path: "/vulnerability_exceptions/{id}/{status}",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: true,
    description: "Approve, reject or recall an exception.",
    parameters: {
      id: { in: "path" },
      status: { in: "path" },
    },
    params: () => z.strictObject({ id: ExceptionId(), status: z.enum(["recall", "approve", "reject"]) }),
    result: () => Links(),
  }),
  "exceptions:delete": operation({
    method: "DELETE",
    path: "/vulnerability_exceptions/{id}",
    scope: [],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Delete an exception so that findings return.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: ExceptionId() }),
    result: () => Links(),
  }),
  "reports:read": operation({
    method: "GET",
    path: "/reports",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the reports that are set up.",
    pagination: {
      style: "page",
      page: "page",
      size: "size",
      items: "/resources",
      total: "/page/totalResources",
      first: 0,
    },
    parameters: {
      page: { in: "query" },
      size: { in: "query" },
      sort: { in: "query" },
    },
    params: () => z.strictObject({
      page: Page().exactOptional(),
      size: Size().exactOptional(),
      sort: Sort().exactOptional(),
    }),
    result: () => z.looseObject({
      resources: z.array(z.looseObject({
        id: ReportId().exactOptional(),
        name: z.string().exactOptional(),
        format: z.string().exactOptional(),
        template: z.string().exactOptional(),
        owner: integer().exactOptional(),
        timezone: z.string().exactOptional(),
      })).exactOptional(),
      page: PageInfo().exactOptional(),
    }),
  }),
  "reports:generate": operation({
    method: "POST",
    path: "/reports/{id}/generate",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Generate a report that is set up.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: ReportId() }),
    result: () => z.looseObject({ id: integer().exactOptional(), links: z.array(Link()).exactOptional() }),
  }),
  "scan_engines:read": operation({
    method: "GET",
    path: "/scan_engines",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List scan engines and whether they answer.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      resources: z.array(z.looseObject({
        id: integer().exactOptional(),
        name: z.string().exactOptional(),
        address: z.string().exactOptional(),
        port: integer().exactOptional(),
        status: z.string().exactOptional(),
        productVersion: z.string().exactOptional(),
        contentVersion: z.string().exactOptional(),
        lastRefreshedDate: z.string().exactOptional(),
        lastUpdatedDate: z.string().exactOptional(),
        sites: z.array(integer()).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "users:read": operation({
    method: "GET",
    path: "/users",
    scope: ["Global Administrator"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List console accounts with their roles.",
    pagination: {
      style: "page",
      page: "page",
      size: "size",
      items: "/resources",
      total: "/page/totalResources",
      first: 0,
    },
    parameters: {
      page: { in: "query" },
      size: { in: "query" },
      sort: { in: "query" },
    },
    params: () => z.strictObject({
      page: Page().exactOptional(),
      size: Size().exactOptional(),
      sort: Sort().exactOptional(),
    }),
    result: () => z.looseObject({
      resources: z.array(z.looseObject({
        id: ConsoleUserId().exactOptional(),
        login: z.string().exactOptional(),
        name: z.string().exactOptional(),
        email: z.string().exactOptional(),
        enabled: z.boolean().exactOptional(),
        locked: z.boolean().exactOptional(),
        role: z.looseObject({
          id: z.string().exactOptional(),
          name: z.string().exactOptional(),
          superuser: z.boolean().exactOptional(),
          allSites: z.boolean().exactOptional(),
          allAssetGroups: z.boolean().exactOptional(),
        }).exactOptional(),
        authentication: z.looseObject({
          id: integer().exactOptional(),
          name: z.string().exactOptional(),
          type: z.string().exactOptional(),
          external: z.boolean().exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
      page: PageInfo().exactOptional(),
    }),
  }),
  "users:delete": operation({
    method: "DELETE",
    path: "/users/{id}",
    scope: ["Global Administrator"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a console account for good.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: ConsoleUserId() }),
    result: () => Links(),
  }),
  "console:run": operation({
    method: "POST",
    path: "/administration/commands",
    scope: ["Global Administrator"],
    risk: "critical",
    effect: "action",
    idempotent: false,
    description: "Run a command on the Security Console.",
    parameters: {
      command: { in: "body", whole: true },
    },
    params: () => z.strictObject({ command: z.string().min(1) }),
    result: () => z.looseObject({ output: z.string().exactOptional(), links: z.array(Link()).exactOptional() }),
  }),
};
