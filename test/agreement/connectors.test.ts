import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { beyondAjv } from "./ajv-limits.js";
import { valuesFor } from "./arbitrary.js";
import { ajvOf } from "./compile.js";
import { connectors } from "./specs.js";

/* That the types agree too, for every operation, is shown in test/typing/agreement.test.ts. */

type OperationMap = Readonly<Record<string, { readonly params: z.ZodType; readonly result: z.ZodType }>>;

/** Few values each: that every kind of schema agrees is shown at length in values.test.ts and general.test.ts. */
const SETTINGS = { seed: 20260131, numRuns: 12 };

describe.each(connectors)("$id", (connector) => {
  test("its server schemas give the answer of the resolved JSON Schema", { timeout: 120_000 }, async () => {
    const { OPERATION_MAP } = (await import(`../../generated/server/${connector.id}.ts`)) as { OPERATION_MAP: OperationMap };
    expect(Object.keys(OPERATION_MAP)).toEqual(connector.operations.map((operation) => operation.id));
    const schemas = new Map(
      connector.operations.flatMap(({ id, paramsSchema, result }) => [
        [`${id}.params`, paramsSchema] as const,
        [`${id}.result`, result] as const,
      ]),
    );
    const ajvFor = ajvOf(connector.id, connector.defs, schemas);
    for (const [name, schema] of schemas) {
      const [id = "", side = "params"] = name.split(".") as [string, "params" | "result"];
      const [zod, ajv, isBeyond] = [OPERATION_MAP[id]?.[side], ajvFor(name), beyondAjv(schema)];
      fc.assert(
        fc.property(valuesFor(schema, connector.defs), (value) => {
          fc.pre(!isBeyond(value));
          expect(zod?.safeParse(value).success, `${name} ${JSON.stringify(value)}`).toBe(ajv(value));
        }),
        SETTINGS,
      );
    }
  });
});
