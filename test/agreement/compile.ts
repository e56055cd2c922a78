import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { transformSync } from "esbuild";
import { z } from "zod";
import { zodContext, zodText } from "../../generator/emit/zod/index.js";
import { sharedText } from "../../generator/emit/zod/shared.js";
import type { Def } from "../../generator/model/types.js";
import type { Json, Schema } from "../../generator/spec/json-schema.js";
import * as server from "../../runtime/src/server/index.js";

/** The emitted zod text, evaluated with the runtime's real helpers. */
export function compileZod(schema: Schema, defs: readonly Def[]): z.ZodType {
  const context = zodContext(defs);
  const text = zodText(schema, context, 0);
  const shared = sharedText(defs, context).join("\n");
  const helpers = [...context.helpers].filter((name) => !name.startsWith("type "));
  const { code } = transformSync(`${shared}\nreturn ${text};`, { loader: "ts", target: "node20" });
  const build = new Function("z", "server", `const { ${helpers.join(", ")} } = server;\n${code}`);
  return (build as (zod: typeof z, helpers: typeof server) => z.ZodType)(z, server);
}

/** `ownProperties`: what an object inherits (toString) is not one of its keys. Formats are annotations. */
const OPTIONS = { strict: false, ownProperties: true, validateFormats: false };
const ajv = new Ajv2020(OPTIONS);

export function compileAjv(schema: Schema, defs: readonly Def[]): ValidateFunction {
  const $defs = Object.fromEntries(defs.map((def) => [def.typeName, def.schema]));
  return ajv.compile(typeof schema === "boolean" ? { allOf: [schema] } : { ...schema, $defs });
}

/** ajv for many schemas of one connector. Its definitions are compiled once, and what only makes its code faster is left out. */
export function ajvOf(id: string, defs: readonly Def[], schemas: ReadonlyMap<string, Schema>): (name: string) => ValidateFunction {
  const $defs = Object.fromEntries([...defs.map((def) => [def.typeName, def.schema] as const), ...schemas]);
  const of = new Ajv2020({ ...OPTIONS, validateSchema: false, inlineRefs: false, code: { optimize: false } }).addSchema({ $id: id, $defs });
  return (name) => of.compile({ $ref: `${id}#/$defs/${name}` });
}

/** ajv's answer; undefined where the code that it makes breaks off, such as for a `$ref` beside `not` and `oneOf`. */
export function answerOf(validate: ValidateFunction, value: Json): boolean | undefined {
  try {
    return validate(value);
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
