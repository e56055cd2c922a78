import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";

/** What of a program is not its source: left out of folders and globs, read where it is named itself. */
const LEFT_OUT = new Set(["node_modules", "dist"]);
const SOURCE = /\.[cm]?[jt]sx?$/;
const DECLARATION = /\.d\.[cm]?ts$/;

/** The files that a path on the command line stands for; undefined where there is nothing of that name. */
export function filesOf(path: string): string[] | undefined {
  if (existsSync(path)) return statSync(path).isDirectory() ? sourcesBelow(resolve(path)) : [resolve(path)];
  if (!/[*?{[]/.test(path)) return undefined;
  const { base } = picomatch.scan(path);
  const root = resolve(base);
  if (!existsSync(root)) return undefined;
  const matches = picomatch(resolve(path).split(sep).join("/"));
  const found = sourcesBelow(root).filter((file) => matches(file.split(sep).join("/")));
  return found.length === 0 ? undefined : found;
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return LEFT_OUT.has(entry.name) || entry.name.startsWith(".") || isGenerated(path) ? [] : sourcesBelow(path);
      return SOURCE.test(entry.name) && !DECLARATION.test(entry.name) ? [path] : [];
    });
}

/** Whether a folder holds an SDK's generated files: the manifests stand beside it. */
const isGenerated = (folder: string): boolean => /[\\/](sdk|server)$/.test(folder) && existsSync(join(dirname(folder), "manifest"));

/** As reports name it: relative to the working folder, the same on every machine. */
export const shownPath = (file: string, from: string): string => relative(from, file).split(sep).join("/");
