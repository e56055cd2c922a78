// Generated from specs/webex.yaml by `npm run generate`. Do not edit.
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
 * Cisco Webex. Messages, rooms, people, tokens of apps, recordings and audit logs of a Webex organisation.
 * @see https://developer.webex.com/docs/api/getting-started
 */
export class WebexConnector<const M extends Risk = "critical"> extends SDKConnector<WebexOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List people of the organisation. Risk: low. Scope: spark-admin:people_read. */
  findPerson(params: FindPersonParams = {}, options?: ExecuteOptions): GovernedPages<"low", PeopleReadResult, PeopleReadItem> {
    return this.call("people:read", params, options);
  }

  /** Search accounts of the directory. Risk: low. Scope: identity:people_read. */
  findAccount(params: FindAccountParams, options?: ExecuteOptions): GovernedPages<"low", UsersSearchResult, UsersSearchItem> {
    return this.call("users:search", {
      orgId: params.orgId,
      filter: params.email === undefined ? undefined : `userName eq "${params.email}"`,
    }, options);
  }

  /**
   * Deactivate an account or lift that.
   * Risk: high. Scope: identity:people_rw. May be escalated to a reviewer.
   */
  deactivateAccount(params: DeactivateAccountParams, options?: ExecuteOptions): GovernedCall<"high", UsersSetActiveResult> {
    return this.call("users:set_active", {
      ...params,
      schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
      Operations: [{ op: "replace", path: "active", value: false }],
    }, options);
  }

  /**
   * Let a deactivated account sign in again.
   * Risk: high. Scope: identity:people_rw. May be escalated to a reviewer.
   */
  activateAccount(params: ActivateAccountParams, options?: ExecuteOptions): GovernedCall<"high", UsersSetActiveResult> {
    return this.call("users:set_active", {
      ...params,
      schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
      Operations: [{ op: "replace", path: "active", value: true }],
    }, options);
  }

  /** List apps that hold tokens of a person. Risk: low. Scope: identity:tokens_read. */
  listPersonTokens(params: ListPersonTokensParams, options?: ExecuteOptions): GovernedCall<"low", AuthorizationsReadResult> {
    return this.call("authorizations:read", { personEmail: params.email }, options);
  }

  /**
   * Revoke one token of a person.
   * Risk: high. Scope: identity:tokens_write. May be escalated to a reviewer.
   */
  revokeToken(params: RevokeTokenParams, options?: ExecuteOptions): GovernedCall<"high", AuthorizationsRevokeResult> {
    return this.call("authorizations:revoke", params, options);
  }

  /** List sign-ins and sign-outs of people. Risk: medium. Scope: audit:events_read. */
  listSignIns(params: ListSignInsParams, options?: ExecuteOptions): GovernedCall<"medium", SecurityAuditEventsReadResult> {
    return this.call("security_audit_events:read", {
      orgId: params.orgId,
      startTime: params.startTime,
      endTime: params.endTime,
      actorId: params.personId,
    }, options);
  }

  /** Create a room for an incident. Risk: medium. Scope: spark:rooms_write. */
  createRoom(params: CreateRoomParams, options?: ExecuteOptions): GovernedCall<"medium", RoomsCreateResult> {
    return this.call("rooms:create", params, options);
  }

  /** List who is in which room. Risk: low. Scope: spark:memberships_read. */
  listRoomMembers(params: ListRoomMembersParams, options?: ExecuteOptions): GovernedPages<"low", MembershipsReadResult, MembershipsReadItem> {
    return this.call("memberships:read", params, options);
  }

  /** Write to a room or a person. Risk: medium. Scope: spark:messages_write. */
  sendToRoom(params: SendToRoomParams, options?: ExecuteOptions): GovernedCall<"medium", MessagesSendResult> {
    return this.call("messages:send", params, options);
  }

  /** Write to a room or a person. Risk: medium. Scope: spark:messages_write. */
  sendToPerson(params: SendToPersonParams, options?: ExecuteOptions): GovernedCall<"medium", MessagesSendResult> {
    return this.call("messages:send", { toPersonEmail: params.email, markdown: params.markdown }, options);
  }

  /** List who saw or downloaded a recording. Risk: medium. Scope: meeting:admin_recordings_read. */
  listRecordingViewers(params: ListRecordingViewersParams, options?: ExecuteOptions): GovernedCall<"medium", RecordingAccessReadResult> {
    return this.call("recording_access:read", params, options);
  }

  execute<O extends keyof Within<WebexOperations, M>>(
    operation: O,
    params: ParamsOf<Within<WebexOperations, M>, O> & Incomplete,
  ): never;
  /** List people of the organisation. `GET /people` @risk low */
  execute(
    operation: OperationId<"people:read", "low", M>,
    params: PeopleReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PeopleReadResult, PeopleReadItem>;
  /** Show one person with licences and roles. `GET /people/{personId}` @risk low */
  execute(
    operation: OperationId<"people:read_details", "low", M>,
    params: PeopleReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PeopleReadDetailsResult>;
  /** Search accounts of the directory. `GET /identity/scim/{orgId}/v2/Users` @risk low */
  execute(
    operation: OperationId<"users:search", "low", M>,
    params: UsersSearchParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersSearchResult, UsersSearchItem>;
  /** Deactivate an account or lift that. `PATCH /identity/scim/{orgId}/v2/Users/{userId}` @risk high */
  execute(
    operation: OperationId<"users:set_active", "high", M>,
    params: UsersSetActiveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersSetActiveResult>;
  /** List licences and their use. `GET /licenses` @risk low */
  execute(
    operation: OperationId<"licenses:read", "low", M>,
    params: LicensesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", LicensesReadResult>;
  /** Give licences to a person or take them. `PATCH /licenses/users` @risk high */
  execute(
    operation: OperationId<"licenses:assign", "high", M>,
    params: LicensesAssignParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", LicensesAssignResult>;
  /** List roles of administrators. `GET /roles` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RolesReadResult>;
  /** List organisations that the token sees. `GET /organizations` @risk low */
  execute(
    operation: OperationId<"organizations:read", "low", M>,
    params: OrganizationsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", OrganizationsReadResult>;
  /** List apps that hold tokens of a person. `GET /authorizations` @risk low */
  execute(
    operation: OperationId<"authorizations:read", "low", M>,
    params: AuthorizationsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AuthorizationsReadResult>;
  /** Revoke one token of a person. `DELETE /authorizations/{authorizationId}` @risk high */
  execute(
    operation: OperationId<"authorizations:revoke", "high", M>,
    params: AuthorizationsRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AuthorizationsRevokeResult>;
  /** Revoke an app for the whole organisation. `DELETE /authorizations` @risk critical */
  execute(
    operation: OperationId<"authorizations:revoke_app", "critical", M>,
    params: AuthorizationsRevokeAppParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AuthorizationsRevokeAppResult>;
  /** List what administrators did. `GET /adminAudit/events` @risk medium */
  execute(
    operation: OperationId<"admin_audit_events:read", "medium", M>,
    params: AdminAuditEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AdminAuditEventsReadResult, AdminAuditEventsReadItem>;
  /** List sign-ins and sign-outs of people. `GET /admin/securityAudit/events` @risk medium */
  execute(
    operation: OperationId<"security_audit_events:read", "medium", M>,
    params: SecurityAuditEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SecurityAuditEventsReadResult>;
  /** List what people wrote and changed. `GET /events` @risk medium */
  execute(
    operation: OperationId<"events:read", "medium", M>,
    params: EventsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventsReadResult>;
  /** List rooms that the account is in. `GET /rooms` @risk low */
  execute(
    operation: OperationId<"rooms:read", "low", M>,
    params: RoomsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RoomsReadResult, RoomsReadItem>;
  /** Create a room for an incident. `POST /rooms` @risk medium */
  execute(
    operation: OperationId<"rooms:create", "medium", M>,
    params: RoomsCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", RoomsCreateResult>;
  /** Rename, lock or open a room. `PUT /rooms/{roomId}` @risk high */
  execute(
    operation: OperationId<"rooms:update", "high", M>,
    params: RoomsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RoomsUpdateResult>;
  /** List who is in which room. `GET /memberships` @risk low */
  execute(
    operation: OperationId<"memberships:read", "low", M>,
    params: MembershipsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MembershipsReadResult, MembershipsReadItem>;
  /** Let a person into a room. `POST /memberships` @risk high */
  execute(
    operation: OperationId<"memberships:add", "high", M>,
    params: MembershipsAddParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MembershipsAddResult>;
  /** Take a person out of a room. `DELETE /memberships/{membershipId}` @risk high */
  execute(
    operation: OperationId<"memberships:remove", "high", M>,
    params: MembershipsRemoveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MembershipsRemoveResult>;
  /** List messages of a room. `GET /messages` @risk medium */
  execute(
    operation: OperationId<"messages:read", "medium", M>,
    params: MessagesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", MessagesReadResult, MessagesReadItem>;
  /** Write to a room or a person. `POST /messages` @risk medium */
  execute(
    operation: OperationId<"messages:send", "medium", M>,
    params: MessagesSendParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MessagesSendResult>;
  /** Take a message away. `DELETE /messages/{messageId}` @risk high */
  execute(
    operation: OperationId<"messages:delete", "high", M>,
    params: MessagesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MessagesDeleteResult>;
  /** List webhooks with their targets. `GET /webhooks` @risk medium */
  execute(
    operation: OperationId<"webhooks:read", "medium", M>,
    params: WebhooksReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", WebhooksReadResult>;
  /** Remove a webhook that leaks. `DELETE /webhooks/{webhookId}` @risk high */
  execute(
    operation: OperationId<"webhooks:delete", "high", M>,
    params: WebhooksDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", WebhooksDeleteResult>;
  /** List recordings of everybody's meetings. `GET /admin/recordings` @risk medium */
  execute(
    operation: OperationId<"recordings:read", "medium", M>,
    params: RecordingsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", RecordingsReadResult>;
  /** List who saw or downloaded a recording. `GET /recordingReport/accessDetail` @risk medium */
  execute(
    operation: OperationId<"recording_access:read", "medium", M>,
    params: RecordingAccessReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", RecordingAccessReadResult>;
  /** Move recordings into the recycle bin. `POST /recordings/softDelete` @risk high */
  execute(
    operation: OperationId<"recordings:soft_delete", "high", M>,
    params: RecordingsSoftDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RecordingsSoftDeleteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof WebexOperations>(
    operation: O & Permit<WebexOperations, O, M>,
    ...rest: Rest<ParamsOf<WebexOperations, O>>
  ): CallOf<WebexOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Webex<M extends Risk = "critical"> = Limited<WebexConnector<M>, WebexMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface WebexOperations {
  "people:read": { risk: "low"; params: PeopleReadParams; result: PeopleReadResult; item: PeopleReadItem };
  "people:read_details": { risk: "low"; params: PeopleReadDetailsParams; result: PeopleReadDetailsResult };
  "users:search": { risk: "low"; params: UsersSearchParams; result: UsersSearchResult; item: UsersSearchItem };
  "users:set_active": { risk: "high"; params: UsersSetActiveParams; result: UsersSetActiveResult };
  "licenses:read": { risk: "low"; params: LicensesReadParams; result: LicensesReadResult };
  "licenses:assign": { risk: "high"; params: LicensesAssignParams; result: LicensesAssignResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult };
  "organizations:read": { risk: "low"; params: OrganizationsReadParams; result: OrganizationsReadResult };
  "authorizations:read": { risk: "low"; params: AuthorizationsReadParams; result: AuthorizationsReadResult };
  "authorizations:revoke": { risk: "high"; params: AuthorizationsRevokeParams; result: AuthorizationsRevokeResult };
  "authorizations:revoke_app": { risk: "critical"; params: AuthorizationsRevokeAppParams; result: AuthorizationsRevokeAppResult };
  "admin_audit_events:read": { risk: "medium"; params: AdminAuditEventsReadParams; result: AdminAuditEventsReadResult; item: AdminAuditEventsReadItem };
  "security_audit_events:read": { risk: "medium"; params: SecurityAuditEventsReadParams; result: SecurityAuditEventsReadResult };
  "events:read": { risk: "medium"; params: EventsReadParams; result: EventsReadResult };
  "rooms:read": { risk: "low"; params: RoomsReadParams; result: RoomsReadResult; item: RoomsReadItem };
  "rooms:create": { risk: "medium"; params: RoomsCreateParams; result: RoomsCreateResult };
  "rooms:update": { risk: "high"; params: RoomsUpdateParams; result: RoomsUpdateResult };
  "memberships:read": { risk: "low"; params: MembershipsReadParams; result: MembershipsReadResult; item: MembershipsReadItem };
  "memberships:add": { risk: "high"; params: MembershipsAddParams; result: MembershipsAddResult };
  "memberships:remove": { risk: "high"; params: MembershipsRemoveParams; result: MembershipsRemoveResult };
  "messages:read": { risk: "medium"; params: MessagesReadParams; result: MessagesReadResult; item: MessagesReadItem };
  "messages:send": { risk: "medium"; params: MessagesSendParams; result: MessagesSendResult };
  "messages:delete": { risk: "high"; params: MessagesDeleteParams; result: MessagesDeleteResult };
  "webhooks:read": { risk: "medium"; params: WebhooksReadParams; result: WebhooksReadResult };
  "webhooks:delete": { risk: "high"; params: WebhooksDeleteParams; result: WebhooksDeleteResult };
  "recordings:read": { risk: "medium"; params: RecordingsReadParams; result: RecordingsReadResult };
  "recording_access:read": { risk: "medium"; params: RecordingAccessReadParams; result: RecordingAccessReadResult };
  "recordings:soft_delete": { risk: "high"; params: RecordingsSoftDeleteParams; result: RecordingsSoftDeleteResult };
}

/** The risk of each convenience method. */
export interface WebexMethods {
  findPerson: "low";
  findAccount: "low";
  deactivateAccount: "high";
  activateAccount: "high";
  listPersonTokens: "low";
  revokeToken: "high";
  listSignIns: "medium";
  createRoom: "medium";
  listRoomMembers: "low";
  sendToRoom: "medium";
  sendToPerson: "medium";
  listRecordingViewers: "medium";
}

/** Parameters of `people:read`. */
export interface PeopleReadParams {
  /** Only the person with this address. */
  email?: PersonEmail;
  /** Start of the name. @minLength 1 */
  displayName?: string;
  /** Up to 85 ids of people, parted by commas. @minLength 1 */
  id?: string;
  orgId?: OrgId;
  /** Ids of roles, parted by commas. @minLength 1 */
  roles?: string;
  /** Leave presence out, which is faster. @default false */
  excludeStatus?: boolean;
  max?: Max;
  cursor?: Cursor;
  /** Id of the person to go on after. @minLength 1 */
  after?: string;
}

/** Result of `people:read`. */
export type PeopleReadResult = {
  items?: Person[];
  notFoundIds?: string[] | null;
};

/** One item of the pages of `people:read`. */
export type PeopleReadItem = NonNullable<PeopleReadResult["items"]>[number];

/** Arguments of `findPerson`. */
export interface FindPersonParams {
  /** Only the person with this address. */
  email?: PersonEmail;
}

/** Parameters of `people:read_details`. */
export interface PeopleReadDetailsParams {
  personId: PersonId;
}

/** Result of `people:read_details`. */
export type PeopleReadDetailsResult = Person;

/** Parameters of `users:search`. */
export interface UsersSearchParams {
  orgId: OrgUuid;
  /** SCIM filter, such as userName eq "jane@example.com". */
  filter?: string;
  /** Attributes to send, parted by commas. @minLength 1 */
  attributes?: string;
  /** Attribute to sort by. */
  sortBy?: "userName" | "id" | "meta.lastModified";
  /** Direction of the sorting. */
  sortOrder?: "ascending" | "descending";
  /** First account to send, counted from 1. @integer @minimum 1 @default 1 */
  startIndex?: number;
  /** How many accounts make a page. @integer @minimum 1 @default 100 */
  count?: number;
  /** Whether to send the groups too. */
  returnGroups?: "true" | "false";
}

/** Result of `users:search`. */
export type UsersSearchResult = {
  /** @integer */
  totalResults?: number;
  /** @integer */
  itemsPerPage?: number;
  /** @integer */
  startIndex?: number;
  Resources?: ScimUser[];
};

/** One item of the pages of `users:search`. */
export type UsersSearchItem = NonNullable<UsersSearchResult["Resources"]>[number];

/** Arguments of `findAccount`. */
export interface FindAccountParams {
  orgId: OrgUuid;
  /** SCIM filter, such as userName eq "jane@example.com". */
  email?: string;
}

/** Parameters of `users:set_active`. */
export interface UsersSetActiveParams {
  orgId: OrgUuid;
  /** UUID of the account. @minLength 1 */
  userId: string;
  /** What kind of call this is. @minItems 1 @maxItems 1 */
  schemas: "urn:ietf:params:scim:api:messages:2.0:PatchOp"[];
  /** The one change to make. @minItems 1 @maxItems 1 */
  Operations: {
    op: "replace";
    path: "active";
    /** Whether the person may sign in from now. */
    value: boolean;
  }[];
}

/** Result of `users:set_active`. */
export type UsersSetActiveResult = ScimUser;

/** Arguments of `deactivateAccount`. */
export interface DeactivateAccountParams {
  orgId: OrgUuid;
  /** UUID of the account. @minLength 1 */
  userId: string;
}

/** Arguments of `activateAccount`. */
export interface ActivateAccountParams {
  orgId: OrgUuid;
  /** UUID of the account. @minLength 1 */
  userId: string;
}

/** Parameters of `licenses:read`. */
export interface LicensesReadParams {
  orgId?: OrgId;
}

/** Result of `licenses:read`. */
export type LicensesReadResult = {
  items?: {
    id?: string;
    name?: string;
    /** @integer */
    totalUnits?: number;
    /** @integer */
    consumedUnits?: number;
    /** @integer */
    consumedByUsers?: number;
    /** @integer */
    consumedByWorkspaces?: number;
    subscriptionId?: string;
    siteUrl?: string;
    siteType?: string;
  }[];
};

/** Parameters of `licenses:assign`. */
export interface LicensesAssignParams {
  personId?: PersonId;
  email?: PersonEmail;
  orgId?: OrgId;
  /** Licences to give or take. @minItems 1 */
  licenses?: {
    /** @minLength 1 */
    id: string;
    /** What to do, add when left out. */
    operation?: "add" | "remove";
  }[];
}

/** Result of `licenses:assign`. */
export type LicensesAssignResult = {
  orgId?: string;
  personId?: string;
  email?: string;
  licenses?: string[];
  siteUrls?: { siteUrl?: string; accountType?: string }[];
};

/** Parameters of `roles:read`. */
export type RolesReadParams = { [key: string]: never };

/** Result of `roles:read`. */
export type RolesReadResult = {
  items?: { id?: string; name?: string }[];
};

/** Parameters of `organizations:read`. */
export type OrganizationsReadParams = { [key: string]: never };

/** Result of `organizations:read`. */
export type OrganizationsReadResult = {
  items?: {
    id?: string;
    displayName?: string;
    created?: string;
  }[];
};

/** Parameters of `authorizations:read`. */
export interface AuthorizationsReadParams {
  personId?: PersonId;
  personEmail?: PersonEmail;
}

/** Result of `authorizations:read`. */
export type AuthorizationsReadResult = {
  items?: {
    id: string;
    applicationId?: string;
    applicationName?: string;
    personId?: string;
    clientId?: string;
    created?: string;
    /** One of refresh and access. */
    type?: string;
  }[];
};

/** Arguments of `listPersonTokens`. */
export interface ListPersonTokensParams {
  email: PersonEmail;
}

/** Parameters of `authorizations:revoke`. */
export interface AuthorizationsRevokeParams {
  /** Id from the list of tokens. @maxLength 1000 @pattern ^[^./][^/]*$ */
  authorizationId: string;
}

/** Result of `authorizations:revoke`. */
export type AuthorizationsRevokeResult = null;

/** Arguments of `revokeToken`. */
export interface RevokeTokenParams {
  /** Id from the list of tokens. @maxLength 1000 @pattern ^[^./][^/]*$ */
  authorizationId: string;
}

/** Parameters of `authorizations:revoke_app`. */
export interface AuthorizationsRevokeAppParams {
  /** OAuth client id of the app. @minLength 1 */
  clientId: string;
  orgId?: OrgId;
}

/** Result of `authorizations:revoke_app`. */
export type AuthorizationsRevokeAppResult = null;

/** Parameters of `admin_audit_events:read`. */
export interface AdminAuditEventsReadParams {
  orgId: OrgId;
  from: Since;
  to: Until;
  actorId?: ActorId;
  eventCategories?: EventCategories;
  /** How many make a page. @integer @minimum 1 @maximum 200 @default 100 */
  max?: number;
  /** How many to pass over. @integer @minimum 0 */
  offset?: number;
}

/** Result of `admin_audit_events:read`. */
export type AdminAuditEventsReadResult = {
  items?: {
    id?: string;
    created?: string;
    actorId?: string;
    actorOrgId?: string;
    data?: {
      eventCategory?: string;
      eventDescription?: string;
      actionText?: string;
      actorName?: string;
      actorEmail?: string;
      actorIp?: string;
      actorUserAgent?: string;
      adminRoles?: string[];
      targetType?: string;
      targetId?: string;
      targetName?: string;
      errorCode?: string;
      errorMessage?: string;
    };
  }[];
};

/** One item of the pages of `admin_audit_events:read`. */
export type AdminAuditEventsReadItem = NonNullable<AdminAuditEventsReadResult["items"]>[number];

/** Parameters of `security_audit_events:read`. */
export interface SecurityAuditEventsReadParams {
  orgId: OrgId;
  startTime: Since;
  endTime: Until;
  actorId?: ActorId;
  eventCategories?: EventCategories;
  max?: Max1000;
}

/** Result of `security_audit_events:read`. */
export type SecurityAuditEventsReadResult = {
  items?: {
    id?: string;
    created?: string;
    actorId?: string;
    actorOrgId?: string;
    data?: {
      eventCategory?: string;
      eventDescription?: string;
      actionText?: string;
      actorName?: string;
      actorEmail?: string;
      actorIp?: string;
      actorUserAgent?: string;
      trackingId?: string;
    };
  }[];
};

/** Arguments of `listSignIns`. */
export interface ListSignInsParams {
  orgId: OrgId;
  startTime: Since;
  endTime: Until;
  personId?: ActorId;
}

/** Parameters of `events:read`. */
export interface EventsReadParams {
  /** Kind of thing that changed. */
  resource?:
    | "attachmentActions"
    | "businessTexts"
    | "call_records"
    | "convergedRecordings"
    | "file_transcodings"
    | "files"
    | "meetingMessages"
    | "meetings"
    | "meetingTranscripts"
    | "memberships"
    | "messages"
    | "rooms"
    | "tabs";
  /** What happened to it. */
  type?: "created" | "updated" | "deleted" | "ended";
  actorId?: ActorId;
  from?: Since;
  to?: Until;
  /** Needed when resource is convergedRecordings. */
  serviceType?: "calling";
  max?: Max1000;
}

/** Result of `events:read`. */
export type EventsReadResult = {
  items?: {
    id: string;
    resource?: string;
    type?: string;
    appId?: string;
    actorId?: string;
    orgId?: string;
    created?: string;
    /** The thing itself; its fields go by the kind. */
    data?: {
      id?: string;
      type?: string;
      roomId?: string;
      roomType?: string;
      personId?: string;
      personEmail?: string;
      text?: string;
      meetingId?: string;
      created?: string;
    };
  }[];
};

/** Parameters of `rooms:read`. */
export interface RoomsReadParams {
  /** Only rooms of this team. @minLength 1 */
  teamId?: string;
  /** Only rooms of this kind. */
  type?: "direct" | "group";
  /** Public rooms of the organisation, joined or not. */
  orgPublicSpaces?: boolean;
  /** Only those made public after this time. @minLength 1 */
  from?: string;
  /** Only those made public before this time. @minLength 1 */
  to?: string;
  /** Order of the rooms. */
  sortBy?: "id" | "lastactivity" | "created";
  max?: Max1000;
  cursor?: Cursor;
}

/** Result of `rooms:read`. */
export type RoomsReadResult = {
  items?: Room[];
};

/** One item of the pages of `rooms:read`. */
export type RoomsReadItem = NonNullable<RoomsReadResult["items"]>[number];

/** Parameters of `rooms:create`. */
export interface RoomsCreateParams {
  /** Name of the new room. @minLength 1 */
  title: string;
  /** What the room is for. @minLength 1 */
  description?: string;
  /** Team to put it under. @minLength 1 */
  teamId?: string;
  /** How confidential the room is. @minLength 1 */
  classificationId?: string;
  /** Whether the creator moderates it. */
  isLocked?: boolean;
  /** Whether everyone of the organisation may join. */
  isPublic?: boolean;
  /** Whether only moderators write; needs isLocked. */
  isAnnouncementOnly?: boolean;
}

/** Result of `rooms:create`. */
export type RoomsCreateResult = Room;

/** Arguments of `createRoom`. */
export interface CreateRoomParams {
  /** Name of the new room. @minLength 1 */
  title: string;
  /** What the room is for. @minLength 1 */
  description?: string;
}

/** Parameters of `rooms:update`. */
export interface RoomsUpdateParams {
  roomId: RoomId;
  /** Name that the room is to have. @minLength 1 */
  title: string;
  /** New purpose, one space to remove it. @minLength 1 */
  description?: string;
  /** New level of confidentiality. @minLength 1 */
  classificationId?: string;
  /** Team to move it under. @minLength 1 */
  teamId?: string;
  /** Whether moderators run it. */
  isLocked?: boolean;
  /** Whether it can be found and joined. */
  isPublic?: boolean;
  /** Whether others may only read. */
  isAnnouncementOnly?: boolean;
  /** Whether a direct room takes nothing new. */
  isReadOnly?: boolean;
}

/** Result of `rooms:update`. */
export type RoomsUpdateResult = Room;

/** Parameters of `memberships:read`. */
export interface MembershipsReadParams {
  roomId?: RoomId;
  personId?: PersonId;
  personEmail?: PersonEmail;
  max?: Max;
  cursor?: Cursor;
}

/** Result of `memberships:read`. */
export type MembershipsReadResult = {
  items?: Membership[];
};

/** One item of the pages of `memberships:read`. */
export type MembershipsReadItem = NonNullable<MembershipsReadResult["items"]>[number];

/** Arguments of `listRoomMembers`. */
export interface ListRoomMembersParams {
  roomId: RoomId;
}

/** Parameters of `memberships:add`. */
export interface MembershipsAddParams {
  roomId: RoomId;
  personId?: PersonId;
  personEmail?: PersonEmail;
  /** Whether the person moderates the room. */
  isModerator?: boolean;
}

/** Result of `memberships:add`. */
export type MembershipsAddResult = Membership;

/** Parameters of `memberships:remove`. */
export interface MembershipsRemoveParams {
  /** Id of the membership, not of the person. @minLength 1 */
  membershipId: string;
}

/** Result of `memberships:remove`. */
export type MembershipsRemoveResult = null;

/** Parameters of `messages:read`. */
export interface MessagesReadParams {
  roomId: RoomId;
  /** Only answers to this message. @minLength 1 */
  parentId?: string;
  /** Only those that mention these, or me. */
  mentionedPeople?: string[];
  /** Only those sent before this time. @minLength 1 */
  before?: string;
  /** Only those sent before this message. @minLength 1 */
  beforeMessage?: string;
  /** How many messages make a page, 100 at most beside mentionedPeople. @integer @minimum 1 @default 50 */
  max?: number;
}

/** Result of `messages:read`. */
export type MessagesReadResult = {
  items?: Message[];
};

/** One item of the pages of `messages:read`. */
export type MessagesReadItem = NonNullable<MessagesReadResult["items"]>[number];

/** Parameters of `messages:send`. */
export interface MessagesSendParams {
  roomId?: RoomId;
  toPersonId?: PersonId;
  toPersonEmail?: PersonEmail;
  /** Message to answer in its thread. @minLength 1 */
  parentId?: string;
  /** Text without any format. @maxLength 7439 */
  text?: string;
  /** The same in Markdown. @maxLength 7439 */
  markdown?: string;
  /** Public address of one file. @maxItems 1 */
  files?: string[];
}

/** Result of `messages:send`. */
export type MessagesSendResult = SentMessage;

/** Arguments of `sendToRoom`. */
export interface SendToRoomParams {
  roomId: RoomId;
  /** The same in Markdown. @maxLength 7439 */
  markdown: string;
}

/** Arguments of `sendToPerson`. */
export interface SendToPersonParams {
  email: PersonEmail;
  /** The same in Markdown. @maxLength 7439 */
  markdown: string;
}

/** Parameters of `messages:delete`. */
export interface MessagesDeleteParams {
  /** Id of the message to delete. @minLength 1 */
  messageId: string;
}

/** Result of `messages:delete`. */
export type MessagesDeleteResult = null;

/** Parameters of `webhooks:read`. */
export interface WebhooksReadParams {
  max?: Max;
  /** Only those of the whole organisation. */
  ownedBy?: "org";
}

/** Result of `webhooks:read`. */
export type WebhooksReadResult = {
  items?: {
    id: string;
    name?: string;
    targetUrl?: string;
    resource?: string;
    event?: string;
    filter?: string;
    secret?: string;
    status?: string;
    ownedBy?: string;
    created?: string;
  }[];
};

/** Parameters of `webhooks:delete`. */
export interface WebhooksDeleteParams {
  /** Id of the webhook. @minLength 1 */
  webhookId: string;
}

/** Result of `webhooks:delete`. */
export type WebhooksDeleteResult = null;

/** Parameters of `recordings:read`. */
export interface RecordingsReadParams {
  from?: Since;
  to?: Until;
  /** Only recordings of this meeting or series. @minLength 1 */
  meetingId?: string;
  siteUrl?: SiteUrl;
  /** Text in the topic. @minLength 1 */
  topic?: string;
  /** Only files of this format. */
  format?: "MP4" | "ARF";
  /** Only recordings of this service. */
  serviceType?: "MeetingCenter" | "EventCenter" | "SupportCenter" | "TrainingCenter";
  /** Where they are now. @default "available" */
  status?: "available" | "deleted" | "purged";
  /** How many recordings to send at most. @integer @minimum 1 @maximum 100 @default 10 */
  max?: number;
}

/** Result of `recordings:read`. */
export type RecordingsReadResult = {
  items?: {
    id: string;
    meetingId?: string;
    topic?: string;
    createTime?: string;
    timeRecorded?: string;
    hostDisplayName?: string;
    hostEmail?: string;
    siteUrl?: string;
    downloadUrl?: string;
    playbackUrl?: string;
    format?: string;
    serviceType?: string;
    durationSeconds?: number;
    sizeBytes?: number;
    status?: string;
  }[];
};

/** Parameters of `recording_access:read`. */
export interface RecordingAccessReadParams {
  /** Id of the recording. @minLength 1 */
  recordingId: string;
  hostEmail?: HostEmail;
  /** How many entries to send at most. @integer @minimum 1 @maximum 100 @default 10 */
  max?: number;
}

/** Result of `recording_access:read`. */
export type RecordingAccessReadResult = {
  items?: {
    recordingId?: string;
    topic?: string;
    name?: string;
    email?: string;
    accessTime?: string;
    viewed?: boolean;
    downloaded?: boolean;
  }[];
};

/** Arguments of `listRecordingViewers`. */
export interface ListRecordingViewersParams {
  /** Id of the recording. @minLength 1 */
  recordingId: string;
}

/** Parameters of `recordings:soft_delete`. */
export interface RecordingsSoftDeleteParams {
  hostEmail?: HostEmail;
  /** Recordings of one site. @minItems 1 @maxItems 100 */
  recordingIds: string[];
  siteUrl?: SiteUrl;
}

/** Result of `recordings:soft_delete`. */
export type RecordingsSoftDeleteResult = null;

/** Id of an organisation. @minLength 1 */
export type OrgId = string;

/** UUID of an organisation. @minLength 1 */
export type OrgUuid = string;

/** Id of a person. @minLength 1 */
export type PersonId = string;

/** Mail address of a person. @minLength 3 */
export type PersonEmail = string;

/** Id of a room. @minLength 1 */
export type RoomId = string;

/** Start of the span, in ISO 8601. @minLength 1 */
export type Since = string;

/** End of the span, in ISO 8601. @minLength 1 */
export type Until = string;

/** Only what this person did. @minLength 1 */
export type ActorId = string;

/** Only events of these categories. */
export type EventCategories = string[];

/** How many to send at most. @integer @minimum 1 @maximum 1000 @default 100 */
export type Max1000 = number;

/** How many entries to send at most. @integer @minimum 1 @default 100 */
export type Max = number;

/** Place to go on from, out of the Link header. @minLength 1 */
export type Cursor = string;

/** Host of the meeting, when an administrator calls. @minLength 3 */
export type HostEmail = string;

/** Webex site, such as example.webex.com. @minLength 1 */
export type SiteUrl = string;

export type Person = {
  id: string;
  emails?: string[];
  displayName?: string;
  firstName?: string;
  lastName?: string;
  orgId?: string;
  /** Ids of the administrator's roles. */
  roles?: string[];
  licenses?: string[];
  department?: string;
  title?: string;
  created?: string;
  lastModified?: string;
  lastActivity?: string;
  /** Presence, such as active, meeting or OutOfOffice. */
  status?: string;
  invitePending?: boolean | string;
  /** Whether the person may sign in. */
  loginEnabled?: boolean | string;
  /** One of person, bot and appuser. */
  type?: string;
};

export type ScimUser = {
  id: string;
  /** Mail address to sign in with. */
  userName?: string;
  active?: boolean;
  displayName?: string;
  userType?: string;
  title?: string;
  externalId?: string;
  emails?: {
    value?: string;
    type?: string;
    primary?: boolean;
  }[];
  roles?: {
    value?: string;
    type?: string;
    display?: string;
  }[];
  meta?: {
    resourceType?: string;
    location?: string;
    version?: string;
    created?: string;
    lastModified?: string;
  };
};

export type Room = {
  id: string;
  title?: string;
  /** One of direct and group. */
  type?: string;
  description?: string;
  teamId?: string;
  creatorId?: string;
  /** Organisation that owns the room. */
  ownerId?: string;
  classificationId?: string;
  /** Whether it has moderators. */
  isLocked?: boolean;
  isPublic?: boolean;
  isReadOnly?: boolean;
  isAnnouncementOnly?: boolean;
  lastActivity?: string;
  created?: string;
  madePublic?: string;
};

export type Membership = {
  id: string;
  roomId?: string;
  roomType?: string;
  personId?: string;
  personEmail?: string;
  personDisplayName?: string;
  /** Organisation of the person, which may be another. */
  personOrgId?: string;
  isModerator?: boolean;
  isRoomHidden?: boolean;
  created?: string;
};

export type Message = {
  id: string;
  /** Message that started the thread. */
  parentId?: string;
  roomId?: string;
  roomType?: string;
  text?: string;
  markdown?: string;
  html?: string;
  /** Addresses of the files. */
  files?: string[];
  personId?: string;
  personEmail?: string;
  mentionedPeople?: string[];
  created?: string;
  updated?: string;
};

export type SentMessage = {
  id: string;
  /** Room it went to, a direct one for a person. */
  roomId?: string;
  roomType?: string;
  toPersonId?: string;
  toPersonEmail?: string;
  text?: string;
  markdown?: string;
  /** Addresses of the files. */
  files?: string[];
  /** Account that it was sent by. */
  personId?: string;
  personEmail?: string;
  mentionedPeople?: string[];
  created?: string;
};

const LINK_PAGES = { params: ["cursor"], items: "/items" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "webex",
  operations: {
    low: {
      "people:read": ["SS0hamie", { params: ["cursor", "after"], items: "/items" }],
      "people:read_details": ["3ZU5_w8k"],
      "users:search": [
        "7M5WZNbq",
        {
          offset: "startIndex",
          limit: "count",
          items: "/Resources",
          total: "/totalResults",
          first: 1,
        },
      ],
      "licenses:read": ["m4NVEFcO"],
      "roles:read": ["oWBaUVJa"],
      "organizations:read": ["BW8safJW"],
      "authorizations:read": ["zid2Xz6F"],
      "rooms:read": ["579J8HND", LINK_PAGES],
      "memberships:read": ["H9ZEFW2S", LINK_PAGES],
    },
    medium: {
      "admin_audit_events:read": ["ru9P42ek", { offset: "offset", limit: "max", items: "/items" }],
      "security_audit_events:read": ["yyq1_8P-"],
      "events:read": ["5sdXEHab"],
      "rooms:create": ["vgX32HRk"],
      "messages:read": ["dmUI-_g9", { params: ["beforeMessage"], items: "/items" }],
      "messages:send": ["Ncvbxn1D"],
      "webhooks:read": ["dCRWhtKu"],
      "recordings:read": ["GOStiTLc"],
      "recording_access:read": ["u2mgsR_x"],
    },
    high: {
      "users:set_active": ["b8reuTO6"],
      "licenses:assign": ["qltZsRYh"],
      "authorizations:revoke": ["KNICn57B"],
      "rooms:update": ["La6emLR0"],
      "memberships:add": ["1QT-NXOB"],
      "memberships:remove": ["_IhykQLv"],
      "messages:delete": ["SnuZLa1h"],
      "webhooks:delete": ["MwNeDVZK"],
      "recordings:soft_delete": ["E1WWXFMY"],
    },
    critical: {
      "authorizations:revoke_app": ["xd1Gl8Mm"],
    },
  },
};
