import { contractsOf, sentContract } from "../model/contract.js";
import { deref } from "../model/defs.js";
import type { Connector, Def, Operation } from "../model/types.js";
import { RISKS } from "../spec/format.js";
import type { Json, Schema } from "../spec/json-schema.js";
import { typesOf } from "../spec/schema-children.js";
import { literal } from "./literal.js";
import { list, propertyKey, quote } from "./text.js";

/** What a client knows about its operations at run time: each stands under its risk, with its contract and how its pages are walked; old names lead to it. */
export function tableView(connector: Connector): object {
  const { operations, defs } = connector;
  const names = sharedPages(operations, defs);
  const contracts = contractsOf(connector);
  const entries = (operation: Operation) => {
    const { id, pagination, aliases = [] } = operation;
    const pages = pagination ? [names.get(pagesText(operation, defs, 0)) ?? pagesText(operation, defs, 8)] : [];
    const own = list("[", [quote(sentContract(contracts, id)), ...pages], "]", 6);
    return [`${propertyKey(id)}: ${own}`, ...aliases.map((alias) => `${propertyKey(alias)}: ${quote(id)}`)];
  };
  return {
    shared: [...names].map(([text, name]) => ({ name, text })),
    risks: RISKS.flatMap((risk) => {
      const within = operations.filter((operation) => operation.risk === risk);
      return within.length > 0 ? [{ risk, entries: within.flatMap(entries) }] : [];
    }),
  };
}

/** Names for what several operations share, to be written once: a vendor pages most of its lists alike. */
function sharedPages(operations: readonly Operation[], defs: readonly Def[]): Map<string, string> {
  const names = new Map<string, string>();
  const paged = operations.filter((operation) => operation.pagination);
  for (const operation of paged) {
    const text = pagesText(operation, defs, 0);
    const base = `${operation.pagination?.style.toUpperCase()}_PAGES`;
    if (names.has(text) || paged.filter((other) => pagesText(other, defs, 0) === text).length === 1) continue;
    const number = [...names.values()].filter((name) => name.startsWith(base)).length + 1;
    names.set(text, number === 1 ? base : `${base}_${number}`);
  }
  return names;
}

/** The pages as they are written. Their style is left out: the members tell it. */
function pagesText({ pagination, params, paramsSchema }: Operation, defs: readonly Def[], indent: number): string {
  const { style, ...pages } = { style: undefined, ...pagination };
  const names = pagination?.style === "link" ? pagination.params : [];
  const wires = names.map((name) => params.find((param) => param.name === name)?.wire ?? name);
  const numbers =
    pagination?.style === "link" && pagination.next !== undefined
      ? names.filter((name) => isNumber(paramsSchema.properties?.[name] ?? true, defs))
      : [];
  const link = { ...(names.join() !== wires.join() && { wires }), ...(numbers.length > 0 && { numbers }) };
  return literal({ ...pages, ...link } as Json, indent);
}

function isNumber(schema: Schema, defs: readonly Def[]): boolean {
  const found = deref(schema, defs);
  const types = typeof found === "object" ? typesOf(found) : [];
  return types.length > 0 && types.every((type) => type === "integer" || type === "number");
}
