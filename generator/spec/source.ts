import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic, Position } from "../diagnostics/diagnostic.js";

/** The keys that lead to a place in a document. */
export type Path = readonly (string | number)[];

/** What knows where the keys and values of a spec stand. */
export interface Places {
  /** A finding at the value that `path` leads to, or at its key. */
  diagnostic(code: Code, path: Path, message: string, options?: { hint?: string | undefined; at?: "key" | "value" }): Diagnostic;
}

/** A YAML file that can say where each of its keys and values stands. It is taken apart when it is first asked. */
export class SpecSource implements Places {
  readonly #lines: readonly string[];
  #starts: readonly number[] | undefined;
  #document: Document.Parsed | number | undefined;

  /** `document` gives the parsed text, or the offset where it nests too deep. */
  constructor(
    readonly file: string,
    private readonly text: string,
    private readonly document: () => Document.Parsed | number,
  ) {
    this.#lines = text.split("\n");
  }

  /** A finding at the value that `path` leads to, or at its key; at the nearest parent where the path ends early. */
  diagnostic(code: Code, path: Path, message: string, options: { hint?: string | undefined; at?: "key" | "value" } = {}): Diagnostic {
    const [from, to] = this.#range(path, options.at ?? "value");
    return this.#at(code, this.#position(from, to), message, options.hint);
  }

  /** A finding at a range of offsets, as the YAML parser reports them; without an end, the word that begins there. */
  diagnosticAt(code: Code, offset: number, end: number | undefined, message: string, hint?: string): Diagnostic {
    return this.#at(code, this.#position(offset, end ?? offset + this.#wordLength(offset)), message, hint);
  }

  /** A finding at what `pattern` matches first in the text that `path` leads to; at the text where it is written with escapes. */
  diagnosticIn(code: Code, path: Path, pattern: RegExp, message: string, hint?: string): Diagnostic {
    const [from, to] = this.#range(path, "value");
    const match = pattern.exec(this.text.slice(from, to));
    return match === null
      ? this.diagnosticAt(code, from, to, message, hint)
      : this.diagnosticAt(code, from + match.index, from + match.index + match[0].length, message, hint);
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

  #range(path: Path, at: "key" | "value"): readonly [from: number, to: number] {
    this.#document ??= this.document();
    let node: unknown = typeof this.#document === "number" ? undefined : this.#document.contents;
    let found = hasRange(node) ? node : undefined;
    for (const [depth, segment] of path.entries()) {
      // Of two equal keys the last one counts.
      const pair: Pair | undefined = isMap(node)
        ? node.items.findLast(({ key }) => isScalar(key) && key.value === String(segment))
        : undefined;
      const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(segment)] : undefined;
      const keyIsWanted = depth === path.length - 1 && at === "key";
      const target = pair && (keyIsWanted || !hasRange(next) || isEmpty(next)) ? pair.key : next;
      if (!hasRange(target)) break;
      found = target;
      node = next;
    }
    return found ? [found.range[0], found.range[1]] : [0, 0];
  }

  #wordLength(offset: number): number {
    return /^[^\s,:]*/.exec(this.text.slice(offset, offset + 200))?.[0].length ?? 0;
  }

  #position(offset: number, end: number): Position {
    this.#starts ??= startsOf(this.#lines);
    const index = lineAt(offset, this.#starts);
    const column = offset - (this.#starts[index] ?? 0) + 1;
    const rest = (this.#lines[index] ?? "").trimEnd().length - column + 1;
    return { line: index + 1, column, length: Math.max(1, Math.min(end - offset, rest)) };
  }
}

/** Where each line starts. */
function startsOf(lines: readonly string[]): number[] {
  let start = 0;
  return lines.map((line) => {
    start += line.length + 1;
    return start - line.length - 1;
  });
}

/** The last line that starts at or before an offset. */
function lineAt(offset: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

type Placed = Node & { readonly range: readonly number[] & { readonly 0: number; readonly 1: number } };

function hasRange(node: unknown): node is Placed {
  return isNode(node) && Array.isArray(node.range);
}

/** A key without a value has a value of no length, somewhere behind it. */
const isEmpty = ({ range }: Placed): boolean => range[0] === range[1];
