/*
 * A vendor's document is whatever somebody put on the web. Nothing in it is taken to be what it should be: a value is looked at
 * before it is used, and what is something else counts as absent.
 */

/** A mapping of the document. */
export type Node = Readonly<Record<string, unknown>>;

export const asNode = (value: unknown): Node | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Node) : undefined;

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const asText = (value: unknown): string | undefined => (typeof value === "string" && value.trim() !== "" ? value : undefined);

/** A member by its own name: `constructor` is a name like any other. */
export const member = (node: Node | undefined, name: string): unknown =>
  node !== undefined && Object.hasOwn(node, name) ? node[name] : undefined;

/** A text list, without what is no text. */
export const asTexts = (value: unknown): string[] => asList(value).filter((item): item is string => typeof item === "string");
