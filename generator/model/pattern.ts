import { createRequire } from "node:module";

/**
 * Why a pattern cannot be used, if it cannot. Patterns run on the server with the `u` flag, on text that an agent sends, so
 * one that backtracks exponentially would let a single call stop the gateway.
 */
export function patternProblem(pattern: string): { readonly kind: "invalid" | "slow"; readonly message: string } | undefined {
  try {
    new RegExp(pattern, "u");
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Invalid regular expression: (\/.*\/u: )?/s, "") : String(error);
    return { kind: "invalid", message: `JavaScript refuses this pattern: ${reason}` };
  }
  if (!QUANTIFIED_GROUP.test(pattern)) return undefined;
  const short = withShortCounts(pattern);
  const verdict = backtracking(short);
  const exact = verdict === "fine" || short === pattern ? verdict : backtracking(pattern);
  if (exact === "fine") return undefined;
  const message =
    exact === "exponential"
      ? "this pattern backtracks exponentially"
      : "it cannot be shown that this pattern does not backtrack exponentially";
  return { kind: "slow", message };
}

function backtracking(pattern: string): "fine" | "exponential" | "unknown" {
  const result = checker().checkSync(pattern, "u", { timeout: 5_000 });
  if (result.status === "safe") return "fine";
  if (result.status === "unknown") return "unknown";
  return result.complexity.type === "exponential" ? "exponential" : "fine";
}

/** {0,61} → {0,3}: what makes a repetition ambiguous is seen in a few rounds, and the checker's work grows with the count. */
const withShortCounts = (pattern: string): string =>
  pattern.replace(/\{(\d+)(,?)(\d*)\}/g, (_, least: string, comma: string, most: string) => `{${shorten(least)}${comma}${shorten(most)}}`);

const shorten = (count: string): string => (count === "" ? "" : String(Math.min(Number(count), 3)));

/** Only a repeated group can backtrack exponentially; without one the checker, which is slow to load, is not asked. */
const QUANTIFIED_GROUP = /\)[*+{]/;

type Recheck = typeof import("recheck");
let loaded: Recheck | undefined;

/** The build without native parts: it runs in this process, and alike on every machine. */
function checker(): Recheck {
  loaded ??= createRequire(import.meta.url)("recheck/lib/browser.js") as Recheck;
  return loaded;
}
