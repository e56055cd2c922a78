import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { rename, rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Another process works on the data folder. */
export class FolderInUseError extends Error {
  constructor(folder: string) {
    super(`another gateway works on ${folder}: stop it, or give this one a folder of its own`);
  }
}

/** Whoever has found the same dead lock has put its own there by then. */
const TAKEN_OVER_MS = 250;

/**
 * Keeps other processes off a folder until what is given back is called, or this process ends: the lock is a socket that
 * nobody listens on any more after a crash.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, "lock.sock");
  const server = await listen(path);
  // Node takes the file away.
  if (server) return () => close(server);
  const taken = (await isAlive(path)) ? undefined : await takeOver(path);
  if (!taken) throw new FolderInUseError(folder);
  return () => rm(path, { force: true }).then(() => close(taken));
}

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

/** Undefined where the socket is there already. */
const listen = (path: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(undefined) : reject(error)));
    server.listen(path, () => resolve(server.unref()));
  });

/** Whether anybody listens: only these two say that nobody does. */
const isAlive = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", ({ code }: NodeJS.ErrnoException) => resolve(code !== "ECONNREFUSED" && code !== "ENOENT"));
  });

/** Puts an own lock in the place of a dead one. Of several who do so at once the last has it: undefined for the others. */
async function takeOver(path: string): Promise<Server | undefined> {
  const own = `${path}.${randomBytes(3).toString("hex")}`;
  const server = await listen(own);
  if (!server) return undefined;
  await rename(own, path);
  await pause(TAKEN_OVER_MS);
  const here = once(server, "connection").then(() => true);
  const elsewhere = isAlive(path).then(() => pause(TAKEN_OVER_MS, false));
  if (await Promise.race([here, elsewhere])) return server;
  await close(server);
  return undefined;
}
