import type { Queries } from "./database.js";

/** The statements of a transaction, and whether all of them went well. */
export interface Watched {
  readonly queries: Queries;
  /** Guards against an error that nobody minded: PostgreSQL answers the `commit` of such a transaction by rolling it back, and no error. @throws what failed first */
  requireNoFailure(): void;
}

export function watchFailures(queries: Queries): Watched {
  let failure: unknown;
  return {
    queries: {
      query: <Row>(...asked: Parameters<Queries["query"]>) =>
        queries.query<Row>(...asked).catch((error: unknown) => {
          failure ??= error;
          throw error;
        }),
    },
    requireNoFailure() {
      if (failure !== undefined) throw failure;
    },
  };
}
