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

test("requests that are over leave nothing behind", () => {
  const stopping = new AbortController();
  const before = queryObjects(WeakRef, { format: "count" });
  for (let count = 0; count < 1_000; count++) {
    const raw = new EventEmitter();
    goneSignal(replyTo(raw), stopping.signal);
    raw.emit("close");
  }
  expect(queryObjects(WeakRef, { format: "count" }) - before).toBeLessThan(100);
});
