import { upgradeFromTwoToThree } from "@scalar/openapi-upgrader/2.0-to-3.0";
import { asList, asNode, type Node } from "./node.js";

/** A Swagger 2 document as OpenAPI 3; any other as it is. Throws where the document is too odd to be upgraded. */
export function upgrade(document: Node): Node {
  if (typeof document["swagger"] !== "string" || !document["swagger"].startsWith("2")) return document;
  // The library would let the document's own list, which may be empty, replace an operation's.
  const { produces: _, ...rest } = withFormBodies(document);
  return upgradeFromTwoToThree({ ...rest, swagger: "2.0" }) as unknown as Node;
}

/**
 * The library keeps little more than the type of a form's fields, and stumbles over what is no operation: fields are put together
 * to one body here, and all else of a path left out.
 */
function withFormBodies(document: Node): Node {
  const shared = asNode(document["parameters"]) ?? {};
  const produces = asList(document["produces"]).length > 0 ? { produces: document["produces"] } : {};
  const paths = mapValues(asNode(document["paths"]) ?? {}, (item) => {
    const node = asNode(item);
    if (node === undefined) return {};
    const common = parametersOf(node, shared);
    const fieldsOfAll = common.filter(isField);
    const methods = Object.entries(node).flatMap(([key, value]) => {
      const operation = asNode(value);
      return /^(get|head|post|put|patch|delete|options)$/i.test(key) && operation
        ? [[key, { ...produces, ...withFormBody(operation, shared, fieldsOfAll) }]]
        : [];
    });
    const others = common.filter((parameter) => !isField(parameter));
    return { ...Object.fromEntries(methods), ...(others.length > 0 && { parameters: others }) };
  });
  const parameters = Object.fromEntries(Object.entries(shared).filter(([, value]) => !isField(asNode(value))));
  return { ...document, paths, ...(document["parameters"] !== undefined && { parameters }) };
}

function withFormBody(operation: Node, shared: Node, common: readonly Node[]): Node {
  const all = parametersOf(operation, shared);
  const fields = [...common, ...all.filter(isField)];
  const { parameters: _, ...rest } = operation;
  const others = all.filter((parameter) => !isField(parameter));
  if (fields.length === 0) return { ...rest, ...(others.length > 0 && { parameters: others }) };
  const forms = asList(operation["consumes"]).filter((type) => FORMS.includes(String(type)));
  const isFile = fields.some((field) => field["type"] === "file");
  const body = { in: "body", name: "form", schema: formSchema(fields) };
  return { ...rest, consumes: forms.length > 0 ? forms : [isFile ? "multipart/form-data" : FORMS[0]], parameters: [...others, body] };
}

const FORMS = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** Parameters, with those that forms share in place of the references to them. */
function parametersOf(node: Node, shared: Node): Node[] {
  return asList(node["parameters"]).flatMap((written) => {
    const parameter = asNode(written);
    if (parameter === undefined || (parameter["$ref"] === undefined && typeof parameter["in"] !== "string")) return [];
    const name = typeof parameter["$ref"] === "string" ? /^#\/parameters\/([^/]+)$/.exec(parameter["$ref"])?.[1] : undefined;
    const target = name === undefined ? undefined : asNode(shared[name]);
    return isField(target) ? [target as Node] : [parameter];
  });
}

const isField = (parameter: Node | undefined): boolean => parameter?.["in"] === "formData";

function formSchema(fields: readonly Node[]): Node {
  const named = fields.filter((field) => typeof field["name"] === "string");
  return {
    type: "object",
    properties: Object.fromEntries(
      named.map(({ name, in: _in, required: _required, collectionFormat: _format, allowEmptyValue: _empty, ...schema }) => [
        String(name),
        schema,
      ]),
    ),
    required: named.filter((field) => field["required"] === true).map((field) => String(field["name"])),
  };
}

const mapValues = (node: Node, change: (value: unknown) => unknown): Node =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value)]));
