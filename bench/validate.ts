import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { emitConnector } from "../generator/emit/emit.js";
import { resolveConnector } from "../generator/model/resolve.js";
import { parseSpec } from "../generator/spec/parse.js";
import { type Figure, median } from "./figure.js";
import { REPORTS } from "./reports.js";
import type { Measured } from "./validator.js";

const ROOT = resolve(import.meta.dirname, "..");

/** What V8 optimizes, and how, differs from one process to the next and stays so while it runs: one process would not do. */
const PROCESSES = 9;
/** No slower than by hand. Where the two are equal, noise decides: it is printed beside, and no allowance is made for it. */
const LIMIT = 1;
const WAYS = { generated: "generated", written: "by hand", ajv: "ajv, all errors" } as const;

/** Ten parameters of the common kinds, one of them a list of objects; reports.ts has the same by hand. */
const SPEC = `connector: reports
name: Reports
category: Test
summary: A connector made for measuring validation.
docs: https://example.com
api: { baseUrl: https://example.com, auth: { type: none } }
operations:
  reports:create:
    method: POST
    path: /reports
    scope: reports:write
    risk: medium
    effect: create
    summary: File a report with what was found.
    params:
      id: { required: true, type: string, pattern: '^rep_[a-z0-9]{8}$' }
      title: { required: true, type: string, minLength: 1, maxLength: 200 }
      description: { type: string, maxLength: 2000 }
      severity: { required: true, type: integer, minimum: 1, maximum: 100 }
      status: { required: true, type: string, enum: [new, in_progress, closed] }
      notify: { type: boolean }
      source: { type: string }
      owner: { required: true, schema: { type: object, properties: { name: { type: string }, team: { type: string } }, required: [name] } }
      tags: { type: array, items: { type: string, minLength: 1 }, maxItems: 20 }
      findings:
        required: true
        type: array
        maxItems: 100
        items:
          type: object
          properties:
            host: { type: string, minLength: 1 }
            score: { type: integer, minimum: 0, maximum: 100 }
            kind: { type: string, enum: [malware, lateral_movement, exfiltration] }
            suppressed: { type: boolean }
          required: [host, score, kind]
    result: { type: object, properties: { id: { type: string } } }
`;

/** What validating costs by the schemas that the toolkit emits, and by those that a person would write. */
export async function measureValidate(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "agentvault-validate-"));
  try {
    const parsed = parseSpec("reports.yaml", "reports", SPEC);
    const resolved = "ok" in parsed ? resolveConnector(parsed.ok) : parsed;
    if (!("connector" in resolved)) throw new Error(JSON.stringify(resolved.diagnostics, null, 2));
    const { connector } = resolved;
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    mkdirSync(join(folder, "server"));
    writeFileSync(join(folder, "server/reports.ts"), emitConnector(connector).get("server/reports.ts") ?? "");
    writeFileSync(join(folder, "schema.json"), JSON.stringify(connector.operations[0]?.paramsSchema));
    // As an application runs it, over the one zod that both kinds of schema are made of.
    await build({
      entryPoints: { generated: join(folder, "server/reports.ts"), validator: join(import.meta.dirname, "validator.ts") },
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      conditions: ["@agentvault/source"],
      external: ["zod", "ajv"],
      outdir: folder,
      outExtension: { ".js": ".mjs" },
    });
    const processes: Measured[][] = [];
    for (let i = 0; i < PROCESSES; i++) processes.push(await run(join(folder, "validator.mjs"), i % 2 === 0 ? "generated" : "written"));
    return REPORTS.flatMap(([name], index) =>
      figures(
        name,
        processes.flatMap((values) => values[index] ?? []),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(program: string, first: keyof Measured): Promise<Measured[]> {
  const child = spawn(process.execPath, [program, first], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  let measured: Measured[] = [];
  child.on("message", (message) => {
    measured = message as Measured[];
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`the validator ended with ${code}`);
  return measured;
}

function figures(report: string, all: readonly Measured[]): Figure[] {
  const ratios = all.map(({ ratio }) => ratio);
  const figure = (name: string, value: number, unit: Figure["unit"]): Figure => ({
    part: "validate",
    name: `${report}, ${name}`,
    value,
    unit,
  });
  return [
    ...(["generated", "written", "ajv"] as const).map((way) => figure(WAYS[way], median(all.map((one) => one[way])), "/s")),
    figure("noise: the least ratio of a process", Math.min(...ratios), "×"),
    figure("noise: the greatest ratio of a process", Math.max(...ratios), "×"),
    { ...figure("time of generated to by hand", median(ratios), "×"), limit: LIMIT },
  ];
}
