import { type ARXCore, type Client, clientOf } from "./arx-core.js";
import { type ConnectorSpec, findOperation } from "./connector-spec.js";
import { newExecution } from "./execution.js";
import { GovernedCall, toResponse } from "./governed-call.js";
import { GovernedPages } from "./governed-pages.js";
import type { Params } from "./next-page.js";
import type { ExecuteOptions } from "./options.js";
import type { ParamsOf, Permit, Rest, Risk, Verdict } from "./types.js";

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
    return toResponse(await newExecution(this.#client, findOperation(this.#spec, operation), params, options, true)());
  }

  /**
   * Sends an operation; what `execute` and the convenience methods of a generated connector are made of. Those state what it gives:
   * worked out anew for each of a thousand methods, it would be a tenth of what compiling the SDK takes.
   */
  // biome-ignore lint/suspicious/noExplicitAny: every caller is generated, and has its type beside it
  protected call(operation: keyof Ops & string, params: object = {}, options: ExecuteOptions = {}): any {
    const called = findOperation(this.#spec, operation);
    const { pages } = called;
    const start = (of: object, settings: ExecuteOptions) => newExecution(this.#client, called, of, settings);
    const run = start(params, options);
    return pages ? new GovernedPages(pages, start, options, { params: params as Params, run, page: 1, items: 0 }) : new GovernedCall(run);
  }
}
