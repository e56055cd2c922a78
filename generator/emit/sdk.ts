import { deref, schemasAt } from "../model/defs.js";
import { pointerKeys } from "../model/json-pointer.js";
import type { Connector, Def, Method, Operation } from "../model/types.js";
import type { Schema, SchemaObject } from "../spec/json-schema.js";
import { typesOf } from "../spec/schema-children.js";
import { deprecation, governance, renamed } from "./describe.js";
import { literal } from "./literal.js";
import { sentParams } from "./method-body.js";
import { tableView } from "./sdk-table.js";
import { docComment, propertyKey } from "./text.js";
import { typeDeclaration } from "./types/index.js";

/** What the template of a connector's SDK file prints. */
export function sdkView(connector: Connector): object {
  return {
    id: connector.id,
    className: connector.className,
    doc: comment([`${sentence(connector.name)} ${connector.summary}`], [`@see ${connector.docs}`], 0),
    imports: imports(connector),
    methods: connector.operations.flatMap((operation) => operation.methods.map((method) => methodView(operation, method))),
    overloads: connector.operations.flatMap(overloads),
    entries: connector.operations.flatMap(entries),
    types: types(connector),
    table: tableView(connector),
  };
}

/** The runtime's names that every file uses, one per line: a connector that gains its first list operation adds a line. */
function imports(connector: Connector): string[] {
  const isPaged = connector.operations.some((operation) => operation.pagination !== undefined);
  const isPlain = connector.operations.some((operation) => operation.pagination === undefined);
  const names = [
    "type ARXCore",
    "type CallOf",
    "type ConnectorSpec",
    "type ExecuteOptions",
    ...(isPlain ? ["type GovernedCall"] : []),
    ...(isPaged ? ["type GovernedPages"] : []),
    "type Incomplete",
    "type Limited",
    "type OperationId",
    "type ParamsOf",
    "type Permit",
    "type Rest",
    "type Risk",
    "SDKConnector",
    "type Within",
  ];
  return ["import {", ...names.map((name) => `  ${name},`), '} from "@agentvault/runtime";'];
}

/** A doc comment without the line end that the template has. */
const comment = (text: readonly string[], tags: readonly string[], indent: number): string => docComment(text, tags, indent).trimEnd();

/** What a call of this operation returns. */
function callType({ risk, typeName, pagination }: Operation): string {
  return pagination ? `GovernedPages<"${risk}", ${typeName}Result, ${typeName}Item>` : `GovernedCall<"${risk}", ${typeName}Result>`;
}

/** `execute` by the operation's id, and by each that it had before. */
function overloads(operation: Operation): object[] {
  const { id, risk, summary, method, path, aliases = [] } = operation;
  const doc = (deprecated: readonly string[]) => comment([`${summary} \`${method} ${path}\``], [...deprecated, `@risk ${risk}`], 2);
  return [
    { doc: doc(deprecation(operation)), signature: overload(id, operation) },
    ...aliases.map((alias) => ({ doc: doc([renamed(operation)]), signature: overload(alias, operation) })),
  ];
}

function overload(id: string, operation: Operation): string {
  const { risk, typeName } = operation;
  return [
    "execute(",
    `    operation: OperationId<"${id}", "${risk}", M>,`,
    `    params: ${typeName}Params,`,
    "    options?: ExecuteOptions,",
    `  ): ${callType(operation)};`,
  ].join("\n");
}

/** What the operation is to the compiler, by its id and by each that it had before. */
function entries(operation: Operation): string[] {
  const { id, risk, typeName, pagination, aliases = [] } = operation;
  const item = pagination ? `; item: ${typeName}Item` : "";
  const entry = (name: string) => `${propertyKey(name)}: { risk: "${risk}"; params: ${typeName}Params; result: ${typeName}Result${item} };`;
  return [entry(id), ...aliases.flatMap((alias) => [comment([], [renamed(operation)], 0), entry(alias)])];
}

function methodView(operation: Operation, method: Method): object {
  const isOptional = method.args.every((argument) => !argument.required);
  const params = method.args.length === 0 ? "" : `params: ${method.typeName}Params${isOptional ? " = {}" : ""}, `;
  const sent = method.args.length === 0 && method.sends === "arguments" ? "{}" : sentParams(method, 4);
  return {
    name: method.name,
    risk: operation.risk,
    doc: comment([method.summary, governance(operation)], deprecation(method.deprecated ? method : operation), 2),
    signature: `${method.name}(${params}options?: ExecuteOptions): ${callType(operation)}`,
    call: `this.call(${literal(operation.id, 0)}, ${sent}, options)`,
  };
}

/** Types in the order of the operations: what an operation takes, gives and pages over, then its methods' arguments. */
function types(connector: Connector): string[] {
  return [
    ...connector.operations.flatMap((operation) => [
      typeDeclaration(`${operation.typeName}Params`, operation.paramsSchema, "interface", [`Parameters of \`${operation.id}\`.`]),
      typeDeclaration(`${operation.typeName}Result`, withoutDescription(operation.result), "type", [
        `Result of \`${operation.id}\`.`,
        ...described(operation.result),
      ]),
      ...(operation.pagination ? [itemType(operation, connector.defs)] : []),
      ...operation.methods
        .filter((method) => method.args.length > 0)
        .map((method) =>
          typeDeclaration(`${method.typeName}Params`, argumentsSchema(method), "interface", [`Arguments of \`${method.name}\`.`]),
        ),
    ]),
    ...connector.defs.map((def) => typeDeclaration(def.typeName, withoutDescription(def.schema), "type", described(def.schema))),
  ];
}

const described = (schema: Schema): string[] =>
  typeof schema === "object" && schema.description !== undefined ? [schema.description] : [];

function withoutDescription(schema: Schema): Schema {
  if (typeof schema === "boolean") return schema;
  const { description, ...rest } = schema;
  return rest;
}

/** One item of a page, by the way that the pages are walked. */
function itemType(operation: Operation, defs: readonly Def[]): string {
  const keys = pointerKeys(operation.pagination?.items ?? "");
  let type = `${operation.typeName}Result`;
  let mayBeLeftOut = false;
  for (const [depth, key] of [...keys, undefined].entries()) {
    const here = schemasAt(operation.result, keys.slice(0, depth), defs).map((schema) => deref(schema, defs));
    if (mayBeLeftOut || here.some(mayBeNull)) type = `NonNullable<${type}>`;
    if (key === undefined) break;
    if (here.some(mayBeOther)) type = `Extract<${type}, { ${propertyKey(key)}?: unknown }>`;
    type = `${type}[${literal(key, 0)}]`;
    mayBeLeftOut = !here.every((schema) => typeof schema === "object" && schema.required?.includes(key));
  }
  return `/** One item of the pages of \`${operation.id}\`. */\nexport type ${operation.typeName}Item = ${type}[number];`;
}

const mayBeNull = (schema: Schema): boolean => typeof schema !== "object" || schema.anyOf !== undefined || typesOf(schema).includes("null");

/** Whether a page may be no object at all, such as a bare list. */
const mayBeOther = (schema: Schema): boolean =>
  typeof schema === "object" && typesOf(schema).some((type) => type !== "object" && type !== "null") && schema.properties !== undefined;

/** A method's arguments as one object schema. */
export function argumentsSchema(method: Method): SchemaObject {
  const required = method.args.filter((argument) => argument.required).map((argument) => argument.name);
  return {
    type: "object",
    properties: Object.fromEntries(method.args.map((argument) => [argument.name, argument.schema])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
