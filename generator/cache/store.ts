import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Connector } from "../model/types.js";
import type { SpecFile } from "../spec/read.js";
import { type Digests, digest } from "./files.mjs";
import { cacheFolder, generatorDigest, type State } from "./fresh.mjs";

/** What became of one spec the last time. */
export interface CachedConnector {
  readonly connector: Connector;
  /** Digests of the files that it was emitted as. */
  readonly files: Digests;
}

/** Taken once: the code that runs is the code that was loaded, whatever changes on the disk while a watch goes on. */
let generator: string | undefined;

/**
 * Results of earlier runs, found by a digest of the generator and the spec. It only ever saves time: what cannot be read
 * is made anew, and what cannot be written is not kept.
 */
export class Store {
  readonly #folder: string | undefined;

  constructor(out: string) {
    this.#folder = cacheFolder(out);
    generator ??= generatorDigest();
  }

  get(spec: SpecFile): CachedConnector | undefined {
    if (this.#folder === undefined) return undefined;
    try {
      const [key, sum, ...body] = readFileSync(this.#path(spec), "utf8").split("\n");
      const text = body.join("\n");
      return key === this.#key(spec) && sum === digest(text) ? (JSON.parse(text) as CachedConnector) : undefined;
    } catch {
      return undefined;
    }
  }

  put(spec: SpecFile, cached: CachedConnector): void {
    const text = JSON.stringify(cached);
    this.#save(this.#path(spec), `${this.#key(spec)}\n${digest(text)}\n${text}`);
  }

  /** Records a complete run, so that main.mjs sees that there is nothing to do. */
  remember(state: Omit<State, "generator">): void {
    this.#save(join(this.#folder ?? "", "state.json"), JSON.stringify({ generator, ...state }));
  }

  #key(spec: SpecFile): string {
    return digest(`${generator} ${spec.digest}`);
  }

  #path({ id }: SpecFile): string {
    return join(this.#folder ?? "", "connectors", `${id}.json`);
  }

  #save(path: string, text: string): void {
    if (this.#folder === undefined) return;
    try {
      mkdirSync(dirname(path), { recursive: true });
      const staged = `${path}.${process.pid}`;
      writeFileSync(staged, text);
      renameSync(staged, path);
    } catch {
      // the next run is slower, that is all
    }
  }
}
