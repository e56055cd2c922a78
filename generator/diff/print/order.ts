import { CALLERS, SECURITY } from "../change.js";
import type { Finding } from "../finding.js";

/** Findings that say the same of several operations: what is shared by them changed. */
export interface Group {
  readonly first: Finding;
  readonly operations: readonly string[];
  readonly all: readonly Finding[];
}

/** What a reviewer has to see first: security, then what breaks, then the rest; each in the order of the specs. */
export function groups(findings: readonly Finding[]): Group[] {
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rule, connector, file, line, column, security, callers, before, after, accepted, usedAt } = finding;
    const key = JSON.stringify([rule, connector, file, line, column, security, callers, before, after, accepted, usedAt]);
    byKey.set(key, [...(byKey.get(key) ?? []), finding]);
  }
  const made = [...byKey.values()].flatMap((all): Group[] => {
    const [first] = all;
    return first === undefined ? [] : [{ first, all, operations: all.flatMap(({ operation }) => operation ?? []) }];
  });
  return made.sort((a, b) => weight(a.first) - weight(b.first));
}

const weight = ({ security, callers }: Finding): number => SECURITY.indexOf(security) * CALLERS.length + CALLERS.indexOf(callers);

/** "hosts:write and 3 more" */
export function subject({ first, operations }: Group): string {
  const [one, ...more] = operations;
  if (one === undefined) return first.connector;
  return `${first.connector} ${one}${more.length > 0 ? ` and ${more.length} more` : ""}`;
}

/** Not accepted yet. */
export const open = (findings: readonly Finding[]): Finding[] => findings.filter(({ accepted }) => accepted === undefined);

/** "2 escalations, 1 breaking, 5 changes in all" */
export function summary(findings: readonly Finding[]): string {
  const left = open(findings);
  const counts = [
    [left.filter(({ security }) => security === "escalation").length, "escalation", "escalations"],
    [left.filter(({ security }) => security === "relaxation").length, "relaxation", "relaxations"],
    [left.filter(({ callers }) => callers === "breaking").length, "breaking", "breaking"],
    [left.filter(({ callers }) => callers === "risky").length, "risky", "risky"],
  ] as const;
  const told = counts.filter(([number]) => number > 0).map(([number, one, many]) => `${number} ${number === 1 ? one : many}`);
  const accepted = findings.length - left.length;
  const all = `${findings.length} ${findings.length === 1 ? "change" : "changes"}${accepted > 0 ? `, ${accepted} accepted` : ""}`;
  return told.length === 0 ? all : `${all}: ${told.join(", ")}`;
}
