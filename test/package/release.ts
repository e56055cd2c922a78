import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

export const ROOT = resolve(import.meta.dirname, "../..");
const SOURCES = ["package.json", "tsconfig.json", "tsconfig.build.json", "generator", "templates", "docs", "runtime", "gateway"];
const GENERATED = ["generated/package.json", "generated/tsconfig.build.json"];

/** A few connectors go through all that the whole catalogue does, in a fraction of the time. */
const CONNECTORS = ["crowdstrike", "jira", "okta", "slack", "splunk"];

/** Our packages: the name, and the file that `npm pack` makes of it. */
export const PACKAGES = {
  "@agentvault/toolkit": "agentvault-toolkit-0.1.0.tgz",
  "@agentvault/runtime": "agentvault-runtime-0.1.0.tgz",
  agentvault: "agentvault-0.1.0.tgz",
  "@agentvault/gateway": "agentvault-gateway-0.1.0.tgz",
} as const;

/** Runs a program; throws with all that it printed where it fails. */
export async function run(folder: string, command: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, args, { cwd: folder, maxBuffer: 1e8 });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  }
}

/** What would be published: built and packed from a copy of the repository, and installed into an application. */
export class Release implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), "agentvault-release-"));
  readonly application = join(this.#folder, "application");

  async make(): Promise<void> {
    const copy = join(this.#folder, "repository");
    for (const path of SOURCES)
      cpSync(join(ROOT, path), join(copy, path), { recursive: true, filter: (from) => !/[/\\](dist|node_modules)$/.test(from) });
    for (const path of GENERATED) cpSync(join(ROOT, path), join(copy, path));
    for (const id of CONNECTORS) cpSync(join(ROOT, `specs/${id}.yaml`), join(copy, `specs/${id}.yaml`));
    linkModules(join(copy, "node_modules"));
    symlinkSync(join(copy, "runtime"), join(copy, "node_modules/@agentvault/runtime"));
    symlinkSync(join(copy, "generated"), join(copy, "node_modules/agentvault"));
    symlinkSync(join(copy, "gateway"), join(copy, "node_modules/@agentvault/gateway"));
    await run(copy, "npm", "run", "generate");
    await run(copy, "npm", "run", "build");
    await run(copy, "npm", "pack", ".", "./runtime", "./generated", "./gateway", "--ignore-scripts", "--pack-destination", this.#folder);

    linkModules(join(this.application, "node_modules"));
    for (const [name, file] of Object.entries(PACKAGES)) {
      const installed = join(this.application, "node_modules", name);
      mkdirSync(installed);
      await run(installed, "tar", "-xzf", join(this.#folder, file), "--strip-components=1");
    }
  }

  /** The packed file of a package. */
  packed(name: keyof typeof PACKAGES): string {
    return join(this.#folder, PACKAGES[name]);
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A folder of modules with everything that this repository has installed, but none of its own packages. */
function linkModules(folder: string): void {
  mkdirSync(join(folder, "@agentvault"), { recursive: true });
  for (const name of readdirSync(join(ROOT, "node_modules"))) {
    if (name === "@agentvault" || name === "agentvault" || name === ".cache") continue;
    symlinkSync(join(ROOT, "node_modules", name), join(folder, name));
  }
}
