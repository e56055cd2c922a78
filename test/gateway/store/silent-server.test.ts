import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { openPostgres } from "../../../gateway/src/store/postgres.js";

/** Authenticated, and ready for a query. */
const WELCOME = Buffer.from("520000000800000000" + "5a0000000549", "hex");

test("a server that says nothing more is not waited for without end", async () => {
  const server = createServer((socket) => {
    socket.on("error", () => {}).once("data", () => socket.write(WELCOME));
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const database = await openPostgres(`postgres://arx@127.0.0.1:${(server.address() as AddressInfo).port}/arx`, 1);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const failed = vi.fn();
  const asked = database.query("select 1").catch(failed);
  await new Promise((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(25_000);
  await asked;
  expect(failed).toHaveBeenCalledWith(expect.objectContaining({ message: "Query read timeout" }));
}, 5_000);

/** What `listen` is answered with, before the silence. */
const LISTENS = Buffer.from("430000000b4c495354454e00" + "5a0000000549", "hex");

test("a server that says nothing more does not keep a store from being closed, nor a process from ending", async () => {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    const answers = [WELCOME, LISTENS];
    socket.on("error", () => {}).on("data", () => void socket.write(answers.shift() ?? ""));
    socket.on("close", () => sockets.delete(socket));
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const database = await openPostgres(`postgres://arx@127.0.0.1:${(server.address() as AddressInfo).port}/arx`, 1);
  const stop = await database.listen("arx_test", () => {});
  await stop();
  await database.listen("arx_test", () => {});
  expect(sockets.size).toBeGreaterThan(1);
  await database.close();
  // Where the other end is gone, so is this one once it is written to.
  await vi.waitFor(() => {
    for (const socket of sockets) socket.write("\0");
    expect(sockets.size).toBe(0);
  }, 5_000);
}, 10_000);
