import { posix } from "node:path";
import type { Format } from "../diagnostics/report.js";
import type { Plan } from "../write/plan.js";
import type { Generated } from "./generate.js";
import { summaryLine } from "./summary.mjs";

/** A generated file that is not as the specs say. */
interface Stale {
  readonly file: string;
  readonly state: "missing" | "differs" | "left over";
}

/** The files that a check found stale. */
export function staleFiles(plans: readonly Plan[]): Stale[] {
  return plans.flatMap(({ folder, create, update, remove }) => {
    const all = (paths: Iterable<string>, state: Stale["state"]): Stale[] =>
      [...paths].map((path) => ({ file: posix.join(folder, path), state }));
    return [...all(create.keys(), "missing"), ...all(update.keys(), "differs"), ...all(remove, "left over")];
  });
}

/** Stale files as text for people, JSON for programs, or one annotation for GitHub's log. */
export function formatStale(stale: readonly Stale[], format: Format): string {
  if (format === "json") return `${JSON.stringify({ version: 1, diagnostics: [], stale }, null, 2)}\n`;
  if (stale.length === 0) return "";
  const lines = stale.map(({ file, state }) => `${state.padEnd(9)} ${file}`);
  const text = [...lines, `${count(stale.length, "file")} stale: run \`npm run generate\` and commit what it changes`].join("\n");
  return format === "text"
    ? `${text}\n`
    : `::error title=generated files are stale::${text.replaceAll("%", "%25").replaceAll("\n", "%0A")}\n`;
}

/** What a run did, in one line. */
export function summarize({ connectors, plans }: Generated, out: string): string {
  const sum = (of: (plan: Plan) => number): number => plans.reduce((total, plan) => total + of(plan), 0);
  const done = [
    [sum((plan) => plan.create.size), "created"],
    [sum((plan) => plan.update.size), "updated"],
    [sum((plan) => plan.remove.length), "removed"],
  ] as const;
  const changes = done.filter(([number]) => number > 0).map(([number, verb]) => `${count(number, "file")} ${verb}`);
  return summaryLine(out, connectors, changes.length === 0 ? undefined : changes.join(", "));
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
