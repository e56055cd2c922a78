import { EMPTY_RANGE, extendRange, type LeafSpan, type MerkleRange, rootOf } from "../audit/merkle.js";

/** Leaves of a tile. */
const TILE = 1024;

/** Reads the leaves of a span, in their order. */
export type ReadLeaves = (span: LeafSpan) => Promise<readonly string[]>;

/**
 * What is kept in memory of a log's Merkle tree: the root of every 1024 leaves that will never change. It gives the root of any subtree
 * of a proof with fewer than 1024 leaves to read, however long the log is.
 */
export class TreeIndex {
  readonly #tiles: string[] = [];
  #whole: MerkleRange = EMPTY_RANGE;
  /** What is behind the last full tile. */
  #rest: MerkleRange = EMPTY_RANGE;

  get size(): number {
    return this.#tiles.length * TILE + this.#rest.size;
  }

  get range(): MerkleRange {
    return { size: this.size, peaks: [...this.#whole.peaks, ...this.#rest.peaks] };
  }

  add(leaves: readonly string[]): void {
    for (let from = 0; from < leaves.length; ) {
      const part = leaves.slice(from, from + TILE - this.#rest.size);
      from += part.length;
      this.#rest = extendRange(this.#rest, part);
      if (this.#rest.size === TILE) this.#endTile();
    }
  }

  #endTile(): void {
    const root = rootOf(this.#rest);
    this.#tiles.push(root);
    this.#whole = extendRange(this.#whole, [root]);
    this.#rest = EMPTY_RANGE;
  }

  /** The root of one of the subtrees that RFC 6962 divides a tree into. Those of a tile and more begin where a tile begins. */
  async rootOf({ start, end }: LeafSpan, read: ReadLeaves): Promise<string> {
    const size = end - start;
    const wholeEnd = size < TILE ? start : end - (end % TILE);
    const whole = extendRange(EMPTY_RANGE, this.#tiles.slice(start / TILE, wholeEnd / TILE));
    const rest = extendRange(EMPTY_RANGE, wholeEnd === end ? [] : await read({ start: wholeEnd, end }));
    return rootOf({ size, peaks: [...whole.peaks, ...rest.peaks] });
  }
}
