import { type Command, Option } from "commander";
import { ApprovalsClient, ApprovalsError } from "./approvals-client.js";
import { printApproval, printApprovals } from "./print-approvals.js";

const STATUSES = ["pending", "approved", "denied", "expired", "cancelled", "revoked", "consumed"];

const DEFAULT_URL = "http://127.0.0.1:8080";

interface Flags {
  readonly url: string;
}

/**
 * Adds `approvals list|show|approve|deny|revoke`, which ask a running gateway. The reviewer's key comes from ARX_REVIEWER_KEY alone:
 * what stands on a command line is seen by others on the machine. `end` is told the exit code: 0; 1 where the gateway refuses or does
 * not answer; 2 where there is no key or no such address. What commander refuses it throws, as the program is set to.
 */
export function addApprovalCommands(program: Command, end: (code: 0 | 1 | 2) => void): void {
  const approvals = program.command("approvals").description("look at approvals and decide them, with the key in ARX_REVIEWER_KEY");
  const add = (name: string, description: string) => {
    const url = new Option("--url <url>", "the gateway").env("ARX_GATEWAY_URL").default(DEFAULT_URL);
    return approvals.command(name).description(description).addOption(url);
  };
  add("list", "the approvals of a status")
    .addOption(new Option("--status <status>", "which").choices(STATUSES).default("pending"))
    .action((flags: Flags & { status: string }, command: Command) =>
      asking(command, flags, end, async (client) => printApprovals(await client.list(flags.status), flags.status)),
    );
  add("show", "one approval with its parameters")
    .argument("<id>")
    .action((id: string, flags: Flags, command: Command) =>
      asking(command, flags, end, async (client) => printApproval(await client.find(id))),
    );
  add("approve", "approve what is shown")
    .argument("<id>")
    .option("--comment <text>", "kept with your vote")
    .action((id: string, flags: Flags & { comment?: string }, command: Command) =>
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
    .action((id: string, flags: Flags & { reason: string }, command: Command) =>
      asking(command, flags, end, async (client) => outcome(await client.decide(id, "deny", { reason: flags.reason }))),
    );
  add("revoke", "take an approval back before it is used")
    .argument("<id>")
    .option("--reason <text>", "told to the agent")
    .action((id: string, { reason, ...flags }: Flags & { reason?: string }, command: Command) =>
      asking(command, flags, end, async (client) => outcome(await client.decide(id, "revoke", reason === undefined ? {} : { reason }))),
    );
}

const outcome = ({ id, status, votes, required }: Awaited<ReturnType<ApprovalsClient["find"]>>): string =>
  status === "pending" ? `${id} is pending: ${votes.length} of ${required} votes\n` : `${id} is ${status}\n`;

/** Asks the gateway, and prints what comes of it. */
async function asking(
  command: Command,
  { url }: Flags,
  end: (code: 0 | 1 | 2) => void,
  work: (client: ApprovalsClient, print: (text: string) => void) => Promise<string>,
): Promise<void> {
  const { writeOut = () => {}, writeErr = () => {} } = command.configureOutput();
  const refuse = (code: 1 | 2, message: string) => {
    writeErr(`${message}\n`);
    end(code);
  };
  const key = process.env["ARX_REVIEWER_KEY"];
  if (!key) return refuse(2, "ARX_REVIEWER_KEY is not set: put a reviewer's key there, `keys create` makes one");
  if (!/^https?:\/\/./.test(url) || !URL.canParse(url))
    return refuse(2, `${url} is no address of a gateway: one looks like ${DEFAULT_URL}`);
  try {
    writeOut(await work(new ApprovalsClient(url.replace(/\/+$/, ""), key), writeOut));
    end(0);
  } catch (error) {
    if (!(error instanceof ApprovalsError)) throw error;
    refuse(1, error.message);
  }
}
