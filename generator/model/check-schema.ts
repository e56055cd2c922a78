import { suggest } from "../diagnostics/suggest.js";
import type { Json, Schema, SchemaObject } from "../spec/json-schema.js";
import type { Path } from "../spec/source.js";
import type { Findings } from "./findings.js";
import { isReservedProperty } from "./names.js";
import { patternProblem } from "./pattern.js";
import { isOfType } from "./values.js";

export const REF_PREFIX = "#/defs/";
const ANNOTATIONS = new Set(["title", "description", "default", "examples", "deprecated", "format"]);

/** Keywords beside which nothing else may constrain the value. */
const ALONE = ["$ref", "anyOf", "oneOf"] as const;

/** Reports what is wrong with one schema of a spec, and with all below it. */
export function checkSchema(schema: Schema, path: Path, defs: ReadonlySet<string>, findings: Findings): void {
  if (typeof schema === "boolean") return;
  checkRef(schema, path, defs, findings);
  checkShape(schema, path, findings);
  checkBounds(schema, path, findings);
  checkPattern(schema, path, findings);
  checkObject(schema, path, findings);
  for (const [child, at] of children(schema)) checkSchema(child, [...path, ...at], defs, findings);
}

/** The schemas directly inside one, each with the keys that lead to it. */
export function children(schema: SchemaObject): [Schema, Path][] {
  const list = (key: "prefixItems" | "anyOf" | "oneOf" | "allOf"): [Schema, Path][] =>
    (schema[key] ?? []).map((child, i) => [child, [key, i]]);
  return [
    ...Object.entries(schema.properties ?? {}).map(([name, child]): [Schema, Path] => [child, ["properties", name]]),
    ...(schema.additionalProperties === undefined ? [] : [[schema.additionalProperties, ["additionalProperties"]] as [Schema, Path]]),
    ...(schema.items === undefined ? [] : [[schema.items, ["items"]] as [Schema, Path]]),
    ...list("prefixItems"),
    ...list("anyOf"),
    ...list("oneOf"),
    ...list("allOf"),
  ];
}

export const typesOf = (schema: SchemaObject): readonly string[] =>
  schema.type === undefined ? [] : Array.isArray(schema.type) ? schema.type : [schema.type];

/** The keywords of a schema that constrain, in the order written. */
const constraints = (schema: SchemaObject): string[] =>
  Object.keys(schema).filter((key) => !ANNOTATIONS.has(key) && schema[key as keyof SchemaObject] !== undefined);

function checkRef(schema: SchemaObject, path: Path, defs: ReadonlySet<string>, findings: Findings): void {
  if (schema.$ref === undefined) return;
  const name = schema.$ref.startsWith(REF_PREFIX) ? schema.$ref.slice(REF_PREFIX.length) : undefined;
  const at = [...path, "$ref"];
  if (name === undefined)
    findings.report("ARX301", at, `"${schema.$ref}" is not a shared schema of this file`, `write ${REF_PREFIX}Name, with Name under defs:`);
  else if (!defs.has(name))
    findings.report("ARX301", at, `there is no "${name}" under defs:`, suggest(name, [...defs]) ?? "declare it under defs:");
}

function checkShape(schema: SchemaObject, path: Path, findings: Findings): void {
  const used = constraints(schema);
  for (const key of ALONE) {
    const beside = used.filter((other) => other !== key);
    if (schema[key] === undefined || beside.length === 0) continue;
    findings.report(
      "ARX306",
      path,
      `${key} stands beside ${beside.join(", ")}, which is not supported`,
      `put those into ${key === "$ref" ? "the shared schema" : "its branches"}`,
    );
    return;
  }
  const selfContained = ["$ref", "anyOf", "oneOf", "allOf", "enum", "const"].some((key) => schema[key as keyof SchemaObject] !== undefined);
  if (schema.type === undefined && used.length > 0 && !selfContained) {
    findings.report("ARX306", path, `a schema with ${used.join(", ")} states its type`, "add type:");
  }
  if (schema.const !== undefined && typeof schema.const === "object" && schema.const !== null) {
    findings.report("ARX306", [...path, "const"], "a const that is an object or array is not supported", "describe it with properties");
  }
  for (const [index, value] of (schema.enum ?? []).entries()) {
    if (typeof value === "object" && value !== null)
      findings.report(
        "ARX306",
        [...path, "enum", index],
        "an enum value that is an object or array is not supported",
        "describe it in a branch of anyOf:",
      );
  }
  if (schema.prefixItems && !(schema.items === false && schema.minItems === schema.prefixItems.length && schema.maxItems === undefined)) {
    findings.report(
      "ARX306",
      [...path, "prefixItems"],
      "a tuple has a fixed length",
      `add items: false and minItems: ${schema.prefixItems.length}`,
    );
  }
}

const RANGES = [
  ["minimum", "maximum"],
  ["exclusiveMinimum", "maximum"],
  ["minimum", "exclusiveMaximum"],
  ["exclusiveMinimum", "exclusiveMaximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;

const KEYWORD_TYPES: readonly [type: readonly string[], keywords: readonly (keyof SchemaObject)[]][] = [
  [["string"], ["minLength", "maxLength", "pattern"]],
  [
    ["number", "integer"],
    ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ],
  [["array"], ["items", "prefixItems", "minItems", "maxItems", "uniqueItems"]],
  [["object"], ["properties", "required", "additionalProperties", "minProperties", "maxProperties"]],
];

function checkBounds(schema: SchemaObject, path: Path, findings: Findings): void {
  for (const [low, high] of RANGES) {
    const [min, max] = [schema[low], schema[high]];
    if (min === undefined || max === undefined) continue;
    const isOpen = low.startsWith("exclusive") || high.startsWith("exclusive");
    if (isOpen ? min >= max : min > max)
      findings.report("ARX307", [...path, low], `${low} ${min} and ${high} ${max} leave no value`, "exchange them, or correct one");
  }
  const types = typesOf(schema);
  if (types.length === 0) return;
  checkConstants(schema, types, path, findings);
  for (const [wanted, keywords] of KEYWORD_TYPES) {
    const idle = keywords.find((key) => schema[key] !== undefined);
    if (idle !== undefined && !wanted.some((type) => types.includes(type))) {
      findings.report(
        "ARX307",
        [...path, idle],
        `${idle} says nothing about a value of type ${types.join(" or ")}`,
        `it belongs to type: ${wanted[0]}`,
      );
    }
  }
}

/** Such as `type: string` with `enum: [1.0, 2.0]`, which YAML reads as numbers. */
function checkConstants(schema: SchemaObject, types: readonly string[], path: Path, findings: Findings): void {
  const values: [Json, Path][] = [
    ...(schema.const === undefined ? [] : [[schema.const, ["const"]] as [Json, Path]]),
    ...(schema.enum ?? []).map((value, index): [Json, Path] => [value, ["enum", index]]),
  ];
  for (const [value, at] of values) {
    if (types.some((type) => isOfType(value, type))) continue;
    const hint = value === null ? "add 'null' to type:" : types.includes("string") ? "put it in quotes" : undefined;
    findings.report("ARX307", [...path, ...at], `${JSON.stringify(value)} is not of type ${types.join(" or ")}`, hint);
  }
}

function checkPattern(schema: SchemaObject, path: Path, findings: Findings): void {
  const problem = schema.pattern === undefined ? undefined : patternProblem(schema.pattern);
  if (!problem) return;
  const hint = problem.kind === "slow" ? "write it without a repetition inside a repetition, such as (a+)+" : "it is read with the flag u";
  findings.report(problem.kind === "slow" ? "ARX304" : "ARX303", [...path, "pattern"], problem.message, hint);
}

function checkObject(schema: SchemaObject, path: Path, findings: Findings): void {
  for (const name of Object.keys(schema.properties ?? {})) {
    if (isReservedProperty(name))
      findings.reportKey(
        "ARX201",
        [...path, "properties", name],
        `"${name}" cannot be a name: every JavaScript object already has one`,
        "leave it out",
      );
  }
  for (const [index, name] of (schema.required ?? []).entries()) {
    const known = Object.keys(schema.properties ?? {});
    if (!known.includes(name) && schema.allOf === undefined) {
      findings.report(
        "ARX307",
        [...path, "required", index],
        `"${name}" is required and not among the properties`,
        suggest(name, known) ?? "declare it under properties:",
      );
    }
  }
}
