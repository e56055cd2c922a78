// Generated from specs/unions.yaml by `npm run generate`. Do not edit.
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

/** Unions. Forms that a constant tells apart, and forms that nothing does. @see https://example.com/docs */
export class UnionsConnector<const M extends Risk = "critical"> extends SDKConnector<UnionsOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  execute<O extends keyof Within<UnionsOperations, M>>(
    operation: O,
    params: ParamsOf<Within<UnionsOperations, M>, O> & Incomplete,
  ): never;
  /** Create an alert. `POST /alerts` @risk medium */
  execute(
    operation: OperationId<"alerts:write", "medium", M>,
    params: AlertsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsWriteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof UnionsOperations>(
    operation: O & Permit<UnionsOperations, O, M>,
    ...rest: Rest<ParamsOf<UnionsOperations, O>>
  ): CallOf<UnionsOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Unions<M extends Risk = "critical"> = Limited<UnionsConnector<M>, UnionsMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface UnionsOperations {
  "alerts:write": { risk: "medium"; params: AlertsWriteParams; result: AlertsWriteResult };
}

/** The risk of each convenience method. */
export interface UnionsMethods {
}

/** Parameters of `alerts:write`. */
export interface AlertsWriteParams {
  when: Condition;
  /** Whom to tell. */
  notify?:
    | { kind: "email"; address: string }
    | {
        kind: "webhook";
        url: string;
        /** @integer @default 3 */
        retries?: number;
      }
    | null;
  /** Both forms have a unit of hours. */
  limit?:
    | {
        unit: "minutes" | "hours";
        /** @integer */
        count: number;
      }
    | { unit: "hours" | "days"; rate: number };
}

/** Result of `alerts:write`. */
export type AlertsWriteResult = { status: "created"; id: string } | { status: "queued" };

export type Condition = All | Is;

export type All = {
  op: "all";
  of: Condition[];
};

export type Is = {
  op: "is" | "is_not";
  field: string;
  value: string;
};

const CONNECTOR: ConnectorSpec = {
  name: "unions",
  operations: {
    medium: {
      "alerts:write": ["5-K7zrrg"],
    },
  },
};
