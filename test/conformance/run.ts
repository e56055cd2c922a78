/* `npm run conformance -- --suite DIR [--format text|json]`: what is emitted, held against a suite of the official layout. */
import { parseArgs } from "node:util";
import { type Outcome, runSuite, type Verdict } from "./suite.js";

const VERDICTS: readonly Verdict[] = ["right", "refused", "falsely accepted", "falsely rejected", "crashed"];

try {
  const { values } = parseArgs({ options: { suite: { type: "string" }, format: { type: "string", default: "text" } } });
  if (values.suite === undefined) throw new Error("name the suite's folder: npm run conformance -- --suite DIR");
  if (values.format !== "text" && values.format !== "json") throw new Error(`--format is text or json, not "${values.format}"`);
  const outcomes = runSuite(values.suite);
  if (outcomes.length === 0) throw new Error(`there is no test in ${values.suite}`);
  console.log(values.format === "json" ? JSON.stringify(report(outcomes), undefined, 2) : table(outcomes));
  process.exitCode = outcomes.every(({ verdict }) => verdict === "right" || verdict === "refused") ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

function count(outcomes: readonly Outcome[]): Record<Verdict, number> {
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, outcomes.filter((one) => one.verdict === verdict).length])) as Record<
    Verdict,
    number
  >;
}

function byKeyword(outcomes: readonly Outcome[]): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) groups.set(outcome.keyword, [...(groups.get(outcome.keyword) ?? []), outcome]);
  return groups;
}

function report(outcomes: readonly Outcome[]): object {
  const keywords = Object.fromEntries([...byKeyword(outcomes)].map(([keyword, some]) => [keyword, count(some)]));
  return { total: outcomes.length, ...count(outcomes), keywords, others: outcomes.filter(({ verdict }) => verdict !== "right") };
}

function table(outcomes: readonly Outcome[]): string {
  const rows = [...byKeyword(outcomes), ["all", outcomes] as const].map(([keyword, some]) => {
    return [keyword, ...VERDICTS.map((verdict) => String(count(some)[verdict]))];
  });
  const head = ["keyword", ...VERDICTS];
  const lines = [head, ...rows].map(([keyword = "", ...cells]) => {
    return keyword.padEnd(24) + cells.map((cell, i) => cell.padStart((VERDICTS[i] ?? "").length + 2)).join("");
  });
  const others = outcomes.filter(({ verdict }) => verdict !== "right");
  return [
    ...lines,
    "",
    ...others.map(({ keyword, test, verdict, reason }) => `${verdict}: ${keyword}: ${test}${reason ? ` (${reason})` : ""}`),
  ].join("\n");
}
