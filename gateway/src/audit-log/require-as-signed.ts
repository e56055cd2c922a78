import type { PublicKey } from "../verify/public-key.js";
import { readCheckpoint } from "../verify/read-checkpoint.js";

/** The trail is not the one that checkpoints were signed for. */
export class TrailChangedError extends Error {
  override readonly name = "TrailChangedError";
}

/**
 * Holds the stored trail against a checkpoint of it: two signed trees of which one is not the beginning of the other would vouch for a
 * forgery. @throws TrailChangedError
 */
export async function requireAsSigned(
  note: string,
  key: PublicKey,
  size: number,
  rootAt: (size: number) => Promise<string>,
): Promise<void> {
  const signed = readCheckpoint(note, key);
  if (typeof signed === "string") throw new TrailChangedError(`of the trail's own checkpoints, ${signed}: was its key or name changed?`);
  if (signed.size > size) throw new TrailChangedError(`the trail ends with event ${size}, but had ${signed.size} when it was last signed`);
  if ((await rootAt(signed.size)) !== signed.root.toString("hex"))
    throw new TrailChangedError(`up to event ${signed.size} the trail is not what was signed: nothing more of it is`);
}
