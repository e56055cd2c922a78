import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCheckpointSigner } from "../../../gateway/src/audit/checkpoint.js";
import { openSigningKey } from "../../../gateway/src/audit/signing-key.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "arx-audit-key-"));
});
afterAll(() => rm(folder, { recursive: true }));

const publicKeyIn = async (file: string): Promise<string> => createCheckpointSigner("arx.example", await openSigningKey(file)).publicKey;

describe("the signing key", () => {
  it("is made once, for its owner only, and found again", async () => {
    const file = join(folder, "once.pem");
    const first = await publicKeyIn(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await publicKeyIn(file)).toBe(first);
  });

  it("is the same to all who start together, and nothing else is left behind", async () => {
    const inner = await mkdtemp(join(folder, "together-"));
    const keys = await Promise.all(Array.from({ length: 8 }, () => publicKeyIn(join(inner, "audit.pem"))));
    expect(new Set(keys).size).toBe(1);
    expect(await readdir(inner)).toEqual(["audit.pem"]);
  });

  it.each([
    ["nothing", ""],
    ["half a key", generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString().slice(0, 60)],
    ["another kind of key", generateKeyPairSync("x25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString()],
  ])("is not made anew over a file with %s in it, which is not told", async (name, contents) => {
    const file = join(folder, name);
    await writeFile(file, contents);
    await expect(openSigningKey(file)).rejects.toThrow(`${file} is not a private Ed25519 key in PEM`);
    expect((await stat(file)).size).toBe(contents.length);
  });

  it("is not made where the folder is missing", async () => {
    await expect(openSigningKey(join(folder, "none", "audit.pem"))).rejects.toThrow("ENOENT");
  });
});
