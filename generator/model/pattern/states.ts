import type { AST } from "@eslint-community/regexpp";
import { regexpp } from "./regexpp.js";

/** What can be read at one place of a pattern: `[a-z]`, `\d`, `.`, `x`. */
export type Reader = AST.Character | AST.CharacterClass | AST.CharacterSet;

/** A place in a pattern, as a matcher that tries one way after another goes through it. */
export type State =
  /** Tests one character of the text. */
  | { readonly kind: "read"; readonly id: number; readonly reader: string; readonly next: State }
  | { readonly kind: "fork"; to: readonly State[] }
  /** One round of a repetition; what the groups in it captured is put aside. */
  | { readonly kind: "round"; readonly captures: number; next: State }
  /** Rounds that read nothing are not tried further. */
  | { readonly kind: "endOfRound"; readonly round: State; readonly next: State }
  | { readonly kind: "atStart"; readonly next: State }
  /** The text matches, whatever follows. */
  | { readonly kind: "match" }
  /** What is not gone on from: the end of a lookahead, and `$` before the text's end. */
  | { readonly kind: "end" };

/** A pattern whose steps cannot be counted, or are too many to count. */
export class Uncountable extends Error {}

export interface States {
  readonly start: State;
  readonly readers: ReadonlyMap<string, Reader>;
}

const MOST_STATES = 5_000;
/** A single character that may come more often is taken to come without a limit, which can only be slower. */
const LONG = 1_000;
const END: State = { kind: "end" };
const ANYTHING = "[^]";

/** The states of a pattern, with counted repetitions written out. */
export function statesOf(pattern: AST.Pattern): States {
  const builder = new StateBuilder();
  return { start: builder.either(pattern.alternatives, isSure(pattern) ? { kind: "match" } : END), readers: builder.readers };
}

/** Whether what reads a text to the pattern's end matches it: what looks around, or reads the same again, may refuse. */
function isSure(pattern: AST.Pattern): boolean {
  let sure = true;
  regexpp().visitRegExpAST(pattern, {
    onAssertionEnter: ({ kind }) => {
      sure &&= kind === "start" || kind === "end";
    },
    onBackreferenceEnter: () => {
      sure = false;
    },
  });
  return sure;
}

/** Each method gives the state from which a part of the pattern, and then what follows it, is tried. */
class StateBuilder {
  readonly readers = new Map<string, Reader>();
  private count = 0;

  either(alternatives: readonly AST.Alternative[], next: State): State {
    const ways = alternatives.map(({ elements }) => elements.reduceRight((after, element) => this.element(element, after), next));
    return ways.length === 1 && ways[0] ? ways[0] : { kind: "fork", to: ways };
  }

  private element(element: AST.Element, next: State): State {
    switch (element.type) {
      case "Group":
      case "CapturingGroup":
        return this.either(element.alternatives, next);
      case "Assertion":
        return this.assertion(element, next);
      case "Quantifier":
        return this.repetition(element, next);
      case "Backreference":
        // It reads one text, of any length.
        return this.loop(0, (after) => this.read(ANYTHING, after), next);
      case "ExpressionCharacterClass":
        throw new Uncountable();
      default:
        this.readers.set(element.raw, element);
        return this.read(element.raw, next);
    }
  }

  private read(reader: string, next: State): State {
    return { kind: "read", id: this.id(), reader, next };
  }

  private id(): number {
    if (++this.count > MOST_STATES) throw new Uncountable();
    return this.count;
  }

  private assertion(assertion: AST.Assertion, next: State): State {
    switch (assertion.kind) {
      case "start":
        return { kind: "atStart", next };
      case "end":
        return END;
      case "word":
        return next;
      case "lookbehind":
        return { kind: "fork", to: [...this.backwards(assertion), next] };
      case "lookahead":
        return { kind: "fork", to: [this.either(assertion.alternatives, END), next] };
    }
  }

  /** It is read from its end, one step for each character, if it has no choices. */
  private backwards({ alternatives }: AST.LookbehindAssertion): readonly State[] {
    const elements = alternatives.flatMap((alternative) => alternative.elements);
    if (!elements.every((element) => isReader(element) || isEdge(element))) throw new Uncountable();
    return elements.map(() => END);
  }

  private repetition({ min, max, element }: AST.Quantifier, next: State): State {
    const captures = capturesIn(element);
    const once = (after: State): State => {
      this.id();
      return this.element(element, after);
    };
    const isEndless = max === Infinity || (isReader(element) && max > LONG);
    let state = isEndless ? this.loop(captures, once, next) : next;
    for (let i = min; !isEndless && i < max; i++) state = this.optional(captures, once, state, next);
    for (let i = 0; i < min; i++) state = once(state);
    return state;
  }

  private loop(captures: number, once: (after: State) => State, next: State): State {
    const fork: State = { kind: "fork", to: [] };
    fork.to = [this.round(captures, once, fork), next];
    return fork;
  }

  private optional(captures: number, once: (after: State) => State, more: State, next: State): State {
    return { kind: "fork", to: [this.round(captures, once, more), next] };
  }

  private round(captures: number, once: (after: State) => State, after: State): State {
    const round: State = { kind: "round", captures, next: END };
    round.next = once({ kind: "endOfRound", round, next: after });
    return round;
  }
}

const isEdge = (element: AST.Element): boolean => element.type === "Assertion" && (element.kind === "start" || element.kind === "end");

const isReader = ({ type }: AST.Element): boolean => type === "Character" || type === "CharacterClass" || type === "CharacterSet";

const capturesIn = ({ raw }: AST.Element): number => raw.match(/\((?!\?)|\(\?<(?![=!])/g)?.length ?? 0;
