import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { resolveConnector } from "../../generator/model/resolve.js";
import type { Connector } from "../../generator/model/types.js";
import { parseSpec } from "../../generator/spec/parse.js";
import { isBeyondAjv } from "./ajv-limits.js";
import { valuesFor } from "./arbitrary.js";
import { compileAjv } from "./compile.js";

const SPECS = fileURLToPath(new URL("../../specs/", import.meta.url));
const connectors = readdirSync(SPECS)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => readConnector(file, file.slice(0, -".yaml".length)));

function readConnector(file: string, id: string): Connector {
  const parsed = parseSpec(file, id, readFileSync(SPECS + file, "utf8"));
  const resolved = "ok" in parsed ? resolveConnector(parsed.ok) : parsed;
  if (!("connector" in resolved)) throw new Error(`${file} does not resolve: ${resolved.diagnostics[0]?.message}`);
  return resolved.connector;
}

/* That the types agree too, for every operation, is shown in test/typing/agreement.test.ts. */

type OperationMap = Readonly<Record<string, { readonly params: z.ZodType; readonly result: z.ZodType }>>;

const SETTINGS = { seed: 20260131, numRuns: 40 };

describe.each(connectors)("$id", (connector) => {
  test("its server schemas give the answer of the resolved JSON Schema", { timeout: 120_000 }, async () => {
    const { OPERATION_MAP } = (await import(`../../generated/server/${connector.id}.ts`)) as { OPERATION_MAP: OperationMap };
    expect(Object.keys(OPERATION_MAP)).toEqual(connector.operations.map((operation) => operation.id));
    for (const operation of connector.operations) {
      for (const [side, schema] of [
        ["params", operation.paramsSchema],
        ["result", operation.result],
      ] as const) {
        const zod = OPERATION_MAP[operation.id]?.[side];
        const ajv = compileAjv(schema, connector.defs);
        fc.assert(
          fc.property(valuesFor(schema, connector.defs), (value) => {
            fc.pre(!isBeyondAjv(schema, value));
            expect(zod?.safeParse(value).success, `${operation.id} ${side} ${JSON.stringify(value)}`).toBe(ajv(value));
          }),
          SETTINGS,
        );
      }
    }
  });
});
