import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { consistencySpans, EMPTY_RANGE, extendRange, inclusionSpans, type LeafSpan, rootOf } from "../../../gateway/src/audit/merkle.js";
import { TreeIndex } from "../../../gateway/src/audit-log/tree-index.js";

const LEAVES = Array.from({ length: 5_000 }, (_, at) => createHash("sha256").update(String(at)).digest("hex"));

const rootOfLeaves = (leaves: readonly string[]): string => rootOf(extendRange(EMPTY_RANGE, leaves));

function indexOf(size: number, step: number): TreeIndex {
  const index = new TreeIndex();
  for (let from = 0; from < size; from += step) index.add(LEAVES.slice(from, Math.min(size, from + step)));
  return index;
}

it.each([
  [0, 1],
  [1, 1],
  [1_023, 1_000],
  [1_024, 1_024],
  [1_025, 7],
  [4_096, 4_096],
  [5_000, 1_500],
])("has the range of %i leaves that came %i at a time", (size, step) => {
  const index = indexOf(size, step);
  expect(index.size).toBe(size);
  expect(index.range).toEqual(extendRange(EMPTY_RANGE, LEAVES.slice(0, size)));
});

it("has the root of every subtree of a proof, and reads fewer than 1024 leaves for it", async () => {
  const index = indexOf(LEAVES.length, 999);
  const spans: LeafSpan[] = [5_000, 4_096, 3_077, 1_024, 1_000].flatMap((size) => [
    { start: 0, end: size },
    ...[0, 1, 1_023, 2_047, size - 1].filter((leaf) => leaf < size).flatMap((leaf) => inclusionSpans(leaf, size)),
    ...[1, 700, 1_024, size].filter((earlier) => earlier <= size).flatMap((earlier) => consistencySpans(earlier, size)),
  ]);
  for (const { start, end } of spans) {
    let read = 0;
    const root = await index.rootOf({ start, end }, async (span) => {
      read += span.end - span.start;
      return LEAVES.slice(span.start, span.end);
    });
    expect([start, end, root]).toEqual([start, end, rootOfLeaves(LEAVES.slice(start, end))]);
    expect(read).toBeLessThan(1_024);
  }
});
