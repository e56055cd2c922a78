import fc from "fast-check";
import { z } from "zod";

type JSONSchema = z.core.JSONSchema.JSONSchema;
type Params = Readonly<Record<string, unknown>>;

/**
 * Parameters for an operation: those that are required, or else all, such that the schema accepts them. Where it has conditions that JSON
 * Schema does not tell here, all that it knows, and `isAccepted` is false.
 */
export function sampleParams(schema: z.ZodType): { readonly params: Params; readonly isAccepted: boolean } {
  const root = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JSONSchema;
  const branches = (root.anyOf ?? root.oneOf ?? [root]) as readonly JSONSchema[];
  for (const isFull of [false, true]) {
    for (const branch of branches) {
      const { success, data } = schema.safeParse(sample(root, branch, isFull));
      if (success) return { params: data as Params, isAccepted: true };
    }
  }
  return { params: sample(root, branches[0] ?? root, true) as Params, isAccepted: false };
}

function sample(root: JSONSchema, part: JSONSchema, isFull: boolean, depth = 0): unknown {
  const inner = (child: unknown): unknown => sample(root, (child === true ? {} : child) as JSONSchema, isFull && depth < 2, depth + 1);
  if (part.$ref !== undefined) return inner(part.$ref === "#" ? root : root.$defs?.[part.$ref.replace("#/$defs/", "")]);
  if (part.const !== undefined) return part.const;
  if (part.enum) return part.enum[0];
  const [branch] = part.anyOf ?? part.oneOf ?? [];
  if (branch) return inner(branch);
  if (part.allOf) return Object.assign({}, ...part.allOf.map(inner));
  switch ([part.type].flat()[0] ?? (part.properties ? "object" : "string")) {
    case "object": {
      const keys = isFull ? Object.keys(part.properties ?? {}) : (part.required ?? []);
      const named = keys.map((key) => [key, inner(part.properties?.[key] ?? {})]);
      const extra = named.length < (part.minProperties ?? 0) ? [["a", inner(part.additionalProperties ?? {})]] : [];
      return Object.fromEntries([...named, ...extra]);
    }
    case "array":
      // One at least: an empty list is not sent in a query.
      return Array.from({ length: Math.max(1, part.minItems ?? 0) }, () => inner(part.items ?? {}));
    case "integer":
    case "number":
      return Math.max(part.minimum ?? 0, Number(part.exclusiveMinimum ?? -1) + 1);
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return text(part);
  }
}

/** Many operations have the same patterns. */
const matching = new Map<string, readonly string[]>();

function text({ pattern, minLength = 0, maxLength = 1e4 }: JSONSchema): string {
  if (pattern === undefined) return "x".repeat(Math.max(1, minLength));
  const expression = new RegExp(pattern, "u");
  const some = matching.get(pattern) ?? fc.sample(fc.stringMatching(expression), { seed: 1, numRuns: 4 });
  matching.set(pattern, some);
  const longer = some.map((value) => value.repeat(Math.ceil(minLength / Math.max(1, value.length))).slice(0, maxLength));
  const fits = (value: string): boolean => value.length >= minLength && value.length <= maxLength && expression.test(value);
  return [...some, ...longer].find(fits) ?? "";
}
