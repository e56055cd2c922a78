import type { Credential } from "./credential.js";
import { issuedTokens, secretsOf } from "./secrets-of.js";

/** Shorter secrets would make holes in texts that have nothing to do with them. */
const SHORTEST = 6;

/** What stands in place of a secret. */
export const REDACTED = "[redacted]";

/** Takes secrets out of a text, in whatever form they stand there. */
export type Redact = (text: string) => string;

const known = new WeakMap<Credential, { readonly tokens: readonly string[] | undefined; readonly redact: Redact }>();

/** The redactor of a credential and of the tokens that were obtained with it until now. */
export function redactorOf(credential: Credential): Redact {
  const tokens = issuedTokens(credential);
  const found = known.get(credential);
  if (found && found.tokens === tokens) return found.redact;
  const redact = redactor(secretsOf(credential));
  known.set(credential, { tokens, redact });
  return redact;
}

/** Finds each secret as it is, URL-encoded, escaped in JSON (once, or as JSON within JSON), and in base64 wherever it begins there, URL-encoded before or not. */
export function redactor(secrets: readonly string[]): Redact {
  const forms = [...new Set(secrets.filter((secret) => secret.length >= SHORTEST).flatMap(formsOf))];
  // A longer form may contain a shorter one, of which the rest would remain.
  forms.sort((a, b) => b.length - a.length);
  return function redact(text) {
    let clean = text;
    for (const form of forms) if (clean.includes(form)) clean = clean.replaceAll(form, REDACTED);
    return clean;
  };
}

function formsOf(secret: string): string[] {
  const url = encodeUrl(secret);
  const json = escapeJson(secret);
  // OAuth clients write their secret URL-encoded into a header in base64.
  return [secret, ...url, json, json.replaceAll("/", "\\/"), escapeJson(json), ...[secret, ...url].flatMap(inBase64)];
}

/** As browsers, forms and strict encoders write it, and with hexadecimal digits in lower case. */
function encodeUrl(secret: string): string[] {
  const plain = encodeURIComponent(Buffer.from(secret, "utf8").toString("utf8"));
  const strict = plain.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  const forms = [plain, strict, strict.replaceAll("%20", "+"), new URLSearchParams({ "": secret }).toString().slice(1)];
  return [...forms, ...forms.map((form) => form.replace(/%[0-9A-F]{2}/g, (digits) => digits.toLowerCase()))];
}

const escapeJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Base64 writes three bytes as four characters, so a secret looks different by where among the three it begins. */
function inBase64(secret: string): string[] {
  const bytes = Buffer.from(secret, "utf8");
  const forms = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    // The characters at the edges also hold bits of the neighbours.
    const start = before === 0 ? 0 : before + 1;
    const end = (before + bytes.length) % 3 === 0 ? encoded.length : encoded.length - 1;
    return encoded.slice(start, end);
  });
  return [...forms, ...forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))];
}
