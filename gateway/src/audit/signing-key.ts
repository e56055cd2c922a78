import { createPrivateKey, generateKeyPairSync, type KeyObject, randomUUID } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { fileMistake, MistakesError } from "../located/mistake.js";

/**
 * The Ed25519 key of a file (PKCS #8, PEM). Where there is no file, a new key is put there, readable by its owner only.
 * @throws MistakesError where the file has no such key in it.
 */
export async function openSigningKey(file: string): Promise<KeyObject> {
  return parseKey(file, (await readExisting(file)) ?? (await createFile(file)));
}

const readExisting = (file: string): Promise<string | undefined> =>
  readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });

/** Written whole before it has its name: of two gateways that start together both get the same key, and a crash leaves no half of one. */
async function createFile(file: string): Promise<string> {
  const pem = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, pem, { flag: "wx", mode: 0o600, flush: true });
    await link(draft, file);
    return pem;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return readFile(file, "utf8");
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function parseKey(file: string, pem: string): KeyObject {
  let key: KeyObject | undefined;
  try {
    key = createPrivateKey(pem);
  } catch {
    // Said below, without what OpenSSL has to say about the contents.
  }
  if (key?.asymmetricKeyType !== "ed25519") throw new MistakesError([fileMistake(file, "is not a private Ed25519 key in PEM")]);
  return key;
}
