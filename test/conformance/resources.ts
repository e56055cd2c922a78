import { pointerKeys } from "../../generator/model/json-pointer.js";
import type { Schema, SchemaObject } from "../../generator/spec/json-schema.js";
import { children } from "../../generator/spec/schema-children.js";

export const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** A schema of a document. `id` is its own within the document. */
export interface Place {
  readonly schema: Schema;
  readonly id: number;
}

type Identified = SchemaObject & {
  readonly $id?: string;
  readonly $anchor?: string;
  readonly $dynamicAnchor?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
};

interface Resource {
  readonly uri: string;
  readonly root: Schema;
  readonly anchors: Map<string, Place>;
  readonly dynamicAnchors: Map<string, Place>;
}

/** The schema resources of one document: what their URIs, anchors and pointers lead to. */
export class Resources {
  readonly #byUri = new Map<string, Resource>();
  readonly #resourceOf = new Map<Schema, Resource>();
  readonly #places = new Map<Schema, Place>();

  constructor(document: Schema) {
    this.#index(document, this.#resource("document:/root", document));
  }

  /** What a reference in `from` leads to; undefined where that is not in the document. */
  find(reference: string, from: Schema): Place | undefined {
    const [uri = "", fragment = ""] = resolveUri(reference, this.#resourceOf.get(from)?.uri).split("#");
    const resource = this.#byUri.get(uri);
    if (resource === undefined) return undefined;
    const name = decodeURIComponent(fragment);
    if (name !== "" && !name.startsWith("/")) return resource.anchors.get(name) ?? resource.dynamicAnchors.get(name);
    const target = at(resource.root, name);
    if (!isSchema(target)) return undefined;
    // A pointer may lead into what is not known to be a schema.
    if (!this.#resourceOf.has(target)) this.#index(target, resource);
    return this.#place(target);
  }

  dynamicAnchors(schema: Schema): ReadonlyMap<string, Place> {
    return this.#resourceOf.get(schema)?.dynamicAnchors ?? new Map();
  }

  #resource(uri: string, root: Schema): Resource {
    const resource = { uri, root, anchors: new Map(), dynamicAnchors: new Map() };
    this.#byUri.set(uri, resource);
    return resource;
  }

  #index(schema: Schema, outer: Resource): void {
    if (typeof schema === "boolean") return;
    const { $id, $anchor, $dynamicAnchor, $defs = {} } = schema as Identified;
    const resource = $id === undefined ? outer : this.#resource(resolveUri($id, outer.uri).replace(/#$/, ""), schema);
    this.#resourceOf.set(schema, resource);
    if ($anchor !== undefined) resource.anchors.set($anchor, this.#place(schema));
    if ($dynamicAnchor !== undefined) resource.dynamicAnchors.set($dynamicAnchor, this.#place(schema));
    for (const child of [...Object.values($defs), ...children(schema).map(([inner]) => inner)]) this.#index(child, resource);
  }

  #place(schema: Schema): Place {
    const place = this.#places.get(schema) ?? { schema, id: this.#places.size };
    // Equal booleans are one value, and one schema.
    this.#places.set(schema, place);
    return place;
  }
}

function resolveUri(reference: string, base = ""): string {
  if (reference.startsWith("urn:")) return reference;
  if (reference.startsWith("#")) return base + reference;
  return new URL(reference, base.startsWith("urn:") ? undefined : base).href;
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === "boolean" || (typeof value === "object" && value !== null && !Array.isArray(value));

/** The value at a JSON pointer. */
function at(value: unknown, pointer: string): unknown {
  return pointerKeys(pointer).reduce(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? (inner as Record<string, unknown>)[key] : undefined,
    value,
  );
}
