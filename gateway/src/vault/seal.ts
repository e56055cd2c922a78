import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { MasterKey } from "./master-key.js";
import { parseSecret } from "./parse-secret.js";
import { SecretError } from "./secret-error.js";
import type { Secret } from "./secret-store.js";

/** A row of the vault. */
export interface SealedRow {
  readonly name: string;
  readonly version: number;
  readonly key_id: string;
  readonly nonce: Uint8Array;
  /** What AES-256-GCM made, with its tag at the end. */
  readonly sealed: Uint8Array;
}

const TAG = 16;

export function sealSecret(key: MasterKey, name: string, version: number, secret: Secret): SealedRow {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key.sealing, nonce).setAAD(boundTo(name, version));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(secret), "utf8"), cipher.final(), cipher.getAuthTag()]);
  return { name, version, key_id: key.id, nonce, sealed };
}

/** @throws SecretError where the row is not as the vault wrote it, stands under another name or version, or is of another key. */
export function openSealed(key: MasterKey, row: SealedRow): Secret {
  if (row.key_id !== key.id) throw new SecretError(row.name, "it was sealed with another master key than the gateway has.");
  let text: string;
  try {
    const end = row.sealed.length - TAG;
    const decipher = createDecipheriv("aes-256-gcm", key.sealing, row.nonce, { authTagLength: TAG })
      .setAAD(boundTo(row.name, row.version))
      .setAuthTag(row.sealed.subarray(end));
    text = Buffer.concat([decipher.update(row.sealed.subarray(0, end)), decipher.final()]).toString("utf8");
  } catch {
    throw new SecretError(row.name, "the vault's row was changed by something else than the gateway.");
  }
  return parseSecret(text, row.name, "the vault has no JSON object");
}

/** A row that is moved to another name, or an older one that is given a newer version, no longer opens. */
const boundTo = (name: string, version: number): Buffer => Buffer.from(JSON.stringify(["arx vault", name, version]));
