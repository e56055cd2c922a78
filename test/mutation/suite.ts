import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Copy } from "./copy.js";
import type { Mutant } from "./mutants.js";
import { STAGES, stagesFor } from "./tests.js";

export type Fate = "killed" | "timed out" | "survived";

interface Run {
  readonly result: "passed" | "failed" | "timed out";
  readonly output: string;
  readonly seconds: number;
}

/** One thread that reads each module once: starting is most of what a run costs that ends at the first failure. */
const ONCE = ["--pool=threads", "--no-isolate", "--maxWorkers=1", "--bail=1"];

/** The tests of a copy, run until one fails. */
export class Suite {
  /** Long enough for any run that ends; learnt from the one without a mistake. */
  #limit = 600_000;

  constructor(private readonly copy: Copy) {}

  /** Runs all stages on what is there; throws where a test fails. Gives the seconds that they took. */
  async check(): Promise<number> {
    let all = 0;
    for (const tests of STAGES) {
      const { result, output, seconds } = await this.#run(tests);
      if (result !== "passed") throw new Error(`the tests ${result} before anything was changed:\n${output}`);
      all += seconds;
    }
    this.#limit = Math.ceil(all) * 3000 + 20_000;
    return all;
  }

  async fateOf({ file, text }: Mutant): Promise<Fate> {
    const original = this.copy.read(file);
    this.copy.write(file, text);
    try {
      for (const tests of stagesFor(file)) {
        const { result } = await this.#run(tests);
        if (result !== "passed") return result === "failed" ? "killed" : result;
      }
      return "survived";
    } finally {
      this.copy.write(file, original);
    }
  }

  async #run(tests: readonly string[]): Promise<Run> {
    const vitest = join(this.copy.folder, "node_modules/vitest/vitest.mjs");
    const env = { ...process.env, UPDATE_GOLDEN: "", NO_COLOR: "1" };
    const how = { cwd: this.copy.folder, env, timeout: this.#limit, killSignal: "SIGKILL", maxBuffer: 1e8 } as const;
    const started = performance.now();
    const seconds = (): number => (performance.now() - started) / 1000;
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [vitest, "run", ...ONCE, ...tests], how);
      return { result: "passed", output: stdout, seconds: seconds() };
    } catch (error) {
      const { killed = false, code, stdout = "", stderr = "" } = error as Failure;
      // Not the tests' doing: nothing was run, and nothing was noticed.
      if (typeof code === "string") throw error;
      return { result: killed ? "timed out" : "failed", output: stdout + stderr, seconds: seconds() };
    }
  }
}

/** What execFile throws: `code` is a text where the program could not be run, and null where a signal ended it. */
interface Failure {
  readonly killed?: boolean;
  readonly code?: number | string | null;
  readonly stdout?: string;
  readonly stderr?: string;
}
