import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { request } from "undici";
import type { Resolved } from "../../../gateway/src/catalog/catalog.js";
import type { Vendor } from "../../../gateway/src/vendor/vendor.js";

/** What reached the vendor. */
export interface Hit {
  readonly connector: string;
  readonly operation: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface TestVendor extends Vendor {
  /** In the order of their arrival. */
  readonly hits: readonly Hit[];
  close(): Promise<void>;
}

/** A vendor behind real HTTP, which takes every operation and answers `{ resources: [] }`. */
export async function startVendor(): Promise<TestVendor> {
  const hits: Hit[] = [];
  const server = createServer(async (incoming, answer) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    hits.push(JSON.parse(Buffer.concat(chunks).toString()) as Hit);
    answer.setHeader("content-type", "application/json").end('{"resources":[]}');
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    hits,
    ...vendorAt(url),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A vendor that posts each call to a URL. */
export const vendorAt = (url: string): Vendor => ({ prepare: async (call) => ({ send: () => send(url, call) }) });

async function send(url: string, { connector, id, params }: Resolved) {
  const began = performance.now();
  const { statusCode, body } = await request(url, {
    method: "POST",
    body: JSON.stringify({ connector: connector.id, operation: id, params }),
  });
  return { result: await body.json(), status: statusCode, durationMs: Math.round(performance.now() - began) };
}
