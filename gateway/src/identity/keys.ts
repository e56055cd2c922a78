import { hash as digest, randomBytes, timingSafeEqual } from "node:crypto";
import type { EventDraft } from "../audit/event.js";
import type { Ledger } from "../ledger/ledger.js";
import type { Queries } from "../store/database.js";
import { Problem } from "../wire/problem.js";
import { type KeyRow, KeyRows } from "./key-rows.js";
import type { Principal } from "./principal.js";

const FORM = /^arx_[a-z0-9]+_([a-z0-9]{12})_([A-Za-z0-9_-]{43})$/;
const NAME = /^(agent|user):[a-z0-9][a-z0-9._-]{0,62}$/;

const hash = (secret: string): Buffer => digest("sha256", secret, "buffer");

/** A name that a key cannot have, or a key that there is not. */
export class KeyError extends Error {}

/** What a key is made for. */
export interface NewKey {
  readonly kind: Principal["kind"];
  readonly name: string;
  readonly owner: string;
}

/** Makes a key, and gives its text for the only time: of the secret only a hash is kept. @throws KeyError */
export async function createKey(ledger: Ledger, environment: string, wanted: NewKey): Promise<string> {
  requireNames(wanted);
  let text = "";
  await ledger.record({
    change: async (queries) => {
      const made = await insertKey(queries, environment, wanted);
      text = made.text;
      return { events: [made.event] };
    },
  });
  return text;
}

/** The keys to begin with, where there are none yet. */
export async function createFirstKeys(ledger: Ledger, environment: string, wanted: readonly NewKey[]): Promise<readonly string[]> {
  let texts: string[] = [];
  await ledger.record({
    change: async (queries) => {
      texts = [];
      if ((await queries.query("select from keys limit 1")).length > 0) return undefined;
      const made = [];
      for (const key of wanted) made.push(await insertKey(queries, environment, key));
      texts = made.map(({ text }) => text);
      return { events: made.map(({ event }) => event) };
    },
  });
  return texts;
}

async function insertKey(
  queries: Queries,
  environment: string,
  { kind, name, owner }: NewKey,
): Promise<{ text: string; event: EventDraft }> {
  const id = randomBytes(6).toString("hex");
  const secret = randomBytes(32).toString("base64url");
  await queries.query("insert into keys (id, kind, name, owner, hash) values ($1, $2, $3, $4, $5)", [id, kind, name, owner, hash(secret)]);
  return { text: `arx_${environment}_${id}_${secret}`, event: { type: "key.created", details: { key: id, name, owner } } };
}

function requireNames({ kind, name, owner }: NewKey): void {
  const wanted = [
    ["name", name, kind === "agent" ? "agent:" : "user:"],
    ["owner", owner, "user:"],
  ] as const;
  for (const [what, text, prefix] of wanted)
    if (!NAME.test(text) || !text.startsWith(prefix)) throw new KeyError(`the ${what} ${text} has another form than ${prefix}alice`);
}

/** A key as it is listed. */
export interface ListedKey extends NewKey {
  readonly id: string;
  readonly created_at: Date;
  readonly revoked_at: Date | null;
}

export const listKeys = (queries: Queries): Promise<ListedKey[]> =>
  queries.query<ListedKey>("select id, kind, name, owner, created_at, revoked_at from keys order by created_at");

/** @throws KeyError where there is no such key in use. */
export async function revokeKey(ledger: Ledger, id: string): Promise<void> {
  const { outcome } = await ledger.record({
    change: async (queries) => {
      const [row] = await queries.query<KeyRow>("update keys set revoked_at = now() where id = $1 and revoked_at is null returning name", [
        id,
      ]);
      if (!row) return undefined;
      await queries.query("select pg_notify('arx_keys', $1)", [id]);
      return { events: [{ type: "key.revoked", details: { key: id, name: row.name } }] };
    },
  });
  if (outcome !== "recorded") throw new KeyError(`there is no key ${id} in use: \`keys list\` shows them`);
}

const unauthenticated = (detail = "the API key is not known here"): Problem =>
  new Problem("unauthenticated", detail, {}, { "www-authenticate": "Bearer" });

/** How long an instance may take a key for good without asking the database, should it not hear of a revocation. */
const FRESH_MS = 5_000;

/** The keys in use. */
export class Keys {
  readonly #known = new Map<string, { readonly row: KeyRow | undefined; readonly until: number }>();

  readonly #rows: KeyRows;

  constructor(database: Queries) {
    this.#rows = new KeyRows(database);
  }

  /** Forgets what is known of a key. */
  forget(id: string): void {
    this.#known.delete(id);
  }

  /** @throws Problem unauthenticated, in the same words whatever is wrong with the key. */
  async authenticate(authorization: string | undefined): Promise<Principal> {
    if (authorization === undefined) throw unauthenticated("send the API key: `Authorization: Bearer arx_…`");
    const [, id, secret] = FORM.exec(authorization.replace(/^Bearer /, "")) ?? [];
    const row = id === undefined ? undefined : await this.#find(id);
    // Compared in any case: how long it takes does not tell whether there is such a key.
    const isRight = timingSafeEqual(hash(secret ?? ""), row?.hash ?? hash("\0"));
    if (!row || !isRight) throw unauthenticated();
    return { kind: row.kind, keyId: row.id, name: row.name, owner: row.owner };
  }

  /** Asks the database whether the key that a request came with has been revoked since. @throws Problem unauthenticated */
  async requireInUse({ keyId }: Principal): Promise<void> {
    this.forget(keyId);
    if (!(await this.#find(keyId))) throw unauthenticated();
  }

  async #find(id: string): Promise<KeyRow | undefined> {
    const known = this.#known.get(id);
    if (known && known.until > performance.now()) return known.row;
    const row = await this.#rows.find(id);
    // Ids that there are not are not kept: whoever guesses must not fill the memory.
    if (row) this.#known.set(id, { row, until: performance.now() + FRESH_MS });
    else this.#known.delete(id);
    return row;
  }
}
