// Generated from specs/vocabulary.yaml by `npm run generate`. Do not edit.
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

/** Vocabulary. What zod has no words for. @see https://example.com/api */
export class VocabularyConnector<const M extends Risk = "critical"> extends SDKConnector<VocabularyOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Create a rule. Risk: medium. Scope: rules.write. */
  createRule(params: CreateRuleParams, options?: ExecuteOptions): GovernedCall<"medium", RulesWriteResult> {
    return this.call("rules:write", params, options);
  }

  execute<O extends keyof Within<VocabularyOperations, M>>(
    operation: O,
    params: ParamsOf<Within<VocabularyOperations, M>, O> & Incomplete,
  ): never;
  /** Create a rule. `POST /rules` @risk medium */
  execute(
    operation: OperationId<"rules:write", "medium", M>,
    params: RulesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", RulesWriteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof VocabularyOperations>(
    operation: O & Permit<VocabularyOperations, O, M>,
    ...rest: Rest<ParamsOf<VocabularyOperations, O>>
  ): CallOf<VocabularyOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Vocabulary<M extends Risk = "critical"> = Limited<VocabularyConnector<M>, VocabularyMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface VocabularyOperations {
  "rules:write": { risk: "medium"; params: RulesWriteParams; result: RulesWriteResult };
}

/** The risk of each convenience method. */
export interface VocabularyMethods {
  createRule: "medium";
}

/** Parameters of `rules:write`. */
export interface RulesWriteParams {
  /** Who answers for the rule. @format email */
  owner: string;
  /**
   * What the rule does.
   * @if {"properties":{"kind":{"const":"notify"}}}
   * @then {"required":["to"],"properties":{"to":{"type":"array","items":{"type":"string"},"contains":{"pattern":"@"}}}}
   * @else {"properties":{"ttl":{"type":"integer"}}}
   */
  action?: {
    kind: "block" | "notify";
    to?: string[];
    ttl?: number;
  };
  /** Labels by name. @patternProperties {"^[a-z]+$":{"type":"string"}} */
  labels?: { [key: string]: string };
  /** From and to. */
  range?: [number, number?];
  /** A node that has children. */
  target?: { name: string; children?: Node[] };
  /** A tag that is no number. @not {"pattern":"^[0-9]"} */
  tag?: Tag;
  /** Anything but a number. @not {"type":"number"} */
  key?: unknown;
}

/** Result of `rules:write`. */
export type RulesWriteResult = NodeResult;

/** Arguments of `createRule`. */
export interface CreateRuleParams {
  /** Who answers for the rule. @format email */
  owner: string;
  /**
   * What the rule does.
   * @if {"properties":{"kind":{"const":"notify"}}}
   * @then {"required":["to"],"properties":{"to":{"type":"array","items":{"type":"string"},"contains":{"pattern":"@"}}}}
   * @else {"properties":{"ttl":{"type":"integer"}}}
   */
  action?: {
    kind: "block" | "notify";
    to?: string[];
    ttl?: number;
  };
  /** Labels by name. @patternProperties {"^[a-z]+$":{"type":"string"}} */
  labels?: { [key: string]: string };
}

/** @minLength 1 */
export type Tag = string;

export type Node = {
  name: string;
  children?: Node[];
};

export type NodeResult = {
  name: string;
  children?: NodeResult[];
};

const CONNECTOR: ConnectorSpec = {
  name: "vocabulary",
  operations: {
    medium: {
      "rules:write": ["8Gl405hI"],
    },
  },
};
