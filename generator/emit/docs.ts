import type { Connector, Def, Method, Operation } from "../model/types.js";
import type { Json, Schema } from "../spec/json-schema.js";
import { compactType } from "./compact-type.js";
import { policyNote, scopeList } from "./describe.js";
import { literal } from "./literal.js";
import { cell, prose } from "./markdown.js";
import { sampleValue } from "./sample.js";
import { argumentsSchema } from "./sdk.js";

/** What the template of a connector's page prints. */
export function docsView(connector: Connector): object {
  const { id, name, className, factory, category, summary, docs, api } = connector;
  const hosts = Object.entries(api.servers).map(([key, server]) =>
    key === "default" ? `\`${server.baseUrl}\`` : `${key}: \`${server.baseUrl}\``,
  );
  return {
    id,
    name,
    className,
    factory,
    category,
    summary: prose(summary),
    docs,
    hosts: hosts.join(", "),
    auth: api.auth.type.replaceAll("_", " "),
    operations: connector.operations.map((operation) => operationView(operation, connector)),
  };
}

function operationView(operation: Operation, connector: Connector): object {
  const deprecated =
    operation.deprecated === undefined || operation.deprecated === false
      ? ""
      : ` **Deprecated.**${operation.deprecated === true ? "" : ` ${prose(operation.deprecated)}`}`;
  return {
    ...operation,
    summary: cell(prose(operation.summary)),
    anchor: operation.id.replace(":", ""),
    methodList: operation.methods.map((method) => `\`${method.name}\`${method.deprecated ? " (deprecated)" : ""}`).join(", "),
    aliasList: operation.aliases?.map((alias) => `\`${alias}\``).join(", "),
    text: `${prose(operation.summary)}${operation.description === undefined ? "" : ` ${prose(operation.description)}`}${deprecated}`,
    scopes: operation.scope.length === 0 ? "none" : `\`${scopeList(operation)}\``,
    host: operation.server === "default" ? "" : operation.server,
    policy: policyNote(operation),
    params: operation.params.map((param) => parameterRow(param.name, operation, param.in)),
    paging: operation.pagination ? "Lists in pages: `for await` walks the items, and each page is a governed call of its own." : "",
    example: example(operation, connector) ?? "",
  };
}

function parameterRow(name: string, operation: Operation, location: string): string {
  const schema = operation.paramsSchema.properties?.[name] ?? true;
  const required = operation.paramsSchema.required?.includes(name) ?? false;
  const about =
    typeof schema === "object"
      ? [prose(schema.description ?? ""), schema.default === undefined ? "" : `Default: ${cell(JSON.stringify(schema.default))}.`]
      : [];
  return [
    `\`${name}\`${required ? " *" : ""}`,
    location,
    `\`${cell(compactType(schema))}\``,
    cell(about.filter((text) => text !== "").join(" ")),
  ].join(" | ");
}

/** A call that type-checks: the first method that can be shown and that is not on its way out, else `execute`. */
function example(operation: Operation, connector: Connector): string | undefined {
  for (const method of operation.methods) {
    if (method.deprecated) continue;
    const call = methodExample(method, connector.defs);
    if (call !== undefined) return statement(operation, `${connector.factory}.${call}`);
  }
  const params = sampleValue(operation.paramsSchema, connector.defs);
  if (params === undefined) return undefined;
  const isEmpty = typeof params === "object" && params !== null && Object.keys(params).length === 0;
  return statement(operation, `${connector.factory}.execute(${literal(operation.id, 0)}${isEmpty ? "" : `, ${literal(params, 0)}`})`);
}

function methodExample(method: Method, defs: readonly Def[]): string | undefined {
  if (method.args.length === 0) return `${method.name}()`;
  const value: Json | undefined = sampleValue(argumentsSchema(method) as Schema, defs);
  if (value === undefined) return undefined;
  const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  return `${method.name}(${isEmpty ? "" : literal(value, 0)})`;
}

function statement(operation: Operation, call: string): string {
  return operation.pagination ? `for await (const item of ${call}) {\n  console.log(item);\n}` : `const result = await ${call};`;
}
