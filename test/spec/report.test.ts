import { describe, expect, it } from "vitest";
import { type Diagnostic, fileDiagnostic, sortDiagnostics } from "../../generator/diagnostics/diagnostic.js";
import { formatDiagnostics } from "../../generator/diagnostics/report.js";
import { suggest } from "../../generator/diagnostics/suggest.js";
import { complete } from "./complete.js";
import { diagnose } from "./diagnose.js";

const one = (): Diagnostic[] => diagnose(complete("operations:\n  hosts:write:\n    risk: hgh\n"));

describe("one finding", () => {
  it("as text", () => {
    expect(formatDiagnostics(one(), "text")).toBe(
      `specs/acme.yaml:3:11 error ARX106 expected one of "low", "medium", "high", "critical", "unreviewed", got "hgh"
  3 |     risk: hgh
    |           ^^^
  hint: did you mean "high"?
`,
    );
  });

  it("as JSON", () => {
    expect(formatDiagnostics(one(), "json")).toBe(`{
  "version": 1,
  "diagnostics": [
    {
      "file": "specs/acme.yaml",
      "line": 3,
      "column": 11,
      "length": 3,
      "severity": "error",
      "code": "ARX106",
      "title": "wrong value",
      "message": "expected one of \\"low\\", \\"medium\\", \\"high\\", \\"critical\\", \\"unreviewed\\", got \\"hgh\\"",
      "hint": "did you mean \\"high\\"?"
    }
  ]
}
`);
  });

  it("as an annotation of GitHub", () => {
    expect(formatDiagnostics(one(), "github")).toBe(
      '::error file=specs/acme.yaml,line=3,col=11,endColumn=14,title=ARX106 wrong value::expected one of "low", "medium", "high", "critical", "unreviewed", got "hgh"%0Adid you mean "high"?\n',
    );
  });
});

describe("several findings", () => {
  const two = [fileDiagnostic("ARX103", "b.yaml", "the file is empty"), fileDiagnostic("ARX112", "a", "there are no specs")];

  it("stand apart in text, and line by line for GitHub", () => {
    expect(formatDiagnostics(two, "text")).toBe("b.yaml:1:1 error ARX103 the file is empty\n\na:1:1 error ARX112 there are no specs\n");
    expect(formatDiagnostics(two, "github")).toBe(
      "::error file=b.yaml,line=1,col=1,endColumn=2,title=ARX103 empty file::the file is empty\n::error file=a,line=1,col=1,endColumn=2,title=ARX112 no specs::there are no specs\n",
    );
  });

  it("are sorted by file, place and code, in code-unit order", () => {
    const at = (file: string, line: number, column: number, code: Diagnostic["code"]): Diagnostic => ({
      ...fileDiagnostic(code, file, ""),
      line,
      column,
    });
    const sorted = [
      at("B.yaml", 9, 9, "ARX101"),
      at("a.yaml", 2, 3, "ARX101"),
      at("a.yaml", 2, 10, "ARX101"),
      at("a.yaml", 2, 10, "ARX102"),
      at("a.yaml", 10, 1, "ARX101"),
      at("ä.yaml", 1, 1, "ARX101"),
    ];
    expect(sortDiagnostics([...sorted].reverse())).toEqual(sorted);
  });

  it("are none", () => {
    expect(formatDiagnostics([], "text")).toBe("");
    expect(formatDiagnostics([], "json")).toBe('{\n  "version": 1,\n  "diagnostics": []\n}\n');
    expect(formatDiagnostics([], "github")).toBe("");
  });
});

it("what an annotation's syntax would take for its own is escaped", () => {
  const odd = fileDiagnostic("ARX103", "C:\\a,b%.yaml", "50% of\nit: a, b\r");
  expect(formatDiagnostics([odd], "github")).toBe(
    "::error file=C%3A\\a%2Cb%25.yaml,line=1,col=1,endColumn=2,title=ARX103 empty file::50%25 of%0Ait: a, b%0D\n",
  );
});

it("control characters of a source line do not reach the terminal", () => {
  const [first] = diagnose(complete("summary: a\u0007\u001b[31m`b\n"));
  expect(formatDiagnostics(first ? [first] : [], "text")).not.toMatch(/(?!\n)\p{Cc}/u);
});

describe("a suggestion", () => {
  it.each([
    ["hgh", ["low", "high"], "high"],
    ["POst", ["GET", "POST"], "POST"],
    ["idempotant", ["idempotent"], "idempotent"],
    ["b", ["in"], undefined],
    ["x", ["y"], "y"],
    ["vendor", ["name", "docs"], undefined],
    ["anything", [], undefined],
  ])("for %s among %j is %s", (given, known, wanted) => {
    expect(suggest(given, known)).toBe(wanted === undefined ? undefined : `did you mean "${wanted}"?`);
  });
});
