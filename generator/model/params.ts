import type { OperationSpec, ParamSpec } from "../spec/format.js";
import type { Schema, SchemaObject } from "../spec/json-schema.js";
import type { Path } from "../spec/source.js";
import type { Findings } from "./findings.js";
import type { Location, Param } from "./types.js";

/** The names in braces of a path template. */
export const pathVariables = (path: string): string[] => [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");

/** A parameter's schema as written, without the keys that say where it goes. */
export function schemaOf(param: ParamSpec): Schema {
  const schema = known.get(param) ?? withoutPlace(param);
  known.set(param, schema);
  return schema;
}

/** Whoever checks or resolves a parameter asks, and takes the same schema for the same. */
const known = new WeakMap<ParamSpec, Schema>();

function withoutPlace({ in: _in, required, wire, whole, style, explode, sensitive, schema, ...keywords }: ParamSpec): Schema {
  if (schema === undefined) return keywords as SchemaObject;
  return typeof schema === "object" && keywords.description !== undefined ? { description: keywords.description, ...schema } : schema;
}

/** The keys that lead to a parameter's schema. */
export const schemaPath = (operation: string, name: string, param: ParamSpec): Path => [
  "operations",
  operation,
  "params",
  name,
  ...(param.schema === undefined ? [] : ["schema"]),
];

/** Where each parameter goes, and what is contradictory about it. */
export function resolveParams(id: string, operation: OperationSpec, findings: Findings): Param[] {
  const inPath = new Set(pathVariables(operation.path));
  const params = Object.entries(operation.params ?? {}).map(([name, spec]) => resolveParam(name, spec, operation, inPath));
  const at = (name: string, ...rest: string[]): Path => ["operations", id, "params", name, ...rest];
  for (const param of params) {
    const spec = operation.params?.[param.name] ?? {};
    if (spec.schema !== undefined) checkEitherForm(spec, at(param.name, "schema"), findings);
    checkLocation(param, spec, operation, inPath, at(param.name), findings);
  }
  checkTogether(id, operation, params, findings);
  for (const name of inPath) {
    if (params.some((param) => param.in === "path" && param.wire === name)) continue;
    findings.report("ARX401", ["operations", id, "path"], `the path has {${name}}, and no parameter fills it`, `add ${name} under params:`);
  }
  return params;
}

function resolveParam(name: string, spec: ParamSpec, operation: OperationSpec, inPath: ReadonlySet<string>): Param {
  const wire = spec.wire ?? name;
  const location = spec.in ?? defaultLocation(wire, operation, inPath);
  return {
    name,
    in: location,
    wire,
    required: spec.required ?? false,
    whole: spec.whole ?? false,
    ...(spec.style === undefined ? {} : { style: spec.style }),
    ...(spec.explode === undefined ? {} : { explode: spec.explode }),
    sensitive: spec.sensitive ?? false,
  };
}

function defaultLocation(wire: string, operation: OperationSpec, inPath: ReadonlySet<string>): Location {
  if (inPath.has(wire)) return "path";
  if (operation.graphql !== undefined) return "variable";
  return operation.method === "GET" || operation.method === "HEAD" || operation.method === "DELETE" ? "query" : "body";
}

function checkEitherForm(spec: ParamSpec, path: Path, findings: Findings): void {
  const besides = new Set(["in", "required", "wire", "whole", "style", "explode", "sensitive", "schema", "description"]);
  const extra = Object.keys(spec).filter((key) => !besides.has(key));
  if (extra.length > 0) findings.report("ARX306", path, `schema: stands beside ${extra.join(", ")}`, "put all keywords under schema:");
}

function checkLocation(
  param: Param,
  spec: ParamSpec,
  operation: OperationSpec,
  inPath: ReadonlySet<string>,
  path: Path,
  findings: Findings,
): void {
  if (param.in === "path" && !inPath.has(param.wire))
    findings.reportKey("ARX402", path, `the path has no {${param.wire}}`, `the path is ${operation.path}`);
  if (param.in === "path" && !param.required)
    findings.reportKey("ARX404", path, "a path parameter is always required", "add required: true");
  if (param.in === "variable" && operation.graphql === undefined)
    findings.report(
      "ARX404",
      [...path, "in"],
      "a variable needs a GraphQL document",
      "add graphql: to the operation, or choose another place",
    );
  if (param.in === "body" && (operation.method === "GET" || operation.method === "HEAD"))
    findings.reportKey("ARX404", path, `a ${operation.method} request has no body`, "use in: query");
  if (param.whole && param.in !== "body")
    findings.report("ARX404", [...path, "whole"], "only a body parameter can be the whole body", "add in: body");
  if ((spec.style !== undefined || spec.explode !== undefined) && param.in !== "query")
    findings.report(
      "ARX404",
      [...path, spec.style === undefined ? "explode" : "style"],
      "style and explode are for query parameters",
      "remove it",
    );
}

function checkTogether(id: string, operation: OperationSpec, params: readonly Param[], findings: Findings): void {
  const body = params.filter((param) => param.in === "body");
  const whole = body.find((param) => param.whole);
  if (whole && body.length > 1)
    findings.reportKey(
      "ARX404",
      ["operations", id, "params", whole.name],
      `"${whole.name}" is the whole body, and there are other body parameters`,
      "describe them inside of it, or remove whole:",
    );
  checkBody(id, operation.body ?? "json", whole !== undefined, findings);
  checkFields(id, operation, body, findings);
  if (operation.graphql !== undefined && (body.length > 0 || operation.method !== "POST"))
    findings.report(
      "ARX404",
      ["operations", id, "graphql"],
      "a GraphQL operation is a POST whose parameters are variables",
      "use method: POST, and in: variable",
    );
  checkTwice(id, params, findings);
}

/** Fixed fields need a body that has fields, and stand for no parameter. */
function checkFields(id: string, { method, body, graphql, fields }: OperationSpec, params: readonly Param[], findings: Findings): void {
  if (fields === undefined) return;
  const path = ["operations", id, "fields"];
  const hasFields = body !== "text" && body !== "binary" && graphql === undefined && method !== "GET" && method !== "HEAD";
  if (!hasFields || params.some((param) => param.whole))
    findings.reportKey("ARX404", path, "the body of this operation has no fields", "use headers: or query:, or remove it");
  for (const { name, wire } of params)
    if (Object.hasOwn(fields, wire))
      findings.reportKey("ARX404", [...path, wire], `parameter "${name}" is sent as "${wire}", too`, "keep one of the two");
}

/** A form is its fields; a text, or bytes, are one value. */
function checkBody(id: string, body: NonNullable<OperationSpec["body"]>, isWhole: boolean, findings: Findings): void {
  const path = ["operations", id, "body"];
  if (isWhole && (body === "form" || body === "multipart"))
    findings.report("ARX404", path, `a ${body} body has fields, and no whole`, "remove body:, or name the fields as parameters");
  if (!isWhole && (body === "text" || body === "binary"))
    findings.report("ARX404", path, `a ${body} body is one parameter`, "give it whole: true and type: string");
}

function checkTwice(id: string, params: readonly Param[], findings: Findings): void {
  const seen = new Map<string, string>();
  for (const param of params) {
    const key = `${param.in} ${param.in === "header" ? param.wire.toLowerCase() : param.wire}`;
    const other = seen.get(key);
    if (other !== undefined)
      findings.reportKey(
        "ARX405",
        ["operations", id, "params", param.name],
        `"${other}" already is ${param.in} parameter "${param.wire}"`,
        "give one of them another place, or another wire:",
      );
    seen.set(key, param.name);
  }
}
