import { createHash, createPublicKey, type KeyObject, sign } from "node:crypto";
import { type MerkleRange, rootOf } from "./merkle.js";

/** Signs checkpoints of one log. */
export interface CheckpointSigner {
  /** `name+id+key`, the text form of signed notes' public keys: what a verifier is given. */
  readonly publicKey: string;
  /** The checkpoint of the tree: a signed note of origin, size and root, as c2sp.org/tlog-checkpoint has it. */
  sign(range: MerkleRange): string;
}

const ED25519 = Uint8Array.of(1);

/**
 * A signer by an Ed25519 key. `name` is the log's and, as its origin, in every checkpoint.
 * @throws where the name has spaces, control characters or a plus in it.
 */
export function createCheckpointSigner(name: string, key: KeyObject): CheckpointSigner {
  if (!/^[^\s+\p{Cc}]+$/u.test(name)) throw new Error(`an audit log's name has neither spaces nor a plus: ${JSON.stringify(name)}`);
  const raw = Buffer.from(createPublicKey(key).export({ format: "jwk" }).x as string, "base64url");
  const id = createHash("sha256").update(`${name}\n`).update(ED25519).update(raw).digest().subarray(0, 4);
  return {
    publicKey: `${name}+${id.toString("hex")}+${Buffer.concat([ED25519, raw]).toString("base64")}`,
    sign(range) {
      const text = `${name}\n${range.size}\n${Buffer.from(rootOf(range), "hex").toString("base64")}\n`;
      const signature = Buffer.concat([id, sign(null, Buffer.from(text), key)]).toString("base64");
      return `${text}\n— ${name} ${signature}\n`;
    },
  };
}
