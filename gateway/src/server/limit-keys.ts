import type { FastifyInstance } from "fastify";
import { Tally } from "../execute/tally.js";
import { Problem } from "../wire/problem.js";
import { whenOver } from "./when-over.js";

/** Guards against a key that takes up the gateway: how many requests of one key are worked on at one time, the waiting ones included. */
export function limitKeys(app: FastifyInstance, mostOfKey: number): void {
  const running = new Tally();
  app.addHook("preParsing", async ({ principal }, reply) => {
    if (principal === null) return;
    const { keyId } = principal;
    if (running.of(keyId) >= mostOfKey)
      throw new Problem(
        "rate_limited",
        `more than ${mostOfKey} requests of this key at once: wait for their answers`,
        { retryable: true },
        { "retry-after": "1" },
      );
    running.add(keyId);
    whenOver(reply, () => running.remove(keyId));
  });
}
