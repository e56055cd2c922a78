import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { runProcess } from "../process.js";
import type { Tool } from "./tool.js";

const ROOT = resolve(import.meta.dirname, "../..");
const ID = "vendor";

interface Spec {
  readonly operations: Readonly<Record<string, SpecOperation>>;
}

interface SpecOperation {
  readonly method: string;
  readonly path: string;
  readonly params?: Readonly<Record<string, { readonly required?: boolean }>>;
}

/** The runtime as it is published, beside the folders of the tools. */
export async function installRuntime(folder: string): Promise<void> {
  const modules = join(folder, "node_modules");
  const installed = join(modules, "@agentvault/runtime");
  mkdirSync(installed, { recursive: true });
  symlinkSync(join(ROOT, "node_modules/zod"), join(modules, "zod"));
  cpSync(join(ROOT, "runtime/package.json"), join(installed, "package.json"));
  await compile(folder, ["-p", join(ROOT, "runtime/tsconfig.build.json"), "--outDir", join(installed, "dist")]);
}

/** Declarations and JavaScript alone: the errors are found when the output is checked. */
async function compile(folder: string, args: readonly string[]): Promise<void> {
  await runProcess([join(ROOT, "node_modules/typescript/bin/tsc"), "--noCheck", ...args], folder, ["--max-old-space-size=8192"]);
}

export const ours: Tool = {
  name: "ours",
  emits: "types, SDK, zod, docs",
  output: "generated",
  options: { declaration: true },
  prepare: (_, document) => [
    join(ROOT, "generator/main.mjs"),
    "import",
    document,
    "--connector",
    ID,
    "--accept-up-to",
    "critical",
    "--generate",
  ],
  /** Builds the package, so that its user has declarations and JavaScript, and no sources. */
  async finish(home) {
    const installed = join(home, "node_modules/agentvault");
    mkdirSync(installed, { recursive: true });
    cpSync(join(ROOT, "generated/package.json"), join(installed, "package.json"));
    const compilerOptions = { rootDir: "generated", outDir: join(installed, "dist"), skipLibCheck: true };
    const config = { extends: join(ROOT, "generated/tsconfig.build.json"), compilerOptions, include: ["generated"] };
    writeFileSync(join(home, "package.json"), '{ "type": "module" }');
    writeFileSync(join(home, "tsconfig.build.json"), JSON.stringify(config));
    await compile(home, ["-p", "tsconfig.build.json"]);
  },
  use(home, operations) {
    const { operations: specified } = parse(readFileSync(join(home, `specs/${ID}.yaml`), "utf8")) as Spec;
    const name = /export class (\w+Connector)/.exec(readFileSync(join(home, `generated/sdk/${ID}.ts`), "utf8"))?.[1];
    const calls = operations.map(({ path }) => {
      const found = Object.entries(specified).find(([, { method, path: own }]) => method === "GET" && own === path);
      if (found === undefined) throw new Error(`no operation for GET ${path}`);
      const [id, { params = {} }] = found;
      const required = Object.keys(params).filter((param) => params[param]?.required);
      return { id, params: JSON.stringify(Object.fromEntries(required.map((param) => [param, "x"]))) };
    });
    return {
      head: `import { ARXCore } from "@agentvault/runtime";\nimport { ${name} } from "agentvault/${ID}";\nconst connector = new ${name}(new ARXCore());`,
      calls: calls.map(({ id, params }) => `await connector.execute(${JSON.stringify(id)}, ${params})`),
      zod: `import { OPERATION_MAP } from "agentvault/server/${ID}";\nconsole.log(OPERATION_MAP[${JSON.stringify(calls[0]?.id)}].params.parse({}));`,
    };
  },
};
