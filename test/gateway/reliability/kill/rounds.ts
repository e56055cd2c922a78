import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { type Bundles, bundle } from "../../../../bench/bundles.js";
import type { Recorded } from "../../support/gateway.js";
import { type Access, type Answer, carryOut, type Order } from "./client.js";
import { nameOf, type Place } from "./kill.js";
import { type Stub, startStub } from "./stub.js";

const CLIENTS = 4;
/** A kill comes at one of the first so many times that a place is passed. */
const LATEST = 12;

/** What a gateway process says when it is looked at. */
interface Look {
  readonly events: readonly Recorded[];
  readonly fault?: string;
}

/** What was found in rounds of killing, in numbers. */
export interface Found {
  readonly rounds: number;
  /** Calls that reached the vendor. */
  readonly hits: number;
  /** Requests that were broken off by a kill. */
  readonly brokenOff: number;
  /** Of these, those whose outcome nobody knows: they are not repeated. */
  readonly unknown: number;
  /** What must not be. */
  readonly faults: readonly string[];
}

class Rounds {
  #count = 0;
  #orders = 0;
  #brokenOff = 0;
  #unknown = 0;
  #broken: Order[] = [];
  /** Ids of events that a client was told of. */
  readonly #told = new Set<string>();
  readonly #answered = new Map<string, Answer>();
  /** What is wrong, with the place before which it was first seen. */
  readonly #faults = new Map<string, string>();

  constructor(
    private readonly store: string,
    private readonly stub: Stub,
    private readonly bundles: Bundles,
  ) {}

  async run(place: Place, died: (instance: string) => Promise<void>): Promise<void> {
    const { child, access } = await this.#start();
    const ended = once(child, "exit");
    const after = (this.#count++ * 5) % LATEST;
    await this.#carryOutBroken(access, nameOf(place));
    const look = await this.#look(child);
    this.#check(look, nameOf(place));
    this.#arm(child, place, after);
    await Promise.all(Array.from({ length: CLIENTS }, () => this.#work(child, access)));
    await ended;
    if (child.signalCode !== "SIGKILL") this.#wrong(`the process ended with ${child.exitCode}`, nameOf(place));
    const started = look.events.findLast(({ type }) => type === "gateway.started") as { details?: { instance: string } } | undefined;
    await died(started?.details?.instance ?? "");
  }

  /** The last start, after which everything must have come to an end. */
  async end(): Promise<void> {
    const { child, access } = await this.#start();
    await this.#carryOutBroken(access, "the end");
    this.#check(await this.#look(child), "the end");
  }

  found(): Found {
    const { length: hits } = this.stub.opened;
    return {
      rounds: this.#count,
      hits,
      brokenOff: this.#brokenOff,
      unknown: this.#unknown,
      faults: [...this.#faults].map(([what, where]) => `${what} (seen before ${where})`),
    };
  }

  async #start(): Promise<{ child: ChildProcess; access: Access }> {
    this.stub.at = () => {};
    const preload = this.bundles.pathOf("kill-at-span.ts");
    const { child, said } = await this.bundles.start<Access>("gateway-process.ts", [this.store, this.stub.url], ["--import", preload]);
    return { child, access: said };
  }

  #arm(child: ChildProcess, place: Place, after: number): void {
    if (typeof place !== "string") child.send({ kill: { ...place, after } });
    else {
      let passed = 0;
      this.stub.at = (here) => {
        if (here === place && passed++ >= after) child.kill("SIGKILL");
      };
    }
  }

  /** Opens cases until the gateway is gone. */
  async #work(child: ChildProcess, access: Access): Promise<void> {
    while (child.exitCode === null && child.signalCode === null) {
      const order = { name: `case ${++this.#orders}`, isAsked: this.#orders % 2 === 0 };
      try {
        this.#answered.set(order.name, await carryOut(access, order, (answer) => this.#hear(answer)));
      } catch {
        this.#broken.push(order);
      }
    }
  }

  async #carryOutBroken(access: Access, where: string): Promise<void> {
    const orders = this.#broken.splice(0);
    this.#brokenOff += orders.length;
    for (const order of orders) {
      const answer = await carryOut(access, order, (one) => this.#hear(one));
      this.#answered.set(order.name, answer);
      if (answer.status === 504 && answer.body.outcome === "unknown") this.#unknown += 1;
      else if (answer.status !== 200) this.#wrong(`${order.name} asked for again is answered ${answer.status} ${answer.body.code}`, where);
    }
  }

  #wrong(what: string, where: string): void {
    if (!this.#faults.has(what)) this.#faults.set(what, where);
  }

  #hear({ body }: Answer): void {
    const id = body.meta?.audit_event_id ?? body.audit_event_id;
    if (typeof id === "string") this.#told.add(id);
  }

  async #look(child: ChildProcess): Promise<Look> {
    child.send({ look: true });
    const [look] = (await once(child, "message")) as [Look];
    return look;
  }

  #check({ events, fault }: Look, where: string): void {
    const wrong = (what: string) => this.#wrong(what, where);
    if (fault) wrong(`the trail does not verify: ${fault}`);
    const ids = new Set(events.map(({ id }) => id));
    for (const id of this.#told) if (!ids.has(id)) wrong(`a client was told of ${id}, which is lost`);
    const started = startedCases(events);
    const opened = new Map<string, number>();
    for (const name of this.stub.opened) opened.set(name, (opened.get(name) ?? 0) + 1);
    for (const [name, times] of opened) {
      if (times > 1) wrong(`${name} was opened ${times} times`);
      if (!started.has(name)) wrong(`${name} was opened, and no event says that it was begun`);
    }
    for (const [name, { status }] of this.#answered)
      if (status === 200 && opened.get(name) !== 1) wrong(`${name} is answered 200 and was opened ${opened.get(name) ?? 0} times`);
    for (const id of usedTwice(events)) wrong(`approval ${id} was used by two calls`);
  }
}

/** Where, on what data, and how often at each place. */
export interface Killing {
  /** The URL of a PostgreSQL, or a folder. */
  readonly store: string;
  readonly places: readonly Place[];
  readonly times: number;
  /** Told of each instance that died. */
  readonly died?: (instance: string) => Promise<void>;
}

/**
 * Kills a gateway again and again on the same data while clients work; after each start everything that was broken off is asked for
 * again, and compared with what the vendor saw and what the trail says.
 */
export async function killAgainAndAgain({ store, places, times, died = async () => {} }: Killing): Promise<Found> {
  const stub = await startStub();
  const bundles = await bundle(["gateway-process.ts", "kill-at-span.ts"].map((file) => join(import.meta.dirname, file)));
  const rounds = new Rounds(store, stub, bundles);
  try {
    for (let time = 0; time < times; time++) for (const place of places) await rounds.run(place, died);
    await rounds.end();
    return rounds.found();
  } finally {
    bundles.close();
    await stub.close();
  }
}

/** Names of the cases of which the trail says that the vendor may have been called. */
function startedCases(events: readonly Recorded[]): ReadonlySet<string> {
  const names = new Map<unknown, string>();
  for (const { type, request_id, params_redacted } of events)
    if (type === "policy.decided") names.set(request_id, (params_redacted as { name: string }).name);
  return new Set(events.filter(({ type }) => type === "execution.started").map(({ request_id }) => names.get(request_id) as string));
}

function usedTwice(events: readonly Recorded[]): string[] {
  const uses = events.filter(({ type }) => type === "approval.consumed").map(({ approval_id }) => approval_id as string);
  return uses.filter((id, at) => uses.indexOf(id) !== at);
}
