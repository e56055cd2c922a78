import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { generatorDigest } from "./fresh.mjs";

/*
 * The generator's TypeScript as one JavaScript file, compiled once for each state of the sources: compiling it module by module
 * while it loads takes as long as generating a connector. Plain JavaScript: main.mjs runs it before anything is compiled.
 */

/**
 * Where the compiled command line is; undefined where it cannot be kept, in a repository that is read-only.
 * @returns {Promise<string | undefined>}
 */
export async function compiledCli() {
  const folder = fileURLToPath(new URL("../../node_modules/.cache/agentvault", import.meta.url));
  const name = `cli-${generatorDigest().slice(0, 16)}.mjs`;
  const path = join(folder, name);
  try {
    if (!existsSync(path)) {
      const text = await compile(fileURLToPath(new URL("../cli.ts", import.meta.url)));
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${path}.${process.pid}`, text);
      renameSync(`${path}.${process.pid}`, path);
      for (const other of readdirSync(folder))
        if (/^cli-\w+\.mjs$/.test(other) && other !== name) rmSync(join(folder, other), { force: true });
    }
    return pathToFileURL(path).href;
  } catch {
    return undefined;
  }
}

/** @param {string} entry */
async function compile(entry) {
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
  const options = /** @type {const} */ ({ bundle: true, packages: "external", platform: "node", format: "esm", target: "node20" });
  const result = await build({ ...options, entryPoints: [entry], plugins: [places], write: false, logLevel: "silent" });
  return result.outputFiles[0]?.text ?? "";
}
