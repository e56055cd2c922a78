import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { generatorDigest } from "./fresh.mjs";

/*
 * The generator's TypeScript as JavaScript, compiled once for each state of the sources: compiling it module by module
 * while it loads takes as long as generating a connector. What the sources import when they need it stays a file of its own,
 * so that a run loads the packages of its own command. Plain JavaScript: main.mjs runs it before anything is compiled.
 */

/**
 * Where the compiled command line is; undefined where it cannot be kept, in a repository that is read-only.
 * @returns {Promise<string | undefined>}
 */
export async function compiledCli() {
  const folder = fileURLToPath(new URL("../../node_modules/.cache/agentvault", import.meta.url));
  const name = `cli-${generatorDigest().slice(0, 16)}`;
  const compiled = join(folder, name);
  try {
    if (!existsSync(compiled)) {
      const own = `${compiled}.${process.pid}`;
      await compile(fileURLToPath(new URL("../cli.ts", import.meta.url)), own);
      keep(own, compiled);
      for (const other of readdirSync(folder))
        if (/^cli-\w+(\.mjs)?$/.test(other) && other !== name) rmSync(join(folder, other), { recursive: true, force: true });
    }
    return pathToFileURL(join(compiled, "cli.mjs")).href;
  } catch {
    return undefined;
  }
}

/**
 * A run beside this one may have been first.
 * @param {string} own @param {string} compiled
 */
function keep(own, compiled) {
  try {
    renameSync(own, compiled);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(compiled)) throw error;
  }
}

/** @param {string} entry @param {string} outdir */
async function compile(entry, outdir) {
  const { build } = await import("esbuild");
  /** @type {import("esbuild").Plugin} Modules look for templates and packages from where their source is. */
  const places = {
    name: "places",
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]generator[\\/].*\.(ts|mjs)$/ }, ({ path }) => ({
        contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
        loader: path.endsWith(".ts") ? "ts" : "js",
      })),
  };
  const options = /** @type {const} */ ({ bundle: true, splitting: true, packages: "external", platform: "node", format: "esm" });
  const outExtension = { ".js": ".mjs" };
  await build({ ...options, target: "node20", entryPoints: [entry], outdir, outExtension, plugins: [places], logLevel: "silent" });
}
