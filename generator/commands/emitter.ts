import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Connector } from "../model/types.js";
import type { SpecFile } from "../spec/read.js";

/** A connector's files: path → text. */
export type Texts = ReadonlyMap<string, string>;

/** What the type converter gave for each schema that it met: with all of them known, it need not be loaded. */
export type Conversions = Readonly<Record<string, string>>;

/** Emits connectors, here or in a thread. */
export interface Emitter {
  emit(file: SpecFile, connector: Connector): Promise<Texts>;
  /** Ends it, and gives what is worth knowing the next time. */
  end(): Promise<Conversions>;
}

/** From so many connectors on, a thread pays for its start. */
const WORTH_A_THREAD = 4;

/** Starts emitting so many connectors. */
export function startEmitter(count: number, conversions: Conversions): Emitter {
  return count < WORTH_A_THREAD ? new LocalEmitter(conversions) : startThread(conversions);
}

/** Starts emitting in a thread, for whoever has something else to do until there is a connector. */
export const startThread = (conversions: Conversions): Emitter => new ThreadEmitter(conversions);

class LocalEmitter implements Emitter {
  #emitFiles: Promise<EmitFiles> | undefined;

  constructor(private readonly conversions: Conversions) {}

  async emit(file: SpecFile, connector: Connector): Promise<Texts> {
    this.#emitFiles ??= prepareEmitting(this.conversions);
    return (await this.#emitFiles)(file, connector);
  }

  async end(): Promise<Conversions> {
    const { exportConversions } = await import("../emit/types/index.js");
    return { ...this.conversions, ...exportConversions() };
  }
}

type EmitFiles = typeof import("./emit-files.js")["emitFiles"];

/** Loads what emits, with what an earlier run converted. */
async function prepareEmitting(conversions: Conversions): Promise<EmitFiles> {
  const [{ emitFiles }, { seedConversions }] = await Promise.all([import("./emit-files.js"), import("../emit/types/index.js")]);
  seedConversions(conversions);
  return emitFiles;
}

/** What a thread is asked: to emit a connector. Nothing more is asked after `undefined`. */
interface Task {
  readonly file: Pick<SpecFile, "id" | "digest">;
  readonly connector: Connector;
}

/** What a thread answers with: a connector's files in the order asked for; last, its conversions. */
type Answer = { readonly texts: Texts } | { readonly conversions: Conversions };

/** Emitting needs libraries that reading specs does not, and that are slow to load: a thread loads them in the meantime. */
class ThreadEmitter implements Emitter {
  readonly #thread: Worker;
  readonly #waiting: { resolve: (texts: Texts) => void; reject: (error: unknown) => void }[] = [];
  readonly #conversions: Promise<Conversions>;

  constructor(conversions: Conversions) {
    // A thread begins where a process does: main.mjs finds the code in whatever form it is.
    this.#thread = new Worker(new URL("../main.mjs", import.meta.url), { workerData: conversions });
    this.#conversions = new Promise((resolve, reject) => {
      this.#thread.on("message", (answer: Answer) => {
        if ("conversions" in answer) resolve(answer.conversions);
        else this.#waiting.shift()?.resolve(answer.texts);
      });
      this.#thread.on("error", (error) => {
        reject(error);
        for (const waiting of this.#waiting) waiting.reject(error);
      });
    });
    this.#conversions.catch(() => {});
  }

  emit({ id, digest }: SpecFile, connector: Connector): Promise<Texts> {
    const task: Task = { file: { id, digest }, connector };
    this.#thread.postMessage(task);
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  end(): Promise<Conversions> {
    this.#thread.postMessage(undefined);
    return this.#conversions;
  }
}

/** What the thread does. */
export async function serveEmitter(): Promise<void> {
  const [emitFiles, types] = await Promise.all([prepareEmitting(workerData as Conversions), import("../emit/types/index.js")]);
  const port = parentPort;
  port?.on("message", (task: Task | undefined) => {
    if (task) return port.postMessage({ texts: emitFiles(task.file, task.connector) });
    port.postMessage({ conversions: types.exportConversions() });
    port.close();
  });
  types.loadConverter();
}
