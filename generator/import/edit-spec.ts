import { type Document, isMap, isNode, isScalar, type Pair, type YAMLMap } from "yaml";
import type { Json } from "../spec/json-schema.js";
import { entryText } from "./print/value.js";

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Changes entries of a spec's text and leaves every other byte, comments too, as it is. */
export class SpecEditor {
  readonly #edits: Edit[] = [];

  constructor(
    private readonly text: string,
    private readonly document: Document.Parsed,
  ) {}

  /** Sets the entry at the end of `path`, in a mapping that is there; a mapping within brackets is written anew as a whole. */
  set(path: readonly string[], value: Json, printed?: string): void {
    const key = path.at(-1) ?? "";
    const parent = this.#map(path.slice(0, -1));
    if (parent === undefined || parent.flow) return;
    const pair = find(parent, key);
    const indent = this.#indentOf(parent);
    const text = printed ?? entryText(key, value, indent);
    if (pair === undefined) {
      const end = this.#endOf(parent);
      this.#edits.push({ from: end, to: end, text });
    } else this.#edits.push({ ...this.#range(pair), text });
  }

  /** Adds text before the entry at the end of `path`, which is there. */
  insertBefore(path: readonly string[], text: string): void {
    const parent = this.#map(path.slice(0, -1));
    const pair = parent && find(parent, path.at(-1) ?? "");
    if (pair === undefined) return;
    const { from } = this.#range(pair);
    this.#edits.push({ from, to: from, text });
  }

  remove(path: readonly string[]): void {
    const parent = this.#map(path.slice(0, -1));
    const pair = parent && find(parent, path.at(-1) ?? "");
    if (pair && parent && !parent.flow) this.#edits.push({ ...this.#range(pair), text: "" });
  }

  /** Whether single entries of the mapping at `path` can be changed. */
  isBlock(path: readonly string[]): boolean {
    const map = this.#map(path);
    return map !== undefined && !map.flow && map.items.length > 0;
  }

  toString(): string {
    let text = this.text.endsWith("\n") ? this.text : `${this.text}\n`;
    // From the end, so that offsets hold; of two additions at one place the later is made first, and ends up behind.
    const edits = [...this.#edits].reverse().sort((a, b) => b.from - a.from || b.to - a.to);
    for (const { from, to, text: written } of edits) text = text.slice(0, from) + written + text.slice(to);
    return text;
  }

  #map(path: readonly string[]): YAMLMap | undefined {
    let node: unknown = this.document.contents;
    for (const key of path) node = isMap(node) ? find(node, key)?.value : undefined;
    return isMap(node) ? node : undefined;
  }

  /** From the line of the key to the end of the line on which the value ends. */
  #range({ key, value }: Pair): { from: number; to: number } {
    const start = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    const end = isNode(value) && value.range ? value.range[1] : isNode(key) ? (key.range?.[1] ?? start) : start;
    return { from: this.text.lastIndexOf("\n", start - 1) + 1, to: this.#lineEnd(Math.max(start, this.#lastMark(end))) };
  }

  #endOf(map: YAMLMap): number {
    const last = map.items.at(-1);
    return last === undefined ? this.text.length : this.#range(last).to;
  }

  /** The end of what is written before an offset: a block ends with the lines behind it. */
  #lastMark(end: number): number {
    let at = end;
    while (at > 0 && /\s/.test(this.text[at - 1] ?? "")) at -= 1;
    return at;
  }

  #lineEnd(offset: number): number {
    const end = this.text.indexOf("\n", offset);
    return end < 0 ? this.text.length : end + 1;
  }

  #indentOf(map: YAMLMap): number {
    const key = map.items[0]?.key;
    const start = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    return start - (this.text.lastIndexOf("\n", start - 1) + 1);
  }
}

const find = (map: YAMLMap, key: string): Pair | undefined => map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
