#!/usr/bin/env node
/*
 * Where every run starts, in plain JavaScript so that nothing is loaded to find out that there is nothing to do. Published,
 * it stands beside the built cli.js; in the repository, beside cli.ts.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";
import { upToDate } from "./cache/fresh.mjs";
import { summaryLine } from "./commands/summary.mjs";

const args = process.argv.slice(2);
const folders = isMainThread ? plainGenerate(args) : undefined;
const connectors = folders && upToDate(folders.specs, folders.out);

if (folders && connectors !== undefined) {
  console.log(summaryLine(folders.out, connectors));
} else {
  // A third of a run would go into optimizing code that is used once: only what stays in use for seconds is worth it.
  setFlagsFromString("--interrupt-budget=1000000");
  const { run, serveEmitter } = await loadCli();
  if (isMainThread) process.exitCode = await run(args);
  else await serveEmitter();
}

/**
 * The folders of `generate` as it is mostly called; undefined for whatever else was asked, which the command line reads.
 * @param {string[]} args
 */
function plainGenerate(args) {
  try {
    const folder = /** @type {const} */ ({ type: "string" });
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { specs: folder, out: folder } });
    if (positionals.length !== 1 || positionals[0] !== "generate") return undefined;
    return { specs: values.specs ?? "specs", out: values.out ?? "generated" };
  } catch {
    return undefined;
  }
}

/** @returns {Promise<typeof import("./cli.js")>} */
async function loadCli() {
  const built = new URL("./cli.js", import.meta.url);
  if (existsSync(built)) return import(built.href);
  const { compiledCli } = await import("./cache/compile.mjs");
  const compiled = await compiledCli();
  if (compiled !== undefined) return import(compiled);
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
  return import(new URL("./cli.ts", import.meta.url).href);
}
