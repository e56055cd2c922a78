import type { AST } from "@eslint-community/regexpp";
import { quickLength } from "./pattern/effort.js";
import { regexpp } from "./pattern/regexpp.js";
import { Uncountable } from "./pattern/states.js";

/** Why a pattern cannot be used, and what to do about it. */
export interface PatternProblem {
  readonly kind: "invalid" | "slow";
  readonly message: string;
  readonly hint: string;
}

/**
 * Why a pattern cannot be used, if it cannot. Patterns run on the server with the `u` flag, on text that an agent sends: one that
 * tries a text in many ways would let a single call stop the gateway. It may be used on text that is short enough.
 */
export function patternProblem(pattern: string, maxLength = Infinity): PatternProblem | undefined {
  if (groupDepth(pattern) > MOST_GROUPS)
    return {
      kind: "invalid",
      message: `this pattern has groups in groups, more than ${MOST_GROUPS} deep`,
      hint: "write it without most of them",
    };
  try {
    // The second is what every version of Node that runs this knows.
    new RegExp(pattern, "u");
    parse(pattern);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Invalid regular expression: (\/.*\/u?: )?/s, "") : String(error);
    return { kind: "invalid", message: `JavaScript refuses this pattern: ${reason}`, hint: "it is read with the flag u" };
  }
  return slowness(longestText(pattern), maxLength);
}

/** How deep parsers may recurse depends on where they run; nobody writes half of this. */
const MOST_GROUPS = 100;

function groupDepth(pattern: string): number {
  let [depth, most] = [0, 0];
  for (const [bracket] of pattern.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()]/gs)) {
    if (bracket === "(") depth += 1;
    else if (bracket === ")") depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** The longest text that a pattern may be asked about. */
export function longestText(pattern: string): number {
  const known = lengths.get(pattern);
  if (known !== undefined) return known;
  const length = measured(pattern);
  lengths.set(pattern, length);
  return length;
}

const lengths = new Map<string, number>();

/** A pattern that is slow on shorter texts is so on short ones by the thousand, which fit in one list. */
const LEAST_LENGTH = 20;

function slowness(longest: number, maxLength: number): PatternProblem | undefined {
  if (maxLength <= longest) return undefined;
  const rewrite = "begin it with ^, and let each character be matched in one way only";
  if (longest < LEAST_LENGTH)
    return {
      kind: "slow",
      message: "this pattern tries even a short text in too many ways, or in more than can be counted",
      hint: rewrite,
    };
  const message = `this pattern tries a text of more than ${longest} characters in too many ways`;
  return { kind: "slow", message, hint: `${rewrite}; or add maxLength: ${longest} or less` };
}

function measured(pattern: string): number {
  try {
    const length = quickLength(parse(pattern));
    return length < LEAST_LENGTH ? 0 : length;
  } catch (error) {
    if (error instanceof Uncountable) return 0;
    throw error;
  }
}

function parse(pattern: string): AST.Pattern {
  return new (regexpp().RegExpParser)({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
}
