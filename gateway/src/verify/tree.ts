import { createHash } from "node:crypto";

export const sha256 = (...parts: (string | Uint8Array)[]): Buffer =>
  parts.reduce((hash: ReturnType<typeof createHash>, part) => hash.update(part), createHash("sha256")).digest();

/** The hash of an inner node of RFC 6962. */
export const hashNode = (left: Uint8Array, right: Uint8Array): Buffer => sha256(Uint8Array.of(1), left, right);

/** A Merkle tree that keeps only what its root needs: at most one perfect subtree of each height. */
export class Tree {
  #size = 0;
  /** The root of the subtree of 2^i leaves, where there is one. */
  readonly #subtrees: (Buffer | undefined)[] = [];

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf, by its hash. */
  add(leaf: Buffer): void {
    let carried = leaf;
    let height = 0;
    for (let left = this.#subtrees[0]; left; left = this.#subtrees[height]) {
      carried = hashNode(left, carried);
      this.#subtrees[height++] = undefined;
    }
    this.#subtrees[height] = carried;
    this.#size += 1;
  }

  root(): Buffer {
    const present = this.#subtrees.filter((subtree) => subtree !== undefined);
    const [smallest, ...larger] = present;
    return larger.reduce((right: Buffer, left) => hashNode(left, right), smallest ?? sha256());
  }
}
