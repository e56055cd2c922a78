import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { expect, test } from "vitest";
import { commit } from "../../generator/write/commit.js";
import { type Plan, planOutput } from "../../generator/write/plan.js";
import { Folder, generated } from "./folder.js";

const NEW = generated("a", "new");
const OLD = generated("a", "old");

const plan = (folder: Folder | string, texts: Readonly<Record<string, string>>): Plan =>
  planOutput(typeof folder === "string" ? folder : folder.path, {
    texts: new Map(Object.entries(texts)),
    intact: new Set(),
    complete: true,
  });

test("creates, updates and removes in one go, and leaves no staging folder or empty folder", () => {
  using folder = new Folder({ "sdk/a.ts": OLD, "docs/deep/b.md": generated("b", ""), "package.json": "{}" });
  commit([plan(folder, { "sdk/a.ts": NEW, "server/a.ts": NEW })]);
  expect(folder.content).toEqual({ "package.json": "{}", sdk: null, "sdk/a.ts": NEW, server: null, "server/a.ts": NEW });
});

test("a folder that holds something else stays", () => {
  using folder = new Folder({ "docs/b.md": generated("b", ""), "docs/mine.md": "mine" });
  commit([plan(folder, {})]);
  expect(folder.content).toEqual({ docs: null, "docs/mine.md": "mine" });
});

test("a file that is replaced is never missing: its new text is renamed over it", () => {
  using folder = new Folder({ "sdk/a.ts": OLD });
  const { ino } = statSync(folder.at("sdk/a.ts"));
  commit([plan(folder, { "sdk/a.ts": NEW })]);
  expect(statSync(folder.at("sdk/a.ts")).ino).not.toBe(ino);
  expect(statSync(folder.at("sdk/a.ts")).nlink).toBe(1);
});

test("when one place cannot be written, all the others are as they were", () => {
  using folder = new Folder({ "sdk/a.ts": OLD, "docs/old.md": generated("b", ""), "server/z.ts": null }); // z.ts is a folder
  using other = new Folder({ "sdk/a.ts": OLD });
  const before = [folder.content, other.content];
  const plans = [
    plan(other, { "sdk/a.ts": NEW, "api/new.md": NEW }),
    plan(folder, { "api/new.md": NEW, "sdk/a.ts": NEW, "server/z.ts": NEW }),
  ];
  expect(() => commit(plans)).toThrow(/EISDIR/);
  expect([folder.content, other.content]).toEqual(before);
});

test("an output folder that did not exist does not stay behind when nothing could be written", () => {
  using folder = new Folder();
  const name = "x".repeat(300);
  expect(() => commit([plan(folder.at("new/out"), { "sdk/a.ts": NEW, [`sdk/${name}`]: NEW })])).toThrow(/ENAMETOOLONG/);
  expect(folder.content).toEqual({});
});

test("what a killed run left behind goes; what a running one uses stays", () => {
  const { pid: dead } = spawnSync(process.execPath, ["-e", ""]);
  const running = process.ppid;
  using folder = new Folder({
    [`.agentvault-${dead}/new/sdk/a.ts`]: NEW,
    [`.agentvault-${process.pid}/new/sdk/a.ts`]: NEW,
    [`.agentvault-${running}/new/sdk/a.ts`]: NEW,
    ".agentvault-notes": "mine",
  });
  commit([plan(folder, {})]);
  expect(Object.keys(folder.content).filter((path) => !path.includes("/"))).toEqual([`.agentvault-${running}`, ".agentvault-notes"].sort());
});
