import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node } from "yaml";
import type { Mistake } from "./mistake.js";

/** The keys that lead to a place in a document. */
export type Path = readonly (string | number)[];

/** Knows where the keys and values of a YAML text stand. */
export class Places {
  readonly #lines: readonly string[];
  readonly #counter = new LineCounter();
  #contents: unknown;

  constructor(
    readonly file: string,
    private readonly text: string,
  ) {
    this.#lines = text.split("\n");
    let start = 0;
    for (const line of this.#lines) {
      this.#counter.addNewLine(start);
      start += line.length + 1;
    }
  }

  /** What `mistake` looks places up in. */
  hold(document: Document.Parsed): void {
    this.#contents = document.contents;
  }

  /** At the value that `path` leads to, or at its key; at the nearest parent where the path ends early. */
  mistake(path: Path, message: string, hint?: string, at: "key" | "value" = "value"): Mistake {
    const [from, to] = this.#range(path, at);
    return this.mistakeAt(from, to, message, hint);
  }

  /** At a range of offsets; without an end, the word that begins there. */
  mistakeAt(from: number, to: number | undefined, message: string, hint?: string): Mistake {
    const { line, col } = this.#counter.linePos(from);
    const source = (this.#lines[line - 1] ?? "").trimEnd();
    const end = to ?? from + (/^[^\s,:]*/.exec(this.text.slice(from, from + 200))?.[0].length ?? 0);
    const length = Math.max(1, Math.min(end - from, source.length - col + 1));
    return { file: this.file, line, column: col, length, message, ...(hint === undefined ? {} : { hint }), source };
  }

  #range(path: Path, at: "key" | "value"): readonly [from: number, to: number] {
    let node = this.#contents;
    let found = hasRange(node) ? node : undefined;
    for (const [depth, segment] of path.entries()) {
      const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === String(segment)) : undefined;
      const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(segment)] : undefined;
      const wantsKey = depth === path.length - 1 && at === "key";
      const target = pair && (wantsKey || !hasRange(next) || isEmpty(next)) ? pair.key : next;
      if (!hasRange(target)) break;
      found = target;
      node = next;
    }
    return found ? [found.range[0], found.range[1]] : [0, 0];
  }
}

type Placed = Node & { readonly range: readonly [number, number, number] };

const hasRange = (node: unknown): node is Placed => isNode(node) && Array.isArray(node.range);

/** A key without a value has a value of no length, somewhere behind it. */
const isEmpty = ({ range }: Placed): boolean => range[0] === range[1];
