import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCredential } from "../../../gateway/src/vault/read-credential.js";
import { REDACTED, redactor, redactorOf } from "../../../gateway/src/vault/redact.js";
import { noteIssued, secretsOf } from "../../../gateway/src/vault/secrets-of.js";

const SECRET = 'pä"ss/w+o rd~(\\)';
const JSON_OF = (text: string) => JSON.stringify({ text });

describe("redaction", () => {
  test.each([
    ["as it is", SECRET],
    ["in JSON", JSON_OF(SECRET)],
    ["in JSON within JSON", JSON_OF(JSON_OF(SECRET))],
    ["in base64", Buffer.from(SECRET).toString("base64")],
    ["in base64url", Buffer.from(SECRET).toString("base64url")],
    ["in the base64 of user and password", Buffer.from(`user:${SECRET}`).toString("base64")],
    ["in the base64url of something longer", Buffer.from(`u:${SECRET}, and more`).toString("base64url")],
    ["in a URL", `https://a.com/?k=${encodeURIComponent(SECRET)}`],
    ["in a form", new URLSearchParams({ k: SECRET }).toString()],
    ["in a URL in lower case", encodeURIComponent(SECRET).replace(/%../g, (digits) => digits.toLowerCase())],
  ])("finds a secret %s", (_where, text) => {
    const clean = redactor([SECRET])(`<<${text}>>`);
    expect(clean).toContain(REDACTED);
    for (const part of ["ss/w", "o rd", Buffer.from(SECRET).toString("base64").slice(4, 12), "%C3%A4", "%c3%a4"])
      expect(clean).not.toContain(part);
  });

  test("leaves everything else, and secrets too short to tell from other text", () => {
    const text = JSON_OF("nothing of it in here: abc12");
    expect(redactor([SECRET, "abc12", ""])(text)).toBe(text);
  });

  test("takes out a secret that contains another as a whole", () => {
    expect(redactor(["secret", "secret-and-more"])("secret-and-more, secret")).toBe(`${REDACTED}, ${REDACTED}`);
  });

  test("no secret comes through, whatever it is and wherever it stands", () => {
    const secret = fc.string({ unit: "grapheme", minLength: 8, maxLength: 40 }).filter((text) => !REDACTED.includes(text));
    const around = fc.string({ maxLength: 5 });
    fc.assert(
      fc.property(secret, around, around, (value, before, after) => {
        const redact = redactor([value]);
        for (const write of [String, JSON_OF, encodeURIComponent, (text: string) => Buffer.from(text).toString("base64")]) {
          const written = write(before + value + after);
          // The neighbours' bits are in the characters at the edges of base64, so what is asked is that most of it is gone.
          expect(redact(written)).toContain(REDACTED);
        }
        expect(redact(before + value + after)).not.toContain(value);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the secrets of a credential", () => {
  const credential = () =>
    readCredential("akamai_edgegrid", "akamai", {
      version: "1",
      secret: { client_token: "c-token", client_secret: "c-secret", access_token: "a-token" },
    });

  test("are its secret members, not the names of who it is", () => {
    expect(secretsOf(credential())).toEqual(["c-token", "c-secret", "a-token"]);
    const basic = readCredential("basic", "acme", { version: "1", secret: { username: "username-1", password: "password-1" } });
    const header = `Basic ${Buffer.from("username-1:password-1").toString("base64")}`;
    expect([secretsOf(basic), redactorOf(basic)(`username-1 ${header}`)]).toEqual([
      ["password-1"],
      expect.not.stringContaining(header.slice(-12)),
    ]);
    expect(secretsOf(readCredential("api_keys", "acme", { version: "1", secret: { keys: { a: "key-a", b: "key-b" } } }))).toEqual([
      "key-a",
      "key-b",
    ]);
  });

  test("of a private key are also its lines", () => {
    const lines = ["-----BEGIN PRIVATE KEY-----", "MIIEvQIBADANBgkqhkiG9w0", "BAQEFAASCBKcwggSjAgEAAo", "-----END PRIVATE KEY-----"];
    const google = readCredential("google_service_account", "gcp", {
      version: "1",
      secret: { client_email: "e", private_key: lines.join("\n") },
    });
    expect(redactorOf(google)(`${lines[2]}, ${JSON.stringify(lines.join("\n"))}`)).toBe(`${REDACTED}, "${REDACTED}"`);
  });

  test("are also the latest tokens that were obtained with it", () => {
    const used = credential();
    for (const index of [1, 2, 3, 4, 5, 5]) noteIssued(used, `issued-${index}`);
    expect(redactorOf(used)("issued-5 issued-4 issued-1 c-secret")).toBe(`${REDACTED} ${REDACTED} issued-1 ${REDACTED}`);
    expect(redactorOf(used)).toBe(redactorOf(used));
  });
});
