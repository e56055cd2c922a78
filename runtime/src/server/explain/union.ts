import { NOTHING, ONE_FORM } from "../phrases.js";
import { either, expectedText, words } from "./expected.js";
import type { Finding } from "./finding.js";
import { isSame, type Place } from "./place.js";
import { pointer } from "./pointer.js";
import { print, sizeOf } from "./print.js";

/** What is wrong by one of a union's forms. */
type Branch = readonly Finding[];

/** What is wrong by the form that the value at a place is meant for, as far as can be told; else what they all expected there. */
export function nearest(branches: readonly Branch[], at: Place): Branch {
  const misfits = branches.map((branch) => branch.filter((finding) => finding.isMisfit && isAt(finding, at)));
  const fitting = branches.filter((_, index) => misfits[index]?.length === 0);
  if (fitting.length === 0) return [merged(misfits.flat(), at)];
  const alike = fewest(fitting, (branch) => wrongConstants(branch, at).size);
  const constants = sharedConstants(alike, at);
  if (constants.length > 0) return constants;
  const cheapest = fewest(alike, cost);
  return agreed(
    fewest(cheapest, (branch) => -deepest(branch, at)),
    at,
  );
}

const isAt = (finding: Finding, at: Place): boolean => finding.at.depthBelow(at) === 0;

/** Those of which there is least. */
function fewest(branches: readonly Branch[], measure: (branch: Branch) => number): readonly Branch[] {
  const measures = branches.map(measure);
  const least = measures.reduce((a, b) => Math.min(a, b), Infinity);
  return branches.filter((_, index) => measures[index] === least);
}

/** Constants one below, such as `type: "circle"`, by their keys: they tell forms apart. */
function wrongConstants(branch: Branch, at: Place): ReadonlyMap<PropertyKey | undefined, Finding> {
  const isOne = ({ at: place, code, expected }: Finding) => code === "enum" && expected?.values?.length === 1 && place.depthBelow(at) === 1;
  return new Map(branch.filter(isOne).map((finding) => [finding.at.path.at(-1), finding]));
}

/** Constants that are wrong in every one of several forms: the value is of a form that there is not. */
function sharedConstants(branches: readonly Branch[], at: Place): Branch {
  const [first = new Map<PropertyKey, Finding>(), ...others] = branches.map((branch) => wrongConstants(branch, at));
  if (others.length === 0) return [];
  return [...first].flatMap(([key, constant]) => {
    const alike = others.flatMap((other) => other.get(key) ?? []);
    return alike.length < others.length ? [] : [merged([constant, ...alike], constant.at)];
  });
}

/** How much is wrong: of what is refused as a whole, all that is in it. */
function cost(branch: Branch): number {
  return branch.reduce((sum, { isMisfit, at }) => sum + 1 + (isMisfit && typeof at.value === "object" ? (sizeOf(at.value) ?? 0) : 0), 0);
}

const deepest = (branch: Branch, at: Place): number => branch.reduce((depth, finding) => Math.max(depth, finding.at.depthBelow(at)), 0);

/** All that is wrong at one place, as one. */
function merged(findings: readonly Finding[], at: Place): Finding {
  // A form that refuses everything does not help anyone.
  const helpful = findings.filter(({ code }) => code !== "not_allowed");
  const all = helpful.length === 0 ? findings : helpful;
  const isMisfit = all.every((finding) => finding.isMisfit === true);
  const code = only(all.map((finding) => finding.code)) ?? (isMisfit ? "type" : "any_of");
  const expected = either(all.map((finding) => finding.expected ?? FORMS));
  return { at, code, expected, got: only(all.map(({ got }) => got)), isMisfit };
}

/** What all are. */
function only<T>(all: readonly T[]): T | undefined {
  return all.every((one) => one === all[0]) ? all[0] : undefined;
}

/** Longer lists of problems are not compared one by one. */
const MOST = 100;

const FORMS = words(ONE_FORM);

/** As much is wrong by each of these forms: what is wrong by all of them, and then what each asks for. */
function agreed([first = [], ...others]: readonly Branch[], at: Place): Branch {
  if (others.every((other) => isSameBranch(first, other))) return first;
  const isShared = (finding: Finding) => others.every((other) => other.some((one) => isSameFinding(finding, one)));
  const shared = first.length > MOST ? [] : first.filter(isShared);
  const own = [first, ...others].map((branch) => branch.filter((finding) => !shared.some((one) => isSameFinding(finding, one))));
  return own.some((branch) => branch.length === 0) ? shared : [...shared, undecided(own, at)];
}

function undecided(branches: readonly Branch[], at: Place): Finding {
  if (branches.every((branch) => branch.every((finding) => isAt(finding, at)))) return merged(branches.flat(), at);
  const hints = at.isCut || at.isHidden ? [] : branches.flatMap(([first]) => (first === undefined ? [] : [words(hint(first, at))]));
  return { at, code: "any_of", expected: hints.length === 0 ? FORMS : either(hints) };
}

/** What one form asks for: `a value at "/ids"`. */
function hint({ at, code, expected }: Finding, union: Place): string {
  const fixed = code === "required" ? "a value" : NOTHING;
  const text = at.isCut ? "another value" : expected === undefined ? fixed : expectedText(expected);
  const path = at.shown.slice(union.path.length);
  return path.length === 0 ? text : `${text} at ${print(pointer(path))}`;
}

function isSameBranch(one: Branch, other: Branch): boolean {
  return one.length === other.length && one.every((finding, index) => isSameFinding(finding, other[index] as Finding));
}

function isSameFinding(one: Finding, other: Finding): boolean {
  return one.code === other.code && isSame(one.at.path, other.at.path) && textOf(one) === textOf(other);
}

const textOf = ({ expected = FORMS }: Finding): string => expectedText(expected);
