import type { Secret, SecretStore, StoredSecret } from "./secret-store.js";
import { Turns } from "./turns.js";

/** A store that the gateway only reads. What it renews lives in this process, until the store itself has something newer. */
export abstract class ReadOnlyStore implements SecretStore {
  readonly #renewed = new Map<string, { readonly over: string; readonly stored: StoredSecret }>();
  readonly #turns = new Turns();
  #renewals = 0;

  protected abstract read(name: string): Promise<StoredSecret | undefined>;

  async describe(name: string): Promise<Pick<StoredSecret, "version"> | undefined> {
    const newest = await this.open(name);
    return newest && { version: newest.version };
  }

  async open(name: string): Promise<StoredSecret | undefined> {
    const read = await this.read(name);
    return read && this.#newest(name, read);
  }

  renew(name: string, change: (newest: StoredSecret) => Promise<Secret>): Promise<StoredSecret | undefined> {
    return this.#turns.take(name, async () => {
      const read = await this.read(name);
      if (!read) return undefined;
      const newest = this.#newest(name, read);
      const secret = await change(newest);
      if (secret === newest.secret) return newest;
      this.#renewals += 1;
      const stored = { version: `${read.version}+${this.#renewals}`, secret };
      this.#renewed.set(name, { over: read.version, stored });
      return stored;
    });
  }

  #newest(name: string, read: StoredSecret): StoredSecret {
    const renewed = this.#renewed.get(name);
    return renewed?.over === read.version ? renewed.stored : read;
  }
}
