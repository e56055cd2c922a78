import { canonical } from "../../../runtime/src/server/canonical.js";
import { knownValues } from "../../emit/kinds.js";
import {
  type Json,
  SCHEMA_KEYWORDS,
  SCHEMA_LIST_KEYWORDS,
  SCHEMA_MAP_KEYWORDS,
  type Schema,
  type SchemaObject,
} from "../../spec/json-schema.js";
import { constraintsOf, typesOf } from "../../spec/schema-children.js";
import type { Library } from "./library.js";
import { Pairs } from "./pairs.js";

/** More pairs of schemas than this are not compared for one answer. */
const MOST_PAIRS = 50_000;

const ONE = new Set<string>(SCHEMA_KEYWORDS);
const LIST = new Set<string>(SCHEMA_LIST_KEYWORDS);
const MAP = new Set<string>(SCHEMA_MAP_KEYWORDS);

/**
 * Whether two schemas say the same in the same words, whatever their order and whatever shared schemas are called; with `hints`,
 * whether they also have the same defaults, formats and known values.
 */
export class Sameness {
  readonly #pairs = new Pairs(MOST_PAIRS);

  constructor(
    private readonly one: Library,
    private readonly other: Library,
    private readonly hints = false,
  ) {}

  areSame(a: Schema, b: Schema): boolean {
    if (this.hints && canonical([defaultOf(a, this.one)]) !== canonical([defaultOf(b, this.other)])) return false;
    const [first, second] = [this.one.behind(a), this.other.behind(b)];
    if (first === second && this.one === this.other) return true;
    if (typeof first === "boolean" || typeof second === "boolean") return asBoolean(first) === asBoolean(second);
    return this.#pairs.holds(first, second, () => this.#haveSameKeywords(first, second));
  }

  #haveSameKeywords(a: SchemaObject, b: SchemaObject): boolean {
    const keys = constraintsOf(a);
    if (this.hints && (a.format !== b.format || setOf(knownValues(a)) !== setOf(knownValues(b)))) return false;
    if (isListed(a) !== isListed(b) || keys.length !== constraintsOf(b).length) return false;
    return keys.every((key) => this.#isSameKeyword(key as keyof SchemaObject, a, b));
  }

  #isSameKeyword(key: keyof SchemaObject, a: SchemaObject, b: SchemaObject): boolean {
    if (key === "type") return setOf(typesOf(a)) === setOf(typesOf(b));
    if (key === "const" || key === "enum") return setOf(valuesOf(a)) === setOf(valuesOf(b));
    if (b[key] === undefined) return false;
    if (key === "$ref") return this.areSame({ $ref: a.$ref }, { $ref: b.$ref });
    if (key === "required") return setOf(a.required ?? []) === setOf(b.required ?? []);
    if (ONE.has(key)) return this.areSame(a[key] as Schema, b[key] as Schema);
    if (LIST.has(key)) return this.#areSameLists(a[key] as readonly Schema[], b[key] as readonly Schema[], key === "prefixItems");
    if (MAP.has(key)) return this.#areSameMaps(a[key] as Record<string, Schema>, b[key] as Record<string, Schema>);
    return canonical(a[key]) === canonical(b[key]);
  }

  #areSameLists(some: readonly Schema[], others: readonly Schema[], isOrdered: boolean): boolean {
    if (some.length !== others.length) return false;
    if (isOrdered) return some.every((schema, index) => this.areSame(schema, others[index] as Schema));
    const left = [...others];
    return some.every((schema) => {
      const at = left.findIndex((other) => this.areSame(schema, other));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
  }

  #areSameMaps(some: Readonly<Record<string, Schema>>, others: Readonly<Record<string, Schema>>): boolean {
    const names = Object.keys(some);
    if (names.length !== Object.keys(others).length) return false;
    return names.every((name) => Object.hasOwn(others, name) && this.areSame(some[name] as Schema, others[name] as Schema));
  }
}

/** The default that stands nearest, if need be in the shared schema that a reference leads to. */
export function defaultOf(schema: Schema, library: Library): Json | undefined {
  if (typeof schema === "boolean") return undefined;
  const here = library.behind(schema);
  return schema.default ?? (typeof here === "object" ? here.default : undefined);
}

/** A schema without constraints is `true`. */
const asBoolean = (schema: Schema): boolean | undefined =>
  typeof schema === "boolean" ? schema : constraintsOf(schema).length === 0 ? true : undefined;

const isListed = (schema: SchemaObject): boolean => schema.const !== undefined || schema.enum !== undefined;

function valuesOf({ const: only, enum: listed = [] }: SchemaObject): readonly unknown[] {
  if (only === undefined) return listed;
  return listed.length === 0 ? [only] : listed.filter((value) => canonical(value) === canonical(only));
}

const setOf = (values: readonly unknown[]): string => [...new Set(values.map(canonical))].sort().join();
