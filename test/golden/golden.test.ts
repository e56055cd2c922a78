import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { emitConnector } from "../../generator/emit/emit.js";
import { resolveConnector } from "../../generator/model/resolve.js";
import { parseSpec } from "../../generator/spec/parse.js";

/*
 * Small specs and what they become, byte for byte. After a change that is meant: UPDATE_GOLDEN=1 npx vitest run test/golden
 */

const ROOT = "test/golden";
const UPDATE = process.env["UPDATE_GOLDEN"] === "1";

const cases = readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

function emit(id: string): Map<string, string> {
  const file = join(ROOT, id, "spec.yaml");
  const parsed = parseSpec(file, id, readFileSync(file, "utf8"));
  if ("diagnostics" in parsed) throw new Error(JSON.stringify(parsed.diagnostics, null, 2));
  const resolved = resolveConnector(parsed.ok);
  if ("diagnostics" in resolved) throw new Error(JSON.stringify(resolved.diagnostics, null, 2));
  return emitConnector(resolved.connector);
}

describe.each(cases)("%s", (id) => {
  const files = [...emit(id)];
  it.each(files)("%s is what it was", (path, text) => {
    const golden = join(ROOT, id, path);
    if (UPDATE) {
      mkdirSync(dirname(golden), { recursive: true });
      writeFileSync(golden, text);
    }
    expect(existsSync(golden), `${golden} is missing: UPDATE_GOLDEN=1 writes it`).toBe(true);
    expect(text).toBe(readFileSync(golden, "utf8"));
  });

  it("has no other files", () => {
    const present = readdirSync(join(ROOT, id), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(present.map(({ name }) => name).sort()).toEqual(["spec.yaml", ...files.map(([path]) => basename(path))].sort());
  });

  it("ends each line as it should", () => {
    for (const [, text] of files) {
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toMatch(/[ \t\r]$/m);
    }
  });
});

it("all emitted TypeScript compiles under the project's own options", () => {
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...(config as object), include: [], files: [] }, ts.sys, process.cwd());
  const paths = cases.flatMap((id) => ["sdk", "server"].map((folder) => join(ROOT, id, folder, `${id}.ts`)));
  const program = ts.createProgram(paths, options);
  const errors = ts
    .getPreEmitDiagnostics(program)
    .map((d) => `${d.file?.fileName}:${d.start} ${ts.flattenDiagnosticMessageText(d.messageText, "\n")}`);
  expect(errors).toEqual([]);
}, 120_000);
