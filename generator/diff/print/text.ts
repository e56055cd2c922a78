import type { Difference } from "../difference.js";
import type { Finding } from "../finding.js";
import { type Group, groups, open, subject, summary } from "./order.js";

/** A line for each change, its value before and after below it; nothing but one line where nothing changed. */
export function printText({ base, head, findings, unused, acceptedFile }: Difference): string {
  const title = `${head} against ${base}`;
  const notes = unused.map(
    ({ line, fingerprint, change }) => `${acceptedFile}:${line} accepts ${change ?? fingerprint}, which is no change here`,
  );
  if (findings.length === 0) return [`${title}: no changes`, ...notes, ""].join("\n");
  const lines = groups(open(findings)).map(entry);
  return [...lines, ...notes, `${title}: ${summary(findings)}`, ""].join("\n");
}

function entry(group: Group): string {
  const { file, line, column, security, callers, rule, message } = group.first;
  const judgement = security === "neutral" ? callers : `${security}, ${callers}`;
  const head = `${file}:${line}:${column} ${judgement} ${rule} ${subject(group)}: ${message} [${group.first.fingerprint}]`;
  return [head, ...valueLines(group.first), ...usageLines(group.first)].join("\n");
}

const MAX_VALUE = 200;

function valueLines({ before, after, message }: Finding): string[] {
  const show = (sign: string, value: unknown): string[] => {
    if (value === undefined) return [];
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return message.includes(text) ? [] : [`  ${sign} ${text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text}`];
  };
  return [...show("-", before), ...show("+", after)];
}

const usageLines = ({ usedAt, callers }: Finding): string[] =>
  usedAt === undefined || callers === "compatible"
    ? []
    : [usedAt.length === 0 ? "  no known program calls it" : `  called at ${usedAt.join(", ")}`];
