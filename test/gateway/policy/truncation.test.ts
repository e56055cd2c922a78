import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { evaluate } from "../../../gateway/src/policy/evaluate.js";
import { VERDICTS } from "../../../gateway/src/policy/policy.js";
import { readPolicy } from "../../../gateway/src/policy/read-policy.js";
import { watchPolicy } from "../../../gateway/src/policy/watch-policy.js";
import { baseline, rules } from "./random-policy.js";
import { requestOf } from "./samples.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "policy-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
/** What was loaded without the guard must not meet another test. */
afterEach(() => {
  vi.doUnmock("../../../gateway/src/policy/require-whole.js");
  vi.resetModules();
});

const OLD = `rules:
  - id: nobody-deletes
    match:
      operations: ["hosts:delete"]
    verdict: DENY
baseline: { low: ESCALATE, medium: ESCALATE, high: ESCALATE, critical: DENY }
`;

/** Stricter in what it says last, so that every part that is lost would loosen it. */
const NEW = `rules:
  - id: triage-reads
    match:
      agents: [agent:triage]
      operations: ["hosts:*"]
      params:
        /limit: 10
    verdict: PERMIT
  - id: nobody-deletes
    match:
      operations: ["hosts:delete"]
    verdict: DENY
  - id: writes-wait
    match:
      operations: ["hosts:write"]
    verdict: ESCALATE
    approvals:
      expires: 15m
      required: 2
      reviewers: [user:alice, user:bob]
# What remains.
baseline:
  low: DENY
  medium: DENY
  high: DENY
  critical: DENY
`;

const REQUESTS = ["hosts:read", "hosts:write", "hosts:delete", "alerts:read"].flatMap((operation) =>
  ["low", "high"].flatMap((risk) => [{ limit: 10 }, {}].map((params) => requestOf({ operation, risk, params }))),
);

test("a file that is cut anywhere leaves the verdicts as they were, or as the whole file has them", { timeout: 60_000 }, async () => {
  const file = join(folder, "cut.yaml");
  writeFileSync(file, OLD);
  const watch = await watchPolicy(file, { onLoaded: () => undefined, onStale: () => undefined }, 5);
  const of = (text: string): string[] => {
    const read = readPolicy(text, file);
    return "policy" in read ? REQUESTS.map((request) => JSON.stringify(evaluate(read.policy, request))) : [];
  };
  const [before, after] = [of(OLD), of(NEW)];
  const answers: string[][] = [];
  const ask = (): number => answers.push(REQUESTS.map((request) => JSON.stringify(evaluate(watch.policy, request))));
  const traffic = setInterval(ask, 1);
  try {
    for (let cut = 0; cut < 200; cut++) {
      writeFileSync(file, NEW.slice(0, Math.floor((cut * NEW.length) / 200)));
      ask();
      await watch.reload();
      ask();
      expect(watch.mistakes).not.toEqual([]);
    }
    expect(new Set(answers.map(String))).toEqual(new Set([String(before)]));
    writeFileSync(file, NEW);
    await watch.reload();
    ask();
    expect(answers.at(-1)).toEqual(after);
  } finally {
    clearInterval(traffic);
    watch.close();
  }
});

test("no beginning of a policy file is another policy", () => {
  const flows = fc.constantFrom({}, { collectionStyle: "flow" as const }, { defaultStringType: "QUOTE_DOUBLE" as const });
  fc.assert(
    fc.property(rules, baseline, flows, fc.array(fc.nat(), { minLength: 10, maxLength: 10 }), (written, base, style, cuts) => {
      const text = stringify({ rules: written, baseline: base }, { ...style, aliasDuplicateObjects: false });
      const whole = readPolicy(text, "p");
      for (const cut of cuts) {
        const read = readPolicy(text.slice(0, cut % text.length), "p");
        if ("policy" in read) expect("policy" in whole && whole.policy.version).toBe(read.policy.version);
      }
    }),
    { numRuns: 40 },
  );
});

test("without the guard, a policy that is cut is looser", async () => {
  vi.doMock("../../../gateway/src/policy/require-whole.js", () => ({ requireWhole: () => undefined }));
  vi.resetModules();
  const unguarded = await import("../../../gateway/src/policy/read-policy.js");
  const strictness = (text: string): number[] => {
    const read = unguarded.readPolicy(text, "p");
    return "policy" in read ? REQUESTS.map((request) => VERDICTS.indexOf(evaluate(read.policy, request).verdict)) : [];
  };
  const whole = strictness(NEW);
  const cut = strictness(NEW.slice(0, NEW.indexOf("# What remains.")));
  expect(cut.some((verdict, at) => verdict < (whole[at] ?? 0))).toBe(true);
});
