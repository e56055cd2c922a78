/*
 * npm run mutation [-- --files <glob> …] [--sample N] [--list]: makes one mistake at a time in a copy of the sources, and tells
 * which of them no test notices (exit code 1 where they are more than one in ten).
 */
import { parseArgs } from "node:util";
import { Copy } from "./copy.js";
import { type Mutant, mutantsOf } from "./mutants.js";
import { describe, type Judged, survivalRate, totals } from "./report.js";
import { sample } from "./sample.js";
import { Suite } from "./suite.js";

/** What decides whether a schema, its type and its check agree. */
const FILES = [
  "generator/emit/kinds.ts",
  "generator/emit/types/*.ts",
  "generator/emit/zod/*.ts",
  "generator/model/close.ts",
  "generator/model/merge.ts",
  "generator/model/open.ts",
  "runtime/src/server/canonical.ts",
  "runtime/src/server/checks.ts",
  "runtime/src/server/is-multiple.ts",
  "runtime/src/server/json-schema/*.ts",
];
const MOST_SURVIVORS = 0.1;

interface Options {
  readonly files: readonly string[];
  readonly count: number;
  readonly list: boolean;
}

function readOptions(): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { files: { type: "string", multiple: true }, sample: { type: "string" }, list: { type: "boolean", default: false } },
    });
    const { files, sample: size, list } = values;
    // `--files a b`: what follows the first is positional.
    if ((files === undefined && positionals.length > 0) || (size !== undefined && !/^[1-9]\d*$/.test(size))) return undefined;
    return { files: files === undefined ? FILES : [...files, ...positionals], count: Number(size ?? Infinity), list };
  } catch {
    return undefined; // an unknown option: the usage says which there are
  }
}

async function judge(copy: Copy, mutants: readonly Mutant[]): Promise<Judged[]> {
  const suite = new Suite(copy);
  console.error(`${mutants.length} mutants; the tests pass without one, in ${(await suite.check()).toFixed(0)} s`);
  const judged: Judged[] = [];
  for (const mutant of mutants) {
    const started = performance.now();
    const fate = await suite.fateOf(mutant);
    judged.push({ mutant, fate });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.error(`${judged.length}/${mutants.length} ${fate} after ${seconds} s: ${describe(mutant)}`);
  }
  return judged;
}

async function main({ files, count, list }: Options): Promise<number> {
  using copy = new Copy();
  const all: Mutant[] = [];
  for (const file of copy.find(files)) all.push(...(await mutantsOf(file, copy.read(file))));
  if (all.length === 0) throw new Error(`no mutant can be made of ${files.join(", ")}`);
  const mutants = sample(all, count);
  if (list) {
    for (const mutant of mutants) console.log(describe(mutant));
    return 0;
  }
  const judged = await judge(copy, mutants);
  for (const { mutant, fate } of judged) if (fate === "survived") console.log(`survived: ${describe(mutant)}`);
  process.stdout.write(totals(judged));
  return survivalRate(judged) > MOST_SURVIVORS ? 1 : 0;
}

const options = readOptions();
if (options === undefined) {
  console.error("usage: npm run mutation -- [--files <glob> …] [--sample N] [--list]");
  process.exitCode = 2;
} else {
  process.exitCode = await main(options).catch((error: unknown) => {
    console.error((error as Error).message);
    return 2;
  });
}
