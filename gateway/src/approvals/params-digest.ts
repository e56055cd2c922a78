import { createHmac } from "node:crypto";
import canonicalize from "canonicalize";

/** What an approval is bound to. */
export interface Bound {
  readonly agent: string;
  readonly connector: string;
  readonly operation: string;
  /** The digest of what the operation promised when it was asked for. */
  readonly contract: string | undefined;
  /** As the operation's schema gave them, defaults filled in. */
  readonly params: unknown;
}

/** The same for the same call, and of no use to whoever guesses at parameters without the key. */
export const paramsDigest = (key: Buffer, bound: Bound): string =>
  `hmac-sha256:${createHmac("sha256", key)
    .update(canonicalize(bound) as string)
    .digest("hex")}`;
