import type { CharacterKind } from "./characters.js";
import type { State } from "./states.js";

type ReadState = Extract<State, { kind: "read" }>;

/** All that may be tried after some characters of a text. */
export interface Situation {
  /** What tests the next character, and in how many ways it is come to. */
  readonly tests: ReadonlyMap<ReadState, number>;
  readonly steps: number;
  /** The text matches, whatever follows: it is not searched from further characters on. */
  readonly isMatched: boolean;
}

/** More steps than any text may take. */
const TOO_MANY = 10_000;

/** What is tried from a state on without reading a character. */
export function situationAt(from: State, isAtStart: boolean): Situation {
  const tests = new Map<ReadState, number>();
  const rounds = new Set<State>();
  let steps = 0;
  let isMatched = false;
  const visit = (state: State): void => {
    if (steps > TOO_MANY) return;
    switch (state.kind) {
      case "read":
        tests.set(state, (tests.get(state) ?? 0) + 1);
        steps++;
        return;
      case "fork":
        for (const way of state.to) visit(way);
        return;
      case "round":
        steps += 2 * state.captures;
        rounds.add(state);
        visit(state.next);
        rounds.delete(state);
        return;
      case "endOfRound":
        if (!rounds.has(state.round)) visit(state.next);
        return;
      case "atStart":
        if (isAtStart) visit(state.next);
        return;
      case "match":
        isMatched = true;
        steps++;
        return;
      case "end":
        steps++;
    }
  };
  visit(from);
  return { tests, steps, isMatched };
}

/** After a character of some kind. */
export function situationAfter(before: Situation, kind: CharacterKind, from: (state: State) => Situation, start: State): Situation {
  const tests = new Map<ReadState, number>();
  let { isMatched } = before;
  let steps = 0;
  const add = (part: Situation, ways: number): void => {
    for (const [state, count] of part.tests) tests.set(state, (tests.get(state) ?? 0) + count * ways);
    steps += part.steps * ways;
    isMatched ||= part.isMatched;
  };
  for (const [state, ways] of before.tests) if (kind.has(state.reader)) add(from(state.next), ways);
  if (!before.isMatched) add(from(start), 1);
  return { tests, steps, isMatched };
}

/** The same for situations from which all goes on alike. */
export function keyOf({ tests, isMatched }: Situation): string {
  const counts = [...tests].map(([{ id }, count]): [number, number] => [id, count]).sort(([a], [b]) => a - b);
  return `${isMatched} ${counts.join(";")}`;
}
