import type { Server } from "node:http";
import { Tally } from "../execute/tally.js";

/** Guards against a client that opens sockets and more sockets: an address that has as many as this gets no further one. */
export function limitSockets(server: Server, mostOfAddress: number): void {
  const open = new Tally();
  server.on("connection", (socket) => {
    const address = socket.remoteAddress ?? "unknown";
    if (open.of(address) >= mostOfAddress) return socket.destroy();
    open.add(address);
    return socket.once("close", () => open.remove(address));
  });
}
