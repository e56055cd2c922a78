import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Command } from "commander";
import { verifyCommand } from "../verify/verify-command.js";
import { asking, type GatewayFlags, urlOption } from "./asking.js";
import type { End } from "./exit-code.js";
import { type GatewayClient, GatewayClientError } from "./gateway-client.js";
import { UsageError } from "./usage-error.js";

/**
 * Adds `audit export|checkpoint`, which ask a running gateway with the key in ARX_REVIEWER_KEY, and `audit verify`, which needs nothing
 * but its files. `end` is told the exit code: 0; 1 where the gateway refuses or an export is not what was signed; 2 where there is
 * nothing to ask or to verify with.
 */
export function addAuditCommands(program: Command, end: End): void {
  const audit = program.command("audit").description("take the audit trail out, and verify it");
  audit
    .command("export")
    .description("write the whole trail to a file, with a checkpoint of all of it")
    .requiredOption("--out <file>", "a file that there is not yet")
    .addOption(urlOption())
    .action(({ out, ...flags }: GatewayFlags & { out: string }, command: Command) =>
      asking(command, flags, end, (client) => exportTo(client, out)),
    );
  audit
    .command("checkpoint")
    .description("print a signed checkpoint of the trail as it is now: keep it where nobody can change it")
    .addOption(urlOption())
    .action((flags: GatewayFlags, command: Command) =>
      asking(command, flags, end, async (client) => (await client.open("GET", "/v1/audit/checkpoint")).text()),
    );
  audit
    .command("verify")
    .description("verify an export, without the gateway")
    .argument("<file>")
    .requiredOption("--key <key>", "the public key name+id+key, or a file with it, got by another way than the export")
    .option("--earlier <file...>", "signed checkpoints that were kept elsewhere, as the gateway's own file of them")
    .action(async (file: string, { key, earlier = [] }: { key: string; earlier?: string[] }, command: Command) => {
      const { text, exitCode } = await verifyCommand(file, { publicKey: await keyOf(key), earlier });
      const { writeOut = () => {}, writeErr = () => {} } = command.configureOutput();
      (exitCode === 0 ? writeOut : writeErr)(text);
      end(exitCode);
    });
}

/** An older export is not written over: it may be the one that shows what was changed. */
async function exportTo(client: GatewayClient, out: string): Promise<string> {
  const { body } = await client.open("GET", "/v1/audit/export");
  try {
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(out, { flags: "wx", flush: true }));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "EEXIST" ? "this file is there already, and is not written over" : message;
    throw new GatewayClientError(`the export was not written to ${out}: ${why}`);
  }
  return `the trail is in ${out}: \`audit verify\` verifies it\n`;
}

/** A text that is no key is looked up as a file. @throws UsageError */
async function keyOf(key: string): Promise<string> {
  if (/^\S+\+[0-9a-f]{8}\+/.test(key)) return key;
  try {
    return await readFile(key, "utf8");
  } catch {
    throw new UsageError(`--key ${key} is neither a public key name+id+key nor a file with one: GET /v1/audit/key answers it to reviewers`);
  }
}
