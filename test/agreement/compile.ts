import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { z } from "zod";
import { type ZodContext, zodText } from "../../generator/emit/zod/index.js";
import type { Def } from "../../generator/model/types.js";
import type { Schema } from "../../generator/spec/json-schema.js";
import * as server from "../../runtime/src/server/index.js";

export const contextOf = (defs: readonly Def[]): ZodContext => ({
  helpers: new Set(),
  recursive: new Set(defs.filter((def) => def.recursive).map((def) => def.typeName)),
});

/** The emitted zod text, evaluated with the runtime's real helpers. */
export function compileZod(schema: Schema, defs: readonly Def[]): z.ZodType {
  const context = contextOf(defs);
  const builders = defs.map((def) => `const ${def.typeName} = once(() => ${zodText(def.schema, context, 0)});\n`).join("");
  const text = zodText(schema, context, 0);
  const helpers = [...context.helpers].filter((name) => name !== "once");
  const build = new Function("z", "server", `const { ${["once", ...helpers].join(", ")} } = server;\n${builders}return ${text};`);
  return (build as (zod: typeof z, helpers: typeof server) => z.ZodType)(z, server);
}

/** `ownProperties`: what an object inherits (toString) is not one of its keys. Formats are annotations. */
const ajv = new Ajv2020({ strict: false, ownProperties: true, validateFormats: false });

export function compileAjv(schema: Schema, defs: readonly Def[]): ValidateFunction {
  const $defs = Object.fromEntries(defs.map((def) => [def.typeName, def.schema]));
  return ajv.compile(typeof schema === "boolean" ? { allOf: [schema] } : { ...schema, $defs });
}
