import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chain, GENESIS } from "../../../gateway/src/audit/chain.js";
import type { EventDraft, Json } from "../../../gateway/src/audit/event.js";
import { draftsOf, sealedLog } from "./honest-log.js";

const at = new Date("2026-11-28T12:00:00Z");

describe("the chain", () => {
  it("numbers events from 1 and links each to the one before", () => {
    const [first, second] = chain(GENESIS, draftsOf(2), at);
    expect(first).toMatchObject({ v: 1, seq: 1, ts: "2026-11-28T12:00:00.000Z", prev_hash: "0".repeat(64) });
    expect(second).toMatchObject({ seq: 2, prev_hash: first?.hash });
  });

  it("goes on from any head as if there had been one batch", () => {
    const [head] = chain(GENESIS, draftsOf(1), at);
    if (!head) throw new Error("nothing was sealed");
    const [next] = chain(head, draftsOf(1), at);
    expect(next).toMatchObject({ seq: 2, prev_hash: head.hash });
    expect(chain(head, [], at)).toEqual([]);
  });

  it("hashes a zero byte, the hash before and the body", () => {
    const [, second] = sealedLog(2);
    const text = Buffer.concat([Buffer.of(0), Buffer.from(second?.prev_hash ?? "", "hex"), Buffer.from(second?.body ?? "")]);
    expect(second?.hash).toBe(createHash("sha256").update(text).digest("hex"));
  });

  it("gives ids that sort as the events do", () => {
    const ids = sealedLog(300).map(({ id }) => id);
    expect(ids[0]).toMatch(/^evt_[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it("writes what RFC 8785 does, whatever the parameters are", () => {
    const draft = fc.record<EventDraft>({
      type: fc.constant("policy.decided"),
      agent: fc.string({ unit: "binary" }),
      reason: fc.string({ unit: "binary" }),
      duration_ms: fc.double({ noNaN: true, noDefaultInfinity: true }),
      params_redacted: fc.jsonValue({ stringUnit: "binary" }) as fc.Arbitrary<Json>,
    });
    fc.assert(
      fc.property(draft, (one) => {
        for (const { body, hash: _, ...place } of chain(GENESIS, [one], at)) expect(body).toBe(canonicalize({ ...one, ...place }));
      }),
      { numRuns: 100 },
    );
  });

  it("leaves out what does not apply, and members that no event has", () => {
    const draft = { type: "gateway.started", agent: undefined, password: "secret" } as EventDraft;
    const [sealed] = chain(GENESIS, [draft], at);
    expect(Object.keys(JSON.parse(sealed?.body ?? ""))).toEqual(["id", "prev_hash", "seq", "ts", "type", "v"]);
  });

  it("replaces half a surrogate pair and numbers that JSON lacks, wherever they stand", () => {
    const draft: EventDraft = { type: "policy.decided", agent: "a\ud800", params_redacted: { "k\udc00": ["\ud800x", Number.NaN, "😀"] } };
    const [sealed] = chain(GENESIS, [draft], at);
    expect(JSON.parse(sealed?.body ?? "")).toMatchObject({ agent: "a\ufffd", params_redacted: { "k\ufffd": ["\ufffdx", null, "😀"] } });
  });

  it("keeps a parameter that is called __proto__", () => {
    const params = JSON.parse('{"__proto__":{"x":1}}') as Json;
    const [sealed] = chain(GENESIS, [{ type: "policy.decided", params_redacted: params }], at);
    expect(sealed?.body).toContain('"params_redacted":{"__proto__":{"x":1}}');
  });
});
