import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/*
 * What a run reads and writes: which files, and their digests. Plain JavaScript over Node's own modules, because main.mjs
 * needs it before anything else is loaded.
 */

/** The folders inside the output folder that hold generated files; everything beside them is left alone. */
export const OUTPUT_FOLDERS = ["api", "docs", "manifest", "sdk", "server"];

/** The JSON Schema for editors, in the specs folder. */
export const SCHEMA_FILE = "spec.schema.json";

/**
 * A run prepares its files in a folder of this name.
 * @param {number} pid
 */
export const stagingName = (pid) => `.agentvault-${pid}`;

/**
 * Contents by path.
 * @typedef {Readonly<Record<string, string>>} Digests
 */

/** @param {string | Uint8Array} data */
export function digest(data) {
  return createHash("sha256").update(data).digest("hex");
}

/**
 * Whether a folder has these files with these contents.
 * @param {string} folder
 * @param {Digests} files
 */
export function holds(folder, files) {
  return Object.entries(files).every(
    ([path, wanted]) => existsSync(join(folder, path)) && digest(readFileSync(join(folder, path))) === wanted,
  );
}

/**
 * Whether a file of this name is meant as a spec. What starts with a dot is an editor's, other endings are other things.
 * @param {string} name
 */
export const isSpecName = (name) => /^[^.].*\.ya?ml$/i.test(name);

/** @param {string} specs */
export const listSpecs = (specs) => readdirSync(specs).filter(isSpecName).sort();

/**
 * Every file in the folders that hold generated ones.
 * @param {string} out
 */
export function listOutput(out) {
  return listFiles(out, (path) => OUTPUT_FOLDERS.includes(/** @type {string} */ (path.split("/")[0])));
}

/**
 * The processes that have a staging folder in this one: they are using it, or were killed and left it behind.
 * @param {string} folder
 */
export function stagingProcesses(folder) {
  return namesIn(folder).flatMap((entry) =>
    /^\.agentvault-\d+$/.test(entry.name) ? [Number(entry.name.slice(".agentvault-".length))] : [],
  );
}

/**
 * The paths of all files below a folder, in code-unit order; a folder that does not exist has none.
 * @param {string} folder
 * @param {(path: string) => boolean} wanted
 */
export function listFiles(folder, wanted = () => true) {
  /** @type {string[]} */
  const paths = [];
  const walk = (/** @type {string} */ prefix) => {
    for (const entry of namesIn(join(folder, prefix))) {
      const path = prefix + entry.name;
      if (!wanted(path)) continue;
      if (entry.isDirectory()) walk(`${path}/`);
      else paths.push(path);
    }
  };
  walk("");
  return paths.sort();
}

/** @param {string} folder */
function namesIn(folder) {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
}

/**
 * One digest of several files, names and contents.
 * @param {string} folder
 * @param {readonly string[]} paths
 */
export function digestFiles(folder, paths) {
  return digest(paths.map((path) => `${path}\0${digest(readFileSync(join(folder, path)))}\n`).join(""));
}
