import type { ARXError, ErrorClass } from "./errors.js";

/** Makes an error that says which call it is about. */
export type Fail = <E extends ARXError>(type: ErrorClass<E>, code: string, message: string, details?: object) => E;
