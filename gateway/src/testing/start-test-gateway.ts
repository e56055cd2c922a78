import { generateKeyPairSync, randomBytes } from "node:crypto";
import { once } from "@agentvault/runtime/server";
import { pino } from "pino";
import { createCheckpointSigner } from "../audit/checkpoint.js";
import type { AuditEvent } from "../audit/event.js";
import { generatedConnectors } from "../catalog/catalog.js";
import { createGateway, type Gateway } from "../gateway.js";
import { createKey } from "../identity/keys.js";
import type { Answers } from "../simulate/answers.js";
import { simulatedVendor } from "../simulate/simulated-vendor.js";
import type { Database, Queries } from "../store/database.js";
import { borrowDatabase } from "./database-pool.js";
import { fetchFrom } from "./fetch-app.js";
import { type ExecutedCall, noting, scopesOf } from "./recorded-calls.js";
import { type Reviewer, Reviewing } from "./reviewing.js";
import { type PolicySource, policyOf } from "./test-policy.js";

export interface TestGatewayOptions {
  /** What is permitted. Default: low and medium risk is, high risk is escalated, critical risk is denied. */
  readonly policy?: PolicySource;
  /** Who decides about what is escalated. Default: nobody does, until the test calls `approve` or `deny`. */
  readonly reviewer?: Reviewer;
  /** What vendors answer, by connector and operation; the rest is made up from the result schemas. */
  readonly answers?: Answers;
  /** Another seed makes up other answers. Default: `arx`. */
  readonly seed?: string;
  /** Who calls, as policies name it. Default: `agent:test`. */
  readonly agent?: string;
}

/**
 * A whole gateway in this process: policy, approvals, idempotency keys and the audit trail are the real ones; the vendors are simulated.
 * A client's options: `new ARXClient(gateway)`.
 */
export interface TestGateway extends AsyncDisposable {
  readonly apiKey: string;
  /** Where `fetch` is at home: there is no such server. */
  readonly baseUrl: string;
  /** Answers as the gateway would over HTTP, without a port. */
  readonly fetch: typeof fetch;
  /** Listens on 127.0.0.1 as well, for agents that take no `fetch`; gives the base URL. */
  listen(): Promise<string>;
  /** The audit trail so far, in its order. */
  events(): Promise<readonly AuditEvent[]>;
  /** What reached a vendor so far, in its order. */
  calls(): readonly ExecutedCall[];
  /** The vendors' permissions that these calls needed, by connector. */
  scopesUsed(): Readonly<Record<string, readonly string[]>>;
  /** Approves, by as many people as have to. @throws Problem where there is no such approval, or it is decided. */
  approve(id: string): Promise<void>;
  /** Denies. @throws Problem where there is no such approval, or it is decided. */
  deny(id: string, reason: string): Promise<void>;
  /** Ends it, and forgets everything. */
  close(): Promise<void>;
}

/**
 * Starts a gateway for a test. The first of a process opens a database, which takes a second or more; those after it take that over when
 * it is closed. @throws MistakesError where the policy is none.
 */
export async function startTestGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const policy = await policyOf(options.policy);
  const { database, giveBack } = await borrowDatabase();
  try {
    return await start(options, () => policy, database, giveBack);
  } catch (error) {
    await giveBack();
    throw error;
  }
}

async function start(
  { reviewer, answers = {}, seed = "arx", agent = "agent:test" }: TestGatewayOptions,
  policy: Parameters<typeof createGateway>[0]["policy"],
  database: Database,
  giveBack: () => Promise<void>,
): Promise<TestGateway> {
  const calls: ExecutedCall[] = [];
  const gateway = await createGateway({
    ...{ database, policy, catalog: generatedConnectors, digestKey: randomBytes(32) },
    vendor: noting(simulatedVendor({ seed, answers }), calls),
    checkpoints: { signer: createCheckpointSigner("gateway.test", generateKeyPairSync("ed25519").privateKey) },
    approvals: { mostPending: 1_000 },
    limits: { bodyBytes: 1 << 20, perMinute: 1_000_000, atOnce: 10_000 },
    logger: pino({ level: "silent" }),
  });
  const reviewing = new Reviewing(database, gateway.ledger);
  if (reviewer) await reviewing.begin(reviewer);
  const apiKey = await createKey(gateway.ledger, "test", { kind: "agent", name: agent, owner: "user:developer" });
  const close = once(() => stop(gateway, reviewing, giveBack));
  return {
    ...{ apiKey, baseUrl: "http://gateway.test", fetch: fetchFrom(gateway.app), close, [Symbol.asyncDispose]: close },
    listen: () => gateway.app.listen({ host: "127.0.0.1", port: 0 }),
    events: () => eventsOf(database),
    calls: () => [...calls],
    scopesUsed: () => scopesOf(calls),
    approve: (id) => reviewing.approve(id),
    deny: (id, reason) => reviewing.deny(id, reason),
  };
}

async function stop(gateway: Gateway, reviewing: Reviewing, giveBack: () => Promise<void>): Promise<void> {
  await reviewing.end();
  await gateway.close();
  await giveBack();
}

async function eventsOf(database: Queries): Promise<AuditEvent[]> {
  const rows = await database.query<{ body: string }>("select body from audit_events order by seq");
  return rows.map(({ body }) => JSON.parse(body) as AuditEvent);
}
