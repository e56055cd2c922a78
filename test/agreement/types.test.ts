import { describe, expect, test } from "vitest";
import { typeDeclaration } from "../../generator/emit/types/index.js";
import { typeAlias, zodContext, zodText } from "../../generator/emit/zod/index.js";
import { sharedText } from "../../generator/emit/zod/shared.js";
import { DEFS, TABLE } from "./table.js";
import { AGREE, errorsOf } from "./type-check.js";

describe("the input of the zod schema is the TypeScript type", () => {
  test("for every schema of the table", { timeout: 60_000 }, () => {
    const context = zodContext(DEFS);
    const cases = Object.entries(TABLE).flatMap(([name, schema], i) => [
      `// ${name}`,
      typeDeclaration(`T${i}`, schema, "type", []),
      typeDeclaration(`I${i}`, schema, "interface", []),
      `const schema${i} = ${zodText(schema, context, 0)};`,
      `agree<z.input<typeof schema${i}>, T${i}>(true);`,
      `agree<T${i}, I${i}>(true);`,
    ]);
    const shared = sharedText(DEFS, context);
    const defs = DEFS.flatMap(({ typeName, schema }) => [
      typeDeclaration(typeName, schema, "type", []),
      ...(context.types.has(typeName) ? [`type ${typeAlias(typeName)} = ${typeName};`] : []),
      `agree<z.input<ReturnType<typeof ${typeName}>>, ${typeName}>(true);`,
    ]);
    const imports = `import { z } from "zod";\nimport { ${[...context.helpers].join(", ")} } from "@agentvault/runtime/server";`;
    expect(errorsOf([AGREE, imports, ...shared, ...defs, ...cases].join("\n"))).toEqual([]);
  });

  test("and the check itself tells apart what differs", { timeout: 60_000 }, () => {
    const pairs: [string, string, boolean][] = [
      ["{ a?: string }", "{ a?: string }", true],
      ["{ a?: string }", "{ a?: string | undefined }", false],
      ["{ a?: string }", "{ a: string }", false],
      ["{ a?: string }", "{ a?: string; b?: string }", false],
      ["{ a?: { b?: string } }", "{ a?: { b?: string; c?: string } }", false],
      ["{ a?: string; [key: string]: unknown }", "{ a?: string }", true],
      ['"a" | (string & {})', "string", true],
      ['"a"', "string", false],
      ["string[]", "[string]", false],
      ["unknown", "string", false],
      ["any", "string", false],
      ["{ a: string | null; b?: string }", "{ a: string; b?: string }", false],
    ];
    const text = pairs.map(([a, b, holds]) => `agree<${a}, ${b}>(${holds});`).join("\n");
    expect(errorsOf(AGREE + text)).toEqual([]);
    expect(errorsOf("export const x: { a?: string } = { a: undefined };")).toHaveLength(1);
  });
});
