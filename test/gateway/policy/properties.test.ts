import fc from "fast-check";
import { expect, test } from "vitest";
import type { Decision } from "../../../gateway/src/policy/decide.js";
import { evaluate, needsObserved } from "../../../gateway/src/policy/evaluate.js";
import { DEFAULT_POLICY } from "../../../gateway/src/policy/make-policy.js";
import { VERDICTS } from "../../../gateway/src/policy/policy.js";
import { baseline, readRules, request, rule, rules, toRequest, UNIVERSE } from "./random-policy.js";

/** Whether a decision lets through what another does not: a verdict, a reviewer, one approval fewer, a longer time. */
function isLooser(now: Decision, before: Decision): boolean {
  const steps = VERDICTS.indexOf(now.verdict) - VERDICTS.indexOf(before.verdict);
  if (steps !== 0 || !now.approvals || !before.approvals) return steps < 0;
  const { reviewers = UNIVERSE.reviewers, required, expiresMs } = now.approvals;
  const { reviewers: all = UNIVERSE.reviewers } = before.approvals;
  return required < before.approvals.required || expiresMs > before.approvals.expiresMs || reviewers.some((one) => !all.includes(one));
}

const requests = fc.array(request.map(toRequest), { minLength: 15, maxLength: 15 });
const shuffled = rules.chain((written) => fc.tuple(fc.constant(written), fc.shuffledSubarray(written, { minLength: written.length })));

test("the order of the rules changes nothing", () => {
  fc.assert(
    fc.property(shuffled, baseline, requests, ([written, moved], base, asked) => {
      const [one, other] = [readRules(written, base), readRules(moved, base)];
      expect(other.version).toBe(one.version);
      for (const each of asked) expect(evaluate(other, each)).toEqual(evaluate(one, each));
    }),
    { numRuns: 40 },
  );
});

test("one more DENY loosens nothing", () => {
  fc.assert(
    fc.property(rules, rule, baseline, requests, (written, { match }, base, asked) => {
      const before = readRules(written, base);
      const now = readRules([...written, { id: "more", match, verdict: "DENY" }], base);
      for (const each of asked) expect(isLooser(evaluate(now, each), evaluate(before, each))).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test("one more claim loosens nothing", () => {
  let raised = 0;
  fc.assert(
    fc.property(rules, baseline, requests, fc.constantFrom(...UNIVERSE.priors), (written, base, asked, claim) => {
      const policy = readRules([...written, { id: "claimed", match: { asserted_prior: [claim] }, verdict: "ESCALATE" }], base);
      for (const each of asked) {
        const before = evaluate(policy, each);
        const now = evaluate(policy, { ...each, asserted: [...each.asserted, claim] });
        expect(isLooser(now, before)).toBe(false);
        if (isLooser(before, now)) raised++;
      }
    }),
    { numRuns: 80 },
  );
  expect(raised).toBeGreaterThan(5);
});

test("what the agent did before changes nothing where it is not needed", () => {
  let needed = 0;
  fc.assert(
    fc.property(rules, baseline, requests, (written, base, asked) => {
      const policy = readRules(written, base);
      for (const each of asked) {
        const without = { ...each, observed: [] };
        if (needsObserved(policy, without)) needed++;
        else expect(evaluate(policy, without)).toEqual(evaluate(policy, each));
      }
    }),
    { numRuns: 40 },
  );
  expect(needed).toBeGreaterThan(5);
});

test("whatever is asked, there is an answer", () => {
  fc.assert(
    fc.property(rules, baseline, fc.anything(), fc.anything(), (written, base, params, odd) => {
      const given = {
        ...toRequest({
          agent: "agent:a",
          connector: "jira",
          operation: "issues:write",
          scopes: [],
          risk: "low",
          params: {},
          asserted: [],
          observed: [],
        }),
        params,
      };
      const policy = readRules(written, base);
      for (const asked of [given, odd as typeof given]) expect(VERDICTS).toContain(evaluate(policy, asked).verdict);
      expect(evaluate(DEFAULT_POLICY, odd as typeof given).verdict).toBe("DENY");
    }),
    { numRuns: 60 },
  );
});
