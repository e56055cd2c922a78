import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { generatedConnectors } from "../../../gateway/src/catalog/catalog.js";
import type { Gateway, GatewayParts } from "../../../gateway/src/gateway.js";
import { DEFAULT_POLICY } from "../../../gateway/src/policy/make-policy.js";
import type { Policy } from "../../../gateway/src/policy/policy.js";
import type { Database } from "../../../gateway/src/store/database.js";
import type { Vendor } from "../../../gateway/src/vendor/vendor.js";
import { signer } from "../audit/honest-log.js";
import { sharedDatabase } from "./database.js";
import { startVendor, type TestVendor } from "./vendor.js";

/** What may be other than usual. */
export interface Wanted
  extends Partial<
    Pick<
      GatewayParts,
      "catalog" | "digestKey" | "approvals" | "checkpoints" | "notifications" | "limits" | "logger" | "isPolicyStale" | "outbound"
    >
  > {
  /** The shared one, emptied, where left out. Given: used as it is, so that two gateways can work on one. */
  readonly database?: Database;
  /** One behind real HTTP where left out. */
  readonly vendor?: Vendor;
  /** The default policy, where left out; a function is asked for each call. */
  readonly policy?: Policy | (() => Policy | undefined);
}

/** An answer of the gateway. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at what they expect
  readonly body: any;
}

/** An event of the audit trail. */
export type Recorded = Readonly<Record<string, unknown>> & { readonly type: string; readonly seq: number };

export interface Sending {
  readonly key?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string is sent as it is. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

export interface Calling {
  readonly key?: string;
  readonly connector?: string;
  readonly operation?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Of its own for each call, where left out. */
  readonly idempotencyKey?: string;
  /** Seconds to wait for a reviewer. */
  readonly wait?: number;
  readonly approval?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestGateway {
  readonly url: string;
  readonly gateway: Gateway;
  readonly database: Database;
  /** What reached the vendor, where the test brought none of its own. */
  readonly hits: TestVendor["hits"];
  /** The key of `agent:triage`, which `user:olivia` answers for. */
  readonly agent: string;
  /** The key of the reviewer `user:alice`. */
  readonly alice: string;
  /** Makes another key: `agent:…`, or `user:…` for a reviewer. */
  key(name: string, owner?: string): Promise<string>;
  send(method: string, path: string, sending?: Sending): Promise<Reply>;
  /** `POST /v1/sdk/execute`; unless it says otherwise the containment of a host, which the default policy escalates. */
  call(calling?: Calling): Promise<Reply>;
  /** The audit trail in its order: all of it, or the events of one type. */
  events(type?: string): Promise<Recorded[]>;
  close(): Promise<void>;
}

/** A gateway that listens on 127.0.0.1. It is imported when this is called: what a test has mocked by then is mocked in it. */
export async function startTestGateway(wanted: Wanted = {}): Promise<TestGateway> {
  const { createGateway } = await import("../../../gateway/src/gateway.js");
  const { createKey } = await import("../../../gateway/src/identity/keys.js");
  const { policy = DEFAULT_POLICY, database = await sharedDatabase(), vendor, ...parts } = wanted;
  const own = vendor ? undefined : await startVendor();
  const gateway = await createGateway({
    catalog: generatedConnectors,
    digestKey: Buffer.alloc(32, 7),
    checkpoints: { signer },
    approvals: { mostPending: 20 },
    limits: { bodyBytes: 1_048_576, perMinute: 100_000, atOnce: 1_000 },
    logger: pino({ level: "silent" }),
    ...parts,
    database,
    vendor: vendor ?? (own as Vendor),
    policy: typeof policy === "function" ? policy : () => policy,
  });
  const url = await gateway.app.listen({ host: "127.0.0.1", port: 0 });
  const key = (name: string, owner = name.startsWith("user:") ? name : "user:olivia") =>
    createKey(gateway.ledger, "test", { kind: name.startsWith("user:") ? "reviewer" : "agent", name, owner });
  const agent = await key("agent:triage");
  const alice = await key("user:alice");
  const send = (method: string, path: string, sending: Sending = {}) => exchange(method, url + path, sending);
  return {
    ...{ url, gateway, database, hits: own?.hits ?? [], agent, alice, key, send },
    call: (calling = {}) => send("POST", "/v1/sdk/execute", callOf({ key: agent, ...calling })),
    async events(type) {
      const rows = await database.query<{ body: string }>(
        "select body from audit_events where $1::text is null or type = $1 order by seq",
        [type ?? null],
      );
      return rows.map(({ body }) => JSON.parse(body) as Recorded);
    },
    async close() {
      await gateway.close();
      await own?.close();
    },
  };
}

async function exchange(method: string, url: string, { key, headers, body, signal }: Sending): Promise<Reply> {
  const answer = await fetch(url, {
    method,
    headers: {
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === "" ? undefined : JSON.parse(text) };
}

const callOf = ({ key, wait, approval, idempotencyKey = randomUUID(), headers, ...call }: Calling): Sending => ({
  ...(key !== undefined && { key }),
  headers: {
    "idempotency-key": idempotencyKey,
    ...(wait !== undefined && { prefer: `wait=${wait}` }),
    ...(approval !== undefined && { "arx-approval": approval }),
    ...headers,
  },
  body: { connector: "crowdstrike", operation: "hosts:write", params: { ids: ["h1"], action_name: "contain" }, ...call },
});
