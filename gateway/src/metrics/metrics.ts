import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Outbound, OutboundFigures } from "../outbound/index.js";
import type { Queries } from "../store/database.js";
import { type Answered, outcomeOf } from "../telemetry/answered.js";
import type { HearVendor } from "./measure-vendor.js";
import { processMetrics } from "./process-metrics.js";

/** What is looked up when somebody asks. */
export interface Observed {
  readonly database: Queries;
  /** Whether the policy in force is another than its file says, or there is none. */
  readonly isPolicyStale: () => boolean;
  readonly outbound: Pick<Outbound, "figures"> | undefined;
}

/** From a refusal to a call that waits for a reviewer. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

const BREAKER: Readonly<Record<OutboundFigures["breaker"], number>> = { closed: 0, half_open: 1, open: 2 };

const EXECUTE = "POST /v1/sdk/execute";

/** The figures of one gateway, in Prometheus' form. No label holds what a client made up. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #in = { registers: [this.#registry] };
  readonly #requests = new Counter({
    name: "arx_requests_total",
    help: "Calls that were answered, by the policy's verdict and how they ended",
    labelNames: ["verdict", "outcome", "connector"],
    ...this.#in,
  });
  readonly #requestSeconds = new Histogram({
    name: "arx_request_seconds",
    help: "From the request to the end of its answer, the wait for a reviewer included",
    labelNames: ["connector", "risk"],
    buckets: BUCKETS,
    ...this.#in,
  });
  readonly #upstreamSeconds = new Histogram({
    name: "arx_upstream_seconds",
    help: "Calls of vendors, the wait for their turn included",
    labelNames: ["connector", "outcome"],
    buckets: BUCKETS,
    ...this.#in,
  });
  readonly #appendSeconds = new Histogram({
    name: "arx_audit_append_seconds",
    help: "Transactions that append to the audit trail, whatever came of them",
    buckets: BUCKETS,
    ...this.#in,
  });

  constructor(observed: Observed) {
    observeStore(this.#registry, observed);
    if (observed.outbound) observeOutbound(this.#registry, observed.outbound);
  }

  readonly answered = (answered: Answered): void => {
    if (answered.route !== EXECUTE) return;
    const { connector = "unknown", verdict = "none", risk = "unknown" } = answered.notes;
    this.#requests.inc({ verdict, outcome: outcomeOf(answered), connector });
    this.#requestSeconds.observe({ connector, risk }, answered.durationMs / 1000);
  };

  readonly vendorCalled: HearVendor = (connector, outcome, seconds) => this.#upstreamSeconds.observe({ connector, outcome }, seconds);

  readonly appended = (seconds: number): void => this.#appendSeconds.observe(seconds);

  /** Everything, with that of the process. */
  text(): Promise<string> {
    return Registry.merge([this.#registry, processMetrics()]).metrics();
  }
}

function observeStore(registry: Registry, { database, isPolicyStale }: Observed): void {
  const registers = [registry];
  new Gauge({
    name: "arx_approvals_pending",
    help: "Approvals that wait for a reviewer, at all instances; NaN where the store does not answer",
    registers,
    async collect() {
      const rows = await database.query<{ pending: number }>(PENDING).catch(() => []);
      this.set(rows[0]?.pending ?? Number.NaN);
    },
  });
  new Gauge({
    name: "arx_policy_stale",
    help: "1 where the policy's file cannot be used, or there is no policy",
    registers,
    collect() {
      this.set(Number(isPolicyStale()));
    },
  });
}

const PENDING = "select count(*)::int as pending from approvals where status = 'pending' and expires_at > clock_timestamp()";

function observeOutbound(registry: Registry, outbound: Pick<Outbound, "figures">): void {
  const observe = (name: string, help: string, read: (figures: OutboundFigures) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ["connector"],
      registers: [registry],
      collect() {
        for (const figures of outbound.figures()) this.set({ connector: figures.connector }, read(figures));
      },
    });
  observe("arx_outbound_active", "Calls of a vendor that run", ({ active }) => active);
  observe("arx_outbound_waiting", "Calls of a vendor that wait for their turn", ({ waiting }) => waiting);
  observe("arx_outbound_breaker", "0: closed, 1: half open, 2: open, the vendor is not called", ({ breaker }) => BREAKER[breaker]);
  observe("arx_outbound_pause_seconds", "How long a vendor still asked to be left alone", ({ pausedMs }) => pausedMs / 1000);
}
