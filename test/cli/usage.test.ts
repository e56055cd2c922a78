import { symlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { Project, spec } from "./project.js";

test.each([
  ["an unknown command", ["genrate"], "(Did you mean generate?)"],
  ["an unknown option", ["generate", "--chek"], "(Did you mean --check?)"],
  ["a wrong format", ["generate", "--format", "xml"], "Allowed choices are text, json, github"],
  ["options that contradict each other", ["generate", "--check", "--watch"], "'--check' cannot be used with option '--watch'"],
  ["an argument too many", ["generate", "alpha"], "too many arguments"],
  ["no command", [], "Usage: agentvault"],
])("%s is wrong usage", async (_, args, message) => {
  using project = new Project();
  const result = await project.run(...args);
  expect(result).toMatchObject({ code: 2, stdout: "" });
  expect(result.stderr).toContain(message);
  expect(result.stderr).not.toMatch(/^\s+at /m);
});

test("help says what a command does", async () => {
  using project = new Project();
  const result = await project.run("generate", "--help");
  expect(result).toMatchObject({ code: 0, stderr: "" });
  for (const option of ["--specs", "--out", "--only", "--check", "--watch", "--format"]) expect(result.stdout).toContain(option);
});

test.each([
  ["missing", () => {}, "specs:1:1 error ARX112 there is no such folder"],
  [
    "empty",
    (project: Project) => project.write("specs/README.md", "# Specs\n"),
    "specs:1:1 error ARX112 there are no specs in this folder",
  ],
  ["a file", (project: Project) => project.write("specs", ""), "specs:1:1 error ARX112 this is not a folder"],
])("a specs folder that is %s is a finding with a hint", async (_, prepare, message) => {
  using project = new Project();
  prepare(project);
  for (const command of ["generate", "validate"]) {
    const result = await project.run(command);
    expect(result).toMatchObject({ code: 1, stdout: "" });
    expect(result.stderr).toContain(message);
    expect(result.stderr).toContain("  hint: ");
  }
});

test("files that cannot be read are findings of their own", async () => {
  using project = new Project();
  project.write("specs/alpha.yaml", spec("alpha"));
  project.write("specs/binary.yaml", Uint8Array.of(0x63, 0xff, 0xfe));
  project.write("specs/folder.yaml/inner", "");
  project.write("specs/large.yaml", `# ${"x".repeat(50 * 1024 * 1024)}\n`);
  symlinkSync("nowhere.yaml", project.path("specs/link.yaml"));
  const result = await project.run("validate", "--format", "json");
  expect(result.code).toBe(1);
  const { diagnostics } = JSON.parse(result.stdout) as { diagnostics: { file: string; code: string }[] };
  expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
    "specs/binary.yaml ARX109",
    "specs/folder.yaml ARX109",
    "specs/large.yaml ARX108",
    "specs/link.yaml ARX109",
  ]);
});

test("findings go to stderr as text, and to stdout for programs", async () => {
  using project = new Project();
  project.write("specs/alpha.yaml", spec("alpha").replace("risk: low", "risk: lwo"));
  const text = await project.run("validate");
  expect(text).toMatchObject({ code: 1, stdout: "" });
  expect(text.stderr).toContain("specs/alpha.yaml:14:11 error ARX106");
  const json = await project.run("validate", "--format", "json");
  expect(json).toMatchObject({ code: 1, stderr: "" });
  expect(JSON.parse(json.stdout)).toMatchObject({
    version: 1,
    diagnostics: [{ file: "specs/alpha.yaml", line: 14, column: 11, code: "ARX106" }],
  });
  const github = await project.run("validate", "--format", "github");
  expect(github.stdout).toMatch(/^::error file=specs\/alpha\.yaml,line=14,col=11,/);
});

test("validate says how many specs are right", async () => {
  using project = new Project();
  for (const id of ["alpha", "beta"]) project.write(`specs/${id}.yaml`, spec(id));
  expect(await project.run("validate")).toMatchObject({ code: 0, stdout: "2 connectors without findings\n", stderr: "" });
  const json = await project.run("validate", "--format", "json");
  expect(JSON.parse(json.stdout)).toEqual({ version: 1, diagnostics: [] });
  expect(Object.keys(project.files("."))).toEqual(["specs/alpha.yaml", "specs/beta.yaml"]);
});

test("a reader that goes away ends nothing badly", async () => {
  using project = new Project();
  for (let index = 0; index < 400; index++) project.write(`specs/a${index}.yml`, "");
  const result = await project.runWith(
    { through: ["bash", "-c", '"$@" --format json | head -c 1; exit ${PIPESTATUS[0]}', "bash"] },
    "validate",
  );
  expect(result).toMatchObject({ code: 1, stdout: "{", stderr: "" });
});
