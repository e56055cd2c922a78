import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { VendorKill } from "./kill.js";

/** A vendor that keeps the names of the cases that it was to open, in its own process: it survives the gateway. */
export async function startStub() {
  const opened: string[] = [];
  const stub = { opened, url: "", at: (_place: VendorKill) => {}, close };
  const server = createServer(async (incoming, answer) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { params } = JSON.parse(Buffer.concat(chunks).toString()) as { params: { name: string } };
    opened.push(params.name);
    stub.at("vendor called");
    answer.setHeader("content-type", "application/json").end('{"resources":[]}', () => stub.at("vendor answered"));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  stub.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function close(): Promise<void> {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  }

  return stub;
}

export type Stub = Awaited<ReturnType<typeof startStub>>;
