import { verify } from "node:crypto";
import type { PublicKey } from "./public-key.js";

/** What a log signed: that its first `size` events have this root. */
export interface Checkpoint {
  readonly size: number;
  readonly root: Buffer;
}

/** Reads a checkpoint whose signature by the key is good; else the reason why it is none. Signatures by other keys are passed over. */
export function readCheckpoint(note: string, key: PublicKey): Checkpoint | string {
  const cut = note.lastIndexOf("\n\n");
  if (cut === -1 || !note.endsWith("\n")) return "the checkpoint is not a signed note";
  const text = note.slice(0, cut + 1);
  const signatures = note
    .slice(cut + 2, -1)
    .split("\n")
    .map(readSignature);
  if (signatures.includes(undefined)) return "the checkpoint has a malformed signature";
  const own = signatures.filter((signature) => signature?.name === key.name && signature.bytes.subarray(0, 4).equals(key.id));
  if (own.length === 0) return `the checkpoint is not signed by ${key.name}`;
  if (!own.every((signature) => signature && verify(null, Buffer.from(text), key.key, signature.bytes.subarray(4)))) {
    return `the checkpoint's signature by ${key.name} is wrong`;
  }
  return readText(text, key.name);
}

function readText(text: string, name: string): Checkpoint | string {
  const [, origin, size, encoded] = /^(.+)\n(0|[1-9][0-9]{0,15})\n(.+)\n$/.exec(text) ?? [];
  const root = readBase64(encoded ?? "");
  if (origin !== name) return `the checkpoint is not one of ${name}`;
  return size !== undefined && root?.length === 32 ? { size: Number(size), root } : "the checkpoint has no size and root";
}

function readSignature(line: string): { readonly name: string; readonly bytes: Buffer } | undefined {
  const [, name, encoded] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
  const bytes = readBase64(encoded ?? "");
  return name !== undefined && bytes && bytes.length > 4 ? { name, bytes } : undefined;
}

/** Node skips what is not base64; a text has to be the one spelling of its bytes. */
function readBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : undefined;
}
