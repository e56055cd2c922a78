import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { measureBundle, measureCheck, measureErrors, measureGenerate } from "./measure.js";
import { chooseOperations, type Operation } from "./operations.js";
import type { Row, Table } from "./table.js";
import type { Tool } from "./tool.js";

/** What was promised to users of ours. */
const LIMITS = { instantiations: 63_000, "check s": 1 };

/** All tools on one document, one after the other. */
export async function measureDocument(folder: string, document: string, tools: readonly Tool[], runs: number): Promise<Table[]> {
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
    if (typeof made.figures === "string") {
      used.push(made);
      checked.push(made);
    } else {
      used.push(...(await measureConsumers(tool, home, operations, runs)));
      checked.push(await row(tool.name, () => measureOutput(tool, home)));
    }
    rmSync(home, { recursive: true, force: true });
  }
  const name = basename(document);
  return [
    { title: `${name}: generation; ratios to ours`, rows: generated },
    { title: `${name}: a consumer of ${operations.length} calls`, rows: used, limits: LIMITS },
    { title: `${name}: the output by itself`, rows: checked },
  ];
}

async function measureOutput(tool: Tool, home: string): Promise<Record<string, number>> {
  const { errors, instantiations, checkSeconds, megabytes } = await measureErrors(tool, home);
  for (const error of errors.slice(0, 3)) console.error(`  ${error}`);
  return { "type errors": errors.length, instantiations, "check s": checkSeconds, "tsc MB": megabytes };
}

async function measureConsumers(tool: Tool, home: string, operations: readonly Operation[], runs: number): Promise<Row[]> {
  const measure = (withZod: boolean) => async (): Promise<Record<string, number>> => {
    const consumer = tool.use(home, operations);
    const { instantiations, checkSeconds, megabytes } = await measureCheck(home, consumer, withZod, runs);
    const bytes = withZod ? {} : { "bytes of one call": await measureBundle(home, consumer) };
    return { instantiations, "check s": checkSeconds, "tsc MB": megabytes, ...bytes };
  };
  const client = await row(tool.name, measure(false));
  return tool.emits.includes("zod") ? [client, await row(`${tool.name}, zod too`, measure(true))] : [client];
}

/** The figures that a measurement gives, or the first line of what went wrong. */
async function row(name: string, measure: () => Promise<Record<string, number>>): Promise<Row> {
  console.error(name);
  try {
    return { name, figures: await measure() };
  } catch (error) {
    return { name, figures: (error as Error).message.split("\n")[0] ?? "" };
  }
}
