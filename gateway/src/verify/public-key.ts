import { createPublicKey, type KeyObject } from "node:crypto";
import { sha256 } from "./tree.js";

/** The key that a log's checkpoints are signed with. */
export interface PublicKey {
  readonly name: string;
  /** The first four bytes of a signature. */
  readonly id: Buffer;
  readonly key: KeyObject;
}

/** Something that the verifier was given to verify with is itself of no use. */
export class VerifierInputError extends Error {
  override readonly name = "VerifierInputError";
}

/** Reads `name+id+key`, the text form of signed notes' public keys. @throws VerifierInputError */
export function parsePublicKey(text: string): PublicKey {
  const [, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(text.trim()) ?? [];
  if (name === undefined || id === undefined || encoded === undefined)
    throw new VerifierInputError("the public key is not of the form name+id+key");
  const typed = Buffer.from(encoded, "base64");
  if (typed[0] !== 1) throw new VerifierInputError("the public key is not an Ed25519 key");
  const hash = sha256(`${name}\n`, typed).subarray(0, 4);
  if (hash.toString("hex") !== id) throw new VerifierInputError("the public key's id does not belong to it: something in it was changed");
  const jwk = { kty: "OKP", crv: "Ed25519", x: typed.subarray(1).toString("base64url") };
  return { name, id: hash, key: createPublicKey({ key: jwk, format: "jwk" }) };
}
