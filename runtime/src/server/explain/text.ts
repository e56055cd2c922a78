import type { z } from "zod";
import { matching } from "../phrases.js";
import { words } from "./expected.js";
import type { Finding } from "./finding.js";
import type { Place } from "./place.js";
import { print } from "./print.js";

/** A text that is not of its format, or does not match its pattern. */
export function textFinding(issue: z.core.$ZodIssueInvalidStringFormat, at: Place): Finding {
  const pattern = patternText(issue);
  if (pattern !== undefined) return { at, code: "pattern", expected: words(pattern) };
  return { at, code: "format", expected: words(`text in the format ${issue.format}`) };
}

function patternText(issue: z.core.$ZodIssueInvalidStringFormat): string | undefined {
  const given: { readonly [part: string]: unknown } = { ...issue };
  switch (issue.format) {
    case "regex":
    case "template_literal":
      return issue.pattern === undefined ? undefined : matching(sourceOf(issue.pattern));
    case "starts_with":
      return `text that starts with ${print(given["prefix"])}`;
    case "ends_with":
      return `text that ends with ${print(given["suffix"])}`;
    case "includes":
      return `text that includes ${print(given["includes"])}`;
    default:
      return undefined;
  }
}

/** `/^\/v1/u` → `^/v1` */
function sourceOf(pattern: string): string {
  const source = /^\/(.*)\/[a-z]*$/su.exec(pattern)?.[1];
  return source?.replaceAll("\\/", "/") ?? pattern;
}
