import { EventEmitter } from "node:events";
import { queryObjects } from "node:v8";
import type { FastifyReply } from "fastify";
import { expect, test } from "vitest";
import { goneSignal } from "../../../gateway/src/server/gone.js";

const replyTo = (raw: EventEmitter) => ({ raw }) as unknown as FastifyReply;

test("it is aborted when the client hangs up, when the gateway stops, and where it has stopped before", () => {
  const stopping = new AbortController();
  const [one, other] = [new EventEmitter(), new EventEmitter()];
  const [hungUp, waits] = [goneSignal(replyTo(one), stopping.signal), goneSignal(replyTo(other), stopping.signal)];
  expect([hungUp.aborted, waits.aborted]).toEqual([false, false]);
  one.emit("close");
  expect([hungUp.aborted, waits.aborted]).toEqual([true, false]);
  stopping.abort();
  expect([waits.aborted, goneSignal(replyTo(other), stopping.signal).aborted]).toEqual([true, true]);
});

/** Of what is still used. */
function readHeap(): number {
  // It collects what is not.
  queryObjects(WeakRef, { format: "count" });
  return process.memoryUsage().heapUsed;
}

test("requests that are over leave nothing behind", async () => {
  const stopping = new AbortController();
  const wait = async (count: number) => {
    for (let at = 0; at < count; at++) {
      const raw = new EventEmitter();
      goneSignal(replyTo(raw), stopping.signal);
      raw.emit("close");
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await wait(1_000);
  const before = readHeap();
  await wait(20_000);
  expect((readHeap() - before) / 20_000).toBeLessThan(20);
});
