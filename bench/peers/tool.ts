import type { Operation } from "./operations.js";

/** What is compared: a generator, and the program that a user of its output writes. */
export interface Tool {
  readonly name: string;
  readonly emits: string;
  /** Writes its settings into an empty folder, and gives node's arguments that run it there. */
  prepare(home: string, document: string): readonly string[];
  /** Makes the output what its user has. */
  finish?(home: string): Promise<void>;
  /** The folder of the output. */
  readonly output: string;
  /** Of the compiler, where the output is compiled otherwise than by its user. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** What imports the client, and one statement for each call. */
  use(home: string, operations: readonly Operation[]): Consumer;
}

export interface Consumer {
  readonly head: string;
  readonly calls: readonly string[];
  /** What imports and uses the emitted zod schemas too. */
  readonly zod?: string;
}
