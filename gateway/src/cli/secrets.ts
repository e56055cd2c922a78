import { text as readAll } from "node:stream/consumers";
import type { Command } from "commander";
import { generatedConnectors } from "../catalog/catalog.js";
import { openMasterKey } from "../run/open-parts.js";
import { authOf } from "../vault/credentials.js";
import { parseSecret } from "../vault/parse-secret.js";
import { readCredential } from "../vault/read-credential.js";
import { Vault } from "../vault/vault.js";
import { type ConfigFlags, withConfig } from "./config-option.js";
import { onStore } from "./on-store.js";
import { unknownName } from "./unknown-name.js";
import { UsageError } from "./usage-error.js";

/** `secrets set <connector>`: the credential comes from standard input, since others on the machine see command lines. */
export function addSecretCommands(program: Command): void {
  const secrets = program.command("secrets").description("give the gateway the vendors' credentials");
  withConfig(
    secrets.command("set").argument("<connector>", "its id, or <id>/<server>").description("seal a credential, JSON on standard input"),
  ).action(async (name: string, flags: ConfigFlags) => {
    const [id = "", server = "default"] = name.split("/");
    const module = await generatedConnectors.load(id);
    if (!module) throw unknownName(`there is no connector ${id}`, id, generatedConnectors.ids);
    const servers = Object.keys(module.CONNECTOR.api.servers);
    if (!servers.includes(server)) throw new UsageError(`${id} has no server ${server}; there are: ${servers.join(", ")}`);
    const secret = parseSecret(await readAll(process.stdin), name, "standard input must be a JSON object");
    readCredential(authOf(module.CONNECTOR, server).type, name, { version: "new", secret });
    await onStore(flags, async ({ config, database, ledger }) => {
      const { version } = await new Vault(database, openMasterKey(config, process.env)).write(name, secret);
      await ledger.record({ events: [{ type: "secret.written", connector: id, details: { name, version } }] });
      process.stdout.write(`sealed ${name}, version ${version}\n`);
    });
  });
}
