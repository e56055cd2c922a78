import { setImmediate } from "node:timers/promises";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs a piece of work to its end, even when a signal asks this process to stop meanwhile; then it stops. */
export async function deferSignals<T>(work: () => T): Promise<T> {
  const received: NodeJS.Signals[] = [];
  const note = (signal: NodeJS.Signals): number => received.push(signal);
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    return work();
  } finally {
    // Handlers run when the event loop polls: the second turn is certain to come after that.
    await setImmediate();
    await setImmediate();
    for (const signal of SIGNALS) process.off(signal, note);
    const [signal] = received;
    if (signal !== undefined && process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  }
}
