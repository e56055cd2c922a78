import { expect, test } from "vitest";
import type { Schema } from "../../generator/spec/json-schema.js";
import { jsonSchema } from "../../runtime/src/server/index.js";
import type { Json, JsonSchema } from "../../runtime/src/server/json-schema/schema.js";
import { compileZod } from "../agreement/compile.js";
import { told } from "./told.js";

const WRONG: readonly (readonly [message: string, schema: Schema & object, value: Json])[] = [
  [" too_small: expected at least 1 character, got 0", { type: "string", minLength: 1 }, ""],
  [" too_big: expected at most 2 characters, got 3", { type: "string", maxLength: 2 }, "a😀b"],
  [" too_small: expected 1 or more, got 0", { type: "number", minimum: 1 }, 0],
  [" too_big: expected 5 or less, got 6", { type: "number", maximum: 5 }, 6],
  [" too_small: expected more than 0, got 0", { type: "number", exclusiveMinimum: 0 }, 0],
  [" too_big: expected less than 1, got 1", { type: "number", exclusiveMaximum: 1 }, 1],
  [" multiple_of: expected a multiple of 3, got 4", { type: "number", multipleOf: 3 }, 4],
  [" too_small: expected at least 2 items, got 1", { type: "array", minItems: 2 }, [1]],
  [" too_big: expected at most 1 item, got 2", { type: "array", maxItems: 1 }, [1, 2]],
  ["/1 not_unique: expected an item unlike item 0, got 1", { type: "array", uniqueItems: true }, [1, 1]],
  [" too_small: expected at least 2 properties, got 1", { type: "object", minProperties: 2 }, { a: 1 }],
  [" too_big: expected at most 1 property, got 2", { type: "object", maxProperties: 1 }, { a: 1, b: 2 }],
  [' pattern: expected text that matches ^[a-z]/$, got "A"', { type: "string", pattern: "^[a-z]/$" }, "A"],
  [' type: expected an integer, got "1"', { type: "integer" }, "1"],
  [" type: expected an object, got an array of 0 items", { type: "object" }, []],
  ['/a not_allowed: expected nothing, got "1"', { type: "object", properties: { a: false } }, { a: "1" }],
  [
    ' one_of: expected a value of exactly one of its forms, got "a"',
    { oneOf: [{ type: "string" }, { type: "string", maxLength: 3 }] },
    "a",
  ],
];

test.each(WRONG)("zod and JSON Schema both say%s", (message, schema, value) => {
  const found = [compileZod(schema, []), jsonSchema(schema as JsonSchema)].map((zod) => told(zod, value));
  expect(found).toEqual([[message], [message]]);
});

test.each([
  ['/long property_name: expected at most 1 character as its name, got "long"', { propertyNames: { maxLength: 1 } }, { long: "secret" }],
  ['/c property_name: expected one of "a", "b" as its name, got "c"', { propertyNames: { enum: ["a", "b"] } }, { c: 1 }],
])("a name is told, not the value that it has: %s", (message, schema, value) => {
  expect(told(jsonSchema(schema), value)).toEqual([message]);
});
