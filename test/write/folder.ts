import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A real folder for one test; null instead of a text makes an empty folder. */
export class Folder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), "agentvault-write-"));

  constructor(files: Readonly<Record<string, string | null>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string | null): void {
    const full = this.at(path);
    mkdirSync(text === null ? full : dirname(full), { recursive: true });
    if (text !== null) writeFileSync(full, text);
  }

  at(path: string): string {
    return join(this.path, path);
  }

  /** Everything in it: the texts of files, and null for folders. */
  get content(): Record<string, string | null> {
    const paths = readdirSync(this.path, { recursive: true, encoding: "utf8" }).sort();
    return Object.fromEntries(
      paths.map((path) => [path, statSync(this.at(path)).isDirectory() ? null : readFileSync(this.at(path), "utf8")]),
    );
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A file as an emitter makes it. */
export const generated = (id: string, body: string): string =>
  `// Generated from specs/${id}.yaml by \`npm run generate\`. Do not edit.\n${body}\n`;
