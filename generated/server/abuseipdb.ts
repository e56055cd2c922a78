// Generated from specs/abuseipdb.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where AbuseIPDB is, and how it is authenticated. */
export const CONNECTOR = {
  id: "abuseipdb",
  name: "AbuseIPDB",
  api: {
    servers: { default: { baseUrl: "https://api.abuseipdb.com/api/v2" } },
    auth: { type: "api_key", in: "header", name: "Key" },
    headers: { Accept: "application/json" },
  },
} as const satisfies ConnectorInfo;

const IpAddress = once(() => z.string().min(2));

const MaxAge = once(() => z.int().min(1).max(365));

const Report = once(() => z.looseObject({
  reportedAt: z.string().exactOptional(),
  comment: z.string().exactOptional(),
  categories: z.array(integer()).exactOptional(),
  reporterId: integer().exactOptional(),
  reporterCountryCode: z.string().nullable().exactOptional(),
  reporterCountryName: z.string().nullable().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "addresses:read": operation({
    method: "GET",
    path: "/check",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the reputation of one address.",
    contract: "Nw3ELtu6",
    parameters: {
      ipAddress: { in: "query" },
      maxAgeInDays: { in: "query" },
      verbose: { in: "query" },
    },
    params: () => z.strictObject({
      ipAddress: IpAddress(),
      maxAgeInDays: MaxAge().exactOptional(),
      verbose: z.literal(true).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        ipAddress: z.string().exactOptional(),
        isPublic: z.boolean().exactOptional(),
        ipVersion: integer().exactOptional(),
        isWhitelisted: z.boolean().nullable().exactOptional(),
        abuseConfidenceScore: integer().exactOptional(),
        countryCode: z.string().nullable().exactOptional(),
        countryName: z.string().nullable().exactOptional(),
        usageType: z.string().nullable().exactOptional(),
        isp: z.string().nullable().exactOptional(),
        domain: z.string().nullable().exactOptional(),
        hostnames: z.array(z.string()).exactOptional(),
        isTor: z.boolean().exactOptional(),
        totalReports: integer().exactOptional(),
        numDistinctUsers: integer().exactOptional(),
        lastReportedAt: z.string().nullable().exactOptional(),
        reports: z.array(Report()).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "reports:read": operation({
    method: "GET",
    path: "/reports",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what was reported of an address.",
    pagination: { style: "page", page: "page", size: "perPage", items: "/data/results", total: "/data/total" },
    contract: "dwFEwtfh",
    parameters: {
      ipAddress: { in: "query" },
      maxAgeInDays: { in: "query" },
      page: { in: "query" },
      perPage: { in: "query" },
    },
    params: () => z.strictObject({
      ipAddress: IpAddress(),
      maxAgeInDays: MaxAge().exactOptional(),
      page: integer().min(1).exactOptional(),
      perPage: z.int().min(1).max(100).exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        total: integer().exactOptional(),
        page: integer().exactOptional(),
        count: integer().exactOptional(),
        perPage: integer().exactOptional(),
        lastPage: integer().exactOptional(),
        nextPageUrl: z.string().nullable().exactOptional(),
        previousPageUrl: z.string().nullable().exactOptional(),
        results: z.array(Report()).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "networks:read": operation({
    method: "GET",
    path: "/check-block",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List reported addresses of a network.",
    contract: "VnhDy76q",
    parameters: {
      network: { in: "query" },
      maxAgeInDays: { in: "query" },
    },
    params: () => z.strictObject({ network: z.string().min(4), maxAgeInDays: MaxAge().exactOptional() }),
    result: () => z.looseObject({
      data: z.looseObject({
        networkAddress: z.string().exactOptional(),
        netmask: z.string().exactOptional(),
        minAddress: z.string().exactOptional(),
        maxAddress: z.string().exactOptional(),
        numPossibleHosts: integer().exactOptional(),
        addressSpaceDesc: z.string().exactOptional(),
        reportedAddress: z.array(z.looseObject({
          ipAddress: z.string().exactOptional(),
          numReports: integer().exactOptional(),
          mostRecentReport: z.string().exactOptional(),
          abuseConfidenceScore: integer().exactOptional(),
          countryCode: z.string().nullable().exactOptional(),
        })).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "blacklist:read": operation({
    method: "GET",
    path: "/blacklist",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the addresses reported most of late.",
    contract: "fYfLOcIj",
    parameters: {
      confidenceMinimum: { in: "query" },
      limit: { in: "query" },
      onlyCountries: { in: "query", explode: false },
      exceptCountries: { in: "query", explode: false },
      ipVersion: { in: "query" },
    },
    params: () => z.strictObject({
      confidenceMinimum: z.int().min(25).max(100).exactOptional(),
      limit: z.int().min(1).max(500000).exactOptional(),
      onlyCountries: z.array(z.string().min(2).max(2)).exactOptional(),
      exceptCountries: z.array(z.string().min(2).max(2)).exactOptional(),
      ipVersion: z.literal([4, 6]).exactOptional(),
    }),
    result: () => z.looseObject({
      meta: z.looseObject({ generatedAt: z.string().exactOptional() }).exactOptional(),
      data: z.array(z.looseObject({
        ipAddress: z.string().exactOptional(),
        countryCode: z.string().nullable().exactOptional(),
        abuseConfidenceScore: integer().exactOptional(),
        lastReportedAt: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "reports:write": operation({
    method: "POST",
    path: "/report",
    scope: [],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Report an address in public.",
    body: "form",
    contract: "6QqjCuHf",
    parameters: {
      ip: { in: "body" },
      categories: { in: "body" },
      comment: { in: "body" },
      timestamp: { in: "body" },
    },
    params: () => z.strictObject({
      ip: z.string().min(2),
      categories: z.string().max(90).regex(/^[0-9]{1,2}(,[0-9]{1,2})*$/u),
      comment: z.string().max(1024).exactOptional(),
      timestamp: z.string().exactOptional(),
    }),
    result: () => z.looseObject({
      data: z.looseObject({
        ipAddress: z.string().exactOptional(),
        abuseConfidenceScore: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "reports:delete": operation({
    method: "DELETE",
    path: "/clear-address",
    scope: [],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take back all own reports of an address.",
    contract: "I0tH2JND",
    parameters: {
      ipAddress: { in: "query" },
    },
    params: () => z.strictObject({ ipAddress: IpAddress() }),
    result: () => z.looseObject({
      data: z.looseObject({ numReportsDeleted: integer().exactOptional() }).exactOptional(),
    }),
  }),
};
