import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { hasHeader } from "../../generator/write/header.js";
import { generatedProject, Project, spec } from "./project.js";

const FILES_OF_ALPHA = ["api/alpha.md", "docs/alpha.md", "manifest/alpha.json", "sdk/alpha.ts", "server/alpha.ts"];
const INDEX_FILES = ["docs/README.md", "docs/catalog.md", "sdk/index.ts", "server/index.ts"];

test("writes every file of a connector and the index files, each with the header that says so", async () => {
  using project = new Project();
  project.write("specs/alpha.yaml", spec("alpha"));
  const result = await project.run("generate");
  expect(result).toMatchObject({ code: 0, stderr: "", stdout: "generated/ 10 files created (1 connector)\n" });
  const files = project.files("generated");
  expect(Object.keys(files)).toEqual([...FILES_OF_ALPHA, ...INDEX_FILES].sort());
  expect(Object.values(files).every(hasHeader)).toBe(true);
});

test("what was generated does not depend on the folder, the cache or an earlier output", async () => {
  using one = new Project();
  using other = new Project({ cache: false });
  one.write("specs/alpha.yaml", spec("alpha", { summary: "First." }));
  await one.run("generate");
  for (const project of [one, other]) for (const id of ["beta", "alpha"]) project.write(`specs/${id}.yaml`, spec(id));
  await one.run("generate");
  await other.run("generate", "--specs", other.path("specs"), "--out", other.path("generated"));
  expect(one.files("generated")).toEqual(other.files("generated"));
  expect(other.has("node_modules")).toBe(false);
});

test("a second run says that nothing changed, and writes nothing", async () => {
  using project = new Project();
  project.write("specs/alpha.yaml", spec("alpha"));
  await project.run("generate");
  const before = Object.keys(project.files("generated")).map((path) => project.writtenAt(`generated/${path}`));
  expect(await project.run("generate")).toMatchObject({ code: 0, stdout: "generated/ is up to date (1 connector)\n" });
  const after = Object.keys(project.files("generated")).map((path) => project.writtenAt(`generated/${path}`));
  expect(after).toEqual(before);
});

test("one changed spec rewrites that connector only", async () => {
  using project = new Project();
  for (const id of ["alpha", "beta"]) project.write(`specs/${id}.yaml`, spec(id));
  await project.run("generate");
  const untouched = ["generated/sdk/beta.ts", "generated/sdk/index.ts", "generated/manifest/beta.json", "specs/spec.schema.json"];
  const before = untouched.map((path) => project.writtenAt(path));
  project.write("specs/alpha.yaml", spec("alpha", { summary: "List the items." }));
  expect((await project.run("generate")).code).toBe(0);
  expect(project.read("generated/sdk/alpha.ts")).toContain("List the items.");
  expect(untouched.map((path) => project.writtenAt(path))).toEqual(before);
});

test("generated files that were damaged are back after a run", async () => {
  using project = await generatedProject("alpha", "beta");
  const before = project.files("generated");
  const change = (path: string, from: string, to: string): void => project.write(path, project.read(path).replace(from, to));
  change("generated/sdk/alpha.ts", "listItems", "mine");
  change("generated/docs/alpha.md", "Generated", "Written"); // without its header: the manifest knows it
  change("generated/manifest/beta.json", '"connector"', "<<<<<<< HEAD");
  rmSync(project.path("generated/server/alpha.ts"));
  const result = await project.run("generate");
  expect(result).toMatchObject({ code: 0, stderr: "" });
  expect(project.files("generated")).toEqual(before);
});

test("a removed spec takes its files along, and no others", async () => {
  using project = await generatedProject("alpha", "beta");
  project.write("generated/sdk/mine.ts", "export const mine = 1;\n");
  project.write("generated/package.json", "{}\n");
  rmSync(project.path("specs/beta.yaml"));
  expect((await project.run("generate")).stdout).toContain("5 files removed");
  expect(Object.keys(project.files("generated"))).toEqual([...FILES_OF_ALPHA, ...INDEX_FILES, "package.json", "sdk/mine.ts"].sort());
  expect(project.read("generated/sdk/index.ts")).not.toContain("beta");
});

test("a file that is not ours and stands in the way is a finding, and nothing is written", async () => {
  using project = new Project();
  project.write("specs/alpha.yaml", spec("alpha"));
  project.write("generated/docs/alpha.md", "# My own page\n");
  const result = await project.run("generate");
  expect(result).toMatchObject({ code: 1, stdout: "" });
  expect(result.stderr).toContain("generated/docs/alpha.md:1:1 error ARX601");
  expect(project.files("generated")).toEqual({ "docs/alpha.md": "# My own page\n" });
  expect(project.has("specs/spec.schema.json")).toBe(false);
});

test("--only writes one connector and the index, and leaves the rest alone", async () => {
  using project = await generatedProject("alpha", "beta");
  const beta = project.read("generated/sdk/beta.ts");
  for (const id of ["alpha", "beta"]) project.write(`specs/${id}.yaml`, spec(id, { summary: "Changed." }));
  project.write("specs/gamma.yaml", spec("gamma"));
  expect((await project.run("generate", "--only", "alpha")).code).toBe(0);
  expect(project.read("generated/sdk/alpha.ts")).toContain("Changed.");
  expect(project.read("generated/sdk/beta.ts")).toBe(beta);
  expect(project.has("generated/sdk/gamma.ts")).toBe(false);
  expect(project.read("generated/sdk/index.ts")).toContain("gamma");
  expect((await project.run("generate")).stdout).toMatch(/^generated\/ 5 files created, \d files updated \(3 connectors\)\n$/);
});

test("--only with a connector that does not exist is wrong usage", async () => {
  using project = new Project();
  project.write("specs/alpha.yaml", spec("alpha"));
  expect(await project.run("generate", "--only", "alpah")).toMatchObject({
    code: 2,
    stdout: "",
    stderr: 'error: there is no connector "alpah"; did you mean "alpha"?\n',
  });
  expect(project.has("generated")).toBe(false);
});

test("all findings of all specs are reported in one run, sorted, and nothing is written", async () => {
  using project = new Project();
  project.write("specs/beta.yaml", spec("beta", { summary: "Text with `backticks`." }));
  project.write("specs/alpha.yaml", spec("alpha").replace("risk: low", "risk: lwo"));
  project.write("specs/gamma.yaml", spec("gamma"));
  project.write("specs/delta.yml", spec("delta"));
  const result = await project.run("generate");
  expect(result).toMatchObject({ code: 1, stdout: "" });
  expect(result.stderr.match(/^specs\S+ error ARX\d+/gm)).toEqual([
    "specs/alpha.yaml:14:11 error ARX106",
    "specs/beta.yaml:16:24 error ARX111",
    "specs/delta.yml:1:1 error ARX104",
  ]);
  expect(project.has("generated")).toBe(false);
});

test("two connectors of one class name are a finding at the second", async () => {
  using project = new Project();
  project.write("specs/alpha.yaml", spec("alpha"));
  project.write("specs/beta.yaml", spec("beta").replace("name: beta", "name: beta\nclassName: Alpha"));
  const result = await project.run("generate");
  expect(result.code).toBe(1);
  expect(result.stderr).toMatch(
    /^specs\/beta\.yaml:3:12 error ARX202 the class name Alpha is that of specs\/alpha\.yaml too\n {2}3 \| className: Alpha\n/,
  );
});

test("the schema for editors stands beside the specs", async () => {
  using project = await generatedProject("alpha");
  const schema = JSON.parse(project.read("specs/spec.schema.json")) as { required: string[]; properties: object };
  expect(schema.required).toContain("operations");
  expect(Object.keys(schema.properties)).toContain("connector");
  project.write("specs/spec.schema.json", "{}");
  const result = await project.run("generate");
  expect(result.code).toBe(1);
  expect(result.stderr).toContain("specs/spec.schema.json:1:1 error ARX601");
});
