import { type ChildProcessByStdio, spawn } from "node:child_process";
import { join, resolve } from "node:path";
import type { Readable, Writable } from "node:stream";

const ROOT = resolve(import.meta.dirname, "..");

export type Command = "completionInfo" | "signatureHelp" | "quickinfo";

/** TypeScript 5.9's own editor service, driven as an editor drives it. */
export class Editor implements Disposable {
  readonly #server: ChildProcessByStdio<Writable, Readable, null>;
  readonly #waiting = new Map<number, (body: unknown) => void>();
  #requests = 0;

  constructor() {
    const tsserver = join(ROOT, "node_modules/typescript/lib/tsserver.js");
    this.#server = spawn(process.execPath, [tsserver, "--disableAutomaticTypingAcquisition"], { stdio: ["pipe", "pipe", "inherit"] });
    let text = "";
    this.#server.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      const lines = (text + chunk).split("\n");
      text = lines.pop() ?? "";
      for (const line of lines) if (line.startsWith("{")) this.#receive(JSON.parse(line));
    });
  }

  /** A file as the editor shows it, whatever the disk holds. */
  open(file: string, fileContent: string): void {
    this.#send("open", { file, fileContent });
  }

  /** Asks about a place, counted in lines and columns from 1. */
  ask(command: Command, file: string, line: number, offset: number): Promise<unknown> {
    const request = this.#send(command, { file, line, offset });
    return new Promise((done) => this.#waiting.set(request, done));
  }

  [Symbol.dispose](): void {
    this.#server.kill();
  }

  #send(command: string, args: object): number {
    const seq = ++this.#requests;
    this.#server.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`);
    return seq;
  }

  #receive(message: { readonly type: string; readonly request_seq?: number; readonly body?: unknown }): void {
    if (message.type !== "response" || message.request_seq === undefined) return;
    this.#waiting.get(message.request_seq)?.(message.body);
    this.#waiting.delete(message.request_seq);
  }
}
