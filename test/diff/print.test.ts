import { describe, expect, it } from "vitest";
import type { Difference } from "../../generator/diff/difference.js";
import { type Finding, fingerprintOf } from "../../generator/diff/finding.js";
import { printGithub } from "../../generator/diff/print/github.js";
import { DiffDocument, printJson } from "../../generator/diff/print/json.js";
import { printMarkdown } from "../../generator/diff/print/markdown.js";
import { printSarif } from "../../generator/diff/print/sarif.js";
import { printText } from "../../generator/diff/print/text.js";
import { after } from "./cases.js";
import { base, changesOf, connectorOf, type Loose } from "./specs.js";

/** What is found where these are changed in the base, each at a line of its own. */
function differenceOf(change: (spec: Loose) => void, over: Partial<Finding> = {}): Difference {
  const changes = changesOf([{ before: connectorOf(base()), after: after(change) }]);
  const findings = changes.map((one, index) => ({
    ...one,
    fingerprint: fingerprintOf(one),
    file: "specs/acme.yaml",
    line: index + 1,
    column: 5,
    ...over,
  }));
  return { base: "main", head: "specs", findings, unused: [], acceptedFile: "accepted-changes.yaml" };
}

const everyKind = (spec: Loose): void => {
  spec.operations["hosts:contain"].risk = "medium";
  delete spec.operations["hosts:read"].result.properties.level;
  spec.operations["hosts:read"].params.tag = { type: "string" };
};

describe("markdown", () => {
  it("shows security first, then what breaks, and folds the rest", () => {
    const text = printMarkdown(differenceOf(everyKind));
    const at = ["**relaxation**", "### Breaking for callers", "`result-field-removed`", "<details>", "`param-added`"].map((part) =>
      text.indexOf(part),
    );
    expect(at.every((index) => index >= 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(text).toContain("**Connectors**: 3 changes: 1 relaxation, 1 breaking.");
  });

  it("holds no markup that a spec brings: no mention, no image, no table of its own", () => {
    const text = printMarkdown(
      differenceOf((spec) => {
        spec.api.baseUrl = "https://x.example/a|b<img>`@security![x](http://evil)";
      }),
    );
    const outside = text.replace(/(`+).*?\1/g, "");
    expect(outside).not.toMatch(/@security|<img>|!\[|http/);
    expect(
      text
        .split("\n")
        .filter((line) => line.startsWith("| "))
        .every((line) => (line.match(/(?<!\\)\|/g) ?? []).length === 6),
    ).toBe(true);
  });

  it("says in one line that nothing changed", () => {
    expect(printMarkdown(differenceOf(() => {}))).toBe("**Connectors**: no changes.\n");
  });

  it("names who accepted a change, and why, below the fold", () => {
    const text = printMarkdown(differenceOf(everyKind, { accepted: { by: "Ada", reason: "agreed with the vendor" } }));
    expect(text).toMatch(/3 accepted in `accepted-changes\.yaml`[\s\S]*Ada: agreed with the vendor/);
    expect(text).not.toContain("### Security");
  });
});

it("what several operations share is one entry in text and markdown, and one each in json", () => {
  const finding = differenceOf((spec) => (spec.operations["hosts:contain"].risk = "medium"));
  const [one] = finding.findings as [Finding];
  const shared = { ...finding, findings: [one, { ...one, operation: "hosts:wipe" }, { ...one, operation: "hosts:lift" }] };
  expect(printText(shared)).toContain("acme hosts:contain and 2 more: risk was high");
  expect(printMarkdown(shared).match(/risk-lowered/g)).toHaveLength(1);
  expect(DiffDocument.parse(JSON.parse(printJson(shared))).changes).toHaveLength(3);
});

it("json is what the published schema says", () => {
  const { changes } = DiffDocument.parse(JSON.parse(printJson(differenceOf(everyKind))));
  expect(changes.map(({ rule, operation, pointer, side }) => [rule, operation, pointer, side])).toEqual([
    ["param-added", "hosts:read", "/operations/hosts:read/params/tag", "after"],
    ["result-field-removed", "hosts:read", "/operations/hosts:read/result/level", "before"],
    ["risk-lowered", "hosts:contain", "/operations/hosts:contain/risk", "after"],
  ]);
});

it("github is an error for what escalates or breaks, a warning for what relaxes or is risky, and nothing for the rest", () => {
  const lines = printGithub(differenceOf(everyKind)).trimEnd().split("\n");
  expect(lines.map((line) => line.slice(0, line.indexOf(" ")))).toEqual(["::warning", "::error"]);
});

it("sarif has a result for each change, with its rule, level, place and fingerprint; what was accepted is suppressed", () => {
  const [run] = JSON.parse(printSarif(differenceOf(everyKind, { accepted: { by: "Ada", reason: "agreed" } }))).runs;
  expect(run.results.map((result: Loose) => [result.ruleId, result.level])).toEqual([
    ["param-added", "note"],
    ["result-field-removed", "error"],
    ["risk-lowered", "warning"],
  ]);
  expect(run.results[0]).toMatchObject({
    locations: [{ physicalLocation: { artifactLocation: { uri: "specs/acme.yaml" }, region: { startLine: 1, startColumn: 5 } } }],
    partialFingerprints: { "change/v1": expect.stringMatching(/^[0-9a-f]{12}$/) },
    suppressions: [{ kind: "external", justification: "Ada: agreed" }],
  });
  expect(run.tool.driver.rules.map(({ id }: Loose) => id)).toEqual(["param-added", "result-field-removed", "risk-lowered"]);
});

it("a fingerprint does not change with the line, and does with what the change is", () => {
  const of = (risk: string) => differenceOf((spec) => (spec.operations["hosts:contain"].risk = risk)).findings[0]?.fingerprint;
  const moved = differenceOf((spec) => {
    spec.operations["hosts:read"].risk = "medium";
    spec.operations["hosts:contain"].risk = "medium";
  });
  expect(moved.findings.map(({ fingerprint }) => fingerprint)).toContain(of("medium"));
  expect(of("medium")).not.toBe(of("critical"));
});
