import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Figure, median } from "./figure.js";
import { runProcess } from "./process.js";

const ROOT = resolve(import.meta.dirname, "..");
const FILES = 200;
const RUNS = 5;

/** What reading a program of 200 files takes, as a whole process, with all connectors at hand. */
export async function measureScan(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "agentvault-scan-"));
  try {
    const operations = writeProgram(join(folder, "src"));
    const runs = [];
    for (let run = 0; run < RUNS; run++) {
      const ran = await runProcess([join(ROOT, "generator/main.mjs"), "scan", "src", "--format", "json"], folder);
      if (ran.code !== 0) throw new Error(`scan ended with ${ran.code}: ${ran.stdout}${ran.stderr}`);
      const { connectors, unbounded } = JSON.parse(ran.stdout) as {
        connectors: Record<string, { operations: object }>;
        unbounded: unknown[];
      };
      const found = Object.values(connectors).reduce((sum, connector) => sum + Object.keys(connector.operations).length, 0);
      if (found !== operations || unbounded.length > 0)
        throw new Error(`scan found ${found} operations of ${operations}, ${unbounded.length} places unbounded`);
      runs.push(ran);
    }
    const what = { part: "scan", name: `a program of ${FILES} files` };
    return [
      { ...what, value: median(runs.map(({ seconds }) => seconds)) * 1000, unit: "ms", limit: 6000 },
      { ...what, name: `${what.name}, processor time`, value: median(runs.map(({ cpuSeconds }) => cpuSeconds)) * 1000, unit: "ms" },
      { ...what, name: `${what.name}, peak memory`, value: median(runs.map(({ megabytes }) => megabytes)), unit: "MB" },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A program whose files each use another connector by methods, by ids of a list, and through helpers; gives how many operations that is. */
function writeProgram(folder: string): number {
  mkdirSync(folder);
  const manifests = readdirSync(join(ROOT, "generated/manifest")).map(
    (file) => JSON.parse(readFileSync(join(ROOT, "generated/manifest", file), "utf8")) as Manifest,
  );
  const used = new Set<string>();
  for (let index = 0; index < FILES; index++) {
    const manifest = manifests[index % manifests.length];
    if (manifest === undefined) continue;
    const ids = Object.keys(manifest.operations).slice(0, 3);
    for (const id of ids) used.add(`${manifest.connector} ${id}`);
    writeFileSync(join(folder, `step-${index}.ts`), step(index, manifest.connector, ids));
  }
  writeFileSync(join(folder, "clients.ts"), 'import { ARXClient } from "agentvault";\n\nexport const arx = new ARXClient();\n');
  const names = [...Array(FILES).keys()];
  const imports = names.map((index) => `import { run${index} } from "./step-${index}.js";`);
  writeFileSync(join(folder, "index.ts"), `${imports.join("\n")}\n\n${names.map((index) => `await run${index}("host");`).join("\n")}\n`);
  return used.size;
}

interface Manifest {
  readonly connector: string;
  readonly operations: Readonly<Record<string, unknown>>;
}

const camel = (id: string): string => id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Some sixty lines, of which most have nothing to do with the SDK, as in any program. */
const step = (index: number, connector: string, ids: readonly string[]): string => `import { arx } from "./clients.js";

interface Item {
  readonly name: string;
  readonly count: number;
}

const IDS = ${JSON.stringify(ids)} as const;
const connector = arx.${camel(connector)}();

async function call(id: (typeof IDS)[number], params: object): Promise<unknown> {
  return connector.execute(id as never, params as never);
}

export async function run${index}(host: string): Promise<readonly Item[]> {
  const found: Item[] = [];
  for (const id of IDS) {
    const answer = await call(id, { host });
    found.push({ name: id, count: JSON.stringify(answer).length });
  }
  return summarize(found, host);
}

function summarize(items: readonly Item[], host: string): readonly Item[] {
  const byName = new Map<string, number>();
  for (const { name, count } of items) byName.set(name, (byName.get(name) ?? 0) + count);
  const sorted = [...byName].sort(([, a], [, b]) => b - a);
  return sorted.map(([name, count]) => ({ name: \`\${host} \${name}\`, count }));
}
${[...Array(6).keys()]
  .map(
    (number) => `
export class Report${index}_${number} {
  readonly #lines: string[] = [];
  add(item: Item): this {
    this.#lines.push(\`\${item.name}: \${item.count.toFixed(${number})}\`);
    return this;
  }
  print(): string {
    return this.#lines.filter((line) => line.length > ${number}).join("\\n");
  }
}`,
  )
  .join("\n")}
`;
