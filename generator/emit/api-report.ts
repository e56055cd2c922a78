import type { Connector, Method, Operation, Server } from "../model/types.js";
import type { Schema } from "../spec/json-schema.js";
import { compactType } from "./compact-type.js";
import { scopeList } from "./describe.js";
import { propertyKey } from "./text.js";

/** The report that reviewers read: one fact a line, so that a diff shows what changed and nothing else. */
export function apiView(connector: Connector): object {
  const { api } = connector;
  return {
    id: connector.id,
    api: [
      ...Object.entries(api.servers).map(([name, server]) => `server    ${name} ${server.baseUrl}${serverAuth(server)}`),
      `auth      ${authText(api.auth)}`,
      ...pairs("header", api.headers),
      ...pairs("query", api.query),
      ...(api.errors ? [`errors    ${JSON.stringify(api.errors)}`] : []),
    ],
    operations: connector.operations.map((operation) => ({ id: operation.id, lines: operationLines(operation) })),
    defs: connector.defs.map((def) => ({ name: def.typeName, lines: fieldLines("field", def.schema) })),
  };
}

const serverAuth = (server: Server): string => (server.auth === undefined ? "" : ` auth ${authText(server.auth)}`);

/** api_key in="header" name="Authorization": quoted, so that a space at an end is seen. */
function authText({ type, ...rest }: Connector["api"]["auth"]): string {
  return [type, ...Object.entries(rest).map(([key, value]) => `${key}=${JSON.stringify(value)}`)].join(" ");
}

function pairs(label: string, values: Readonly<Record<string, unknown>> | undefined): string[] {
  return Object.entries(values ?? {}).map(([name, value]) => `${label.padEnd(9)} ${name}: ${String(value)}`);
}

function operationLines(operation: Operation): string[] {
  const { method, path, server, risk, effect, idempotent, pagination, deprecated } = operation;
  return [
    `sends     ${method} ${path}${server === "default" ? "" : ` on ${server}`}${operation.body === "json" ? "" : ` as ${operation.body}`}${operation.graphql === undefined ? "" : " graphql"}`,
    `risk      ${risk}`,
    `effect    ${effect}${idempotent ? " idempotent" : ""}`,
    `scope     ${scopeList(operation)}`,
    ...(deprecated ? [`deprecated${deprecated === true ? "" : `  ${deprecated}`}`] : []),
    ...(operation.aliases ?? []).map((alias) => `alias     ${alias}`),
    ...pairs("header", operation.headers),
    ...pairs("query", operation.query),
    ...pairs("field", operation.fields),
    ...operation.params.map((param) => {
      const schema = operation.paramsSchema.properties?.[param.name] ?? true;
      const notes = [
        param.in,
        ...(param.wire === param.name ? [] : [`as ${param.wire}`]),
        ...(param.whole ? ["whole"] : []),
        ...(param.sensitive ? ["sensitive"] : []),
        ...(param.style ? [param.style] : []),
        ...(param.explode === undefined ? [] : [param.explode ? "exploded" : "joined"]),
      ];
      return `param     ${param.name}${param.required ? "" : "?"}: ${compactType(schema)}  (${[...notes, ...bounds(schema)].join(", ")})`;
    }),
    ...fieldLines("result", operation.result),
    ...(pagination
      ? [
          `pages     ${Object.entries(pagination)
            .map(([key, value]) => `${key}=${String(value)}`)
            .join(" ")}`,
        ]
      : []),
    ...operation.methods.map(methodLine),
  ];
}

function methodLine({ name, args, deprecated }: Method): string {
  const list = args.map((arg) => `${arg.name}${arg.required ? "" : "?"}: ${compactType(arg.schema)}`).join(", ");
  return `method    ${name}(${list})${deprecated ? "  deprecated" : ""}${typeof deprecated === "string" ? `: ${deprecated}` : ""}`;
}

/** The constraints that a type does not show. */
function bounds(schema: Schema): string[] {
  if (typeof schema === "boolean") return [];
  const shown = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "default",
  ] as const;
  return shown.flatMap((key) => (schema[key] === undefined ? [] : [`${key} ${JSON.stringify(schema[key])}`]));
}

/** An object's fields, one a line; what is not an object as a whole. */
function fieldLines(label: string, schema: Schema): string[] {
  const start = label.padEnd(10);
  if (typeof schema === "boolean" || schema.properties === undefined || schema.type !== "object") {
    const limits = bounds(schema);
    return [`${start}${compactType(schema)}${limits.length > 0 ? `  (${limits.join(", ")})` : ""}`];
  }
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties).map(([name, child]) => {
    const limits = bounds(child);
    const tail = limits.length > 0 ? `  (${limits.join(", ")})` : "";
    return `${start}${propertyKey(name)}${required.has(name) ? "" : "?"}: ${compactType(child)}${tail}`;
  });
}
