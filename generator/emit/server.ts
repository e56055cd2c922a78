import { contractsOf, sentContract } from "../model/contract.js";
import type { Connector, Operation, Param } from "../model/types.js";
import type { Json } from "../spec/json-schema.js";
import { literal } from "./literal.js";
import { list, propertyKey } from "./text.js";
import { typeAlias, type ZodContext, zodContext, zodText } from "./zod/index.js";
import { sharedText } from "./zod/shared.js";

/** What the template of a connector's server file prints. */
export function serverView(connector: Connector): object {
  const context = zodContext(connector.defs);
  const contracts = contractsOf(connector);
  const operations = connector.operations.map((operation) => ({
    id: operation.id,
    lines: operationLines(operation, sentContract(contracts, operation.id), context),
  }));
  const defs = sharedText(connector.defs, context);
  return {
    id: connector.id,
    name: connector.name,
    imports: imports(connector, context),
    connector: literal({ id: connector.id, name: connector.name, api: connector.api } as unknown as Json, 0),
    defs,
    operations,
  };
}

function imports(connector: Connector, context: ZodContext): string[] {
  const plain = (name: string): string => name.replace(/^type /, "");
  const helpers = [...context.helpers, "operation"].sort((a, b) => (plain(a) < plain(b) ? -1 : 1));
  const types = [...context.types].sort();
  return [
    "import {",
    "  type ConnectorInfo,",
    ...helpers.map((name) => `  ${name},`),
    '} from "@agentvault/runtime/server";',
    'import { z } from "zod";',
    ...types.map((name) => `import type { ${name} as ${typeAlias(name)} } from "../sdk/${connector.id}.js";`),
  ];
}

function operationLines(operation: Operation, contract: string, context: ZodContext): string[] {
  const fields: [string, Json | undefined][] = [
    ["method", operation.method],
    ["path", operation.path],
    ["server", operation.server === "default" ? undefined : operation.server],
    ["scope", operation.scope],
    ["risk", operation.risk],
    ["effect", operation.effect],
    ["idempotent", operation.idempotent],
    ["description", operation.summary],
    ["deprecated", operation.deprecated === false ? undefined : operation.deprecated],
    ["aliases", operation.aliases],
    ["body", operation.body === "json" ? undefined : operation.body],
    ["headers", operation.headers],
    ["query", operation.query],
    ["fields", operation.fields],
    ["graphql", operation.graphql],
    ["pagination", operation.pagination as Json | undefined],
    ["contract", contract],
  ];
  return [
    ...fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${literal(value, 4)},`])),
    `parameters: ${parameters(operation.params)},`,
    `params: () => ${zodText(operation.paramsSchema, context, 4)},`,
    `result: () => ${zodText(operation.result, context, 4)},`,
  ];
}

/** Where each parameter goes; one line each, so that a new one adds a line. */
function parameters(params: readonly Param[]): string {
  if (params.length === 0) return "{}";
  return `{\n${params.map((param) => `      ${propertyKey(param.name)}: ${list("{", parameterFields(param), "}", 6)},\n`).join("")}    }`;
}

function parameterFields({ in: location, name, wire, whole, style, explode, sensitive }: Param): string[] {
  const fields: [string, Json | undefined][] = [
    ["in", location],
    ["wire", wire === name ? undefined : wire],
    ["whole", whole || undefined],
    ["style", style],
    ["explode", explode],
    ["sensitive", sensitive || undefined],
  ];
  return fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${literal(value, 6)}`]));
}
