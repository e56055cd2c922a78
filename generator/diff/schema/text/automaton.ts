import type { AST } from "@eslint-community/regexpp";
import type { CharacterKind } from "../../../model/pattern/characters.js";
import { regexpp } from "../../../model/pattern/regexpp.js";
import type { Reader } from "../../../model/pattern/states.js";

type Node = { readonly reader: string; readonly next: number } | { to: readonly number[] };

/** Patterns with more places than this are not followed. */
const MOST_NODES = 1_000;
const ANYTHING = "[^]";

class Unsupported extends Error {}

/** The places of a pattern that a text can have led to. It is the pattern exactly: what it cannot say makes no automaton. */
export class Automaton {
  readonly readers = new Map<string, Reader>();
  readonly #nodes: Node[] = [{ to: [] }];
  readonly #end = 0;
  readonly start: ReadonlySet<number>;

  constructor(pattern: AST.Pattern) {
    this.start = this.#reached(pattern.alternatives.map((alternative) => this.#whole(alternative.elements)));
  }

  /** Where one more character leads. */
  step(places: ReadonlySet<number>, kind: CharacterKind): ReadonlySet<number> {
    const next = [...places].flatMap((place) => {
      const node = this.#nodes[place];
      return node !== undefined && "reader" in node && kind.has(node.reader) ? [node.next] : [];
    });
    return this.#reached(next);
  }

  isMatch(places: ReadonlySet<number>): boolean {
    return places.has(this.#end);
  }

  #reached(places: readonly number[]): ReadonlySet<number> {
    const found = new Set(places);
    for (const place of found) {
      const node = this.#nodes[place];
      if (node !== undefined && "to" in node) for (const next of node.to) found.add(next);
    }
    return found;
  }

  /** Where it is not tied to the text's start or end, anything may stand before or after. */
  #whole(elements: readonly AST.Element[]): number {
    const [first, last] = [elements[0], elements.at(-1)];
    const isTied = [first?.type === "Assertion" && first.kind === "start", last?.type === "Assertion" && last.kind === "end"] as const;
    const inside = elements.slice(isTied[0] ? 1 : 0, isTied[1] ? -1 : undefined);
    const end = isTied[1] ? this.#end : this.#loop((next) => this.#add({ reader: ANYTHING, next }), this.#end);
    const start = this.#sequence(inside, end);
    return isTied[0] ? start : this.#loop((next) => this.#add({ reader: ANYTHING, next }), start);
  }

  #sequence(elements: readonly AST.Element[], next: number): number {
    return elements.reduceRight((after, element) => this.#element(element, after), next);
  }

  #element(element: AST.Element, next: number): number {
    switch (element.type) {
      case "Group":
      case "CapturingGroup":
        return this.#add({ to: element.alternatives.map(({ elements }) => this.#sequence(elements, next)) });
      case "Quantifier":
        return this.#repetition(element, next);
      case "Character":
      case "CharacterClass":
      case "CharacterSet":
        this.readers.set(element.raw, element);
        return this.#add({ reader: element.raw, next });
      default:
        throw new Unsupported();
    }
  }

  #repetition({ min, max, element }: AST.Quantifier, next: number): number {
    const once = (after: number): number => this.#element(element, after);
    let place = max === Infinity ? this.#loop(once, next) : next;
    for (let count = min; max !== Infinity && count < max; count += 1) place = this.#add({ to: [once(place), next] });
    for (let count = 0; count < min; count += 1) place = once(place);
    return place;
  }

  #loop(once: (after: number) => number, next: number): number {
    const fork = this.#add({ to: [] });
    this.#nodes[fork] = { to: [once(fork), next] };
    return fork;
  }

  #add(node: Node): number {
    if (this.#nodes.length > MOST_NODES) throw new Unsupported();
    return this.#nodes.push(node) - 1;
  }
}

const automata = new Map<string, Automaton | undefined>();

/** undefined for patterns that look around, read the same twice, or are too long. */
export function automatonOf(pattern: string): Automaton | undefined {
  if (automata.has(pattern)) return automata.get(pattern);
  const automaton = read(pattern);
  automata.set(pattern, automaton);
  return automaton;
}

function read(pattern: string): Automaton | undefined {
  try {
    return new Automaton(new (regexpp().RegExpParser)({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, { unicode: true }));
  } catch (error) {
    if (error instanceof Unsupported) return undefined;
    throw error;
  }
}
