import { CREDENTIALS, type Credential } from "./credential.js";

/** How many of the latest tokens are remembered: a vendor may echo one that has just been replaced. */
const TOKENS_KEPT = 4;

const issued = new WeakMap<Credential, readonly string[]>();

/** Remembers a token that was obtained with a credential: it is as secret as the credential itself. */
export function noteIssued(credential: Credential, token: string): void {
  const known = issued.get(credential) ?? [];
  if (known[0] !== token) issued.set(credential, [token, ...known.filter((other) => other !== token)].slice(0, TOKENS_KEPT));
}

/** Every value that may not be seen: the secret members of a credential, what is made of them, and the tokens obtained with it. */
export function secretsOf(credential: Credential): string[] {
  const value: Readonly<Record<string, unknown>> = credential.value;
  const members = CREDENTIALS[credential.kind].secret.flatMap((member) => textsIn(value[member]));
  return [...members, ...members.flatMap(linesOfKey), ...(issued.get(credential) ?? [])];
}

/** Which tokens are known, so that what is made of them can be kept until there is another one. */
export const issuedTokens = (credential: Credential): readonly string[] | undefined => issued.get(credential);

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A private key in PEM is often seen line by line. */
const linesOfKey = (text: string): string[] =>
  text.includes("\n") ? text.split(/\r?\n/).filter((line) => line.length >= 16 && !line.startsWith("-----")) : [];
