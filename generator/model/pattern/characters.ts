import type { AST } from "@eslint-community/regexpp";
import { regexpp } from "./regexpp.js";
import type { Reader } from "./states.js";

/** What the readers of a pattern make of one character: the names of those that take it. */
export type CharacterKind = ReadonlySet<string>;

/** Every kind of character that a pattern's readers tell apart: which of them a character is taken by decides all that follows. */
export function characterKinds(readers: ReadonlyMap<string, Reader>): readonly CharacterKind[] {
  const tests = [...readers.keys(), ANYTHING].map((raw) => [raw, new RegExp(`^(?:${raw})$`, "u")] as const);
  const kinds = new Map<string, CharacterKind>();
  for (const point of bounds(readers)) {
    const character = String.fromCodePoint(point);
    const taking = tests.filter(([, test]) => test.test(character)).map(([raw]) => raw);
    kinds.set(JSON.stringify(taking), new Set(taking));
  }
  return [...kinds.values()];
}

const ANYTHING = "[^]";
const LAST = 0x10ffff;
const SURROGATES = [0xd800, 0xe000] as const;

/** Where a set of characters begins or ends: between two of these, all are of one kind. */
function bounds(readers: ReadonlyMap<string, Reader>): ReadonlySet<number> {
  const found = new Set<number>([0, ...SURROGATES]);
  const add = (first: number, last: number): void => {
    found.add(first);
    if (last < LAST) found.add(last + 1);
  };
  for (const reader of readers.values())
    regexpp().visitRegExpAST(reader, {
      onCharacterEnter: ({ value }) => add(value, value),
      onCharacterClassRangeEnter: ({ min, max }) => add(min.value, max.value),
      onCharacterSetEnter: (set) => {
        for (const point of boundsOfSet(set)) found.add(point);
      },
    });
  return found;
}

/** Of `\d`, `\s`, `.` or `\p{…}`, by trying all characters: only properties reach beyond the first plane. */
function boundsOfSet({ raw, kind }: AST.CharacterSet): readonly number[] {
  const all = charactersTo(kind === "property" ? LAST : 0xffff);
  return [...all.matchAll(new RegExp(`(?:${raw})+`, "gu"))].flatMap(({ 0: run, index }) => {
    const after = all.codePointAt(index + run.length);
    return [all.codePointAt(index) ?? 0, ...(after === undefined ? [] : [after])];
  });
}

const CHUNK = 0x1000;
const texts = new Map<number, string>();

/** Without surrogates, which would join into other characters. */
function charactersTo(last: number): string {
  const known = texts.get(last);
  if (known !== undefined) return known;
  const starts = Array.from({ length: (last + 1) / CHUNK }, (_, index) => index * CHUNK).filter(
    (at) => at < SURROGATES[0] || at >= SURROGATES[1],
  );
  const text = starts.map((start) => String.fromCodePoint(...Array.from({ length: CHUNK }, (_, index) => start + index))).join("");
  texts.set(last, text);
  return text;
}
