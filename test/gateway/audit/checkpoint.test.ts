import { sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createCheckpointSigner } from "../../../gateway/src/audit/checkpoint.js";
import { EMPTY_RANGE } from "../../../gateway/src/audit/merkle.js";
import { parsePublicKey, VerifierInputError } from "../../../gateway/src/verify/public-key.js";
import { readCheckpoint } from "../../../gateway/src/verify/read-checkpoint.js";
import { checkpointOf, keyOfSeed, sealedLog, signer } from "./honest-log.js";

/** The key of the example in golang.org/x/mod/sumdb/note: type and seed. */
const PETER = Buffer.from("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz", "base64").subarray(1);

const { note } = checkpointOf(sealedLog(5), 5);
const key = parsePublicKey(signer.publicKey);
const [TEXT = "", SIGNATURE = ""] = note.split("\n\n");
const changeText = (from: string | RegExp, to: string): string => `${TEXT.replace(from, to)}\n\n${SIGNATURE}`;

describe("a checkpoint", () => {
  it("is origin, size and root, and a signature of these lines", () => {
    expect(note).toMatch(/^arx\.example\/audit\n5\n[A-Za-z0-9+/]{43}=\n\n— arx\.example\/audit [A-Za-z0-9+/]{91}=\n$/);
    expect(readCheckpoint(note, key)).toMatchObject({ size: 5 });
  });

  it("of an empty log has the empty tree's root", () => {
    const empty = signer.sign(EMPTY_RANGE);
    expect(empty).toContain("\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
    expect(readCheckpoint(empty, key)).toMatchObject({ size: 0 });
  });

  it("is signed by a key whose text form is the one that other implementations give it", () => {
    const { publicKey } = createCheckpointSigner("PeterNeumann", keyOfSeed(PETER));
    expect(publicKey).toBe("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
  });

  it.each(["", "two words", "a+b", "a\nb", "a\u00a0b"])("has no log called %j", (name) => {
    expect(() => createCheckpointSigner(name, keyOfSeed(PETER))).toThrow("neither spaces nor a plus");
  });
});

describe("another implementation's signed note", () => {
  const PETER_KEY = parsePublicKey("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
  const NOTE = [
    "If you think cryptography is the answer to your problem,",
    "then you don't know what your problem is.",
    "",
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=",
    "",
  ].join("\n");

  it("has a good signature, and is no checkpoint", () => {
    expect(readCheckpoint(NOTE, PETER_KEY)).toBe("the checkpoint is not one of PeterNeumann");
    expect(readCheckpoint(NOTE.replace("answer", "Answer"), PETER_KEY)).toBe("the checkpoint's signature by PeterNeumann is wrong");
  });
});

describe("a verifier refuses", () => {
  it.each([
    ["another size", changeText("\n5\n", "\n6\n"), "signature"],
    ["another root", changeText(/\n[^\n]+$/, `\n${Buffer.alloc(32).toString("base64")}`), "signature"],
    ["another origin", changeText("arx", "arxx"), "signature"],
    ["a further line", `${TEXT}\nmore\n\n${SIGNATURE}`, "signature"],
    ["no signature", `${TEXT}\n`, "not a signed note"],
    ["an empty signature", `${TEXT}\n\n\n`, "malformed"],
    ["no line feed at the end", note.slice(0, -1), "not a signed note"],
    ["another name beside the signature", note.replace("— arx", "— axx"), "not signed by"],
    ["a hyphen for the dash", note.replace("—", "-"), "malformed"],
    [
      "signature bytes that no one counts",
      note.replace(/(.)=\n$/, (_, last: string) => `${String.fromCharCode(last.charCodeAt(0) + 1)}=\n`),
      "malformed",
    ],
    ["a signature without its padding", note.replace(/=\n$/, "\n"), "malformed"],
    ["a good signature and a bad one", note + SIGNATURE.replace(/.(?=.{20}\n$)/, (one) => (one === "A" ? "B" : "A")), "wrong"],
    ["nothing", "", "not a signed note"],
  ])("%s", (_, changed, reason) => {
    expect(changed).not.toBe(note);
    expect(readCheckpoint(changed, key)).toContain(reason);
  });

  it("nothing for being signed by a witness as well", () => {
    const witness = createCheckpointSigner("witness.example", keyOfSeed(PETER)).sign(EMPTY_RANGE).split("\n\n")[1] ?? "";
    expect(readCheckpoint(note + witness, key)).toMatchObject({ size: 5 });
    expect(readCheckpoint(`${TEXT}\n\n${witness}${SIGNATURE}`, key)).toMatchObject({ size: 5 });
  });

  it.each([
    ["a size with a leading zero", "arx.example/audit\n05\n"],
    ["a negative size", "arx.example/audit\n-5\n"],
    ["a size beyond what can be counted", "arx.example/audit\n99999999999999999\n"],
    ["another log's origin", "other.example/audit\n5\n"],
    ["a root that is no SHA-256", "arx.example/audit\n5\n", 31],
  ])("%s, though it is signed", (_, start, length = 32) => {
    const text = `${start}${Buffer.alloc(length).toString("base64")}\n`;
    const bytes = Buffer.concat([key.id, sign(null, Buffer.from(text), keyOfSeed(Buffer.alloc(32, 7)))]);
    expect(readCheckpoint(`${text}\n— arx.example/audit ${bytes.toString("base64")}\n`, key)).toMatch(
      /^the checkpoint (is not one of|has no size)/,
    );
  });
});

describe("a public key", () => {
  it.each([
    ["a name changed", signer.publicKey.replace("arx", "arxx"), "does not belong"],
    ["a byte changed", signer.publicKey.replace(/.$/, (last) => (last === "A" ? "B" : "A")), "does not belong"],
    ["another kind of key", "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2", "not an Ed25519"],
    ["no key at all", "arx.example/audit", "not of the form"],
  ])("with %s is refused", (_, text, reason) => {
    expect(() => parsePublicKey(text)).toThrow(VerifierInputError);
    expect(() => parsePublicKey(text)).toThrow(reason);
  });
});
