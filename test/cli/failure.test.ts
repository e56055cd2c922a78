import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generatedProject, Project, spec } from "./project.js";

/*
 * Disks that are full, read-only or limited, and runs that are killed: whatever happens, the old output is whole, nothing
 * of the attempt stays behind, and the next run repairs the rest.
 */

const canMount = process.getuid?.() === 0 && spawnSync("unshare", ["--mount", "true"]).status === 0;
const NOBODY = 65534;

const largerSpec = (): string => spec("alpha", { summary: `${"Long words. ".repeat(4_000)}` });

test("a file where the output folder should be is a finding", async () => {
  using project = new Project();
  project.write("specs/alpha.yaml", spec("alpha"));
  project.write("generated", "mine");
  for (const out of ["generated", "generated/below"]) {
    const result = await project.run("generate", "--out", out);
    expect(result).toMatchObject({ code: 1, stdout: "" });
    expect(result.stderr).toBe(
      `${out}:1:1 error ARX602 cannot write: a file stands where a folder should\n  hint: choose another folder\n`,
    );
  }
  expect(project.read("generated")).toBe("mine");
  expect(project.has("specs/spec.schema.json")).toBe(false);
});

test("a limit on the size of files leaves the old output whole", async () => {
  using project = await generatedProject("alpha");
  const before = project.files("generated");
  project.write("specs/alpha.yaml", largerSpec());
  const result = await project.runWith({ through: ["bash", "-c", 'ulimit -f 32; exec "$@"', "bash"] }, "generate");
  expect(result).toMatchObject({ code: 1, stdout: "" });
  expect(result.stderr).toContain("generated:1:1 error ARX602 cannot write: a file would be larger than allowed here");
  expect(project.files("generated")).toEqual(before);
});

test("a folder without permission leaves the old output whole", async () => {
  using project = await generatedProject("alpha");
  const before = project.files("generated");
  project.write("specs/alpha.yaml", spec("alpha", { summary: "Changed." }));
  const isRoot = process.getuid?.() === 0;
  chmodSync(project.folder, 0o755);
  if (!isRoot) chmodSync(project.path("generated"), 0o555);
  const result = await project.runWith(isRoot ? { uid: NOBODY } : {}, "generate");
  chmodSync(project.path("generated"), 0o755);
  expect(result).toMatchObject({ code: 1, stdout: "" });
  expect(result.stderr).toContain("generated:1:1 error ARX602 cannot write: no permission\n  hint: ");
  expect(project.files("generated")).toEqual(before);
});

test("a specs folder without permission for the editors' schema is named as what it is", async () => {
  using project = new Project({ cache: false });
  project.write("specs/alpha.yaml", spec("alpha"));
  mkdirSync(project.path("generated"));
  const isRoot = process.getuid?.() === 0;
  chmodSync(project.folder, 0o755);
  if (isRoot) chownSync(project.path("generated"), NOBODY, NOBODY);
  else chmodSync(project.path("specs"), 0o555);
  const result = await project.runWith(isRoot ? { uid: NOBODY } : {}, "generate");
  chmodSync(project.path("specs"), 0o755);
  expect(result.stderr).toContain("specs:1:1 error ARX602 cannot write: no permission");
  expect(project.files("generated")).toEqual({});
});

describe.runIf(canMount)("on a file system of its own", () => {
  /** Runs with a small file system as the output folder, which only this process and its children see. */
  const onSmallDisk = (project: Project, script: string): ReturnType<Project["runWith"]> =>
    project.runWith(
      { through: ["unshare", "--mount", "bash", "-c", `set -e; mount -t tmpfs -o size=64k none generated; ${script}`, "bash"] },
      "generate",
    );

  test("a full disk leaves the old output whole", async () => {
    using project = new Project();
    mkdirSync(project.path("generated"));
    project.write("specs/alpha.yaml", spec("alpha"));
    project.write("larger.yaml", largerSpec());
    const result = await onSmallDisk(
      project,
      `"$@"; cp -r generated before; cp larger.yaml specs/alpha.yaml
       code=0; "$@" || code=$?; diff -r before generated; exit $code`,
    );
    expect(result).toMatchObject({ code: 1, stdout: "generated/ 10 files created (1 connector)\n" });
    expect(result.stderr).toBe(
      "generated:1:1 error ARX602 cannot write: the disk is full\n  hint: free some space; the old files are as they were\n",
    );
  });

  test("a read-only file system leaves the old output whole, and is no trouble where nothing changed", async () => {
    using project = new Project();
    mkdirSync(project.path("generated"));
    project.write("specs/alpha.yaml", spec("alpha"));
    project.write("changed.yaml", spec("alpha", { summary: "Changed." }));
    const result = await onSmallDisk(
      project,
      `"$@"; mount -o remount,ro generated; rm -rf node_modules/.cache; "$@"
       cp changed.yaml specs/alpha.yaml; exec "$@"`,
    );
    expect(result).toMatchObject({
      code: 1,
      stdout: "generated/ 10 files created (1 connector)\ngenerated/ is up to date (1 connector)\n",
    });
    expect(result.stderr).toContain("generated:1:1 error ARX602 cannot write: the file system is read-only");
  });
});

/** Node's arguments that send this process a signal right before its nth rename of a staged file. */
function signalAtRename(signal: NodeJS.Signals, nth: number): Readonly<Record<string, string>> {
  const code = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const rename = fs.renameSync;
    let count = 0;
    fs.renameSync = (from, to) => {
      if (String(from).includes(".agentvault-") && ++count === ${nth}) process.kill(process.pid, "${signal}");
      rename(from, to);
    };
    syncBuiltinESMExports();`;
  return { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code)}` };
}

test("a run that is killed while it prepares its files leaves the old output whole; the next run clears up", async () => {
  using project = await generatedProject("alpha");
  const before = project.files("generated");
  project.write("specs/alpha.yaml", spec("alpha", { summary: "Changed." }));
  const killed = await project.runWith({ env: signalAtRename("SIGKILL", 1) }, "generate");
  expect(killed.signal).toBe("SIGKILL");
  const left = project.files("generated");
  const isStaged = (path: string): boolean => path.startsWith(".agentvault-");
  expect(Object.keys(left).filter(isStaged).length).toBeGreaterThan(0);
  expect(Object.fromEntries(Object.entries(left).filter(([path]) => !isStaged(path)))).toEqual(before);
  project.write("specs/alpha.yaml", spec("alpha"));
  expect((await project.run("generate")).code).toBe(0);
  expect(project.files("generated")).toEqual(before);
});

test("a run that is killed between two files is completed by the next", async () => {
  using project = await generatedProject("alpha");
  project.write("specs/alpha.yaml", spec("alpha", { summary: "Changed." }));
  expect((await project.runWith({ env: signalAtRename("SIGKILL", 2) }, "generate")).signal).toBe("SIGKILL");
  expect((await project.run("generate", "--check")).code).toBe(1);
  expect((await project.run("generate")).code).toBe(0);
  expect((await project.run("generate", "--check")).code).toBe(0);
  expect(Object.keys(project.files("generated")).filter((path) => path.startsWith("."))).toEqual([]);
});

test.each(["SIGINT", "SIGTERM"] as const)("%s between two files waits until all are written", async (signal) => {
  using project = await generatedProject("alpha");
  project.write("specs/alpha.yaml", spec("alpha", { summary: "Changed." }));
  expect((await project.runWith({ env: signalAtRename(signal, 2) }, "generate")).signal).toBe(signal);
  expect((await project.run("generate", "--check")).code).toBe(0);
  expect(Object.keys(project.files("generated")).filter((path) => path.startsWith("."))).toEqual([]);
});
