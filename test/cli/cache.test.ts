import { expect, test } from "vitest";
import { Project, spec } from "./project.js";

async function generated(): Promise<Project> {
  const project = new Project();
  for (const id of ["alpha", "beta"]) project.write(`specs/${id}.yaml`, spec(id));
  await project.run("generate");
  return project;
}

const cacheFiles = (project: Project): string[] =>
  Object.keys(project.files("node_modules/.cache/agentvault")).map((path) => `node_modules/.cache/agentvault/${path}`);

test("a cache that is damaged is ignored", async () => {
  using project = await generated();
  const before = project.files("generated");
  for (const path of cacheFiles(project)) project.write(path, project.read(path).replace(/List items|specs/, "Damage"));
  project.write("generated/sdk/alpha.ts", "// gone\n");
  expect(await project.run("generate")).toMatchObject({ code: 0, stderr: "" });
  expect(project.files("generated")).toEqual(before);
  for (const path of cacheFiles(project)) project.write(path, "\0\0");
  expect(await project.run("generate")).toMatchObject({ code: 0, stderr: "" });
  expect((await project.run("generate")).stdout).toContain("is up to date (2 connectors)");
});

test.each([
  ["a new spec", (project: Project) => project.write("specs/gamma.yaml", spec("gamma"))],
  ["a spec with a wrong ending", (project: Project) => project.write("specs/gamma.yml", spec("gamma"))],
  ["a changed spec", (project: Project) => project.write("specs/beta.yaml", spec("beta", { summary: "New." }))],
  [
    "a leftover",
    (project: Project) => project.write("generated/sdk/old.ts", "// Generated from specs/old.yaml by `npm run generate`. Do not edit.\n"),
  ],
  ["a staging folder", (project: Project) => project.write("generated/.agentvault-999999999/new/sdk/alpha.ts", "")],
  ["an edited schema", (project: Project) => project.write("specs/spec.schema.json", project.read("specs/spec.schema.json").slice(0, -2))],
])("%s is noticed", async (_, change) => {
  using project = await generated();
  const quiet = "generated/ is up to date (2 connectors)\n";
  expect((await project.run("generate")).stdout).toBe(quiet);
  change(project);
  const result = await project.run("generate");
  const cleaned = !project.has("generated/.agentvault-999999999");
  expect(result.stdout !== quiet || cleaned).toBe(true);
  expect((await project.run("generate", "--check")).code).toBe(result.code);
});

test("a run with nothing to do loads nothing but its own first modules", async () => {
  using project = await generated();
  project.write("generated/docs/guide.md", "# Guide\n"); // a file that is not ours changes nothing about that
  await project.run("generate");
  const result = await project.runWith({ env: { NODE_V8_COVERAGE: project.path("loaded") } }, "generate");
  expect(result.stdout).toBe("generated/ is up to date (2 connectors)\n");
  const [loaded] = Object.values(project.files("loaded"));
  const { result: scripts } = JSON.parse(loaded ?? "") as { result: { url: string }[] };
  const names = scripts.filter(({ url }) => url.startsWith("file:")).map(({ url }) => url.slice(url.indexOf("/generator/")));
  expect(names.sort()).toEqual([
    "/generator/cache/files.mjs",
    "/generator/cache/fresh.mjs",
    "/generator/commands/summary.mjs",
    "/generator/main.mjs",
  ]);
});
