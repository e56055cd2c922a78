import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from "node:net";
import { onTestFinished, vi } from "vitest";
import { createOutbound, type OutboundError, type OutboundOptions, type OutboundSettings } from "../../../gateway/src/outbound/index.js";
import type { VendorRequest } from "../../../gateway/src/vendor/exchange.js";

/** Something that has yet to happen. */
export function awaitable() {
  let happen = () => {};
  const happened = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { happen, happened };
}

/** Lets the monotonic clock be set forward. */
export function advanceableClock() {
  const now = performance.now.bind(performance);
  let ahead = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => now() + ahead);
  onTestFinished(() => clock.mockRestore());
  return (ms: number) => {
    ahead += ms;
  };
}

async function listen(server: Server | TcpServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return (server.address() as AddressInfo).port;
}

/** A vendor that keeps what it was asked. */
export async function startVendor(answer: RequestListener) {
  const requests: IncomingMessage[] = [];
  let connections = 0;
  const server = createServer({ maxHeaderSize: 2 ** 20 }, (request, response) => {
    requests.push(request);
    answer(request, response);
  });
  server.on("connection", () => {
    connections += 1;
  });
  const port = await listen(server);
  onTestFinished(() => server.closeAllConnections());
  return { port, url: `http://127.0.0.1:${port}`, requests, connections: () => connections };
}

/** Whatever speaks TCP: for what no HTTP server does by itself. */
export async function startTcp(talk: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  let bytes = 0;
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      bytes += chunk.length;
    });
    talk(socket);
  });
  const port = await listen(server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  return { port, url: `http://127.0.0.1:${port}`, bytes: () => bytes, connections: () => sockets.size };
}

/** Settings of the connector `acme` that may reach this machine, and an outbound that has them. */
export function openOutbound(settings: Partial<OutboundSettings> = {}, options: OutboundOptions = {}) {
  const outbound = createOutbound({ settings: new Map([["acme", { allow: ["127.0.0.1/32"], ...settings }]]), ...options });
  onTestFinished(() => outbound.close());
  return outbound;
}

export const get = (url: string, headers: Record<string, string> = {}): VendorRequest => ({ method: "GET", url: new URL(url), headers });

/** What it failed with, as it is compared. */
export async function failureOf(work: Promise<unknown>) {
  const error = (await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )) as OutboundError | undefined;
  return error && { kind: error.kind, outcome: error.outcome, message: error.message, ...error.details };
}
