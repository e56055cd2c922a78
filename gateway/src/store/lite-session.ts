import { PGlite, type PGliteOptions, type QueryOptions } from "@electric-sql/pglite";

/** The one session that a PGlite has: who uses it sees to it that others' statements do not come between. */
export interface LiteSession {
  /** Lists in `parameters` are in binary form already. */
  query<Row>(text: string, parameters: readonly unknown[]): Promise<Row[]>;
  exec(script: string): Promise<unknown>;
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

const TEXT_ARRAY = 1009;
const SENT_AS_THEY_ARE: QueryOptions = { serializers: { [TEXT_ARRAY]: (bytes) => bytes } };

/** PGlite in this thread. */
export async function openLite(options: PGliteOptions): Promise<LiteSession> {
  const lite = await PGlite.create(options);
  return {
    query: async <Row>(text: string, parameters: readonly unknown[]) =>
      (await lite.query<Row>(text, [...parameters], SENT_AS_THEY_ARE)).rows,
    exec: (script) => lite.exec(script),
    listen: (channel, heard) => lite.listen(channel, heard),
    close: () => lite.close(),
  };
}
