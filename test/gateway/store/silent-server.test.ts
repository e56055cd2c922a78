import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
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
