import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What was posted to a receiver. */
export interface Posted {
  readonly path: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at what they expect
  readonly body: any;
}

export interface Receiver {
  readonly url: string;
  readonly posted: readonly Posted[];
  /** What it answers from now on. */
  answer: number;
  /** Answers nothing until what is given back is called. */
  hold(): () => void;
  /** Resolves when so many were posted. */
  received(count: number): Promise<void>;
  close(): Promise<void>;
}

/** Something that takes webhooks, as Slack and Teams do. */
export async function startReceiver(): Promise<Receiver> {
  const posted: Posted[] = [];
  let held = Promise.resolve();
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    posted.push({ path: incoming.url ?? "", body: JSON.parse(Buffer.concat(chunks).toString()) });
    server.emit("posted");
    await held;
    outgoing.writeHead(receiver.answer).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posted,
    answer: 200,
    hold() {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    async received(count) {
      const signal = AbortSignal.timeout(20_000);
      while (posted.length < count) await once(server, "posted", { signal });
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return receiver;
}
