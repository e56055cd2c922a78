import picomatch from "picomatch";
import type { RawOperation } from "./operations.js";

/** Which operations are wanted: those that match one glob at least of each kind that is given. */
export interface Selection {
  readonly tag?: readonly string[];
  readonly path?: readonly string[];
  readonly method?: readonly string[];
  readonly id?: readonly string[];
}

export function select(operations: readonly RawOperation[], { tag, path, method, id }: Selection): RawOperation[] {
  const tests = [
    matcher(tag, (operation) => operation.tags),
    matcher(path, (operation) => [operation.path, operation.path.slice(1)]),
    matcher(
      method?.map((name) => name.toUpperCase()),
      (operation) => [operation.method],
    ),
    matcher(id, (operation) => [operation.operationId ?? ""]),
  ];
  return operations.filter((operation) => tests.every((test) => test(operation)));
}

/** In paths `*` is one part and `**` any number of them; braces are the document's own, and no alternatives. */
function matcher(
  globs: readonly string[] | undefined,
  values: (operation: RawOperation) => readonly string[],
): (operation: RawOperation) => boolean {
  if (globs === undefined || globs.length === 0) return () => true;
  const matches = picomatch([...globs], { nobrace: true, nocase: true, dot: true, nonegate: true });
  return (operation) => values(operation).some((value) => matches(value));
}
