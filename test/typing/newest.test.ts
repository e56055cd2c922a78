import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMPILERS, errorsBy } from "./compilers.js";

describe.each(COMPILERS)("everything generated, and what is said of its types, on %s", (compiler) => {
  it("compiles, and a mistake would not", { timeout: 240_000 }, async () => {
    const include = ["generated/sdk/*.ts", "generated/server/*.ts", "test/typing/*.type-test.ts"];
    const files = { "wrong.ts": `import { ARXClient } from "agentvault";\nnew ARXClient({ apiKey: 1 });\n` };
    expect(await errorsBy(compiler, { files, include })).toEqual([expect.stringMatching(/^wrong\.ts\(2,17\): error TS2322: /)]);
  });
});

it("the two compilers are 5.9 and a later major", () => {
  const [oldest, newest] = COMPILERS.map((compiler) => {
    const path = join(import.meta.dirname, "../../node_modules", compiler, "package.json");
    return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
  });
  expect(oldest).toMatch(/^5\.9\./);
  expect(Number.parseInt(newest ?? "", 10)).toBeGreaterThan(5);
});
