import { text as readAll } from "node:stream/consumers";
import type { Command } from "commander";
import { ulid } from "ulid";
import { generatedConnectors } from "../catalog/catalog.js";
import { readConfig } from "../config/read-config.js";
import { Ledger } from "../ledger/ledger.js";
import { openDatabase, openMasterKey } from "../run/open-parts.js";
import { migrate } from "../store/schema.js";
import { authOf } from "../vault/credentials.js";
import { parseSecret } from "../vault/parse-secret.js";
import { readCredential } from "../vault/read-credential.js";
import { Vault } from "../vault/vault.js";
import { type ConfigFlags, withConfig } from "./config-option.js";
import { UsageError } from "./usage-error.js";

/** `secrets set <connector>`: the credential comes from standard input, since others on the machine see command lines. */
export function addSecretCommands(program: Command): void {
  const secrets = program.command("secrets").description("give the gateway the vendors' credentials");
  withConfig(
    secrets.command("set").argument("<connector>", "its id, or <id>/<server>").description("seal a credential, JSON on standard input"),
  ).action(async (name: string, flags: ConfigFlags) => {
    const secret = parseSecret(await readAll(process.stdin), name, "standard input must be a JSON object");
    const [id = "", server = "default"] = name.split("/");
    const module = await generatedConnectors.load(id);
    if (!module) throw new UsageError(`there is no connector ${id}`);
    readCredential(authOf(module.CONNECTOR, server).type, name, { version: "new", secret });
    const config = readConfig(flags.config, process.env);
    const database = await openDatabase(config, process.env);
    try {
      await migrate(database);
      const { version } = await new Vault(database, openMasterKey(config, process.env)).write(name, secret);
      await new Ledger(database, `cli_${ulid()}`).record({
        events: [{ type: "secret.written", connector: id, details: { name, version } }],
      });
      process.stdout.write(`sealed ${name}, version ${version}\n`);
    } finally {
      await database.close();
    }
  });
}
