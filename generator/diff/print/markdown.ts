import type { Difference } from "../difference.js";
import type { Finding } from "../finding.js";
import { type Group, groups, open, subject, summary } from "./order.js";

/** A comment for a pull request: security first, then what breaks callers; all the rest is folded. */
export function printMarkdown({ findings, unused, acceptedFile }: Difference): string {
  if (findings.length === 0 && unused.length === 0) return "**Connectors**: no changes.\n";
  const left = groups(open(findings));
  const security = left.filter(({ first }) => first.security !== "neutral");
  const breaking = left.filter(({ first }) => first.security === "neutral" && first.callers === "breaking");
  const rest = left.filter((group) => !security.includes(group) && !breaking.includes(group));
  const accepted = groups(findings.filter((finding) => finding.accepted !== undefined));
  const parts = [
    `**Connectors**: ${findings.length === 0 ? "no changes" : summary(findings)}.`,
    section("Security", security),
    section("Breaking for callers", breaking),
    folded(`${rest.length} more, compatible or for a glance`, rest),
    folded(`${accepted.length} accepted in ${code(acceptedFile)}`, accepted),
    unused.length === 0 ? "" : unused.map(unusedLine(acceptedFile)).join("\n"),
    security.length + breaking.length === 0 ? "" : `Meant? Add the fingerprint to ${code(acceptedFile)}, with a reason and your name.`,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

const section = (title: string, list: readonly Group[]): string => (list.length === 0 ? "" : `### ${title}\n\n${table(list)}`);

const folded = (title: string, list: readonly Group[]): string =>
  list.length === 0 ? "" : `<details><summary>${title}</summary>\n\n${table(list)}\n\n</details>`;

function table(list: readonly Group[]): string {
  const isUsed = list.some(({ first }) => first.usedAt !== undefined);
  const head = ["", "Where", "What changed", "Before → after", ...(isUsed ? ["Called at"] : []), ""];
  const rows = list.map((group) => row(group, isUsed));
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function row(group: Group, isUsed: boolean): string[] {
  const { first } = group;
  const { security, callers, file, line, rule, message, accepted, fingerprint, usedAt = [] } = first;
  const judgement = security === "neutral" ? callers : `**${security}**${callers === "compatible" ? "" : `, ${callers}`}`;
  const reason = accepted === undefined ? "" : `<br>${text(accepted.by)}: ${text(accepted.reason)}`;
  return [
    judgement,
    `${code(subject(group))}<br>${code(`${file}:${line}`)}`,
    `${code(rule)} ${text(message)}${reason}`,
    change(first),
    ...(isUsed ? [usedAt.length === 0 ? "no known program" : usedAt.map(code).join("<br>")] : []),
    code(fingerprint),
  ];
}

const MAX_VALUE = 120;

function change({ before, after }: Finding): string {
  const show = (value: unknown): string => {
    if (value === undefined) return "–";
    const written = typeof value === "string" ? value : JSON.stringify(value);
    return code(written.length > MAX_VALUE ? `${written.slice(0, MAX_VALUE)}…` : written);
  };
  return before === undefined && after === undefined ? "" : `${show(before)} → ${show(after)}`;
}

const unusedLine =
  (file: string) =>
  ({ line, fingerprint, change: told }: Difference["unused"][number]): string =>
    `${code(`${file}:${line}`)} accepts ${code(told ?? fingerprint)}, which is no change here: remove it.`;

/** Whatever a spec says, it begins no markup, mentions nobody, leads nowhere, and stays in its cell. */
const text = (value: string): string =>
  value
    .split(/(\w+:\/\/\S+|www\.\S+)/i)
    .map((part, index) => (index % 2 === 1 ? code(part) : part.replace(/[\\`*_{}[\]<>()#+!|~@&-]/g, (mark) => `&#${mark.charCodeAt(0)};`)))
    .join("")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ");

/** As code; backticks would end it, and a bar the cell. */
const code = (value: string): string => {
  const line = value
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replaceAll("|", "\\|")
    .trim();
  const fence = "`".repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return line === "" ? "` `" : fence.length === 1 ? `\`${line}\`` : `${fence} ${line} ${fence}`;
};
