import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CommandOutcome, verifyCommand } from "../../../gateway/src/verify/verify-command.js";
import { checkpointOf, linesOf, sealedLog, signer } from "../audit/honest-log.js";

const EVENTS = sealedLog(12);
const HONEST = Buffer.from((await linesOf(EVENTS, [6, 12])).join(""));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "arx-audit-verify-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function verifyBytes(bytes: Uint8Array, earlier: readonly string[] = []): Promise<CommandOutcome> {
  const file = join(folder, "export.ndjson");
  await writeFile(file, bytes);
  const notes = earlier.map((_, at) => join(folder, `note-${at}`));
  await Promise.all(earlier.map((note, at) => writeFile(notes[at] ?? "", note)));
  return verifyCommand(file, { publicKey: signer.publicKey, earlier: notes });
}

describe("the command", () => {
  it("says what it verified", async () => {
    expect(await verifyBytes(HONEST)).toEqual({
      text: `verified: 12 events, the last with the hash ${EVENTS[11]?.hash}\n`,
      exitCode: 0,
    });
  });

  it("says which event is not the one that was signed", async () => {
    const { text, exitCode } = await verifyBytes(Buffer.from(HONEST.toString().replace('"request_id":"req_8"', '"request_id":"req_9"')));
    expect(exitCode).toBe(1);
    expect(text).toContain("NOT VERIFIED: event 9 (line 10)");
    expect(text).toContain("signed for and unchanged: 6 events");
  });

  it("takes checkpoints that were kept elsewhere", async () => {
    const { note } = checkpointOf(sealedLog(15), 15);
    expect((await verifyBytes(HONEST, [checkpointOf(EVENTS, 9).note])).exitCode).toBe(0);
    expect(await verifyBytes(HONEST, [note])).toMatchObject({ exitCode: 1, text: expect.stringContaining("had 15") });
  });

  it("tells what it cannot verify from what is wrong", async () => {
    const missing = await verifyCommand(join(folder, "none"), { publicKey: signer.publicKey });
    expect(missing).toMatchObject({ exitCode: 2, text: expect.stringContaining("ENOENT") });
    expect(await verifyCommand(join(folder, "none"), { publicKey: "x" })).toMatchObject({ exitCode: 2 });
    expect(await verifyCommand(folder, { publicKey: signer.publicKey })).toMatchObject({
      exitCode: 2,
      text: expect.stringContaining("EISDIR"),
    });
    await verifyBytes(HONEST);
    const unusable = await verifyCommand(join(folder, "export.ndjson"), { publicKey: "x" });
    expect(unusable).toEqual({ exitCode: 2, text: "cannot verify: the public key is not of the form name+id+key\n" });
    expect(await verifyBytes(HONEST, ["no note"])).toMatchObject({ exitCode: 2, text: expect.stringContaining("kept elsewhere") });
  });
});

describe("a file", () => {
  const endOf = (line: number): number => HONEST.toString("latin1").split("\n").slice(0, line).join("\n").length;

  it.each([
    [
      "is not UTF-8",
      Buffer.concat([HONEST.subarray(0, 20), Buffer.of(0xff), HONEST.subarray(21)]),
      "event 1 (line 1): the line is not UTF-8",
    ],
    ["has no line feed at its end", HONEST.subarray(0, -1), "(line 14): the line has no end"],
    ["breaks off within a line", HONEST.subarray(0, endOf(3) + 30), "event 4 (line 4): the line has no end"],
    ["begins with a byte order mark", Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), HONEST]), "event 1 (line 1): the line is not JSON"],
    [
      "has the line ends of Windows",
      Buffer.from(HONEST.toString().replaceAll("\n", "\r\n")),
      "event 1 (line 1): the line is not canonical",
    ],
    ["has an empty line", Buffer.concat([HONEST.subarray(0, endOf(3)), Buffer.from("\n"), HONEST.subarray(endOf(3))]), "event 4 (line 4)"],
    ["is empty", Buffer.alloc(0), "event 1 (line 1): the export does not end with its last checkpoint"],
    ["has a line without end", Buffer.alloc(17 * 1024 * 1024, "a"), "event 1 (line 1): the line is longer than any event"],
  ])("that %s is not verified", async (_, bytes, text) => {
    expect(await verifyBytes(bytes)).toMatchObject({ exitCode: 1, text: expect.stringContaining(text) });
  });
});

describe("independence", () => {
  it("imports nothing but Node from outside its folder", async () => {
    const source = dirname(fileURLToPath(import.meta.resolve("../../../gateway/src/verify/verify-export.ts")));
    const files = await readdir(source);
    const imports = (await Promise.all(files.map((file) => readFile(join(source, file), "utf8")))).flatMap((text) =>
      [...text.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, name]) => name ?? ""),
    );
    expect(imports.length).toBeGreaterThan(10);
    expect(imports.filter((name) => !/^(node:[a-z/]+|\.\/[a-z-]+\.js)$/.test(name))).toEqual([]);
  });
});
