import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PolicyWatch, watchPolicy } from "../../../gateway/src/policy/watch-policy.js";
import { BASELINE } from "./samples.js";

const text = (...ids: string[]): string =>
  `rules: [${ids.map((id) => `{ id: ${id}, match: { risks: [low] }, verdict: DENY }`).join()}]\n${BASELINE}\n`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "policy-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Watches a file of that name, and keeps what was told. */
async function watching(
  name: string,
): Promise<{ file: string; watch: PolicyWatch; told: string[]; until: (count: number) => Promise<void> }> {
  const file = join(folder, name);
  writeFileSync(file, text("first"));
  const told: string[] = [];
  const heard: (() => void)[] = [];
  const hear = (line: string): void => {
    told.push(line);
    for (const wake of heard) wake();
  };
  const watch = await watchPolicy(
    file,
    { onLoaded: ({ rules }) => hear(`loaded ${rules.map(({ id }) => id)}`), onStale: ([mistake]) => hear(`stale ${mistake?.message}`) },
    10,
  );
  const until = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => void (told.length >= count && resolve());
      heard.push(look);
      look();
    });
  return { file, watch, told, until };
}

const idsOf = ({ policy }: PolicyWatch): string => policy.rules.map(({ id }) => id).join();

test("a new text counts once it is there, written over the old or renamed onto it", async () => {
  const { file, watch, told, until } = await watching("a.yaml");
  expect(idsOf(watch)).toBe("first");
  writeFileSync(file, text("second"));
  await until(1);
  expect(idsOf(watch)).toBe("second");
  writeFileSync(`${file}.new`, text("third"));
  renameSync(`${file}.new`, file);
  await until(2);
  writeFileSync(join(folder, "elsewhere.yaml"), text("fourth"));
  rmSync(file);
  symlinkSync(join(folder, "elsewhere.yaml"), file);
  await until(3);
  watch.close();
  expect(told).toEqual(["loaded second", "loaded third", "loaded fourth"]);
});

test("the last good one counts while the file is wrong or gone, which is told once", async () => {
  const { file, watch, told, until } = await watching("b.yaml");
  writeFileSync(file, "rules: [\n");
  await until(1);
  expect(watch.mistakes).toHaveLength(1);
  expect(idsOf(watch)).toBe("first");
  rmSync(file);
  await until(2);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(idsOf(watch)).toBe("first");
  writeFileSync(file, text("first"));
  await until(3);
  expect(watch.mistakes).toEqual([]);
  watch.close();
  expect(told).toEqual([expect.stringMatching(/^stale /), "stale the policy cannot be read: no such file or directory", "loaded first"]);
});

test("a file that says the same is no news, and one that is no text is a mistake", async () => {
  const { file, watch, told } = await watching("c.yaml");
  writeFileSync(file, `# A comment.\n${text("first")}`);
  await watch.reload();
  expect(told).toEqual([]);
  writeFileSync(file, Buffer.from([0x72, 0xff, 0xfe]));
  await watch.reload();
  watch.close();
  expect(told).toEqual([expect.stringMatching(/^stale the policy cannot be read: .*utf-8/i)]);
});

test("there is no beginning without a good policy", async () => {
  const file = join(folder, "d.yaml");
  await expect(watchPolicy(file, { onLoaded: () => undefined, onStale: () => undefined })).rejects.toThrow(
    "d.yaml the policy cannot be read",
  );
});
