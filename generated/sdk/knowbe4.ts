// Generated from specs/knowbe4.yaml by `npm run generate`. Do not edit.
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
 * KnowBe4. Risk scores, phishing tests, training, user events and reported mail of KnowBe4.
 * @see https://developer.knowbe4.com
 */
export class KnowBe4Connector<const M extends Risk = "critical"> extends SDKConnector<KnowBe4Operations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List people with their risk scores. Risk: medium. Scope: none. */
  listActiveUsers(options?: ExecuteOptions): GovernedPages<"medium", UsersReadResult, UsersReadItem> {
    return this.call("users:read", { status: "active" }, options);
  }

  /** List what each person did with a test. Risk: medium. Scope: none. */
  listTestResults(params: ListTestResultsParams, options?: ExecuteOptions): GovernedPages<"medium", RecipientsReadResult, RecipientsReadItem> {
    return this.call("recipients:read", { id: params.testId }, options);
  }

  /** List who was to take which training. Risk: medium. Scope: none. */
  listUserTraining(params: ListUserTrainingParams, options?: ExecuteOptions): GovernedPages<"medium", EnrollmentsReadResult, EnrollmentsReadItem> {
    return this.call("enrollments:read", { user_id: params.userId, include_campaign_id: true }, options);
  }

  /** List events that other products sent. Risk: medium. Scope: none. */
  listUserEvents(params: ListUserEventsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", UserEventsReadResult, UserEventsReadItem> {
    return this.call("user_events:read", { target_user: params.email }, options);
  }

  /** Put an event on a person's timeline. Risk: medium. Scope: none. */
  recordUserEvent(params: RecordUserEventParams, options?: ExecuteOptions): GovernedCall<"medium", UserEventsCreateResult> {
    return this.call("user_events:create", {
      target_user: params.targetUser,
      event_type: params.eventType,
      description: params.description,
      risk_level: params.riskLevel,
    }, options);
  }

  /** List mail that people reported. Risk: medium. Scope: none. */
  searchReportedMessages(params: SearchReportedMessagesParams, options?: ExecuteOptions): GovernedPages<"medium", ReportedMessagesReadResult, ReportedMessagesReadItem> {
    return this.call("reported_messages:read", params, options);
  }

  /** Sort a reported message and close it. Risk: medium. Scope: none. */
  resolveReportedMessage(params: ResolveReportedMessageParams, options?: ExecuteOptions): GovernedCall<"medium", ReportedMessagesUpdateResult> {
    return this.call("reported_messages:update", { id: params.id, payload: { category: params.category, status: "RESOLVED" } }, options);
  }

  /** Comment on a reported message. Risk: medium. Scope: none. */
  commentOnMessage(params: CommentOnMessageParams, options?: ExecuteOptions): GovernedCall<"medium", MessageCommentsCreateResult> {
    return this.call("message_comments:create", params, options);
  }

  execute<O extends keyof Within<KnowBe4Operations, M>>(
    operation: O,
    params: ParamsOf<Within<KnowBe4Operations, M>, O> & Incomplete,
  ): never;
  /** Show the account and its risk score. `GET /account` @risk low */
  execute(
    operation: OperationId<"account:read", "low", M>,
    params: AccountReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AccountReadResult>;
  /** List past risk scores of the account. `GET /account/risk_score_history` @risk low */
  execute(
    operation: OperationId<"account_risk:read", "low", M>,
    params: AccountRiskReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AccountRiskReadResult>;
  /** List people with their risk scores. `GET /users` @risk medium */
  execute(
    operation: OperationId<"users:read", "medium", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", UsersReadResult, UsersReadItem>;
  /** Show one person with the risk score. `GET /users/{id}` @risk medium */
  execute(
    operation: OperationId<"users:read_details", "medium", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", UsersReadDetailsResult>;
  /** List past risk scores of a person. `GET /users/{id}/risk_score_history` @risk medium */
  execute(
    operation: OperationId<"user_risk:read", "medium", M>,
    params: UserRiskReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", UserRiskReadResult>;
  /** List groups with their risk scores. `GET /groups` @risk low */
  execute(
    operation: OperationId<"groups:read", "low", M>,
    params: GroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupsReadResult, GroupsReadItem>;
  /** List the people of a group. `GET /groups/{id}/members` @risk medium */
  execute(
    operation: OperationId<"group_members:read", "medium", M>,
    params: GroupMembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", GroupMembersReadResult, GroupMembersReadItem>;
  /** List past risk scores of a group. `GET /groups/{id}/risk_score_history` @risk low */
  execute(
    operation: OperationId<"group_risk:read", "low", M>,
    params: GroupRiskReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", GroupRiskReadResult>;
  /** List campaigns of phishing tests. `GET /phishing/campaigns` @risk low */
  execute(
    operation: OperationId<"phishing_campaigns:read", "low", M>,
    params: PhishingCampaignsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PhishingCampaignsReadResult, PhishingCampaignsReadItem>;
  /** List the tests of a campaign. `GET /phishing/campaigns/{id}/security_tests` @risk low */
  execute(
    operation: OperationId<"campaign_tests:read", "low", M>,
    params: CampaignTestsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CampaignTestsReadResult, CampaignTestsReadItem>;
  /** List phishing tests with their outcome. `GET /phishing/security_tests` @risk low */
  execute(
    operation: OperationId<"security_tests:read", "low", M>,
    params: SecurityTestsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SecurityTestsReadResult, SecurityTestsReadItem>;
  /** Show the outcome of one phishing test. `GET /phishing/security_tests/{id}` @risk low */
  execute(
    operation: OperationId<"security_tests:read_details", "low", M>,
    params: SecurityTestsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SecurityTestsReadDetailsResult>;
  /** List what each person did with a test. `GET /phishing/security_tests/{id}/recipients` @risk medium */
  execute(
    operation: OperationId<"recipients:read", "medium", M>,
    params: RecipientsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", RecipientsReadResult, RecipientsReadItem>;
  /** List training campaigns and how far they are. `GET /training/campaigns` @risk low */
  execute(
    operation: OperationId<"training_campaigns:read", "low", M>,
    params: TrainingCampaignsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TrainingCampaignsReadResult, TrainingCampaignsReadItem>;
  /** List who was to take which training. `GET /training/enrollments` @risk medium */
  execute(
    operation: OperationId<"enrollments:read", "medium", M>,
    params: EnrollmentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", EnrollmentsReadResult, EnrollmentsReadItem>;
  /** List policies that people must accept. `GET /training/policies` @risk low */
  execute(
    operation: OperationId<"training_policies:read", "low", M>,
    params: TrainingPoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", TrainingPoliciesReadResult, TrainingPoliciesReadItem>;
  /** List kinds of user event. `GET /event_types` @risk low */
  execute(
    operation: OperationId<"event_types:read", "low", M>,
    params: EventTypesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EventTypesReadResult>;
  /** List events that other products sent. `GET /events` @risk medium */
  execute(
    operation: OperationId<"user_events:read", "medium", M>,
    params: UserEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", UserEventsReadResult, UserEventsReadItem>;
  /** Show one event of a person. `GET /events/{id}` @risk medium */
  execute(
    operation: OperationId<"user_events:read_details", "medium", M>,
    params: UserEventsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", UserEventsReadDetailsResult>;
  /** Put an event on a person's timeline. `POST /events` @risk medium */
  execute(
    operation: OperationId<"user_events:create", "medium", M>,
    params: UserEventsCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", UserEventsCreateResult>;
  /** Take an event off the timeline. `DELETE /events/{id}` @risk high */
  execute(
    operation: OperationId<"user_events:delete", "high", M>,
    params: UserEventsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UserEventsDeleteResult>;
  /** Show what became of sent events. `GET /statuses/{id}` @risk low */
  execute(
    operation: OperationId<"event_requests:read_details", "low", M>,
    params: EventRequestsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EventRequestsReadDetailsResult>;
  /** List mail that people reported. `POST /graphql` @risk medium */
  execute(
    operation: OperationId<"reported_messages:read", "medium", M>,
    params: ReportedMessagesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ReportedMessagesReadResult, ReportedMessagesReadItem>;
  /** Show one reported message with its parts. `POST /graphql` @risk medium */
  execute(
    operation: OperationId<"reported_messages:read_details", "medium", M>,
    params: ReportedMessagesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ReportedMessagesReadDetailsResult>;
  /** Sort a reported message and close it. `POST /graphql` @risk medium */
  execute(
    operation: OperationId<"reported_messages:update", "medium", M>,
    params: ReportedMessagesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ReportedMessagesUpdateResult>;
  /** Comment on a reported message. `POST /graphql` @risk medium */
  execute(
    operation: OperationId<"message_comments:create", "medium", M>,
    params: MessageCommentsCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MessageCommentsCreateResult>;
  /** Put tags on a reported message. `POST /graphql` @risk high */
  execute(
    operation: OperationId<"message_tags:add", "high", M>,
    params: MessageTagsAddParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MessageTagsAddResult>;
  /** Take tags off a reported message. `POST /graphql` @risk high */
  execute(
    operation: OperationId<"message_tags:remove", "high", M>,
    params: MessageTagsRemoveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MessageTagsRemoveResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof KnowBe4Operations>(
    operation: O & Permit<KnowBe4Operations, O, M>,
    ...rest: Rest<ParamsOf<KnowBe4Operations, O>>
  ): CallOf<KnowBe4Operations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type KnowBe4<M extends Risk = "critical"> = Limited<KnowBe4Connector<M>, KnowBe4Methods, M>;

/** What each operation takes and gives, and its risk. */
export interface KnowBe4Operations {
  "account:read": { risk: "low"; params: AccountReadParams; result: AccountReadResult };
  "account_risk:read": { risk: "low"; params: AccountRiskReadParams; result: AccountRiskReadResult };
  "users:read": { risk: "medium"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "medium"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "user_risk:read": { risk: "medium"; params: UserRiskReadParams; result: UserRiskReadResult };
  "groups:read": { risk: "low"; params: GroupsReadParams; result: GroupsReadResult; item: GroupsReadItem };
  "group_members:read": { risk: "medium"; params: GroupMembersReadParams; result: GroupMembersReadResult; item: GroupMembersReadItem };
  "group_risk:read": { risk: "low"; params: GroupRiskReadParams; result: GroupRiskReadResult };
  "phishing_campaigns:read": { risk: "low"; params: PhishingCampaignsReadParams; result: PhishingCampaignsReadResult; item: PhishingCampaignsReadItem };
  "campaign_tests:read": { risk: "low"; params: CampaignTestsReadParams; result: CampaignTestsReadResult; item: CampaignTestsReadItem };
  "security_tests:read": { risk: "low"; params: SecurityTestsReadParams; result: SecurityTestsReadResult; item: SecurityTestsReadItem };
  "security_tests:read_details": { risk: "low"; params: SecurityTestsReadDetailsParams; result: SecurityTestsReadDetailsResult };
  "recipients:read": { risk: "medium"; params: RecipientsReadParams; result: RecipientsReadResult; item: RecipientsReadItem };
  "training_campaigns:read": { risk: "low"; params: TrainingCampaignsReadParams; result: TrainingCampaignsReadResult; item: TrainingCampaignsReadItem };
  "enrollments:read": { risk: "medium"; params: EnrollmentsReadParams; result: EnrollmentsReadResult; item: EnrollmentsReadItem };
  "training_policies:read": { risk: "low"; params: TrainingPoliciesReadParams; result: TrainingPoliciesReadResult; item: TrainingPoliciesReadItem };
  "event_types:read": { risk: "low"; params: EventTypesReadParams; result: EventTypesReadResult };
  "user_events:read": { risk: "medium"; params: UserEventsReadParams; result: UserEventsReadResult; item: UserEventsReadItem };
  "user_events:read_details": { risk: "medium"; params: UserEventsReadDetailsParams; result: UserEventsReadDetailsResult };
  "user_events:create": { risk: "medium"; params: UserEventsCreateParams; result: UserEventsCreateResult };
  "user_events:delete": { risk: "high"; params: UserEventsDeleteParams; result: UserEventsDeleteResult };
  "event_requests:read_details": { risk: "low"; params: EventRequestsReadDetailsParams; result: EventRequestsReadDetailsResult };
  "reported_messages:read": { risk: "medium"; params: ReportedMessagesReadParams; result: ReportedMessagesReadResult; item: ReportedMessagesReadItem };
  "reported_messages:read_details": { risk: "medium"; params: ReportedMessagesReadDetailsParams; result: ReportedMessagesReadDetailsResult };
  "reported_messages:update": { risk: "medium"; params: ReportedMessagesUpdateParams; result: ReportedMessagesUpdateResult };
  "message_comments:create": { risk: "medium"; params: MessageCommentsCreateParams; result: MessageCommentsCreateResult };
  "message_tags:add": { risk: "high"; params: MessageTagsAddParams; result: MessageTagsAddResult };
  "message_tags:remove": { risk: "high"; params: MessageTagsRemoveParams; result: MessageTagsRemoveResult };
}

/** The risk of each convenience method. */
export interface KnowBe4Methods {
  listActiveUsers: "medium";
  listTestResults: "medium";
  listUserTraining: "medium";
  listUserEvents: "medium";
  recordUserEvent: "medium";
  searchReportedMessages: "medium";
  resolveReportedMessage: "medium";
  commentOnMessage: "medium";
}

/** Parameters of `account:read`. */
export interface AccountReadParams {
  full?: Full;
}

/** Result of `account:read`. */
export type AccountReadResult = {
  name?: string;
  type?: string;
  domains?: string[];
  admins?: {
    /** @integer */
    id?: number;
    email?: string;
    first_name?: string | null;
    last_name?: string | null;
  }[];
  subscription_level?: string;
  subscription_end_date?: string | null;
  /** @integer */
  number_of_seats?: number;
  current_risk_score?: number | null;
};

/** Parameters of `account_risk:read`. */
export interface AccountRiskReadParams {
  full?: Full;
}

/** Result of `account_risk:read`. */
export type AccountRiskReadResult = Score[];

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Only people in this state. */
  status?: "active" | "archived";
  cursor?: Cursor;
  per_page?: PerPage;
}

/** Result of `users:read`. An empty list where there is nothing. */
export type UsersReadResult = {
  data?: User[];
  pagination?: Pagination;
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<UsersReadResult["data"]>[number];

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  id: UserId;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = User;

/** Parameters of `user_risk:read`. */
export interface UserRiskReadParams {
  id: UserId;
  full?: Full;
}

/** Result of `user_risk:read`. */
export type UserRiskReadResult = Score[];

/** Parameters of `groups:read`. */
export interface GroupsReadParams {
  /** Only groups in this state. */
  status?: "active" | "archived";
  cursor?: Cursor;
  per_page?: PerPage;
}

/** Result of `groups:read`. An empty list where there is nothing. */
export type GroupsReadResult = {
  data?: {
    /** @integer */
    id: number;
    name?: string;
    group_type?: string;
    /** @integer */
    member_count?: number;
    current_risk_score?: number | null;
    status?: string;
  }[];
  pagination?: Pagination;
};

/** One item of the pages of `groups:read`. */
export type GroupsReadItem = NonNullable<GroupsReadResult["data"]>[number];

/** Parameters of `group_members:read`. */
export interface GroupMembersReadParams {
  id: GroupId;
  cursor?: Cursor;
  per_page?: PerPage;
}

/** Result of `group_members:read`. An empty list where there is nothing. */
export type GroupMembersReadResult = {
  data?: User[];
  pagination?: Pagination;
};

/** One item of the pages of `group_members:read`. */
export type GroupMembersReadItem = NonNullable<GroupMembersReadResult["data"]>[number];

/** Parameters of `group_risk:read`. */
export interface GroupRiskReadParams {
  id: GroupId;
  full?: Full;
}

/** Result of `group_risk:read`. */
export type GroupRiskReadResult = Score[];

/** Parameters of `phishing_campaigns:read`. */
export interface PhishingCampaignsReadParams {
  cursor?: Cursor;
  per_page?: PerPage;
}

/** Result of `phishing_campaigns:read`. An empty list where there is nothing. */
export type PhishingCampaignsReadResult = {
  data?: {
    /** @integer */
    campaign_id: number;
    name?: string;
    status?: string;
    groups?: NamedGroup[];
    last_phish_prone_percentage?: number | null;
    last_run?: string | null;
    create_date?: string;
    frequency?: string;
    send_duration?: string;
    track_duration?: string;
    hidden?: boolean;
    /** @integer */
    psts_count?: number;
    psts?: {
      /** @integer */
      pst_id?: number;
      status?: string;
      start_date?: string | null;
      /** @integer */
      users_count?: number;
      phish_prone_percentage?: number | null;
    }[];
  }[];
  pagination?: Pagination;
};

/** One item of the pages of `phishing_campaigns:read`. */
export type PhishingCampaignsReadItem = NonNullable<PhishingCampaignsReadResult["data"]>[number];

/** Parameters of `campaign_tests:read`. */
export interface CampaignTestsReadParams {
  id: CampaignId;
  cursor?: Cursor;
  per_page?: PerPage;
}

/** Result of `campaign_tests:read`. An empty list where there is nothing. */
export type CampaignTestsReadResult = {
  data?: SecurityTest[];
  pagination?: Pagination;
};

/** One item of the pages of `campaign_tests:read`. */
export type CampaignTestsReadItem = NonNullable<CampaignTestsReadResult["data"]>[number];

/** Parameters of `security_tests:read`. */
export interface SecurityTestsReadParams {
  /** Only tests by telephone call. */
  campaign_type?: "callback";
  cursor?: Cursor;
  per_page?: PerPage;
}

/** Result of `security_tests:read`. An empty list where there is nothing. */
export type SecurityTestsReadResult = {
  data?: SecurityTest[];
  pagination?: Pagination;
};

/** One item of the pages of `security_tests:read`. */
export type SecurityTestsReadItem = NonNullable<SecurityTestsReadResult["data"]>[number];

/** Parameters of `security_tests:read_details`. */
export interface SecurityTestsReadDetailsParams {
  id: TestId;
}

/** Result of `security_tests:read_details`. */
export type SecurityTestsReadDetailsResult = SecurityTest;

/** Parameters of `recipients:read`. */
export interface RecipientsReadParams {
  id: TestId;
  cursor?: Cursor;
  per_page?: PerPage;
}

/** Result of `recipients:read`. An empty list where there is nothing. */
export type RecipientsReadResult = {
  data?: Recipient[];
  pagination?: Pagination;
};

/** One item of the pages of `recipients:read`. */
export type RecipientsReadItem = NonNullable<RecipientsReadResult["data"]>[number];

/** Arguments of `listTestResults`. */
export interface ListTestResultsParams {
  testId: TestId;
}

/** Parameters of `training_campaigns:read`. */
export interface TrainingCampaignsReadParams {
  cursor?: Cursor;
  /** How many make a page, ten at most. @integer @minimum 1 @maximum 10 @default 10 */
  per_page?: number;
}

/** Result of `training_campaigns:read`. An empty list where there is nothing. */
export type TrainingCampaignsReadResult = {
  data?: {
    /** @integer */
    campaign_id: number;
    name?: string;
    status?: string;
    groups?: NamedGroup[];
    start_date?: string | null;
    end_date?: string | null;
    duration_type?: string;
    relative_duration?: string | null;
    auto_enroll?: boolean;
    allow_multiple_enrollments?: boolean;
    completion_percentage?: number | null;
    content?: {
      /** @integer */
      store_purchase_id?: number;
      content_type?: string;
      name?: string;
    }[];
  }[];
  pagination?: Pagination;
};

/** One item of the pages of `training_campaigns:read`. */
export type TrainingCampaignsReadItem = NonNullable<TrainingCampaignsReadResult["data"]>[number];

/** Parameters of `enrollments:read`. */
export interface EnrollmentsReadParams {
  /** Only enrolments of this campaign. @integer @minimum 1 */
  campaign_id?: number;
  /** Only enrolments of this person. @integer @minimum 1 */
  user_id?: number;
  /** Only enrolments in this content. @integer @minimum 1 */
  store_purchase_id?: number;
  /** Whether to leave archived people out. */
  exclude_archived_users?: boolean;
  /** Whether to send the campaign's id. */
  include_campaign_id?: boolean;
  /** Whether to send the content's id. */
  include_store_purchase_id?: boolean;
  /** Whether to send employee numbers. */
  include_employee_number?: boolean;
  cursor?: Cursor;
  per_page?: PerPage;
}

/** Result of `enrollments:read`. An empty list where there is nothing. */
export type EnrollmentsReadResult = {
  data?: {
    /** @integer */
    enrollment_id: number;
    content_type?: string;
    module_name?: string;
    user?: {
      /** @integer */
      id?: number;
      email?: string | null;
      first_name?: string | null;
      last_name?: string | null;
      employee_number?: string | null;
    };
    campaign_name?: string | null;
    /** @integer */
    campaign_id?: number | null;
    /** @integer */
    store_purchase_id?: number | null;
    enrollment_date?: string | null;
    start_date?: string | null;
    completion_date?: string | null;
    /** Not Started, In Progress, Completed, Passed or Past Due. */
    status?: string | null;
    /** Seconds in the training. @integer */
    time_spent?: number | null;
    policy_acknowledged?: boolean | null;
  }[];
  pagination?: Pagination;
};

/** One item of the pages of `enrollments:read`. */
export type EnrollmentsReadItem = NonNullable<EnrollmentsReadResult["data"]>[number];

/** Arguments of `listUserTraining`. */
export interface ListUserTrainingParams {
  /** Only enrolments of this person. @integer @minimum 1 */
  userId: number;
}

/** Parameters of `training_policies:read`. */
export interface TrainingPoliciesReadParams {
  cursor?: Cursor;
  per_page?: PerPage;
}

/** Result of `training_policies:read`. An empty list where there is nothing. */
export type TrainingPoliciesReadResult = {
  data?: {
    /** @integer */
    id?: number;
    name?: string;
    content_type?: string;
    /** @integer */
    minimum_time?: number;
    default_language?: string;
    /** @integer */
    status?: number | string;
  }[];
  pagination?: Pagination;
};

/** One item of the pages of `training_policies:read`. */
export type TrainingPoliciesReadItem = NonNullable<TrainingPoliciesReadResult["data"]>[number];

/** Parameters of `event_types:read`. */
export interface EventTypesReadParams {
  /** Only the kind of this name. @minLength 1 */
  name?: string;
}

/** Result of `event_types:read`. */
export type EventTypesReadResult = {
  data?: {
    /** @integer */
    id?: number;
    name?: string;
    description?: string | null;
  }[];
};

/** Parameters of `user_events:read`. */
export interface UserEventsReadParams {
  target_user?: Target;
  event_type?: EventType;
  external_id?: ExternalId;
  source?: Source;
  /** Only those of this date, in ISO 8601. @minLength 1 */
  occurred_date?: string;
  /** Only those of this weight. */
  risk_level?: RiskLevel;
  risk_decay_mode?: DecayMode;
  risk_expire_date?: RiskExpires;
  /** Field to sort by, such as occurred_date. @minLength 1 */
  order_by?: string;
  /** Direction of sorting, asc or desc. @minLength 1 */
  order_direction?: string;
  page?: Page;
  per_page?: PerPage;
}

/** Result of `user_events:read`. */
export type UserEventsReadResult = {
  data?: UserEvent[];
};

/** One item of the pages of `user_events:read`. */
export type UserEventsReadItem = NonNullable<UserEventsReadResult["data"]>[number];

/** Arguments of `listUserEvents`. */
export interface ListUserEventsParams {
  email?: Target;
}

/** Parameters of `user_events:read_details`. */
export interface UserEventsReadDetailsParams {
  /** UUID of the event. @minLength 1 */
  id: string;
}

/** Result of `user_events:read_details`. */
export type UserEventsReadDetailsResult = {
  data?: UserEvent;
};

/** Parameters of `user_events:create`. */
export interface UserEventsCreateParams {
  target_user: Target;
  event_type: EventType;
  /** What happened to the person. @minLength 1 */
  description?: string;
  source?: Source;
  external_id?: ExternalId;
  /** When it happened, in ISO 8601. @minLength 1 */
  occurred_date?: string;
  risk_level?: RiskLevel;
  risk_decay_mode?: DecayMode;
  risk_expire_date?: RiskExpires;
}

/** Result of `user_events:create`. */
export type UserEventsCreateResult = {
  data?: {
    /** Request that event_requests:read_details shows. */
    id?: string;
  };
};

/** Arguments of `recordUserEvent`. */
export interface RecordUserEventParams {
  targetUser: Target;
  eventType: EventType;
  /** What happened to the person. @minLength 1 */
  description?: string;
  riskLevel?: RiskLevel;
}

/** Parameters of `user_events:delete`. */
export interface UserEventsDeleteParams {
  /** UUID of the event to delete. @maxLength 100 @pattern ^[0-9a-zA-Z-]+$ */
  id: string;
}

/** Result of `user_events:delete`. */
export type UserEventsDeleteResult = null;

/** Parameters of `event_requests:read_details`. */
export interface EventRequestsReadDetailsParams {
  /** Id that creating gave. @minLength 1 */
  id: string;
}

/** Result of `event_requests:read_details`. */
export type EventRequestsReadDetailsResult = {
  data?: {
    id?: string;
    processed?: string | null;
    /** Name of the key that sent it. */
    api_key?: string | null;
    details?: {
      /** Ids of the events. */
      events?: string[];
      failures?: (string | { [key: string]: unknown })[];
    };
  };
};

/** Parameters of `reported_messages:read`. */
export interface ReportedMessagesReadParams {
  /** Lucene query, such as category:threat; empty for all. */
  query: string;
  page?: Page;
  /** How many messages make a page. @integer @minimum 1 */
  per?: number;
}

/** Result of `reported_messages:read`. */
export type ReportedMessagesReadResult = {
  data?: {
    phisherMessages?: {
      nodes?: ReportedMessage[];
      pagination?: {
        /** @integer */
        page?: number;
        /** @integer */
        pages?: number;
        /** @integer */
        per?: number;
        /** @integer */
        totalCount?: number;
      };
    };
  };
};

/** One item of the pages of `reported_messages:read`. */
export type ReportedMessagesReadItem = NonNullable<NonNullable<NonNullable<ReportedMessagesReadResult["data"]>["phisherMessages"]>["nodes"]>[number];

/** Arguments of `searchReportedMessages`. */
export interface SearchReportedMessagesParams {
  /** Lucene query, such as category:threat; empty for all. */
  query: string;
}

/** Parameters of `reported_messages:read_details`. */
export interface ReportedMessagesReadDetailsParams {
  id: MessageId;
}

/** Result of `reported_messages:read_details`. */
export type ReportedMessagesReadDetailsResult = {
  data?: { phisherMessage?: ReportedMessage };
};

/** Parameters of `reported_messages:update`. */
export interface ReportedMessagesUpdateParams {
  id: MessageId;
  /** What to change about the message. @minProperties 1 */
  payload: {
    /** What the message is. */
    category?: "UNKNOWN" | "CLEAN" | "SPAM" | "THREAT";
    /** How far the work is. */
    status?: "RECEIVED" | "IN_REVIEW" | "RESOLVED";
    /** How grave the message is. */
    severity?: "UNKNOWN_SEVERITY" | "LOW" | "MEDIUM" | "HIGH" | "CRITICAL";
  };
}

/** Result of `reported_messages:update`. */
export type ReportedMessagesUpdateResult = {
  data?: {
    phisherMessageUpdate?: {
      errors?: GraphError[] | null;
      node?: {
        id?: string;
        category?: string;
        actionStatus?: string;
        severity?: string;
      } | null;
    } | null;
  };
};

/** Arguments of `resolveReportedMessage`. */
export interface ResolveReportedMessageParams {
  id: MessageId;
  /** What the message is. */
  category?: "UNKNOWN" | "CLEAN" | "SPAM" | "THREAT";
}

/** Parameters of `message_comments:create`. */
export interface MessageCommentsCreateParams {
  id: MessageId;
  /** Text of the comment. @minLength 1 */
  comment: string;
}

/** Result of `message_comments:create`. */
export type MessageCommentsCreateResult = {
  data?: {
    phisherCommentCreate?: { errors?: GraphError[] | null; node?: { body?: string; createdAt?: string } | null } | null;
  };
};

/** Arguments of `commentOnMessage`. */
export interface CommentOnMessageParams {
  id: MessageId;
  /** Text of the comment. @minLength 1 */
  comment: string;
}

/** Parameters of `message_tags:add`. */
export interface MessageTagsAddParams {
  id: MessageId;
  tags: Tags;
}

/** Result of `message_tags:add`. */
export type MessageTagsAddResult = {
  data?: { phisherTagsCreate?: TagAnswer };
};

/** Parameters of `message_tags:remove`. */
export interface MessageTagsRemoveParams {
  id: MessageId;
  tags: Tags;
}

/** Result of `message_tags:remove`. */
export type MessageTagsRemoveResult = {
  data?: { phisherTagsDelete?: TagAnswer };
};

/** Number of the page, from 1. @integer @minimum 1 */
export type Page = number;

/**
 * Where to go on, next_cursor of the page before; true for the first page.
 * @integer
 * @minLength 1
 * @default "true"
 */
export type Cursor = string | number;

/** How many make a page. @integer @minimum 1 @maximum 500 @default 100 */
export type PerPage = number;

/** Id of a person. @integer @minimum 1 */
export type UserId = number;

/** Id of a group. @integer @minimum 1 */
export type GroupId = number;

/** Id of a campaign. @integer @minimum 1 */
export type CampaignId = number;

/** Id of a phishing test. @integer @minimum 1 */
export type TestId = number;

/** The whole history, not six months. */
export type Full = boolean;

/** Mail address of the person. @minLength 1 */
export type Target = string;

/** Name of the kind of event. @minLength 1 */
export type EventType = string;

/** Id of the event elsewhere. @minLength 1 */
export type ExternalId = string;

/** Product that saw the event. @minLength 1 */
export type Source = string;

/** How much it adds to the risk score, or takes from it. @integer */
export type RiskLevel = number;

/** How its weight fades with time. @minLength 1 */
export type DecayMode = string;

/** When its weight ends, in ISO 8601. @minLength 1 */
export type RiskExpires = string;

/** Id of a reported message. @minLength 1 */
export type MessageId = string;

/** Names of the tags. @minItems 1 */
export type Tags = string[];

export type Pagination = {
  /** @integer */
  per_page?: number | string;
  /** @integer */
  next_cursor?: string | number | null;
} | null;

export type NullText = string | null;

export type Score = {
  risk_score?: number;
  date?: string;
};

export type User = {
  /** @integer */
  id: number;
  email?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  employee_number?: string | null;
  job_title?: string | null;
  department?: string | null;
  division?: string | null;
  location?: string | null;
  manager_name?: string | null;
  manager_email?: string | null;
  /** Ids of the groups. */
  groups?: number[];
  /** One of active and archived. */
  status?: string;
  current_risk_score?: number | null;
  phish_prone_percentage?: number | null;
  joined_on?: string | null;
  last_sign_in?: string | null;
  archived_at?: string | null;
};

export type NamedGroup = {
  /** @integer */
  group_id?: number;
  name?: string;
};

export type SecurityTest = {
  /** @integer */
  pst_id: number;
  /** @integer */
  campaign_id?: number;
  name?: string;
  status?: string;
  started_at?: string | null;
  /** Days that it runs. @integer */
  duration?: number;
  groups?: NamedGroup[];
  /** Share as a fraction, 0.2 for 20 percent. */
  phish_prone_percentage?: number | null;
  template?: {
    /** @integer */
    id?: number | null;
    name?: string | null;
  } | null;
  "landing-page"?: {
    /** @integer */
    id?: number;
    name?: string;
  } | null;
  /** @integer */
  scheduled_count?: number;
  /** @integer */
  delivered_count?: number;
  /** @integer */
  opened_count?: number;
  /** @integer */
  clicked_count?: number;
  /** @integer */
  replied_count?: number;
  /** @integer */
  attachment_open_count?: number;
  /** @integer */
  macro_enabled_count?: number;
  /** @integer */
  data_entered_count?: number;
  /** @integer */
  reported_count?: number;
  /** @integer */
  bounced_count?: number;
};

export type Recipient = {
  /** @integer */
  recipient_id: number;
  /** @integer */
  pst_id?: number;
  user?: {
    /** @integer */
    id?: number;
    email?: string | null;
    first_name?: string | null;
    last_name?: string | null;
  };
  template?: {
    /** @integer */
    id?: number | null;
    name?: string | null;
  } | null;
  scheduled_at?: NullText;
  delivered_at?: NullText;
  opened_at?: NullText;
  clicked_at?: NullText;
  replied_at?: NullText;
  attachment_opened_at?: NullText;
  macro_enabled_at?: NullText;
  data_entered_at?: NullText;
  reported_at?: NullText;
  bounced_at?: NullText;
  ip?: NullText;
  ip_location?: NullText;
  browser?: NullText;
  os?: NullText;
};

export type UserEvent = {
  id: string;
  /** @integer */
  account_id?: number;
  user?: {
    /** @integer */
    id?: number;
    email?: string;
    archived?: boolean;
  };
  event_type?: {
    /** @integer */
    id?: number;
    name?: string;
    description?: string | null;
  };
  external_id?: string | null;
  source?: string | null;
  description?: string | null;
  occurred_date?: string;
  risk?: {
    level?: number | null;
    decay_mode?: string | number | null;
    expire_date?: string | null;
  };
};

export type GraphError = {
  field?: string | null;
  reason?: string | null;
  recordId?: string | null;
  placeholders?: string[] | null;
};

export type Tag = {
  name?: string;
  type?: string | null;
};

export type TagAnswer = { errors?: GraphError[] | null; nodes?: Tag[] | null } | null;

export type ReportedMessage = {
  id?: string;
  from?: string | null;
  subject?: string | null;
  /** Person who reported it. */
  reportedBy?: string | null;
  category?: string;
  severity?: string;
  /** How far it is, such as RECEIVED or RESOLVED. */
  actionStatus?: string;
  pipelineStatus?: string | null;
  /** Address of the whole message. */
  rawUrl?: string | null;
  tags?: Tag[] | null;
  phishmlReport?: {
    confidenceClean?: number | null;
    confidenceSpam?: number | null;
    confidenceThreat?: number | null;
  } | null;
  links?: {
    id?: string;
    url?: string | null;
    target?: string | null;
    scheme?: string | null;
    firstSeen?: string | null;
    lastSeen?: string | null;
  }[] | null;
  attachments?: {
    filename?: string | null;
    actualContentType?: string | null;
    /** @integer */
    size?: number | null;
    md5?: string | null;
    sha1?: string | null;
    sha256?: string | null;
  }[] | null;
  rules?: {
    id?: string;
    name?: string;
    description?: string | null;
  }[] | null;
  comments?: { body?: string; createdAt?: string }[] | null;
} | null;

const CURSOR_PAGES = { cursor: "cursor", next: "/pagination/next_cursor", items: "/data" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "knowbe4",
  operations: {
    low: {
      "account:read": ["nTZLa-HP"],
      "account_risk:read": ["0DHCPhKI"],
      "groups:read": ["bIxWCqV-", CURSOR_PAGES],
      "group_risk:read": ["F-z1zY9D"],
      "phishing_campaigns:read": ["urDIfFcm", CURSOR_PAGES],
      "campaign_tests:read": ["A89NgAq1", CURSOR_PAGES],
      "security_tests:read": ["IIRtkNBX", CURSOR_PAGES],
      "security_tests:read_details": ["CPPjHz1a"],
      "training_campaigns:read": ["NTpLmGxr", CURSOR_PAGES],
      "training_policies:read": ["Ig7gjaTi", CURSOR_PAGES],
      "event_types:read": ["E2h8Grs-"],
      "event_requests:read_details": ["jji_qspR"],
    },
    medium: {
      "users:read": ["-qtRe4yS", CURSOR_PAGES],
      "users:read_details": ["HNnd5qgD"],
      "user_risk:read": ["Gp0MkCBR"],
      "group_members:read": ["-rk-gqob", CURSOR_PAGES],
      "recipients:read": ["7WSwf1Pg", CURSOR_PAGES],
      "enrollments:read": ["xt8RvybJ", CURSOR_PAGES],
      "user_events:read": ["Vn7iSmJA", { page: "page", size: "per_page", items: "/data" }],
      "user_events:read_details": ["S7p_2aYS"],
      "user_events:create": ["uEtQlkIS"],
      "reported_messages:read": [
        "7pAjlIas",
        {
          page: "page",
          size: "per",
          items: "/data/phisherMessages/nodes",
          total: "/data/phisherMessages/pagination/totalCount",
        },
      ],
      "reported_messages:read_details": ["QT_F8f1X"],
      "reported_messages:update": ["Mu8WAXHU"],
      "message_comments:create": ["7UziSxe-"],
    },
    high: {
      "user_events:delete": ["jP_MnK52"],
      "message_tags:add": ["YF89wxD0"],
      "message_tags:remove": ["Jn5D7RDg"],
    },
  },
};
