import type { ChildProcess } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { ended, Project, spec } from "./project.js";

/** A watch whose lines can be waited for. */
class Watch implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #end: ReturnType<typeof ended>;
  #output = "";
  #seen = 0;

  constructor(project: Project, ...args: string[]) {
    this.#child = project.start(["generate", "--watch", ...args]);
    for (const stream of [this.#child.stdout, this.#child.stderr]) stream?.on("data", (data: Buffer) => (this.#output += data));
    this.#end = ended(this.#child);
  }

  /** Resolves when this was printed after what was waited for before. */
  async prints(text: string): Promise<void> {
    await expect.poll(() => this.#output.indexOf(text, this.#seen), { timeout: 20_000 }).toBeGreaterThanOrEqual(0);
    this.#seen = this.#output.indexOf(text, this.#seen) + text.length;
  }

  async stop(signal: NodeJS.Signals = "SIGINT") {
    this.#child.kill(signal);
    return this.#end;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#end;
  }
}

test("--watch generates at once, on every change, and goes on after findings", async () => {
  using project = new Project();
  project.write("specs/alpha.yaml", spec("alpha"));
  await using watch = new Watch(project);
  await watch.prints("10 files created (1 connector)");
  project.write("specs/alpha.yaml", spec("alpha", { summary: "Changed." }));
  await watch.prints("files updated (1 connector)");
  expect(project.read("generated/sdk/alpha.ts")).toContain("Changed.");
  project.write("specs/alpha.yaml", "connector: [");
  await watch.prints("specs/alpha.yaml:1:12 error ARX101");
  project.write("specs/alpha.yaml", spec("alpha", { summary: "Right again." }));
  await watch.prints("files updated (1 connector)");
  project.write("specs/beta.yaml", spec("beta"));
  await watch.prints("(2 connectors)");
  rmSync(project.path("specs/beta.yaml"));
  await watch.prints("5 files removed (1 connector)");
  expect(await watch.stop()).toMatchObject({ code: 0, signal: null });
});

test("--watch waits for a folder that does not exist yet", async () => {
  using project = new Project();
  await using watch = new Watch(project);
  await watch.prints("ARX112");
  mkdirSync(project.path("specs"));
  project.write("specs/alpha.yaml", spec("alpha"));
  await watch.prints("10 files created (1 connector)");
  expect(await watch.stop("SIGTERM")).toMatchObject({ code: 0, signal: null });
});
