import { type CharacterKind, characterKinds } from "../../../model/pattern/characters.js";
import type { Reader } from "../../../model/pattern/states.js";
import type { TextShape } from "../shape.js";
import { type Automaton, automatonOf } from "./automaton.js";

/** Lengths and patterns of texts. */
type Form = Pick<TextShape, "min" | "max" | "patterns">;

/** How far texts are followed through the patterns. */
const MOST_STEPS = 20_000;

/** A text of one form that is not of another; `none` where all are, undefined where it cannot be told. */
export function strayText(inner: Form, outer: Form): string | typeof NONE | undefined {
  const key = JSON.stringify([inner, outer].map(({ min, max, patterns }) => [min, String(max), patterns]));
  if (known.has(key)) return known.get(key);
  const isBounded = outer.min <= inner.min && inner.max <= outer.max;
  const isWithin = isBounded && search(unbounded(inner), unbounded(outer)) === NONE;
  const found = isWithin ? NONE : search(inner, outer);
  known.set(key, found);
  return found;
}

export const NONE = Symbol("none");
const known = new Map<string, string | typeof NONE | undefined>();

/** Patterns alone are soon followed; with long texts it takes as many steps as these have characters. */
const unbounded = ({ patterns }: Form): Form => ({ patterns, min: 0, max: Infinity });

interface Step {
  /** Where the text has led in each pattern of both. */
  readonly places: readonly ReadonlySet<number>[];
  readonly length: number;
  readonly from?: Step;
  readonly kind?: CharacterKind;
}

/** The shortest such text, found by following all texts at once. */
function search(inner: Form, outer: Form): string | typeof NONE | undefined {
  const wanted = outer.patterns.filter((pattern) => !inner.patterns.includes(pattern)).map(automatonOf);
  if (wanted.includes(undefined)) return undefined;
  const own = inner.patterns.map(automatonOf).filter((automaton) => automaton !== undefined);
  const automata = [...own, ...wanted] as Automaton[];
  const kinds = characterKinds(new Map(automata.flatMap(({ readers }) => [...readers])));
  // Beyond all bounds one length is like another.
  const beyond = Math.max(...[inner.min, inner.max, outer.min, outer.max].filter(Number.isFinite)) + 1;
  const isStray = ({ places, length }: Step): boolean => {
    const matching = automata.map((automaton, index) => automaton.isMatch(places[index] ?? new Set()));
    if (length < inner.min || length > inner.max || !matching.slice(0, own.length).every(Boolean)) return false;
    return length < outer.min || length > outer.max || !matching.slice(own.length).every(Boolean);
  };
  const queue: Step[] = [{ places: automata.map(({ start }) => start), length: 0 }];
  const seen = new Set<string>();
  for (const step of queue) {
    if (isStray(step)) return textOf(step, automata);
    if (queue.length > MOST_STEPS) return undefined;
    if (step.length >= inner.max) continue;
    for (const kind of kinds) {
      const places = automata.map((automaton, index) => automaton.step(step.places[index] ?? new Set(), kind));
      if (places.slice(0, own.length).some(({ size }) => size === 0)) continue;
      const length = Math.min(step.length + 1, beyond);
      const key = `${length} ${places.map((some) => [...some].sort().join()).join(";")}`;
      if (!seen.has(key)) queue.push({ places, length, from: step, kind });
      seen.add(key);
    }
  }
  return NONE;
}

function textOf(step: Step, automata: readonly Automaton[]): string | undefined {
  const readers = new Map(automata.flatMap(({ readers: some }) => [...some]));
  let text = "";
  for (let at: Step | undefined = step; at?.kind !== undefined; at = at.from) {
    const character = characterOf(at.kind, readers);
    if (character === undefined) return undefined;
    text = character + text;
  }
  return text;
}

/** Beyond these, no character is looked for. */
const LAST = 0x3000;
/** Letters first: they read best. */
const FIRST = "a0A-_ .:/@!";

/** A character that is taken by these readers, and by no other. */
function characterOf(kind: CharacterKind, readers: ReadonlyMap<string, Reader>): string | undefined {
  const tests = [...readers.keys()].map((raw) => [kind.has(raw), new RegExp(`^(?:${raw})$`, "u")] as const);
  const fits = (character: string): boolean => tests.every(([isTaken, test]) => test.test(character) === isTaken);
  const first = [...FIRST].find(fits);
  for (let point = 0x20; first === undefined && point < LAST; point += 1) {
    const character = String.fromCodePoint(point);
    if (fits(character)) return character;
  }
  return first ?? (fits("\n") ? "\n" : undefined);
}
