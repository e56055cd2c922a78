import { expect, test } from "vitest";
import { Project, spec } from "./project.js";

test("a new spec generates as it is", async () => {
  using project = new Project();
  expect(await project.run("new", "palo_alto")).toMatchObject({
    code: 0,
    stderr: "",
    stdout: "wrote specs/palo_alto.yaml\nnext: describe the vendor's operations in it, then run `npm run generate`\n",
  });
  expect(project.read("specs/palo_alto.yaml")).toMatch(/^# yaml-language-server: \$schema=\.\/spec\.schema\.json\n/);
  expect(await project.run("generate")).toMatchObject({ code: 0, stderr: "" });
  expect(project.read("generated/sdk/palo_alto.ts")).toContain("class PaloAltoConnector");
});

test("a new spec replaces nothing", async () => {
  using project = new Project();
  project.write("specs/alpha.yaml", spec("alpha"));
  const result = await project.run("new", "alpha");
  expect(result).toMatchObject({ code: 1, stdout: "" });
  expect(result.stderr).toContain("specs/alpha.yaml:1:1 error ARX601 this spec exists already");
  expect(project.read("specs/alpha.yaml")).toBe(spec("alpha"));
});

test.each(["Palo-Alto", "../alpha", "a: b", "class"])("%j cannot name a connector", async (id) => {
  using project = new Project();
  const result = await project.run("new", id);
  expect(result).toMatchObject({ code: 2, stdout: "" });
  expect(result.stderr).toMatch(/^error: .*cannot name a connector/);
  expect(project.files(".")).toEqual({});
});
