import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rootByConsistency, rootByInclusion } from "../../../gateway/src/verify/proofs.js";
import { parsePublicKey } from "../../../gateway/src/verify/public-key.js";
import { type Checkpoint, readCheckpoint } from "../../../gateway/src/verify/read-checkpoint.js";
import { readLines } from "../../../gateway/src/verify/read-lines.js";
import { verifyExport } from "../../../gateway/src/verify/verify-export.js";
import { signer } from "../audit/honest-log.js";
import { type Recorded, startTestGateway, type TestGateway } from "../support/gateway.js";

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
  await gateway.key("agent:other");
  for (let at = 0; at < 4; at++) await gateway.call({ operation: "detections:read", params: {} });
  await gateway.call();
});
afterAll(() => gateway.close());

const ask = (path: string, key = gateway.alice) => gateway.send("GET", `/v1/audit/${path}`, { key });

async function askText(path: string): Promise<string> {
  const answer = await fetch(`${gateway.url}/v1/audit/${path}`, { headers: { authorization: `Bearer ${gateway.alice}` } });
  expect(answer.status).toBe(200);
  return answer.text();
}

const KEY = parsePublicKey(signer.publicKey);

async function newestCheckpoint(): Promise<Checkpoint> {
  const checkpoint = readCheckpoint(await askText("checkpoint"), KEY);
  if (typeof checkpoint === "string") throw new Error(checkpoint);
  return checkpoint;
}

const ADDRESSES = ["events", "events/evt_1", "verify", "checkpoint", "proof?seq=1", "export", "key"];

it.each(ADDRESSES)("%s is for reviewers", async (path) => {
  expect(await ask(path, gateway.agent)).toMatchObject({ status: 403, body: { code: "key_scope" } });
  expect((await gateway.send("GET", `/v1/audit/${path}`)).status).toBe(401);
});

describe("events", () => {
  const seqsOf = (body: { events: { event: Recorded }[] }) => body.events.map(({ event }) => event.seq);

  it("come page by page in their order, each with its hash", async () => {
    const all = await gateway.events();
    const seen: unknown[] = [];
    for (let cursor = "0"; cursor !== null; ) {
      const { status, body } = await ask(`events?limit=3&cursor=${cursor}`);
      expect(status).toBe(200);
      expect(body.events.length).toBeLessThanOrEqual(3);
      seen.push(...body.events);
      cursor = body.next_cursor;
    }
    expect(seen.map((one) => (one as { event: Recorded }).event)).toEqual(all);
    const [first, second] = seen as { event: Recorded; hash: string }[];
    expect(second?.event["prev_hash"]).toBe(first?.hash);
  });

  it("are found by what they say", async () => {
    const all = await gateway.events();
    const approval = all.find(({ type }) => type === "approval.requested")?.["approval_id"];
    const cases: [string, (event: Recorded) => boolean][] = [
      ["agent=agent:triage", ({ agent }) => agent === "agent:triage"],
      ["operation=detections:read&type=execution.finished", ({ type }) => type === "execution.finished"],
      ["verdict=ESCALATE", ({ verdict }) => verdict === "ESCALATE"],
      [`approval_id=${approval}`, (event) => event["approval_id"] === approval],
      ["connector=crowdstrike", ({ connector }) => connector === "crowdstrike"],
      [`from=${all[3]?.["ts"]}`, ({ ts }) => (ts as string) >= (all[3]?.["ts"] as string)],
      [`to=${all[3]?.["ts"]}`, ({ ts }) => (ts as string) < (all[3]?.["ts"] as string)],
      ["connector=jira", () => false],
    ];
    for (const [query, wanted] of cases) {
      const { body } = await ask(`events?limit=100&${query}`);
      expect([query, seqsOf(body)]).toEqual([query, all.filter(wanted).map(({ seq }) => seq)]);
    }
  });

  it("are found by id", async () => {
    const [, second] = await gateway.events();
    expect(await ask(`events/${second?.["id"]}`)).toMatchObject({
      status: 200,
      body: { event: second, hash: expect.stringMatching(/^\w{64}$/) },
    });
    expect(await ask("events/evt_none")).toMatchObject({ status: 404, body: { code: "not_found" } });
  });

  it.each([
    ["events?limit=1000", "/limit", "too_big"],
    ["events?limit=ten", "/limit", "pattern"],
    ["events?verdict=MAYBE", "/verdict", "enum"],
    ["events?from=yesterday", "/from", "format"],
    ["events?agent=a&agent=b", "/agent", "type"],
    ["events?sort=up", "/sort", "unknown_property"],
    ["verify?from=0", "/from", "too_small"],
    ["proof?seq=-1", "/seq", "pattern"],
    ["proof", "", "any_of"],
  ])("%s is refused with what is wrong", async (query, path, code) => {
    expect(await ask(query)).toMatchObject({ status: 422, body: { code: "validation_error", errors: [{ path, code }] } });
  });
});

describe("proofs", () => {
  it("lead to the root that a checkpoint signs", async () => {
    const { size, root } = await newestCheckpoint();
    expect(size).toBe((await gateway.events()).length);
    const hashes = (await ask("events?limit=100")).body.events.map(({ hash }: { hash: string }) => Buffer.from(hash, "hex"));
    for (let seq = 1; seq <= size; seq++) {
      const { body } = await ask(`proof?seq=${seq}&size=${size}`);
      const proof = body.proof.map((hash: string) => Buffer.from(hash, "hex"));
      expect(rootByInclusion(hashes[seq - 1], seq - 1, size, proof)).toEqual(root);
    }
  });

  it("show that an earlier tree is the beginning of a later one", async () => {
    const earlier = await newestCheckpoint();
    await gateway.call({ operation: "detections:read", params: {} });
    const { size, root } = await newestCheckpoint();
    expect(size).toBeGreaterThan(earlier.size);
    const { body } = await ask(`proof?earlier=${earlier.size}`);
    expect(body).toMatchObject({ size, root: root.toString("hex") });
    const proof = body.proof.map((hash: string) => Buffer.from(hash, "hex"));
    expect(rootByConsistency(earlier.root, earlier.size, size, proof)).toEqual(root);
  });

  it.each(["seq=1&size=100000", "seq=3&size=2", "earlier=9&size=8"])("of %s there is none", async (query) => {
    expect(await ask(`proof?${query}`)).toMatchObject({ status: 404, body: { code: "not_found" } });
  });
});

describe("an export", () => {
  it("is what the verifier takes, and covers what came before it", async () => {
    await newestCheckpoint();
    const { body } = await gateway.call({ operation: "detections:read", params: {} });
    const text = await askText("export");
    expect(text).toContain(body.meta.audit_event_id);
    const count = (await gateway.events()).length;
    const verified = await verifyExport(readLines([Buffer.from(text)]), { publicKey: (await askText("key")).trim() });
    expect(verified).toMatchObject({ ok: true, count, firstBad: null });
  });
});
