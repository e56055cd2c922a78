import { SecretError } from "./secret-error.js";
import type { Secret } from "./secret-store.js";

/** Reads the JSON of a secret. @throws SecretError with `problem`: the parser's own message would quote the secret. */
export function parseSecret(text: string, name: string, problem: string): Secret {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SecretError(name, `${problem}.`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new SecretError(name, `${problem}.`);
  return value as Secret;
}
