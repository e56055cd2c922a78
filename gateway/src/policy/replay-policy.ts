import type { Verdict } from "@agentvault/runtime";
import { z } from "zod";
import { isHidden } from "../audit/hidden-value.js";
import { follow, toPath } from "../json/pointer.js";
import { type Candidate, candidatesOf } from "./candidates.js";
import type { CommandResult } from "./command-result.js";
import { decide } from "./decide.js";
import { type Policy, VERDICTS } from "./policy.js";
import type { PolicyRequest } from "./policy-request.js";

/** A line of an export with a `policy.decided` event, as far as that is judged anew. */
export const decidedLine = z.object({
  event: z.object({
    ...{ id: z.string(), agent: z.string(), connector: z.string(), operation: z.string(), risk: z.string(), scope: z.array(z.string()) },
    ...{ params_redacted: z.unknown().optional(), verdict: z.enum(VERDICTS), rule: z.string() },
  }),
});

export type DecidedEvent = z.output<typeof decidedLine>["event"];

/** What another policy would have answered. Several verdicts where the event does not tell what a rule asks for. */
export interface Replayed {
  readonly event: DecidedEvent;
  readonly verdicts: readonly Verdict[];
  readonly rule: string;
  /** The rules of which cannot be told whether they match: they ask for what was done before, or for a parameter that the trail does not keep. */
  readonly open: readonly string[];
}

/** Judges past decisions by another policy, without doing anything: prints those that change or may change. */
export function replayPolicy(policy: Policy, events: readonly DecidedEvent[]): CommandResult {
  const replayed = events.map((event) => replay(policy, event));
  const changed = replayed.filter(({ event, verdicts }) => verdicts.some((verdict) => verdict !== event.verdict));
  const lines = changed.map(printChange);
  const isOpen = changed.filter(({ verdicts }) => verdicts.length > 1).length;
  lines.push(`decisions: ${events.length}; changed: ${changed.length - isOpen}; perhaps changed: ${isOpen}`);
  return { text: `${lines.join("\n")}\n`, exitCode: 0 };
}

/** One past decision by another policy. */
export function replay(policy: Policy, event: DecidedEvent): Replayed {
  const { agent, connector, operation, risk, scope, params_redacted: params } = event;
  const request: PolicyRequest = { agent, operation: { connector, operation, risk, scopes: scope }, params, asserted: [], observed: [] };
  const candidates = candidatesOf(policy, request.operation).flatMap((candidate) => {
    const left = candidate.conditions.filter((condition) => !isOpen(condition.name, params));
    return left.every((condition) => condition.holds(request)) ? [{ candidate, isSure: left.length === candidate.conditions.length }] : [];
  });
  const sure = candidates.filter(({ isSure }) => isSure).map(({ candidate }) => candidate);
  const open = candidates.filter(({ isSure }) => !isSure).map(({ candidate }) => candidate);
  const judge = (more: readonly Candidate[]) =>
    decide(
      policy,
      risk,
      candidates.map(({ candidate }) => candidate).filter((one) => sure.includes(one) || more.includes(one)),
    );
  const decisions = [judge([]), ...open.map((one) => judge([one])), judge(open)];
  return {
    event,
    verdicts: [...new Set(decisions.map(({ verdict }) => verdict))],
    rule: decisions[0]?.rule ?? "",
    open: open.map(({ rule }) => rule.id),
  };
}

/** Whether an event does not tell if a condition held. */
function isOpen(condition: string, params: unknown): boolean {
  if (condition === "asserted_prior" || condition === "observed_prior") return true;
  const [, pointer] = /^params (.*)$/s.exec(condition) ?? [];
  if (pointer === undefined) return false;
  const path = toPath(pointer);
  const around = path.map((_, depth) => follow(params, path.slice(0, depth)));
  return around.some((value) => typeof value === "string" && isHidden(value)) || isHidden(follow(params, path));
}

function printChange({ event, verdicts, rule, open }: Replayed): string {
  const now =
    verdicts.length === 1
      ? `${verdicts[0]} by ${rule}`
      : `${verdicts.join(" or ")}: it cannot be told whether ${open.join(", ")} would match`;
  return `${event.id} ${event.agent} ${event.connector} ${event.operation} (${event.risk}): ${event.verdict} by ${event.rule} -> ${now}`;
}
