// Generated from specs/recorded_future.yaml by `npm run generate`. Do not edit.
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
 * Recorded Future. Risk of indicators, alerts and their triage, watch lists, detection rules and analyst
 * notes.
 * @see https://support.recordedfuture.com/hc/en-us
 */
export class RecordedFutureConnector<const M extends Risk = "critical"> extends SDKConnector<RecordedFutureOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Get risk and evidence of an address. Risk: low. Scope: none. */
  getIp(params: GetIpParams, options?: ExecuteOptions): GovernedCall<"low", IpsReadDetailsResult> {
    return this.call("ips:read_details", params, options);
  }

  /** Get risk and evidence of a domain. Risk: low. Scope: none. */
  getDomain(params: GetDomainParams, options?: ExecuteOptions): GovernedCall<"low", DomainsReadDetailsResult> {
    return this.call("domains:read_details", params, options);
  }

  /** Get risk and evidence of a URL. Risk: low. Scope: none. */
  getUrl(params: GetUrlParams, options?: ExecuteOptions): GovernedCall<"low", UrlsReadDetailsResult> {
    return this.call("urls:read_details", params, options);
  }

  /** Get risk and evidence of a file. Risk: low. Scope: none. */
  getHash(params: GetHashParams, options?: ExecuteOptions): GovernedCall<"low", HashesReadDetailsResult> {
    return this.call("hashes:read_details", params, options);
  }

  /** Get risk and evidence of a vulnerability. Risk: low. Scope: none. */
  getVulnerability(params: GetVulnerabilityParams, options?: ExecuteOptions): GovernedCall<"low", VulnerabilitiesReadDetailsResult> {
    return this.call("vulnerabilities:read_details", params, options);
  }

  /** Get what is known of a malware family. Risk: low. Scope: none. */
  getMalware(params: GetMalwareParams, options?: ExecuteOptions): GovernedCall<"low", MalwareReadDetailsResult> {
    return this.call("malware:read_details", params, options);
  }

  /** Get the risk of many indicators at once. Risk: low. Scope: none. */
  rateIndicators(params: RateIndicatorsParams = {}, options?: ExecuteOptions): GovernedCall<"low", IndicatorsReadManyResult> {
    return this.call("indicators:read_many", params, options);
  }

  /** Find ids of entities by their name. Risk: low. Scope: none. */
  findEntity(params: FindEntityParams, options?: ExecuteOptions): GovernedCall<"low", EntitiesMatchResult> {
    return this.call("entities:match", params, options);
  }

  /** Search triggered alerts of own alert rules. Risk: low. Scope: none. */
  getAlerts(params: GetAlertsParams = {}, options?: ExecuteOptions): GovernedPages<"low", AlertsReadResult, AlertsReadItem> {
    return this.call("alerts:read", { triggered: params.triggered, statusInPortal: params.status, limit: params.limit }, options);
  }

  /** Get one triggered alert with its hits. Risk: low. Scope: none. */
  getAlert(params: GetAlertParams, options?: ExecuteOptions): GovernedCall<"low", AlertsReadDetailsResult> {
    return this.call("alerts:read_details", { id: params.alertId }, options);
  }

  /** Search alerts about lookalike domains, leaks and exposures. Risk: low. Scope: none. */
  searchPlaybookAlerts(params: SearchPlaybookAlertsParams = {}, options?: ExecuteOptions): GovernedPages<"low", PlaybookAlertsSearchResult, PlaybookAlertsSearchItem> {
    return this.call("playbook_alerts:search", params, options);
  }

  /** Set status, priority or assignee of a playbook alert. Risk: medium. Scope: none. */
  updatePlaybookAlert(params: UpdatePlaybookAlertParams, options?: ExecuteOptions): GovernedCall<"medium", PlaybookAlertsUpdateResult> {
    return this.call("playbook_alerts:update", {
      playbook_alert_id: params.alertId,
      status: params.status,
      priority: params.priority,
      log_entry: params.comment,
    }, options);
  }

  /** Put an entity on a watch list. Risk: medium. Scope: none. */
  addToList(params: AddToListParams, options?: ExecuteOptions): GovernedCall<"medium", ListsAddEntityResult> {
    return this.call("lists:add_entity", { list_id: params.listId, entity: { id: params.entityId } }, options);
  }

  /** Publish a note for the own organization. Risk: medium. Scope: none. */
  publishNote(params: PublishNoteParams, options?: ExecuteOptions): GovernedCall<"medium", NotesPublishResult> {
    return this.call("notes:publish", { attributes: { title: params.title, text: params.text } }, options);
  }

  execute<O extends keyof Within<RecordedFutureOperations, M>>(
    operation: O,
    params: ParamsOf<Within<RecordedFutureOperations, M>, O> & Incomplete,
  ): never;
  /** Get risk and evidence of an address. `GET /v2/ip/{ip}` @risk low */
  execute(
    operation: OperationId<"ips:read_details", "low", M>,
    params: IpsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IpsReadDetailsResult>;
  /** Get risk and evidence of a domain. `GET /v2/domain/{domain}` @risk low */
  execute(
    operation: OperationId<"domains:read_details", "low", M>,
    params: DomainsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DomainsReadDetailsResult>;
  /** Get risk and evidence of a URL. `GET /v2/url/{url}` @risk low */
  execute(
    operation: OperationId<"urls:read_details", "low", M>,
    params: UrlsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UrlsReadDetailsResult>;
  /** Get risk and evidence of a file. `GET /v2/hash/{hash}` @risk low */
  execute(
    operation: OperationId<"hashes:read_details", "low", M>,
    params: HashesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", HashesReadDetailsResult>;
  /** Get risk and evidence of a vulnerability. `GET /v2/vulnerability/{id}` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read_details", "low", M>,
    params: VulnerabilitiesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VulnerabilitiesReadDetailsResult>;
  /** Get what is known of a malware family. `GET /v2/malware/{id}` @risk low */
  execute(
    operation: OperationId<"malware:read_details", "low", M>,
    params: MalwareReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MalwareReadDetailsResult>;
  /** Get the risk of many indicators at once. `POST /v2/soar/enrichment` @risk low */
  execute(
    operation: OperationId<"indicators:read_many", "low", M>,
    params: IndicatorsReadManyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IndicatorsReadManyResult>;
  /** Find ids of entities by their name. `POST /entity-match/match` @risk low */
  execute(
    operation: OperationId<"entities:match", "low", M>,
    params: EntitiesMatchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EntitiesMatchResult>;
  /** Search triggered alerts of own alert rules. `GET /v3/alerts/` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /** Get one triggered alert with its hits. `GET /v3/alerts/{id}` @risk low */
  execute(
    operation: OperationId<"alerts:read_details", "low", M>,
    params: AlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadDetailsResult>;
  /** Set status, assignee or note of alerts. `POST /v2/alert/update` @risk medium */
  execute(
    operation: OperationId<"alerts:update", "medium", M>,
    params: AlertsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsUpdateResult>;
  /** List rules that trigger alerts. `GET /v2/alert/rule` @risk low */
  execute(
    operation: OperationId<"alert_rules:read", "low", M>,
    params: AlertRulesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertRulesReadResult>;
  /** Search alerts about lookalike domains, leaks and exposures. `POST /playbook-alert/search` @risk low */
  execute(
    operation: OperationId<"playbook_alerts:search", "low", M>,
    params: PlaybookAlertsSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PlaybookAlertsSearchResult, PlaybookAlertsSearchItem>;
  /**
   * Get what all kinds of playbook alerts have. `GET /playbook-alert/common/{playbook_alert_id}`
   * @risk low
   */
  execute(
    operation: OperationId<"playbook_alerts:read_details", "low", M>,
    params: PlaybookAlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PlaybookAlertsReadDetailsResult>;
  /** Get evidence on a lookalike domain. `POST /playbook-alert/domain_abuse/{playbook_alert_id}` @risk low */
  execute(
    operation: OperationId<"playbook_alerts:read_domain_abuse", "low", M>,
    params: PlaybookAlertsReadDomainAbuseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PlaybookAlertsReadDomainAbuseResult>;
  /**
   * Get evidence on a vulnerability of watched products. `POST
   * /playbook-alert/vulnerability/{playbook_alert_id}`
   * @risk low
   */
  execute(
    operation: OperationId<"playbook_alerts:read_vulnerability", "low", M>,
    params: PlaybookAlertsReadVulnerabilityParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PlaybookAlertsReadVulnerabilityResult>;
  /**
   * Get evidence on a leak in a code repository. `POST /playbook-alert/code_repo_leakage/{playbook_alert_id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"playbook_alerts:read_code_leak", "medium", M>,
    params: PlaybookAlertsReadCodeLeakParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", PlaybookAlertsReadCodeLeakResult>;
  /**
   * Get evidence on a stolen account. `POST /playbook-alert/identity_novel_exposures/{playbook_alert_id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"playbook_alerts:read_identity_exposure", "medium", M>,
    params: PlaybookAlertsReadIdentityExposureParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", PlaybookAlertsReadIdentityExposureResult>;
  /**
   * Set status, priority or assignee of a playbook alert. `PUT /playbook-alert/common/{playbook_alert_id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"playbook_alerts:update", "medium", M>,
    params: PlaybookAlertsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", PlaybookAlertsUpdateResult>;
  /** Search watch lists by their name. `POST /list/search` @risk low */
  execute(
    operation: OperationId<"lists:search", "low", M>,
    params: ListsSearchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ListsSearchResult>;
  /** List what a watch list contains. `GET /list/{list_id}/entities` @risk low */
  execute(
    operation: OperationId<"lists:read_entities", "low", M>,
    params: ListsReadEntitiesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ListsReadEntitiesResult>;
  /** Create a watch list. `POST /list/create` @risk medium */
  execute(
    operation: OperationId<"lists:write", "medium", M>,
    params: ListsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ListsWriteResult>;
  /** Put an entity on a watch list. `POST /list/{list_id}/entity/add` @risk medium */
  execute(
    operation: OperationId<"lists:add_entity", "medium", M>,
    params: ListsAddEntityParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ListsAddEntityResult>;
  /** Take an entity off a watch list. `POST /list/{list_id}/entity/remove` @risk high */
  execute(
    operation: OperationId<"lists:remove_entity", "high", M>,
    params: ListsRemoveEntityParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ListsRemoveEntityResult>;
  /** Search Sigma, YARA and Snort rules. `POST /detection-rule/search` @risk low */
  execute(
    operation: OperationId<"detection_rules:search", "low", M>,
    params: DetectionRulesSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DetectionRulesSearchResult, DetectionRulesSearchItem>;
  /** Search notes of analysts. `POST /analyst-note/search` @risk low */
  execute(
    operation: OperationId<"notes:search", "low", M>,
    params: NotesSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", NotesSearchResult, NotesSearchItem>;
  /** Get one note with its text. `POST /analyst-note/lookup/{note_id}` @risk low */
  execute(
    operation: OperationId<"notes:read_details", "low", M>,
    params: NotesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", NotesReadDetailsResult>;
  /** Publish a note for the own organization. `POST /analyst-note/publish` @risk medium */
  execute(
    operation: OperationId<"notes:publish", "medium", M>,
    params: NotesPublishParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", NotesPublishResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof RecordedFutureOperations>(
    operation: O & Permit<RecordedFutureOperations, O, M>,
    ...rest: Rest<ParamsOf<RecordedFutureOperations, O>>
  ): CallOf<RecordedFutureOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type RecordedFuture<M extends Risk = "critical"> = Limited<RecordedFutureConnector<M>, RecordedFutureMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface RecordedFutureOperations {
  "ips:read_details": { risk: "low"; params: IpsReadDetailsParams; result: IpsReadDetailsResult };
  "domains:read_details": { risk: "low"; params: DomainsReadDetailsParams; result: DomainsReadDetailsResult };
  "urls:read_details": { risk: "low"; params: UrlsReadDetailsParams; result: UrlsReadDetailsResult };
  "hashes:read_details": { risk: "low"; params: HashesReadDetailsParams; result: HashesReadDetailsResult };
  "vulnerabilities:read_details": { risk: "low"; params: VulnerabilitiesReadDetailsParams; result: VulnerabilitiesReadDetailsResult };
  "malware:read_details": { risk: "low"; params: MalwareReadDetailsParams; result: MalwareReadDetailsResult };
  "indicators:read_many": { risk: "low"; params: IndicatorsReadManyParams; result: IndicatorsReadManyResult };
  "entities:match": { risk: "low"; params: EntitiesMatchParams; result: EntitiesMatchResult };
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:read_details": { risk: "low"; params: AlertsReadDetailsParams; result: AlertsReadDetailsResult };
  "alerts:update": { risk: "medium"; params: AlertsUpdateParams; result: AlertsUpdateResult };
  "alert_rules:read": { risk: "low"; params: AlertRulesReadParams; result: AlertRulesReadResult };
  "playbook_alerts:search": { risk: "low"; params: PlaybookAlertsSearchParams; result: PlaybookAlertsSearchResult; item: PlaybookAlertsSearchItem };
  "playbook_alerts:read_details": { risk: "low"; params: PlaybookAlertsReadDetailsParams; result: PlaybookAlertsReadDetailsResult };
  "playbook_alerts:read_domain_abuse": { risk: "low"; params: PlaybookAlertsReadDomainAbuseParams; result: PlaybookAlertsReadDomainAbuseResult };
  "playbook_alerts:read_vulnerability": { risk: "low"; params: PlaybookAlertsReadVulnerabilityParams; result: PlaybookAlertsReadVulnerabilityResult };
  "playbook_alerts:read_code_leak": { risk: "medium"; params: PlaybookAlertsReadCodeLeakParams; result: PlaybookAlertsReadCodeLeakResult };
  "playbook_alerts:read_identity_exposure": { risk: "medium"; params: PlaybookAlertsReadIdentityExposureParams; result: PlaybookAlertsReadIdentityExposureResult };
  "playbook_alerts:update": { risk: "medium"; params: PlaybookAlertsUpdateParams; result: PlaybookAlertsUpdateResult };
  "lists:search": { risk: "low"; params: ListsSearchParams; result: ListsSearchResult };
  "lists:read_entities": { risk: "low"; params: ListsReadEntitiesParams; result: ListsReadEntitiesResult };
  "lists:write": { risk: "medium"; params: ListsWriteParams; result: ListsWriteResult };
  "lists:add_entity": { risk: "medium"; params: ListsAddEntityParams; result: ListsAddEntityResult };
  "lists:remove_entity": { risk: "high"; params: ListsRemoveEntityParams; result: ListsRemoveEntityResult };
  "detection_rules:search": { risk: "low"; params: DetectionRulesSearchParams; result: DetectionRulesSearchResult; item: DetectionRulesSearchItem };
  "notes:search": { risk: "low"; params: NotesSearchParams; result: NotesSearchResult; item: NotesSearchItem };
  "notes:read_details": { risk: "low"; params: NotesReadDetailsParams; result: NotesReadDetailsResult };
  "notes:publish": { risk: "medium"; params: NotesPublishParams; result: NotesPublishResult };
}

/** The risk of each convenience method. */
export interface RecordedFutureMethods {
  getIp: "low";
  getDomain: "low";
  getUrl: "low";
  getHash: "low";
  getVulnerability: "low";
  getMalware: "low";
  rateIndicators: "low";
  findEntity: "low";
  getAlerts: "low";
  getAlert: "low";
  searchPlaybookAlerts: "low";
  updatePlaybookAlert: "medium";
  addToList: "medium";
  publishNote: "medium";
}

/** Parameters of `ips:read_details`. */
export interface IpsReadDetailsParams {
  /** Address such as 8.8.8.8. @minLength 1 */
  ip: string;
  fields?: Fields;
}

/** Result of `ips:read_details`. */
export type IpsReadDetailsResult = Lookup;

/** Arguments of `getIp`. */
export interface GetIpParams {
  /** Address such as 8.8.8.8. @minLength 1 */
  ip: string;
  fields?: Fields;
}

/** Parameters of `domains:read_details`. */
export interface DomainsReadDetailsParams {
  /** Domain such as example.com. @minLength 1 */
  domain: string;
  fields?: Fields;
}

/** Result of `domains:read_details`. */
export type DomainsReadDetailsResult = Lookup;

/** Arguments of `getDomain`. */
export interface GetDomainParams {
  /** Domain such as example.com. @minLength 1 */
  domain: string;
  fields?: Fields;
}

/** Parameters of `urls:read_details`. */
export interface UrlsReadDetailsParams {
  /** URL that is to be looked up. @minLength 1 */
  url: string;
  fields?: Fields;
}

/** Result of `urls:read_details`. */
export type UrlsReadDetailsResult = Lookup;

/** Arguments of `getUrl`. */
export interface GetUrlParams {
  /** URL that is to be looked up. @minLength 1 */
  url: string;
  fields?: Fields;
}

/** Parameters of `hashes:read_details`. */
export interface HashesReadDetailsParams {
  /** MD5, SHA-1 or SHA-256 of the file. @minLength 1 */
  hash: string;
  fields?: Fields;
}

/** Result of `hashes:read_details`. */
export type HashesReadDetailsResult = Lookup;

/** Arguments of `getHash`. */
export interface GetHashParams {
  /** MD5, SHA-1 or SHA-256 of the file. @minLength 1 */
  hash: string;
  fields?: Fields;
}

/** Parameters of `vulnerabilities:read_details`. */
export interface VulnerabilitiesReadDetailsParams {
  /** Id such as CVE-2021-44228. @minLength 1 */
  id: string;
  fields?: Fields;
}

/** Result of `vulnerabilities:read_details`. */
export type VulnerabilitiesReadDetailsResult = Lookup;

/** Arguments of `getVulnerability`. */
export interface GetVulnerabilityParams {
  /** Id such as CVE-2021-44228. @minLength 1 */
  id: string;
  fields?: Fields;
}

/** Parameters of `malware:read_details`. */
export interface MalwareReadDetailsParams {
  /** Id of the family as entities:match gives it. @minLength 1 */
  id: string;
  /** What to send, such as entity, timestamps or relatedEntities; malware has no risk. @minItems 1 */
  fields?: string[];
}

/** Result of `malware:read_details`. */
export type MalwareReadDetailsResult = Lookup;

/** Arguments of `getMalware`. */
export interface GetMalwareParams {
  /** Id of the family as entities:match gives it. @minLength 1 */
  id: string;
  /** What to send, such as entity, timestamps or relatedEntities; malware has no risk. @minItems 1 */
  fields?: string[];
}

/** Parameters of `indicators:read_many`. */
export interface IndicatorsReadManyParams {
  /** Addresses to rate together. @maxItems 1000 */
  ip?: string[];
  /** Domains to rate together. @maxItems 1000 */
  domain?: string[];
  /** URLs to rate together. @maxItems 1000 */
  url?: string[];
  /** Hashes of files to rate together. @maxItems 1000 */
  hash?: string[];
  /** Ids of vulnerabilities to rate together. @maxItems 1000 */
  vulnerability?: string[];
}

/** Result of `indicators:read_many`. */
export type IndicatorsReadManyResult = {
  data?: {
    results?: {
      entity?: Entity;
      risk?: {
        /** @integer */
        score?: number;
        /** @integer */
        level?: number;
        rule?: {
          /** @integer */
          count?: number | null;
          /** @integer */
          maxCount?: number;
          mostCritical?: string | null;
        };
      };
    }[];
  };
};

/** Arguments of `rateIndicators`. */
export interface RateIndicatorsParams {
  /** Addresses to rate together. @maxItems 1000 */
  ip?: string[];
  /** Domains to rate together. @maxItems 1000 */
  domain?: string[];
  /** URLs to rate together. @maxItems 1000 */
  url?: string[];
  /** Hashes of files to rate together. @maxItems 1000 */
  hash?: string[];
}

/** Parameters of `entities:match`. */
export interface EntitiesMatchParams {
  /** Name to look for, such as Emotet. @minLength 1 */
  name: string;
  /** Only entities of these types, such as Malware. */
  type?: string[];
  /** How many matches to send, 10 unless told. @integer @minimum 1 @maximum 100 */
  limit?: number;
}

/** Result of `entities:match`. */
export type EntitiesMatchResult = Entity[];

/** Arguments of `findEntity`. */
export interface FindEntityParams {
  /** Name to look for, such as Emotet. @minLength 1 */
  name: string;
  /** Only entities of these types, such as Malware. */
  type?: string[];
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  /** When it triggered, as in -1d or [2024-07-30,2024-07-31]. @minLength 2 */
  triggered?: string;
  /** Only alerts with this status. */
  statusInPortal?: "New" | "Pending" | "Dismissed" | "Resolved";
  /** Only alerts of the rule with this id. @minLength 1 */
  alertRule?: string;
  /** Only alerts that contain this text. @minLength 1 */
  freetext?: string;
  /** Field to order alerts by, such as triggered. @minLength 1 */
  orderBy?: string;
  /** Direction of the order of alerts. */
  direction?: "asc" | "desc";
  fields?: AlertFields;
  /** Mark entities in the texts. */
  taggedText?: boolean;
  /** How many alerts to pass over. @integer @minimum 0 */
  from?: number;
  /** How many alerts make a page. @integer @minimum 1 @maximum 1000 */
  limit?: number;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  data?: ClassicAlert[];
  counts?: Counts;
};

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = NonNullable<AlertsReadResult["data"]>[number];

/** Arguments of `getAlerts`. */
export interface GetAlertsParams {
  /** When it triggered, as in -1d or [2024-07-30,2024-07-31]. @minLength 2 */
  triggered?: string;
  /** Only alerts with this status. */
  status?: "New" | "Pending" | "Dismissed" | "Resolved";
  /** How many alerts make a page. @integer @minimum 1 @maximum 1000 */
  limit?: number;
}

/** Parameters of `alerts:read_details`. */
export interface AlertsReadDetailsParams {
  id: ClassicAlertId;
  fields?: AlertFields;
  /** Mark entities in the texts of the hits. */
  taggedText?: boolean;
}

/** Result of `alerts:read_details`. */
export type AlertsReadDetailsResult = {
  data?: ClassicAlert;
};

/** Arguments of `getAlert`. */
export interface GetAlertParams {
  alertId: ClassicAlertId;
}

/** Parameters of `alerts:update`. */
export interface AlertsUpdateParams {
  /** One entry per alert. @minItems 1 @maxItems 20 */
  updates: {
    /** Id of the alert to change. @minLength 1 */
    id: string;
    /** New status of the alert. */
    statusInPortal?: "New" | "Pending" | "Dismissed" | "Resolved";
    /** Who is to deal with it. @minLength 1 */
    assignee?: string;
    /** Note that replaces the present one. */
    note?: string;
  }[];
}

/** Result of `alerts:update`. */
export type AlertsUpdateResult = {
  success?: { id?: string }[];
  error?: { id?: string; reason?: string | null }[];
};

/** Parameters of `alert_rules:read`. */
export interface AlertRulesReadParams {
  /** Only rules whose title contains this. @minLength 1 */
  freetext?: string;
  /** How many rules to send, 10 unless told; there is no next page. @integer @minimum 1 @maximum 1000 */
  limit?: number;
}

/** Result of `alert_rules:read`. */
export type AlertRulesReadResult = {
  data?: {
    results?: {
      id?: string;
      title?: string;
      enabled?: boolean;
      priority?: boolean | null;
      created?: string;
      owner?: { id?: string; name?: string };
    }[];
  };
};

/** Parameters of `playbook_alerts:search`. */
export interface PlaybookAlertsSearchParams {
  /** Only alerts with one of these statuses. */
  statuses?: PlaybookStatus[];
  /** Only alerts with one of these priorities. */
  priority?: Priority[];
  /** Only alerts of these kinds. */
  category?: (
    | "domain_abuse"
    | "cyber_vulnerability"
    | "third_party_risk"
    | "code_repo_leakage"
    | "identity_novel_exposures"
  )[];
  /** Only alerts about these entities, such as idn:example.com. */
  entity?: string[];
  /** Only alerts of people with these ids. */
  assignee?: string[];
  /** When the alert was created. */
  created_range?: DateRange;
  /** When the alert was last updated. */
  updated_range?: DateRange;
  /** Time to order alerts by. */
  order_by?: "created" | "updated";
  /** Direction of that order. */
  direction?: "asc" | "desc";
  /** How many alerts to skip. @integer @minimum 0 */
  from?: number;
  /** How many alerts per page, 10 unless told. @integer @minimum 1 @maximum 1000 */
  limit?: number;
}

/** Result of `playbook_alerts:search`. */
export type PlaybookAlertsSearchResult = {
  status?: CallStatus;
  counts?: Counts;
  data?: {
    playbook_alert_id?: string;
    title?: string;
    category?: string;
    status?: string;
    priority?: string;
    created?: string;
    updated?: string;
    assignee_name?: string | null;
    assignee_id?: string | null;
    actions_taken?: string[];
  }[];
};

/** One item of the pages of `playbook_alerts:search`. */
export type PlaybookAlertsSearchItem = NonNullable<PlaybookAlertsSearchResult["data"]>[number];

/** Arguments of `searchPlaybookAlerts`. */
export interface SearchPlaybookAlertsParams {
  /** Only alerts with one of these statuses. */
  statuses?: PlaybookStatus[];
  /** Only alerts with one of these priorities. */
  priority?: Priority[];
  /** Only alerts of these kinds. */
  category?: (
    | "domain_abuse"
    | "cyber_vulnerability"
    | "third_party_risk"
    | "code_repo_leakage"
    | "identity_novel_exposures"
  )[];
  /** How many alerts per page, 10 unless told. @integer @minimum 1 @maximum 1000 */
  limit?: number;
}

/** Parameters of `playbook_alerts:read_details`. */
export interface PlaybookAlertsReadDetailsParams {
  playbook_alert_id: PlaybookAlertId;
}

/** Result of `playbook_alerts:read_details`. */
export type PlaybookAlertsReadDetailsResult = {
  data?: {
    playbook_alert_id?: string;
    title?: string;
    /** Kind that tells which evidence to read. */
    category?: string;
    status?: string;
    priority?: string;
    created?: string;
    updated?: string;
    assignee_name?: string | null;
    case_rule_label?: string | null;
    entity_id?: string | null;
    entity_name?: string | null;
    actions_taken?: string[];
  };
};

/** Parameters of `playbook_alerts:read_domain_abuse`. */
export interface PlaybookAlertsReadDomainAbuseParams {
  playbook_alert_id: PlaybookAlertId;
  panels?: Panels;
}

/** Result of `playbook_alerts:read_domain_abuse`. */
export type PlaybookAlertsReadDomainAbuseResult = {
  data?: {
    playbook_alert_id?: string;
    panel_status?: PanelStatus;
    panel_evidence_summary?: {
      resolved_record_list?: {
        entity?: string | null;
        record?: string | null;
        record_type?: string | null;
        /** @integer */
        risk_score?: number | null;
        criticality?: string | null;
      }[] | null;
    } | null;
    panel_evidence_dns?: {
      ip_list?: {
        entity?: string | null;
        record?: string | null;
        /** @integer */
        risk_score?: number | null;
      }[] | null;
    } | null;
  };
};

/** Parameters of `playbook_alerts:read_vulnerability`. */
export interface PlaybookAlertsReadVulnerabilityParams {
  playbook_alert_id: PlaybookAlertId;
  panels?: Panels;
}

/** Result of `playbook_alerts:read_vulnerability`. */
export type PlaybookAlertsReadVulnerabilityResult = {
  data?: {
    playbook_alert_id?: string;
    panel_status?: PanelStatus;
    panel_evidence_summary?: {
      summary?: {
        lifecycle_stage?: string | null;
        risk_rules?: { rule?: string; description?: string }[] | null;
      } | null;
      affected_products?: { name?: string }[] | null;
      insikt_notes?: {
        id?: string;
        title?: string;
        published?: string;
      }[] | null;
    } | null;
  };
};

/** Parameters of `playbook_alerts:read_code_leak`. */
export interface PlaybookAlertsReadCodeLeakParams {
  playbook_alert_id: PlaybookAlertId;
  panels?: Panels;
}

/** Result of `playbook_alerts:read_code_leak`. */
export type PlaybookAlertsReadCodeLeakResult = {
  data?: {
    playbook_alert_id?: string;
    panel_status?: PanelStatus;
    panel_evidence_summary?: {
      repository?: { id?: string | null; name?: string | null } | null;
      evidence?: {
        url?: string | null;
        /** Code that leaked, secrets and all. */
        content?: string;
        published?: string;
        assessments?: { id?: string; title?: string | null }[];
      }[] | null;
    } | null;
  };
};

/** Parameters of `playbook_alerts:read_identity_exposure`. */
export interface PlaybookAlertsReadIdentityExposureParams {
  playbook_alert_id: PlaybookAlertId;
  panels?: Panels;
}

/** Result of `playbook_alerts:read_identity_exposure`. */
export type PlaybookAlertsReadIdentityExposureResult = {
  data?: {
    playbook_alert_id?: string;
    panel_status?: PanelStatus;
    panel_evidence_summary?: {
      /** Account that was stolen. */
      subject?: string | null;
      authorization_url?: string | null;
      assessments?: { name?: string; criticality?: string }[] | null;
      exposed_secret?: {
        type?: string | null;
        effectively_clear?: boolean | null;
        details?: { clear_text_hint?: string | null; properties?: string[] | null } | null;
      } | null;
      dump?: { name?: string | null; description?: string | null } | null;
      compromised_host?: {
        computer_name?: string | null;
        os?: string | null;
        os_username?: string | null;
        exfiltration_date?: string | null;
      } | null;
    } | null;
  };
};

/** Parameters of `playbook_alerts:update`. */
export interface PlaybookAlertsUpdateParams {
  playbook_alert_id: PlaybookAlertId;
  status?: PlaybookStatus;
  priority?: Priority;
  /** Id of the person to deal with it. @minLength 1 */
  assignee?: string;
  /** Comment for the log of the alert. @minLength 1 */
  log_entry?: string;
  /** What brings a closed alert back. */
  reopen?: "Never" | "SignificantUpdates";
}

/** Result of `playbook_alerts:update`. */
export type PlaybookAlertsUpdateResult = {
  status?: CallStatus;
};

/** Arguments of `updatePlaybookAlert`. */
export interface UpdatePlaybookAlertParams {
  alertId: PlaybookAlertId;
  status?: PlaybookStatus;
  priority?: Priority;
  /** Comment for the log of the alert. @minLength 1 */
  comment?: string;
}

/** Parameters of `lists:search`. */
export interface ListsSearchParams {
  /** Part of the name of the list. @minLength 1 */
  name?: string;
  /** Only lists of this type, such as entity. @minLength 1 */
  type?: string;
  /** How many lists to send. @integer @minimum 1 @maximum 1000 */
  limit?: number;
}

/** Result of `lists:search`. */
export type ListsSearchResult = ListInfo[];

/** Parameters of `lists:read_entities`. */
export interface ListsReadEntitiesParams {
  list_id: ListId;
}

/** Result of `lists:read_entities`. */
export type ListsReadEntitiesResult = {
  entity?: Entity;
  status?: string;
  added?: string;
}[];

/** Parameters of `lists:write`. */
export interface ListsWriteParams {
  /** Name of the new list. @minLength 1 */
  name: string;
  /** Type of the new list, such as entity. @minLength 1 */
  type?: string;
}

/** Result of `lists:write`. */
export type ListsWriteResult = ListInfo;

/** Parameters of `lists:add_entity`. */
export interface ListsAddEntityParams {
  list_id: ListId;
  entity: EntityRef;
}

/** Result of `lists:add_entity`. */
export type ListsAddEntityResult = Outcome;

/** Arguments of `addToList`. */
export interface AddToListParams {
  listId: ListId;
  /** Id of the entity, such as ip:8.8.8.8. @minLength 1 */
  entityId: string;
}

/** Parameters of `lists:remove_entity`. */
export interface ListsRemoveEntityParams {
  list_id: ListId;
  entity: EntityRef;
}

/** Result of `lists:remove_entity`. */
export type ListsRemoveEntityResult = Outcome;

/** Parameters of `detection_rules:search`. */
export interface DetectionRulesSearchParams {
  /** Which rules to find. */
  filter?: {
    /** Only rules of these languages. */
    types?: ("sigma" | "yara" | "snort")[];
    /** Only rules about these entities, such as mitre:T1059. */
    entities?: string[];
    /** Part of the title of the rule. @minLength 1 */
    title?: string;
    /** When the rule was created. */
    created?: {
      /** Not before this moment. @format date-time */
      after?: string;
      /** Not after this moment. @format date-time */
      before?: string;
    };
  };
  /** How many rules make a page. @integer @minimum 1 @maximum 100 */
  limit?: number;
  /** Where to continue, taken from next_offset. @minLength 1 */
  offset?: string;
}

/** Result of `detection_rules:search`. */
export type DetectionRulesSearchResult = {
  /** @integer */
  count?: number;
  next_offset?: string | null;
  result?: {
    id?: string;
    type?: string;
    title?: string;
    description?: string;
    created?: string;
    updated?: string;
    rules?: {
      content?: string;
      file_name?: string | null;
      entities?: Entity[];
    }[];
  }[];
};

/** One item of the pages of `detection_rules:search`. */
export type DetectionRulesSearchItem = NonNullable<DetectionRulesSearchResult["result"]>[number];

/** Parameters of `notes:search`. */
export interface NotesSearchParams {
  /** When it was published, as in -7d, the last day unless told. @minLength 2 */
  published?: string;
  /** Only notes about the entity with this id. @minLength 1 */
  entity?: string;
  /** Part of the title of the note. @minLength 1 */
  title?: string;
  /** Only notes on the topic with this id. @minLength 1 */
  topic?: string;
  /** Only notes with this label. @minLength 1 */
  label?: string;
  /** Only notes of this author. @minLength 1 */
  author?: string;
  /** How many references make a page, 10 unless told. @integer @minimum 1 @maximum 1000 */
  limit?: number;
  /** Where to continue, taken from next_offset of the page before. @minLength 1 */
  from?: string;
}

/** Result of `notes:search`. */
export type NotesSearchResult = {
  data?: Note[];
  next_offset?: string | null;
  counts?: Counts;
};

/** One item of the pages of `notes:search`. */
export type NotesSearchItem = NonNullable<NotesSearchResult["data"]>[number];

/** Parameters of `notes:read_details`. */
export interface NotesReadDetailsParams {
  /** Id of the note, such as doc:abc123. @minLength 5 */
  note_id: string;
  /** Mark entities in the text of the note. */
  tagged_text?: boolean;
}

/** Result of `notes:read_details`. */
export type NotesReadDetailsResult = Note;

/** Parameters of `notes:publish`. */
export interface NotesPublishParams {
  /** What the note says. */
  attributes: {
    /** Title of the note. @minLength 1 */
    title: string;
    /** Text of the note. @minLength 1 */
    text: string;
    /** Ids of entities that it is about. */
    note_entities?: string[];
    /** Ids of entities around it. */
    context_entities?: string[];
    /** Ids of its topics. */
    topic?: string[];
    /** Labels to put on it. */
    labels?: string[];
  };
}

/** Result of `notes:publish`. */
export type NotesPublishResult = {
  note_id?: string;
};

/** Arguments of `publishNote`. */
export interface PublishNoteParams {
  /** Title of the note. @minLength 1 */
  title: string;
  /** Text of the note. @minLength 1 */
  text: string;
}

/** What to send, such as entity, risk, timestamps, relatedEntities or sightings. @minItems 1 */
export type Fields = string[];

/** Id of a triggered alert. @minLength 1 */
export type ClassicAlertId = string;

/** Parts to send, such as id, log, title, rule or hits. */
export type AlertFields = string[];

/** Id of a playbook alert. @maxLength 200 @pattern ^[^./][^/]*$ */
export type PlaybookAlertId = string;

/** Panels to send, such as status or evidence_summary. */
export type Panels = string[];

/** Id of a watch list. @minLength 1 */
export type ListId = string;

/** What the list is to have or not. */
export type EntityRef = {
  /** Id of the entity, such as ip:8.8.8.8. @minLength 1 */
  id: string;
};

/** How urgent the alert is. */
export type Priority = "High" | "Moderate" | "Informational";

/** How far the alert is dealt with. */
export type PlaybookStatus = "New" | "InProgress" | "Dismissed" | "Resolved";

export type DateRange = {
  /** Earliest moment that still counts. @format date-time */
  from?: string;
  /** Latest moment that still counts. @format date-time */
  until?: string;
};

export type Entity = {
  id?: string | null;
  name?: string | null;
  type?: string | null;
  description?: string | null;
};

export type RiskReport = {
  /** From 0 to 99 for certain harm. @integer */
  score?: number;
  /** @integer */
  criticality?: number;
  criticalityLabel?: string;
  riskString?: string;
  riskSummary?: string;
  /** How many risk rules apply. @integer */
  rules?: number;
  evidenceDetails?: {
    rule?: string;
    evidenceString?: string;
    /** @integer */
    criticality?: number;
    criticalityLabel?: string;
    mitigationString?: string;
    timestamp?: string;
  }[];
} | null;

export type Lookup = {
  data?: {
    entity?: Entity;
    risk?: RiskReport;
    timestamps?: { firstSeen?: string; lastSeen?: string } | null;
    /** Address of the page in the portal. */
    intelCard?: string | null;
    aiInsights?: {
      text?: string | null;
      /** @integer */
      numberOfReferences?: number | null;
    } | null;
    threatLists?: Entity[] | null;
    counts?: {
      date?: string;
      /** @integer */
      count?: number;
    }[] | null;
    metrics?: { type?: string; value?: number }[] | null;
    sightings?: {
      type?: string;
      title?: string;
      fragment?: string;
      source?: string;
      url?: string;
      published?: string;
    }[] | null;
    relatedEntities?: {
      type?: string;
      entities?: {
        /** @integer */
        count?: number;
        entity?: Entity;
      }[];
    }[] | null;
    /** Of addresses where it is known. */
    location?: {
      asn?: string | null;
      organization?: string | null;
      location?: { country?: string | null; city?: string | null };
    } | null;
    /** Stage of exploitation of a vulnerability. */
    lifecycleStage?: string | null;
    nvdDescription?: string | null;
    cpe?: string[] | null;
  };
};

export type ClassicAlert = {
  id?: string;
  title?: string;
  type?: string | null;
  url?: { api?: string; portal?: string } | null;
  log?: {
    triggered?: string;
    status_date?: string | null;
    status_change_by?: string | null;
    note_date?: string | null;
  };
  review?: {
    status_in_portal?: string;
    assignee?: string | null;
    note?: string | null;
  } | null;
  rule?: { id?: string; name?: string } | null;
  ai_insights?: { text?: string | null; comment?: string | null } | null;
  hits?: {
    id?: string;
    fragment?: string | null;
    entities?: Entity[];
    document?: { title?: string | null; url?: string | null };
  }[] | null;
};

export type Counts = {
  /** @integer */
  returned?: number;
  /** @integer */
  total?: number;
};

export type CallStatus = {
  status_code?: string;
  status_message?: string;
};

export type PanelStatus = {
  status?: string;
  priority?: string;
  reopen?: string | null;
  created?: string;
  updated?: string;
  assignee_name?: string | null;
  assignee_id?: string | null;
  case_rule_label?: string | null;
  entity_id?: string | null;
  entity_name?: string | null;
  /** @integer */
  risk_score?: number | null;
  entity_criticality?: string | null;
  actions_taken?: string[];
} | null;

export type ListInfo = {
  id?: string;
  name?: string;
  type?: string;
  created?: string;
  updated?: string;
  owner_id?: string | null;
  owner_name?: string | null;
};

export type Outcome = {
  /** Of added, removed and unchanged. */
  result?: string;
};

export type Note = {
  id?: string;
  source?: Entity;
  attributes?: {
    title?: string;
    text?: string;
    published?: string;
    validated_on?: string | null;
    note_entities?: Entity[] | null;
    context_entities?: Entity[] | null;
    labels?: Entity[] | null;
  };
};

const OFFSET_PAGES = { offset: "from", limit: "limit", items: "/data", total: "/counts/total" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "recorded_future",
  operations: {
    low: {
      "ips:read_details": ["KPcTuEnp"],
      "domains:read_details": ["mcFo-1r7"],
      "urls:read_details": ["-4OOVk7G"],
      "hashes:read_details": ["FzJ9ffGN"],
      "vulnerabilities:read_details": ["RZAIdgtA"],
      "malware:read_details": ["oANW_ckC"],
      "indicators:read_many": ["rd_cFRgL"],
      "entities:match": ["YnAyQs3p"],
      "alerts:read": ["EhXVf22K", OFFSET_PAGES],
      "alerts:read_details": ["daXwxJwc"],
      "alert_rules:read": ["hn2uRLzV"],
      "playbook_alerts:search": ["vrqGzdog", OFFSET_PAGES],
      "playbook_alerts:read_details": ["zO03nyYa"],
      "playbook_alerts:read_domain_abuse": ["N2vD4HBd"],
      "playbook_alerts:read_vulnerability": ["3Z8ZQUP2"],
      "lists:search": ["iHRrUbQW"],
      "lists:read_entities": ["G_SN1skI"],
      "detection_rules:search": [
        "HRGBxM9y",
        { cursor: "offset", next: "/next_offset", more: "/next_offset", items: "/result" },
      ],
      "notes:search": ["3tQh_6n5", { cursor: "from", next: "/next_offset", more: "/next_offset", items: "/data" }],
      "notes:read_details": ["CpbFh1mC"],
    },
    medium: {
      "alerts:update": ["JY8GkZOX"],
      "playbook_alerts:read_code_leak": ["gVUhQuxP"],
      "playbook_alerts:read_identity_exposure": ["9JvVecG9"],
      "playbook_alerts:update": ["g_z6BYq6"],
      "lists:write": ["PoshPKYf"],
      "lists:add_entity": ["wkW6zBVB"],
      "notes:publish": ["P0IVmLN9"],
    },
    high: {
      "lists:remove_entity": ["d9oMAKFZ"],
    },
  },
};
