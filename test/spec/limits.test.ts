import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatDiagnostics } from "../../generator/diagnostics/report.js";
import { readSpecs } from "../../generator/spec/read.js";
import { complete } from "./complete.js";
import { diagnose, placeOf } from "./diagnose.js";

const codes = (text: string): string[] => diagnose(text).map((d) => `${d.code} ${placeOf(d)}`);

describe("files made to be hard", () => {
  it.each(["[", "{ a: ", "[{ a: "])("nest %s ten thousand times", (opening) => {
    const [found, ...more] = diagnose(`name: x\nsummary: ${opening.repeat(10_000)}`);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: "ARX101", line: 2, message: "this nests more than 100 levels deep" });
    expect(found?.column).toBeGreaterThan(50);
  });

  it("nest lists on one line, and mappings by indent", () => {
    expect(diagnose(`defs:\n  ${"- ".repeat(10_000)}x`)).toMatchObject([{ code: "ARX101", line: 2 }]);
    const lines = Array.from({ length: 2_000 }, (_, i) => `${" ".repeat(i)}a:`);
    expect(diagnose(lines.join("\n"))).toMatchObject([{ code: "ARX101", message: "this nests more than 100 levels deep" }]);
  });

  it("nest as deep as any spec does", () => {
    const deep = `${"{ type: array, items: ".repeat(40)}{ type: string }${" }".repeat(40)}`;
    expect(codes(complete(`operations:\n  hosts:write:\n    result: ${deep}\n`))).toEqual([]);
  });

  it("repeat themselves by alias", () => {
    const lines = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`);
    const found = diagnose(`a0: &a0 [x]\n${lines.join("\n")}\n`);
    expect(new Set(found.map((d) => d.code))).toEqual(new Set(["ARX101"]));
  });

  it("repeat themselves by $ref", () => {
    const double = (kind: string, i: number): string =>
      `  T${i}: { ${kind}: [{ $ref: '#/defs/T${i + 1}' }, { $ref: '#/defs/T${i + 1}' }] }`;
    const spec = (kind: string): string =>
      complete(
        `defs:\n${Array.from({ length: 40 }, (_, i) => double(kind, i)).join("\n")}\n  T40: { type: object, properties: { a: { type: array, items: { type: string } } } }\noperations:\n  hosts:write:\n    result: { $ref: '#/defs/T0' }\n    params: { after: { type: string } }\n    pagination: { style: link, params: [after], items: /a }\n`,
      );
    expect(codes(spec("anyOf"))).toEqual([]);
    expect(diagnose(spec("allOf"))[0]).toMatchObject({
      code: "ARX306",
      message: expect.stringContaining("leads to more than 1000 schemas"),
    });
  });

  it("lead on and on by $ref", () => {
    const link = (i: number): string => `  T${i}: { type: object, properties: { next: { $ref: '#/defs/T${i + 1}' } } }`;
    const defs = Array.from({ length: 2_000 }, (_, i) => link(i)).join("\n");
    expect(
      codes(complete(`defs:\n${defs}\n  T2000: { type: string }\noperations:\n  hosts:write:\n    result: { $ref: '#/defs/T0' }\n`)),
    ).toEqual([]);
  });

  it("are too large", () => {
    const [found, ...more] = diagnose(`name: ${"x".repeat(50 * 1024 * 1024)}`);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: "ARX108", line: 1, column: 1, message: "the file is larger than 48 MiB" });
  });

  it("have NUL bytes where a key or an id stands", () => {
    expect(codes(complete("\u0000name: x\n"))).toEqual(["ARX110 1:1+5"]);
    expect(codes(complete("connector: ac\u0000me\n"))).toEqual(["ARX110 1:12+5"]);
    expect(codes("\u0000")).toEqual(["ARX106 1:1+1"]);
  });
});

describe("columns", () => {
  it("are the same with CRLF", () => {
    const text = complete(
      'operations:\n  hosts:write:\n    risk: hgh\n    summary: "a ` b"\n    params: { a: { type: strng } }\nname: |\n  one\n  tw`o\n',
    );
    const lines = codes(text);
    expect(lines).toEqual(["ARX106 3:11+3", "ARX111 4:17+1", "ARX106 5:26+5", "ARX111 13:5+1"]);
    expect(codes(text.replaceAll("\n", "\r\n"))).toEqual(lines);
    expect(formatDiagnostics(diagnose(text.replaceAll("\n", "\r\n")), "text")).not.toContain("\r");
  });

  it("count what an editor counts, behind letters of any script", () => {
    expect(codes(complete("operations:\n  hosts:write:\n    params: { größe: { type: strng }, '😀': { type: strng } }\n"))).toEqual([
      "ARX106 3:30+5",
      "ARX106 3:53+5",
    ]);
  });

  it("do not count a byte order mark", () => {
    const folder = mkdtempSync(join(tmpdir(), "arx-"));
    try {
      writeFileSync(join(folder, "acme.yaml"), `\ufeff${complete("nam: x\n")}`);
      const { files, diagnostics } = readSpecs(folder);
      expect(diagnostics).toEqual([]);
      expect(codes(files[0]?.text ?? "")).toEqual(["ARX105 1:1+3"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("of a very long line are shown with the text around", () => {
    const long = `summary: "${"a ".repeat(5_000)}\`${" b".repeat(5_000)}"\n`;
    const [diagnostic] = diagnose(complete(long));
    expect(diagnostic).toMatchObject({ code: "ARX111", line: 1, column: 10_011, length: 1 });
    const [, source = "", caret = ""] = formatDiagnostics(diagnostic ? [diagnostic] : [], "text").split("\n");
    expect(source.length).toBeLessThan(180);
    expect(source[caret.indexOf("^")]).toBe("`");
  });

  it("of a tab are shown below it", () => {
    const [diagnostic] = diagnose("api:\n\tbaseUrl: x\n");
    const [, source = "", caret = ""] = formatDiagnostics(diagnostic ? [diagnostic] : [], "text").split("\n");
    expect([source, caret]).toEqual(["  2 |  baseUrl: x", "    | ^"]);
  });
});
