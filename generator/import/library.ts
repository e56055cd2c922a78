import { posix } from "node:path";
import { pointerKeys, pointerOf } from "../model/json-pointer.js";
import { asNode, type Node } from "./node.js";

/** What a `$ref` leads to, and where that stands: references in it are read from there. */
export interface Target {
  readonly value: unknown;
  readonly file: string;
  /** The same for every reference that leads here. */
  readonly key: string;
}

/** Why a `$ref` leads nowhere. */
export interface Broken {
  readonly broken: string;
}

/** Longer chains of references to references are cycles, or might as well be. */
const MAX_CHAIN = 50;

/** Documents that have been read, by their path or URL, and how references between them are followed. */
export class Library {
  constructor(private readonly files: ReadonlyMap<string, unknown>) {}

  /** Follows a reference, and those that it leads to, up to something that is none. */
  resolve(ref: string, from: string): Target | Broken {
    let target: Target | Broken = this.#step(ref, from);
    for (let chain = 0; "value" in target; chain++) {
      const next: unknown = asNode(target.value)?.["$ref"];
      if (typeof next !== "string") return target;
      if (chain === MAX_CHAIN) return { broken: `"${ref}" leads back to itself` };
      target = this.#step(next, target.file);
    }
    return target;
  }

  #step(ref: string, from: string): Target | Broken {
    const [location = "", pointer = ""] = split(ref);
    const file = location === "" ? from : locate(location, from);
    if (!this.files.has(file)) return { broken: `"${ref}" is in another file, which is not followed` };
    if (pointer !== "" && !pointer.startsWith("/")) return { broken: `"${ref}" is not a JSON pointer` };
    const keys = pointerKeys(pointer);
    let value: unknown = this.files.get(file);
    for (const key of keys) {
      value = step(value, key);
      if (value === undefined) return { broken: `"${ref}" leads nowhere` };
    }
    return { value, file, key: `${file}#${pointerOf(keys)}` };
  }

  /** The mapping that a value is, or that its `$ref` leads to, and the file it stands in. */
  node(value: unknown, file: string): { node: Node; file: string } | Broken | undefined {
    const node = asNode(value);
    const ref = node?.["$ref"];
    if (typeof ref !== "string") return node && { node, file };
    const target = this.resolve(ref, file);
    if ("broken" in target) return target;
    const found = asNode(target.value);
    return found && { node: found, file: target.file };
  }
}

/** "a.yaml#/b" → ["a.yaml", "/b"] */
export const split = (ref: string): string[] => {
  const hash = ref.indexOf("#");
  return hash < 0 ? [ref, ""] : [ref.slice(0, hash), ref.slice(hash + 1)];
};

/** Where a relative reference leads, from the file or URL that it stands in. */
export function locate(location: string, from: string): string {
  if (/^https?:/.test(location)) return location;
  if (/^https?:/.test(from)) return new URL(location, from).href;
  return posix.join(posix.dirname(from), location);
}

/** Pointers in URLs are percent-encoded, though not by everybody. */
function step(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const at = value as Node;
  if (Object.hasOwn(at, key)) return at[key];
  const decoded = decode(key);
  return Object.hasOwn(at, decoded) ? at[decoded] : undefined;
}

function decode(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
