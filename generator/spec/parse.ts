import { isMap, isScalar, LineCounter, parseDocument, visit, type YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { fileDiagnostic } from "../diagnostics/diagnostic.js";
import { checkFormat } from "./check-format.js";
import { checkText } from "./check-text.js";
import type { Spec } from "./format.js";
import { SpecSource } from "./source.js";

/** A spec as it was written, with the file it can point into. */
export interface ReadSpec {
  readonly spec: Spec;
  readonly source: SpecSource;
}

export type ParseResult = { readonly ok: ReadSpec } | { readonly diagnostics: readonly Diagnostic[] };

/** A file of this size or more is refused before it is parsed. */
export const MAX_BYTES = 8 * 1024 * 1024;

/** One file's text → its spec, or everything that is wrong with it. `id` is the file's name without its ending. */
export function parseSpec(file: string, id: string, text: string): ParseResult {
  if (text.length >= MAX_BYTES) return { diagnostics: [tooLarge(file)] };
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false, version: "1.2", merge: false });
  const source = new SpecSource(file, text, document, counter);
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) return { diagnostics: errors.map((error) => yamlDiagnostic(source, error)) };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { diagnostics: [fileDiagnostic("ARX103", file, "the file is empty", `start from a skeleton: agentvault new ${id}`)] };
  }
  if (!isMap(document.contents)) {
    return { diagnostics: [source.diagnostic("ARX106", [], "expected a mapping with `connector:`, `api:`, `operations:` …")] };
  }

  const reserved = protoKeys(document, source);
  if (reserved.length > 0) return { diagnostics: reserved };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    return {
      diagnostics: [
        fileDiagnostic(
          "ARX101",
          file,
          "aliases expand to more than a spec can need",
          "write the values out, or share schemas under `defs:`",
        ),
      ],
    };
  }
  const checked = checkFormat(source, value);
  const text_ = checkText(source, value);
  if ("diagnostics" in checked || text_.length > 0) {
    return { diagnostics: [...("diagnostics" in checked ? checked.diagnostics : []), ...text_] };
  }
  if (checked.spec.connector !== id) {
    const message = `the connector is "${checked.spec.connector}", the file is named "${id}"`;
    return {
      diagnostics: [
        source.diagnostic("ARX104", ["connector"], message, {
          hint: `rename the file to ${checked.spec.connector}.yaml, or the connector to ${id}`,
        }),
      ],
    };
  }
  return { ok: { spec: checked.spec, source } };
}

export function tooLarge(file: string): Diagnostic {
  const hint = "a connector has a few dozen operations; split it, or import only the operations that are used";
  return fileDiagnostic("ARX108", file, `the file is larger than ${MAX_BYTES / 1024 / 1024} MiB`, hint);
}

function yamlDiagnostic(source: SpecSource, error: YAMLError): Diagnostic {
  const [from, to] = error.pos;
  if (error.code === "DUPLICATE_KEY") return source.diagnosticAt("ARX102", from, to, "this key stands in the same mapping already");
  const tab = error.code === "TAB_AS_INDENT" || /tab/i.test(error.message);
  const message = error.message.replace(/\s+/g, " ").replace(/[.:]$/, "");
  return source.diagnosticAt("ARX101", from, to, message, tab ? "YAML is indented with spaces, not tabs" : undefined);
}

/** `__proto__` as a key would be lost on the way into JavaScript objects, so it is found while there are still nodes. */
function protoKeys(document: ReturnType<typeof parseDocument>, source: SpecSource): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || pair.key.value !== "__proto__" || !pair.key.range) return;
      const [from, to] = pair.key.range;
      found.push(source.diagnosticAt("ARX201", from, to, '"__proto__" cannot be a name: JavaScript gives it a meaning of its own'));
    },
  });
  return found;
}
