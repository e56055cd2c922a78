import type { VendorAnswer } from "../vendor/exchange.js";

/** A vendor that asks for more than this is asked again all the same. */
const LONGEST_MS = 120_000;

/** How long a vendor's answer asks to be left alone; 0 where it does not. */
export function readPause({ status, headers }: Pick<VendorAnswer, "status" | "headers">): number {
  if (status !== 429 && status !== 503) return 0;
  // Compared with the vendor's own clock: ours may be another.
  const now = Date.parse(headers["date"] ?? "") || Date.now();
  const asked = afterRetry(headers["retry-after"], now) ?? (status === 429 ? afterReset(headers, now) : 0);
  return Math.min(Math.max(asked, 0), LONGEST_MS);
}

function afterRetry(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? undefined : ms;
}

/** Where vendors write when their limit begins anew. */
const RESETS = ["ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset", "x-ratelimit-retryafter"];

function afterReset(headers: VendorAnswer["headers"], now: number): number {
  const value = RESETS.map((name) => headers[name]).find((each) => each !== undefined) ?? "";
  if (!/^\d+(\.\d+)?$/.test(value)) return 0;
  const number = Number(value);
  // Milliseconds or seconds since 1970, or seconds from now: their sizes tell them apart.
  if (number >= 1e12) return number - now;
  return number >= 1e9 ? number * 1000 - now : number * 1000;
}
