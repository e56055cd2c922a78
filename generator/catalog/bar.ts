import type { Code } from "../diagnostics/codes.js";
import { deref } from "../model/defs.js";
import type { Suppressible } from "../model/suppress.js";
import type { Connector, Def, Operation } from "../model/types.js";
import type { Schema, SchemaObject } from "../spec/json-schema.js";
import { children, constraintsOf, typesOf } from "../spec/schema-children.js";
import type { Path } from "../spec/source.js";

/** Where a connector is not what a catalogue may promise. */
export interface Miss extends Suppressible {
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

const LEAST_OPERATIONS = 12;
const LEAST_METHODS = 3;
const LEAST_WORDS = 4;

/** What a connector lacks of the catalogue's bar. */
export function missesOf(connector: Connector): Miss[] {
  const methods = connector.operations.reduce((sum, operation) => sum + operation.methods.length, 0);
  const few = (code: Code, number: number, least: number, what: string, hint: string): Miss[] =>
    number >= least ? [] : [{ code, path: ["operations"], message: `${number} ${what}; the catalogue asks for ${least}`, hint }];
  return [
    ...few(
      "ARX801",
      connector.operations.length,
      LEAST_OPERATIONS,
      "operations",
      "add what agents use, or suppress this where the vendor has no more",
    ),
    ...few("ARX802", methods, LEAST_METHODS, "convenience methods", "add one for what people do most, under convenience:"),
    ...connector.operations.flatMap((operation) => {
      const found = [
        ...textMisses(operation, connector.operations),
        ...paramMisses(operation, connector.defs),
        ...resultMisses(operation, connector.defs),
      ];
      return found.map((miss) => ({ ...miss, operation: operation.id }));
    }),
  ];
}

function textMisses({ id, summary }: Operation, operations: readonly Operation[]): Miss[] {
  const path: Path = ["operations", id, "summary"];
  const miss = (message: string): Miss => ({ code: "ARX803", path, message, hint: "say what it does, to what, in a sentence" });
  const first = operations.find((other) => other.summary === summary);
  return [
    ...(wordCount(summary) < LEAST_WORDS ? [miss(`"${summary}" has fewer than ${LEAST_WORDS} words`)] : []),
    ...(first !== undefined && first.id !== id ? [miss(`${first.id} is described alike`)] : []),
  ];
}

function paramMisses({ id, params, paramsSchema }: Operation, defs: readonly Def[]): Miss[] {
  return params.flatMap(({ name }) => {
    const schema = paramsSchema.properties?.[name] ?? true;
    const path: Path = ["operations", id, "params", name];
    const miss = (message: string, hint: string): Miss => ({ code: "ARX804", path, message, hint });
    const description = descriptionOf(schema, defs);
    return [
      ...(isAnything(deref(schema, defs)) ? [miss(`"${name}" takes anything`, "give it a type")] : []),
      ...(description === undefined
        ? [miss(`"${name}" has no description`, "say what it is, and its unit or form")]
        : wordCount(description) < LEAST_WORDS
          ? [miss(`"${description}" has fewer than ${LEAST_WORDS} words`, "say what it is, and its unit or form")]
          : []),
    ];
  });
}

function resultMisses({ id, result }: Operation, defs: readonly Def[]): Miss[] {
  if (!isBare(result, defs)) return [];
  const hint = "describe the fields that callers read, or the values of a map under additionalProperties";
  return [{ code: "ARX805", path: ["operations", id, "result"], message: "it has an object, or a list, of nothing described", hint }];
}

/** Whether it is, or has inside of it, a value of which nobody can read a field. */
function isBare(result: Schema, defs: readonly Def[]): boolean {
  const seen = new Set<Schema>();
  const look = (schema: Schema): boolean => {
    const found = deref(schema, defs);
    if (typeof found !== "object" || seen.has(found)) return false;
    seen.add(found);
    const isList = typesOf(found).includes("array");
    if (isList && (found.items === undefined || isAnything(deref(found.items, defs)))) return true;
    return isEmptyObject(found) || children(found).some(([child]) => look(child));
  };
  return isAnything(deref(result, defs)) || look(result);
}

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

function descriptionOf(schema: Schema, defs: readonly Def[]): string | undefined {
  if (typeof schema !== "object") return undefined;
  if (schema.description !== undefined) return schema.description;
  const behind = deref(schema, defs);
  return typeof behind === "object" ? behind.description : undefined;
}

const isAnything = (schema: Schema): boolean => (typeof schema === "boolean" ? schema : constraintsOf(schema).length === 0);

const OBJECT_WORDS = ["properties", "patternProperties", "anyOf", "oneOf", "allOf"] as const;

function isEmptyObject(schema: SchemaObject): boolean {
  if (typesOf(schema).join() !== "object" || schema.additionalProperties !== undefined) return false;
  return OBJECT_WORDS.every((word) => Object.keys(schema[word] ?? {}).length === 0);
}
