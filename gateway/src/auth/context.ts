import type { AuthInfo } from "@agentvault/runtime/server";
import type { AuthKind, Credential } from "../vault/credential.js";
import type { SecretStore } from "../vault/secret-store.js";
import type { Send, VendorRequest } from "../vendor/exchange.js";
import type { Tokens } from "./tokens.js";

/** What there is to authenticate a request with. */
export interface AuthContext<Kind extends AuthKind = AuthKind> {
  readonly auth: Extract<AuthInfo, { readonly type: Kind }>;
  readonly credential: Credential<Kind>;
  /** Shown in messages. */
  readonly connector: string;
  /** Puts the tenant's values in the place of `{variables}`. */
  readonly expand: (text: string) => string;
  /** Token requests go the way of all requests to vendors. */
  readonly send: Send;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly tokens: Tokens;
  /** Where a rotated refresh token is kept. */
  readonly store: SecretStore;
}

/**
 * One way of authenticating. @throws Problem, SecretError, or what `send` throws where a token cannot be had; nothing was sent to the
 * API then.
 */
export type Authenticator<Kind extends AuthKind> = (
  request: VendorRequest,
  context: AuthContext<Kind>,
) => VendorRequest | Promise<VendorRequest>;
