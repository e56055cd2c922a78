import type { AnySchema } from "./any-schema.js";
import { once } from "./once.js";
import type { OperationInfo } from "./operation-info.js";

/** An operation as its connector's map writes it: the schemas are functions, so that loading a map builds none. */
export interface OperationSchemas<P extends AnySchema, R extends AnySchema> {
  readonly params: () => P;
  readonly result: () => R;
}

/** An entry of an OPERATION_MAP: `params` (closed) and `result` (open) are built when first read, and once. */
export function operation<const D extends OperationInfo, P extends AnySchema, R extends AnySchema>(
  definition: D & OperationSchemas<P, R>,
): Omit<D, "params" | "result"> & { readonly params: P; readonly result: R } {
  const params = once(definition.params);
  const result = once(definition.result);
  return {
    ...definition,
    get params() {
      return params();
    },
    get result() {
      return result();
    },
  };
}
