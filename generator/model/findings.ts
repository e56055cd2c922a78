import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Path, Places } from "../spec/source.js";

/** After one of these a schema cannot be walked, or a value not be held against it. */
const UNSOUND: ReadonlySet<Code> = new Set(["ARX301", "ARX302", "ARX303", "ARX304", "ARX306"]);

/** Collects what is wrong with one spec while it is being resolved; resolving goes on, so that one run reports all. */
export class Findings {
  readonly #list: Diagnostic[] = [];

  constructor(private readonly source: Places) {}

  /** Something is wrong with the value at `path`. */
  report(code: Code, path: Path, message: string, hint?: string): void {
    this.#list.push(this.source.diagnostic(code, path, message, { hint }));
  }

  /** Something is wrong with the key at the end of `path`. */
  reportKey(code: Code, path: Path, message: string, hint?: string): void {
    this.#list.push(this.source.diagnostic(code, path, message, { hint, at: "key" }));
  }

  /** Runs checks of schemas, and tells whether they can be relied on. */
  isSoundAfter(check: () => void): boolean {
    const before = this.#list.length;
    check();
    return !this.#list.slice(before).some(({ code }) => UNSOUND.has(code));
  }

  get all(): readonly Diagnostic[] {
    return this.#list;
  }
}
