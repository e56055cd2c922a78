import { asNode, type Node } from "./node.js";

/** One representation that a body or an answer may have. */
export interface Media {
  /** Lower case, without parameters. */
  readonly type: string;
  readonly node: Node;
}

export type MediaKind = "json" | "form" | "multipart" | "text" | "binary";

/** The representations of a body or an answer, the one that is easiest to call first. */
export function mediaOf(content: unknown): Media[] {
  const all = Object.entries(asNode(content) ?? {}).map(([type, value]) => ({
    type: type.toLowerCase().split(";")[0]?.trim() ?? "",
    node: asNode(value) ?? {},
  }));
  return all.sort(
    (a, b) => ORDER.indexOf(kindOf(a.type)) - ORDER.indexOf(kindOf(b.type)) || Number(isVendor(a.type)) - Number(isVendor(b.type)),
  );
}

const ORDER: readonly MediaKind[] = ["json", "form", "multipart", "text", "binary"];

const isVendor = (type: string): boolean => type !== "application/json";

export function kindOf(type: string): MediaKind {
  if (type === "" || type === "*/*" || /[/+.-]json\b/.test(type)) return "json";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type.startsWith("multipart/")) return "multipart";
  return /^text\/|[/+](xml|yaml|x-yaml|csv|pem)|x-pem|ndjson|\*$/.test(type) ? "text" : "binary";
}
