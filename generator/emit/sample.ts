import { isObject } from "../../runtime/src/server/json-schema/type.js";
import { deref } from "../model/defs.js";
import type { Def } from "../model/types.js";
import { valueProblem } from "../model/values.js";
import type { Json, Schema, SchemaObject } from "../spec/json-schema.js";
import { branches as branchesOf, typesOf } from "../spec/schema-children.js";
import { kindOf, knownValues, objectShape, type TypeName } from "./kinds.js";
import { sampleNumber, sampleString } from "./sample-scalar.js";

export interface SampleOptions {
  /** Optional properties too, as far as a value for them can be made. */
  readonly all?: boolean;
}

/** A small value that a resolved schema accepts, for documentation; undefined where none can be made up. */
export function sampleValue(schema: Schema, defs: readonly Def[], options: SampleOptions = {}): Json | undefined {
  return new Sampler(defs, options).value(schema, "value");
}

class Sampler {
  constructor(
    private readonly defs: readonly Def[],
    private readonly options: SampleOptions,
    /** Schemas that are being sampled: one that needs itself has no finite value. */
    private readonly open = new Set<Schema>(),
  ) {}

  /** `name` is what the value is called, where there is nothing better to say. */
  value(schema: Schema, name: string): Json | undefined {
    const target = deref(schema, this.defs);
    if (typeof target === "boolean") return target ? name : undefined;
    const given = [schema, target].map(givenValue).find((value) => value !== undefined);
    if (given !== undefined) return given;
    if (this.open.has(target)) return undefined;
    this.open.add(target);
    const value = this.#made(target, name);
    this.open.delete(target);
    return value;
  }

  #made(schema: SchemaObject, name: string): Json | undefined {
    const kind = kindOf(schema);
    switch (kind.kind) {
      case "any":
        return name;
      case "constants":
        return kind.values.find((value) => kind.also === undefined || valueProblem(value, kind.also, this.defs) === undefined);
      case "union":
        return first(kind.members, (member) => this.#member(member, kind.exactlyOne ? schema : undefined, name));
      case "types":
        return first([...kind.types].sort(nullLast), (type) => this.#ofType(type, kind.schema, name));
      case "general":
        return first(this.#candidates(kind.schema, name), (value) =>
          value !== undefined && valueProblem(value, schema, this.defs) === undefined ? value : undefined,
        );
      default:
        return undefined;
    }
  }

  /** Values of a schema's parts, and what those that are objects make together: one may well be a value of the whole. */
  #candidates(schema: SchemaObject, name: string): (Json | undefined)[] {
    const { $ref, const: only, enum: listed = [], items = true, prefixItems = [], contains, minContains = 1 } = schema;
    const { allOf, anyOf, oneOf, not, if: condition, then: consequence, else: alternative, dependentSchemas, ...own } = schema;
    const of = (child: Schema): Json | undefined => this.value(child, name);
    const typed = (typesOf(own) as TypeName[]).map((type) => this.#ofType(type, { ...own, prefixItems: undefined }, name));
    // What one branch asks for, another may describe among what is optional.
    const other = new Sampler(this.defs, { all: this.options.all !== true }, this.open);
    const branches = [...branchesOf(schema), ...($ref === undefined ? [] : [{ $ref }])].flatMap((child) => [
      of(child),
      other.value(child, name),
    ]);
    // A branch may ask for what only the whole describes.
    const asked = [...(anyOf ?? []), ...(oneOf ?? [])].flatMap((branch) =>
      typeof branch === "object" && branch.required !== undefined
        ? [this.#ofType("object", { ...own, required: [...(own.required ?? []), ...branch.required] }, name)]
        : [],
    );
    const parts = [...(only === undefined ? [] : [only]), ...listed, ...typed, ...branches, ...asked];
    const lists = [prefixItems.map(of), [...prefixItems.map(of), of(items)], prefixItems.slice(0, schema.maxItems).map(of)];
    const contained = contains === undefined ? [] : [Array<Json | undefined>(Math.max(1, minContains)).fill(of(contains))];
    const objects = parts.filter(isObject);
    const all: Readonly<Record<string, Json>> = Object.assign({}, ...objects);
    const filled = { ...Object.fromEntries((schema.required ?? []).map((key) => [key, key])), ...all };
    const some = objects.slice(1).map((object): Json => Object.assign({}, objects[0], object));
    return [...parts, ...some, all, filled, ...[...contained, ...lists].map(every), name, ...ANYTHING];
  }

  /** A value of one member; where exactly one may hold, a value that no other member takes. */
  #member(member: Schema, exactlyOneOf: Schema | undefined, name: string): Json | undefined {
    const value = this.value(member, name);
    const isTaken = value !== undefined && exactlyOneOf !== undefined && valueProblem(value, exactlyOneOf, this.defs) !== undefined;
    return isTaken ? undefined : value;
  }

  #ofType(type: TypeName, schema: SchemaObject, name: string): Json | undefined {
    switch (type) {
      case "null":
        return null;
      case "boolean":
        return true;
      case "string":
        return knownValues(schema).find((value) => typeof value === "string") ?? sampleString(schema, name);
      case "integer":
      case "number":
        return knownValues(schema).find((value) => typeof value === "number") ?? sampleNumber(type, schema);
      case "array":
        return this.#array(schema, name);
      case "object":
        return this.#object(schema);
    }
  }

  #array(schema: SchemaObject, name: string): Json[] | undefined {
    if (schema.prefixItems !== undefined) return every(schema.prefixItems.map((item) => this.value(item, name)));
    const { items = true, minItems = 0, maxItems = Infinity, uniqueItems } = schema;
    if (maxItems === 0) return [];
    // Two items that differ are asked for seldom, and only listed values are sure to differ.
    if (uniqueItems === true && minItems > 1) return this.#distinct(items, minItems);
    const item = this.value(items, singular(name));
    if (item === undefined) return minItems === 0 ? [] : undefined;
    return Array<Json>(Math.max(minItems, 1)).fill(item);
  }

  #distinct(items: Schema, count: number): Json[] | undefined {
    const kind = kindOf(deref(items, this.defs));
    return kind.kind === "constants" && kind.also === undefined && kind.values.length >= count ? kind.values.slice(0, count) : undefined;
  }

  #object(schema: SchemaObject): Json | undefined {
    const { properties, rest } = objectShape(schema);
    const { minProperties = 0, maxProperties = Infinity } = schema;
    const value: Record<string, Json> = {};
    const isFull = (): boolean => Object.keys(value).length >= (this.options.all ? maxProperties : minProperties);
    for (const property of properties.toSorted((a, b) => Number(b.required) - Number(a.required))) {
      if (!property.required && isFull()) continue;
      const inner = this.value(property.schema, property.name);
      if (inner !== undefined) value[property.name] = inner;
      else if (property.required) return undefined;
    }
    for (let i = 1; Object.keys(value).length < minProperties; i++) {
      const inner = this.value(rest, "value");
      if (inner === undefined) return undefined;
      value[`key${i}`] = inner;
    }
    return Object.keys(value).length > maxProperties ? undefined : inOrder(value, properties);
  }
}

/** What a schema that only excludes may let through. */
const ANYTHING: readonly Json[] = [1, 0, -1, 1000, true, {}, [], null];

/** The properties in the order in which the schema has them. */
function inOrder(value: Readonly<Record<string, Json>>, properties: readonly { readonly name: string }[]): Json {
  const names = new Set([...properties.map((property) => property.name), ...Object.keys(value)]);
  return Object.fromEntries([...names].flatMap((name) => (Object.hasOwn(value, name) ? [[name, value[name] as Json]] : [])));
}

const givenValue = (schema: Schema): Json | undefined =>
  typeof schema === "boolean" ? undefined : (schema.examples?.[0] ?? schema.default);

const nullLast = (a: TypeName, b: TypeName): number => Number(a === "null") - Number(b === "null");

const singular = (name: string): string => (/[^s]s$/.test(name) ? name.slice(0, -1) : name);

function first<T>(candidates: readonly T[], make: (candidate: T) => Json | undefined): Json | undefined {
  for (const candidate of candidates) {
    const value = make(candidate);
    if (value !== undefined) return value;
  }
  return undefined;
}

function every(values: readonly (Json | undefined)[]): Json[] | undefined {
  return values.includes(undefined) ? undefined : (values as Json[]);
}
