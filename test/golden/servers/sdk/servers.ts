// Generated from specs/servers.yaml by `npm run generate`. Do not edit.
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

/** Servers. Several hosts, each with its own way in. @see https://example.com/docs */
export class ServersConnector<const M extends Risk = "critical"> extends SDKConnector<ServersOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List hosts. Risk: low. Scope: read. */
  listHosts(params: ListHostsParams = {}, options?: ExecuteOptions): GovernedCall<"low", HostsReadResult> {
    return this.call("hosts:read", {
      filter: params.os === undefined && params.seen === undefined ? undefined : { os: params.os, seen: params.seen },
      ids: params.ids,
    }, options);
  }

  execute<O extends keyof Within<ServersOperations, M>>(
    operation: O,
    params: ParamsOf<Within<ServersOperations, M>, O> & Incomplete,
  ): never;
  /** List hosts. `GET /hosts` @risk low */
  execute(
    operation: OperationId<"hosts:read", "low", M>,
    params: HostsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", HostsReadResult>;
  /** Send an event. `POST /v2/enqueue` @risk medium */
  execute(
    operation: OperationId<"events:send", "medium", M>,
    params: EventsSendParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventsSendResult>;
  /** Tell whether a file is there. `HEAD /files/{id}` @risk low */
  execute(
    operation: OperationId<"files:read", "low", M>,
    params: FilesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FilesReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof ServersOperations>(
    operation: O & Permit<ServersOperations, O, M>,
    ...rest: Rest<ParamsOf<ServersOperations, O>>
  ): CallOf<ServersOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Servers<M extends Risk = "critical"> = Limited<ServersConnector<M>, ServersMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface ServersOperations {
  "hosts:read": { risk: "low"; params: HostsReadParams; result: HostsReadResult };
  "events:send": { risk: "medium"; params: EventsSendParams; result: EventsSendResult };
  "files:read": { risk: "low"; params: FilesReadParams; result: FilesReadResult };
}

/** The risk of each convenience method. */
export interface ServersMethods {
  listHosts: "low";
}

/** Parameters of `hosts:read`. */
export interface HostsReadParams {
  ids?: string[];
  tags?: string[];
  states?: string[];
  filter?: {
    os?: string;
    /** @format date */
    seen?: string;
  };
}

/** Result of `hosts:read`. */
export type HostsReadResult = string[];

/** Arguments of `listHosts`. */
export interface ListHostsParams {
  os?: string;
  /** @format date */
  seen?: string;
  ids?: string[];
}

/** Parameters of `events:send`. */
export interface EventsSendParams {
  routing_key: string;
}

/** Result of `events:send`. */
export type EventsSendResult = { [key: string]: unknown };

/** Parameters of `files:read`. */
export interface FilesReadParams {
  id: string;
}

/** Result of `files:read`. */
export type FilesReadResult = null;

const CONNECTOR: ConnectorSpec = {
  name: "servers",
  operations: {
    low: {
      "hosts:read": ["u2siBqSD"],
      "files:read": ["IWODCY5o"],
    },
    medium: {
      "events:send": ["ZmhaTpcX"],
    },
  },
};
