import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { DiffDocument } from "../../generator/diff/print/json.js";
import { RULES } from "../../generator/diff/rules.js";
import { ALL } from "./cases.js";

const rows = [...readFileSync("docs/diff.md", "utf8").matchAll(/^\| `([\w-]+)` \| ([\w, ]+) \| ([\w, ]+) \|/gm)].map(
  ([, rule = "", callers = "", security = ""]) => ({ rule, callers: callers.split(", "), security: security.split(", ") }),
);

it("the page explains every rule, in order", () => {
  expect(rows.map(({ rule }) => rule)).toEqual(Object.keys(RULES));
});

it("its judgements are those that are given", () => {
  const given = ALL.flatMap(({ found, back }) => [...found, ...back]).map((line) => line.split(" "));
  const others = given.filter(([rule, callers = "", security = ""]) => {
    const row = rows.find((one) => one.rule === rule);
    return !row?.callers.includes(callers) || !row.security.includes(security);
  });
  expect(others).toEqual([]);
});

it("the published schema is what json prints", () => {
  expect(JSON.parse(readFileSync("docs/diff.schema.json", "utf8"))).toEqual(z.toJSONSchema(DiffDocument));
});
