import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { digest } from "../../generator/cache/files.mjs";
import { generatorDigest } from "../../generator/cache/fresh.mjs";
import { generatedProject, type Project } from "./project.js";

async function staleProject(): Promise<Project> {
  const project = await generatedProject("alpha", "beta");
  rmSync(project.path("generated/api/alpha.md"));
  project.write("generated/sdk/alpha.ts", `${project.read("generated/sdk/alpha.ts")}// mine\n`);
  project.write("generated/docs/old.md", "<!-- Generated from specs/old.yaml by `npm run generate`. Do not edit. -->\n");
  return project;
}

test("--check lists what is stale, exits with 1, and writes nothing", async () => {
  using project = await staleProject();
  const before = project.files(".");
  expect(await project.run("generate", "--check")).toMatchObject({
    code: 1,
    stderr: "",
    stdout: [
      "missing   generated/api/alpha.md",
      "differs   generated/sdk/alpha.ts",
      "left over generated/docs/old.md",
      "3 files stale: run `npm run generate` and commit what it changes",
      "",
    ].join("\n"),
  });
  expect(project.files(".")).toEqual(before);
  expect((await project.run("generate")).code).toBe(0);
  expect((await project.run("generate", "--check")).code).toBe(0);
});

test("--check in formats for programs", async () => {
  using project = await staleProject();
  const json = await project.run("generate", "--check", "--format", "json");
  expect(json.code).toBe(1);
  expect(JSON.parse(json.stdout)).toEqual({
    version: 1,
    diagnostics: [],
    stale: [
      { file: "generated/api/alpha.md", state: "missing" },
      { file: "generated/sdk/alpha.ts", state: "differs" },
      { file: "generated/docs/old.md", state: "left over" },
    ],
  });
  const github = await project.run("generate", "--check", "--format", "github");
  expect(github.stdout).toMatch(/^::error title=[^\n]+::missing {3}generated\/api\/alpha\.md%0A[^\n]+\n$/);
  await project.run("generate");
  const fine = await project.run("generate", "--check", "--format", "json");
  expect(fine.code).toBe(0);
  expect(JSON.parse(fine.stdout)).toEqual({ version: 1, diagnostics: [], stale: [] });
});

test("--check covers the schema for editors", async () => {
  using project = await generatedProject("alpha");
  rmSync(project.path("specs/spec.schema.json"));
  expect((await project.run("generate", "--check")).stdout).toContain("missing   specs/spec.schema.json");
});

test("--check does not believe the cache", async () => {
  using project = await generatedProject("alpha");
  await project.run("generate");
  const [cached = ""] = Object.keys(project.files("node_modules")).filter((path) => path.endsWith("emitted/alpha.json"));
  const path = "generated/sdk/alpha.ts";
  const edited = `${project.read(path)}// mine\n`;
  const entry = project.read(`node_modules/${cached}`).split("\n")[1] ?? "";
  const lie = entry.replace(digest(project.read(path)), digest(edited));
  const seal = digest([generatorDigest(), digest(project.read("specs/alpha.yaml")), lie].join("\n"));
  project.write(`node_modules/${cached}`, `${seal}\n${lie}`);
  project.write(path, edited);
  expect((await project.run("generate")).stdout).toContain("is up to date"); // it does what the cache says
  expect((await project.run("generate", "--check")).stdout).toContain("differs   generated/sdk/alpha.ts");
});
