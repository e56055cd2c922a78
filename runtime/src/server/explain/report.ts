import type { Finding } from "./finding.js";
import { messageOf } from "./message.js";
import { partOf } from "./place.js";
import { pointer } from "./pointer.js";

/** One thing that is wrong with a value. */
export interface Mistake {
  /** The JSON pointer of what is wrong, or missing; "" is the whole. */
  readonly path: string;
  /** Stable; docs/wire-protocol.md lists them. */
  readonly code: string;
  /** What was expected and what came, for people and models. */
  readonly message: string;
}

const MOST = 100;

/** In the order of the value, each once, and no more than can be read. */
export function report(value: unknown, findings: readonly Finding[]): readonly Mistake[] {
  const tree = new Node(value);
  let count = 0;
  for (const finding of findings) if (tree.add(finding)) count++;
  if (count <= MOST) return firstOf(tree, count);
  const more = count - MOST + 1;
  return [...firstOf(tree, MOST - 1), { path: "", code: "more", message: `${more} more problems are not listed` }];
}

/** A part of the value with something wrong at or below it: a tree puts 100,000 in order without comparing them. */
class Node {
  readonly findings: Finding[] = [];
  private children: Map<string, Node> | undefined;
  /** What the findings come to, once there are several: most places have one, and most of 100,000 are not told. */
  private told: Set<string> | undefined;

  constructor(readonly value: unknown) {}

  /** Whether it is a new one. */
  add(finding: Finding): boolean {
    return finding.at.shown.reduce<Node>((node, key) => node.child(key), this).addHere(finding);
  }

  private addHere(finding: Finding): boolean {
    if (this.findings.length > 0) {
      this.told ??= new Set(this.findings.map(idOf));
      if (this.told.has(idOf(finding))) return false;
      this.told.add(idOf(finding));
    }
    this.findings.push(finding);
    return true;
  }

  private child(key: PropertyKey): Node {
    const name = String(key);
    this.children ??= new Map();
    const known = this.children.get(name);
    if (known !== undefined) return known;
    const child = new Node(partOf(this.value, key)?.value);
    this.children.set(name, child);
    return child;
  }

  /** As the value has them; then what it lacks, as the schema has it. */
  inOrder(): readonly Node[] {
    const { value, children } = this;
    if (children === undefined) return [];
    const present = Array.isArray(value) ? [...children.keys()].sort((a, b) => Number(a) - Number(b)) : Object.keys(Object(value));
    return [...new Set([...present, ...children.keys()])].flatMap((name) => children.get(name) ?? []);
  }
}

/** Each place before what is in it. */
function firstOf(tree: Node, most: number): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const open = [tree];
  for (let node = open.pop(); node !== undefined && mistakes.length < most; node = open.pop()) {
    for (const finding of node.findings) if (mistakes.length < most) mistakes.push(mistakeOf(finding));
    for (const child of node.inOrder().toReversed()) open.push(child);
  }
  return mistakes;
}

const idOf = (finding: Finding): string => `${finding.code} ${messageOf(finding)}`;

const mistakeOf = (finding: Finding): Mistake => ({
  path: pointer(finding.at.shown),
  code: finding.code,
  message: messageOf(finding),
});
