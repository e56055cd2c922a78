import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import { lookAlikeOf } from "../spec/check-format.js";
import type { OperationSpec, Risk, Spec } from "../spec/format.js";
import type { Json, Schema, SchemaObject } from "../spec/json-schema.js";
import type { ReadSpec } from "../spec/parse.js";
import type { Path } from "../spec/source.js";
import { resolveApi } from "./api.js";
import { checkTypeNames } from "./check-names.js";
import { checkSchema, children } from "./check-schema.js";
import { mergeProblem } from "./close.js";
import { DefTable, pureRefCycles } from "./defs.js";
import { Findings } from "./findings.js";
import { lint } from "./lint.js";
import { resolveMethod } from "./methods.js";
import { camelCase, isReservedFactory, isTakenType, OPERATION_ID, pascalCase, TYPE_NAME } from "./names.js";
import { checkPagination } from "./pagination.js";
import { resolveParams, schemaOf, schemaPath } from "./params.js";
import type { Connector, Def, Operation, Param } from "./types.js";
import { valueProblem } from "./values.js";

/** A spec → its model, or everything in it that cannot be. */
export function resolveConnector({ spec, source }: ReadSpec): { connector: Connector } | { diagnostics: readonly Diagnostic[] } {
  const findings = new Findings(source);
  checkConnectorName(spec, findings);
  const defs = checkSchemas(spec, findings);
  lint(spec, findings);
  // What follows walks schemas and would stumble over what was just reported.
  if (findings.all.length > 0 && !findings.all.every((d) => d.code.startsWith("ARX5"))) return { diagnostics: findings.all };

  const list = defs.list();
  const api = resolveApi(spec, findings);
  const operations = Object.entries(spec.operations).map(([id, operation]) => resolveOperation(id, operation, defs, list, findings));
  for (const [id, { server }] of Object.entries(spec.operations)) {
    if (server !== undefined && !Object.hasOwn(api.servers, server))
      findings.report("ARX403", ["operations", id, "server"], `there is no server "${server}"`, suggest(server, Object.keys(api.servers)));
  }
  const { connector: id, name, category, summary, docs } = spec;
  const connector = {
    id,
    name,
    className: spec.className ?? pascalCase(id),
    factory: camelCase(id),
    category,
    summary,
    docs,
    api,
    defs: list,
    operations,
  };
  checkTypeNames(connector, findings);
  checkValues(connector, spec, findings);
  return findings.all.length > 0 ? { diagnostics: findings.all } : { connector };
}

function checkConnectorName(spec: Spec, findings: Findings): void {
  if (isReservedFactory(camelCase(spec.connector)))
    findings.report(
      "ARX201",
      ["connector"],
      `"${camelCase(spec.connector)}" cannot name a connector: it is a reserved word or a member of ARXClient`,
    );
  for (const id of Object.keys(spec.operations)) {
    if (OPERATION_ID.test(id)) continue;
    const lookAlike = lookAlikeOf(id);
    findings.reportKey(
      lookAlike ? "ARX110" : "ARX204",
      ["operations", id],
      lookAlike ?? `"${id}" is not an operation id`,
      "write <resource>:<action> in snake_case ASCII, such as hosts:write",
    );
  }
}

/** All schemas of the spec: reports what is wrong with them, and returns the table of shared ones. */
function checkSchemas(spec: Spec, findings: Findings): DefTable {
  const written = new Map(Object.entries(spec.defs ?? {}));
  const names = new Set(written.keys());
  for (const [name, schema] of written) {
    if (!TYPE_NAME.test(name))
      findings.reportKey(
        lookAlikeOf(name) ? "ARX110" : "ARX205",
        ["defs", name],
        lookAlikeOf(name) ?? `"${name}" is not a type name`,
        "write it in PascalCase, such as HostId",
      );
    else if (isTakenType(name))
      findings.reportKey("ARX201", ["defs", name], `"${name}" would hide a type that generated code uses`, "choose another name");
    checkSchema(schema, ["defs", name], names, findings);
  }
  const cycles = pureRefCycles(written);
  for (const cycle of cycles)
    findings.report(
      "ARX302",
      ["defs", cycle[0] ?? ""],
      `these definitions only point at each other: ${[...cycle, cycle[0]].join(" → ")}`,
      "one of them must say what the value is",
    );
  const table = new DefTable(written);
  for (const [schema, side, path] of schemasOf(spec)) {
    checkSchema(schema, path, names, findings);
    table.use(schema, side);
  }
  for (const name of table.unused)
    findings.reportKey("ARX308", ["defs", name], `nothing uses "${name}"`, "remove it, or point a $ref at it");
  if (cycles.length === 0) checkMerges(spec, written, findings);
  return table;
}

/** Every schema outside `defs`, with the side it is on and where it stands. */
function schemasOf(spec: Spec): [Schema, "params" | "result", Path][] {
  return Object.entries(spec.operations).flatMap(([id, operation]) => [
    ...Object.entries(operation.params ?? {}).map(([name, param]): [Schema, "params", Path] => [
      schemaOf(param),
      "params",
      schemaPath(id, name, param),
    ]),
    [operation.result, "result", ["operations", id, "result"]] as [Schema, "result", Path],
  ]);
}

function checkMerges(spec: Spec, written: ReadonlyMap<string, Schema>, findings: Findings): void {
  const defs = { get: (name: string) => written.get(name), ref: (name: string) => name };
  const visit = (schema: Schema, path: Path): void => {
    if (typeof schema === "boolean") return;
    const problem = schema.allOf === undefined ? undefined : mergeProblem(schema, defs);
    if (problem !== undefined)
      findings.report(
        "ARX306",
        [...path, "allOf"],
        `allOf cannot become one object: ${problem}`,
        "allOf is for objects that add properties to each other",
      );
    for (const [child, at] of children(schema)) visit(child, [...path, ...at]);
  };
  for (const [name, schema] of written) visit(schema, ["defs", name]);
  for (const [schema, , path] of schemasOf(spec)) visit(schema, path);
}

function resolveOperation(id: string, spec: OperationSpec, table: DefTable, defs: readonly Def[], findings: Findings): Operation {
  const params = resolveParams(id, spec, findings);
  const paramsSchema = objectOf(params, spec, table);
  const result = table.resolve(spec.result, "result");
  if (spec.pagination) checkPagination(id, spec.pagination, params, result, defs, findings);
  const target = { id, spec, paramsSchema, defs };
  const { description, docs, deprecated, headers, query, graphql, pagination } = spec;
  return {
    id,
    typeName: pascalCase(id),
    method: spec.method,
    path: spec.path,
    server: spec.server ?? "default",
    scope: [spec.scope].flat(),
    risk: spec.risk as Risk,
    effect: spec.effect,
    idempotent: spec.idempotent ?? spec.effect === "read",
    summary: spec.summary,
    ...(description === undefined ? {} : { description }),
    ...(docs === undefined ? {} : { docs }),
    ...(deprecated === undefined ? {} : { deprecated }),
    body: spec.body ?? "json",
    ...(headers === undefined ? {} : { headers }),
    ...(query === undefined ? {} : { query }),
    ...(graphql === undefined ? {} : { graphql }),
    params,
    paramsSchema,
    result,
    ...(pagination === undefined ? {} : { pagination }),
    methods: (spec.convenience ?? []).map((convenience, index) => resolveMethod(convenience, index, target, findings)),
  };
}

/** All parameters as one closed object. */
function objectOf(params: readonly Param[], spec: OperationSpec, table: DefTable): SchemaObject {
  const required = params.filter((param) => param.required).map((param) => param.name);
  return {
    type: "object",
    properties: Object.fromEntries(
      Object.entries(spec.params ?? {}).map(([name, param]) => [name, table.resolve(schemaOf(param), "params")]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

/** A default or example that its own schema refuses would be refused by the server, too. */
function checkValues(connector: Connector, spec: Spec, findings: Findings): void {
  const check = (written: Schema, resolved: Schema, path: Path): void => {
    if (typeof written === "boolean" || typeof resolved === "boolean" || written.allOf !== undefined) return;
    const values: [Json, Path][] = [
      ...(written.default === undefined ? [] : [[written.default, [...path, "default"]] as [Json, Path]]),
      ...(written.examples ?? []).map((value, i): [Json, Path] => [value, [...path, "examples", i]]),
    ];
    for (const [value, at] of values) {
      const problem = valueProblem(value, resolved, connector.defs);
      if (problem !== undefined) findings.report("ARX305", at, `this value is refused by its own schema: ${problem}`);
    }
    const inner = children(resolved);
    for (const [child, at] of children(written)) {
      const key = JSON.stringify(at).replace("oneOf", "anyOf");
      const match = inner.find(([, other]) => JSON.stringify(other).replace("oneOf", "anyOf") === key);
      if (match) check(child, match[0], [...path, ...at]);
    }
  };
  for (const operation of connector.operations) {
    const written = spec.operations[operation.id];
    for (const [name, param] of Object.entries(written?.params ?? {})) {
      const resolved = operation.paramsSchema.properties?.[name];
      if (resolved !== undefined) check(schemaOf(param), resolved, schemaPath(operation.id, name, param));
    }
    if (written) check(written.result, operation.result, ["operations", operation.id, "result"]);
  }
  for (const def of connector.defs) {
    const written = spec.defs?.[def.typeName];
    if (written !== undefined) check(written, def.schema, ["defs", def.typeName]);
  }
}
