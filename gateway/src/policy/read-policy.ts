import { inOrder, type Mistake } from "../located/mistake.js";
import type { Places } from "../located/places.js";
import { readShape } from "../located/read-shape.js";
import { DEFAULT_POLICY, makePolicy } from "./make-policy.js";
import { type ApprovalTerms, type Json, type Match, type Policy, RISKS, type Rule } from "./policy.js";
import { policyFormat, type WrittenRule } from "./policy-format.js";
import { requireWhole } from "./require-whole.js";
import { isReserved } from "./reserved-rules.js";

/** A policy, and where its rules stand: `["rules", n, …]` is the n-th of `written`. */
export interface PlacedPolicy {
  readonly policy: Policy;
  readonly written: readonly WrittenRule[];
  readonly places: Places;
}

export type ReadPolicy = PlacedPolicy | { readonly mistakes: readonly Mistake[] };

/** Reads a policy file's text, or says everything that is wrong with it. Never throws. */
export function readPolicy(text: string, file: string): ReadPolicy {
  const read = readShape(policyFormat, text, file);
  if ("mistakes" in read) return read;
  const { value, raw, places } = read;
  const cut = requireWhole(raw, places);
  const mistakes = [
    ...(cut ? [cut] : []),
    ...value.rules.flatMap((rule, at) => checkRule(rule, at, places)),
    ...checkIds(value.rules, places),
  ];
  const baseline = { ...DEFAULT_POLICY.baseline, ...value.baseline };
  if (baseline.critical !== "DENY") mistakes.push(criticalBaseline(places));
  if (mistakes.length > 0) return { mistakes: inOrder(mistakes) };
  return { policy: makePolicy(value.rules.map(toRule), baseline), written: value.rules, places };
}

const criticalBaseline = (places: Places): Mistake =>
  places.mistake(
    ["baseline", "critical"],
    "the baseline of critical operations is DENY",
    "a rule that names agents and connectors or operations permits or escalates them",
  );

function checkIds(rules: readonly WrittenRule[], places: Places): Mistake[] {
  const seen = new Set<string>();
  return rules.flatMap(({ id }, at) => {
    if (isReserved(id)) return [places.mistake(["rules", at, "id"], `"${id}" is what the gateway itself calls a decision`)];
    if (seen.has(id)) return [places.mistake(["rules", at, "id"], `another rule has the id "${id}"`)];
    seen.add(id);
    return [];
  });
}

function checkRule({ match, verdict, approvals }: WrittenRule, at: number, places: Places): Mistake[] {
  const found: Mistake[] = [];
  if (Object.keys(match).length === 0) {
    const hint = "a rule for every request has risks: [low, medium, high, critical]";
    found.push(places.mistake(["rules", at, "match"], "there is no condition", hint, "key"));
  }
  if (verdict === "PERMIT" && match.asserted_prior !== undefined) {
    const hint = "what the gateway saw itself is observed_prior";
    found.push(places.mistake(["rules", at, "match", "asserted_prior"], "what a client claims permits nothing", hint, "key"));
  }
  if (approvals === undefined) return found;
  const path = ["rules", at, "approvals"];
  if (verdict !== "ESCALATE") found.push(places.mistake(path, `approvals belong to ESCALATE, this is ${verdict}`, undefined, "key"));
  const people = new Set(approvals.reviewers);
  if (approvals.reviewers !== undefined && people.size < (approvals.required ?? 1))
    found.push(places.mistake([...path, "reviewers"], `${approvals.required} have to approve, and only ${people.size} may`));
  return found;
}

function toRule({ id, match, verdict, approvals }: WrittenRule): Rule {
  return { id, match: toMatch(match), verdict, ...(approvals === undefined ? {} : { approvals: toTerms(approvals) }) };
}

/** Lists become sorted, since their order means nothing; a single value becomes a list. */
function toMatch({ params, risks, ...lists }: WrittenRule["match"]): Match {
  return {
    ...Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, sorted(list)])),
    ...(risks === undefined ? {} : { risks: RISKS.filter((risk) => risks.includes(risk)) }),
    ...(params === undefined
      ? {}
      : { params: Object.fromEntries(Object.entries(params).map(([pointer, value]) => [pointer, toValues(value)])) }),
  };
}

const toValues = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [value]);

const sorted = (list: readonly string[]): string[] => [...new Set(list)].sort();

const toTerms = ({ required, reviewers, expires }: NonNullable<WrittenRule["approvals"]>): ApprovalTerms => ({
  ...(required === undefined ? {} : { required }),
  ...(reviewers === undefined ? {} : { reviewers: sorted(reviewers) }),
  ...(expires === undefined ? {} : { expiresMs: expires }),
});
