import { expect, test } from "vitest";
import { Project } from "./project.js";

const JSON_OK = (schema: unknown) => ({ responses: { 200: { content: { "application/json": { schema } } } } });
const HOST = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string", description: "The vendor's words." }, os: { type: "string" } },
};

const operation = (operationId: string, tag: string, rest: object = {}): object => ({
  operationId,
  tags: [tag],
  summary: `Vendor says ${operationId}.`,
  ...JSON_OK({ $ref: "#/components/schemas/Host" }),
  ...rest,
});

const document = (change: (paths: Record<string, Record<string, object>>) => void = () => {}): string => {
  const query = [{ name: "limit", in: "query", schema: { type: "integer", maximum: 100 } }];
  const paths: Record<string, Record<string, object>> = {
    "/hosts": { get: operation("listHosts", "Hosts", { parameters: query }) },
    "/hosts/{id}": { get: operation("getHost", "Hosts"), delete: operation("deleteHost", "Hosts") },
    "/hosts/{id}/isolate": {
      post: operation("isolateHost", "Hosts", {
        requestBody: {
          content: { "application/json": { schema: { type: "object", required: ["reason"], properties: { reason: { type: "string" } } } } },
        },
      }),
    },
    "/users": { get: operation("listUsers", "Users") },
  };
  change(paths);
  return JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Acme" },
    servers: [{ url: "https://acme.example" }],
    paths,
    components: { schemas: { Host: HOST } },
  });
};

const acme = (change?: Parameters<typeof document>[0]): Project => {
  const project = new Project();
  project.write("acme.json", document(change));
  return project;
};

test("a document becomes a spec that generates once its risks are decided", async () => {
  using project = acme();
  expect(await project.run("import", "acme.json", "--connector", "acme")).toMatchObject({
    code: 0,
    stderr: "",
    stdout: [
      "wrote specs/acme.yaml: 5 operations, 5 unreviewed",
      "  to be looked up:",
      "    api.auth is none: the document declares no security scheme",
      "    docs is the host: the document names no page of documentation",
      "    category is other: no document tells it",
      "next: decide on their risks with `npm run review -- acme`\n",
    ].join("\n"),
  });
  const refused = await project.run("generate");
  expect(refused.code).toBe(1);
  expect(refused.stderr.match(/ARX501/g)).toHaveLength(5);
  expect(project.read("specs/acme.yaml")).toContain('    risk: unreviewed # proposed: high; its name says "isolate"\n');
  expect((await project.run("review", "acme", "--accept-up-to", "low")).stdout).toBe(
    "acme: 3 proposals accepted, 2 left to decide: npm run review -- acme\n",
  );
  expect(project.read("specs/acme.yaml")).toContain("    risk: low\n");
  expect((await project.run("review", "acme", "--accept-up-to", "critical")).stdout).toBe(
    "acme: 2 proposals accepted; next: npm run generate\n",
  );
  expect(await project.run("generate")).toMatchObject({ code: 0, stderr: "" });
  expect(await project.run("review", "acme")).toMatchObject({ code: 0, stdout: "acme: every operation is reviewed\n" });
});

test("import --generate gives what import and generate give one after the other", async () => {
  using together = acme();
  using apart = acme();
  await together.run("import", "acme.json", "--connector", "acme", "--accept-up-to", "critical", "--generate");
  await apart.run("import", "acme.json", "--connector", "acme", "--accept-up-to", "critical");
  await apart.run("generate");
  expect(together.files("generated")).toEqual(apart.files("generated"));
  expect(together.files("specs")).toEqual(apart.files("specs"));
});

test("it writes the same bytes in another folder, language and time zone", async () => {
  using one = acme();
  using other = acme();
  const args = ["import", "acme.json", "--connector", "acme", "--accept-up-to", "critical", "--generate"] as const;
  await one.run(...args);
  await other.runWith({ env: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Asia/Tokyo" } }, ...args);
  expect(other.files("generated")).toEqual(one.files("generated"));
  expect(other.files("specs")).toEqual(one.files("specs"));
});

test("operations are chosen by tag, path, method and id, and listed before anything is written", async () => {
  using project = acme();
  expect((await project.run("import", "acme.json", "--list", "--path", "/hosts/**", "--method", "get")).stdout).toBe(
    "GET    /hosts       listHosts  [Hosts]\nGET    /hosts/{id}  getHost  [Hosts]\n2 operations\n",
  );
  const listed = JSON.parse((await project.run("import", "acme.json", "--list", "--tag", "u*", "--format", "json")).stdout);
  expect(listed).toEqual({ version: 1, operations: [{ method: "GET", path: "/users", id: "listUsers", tags: ["Users"] }] });
  const none = await project.run("import", "acme.json", "--connector", "acme", "--tag", "Host");
  expect(none).toMatchObject({ code: 1, stdout: "" });
  expect(none.stderr).toContain('acme.json:1:1 error ARX702 none of its 5 operations is chosen\n  hint: did you mean "Hosts"?');
  expect(project.has("specs")).toBe(false);
  await project.run("import", "acme.json", "--connector", "acme", "--id", "*Host", "--no-text");
  const spec = project.read("specs/acme.yaml");
  expect(spec).toContain('imported: { document: acme.json, id: ["*Host"], text: false }');
  expect(spec.match(/^ {2}[a-z_]+:[a-z_]+:$/gm)).toEqual(["  host:get:", "  host:delete:", "  host:isolate:"]);
  expect(spec).not.toContain("endor");
});

test("a second import keeps what a person decided, adds what is new and marks what is gone", async () => {
  using project = acme();
  await project.run("import", "acme.json", "--connector", "acme", "--accept-up-to", "critical");
  const decided = project
    .read("specs/acme.yaml")
    .replace("  hosts:list:\n", "  # What the team reads first.\n  hosts:list:\n")
    .replace("summary: Vendor says listHosts.", "summary: List the hosts that we know. # ours")
    .replace("  host:delete:", "  host:remove:")
    .replace("risk: high", "risk: critical")
    .replace("category: other", "category: EDR/XDR")
    .replace("The vendor's words.", "Our own words.")
    .replace("scope: []", "scope: hosts:read");
  project.write("specs/acme.yaml", `${decided}    convenience:\n      - method: list_users\n`);
  const before = project.read("specs/acme.yaml");
  expect((await project.run("import", "acme.json", "--connector", "acme")).stdout).toContain("nothing changed since the last import");
  expect(project.read("specs/acme.yaml")).toBe(before);
  project.write(
    "acme.json",
    document((paths) => {
      delete paths["/users"];
      paths["/alerts"] = { get: operation("listAlerts", "Alerts") };
      (paths["/hosts"] as Record<string, object>)["get"] = operation("listHosts", "Hosts", {
        parameters: [{ name: "limit", in: "query", schema: { type: "integer", maximum: 500 } }],
      });
    }),
  );
  const { stdout } = await project.run("import", "acme.json", "--connector", "acme");
  expect(stdout).toBe(
    "wrote specs/acme.yaml: 6 operations, 1 unreviewed\n  added, unreviewed:\n    alerts:list\n  changed:\n    hosts:list\n" +
      "  no longer in the document, marked as deprecated:\n    users:list\nnext: decide on their risks with `npm run review -- acme`\n",
  );
  const after = project.read("specs/acme.yaml").split("\n");
  const lost = before.split("\n").filter((line) => !after.includes(line));
  expect(lost).toEqual(["      limit: { in: query, type: integer, maximum: 100 }"]);
  expect(after.filter((line) => !before.split("\n").includes(line)).slice(0, 3)).toEqual([
    "      limit: { in: query, type: integer, maximum: 500 }",
    '    deprecated: "The vendor\'s API description no longer has it."',
    "  alerts:list:",
  ]);
  expect(await project.run("review", "acme", "--accept-up-to", "low")).toMatchObject({ code: 0 });
  expect(await project.run("generate")).toMatchObject({ code: 0, stderr: "" });
});

test("a second import keeps what was renamed, and gives an old name to no new operation", async () => {
  using project = acme();
  await project.run("import", "acme.json", "--connector", "acme", "--accept-up-to", "critical");
  const methods = "    convenience:\n      - { method: users, deprecated: Use listUsers. }\n      - { method: list_users }\n";
  const renamed = project
    .read("specs/acme.yaml")
    .replace("  hosts:list:\n", "  hosts:find:\n    aliases: [hosts:list] # until May\n")
    .concat(methods);
  project.write("specs/acme.yaml", renamed);
  expect((await project.run("import", "acme.json", "--connector", "acme")).stdout).toContain("nothing changed since the last import");
  expect(project.read("specs/acme.yaml")).toBe(renamed);
  project.write(
    "acme.json",
    document((paths) => {
      paths["/v2/hosts"] = { get: operation("listHosts", "Hosts") };
      (paths["/hosts"] as Record<string, object>)["get"] = operation("oldListHosts", "Hosts");
    }),
  );
  const { stdout } = await project.run("import", "acme.json", "--connector", "acme", "--accept-up-to", "critical");
  expect(stdout).toContain("  added, unreviewed:\n    hosts:list_2\n  changed:\n    hosts:find\n");
  expect(project.read("specs/acme.yaml")).toContain("  hosts:find:\n    aliases: [hosts:list] # until May\n");
  expect(project.read("specs/acme.yaml")).toContain(methods);
  expect(await project.run("validate")).toMatchObject({ code: 0, stderr: "" });
});

test("documents that cannot be read are named at their place", async () => {
  using project = new Project();
  project.write("bad.json", '{\n  "openapi": "3.0.0",\n  x\n}');
  project.write("bad.yaml", "openapi: 3.0.0\npaths: [\n");
  project.write("old.json", '{ "swaggerVersion": "1.2" }');
  project.write("other.yaml", "name: x\n");
  project.write("empty.json", '{ "openapi": "3.1.0", "paths": {} }');
  project.write("latin.json", Uint8Array.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]));
  const message = async (path: string): Promise<string> =>
    (await project.run("import", path, "--connector", "acme")).stderr.split("\n")[0] ?? "";
  expect(await message("bad.json")).toMatch(/^bad\.json:3:3 error ARX701 this does not parse: /);
  expect(await message("bad.yaml")).toMatch(/^bad\.yaml:3:1 error ARX701 this does not parse: /);
  expect(await message("old.json")).toBe("old.json:1:1 error ARX701 Swagger 1.2 is too old");
  expect(await message("other.yaml")).toBe("other.yaml:1:1 error ARX701 this is not an OpenAPI document");
  expect(await message("empty.json")).toBe("empty.json:1:1 error ARX702 this document has no operations");
  expect(await message("latin.json")).toBe("latin.json:1:1 error ARX701 this is not UTF-8 text");
  expect(await message("none.json")).toBe("none.json:1:1 error ARX701 there is no such file or folder");
  expect(await project.run("import", "empty.json")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("name the connector: --connector <id>"),
  });
  expect(project.has("specs")).toBe(false);
});

test("other files are followed when told, and never above the document's folder", async () => {
  using project = acme();
  project.write(
    "api/parts/host.yaml",
    "Host: { type: object, properties: { id: { $ref: '#/Id' } } }\nId: { type: string, nullable: true }\n",
  );
  project.write("secret.yaml", "Host: { type: object, properties: { password: { type: string } } }\n");
  const part = (ref: string): string =>
    JSON.stringify({
      openapi: "3.0.0",
      info: { title: "x" },
      servers: [{ url: "https://x.example" }],
      paths: { "/a": { get: JSON_OK({ $ref: ref }) }, "/b": { get: JSON_OK({ type: "string" }) } },
    });
  project.write("api/api.json", part("parts/host.yaml#/Host"));
  const args = ["import", "api/api.json", "--connector", "parts", "--format", "json"] as const;
  expect(JSON.parse((await project.run(...args)).stdout).skipped).toEqual([
    { operation: "GET /a", reason: '"parts/host.yaml#/Host" is in another file, which is not followed' },
  ]);
  expect(JSON.parse((await project.run(...args, "--follow", "files")).stdout)).toMatchObject({ skipped: [], operations: 2 });
  expect(await project.run("review", "parts", "--accept-up-to", "critical")).toMatchObject({ code: 0 });
  expect(project.read("specs/parts.yaml")).toContain('type: [string, "null"]');
  project.write("api/api.json", part("../secret.yaml#/Host"));
  expect(JSON.parse((await project.run(...args, "--follow", "files")).stdout).skipped).toHaveLength(1);
});

test("drift tells what would break a call, at its place, and exits with 1 only then", async () => {
  using project = acme();
  await project.run("import", "acme.json", "--connector", "acme", "--accept-up-to", "critical");
  expect(await project.run("drift", "acme", "acme.json")).toMatchObject({ code: 0, stdout: "acme: no drift\n" });
  project.write(
    "acme.json",
    document((paths) => {
      (paths["/users"] as Record<string, object>)["get"] = operation("listUsers", "Users", { deprecated: true });
    }),
  );
  expect(await project.run("drift", "acme", "acme.json")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("drifts operation_deprecated users:list: the vendor has deprecated it"),
  });
  project.write(
    "acme.json",
    document((paths) => {
      delete paths["/users"];
      const body = (properties: object, required: string[]): object => ({
        requestBody: { content: { "application/json": { schema: { type: "object", required, properties } } } },
      });
      (paths["/hosts/{id}/isolate"] as Record<string, object>)["post"] = operation(
        "isolateHost",
        "Hosts",
        body({ reason: { type: "integer" }, until: { type: "string" } }, ["until"]),
      );
    }),
  );
  const { code, stdout } = await project.run("drift", "acme", "acme.json");
  expect(code).toBe(1);
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(/:\d+:\d+ /, " "));
  expect(lines).toEqual([
    'specs/acme.yaml breaks param_type host:isolate: the document has integer for "reason", the spec string',
    'specs/acme.yaml breaks param_required host:isolate: the document requires the body parameter "until"',
    "specs/acme.yaml breaks operation_missing users:list: the document has no GET /users",
    "acme: 3 disagreements, 3 of them would break a call",
  ]);
  const place = /:(\d+):/.exec(stdout)?.[1];
  expect(project.read("specs/acme.yaml").split("\n")[Number(place) - 1]).toContain("reason:");
  expect(JSON.parse((await project.run("drift", "acme", "acme.json", "--format", "json")).stdout).drift[2]).toMatchObject({
    rule: "operation_missing",
    breaks: true,
    pointer: "/operations/users:list/path",
  });
  expect((await project.run("drift", "acme", "acme.json", "--format", "github")).stdout).toContain("::error file=specs/acme.yaml,line=");
});
