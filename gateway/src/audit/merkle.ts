import { hash } from "node:crypto";

/**
 * What is needed of a tree's leaves to add more of them and to know the root: the roots of the perfect subtrees that it falls
 * into, largest first, one for each bit of `size`. Hashes are in hexadecimal. It never changes: adding gives another range.
 */
export interface MerkleRange {
  readonly size: number;
  readonly peaks: readonly string[];
}

/** The leaves from `start` up to, not including, `end`. */
export interface LeafSpan {
  readonly start: number;
  readonly end: number;
}

/** A tree without leaves. */
export const EMPTY_RANGE: MerkleRange = { size: 0, peaks: [] };

/** As RFC 6962 hashes what is no leaf. */
const hashChildren = (left: string, right: string): string => hash("sha256", Buffer.from(`01${left}${right}`, "hex"));

/** The range with more leaves behind it. A leaf is given by its hash: that of the event. */
export function extendRange(range: MerkleRange, leaves: Iterable<string>): MerkleRange {
  let { size } = range;
  const peaks = [...range.peaks];
  for (const leaf of leaves) {
    let root = leaf;
    // As in binary addition: each bit that is set carries into the next.
    for (let bits = size; bits % 2 === 1; bits = Math.floor(bits / 2)) root = hashChildren(peaks.pop() as string, root);
    peaks.push(root);
    size += 1;
  }
  return { size, peaks };
}

/** The root of the tree, as RFC 6962 §2.1 defines it. */
export function rootOf({ peaks }: MerkleRange): string {
  return peaks.length === 0 ? hash("sha256", "") : peaks.reduceRight((right, left) => hashChildren(left, right));
}

/** The subtrees whose roots prove that a leaf is in the tree of `size`, in the order of RFC 6962 §2.1.1. Leaves count from 0. */
export function inclusionSpans(leaf: number, size: number): LeafSpan[] {
  if (!(leaf >= 0 && leaf < size)) throw new RangeError(`there is no leaf ${leaf} in a tree of ${size}`);
  return spansBeside(leaf, 0, size);
}

function spansBeside(leaf: number, start: number, end: number): LeafSpan[] {
  if (end - start === 1) return [];
  const middle = start + largestPowerBelow(end - start);
  return leaf < middle
    ? [...spansBeside(leaf, start, middle), { start: middle, end }]
    : [...spansBeside(leaf, middle, end), { start, end: middle }];
}

/** The subtrees whose roots prove that the tree of `size` begins with the tree of `earlier`, in the order of RFC 6962 §2.1.2. */
export function consistencySpans(earlier: number, size: number): LeafSpan[] {
  if (!(earlier >= 1 && earlier <= size)) throw new RangeError(`a tree of ${size} has no earlier tree of ${earlier} to be consistent with`);
  return spansSince(earlier, 0, size);
}

function spansSince(earlier: number, start: number, end: number): LeafSpan[] {
  // The earlier tree as a whole is not told: who asks knows its root.
  if (earlier === end) return start === 0 ? [] : [{ start, end }];
  const middle = start + largestPowerBelow(end - start);
  return earlier <= middle
    ? [...spansSince(earlier, start, middle), { start: middle, end }]
    : [...spansSince(earlier, middle, end), { start, end: middle }];
}

function largestPowerBelow(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}
