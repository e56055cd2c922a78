import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(import.meta.dirname, "../..");
const OURS = ["@agentvault", "agentvault"];

/** A copy of the repository, whose files can be changed while others work on the real ones. */
export class Copy implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), "agentvault-mutation-"));

  constructor() {
    for (const name of visible(ROOT)) {
      if (name === "node_modules") continue;
      cpSync(join(ROOT, name), join(this.folder, name), { recursive: true, filter: (from) => !/[/\\](dist|node_modules)$/.test(from) });
    }
    // What is installed stays where it is; our own packages are those of the copy.
    const modules = join(this.folder, "node_modules");
    mkdirSync(join(modules, "@agentvault"), { recursive: true });
    for (const name of visible(join(ROOT, "node_modules"))) {
      if (!OURS.includes(name)) symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
    }
    symlinkSync(join(this.folder, "runtime"), join(modules, "@agentvault/runtime"));
    symlinkSync(join(this.folder, "generated"), join(modules, "agentvault"));
  }

  /** The TypeScript files that match, by their paths in the copy. */
  find(globs: readonly string[]): string[] {
    const found = ts.sys.readDirectory(this.folder, [".ts"], ["node_modules"], globs);
    return found.map((path) => path.slice(this.folder.length + 1)).sort();
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const visible = (folder: string): string[] => readdirSync(folder).filter((name) => !name.startsWith("."));
