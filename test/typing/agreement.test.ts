import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Connector } from "../../generator/model/types.js";
import { connectors } from "../agreement/specs.js";
import { AGREE } from "../agreement/type-check.js";
import { COMPILERS, errorsBy } from "./compilers.js";

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

/** A mistake that would go unseen if nothing were looked at. */
const WRONG = `import { ARXClient } from "agentvault";\nnew ARXClient({ apiKey: 1 });\n`;

describe.each(COMPILERS)("on %s", (compiler) => {
  it("all that is generated compiles, and each operation's schemas take exactly what the SDK's types say, `?: T` told from `?: T | undefined`", {
    timeout: 240_000,
  }, async () => {
    // The server's files take 5.9 a minute: it is given every fifth of them, the newest all.
    const chosen = connectors.filter((_, index) => compiler !== "typescript" || index % 5 === 0);
    const agreement = Object.fromEntries(chosen.map((connector) => [`${connector.id}.ts`, assertions(connector)]));
    const files = {
      ...agreement,
      "self-test.ts": `${SELF_TEST}${compiler === "typescript" ? USUAL : ""}export {};\n`,
      "wrong.ts": WRONG,
    };
    const include = ["generated/sdk/*.ts", ...chosen.map(({ id }) => `generated/server/${id}.ts`), "test/typing/*.type-test.ts"];
    expect(await errorsBy(compiler, { files, include })).toEqual([expect.stringMatching(/^wrong\.ts\(2,17\): error TS2322: /)]);
  });
});

it("there are 2,000 operations or more to look at", () => {
  expect(connectors.flatMap(({ operations }) => operations).length).toBeGreaterThanOrEqual(2_000);
});

it("the two compilers are 5.9 and a later major", () => {
  const [oldest, newest] = COMPILERS.map((compiler) => {
    const path = join(import.meta.dirname, "../../node_modules", compiler, "package.json");
    return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
  });
  expect(oldest).toMatch(/^5\.9\./);
  expect(Number.parseInt(newest ?? "", 10)).toBeGreaterThan(5);
});
