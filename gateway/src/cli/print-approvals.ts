import { describeApproval } from "../notify/describe-approval.js";
import { safeText } from "../notify/safe-text.js";
import type { ShownApproval, ShownPage } from "./approvals-client.js";

/** An approval and all that is known of it, for a terminal. */
export function printApproval(approval: ShownApproval): string {
  const { headline, facts, params } = describeApproval(approval);
  const { id, status, votes, reviewers, params_digest } = approval;
  const more: [string, string][] = [
    ...(reviewers.length > 0 ? [["Decided by", reviewers.join(", ")] as [string, string]] : []),
    ["Status", `${status}${"decided_by" in approval ? ` by ${approval.decided_by}` : ""}`],
    ...votes.map(({ reviewer, vote, comment }): [string, string] => [
      "Vote",
      `${reviewer}: ${vote}${comment === null ? "" : `, ${comment}`}`,
    ]),
    ["Digest", params_digest],
  ];
  const lines = [...facts, ...more].map(([label, value]) => `  ${`${label}:`.padEnd(24)}${safeText(value)}`);
  const shown = params.length > 0 ? params.map((line) => `    ${safeText(line)}`) : ["    none"];
  return `${[`${id}  ${headline}`, ...lines, "  Parameters:", ...shown].join("\n")}\n`;
}

const COLUMNS: readonly (readonly [title: string, value: (approval: ShownApproval) => string])[] = [
  ["ID", ({ id }) => id],
  ["RISK", ({ risk }) => risk],
  ["AGENT", ({ agent }) => agent],
  ["OPERATION", ({ connector, operation }) => `${connector} ${operation}`],
  ["VOTES", ({ votes, required }) => `${votes.length} of ${required}`],
  ["EXPIRES", ({ expires_at }) => expires_at.replace(/\.\d+Z$/, "Z")],
];

/** Approvals as a table. */
export function printApprovals({ approvals, next_cursor }: ShownPage, status: string): string {
  if (approvals.length === 0) return `no approval is ${status}\n`;
  const rows = [COLUMNS.map(([title]) => title), ...approvals.map((one) => COLUMNS.map(([, value]) => safeText(value(one))))];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${[...lines, ...(next_cursor === null ? [] : ["there are more"])].join("\n")}\n`;
}
