import { unlink } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";

/** Another process works on the data folder. */
export class FolderInUseError extends Error {
  constructor(folder: string) {
    super(`another gateway works on ${folder}: stop it, or give this one a folder of its own`);
  }
}

/**
 * Keeps other processes off a folder until what is given back is called, or this process ends: the lock is a socket that
 * nobody listens on any more after a crash.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, "lock.sock");
  const server = (await listen(path)) ?? (await takeOver(path));
  if (!server) throw new FolderInUseError(folder);
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** Undefined where the socket is there already. */
const listen = (path: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(undefined) : reject(error)));
    server.listen(path, () => resolve(server));
  });

async function takeOver(path: string): Promise<Server | undefined> {
  const isAlive = await new Promise<boolean>((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
  if (isAlive) return undefined;
  await unlink(path);
  return listen(path);
}
