import type { Granted } from "./token-endpoint.js";
import type { Token } from "./tokens.js";

/** Its life counts from before it was asked for. */
export function tokenOf(granted: Granted, version: string, issuedAt: number): Token {
  return { value: granted.access_token, issuedAt, expiresAt: issuedAt + granted.expires_in * 1000, version };
}
