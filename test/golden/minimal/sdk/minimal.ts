// Generated from specs/minimal.yaml by `npm run generate`. Do not edit.
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

/** Minimal. One operation that takes nothing. @see https://example.com/docs */
export class MinimalConnector<const M extends Risk = "critical"> extends SDKConnector<MinimalOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  execute<O extends keyof Within<MinimalOperations, M>>(
    operation: O,
    params: ParamsOf<Within<MinimalOperations, M>, O> & Incomplete,
  ): never;
  /** Read the status. `GET /status` @risk low */
  execute(
    operation: OperationId<"status:read", "low", M>,
    params: StatusReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", StatusReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof MinimalOperations>(
    operation: O & Permit<MinimalOperations, O, M>,
    ...rest: Rest<ParamsOf<MinimalOperations, O>>
  ): CallOf<MinimalOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Minimal<M extends Risk = "critical"> = Limited<MinimalConnector<M>, MinimalMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface MinimalOperations {
  "status:read": { risk: "low"; params: StatusReadParams; result: StatusReadResult };
}

/** The risk of each convenience method. */
export interface MinimalMethods {
}

/** Parameters of `status:read`. */
export type StatusReadParams = { [key: string]: never };

/** Result of `status:read`. */
export type StatusReadResult = {
  up?: boolean;
};

const CONNECTOR: ConnectorSpec = {
  name: "minimal",
  operations: {
    low: {
      "status:read": ["7rwkfDLB"],
    },
  },
};
