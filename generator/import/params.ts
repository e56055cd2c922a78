import type { ParamSpec } from "../spec/format.js";
import type { Schema, SchemaObject } from "../spec/json-schema.js";
import { asNode } from "./node.js";
import type { RawParameter } from "./operations.js";
import { defaultOf } from "./schema/default.js";
import { isName, mapSchema, type SchemaContext } from "./schema/map-schema.js";
import { plainText } from "./text.js";

/** A parameter of the spec, under the name that it has at the vendor. */
export interface NamedParam {
  readonly wire: string;
  readonly param: ParamSpec;
}

/** Headers that say how the request is sent, or by whom: no caller gives them. */
const NOT_GIVEN = new Set(["authorization", "accept", "content-type", "content-length", "user-agent", "cookie", "host"]);

/** Path, query, header and cookie parameters. */
export function mapParameter({ node, name, in: location }: RawParameter, path: string, context: SchemaContext): NamedParam | undefined {
  if (!isName(name)) return undefined;
  const about = {
    ...described(node["description"], context),
    ...(node["deprecated"] === true && { deprecated: true }),
    ...(isSecret(name, node) && { sensitive: true }),
  };
  const [content] = Object.values(asNode(node["content"]) ?? {});
  // A value that is written as JSON is a text to whoever sends it.
  const schema: Schema = content === undefined ? mapSchema(node["schema"] ?? {}, context) : { type: "string" };
  const required = location === "path" || node["required"] === true;
  const param = { ...(required && { required }), ...asParam(schema), ...about };
  switch (location) {
    case "path":
      return path.includes(`{${name}}`) ? { wire: name, param: { in: "path", ...param } } : undefined;
    case "query":
      return { wire: name, param: { in: "query", ...styleOf(node, schema), ...withDefault(param, node["schema"], required) } };
    case "header":
      return NOT_GIVEN.has(name.toLowerCase())
        ? undefined
        : { wire: name, param: { in: "header", ...withDefault(param, node["schema"], required) } };
    case "cookie":
      return { wire: name, param: { in: "cookie", ...param } };
    default:
      return undefined;
  }
}

const described = (text: unknown, { texts }: SchemaContext): ParamSpec => {
  const description = texts ? plainText(text) : undefined;
  return description === undefined ? {} : { description };
};

/** A property of a body as a parameter. */
export function propertyParam(schema: Schema, required: boolean, raw: unknown, name: string): ParamSpec {
  const param = { ...(required && { required }), ...(isSecret(name, asNode(raw) ?? {}) && { sensitive: true }), ...asParam(schema) };
  return withDefault(param, raw, required);
}

/** A schema beside a parameter's own keys; the `required` of an object's properties stands under `schema:`. */
export function asParam(schema: Schema): ParamSpec {
  if (typeof schema === "boolean") return schema ? {} : { schema };
  const { required, description, deprecated, ...rest } = schema;
  if (required === undefined) return schema as ParamSpec;
  return {
    ...(description !== undefined && { description }),
    ...(deprecated && { deprecated }),
    schema: { ...rest, required } as SchemaObject,
  };
}

function withDefault(param: ParamSpec, raw: unknown, required: boolean): ParamSpec {
  const value = required || param.schema !== undefined ? undefined : defaultOf(raw, param as SchemaObject);
  return value === undefined ? param : { ...param, default: value };
}

const SECRET = /(^|[^a-z])(password|passwd|passphrase|secret|private.?key|client.?secret)([^a-z]|$)/i;

const isSecret = (name: string, node: Readonly<Record<string, unknown>>): boolean =>
  SECRET.test(name) || node["format"] === "password" || asNode(node["schema"])?.["format"] === "password";

/** How a list or an object is written in the query; repeating the name is what happens unless told. */
function styleOf(node: Readonly<Record<string, unknown>>, schema: Schema): ParamSpec {
  if (typeof schema === "boolean") return {};
  const { style, explode } = node;
  const isList = schema.type === undefined || [schema.type].flat().some((type) => type === "array" || type === "object");
  if (!isList) return {};
  const named = style === "spaceDelimited" || style === "pipeDelimited" || style === "deepObject" ? { style } : {};
  return { ...named, ...(explode === false && style !== "deepObject" && { explode: false }) } as ParamSpec;
}

/** Every parameter under a name of its own: where two places have one name, the later one's place is part of it. */
export function nameParams(params: readonly NamedParam[]): Record<string, ParamSpec> {
  const named: Record<string, ParamSpec> = {};
  for (const { wire, param } of params) {
    const place = param.in ?? "body";
    let name = Object.hasOwn(named, wire) ? `${wire}_${place}` : wire;
    while (Object.hasOwn(named, name)) name += "_";
    named[name] = name === wire ? param : { ...param, wire };
  }
  return named;
}

/** Path variables that no parameter describes. */
export const undeclared = (variables: readonly string[], params: readonly NamedParam[]): NamedParam[] =>
  variables
    .filter((name) => !params.some(({ wire, param }) => param.in === "path" && wire === name))
    .map((wire) => ({ wire, param: { in: "path", required: true, type: "string" } }));
