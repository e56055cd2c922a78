import { expect, test } from "vitest";
import { Project } from "./project.js";

const METHODS = ["get_one", "get_two", "get_three"];

/** A spec with so many operations that meet the bar. */
function spec(id: string, count: number, rest = ""): string {
  const operations = Array.from({ length: count }, (_, index) =>
    [
      `  things:read_${index}:`,
      "    method: GET",
      `    path: /things/${index}`,
      "    scope: []",
      "    risk: low",
      "    effect: read",
      `    summary: Read the thing number ${index}.`,
      "    result: { type: object, properties: { id: { type: string } } }",
      ...(METHODS[index] ? [`    convenience: [{ method: ${METHODS[index]} }]`] : []),
    ].join("\n"),
  );
  const head = `connector: ${id}\nname: ${id}\ncategory: Test\nsummary: A connector for tests.\ndocs: https://example.com/docs\n`;
  const api = "api: { baseUrl: 'https://api.example.com', auth: { type: none } }\n";
  return `${head}${api}${rest}operations:\n${operations.join("\n")}\n`;
}

test("the table of a catalogue that meets the bar", async () => {
  using project = new Project();
  project.write("specs/alpha.yaml", spec("alpha", 12));
  project.write("specs/beta.yaml", spec("beta", 13));
  const { code, stdout, stderr } = await project.run("catalog");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const [titles = "", test = "", all = "", sum] = stdout.split("\n");
  expect(titles.split(/ +/).slice(0, 5)).toEqual(["category", "connectors", "operations", "low", "medium"]);
  expect(test.split(/ +/).slice(0, 5)).toEqual(["Test", "2", "25", "25", "0"]);
  expect(all).toMatch(/^all +2 +25 /);
  expect(sum).toBe("2 connectors, 25 operations, 0 misses");
});

test("a miss is told at its place, and ends with 1; one that the spec accepts is not", async () => {
  using project = new Project();
  project.write("specs/alpha.yaml", spec("alpha", 11));
  const missed = await project.run("catalog");
  expect(missed).toMatchObject({ code: 1, stderr: expect.stringContaining("specs/alpha.yaml:7:1 error ARX801 11 operations") });
  expect(missed.stdout).toMatch(/1 connector, 11 operations, 1 miss\n$/);
  const json = await project.run("catalog", "--format", "json");
  expect(JSON.parse(json.stdout)).toMatchObject({ total: { operations: 11 }, diagnostics: [{ code: "ARX801", line: 7 }] });
  expect((await project.run("catalog", "--format", "github")).stdout).toContain("::error file=specs/alpha.yaml,line=7");
  const accepts = "suppress: [{ code: ARX801, reason: The vendor has eleven operations. }]\n";
  project.write("specs/alpha.yaml", spec("alpha", 11, accepts));
  expect(await project.run("catalog")).toMatchObject({ code: 0, stdout: expect.stringContaining("0 misses") });
  expect((await project.run("validate")).code).toBe(0);
  project.write("specs/alpha.yaml", spec("alpha", 12, accepts));
  expect(await project.run("catalog")).toMatchObject({ code: 1, stderr: expect.stringContaining("ARX508 nothing to suppress: ARX801") });
});

test("specs with findings have no catalogue", async () => {
  using project = new Project();
  project.write("specs/alpha.yaml", spec("alpha", 12).replace("risk: low", "risk: none"));
  expect(await project.run("catalog")).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("ARX106") });
});
