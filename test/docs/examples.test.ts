import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { asOneModule, ROOT } from "./blocks.js";
import { compile } from "./compile.js";

const folder = "generated/docs";
const indexes = new Set(["README.md", "catalog.md"]);
const pages = readdirSync(resolve(ROOT, folder)).filter((file) => file.endsWith(".md") && !indexes.has(file));
const files = Object.assign({}, ...pages.map((page) => asOneModule(`${folder}/${page}`))) as Record<string, string>;
// An example ends where its result is at hand: that nothing reads it is no mistake.
const options = { noUnusedLocals: false };

test("every example of the connectors' pages compiles", { timeout: 180_000 }, () => {
  expect(compile(files, options)).toEqual([]);
});

test("there is an example for most operations of each connector", () => {
  for (const [page, text] of Object.entries(files)) {
    const operations = readFileSync(resolve(ROOT, page.replace(/\.ts$/, "")), "utf8").match(/^### /gm)?.length ?? 0;
    expect(operations, page).toBeGreaterThan(0);
    expect(text, page).toContain('import { ARXClient } from "agentvault";');
    // Nothing is made up that has to look like an id of the vendor's.
    expect(text.match(/^export async function block/gm)?.length, page).toBeGreaterThanOrEqual(operations * 0.4);
  }
});

test("a wrong example is found, at its line of the page", { timeout: 180_000 }, () => {
  const [page = "", text = ""] = Object.entries(files).find(([path]) => path.includes("crowdstrike")) ?? [];
  const line = text.split("\n").findIndex((code) => code.includes("crowdstrike.containHost("));
  const wrong = text.replace("crowdstrike.containHost(", "crowdstrike.containHosts(");
  expect(compile({ [page]: wrong }, options)).toEqual([
    expect.stringContaining(`${page}:${line + 1} Property 'containHosts' does not exist`),
  ]);
});
