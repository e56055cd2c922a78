import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CODES } from "../../generator/diagnostics/codes.js";
import { FORMATS } from "../../generator/diagnostics/report.js";
import { complete } from "../spec/complete.js";
import { diagnose } from "../spec/diagnose.js";

const PAGE = readFileSync("docs/diagnostics.md", "utf8");

/** Findings about files and folders, and those of the catalogue: what one spec says does not make them. */
const ABOUT_MORE = /^ARX(108|109|112|[678]\d\d)$/;

const [intro = "", ...parts] = PAGE.split(/^## /m);
const sections = parts.map((part) => {
  const [title = "", ...lines] = part.split("\n");
  const body = lines.join("\n");
  const blocks = [...body.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = "", text = ""]) => ({ language, text }));
  return { title, code: title.slice(0, 6), prose: body.replace(/^```.*?^```$/gms, "").trim(), blocks };
});

/** The findings of an example, completed to a whole spec; its first line may name the file. */
function codesOf(text: string): string[] {
  const id = /^# \w+: specs\/(\w+)\.yaml$/m.exec(text)?.[1] ?? "acme";
  return [...new Set(diagnose(complete(text), id).map(({ code }) => code))];
}

it("the page has one section for each code, in order, under its title", () => {
  expect(sections.map(({ title }) => title)).toEqual(Object.entries(CODES).map(([code, title]) => `${code} ${title}`));
});

it("the page begins with exit codes and formats", () => {
  expect(intro).toMatch(/exit code[\s\S]*\| 0 \|[\s\S]*\| 1 \|[\s\S]*\| 2 \|/);
  for (const format of FORMATS) expect(intro).toContain(`\`${format}\``);
});

describe.each(sections)("$title", ({ code, prose, blocks }) => {
  it("says what it is in two sentences at least", () => {
    expect(prose.match(/[.:;](\s|$)/g)?.length).toBeGreaterThanOrEqual(2);
  });

  if (ABOUT_MORE.test(code)) {
    it("shows how it is reported", () => {
      expect(blocks).toEqual([{ language: "text", text: expect.stringContaining(` error ${code} `) }]);
    });
    return;
  }

  it("has a bad example and a good one", () => {
    expect(blocks.map(({ language, text }) => `${language} ${/^# (\w+)/.exec(text)?.[1]}`)).toEqual(["yaml bad", "yaml good"]);
  });

  it("finds this in the bad example and nothing else", () => {
    expect(codesOf(blocks[0]?.text ?? "")).toEqual([code]);
  });

  it("finds nothing in the good example", () => {
    expect(codesOf(blocks[1]?.text ?? "")).toEqual([]);
  });
});
