// Generated from specs/misp.yaml by `npm run generate`. Do not edit.
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
 * MISP. Events, indicators, sightings, feeds, warning lists and accounts of a MISP instance.
 * @see https://www.misp-project.org/openapi/
 */
export class MispConnector<const M extends Risk = "critical"> extends SDKConnector<MispOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search events by value, tag, time or organisation. Risk: low. Scope: none. */
  searchEvents(params: SearchEventsParams = {}, options?: ExecuteOptions): GovernedPages<"low", EventsReadResult, EventsReadItem> {
    return this.call("events:read", {
      value: params.value,
      tags: params.tags,
      last: params.last,
      published: params.published,
      metadata: params.metadata,
      limit: params.limit ?? 20,
    }, options);
  }

  /** Get one event with its attributes and objects. Risk: medium. Scope: none. */
  getEvent(params: GetEventParams, options?: ExecuteOptions): GovernedCall<"medium", EventsReadDetailsResult> {
    return this.call("events:read_details", params, options);
  }

  /** Create an event to collect indicators in. Risk: medium. Scope: perm_add. */
  createEvent(params: CreateEventParams, options?: ExecuteOptions): GovernedCall<"medium", EventsWriteResult> {
    return this.call("events:write", {
      info: params.info,
      distribution: params.distribution,
      threat_level_id: params.threatLevel,
      analysis: params.analysis,
      date: params.date,
    }, options);
  }

  /** Put a tag on an event. Risk: medium. Scope: perm_tagger. */
  tagEvent(params: TagEventParams, options?: ExecuteOptions): GovernedCall<"medium", EventsTagResult> {
    return this.call("events:tag", { eventId: params.eventId, tagId: params.tagId, local: params.local ?? 0 }, options);
  }

  /** Search indicators across all visible events. Risk: low. Scope: none. */
  searchAttributes(params: SearchAttributesParams = {}, options?: ExecuteOptions): GovernedPages<"low", AttributesReadResult, AttributesReadItem> {
    return this.call("attributes:read", {
      value: params.value,
      type: params.type,
      tags: params.tags,
      last: params.last,
      to_ids: params.toIds,
      limit: params.limit ?? 100,
    }, options);
  }

  /** Add an indicator to an event. Risk: medium. Scope: perm_add. */
  addAttribute(params: AddAttributeParams, options?: ExecuteOptions): GovernedCall<"medium", AttributesWriteResult> {
    return this.call("attributes:write", {
      eventId: params.eventId,
      type: params.type,
      value: params.value,
      category: params.category,
      to_ids: params.toIds,
      comment: params.comment,
    }, options);
  }

  /** Find tags by their name. Risk: low. Scope: none. */
  findTags(params: FindTagsParams, options?: ExecuteOptions): GovernedCall<"low", TagsSearchResult> {
    return this.call("tags:search", { tagSearchTerm: params.name }, options);
  }

  /** Report that values were seen in your network. Risk: medium. Scope: perm_sighting. */
  addSightings(params: AddSightingsParams, options?: ExecuteOptions): GovernedCall<"medium", SightingsWriteResult> {
    return this.call("sightings:write", params, options);
  }

  /** Tell which values are known to be harmless. Risk: low. Scope: none. */
  checkWarninglists(params: CheckWarninglistsParams, options?: ExecuteOptions): GovernedCall<"low", WarninglistsCheckResult> {
    return this.call("warninglists:check", params, options);
  }

  /** Disable an account or sign it out. Risk: high. Scope: perm_admin. May be escalated to a reviewer. */
  disableUser(params: DisableUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateResult> {
    return this.call("users:update", { ...params, disabled: true, force_logout: true }, options);
  }

  /** Search the instance's log of changes and logins. Risk: medium. Scope: perm_audit. */
  searchLogs(params: SearchLogsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", LogsReadResult, LogsReadItem> {
    return this.call("logs:read", {
      email: params.email,
      action: params.action,
      created: params.created,
      limit: params.limit ?? 100,
    }, options);
  }

  execute<O extends keyof Within<MispOperations, M>>(
    operation: O,
    params: ParamsOf<Within<MispOperations, M>, O> & Incomplete,
  ): never;
  /** Search events by value, tag, time or organisation. `POST /events/restSearch` @risk low */
  execute(
    operation: OperationId<"events:read", "low", M>,
    params: EventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", EventsReadResult, EventsReadItem>;
  /** Get one event with its attributes and objects. `GET /events/view/{eventId}` @risk medium */
  execute(
    operation: OperationId<"events:read_details", "medium", M>,
    params: EventsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventsReadDetailsResult>;
  /** Create an event to collect indicators in. `POST /events/add` @risk medium */
  execute(
    operation: OperationId<"events:write", "medium", M>,
    params: EventsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventsWriteResult>;
  /** Change title, level or reach of an event. `PUT /events/edit/{eventId}` @risk medium */
  execute(
    operation: OperationId<"events:update", "medium", M>,
    params: EventsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventsUpdateResult>;
  /** Publish an event to those it may reach. `POST /events/publish/{eventId}` @risk high */
  execute(
    operation: OperationId<"events:publish", "high", M>,
    params: EventsPublishParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", EventsPublishResult>;
  /** Delete an event with everything in it. `DELETE /events/delete/{eventId}` @risk critical */
  execute(
    operation: OperationId<"events:delete", "critical", M>,
    params: EventsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", EventsDeleteResult>;
  /** Put a tag on an event. `POST /events/addTag/{eventId}/{tagId}/local:{local}` @risk medium */
  execute(
    operation: OperationId<"events:tag", "medium", M>,
    params: EventsTagParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventsTagResult>;
  /** Attach a written report to an event. `POST /eventReports/add/{eventId}` @risk medium */
  execute(
    operation: OperationId<"events:add_report", "medium", M>,
    params: EventsAddReportParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventsAddReportResult>;
  /** Search indicators across all visible events. `POST /attributes/restSearch` @risk low */
  execute(
    operation: OperationId<"attributes:read", "low", M>,
    params: AttributesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AttributesReadResult, AttributesReadItem>;
  /** Add an indicator to an event. `POST /attributes/add/{eventId}` @risk medium */
  execute(
    operation: OperationId<"attributes:write", "medium", M>,
    params: AttributesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AttributesWriteResult>;
  /** Change an indicator or its detection flag. `PUT /attributes/edit/{attributeId}` @risk medium */
  execute(
    operation: OperationId<"attributes:update", "medium", M>,
    params: AttributesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AttributesUpdateResult>;
  /** Delete an indicator softly. `DELETE /attributes/delete/{attributeId}` @risk high */
  execute(
    operation: OperationId<"attributes:delete", "high", M>,
    params: AttributesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AttributesDeleteResult>;
  /** Put a tag on an indicator. `POST /attributes/addTag/{attributeId}/{tagId}/local:{local}` @risk medium */
  execute(
    operation: OperationId<"attributes:tag", "medium", M>,
    params: AttributesTagParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AttributesTagResult>;
  /** Find tags by their name. `POST /tags/search` @risk low */
  execute(
    operation: OperationId<"tags:search", "low", M>,
    params: TagsSearchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TagsSearchResult>;
  /** List who saw the indicators of an event. `GET /sightings/index/{eventId}` @risk low */
  execute(
    operation: OperationId<"sightings:read", "low", M>,
    params: SightingsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SightingsReadResult>;
  /** Report that values were seen in your network. `POST /sightings/add` @risk medium */
  execute(
    operation: OperationId<"sightings:write", "medium", M>,
    params: SightingsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SightingsWriteResult>;
  /** Tell which values are known to be harmless. `POST /warninglists/checkValue` @risk low */
  execute(
    operation: OperationId<"warninglists:check", "low", M>,
    params: WarninglistsCheckParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", WarninglistsCheckResult>;
  /** Turn warning lists on or off. `POST /warninglists/toggleEnable` @risk high */
  execute(
    operation: OperationId<"warninglists:toggle", "high", M>,
    params: WarninglistsToggleParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", WarninglistsToggleResult>;
  /** List the feeds that are set up. `GET /feeds` @risk medium */
  execute(
    operation: OperationId<"feeds:read", "medium", M>,
    params: FeedsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FeedsReadResult>;
  /** Turn a feed on for the instance. `POST /feeds/enable/{feedId}` @risk high */
  execute(
    operation: OperationId<"feeds:enable", "high", M>,
    params: FeedsEnableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FeedsEnableResult>;
  /** Turn a feed off for the instance. `POST /feeds/disable/{feedId}` @risk high */
  execute(
    operation: OperationId<"feeds:disable", "high", M>,
    params: FeedsDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FeedsDisableResult>;
  /** Pull all events of a feed now. `POST /feeds/fetchFromFeed/{feedId}` @risk high */
  execute(
    operation: OperationId<"feeds:fetch", "high", M>,
    params: FeedsFetchParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", FeedsFetchResult>;
  /** List accounts with role and organisation. `GET /admin/users` @risk medium */
  execute(
    operation: OperationId<"users:read", "medium", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", UsersReadResult>;
  /** Disable an account or sign it out. `PUT /admin/users/edit/{userId}` @risk high */
  execute(
    operation: OperationId<"users:update", "high", M>,
    params: UsersUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUpdateResult>;
  /**
   * Mail a new temporary password to a user. `POST /users/initiatePasswordReset/{userId}/{firstTimeReset}`
   * @risk high
   */
  execute(
    operation: OperationId<"users:reset_password", "high", M>,
    params: UsersResetPasswordParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersResetPasswordResult>;
  /** Delete an account for good. `DELETE /admin/users/delete/{userId}` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** List API keys with owner and last use. `GET /auth_keys` @risk medium */
  execute(
    operation: OperationId<"auth_keys:read", "medium", M>,
    params: AuthKeysReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AuthKeysReadResult>;
  /** Delete an API key and end its access. `DELETE /auth_keys/delete/{authKeyId}` @risk critical */
  execute(
    operation: OperationId<"auth_keys:delete", "critical", M>,
    params: AuthKeysDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AuthKeysDeleteResult>;
  /** Search the instance's log of changes and logins. `POST /admin/logs` @risk medium */
  execute(
    operation: OperationId<"logs:read", "medium", M>,
    params: LogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", LogsReadResult, LogsReadItem>;
  /** Get the version of the instance. `GET /servers/getVersion` @risk low */
  execute(
    operation: OperationId<"server:read_version", "low", M>,
    params: ServerReadVersionParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ServerReadVersionResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof MispOperations>(
    operation: O & Permit<MispOperations, O, M>,
    ...rest: Rest<ParamsOf<MispOperations, O>>
  ): CallOf<MispOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Misp<M extends Risk = "critical"> = Limited<MispConnector<M>, MispMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface MispOperations {
  "events:read": { risk: "low"; params: EventsReadParams; result: EventsReadResult; item: EventsReadItem };
  "events:read_details": { risk: "medium"; params: EventsReadDetailsParams; result: EventsReadDetailsResult };
  "events:write": { risk: "medium"; params: EventsWriteParams; result: EventsWriteResult };
  "events:update": { risk: "medium"; params: EventsUpdateParams; result: EventsUpdateResult };
  "events:publish": { risk: "high"; params: EventsPublishParams; result: EventsPublishResult };
  "events:delete": { risk: "critical"; params: EventsDeleteParams; result: EventsDeleteResult };
  "events:tag": { risk: "medium"; params: EventsTagParams; result: EventsTagResult };
  "events:add_report": { risk: "medium"; params: EventsAddReportParams; result: EventsAddReportResult };
  "attributes:read": { risk: "low"; params: AttributesReadParams; result: AttributesReadResult; item: AttributesReadItem };
  "attributes:write": { risk: "medium"; params: AttributesWriteParams; result: AttributesWriteResult };
  "attributes:update": { risk: "medium"; params: AttributesUpdateParams; result: AttributesUpdateResult };
  "attributes:delete": { risk: "high"; params: AttributesDeleteParams; result: AttributesDeleteResult };
  "attributes:tag": { risk: "medium"; params: AttributesTagParams; result: AttributesTagResult };
  "tags:search": { risk: "low"; params: TagsSearchParams; result: TagsSearchResult };
  "sightings:read": { risk: "low"; params: SightingsReadParams; result: SightingsReadResult };
  "sightings:write": { risk: "medium"; params: SightingsWriteParams; result: SightingsWriteResult };
  "warninglists:check": { risk: "low"; params: WarninglistsCheckParams; result: WarninglistsCheckResult };
  "warninglists:toggle": { risk: "high"; params: WarninglistsToggleParams; result: WarninglistsToggleResult };
  "feeds:read": { risk: "medium"; params: FeedsReadParams; result: FeedsReadResult };
  "feeds:enable": { risk: "high"; params: FeedsEnableParams; result: FeedsEnableResult };
  "feeds:disable": { risk: "high"; params: FeedsDisableParams; result: FeedsDisableResult };
  "feeds:fetch": { risk: "high"; params: FeedsFetchParams; result: FeedsFetchResult };
  "users:read": { risk: "medium"; params: UsersReadParams; result: UsersReadResult };
  "users:update": { risk: "high"; params: UsersUpdateParams; result: UsersUpdateResult };
  "users:reset_password": { risk: "high"; params: UsersResetPasswordParams; result: UsersResetPasswordResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "auth_keys:read": { risk: "medium"; params: AuthKeysReadParams; result: AuthKeysReadResult };
  "auth_keys:delete": { risk: "critical"; params: AuthKeysDeleteParams; result: AuthKeysDeleteResult };
  "logs:read": { risk: "medium"; params: LogsReadParams; result: LogsReadResult; item: LogsReadItem };
  "server:read_version": { risk: "low"; params: ServerReadVersionParams; result: ServerReadVersionResult };
}

/** The risk of each convenience method. */
export interface MispMethods {
  searchEvents: "low";
  getEvent: "medium";
  createEvent: "medium";
  tagEvent: "medium";
  searchAttributes: "low";
  addAttribute: "medium";
  findTags: "low";
  addSightings: "medium";
  checkWarninglists: "low";
  disableUser: "high";
  searchLogs: "medium";
}

/** Parameters of `events:read`. */
export interface EventsReadParams {
  /** Value to find, with % as a wildcard. */
  value?: AttributeValue;
  type?: AttributeType;
  category?: AttributeCategory;
  /** Number or name of the organisation that made the event. @maxLength 255 */
  org?: string;
  /** Tags that event or attribute must have, ! excluding. */
  tags?: TagNames;
  /** Tags on the event itself, ! excluding. */
  event_tags?: TagNames;
  /** Text in titles, tags, values or comments. @minLength 1 */
  searchall?: string;
  /** Earliest day of the event, or its age. */
  from?: When;
  /** Latest day of the event, or its age. */
  to?: When;
  /** Published within this time, such as 5d or 12h. @minLength 1 */
  last?: string;
  /** Number of one event to fetch. @maxLength 10 @pattern ^\d+$ */
  eventid?: string;
  /** UUID of the event to find. @format uuid */
  uuid?: string;
  /** Only published or only unpublished events. */
  published?: boolean;
  /** Changed since this second, counted from 1970. */
  timestamp?: Epoch;
  /** Published since this second, counted from 1970. */
  publish_timestamp?: Epoch;
  threat_level_id?: ThreatLevel;
  /** Only attributes with this detection flag. */
  to_ids?: boolean;
  /** Whether to leave attributes and objects out. */
  metadata?: boolean;
  /** Whether to leave out values that a warning list knows. */
  enforceWarninglist?: boolean;
  page?: Page;
  limit: Limit;
}

/** Result of `events:read`. */
export type EventsReadResult = {
  response?: { Event?: Event }[];
};

/** One item of the pages of `events:read`. */
export type EventsReadItem = NonNullable<EventsReadResult["response"]>[number];

/** Arguments of `searchEvents`. */
export interface SearchEventsParams {
  /** Value to find, with % as a wildcard. */
  value?: AttributeValue;
  /** Tags that event or attribute must have, ! excluding. */
  tags?: TagNames;
  /** Published within this time, such as 5d or 12h. @minLength 1 */
  last?: string;
  /** Only published or only unpublished events. */
  published?: boolean;
  /** Whether to leave attributes and objects out. */
  metadata?: boolean;
  /** @default 20 */
  limit?: Limit;
}

/** Parameters of `events:read_details`. */
export interface EventsReadDetailsParams {
  eventId: EventKey;
}

/** Result of `events:read_details`. */
export type EventsReadDetailsResult = {
  Event?: Event;
};

/** Arguments of `getEvent`. */
export interface GetEventParams {
  eventId: EventKey;
}

/** Parameters of `events:write`. */
export interface EventsWriteParams {
  /** Title line of the new event. @minLength 1 */
  info: string;
  /** Day on which it happened, as YYYY-MM-DD. */
  date?: string;
  distribution?: Distribution;
  sharing_group_id?: SharingGroupId;
  threat_level_id?: ThreatLevel;
  analysis?: Analysis;
  /** UUID of the event to add to. @maxLength 36 */
  extends_uuid?: string;
  /** UUID to give it, made up otherwise. @format uuid */
  uuid?: string;
}

/** Result of `events:write`. */
export type EventsWriteResult = {
  Event?: Event;
};

/** Arguments of `createEvent`. */
export interface CreateEventParams {
  /** Title line of the new event. @minLength 1 */
  info: string;
  distribution?: Distribution;
  threatLevel?: ThreatLevel;
  analysis?: Analysis;
  /** Day on which it happened, as YYYY-MM-DD. */
  date?: string;
}

/** Parameters of `events:update`. */
export interface EventsUpdateParams {
  eventId: EventKey;
  /** New title line of the event. @minLength 1 */
  info?: string;
  /** New day of the event, as YYYY-MM-DD. */
  date?: string;
  distribution?: Distribution;
  sharing_group_id?: SharingGroupId;
  threat_level_id?: ThreatLevel;
  analysis?: Analysis;
}

/** Result of `events:update`. */
export type EventsUpdateResult = {
  Event?: Event;
};

/** Parameters of `events:publish`. */
export interface EventsPublishParams {
  eventId: EventKey;
}

/** Result of `events:publish`. */
export type EventsPublishResult = {
  saved?: boolean;
  success?: boolean | string | null;
  id?: string;
  name?: string;
  message?: string;
  url?: string;
};

/** Parameters of `events:delete`. */
export interface EventsDeleteParams {
  eventId: EventKey;
}

/** Result of `events:delete`. */
export type EventsDeleteResult = Outcome;

/** Parameters of `events:tag`. */
export interface EventsTagParams {
  eventId: EventKey;
  tagId: TagId;
  local: Local;
}

/** Result of `events:tag`. */
export type EventsTagResult = TagOutcome;

/** Arguments of `tagEvent`. */
export interface TagEventParams {
  eventId: EventKey;
  tagId: TagId;
  /** @default 0 */
  local?: Local;
}

/** Parameters of `events:add_report`. */
export interface EventsAddReportParams {
  eventId: EventKey;
  /** Title of the report. @minLength 1 */
  name: string;
  /** Body of the report, in Markdown. */
  content?: string;
  distribution?: Distribution;
  sharing_group_id?: SharingGroupId;
}

/** Result of `events:add_report`. */
export type EventsAddReportResult = {
  EventReport?: EventReport;
};

/** Parameters of `attributes:read`. */
export interface AttributesReadParams {
  /** Indicator to find, with % as a wildcard. */
  value?: AttributeValue;
  type?: AttributeType;
  category?: AttributeCategory;
  /** Number or name of the creating organisation. @maxLength 255 */
  org?: string;
  tags?: TagNames;
  /** Earliest day of the event around it. */
  from?: When;
  /** Latest day of the event around it. */
  to?: When;
  /** Event published within this time, such as 5d. @minLength 1 */
  last?: string;
  /** Number of the event to look in. @maxLength 10 @pattern ^\d+$ */
  eventid?: string;
  /** UUID of the attribute to find. @format uuid */
  uuid?: string;
  /** Text in the event's title. @minLength 1 */
  eventinfo?: string;
  /** Only in published or unpublished events. */
  published?: boolean;
  /** Only with this setting for detection. */
  to_ids?: boolean;
  /** Find deleted attributes and no others. @default false */
  deleted?: boolean;
  /** Attribute changed since this second, from 1970. */
  attribute_timestamp?: Epoch;
  /** Event changed since this second, from 1970. */
  event_timestamp?: Epoch;
  threat_level_id?: ThreatLevel;
  /** First seen within this time, such as 12h. @minLength 1 */
  first_seen?: string;
  /** Last seen within this time, such as 12h. @minLength 1 */
  last_seen?: string;
  /** Drop values that warning lists call harmless. */
  enforceWarninglist?: boolean;
  /** Send the event's UUID along. @default false */
  includeEventUuid?: boolean;
  /** Send the event's tags along. @default false */
  includeEventTags?: boolean;
  /** Send along where else the value occurs. */
  includeCorrelations?: boolean;
  /** Send along how stale each one is. @default false */
  includeDecayScore?: boolean;
  /** Leave out what has gone stale. @default false */
  excludeDecayed?: boolean;
  page?: Page;
  limit: Limit;
}

/** Result of `attributes:read`. */
export type AttributesReadResult = {
  response?: {
    Attribute?: {
      id?: Id;
      uuid?: Uuid;
      event_id?: Id;
      event_uuid?: Uuid;
      category?: AttributeCategoryResult;
      type?: AttributeTypeResult;
      value?: AttributeValue;
      to_ids?: boolean;
      comment?: string;
      timestamp?: NullableEpoch;
      first_seen?: Seen;
      last_seen?: Seen;
      decay_score?: {
        score?: number;
        base_score?: number;
        decayed?: boolean;
      }[];
      Event?: EventHead;
      Tag?: Tag[];
    }[];
  };
};

/** One item of the pages of `attributes:read`. */
export type AttributesReadItem = NonNullable<NonNullable<AttributesReadResult["response"]>["Attribute"]>[number];

/** Arguments of `searchAttributes`. */
export interface SearchAttributesParams {
  /** Indicator to find, with % as a wildcard. */
  value?: AttributeValue;
  type?: AttributeType;
  tags?: TagNames;
  /** Event published within this time, such as 5d. @minLength 1 */
  last?: string;
  /** Only with this setting for detection. */
  toIds?: boolean;
  /** @default 100 */
  limit?: Limit;
}

/** Parameters of `attributes:write`. */
export interface AttributesWriteParams {
  eventId: EventKey;
  type: AttributeType;
  value: AttributeValue;
  category?: AttributeCategory;
  /** Let detection systems use the value. @default true */
  to_ids?: boolean;
  /** What there is to say about it. */
  comment?: string;
  distribution?: Distribution;
  sharing_group_id?: SharingGroupId;
  /** Do not relate it to other events. @default false */
  disable_correlation?: boolean;
  /** When it was first seen, in ISO 8601. */
  first_seen?: string;
  /** When it was last seen, in ISO 8601. */
  last_seen?: string;
}

/** Result of `attributes:write`. */
export type AttributesWriteResult = {
  Attribute?: Attribute;
};

/** Arguments of `addAttribute`. */
export interface AddAttributeParams {
  eventId: EventKey;
  type: AttributeType;
  value: AttributeValue;
  category?: AttributeCategory;
  /** Let detection systems use the value. @default true */
  toIds?: boolean;
  /** What there is to say about it. */
  comment?: string;
}

/** Parameters of `attributes:update`. */
export interface AttributesUpdateParams {
  attributeId: AttributeKey;
  type?: AttributeType;
  value?: AttributeValue;
  category?: AttributeCategory;
  /** Whether detection systems should use the value. */
  to_ids?: boolean;
  /** Text that replaces the comment. */
  comment?: string;
  distribution?: Distribution;
  sharing_group_id?: SharingGroupId;
  /** Stop relating it to other events. */
  disable_correlation?: boolean;
  /** New first sighting, in ISO 8601. */
  first_seen?: string;
  /** New last sighting, in ISO 8601. */
  last_seen?: string;
}

/** Result of `attributes:update`. */
export type AttributesUpdateResult = {
  Attribute?: Attribute;
};

/** Parameters of `attributes:delete`. */
export interface AttributesDeleteParams {
  attributeId: AttributeKey;
}

/** Result of `attributes:delete`. */
export type AttributesDeleteResult = {
  message?: string;
};

/** Parameters of `attributes:tag`. */
export interface AttributesTagParams {
  attributeId: AttributeKey;
  tagId: TagId;
  local: Local;
}

/** Result of `attributes:tag`. */
export type AttributesTagResult = TagOutcome;

/** Parameters of `tags:search`. */
export interface TagsSearchParams {
  /** The whole name, or a part between wildcards, such as %ransomware%. @minLength 1 */
  tagSearchTerm: string;
}

/** Result of `tags:search`. */
export type TagsSearchResult = {
  Tag?: Tag;
  Taxonomy?: {
    id?: Id;
    namespace?: string;
    description?: string;
    enabled?: boolean;
    /** Whether only one of its tags fits. */
    exclusive?: boolean;
  };
}[];

/** Arguments of `findTags`. */
export interface FindTagsParams {
  /** The whole name, or a part between wildcards, such as %ransomware%. @minLength 1 */
  name: string;
}

/** Parameters of `sightings:read`. */
export interface SightingsReadParams {
  eventId: EventKey;
}

/** Result of `sightings:read`. */
export type SightingsReadResult = Sighting[];

/** Parameters of `sightings:write`. */
export interface SightingsWriteParams {
  /** The values that were seen. @minItems 1 @maxItems 100 */
  values: AttributeValue[];
  /** 0 seen, 1 false positive, 2 expired. */
  type?: "0" | "1" | "2";
  /** What saw them, such as a sensor. @minLength 1 */
  source?: string;
  /** When they were seen, in seconds since 1970. */
  timestamp?: Epoch;
}

/** Result of `sightings:write`. */
export type SightingsWriteResult = {
  Sighting?: Sighting;
};

/** Arguments of `addSightings`. */
export interface AddSightingsParams {
  /** The values that were seen. @minItems 1 @maxItems 100 */
  values: AttributeValue[];
  /** When they were seen, in seconds since 1970. */
  timestamp?: Epoch;
  /** 0 seen, 1 false positive, 2 expired. */
  type?: "0" | "1" | "2";
  /** What saw them, such as a sensor. @minLength 1 */
  source?: string;
}

/** Parameters of `warninglists:check`. */
export interface WarninglistsCheckParams {
  /** Values to hold against the lists. @minItems 1 */
  values: string[];
}

/**
 * Result of `warninglists:check`.
 * Lists by value, for those that are on one; an empty array where none is.
 */
export type WarninglistsCheckResult =
  | {
      [key: string]: {
        /** @integer */
        id?: string | number;
        name?: string;
        /** Entry of the list that it is. */
        matched?: string;
      }[];
    }
  | null[];

/** Arguments of `checkWarninglists`. */
export interface CheckWarninglistsParams {
  /** Values to hold against the lists. @minItems 1 */
  values: string[];
}

/** Parameters of `warninglists:toggle`. */
export interface WarninglistsToggleParams {
  /** Numbers of the lists to switch. @maxItems 20 */
  id?: string[];
  /** Names of the lists to switch. @maxItems 20 */
  name?: string[];
  /** Whether the lists are to count. */
  enabled: boolean;
}

/** Result of `warninglists:toggle`. */
export type WarninglistsToggleResult = {
  saved?: boolean;
  success?: string;
  errors?: string;
};

/** Parameters of `feeds:read`. */
export type FeedsReadParams = { [key: string]: never };

/** Result of `feeds:read`. */
export type FeedsReadResult = { Feed?: Feed }[];

/** Parameters of `feeds:enable`. */
export interface FeedsEnableParams {
  feedId: FeedKey;
}

/** Result of `feeds:enable`. */
export type FeedsEnableResult = Outcome;

/** Parameters of `feeds:disable`. */
export interface FeedsDisableParams {
  feedId: FeedKey;
}

/** Result of `feeds:disable`. */
export type FeedsDisableResult = Outcome;

/** Parameters of `feeds:fetch`. */
export interface FeedsFetchParams {
  feedId: FeedKey;
}

/** Result of `feeds:fetch`. */
export type FeedsFetchResult = {
  /** What was queued or fetched. */
  result?: string;
};

/** Parameters of `users:read`. */
export type UsersReadParams = { [key: string]: never };

/** Result of `users:read`. */
export type UsersReadResult = {
  User?: User;
  Role?: Role;
  Organisation?: { id?: Id; name?: string };
}[];

/** Parameters of `users:update`. */
export interface UsersUpdateParams {
  userId: UserId;
  /** Whether the account is shut out. */
  disabled?: boolean;
  /** End the sessions of the account. */
  force_logout?: boolean;
  /** 1 asks for a new password. */
  change_pw?: "0" | "1";
  /** When the account runs out. @format date-time */
  expiration?: string | null;
}

/** Result of `users:update`. */
export type UsersUpdateResult = {
  User?: User;
};

/** Arguments of `disableUser`. */
export interface DisableUserParams {
  userId: UserId;
}

/** Parameters of `users:reset_password`. */
export interface UsersResetPasswordParams {
  userId: UserId;
  /** 1 only for accounts just registered. */
  firstTimeReset: "0" | "1";
}

/** Result of `users:reset_password`. */
export type UsersResetPasswordResult = {
  saved?: boolean;
  success?: string;
  errors?: string;
};

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  userId: UserId;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = Outcome;

/** Parameters of `auth_keys:read`. */
export type AuthKeysReadParams = { [key: string]: never };

/** Result of `auth_keys:read`. */
export type AuthKeysReadResult = { AuthKey?: AuthKey; User?: { id?: Id; email?: string } }[];

/** Parameters of `auth_keys:delete`. */
export interface AuthKeysDeleteParams {
  authKeyId: KeyKey;
}

/** Result of `auth_keys:delete`. */
export type AuthKeysDeleteResult = Outcome;

/** Parameters of `logs:read`. */
export interface LogsReadParams {
  /** Number of one log entry. @maxLength 10 @pattern ^\d+$ */
  id?: string;
  /** Text in the entry's title. @minLength 1 */
  title?: string;
  /** Earliest moment, or earliest and latest together. */
  created?: string | string[];
  /** Kind of record that was touched. */
  model?:
    | "AdminSetting"
    | "Allowedlist"
    | "AttachmentScan"
    | "Attribute"
    | "AttributeTag"
    | "AuditLog"
    | "AuthKey"
    | "Bruteforce"
    | "Cerebrate"
    | "Community"
    | "CorrelationExclusion"
    | "Correlation"
    | "Dashboard"
    | "DecayingModelMapping"
    | "DecayingModel"
    | "EventBlocklist"
    | "EventDelegation"
    | "EventGraph"
    | "EventLock"
    | "Event"
    | "EventReport"
    | "EventTag"
    | "FavouriteTag"
    | "Feed"
    | "FuzzyCorrelateSsdeep"
    | "GalaxyClusterBlocklist"
    | "GalaxyCluster"
    | "GalaxyClusterRelation"
    | "GalaxyClusterRelationTag"
    | "GalaxyElement"
    | "Galaxy"
    | "Inbox"
    | "Job"
    | "Log"
    | "MispObject"
    | "Module"
    | "News"
    | "NoticelistEntry"
    | "Noticelist"
    | "NotificationLog"
    | "ObjectReference"
    | "ObjectRelationship"
    | "ObjectTemplateElement"
    | "ObjectTemplate"
    | "Organisation"
    | "OrgBlocklist"
    | "Post"
    | "Regexp"
    | "RestClientHistory"
    | "Role"
    | "Server"
    | "ShadowAttribute"
    | "SharingGroupOrg"
    | "SharingGroup"
    | "SharingGroupServer"
    | "SightingdbOrg"
    | "Sightingdb"
    | "Sighting"
    | "TagCollection"
    | "TagCollectionTag"
    | "Tag"
    | "Task"
    | "TaxonomyEntry"
    | "Taxonomy"
    | "TaxonomyPredicate"
    | "TemplateElementAttribute"
    | "TemplateElementFile"
    | "TemplateElement"
    | "TemplateElementText"
    | "Template"
    | "TemplateTag"
    | "Thread"
    | "ThreatLevel"
    | "User"
    | "UserSetting"
    | "WarninglistEntry"
    | "Warninglist"
    | "WarninglistType";
  /** Number of the record touched. @maxLength 10 @pattern ^\d+$ */
  model_id?: string;
  /** What was done to it. */
  action?:
    | "accept"
    | "accept_delegation"
    | "acceptRegistrations"
    | "add"
    | "admin_email"
    | "attachTags"
    | "auth"
    | "auth_fail"
    | "blocklisted"
    | "captureRelations"
    | "change_pw"
    | "delete"
    | "disable"
    | "discard"
    | "discardRegistrations"
    | "edit"
    | "email"
    | "enable"
    | "enrichment"
    | "error"
    | "export"
    | "fetchEvent"
    | "file_upload"
    | "galaxy"
    | "include_formula"
    | "login"
    | "login_fail"
    | "logout"
    | "merge"
    | "pruneUpdateLogs"
    | "publish"
    | "publish_sightings"
    | "publish alert"
    | "pull"
    | "purge_events"
    | "push"
    | "registration"
    | "registration_error"
    | "remove_dead_workers"
    | "request"
    | "request_delegation"
    | "reset_auth_key"
    | "send_mail"
    | "security"
    | "serverSettingsEdit"
    | "tag"
    | "undelete"
    | "update"
    | "update_database"
    | "update_db_worker"
    | "upgrade_24"
    | "upload_sample"
    | "version_warning"
    | "warning"
    | "wipe_default";
  /** Account that acted. Zero for the system itself. @maxLength 10 @pattern ^\d+$ */
  user_id?: string;
  /** Text in the recorded change. @minLength 1 */
  change?: string;
  /** Address of the acting account. @format email */
  email?: string;
  /** Text in the acting organisation's name. @minLength 1 */
  org?: string;
  /** Text in the caller's address. @minLength 1 */
  ip?: string;
  page?: Page;
  limit: Limit;
}

/** Result of `logs:read`. */
export type LogsReadResult = {
  Log?: {
    id?: Id;
    title?: string;
    created?: string;
    model?: string;
    model_id?: string;
    action?: string;
    user_id?: Id;
    change?: string | null;
    email?: string;
    org?: string;
    description?: string | null;
    ip?: string | null;
  };
}[];

/** One item of the pages of `logs:read`. */
export type LogsReadItem = LogsReadResult[number];

/** Arguments of `searchLogs`. */
export interface SearchLogsParams {
  /** Address of the acting account. @format email */
  email?: string;
  /** What was done to it. */
  action?:
    | "accept"
    | "accept_delegation"
    | "acceptRegistrations"
    | "add"
    | "admin_email"
    | "attachTags"
    | "auth"
    | "auth_fail"
    | "blocklisted"
    | "captureRelations"
    | "change_pw"
    | "delete"
    | "disable"
    | "discard"
    | "discardRegistrations"
    | "edit"
    | "email"
    | "enable"
    | "enrichment"
    | "error"
    | "export"
    | "fetchEvent"
    | "file_upload"
    | "galaxy"
    | "include_formula"
    | "login"
    | "login_fail"
    | "logout"
    | "merge"
    | "pruneUpdateLogs"
    | "publish"
    | "publish_sightings"
    | "publish alert"
    | "pull"
    | "purge_events"
    | "push"
    | "registration"
    | "registration_error"
    | "remove_dead_workers"
    | "request"
    | "request_delegation"
    | "reset_auth_key"
    | "send_mail"
    | "security"
    | "serverSettingsEdit"
    | "tag"
    | "undelete"
    | "update"
    | "update_database"
    | "update_db_worker"
    | "upgrade_24"
    | "upload_sample"
    | "version_warning"
    | "warning"
    | "wipe_default";
  /** Earliest moment, or earliest and latest together. */
  created?: string | string[];
  /** @default 100 */
  limit?: Limit;
}

/** Parameters of `server:read_version`. */
export type ServerReadVersionParams = { [key: string]: never };

/** Result of `server:read_version`. */
export type ServerReadVersionResult = {
  version?: string;
  perm_sync?: boolean | null;
  perm_sighting?: boolean | null;
  perm_galaxy_editor?: boolean | null;
};

/** @maxLength 10 @pattern ^\d+$ */
export type Id = string;

/** @format uuid */
export type Uuid = string;

/** Number of an event on this instance, or its UUID. */
export type EventKey = string;

/** Number of an attribute on this instance, or its UUID. */
export type AttributeKey = string;

/** Number of a feed on this instance, or its UUID. */
export type FeedKey = string;

/** Number of an API key on this instance, or its UUID. */
export type KeyKey = string;

/** Number of an account on this instance. @maxLength 10 @pattern ^\d+$ */
export type UserId = string;

/** Number of a tag, which tags:search finds. @maxLength 10 @pattern ^\d+$ */
export type TagId = string;

/** 1 keeps the tag on this instance, 0 shares it with the event. @integer */
export type Local = 0 | 1;

/** Page to return, the first being 1. @integer @minimum 1 */
export type Page = number;

/** How many entries make a page. @integer @minimum 1 */
export type Limit = number;

/** Seconds since 1970, as a text. @pattern ^\d+$ */
export type Epoch = string;

/** @pattern ^\d*$ */
export type NullableEpoch = string | null;

/** A day, seconds since 1970, or an age such as 7d. */
export type When = string;

/**
 * Who gets to see it: 0 own organisation, 1 this community, 2 connected communities, 3 everyone, 4 a sharing
 * group, 5 like the event around it.
 */
export type Distribution = "0" | "1" | "2" | "3" | "4" | "5";

/**
 * Who gets to see it: 0 own organisation, 1 this community, 2 connected communities, 3 everyone, 4 a sharing
 * group, 5 like the event around it.
 */
export type DistributionResult = "0" | "1" | "2" | "3" | "4" | "5" | (string & {});

/** How bad it is: 1 high, 2 medium, 3 low, 4 undefined. */
export type ThreatLevel = "1" | "2" | "3" | "4";

/** How bad it is: 1 high, 2 medium, 3 low, 4 undefined. */
export type ThreatLevelResult = "1" | "2" | "3" | "4" | (string & {});

/** How far the analysis got: 0 initial, 1 ongoing, 2 complete. */
export type Analysis = "0" | "1" | "2";

/** How far the analysis got: 0 initial, 1 ongoing, 2 complete. */
export type AnalysisResult = "0" | "1" | "2" | (string & {});

/** Sharing group that goes with distribution 4. @maxLength 10 @pattern ^\d*$ */
export type SharingGroupId = string | null;

export type Seen = (string | null) | string;

/** Role that the value plays in the attack. */
export type AttributeCategory =
  | "Internal reference"
  | "Targeting data"
  | "Antivirus detection"
  | "Payload delivery"
  | "Artifacts dropped"
  | "Payload installation"
  | "Persistence mechanism"
  | "Network activity"
  | "Payload type"
  | "Attribution"
  | "External analysis"
  | "Financial fraud"
  | "Support Tool"
  | "Social network"
  | "Person"
  | "Other";

/** Role that the value plays in the attack. */
export type AttributeCategoryResult =
  | "Internal reference"
  | "Targeting data"
  | "Antivirus detection"
  | "Payload delivery"
  | "Artifacts dropped"
  | "Payload installation"
  | "Persistence mechanism"
  | "Network activity"
  | "Payload type"
  | "Attribution"
  | "External analysis"
  | "Financial fraud"
  | "Support Tool"
  | "Social network"
  | "Person"
  | "Other"
  | (string & {});

/** What kind of value it is; a bar joins two, as in filename|md5. */
export type AttributeType =
  | "md5"
  | "sha1"
  | "sha256"
  | "filename"
  | "pdb"
  | "filename|md5"
  | "filename|sha1"
  | "filename|sha256"
  | "ip-src"
  | "ip-dst"
  | "hostname"
  | "domain"
  | "domain|ip"
  | "email"
  | "email-src"
  | "eppn"
  | "email-dst"
  | "email-subject"
  | "email-attachment"
  | "email-body"
  | "float"
  | "git-commit-id"
  | "url"
  | "http-method"
  | "user-agent"
  | "ja3-fingerprint-md5"
  | "jarm-fingerprint"
  | "favicon-mmh3"
  | "hassh-md5"
  | "hasshserver-md5"
  | "regkey"
  | "regkey|value"
  | "AS"
  | "snort"
  | "bro"
  | "zeek"
  | "community-id"
  | "pattern-in-file"
  | "pattern-in-traffic"
  | "pattern-in-memory"
  | "pattern-filename"
  | "pgp-public-key"
  | "pgp-private-key"
  | "yara"
  | "stix2-pattern"
  | "sigma"
  | "gene"
  | "kusto-query"
  | "mime-type"
  | "identity-card-number"
  | "cookie"
  | "vulnerability"
  | "cpe"
  | "weakness"
  | "attachment"
  | "malware-sample"
  | "link"
  | "comment"
  | "text"
  | "hex"
  | "other"
  | "named pipe"
  | "mutex"
  | "process-state"
  | "target-user"
  | "target-email"
  | "target-machine"
  | "target-org"
  | "target-location"
  | "target-external"
  | "btc"
  | "dash"
  | "xmr"
  | "iban"
  | "bic"
  | "bank-account-nr"
  | "aba-rtn"
  | "bin"
  | "cc-number"
  | "prtn"
  | "phone-number"
  | "threat-actor"
  | "campaign-name"
  | "campaign-id"
  | "malware-type"
  | "uri"
  | "authentihash"
  | "vhash"
  | "ssdeep"
  | "imphash"
  | "telfhash"
  | "pehash"
  | "impfuzzy"
  | "sha224"
  | "sha384"
  | "sha512"
  | "sha512/224"
  | "sha512/256"
  | "sha3-224"
  | "sha3-256"
  | "sha3-384"
  | "sha3-512"
  | "tlsh"
  | "cdhash"
  | "filename|authentihash"
  | "filename|vhash"
  | "filename|ssdeep"
  | "filename|imphash"
  | "filename|impfuzzy"
  | "filename|pehash"
  | "filename|sha224"
  | "filename|sha384"
  | "filename|sha512"
  | "filename|sha512/224"
  | "filename|sha512/256"
  | "filename|sha3-224"
  | "filename|sha3-256"
  | "filename|sha3-384"
  | "filename|sha3-512"
  | "filename|tlsh"
  | "windows-scheduled-task"
  | "windows-service-name"
  | "windows-service-displayname"
  | "whois-registrant-email"
  | "whois-registrant-phone"
  | "whois-registrant-name"
  | "whois-registrant-org"
  | "whois-registrar"
  | "whois-creation-date"
  | "x509-fingerprint-sha1"
  | "x509-fingerprint-md5"
  | "x509-fingerprint-sha256"
  | "dns-soa-email"
  | "size-in-bytes"
  | "counter"
  | "datetime"
  | "port"
  | "ip-dst|port"
  | "ip-src|port"
  | "hostname|port"
  | "mac-address"
  | "mac-eui-64"
  | "email-dst-display-name"
  | "email-src-display-name"
  | "email-header"
  | "email-reply-to"
  | "email-x-mailer"
  | "email-mime-boundary"
  | "email-thread-index"
  | "email-message-id"
  | "github-username"
  | "github-repository"
  | "github-organisation"
  | "jabber-id"
  | "twitter-id"
  | "dkim"
  | "dkim-signature"
  | "first-name"
  | "middle-name"
  | "last-name"
  | "full-name"
  | "date-of-birth"
  | "place-of-birth"
  | "gender"
  | "passport-number"
  | "passport-country"
  | "passport-expiration"
  | "redress-number"
  | "nationality"
  | "visa-number"
  | "issue-date-of-the-visa"
  | "primary-residence"
  | "country-of-residence"
  | "special-service-request"
  | "frequent-flyer-number"
  | "travel-details"
  | "payment-details"
  | "place-port-of-original-embarkation"
  | "place-port-of-clearance"
  | "place-port-of-onward-foreign-destination"
  | "passenger-name-record-locator-number"
  | "mobile-application-id"
  | "chrome-extension-id"
  | "cortex"
  | "boolean"
  | "anonymised";

/** What kind of value it is; a bar joins two, as in filename|md5. */
export type AttributeTypeResult =
  | "md5"
  | "sha1"
  | "sha256"
  | "filename"
  | "pdb"
  | "filename|md5"
  | "filename|sha1"
  | "filename|sha256"
  | "ip-src"
  | "ip-dst"
  | "hostname"
  | "domain"
  | "domain|ip"
  | "email"
  | "email-src"
  | "eppn"
  | "email-dst"
  | "email-subject"
  | "email-attachment"
  | "email-body"
  | "float"
  | "git-commit-id"
  | "url"
  | "http-method"
  | "user-agent"
  | "ja3-fingerprint-md5"
  | "jarm-fingerprint"
  | "favicon-mmh3"
  | "hassh-md5"
  | "hasshserver-md5"
  | "regkey"
  | "regkey|value"
  | "AS"
  | "snort"
  | "bro"
  | "zeek"
  | "community-id"
  | "pattern-in-file"
  | "pattern-in-traffic"
  | "pattern-in-memory"
  | "pattern-filename"
  | "pgp-public-key"
  | "pgp-private-key"
  | "yara"
  | "stix2-pattern"
  | "sigma"
  | "gene"
  | "kusto-query"
  | "mime-type"
  | "identity-card-number"
  | "cookie"
  | "vulnerability"
  | "cpe"
  | "weakness"
  | "attachment"
  | "malware-sample"
  | "link"
  | "comment"
  | "text"
  | "hex"
  | "other"
  | "named pipe"
  | "mutex"
  | "process-state"
  | "target-user"
  | "target-email"
  | "target-machine"
  | "target-org"
  | "target-location"
  | "target-external"
  | "btc"
  | "dash"
  | "xmr"
  | "iban"
  | "bic"
  | "bank-account-nr"
  | "aba-rtn"
  | "bin"
  | "cc-number"
  | "prtn"
  | "phone-number"
  | "threat-actor"
  | "campaign-name"
  | "campaign-id"
  | "malware-type"
  | "uri"
  | "authentihash"
  | "vhash"
  | "ssdeep"
  | "imphash"
  | "telfhash"
  | "pehash"
  | "impfuzzy"
  | "sha224"
  | "sha384"
  | "sha512"
  | "sha512/224"
  | "sha512/256"
  | "sha3-224"
  | "sha3-256"
  | "sha3-384"
  | "sha3-512"
  | "tlsh"
  | "cdhash"
  | "filename|authentihash"
  | "filename|vhash"
  | "filename|ssdeep"
  | "filename|imphash"
  | "filename|impfuzzy"
  | "filename|pehash"
  | "filename|sha224"
  | "filename|sha384"
  | "filename|sha512"
  | "filename|sha512/224"
  | "filename|sha512/256"
  | "filename|sha3-224"
  | "filename|sha3-256"
  | "filename|sha3-384"
  | "filename|sha3-512"
  | "filename|tlsh"
  | "windows-scheduled-task"
  | "windows-service-name"
  | "windows-service-displayname"
  | "whois-registrant-email"
  | "whois-registrant-phone"
  | "whois-registrant-name"
  | "whois-registrant-org"
  | "whois-registrar"
  | "whois-creation-date"
  | "x509-fingerprint-sha1"
  | "x509-fingerprint-md5"
  | "x509-fingerprint-sha256"
  | "dns-soa-email"
  | "size-in-bytes"
  | "counter"
  | "datetime"
  | "port"
  | "ip-dst|port"
  | "ip-src|port"
  | "hostname|port"
  | "mac-address"
  | "mac-eui-64"
  | "email-dst-display-name"
  | "email-src-display-name"
  | "email-header"
  | "email-reply-to"
  | "email-x-mailer"
  | "email-mime-boundary"
  | "email-thread-index"
  | "email-message-id"
  | "github-username"
  | "github-repository"
  | "github-organisation"
  | "jabber-id"
  | "twitter-id"
  | "dkim"
  | "dkim-signature"
  | "first-name"
  | "middle-name"
  | "last-name"
  | "full-name"
  | "date-of-birth"
  | "place-of-birth"
  | "gender"
  | "passport-number"
  | "passport-country"
  | "passport-expiration"
  | "redress-number"
  | "nationality"
  | "visa-number"
  | "issue-date-of-the-visa"
  | "primary-residence"
  | "country-of-residence"
  | "special-service-request"
  | "frequent-flyer-number"
  | "travel-details"
  | "payment-details"
  | "place-port-of-original-embarkation"
  | "place-port-of-clearance"
  | "place-port-of-onward-foreign-destination"
  | "passenger-name-record-locator-number"
  | "mobile-application-id"
  | "chrome-extension-id"
  | "cortex"
  | "boolean"
  | "anonymised"
  | (string & {});

/** The indicator itself, such as a hash or an address. @minLength 1 */
export type AttributeValue = string;

/** Names of tags, a ! in front excluding one. */
export type TagNames = string[];

export type Organisation = {
  id?: Id;
  /** @maxLength 255 */
  name?: string;
  uuid?: Uuid;
};

export type Tag = {
  id?: Id;
  /** Name such as tlp:amber or a galaxy's tag. @maxLength 255 */
  name?: string;
  /** @maxLength 7 */
  colour?: string;
  exportable?: boolean;
  hide_tag?: boolean;
  is_galaxy?: boolean;
};

export type Attribute = {
  id?: Id;
  uuid?: Uuid;
  event_id?: Id;
  object_id?: Id;
  /** @maxLength 255 */
  object_relation?: string | null;
  category?: AttributeCategoryResult;
  type?: AttributeTypeResult;
  value?: AttributeValue;
  /** Attached file in base64. */
  data?: string;
  /** Whether detection systems should use it. */
  to_ids?: boolean;
  timestamp?: NullableEpoch;
  distribution?: DistributionResult;
  sharing_group_id?: SharingGroupId;
  comment?: string;
  deleted?: boolean;
  disable_correlation?: boolean;
  first_seen?: Seen;
  last_seen?: Seen;
};

export type EventHead = {
  id?: Id;
  uuid?: Uuid;
  /** Title line of the event. */
  info?: string;
  /** Day of the event, as YYYY-MM-DD. */
  date?: string;
  org_id?: Id;
  orgc_id?: Id;
  published?: boolean;
  analysis?: AnalysisResult;
  threat_level_id?: ThreatLevelResult;
  distribution?: DistributionResult;
  sharing_group_id?: SharingGroupId;
  attribute_count?: string;
  timestamp?: NullableEpoch;
  publish_timestamp?: Epoch;
  /** Event that this one adds to. @maxLength 36 */
  extends_uuid?: string | null;
  /** @format email */
  event_creator_email?: string;
};

export type EventInShort = {
  id?: Id;
  uuid?: Uuid;
  /** Title line of the event. */
  info?: string;
  /** Day of the event, as YYYY-MM-DD. */
  date?: string;
  org_id?: Id;
  orgc_id?: Id;
  published?: boolean;
  analysis?: AnalysisResult;
  threat_level_id?: ThreatLevelResult;
  distribution?: DistributionResult;
  sharing_group_id?: SharingGroupId;
  attribute_count?: string;
  timestamp?: NullableEpoch;
  publish_timestamp?: Epoch;
  /** Event that this one adds to. @maxLength 36 */
  extends_uuid?: string | null;
  /** @format email */
  event_creator_email?: string;
  Org?: Organisation;
  Orgc?: Organisation;
};

export type Event = {
  id?: Id;
  uuid?: Uuid;
  /** Title line of the event. */
  info?: string;
  /** Day of the event, as YYYY-MM-DD. */
  date?: string;
  org_id?: Id;
  orgc_id?: Id;
  published?: boolean;
  analysis?: AnalysisResult;
  threat_level_id?: ThreatLevelResult;
  distribution?: DistributionResult;
  sharing_group_id?: SharingGroupId;
  attribute_count?: string;
  timestamp?: NullableEpoch;
  publish_timestamp?: Epoch;
  /** Event that this one adds to. @maxLength 36 */
  extends_uuid?: string | null;
  /** @format email */
  event_creator_email?: string;
  /** Organisation that owns the local copy. */
  Org?: Organisation;
  /** Organisation that made the event. */
  Orgc?: Organisation;
  Attribute?: Attribute[];
  Object?: MispObject[];
  Tag?: Tag[];
  Galaxy?: Galaxy[];
  EventReport?: EventReport[];
  /** Events that share a value with this one. */
  RelatedEvent?: { Event?: EventInShort }[];
};

/** Attributes that belong together under a template. */
export type MispObject = {
  id?: Id;
  uuid?: Uuid;
  name?: string;
  "meta-category"?: string;
  description?: string;
  template_uuid?: Uuid;
  template_version?: string;
  comment?: string;
  deleted?: boolean;
  Attribute?: Attribute[];
};

export type Galaxy = {
  id?: Id;
  uuid?: Uuid;
  /** @maxLength 255 */
  name?: string;
  /** @maxLength 255 */
  type?: string;
  description?: string;
  /** @maxLength 255 */
  namespace?: string;
};

export type EventReport = {
  id?: Id;
  uuid?: Uuid;
  event_id?: Id;
  name?: string;
  /** Text of the report in Markdown. */
  content?: string;
  distribution?: DistributionResult;
  timestamp?: NullableEpoch;
  deleted?: boolean;
};

export type Sighting = {
  id?: Id;
  uuid?: Uuid;
  attribute_id?: Id;
  attribute_uuid?: Uuid;
  event_id?: Id;
  org_id?: Id;
  date_sighting?: Epoch;
  source?: string;
  /** 0 seen, 1 false positive, 2 expired. */
  type?: string;
  Organisation?: Organisation;
};

export type Feed = {
  id?: Id;
  /** @maxLength 255 */
  name?: string;
  provider?: string;
  url?: string;
  enabled?: boolean;
  caching_enabled?: boolean;
  source_format?: "1" | "csv" | "freetext" | "misp" | (string & {});
  input_source?: "local" | "network" | (string & {});
  distribution?: DistributionResult;
  /** Whether fetched events are published at once. */
  publish?: boolean;
  /** Whether all goes into one event. */
  fixed_event?: boolean;
  event_id?: Id;
  orgc_id?: Id;
};

export type User = {
  id?: Id;
  org_id?: Id;
  /** @format email */
  email?: string;
  role_id?: Id;
  disabled?: boolean;
  change_pw?: "0" | "1" | (string & {});
  termsaccepted?: boolean;
  /** @format date-time */
  expiration?: string | null;
  current_login?: Epoch;
  last_login?: Epoch;
  date_created?: Epoch;
  force_logout?: boolean;
};

export type Role = {
  id?: Id;
  /** @maxLength 255 */
  name?: string;
  perm_add?: boolean;
  perm_modify?: boolean;
  perm_publish?: boolean;
  perm_sync?: boolean;
  /** Whether the role administers its organisation. */
  perm_admin?: boolean;
  /** Whether the role administers the instance. */
  perm_site_admin?: boolean;
  /** Whether the role may use the API. */
  perm_auth?: boolean;
};

export type AuthKey = {
  id?: Id;
  uuid?: Uuid;
  /** @maxLength 4 */
  authkey_start?: string;
  /** @maxLength 4 */
  authkey_end?: string;
  created?: Epoch;
  /** @format date-time */
  expiration?: string | null;
  read_only?: boolean;
  user_id?: Id;
  comment?: string;
  allowed_ips?: string[] | null;
  last_used?: NullableEpoch;
};

export type TagOutcome = {
  /** Whether the change was made. */
  saved?: boolean;
  success?: string | null;
  check_publish?: boolean | null;
  errors?: string | null;
};

export type Outcome = {
  saved?: boolean;
  success?: boolean | string | null;
  name?: string;
  message?: string;
  url?: string;
  errors?: string | null;
};

const CONNECTOR: ConnectorSpec = {
  name: "misp",
  operations: {
    low: {
      "events:read": ["dltrpBxj", { page: "page", size: "limit", items: "/response" }],
      "attributes:read": ["RCVrQ2j1", { page: "page", size: "limit", items: "/response/Attribute" }],
      "tags:search": ["AnmdQhWN"],
      "sightings:read": ["a19EBnTe"],
      "warninglists:check": ["czvKEYXX"],
      "server:read_version": ["e54GVAwi"],
    },
    medium: {
      "events:read_details": ["CtblAB9n"],
      "events:write": ["JKCr-lw2"],
      "events:update": ["Lok74Cgc"],
      "events:tag": ["ei_elcec"],
      "events:add_report": ["nEGZ_MeD"],
      "attributes:write": ["uzJtbE8n"],
      "attributes:update": ["zGGhXqer"],
      "attributes:tag": ["fly5yQY7"],
      "sightings:write": ["Hrqn95xD"],
      "feeds:read": ["Zl6aJZt4"],
      "users:read": ["rk_fgK0C"],
      "auth_keys:read": ["HtzOLnO1"],
      "logs:read": ["l6QdxfB_", { page: "page", size: "limit", items: "" }],
    },
    high: {
      "events:publish": ["7X55BCbs"],
      "attributes:delete": ["Un_oDCp6"],
      "warninglists:toggle": ["5rJorXP-"],
      "feeds:enable": ["XXmd6gqD"],
      "feeds:disable": ["wYXgOJZG"],
      "feeds:fetch": ["C1bcmqQg"],
      "users:update": ["atpOS94g"],
      "users:reset_password": ["1C7YR85v"],
    },
    critical: {
      "events:delete": ["CeI7DUVl"],
      "users:delete": ["qADTSsFk"],
      "auth_keys:delete": ["xxRU59lM"],
    },
  },
};
