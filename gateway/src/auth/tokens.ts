import type { VendorRequest } from "../vendor/exchange.js";

/** An access token. */
export interface Token {
  readonly value: string;
  /** When it was issued and when it ends, in milliseconds since 1970. */
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** The version of the credential that it belongs to. */
  readonly version: string;
}

/** What a token is asked for: tokens of two tenants, or of other scopes, are never taken for each other. */
export interface TokenSubject {
  /** The name of the credential. */
  readonly name: string;
  readonly version: string;
  /** The expanded address of the token endpoint, and what else distinguishes the token. */
  readonly grant: readonly (string | undefined)[];
}

/** A token is replaced when a tenth of its life is left, a minute at most. */
const MARGIN = 0.1;
const LONGEST_MARGIN_MS = 60_000;

/** The access tokens of this process, and what it has learned about token endpoints. */
export class Tokens {
  /** The addresses of the endpoints that take a client's secret in the form only. */
  readonly wantForm = new Set<string>();
  readonly #tokens = new Map<string, Token>();
  readonly #pending = new Map<string, Promise<Token>>();
  readonly #refused = new Map<string, string>();
  readonly #used = new WeakMap<VendorRequest, { readonly key: string; readonly token: Token }>();

  /**
   * A token that is still good at `now`. Callers that come while one is asked for wait for that one, or fail with it; a failure is not
   * remembered. `obtain` gets the token that was refused by the vendor, where there is one: it may not give that one again.
   */
  async get(subject: TokenSubject, now: number, obtain: (refused: string | undefined) => Promise<Token>): Promise<Token> {
    const key = keyOf(subject);
    const known = this.#tokens.get(key);
    if (known && known.version === subject.version && isFresh(known, now)) return known;
    // An older version's request is not joined: the secret may have been replaced because that one fails.
    const flight = JSON.stringify([key, subject.version]);
    return this.#pending.get(flight) ?? this.#obtain(key, flight, obtain(this.#refused.get(key)));
  }

  async #obtain(key: string, flight: string, pending: Promise<Token>): Promise<Token> {
    this.#pending.set(flight, pending);
    try {
      const token = await pending;
      this.#tokens.set(key, token);
      this.#refused.delete(key);
      return token;
    } finally {
      this.#pending.delete(flight);
    }
  }

  /** Remembers which token a request carries. */
  carry(request: VendorRequest, subject: TokenSubject, token: Token): VendorRequest {
    this.#used.set(request, { key: keyOf(subject), token });
    return request;
  }

  /**
   * Forgets the token that a request carried, as the vendor answered 401 to it. @returns whether authenticating the original request
   * anew can help. Many callers may do so at once: a token that has meanwhile been replaced stays.
   */
  invalidate(request: VendorRequest): boolean {
    const used = this.#used.get(request);
    if (!used) return false;
    if (this.#tokens.get(used.key) === used.token) {
      this.#tokens.delete(used.key);
      this.#refused.set(used.key, used.token.value);
    }
    return true;
  }
}

const keyOf = ({ name, grant }: TokenSubject): string => JSON.stringify([name, ...grant]);

function isFresh({ issuedAt, expiresAt }: Token, now: number): boolean {
  return now < expiresAt - Math.min((expiresAt - issuedAt) * MARGIN, LONGEST_MARGIN_MS);
}
