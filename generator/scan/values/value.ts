import type { Node } from "typescript";

/** The call of `Object.entries` and its like: what it gives are pairs. */
export interface Pairs {
  readonly pairsOf: Node;
}

/** Something that holds values or can be called, by the place in the text that makes it. */
export type Site = Node | Pairs;

/** Why nothing can be said. */
export interface Unknown {
  readonly node: Node;
  readonly reason: string;
}

/** All that an expression can be, going by where its values come from and not by its type. */
export interface Value {
  readonly texts: ReadonlySet<string>;
  readonly sites: ReadonlySet<Site>;
  /** It may be anything besides. */
  readonly unknown?: Unknown;
}

const NO_TEXTS: ReadonlySet<string> = new Set();
const NO_SITES: ReadonlySet<Site> = new Set();

/** No text and nothing that holds one: a number, `undefined`, a value that never is. */
export const NOTHING: Value = { texts: NO_TEXTS, sites: NO_SITES };

export const textValue = (...texts: string[]): Value => ({ texts: new Set(texts), sites: NO_SITES });

export const siteValue = (...sites: Site[]): Value => ({ texts: NO_TEXTS, sites: new Set(sites) });

export const unknownValue = (node: Node, reason: string): Value => ({ ...NOTHING, unknown: { node, reason } });

export function union(values: Iterable<Value>): Value {
  const list = [...values].filter((value) => value !== NOTHING);
  const [first = NOTHING] = list;
  if (list.length <= 1) return first;
  const unknown = list.find((value) => value.unknown !== undefined)?.unknown;
  const all = { texts: new Set(list.flatMap(({ texts }) => [...texts])), sites: new Set(list.flatMap(({ sites }) => [...sites])) };
  return unknown === undefined ? all : { ...all, unknown };
}

/** Each text made into others; what is no text is lost to whoever asks for texts. */
export const mapTexts = (value: Value, make: (text: string) => string): Value => ({ ...value, texts: new Set([...value.texts].map(make)) });
