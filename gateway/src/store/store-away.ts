/** The store could not be asked: what was wanted of it may be wanted again later. */
export class StoreAwayError extends Error {}

/** Classes of SQLSTATE that say nothing against the statement: connection, resources, an operator's intervention. */
const AWAY = /^(08|53|57)/;
/** Five capitals and digits, and at least one digit: EPIPE is the system's. */
const SQLSTATE = /^(?=.*\d)[0-9A-Z]{5}$/;

/** A driver's error, told from one that a statement itself is to blame for. @throws StoreAwayError, or the error. */
export function throwStoreError(error: unknown): never {
  const { code, message = "" } = Object(error) as { code?: unknown; message?: string };
  const isStatement = typeof code === "string" && SQLSTATE.test(code) && !AWAY.test(code);
  throw isStatement ? error : new StoreAwayError(message, { cause: error });
}
