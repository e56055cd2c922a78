import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const PAGE = readFileSync("docs/benchmarks.md", "utf8");
const COMMANDS = [...PAGE.matchAll(/^npm run (\S+)(.*)$/gm)].map(([, script = "", args = ""]) => ({
  script,
  args: args.replace(/#.*/, ""),
}));

test("every command of the page is a script", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  expect(COMMANDS.length).toBeGreaterThan(0);
  expect(COMMANDS.map(({ script }) => script).filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
});

test("every option and tool of the page is one of the command's", () => {
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "bench/peers/run.ts", "--unknown"], { encoding: "utf8" });
  expect(status).toBe(2);
  const words = COMMANDS.flatMap(({ args }) => [...args.matchAll(/--\w+|(?<=--only )\S+/g)].map(([word]) => word));
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((word) => !stderr.includes(word))).toEqual([]);
});
