import { XMLParser } from "fast-xml-parser";
import { DEEPEST } from "../json/require-shallow.js";
import { requireNoEntities } from "./require-no-entities.js";
import { resolveShape, type Shape, typesOf } from "./result-shape.js";

/** An element of the parser: `{ name: children, ":@": attributes }`, or `{ "#text": text }`. */
type Node = Readonly<Record<string, unknown>>;

const TEXT = "#text";
const ATTRIBUTES = ":@";

/** The order of elements is kept, and no value taken for a number: what it is the shape tells. */
const parser = new XMLParser({
  maxNestedTags: DEEPEST,
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  // Without them numeric references stay as they are, which XML has too.
  htmlEntities: true,
});

/**
 * XML as its shape has it: the root's content as an object, a property for each element, a list where the shape has one, or where an
 * element that it does not know stands more than once. An attribute `x` is `@x`, where nothing else is expected of the element.
 * @throws SyntaxError where it is no XML.
 */
export function readXml(text: string, root: Shape): unknown {
  requireNoEntities(text);
  const nodes = parser.parse(text, true) as readonly Node[];
  const element = nodes.find((node) => nameOf(node) !== undefined);
  if (!element) throw new SyntaxError("has no element");
  return readElement(element, resolveShape(root, root), root);
}

const nameOf = (node: Node): string | undefined => Object.keys(node).find((key) => key !== TEXT && key !== ATTRIBUTES);

function readElement(node: Node, shapes: readonly Shape[], root: Shape): unknown {
  const children = node[nameOf(node) as string] as readonly Node[];
  const elements = children.filter((child) => nameOf(child) !== undefined);
  const text = children.map((child) => (Object.hasOwn(child, TEXT) ? `${child[TEXT]}` : "")).join("");
  const types = new Set(shapes.flatMap(typesOf));
  if (elements.length > 0 || (text === "" && types.has("object"))) return readObject(node, elements, shapes, root);
  const attributes = attributesOf(node);
  if (types.size === 0 && attributes.length > 0) return fromPairs([...attributes, ...(text === "" ? [] : [[TEXT, text] as const])]);
  return readScalar(text, types);
}

const attributesOf = (node: Node): readonly (readonly [string, unknown])[] =>
  Object.entries((node[ATTRIBUTES] ?? {}) as Node).flatMap(([name, value]) =>
    /^xmlns\b/.test(name) ? [] : [[`@${name}`, value] as const],
  );

function readObject(node: Node, elements: readonly Node[], shapes: readonly Shape[], root: Shape): unknown {
  const groups = new Map<string, Node[]>();
  for (const element of elements) {
    const name = nameOf(element) as string;
    const group = groups.get(name);
    if (group) group.push(element);
    else groups.set(name, [element]);
  }
  const pairs = [...groups].map(([name, same]) => [name, readGroup(same, propertyShapes(shapes, name, root), root)] as const);
  // XML does not tell an empty list from none.
  const empty = shapes
    .flatMap(({ required = [] }) => required)
    .filter((name) => !groups.has(name) && propertyShapes(shapes, name, root).some((shape) => typesOf(shape).includes("array")))
    .map((name) => [name, []] as const);
  return fromPairs([...attributesOf(node), ...pairs, ...empty]);
}

function readGroup(same: readonly Node[], shapes: readonly Shape[], root: Shape): unknown {
  const lists = shapes.filter((shape) => typesOf(shape).includes("array"));
  const isList = lists.length > 0 || same.length > 1;
  const items = lists.length > 0 ? lists.flatMap(({ items = {} }) => resolveShape(items, root)) : shapes;
  const values = same.map((element) => readElement(element, items, root));
  return isList ? values : values[0];
}

function propertyShapes(shapes: readonly Shape[], name: string, root: Shape): readonly Shape[] {
  return shapes.flatMap(({ properties = {}, additionalProperties }) => {
    if (Object.hasOwn(properties, name)) return resolveShape(properties[name] as Shape, root);
    return typeof additionalProperties === "object" ? resolveShape(additionalProperties, root) : [];
  });
}

/** A text in the type that is expected, or as it is. */
function readScalar(text: string, types: ReadonlySet<string>): unknown {
  if (types.has("string") || types.size === 0) return text;
  if (text === "") return types.has("null") ? null : text;
  if ((types.has("number") || types.has("integer")) && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (types.has("boolean") && /^(?:true|false|1|0)$/.test(text)) return text === "true" || text === "1";
  return text;
}

/** An element may have any name: `__proto__` becomes a property like others. */
const fromPairs = (pairs: Iterable<readonly [string, unknown]>): Readonly<Record<string, unknown>> => Object.fromEntries(pairs);
