import { request } from "undici";
import { z } from "zod";
import { ReadOnlyStore } from "./read-only-store.js";
import { SecretError } from "./secret-error.js";
import type { StoredSecret } from "./secret-store.js";

export interface HashicorpOptions {
  /** Such as https://vault.example.com:8200. */
  readonly address: string;
  readonly token: string;
  readonly namespace?: string;
  /** Where the KV engine (version 2) is mounted: `secret` unless told. */
  readonly mount?: string;
  /** The folder of the secrets: `arx` unless told, so that CrowdStrike's are at secret/arx/crowdstrike. */
  readonly folder?: string;
}

/** For how long a secret is used without asking again. */
const FRESH_MS = 30_000;
const TIME_LIMIT_MS = 5000;
const SIZE_LIMIT = 1024 * 1024;

const ANSWER = z.object({
  data: z.object({ data: z.record(z.string(), z.unknown()), metadata: z.object({ version: z.number() }) }),
});

/**
 * Secrets in HashiCorp Vault's KV engine, version 2; a secret's members are those of the credential. The address is the operator's, and
 * mostly in the own network: it does not pass the guard that vendors' addresses do.
 */
export class HashicorpStore extends ReadOnlyStore {
  readonly #base: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #known = new Map<string, { readonly stored: StoredSecret | undefined; readonly readAt: number }>();

  constructor({ address, token, namespace, mount = "secret", folder = "arx" }: HashicorpOptions) {
    super();
    const base = new URL(address);
    this.#base = `${base.origin}${base.pathname.replace(/\/$/, "")}/v1/${mount}/data/${folder}`;
    this.#headers = { "x-vault-token": token, "x-vault-request": "true", ...(namespace && { "x-vault-namespace": namespace }) };
  }

  protected async read(name: string): Promise<StoredSecret | undefined> {
    const known = this.#known.get(name);
    if (known && performance.now() - known.readAt < FRESH_MS) return known.stored;
    const readAt = performance.now();
    const stored = await this.#ask(name);
    this.#known.set(name, { stored, readAt });
    return stored;
  }

  async #ask(name: string): Promise<StoredSecret | undefined> {
    const { status, text } = await this.#get(name);
    // Also what was deleted in its newest version.
    if (status === 404) return undefined;
    if (status === 403)
      throw new SecretError(name, "HashiCorp Vault refuses it: the token is invalid, or its policy does not let it read this path.");
    if (status !== 200) throw new SecretError(name, `HashiCorp Vault answered ${status}.`, "store_unavailable");
    const answer = ANSWER.safeParse(parseJson(text));
    if (!answer.success) throw new SecretError(name, "HashiCorp Vault did not answer as a KV engine of version 2 does.");
    const { data, metadata } = answer.data.data;
    return { version: String(metadata.version), secret: data };
  }

  async #get(name: string): Promise<{ readonly status: number; readonly text: string }> {
    try {
      const { statusCode, body } = await request(`${this.#base}/${name}`, {
        headers: this.#headers,
        signal: AbortSignal.timeout(TIME_LIMIT_MS),
      });
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of body) {
        size += chunk.length;
        if (size > SIZE_LIMIT) throw new Error("too large");
        chunks.push(chunk);
      }
      return { status: statusCode, text: Buffer.concat(chunks).toString("utf8") };
    } catch (error) {
      // The error itself may hold the request with its token.
      const code = (error as NodeJS.ErrnoException).code ?? (error as Error).name;
      throw new SecretError(name, `HashiCorp Vault cannot be reached (${code}).`, "store_unavailable");
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
