import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { spec } from "../cli/project.js";
import { PACKAGES, Release, ROOT, run } from "./release.js";

const BIN = (path: string): string => join(ROOT, "node_modules", path);

describe("what is published", () => {
  const release = new Release();
  const { application } = release;
  const write = (path: string, text: string): void => writeFileSync(join(application, path), text);

  beforeAll(() => release.make(), 300_000);
  afterAll(() => release[Symbol.dispose]());

  it.each(Object.keys(PACKAGES) as (keyof typeof PACKAGES)[])("publint finds nothing in %s", { timeout: 60_000 }, async (name) => {
    expect(await run(application, process.execPath, BIN("publint/src/cli.js"), release.packed(name), "--strict")).toContain("All good!");
  });

  it.each(["@agentvault/runtime", "agentvault", "@agentvault/gateway"] as const)(
    "the types of %s are right for ESM",
    { timeout: 60_000 },
    async (name) => {
      const attw = BIN("@arethetypeswrong/cli/dist/index.js");
      const report = await run(application, process.execPath, attw, release.packed(name), "--profile", "esm-only", "--no-emoji");
      expect(report).toContain(name);
    },
  );

  it("a private spec generates and compiles outside this repository", { timeout: 120_000 }, async () => {
    mkdirSync(join(application, "private"));
    write("package.json", '{ "type": "module" }\n');
    write("private/acme_edr.yaml", spec("acme_edr"));
    const { bin } = JSON.parse(readFileSync(join(application, "node_modules/@agentvault/toolkit/package.json"), "utf8")) as {
      bin: { agentvault: string };
    };
    const agentvault = join("node_modules/@agentvault/toolkit", bin.agentvault);
    const generate = ["generate", "--specs", "private", "--out", "ours"];
    expect(await run(application, process.execPath, agentvault, ...generate)).toMatch(/created \(1 connector\)/);
    expect(await run(application, process.execPath, agentvault, ...generate)).toContain("ours/ is up to date (1 connector)");
    expect(existsSync(join(application, "ours/docs/acme_edr.md"))).toBe(true);

    // Beside the catalogue's own connectors, of which it is none.
    write(
      "main.ts",
      `import { ARXCore } from "@agentvault/runtime";
import { ARXClient } from "agentvault";
import { CrowdStrikeConnector } from "agentvault/crowdstrike";
import { isConnectorId } from "agentvault/server";
import { OPERATION_MAP } from "agentvault/server/crowdstrike";
import { AcmeEdrConnector } from "./ours/sdk/acme_edr.js";
import { OPERATION_MAP as OURS } from "./ours/server/acme_edr.js";

const arx = new ARXClient({ apiKey: "k" });
const acme: AcmeEdrConnector = new AcmeEdrConnector(arx);
const list = async (): Promise<readonly string[]> => (await acme.listItems({ limit: 5 })).items ?? [];
export { list };
console.log(arx.crowdstrike().name, new CrowdStrikeConnector(new ARXCore({ apiKey: "k" })).name, acme.name, isConnectorId("crowdstrike"));
console.log(OPERATION_MAP["hosts:write"].risk, OURS["items:read"].params.safeParse({ limit: 0 }).success);
`,
    );
    const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true };
    const options = {
      ...strict,
      target: "ES2022",
      module: "NodeNext",
      lib: ["ES2023", "DOM", "ESNext.Disposable"],
      types: [],
      outDir: "dist",
    };
    write("tsconfig.json", JSON.stringify({ compilerOptions: options, include: ["main.ts", "ours"] }));
    await run(application, process.execPath, BIN("typescript/bin/tsc"), "-p", ".");
    expect(await run(application, process.execPath, "dist/main.js")).toBe("crowdstrike crowdstrike acme_edr true\nhigh false\n");
  });

  it("a mistake in a private spec is told at its place", { timeout: 60_000 }, async () => {
    mkdirSync(join(application, "wrong"));
    write("wrong/acme_edr.yaml", spec("acme_edr").replace("risk: low", "risk: lwo"));
    const main = "node_modules/@agentvault/toolkit/dist/generator/main.mjs";
    const failure = run(application, process.execPath, main, "generate", "--specs", "wrong", "--out", "none");
    await expect(failure).rejects.toThrow(/wrong\/acme_edr\.yaml:\d+:\d+ error ARX/);
    expect(existsSync(join(application, "none"))).toBe(false);
  });

  it("plain node imports the client, with nothing but the runtime beside it", { timeout: 60_000 }, async () => {
    const manifest = (name: string): { dependencies?: object } =>
      JSON.parse(readFileSync(join(application, "node_modules", name, "package.json"), "utf8")) as { dependencies?: object };
    expect(Object.keys(manifest("agentvault").dependencies ?? {})).toEqual(["@agentvault/runtime"]);
    expect(manifest("@agentvault/runtime").dependencies).toBeUndefined();
    const program = `const { ARXClient } = await import("agentvault"); console.log(typeof new ARXClient({ apiKey: "k" }).crowdstrike().containHost);`;
    expect(await run(application, process.execPath, "--input-type=module", "-e", program)).toBe("function\n");
  });

  it("the client is imported in a moment", { timeout: 60_000 }, async () => {
    const program = `const before = process.cpuUsage(); await import("agentvault");
const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000);`;
    const times: number[] = [];
    for (let i = 0; i < 5; i++) times.push(Number(await run(application, process.execPath, "--input-type=module", "-e", program)));
    const median = times.toSorted((a, b) => a - b)[2] ?? 0;
    console.log(`import("agentvault") takes ${median.toFixed(0)} ms of processor time`);
    expect(median).toBeLessThan(150);
  });

  it("an agent is tested against the gateway that was installed", { timeout: 120_000 }, async () => {
    const program = `import { startTestGateway } from "@agentvault/gateway/testing"; import { ARXClient } from "agentvault";
await using gateway = await startTestGateway({ reviewer: () => "approve" });
const crowdstrike = new ARXClient(gateway).crowdstrike();
await crowdstrike.containHost({ ids: ["h1"] });
console.log(gateway.calls().map(({ operation }) => operation), (await gateway.events()).at(-1).type);`;
    // Node 20 has no await using; whoever writes it compiles it.
    const { code } = await transform(program, { target: "node20", format: "esm" });
    expect(await run(application, process.execPath, "--input-type=module", "-e", code)).toBe("[ 'hosts:write' ] execution.finished\n");
  });

  it("the gateway's command explains itself, and a policy", { timeout: 60_000 }, async () => {
    const installed = join("node_modules", "@agentvault/gateway");
    const { bin } = JSON.parse(readFileSync(join(application, installed, "package.json"), "utf8")) as { bin: { "arx-gateway": string } };
    const gateway = join(installed, bin["arx-gateway"]);
    expect(readFileSync(join(application, gateway), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    const tell = (...args: string[]) => run(application, process.execPath, gateway, ...args);
    expect(await tell("serve", "--help")).toContain("--simulate");
    write("policy.yaml", "rules: []\nbaseline: { low: PERMIT, medium: PERMIT, high: DENY, critical: DENY }\n");
    const explained = await tell("policy", "explain", "policy.yaml", "crowdstrike", "hosts:write", "--agent", "agent:triage");
    expect(explained).toBe("DENY by baseline.high: agent:triage, crowdstrike hosts:write (high)\n");
  });
});
