import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readSpecs } from "../../generator/spec/read.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "arx-read-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is read of the folder, its own path left out. */
function read(path = folder): { readonly ids: string[]; readonly found: string[] } {
  const { files, diagnostics } = readSpecs(path);
  const found = diagnostics.map((d) => `${d.file.slice(folder.length)}:${d.line}:${d.column} ${d.code} ${d.message} (${d.hint ?? ""})`);
  return { ids: files.map(({ id }) => id), found };
}

it("specs are read in code-unit order, and other files are left alone", () => {
  for (const name of ["b.yaml", "a.yaml", "Z.yaml", "a_b.yaml", "notes.md", ".hidden.yaml", "spec.schema.json"])
    writeFileSync(join(folder, name), "x");
  expect(read()).toEqual({ ids: ["Z", "a", "a_b", "b"], found: [] });
});

it("ARX104 another ending", () => {
  writeFileSync(join(folder, "a.yml"), "x");
  writeFileSync(join(folder, "b.YAML"), "x");
  expect(read().found).toEqual([
    "/a.yml:1:1 ARX104 a spec ends in .yaml (rename it to a.yaml)",
    "/b.YAML:1:1 ARX104 a spec ends in .yaml (rename it to b.yaml)",
  ]);
});

it("ARX108 a file of 50 MiB, beside one that is read", () => {
  writeFileSync(join(folder, "a.yaml"), "x");
  writeFileSync(join(folder, "big.yaml"), "# x\n".repeat(12.5 * 2 ** 20));
  const { ids, found } = read();
  expect(ids).toEqual(["a"]);
  expect(found).toEqual([expect.stringMatching(/^\/big\.yaml:1:1 ARX108 the file is larger than 48 MiB \(a connector has/)]);
});

it("ARX109 what is not a file, not there, or not UTF-8", () => {
  mkdirSync(join(folder, "folder.yaml"));
  symlinkSync("nowhere", join(folder, "link.yaml"));
  symlinkSync("loop.yaml", join(folder, "loop.yaml"));
  writeFileSync(join(folder, "latin.yaml"), Buffer.from("name: Gr\xfc\xdfe", "latin1"));
  writeFileSync(join(folder, "wide.yaml"), Buffer.from("\ufeffname: x", "utf16le"));
  expect(read().found).toEqual([
    "/folder.yaml:1:1 ARX109 this is not a file ()",
    "/latin.yaml:1:1 ARX109 this is not UTF-8 text (save the file in the encoding UTF-8)",
    "/link.yaml:1:1 ARX109 this file cannot be read: no such file or directory ()",
    "/loop.yaml:1:1 ARX109 this file cannot be read: too many symbolic links encountered ()",
    "/wide.yaml:1:1 ARX109 this is not UTF-8 text (save the file in the encoding UTF-8)",
  ]);
});

it("ARX112 no folder, no specs in it, no folder at all", () => {
  const create = "start one: agentvault new <connector>";
  expect(read(join(folder, "none")).found).toEqual([
    `/none:1:1 ARX112 there is no such folder (name the folder of your specs with --specs, or ${create})`,
  ]);
  expect(read().found).toEqual([`:1:1 ARX112 there are no specs in this folder (${create})`]);
  writeFileSync(join(folder, "a.yaml"), "x");
  expect(read(join(folder, "a.yaml")).found).toEqual(["/a.yaml:1:1 ARX112 this is not a folder (--specs names the folder, not a spec)"]);
});
