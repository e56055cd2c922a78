import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { createCheckpointSigner } from "../../../gateway/src/audit/checkpoint.js";
import { CheckpointFile } from "../../../gateway/src/audit-log/checkpoint-file.js";
import { checkpointOf, keyOfSeed, sealedLog } from "../audit/honest-log.js";

const signer = createCheckpointSigner("prüfpfad/audit", keyOfSeed(Buffer.alloc(32, 3)));
const NOTES = [1, 2, 3].map((size) => checkpointOf(sealedLog(3), size, signer).note);

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "arx-checkpoint-file-"));
});
beforeEach(() => {
  file = join(folder, `${Math.random()}`);
});
afterAll(() => rm(folder, { recursive: true }));

async function append(...notes: readonly string[]): Promise<string | undefined> {
  const opened = await CheckpointFile.open(file);
  for (const note of notes) await opened.append(note);
  await opened.close();
  return opened.last;
}

it("keeps every note, and knows the last one when it is opened again", async () => {
  expect(await append(...NOTES.slice(0, 2))).toBeUndefined();
  expect(await append(...NOTES.slice(2))).toBe(NOTES[1]);
  expect(await append()).toBe(NOTES[2]);
  expect(await readFile(file, "utf8")).toBe(NOTES.map((note) => `${note}\n`).join(""));
});

it("cuts off what a crash left of a note, wherever it broke off", async () => {
  await append(NOTES[0] as string);
  const torn = Buffer.from(`${NOTES[1]}\n`);
  for (let bytes = 0; bytes < torn.length; bytes++) {
    await writeFile(file, `${NOTES[0]}\n`);
    await appendFile(file, torn.subarray(0, bytes));
    expect(await append(NOTES[2] as string)).toBe(NOTES[0]);
    expect(await readFile(file, "utf8")).toBe(`${NOTES[0]}\n${NOTES[2]}\n`);
  }
});

it("finds the last note of a long file", async () => {
  const long = Array.from({ length: 200 }, () => `${NOTES[0]}\n`).join("");
  await writeFile(file, `${long}${NOTES[2]}\n`);
  expect(await append()).toBe(NOTES[2]);
  expect(await readFile(file, "utf8")).toBe(`${long}${NOTES[2]}\n`);
});

it("leaves another file as it is", async () => {
  await writeFile(file, "root:x:0:0\n");
  await expect(CheckpointFile.open(file)).rejects.toThrow("is not a file of checkpoints");
  expect(await readFile(file, "utf8")).toBe("root:x:0:0\n");
});
