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
  const result = checker().checkSync(pattern, "u", { timeout: 5_000 });
  if (result.status === "safe" || (result.status === "vulnerable" && result.complexity.type !== "exponential")) return undefined;
  return {
    kind: "slow",
    message:
      result.status === "vulnerable"
        ? "this pattern backtracks exponentially"
        : "it cannot be shown that this pattern does not backtrack exponentially",
  };
}

/** Only a repeated group can backtrack exponentially; without one the checker, which is slow to load, is not asked. */
const QUANTIFIED_GROUP = /\)[*+{]/;

type Recheck = typeof import("recheck");
let loaded: Recheck | undefined;

/** The build without native parts: it runs in this process, and alike on every machine. */
function checker(): Recheck {
  loaded ??= createRequire(import.meta.url)("recheck/lib/browser.js") as Recheck;
  return loaded;
}
