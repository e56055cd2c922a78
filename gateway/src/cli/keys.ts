import { type Command, Option } from "commander";
import { createKey, listKeys, revokeKey } from "../identity/keys.js";
import { type ConfigFlags, withConfig } from "./config-option.js";
import { onStore } from "./on-store.js";
import { prefixed } from "./prefixed.js";

interface CreateFlags extends ConfigFlags {
  readonly agent?: string;
  readonly reviewer?: string;
  readonly owner?: string;
}

/** `keys create|list|revoke`: on PostgreSQL at any time, on the embedded database while the gateway is stopped. */
export function addKeyCommands(program: Command): void {
  const keys = program.command("keys").description("make, list and revoke the keys of agents and reviewers");
  withConfig(keys.command("create").description("make a key; it is shown this once"))
    .addOption(new Option("--agent <name>", "a key for agent:<name>").conflicts("reviewer"))
    .option("--owner <name>", "with --agent: user:<name>, who answers for it and never approves its calls")
    .option("--reviewer <name>", "a key for user:<name>, who decides")
    .action((flags: CreateFlags, command: Command) =>
      onStore(flags, async ({ config: { environment }, ledger }) => {
        const { agent, reviewer, owner } = flags;
        if (reviewer !== undefined) {
          const name = prefixed("user:", reviewer);
          return print(await createKey(ledger, environment, { kind: "reviewer", name, owner: name }));
        }
        if (agent === undefined || owner === undefined) return command.error("give --agent and --owner, or --reviewer", { exitCode: 2 });
        print(await createKey(ledger, environment, { kind: "agent", name: prefixed("agent:", agent), owner: prefixed("user:", owner) }));
      }),
    );
  withConfig(keys.command("list").description("the keys by their ids")).action((flags: ConfigFlags) =>
    onStore(flags, async ({ database }) => {
      const listed = await listKeys(database);
      if (listed.length === 0) print("there are no keys yet: `keys create` makes one");
      for (const { id, name, owner, created_at, revoked_at } of listed)
        print(
          `${id}  ${name.padEnd(24)} ${owner.padEnd(20)} ${revoked_at ? `revoked ${revoked_at.toISOString()}` : `since ${created_at.toISOString()}`}`,
        );
    }),
  );
  withConfig(keys.command("revoke").argument("<id>", "as keys list shows it").description("take a key back")).action(
    (id: string, flags: ConfigFlags) =>
      onStore(flags, async ({ ledger }) => {
        await revokeKey(ledger, id);
        print(`${id} is revoked`);
      }),
  );
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
