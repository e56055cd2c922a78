import { expect, test } from "vitest";
import { longestText, patternProblem } from "../../../generator/model/pattern.js";
import { FORMAT_NAMES, formatProblem } from "../../../runtime/src/server/formats.js";
import { LARGEST, LEAST_MS, MOST_MS, quickest, request, time } from "./time.js";

/** Patterns with what a text repeats to keep them busy, and how it ends. */
const QUICK: readonly (readonly [pattern: string, piece: string, end: string])[] = [
  ["^[a-z0-9_]+$", "a", "!"],
  ["^FalconGroupingTags/.", "FalconGroupingTags", "/"],
  ["^\\d{1,10}(\\.\\d{1,6})?$", "1", "."],
  ["^[a-z0-9-]+(\\.[a-z0-9-]+)*$", "a.", "!"],
  ["^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$", `${"a".repeat(62)}.`, "!"],
  ["^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$", "a-", "!"],
  ["^\\p{L}+(?: \\p{L}+)*$", "é ", "!"],
  ["^(?=.*[a-z])(?=.*\\d).{8,}$", "A", "!"],
  ["^(?!.*--)[a-z-]+$", "-a", "!"],
  ["^(abc|abd)*$", "abd", "!"],
  ["^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "A", "!"],
  ["^[^@]+@[^@]+$", "a", "@"],
  ["^.{0,65535}$", "a", "\n"],
  ["^(?:😀|[^a😀])*$", "😀", "a"],
  ["[A-Z]+", "a", "A"],
  ["[A-Z]+[a-z]*", "A", "!"],
  ["\\s$", " ", "!"],
  ["x{1,5}y", "x", "!"],
  ["\\b(?:foo|bar)\\b", "fo", "!"],
  ["^([ab])x\\1$", "ax", "!"],
  ["(?<=^|\\s)[A-Z]", " a", "!"],
  [`^(?:${Array.from({ length: 200 }, (_, index) => `${index}code`).join("|")})$`, "1code", "!"],
];

/** What takes too long for a text of this many characters. */
const SLOW: readonly (readonly [pattern: string, piece: string, end: string, length: number])[] = [
  ["x{1,900}y", "x", "!", 50_000],
  ["x{1,100}y", "x", "!", LARGEST],
  ["(?:a{1,30}b?){1,30}c", "a", "!", 22],
  ["^(a?){30}$", "a", "!", 8],
  ["^(a+)\\1$", "a", "!", 40_000],
  ["^(.*),\\1$", ",", "!", 60_000],
  ["a+b", "a", "!", 20_000],
  ["\\s+$", " ", "!", 20_000],
  ["^.*a.*b$", "a", "!", 20_000],
  ["(?=a+b)", "a", "!", 20_000],
  ["(?<=c.*)a", "a", "!", 20_000],
  [`(?<=c${"(?:a|[ab])".repeat(22)})b`, "a", "b", 25],
  ["foo.*bar", "foo", "!", 30_000],
  ["^(a+)+$", "a", "!", 24],
  ["^(a|a)*$", "a", "!", 22],
  ["^(?:a|b|ab)*c", "ab", "!", 42],
  ["^([a-z]*)*\\d", "a", "!", 22],
];

test.each(QUICK)("%s is taken, and quick on the largest text of %j", (pattern, piece, end) => {
  expect(patternProblem(pattern)).toBeUndefined();
  expect(time(pattern, request(piece, LARGEST, end))).toBeLessThan(MOST_MS);
});

test.each(SLOW)("%s is refused, and slow on a text of %j", (pattern, piece, end, length) => {
  expect(patternProblem(pattern)?.kind).toBe("slow");
  const [text = ""] = request(piece, length, end);
  const start = performance.now();
  new RegExp(pattern, "u").test(text);
  expect(performance.now() - start).toBeGreaterThan(LEAST_MS);
});

test.each([
  ["^[a-z]+[a-z0-9]*$", "a"],
  ["\\d+x", "1"],
  ["^.*a.*b$", "a"],
  ["foo.*bar", "foo"],
  ["^(?:([a-z])|(\\d)|(_)|(-))*$", "a"],
])("%s is quick on a list of the longest texts that it is let through for", (pattern, piece) => {
  const longest = longestText(pattern);
  expect(patternProblem(pattern, longest)).toBeUndefined();
  expect(patternProblem(pattern, longest + 1)?.hint).toContain(`maxLength: ${longest} or less`);
  expect(time(pattern, request(piece, longest, "!"))).toBeLessThan(MOST_MS);
});

/** Each format's beginning, and what follows it. */
const FORMAT_TEXTS = ["a", "a.", "1", "1.", "a@", ".@a.", "1:", "http://a/", "%41", "2026-01-31T12:00:00.1", "0-"];

test.each(FORMAT_NAMES)("the format %s is quick on the largest texts", (format) => {
  for (const text of FORMAT_TEXTS.flatMap((piece) => [...request(piece, LARGEST, "!"), piece + request("1", LARGEST, " ")[0]]))
    expect(quickest(() => formatProblem(format, text))).toBeLessThan(MOST_MS);
});

test.each([
  ["deep groups", `${"(?:".repeat(3000)}a${")".repeat(3000)}`],
  ["many alternatives", `${"a|".repeat(100_000)}b`],
  ["much to write out", "^(?:(?:a{40}){40}){40}$"],
  ["rounds of nothing", "^(?:a{0}){1000000000}$"],
  ["many sets of characters at once", "^[ab]*a[ab]{20}$"],
])("%s are soon refused", (_, pattern) => {
  const start = performance.now();
  expect(patternProblem(pattern)).toBeDefined();
  expect(performance.now() - start).toBeLessThan(10_000);
});
