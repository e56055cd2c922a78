import type { FastifyInstance } from "fastify";
import { Problem } from "../wire/problem.js";
import { whenOver } from "./when-over.js";

/** How many requests with a key are worked on at one time. What is over the limit is refused at once: it would wait until its client gives up. */
export function limitAtOnce(app: FastifyInstance, atOnce: number): void {
  let running = 0;
  app.addHook("preParsing", async ({ principal }, reply) => {
    if (principal === null) return;
    if (running >= atOnce)
      throw new Problem(
        "overloaded",
        "too many requests at once, so nothing was sent: try again",
        { retryable: true },
        { "retry-after": "1" },
      );
    running += 1;
    // Also where the client hangs up, which the framework's hooks do not tell of.
    whenOver(reply, () => {
      running -= 1;
    });
  });
}
