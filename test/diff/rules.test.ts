import { describe, expect, it } from "vitest";
import { matchRenamed } from "../../generator/diff/connectors.js";
import { RULES } from "../../generator/diff/rules.js";
import { ALL } from "./cases.js";
import { base, changesOf, connectorOf, type Loose, told } from "./specs.js";

describe.each(ALL)("$what", ({ before, changed, found, back }) => {
  it("is found as what it is, and nothing else", () => {
    expect(told(changesOf([{ before, after: changed }]))).toEqual(found);
  });

  it("is found the other way round", () => {
    expect(told(changesOf([{ before: changed, after: before }]))).toEqual(back);
  });
});

describe("a connector", () => {
  const other = (): Loose => ({ ...base(), connector: "acme_corp" });

  it("is new, or gone", () => {
    expect(told(changesOf([{ after: connectorOf(base()) }]))).toEqual(["connector-added compatible escalation"]);
    expect(told(changesOf([{ before: connectorOf(base()) }]))).toEqual(["connector-removed breaking neutral"]);
  });

  it("is renamed where it makes the same calls", () => {
    const [was, is] = [connectorOf(base()), connectorOf(other())];
    expect(matchRenamed([was], [is])).toEqual([[was, is]]);
    expect(told(changesOf([{ before: was, after: is }]))).toEqual(["connector-renamed breaking neutral"]);
  });

  it("is another one where it does not", () => {
    const is = connectorOf({ ...other(), api: { ...other().api, baseUrl: "https://else.example" } });
    expect(matchRenamed([connectorOf(base())], [is])).toEqual([]);
  });
});

it("each rule has its case", () => {
  const cased = new Set(ALL.flatMap(({ found, back }) => [...found, ...back]).map((line) => line.split(" ")[0]));
  const missing = Object.keys(RULES).filter((rule) => !cased.has(rule) && !/^connector-/.test(rule));
  expect(missing).toEqual([]);
});
