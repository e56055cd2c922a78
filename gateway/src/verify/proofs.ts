import { hashNode } from "./tree.js";

/**
 * The root of the tree of `size` leaves that an inclusion proof leads to; undefined where the proof cannot be of that leaf and size.
 * The event is in the log where this is a signed root. Leaves count from 0: an event's is `seq - 1`.
 */
export function rootByInclusion(hash: Buffer, leaf: number, size: number, proof: readonly Buffer[]): Buffer | undefined {
  if (!(leaf >= 0 && leaf < size)) return undefined;
  if (size === 1) return proof.length === 0 ? hash : undefined;
  const sibling = proof.at(-1);
  if (!sibling) return undefined;
  const left = leftSize(size);
  const inner = proof.slice(0, -1);
  if (leaf < left) return join(rootByInclusion(hash, leaf, left, inner), sibling);
  return join(sibling, rootByInclusion(hash, leaf - left, size - left, inner));
}

/**
 * The root of the tree of `size` leaves that a consistency proof leads to from an earlier root; undefined where the earlier root does not come out of
 * the proof. The log was only appended to where this is a signed root.
 */
export function rootByConsistency(earlierRoot: Buffer, earlier: number, size: number, proof: readonly Buffer[]): Buffer | undefined {
  if (!(earlier >= 1 && earlier <= size)) return undefined;
  const roots = followProof(earlierRoot, earlier, size, proof, true);
  return roots?.before.equals(earlierRoot) ? roots.after : undefined;
}

interface Roots {
  readonly before: Buffer;
  readonly after: Buffer;
}

/** The roots of the first `earlier` and of all `size` leaves of a subtree. `whole`: the earlier tree begins where this one does, so its root is known. */
function followProof(earlierRoot: Buffer, earlier: number, size: number, proof: readonly Buffer[], whole: boolean): Roots | undefined {
  const told = proof.at(-1);
  if (earlier === size) {
    if (proof.length !== (whole ? 0 : 1)) return undefined;
    const root = told ?? earlierRoot;
    return { before: root, after: root };
  }
  if (!told) return undefined;
  const left = leftSize(size);
  const inner = proof.slice(0, -1);
  if (earlier <= left) {
    const roots = followProof(earlierRoot, earlier, left, inner, whole);
    return roots && { before: roots.before, after: hashNode(roots.after, told) };
  }
  const roots = followProof(earlierRoot, earlier - left, size - left, inner, false);
  return roots && { before: hashNode(told, roots.before), after: hashNode(told, roots.after) };
}

const join = (left: Buffer | undefined, right: Buffer | undefined): Buffer | undefined => left && right && hashNode(left, right);

/** The largest power of two below `size`: how many leaves RFC 6962 puts on the left. */
function leftSize(size: number): number {
  let left = 1;
  while (left * 2 < size) left *= 2;
  return left;
}
