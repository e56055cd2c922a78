import { type Command, Option } from "commander";
import { ApprovalsClient } from "./approvals-client.js";
import { asking as askGateway, type GatewayFlags, urlOption } from "./asking.js";
import type { End } from "./exit-code.js";
import { printApproval, printApprovals } from "./print-approvals.js";

const STATUSES = ["pending", "approved", "denied", "expired", "cancelled", "revoked", "consumed"];

/**
 * Adds `approvals list|show|approve|deny|revoke`, which ask a running gateway. The reviewer's key comes from ARX_REVIEWER_KEY alone:
 * what stands on a command line is seen by others on the machine. `end` is told the exit code: 0; 1 where the gateway refuses or does
 * not answer; 2 where there is no key or no such address. What commander refuses it throws, as the program is set to.
 */
export function addApprovalCommands(program: Command, end: End): void {
  const approvals = program.command("approvals").description("look at approvals and decide them, with the key in ARX_REVIEWER_KEY");
  const add = (name: string, description: string) => approvals.command(name).description(description).addOption(urlOption());
  add("list", "the approvals of a status")
    .addOption(new Option("--status <status>", "which").choices(STATUSES).default("pending"))
    .action((flags: GatewayFlags & { status: string }, command: Command) =>
      asking(command, flags, end, async (client) => printApprovals(await client.list(flags.status), flags.status)),
    );
  add("show", "one approval with its parameters")
    .argument("<id>")
    .action((id: string, flags: GatewayFlags, command: Command) =>
      asking(command, flags, end, async (client) => printApproval(await client.find(id))),
    );
  add("approve", "approve what is shown")
    .argument("<id>")
    .option("--comment <text>", "kept with your vote")
    .action((id: string, flags: GatewayFlags & { comment?: string }, command: Command) =>
      asking(command, flags, end, async (client, print) => {
        const shown = await client.find(id);
        print(printApproval(shown));
        const { comment } = flags;
        return outcome(
          await client.decide(id, "approve", { expected_digest: shown.params_digest, ...(comment !== undefined && { comment }) }),
        );
      }),
    );
  add("deny", "deny it: one denial is enough")
    .argument("<id>")
    .requiredOption("--reason <text>", "told to the agent")
    .action((id: string, flags: GatewayFlags & { reason: string }, command: Command) =>
      asking(command, flags, end, async (client) => outcome(await client.decide(id, "deny", { reason: flags.reason }))),
    );
  add("revoke", "take an approval back before it is used")
    .argument("<id>")
    .option("--reason <text>", "told to the agent")
    .action((id: string, { reason, ...flags }: GatewayFlags & { reason?: string }, command: Command) =>
      asking(command, flags, end, async (client) => outcome(await client.decide(id, "revoke", reason === undefined ? {} : { reason }))),
    );
}

const outcome = ({ id, status, votes, required }: Awaited<ReturnType<ApprovalsClient["find"]>>): string =>
  status === "pending" ? `${id} is pending: ${votes.length} of ${required} votes\n` : `${id} is ${status}\n`;

const asking = (
  command: Command,
  flags: GatewayFlags,
  end: End,
  work: (client: ApprovalsClient, print: (text: string) => void) => Promise<string>,
): Promise<void> => askGateway(command, flags, end, (gateway, print) => work(new ApprovalsClient(gateway), print));
