import { lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import type { VendorAnswer, VendorRequest } from "../vendor/exchange.js";
import { Lane } from "./lane.js";
import { OutboundError, type OutboundErrorKind } from "./outbound-error.js";
import { DEFAULT_SETTINGS, type OutboundSettings } from "./settings.js";

export interface OutboundOptions {
  /** By connector, where it differs from the defaults. */
  readonly settings?: ReadonlyMap<string, Partial<OutboundSettings>>;
  /** Hears of each call when it has ended. */
  readonly heard?: (call: OutboundCall) => void;
  /** Resolves names; the system's resolver where it is left out. */
  readonly lookup?: LookupFunction;
}

/** A call that has ended. */
export interface OutboundCall {
  readonly connector: string;
  /** The answer's status, or why there is none. */
  readonly result: number | OutboundErrorKind;
  /** With the waiting for its turn. */
  readonly durationMs: number;
}

/** How one connector stands. */
export interface OutboundFigures {
  readonly connector: string;
  readonly active: number;
  readonly waiting: number;
  readonly breaker: "closed" | "open" | "half_open";
  readonly pausedMs: number;
}

/** The one way out to vendors. */
export interface Outbound {
  /** Sends one request, once, and hands back whatever the vendor answered: redirects are not followed. @throws OutboundError */
  send(connector: string, request: VendorRequest, signal?: AbortSignal): Promise<VendorAnswer>;
  /** Of each connector that has been called. */
  figures(): OutboundFigures[];
  /** Lets what runs come to its end, and refuses what comes now. */
  close(): Promise<void>;
}

/** @throws Error where a range of a connector's `allow` is not CIDR */
export function createOutbound({ settings = new Map(), heard, lookup = systemLookup }: OutboundOptions = {}): Outbound {
  const open = (own?: Partial<OutboundSettings>) => new Lane({ ...DEFAULT_SETTINGS, ...own }, lookup);
  const lanes = new Map([...settings].map(([connector, own]) => [connector, open(own)]));
  const running = new Set<Promise<VendorAnswer>>();
  let closed = false;

  function laneOf(connector: string): Lane {
    const lane = lanes.get(connector) ?? open();
    lanes.set(connector, lane);
    return lane;
  }

  async function send(connector: string, request: VendorRequest, signal?: AbortSignal): Promise<VendorAnswer> {
    if (closed) throw new OutboundError("aborted", "not_sent", request.url.host, "is not called any more: the gateway is stopping");
    const startedAt = performance.now();
    const sending = laneOf(connector).send(request, signal);
    running.add(sending);
    const end = (result: OutboundCall["result"]) => {
      running.delete(sending);
      heard?.({ connector, result, durationMs: performance.now() - startedAt });
    };
    return sending.then(
      (answer) => {
        end(answer.status);
        return answer;
      },
      (error: OutboundError) => {
        end(error.kind);
        throw error;
      },
    );
  }

  return {
    send,
    figures: () =>
      [...lanes].map(([connector, { slots, breaker, pausedMs }]) => ({
        connector,
        active: slots.active,
        waiting: slots.waiting,
        breaker: breaker.state,
        pausedMs,
      })),
    async close() {
      closed = true;
      await Promise.allSettled(running);
      await Promise.all([...lanes.values()].map((lane) => lane.close()));
    },
  };
}
