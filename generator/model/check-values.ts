import type { Spec } from "../spec/format.js";
import type { Json, Schema } from "../spec/json-schema.js";
import { children } from "../spec/schema-children.js";
import type { Path } from "../spec/source.js";
import type { Findings } from "./findings.js";
import { schemaOf, schemaPath } from "./params.js";
import type { Connector, Def } from "./types.js";
import { valueProblem } from "./values.js";

/** A default or example that its own schema refuses would be refused by the server, too. */
export function checkValues(connector: Connector, spec: Spec, findings: Findings): void {
  const check = (written: Schema, resolved: Schema, path: Path): void =>
    checkSchemaValues(written, resolved, path, connector.defs, findings);
  for (const { id, paramsSchema, result } of connector.operations) {
    const written = spec.operations[id];
    for (const [name, param] of Object.entries(written?.params ?? {})) {
      check(schemaOf(param), paramsSchema.properties?.[name] ?? true, schemaPath(id, name, param));
    }
    if (written) check(written.result, result, ["operations", id, "result"]);
  }
  for (const def of connector.defs) check(spec.defs?.[def.typeName] ?? true, def.schema, ["defs", def.typeName]);
}

function checkSchemaValues(written: Schema, resolved: Schema, path: Path, defs: readonly Def[], findings: Findings): void {
  // What allOf merges has its values beside it no more.
  if (typeof written === "boolean" || typeof resolved === "boolean" || written.allOf !== undefined) return;
  const values: [Json, Path][] = [
    ...(written.default === undefined ? [] : [[written.default, [...path, "default"]] as [Json, Path]]),
    ...(written.examples ?? []).map((value, i): [Json, Path] => [value, [...path, "examples", i]]),
  ];
  for (const [value, at] of values) {
    const problem = valueProblem(value, resolved, defs);
    if (problem !== undefined) findings.report("ARX305", at, `its own schema refuses this value: ${problem}`);
  }
  const inner = new Map(children(resolved).map(([child, at]) => [keyOf(at), child]));
  for (const [child, at] of children(written)) checkSchemaValues(child, inner.get(keyOf(at)) ?? true, [...path, ...at], defs, findings);
}

/** In results `oneOf` has become `anyOf`. */
const keyOf = ([key, ...rest]: Path): string => JSON.stringify([key === "oneOf" ? "anyOf" : key, ...rest]);
