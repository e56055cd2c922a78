import { readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { type BuildResult, build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
/**
 * The aim is 8,000 bytes and is not reached yet (docs/decisions.md); this keeps what was reached from growing: 9,600 of the runtime,
 * and 3,000 of the connector, whose 50 operations and methods no bundler can take apart.
 */
const LIMIT = 12_600;

const PROGRAM = `
import { ARXCore } from "@agentvault/runtime";
import { CrowdStrikeConnector } from "agentvault/crowdstrike";
const crowdstrike = new CrowdStrikeConnector(new ARXCore());
await crowdstrike.containHost({ ids: ["host_abc123"] });
`;

/** What an application that makes this one call ships. */
function bundle(platform: "browser" | "neutral"): Promise<BuildResult<{ write: false; metafile: true }>> {
  return build({
    stdin: { contents: PROGRAM, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform,
    target: "esnext",
    conditions: ["@agentvault/source"],
    write: false,
    metafile: true,
    logLevel: "silent",
  });
}

describe.each(["browser", "neutral"] as const)("one crowdstrike call over ARXCore, bundled for %s", (platform) => {
  let text: string;
  let sizes: [file: string, bytes: number][];

  beforeAll(async () => {
    const result = await bundle(platform);
    text = result.outputFiles[0]?.text ?? "";
    const inputs = Object.values(result.metafile.outputs)[0]?.inputs ?? {};
    sizes = Object.entries(inputs).map(([path, { bytesInOutput }]) => [relative("", path), bytesInOutput]);
  });

  it(`is at most ${LIMIT} bytes`, () => {
    const bytes = Buffer.byteLength(text);
    const parts = sizes.toSorted(([, a], [, b]) => b - a).map(([file, size]) => `  ${String(size).padStart(6)} ${file}`);
    console.log([`one crowdstrike call over ARXCore, ${platform}, minified: ${bytes} bytes`, ...parts].join("\n"));
    expect(bytes).toBeLessThanOrEqual(LIMIT);
  });

  it("makes the call", () => {
    expect(text).toContain('"hosts:write"');
    expect(text).toContain("/v1/sdk/execute");
  });

  it("holds the runtime and that connector, nothing else", () => {
    const foreign = sizes
      .map(([file]) => file)
      .filter((file) => !/^(runtime\/src\/[^/]+\.ts|generated\/sdk\/crowdstrike\.ts|<stdin>)$/.test(file));
    expect(foreign).toEqual([]);
  });

  it("names no other connector, no zod and no module of Node's", () => {
    const others = readdirSync(join(ROOT, "specs"))
      .filter((file) => file.endsWith(".yaml"))
      .map((file) => basename(file, ".yaml"))
      .filter((id) => id !== "crowdstrike");
    expect(others.length).toBeGreaterThan(0);
    // A contract's digest may spell anything.
    const words = text.replace(/(?<=\[")[\w-]{8}(?="[\],])/g, "").toLowerCase();
    expect([...others, "zod", "node:", "require("].filter((word) => words.includes(word))).toEqual([]);
  });
});
