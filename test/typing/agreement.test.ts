import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resolveConnector } from "../../generator/model/resolve.js";
import type { Connector } from "../../generator/model/types.js";
import { parseSpec } from "../../generator/spec/parse.js";
import { AGREE } from "../agreement/type-check.js";
import { COMPILERS, errorsBy } from "./compilers.js";

const SPECS = join(import.meta.dirname, "../../specs");

const connectors = readdirSync(SPECS)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => {
    const parsed = parseSpec(file, file.slice(0, -".yaml".length), readFileSync(join(SPECS, file), "utf8"));
    const resolved = "ok" in parsed ? resolveConnector(parsed.ok) : parsed;
    if (!("connector" in resolved)) throw new Error(`${file}: ${resolved.diagnostics[0]?.message}`);
    return resolved.connector;
  });

/** Says of every operation that what its schemas take is what the SDK's types say. */
const assertions = ({ id, operations }: Connector): string =>
  [
    'import type { z } from "zod";',
    `import type * as sdk from "agentvault/${id}";`,
    `import type { OPERATION_MAP } from "agentvault/server/${id}";`,
    "type Map = typeof OPERATION_MAP;",
    AGREE,
    ...operations.flatMap(({ id: operation, typeName }) => [
      `agree<z.input<Map["${operation}"]["params"]>, sdk.${typeName}Params>(true);`,
      `agree<z.input<Map["${operation}"]["result"]>, sdk.${typeName}Result>(true);`,
    ]),
  ].join("\n");

/** The check told to hold where it must not, and the reverse; and the usual one, which 5.9 has no eyes for. */
const SELF_TEST = `${AGREE}
interface Exact { a?: string }
interface Loose { a?: string | undefined }
agree<Exact, Exact>(true);
agree<Exact, Loose>(false);
agree<{ deep: Exact[] }, { deep: Loose[] }>(false);
agree<Exact, { a: string }>(false);
agree<Exact, {}>(false);
agree<Exact, any>(false);
// @ts-expect-error it is not blind
agree<Exact, Loose>(true);
`;

const USUAL = `
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function equal<A, B>(holds: Equal<A, B>): void;
equal<{ a?: string }, { a?: string | undefined }>(true);
`;

describe.each(COMPILERS)("on %s", (compiler) => {
  it("every operation's schemas take exactly what the SDK's types say, `?: T` told from `?: T | undefined`", {
    timeout: 240_000,
  }, async () => {
    const files = Object.fromEntries(connectors.map((connector) => [`${connector.id}.ts`, assertions(connector)]));
    const selfTest = { "self-test.ts": `${SELF_TEST}${compiler === "typescript" ? USUAL : ""}export {};\n` };
    expect(await errorsBy(compiler, { files: { ...files, ...selfTest } })).toEqual([]);
  });
});

it("there are 200 operations or more to look at", () => {
  expect(connectors.flatMap(({ operations }) => operations).length).toBeGreaterThanOrEqual(200);
});
