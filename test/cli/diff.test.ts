import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { DiffDocument } from "../../generator/diff/print/json.js";
import { Project, spec } from "./project.js";

/** A repository with two connectors on main, and a branch to change them on. */
function repository(): Project {
  const project = new Project();
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: project.folder, env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" } });
  for (const id of ["alpha", "beta"]) project.write(`specs/${id}.yaml`, spec(id));
  project.write(".gitignore", "node_modules\n");
  git("init", "-q", "-b", "main");
  git("config", "user.email", "ada@example.com");
  git("config", "user.name", "Ada");
  git("add", ".");
  git("commit", "-qm", "Begin");
  git("checkout", "-qb", "change");
  return project;
}

const raised = spec("alpha").replace("risk: low", "risk: medium").replace("scope: items:read", "scope: [items:read, all:read]");

describe("what is compared", () => {
  it("is the working tree with where the branch left main, and nothing changed is one line", async () => {
    using project = repository();
    expect(await project.run("diff")).toMatchObject({ code: 0, stdout: "specs against main: no changes\n", stderr: "" });
  });

  it("is what specs mean: other order, form, quotes and comments are no change", async () => {
    using project = repository();
    const [head = "", ...rest] = spec("alpha").split("\n");
    const moved = ["# moved", ...rest.slice(0, 4).reverse(), "", head, ...rest.slice(4)].join("\n");
    project.write(
      "specs/alpha.yaml",
      moved
        .replace("risk: low", 'risk:   "low" # harmless')
        .replace("    scope: items:read\n", "")
        .replace("    effect: read\n", "    effect: read\n    scope: [items:read]\n"),
    );
    expect(await project.run("diff")).toMatchObject({ code: 0, stdout: "specs against main: no changes\n" });
  });

  it("is a change, at its place, with what stood there", async () => {
    using project = repository();
    project.write("specs/alpha.yaml", raised);
    const { code, stdout } = await project.run("diff");
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^specs\/alpha\.yaml:14:5 escalation, risky risk-raised alpha items:read: risk was low, and is medium \[[0-9a-f]{12}\]$/m,
    );
    expect(stdout).toMatch(
      /^specs\/alpha\.yaml:13:5 escalation, risky scope-added alpha items:read: needs all:read too \[[0-9a-f]{12}\]\n {2}- \["items:read"\]\n {2}\+ \["items:read","all:read"\]$/m,
    );
    expect(stdout).toMatch(/^specs against main: 2 changes: 2 escalations, 2 risky$/m);
  });

  it("is two revisions, two folders, a revision's folder, or two files", async () => {
    using project = repository();
    project.write("specs/alpha.yaml", raised);
    execFileSync("git", ["commit", "-qam", "Raise"], { cwd: project.folder });
    project.write("old/alpha.yaml", spec("alpha"));
    project.write("old/beta.yaml", spec("beta"));
    const last = async (...args: string[]) => (await project.run("diff", ...args)).stdout.trimEnd().split("\n").at(-1);
    expect(await last("main", "HEAD")).toBe("HEAD against main: 2 changes: 2 escalations, 2 risky");
    expect(await last("HEAD", "main")).toBe("main against HEAD: 2 changes: 2 relaxations");
    expect(await last("old", "specs")).toBe("specs against old: 2 changes: 2 escalations, 2 risky");
    expect(await last("main:specs", "old")).toBe("old against main:specs: no changes");
    expect(await last("main:specs/alpha.yaml", "specs")).toBe("specs against main:specs/alpha.yaml: 2 changes: 2 escalations, 2 risky");
    expect(await last("old/alpha.yaml", "specs/alpha.yaml")).toBe(
      "specs/alpha.yaml against old/alpha.yaml: 2 changes: 2 escalations, 2 risky",
    );
  });

  it("is the folder that the command runs in, wherever in the repository that is", async () => {
    using project = repository();
    execFileSync("git", ["checkout", "-q", "main"], { cwd: project.folder });
    execFileSync("sh", ["-c", "mkdir inner && git mv specs inner/ && git commit -qm Move"], { cwd: project.folder });
    const ended = await project.runWith({ cwd: "inner" }, "diff");
    expect(ended).toMatchObject({ code: 0, stdout: "specs against main: no changes\n", stderr: "" });
  });

  it("is a connector that is new, that is gone, and one that was renamed", async () => {
    using project = repository();
    project.write("specs/gamma.yaml", spec("beta").replace("connector: beta", "connector: gamma"));
    execFileSync("rm", [project.path("specs/beta.yaml")]);
    project.write("specs/delta.yaml", spec("delta").replace("api.example.com", "delta.example.com"));
    const { stdout } = await project.run("diff", "--format", "json");
    const { changes } = DiffDocument.parse(JSON.parse(stdout));
    expect(changes.map(({ rule, connector, file }) => `${rule} ${connector} ${file}`)).toEqual([
      "connector-added delta specs/delta.yaml",
      "connector-renamed gamma specs/gamma.yaml",
    ]);
  });
});

describe("--fail-on", () => {
  it("exits with 1 where a change is judged so", async () => {
    using project = repository();
    project.write("specs/alpha.yaml", raised);
    expect((await project.run("diff", "--fail-on", "escalation")).code).toBe(1);
    expect((await project.run("diff", "--fail-on", "breaking", "relaxation")).code).toBe(0);
  });

  it("takes what was accepted with a reason and a name, and says what is accepted and not there", async () => {
    using project = repository();
    project.write("specs/alpha.yaml", raised);
    const fingerprints = [...(await project.run("diff")).stdout.matchAll(/\[([0-9a-f]{12})\]/g)].map(([, one]) => one);
    const entry = (value: string) => `- fingerprint: ${value}\n  reason: the vendor asks for it now\n  by: Ada\n`;
    project.write("accepted-changes.yaml", `${entry(`[${fingerprints.join(", ")}]`)}${entry('"000000000000"')}`);
    const { code, stdout } = await project.run("diff", "--fail-on", "escalation");
    expect(code).toBe(0);
    expect(stdout).toBe(
      "accepted-changes.yaml:4 accepts 000000000000, which is no change here\nspecs against main: 2 changes, 2 accepted\n",
    );
    project.write("specs/alpha.yaml", raised.replace("all:read", "any:read"));
    expect((await project.run("diff", "--fail-on", "escalation")).code).toBe(1);
  });
});

describe("what cannot be compared exits with 2", () => {
  it.each([
    [["nowhere"], 'error: "nowhere" is neither a file, a folder nor a git revision\n'],
    [["--upload-pack=x"], "error: unknown option '--upload-pack=x'"],
    [["main:elsewhere"], "error: main has no folder elsewhere; name it: main:<folder>, or --specs\n"],
    [["main:specs/nobody.yaml"], "error: main has no file specs/nobody.yaml\n"],
    [["--accepted", "specs"], "error: specs is not a file; --accepted names a list of accepted changes\n"],
    [["--usage", "specs/alpha.yaml"], "error: specs/alpha.yaml is not JSON; name a manifest that `npm run scan` wrote\n"],
  ])("%j", async (args, message) => {
    using project = repository();
    const { code, stderr } = await project.run("diff", ...args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  it("a folder that is in no repository", async () => {
    using project = new Project();
    project.write("specs/alpha.yaml", spec("alpha"));
    const { code, stderr } = await project.run("diff");
    expect(stderr).toMatch(/^error: there is nothing to compare with: not a git repository.*name a base/);
    expect(code).toBe(2);
  });

  it("a spec that cannot be read, on either side", async () => {
    using project = repository();
    project.write("specs/alpha.yaml", spec("alpha").replace("risk: low", "risk: lowest"));
    const { code, stderr } = await project.run("diff");
    expect(stderr).toContain("specs/alpha.yaml:14:11 error ARX106");
    expect(code).toBe(2);
    execFileSync("git", ["commit", "-qam", "Break"], { cwd: project.folder });
    project.write("specs/alpha.yaml", spec("alpha"));
    expect((await project.run("diff", "HEAD")).stderr).toContain("HEAD:specs/alpha.yaml:14:11 error ARX106");
  });

  it("a file of accepted changes that is none", async () => {
    using project = repository();
    project.write("accepted-changes.yaml", "- fingerprint: abc\n  reason: ok\n");
    const { code, stderr } = await project.run("diff");
    expect(stderr).toMatch(/accepted-changes\.yaml:1:16 error ARX721[\s\S]*accepted-changes\.yaml:2:11 error ARX721 say why[\s\S]*by/);
    expect(code).toBe(2);
  });
});

it("what governance finds stops no comparison: a risk that nobody reviewed is none of the four", async () => {
  using project = repository();
  project.write("specs/alpha.yaml", spec("alpha").replace("method: GET", "method: DELETE"));
  const { code, stdout } = await project.run("diff");
  expect(stdout).toContain("method-changed alpha items:read: GET became DELETE");
  expect(code).toBe(0);
});
