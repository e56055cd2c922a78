import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "../../../gateway/src/policy/evaluate.js";
import { CedarPolicy } from "./cedar.js";
import { baseline, readRules, request, rules, toRequest, UNIVERSE } from "./random-policy.js";

/** `PAIRS=100000 npx vitest run test/gateway/policy/cedar` for the whole. */
const PAIRS = Number(process.env["PAIRS"] ?? 2_000);
const REQUESTS = 10;

test(`${PAIRS} random requests are judged as Cedar judges them`, { timeout: 600_000 }, () => {
  const seen = { PERMIT: 0, ESCALATE: 0, DENY: 0, byRule: 0 };
  const requests = fc.array(request, { minLength: REQUESTS, maxLength: REQUESTS });
  fc.assert(
    fc.property(rules, baseline, requests, (written, base, asked) => {
      const policy = readRules(written, base);
      const oracle = new CedarPolicy(written, base, UNIVERSE);
      for (const one of asked) {
        const { verdict, rule, approvals } = evaluate(policy, toRequest(one));
        const ours = {
          verdict,
          ...(approvals ? { reviewers: approvals.reviewers ?? UNIVERSE.reviewers, required: approvals.required } : {}),
        };
        expect(ours, JSON.stringify(one)).toEqual(oracle.judge(one));
        seen[verdict]++;
        if (!rule.startsWith("baseline.")) seen.byRule++;
      }
    }),
    { numRuns: PAIRS / REQUESTS },
  );
  // Had rules and requests never met, nothing would have been compared.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(PAIRS / 20);
});
