import { type ARXCore, type Client, clientOf } from "./arx-core.js";
import { newExecution } from "./execution.js";
import { GovernedCall, toResponse } from "./governed-call.js";
import { GovernedPages } from "./governed-pages.js";
import type { Params } from "./next-page.js";
import type { ExecuteOptions } from "./options.js";
import type { PageSpec } from "./page-spec.js";
import type { CallOf, ParamsOf, Permit, Rest, Risk, Verdict } from "./types.js";

/** What a client must know about a connector at run time. */
export interface ConnectorSpec {
  readonly name: string;
  /** The risk of every operation, by id. */
  readonly risks: Readonly<Record<string, Risk>>;
  readonly pages?: Readonly<Record<string, PageSpec>>;
  /** The digest of the spec that the client was generated from, so that the gateway can tell drift. */
  readonly contract?: string;
}

/** The verdict that a call would have had. Nothing was sent to the vendor and nobody was asked. */
export interface DryRun {
  readonly verdict: Verdict;
  readonly risk: Risk;
  readonly rule: string | undefined;
  readonly requestId: string;
  readonly auditEventId: string;
}

/** The base of every generated connector: `Ops` maps operation ids to `{ risk, params, result, item? }`. Holds no credential. */
export class SDKConnector<Ops, const M extends Risk = "critical"> {
  readonly #client: Client;
  readonly #spec: ConnectorSpec;

  constructor(core: ARXCore<M>, spec: ConnectorSpec) {
    this.#client = clientOf(core);
    this.#spec = spec;
  }

  /** The connector's id. */
  get name(): string {
    return this.#spec.name;
  }

  /** Asks the policy about a call without making it: nothing is sent to the vendor and nobody is asked to approve. */
  async dryRun<O extends keyof Ops & string>(operation: O & Permit<Ops, O, M>, ...rest: Rest<ParamsOf<Ops, O>>): Promise<DryRun> {
    const [params = {}, options = {}] = rest as [object?, ExecuteOptions?];
    return toResponse(await newExecution(this.#client, this.#spec, operation, params, options, true)());
  }

  /** Sends an operation; what `execute` and the convenience methods of a generated connector are made of. */
  protected call<O extends keyof Ops & string>(operation: O, params: object = {}, options: ExecuteOptions = {}): CallOf<Ops[O]> {
    const { pages = {} } = this.#spec;
    const start = (of: object, settings: ExecuteOptions) => newExecution(this.#client, this.#spec, operation, of, settings);
    const run = start(params, options);
    const spec = Object.hasOwn(pages, operation) && pages[operation];
    const call = spec
      ? new GovernedPages(spec, start, options, { params: params as Params, run, page: 1, items: 0 })
      : new GovernedCall(run);
    return call as CallOf<Ops[O]>;
  }
}
