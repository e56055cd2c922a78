import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { chain, GENESIS, type SealedEvent } from "../../../gateway/src/audit/chain.js";
import { createCheckpointSigner } from "../../../gateway/src/audit/checkpoint.js";
import { EMPTY_RANGE, extendRange } from "../../../gateway/src/audit/merkle.js";
import { type Verification, verifyExport } from "../../../gateway/src/verify/verify-export.js";
import { checkpointOf, draftsOf, keyOfSeed, linesOf, sealedLog, signer } from "../audit/honest-log.js";

const { publicKey } = signer;
const SIZES = [20, 40, 60];
const EVENTS = sealedLog(60);
/** 63 lines: checkpoints at 20, 41 and 62, counting from 0. */
const HONEST = (await linesOf(EVENTS, SIZES)).map((line) => line.slice(0, -1));
const NOTE_AT = (size: number): string => checkpointOf(EVENTS, size).note;

const verify = (lines: readonly string[], earlier: readonly string[] = []): Promise<Verification> =>
  verifyExport(lines, { publicKey, earlier });

const isEvent = (line: number): boolean => HONEST[line]?.startsWith('{"event"') ?? false;

/** How many events come before a line. */
const eventsBefore = (line: number): number => HONEST.slice(0, line).filter((_, at) => isEvent(at)).length;

/** Someone who can write hashes, but has no key: the events from `from` on are other ones. */
function forgeFrom(from: number): SealedEvent[] {
  const kept = EVENTS.slice(0, from - 1);
  const drafts = draftsOf(60).slice(from - 1);
  return [...kept, ...chain(kept.at(-1) ?? GENESIS, [{ ...drafts[0], type: "request.refused" }, ...drafts.slice(1)], new Date(0))];
}

/** A forged log with the honest log's checkpoints put where they were. */
const withHonestCheckpoints = async (events: readonly SealedEvent[]): Promise<string[]> =>
  (await linesOf(events, SIZES)).map((line, at) => (HONEST[at]?.startsWith('{"checkpoint"') ? HONEST[at] : line.slice(0, -1)));

describe("an honest export", () => {
  it("is verified", async () => {
    expect(await verify(HONEST)).toEqual({ ok: true, count: 60, head: { seq: 60, hash: EVENTS[59]?.hash }, firstBad: null });
  });

  it("agrees with checkpoints kept elsewhere, at the export's sizes and at others, in any order", async () => {
    expect(await verify(HONEST, [33, 60, 1, 20].map(NOTE_AT))).toMatchObject({ ok: true, count: 60 });
  });

  it("may be empty, where an empty tree was signed", async () => {
    const lines = (await linesOf([], [0])).map((line) => line.slice(0, -1));
    expect(await verify(lines, [checkpointOf([], 0).note])).toMatchObject({ ok: true, count: 0, head: { seq: 0 } });
    expect(await verify([])).toMatchObject({ ok: false, firstBad: { line: 1, seq: 1 } });
  });
});

describe("a line", () => {
  it.each([...HONEST.keys()])("%d deleted is missed", async (at) => {
    const { ok, firstBad } = await verify(HONEST.toSpliced(at, 1));
    expect(ok).toBe(false);
    // A lost checkpoint shows at the next one.
    if (isEvent(at)) expect(firstBad?.seq).toBe(eventsBefore(at) + 1);
  });

  it("given twice, at once or anywhere later, is noticed where it stands", async () => {
    for (const at of HONEST.keys()) {
      for (const behind of [at + 1, at + 7, HONEST.length]) {
        const place = Math.min(behind, HONEST.length);
        const { ok, firstBad } = await verify(HONEST.toSpliced(place, 0, HONEST[at] ?? ""));
        expect(ok).toBe(false);
        expect(firstBad).toMatchObject({ line: place + 1, seq: eventsBefore(place) + 1 });
      }
    }
  });

  it("changed with any other is noticed", async () => {
    for (const a of HONEST.keys()) {
      for (let b = a + 1; b < HONEST.length; b++) {
        const { ok, firstBad } = await verify(HONEST.with(a, HONEST[b] ?? "").with(b, HONEST[a] ?? ""));
        expect({ a, b, ok }).toEqual({ a, b, ok: false });
        // An event before the checkpoint that it belongs behind shows only when the checkpoint comes.
        const line = isEvent(a) || b > a + 1 ? a + 1 : b + 1;
        expect(firstBad).toMatchObject({ line, seq: eventsBefore(a) + (line - a) });
      }
    }
  });

  it.each([...HONEST.keys()])("%d as the first that is missing shows that the rest was cut off", async (at) => {
    const { ok, count, firstBad } = await verify(HONEST.slice(0, at));
    const signedFor = at > 41 ? 40 : at > 20 ? 20 : 0;
    expect({ ok, count }).toEqual({ ok: false, count: signedFor });
    expect(firstBad?.seq).toBe(signedFor + 1);
  });

  it("behind the last checkpoint is not overlooked", async () => {
    const [next] = chain(EVENTS[59] ?? GENESIS, draftsOf(1), new Date(0));
    const line = `{"event":${next?.body},"hash":"${next?.hash}"}`;
    expect(await verify([...HONEST, line])).toMatchObject({ ok: false, count: 60, firstBad: { line: 64, seq: 61 } });
    expect(await verify([...HONEST, ""])).toMatchObject({ ok: false, firstBad: { line: 64 } });
  });
});

describe("a forger without the key", () => {
  it.each([1, 2, 20, 21, 35, 40, 41, 59, 60])(
    "who writes everything anew from event %d on, with right hashes, is found out",
    async (from) => {
      const lines = await withHonestCheckpoints(forgeFrom(from));
      const signedFor = Math.floor((from - 1) / 20) * 20;
      expect(await verify(lines)).toMatchObject({ ok: false, count: signedFor, firstBad: { seq: signedFor + 1 } });
    },
  );

  it("who replaces one event, with its right hash, is found out by the event behind it", async () => {
    const forged = forgeFrom(30);
    const lines = HONEST.with(30, `{"event":${forged[29]?.body},"hash":"${forged[29]?.hash}"}`);
    expect(HONEST[30]).toContain('"seq":30');
    expect(await verify(lines)).toMatchObject({ ok: false, firstBad: { line: 32, seq: 30 } });
  });

  it("who signs with another key of the same name is found out", async () => {
    const other = createCheckpointSigner("arx.example/audit", keyOfSeed(Buffer.alloc(32, 8)));
    const lines = (await linesOf(forgeFrom(5), SIZES, other)).map((line) => line.slice(0, -1));
    expect(await verify(lines)).toMatchObject({ ok: false, count: 0, firstBad: { line: 21, seq: 1 } });
  });

  it("who cuts the log back to an old checkpoint is found out by one that was kept elsewhere", async () => {
    const short = (await linesOf(EVENTS.slice(0, 40), [20, 40])).map((line) => line.slice(0, -1));
    expect(await verify(short)).toMatchObject({ ok: true, count: 40 });
    expect(await verify(short, [NOTE_AT(20), NOTE_AT(41)])).toMatchObject({ ok: false, count: 40, firstBad: { seq: 41 } });
  });
});

describe("whoever has the key", () => {
  it("and forks the log is found out by a checkpoint that was kept elsewhere", async () => {
    const forged = (await linesOf(forgeFrom(35), SIZES)).map((line) => line.slice(0, -1));
    expect(await verify(forged)).toMatchObject({ ok: true });
    expect(await verify(forged, [NOTE_AT(30)])).toMatchObject({ ok: true });
    expect(await verify(forged, [NOTE_AT(50), NOTE_AT(30)])).toMatchObject({ ok: false, count: 40, firstBad: { seq: 41 } });
  });

  it("and signed two logs of one size is found out by both checkpoints", async () => {
    const other = checkpointOf(forgeFrom(35), 60).note;
    expect(await verify(HONEST, [NOTE_AT(60), other])).toMatchObject({ ok: false });
  });
});

describe("another spelling of the same event", () => {
  const line = HONEST[4] ?? "";
  it.each([
    ["a space", line.replace(',"seq"', ', "seq"')],
    ["a space at the end", `${line} `],
    ["a carriage return", `${line}\r`],
    ["a byte order mark", `\ufeff${line}`],
    ["an escaped letter", line.replace("crowdstrike", "crowdstr\\u0069ke")],
    ["a number as 5.0", line.replace('"seq":5', '"seq":5.0')],
    ["a number as 0.5e1", line.replace('"seq":5', '"seq":0.5e1')],
    ["a key twice", line.replace('"seq":5', '"seq":4,"seq":5')],
    ["a key twice, equal", line.replace('"seq":5', '"seq":5,"seq":5')],
    ["hash and event in another order", line.replace(/^\{("event":.*),("hash":"\w+")\}$/s, "{$2,$1}")],
    ["a third member", line.replace(/\}$/, ',"more":1}')],
    ["half a surrogate pair", line.replace("crowdstrike", "\\ud800")],
    ["a number beyond doubles", line.replace('"seq":5', '"seq":1e999')],
    ["a capital in the hash", line.replace(/"hash":"\w+"/, (text) => text.toUpperCase().replace("HASH", "hash"))],
    ["nothing", ""],
    ["null", "null"],
    ["a list", "[]"],
    ["nesting without end", "[".repeat(200_000) + "]".repeat(200_000)],
  ])("with %s is refused at its place", async (_, other) => {
    expect(other).not.toBe(line);
    expect(await verify(HONEST.with(4, other))).toMatchObject({ ok: false, firstBad: { line: 5, seq: 5 } });
  });
});

describe("a well signed log", () => {
  /** A log of one event with this text, hashed and signed as it should be. */
  function logOf(body: string, last: unknown = true): string[] {
    const hash = createHash("sha256").update(Buffer.alloc(33)).update(body).digest("hex");
    const checkpoint = signer.sign(extendRange(EMPTY_RANGE, [hash]));
    return [`{"event":${body},"hash":"${hash}"}`, JSON.stringify({ checkpoint, last, previous: 0 })];
  }
  const eventOf = (members: string): string => `{"prev_hash":"${"0".repeat(64)}",${members}}`;

  it("is verified whatever other members its events have", async () => {
    expect(await verify(logOf(eventOf('"seq":1,"unheard":[],"v":1')))).toMatchObject({ ok: true, count: 1 });
  });

  it.each([
    ["of another version", eventOf('"seq":1,"v":2')],
    ["of no version", eventOf('"seq":1')],
    ["with half a surrogate pair in a text", eventOf('"seq":1,"type":"\\ud800","v":1')],
    ["with half a surrogate pair in a key", eventOf('"seq":1,"v":1,"\\ud800":1')],
    ["with its keys in another order", eventOf('"v":1,"seq":1')],
    ["that begins with another number", eventOf('"seq":2,"v":1')],
    ["whose number is a text", eventOf('"seq":"1","v":1')],
    ["that names no event before", '{"seq":1,"v":1}'],
    ["that is a list", "[]"],
    ["that is null", "null"],
  ])("is not, with an event %s", async (_, body) => {
    expect(await verify(logOf(body))).toMatchObject({ ok: false, count: 0, firstBad: { line: 1, seq: 1 } });
  });

  it("is not, where it is not said whether it ends", async () => {
    for (const last of [1, "true", null]) expect((await verify(logOf(eventOf('"seq":1,"v":1'), last))).firstBad).toMatchObject({ line: 2 });
  });
});
