import type { z } from "zod";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import { Spec } from "./format.js";
import type { Path, SpecSource } from "./source.js";

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

/** Holds a parsed file against the spec language; every mistake is one finding at its place. */
export function checkFormat(source: SpecSource, value: unknown): { spec: Spec } | { diagnostics: Diagnostic[] } {
  const known = new KnownWords();
  const result = Spec.safeParse(value, { error: (issue) => known.remember(issue) });
  if (result.success) return { spec: result.data };
  const diagnostics = result.error.issues
    .flatMap((issue) => flatten(issue, []))
    .flatMap(({ issue, path }) => toDiagnostics(source, issue, path, known));
  return { diagnostics };
}

/** zod drops the schema from its issues; the words that would have been right are kept here, by the array zod passes on. */
class KnownWords {
  readonly #keys = new Map<unknown, readonly string[]>();

  remember(issue: RawIssue): string | undefined {
    const schema = issue.inst?._zod as { def: { shape?: object }; propValues?: z.core.util.PropValues } | undefined;
    if (issue.code === "unrecognized_keys" && schema?.def.shape) this.#keys.set(issue.keys, Object.keys(schema.def.shape));
    if (issue.code === "invalid_union" && issue.discriminator) {
      const values = schema?.propValues?.[issue.discriminator];
      return `expected one of ${[...(values ?? [])].map((v) => JSON.stringify(v)).join(", ")}`;
    }
    if (issue.code === "invalid_type") return `expected ${issue.expected}, got ${kindOf(issue.input)}`;
    if (issue.code === "invalid_value") {
      const options = issue.values.map((v) => JSON.stringify(v)).join(", ");
      return `${issue.values.length > 1 ? "expected one of" : "expected"} ${options}; got ${JSON.stringify(issue.input) ?? "nothing"}`;
    }
    return undefined;
  }

  keysOf(issue: Issue): readonly string[] {
    return issue.code === "unrecognized_keys" ? (this.#keys.get(issue.keys) ?? []) : [];
  }
}

/** A union's failure is that of the branch the author meant: the one that got furthest. */
function flatten(issue: Issue, prefix: Path): { issue: Issue; path: Path }[] {
  const path = [...prefix, ...(issue.path as Path)];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ issue, path }];
  const meant = issue.errors.filter((branch) => !branch.some((e) => e.path.length === 0 && e.code === "invalid_type"));
  const [best] = [...meant].sort((a, b) => depth(b) - depth(a));
  if (best) return best.flatMap((inner) => flatten(inner, path));
  const expected = issue.errors.flatMap((branch) => branch.map((e) => e.message.replace(/^expected /, "").replace(/[,;] got .*$/, "")));
  const message = `expected ${[...new Set(expected)].join(" or ")}`;
  return [{ issue: { ...issue, message }, path }];
}

const depth = (branch: readonly Issue[]): number => Math.max(...branch.map((issue) => issue.path.length));

function toDiagnostics(source: SpecSource, issue: Issue, path: Path, known: KnownWords): Diagnostic[] {
  if (issue.code === "unrecognized_keys") {
    const right = known.keysOf(issue);
    return issue.keys.map((key) => {
      const hint =
        (/[\s,]/.test(key) ? "inside { … } a text with a comma stands in quotes" : suggest(key, right)) ??
        (right.length <= 16 ? `known here: ${right.join(", ")}` : undefined);
      return source.diagnostic("ARX105", [...path, key], `unknown key "${key}"`, { hint, at: "key" });
    });
  }
  const last = path.at(-1);
  if (issue.code === "invalid_type" && issue.message.endsWith("got nothing")) {
    return [
      source.diagnostic("ARX107", path.slice(0, -1), `missing key "${String(last)}"`, {
        hint: issue.message.replace(/, got nothing$/, ""),
        at: "key",
      }),
    ];
  }
  if (issue.code === "invalid_key") {
    return [source.diagnostic("ARX106", path, issue.issues[0]?.message ?? issue.message, { at: "key" })];
  }
  const lookAlike = issue.code === "invalid_format" ? lookAlikeOf(issue.input) : undefined;
  if (lookAlike) return [source.diagnostic("ARX110", path, lookAlike)];
  const hint = issue.code === "invalid_value" ? suggest(String(issue.input ?? ""), issue.values.map(String)) : undefined;
  return [source.diagnostic("ARX106", path, issue.message, { hint })];
}

function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Names are ASCII: a letter of another script that looks like one is named by its code point. */
export function lookAlikeOf(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const odd = /[^\u0020-\u007e]/u.exec(text)?.[0];
  if (odd === undefined) return undefined;
  const point = odd.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return `"${text}" has a character outside ASCII: U+${point} at position ${text.indexOf(odd) + 1}`;
}
