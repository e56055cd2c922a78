import { join } from "node:path";
import { vi } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");

type Exports = Readonly<Record<string, unknown>>;

/** Guards by their modules, from the root of the repository: what stands in place of their exports; a function makes it of these. */
// biome-ignore lint/suspicious/noExplicitAny: each knows what its module exports
export type PassThroughs = Readonly<Record<string, Exports | ((guard: any) => Exports)>>;

/** Runs an attack on a gateway that is loaded anew, with other code in place of its guards. */
export async function withoutGuards<T>(guards: PassThroughs, attack: () => Promise<T>): Promise<T> {
  const modules = Object.entries(guards).map(([module, exports]) => [join(ROOT, module), exports] as const);
  for (const [path, exports] of modules)
    vi.doMock(path, async (original) => {
      const guard = await original<object>();
      return { ...guard, ...(typeof exports === "function" ? exports(guard) : exports) };
    });
  vi.resetModules();
  try {
    return await attack();
  } finally {
    for (const [path] of modules) vi.doUnmock(path);
    vi.resetModules();
  }
}
