/*
 * npm run bench:peers -- [--documents <file> …] [--only <tool> …] [--quick] [--format json]: ours and its peers on the same documents in
 * one run. Exit code 1 where a user of our output pays more than was promised.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { measureCalls } from "./calls.js";
import { GENERATORS } from "./generators.js";
import { installPeers, PEERS } from "./install.js";
import { measureBundle, measureCheck, measureErrors, measureGenerate } from "./measure.js";
import { chooseOperations } from "./operations.js";
import { installRuntime, ours } from "./ours.js";
import { formatTable, type Row, type Table } from "./table.js";
import type { Tool } from "./tool.js";

const GITHUB = join(PEERS, "node_modules/@octokit/openapi/generated/api.github.com.json");
/** Of the calls, for each run of the generators. */
const ROUNDS = 10;
const LIMITS = { instantiations: 63_000, "check s": 1 };

/** The figures that a measurement gives, or the first line of what went wrong. */
async function row(name: string, measure: () => Promise<Record<string, number>>): Promise<Row> {
  console.error(name);
  try {
    return { name, figures: await measure() };
  } catch (error) {
    return { name, figures: (error as Error).message.split("\n")[0] ?? "" };
  }
}

async function measureDocument(folder: string, document: string, tools: readonly Tool[], runs: number): Promise<Table[]> {
  const [generated, checked, used]: [Row[], Row[], Row[]] = [[], [], []];
  const operations = chooseOperations(document);
  for (const tool of tools) {
    const home = join(folder, tool.name);
    const made = await row(`${tool.name} (${tool.emits})`, async () => {
      const { seconds, cpuSeconds, megabytes, files, lines } = await measureGenerate(tool, home, document, runs);
      await tool.finish?.(home);
      return { "wall s": seconds, "cpu s": cpuSeconds, MB: megabytes, files, lines };
    });
    generated.push(made);
    if (typeof made.figures !== "string") {
      used.push(...(await measureConsumers(tool, home, operations, runs)));
      checked.push(await row(tool.name, () => measureOutput(tool, home)));
    }
    rmSync(home, { recursive: true, force: true });
  }
  const name = basename(document);
  return [
    { title: `${name}: generation; ratios to ours`, rows: generated },
    { title: `${name}: a consumer of ${operations.length} calls`, rows: used },
    { title: `${name}: the output by itself`, rows: checked },
  ];
}

async function measureOutput(tool: Tool, home: string): Promise<Record<string, number>> {
  const { errors, instantiations, checkSeconds, megabytes } = await measureErrors(tool, home);
  for (const error of errors.slice(0, 3)) console.error(`  ${error}`);
  return { "type errors": errors.length, instantiations, "check s": checkSeconds, "tsc MB": megabytes };
}

async function measureConsumers(tool: Tool, home: string, operations: ReturnType<typeof chooseOperations>, runs: number): Promise<Row[]> {
  const measure = (withZod: boolean) => async (): Promise<Record<string, number>> => {
    const consumer = tool.use(home, operations);
    const { instantiations, checkSeconds, megabytes } = await measureCheck(home, consumer, withZod, runs);
    const bytes = withZod ? {} : { "bytes of one call": await measureBundle(home, consumer) };
    return { instantiations, "check s": checkSeconds, "tsc MB": megabytes, ...bytes };
  };
  const client = await row(tool.name, measure(false));
  return tool.emits.includes("zod") ? [client, await row(`${tool.name}, zod too`, measure(true))] : [client];
}

/** Which limits ours misses. */
const missed = ({ title, rows }: Table): string[] => {
  if (!title.includes("a consumer")) return [];
  const figures = rows.find(({ name }) => name === ours.name)?.figures;
  if (typeof figures === "string") return [`${title}: ${figures}`];
  return Object.entries(LIMITS).flatMap(([column, limit]) => {
    const value = figures?.[column];
    return value !== undefined && value > limit ? [`${title}: ours has ${value} ${column}, at most ${limit} was promised`] : [];
  });
};

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
  for (const line of tables.flatMap(missed)) {
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
