import type { AnySchema } from "./any-schema.js";
import { once } from "./once.js";
import type { OperationInfo } from "./operation-info.js";

/** An operation as its connector's map writes it: the schemas are functions, so that loading a map builds none. */
export interface OperationDefinition extends OperationInfo {
  readonly params: () => AnySchema;
  readonly result: () => AnySchema;
}

/** An operation as the map gives it. */
export type Operation<D extends OperationDefinition> = {
  readonly [Key in keyof D]: D[Key] extends () => infer Schema ? Schema : D[Key];
};

/** An entry of an OPERATION_MAP: `params` (closed) and `result` (open) are built when first read, and once. */
export function operation<const D extends OperationDefinition>(definition: D): Operation<D> {
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
  } as unknown as Operation<D>;
}
