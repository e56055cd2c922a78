import type { Verdict } from "@agentvault/runtime";
import { paramCondition } from "./param-condition.js";
import { matcher } from "./pattern.js";
import type { Match, Rule } from "./policy.js";
import type { JudgedOperation, PolicyRequest } from "./policy-request.js";

/** What has to hold for a rule to count: something that an operation is, or that a request is. */
export interface Condition {
  /** As it stands in the file: `agents`, `params /action_name`. */
  readonly name: string;
  readonly of: "operation" | "request" | "observed";
  holds(request: PolicyRequest): boolean;
}

const known = new WeakMap<Rule, readonly Condition[]>();

/** The conditions of a rule, in the order in which they are explained. All of them have to hold. */
export function conditionsOf(rule: Rule): readonly Condition[] {
  const before = known.get(rule);
  if (before !== undefined) return before;
  const conditions = compile(rule.match, rule.verdict);
  known.set(rule, conditions);
  return conditions;
}

function compile(match: Match, verdict: Verdict): Condition[] {
  const found: Condition[] = [];
  const { agents, connectors, operations, scopes, risks, params, asserted_prior, observed_prior } = match;
  if (connectors)
    found.push(
      ofOperation(
        "connectors",
        forName(connectors, ({ connector }) => [connector]),
      ),
    );
  if (operations)
    found.push(
      ofOperation(
        "operations",
        forName(operations, ({ operation, formerNames = [] }) => [operation, ...formerNames]),
      ),
    );
  if (scopes) found.push(ofOperation("scopes", forScopes(scopes, verdict)));
  if (risks) found.push(ofOperation("risks", ({ risk }) => risks.some((one) => one === risk)));
  if (agents) {
    const isOne = matcher(agents);
    found.push({ name: "agents", of: "request", holds: ({ agent }) => isOne(agent) });
  }
  for (const [pointer, values] of Object.entries(params ?? {})) {
    const isOne = paramCondition(pointer, values);
    found.push({ name: `params ${pointer}`, of: "request", holds: (request) => isOne(request.params) });
  }
  if (asserted_prior) {
    const done = forPriors(asserted_prior, verdict);
    found.push({ name: "asserted_prior", of: "request", holds: ({ asserted }) => done(asserted) });
  }
  if (observed_prior) {
    const done = forPriors(observed_prior, verdict);
    found.push({ name: "observed_prior", of: "observed", holds: ({ observed }) => done(observed) });
  }
  return found;
}

type Ask = (operation: JudgedOperation) => boolean;

const ofOperation = (name: string, ask: Ask): Condition => ({ name, of: "operation", holds: ({ operation }) => ask(operation) });

function forName(patterns: readonly string[], namesOf: (operation: JudgedOperation) => readonly string[]): Ask {
  const isOne = matcher(patterns);
  return (operation) => namesOf(operation).some(isOne);
}

/** What needs several scopes is permitted by a rule that lists them all, and escalated or denied by one that lists any. */
function forScopes(patterns: readonly string[], verdict: Verdict): Ask {
  const isOne = matcher(patterns);
  return verdict === "PERMIT" ? ({ scopes }) => scopes.length > 0 && scopes.every(isOne) : ({ scopes }) => scopes.some(isOne);
}

/** To permit, all has to be done that is listed; to escalate or deny, any. */
function forPriors(patterns: readonly string[], verdict: Verdict): (done: readonly string[]) => boolean {
  const each = patterns.map((pattern) => matcher([pattern]));
  return verdict === "PERMIT" ? (done) => each.every((isOne) => done.some(isOne)) : (done) => each.some((isOne) => done.some(isOne));
}
