import { isOfType } from "../../runtime/src/server/json-schema/type.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Json, Schema, SchemaObject } from "../spec/json-schema.js";
import { children, typesOf } from "../spec/schema-children.js";
import type { Path } from "../spec/source.js";
import type { Findings } from "./findings.js";
import { REF_PREFIX } from "./merge.js";
import { patternProblem } from "./pattern.js";

/** Reports what is wrong with one schema of a spec, and with all below it. */
export function checkSchema(schema: Schema, path: Path, defs: ReadonlySet<string>, findings: Findings): void {
  if (typeof schema === "boolean") return;
  checkRef(schema, path, defs, findings);
  checkCompanions(schema, path, findings);
  checkBounds(schema, path, findings);
  checkPatterns(schema, path, findings);
  checkRequired(schema, path, findings);
  for (const [child, at] of children(schema)) checkSchema(child, [...path, ...at], defs, findings);
}

function checkRef(schema: SchemaObject, path: Path, defs: ReadonlySet<string>, findings: Findings): void {
  if (schema.$ref === undefined) return;
  const name = schema.$ref.startsWith(REF_PREFIX) ? schema.$ref.slice(REF_PREFIX.length) : undefined;
  const at = [...path, "$ref"];
  if (name === undefined)
    findings.report("ARX301", at, `"${schema.$ref}" is not a shared schema of this file`, `write ${REF_PREFIX}Name, with Name under defs:`);
  else if (!defs.has(name))
    findings.report("ARX301", at, `there is no "${name}" under defs:`, suggest(name, [...defs]) ?? "declare it under defs:");
}

const RANGES = [
  ["minimum", "maximum"],
  ["exclusiveMinimum", "maximum"],
  ["minimum", "exclusiveMaximum"],
  ["exclusiveMinimum", "exclusiveMaximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minContains", "maxContains"],
  ["minProperties", "maxProperties"],
] as const;

const KEYWORD_TYPES: readonly [type: readonly string[], keywords: readonly (keyof SchemaObject)[]][] = [
  [["string"], ["minLength", "maxLength", "pattern"]],
  [
    ["number", "integer"],
    ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ],
  [["array"], ["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems"]],
  [
    ["object"],
    [
      "properties",
      "patternProperties",
      "required",
      "additionalProperties",
      "propertyNames",
      "dependentRequired",
      "dependentSchemas",
      "minProperties",
      "maxProperties",
      "unevaluatedProperties",
    ],
  ],
];

/** Keywords that say nothing without another. */
const COMPANIONS: readonly [keyword: keyof SchemaObject, of: keyof SchemaObject][] = [
  ["then", "if"],
  ["else", "if"],
  ["minContains", "contains"],
  ["maxContains", "contains"],
];

function checkCompanions(schema: SchemaObject, path: Path, findings: Findings): void {
  for (const [keyword, of] of COMPANIONS) {
    if (schema[keyword] !== undefined && schema[of] === undefined)
      findings.report("ARX307", [...path, keyword], `${keyword} says nothing without ${of}`, `add ${of}:, or remove it`);
  }
  if (schema.if !== undefined && schema.then === undefined && schema.else === undefined)
    findings.report("ARX307", [...path, "if"], "if says nothing without then or else", "add then:, or remove it");
}

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

function checkPatterns(schema: SchemaObject, path: Path, findings: Findings): void {
  const own = schema.pattern === undefined ? undefined : patternProblem(schema.pattern, schema.maxLength);
  if (own) findings.report(PATTERN_CODES[own.kind], [...path, "pattern"], own.message, own.hint);
  for (const pattern of Object.keys(schema.patternProperties ?? {})) {
    const problem = patternProblem(pattern);
    if (problem) findings.reportKey(PATTERN_CODES[problem.kind], [...path, "patternProperties", pattern], problem.message, problem.hint);
  }
}

const PATTERN_CODES = { invalid: "ARX303", slow: "ARX304" } as const;

function checkRequired(schema: SchemaObject, path: Path, findings: Findings): void {
  // A name of another object, such as one that an allOf merges in, may stand in a list of its own.
  if (schema.properties === undefined || schema.additionalProperties || schema.patternProperties || schema.allOf) return;
  const known = Object.keys(schema.properties);
  for (const [index, name] of (schema.required ?? []).entries()) {
    if (known.includes(name)) continue;
    findings.report(
      "ARX307",
      [...path, "required", index],
      `"${name}" is required and not among the properties`,
      suggest(name, known) ?? "declare it under properties:",
    );
  }
}
