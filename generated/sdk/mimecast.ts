// Generated from specs/mimecast.yaml by `npm run generate`. Do not edit.
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
 * Mimecast. Threat logs, message tracking, held mail, remediation, URL and sender rules of Mimecast.
 * @see https://developer.services.mimecast.com/apis
 */
export class MimecastConnector<const M extends Risk = "critical"> extends SDKConnector<MimecastOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List clicks on rewritten links. Risk: medium. Scope: Monitoring | URL Protection | Read. */
  listMaliciousClicks(params: ListMaliciousClicksParams, options?: ExecuteOptions): GovernedCall<"medium", UrlLogsReadResult> {
    return this.call("url_logs:read", { data: [{ from: params.since, scanResult: "malicious" }] }, options);
  }

  /**
   * List events of the mail gateway.
   * Risk: medium. Scope: Security Events and Data Retrieval | Threat and Security Events (SIEM) | Read.
   */
  listGatewayEvents(params: ListGatewayEventsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", SiemEventsReadResult, SiemEventsReadItem> {
    return this.call("siem_events:read", { dateRangeStartsAt: params.since, dateRangeEndsAt: params.until, types: params.type }, options);
  }

  /** Track messages by id, sender or recipient. Risk: medium. Scope: Gateway | Tracking | Read. */
  trackMessage(params: TrackMessageParams, options?: ExecuteOptions): GovernedCall<"medium", MessagesSearchResult> {
    return this.call("messages:search", { data: [{ messageId: params.messageId }] }, options);
  }

  /** Track the messages of a sender. Risk: medium. Scope: Gateway | Tracking | Read. */
  findMessagesFrom(params: FindMessagesFromParams, options?: ExecuteOptions): GovernedCall<"medium", MessagesSearchResult> {
    return this.call("messages:search", { data: [{ advancedTrackAndTraceOptions: { from: params.sender } }] }, options);
  }

  /** Get what became of a message. Risk: medium. Scope: Gateway | Tracking | Read. */
  getMessageInfo(params: GetMessageInfoParams, options?: ExecuteOptions): GovernedCall<"medium", MessagesReadInfoResult> {
    return this.call("messages:read_info", { data: [{ id: params.trackingId }] }, options);
  }

  /** List messages of all people that are held back. Risk: medium. Scope: Account | Dashboard | Read. */
  listHeldMessages(params: ListHeldMessagesParams, options?: ExecuteOptions): GovernedCall<"medium", HeldMessagesReadResult> {
    return this.call("held_messages:read", { data: [{ admin: true, start: params.since }] }, options);
  }

  /** Count held messages by policy. Risk: low. Scope: Account | Monitoring | Held Summary | Read. */
  countHeldMessages(options?: ExecuteOptions): GovernedCall<"low", HeldMessagesReadSummaryResult> {
    return this.call("held_messages:read_summary", { data: [] }, options);
  }

  /**
   * Deliver a message that was held.
   * Risk: high. Scope: Account | Monitoring | Held | Edit. May be escalated to a reviewer.
   */
  releaseHeldMessage(params: ReleaseHeldMessageParams, options?: ExecuteOptions): GovernedCall<"high", HeldMessagesReleaseResult> {
    return this.call("held_messages:release", { data: [{ id: params.heldId }] }, options);
  }

  /** Turn a rewritten link into what it was. Risk: low. Scope: Account | Dashboard | Read. */
  decodeUrl(params: DecodeUrlParams, options?: ExecuteOptions): GovernedCall<"low", UrlsDecodeResult> {
    return this.call("urls:decode", { data: [{ url: params.url }] }, options);
  }

  /**
   * List links that are blocked or permitted.
   * Risk: low. Scope: Services | Targeted Threat Protection - URL Protect | Edit.
   */
  findManagedUrls(params: FindManagedUrlsParams, options?: ExecuteOptions): GovernedCall<"low", ManagedUrlsReadResult> {
    return this.call("managed_urls:read", { data: [{ domainOrUrl: params.text }] }, options);
  }

  /**
   * Block or permit a link for everybody.
   * Risk: high. Scope: Services | Targeted Threat Protection - URL Protect | Edit. May be escalated to a
   * reviewer.
   */
  blockUrl(params: BlockUrlParams, options?: ExecuteOptions): GovernedCall<"high", ManagedUrlsCreateResult> {
    return this.call("managed_urls:create", { data: [{ url: params.url, action: "block", matchType: "explicit" }] }, options);
  }

  /**
   * Block a sender by policy for everybody.
   * Risk: high. Scope: Gateway | Policies | Edit. May be escalated to a reviewer.
   */
  blockSenderEverywhere(params: BlockSenderEverywhereParams, options?: ExecuteOptions): GovernedCall<"high", BlockedSendersCreateResult> {
    return this.call("blocked_senders:create", {
      data: [
        {
          option: "block_sender",
          policy: {
            description: "Blocked by an agent",
            fromPart: "both",
            from: { type: "individual_email_address", emailAddress: params.sender },
            to: { type: "everyone" },
          },
        },
      ],
    }, options);
  }

  /** List hunts for delivered messages. Risk: low. Scope: Services | Threat Remediation | Read. */
  listRemediations(params: ListRemediationsParams, options?: ExecuteOptions): GovernedCall<"low", RemediationIncidentsReadResult> {
    return this.call("remediation_incidents:read", { data: [{ start: params.since }] }, options);
  }

  execute<O extends keyof Within<MimecastOperations, M>>(
    operation: O,
    params: ParamsOf<Within<MimecastOperations, M>, O> & Incomplete,
  ): never;
  /** List clicks on rewritten links. `POST /api/ttp/url/get-logs` @risk medium */
  execute(
    operation: OperationId<"url_logs:read", "medium", M>,
    params: UrlLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", UrlLogsReadResult>;
  /** List what was found in attachments. `POST /api/ttp/attachment/get-logs` @risk low */
  execute(
    operation: OperationId<"attachment_logs:read", "low", M>,
    params: AttachmentLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AttachmentLogsReadResult>;
  /** List messages that posed as somebody. `POST /api/ttp/impersonation/get-logs` @risk low */
  execute(
    operation: OperationId<"impersonation_logs:read", "low", M>,
    params: ImpersonationLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ImpersonationLogsReadResult>;
  /** List events of the mail gateway. `GET /siem/v1/events/cg` @risk medium */
  execute(
    operation: OperationId<"siem_events:read", "medium", M>,
    params: SiemEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SiemEventsReadResult, SiemEventsReadItem>;
  /** List what administrators and sign-ins did. `POST /api/audit/get-audit-events` @risk medium */
  execute(
    operation: OperationId<"audit_events:read", "medium", M>,
    params: AuditEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AuditEventsReadResult>;
  /** Track messages by id, sender or recipient. `POST /api/message-finder/search` @risk medium */
  execute(
    operation: OperationId<"messages:search", "medium", M>,
    params: MessagesSearchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MessagesSearchResult>;
  /** Get what became of a message. `POST /api/message-finder/get-message-info` @risk medium */
  execute(
    operation: OperationId<"messages:read_info", "medium", M>,
    params: MessagesReadInfoParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MessagesReadInfoResult>;
  /** List messages that are held back. `POST /api/gateway/get-hold-message-list` @risk medium */
  execute(
    operation: OperationId<"held_messages:read", "medium", M>,
    params: HeldMessagesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", HeldMessagesReadResult>;
  /** Count held messages by policy. `POST /api/gateway/get-hold-summary-list` @risk low */
  execute(
    operation: OperationId<"held_messages:read_summary", "low", M>,
    params: HeldMessagesReadSummaryParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", HeldMessagesReadSummaryResult>;
  /** Deliver a message that was held. `POST /api/gateway/hold-release` @risk high */
  execute(
    operation: OperationId<"held_messages:release", "high", M>,
    params: HeldMessagesReleaseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", HeldMessagesReleaseResult>;
  /** Throw held messages away for good. `POST /api/gateway/hold-reject` @risk critical */
  execute(
    operation: OperationId<"held_messages:reject", "critical", M>,
    params: HeldMessagesRejectParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", HeldMessagesRejectResult>;
  /** List messages that are still on their way. `POST /api/gateway/find-processing-messages` @risk medium */
  execute(
    operation: OperationId<"processing_messages:read", "medium", M>,
    params: ProcessingMessagesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ProcessingMessagesReadResult>;
  /** Turn a rewritten link into what it was. `POST /api/ttp/url/decode-url` @risk low */
  execute(
    operation: OperationId<"urls:decode", "low", M>,
    params: UrlsDecodeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UrlsDecodeResult>;
  /** List links that are blocked or permitted. `POST /api/ttp/url/get-all-managed-urls` @risk low */
  execute(
    operation: OperationId<"managed_urls:read", "low", M>,
    params: ManagedUrlsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ManagedUrlsReadResult>;
  /** Block or permit a link for everybody. `POST /api/ttp/url/create-managed-url` @risk high */
  execute(
    operation: OperationId<"managed_urls:create", "high", M>,
    params: ManagedUrlsCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ManagedUrlsCreateResult>;
  /** Take a rule on a link away. `POST /api/ttp/url/delete-managed-url` @risk high */
  execute(
    operation: OperationId<"managed_urls:delete", "high", M>,
    params: ManagedUrlsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ManagedUrlsDeleteResult>;
  /** Block a sender for one recipient. `POST /api/managedsender/permit-or-block-sender` @risk high */
  execute(
    operation: OperationId<"senders:block", "high", M>,
    params: SendersBlockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SendersBlockResult>;
  /**
   * Let a sender past spam checks to one recipient. `POST /api/managedsender/permit-or-block-sender`
   * @risk high
   */
  execute(
    operation: OperationId<"senders:permit", "high", M>,
    params: SendersPermitParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", SendersPermitResult>;
  /** List policies that block senders. `POST /api/policy/blockedsenders/get-policy` @risk low */
  execute(
    operation: OperationId<"blocked_senders:read", "low", M>,
    params: BlockedSendersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", BlockedSendersReadResult>;
  /** Block a sender by policy for everybody. `POST /api/policy/blockedsenders/create-policy` @risk high */
  execute(
    operation: OperationId<"blocked_senders:create", "high", M>,
    params: BlockedSendersCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", BlockedSendersCreateResult>;
  /** List hunts for delivered messages. `POST /api/ttp/remediation/find-incidents` @risk low */
  execute(
    operation: OperationId<"remediation_incidents:read", "low", M>,
    params: RemediationIncidentsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RemediationIncidentsReadResult>;
  /** Get one hunt with its counts. `POST /api/ttp/remediation/get-incident` @risk low */
  execute(
    operation: OperationId<"remediation_incidents:read_details", "low", M>,
    params: RemediationIncidentsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RemediationIncidentsReadDetailsResult>;
  /** Take messages out of all mailboxes. `POST /api/ttp/remediation/create` @risk critical */
  execute(
    operation: OperationId<"remediation_incidents:create", "critical", M>,
    params: RemediationIncidentsCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RemediationIncidentsCreateResult>;
  /** Tell whether files arrived by mail. `POST /api/ttp/remediation/search-hash` @risk low */
  execute(
    operation: OperationId<"hashes:search", "low", M>,
    params: HashesSearchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", HashesSearchResult>;
  /** List groups that policies go by. `POST /api/directory/find-groups` @risk low */
  execute(
    operation: OperationId<"groups:read", "low", M>,
    params: GroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", GroupsReadResult>;
  /** List addresses in a group. `POST /api/directory/get-group-members` @risk low */
  execute(
    operation: OperationId<"groups:read_members", "low", M>,
    params: GroupsReadMembersParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", GroupsReadMembersResult>;
  /** Put an address or domain into a group. `POST /api/directory/add-group-member` @risk high */
  execute(
    operation: OperationId<"groups:add_member", "high", M>,
    params: GroupsAddMemberParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupsAddMemberResult>;
  /** Take an address or domain out of a group. `POST /api/directory/remove-group-member` @risk high */
  execute(
    operation: OperationId<"groups:remove_member", "high", M>,
    params: GroupsRemoveMemberParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupsRemoveMemberResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof MimecastOperations>(
    operation: O & Permit<MimecastOperations, O, M>,
    ...rest: Rest<ParamsOf<MimecastOperations, O>>
  ): CallOf<MimecastOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Mimecast<M extends Risk = "critical"> = Limited<MimecastConnector<M>, MimecastMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface MimecastOperations {
  "url_logs:read": { risk: "medium"; params: UrlLogsReadParams; result: UrlLogsReadResult };
  "attachment_logs:read": { risk: "low"; params: AttachmentLogsReadParams; result: AttachmentLogsReadResult };
  "impersonation_logs:read": { risk: "low"; params: ImpersonationLogsReadParams; result: ImpersonationLogsReadResult };
  "siem_events:read": { risk: "medium"; params: SiemEventsReadParams; result: SiemEventsReadResult; item: SiemEventsReadItem };
  "audit_events:read": { risk: "medium"; params: AuditEventsReadParams; result: AuditEventsReadResult };
  "messages:search": { risk: "medium"; params: MessagesSearchParams; result: MessagesSearchResult };
  "messages:read_info": { risk: "medium"; params: MessagesReadInfoParams; result: MessagesReadInfoResult };
  "held_messages:read": { risk: "medium"; params: HeldMessagesReadParams; result: HeldMessagesReadResult };
  "held_messages:read_summary": { risk: "low"; params: HeldMessagesReadSummaryParams; result: HeldMessagesReadSummaryResult };
  "held_messages:release": { risk: "high"; params: HeldMessagesReleaseParams; result: HeldMessagesReleaseResult };
  "held_messages:reject": { risk: "critical"; params: HeldMessagesRejectParams; result: HeldMessagesRejectResult };
  "processing_messages:read": { risk: "medium"; params: ProcessingMessagesReadParams; result: ProcessingMessagesReadResult };
  "urls:decode": { risk: "low"; params: UrlsDecodeParams; result: UrlsDecodeResult };
  "managed_urls:read": { risk: "low"; params: ManagedUrlsReadParams; result: ManagedUrlsReadResult };
  "managed_urls:create": { risk: "high"; params: ManagedUrlsCreateParams; result: ManagedUrlsCreateResult };
  "managed_urls:delete": { risk: "high"; params: ManagedUrlsDeleteParams; result: ManagedUrlsDeleteResult };
  "senders:block": { risk: "high"; params: SendersBlockParams; result: SendersBlockResult };
  "senders:permit": { risk: "high"; params: SendersPermitParams; result: SendersPermitResult };
  "blocked_senders:read": { risk: "low"; params: BlockedSendersReadParams; result: BlockedSendersReadResult };
  "blocked_senders:create": { risk: "high"; params: BlockedSendersCreateParams; result: BlockedSendersCreateResult };
  "remediation_incidents:read": { risk: "low"; params: RemediationIncidentsReadParams; result: RemediationIncidentsReadResult };
  "remediation_incidents:read_details": { risk: "low"; params: RemediationIncidentsReadDetailsParams; result: RemediationIncidentsReadDetailsResult };
  "remediation_incidents:create": { risk: "critical"; params: RemediationIncidentsCreateParams; result: RemediationIncidentsCreateResult };
  "hashes:search": { risk: "low"; params: HashesSearchParams; result: HashesSearchResult };
  "groups:read": { risk: "low"; params: GroupsReadParams; result: GroupsReadResult };
  "groups:read_members": { risk: "low"; params: GroupsReadMembersParams; result: GroupsReadMembersResult };
  "groups:add_member": { risk: "high"; params: GroupsAddMemberParams; result: GroupsAddMemberResult };
  "groups:remove_member": { risk: "high"; params: GroupsRemoveMemberParams; result: GroupsRemoveMemberResult };
}

/** The risk of each convenience method. */
export interface MimecastMethods {
  listMaliciousClicks: "medium";
  listGatewayEvents: "medium";
  trackMessage: "medium";
  findMessagesFrom: "medium";
  getMessageInfo: "medium";
  listHeldMessages: "medium";
  countHeldMessages: "low";
  releaseHeldMessage: "high";
  decodeUrl: "low";
  findManagedUrls: "low";
  blockUrl: "high";
  blockSenderEverywhere: "high";
  listRemediations: "low";
}

/** Parameters of `url_logs:read`. */
export interface UrlLogsReadParams {
  meta?: Meta;
  /** Which clicks to list. @minItems 1 @maxItems 1 */
  data: {
    from?: When;
    to?: When;
    oldestFirst?: boolean;
    route?: "all" | "inbound" | "outbound" | "internal";
    scanResult?: "clean" | "malicious" | "all";
  }[];
}

/** Result of `url_logs:read`. */
export type UrlLogsReadResult = {
  meta?: Answer;
  fail?: Failures;
  data?: {
    clickLogs?: {
      url?: string;
      /** Who clicked the link. */
      userEmailAddress?: string;
      /** Who sent the message. */
      fromUserEmailAddress?: string;
      messageId?: string;
      subject?: string;
      sendingIp?: string;
      date?: string;
      action?: string;
      scanResult?: string;
      category?: string;
      route?: string;
      adminOverride?: string;
      userOverride?: string;
      userAwarenessAction?: string;
      /** Rule by which the link was rewritten. */
      ttpDefinition?: string;
      /** Where in the message the link stood. */
      emailPartsDescription?: string[];
    }[];
  }[];
};

/** Arguments of `listMaliciousClicks`. */
export interface ListMaliciousClicksParams {
  /** Which clicks to list. */
  since: When;
}

/** Parameters of `attachment_logs:read`. */
export interface AttachmentLogsReadParams {
  meta?: Meta;
  /** Which attachments to list. @minItems 1 @maxItems 1 */
  data: {
    from?: When;
    to?: When;
    oldestFirst?: boolean;
    route?: "all" | "inbound" | "outbound" | "internal";
    /** Such as safe, malicious, timeout or all. @minLength 1 */
    result?: string;
  }[];
}

/** Result of `attachment_logs:read`. */
export type AttachmentLogsReadResult = {
  meta?: Answer;
  fail?: Failures;
  data?: {
    attachmentLogs?: {
      senderAddress?: string;
      recipientAddress?: string;
      fileName?: string;
      fileType?: string;
      /** SHA-256 of the file. */
      fileHash?: string;
      messageId?: string;
      subject?: string;
      /** Rule by which the file was examined. */
      definition?: string;
      result?: string;
      actionTriggered?: string;
      date?: string;
      details?: string;
      route?: string;
    }[];
  }[];
};

/** Parameters of `impersonation_logs:read`. */
export interface ImpersonationLogsReadParams {
  meta?: Meta;
  /** Which messages to list. @minItems 1 @maxItems 1 */
  data: {
    from?: When;
    to?: When;
    /** Send older ones before newer. */
    oldestFirst?: boolean;
    /** Only those found malicious. */
    taggedMalicious?: boolean;
    /** Field that the query is about. */
    searchField?: "senderAddress" | "recipientAddress" | "subject" | "policy" | "all";
    /** Text to look for, needed with a field. @minLength 1 */
    query?: string;
    /** Such as newly_observed_domain or similar_internal_domain. */
    identifiers?: string[];
    /** What was done, such as hold, bounce or none. */
    actions?: string[];
  }[];
}

/** Result of `impersonation_logs:read`. */
export type ImpersonationLogsReadResult = {
  meta?: Answer;
  fail?: Failures;
  data?: {
    /** @integer */
    resultCount?: number;
    impersonationLogs?: {
      id?: string;
      messageId?: string;
      senderAddress?: string;
      senderIpAddress?: string;
      recipientAddress?: string;
      subject?: string;
      definition?: string;
      /** @integer */
      hits?: number;
      identifiers?: string[];
      action?: string;
      taggedExternal?: boolean;
      taggedMalicious?: boolean;
      eventTime?: string;
    }[];
  }[];
};

/** Parameters of `siem_events:read`. */
export interface SiemEventsReadParams {
  /** Only this kind of event, such as receipt or process. @minLength 1 */
  types?: string;
  /** Start of the span, the first time. @format date-time */
  dateRangeStartsAt?: string;
  /** End of the span of events. @format date-time */
  dateRangeEndsAt?: string;
  /** Token from \@nextPage of the last answer. @minLength 1 */
  nextPage?: string;
  /** How many events make a page. @integer @minimum 1 @maximum 100 */
  pageSize?: number;
}

/** Result of `siem_events:read`. */
export type SiemEventsReadResult = {
  "@nextPage"?: string;
  /** Whether these are the newest. */
  isCaughtUp?: boolean;
  value?: {
    /** Such as receipt, process, delivery or av. */
    eventType?: string;
    /** Milliseconds since the year 1970. @integer */
    timestamp?: number;
    messageId?: string | null;
    aggregateId?: string;
    processingId?: string | null;
    accountId?: string;
    senderEnvelope?: string | null;
    senderHeader?: string | null;
    senderIp?: string | null;
    recipients?: string | null;
    subject?: string | null;
    direction?: string | null;
    action?: string | null;
    rejectionType?: string | null;
    rejectionInfo?: string | null;
    virusFound?: string | null;
    spamScore?: string | null;
  }[];
};

/** One item of the pages of `siem_events:read`. */
export type SiemEventsReadItem = NonNullable<SiemEventsReadResult["value"]>[number];

/** Arguments of `listGatewayEvents`. */
export interface ListGatewayEventsParams {
  /** Start of the span, the first time. @format date-time */
  since?: string;
  /** End of the span of events. @format date-time */
  until?: string;
  /** Only this kind of event, such as receipt or process. @minLength 1 */
  type?: string;
}

/** Parameters of `audit_events:read`. */
export interface AuditEventsReadParams {
  meta?: Meta;
  /** Span of the audit log. @minItems 1 @maxItems 1 */
  data: {
    startDateTime: When;
    endDateTime: When;
    /** Text to look for in events. @minLength 1 */
    query?: string;
    /** Only these kinds, such as authentication_logs. */
    categories?: string[];
  }[];
}

/** Result of `audit_events:read`. */
export type AuditEventsReadResult = {
  meta?: Answer;
  fail?: Failures;
  data?: {
    id?: string;
    auditType?: string;
    category?: string;
    user?: string;
    eventTime?: string;
    eventInfo?: string;
  }[];
};

/** Parameters of `messages:search`. */
export interface MessagesSearchParams {
  /** Which messages to track. @minItems 1 @maxItems 1 */
  data: {
    /** Message id with angle brackets, or the options instead. @minLength 3 */
    messageId?: string;
    start?: When;
    end?: When;
    /** Why the search is made. */
    searchReason?: string;
    /** Conditions instead of a message id. */
    advancedTrackAndTraceOptions?: {
      /** Address or domain of the sender. @minLength 3 */
      from?: string;
      /** Address or domain of the recipient. @minLength 3 */
      to?: string;
      /** Text in the subject line. @minLength 1 */
      subject?: string;
      /** Address that sent the message. @minLength 2 */
      senderIP?: string;
      /** A link in the message. @minLength 4 */
      url?: string;
    };
    /** Ways that the message took. */
    route?: ("all" | "internal" | "outbound" | "inbound" | "external")[];
    /** States that the message may be in. */
    status?: (
      | "accepted"
      | "processing"
      | "bulk_processing"
      | "delivery"
      | "bulk_delivery"
      | "held"
      | "bounced"
      | "deferred"
      | "rejected"
      | "archived"
      | "system"
    )[];
    /** Only messages with attachments. */
    attachments?: boolean;
  }[];
}

/** Result of `messages:search`. */
export type MessagesSearchResult = {
  meta?: Answer;
  fail?: Failures;
  data?: {
    trackedEmails?: {
      /** Id that messages:read_info takes. */
      id?: string;
      status?: string;
      subject?: string;
      fromEnv?: Address;
      fromHdr?: Address;
      to?: Address[];
      senderIP?: string;
      received?: string;
      sent?: string;
      route?: string;
      attachments?: boolean;
      /** @integer */
      spamScore?: number;
      detectionLevel?: string;
      info?: string;
    }[];
  }[];
};

/** Arguments of `trackMessage`. */
export interface TrackMessageParams {
  /** Which messages to track. @minLength 3 */
  messageId: string;
}

/** Arguments of `findMessagesFrom`. */
export interface FindMessagesFromParams {
  /** Which messages to track. @minLength 3 */
  sender: string;
}

/** Parameters of `messages:read_info`. */
export interface MessagesReadInfoParams {
  /** Message to look at. @minItems 1 @maxItems 1 */
  data: {
    /** Id of the message, from messages:search. @minLength 1 */
    id: string;
  }[];
}

/** Result of `messages:read_info`. */
export type MessagesReadInfoResult = {
  meta?: Answer;
  fail?: Failures;
  data?: {
    id?: string;
    status?: string;
    recipientInfo?: {
      messageInfo?: {
        fromHeader?: string;
        fromEnvelope?: string;
        to?: string[];
        cc?: string[];
        subject?: string;
        sent?: string;
        processed?: string;
        /** Headers of the message. */
        transmissionInfo?: string;
      };
      recipientMetaInfo?: {
        receiptEvent?: string;
        spamEvent?: string;
        remoteIp?: string;
        remoteHost?: string;
        transmissionStart?: string;
        transmissionEnd?: string;
        encryptionInfo?: string;
        /** Parts of the message with their hashes. */
        components?: {
          type?: string;
          name?: string;
          mimeType?: string;
          /** @integer */
          size?: number;
          hash?: string;
        }[];
      };
    };
    /** Each recipient with the delivery. */
    deliveredMessage?: {
      [key: string]: {
        deliveryMetaInfo?: {
          deliveryEvent?: string;
          emailAddress?: string;
          remoteIp?: string;
          remoteHost?: string;
          receiptAcknowledgement?: string;
          transmissionEnd?: string;
        };
        policyInfo?: { policyType?: string; policyName?: string }[];
      };
    };
    spamInfo?: {
      /** @integer */
      spamScore?: number;
      detectionLevel?: string;
    };
  }[];
};

/** Arguments of `getMessageInfo`. */
export interface GetMessageInfoParams {
  /** Message to look at. @minLength 1 */
  trackingId: string;
}

/** Parameters of `held_messages:read`. */
export interface HeldMessagesReadParams {
  meta?: Meta;
  /** Which held messages to list. @minItems 1 @maxItems 1 */
  data: {
    /** Messages of all people, not only of one's own. */
    admin?: boolean;
    start?: When;
    end?: When;
    /** Field with the text to look for. */
    searchBy?: {
      /** Field to look for the text in. */
      fieldName: "all" | "subject" | "sender" | "recipient" | "reasonCode" | "senderIP";
      /** Text to look for. @minLength 1 */
      value: string;
    };
  }[];
}

/** Result of `held_messages:read`. */
export type HeldMessagesReadResult = {
  meta?: Answer;
  fail?: Failures;
  data?: {
    id?: string;
    reason?: string;
    reasonId?: string;
    reasonCode?: string;
    from?: Address;
    fromHeader?: Address;
    to?: Address;
    toHeader?: Address;
    subject?: string;
    route?: string;
    hasAttachments?: boolean;
    /** @integer */
    size?: number;
    dateReceived?: string;
    /** Policy that held it. */
    policyInfo?: string;
  }[];
};

/** Arguments of `listHeldMessages`. */
export interface ListHeldMessagesParams {
  /** Which held messages to list. */
  since: When;
}

/** Parameters of `held_messages:read_summary`. */
export interface HeldMessagesReadSummaryParams {
  /** An empty list is all it takes. @maxItems 0 */
  data: { id?: string }[];
}

/** Result of `held_messages:read_summary`. */
export type HeldMessagesReadSummaryResult = {
  meta?: Answer;
  fail?: Failures;
  data?: {
    policyInfo?: string;
    /** @integer */
    numberOfItems?: number;
  }[];
};

/** Parameters of `held_messages:release`. */
export interface HeldMessagesReleaseParams {
  /** Message to deliver at last. @minItems 1 @maxItems 1 */
  data: {
    /** Id of the held message to deliver. @minLength 1 */
    id: string;
  }[];
}

/** Result of `held_messages:release`. */
export type HeldMessagesReleaseResult = {
  meta?: Answer;
  fail?: Failures;
  data?: { id?: string; release?: boolean }[];
};

/** Arguments of `releaseHeldMessage`. */
export interface ReleaseHeldMessageParams {
  /** Message to deliver at last. @minLength 1 */
  heldId: string;
}

/** Parameters of `held_messages:reject`. */
export interface HeldMessagesRejectParams {
  /** Messages to throw away. @minItems 1 @maxItems 1 */
  data: {
    /** Ids of the held messages. @minItems 1 @maxItems 20 */
    ids: string[];
    /** Text for the rejected sender. */
    message?: string;
    reasonType?:
      | "MESSAGE CONTAINS UNDESIRABLE CONTENT"
      | "MESSAGE CONTAINS CONFIDENTIAL INFORMATION"
      | "REVIEWER DISAPPROVES OF CONTENT"
      | "INAPPROPRIATE COMMUNICATION"
      | "MESSAGE GOES AGAINST EMAIL POLICIES";
    /** Tell the sender of it. */
    notify?: boolean;
  }[];
}

/** Result of `held_messages:reject`. */
export type HeldMessagesRejectResult = {
  meta?: Answer;
  fail?: Failures;
  data?: { id?: string; reject?: boolean }[];
};

/** Parameters of `processing_messages:read`. */
export interface ProcessingMessagesReadParams {
  meta?: Meta;
  /** Which queued messages to list. @minItems 1 @maxItems 1 */
  data: {
    start?: When;
    end?: When;
    /** Queue to look into. */
    type?: "processing" | "bulk_processing";
    /** Order by the time of arrival. */
    sortBy?: "createTime";
    /** Oldest first with asc, newest with desc. */
    sortOrder?: "asc" | "desc";
    /** Field and the text in it. */
    searchBy?: {
      /** Field to look for the text in. */
      fieldName: "ALL" | "fromAddress" | "toAddress" | "subject" | "info" | "remoteIp";
      /** Text to look for. @minLength 1 */
      value: string;
    };
  }[];
}

/** Result of `processing_messages:read`. */
export type ProcessingMessagesReadResult = {
  meta?: Answer;
  fail?: Failures;
  data?: {
    messages?: {
      id?: string;
      fromEnv?: Address;
      fromHeader?: Address;
      to?: Address;
      subject?: string;
      /** @integer */
      size?: number;
      attachment?: boolean;
      remoteIp?: string;
      routing?: string;
      /** @integer */
      attempts?: number;
      nextAttempt?: string;
      created?: string;
      info?: string;
      priority?: string;
    }[];
  }[];
};

/** Parameters of `urls:decode`. */
export interface UrlsDecodeParams {
  /** Links to turn back. @minItems 1 @maxItems 25 */
  data: {
    /** Link that URL Protection rewrote. @minLength 8 */
    url: string;
  }[];
}

/** Result of `urls:decode`. */
export type UrlsDecodeResult = {
  meta?: Answer;
  fail?: Failures;
  data?: { url?: string; success?: boolean }[];
};

/** Arguments of `decodeUrl`. */
export interface DecodeUrlParams {
  /** Links to turn back. @minLength 8 */
  url: string;
}

/** Parameters of `managed_urls:read`. */
export interface ManagedUrlsReadParams {
  meta?: Meta;
  /** Which managed links to list. @minItems 1 @maxItems 1 */
  data: {
    /** Text in the link or domain. @minLength 1 */
    domainOrUrl?: string;
    /** Text in the domain or comment. @minLength 1 */
    domainOrComment?: string;
    /** Whether the text is the whole. */
    exactMatch?: boolean;
  }[];
}

/** Result of `managed_urls:read`. */
export type ManagedUrlsReadResult = {
  meta?: Answer;
  fail?: Failures;
  data?: ManagedUrl[];
};

/** Arguments of `findManagedUrls`. */
export interface FindManagedUrlsParams {
  /** Which managed links to list. @minLength 1 */
  text: string;
}

/** Parameters of `managed_urls:create`. */
export interface ManagedUrlsCreateParams {
  /** Link with what to do about it. @minItems 1 @maxItems 1 */
  data: {
    /** Link or domain to rule on, without a fragment. @minLength 4 @pattern ^[^#]*$ */
    url: string;
    /** Whether to block it or let it pass. */
    action: "block" | "permit";
    /** Whether the whole domain is meant. */
    matchType?: "explicit" | "domain";
    /** Why the rule is made. */
    comment?: string;
  }[];
}

/** Result of `managed_urls:create`. */
export type ManagedUrlsCreateResult = {
  meta?: Answer;
  fail?: Failures;
  data?: ManagedUrl[];
};

/** Arguments of `blockUrl`. */
export interface BlockUrlParams {
  /** Link with what to do about it. @minLength 4 @pattern ^[^#]*$ */
  url: string;
}

/** Parameters of `managed_urls:delete`. */
export interface ManagedUrlsDeleteParams {
  /** Rule to take away. @minItems 1 @maxItems 1 */
  data: {
    /** Id of the rule, from managed_urls:read. @minLength 1 */
    id: string;
  }[];
}

/** Result of `managed_urls:delete`. */
export type ManagedUrlsDeleteResult = {
  meta?: Answer;
  fail?: Failures;
  data?: { id?: string; success?: boolean }[];
};

/** Parameters of `senders:block`. */
export interface SendersBlockParams {
  /** Sender to keep from the recipient. @minItems 1 @maxItems 1 */
  data: {
    /** Address of the sender. @minLength 3 */
    sender: string;
    /** Address of the recipient. @minLength 3 */
    to: string;
    /** What to do about the mail. */
    action: "block";
  }[];
}

/** Result of `senders:block`. */
export type SendersBlockResult = {
  meta?: Answer;
  fail?: Failures;
  data?: ManagedSender[];
};

/** Parameters of `senders:permit`. */
export interface SendersPermitParams {
  /** Sender to let through to the recipient. @minItems 1 @maxItems 1 */
  data: {
    /** Address of the sender. @minLength 3 */
    sender: string;
    /** Address of the recipient. @minLength 3 */
    to: string;
    /** What to do about the mail. */
    action: "permit";
  }[];
}

/** Result of `senders:permit`. */
export type SendersPermitResult = {
  meta?: Answer;
  fail?: Failures;
  data?: ManagedSender[];
};

/** Parameters of `blocked_senders:read`. */
export interface BlockedSendersReadParams {
  /** One policy to get, or an empty list for all. @maxItems 1 */
  data: {
    /** Id of one policy only. @minLength 1 */
    id: string;
  }[];
}

/** Result of `blocked_senders:read`. */
export type BlockedSendersReadResult = {
  meta?: Answer;
  fail?: Failures;
  data?: Policy[];
};

/** Parameters of `blocked_senders:create`. */
export interface BlockedSendersCreateParams {
  /** Policy to put in force. @minItems 1 @maxItems 1 */
  data: {
    option: "block_sender";
    /** Whom it blocks and for how long. */
    policy: {
      /** Name of the policy. @minLength 1 */
      description: string;
      /** Which sender address it goes by. */
      fromPart?: "envelope_from" | "header_from" | "both";
      /** Sender to keep out. */
      from: {
        /** Whether it is an address or a domain. */
        type: "individual_email_address" | "email_domain";
        /** Address of the sender. @minLength 3 */
        emailAddress?: string;
        /** Domain of the senders. @minLength 3 */
        emailDomain?: string;
      };
      /** Whose mail it is about, everyone's. */
      to: {
        /** Always the mail of everyone. */
        type: "everyone";
      };
      /** Why the policy is made. */
      comment?: string;
      /** Whether it holds without a start. */
      fromEternal?: boolean;
      fromDate?: When;
      /** Whether it holds without an end. */
      toEternal?: boolean;
      toDate?: When;
    };
  }[];
}

/** Result of `blocked_senders:create`. */
export type BlockedSendersCreateResult = {
  meta?: Answer;
  fail?: Failures;
  data?: Policy[];
};

/** Arguments of `blockSenderEverywhere`. */
export interface BlockSenderEverywhereParams {
  /** Policy to put in force. @minLength 3 */
  sender: string;
}

/** Parameters of `remediation_incidents:read`. */
export interface RemediationIncidentsReadParams {
  meta?: Meta;
  /** Which hunts to list. @minItems 1 @maxItems 1 */
  data: {
    start?: When;
    end?: When;
    /** Field with the text to look for. */
    searchBy?: {
      /** Field to look for the text in. */
      fieldName: "all" | "code" | "file_hash" | "reason";
      /** Text to look for. @minLength 1 */
      value: string;
    };
    /** Kind of hunt to list. @maxItems 1 */
    filterBy?: {
      /** Always the kind of hunt. */
      fieldName: "type";
      /** Such as automatic, manual, notify_only or restored. @minLength 1 */
      value: string;
    }[];
  }[];
}

/** Result of `remediation_incidents:read`. */
export type RemediationIncidentsReadResult = {
  meta?: Answer;
  fail?: Failures;
  data?: { incidents?: Incident[] }[];
};

/** Arguments of `listRemediations`. */
export interface ListRemediationsParams {
  /** Which hunts to list. */
  since: When;
}

/** Parameters of `remediation_incidents:read_details`. */
export interface RemediationIncidentsReadDetailsParams {
  /** Hunts to look at. @minItems 1 @maxItems 25 */
  data: {
    /** Id of the hunt. @minLength 1 */
    id: string;
  }[];
}

/** Result of `remediation_incidents:read_details`. */
export type RemediationIncidentsReadDetailsResult = {
  meta?: Answer;
  fail?: Failures;
  data?: Incident[];
};

/** Parameters of `remediation_incidents:create`. */
export interface RemediationIncidentsCreateParams {
  /** Messages to hunt for. @minItems 1 @maxItems 1 */
  data: {
    /** Why they are taken away. @minLength 1 */
    reason: string;
    /** What the hunt goes by. */
    searchBy: "hash" | "messageId";
    /** Hash of a file, or message id with angle brackets. @minLength 3 */
    hashOrMessageId: string;
    start?: When;
    end?: When;
  }[];
}

/** Result of `remediation_incidents:create`. */
export type RemediationIncidentsCreateResult = {
  meta?: Answer;
  fail?: Failures;
  data?: Incident[];
};

/** Parameters of `hashes:search`. */
export interface HashesSearchParams {
  /** Hashes to look for. @minItems 1 @maxItems 1 */
  data: {
    /** Hashes of the files. @minItems 1 @maxItems 100 */
    hashes: string[];
  }[];
}

/** Result of `hashes:search`. */
export type HashesSearchResult = {
  meta?: Answer;
  fail?: Failures;
  data?: { hashStatus?: { hash?: string; detected?: boolean }[]; failedHashes?: string[] }[];
};

/** Parameters of `groups:read`. */
export interface GroupsReadParams {
  meta?: Meta;
  /** Which groups to list. @minItems 1 @maxItems 1 */
  data: {
    /** Text in the group name. @minLength 1 */
    query?: string;
    /** Where the group comes from. */
    source?: "cloud" | "ldap";
  }[];
}

/** Result of `groups:read`. */
export type GroupsReadResult = {
  meta?: Answer;
  fail?: Failures;
  data?: {
    source?: string;
    folders?: {
      id?: string;
      /** Name of the group. */
      description?: string;
      source?: string;
      parentId?: string;
      /** @integer */
      userCount?: number;
      /** @integer */
      folderCount?: number;
    }[];
  }[];
};

/** Parameters of `groups:read_members`. */
export interface GroupsReadMembersParams {
  meta?: Meta;
  /** Group to look into. @minItems 1 @maxItems 1 */
  data: {
    /** Id of the group. @minLength 1 */
    id: string;
  }[];
}

/** Result of `groups:read_members`. */
export type GroupsReadMembersResult = {
  meta?: Answer;
  fail?: Failures;
  data?: {
    groupMembers?: {
      name?: string;
      emailAddress?: string;
      domain?: string;
      type?: string;
      internal?: boolean;
      notes?: string;
    }[];
  }[];
};

/** Parameters of `groups:add_member`. */
export interface GroupsAddMemberParams {
  /** Group with the new member. @minItems 1 @maxItems 1 */
  data: {
    /** Id of the group, from groups:read. @minLength 1 */
    id: string;
    emailAddress?: MailAddress;
    domain?: Domain;
    /** Why it is added. */
    notes?: string;
  }[];
}

/** Result of `groups:add_member`. */
export type GroupsAddMemberResult = {
  meta?: Answer;
  fail?: Failures;
  data?: {
    /** Id of the member. */
    id?: string;
    /** Id of the group. */
    folderId?: string;
    internal?: boolean;
    emailAddress?: string;
    domain?: string;
  }[];
};

/** Parameters of `groups:remove_member`. */
export interface GroupsRemoveMemberParams {
  /** Group with the member to drop. @minItems 1 @maxItems 1 */
  data: {
    /** Id of the group, from groups:read. @minLength 1 */
    id: string;
    emailAddress?: MailAddress;
    domain?: Domain;
  }[];
}

/** Result of `groups:remove_member`. */
export type GroupsRemoveMemberResult = {
  meta?: Answer;
  fail?: Failures;
  data?: {
    /** Id of the member. */
    id?: string;
    /** Id of the group. */
    folderId?: string;
    internal?: boolean;
    emailAddress?: string;
    domain?: string;
  }[];
};

/** Which page to send. */
export type Meta = {
  pagination?: {
    /** How many make a page. @integer @minimum 1 @maximum 500 */
    pageSize?: number;
    /** Token from meta.pagination.next of the last page. @minLength 1 */
    pageToken?: string;
  };
};

/** Time as in 2026-01-31T10:00:00+0000. @minLength 10 */
export type When = string;

/** A domain such as example.com. @minLength 3 */
export type Domain = string;

/** An address such as ann@example.com. @minLength 3 */
export type MailAddress = string;

/** How the call went. */
export type Answer = {
  /** @integer */
  status?: number;
  pagination?: {
    /** @integer */
    pageSize?: number;
    /** @integer */
    totalCount?: number;
    next?: string;
    previous?: string;
  };
};

/** What went wrong, empty when all is well. */
export type Failures = {
  errors?: {
    code?: string;
    message?: string;
    retryable?: boolean;
  }[];
}[];

export type Address = {
  emailAddress?: string;
  displayableName?: string;
};

/** A hunt for messages in mailboxes. */
export type Incident = {
  id?: string;
  /** Number such as TR-0001-00001-A. */
  code?: string;
  type?: string;
  reason?: string;
  /** How many messages it found. @integer */
  identified?: number;
  /** How many it took away. @integer */
  successful?: number;
  /** @integer */
  failed?: number;
  /** @integer */
  restored?: number;
  /** When the hunt was started. */
  create?: string;
  modified?: string;
  searchCriteria?: {
    from?: string;
    to?: string;
    messageId?: string;
    fileHash?: string;
    start?: string;
    end?: string;
  };
};

export type ManagedUrl = {
  id?: string;
  url?: string;
  scheme?: string;
  domain?: string;
  /** Port of the link, -1 for the usual one. @integer */
  port?: number;
  path?: string;
  queryString?: string;
  matchType?: string;
  action?: string;
  comment?: string;
  disableRewrite?: boolean;
  disableUserAwareness?: boolean;
  disableLogClick?: boolean;
};

export type Policy = {
  id?: string;
  option?: string;
  policy?: {
    description?: string;
    enabled?: boolean;
    fromPart?: string;
    from?: {
      type?: string;
      emailAddress?: string;
      emailDomain?: string;
      groupId?: string;
    };
    to?: {
      type?: string;
      emailAddress?: string;
      emailDomain?: string;
      groupId?: string;
    };
    conditions?: { sourceIPs?: string[] };
    comment?: string;
    bidirectional?: boolean;
    override?: boolean;
    /** Whether it holds without a start. */
    fromEternal?: boolean;
    fromDate?: string;
    /** Whether it holds without an end. */
    toEternal?: boolean;
    toDate?: string;
    createTime?: string;
    lastUpdated?: string;
  };
};

export type ManagedSender = {
  id?: string;
  sender?: string;
  to?: string;
  /** What happens with the mail. */
  type?: string;
};

const CONNECTOR: ConnectorSpec = {
  name: "mimecast",
  operations: {
    low: {
      "attachment_logs:read": ["zxl9bLIc"],
      "impersonation_logs:read": ["lZ7Ig6Fo"],
      "held_messages:read_summary": ["PEjph4Ni"],
      "urls:decode": ["Wn0Dw1cw"],
      "managed_urls:read": ["K6l2Vlp3"],
      "blocked_senders:read": ["QuiNqIa9"],
      "remediation_incidents:read": ["kiKSigLQ"],
      "remediation_incidents:read_details": ["WjwE_I0o"],
      "hashes:search": ["BTOE67Db"],
      "groups:read": ["A-wx-SM6"],
      "groups:read_members": ["YM02ZOdE"],
    },
    medium: {
      "url_logs:read": ["8l55ElKk"],
      "siem_events:read": ["1XGDNit8", { cursor: "nextPage", next: "/@nextPage", items: "/value" }],
      "audit_events:read": ["Rm4Dbuwo"],
      "messages:search": ["s4-RoDck"],
      "messages:read_info": ["OfgYb47p"],
      "held_messages:read": ["yJ8dNcoW"],
      "processing_messages:read": ["F_cXaYAy"],
    },
    high: {
      "held_messages:release": ["UOEx2zDz"],
      "managed_urls:create": ["7g3ThSkR"],
      "managed_urls:delete": ["TmwJFerZ"],
      "senders:block": ["45NuKLjh"],
      "senders:permit": ["rF08x43G"],
      "blocked_senders:create": ["uivkwVxL"],
      "groups:add_member": ["ZGgINjT0"],
      "groups:remove_member": ["sQGoWbMx"],
    },
    critical: {
      "held_messages:reject": ["BYo8bm56"],
      "remediation_incidents:create": ["02Ffcvqc"],
    },
  },
};
