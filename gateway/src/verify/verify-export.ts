import { type Fault, LogCheck, type Vouched } from "./log-check.js";
import { type PublicKey, parsePublicKey, VerifierInputError } from "./public-key.js";
import { type Checkpoint, readCheckpoint } from "./read-checkpoint.js";
import { UnreadableLine } from "./read-lines.js";

export interface VerifyOptions {
  /** `name+id+key`, got from the gateway by another way than the export. */
  readonly publicKey: string;
  /** Signed checkpoints that were kept where whoever may have changed the log could not reach: they show a log that was cut short or forked. */
  readonly earlier?: readonly string[];
}

export interface Verification {
  readonly ok: boolean;
  /** How many events a signature vouches for, from the first: all of them where it is ok. */
  readonly count: number;
  /** The last of these; 0 and zeros where there is none. */
  readonly head: Vouched;
  /**
   * Where it first fails. `seq` is the event itself where the chain shows which; where only a signature does not fit, it is the
   * first event that no signature vouches for.
   */
  readonly firstBad: ({ readonly line: number } & Fault) | null;
}

/**
 * Verifies an export as docs/audit.md describes it, needing nothing but its lines and the public key. It takes nothing from the code that wrote
 * it: a mistake there is not made here again. Memory stays the same however long the log is.
 * @throws VerifierInputError where the public key or an earlier checkpoint is no good
 */
export async function verifyExport(lines: AsyncIterable<string> | Iterable<string>, options: VerifyOptions): Promise<Verification> {
  const key = parsePublicKey(options.publicKey);
  const log = new LogCheck(
    key,
    (options.earlier ?? []).map((note) => readEarlier(note, key)),
  );
  const firstBad = await findFault(lines, log);
  return { ok: !firstBad, count: log.vouched.seq, head: log.vouched, firstBad };
}

async function findFault(lines: AsyncIterable<string> | Iterable<string>, log: LogCheck): Promise<Verification["firstBad"]> {
  let line = 1;
  try {
    for await (const text of lines) {
      const fault = log.read(text);
      if (fault) return { line, ...fault };
      line += 1;
    }
  } catch (error) {
    if (error instanceof UnreadableLine) return { line, seq: log.next, reason: error.message };
    throw error;
  }
  const fault = log.end();
  return fault ? { line, ...fault } : null;
}

function readEarlier(note: string, key: PublicKey): Checkpoint {
  const checkpoint = readCheckpoint(note, key);
  if (typeof checkpoint === "string") throw new VerifierInputError(`of those kept elsewhere: ${checkpoint}`);
  return checkpoint;
}
