import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chain, GENESIS } from "../../../gateway/src/audit/chain.js";
import type { EventDraft, Json } from "../../../gateway/src/audit/event.js";
import { readLines } from "../../../gateway/src/verify/read-lines.js";
import { type Verification, verifyExport } from "../../../gateway/src/verify/verify-export.js";
import { linesOf, sealedLog, signer } from "../audit/honest-log.js";

const verifyBytes = (bytes: Buffer): Promise<Verification> => verifyExport(readLines([bytes]), { publicKey: signer.publicKey });

function flip(bytes: Buffer, at: number, bits: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ bits;
  return changed;
}

describe("every byte of an export", () => {
  it("counts: changed or left out, it is noticed, and the event that it stands in is named", async () => {
    const lines = await linesOf(sealedLog(3), [2, 3]);
    const export_ = Buffer.from(lines.join(""));
    let at = 0;
    for (const [index, line] of lines.entries()) {
      const isEvent = line.startsWith('{"event"');
      const seq = isEvent ? lines.slice(0, index + 1).filter((text) => text.startsWith('{"event"')).length : undefined;
      for (const end = at + Buffer.byteLength(line); at < end; at++) {
        const flipped = await verifyBytes(flip(export_, at, 1 << (at % 8)));
        const shortened = await verifyBytes(Buffer.concat([export_.subarray(0, at), export_.subarray(at + 1)]));
        expect({ at, flipped: flipped.ok, shortened: shortened.ok }).toEqual({ at, flipped: false, shortened: false });
        if (isEvent)
          expect({ at, flipped: flipped.firstBad?.seq, shortened: shortened.firstBad?.seq }).toEqual({ at, flipped: seq, shortened: seq });
      }
    }
    expect((await verifyBytes(export_)).ok).toBe(true);
  });
});

describe("whatever the events are", () => {
  const draft = fc.record<EventDraft>(
    {
      type: fc.constantFrom("policy.decided", "execution.failed", "secret.written"),
      agent: fc.string({ unit: "binary" }),
      reason: fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      duration_ms: fc.double(),
      params_redacted: fc.jsonValue({ stringUnit: "binary" }) as fc.Arbitrary<Json>,
    },
    { requiredKeys: ["type"] },
  );

  it("their export is verified, and with any bits of a byte flipped it is not", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(draft, { maxLength: 6 }), fc.nat(), fc.integer({ min: 1, max: 255 }), async (drafts, place, bits) => {
        const events = chain(GENESIS, drafts, new Date(0));
        const bytes = Buffer.from((await linesOf(events, [events.length])).join(""));
        expect(await verifyBytes(bytes)).toMatchObject({ ok: true, count: events.length, firstBad: null });
        expect((await verifyBytes(flip(bytes, place % bytes.length, bits))).ok).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it("in whatever pieces the bytes come", async () => {
    const bytes = Buffer.from((await linesOf(sealedLog(5), [3, 5])).join(""));
    for (const size of [1, 7, 64, 1000]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
      expect((await verifyExport(readLines(pieces), { publicKey: signer.publicKey })).count).toBe(5);
    }
  });
});
