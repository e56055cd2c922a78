import { hkdfSync, randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileMistake, MistakesError } from "../located/mistake.js";

/** What the vault seals with. The key itself never leaves this module but as these. */
export interface MasterKey {
  /** Tells keys apart without telling them. */
  readonly id: string;
  /** 32 bytes for AES-256-GCM. */
  readonly sealing: Buffer;
  /** 32 bytes that bind approvals to parameters. */
  readonly binding: Buffer;
}

/** @throws Error where it is not 32 bytes long. */
export function masterKey(bytes: Uint8Array): MasterKey {
  if (bytes.length !== 32) throw new Error(`The vault's master key must be 32 bytes long, and is ${bytes.length}.`);
  const derive = (purpose: string, length: number) => Buffer.from(hkdfSync("sha256", bytes, "", `arx vault: ${purpose}`, length));
  return { id: derive("id", 8).toString("hex"), sealing: derive("sealing", 32), binding: derive("binding", 32) };
}

/** Reads what `ARX_VAULT_KEY` holds: 32 bytes in base64. @throws MistakesError */
export function masterKeyFromText(text: string): MasterKey {
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text.trim()))
    throw new MistakesError([fileMistake("ARX_VAULT_KEY", "must be 32 bytes in base64", "`openssl rand -base64 32` makes such a key")]);
  return masterKey(Buffer.from(text.trim(), "base64"));
}

/** Reads the key file; where there is none, makes one that only its owner reads. @throws MistakesError */
export function masterKeyFromFile(path: string): MasterKey {
  try {
    return masterKey(readWhole(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  createWhole(path, randomBytes(32));
  return masterKey(readWhole(path));
}

function readWhole(path: string): Buffer {
  const bytes = readFileSync(path);
  if (bytes.length === 32) return bytes;
  const hint = "put the key back that this gateway's secrets were sealed with: under another one they cannot be opened";
  throw new MistakesError([fileMistake(path, `must be 32 bytes long, and is ${bytes.length}`, hint)]);
}

/** Under another name first: a second process that starts at the same time finds no file or a whole one, and both use the same key. */
function createWhole(path: string, bytes: Buffer): void {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(draft, bytes, { mode: 0o600, flag: "wx", flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
}
