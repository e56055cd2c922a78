import { Worker } from "node:worker_threads";
import type { PGliteOptions } from "@electric-sql/pglite";
import type { LiteSession } from "./lite-session.js";

interface Asked {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

type Told =
  | { readonly id: number; readonly answer?: unknown; readonly error?: { readonly message: string; readonly code?: string } }
  | { readonly channel: string; readonly payload: string };

/** PGlite in a thread of its own: while it works, requests are read and vendors called. The thread does not keep the process alive. */
export class LiteThread implements LiteSession {
  readonly #worker: Worker;
  readonly #asked = new Map<number, Asked>();
  readonly #ears = new Map<string, Set<(payload: string) => void>>();
  #ended: Error | undefined;
  #isClosing = false;
  #count = 0;
  #tellLost: (reason: Error) => void = () => {};
  /** Resolves where the thread ends unasked. */
  readonly lost = new Promise<Error>((resolve) => {
    this.#tellLost = resolve;
  });

  private constructor(options: PGliteOptions) {
    this.#worker = new Worker(new URL("./embedded-worker.mjs", import.meta.url), { workerData: options, execArgv: [] });
    this.#worker.on("message", (told: Told) => ("channel" in told ? this.#hear(told.channel, told.payload) : this.#answer(told)));
    // Without the code that it may have: what is asked later is not to blame.
    this.#worker.on("error", ({ message }) => this.#end(new Error(`the embedded store has ended: ${message}`)));
    this.#worker.on("exit", () => this.#end(new Error("the embedded store has ended")));
    this.#worker.unref();
  }

  /** @throws what PGlite throws where it cannot be opened. */
  static async open(options: PGliteOptions): Promise<LiteThread> {
    const thread = new LiteThread(options);
    await thread.#ask("open");
    return thread;
  }

  query<Row>(text: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.#ask("query", text, parameters);
  }

  exec(script: string): Promise<void> {
    return this.#ask("exec", script);
  }

  async listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>> {
    const ears = this.#ears.get(channel) ?? new Set();
    this.#ears.set(channel, ears);
    if (ears.add(heard).size === 1) await this.#ask("listen", channel);
    return async () => {
      ears.delete(heard);
      if (ears.size === 0 && !this.#ended) await this.#ask("unlisten", channel);
    };
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    try {
      await this.#ask("close");
    } finally {
      await this.#worker.terminate();
    }
  }

  #ask<Answer>(ask: string, ...args: readonly unknown[]): Promise<Answer> {
    if (this.#ended) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      const id = this.#count++;
      // Throws where a parameter cannot be sent.
      this.#worker.postMessage({ id, ask, args });
      if (this.#asked.size === 0) this.#worker.ref();
      this.#asked.set(id, { resolve, reject });
    });
  }

  #answer({ id, answer, error }: Exclude<Told, { channel: string }>): void {
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    if (this.#asked.size === 0) this.#worker.unref();
    if (error) asked?.reject(Object.assign(new Error(error.message), { code: error.code }));
    else asked?.resolve(answer as never);
  }

  #hear(channel: string, payload: string): void {
    for (const heard of this.#ears.get(channel) ?? []) heard(payload);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    if (!this.#isClosing) this.#tellLost(this.#ended);
    for (const { reject } of this.#asked.values()) reject(this.#ended);
    this.#asked.clear();
  }
}
