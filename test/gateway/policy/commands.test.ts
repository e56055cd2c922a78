import { readFileSync } from "node:fs";
import type { AnyOperation } from "@agentvault/runtime/server";
import { expect, test } from "vitest";
import { cutParams } from "../../../gateway/src/execute/cut-params.js";
import { redactParams } from "../../../gateway/src/execute/redact-params.js";
import { printMistakes } from "../../../gateway/src/located/print-mistakes.js";
import { checkPolicy } from "../../../gateway/src/policy/check-policy.js";
import { explainPolicy } from "../../../gateway/src/policy/explain-policy.js";
import { findOperation, type PolicyCatalog } from "../../../gateway/src/policy/policy-catalog.js";
import { readPolicy } from "../../../gateway/src/policy/read-policy.js";
import { type DecidedEvent, replayPolicy } from "../../../gateway/src/policy/replay-policy.js";
import { testPolicy } from "../../../gateway/src/policy/test-policy.js";
import { OPERATION_MAP as crowdstrike } from "../../../generated/server/crowdstrike.js";
import { OPERATION_MAP as jira } from "../../../generated/server/jira.js";
import { BASELINE, policyWith, requestOf } from "./samples.js";

const CATALOG: PolicyCatalog = new Map(
  Object.entries({ crowdstrike, jira, renamed: { "hosts:isolate": { risk: "high", scope: [], aliases: ["hosts:contain"] } } }),
);

const CONTAIN =
  '{ id: may-contain, match: { agents: [agent:triage], operations: ["hosts:write"], params: { /action_name: contain } }, verdict: PERMIT }';
const AFTER_JIRA = '{ id: after-jira, match: { connectors: [crowdstrike], observed_prior: ["jira *"] }, verdict: DENY }';
const TWO =
  "{ id: two, match: { risks: [high], agents: [agent:other] }, verdict: ESCALATE, approvals: { required: 2, reviewers: [alice, bob], expires: 15m } }";

test("explain tells of each rule the first condition that does not hold", () => {
  const policy = policyWith(CONTAIN, AFTER_JIRA, TWO);
  expect(explainPolicy(policy, requestOf()).text).toMatchInlineSnapshot(`
    "PERMIT by may-contain: agent:triage, crowdstrike hosts:write (high)
      after-jira   DENY      no: observed_prior
      may-contain  PERMIT    matches
      two          ESCALATE  no: agents
    "
  `);
  expect(explainPolicy(policy, requestOf({ agent: "agent:other", params: {} })).text).toMatchInlineSnapshot(`
    "ESCALATE by two: agent:other, crowdstrike hosts:write (high)
      2 of alice, bob, within 15 minutes
      after-jira   DENY      no: observed_prior
      may-contain  PERMIT    no: agents
      two          ESCALATE  matches
    "
  `);
});

test("test holds a policy against cases and shows those that fail", () => {
  const text = (verdict: string, rule: string): string => `cases:
  - name: triage contains a host
    request: { agent: agent:triage, connector: crowdstrike, operation: "hosts:write", params: { action_name: contain } }
    verdict: ${verdict}
    rule: ${rule}
  - request: { agent: agent:triage, connector: jira, operation: "no:such" }
    verdict: DENY
`;
  const policy = policyWith(CONTAIN);
  const whole = testPolicy(
    policy,
    CATALOG,
    text("PERMIT", "may-contain").split("  - request: { agent: agent:triage, connector: jira")[0] ?? "",
    "cases.yaml",
  );
  expect(whole).toEqual({ text: "passed: 1\n", exitCode: 0 });
  expect(testPolicy(policy, CATALOG, text("DENY", "x"), "cases.yaml")).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "text": "cases.yaml:4:14 error triage contains a host: PERMIT by may-contain
      4 |     verdict: DENY
        |              ^^^^

    cases.yaml:6:65 error jira has no such operation
      6 |   - request: { agent: agent:triage, connector: jira, operation: "no:such" }
        |                                                                 ^^^^^^^^^

    failed: 2 of 2
    ",
    }
  `);
  expect(testPolicy(policy, CATALOG, text("PERMIT", "x"), "cases.yaml").text).toContain(
    "cases.yaml:5:11 error triage contains a host: PERMIT by may-contain",
  );
  expect(testPolicy(policy, CATALOG, "cases: []", "cases.yaml").exitCode).toBe(1);
});

test("the cases of the page pass by the policy of the page", () => {
  const [policy = "", cases = ""] = [...readFileSync("docs/policy.md", "utf8").matchAll(/^```yaml\n(.*?)^```$/gms)].map(
    ([, text = ""]) => text,
  );
  const read = readPolicy(policy, "policy.yaml");
  if ("mistakes" in read) throw new Error(printMistakes(read.mistakes));
  expect(testPolicy(read.policy, CATALOG, cases, "cases.yaml")).toEqual({ text: "passed: 1\n", exitCode: 0 });
});

test("check warns of names that no connector has, and of rules that open nothing", () => {
  const check = (match: string, verdict = "DENY"): string => {
    const read = readPolicy(`rules: [{ id: a, match: { ${match} }, verdict: ${verdict} }]\n${BASELINE}`, "policy.yaml");
    if ("mistakes" in read) throw new Error(printMistakes(read.mistakes));
    return printMistakes(checkPolicy(read, CATALOG), "warning");
  };
  expect(check("connectors: [crowdstrik]")).toContain('1:40 warning there is no connector "crowdstrik"\n');
  expect(check("connectors: [crowdstrik]")).toContain('hint: did you mean "crowdstrike"?');
  expect(check('connectors: [jira], operations: ["hosts:write"]')).toContain('there is no operation "hosts:write"');
  expect(check('operations: ["zzz:*"]')).toContain("no operation begins so");
  expect(check('scopes: ["no:such"]')).toContain('there is no scope "no:such"');
  expect(check('observed_prior: ["renamed hosts:contain"]')).toContain('"hosts:contain" is called "hosts:isolate" now');
  expect(check('observed_prior: ["jira no:such"]')).toContain('there is no operation "jira no:such"');
  expect(check('agents: [triage, "agent:*", "*"]')).toContain(
    `nobody is called "triage"\n  1 | rules: [{ id: a, match: { agents: [triage, "agent:*", "*"] }, verdict: DENY }]`,
  );
  expect(check('agents: ["agent:*", "*", agent:a]')).toBe("");
  expect(check("agents: [agent:a]", "ESCALATE, approvals: { required: 1, reviewers: [user:bob, alice] }")).toMatch(
    /^policy\.yaml:\d+:\d+ warning nobody is called "alice"\n.*\n.*\n {2}hint: names begin with user:, as "user:alice" does\n$/,
  );
  expect(check("risks: [critical], agents: [agent:a]", "PERMIT")).toContain("opens no critical operation");
  expect(check('connectors: [renamed], operations: ["hosts:contain"], observed_prior: ["renamed hosts:isolate", "jira *"]')).toBe("");
});

test("an operation is found by its former name, as the same object each time, and by no name that objects have", () => {
  const found = findOperation(CATALOG, "renamed", "hosts:contain");
  expect(found).toEqual({ connector: "renamed", operation: "hosts:isolate", scopes: [], risk: "high", formerNames: ["hosts:contain"] });
  expect(findOperation(CATALOG, "renamed", "hosts:isolate")).toBe(found);
  expect(["constructor", "__proto__", "toString"].map((name) => findOperation(CATALOG, "renamed", name))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("replay prints which past decisions another policy changes, and which it may", () => {
  const event: DecidedEvent = {
    id: "evt_1",
    agent: "agent:triage",
    connector: "crowdstrike",
    operation: "hosts:write",
    risk: "high",
    scope: ["hosts:write"],
    params_redacted: { action_name: "contain" },
    verdict: "ESCALATE",
    rule: "baseline.high",
  };
  // As the trail keeps them.
  const kept = (params: Readonly<Record<string, unknown>>, parameters: AnyOperation["parameters"] = {}) =>
    cutParams(redactParams({ parameters } as AnyOperation, params));
  const events = [
    event,
    { ...event, id: "evt_2", params_redacted: { action_name: "lift_containment" } },
    { ...event, id: "evt_3", params_redacted: kept({ action_name: "contain" }, { action_name: { in: "body", sensitive: true } }) },
    { ...event, id: "evt_4", params_redacted: kept({ action_name: "x".repeat(1_001) }) },
    { ...event, id: "evt_5", params_redacted: kept({ action_name: Array.from({ length: 20 }, () => "x".repeat(1_000)) }) },
    { ...event, id: "evt_6", params_redacted: kept({ action_name: "x".repeat(1_000) }) },
  ];
  expect(replayPolicy(policyWith(CONTAIN), events).text).toMatchInlineSnapshot(`
    "evt_1 agent:triage crowdstrike hosts:write (high): ESCALATE by baseline.high -> PERMIT by may-contain
    evt_3 agent:triage crowdstrike hosts:write (high): ESCALATE by baseline.high -> ESCALATE or PERMIT: it cannot be told whether may-contain would match
    evt_4 agent:triage crowdstrike hosts:write (high): ESCALATE by baseline.high -> ESCALATE or PERMIT: it cannot be told whether may-contain would match
    evt_5 agent:triage crowdstrike hosts:write (high): ESCALATE by baseline.high -> ESCALATE or PERMIT: it cannot be told whether may-contain would match
    decisions: 6; changed: 1; perhaps changed: 3
    "
  `);
  expect(replayPolicy(policyWith(AFTER_JIRA), [event]).text).toContain(
    "ESCALATE or DENY: it cannot be told whether after-jira would match",
  );
  expect(replayPolicy(policyWith(), events).text).toBe("decisions: 6; changed: 0; perhaps changed: 0\n");
});
