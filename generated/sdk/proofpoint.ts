// Generated from specs/proofpoint.yaml by `npm run generate`. Do not edit.
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
 * Proofpoint TAP. Threats in mail, clicks, campaigns, attacked people, incidents and sender lists of
 * Proofpoint.
 * @see https://help.proofpoint.com/Threat_Insight_Dashboard/API_Documentation
 */
export class ProofpointConnector<const M extends Risk = "critical"> extends SDKConnector<ProofpointOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List messages and clicks with threats. Risk: medium. Scope: none. */
  getRecentEvents(params: GetRecentEventsParams = {}, options?: ExecuteOptions): GovernedCall<"medium", EventsReadResult> {
    return this.call("events:read", { sinceSeconds: params.seconds ?? 3600 }, options);
  }

  /** List threats that reached people. Risk: medium. Scope: none. */
  getRecentIssues(params: GetRecentIssuesParams = {}, options?: ExecuteOptions): GovernedCall<"medium", IssuesReadResult> {
    return this.call("issues:read", { sinceSeconds: params.seconds ?? 3600 }, options);
  }

  /** Get a campaign with actors, malware and techniques. Risk: low. Scope: none. */
  getCampaign(params: GetCampaignParams, options?: ExecuteOptions): GovernedCall<"low", CampaignsReadDetailsResult> {
    return this.call("campaigns:read_details", params, options);
  }

  /** Get what is known of a threat. Risk: low. Scope: none. */
  getThreat(params: GetThreatParams, options?: ExecuteOptions): GovernedCall<"low", ThreatsReadResult> {
    return this.call("threats:read", params, options);
  }

  /** Turn rewritten links into what they were. Risk: low. Scope: none. */
  decodeUrls(params: DecodeUrlsParams, options?: ExecuteOptions): GovernedCall<"low", UrlsDecodeResult> {
    return this.call("urls:decode", params, options);
  }

  /** Search incidents of Cloud Threat Response. Risk: low. Scope: none. */
  listOpenIncidents(params: ListOpenIncidentsParams = {}, options?: ExecuteOptions): GovernedCall<"low", IncidentsReadResult> {
    return this.call("incidents:read", { endRow: params.endRow ?? 50, startRow: 0, filters: { other_filters: ["open_incidents"] } }, options);
  }

  /** Get an incident with its history. Risk: low. Scope: none. */
  getIncident(params: GetIncidentParams, options?: ExecuteOptions): GovernedCall<"low", IncidentsReadDetailsResult> {
    return this.call("incidents:read_details", params, options);
  }

  execute<O extends keyof Within<ProofpointOperations, M>>(
    operation: O,
    params: ParamsOf<Within<ProofpointOperations, M>, O> & Incomplete,
  ): never;
  /** List messages and clicks with threats. `GET /v2/siem/all` @risk medium */
  execute(
    operation: OperationId<"events:read", "medium", M>,
    params: EventsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventsReadResult>;
  /** List threats that reached people. `GET /v2/siem/issues` @risk medium */
  execute(
    operation: OperationId<"issues:read", "medium", M>,
    params: IssuesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IssuesReadResult>;
  /** List clicks on bad links that went through. `GET /v2/siem/clicks/permitted` @risk medium */
  execute(
    operation: OperationId<"clicks:read_permitted", "medium", M>,
    params: ClicksReadPermittedParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ClicksReadPermittedResult>;
  /** List clicks on bad links that were stopped. `GET /v2/siem/clicks/blocked` @risk medium */
  execute(
    operation: OperationId<"clicks:read_blocked", "medium", M>,
    params: ClicksReadBlockedParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ClicksReadBlockedResult>;
  /** List messages with threats that were delivered. `GET /v2/siem/messages/delivered` @risk low */
  execute(
    operation: OperationId<"messages:read_delivered", "low", M>,
    params: MessagesReadDeliveredParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MessagesReadDeliveredResult>;
  /** List messages with threats that were stopped. `GET /v2/siem/messages/blocked` @risk low */
  execute(
    operation: OperationId<"messages:read_blocked", "low", M>,
    params: MessagesReadBlockedParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MessagesReadBlockedResult>;
  /** List campaigns that were active in a span. `GET /v2/campaign/ids` @risk low */
  execute(
    operation: OperationId<"campaigns:read", "low", M>,
    params: CampaignsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CampaignsReadResult, CampaignsReadItem>;
  /** Get a campaign with actors, malware and techniques. `GET /v2/campaign/{campaignId}` @risk low */
  execute(
    operation: OperationId<"campaigns:read_details", "low", M>,
    params: CampaignsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CampaignsReadDetailsResult>;
  /** Get what is known of a threat. `GET /v2/threat/summary/{threatId}` @risk low */
  execute(
    operation: OperationId<"threats:read", "low", M>,
    params: ThreatsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ThreatsReadResult>;
  /** Get the evidence behind a threat or campaign. `GET /v2/forensics` @risk low */
  execute(
    operation: OperationId<"forensics:read", "low", M>,
    params: ForensicsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ForensicsReadResult>;
  /** Turn rewritten links into what they were. `POST /v2/url/decode` @risk low */
  execute(
    operation: OperationId<"urls:decode", "low", M>,
    params: UrlsDecodeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UrlsDecodeResult>;
  /** List the people who are attacked most. `GET /v2/people/vap` @risk low */
  execute(
    operation: OperationId<"people:read_attacked", "low", M>,
    params: PeopleReadAttackedParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PeopleReadAttackedResult, PeopleReadAttackedItem>;
  /** List the people who click on threats most. `GET /v2/people/top-clickers` @risk medium */
  execute(
    operation: OperationId<"people:read_clickers", "medium", M>,
    params: PeopleReadClickersParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", PeopleReadClickersResult, PeopleReadClickersItem>;
  /** Search incidents of Cloud Threat Response. `POST /api/v1/tric/incidents` @risk low */
  execute(
    operation: OperationId<"incidents:read", "low", M>,
    params: IncidentsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IncidentsReadResult>;
  /** Get an incident with its history. `GET /api/v1/tric/incidents/{incidentId}` @risk low */
  execute(
    operation: OperationId<"incidents:read_details", "low", M>,
    params: IncidentsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IncidentsReadDetailsResult>;
  /** Open an incident by hand. `POST /api/v1/tric/incidents/createIncident` @risk medium */
  execute(
    operation: OperationId<"incidents:create", "medium", M>,
    params: IncidentsCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IncidentsCreateResult>;
  /** Add a message to an incident. `POST /api/v1/tric/incidents/uploadMessage` @risk high */
  execute(
    operation: OperationId<"incidents:add_message", "high", M>,
    params: IncidentsAddMessageParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", IncidentsAddMessageResult>;
  /** Search messages that Threat Response handles. `POST /api/v1/tric/messages` @risk medium */
  execute(
    operation: OperationId<"messages:search", "medium", M>,
    params: MessagesSearchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MessagesSearchResult>;
  /** Get one message of Threat Response. `GET /api/v1/tric/messages/{messageId}` @risk medium */
  execute(
    operation: OperationId<"messages:read_details", "medium", M>,
    params: MessagesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MessagesReadDetailsResult>;
  /** List workflows that can be run by hand. `GET /api/v1/tric/workflows` @risk low */
  execute(
    operation: OperationId<"workflows:read", "low", M>,
    params: WorkflowsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", WorkflowsReadResult>;
  /**
   * Run a workflow on incidents or messages. `POST /api/v1/tric/workflows/{workflowId}/run`
   * @risk critical
   */
  execute(
    operation: OperationId<"workflows:run", "critical", M>,
    params: WorkflowsRunParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", WorkflowsRunResult>;
  /** Tell how a workflow run went. `GET /api/v1/tric/workflows/run/{runId}` @risk low */
  execute(
    operation: OperationId<"workflow_runs:read", "low", M>,
    params: WorkflowRunsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", WorkflowRunsReadResult>;
  /**
   * List senders that are blocked for everybody. `GET /api/v1/emailProtection/modules/spam/orgBlockList`
   * @risk low
   */
  execute(
    operation: OperationId<"blocklist:read", "low", M>,
    params: BlocklistReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", BlocklistReadResult>;
  /** Block a sender for everybody. `POST /api/v1/emailProtection/modules/spam/orgBlockList` @risk high */
  execute(
    operation: OperationId<"blocklist:add", "high", M>,
    params: BlocklistAddParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", BlocklistAddResult>;
  /** Let a blocked sender in again. `POST /api/v1/emailProtection/modules/spam/orgBlockList` @risk high */
  execute(
    operation: OperationId<"blocklist:remove", "high", M>,
    params: BlocklistRemoveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", BlocklistRemoveResult>;
  /**
   * List senders that are trusted for everybody. `GET /api/v1/emailProtection/modules/spam/orgSafeList`
   * @risk low
   */
  execute(
    operation: OperationId<"safelist:read", "low", M>,
    params: SafelistReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SafelistReadResult>;
  /** Trust a sender for everybody. `POST /api/v1/emailProtection/modules/spam/orgSafeList` @risk high */
  execute(
    operation: OperationId<"safelist:add", "high", M>,
    params: SafelistAddParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SafelistAddResult>;
  /** Stop trusting a sender. `POST /api/v1/emailProtection/modules/spam/orgSafeList` @risk high */
  execute(
    operation: OperationId<"safelist:remove", "high", M>,
    params: SafelistRemoveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SafelistRemoveResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof ProofpointOperations>(
    operation: O & Permit<ProofpointOperations, O, M>,
    ...rest: Rest<ParamsOf<ProofpointOperations, O>>
  ): CallOf<ProofpointOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Proofpoint<M extends Risk = "critical"> = Limited<ProofpointConnector<M>, ProofpointMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface ProofpointOperations {
  "events:read": { risk: "medium"; params: EventsReadParams; result: EventsReadResult };
  "issues:read": { risk: "medium"; params: IssuesReadParams; result: IssuesReadResult };
  "clicks:read_permitted": { risk: "medium"; params: ClicksReadPermittedParams; result: ClicksReadPermittedResult };
  "clicks:read_blocked": { risk: "medium"; params: ClicksReadBlockedParams; result: ClicksReadBlockedResult };
  "messages:read_delivered": { risk: "low"; params: MessagesReadDeliveredParams; result: MessagesReadDeliveredResult };
  "messages:read_blocked": { risk: "low"; params: MessagesReadBlockedParams; result: MessagesReadBlockedResult };
  "campaigns:read": { risk: "low"; params: CampaignsReadParams; result: CampaignsReadResult; item: CampaignsReadItem };
  "campaigns:read_details": { risk: "low"; params: CampaignsReadDetailsParams; result: CampaignsReadDetailsResult };
  "threats:read": { risk: "low"; params: ThreatsReadParams; result: ThreatsReadResult };
  "forensics:read": { risk: "low"; params: ForensicsReadParams; result: ForensicsReadResult };
  "urls:decode": { risk: "low"; params: UrlsDecodeParams; result: UrlsDecodeResult };
  "people:read_attacked": { risk: "low"; params: PeopleReadAttackedParams; result: PeopleReadAttackedResult; item: PeopleReadAttackedItem };
  "people:read_clickers": { risk: "medium"; params: PeopleReadClickersParams; result: PeopleReadClickersResult; item: PeopleReadClickersItem };
  "incidents:read": { risk: "low"; params: IncidentsReadParams; result: IncidentsReadResult };
  "incidents:read_details": { risk: "low"; params: IncidentsReadDetailsParams; result: IncidentsReadDetailsResult };
  "incidents:create": { risk: "medium"; params: IncidentsCreateParams; result: IncidentsCreateResult };
  "incidents:add_message": { risk: "high"; params: IncidentsAddMessageParams; result: IncidentsAddMessageResult };
  "messages:search": { risk: "medium"; params: MessagesSearchParams; result: MessagesSearchResult };
  "messages:read_details": { risk: "medium"; params: MessagesReadDetailsParams; result: MessagesReadDetailsResult };
  "workflows:read": { risk: "low"; params: WorkflowsReadParams; result: WorkflowsReadResult };
  "workflows:run": { risk: "critical"; params: WorkflowsRunParams; result: WorkflowsRunResult };
  "workflow_runs:read": { risk: "low"; params: WorkflowRunsReadParams; result: WorkflowRunsReadResult };
  "blocklist:read": { risk: "low"; params: BlocklistReadParams; result: BlocklistReadResult };
  "blocklist:add": { risk: "high"; params: BlocklistAddParams; result: BlocklistAddResult };
  "blocklist:remove": { risk: "high"; params: BlocklistRemoveParams; result: BlocklistRemoveResult };
  "safelist:read": { risk: "low"; params: SafelistReadParams; result: SafelistReadResult };
  "safelist:add": { risk: "high"; params: SafelistAddParams; result: SafelistAddResult };
  "safelist:remove": { risk: "high"; params: SafelistRemoveParams; result: SafelistRemoveResult };
}

/** The risk of each convenience method. */
export interface ProofpointMethods {
  getRecentEvents: "medium";
  getRecentIssues: "medium";
  getCampaign: "low";
  getThreat: "low";
  decodeUrls: "low";
  listOpenIncidents: "low";
  getIncident: "low";
}

/** Parameters of `events:read`. */
export interface EventsReadParams {
  interval?: Interval;
  sinceTime?: SinceTime;
  sinceSeconds?: SinceSeconds;
  threatType?: ThreatTypes;
  threatStatus?: ThreatStatuses;
}

/** Result of `events:read`. Empty where the span has nothing. */
export type EventsReadResult = {
  /** @format date-time */
  queryEndTime?: string;
  messagesDelivered?: Message[];
  messagesBlocked?: Message[];
  clicksPermitted?: Click[];
  clicksBlocked?: Click[];
} | null;

/** Arguments of `getRecentEvents`. */
export interface GetRecentEventsParams {
  /** @default 3600 */
  seconds?: SinceSeconds;
}

/** Parameters of `issues:read`. */
export interface IssuesReadParams {
  interval?: Interval;
  sinceTime?: SinceTime;
  sinceSeconds?: SinceSeconds;
  threatType?: ThreatTypes;
  threatStatus?: ThreatStatuses;
}

/** Result of `issues:read`. Empty where the span has nothing. */
export type IssuesReadResult = {
  /** @format date-time */
  queryEndTime?: string;
  messagesDelivered?: Message[];
  clicksPermitted?: Click[];
} | null;

/** Arguments of `getRecentIssues`. */
export interface GetRecentIssuesParams {
  /** @default 3600 */
  seconds?: SinceSeconds;
}

/** Parameters of `clicks:read_permitted`. */
export interface ClicksReadPermittedParams {
  interval?: Interval;
  sinceTime?: SinceTime;
  sinceSeconds?: SinceSeconds;
  threatStatus?: ThreatStatuses;
}

/** Result of `clicks:read_permitted`. Empty where the span has nothing. */
export type ClicksReadPermittedResult = {
  /** @format date-time */
  queryEndTime?: string;
  clicksPermitted?: Click[];
} | null;

/** Parameters of `clicks:read_blocked`. */
export interface ClicksReadBlockedParams {
  interval?: Interval;
  sinceTime?: SinceTime;
  sinceSeconds?: SinceSeconds;
  threatStatus?: ThreatStatuses;
}

/** Result of `clicks:read_blocked`. Empty where the span has nothing. */
export type ClicksReadBlockedResult = {
  /** @format date-time */
  queryEndTime?: string;
  clicksBlocked?: Click[];
} | null;

/** Parameters of `messages:read_delivered`. */
export interface MessagesReadDeliveredParams {
  interval?: Interval;
  sinceTime?: SinceTime;
  sinceSeconds?: SinceSeconds;
  threatType?: ThreatTypes;
  threatStatus?: ThreatStatuses;
}

/** Result of `messages:read_delivered`. Empty where the span has nothing. */
export type MessagesReadDeliveredResult = {
  /** @format date-time */
  queryEndTime?: string;
  messagesDelivered?: Message[];
} | null;

/** Parameters of `messages:read_blocked`. */
export interface MessagesReadBlockedParams {
  interval?: Interval;
  sinceTime?: SinceTime;
  sinceSeconds?: SinceSeconds;
  threatType?: ThreatTypes;
  threatStatus?: ThreatStatuses;
}

/** Result of `messages:read_blocked`. Empty where the span has nothing. */
export type MessagesReadBlockedResult = {
  /** @format date-time */
  queryEndTime?: string;
  messagesBlocked?: Message[];
} | null;

/** Parameters of `campaigns:read`. */
export interface CampaignsReadParams {
  /** Span of at most a day, as two times with a slash. @minLength 3 */
  interval: string;
  /** Number of the page of campaigns, from 1. @integer @minimum 1 @default 1 */
  page?: number;
  /** How many campaigns make a page. @integer @minimum 1 @maximum 200 @default 100 */
  size?: number;
}

/** Result of `campaigns:read`. */
export type CampaignsReadResult = {
  campaigns?: {
    id?: CampaignId;
    /** @format date-time */
    lastUpdatedAt?: string;
  }[];
};

/** One item of the pages of `campaigns:read`. */
export type CampaignsReadItem = NonNullable<CampaignsReadResult["campaigns"]>[number];

/** Parameters of `campaigns:read_details`. */
export interface CampaignsReadDetailsParams {
  campaignId: CampaignId;
}

/** Result of `campaigns:read_details`. */
export type CampaignsReadDetailsResult = {
  id?: CampaignId;
  name?: string;
  description?: string;
  /** @format date-time */
  startDate?: string;
  notable?: boolean;
  /** Threats that belong to the campaign. */
  campaignMembers?: {
    id?: ThreatId;
    /** Address or hash of the threat. */
    threat?: string;
    type?: string;
    subType?: string;
    threatStatus?: string;
    /** @format date-time */
    threatTime?: string;
  }[];
  actors?: Named[];
  families?: Named[];
  malware?: Named[];
  techniques?: Named[];
  brands?: Named[];
};

/** Arguments of `getCampaign`. */
export interface GetCampaignParams {
  campaignId: CampaignId;
}

/** Parameters of `threats:read`. */
export interface ThreatsReadParams {
  threatId: ThreatId;
}

/** Result of `threats:read`. */
export type ThreatsReadResult = {
  id?: ThreatId;
  name?: string;
  type?: string;
  category?: string;
  status?: string;
  /** @integer */
  severity?: number | string | null;
  /** How many customers it reached. @integer */
  attackSpread?: number;
  /** @format date-time */
  identifiedAt?: string;
  notable?: boolean;
  actors?: Named[];
  families?: Named[];
  malware?: Named[];
  techniques?: Named[];
  brands?: Named[];
};

/** Arguments of `getThreat`. */
export interface GetThreatParams {
  threatId: ThreatId;
}

/** Parameters of `forensics:read`. */
export interface ForensicsReadParams {
  threatId?: ThreatId;
  campaignId?: CampaignId;
  /** Add what the threat's campaign showed. */
  includeCampaignForensics?: boolean;
}

/** Result of `forensics:read`. */
export type ForensicsReadResult = {
  generated?: string;
  reports?: {
    id?: string;
    name?: string;
    /** campaign or threat, what it covers. */
    scope?: string;
    type?: string;
    forensics?: {
      /** Such as url, file, dns, registry or process. */
      type?: string;
      display?: string;
      malicious?: boolean | string;
      /** @integer */
      time?: number | string;
      what?: {
        url?: string;
        ip?: string;
        ips?: string[];
        /** @integer */
        port?: number | string;
        domain?: string;
        host?: string;
        path?: string;
        sha256?: string;
        md5?: string;
        key?: string;
        action?: string;
      };
      platforms?: {
        name?: string;
        os?: string;
        version?: string;
      }[];
    }[];
  }[];
};

/** Parameters of `urls:decode`. */
export interface UrlsDecodeParams {
  /** Links that URL Defense rewrote. @minItems 1 */
  urls: string[];
}

/** Result of `urls:decode`. */
export type UrlsDecodeResult = {
  urls?: {
    encodedUrl?: string;
    decodedUrl?: string;
    success?: boolean;
    error?: string;
    /** Message that the link stood in. */
    messageGuid?: string;
    /** Person that the link was rewritten for. */
    recipientEmail?: string;
  }[];
};

/** Arguments of `decodeUrls`. */
export interface DecodeUrlsParams {
  /** Links that URL Defense rewrote. @minItems 1 */
  urls: string[];
}

/** Parameters of `people:read_attacked`. */
export interface PeopleReadAttackedParams {
  window: Window;
  /** How many people make a page. @integer @minimum 1 @default 1000 */
  size?: number;
  /** Number of the page of people, from 1. @integer @minimum 1 @default 1 */
  page?: number;
}

/** Result of `people:read_attacked`. */
export type PeopleReadAttackedResult = {
  /** @integer */
  totalVapUsers?: number;
  interval?: string;
  averageAttackIndex?: number;
  vapAttackIndexThreshold?: number;
  users?: {
    identity?: Identity;
    threatStatistics?: { attackIndex?: number; families?: { name?: string; score?: number }[] };
  }[];
};

/** One item of the pages of `people:read_attacked`. */
export type PeopleReadAttackedItem = NonNullable<PeopleReadAttackedResult["users"]>[number];

/** Parameters of `people:read_clickers`. */
export interface PeopleReadClickersParams {
  window: Window;
  /** How many clickers make a page. @integer @minimum 1 @default 1000 */
  size?: number;
  /** Number of the page of clickers, from 1. @integer @minimum 1 @default 1 */
  page?: number;
}

/** Result of `people:read_clickers`. */
export type PeopleReadClickersResult = {
  /** @integer */
  totalTopClickers?: number;
  interval?: string;
  users?: {
    identity?: Identity;
    clickStatistics?: {
      /** @integer */
      clickCount?: number;
      families?: {
        name?: string;
        /** @integer */
        clicks?: number;
      }[];
    };
  }[];
};

/** One item of the pages of `people:read_clickers`. */
export type PeopleReadClickersItem = NonNullable<PeopleReadClickersResult["users"]>[number];

/** Parameters of `incidents:read`. */
export interface IncidentsReadParams {
  /** Conditions that incidents must meet. */
  filters?: {
    time_range_filter?: Span;
    /** Display ids to look for. */
    incident_id_filters?: string[];
    source_filters?: ("abuse_mailbox" | "tap" | "smart_search" | "message_csv_upload")[];
    /** Open or closed, not both, which finds nothing. */
    other_filters?: ("open_incidents" | "closed_incidents" | "vap")[];
    verdict_filters?: ("verdict_failed" | "verdict_low_risk" | "verdict_manual_review" | "verdict_threat")[];
    confidence_filters?: ("confidence_high" | "confidence_medium" | "confidence_low")[];
  };
  startRow: StartRow;
  endRow: EndRow;
  sortParams?: Sorting;
}

/** Result of `incidents:read`. */
export type IncidentsReadResult = {
  /** @integer */
  total?: number;
  /** @integer */
  startRow?: number;
  /** @integer */
  endRow?: number;
  incidents?: Incident[];
};

/** Arguments of `listOpenIncidents`. */
export interface ListOpenIncidentsParams {
  /** @default 50 */
  endRow?: EndRow;
}

/** Parameters of `incidents:read_details`. */
export interface IncidentsReadDetailsParams {
  incidentId: IncidentId;
}

/** Result of `incidents:read_details`. */
export type IncidentsReadDetailsResult = {
  summary?: {
    id?: IncidentId;
    /** @integer */
    displayId?: number;
    title?: string;
    description?: string | null;
    state?: string;
    priority?: string | null;
    /** @format date-time */
    createdAt?: string;
    /** @format date-time */
    updatedAt?: string;
    /** @format date-time */
    openedAt?: string | null;
    /** @format date-time */
    closedAt?: string | null;
    assignedTeamName?: string | null;
    assignedApplicationUserName?: string | null;
    /** @integer */
    messageCount?: number;
    /** @integer */
    falsePositiveCount?: number;
  };
  activities?: {
    id?: string;
    /** Such as incident_creation or quarantine. */
    activity_type?: string;
    cause_type?: string;
    occurred_at?: string;
    causing_user_name?: string | null;
    causing_workflow_name?: string | null;
  }[];
};

/** Arguments of `getIncident`. */
export interface GetIncidentParams {
  incidentId: IncidentId;
}

/** Parameters of `incidents:create`. */
export interface IncidentsCreateParams {
  /** Title that people will see. @minLength 1 */
  title: string;
  /** What it is all about. */
  description: string;
  /** How urgent the incident is. */
  priority: "low" | "medium" | "high";
}

/** Result of `incidents:create`. */
export type IncidentsCreateResult = {
  id?: IncidentId;
  /** @integer */
  displayId?: number;
  /** @format date-time */
  createdAt?: string;
};

/** Parameters of `incidents:add_message`. */
export interface IncidentsAddMessageParams {
  incident_id: IncidentId;
  /** The message with its recipients. */
  message: {
    /** Message id with its angle brackets. @minLength 3 */
    rfcMessageId: string;
    /** @minItems 1 @maxItems 100 */
    recipient_addresses: string[];
    sender?: string;
    subject?: string;
  };
}

/** Result of `incidents:add_message`. */
export type IncidentsAddMessageResult = {
  rfcMessageId?: string;
  incident_id?: string;
  /** @integer */
  incidentDisplayId?: number;
  /** @integer */
  uploadedRecipientsCount?: number;
};

/** Parameters of `messages:search`. */
export interface MessagesSearchParams {
  /** Conditions that messages must meet. */
  filters?: {
    time_range_filter?: Span;
    source_filters?: ("abuse_mailbox" | "tap" | "smart_search" | "message_csv_upload" | "mail_bomb")[];
    /** Such as quarantine_success for pulled ones. */
    quarantine_filters?: string[];
    verdict_filters?: ("verdict_failed" | "verdict_low_risk" | "verdict_manual_review" | "verdict_threat")[];
  };
  startRow: StartRow;
  endRow: EndRow;
  sortParams?: Sorting;
}

/** Result of `messages:search`. */
export type MessagesSearchResult = {
  messages?: MailItem[];
};

/** Parameters of `messages:read_details`. */
export interface MessagesReadDetailsParams {
  /** UUID of the message, from messages:search. @minLength 1 */
  messageId: string;
}

/** Result of `messages:read_details`. */
export type MessagesReadDetailsResult = MailItem;

/** Parameters of `workflows:read`. */
export interface WorkflowsReadParams {
  /** Only those that are on. */
  enabled?: boolean;
  /** What the workflow runs on. */
  type?: "incident" | "message";
}

/** Result of `workflows:read`. */
export type WorkflowsReadResult = Workflow[] | { workflows?: Workflow[] };

/** Parameters of `workflows:run`. */
export interface WorkflowsRunParams {
  /** Id of the workflow, from workflows:read. @minLength 1 */
  workflowId: string;
  /** UUIDs of incidents or messages. @minItems 1 @maxItems 50 */
  targetIds: string[];
}

/** Result of `workflows:run`. */
export type WorkflowsRunResult = Run;

/** Parameters of `workflow_runs:read`. */
export interface WorkflowRunsReadParams {
  /** Id that workflows:run answered with. @minLength 1 */
  runId: string;
}

/** Result of `workflow_runs:read`. */
export type WorkflowRunsReadResult = Run;

/** Parameters of `blocklist:read`. */
export interface BlocklistReadParams {
  clusterId: Cluster;
}

/** Result of `blocklist:read`. */
export type BlocklistReadResult = Entries;

/** Parameters of `blocklist:add`. */
export interface BlocklistAddParams {
  clusterId: Cluster;
  attribute: Attribute;
  operator: Equal;
  /** Address or host to block. @minLength 1 */
  value: string;
  /** Why the sender is blocked. @maxLength 150 */
  comment?: string;
}

/** Result of `blocklist:add`. */
export type BlocklistAddResult = EntryDone;

/** Parameters of `blocklist:remove`. */
export interface BlocklistRemoveParams {
  clusterId: Cluster;
  attribute: Attribute;
  operator: Equal;
  /** Address or host to unblock. @minLength 1 */
  value: string;
}

/** Result of `blocklist:remove`. */
export type BlocklistRemoveResult = EntryDone;

/** Parameters of `safelist:read`. */
export interface SafelistReadParams {
  clusterId: Cluster;
}

/** Result of `safelist:read`. */
export type SafelistReadResult = Entries;

/** Parameters of `safelist:add`. */
export interface SafelistAddParams {
  clusterId: Cluster;
  attribute: Attribute;
  operator: Equal;
  /** Address or host to trust. @minLength 1 */
  value: string;
  /** Why the sender is trusted. @maxLength 150 */
  comment?: string;
}

/** Result of `safelist:add`. */
export type SafelistAddResult = EntryDone;

/** Parameters of `safelist:remove`. */
export interface SafelistRemoveParams {
  clusterId: Cluster;
  attribute: Attribute;
  operator: Equal;
  /** Address or host to drop. @minLength 1 */
  value: string;
}

/** Result of `safelist:remove`. */
export type SafelistRemoveResult = EntryDone;

/**
 * Span of at most an hour, as in 2026-01-31T10:00:00Z/2026-01-31T11:00:00Z or PT30M/2026-01-31T11:00:00Z.
 * @minLength 3
 */
export type Interval = string;

/** Start of a span that ends now, at most an hour ago, in ISO 8601. @minLength 10 */
export type SinceTime = string;

/** Length of a span that ends now. @integer @minimum 30 @maximum 3600 */
export type SinceSeconds = number;

/** Kinds of threat to send. */
export type ThreatTypes = ("url" | "attachment" | "messageText")[];

/** States of threat to send, active and cleared unless told. */
export type ThreatStatuses = ("active" | "cleared" | "falsePositive")[];

/** UUID of a campaign. @minLength 1 */
export type CampaignId = string;

/** Id of a threat, mostly a SHA-256. @minLength 1 */
export type ThreatId = string;

/** Days to look back at. @integer */
export type Window = 14 | 30 | 90;

/** UUID of an incident, not its display id. @minLength 1 */
export type IncidentId = string;

/** First row of the page. @integer @minimum 0 */
export type StartRow = number;

/** Row before which the page ends. @integer @minimum 1 */
export type EndRow = number;

/** Id of the mail cluster, as cluster of messages has it. @minLength 1 */
export type Cluster = string;

/** What is compared: envelope sender, header sender, address or host. */
export type Attribute = "$from" | "$hfrom" | "$ip" | "$host";

/** Always equal; looser matches are left out on purpose. */
export type Equal = "equal";

/** Time in UTC as 2026-01-31 10:00:00. */
export type Span = {
  /** @minLength 1 */
  start: string;
  /** @minLength 1 */
  end: string;
};

/** Order of the rows. */
export type Sorting = {
  sort: "asc" | "desc";
  /** Field to sort by, such as createdAt. @minLength 1 */
  colId: string;
}[];

export type Named = {
  id?: string;
  name?: string;
};

/** A message that carried threats. */
export type Message = {
  /** Id of the message at the mail server. */
  GUID?: string;
  QID?: string;
  messageID?: string;
  /** @format date-time */
  messageTime?: string;
  /** Size in bytes as received. @integer */
  messageSize?: number | null;
  /** Address of the envelope. */
  sender?: string | null;
  senderIP?: string | null;
  /** Addresses in the header; some answers have one as a text. */
  fromAddress?: string[] | string | null;
  /** From header with the name that is shown. */
  headerFrom?: string | null;
  replyToAddress?: string[] | string | null;
  recipient?: string[];
  toAddresses?: string[] | null;
  ccAddresses?: string[] | null;
  subject?: string | null;
  /** Mail cluster that handled the message. */
  cluster?: string | null;
  /** Bodies and attachments of the message. */
  messageParts?: {
    /** inline or attached, as it came. */
    disposition?: string | null;
    filename?: string | null;
    /** Type that was found. */
    contentType?: string | null;
    /** Type that the message claims. */
    oContentType?: string | null;
    md5?: string | null;
    sha256?: string | null;
    /** Verdict, such as threat or clean. */
    sandboxStatus?: string | null;
  }[] | null;
  quarantineFolder?: string | null;
  quarantineRule?: string | null;
  phishScore?: number | null;
  malwareScore?: number | null;
  impostorScore?: number | null;
  spamScore?: number | null;
  policyRoutes?: string[] | null;
  threatsInfoMap?: {
    threatId?: string;
    threat?: string;
    threatType?: string;
    threatStatus?: string;
    classification?: string;
    /** @format date-time */
    threatTime?: string;
    threatUrl?: string | null;
    campaignId?: string | null;
  }[];
};

/** A click on a link that was found malicious. */
export type Click = {
  /** Id of the click itself. */
  id?: string;
  GUID?: string;
  messageID?: string | null;
  /** @format date-time */
  clickTime?: string;
  clickIP?: string;
  recipient?: string;
  sender?: string;
  senderIP?: string | null;
  url?: string;
  userAgent?: string | null;
  classification?: string;
  threatID?: string;
  threatStatus?: string;
  /** @format date-time */
  threatTime?: string;
  threatURL?: string | null;
  campaignId?: string | null;
};

export type Identity = {
  guid?: string;
  customerUserId?: string | null;
  emails?: string[];
  name?: string | null;
  department?: string | null;
  location?: string | null;
  title?: string | null;
  vip?: boolean;
};

export type Incident = {
  id?: IncidentId;
  /** Number that people see. @integer */
  displayId?: number;
  title?: string;
  /** open or closed at present. */
  state?: string;
  priority?: string | null;
  /** @format date-time */
  createdAt?: string;
  /** @format date-time */
  updatedAt?: string;
  /** @format date-time */
  closedAt?: string | null;
  assignedTeamName?: string | null;
  assignedUserName?: string | null;
  /** @integer */
  messageCount?: number;
  /** Whether an attacked person is concerned. */
  vap?: boolean;
  sourceTypes?: string[];
  dispositions?: string[];
  clearVerdicts?: string[];
  clearConfidences?: string[];
};

/** A message as Threat Response keeps it. */
export type MailItem = {
  id?: string;
  message_id?: string;
  email_subject?: string;
  sender_address?: string;
  recipient_address?: string;
  /** @format date-time */
  received_at?: string;
  created_at?: string;
  disposition?: string;
  remediation_status?: string | null;
  clear_verdict?: string | null;
  clear_confidence?: string | null;
  tap_threat_types?: string[] | null;
  pps_guid?: string | null;
  incidents?: {
    id?: string;
    /** @integer */
    display_id?: number;
    title?: string;
  }[] | null;
  urls?: { url?: string }[] | null;
  message_status?: {
    message_delivered?: boolean | null;
    is_read?: boolean | null;
    /** @integer */
    permitted_clicks?: number | null;
  };
};

export type Workflow = {
  id?: string;
  name?: string;
  description?: string | null;
  enabled?: boolean;
  /** What it runs on, messages or incidents. */
  type?: string;
  on_demand?: boolean;
  /** @format date-time */
  createdAt?: string;
  /** @format date-time */
  updatedAt?: string;
};

export type Run = {
  id?: string;
  workflowId?: string;
  /** IN_PROGRESS, SUCCESS, FAILED or CANCELLED. */
  state?: string;
  /** @format date-time */
  createdAt?: string;
  /** @format date-time */
  updatedAt?: string;
};

export type Entry = {
  attribute?: string;
  operator?: string;
  value?: string;
  comment?: string;
};

/** Clients look at the status alone; an entry where one is sent. */
export type EntryDone =
  | {
      attribute?: string;
      operator?: string;
      value?: string;
    }
  | string
  | null;

export type Entries = {
  entries?: Entry[];
};

const CONNECTOR: ConnectorSpec = {
  name: "proofpoint",
  operations: {
    low: {
      "messages:read_delivered": ["czonPTGv"],
      "messages:read_blocked": ["RCPiB9r6"],
      "campaigns:read": ["D-LduAmu", { page: "page", size: "size", items: "/campaigns" }],
      "campaigns:read_details": ["GDdA4ppY"],
      "threats:read": ["lkqQxLEj"],
      "forensics:read": ["oMm9Fb_e"],
      "urls:decode": ["7_G6pTjN"],
      "people:read_attacked": ["HFe1Fi9v", { page: "page", size: "size", items: "/users", total: "/totalVapUsers" }],
      "incidents:read": ["APjDurjn"],
      "incidents:read_details": ["lp9m875L"],
      "workflows:read": ["heZqLg5O"],
      "workflow_runs:read": ["k_8715vk"],
      "blocklist:read": ["t3e8CPuG"],
      "safelist:read": ["44E3_U9E"],
    },
    medium: {
      "events:read": ["c62ZQd0J"],
      "issues:read": ["c_ttFEcS"],
      "clicks:read_permitted": ["GM8ZWbqi"],
      "clicks:read_blocked": ["tqe3R67C"],
      "people:read_clickers": ["pq3JKMPV", { page: "page", size: "size", items: "/users", total: "/totalTopClickers" }],
      "incidents:create": ["S_gOQc3O"],
      "messages:search": ["Ku9spGF9"],
      "messages:read_details": ["54VnMFrj"],
    },
    high: {
      "incidents:add_message": ["-HY-dKOS"],
      "blocklist:add": ["X_BvAV7o"],
      "blocklist:remove": ["Pf3cJooe"],
      "safelist:add": ["5l5TnUTv"],
      "safelist:remove": ["IJS07f2h"],
    },
    critical: {
      "workflows:run": ["fX8fZ-4s"],
    },
  },
};
