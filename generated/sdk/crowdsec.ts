// Generated from specs/crowdsec.yaml by `npm run generate`. Do not edit.
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
 * CrowdSec. Alerts, bans and allowlists of a CrowdSec security engine, through its local API.
 * @see https://docs.crowdsec.net/docs/local_api/intro
 */
export class CrowdSecConnector<const M extends Risk = "critical"> extends SDKConnector<CrowdSecOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List decisions in force that match. Risk: low. Scope: none. */
  getDecisionsForIp(params: GetDecisionsForIpParams = {}, options?: ExecuteOptions): GovernedCall<"low", DecisionsReadResult> {
    return this.call("decisions:read", params, options);
  }

  /** Lift one decision before its time. Risk: high. Scope: none. May be escalated to a reviewer. */
  liftDecision(params: LiftDecisionParams, options?: ExecuteOptions): GovernedCall<"high", DecisionsDeleteResult> {
    return this.call("decisions:delete", { decision_id: params.decisionId }, options);
  }

  /** Search alerts, each with its decisions. Risk: low. Scope: none. */
  getAlerts(params: GetAlertsParams = {}, options?: ExecuteOptions): GovernedCall<"low", AlertsReadResult> {
    return this.call("alerts:read", params, options);
  }

  /** Get one alert with its events. Risk: low. Scope: none. */
  getAlert(params: GetAlertParams, options?: ExecuteOptions): GovernedCall<"low", AlertsReadDetailsResult> {
    return this.call("alerts:read_details", { alert_id: params.alertId }, options);
  }

  /**
   * Add an alert that bans an address, or has it solve a captcha.
   * Risk: high. Scope: none. May be escalated to a reviewer.
   */
  addAlert(params: AddAlertParams, options?: ExecuteOptions): GovernedCall<"high", AlertsWriteResult> {
    return this.call("alerts:write", params, options);
  }

  /** List allowlists of the engine. Risk: low. Scope: none. */
  listAllowlists(params: ListAllowlistsParams = {}, options?: ExecuteOptions): GovernedCall<"low", AllowlistsReadResult> {
    return this.call("allowlists:read", { with_content: params.withContent }, options);
  }

  /** Tell whether an address is on an allowlist. Risk: low. Scope: none. */
  isAllowlisted(params: IsAllowlistedParams, options?: ExecuteOptions): GovernedCall<"low", AllowlistsCheckResult> {
    return this.call("allowlists:check", { ip_or_range: params.ip }, options);
  }

  execute<O extends keyof Within<CrowdSecOperations, M>>(
    operation: O,
    params: ParamsOf<Within<CrowdSecOperations, M>, O> & Incomplete,
  ): never;
  /** List decisions in force that match. `GET /decisions` @risk low */
  execute(
    operation: OperationId<"decisions:read", "low", M>,
    params: DecisionsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DecisionsReadResult>;
  /** List decisions that came or went since the last call. `GET /decisions/stream` @risk low */
  execute(
    operation: OperationId<"decisions:read_stream", "low", M>,
    params: DecisionsReadStreamParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DecisionsReadStreamResult>;
  /** Lift one decision before its time. `DELETE /decisions/{decision_id}` @risk high */
  execute(
    operation: OperationId<"decisions:delete", "high", M>,
    params: DecisionsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DecisionsDeleteResult>;
  /** Lift every decision that matches. `DELETE /decisions` @risk critical */
  execute(
    operation: OperationId<"decisions:delete_matching", "critical", M>,
    params: DecisionsDeleteMatchingParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", DecisionsDeleteMatchingResult>;
  /** Search alerts, each with its decisions. `GET /alerts` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadResult>;
  /** Get one alert with its events. `GET /alerts/{alert_id}` @risk low */
  execute(
    operation: OperationId<"alerts:read_details", "low", M>,
    params: AlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadDetailsResult>;
  /** Add an alert that bans an address, or has it solve a captcha. `POST /alerts` @risk high */
  execute(
    operation: OperationId<"alerts:write", "high", M>,
    params: AlertsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AlertsWriteResult>;
  /** Delete an alert with its events and decisions. `DELETE /alerts/{alert_id}` @risk critical */
  execute(
    operation: OperationId<"alerts:delete", "critical", M>,
    params: AlertsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AlertsDeleteResult>;
  /** Delete every alert that matches. `DELETE /alerts` @risk critical */
  execute(
    operation: OperationId<"alerts:delete_matching", "critical", M>,
    params: AlertsDeleteMatchingParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AlertsDeleteMatchingResult>;
  /** List allowlists of the engine. `GET /allowlists` @risk low */
  execute(
    operation: OperationId<"allowlists:read", "low", M>,
    params: AllowlistsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AllowlistsReadResult>;
  /** Get one allowlist with its items. `GET /allowlists/{allowlist_name}` @risk low */
  execute(
    operation: OperationId<"allowlists:read_details", "low", M>,
    params: AllowlistsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AllowlistsReadDetailsResult>;
  /** Tell whether an address is on an allowlist. `GET /allowlists/check/{ip_or_range}` @risk low */
  execute(
    operation: OperationId<"allowlists:check", "low", M>,
    params: AllowlistsCheckParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AllowlistsCheckResult>;
  /** Tell which of several addresses are on allowlists. `POST /allowlists/check` @risk low */
  execute(
    operation: OperationId<"allowlists:check_many", "low", M>,
    params: AllowlistsCheckManyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AllowlistsCheckManyResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof CrowdSecOperations>(
    operation: O & Permit<CrowdSecOperations, O, M>,
    ...rest: Rest<ParamsOf<CrowdSecOperations, O>>
  ): CallOf<CrowdSecOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type CrowdSec<M extends Risk = "critical"> = Limited<CrowdSecConnector<M>, CrowdSecMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface CrowdSecOperations {
  "decisions:read": { risk: "low"; params: DecisionsReadParams; result: DecisionsReadResult };
  "decisions:read_stream": { risk: "low"; params: DecisionsReadStreamParams; result: DecisionsReadStreamResult };
  "decisions:delete": { risk: "high"; params: DecisionsDeleteParams; result: DecisionsDeleteResult };
  "decisions:delete_matching": { risk: "critical"; params: DecisionsDeleteMatchingParams; result: DecisionsDeleteMatchingResult };
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult };
  "alerts:read_details": { risk: "low"; params: AlertsReadDetailsParams; result: AlertsReadDetailsResult };
  "alerts:write": { risk: "high"; params: AlertsWriteParams; result: AlertsWriteResult };
  "alerts:delete": { risk: "critical"; params: AlertsDeleteParams; result: AlertsDeleteResult };
  "alerts:delete_matching": { risk: "critical"; params: AlertsDeleteMatchingParams; result: AlertsDeleteMatchingResult };
  "allowlists:read": { risk: "low"; params: AllowlistsReadParams; result: AllowlistsReadResult };
  "allowlists:read_details": { risk: "low"; params: AllowlistsReadDetailsParams; result: AllowlistsReadDetailsResult };
  "allowlists:check": { risk: "low"; params: AllowlistsCheckParams; result: AllowlistsCheckResult };
  "allowlists:check_many": { risk: "low"; params: AllowlistsCheckManyParams; result: AllowlistsCheckManyResult };
}

/** The risk of each convenience method. */
export interface CrowdSecMethods {
  getDecisionsForIp: "low";
  liftDecision: "high";
  getAlerts: "low";
  getAlert: "low";
  addAlert: "high";
  listAllowlists: "low";
  isAllowlisted: "low";
}

/** Parameters of `decisions:read`. */
export interface DecisionsReadParams {
  scope?: Scope;
  value?: Value;
  /** Only this kind of decision, such as ban. @minLength 1 */
  type?: string;
  ip?: Ip;
  range?: Range;
  /** Whether the decision contains the value or lies in it. */
  contains?: boolean;
  origins?: Origins;
  scenarios_containing?: Containing;
  scenarios_not_containing?: NotContaining;
}

/** Result of `decisions:read`. */
export type DecisionsReadResult = Decision[] | null;

/** Arguments of `getDecisionsForIp`. */
export interface GetDecisionsForIpParams {
  ip?: Ip;
}

/** Parameters of `decisions:read_stream`. */
export interface DecisionsReadStreamParams {
  /** Send all decisions instead of the changes. */
  startup?: boolean;
  /** Kinds of target with commas between, Ip,Range unless told. @minLength 1 */
  scopes?: string;
  origins?: Origins;
  scenarios_containing?: Containing;
  scenarios_not_containing?: NotContaining;
}

/** Result of `decisions:read_stream`. */
export type DecisionsReadStreamResult = {
  new?: Decision[] | null;
  deleted?: Decision[] | null;
};

/** Parameters of `decisions:delete`. */
export interface DecisionsDeleteParams {
  /** Number of the decision to lift. @minLength 1 @pattern ^[0-9]+$ */
  decision_id: string;
}

/** Result of `decisions:delete`. */
export type DecisionsDeleteResult = Deleted;

/** Arguments of `liftDecision`. */
export interface LiftDecisionParams {
  /** Number of the decision to lift. @minLength 1 @pattern ^[0-9]+$ */
  decisionId: string;
}

/** Parameters of `decisions:delete_matching`. */
export interface DecisionsDeleteMatchingParams {
  scope?: Scope;
  value?: Value;
  /** Only lift this kind, such as captcha. @minLength 1 */
  type?: string;
  ip?: Ip;
  range?: Range;
  scenario?: Scenario;
}

/** Result of `decisions:delete_matching`. */
export type DecisionsDeleteMatchingResult = Deleted;

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  scope?: Scope;
  value?: Value;
  scenario?: Scenario;
  ip?: Ip;
  range?: Range;
  since?: Since;
  until?: Until;
  /** False leaves out alerts that are simulated. */
  simulated?: boolean;
  /** Only alerts with decisions still in force. */
  has_active_decision?: boolean;
  /** Only alerts with this kind of decision. @minLength 1 */
  decision_type?: string;
  /** How many alerts to send, 100 unless told. @integer @minimum 1 */
  limit?: number;
  /** Only alerts whose decisions have this origin. @minLength 1 */
  origin?: string;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = Alert[] | null;

/** Arguments of `getAlerts`. */
export interface GetAlertsParams {
  since?: Since;
  scenario?: Scenario;
  ip?: Ip;
  /** How many alerts to send, 100 unless told. @integer @minimum 1 */
  limit?: number;
}

/** Parameters of `alerts:read_details`. */
export interface AlertsReadDetailsParams {
  alert_id: AlertId;
}

/** Result of `alerts:read_details`. */
export type AlertsReadDetailsResult = Alert;

/** Arguments of `getAlert`. */
export interface GetAlertParams {
  alertId: AlertId;
}

/** Parameters of `alerts:write`. */
export interface AlertsWriteParams {
  /** The alert in a list. @minItems 1 @maxItems 1 */
  alerts: {
    /** Name to file it under, or the reason. @minLength 1 */
    scenario: string;
    /** Hash of the scenario, empty by hand. */
    scenario_hash: string;
    /** Version of the scenario, empty by hand. */
    scenario_version: string;
    /** What happened in a sentence. */
    message: string;
    /** How many events led to it. @integer @minimum 0 */
    events_count: number;
    /** When the first event was. @format date-time */
    start_at: string;
    /** When the last event was. @format date-time */
    stop_at: string;
    /** Size of the scenario's bucket, 0 by hand. @integer */
    capacity: number;
    /** Pace of the scenario's bucket, 0 by hand. */
    leakspeed: string;
    /** Whether the scenario only simulates. */
    simulated: boolean;
    /** Whether the decision is to be carried out. */
    remediation?: boolean;
    /** The events themselves, empty by hand. @maxItems 100 */
    events: {
      /** When the event was. */
      timestamp: string;
      /** Facts of the event. */
      meta: {
        /** Name of the fact. */
        key?: string;
        /** What the fact says. */
        value?: string;
      }[];
    }[];
    /** Who caused the alert. */
    source: {
      /** Always an address here. */
      scope: "Ip";
      /** The address in question. @minLength 2 @maxLength 45 @pattern ^[0-9A-Fa-f:.]+$ */
      value: string;
      /** The address once more. */
      ip?: string;
    };
    /** What is to be done about it. @maxItems 1 */
    decisions?: {
      /** Who decided, cscli by hand. @minLength 1 */
      origin: string;
      /** What the bouncers do. */
      type: "ban" | "captcha";
      /** Only an address can be decided on. */
      scope: "Ip";
      /** Address that is banned. @minLength 2 @maxLength 45 @pattern ^[0-9A-Fa-f:.]+$ */
      value: string;
      /** How long, such as 4h or 30m. @maxLength 20 @pattern ^([0-9]+[hms])+$ */
      duration: string;
      /** Reason that the decision shows. @minLength 1 */
      scenario: string;
    }[];
  }[];
}

/** Result of `alerts:write`. */
export type AlertsWriteResult = string[];

/** Arguments of `addAlert`. */
export interface AddAlertParams {
  /** The alert in a list. @minItems 1 @maxItems 1 */
  alerts: {
    /** Name to file it under, or the reason. @minLength 1 */
    scenario: string;
    /** Hash of the scenario, empty by hand. */
    scenario_hash: string;
    /** Version of the scenario, empty by hand. */
    scenario_version: string;
    /** What happened in a sentence. */
    message: string;
    /** How many events led to it. @integer @minimum 0 */
    events_count: number;
    /** When the first event was. @format date-time */
    start_at: string;
    /** When the last event was. @format date-time */
    stop_at: string;
    /** Size of the scenario's bucket, 0 by hand. @integer */
    capacity: number;
    /** Pace of the scenario's bucket, 0 by hand. */
    leakspeed: string;
    /** Whether the scenario only simulates. */
    simulated: boolean;
    /** Whether the decision is to be carried out. */
    remediation?: boolean;
    /** The events themselves, empty by hand. @maxItems 100 */
    events: {
      /** When the event was. */
      timestamp: string;
      /** Facts of the event. */
      meta: {
        /** Name of the fact. */
        key?: string;
        /** What the fact says. */
        value?: string;
      }[];
    }[];
    /** Who caused the alert. */
    source: {
      /** Always an address here. */
      scope: "Ip";
      /** The address in question. @minLength 2 @maxLength 45 @pattern ^[0-9A-Fa-f:.]+$ */
      value: string;
      /** The address once more. */
      ip?: string;
    };
    /** What is to be done about it. @maxItems 1 */
    decisions?: {
      /** Who decided, cscli by hand. @minLength 1 */
      origin: string;
      /** What the bouncers do. */
      type: "ban" | "captcha";
      /** Only an address can be decided on. */
      scope: "Ip";
      /** Address that is banned. @minLength 2 @maxLength 45 @pattern ^[0-9A-Fa-f:.]+$ */
      value: string;
      /** How long, such as 4h or 30m. @maxLength 20 @pattern ^([0-9]+[hms])+$ */
      duration: string;
      /** Reason that the decision shows. @minLength 1 */
      scenario: string;
    }[];
  }[];
}

/** Parameters of `alerts:delete`. */
export interface AlertsDeleteParams {
  alert_id: AlertId;
}

/** Result of `alerts:delete`. */
export type AlertsDeleteResult = Deleted;

/** Parameters of `alerts:delete_matching`. */
export interface AlertsDeleteMatchingParams {
  scope?: Scope;
  value?: Value;
  scenario?: Scenario;
  ip?: Ip;
  range?: Range;
  since?: Since;
  until?: Until;
  /** Only delete where a decision is in force. */
  has_active_decision?: boolean;
}

/** Result of `alerts:delete_matching`. */
export type AlertsDeleteMatchingResult = Deleted;

/** Parameters of `allowlists:read`. */
export interface AllowlistsReadParams {
  /** Whether to send the items as well. */
  with_content?: boolean;
}

/** Result of `allowlists:read`. */
export type AllowlistsReadResult = Allowlist[];

/** Arguments of `listAllowlists`. */
export interface ListAllowlistsParams {
  /** Whether to send the items as well. */
  withContent?: boolean;
}

/** Parameters of `allowlists:read_details`. */
export interface AllowlistsReadDetailsParams {
  /** Name of the allowlist. @minLength 1 */
  allowlist_name: string;
}

/** Result of `allowlists:read_details`. */
export type AllowlistsReadDetailsResult = Allowlist;

/** Parameters of `allowlists:check`. */
export interface AllowlistsCheckParams {
  /** Address or network to look for. @minLength 2 */
  ip_or_range: string;
}

/** Result of `allowlists:check`. */
export type AllowlistsCheckResult = {
  /** Left out where it is on none. */
  allowlisted?: boolean;
  /** Which list and entry it was. */
  reason?: string;
};

/** Arguments of `isAllowlisted`. */
export interface IsAllowlistedParams {
  /** Address or network to look for. @minLength 2 */
  ip: string;
}

/** Parameters of `allowlists:check_many`. */
export interface AllowlistsCheckManyParams {
  /** Addresses and networks to look for. @minItems 1 */
  targets: string[];
}

/** Result of `allowlists:check_many`. */
export type AllowlistsCheckManyResult = {
  results: {
    target: string;
    /** Entries with their lists that match it. */
    allowlists: string[];
  }[];
};

/** Kind of target, such as Ip, Range or Username. @minLength 1 */
export type Scope = string;

/** The target itself, together with its scope. @minLength 1 */
export type Value = string;

/** Address, short for scope and value. @minLength 2 */
export type Ip = string;

/** Network such as 192.0.2.0/24, short for scope and value. @minLength 4 */
export type Range = string;

/** Name of a scenario, such as crowdsecurity/ssh-bf. @minLength 1 */
export type Scenario = string;

/** Names of origins with commas between, such as cscli,CAPI. @minLength 1 */
export type Origins = string;

/** Words with commas between, of which the scenario has one. @minLength 1 */
export type Containing = string;

/** Words with commas between, of which the scenario has none. @minLength 1 */
export type NotContaining = string;

/** Number of an alert. @minLength 1 @pattern ^[0-9]+$ */
export type AlertId = string;

/** Only alerts younger than this, such as 4h. @minLength 2 */
export type Since = string;

/** Only alerts older than this, such as 30m. @minLength 2 */
export type Until = string;

export type Decision = {
  /** Number that decisions:delete takes. @integer */
  id?: number;
  uuid?: string;
  origin: string;
  /** What is done, ban or captcha mostly. */
  type: string;
  scope: string;
  value: string;
  /** Time left, such as 3h59m12s. */
  duration: string;
  until?: string;
  scenario: string;
  simulated?: boolean;
};

export type Meta = { key?: string; value?: string }[] | null;

export type Alert = {
  /** @integer */
  id?: number;
  uuid?: string;
  machine_id?: string;
  created_at?: string;
  start_at?: string;
  stop_at?: string;
  scenario?: string;
  scenario_version?: string;
  scenario_hash?: string;
  message?: string;
  /** @integer */
  capacity?: number;
  leakspeed?: string;
  kind?: string;
  labels?: string[] | null;
  /** @integer */
  events_count?: number;
  events?: { timestamp?: string; meta?: Meta }[] | null;
  remediation?: boolean;
  simulated?: boolean;
  decisions?: Decision[] | null;
  source?: {
    scope?: string;
    value?: string;
    ip?: string;
    range?: string;
    as_number?: string;
    as_name?: string;
    /** Country of the source. */
    cn?: string;
    latitude?: number;
    longitude?: number;
  };
  meta?: Meta;
};

export type Deleted = {
  /** Count of what was deleted. */
  nbDeleted?: string;
};

export type Allowlist = {
  name?: string;
  allowlist_id?: string;
  description?: string;
  console_managed?: boolean;
  /** @format date-time */
  created_at?: string;
  /** @format date-time */
  updated_at?: string;
  items?: {
    value?: string;
    description?: string;
    /** @format date-time */
    created_at?: string;
    /** When it ends, year 1 for never. @format date-time */
    expiration?: string;
  }[];
};

const CONNECTOR: ConnectorSpec = {
  name: "crowdsec",
  operations: {
    low: {
      "decisions:read": ["BGyMDcEH"],
      "decisions:read_stream": ["605diUPi"],
      "alerts:read": ["-wFurO3Z"],
      "alerts:read_details": ["PhrziCHe"],
      "allowlists:read": ["tudL1-j0"],
      "allowlists:read_details": ["WXyu3imv"],
      "allowlists:check": ["3rF9h7KB"],
      "allowlists:check_many": ["pkenGFYb"],
    },
    high: {
      "decisions:delete": ["1Hj2bWc0"],
      "alerts:write": ["JglQ5Uct"],
    },
    critical: {
      "decisions:delete_matching": ["Mv-md_wz"],
      "alerts:delete": ["cBRNQqIh"],
      "alerts:delete_matching": ["UJD590PQ"],
    },
  },
};
