import type { z } from "zod";
import { asName, EXACTLY_ONE_FORM, multipleOf } from "../phrases.js";
import { customFinding, unexplained } from "./custom.js";
import { expectedText, words } from "./expected.js";
import type { Finding } from "./finding.js";
import { isSame, Place } from "./place.js";
import { sizeFinding } from "./size.js";
import { textFinding } from "./text.js";
import { typeFinding } from "./type.js";
import { nearest } from "./union.js";

type Issue = z.core.$ZodIssue;

/** What is wrong by some issues of zod, whose paths start at a place. */
export function findAll(issues: readonly Issue[], from: Place): readonly Finding[] {
  let ofOtherType: Issue | undefined;
  return issues.flatMap((issue) => {
    if (issue.code === "invalid_type") ofOtherType = issue;
    // zod counts even an array that should be a text.
    const isMoot = (issue.code === "too_small" || issue.code === "too_big") && isSame(issue.path, ofOtherType?.path);
    return isMoot ? [] : find(issue, from.below(issue.path));
  });
}

function find(issue: Issue, at: Place): readonly Finding[] {
  if (issue.code === "custom") return [customFinding(issue, at)];
  if (at.state === "missing") return [{ at, code: "required" }];
  if (at.state === "beyond") return [beyondFinding(issue, at)];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ at: at.below([key]), code: "unknown_property" }));
    case "invalid_key":
      return keyFindings(issue, at);
    case "invalid_union":
      return unionFindings(issue, at);
    default:
      return [scalarFinding(issue, at)];
  }
}

function scalarFinding(issue: Issue, at: Place): Finding {
  switch (issue.code) {
    case "invalid_type":
      return typeFinding(issue, at);
    case "invalid_value":
      return enumFinding(issue.values, at);
    case "too_small":
    case "too_big":
      return sizeFinding(issue, at);
    case "invalid_format":
      return textFinding(issue, at);
    case "not_multiple_of":
      return { at, code: "multiple_of", expected: words(multipleOf(issue.divisor)) };
    default:
      // Elements of maps and sets, which JSON does not have, and whatever zod finds next.
      return unexplained(at);
  }
}

const enumFinding = (values: readonly unknown[], at: Place): Finding => ({
  at,
  code: "enum",
  expected: { words: [], values: values.filter((value) => value !== undefined) },
  isMisfit: true,
});

/** zod takes an array for an object, and asks it for its discriminator. */
function beyondFinding(issue: Issue, at: Place): Finding {
  const isDiscriminator = issue.code === "invalid_union" && "discriminator" in issue;
  return isDiscriminator ? typeFinding({ expected: "object" }, at) : unexplained(at);
}

/** A key of a map is itself held against a schema. */
function keyFindings(issue: z.core.$ZodIssueInvalidKey, at: Place): readonly Finding[] {
  if (issue.origin !== "record") return [unexplained(at)];
  const key = at.path.at(-1);
  return findAll(issue.issues, Place.whole(key)).map(({ expected = words("another") }) => {
    return { at, code: "property_name", expected: words(asName(expectedText(expected))), key };
  });
}

function unionFindings(issue: z.core.$ZodIssueInvalidUnion, at: Place): readonly Finding[] {
  if (issue.inclusive === false) return [{ at, code: "one_of", expected: words(EXACTLY_ONE_FORM) }];
  // zod asked the discriminator, and no branch.
  if (issue.options !== undefined) return [enumFinding(issue.options, at)];
  const branches = issue.errors.map((issues) => findAll(issues, at)).filter((branch) => branch.length > 0);
  return branches.length === 0 ? [unexplained(at)] : nearest(branches, at);
}
