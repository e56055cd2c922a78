import { canonical } from "../../../runtime/src/server/canonical.js";
import { problemsOf } from "../../../runtime/src/server/json-schema/evaluate.js";
import type { Definitions, JsonSchema } from "../../../runtime/src/server/json-schema/schema.js";
import { RESOLVED_PREFIX } from "../../model/defs.js";
import type { Def } from "../../model/types.js";
import type { Json, Schema, SchemaObject } from "../../spec/json-schema.js";
import { constraintsOf } from "../../spec/schema-children.js";
import { withoutUnevaluated } from "./plain.js";
import type { Shape } from "./shape.js";
import { anythingThatFits, shapesOf } from "./shapes.js";

/** A schema, and the shared ones that its references lead to. */
export interface Side {
  readonly schema: Schema;
  readonly defs: readonly Def[];
}

/** The shared schemas of one side, and what is known of every schema that was read with them. */
export class Library {
  readonly #definitions: Definitions;
  readonly #shapes = new Map<SchemaObject, readonly Shape[]>();
  readonly #behind = new Map<SchemaObject, Schema>();
  readonly #constants = new Map<SchemaObject, ReadonlySet<string>>();
  readonly #reading = new Set<SchemaObject>();
  readonly #ids = new Map<SchemaObject, number>();
  /** The parts of each schema that `both` made. */
  readonly #parts = new Map<SchemaObject, readonly SchemaObject[]>();
  readonly #joined = new Map<string, SchemaObject>();

  constructor(defs: readonly Def[]) {
    this.#definitions = Object.fromEntries(defs.map(({ typeName, schema }) => [typeName, schema as JsonSchema]));
  }

  /** The shared schema that a `$ref` names. */
  target($ref: string): Schema {
    const name = $ref.slice(RESOLVED_PREFIX.length);
    const schema = Object.hasOwn(this.#definitions, name) ? this.#definitions[name] : undefined;
    if (schema === undefined) throw new Error(`there is no schema ${$ref}`);
    return schema as Schema;
  }

  /** The schema behind references and an `allOf` of one that stand alone, in its plainest words. */
  behind(schema: Schema): Schema {
    if (typeof schema === "boolean") return schema;
    const known = this.#behind.get(schema);
    if (known !== undefined) return known;
    // What leads back to itself is left as it is.
    this.#behind.set(schema, schema);
    const found = this.#next(schema);
    const behind = found === undefined ? schema : this.behind(found);
    this.#behind.set(schema, behind);
    return behind;
  }

  #next(schema: SchemaObject): Schema | undefined {
    if (schema.unevaluatedProperties !== undefined) return withoutUnevaluated(schema, (part) => this.behind(part));
    const [only, ...more] = constraintsOf(schema);
    if (more.length > 0) return undefined;
    if (only === "$ref" && schema.$ref !== undefined) return this.target(schema.$ref);
    return only === "allOf" && schema.allOf?.length === 1 ? schema.allOf[0] : undefined;
  }

  accepts(schema: Schema, value: Json): boolean {
    return problemsOf(value, schema as JsonSchema, this.#definitions).length === 0;
  }

  /** What a schema accepts, one type at a time. */
  shapes(schema: Schema): readonly Shape[] {
    const key = asObject(schema);
    const known = this.#shapes.get(key);
    if (known !== undefined) return known;
    // A schema that leads back to itself without going into a value is not taken apart.
    if (this.#reading.has(key)) return anythingThatFits(key);
    this.#reading.add(key);
    const shapes = shapesOf(asObject(this.behind(key)), this);
    this.#reading.delete(key);
    this.#shapes.set(key, shapes);
    return shapes;
  }

  /** Whether a value is one of the constants that a schema accepts. */
  hasConstant(schema: SchemaObject, value: Json): boolean {
    const known = this.#constants.get(schema);
    const values = known ?? new Set(this.shapes(schema).flatMap((shape) => (shape.kind === "constant" ? [canonical(shape.value)] : [])));
    this.#constants.set(schema, values);
    return values.has(canonical(value));
  }

  /** A schema of which only this is known: for a part of what another accepts. */
  standIn(shape: Shape): Schema {
    if (shape.kind === "constant") return { const: shape.value };
    const schema: SchemaObject = {};
    this.#shapes.set(schema, [shape]);
    return schema;
  }

  /** What both accept. The same parts give the same schema, so that what is known of it is found again. */
  both(one: Schema, other: Schema): Schema {
    if (one === true || other === false || one === other) return other;
    if (other === true || one === false) return one;
    const parts = [...new Set([...(this.#parts.get(one) ?? [one]), ...(this.#parts.get(other) ?? [other])])];
    const key = parts
      .map((part) => this.#id(part))
      .sort((a, b) => a - b)
      .join();
    const known = this.#joined.get(key) ?? { allOf: parts };
    this.#joined.set(key, known);
    this.#parts.set(known, parts);
    return known;
  }

  #id(schema: SchemaObject): number {
    const id = this.#ids.get(schema) ?? this.#ids.size;
    this.#ids.set(schema, id);
    return id;
  }
}

const ANYTHING: SchemaObject = {};
const NOTHING: SchemaObject = { enum: [] };

/** The same schema as an object; always the same one. */
export const asObject = (schema: Schema): SchemaObject => (typeof schema === "object" ? schema : schema ? ANYTHING : NOTHING);

const libraries = new WeakMap<readonly Def[], Library>();

/** One library for the shared schemas of a connector, whoever asks. */
export function libraryOf(defs: readonly Def[]): Library {
  const library = libraries.get(defs) ?? new Library(defs);
  libraries.set(defs, library);
  return library;
}

/** Has the next question about these schemas begin anew. */
export const forgetLibrary = (defs: readonly Def[]): boolean => libraries.delete(defs);
