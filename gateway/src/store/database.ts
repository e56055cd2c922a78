/** A value that SQL takes as a parameter; a list is a `text[]`. */
export type SqlValue = string | number | boolean | Date | Uint8Array | null | readonly (string | null)[];

/** Something that runs SQL: the database itself, or a transaction on it. Parameters are `$1`, `$2` …; a bigint comes back as a number. */
export interface Queries {
  query<Row>(text: string, parameters?: readonly SqlValue[]): Promise<Row[]>;
}

/** The gateway's store: PGlite or PostgreSQL, with the same SQL. */
export interface Database extends Queries {
  /** Whether other instances may work on it at the same time. */
  readonly isShared: boolean;
  /** Resolves with the reason where it has ended by itself and does not come back; left out: it always may. */
  readonly lost?: Promise<Error>;
  /** Commits what `work` did, or nothing of it where it throws. READ COMMITTED. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Hears what any instance sent with `pg_notify(channel, payload)`, once that has committed; gives back what ends it. */
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;
  /** Runs a script of several statements, all of it or nothing. */
  run(script: string): Promise<void>;
  close(): Promise<void>;
}
