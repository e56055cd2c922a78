import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { OperationSpec, Risk, Spec } from "../spec/format.js";
import type { SchemaObject } from "../spec/json-schema.js";
import type { ReadSpec } from "../spec/parse.js";
import { resolveApi } from "./api.js";
import { checkOperationIds } from "./check-ids.js";
import { checkTypeNames } from "./check-names.js";
import { checkSchemas, schemasOf } from "./check-schemas.js";
import { checkValues } from "./check-values.js";
import { DefTable } from "./defs.js";
import { Findings } from "./findings.js";
import { lint } from "./lint.js";
import { resolveMethod } from "./methods.js";
import { camelCase, isIndexFile, isReservedFactory, pascalCase } from "./names.js";
import { checkPagination } from "./pagination.js";
import { resolveParams, schemaOf } from "./params.js";
import type { Api, Connector, Def, Operation, Param } from "./types.js";

/** A spec → its model, or everything in it that is wrong, and the model of what can be relied on. */
export function resolveConnector(read: ReadSpec): { connector: Connector } | { diagnostics: readonly Diagnostic[]; model: Connector } {
  const { spec, source } = read;
  const findings = new Findings(source);
  checkConnectorName(spec, findings);
  checkOperationIds(spec, findings);
  if (Object.keys(spec.operations).length === 0 && !read.partial)
    findings.reportKey("ARX107", ["operations"], "there are no operations", "a connector has one operation at least");
  const api = resolveApi(spec, findings);
  const params = new Map(Object.entries(spec.operations).map(([id, operation]) => [id, resolveParams(id, operation, findings)]));
  checkServers(spec, api, findings);
  lint(spec, findings);
  const connector = resolveSound(spec, api, params, checkSchemas(spec, findings), findings);
  const found = [...read.findings, ...findings.all.filter(({ code }) => !(read.partial && OF_THE_WHOLE.has(code)))];
  return found.length > 0 ? { diagnostics: found, model: connector } : { connector };
}

/** Findings that nothing in the whole spec uses something: what could not be read may use it. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(["ARX308", "ARX508"]);

/** The connector with the operations whose schemas can be relied on. */
function resolveSound(
  spec: Spec,
  api: Api,
  params: ReadonlyMap<string, readonly Param[]>,
  sound: ReadonlySet<string>,
  findings: Findings,
): Connector {
  const operations = Object.entries(spec.operations).filter(([id]) => sound.has(id));
  const written = sound.size > 0 ? Object.entries(spec.defs ?? {}) : [];
  const table = new DefTable(
    new Map(written),
    operations.flatMap(([id, operation]) => schemasOf(id, operation)),
    new Set(spec.formats),
  );
  const defs = table.list();
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
    defs,
    operations: operations.map(([id, operation]) => resolveOperation(id, operation, params.get(id) ?? [], table, defs, findings)),
  };
  checkTypeNames(connector, findings);
  checkValues(connector, spec, findings);
  return connector;
}

function checkServers(spec: Spec, { servers }: Api, findings: Findings): void {
  for (const [id, { server }] of Object.entries(spec.operations)) {
    if (server !== undefined && !Object.hasOwn(servers, server))
      findings.report(
        "ARX403",
        ["operations", id, "server"],
        `there is no server "${server}"`,
        suggest(server, Object.keys(servers)) ?? "name it under api.servers",
      );
  }
}

function checkConnectorName(spec: Spec, findings: Findings): void {
  if (isReservedFactory(camelCase(spec.connector)))
    findings.report(
      "ARX201",
      ["connector"],
      `"${camelCase(spec.connector)}" cannot name a connector: it is a reserved word or a member of ARXClient`,
      "choose another id, and className: for the name people know",
    );
  if (isIndexFile(spec.connector)) {
    const message = `"${spec.connector}" cannot name a connector: the file that names them all is called so`;
    findings.report("ARX201", ["connector"], message, "choose another id, and className: for the name people know");
  }
}

function resolveOperation(
  id: string,
  spec: OperationSpec,
  params: readonly Param[],
  table: DefTable,
  defs: readonly Def[],
  findings: Findings,
): Operation {
  const paramsSchema = objectOf(params, spec, table);
  const result = table.resolve(spec.result, "result");
  if (spec.pagination) checkPagination(id, spec.pagination, params, result, defs, findings);
  const target = { id, spec, paramsSchema, defs };
  const { description, docs, deprecated, aliases, headers, query, fields, graphql, pagination } = spec;
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
    ...(aliases === undefined ? {} : { aliases }),
    body: spec.body ?? "json",
    ...(headers === undefined ? {} : { headers }),
    ...(query === undefined ? {} : { query }),
    ...(fields === undefined ? {} : { fields }),
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
