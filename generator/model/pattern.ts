import { createRequire } from "node:module";

/** Why a pattern cannot be used, and what to do about it. */
export interface PatternProblem {
  readonly kind: "invalid" | "slow";
  readonly message: string;
  readonly hint: string;
}

/**
 * Why a pattern cannot be used, if it cannot. Patterns run on the server with the `u` flag, on text that an agent sends: one that
 * backtracks would let a single call stop the gateway. What backtracks polynomially may be used on text that is short enough.
 */
export function patternProblem(pattern: string, maxLength = Infinity): PatternProblem | undefined {
  try {
    new RegExp(pattern, "u");
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Invalid regular expression: (\/.*\/u: )?/s, "") : String(error);
    return { kind: "invalid", message: `JavaScript refuses this pattern: ${reason}`, hint: "it is read with the flag u" };
  }
  return isPlainlyLinear(pattern) ? undefined : slowness(pattern, maxLength);
}

/** Steps that take a few milliseconds. */
const MOST_STEPS = 2_000_000;

function slowness(pattern: string, maxLength: number): PatternProblem | undefined {
  const short = withShortCounts(pattern);
  const quick = backtracking(short);
  const degree = quick === 1 || short === pattern ? quick : backtracking(pattern);
  if (degree === 1) return undefined;
  const hint = "write it without a repetition inside a repetition, such as (a+)+";
  if (degree === undefined) return { kind: "slow", message: "it cannot be shown that this pattern does not backtrack", hint };
  if (degree === Infinity) return { kind: "slow", message: "this pattern backtracks exponentially", hint };
  const most = Math.floor(MOST_STEPS ** (1 / degree));
  if (maxLength <= most) return undefined;
  const message = `the time that this pattern takes grows with the text's length to the power of ${degree}`;
  return { kind: "slow", message, hint: `begin it with ^ and let it repeat in one way only, or add maxLength: ${most} or less` };
}

/** The power of the text's length that a match may take: 1, 2 …, Infinity where it is exponential; undefined where that cannot be told. */
function backtracking(pattern: string): number | undefined {
  const result = checker().checkSync(pattern, "u", { timeout: 5_000 });
  if (result.status === "safe") return 1;
  if (result.status === "unknown") return undefined;
  const { complexity } = result;
  return complexity.type === "polynomial" ? complexity.degree : Infinity;
}

/** {0,61} → {0,3}: what makes a repetition ambiguous is seen in a few rounds, and the checker's work grows with the count. */
const withShortCounts = (pattern: string): string =>
  pattern.replace(/\{(\d+)(,?)(\d*)\}/g, (_, least: string, comma: string, most: string) => `{${shorten(least)}${comma}${shorten(most)}}`);

const shorten = (count: string): string => (count === "" ? "" : String(Math.min(Number(count), 3)));

/** The ways in which bounded repetitions may divide a text: few enough to be tried at every place. */
const MOST_WAYS = 1000;

/**
 * Whether a look at its repetitions shows that a pattern takes linear time; the checker, which is slow to load, is asked about the
 * others. No group is repeated; one repetition at most has no bound, and it is tried from the beginning of the text only.
 */
export function isPlainlyLinear(pattern: string): boolean {
  const bare = pattern.replace(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\./g, "x").replace(/\[[^\]]*\]/g, "x");
  if (/\)[*+{]/.test(bare)) return false;
  const repetitions = [...bare.replace(/\(\?/g, "(").matchAll(/[*+?]|\{(\d+)(,?)(\d*)\}/g)].map(([sign, least, comma, most]) => {
    if (sign === "?") return 2;
    return least === undefined || (comma !== "" && most === "") ? Infinity : Number(most || least) - Number(least) + 1;
  });
  const unbounded = repetitions.filter((ways) => ways === Infinity).length;
  const isAnchored = bare.startsWith("^") && !bare.includes("|");
  const ways = repetitions.filter((count) => count < Infinity).reduce((product, count) => product * count, 1);
  return ways <= MOST_WAYS && unbounded <= (isAnchored ? 1 : 0);
}

type Recheck = typeof import("recheck");
let loaded: Recheck | undefined;

/** The build without native parts: it runs in this process, and alike on every machine. */
function checker(): Recheck {
  loaded ??= createRequire(import.meta.url)("recheck/lib/browser.js") as Recheck;
  return loaded;
}
