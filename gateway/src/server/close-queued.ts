import type { Server } from "node:http";

/** Where a client sends requests without waiting for the answers and hangs up, Node closes the first answer and forgets the others: these are closed here. */
export function closeQueued(server: Server): void {
  server.on("request", ({ socket }, answer) => {
    // It is the first, then.
    if (answer.socket) return;
    const close = () => {
      answer.destroy();
      answer.emit("close");
    };
    // As many as it likes: the limits count them.
    socket.setMaxListeners(0).once("close", close);
    answer.once("close", () => socket.off("close", close));
  });
}
