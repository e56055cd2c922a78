import type { z } from "zod";
import { atLeast, atMost, exactly, lessThan, moreThan, orLess, orMore } from "../phrases.js";
import { words } from "./expected.js";
import type { Finding } from "./finding.js";
import type { Place } from "./place.js";
import { sizeOf } from "./print.js";

export type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

/** A number out of its bounds, or too few or too many of something. */
export function sizeFinding(issue: SizeIssue, at: Place): Finding {
  const { code, origin } = issue;
  if (origin === "object") return keyCountFinding(issue, at);
  const noun = NOUNS[origin];
  if (noun !== undefined) return { at, code, expected: words(countText(issue, noun)), got: measured(at.value) };
  return { at, code, expected: words(origin === "date" ? dateText(issue) : numberText(issue)) };
}

/** What is counted; everything else is a number or a date. */
const NOUNS: Readonly<Record<string, string>> = {
  string: "character",
  array: "item",
  set: "item",
  map: "item",
  file: "byte",
};

/** `keyCount` counts what zod keeps: no unknown keys. A caller who counts them would not understand. */
function keyCountFinding(issue: SizeIssue, at: Place): Finding {
  const size = sizeOf(at.value);
  const kept = "kept" in issue && typeof issue.kept === "number" ? issue.kept : size;
  const noun = kept === size ? "property" : "known property";
  return { at, code: issue.code, expected: words(countText(issue, noun)), got: kept === undefined ? undefined : String(kept) };
}

function countText(issue: SizeIssue, noun: string): string {
  const bound = boundOf(issue);
  if (issue.exact) return exactly(bound, noun);
  return issue.code === "too_small" ? atLeast(bound, noun) : atMost(bound, noun);
}

function numberText(issue: SizeIssue): string {
  const bound = boundOf(issue);
  if (issue.inclusive) return issue.code === "too_small" ? orMore(bound) : orLess(bound);
  return issue.code === "too_small" ? moreThan(bound) : lessThan(bound);
}

function dateText(issue: SizeIssue): string {
  const bound = new Date(Number(boundOf(issue))).toISOString();
  return `${bound} or ${issue.code === "too_small" ? "later" : "earlier"}`;
}

const boundOf = (issue: SizeIssue): number | bigint => (issue.code === "too_small" ? issue.minimum : issue.maximum);

/** The size of what has one: "70" of a text of 70 characters. */
export function measured(value: unknown): string | undefined {
  const size = sizeOf(value);
  return size === undefined ? undefined : String(size);
}
