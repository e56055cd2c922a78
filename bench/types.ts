import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CONSUMERS } from "../test/typing/consumers.js";
import { InstalledPackages } from "../test/typing/installed.js";
import { syntheticSdk } from "../test/typing/synthetic.js";
import { type Command, Editor } from "./editor.js";
import { type Figure, median } from "./figure.js";
import { runProcess } from "./process.js";
import { countServerInstantiations } from "./server-types.js";

const ROOT = resolve(import.meta.dirname, "..");
const ROUNDS = 9;

/** What the types cost: an editor's answers while a call is written, by the number of operations, and an application's check. */
export async function measureTypes(): Promise<Figure[]> {
  const latencies: Figure[] = [];
  for (const operations of [10, 50, 200]) latencies.push(...(await measureEditor(operations)));
  return [...latencies, ...countInstantiations(), ...countServerInstantiations(), ...(await checkSdk())];
}

const HEAD = `import { ARXCore } from "@agentvault/runtime";
import { SyntheticConnector } from "./sdk.js";
const connector = new SyntheticConnector(new ARXCore());
`;

/** What is asked, the line that is written then (`|` is the cursor), and what the answer must hold. */
const QUESTIONS: readonly [name: string, command: Command, line: string, expected: string][] = [
  ["complete the first argument", "completionInfo", 'connector.execute("|")', "things8:change"],
  ["signature help", "signatureHelp", 'connector.execute("things8:change", |)', "things8:change"],
  ["hover", "quickinfo", 'connector.exe|cute("things8:change", { id8: "x" })', "Change thing number 8"],
];

async function measureEditor(operations: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "agentvault-editor-"));
  try {
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    const config = { extends: join(ROOT, "tsconfig.json"), compilerOptions: { skipLibCheck: true, types: [] }, include: ["*.ts"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "sdk.ts"), syntheticSdk(operations));
    writeFileSync(join(folder, "use.ts"), HEAD);
    using editor = new Editor();
    const figures: Figure[] = [];
    for (const [name, command, line, expected] of QUESTIONS) {
      const times: number[] = [];
      for (let round = -2; round < ROUNDS; round++) {
        // Each time the file is another one, as after a keystroke: nothing is left of the answer before.
        editor.open(join(folder, "use.ts"), `${HEAD}// ${round}\n${line.replace("|", "")};\n`);
        const started = performance.now();
        const answer = await editor.ask(command, join(folder, "use.ts"), 5, line.indexOf("|") + 1);
        if (round >= 0) times.push(performance.now() - started);
        if (!JSON.stringify(answer ?? "").includes(expected)) throw new Error(`${command} does not know ${expected}`);
      }
      figures.push({ part: "types", name: `${operations} operations, ${name}`, value: median(times), unit: "ms" });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countInstantiations(): Figure[] {
  const packages = new InstalledPackages();
  return Object.entries(CONSUMERS).flatMap(([name, { text, connectors }]) => [
    {
      part: "types",
      name: `${name}, instantiations`,
      value: packages.check(text).instantiations,
      unit: "" as const,
      limit: 2000 * connectors,
    },
    {
      part: "types",
      name: `${name}, all declarations checked too`,
      value: packages.check(text, { libraries: true }).instantiations,
      unit: "" as const,
    },
  ]);
}

/** What `tsc --noEmit` takes for the SDK of all connectors, in milliseconds at most. */
const CHECK_LIMITS = { typescript: 5_000, "typescript-next": 1_000 } as const;

async function checkSdk(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "agentvault-check-"));
  try {
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    const config = {
      extends: join(ROOT, "tsconfig.json"),
      compilerOptions: { types: [], skipLibCheck: true },
      include: [join(ROOT, "generated/sdk/*.ts")],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const figures: Figure[] = [];
    for (const [compiler, limit] of Object.entries(CHECK_LIMITS)) {
      const seconds: number[] = [];
      for (let round = 0; round < 5; round++) {
        const ran = await runProcess([join(ROOT, "node_modules", compiler, "bin/tsc"), "-p", folder, "--noEmit"], folder);
        if (ran.code !== 0) throw new Error(`${compiler} ended with ${ran.code}: ${ran.stdout}`);
        seconds.push(ran.seconds);
      }
      const { version } = JSON.parse(readFileSync(join(ROOT, "node_modules", compiler, "package.json"), "utf8")) as { version: string };
      figures.push({ part: "types", name: `tsc ${version} over the SDK`, value: median(seconds) * 1000, unit: "ms", limit });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
