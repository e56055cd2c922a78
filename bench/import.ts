import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Figure, median } from "./figure.js";
import { runProcess } from "./process.js";

const ROOT = resolve(import.meta.dirname, "..");
const MAIN = join(ROOT, "generator/main.mjs");
const RUNS = 3;

/** How import and generate grow with the document, and what one changed connector among 101 costs. */
export async function measureImport(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "agentvault-bench-"));
  try {
    return [...(await growth(folder)), await oneOfMany(join(folder, "many"))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function growth(folder: string): Promise<Figure[]> {
  const times: number[] = [];
  for (const factor of [1, 2, 4]) {
    const file = join(folder, `acme-${factor}.json`);
    writeFileSync(file, JSON.stringify(documentOf(factor)));
    const seconds: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const home = mkdtempSync(join(folder, "run-"));
      const {
        code,
        stderr,
        seconds: taken,
      } = await runProcess([MAIN, "import", file, "--connector", "acme", "--accept-up-to", "critical", "--generate"], home);
      if (code !== 0) throw new Error(stderr);
      seconds.push(taken);
    }
    times.push(median(seconds));
  }
  const [one = 0, two = 0, four = 0] = times;
  return [
    { part: "import", name: "500 operations, import and generate", value: one * 1000, unit: "ms" },
    { part: "import", name: "twice the document, over twice the time", value: two / (2 * one), unit: "×", limit: 1.15 },
    { part: "import", name: "four times the document, over four times the time", value: four / (4 * one), unit: "×", limit: 1.15 },
  ];
}

/** 500 operations and 200 shared schemas, `factor` times. */
function documentOf(factor: number): object {
  const paths: Record<string, object> = {};
  const schemas: Record<string, object> = {};
  const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
  const content = (schema: object): object => ({ content: { "application/json": { schema } } });
  for (let copy = 0; copy < factor; copy++) {
    for (let i = 0; i < 200; i++) {
      const properties = Object.fromEntries(
        Array.from({ length: 12 }, (_, k) => [
          `field_${k}`,
          { type: k % 3 === 0 ? "integer" : "string", description: `Field ${k} of thing ${i}.` },
        ]),
      );
      schemas[`Thing${copy}x${i}`] = {
        type: "object",
        required: ["field_1"],
        properties: { ...properties, next: ref(`Thing${copy}x${(i + 1) % 200}`) },
      };
    }
    for (let i = 0; i < 250; i++) {
      const thing = ref(`Thing${copy}x${i % 200}`);
      const query = ["limit", "offset", "sort", "filter"].map((name) => ({
        name,
        in: "query",
        schema: { type: name === "limit" || name === "offset" ? "integer" : "string" },
      }));
      paths[`/part${copy}/things${i}`] = {
        get: { operationId: `list_things_${copy}_${i}`, parameters: query, responses: { 200: content({ type: "array", items: thing }) } },
        post: { operationId: `create_thing_${copy}_${i}`, requestBody: content(thing), responses: { 201: content(thing) } },
      };
    }
  }
  return {
    openapi: "3.0.3",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://acme.example" }],
    paths,
    components: { schemas },
  };
}

/** The ten specs, under 101 names; one of them changes. */
async function oneOfMany(folder: string): Promise<Figure> {
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  mkdirSync(join(folder, "specs"));
  const names = readdirSync(join(ROOT, "specs")).filter((name) => name.endsWith(".yaml"));
  for (let i = 0; i < 101; i++) {
    const name = names[i % names.length] ?? "";
    const text = readFileSync(join(ROOT, "specs", name), "utf8");
    const id = `c${i}_${name.replace(".yaml", "")}`;
    writeFileSync(
      join(folder, "specs", `${id}.yaml`),
      text.replace(/^connector: .*$/m, `connector: ${id}`).replace(/^className: .*$/m, ""),
    );
  }
  const generate = async (): Promise<number> => {
    const { code, stderr, seconds } = await runProcess([MAIN, "generate"], folder);
    if (code !== 0) throw new Error(stderr);
    return seconds * 1000;
  };
  await generate();
  const times: number[] = [];
  const changed = join(folder, "specs", `c0_${names[0]}`);
  for (let run = 0; run < RUNS; run++) {
    writeFileSync(changed, readFileSync(changed, "utf8").replace(/^summary: .*$/m, `summary: As measured in run ${run}.`));
    times.push(await generate());
  }
  return { part: "import", name: "one connector of 101 changed", value: median(times), unit: "ms", limit: 1200 };
}
