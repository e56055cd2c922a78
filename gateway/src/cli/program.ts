import { Command, CommanderError } from "commander";
import { KeyError } from "../identity/keys.js";
import { MistakesError } from "../located/mistake.js";
import { printMistakes } from "../located/print-mistakes.js";
import { StoreDamagedError } from "../store/embedded.js";
import { FolderInUseError } from "../store/folder-lock.js";
import { SecretError } from "../vault/secret-error.js";
import { addApprovalCommands } from "./approvals.js";
import { addAuditCommands } from "./audit.js";
import type { End, ExitCode } from "./exit-code.js";
import { addKeyCommands } from "./keys.js";
import { addPolicyCommands } from "./policy.js";
import { addSecretCommands } from "./secrets.js";
import { addServeCommand } from "./serve.js";
import { UsageError } from "./usage-error.js";

/** Runs a command line. 0: fine; 1: it says no; 2: it cannot be done as asked. A person's mistake is told without a stack trace. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command("arx-gateway").description("The ARX gateway: agents use security tools through it, governed.").exitOverride();
  const end: End = (given) => {
    code = given;
  };
  addServeCommand(program, end);
  addApprovalCommands(program, end);
  addAuditCommands(program, end);
  addPolicyCommands(program, end);
  addKeyCommands(program);
  addSecretCommands(program);
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return explainError(error);
  }
}

function explainError(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const message = messageOf(error);
  if (message === undefined) throw error;
  process.stderr.write(`${message.trimEnd()}\n`);
  return 2;
}

const isPersons = (error: unknown): error is Error =>
  [FolderInUseError, KeyError, SecretError, StoreDamagedError, UsageError].some((type) => error instanceof type);

/** What a person can do something about. */
function messageOf(error: unknown): string | undefined {
  if (error instanceof MistakesError) return printMistakes(error.mistakes);
  if (isPersons(error)) return error.message;
  const { code, message } = Object(error) as NodeJS.ErrnoException;
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "28P01" || code === "3D000")
    return `the database cannot be reached: ${message || code}`;
  if (code === "EACCES" || code === "EROFS" || code === "EEXIST" || code === "ENOTDIR") return `not possible: ${message}`;
  return undefined;
}
