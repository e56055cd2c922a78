import fc from "fast-check";
import { stringify } from "yaml";
import { type Policy, RISKS } from "../../../gateway/src/policy/policy.js";
import type { PolicyRequest } from "../../../gateway/src/policy/policy-request.js";
import type { CedarRequest, CedarRule, Universe } from "./cedar.js";
import { policyOf } from "./samples.js";

/** Few names, so that rules and requests meet. */
const AGENTS = ["agent:a", "agent:b", "robot"];
const CONNECTORS = ["crowdstrike", "crowdsec", "jira"];
const OPERATIONS = ["hosts:read", "hosts:write", "issues:write"];

export const UNIVERSE: Universe = {
  scopes: ["hosts:read", "hosts:write", "users:read"],
  priors: ["crowdstrike hosts:read", "crowdsec hosts:write", "jira issues:write"],
  reviewers: ["alice", "bob", "carol"],
};

const some = <T>(values: readonly T[], from = 1): fc.Arbitrary<T[]> =>
  fc.subarray([...values], { minLength: from, maxLength: Math.max(from, 2) });
const patterns = (names: readonly string[], ...open: readonly string[]): fc.Arbitrary<string[]> => some([...names, ...open]);

const plain = fc.constantFrom<unknown>("contain", "lift", 1, 0, true, false);
const host = fc.record(
  { name: fc.constantFrom<unknown>("dc", "web", 1), deep: fc.record({ n: fc.constantFrom(1, 2) }) },
  { requiredKeys: [] },
);
const asked = fc.oneof(plain, fc.uniqueArray(plain, { minLength: 1, maxLength: 3 }));
const hosts = fc.oneof(host, fc.array(host, { minLength: 1, maxLength: 2 }));
const paramsMatch = fc.record(
  {
    "/action": asked,
    "/host": hosts,
    "/host/name": fc.oneof(fc.constantFrom<unknown>("dc", 1), some(["dc", "web"])),
    "/host/deep/n": fc.constantFrom(1, 2),
  },
  { requiredKeys: [] },
);

const conditions = {
  agents: patterns(AGENTS, "agent:*", "*"),
  connectors: patterns(CONNECTORS, "crowd*"),
  operations: patterns(OPERATIONS, "hosts:*"),
  scopes: patterns(UNIVERSE.scopes, "hosts:*"),
  risks: some(RISKS),
  params: paramsMatch,
  asserted_prior: patterns(UNIVERSE.priors, "crowdstrike *"),
  observed_prior: patterns(UNIVERSE.priors, "jira *"),
};
const match = fc
  .subarray(Object.keys(conditions) as (keyof typeof conditions)[], { minLength: 1, maxLength: 3 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, conditions[key] as fc.Arbitrary<unknown>]))));

const approvals = fc.record(
  { required: fc.constantFrom(1, 2), reviewers: fc.subarray([...UNIVERSE.reviewers], { minLength: 2 }) },
  { requiredKeys: [] },
);

/** A rule that a policy file may hold. */
export const rule: fc.Arbitrary<CedarRule> = fc
  .record({
    id: fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 4, maxLength: 8 }),
    match,
    verdict: fc.constantFrom("PERMIT", "PERMIT", "ESCALATE", "DENY"),
    approvals,
  })
  .map(({ approvals: terms, ...given }) => {
    if (given.verdict === "ESCALATE") return { ...given, approvals: terms } as CedarRule;
    const { asserted_prior: _, ...rest } = given.match as Record<string, unknown>;
    const isEmpty = Object.keys(rest).length === 0;
    return (given.verdict === "PERMIT" ? { ...given, match: isEmpty ? { risks: [...RISKS] } : rest } : given) as CedarRule;
  });

export const rules: fc.Arbitrary<CedarRule[]> = fc.uniqueArray(rule, { selector: ({ id }) => id, maxLength: 6 });

const verdict = fc.constantFrom("PERMIT", "ESCALATE", "DENY");
export const baseline = fc.record({ low: verdict, medium: verdict, high: verdict, critical: fc.constant("DENY") });

export const request: fc.Arbitrary<CedarRequest> = fc.record({
  agent: fc.constantFrom(...AGENTS),
  connector: fc.constantFrom(...CONNECTORS),
  operation: fc.constantFrom(...OPERATIONS),
  scopes: some(UNIVERSE.scopes, 0),
  risk: fc.oneof({ weight: 12, arbitrary: fc.constantFrom<string>(...RISKS) }, { weight: 1, arbitrary: fc.constantFrom("unheard of", "") }),
  params: fc.record({ action: plain, host }, { requiredKeys: [] }),
  asserted: some(UNIVERSE.priors, 0),
  observed: some(UNIVERSE.priors, 0),
});

/** What the gateway makes of the rules: they go through the file's text. */
export const readRules = (written: readonly CedarRule[], base: Readonly<Record<string, string>>): Policy =>
  policyOf(stringify({ rules: written, baseline: base }, { aliasDuplicateObjects: false }));

/** What the gateway is asked where Cedar is asked this. */
export const toRequest = ({ agent, params, asserted, observed, ...operation }: CedarRequest): PolicyRequest => ({
  agent,
  params,
  asserted,
  observed,
  operation,
});
