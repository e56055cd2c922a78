// PGlite in a thread of its own. Plain JavaScript: a thread starts without what compiles TypeScript where the sources run as they are.
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";

const port = /** @type {import("node:worker_threads").MessagePort} */ (parentPort);
const lite = await PGlite.create(workerData);

const TEXT_ARRAY = 1009;
/** @type {import("@electric-sql/pglite").QueryOptions} */
const SENT_AS_THEY_ARE = { serializers: { [TEXT_ARRAY]: (bytes) => bytes } };

/**
 * What the thread can be asked.
 * @type {Record<string, (...args: any[]) => Promise<unknown>>}
 */
const answers = {
  open: async () => {},
  query: async (text, parameters) => (await lite.query(text, parameters, SENT_AS_THEY_ARE)).rows,
  exec: async (script) => void (await lite.exec(script)),
  listen: async (channel) => void (await lite.listen(channel, (payload) => port.postMessage({ channel, payload }))),
  unlisten: (channel) => lite.unlisten(channel),
  close: () => lite.close(),
};

port.on("message", async ({ id, ask, args }) => {
  try {
    port.postMessage({ id, answer: await answers[ask]?.(...args) });
  } catch (error) {
    const { message, code, severity } = /** @type {Error & { code?: string, severity?: string }} */ (error);
    // A server would begin anew, from its log. This one goes on, and waits without end for locks that it holds itself.
    if (severity === "PANIC" || severity === "FATAL") throw error;
    port.postMessage({ id, error: { message, code } });
  }
});
