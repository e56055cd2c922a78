import { cpSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { upToDate } from "../../generator/cache/fresh.mjs";
import { Project, spec } from "./project.js";

async function generated(): Promise<Project> {
  const project = new Project();
  for (const id of ["alpha", "beta"]) project.write(`specs/${id}.yaml`, spec(id));
  await project.run("generate");
  return project;
}

const cacheFiles = (project: Project): string[] =>
  Object.keys(project.files("node_modules/.cache/agentvault")).map((path) => `node_modules/.cache/agentvault/${path}`);

test("a file that was edited is back, although the cache knows what it was made from", async () => {
  using project = await generated();
  const before = project.files("generated");
  project.write("generated/sdk/alpha.ts", "// gone\n");
  expect((await project.run("generate")).stdout).toBe("generated/ 1 file updated (2 connectors)\n");
  expect(project.files("generated")).toEqual(before);
});

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

const HEADER = "// Generated from specs/old.yaml by `npm run generate`. Do not edit.\n";
const CHANGES: Readonly<Record<string, (project: Project) => void>> = {
  "a new spec": (project) => project.write("specs/gamma.yaml", spec("gamma")),
  "a spec with a wrong ending": (project) => project.write("specs/gamma.yml", spec("gamma")),
  "a changed spec": (project) => project.write("specs/beta.yaml", spec("beta", { summary: "New." })),
  "a removed spec": (project) => rmSync(project.path("specs/beta.yaml")),
  "an edited schema": (project) => project.write("specs/spec.schema.json", "{}"),
  "an edited file": (project) => project.write("generated/sdk/beta.ts", `${HEADER}edited\n`),
  "a removed file": (project) => rmSync(project.path("generated/sdk/beta.ts")),
  "a file of a connector that is gone": (project) => project.write("generated/sdk/old.ts", HEADER),
  "what a killed run left behind": (project) => project.write("generated/.agentvault-999999999/new/sdk/alpha.ts", ""),
};

test("a run after any change finds that there is something to do", async () => {
  using project = await generated();
  const home = process.cwd();
  for (const [what, change] of Object.entries(CHANGES)) {
    using copy = project.copy();
    process.chdir(project.folder);
    expect(upToDate("specs", "generated")).toBe(2);
    change(project);
    expect(upToDate("specs", "generated"), what).toBe(undefined);
    process.chdir(home);
    for (const folder of ["specs", "generated"]) {
      rmSync(project.path(folder), { recursive: true });
      cpSync(copy.path(folder), project.path(folder), { recursive: true });
    }
  }
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
    "/generator/package-root.mjs",
  ]);
});
