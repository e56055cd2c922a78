// Generated from specs/abuseipdb.yaml by `npm run generate`. Do not edit.
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
 * AbuseIPDB. What others report of abusive addresses and networks, and own reports.
 * @see https://docs.abuseipdb.com/
 */
export class AbuseIPDBConnector<const M extends Risk = "critical"> extends SDKConnector<AbuseIPDBOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Get the reputation of one address. Risk: low. Scope: none. */
  checkIp(params: CheckIpParams, options?: ExecuteOptions): GovernedCall<"low", AddressesReadResult> {
    return this.call("addresses:read", { ipAddress: params.ip, maxAgeInDays: params.days }, options);
  }

  /** Get the reputation of one address with its reports. Risk: low. Scope: none. */
  checkIpWithReports(params: CheckIpWithReportsParams, options?: ExecuteOptions): GovernedCall<"low", AddressesReadResult> {
    return this.call("addresses:read", { ipAddress: params.ip, maxAgeInDays: params.days, verbose: true }, options);
  }

  /** List what was reported of an address. Risk: low. Scope: none. */
  getReports(params: GetReportsParams, options?: ExecuteOptions): GovernedPages<"low", ReportsReadResult, ReportsReadItem> {
    return this.call("reports:read", { ipAddress: params.ip, maxAgeInDays: params.days }, options);
  }

  /** List reported addresses of a network. Risk: low. Scope: none. */
  checkNetwork(params: CheckNetworkParams, options?: ExecuteOptions): GovernedCall<"low", NetworksReadResult> {
    return this.call("networks:read", { network: params.network, maxAgeInDays: params.days }, options);
  }

  /** List the addresses reported most of late. Risk: low. Scope: none. */
  getBlacklist(params: GetBlacklistParams = {}, options?: ExecuteOptions): GovernedCall<"low", BlacklistReadResult> {
    return this.call("blacklist:read", { confidenceMinimum: params.minimum, limit: params.limit, onlyCountries: params.onlyCountries }, options);
  }

  /** Report an address in public. Risk: high. Scope: none. May be escalated to a reviewer. */
  reportIp(params: ReportIpParams, options?: ExecuteOptions): GovernedCall<"high", ReportsWriteResult> {
    return this.call("reports:write", params, options);
  }

  /** Take back all own reports of an address. Risk: high. Scope: none. May be escalated to a reviewer. */
  clearReports(params: ClearReportsParams, options?: ExecuteOptions): GovernedCall<"high", ReportsDeleteResult> {
    return this.call("reports:delete", { ipAddress: params.ip }, options);
  }

  execute<O extends keyof Within<AbuseIPDBOperations, M>>(
    operation: O,
    params: ParamsOf<Within<AbuseIPDBOperations, M>, O> & Incomplete,
  ): never;
  /** Get the reputation of one address. `GET /check` @risk low */
  execute(
    operation: OperationId<"addresses:read", "low", M>,
    params: AddressesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AddressesReadResult>;
  /** List what was reported of an address. `GET /reports` @risk low */
  execute(
    operation: OperationId<"reports:read", "low", M>,
    params: ReportsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ReportsReadResult, ReportsReadItem>;
  /** List reported addresses of a network. `GET /check-block` @risk low */
  execute(
    operation: OperationId<"networks:read", "low", M>,
    params: NetworksReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", NetworksReadResult>;
  /** List the addresses reported most of late. `GET /blacklist` @risk low */
  execute(
    operation: OperationId<"blacklist:read", "low", M>,
    params: BlacklistReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", BlacklistReadResult>;
  /** Report an address in public. `POST /report` @risk high */
  execute(
    operation: OperationId<"reports:write", "high", M>,
    params: ReportsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ReportsWriteResult>;
  /** Take back all own reports of an address. `DELETE /clear-address` @risk high */
  execute(
    operation: OperationId<"reports:delete", "high", M>,
    params: ReportsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ReportsDeleteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof AbuseIPDBOperations>(
    operation: O & Permit<AbuseIPDBOperations, O, M>,
    ...rest: Rest<ParamsOf<AbuseIPDBOperations, O>>
  ): CallOf<AbuseIPDBOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type AbuseIPDB<M extends Risk = "critical"> = Limited<AbuseIPDBConnector<M>, AbuseIPDBMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface AbuseIPDBOperations {
  "addresses:read": { risk: "low"; params: AddressesReadParams; result: AddressesReadResult };
  "reports:read": { risk: "low"; params: ReportsReadParams; result: ReportsReadResult; item: ReportsReadItem };
  "networks:read": { risk: "low"; params: NetworksReadParams; result: NetworksReadResult };
  "blacklist:read": { risk: "low"; params: BlacklistReadParams; result: BlacklistReadResult };
  "reports:write": { risk: "high"; params: ReportsWriteParams; result: ReportsWriteResult };
  "reports:delete": { risk: "high"; params: ReportsDeleteParams; result: ReportsDeleteResult };
}

/** The risk of each convenience method. */
export interface AbuseIPDBMethods {
  checkIp: "low";
  checkIpWithReports: "low";
  getReports: "low";
  checkNetwork: "low";
  getBlacklist: "low";
  reportIp: "high";
  clearReports: "high";
}

/** Parameters of `addresses:read`. */
export interface AddressesReadParams {
  ipAddress: IpAddress;
  maxAgeInDays?: MaxAge;
  /** Send the reports as well. */
  verbose?: true;
}

/** Result of `addresses:read`. */
export type AddressesReadResult = {
  data?: {
    ipAddress?: string;
    isPublic?: boolean;
    /** @integer */
    ipVersion?: number;
    isWhitelisted?: boolean | null;
    /** From 0 to 100 for certain abuse. @integer */
    abuseConfidenceScore?: number;
    countryCode?: string | null;
    countryName?: string | null;
    usageType?: string | null;
    isp?: string | null;
    domain?: string | null;
    hostnames?: string[];
    isTor?: boolean;
    /** @integer */
    totalReports?: number;
    /** How many different people reported it. @integer */
    numDistinctUsers?: number;
    /** @format date-time */
    lastReportedAt?: string | null;
    reports?: Report[];
  };
};

/** Arguments of `checkIp`. */
export interface CheckIpParams {
  ip: IpAddress;
  days?: MaxAge;
}

/** Arguments of `checkIpWithReports`. */
export interface CheckIpWithReportsParams {
  ip: IpAddress;
  days?: MaxAge;
}

/** Parameters of `reports:read`. */
export interface ReportsReadParams {
  ipAddress: IpAddress;
  maxAgeInDays?: MaxAge;
  /** Which page of reports, the first unless told. @integer @minimum 1 */
  page?: number;
  /** How many reports per page, 25 unless told. @integer @minimum 1 @maximum 100 */
  perPage?: number;
}

/** Result of `reports:read`. */
export type ReportsReadResult = {
  data?: {
    /** @integer */
    total?: number;
    /** @integer */
    page?: number;
    /** @integer */
    count?: number;
    /** @integer */
    perPage?: number;
    /** @integer */
    lastPage?: number;
    nextPageUrl?: string | null;
    previousPageUrl?: string | null;
    results?: Report[];
  };
};

/** One item of the pages of `reports:read`. */
export type ReportsReadItem = NonNullable<NonNullable<ReportsReadResult["data"]>["results"]>[number];

/** Arguments of `getReports`. */
export interface GetReportsParams {
  ip: IpAddress;
  days?: MaxAge;
}

/** Parameters of `networks:read`. */
export interface NetworksReadParams {
  /** Network such as 192.0.2.0/24, the size as licensed. @minLength 4 */
  network: string;
  maxAgeInDays?: MaxAge;
}

/** Result of `networks:read`. */
export type NetworksReadResult = {
  data?: {
    networkAddress?: string;
    netmask?: string;
    minAddress?: string;
    maxAddress?: string;
    /** @integer */
    numPossibleHosts?: number;
    addressSpaceDesc?: string;
    reportedAddress?: {
      ipAddress?: string;
      /** @integer */
      numReports?: number;
      /** @format date-time */
      mostRecentReport?: string;
      /** @integer */
      abuseConfidenceScore?: number;
      countryCode?: string | null;
    }[];
  };
};

/** Arguments of `checkNetwork`. */
export interface CheckNetworkParams {
  /** Network such as 192.0.2.0/24, the size as licensed. @minLength 4 */
  network: string;
  days?: MaxAge;
}

/** Parameters of `blacklist:read`. */
export interface BlacklistReadParams {
  /** Lowest score that gets on the list, 100 unless told. @integer @minimum 25 @maximum 100 */
  confidenceMinimum?: number;
  /** How many addresses at most, 10000 unless told. @integer @minimum 1 @maximum 500000 */
  limit?: number;
  /** Only from these countries by two letters. */
  onlyCountries?: string[];
  /** From all but these countries by two letters. */
  exceptCountries?: string[];
  /** Only this version, both unless told. @integer */
  ipVersion?: 4 | 6;
}

/** Result of `blacklist:read`. */
export type BlacklistReadResult = {
  meta?: {
    /** @format date-time */
    generatedAt?: string;
  };
  data?: {
    ipAddress?: string;
    countryCode?: string | null;
    /** @integer */
    abuseConfidenceScore?: number;
    /** @format date-time */
    lastReportedAt?: string;
  }[];
};

/** Arguments of `getBlacklist`. */
export interface GetBlacklistParams {
  /** Lowest score that gets on the list, 100 unless told. @integer @minimum 25 @maximum 100 */
  minimum?: number;
  /** How many addresses at most, 10000 unless told. @integer @minimum 1 @maximum 500000 */
  limit?: number;
  /** Only from these countries by two letters. */
  onlyCountries?: string[];
}

/** Parameters of `reports:write`. */
export interface ReportsWriteParams {
  /** Address that is to be reported. @minLength 2 */
  ip: string;
  /**
   * Numbers of the kinds of abuse with commas between, such as 18,22.
   * @maxLength 90
   * @pattern ^[0-9]{1,2}(,[0-9]{1,2})*$
   */
  categories: string;
  /** What was seen, such as lines of a log. @maxLength 1024 */
  comment?: string;
  /** When it was seen, now unless told. @format date-time */
  timestamp?: string;
}

/** Result of `reports:write`. */
export type ReportsWriteResult = {
  data?: {
    ipAddress?: string;
    /** The score with this report in it. @integer */
    abuseConfidenceScore?: number;
  };
};

/** Arguments of `reportIp`. */
export interface ReportIpParams {
  /** Address that is to be reported. @minLength 2 */
  ip: string;
  /**
   * Numbers of the kinds of abuse with commas between, such as 18,22.
   * @maxLength 90
   * @pattern ^[0-9]{1,2}(,[0-9]{1,2})*$
   */
  categories: string;
  /** What was seen, such as lines of a log. @maxLength 1024 */
  comment?: string;
  /** When it was seen, now unless told. @format date-time */
  timestamp?: string;
}

/** Parameters of `reports:delete`. */
export interface ReportsDeleteParams {
  ipAddress: IpAddress;
}

/** Result of `reports:delete`. */
export type ReportsDeleteResult = {
  data?: {
    /** @integer */
    numReportsDeleted?: number;
  };
};

/** Arguments of `clearReports`. */
export interface ClearReportsParams {
  ip: IpAddress;
}

/** Address to ask about, version 4 or 6. @minLength 2 */
export type IpAddress = string;

/** Only reports of so many days, 30 unless told. @integer @minimum 1 @maximum 365 */
export type MaxAge = number;

export type Report = {
  /** @format date-time */
  reportedAt?: string;
  /** What the reporter wrote, often lines of a log. */
  comment?: string;
  /** Kinds of abuse, 18 for brute force, 22 for SSH. */
  categories?: number[];
  /** @integer */
  reporterId?: number;
  reporterCountryCode?: string | null;
  reporterCountryName?: string | null;
};

const CONNECTOR: ConnectorSpec = {
  name: "abuseipdb",
  operations: {
    low: {
      "addresses:read": ["Nw3ELtu6"],
      "reports:read": ["dwFEwtfh", { page: "page", size: "perPage", items: "/data/results", total: "/data/total" }],
      "networks:read": ["VnhDy76q"],
      "blacklist:read": ["fYfLOcIj"],
    },
    high: {
      "reports:write": ["6QqjCuHf"],
      "reports:delete": ["I0tH2JND"],
    },
  },
};
