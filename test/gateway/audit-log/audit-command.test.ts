import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { addAuditCommands } from "../../../gateway/src/cli/audit.js";
import { signer } from "../audit/honest-log.js";
import { startTestGateway, type TestGateway } from "../support/gateway.js";

let gateway: TestGateway;
let folder: string;
let kept: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "arx-audit-command-"));
  kept = join(folder, "checkpoints");
  gateway = await startTestGateway({ checkpoints: { signer, file: kept } });
});
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});
afterEach(() => vi.unstubAllEnvs());

/** What `audit …` prints and ends with. */
async function run(...args: string[]) {
  const ended = { out: "", err: "", code: undefined as number | undefined };
  const program = new Command().exitOverride().configureOutput({
    writeOut: (text) => {
      ended.out += text;
    },
    writeErr: (text) => {
      ended.err += text;
    },
  });
  addAuditCommands(program, (code) => {
    ended.code = code;
  });
  await program.parseAsync(["audit", ...args], { from: "user" });
  return ended;
}

function asAlice(): void {
  vi.stubEnv("ARX_GATEWAY_URL", gateway.url);
  vi.stubEnv("ARX_REVIEWER_KEY", gateway.alice);
}

test("an export is verified offline, by the key and the checkpoints that the gateway kept", async () => {
  asAlice();
  const key = join(folder, "key");
  await writeFile(key, `${signer.publicKey}\n`);
  const first = join(folder, "first.ndjson");
  expect(await run("export", "--out", first)).toMatchObject({ code: 0, err: "" });
  await gateway.call({ operation: "detections:read", params: {} });
  const { out: note, code } = await run("checkpoint");
  expect([code, note.split("\n")[0]]).toEqual([0, "arx.example/audit"]);
  expect((await readFile(kept, "utf8")).endsWith(`${note}\n`)).toBe(true);
  const second = join(folder, "second.ndjson");
  await run("export", "--out", second);
  vi.unstubAllEnvs();
  for (const given of [key, signer.publicKey])
    expect(await run("verify", second, "--key", given, "--earlier", kept)).toMatchObject({ code: 0, err: "" });
  // The older export is all that there was, unless one has seen more.
  expect((await run("verify", first, "--key", key)).code).toBe(0);
  expect(await run("verify", first, "--key", key, "--earlier", kept)).toMatchObject({
    code: 1,
    err: expect.stringContaining("NOT VERIFIED"),
  });
  await expect(run("verify", second, "--key", join(folder, "none"))).rejects.toThrow(
    "neither a public key name+id+key nor a file with one",
  );
});

test("an older export is not written over", async () => {
  asAlice();
  const out = join(folder, "older");
  await writeFile(out, "older");
  expect(await run("export", "--out", out)).toMatchObject({ code: 1, err: expect.stringContaining("not written over") });
  expect(await readFile(out, "utf8")).toBe("older");
});

test("a refusal is told", async () => {
  asAlice();
  vi.stubEnv("ARX_REVIEWER_KEY", gateway.agent);
  expect(await run("checkpoint")).toMatchObject({ code: 1, out: "", err: expect.stringContaining("key_scope") });
  vi.stubEnv("ARX_REVIEWER_KEY", "");
  expect(await run("checkpoint")).toMatchObject({ code: 2, err: expect.stringContaining("ARX_REVIEWER_KEY is not set") });
});
