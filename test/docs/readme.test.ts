import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { asModules, ROOT } from "./blocks.js";
import { compile } from "./compile.js";

const pages = [
  "README.md",
  "gateway/README.md",
  ...readdirSync(resolve(ROOT, "docs")).flatMap((file) => (file.endsWith(".md") ? [`docs/${file}`] : [])),
];
const files = Object.assign({}, ...pages.map(asModules)) as Record<string, string>;

test("every TypeScript block of the READMEs and of docs/ compiles as a module of its own", { timeout: 180_000 }, () => {
  expect(Object.keys(files).length).toBeGreaterThanOrEqual(4);
  expect(compile(files)).toEqual([]);
});
