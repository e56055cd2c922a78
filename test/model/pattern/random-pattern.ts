import fc from "fast-check";

/** What reads one character, over few letters so that parts overlap. */
const READERS = ["a", "b", "[ab]", "[a-c]", "[^a]", "\\d", "\\w", "\\s", ".", "-", "[^]", "é", "\\p{Ll}", "1"];
const COUNTS = ["*", "+", "?", "*?", "+?", "{2}", "{1,3}", "{0,9}", "{3,}", "{1,40}", "{0,900}"];
const LOOKS = ["(?=", "(?!"];

/** Patterns of all that the language has, mostly short: alternatives, groups, repetitions inside one another, anchors, looks, references. */
export const randomPattern: fc.Arbitrary<string> = fc.letrec<{ pattern: string; part: string; group: string; sequence: string }>((tie) => ({
  pattern: fc
    .tuple(fc.constantFrom("^", "^", "^", ""), tie("sequence"), fc.constantFrom("$", "$", "", "\\b", "|a$"))
    .map(([start, sequence, end]) => start + sequence + end),
  sequence: fc.array(tie("part"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("")),
  part: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.tuple(fc.constantFrom(...READERS), fc.constantFrom("", "", "", "", "", ...COUNTS)).map(([reader, count]) => reader + count),
    fc.tuple(tie("group"), fc.constantFrom("", "", "", "", ...COUNTS)).map(([group, count]) => group + count),
    fc.tuple(fc.constantFrom(...LOOKS), tie("sequence")).map(([look, inner]) => `${look + inner})`),
    tie("sequence").map((inner) => `(${inner})\\1`),
  ),
  group: fc
    .tuple(fc.constantFrom("(?:", "(?:", "("), fc.array(tie("sequence"), { minLength: 1, maxLength: 2 }))
    .map(([open, ways]) => `${open + ways.join("|")})`),
})).pattern;
