import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ConnectorSummary } from "../emit/summary.js";
import type { Connector } from "../model/types.js";
import type { SpecFile } from "../spec/read.js";
import { type Digests, digest } from "./files.mjs";
import { cacheFolder, generatorDigest, type State } from "./fresh.mjs";

/** What became of one spec the last time: all that a run needs to know of a connector that did not change. */
export interface Emitted {
  readonly summary: ConnectorSummary;
  /** Digests of the files that it was emitted as. */
  readonly files: Digests;
}

/** Taken once: the code that runs is the code that was loaded, whatever changes on the disk while a watch goes on. */
let generator: string | undefined;

/**
 * Results of earlier runs, each under the digest of what it was made from. It only ever saves time: what cannot be read is
 * made anew, and what cannot be written is not kept.
 */
export class Store {
  readonly #folder: string | undefined;
  readonly #generator: string;

  constructor(out: string) {
    this.#folder = cacheFolder(out);
    this.#generator = generator ??= generatorDigest();
  }

  emitted(spec: SpecFile): Emitted | undefined {
    return this.#load(pathOf("emitted", spec), spec.digest) as Emitted | undefined;
  }

  connector(spec: SpecFile): Connector | undefined {
    return this.model("connectors", spec);
  }

  /** A model as it is in the specs folder, or as it was where the last comparison began. */
  model(kind: "connectors" | "bases", spec: SpecFile): Connector | undefined {
    return this.#load(pathOf(kind, spec), spec.digest) as Connector | undefined;
  }

  keepModel(kind: "connectors" | "bases", spec: SpecFile, connector: Connector): void {
    this.#keep(pathOf(kind, spec), spec.digest, connector);
  }

  keep(spec: SpecFile, connector: Connector, emitted: Emitted): void {
    this.keepModel("connectors", spec, connector);
    this.#keep(pathOf("emitted", spec), spec.digest, emitted);
  }

  /** What the type converter gave for schemas it met before: with all of them known, it need not be loaded. */
  conversions(): Readonly<Record<string, string>> {
    return (this.#load("conversions.json", "") ?? {}) as Readonly<Record<string, string>>;
  }

  keepConversions(conversions: Readonly<Record<string, string>>): void {
    this.#keep("conversions.json", "", conversions);
  }

  /** Records a complete run, so that main.mjs sees that there is nothing to do. */
  remember(state: Omit<State, "generator">): void {
    this.#write("state.json", JSON.stringify({ generator: this.#generator, ...state }));
  }

  /** The first line of an entry vouches for the rest: the generator and the input are the same, and nothing was damaged. */
  #seal(input: string, text: string): string {
    return digest([this.#generator, input, text].join("\n"));
  }

  #load(path: string, input: string): unknown {
    if (this.#folder === undefined) return undefined;
    try {
      const entry = readFileSync(join(this.#folder, path), "utf8");
      const end = entry.indexOf("\n");
      const text = entry.slice(end + 1);
      return entry.slice(0, end) === this.#seal(input, text) ? JSON.parse(text) : undefined;
    } catch {
      return undefined;
    }
  }

  #keep(path: string, input: string, value: unknown): void {
    const text = JSON.stringify(value);
    this.#write(path, `${this.#seal(input, text)}\n${text}`);
  }

  #write(path: string, text: string): void {
    if (this.#folder === undefined) return;
    try {
      const target = join(this.#folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(`${target}.${process.pid}`, text);
      renameSync(`${target}.${process.pid}`, target);
    } catch {
      // the next run is slower, that is all
    }
  }
}

const pathOf = (kind: "connectors" | "bases" | "emitted", { id }: SpecFile): string => join(kind, `${id}.json`);
