import { open, readFile } from "node:fs/promises";
import { VerifierInputError } from "./public-key.js";
import { readLines } from "./read-lines.js";
import { type Verification, type VerifyOptions, verifyExport } from "./verify-export.js";

export interface VerifyCommandOptions {
  /** `name+id+key` */
  readonly publicKey: string;
  /** Files with signed checkpoints, an empty line between two. */
  readonly earlier?: readonly string[];
}

export interface CommandOutcome {
  readonly text: string;
  /** 0: verified. 1: it is not what was signed. 2: it could not be verified. */
  readonly exitCode: 0 | 1 | 2;
}

/** Verifies an export in a file. */
export async function verifyCommand(file: string, { publicKey, earlier = [] }: VerifyCommandOptions): Promise<CommandOutcome> {
  try {
    const notes = await Promise.all(earlier.map(async (path) => notesOf(await readFile(path, "utf8"))));
    return tellOutcome(await verifyFile(file, { publicKey, earlier: notes.flat() }));
  } catch (error) {
    if (error instanceof VerifierInputError || isSystemError(error)) return { text: `cannot verify: ${error.message}\n`, exitCode: 2 };
    throw error;
  }
}

/** A note's own empty line has a signature behind it. A file without a note is one that is no good, not one that says nothing. */
const notesOf = (text: string): string[] =>
  text
    .replace(/\n+$/, "")
    .split(/\n\n(?!— )/)
    .map((note) => `${note}\n`);

async function verifyFile(file: string, options: VerifyOptions): Promise<Verification> {
  const handle = await open(file);
  try {
    return await verifyExport(readLines(handle.createReadStream({ autoClose: false, highWaterMark: 1 << 18 })), options);
  } finally {
    await handle.close();
  }
}

function tellOutcome({ count, head, firstBad }: Verification): CommandOutcome {
  if (!firstBad) return { text: `verified: ${count} events, the last with the hash ${head.hash}\n`, exitCode: 0 };
  const { line, seq, reason } = firstBad;
  return { text: `NOT VERIFIED: event ${seq} (line ${line}): ${reason}\nsigned for and unchanged: ${count} events\n`, exitCode: 1 };
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && "syscall" in error;
