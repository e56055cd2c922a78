import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { printMistakes } from "../../../gateway/src/located/print-mistakes.js";
import { evaluate } from "../../../gateway/src/policy/evaluate.js";
import { DEFAULT_POLICY } from "../../../gateway/src/policy/make-policy.js";
import { readPolicy } from "../../../gateway/src/policy/read-policy.js";
import type { ScanManifest } from "../../../generator/scan/manifest.js";
import { printPolicy } from "../../../generator/scan/report/policy.js";
import { BASELINE, policyOf, policyWith, requestOf } from "./samples.js";

/** What is printed for a text that has mistakes. */
function mistakesOf(...lines: string[]): string {
  const read = readPolicy(lines.join("\n"), "policy.yaml");
  return "mistakes" in read ? printMistakes(read.mistakes) : "none";
}

const withRule = (rule: string): string => mistakesOf(`rules: [${rule}]`, BASELINE);

test("an unknown key is shown at its place", () => {
  expect(mistakesOf("rules:", "  - id: a", "    match: { agent: [x] }", "    verdict: PERMIT", BASELINE)).toMatchInlineSnapshot(`
    "policy.yaml:3:14 error "agent" is not a known property
      3 |     match: { agent: [x] }
        |              ^^^^^
    "
  `);
});

test("every mistake is told", () => {
  const found = mistakesOf(
    "rules:",
    "  - { id: a, match: {}, verdict: ALLOW }",
    "  - { id: '', match: { risks: [huge] }, verdict: DENY, approvals: { expires: 1w } }",
    BASELINE,
  );
  expect(found.split("\n").filter((line) => line.startsWith("policy.yaml:"))).toMatchInlineSnapshot(`
    [
      "policy.yaml:2:34 error expected one of "PERMIT", "ESCALATE", "DENY", got "ALLOW"",
      "policy.yaml:3:11 error expected at least 1 character, got 0",
      "policy.yaml:3:32 error expected one of "low", "medium", "high", "critical", got "huge"",
      "policy.yaml:3:78 error expected a time up to 30 days, such as 90s, 15m, 1h or 7d",
    ]
  `);
});

test.each([
  ["{ id: a, match: { agents: [] }, verdict: DENY }", "at least 1"],
  ["{ id: a, match: {}, verdict: DENY }", "there is no condition"],
  ["{ id: a, match: { agents: ['a*b'] }, verdict: DENY }", "a * stands at the end"],
  ["{ id: a, match: { params: { name: x } }, verdict: DENY }", "JSON pointer"],
  ["{ id: a, match: { params: { /x: .nan } }, verdict: DENY }", "policy.yaml:1"],
  ["{ id: a, match: { observed_prior: [jira] }, verdict: DENY }", "a space and an operation"],
  ["{ id: a, match: { asserted_prior: ['jira x'] }, verdict: PERMIT }", "what a client claims permits nothing"],
  ["{ id: a, match: { risks: [low] }, verdict: DENY, approvals: { required: 2 } }", "approvals belong to ESCALATE"],
  [
    "{ id: a, match: { risks: [low] }, verdict: ESCALATE, approvals: { required: 2, reviewers: [bob, bob] } }",
    "2 have to approve, and only 1 may",
  ],
  ["{ id: a, match: { risks: [low] }, verdict: ESCALATE, approvals: { expires: 31d } }", "up to 30 days"],
  ["{ id: a, match: { risks: [low] }, verdict: DENY }, { id: a, match: { risks: [low] }, verdict: DENY }", 'another rule has the id "a"'],
  ["{ id: baseline.low, match: { risks: [low] }, verdict: DENY }", "the gateway itself"],
])("%s is refused", (rule, message) => {
  expect(withRule(rule)).toContain(message);
});

test("a baseline that is not whole, not last, or opens critical operations is refused", () => {
  expect(mistakesOf("rules: []")).toContain("policy.yaml:1:1 error a policy ends with its baseline");
  expect(mistakesOf(BASELINE, "rules: []")).toContain("policy.yaml:2:1 error a policy ends with its baseline");
  expect(mistakesOf("rules: []", "baseline: { low: DENY, critical: DENY }")).toContain("baseline says nothing for medium, high");
  expect(mistakesOf("rules: []", "baseline: { low: DENY, medium: DENY, high: DENY, critical: ESCALATE }")).toContain(
    "the baseline of critical operations is DENY",
  );
});

test("the version is of what a policy says, and not of how it is written", () => {
  const [a, b] = ["{ id: a, match: { agents: [x, y] }, verdict: DENY }", "{ id: b, match: { params: { /x: 1 } }, verdict: DENY }"];
  const { version } = policyWith(a, b);
  expect(version).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(
    policyOf(
      "# a comment",
      "rules:",
      `  - ${b.replace("1", "[1]")}`,
      "  -   id: a",
      "      match: {agents: [y, x, x]}",
      "      verdict: DENY",
      BASELINE,
    ).version,
  ).toBe(version);
  expect(policyWith(a).version).not.toBe(version);
  expect(policyWith().version).toBe(DEFAULT_POLICY.version);
});

test("what scan writes is a policy that lets the scanned code work, and nothing else", () => {
  const operation = (risk: "low" | "high" | "critical"): object => ({ risk, scopes: [], at: [] });
  const operations = { "hosts:read": operation("low"), "hosts:write": operation("high"), "hosts:delete": operation("critical") };
  const text = printPolicy({ connectors: { crowdstrike: { operations } }, unbounded: [] } as unknown as ScanManifest, "agent:triage");
  const policy = policyOf(text);
  const ask = (name: string, risk: string, agent = "agent:triage"): string =>
    evaluate(policy, requestOf({ agent, operation: name, risk })).verdict;
  expect([ask("hosts:read", "low"), ask("hosts:write", "high"), ask("hosts:delete", "critical")]).toEqual(["PERMIT", "ESCALATE", "DENY"]);
  expect([ask("alerts:read", "low"), ask("hosts:read", "low", "agent:other")]).toEqual(["DENY", "DENY"]);
});

test("the policy of the page is one", () => {
  const blocks = [...readFileSync("docs/policy.md", "utf8").matchAll(/^```yaml\n(rules:.*?)^```$/gms)].map(([, text = ""]) =>
    mistakesOf(text),
  );
  expect(blocks.length).toBeGreaterThan(0);
  expect(blocks.filter((printed) => printed !== "none")).toEqual([]);
});
