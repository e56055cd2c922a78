import { mergeAllOf } from "../model/merge.js";
import type { OperationSpec, ParamSpec } from "../spec/format.js";
import type { Schema, SchemaObject } from "../spec/json-schema.js";
import type { Definitions } from "./definitions.js";
import type { Library } from "./library.js";
import { kindOf, mediaOf } from "./media.js";
import { asNode, type Node } from "./node.js";
import type { RawOperation } from "./operations.js";
import { asParam, type NamedParam, propertyParam } from "./params.js";
import { forSide } from "./schema/draft-schema.js";
import { isName, mapSchema } from "./schema/map-schema.js";
import { plainText } from "./text.js";

/** What an operation sends in its body, and how. */
export interface Body extends Pick<OperationSpec, "body" | "headers"> {
  readonly params: readonly NamedParam[];
}

const NONE: Body = { params: [] };

/** The request body as parameters: its properties one by one where it is a plain object, else as a whole. */
export function mapBody(operation: RawOperation, library: Library, definitions: Definitions, onBroken: (reason: string) => void): Body {
  // A GET has no body on the way to the vendor, whatever its document says.
  if (operation.method === "GET" || operation.method === "HEAD") return NONE;
  const found = library.node(operation.node["requestBody"], operation.file);
  if (found === undefined) return NONE;
  if ("broken" in found) {
    onBroken(found.broken);
    return NONE;
  }
  const [media] = mediaOf(found.node["content"]);
  if (media === undefined) return NONE;
  const kind = kindOf(media.type);
  const context = definitions.context(found.file, onBroken);
  const required = found.node["required"] === true;
  const header =
    media.type === "" || media.type === "*/*" || media.type === "application/json" ? {} : { headers: { "Content-Type": media.type } };
  if (kind === "text" || kind === "binary") {
    const about = context.texts ? plainText(found.node["description"]) : undefined;
    const param: ParamSpec = {
      in: "body",
      whole: true,
      ...(required && { required }),
      ...(about !== undefined && { description: about }),
      type: "string",
    };
    return { body: kind, ...header, params: [{ wire: "body", param }] };
  }
  const schema = mapSchema(media.node["schema"] ?? {}, context);
  const object = asObject(schema, definitions);
  const rawProperties = asNode(rawSchema(media.node, library, found.file)?.["properties"]);
  if (kind !== "json") return { body: kind, params: fields(object ?? loose(schema, definitions), rawProperties) };
  const spread = object === undefined ? [] : fields(object, rawProperties);
  if (spread.length > 0) return { ...header, params: spread };
  return {
    ...header,
    params: [{ wire: "body", param: { in: "body", whole: true, ...(required && { required }), ...asParam(forSide(schema, "params")) } }],
  };
}

/** The schema itself, behind one reference. */
function rawSchema(media: Node, library: Library, file: string): Node | undefined {
  const found = library.node(media["schema"], file);
  return found === undefined || "broken" in found ? undefined : found.node;
}

/** A schema as one object with properties; undefined where it is, or may be, anything else. */
function asObject(schema: Schema, definitions: Definitions): SchemaObject | undefined {
  const merged = mergeAllOf({ allOf: [schema] }, definitions);
  if (merged?.properties === undefined || Object.keys(merged.properties).length === 0) return undefined;
  const rest = merged.additionalProperties;
  return rest === undefined || rest === false ? merged : undefined;
}

/** The fields of a form are its properties, whatever else its schema says. */
function loose(schema: Schema, definitions: Definitions): SchemaObject {
  const name = typeof schema === "object" ? schema.$ref?.replace(/^.*\//, "") : undefined;
  const target = name === undefined ? schema : definitions.get(name);
  return typeof target === "object" ? target : {};
}

function fields({ properties = {}, required = [] }: SchemaObject, raw: Node | undefined): NamedParam[] {
  return Object.entries(properties)
    .filter(([name, schema]) => isName(name) && !(typeof schema === "object" && "readOnly" in schema))
    .map(([name, schema]) => ({
      wire: name,
      param: { in: "body", ...propertyParam(forSide(schema, "params"), required.includes(name), raw?.[name], name) },
    }));
}
