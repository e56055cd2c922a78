import type { LookupAddress } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { buildConnector } from "undici";
import { parseRanges } from "./ranges.js";
import { requireAllowed } from "./require-allowed.js";
import type { OutboundSettings } from "./settings.js";

/** Longer than this no vendor takes to accept a connection. */
const CONNECT_MS = 10_000;

/**
 * Opens connections to allowed addresses only. A name is resolved once for each connection, all its addresses are checked, and it is
 * these that are connected to: a name that resolves to something else the next time gains nothing.
 */
export function guardedConnect(settings: OutboundSettings, lookup: LookupFunction): buildConnector.connector {
  const allow = parseRanges(settings.allow);
  const connectBy = (protocol: string) =>
    buildConnector({
      timeout: Math.min(settings.timeoutMs, CONNECT_MS),
      lookup: checkedLookup(lookup, (host, address) => requireAllowed(host, address, protocol, allow)),
      ...(settings.ca && { ca: settings.ca }),
    });
  const [plain, secure] = [connectBy("http:"), connectBy("https:")];
  return (options, callback) => {
    try {
      // Node resolves names only: the lookup never sees an address.
      if (isIP(options.hostname)) requireAllowed(options.hostname, options.hostname, options.protocol, allow);
    } catch (error) {
      callback(error as Error, null);
      return;
    }
    (options.protocol === "https:" ? secure : plain)(options, callback);
  };
}

function checkedLookup(lookup: LookupFunction, check: (host: string, address: string) => void): LookupFunction {
  return (host, options, callback) =>
    lookup(host, options, (error, found, family) => {
      let refused = error;
      try {
        if (!error) for (const address of addressesOf(found)) check(host, address);
      } catch (blocked) {
        refused = blocked as Error;
      }
      callback(refused, found, family);
    });
}

const addressesOf = (found: string | LookupAddress[]) => (typeof found === "string" ? [found] : found.map(({ address }) => address));
