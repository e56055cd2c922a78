import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CODES } from "../../generator/diagnostics/codes.js";

it("explains every code, under its title, in order", () => {
  const page = readFileSync(new URL("../../docs/diagnostics.md", import.meta.url), "utf8");
  const headings = [...page.matchAll(/^## (ARX\d+) (.+)$/gm)].map(([, code, title]) => [code, title]);
  expect(headings).toEqual(Object.entries(CODES));
});
