/** What a store keeps under one name, before it is checked against an auth kind: members by their names. */
export type Secret = Readonly<Record<string, unknown>>;

/** A secret as it was opened. */
export interface StoredSecret {
  /** Another one after every change of the secret; tells nothing of it. */
  readonly version: string;
  readonly secret: Secret;
}

/**
 * Where secrets are kept. A name is `<connector>` or `<connector>/<server>`.
 * @throws SecretError with the name and nothing of the secret, where a store cannot be read or what it holds makes no sense.
 */
export interface SecretStore {
  /** Whether there is a secret, and which; the secret is not handed out. */
  describe(name: string): Promise<Pick<StoredSecret, "version"> | undefined>;
  open(name: string): Promise<StoredSecret | undefined>;
  /**
   * Replaces the newest secret by what `change` makes of it; where that is the same object, nothing is written. One caller at a time
   * over all instances, as far as the store is shared. @returns what is the newest then.
   */
  renew(name: string, change: (newest: StoredSecret) => Promise<Secret>): Promise<StoredSecret | undefined>;
}
