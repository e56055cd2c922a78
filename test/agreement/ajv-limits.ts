import type { Json, Schema } from "../../generator/spec/json-schema.js";

/** Where ajv does not say what JSON Schema says; such values are tested by hand, or not at all. */
export const AJV_LIMITS: readonly {
  readonly reason: string;
  readonly schema: RegExp;
  readonly hits: (value: Json) => boolean;
}[] = [
  {
    reason: "ajv divides in floating point: 2 ** 60 becomes a multiple of 3, 1e300 none of 0.5, 19.99 none of 0.01",
    schema: /"multipleOf"/,
    hits: (value) =>
      some(value, (inner) => typeof inner === "number" && !(Number.isSafeInteger(inner) || inner % 0.5 === 0)) || some(value, isHuge),
  },
  ...["uniqueItems", "const", "enum"].map((keyword) => ({
    reason: "ajv compares objects by calling their toString and valueOf, and crashes where those are keys",
    schema: new RegExp(`"${keyword}"`),
    hits: hasInheritedName,
  })),
  {
    reason: "ajv takes properties that every object inherits for evaluated",
    schema: /"unevaluatedProperties"/,
    hits: hasInheritedName,
  },
  {
    reason: "ajv forgets contains where a place of prefixItems is never right",
    schema: /(?=.*"contains")(?=.*"prefixItems":\[[^\]]*false)/,
    hits: (value) => some(value, Array.isArray),
  },
  {
    reason: "ajv does not take what contains matches for evaluated",
    schema: /(?=.*"contains")(?=.*"unevaluatedItems")/,
    hits: (value) => some(value, Array.isArray),
  },
];

/** Which values of a schema are beyond ajv. Its text is looked through once: that takes longer than all the rest. */
export function beyondAjv(schema: Schema): (value: Json) => boolean {
  const text = JSON.stringify(schema);
  const limits = AJV_LIMITS.filter((limit) => limit.schema.test(text));
  return (value) => limits.some((limit) => limit.hits(value));
}

function hasInheritedName(value: Json): boolean {
  return some(
    value,
    (inner) =>
      typeof inner === "object" && inner !== null && ["toString", "valueOf", "constructor"].some((name) => Object.hasOwn(inner, name)),
  );
}

const isHuge = (value: Json): boolean => typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER;

function some(value: Json, test: (value: Json) => boolean): boolean {
  return test(value) || (typeof value === "object" && value !== null && Object.values(value).some((inner: Json) => some(inner, test)));
}
