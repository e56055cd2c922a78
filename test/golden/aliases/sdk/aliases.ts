// Generated from specs/aliases.yaml by `npm run generate`. Do not edit.
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

/** Aliases. Operations and methods that were renamed. @see https://example.com/docs */
export class AliasesConnector<const M extends Risk = "critical"> extends SDKConnector<AliasesOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List hosts. Risk: low. Scope: hosts:read. @deprecated */
  getHosts(options?: ExecuteOptions): GovernedPages<"low", HostsListResult, HostsListItem> {
    return this.call("hosts:list", {}, options);
  }

  /** List hosts. Risk: low. Scope: hosts:read. */
  listHosts(options?: ExecuteOptions): GovernedPages<"low", HostsListResult, HostsListItem> {
    return this.call("hosts:list", {}, options);
  }

  /**
   * Contain a host.
   * Risk: high. Scope: hosts:write. May be escalated to a reviewer.
   * @deprecated Use containHost.
   */
  isolateHost(params: IsolateHostParams, options?: ExecuteOptions): GovernedCall<"high", HostsContainResult> {
    return this.call("hosts:contain", params, options);
  }

  /** Contain a host. Risk: high. Scope: hosts:write. May be escalated to a reviewer. */
  containHost(params: ContainHostParams, options?: ExecuteOptions): GovernedCall<"high", HostsContainResult> {
    return this.call("hosts:contain", params, options);
  }

  /** Lift a host's containment. Risk: medium. Scope: hosts:write. @deprecated Use releaseHost. */
  liftHost(params: LiftHostParams, options?: ExecuteOptions): GovernedCall<"medium", HostsReleaseResult> {
    return this.call("hosts:release", params, options);
  }

  /** Lift a host's containment. Risk: medium. Scope: hosts:write. @deprecated Use the console. */
  releaseHost(params: ReleaseHostParams, options?: ExecuteOptions): GovernedCall<"medium", HostsReleaseResult> {
    return this.call("hosts:release", params, options);
  }

  /** Scan a host. Risk: medium. Scope: hosts:write. @deprecated */
  checkHost(params: CheckHostParams, options?: ExecuteOptions): GovernedCall<"medium", HostsScanResult> {
    return this.call("hosts:scan", params, options);
  }

  execute<O extends keyof Within<AliasesOperations, M>>(
    operation: O,
    params: ParamsOf<Within<AliasesOperations, M>, O> & Incomplete,
  ): never;
  /** List hosts. `GET /hosts` @risk low */
  execute(
    operation: OperationId<"hosts:list", "low", M>,
    params: HostsListParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", HostsListResult, HostsListItem>;
  /** List hosts. `GET /hosts` @deprecated Use hosts:list. @risk low */
  execute(
    operation: OperationId<"hosts:read", "low", M>,
    params: HostsListParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", HostsListResult, HostsListItem>;
  /** Contain a host. `POST /hosts/{id}/contain` @risk high */
  execute(
    operation: OperationId<"hosts:contain", "high", M>,
    params: HostsContainParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", HostsContainResult>;
  /** Contain a host. `POST /hosts/{id}/contain` @deprecated Use hosts:contain. @risk high */
  execute(
    operation: OperationId<"hosts:isolate", "high", M>,
    params: HostsContainParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", HostsContainResult>;
  /** Contain a host. `POST /hosts/{id}/contain` @deprecated Use hosts:contain. @risk high */
  execute(
    operation: OperationId<"devices:isolate", "high", M>,
    params: HostsContainParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", HostsContainResult>;
  /** Lift a host's containment. `POST /hosts/{id}/release` @deprecated Use the console. @risk medium */
  execute(
    operation: OperationId<"hosts:release", "medium", M>,
    params: HostsReleaseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", HostsReleaseResult>;
  /** Lift a host's containment. `POST /hosts/{id}/release` @deprecated Use hosts:release. @risk medium */
  execute(
    operation: OperationId<"hosts:lift", "medium", M>,
    params: HostsReleaseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", HostsReleaseResult>;
  /** Scan a host. `POST /hosts/{id}/scan` @risk medium */
  execute(
    operation: OperationId<"hosts:scan", "medium", M>,
    params: HostsScanParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", HostsScanResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof AliasesOperations>(
    operation: O & Permit<AliasesOperations, O, M>,
    ...rest: Rest<ParamsOf<AliasesOperations, O>>
  ): CallOf<AliasesOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Aliases<M extends Risk = "critical"> = Limited<AliasesConnector<M>, AliasesMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface AliasesOperations {
  "hosts:list": { risk: "low"; params: HostsListParams; result: HostsListResult; item: HostsListItem };
  /** @deprecated Use hosts:list. */
  "hosts:read": { risk: "low"; params: HostsListParams; result: HostsListResult; item: HostsListItem };
  "hosts:contain": { risk: "high"; params: HostsContainParams; result: HostsContainResult };
  /** @deprecated Use hosts:contain. */
  "hosts:isolate": { risk: "high"; params: HostsContainParams; result: HostsContainResult };
  /** @deprecated Use hosts:contain. */
  "devices:isolate": { risk: "high"; params: HostsContainParams; result: HostsContainResult };
  "hosts:release": { risk: "medium"; params: HostsReleaseParams; result: HostsReleaseResult };
  /** @deprecated Use hosts:release. */
  "hosts:lift": { risk: "medium"; params: HostsReleaseParams; result: HostsReleaseResult };
  "hosts:scan": { risk: "medium"; params: HostsScanParams; result: HostsScanResult };
}

/** The risk of each convenience method. */
export interface AliasesMethods {
  getHosts: "low";
  listHosts: "low";
  isolateHost: "high";
  containHost: "high";
  liftHost: "medium";
  releaseHost: "medium";
  checkHost: "medium";
}

/** Parameters of `hosts:list`. */
export interface HostsListParams {
  after?: string;
}

/** Result of `hosts:list`. */
export type HostsListResult = {
  hosts?: string[];
  next?: string;
};

/** One item of the pages of `hosts:list`. */
export type HostsListItem = NonNullable<HostsListResult["hosts"]>[number];

/** Parameters of `hosts:contain`. */
export interface HostsContainParams {
  id: string;
}

/** Result of `hosts:contain`. */
export type HostsContainResult = null;

/** Arguments of `isolateHost`. */
export interface IsolateHostParams {
  id: string;
}

/** Arguments of `containHost`. */
export interface ContainHostParams {
  id: string;
}

/** Parameters of `hosts:release`. */
export interface HostsReleaseParams {
  id: string;
}

/** Result of `hosts:release`. */
export type HostsReleaseResult = null;

/** Arguments of `liftHost`. */
export interface LiftHostParams {
  id: string;
}

/** Arguments of `releaseHost`. */
export interface ReleaseHostParams {
  id: string;
}

/** Parameters of `hosts:scan`. */
export interface HostsScanParams {
  id: string;
}

/** Result of `hosts:scan`. */
export type HostsScanResult = null;

/** Arguments of `checkHost`. */
export interface CheckHostParams {
  id: string;
}

const CONNECTOR: ConnectorSpec = {
  name: "aliases",
  operations: {
    low: {
      "hosts:list": ["Bquf_9lZ", { cursor: "after", next: "/next", items: "/hosts" }],
      "hosts:read": "hosts:list",
    },
    medium: {
      "hosts:release": ["YeYdRAdr"],
      "hosts:lift": "hosts:release",
      "hosts:scan": ["QHmIN8CF"],
    },
    high: {
      "hosts:contain": ["bF7Zv2ZX"],
      "hosts:isolate": "hosts:contain",
      "devices:isolate": "hosts:contain",
    },
  },
};
