import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { consistencySpans, EMPTY_RANGE, extendRange, inclusionSpans, type LeafSpan, rootOf } from "../../../gateway/src/audit/merkle.js";
import { rootByConsistency, rootByInclusion } from "../../../gateway/src/verify/proofs.js";
import { Tree } from "../../../gateway/src/verify/tree.js";

/** The test vectors that Certificate Transparency's implementations share. */
const DATA = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

const ROOTS = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

const hashLeaf = (data: string): string => createHash("sha256").update(Buffer.of(0)).update(data, "hex").digest("hex");
const LEAVES = DATA.map(hashLeaf);
/** As many as make every shape of tree that matters. */
const MANY = Array.from({ length: 33 }, (_, at) => hashLeaf(at.toString(16).padStart(4, "0")));

const rootOver = (leaves: readonly string[]): string => rootOf(extendRange(EMPTY_RANGE, leaves));
const prove = (leaves: readonly string[], spans: readonly LeafSpan[]): string[] =>
  spans.map(({ start, end }) => rootOver(leaves.slice(start, end)));
const bytes = (proof: readonly string[]): Buffer[] => proof.map((hash) => Buffer.from(hash, "hex"));

describe("roots", () => {
  it.each(ROOTS.map((root, size) => ({ size, root })))(
    "of $size leaves are the published ones, to writer and verifier",
    ({ size, root }) => {
      const leaves = LEAVES.slice(0, size);
      const tree = new Tree();
      for (const leaf of bytes(leaves)) tree.add(leaf);
      expect(rootOver(leaves)).toBe(root);
      expect(tree.root().toString("hex")).toBe(root);
    },
  );

  it("are the same in whatever portions leaves are added", () => {
    for (let cut = 0; cut <= MANY.length; cut++) {
      const stored = JSON.parse(JSON.stringify(extendRange(EMPTY_RANGE, MANY.slice(0, cut))));
      expect(extendRange(stored, MANY.slice(cut))).toEqual(extendRange(EMPTY_RANGE, MANY));
    }
  });

  it("of a range that was extended stay what they were", () => {
    const range = extendRange(EMPTY_RANGE, LEAVES.slice(0, 5));
    extendRange(range, LEAVES.slice(5));
    expect(rootOf(range)).toBe(ROOTS[5]);
  });
});

describe("inclusion proofs", () => {
  it("are the published ones", () => {
    expect(prove(LEAVES, inclusionSpans(0, 8))).toEqual([
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]);
    expect(prove(LEAVES, inclusionSpans(5, 8))).toEqual([
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]);
  });

  it("lead every leaf of every tree to its root, and no other leaf", () => {
    for (let size = 1; size <= MANY.length; size++) {
      const root = rootOver(MANY.slice(0, size));
      for (let leaf = 0; leaf < size; leaf++) {
        const proof = bytes(prove(MANY.slice(0, size), inclusionSpans(leaf, size)));
        const own = Buffer.from(MANY[leaf] ?? "", "hex");
        expect(rootByInclusion(own, leaf, size, proof)?.toString("hex")).toBe(root);
        expect(rootByInclusion(Buffer.alloc(32), leaf, size, proof)?.toString("hex")).not.toBe(root);
        expect(rootByInclusion(own, leaf, size, [...proof, own])).toBeUndefined();
        expect(rootByInclusion(own, leaf, size + size, proof)?.toString("hex")).not.toBe(root);
        if (proof.length > 0) expect(rootByInclusion(own, leaf, size, proof.slice(1))).toBeUndefined();
      }
    }
  });

  it.each([
    [-1, 4],
    [4, 4],
    [0, 0],
    [Number.NaN, 4],
  ])("there is none of leaf %d in a tree of %d", (leaf, size) => {
    expect(() => inclusionSpans(leaf, size)).toThrow(RangeError);
    expect(rootByInclusion(Buffer.alloc(32), leaf, size, [])).toBeUndefined();
  });
});

describe("consistency proofs", () => {
  it("are the published ones", () => {
    expect(prove(LEAVES, consistencySpans(1, 1))).toEqual([]);
    expect(prove(LEAVES, consistencySpans(1, 8))).toEqual([
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]);
    expect(prove(LEAVES, consistencySpans(6, 8))).toEqual([
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]);
    expect(prove(LEAVES, consistencySpans(2, 5))).toEqual([
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ]);
  });

  it("lead from every tree to every later one, and from no other", () => {
    for (let size = 1; size <= MANY.length; size++) {
      const root = rootOver(MANY.slice(0, size));
      for (let earlier = 1; earlier <= size; earlier++) {
        const before = Buffer.from(rootOver(MANY.slice(0, earlier)), "hex");
        const proof = bytes(prove(MANY.slice(0, size), consistencySpans(earlier, size)));
        expect(rootByConsistency(before, earlier, size, proof)?.toString("hex")).toBe(root);
        expect(rootByConsistency(Buffer.alloc(32), earlier, size, proof)?.toString("hex")).not.toBe(root);
        expect(rootByConsistency(before, earlier, size, [...proof, before])).toBeUndefined();
        if (proof.length > 0) expect(rootByConsistency(before, earlier, size, proof.slice(0, -1))).toBeUndefined();
      }
    }
  });

  it.each([
    [0, 4],
    [5, 4],
    [Number.NaN, 4],
  ])("there is none from a tree of %d to one of %d", (earlier, size) => {
    expect(() => consistencySpans(earlier, size)).toThrow(RangeError);
    expect(rootByConsistency(Buffer.alloc(32), earlier, size, [])).toBeUndefined();
  });
});
