import { readdirSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { toManifest } from "../../generator/scan/manifest.js";
import { type OpenProgram, openProgram } from "../../generator/scan/program.js";
import { scanProgram } from "../../generator/scan/scan.js";

/** A small program and what is to be found in it: `connector operation` and `unbounded connector line`. */
export interface Sample {
  readonly name: string;
  readonly files: readonly string[];
  readonly expected: readonly string[];
}

/** The programs of a folder: a file each, or a folder each with its `index`. Their first lines say what is expected. */
export function readSamples(folder: string): Sample[] {
  return readdirSync(folder)
    .filter((name) => name !== "biome.json")
    .map((name) => {
      const path = resolve(folder, name);
      const files = statSync(path).isDirectory() ? sourcesIn(path) : [path];
      const main = files.find((file) => /index\.[jt]s$/.test(file)) ?? path;
      return { name, files, expected: expectedIn(readFileSync(main, "utf8")) };
    });
}

function expectedIn(text: string): string[] {
  const lines = [...text.matchAll(/^\/\/! (\S+) (.*)$/gm)];
  return lines
    .flatMap(([, first = "", rest = ""]) =>
      first === "unbounded" ? [`unbounded ${rest}`] : rest.split(", ").map((id) => `${first} ${id}`),
    )
    .sort();
}

/** All programs as one, so that the SDK is read once. */
export const openSamples = (samples: readonly Sample[]): OpenProgram => openProgram(samples.flatMap(({ files }) => files));

/** What is found in one of them, in the words of the expectation. */
export function found(sample: Sample, open: OpenProgram): string[] {
  const files = open.files.filter(({ fileName }) => sample.files.includes(fileName));
  const { connectors, unbounded } = toManifest(scanProgram({ ...open, files }), process.cwd());
  const used = Object.entries(connectors).flatMap(([id, { operations }]) =>
    Object.keys(operations).map((operation) => `${id} ${operation}`),
  );
  const open_ = unbounded.map(
    ({ connector, maxRisk, at }) => `unbounded ${connector ?? "*"}${maxRisk ? `:${maxRisk}` : ""} ${at.split(":").at(-1)}`,
  );
  return [...new Set([...used, ...open_])].sort();
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => /\.[cm]?[jt]s$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => resolve(folder, file));
