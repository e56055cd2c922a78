import { createServer, type RequestListener, type Server } from "node:http";
import { closeQueued } from "./close-queued.js";
import { limitSockets } from "./limit-sockets.js";
import { REQUEST_TIME } from "./request-time.js";

/** How long a connection stays open that nothing is asked over. */
const IDLE_MS = 72_000;

/** The one server that answers. Fastify left to itself opens another for `localhost`, which none of what follows would guard. */
export function openServer(answer: RequestListener, mostSocketsOfAddress: number): Server {
  const server = createServer(
    {
      requestTimeout: REQUEST_TIME.mostMs,
      headersTimeout: REQUEST_TIME.mostMs,
      connectionsCheckingInterval: REQUEST_TIME.checkedEveryMs,
      keepAliveTimeout: IDLE_MS,
    },
    answer,
  );
  closeQueued(server);
  limitSockets(server, mostSocketsOfAddress);
  return server;
}
