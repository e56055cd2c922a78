// Generated from specs/have_i_been_pwned.yaml by `npm run generate`. Do not edit.
import {
  type ARXCore,
  type CallOf,
  type ConnectorSpec,
  type ExecuteOptions,
  type GovernedCall,
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
 * Have I Been Pwned. Breaches, pastes and stealer logs that addresses and domains appear in, and leaked
 * passwords.
 * @see https://haveibeenpwned.com/API/v3
 */
export class HaveIBeenPwnedConnector<const M extends Risk = "critical"> extends SDKConnector<HaveIBeenPwnedOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List breaches that an account is in. Risk: medium. Scope: none. */
  getAccountBreaches(params: GetAccountBreachesParams, options?: ExecuteOptions): GovernedCall<"medium", AccountsReadBreachesResult> {
    return this.call("accounts:read_breaches", { ...params, truncateResponse: false }, options);
  }

  /** List pastes that a mail address is in. Risk: medium. Scope: none. */
  getPastes(params: GetPastesParams, options?: ExecuteOptions): GovernedCall<"medium", AccountsReadPastesResult> {
    return this.call("accounts:read_pastes", params, options);
  }

  /** List sites whose passwords malware stole from an address. Risk: medium. Scope: none. */
  getStealerLogSites(params: GetStealerLogSitesParams, options?: ExecuteOptions): GovernedCall<"medium", AccountsReadStealerLogsResult> {
    return this.call("accounts:read_stealer_logs", params, options);
  }

  /** List domains that are verified for this key. Risk: low. Scope: none. */
  listVerifiedDomains(options?: ExecuteOptions): GovernedCall<"low", DomainsReadResult> {
    return this.call("domains:read", {}, options);
  }

  /** List breached addresses of an own domain. Risk: medium. Scope: none. */
  getDomainBreaches(params: GetDomainBreachesParams, options?: ExecuteOptions): GovernedCall<"medium", DomainsReadBreachesResult> {
    return this.call("domains:read_breaches", params, options);
  }

  /** List sites whose passwords malware stole from an own mail domain. Risk: medium. Scope: none. */
  getDomainStealerLogs(params: GetDomainStealerLogsParams, options?: ExecuteOptions): GovernedCall<"medium", DomainsReadStealerLogsResult> {
    return this.call("domains:read_stealer_logs", params, options);
  }

  /** List all breaches that are known. Risk: low. Scope: none. */
  getBreaches(params: GetBreachesParams = {}, options?: ExecuteOptions): GovernedCall<"low", BreachesReadResult> {
    return this.call("breaches:read", params, options);
  }

  /** Get one breach by its name. Risk: low. Scope: none. */
  getBreach(params: GetBreachParams, options?: ExecuteOptions): GovernedCall<"low", BreachesReadDetailsResult> {
    return this.call("breaches:read_details", params, options);
  }

  /** Get the breach that was added last. Risk: low. Scope: none. */
  getLatestBreach(options?: ExecuteOptions): GovernedCall<"low", BreachesReadLatestResult> {
    return this.call("breaches:read_latest", {}, options);
  }

  /** List leaked passwords by the start of their hash. Risk: low. Scope: none. */
  checkPasswordRange(params: CheckPasswordRangeParams, options?: ExecuteOptions): GovernedCall<"low", PasswordsReadRangeResult> {
    return this.call("passwords:read_range", params, options);
  }

  execute<O extends keyof Within<HaveIBeenPwnedOperations, M>>(
    operation: O,
    params: ParamsOf<Within<HaveIBeenPwnedOperations, M>, O> & Incomplete,
  ): never;
  /** List breaches that an account is in. `GET /breachedaccount/{account}` @risk medium */
  execute(
    operation: OperationId<"accounts:read_breaches", "medium", M>,
    params: AccountsReadBreachesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AccountsReadBreachesResult>;
  /**
   * List breaches of accounts without naming the account. `GET /breachedaccount/range/{prefix}`
   * @risk medium
   */
  execute(
    operation: OperationId<"accounts:read_range", "medium", M>,
    params: AccountsReadRangeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AccountsReadRangeResult>;
  /** List pastes that a mail address is in. `GET /pasteaccount/{account}` @risk medium */
  execute(
    operation: OperationId<"accounts:read_pastes", "medium", M>,
    params: AccountsReadPastesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AccountsReadPastesResult>;
  /**
   * List sites whose passwords malware stole from an address. `GET /stealerlogsbyemail/{email}`
   * @risk medium
   */
  execute(
    operation: OperationId<"accounts:read_stealer_logs", "medium", M>,
    params: AccountsReadStealerLogsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AccountsReadStealerLogsResult>;
  /** List domains that are verified for this key. `GET /subscribeddomains` @risk low */
  execute(
    operation: OperationId<"domains:read", "low", M>,
    params: DomainsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DomainsReadResult>;
  /** List breached addresses of an own domain. `GET /breacheddomain/{domain}` @risk medium */
  execute(
    operation: OperationId<"domains:read_breaches", "medium", M>,
    params: DomainsReadBreachesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DomainsReadBreachesResult>;
  /**
   * List sites whose passwords malware stole from an own mail domain. `GET
   * /stealerlogsbyemaildomain/{domain}`
   * @risk medium
   */
  execute(
    operation: OperationId<"domains:read_stealer_logs", "medium", M>,
    params: DomainsReadStealerLogsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DomainsReadStealerLogsResult>;
  /**
   * List people whose password for an own site was stolen. `GET /stealerlogsbywebsitedomain/{domain}`
   * @risk medium
   */
  execute(
    operation: OperationId<"domains:read_stealer_victims", "medium", M>,
    params: DomainsReadStealerVictimsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DomainsReadStealerVictimsResult>;
  /** Make the DNS record that verifies a domain. `POST /domainverification/generatednstoken` @risk medium */
  execute(
    operation: OperationId<"domains:create_token", "medium", M>,
    params: DomainsCreateTokenParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DomainsCreateTokenResult>;
  /** Check the DNS record and verify a domain. `POST /domainverification/verifydnstoken` @risk medium */
  execute(
    operation: OperationId<"domains:verify", "medium", M>,
    params: DomainsVerifyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DomainsVerifyResult>;
  /** Send a mail by which a domain can be verified. `POST /domainverification/sendemail` @risk high */
  execute(
    operation: OperationId<"domains:send_mail", "high", M>,
    params: DomainsSendMailParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DomainsSendMailResult>;
  /** List all breaches that are known. `GET /breaches` @risk low */
  execute(
    operation: OperationId<"breaches:read", "low", M>,
    params: BreachesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", BreachesReadResult>;
  /** Get one breach by its name. `GET /breach/{name}` @risk low */
  execute(
    operation: OperationId<"breaches:read_details", "low", M>,
    params: BreachesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", BreachesReadDetailsResult>;
  /** Get the breach that was added last. `GET /latestbreach` @risk low */
  execute(
    operation: OperationId<"breaches:read_latest", "low", M>,
    params: BreachesReadLatestParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", BreachesReadLatestResult>;
  /** List kinds of data that breaches contain. `GET /dataclasses` @risk low */
  execute(
    operation: OperationId<"data_classes:read", "low", M>,
    params: DataClassesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DataClassesReadResult>;
  /** List leaked passwords by the start of their hash. `GET /range/{prefix}` @risk low */
  execute(
    operation: OperationId<"passwords:read_range", "low", M>,
    params: PasswordsReadRangeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PasswordsReadRangeResult>;
  /** Tell what the subscription includes and until when. `GET /subscription/status` @risk low */
  execute(
    operation: OperationId<"subscription:read", "low", M>,
    params: SubscriptionReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SubscriptionReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof HaveIBeenPwnedOperations>(
    operation: O & Permit<HaveIBeenPwnedOperations, O, M>,
    ...rest: Rest<ParamsOf<HaveIBeenPwnedOperations, O>>
  ): CallOf<HaveIBeenPwnedOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type HaveIBeenPwned<M extends Risk = "critical"> = Limited<HaveIBeenPwnedConnector<M>, HaveIBeenPwnedMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface HaveIBeenPwnedOperations {
  "accounts:read_breaches": { risk: "medium"; params: AccountsReadBreachesParams; result: AccountsReadBreachesResult };
  "accounts:read_range": { risk: "medium"; params: AccountsReadRangeParams; result: AccountsReadRangeResult };
  "accounts:read_pastes": { risk: "medium"; params: AccountsReadPastesParams; result: AccountsReadPastesResult };
  "accounts:read_stealer_logs": { risk: "medium"; params: AccountsReadStealerLogsParams; result: AccountsReadStealerLogsResult };
  "domains:read": { risk: "low"; params: DomainsReadParams; result: DomainsReadResult };
  "domains:read_breaches": { risk: "medium"; params: DomainsReadBreachesParams; result: DomainsReadBreachesResult };
  "domains:read_stealer_logs": { risk: "medium"; params: DomainsReadStealerLogsParams; result: DomainsReadStealerLogsResult };
  "domains:read_stealer_victims": { risk: "medium"; params: DomainsReadStealerVictimsParams; result: DomainsReadStealerVictimsResult };
  "domains:create_token": { risk: "medium"; params: DomainsCreateTokenParams; result: DomainsCreateTokenResult };
  "domains:verify": { risk: "medium"; params: DomainsVerifyParams; result: DomainsVerifyResult };
  "domains:send_mail": { risk: "high"; params: DomainsSendMailParams; result: DomainsSendMailResult };
  "breaches:read": { risk: "low"; params: BreachesReadParams; result: BreachesReadResult };
  "breaches:read_details": { risk: "low"; params: BreachesReadDetailsParams; result: BreachesReadDetailsResult };
  "breaches:read_latest": { risk: "low"; params: BreachesReadLatestParams; result: BreachesReadLatestResult };
  "data_classes:read": { risk: "low"; params: DataClassesReadParams; result: DataClassesReadResult };
  "passwords:read_range": { risk: "low"; params: PasswordsReadRangeParams; result: PasswordsReadRangeResult };
  "subscription:read": { risk: "low"; params: SubscriptionReadParams; result: SubscriptionReadResult };
}

/** The risk of each convenience method. */
export interface HaveIBeenPwnedMethods {
  getAccountBreaches: "medium";
  getPastes: "medium";
  getStealerLogSites: "medium";
  listVerifiedDomains: "low";
  getDomainBreaches: "medium";
  getDomainStealerLogs: "medium";
  getBreaches: "low";
  getBreach: "low";
  getLatestBreach: "low";
  checkPasswordRange: "low";
}

/** Parameters of `accounts:read_breaches`. */
export interface AccountsReadBreachesParams {
  account: Account;
  /** Send only names, which is what happens unless told. */
  truncateResponse?: boolean;
  /** Only breaches of this site. @minLength 1 */
  domain?: string;
  /** Send doubtful breaches as well, true unless told. */
  includeUnverified?: boolean;
}

/** Result of `accounts:read_breaches`. */
export type AccountsReadBreachesResult = Breach[];

/** Arguments of `getAccountBreaches`. */
export interface GetAccountBreachesParams {
  account: Account;
  /** Only breaches of this site. @minLength 1 */
  domain?: string;
  /** Send doubtful breaches as well, true unless told. */
  includeUnverified?: boolean;
}

/** Parameters of `accounts:read_range`. */
export interface AccountsReadRangeParams {
  /** First six characters of the SHA-1 of the mail address in lower case. @pattern ^[0-9A-Fa-f]{6}$ */
  prefix: string;
}

/** Result of `accounts:read_range`. */
export type AccountsReadRangeResult = {
  /** The other 34 characters of the SHA-1. */
  hashSuffix: string;
  /** Names of the breaches in question. */
  websites: string[];
}[];

/** Parameters of `accounts:read_pastes`. */
export interface AccountsReadPastesParams {
  /** Mail address to look for in pastes. @minLength 3 */
  account: string;
}

/** Result of `accounts:read_pastes`. */
export type AccountsReadPastesResult = {
  /** Service such as Pastebin. */
  Source?: string;
  Id?: string;
  Title?: string | null;
  /** @format date-time */
  Date?: string | null;
  /** @integer */
  EmailCount?: number;
}[];

/** Arguments of `getPastes`. */
export interface GetPastesParams {
  /** Mail address to look for in pastes. @minLength 3 */
  account: string;
}

/** Parameters of `accounts:read_stealer_logs`. */
export interface AccountsReadStealerLogsParams {
  /** Mail address on a verified domain. @minLength 3 */
  email: string;
}

/** Result of `accounts:read_stealer_logs`. Domains of the sites. */
export type AccountsReadStealerLogsResult = string[];

/** Arguments of `getStealerLogSites`. */
export interface GetStealerLogSitesParams {
  /** Mail address on a verified domain. @minLength 3 */
  email: string;
}

/** Parameters of `domains:read`. */
export type DomainsReadParams = { [key: string]: never };

/** Result of `domains:read`. */
export type DomainsReadResult = {
  DomainName: string;
  /** @integer */
  PwnCount?: number | null;
  /** @integer */
  PwnCountExcludingSpamLists?: number | null;
  /** @integer */
  PwnCountExcludingSpamListsAtLastSubscriptionRenewal?: number | null;
  /** @format date-time */
  NextSubscriptionRenewal?: string | null;
}[];

/** Parameters of `domains:read_breaches`. */
export interface DomainsReadBreachesParams {
  domain: OwnDomain;
}

/** Result of `domains:read_breaches`. Names of breaches by the part before the at sign. */
export type DomainsReadBreachesResult = { [key: string]: string[] };

/** Arguments of `getDomainBreaches`. */
export interface GetDomainBreachesParams {
  domain: OwnDomain;
}

/** Parameters of `domains:read_stealer_logs`. */
export interface DomainsReadStealerLogsParams {
  domain: OwnDomain;
}

/** Result of `domains:read_stealer_logs`. Sites by the part before the at sign. */
export type DomainsReadStealerLogsResult = { [key: string]: string[] };

/** Arguments of `getDomainStealerLogs`. */
export interface GetDomainStealerLogsParams {
  domain: OwnDomain;
}

/** Parameters of `domains:read_stealer_victims`. */
export interface DomainsReadStealerVictimsParams {
  domain: OwnDomain;
}

/** Result of `domains:read_stealer_victims`. Mail addresses of the people. */
export type DomainsReadStealerVictimsResult = string[];

/** Parameters of `domains:create_token`. */
export interface DomainsCreateTokenParams {
  DomainName: DomainName;
}

/** Result of `domains:create_token`. */
export type DomainsCreateTokenResult = {
  /** Value of the TXT record to publish. */
  txtRecordValue?: string;
};

/** Parameters of `domains:verify`. */
export interface DomainsVerifyParams {
  DomainName: DomainName;
}

/** Result of `domains:verify`. */
export type DomainsVerifyResult = {
  /** Why it is not verified, absent when it is. */
  message?: string;
} | null;

/** Parameters of `domains:send_mail`. */
export interface DomainsSendMailParams {
  DomainName: DomainName;
  /** Mailbox of that domain to write to. */
  EmailAlias: "admin" | "hostmaster" | "info" | "security" | "webmaster";
}

/** Result of `domains:send_mail`. */
export type DomainsSendMailResult = null;

/** Parameters of `breaches:read`. */
export interface BreachesReadParams {
  /** Only breaches of the site with this domain. @minLength 1 */
  domain?: string;
  /** Only spam lists or only what is none. */
  isSpamList?: boolean;
}

/** Result of `breaches:read`. */
export type BreachesReadResult = Breach[];

/** Arguments of `getBreaches`. */
export interface GetBreachesParams {
  /** Only breaches of the site with this domain. @minLength 1 */
  domain?: string;
}

/** Parameters of `breaches:read_details`. */
export interface BreachesReadDetailsParams {
  /** Name of the breach, such as Adobe. @minLength 1 */
  name: string;
}

/** Result of `breaches:read_details`. */
export type BreachesReadDetailsResult = Breach;

/** Arguments of `getBreach`. */
export interface GetBreachParams {
  /** Name of the breach, such as Adobe. @minLength 1 */
  name: string;
}

/** Parameters of `breaches:read_latest`. */
export type BreachesReadLatestParams = { [key: string]: never };

/** Result of `breaches:read_latest`. */
export type BreachesReadLatestResult = Breach;

/** Parameters of `data_classes:read`. */
export type DataClassesReadParams = { [key: string]: never };

/** Result of `data_classes:read`. */
export type DataClassesReadResult = string[];

/** Parameters of `passwords:read_range`. */
export interface PasswordsReadRangeParams {
  /** First five characters of the hash of the password. @pattern ^[0-9A-Fa-f]{5}$ */
  prefix: string;
  /** Kind of hash, SHA-1 unless told. */
  mode?: "ntlm";
  /** Mix in lines with the count 0 to hide the length. */
  "Add-Padding"?: boolean;
}

/** Result of `passwords:read_range`. Lines with the rest of a hash, a colon and how often it leaked. */
export type PasswordsReadRangeResult = string;

/** Arguments of `checkPasswordRange`. */
export interface CheckPasswordRangeParams {
  /** First five characters of the hash of the password. @pattern ^[0-9A-Fa-f]{5}$ */
  prefix: string;
  /** Kind of hash, SHA-1 unless told. */
  mode?: "ntlm";
}

/** Parameters of `subscription:read`. */
export type SubscriptionReadParams = { [key: string]: never };

/** Result of `subscription:read`. */
export type SubscriptionReadResult = {
  SubscriptionName?: string;
  Description?: string;
  /** @format date-time */
  SubscribedUntil?: string;
  /** Calls per minute that are allowed. @integer */
  Rpm?: number;
  /** @integer */
  DomainSearchMaxBreachedAccounts?: number | null;
  /** @integer */
  MaxBreachedDomains?: number | null;
  IncludesStealerLogs?: boolean;
  IncludesBulkDomainAdd?: boolean;
  IncludesAutoSubdomainVerification?: boolean;
  IncludesCustomerDomains?: boolean;
  IncludesKAnon?: boolean;
};

/** Mail address, user name or phone number. @minLength 1 */
export type Account = string;

/** Domain that was verified for this key. @minLength 3 */
export type OwnDomain = string;

/** Domain that is to be verified. @minLength 3 */
export type DomainName = string;

export type Breach = {
  /** Name that breaches:read_details takes. */
  Name: string;
  Title?: string;
  Domain?: string;
  /** @format date */
  BreachDate?: string;
  /** @format date-time */
  AddedDate?: string;
  /** @format date-time */
  ModifiedDate?: string;
  /** How many accounts were in it. @integer */
  PwnCount?: number;
  /** What happened as HTML. */
  Description?: string;
  /** Kinds of data that got out. */
  DataClasses?: string[];
  IsVerified?: boolean;
  IsFabricated?: boolean;
  IsSensitive?: boolean;
  IsRetired?: boolean;
  IsSpamList?: boolean;
  IsMalware?: boolean;
  IsStealerLog?: boolean;
  IsSubscriptionFree?: boolean;
  Attribution?: string | null;
};

const CONNECTOR: ConnectorSpec = {
  name: "have_i_been_pwned",
  operations: {
    low: {
      "domains:read": ["aByJrp0g"],
      "breaches:read": ["DTuXAwxA"],
      "breaches:read_details": ["4e1yDNJQ"],
      "breaches:read_latest": ["G5yonBFe"],
      "data_classes:read": ["eT3aqd92"],
      "passwords:read_range": ["yeY_pET9"],
      "subscription:read": ["jhOkHmlh"],
    },
    medium: {
      "accounts:read_breaches": ["yGe5kTyE"],
      "accounts:read_range": ["GDfZe01h"],
      "accounts:read_pastes": ["lk9ymNkY"],
      "accounts:read_stealer_logs": ["ojsIKkAA"],
      "domains:read_breaches": ["4Sj85egY"],
      "domains:read_stealer_logs": ["PWLyQ0Xu"],
      "domains:read_stealer_victims": ["aecOzpYO"],
      "domains:create_token": ["1cp1XkTr"],
      "domains:verify": ["G27sZloE"],
    },
    high: {
      "domains:send_mail": ["rZohv0CP"],
    },
  },
};
