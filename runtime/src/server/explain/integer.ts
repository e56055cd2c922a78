import type { z } from "zod";

type Schema = z.core.$ZodTypes;

/** Whether a schema has whole numbers only at a path, in whatever form: of a text, zod's `z.int()` says no more than that it is no number. */
export function isOfIntegers(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  const start = forms([schema as Schema]);
  const here = path.reduce((schemas, key) => forms(schemas.flatMap((one) => partsAt(one, key))), start);
  const numbers = here.flatMap(({ _zod: { def } }) => (def.type === "number" ? [def] : []));
  return numbers.length > 0 && numbers.every((def) => "format" in def && def.format === "safeint");
}

/** All that a value is held against without going into its parts. Each is looked at once: a schema may come back to itself. */
function forms(schemas: readonly Schema[]): readonly Schema[] {
  const all = new Set(schemas);
  for (const { _zod: zod } of all) for (const inner of wrapped(zod)) all.add(inner as Schema);
  return [...all];
}

function wrapped(zod: Schema["_zod"]): readonly z.core.$ZodType[] {
  const { def } = zod;
  switch (def.type) {
    case "optional":
    case "nullable":
      return [def.innerType];
    case "lazy":
      return [def.getter()];
    case "union":
      return def.options;
    case "intersection":
      return [def.left, def.right];
    case "pipe":
      return [def.in, def.out];
    default:
      return [];
  }
}

function partsAt({ _zod: { def } }: Schema, key: PropertyKey): readonly Schema[] {
  switch (def.type) {
    case "object":
      return schemas(Object.hasOwn(def.shape, key) ? def.shape[key as string] : def.catchall);
    case "record":
      return schemas(def.valueType);
    case "array":
      return schemas(def.element);
    case "tuple":
      return schemas(def.items[Number(key)]);
    default:
      return [];
  }
}

const schemas = (schema: z.core.$ZodType | undefined): readonly Schema[] => (schema === undefined ? [] : [schema as Schema]);
