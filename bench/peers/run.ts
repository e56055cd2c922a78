/*
 * npm run bench:peers -- [--documents <file> …] [--only <tool> …] [--quick] [--format json]: ours and its peers on the same documents in
 * one run. Exit code 1 where a user of our output pays more than was promised.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { measureCalls } from "./calls.js";
import { measureDocument } from "./document.js";
import { GENERATORS } from "./generators.js";
import { installPeers, PEERS } from "./install.js";
import { installRuntime, ours } from "./ours.js";
import { findMissed, formatTable, type Table } from "./table.js";

const GITHUB = join(PEERS, "node_modules/@octokit/openapi/generated/api.github.com.json");
/** Of the calls, for each run of the generators. */
const ROUNDS = 10;

async function run(documents: readonly string[], only: readonly string[], runs: number, isJson: boolean): Promise<void> {
  installPeers();
  const tools = [ours, ...GENERATORS.filter(({ name }) => only.length === 0 || only.includes(name))];
  const folder = mkdtempSync(join(tmpdir(), "agentvault-peers-"));
  const tables: Table[] = [];
  try {
    await installRuntime(folder);
    for (const document of documents) tables.push(...(await measureDocument(folder, document, tools, runs)));
    tables.push(await measureCalls(ROUNDS * runs));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(isJson ? JSON.stringify(tables, null, 2) : tables.map(formatTable).join("\n"));
  for (const line of tables.flatMap(findMissed)) {
    console.error(`missed: ${line}`);
    process.exitCode = 1;
  }
}

const USAGE = "usage: npm run bench:peers -- [--documents <file>]… [--only <tool>]… [--quick] [--format text|json]";

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        documents: { type: "string", multiple: true, default: [] },
        only: { type: "string", multiple: true, default: [] },
        quick: { type: "boolean", default: false },
        format: { type: "string", default: "text" },
      },
    });
    const isKnown = values.only.every((name) => GENERATORS.some((tool) => tool.name === name));
    return isKnown && ["text", "json"].includes(values.format) ? values : undefined;
  } catch {
    return undefined; // an unknown option: the usage says which there are
  }
}

const args = readArguments();
if (args === undefined) {
  console.error(`${USAGE}\ntools: ${GENERATORS.map(({ name }) => name).join(", ")}`);
  process.exitCode = 2;
} else {
  const documents = args.documents.length > 0 ? args.documents.map((path) => resolve(path)) : [GITHUB];
  await run(documents, args.only, args.quick ? 1 : 3, args.format === "json");
}
