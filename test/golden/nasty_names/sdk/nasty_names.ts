// Generated from specs/nasty_names.yaml by `npm run generate`. Do not edit.
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
 * Nasty 'Names' & Co. <b>. Names and values that would break out of where they are printed.
 * @see https://example.com/docs
 */
export class NastyNamesConnector<const M extends Risk = "critical"> extends SDKConnector<NastyNamesOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** It's "removed": {{x}}. Risk: high. Scope: a*\/b, c`d${e}, f'g"h|i. May be escalated to a reviewer. */
  removeClass(params: RemoveClassParams, options?: ExecuteOptions): GovernedCall<"high", ClassDeleteResult> {
    return this.call("class:delete", {
      new: params.new,
      default: params.default,
      class: params.class ?? "*/ ` ${x} \"",
      from: params.from,
      "it's": params.import === undefined ? undefined : `a \`${params.import}\` \${x} \\ */ ${params.import}`,
      "größe": params.unicode,
      "0": "zero",
      "a \"quoted\" name": "`${x}`",
      "back\\slash": "\\",
      "名前": "\u2028\r\n",
    }, options);
  }

  /** Nothing but keywords. Risk: low. Scope: none *\/. */
  getFunction(params: GetFunctionParams = {}, options?: ExecuteOptions): GovernedPages<"low", FunctionReturnResult, FunctionReturnItem> {
    return this.call("function:return", params, options);
  }

  execute<O extends keyof Within<NastyNamesOperations, M>>(
    operation: O,
    params: ParamsOf<Within<NastyNamesOperations, M>, O> & Incomplete,
  ): never;
  /**
   * Things that are 'quoted' or "quoted", <b>bold</b>, \@tagged, | piped and \ slashed. `POST
   * /it's/{new}/`x`/$a/*\/end`
   * @risk high
   */
  execute(
    operation: OperationId<"class:delete", "high", M>,
    params: ClassDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ClassDeleteResult>;
  /** Nothing but keywords. `GET /void` @risk low */
  execute(
    operation: OperationId<"function:return", "low", M>,
    params: FunctionReturnParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FunctionReturnResult, FunctionReturnItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof NastyNamesOperations>(
    operation: O & Permit<NastyNamesOperations, O, M>,
    ...rest: Rest<ParamsOf<NastyNamesOperations, O>>
  ): CallOf<NastyNamesOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type NastyNames<M extends Risk = "critical"> = Limited<NastyNamesConnector<M>, NastyNamesMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface NastyNamesOperations {
  "class:delete": { risk: "high"; params: ClassDeleteParams; result: ClassDeleteResult };
  "function:return": { risk: "low"; params: FunctionReturnParams; result: FunctionReturnResult; item: FunctionReturnItem };
}

/** The risk of each convenience method. */
export interface NastyNamesMethods {
  removeClass: "high";
  getFunction: "low";
}

/** Parameters of `class:delete`. */
export interface ClassDeleteParams {
  "0"?: string;
  new: string;
  /** A keyword as parameter and argument. */
  default?: string;
  class?: Default;
  /** @integer */
  from?: number;
  string?: string;
  __typename?: string;
  "it's"?: string;
  "a \"quoted\" name"?: string;
  "back`tick ${x} */"?: string;
  "back\\slash"?: string;
  "größe"?: string;
  "名前"?: string;
  "😀"?: string;
  ""?: string;
  "-1"?: string;
  $filter?: string;
  "X-Header"?: string;
  builder?: string;
  values?:
    | "it's"
    | "\""
    | "`"
    | "${x}"
    | "*/"
    | "\\"
    | "\n"
    | "\u2028"
    | "\u202e"
    | ""
    | "名前"
    | "</script>"
    | "__proto__"
    | "constructor";
  only?: "*/ ` ${x} ' \" \\";
  /** @pattern ^[/"'`*$\\{}a-z]+$ @default "*\/`" */
  odd?: string;
}

/** Result of `class:delete`. */
export type ClassDeleteResult = {
  class: "*/" | "`${x}`" | "it's" | (string & {});
  "a-b": string | null;
  "*/"?: { "x`${y}"?: "*/" };
  default?: { function?: string }[];
  "it's\\"?: "\"" | 1 | null;
};

/** Arguments of `removeClass`. */
export interface RemoveClassParams {
  new: string;
  /** A keyword as parameter and argument. */
  default?: string;
  /** @default "*\/ ` ${x} \"" */
  class?: Default;
  /** @integer */
  from?: number;
  import?: string;
  unicode?: string;
}

/** Parameters of `function:return`. */
export interface FunctionReturnParams {
  after?: string;
}

/** Result of `function:return`. */
export type FunctionReturnResult = {
  "/~"?: Default[];
};

/** One item of the pages of `function:return`. */
export type FunctionReturnItem = NonNullable<FunctionReturnResult["/~"]>[number];

/** Arguments of `getFunction`. */
export interface GetFunctionParams {
  after?: string;
}

/** A type with the name of a keyword. */
export type Default = string;

const CONNECTOR: ConnectorSpec = {
  name: "nasty_names",
  operations: {
    low: {
      "function:return": ["HGYnriN5", { params: ["after"], items: "/~1~0" }],
    },
    high: {
      "class:delete": ["K7_314Tr"],
    },
  },
};
