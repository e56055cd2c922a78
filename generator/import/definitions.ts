import { pointerKeys } from "../model/json-pointer.js";
import { REF_PREFIX, refName } from "../model/merge.js";
import { isTakenType } from "../model/names.js";
import type { Schema } from "../spec/json-schema.js";
import { children } from "../spec/schema-children.js";
import type { Library, Target } from "./library.js";
import { mapSchema, type SchemaContext } from "./schema/map-schema.js";
import { freeName, wordsOf } from "./words.js";

/** A shared schema of the document, under its name in the spec. */
interface Definition {
  readonly name: string;
  readonly target: Target;
  schema?: Schema;
  /** Why a reference in it leads nowhere. */
  broken?: string;
}

/** The schemas that references lead to: each gets a name when it is met, and is mapped when it is needed. */
export class Definitions {
  readonly #byKey = new Map<string, Definition>();
  readonly #byName = new Map<string, Definition>();
  readonly #names = new Map<string, readonly string[]>();

  constructor(
    private readonly library: Library,
    private readonly texts: boolean,
    /** Names of other types of the connector. */
    private readonly isTaken: (name: string) => boolean,
  ) {}

  /** How schemas outside `defs` are mapped; `onBroken` hears of references that lead nowhere. */
  context(file: string, onBroken: (reason: string) => void): SchemaContext {
    return { file, texts: this.texts, refer: (ref, from) => this.#refer(ref, from, onBroken) };
  }

  get(name: string): Schema | undefined {
    const definition = this.#byName.get(name);
    if (definition === undefined) return undefined;
    if (definition.schema === undefined) {
      const onBroken = (reason: string): void => {
        definition.broken ??= reason;
      };
      definition.schema = mapSchema(definition.target.value, this.context(definition.target.file, onBroken));
    }
    return definition.schema;
  }

  /** The definitions that these schemas lead to, in the order met. */
  reach(schemas: readonly Schema[]): Set<string> {
    const found = new Set(schemas.flatMap(namesIn));
    for (const name of found) for (const other of this.#namesIn(name)) found.add(other);
    return found;
  }

  /** Why one of the definitions that these schemas lead to cannot be used. */
  brokenIn(schemas: readonly Schema[]): string | undefined {
    for (const name of this.reach(schemas)) {
      const broken = this.#byName.get(name)?.broken;
      if (broken !== undefined) return broken;
    }
    return undefined;
  }

  /** Whether a definition that was mapped cannot be used. */
  get hasBroken(): boolean {
    return [...this.#byName.values()].some(({ broken }) => broken !== undefined);
  }

  #namesIn(name: string): readonly string[] {
    const names = this.#names.get(name) ?? namesIn(this.get(name) ?? true);
    this.#names.set(name, names);
    return names;
  }

  #refer(ref: string, from: string, onBroken: (reason: string) => void): Schema {
    const target = this.library.resolve(ref, from);
    if ("broken" in target) {
      onBroken(target.broken);
      return true;
    }
    if (typeof target.value === "boolean") return target.value;
    return { $ref: REF_PREFIX + this.#define(target).name };
  }

  #define(target: Target): Definition {
    const known = this.#byKey.get(target.key);
    if (known !== undefined) return known;
    // Where parameters and results differ, `NameResult` is declared too.
    const isTaken = (name: string): boolean =>
      [name, `${name}Result`].some((one) => this.#isUsed(one)) || this.#isUsed(name.replace(/Result$/, ""));
    const name = freeName(typeName(target.key), isTaken, (wanted, n) => `${wanted}${/\d$/.test(wanted) ? "V" : ""}${n}`);
    const definition = { name, target };
    this.#byKey.set(target.key, definition);
    this.#byName.set(name, definition);
    return definition;
  }

  #isUsed(name: string): boolean {
    return this.#byName.has(name) || this.isTaken(name) || isTakenType(name);
  }
}

/** Words of a pointer that only say where things are. */
const STRUCTURE = new Set(
  "components schemas definitions responses requestBodies parameters content schema paths items properties allOf anyOf oneOf $defs".split(
    " ",
  ),
);

/** "api.json#/components/schemas/host-group" → HostGroup; a name without a letter of ours is a Schema. */
function typeName(key: string): string {
  const pointer = pointerKeys(key.slice(key.indexOf("#") + 1));
  const telling = pointer.filter((part) => !STRUCTURE.has(part) && !part.includes("/json"));
  const name = telling.flatMap(pascalWords).join("").slice(0, 80);
  if (name === "") return "Schema";
  return /^[0-9]/.test(name) ? `Schema${name}` : name;
}

/** Capitals inside a word stay: IPRange, OAuth. */
const pascalWords = (part: string): string[] =>
  wordsOf(part).length === 0
    ? []
    : part
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .split(/[^A-Za-z0-9]+/)
        .filter((word) => word !== "")
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1));

/** The definitions that a schema of the spec names, at any depth. */
export function namesIn(schema: Schema): string[] {
  if (typeof schema === "boolean") return [];
  const own = refName(schema);
  return [...(own === undefined ? [] : [own]), ...children(schema).flatMap(([child]) => namesIn(child))];
}
