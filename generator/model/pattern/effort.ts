import type { AST } from "@eslint-community/regexpp";
import { characterKinds } from "./characters.js";
import { keyOf, type Situation, situationAfter, situationAt } from "./situation.js";
import { type State, statesOf } from "./states.js";

/*
 * V8 tries one way to match after another, and where a text does not match, it has tried them all. How many steps the worst text
 * of some length takes is found as a deterministic automaton is made, by going through all that may be tried at one character at
 * once; but with the number of ways in which each state is come to.
 */

/** Steps that a text may take for each of its characters: a megabyte takes some 30 ms then. */
const STEPS_PER_CHARACTER = 10;
/** And beyond them, in all: what many alternatives take at the start of a text, or many ways in a short one. */
const FURTHER_STEPS = 500;
/** How much is gone through before it is given up. */
const MOST_WORK = 500_000;

/** The longest text that no choice of its characters makes slow, as far as can be told. */
export function quickLength(pattern: AST.Pattern): number {
  const { start, readers } = statesOf(pattern);
  const kinds = characterKinds(readers);
  const from = remembering((state: State) => situationAt(state, false));
  const excesses = new Map<string, number>();
  const first = situationAt(start, true);
  let open: ReadonlyMap<string, readonly [Situation, number]> = new Map([[keyOf(first), [first, first.steps]]]);
  let work = 0;
  for (let length = 0; open.size > 0; length++) {
    const following = new Map<string, readonly [Situation, number]>();
    for (const [before, stepsBefore] of open.values()) {
      for (const kind of kinds) {
        const after = situationAfter(before, kind, from, start);
        const excess = stepsBefore + after.steps - STEPS_PER_CHARACTER;
        work += after.tests.size + 1;
        if (excess > FURTHER_STEPS || work > MOST_WORK) return length;
        const key = keyOf(after);
        if (excess <= (excesses.get(key) ?? -Infinity)) continue;
        excesses.set(key, excess);
        following.set(key, [after, excess]);
      }
    }
    open = following;
  }
  return Infinity;
}

function remembering<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
