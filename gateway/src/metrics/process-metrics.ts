import { collectDefaultMetrics, Registry } from "prom-client";

let registry: Registry | undefined;

/** What Node tells of the process. Once for all gateways in it: the observers behind it are never taken off. */
export function processMetrics(): Registry {
  if (!registry) {
    registry = new Registry();
    collectDefaultMetrics({ register: registry });
  }
  return registry;
}
