import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { longestText, patternProblem } from "../../../generator/model/pattern.js";
import { randomPattern } from "./random-pattern.js";
import { MOST_MS, request, time } from "./time.js";

const PIECES = ["a", "b", "1", "ab", "a1", "é", "-", " "];
const ENDS = ["!", "a"];

const { checkSync } = createRequire(import.meta.url)("recheck/lib/browser.js") as typeof import("recheck");

/** The worst text that a checker of another make finds; it gives some patterns up, and ends on others with an error. */
function attack(pattern: string): readonly string[] {
  try {
    const result = checkSync(pattern, "u", { timeout: 300 });
    return result.status === "vulnerable" ? [result.attack.string] : [];
  } catch {
    return [];
  }
}

const RUNS = 25;

test("a random pattern that is let through is quick on texts made to keep it busy", { timeout: 60_000 }, () => {
  let taken = 0;
  fc.assert(
    fc.property(randomPattern, (pattern) => {
      const longest = patternProblem(pattern)?.kind === "invalid" ? 0 : longestText(pattern);
      fc.pre(longest > 0);
      taken++;
      for (const piece of PIECES)
        for (const end of ENDS) expect(time(pattern, request(piece, longest, end)), `${piece}…${end}`).toBeLessThan(MOST_MS);
      if (longest === Infinity) for (const text of attack(pattern)) expect(time(pattern, [text]), "an attack").toBeLessThan(MOST_MS);
    }),
    { seed: 20260131, numRuns: RUNS },
  );
  expect(taken).toBe(RUNS);
});
