import { setFlagsFromString } from "node:v8";
import * as cedar from "@cedar-policy/cedar-wasm/nodejs";

// V8 of Node 20 ends the process, after minutes of it, where it has inlined a call into wasm and has to take that back.
setFlagsFromString("--no-turbo-inline-js-wasm-calls");

/** A rule as it stands in a file, with names only as written. */
export interface CedarRule {
  readonly id: string;
  readonly match: {
    readonly agents?: readonly string[];
    readonly connectors?: readonly string[];
    readonly operations?: readonly string[];
    readonly scopes?: readonly string[];
    readonly risks?: readonly string[];
    readonly params?: Readonly<Record<string, unknown>>;
    readonly asserted_prior?: readonly string[];
    readonly observed_prior?: readonly string[];
  };
  readonly verdict: "PERMIT" | "ESCALATE" | "DENY";
  readonly approvals?: { readonly required?: number; readonly reviewers?: readonly string[] };
}

export interface CedarRequest {
  readonly agent: string;
  readonly connector: string;
  readonly operation: string;
  readonly scopes: readonly string[];
  readonly risk: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly asserted: readonly string[];
  readonly observed: readonly string[];
}

/** What names a `*` can stand for: Cedar cannot look for a beginning in a set. */
export interface Universe {
  readonly scopes: readonly string[];
  readonly priors: readonly string[];
  readonly reviewers: readonly string[];
}

/**
 * The same policy in Cedar, written from the rules' text and by none of the gateway's code. Cedar knows two answers, so there are two
 * actions: `execute`, and `executeWithApproval`, which asks whether it may be done once these approvers have agreed.
 */
export class CedarPolicy {
  static #count = 0;
  readonly #id = `policy${CedarPolicy.#count++ % 8}`;

  constructor(
    rules: readonly CedarRule[],
    baseline: Readonly<Record<string, string>>,
    private readonly universe: Universe,
  ) {
    const text = translate(rules, baseline, universe);
    const answer = cedar.preparsePolicySet(this.#id, { staticPolicies: text });
    if (answer.type === "failure") throw new Error(`${JSON.stringify(answer.errors)}\n${text}`);
  }

  /** The verdict, and with ESCALATE everyone of the universe who may approve, and how many have to. */
  judge(request: CedarRequest): { verdict: string; reviewers?: string[]; required?: number } {
    if (this.#allows("execute", request, [], 0)) return { verdict: "PERMIT" };
    if (!this.#allows("executeWithApproval", request, [], 99)) return { verdict: "DENY" };
    const reviewers: string[] = [];
    for (const one of this.universe.reviewers) if (this.#allows("executeWithApproval", request, [one], 99)) reviewers.push(one);
    for (let required = 1; required <= reviewers.length; required++) {
      if (this.#allows("executeWithApproval", request, reviewers, required)) return { verdict: "ESCALATE", reviewers, required };
    }
    return { verdict: "DENY" };
  }

  #allows(action: string, request: CedarRequest, approvers: readonly string[], count: number): boolean {
    const { params, ...rest } = request;
    const answer = cedar.statefulIsAuthorized({
      principal: { type: "Agent", id: request.agent },
      action: { type: "Action", id: action },
      resource: { type: "Operation", id: `${request.connector} ${request.operation}` },
      context: { ...rest, params, approvers, count } as unknown as cedar.Context,
      preparsedPolicySetId: this.#id,
      entities: [],
      validateRequest: false,
    });
    if (answer.type === "failure") throw new Error(JSON.stringify(answer.errors));
    if (answer.response.diagnostics.errors.length > 0) throw new Error(JSON.stringify(answer.response.diagnostics.errors));
    return answer.response.decision === "allow";
  }
}

const ON = { execute: 'action == Action::"execute"', approved: 'action == Action::"executeWithApproval"' } as const;

function translate(rules: readonly CedarRule[], baseline: Readonly<Record<string, string>>, universe: Universe): string {
  const policies = rules.flatMap((rule) => translateRule(rule, conditionOf(rule, universe)));
  const anyLoosening = any(rules.map((rule) => all([conditionOf(rule, universe), mayLoosen(rule)])));
  for (const [risk, verdict] of Object.entries(baseline)) {
    const when = `context.risk == ${quote(risk)} && !(${anyLoosening})`;
    if (verdict === "PERMIT") policies.push(policy("permit", ON.execute, when));
    if (verdict !== "DENY") policies.push(policy("permit", ON.approved, when));
  }
  const unknown = `!(${list(Object.keys(baseline))}.contains(context.risk))`;
  return [...policies, policy("forbid", ON.execute, unknown), policy("forbid", ON.approved, unknown)].join("\n");
}

function translateRule(rule: CedarRule, condition: string): string[] {
  const loosens = all([condition, mayLoosen(rule)]);
  const { required = 1, reviewers } = rule.approvals ?? {};
  switch (rule.verdict) {
    case "PERMIT":
      return [policy("permit", ON.execute, loosens), policy("permit", ON.approved, loosens)];
    case "ESCALATE":
      return [
        policy("forbid", ON.execute, condition),
        policy("permit", ON.approved, loosens),
        policy("forbid", ON.approved, all([condition, `context.count < ${required}`])),
        ...(reviewers === undefined
          ? []
          : [policy("forbid", ON.approved, all([condition, `!(${list(reviewers)}.containsAll(context.approvers))`]))]),
      ];
    case "DENY":
      return [policy("forbid", ON.execute, condition), policy("forbid", ON.approved, condition)];
  }
}

/** A claim loosens nothing; a critical operation takes names in full. */
function mayLoosen({ match: { asserted_prior, agents, connectors, operations } }: CedarRule): string {
  if (asserted_prior !== undefined) return "false";
  const inFull = (names: readonly string[] | undefined): boolean => names?.every((name) => !name.includes("*")) ?? false;
  return inFull(agents) && (inFull(connectors) || inFull(operations)) ? "true" : 'context.risk != "critical"';
}

function conditionOf({ match, verdict }: CedarRule, { scopes, priors }: Universe): string {
  const isPermit = verdict === "PERMIT";
  const parts: string[] = [];
  for (const [name, patterns] of [
    ["agent", match.agents],
    ["connector", match.connectors],
    ["operation", match.operations],
    ["risk", match.risks],
  ] as const) {
    if (patterns) parts.push(any(patterns.map((pattern) => `context.${name} like ${quote(pattern)}`)));
  }
  if (match.scopes) {
    const set = list(match.scopes.flatMap((pattern) => expand(pattern, scopes)));
    parts.push(isPermit ? `!context.scopes.isEmpty() && ${set}.containsAll(context.scopes)` : `context.scopes.containsAny(${set})`);
  }
  for (const [pointer, value] of Object.entries(match.params ?? {})) parts.push(paramCondition(pointer.split("/").slice(1), value));
  for (const [name, patterns] of [
    ["asserted", match.asserted_prior],
    ["observed", match.observed_prior],
  ] as const) {
    const done = patterns?.map((pattern) => `context.${name}.containsAny(${list(expand(pattern, priors))})`);
    if (done) parts.push(isPermit ? all(done) : any(done));
  }
  return all(parts);
}

function paramCondition(path: readonly string[], value: unknown): string {
  const places = path.map(
    (_, depth) =>
      `context.params${path
        .slice(0, depth + 1)
        .map((key) => `[${quote(key)}]`)
        .join("")}`,
  );
  const there = path.map((key, depth) => `${depth === 0 ? "context.params" : places[depth - 1]} has ${quote(key)}`);
  const values = Array.isArray(value) ? value : [value];
  return all([...there, any(values.map((one) => `${places.at(-1)} == ${literal(one)}`))]);
}

const expand = (pattern: string, names: readonly string[]): readonly string[] =>
  pattern.endsWith("*") ? names.filter((name) => name.startsWith(pattern.slice(0, -1))) : [pattern];

const quote = (text: string): string => JSON.stringify(text);
const list = (names: readonly string[]): string => `[${names.map(quote).join()}]`;
const all = (parts: readonly string[]): string => (parts.length === 0 ? "true" : parts.map((part) => `(${part})`).join(" && "));
const any = (parts: readonly string[]): string => (parts.length === 0 ? "false" : parts.map((part) => `(${part})`).join(" || "));
const policy = (effect: string, action: string, when: string): string => `${effect}(principal, ${action}, resource) when { ${when} };`;

function literal(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${quote(key)}: ${literal(item)}`)
    .join()}}`;
}
