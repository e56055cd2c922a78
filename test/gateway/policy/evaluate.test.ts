import { expect, test } from "vitest";
import { evaluate, needsObserved } from "../../../gateway/src/policy/evaluate.js";
import { policyWith, requestOf } from "./samples.js";

type Given = Parameters<typeof requestOf>[0];

/** What the rules say: the verdict and the rule that decided. */
const ask = (rules: readonly string[], given?: Given): string => {
  const { verdict, rule } = evaluate(policyWith(...rules), requestOf(given));
  return `${verdict} ${rule}`;
};

test("what no rule is about goes by the risk", () => {
  expect(["low", "medium", "high", "critical", "unheard of", "constructor"].map((risk) => ask([], { risk }))).toEqual([
    "PERMIT baseline.low",
    "PERMIT baseline.medium",
    "ESCALATE baseline.high",
    "DENY baseline.critical",
    "DENY policy.unknown_risk",
    "DENY policy.unknown_risk",
  ]);
});

test("of all rules that match the strictest counts, named by the first id of those that say the same", () => {
  const permit = "{ id: permit, match: { agents: [agent:triage] }, verdict: PERMIT }";
  const escalate = "{ id: escalate, match: { connectors: [crowdstrike] }, verdict: ESCALATE }";
  const denies = ["c", "b"].map((id) => `{ id: ${id}, match: { operations: ["hosts:write"] }, verdict: DENY }`);
  expect(ask([permit])).toBe("PERMIT permit");
  expect(ask([permit, escalate])).toBe("ESCALATE escalate");
  expect(ask([...denies, permit, escalate])).toBe("DENY b");
  expect(evaluate(policyWith(...denies, permit, escalate), requestOf()).matched).toEqual(["b", "c", "escalate", "permit"]);
});

test("all conditions of a rule have to hold", () => {
  const rule = `{ id: a, match: { agents: [agent:triage], connectors: [crowdstrike], operations: ["hosts:write"], scopes: ["hosts:write"], risks: [high],
    params: { /action_name: contain } }, verdict: PERMIT }`;
  expect(ask([rule])).toBe("PERMIT a");
  const others: Given[] = [
    { agent: "agent:other" },
    { connector: "okta" },
    { operation: "hosts:delete" },
    { scopes: ["hosts:read"] },
    { params: { action_name: "lift_containment" } },
    { params: {} },
    { params: null },
    { params: Object.create({ action_name: "contain" }) as object },
  ];
  expect(others.map((given) => ask([rule], given))).toEqual(others.map(() => "ESCALATE baseline.high"));
  expect(ask([rule], { risk: "low" })).toBe("PERMIT baseline.low");
});

test("a name that ends in * stands for all that begin so, and another for itself only", () => {
  const rule = (agents: string): string => `{ id: a, match: { agents: [${agents}] }, verdict: DENY }`;
  expect(ask([rule('"agent:tri*"')])).toBe("DENY a");
  expect(ask([rule('"*"')])).toBe("DENY a");
  expect(ask([rule('"agent:tri"')])).toBe("ESCALATE baseline.high");
  expect(ask([rule('"agent:other", "agent:triage-*"')])).toBe("ESCALATE baseline.high");
});

test("parameters equal one of the listed values, as JSON", () => {
  const rule = (params: string): string => `{ id: a, match: { params: { ${params} } }, verdict: DENY }`;
  const params = { name: "x", count: 5, on: true, none: null, ids: ["a", "b"], host: { "a/b": { k: 1, l: [] } } };
  const hits = [
    "/name: [y, x]",
    "/count: 5",
    "/on: true",
    "/none: null",
    "/ids: [[a, b]]",
    "/ids/1: b",
    "/host/a~1b: { l: [], k: 1 }",
    "/name: x, /count: [4, 5]",
  ];
  const misses = [
    "/name: [y]",
    '/count: "5"',
    "/missing: null",
    "/ids: [[b, a]]",
    "/ids: [a]",
    "/ids/length: 2",
    "/name/0: x",
    "/name: x, /count: 4",
  ];
  expect(hits.filter((one) => ask([rule(one)], { params }) !== "DENY a")).toEqual([]);
  expect(misses.filter((one) => ask([rule(one)], { params }) !== "ESCALATE baseline.high")).toEqual([]);
});

test("several scopes are permitted by a rule that lists them all, and denied by one that lists any", () => {
  const rule = (verdict: string, scopes: string): string => `{ id: a, match: { scopes: [${scopes}] }, verdict: ${verdict} }`;
  const both = { scopes: ["hosts:read", "users:write"] };
  expect(ask([rule("PERMIT", '"hosts:*"')], both)).toBe("ESCALATE baseline.high");
  expect(ask([rule("PERMIT", '"hosts:*", "users:write"')], both)).toBe("PERMIT a");
  expect(ask([rule("PERMIT", '"*"')], { scopes: [] })).toBe("ESCALATE baseline.high");
  expect(ask([rule("DENY", '"users:*"')], both)).toBe("DENY a");
});

test("an old name of an operation is the operation", () => {
  const rule = '{ id: a, match: { operations: ["hosts:contain"] }, verdict: DENY }';
  expect(ask([rule])).toBe("ESCALATE baseline.high");
  expect(ask([rule], { formerNames: ["hosts:contain"] })).toBe("DENY a");
});

test("critical operations take a rule that names who may use which, in full; any other only raises", () => {
  const critical = { risk: "critical" };
  const rule = (match: string, verdict = "PERMIT"): string => `{ id: ${verdict}, match: { ${match} }, verdict: ${verdict} }`;
  const named = 'agents: [agent:triage], operations: ["hosts:write"]';
  expect(ask([rule(named)], critical)).toBe("PERMIT PERMIT");
  expect(ask([rule("agents: [agent:triage], connectors: [crowdstrike]", "ESCALATE")], critical)).toBe("ESCALATE ESCALATE");
  const open = [
    "agents: [agent:triage]",
    "connectors: [crowdstrike]",
    'agents: ["agent:*"], connectors: [crowdstrike]',
    'agents: [agent:triage], operations: ["hosts:*"]',
  ];
  for (const match of open) {
    expect(ask([rule(match)], critical)).toBe("DENY baseline.critical");
    expect(ask([rule(match, "ESCALATE")], critical)).toBe("DENY baseline.critical");
    expect(ask([rule(named), rule(match, "ESCALATE")], critical)).toBe("ESCALATE ESCALATE");
  }
});

test("to permit, all of the observed has to be done; to deny, any", () => {
  const rule = (verdict: string): string =>
    `{ id: a, match: { observed_prior: ["crowdstrike detections:read", "jira *"] }, verdict: ${verdict} }`;
  const one = { observed: ["jira issues:read"] };
  const both = { observed: ["jira issues:read", "crowdstrike detections:read"] };
  expect([{}, one, both].map((given) => ask([rule("PERMIT")], given))).toEqual([
    "ESCALATE baseline.high",
    "ESCALATE baseline.high",
    "PERMIT a",
  ]);
  expect([{}, one, both].map((given) => ask([rule("DENY")], given))).toEqual(["ESCALATE baseline.high", "DENY a", "DENY a"]);
  expect(ask([rule("DENY")], { asserted: both.observed })).toBe("ESCALATE baseline.high");
});

test("what was observed is needed only where it is all that is left to ask", () => {
  const policy = policyWith('{ id: a, match: { agents: [agent:triage], observed_prior: ["jira *"] }, verdict: DENY }');
  expect(needsObserved(policy, requestOf())).toBe(true);
  expect(needsObserved(policy, requestOf({ agent: "agent:other" }))).toBe(false);
  expect(needsObserved(policyWith(), requestOf())).toBe(false);
});

test("what goes wrong is denied", () => {
  const params = {
    get action_name(): string {
      throw new Error("no");
    },
  };
  expect(ask(["{ id: a, match: { params: { /action_name: contain } }, verdict: PERMIT }"], { params })).toBe("DENY policy.error");
});

test("approvals are the strictest of what the rules say", () => {
  const rule = (id: string, approvals: string): string =>
    `{ id: ${id}, match: { agents: [agent:triage] }, verdict: ESCALATE, approvals: { ${approvals} } }`;
  const terms = (...rules: string[]): unknown => evaluate(policyWith(...rules), requestOf()).approvals;
  const hour = 3_600_000;
  expect(terms()).toEqual({ required: 1, expiresMs: hour });
  expect(terms(rule("a", "expires: 7d"), rule("b", "required: 2"))).toEqual({ required: 2, expiresMs: 7 * 24 * hour });
  expect(
    terms(rule("a", "required: 2, reviewers: [alice, bob, carol], expires: 2h"), rule("b", "reviewers: [dave, carol, bob], expires: 15m")),
  ).toEqual({
    required: 2,
    reviewers: ["bob", "carol"],
    expiresMs: hour / 4,
  });
});

test("where too few may approve, it is denied at once", () => {
  const rule = (id: string, approvals: string): string =>
    `{ id: ${id}, match: { agents: [agent:triage] }, verdict: ESCALATE, approvals: { ${approvals} } }`;
  expect(ask([rule("a", "reviewers: [alice]"), rule("b", "reviewers: [bob]")])).toBe("DENY policy.no_reviewers");
  expect(ask([rule("a", "reviewers: [alice]"), rule("b", "required: 2")])).toBe("DENY policy.no_reviewers");
});

test("a claim raises a verdict, and what is asked of reviewers, and loosens neither", () => {
  const claimed = (verdict: string, approvals = ""): string =>
    `{ id: claimed, match: { asserted_prior: ["jira issues:read"] }, verdict: ${verdict}${approvals} }`;
  const asserted = ["jira issues:read"];
  const deny = "{ id: deny, match: { agents: [agent:triage] }, verdict: DENY }";
  expect(ask([claimed("ESCALATE")], { asserted, risk: "low" })).toBe("ESCALATE claimed");
  expect(ask([claimed("DENY")], { asserted })).toBe("DENY claimed");
  expect(ask([claimed("ESCALATE"), deny], { asserted })).toBe("DENY deny");
  expect(ask([claimed("ESCALATE")], { asserted, risk: "critical" })).toBe("DENY baseline.critical");
  expect(evaluate(policyWith(claimed("ESCALATE", ", approvals: { expires: 7d }")), requestOf({ asserted })).approvals?.expiresMs).toBe(
    3_600_000,
  );
});
