import { expectedText } from "./expected.js";
import type { Finding } from "./finding.js";
import { print, typeWords } from "./print.js";

/** What was expected and what came, in one line. */
export function messageOf(finding: Finding): string {
  const { at, code, expected } = finding;
  const inside = at.isCut ? "inside: " : "";
  if (expected !== undefined) return `${inside}expected ${expectedText(expected)}, got ${gotText(finding)}`;
  if (code === "required") return at.isCut ? "inside: a property is required" : "is required";
  return at.isCut ? "inside: a property is not known" : "is not a known property";
}

function gotText(finding: Finding): string {
  const { at, got } = finding;
  if (at.state === "missing") return "nothing";
  const value = "key" in finding ? finding.key : at.value;
  return at.isHidden ? typeWords(value) : (got ?? print(value));
}
