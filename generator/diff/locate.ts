import { compose } from "../spec/compose.js";
import type { Spec } from "../spec/format.js";
import type { Schema } from "../spec/json-schema.js";
import { KeyOffsets } from "../spec/key-offsets.js";
import type { SpecFile } from "../spec/read.js";
import { readPlainEvents } from "../spec/read-plain.js";
import type { Path } from "../spec/source.js";
import { SpecSource } from "../spec/source.js";

type Defs = Readonly<Record<string, Schema>>;
type Found = { readonly schema: Schema; readonly path: Path };

/** A file that says where its changes stand. */
export class Located {
  readonly #spec: Spec | undefined;
  readonly #position: (path: Path) => { readonly line: number; readonly column: number };

  constructor(private readonly file: SpecFile) {
    const { text } = file;
    const plain = readPlainEvents(text);
    if (plain !== undefined) {
      const offsets = new KeyOffsets(text, plain.events);
      this.#spec = plain.value as Spec;
      this.#position = (path) => offsets.position(path);
      return;
    }
    const document = compose(text);
    const source = new SpecSource(file.file, text, () => document);
    this.#spec = typeof document === "object" ? (document.toJS() as Spec) : undefined;
    this.#position = (path) => source.diagnostic("ARX101", path, "", { at: "key" });
  }

  at(path: Path): { readonly file: string; readonly line: number; readonly column: number } {
    const { line, column } = this.#position(this.#spec === undefined ? path : specPath(path, this.#spec));
    return { file: this.file.file, line, column };
  }
}

/**
 * A change's path leads to a parameter or a result and then into the values: operations, hosts:read, result, hosts, *, name. In the
 * spec, its schema may stand somewhere else: behind `$ref`s, and in branches.
 */
function specPath(path: Path, spec: Spec): Path {
  const [, id, kind] = path;
  if (path[0] === "defs") return Object.hasOwn(spec.defs ?? {}, String(id)) ? path : ["defs", String(id).replace(/Result$/, "")];
  if (path[0] !== "operations" || typeof id !== "string" || (kind !== "params" && kind !== "result")) return path;
  const depth = kind === "params" ? 4 : 3;
  const root = path.slice(0, depth);
  const operation = spec.operations[id];
  const written = kind === "result" ? operation?.result : operation?.params?.[String(path[3])];
  if (written === undefined) return root;
  const wrapped = kind === "params" ? (written as { schema?: Schema }).schema : undefined;
  let found: Found = wrapped === undefined ? { schema: written as Schema, path: root } : { schema: wrapped, path: [...root, "schema"] };
  for (const step of path.slice(depth)) {
    const next = stepInto(found, String(step), spec.defs ?? {}, new Set());
    if (next === undefined) break;
    found = next;
  }
  return found.path;
}

/** The schema of what stands under a step in a value: a property's name, `*` for all the others, the number of an item. */
function stepInto({ schema, path }: Found, step: string, defs: Defs, seen: Set<Schema>): Found | undefined {
  if (typeof schema === "boolean" || seen.has(schema)) return undefined;
  seen.add(schema);
  const { properties = {}, items, additionalProperties: rest, prefixItems = [], $ref } = schema;
  if (Object.hasOwn(properties, step)) return { schema: properties[step] ?? true, path: [...path, "properties", step] };
  if (/^\d+$/.test(step) && prefixItems[Number(step)] !== undefined)
    return { schema: prefixItems[Number(step)] ?? true, path: [...path, "prefixItems", Number(step)] };
  if (step === "*" && items !== undefined) return { schema: items, path: [...path, "items"] };
  if (step === "*" && typeof rest === "object") return { schema: rest, path: [...path, "additionalProperties"] };
  const name = $ref?.replace(/^#\/defs\//, "");
  const target = name === undefined ? undefined : defs[name];
  const behind =
    target === undefined || name === undefined ? undefined : stepInto({ schema: target, path: ["defs", name] }, step, defs, seen);
  if (behind !== undefined) return behind;
  for (const key of ["allOf", "anyOf", "oneOf"] as const)
    for (const [index, branch] of (schema[key] ?? []).entries()) {
      const inside = stepInto({ schema: branch, path: [...path, key, index] }, step, defs, seen);
      if (inside !== undefined) return inside;
    }
  return undefined;
}
