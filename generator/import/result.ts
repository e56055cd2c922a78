import type { Schema } from "../spec/json-schema.js";
import type { Definitions } from "./definitions.js";
import type { Library } from "./library.js";
import { kindOf, mediaOf } from "./media.js";
import { asNode, type Node } from "./node.js";
import type { RawOperation } from "./operations.js";
import { forSide } from "./schema/draft-schema.js";
import { mapSchema } from "./schema/map-schema.js";

/** What an operation answers when it succeeds. */
export interface Answer {
  readonly schema: Schema;
  /** The names of the headers, in lower case. */
  readonly headers: ReadonlySet<string>;
}

const EMPTY: Answer = { schema: { type: "null" }, headers: new Set() };

/** The first success that has a body; an answer without one is null. */
export function mapResult(operation: RawOperation, library: Library, definitions: Definitions, onBroken: (reason: string) => void): Answer {
  const responses = Object.entries(asNode(operation.node["responses"]) ?? {});
  const successes = responses.filter(([status]) => /^2(\d\d|XX)$/i.test(status)).sort(([a], [b]) => (a < b ? -1 : 1));
  const candidates = successes.length > 0 ? successes : responses.filter(([status]) => status === "default");
  for (const [, written] of candidates) {
    const found = library.node(written, operation.file);
    if (found === undefined) continue;
    if ("broken" in found) {
      onBroken(found.broken);
      continue;
    }
    const [media] = mediaOf(found.node["content"]);
    if (media === undefined) continue;
    const headers = new Set(Object.keys(asNode(found.node["headers"]) ?? {}).map((name) => name.toLowerCase()));
    return { schema: bodySchema(media.type, media.node, definitions, found.file, onBroken), headers };
  }
  return EMPTY;
}

function bodySchema(type: string, media: Node, definitions: Definitions, file: string, onBroken: (reason: string) => void): Schema {
  const isText = kindOf(type) === "text" || kindOf(type) === "binary";
  if (isText) return { type: "string" };
  if (media["schema"] === undefined) return true;
  return forSide(mapSchema(media["schema"], definitions.context(file, onBroken)), "result");
}
