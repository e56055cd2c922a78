import { afterEach, expect, test, vi } from "vitest";
import { evaluate } from "../../../gateway/src/policy/evaluate.js";
import { policyWith, requestOf } from "./samples.js";

const GUARD = "../../../gateway/src/policy/only-raises.js";

/** What was loaded without the guard must not meet another test. */
afterEach(() => {
  vi.doUnmock(GUARD);
  vi.resetModules();
});

/** It was written to have a reviewer look at what follows a ticket, and not to open anything. */
const policy = policyWith('{ id: after-ticket, match: { asserted_prior: ["jira issues:write"] }, verdict: ESCALATE }');
const forged = requestOf({ risk: "critical", asserted: ["jira issues:write"] });

test("a forged history opens nothing, and would without the guard", async () => {
  expect(evaluate(policy, forged).verdict).toBe("DENY");
  vi.doMock(GUARD, () => ({ onlyRaises: () => false }));
  vi.resetModules();
  const unguarded = await import("../../../gateway/src/policy/evaluate.js");
  expect(unguarded.evaluate(policy, { ...forged, operation: { ...forged.operation } }).verdict).toBe("ESCALATE");
});
