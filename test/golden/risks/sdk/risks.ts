// Generated from specs/risks.yaml by `npm run generate`. Do not edit.
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

/** Risks. An operation of each risk. @see https://example.com/docs */
export class RisksConnector<const M extends Risk = "critical"> extends SDKConnector<RisksOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Read hosts. Risk: low. Scope: hosts:read. */
  getHosts(options?: ExecuteOptions): GovernedCall<"low", HostsReadResult> {
    return this.call("hosts:read", {}, options);
  }

  /** Tag a host. Risk: medium. Scope: hosts:write, tags:write. */
  tagHost(params: TagHostParams, options?: ExecuteOptions): GovernedCall<"medium", HostsTagResult> {
    return this.call("hosts:tag", params, options);
  }

  /**
   * Cut a host off.
   * Risk: high. Scope: hosts:write. May be escalated to a reviewer.
   * @deprecated Use hosts:isolate.
   */
  containHost(params: ContainHostParams, options?: ExecuteOptions): GovernedCall<"high", HostsContainResult> {
    return this.call("hosts:contain", params, options);
  }

  /**
   * Delete a host for ever.
   * Risk: critical. Scope: hosts:write. Denied unless policy permits this agent.
   * @deprecated
   */
  deleteHost(params: DeleteHostParams, options?: ExecuteOptions): GovernedCall<"critical", HostsDeleteResult> {
    return this.call("hosts:delete", params, options);
  }

  execute<O extends keyof Within<RisksOperations, M>>(
    operation: O,
    params: ParamsOf<Within<RisksOperations, M>, O> & Incomplete,
  ): never;
  /** Read hosts. `GET /hosts` @risk low */
  execute(
    operation: OperationId<"hosts:read", "low", M>,
    params: HostsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", HostsReadResult>;
  /** Tag a host. `POST /hosts/{id}/tags` @risk medium */
  execute(
    operation: OperationId<"hosts:tag", "medium", M>,
    params: HostsTagParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", HostsTagResult>;
  /** Contain a host. `POST /hosts/{id}/contain` @deprecated Use hosts:isolate. @risk high */
  execute(
    operation: OperationId<"hosts:contain", "high", M>,
    params: HostsContainParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", HostsContainResult>;
  /** Delete a host for ever. `DELETE /hosts/{id}` @deprecated @risk critical */
  execute(
    operation: OperationId<"hosts:delete", "critical", M>,
    params: HostsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", HostsDeleteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof RisksOperations>(
    operation: O & Permit<RisksOperations, O, M>,
    ...rest: Rest<ParamsOf<RisksOperations, O>>
  ): CallOf<RisksOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Risks<M extends Risk = "critical"> = Limited<RisksConnector<M>, RisksMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface RisksOperations {
  "hosts:read": { risk: "low"; params: HostsReadParams; result: HostsReadResult };
  "hosts:tag": { risk: "medium"; params: HostsTagParams; result: HostsTagResult };
  "hosts:contain": { risk: "high"; params: HostsContainParams; result: HostsContainResult };
  "hosts:delete": { risk: "critical"; params: HostsDeleteParams; result: HostsDeleteResult };
}

/** The risk of each convenience method. */
export interface RisksMethods {
  getHosts: "low";
  tagHost: "medium";
  containHost: "high";
  deleteHost: "critical";
}

/** Parameters of `hosts:read`. */
export type HostsReadParams = { [key: string]: never };

/** Result of `hosts:read`. */
export type HostsReadResult = string[];

/** Parameters of `hosts:tag`. */
export interface HostsTagParams {
  id: string;
  tag: string;
}

/** Result of `hosts:tag`. */
export type HostsTagResult = null;

/** Arguments of `tagHost`. */
export interface TagHostParams {
  id: string;
  tag: string;
}

/** Parameters of `hosts:contain`. */
export interface HostsContainParams {
  id: string;
}

/** Result of `hosts:contain`. */
export type HostsContainResult = { [key: string]: unknown };

/** Arguments of `containHost`. */
export interface ContainHostParams {
  id: string;
}

/** Parameters of `hosts:delete`. */
export interface HostsDeleteParams {
  id: string;
}

/** Result of `hosts:delete`. */
export type HostsDeleteResult = unknown;

/** Arguments of `deleteHost`. */
export interface DeleteHostParams {
  id: string;
}

const CONNECTOR: ConnectorSpec = {
  name: "risks",
  operations: {
    low: {
      "hosts:read": ["6toUBETl"],
    },
    medium: {
      "hosts:tag": ["hD_bQCO-"],
    },
    high: {
      "hosts:contain": ["NyPzp1vV"],
    },
    critical: {
      "hosts:delete": ["Ncjbo1LR"],
    },
  },
};
