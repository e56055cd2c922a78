import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PACKAGE_ROOT, TEMPLATES } from "../package-root.mjs";
import { digest, digestFiles, holds, listFiles, listOutput, listSpecs, SCHEMA_FILE, stagingProcesses } from "./files.mjs";

/*
 * Whether anything changed since the last run, told by digests. Plain JavaScript over Node's own modules: main.mjs asks
 * before it loads anything else.
 */

/**
 * What the last complete run left behind; files by their digests.
 * @typedef {object} State
 * @property {string} generator digest of the generator
 * @property {Digests} specs
 * @property {string} schema digest of the JSON Schema for editors
 * @property {Digests} files the generated ones
 * @property {readonly string[]} others files in the same folders that are not generated
 */
/** @typedef {import("./files.mjs").Digests} Digests */

/**
 * How many connectors there are, where nothing changed since the last run; undefined where something did or may have.
 * @param {string} specs
 * @param {string} out
 * @returns {number | undefined}
 */
export function upToDate(specs, out) {
  try {
    const folder = cacheFolder(out);
    if (folder === undefined) return undefined;
    /** @type {State} */
    const state = JSON.parse(readFileSync(join(folder, "state.json"), "utf8"));
    const same =
      state.generator === generatorDigest() &&
      sameNames(Object.keys(state.specs), listSpecs(specs)) &&
      sameNames([...Object.keys(state.files), ...state.others], listOutput(out)) &&
      stagingProcesses(out).length === 0 &&
      holds(specs, { ...state.specs, [SCHEMA_FILE]: state.schema }) &&
      holds(out, state.files);
    return same ? Object.keys(state.specs).length : undefined;
  } catch {
    return undefined; // no state, or none that can be read: the full run finds out what is wrong
  }
}

/**
 * @param {readonly string[]} names
 * @param {readonly string[]} sorted
 */
const sameNames = (names, sorted) => [...names].sort().join("\n") === sorted.join("\n");

/**
 * Where results are kept between runs with this output folder; none where there is no node_modules to keep them in.
 * @param {string} out
 */
export function cacheFolder(out) {
  if (!existsSync("node_modules")) return undefined;
  return resolve("node_modules/.cache/agentvault", digest(resolve(out)).slice(0, 16));
}

/** A digest of the generator: its code, its templates and the versions of what it depends on. */
export function generatorDigest() {
  const code = fileURLToPath(new URL("..", import.meta.url));
  // What the generator shares with servers lies beside it.
  const validator = join(code, "../runtime/src/server");
  const versions = ["package.json", "package-lock.json"].filter((name) => existsSync(join(PACKAGE_ROOT, name)));
  const folders = [code, validator, TEMPLATES].map((folder) => digestFiles(folder, listFiles(folder)));
  return digest([...folders, digestFiles(PACKAGE_ROOT, versions)].join());
}
