import type { AST } from "@eslint-community/regexpp";
import type { Format } from "../../../../runtime/src/server/formats.js";
import { regexpp } from "../../../model/pattern/regexpp.js";

/** A text of each format that can be checked. */
const FORMATTED: Readonly<Record<Format, string>> = {
  "date-time": "2026-01-31T12:00:00Z",
  date: "2026-01-31",
  email: "a@example.com",
  uri: "https://example.com/a",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  hostname: "a.example.com",
};

const CHARACTERS = ["a", "0", "A", "-", "_", " ", "z", "9", "Z", ".", "/", ":", "@", "é", "😀", "\n"];

/** Texts that some pattern, format or length may tell apart. */
export const ODD_TEXTS: readonly string[] = ["", ...CHARACTERS, "ab", "aaa", "12", ...Object.values(FORMATTED)];

export const formatted = (format: string): string | undefined => (FORMATTED as Readonly<Record<string, string>>)[format];

/** Longer texts than this are not made. */
const LONGEST = 5_000;

/** Texts of a length. */
export const ofLength = (length: number): string[] => (length > LONGEST ? [] : ["a", "0", "é"].map((unit) => unit.repeat(length)));

/** Texts that a pattern may well match: each choice made in turn, and what repeats written a few times or `times`. */
export function textsLike(pattern: string, times: readonly number[] = []): string[] {
  const parsed = new (regexpp().RegExpParser)({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
  const variants = [0, 1, 2, 3, 4, 5];
  return [
    ...new Set([...variants, ...times].flatMap((extra) => variants.map((choice) => alternatives(parsed.alternatives, choice, extra)))),
  ];
}

function alternatives(some: readonly AST.Alternative[], choice: number, extra: number): string {
  const chosen = some[choice % some.length];
  return (chosen?.elements ?? []).map((element) => textOf(element, choice, extra)).join("");
}

function textOf(element: AST.Element, choice: number, extra: number): string {
  switch (element.type) {
    case "Character":
      return String.fromCodePoint(element.value);
    case "CharacterSet":
      return characterOf(element.kind, "negate" in element && element.negate, choice);
    case "CharacterClass":
      return classMember(element, choice);
    case "Group":
    case "CapturingGroup":
      return alternatives(element.alternatives, choice, extra);
    case "Quantifier": {
      const count = Math.min(element.min + extra, element.max, LONGEST);
      return Array.from({ length: count }, (_, index) => textOf(element.element, choice + index, extra > 5 ? 0 : extra)).join("");
    }
    default:
      return "";
  }
}

function characterOf(kind: AST.CharacterSet["kind"], isNegated: boolean, choice: number): string {
  const digits = kind === "digit" && !isNegated;
  if (digits) return String(choice % 10);
  if (kind === "space" && !isNegated) return " ";
  if (kind === "word" && isNegated) return "-";
  return ["a", "B", "c"][choice % 3] ?? "a";
}

function classMember({ negate, elements }: AST.CharacterClass, choice: number): string {
  if (negate) {
    const isInside = (character: string): boolean => elements.some((element) => isMember(element, character.codePointAt(0) ?? 0));
    const outside = CHARACTERS.filter((character) => !isInside(character));
    return outside[choice % outside.length] ?? "";
  }
  const element = elements[choice % elements.length];
  if (element?.type === "CharacterClassRange") return String.fromCodePoint(choice % 2 === 0 ? element.min.value : element.max.value);
  if (element?.type === "Character") return String.fromCodePoint(element.value);
  return element?.type === "CharacterSet" ? characterOf(element.kind, "negate" in element && element.negate, choice) : "";
}

function isMember(element: AST.CharacterClassElement, code: number): boolean {
  if (element.type === "Character") return element.value === code;
  return element.type === "CharacterClassRange" && element.min.value <= code && code <= element.max.value;
}
