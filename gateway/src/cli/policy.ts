import { readFileSync } from "node:fs";
import { type Command, Option } from "commander";
import { generatedConnectors } from "../catalog/catalog.js";
import { fileMistake, MistakesError } from "../located/mistake.js";
import { printMistakes } from "../located/print-mistakes.js";
import { checkPolicy } from "../policy/check-policy.js";
import { explainPolicy } from "../policy/explain-policy.js";
import { findOperation, type PolicyCatalog } from "../policy/policy-catalog.js";
import { readPolicy } from "../policy/read-policy.js";
import { type DecidedEvent, decidedLine, replayPolicy } from "../policy/replay-policy.js";
import { testPolicy } from "../policy/test-policy.js";
import type { End, ExitCode } from "./exit-code.js";
import { prefixed } from "./prefixed.js";
import { unknownName } from "./unknown-name.js";
import { UsageError } from "./usage-error.js";

interface ExplainFlags {
  readonly agent: string;
  readonly params: string;
  readonly asserted: readonly string[];
  readonly observed: readonly string[];
}

/** `policy check|explain|test|replay`: what a policy file says, without a gateway. */
export function addPolicyCommands(program: Command, end: End): void {
  const policy = program.command("policy").description("look at a policy file before it counts");
  const tell = ({ text, exitCode }: { readonly text: string; readonly exitCode: ExitCode }) => {
    process.stdout.write(text);
    end(exitCode);
  };
  policy
    .command("check")
    .argument("<file>")
    .description("everything that is wrong or doubtful")
    .action(async (file: string) => {
      const read = open(file);
      const doubts = checkPolicy(read, await loadCatalog(generatedConnectors.ids));
      tell({
        text: doubts.length > 0 ? printMistakes(doubts, "warning") : `${file}: nothing wrong; rules: ${read.written.length}\n`,
        exitCode: 0,
      });
    });
  policy
    .command("explain")
    .argument("<file>")
    .argument("<connector>")
    .argument("<operation>")
    .description("what a policy says to a call, and why")
    .addOption(new Option("--agent <name>", "who calls: agent:<name>").makeOptionMandatory())
    .option("--params <json>", "the call's parameters", "{}")
    .option("--asserted <action...>", '"connector operation" that the client claims', [])
    .option("--observed <action...>", '"connector operation" that the gateway saw', [])
    .action(async (file: string, connector: string, name: string, flags: ExplainFlags) => {
      const { policy: read } = open(file);
      const catalog = await loadCatalog([connector]);
      const operation = findOperation(catalog, connector, name);
      if (!operation) throw unknownOperation(catalog, connector, name);
      const { asserted, observed } = flags;
      const agent = prefixed("agent:", flags.agent);
      tell(explainPolicy(read, { agent, operation, params: parseParams(flags.params), asserted, observed }));
    });
  policy
    .command("test")
    .argument("<file>")
    .argument("<cases>", "a YAML file of requests and the verdicts that they must get")
    .description("hold a policy against cases")
    .action(async (file: string, cases: string) => {
      const catalog = await loadCatalog(generatedConnectors.ids);
      tell(testPolicy(open(file).policy, catalog, readText(cases), cases));
    });
  policy
    .command("replay")
    .argument("<file>")
    .argument("<export>", "an export of the audit trail")
    .description("what a policy would have said to what was decided")
    .action((file: string, exported: string) => tell(replayPolicy(open(file).policy, readDecisions(exported))));
}

function open(file: string) {
  const read = readPolicy(readText(file), file);
  if ("mistakes" in read) throw new MistakesError(read.mistakes);
  return read;
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new MistakesError([fileMistake(file, `cannot be read (${(error as NodeJS.ErrnoException).code})`)]);
  }
}

async function loadCatalog(ids: readonly string[]): Promise<PolicyCatalog> {
  const modules = await Promise.all(
    [...new Set(ids)].map(async (id) => [id, (await generatedConnectors.load(id))?.OPERATION_MAP] as const),
  );
  return new Map(modules.flatMap(([id, operations]) => (operations ? [[id, operations] as const] : [])));
}

function unknownOperation(catalog: PolicyCatalog, connector: string, name: string): UsageError {
  const operations = catalog.get(connector);
  return operations
    ? unknownName(`${connector} has no operation ${name}`, name, Object.keys(operations))
    : unknownName(`there is no connector ${connector}`, connector, generatedConnectors.ids);
}

function parseParams(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError("--params takes JSON");
  }
}

/** The decisions of an export: a line that is none is passed over. @throws MistakesError */
function readDecisions(file: string): DecidedEvent[] {
  const decisions = readText(file)
    .split("\n")
    .flatMap((line, at) => (line.includes('"policy.decided"') ? [readDecision(line, file, at + 1)] : []));
  if (decisions.length > 0) return decisions;
  throw new MistakesError([fileMistake(file, "has no decision in it", "`audit export` writes a file that has")]);
}

function readDecision(text: string, file: string, line: number): DecidedEvent {
  try {
    return decidedLine.parse(JSON.parse(text)).event;
  } catch {
    throw new MistakesError([{ ...fileMistake(file, "is no line of an export"), line, source: text }]);
  }
}
