import { z } from "zod";
import type { Mistake } from "../located/mistake.js";
import type { Places } from "../located/places.js";
import { printMistakes } from "../located/print-mistakes.js";
import { readShape } from "../located/read-shape.js";
import type { CommandResult } from "./command-result.js";
import { evaluate } from "./evaluate.js";
import { type Policy, VERDICTS } from "./policy.js";
import { findOperation, type PolicyCatalog } from "./policy-catalog.js";

const priors = z.array(z.string()).default([]);

const testCase = z.strictObject({
  name: z.string().exactOptional(),
  request: z.strictObject({
    agent: z.string(),
    connector: z.string(),
    operation: z.string(),
    params: z.record(z.string(), z.json()).default({}),
    asserted: priors,
    observed: priors,
  }),
  verdict: z.enum(VERDICTS),
  /** Which rule decides, where that matters. */
  rule: z.string().exactOptional(),
});

const format = z.strictObject({ cases: z.array(testCase).min(1) });

type Case = z.output<typeof testCase>;

/** Holds a policy against a file of cases: what is asked, and what has to be answered. Exits with 1 where one is answered otherwise. */
export function testPolicy(policy: Policy, catalog: PolicyCatalog, text: string, file: string): CommandResult {
  const read = readShape<z.output<typeof format>>(format, text, file);
  if ("mistakes" in read) return { text: printMistakes(read.mistakes), exitCode: 1 };
  const { cases } = read.value;
  const failed = cases.flatMap((one, at) => checkCase(policy, catalog, one, at, read.places));
  const summary = failed.length === 0 ? `passed: ${cases.length}\n` : `\nfailed: ${failed.length} of ${cases.length}\n`;
  return { text: printMistakes(failed) + summary, exitCode: failed.length === 0 ? 0 : 1 };
}

/** The first thing that is wrong with a case. */
function checkCase(policy: Policy, catalog: PolicyCatalog, { name, request, verdict, rule }: Case, at: number, places: Places): Mistake[] {
  const operation = findOperation(catalog, request.connector, request.operation);
  if (operation === undefined) return [places.mistake(["cases", at, "request", "operation"], `${request.connector} has no such operation`)];
  const decision = evaluate(policy, { ...request, operation });
  const answer = `${name === undefined ? "" : `${name}: `}${decision.verdict} by ${decision.rule}`;
  if (decision.verdict !== verdict) return [places.mistake(["cases", at, "verdict"], answer)];
  if (rule !== undefined && decision.rule !== rule) return [places.mistake(["cases", at, "rule"], answer)];
  return [];
}
