import type { Schema } from "../../spec/json-schema.js";
import { constraintsOf } from "../../spec/schema-children.js";
import { asList, asNode, type Node } from "../node.js";
import { plainText } from "../text.js";
import { combine } from "./branches.js";
import type { DraftSchema } from "./draft-schema.js";
import { arrayBounds, listedValues, numberBounds, objectBounds, requiredNames, stringBounds } from "./keywords.js";
import { isNullable, statedTypes, type TypeName } from "./types.js";

/** Where a schema stands, and what its references are. */
export interface SchemaContext {
  /** The file that its references are read from. */
  readonly file: string;
  /** Whether the vendor's texts are wanted. */
  readonly texts: boolean;
  /** The schema that a reference is in the spec. */
  readonly refer: (ref: string, file: string) => Schema;
}

/** Schemas within schemas deeper than this describe nothing that anybody reads. */
const MAX_DEPTH = 30;

/** OpenAPI's schema → that of the spec: JSON Schema 2020-12, as narrow as the vendor's and never narrower. */
export function mapSchema(raw: unknown, context: SchemaContext, depth = 0, isMember = false): Schema {
  if (typeof raw === "boolean") return raw;
  const node = asNode(raw);
  if (node === undefined || depth > MAX_DEPTH) return true;
  const map = (child: unknown): Schema => mapSchema(child, context, depth + 1);
  const about = annotations(node, context);
  const { $ref } = node;
  // In OpenAPI 3.0, what stands beside a reference does not count.
  if (typeof $ref === "string") return orNull(node, under(about, context.refer($ref, context.file)));
  const types = statedTypes(node);
  const branches = {
    allOf: asList(node["allOf"]).map((member) => mapSchema(member, context, depth + 1, true)),
    anyOf: asList(node["anyOf"]).map(map),
    oneOf: asList(node["oneOf"]).map(map),
  };
  const hasBranches = Object.values(branches).some((list) => list.length > 0);
  const schema = combine({ ...ownKeywords(node, types, map, isMember || branches.allOf.length > 0), ...about }, branches);
  return hasBranches ? orNull(node, schema) : schema;
}

function ownKeywords(node: Node, types: readonly TypeName[], map: (child: unknown) => Schema, mayBeElsewhere: boolean): DraftSchema {
  const listed = listedValues(node, types);
  if (listed.enum !== undefined || listed.const !== undefined) {
    const all = listed.enum?.includes(null) && types.length > 0 && !types.includes("null") ? [...types, "null" as const] : types;
    return { ...typed(all), ...listed };
  }
  const of = (type: TypeName, keywords: () => DraftSchema): DraftSchema => (types.includes(type) ? keywords() : {});
  return {
    ...typed(types),
    ...of("string", () => stringBounds(node)),
    ...(types.includes("number") || types.includes("integer") ? numberBounds(node) : {}),
    ...of("array", () => ({ ...items(node, map), ...arrayBounds(node) })),
    ...of("object", () => ({ ...objectParts(node, map, mayBeElsewhere), ...objectBounds(node) })),
    ...(asNode(node["not"]) && { not: map(node["not"]) }),
  };
}

const typed = (types: readonly TypeName[]): DraftSchema =>
  types.length === 0 ? {} : { type: types.length === 1 ? (types[0] as TypeName) : [...types] };

function annotations(node: Node, { texts }: SchemaContext): DraftSchema {
  const description = texts ? plainText(node["description"]) : undefined;
  return {
    ...(description !== undefined && { description }),
    ...(node["deprecated"] === true && { deprecated: true }),
    ...(node["readOnly"] === true && { readOnly: true as const }),
    ...(node["writeOnly"] === true && { writeOnly: true as const }),
  };
}

/** A list of schemas under `items` is what `prefixItems` became. */
function items(node: Node, map: (child: unknown) => Schema): DraftSchema {
  const { items: every, prefixItems: places } = node;
  const list = Array.isArray(places) ? places : Array.isArray(every) ? every : [];
  const rest = Array.isArray(every) || every === undefined ? undefined : map(every);
  return { ...(list.length > 0 && { prefixItems: list.map(map) }), ...(rest !== undefined && rest !== true && { items: rest }) };
}

function objectParts(node: Node, map: (child: unknown) => Schema, mayBeElsewhere: boolean): DraftSchema {
  const properties = named(node["properties"], map);
  const patterned = named(node["patternProperties"], map);
  const rest = node["additionalProperties"];
  const others = typeof rest === "object" && rest !== null ? map(rest) : rest === true && properties !== undefined ? true : undefined;
  const isKnown = (name: string): boolean =>
    properties === undefined || others !== undefined || mayBeElsewhere || Object.hasOwn(properties, name);
  const required = requiredNames(node).filter(isKnown);
  return {
    ...(properties && { properties }),
    ...(patterned && { patternProperties: patterned }),
    ...(required.length > 0 && { required }),
    // An object without properties is a map of anything as it is.
    ...(others !== undefined && !(others === true && properties === undefined) && { additionalProperties: others }),
  };
}

/** Schemas by name, without names that nobody could write. */
function named(raw: unknown, map: (child: unknown) => Schema): Record<string, Schema> | undefined {
  const entries = Object.entries(asNode(raw) ?? {}).filter(([name]) => isName(name));
  return entries.length === 0 ? undefined : Object.fromEntries(entries.map(([name, child]) => [name, map(child)]));
}

/** zod cannot check a property called `__proto__`; control characters would not show. */
export const isName = (name: string): boolean =>
  name !== "" && name !== "__proto__" && name.length <= 200 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/u.test(name);

function under(about: DraftSchema, schema: Schema): Schema {
  return typeof schema === "boolean" ? schema : { ...schema, ...about };
}

/** What a schema lets through, or null, where the document says so in a way of its own. */
function orNull(node: Node, schema: Schema): Schema {
  if (!isNullable(node) || typeof schema === "boolean") return schema;
  const { description, deprecated, readOnly, writeOnly, ...rest } = schema as DraftSchema;
  const constraints = constraintsOf(rest);
  if (constraints.length === 0) return schema;
  const about = {
    ...(description !== undefined && { description }),
    ...(deprecated !== undefined && { deprecated }),
    ...(readOnly && { readOnly }),
    ...(writeOnly && { writeOnly }),
  };
  const members = constraints.join() === "anyOf" ? (rest.anyOf ?? []) : [rest];
  return { ...about, anyOf: [...members, { type: "null" }] } as Schema;
}
