import type { Queries } from "../store/database.js";
import type { Principal } from "./principal.js";

/** A key as it is kept: of its secret there is only a hash. */
export interface KeyRow {
  readonly id: string;
  readonly kind: Principal["kind"];
  readonly name: string;
  readonly owner: string;
  readonly hash: Uint8Array;
}

interface Look {
  readonly ids: Set<string>;
  readonly rows: Promise<ReadonlyMap<string, KeyRow>>;
}

/** Looks keys up. Those that are asked for in the same turn of the event loop make one statement: anybody may ask for as many as they like, by ids that there are not. */
export class KeyRows {
  #next: Look | undefined;

  constructor(private readonly database: Queries) {}

  /** As it is now; undefined where there is none in use. */
  async find(id: string): Promise<KeyRow | undefined> {
    this.#next ??= this.#begin();
    this.#next.ids.add(id);
    return (await this.#next.rows).get(id);
  }

  #begin(): Look {
    const ids = new Set<string>();
    const look = async () => {
      await new Promise((resolve) => setImmediate(resolve));
      this.#next = undefined;
      const rows = await this.database.query<KeyRow>(
        "select id, kind, name, owner, hash from keys where id = any($1) and revoked_at is null",
        [[...ids]],
      );
      return new Map(rows.map((row) => [row.id, row]));
    };
    return { ids, rows: look() };
  }
}
