import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AnyOperation, operation } from "@agentvault/runtime/server";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { z } from "zod";
import type { Catalog } from "../../../gateway/src/catalog/catalog.js";
import type { Entry } from "../../../gateway/src/ledger/entry.js";
import type { Ledger } from "../../../gateway/src/ledger/ledger.js";
import type { Queries } from "../../../gateway/src/store/database.js";
import { policyWith } from "../policy/samples.js";
import { sharedDatabase } from "../support/database.js";
import type { Reply, TestGateway } from "../support/gateway.js";
import { startGateway } from "./live.js";
import { withoutGuards } from "./without-guards.js";

const READ = { operation: "detections:read", params: {} } as const;

const tell = ({ status, body }: Reply): string => `${status} ${body?.code ?? "ok"}`;

describe("row 5: a history that an agent made up", () => {
  const ACTION = { connector: "jira", operation: "issues:write" };

  /** A rule that was written to have a reviewer look at what follows a ticket, and not to open anything. */
  async function attack(count: number, action = ACTION) {
    const gateway = await startGateway({
      policy: policyWith('{ id: after-ticket, match: { asserted_prior: ["jira issues:write"] }, verdict: ESCALATE }'),
    });
    const session_context = { prior_actions: Array.from({ length: count }, () => action) };
    const body = { connector: "crowdstrike", operation: "quarantine:delete", params: { ids: ["q1"] }, session_context };
    return tell(await gateway.send("POST", "/v1/sdk/execute", { key: gateway.agent, body }));
  }

  test("opens nothing, is no longer than can be weighed, and would open something without the guard", async () => {
    expect(await attack(0)).toBe("403 policy_denied");
    expect(await attack(256)).toBe("403 policy_denied");
    expect(await attack(1, { connector: "no-such", operation: "x".repeat(200) })).toBe("403 policy_denied");
    expect(await attack(257)).toBe("400 bad_request");
    const guards = { "gateway/src/policy/only-raises.ts": { onlyRaises: () => false } };
    expect(await withoutGuards(guards, () => attack(1))).toBe("202 ok");
  });
});

const FILL_DISK = `
create function fail_to_extend() returns trigger language plpgsql as $$
begin
  raise exception 'could not extend file: No space left on device' using errcode = 'disk_full';
end $$;
create trigger fail_to_extend before insert on audit_events execute function fail_to_extend();`;

describe("row 11: the audit trail cannot be written", () => {
  async function attack() {
    const database = await sharedDatabase();
    const gateway = await startGateway({ database });
    await database.run(FILL_DISK);
    try {
      return [tell(await gateway.call(READ)), gateway.hits.length];
    } finally {
      await database.run("drop function fail_to_extend cascade");
    }
  }

  test("nothing is sent, and would be by a gateway that goes on", async () => {
    expect(await attack()).toEqual(["503 audit_unavailable", 0]);
    const goesOn = (guard: { Ledger: typeof Ledger }) => ({
      Ledger: class extends guard.Ledger {
        override record(entry: Entry) {
          return super.record(entry).catch(() => ({ outcome: "recorded", claim: 1 }) as const);
        }
      },
    });
    expect(await withoutGuards({ "gateway/src/ledger/ledger.ts": goesOn }, attack)).toEqual(["200 ok", 1]);
  });
});

/** What calls of these operations are answered. */
async function callEach(operations: readonly string[]) {
  const gateway = await startGateway();
  const told = [];
  for (const name of operations) told.push(tell(await gateway.call({ ...READ, operation: name })));
  return { told, hits: gateway.hits.length };
}

describe("row 14: names that every object has", () => {
  const NAMES = ["constructor", "__proto__", "toString", "hasOwnProperty"];

  test("are no operations and no connectors, and would be found without the guard", async () => {
    expect((await callEach(NAMES)).told).toEqual(NAMES.map(() => "404 unknown_operation"));
    const gateway = await startGateway();
    for (const connector of NAMES) expect(tell(await gateway.call({ ...READ, connector }))).toBe("404 unknown_connector");
    const resolveOperation = (operations: Readonly<Record<string, AnyOperation>>, name: string) =>
      name in operations ? { id: name, info: operations[name] } : undefined;
    const guards = { "runtime/src/server/resolve-operation.ts": { resolveOperation } };
    // Functions that are taken for operations: what happens next is anybody's guess.
    expect((await withoutGuards(guards, () => callEach(NAMES))).told).toEqual(NAMES.map(() => "500 internal_error"));
  });

  async function pollute() {
    const gateway = await startGateway();
    const start = '{"connector":"crowdstrike","operation":"detections:read"';
    const told = [];
    for (const end of ['"params":{"__proto__":{"polluted":1}}}', '"__proto__":{"polluted":1},"params":{}}']) {
      told.push(tell(await gateway.send("POST", "/v1/sdk/execute", { key: gateway.agent, body: `${start},${end}` })));
    }
    return [...told, ({} as { polluted?: number }).polluted];
  }

  test("are refused in a body, and would be dropped without a word without the guard", async () => {
    expect(await pollute()).toEqual(["400 bad_request", "400 bad_request", undefined]);
    const guards = { "gateway/src/execute/require-no-prototype.ts": { requireNoPrototype: () => undefined } };
    expect(await withoutGuards(guards, pollute)).toContain("200 ok");
  });
});

describe("row 15: names that look like others", () => {
  const FOLDED = ["detections：read", "Detections:read", "detections:read\u200b", "ｄetections:read"];
  const OTHER = ["detecti\u03bfns:read", "detections:read ", "detections:read\0", " detections:read", "detections:re\u00adad"];

  test("are others, and would not be if names were folded", async () => {
    const { told, hits } = await callEach([...FOLDED, ...OTHER]);
    expect([new Set(told), hits]).toEqual([new Set(["404 unknown_operation"]), 0]);
    const folding = ({ resolveOperation }: { resolveOperation: (operations: object, name: string) => unknown }) => ({
      resolveOperation: (operations: object, name: string) =>
        resolveOperation(operations, name.normalize("NFKC").toLowerCase().replaceAll("\u200b", "")),
    });
    const guards = { "runtime/src/server/resolve-operation.ts": folding };
    expect(await withoutGuards(guards, () => callEach(FOLDED))).toEqual({ told: FOLDED.map(() => "200 ok"), hits: FOLDED.length });
  });
});

describe("row 17: requests that are too much", () => {
  const CATALOG: Catalog = {
    ids: ["acme"],
    load: async () => ({
      CONNECTOR: { id: "acme", name: "Acme", api: { servers: {}, auth: { type: "none" } } },
      OPERATION_MAP: {
        "things:read": operation({
          ...({ method: "POST", path: "/x", scope: [], risk: "low", effect: "read", idempotent: true, description: "" } as const),
          parameters: { any: { in: "body" } },
          params: () => z.strictObject({ any: z.unknown() }),
          result: () => z.unknown(),
        }),
      },
    }),
  };

  async function callWith(any: string, bodyBytes = 1_048_576) {
    const gateway = await startGateway({ catalog: CATALOG, limits: { bodyBytes, perMinute: 1_000, atOnce: 100 } });
    const body = `{"connector":"acme","operation":"things:read","params":{"any":${any}}}`;
    return tell(await gateway.send("POST", "/v1/sdk/execute", { key: gateway.agent, body }));
  }

  test("by their size are refused, and would not be without a limit", async () => {
    const large = JSON.stringify("x".repeat(2 ** 20));
    expect([await callWith(large), await callWith(large, 2 ** 22)]).toEqual(["413 body_too_large", "200 ok"]);
  });

  const SHALLOW = { "gateway/src/json/require-shallow.ts": { requireShallow: () => {} } };

  test("by their depth are refused, and would exhaust the stack without the guard", async () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    expect(await callWith(deep)).toBe("400 bad_request");
    expect(await withoutGuards(SHALLOW, () => callWith(deep))).toBe("500 internal_error");
  });

  test("by their depth are refused before they are parsed, whichever address they are sent to", async () => {
    const brackets = Buffer.from("[".repeat(2 ** 20));
    const { parseBody } = await import("../../../gateway/src/json/parse-body.js");
    const began = performance.now();
    expect(() => parseBody(brackets)).toThrow("nested deeper");
    const withGuard = performance.now() - began;
    expect(withGuard).toBeLessThan(50);
    const naive = await withoutGuards(SHALLOW, async () => {
      const { parseBody: parse } = await import("../../../gateway/src/json/parse-body.js");
      const start = performance.now();
      expect(() => parse(brackets)).toThrow("not JSON");
      return performance.now() - start;
    });
    expect(naive).toBeGreaterThan(4 * withGuard);
    const gateway = await startGateway();
    const body = "[".repeat(1_000) + "]".repeat(1_000);
    for (const path of ["/v1/sdk/execute", "/v1/approvals/apr_1/cancel"])
      expect(tell(await gateway.send("POST", path, { key: gateway.agent, body }))).toBe("400 bad_request");
  });

  /** What a client is answered that sends half a request, while a hundred like it do the same; `undefined` where it is still awaited. */
  async function trickle(gateway: TestGateway): Promise<string | undefined> {
    const { port, hostname } = new URL(gateway.url);
    const sockets = Array.from({ length: 100 }, () => connect(Number(port), hostname).on("error", () => {}));
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
    });
    for (const socket of sockets) socket.write("POST /v1/sdk/execute HTTP/1.1\r\nhost: x\r\ncontent-le");
    expect(tell(await gateway.call(READ))).toBe("200 ok");
    const [first] = sockets;
    const answer = await Promise.race([
      once(first as NodeJS.EventEmitter, "data").then(String),
      new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 2_000)),
    ]);
    return answer?.split("\r\n")[0];
  }

  test("by their slowness are ended and delay nobody, and would stay without the guard", async () => {
    const { REQUEST_TIME } = await import("../../../gateway/src/server/request-time.js");
    expect(REQUEST_TIME.mostMs).toBeLessThanOrEqual(10_000);
    const within = (mostMs: number) =>
      withoutGuards({ "gateway/src/server/request-time.ts": { REQUEST_TIME: { mostMs, checkedEveryMs: 50 } } }, async () =>
        trickle(await startGateway()),
      );
    expect(await within(300)).toBe("HTTP/1.1 408 Request Timeout");
    expect(await within(0)).toBeUndefined();
  });
});

describe("row 20: a client that loses its answer asks again", () => {
  async function attack() {
    const gateway = await startGateway();
    const idempotencyKey = "0c6a";
    const hangUp = new AbortController();
    const body = { connector: "crowdstrike", ...READ };
    const headers = { "idempotency-key": idempotencyKey };
    const lost = gateway.send("POST", "/v1/sdk/execute", { key: gateway.agent, headers, body, signal: hangUp.signal });
    await vi.waitFor(() => expect(gateway.hits).toHaveLength(1), { interval: 1, timeout: 10_000 });
    hangUp.abort();
    await lost.catch(() => {});
    const again = await vi.waitFor(async () => {
      const reply = await gateway.send("POST", "/v1/sdk/execute", { key: gateway.agent, headers, body });
      expect(reply.status).not.toBe(409);
      return reply;
    }, 10_000);
    const others = await Promise.all(Array.from({ length: 10 }, () => gateway.call({ ...READ, idempotencyKey: "d1" })));
    return [
      again.status,
      again.body.meta.replayed,
      others.filter(({ status }) => status === 200 || status === 409).length,
      gateway.hits.length,
    ];
  }

  test("and gets it, while the vendor is called once; not without the guard", async () => {
    expect(await attack()).toEqual([200, true, 10, 2]);
    async function claimKeys(queries: Queries, instance: string, entries: readonly Entry[]) {
      const claims = new Map<Entry, { readonly claim: number }>();
      for (const entry of entries) {
        if (!entry.claim) continue;
        const [row] = await queries.query<{ claim: number }>(
          `insert into calls (agent, key, request_hash, state, instance) values ($1, $2, '', 'claimed', $3)
           on conflict (agent, key) do update set state = 'claimed', claim = calls.claim + 1 returning claim`,
          [entry.claim.agent, entry.claim.key, instance],
        );
        if (row) claims.set(entry, row);
      }
      return claims;
    }
    expect(await withoutGuards({ "gateway/src/ledger/claim-keys.ts": { claimKeys } }, attack)).toEqual([200, false, 10, 12]);
  });
});

describe("row 21: a policy file that is half written", () => {
  const OLD = "rules: []\nbaseline: { low: ESCALATE, medium: ESCALATE, high: ESCALATE, critical: DENY }\n";
  /** Stricter in what it says last, so that what is lost would loosen it. */
  const NEW = `rules:
  - id: others-wait
    match:
      agents: ["agent:other*"]
    verdict: ESCALATE
    approvals:
      expires: 15m
  - id: triage-reads-nothing
    match:
      agents: ["agent:triage"]
      operations: ["detections:*"]
    verdict: DENY
# What remains.
baseline:
  low: ESCALATE
  medium: DENY
  high: DENY
  critical: DENY
`;

  /** The verdicts on a call while the file is each beginning of the new policy. */
  async function attack() {
    const folder = mkdtempSync(join(tmpdir(), "policy-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "policy.yaml");
    writeFileSync(file, OLD);
    const { watchPolicy } = await import("../../../gateway/src/policy/watch-policy.js");
    const watch = await watchPolicy(file, { onLoaded: () => {}, onStale: () => {} }, 600_000);
    onTestFinished(() => watch.close());
    const gateway = await startGateway({ policy: () => watch.policy });
    const verdicts = [];
    for (let length = 0; length <= NEW.length; length += length < NEW.length - 5 ? 5 : 1) {
      writeFileSync(file, NEW.slice(0, length));
      await watch.reload();
      verdicts.push((await gateway.call({ ...READ, headers: { "arx-dry-run": "1" } })).body.meta.verdict);
    }
    return verdicts;
  }

  test("does not count: verdicts are the old ones or the new, and would be looser without the guard", async () => {
    const verdicts = await attack();
    expect([new Set(verdicts.slice(0, -2)), verdicts.at(-1)]).toEqual([new Set(["ESCALATE"]), "DENY"]);
    const guards = { "gateway/src/policy/require-whole.ts": { requireWhole: () => undefined } };
    expect(await withoutGuards(guards, attack)).toContain("PERMIT");
  });
});

describe("row 28: a request that two read in two ways", () => {
  const body = JSON.stringify({ connector: "crowdstrike", ...READ });

  /** The status of a call with a header given twice, of which a proxy may have read the other, and whether it was executed. */
  async function sendTwice(name: string, values: (gateway: TestGateway) => readonly string[]) {
    const gateway = await startGateway();
    const headers = Object.entries({ host: "x", "content-type": "application/json", "content-length": String(body.length) });
    if (name !== "authorization") headers.push(["authorization", `Bearer ${gateway.agent}`]);
    for (const value of values(gateway)) headers.push([name, value]);
    const options = { method: "POST", agent: false, headers: headers.flat() };
    const [{ statusCode }] = await once(request(`${gateway.url}/v1/sdk/execute`, options).end(body), "response");
    return [statusCode, gateway.hits.length];
  }

  test("is not executed for a header given twice, and would be without the guard", async () => {
    const byKey = () => sendTwice("authorization", ({ agent, alice }) => [`Bearer ${agent}`, `Bearer ${alice}`]);
    const byCall = () => sendTwice("idempotency-key", () => ["key-1", "key-2"]);
    expect([await byKey(), await byCall()]).toEqual([
      [400, 0],
      [400, 0],
    ]);
    const guards = { "gateway/src/server/require-plain.ts": { requirePlain: () => undefined } };
    expect([await withoutGuards(guards, byKey), await withoutGuards(guards, byCall)]).toEqual([
      [200, 1],
      [200, 1],
    ]);
  });
});
