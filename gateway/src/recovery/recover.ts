import type { AnyOperation } from "@agentvault/runtime/server";
import { type EventDraft, nameEvent } from "../audit/event.js";
import type { Catalog } from "../catalog/catalog.js";
import { problemAnswer } from "../execute/answer.js";
import type { Working } from "../execute/working.js";
import type { Settled } from "../ledger/entry.js";
import type { Ledger } from "../ledger/ledger.js";
import type { Queries } from "../store/database.js";
import { Problem } from "../wire/problem.js";
import { findHeld, findOrphans, type Orphan, type SignsOfLife } from "./instances.js";

export interface Recovery {
  readonly database: Queries;
  readonly ledger: Ledger;
  readonly catalog: Catalog;
  readonly instance: string;
  /** What this instance is at work on. */
  readonly working: Pick<Working, "has">;
  /** No other instance can be at work on this database. */
  readonly isAlone: boolean;
  /** This instance's own: where they do not come through, nobody else is taken for dead. Left out: they do. */
  readonly signs?: Pick<SignsOfLife, "areHeard">;
  /** Told of a call that could not be taken over; the next round tries it again. */
  readonly failed: (error: unknown) => void;
}

/**
 * Takes over what dead instances held, and what this one holds without knowing: a claim whose answer was lost. What was not started is free.
 * Of what was, nobody knows whether the vendor did it: the trail says so, and only what may be done twice is free again.
 */
export async function recover(recovery: Recovery): Promise<void> {
  const { database, ledger, instance, working, isAlone, signs, failed } = recovery;
  const held = await findHeld(database, instance);
  const dead = (signs?.areHeard ?? true) ? await findOrphans(database, instance, isAlone) : [];
  const orphans = [...dead, ...held.filter((call) => !working.has(call))];
  let calls = 0;
  // One that cannot be taken over does not hold up the others.
  for (const orphan of orphans)
    try {
      if (await takeOver(recovery, orphan)) calls += 1;
    } catch (error) {
      failed(error);
    }
  if (calls > 0) await ledger.record({ events: [{ type: "gateway.recovered", details: { calls } }] });
}

async function isRepeatable(catalog: Catalog, { connector, operation }: Orphan): Promise<boolean> {
  if (connector === null || operation === null) return false;
  const operations = (await catalog.load(connector))?.OPERATION_MAP ?? {};
  return Object.hasOwn(operations, operation) && (operations[operation] as AnyOperation).idempotent;
}

/** False where another instance was first, or the one that holds it has come to its end after all. */
async function takeOver({ ledger, catalog, instance }: Recovery, orphan: Orphan): Promise<boolean> {
  const { events, settled } = orphan.started
    ? unknownOutcome(orphan, await isRepeatable(catalog, orphan))
    : { events: [], settled: free(orphan) };
  const { outcome } = await ledger.record({
    change: async (queries) => {
      const taken = await queries.query(
        `update calls set instance = $4 where agent = $1 and key = $2 and claim = $3::int and state = 'claimed' returning key`,
        [orphan.agent, orphan.key, orphan.claim, instance],
      );
      return taken.length > 0 ? { events } : undefined;
    },
    settled,
  });
  return outcome === "recorded";
}

const free = ({ agent, key, claim }: Orphan): Settled => ({ agent, key, claim, state: "free" });

function unknownOutcome(orphan: Orphan, isRepeatable: boolean): { events: EventDraft[]; settled: Settled } {
  const { agent, key, claim, connector, operation, approval_id } = orphan;
  const event = nameEvent("execution.unknown", {
    ...{ agent, outcome: "unknown", code: "upstream_timeout" },
    ...{ connector: connector ?? undefined, operation: operation ?? undefined, approval_id: approval_id ?? undefined },
  });
  if (isRepeatable) return { events: [event], settled: free(orphan) };
  const problem = new Problem("upstream_timeout", UNKNOWN, { outcome: "unknown", approval_id });
  const { status, body } = problemAnswer(problem, { requestId: event.id, auditEventId: event.id });
  return { events: [event], settled: { agent, key, claim, state: "answered", status, answer: body } };
}

const UNKNOWN =
  "the gateway broke off while it called the vendor, which may have done it: look before you call again under a new idempotency key";
