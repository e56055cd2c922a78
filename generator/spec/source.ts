import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from "yaml";
import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic, Position } from "../diagnostics/diagnostic.js";

/** The keys that lead to a place in a document. */
export type Path = readonly (string | number)[];

/** A parsed YAML file that can say where each of its keys and values stands. */
export class SpecSource {
  readonly #lines: string[];

  constructor(
    readonly file: string,
    text: string,
    private readonly document: Document.Parsed,
    private readonly counter: LineCounter,
  ) {
    this.#lines = text.split("\n");
  }

  /** A finding at the value that `path` leads to, or at its key; at the nearest parent where the path ends early. */
  diagnostic(code: Code, path: Path, message: string, options: { hint?: string | undefined; at?: "key" | "value" } = {}): Diagnostic {
    return this.#at(code, this.#locate(path, options.at ?? "value"), message, options.hint);
  }

  /** A finding at a range of offsets, as the YAML parser reports them. */
  diagnosticAt(code: Code, offset: number, end: number, message: string, hint?: string): Diagnostic {
    return this.#at(code, this.#position(offset, end), message, hint);
  }

  #at(code: Code, position: Position, message: string, hint?: string): Diagnostic {
    const source = this.#lines[position.line - 1]?.replace(/\r$/, "");
    return {
      code,
      file: this.file,
      ...position,
      message,
      ...(hint === undefined ? {} : { hint }),
      ...(source === undefined ? {} : { source }),
    };
  }

  #locate(path: Path, at: "key" | "value"): Position {
    let node: unknown = this.document.contents;
    let found: Node | null = this.document.contents;
    for (const [depth, segment] of path.entries()) {
      if (isAlias(node)) node = node.resolve(this.document);
      const pair: Pair | undefined = isMap(node)
        ? node.items.find((item) => (isScalar(item.key) ? String(item.key.value) : String(item.key)) === String(segment))
        : undefined;
      const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(segment)] : undefined;
      const keyIsWanted = depth === path.length - 1 && at === "key";
      const target = pair && (keyIsWanted || next === null || !hasRange(next)) ? pair.key : next;
      if (!hasRange(target)) break;
      found = target;
      node = next;
    }
    const range = found?.range;
    return range ? this.#position(range[0], range[1]) : { line: 1, column: 1, length: 1 };
  }

  #position(offset: number, end: number): Position {
    const start = this.counter.linePos(offset);
    const line = this.#lines[start.line - 1] ?? "";
    const rest = Math.max(1, line.trimEnd().length - start.col + 1);
    return { line: start.line || 1, column: start.col || 1, length: Math.max(1, Math.min(end - offset, rest)) };
  }
}

function hasRange(node: unknown): node is Node {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
