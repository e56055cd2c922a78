import type { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import { Spec } from "./format.js";
import { lookAlikeOf } from "./look-alike.js";
import { type Mistake, readable } from "./readable.js";
import type { Path, SpecSource } from "./source.js";

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

/** What a parsed file says as far as it can be read, and every mistake in it at its place. */
export interface Checked {
  readonly spec: Spec | undefined;
  readonly issues: readonly Diagnostic[];
}

/** Holds a parsed file against the spec language. */
export function checkFormat(source: SpecSource, value: Readonly<Record<string, unknown>>): Checked {
  const known = new KnownKeys();
  const result = Spec.safeParse(value, {
    error: (issue) => {
      known.remember(issue);
      return describe(issue);
    },
  });
  if (result.success) return { spec: result.data, issues: [] };
  const mistakes = result.error.issues.flatMap((issue) => flatten(issue, []));
  return {
    spec: Spec.safeParse(readable(value, mistakes)).data,
    issues: mistakes.flatMap((mistake) => toDiagnostics(source, value, mistake, known)),
  };
}

/** zod drops the schema from its issues; the keys that would have been right are kept here, by the array zod passes on. */
class KnownKeys {
  readonly #keys = new Map<unknown, readonly string[]>();

  remember(issue: RawIssue): void {
    const shape = (issue.inst?._zod as { def: { shape?: object } } | undefined)?.def.shape;
    if (issue.code === "unrecognized_keys" && shape) this.#keys.set(issue.keys, Object.keys(shape));
  }

  of(issue: { readonly keys: readonly string[] }): readonly string[] {
    return this.#keys.get(issue.keys) ?? [];
  }
}

/** zod's findings in the words of YAML; where the format has a sentence of its own, that one stands. */
function describe(issue: RawIssue): string | undefined {
  const given = JSON.stringify(issue.input);
  switch (issue.code) {
    case "invalid_type":
      return `expected ${KINDS[issue.expected] ?? issue.expected}, got ${kindOf(issue.input)}`;
    case "invalid_value":
      return `expected ${oneOf(issue.values)}, got ${given}`;
    case "invalid_union":
      return issue["options"] === undefined
        ? undefined
        : `expected ${oneOf(optionsOf(issue))}, got ${JSON.stringify(valueAt(issue.input, [issue.discriminator ?? ""]))}`;
    case "too_small":
      if (issue.origin === "number") return `expected ${issue.minimum} or more, got ${given}`;
      return issue.origin === "string" ? "this text is empty" : "this list is empty";
    default:
      return undefined;
  }
}

/** The values that would have been right, where they can be listed. */
function optionsOf(issue: Issue | RawIssue): readonly unknown[] {
  if (issue.code === "invalid_value") return issue.values;
  return issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options) ? issue.options : [];
}

const oneOf = (values: readonly unknown[]): string =>
  `${values.length > 1 ? "one of " : ""}${values.map((v) => JSON.stringify(v)).join(", ")}`;

const KINDS: Readonly<Record<string, string>> = {
  array: "a list",
  int: "a whole number",
  object: "a mapping",
  record: "a mapping",
  string: "a text",
  number: "a number",
  boolean: "true or false",
};

function kindOf(value: unknown): string {
  if (value === null) return "nothing";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value === "boolean" || typeof value === "number") return JSON.stringify(value);
  return Array.isArray(value) ? "a list" : (KINDS[typeof value] ?? typeof value);
}

/** A union's failure is that of the branch the author meant: the one that got furthest. */
function flatten(issue: Issue, prefix: Path): Mistake[] {
  const path = [...prefix, ...(issue.path as Path)];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ issue, path }];
  const meant = issue.errors.filter((branch) => !branch.some((e) => e.path.length === 0 && e.code === "invalid_type"));
  const [best] = [...meant].sort((a, b) => depth(b) - depth(a));
  if (best) return best.flatMap((inner) => flatten(inner, path));
  if (issue.message !== "Invalid input") return [{ issue, path }];
  const [first = "", ...others] = new Set(issue.errors.flatMap((branch) => branch.map((e) => e.message)));
  const [, got = ""] = first.split(", got ");
  const expected = [first, ...others].map((message) => message.replace(/^expected /, "").replace(/, got .*$/, ""));
  return [{ issue: { ...issue, message: `expected ${expected.join(" or ")}, got ${got}` }, path }];
}

const depth = (branch: readonly Issue[]): number => Math.max(...branch.map((issue) => issue.path.length));

function toDiagnostics(source: SpecSource, value: unknown, { issue, path }: Mistake, known: KnownKeys): Diagnostic[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(source, value, [...path, key], known.of(issue)));
  const given = valueAt(value, path);
  if (given === undefined) {
    const hint = issue.message.replace(/, got .*$/, "");
    return [source.diagnostic("ARX107", path.slice(0, -1), `missing key "${String(path.at(-1))}"`, { hint, at: "key" })];
  }
  if (issue.code === "invalid_format" || issue.code === "invalid_value") {
    const lookAlike = lookAlikeOf(given);
    if (lookAlike) return [source.diagnostic("ARX110", path, lookAlike, { hint: issue.message.replace(/, got .*$/, "") })];
  }
  const comment = given === null && path.at(-1) === "$ref" ? "in YAML # begins a comment: put the whole in quotes" : undefined;
  const hint = comment ?? (typeof given === "string" ? suggest(given, optionsOf(issue).map(String)) : undefined);
  return [source.diagnostic("ARX106", path, issue.message, { hint })];
}

function unknownKey(source: SpecSource, value: unknown, path: Path, known: readonly string[]): Diagnostic {
  const key = String(path.at(-1));
  const lookAlike = lookAlikeOf(key);
  if (lookAlike) return source.diagnostic("ARX110", path, lookAlike, { at: "key" });
  const comma = /[\s,]/.test(key) || (valueAt(value, path) === null && suggest(key, known) === undefined);
  const hint = comma ? "inside { … } a text with a comma stands in quotes" : (HINTS[key] ?? suggest(key, known));
  const all = known.length <= 16 ? `known here: ${known.join(", ")}` : undefined;
  return source.diagnostic("ARX105", path, `unknown key "${key}"`, { hint: hint ?? all, at: "key" });
}

/** What JSON Schema or OpenAPI call by another name. */
const HINTS: Readonly<Record<string, string>> = {
  $defs: "shared schemas stand under defs: at the top of the file",
  definitions: "shared schemas stand under defs: at the top of the file",
  example: "write examples: with a list",
  nullable: "write type: [string, 'null']",
};

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined),
    value,
  );
