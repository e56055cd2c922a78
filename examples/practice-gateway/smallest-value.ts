import { z } from "zod";

type JSONSchema = z.core.JSONSchema.JSONSchema;

/** The smallest value that a result schema accepts: what an operation answers that nobody wrote an answer for. */
export function smallestValue(schema: z.ZodType): unknown {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JSONSchema;
  const resolve = (part: JSONSchema): JSONSchema => {
    const name = part.$ref?.replace("#/$defs/", "");
    return name === undefined ? part : name === "#" ? json : ((json.$defs?.[name] as JSONSchema | undefined) ?? {});
  };
  const make = (part: JSONSchema): unknown => {
    const { const: constant, enum: values, anyOf, oneOf, type, ...rest } = resolve(part);
    if (constant !== undefined) return constant;
    if (values) return values[0];
    const [member] = anyOf ?? oneOf ?? [];
    if (member) return make(member as JSONSchema);
    switch ([type].flat()[0]) {
      case "object":
        return Object.fromEntries((rest.required ?? []).map((key) => [key, make((rest.properties?.[key] ?? {}) as JSONSchema)]));
      case "array":
        return Array.from({ length: rest.minItems ?? 0 }, () => make((rest.items ?? {}) as JSONSchema));
      case "string":
        return "x".repeat(rest.minLength ?? 0);
      case "integer":
      case "number":
        return Math.max(rest.minimum ?? 0, 0);
      case "boolean":
        return true;
      default:
        return null;
    }
  };
  return make(json);
}
